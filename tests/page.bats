# page: what news-page shows of an article, and the files it makes.
bats_require_minimum_version 1.5.0

setup() {
    ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_TEST_TMPDIR
    BIN=${BIN:-$ROOT/bin}
    PATH=$BIN:$ROOT/pipelines:$PATH
    cd "$T"
}

# streams FILE ... - of all stages, beside each other
streams() {
    news-articles "$@" >a.tsv
    news-body --all a.tsv >b.tsv
    news-body a.tsv | news-sentences >s.tsv
    news-quotes s.tsv >q.tsv
    news-numbers s.tsv >n.tsv
}
page() { news-page -a a.tsv b.tsv q.tsv n.tsv; }
rows() { printf "$@" | sed 's/|/\t/g'; }
# The words of the article as a page shows them: without what is folded, without tags.
shown() { sed -n '/<article/,/<\/article>/p' "$@" | sed '/<header>/d; /<details/,/<\/details>/d; s/<[^>]*>//g' | plain | grep -v '^$'; }
plain() { sed "s/&quot;/\"/g; s/&#39;/'/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g"; }
kept() { awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } $at["part"] !~ /^(chrome|related|duplicate)$/ { print $at["text"] }' b.tsv; }
marks() { grep -o "id=\"$1[0-9]*\"" | wc -l; }    # q or n: how many there are, a cut one once

