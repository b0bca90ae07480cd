# examples: what the manual pages show can be typed as it stands.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR
    export BIN=${BIN:-$ROOT/bin}
    export PATH=$(realpath "$BIN"):$(realpath "$ROOT/pipelines"):$T/stubs:$PATH
    mkdir -p "$T/world" "$T/stubs"
    ln -s "$(realpath "$ROOT/pipelines/batch")" "$T/stubs/news-batch"
    ln -s "$(realpath "$ROOT/pipelines/runshard")" "$T/stubs/news-runshard"
    printf '#!/bin/sh\ntest -s "$1" && echo "$1 is shown"\n' >"$T/stubs/xdg-open"
    printf '#!/bin/sh\ncp "crawl/${4##*/}" "$3"\n' >"$T/stubs/curl"                   # curl -sSf -o FILE ADDRESS
    printf '#!/bin/sh\nmkdir quotes && bash ./mapper <articles.tsv | tee quotes/part-0\n' >"$T/stubs/hadoop"
    chmod +x "$T"/stubs/*
    cd "$T/world"
    make_world
}

# All files that any of the examples reads.
make_world() {
    cp -r "$ROOT/samples" .
    mkdir dump stories sites my-sites monday tuesday crawl
    cp samples/rt-*.txt dump
    cp samples/tass-*.txt stories
    printf 'Ola Brandvik said at least 40 people had lost $2 million. She denied that the ferry had been late.\n' |
        tee dump/brandvik.txt stories/brandvik.txt >story.txt
    cp samples/blog-ferry.txt page.txt
    printf '<html><title>Ferry</title><p>“It was late,” Ola Brandvik said. Two boats sank.</p></html>' >dump/ferry.html
    for i in 1 2 3 4; do
        printf '{"url":"https://skarn.example/%s","body":"The Skarn Courier, news of the isles\\n\\nOla Brandvik said on day %s that all was well."}\n' $i $i
    done >dump.jsonl
    gzip <dump.jsonl >dump/f.jsonl.gz
    printf '{"webUrl":"https://bugle.example/f","sectionName":"sea","fields":{"bodyText":"Two boats sank."}}\n' >api.jsonl
    warc response 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Two boats sank, Ola Brandvik said.</p>' |
        tee monday/m.warc.gz tuesday/t.warc.gz >CC-NEWS-1.warc.gz
    warc conversion 'Two boats sank, Ola Brandvik said.' | tee crawl/7.warc.wet.gz >1.warc.wet.gz
    printf 'wet/%s.warc.wet.gz\n' 1 2 3 4 5 6 7 8 >wet.paths
    printf 'holler\tquote\n' >cues-mine.tsv
    news-articles samples/*.txt story.txt | tee articles.tsv shard-1.tsv shard-2.tsv | news-body | tee body.tsv | news-sentences | tee sentences.tsv | news-quotes |
        tee who-said-what.tsv >rows.tsv
}
warc() {    # TYPE TEXT
    printf "WARC/1.0\r\nWARC-Type: $1\r\nWARC-Target-URI: https://bugle.example/$1\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" \
        "$(printf "$2" | wc -c)" "$(printf "$2")" | gzip
}

# The lines between .nf and .fi, .EX and .EE of a page as a reader sees them, but not the synopsis; in a transcript the files that
# "$ cat FILE" shows are made, and what is behind the other "$" is typed.
examples_of() {
    awk '/^\.SH / { here = !/SYNOPSIS/ } here && /^\.(nf|EX)/ { on = 1; next } /^\.(fi|EE)/ { if (on) print "@@"; on = 0 } on' "$1" |
        sed 's/\\-/-/g; s/\\e/\\/g; s/\\f[BIR]//g; s/\\&//g' |
        awk -v RS='@@\n' -v page="$(basename "$1")" '
            # figures, a message, Scala: to be read and not typed
            /^(text  |news-body: |sc\.textFile)/ { next }
            NF { gsub(/\n\$ /, "\n@"); sub(/^\$ /, "@"); file = sprintf("%s.%02d.sh", page, ++n)
                lines = split($0, line, "\n"); open = ""
                for (i = 1; i <= lines; i++) {
                    if (line[i] ~ /^@/ && open) { print "END" >file; open = "" }
                    if (line[i] ~ /^@cat /) { print "cat >" substr(line[i], 6) " <<\"END\"" >file; open = 1; continue }
                    sub(/^@/, "", line[i]); print line[i] >file
                }
                close(file) }'
}

# A script that cannot run here: for want of a program that only tests need, or of machines (see tests/all/batch.bats for those).
is_elsewhere() {
    grep -qE -e '-d (ssh|slurm) |parallel -S ' "$1" && return
    for tool in mlr sqlite3; do if grep -qE "(^|[|] *)$tool " "$1" && ! command -v $tool >/dev/null; then return 0; fi; done
    false
}

@test "the examples of all pages run, each block as a script" {
    tried=0 elsewhere=0
    for page in "$ROOT"/man/*.[157]; do
        [ "$(sed -n '1s/^\.so.*/so/p' "$page")" != so ] || continue
        cp -r "$T/world" "$T/at" && cd "$T/at"
        examples_of "$page"
        for script in *.[157].[0-9][0-9].sh; do
            [ -e "$script" ] || continue
            if is_elsewhere "$script"; then elsewhere=$((elsewhere + 1)); continue; fi
            rm -rf out
            EDITOR=true TMPDIR=$T/at SLURM_ARRAY_TASK_ID=7 timeout 100 bash -o pipefail "$script" >got 2>err || [ $? -ge 141 ] || { cat "$script" err; false; }
            ! grep -qE 'command not found|No such file' err || { cat "$script" err; false; }
            [ -s got ] || grep -qE '> ?[a-z]|-o ' "$script" || { echo "nothing comes of:"; cat "$script"; false; }
            tried=$((tried + 1))
        done
        cd "$T" && rm -rf "$T/at"
    done
    echo "$tried run, $elsewhere need what is not here"
    [ "$tried" -ge 30 ]
}

