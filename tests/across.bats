# across: who is who, what was said before, how many others say; each step alone, and all of them over a small dump.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    cd "$BATS_TEST_DIRNAME/.."
    PATH=$BIN:$PWD/pipelines:$PATH
    T=$BATS_TEST_TMPDIR
    export LC_ALL=C
    dump=$BATS_TEST_DIRNAME/across/articles.tsv
}

sorted() { local header; IFS= read -r header; printf '%s\n' "$header"; sort "$@"; }
article() { printf '%s\t%s\t%s\n' "$@"; }    # doc date text
articles() { printf 'doc\tdate\ttext\n'; cat; }
column() { awk -F '\t' -v want="$1" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == want) k = i; next } { print $k }'; }
person_of() { awk -F '\t' -v doc="$1" -v name="$2" '$1 == doc && $2 == name { print $3 }' "$T/out/speakers.tsv"; }

# ---- names

# Two articles of one day, each with a name; "=" one person or body, "|" two.
names() { cat <<'END'
Andrei Velikov = Andrey Velikov
Andrei Velikov = Andrej Velikow
Aleksandr Morozkin = Alexander Morozkin
Oleksandr Hrabar = Aleksandr Hrabar
Mikhail Shoiganov = Mikhail Shoyganov
Khalid al-Marwani = Khaled Marwani
Salah al-Din Orbani = Salahuddin Orbani
Jonas F. Pellworth = Jonas Pellworth
Bilal Ahmad Torani = Bilal Torani
Zoltan Kerekesi = Kerekesi Zoltan
Abd al-Karim Orbani = Abdulkarim Orbani
Viktor Stenholm = Victor Stenholm
Bill Stenholm | Erik Stenholm
Abdul Karim Orbani | Abdullah Orbani
Andrei Velikov | Sergei Velikov
Muhammad Ijaz Torani | Muhammad Azam Torani
Alexander Morozkin | Alexandra Morozkin
Erik Stenholm | Mirja Stenholm
Bilal Torani | Bilal Kerimi
Anna Lindqvist | Anna Lundgren
Russia's Interior Ministry = the Russian Ministry of the Interior
the Kazakh Health Ministry = Kazakhstan's Ministry of Health
the Kazakh Health Ministry | the Belarusian Health Ministry
the Kazakh Health Ministry | the Kazakh Interior Ministry
the US Geological Survey = the United States Geological Survey
the World Health Organization = the WHO
the Israeli military = the Israel Defense Forces
END
}
@test "one person or body under two spellings, and two that a careless key would join" {
    while IFS= read -r line; do
        case $line in *' = '*) sign='=' ;; *) sign='|' ;; esac
        a=${line% "$sign" *} b=${line#* "$sign" }
        { article a 2031-03-02 "In Skarn, $a spoke of rain."; article b 2031-03-02 "In Hallen, $b spoke of snow."; } | articles | news-body | news-sentences |
            news-names | tee "$T/names" | news-people | sorted -u | news-people --pairs | sorted -u >"$T/pairs"
        news-groups "$T/pairs" 2>/dev/null | sorted >"$T/groups"
        sorted -k4,4 -t $'\t' <"$T/names" | news-join -k entity=member -t group=person --over "$T/groups" >"$T/known"
        of() { awk -F '\t' -v doc="$1" -v name="${2#the }" 'index($2, name) && $1 == doc || $1 == doc && index(name, $2) && $3 != "place" { print $10 }' "$T/known" | tail -1; }
        x=$(of a "$a") y=$(of b "$b")
        [ -n "$x" ] && [ -n "$y" ] || { echo "$line: not found"; cat "$T/known"; return 1; }
        got='|'; [ "$x" != "$y" ] || got='='
        [ "$got" = "$sign" ] || { echo "$line: got $got"; cat "$T/known"; return 1; }
    done < <(names)
}

@test "an office is of whoever holds the post, and no ministry" {
    names=$'Ola Brandvik’s office\nthe office of Norway’s president\nNorwegian presidential office\nHome Office\nNorway’s statistics office'
    article a 2031-03-02 'In Oslo they spoke of rain.' | articles | news-body | news-sentences >"$T/sentences"
    { printf 'doc\tspeaker\n'; sed 's/^/a\t/' <<<"$names"; } >"$T/also"
    news-names --also "$T/also" --only "$T/sentences" >"$T/names"
    [ "$(column kind <"$T/names" | tr '\n' ' ')" = 'office office office body body ' ] || { cat "$T/names"; return 1; }
    [ "$(column entity <"$T/names" | sed -n '2,3p' | sort -u)" = 'b presidential|norway' ] || { cat "$T/names"; return 1; }
}

@test "brothers, two ministries, a surname before its bearer: nothing that must be apart is joined" {
    run -0 --separate-stderr across -o "$T/out" "$dump"
    [ "$(person_of t-gull 'Andrei Velikov')" = "$(person_of t-tern 'Andrey Velikov')" ]
    [ "$(person_of t-gull 'Andrei Velikov')" = "$(person_of t-skua 'Andrej Velikow')" ]
    [ "$(person_of t-gull 'Andrei Velikov')" != "$(person_of t-tern 'Sergei Velikov')" ]
    [ "$(person_of t-gull 'Interior Ministry')" != "$(person_of t-tern 'Interior Ministry')" ]
    [ "$(person_of t-gull 'Nordavia’s National Security Service')" = "$(person_of t-tern NSS)" ]
    [ "$(person_of t-skua 'National Security Service')" = "$(person_of t-tern NSS)" ]
    [ "$(person_of t-gale1 'Mirja Stenholm')" = "$(person_of t-gale2 'M. Stenholm')" ]
    [ "$(person_of t-gale1 'Mirja Stenholm')" != "$(person_of t-gale2 'Erik Stenholm')" ]
    [ "$(person_of t-puffin Velikov)" != "$(person_of t-puffin 'A. Velikov')" ]
}

@test "an acronym of a story is one body where nearly the same words explain it, and two where others do" {
    told() { # LONG FORM of b, RELATION: of the acronym in c to those of a and b
        {
            article a 2031-03-02 'The Flood and Fire Relief Agency (FERA) sent boats to Brunnvik, Hallenfjord, Skarn and Lund Point.'
            article b 2031-03-02 "The $1 (FERA) sent boats to Brunnvik, Hallenfjord, Skarn and Lund Point."
            article c 2031-03-02 'Boats came to Brunnvik, Hallenfjord, Skarn and Lund Point, said FERA.'
        } | articles >"$T/told"
        across -o "$T/out" "$T/told" 2>"$T/err" || { cat "$T/err"; return 1; }
        [ "$(for doc in a b c; do person_of $doc FERA; done | sort -u | wc -l)" = "$2" ] || { cat "$T/out/speakers.tsv"; return 1; }
    }
    told 'Flood and Fire Relief Authority' 1
    told 'Ferry Passengers Association' 3
}

