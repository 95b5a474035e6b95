# shellcheck shell=bash
# The clock goes back by a month in the middle of the run, so that it ends before it began and before the run that it
# follows: the older run seems newer, and yet it is the older one that --keep-runs removes. Only the time of day changes, as
# when a machine is set; a machine counts its waiting otherwise.

clock-back() {
  trial "clock set back by 30 days while writing"
  clocked || {
    verdict
    return
  }
  echo '+0' >"$output.clock"
  start shifted "FAKETIME_TIMESTAMP_FILE=$output.clock" env FAKETIME_CACHE_DURATION=1 \
    "$home/sanaq" run --input="$input" --output="$output" --keep-runs=1
  reach writing
  echo '-30d' >"$output.clock"
  ended
  expect "ended with $code" [ "$code" = 0 ]
  expect "the clock did not go back" went-back
  expect "another result" same
  expect "leftovers: $(ls -A "$output" "$output/runs" | tr '\n' ' ')" tidied 1
  verdict
}

went-back() {
  local started finished
  started=$(sed -n 's/.*"started" : "\([^"]*\)".*/\1/p' "$output/current/run.json")
  finished=$(sed -n 's/.*"finished" : "\([^"]*\)".*/\1/p' "$output/current/run.json")
  [[ $finished < $started ]]
}