@test "the text of a page is the text that was kept, and each row is one mark" {
    for f in "$ROOT"/samples/*.txt; do
        streams "$f"
        page >page.html
        shown page.html | tr -s ' \t\n' '\n' >got
        kept | tr -s ' \t\n' '\n' >want
        cmp got want || { echo "$f"; diff got want | head -5; false; }
        [ "$(marks q <page.html)" = "$(sed 1d q.tsv | wc -l)" ] || { echo "$f: quotations"; false; }
        [ "$(marks n <page.html)" = "$(sed 1d n.tsv | wc -l)" ] || { echo "$f: numbers"; false; }
    done
    cat "$ROOT"/samples/*.txt | head -c 20000 >long.txt    # so dense in numbers and quotations is no paper
    streams long.txt
    page >page.html
    [ "$(wc -c <page.html)" -lt 120000 ]
}

article='doc|title|text\nd|T|Ola Brandvik said "up to 400 boats" sank.\n'
quotes='doc|start|stop|quote|mode|speaker|how|cue|cue_start|cue_stop|polarity|text\n'
numbers='doc|number|number_start|number_stop|type|value|low|high|bound|unit|counted\n'

@test "a mark has the row's speaker, number and place; a number its meaning" {
    rows "$article" >a.tsv
    rows "${quotes}d|19|34|7|mixed|Ola <b> Brandvik|name|said|13|17|negative|up to 400 boats\n" >q.tsv
    rows "${numbers}d|400|25|28|number|||400|at_most||boats\n" >n.tsv
    news-page -a a.tsv q.tsv n.tsv >page.html
    grep -q 'class="q mixed s0" data-quote="7" data-s="1" data-speaker="Ola &lt;b&gt; Brandvik" data-polarity="negative" data-how="name" data-start="19" data-stop="34">up to <a' page.html
    grep -q '<a id="n1" href="#c1" data-number="1" title="at most 400 boats">400</a> boats</span>' page.html
    grep -q '<tr id="c1"><td><b class="key s0">1</b> Ola &lt;b&gt; Brandvik</td><td><a href="#n1">400</a></td><td>boats</td>' page.html
    grep -q '<span class="cue negative" title="[^"]*">said</span>' page.html
    grep -q 'aria-label="at most 400"' page.html
}

@test "marks that cross are cut, and close where they opened" {
    rows 'doc|text\nd|one two three four five\n' >a.tsv
    rows "${quotes}d|0|13|1|direct|A||||||one two three\nd|4|18|2|indirect|B||||||two three four\n" >q.tsv
    rows 'doc|number|number_start|number_stop|bound|value\nd|three four five|8|23|exact|3\n' >n.tsv
    news-page -a a.tsv q.tsv n.tsv | sed -n '/<article/,/<\/article>/p' | grep '<p' | sed -E 's/ [a-z-]+="[^"]*"//g' >got
    echo '<p><q>one <span>two <span>three</span></span></q><span><span> four</span></span><span> five</span></p>' | diff - got
    news-page -a a.tsv q.tsv n.tsv >page.html
    [ "$(marks q <page.html) $(marks n <page.html)" = "2 1" ]
}

@test "a quotation over two paragraphs is marked in both" {
    rows 'doc|text\nd|He sang on.\\n\\nAnd on.\n' >a.tsv
    rows "${quotes}d|3|20|1|direct|A||||||sang on.  And on.\n" >q.tsv
    news-page -a a.tsv q.tsv >page.html
    grep -q 'He <q id="q1" [^>]*>sang on.</q></p>' page.html
    grep -q '<p[^>]*><q class="q direct on s0"[^>]*>And on.</q></p>' page.html
}

@test "what was dropped is folded where it stood, with the rule; what no row tells of is not lost" {
    rows 'doc|text\nd|Home\\n\\nIt rained.\\n\\nAnd more.\n' >a.tsv
    rows 'doc|start|stop|par|part|why|text\nd|0|4|1|chrome|site.tsv:9|Home\nd|6|16|2|body|own|It rained.\n' >b.tsv
    news-page -a a.tsv b.tsv >page.html
    grep -q '<details class="dropped"><summary>1 line left out' page.html
    grep -q 'chrome: site.tsv:9' page.html
    grep -A3 'no row of news-body' page.html | grep -q 'And more.'
    [ "$(shown page.html)" = "It rained." ]
}

@test "nothing of the input is markup" {
    rows 'doc|title|site|text\n</title><script>a|"><script>b()</script>|&amp;|</script><img src=x onerror=y> '\''"&\n' >a.tsv
    rows 'doc|number|number_start|number_stop|bound|value|unit|counted\n</title><script>a|img|10|13|exact|"x|<u>|'\''"><i>\n' >n.tsv
    news-page -a a.tsv n.tsv >page.html
    ! grep -q '<script\|<img\|<u>\|<i>' page.html
    grep -q '<title>&quot;&gt;&lt;script&gt;b()&lt;/script&gt;</title>' page.html
    news-page -o out -a a.tsv n.tsv
    [ "$(grep -o '<script' -r out)" = 'out/index.html:<script' ]
}

# hash_of style|script PAGE
hash_of() { env printf "$(awk -v "begin=<$1>" -v "end=</$1>" 'sub(".*" begin, "") { on = 1 } $0 ~ end { exit } on' "$2" | sha256sum | cut -c 1-64 | sed 's/../\\x&/g')" | base64; }
@test "the policy names the hash of the one style, and nothing else is allowed" {
    rows "$article" >a.tsv
    news-page a.tsv >page.html
    grep -qF "default-src 'none'; style-src 'sha256-$(hash_of style page.html)'\"" page.html
    news-page -o out a.tsv
    grep -qF "default-src 'none'; style-src 'sha256-$(hash_of style page.html)'; script-src 'sha256-$(hash_of script out/index.html)'\"" out/index.html
    ! grep -qE '<script|<link|style="| on[a-z]+="|src="' page.html
}

bad_rows() { cat <<'END_OF_CASES'
0|99|x                 | no place in the article
9|4|x                  | no place in the article
-1|4|x                 | no place in the article
0|3|Ole                | not what the article has
6|6|                   | the quotation is empty
END_OF_CASES
}
@test "a row that is not of the article's text costs itself alone" {
    rows 'doc|text\nd|Ola \xc3\xa6rlig said so.\n' >a.tsv
    while IFS='~' read -r row want; do
        rows "doc|start|stop|text|quote|mode\nd|%s|1|direct\nd|11|15|said|1|direct\n" "$(echo "$row" | sed 's/ *$//')" >q.tsv
        run -1 --separate-stderr news-page -a a.tsv q.tsv
        [[ $stderr == *"q.tsv:2: "*"${want# }"* ]] || { echo "$row: $stderr"; false; }
        [ "$(echo "$output" | marks q)" = 1 ]
    done < <(bad_rows | sed 's/ | /~/')
    rows 'doc|start|stop|text|quote|mode\nd|5|7|\xc3\xa6|1|direct\n' >q.tsv    # within a character
    run -1 --separate-stderr news-page -a a.tsv q.tsv
    [[ $stderr == *"no place in the article"* ]]
}

@test "rows of other articles are told" {
    rows 'doc|text\na|One.\nb|Two.\n' >a.tsv
    rows 'doc|start|stop|text|quote|mode\nb|0|3|Two|1|direct\na|0|3|One|1|direct\n' >q.tsv
    run -1 --separate-stderr news-page -o out -a a.tsv q.tsv
    [[ $stderr == *"q.tsv:3: its article was left out, or came before"* ]]
    rows 'doc|start|stop|text|quote|mode\nx|0|3|Two|1|direct\n' >q.tsv
    rm -r out
    run -2 --separate-stderr news-page -o out -a a.tsv q.tsv
    [[ $stderr == *"q.tsv:2: article x is not in a.tsv"* ]]
    [ ! -e out/index.html ]
    run -2 --separate-stderr news-page -a a.tsv q.tsv
    [[ $stderr == *"more than one article"* ]] && [ -z "$output" ]
}

@test "rows of an article that was left out are told, and cost no other" {
    rows 'doc|text\na|One.\nb|Much too long for this.\n' >a.tsv
    rows 'doc|start|stop|text|quote|mode\na|0|3|One|1|direct\nb|0|4|Much|1|direct\n' >q.tsv
    run -1 --separate-stderr news-page -o out --max-doc 10 -a a.tsv q.tsv
    [[ $stderr == *"a.tsv:3: the article is longer than --max-doc allows"* && $stderr == *"q.tsv:3: its article was left out"* ]]
    [ -s out/index.html ] && [ "$(ls out/000)" = 000000-a.html ]
}

@test "hostile ids stay in the folder, and no two share a file" {
    rows 'doc|text\n../../etc/passwd|a\n..|b\n/|c\nx/../y|d\na b|e\na-b|f\n<b>|g\nA-B|h\n'"$(printf 'z%.0s' {1..400})"'|i\na b|twice\n' >a.tsv
    mkdir deep
    run -1 --separate-stderr news-page -o deep/out a.tsv
    [[ $stderr == *"a.tsv:11: article a b comes a second time"* ]]
    [ "$(find . -name '*.html' | wc -l)" = 10 ] && [ "$(find deep/out/000 -name '*.html' | wc -l)" = 9 ]
    [ "$(find deep/out -type f | grep -vc '^deep/out/\(index\|000/0000[0-9]*-*[A-Za-z0-9-]*\)\.html$')" = 0 ]
    for href in $(grep -o 'href="[^"#]*"' deep/out/index.html | cut -d '"' -f 2); do [ -s "deep/out/$href" ]; done
}

@test "at most 1,000 pages in a folder; the index has them all, by date and site" {
    awk 'BEGIN { OFS = "\t"; print "doc", "date", "site", "text"; for (i = 0; i < 1002; i++) print "d" i, "2026-01-0" i % 9 + 1, "s" i % 2, "It rained." }' >a.tsv
    news-page -o out a.tsv
    [ "$(ls out)" = $'000\n001\nindex.html' ] && [ "$(ls out/000 | wc -l) $(ls out/001 | wc -l)" = "1000 2" ]
    [ "$(grep -c 'href="00' out/index.html)" = 1002 ]
    grep -o '2026-01-0[1-9]' out/index.html | sort -rc
}

@test "a full disk is told, and nothing half-written has a name" {
    rows "$article" >a.tsv
    run -2 bash -c 'news-page a.tsv >/dev/full'
    mkdir -p out/000/000000-d.html.part
    run -2 --separate-stderr news-page -o out a.tsv
    [[ $stderr == *"000000-d.html.part: "* ]] && [ ! -e out/index.html ] && [ ! -e out/000/000000-d.html ]
    yes 'It rained. ' | head -c 3000000 | tr '\n' ' ' | awk '{ print "doc\ttext"; print "d\t" $0 }' >a.tsv
    rm -r out
    run -2 bash -c 'trap "" XFSZ; ulimit -f 1000; news-page -o out a.tsv'
    [[ $output == *"File too large"* ]] && [ -z "$(find out -name '*.html*')" ]
}

@test "what cannot be shown is refused by name" {
    streams "$ROOT/samples/tass-ferry.txt"
    run -2 news-page -a a.tsv s.tsv; [[ $output == *"sentences are not shown"* ]]
    run -2 news-page b.tsv; [[ $output == *"no stream of news-articles"* ]]
    run -2 news-page -a a.tsv a.tsv; [[ $output == *"a second stream of the kind"* ]]
    run -2 news-page -a nosuch.tsv b.tsv; [[ $output == *"nosuch.tsv"* ]]
}

@test "thousands of speakers and of marks within marks are done in time" {
    awk 'BEGIN { for (i = 0; i < 20000; i++) printf "%05d ", i }' >text
    { printf 'doc\ttext\n'; printf 'd\t%s\n' "$(cat text)"; } >a.tsv
    awk 'BEGIN { OFS = "\t"; print "doc", "start", "stop", "quote", "mode", "speaker"; for (i = 0; i < 20000; i++) print "d", i * 6, i * 6 + 5, i, "direct", "p" i }' >q.tsv
    awk '{ print $0 "\t" (NR == 1 ? "text" : sprintf("%05d", NR - 2)) }' q.tsv >q2.tsv
    timeout 20 news-page -a a.tsv q2.tsv >page.html
    [ "$(marks q <page.html)" = 20000 ]
}

@test "show-me makes the pages of files" {
    run -2 show-me "$ROOT/samples/tass-ferry.txt"; [[ $output == *"-o DIR"* ]]
    show-me -o out "$ROOT"/samples/*-ferry.txt
    [ "$(ls out/000 | wc -l)" = 3 ] && grep -q 'Tove Askeland' out/index.html
    run -1 show-me -o out2 --reject bad.tsv "$ROOT/samples/tass-ferry.txt" nosuch.txt
    grep -q '^nosuch.txt' bad.tsv && [ "$(ls bad.tsv* | wc -l)" = 1 ] && [ -s out2/index.html ]
}

@test "marks deeper than any text has are left out, and told" {
    rows "doc|text\nd|$(printf 'a%.0s' {1..200})\n" >a.tsv
    awk 'BEGIN { OFS = "\t"; print "doc", "start", "stop", "quote", "mode", "speaker"; for (i = 0; i < 90; i++) print "d", i, 200 - i, i, "direct", "p" }' |
        awk -F '\t' '{ s = sprintf("%" ($3 - $2) "s", ""); gsub(/ /, "a", s); print $0 "\t" (NR == 1 ? "text" : s) }' >q.tsv
    run -0 --separate-stderr news-page a.tsv q.tsv
    [[ $stderr == *"article d: 58 marks lie deeper than 32"* ]]
    [ "$(echo "$output" | grep -o '<q ' | wc -l)" = "$(echo "$output" | grep -o '</q>' | wc -l)" ]
}

@test "a link is never within a link: the outer one stays" {
    rows 'doc|text\nd|Two officials said so in 1999.\n' >a.tsv
    rows 'doc|start|stop|quote|mode|speaker|source|source_start|source_stop|text\nd|19|29|1|direct|A|Two officials|0|13|so in 1999\n' >q.tsv
    rows 'doc|number|number_start|number_stop|bound|value|type\nd|Two|0|3|exact|2|number\nd|1999|25|29|exact|1999|year\n' >n.tsv
    news-page -a a.tsv q.tsv n.tsv >page.html
    grep -q '<a class="source" href="#p1"><span id="n1" data-number="1" title="2">Two</span> officials</a>' page.html
    grep -q '<span id="n2" tabindex="0" data-number="2" title="1999 (year)">1999</span>' page.html
    for target in $(grep -o 'href="#[a-z0-9]*"' page.html | tr -d '#"' | cut -d = -f 2); do grep -q "id=\"$target\"" page.html; done
}

@test "the index counts speakers, sites and months, and leads to the largest numbers" {
    rows 'doc|site|date|date_iso|text\na|x.example|May 2|2026-05-02|9 boats\nb|x.example|May 1|2026-05-01|40 boats\nc|||soon|7 boats\n' >a.tsv
    rows 'doc|start|stop|quote|mode|speaker|text\na|0|1|1|direct|Ada|9\nb|0|2|1|direct|Ada|40\nb|3|8|2|direct|Bo|boats\n' >q.tsv
    rows 'doc|number|number_start|number_stop|bound|value|type|counted\na|9|0|1|exact|9|number|boats\nb|40|0|2|exact|40|number|boats\nc|7|0|1|exact|7|number|boats\n' >n.tsv
    news-page -o out -a a.tsv q.tsv n.tsv
    grep -q '3 articles, 3 quotations of 2 speakers, 3 numbers' out/index.html
    grep -q 'Ada</th><td class="figure">2</td><td class="figure">2</td>' out/index.html
    grep -q 'x.example</th><td class="figure">3</td><td class="figure">2</td>' out/index.html
    grep -q '2026-05</th><td class="figure">3</td><td class="figure">2</td>' out/index.html
    grep -o '#n1">[0-9]*<' out/index.html | tr -dc '0-9\n' | paste -sd ' ' | grep -qx '140 19 17'
    grep -o 'data-sort="[^"]*"' out/index.html | paste -sd ' ' | grep -qx 'data-sort="2026-05-02" data-sort="2026-05-01"'
}

@test "an article of 16 MiB with 100,000 marks is done in time and in little memory; text from right to left stays as it is" {
    [[ $BIN != *stress* ]] || skip "of the plain build only"    # there every byte is a read of its own
    awk -v dir="$T" 'BEGIN { OFS = "\t"
        print "doc", "text" >(dir "/a.tsv"); printf "d\t" >(dir "/a.tsv")
        print "doc", "start", "stop", "quote", "mode", "speaker", "text" >(dir "/q.tsv")
        for (i = 0; i < 100000; i++) {
            said = sprintf("it rained on %05d people and on all their dogs, cats and hens, by day and by night, for weeks, and more than they had ever seen it do", i)
            printf "He said \"%s\" and went. ", said >(dir "/a.tsv")
            at = i * (length(said) + 21) + 9
            print "d", at, at + length(said), i, "direct", "p" i % 10000, said >(dir "/q.tsv")
        }
        printf "\n" >(dir "/a.tsv") }'
    [ "$(wc -c <a.tsv)" -gt 15000000 ]
    ([[ $BIN == *asan* ]] || ulimit -v 600000; timeout 120 news-page -a a.tsv q.tsv) >page.html
    [ "$(marks q <page.html)" = 100000 ] && tail -n 1 page.html | grep -q '</html>'
    rows 'doc|title|text\nd|\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d|\xd7\x90\xd7\x9e\xd7\xa8 400\n' >a.tsv
    rows 'doc|number|number_start|number_stop|bound|value|type\nd|400|7|10|exact|400|number\n' >n.tsv
    news-page -a a.tsv n.tsv | grep -q "<p>$(printf '\xd7\x90\xd7\x9e\xd7\xa8') <a id=\"n1\" [^>]*>400</a></p>"
    grep -q 'unicode-bidi: plaintext' <(news-page a.tsv)
}

@test "letters stand out from what is behind them, light and dark: WCAG's contrast AA, 4.5" {
    awk 'function channel(x) { x /= 255; return x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ^ 2.4 }
        function value(h, i) { return 16 * (index("0123456789abcdef", substr(h, i, 1)) - 1) + index("0123456789abcdef", substr(h, i + 1, 1)) - 1 }
        function light(h) { if (length(h) == 3) gsub(/./, "&&", h); return 0.2126 * channel(value(h, 1)) + 0.7152 * channel(value(h, 3)) + 0.0722 * channel(value(h, 5)) }
        function contrast(a, b) { a = light(a) + 0.05; b = light(b) + 0.05; return a > b ? a / b : b / a }
        function look(   name, ground, i) {
            split("paper tint figure", ground, " ")
            for (name in colour) for (i = 1; i <= 3; i++) {
                if (name !~ /^(ink|soft|s[0-7])$/ || (name ~ /^s[0-7]$/ && i == 3)) continue
                looked++
                if (contrast(colour[name], colour[ground[i]]) < 4.5) { print name " on " ground[i]; bad = 1 }
            }
        }
        /:root/ { if (looked == 0 && n) look(); on = 1 }
        on { rest = $0; while (match(rest, /--[a-z0-9]+: #[0-9a-f]+/)) {
                split(substr(rest, RSTART + 2, RLENGTH - 2), pair, ": #"); colour[pair[1]] = pair[2]; n++; rest = substr(rest, RSTART + RLENGTH) } }
        /^\*/ { look(); exit }
        END { if (looked != 44) { print looked " looked at"; bad = 1 }; exit bad }' "$ROOT/filters/page/style.css"
}
