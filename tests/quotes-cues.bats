# quotes-cues: verbs of speech and what they take; each row whole.
bats_require_minimum_version 1.5.0

load quotes

@test "participles that hand on what is said" {
    whole <<'END'
The union walked out on Monday, warning that the yard would close.
  1 indirect {The union} [warning] the yard would close | union |  | body speech collective
The union walked out on Monday, warning the yard that it would close.
  1 indirect {The union} [warning] it would close | union |  | body speech collective
The mayor signed the bill, saying it was overdue.
  1 indirect {The mayor} [saying] it was overdue | mayor |  | person speech title
The mayor signed the bill, saying "it was overdue".
  1 direct {The mayor} [saying] it was overdue | mayor |  | person speech title
The mayor signed the bill while saying it was overdue.
  1 indirect {The mayor} [saying] it was overdue | mayor |  | person speech title
The mayor signed the bill by saying it was overdue.
  1 indirect {The mayor} [by saying] it was overdue | mayor |  | person speech title
Officials were furious when the union walked away, accusing the owners of greed.
  1 indirect {the union} [accusing] the owners of greed | union |  | body speech collective
The port issued a statement saying the crane would be moved.
  1 indirect {The port} [saying] the crane would be moved | port |  |  speech collective
The board sent out a note on Monday saying that the pay was late.
  1 indirect {The board} [saying] the pay was late | board |  | body speech collective
With 30 percent saying that they would leave, the yard raised wages.
  1 indirect {30 percent} [saying] they would leave | 30 percent |  | group speech collective
The clerk responded saying that the files were lost.
  1 indirect {The clerk} [saying] the files were lost | clerk |  | person speech title
The clerk responded, saying that the files were lost and adding that nobody knew why.
  1 indirect {The clerk} [saying] the files were lost | clerk |  | person speech title
  2 indirect {The clerk} [adding] nobody knew why | clerk |  | person speech title
Saying that the pier was weak, the mayor shut it.
  1 indirect {the mayor} [Saying] the pier was weak | mayor |  | person speech title
Speaking in Lorn, Ada Roe said the pier was weak.
  1 indirect {Ada Roe} [said] the pier was weak | Ada Roe |  | person speech name
Writing in the Lorn Gazette, Ada Roe argued that the pier was weak.
  1 indirect {Ada Roe} [argued] the pier was weak | Ada Roe |  | person speech name
Citing the storm, the port said the pier was weak.
  1 indirect {the port} [Citing] the storm | port |  |  speech collective
  2 indirect {the port} [said] the pier was weak | port |  |  speech collective
The mayor, citing the storm, said the pier was weak.
  1 indirect {The mayor} [citing] the storm | mayor |  | person speech title
  2 indirect {The mayor} [said] the pier was weak | mayor |  | person speech title
The mayor has in the past said that the pier was weak.
  1 indirect {The mayor} [has in the past said] the pier was weak | mayor |  | person speech title
They have all said that the pier was weak.
  1 indirect {They} [have all said] the pier was weak | They |  |  speech pronoun
Neither said that the pier was weak.
  1 indirect {Neither} [said] the pier was weak | Neither |  |  speech collective
Neither of the two said that the pier was weak.
  1 indirect {Neither of the two} [said] the pier was weak | Neither of the two |  |  speech collective
The mayor did not say that the pier was weak.
  1 indirect {The mayor} [did not say] the pier was weak | mayor |  | person speech title negative
The mayor never said that the pier was weak.
  1 indirect {The mayor} [never said] the pier was weak | mayor |  | person speech title negative
The mayor would not say whether the pier was weak.
  1 indirect {The mayor} [would not say] whether the pier was weak | mayor |  | person speech title negative
The mayor went on to say that the pier was weak.
  1 indirect {The mayor} [went on to say] the pier was weak | mayor |  | person speech title
The mayor refused to say whether the pier was weak.
  1 indirect {The mayor} [refused to say] whether the pier was weak | mayor |  | person refusal title negative
The mayor is expected to say that the pier is weak.
The mayor, who said that the pier was weak, left the town.
  1 indirect {who} [said] the pier was weak | mayor |  | person speech title
Ada Roe, a nurse who said she had seen the fire, left the town.
  1 indirect {who} [said] she had seen the fire | Ada Roe | nurse | person speech name
It was Ada Roe who said the pier was weak.
  1 indirect {who} [said] the pier was weak | Ada Roe |  | person speech name
That was what Ada Roe said.
As Ada Roe said, the pier was weak.
  1 indirect {Ada Roe} [said] the pier was weak | Ada Roe |  | person speech name
As the mayor put it, "the pier is a wreck".
  1 direct {the mayor} [put it] the pier is a wreck | mayor |  | person speech title
The pier, Ada Roe said, was weak.
  1 indirect {Ada Roe} [said] The pier | Ada Roe |  | person speech name
  1 indirect {Ada Roe} [said] was weak | Ada Roe |  | person speech name
The pier, said Ada Roe, was weak.
  1 indirect {Ada Roe} [said] The pier | Ada Roe |  | person speech name
  1 indirect {Ada Roe} [said] was weak | Ada Roe |  | person speech name
The pier was weak, Ada Roe said, adding that the crane was old.
  1 indirect {Ada Roe} [said] The pier was weak | Ada Roe |  | person speech name
  2 indirect {Ada Roe} [adding] the crane was old | Ada Roe |  | person speech name
"The pier," Ada Roe said, "is weak."
  1 direct {Ada Roe} [said] The pier | Ada Roe |  | person speech name
  1 direct {Ada Roe} [said] is weak | Ada Roe |  | person speech name
"The pier is weak," Ada Roe said. "The crane is old."
  1 direct {Ada Roe} [said] The pier is weak | Ada Roe |  | person speech name
  1 direct {Ada Roe} [said] The crane is old | Ada Roe |  | person speech name
"The pier is weak," said Ada Roe, who has run the port since May.
  1 direct {Ada Roe, who has run the port since May} [said] The pier is weak | Ada Roe |  | person speech name
"The pier is weak," said Ada Roe, 40, a nurse from Lorn.
  1 direct {Ada Roe, 40} [said] The pier is weak | Ada Roe | nurse from Lorn | person speech name
"The pier is weak," said nurse Ada Roe of Lorn.
  1 direct {nurse Ada Roe of Lorn} [said] The pier is weak | Ada Roe | nurse | person speech name
"The pier is weak," the mayor told reporters on Monday.
  1 direct {the mayor} [told] The pier is weak | mayor |  | person speech title
"The pier is weak," the mayor told Lorn Radio.
  1 direct {the mayor} [told] The pier is weak | mayor |  | person speech title
"The pier is weak," the mayor told the Lorn Gazette in an interview on Monday.
  1 direct {the mayor} [told] The pier is weak | mayor |  | person speech title
"The pier is weak", wrote Ada Roe in her diary.
  1 direct {Ada Roe} [wrote] The pier is weak | Ada Roe |  | person speech name
"The pier is weak" – Ada Roe, mayor of Lorn.
  1 direct {Ada Roe, mayor of Lorn} [–] The pier is weak | Ada Roe | mayor of Lorn | person speech name
"The pier is weak." – Ada Roe
  1 direct {Ada Roe} [–] The pier is weak | Ada Roe |  | person speech name
"The pier is weak," she said, smiling.
  1 direct {she} [said] The pier is weak | she |  |  speech pronoun
"The pier is weak," Ada Roe said with a smile.
  1 direct {Ada Roe} [said] The pier is weak | Ada Roe |  | person speech name
"The pier is weak," according to the mayor.
  1 direct {the mayor} [according to] The pier is weak | mayor |  | person speech title
"The pier is weak", reads the report.
  1 direct {the report} [reads] The pier is weak | report |  | document speech collective
The report reads: "The pier is weak."
  1 direct {The report} [reads] The pier is weak | report |  | document speech collective
The sign read "No entry".
A sign reading "No entry" hung there.
The song called "No Entry" was sung.
A boat named "No Entry" sank.
He calls it "the pier of shame".
  1 mixed {He} [calls] it "the pier of shame" | He |  |  speech pronoun
He is known as "the pier man".
The so-called "pier tax" is gone.
He said "yes".
  1 direct {He} [said] yes | He |  |  speech pronoun
He said yes.
  1 indirect {He} [said] yes | He |  |  speech pronoun
He said so.
He said it.
He said nothing.
He said little about the pier.
He said a prayer.
He told a story.
He told her to leave.
  1 indirect {He} [told] her to leave | He |  |  speech pronoun
He told her that she should leave.
  1 indirect {He} [told] she should leave | He |  |  speech pronoun
He told her why she should leave.
  1 indirect {He} [told] why she should leave | He |  |  speech pronoun
He told her "leave".
  1 direct {He} [told] leave | He |  |  speech pronoun
He asked her to leave.
  1 indirect {He} [asked] her to leave | He |  |  speech pronoun
He asked if she would leave.
  1 indirect {He} [asked] if she would leave | He |  |  speech pronoun
He asked whether she would leave.
  1 indirect {He} [asked] whether she would leave | He |  |  speech pronoun
He asked why she had left.
  1 indirect {He} [asked] why she had left | He |  |  speech pronoun
He asked, "Why?"
  1 direct {He} [asked] Why? | He |  |  speech pronoun
"Why?" he asked.
  1 direct {he} [asked] Why? | he |  |  speech pronoun
"Why!" he shouted.
  1 direct {he} [shouted] Why! | he |  |  speech pronoun
"Why …" he said.
  1 direct {he} [said] Why … | he |  |  speech pronoun
"Leave now!" shouted the clerk at the gate.
  1 direct {the clerk at the gate} [shouted] Leave now! | clerk at the gate |  | person speech title
END
}

