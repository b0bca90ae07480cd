# faults: what must hold when the input, the disk, a folder or the operator is at fault.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
}
setup() { cd "$T"; PATH=$BIN:$ROOT/pipelines:$PATH; }

@test "ShellCheck finds nothing to warn of in any script" {
    command -v shellcheck || skip "no shellcheck here"
    cd "$ROOT"
    # shellcheck disable=SC2046
    shellcheck -S warning -e SC2154 -x $(grep -lE '^#!.*(bash|/sh)$|shellcheck shell=bash' $(find pipelines tests bench -type f ! -name '*.bats'))
}

# preload: builds tests/fault.c, which lets the N-th call of a kind fail.
preload() {
    [[ $BIN != *asan* ]] || skip "nothing can be preloaded into a sanitizer's build"
    ${CC:-cc} -O1 -shared -fPIC -o "$T/fault.so" "$ROOT/tests/fault.c" -ldl || skip "it can't be built here"
}
# survives KIND MOST COMMAND...: at each of MOST calls of the kind that fail, alone and with all behind it, the output is the same, or
# the status is not 0 and there is a message.
survives() {
    local kind=$1 most=$2 total at all status; shift 2
    LD_PRELOAD=./fault.so FAULT=$kind FAULT_COUNT=$T/total "$@" >"$T/want" 2>/dev/null </dev/null
    total=$(<"$T/total")
    for ((i = 0; i < most && i < total; i++)); do
        at=$((total <= most ? i + 1 : 1 + i * (total - 1) / (most - 1)))
        for all in '' 1; do
            status=0
            LD_PRELOAD=./fault.so FAULT=$kind FAULT_AT=$at FAULT_ALL=$all "$@" >"$T/got" 2>"$T/said" </dev/null || status=$?
            if [ "$status" = 0 ] && cmp -s "$T/want" "$T/got"; then continue; fi
            [ "$status" = 1 ] || [ "$status" = 2 ] && [ -s "$T/said" ] || { echo "$* with $kind $at of $total${all:+ and all behind it}: status $status: $(<"$T/said")"; return 1; }
        done
    done
}

@test "an error of the disk or of memory is told, whatever is read" {
    preload
    mkdir -p d/sub/sub
    for f in d/a d/sub/b d/sub/sub/c d/z; do echo '"It is so," said Ann Nobody. It cost 5 million dollars.' >$f.txt; done
    printf '%s\n' d/a.txt d/sub/b.txt >list
    printf '{"id": "a", "text": "Ann left."}\n{"id": "b", "text": "Ann came."}\n' >r.jsonl
    gzip -kf r.jsonl
    printf 'ann\ttitle\t9\n' >fields-mine.tsv
    news-articles -R d >s.tsv
    news-articles -R d | sed '1!s/^/x/' | awk -F'\t' -v OFS='\t' '{ print $1, (NR == 1 ? "site" : "x.example"), $2 }' >sites.tsv
    news-repeats -n 1 sites.tsv >repeats.tsv
    for kind in malloc read readdir stat; do
        survives $kind 30 news-articles -R d
        survives $kind 30 news-articles --files-from list --ids ids --reject rejects -l fields-mine.tsv
        survives $kind 20 news-articles r.jsonl.gz r.jsonl
        survives $kind 10 news-articles --cut 30 r.jsonl
        survives $kind 10 news-articles --range 33-66:1 r.jsonl
        survives $kind 20 news-body -r repeats.tsv s.tsv
        survives $kind 10 news-sentences --reject rejects s.tsv
        survives $kind 20 news-quotes -p d/a.txt
        survives $kind 20 news-numbers --all s.tsv
        survives $kind 20 news-repeats -n 1 sites.tsv
        survives $kind 20 news-repeats --merge repeats.tsv repeats.tsv
    done
}

