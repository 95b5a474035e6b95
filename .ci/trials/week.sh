# shellcheck shell=bash
# A week of mornings over a folder that fills up, each started as a schedule starts it (docs/scheduling/daily.sh), by the
# clock of its day. After each, the tables must be those of one run over all that is there, while somebody reads them
# all the time.

week() {
  local day reader morning=0 wednesday
  trial "week"
  clocked || {
    verdict
    return
  }
  rm -rf "$output"
  input=$work/week-news
  output=$work/week
  mkdir "$input"
  read-always &
  reader=$!
  for day in monday tuesday wednesday thursday friday saturday sunday; do
    what="week: $day, "
    problems=()
    repeated=-
    morning=$((morning + 1))
    log=$output-$day.log
    "$day"
    judge
    row
  done
  end-reading
}

# ---- the days ---------------------------------------------------------------------------------------------------

monday() {
  what+="an archive, and no run yet"
  arrive 0 15
  daily 0
}

tuesday() {
  what+="yesterday's news in other papers, again, and in a second file"
  arrive 16 19
  repeat "$news/news-000.jsonl" "$news/news-001.jsonl" "$news/news-002.jsonl"
  daily 0
}

wednesday() {
  what+="articles corrected, and lines that are none"
  arrive 20 23
  correct "$news/news-003.jsonl"
  garble
  daily 0
  told "$(wc -l <"$input/corrected-$morning.jsonl")"
  wednesday=$(cat "$output/CURRENT")
}

thursday() {
  what+="nothing came"
  idle
}

friday() {
  what+="killed (-9) while writing, and started again"
  arrive 24 28
  start daily-sh
  reach writing
  strike KILL || problem "nothing to kill"
  ended
  expect "ended with $code" [ "$code" = 137 ]
  daily 0
}

saturday() {
  local later
  what+="after yesterday's run was rolled back; on Flink"
  later=$(cat "$output/CURRENT")
  arrive 29 33
  (on-the-clock "$home/sanaq" rollback --output="$output" "$wednesday") >>"$log" 2>&1 || problem "no rollback"
  expect "not rolled back" [ "$(cat "$output/CURRENT")" = "$wednesday" ]
  begin=$EPOCHREALTIME
  start on-the-clock "$home/sanaq" run --runner=flink --input="$input" --output="$output" --base=current --keep-runs=14
  ended
  expect "ended with $code" [ "$code" = 0 ]
  expect "what was rolled back is gone" [ -d "$output/runs/$later" ]
}

sunday() {
  what+="two schedules at once"
  arrive 34 39
  both
}
