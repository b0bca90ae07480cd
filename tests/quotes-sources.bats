# quotes-sources: cues, sources, names and marks, with who speaks; each row whole.
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
He said so.
He said it.
He said nothing.
He said little about the pier.
He said a prayer.
He told a story.
He told her to leave.
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

@test "who is meant: pronouns, surnames, offices and nouns" {
    whole <<'END'
Ada Roe runs the port. // She said the pier was weak.
  1 indirect {She} [said] the pier was weak | Ada Roe |  | person speech pronoun
Ada Roe met Olaf Vinter. // He said the pier was weak.
  1 indirect {He} [said] the pier was weak | Olaf Vinter |  | person speech pronoun
Ada Roe met Olaf Vinter. // They said the pier was weak.
  1 indirect {They} [said] the pier was weak | They |  |  speech pronoun
Olaf Vinter met his son. // He said the pier was weak.
  1 indirect {He} [said] the pier was weak | Olaf Vinter |  | person speech pronoun
Ada Roe runs the port. // Roe said the pier was weak.
  1 indirect {Roe} [said] the pier was weak | Ada Roe |  | person speech surname
Ada Roe runs the port. // Ms. Roe said the pier was weak.
  1 indirect {Ms. Roe} [said] the pier was weak | Ada Roe |  | person speech surname
Ada Roe runs the port. // Mr. Roe said the pier was weak.
  1 indirect {Mr. Roe} [said] the pier was weak | Roe |  | person speech surname
Ada Roe met her brother Olaf Roe. // Mr. Roe said the pier was weak.
  1 indirect {Mr. Roe} [said] the pier was weak | Olaf Roe | brother | person speech surname
Mayor Ada Roe runs the port. // The mayor said the pier was weak.
  1 indirect {The mayor} [said] the pier was weak | Ada Roe | Mayor | person speech title
Ada Roe, the mayor of Lorn, met Ida Vale, the mayor of Skarn. // The mayor of Skarn said the pier was weak.
  1 indirect {The mayor of Skarn} [said] the pier was weak | Ida Vale | mayor of Skarn | person speech title
Ada Roe, the deputy mayor, runs the port. // The deputy mayor said the pier was weak.
  1 indirect {The deputy mayor} [said] the pier was weak | Ada Roe | deputy mayor | person speech title
Acting mayor Ada Roe runs the port. // The acting mayor said the pier was weak.
  1 indirect {The acting mayor} [said] the pier was weak | Ada Roe | Acting mayor | person speech title
Dr. Ada Roe runs the clinic. // The doctor said the fever was mild.
  1 indirect {The doctor} [said] the fever was mild | Ada Roe | Dr. | person speech title
Professor Ada Roe runs the clinic. // The professor said the fever was mild.
  1 indirect {The professor} [said] the fever was mild | Ada Roe | Professor | person speech title
Ada Roe, a nurse, was seen. // The nurse said the fever was mild.
  1 indirect {The nurse} [said] the fever was mild | Ada Roe | nurse | person speech title
Nurse Ada Roe and nurse Ida Vale were seen. // The nurses said the fever was mild.
  1 indirect {The nurses} [said] the fever was mild | nurses |  | group speech collective
Ada Roe and her husband Olaf were seen. // The couple said the fever was mild.
  1 indirect {The couple} [said] the fever was mild | couple |  | group speech collective
Ada Roe and Olaf Vinter were seen. // Both said the fever was mild.
  1 indirect {Both} [said] the fever was mild | Ada Roe and Olaf Vinter |  | group speech pronoun
Ada Roe and Olaf Vinter were seen. // The two said the fever was mild.
  1 indirect {The two} [said] the fever was mild | Ada Roe and Olaf Vinter |  | group speech collective
Olaf Vinter and Per Moen were seen. // The two men said the fever was mild.
  1 indirect {The two men} [said] the fever was mild | Olaf Vinter and Per Moen |  | group speech collective
Ada Roe and Ida Vale were seen. // The two women said the fever was mild.
  1 indirect {The two women} [said] the fever was mild | Ada Roe and Ida Vale |  | group speech collective
Olaf Vinter, 40, was seen. // The 40-year-old said the fever was mild.
  1 indirect {The 40-year-old} [said] the fever was mild | Olaf Vinter |  | person speech title
Olaf Vinter, 40, was seen. // The man said the fever was mild.
  1 indirect {The man} [said] the fever was mild | man |  | person speech title
Ada Roe, 40, was seen. // The man said the fever was mild.
  1 indirect {The man} [said] the fever was mild | man |  | person speech title
Olaf Vinter was seen. // The Skarn native said the fever was mild.
  1 indirect {The Skarn native} [said] the fever was mild | Skarn native |  | person speech title
The Lorn Port Authority shut the pier. // The authority said the pier was weak.
  1 indirect {The authority} [said] the pier was weak | Lorn Port Authority |  | body speech collective
The Lorn Port Authority shut the pier. // It said the pier was weak.
  1 indirect {It} [said] the pier was weak | Lorn Port Authority |  | body speech pronoun
The Lorn Port Authority (LPA) shut the pier. // The LPA said the pier was weak.
  1 indirect {The LPA} [said] the pier was weak | Lorn Port Authority |  | body speech collective
The Lorn Port Authority shut the pier. // The LPA said the pier was weak.
  1 indirect {The LPA} [said] the pier was weak | Lorn Port Authority |  | body speech collective
The Lorn Port Authority, or LPA, shut the pier. // The LPA said the pier was weak.
  1 indirect {The LPA} [said] the pier was weak | Lorn Port Authority |  | body speech collective
Norvik Ltd shut the mill. // The company said the mill was old.
  1 indirect {The company} [said] the mill was old | Norvik Ltd |  | body speech collective
Norvik Ltd and Skarn Oil shut the mill. // The company said the mill was old.
  1 indirect {The company} [said] the mill was old | company |  | body speech collective
Norvik Ltd shut the mill. // A Norvik spokesman said the mill was old.
  1 indirect {A Norvik spokesman} [said] the mill was old | Norvik spokesman |  | person speech title
Norvik Ltd shut the mill. // Norvik said the mill was old.
  1 indirect {Norvik} [said] the mill was old | Norvik Ltd |  | body speech collective
The ministry shut the mill. // The ministry said the mill was old.
  1 indirect {The ministry} [said] the mill was old | ministry |  | body speech collective
The Ministry of Fish shut the mill. // The ministry said the mill was old.
  1 indirect {The ministry} [said] the mill was old | Ministry of Fish |  | body speech collective
The Lorn University found a leak. // The university said the mill was old.
  1 indirect {The university} [said] the mill was old | Lorn University |  | body speech collective
Researchers at Lorn University found a leak. // The researchers said the mill was old.
  1 indirect {The researchers} [said] the mill was old | Researchers at Lorn University |  | group speech collective
Researchers at Lorn University found a leak. // They said the mill was old.
  1 indirect {They} [said] the mill was old | Researchers at Lorn University |  | group speech pronoun
The Lorn Rovers lost. // The club said the coach would leave.
  1 indirect {The club} [said] the coach would leave | Lorn Rovers |  | body speech collective
Coach Olaf Vinter lost. // The coach said he would leave.
  1 indirect {The coach} [said] he would leave | Olaf Vinter | Coach | person speech title
Lorn Rovers coach Olaf Vinter lost. // "We were poor," he said.
  1 direct {he} [said] We were poor | Olaf Vinter | Lorn Rovers coach | person speech pronoun
Lorn Rovers coach Olaf Vinter lost. // "We were poor," the coach said.
  1 direct {the coach} [said] We were poor | Olaf Vinter | Lorn Rovers coach | person speech title
Lorn's mayor, Ada Roe, left. // "We were poor," the mayor said.
  1 direct {the mayor} [said] We were poor | Ada Roe | Lorn's mayor | person speech title
The mayor of Lorn left. Ada Roe stayed. // "We were poor," the mayor said.
  1 direct {the mayor} [said] We were poor | mayor of Lorn |  | person speech title
A witness left. // "We were poor," the witness said.
  1 direct {the witness} [said] We were poor | witness |  | person speech title
Ada Roe said she would leave. // "We were poor," she said.
  1 indirect {Ada Roe} [said] she would leave | Ada Roe |  | person speech name
  2 direct {she} [said] We were poor | Ada Roe |  | person speech pronoun
Ada Roe said she would leave. // "We were poor."
  1 indirect {Ada Roe} [said] she would leave | Ada Roe |  | person speech name
Ada Roe said she would leave. "We were poor."
  1 indirect {Ada Roe} [said] she would leave | Ada Roe |  | person speech name
Ada Roe said she would leave. "We were poor," she said. "We had no shoes."
  1 indirect {Ada Roe} [said] she would leave | Ada Roe |  | person speech name
  2 direct {she} [said] We were poor | Ada Roe |  | person speech pronoun
  2 direct {she} [said] We had no shoes | Ada Roe |  | person speech pronoun
Ada Roe said: "We were poor." // "We had no shoes."
  1 direct {Ada Roe} [said] We were poor | Ada Roe |  | person speech name
  1 direct {Ada Roe} [said] We had no shoes | Ada Roe |  | person speech name
"We were poor," said Ada Roe. // "We had no shoes," said Olaf Vinter. // "We had no coats," he added.
  1 direct {Ada Roe} [said] We were poor | Ada Roe |  | person speech name
  2 direct {Olaf Vinter} [said] We had no shoes | Olaf Vinter |  | person speech name
  3 direct {he} [added] We had no coats | Olaf Vinter |  | person speech pronoun
"We were poor," said Ada Roe, "and my uncle Olaf Vinter had no shoes." // "We had no coats," he said.
  1 direct {Ada Roe} [said] We were poor | Ada Roe |  | person speech name
  1 direct {Ada Roe} [said] and my uncle Olaf Vinter had no shoes | Ada Roe |  | person speech name
  2 direct {he} [said] We had no coats | Olaf Vinter | uncle | person speech pronoun
Olaf Vinter told Ada Roe that she was late. // "We were poor," she said.
  1 indirect {Olaf Vinter} [told] she was late | Olaf Vinter |  | person speech name
  2 direct {she} [said] We were poor | Ada Roe |  | person speech pronoun
Olaf Vinter told Ada Roe that she was late. // "We were poor," he said.
  1 indirect {Olaf Vinter} [told] she was late | Olaf Vinter |  | person speech name
  2 direct {he} [said] We were poor | Olaf Vinter |  | person speech pronoun
When Olaf Vinter met Ada Roe, she said they were poor.
  1 indirect {she} [said] they were poor | Ada Roe |  | person speech pronoun
After meeting Ada Roe, Olaf Vinter said they were poor.
  1 indirect {Olaf Vinter} [said] they were poor | Olaf Vinter |  | person speech name
Olaf Vinter said Ada Roe was poor. // She said he was rich.
  1 indirect {Olaf Vinter} [said] Ada Roe was poor | Olaf Vinter |  | person speech name
  2 indirect {She} [said] he was rich | Ada Roe |  | person speech pronoun
I met Ada Roe in May. // "We were poor," she told me.
  1 direct {she} [told] We were poor | Ada Roe |  | person speech pronoun
I said we were poor.
  1 indirect {I} [said] we were poor | I |  |  speech pronoun
We said we were poor.
  1 indirect {We} [said] we were poor | We |  |  speech pronoun
You said we were poor.
END
}

