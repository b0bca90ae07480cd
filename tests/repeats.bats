# news-repeats: which lines many articles of a site have, and what news-body makes of it.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    R=$BIN/news-repeats B=$BIN/news-body
    cd "$BATS_TEST_TMPDIR"
    {
        printf 'doc\tsite\ttext\n'
        printf '1\tbugle.example\tWexcombe, 5 May\\nThe Bugle — since 1871!\\nThe pier is open again.\\nThe Bugle, since 1871\n'
        printf '2\tbugle.example\tWexcombe, 17 May\\nThe bugle: since 1902\\nThe pier is closed again.\n'
        printf '3\twww.bugle.example\tThe pier is open again\n'
        printf '4\tother.example\tThe pier is open again\n'
    } >a.tsv
}

@test "a line counts once for each article of its site; digits, case and punctuation do not matter" {
    run -0 "$R" a.tsv
    [ "${lines[0]}" = $'site\thash\tdocs\tline' ]
    [ "$(sed 1d <<<"$output" | cut -f1,3,4 | sort -t $'\t' -k3)" = "$(printf 'bugle.example\t2\tThe Bugle — since 1871!\nbugle.example\t2\tThe pier is open again.\nbugle.example\t2\tWexcombe, 5 May')" ]
}

@test "tables of shards add up to the table of the whole" {
    { sed -n 1,2p a.tsv; } >b.tsv
    { sed -n '1p; 3,$p' a.tsv; } >c.tsv
    for f in a b c; do "$R" --least 1 $f.tsv >$f.table; done
    run -0 "$R" --merge --least 1 b.table c.table
    [ "$(cut -f1-3 <<<"$output")" = "$(cut -f1-3 a.table)" ]
    run -0 "$R" --merge c.table b.table
    [ "$(cut -f1-3 <<<"$output")" = "$("$R" a.tsv | cut -f1-3)" ]
}

@test "the address names the site where there is no column for it" {
    run -0 "$R" --least 1 < <(printf 'doc\turl\ttext\n1\thttps://www.bugle.example/a?b\tThe pier\n2\t\tThe pier\n')
    [ "$(sed 1d <<<"$output" | cut -f1,3,4)" = "$(printf '\t1\tThe pier\nbugle.example\t1\tThe pier')" ]
}

@test "memory is bounded: the rarest lines are dropped, and that is said" {
    awk 'BEGIN {print "doc\ttext"; for (i = 0; i < 3000; i++) {s = ""; for (k = 0; k < 4; k++) {n = i * 4 + k; w = ""; while (n) {w = w sprintf("%c", 97 + n % 26); n = int(n / 26)}; s = s w "\\n"} print i "\tThe Bugle\\n" s}}' >many.tsv
    run -0 --separate-stderr "$R" --lines 1K many.tsv
    [ "$(sed 1d <<<"$output" | cut -f3,4)" = $'3000\tThe Bugle' ]
    [ "$stderr" = 'news-repeats: more lines than --lines allows: counts of rare ones (up to 1 articles at a time) are too low' ]
}

@test "a table that is none is refused, a row of it rejected" {
    run -2 --separate-stderr "$R" --merge a.tsv
    [[ "$stderr" == *'hash'* ]]
    run -1 --separate-stderr "$R" --merge < <(printf 'site\thash\tdocs\tline\na\t12\t3\tThe pier\n')
    [ "$stderr" = 'news-repeats: stdin:2: hash or docs is wrong' ]
}

@test "news-body drops what many articles of a site have, wherever it stands" {
    box='Ferries of the county sail on every day of the year but one'
    text="The council of Lower Wexcombe voted on Monday to rebuild the old ferry pier, said its clerk.\\n$box\\nWork will begin in May, when the tides are low, and should take about seven months.\\n"
    { printf 'doc\tsite\ttext\n'; for i in 1 2 3; do printf '%s\tbugle.example\t%s\\nStory %s ends here, wrote the reporter, who was tired.\n' $i "$box" $i; done; } >dump.tsv
    printf 'doc\tsite\ttext\n1\tbugle.example\t%s\n2\tother.example\t%s\n' "$text" "$text" >in.tsv
    "$R" dump.tsv >table.tsv
    run -0 "$B" -r table.tsv in.tsv
    [ "$(grep -c "^1.*$box" <<<"$output")" = 0 ]
    [ "$(grep -c "^2.*$box" <<<"$output")" = 1 ]
    [ "$(grep -c '^1.*tides' <<<"$output")" = 1 ]
}

