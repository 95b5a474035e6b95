#!/bin/sh
# Reads the news of a folder on top of the current run, or anew where there is none or it cannot be built on.
# usage: daily.sh INPUT OUTPUT
# What was read before is passed over, so INPUT may hold old files too; to pass over them it must still hash them.
# OUTPUT lies on a local disk: its file CURRENT says whether there is a run.
set -u

input=$1
output=$2
sanaq=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../.." && pwd)/sanaq

# The launcher's words and codes: 0 done or nothing to do, 1 failed, 2 usage, 3 busy.
run() {
  "$sanaq" run --input="$input" --output="$output" --lock-wait=30m --keep-runs=14 \
    ${SANAQ_METRICS_FILE:+"--metrics-file=$SANAQ_METRICS_FILE"} "$@"
}

[ -e "$output/CURRENT" ] || { run; exit; }
run --base=current
code=$?
# A new program, language pack or catalogue cannot build on an old run: INPUT is read anew, so it must be whole.
if [ "$code" -eq 2 ] && [ "${SANAQ_READ_ANEW:-no}" = yes ]; then
  run
  code=$?
fi
exit "$code"
