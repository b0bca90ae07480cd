# news-body: what is kept of a page, what the rest is called, and why.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    B=$BIN/news-body T=$BATS_TEST_TMPDIR
    cd "$T"
    unset NEWS_FILTERS_DATA
}

# page [OPTION ...] < lines "part | line": the lines are an article, and each is what stands before it ("body+duplicate": its
# halves are)
page() {
    local part line
    : >page.txt; : >want
    while IFS= read -r row; do
        part=${row%% *} line=${row#*| }
        printf '%b\n' "$line" >>page.txt
        if [ -n "${line// /}" ]; then tr + "\n" <<<"$part" >>want; fi
    done
    run -0 --separate-stderr "$B" -p --all "$@" page.txt
    printf '%s\n' "$output" | awk -F'\t' 'NR > 1 {print $5 "\t" $6 "\t" $8}' >got
    cut -f1 got | diff want - >/dev/null || { paste want got; false; }
}

# html [OPTION ...] < lines "part | element": the elements are an article's, on a page of HTML
html() {
    sed 's/.*| //' | { echo '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>x</title><article>'; cat; echo '</article></html>'; } >page.html
    run -0 --separate-stderr bash -c '"$1/news-articles" --html page.html | "$1/news-body" --all' - "$BIN"
    printf '%s\n' "$output" | awk -F'\t' 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == "part") c = i} NR > 1 {print $c}'
}

# all PAGES: tests/body/SITE.txt holds pages, parted by lines of hyphens
pages() {
    local n=0
    awk -v RS='----+\n' '{ printf "%s", $0 > sprintf("page-%03d", NR) }' "$BATS_TEST_DIRNAME/body/$1.txt"
    for f in page-*; do
        page < <(sed '/^#/d' "$f") || { echo "in $1.txt: $(head -n 1 "$f")"; false; }
        n=$((n + 1))
    done
    [ "$n" -ge "$2" ]
}

@test "the chrome of The Moscow Times" { pages themoscowtimes.com 8; }
@test "the chrome of RT" { pages rt.com 6; }
@test "the chrome of Sputnik" { pages sputniknews.com 5; }
@test "the chrome of TASS" { pages tass.com 6; }
@test "the chrome of UrduPoint" { pages urdupoint.com 1; }
@test "pages of sites without a profile" { pages others 2; }
@test "lines that no article has, blocks, boxes, headlines and leads, on pages of any site" { pages any 82; }

@test "the words of an element tell beside its tags" {
    local n=0
    awk -v RS='----+\n' '{ printf "%s", $0 > sprintf("page-%03d", NR) }' "$BATS_TEST_DIRNAME/body/html.txt"
    for f in page-0*; do
        grep -v '^#' "$f" >rows
        cut -d' ' -f1 rows >want
        html <rows >got
        diff want got || { echo "in html.txt: $(head -n 1 "$f")"; paste got rows; false; }
        n=$((n + 1))
    done
    [ "$n" -ge 10 ]
}

article='The council of Lower Wexcombe voted on Monday to rebuild the old ferry pier, said its clerk, Ottoline Marsh.\nWork will begin in May, when the tides are low, and should take about seven months.\n"We have waited for this since the flood," Marsh said.\n'

@test "without --all only what is kept is written, numbered from 1" {
    printf "All news\n\nCouncil votes to rebuild ferry pier\n\n$article" >a.txt
    run -0 "$B" -p a.txt
    [ "${lines[0]}" = $'doc\tstart\tstop\tpar\tpart\ttext' ]
    [ "${lines[1]}" = $'a.txt\t10\t45\t1\ttitle\tCouncil votes to rebuild ferry pier' ]
    [ "${#lines[@]}" = 5 ]
    [ "$(cut -f4 <<<"$output" | paste -sd' ')" = 'par 1 2 3 4' ]
}

