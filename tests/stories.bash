# What the case tables of several filters share.

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    T=$BATS_TEST_TMPDIR
}

# A case is a story, // parting its paragraphs, and then a line, with two blanks before it, for each row: the rows of the stories go
# into the stream $T/stories, and the lines, with the number of their story before them, into $T/want.
stories() {
    cat >"$T/cases"
    awk -v OFS='\t' 'BEGIN { print "doc", "text" } /^ *$/ || /^  / { next } { gsub(/ \/\/ /, "\\n\\n"); print ++n, $0 }' "$T/cases" >"$T/stories"
    awk '/^  / { sub(/^  /, ""); print doc ": " $0; next } /^ *$/ { next } { doc++ }' "$T/cases" >"$T/want"
}
