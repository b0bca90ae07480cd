# quotes: a rule a test, named by what it says; each row whole, with who speaks, as what, and how that was found.
bats_require_minimum_version 1.5.0
load quotes

@test "A body once named is meant by the noun of its kind afterwards (the company, the club, the airline): the speaker is its name" {
    whole <<'END'
Nordline Corp opened a mill in Skarn in June. // The company said it would hire 40 people.
  1 indirect {The company} [said] it would hire 40 people | Nordline Corp |  | body speech collective
Keldby Rovers sold two players on Friday. "We had no choice," the club said in a statement.
  1 direct {the club} [said] We had no choice | Keldby Rovers |  | body speech collective
A mill in Skarn burned down on Friday. The company said nobody was hurt.
  1 indirect {The company} [said] nobody was hurt | company |  | body speech collective
END
}

@test "\"The department\", \"the office\" is the body of which the name ends in that noun, or holds it as its head" {
    whole <<'END'
The Velden Police Department has moved to a new building. // The department said the cells were still empty.
  1 indirect {The department} [said] the cells were still empty | Velden Police Department |  | body speech collective
The Dunmere Port Office runs the quay. // In a note to crews the office said the crane would be out of use.
  1 indirect {the office} [said] the crane would be out of use | Dunmere Port Office |  | body speech collective
END
}

@test "A body named in apposition to its noun (the group, Harrow Tenants League) is meant by the noun afterwards" {
    whole <<'END'
The group, Harrow Tenants League, was formed in March. // The group said no one would pay before June.
  1 indirect {The group} [said] no one would pay before June | Harrow Tenants League |  | body speech collective
A charity in Tarnwick, Open Doors North, feeds 90 people a day. // The charity said its van had been stolen.
  1 indirect {The charity} [said] its van had been stolen | Open Doors North |  | body speech collective
END
}

@test "A short form in capitals leads to the long name that it abbreviates, whether told in brackets or after \"or\"" {
    whole <<'END'
The Tide Protection Agency (TPA) closed the beach on Sunday. // TPA said the water was foul.
  1 indirect {TPA} [said] the water was foul | Tide Protection Agency |  | body speech collective
The National Egg Board (NEB) met in Quenby. // "Prices are fair," the NEB said.
  1 direct {the NEB} [said] Prices are fair | National Egg Board |  | body speech collective
END
}

@test "A noun of the body's class (regulator, broadcaster and the like) means the one body of that class named before" {
    whole <<'END'
The Central Bank of Estmark banned the coins on Friday. // According to the regulator, the coins could ruin savers.
  1 indirect {the regulator} [According to] the coins could ruin savers | Central Bank of Estmark |  | body speech title
Radio Norland cut its evening news in March. // "We have lost half our budget," the broadcaster said.
  1 direct {the broadcaster} [said] We have lost half our budget | Radio Norland |  | body speech title
END
}

@test "Unnamed speakers keep the place or house that tells which ones they are (analysts at X, officials on Y)" {
    whole <<'END'
"Prices will rise," said analysts at Sund Research Centre.
  1 direct {analysts at Sund Research Centre} [said] Prices will rise | analysts at Sund Research Centre |  | group speech collective
Officials on Kestrel Island say the ferry is late.
  1 indirect {Officials on Kestrel Island} [say] the ferry is late | Officials on Kestrel Island |  | group speech collective
END
}

@test "The name of an office that holds \"and\" or commas is not cut there" {
    whole <<'END'
The Velden Center for Disease Control and Prevention said the fever was mild.
  1 indirect {The Velden Center for Disease Control and Prevention} [said] the fever was mild | Velden Center for Disease Control and Prevention |  | body speech collective
The Federal Service for Inland Fishing and Lakes, the state watchdog in Varnia, warned that pike were rare.
  1 indirect {The Federal Service for Inland Fishing and Lakes, the state watchdog in Varnia} [warned] pike were rare | Federal Service for Inland Fishing and Lakes |  | body speech collective
END
}

@test "\"Both men\", \"the two\", \"the couple\" are the two persons named together before" {
    whole <<'END'
Ivo Tarn and Peter Holm were seized in Velden in May. // Both men said they had been treated well.
  1 indirect {Both men} [said] they had been treated well | Ivo Tarn and Peter Holm |  | group speech collective
Lena Quill and Mark Dorn married in secret. "We wanted no fuss," the couple said.
  1 direct {the couple} [said] We wanted no fuss | Lena Quill and Mark Dorn |  | group speech collective
END
}

@test "\"Name, role: “…”\" attributes as \"Name: “…”\" does, whatever describes the person before the colon" {
    whole <<'END'
Mirja Holm, mayor of Skarn: “We did what we could.”
  1 direct {Mirja Holm, mayor of Skarn} [:] We did what we could | Mirja Holm | mayor of Skarn | person speech name
Prime Minister Karl Vonn, in a letter to the board: “The yard will not be sold.”
  1 direct {Prime Minister Karl Vonn} [:] The yard will not be sold | Karl Vonn | Prime Minister | person speech name
Mirja Holm: “We did what we could.”
  1 direct {Mirja Holm} [:] We did what we could | Mirja Holm |  | person speech name
END
}

