# contract: what every filter promises (news-tsv.5), whatever its work. Every program in bin/ is held to it.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    T=$BATS_TEST_TMPDIR
    programs=() streams=()
    for f in "$BIN"/news-*; do
        case $f in */news-copies | */news-stories | */news-names | */news-people | */news-utterances | */news-claims | */news-groups | */news-join | */news-sort) continue ;; esac    # across.bats
        case $f in */news-db | */news-page) continue ;; esac    # they write a database and pages: export.bats, page.bats
        programs+=("$(basename "$f")")
        case $f in */news-articles | */news-repeats | */news-export) ;; *) streams+=("$(basename "$f")") ;; esac
    done
    [ ${#streams[@]} -gt 0 ]
}

# Run a check for every program; the first that fails is named.
every() { for p in "${programs[@]}"; do "$@" || { echo "$p: $*"; return 1; }; done; }
every_stream() { for p in "${streams[@]}"; do "$@" || { echo "$p: $*"; return 1; }; done; }
p() { if [ "$p" = news-export ]; then set -- --csv "$@"; fi; "$BIN/$p" "$@"; }

story() { printf 'Mayor Ola Brandvik said on Monday that %d people had come to the square, and that more would follow.' "$1"; }
rows() { printf 'doc\ttext\n'; for i in "$@"; do printf 'd%d\t%s\n' "$i" "$(story "$i")"; done; }
status_of() { local status=0; "$@" >"$T/out" 2>"$T/err" || status=$?; echo $status; }
from() { local input=$1; shift; "$@" <"$input"; }
has_message() { head -1 "$T/err" | grep -q "^$p: ." && ! LC_ALL=C grep -q '[^ -~]' "$T/err"; }
fatal() { [ "$(status_of "$@")" = 2 ] && has_message; }

# 1, 2: the header
header_comes_first() { rows 1 2 >"$T/in"; [ "$(status_of from "$T/in" p)" = 0 ] && head -1 "$T/out" | grep -q '^doc	' && [ "$(wc -l <"$T/out")" -ge 3 ]; }
rectangular() { rows 1 2 | p | awk -F'\t' 'NR == 1 { n = NF } NF != n { exit 1 }'; }
missing_column() {
    for c in doc text; do
        rows 1 | sed "1s/$c/zzz/" >"$T/in"
        fatal from "$T/in" p && grep -q "no column \"$c\".*zzz" "$T/err" || return 1
    done
}
double_column() { rows 1 | sed '1s/$/\ttext/; 2s/$/\tx/' >"$T/in"; fatal from "$T/in" p; }
other_order() {
    rows 1 2 | p | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "text") k = i } { print $k }' >"$T/plain"
    rows 1 2 | awk -F'\t' -v OFS='\t' '{ print $2, $1 }' | p | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "text") k = i } { print $k }' | cmp -s - "$T/plain"
}
own_output() { rows 1 | p >"$T/in"; fatal from "$T/in" p && grep -q 'is there already' "$T/err"; }
@test "the header comes first, and rows after it" { every_stream header_comes_first; }
@test "every row has the header's cells" { every_stream rectangular; }
@test "a missing column ends with 2 and a list of the columns there are" { every_stream missing_column; }
@test "a column that is named twice ends with 2" { every_stream double_column; }
@test "columns are found by name in any order" { every_stream other_order; }
@test "a column that would be there twice ends with 2" { every_stream own_output; }

# 4, 5: columns and options
carried() {
    rows 1 2 | awk '{ print $0 "\t" (NR == 1 ? "zz" : "k\\t\\n\\\\q =1+1") }' | p |
        awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "zz") k = i; next } { n++ } $k != "k\\t\\n\\\\q =1+1" { exit 1 } END { exit !(k && n) }'
}
hints_go() { rows 1 | awk '{ print $0 "\t" (NR == 1 ? "hints" : "p") }' | p | head -1 | grep -q hints; }
other_field() { rows 1 | sed '1s/text/title/' | p -f title | sed 1d | grep -q Brandvik; }
no_such_field() { rows 1 >"$T/in"; fatal from "$T/in" p -f nope && grep -q 'doc,text' "$T/err"; }
plain_text() { story 5 | p -p | sed 1d | grep -q '^stdin	'; }
headerless() { rows 1 2 | p >"$T/plain"; rows 1 2 | sed 1d | p --columns doc,text | cmp -s - "$T/plain" && { head -1 "$T/plain"; rows 1 2 | p --no-header; } | cmp -s - "$T/plain"; }
@test "an unknown column is carried unchanged, escapes and all" { every_stream carried; }
@test "-f reads another column" { every_stream other_field; }
@test "-f with a column that is not there ends with 2" { every_stream no_such_field; }
@test "-p reads plain text, without a last newline too" { every_stream plain_text; }
@test "--columns and --no-header: headerless in and out" { every_stream headerless; }
@test "the article's hints stop at the stage that narrows" { p=news-body; [ -x "$BIN/$p" ] && ! hints_go; }