# command_of TOOL - what news-export(7) says for it, in one line
command_of() {
    awk -v tool=".B $1" '$0 == tool { on = 1; next } on && /^\.(TP|PP|br)/ { exit } on { printf "%s%s", sep, $0; sep = " " }' "$ROOT/man/news-export.7" |
        sed 's/\\-/-/g; s/\\e/\\/g'
}
python() { /usr/bin/env python3 -c "$1" 2>/dev/null || /usr/bin/python3 -c "$1"; }
# rows_in TOOL - how many rows the tool sees; nothing if it is not here
rows_in() {
    local command
    command=$(command_of "$1")
    [ -n "$command" ] || { echo "the page has nothing on $1"; return; }
    case $1 in
    awk) bash -c "$command" | wc -l ;;
    Miller) ! command -v mlr >/dev/null || bash -c "$command" | grep -c '"doc":' ;;
    sqlite3) ! command -v sqlite3 >/dev/null || { rm -f news.db; bash -c "$command"; sqlite3 news.db 'SELECT count(*) FROM rows'; } ;;
    DuckDB) ! command -v duckdb >/dev/null || duckdb -noheader -list -c "${command/\*/count(*)}" ;;
    csvkit) ! command -v csvcut >/dev/null || bash -c "$command" | sed 1d | wc -l ;;
    "Python, csv") python "import csv, sys; ${command/csv.DictReader/r = csv.DictReader}; print(len(list(r)))" ;;
    pandas) ! python 'import pandas' 2>/dev/null || python "import csv, pandas as pd; print(len($command))" ;;
    R) ! command -v Rscript >/dev/null || Rscript -e "cat(nrow($command))" ;;
    readr | data.table) ! Rscript -e "library($1)" 2>/dev/null || Rscript -e "suppressMessages(library($1)); cat(nrow($command))" 2>/dev/null ;;
    "Excel, LibreOffice") bash -c "$command"; python "import csv; print(len(list(csv.DictReader(open('rows.csv', newline='', encoding='utf-8-sig')))))" ;;
    esac
}

@test "news-export(7): every program that is here reads all rows with its command" {
    cd "$T/world"
    { cat who-said-what.tsv; head -n 2 who-said-what.tsv | sed '1d; s/[^\t]*$/"It begins with a mark\\nand has a line # NA/'
      head -n 2 who-said-what.tsv | sed '1d; s/[^\t]*$/NA/'; } >rows.tsv
    [ "$(bash -c "$(command_of 'cut, sort, join, datamash' | sed 's/.*: \(cut[^;]*\);.*/\1/')" | wc -l)" = "$(wc -l <rows.tsv)" ]
    for tool in awk Miller sqlite3 DuckDB csvkit "Python, csv" pandas R readr data.table "Excel, LibreOffice"; do
        rows=$(rows_in "$tool")
        [ -z "$rows" ] || [ "$rows" = $(($(wc -l <rows.tsv) - 1)) ] || { echo "$tool: $rows"; false; }
    done
}

@test "the pages are without a fault for mandoc" {
    command -v mandoc >/dev/null || skip "no mandoc"
    mkdir -p "$T/pages/man1" && cd "$T/pages"
    cp "$ROOT"/man/*.[157] man1
    for page in man1/*; do mandoc -T lint -W warning "$page" 2>&1 | grep -vE 'so is fragile' || true; done >faults
    [ ! -s faults ] || { cat faults; false; }
}
