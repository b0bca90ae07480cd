# quotes: what news-quotes takes for reported speech, where it ends, and by which cue and source.
bats_require_minimum_version 1.5.0
load quotes

@test "clauses behind the verb, with that and without" {
    check <<'END'
The mayor said that the bridge would reopen in May.
  1 indirect {The mayor} [said] the bridge would reopen in May
She said the bridge would reopen.
  1 indirect {She} [said] the bridge would reopen
He said they understand that the risk remains.
  1 indirect {He} [said] they understand that the risk remains
Harbour police say they have not decided whether to charge anyone.
  1 indirect {Harbour police} [say] they have not decided whether to charge anyone
Thirty percent say they're tired of it.
  1 indirect {Thirty percent} [say] they're tired of it
The harbour is said to be deep.
Lee Pemberry of the Harbour Service asked whether the road was open.
  1 indirect {Lee Pemberry of the Harbour Service} [asked] whether the road was open
END
}

@test "listeners, times and places are skipped" {
    check <<'END'
Tarrant told reporters in Salem on Friday that the bridge was safe.
  1 indirect {Tarrant} [told] the bridge was safe
Tarrant told a meeting of the League of Rowers (LOR) that the bridge was safe.
  1 indirect {Tarrant} [told] the bridge was safe
The council said late on Saturday that two people were hurt.
  1 indirect {The council} [said] two people were hurt
Tarrant said last week on the show "Morning Bells" that the bridge was safe.
  1 indirect {Tarrant} [said] the bridge was safe
Tarrant asked the council to close the bridge.
  1 indirect {Tarrant} [asked] the council to close the bridge
"It may be," Tarrant said when asked if the bridge was safe.
  1 direct {Tarrant} [said] It may be
END
}

@test "objects, infinitives, complements" {
    check <<'END'
The union criticised the plan for its costs.
  1 indirect {The union} [criticised] the plan for its costs
The firm called for a wider bridge, but seemed to doubt the price.
  1 indirect {The firm} [called for] a wider bridge
The governor called the vote "a turning point" and said he was glad.
  1 mixed {The governor} [called] the vote "a turning point"
  2 indirect {The governor} [said] he was glad
A study put the number of the injured at about 800.
  1 indirect {A study} [put] the number of the injured at about 800
The airline promised to refund all tickets.
  1 indirect {The airline} [promised] to refund all tickets
She scoffed at his claim that the bridge was safe.
  1 indirect {his} [claim] the bridge was safe
The airline agreed to the price.
END
}

@test "denied and negated" {
    [ "$(column polarity 'The ministry denied that it knew.')" = negative ]
    [ "$(column polarity 'The firm did not say who would pay.')" = negative ]
    [ "$(column polarity 'Tarrant refused to say that it was safe.')" = negative ]
    [ "$(column polarity 'The ministry said it did not know.')" = "" ]
}

@test "marks on either side" {
    check <<'END'
"We have no plans," said the spokesman, who took office in June.
  1 direct {the spokesman, who took office in June} [said] We have no plans
"It was cold," she said. "Nobody complained."
  1 direct {she} [said] It was cold
  1 direct {she} [said] Nobody complained
"It was cold," she said on Monday, "and nobody complained."
  1 direct {she} [said] It was cold
  1 direct {she} [said] and nobody complained
"I do not say that," she said; "I say that it was cold."
  1 direct {she} [said] I do not say that
  1 direct {she} [said] I say that it was cold
"Stop!" she shouted. He did.
  1 direct {she} [shouted] Stop!
Tarrant told her friends, "I love this town."
  1 direct {Tarrant} [told] I love this town
The director pointed out that "constant pressure" was harmful.
  1 mixed {The director} [pointed out] "constant pressure" was harmful
"It rose to 20,000 according to our estimates," the director said.
  1 direct {the director} [said] It rose to 20,000 according to our estimates
END
}

@test "attributions at the end and in the middle" {
    check <<'END'
Up to 300 homes could be lost, the fire service added.
  1 indirect {the fire service} [added] Up to 300 homes could be lost
The talks, held in Geneva, failed, he said.
  1 indirect {he} [said] The talks, held in Geneva, failed
Quastel has never called the share unfair, she assured her hearers.
  1 indirect {she} [assured] Quastel has never called the share unfair
The risk, he said, is small.
  1 indirect {he} [said] The risk
  1 indirect {he} [said] is small
On Monday, he said the risk was small.
  1 indirect {he} [said] the risk was small
According to the embassy, two people were hurt.
  1 indirect {the embassy} [According to] two people were hurt
Two people were hurt, according to a report by the embassy.
  1 indirect {a report by the embassy} [according to] Two people were hurt
END
}