@test "names: titles, initials, particles, suffixes" {
    whole <<'END'
"It is late," said Dr. Ada B. Roe.
  1 direct {Dr. Ada B. Roe} [said] It is late | Ada B. Roe | Dr. | person speech name
"It is late," said A. B. Roe.
  1 direct {A. B. Roe} [said] It is late | A. B. Roe |  | person speech name
"It is late," said Olaf van der Vinter.
  1 direct {Olaf van der Vinter} [said] It is late | Olaf van der Vinter |  | person speech name
"It is late," said Olaf Vinter III.
  1 direct {Olaf Vinter III} [said] It is late | Olaf Vinter III |  | person speech name
"It is late," said Sir Olaf Vinter.
  1 direct {Sir Olaf Vinter} [said] It is late | Olaf Vinter |  | person speech name
"It is late," said Sister Ada.
  1 direct {Sister Ada} [said] It is late | Sister Ada | Sister | person speech name
"It is late," said Pope Olaf IV.
  1 direct {Pope Olaf IV} [said] It is late | Pope Olaf IV | Pope | person speech name
"It is late," said King Olaf.
  1 direct {King Olaf} [said] It is late | King Olaf | King | person speech name
"It is late," said Queen Ada of Norland.
  1 direct {Queen Ada of Norland} [said] It is late | Queen Ada | Queen | person speech name
"It is late," said Prime Minister Ada Roe.
  1 direct {Prime Minister Ada Roe} [said] It is late | Ada Roe | Prime Minister | person speech name
"It is late," said the prime minister, Ada Roe.
  1 direct {the prime minister, Ada Roe} [said] It is late | Ada Roe | prime minister | person speech name
"It is late," said Norland's prime minister, Ada Roe.
  1 direct {Norland's prime minister, Ada Roe} [said] It is late | Ada Roe | Norland's prime minister | person speech name
"It is late," said Norland's prime minister Ada Roe.
  1 direct {Norland's prime minister Ada Roe} [said] It is late | Ada Roe | Norland's prime minister | person speech name
"It is late," said Ada Roe, prime minister of Norland.
  1 direct {Ada Roe, prime minister of Norland} [said] It is late | Ada Roe | prime minister of Norland | person speech name
"It is late," said Ada Roe, the prime minister.
  1 direct {Ada Roe, the prime minister} [said] It is late | Ada Roe | prime minister | person speech name
"It is late," said Ada Roe, who is prime minister of Norland.
  1 direct {Ada Roe, who is prime minister of Norland} [said] It is late | Ada Roe | prime minister of Norland | person speech name
"It is late," said Ada Roe, chief executive of Norvik Ltd.
  1 direct {Ada Roe, chief executive of Norvik Ltd} [said] It is late | Ada Roe | chief executive of Norvik Ltd | person speech name
"It is late," said Ada Roe, the chief executive of Norvik Ltd, on Monday.
  1 direct {Ada Roe, the chief executive of Norvik Ltd} [said] It is late | Ada Roe | chief executive of Norvik Ltd | person speech name
"It is late," said Norvik Ltd chief executive Ada Roe.
  1 direct {Norvik Ltd chief executive Ada Roe} [said] It is late | Ada Roe | Norvik Ltd chief executive | person speech name
"It is late," said Norvik Ltd's Ada Roe.
  1 direct {Norvik Ltd's Ada Roe} [said] It is late | Ada Roe |  | person speech name
"It is late," said Ada Roe of Norvik Ltd.
  1 direct {Ada Roe of Norvik Ltd} [said] It is late | Ada Roe |  | person speech name
"It is late," said Ada Roe from Norvik Ltd.
  1 direct {Ada Roe from Norvik Ltd} [said] It is late | Ada Roe |  | person speech name
"It is late," said Ada Roe (Norvik Ltd).
  1 direct {Ada Roe (Norvik Ltd)} [said] It is late | Ada Roe |  | person speech name
"It is late," said Senator Ada Roe (D-Lorn).
  1 direct {Senator Ada Roe (D-Lorn)} [said] It is late | Ada Roe | Senator | person speech name
"It is late," said Sen. Ada Roe, D-Lorn.
  1 direct {Sen. Ada Roe, D-Lorn} [said] It is late | Ada Roe | Sen. | person speech name
"It is late," said Gen. Olaf Vinter.
  1 direct {Gen. Olaf Vinter} [said] It is late | Olaf Vinter | Gen. | person speech name
"It is late," said Lt. Col. Olaf Vinter.
  1 direct {Lt. Col. Olaf Vinter} [said] It is late | Olaf Vinter | Lt. Col. | person speech name
"It is late," said Olaf "Ole" Vinter.
  1 direct {Olaf "Ole" Vinter} [said] It is late | Olaf "Ole" Vinter |  | person speech name
"It is late," said Olaf 'Ole' Vinter.
  1 direct {Olaf 'Ole' Vinter} [said] It is late | Olaf 'Ole' Vinter |  | person speech name
"It is late," said Olaf (Ole) Vinter.
  1 direct {Olaf (Ole) Vinter} [said] It is late | Olaf (Ole) Vinter |  | person speech name
"It is late," said Olaf Vinter-Roe.
  1 direct {Olaf Vinter-Roe} [said] It is late | Olaf Vinter-Roe |  | person speech name
"It is late," said Olaf McVinter.
  1 direct {Olaf McVinter} [said] It is late | Olaf McVinter |  | person speech name
"It is late," said OLAF VINTER.
  1 direct {OLAF VINTER} [said] It is late | OLAF VINTER |  | person speech name
"It is late," said the Rev. Olaf Vinter.
  1 direct {the Rev. Olaf Vinter} [said] It is late | Olaf Vinter | Rev. | person speech name
"It is late," said Judge Ada Roe.
  1 direct {Judge Ada Roe} [said] It is late | Ada Roe | Judge | person speech name
"It is late," said Judge Roe.
  1 direct {Judge Roe} [said] It is late | Roe | Judge | person speech surname
"It is late," said Ada Roe and Olaf Vinter.
  1 direct {Ada Roe and Olaf Vinter} [said] It is late | Ada Roe and Olaf Vinter |  | group speech name
"It is late," Ada Roe and Olaf Vinter said.
  1 direct {Ada Roe and Olaf Vinter} [said] It is late | Ada Roe and Olaf Vinter |  | group speech name
"It is late," said one of the nurses.
  1 direct {one of the nurses} [said] It is late | one of the nurses |  |  speech collective
"It is late," said one nurse, Ada Roe.
  1 direct {one nurse, Ada Roe} [said] It is late | Ada Roe | nurse | person speech name
"It is late," said a nurse who would not be named.
  1 direct {a nurse} [said] It is late | nurse |  | person speech title
"It is late," said a nurse on condition of anonymity.
  1 direct {a nurse} [said] It is late | nurse |  | person speech title
"It is late," said a nurse, speaking on condition of anonymity.
  1 direct {a nurse} [said] It is late | nurse |  | person speech title
"It is late," said everyone.
  1 direct {everyone} [said] It is late | everyone |  |  speech collective
"It is late," said some.
  1 direct {some} [said] It is late | some |  | group speech collective
"It is late," said many nurses.
  1 direct {many nurses} [said] It is late | many nurses |  | group speech collective
"It is late," said the nurse's son.
  1 direct {the nurse's son} [said] It is late | nurse's son |  | person speech title
"It is late," said his son.
  1 direct {his son} [said] It is late | son |  | person speech title
"It is late," said his son, Olaf.
  1 direct {his son, Olaf} [said] It is late | Olaf | son | person speech surname
"It is late," said her husband Olaf Vinter.
  1 direct {her husband Olaf Vinter} [said] It is late | Olaf Vinter | husband | person speech name
"It is late," said those who stayed.
  1 direct {those} [said] It is late | those |  | group speech collective
"It is late," said police.
  1 direct {police} [said] It is late | police |  | group speech collective
"It is late," said Lorn police.
  1 direct {Lorn police} [said] It is late | Lorn police |  | group speech collective
"It is late," said police in Lorn.
  1 direct {police in Lorn} [said] It is late | police in Lorn |  | group speech collective
"It is late," said police chief Ada Roe.
  1 direct {police chief Ada Roe} [said] It is late | Ada Roe | police chief | person speech name
"It is late," said Lorn police chief Ada Roe.
  1 direct {Lorn police chief Ada Roe} [said] It is late | Ada Roe | Lorn police chief | person speech name
"It is late," said officials.
  1 direct {officials} [said] It is late | officials |  | group speech collective
"It is late," said U.S. officials.
  1 direct {U.S. officials} [said] It is late | U.S. officials |  | group speech collective
"It is late," said two officials.
  1 direct {two officials} [said] It is late | two officials |  | group speech collective
"It is late," said the two officials from Norland.
  1 direct {the two officials from Norland} [said] It is late | two officials from Norland |  | group speech collective
"It is late," said a Norland official.
  1 direct {a Norland official} [said] It is late | Norland official |  | person speech title
"It is late," said an official at the ministry.
  1 direct {an official at the ministry} [said] It is late | official at the ministry |  | person speech title
"It is late," said an official with the ministry.
  1 direct {an official with the ministry} [said] It is late | official with the ministry |  | person speech title
"It is late," said the office of the mayor.
  1 direct {the office of the mayor} [said] It is late | office of the mayor |  | body speech collective
"It is late," said the mayor's office in a statement.
  1 direct {the mayor's office} [said] It is late | mayor's office |  | body speech collective
"It is late," said a statement from the mayor.
  1 direct {a statement from the mayor} [said] It is late | mayor |  | person speech title
"It is late," said a statement.
  1 direct {a statement} [said] It is late | statement |  | document speech collective
"It is late," a statement said.
  1 direct {a statement} [said] It is late | statement |  | document speech collective
"It is late," the statement by the mayor said.
  1 direct {the statement by the mayor} [said] It is late | mayor |  | person speech title
"It is late," the mayor said in a statement.
  1 direct {the mayor} [said] It is late | mayor |  | person speech title
"It is late," the mayor's statement said.
  1 direct {the mayor's statement} [said] It is late | mayor |  | person speech title
"It is late," the letter said.
  1 direct {the letter} [said] It is late | letter |  | document speech collective
"It is late," the letter, signed by Ada Roe, said.
  1 direct {the letter} [said] It is late | letter |  | document speech collective
"It is late," she wrote on Monday.
  1 direct {she} [wrote] It is late | she |  |  speech pronoun
"It is late," she wrote in a letter to Olaf Vinter.
  1 direct {she} [wrote] It is late | she |  |  speech pronoun
"It is late," tweeted Ada Roe.
  1 direct {Ada Roe} [tweeted] It is late | Ada Roe |  | person speech name
"It is late," Ada Roe posted on Monday.
  1 direct {Ada Roe} [posted] It is late | Ada Roe |  | person speech name
"It is late," the post said.
  1 direct {the post} [said] It is late | post |  | document speech collective
END
}

@test "marks of every kind" {
    whole <<'END'
“It is late,” said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
‘It is late,’ said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
'It is late,' said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
«It is late,» said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
„It is late,“ said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
``It is late,'' said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
''It is late,'' said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
"It is late", said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
"It is late" said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
"It is late." said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
" It is late, " said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
It is late," said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
"It is late, said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
"It is 'very late'," said Ada Roe.
  1 direct {Ada Roe} [said] It is 'very late' | Ada Roe |  | person speech name
"It is “very late”," said Ada Roe.
  1 direct {Ada Roe} [said] It is “very late” | Ada Roe |  | person speech name
“It is ‘very late’,” said Ada Roe.
  1 direct {Ada Roe} [said] It is ‘very late’ | Ada Roe |  | person speech name
‘It is “very late”,’ said Ada Roe.
  1 direct {Ada Roe} [said] It is “very late” | Ada Roe |  | person speech name
‘It’s late,’ said Ada Roe.
  1 direct {Ada Roe} [said] It’s late | Ada Roe |  | person speech name
'It's the boats' fault,' said Ada Roe.
  1 direct {Ada Roe} [said] It's the boats' fault | Ada Roe |  | person speech name
"It is late," said Ada Roe. "It is cold. // "It is dark."
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
  1 direct {Ada Roe} [said] It is cold | Ada Roe |  | person speech name
  1 direct {Ada Roe} [said] It is dark | Ada Roe |  | person speech name
The boats' crews said the ‘old’ pier was weak.
  1 mixed {The boats' crews} [said] the ‘old’ pier was weak | boats' crews |  | group speech collective
It was the ’80s, he said.
  1 indirect {he} [said] It was the ’80s | he |  |  speech pronoun
[It] is late, he said.
  1 indirect {he} [said] [It] is late | he |  |  speech pronoun
"[It] is late," he said.
  1 direct {he} [said] [It] is late | he |  |  speech pronoun
"It is late [in the day]," he said.
  1 direct {he} [said] It is late [in the day] | he |  |  speech pronoun
"It is late ... and cold," he said.
  1 direct {he} [said] It is late ... and cold | he |  |  speech pronoun
"It is late – and cold," he said.
  1 direct {he} [said] It is late – and cold | he |  |  speech pronoun
"It is late" and "cold", he said.
  1 mixed {he} [said] "It is late" and "cold" | he |  |  speech pronoun
He said it was "late" and "cold".
  1 mixed {He} [said] it was "late" and "cold" | He |  |  speech pronoun
He said it was "late", but "not cold".
  1 mixed {He} [said] it was "late", but "not cold" | He |  |  speech pronoun
He said that it was "late".
  1 mixed {He} [said] it was "late" | He |  |  speech pronoun
He called it "late" and said it was "cold".
  1 mixed {He} [called] it "late" | He |  |  speech pronoun
  2 mixed {He} [said] it was "cold" | He |  |  speech pronoun
He said it was late and "cold".
  1 mixed {He} [said] it was late and "cold" | He |  |  speech pronoun
He said it was "late and cold" on Monday.
  1 mixed {He} [said] it was "late and cold" on Monday | He |  |  speech pronoun
Ada Roe: It is late.
  1 indirect {Ada Roe} [:] It is late | Ada Roe |  | person speech name
Ada Roe: "It is late."
  1 direct {Ada Roe} [:] It is late | Ada Roe |  | person speech name
Ada Roe, nurse: "It is late."
  1 direct {Ada Roe, nurse} [:] It is late | Ada Roe | nurse | person speech name
The nurse: "It is late."
  1 direct {The nurse} [:] It is late | nurse |  | person speech title
Update: "It is late."
Photos: Ada Roe
LORN (Wire One) — It is late, Ada Roe said.
  1 indirect {Ada Roe} [said] It is late | Ada Roe |  | person speech name
LORN, May 5 (Wire One) - It is late, Ada Roe said.
  1 indirect {Ada Roe} [said] It is late | Ada Roe |  | person speech name
LORN — Ada Roe said it was late.
  1 indirect {Ada Roe} [said] it was late | Ada Roe |  | person speech name
- "It is late," said Ada Roe.
  1 direct {Ada Roe} [said] It is late | Ada Roe |  | person speech name
• Ada Roe said it was late.
  1 indirect {Ada Roe} [said] it was late | Ada Roe |  | person speech name
1. Ada Roe said it was late.
  1 indirect {Ada Roe} [said] it was late | Ada Roe |  | person speech name
END
}
