# news-words: tags, lemmas, noun phrases and verb groups. A case is a sentence, a bar, and what is made of it.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    T=$BATS_TEST_TMPDIR
    options=()
}

# cases AWK: AWK gathers `line` from the rows of a sentence; at["tag"] is the number of that column, want what the case wants.
cases() {
    cat >"$T/cases"
    awk -F ' *[|] *' -v OFS='\t' 'BEGIN { print "doc", "text" } { print NR, $1 }' "$T/cases" | "$BIN/news-words" "${options[@]}" >"$T/rows"
    sed -E 's/ *[|] */ | /; s/ +$//' "$T/cases" >"$T/want"
    awk -F'\t' 'FNR == NR { split($0, part, / [|] */); sentence[FNR] = part[1]; wanted[FNR] = part[2]; next }
        function flush() { if (doc) { finish(); print sentence[doc] " | " line } }
        FNR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
        $1 != doc { flush(); doc = $1; want = " " wanted[doc] " "; line = "" }
        '"$1"' END { flush() }' "$T/want" "$T/rows" >"$T/got"
    diff "$T/want" "$T/got"
}

# [the *mayor] {has not seen} [the *boats] .
phrases() { cases 'function finish() { if (open) line = line (open ~ /p/ ? "]" : "}"); open = "" }
    { p = $at["phrase"]; g = $at["group"]; now = p != "" ? "p" p : g != "" ? "g" g : ""; begins = now != open
      if (begins) finish()
      line = line (line ? " " : "") (begins && now ? p != "" ? "[" : "{" : "") ($at["head"] == 1 ? "*" : "") $at["text"]
      open = now }'; }

# word/TAG of those words that the case names
tags() { cases 'function finish() {} index(want, " " $at["text"] "/") { line = line (line ? " " : "") $at["text"] "/" $at["tag"] }'; }

# word/lemma
lemmas() { cases 'function finish() {} index(want, " " $at["text"] "/") { line = line (line ? " " : "") $at["text"] "/" $at["lemma"] }'; }

# the words with spaces between
cuts() { cases 'function finish() {} { line = line (line ? " " : "") $at["text"] }'; }

@test "noun phrases and verb groups" {
    phrases <<'END'
The mayor has not seen the three big ferries. | [The *mayor] {has not seen} [the three big *ferries] .
President Ada Roe sank off Lund Point. | [President Ada *Roe] {sank} off [Lund *Point] .
She won't pay $5 million to their towns' budgets. | [*She] {wo n't pay} [*$ 5 million] to [their towns ' *budgets] .
About 40 very old boats were quickly taken off. | [About 40 very old *boats] {were quickly taken off} .
The mayor and his deputy want to sell the ferry. | [The *mayor] and [his *deputy] {want} {to sell} [the *ferry] .
Both said the rich had left on July 21. | [*Both] {said} [the *rich] {had left} on [*July 21] .
A ferry yesterday left for Salem Monday. | [A *ferry] [*yesterday] {left} for [*Salem] [*Monday] .
The film Salem Nights and mayor Ada Roe won. | [The *film] [Salem *Nights] and [mayor Ada *Roe] {won} .
Many people Roe saw wanted one or more boats. | [Many *people] [*Roe] {saw} {wanted} [one or more *boats] .
She wrote a "red" note on his every word in order to leave. | [*She] {wrote} [a " red " *note] on [his every *word] in order {to leave} .
He was both a pilot and a diver, such a man, of course. | [*He] {was} [both a *pilot] and [a *diver] , [such a *man] , of course .
Had it happened five hours later, only one boat left. | {Had} [*it] {happened} [five *hours] later , only [one *boat] {left} .
At noon 40 boats left, and in 2015, 40 to 50 ferries. | At [*noon] [40 *boats] {left} , and in [*2015] , [40 to 50 *ferries] .
The ferry crew saw the mayor Ada Roe. | [The ferry *crew] {saw} [the mayor Ada *Roe] .
He called the boat unsafe and sold the mayor a ferry. | [*He] {called} [the *boat] unsafe and {sold} [the *mayor] [a *ferry] .
Which boat which he likes is the mayor's? | [Which *boat] [*which] [*he] {likes} {is} [the *mayor] 's ?
They saw only a few dozen breeding pairs. | [*They] {saw} only [a few dozen breeding *pairs] .
The mayor's seized boats and his very old ferry left. | [The mayor 's seized *boats] and [his very old *ferry] {left} .
She gave an order to leave, for she had to. | [*She] {gave} [an *order] {to leave} , for [*she] {had} to .
She was in court to leave a course of action. | [*She] {was} in [*court] {to leave} [a *course] of [*action] .
More than 40 and at least $5 left. | [More than *40] and [at least *$ 5] {left} .
The long-running dispute about sea and river boats ended. | [The long - running *dispute] about [*sea] and [river *boats] {ended} .
END
}

