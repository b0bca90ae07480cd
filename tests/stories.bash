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

# cases AWK: the rows that the filter makes of a table of stories, each line as AWK prints it, with `N: ` before it for the Nth story.
# at["source"] is the number of the column of that name.
cases() {
    stories
    filtered | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } '"$1" >"$T/got"
    diff "$T/want" "$T/got"
}

# broken_stories STORIES...: each story of those streams, broken in two behind each of its words
broken_stories() {
    awk -F'\t' -v OFS='\t' 'BEGIN { print "doc", "text" } FNR == 1 || told[$2]++ { next }
        { for (i = 1; i < length($2); i++) if (substr($2, i, 1) == " ") { print ++doc, substr($2, 1, i - 1); print ++doc, substr($2, i + 1) } }' "$@"
}

# breaks FILE...: the filter reads the stories in the tables of FILE..., broken in two behind any word. The sanitizers tell what is read
# beyond the ends.
breaks() {
    plain_stories "$@" | awk -v OFS='\t' 'BEGIN { print "doc", "text" } { print NR, $0 }' >"$T/whole"
    broken_stories "$T/whole" >"$T/stories"
    filtered >"$T/rows"
    [ "$(wc -l <"$T/rows")" -gt 1000 ]
}

# plain_stories FILE...: the stories of one paragraph in the tables of FILE...
plain_stories() {
    awk '/<<.(END|EOF).$/ { on = 1; next } /^(END|EOF)$/ { on = 0 } !on || /^  / || / \/\/ / { next }
        { sub(/ *\|.*/, "") } /^[A-Z“"].*[.”"]$/ && !told[$0]++ { print }' "$@"
}

# neighbours AWK FILE...: a story of one paragraph gives the same rows, each as AWK prints it, with another before it and behind it
# in the paragraph. LEFT_OUT is what only the begin or the end of a paragraph tells, or what goes on from sentence to sentence.
neighbours() {
    local print=$1
    shift
    plain_stories "$@" | grep -vE "$LEFT_OUT" >"$T/all"
    rows_of() { filtered | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } '"$print"; }
    awk -v OFS='\t' 'BEGIN { print "doc", "text" } { print NR, $0 }' "$T/all" >"$T/stories"
    rows_of >"$T/alone"
    for far in 1 2 5 17 71; do
        awk -v OFS='\t' -v far=$far 'BEGIN { print "doc", "text" } { story[NR] = $0 }
            END { for (i = 1; i <= NR; i++) { other = (i + far - 1) % NR + 1; print i ":" other, story[i] " " story[other] } }' "$T/all" >"$T/stories"
        awk -F': ' 'FNR == NR { row = $0; sub(/^[^:]*: /, "", row); rows[$1] = rows[$1] row "\n"; next }
            FNR > 1 { sub(/\t.*/, ""); split($0, pair, ":"); printf "%s:\n%s", $0, rows[pair[1]] rows[pair[2]] }' "$T/alone" "$T/stories" >"$T/want"
        rows_of >"$T/rows"
        awk -F'\t' 'FNR == NR { doc = row = $0; sub(/: .*/, "", doc); sub(/^[^ ]*: /, "", row); rows[doc] = rows[doc] row "\n"; next }
            FNR > 1 { printf "%s:\n%s", $1, rows[$1] }' "$T/rows" "$T/stories" >"$T/got"
        diff "$T/want" "$T/got" || return
    done
}

# disturbed FILE...: the stories in the tables of FILE..., each with any of its words left out, with any two turned round, and with the
# words of another story from any place on.
disturbed() {
    awk '/<<.(END|EOF).$/ { on = 1; next } /^(END|EOF)$/ { on = 0 } !on || /^  / { next }
        { sub(/ *\|.*/, "") } /^[A-Z“"].*[.”"]$/ && !told[$0]++ { print }' "$@" | grep -vE "${LEFT_OUT:-^$}" | awk '
        function print_words(from, to,   i, line) { for (i = from; i <= to; i++) line = line word[i] " "; return line }
        { story[NR] = $0 }
        END {
            for (s = 1; s <= NR; s++) {
                n = split(story[s], word, " ")
                m = split(story[(s * 7 + 13) % NR + 1], other, " ")
                for (k = 1; k <= n; k++) print print_words(1, k - 1) print_words(k + 1, n)
                for (k = 1; k < n; k++) print print_words(1, k - 1) word[k + 1] " " word[k] " " print_words(k + 2, n)
                for (k = 1; k < n; k++) { rest = ""; for (j = k + 1; j <= m; j++) rest = rest other[j] " "; print print_words(1, k) rest }
            }
        }' | sed 's/ $//; s: // :\\n\\n:g; s: //::g; s:^// ::'
}

# keeps_apart AWK BEFORE BEHIND FILE...: what paragraphs that tell of nothing stand before a disturbed story and behind it changes none of
# its rows, each as AWK prints it, but for FEW of a thousand. BEFORE and BEHIND are what always stands there.
keeps_apart() {
    local print=$1 before=$2 behind=$3 differ
    shift 3
    disturbed "$@" >"$T/all"
    for more in '' 'The sea was calm.\n\nIt rained all day.\n\n'; do
        awk -v OFS='\t' -v before="${more//\\/\\\\}${before//\\/\\\\}" -v behind="${behind//\\/\\\\}" 'BEGIN { print "doc", "text" } { print NR, before $0 behind }' "$T/all" >"$T/stories"
        filtered | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } '"$print" >"$T/rows${more:+-moved}"
    done
    diff "$T/rows" "$T/rows-moved" >"$T/differ" || true
    differ=$(grep -c '^[<>]' "$T/differ" || true)
    [ "$(wc -l <"$T/rows")" -gt 1000 ] && [ $((1000 * differ)) -le $((${FEW:-0} * $(wc -l <"$T/rows"))) ] || { head -n 40 "$T/differ"; return 1; }
}
