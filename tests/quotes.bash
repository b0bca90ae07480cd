# What the tests of news-quotes share: a table of cases, held against the rows.

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    T=$BATS_TEST_TMPDIR
}

# A case is a story, // parting its paragraphs, and then a line `  NUMBER MODE {source} [cue] content` for each row.
check() {
    cat >"$T/cases"
    awk -v OFS='\t' 'BEGIN { print "doc", "text" } /^ *$/ || /^  / { next } { gsub(/ \/\/ /, "\\n\\n"); print ++n, $0 }' "$T/cases" >"$T/stories"
    awk '/^  / { sub(/^  /, ""); print doc ": " $0; next } /^ *$/ { next } { doc++ }' "$T/cases" >"$T/want"
    "$BIN/news-sentences" "$T/stories" | "$BIN/news-quotes" >"$T/rows"
    awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
        { print $1 ": " $at["quote"] " " $at["mode"] " {" $at["source"] "} [" $at["cue"] "] " $at["text"] }' "$T/rows" >"$T/got"
    diff "$T/want" "$T/got"
}
