# properties: what must hold for any input, tried on input made at random (SEED=1, ROUNDS=6), and beside other readers where they are at hand.
bats_require_minimum_version 1.5.0

setup_file() { export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR BIN=${BIN:-$BATS_TEST_DIRNAME/../bin} ROUNDS=${ROUNDS:-6}; }
setup() { cd "$T"; PATH=$BIN:$ROOT/pipelines:$PATH RANDOM=${SEED:-1}; }

# Some sentences that all filters have something to say to, in any order.
story() {
    local parts=('"We shall see," said Ola Brandvik.' 'The ferry cost $5 million.' 'She denied it.' 'Nearly 40 people left – some in haste.' 'The mayor of Skarn, Mette Sundal, told reporters that it was closed.'
        '“It is late,” he added, “and dark.”' 'About 3.5 per cent of 1,200 boats sank in 2009.' 'A	tab and a \ stand here.' 'Later, the council said so.' 'It was 12 degrees below zero.') i
    for i in 1 2 3 4 5; do printf '%s%s' "${parts[RANDOM % ${#parts[@]}]}" "$([ $((RANDOM % 3)) = 0 ] && printf '\n\nx' | tail -c 3 | head -c 2 || printf ' ')"; done
    echo
}
all() { news-articles "$@" | news-body | news-sentences | news-quotes | news-numbers --all; }
rows_of() { awk -F '\t' -v doc="$1" 'NR > 1 && $1 == doc'; }

@test "neighbours and their order do not matter: an article's rows are those it has alone" {
    for ((round = 0; round < ROUNDS; round++)); do
        for i in {1..6}; do story >"n$i.txt"; done
        all n1.txt n2.txt n3.txt n4.txt n5.txt n6.txt >forth.tsv
        all n6.txt n5.txt n4.txt n3.txt n2.txt n1.txt >back.tsv
        for i in {1..6}; do
            all "n$i.txt" | tail -n +2 >alone.tsv
            rows_of "n$i.txt" <forth.tsv | cmp - alone.tsv
            rows_of "n$i.txt" <back.tsv | cmp - alone.tsv
        done
    done
}

@test "a stream without its header, named by --columns, gives the same rows, stage by stage" {
    for i in {1..9}; do story >"c$i.txt"; done
    news-articles c?.txt >in.tsv
    for filter in body sentences quotes numbers; do
        "news-$filter" in.tsv >headed.tsv
        tail -n +2 in.tsv | "news-$filter" --no-header --columns "$(head -n 1 in.tsv | tr '\t' ,)" | cmp - <(tail -n +2 headed.tsv)
        mv headed.tsv in.tsv
    done
}

@test "every locale gives the same bytes" {
    for i in {1..5}; do story >"l$i.txt"; done
    LC_ALL=C all l?.txt >want.tsv
    for locale in C.UTF-8 tr_TR.UTF-8 de_DE.UTF-8 POSIX; do LC_ALL=$locale all l?.txt 2>/dev/null | cmp - want.tsv; done
}

@test "a stream cut at any byte is status 2, and its whole lines are rows of the whole" {
    for i in 1 2; do story >"s$i.txt"; done
    news-articles s1.txt s2.txt >in.tsv
    size=$(stat -c %s in.tsv)
    news-sentences in.tsv >whole.tsv
    for ((round = 0; round < 5 * ROUNDS; round++)); do
        cut=$((9 + RANDOM % (size - 10)))
        [ "$(head -c $cut in.tsv | tail -c 1 | od -An -tx1)" != ' 0a' ] || continue
        run -2 --separate-stderr news-sentences <(head -c "$cut" in.tsv)
        [[ $stderr == *"no newline"* ]]
        [ -z "$(comm -23 <(sort <<<"$output" | grep .) <(sort whole.tsv))" ]
    done
}

@test "packed data: what gzip -t and zstd -t call sound reads the same, what they call damaged is told" {
    local packers=(gzip)
    ! command -v zstd >/dev/null || packers+=(zstd)
    for i in {1..5}; do jq -n --arg t "$(story)" --arg i "$i" '{id: $i, text: $t}' -c 2>/dev/null || printf '{"id": "%s", "text": "Ann Nobody left, day %s."}\n' "$i" "$i"; done >p.jsonl
    news-articles p.jsonl >want.tsv
    for packer in "${packers[@]}"; do
        for ((round = 0; round < 5 * ROUNDS; round++)); do
            { head -n 2 p.jsonl | "$packer" -c; tail -n +3 p.jsonl | "$packer" -c; } >p.packed
            at=$((RANDOM % $(stat -c %s p.packed))) bit=$((1 << RANDOM % 8))
            printf "\\x$(printf %02x $(($(od -An -tu1 -j $at -N 1 p.packed) ^ bit)))" | dd of=p.packed bs=1 seek=$at conv=notrunc status=none
            news-articles --format json <p.packed >got.tsv 2>said || [ $? = 1 ]
            if "$packer" -tq <p.packed 2>/dev/null; then cmp got.tsv want.tsv && [ ! -s said ]; else cmp -s got.tsv want.tsv || [ -s said ]; fi
        done
    done
}

@test "CSV is read as Python reads it" {
    command -v python3 >/dev/null || skip "no python3 here"
    cat >reader.py <<'END'
import csv, random, subprocess, sys
random.seed(int(sys.argv[1]))
for turn in range(int(sys.argv[2]) * 5):
    with open('x.csv', 'w', newline='') as f:
        w = csv.writer(f, delimiter=random.choice(',;'), quoting=random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), lineterminator=random.choice(['\n', '\r\n']))
        rows = [[str(i), ''.join(random.choice('ab",;\n \'é') for _ in range(random.randrange(1, 30))).strip() or 'x'] for i in range(5)]
        w.writerows([['id', 'text']] + rows)
    r = subprocess.run(['news-articles', 'x.csv'], capture_output=True)
    got = [l.split('\t') for l in r.stdout.decode().split('\n')[1:-1]]
    plain = lambda s: s.replace('\\n', '\n').replace('\\\\', '\\')
    want = [[a, b] for a, b in rows if b.strip()]
    if [[g[0], plain(g[-1])] for g in got] != want: sys.exit('turn %d: %r %r %r' % (turn, want, got, r.stderr))
END
    python3 reader.py "${SEED:-1}" "$ROUNDS"
}

@test "JSON is read as jq reads it" {
    command -v jq >/dev/null || skip "no jq here"
    for ((round = 0; round < ROUNDS; round++)); do
        jq -cn --arg t "$(story)" --arg u "$(printf 'é\u2028\U1F600"\\ %s' "$RANDOM")" '{id: "a", text: $t}, {id: "b", text: ($u + " said")}, {id: "c", text: [$t, $u] | join("\n")}' >j.jsonl
        jq -r '.text | gsub("\\\\"; "\\\\") | gsub("\n+$"; "") | gsub("\u2028"; "\n") | gsub("\n"; "\\n") | gsub("\t"; "\\t")' j.jsonl >want.txt
        news-articles j.jsonl | awk -F '\t' 'NR > 1 { sub(/(\\n)+$/, "", $NF); print $NF }' | cmp - want.txt
    done
}