@test "with --all every line is in a row, and the column why follows" {
    printf "Support The Moscow Times!\n\n$article" >a.txt
    run -0 "$B" -p --all a.txt
    [ "${lines[0]}" = $'doc\tstart\tstop\tpar\tpart\twhy\tpage\ttext' ]
    [[ "${lines[1]}" =~ ^a.txt$'\t'0$'\t'25$'\t'1$'\t'chrome$'\t'themoscowtimes.com.tsv:[0-9]+$'\t'article$'\t'Support ]]
    [ "$(sed 1d <<<"$output" | cut -f8 | tr -d ' \n' | wc -c)" = "$(tr -d ' \n' <a.txt | wc -c)" ]
}

# The article as it stands in a cell.
cell() { printf "$article" | sed 's/$/\\n/' | tr -d '\n'; }

@test "a title in the column is found in the text; its second copy is a duplicate" {
    head='Pier to be rebuilt, “council” says\n'
    printf 'doc\ttitle\ttext\n7\tPier to be rebuilt, "council" says\t%s\n' "12 March 2021\\n$head$head$(cell)" >in.tsv
    run -0 "$B" --all in.tsv
    [ "$(sed 1d <<<"$output" | cut -f6 | paste -sd' ')" = 'byline title duplicate body body body' ]
}

@test "hard wraps are undone before anything is judged" {
    printf 'Council votes to rebuild ferry pier\n\nThe council of Lower Wexcombe voted on Monday to rebuild the old ferry\npier, which was swept away by the flood of 1998, its clerk said after\nthe meeting in Harbour House.\n\n"We have waited for this for twenty years," the clerk, Ottoline Marsh,\nsaid, and smiled.\n' >a.txt
    run -0 "$B" -p a.txt
    [ "$(sed 1d <<<"$output" | cut -f5 | paste -sd' ')" = 'title body body' ]
    [[ "${lines[2]}" == *'ferry pier, which was swept away by the flood of 1998, its clerk said after the meeting in Harbour House.' ]]
}

@test "a folder of profiles is added, and replaces a profile of the same name" {
    mkdir sites more
    printf 'host\twexcombe.example\nline\tchrome\tany\tThe Wexcombe Bugle.*\nkeep\tany\tShare this .*\n' >sites/wexcombe.example.tsv
    printf 'doc\tsite\ttext\n1\twww.wexcombe.example\t%s\n' "The Wexcombe Bugle is read at 900 breakfasts every single day of the week.\\nShare this pie, said the mayor to the clerk, who was hungry.\\n$(cell)" >in.tsv
    run -0 "$B" --all in.tsv
    [ "$(sed 1d <<<"$output" | cut -f6 | head -n 1)" = body ]
    for how in "--sites sites" ""; do
        [ -n "$how" ] || { mkdir data; mv sites data; export NEWS_FILTERS_DATA=$PWD/data; }
        run -0 "$B" --all $how in.tsv
        [ "$(sed 1d <<<"$output" | cut -f6 | paste -sd' ')" = 'chrome body body body body' ]
        [ "$(sed -n 2p <<<"$output" | cut -f7)" = wexcombe.example.tsv:2 ]
        [ "$(sed -n 3p <<<"$output" | cut -f7)" = wexcombe.example.tsv:3 ]
    done
    printf 'host\twexcombe.example\n' >more/wexcombe.example.tsv
    run -0 "$B" --all --sites more in.tsv
    [ "$(sed 1d <<<"$output" | cut -f6 | head -n 1)" = body ]
}

@test "the tags of a page have their say" {
    text="The Bugle is read by bakers, clerks and sailors in every street of Lower Wexcombe.\\nFerry to sail again\\n$(cell)Two ferries wait for sailors at the quay, painted blue.\\n"
    printf 'doc\thints\ttext\n1\tnHPPPC\t%s\n2\t\t%s\n' "$text" "$text" >in.tsv
    run -0 "$B" in.tsv
    [ "$(head -n 1 <<<"$output")" = $'doc\tstart\tstop\tpar\tpart\ttext' ]
    [ "$(grep '^1' <<<"$output" | cut -f5 | paste -sd' ')" = 'subhead body body body' ]
    [ "$(grep '^2' <<<"$output" | cut -f5 | paste -sd' ')" = 'body subhead body body body body' ]
}

