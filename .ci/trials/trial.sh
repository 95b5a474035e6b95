# shellcheck shell=bash
# What every trial needs: a job that is large enough to be caught in the middle, its undisturbed result, moments of a
# run that can be waited for, what must hold afterwards, and the row that tells of it.
# Wants: $home, the project; $documents, how many there are in the job.

export LC_ALL=C.UTF-8
export SANAQ_FLINK_PORT=${SANAQ_FLINK_PORT:-18081}
export SANAQ_SPARK_PORT=${SANAQ_SPARK_PORT:-17077}

work=$(mktemp -d)
news=$work/news
clusters=()
mounts=()
count=0
failures=0
expected=

# ---- the ground -------------------------------------------------------------------------------------------------

# The input, an output with an earlier run in it, and what the job gives when nothing disturbs it.
prepare() {
  # A command that runs as nobody has to get there.
  chmod 755 "$work"
  mkdir "$news"
  awk -v documents="$documents" -v files=40 -v folder="$news" -f "$home/.ci/trials/news.awk" "$home"/seeds/*.txt
  echo "$documents documents, $(du -sh --apparent-size "$news" | cut -f1)"
  "$home/sanaq" run --output="$work/before" >"$work/before.log" 2>&1
  earlier=$(digest "$work/before/current/")
  local begin=$EPOCHREALTIME
  "$home/sanaq" run --input="$news" --output="$work/undisturbed" >"$work/undisturbed.log" 2>&1
  echo "undisturbed on the direct runner: $(seconds "$begin") s"
  expected=$(digest "$work/undisturbed/current/")
  echo "sha256 of its JSON and Parquet files and manifest: $expected"
  echo
  printf '| %-6s | %-62s | %9s | %5s | %s\n' runner "what was done" "seconds" again "same hash, nothing else visible"
  printf '| %-6s | %-62s | %9s | %5s | %s\n' --- --- --- --- ---
}

# The runner of the trials that follow; its cluster, where it wants one, and how long that takes when nothing disturbs it.
meet() {
  runner=$1
  [ "$expected" ] || prepare
  if [[ " direct ${clusters[*]} " == *" $runner "* ]]; then
    return
  fi
  clusters+=("$runner")
  cluster start >"$work/$runner.log" 2>&1
  trial "nothing"
  again
  verdict
}

cluster() {
  SANAQ_CLUSTER_WORK=$work/$runner "$home/cluster/$runner/cluster" "$@"
}

# Leaves nothing behind where all went well; where it did not, be it a trial or what leads to one, says where the logs are.
tidy() {
  local code=$?
  # Without job control the shell counts those that were stopped among the running, too.
  for pid in $(jobs -pr); do
    end-tree "$pid"
  done
  { wait; } 2>/dev/null
  for runner in "${clusters[@]}"; do
    cluster stop || true
  done
  for mount in "${mounts[@]}"; do
    # Who was just stopped may still hold it.
    umount "$mount" || umount --lazy "$mount" || true
  done
  if [ "$code" -eq 0 ]; then
    rm -rf "$work"
  else
    echo "ended with $code; logs and outputs are in $work" >&2
  fi
}

# end-tree PID: a process, be it stopped, and all that it started: under a schedule's command there is Java.
end-tree() {
  local children child
  children=$(ps -o pid= --ppid "$1" || true)
  kill -TERM "$1" 2>/dev/null || true
  kill -CONT "$1" 2>/dev/null || true
  for child in $children; do
    end-tree "$child"
  done
}

finish() {
  if [ "$failures" -gt 0 ]; then
    echo "$failures went wrong"
    exit 1
  fi
}

# One hash over all files of a run, with their names, but that of its times.
digest() {
  (cd "$1" && find . -type f ! -name run.json -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

# ---- a trial ----------------------------------------------------------------------------------------------------

# trial WHAT: begins one, with an output of its own.
trial() {
  what=$1
  problems=()
  count=$((count + 1))
  output=$work/$count
  log=$output.log
  input=$news
  disturbed=-
  repeated=-
  cp -a "$work/before" "$output"
}

# The command that is disturbed and repeated; takes this shell's place.
job() {
  case $runner in
    direct) exec "$home/sanaq" run --input="$input" --output="$output" ;;
    *) SANAQ_CLUSTER_WORK=$work/$runner exec "$home/cluster/$runner/cluster" run --input="$input" --output="$output" ;;
  esac
}

# start [COMMAND...]: the job, or something else, beside this shell; $pid is its process.
start() {
  begin=$EPOCHREALTIME
  ("${@:-job}") >>"$log" 2>&1 &
  pid=$!
}

# Waits for the end; $code is what it ended with.
ended() {
  code=0
  # The shell's own word about what was killed is no news.
  { wait "$pid" || code=$?; } 2>/dev/null
  disturbed=$(seconds "$begin")
}

# Empty where there is none. It changes the time of day of a process that loads it first.
faketime-library() {
  find /usr/lib -name libfaketimeMT.so.1 -print -quit
}

# Whether a trial may change the time of day; where not, that is the trial's problem.
clocked() {
  [ -n "$(faketime-library)" ] || {
    problem "not tried, no libfaketime"
    return 1
  }
}

# shifted SETTING COMMAND...: a command by another time of day, as a setting of faketime says (FAKETIME=+1d); files keep
# their times, and waiting is counted as ever. Takes this shell's place.
shifted() {
  exec env LD_PRELOAD="$(faketime-library)" "$1" \
    FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 NO_FAKE_STAT=1 "${@:2}"
}

seconds() {
  awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'
}

# reach MOMENT: waits until the job has come there.
reach() {
  while kill -0 "$pid" 2>/dev/null; do
    if "$1"; then
      return
    fi
    sleep 0.02
  done
  problem "ended before it was $1"
}

# creep MOMENT: like reach, for moments that pass in milliseconds. The job moves one at a time, and stays stopped.
creep() {
  while kill -STOP "$pid" 2>/dev/null; do
    if "$1"; then
      return
    fi
    kill -CONT "$pid"
    read -rt 0.001 <> <(:) || true
  done
  problem "ended before it was $1"
}

# Moments: input hashed and nothing read yet; the large tables being written; all written and counted; its last files
# added, on the way to readers.
begun() { compgen -G "$output/.attempts/*" >/dev/null; }
writing() { compgen -G "$output/.attempts/*/run/*/mentions" >/dev/null; }
counted() { compgen -G "$output/.attempts/*/report.tsv" >/dev/null; }
sealed() { compgen -G "$output/.attempts/*/run/run.json" >/dev/null || shown; }

# Whether there is a run beside the earlier one.
shown() {
  local runs=("$output"/runs/*)
  [ ${#runs[@]} -gt 1 ]
}

# The same command again, undisturbed: it must do the work, and leave nothing but runs.
again() {
  local begin=$EPOCHREALTIME
  (job) >>"$log" 2>&1 || problem "the next run ended with $?"
  repeated=$(seconds "$begin")
  expect "another result" same
  expect "leftovers: $(ls -A "$output" "$output/runs" | tr '\n' ' ')" tidied
}

same() {
  [ "$(digest "$output/current/")" = "$expected" ]
}

# tidied [RUNS]: whether nothing but so many runs is there, and name and link of the current one agree.
tidied() {
  [ "$(ls -A "$output" | tr '\n' ' ')" = ".lock CURRENT current runs " ] &&
    [ "$(cat "$output/CURRENT")" = "$(basename "$(readlink "$output/current")")" ] &&
    [ "$(find "$output/runs" -mindepth 1 -maxdepth 1 | wc -l)" = "${1:-2}" ]
}

# Whether all that readers can see are whole runs.
whole() {
  local run found
  for run in "$output"/runs/*; do
    found=$(digest "$run")
    [ "$found" = "$earlier" ] || [ "$found" = "$expected" ] || return 1
  done
  [ -f "$output/current/manifest.json" ] && [ -f "$output/runs/$(cat "$output/CURRENT")/manifest.json" ]
}

# Whether readers see what they saw before.
unchanged() {
  whole && [ "$(digest "$output/current/")" = "$earlier" ] && [ "$(ls "$output/runs")" = "$(ls "$work/before/runs")" ]
}

problem() {
  problems+=("$1")
}

# expect PROBLEM COMMAND...
expect() {
  local what=$1
  shift
  "$@" || problem "$what"
}

# ends CODE WORDS: what the disturbed command must have ended with, and said.
ends() {
  [ "$code" = "$1" ] || problem "ended with $code, not $1"
  grep -q "$2" "$log" || problem "did not say '$2'"
}

# The end of a trial.
verdict() {
  row
  [ ${#problems[@]} -gt 0 ] || rm -rf "$output"
}

row() {
  local result=yes
  if [ ${#problems[@]} -gt 0 ]; then
    failures=$((failures + 1))
    result="NO: $(printf '%s; ' "${problems[@]}")see $log"
  fi
  printf '| %-6s | %-62s | %9s | %5s | %s\n' "$runner" "$what" "$disturbed" "$repeated" "$result"
}