@test "courts, polls, papers" {
    whole <<'END'
The court heard that the clerk had slept.
  1 indirect {The court} [heard] the clerk had slept | court |  | body speech collective
The jury was told that the clerk had slept.
  1 indirect {The jury} [was told] the clerk had slept | jury |  | group speech collective
The court ruled that the clerk had slept.
  1 indirect {The court} [ruled] the clerk had slept | court |  | body act collective
The court ruled against the clerk.
The clerk pleaded not guilty.
The clerk pleaded guilty to theft.
The clerk denied that he had slept.
  1 indirect {The clerk} [denied] he had slept | clerk |  | person speech title negative
The clerk denied sleeping.
  1 indirect {The clerk} [denied] sleeping | clerk |  | person speech title negative
The clerk denied the charge.
  1 indirect {The clerk} [denied] the charge | clerk |  | person speech title negative
The clerk admitted that he had slept.
  1 indirect {The clerk} [admitted] he had slept | clerk |  | person speech title
The clerk admitted to having slept.
  1 indirect {The clerk} [admitted to] having slept | clerk |  | person speech title
The clerk was accused of having slept.
The clerk was said to have slept.
The clerk is believed to have slept.
The clerk is alleged to have slept.
It is alleged that the clerk slept.
  1 indirect {} [is alleged] the clerk slept |  |  |  speech
It was reported that the clerk slept.
  1 indirect {} [was reported] the clerk slept |  |  |  speech
The clerk reportedly slept.
Prosecutors allege the clerk slept.
  1 indirect {Prosecutors} [allege] the clerk slept | Prosecutors |  | group speech collective
Prosecutors charged that the clerk slept.
  1 indirect {Prosecutors} [charged] the clerk slept | Prosecutors |  | group speech collective
A judge ordered that the clerk be freed.
  1 indirect {A judge} [ordered] the clerk be freed | judge |  | person act title
The poll found that half of the town was ill.
  1 indirect {The poll} [found] half of the town was ill | poll |  | document finding collective
The survey shows half of the town is ill.
  1 indirect {The survey} [shows] half of the town is ill | survey |  | document finding collective
The study suggests that half of the town is ill.
  1 indirect {The study} [suggests] half of the town is ill | study |  | document finding collective
The data show that half of the town is ill.
  1 indirect {The data} [show] half of the town is ill | data |  | document finding collective
The figures showed that half of the town was ill.
  1 indirect {The figures} [showed] half of the town was ill | figures |  | document finding collective
A report by the ministry said that half of the town was ill.
  1 indirect {A report by the ministry} [said] half of the town was ill | ministry |  | body speech collective
A report released on Monday by the ministry said that half of the town was ill.
  1 indirect {A report released on Monday by the ministry} [said] half of the town was ill | report |  | document speech collective
A report in the Lorn Gazette said that half of the town was ill.
  1 indirect {A report in the Lorn Gazette} [said] half of the town was ill | report |  | document speech collective
The Lorn Gazette reported that half of the town was ill.
  1 indirect {The Lorn Gazette} [reported] half of the town was ill | Lorn Gazette |  | body speech name
The Lorn Gazette quoted Ada Roe as saying that half of the town was ill.
  1 indirect {Ada Roe} [quoted] half of the town was ill | Ada Roe |  | person speech name  The Lorn Gazette
The Lorn Gazette quoted her as saying that half of the town was ill.
  1 indirect {her} [quoted] half of the town was ill | her |  |  speech pronoun  The Lorn Gazette
Ada Roe was quoted as saying that half of the town was ill.
  1 indirect {Ada Roe} [was quoted as saying] half of the town was ill | Ada Roe |  | person speech name
Ada Roe was quoted by the Lorn Gazette as saying that half of the town was ill.
  1 indirect {Ada Roe} [was quoted by the Lorn Gazette as saying] half of the town was ill | Ada Roe |  | person speech name  the Lorn Gazette
Half of the town was ill, the Lorn Gazette quoted Ada Roe as saying.
  1 indirect {Ada Roe} [quoted] Half of the town was ill | Ada Roe |  | person speech name  the Lorn Gazette
Half of the town was ill, Ada Roe was quoted as saying by the Lorn Gazette.
  1 indirect {Ada Roe} [was quoted as saying] Half of the town was ill | Ada Roe |  | person speech name  the Lorn Gazette
Half of the town is ill, according to a report by the ministry.
  1 indirect {a report by the ministry} [according to] Half of the town is ill | ministry |  | body speech collective
According to Ada Roe, half of the town is ill.
  1 indirect {Ada Roe} [According to] half of the town is ill | Ada Roe |  | person speech name
According to the mayor's office, half of the town is ill.
  1 indirect {the mayor's office} [According to] half of the town is ill | mayor's office |  | body speech collective
In the words of the mayor, half of the town is ill.
  1 indirect {the mayor} [In the words of] half of the town is ill | mayor |  | person speech title
In the mayor's view, half of the town is ill.
  1 indirect {the mayor} [In the mayor's view] half of the town is ill | mayor |  | person speech title
There were claims from the mayor that half of the town was ill.
  1 indirect {the mayor} [claims] half of the town was ill | mayor |  | person speech title
There were reports that half of the town was ill.
The mayor made a promise to leave.
The mayor promised to leave.
  1 indirect {The mayor} [promised] to leave | mayor |  | person speech title
The mayor promised that she would leave.
  1 indirect {The mayor} [promised] she would leave | mayor |  | person speech title
The mayor promised the town a new pier.
  1 indirect {The mayor} [promised] the town a new pier | mayor |  | person speech title
The mayor announced a new pier.
  1 indirect {The mayor} [announced] a new pier | mayor |  | person act title
The mayor announced that a new pier would be built.
  1 indirect {The mayor} [announced] a new pier would be built | mayor |  | person speech title
The mayor announced plans for a new pier.
  1 indirect {The mayor} [announced] plans for a new pier | mayor |  | person act title
The mayor vowed to build a pier.
  1 indirect {The mayor} [vowed] to build a pier | mayor |  | person speech title
The mayor threatened to leave.
  1 indirect {The mayor} [threatened] to leave | mayor |  | person speech title
The mayor agreed to leave.
The mayor called for a new pier.
  1 indirect {The mayor} [called for] a new pier | mayor |  | person speech title
The mayor called on the port to build a pier.
  1 indirect {The mayor} [called on] the port to build a pier | mayor |  | person speech title
The mayor urged the port to build a pier.
  1 indirect {The mayor} [urged] the port to build a pier | mayor |  | person speech title
The mayor warned of a flood.
  1 indirect {The mayor} [warned of] a flood | mayor |  | person speech title
The mayor warned against a flood.
  1 indirect {The mayor} [warned against] a flood | mayor |  | person speech title
The mayor warned: "The flood is near."
  1 direct {The mayor} [warned] The flood is near | mayor |  | person speech title
The mayor praised the crew.
  1 indirect {The mayor} [praised] the crew | mayor |  | person speech title
The mayor praised the crew for its work.
  1 indirect {The mayor} [praised] the crew for its work | mayor |  | person speech title
The mayor blamed the crew.
  1 indirect {The mayor} [blamed] the crew | mayor |  | person speech title
The mayor blamed the storm on the crew.
  1 indirect {The mayor} [blamed] the storm on the crew | mayor |  | person speech title
The mayor described the crew as lazy.
  1 indirect {The mayor} [described] the crew as lazy | mayor |  | person speech title
The mayor dismissed the plan as a joke.
  1 indirect {The mayor} [dismissed] the plan as a joke | mayor |  | person speech title negative
The mayor rejected the claim.
  1 indirect {The mayor} [rejected] the claim | mayor |  | person speech title negative
The mayor rejected claims that the pier was weak.
  1 indirect {The mayor} [rejected] the pier was weak | mayor |  | person speech title negative
The mayor confirmed the death of the clerk.
  1 indirect {The mayor} [confirmed] the death of the clerk | mayor |  | person speech title
The mayor confirmed that the clerk was dead.
  1 indirect {The mayor} [confirmed] the clerk was dead | mayor |  | person speech title
The mayor put the cost at $4 million.
  1 indirect {The mayor} [put] the cost at $4 million | mayor |  | person speech title
The mayor estimated the cost at $4 million.
  1 indirect {The mayor} [estimated] the cost at $4 million | mayor |  | person speech title
The mayor estimates that the pier will cost $4 million.
  1 indirect {The mayor} [estimates] the pier will cost $4 million | mayor |  | person speech title
The mayor expects the pier to cost $4 million.
The mayor thinks that the pier will cost $4 million.
The mayor believes the pier will cost $4 million.
The mayor hopes to build a pier.
The mayor hopes that the pier will be built.
The mayor feared that the pier would sink.
The mayor apologised for the noise.
  1 indirect {The mayor} [apologised for] the noise | mayor |  | person speech title
The mayor thanked the crew.
The mayor thanked the crew, saying they were brave.
  1 indirect {The mayor} [saying] they were brave | mayor |  | person speech title
The mayor could not be reached for comment.
The mayor did not respond to a request for comment.
  1 indirect {The mayor} [did not respond to] a request for comment | mayor |  | person refusal title negative
END
}

@test "what a thing does once more or relates to nobody says; a report behind a passive speaks for itself" {
    whole <<'END'
Harbour notes // Both fines relate to boats which sank in May.
Harbour notes // Tests that fail when others repeat them are worth little.
Harbour notes // The rowers repeated the trial and repeated their claim that the buoy was lost.
  1 indirect {The rowers} [repeated] the buoy was lost | rowers |  | group speech collective
Harbour notes // Divers were called out after a letter voicing concern about the buoy.
  1 indirect {a letter} [voicing] concern about the buoy | letter |  | document speech collective
Harbour notes // Divers sent out a letter voicing concern about the buoy.
  1 indirect {Divers} [voicing] concern about the buoy | Divers |  | group speech collective
Harbour notes // A rower climbed the town's tallest crane, Skarn's most hated, on Monday, and unrolled a banner denouncing the new tax.
  1 indirect {A rower} [denouncing] the new tax | rower |  |  speech collective
END
}

@test "a verb of speech is a cue where it is what its subject rose, called or was quick to do" {
    check <<'END'
Ada Roe took to the air to say that the pier was weak.
  1 indirect {Ada Roe} [took to the air to say] the pier was weak
Ada Roe was quick to point out that the pier was weak.
  1 indirect {Ada Roe} [was quick to point out] the pier was weak
Ada Roe was among the first to warn that the pier was weak.
  1 indirect {Ada Roe} [was among the first to warn] the pier was weak
The clerk phoned the harbour to report that the pier was weak.
  1 indirect {The clerk} [phoned the harbour to report] the pier was weak
Ada Roe has used her speech to announce that the pier would close.
  1 indirect {Ada Roe} [has used her speech to announce] the pier would close
Ada Roe did not call to say that the pier was weak.
Ada Roe would stand up to say that the pier was weak.
Ada Roe was unable to say whether the pier was weak.
Ada Roe paid a clerk to say that the pier was weak.
END
}

@test "a claim that somebody makes, that is told to be his, and that is the subject of a verb" {
    check <<'END'
Ada Roe made the claim that the pier is weak.
  1 indirect {Ada Roe} [made the claim] the pier is weak
The clerk has issued a fresh warning that the pier is weak.
  1 indirect {The clerk} [has issued a fresh warning] the pier is weak
Ada Roe gave no assurances that the pier is safe.
  1 indirect {Ada Roe} [gave no assurances] the pier is safe
The claim was made that the pier is weak.
Ada Roe's message was that the pier is weak.
  1 indirect {Ada Roe} [message was] the pier is weak
The board's position is that the pier, which was built in 1931, is weak.
  1 indirect {The board} [position is] the pier, which was built in 1931, is weak
Ada Roe's warning that the pier is weak went unheard.
  1 indirect {Ada Roe} [warning] the pier is weak
The claim by Ada Roe that the pier is weak has been met with laughter.
  1 indirect {Ada Roe} [claim] the pier is weak
Ada Roe's claim that the pier he built is weak went unheard.
  1 indirect {Ada Roe} [claim] the pier he built is weak
Her claim that the pier that fell is weak went unheard.
  1 indirect {Her} [claim] the pier that fell is weak
END
}

@test "who is adamant says so; her lawyer is another than she who speaks through him" {
    whole <<'END'
The clerks have always been quite insistent that the pier is weak.
  1 indirect {The clerks} [have always been quite insistent] the pier is weak | clerks |  | group speech collective
Ada Roe was not adamant that the pier was weak.
Through her lawyer, Ada Roe denied the theft.
  1 indirect {Ada Roe} [denied] the theft | Ada Roe |  | person speech name negative
In a note by the mayor, Ada Roe, the pier is weak. // Roe said it was old.
  1 indirect {Roe} [said] it was old | Ada Roe | mayor | person speech surname
END
}

@test "\"who\" is the nearest people, wherever they are said to be" {
    check <<'END'
The bill was drafted with help from rowers in Salem, who warned that it could fail.
  1 indirect {who} [warned] it could fail
The plan met farmers on the isle, who claim it will ruin them.
  1 indirect {who} [claim] it will ruin them
END
}

@test "the people meant by \"who\" keep the participle behind their article" {
    whole <<'END'
There was praise from the retired coach, who said the pitch was dry.
  1 indirect {who} [said] the pitch was dry | retired coach |  | person speech title
The bill was drafted with help from lawyers in Salem, who warned that it could fail.
  1 indirect {who} [warned] it could fail | lawyers in Salem |  | group speech collective
The bill was drafted by the head of the centre in Salem, who said it was weak.
  1 indirect {who} [said] it was weak | head of the centre in Salem |  | person speech title
The club and its owner, Finn Tarn, denied the report.
  1 indirect {The club and its owner, Finn Tarn} [denied] the report | club and Finn Tarn |  | group speech collective negative
END
}

@test "what a letter or a notice says is its maker's, whatever stands between them" {
    check <<'END'
The bishop published an open letter calling for aid.
  1 indirect {The bishop} [calling for] aid
The yard put out a notice late on Sunday warning that flights could fail.
  1 indirect {The yard} [warning] flights could fail
The union sent a petition to the council demanding a vote.
  1 indirect {The union} [demanding] a vote
There was a report on Radio Norland that the king was ill.
  1 indirect {Radio Norland} [report] the king was ill
There were rumours in the Salem press that the king was ill.
  1 indirect {the Salem press} [rumours] the king was ill
There were rumours in the town that the king was ill.
END
}

@test "told by letter: the letter says nothing" {
    check <<'END'
Rowers were told by letter that the quay would close.
  1 indirect {} [were told] the quay would close
The sale was confirmed by police.
  1 indirect {police} [was confirmed] The sale
END
}

@test "a team that blasted five goals says nothing" {
    check <<'END'
The rowers blasted five goals past Salem on Sunday.
The farmers blasted the referee.
  1 indirect {The farmers} [blasted] the referee
END
}

@test "whoever is named in what is told of a body or a lawyer does not speak for them" {
    whole <<'END'
The Tarn Trust, whose members include Olga Renn and Jon Vale, called for a vote.
  1 indirect {The Tarn Trust, whose members include Olga Renn and Jon Vale} [called for] a vote | Tarn Trust |  | body speech collective
The lawyer, whose clients include Olga Renn and Jon Vale, called for a vote.
  1 indirect {The lawyer, whose clients include Olga Renn and Jon Vale} [called for] a vote | lawyer |  | person speech title
END
}

@test "\"according to\" ends before the subject of the verb that follows, also without a comma" {
    check <<'END'
According to the ministry prices rose in May.
  1 indirect {the ministry} [According to] prices rose in May
According to the land office rents have doubled.
  1 indirect {the land office} [According to] rents have doubled
According to rowers Vale took the money.
  1 indirect {rowers} [According to] Vale took the money
According to the yard's workers the crane fell.
  1 indirect {the yard's workers} [According to] the crane fell
According to Salem officials, it was late.
  1 indirect {Salem officials} [According to] it was late
According to the report published by the yard, it was late.
  1 indirect {the report published by the yard} [According to] it was late
END
}