@test "money is nobody, and a place that is never anybody's surname is no person" {
    { article a 2031-03-02 'In Skarn, the mayor Ola Brandvik paid Rs 2 lakh to each family, near Hallenfjord and in Skarn.'; article b 2031-03-02 'In Skarn, Ola Brandvik told them of Rs 2 lakh near Hallenfjord.'; } | articles >"$T/in"
    across -o "$T/out" "$T/in"
    [ -n "$(person_of a 'Ola Brandvik')" ]
    ! cut -f2 "$T/out/speakers.tsv" | grep -E '^Rs|^Hallenfjord$'
}

@test "the user's own tables decide last" {
    printf 'Andrej Velikow\tsomebody else\n' >"$T/people-mine.tsv"
    printf 'Andrei Velikov\tAndrey Velikov\n' >"$T/apart-mine.tsv"
    run -0 --separate-stderr across -l "$T/people-mine.tsv" -l "$T/apart-mine.tsv" -o "$T/out" "$dump"
    [ "$(person_of t-skua 'Andrej Velikow')" = 'somebody else' ]
    [ "$(person_of t-gull 'Andrei Velikov')" != "$(person_of t-tern 'Andrey Velikov')" ]
}

# What a name alone is, among the others of its article: NAME | kind | entity | country. ARTICLE stands for the article.
called() { cat <<'END'
Khaled el-Masrani | person | p khaled masrani
El-Masrani | surname | p khaled masrani
Juan de la Vega | person | p juan vega
José da Silva Jr. | surname | s silva|ARTICLE
Ann-Marie Roe | person | p annmarie roe
Jean-Luc-Pierre | person | p jean luc pierre
the Federation of Skarn Teachers | body | b federation|skarn teachers
Skarn Teachers’ Federation | body | b federation|skarn teachers
STF | acronym | b federation|skarn teachers | Norway
Russian Federation Health Ministry | body | b health ministry|russia | Russia
Health Ministry of the Russian Federation | body | b health ministry|russia | Russia
the ministry of health of Norway | body | b health ministry|norway | Norway
Norway’s Ministry of Health | body | b health ministry|norway | Norway
the health ministry | body | w health ministry|ARTICLE
Norwegian Prime Minister Ann Lind | person | p ann lind
the Norwegian prime minister | role |
Foreign Minister Carl Foss | person | p carl foss
U.S. President Dan Orr | person | p dan orr
the U.S. army | body | b army|unitedstates | United States
Roe & Sons Ltd. | body | b |ltd roe sons
St. Olaf Hospital | body | b hospital|olaf st
police in Skarn, Norway | body | b police|skarn | Norway
Skarn police | group | b police|skarn
Norwegian police | group | b police|norway | Norway
A.B.C. | acronym | b |abc
NBC-TV | acronym | b |nbctv
al-Qudra TV | body | b tv|alqudra
MacDonald | surname | s macdonald|ARTICLE
Orvane2 | body | b |orvane2
Orvane.com | body | b |orvanecom
Sir Bo Foss | person | p bo foss
Pope Leo X | person | p leo x
Bill Harker | person | p bill harker
Lind’s Bill | body | b bill|lind
a Skarn councillor | role |
The Orvane Group | body | b group|orvane
Jordan | place | c jordan | Jordan
South Korea’s military | body | b military|southkorea | South Korea
EU commissioner Ann Roe | person | p ann roe
Central Bank of Norway | body | b bank central|norway | Norway
villagers | role |
Harbour Workers’ Union of Skarn spokesman Ola Brandvik | person | p ola brandvik
union spokesman Brandvik | surname | p ola brandvik
“Ann Lind” | person | p ann lind
Abd al-Rahman | person | p abd rahman
Ann Lind’s office | office | b office|ann lind
Dr. | role |
White House | body | b presidential|unitedstates | United States
the Norwegian parliament | body | b parliament|norway | Norway
Senator Ann Roe | person | p ann roe
Ann Roe Jr. | person | p ann roe
Mark Foss Roe | person | p mark foss roe
BBC Skarn | surname | s skarn|ARTICLE
MacRoe | surname | s macroe|ARTICLE
SKARN BOARD | body | b board|skarn
NORWAY | place | c norway | Norway
END
}
@test "what a name is by its words: a person, a role, a body and its country" {
    article a 2031-03-02 'Ann Lind, Bo Foss, Carl Foss and Dan Orr met in Oslo, Norway. The Skarn Teachers’ Federation (STF) struck. Ola Brandvik left.' | articles | news-body | news-sentences >"$T/sentences"
    { printf 'doc\tspeaker\n'; called | sed 's/ | .*//; s/^/a\t/'; } >"$T/also"
    news-names --also "$T/also" --only "$T/sentences" >"$T/names"
    awk -F'\t' 'NR > 1 { row = $2 " | " $3 " | " $4 ($5 != "" ? " | " $5 : ""); sub(/ +$/, "", row); print row }' "$T/names" | sort >"$T/got"
    called | sed 's/ARTICLE/a/' | sort >"$T/want"
    diff "$T/want" "$T/got"
    printf 'doc\tspeaker\na\tAnn Lind Roe Foss Orr Vale Brandvik Holm Moe Dornik Skarn Velden Lund Hallen Brunn Salem Hollin Estmark\na\t\na\t-\n' >"$T/also"
    [ "$(news-names --also "$T/also" --only "$T/sentences" | cut -f2,3)" = $'speaker\tkind\n-\trole' ]    # no name has so many words
    printf 'doc\tspeaker\nz\tIda Vale\n' >"$T/also"
    news-names "$T/sentences" >"$T/names"
    news-names --also "$T/also" "$T/sentences" | cmp - "$T/names"
    news-names --no-header "$T/sentences" | cmp - <(sed 1d "$T/names")
}

