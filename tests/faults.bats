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
