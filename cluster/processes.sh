# shellcheck shell=bash
# Sourced by the scripts beside it: a cluster's processes, each with its pid and its output in a folder.
# Wants: $home, the project; $kind, flink or spark.

here=$home/cluster/$kind
lib=$here/target/lib
work=${SANAQ_CLUSTER_WORK:-$here/target/cluster}

java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java

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
}

runs() {
  [ -f "$work/$1.pid" ] && kill -0 "$(cat "$work/$1.pid")" 2>/dev/null
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
  local file pid
  for file in $(ls -t "$work"/*.pid 2>/dev/null); do
    pid=$(cat "$file")
    if kill "$pid" 2>/dev/null; then
      for _ in $(seq 50); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
      done
      kill -9 "$pid" 2>/dev/null || true
    fi
    rm -f "$file"
  done
}