# ---- groups
pairs() { printf 'rank\ta\tb\twhy\n'; sed 's/ /\t/g'; }
@test "groups: a chain that would join what must stay apart is refused, and told" {
    run -0 --separate-stderr news-groups --refused "$T/refused" < <(printf '%s\n' '0 a d x' '1 a b x' '1 c d x' '2 b c chain' | pairs)
    [ "${#lines[@]}" = 5 ]
    group() { local line; for line in "${lines[@]}"; do case $line in "$1"$'\t'*) echo "${line#*$'\t'}" ;; esac; done; }
    [ -n "$(group a)" ] && [ "$(group a)" = "$(group b)" ] && [ "$(group c)" = "$(group d)" ] && [ "$(group b)" != "$(group c)" ]
    [ "$(sed 1d "$T/refused")" = $'b\tc\tchain' ]
    [[ $stderr == *'1 pairs refused'* ]]
}
@test "groups: what must stay apart from one of two, must stay apart from both" {
    run -0 --separate-stderr news-groups --refused "$T/refused" < <(printf '%s\n' '0 a x .' '0 b y .' '1 a b .' '1 x z .' '2 z b .' '2 y a .' | pairs)
    [ "$(sed 1d "$T/refused")" = $'z\tb\t.\ny\ta\t.' ]
}
@test "groups: the group first, and the member in its parts" {
    run -0 news-groups --as claim,doc,from,to < <(printf '1\ta b 3 9\tc 0 2\tx\n' | { printf 'rank\ta\tb\twhy\n'; cat; })
    [ "${lines[0]}" = $'claim\tdoc\tfrom\tto' ]
    [ "${lines[1]#*$'\t'}" = $'a b\t3\t9' ] && [ "${lines[2]#*$'\t'}" = $'c\t0\t2' ]
    run -2 news-groups --as claim < <(printf '1\ta\tc\tx\n' | { printf 'rank\ta\tb\twhy\n'; cat; })
}
@test "groups: the id is that of the member that came first, whatever the order" {
    first=$(printf '1\tb\ta\tx\t2031-01-01\t2031-01-05\n' | { printf 'rank\ta\tb\twhy\tsince\tother_since\n'; cat; } | news-groups | sed -n 2p | cut -f2)
    more=$(printf '1\t0\tb\tx\t2031-01-09\t2031-01-01\n1\tb\ta\tx\t2031-01-01\t2031-01-05\n' | { printf 'rank\ta\tb\twhy\tsince\tother_since\n'; cat; } | news-groups | sed -n 2p | cut -f2)
    [ -n "$first" ] && [ "$first" = "$more" ]
}
@test "groups: names without spaces, no header, dates from a table, what cannot be written" {
    run -0 news-groups --as claim,doc,from,to --no-header < <(printf '1\ta\tb c\tx\n' | { printf 'rank\ta\tb\twhy\n'; cat; })
    [ "$(cut -f2- <<<"$output")" = $'\t\ta\n\tb\tc' ]
    run -2 news-groups --as a,b,c,d,e,f,g,h,i,j,k,l < <(printf '1\ta\tc\tx\n' | { printf 'rank\ta\tb\twhy\n'; cat; })
    [[ $output == *'--as: two to'* ]]
    for date in 2031-01-01 2031-01-09; do
        printf 'member\tsince\na\t2031-01-05\nb\t%s\nz\t2030-01-01\n' "$date" >"$T/since"
        run -0 news-groups --since "$T/since" < <(printf '%s\n' '1 a b x' | pairs)
        ids+=" $(sed -n 2p <<<"$output" | cut -f2)"
    done
    [ "$(printf '%s\n' $ids | sort -u | wc -l)" = 2 ]
    run -0 news-groups --since "$T/since" < <(pairs </dev/null)
    [ "${#lines[@]}" = 1 ]
    run -0 --separate-stderr news-groups < <(printf '%s\n' '0 a b x' '1 a b x' | pairs)    # refused, and no list is wanted
    [[ $stderr == *'1 pairs refused'* ]]
    run -2 news-groups --refused "$T/none/x" < <(pairs </dev/null)
    [[ $output == *'cannot be written'* ]]
    [ ! -e /dev/full ] || run -2 news-groups --refused /dev/full < <(printf '%s\n' '0 a b x' '1 a b x' | pairs)
    TMPDIR="$T/none" run -2 news-groups < <(pairs </dev/null)
    [[ $output == *"$T/none"*'cannot be written'* ]]
    TMPDIR="/$(printf 'x%.0s' {1..5000})" run -2 news-groups < <(pairs </dev/null)
    TMPDIR='' run -0 news-groups < <(printf '%s\n' '1 a b x' | pairs)
    run -2 news-groups -p </dev/null
}

@test "the steps without a header, and a plain text where rows are read" {
    printf 'key\tdoc\tsince\tpart\tweight\tof\nk\ta\t\t0\t3\t9\nk\tb\t\t0\t3\t9\n' >"$T/keys"
    for tool in news-copies news-stories; do
        "$tool" --pairs --no-header --columns "$(head -n 1 "$T/keys" | tr '\t' ,)" <(sed 1d "$T/keys") | cmp - <("$tool" --pairs "$T/keys" | sed 1d)
    done
    printf 'doc\tother\tsince\tother_since\tpart\tkeys\tweight\tof\tother_of\na\tb\t\t\t1\t20\t20\t20\t20\n' >"$T/pairs"
    for tool in news-copies news-stories; do
        columns=$(head -n 1 "$T/pairs" | tr '\t' ,)
        "$tool" --sums --no-header --columns "$columns" <(sed 1d "$T/pairs") >"$T/bare"
        "$tool" --sums "$T/pairs" | sed 1d | cmp - "$T/bare"
        [ -s "$T/bare" ]
    done
    printf 'doc\tspeaker\tkind\tentity\tlands\tstory\nd\tOla Brandvik\tperson\tp ola brandvik\t\t\n' >"$T/names"
    news-people --no-header --columns "$(head -n 1 "$T/names" | tr '\t' ,)" <(sed 1d "$T/names") | cmp - <(news-people "$T/names" | sed 1d)
    run -2 news-people -p </dev/null
    run -2 news-copies --sums "$T/keys"
    : | { printf 'doc\tstart\tstop\ttext\n'; cat; } >"$T/none"
    for tool in news-copies news-stories news-names; do [ "$("$tool" "$T/none" | wc -l)" = 1 ]; done
}

@test "copies: of a long article each shingle counts, and nothing of a very short one" {
    { printf 'doc\tstart\tstop\tpar\ttext\n'
      for doc in a b; do seq 3000 | awk '{ print $1, $1 * 7, $1 * 3 }' | tr '0-9' 'a-j' | awk -v d=$doc '{ text = "Boat " $1 " " $2 " sails at " $3 "."; print d "\t" NR * 99 "\t" NR * 99 + length(text) "\t" NR "\t" text }'; done
      printf 'c\t0\t20\t1\tBoat b h sails at d.\n'; } >"$T/sentences"
    news-copies "$T/sentences" | sorted | news-copies --pairs | sorted | news-copies --sums >"$T/copies"
    [ "$(sed 1d "$T/copies" | cut -f 1-4)" = $'a\tb\treprint\t100' ]
}

@test "copies: words of every other sentence in common are a spun text, of one passage a shared one" {
    told() { { printf 'doc\tother\tsince\tother_since\tpart\tkeys\tweight\tof\tother_of\n'; for part in $(seq "$1"); do printf 'a\tb\t\t\t%d\t%d\t1\t100\t200\n' "$part" "$2"; done; } | news-copies --sums | sed 1d | cut -f3,4; }
    [ "$(told 1 70)" = $'reprint\t70' ]
    [ "$(told 10 4)" = $'spun\t40' ]
    [ "$(told 5 8)" = $'shared\t40' ]
    [ "$(told 1 40)" = $'shared\t40' ]
    [ -z "$(told 1 19)" ]
    [ -z "$(told 1 11)" ]
}

