# Makes news out of articles: awk -v documents=2000 -v files=40 -v folder=FOLDER -f news.awk ARTICLE...
# Each document is some paragraphs of the articles, with other figures, places and years in them. The same every time.

BEGIN {
  state = 41
  places = split("Алматы Астана Шымкент Павлодар Қостанай Ақтөбе Атырау Тараз Семей Қарағанды Түркістан Талдықорған", place)
}

# Paragraphs, not the lines of dates and counters around them.
length($0) > 120 { paragraph[++paragraphs] = $0 }

END {
  for (d = 0; d < documents; d++) {
    day = sprintf("20%02d-%02d-%02d", 15 + draw(11), 1 + draw(12), 1 + draw(28))
    text = ""
    for (p = 5 + draw(4); p > 0; p--) {
      text = text varied(paragraph[1 + draw(paragraphs)]) "\\n\\n"
    }
    printf "{\"id\": \"d-%d\", \"source\": \"%s.example\", \"published\": \"%s\", \"text\": \"%s\"}\n",
      d, substr("abcdefg", 1 + draw(7), 1), day, text > sprintf("%s/news-%03d.jsonl", folder, d % files)
  }
}

# The minimal standard generator: every product fits into awk's numbers.
function draw(bound) {
  state = (state * 16807) % 2147483647
  return int(state / 2147483647 * bound)
}

function varied(text,    out) {
  gsub(/Алматы/, place[1 + draw(places)], text)
  while (match(text, /[0-9]+/)) {
    out = out substr(text, 1, RSTART - 1) figure(substr(text, RSTART, RLENGTH))
    text = substr(text, RSTART + RLENGTH)
  }
  text = out text
  gsub(/[\t\r]/, " ", text)
  gsub(/\\/, "\\\\", text)
  gsub(/"/, "\\\"", text)
  return text
}

# A year stays one; any other figure keeps its length.
function figure(digits,    i, out) {
  if (digits ~ /^(19|20)[0-9][0-9]$/) {
    return 2012 + draw(14)
  }
  out = 1 + draw(9)
  for (i = 2; i <= length(digits); i++) {
    out = out draw(10)
  }
  return out
}
