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

# repeat FILE FILE FILE: what came comes in other papers, again, and in a second file.
repeat() {
  sed 's/"source": "[a-g]/"source": "z/' "$1" >"$input/elsewhere-$morning.jsonl"
  sed 's/"id": "/&again-/' "$2" >"$input/again-$morning.jsonl"
  cp "$3" "$input/sent-twice-$morning.jsonl"
}

# correct FILE: its articles come with another text on another day, in corrected-$morning.jsonl.
correct() {
  sed -e 's/"published": "[0-9-]*"/"published": "2025-12-03"/' -e 's/"text": "/&Ауылда 7 мың адам тұрады.\\n\\n/' \
    "$1" >"$input/corrected-$morning.jsonl"
}

# Lines that are no articles come.
garble() {
  printf '{"text": \n[]\n{"id": "x", "text": "Ауылда 5 үй бар.", "published": "2025-13-01"}\n\xff\xfe\n' >"$input/broken-$morning.jsonl"
}

# daily CODE [WORDS]: the schedule's command, what it must end with, and say.
daily() {
  start daily-sh
  ended
  expect "ended with $code" [ "$code" = "$1" ]
  [ -z "${2:-}" ] || expect "did not say '$2'" grep -q "$2" "$log"
}

# The schedule's command has nothing to do, and does nothing.
idle() {
  local runs
  runs=$(ls "$output/runs")
  daily 0 "nothing to do"
  expect "a run was made of nothing" [ "$runs" = "$(ls "$output/runs")" ]
}

# The schedule's command twice at once.
both() {
  local other
  start daily-sh
  other=$pid
  daily 0
  wait "$other" || problem "the other ended with $?"
}

# strike SIGNAL: to what the command of the day has started, which stands between this shell and Java.
strike() {
  kill -s "$1" "$(ps -o pid= --ppid "$pid" | head -n 1)"
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

# The end of $reader; whatever it met that was not whole is a trial that went wrong.
end-reading() {
  kill "$reader"
  [ ! -s "$output.torn" ] || failures=$((failures + 1))
  cat "$output.torn"
}
