# shellcheck shell=bash
# Sourced by the scripts beside it: a cluster's processes, each with its pid and its output in a folder.
# Wants: $home, the project; $kind, flink or spark.

here=$home/cluster/$kind
lib=$here/target/lib
work=${SANAQ_CLUSTER_WORK:-$here/target/cluster}

java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java

# Java 17 opens files by the names that the locale can say: without UTF-8 workers find none with a Kazakh name.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

fail() {
  echo "$kind: $*" >&2
  exit 1
}

# The cluster's own jars and the program's, where they are missing or old.
fetch() {
  "$home/sanaq" run --runner="$kind" --help >/dev/null
}

# launch NAME COMMAND...: a process of its own, which outlives this script.
launch() {
  local name=$1
  shift
  mkdir -p "$work"
  if runs "$name"; then
    fail "$name runs already, as process $(cat "$work/$name.pid")"
  fi
  nohup "$@" >"$work/$name.log" 2>&1 </dev/null &
  echo $! >"$work/$name.pid"
  born $! >"$work/$name.start"
}

# When a living process began, in ticks since the machine did (field 22 of Linux's /proc/PID/stat). A number is given away
# again when its process has ended; number and beginning together are not.
born() {
  { sed 's/.*) //' "/proc/$1/stat" | awk '$1 != "Z" { print $20 }'; } 2>/dev/null || true
}

# Whether the process that was launched under a name still runs, and not another that has its number now.
runs() {
  local start
  [ -f "$work/$1.pid" ] && start=$(born "$(cat "$work/$1.pid")") &&
    [ -n "$start" ] && [ "$start" = "$(cat "$work/$1.start" 2>/dev/null)" ]
}

# send SIGNAL NAME: nothing where that process has ended.
send() {
  ! runs "$2" || kill "-$1" "$(cat "$work/$2.pid")" 2>/dev/null || true
}

# Whether every process that was launched still runs.
live() {
  local file
  for file in "$work"/*.pid; do
    runs "$(basename "$file" .pid)" || return 1
  done
}

# await SECONDS WHAT COMMAND...: until the command says yes.
await() {
  local left=$1 what=$2
  shift 2
  until "$@"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "waited in vain for $what; see $work/*.log"
    live || fail "a process ended while $what were waited for; see $work/*.log"
    sleep 1
  done
}

# What a local web server answers to a path.
get() {
  local port=$1 path=$2
  {
    exec 3<>"/dev/tcp/127.0.0.1/$port" &&
      printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$path" >&3 && cat <&3
    exec 3>&-
  } 2>/dev/null || true
}

# Ends every process that this folder knows, the latest first, and waits for it.
stop() {
  local file name
  for file in $(ls -t "$work"/*.pid 2>/dev/null); do
    name=$(basename "$file" .pid)
    send TERM "$name"
    for _ in $(seq 50); do
      runs "$name" || break
      sleep 0.2
    done
    send KILL "$name"
    rm -f "$file" "$work/$name.start"
  done
}
