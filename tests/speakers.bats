# speakers: to whom news-quotes gives a quotation, in what role, and on what grounds.
bats_require_minimum_version 1.5.0
load quotes

# A line `  speaker | how` for each quotation that is told.
check() { cases 'last != $1 FS $at["quote"] { last = $1 FS $at["quote"]; print $1 ": " $at["speaker"] " | " $at["how"] }'; }

@test "full names with titles and roles in front" {
    check <<'END'
Harbour Service Director Leopold Quastel said that the bridge was safe.
  Leopold Quastel | name
Director of Ruritania's Harbour Service (RHS) Leopold Quastel said that the bridge was safe.
  Leopold Quastel | name
Ruritania's Harbour Service (RHS) Director Leopold Quastel said that the bridge was safe.
  Leopold Quastel | name
"We saw nothing," said lawmaker Edwina Tarrant.
  Edwina Tarrant | name
Sen. Edwina Tarrant said the vote was late.
  Edwina Tarrant | name
"It is so," Edwina Nobody of Skarn said.
  Edwina Nobody | name
Quarnby SDPO Edwina Tarrant said the road was shut.
  Edwina Tarrant | name
U.S. Ambassador to the U.N. Edwina Tarrant-Vale said the vote was late.
  Edwina Tarrant-Vale | name
Lt. Gen. Oswald Pemberry said the road was open.
  Oswald Pemberry | name
Secretary of State Edwina Tarrant said the talks had failed.
  Edwina Tarrant | name
The weather expert and professor Roland Lamont Hill said that it would rain.
  Roland Lamont Hill | name
END
}

@test "names with initials, particles, hyphens, accents and numerals" {
    check <<'END'
"It was cold," said J.R. Quastel.
  J.R. Quastel | name
"It was cold," said Edwina T. Quastel.
  Edwina T. Quastel | name
"It was cold," said Pieter van der Quast.
  Pieter van der Quast | name
"It was cold," said General Omar al-Quasti.
  Omar al-Quasti | name
"It was cold," said Anne-Marie Tarrant-Vale.
  Anne-Marie Tarrant-Vale | name
"It was cold," said Željko Kvastić.
  Željko Kvastić | name
Tamsin May came to Utopia in May. "It was cold," May said.
  Tamsin May | surname
Roland Hill came to Utopia Hill. "It was cold," Hill said.
  Roland Hill | surname
"It was cold," said Leopold Quastel, PhD, a geologist.
  Leopold Quastel | name
"It was cold," said Leopold Quastel Jr.
  Leopold Quastel Jr | name
END
}

@test "a surname, a courtesy title or a lone given name lead back to the full name" {
    check <<'END'
Leopold Quastel arrived on Monday. "We are late," Quastel said. // "Very late," Mr. Quastel added.
  Leopold Quastel | surname
  Leopold Quastel | surname
Quastel said the pier was shut. // Leopold Quastel runs the harbour.
  Leopold Quastel | surname
Prince Ruprecht arrived on Monday. Ruprecht said that the visit was a success.
  Prince Ruprecht | surname
President Quastel said that the visit was a success.
  Quastel | surname
President Wu Qudong met Park Min-zu in Utopia. "We agreed on it," Wu said. // "It was a good talk," Park said. // Mr. Park added that they would meet again.
  Wu Qudong | surname
  Park Min-zu | surname
  Park Min-zu | surname
Sheikh Abdullah bin Quast al-Tarri arrived on Monday. "We agreed on it," al-Tarri said.
  Abdullah bin Quast al-Tarri | surname
Enrique Tarro Valdez arrived on Monday. Tarro Valdez said that the visit was a success.
  Enrique Tarro Valdez | name
END
}

@test "misspelt and transliterated names are one person, namesakes are not" {
    check <<'END'
Aleksandr Kvastornov spoke in Utopia. "We saw nothing," Kvastornov said. // "We never did," Alexandr Kvastronov said.
  Aleksandr Kvastornov | surname
  Aleksandr Kvastornov | name
Sergey Kvastovsky spoke in Utopia. // "We saw nothing," Sergei Kvastovskiy said.
  Sergey Kvastovsky | name
Leopold Quastel and Edwina Quastel came. // "We saw nothing," Edwina Quastel said. // "We saw it all," Leopold Quastel said. // "We saw nothing," Mrs. Quastel said.
  Edwina Quastel | name
  Leopold Quastel | name
  Edwina Quastel | surname
Leopold Quastel and Leopold Quastel Jr. came. // "We saw nothing," Leopold Quastel Jr. said.
  Leopold Quastel Jr. | name
Maria Tarrant and Marta Tarrant came. // "We saw nothing," Marta Tarrant said.
  Marta Tarrant | name
Leopold Саrrov and Leopold Carrov came. // "We saw nothing," Leopold Саrrov said. // "We saw it all," Leopold Carrov said.
  Leopold Саrrov | name
  Leopold Carrov | name
END
}

