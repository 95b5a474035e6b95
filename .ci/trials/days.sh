# shellcheck shell=bash
# What days of a schedule need: news that come, the schedule's command (docs/scheduling/daily.sh) by the clock of its day,
# a reader who looks all the time, and what must hold in the evening.
# Wants: $morning, how many days the clock is ahead; $input and $output of the schedule.

# arrive FIRST LAST: files of the news come into the folder.
arrive() {
  local file
  for file in $(seq -f "$news/news-%03g.jsonl" "$1" "$2"); do
    cp "$file" "$input"
  done
}

# daily CODE [WORDS]: the schedule's command, what it must end with, and say.
daily() {
  start daily-sh
  ended
  expect "ended with $code" [ "$code" = "$1" ]
  [ -z "${2:-}" ] || expect "did not say '$2'" grep -q "$2" "$log"
}

# The command of the schedule, by the clock of the day.
daily-sh() {
  on-the-clock "$home/docs/scheduling/daily.sh" "$input" "$output"
}

# Takes this shell's place.
on-the-clock() {
  shifted "FAKETIME=+${morning}d" "$@"
}

# The tables and counts of one run over all that is there, and its id; and the counts add up.
judge() {
  local begin=$EPOCHREALTIME
  rm -rf "$output.whole"
  "$home/sanaq" run --input="$input" --output="$output.whole" >>"$log" 2>&1 || problem "the run over everything ended with $?"
  repeated=$(seconds "$begin")
  for part in json parquet; do
    expect "other $part than one run over everything" [ "$(digest "$output/current/$part")" = "$(digest "$output.whole/current/$part")" ]
  done
  expect "other counts than one run over everything" [ "$(counts "$output")" = "$(counts "$output.whole")" ]
  expect "another id than one run over everything" cmp -s "$output/CURRENT" "$output.whole/CURRENT"
  expect "books that do not add up" balanced
  expect "leftovers" [ "$(ls -A "$output" | tr '\n' ' ')" = ".lock CURRENT current runs " ]
}

counts() {
  sed -n '/^  "counts"/,/^  }/p' "$1/current/manifest.json"
}

balanced() {
  counts "$output" | awk -F '[" :,]+' '
    { n[$2] = $3 }
    END { exit !n["read"] || n["read"] != n["accepted"] + n["copies"] + n["superseded"] + n["other_language"] + n["rejected"] || n["mentions"] != n["claimed_mentions"] }'
}

# What came of a day, as people read it in the morning: of two runs, superseded articles are those that the later one lists more.
told() {
  "$home/sanaq" diff --output="$output" --json >"$output.diff" 2>>"$log" || problem "diff ended with $?"
  expect "the diff does not tell $1 superseded articles" [ "$(grep -c '"kind":"superseded_article"' "$output.diff")" = "$1" ]
}

# What a reader meets at any moment: no run yet, or one with all the files of tables of its manifest.
read-always() {
  local run
  : >"$output.torn"
  while sleep 0.3; do
    [ -e "$output/CURRENT" ] || continue
    for run in "$output/runs/$(cat "$output/CURRENT")" "$(realpath "$output/current")"; do
      [ "$(grep -c '"table" : ' "$run/manifest.json")" = "$(find "$run/json" "$run/parquet" -type f | wc -l)" ] 2>>"$output.torn" ||
        echo "a reader met a run that is not whole: $run" >>"$output.torn"
    done
  done
}
