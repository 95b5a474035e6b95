# shellcheck shell=bash
# An output that belongs to somebody else; then its owner's turn.

read-only() {
  local before
  trial "output not writable, as user nobody"
  before=$(entries)
  start setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent \
    "$home/sanaq" run --input="$input" --output="$output"
  ended
  ends 1 "cannot .*$output"
  expect "the folder has changed" [ "$(entries)" = "$before" ]
  expect "readers see something else" unchanged
  again
  verdict
}

# All that is in the output, with sizes and times.
entries() {
  find "$output" -printf '%p %s %T@ %l\n' | sort
}