@test "titles and roles lead back to whom they were told of" {
    check <<'END'
Leopold Quastel, director of the Harbour Service, came on Monday. // "We saw nothing," the director said. // "We saw it all," the Harbour Service chief said.
  Leopold Quastel | title
  Leopold Quastel | title
Lawmaker Edwina Tarrant and singer Ada Quill came. // "We saw nothing," the lawmaker said. // "We saw it all," the singer said. // "We saw nothing," the politician said.
  Edwina Tarrant | title
  Ada Quill | title
  Edwina Tarrant | title
French minister Luc Tarrant and German minister Jan Quast came. // "We saw nothing," the German minister said. // "We saw it all," the French official said.
  Jan Quast | title
  Luc Tarrant | title
The weather office's spokesman, Oleg Quastin, said that it was late. // The spokesman added that it was cold.
  Oleg Quastin | name
  Oleg Quastin | title
Utopian police chief Col. Ana Quasté said that it was late. // The police chief denied the report.
  Ana Quasté | name
  Ana Quasté | title
Ada Quill and her husband, singer Leopold Tarrant, came on Monday. // Her husband said that it was cold.
  Leopold Tarrant | title
Edwina Tarrant, who once headed the Harbour Service, came. // "We saw nothing," the former Harbour Service chief said.
  Edwina Tarrant | title
Leopold Quastel heads the Ruritanian Weather Service. // Leopold Quastel, director of the Ruritanian Weather Service, came. // "We saw nothing," the RWS chief said.
  Leopold Quastel | title
Leopold Quastel, director of the Weather Service, came. // "We saw nothing," the Harbour Office chief said.
  Harbour Office chief | title
Republican nominee Leopold Quastel met Democratic nominee Edwina Tarrant. // "We saw nothing," the Republican nominee said. // "We saw it all," the Democratic candidate said.
  Leopold Quastel | title
  Edwina Tarrant | title
"We saw nothing," a doctor on the scene said. // "We saw it all," the doctor said.
  doctor on the scene | title
  doctor on the scene | title
END
}

@test "somebody described first and named in the next paragraph" {
    check <<'END'
Ruritania's deputy weather minister called for calm. // "There is no storm," Leopold Quastel said on Monday.
  Leopold Quastel | title
  Leopold Quastel | name
A senior navy officer said the ship was lost. // Capt. Edwina Tarrant said it sank at night.
  Edwina Tarrant | title
  Edwina Tarrant | name
The minister said that nothing was lost. // "I disagree," analyst Leopold Quastel said.
  minister | title
  Leopold Quastel | name
END
}

@test "he and she by sex, the subject and the last speaker first" {
    check <<'END'
Leopold Quastel met Edwina Tarrant. She said that it was late. // He said that it was not.
  Edwina Tarrant | pronoun
  Leopold Quastel | pronoun
"We saw nothing," Leopold Quastel said. // "I met Oswald Pemberry there," he added.
  Leopold Quastel | name
  Leopold Quastel | pronoun
Spokeswoman Robin Tarrant met Leopold Quastel. "We saw nothing," she said.
  Robin Tarrant | pronoun
Leopold Quastel spoke for an hour to Oswald Pemberry. He walked along the pier. He was tired. // "We saw nothing," he said.
  Leopold Quastel | pronoun
END
}

@test "they and it: several, two or a body" {
    check <<'END'
Police said the road was shut. // They said it would open on Monday.
  Police | collective
  Police | pronoun
Two envoys, Leopold Quastel and Edwina Tarrant, said that it was late. // Both denied the report.
  Leopold Quastel and Edwina Tarrant | name
  Leopold Quastel and Edwina Tarrant | pronoun
Quastel & Co. said that it was late. // It denied the report.
  Quastel & Co. | collective
  Quastel & Co. | pronoun
The Harbour Service said the pier was shut. // It said the bridge was open.
  Harbour Service | collective
  Harbour Service | pronoun
Leopold Quastel and Edwina Tarrant met in Utopia. // They said that the talks had failed.
  Leopold Quastel and Edwina Tarrant | pronoun
END
}