# 6: articles
too_long() { { rows 1; printf 'd2\t'; yes 'Nobody knows.' | head -c 5000 | tr '\n' ' '; echo; rows 3 | sed 1d; } >"$T/in"; rows 1 3 | p >"$T/want"
    [ "$(status_of from "$T/in" p --max-doc 2000)" = 1 ] && has_message && grep -q 'stdin:3: .*--max-doc' "$T/err" && cmp -s "$T/out" "$T/want"; }
start_is_no_number() { printf 'doc\tstart\tstop\ttext\nd\t-1\t9\tHe said so.\n' >"$T/in"; [ "$(status_of from "$T/in" p)" = 1 ] && grep -q 'stdin:2: ' "$T/err"; }
start_does_not_fit() { printf 'doc\tstart\tstop\ttext\nd\t5\t9\tHe said so.\n' >"$T/in"; [ "$(status_of from "$T/in" p)" = 1 ] && grep -q 'stdin:2: ' "$T/err"; }
@test "an article over --max-doc is rejected and the run goes on" { every_stream too_long; }
@test "a start that is no number, or does not fit the text, rejects the row" { every_stream start_is_no_number; every_stream start_does_not_fit; }

# 7: joined streams
joined() { rows 1 2 3 | p >"$T/want"; { rows 1; rows 2 3; } | p | cmp -s - "$T/want" && rows 1 >"$T/a" && rows 2 3 >"$T/b" && p "$T/a" "$T/b" | cmp -s - "$T/want"; }
halves() { rows 1 2 3 | p >"$T/want"; { rows 1 | p; rows 2 3 | p | sed 1d; } | cmp -s - "$T/want"; }
@test "a line equal to the header is skipped; files are one stream" { every_stream joined; }
@test "two halves give the bytes of the whole" { every_stream halves; }

# 8: what is wrong, and how it is told
bad_row() { { rows 1; printf "$1\n"; rows 3 | sed 1d; } >"$T/in"; rows 1 3 | p >"$T/want"
    [ "$(status_of from "$T/in" p)" = 1 ] && has_message && grep -q '^'"$p"': stdin:3: ' "$T/err" && cmp -s "$T/out" "$T/want"; }
bad_rows() {
    for row in '' 'lonely' 'd2\tx\ty' 'd2\ta\0b' 'd2\t\033[31mred' 'd2\ta\r' 'd2\tcaf\351' 'd2\ta\302\233b' 'd2\ta\342\200\256b' 'd2\ta\342\200\213b' 'd\0072\ttext'; do
        bad_row "$row" || { echo "row: $row"; return 1; }
    done
}
reject_file() { { rows 1; echo lonely; printf 'd\ta\001\n'; } >"$T/in"; [ "$(status_of from "$T/in" p --reject "$T/rejects")" = 1 ] &&
    [ "$(cut -f2 "$T/rejects" | tr '\n' ' ')" = 'line 3 4 ' ] && awk -F'\t' 'NF != 3 { exit 1 }' "$T/rejects"; }
truncated() { rows 1 2 | head -c -1 >"$T/in"; fatal from "$T/in" p && grep -q 'truncated' "$T/err"; }
empty() { : >"$T/in"; fatal from "$T/in" p; }
header_only() { printf 'doc\ttext\n' >"$T/in"; [ "$(status_of from "$T/in" p)" = 0 ] && [ "$(wc -l <"$T/out")" = 1 ]; }
missing_file() { fatal p "$T/no-such-file"; }
reject_to_full_disk() { { rows 1; echo lonely; } >"$T/in"; fatal from "$T/in" p --reject /dev/full; }
@test "a bad row costs itself alone and is named by file and line" { every_stream bad_rows; }
@test "--reject writes file, line and reason" { every_stream reject_file; }
@test "a stream that breaks off ends with 2" { every_stream truncated; }
@test "an empty input is no stream" { every_stream empty; }
@test "a header alone gives a header" { every_stream header_only; }
@test "a file that is not there ends with 2" { every_stream missing_file; }
@test "a reject file on a full disk ends with 2" { every_stream reject_to_full_disk; }

