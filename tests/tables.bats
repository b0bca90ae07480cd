# tables: a slip in any table, ours or a user's, ends the program and is told by its place.
bats_require_minimum_version 1.5.0

setup() { ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_TEST_TMPDIR BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}; }

# PROGRAM, TABLE and a line (\t a tab) that names a class which there is not
slips() { cat <<'END'
quotes    cues            zorg\tqoute clause
quotes    words           zorg\tnoum
quotes    verbs           zorg\tnuon
quotes    titles          zorg\tpots\t-\t-
quotes    titles          zorg\tpost\t-\tno such role
quotes    titles          zorg\thead\t-\t-
quotes    roles           zorg\tmf\tzorg
quotes    organisations   zorg\theads
quotes    organisations   zorg\tplace
quotes    nationalities   zorg\tZorgia\tplase
quotes    given_names     Zorg\tx
quotes    given_names     Zorg\tm\twrod
quotes    antecedents     zorg\tten
names     bodies          zorg
claims    senses          zorg
claims    revisions       zorg\tnwe
claims    senses          zorg\tzorg\tfroce
numbers   numerals        zorg\tsmal\t3
numbers   numerals        zorg\tsmall\tthree
numbers   units           zorg\tzorg\tlenght
numbers   units           zorg\tzorg\tlength\t\tdigit
numbers   currencies      zorg\tZRG\tbefor
numbers   hedges          zorg\tat_leats\tbefore
numbers   hedges          zorg\tat_least\tbefour
numbers   contexts        zorg\tlable
numbers   changes         zorg\tupp\tverb
numbers   changes         zorg\tup\tverbs
numbers   stops           zorg\tdett
numbers   predicates      zorg\tdied\thapens
sentences abbreviations   zorg\ttitel
sentences starters        zorg\tstrats
names     bodies          zorg\tshort
utterances senses         zorg\ttwo words
words     lexicon         zorg\tverbb
words     roles           zorg\tmf\tzorg
words     organisations   zorg\theads
numbers   organisations   zorg\tnews heads
words     lexicon         zorg\tverb\tplurals
body      body_words      zorg\tadvret
body      body_weights    1.no_such_row\talways\t0\t0\t0
body      body_weights    threshold\talways\t0\tx\t0
body      body_weights    threshold\talways\t0\t0
body      body_weights    threshold\talways\t0\t0 0\t0
body      body_weights    threshold\talways\t0\t99999\t0
body      body_weights    1.words\t1 2\t0 0\t0 0\t0 0
body      body_weights    1.words\t9 1\t0 0 0\t0 0 0\t0 0 0
body      body_weights    1.words\t1 32000\t0 0 0\t0 0 0\t0 0 0
body      body_weights    1.words\t1 2 3 4 5 6 7 8 9 10 11 12 13\t0\t0\t0
body      body_words      a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z\toffer
body      body_words      --\toffer
articles  classes         zorg\thiden
articles  exports         zorg Title:\ttilte
articles  exports         zorg\ttitle
articles  charsets        zorg\tUTF-8\tutf-8
articles  fields          zorg\ttilte\t1
articles  fields          zorg\ttitle\tfirst
quotes    antecedents     zorg\t5
quotes    antecedents     here\tx
names     bodies          zorg\tshrot\tZorg
utterances senses         zorg
END
}

run_on_line() { { printf 'doc\ttext\nd\tx\n' | "$BIN/news-$1" -l "$2"; } 2>&1 >/dev/null || true; }

@test "a class that no table has is told with its file and line" {
    while read -r program table line; do
        printf "# mine\n\n$line\n" >"$T/$table-mine.tsv"
        got=$(run_on_line "$program" "$T/$table-mine.tsv")
        [[ $got == "news-$program: $T/$table-mine.tsv:3: "* ]] || { echo "$table: $line: got '$got'"; false; }
    done < <(slips)
}

@test "the message lists the classes that there are" {
    printf 'zorg\tqoute\n' >"$T/cues-mine.tsv"
    [[ $(run_on_line quotes "$T/cues-mine.tsv") == *'"qoute" is no class of this table (quote only clause '* ]]
}

@test "a class that stands twice is a slip, and so is a word" {
    printf 'zorg\tquote quote\n' >"$T/cues-mine.tsv"
    [[ $(run_on_line quotes "$T/cues-mine.tsv") == *'cues-mine.tsv:1: "quote" stands twice' ]]
    printf 'zorg\tquote\nZorg\tclause\n' >"$T/cues-mine.tsv"
    [[ $(run_on_line quotes "$T/cues-mine.tsv") == *'cues-mine.tsv:2: "Zorg" is listed twice' ]]
}

@test "every table that a program reads has its slip in the list above" {
    (cd "$ROOT" && grep -rhoE 'lexicon_open\("[a-z_]+"' filters lib | sed 's/.*"\(.*\)"/\1/' | sort -u) >"$T/read"
    [ "$(wc -l <"$T/read")" -ge 20 ]
    slips | awk '{ print $2 }' | sort -u >"$T/tried"
    comm -23 "$T/read" "$T/tried" >"$T/untried"
    [ ! -s "$T/untried" ] || { cat "$T/untried"; false; }
}