@test "a key that is too common is rejected, not dropped in silence" {
    { printf 'key\tentity\tlands\n'; for i in $(seq 30); do printf 'p:vlkv:ndr\tp andrei%d velikov\t\n' "$i"; done; } >"$T/keys"
    run -1 --separate-stderr news-people --pairs --most 20 --reject "$T/rejects" "$T/keys"
    [[ $stderr == *'"p:vlkv:ndr" is too common: it has more than 20 rows'* ]]
    [ "$(wc -l <"$T/rejects")" = 2 ]
}

@test "of a key that is too common further rows are left out, and it is rejected all the same" {
    for i in $(seq 9); do printf 'd%d\t2031-03-0%d\tThe old keeper of the light counted %d geese.\n' "$i" "$i" "$i"; done |
        { printf 'doc\tdate\ttext\n'; cat; } >"$T/articles"
    news-body "$T/articles" | news-sentences >"$T/sentences"
    for options in '' '-m 3'; do
        # shellcheck disable=SC2086
        news-copies $options "$T/sentences" | sorted | news-copies --pairs -m 3 --reject "$T/rejects" >"$T/pairs$options" || [ $? = 1 ]
        cut -f3 "$T/rejects" >"$T/reasons$options"
    done
    cmp "$T/pairs" "$T/pairs-m 3" && cmp "$T/reasons" "$T/reasons-m 3"
    [ "$(news-copies "$T/sentences" | wc -l)" -gt "$(news-copies -m 3 "$T/sentences" | wc -l)" ]
    grep -q 'too common: it has more than 3 rows' "$T/reasons"
}

@test "stories: what a figure or a country ties together is tied to the first few alone, and added up" {
    keys() {
        printf 'key\tdoc\tsince\tpart\tweight\tof\n'
        for i in $(seq 9); do printf '7:brunnvik\td%d\t\t0\t%s\t9\n' "$i" "$1"; done
        for i in 1 2; do printf '7:skarn\td%d\t\t0\t%s\t9\n' "$i" "$1"; done
    }
    [ "$(keys 3 | news-stories --pairs | wc -l)" = 37 ]
    [ "$(keys 2 | news-stories --pairs | wc -l)" = 22 ]
    [ "$(keys 2 | news-stories --pairs | grep -P '^d1\td2\t' | cut -f6,7)" = $'2\t4' ]
}

# ---- copies and stories
text() { sed -n "$1p" <<'END'
The old lighthouse keeper climbed the stairs of the tower every night for forty years before the council sold it to a hotel chain from the south last winter.\nGuests will sleep in the lamp room from June, the new owner promised at the auction in Brunnvik.\nFishermen fear that the light will go out on stormy nights.
Every night for forty years the old keeper climbed the stairs of the tower before the council sold it to a hotel chain from the south last winter.\nFrom June, guests will sleep in the lamp room, the new owner promised at the auction in Brunnvik.
A herd of forty sheep blocked the road to the lighthouse for an hour on Monday, and a driver from the south was not amused.\nThe keeper fed them oats until the farmer came.
END
}
@test "copies: a cut and a reworded text are found, a text on the same place is none" {
    { for i in 1 2 3; do article "d$i" 2031-03-02 "$(text $i)"; done; } | articles | news-body | news-sentences |
        news-copies | sorted | news-copies --pairs | sorted | news-copies --sums >"$T/copies"
    [ "$(sed 1d "$T/copies" | cut -f1,2)" = $'d1\td2' ]
}
@test "copies: a quotation in common makes no copy" {
    said='"We have counted every boat between the two lighthouses three times and we will count them again before the winter comes," the mayor said.'
    { article a 2031-03-02 "Boats went missing off Skarn.\\n$said\\nNobody else would comment."; article b 2031-03-02 "A storm hit Lund Point on Friday night.\\n$said\\nSchools stay closed."; } |
        articles | news-body | news-sentences | news-copies | sorted | news-copies --pairs | sorted | news-copies --sums >"$T/copies"
    [ "$(wc -l <"$T/copies")" = 1 ]
}

# ---- utterances: SPEAKER POLARITY TEXT of two rows of a story; "=" one statement, "|" two
utterances() { cat <<'END'
Roe;;We found 17 accounts and three officials who opened them = Roe;;his men had found 17 accounts opened by three officials
Roe;;The ferry left the channel and struck a sandbank before dawn = ;;The ferry had struck a sandbank, having left the channel before dawn
Roe;;We will “rebuild the quay of the old harbour” before the winter = Roe;;the old port’s quay would be rebuilt before winter
Roe;;There was no panic at all. People helped each other into the boats = Roe;;There was no panic
Roe;;Nobody at the bank knew of the accounts of the ministers = Roe;;No one in our bank knew about the ministers’ accounts
Roe;;We don’t lend money to smugglers of rare birds and never did = Roe;;We do not lend to smugglers of rare birds, and we never did so
Roe;;the magnitude of the quake off the coast was 5.9, more than first thought = Roe;;it was 5.9
Roe’s office;;order was restored and the harbour is open again = the presidential office;;the harbour is open again, and order restored
Roe’s office;;order was restored and the harbour is open again | the ministry;;the harbour is closed, and order was not restored
Roe;;it would not comment on rumours | Vale;;it would not comment on rumours
Roe;;the bank had opened the accounts | Roe;negative;the bank had opened the accounts
Roe;;The fate of 40 people remains unknown tonight | Roe;;The fate of 55 people remains unknown tonight
Roe;;at least 30 people had drowned in the gale and 2,500 were left without a roof | ;;more than 30 people had drowned in the gale and over 3,000 were left without a roof
Roe;;two boats drowned 30 people in the gale, and 2,500 were left without a roof = Roe;;2,500 were left without a roof when a pair of boats sank in the gale, both with 30 people
Roe;;All nine buoys were lit | Roe;;All nine buoys were not lit
Roe;;The storm took the roof of the school in Skarn | Roe;;The mayor of Skarn opened the school after the summer
END
}
@test "a statement in two forms, and two statements with like words" {
    while IFS= read -r line; do
        case $line in *' = '*) sign='=' ;; *) sign='|' ;; esac
        a=${line% "$sign" *} b=${line#* "$sign" }
        {
            printf 'doc\tstart\tstop\tstory\tperson\tkind\tpolarity\ttext\n'
            kind() { case $1 in *office) echo office ;; *ministry) echo body ;; *) echo person ;; esac; }
            IFS=';' read -r who polarity text <<<"$a"; printf 'a\t0\t9\ts\t%s\t%s\t%s\t%s\n' "$who" "$(kind "$who")" "$polarity" "$text"
            IFS=';' read -r who polarity text <<<"$b"; printf 'b\t0\t9\ts\t%s\t%s\t%s\t%s\n' "$who" "$(kind "$who")" "$polarity" "$text"
        } | news-utterances | sorted -u | news-utterances --pairs >"$T/pairs"
        got='|'; [ "$(wc -l <"$T/pairs")" = 1 ] || got='='
        [ "$got" = "$sign" ] || { echo "$line: got $got"; return 1; }
    done < <(utterances)
}

