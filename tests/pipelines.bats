# pipelines: the samples through every stage, as golden output and as a user runs them.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR
    export BIN=${BIN:-$ROOT/bin} UNIT=${UNIT:-$ROOT/build/plain/unit}
    mkdir "$T/golden"
    (cd "$ROOT" && tests/golden "$T/golden")
}
setup() { cd "$ROOT"; PATH=$BIN:$ROOT/pipelines:$PATH; }

@test "every stage makes of every sample what lies beside it" {
    [ "$(ls "$T/golden" | wc -l)" -ge 40 ]
    for f in "$T"/golden/*.tsv; do diff -u "samples/$(basename "$f")" "$f" || return 1; done
}

@test "every row of every stage points at its bytes" {
    news-articles samples/*.txt >"$T/articles"
    for stage in body sentences quotes numbers claims; do awk 'NR == 1 || FNR > 1' "$T"/golden/*.$stage.tsv >"$T/$stage"; done
    "$UNIT/provenance" "$T/articles" "$T/body" "$T/sentences" "$T/quotes" "$T/numbers" "$T/claims"
}

@test "provenance sees a row that is off by one" {
    awk -F'\t' -v OFS='\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "start") k = i } NR == 9 { $k++ } { print }' "$T/sentences" >"$T/shifted"
    run -1 "$UNIT/provenance" "$T/articles" "$T/shifted"
}

@test "every byte that is not white space lies in some row of news-body --all" {
    for sample in samples/*.txt; do
        name=$(basename "$sample" .txt)
        [ "$(tr -d ' \n\t' <"$sample")" = "$(awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "text") k = i; next } { print $k }' "$T/golden/$name.body.tsv" |
            sed 's/\\\\/\\/g' | tr -d ' \n\t')" ] || { echo "$sample"; return 1; }
    done
}

# Words that only the chrome of the samples has: no stage after news-body may show them.
chrome() { cat <<'END'
READ MORE
Read more
Support The Moscow Times
Not ready to support today
weekly newsletter
Privacy Policy
A Message from
Get short URL
All news
Monthly
© 
chevron
Also on rt.com
Follow RT
END
}
@test "no row comes from a donation box, a caption, a newsletter form or a READ MORE line" {
    chrome | while read -r words; do
        grep -q "$words" samples/*.txt || { echo "no sample has: $words"; return 1; }
        ! grep "$words" "$T"/sentences "$T"/quotes "$T"/numbers "$T"/claims || return 1
    done
}

@test "the three pipelines run clean on the samples, and agree with the stages" {
    for name in who-said-what:quotes how-many:numbers who-said-how-many:claims; do
        "${name%:*}" samples/*.txt >"$T/out"
        sort "$T/out" | cmp - <(sort "$T/${name#*:}") || { echo "$name"; return 1; }
    done
}

@test "a pipeline tells when a filter rejects, and when one breaks off" {
    run -1 --separate-stderr who-said-what samples/tass-observatory.txt "$T/no-such-file"
    [ "${#lines[@]}" -gt 3 ]
    mkdir -p "$T/fake"; printf '#!/bin/sh\nprintf "doc\\ttext\\nd\\tcut"\n' >"$T/fake/news-articles"; chmod +x "$T/fake/news-articles"
    for p in who-said-what news-show stages.bash about.bash; do cp "$ROOT/pipelines/$p" "$T/fake/"; done
    for f in body sentences quotes; do ln -sf "$(readlink -f "$BIN")/news-$f" "$T/fake/news-$f"; done
    run -2 --separate-stderr env PATH="$T/fake:$PATH" "$T/fake/who-said-what" x
    [[ $stderr == *truncated* ]]
}

@test "news-show: columns by name, cut by characters, the stream itself into a pipe" {
    printf 'doc\tspeaker\ttext\nd\tÅse Ødegård\tOne\\ttwo \\\\ “three”\n' >"$T/s"
    [ "$(news-show speaker <"$T/s" | cmp - "$T/s"; echo $?)" = 0 ]
    run -0 news-show --always 'speaker:6,text:12,none' <"$T/s"
    [ "${lines[0]}" = 'speak…  text' ] && [ "${lines[1]}" = 'Åse Ø…  One two \ “…' ]
}

# rows of quotations: doc, quote, speaker, text
quotes_stream() { printf 'doc\tquote\tspeaker\tspeaker_role\tmode\ttext\n'; printf "$1" | sed 's/|/\t/g'; }
@test "news-show: the parts of one quotation are one line, those of another article or of numbers are not" {
    quotes_stream 'a|1|Ada||direct|Both countries\na|1||pilot|direct|could save\na|2|Bo||direct|No\nb|2|Bo||direct|Yes\n' >"$T/s.tsv"
    run -0 news-show --always speaker,speaker_role,text <"$T/s.tsv"
    [ "${lines[1]}" = "Ada  pilot  Both countries … could save" ] && [ "${lines[2]}" = "Bo    No" ] && [ "${lines[3]}" = "Bo    Yes" ]
    sed 's/mode/number/' "$T/s.tsv" >"$T/n.tsv"
    [ "$(news-show --always text <"$T/n.tsv" | wc -l)" = 5 ]
    [ "$(news-show text <"$T/s.tsv" | cmp - "$T/s.tsv"; echo $?)" = 0 ]
}

@test "news-show: what is wider than the screen is wrapped, narrowed or left out" {
    quotes_stream 'samples/some-long-name.txt|1|Åse Ødegård|the head of the harbour board|direct|one two three four five six seven eight nine ten\n' >"$T/s.tsv"
    for width in 20 40 60 80 120 200; do
        news-show --always --width $width <"$T/s.tsv" >"$T/got"
        [ "$(LC_ALL=C.UTF-8 awk '{ gsub(/[\200-\277]/, ""); if (length > n) n = length } END { print n }' "$T/got")" -le $((width < 40 ? 40 : width)) ] || { cat "$T/got"; false; }
        grep -q 'ten' "$T/got"
    done
    run -0 news-show --always --width 50 doc:14,text <"$T/s.tsv"
    [ "${lines[1]}" = "…long-name.txt  one two three four five six seven" ] && [ "${lines[2]}" = "                eight nine ten" ]
    ! news-show --always --width 80 <"$T/s.tsv" | grep -q 'harbour board'
}

@test "news-show: colours where they are wanted, and NO_COLOR is heard" {
    quotes_stream 'a|1|Ada||direct|No\n' >"$T/s.tsv"
    [ "$(news-show --always speaker <"$T/s.tsv" | grep -c $'\033')" = 0 ]
    [ "$(news-show --always --color always speaker,text <"$T/s.tsv" | tail -n 1)" = $'\033[1;36mAda\033[0m  No' ]
    run -2 news-show --color sometimes <"$T/s.tsv"; [[ $output == *"auto, always or never"* ]]
    run -2 news-show --nosuch <"$T/s.tsv"; [[ $output == *"--nosuch: no such option"* ]]
    script -qec true /dev/null </dev/null >/dev/null 2>&1 || skip "no terminal can be made here"
    seen() { script -qec "env $1 $ROOT/pipelines/news-show speaker <${T@Q}/s.tsv" /dev/null </dev/null | grep -c $'\033' || true; }
    [ "$(seen 'NO_COLOR= TERM=xterm')" = 2 ] && [ "$(seen 'NO_COLOR=1 TERM=xterm')" = 0 ] && [ "$(seen 'NO_COLOR= TERM=dumb')" = 0 ]
}

@test "news-show: without columns those of the stream's kind" {
    quotes_stream 'a|1|Ada||direct|No\n' >"$T/s.tsv"
    [ "$(news-show --always <"$T/s.tsv" | head -n 1 | tr -s ' ')" = "doc speaker speaker_role mode text" ]
    [ "$(printf 'doc\tpart\twhy\ttext\na\tbody\trule\tIt rained.\n' | news-show --always | head -n 1 | tr -s ' ')" = "doc part why text" ]
}

@test "news-show: on a terminal the columns are aligned without being asked" {
    script -qec true /dev/null </dev/null >/dev/null 2>&1 || skip "no terminal can be made here"
    script -qec "env NO_COLOR=1 $ROOT/pipelines/news-show speaker,text <${T@Q}/s" /dev/null </dev/null | grep -q '^Åse Ødegård  One two'
}

@test "every table names a line that is listed twice" {
    for table in data/*.tsv; do
        name=$(basename "$table" .tsv) found=
        mkdir -p "$T/tables"
        line=$(grep -v '^#' "$table" | grep -m1 .)
        printf '# mine\n%s\n%s\n' "$line" "$line" >"$T/tables/$name.tsv"
        for program in "$BIN"/news-*; do
            plain=-p; case $program in */news-articles) plain= ;; esac
            status=0; "$program" -l "$T/tables/$name.tsv" $plain </dev/null >/dev/null 2>"$T/err" || status=$?
            grep -q "no table of this program" "$T/err" && continue
            [ "$status" = 2 ] && grep -q "$name.tsv:3: .* is listed twice" "$T/err" && found=1
        done
        [ -n "$found" ] || { echo "$table"; cat "$T/err"; return 1; }
    done
}

