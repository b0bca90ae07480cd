# export: news-export and news-db, and that other programs read what they write.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR
    export BIN=${BIN:-$ROOT/bin}
    PATH=$BIN:$PATH
    cd "$ROOT"
    news-articles samples/*.txt >"$T/articles.tsv"
    news-body "$T/articles.tsv" | news-sentences >"$T/sentences.tsv"
    news-quotes "$T/sentences.tsv" >"$T/quotes.tsv"
    news-numbers "$T/quotes.tsv" >"$T/claims.tsv"
    news-numbers "$T/sentences.tsv" >"$T/numbers.tsv"
}
setup() { PATH=$BIN:$ROOT/pipelines:$PATH; }

export_of() { printf "$1" | news-export "${@:2}"; }

@test "JSON Lines: offsets are numbers, empty cells are left out, escapes are undone" {
    [ "$(export_of 'doc\tstart\tspeaker\ttext\na\t7\t\tOne\\ttwo \\\\n "x"\n' --jsonl)" = '{"doc":"a","start":7,"text":"One\ttwo \\n \"x\""}' ]
}

cells() { cat <<'END'
number 12 12
number -0.5 -0.5
number 1234567890123456 "1234567890123456"
number 123456789012345 123456789012345
fraction 2/3 "2/3"
date 2021-05-03 "2021-05-03"
year 2014 "2014"
money 007 "007"
END
}
@test "JSON Lines: a value is a number where its type is a quantity and a double holds it" {
    while read -r type value want; do
        got=$(export_of "doc\ttype\tvalue\na\t$type\t$value\n" --jsonl)
        [ "$got" = "{\"doc\":\"a\",\"type\":\"$type\",\"value\":$want}" ] || { echo "$type $value: $got"; false; }
    done < <(cells)
}

@test "JSON Lines: every row of every stage is there, and is as the schema says" {
    command -v jq >/dev/null || skip "no jq here"
    for stage in articles sentences quotes claims numbers; do
        news-export --jsonl "$T/$stage.tsv" >"$T/$stage.jsonl"
        [ "$(wc -l <"$T/$stage.jsonl")" = "$(($(wc -l <"$T/$stage.tsv") - 1))" ]
        jq -e -s --slurpfile schema "$ROOT/data/rows.schema.json" '
            $schema[0].properties as $known | map(to_entries[] | . as $cell | ($known[.key] // {"type": "string"}) as $says
                | if $says.enum then ($says.enum | index($cell.value)) != null
                  elif $says.type == "integer" then (($cell.value | type) == "number" and $cell.value >= $says.minimum and ($cell.value | floor) == $cell.value)
                  elif ($says.type | type) == "array" then ($says.type | index($cell.value | type)) != null
                  else ($cell.value | type) == $says.type end) | all' "$T/$stage.jsonl" >/dev/null || { echo "$stage"; false; }
    done
}

@test "CSV: quotes as RFC 4180 has them" {
    [ "$(export_of 'doc\ttext\na\tOne, "two"\\\\nthree\nb\tplain\n' --csv | od -An -c | tr -d ' \n')" = 'doc,text\r\na,"One,""two""\nthree"\r\nb,plain\r\n' ]
}

@test "CSV for spreadsheets: a mark in front, no formula, but a minus is a minus" {
    got=$(export_of 'doc\ttext\na\t=SUM(A1)\nb\t-5\nc\t-five\nd\t@home\ne\t+1 said "no"\n' --csv --excel)
    [ "$got" = $'\xef\xbb\xbfdoc,text\r\na,\'=SUM(A1)\r\nb,-5\r\nc,\'-five\r\nd,\'@home\r\ne,"\'+1 said ""no"""\r' ]
}

@test "CSV for spreadsheets: a cell that is too long is cut with a mark, and told" {
    long=$(printf 'å%.0s' $(seq 32768))
    export_of "doc\ttext\na\t$long\nb\t${long#å}\n" --csv --excel >"$T/cut.csv" 2>"$T/err"
    grep -q '1 cells are longer than 32767' "$T/err"
    [ "$(sed -n 2p "$T/cut.csv" | tr -d '\r' | LC_ALL=C.UTF-8 wc -m)" -le 32770 ]
    sed -n 2p "$T/cut.csv" | grep -q ' \[cut\]'
    [ "$(sed -n 3p "$T/cut.csv" | tr -d '\r')" = "b,${long#å}" ]
}

@test "neither form or both: an error that says what to say" {
    run -2 --separate-stderr news-export "$T/quotes.tsv"
    [[ $stderr == *--jsonl*--csv* ]]
    run -2 news-export --jsonl --csv "$T/quotes.tsv"
    run -2 news-export --jsonl --excel "$T/quotes.tsv"
    run -2 news-export --jsonl -p "$ROOT/samples/rt-vaccine.txt"
}

@test "a row that is bad costs itself, a stream that breaks off the run" {
    run -1 --separate-stderr export_of 'doc\ttext\na\tx\nb\nc\ty\n' --jsonl
    [ "${#lines[@]}" = 2 ]
    [[ $stderr == *":3: "* ]]
    run -2 export_of 'doc\ttext\na\tx' --jsonl
}

sql() { sqlite3 "$1" "$2"; }

@test "SQLite: each stream goes into the table its header tells, all rows of it, and again makes no more" {
    command -v sqlite3 >/dev/null || skip "no sqlite3 here"
    for i in 1 2; do
        news-db "$T/x.db" "$T/articles.tsv" "$T/sentences.tsv" "$T/quotes.tsv" "$T/claims.tsv" 2>/dev/null
        for pair in articles:articles sentences:sentences quotes:quotes numbers:claims; do
            [ "$(sql "$T/x.db" "select count(*) from ${pair%:*}")" = "$(($(wc -l <"$T/${pair#*:}.tsv") - 1))" ] || { echo "$pair, load $i"; false; }
        done
    done
    [ "$(sql "$T/x.db" "select typeof(start), typeof(text), typeof(polarity) from quotes where polarity is null limit 1")" = "integer|text|null" ]
    [ "$(sql "$T/x.db" "select quotations > 3 from speakers where speaker = 'Anselm Grovik'")" = 1 ]
    [ "$(sql "$T/x.db" "select count(*) > 20 from claims")" = 1 ]
    [ "$(sql "$T/x.db" "select count(*) = (select count(*) from quotes where text like '%observatory%') from quotes_fts('observatory')")" = 1 ]
}

@test "SQLite: loading a document again replaces it in the tables that are loaded and leaves the rest" {
    command -v sqlite3 >/dev/null || skip "no sqlite3 here"
    printf 'doc\ttext\na\tone\nb\ttwo\n' >"$T/a.tsv"
    printf 'doc\tquote\tspeaker\ttext\na\t1\tAda Roe\told\na\t2\tAda Roe\told\nb\t1\tOla Berg\tstays\n' >"$T/q1.tsv"
    printf 'doc\tquote\tspeaker\tmine\ttext\na\t1\tAda Roe\tyes\tnew\n' >"$T/q2.tsv"
    news-db "$T/y.db" "$T/a.tsv" "$T/q1.tsv" 2>/dev/null
    news-db "$T/y.db" "$T/q2.tsv" 2>/dev/null
    [ "$(sql "$T/y.db" "select doc, text, mine from quotes order by doc")" = $'a|new|yes\nb|stays|' ]
    [ "$(sql "$T/y.db" "select count(*) from articles")" = 2 ]
    [ -z "$(sql "$T/y.db" "select rowid from quotes_fts('old')")" ]
}

@test "SQLite: a load that fails changes nothing" {
    command -v sqlite3 >/dev/null || skip "no sqlite3 here"
    printf 'doc\ttext\na\tone\n' >"$T/ok.tsv"
    printf 'doc\ttext\na\tother\nb\tcut' >"$T/cut.tsv"
    news-db "$T/z.db" "$T/ok.tsv" 2>/dev/null
    run -2 news-db "$T/z.db" "$T/cut.tsv"
    [ "$(sql "$T/z.db" "select doc, text from articles")" = "a|one" ]
    run -2 --separate-stderr news-db "$T/z.db" "$T/nosuch.tsv"
    [[ $stderr == *nosuch.tsv* ]]
    run -2 news-db
}

@test "SQLite: a column's name is never SQL" {
    command -v sqlite3 >/dev/null || skip "no sqlite3 here"
    printf 'doc\tx"); drop table quotes; --\ttext\na\t1\tone\n' >"$T/evil.tsv"
    news-db "$T/evil.db" "$T/evil.tsv" 2>/dev/null
    [ "$(sql "$T/evil.db" "select count(*) from quotes")" = 0 ]
    [ "$(sql "$T/evil.db" 'select "x""); drop table quotes; --" from articles')" = 1 ]
}

@test "SQLite: what is no database, no stream, no document is told" {
    printf 'this is no database, however long it may be, and whatever it is called by those who wrote it down one day\n' >"$T/no.db"
    printf 'doc\ttext\na\tone\n' >"$T/ok.tsv"
    run -2 --separate-stderr news-db "$T/no.db" "$T/ok.tsv"
    [[ $stderr == *no.db:*'not a database'* ]]
    run -2 --separate-stderr news-db "$T/none/x.db" "$T/ok.tsv"
    [[ $stderr == *none/x.db:* ]]
    run -2 --separate-stderr news-db - <"$T/ok.tsv"
    [[ $stderr == *usage* ]]
    run -2 --separate-stderr news-db "$T/w.db" < <(printf 'doc\turl\na\thttp://a.example\n')
    [[ $stderr == *'no stream of a stage'* ]]
    run -2 --separate-stderr news-db "$T/w.db" < <(printf 'doc\t%s\ttext\na\tx\tone\n' "$(printf 'c%.0s' {1..201})")
    [[ $stderr == *'the name of column 2 is longer than 200 bytes'* ]]
    run -2 --separate-stderr news-db "$T/w.db" < <(printf 'doc\tid\ttext\na\tno number\tone\n')
    [[ $stderr == *w.db:*mismatch* ]]
    run -1 --separate-stderr news-db "$T/w.db" < <(printf 'doc\ttext\n\tnone\nb\ttwo\n')
    [[ ${stderr_lines[0]} == *':2: the row has no doc' && $stderr == *'1 rows into articles'* ]]
}

@test "other programs read every row with the manual's commands" {
    rows=$(($(wc -l <"$T/quotes.tsv") - 1))
    cd "$T" && cp quotes.tsv rows.tsv
    [ "$(awk -F'\t' 'NR > 1 { print $1 }' rows.tsv | wc -l)" = "$rows" ]
    if command -v sqlite3 >/dev/null; then
        rm -f n.db; sqlite3 n.db '.mode ascii' '.separator "\t" "\n"' '.import rows.tsv rows'
        [ "$(sqlite3 n.db 'select count(*) from rows')" = "$rows" ]
    fi
    if command -v mlr >/dev/null; then [ "$(mlr --itsv --ojson cat rows.tsv | grep -c '^{')" -ge "$rows" ]; fi
    if command -v datamash >/dev/null; then [ "$(datamash -H count 1 <rows.tsv | tail -1)" = "$rows" ]; fi
    command -v python3 >/dev/null || return 0
    python3 - "$rows" <<'END'
import csv, sys
csv.field_size_limit(sys.maxsize)
rows = list(csv.DictReader(open('rows.tsv', newline='\n', encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE, quotechar=None))
assert len(rows) == int(sys.argv[1]), len(rows)
END
}