# ---- claims: two sentences of a story on one day; "=" numbers of one claim and the verdict, "|" two claims
claims() { cat <<'END'
In all 40 boats were lost in the gale. = The insurers put the loss at 55 boats. ; conflict
The gale killed 12 people on the island. = 12 people died on the island in the gale. ; agree
The gale killed 12 people on the island. = At least 12 people were killed on the island. ; narrower
The death toll of the gale rose to 15 on the island. = The gale killed 12 people on the island. ; changed
The gale killed 12 people on the island. | The gale injured 12 people on the island.
The gale injured 800 people on the island. | After the gale 243 people of the island were hospitalised.
Divers searched 50 boats in the harbour of Brunnvik on Monday. | The gale drove 150 boats out of the harbour of Brunnvik on Monday.
The death toll was earlier put at 12, though Norwegian divers said it could rise. = The gale killed 15 people on the island. ; changed
Of the dead, 16 were police officers. | The gale killed 164 people on the island.
The price of fish rose to 12 crowns. | The gale killed 12 people on the island.
The line carries 40 passengers a day. | The line carries 40 passengers an hour.
The gale killed 12 service members. = The gale killed 12 soldiers, the mayor said. ; agree
The gale killed 12 soldiers. | The gale killed 40 people.
In the gale 13 soldiers were killed and 18 injured. | The gale injured 140 people.
In the gale 13 soldiers were killed and 18 injured. = The gale injured 18 soldiers. ; agree
In Skarn, 12 people were killed and 20 injured. | The gale injured 60 people.
Most damage was in the province of Skarn, where 12 people died in the gale. | The gale killed 40 people.
The gale killed 12 people in Skarn alone. | The gale killed 40 people.
At least five pilots were among the dead. | The gale killed 40 people.
The school was one of 20 that were closed by the gale. | One school was closed by the gale.
Police arrested about 5,800 people after the gale. = After the gale nearly 6,000 people were arrested by police. ; narrower
Police arrested about 44 people after the gale. = After the gale about 46 people were arrested by police. ; conflict
The ministry earlier put the number of people killed by the gale at 26. = The gale killed 164 people. ; changed
The death toll of the gale on the coast reached 164. = Officials said the gale killed 26 people. ; changed
With the death toll at 40, the gale injured 600 people. = The gale injured 1,500 people, and the death toll reached 40. ; conflict
The count of people killed by the gale was lowered to 253. = The gale killed 359 people. ; changed
The gale killed 359 people. = The figure of 359 people killed by the gale was given by the police. ; agree
The gale killed 40 Norwegians. | The gale killed 400 people.
Asked how many boats were lost in the gale, the mayor said: "I think about 40." = In the gale 40 boats were lost. ; agree
The price of the number doubled after the gale. | The gale killed 2 people.
The gale killed 12 people on the coast. | A gale killed 40 people on the coast in October.
The gale killed 12 people on the coast. | The gale came four days after 40 people were killed on the coast.
The gale killed 12 people on the coast. | Besides, nine people were killed by the gale on the coast road.
The ferry held 400 people and was overdue, said a man, for there must have been more deaths. | The gale killed 12 people.
There were nearly 300 people aboard, a deckhand said. = The ferry was carrying between 240 and 260 people. ; conflict
The gale killed 12 people aboard the ferry. = On the ferry 12 people died in the gale. ; agree
The death toll of the gale rose from 12 to 15. = The gale killed 12 people. ; changed
Turnout was 61 percent, the commission said. = The commission put turnout at 58 percent. ; conflict
The police held the men, including all four attackers. = The police held four attackers. ; agree
The gale killed 13 U.S. sailors and injured 18. = The gale injured 15 U.S. sailors. ; conflict
The gale killed 12 U.S. soldiers. = The gale killed 15 soldiers. ; conflict
Skarn province was hit worst, with 25 killed. | The gale killed 90 people.
END
}
@test "numbers of one claim and how they stand, and numbers of two" {
    while IFS= read -r line; do
        case $line in *' = '*) sign='=' ;; *) sign='|' ;; esac
        verdict=${line##* ; }; [ "$verdict" != "$line" ] || verdict=''
        line=${line% ; *} a=${line% "$sign" *} b=${line#* "$sign" }
        b=${b% ; *}
        { printf 'doc\tdate\tstory\ttext\n'; printf 'a\t2031-03-02\ts\t%s\nb\t2031-03-02\ts\t%s\n' "$a" "$b"; } | news-sentences | news-numbers | news-claims | sorted -u >"$T/keys"
        news-claims --pairs "$T/keys" >"$T/pairs"
        got='|'; [ "$(wc -l <"$T/pairs")" = 1 ] || got='='
        [ "$got" = "$sign" ] || { echo "$line: got $got"; cat "$T/keys"; return 1; }
        [ "$got" = '=' ] || continue
        awk -F '\t' -v OFS='\t' 'NR == FNR { joined[$2]; joined[$3]; next } FNR == 1 { print $0, "claim"; next } ($2 " " $3 " " $4) in joined { print $0, "c" }' "$T/pairs" "$T/keys" |
            news-claims --tell >"$T/told"
        [ "$(column verdict <"$T/told" | head -1)" = "$verdict" ] || { echo "$line: want $verdict"; cat "$T/told"; return 1; }
    done < <(claims)
}

@test "a mere figure is that of whatever claim has the same" {
    text=('The gale killed 359 people.' 'In the gale 290 people died.' 'The death toll of the gale was cut to 253.' 'The new figure is 253, far from the first.')
    { printf 'doc\tdate\tstory\ttext\n'; for i in 0 1 2 3; do printf '%s\t2031-03-02\ts\t%s\n' "$i" "${text[i]}"; done; } | news-sentences | news-numbers | news-claims | sorted -u | news-claims --pairs | sorted -u | news-groups >"$T/groups"
    [ "$(cut -f1 -d' ' "$T/groups" | sort -u | wc -l)" = 5 ] && [ "$(sed 1d "$T/groups" | cut -f2 | sort -u | wc -l)" = 1 ] || { cat "$T/groups"; return 1; }
}

# Two sentences of two stories of a month; "=" one claim, "|" two
elsewhere() { cat <<'END'
Some 40 Norwegians are fighting alongside the rebels in the delta. = The number of Norwegians fighting alongside the rebels in the delta is about 90.
Some 40 Norwegians are fighting alongside the rebels in the delta. | The number of Danes fighting alongside the rebels in the delta is about 90.
A bus crash killed 12 Norwegians on the coast road. | 3 Norwegians were killed when a hot-air balloon fell into a lake.
END
}
@test "who counts the people of a country may do so in another story; what happened there happened to others" {
    while IFS= read -r line; do
        case $line in *' = '*) sign='=' ;; *) sign='|' ;; esac
        a=${line% "$sign" *} b=${line#* "$sign" }
        for dates in 2031-03-02,2031-03-12 ,; do
            { printf 'doc\tdate\tstory\ttext\n'; printf 'a\t%s\ts\t%s\nb\t%s\tt\t%s\n' "${dates%,*}" "$a" "${dates#*,}" "$b"; } |
                news-sentences | news-numbers | news-claims | sorted -u | news-claims --pairs | sort -u >"$T/pairs"
            got='|'; [ "$(wc -l <"$T/pairs")" = 1 ] || got='='
            [ "$got" = "$sign" ] || { echo "$line: got $got"; return 1; }
        done
    done < <(elsewhere)
}
@test "a number alone between quotation marks is a name, and counts nothing" {
    run -0 bash -c "printf 'doc\ttext\na\tThe channel "112" told of 40 boats.\n' | news-sentences | news-numbers | news-claims"
    [ "${#lines[@]}" = 2 ] && [[ ${lines[1]} == *40* ]]
}