@test "memory that is refused is told, by every program and format" {
    preload
    mkdir -p m && cd m && ln -sf ../fault.so fault.so
    printf 'doc\tdate\ttext\na\t2031-03-02\t"It is so," said Ann Nobody of Skarn. It cost 5 million dollars.\nb\t2031-03-03\t"It was so," said Ann Nobody. It cost 6 million.\n' >a.tsv
    news-body a.tsv | news-sentences >s.tsv
    news-quotes s.tsv >q.tsv
    news-numbers s.tsv >n.tsv
    printf 'rank\ta\tb\twhy\n0\tx\tz\t.\n1\tx\ty\t.\n' >pairs.tsv
    printf 'doc\tmine\na\t1\nb\t2\n' >mine.tsv
    news-repeats -n 1 <(sed '1s/date/site/; s/2031-03-0./x.example/' a.tsv) >repeats.tsv
    page='<html><head><meta charset=windows-1252><title>T</title></head><body><h1>T</h1><p>Ann Nobody left.<table><tr><td>x</table><script type="application/ld+json">{"@type":"Article"}</script>'
    echo "$page" >p.html
    printf 'id,n,text\n1,2,"x"\n' >t.csv
    printf 'From a@b\nSubject: =?utf-8?q?T?=\nMIME-Version: 1.0\nContent-Type: text/html\n\n%s\n' "$page" >m.mbox
    printf '<rss><channel><item><title>T</title><description>x</description></item></channel></rss>' >f.xml
    printf 'Ann left.\n' | iconv -t UTF-16 >w.txt; printf 'caf\xe9 \x93so\x94\n' >e.txt
    printf '1 of 1 DOCUMENT\n\n\nThe Post\n\nMarch 2, 2031\n\nTitle\n\nBYLINE: Ann\n\nBODY:\nText.\n\nLOAD-DATE: March 2, 2031\n' >x.txt
    record() { { printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'; cat; } >b; printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n' "$(stat -c %s b)"; cat b; printf '\r\n\r\n'; }
    { echo "$page" | gzip -n | record; printf '\x28\xb5\x2f\xfd\x20\x05\x29\0\0<p>An' | record; } >w.warc
    gzip -kn w.warc
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\x40\0\x10<p>An\3' >b
    printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n' "$(stat -c %s b)" | cat - b >br.warc
    survives malloc 60 news-articles --lang en p.html e.txt
    for f in t.csv m.mbox f.xml w.txt x.txt w.warc br.warc w.warc.gz; do survives malloc 40 news-articles $f; done
    survives malloc 40 news-articles --range 92-154:2 a.tsv
    survives malloc 40 news-articles --keep n t.csv
    survives malloc 40 news-groups pairs.tsv
    survives malloc 40 news-join -k doc mine.tsv a.tsv
    survives malloc 40 news-export --jsonl q.tsv
    survives malloc 40 news-body a.tsv
    survives malloc 30 news-quotes s.tsv
    survives malloc 30 news-numbers s.tsv
    survives malloc 30 news-names s.tsv
    survives malloc 30 news-copies s.tsv
    survives malloc 20 news-repeats -n 1 a.tsv
    survives malloc 30 news-repeats --merge repeats.tsv
    survives malloc 30 news-body -r repeats.tsv a.tsv
    survives malloc 30 news-page -o pages -a a.tsv q.tsv
    survives malloc 60 news-db :memory: q.tsv
}

@test "no file that is read is written, by whatever name" {
    mkdir -p own/sub && cd own
    printf 'doc\ttext\na\tAnn left.\n' >in.tsv
    printf 'site\thash\tdocs\tline\nx.example\t00000000000000ff\t5\tRead more\n' >table.tsv
    printf 'bemoaned\tclause\n' >cues-mine.tsv
    echo other.txt >list; echo 'Ann left.' >other.txt
    cp in.tsv sub/; cp in.tsv sub/z.tsv
    ln -s in.tsv soft; ln in.tsv hard
    find . -type f -exec sha256sum {} + >../sums
    refused() { run -2 --separate-stderr "$@" && [[ $stderr == *"is written"* ]] && sha256sum --quiet -c ../sums; }
    for name in in.tsv ./in.tsv sub/../in.tsv soft hard; do
        for filter in body sentences quotes numbers repeats; do refused "news-$filter" --reject "$name" other.txt in.tsv; done
        refused news-sentences -p --reject "$name" in.tsv
        for option in --reject --ids; do refused news-articles $option "$name" other.txt in.tsv; done
    done
    refused news-body --reject table.tsv -r table.tsv in.tsv
    refused news-body -r table.tsv --reject table.tsv in.tsv
    refused news-quotes --reject cues-mine.tsv -l cues-mine.tsv in.tsv
    NEWS_FILTERS_DATA=. refused news-sentences --reject in.tsv in.tsv
    refused news-articles --ids list --files-from list
    refused news-articles --ids other.txt --files-from list
    refused news-articles --columns-out doc --reject sub/z.tsv -R sub
    refused news-repeats --merge --reject table.tsv table.tsv
    run -2 --separate-stderr news-sentences --reject in.tsv <in.tsv
    sha256sum --quiet -c ../sums
    run -2 --separate-stderr news-articles --ids new --reject new other.txt
    run -2 --separate-stderr bash -c 'news-articles --ids new other.txt >>new'
    echo old >rejects
    run -1 --separate-stderr news-articles --reject rejects other.txt none.txt
    [ "$(<rejects)" = $'file\tline\treason\nnone.txt\t0\tNo such file or directory' ]
    echo old >rejects
    news-articles --reject rejects other.txt
    [ "$(<rejects)" = $'file\tline\treason' ]
}

@test "the programs are linked and compiled as what reads strangers' bytes should be" {
    command -v readelf >/dev/null || skip "no readelf here"
    [[ $BIN != *asan* ]] || skip "of the plain build only"
    for program in "$BIN"/news-*; do
        readelf -hW "$program" | grep -q 'Type: *DYN'
        readelf -dW "$program" | grep -qE 'BIND_NOW|FLAGS_1.*\bNOW\b'
        readelf -lW "$program" | grep -q GNU_RELRO
        readelf -lW "$program" | grep -qE 'GNU_STACK.*\bRW '
        ! readelf -dW "$program" | grep -qE 'RPATH|RUNPATH'
        readelf -sW "$program" | grep -q __stack_chk_fail
    done
}

@test "NEWS_FILTERS_DATA that is no folder, or holds what no program reads, is told" {
    mkdir -p tables && printf 'doc\ttext\na\tAnn left.\n' >one.tsv
    touch tables/notes.txt a-file
    ln -sfn nowhere dangling
    long=/$(printf 'x/%.0s' {1..2100})
    for filter in body sentences quotes numbers; do
        NEWS_FILTERS_DATA=tables run -0 --separate-stderr "news-$filter" one.tsv
        [ -z "$stderr" ]
        for folder in nowhere a-file dangling "$long"; do
            NEWS_FILTERS_DATA=$folder run -2 --separate-stderr "news-$filter" one.tsv
            [[ $stderr == *"NEWS_FILTERS_DATA: "* ]]
        done
    done
    echo 'x' >tables/cuse.tsv
    NEWS_FILTERS_DATA=tables run -0 --separate-stderr news-quotes one.tsv
    [[ $stderr == *"tables/cuse.tsv: no table has that name"* ]]
}

@test "an id that holds a backslash reads back as it was" {
    printf '{"id": "a\\\\nb", "text": "Ann left."}\n{"id": "end\\\\", "text": "Ann left."}\n{"id": "a\\\\nb", "text": "Ann left."}\n' >back.jsonl
    echo 'Ann left.' >'c\td.txt'
    news-articles --ids ids back.jsonl 'c\td.txt' 2>/dev/null >back.tsv
    [ "$(cut -f1 back.tsv | tail -n +2)" = $'a\\\\nb\nend\\\\\na\\\\nb-2\nc\\\\td.txt' ]
    [ "$(cut -f2 ids)" = "$(cut -f1 back.tsv)" ]
    news-articles --format table back.tsv | cut -f 1 | cmp - <(cut -f 1 back.tsv)
}

@test "news-show passes on no control byte" {
    printf 'doc\ttext\na\e[31m\tb\a\x7f\xc2\x9bc\xc3\xa9\n' >raw
    run -0 --separate-stderr news-show --always doc,text <raw
    [ "${lines[1]}" = 'a?[31m  b???cé' ]
}

# Ten records, each packed by itself, into $file.1 to $file.10.
members() {    # members FORMAT PACKER FILE
    local i
    for i in {1..10}; do
        case $1 in
        warc) body="Ann Nobody left, day $i." && printf 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/%d\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' "$i" ${#body} "$body" ;;
        json) printf '{"id": "http://a.example/%d", "text": "Ann Nobody left, day %d."}\n' "$i" "$i" ;;
        table) [ "$i" != 1 ] || printf 'id,text\n'; printf '"http://a.example/%d","Ann Nobody left,\nday %d."\n' "$i" "$i" ;;
        esac | $2 >"$3.$i"
    done
}
flip() { printf "\\x$(printf %02x $(($(od -An -tu1 -j "$2" -N 1 "$1") ^ 8)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none; }    # flip FILE BYTE

@test "a flipped bit in packed data costs its member, and how much is said" {
    local packers=("gzip -n") format packer size place
    if command -v zstd >/dev/null; then packers+=("zstd -qc --check"); fi
    for packer in "${packers[@]}"; do
        for format in warc json table; do
            members $format "$packer" m
            cat m.{1..10} | news-articles --format $format >want.tsv
            [ "$(wc -l <want.tsv)" = 11 ]
            size=$(stat -c %s m.4)
            for place in 0 2 3 12 $((size / 2)) $((size - 7)) $((size - 3)); do
                cp m.4 whole
                flip m.4 "$place"
                news-articles --format $format <(cat m.{1..10}) >got.tsv 2>said || [ $? = 1 ]
                mv whole m.4
                if ! cmp -s want.tsv got.tsv; then grep -qE ': [0-9]+ bytes of the packed data from byte [0-9]+ on are damaged' said; fi
                [ -z "$(comm -23 <(grep -v 'example/4' want.tsv | sort) <(sort got.tsv))" ] || { echo "$packer $format $place"; diff want.tsv got.tsv; cat said; return 1; }
            done
        done
    done
    { echo 'Ann Nobody left.' | gzip -n; echo 'Ola came.' | gzip -n; } >whole.txt.gz
    size=$(stat -c %s whole.txt.gz)
    flip whole.txt.gz $((size - 7))
    run -1 --separate-stderr news-articles whole.txt.gz                # a text in members is whole, or none
    [ "${#lines[@]}" = 1 ]
}

@test "what is cut off is told" {
    local data i
    told() { "$@" >got.tsv 2>said || true; [ -s said ] || { echo "silent: $*"; cat got.tsv; return 1; }; }
    data='id,text
1,"He said ""so"", twice."
2,"Ann left,
and came."
'
    for ((i = 1; i < ${#data}; i++)); do
        [ $i = 8 ] || [ $i = 35 ] || { printf %s "${data:0:i}" >cut.csv; told news-articles cut.csv; }
    done
    data=$'doc\ttext\n1\tHe said so.\n'
    for ((i = 1; i < ${#data}; i++)); do [ $i = 9 ] || { printf %s "${data:0:i}" >cut.tsv; told news-articles cut.tsv; }; done
    data='[{"id": "1", "text": "Ann left."}, {"id": "2", "text": "Ola came."}]'
    for ((i = 1; i < ${#data}; i++)); do printf %s "${data:0:i}" >cut.json; told news-articles cut.json; done
    data='<!doctype html><p class="x">Ann left.</p><a href="y">Ola came'
    for i in 1 2 5 14 16 20 27 40 42 50; do printf %s "${data:0:i}" >cut.html; told news-articles cut.html; done
    run -0 --separate-stderr news-articles <<<'<p>Ann left. 2 < 3' && [ -z "$stderr" ]
    printf 'id,text\n1,"abc"\n2,"def\n3,"x"\n4,"y"\n' >marks.csv
    run -1 --separate-stderr news-articles marks.csv
    [[ $stderr == *"marks.csv:3: the quotation mark in line 3 is not closed"* ]]
    [ "$(cut -f 1 <<<"$output" | paste -sd ' ')" = "doc 1 3 4" ]
}

@test "an archive's page that is not whole is told, and one in two gzip members is read to its end" {
    response() { printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n%sContent-Length: %d\r\n\r\n' "$1" "$(stat -c %s body)"; cat body; printf '\r\n\r\n'; }
    page() { { printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'"$1"'\r\n\r\n'; cat; } >body; }
    told() { run -0 --separate-stderr news-articles x.warc && [[ $stderr == *"a.example/ may be cut off: $1"* ]] && [ "${#lines[@]}" = 2 ]; }
    printf '<p>Ann le' | page X-A:b; response $'WARC-Truncated: length\r\n' >x.warc; told 'the archive says'
    printf '<p>Ann le' | page 'Content-Length: 900'; response '' >x.warc; told 'it is shorter'
    printf '9\r\n<p>Ann le\r\nzz\r\nft.\r\n0\r\n\r\n' | page 'Transfer-Encoding: chunked'; response '' >x.warc; told 'its chunks break off'
    printf '9\r\n<p>Ann le\r\n' | page 'Transfer-Encoding: chunked'; response '' >x.warc; told 'its chunks break off'
    { printf '<p>Ann' | gzip -n; printf ' left.' | gzip -n; } | page 'Content-Encoding: gzip'; response '' >x.warc
    run -0 --separate-stderr news-articles x.warc
    [ -z "$stderr" ] && [[ ${lines[1]} == *$'\tAnn left.' ]]
}