@test "A speaker without a name before a colon and marks is the noun phrase in front of the colon" {
    whole <<'END'
A spokesman for the yard: “The crane was tested in May.”
  1 direct {A spokesman for the yard} [:] The crane was tested in May | spokesman for the yard |  | person speech title
The yard's spokeswoman: “Nobody was paid to leave the town.”
  1 direct {The yard's spokeswoman} [:] Nobody was paid to leave the town | yard's spokeswoman |  | person speech title
END
}

@test "A name with its role in brackets, before a colon or behind the quotation, is the speaker" {
    whole <<'END'
Karin Dahl (yard spokeswoman): “The ship will sail in spring.”
  1 direct {Karin Dahl} [:] The ship will sail in spring | Karin Dahl |  | person speech name
“It was the best night of my life.” (Mirja Holm, singer)
  1 direct {Mirja Holm, singer} [(] It was the best night of my life | Mirja Holm | singer | person speech name
END
}

@test "A town in capitals and a colon at the head of a report is a dateline, neither speaker nor content" {
    whole <<'END'
SKARN: The port authority said on Friday that it had closed two berths.
  1 indirect {The port authority} [said] it had closed two berths | port authority |  | body speech collective
TARNWICK: Three boys drowned in the canal on Sunday, police said.
  1 indirect {police} [said] Three boys drowned in the canal on Sunday | police |  | group speech collective
Anchor Lena Moen met Karl Orlik in May. // MOEN: Why is the road shut? // ORLIK: It is not safe.
  1 indirect {MOEN} [:] Why is the road shut? | Lena Moen | Anchor | person speech surname
  2 indirect {ORLIK} [:] It is not safe | Karl Orlik |  | person speech surname
END
}

@test "A dateline with an agency and a date, in brackets or before a dash, is neither speaker nor content" {
    whole <<'END'
TARNWICK, Norland, Aug. 08, 2024 (WIRE ONE) -- Nordline (Nasdaq: NRDL), a firm that sells eggs nationwide, today reported sales of $4 million.
  1 indirect {Nordline (Nasdaq: NRDL), a firm that sells eggs nationwide} [reported] sales of $4 million | Nordline |  |  speech collective
VARNIA (NewsPoint / Estmark News - 03rd May, 2023) The oil group is studying a sale, chairman Boris Antal said.
  1 indirect {chairman Boris Antal} [said] The oil group is studying a sale | Boris Antal | chairman | person speech name
VARNIA (Estmark News) - The oil group is studying a sale, chairman Boris Antal said.
  1 indirect {chairman Boris Antal} [said] The oil group is studying a sale | Boris Antal | chairman | person speech name
END
}

@test "The topic before the colon of a headline is no speaker; who speaks stands behind it, or nobody does" {
    whole <<'END'
Skarn Wildfires: Officials Say Two Towns Are Lost // The fires have burned for a week.
  1 indirect {Officials} [Say] Two Towns Are Lost | Officials |  | group speech collective
Bailout: Banks Refuse to Pay // The banks are closed today.
Dornik: Tax Will Come in Two Steps // Karel Dornik met farmers in the hills.
  1 indirect {Dornik} [:] Tax Will Come in Two Steps | Karel Dornik |  | person speech surname
END
}

@test "A label, a heading of a table or a time of day before a colon is no speaker" {
    whole <<'END'
Example: a dog and a cat share one bowl.
November 19, 2019 at 5:10 pm // The hall was full.
END
}

@test "A line that leads in with a name and ends in a colon gives its name to the marks in the next paragraph, also without a verb of speech" {
    whole <<'END'
And from Chairwoman Berit Rosen: // “Ada brings a wealth of experience to the board.”
  1 direct {Chairwoman Berit Rosen} [:] Ada brings a wealth of experience to the board | Berit Rosen | Chairwoman | person speech name
Here is what harbour master Jon Vick told us in an email: // “The tide gauge was broken.”
  1 direct {harbour master Jon Vick} [:] The tide gauge was broken | Jon Vick | harbour master | person speech name
END
}

@test "In minutes and briefings a courtesy title and surname before a colon speaks, with a seat or party in brackets or without" {
    whole <<'END'
Mr. Orlik (Skarn North): Madam Speaker, the ferry is late again.
  1 indirect {Mr. Orlik} [:] Madam Speaker, the ferry is late again | Orlik |  | person speech surname
MR. MOEN: We have no statement on that.
  1 indirect {MR. MOEN} [:] We have no statement on that | MOEN |  | person speech surname
END
}

@test "A connective of the reporter's in front of a content that comes first (But, Elsewhere) is not content" {
    whole <<'END'
But the risk is small, doctors say.
  1 indirect {doctors} [say] the risk is small | doctors |  | group speech collective
Elsewhere, two barns burned down, the fire service said.
  1 indirect {the fire service} [said] two barns burned down | fire service |  | body speech collective
END
}

@test "A listener that is a station, a paper or a programme is skipped whole, also when its name holds a number" {
    whole <<'END'
The race is won, Ola Brekke told Channel One.
  1 indirect {Ola Brekke} [told] The race is won | Ola Brekke |  | person speech name
The race is lost, Oleg Brandt said in an interview with Channel One.
  1 indirect {Oleg Brandt} [said] The race is lost | Oleg Brandt |  | person speech name
The race is lost, Oleg Brandt said on Channel Norland.
  1 indirect {Oleg Brandt} [said] The race is lost | Oleg Brandt |  | person speech name
END
}

@test "A listener with an age, an apposition or a relative clause is skipped whole: the content begins at that" {
    whole <<'END'
The judge told Lund, who used to work at a cafe, that his sentence should be a warning.
  1 indirect {The judge} [told] his sentence should be a warning | judge |  | person speech title
The judge told Lund, 23, that he had shown no remorse.
  1 indirect {The judge} [told] he had shown no remorse | judge |  | person speech title
END
}

@test "A parenthesis between cue and that (however, in particular) is skipped" {
    whole <<'END'
Ola Brekke noted, however, that the boats were old.
  1 indirect {Ola Brekke} [noted] the boats were old | Ola Brekke |  | person speech name
The auditor added, in particular, that two accounts were empty.
  1 indirect {The auditor} [added] two accounts were empty | auditor |  | person speech title
END
}

@test "A weekday behind the cue that has its own verb is the subject of the content, not the time of speaking" {
    whole <<'END'
The exchange said Thursday marked the biggest jump in a decade.
  1 indirect {The exchange} [said] Thursday marked the biggest jump in a decade | exchange |  | body speech collective
The exchange said Thursday it would open late.
  1 indirect {The exchange} [said] it would open late | exchange |  | body speech collective
END
}

@test "An apposition that has lost its second comma still belongs to the speaker, not to the content" {
    whole <<'END'
"The market is weak," Daniel Holt, a Norbank energy analyst told the Varnia Herald Monday.
  1 direct {Daniel Holt, a Norbank energy analyst} [told] The market is weak | Daniel Holt | Norbank energy analyst | person speech name
Travelers will have to isolate for 14 days, Anna Brandt, the head of the health watchdog said.
  1 indirect {Anna Brandt, the head of the health watchdog} [said] Travelers will have to isolate for 14 days | Anna Brandt | head of the health watchdog | person speech name
END
}

@test "A time between a subject and its verb, or between auxiliary and verb, is part of neither speaker nor content" {
    whole <<'END'
Ivo Tarn in recent days has suggested that Renn is ill.
  1 indirect {Ivo Tarn} [has suggested] Renn is ill | Ivo Tarn |  | person speech name
The millers have in the past blamed cheap flour for poor results.
  1 indirect {The millers} [have in the past blamed] cheap flour for poor results | millers |  | group speech collective
END
}

@test "A time in front of a speaker (Last night, Monday) is no part of the source" {
    whole <<'END'
Last night Karim Vasarely, a Labour MP, said the vote was lost.
  1 indirect {Karim Vasarely, a Labour MP} [said] the vote was lost | Karim Vasarely | Labour MP | person speech name
END
}

@test "A second predicate that agrees with the source, not with the subject inside, ends the content (they need a role and are calling)" {
    whole <<'END'
The premiers say the province needs a role in the plan and are calling for more money.
  1 indirect {The premiers} [say] the province needs a role in the plan | premiers |  | group speech collective
  2 indirect {The premiers} [are calling for] more money | premiers |  | group speech collective
The brewer confirmed its outlook and expects sales to be flat.
  1 indirect {The brewer} [confirmed] its outlook | brewer |  | body speech collective
The farmers say the dam is leaking and is a danger to the town.
  1 indirect {The farmers} [say] the dam is leaking and is a danger to the town | farmers |  | group speech collective
END
}

@test "What the reporter adds behind the closing mark of a mixed content (after a late goal, in a video statement) stays out" {
    whole <<'END'
Rovers boss Nils Brandvik says his side are "the unluckiest team in the league" after a late goal earned Skarn a draw on Saturday.
  1 mixed {Rovers boss Nils Brandvik} [says] his side are "the unluckiest team in the league" | Nils Brandvik | Rovers boss | person speech name
The premier called the crash a "national tragedy" in a video statement.
  1 mixed {The premier} [called] the crash a "national tragedy" | premier |  | person speech title
The deputy said the "old guard" of the party had to go.
  1 mixed {The deputy} [said] the "old guard" of the party had to go | deputy |  | person speech title
END
}

@test "A participle behind a comma that tells what the announcement did (bringing the total to 146) is the reporter's" {
    whole <<'END'
The health ministry reported 10 deaths, bringing the total to 146.
  1 indirect {The health ministry} [reported] 10 deaths | health ministry |  | body speech collective
The league announced a ban of six games, ending the striker's season.
  1 indirect {The league} [announced] a ban of six games | league |  | body act collective
The operator said a tree had hit the line, leaving two villages without power.
  1 indirect {The operator} [said] a tree had hit the line, leaving two villages without power | operator |  | body speech collective
END
}

@test "A noun in apposition to the whole statement (a ruling that …, a decision that …) is the reporter's" {
    whole <<'END'
The court said that the arrests were political, a ruling that stunned the ministry.
  1 indirect {The court} [said] the arrests were political | court |  | body speech collective
The ministry declared the paper "unwanted by the people," a designation that bars it from shops.
  1 mixed {The ministry} [declared] the paper "unwanted by the people," | ministry |  | body speech collective
END
}

@test "How and where it was said, told at the end behind a comma (without giving details, in a statement published), is not content" {
    whole <<'END'
The army said the village had been taken, without giving details.
  1 indirect {The army} [said] the village had been taken | army |  | body speech collective
The rebels claimed that they had shot down two drones, in a statement published on Sunday.
  1 indirect {The rebels} [claimed] they had shot down two drones | rebels |  | group speech collective
The army said the village had been taken without a shot.
  1 indirect {The army} [said] the village had been taken without a shot | army |  | body speech collective
END
}

@test "Behind a spaced dash a list or an explanation of what was said goes on with the content; the reporter's remark on it does not" {
    whole <<'END'
The clerk said there were two cases against Moen – one for theft and the other for arson.
  1 indirect {The clerk} [said] there were two cases against Moen – one for theft and the other for arson | clerk |  | person speech title
The detective said the box held his prints – both inside and outside.
  1 indirect {The detective} [said] the box held his prints – both inside and outside | detective |  | person speech title
The mayor said the fee was fair – a view few in the town share.
  1 indirect {The mayor} [said] the fee was fair | mayor |  | person speech title
END
}

@test "A concession that must be the speaker's own (…, even if …; that although …, main clause) belongs to the content" {
    whole <<'END'
The mayor said the pier would be rebuilt, even if it took ten years.
  1 indirect {The mayor} [said] the pier would be rebuilt, even if it took ten years | mayor |  | person speech title
The bishop said that although the party had opposed the toll, it was not against other taxes.
  1 indirect {The bishop} [said] although the party had opposed the toll, it was not against other taxes | bishop |  | person speech title
END
}

@test "A list with semicolons behind a colon inside the content belongs to it as a whole" {
    whole <<'END'
The union said the firm would meet three demands: scrapping the toll; adopting a plan; and ending the waste.
  1 indirect {The union} [said] the firm would meet three demands: scrapping the toll; adopting a plan; and ending the waste | union |  | body speech collective
The council said it would shut three places: the baths in Mill Lane; the old library; and the park café.
  1 indirect {The council} [said] it would shut three places: the baths in Mill Lane; the old library; and the park café | council |  | body speech collective
END
}

@test "\"while\" or \"and\" with a clause of the same report belongs to the content; with another speaker and verb of speech it is the next quotation" {
    whole <<'END'
The operator said revenue at the port rose 2 percent to $8 million, while revenue at the yard rose 13 percent to $3 million.
  1 indirect {The operator} [said] revenue at the port rose 2 percent to $8 million, while revenue at the yard rose 13 percent to $3 million | operator |  | body speech collective
The mayor said the bridge was safe, while the union said it was not.
  1 indirect {The mayor} [said] the bridge was safe | mayor |  | person speech title
  2 indirect {the union} [said] it was not | union |  | body speech collective
END
}

@test "A number with a hedge of several words (at least, up to, as many as, between A and B, of the N men) right behind the cue opens the content: neither the row nor the hedge is lost" {
    whole <<'END'
Police said at least 14 sheep were stolen from the farm.
  1 indirect {Police} [said] at least 14 sheep were stolen from the farm | Police |  | group speech collective
The ferry line says as many as 300 passengers were stranded on the island overnight.
  1 indirect {The ferry line} [says] as many as 300 passengers were stranded on the island overnight | ferry line |  |  speech collective
The council said more than 40 homes lost power.
  1 indirect {The council} [said] more than 40 homes lost power | council |  | body speech collective
The witness said at least three times that he was ill.
  1 indirect {The witness} [said] he was ill | witness |  | person speech title
END
}

@test "A time, a place or a statement between the cue and a hedged number is skipped, the hedge is not" {
    whole <<'END'
The fire brigade said Tuesday at least nine boats had burned in the marina.
  1 indirect {The fire brigade} [said] at least nine boats had burned in the marina | fire brigade |  | body speech collective
The grocer said in a statement about half of its shops would stay shut.
  1 indirect {The grocer} [said] about half of its shops would stay shut | grocer |  | person speech title
END
}

@test "A hedge of one word (nearly, roughly) behind the cue belongs to the content, or the figure says more than the source did" {
    whole <<'END'
The mayor said nearly 200 trees came down in the gale.
  1 indirect {The mayor} [said] nearly 200 trees came down in the gale | mayor |  | person speech title
The union says roughly one in three of its members has a second job.
  1 indirect {The union} [says] roughly one in three of its members has a second job | union |  | body speech collective
END
}

@test "An adverb that denies (hardly, scarcely) behind the cue belongs to the content, or the row says the opposite" {
    whole <<'END'
The coach said hardly anyone had turned up for training.
  1 indirect {The coach} [said] hardly anyone had turned up for training | coach |  | person speech title
Villagers said scarcely a house was left standing.
  1 indirect {Villagers} [said] scarcely a house was left standing | Villagers |  | group speech collective
END
}

@test "A prepositional phrase that opens the clause behind the cue belongs to the content, unless a that stands behind it" {
    whole <<'END'
The aid group said without rain the harvest would fail.
  1 indirect {The aid group} [said] without rain the harvest would fail | aid group |  | body speech collective
The operator said for two days the tunnel had been shut.
  1 indirect {The operator} [said] for two days the tunnel had been shut | operator |  | body speech collective
The operator said on Monday that the tunnel was safe.
  1 indirect {The operator} [said] the tunnel was safe | operator |  | body speech collective
END
}

@test "Behind a listener a hedged number opens the content; the listener ends before it" {
    whole <<'END'
The mayor told reporters about 20 people were hurt in the crush.
  1 indirect {The mayor} [told] about 20 people were hurt in the crush | mayor |  | person speech title
The pilot told investigators at least one engine had failed.
  1 indirect {The pilot} [told] at least one engine had failed | pilot |  | person speech title
The mayor told at least 300 farmers that the road was shut.
  1 indirect {The mayor} [told] the road was shut | mayor |  | person speech title
END
}

@test "\"so far\" and \"in all\" before a number open the content whole" {
    whole <<'END'
The clinic said so far 20 people had died of the fever.
  1 indirect {The clinic} [said] so far 20 people had died of the fever | clinic |  | body speech collective
END
}

@test "An inverted attribution (said the mayor) between commas parts one indirect quotation: both sides are told" {
    whole <<'END'
The plan, said the mayor, would cost £4 million.
  1 indirect {the mayor} [said] The plan | mayor |  | person speech title
  1 indirect {the mayor} [said] would cost £4 million | mayor |  | person speech title
Rates, said the bank, would stay near 4 percent.
  1 indirect {the bank} [said] Rates | bank |  | body speech collective
  1 indirect {the bank} [said] would stay near 4 percent | bank |  | body speech collective
The plan, the mayor said, would cost £4 million.
  1 indirect {the mayor} [said] The plan | mayor |  | person speech title
  1 indirect {the mayor} [said] would cost £4 million | mayor |  | person speech title
END
}

@test "A verb of speech within the second part (In 2019, X said, the pilots refused) does not take the content from the outer speaker" {
    whole <<'END'
Ola Brandvik spoke at the quay on Friday. // In 2019, Brandvik said, the pilots refused to sail in the fog.
  1 indirect {Brandvik} [said] In 2019 | Ola Brandvik |  | person speech surname
  1 indirect {Brandvik} [said] the pilots refused to sail in the fog | Ola Brandvik |  | person speech surname
Five years ago, the widow recalled, the bank offered her a flat.
  1 indirect {the widow} [recalled] Five years ago | widow |  | person speech title
  1 indirect {the widow} [recalled] the bank offered her a flat | widow |  | person speech title
END
}

@test "When only a phrase stands before the attribution, the main clause behind it is the content and must not be lost" {
    whole <<'END'
For all the early praise for the new chief, bank analysts say, cleaning up the mess will be hard.
  1 indirect {bank analysts} [say] For all the early praise for the new chief | bank analysts |  | group speech collective
  1 indirect {bank analysts} [say] cleaning up the mess will be hard | bank analysts |  | group speech collective
Despite the rain, farmers say, sowing is going well.
  1 indirect {farmers} [say] Despite the rain | farmers |  | group speech collective
  1 indirect {farmers} [say] sowing is going well | farmers |  | group speech collective
END
}

@test "\"in X's words\" between the parts: both sides are one quotation of X's" {
    whole <<'END'
It was, in Arne Zardan's words, “a gift.”
  1 mixed {Arne Zardan} [in Arne Zardan's words] It was | Arne Zardan |  | person speech name
  1 mixed {Arne Zardan} [in Arne Zardan's words] a gift | Arne Zardan |  | person speech name
END
}

@test "An attribution inside a relative clause (which, according to X, had come) gives the clause to X" {
    whole <<'END'
Police seized nine guns, which, according to the prosecutor, had come by sea.
  1 indirect {the prosecutor} [according to] which | prosecutor |  | person speech title
  1 indirect {the prosecutor} [according to] had come by sea | prosecutor |  | person speech title
END
}

@test "A plural possessive (workers’, sailors’) inside single marks does not close them when a later mark does" {
    whole <<'END'
‘The workers’ party will win,’ Ola Brandvik said, ‘and the voters’ choice is clear.’
  1 direct {Ola Brandvik} [said] The workers’ party will win | Ola Brandvik |  | person speech name
  1 direct {Ola Brandvik} [said] and the voters’ choice is clear | Ola Brandvik |  | person speech name
Ola Brandvik said: ‘The sailors’ union will not wait any longer for this.’
  1 direct {Ola Brandvik} [said] The sailors’ union will not wait any longer for this | Ola Brandvik |  | person speech name
END
}

@test "Double marks inside single ones are the inner layer: the whole is one direct quotation" {
    whole <<'END'
'I told him "go home" and he went,' said Ola Brandvik.
  1 direct {Ola Brandvik} [said] I told him "go home" and he went | Ola Brandvik |  | person speech name
END
}

@test "A lone straight double mark (a slip of the keyboard, inches) makes no quotation out of the text before it" {
    whole <<'END'
"It was late," Anna Lorn, a clerk, said. // Ivan Lorn also criticized Premier Ola Brekke for making 'odd" comments in Skarn.
  1 direct {Anna Lorn, a clerk} [said] It was late | Anna Lorn | clerk | person speech name
  2 indirect {Ivan Lorn} [also criticized] Premier Ola Brekke for making 'odd" comments in Skarn | Ivan Lorn |  | person speech name
END
}

@test "A closing curly mark where a quotation opens is read as an opening one" {
    whole <<'END'
Prime Minister Clara Moen said the boat had sunk in heavy rain. ”The boat’s condition is not in doubt,” she said.
  1 indirect {Prime Minister Clara Moen} [said] the boat had sunk in heavy rain | Clara Moen | Prime Minister | person speech name
  2 direct {she} [said] The boat’s condition is not in doubt | Clara Moen | Prime Minister | person speech pronoun
Mayor Ada Holt closed the beach. ”Nobody is to swim here,” Holt told reporters.
  1 direct {Holt} [told] Nobody is to swim here | Ada Holt | Mayor | person speech surname
END
}

@test "An opening mark without a closing one, when the next paragraph opens too, holds the whole paragraph, whatever verbs of speech are in it" {
    whole <<'END'
Zadie Moen said “The loan was for twenty years. And when we made the first cut, the states had complained that the sum was too harsh. // “So we spread it over thirty years.”
  1 direct {Zadie Moen} [said] The loan was for twenty years. And when we made the first cut, the states had complained that the sum was too harsh | Zadie Moen |  | person speech name
  1 direct {Zadie Moen} [said] So we spread it over thirty years | Zadie Moen |  | person speech name
END
}

@test "A short quotation in marks before an inverted attribution needs no comma" {
    whole <<'END'
"We are sailors" said Ola Brandvik.
  1 direct {Ola Brandvik} [said] We are sailors | Ola Brandvik |  | person speech name
"It was awful" said Rosa Kemp.
  1 direct {Rosa Kemp} [said] It was awful | Rosa Kemp |  | person speech name
END
}

@test "A subhead in marks is no second part of the quotation before it" {
    whole <<'END'
Mayor Jan Tarn told the council the plan would "double the fee". // 'Tail wagging the dog' // The vote is in May.
  1 mixed {Mayor Jan Tarn} [told] the plan would "double the fee" | Jan Tarn | Mayor | person speech name
END
}

@test "In court reports the court, the jury or the inquest \"heard\" what was said there, before or behind it" {
    whole <<'END'
The jury heard £110,000 in cash was found in the car.
  1 indirect {The jury} [heard] £110,000 in cash was found in the car | jury |  | group speech collective
The dog had bitten twice before, Skarn Crown Court heard.
  1 indirect {Skarn Crown Court} [heard] The dog had bitten twice before | Skarn Crown Court |  | body speech collective
Neighbours heard two shots before dawn.
END
}

@test "\"was told that\" and \"were informed that\" report speech; who was told is not the speaker (a court may stand for it)" {
    whole <<'END'
The court was told that the driver had slept at the wheel.
  1 indirect {The court} [was told] the driver had slept at the wheel | court |  | body speech collective
Passengers were told that the train had no driver.
  1 indirect {} [were told] the train had no driver |  |  |  speech
END
}

@test "\"signal\" takes a clause without that, and an object, as \"indicate\" does" {
    whole <<'END'
The central bank signaled it will keep rates near zero.
  1 indirect {The central bank} [signaled] it will keep rates near zero | central bank |  | body speech collective
The central bank signaled that it will keep rates near zero.
  1 indirect {The central bank} [signaled] it will keep rates near zero | central bank |  | body speech collective
END
}

@test "A passive of a reporting verb with \"by\" (were reported by, was confirmed by) gives its subject to the agent" {
    whole <<'END'
At least 64 deaths were reported by the rescue agency.
  1 indirect {the rescue agency} [were reported] At least 64 deaths | rescue agency |  | body speech collective
The sale was confirmed on Friday by the club's owner.
  1 indirect {the club's owner} [was confirmed] The sale | club's owner |  | person speech title
The news was confirmed by Monday.
END
}

@test "\"put the … at N\" reports a figure, whatever stands with the noun" {
    whole <<'END'
The ministry put the official death toll at 932.
  1 indirect {The ministry} [put] the official death toll at 932 | ministry |  | body speech collective
The ministry put the toll at 932.
  1 indirect {The ministry} [put] the toll at 932 | ministry |  | body speech collective
END
}

@test "A statement, a letter or the like that its maker released and that says something (…, saying) is its maker's speech" {
    whole <<'END'
The club released a statement on Friday saying two players had broken the rules.
  1 indirect {The club} [saying] two players had broken the rules | club |  | body speech collective
The group sent a letter to the council stating that it would go to court.
  1 indirect {The group} [stating] it would go to court | group |  | body speech collective
END
}

@test "A relative clause without pronoun (a ruling X called questionable, a case he says is political) is X's speech" {
    whole <<'END'
The judges freed both men in a ruling the ministry called questionable.
  1 indirect {the ministry} [called] questionable | ministry |  | body speech collective
Igor Lapin is on trial in a theft case he says is political.
  1 indirect {he} [says] is political | Igor Lapin |  | person speech pronoun
END
}

@test "An attribution at the end is found behind a content that holds a relative clause, with an apposition or inverted" {
    whole <<'END'
The fire broke out in the mill, which is empty, Arne Moen, a port spokesman, said.
  1 indirect {Arne Moen, a port spokesman} [said] The fire broke out in the mill, which is empty | Arne Moen | port spokesman | person speech name
The vote will be decided by farmers, who live in the hills, says Ivo Tarn.
  1 indirect {Ivo Tarn} [says] The vote will be decided by farmers, who live in the hills | Ivo Tarn |  | person speech name
END
}

@test "Verbs that only speech can fill with a that-clause or a listener and infinitive (highlight, project and the like) are cues" {
    whole <<'END'
The minister highlighted that no ship had been lost.
  1 indirect {The minister} [highlighted] no ship had been lost | minister |  | person speech title
The bureau projected that prices would double.
  1 indirect {The bureau} [projected] prices would double | bureau |  | body speech collective
END
}

@test "\"There have been reports in X that\": the speaker is X, not \"there\"" {
    whole <<'END'
There have been reports in the Skarn Courier that the mayor will resign.
  1 indirect {the Skarn Courier} [reports] the mayor will resign | Skarn Courier |  | body speech collective
There are claims in the Hollin Gazette that the vote was bought.
  1 indirect {the Hollin Gazette} [claims] the vote was bought | Hollin Gazette |  | body speech name
END
}

@test "\"According to X\" ends after the name or noun phrase, also without a comma" {
    whole <<'END'
According to Ivo Tarn the boat in question was sent back.
  1 indirect {Ivo Tarn} [According to] the boat in question was sent back | Ivo Tarn |  | person speech name
According to the clinic nobody was hurt.
  1 indirect {the clinic} [According to] nobody was hurt | clinic |  | body speech collective
END
}

@test "Behind a complete attribution \"according to a statement\" only tells the way: the speaker and the marks stay" {
    whole <<'END'
"Here we are with another big win for the town," Mayor Rolf Aker told farmers, according to a statement.
  1 direct {Mayor Rolf Aker} [told] Here we are with another big win for the town | Rolf Aker | Mayor | person speech name  a statement
“We will pay every cent,” the owner told staff, according to an email.
  1 direct {the owner} [told] We will pay every cent | owner |  | person speech title  an email
END
}

@test "Two subjects, the second with an apposition, decline or deny together" {
    whole <<'END'
Ivo Tarn and his partner, Olga Renn, declined to comment.
  1 indirect {Ivo Tarn and his partner, Olga Renn} [declined] to comment | Ivo Tarn and Olga Renn |  | group refusal collective negative
END
}

@test "\"in a report\" behind the attribution is where it was said: the cue stays the verb, the source its subject" {
    whole <<'END'
Prices fell by a tenth, the union added in a monthly report.
  1 indirect {the union} [added] Prices fell by a tenth | union |  | body speech collective
END
}

@test "A surname that is a trade or a title (Cook, King) is the person when the full name has stood" {
    whole <<'END'
Anna Cook, chief executive of Nordline, sold the mill. // "We had no choice," Cook said.
  1 direct {Cook} [said] We had no choice | Anna Cook | chief executive of Nordline | person speech surname
Sergeant Paul King found the boat on Sunday. // King said it had been empty.
  1 indirect {King} [said] it had been empty | Paul King | Sergeant | person speech surname
Miller Anna Cook sold her house in May. // The cook said the soup was cold.
  1 indirect {The cook} [said] the soup was cold | cook |  | person speech title
END
}

@test "A surname that is also a firm, a paper or a kind of house (Ford, Fox) is the person when a given name has stood with it" {
    whole <<'END'
Rupert Ford wrote the book in jail. // Ford said the guards brought him paper.
  1 indirect {Ford} [said] the guards brought him paper | Rupert Ford |  | person speech surname
"It is hard," Skarn coach Anna Fox said.
  1 direct {Skarn coach Anna Fox} [said] It is hard | Anna Fox | Skarn coach | person speech name
END
}

@test "US in capitals is the country, not the pronoun: it speaks, accuses and is quoted" {
    whole <<'END'
The US said the talks had failed.
  1 indirect {The US} [said] the talks had failed | US |  | body speech collective
"We were never told," the US said in a statement.
  1 direct {the US} [said] We were never told | US |  | body speech collective
US officials said the ship was empty.
  1 indirect {US officials} [said] the ship was empty | US officials |  | group speech collective
END
}

@test "WHO in capitals is the health body, not the pronoun" {
    whole <<'END'
In Skarn, WHO said the outbreak was over.
  1 indirect {WHO} [said] the outbreak was over | WHO |  | body speech collective
The WHO said the disease was rare.
  1 indirect {The WHO} [said] the disease was rare | WHO |  | body speech collective
END
}

@test "A surname or given name that is also an auxiliary or a month (May, Will) speaks at the head of a sentence" {
    whole <<'END'
Nora May met lawmakers on Monday. // May told them that the deal was done.
  1 indirect {May} [told] the deal was done | Nora May |  | person speech surname
Anna May runs the lighthouse. May said the lamp was broken.
  1 indirect {May} [said] the lamp was broken | Anna May |  | person speech surname
May will be wet, the weather office said.
  1 indirect {the weather office} [said] May will be wet | weather office |  | body speech collective
END
}

@test "A given name that is also a preposition (Per) is a name when a surname follows" {
    whole <<'END'
The boats were late on Monday, Per Moen said on Tuesday.
  1 indirect {Per Moen} [said] The boats were late on Monday | Per Moen |  | person speech name
"It is a good price," said Per Lindahl.
  1 direct {Per Lindahl} [said] It is a good price | Per Lindahl |  | person speech name
END
}

@test "\"Says Aoki:\" at the head of a sentence is verb and speaker, never a name" {
    whole <<'END'
Kenji Aoki works at the lathe all day. // Says Aoki: "It is loud, and it is warm."
  1 direct {Aoki} [Says] It is loud, and it is warm | Kenji Aoki |  | person speech surname
Mara Quist has mended nets since 1970. // Says Quist, "The young ones buy new."
  1 direct {Quist} [Says] The young ones buy new | Mara Quist |  | person speech surname
END
}

@test "A courtesy title with the given name alone (Sir Karel) leads to the full name" {
    whole <<'END'
Sir Karel Dornik opened the hall on Friday. // "It took nine years," Sir Karel said.
  1 direct {Sir Karel} [said] It took nine years | Karel Dornik |  | person speech surname
Sister Agnes Moll runs the ward. // Sister Agnes said two beds were free.
  1 indirect {Sister Agnes} [said] two beds were free | Agnes Moll | Sister | person speech name
END
}

@test "Letters behind a name (degrees, orders, seats) are no name: the speaker is the person before them" {
    whole <<'END'
"Eat more beans," Kelly Jones MS, RD, a dietitian, told the Courier. // According to Jones, salt is a habit.
  1 direct {Kelly Jones MS, RD, a dietitian} [told] Eat more beans | Kelly Jones |  | person speech name
  2 indirect {Jones} [According to] salt is a habit | Kelly Jones |  | person speech surname
END
}

@test "A given name that is also a title (Dean) stays in the name" {
    whole <<'END'
"The trail is shut," says Dean Orlow, an old ranger.
  1 direct {Dean Orlow, an old ranger} [says] The trail is shut | Dean Orlow | old ranger | person speech name
END
}

@test "A county or a rank in front (Marten County Capt., Major-Gen) is the role, never part of the name" {
    whole <<'END'
Marten County Capt. Todd Rasmussen said the bridge was out.
  1 indirect {Marten County Capt. Todd Rasmussen} [said] the bridge was out | Todd Rasmussen | Marten County Capt. | person speech name
Major-Gen Piet Renn said the house was empty.
  1 indirect {Major-Gen Piet Renn} [said] the house was empty | Piet Renn | Major-Gen | person speech name
END
}

@test "The name of a product or a system that begins with the firm's name does not become the firm's name" {
    whole <<'END'
Ascor, a maker of alarms, has a new siren that works with Ascor Unite Connect systems. // "It is loud," Ascor said.
  1 direct {Ascor} [said] It is loud | Ascor |  | body speech collective
END
}

@test "A lone given name, whatever its ending (-wal, -ic), leads to the full name" {
    whole <<'END'
Party chief Colawal Bhanto Zordani met the press. // Colawal said the poll was fair.
  1 indirect {Colawal} [said] the poll was fair | Colawal Bhanto Zordani | Party chief | person speech surname
Captain Zoric Tamaro signed for two years. // "I feel at home," Zoric said.
  1 direct {Zoric} [said] I feel at home | Zoric Tamaro | Captain | person speech surname
END
}

@test "A surname that is also a place or a given name leads to the person, also behind a place with a comma and at the head of a sentence" {
    whole <<'END'
Ada Florence, a former nurse, has written a book. // On board the Meridian, Florence claims that she worked until midnight.
  1 indirect {Florence} [claims] she worked until midnight | Ada Florence | former nurse | person speech surname
Pieter Omari was jailed in March. // Omari said he would appeal.
  1 indirect {Omari} [said] he would appeal | Pieter Omari |  | person speech surname
END
}

@test "The name of a paper or agency is not cut at a word of time or at a stroke (Morning Herald, I/B/E/S)" {
    whole <<'END'
"The roof was gone," according to the Velden Morning Herald.
  1 direct {the Velden Morning Herald} [according to] The roof was gone | Velden Morning Herald |  | body speech name
Profit doubled, according to Nord Data I/B/E/S.
  1 indirect {Nord Data I/B/E/S} [according to] Profit doubled | Nord Data I/B/E/S |  | body speech collective
END
}

@test "A courtesy title behind an office (Undersecretary for Trade Mr. X) begins the name" {
    whole <<'END'
Undersecretary for Fish Paul Renn opened the talks. // Undersecretary for Trade Mr. Tarnow said the deal was near.
  1 indirect {Undersecretary for Trade Mr. Tarnow} [said] the deal was near | Tarnow | Undersecretary for Trade | person speech surname
END
}

@test "A role with a party, a club or a house of its own is never the person who holds such a role elsewhere; the words of the source stand" {
    whole <<'END'
Labour leader Karel Dornik met the press. // “We will win,” he said. // The chairman of the Coast Party said the video was a joke.
  1 direct {he} [said] We will win | Karel Dornik | Labour leader | person speech pronoun
  2 indirect {The chairman of the Coast Party} [said] the video was a joke | chairman of the Coast Party |  | person speech title
Olga Renn, head of the dockers' union, said it was late. // The mayor said the road was open.
  1 indirect {Olga Renn, head of the dockers' union} [said] it was late | Olga Renn | head of the dockers' union | person speech name
  2 indirect {The mayor} [said] the road was open | mayor |  | person speech title
END
}

@test "The same office of another country or state is another person" {
    whole <<'END'
Estmark's foreign secretary David Lamm arrived on Sunday. He said the sea was free. // The Norlandish secretary of state said the sea was closed.
  1 indirect {He} [said] the sea was free | David Lamm | Estmark's foreign secretary | person speech pronoun
  2 indirect {The Norlandish secretary of state} [said] the sea was closed | Norlandish secretary of state |  | person speech title
END
}

@test "A role told by what its holder did to the named person is not that person" {
    whole <<'END'
Gareth Rigg, 43, paid a fine on Monday. // The police officer who made the arrest said he was sick of it.
  1 indirect {The police officer who made the arrest} [said] he was sick of it | police officer who made the arrest |  | person speech title
Police chief Carl Zardan was shot on Monday. // The officer who shot him said he had no choice.
  1 indirect {The officer who shot him} [said] he had no choice | officer who shot him |  | person speech title
END
}

@test "A role never leads to a person who is named only later and in other company, when somebody who speaks now fits" {
    whole <<'END'
Crew commander Oleg Brandt spoke to pupils on Monday. // "We may be lagging behind," he said. // "On my last flight I printed living tissue," the astronaut said. // On April 12, the world marks the flight of the first Estmark astronaut Yuri Holm.
  1 direct {he} [said] We may be lagging behind | Oleg Brandt | Crew commander | person speech pronoun
  2 direct {the astronaut} [said] On my last flight I printed living tissue | astronaut |  | person speech title
END
}

@test "A noun of one kind of body is never the name of a body of another kind" {
    whole <<'END'
Velden City Council met on Monday. // The company said the works would go on.
  1 indirect {The company} [said] the works would go on | company |  | body speech collective
The Velden Police Department has moved to a new building. // The fire department said its engines were stuck.
  1 indirect {The fire department} [said] its engines were stuck | fire department |  | body speech collective
END
}

@test "The title of a film, a book or a song is never he or she" {
    whole <<'END'
Director Hugo Stahl spoke to the press. // His new film, La Fracture, opens in May. // “It is short,” he said.
  1 direct {he} [said] It is short | Hugo Stahl | Director | person speech pronoun
END
}

@test "When two bodies of one kind have been named alike, the bare noun is neither: it stands as it is" {
    whole <<'END'
Lawyers for Nordline Corp met lawyers for Halden Ltd on Monday. // The company said no date had been set.
  1 indirect {The company} [said] no date had been set | company |  | body speech collective
END
}

@test "\"called\", \"named\" behind a noun and before a name says what a thing is named; nobody speaks" {
    whole <<'END'
Divers mapped a new reef, called the Sund Bank, in May.
Table saws have slots on either side of the blade, called mitre slots.
Anna Brandt called her mother on Sunday.
END
}

@test "An index, a team, a margin or a disease with a figure or an object behind \"added\", \"slammed\" does not speak" {
    whole <<'END'
The Skarn Index added 138 points, or 0.4%.
Gross margin expanded 362 basis points to 39.1%.
END
}

@test "A thing or an animal that reveals, confirms or shows does not speak" {
    whole <<'END'
She wore a red top that revealed a scar.
A bear ran through Skarn on Monday, confirming what every tourist knew about Norland.
END
}

@test "\"you\" and \"we\" that mean anybody are no speakers" {
    whole <<'END'
You can tell these girls are sisters by their laugh.
If you say yes, the app opens the door.
END
}

@test "An epithet in marks behind a noun, without a verb of speech, is no quotation however long" {
    whole <<'END'
Fans can visit the home of the “king of the old harbour song” on Sundays.
The street once had a “house of a thousand clocks” at its end.
END
}

@test "A noun that has the form of a verb of speech (states, comments, claims, reports) is no cue" {
    whole <<'END'
This map shows the U.S. states where the plant is legal.
Crews wait for the newest comments from the mayor as he weighs the plan.
END
}

@test "What somebody still tries, hopes or wants to say has not been said" {
    whole <<'END'
Officials were trying to confirm a number of deaths.
The society wants to report the wreck to the museum.
END
}

@test "What follows \"asked whether\" or goes with \"asking not to be named\" is told whole, by whoever says it, and the asking has no row" {
    whole <<'END'
Asked whether he would resign, Arne Zardan said: “No.”
  1 indirect {} [Asked] whether he would resign |  |  |  speech
  2 direct {Arne Zardan} [said] No | Arne Zardan |  | person speech name
"The car was empty," one of the guards said, asking not to be named.
  1 direct {one of the guards} [said] The car was empty | one of the guards |  |  speech collective
END
}

@test "\"hit out at X, saying …\": what follows is told; a row for X may come" {
    whole <<'END'
Anton Brekke hit out at Lund, saying the bridge was a scandal.
  1 indirect {Anton Brekke} [hit out at] Lund | Anton Brekke |  | person speech name
  2 indirect {Anton Brekke} [saying] the bridge was a scandal | Anton Brekke |  | person speech name
The premier lashed out at the press, saying that it had lied.
  1 indirect {The premier} [lashed out at] the press | premier |  | person speech title
  2 indirect {The premier} [saying] it had lied | premier |  | person speech title
END
}

@test "A noun phrase with \"why\" or \"where\" and \"should\" is no report: \"the\", \"that\" and \"there\" do not speak" {
    whole <<'END'
The ban wasn't the only reason why you should stay at home.
END
}

@test "A place behind a person (of Keld Farm, Sandby) is never he or she" {
    whole <<'END'
Martin Lund, of Keld Farm, Sandby, came to court on Monday. He said the fence was rotten.
  1 indirect {He} [said] the fence was rotten | Martin Lund |  | person speech pronoun
Peter Vane, 34, of Mill Lane, Quenby, told the hearing he had been asleep. // He said the dog woke him.
  1 indirect {Peter Vane, 34, of Mill Lane, Quenby} [told] he had been asleep | Peter Vane |  | person speech name
  2 indirect {He} [said] the dog woke him | Peter Vane |  | person speech pronoun
END
}

@test "A person newly brought in as the subject of the sentence before is he or she, whatever his trade" {
    whole <<'END'
Mr A Moen, chair of the parish, addressed the committee. He said the plan was sound. Mr P Lund, objector, addressed the committee. He said the plan was wrong.
  1 indirect {He} [said] the plan was sound | A Moen | chair of the parish | person speech pronoun
  2 indirect {He} [said] the plan was wrong | P Lund |  | person speech pronoun
END
}

@test "He who was asked answers; the asker does not" {
    whole <<'END'
Judge Martin Hale asked Diego Palacio if the facts were true. "Yes, your honour," he said.
  1 indirect {Judge Martin Hale} [asked] if the facts were true | Martin Hale | Judge | person speech name
  2 direct {he} [said] Yes, your honour | Diego Palacio |  | person speech pronoun
Prosecutor Arne Moen met Nils Lund in his cell. When Moen asked him if he had drugs, he told him: "I have none."
  1 indirect {Moen} [asked] if he had drugs | Arne Moen | Prosecutor | person speech surname
  2 direct {he} [told] I have none | Nils Lund |  | person speech pronoun
END
}

@test "Whom a question is about does not answer it: the one who takes the questions does" {
    whole <<'END'
Captain Ola Brandvik spoke to guests. // To a question about Per Lund and Arne Vik leaving the club, he said the door was open.
  1 indirect {he} [said] the door was open | Ola Brandvik | Captain | person speech pronoun
Minister Jan Tolk met the press on Friday. // Asked about Pavel Renn, he said the case was closed.
  1 indirect {he} [said] the case was closed | Jan Tolk | Minister | person speech pronoun
END
}

@test "The agent of a passive whose subject is a thing (\"the view was shared by X\") is the last person in play: he or she is X" {
    whole <<'END'
Farmers' leader Nils Dodd left early. // Dodd's view was shared by Jakob Reese, leader of the Coast Group. He said that the minister "no longer listens."
  1 mixed {He} [said] the minister "no longer listens." | Jakob Reese | leader of the Coast Group | person speech pronoun
Sprinter Kai Storm came home on Monday. // Storm's medal was hung up in the hall by Mayor Erik Holm. He said the town was proud of its champion.
  1 indirect {He} [said] the town was proud of its champion | Erik Holm | Mayor | person speech pronoun
Mayor Erik Holm was hit by a snowball. He said it hurt.
  1 indirect {He} [said] it hurt | Erik Holm | Mayor | person speech pronoun
END
}

@test "A possessive before a person's name is of another: \"her lawyer X\" does not make X a woman, nor does the first pronoun behind a name decide for good" {
    whole <<'END'
Lena Brandvik came with her lawyer, Kovu Tarnow. // Tarnow said her flat had been searched. // He said the state had found nothing.
  1 indirect {Tarnow} [said] her flat had been searched | Kovu Tarnow | lawyer | person speech surname
  2 indirect {He} [said] the state had found nothing | Kovu Tarnow | lawyer | person speech pronoun
Clerk Rolf Haas opened the hearing. // Ines Kolb had paid her driver, Tavo Lind, in cash. // Lind told her lawyer it was a loan. // He said he had given it back.
  1 indirect {Lind} [told] it was a loan | Tavo Lind | driver | person speech surname
  2 indirect {He} [said] he had given it back | Tavo Lind | driver | person speech pronoun
END
}

@test "The pronoun that the text itself binds to a person outweighs the table of given names" {
    whole <<'END'
Ali Tarnow, a doctor, opened her clinic in May. "We are close to a cure," she says.
  1 direct {she} [says] We are close to a cure | Ali Tarnow | doctor | person speech pronoun
Marion Tate has run his garage for 30 years. "I still love engines," he said.
  1 direct {he} [said] I still love engines | Marion Tate |  | person speech pronoun
END
}

@test "The only man (or woman) of the story stays within reach of his pronoun over a paragraph about somebody else" {
    whole <<'END'
The first witness was Major Piet Renn. He said the house was empty. // Ada Brandvik was held because she was known. She had sent letters. She had shared films. She had also sent money. Her sister was there. Her mother was not. She said she was tired. // He said these words could be read as support.
  1 indirect {He} [said] the house was empty | Piet Renn | Major | person speech pronoun
  2 indirect {She} [said] she was tired | Ada Brandvik |  | person speech pronoun
  3 indirect {He} [said] these words could be read as support | Piet Renn | Major | person speech pronoun
END
}

@test "A new subject (even X, the pioneer, has grown cynical) takes the pronoun from the speaker before" {
    whole <<'END'
Robots will feed us, says Carl Palmer, an engineer. // Even Anton Kitar, the pioneer of the field, has grown cynical. "In theory it is fine," he says.
  1 indirect {Carl Palmer, an engineer} [says] Robots will feed us | Carl Palmer | engineer | person speech name
  2 direct {he} [says] In theory it is fine | Anton Kitar |  | person speech pronoun
The valley is safe, guide Jan Orlik said. // Only Piet Brand, who has lived here since 1950, is not so sure. “The ice moves,” he said.
  1 indirect {guide Jan Orlik} [said] The valley is safe | Jan Orlik |  | person speech name
  2 direct {he} [said] The ice moves | Piet Brand |  | person speech pronoun
END
}

@test "\"who\" belongs to the noun phrase right before it, not to the verb or preposition in front of that phrase" {
    whole <<'END'
The plan was criticised by researchers at the Tide Institute, who warned the new rules could split families.
  1 indirect {researchers at the Tide Institute} [was criticised] The plan | researchers at the Tide Institute |  | group speech collective
  2 indirect {who} [warned] the new rules could split families | researchers at the Tide Institute |  | group speech collective
The march was met with anger by locals who have vowed to keep the square open.
  1 indirect {who} [have vowed] to keep the square open | locals |  | group speech collective
END
}

@test "Behind \"a warning from X, who said\" or \"anger from his supporters who said\" the speaker is X, not the noun in front" {
    whole <<'END'
The town got a warning from the Skarn bishop, who said the chapel was unsafe.
  1 indirect {who} [said] the chapel was unsafe | Skarn bishop |  | person speech title
He gave in after weeks of anger from his supporters who said he was too soft.
  1 indirect {who} [said] he was too soft | supporters |  | group speech collective
END
}

@test "\"which\" behind a name with its short form in brackets means the name" {
    whole <<'END'
The ban was the work of the Panel on Reefs (PR), which said the coral was dying.
  1 indirect {which} [said] the coral was dying | Panel on Reefs |  | body speech collective
The letter was signed by the Skarn Anglers' Club (SAC), which warned that trout were dying.
  1 indirect {which} [warned] trout were dying | Skarn Anglers' Club |  | body speech collective
END
}

@test "A relative clause with names in it between a speaker and his verb does not become the speaker" {
    whole <<'END'
Norland's Hale Banking Group, which unites Hale Bank, Bank of Varnia and Lund Savings, announced it would stop the loans.
  1 indirect {Norland's Hale Banking Group, which unites Hale Bank, Bank of Varnia and Lund Savings} [announced] it would stop the loans | Hale Banking Group |  | body speech collective
Lee Tarnow, a doctor at Tallow Hospital where the patients were treated, wrote in a blog post that the virus was new.
  1 indirect {Lee Tarnow, a doctor at Tallow Hospital where the patients were treated} [wrote] the virus was new | Lee Tarnow | doctor at Tallow Hospital | person speech name
END
}

@test "A relative clause between dashes is a quotation of its own, and the main verb behind it another, both of the named body" {
    whole <<'END'
The Free Ports Union - which said this week that the tariff was unjust - called for a meeting.
  1 indirect {which} [said] the tariff was unjust | Free Ports Union |  | body speech collective
  2 indirect {The Free Ports Union} [called for] a meeting | Free Ports Union |  | body speech collective
The pilots - who have said they will not fly at night - accused the airline of greed.
  1 indirect {who} [have said] they will not fly at night | pilots |  | group speech collective
  2 indirect {The pilots} [accused] the airline of greed | pilots |  | group speech collective
END
}

@test "A word of the same meaning as the title (boss and manager, chief and officer) leads back to the one person who bears it" {
    whole <<'END'
Rovers boss Nils Brandvik left the ground in silence. // "We were poor," the Rovers manager said later.
  1 direct {the Rovers manager} [said] We were poor | Nils Brandvik | Rovers boss | person speech title
Police chief Carl Zardan visited the school. // "The boy is safe," the officer said.
  1 direct {the officer} [said] The boy is safe | Carl Zardan | Police chief | person speech title
END
}

@test "A nationality, an age or a former occupation, used as a noun with \"the\", means the one person whom it fits" {
    whole <<'END'
Striker Jonas Lindqvist limped off on Saturday. // The Norwegian said he had torn a muscle.
  1 indirect {The Norwegian} [said] he had torn a muscle | Jonas Lindqvist | Striker | person speech title
Erik Solheim, 45, was fined on Monday. // "I did not see the sign," the 45-year-old said.
  1 direct {the 45-year-old} [said] I did not see the sign | Erik Solheim |  | person speech title
END
}

@test "An office told first with \"of\" and then with the name: both rows are of the named person" {
    whole <<'END'
The king is ill, according to the chief of staff of the president. // The chief of staff, Arne Zardan, said the visit was off.
  1 indirect {the chief of staff of the president} [according to] The king is ill | Arne Zardan | chief of staff | person speech title
  2 indirect {The chief of staff, Arne Zardan} [said] the visit was off | Arne Zardan | chief of staff | person speech name
The ferry was overloaded, the harbour master of Orrin Bay said. // Harbour master Piet Kolb added that nobody had counted.
  1 indirect {the harbour master of Orrin Bay} [said] The ferry was overloaded | Piet Kolb | Harbour master | person speech title
  2 indirect {Harbour master Piet Kolb} [added] nobody had counted | Piet Kolb | Harbour master | person speech name
END
}

@test "An office that the text never ties to the name goes to the one person who acts as its holder" {
    whole <<'END'
Karel Dornik is under fire from his own ministers after putting off the fuel tax. // The prime minister said the tax would come "in two steps".
  1 mixed {The prime minister} [said] the tax would come "in two steps" | Karel Dornik | prime minister | person speech title
Anna Selk opened her cabinet meeting with a minute of silence. // "We will rebuild the town," the premier said.
  1 direct {the premier} [said] We will rebuild the town | Anna Selk | premier | person speech title
END
}

@test "A role keeps the of, for, at and in that belong to it" {
    whole <<'END'
"The road is open," said Vadim Lorn, deputy director of the local rescue service.
  1 direct {Vadim Lorn, deputy director of the local rescue service} [said] The road is open | Vadim Lorn | deputy director of the local rescue service | person speech name
Olga Renn, the head of gas exports at Nordgas Trade, said prices would fall.
  1 indirect {Olga Renn, the head of gas} [said] prices would fall | Olga Renn | head of gas exports at Nordgas Trade | person speech name
END
}

@test "An office in capitals (PM and the like) speaks like the office in words" {
    whole <<'END'
Clara Lund arrived at noon. // "It is over," the PM said.
  1 direct {the PM} [said] It is over | PM |  |  speech title
Prime Minister Clara Lund arrived at noon. // The PM said the vote was lost.
  1 indirect {The PM} [said] the vote was lost | Clara Lund | Prime Minister | person speech title
END
}

@test "An unnamed speaker keeps the words that tell which one it is (familiar with, close to)" {
    whole <<'END'
A person familiar with the matter told the Courier the deal was off.
  1 indirect {A person familiar with the matter} [told] the deal was off | person familiar with the matter |  | person speech title
END
}

@test "A participle in front of a title (leading Judge X to …) is no part of the role" {
    whole <<'END'
The jury came back late, leading Judge Arne Moen to send it home. // "It is enough," Moen said.
  1 direct {Moen} [said] It is enough | Arne Moen | Judge | person speech surname
END
}

@test "An office with an \"of\" and a possessor in front, the name behind a comma, is the role" {
    whole <<'END'
The president's chief of staff, Lars Holm, said the trip was off.
  1 indirect {The president's chief of staff, Lars Holm} [said] the trip was off | Lars Holm | president's chief of staff | person speech name
The ministry's chief of protocol, Lars Holm, said the trip was off.
  1 indirect {The ministry's chief of protocol, Lars Holm} [said] the trip was off | Lars Holm | ministry's chief of protocol | person speech name
END
}

@test "Two quotations in one sentence, each with its speaker behind it: the second is not the first one's" {
    whole <<'END'
“We are the sailors of this bay,” said Ola Brandvik; “I am a pilot and I know the rocks,” said Mirja Holm.
  1 direct {Ola Brandvik} [said] We are the sailors of this bay | Ola Brandvik |  | person speech name
  2 direct {Mirja Holm} [said] I am a pilot and I know the rocks | Mirja Holm |  | person speech name
"It is a scandal," said Karl Moss, and "it is a joke," said Jane Weir.
  1 direct {Karl Moss} [said] It is a scandal | Karl Moss |  | person speech name
  2 direct {Jane Weir} [said] it is a joke | Jane Weir |  | person speech name
END
}

@test "\"with X calling it …\" behind a content is the quotation of a second speaker" {
    whole <<'END'
Mayor Piet Renn said the fee was fair, with councillor Ivo Tarn calling it "a joke".
  1 indirect {Mayor Piet Renn} [said] the fee was fair | Piet Renn | Mayor | person speech name
  2 mixed {councillor Ivo Tarn} [calling] it "a joke" | Ivo Tarn | councillor | person speech name
The ministry said the drug was safe, with one doctor describing it as "a miracle".
  1 indirect {The ministry} [said] the drug was safe | ministry |  | body speech collective
  2 mixed {one doctor} [describing] it as "a miracle" | doctor |  | person speech title
END
}

@test "\"while\" and \"whereas\" with a new subject and a verb of speech begin the quotation of a second speaker, also without a comma" {
    whole <<'END'
David Jonas told the Courier it was a "sign of weakness" while Ivo Tarn, a former minister, wrote on Plume that it was "deeply sad".
  1 mixed {David Jonas} [told] it was a "sign of weakness" | David Jonas |  | person speech name
  2 mixed {Ivo Tarn, a former minister} [wrote on] it was "deeply sad" | Ivo Tarn | former minister | person speech name
The pilot said the fog was thin while the tower, in a note to crews, insisted that nobody could see the runway.
  1 indirect {The pilot} [said] the fog was thin | pilot |  | person speech title
  2 indirect {the tower} [insisted] nobody could see the runway | tower |  |  speech collective
END
}

@test "A participle (citing, complaining) belongs to the nearest subject before it, not to the sentence's first" {
    whole <<'END'
They were on the verge of a deal when President Karel Dornik pulled out, citing rebel violence.
  1 indirect {President Karel Dornik} [citing] rebel violence | Karel Dornik | President | person speech name
Talks were near an end when the union walked away, accusing the owners of fraud.
  1 indirect {the union} [accusing] the owners of fraud | union |  | body speech collective
END
}

@test "The outermost speaker is told, also when a second verb of speech stands nearer to the words" {
    whole <<'END'
Mayor Jan Moen has signaled the bank will announce that it will cut rates.
  1 indirect {Mayor Jan Moen} [has signaled] the bank will announce that it will cut rates | Jan Moen | Mayor | person speech name
Berit Lund, an analyst at Sund, wrote that while Moen insisted he was open to talks "he didn't seem convincing."
  1 mixed {Berit Lund, an analyst at Sund} [wrote] while Moen insisted he was open to talks "he didn't seem convincing." | Berit Lund | analyst at Sund | person speech name
END
}

@test "Verbs of speech in a row with one subject are a quotation each (railed against A, blasted B and vowed to C)" {
    whole <<'END'
Ivo Tarn has suggested Renn is ill, talked of a "stolen vote" and called Renn the "devil of the coast."
  1 indirect {Ivo Tarn} [has suggested] Renn is ill | Ivo Tarn |  | person speech name
  2 mixed {Ivo Tarn} [talked of] a "stolen vote" | Ivo Tarn |  | person speech name
  3 mixed {Ivo Tarn} [called] Renn the "devil of the coast." | Ivo Tarn |  | person speech name
The senator railed against the tax, blasted the press and vowed to run again.
  1 indirect {The senator} [railed against] the tax | senator |  | person speech title
  2 indirect {The senator} [blasted] the press | senator |  | person speech title
  3 indirect {The senator} [vowed] to run again | senator |  | person speech title
END
}

@test "\"According to X, who said that A, B\": A and B are two quotations of X" {
    whole <<'END'
According to the official, who said that he had been "truly amazed" by the find, the object could be an old rocket stage.
  1 mixed {the official} [said] he had been "truly amazed" by the find | official |  | person speech title
  2 indirect {the official} [According to] the object could be an old rocket stage | official |  | person speech title
According to the nurse, who said that the ward was "a furnace", two patients fainted.
  1 mixed {the nurse} [said] the ward was "a furnace" | nurse |  | person speech title
  2 indirect {the nurse} [According to] two patients fainted | nurse |  | person speech title
END
}

@test "what a thing claims, announces or tells, nobody says" {
    check <<'END'
The fever claimed 40 lives in May.
The crash claimed the lives of two pilots.
A dog barked twice, announcing the guests.
That should tell you something.
A suit claims the dam was weak.
  1 indirect {A suit} [claims] the dam was weak
END
}

@test "marks turned at the head of a paragraph, a word in marks, a paragraph left open" {
    check <<'END'
’The boat is old,’ said Jon Vick.
  1 direct {Jon Vick} [said] The boat is old
"Never" replied Ola Brekke.
  1 direct {Ola Brekke} [replied] Never
"I went to the mill, said Peter Holm. // "We left," he said.
  1 direct {Peter Holm} [said] I went to the mill
  2 direct {he} [said] We left
One of the nurses: "We slept in the hall."
  1 direct {One of the nurses} [:] We slept in the hall
END
}
