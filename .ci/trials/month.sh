# shellcheck shell=bash
# Thirty mornings of a schedule to which happens what happens: news, repeated, corrected, broken and foreign input,
# kills at random moments, a full disk, a clock that is behind, two at once, a new version of the program. In the evening
# the current run is whole and nothing is left over; in the end it is what one run over everything gives.

# What happens on each day; the first has an archive.
month=(
  archive news repeated corrected broken foreign nothing news killed ended
  killed full news behind twice nothing killed ended foreign upgraded
  news killed corrected repeated broken killed twice ended nothing news
)

month() {
  local event reader morning=0 next=0 lasts=10
  # The same moments each time, as far as a machine is as fast each time.
  RANDOM=41
  trial "month"
  clocked || {
    verdict
    return
  }
  rm -rf "$output"
  input=$work/month-news
  output=$work/month
  mkdir "$input" "$output"
  if ! mount -t tmpfs -o size=2g sanaq "$output"; then
    problem "not tried, a disk cannot be mounted here"
    verdict
    return
  fi
  mounts+=("$output")
  read-always &
  reader=$!
  for event in "${month[@]}"; do
    morning=$((morning + 1))
    what="day $morning: "
    problems=()
    repeated=-
    log=$output-$morning.log
    "day-$event"
    evening
    row
  done
  what="after thirty days, $(du -sh "$output" | cut -f1) in $(find "$output/runs" -mindepth 1 -maxdepth 1 | wc -l) runs"
  problems=()
  judge
  row
  end-reading
  unset SANAQ_JAVA_OPTS
  umount "$output"
  mounts=()
}

# ---- the days ---------------------------------------------------------------------------------------------------

day-archive() {
  what+="an archive, and no run yet"
  comes 10
  daily 0
}

day-news() {
  what+="news"
  comes 1
  daily 0
}

day-repeated() {
  what+="yesterday's news in other papers, again, and in a second file"
  comes 1
  repeat "$(yesterdays)" "$(yesterdays)" "$(yesterdays)"
  daily 0
}

day-corrected() {
  what+="yesterday's articles, corrected"
  comes 1
  correct "$(yesterdays)"
  daily 0
}

day-broken() {
  what+="lines that are none, an archive that is cut short"
  comes 1
  garble
  gzip -c "$(yesterdays)" | head -c 2000 >"$input/cut-$morning.jsonl.gz"
  daily 0
}

day-foreign() {
  what+="articles in other languages, and files that are none"
  comes 1
  cat >"$input/foreign-$morning.jsonl" <<'END'
{"id": "ru", "published": "2025-12-03", "text": "В области построено 12 школ, сообщили в акимате. Это больше, чем было в прошлом году, и все они уже открыты для учеников."}
{"id": "en", "published": "2025-12-03", "text": "The region has built 12 schools this year, the governor said. That is more than in the year before, and all of them are open to pupils now."}
END
  head -c 5000 /dev/zero >"$input/photo-$morning.jpg"
  daily 0
}

day-nothing() {
  what+="nothing came"
  idle
}

day-killed() {
  struck KILL 137
}

# Java ends with 143 before the run has begun; the run itself ends with 130.
day-ended() {
  struck TERM 130 143
}

day-full() {
  local current
  what+="disk full, and freed"
  comes 1
  current=$(cat "$output/CURRENT")
  fallocate -l $(($(df --output=avail -B1 "$output" | tail -n 1) - 40000)) "$output/.ballast"
  daily 1 'No space left on device'
  expect "readers see something else" [ "$(cat "$output/CURRENT")" = "$current" ]
  rm "$output/.ballast"
  daily 0
}

day-behind() {
  what+="the clock is ten days behind"
  comes 1
  local morning=$((morning - 10))
  daily 0
}

day-twice() {
  what+="two schedules at once"
  comes 1
  both
}

# A program is another one by what its build says of its files; the first of that name that Java finds counts.
day-upgraded() {
  local current
  what+="a new version, which cannot build on what the old one made"
  comes 1
  mkdir -p "$work/newer/META-INF"
  echo "another" >"$work/newer/META-INF/sanaq-transforms.sha256"
  export SANAQ_JAVA_OPTS=-Xbootclasspath/a:$work/newer
  current=$(cat "$output/CURRENT")
  daily 2 "was made by another program.*read all documents in one run without --base"
  expect "readers see something else" [ "$(cat "$output/CURRENT")" = "$current" ]
  SANAQ_READ_ANEW=yes daily 0
}

# ---- what days share --------------------------------------------------------------------------------------------

# comes COUNT: the next files of the news.
comes() {
  arrive "$next" $((next + $1 - 1))
  next=$((next + $1))
}

# The last file that came on the day before.
yesterdays() {
  printf '%s/news-%03g.jsonl' "$news" $((next - 2))
}

# struck SIGNAL CODE...: a signal at a random moment of a run that takes as long as that of the day before; then the run again.
struck() {
  local after signal=$1
  shift
  comes 1
  after=$(awk -v share="$RANDOM" -v lasts="$lasts" 'BEGIN { printf "%.2f", lasts * share / 32768 }')
  what+="ended by SIG$signal after $after s, and started again"
  start daily-sh
  sleep "$after"
  strike "$signal" 2>/dev/null || true
  ended
  if [ "$code" = 0 ]; then
    what+=" (it was done before)"
  else
    expect "ended with $code" [ "$(printf '%s\n' "$@" | grep -cx "$code")" = 1 ]
  fi
  sound
  daily 0
}

# Whatever happened: what readers see is whole.
sound() {
  [ ! -e "$output/CURRENT" ] || "$home/sanaq" check --output="$output" >>"$log" 2>&1 || problem "check ended with $?"
}

# After the day's work.
evening() {
  [ "$disturbed" = - ] || lasts=$disturbed
  sound
  expect "leftovers" [ "$(ls -A "$output" | tr '\n' ' ')" = ".lock CURRENT current runs " ]
  expect "more runs than are kept" [ "$(find "$output/runs" -mindepth 1 -maxdepth 1 | wc -l)" -le 14 ]
}
