# cli: help, messages, and options that find their stage.
bats_require_minimum_version 1.5.0

setup() {
    ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_TEST_TMPDIR
    BIN=${BIN:-$ROOT/bin}
    PATH=$BIN:$ROOT/pipelines:$PATH
    cd "$T"
    printf 'Ferry line opens\n\nMirja Holm, the mayor of Skarn, said the ferry was full. "We need 12 more," she said.\n' >a.txt
    printf 'Harbour closes\n\n"No way," hollered Ola Brandvik. The harbour master said that it was over.\n' >b.txt
}

commands() { (cd "$BIN" && ls -d news-*); echo who-said-what how-many who-said-how-many every-sentence every-line what-repeats show-me news-show across who-is-who said-before how-many-others; }

@test "every command answers -h, --help, -V and --version, with its manual page" {
    for c in $(commands); do
        for o in -h --help; do "$c" $o >out 2>err; { grep -qi '^usage: ' out && [ ! -s err ]; } || { echo "$c $o"; false; }; done
        grep -q "man 1 $c" out || { echo "$c names no page"; false; }
        for o in -V --version; do "$c" $o | grep -q "^$c [0-9]" || { echo "$c $o"; false; }; done
        [ -s "$ROOT/man/$c.1" ] || { echo "no page $c.1"; false; }
    done
}

@test "batch and runshard answer too" {
    for c in batch runshard; do
        for o in -h --help; do
            "$c" $o >out
            grep -q "^usage: $c " out
        done
        grep -q 'man 1 news-batch' out
        for o in -V --version; do "$c" $o | grep -q "^$c [0-9]"; done
    done
}

@test "help is one screen wide, and names the tables of -l" {
    for c in $(commands); do "$c" --help | awk -v c="$c" 'length($0) > 140 { print c ": " $0; bad = 1 } END { exit bad }'; done
    news-quotes --help | grep -q '^tables for -l: cues '
}

messages() { cat <<'END'
news-quotes -xp a.txt            | unknown option -x
news-articles --limit            | option --limit wants an argument
news-articles -e                 | option -e wants an argument
news-articles --frobnicate a.txt | unknown option --frobnicate (--help
news-articles --limt 3 a.txt     | unknown option --limt: did you mean --limit?
news-body --repaets x a.txt      | did you mean --repeats?
news-quotes --plain=3 a.txt      | option --plain takes no argument
news-quotes a.txt                | -p reads it
news-quotes -l zorg.tsv a.txt    | there are: cues
news-articles https://x.example/ | nothing is fetched
how-many --frobnicate a.txt      | --frobnicate: none of news-articles
how-many --limt 3 a.txt          | did you mean --limit?
how-many -Z a.txt                | -Z: none of
how-many --limit                 | --limit wants an argument (N)
how-many --inline=1 a.txt        | --inline takes no argument
how-many -p a.txt                | --plain: the stages read each other
who-said-what -l zorg.tsv a.txt  | zorg.tsv: no stage has a table
END
}
@test "a message names the option that is wrong, and what is wrong with it" {
    printf 'x\ty\n' >zorg.tsv
    while IFS='|' read -r command want; do
        status=0
        $command >out 2>err || status=$?
        [ "$status" = 2 ] && grep -qF -e "${want# }" err || { echo "$command: status $status, $(cat err)"; false; }
        [ "$(wc -l <err)" = 1 ] || { echo "$command: more than one message: $(cat err)"; false; }
    done < <(messages)
}

@test "a stream with Windows' line ends or a byte order mark is told by name" {
    printf 'doc\ttext\r\na\tx\r\n' >crlf.tsv
    printf '\xef\xbb\xbfdoc\ttext\na\tx\n' >bom.tsv
    run -2 news-sentences crlf.tsv; [[ $output == *"CR LF"* ]]
    run -2 news-sentences bom.tsv; [[ $output == *"byte order mark"* ]]
}

@test "stages in an order that makes no sense are refused" {
    run -2 bash -c 'set -o pipefail; news-articles a.txt | news-quotes | news-body'
    [[ $output == *"comes after news-body"* ]]
    run -2 bash -c 'set -o pipefail; news-articles a.txt | news-sentences | news-numbers | news-quotes'
    [[ $output == *"comes after news-quotes"* ]]
    news-articles a.txt | news-body | news-sentences | news-quotes | news-numbers >out
}

@test "an option of a pipeline goes to the stage that knows it" {
    printf 'holler\tquote\n' >cues-mine.tsv
    who-said-what -l cues-mine.tsv b.txt | grep -q 'hollered'
    [ "$(who-said-what --limit 1 a.txt b.txt | cut -f 1 | sort -u)" = $'a\ndoc' ] || [ "$(who-said-what --limit 1 a.txt b.txt | grep -c Brandvik)" = 0 ]
    mkdir dump; cp a.txt b.txt dump
    who-said-what -Rl cues-mine.tsv dump | grep -q Brandvik
    who-said-what -lcues-mine.tsv -R dump | grep -q Holm
    [ "$(how-many --no-header a.txt | head -1 | cut -f 1)" != doc ]
    how-many --inline a.txt | head -1 | grep -q normalized
}

@test "--reject of a pipeline gathers what all stages left out" {
    run -1 who-said-what --reject bad.tsv a.txt nosuch.txt
    [ "$(head -1 bad.tsv)" = $'file\tline\treason' ] && grep -q '^nosuch.txt' bad.tsv && [ "$(ls bad.tsv* | wc -l)" = 1 ]
}

@test "one failure, one message: the stages behind it add nothing" {
    run -2 --separate-stderr who-said-what nosuch.txt
    [ "${#stderr_lines[@]}" = 1 ]
    [[ $stderr == *"nosuch.txt: No such file"* ]]
    printf 'zorg\tquoote\n' >cues-mine.tsv
    run -2 --separate-stderr who-said-how-many -l cues-mine.tsv a.txt
    [ "${#stderr_lines[@]}" = 1 ]
    [[ $stderr == *"quoote"* ]]
    run -2 --separate-stderr news-numbers </dev/null    # alone it says what is wrong
    [[ $stderr == *"empty input"* ]]
}

@test "nothing could be read: status 2; something: 1" {
    run -2 news-articles nosuch.txt
    run -1 news-articles a.txt nosuch.txt
    : >empty.txt
    run -1 news-articles empty.txt
}

@test "a file whose name begins with a hyphen, or holds spaces and quotes, is read" {
    cp a.txt "./-R x.txt"; cp a.txt "it's \$(touch pwned).txt"
    who-said-what -- "-R x.txt" | grep -q Holm
    who-said-what "it's \$(touch pwned).txt" | grep -q Holm
    [ ! -e pwned ]
}

@test "at a terminal, without input, a usage line in place of a mute wait" {
    script -qec true /dev/null </dev/null >/dev/null 2>&1 || skip "no terminal can be made here"
    for c in news-articles news-sentences who-said-what news-export\ --csv; do
        script -qec "$c" /dev/null >out </dev/null || true
        grep -q '^usage: ' out || { echo "$c: $(cat out)"; false; }
    done
}

@test "news-show undoes escapes in one pass" {
    printf 'doc\ttext\na\tC:\\\\new\\\\table and a\\ttab\n' | news-show --always text | grep -qF 'C:\new\table and a tab'
}
