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
    shellcheck -S warning -x $(grep -lE '^#!.*(bash|/sh)$|shellcheck shell=bash' $(find pipelines tests bench -type f ! -name '*.bats'))
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
    LD_PRELOAD=$T/fault.so FAULT=$kind FAULT_COUNT=$T/total "$@" >"$T/want" 2>/dev/null </dev/null
    total=$(<"$T/total")
    for ((i = 0; i < most && i < total; i++)); do
        at=$((total <= most ? i + 1 : 1 + i * (total - 1) / (most - 1)))
        for all in '' 1; do
            status=0
            LD_PRELOAD=$T/fault.so FAULT=$kind FAULT_AT=$at FAULT_ALL=$all "$@" >"$T/got" 2>"$T/said" </dev/null || status=$?
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
    news-articles --format table --columns-out url,site,date,title back.tsv | cmp - back.tsv
}

@test "news-show passes on no control byte" {
    printf 'doc\ttext\na\e[31m\tb\a\x7f\xc2\x9bc\xc3\xa9\n' >raw
    run -0 --separate-stderr news-show --always doc,text <raw
    [ "${lines[1]}" = 'a?[31m  b???cé' ]
}