@test "make install puts programs, pipelines and manual pages in place, and uninstall takes them away" {
    [[ $BIN != */build/* ]] || skip "of the plain build only"
    [[ $T != *[[:space:]]* ]] || skip "make takes no DESTDIR with a blank"
    make -s install DESTDIR="$T/root" PREFIX=/usr
    cd "$T/root/usr/bin"
    PATH=/usr/bin:/bin ./who-said-what "$ROOT/samples/tass-observatory.txt" | grep -q Grovik
    for program in news-*; do [ -f "../share/man/man1/$program.1" ] || [ "$program" = news-show ] || { echo "no page for $program"; return 1; }; done
    cd "$ROOT" && make -s uninstall DESTDIR="$T/root" PREFIX=/usr
    [ -z "$(find "$T/root" -type f)" ]
}

@test "who-said-what --repeats auto: a first pass learns what a site repeats; the table is kept and read the next time" {
    cd "$T"
    for n in 1 2 3 4; do
        printf '{"id":"%s","url":"https://gull.example/%s","text":"Mill %s sold\\n\\nThe mill %s of Orrin was sold on Friday, its owner Ada Holt said to the paper.\\n\\nThe Gull is the best paper of the county.\\n"}\n' $n $n $n $n
    done >dump.jsonl
    run -0 --separate-stderr who-said-what --repeats auto dump.jsonl
    [ "$stderr" = 'who-said-what: first pass: what the sites repeat, to repeats.tsv' ]
    grep -q 'best paper' repeats.tsv
    [[ "$output" == *'Ada Holt'* ]]
    first=$output
    run -0 --separate-stderr who-said-what --repeats auto dump.jsonl
    [ -z "$stderr" ]
    [ "$output" = "$first" ]
}
