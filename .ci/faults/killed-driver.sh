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
      # The last steps are a matter of milliseconds: no sleep between looking and looking.
      publishing) reach counted && reach sealed 0 ;;
    esac
    kill -9 "$pid" 2>/dev/null || problem "was not there to be killed"
    ended
    expect "ended with $code" [ "$code" = 137 ]
    expect "more than whole runs to be seen" whole
    [ "$moment" = publishing ] || expect "readers see something else" unchanged
    again
    verdict
  done
}
