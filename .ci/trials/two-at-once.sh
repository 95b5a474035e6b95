# shellcheck shell=bash
# Two runs into one output at the same moment, in turn: over the same articles; over different ones; over different
# ones, and the second waits. One publishes and the other leaves, or both publish one after the other; never a mixture.

two-at-once() {
  local round opened
  trial "two runs at once, $rounds rounds"
  rm -rf "$output"
  one=("$home"/seeds/00[01]*.txt)
  two=("$home"/seeds/00[234]*.txt)
  one_digest=$(alone "${one[@]}")
  two_digest=$(alone "${two[@]}")
  opened=$EPOCHREALTIME
  for round in $(seq "$rounds"); do
    case $((round % 3)) in
      0) pair one one 0 ;;
      1) pair one two 0 ;;
      2) pair one two 10m ;;
    esac
    [ ${#problems[@]} -eq 0 ] || break
  done
  disturbed=$(seconds "$opened")
  verdict
}

# What a run over some files alone gives.
alone() {
  "$home/sanaq" run --input="$(listed "$@")" --output="$output.alone" >>"$log" 2>&1
  digest "$output.alone/current/"
}

listed() {
  local IFS=,
  echo "$*"
}

# pair FIRST SECOND WAIT: the names of their files; how long either waits for the other.
pair() {
  local -n first=$1 second=$2
  local first_code=0 second_code=0 first_pid
  rm -rf "$output"
  start "$home/sanaq" run --input="$(listed "${first[@]}")" --output="$output" --lock-wait="$3"
  first_pid=$pid
  start "$home/sanaq" run --input="$(listed "${second[@]}")" --output="$output" --lock-wait="$3"
  wait "$first_pid" || first_code=$?
  wait "$pid" || second_code=$?
  case "$first_code $second_code $3" in
    "0 3 0" | "3 0 0") expect "round $round: not one run" [ "$(ls "$output/runs" | wc -l)" = 1 ] ;;
    "0 0 10m") expect "round $round: not two runs" [ "$(ls "$output/runs" | wc -l)" = 2 ] ;;
    *) problem "round $round: ended with $first_code and $second_code" ;;
  esac
  expect "round $round: a mixture" unmixed
}

# Whether every run is that of one command, and nothing else is there.
unmixed() {
  local run found
  for run in "$output"/runs/* "$output/current/"; do
    found=$(digest "$run")
    [ "$found" = "$one_digest" ] || [ "$found" = "$two_digest" ] || return 1
  done
  [ "$(ls -A "$output" | tr '\n' ' ')" = ".lock CURRENT current runs " ]
}
