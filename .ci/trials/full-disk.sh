# shellcheck shell=bash
# An output on a disk with room for half of the tables; then the disk grows.

full-disk() {
  local used tables
  trial "disk full while writing"
  used=$(du -sk "$work/before" | cut -f1)
  tables=$(du -sk "$work/undisturbed" | cut -f1)
  mv "$output" "$output.copy"
  mkdir "$output"
  if ! mount -t tmpfs -o "size=$((used + tables / 2))k" sanaq "$output"; then
    problem "not tried, a disk cannot be mounted here"
    verdict
    return
  fi
  mounts+=("$output")
  cp -a "$output.copy/." "$output"
  start
  ended
  ends 1 'No space left on device'
  expect "readers see something else" unchanged
  mount -o "remount,size=$((used + tables * 2))k" "$output"
  again
  umount "$output"
  mounts=()
  verdict
}
