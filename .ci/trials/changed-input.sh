# shellcheck shell=bash
# An input file that is deleted, or cut short, between the moment when its content was noted and its reading. The run
# must fail: without the file, or with half of it, it would be another one.

changed-input() {
  local change
  for change in deleted truncated; do
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

truncated() {
  truncate --size=-20000 "$1"
}
