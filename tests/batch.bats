# batch: a dump in shards gives the bytes of the bare pipeline, whatever drives it and whatever goes wrong. tests/all has the ssh
# hosts and the cluster, tests/kill the long run of kills.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    [[ $BIN != */build/* ]] || return 0
    mkdir -p "$T/tree/bin"
    cp -r "$ROOT/pipelines" "$T/tree/"
    ln -s "$(realpath "$BIN")"/news-* "$T/tree/bin/"
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH
    cd "$T"
    "$ROOT/tests/dump" 60 dump
    who-said-what -R dump >bare.tsv
}
setup() {
    [[ $BIN != */build/* ]] || skip "shell scripts: of the plain build only"
    cd "$T"
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH
}
# A copy of the tree in which a filter is a shell stub: $real is the filter, $1 of poison what a text holds that ends it.
stub() {    # stub TREE FILTER
    rm -rf "${T:?}/$1"
    cp -r "$T/tree" "$T/$1"
    rm "$T/$1/bin/$2"
    { printf '#!/bin/bash\nreal=%q/%s\n' "$(realpath "$BIN")" "$2"; cat; } >"$T/$1/bin/$2"
    chmod +x "$T/$1/bin/$2"
    PATH=$T/$1/bin:$T/$1/pipelines:$PATH
}

@test "batch: one worker, many, and GNU parallel give the bytes of the bare pipeline" {
    batch -j 1 -o one --block 64K dump
    batch -j 4 -o four --block 64K dump
    batch -j 3 -o files --block 0 dump
    batch -o whole dump
    for out in one four files whole; do cmp bare.tsv "$out/who-said-what.tsv"; done
    [ "$(wc -l <one/who-said-what.d/shards)" -gt 8 ] && [ "$(wc -l <whole/who-said-what.d/shards)" = 1 ]
    if command -v parallel; then batch -j 2 -d parallel -o parallel --block 64K dump; cmp bare.tsv parallel/who-said-what.tsv; fi
}

@test "batch: across on every driver there is, as if it had read the dump itself" {
    mkdir -p few
    cp "$ROOT"/samples/*-ferry.txt "$ROOT/tests/across/articles.tsv" few/
    across -o want few/*
    for driver in local $(command -v parallel >/dev/null && echo parallel); do
        run -0 batch -p across -d "$driver" -j 2 -o "across-$driver" --block 2K few
        for table in copies stories speakers utterances claims; do cmp "want/$table.tsv" "across-$driver/$table.tsv"; done
        [ "$(wc -l <"across-$driver/how-many.d/shards")" -gt 2 ]
    done
    # rows of other articles are not taken for those of the sentences
    sed '2,$s/^[^\t]*/x/' across-local/how-many.tsv >other; cp other across-local/how-many.tsv
    run -0 across -o again across-local
    [[ $output == *'how-many.tsv is of other articles'* ]]
    cmp want/claims.tsv again/claims.tsv
    run -2 across -o again few
    [[ $output == *'few is a folder without every-sentence.tsv'* ]]
}

@test "batch: show-me on every driver there is, the pages that it makes by itself" {
    mkdir few-pages
    cp "$ROOT"/samples/*-ferry.txt few-pages/
    printf 'zorg~verb\tquote\n' >cues-mine.tsv
    show-me -o wanted -l cues-mine.tsv --why -R few-pages
    for driver in local $(command -v parallel >/dev/null && echo parallel); do
        run -0 batch -p show-me -d "$driver" -j 2 -o "pages-$driver" --block 2K few-pages -- -l cues-mine.tsv --why
        diff -r wanted "pages-$driver/pages"
    done
    run -2 batch -p show-me -o none few-pages -- --wyh
    [[ $output == *'did you mean --why'* ]]
}

@test "batch: --repeats auto learns in a first pass, in shards too, what the sites of the dump repeat" {
    box='The ferries of the county are the best of all, said the mayor of Skarn, and they sail every day'
    mkdir -p sites
    for town in Orrin Skarn Lund Harn Brask Salem; do
        printf 'doc\tsite\ttext\n%s\tbugle.example\tThe pier of %s was closed on Monday, said Ada Roe, its warden.\\n%s\\nIt will open when the tide of %s is low, the warden told the Bugle.\\n\n' \
            $town $town "$box" $town >sites/$town.tsv
    done
    news-articles -R sites | news-repeats >table
    who-said-what -R -r table sites >want.tsv
    [ "$(who-said-what -R sites | grep -c 'best of all')" = 6 ] && [ "$(grep -c 'best of all' want.tsv || true)" = 0 ]
    run -0 --separate-stderr batch -j 2 -o auto --block 300 sites -- --repeats auto --why
    [[ $stderr == *'first pass: what the sites repeat, to auto/repeats.tsv'* ]]
    cmp table auto/repeats.tsv
    [ "$(wc -l <auto/what-repeats.d/shards)" -gt 2 ]
    cmp <(who-said-what -R -r table --why sites) auto/who-said-what.tsv
    run -0 --separate-stderr batch -j 2 -o auto --block 300 sites -- --repeats=auto --why
    [[ $stderr == *'who-said-what.tsv is complete'* ]]
    sed -i 's/closed on Monday/open on Tuesday/' sites/Salem.tsv
    run -0 batch -o auto --block 300 sites -- -r auto --why
    cmp <(who-said-what -R -r <(news-articles -R sites | news-repeats) --why sites) auto/who-said-what.tsv
}

@test "batch: another pipeline, options for the reader, and a pipeline of one's own" {
    how-many -R dump >want.tsv
    batch -p how-many -o own --block 64K dump
    cmp want.tsv own/how-many.tsv
    printf '#!/usr/bin/env bash\nset -euo pipefail\nnews-articles "$@" | news-body --all\n' >lines
    chmod +x lines
    ./lines -R --keep id --date none dump >want.tsv
    batch -p ./lines -o own --block 64K dump -- --keep id --date none
    cmp want.tsv own/lines.tsv
    [ -e own/how-many.tsv ]
}

@test "batch: what a worker makes that outlived an earlier run is gone at the end" {
    printf '#!/usr/bin/env bash\nset -euo pipefail\nmkdir -p %q\nnews-articles "$@"\n' "$PWD/outlived/late.d/out/.of-before.tsv.host.1" >late
    chmod +x late
    batch -p ./late -o outlived dump
    [ -e outlived/late.tsv ]
    [ -d outlived/late.d/out ]
    [ ! -e outlived/late.d/out/.of-before.tsv.host.1 ]
}

@test "batch: lines without a header, cut anywhere, give the rows of the pipeline (Hadoop Streaming, Spark)" {
    news-articles --no-header dump/text/1/*.txt | split -n r/3 - line.
    for part in line.*; do news-body --columns doc,text <"$part" | news-sentences | news-quotes --no-header; done | sort >got.tsv
    who-said-what dump/text/1/*.txt | tail -n +2 | sort | cmp - got.tsv
    : | news-body --columns doc,text | news-sentences | news-quotes --no-header | cmp - /dev/null
}

@test "batch: names with blanks, quotes and newlines, and the order of folders are those of news-articles -R" {
    mkdir -p odd/b odd/b.d odd/.hidden
    for name in 'odd/b/it'\''s "so"' $'odd/two\nlines.txt' odd/b-.txt odd/b.d/x.txt 'odd/b/ z.txt' 'odd/b/end ' odd/.hidden/no.txt odd/.no.txt odd/B.txt; do
        cp "$ROOT/samples/tass-harvest.txt" "$name"
    done
    who-said-what -R odd/ "$ROOT/samples/rt-vaccine.txt" >want.tsv
    batch -o odd.out --block 1 odd/ "$ROOT/samples/rt-vaccine.txt"
    cmp want.tsv odd.out/who-said-what.tsv
}

@test "batch: the same command again does nothing; what has changed is said, and done anew" {
    cp -r dump changing
    batch -o again --block 20K changing
    touch -d '2001-01-01' again/who-said-what.d/out/*.tsv
    run -0 --separate-stderr batch -o again --block 20K changing
    [[ $stderr == *"is complete"* ]]
    echo '"We saw it, too," said Mr. Nobody Atall of Nowhere.' >>"changing/text/3/story 3.txt"
    rm "changing/text/6/story 6.txt"
    run -0 --separate-stderr batch -o again --block 20K changing
    [[ $stderr == *"of other inputs"* ]]
    who-said-what -R changing | cmp - again/who-said-what.tsv
    [ "$(find again/who-said-what.d/out -name '*.tsv' ! -newermt 2002-01-01 | wc -l)" -gt 5 ]      # most shards were not touched
    sed 's/news-quotes |/news-quotes | sed s\/Grovik\/Grovig\/g |/' tree/pipelines/who-said-what >tree/pipelines/other
    chmod +x tree/pipelines/other; mkdir -p mine; mv tree/pipelines/other mine/who-said-what; sed -i "s,^here=.*,here=${T@Q}/tree/pipelines," mine/who-said-what
    run -0 --separate-stderr batch -p "$T/mine/who-said-what" -o again --block 20K changing
    [[ $stderr == *"other pipeline than in the last run"* ]]
    grep -q Grovig again/who-said-what.tsv && ! grep -q Grovik again/who-said-what.tsv
    stub newer news-body <<<'"$real" "$@"'
    run -0 --separate-stderr batch -o again --block 20K changing
    [[ $stderr == *"other pipeline"*"other programs"* ]]
    who-said-what -R changing | cmp - again/who-said-what.tsv
}

@test "batch: rejected articles are status 1, and in the log; a missing input or a slip is status 2" {
    mkdir -p poor; : >poor/empty.txt; cp "$ROOT/samples/rt-vaccine.txt" poor/; printf '{"text": "cut\n' >poor/x.jsonl
    run -1 --separate-stderr batch -o poor.out poor
    [[ $stderr == *"2 rejected"* ]]
    grep -q 'poor/empty.txt: no text' poor.out/who-said-what.log
    run -1 --separate-stderr batch -o poor.out poor
    run -2 batch -o x no-such-file
    run -2 batch -o x
    run -2 batch -o x -d nowhere dump
    run -2 batch -o x -p no-such-pipeline dump
    run -2 batch -o x --block 3Z dump
    run -2 batch -o x -j two dump
    run -2 --separate-stderr batch -o slip poor -- --no-such-option
    [[ $stderr == *no-such-option* ]]
    [ ! -e slip/who-said-what.tsv ]
}

@test "batch: two runs on one folder exclude each other" {
    mkdir -p locked
    exec 8>>locked/.lock
    flock 8
    run -2 --separate-stderr batch -o locked dump 8>&-
    [[ $stderr == *"another run is at work in locked"* ]]
    exec 8>&-
}

@test "batch: what a killed run left is removed, what lies about is not merged, a shard cut short is noticed" {
    batch -o left --block 64K dump
    w=left/who-said-what.d
    mkdir "$w/out/.x.tsv.host.1"; echo junk >"$w/out/.x.tsv.host.1/out"; echo junk >"$w/out/zzz.tsv"; rm left/who-said-what.tsv
    batch -o left --block 64K dump
    cmp bare.tsv left/who-said-what.tsv
    [ ! -e "$w/out/.x.tsv.host.1" ] && [ ! -e "$w/out/zzz.tsv" ]
    rm left/who-said-what.tsv
    truncate -s -1 "$(ls "$w"/out/*-2.tsv | head -n 1)"
    run -2 --separate-stderr batch -o left --block 64K dump
    [[ $stderr == *"is not as long as it was"* ]]
    rm "$w"/out/*-2.tsv                                           # of files that must be read once more
    batch -o left --block 64K dump
    cmp bare.tsv left/who-said-what.tsv
}

# Large files of every format that can be cut: a table, lines and an array of JSON, CSV, and archives as they are and packed record by record.
large() {    # large DIR
    mkdir -p "$1"
    news-articles dump/text/*/*.txt | head -n 24 | awk -F '\t' -v dir="$1" '
        BEGIN { print "title\ttext" >(dir "/a.tsv"); print "[" >(dir "/b.json"); print "text,title" >(dir "/d.csv"); printf "" >(dir "/e.warc") }
        NR > 1 {
            json = $2; gsub(/"/, "\\\"", json)
            plain = $2; gsub(/\\n/, "\n", plain); csv = plain; gsub(/"/, "\"\"", csv)
            print "T" NR "\t" $2 >(dir "/a.tsv")
            printf "%s{\n \"text\": \"%s\"}\n", (NR > 2 ? "," : ""), json >(dir "/b.json")
            printf "{\"text\": \"%s\"}\n%s", json, (NR % 5 ? "" : "\n") >(dir "/c.jsonl")
            printf "\"%s\",%d\r\n", csv, NR >(dir "/d.csv")
            record = "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://example.org/" NR "\r\nContent-Length: " length(plain) "\r\n\r\n" plain "\r\n\r\n"
            printf "%s", record >(dir "/e.warc")
            file = dir "/.member"; printf "%s", record >file; close(file); system("gzip -nc " file " >>" dir "/f.wet.gz")
        }
        NR == 12 {
            zip = "gzip -nc >>" dir "/f.wet.gz"
            printf "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 0\r\n\r\n\r\n\r\n" | zip
            close(zip)
            print "{\"text\": \"\"}" >(dir "/c.jsonl")
        }
        END { print "]" >(dir "/b.json") }'
    rm "$1/.member"
}

@test "batch: a large file of any format is cut, with the ids, the rows and the messages of the whole" {
    large big
    mkdir packed; gzip -nc big/c.jsonl >packed/c.jsonl.gz; gzip -nc big/d.csv >packed/d.csv.gz
    if command -v zstd; then zstd -q big/a.tsv -o packed/a.tsv.zst; fi
    for dir in big packed; do
        who-said-what -R $dir >want.tsv 2>want.err || true
        run -1 batch -j 2 -o $dir.out --block 8K $dir
        cmp want.tsv $dir.out/who-said-what.tsv
        cmp <(grep '^news-[a-z]*: .*: ' want.err | grep -v 'that id is' | sort) <(grep -v 'that id is\|^batch: ' $dir.out/who-said-what.log | sort)
        while read -r key _; do    # every one of them was cut
            [ "$(grep -c "^$key-" $dir.out/who-said-what.d/shards)" -gt 2 ] || { tr '\0' ' ' <"$dir.out/who-said-what.d/in/$key.files"; false; }
        done <$dir.out/who-said-what.d/complete
        [ -z "$(find $dir.out -name '*.copy')" ]
        rm $dir.out/who-said-what.tsv $dir.out/who-said-what.d/out/*-3.tsv
        run -1 batch -j 2 -o $dir.out --block 8K $dir
        cmp want.tsv $dir.out/who-said-what.tsv
    done
}

@test "batch: a packed file that is one of many is not unpacked to be cut" {
    mkdir -p many
    for i in 1 2 3; do gzip -nc dump/records.jsonl >many/$i.jsonl.gz; done
    batch -o many.out --block 1K many
    [ "$(grep -c -- '-[0-9]' many.out/who-said-what.d/shards)" -gt 6 ]
    for i in {4..18}; do cp many/1.jsonl.gz many/$i.jsonl.gz; done
    batch -o many.other --block 1K many
    [ "$(wc -l <many.other/who-said-what.d/shards)" = 18 ]
    who-said-what -R many 2>/dev/null | cmp - many.other/who-said-what.tsv
}

@test "batch: an id that several shards have is made unique as one run does it, and that is said" {
    mkdir -p twins
    for file in 1 2 3; do
        for id in a b a-2 c; do printf '{"id": "%s", "text": "\\"It is %s%s,\\" said Ann Nobody."}\n' "$id" "$id" "$file"; done
        echo '{"id": "a", "text": "Nothing is said here."}'
    done | split -l 5 - twins/x.
    for file in twins/x.??; do mv "$file" "$file.jsonl"; done
    who-said-what -R twins >want.tsv 2>want.err
    for block in 0 1 1M; do
        run -0 --separate-stderr batch -o twins.out --block "$block" twins
        cmp want.tsv twins.out/who-said-what.tsv
        [[ $stderr == *" 0 rejected"* ]]
        [ "$block" = 1M ] || [[ $stderr == *"behind an id that an earlier one has"* ]]
        [ "$block" = 1M ] || grep -q '^batch: b is the id of an earlier article too: this one is b-3$' twins.out/who-said-what.log
    done
}

@test "batch: bytes in an archive that look like a record do not tear it" {
    printf 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://example.org/fake\r\nContent-Length: 28\r\n\r\n"Fake," said Ann Nobody too.\r\n\r\n' | gzip -n >inner
    printf 'WARC/0.9\r\n\r\n' | gzip -n >>inner
    noise() { awk -v seed="$1" 'BEGIN { srand(seed); for (i = 0; i < 9000; i++) printf "%c", int(rand() * 256) }'; }    # gzip stores it as it is
    { noise 1; cat inner; noise 2; } >payload
    for i in 1 2 3; do
        printf 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://example.org/%d\r\nContent-Length: 23\r\n\r\n"Yes," said Ann Nobody.\r\n\r\n' $i | gzip -n
        { printf 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: application/gzip\r\nContent-Length: %d\r\n\r\n' "$(stat -c %s payload)"; cat payload; printf '\r\n\r\n'; } | gzip -n
    done >torn.warc.gz
    who-said-what torn.warc.gz >want.tsv
    run -1 grep -q Fake want.tsv
    run -0 --separate-stderr batch -o torn.out --block 8K torn.warc.gz
    [[ $stderr == *"torn.warc.gz has no record where it was cut"* ]]
    cmp want.tsv torn.out/who-said-what.tsv
}

@test "batch: a file that changes or vanishes while the run is on is not taken for done" {
    cp -r dump/text live
    mkdir meddling
    cat >meddling/who-said-what <<END
#!/usr/bin/env bash
if [ ! -e '$T/meddled' ]; then
    touch '$T/meddled'
    echo '"More," said Ann Nobody.' >>'live/0/story 0.txt'
    rm 'live/1/story 1.txt'
fi
exec '$T/tree/pipelines/who-said-what' "\$@"
END
    chmod +x meddling/who-said-what
    run -2 --separate-stderr batch -p meddling/who-said-what -o live.out --block 8K live
    [[ $stderr == *"has changed or vanished during the run"*"not done: the same command again goes on"* ]] || { echo "$stderr"; false; }
    [ ! -e live.out/who-said-what.tsv ]
    batch -p meddling/who-said-what -o live.out --block 8K live
    who-said-what -R live | cmp - live.out/who-said-what.tsv
}

@test "batch: Ctrl-C ends it at once, and it says how to go on" {
    mkdir waiting    # the first shard is done, and all others wait for a word
    printf '#!/usr/bin/env bash\nmkdir %q 2>/dev/null || until [ -e %q ]; do sleep 0.1; done\nexec %q "$@"\n' "$T/first" "$T/go" "$T/tree/pipelines/who-said-what" >waiting/who-said-what
    chmod +x waiting/who-said-what
    run -0 --separate-stderr timeout --foreground 600 env --default-signal=INT bash -c 'set -m; batch -p waiting/who-said-what -j 2 -o ctrl --block 8K dump & until [ -n "$(find ctrl/who-said-what.d/out -name "*.tsv" 2>/dev/null)" ]; do sleep 0.1; done
        kill -INT -- -$!; wait $! || [ $? = 2 ]'
    [[ $stderr == *"broken off: the same command again goes on from here"* ]]
    [ ! -e ctrl/who-said-what.tsv ]
    touch go
    batch -p waiting/who-said-what -o ctrl --block 8K dump
    cmp bare.tsv ctrl/who-said-what.tsv
}

@test "batch: options as people write them, and what can't be asked of a dump in shards" {
    cp "$ROOT/samples/tass-harvest.txt" one.txt
    batch -j2 -olean --block=1M one.txt
    who-said-what one.txt | cmp - lean/who-said-what.tsv
    for option in --limit --no-header -R --files-from=x --rej --stats; do run -2 batch -o lean one.txt -- $option 1; done
    mkdir -p in/here
    run -2 --separate-stderr batch -o in/here/out in
    [[ $stderr == *"in/here/out lies in in,"* ]]
    [ ! -e in/here/out ]
    batch -o in.out in/here one.txt                               # a folder without files
    run -2 --separate-stderr batch -o in.out in/here
    [[ $stderr == *"there is no file"* ]]
}

poison='t=$(mktemp); cat >"$t"
trap "rm -f $t" EXIT
if grep -q Poisonous "$t"; then head -n 4 "$t" | "$real" "$@" 2>/dev/null; rm "$t"; kill -SEGV $$; fi
if grep -q Endless "$t"; then rm "$t"; exec sleep 99; fi
"$real" "$@" <"$t"'
@test "batch: an article that crashes a filter and one that hangs cost themselves, and are put aside" {
    cp -r dump ill
    sed -i 's/said/said Poisonous/' "ill/text/2/story 9.txt"
    sed -i '7s/said/said Poisonous/' ill/records.jsonl
    sed -i 's/said/said Endless/' "ill/text/5/story 5.txt"
    printf 'say~verb\t-\n' >cues-mine.tsv    # options of the stages behind the reader hold for the halves too
    who-said-what --why -l cues-mine.tsv -R ill | grep -vE "^(ill/text/2/story_9.txt|https://example.org/7|ill/text/5/story_5.txt)"$'\t' >want.tsv
    stub crash news-quotes <<<"$poison"
    run -1 --separate-stderr batch -j 4 -o ill.out --block 128K --timeout 3 ill -- --why -l cues-mine.tsv
    cmp want.tsv ill.out/who-said-what.tsv
    [[ $stderr == *"3 in "*"/bad/who-said-what.tsv"* ]]
    grep -q 'story_9.txt: news-quotes killed by SIGSEGV' ill.out/who-said-what.log
    awk -F'\t' '{ print $1, $(NF - 2), $(NF - 1) }' ill.out/bad/who-said-what.tsv
    [ "$(awk -F'\t' '{ print $1, $(NF - 2), $(NF - 1) }' ill.out/bad/who-said-what.tsv)" = "doc stage signal
https://example.org/7 news-quotes SEGV
ill/text/2/story_9.txt news-quotes SEGV
ill/text/5/story_5.txt news-quotes timeout" ]
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH who-said-what ill.out/bad/who-said-what.tsv | grep -q Poisonous       # a stream like any other
}

@test "batch: an article that crashes the reader costs itself, in folders, records and archives" {
    mkdir -p raw
    for i in 1 2 3; do cp "$ROOT/samples/tass-harvest.txt" raw/$i.txt; done
    for i in 1 2 3 4 5; do printf '{"text": "\\"One,\\" said Ann Nobody, the mayor of Nowhere %d, on Tuesday."}\n' $i; done >raw/x.jsonl
    for word in said Poisonous wrote; do
        page=$(printf 'Title\nA paragraph of a page, which is long enough to be one.\n"It is so," Ann Nobody of Nowhere %s.' "$word")
        printf 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://example.org/%s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' "$word" ${#page} "$page" | gzip
    done >raw/y.wet.gz
    sed -i 's/said/said Poisonous/' raw/2.txt
    sed -i '3s/said/said Poisonous/' raw/x.jsonl
    who-said-what -R raw | grep -vE "^(raw/2.txt|raw/x.jsonl:3|http://example.org/Poisonous)"$'\t' >want.tsv
    [ "$(grep -cE '^(raw/x.jsonl:|http)' want.tsv)" -gt 4 ]
    stub crash news-articles <<<'out=$(mktemp); "$real" "$@" >"$out"; s=$?
if grep -q Poisonous "$out"; then rm "$out"; kill -ABRT $$; fi
cat "$out"; rm "$out"; exit $s'
    run -1 --separate-stderr batch -o raw.out raw
    cmp want.tsv raw.out/who-said-what.tsv
    [ "$(awk -F'\t' 'NR > 1 { print $1, $(NF - 2), $(NF - 1) }' raw.out/bad/who-said-what.tsv)" = "raw/2.txt news-articles ABRT
raw/x.jsonl:3 news-articles ABRT
raw/y.wet.gz:2 news-articles ABRT" ]
    rm -r raw.out
    run -1 batch -o raw.out --block 150 raw                       # the same in ranges
    cmp want.tsv raw.out/who-said-what.tsv
    [ "$(grep -c -- '-[0-9]' raw.out/who-said-what.d/shards)" -gt 2 ]
    [ "$(awk -F'\t' 'NR > 1 { sub(/@.*/, "", $1); print $1, $(NF - 2) }' raw.out/bad/who-said-what.tsv)" = "raw/2.txt news-articles
raw/x.jsonl:3 news-articles
raw/y.wet.gz news-articles" ]
}