# Each slip of a profile: its line, and what is said of it.
slips() { cat <<'END'
hosts\trt.com                            | 2: "hosts" is no kind of line (host, known, deck, keep, line, block)
line\tchrome\tany                        | 2: expected 4 to 4 fields, parted by tabs, found 3
line\tjunk\tany\tSubscribe               | 2: "junk" is no part (title, subtitle, subhead, body, caption, byline, related, duplicate, chrome)
line\tchrome\tmiddle\tSubscribe          | 2: "middle" is no place (any, top, below)
line\tchrome\tany\tSubscribe (now        | 2: pattern, character 15: missing closing parenthesis
block\tchrome\tany\tSubscribe\t99        | 2: "99" is no span (1 to 50 lines, prose, page)
block\tchrome\tany\tSubscribe\tpage\tEnd | 2: a block with an ending line has a span of 1 to 50 lines
block\tchrome\tany\tSubscribe\t0         | 2: "0" is no span (1 to 50 lines, prose, page)
block\tchrome\tany\tSubscribe\tall       | 2: "all" is no span (1 to 50 lines, prose, page)
block\tchrome chrome chrome chrome\tany\tSubscribe\tpage | 2: more than three parts
line\t\tany\tSubscribe                  | 2: "" is no part (title, subtitle, subhead, body, caption, byline, related, duplicate, chrome)
line\tchrome\tany:zorg\tSubscribe       | 2: "zorg" is no class of body_words
host\ta.example\tb                      | 2: expected 2 to 2 fields, parted by tabs, found 3
host\t\xff                             | 2: invalid UTF-8 or forbidden character
block\ta b c d\tany\tSubscribe\tpage     | 2: "a" is no part (title, subtitle, subhead, body, caption, byline, related, duplicate, chrome)
END
}
@test "a slip in a profile is named with file, line and reason" {
    mkdir s
    while IFS='|' read -r line want; do
        printf 'host\ta.example\n%b\n' "${line%"${line##*[! ]}"}" >s/a.tsv
        run -2 --separate-stderr "$B" -p --sites s /dev/null
        [ "$stderr" = "news-body: a.tsv:${want# }" ] || { echo "$line: $stderr"; false; }
    done < <(slips)
    printf 'line\tchrome\tany\tSubscribe\n' >s/a.tsv
    run -2 --separate-stderr "$B" -p --sites s /dev/null
    [ "$stderr" = 'news-body: a.tsv: neither a host nor a known line: no article would meet this profile' ]
    run -2 --separate-stderr "$B" -p --sites nowhere /dev/null
    [ "$stderr" = 'news-body: nowhere: No such file or directory' ]
    printf 'host\ta.example\r\nline\tchrome\tany\tSubscribe.*\r\n' >s/a.tsv; printf 'zorg\n' >s/.hidden.tsv; printf 'zorg\n' >s/notes; printf 'zorg\n' >s/.tsv
    run -0 --separate-stderr "$B" -p --sites s /dev/null
    [ -z "$stderr" ]
    mkdir s/b.tsv
    run -2 --separate-stderr "$B" -p --sites s /dev/null
    [[ $stderr == *s/b.tsv* ]]
    rmdir s/b.tsv; yes 'host	a.example' | head -n 200000 >s/b.tsv
    run -2 --separate-stderr "$B" -p --sites s /dev/null
    [[ $stderr == *'s/b.tsv: larger than '* ]]
    mkdir d; touch d/sites
    NEWS_FILTERS_DATA=$PWD/d run -2 --separate-stderr "$B" -p /dev/null
    [[ $stderr == *"d/sites: Not a directory" ]]
}

@test "the built-in profiles have no slip, and do the same when they are read as files" {
    printf 'doc\tsite\ttext\n1\ta.example\tAll rights reserved by the Bugle\\nREAD MORE: The old ferry is sold\n' >in.tsv
    "$B" --all in.tsv >built-in
    run -0 --separate-stderr "$B" --all --sites "$BATS_TEST_DIRNAME/../data/sites" in.tsv
    [ -z "$stderr" ]
    diff <(printf '%s\n' "$output") built-in
}

@test "a pattern that runs wild gives up, and says so" {
    mkdir s
    printf 'host\ta.example\nline\tchrome\tany\t(a|aa|aaa)+[bc]\n' >s/a.tsv
    { printf 'doc\tsite\ttext\n1\ta.example\t'; printf 'a%.0s' {1..3000}; printf '\n'; } >in.tsv
    run -0 --separate-stderr "$B" --all --sites s in.tsv
    [ "$stderr" = 'news-body: in.tsv:2: a pattern of a.tsv gave up at its limits; its line counts as not matched' ]
    [ "${#lines[@]}" = 2 ]
}

@test "a host is its subdomains, and not what merely ends like it" {
    for host in rt.com www.rt.com https://russian.rt.com/a?b=//c; do
        run -0 bash -c 'printf "doc\turl\ttext\n1\t%s\tREAD MORE: Pier opens\\n" "$1" | "$2" --all' - "$host" "$B"
        [ "$(sed 1d <<<"$output" | cut -f6,7 | cut -d: -f1)" = $'related\trt.com.tsv' ]
    done
    for host in start.com rt.com.example; do
        run -0 bash -c 'printf "doc\turl\ttext\n1\t%s\tREAD MORE: Pier opens\\n" "$1" | "$2" --all' - "$host" "$B"
        [[ "$output" != *rt.com.tsv* ]]
    done
}

@test "--features writes what the model sees, as many values for every line" {
    printf "$article" >a.txt
    run -0 "$B" -p --features a.txt
    [[ "${lines[0]}" =~ ^doc$'\t'start$'\t'stop$'\t'shape$'\t'first\(words,.*\)$'\t'later\(own,.*\)$'\t'text$ ]]
    [ "$(sed 1d <<<"$output" | cut -f5 | awk '{print NF}' | sort -u | wc -l)" = 1 ]
}

@test "words and marks are counted the same wherever a line is cut into blocks" {
    for pad in {1..80}; do
        printf 'Q%.0s' $(seq "$pad")
        echo ' “It’s late!” said Ms O’Neil, a pilot of 47 — twice; nobody was there... Naïve? "Yes," he said.'
    done >a.txt
    run -0 bash -c '"$1" -p --features a.txt | sed 1d | cut -f5 | cut -d" " -f1,2,6,8-14' - "$B"
    [ "${#lines[@]}" = 79 ]      # the first is taken for the title
    [ "$(sort -u <<<"$output")" = "18 1 2 1 0 0 2 4 2 0" ]
}

@test "no heading begins with a bullet, a bracket or the sign of copyright" {
    { printf 'Harbour to open in May\n\n'
      printf 'The harbour of Salem will open in May, its head said on Monday, after a winter in which no ship came in at all.\n\n'
      printf '  • © Reuters / Edwina Tarrant\n\n'
      printf 'He said that two boats had been ordered, and that they would be delivered before the summer if the lake allows it.\n'; } >a.txt
    run -0 "$B" -p a.txt
    [[ "$output" != *"Reuters"* ]]
    [ "${#lines[@]}" = 4 ]
}

@test "what kind of page it is; --articles-only leaves out all but articles, and counts" {
    printf 'Mill of Orrin sold to its workers\n\nThe mill of Orrin has been sold to its 60 workers for one crown, the owners said on Friday in the town hall.\n' >article.txt
    printf '404\n\nPage not found\n\nThe page you are looking for does not exist. It may have been moved.\n\nGo to the home page\n' >error.txt
    printf 'We value your privacy\n\nWe and our 812 partners store and access personal data on your device.\n\nYou can withdraw your consent by clicking on the cookie settings.\n\nAccept all cookies\n' >consent.txt
    printf 'Mill sold\n\nBy Sil Orm\n' >short.txt
    { printf 'The Orrin Gull\n\n'
      for n in 1 2 3 4; do printf 'Bolt %s of the bridge bends in the frost\nJanuary %s, 2021\nThe bridge of Orrin will stay closed until April because ice has bent…\nRead more\n' $n $n; done; } >index.txt
    for kind in article error consent short index; do
        run -0 "$B" -p --all $kind.txt
        [ "$(sed 1d <<<"$output" | cut -f7 | sort -u)" = $kind ] || { echo "$kind: $output"; false; }
    done
    run -0 --separate-stderr "$B" -p --articles-only *.txt
    [ "$(sed 1d <<<"$output" | cut -f1 | sort -u)" = article.txt ]
    [ "$stderr" = 'news-body: 4 pages left out that are no articles: 1 index, 1 error, 1 consent, 1 short' ]
}

# With a threshold that nothing reaches the model keeps no line.
@test "no page of 150 words in sentences is left without text" {
    printf 'threshold\talways\t30000\t30000\t30000\n' >body_weights-none.tsv
    { printf 'Council votes to rebuild ferry pier\n\n'; for n in {1..4}; do printf "$article"; done; printf 'Accept all cookies on this site, as our privacy policy says.\n'; } >long.txt
    run -0 --separate-stderr "$B" -p --all -l body_weights-none.tsv long.txt
    [ "$(grep -c $'\tbody\tnothing else was left\t' <<<"$output")" = 12 ]
    [ -z "$stderr" ]
    { for n in {1..9}; do printf 'Accept all cookies on this site, as our privacy policy says, and sign up for the newsletter with your email address %s times. ' $n; done; printf 'We do it, too, and with pleasure, as our terms of use say.\n%.0s' {1..40}; } >thin.txt
    run -0 --separate-stderr "$B" -p --all -l body_weights-none.tsv thin.txt
    [ "$stderr" = 'news-body: of 1 of the 1 long pages under 5 % of the words are kept' ]
}

@test "the h1 of a page is its headline, but not the name of the site" {
    title() { printf 'doc\ttitle\thints\ttext\n1\t%s\t%s\t%s\n' "$1" "$2" "$3$(cell)" | "$B" | awk -F'\t' '$6 == "title" {print $7}'; }
    [ "$(title 'Pier: what it costs' dpppp 'A pier for Wexcombe\nIt will cost much\n')" = 'A pier for Wexcombe' ]
    [ "$(title 'Pier to be rebuilt - Wexcombe Bugle' dhppp 'Wexcombe Bugle\nPier to be rebuilt in May\n')" = 'Pier to be rebuilt in May' ]
}

@test "what an article says twice is kept once: a standfirst joined or cut, a line pulled out, a paragraph given again" {
    one='The harbour board of Skarn sold the last crane on Monday after a debate of four hours that the mayor had called.'
    two='Nobody on the quay had thought that it would go so soon, the clerk Ada Roe told the board in the evening.'
    three='Ms. Roe said that the crane had never once been greased in forty years of work on the quay, and that its driver had asked for grease every spring.'
    four='The buyer is a yard in Estmark that wants to lift boats with it, and that paid ninety thousand crowns for the crane, its rails and the small house on top of it.'
    # kept WANT PARAGRAPH...: their parts and why, below the title
    kept() {
        { printf 'doc\ttext\na\tSkarn sells its last crane'; printf '\\n\\n%s' "${@:2}"; echo; } >"$T/in.tsv"
        got=$("$B" --all "$T/in.tsv" | awk -F'\t' 'NR > 2 { print $5 ($5 == "duplicate" ? " (" $6 ")" : "") }' | paste -sd '|')
        [ "$got" = "$1" ] || { echo "$got"; false; }
    }
    kept 'duplicate (the paragraphs below, joined)|body|body|duplicate (taken from a paragraph)|body|body' \
        "$one $two" "$one" "$two" 'The crane had never once been greased in forty years of work' "$three" "$four"
    kept 'duplicate (the paragraphs below, joined)|body|body|body|body|body' \
        "$one $two Nobody..." "$one" "$two" 'Nobody bid, said the clerk of the board, and the mayor went home.' "$three" "$four"
    kept 'duplicate (the paragraph below, cut)|body|body|body|body' "${one%called.}..." "$one" "$two" "$three" "$four"
    kept 'duplicate (given again behind a dateline)|body|body|body|body' "$one" "SKARN, Monday (Nordwire) - $one" "$two" "$three" "$four"
    kept 'body|body|body|body|duplicate (paragraph given again)' "$one" "$two" "$three" "$four" "$four"
    kept 'body|body|body|body' "$one $two" "$two" "$three" "$four"
}