@test "a line in title case is read as small letters" {
    tags <<'END'
Mayor Says Old Ferries Sank Near Small Island | Says/VBZ Ferries/NNS Sank/VBD Island/NN
MAYOR SAYS OLD FERRIES SANK NEAR SMALL ISLAND | SAYS/VBZ FERRIES/NNS SANK/VBD ISLAND/NN
END
}

@test "an acronym in capitals is no small word" {
    tags <<'END'
The ferries of the US and the WHO left. | US/NNP WHO/NNP
They fought against IS, and it IS true. | IS/NNP IS/VBZ
US officials left with the US mayor. | US/NNP US/NNP
They told us who left. | us/PRP who/WP
END
}

@test "rules over the tags" {
    tags <<'END'
The harbour town suffered damage in the storm. | suffered/VBD
The boats repaired in Salem had left. | repaired/VBN left/VBN
Had it happened in May, nobody would know. | happened/VBN
They had never wanted the ferry. | wanted/VBN
The crew saw the wreck and named the old ferry Rose. | saw/VBD named/VBD
The crew was seen and named. | named/VBN
A bag of rice costs $3 in Skarn. | costs/VBZ
Oil prices, 2019 | prices/NNS
The ferry owners face a fine. | face/VBP
They helped the owners face a fine. | face/VB
He paid about 500 crowns and spoke about 500. | about/RB about/RB
It changed the harbour's political, noisy and dirty port. | 's/POS
The city's old and tired. | 's/VBZ
Roe wants to show that old sailors can swim. | that/IN
In May both said it. | both/DT
The Danish official told divers about it. | told/VBD
The harbour town suffered damage when the ferry sank. | suffered/VBD
Why did the owners face a fine? | face/VB
The crew saw it, was praised and awarded medals. | awarded/VBN
She found two bloodied bodies there. | bloodied/VBN
The story told by divers is old. | told/VBN
There is also the will to go on, and she will go. | will/NN will/MD
He was such a man, and such men are rare. | such/PDT such/JJ
END
}

@test "words are cut as in the treebanks" {
    cuts <<'END'
They can't say it's Ada Roe's boat. | They ca n't say it 's Ada Roe 's boat .
They can’t say it’s the sailors’ boat. | They ca n’t say it ’s the sailors ’ boat .
We cannot pay US$1,200.50 or 7.5% at 5pm. | We can not pay US$ 1,200.50 or 7.5 % at 5 pm .
The U.S. firm and Mr. Orr left at 4 p.m. on Jan. 2. | The U.S. firm and Mr. Orr left at 4 p.m. on Jan. 2 .
Two non-human, 20-year-old guests saw O'Neil in 1990s dress... | Two non-human , 20 - year - old guests saw O'Neil in 1990s dress ...
Write to ola@boats.example, or see www.boats.example/a-b. | Write to ola@boats.example , or see www.boats.example/a-b .
END
}

@test "base forms, irregular and by rule" {
    lemmas <<'END'
The children went home when ferries were stopped. | children/child went/go ferries/ferry were/be stopped/stop
They won’t say it’s late, I'm told. | wo/will n’t/not ’s/be 'm/be
She carries boxes, lying about the biggest crises. | carries/carry boxes/box lying/lie biggest/big crises/crisis
END
}

@test "a word of one's own is inflected, added to, replaced, taken out" {
    printf 'zorg\tverb\nboat\t+VB\nplimsy\tJJ\nferry\t-\n' >"$T/lexicon-mine.tsv"
    options=(-l "$T/lexicon-mine.tsv")
    tags <<'END'
They zorged a plimsy ferry. | zorged/VBD plimsy/JJ
They like zorging. | zorging/VBG
They will boat there. | boat/VB
END
    lemmas <<<'They zorged it. | zorged/zorg'
    printf 'zorg\tverbb\n' >"$T/lexicon-mine.tsv"
    run -2 "$BIN/news-words" -p -l "$T/lexicon-mine.tsv" <<<'x'
    [[ $output == *'lexicon-mine.tsv:1: "verbb" is no tag'* ]]
}

@test "a role of one's own is a role in a phrase too, and one that is taken out is none" {
    printf 'zorgmaster\t-\tzorgmaster\nmayor\t-\n' >"$T/roles-mine.tsv"
    options=(-l "$T/roles-mine.tsv")
    phrases <<'END'
The zorgmaster Ada Roe left. | [The zorgmaster Ada *Roe] {left} .
The mayor Ada Roe left. | [The *mayor] [Ada *Roe] {left} .
Two zorgmasters slept. | [Two *zorgmasters] {slept} .
END
    tags <<<'The zorgmasters slept. | zorgmasters/NNS'
}
