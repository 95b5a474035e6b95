# shellcheck shell=bash
# A process of the cluster that is at work, killed while input is read and while tables are written: a TaskManager, in
# whose place another is started by hand, or an executor, in whose place Spark starts another. The job goes on by itself.

killed-worker() {
  local moment
  for moment in reading writing; do
    trial "$(worker-name) killed (-9) while $moment, and replaced"
    busy=$(tasks)
    start
    case $moment in
      reading) reach at-work ;;
      writing) reach writing ;;
    esac
    "kill-$runner" || problem "no worker to kill"
    ended
    expect "ended with $code" [ "$code" = 0 ]
    expect "the loss was not noticed" "noticed-$runner"
    expect "another result" same
    expect "leftovers: $(ls -A "$output" "$output/runs" | tr '\n' ' ')" tidied
    verdict
  done
}

# Whether workers have begun with tasks of this job.
at-work() {
  [ "$(tasks)" -gt "$busy" ] && sleep 2
}

# How many tasks the cluster has begun with, as its logs tell.
tasks() {
  case $runner in
    flink) grep -c 'to RUNNING' "$work/flink/jobmanager.log" || true ;;
    *) cat "$work"/spark/worker-1/app-*/*/stderr 2>/dev/null | grep -c 'Running task' || true ;;
  esac
}

worker-name() {
  case $runner in
    flink) echo TaskManager ;;
    *) echo executor ;;
  esac
}

# The oldest TaskManager goes, one with a new name comes.
kill-flink() {
  local file
  file=$(ls -tr "$work"/flink/worker-*.pid | head -n 1)
  restarts=$(grep -c RESTARTING "$work/flink/jobmanager.log" || true)
  kill -9 "$(cat "$file")" && rm "$file" "${file%.pid}.start"
  cluster worker "worker-r$count"
}

noticed-flink() {
  [ "$(grep -c RESTARTING "$work/flink/jobmanager.log")" -gt "$restarts" ]
}

# A worker's children are its executors.
kill-spark() {
  local executor
  executor=$(ps -o pid= --ppid "$(cat "$work/spark/worker-1.pid")" | head -n 1)
  losses=$(grep -c 'exitStatus 137' "$work/spark/worker-1.log" || true)
  # Nothing to kill is no success.
  kill -9 "${executor:-none}"
}

noticed-spark() {
  [ "$(grep -c 'exitStatus 137' "$work/spark/worker-1.log")" -gt "$losses" ]
}