# Stand-ins for ssh and Slurm: they do with the command what the real ones do.
stand_ins() {    # stand_ins DIR
    mkdir -p "$1"
    cat >"$1/ssh" <<'END'
#!/bin/sh
while [ $# -gt 0 ]; do case $1 in -[bcDEeFIiJLlmOopQRSWw]) shift 2 ;; -*) shift ;; *) break ;; esac; done
shift
[ "$1" != -- ] || shift
SHELL=/bin/sh exec sh -c "$*"
END
    cat >"$1/sbatch" <<'END'
#!/usr/bin/env bash
while [ $# -gt 0 ]; do
    case $1 in --wrap) wrap=$2; shift ;; --array=*) tasks=${1##*-} ;; --output=*) out=${1#*=} ;; esac
    shift
done
for ((i = 1; i <= tasks; i++)); do (cd / && SLURM_ARRAY_TASK_ID=$i sh -c "$wrap" >>"$out" 2>&1); done
echo 7
END
    printf '#!/bin/sh\n' | tee "$1/squeue" >"$1/scancel"
    chmod +x "$1"/*
}

@test "batch: a path is a path, whatever a shell would make of it, with every driver" {
    stand_ins "$T/stand-ins"
    PATH=$T/stand-ins:$PATH
    mkdir shells && cd shells
    local name driver odd=$'w $(touch ran) `touch ran` \'"; touch ran; & {1} {=1=} %j \\ \nx'
    mkdir "$odd" && cd "$odd"
    mkdir "in $odd"
    for i in 1 2 3; do echo "\"It is so,\" said Ann Nobody of Nowhere, ${i}th." >"in $odd/$i$odd.txt"; done
    who-said-what -R "in $odd" >want.tsv
    for driver in local parallel ssh slurm; do
        [ "$driver" != parallel ] && [ "$driver" != ssh ] || command -v parallel >/dev/null || continue
        for name in "$odd" $'end\n' -o '('; do
            batch -d "$driver" -H alpha -j 2 --block 0 -o "$driver/$name" "in $odd"
            cmp want.tsv "$driver/$name/who-said-what.tsv"
        done
        batch -d "$driver" -H alpha -o "-$driver" "in $odd"
        cmp want.tsv "./-$driver/who-said-what.tsv"
    done
    mkdir '(' && cp "in $odd"/1* '(/1.txt'
    who-said-what -R '(' >want.tsv
    batch -o brackets '('
    cmp want.tsv brackets/who-said-what.tsv
    cd "$T" && [ -z "$(find . -name ran)" ] && [ ! -e /ran ]
}

@test "batch: a driver that dies at once is started once more, and then it is told how it ended" {
    mkdir drivers dying
    echo '"It is so," said Ann Nobody of Nowhere.' >dying/1.txt
    cat >drivers/parallel <<'END'
#!/usr/bin/env bash
echo >>"$CALLS"
[ "$(wc -l <"$CALLS")" -gt "$DIES" ] || exit 7
while IFS= read -r -d '' key; do "$WORKER" "$key"; done
END
    chmod +x drivers/parallel
    export PATH=$PWD/drivers:$PATH CALLS=$PWD/calls
    DIES=1 batch -d parallel -o once dying
    grep -q Ann once/who-said-what.tsv
    rm calls
    DIES=9 run -2 --separate-stderr batch -d parallel -o always dying
    [[ $stderr == *"parallel ended with status 7"*"1 of 1 shards are not done"* ]]
    [ "$(wc -l <calls)" = 2 ]
}

@test "batch: nothing is written through a link, or into a file that is read" {
    cp "$ROOT/samples/tass-harvest.txt" linked.txt
    for name in who-said-what.d/{shards,cuts,run,cut,status,in,out} .lock bad who-said-what.d; do
        rm -rf linked victim; mkdir -p "linked/$(dirname "$name")" victim; echo precious >victim/file
        ln -s "$T/victim/file" "linked/$name"
        run -2 --separate-stderr batch -o linked linked.txt
        [[ $stderr == *"$name is a link"* || $stderr == *"exists"* ]]
        [ "$(cat victim/*)" = precious ] || return 1
        rm "linked/$name"; ln -s "$T/victim" "linked/$name"
        run -2 --separate-stderr batch -o linked linked.txt
        [ "$(ls victim)" = file ] || return 1
    done
    rm -rf linked
    for name in shards cuts run cut status; do rm -rf linked; mkdir -p linked/who-said-what.d; ln victim/file "linked/who-said-what.d/$name"; batch -o linked linked.txt; done
    [ "$(cat victim/file)" = precious ]
    batch -o own linked.txt
    cp own/who-said-what.tsv copy.tsv
    for name in own/who-said-what.tsv ./own/../own/who-said-what.tsv own/who-said-what.d/out own/who-said-what.d/out/*.tsv; do
        run -2 --separate-stderr batch -o own "$name"
        [[ $stderr == *"is an input, and this command would write it"* || $stderr == *"is where this command writes"* ]] && cmp copy.tsv own/who-said-what.tsv
    done
    ln own/who-said-what.tsv hard.tsv
    ln -s own/who-said-what.tsv soft.tsv
    for name in hard.tsv soft.tsv; do run -2 batch -o own "$name"; cmp copy.tsv own/who-said-what.tsv; done
}

@test "batch: no message has a control byte of a name" {
    mkdir bell && cd bell
    local odd=$'b\e[31m\a\x7f\xc2\x9b31m\n'
    mkdir "$odd" && echo 'Ann Nobody left.' >"$odd/1.txt" && : >"$odd/empty.txt"
    run -1 --separate-stderr batch -o "o$odd" "$odd"
    printf '%s' "$stderr" >said
    run -2 --separate-stderr batch -o "$odd/o" "$odd"
    printf '%s' "$stderr" >>said
    run -2 --separate-stderr batch -o o "no$odd"
    printf '%s' "$stderr" >>said
    [[ $(<said) == *'b\x1b[31m\x07\x7f\xc2\x9b31m\x0a'* ]]
    ! LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]\|\xc2[\x80-\x9f]' said
}

@test "batch: the name of a file may look like a count, a remark or a line of the runner: what is rejected is told" {
    mkdir looks && cd looks
    echo '"It is so," said Ann Nobody.' >a.txt
    printf '\0\1\2bad' | tee '7 articles, 9 bytes.txt' 'no ordinary file.txt' >'x: passed over: y.txt'
    run -1 --separate-stderr batch -o ../looks.out *
    [[ $stderr == *"1 articles, 1 rows, "*" rejected (see "* ]]
    for name in *o*; do grep -qF "$name: this is no text" ../looks.out/who-said-what.log; done
}

@test "batch: what says that all is done is whole, or is no word" {
    batch -o said --block 0 dump/text 2>/dev/null
    : >said/who-said-what.d/status
    run -0 --separate-stderr batch -o said --block 0 dump/text
    [[ $stderr != *"is complete"* ]]
    run -0 --separate-stderr batch -o said --block 0 dump/text
    [[ $stderr == *"is complete"* ]]
}

@test "batch: a packed file is unpacked into a folder of any name; what is no file is no lock" {
    mkdir -p unpack
    for i in $(seq 60); do printf '{"id":"d%s","text":"\\"It is so, %s,\\" said Ann Nobody."}\n' "$i" "$i"; done | gzip >unpack/a.jsonl.gz
    who-said-what -R unpack >unpack.tsv
    for out in $'a\nb  c\\n' ' d '; do
        batch -o "$out" --block 300 unpack 2>/dev/null
        cmp unpack.tsv "$out/who-said-what.tsv" && [ "$(wc -l <"$out/who-said-what.d/shards")" -gt 5 ]
    done
    mkdir fifo; mkfifo fifo/.lock
    run -2 timeout 20 batch -o fifo unpack
}

@test "batch: on a full disk nothing is done by halves, and with room the same command goes on" {
    unshare -rm mount -t tmpfs -o size=1m none /mnt 2>/dev/null || skip "no disk of a test's own can be mounted here"
    mkdir -p disk
    for size in 400k 700k 1000k; do
        run -0 unshare -rm bash -c '
            mount -t tmpfs -o size=$1 none disk
            batch -j 2 -o disk/out --block 64K dump 2>disk.log && exit 1
            [ $? = 2 ] && [ ! -e disk/out/who-said-what.tsv ] || exit 2
            mount -o remount,size=50m none disk
            batch -j 2 -o disk/out --block 64K dump && cmp bare.tsv disk/out/who-said-what.tsv' _ "$size"
    done
    grep -qE "No space left|full disk" disk.log || { cat disk.log; return 1; }
}

@test "batch: kill -9 of a filter, a worker, the driver, the runner, all of them: not a row is lost or doubled" {
    ARTICLES=80 "$ROOT/tests/kill" 5 3
}
