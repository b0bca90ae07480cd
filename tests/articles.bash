# What the tests of news-articles share.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    A=$BIN/news-articles T=$BATS_TEST_TMPDIR
    cd "$T"
}

# same WANT: the last run's output is WANT, in which \t and \n are tab and newline and \\n is the stream's own escape
same() { [ "$output" = "$(printf '%b' "$1")" ] || { printf 'want:\n%b\ngot:\n%s\n' "$1" "$output"; false; }; }

# columns NAMES: these columns of the stream on standard input, by name
columns() { awk -F'\t' -v OFS='\t' -v names="$1" 'NR == 1 { n = split(names, name, ","); for (i = 1; i <= NF; i++) at[$i] = i } { line = ""; for (i = 1; i <= n; i++) line = line (i > 1 ? OFS : "") $at[name[i]]; print line }'; }
export -f columns