# ---- the three samples that retell one event
ferry() { [ -e "$T/out/claims.tsv" ] || across -o "$T/out" samples/*-ferry.txt; }
@test "said-before: the same statement, direct here and indirect there" {
    ferry
    run -0 said-before -d "$T/out" 'Nobody warned us that the lights on the buoy were out.'
    [ "$(printf '%s\n' "${lines[@]}" | column name | sort -u)" = 'Ingmar Solstrand' ]
    [ "$(printf '%s\n' "${lines[@]}" | column utterance | sort -u | wc -l)" = 1 ]
    [ "${#lines[@]}" = 3 ]
}
@test "how-many-others: the answers to one question, and how they stand" {
    ferry
    run -0 how-many-others -d "$T/out" --always people
    [[ $output == *'people (injured): changed'* ]]
    [[ $output == *'from 12 to 15'*'people: conflict'*'about 300'*'240 to 260'* ]]
}
@test "who-is-who: one man under two spellings" {
    ferry
    run -0 who-is-who -d "$T/out" 'Pieter van der Loo'
    [ "$(printf '%s\n' "${lines[@]}" | column speaker | sort -u | tr '\n' ' ')" = 'Peter van der Loo Pieter van der Loo van der Loo ' ]
}
@test "who-is-who, said-before and how-many-others ask for what is not there" {
    for command in who-is-who said-before how-many-others; do
        run -2 "$command" -d "$T" x
        [[ $output == *"across -o $T"* ]]
        run -2 "$command"
    done
}

# ---- the whole
same() { for f in copies stories speakers utterances claims; do cmp "$1/$f.tsv" "$2/$f.tsv" || return 1; done; }
@test "the same bytes for any order of the articles" {
    across -o "$T/one" "$dump" 2>/dev/null
    { head -1 "$dump"; sed 1d "$dump" | sort -r; } >"$T/turned.tsv"
    across -o "$T/two" "$T/turned.tsv" 2>/dev/null
    same "$T/one" "$T/two"
}
@test "a day and a day are two days" {
    across -o "$T/both" "$dump" 2>/dev/null
    for day in 2031-03-02 2031-03-03 2031-05; do awk -F '\t' -v day="$day" 'NR == 1 || index($4, day) == 1' "$dump" >"$T/$day.tsv"; done
    across -o "$T/days" "$T/2031-03-02.tsv" 2>/dev/null
    cp -r "$T/days" "$T/first"
    across -a -o "$T/days" "$T/2031-05.tsv" 2>/dev/null
    across -a -o "$T/days" "$T/2031-03-03.tsv" 2>/dev/null
    same "$T/both" "$T/days"
    # An id of the first day is there still, or a row says what became of it.
    for id in person:speakers utterance:utterances claim:claims; do
        column "${id%:*}" <"$T/first/${id#*:}.tsv" | grep . | sort -u >"$T/then"
        { column "${id%:*}" <"$T/days/${id#*:}.tsv"; awk -F '\t' -v kind="${id%:*}" '$1 == kind { print $2 }' "$T/days/merged.tsv"; } | sort -u >"$T/now"
        [ -s "$T/then" ] && [ -z "$(comm -23 "$T/then" "$T/now")" ] || { echo "$id"; comm -23 "$T/then" "$T/now"; return 1; }
    done
    run -0 --separate-stderr across -a -o "$T/days" "$T/2031-03-03.tsv"
    [[ $stderr == *'t-puffin is there already: left out'* ]]
    same "$T/both" "$T/days"
}
@test "an id that an article of an earlier date names anew: a row says so" {
    { article a 2031-03-02 'The gale killed 12 people on the island of Hallen, Skarn said.'; article b 2031-03-02 'On the island of Hallen the gale of Skarn killed 12 people.'; } | articles >"$T/1"
    { article c 2031-03-01 'The gale killed 12 people on the island of Hallen, Skarn said.'; } | articles >"$T/2"
    across -o "$T/days" "$T/1"
    old=$(column claim <"$T/days/claims.tsv" | sort -u)
    across -a -o "$T/days" "$T/2"
    new=$(column claim <"$T/days/claims.tsv" | sort -u)
    [ -n "$old" ] && [ -n "$new" ] && [ "$old" != "$new" ]
    grep -qx "claim$(printf '\t')$old$(printf '\t')$new$(printf '\t')renamed" "$T/days/merged.tsv"
}
@test "an article that comes twice is told, and a copy of itself that counts once" {
    { cat "$dump"; sed 1d "$dump"; } >"$T/twice.tsv"
    across -o "$T/one" "$dump" 2>/dev/null
    run --separate-stderr across -o "$T/two" "$T/twice.tsv"
    [ "$status" -le 1 ] && [[ $stderr == *'t-gull'* ]]
    grep -q $'^t-gull\tt-gull-2\treprint\t100' "$T/two/copies.tsv"
    sources() { awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } $1 !~ /-2$/ && $(at["sources"]) > 1 { print $1, $(at["start"]), $(at["sources"]) }' "$1/utterances.tsv"; }
    cmp <(sources "$T/one") <(sources "$T/two")
}
@test "sentences of a batch are read as they are" {
    across -o "$T/one" "$dump" 2>/dev/null
    news-articles "$dump" | news-body | news-sentences >"$T/sentences.tsv"
    across -o "$T/two" "$T/sentences.tsv" 2>/dev/null
    same "$T/one" "$T/two"
}
@test "dates that are missing or in other forms stop nothing" {
    awk -F '\t' -v OFS='\t' 'NR > 1 { $4 = NR % 3 ? "" : "2 March 2031" } { print }' "$dump" >"$T/undated.tsv"
    across -o "$T/out" "$T/undated.tsv" 2>/dev/null
    [ "$(person_of t-gull 'Andrei Velikov')" = "$(person_of t-tern 'Andrey Velikov')" ]
}

@test "names in any script, and long ids, are cut between characters: every step reads what the one before it wrote" {
    long=$(printf 'é%.0s' $(seq 149))
    { printf 'doc\tspeaker\tkind\tentity\tlands\tstory\n'
        for story in "x$long" "$long"; do for name in 'ӛҕҥ анна' 'もももか ぁぁ' "$long anna"; do printf '%s\t%s\tperson\tp %s\t\t%s\n' d "$name" "$name" "$story"; done; done
        printf 'd\tX\tbody\tw%s\t\t\nd\tX\tbody\tw\nd\tY\tbody\tw %s|\tLand\t\n' "é" "$(printf 'x%.0s' $(seq 2000))"; } | sed 's/\tw$/\tw\t\t/' >"$T/rows"
    run -0 --separate-stderr bash -c 'set -o pipefail; news-people "$1" | LC_ALL=C sort -u | sed "/^key/d; 1i key\tentity\tlands" | news-people --pairs' _ "$T/rows"
    [ -z "$stderr" ] && iconv -f UTF-8 -t UTF-8 <<<"$output" >/dev/null
    printf 'key\tentity\tlands\n%s\tp \t\n' p:a p:a p:b >"$T/none"
    printf '%s\tp ann boe\t\n%s\ts \t\n%s\ts boe\t\n' s:d:a s:d:a s:d:a t:d:a t:d:a t:d:a | sed 's/\ts boe/\tp  /' >>"$T/none"
    run -0 news-people --pairs "$T/none"
    { printf 'doc\tstart\tstop\ttext\tstory\n'
        for doc in "x$long" "$long"; do text="Ola Brandvik said so. Brandvik left. The Health Ministry said the Ministry was right, said ${long^}."; printf '%s\t0\t%s\t%s\t%s\n' "$doc" "$(printf %s "$text" | wc -c)" "$text" "$doc"; done; } >"$T/rows"
    run -0 --separate-stderr bash -c 'set -o pipefail; news-names "$1" | news-people' _ "$T/rows"
    [ -z "$stderr" ] && iconv -f UTF-8 -t UTF-8 <<<"$output" >/dev/null
    run -0 --separate-stderr bash -c 'set -o pipefail; sed "1s/story/date/" "$1" | news-stories | news-export --jsonl' _ "$T/rows"
}

@test "a pair of articles of no weight, as a slip in a table has it, is no story" {
    run -0 --separate-stderr bash -c 'printf "doc\tother\tsince\tother_since\tpart\tkeys\tweight\tof\tother_of\na\tb\t\t\t1\t1\t0\t0\t0\na\tb\t\t\t2\t1\t0\t0\t0\n" | news-stories --sums'
    [ "${#lines[@]}" = 1 ]
}

@test "a number of no word of its sentence, as a slip in a table has it, is a claim about nothing" {
    printf 'doc\tstart\tstop\ttext\tnumber_start\tnumber_stop\ttype\tvalue\tlow\thigh\nd\t5\t22\t killed and hurt.\t0\t0\tnumber\t2\t2\t2\n' | news-claims >"$T/keys"
    { head -n 1 "$T/keys"; for doc in d e; do printf 'k\t%s\t0\t0\t\t\t\t\tnumber\t2\t2\t2\t\t\t\t\t\t\t0\t killed and hurt.\n' $doc; done; } | news-claims --pairs >/dev/null
}

# ---- what every program promises (news-tsv.5)
tools() { printf '%s\n' news-copies news-stories news-names news-people news-utterances news-claims news-groups news-join; }
rows_for() {
    case $1 in
    news-groups) printf 'rank\ta\tb\twhy\n1\tx\ty\tz\n' ;;
    news-people) printf 'doc\tspeaker\tkind\tentity\tlands\tstory\nd\tOla Brandvik\tperson\tp ola brandvik\t\t\n' ;;
    news-claims) printf 'doc\tstart\tstop\ttext\tnumber_start\tnumber_stop\ttype\nd\t0\t8\t12 boats\t0\t2\tnumber\n' ;;
    news-join) printf 'doc\tstart\nd\t1\n' ;;
    *) printf 'doc\tstart\tstop\ttext\nd\t0\t27\tMayor Ola Brandvik said so.\n' ;;
    esac
}
call() { local tool=$1; shift; case $tool in news-join) printf 'doc\tx\nd\t1\n' >"$T/table"; news-join -k doc "$@" "$T/table" ;; *) "$tool" "$@" ;; esac; }
@test "the tools: header first, full disk, folder, unknown option, broken stream, missing column" {
    for tool in $(tools); do
        rows_for "$tool" >"$T/in"
        [ "$(call "$tool" <"$T/in" | wc -l)" -ge 2 ] || { echo "$tool: rows"; call "$tool" <"$T/in"; return 1; }
        run -2 bash -c "$(declare -f call); T=${T@Q}; call $tool <\"\$T\"/in >/dev/full"
        [[ $output == *'No space'* ]] || { echo "$tool: full disk"; return 1; }
        run -2 "$tool" --no-such-option </dev/null
        run -2 bash -c "$(declare -f call); T=${T@Q}; call $tool </"
        head -c -1 "$T/in" >"$T/cut"
        run -2 bash -c "$(declare -f call); T=${T@Q}; call $tool <\"\$T\"/cut"
        [[ $output == *truncated* ]] || { echo "$tool: truncated"; return 1; }
        sed '1s/doc/dok/; 1s/rank/rang/' "$T/in" >"$T/other"
        run -2 bash -c "$(declare -f call); T=${T@Q}; call $tool <\"\$T\"/other"
        [[ $output == *'no column'* ]] || { echo "$tool: missing column"; return 1; }
        run -0 "$tool" --help
        [[ $output == "usage: $tool "* ]] || { echo "$tool: help"; return 1; }
    done
}
@test "rows that are not sorted end the run, for a block would be cut in two" {
    run -2 news-people --pairs < <(printf 'key\tentity\tlands\nb\tx\t\na\ty\t\n')
    [[ $output == *'not sorted by key'* ]]
    run -2 news-join -k doc <(printf 'doc\tx\nb\t1\n') <(printf 'doc\ty\nb\t1\na\t1\n')
    [[ $output == *'not sorted by doc'* ]]
}
@test "join: columns of a table behind the rows of a stream, by equal cells or by the bytes in common" {
    run -0 news-join -k doc,speaker=who <(printf 'doc\twho\tperson\na\tx\t1\na\ty\t2\nc\tx\t3\n') <(printf 'doc\tspeaker\na\ty\na\tz\nb\tx\nc\tx\n')
    [ "$output" = "$(printf 'doc\tspeaker\tperson\na\ty\t2\na\tz\t\nb\tx\t\nc\tx\t3')" ]
    run -0 news-join -k doc --span n=start,m=stop -t who <(printf 'doc\tstart\tstop\twho\na\t0\t10\tx\na\t10\t90\ty\n') <(printf 'doc\tn\tm\na\t8\t20\na\t91\t95\n')
    [ "$output" = "$(printf 'doc\tn\tm\twho\na\t8\t20\ty\na\t91\t95\t')" ]
    # the first of equals, in whatever order they are asked for
    run -0 news-join -k doc,n -t v <(printf 'doc\tn\tv\na\t1\tx\na\t1\ty\na\t2\tz\n') <(printf 'doc\tn\na\t2\na\t1\na\t2\na\t3\n')
    [ "$output" = "$(printf 'doc\tn\tv\na\t2\tz\na\t1\tx\na\t2\tz\na\t3\t')" ]
    run -2 news-join -k doc <(printf 'doc\tn\na\t1\n') <(printf 'doc\tn\na\t1\n')
    [[ $output == *'is there already'* ]]
}
@test "sort: rows in the order that sort(1) gives them, with little memory and much" {
    awk 'BEGIN { srand(7); print "a\tb\tc"; for (i = 0; i < 3000; i++) { x = substr("abcabcdefghabcdefghij", 1 + int(rand() * 8), int(rand() * 14)); printf "%s\t%d\t%s%s\n", x, rand() * 40, rand() < .1 ? "\303\251" : "", i % 50 } }' >"$T/rows"
    for memory in 1 300 20K 16M; do
        news-sort -S $memory "$T/rows" | cmp - <(sorted <"$T/rows")
        news-sort -S $memory -u <"$T/rows" | cmp - <(sorted -u <"$T/rows")
        news-sort -S $memory -k b,a "$T/rows" | cmp - <(sorted -t $'\t' -k2,2 -k1,1 <"$T/rows")
        news-sort -S $memory -s -k c,b "$T/rows" | cmp - <(sorted -s -t $'\t' -k3,3 -k2,2 <"$T/rows")
        news-sort -S $memory -u -k a "$T/rows" | cmp - <(sorted -u -t $'\t' -k1,1 <"$T/rows")
        news-sort -S $memory -u -t c,none,a -k a "$T/rows" | cmp - <(awk -F '\t' -v OFS='\t' '{ print $3, NR == 1 ? "none" : "", $1 }' "$T/rows" | sorted -u -t $'\t' -k3,3)
    done
    { head -n 900 "$T/rows"; } >"$T/one"
    sed 2,900d "$T/rows" >"$T/two"
    news-sort -S 9K -s -k b "$T/one" "$T/two" | cmp - <(sorted -s -t $'\t' -k2,2 <"$T/rows")
    [ "$(news-sort --no-header -k a <(printf 'a\n\n\nx\n'))" = $'\n\nx' ]
    run -2 news-sort -k nobody "$T/rows"
    [[ $output == *'no column "nobody"; there are: a'* ]]
    run -2 news-sort "$T/rows" <(printf 'a\tb\n')
    [[ $output == *'another header'* ]]
    run -2 news-sort <(printf 'a\nb')
    [[ $output == *'breaks off'* ]]
    run -2 news-sort /dev/null
    [[ $output == *'no header line'* ]]
    TMPDIR=$T/none run -2 news-sort -S 9K "$T/rows"
    [[ $output == *'the file for sorting: No such file'* ]]
    TMPDIR=$T/none news-sort "$T/rows" | cmp - <(sorted <"$T/rows")
    run -1 news-sort --max-doc 1K <(printf 'a\nb\n'; head -c 70000 /dev/zero | tr '\0' x; echo)
    [[ $output == *'longer than --max-doc'* ]]
    [ -z "$(find "$T" /tmp -maxdepth 1 -name 'news.??????' -newer "$T/rows")" ]
}
@test "join: several tables in one pass, each with its own key" {
    printf 'doc\tstory\na\ts1\nc\ts2\n' >"$T/stories"
    printf 'doc\twho\tperson\na\ty\t2\nb\tx\t3\n' >"$T/people"
    printf 'doc\tspeaker\na\ty\na\tz\nb\tx\nc\tx\n' >"$T/stream"
    run -0 news-join -k doc -k doc,speaker=who -t person=id "$T/stories" "$T/people" "$T/stream"
    [ "$output" = "$(printf 'doc\tspeaker\tstory\tid\na\ty\ts1\t2\na\tz\ts1\t\nb\tx\t\t3\nc\tx\ts2\t')" ]
    # a column of the stream takes the value of one table, while another appends its own
    run -0 news-join -k doc,speaker=who -t person=speaker --over -k doc "$T/people" "$T/stories" "$T/stream"
    [ "$output" = "$(printf 'doc\tspeaker\tstory\na\t2\ts1\na\tz\ts1\nb\t3\t\nc\tx\ts2')" ]
    run -2 news-join -k doc -k doc -t story "$T/stories" "$T/stories" "$T/stream"
    [[ $output == *'"story" is there already'* ]]
    run -2 news-join -k doc -k doc "$T/stories" <"$T/stream"
    [[ $output == *'no TABLE'* ]]
}

@test "a run that is killed when its tables are done: the next puts them in place first, and no day is added by halves" {
    head -n 4 "$dump" >"$T/day1.tsv"
    sed 2,4d "$dump" >"$T/day2.tsv"
    across -o "$T/first" "$T/day1.tsv"
    cp -r "$T/first" "$T/both"
    across -a -o "$T/both" "$T/day2.tsv"
    cp -r "$T/both" "$T/killed"
    mkdir -p "$T/killed/.ready/rows" "$T/killed/.across.AbCdEf/rows"
    for file in rows/numbers rows/quotations claims stories; do
        mv "$T/killed/$file.tsv" "$T/killed/.ready/$file.tsv"
        cp "$T/first/$file.tsv" "$T/killed/$file.tsv"
    done
    run -0 across -a -o "$T/killed" "$T/day2.tsv"
    [[ $output == *"is there already: left out"* ]]
    diff -r "$T/both" "$T/killed"
    exec 8>>"$T/killed/.lock"
    flock 8
    run -2 across -a -o "$T/killed" "$T/day2.tsv" 8>&-
    [[ $output == *"another run is at work"* ]]
    exec 8>&-
    rm "$T/killed/.lock"
    ln -s "$T/first/claims.tsv" "$T/killed/.lock"
    run -2 across -o "$T/killed" "$T/day2.tsv"
    [[ $output == *".lock is a link"* ]]
}

# A million in small: names and figures of the samples changed by rule. What it costs is measured by bench/across.
@test "a synthetic dump: memory is bounded" {
    [[ $BIN != */asan* && $BIN != */stress* ]] || skip "the sanitizers need more"
    tests/dump-synthetic 2500 >"$T/dump.tsv"
    (ulimit -v 1048576; across -S 64M -o "$T/out" "$T/dump.tsv") || [ $? = 1 ]    # some keys are too common
    [ "$(wc -l <"$T/out/stories.tsv")" -gt 2000 ]
}
