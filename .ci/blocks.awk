# The code blocks of a Markdown file, each as a file of its own: FOLDER/01.sh, FOLDER/02.sql and so on.
#
#   awk -f .ci/blocks.awk -v folder=FOLDER [-v only=HEADING] [-v but=HEADING] FILE
#
# only: those below this heading; but: those below every other one. A block without a language is left out.
/^## / {
  heading = substr($0, 4)
  here = only ? heading == only : heading != but
}
/^```/ {
  file = here && /^```[a-z]/ ? sprintf("%s/%02d.%s", folder, ++n, substr($0, 4)) : ""
  next
}
file { print > file }