@test "bodies, crowds and newspapers speak for themselves" {
    check <<'END'
The Kremlin said that the road was open.
  Kremlin | collective
Ruritanian officials said that the road was open.
  Ruritanian officials | collective
The Department of Weather said that the road was open.
  Department of Weather | collective
Reuters reported that the road was open.
  Reuters | name
The Quastel campaign said that the road was open.
  Quastel campaign | collective
Leopold Quastel and Edwina Tarrant said that the road was open.
  Leopold Quastel and Edwina Tarrant | name
END
}

@test "a relative pronoun, a maker and no source at all" {
    check <<'END'
The road is shut, according to a report by Leopold Quastel.
  Leopold Quastel | name
Leopold Quastel said that the road was shut. // "It will open on Monday, if the weather holds and nobody minds."
  Leopold Quastel | name
  Leopold Quastel | implicit
END
}

@test "the role is the fullest that is told" {
    [ "$(column speaker_role 'Leopold Quastel, first deputy director of the Harbour Service, came. // "We saw nothing," Mr. Quastel said.')" = "first deputy director of the Harbour Service" ]
    [ "$(column speaker_role '"We saw nothing," said lawmaker Edwina Tarrant.')" = lawmaker ]
    [ "$(column speaker_role '"We saw nothing," said Edwina Tarrant.')" = "" ]
    [ "$(column speaker_role '"We saw nothing," said Quarn Corp. founder, chairman and chief executive Edwina Tarrant.')" = "Quarn Corp. founder, chairman and chief executive" ]
    [ "$(column speaker_role 'Singer and skater Edwina Tarrant said the road was shut.')" = "Singer and skater" ]
    [ "$(column speaker_role "The club's owner and coach Edwina Tarrant said the road was shut.")" = "club's owner and coach" ]
    [ "$(column speaker_role 'The mayor and skater Edwina Tarrant said the road was shut.')" = skater ]
    [ "$(column speaker_role 'Mayor, skater Edwina Tarrant said the road was shut.')" = skater ]
    [ "$(column speaker_role '"We saw nothing," said envoy Edwina Tarrant, a close friend of the mayor.')" = envoy ]
    [ "$(column speaker_role 'They attacked President Edwina Tarrant. "We saw nothing," Tarrant said.')" = President ]
}

@test "a text of nothing but names and titles stays linear" {
    for word in 'Leopold Quastel said so.' 'The director of the Harbour said no.' 'Smith, who' 'Qu Qa Qo Qi said. He said.'; do
        { printf 'doc\ttext\n1\t'; yes "$word" | head -20000 | tr '\n' ' '; echo; } >"$T/long"
        "$BIN/news-sentences" "$T/long" >"$T/sentences"
        timeout 10 "$BIN/news-quotes" "$T/sentences" >"$T/out"
    done
}

@test "parts of a whole, and whose a report is" {
    check <<'EOF'
A number of harbours confirmed that the road was shut.
  number of harbours | collective
One of the rowers said the road was shut.
  One of the rowers | collective
Harbour Service Director Leopold Quastel came. // According to Quastel's estimates, 200 people left.
  Leopold Quastel | surname
According to the ministry's data, 200 people left.
  ministry | collective
According to data from the ministry, 200 people left.
  ministry | collective
A report said 200 people left.
  report | collective
LakeRail said the road was shut.
  LakeRail | collective
EOF
}

@test "an office with its own 'of' before the name" {
    [ "$(column speaker_role 'The head of the Harbour Service, Leopold Quastel, said the road was shut.')" = "head of the Harbour Service" ]
    [ "$(column speaker_role 'Edwina Tarrant, an instructor in English, Leopold Quastel and others came. "It is so," Quastel said.')" = "" ]
}

@test "a ministry's spokeswoman is a diplomat, the head of a security service a security official" {
    check <<'EOF'
Ruritanian Foreign Ministry spokeswoman Edwina Tarrant said the talks had failed. // The Ruritanian diplomat said they would go on. // Later Ruritanian Foreign Minister Leopold Quastel came.
  Edwina Tarrant | name
  Edwina Tarrant | title
The director of the Harbour Security Service, Leopold Quastel, said the road was shut. // "It is shut," the security official said.
  Leopold Quastel | name
  Leopold Quastel | title
EOF
}

@test "a name in a headline, where every word has a capital" {
    check <<'EOF'
Bridge to Close in May - Tarrant // Mayor Edwina Tarrant said the bridge would close in May.
  Edwina Tarrant | surname
  Edwina Tarrant | name
EOF
}

@test "Russian names with and without a y before e; bodies named by their kind" {
    check <<'EOF'
Minister Oleg Tarranteyev came. // Tarranteev said the road was shut.
  Oleg Tarranteyev | surname
The road is shut, according to the statistics agency Rosquast. // Rosquast said it would open.
  Rosquast | collective
  Rosquast | collective
EOF
}

@test "a transcript, in marks or not" {
    check <<'EOF'
Anchor Edwina Tarrant met the mayor, Leopold Quastel, in May. // “TARRANT: Why is the road shut? // “QUASTEL: It is not safe. // “And we say so now.” // TARRANT: So be it then.
  Edwina Tarrant | surname
  Leopold Quastel | surname
  Edwina Tarrant | surname
EOF
}

@test "an office told after the name, and another one" {
    check <<'EOF'
Leopold Quastel has denied that he left. // The harbour secretary said it was not so.
  Leopold Quastel | name
  Leopold Quastel | title
Leopold Quastel has denied that he left. // A harbour secretary said it was not so. // Someone said it was late.
  Leopold Quastel | name
  harbour secretary | title
  Someone | title
Minister Leopold Quastel insisted it was not him. // The Prime Minister wrote that it was late.
  Leopold Quastel | name
  Prime Minister | title
Dr. Leopold Quastel, the director of care, said after the shooting that Tarrant was well.
  Leopold Quastel | name
EOF
}

@test "somebody who was something once" {
    check <<'END'
Former minister Leopold Quastel spoke on Sunday. "I knew nothing of it," the ex-minister said.
  Leopold Quastel | title
"I knew nothing of it," ex-governor Edwina Tarrant said.
  Edwina Tarrant | name
'They lied to us for years' – ex-minister on the bridge // Former minister Leopold Quastel left on Sunday.
  Leopold Quastel | title
The ex-libris Quastel made was lost. "I knew nothing of it," the ex-minister said.
  ex-minister | title
END
}

@test "a body is called by its full name: short forms, the noun of its kind, and what else such a body is called" {
    check <<'EOF'
Velmark Corp opened a yard in Skarn. // The company said it would hire forty. // Velmark said it would grow.
  Velmark Corp | collective
  Velmark Corp | collective
The Harbour Safety Agency (HSA) shut the pier on Sunday. // The HSA said the planks were rotten. // "Nobody fell," the agency said.
  Harbour Safety Agency | collective
  Harbour Safety Agency | collective
The Quarnby Centre for Fever Control and Prevention said the fever was mild.
  Quarnby Centre for Fever Control and Prevention | collective
A charity in Quarnby, Warm Hands North, gives soup. // The charity said its van was gone.
  Warm Hands North | collective
Quarnby City Council met on Monday. // The company said the works would go on.
  company | collective
Lawyers for Velmark Corp met lawyers for Tarrow Ltd. // The company said nothing was agreed.
  company | collective
Velmark Soup Co opened a yard in Skarn. // The company said it would hire forty.
  Velmark Soup Co | collective
Velmark Tins LLC said it would grow. // The firm said it would hire forty.
  Velmark Tins LLC | collective
  Velmark Tins LLC | collective
Velmark & Tarrow, Inc. said it would grow. // The company said it would hire forty.
  Velmark & Tarrow, Inc. | collective
  Velmark & Tarrow, Inc. | collective
AG Edwina Tarrant said the yard was shut.
  Edwina Tarrant | name
EOF
}

@test "what tells which unnamed speakers are meant stays with them, and leads back to them" {
    check <<'EOF'
Two officials close to the talks said the deal was dead. // The officials said it was over.
  Two officials close to the talks | collective
  Two officials close to the talks | collective
"Prices will rise," said analysts at Quarnby Research Centre.
  analysts at Quarnby Research Centre | collective
The FBI and federal prosecutors said it was fraud.
  FBI and federal prosecutors | collective
Edwina Tarrant was in Quarnby. // Tarrant and her colleagues said it was late. // "We will go home," they said.
  Edwina Tarrant and her colleagues | collective
  Edwina Tarrant and her colleagues | pronoun
EOF
}

@test "an office of another house or country, a deputy, and who did something to the one named are somebody else" {
    check <<'END'
Harbour leader Edwina Tarrant met the press. // "We will win," she said. // The chairman of the Lake Party said it was a joke.
  Edwina Tarrant | pronoun
  chairman of the Lake Party | title
Velmark's foreign minister Leopold Quastel arrived. // The Tarrow foreign minister said the sea was shut.
  Tarrow foreign minister | title
Police chief Leopold Quastel was robbed on Monday. // The officer who robbed him said he was hungry.
  officer who robbed him | title
Police chief Leopold Quastel came to the school. // "The boy is safe," the officer said.
  Leopold Quastel | title
Leopold Quastel, 45, was fined. // "I did not see it," the 45-year-old said.
  Leopold Quastel | title
Leopold Quastel limped off on Sunday. // The Norwegian said he had torn a muscle.
  Leopold Quastel | title
Salemland's finance minister Ada Roe was ill. // Ruritania's finance minister said taxes would rise.
  Ruritania's finance minister | title
Salemland's finance minister Ada Roe was ill. // The Salemland finance minister said taxes would rise.
  Ada Roe | title
President Ada Roe of Salemland landed on Monday. // The Quarnby president said the border was shut.
  Quarnby president | title
President Ada Roe of Salemland landed on Monday. // The Salemland president said the border was shut.
  Ada Roe | title
END
}

@test "he who was asked answers; both are the two named together; the pronouns of the text outvote the table of given names" {
    check <<'END'
Judge Leopold Quastel asked Ivo Brandt if it was true. "Yes," he said.
  Leopold Quastel | name
  Ivo Brandt | pronoun
Edwina Tarrant and Leopold Quastel were seized in Skarn. // Both men said they had been fed.
  Edwina Tarrant and Leopold Quastel | collective
Ali Quastel, a doctor, opened her clinic in June. "We are close," she said.
  Ali Quastel | pronoun
END
}

@test "a surname that is a trade, a firm or a place, and what stands beside a name, is no other name" {
    check <<'END'
Edwina Cook, chief executive of Velmark, sold the yard. // "We had to," Cook said. // The cook said the soup was cold.
  Edwina Cook | surname
  cook | title
Leopold Ford wrote a book. // Ford said it was long.
  Leopold Ford | surname
Major-Gen Leopold Quastel said the house was empty.
  Leopold Quastel | name
"Eat beans," Edwina Tarrant MS, RD, a dietitian, told the Courier.
  Edwina Tarrant | name
Leopold Quastel, of Mill Farm, Quarnby, came to court. He said the fence was rotten.
  Leopold Quastel | pronoun
Director Leopold Quastel spoke. // His new film, La Marre, opens in May. // "It is short," he said.
  Leopold Quastel | pronoun
"It fell," according to the Quarnby Evening Gazette.
  Quarnby Evening Gazette | name
END
}

@test "a new subject takes the pronoun; whom a question is about does not answer it; who belongs to the people before it" {
    check <<'END'
The valley is safe, guide Leopold Quastel said. // Only Ivo Brandt, who has lived here since 1950, is not sure. "The ice moves," he said.
  Leopold Quastel | name
  Ivo Brandt | pronoun
The town got a warning from the Skarn bishop, who said the chapel was unsafe.
  Skarn bishop | title
Leopold Quastel's medal was hung up by Mayor Ivo Brandt. He said the town was proud.
  Ivo Brandt | pronoun
END
}

@test "--why tells the way to the speaker, and where the content ends" {
    printf 'doc\ttext\n1\tMayor Edwina Tarrant came. "It is late," she said. The ferry was full, the witness said.\n' | "$BIN/news-sentences" >"$BATS_TEST_TMPDIR/in"
    "$BIN/news-quotes" --why "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/out"
    [ "$(head -1 "$BATS_TEST_TMPDIR/out" | grep -o 'act.why.text')" = $'act\twhy\ttext' ]
    grep -q $'\tnamed [0-9]*, up to ,\tIt is late' "$BATS_TEST_TMPDIR/out"
    grep -q $'\tdescription, up to ,\tThe ferry was full' "$BATS_TEST_TMPDIR/out"
}

@test "an office goes to whom it is told of, not to the last speaker; nobody without a name becomes its holder" {
    check <<'END'
The mayor of Quarnby Bay spoke. // Quarnby Bay Mayor Leopold Quastel said it was late. // "We did our best," said parishioner Ivo Brandt. // The mayor said it was over.
  Leopold Quastel | name
  Ivo Brandt | name
  Leopold Quastel | title
The witness said it was late. // The minister said the boats were old.
  witness | title
  minister | title
END
}

@test "nobody calls himself by his full name in his own words" {
    check <<'END'
For Roland Hill, who taught rowing, Leopold Quastel was a legend. // He said, "Leopold Quastel was the best of us all."
  Roland Hill | pronoun
Some liked the plan, while someone else wrote that it was folly. // "No boat will come," she said.
  someone else | title
  someone else | pronoun
END
}

@test "the subject behind a leading phrase is no apposition; whose words in marks nobody tells stay nobody's" {
    check <<'END'
In a post after a meeting with Secretary General Leopold Quastel, the Utopian President said: "It was late."
  Utopian President | title
Roland Hill said the pier was shut. // Rowers have to declare "any gift which someone might reasonably think to sway their acts", and the list is public.
  Roland Hill | name
   | 
The harbour guard said the boats were free. // Polish rowers were late. // "The boats come and go," it added.
  harbour guard | title
  harbour guard | pronoun
Tolls stayed level, according to fresh data put out Monday by the Office for Harbour Numbers.
  Office for Harbour Numbers | collective
END
}

@test "the role that is told first stays, with the whole name of a party" {
    cases 'last != $1 FS $at["quote"] { last = $1 FS $at["quote"]; print $1 ": " $at["speaker"] " | " $at["speaker_role"] }' <<'END'
Prime Minister Roland Hill left the hall. // The rowers like Hill, who is also the president of the club. // Hill said he was late.
  Roland Hill | Prime Minister
Union Party for the Coast leader Edwina Tarrant urged the mayor to stay.
  Edwina Tarrant | Union Party for the Coast leader
Firms never paid Prime Minister Datuk Seri Leopold Quastel's travels, but Utopia's mayor, Roland Hill, said they did. // Quastel said he paid.
  Roland Hill | Utopia's mayor
  Leopold Quastel | Prime Minister
END
}

@test "documents, and bodies by what they are" {
    check <<'END'
Tarrant leads Vale by 4 points in a Northmark poll published on Friday. // The lead is wider than that of 2 points in a late May Northmark poll. // The latest survey also showed that half of the tenants were undecided.
  Northmark poll | collective
  late May Northmark poll | collective
  Northmark poll | collective
A lawsuit in Salem County Court was filed on Friday. // The lawsuit says that the yard was late.
  lawsuit | collective
Vale filed a complaint with the Harbour Court that accuses the yard of fraud.
  complaint with the Harbour Court | collective
The Oregon Department of Boats is new. // Half of them leak, according to the state boats department.
  Oregon Department of Boats | collective
Brandvik County is small. // "It is dear," Brandvik's letter says.
  Brandvik County | collective
Nobody answered at the Department of Fisheries and Rural Development (DFRD). // According to DFRD, the plan is dead.
  Department of Fisheries and Rural Development | collective
One state agency, the Tide Commission, has closed. // The agency said it was sorry.
  Tide Commission | collective
END
}

@test "lawyers and attorneys, and those who represent her" {
    check <<'END'
Edwina Tarrant sued the yard. Tarrant's lawyers said she was ill. // The attorneys also said that the yard was late. // The lawyers said that it was closed. // The lawyer representing Tarrant said it was over.
  Tarrant's lawyers | collective
  Tarrant's lawyers | collective
  Tarrant's lawyers | collective
  lawyer representing Tarrant | title
According to the city attorney, Vale did not pay. // The city attorney said that Vale was late.
  city attorney | title
  city attorney | title
END
}

@test "whoever has shares is a firm" {
    check <<'END'
Norvane shares fell on Monday. // The company said it had lost a buyer.
  Norvane | collective
Shares of Norvane fell on Monday. // The firm said it had lost a buyer. // Norvane said it would wait.
  Norvane | collective
  Norvane | collective
Norvane shares the blame. // The company said it had lost a buyer.
  company | collective
END
}

@test "a firm named far above is not the company, where a nearer name may be one" {
    check <<'END'
Buyers met in May, and Nordline Inc. paid for wood. // Running Tide started in Ruritania in 2017. It sinks wood. The company said the wood stays down.
  company | collective
The singer was signed to Tallow Records Inc. in 2005. // On Monday Big Lantern denied that. // The company said that it had never stopped a song.
  company | collective
Nordline Inc. paid for wood. // The mill stood still in May. // The company said the wood stays down.
  Nordline Inc. | collective
END
}

@test "a day or a month that tells when is no part of the name behind it" {
    cases '{ print $1 ": " $at["speaker"] " | " $at["source"] }' <<'END'
On Monday Ada Roe denied the claims.
  Ada Roe | Ada Roe
In May Nordline said it would close.
  Nordline | Nordline
On Sunday Herald reporters said the pier was shut.
  Sunday Herald reporters | Sunday Herald reporters
END
}

@test "a word for anybody is part of the name that it begins: National Gallery, Royal Cup, Fan Yue" {
    cases '{ print $1 ": " $at["speaker"] " | " $at["speaker_role"] }' <<'END'
The National Gallery said it would close.
  National Gallery | 
The Star Tavern said it would close.
  Star Tavern | 
Fan Yuemeng, a deputy minister, said the plan was late.
  Fan Yuemeng | deputy minister
Friends met Aunt Agnes in May. Aunt Agnes said the plan was late.
  Aunt Agnes | Aunt
END
}

@test "whose own word is I is one, though they are told of as they; a mayor who is called an official" {
    whole <<'END'
Harbour notes // Jordan Vale said the tug was late. "I missed it," they said.
  1 indirect {Jordan Vale} [said] the tug was late | Jordan Vale |  | person speech name
  2 direct {they} [said] I missed it | Jordan Vale |  | person speech pronoun
Harbour notes // Jordan Vale said rowers were angry. "We missed it," they said.
  1 indirect {Jordan Vale} [said] rowers were angry | Jordan Vale |  | person speech name
  2 direct {they} [said] We missed it | they |  |  speech pronoun
Harbour notes // The official, Mayor Ada Roe of Skarn, said the quay was shut.
  1 indirect {The official, Mayor Ada Roe of Skarn} [said] the quay was shut | Ada Roe | Mayor | person speech name
Harbour notes // National police and rescue groups said nine boats had sunk.
  1 indirect {National police and rescue groups} [said] nine boats had sunk | National police and rescue groups |  | group speech collective
Harbour notes // The claim was met with doubt on the quay, questioning the rush.
END
}

@test "a house is known by its offices, by the noun in front of its name and by what it makes" {
    cases '{ print $1 ": " $at["speaker"] " | " $at["speaker_kind"] }' <<'END'
Skarnline chief executive Ada Roe left in May. // The company said she was ill.
  Skarnline | body
Quarnby striker Oswald Vale was fined. // The club said he was sorry.
  Quarnby | body
Salem chief executive Ada Roe left in May. // The club said she was ill.
  club | body
The union Fishers United called a strike. // The union said 40 boats were idle.
  Fishers United | body
A start-up called Brightpond makes lamps. // The start-up said the lamps were safe.
  Brightpond | body
Tessaro, the shoe maker, has a shop in Skarn. // The company said sales were up.
  Tessaro | body
The multinational Baker Hulme said the offer was fair.
  Baker Hulme | body
The company Chairman Edwina Tarrant said the offer was fair.
  Edwina Tarrant | person
The Skarn Gazette printed the letters. // The newspaper said they were real.
  Skarn Gazette | body
Authorities said the road was shut.
  Authorities | group
END
}

@test "who is told in a relative clause or belongs to another office is not the speaker" {
    cases '{ print $1 ": " $at["speaker"] " | " $at["source"] " | " $at["act"] }' <<'END'
A spokesman for Harbour Mills, which owns Skarnline, said the crane was safe.
  spokesman for Harbour Mills | A spokesman for Harbour Mills, which owns Skarnline | speech
"Two men died," said the department earlier in a note.
  department | the department | speech
"It rains," says study author Edwina Tarrant.
  Edwina Tarrant | study author Edwina Tarrant | speech
Leopold Quastel met Edwina Tarrant in Skarn. // The two leaders said it was late.
  Leopold Quastel and Edwina Tarrant | The two leaders | speech
Sundermill head coach Gus Quastel left for Bradfold. // Sundermill fans came to Bradfold. // The Uruguayan said they were loud.
  Gus Quastel | The Uruguayan | speech
END
}
