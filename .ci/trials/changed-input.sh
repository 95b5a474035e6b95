# shellcheck shell=bash
# An input file that is deleted, cut short or written to between the moment when its content was noted and its reading.
# The run must fail: without the file, with half of it, or with more, it would be another one.

changed-input() {
  local change
  for change in deleted truncated grown; do
    trial "an input file $change during the run"
    input=$work/input-$count
    cp -a "$news" "$input"
    start
    reach begun
    "$change" "$input/news-031.jsonl"
    ended
    ends 1 "$([ "$change" = deleted ] && echo 'has gone since the run began' || echo 'has changed since the run began')"
    expect "readers see something else" unchanged
    cp -a "$news/news-031.jsonl" "$input"
    again
    verdict
    rm -rf "$input"
  done
}

deleted() {
  rm "$1"
}

grown() {
  head -n 1 "$news/news-030.jsonl" >>"$1"
}

truncated() {
  truncate --size=-20000 "$1"
}