@test "sums end at the largest number, room is made in time that does not grow with the counts, and hostile tables take no longer" {
    row() { printf 'bugle.example\t%016x\t%s\tRead more\n' "$1" "$2"; }
    head='site\thash\tdocs\tline\n'
    run -0 --separate-stderr "$R" --merge < <(printf "$head"; row 255 18446744073709551615; row 255 1; row 254 3)
    [ "$(sed 1d <<<"$output" | cut -f3)" = $'3\n18446744073709551615' ]
    run -0 --separate-stderr "$R" --merge < <(printf "$head"; row 255 9223372036854775808; row 255 9223372036854775813)
    [ "$(sed 1d <<<"$output" | cut -f3)" = 18446744073709551615 ]
    { printf "$head"; for i in {1..60}; do row "$i" "$((1000000000000 + i))"; done; } >rich.tsv
    run -0 --separate-stderr timeout 10 "$R" --merge -L 16 rich.tsv
    [ "$(sed 1d <<<"$output" | tail -n 1 | cut -f3)" = 1000000000060 ] && [ "${#lines[@]}" -le 17 ] && [[ $stderr == *"more lines than --lines allows"* ]]
    # sixty thousand hashes that fell on one slot when the table's multiplier was known
    awk 'BEGIN { print "site\thash\tdocs\tline"; for (i = 1; i <= 60000; i++) printf "\t%08x00000000\t2\tx\n", i }' >flood.tsv
    run -0 timeout 10 "$R" --merge flood.tsv
    run -0 timeout 10 "$B" -r flood.tsv a.tsv
}

@test "news-body -r checks the table as the merge does" {
    for row in 'zzzz\t5\tRead more' '00000000000000ff\tmany\tRead more' '00000000000000ff\t0\tRead more' '00000000000000FF\t2\tRead more' '00000000000000ff'; do
        printf 'site\thash\tdocs\tline\nbugle.example\t00000000000000aa\t5\tShare\nbugle.example\t'"$row"'\n' >bad.tsv
        run -1 --separate-stderr "$B" -r bad.tsv a.tsv
        [[ $stderr == *"bad.tsv:3: "* ]]
        run -1 --separate-stderr "$R" --merge bad.tsv
        [[ $stderr == *"bad.tsv:3: "* ]]
    done
}

# ten pages of one site, each with its own date, reporter and number
site() {
    local names=(x Ada_Roe Jon_Vale Mirja_Holm Ola_Brandvik Pia_Lund Ivo_Tarn Tilda_Mork Ada_Roe Jon_Vale Pia_Lund) i n
    local months=(x January February March April June July August October November December)
    printf 'doc\tsite\ttext\n'
    for i in 1 2 3 4 5 6 7 8 9 10; do
        n=${names[i]//_/ }
        printf '%s\twww.skarn.example\tSkarn Post — news of the bay since 1871\\nMiddle East\\nSign in (free)\\n' "$i"
        printf 'By %s\\nPublished %s %s, 202%s\\nOnly %s was there and saw it, %c, said %s.\\n' \
            "$n" "${months[i]}" "$i" $((i % 10)) "$i" "${n:0:1}" "${n%% *}"
        printf 'Photo: %s / Nordwire\\nSubscribe to the Skarn Post for 3.%s0 a month\n' "$n" $((i % 10))
    done
    printf '11\tother.example\tSign in (free)\n'
}

@test "--profile drafts a profile: lines that repeat, with numbers, dates and names left open" {
    site >site.tsv
    run -0 --separate-stderr "$R" --profile skarn.example site.tsv
    [ -z "$stderr" ]
    diff - <(sed 1,2d <<<"$output") <<'END'
host	skarn.example
known	Skarn Post — news of the bay since \d+
known	Subscribe to the Skarn Post for \d+\.\d+ a month
# 10
line	byline	any	By \p{Lu}[\pL.'’ -]+
line	chrome	any	Middle East
line	caption	any	Photo: \p{Lu}[\pL.'’ -]+ / Nordwire
line	byline	any	Published \p{Lu}\pL+ \d+, \d+
line	chrome	any	Sign in \(free\)
line	chrome	any	Skarn Post — news of the bay since \d+
line	chrome	any	Subscribe to the Skarn Post for \d+\.\d+ a month
END
    mkdir sites
    cp <(echo "$output") sites/skarn.example.tsv
    run -0 "$B" --all --sites sites site.tsv
    [ "$(grep -c 'skarn.example.tsv:' <<<"$output")" = 70 ]
    [[ "$(sed -n 5p <<<"$output")" == *$'\tbyline\tskarn.example.tsv:'*$'\tBy Ada Roe' ]]
}

@test "--profile: lines of fewer articles than --least says are left out; a site without articles is told" {
    site >site.tsv
    run -0 "$R" --profile skarn.example --least 11 site.tsv
    [ "${#lines[@]}" = 3 ]
    run -2 --separate-stderr "$R" --profile nowhere.example site.tsv
    [ "$stderr" = 'news-repeats: no article of nowhere.example' ]
    run -2 --separate-stderr "$R" --merge --profile skarn.example site.tsv
    [ "$stderr" = 'news-repeats: --profile reads articles, not the tables of --merge' ]
}
