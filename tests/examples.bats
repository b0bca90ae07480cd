# examples: what the manual pages show can be typed as it stands.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR
    export BIN=${BIN:-$ROOT/bin}
    export PATH=$(realpath "$BIN"):$ROOT/pipelines:$PATH
    cd "$T"
    cp -r "$ROOT/samples" .
    mkdir dump my-sites
    cp samples/rt-*.txt dump
    cp samples/rt-vaccine.txt story.txt
    printf 'holler\tquote\n' >cues-mine.tsv
    news-articles samples/*.txt >articles.tsv
    news-body articles.tsv | news-sentences >sentences.tsv
}

# The lines between .nf and .fi under EXAMPLES, as a reader sees them.
examples_of() {
    awk '/^\.SH / { here = /EXAMPLES/ } here && /^\.nf/ { on = 1; next } /^\.fi/ { if (on) print ""; on = 0 } on' "$1" |
        sed 's/\\-/-/g; s/\\e/\\/g; s/\\f[BIR]//g; s/\\&//g'
}

@test "the examples of the pages run, each block as a script" {
    cd "$T"
    tried=0
    for page in who-said-what news-show news-export news-quotes news-numbers; do
        examples_of "$ROOT/man/$page.1" | awk -v RS= -v page="$page" '{ print >(page "." NR ".sh"); close(page "." NR ".sh") }'
        for script in "$page".*.sh; do
            [ -e "$script" ] || continue
            if grep -qw 'mlr' "$script" && ! command -v mlr >/dev/null; then continue; fi
            if grep -q 'sqlite3 ' "$script" && ! command -v sqlite3 >/dev/null; then continue; fi
            bash -o pipefail "$script" >out 2>err || [ $? -ge 141 ] || { cat "$script" err; false; }
            [ -s out ] || grep -q '>[a-z]' "$script" || { echo "nothing comes of:"; cat "$script"; false; }
            tried=$((tried + 1))
        done
    done
    [ "$tried" -ge 3 ]
}
