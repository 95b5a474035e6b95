# shellcheck shell=bash
# The process that the command started, killed at three moments; then the same command at once. On a cluster the dead
# one's workers still run for some seconds beside it.

killed-driver() {
  local moment
  for moment in reading writing publishing; do
    trial "driver killed (-9) while $moment"
    start
    case $moment in
      reading) reach begun && sleep 1.5 ;;
      writing) reach writing ;;
      publishing) reach counted && creep sealed ;;
    esac
    kill -9 "$pid" 2>/dev/null || problem "was not there to be killed"
    ended
    expect "ended with $code" [ "$code" = 137 ]
    [ "$moment" != publishing ] || what="$what ($(standing))"
    expect "more than whole runs to be seen" whole
    [ "$moment" = publishing ] || expect "readers see something else" unchanged
    again
    verdict
  done
}

# How far the publication had come.
standing() {
  if ! shown; then
    echo "run not shown yet"
  elif [ "$(cat "$output/CURRENT")" = "$(cat "$work/before/CURRENT")" ]; then
    echo "run shown, not current"
  else
    echo "run current"
  fi
}