input() { case $p in news-articles) story 1 ;; *) rows 1 ;; esac; }
full_disk() { input >"$T/in"; local status=0; p <"$T/in" >/dev/full 2>"$T/err" || status=$?; [ $status = 2 ] && has_message && grep -q 'No space' "$T/err"; }
closed_output() { input >"$T/in"; local status=0; p <"$T/in" 2>"$T/err" >&- || status=$?; [ $status = 2 ] && has_message; }
closed_input() { local status=0; p <&- >"$T/out" 2>"$T/err" || status=$?; [ $status = 2 ] && has_message; }
folder() { fatal from "$T" p; }
help() { [ "$(status_of p --help)" = 0 ] && grep -q "^usage: $p " "$T/out" && [ ! -s "$T/err" ] && [ "$(status_of p --version)" = 0 ] && grep -q "^$p [0-9]" "$T/out"; }
help_to_full_disk() { local status=0; p --help >/dev/full 2>"$T/err" || status=$?; [ $status = 2 ]; }
bad_option() { fatal p --no-such-option </dev/null && fatal p -Z </dev/null; }
unknown_table() { printf 'a\tb\n' >"$T/nosuchtable.tsv"; input >"$T/in"; fatal from "$T/in" p -l "$T/nosuchtable.tsv"; }
@test "a full disk is reported" { every full_disk; }
@test "a closed output or input is reported" { every closed_output; every closed_input; }
@test "a folder is no input" { every folder; }
@test "--help and --version" { every help; every help_to_full_disk; }
@test "an unknown option ends with 2" { every bad_option; }
@test "a lexicon for no table of the program ends with 2" { every unknown_table; }

# 9: callers
endless() { case $p in news-articles) yes "$T/story" | head -5000 | xargs "$BIN/$p" ;; *) awk -v text="$(cat "$T/story")" 'BEGIN { print "doc\ttext"; for (;;) print "d" ++i "\t" text }' 2>/dev/null | "$BIN/$p" ;; esac; }
stops_on_pipe() { story 1 >"$T/story"; export -f endless p story; export p BIN T; timeout 20 bash -c 'endless 2>"$T/err" | head -1' >"$T/out" && [ -s "$T/out" ] && ! grep -v 'a second time\|-2' "$T/err" | grep -q "$p: .*rror"; }
line_buffered() {
    mkfifo "$T/fifo"
    p --line-buffered <"$T/fifo" >"$T/out" & local child=$!
    { rows 1 2 3; for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.1; [ "$(wc -l <"$T/out")" -gt 1 ] && { touch "$T/seen"; break; }; done; } >"$T/fifo"
    wait $child; rm -f "$T/fifo"; [ -e "$T/seen" ] && rm "$T/seen"
}
any_locale() { input >"$T/in"; p <"$T/in" >"$T/want"; for l in C C.UTF-8 POSIX; do LC_ALL=$l p <"$T/in" | cmp -s - "$T/want" || return 1; done; }
bounded() {    # 24 MB of rows in 96 MB of address space
    awk -v text="$(story 7)" 'BEGIN { print "doc\ttext"; for (i = 0; i < 200000; i++) print "d" i "\t" text }' >"$T/in"
    (ulimit -v 98304; "$BIN/$p" <"$T/in" >"$T/out")
}
@test "a reader that goes away ends the program quietly" {
    programs=("${programs[@]/news-repeats/}")
    programs=("${programs[@]/news-export/}")    # it says nothing before its input has ended
    for p in "${programs[@]}"; do [ -z "$p" ] || stops_on_pipe || { echo "$p"; return 1; }; done
}
@test "--line-buffered: a row comes before the input ends" { every_stream line_buffered; }
@test "the locale changes nothing" { every any_locale; }
@test "memory does not grow with the dump" { [[ $BIN != */asan* && $BIN != */stress* ]] || skip "the sanitizers need more"; every_stream bounded; }