@test "a line of a user's that is right still works" {
    printf 'zorg\tquote clause\n' >"$T/cues-mine.tsv"
    echo '"We must stop the old ferry," zorged Ola Brandvik.' | "$BIN/news-quotes" -p -l "$T/cues-mine.tsv" >"$T/out"
    grep -q 'Ola Brandvik.*zorged' "$T/out"
    printf 'zorgherd\thead\n' >"$T/organisations-mine.tsv"
    echo 'The zorgherd lost $40 million.' | "$BIN/news-numbers" -p -l "$T/organisations-mine.tsv" >"$T/out"
    ! grep -q zorgherd <(cut -f 16 "$T/out")
}

@test "data/README says which program reads which table" {
    (cd "$ROOT" && grep -roE '[a-z_]+_tsv\.h"' filters) | grep -v sites_tsv |
        sed -E 's|filters/([a-z]+)[^:]*:([a-z_]+)_tsv.*|\2 \1|' | sort -u |
        awk '{ of[$1] = of[$1] " " $2 } END { for (t in of) print t of[t] }' | sort >"$T/read"
    sed -n '/^abbreviations/,/^$/p' "$ROOT/data/README" | awk -F '   *' 'NF > 1 { print $1, $3 }' | sort >"$T/told"
    diff "$T/read" "$T/told"
    for f in "$ROOT"/data/english/*.tsv; do grep -q "$(basename "$f" .tsv)" "$ROOT/data/README" || { echo "$f"; false; }; done
}

@test "the tables as the build has made them ready say what their text says" {
    local all="$T/all" own="$T/own" f
    mkdir "$T/none"
    for f in "$all" "$own"; do
        [ "$f" = "$all" ] || export NEWS_FILTERS_DATA=$T/none
        "$BIN/news-articles" "$ROOT"/samples/*.txt >"$f.articles"
        "$BIN/news-body" --all "$f.articles" >"$f.body"
        "$BIN/news-body" "$f.articles" | "$BIN/news-sentences" >"$f.sentences"
        "$BIN/news-quotes" --why "$f.sentences" >"$f.quotes"
        "$BIN/news-numbers" --all "$f.sentences" >"$f.numbers"
        "$BIN/news-names" "$f.sentences" >"$f.names"
        "$BIN/news-stories" "$f.sentences" | LC_ALL=C sort >"$f.stories"
        "$BIN/news-utterances" "$f.quotes" | LC_ALL=C sort >"$f.utterances"
    done
    for f in articles body sentences quotes numbers names stories utterances; do
        [ "$(wc -l <"$all.$f")" -gt 1 ]
        cmp "$all.$f" "$own.$f"
    done
}

@test "no table has a line for a form that a mark of its word makes: rises beside rise~verb" {
    # Left out are names and ids, and the verbs, which are base forms: found is the past of another one.
    (cd "$ROOT/data" && ls ./*.tsv | grep -vE '/(classes|exports|fields|given_names|verbs)\.tsv' |
        xargs "${UNIT:-$ROOT/build/plain/unit}/told_twice") | grep -vP '\t(may\tmight|la\tlas)$' >"$T/twice" || true
    [ ! -s "$T/twice" ] || { cat "$T/twice"; false; }
    printf 'rise\tup\tverb\nrises\tup\tverb\nnut\tup\tword\nnuts\tdown\tword\n' >"$T/changes.tsv"
    [ "$("${UNIT:-$ROOT/build/plain/unit}/told_twice" "$T/changes.tsv" | cut -f 2- | sort -u)" = $'rise\trises' ]
}

@test "a word of a user's is inflected in every table, and a line of a form's own says more" {
    printf 'zorg~verb\tdown\tverb\nzorged\tup\tverb\n' >"$T/changes-mine.tsv"
    for case in 'Prices zorg 5 percent.|down' 'Prices are zorging 5 percent.|down' 'Prices zorged 5 percent.|up'; do
        [ "$(echo "${case%|*}" | "$BIN/news-numbers" -p -l "$T/changes-mine.tsv" | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "change") k = i } END { print $k }')" = "${case#*|}" ]
    done
    printf 'zorg~past+ing\tquote clause\n' >"$T/cues-mine.tsv"
    echo '"We must stop the old ferry," zorged Ola Brandvik.' | "$BIN/news-quotes" -p -l "$T/cues-mine.tsv" | grep -q 'Ola Brandvik.*zorged'
    printf 'zorg~vreb\tdown\tverb\n' >"$T/changes-mine.tsv"
    [[ $(run_on_line numbers "$T/changes-mine.tsv") == *'changes-mine.tsv:1: "~vreb" is no mark (noun verb s past ing)' ]]
    printf 'zorg~verb\tdown\tverb\nzorge~past\tup\tverb\n' >"$T/changes-mine.tsv"
    [[ $(run_on_line numbers "$T/changes-mine.tsv") == *'changes-mine.tsv:2: "zorged" is a form of a word above as well'* ]]
}