@test "several cues in a sentence" {
    check <<'END'
The ministry denied the leak and said it would sue.
  1 indirect {The ministry} [denied] the leak
  2 indirect {The ministry} [said] it would sue
"Fares are fine," the lawmaker went on, adding that prices would fall.
  1 direct {the lawmaker} [went on] Fares are fine
  2 indirect {the lawmaker} [adding] prices would fall
Calling the ruling "a gift to nobody," the senator said she would appeal.
  1 mixed {the senator} [Calling] the ruling "a gift to nobody,"
  2 indirect {the senator} [said] she would appeal
The mayor said the bridge was safe, while the union said it was not.
  1 indirect {The mayor} [said] the bridge was safe
  2 indirect {the union} [said] it was not
When asked about the plan, Tarrant said: "No."
  1 direct {Tarrant} [said] No
END
}

@test "sources with what belongs to them" {
    check <<'END'
Edwina Tarrant, 45, a nurse from Salem, Ruritania, said she would row.
  1 indirect {Edwina Tarrant, 45, a nurse from Salem, Ruritania} [said] she would row
In an interview, Leopold Quastel, a lawyer, said he would row.
  1 indirect {Leopold Quastel, a lawyer} [said] he would row
Tarrant, speaking in Salem, said she would row.
  1 indirect {Tarrant} [said] she would row
The judges who ruled on the bridge said it was safe.
  1 indirect {The judges who ruled on the bridge} [said] it was safe
Russia's deputy minister on Monday called for talks.
  1 indirect {Russia's deputy minister} [called for] talks
Tarrant and the mayor said they would row.
  1 indirect {Tarrant and the mayor} [said] they would row
The bridge is safe, the engineer was cited as saying.
  1 indirect {the engineer} [was cited as saying] The bridge is safe
END
}

@test "what is passed on" {
    [ "$(column relay 'Officials said the road was shut, Reuters reported Sunday.')" = Reuters ]
    [ "$(column text 'Officials said the road was shut, Reuters reported Sunday.')" = "the road was shut" ]
    [ "$(column source 'Officials said the road was shut, Reuters reported Sunday.')" = Officials ]
    [ "$(column source 'Quastel knew the road was shut, the mayor said.')" = "the mayor" ]
}

@test "the reporter's own remarks stay out" {
    check <<'END'
She praised the bridge, which opened in May.
  1 indirect {She} [praised] the bridge
He said the plan would fail, but he voted for it.
  1 indirect {He} [said] the plan would fail
He said the plan was not only bad, but also dear.
  1 indirect {He} [said] the plan was not only bad, but also dear
SALEM, May 3. /RNA/. The bridge is safe, the mayor said.
  1 indirect {the mayor} [said] The bridge is safe
SALEM (Agency) — The bridge is safe, the mayor said.
  1 indirect {the mayor} [said] The bridge is safe
END
}

@test "no speech: titles, nicknames, words in marks, plans" {
    check <<'END'
The so-called "truce" held.
She was a guest on "Morning Bells of the Harbour" for years.
Leopold "Bones" Quastel rows.
The bridges in five coastal states need repair.
It plans to build a bridge.
END
}

@test "broken marks are repaired within their paragraph" {
    check <<'END'
We must act now, we must not wait,” the general told reporters. // The bridge held.
  1 direct {the general} [told] We must act now, we must not wait
"We must act now, we must not wait, the general said. // The bridge held.
  1 direct {the general} [said] We must act now, we must not wait
“We must act now," the general said. // It held.
  1 direct {the general} [said] We must act now
''We must act now,'' the general said.
  1 direct {the general} [said] We must act now
‘We must act now, or it’s over,’ the general said.
  1 direct {the general} [said] We must act now, or it’s over
“He told me ‘we’ll act’ and left,” the general said.
  1 direct {the general} [said] He told me ‘we’ll act’ and left
"All [member] states' rivers [the Elz and the Argen] agreed," the general said.
  1 direct {the general} [said] All [member] states' rivers [the Elz and the Argen] agreed
END
}

@test "quotations over paragraphs" {
    check <<'END'
The mayor continued: // "We must act now."
  1 direct {The mayor} [continued] We must act now
"We must act," the mayor said. // "We will not wait for the rain to come."
  1 direct {the mayor} [said] We must act
  1 direct {the mayor} [said] We will not wait for the rain to come
The mayor said she understood the fear. // "We will not wait for the rain to come."
  1 indirect {The mayor} [said] she understood the fear
  2 direct {} [] We will not wait for the rain to come
END
}

@test "a sentence in marks goes on with the marks before it, not over another report" {
    check <<'END'
"It was cold," she said, adding that it would pass. "Nobody complained."
  1 direct {she} [said] It was cold
  2 indirect {she} [adding] it would pass
  1 direct {she} [said] Nobody complained
"It was cold," she said. She noted that it would pass. "Nobody ever complained to me."
  1 direct {she} [said] It was cold
  2 indirect {She} [noted] it would pass
  3 direct {} [] Nobody ever complained to me
END
}

@test "a quotation is signed with a dash and a person's name" {
    check <<'END'
“The road was shut for days.” — Edwina Tarrant “Nobody told us of it.”― Leopold Quastel, a baker of Salem “We shall see in May.” – Mayor Pemberry.
  1 direct {Edwina Tarrant} [—] The road was shut for days
  2 direct {Leopold Quastel, a baker of Salem} [―] Nobody told us of it.
  3 direct {Mayor Pemberry} [–] We shall see in May
"We saw nothing at all on the road." // -- Edwina Tarrant // "Nobody told us of it for days, and nobody will." // -- Leopold Quastel
  1 direct {Edwina Tarrant} [--] We saw nothing at all on the road
  2 direct {Leopold Quastel} [--] Nobody told us of it for days, and nobody will
“The road was shut for days.” — Edwina Tarrant knew nothing of it.
  1 direct {} [] The road was shut for days
“The road was shut for days.” — Edwina Tarrant, who knew nothing of it.
  1 direct {} [] The road was shut for days
“The road was shut for days.” — Norway
  1 direct {} [] The road was shut for days
END
}

@test "a headline attributes with a colon" {
    check <<'END'
Quastel: Bridge Will Never Open Again // Mayor Ida Quastel has shut the bridge.
  1 indirect {Quastel} [:] Bridge Will Never Open Again
Photos: Bridge Opens Again // The bridge is open.
Volunteers Find Fewer Owls in Hills // The hills are quiet.
END
}

@test "rows join to paragraphs" {
    printf 'doc\tstart\tstop\tpar\tsent\ttext\nd\t10\t22\t1\t1\t"It is cold.\nd\t24\t47\t1\t2\tWe stay home," he said.\n' >"$T/in"
    run -0 "$BIN/news-quotes" "$T/in"
    [ "$(cut -f1-7,21 <<<"${lines[1]}")" = $'d\t1\t1\t11\t36\t1\tdirect\tIt is cold.  We stay home' ]
}

@test "rows out of order are rejected, and the others stay" {
    printf 'doc\tstart\tstop\tpar\tsent\ttext\nd\t0\t22\t1\t1\tThe mayor said it was.\nd\t5\t8\t1\t2\tout\n' >"$T/in"
    run -1 --separate-stderr "$BIN/news-quotes" "$T/in"
    [ "$stderr" = "news-quotes: $T/in:3: the row begins at 5, before the end of the one before it" ]
    [ "${#lines[@]}" = 2 ]
}

@test "an article over the limit is given up once, and the next one read" {
    { printf 'doc\tstart\tstop\tpar\tsent\ttext\n'; for i in 0 1 2 3; do printf 'd\t%d\t%d\t%d\t%d\tThe mayor said it was.\n' $((i * 30)) $((i * 30 + 22)) $i $i; done; printf 'e\t0\t22\t1\t1\tThe mayor said it was.\n'; } >"$T/in"
    run -1 --separate-stderr "$BIN/news-quotes" --max-doc 50 "$T/in"
    [ "$stderr" = "news-quotes: $T/in:4: the article is longer than --max-doc allows" ]
    [ "${#lines[@]}" = 2 ]
    [[ ${lines[1]} = e* ]]
}

@test "plain text and whole articles are split by themselves" {
    printf 'The mayor of St. Roe came. "It is cold. We stay," she\nsaid. He left.\n' >"$T/in"
    run -0 "$BIN/news-quotes" -p "$T/in"
    [[ ${lines[1]} = *$'\t'"It is cold. We stay" ]]
}

@test "cues are added and taken out with -l" {
    printf 'wibble\tquote clause\nsay\t-\n' >"$T/cues-mine.tsv"
    run -0 "$BIN/news-quotes" -p -l "$T/cues-mine.tsv" - < <(printf 'The mayor wibbled that it was safe. She said it was shut.\n')
    [ "${#lines[@]}" = 2 ]
    [[ ${lines[1]} = *wibbled* ]]
}

@test "each room shows what it found" {
    printf 'The mayor said: "It is very cold today."\n' >"$T/in"
    for room in words marks cues people link; do
        run -0 "$BIN/news-quotes" -p --stop-after $room "$T/in"
    done
    run -0 "$BIN/news-quotes" -p --stop-after cues "$T/in"
    [ "${lines[1]}" = "$T/in"$'\t1\t10\t14\tfinite\tThe mayor\tsaid' ]
    run -2 "$BIN/news-quotes" -p --stop-after kitchen "$T/in"
}

@test "marks inside marks, and a short quotation whose verb has a helper" {
    check <<'EOF'
“Since May a thousand rowers have left. The aim is to find “sleeping boats” on the lake, and to stop “lone oars,” wherever they are,” he said.
  1 direct {he} [said] Since May a thousand rowers have left. The aim is to find “sleeping boats” on the lake, and to stop “lone oars,” wherever they are
"It will close," Tarrant was quoted as saying.
  1 direct {Tarrant} [was quoted as saying] It will close
"It will close," Tarrant has said.
  1 direct {Tarrant} [has said] It will close
EOF
}

@test "whatever leads it, the clause before a final attribution is the content" {
    check <<'EOF'
Over 5,000 rowers had their boats locked up, he added.
  1 indirect {he} [added] Over 5,000 rowers had their boats locked up
Billowing steam from the boiler was seen on the lake, officials said.
  1 indirect {officials} [said] Billowing steam from the boiler was seen on the lake
More than 4,500 rowers have left the lake, the director of the Harbour Service (RHS), Leopold Quastel, has said.
  1 indirect {the director of the Harbour Service (RHS), Leopold Quastel} [has said] More than 4,500 rowers have left the lake
On Monday, Tarrant said.
As the fire roared through trees, grass and reeds, crews came.
EOF
}

@test "verbs that may be nouns, participles before nouns" {
    check <<'EOF'
Tarrant said some of the neighbours also face long delays.
  1 indirect {Tarrant} [said] some of the neighbours also face long delays
Tarrant also called for increased patrols on the lake.
  1 indirect {Tarrant} [also called for] increased patrols on the lake
EOF
}

@test "a headline may leave its verb out" {
    check <<'EOF'
Thousands of clerks joining the strike, says union
  1 indirect {union} [says] Thousands of clerks joining the strike
EOF
}

@test "a headline names its speaker last" {
    check <<'EOF'
Bridge to close in May - Tarrant
  1 indirect {Tarrant} [-] Bridge to close in May
Bridge closed for two days – police
  1 indirect {police} [–] Bridge closed for two days
Bridge unsafe in winter: mayor
  1 indirect {mayor} [:] Bridge unsafe in winter
Salem fails to confirm its own report - mayor
  1 indirect {mayor} [-] Salem fails to confirm its own report
Bridge closed for two days - photos
Bridge to close in May - Harbour Times
Bridge closed in Salem: what we know
Tarrant - a life in pictures
EOF
}

@test "the source of a participle, and hearers before the speaker" {
    check <<'EOF'
Noting that the Foreign, Harbours and Development Office for the east had paid, Tarrant said the price was low.
  1 indirect {Tarrant} [Noting] the Foreign, Harbours and Development Office for the east had paid
  2 indirect {Tarrant} [said] the price was low
Mayor Edwina Tarrant, speaking about the price, remarked that it was low.
  1 indirect {Mayor Edwina Tarrant} [speaking about] the price
  2 indirect {Mayor Edwina Tarrant} [remarked] it was low
The lake will not freeze, told reporters deputy mayor Edwina Tarrant.
  1 indirect {deputy mayor Edwina Tarrant} [told] The lake will not freeze
What neighbours call a race left one man in the lake.
The council of the region that borders Salem claimed that the road was shut.
  1 indirect {The council of the region that borders Salem} [claimed] the road was shut
Tarrant said in an interview with The Lake and OAR.net sites that he left.
  1 indirect {Tarrant} [said] he left
EOF
}

# A case is a story, and then a line `  {source} <relay> content` for each row.
check_relay() { cases '{ print $1 ": {" $at["source"] "} <" $at["relay"] "> " $at["text"] }'; }

@test "whoever quotes another, or passes it on, is the relay" {
    check_relay <<'EOF'
The Harbour Times quoted the mayor, Edwina Tarrant, as saying the bridge was safe.
  {the mayor, Edwina Tarrant} <The Harbour Times> the bridge was safe
"The bridge is safe," the Interfax news agency quoted Mayor Edwina Tarrant as saying.
  {Mayor Edwina Tarrant} <the Interfax news agency> The bridge is safe
Reuters cited a source in the ministry as saying the lake would freeze.
  {a source in the ministry} <Reuters> the lake would freeze
"It will freeze," Reuters quoted him saying.
  {him} <Reuters> It will freeze
Reuters cited two guards saying the lake would freeze.
  {two guards} <Reuters> the lake would freeze
The Harbour Times quoted a farmer, Edwina Tarrant, saying the lake would freeze.
  {a farmer, Edwina Tarrant} <The Harbour Times> the lake would freeze
"It will freeze," Edwina Tarrant is heard saying.
  {Edwina Tarrant} <> It will freeze
The yard cited high costs saying nothing would change.
  {The yard} <> high costs saying nothing would change
The yard cited Edwina Tarrant, saying nothing would change.
  {The yard} <> Edwina Tarrant
  {The yard} <> nothing would change
Edwina Tarrant was cited by Reuters as saying that the lake would freeze.
  {Edwina Tarrant} <Reuters> the lake would freeze
Edwina Tarrant was quoted as saying by Reuters that the lake would freeze.
  {Edwina Tarrant} <Reuters> the lake would freeze
Edwina Tarrant, cited by Reuters, said the lake would freeze.
  {Edwina Tarrant} <Reuters> the lake would freeze
The lake will freeze, the ministry said, as quoted by TASS.
  {the ministry} <TASS> The lake will freeze
The lake will freeze, Interfax reported, citing the ministry.
  {the ministry} <Interfax> The lake will freeze
The lake will freeze, the head of the weather office said Tuesday, the Interfax news agency reported.
  {the head of the weather office} <the Interfax news agency> The lake will freeze
"It is late," Tarrant told Lake Radio, Interfax reported Thursday.
  {Tarrant} <Interfax> It is late
The council has 479 boats, including 84 “priority” ones, Tarrant said, Interfax reported.
  {Tarrant} <Interfax> The council has 479 boats, including 84 “priority” ones
The lake will freeze, Interfax reports on Monday.
  {Interfax} <> The lake will freeze
According to Interfax, Edwina Tarrant said the lake would freeze.
  {Edwina Tarrant} <Interfax> the lake would freeze
According to TASS, citing the ministry, the lake will freeze.
  {the ministry} <TASS> the lake will freeze
Edwina Tarrant told Interfax that the lake would freeze.
  {Edwina Tarrant} <> the lake would freeze
The firm denied the report, citing its own figures.
  {The firm} <> the report
  {The firm} <> its own figures
EOF
}

@test "the sentences before and behind change nothing" {
    LEFT_OUT=': |^[A-Z]+ \(|I/B/E/S|Jr\.$|^THE |^“The road was shut|^’The boat' neighbours '{ print $1 ": " $at["mode"] " {" $at["source"] "} [" $at["cue"] "] " $at["text"] }' "$BATS_TEST_DIRNAME"/quotes{,-colons,-contents,-kinds,-pages,-rows,-subjects}.bats \
        "$BATS_TEST_DIRNAME"/speakers.bats
}

@test "a story may break off behind any word, and begin with any" {
    breaks "$BATS_TEST_DIRNAME"/{quotes*,speakers}.bats
}

@test "whatever its words, paragraphs that tell of nothing, farther off, change hardly a row of a story" {
    FEW=1 LEFT_OUT='[A-Z]{3,}:' keeps_apart '{ print $1, $at["quote"], $at["mode"], $at["speaker"], $at["speaker_role"], $at["speaker_kind"], $at["how"], $at["act"], $at["source"], $at["cue"], $at["polarity"], $at["relay"], $at["text"] }' \
        'It rained all day.\n\n' '\n\nThe sea was calm.' "$BATS_TEST_DIRNAME"/{quotes*,speakers*}.bats
}
