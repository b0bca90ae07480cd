# quotes-clauses: where a content begins and ends, and who stands before its verb; each row whole.
bats_require_minimum_version 1.5.0

load quotes

@test "where a content begins: listeners, adverbials, hedges" {
    whole <<'END'
The clerk told reporters in Salem on Friday that the dam would hold.
  1 indirect {The clerk} [told] the dam would hold | clerk |  | person speech title
The clerk told the host Roe was ill.
  1 indirect {The clerk} [told] Roe was ill | clerk |  | person speech title
The clerk told broadcaster NKK that Roe was ill.
  1 indirect {The clerk} [told] Roe was ill | clerk |  | person speech title
The clerk told CNK’s Jane Vale that Roe was ill.
  1 indirect {The clerk} [told] Roe was ill | clerk |  | person speech title
The clerk told reporters about the toll: "Nine are dead."
  1 direct {The clerk} [told] Nine are dead | clerk |  | person speech title
The clerk said only: "Nine are dead."
  1 direct {The clerk} [said] Nine are dead | clerk |  | person speech title
The clerk has vowed in its plan to "go on".
  1 mixed {The clerk} [has vowed] to "go on" | clerk |  | person speech title
The clerk urged members of his "Night Watch" to go home.
  1 mixed {The clerk} [urged] members of his "Night Watch" to go home | clerk |  | person speech title
The clerk told an officer who had asked that the dam would hold.
  1 indirect {The clerk} [told] the dam would hold | clerk |  | person speech title
The clerk told the panel, which met in May, that the dam would hold.
  1 indirect {The clerk} [told] the dam would hold | clerk |  | person speech title
The clerk told her boss, a former rower, that the dam would hold.
  1 indirect {The clerk} [told] the dam would hold | clerk |  | person speech title
The clerk said in "Morning Talk" that the dam would hold.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk said this week the dam would hold.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk said a few days later the dam would hold.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk said last month that each year of school costs the town more.
  1 indirect {The clerk} [said] each year of school costs the town more | clerk |  | person speech title
The clerk said each year of school costs the town more.
  1 indirect {The clerk} [said] each year of school costs the town more | clerk |  | person speech title
The clerk said Monday was too late.
  1 indirect {The clerk} [said] Monday was too late | clerk |  | person speech title
The clerk said now is the time.
  1 indirect {The clerk} [said] now is the time | clerk |  | person speech title
The clerk said some of the neighbours also face delays.
  1 indirect {The clerk} [said] some of the neighbours also face delays | clerk |  | person speech title
The clerk said on his website on Friday that the dam would hold.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk said, as Roe noted, that the dam would hold.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk voiced concern that the dam would not hold.
  1 indirect {The clerk} [voiced] the dam would not hold | clerk |  | person speech title
The clerk expressed his desire to leave.
  1 indirect {The clerk} [expressed] his desire to leave | clerk |  | person speech title
The clerk expressed hope that the dam would hold.
  1 indirect {The clerk} [expressed] the dam would hold | clerk |  | person speech title
The clerk said at least 20 of the dams would hold.
  1 indirect {The clerk} [said] at least 20 of the dams would hold | clerk |  | person speech title
The clerk said of the 20 dams nine would hold.
  1 indirect {The clerk} [said] of the 20 dams nine would hold | clerk |  | person speech title
The clerk said between 20 and 30 dams would hold.
  1 indirect {The clerk} [said] between 20 and 30 dams would hold | clerk |  | person speech title
The plan, he says, could help.
  1 indirect {he} [says] The plan | he |  |  speech pronoun
  1 indirect {he} [says] could help | he |  |  speech pronoun
The clerk said to reporters that the dam would hold.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk said to the crew: "Hold the dam."
  1 direct {The clerk} [said] Hold the dam | clerk |  | person speech title
The clerk replied that the dam would hold.
  1 indirect {The clerk} [replied] the dam would hold | clerk |  | person speech title
The clerk replied in a letter that the dam would hold.
  1 indirect {The clerk} [replied] the dam would hold | clerk |  | person speech title
The clerk insisted on Friday the dam would hold.
  1 indirect {The clerk} [insisted] the dam would hold | clerk |  | person speech title
The clerk insisted that $20 was enough.
  1 indirect {The clerk} [insisted] $20 was enough | clerk |  | person speech title
The clerk insisted £20 was enough.
  1 indirect {The clerk} [insisted] £20 was enough | clerk |  | person speech title
The clerk said cleaning up will be hard.
  1 indirect {The clerk} [said] cleaning up will be hard | clerk |  | person speech title
The clerk warned that cleaning up will be hard.
  1 indirect {The clerk} [warned] cleaning up will be hard | clerk |  | person speech title
The clerk warned cleaning up will be hard.
  1 indirect {The clerk} [warned] cleaning up will be hard | clerk |  | person speech title
END
}

@test "where a content ends: the next predicate, the reporter's own words" {
    whole <<'END'
The clerk railed against the tax, blasted the press and vowed to run.
  1 indirect {The clerk} [railed against] the tax | clerk |  | person speech title
  2 indirect {The clerk} [blasted] the press | clerk |  | person speech title
  3 indirect {The clerk} [vowed] to run | clerk |  | person speech title
The clerk announced a new dam, which opened in May.
  1 indirect {The clerk} [announced] a new dam | clerk |  | person act title
The clerk announced a new dam - a first for the town.
  1 indirect {The clerk} [announced] a new dam | clerk |  | person act title
The clerk said both analysts and sources in the camp were wrong.
  1 indirect {The clerk} [said] both analysts and sources in the camp were wrong | clerk |  | person speech title
The clerk said the dam would hold, while other voters said it would not.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
  2 indirect {other voters} [said] it would not | other voters |  | group speech collective
The dam would hold, she said, and nobody would drown.
  1 indirect {she} [said] The dam would hold | she |  |  speech pronoun
The dam would hold, she said, but then left the town.
  1 indirect {she} [said] The dam would hold | she |  |  speech pronoun
The dam would hold, Roe said, the agency reported.
  1 indirect {Roe} [said] The dam would hold | Roe |  |  speech surname  the agency
The clerk said the dam would hold but he left the town.
  1 indirect {The clerk} [said] the dam would hold but he left the town | clerk |  | person speech title
The clerk said the dam would hold, but he left the town.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
The clerk said the dam would hold and announced a fair.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
  2 indirect {The clerk} [announced] a fair | clerk |  | person act title
The clerk said the dam would hold and she said it was new.
  1 indirect {The clerk} [said] the dam would hold and she said it was new | clerk |  | person speech title
The clerk said that the dam would hold and that it was new.
  1 indirect {The clerk} [said] the dam would hold and that it was new | clerk |  | person speech title
The clerk called for a pause in a letter posted on Tuesday.
  1 indirect {The clerk} [called for] a pause | clerk |  | person speech title
The clerk asked for mercy in a letter posted on Tuesday.
  1 indirect {The clerk} [asked for] mercy | clerk |  | person speech title
The clerk condemned the theft and the judges took note.
  1 indirect {The clerk} [condemned] the theft | clerk |  | person speech title
The clerk said the tax was void, a ruling that stunned the ministry.
  1 indirect {The clerk} [said] the tax was void | clerk |  | person speech title
The ministry reported 10 deaths, bringing the total to 146.
  1 indirect {The ministry} [reported] 10 deaths | ministry |  | body speech collective
The clerk said the boats need paint.
  1 indirect {The clerk} [said] the boats need paint | clerk |  | person speech title
They denounce the plan and say that it is late.
  1 indirect {They} [denounce] the plan | They |  |  speech pronoun
  2 indirect {They} [say] it is late | They |  |  speech pronoun
Rowers say the province needs a role and are calling for talks.
  1 indirect {Rowers} [say] the province needs a role | Rowers |  | group speech collective
  2 indirect {Rowers} [are calling for] talks | Rowers |  | group speech collective
The bank confirmed its outlook and expects a rise.
  1 indirect {The bank} [confirmed] its outlook | bank |  | body speech collective
The clerk said the dam would hold, adding that it was new.
  1 indirect {The clerk} [said] the dam would hold | clerk |  | person speech title
  2 indirect {The clerk} [adding] it was new | clerk |  | person speech title
The clerk said it sank after the fleet and the army left.
  1 indirect {The clerk} [said] it sank after the fleet and the army left | clerk |  | person speech title
He says that she confessed and said it was late.
  1 indirect {He} [says] she confessed and said it was late | He |  |  speech pronoun
The clerk said one boat - or two more - when it sank.
  1 indirect {The clerk} [said] one boat - or two more - when it sank | clerk |  | person speech title
The clerk said "constant pressure" was harmful.
  1 mixed {The clerk} [said] "constant pressure" was harmful | clerk |  | person speech title
The clerk called for "a pause," but the crew went on.
  1 direct {The clerk} [called for] a pause | clerk |  | person speech title
When the mayor came and said it was late, the crowd laughed.
  1 indirect {the mayor} [said] it was late | mayor |  | person speech title
If the clerk says it is late, the crowd laughs.
  1 indirect {the clerk} [says] it is late | clerk |  | person speech title
The clerk who says that it is late, but stays, is odd.
  1 indirect {who} [says] it is late, but stays | clerk |  | person speech title
The clerk said it was late because the dam was old.
  1 indirect {The clerk} [said] it was late because the dam was old | clerk |  | person speech title
The clerk said it was late, because the dam was old.
  1 indirect {The clerk} [said] it was late, because the dam was old | clerk |  | person speech title
The clerk said it was late, although nobody knew why.
  1 indirect {The clerk} [said] it was late | clerk |  | person speech title
The clerk said it was late, which nobody knew.
  1 indirect {The clerk} [said] it was late | clerk |  | person speech title
The clerk said it was late (and cold).
  1 indirect {The clerk} [said] it was late (and cold) | clerk |  | person speech title
The clerk said it was late; the crowd laughed.
  1 indirect {The clerk} [said] it was late | clerk |  | person speech title
The clerk said it was late: nobody came.
  1 indirect {The clerk} [said] it was late: nobody came | clerk |  | person speech title
The clerk said it was late, he was tired and he would leave.
  1 indirect {The clerk} [said] it was late, he was tired and he would leave | clerk |  | person speech title
The clerk said it was late, cold and dark.
  1 indirect {The clerk} [said] it was late, cold and dark | clerk |  | person speech title
The clerk says he is late and wants to leave.
  1 indirect {The clerk} [says] he is late and wants to leave | clerk |  | person speech title
The clerk said he was late before leaving the hall.
  1 indirect {The clerk} [said] he was late before leaving the hall | clerk |  | person speech title
The clerk said he was late, as the crowd laughed.
  1 indirect {The clerk} [said] he was late, as the crowd laughed | clerk |  | person speech title
The clerk said he was late as the crowd laughed.
  1 indirect {The clerk} [said] he was late as the crowd laughed | clerk |  | person speech title
END
}

@test "who stands before the verb: appositions, ages, relatives, dashes" {
    whole <<'END'
Roe, who teaches in Salem, said the dam would hold.
  1 indirect {Roe, who teaches in Salem} [said] the dam would hold | Roe |  | person speech surname
Roe, 45, a nurse from Salem, Oregon, said the dam would hold.
  1 indirect {Roe, 45, a nurse from Salem, Oregon} [said] the dam would hold | Roe | nurse from Salem | person speech surname
Roe, a nurse from Salem, Oregon, who is 45, said the dam would hold.
  1 indirect {Roe, a nurse from Salem, Oregon, who is 45} [said] the dam would hold | Roe | nurse from Salem | person speech surname
It broke out in the mill, which is empty, Ada Roe, a clerk, said.
  1 indirect {Ada Roe, a clerk} [said] It broke out in the mill, which is empty | Ada Roe | clerk | person speech name
In an interview, Roe, a nurse, said the dam would hold.
  1 indirect {Roe, a nurse} [said] the dam would hold | Roe | nurse | person speech surname
With sailors, rowers, and clerks, Ada Roe, a nurse, said the dam would hold.
  1 indirect {Ada Roe, a nurse} [said] the dam would hold | Ada Roe | nurse | person speech name
The dam was built by many, mostly cooks and waiters, Sen. Roe, D-Salem, said.
  1 indirect {Sen. Roe, D-Salem} [said] The dam was built by many, mostly cooks and waiters | Roe | Sen. | person speech surname
Still, Roe, a nurse, said the dam would hold.
  1 indirect {Roe, a nurse} [said] the dam would hold | Roe | nurse | person speech surname
Still, rower Ada Roe, who mends nets, said the dam would hold.
  1 indirect {rower Ada Roe, who mends nets} [said] the dam would hold | Ada Roe |  | person speech name
Roe - a nurse from Salem - said the dam would hold.
  1 indirect {Roe - a nurse from Salem} [said] the dam would hold | Roe | nurse from Salem | person speech surname
Roe – a nurse from Salem – said the dam would hold.
  1 indirect {Roe – a nurse from Salem} [said] the dam would hold | Roe | nurse from Salem | person speech surname
Roe, a nurse at the River Clinic - one of few in Salem - said the dam would hold.
  1 indirect {Roe, a nurse at the River Clinic - one of few in Salem} [said] the dam would hold | Roe | nurse at the River Clinic | person speech surname
About 22 % of rowers said the dam would hold.
  1 indirect {About 22 % of rowers} [said] the dam would hold | About 22 % of rowers |  |  speech collective
About 22 percent of the rowers asked said the dam would hold.
  1 indirect {About 22 percent of the rowers} [said] the dam would hold | About 22 percent of the rowers |  | group speech collective
A report filed in Salem said the dam would hold.
  1 indirect {A report filed in Salem} [said] the dam would hold | report filed in Salem |  | document speech collective
A letter signed by seven doctors said the dam would hold.
  1 indirect {A letter signed by seven doctors} [said] the dam would hold | letter signed by seven doctors |  | document speech collective
A late July poll said the dam would hold.
  1 indirect {A late July poll} [said] the dam would hold | late July poll |  | document finding collective
A newly released report said the dam would hold.
  1 indirect {A newly released report} [said] the dam would hold | newly released report |  | document speech collective
The newly elected mayor said the dam would hold.
  1 indirect {The newly elected mayor} [said] the dam would hold | newly elected mayor |  | person speech title
People briefed on the plan said the dam would hold.
  1 indirect {People briefed on the plan} [said] the dam would hold | People briefed on the plan |  | group speech collective
Two people briefed on the plan said the dam would hold.
  1 indirect {Two people briefed on the plan} [said] the dam would hold | Two people briefed on the plan |  | group speech collective
A spokesman who gave no name said the dam would hold.
  1 indirect {A spokesman who gave no name} [said] the dam would hold | spokesman who gave no name |  | person speech title
Those surveyed said the dam would hold.
  1 indirect {Those surveyed} [said] the dam would hold | Those surveyed |  | group speech collective
Most of them said the dam would hold.
  1 indirect {Most of them} [said] the dam would hold | Most of them |  | group speech collective
Ada Roe and Ida Vale of the Centre for Ice and Snow said the dam would hold.
  1 indirect {Ada Roe and Ida Vale of the Centre for Ice and Snow} [said] the dam would hold | Ada Roe and Ida Vale |  | group speech name
Roe and the mayor said the dam would hold.
  1 indirect {Roe and the mayor} [said] the dam would hold | Roe and mayor |  | group speech collective
Late Saturday night Roe said the dam would hold.
  1 indirect {Roe} [said] the dam would hold | Roe |  |  speech surname
Last night Roe said the dam would hold.
  1 indirect {Roe} [said] the dam would hold | Roe |  |  speech surname
On Sunday Ada Roe said the dam would hold.
  1 indirect {Ada Roe} [said] the dam would hold | Ada Roe |  | person speech name
The Sunday Herald said the dam would hold.
  1 indirect {The Sunday Herald} [said] the dam would hold | Sunday Herald |  | body speech name
Groups that had backed him said the dam would hold.
  1 indirect {Groups that had backed him} [said] the dam would hold | Groups |  | group speech collective
Voters trying to decide said the dam would hold.
  1 indirect {Voters trying to decide} [said] the dam would hold | Voters trying to decide |  | group speech collective
A man accused of the theft said the dam would hold.
  1 indirect {A man accused of the theft} [said] the dam would hold | man accused of the theft |  | person speech title
A letter she sent to the mayor said the dam would hold.
  1 indirect {A letter she sent to the mayor} [said] the dam would hold | letter |  | document speech collective
The judges who ruled on their laws said the dam would hold.
  1 indirect {The judges who ruled on their laws} [said] the dam would hold | judges who ruled on their laws |  | group speech collective
The region that borders Salem said the dam would hold.
  1 indirect {The region that borders Salem} [said] the dam would hold | region that borders Salem |  |  speech collective
An adviser to Mr. Roe said the dam would hold.
  1 indirect {An adviser to Mr. Roe} [said] the dam would hold | adviser to Mr. Roe |  | person speech title
Everyone in the hall said the dam would hold.
  1 indirect {Everyone in the hall} [said] the dam would hold | Everyone in the hall |  |  speech collective
The mayor, who took office in June, said the dam would hold.
  1 indirect {The mayor, who took office in June} [said] the dam would hold | mayor |  | person speech title
The head of the Weather Service (WS), Ada Roe, said the dam would hold.
  1 indirect {The head of the Weather Service (WS), Ada Roe} [said] the dam would hold | Ada Roe | head of the Weather Service (WS) | person speech name
Weather Service (WS) chief Ada Roe said the dam would hold.
  1 indirect {Weather Service (WS) chief Ada Roe} [said] the dam would hold | Ada Roe | Weather Service (WS) chief | person speech name
Party for the Coast leader Roe said the dam would hold.
  1 indirect {Party for the Coast leader Roe} [said] the dam would hold | Roe | Party for the Coast leader | person speech surname
Roe's lawyer said the dam would hold.
  1 indirect {Roe's lawyer} [said] the dam would hold | Roe's lawyer |  | person speech title
A fan of Roe said the dam would hold.
  1 indirect {A fan of Roe} [said] the dam would hold | fan of Roe |  | person speech title
The Norland and Estmark presidents said the dam would hold.
  1 indirect {The Norland and Estmark presidents} [said] the dam would hold | Norland and Estmark presidents |  | group speech collective
A report by the Herald said the dam would hold.
  1 indirect {A report by the Herald} [said] the dam would hold | Herald |  | body speech name
Roe's letter said the dam would hold.
  1 indirect {Roe's letter} [said] the dam would hold | Roe |  |  speech collective
The ministry's data show the dam will hold.
  1 indirect {The ministry's data} [show] the dam will hold | ministry |  | body finding collective
One in five said the dam would hold.
  1 indirect {One in five} [said] the dam would hold | One in five |  |  speech collective
People familiar with the plan said the dam would hold.
  1 indirect {People familiar with the plan} [said] the dam would hold | People familiar with the plan |  | group speech collective
Somebody else said the dam would hold.
  1 indirect {Somebody else} [said] the dam would hold | Somebody else |  |  speech collective
Ada Roe, a lawyer at Vale and Co, said the dam would hold.
  1 indirect {Ada Roe, a lawyer at Vale and Co} [said] the dam would hold | Ada Roe | lawyer at Vale and Co | person speech name
Ada Roe, 59, of Vale, said the dam would hold.
  1 indirect {Ada Roe, 59, of Vale} [said] the dam would hold | Ada Roe |  | person speech name
Another witness at the trial, former envoy Ada Roe, said the dam would hold.
  1 indirect {Another witness at the trial, former envoy Ada Roe} [said] the dam would hold | Ada Roe | former envoy | person speech name
The lawsuit in the county court said the dam would hold.
  1 indirect {The lawsuit in the county court} [said] the dam would hold | lawsuit |  | document speech collective
Two envoys, Roe and Vale, said the dam would hold.
  1 indirect {Two envoys, Roe and Vale} [said] the dam would hold | Roe and Vale |  | group speech surname
Roe's office said the dam would hold.
  1 indirect {Roe's office} [said] the dam would hold | Roe's office |  | body speech collective
Rep. Ada "Gull" Roe said the dam would hold.
  1 indirect {Roe} [said] the dam would hold | Ada "Gull" Roe | Rep. | person speech name
A pianist from Salem said the dam would hold.
  1 indirect {A pianist from Salem} [said] the dam would hold | pianist from Salem |  | person speech title
The librarian of Salem said the dam would hold.
  1 indirect {The librarian of Salem} [said] the dam would hold | librarian of Salem |  | person speech title
Downing Street said the dam would hold.
  1 indirect {Downing Street} [said] the dam would hold | Downing Street |  | body speech collective
Sterling Bank has said the dam would hold.
  1 indirect {Sterling Bank} [has said] the dam would hold | Sterling Bank |  | body speech collective
Post said the dam would hold.
  1 indirect {Post} [said] the dam would hold | Post |  | body speech name
Bob said the dam would hold.
  1 indirect {Bob} [said] the dam would hold | Bob |  | person speech surname
Many said the dam would hold.
  1 indirect {Many} [said] the dam would hold | Many |  | group speech collective
Some say the dam will hold.
  1 indirect {Some} [say] the dam will hold | Some |  | group speech collective
Another says the dam will hold.
  1 indirect {Another} [says] the dam will hold | Another |  |  speech collective
A nurse who treated her said the dam would hold.
  1 indirect {A nurse who treated her} [said] the dam would hold | nurse who treated her |  | person speech title
END
}

@test "passives, questions, and what only passes on" {
    whole <<'END'
Roe was asked, "Will the dam hold?"
  1 direct {} [was asked] Will the dam hold? |  |  |  speech
The plan was confirmed on Friday by the owner.
  1 indirect {the owner} [was confirmed] The plan | owner |  | person speech title
64 deaths were reported by the agency.
  1 indirect {the agency} [were reported] 64 deaths | agency |  | body speech collective
The dam was described by the agency as a gift.
  1 indirect {the agency} [was described] The dam | agency |  | body speech collective
  1 indirect {the agency} [was described] as a gift | agency |  | body speech collective
The firm bought the yard, a deal announced on Monday.
The mayor, citing officials, said the dam would hold.
  1 indirect {The mayor} [said] the dam would hold | mayor |  | person speech title
Officials said the road was shut, the agency reported.
  1 indirect {Officials} [said] the road was shut | Officials |  | group speech collective  the agency
"It is late," the mayor told farmers, according to a statement.
  1 direct {the mayor} [told] It is late | mayor |  | person speech title  a statement
The fall, he said, "is near" to us.
  1 mixed {he} [said] The fall | he |  |  speech pronoun
  1 mixed {he} [said] "is near" to us | he |  |  speech pronoun
It is late, say officials.
  1 indirect {officials} [say] It is late | officials |  | group speech collective
It is late, says Ada Roe.
  1 indirect {Ada Roe} [says] It is late | Ada Roe |  | person speech name
It was late for those who live in the hills, says Ada Roe.
  1 indirect {Ada Roe} [says] It was late for those who live in the hills | Ada Roe |  | person speech name
Says Roe: "It is late."
  1 direct {Roe} [Says] It is late | Roe |  |  speech surname
A study found that gulls were ill. It also shows that terns were ill.
  1 indirect {A study} [found] gulls were ill | study |  | document finding collective
  2 indirect {It} [also shows] terns were ill | study |  | document finding pronoun
A top that revealed a scar was sold.
She kept saying that it was late.
  1 indirect {She} [kept saying] it was late | She |  |  speech pronoun
She kept on saying it was late.
And from Chairwoman Roe: // "It is late. We leave."
  1 direct {Chairwoman Roe} [:] It is late. We leave | Roe | Chairwoman | person speech surname
According to the filing: // "It is late. We leave."
  1 direct {the filing} [According to] It is late. We leave | filing |  | document speech collective
Bridge to close in May - Roe
  1 indirect {Roe} [-] Bridge to close in May | Roe |  |  speech surname
Bailout: Banks to pay
The home of the "king of the old song" is sold.
PARIS, May 3. /AGENCY/. The dam would hold, Ada Roe said.
  1 indirect {Ada Roe} [said] The dam would hold | Ada Roe |  | person speech name
SALEM (Agency - 3 May) The dam would hold, Ada Roe said.
  1 indirect {Ada Roe} [said] The dam would hold | Ada Roe |  | person speech name
SALEM - The dam would hold, Ada Roe said.
  1 indirect {Ada Roe} [said] The dam would hold | Ada Roe |  | person speech name
SALEM: The dam would hold, Ada Roe said.
  1 indirect {Ada Roe} [said] The dam would hold | Ada Roe |  | person speech name
May told the crowd that the dam would hold.
  1 indirect {May} [told] the dam would hold | May |  | person speech surname
Will has said that the dam would hold.
  1 indirect {Will} [has said] the dam would hold | Will |  | person speech surname
May have been late, Roe said.
  1 indirect {Roe} [said] May have been late | Roe |  |  speech surname
They support the dam, Roe said.
  1 indirect {Roe} [said] They support the dam | Roe |  |  speech surname
Voters always end the talks, Roe said.
  1 indirect {Roe} [said] Voters always end the talks | Roe |  |  speech surname
The tax yields a profit, Roe said.
  1 indirect {Roe} [said] The tax yields a profit | Roe |  |  speech surname
The dam will hold, the release states.
  1 indirect {the release} [states] The dam will hold | release |  | document speech collective
The planning for the dam was late, Roe said.
  1 indirect {Roe} [said] The planning for the dam was late | Roe |  |  speech surname
The laws and rules, Roe said, are old.
  1 indirect {Roe} [said] The laws and rules | Roe |  |  speech surname
  1 indirect {Roe} [said] are old | Roe |  |  speech surname
This accounted for half of the boats, Roe said.
  1 indirect {Roe} [said] This accounted for half of the boats | Roe |  |  speech surname
END
}

@test "what long sentences of news hang on a cue" {
    whole <<'END'
Olaf Vinter writes back, "You look tired."
  1 direct {Olaf Vinter} [writes back] You look tired | Olaf Vinter |  | person speech name
The plans "will not mend the dam, but are a start," Ada Roe, deputy minister for boats, said on the same call.
  1 mixed {Ada Roe, deputy minister for boats} [said] The plans "will not mend the dam, but are a start," | Ada Roe | deputy minister for boats | person speech name
Olaf Vinter, who rowed for Salem when he was young, says he could not see himself rowing again.
  1 indirect {Olaf Vinter, who rowed for Salem when he was young} [says] he could not see himself rowing again | Olaf Vinter |  | person speech name
Ada Roe called on him to resign from his post and said, "His time is over!"
  1 indirect {Ada Roe} [called on] him to resign from his post | Ada Roe |  | person speech name
  2 direct {Ada Roe} [said] His time is over! | Ada Roe |  | person speech name
It was not clear how long Vinter would stay. He said he plans to row for the club, whoever leads it.
  1 indirect {He} [said] he plans to row for the club, whoever leads it | Vinter |  | person speech pronoun
"Moen is so dull in our club because he is so slow. He is our town's snail," said Olaf Vinter, who does not row for Moen's rival, Lund.
  1 direct {Olaf Vinter, who does not row for Moen's rival} [said] Moen is so dull in our club because he is so slow. He is our town's snail | Olaf Vinter |  | person speech name
Ada Roe did not blame the fall of the dam on the storm or the mayor's plans.
  1 indirect {Ada Roe} [did not blame] the fall of the dam on the storm or the mayor's plans | Ada Roe |  | person speech name negative
Although aides of Moen's family suggested the miller may have been ill, Rita Vale told the board no record shows anything of the kind.
  1 indirect {aides of Moen's family} [suggested] the miller may have been ill | aides of Moen's family |  | group speech collective
  2 indirect {Rita Vale} [told] no record shows anything of the kind | Rita Vale |  | person speech name
The Salem star has always spoken warmly about her crew, recently telling the weekly how much she loves the lake.
  1 indirect {The Salem star} [has always spoken warmly about] her crew | Salem star |  | person speech title
  2 indirect {The Salem star} [recently telling] how much she loves the lake | Salem star |  | person speech title
Ada Roe's allies on Monday predicted a big win in the town's vote - a landslide based on strong early counts.
  1 indirect {Ada Roe's allies} [predicted] a big win in the town's vote | Ada Roe's allies |  | group speech collective
Ada Roe led the count. She said that the gulls had lost about two thirds of their nests.
  1 indirect {She} [said] the gulls had lost about two thirds of their nests | Ada Roe |  | person speech pronoun
As for Ada Roe's skill at the oar, she said, "The race has not even begun."
  1 direct {she} [said] The race has not even begun | Ada Roe |  | person speech pronoun
Ada Roe posted her thanks to the mayor. She called his plan "a big step for the lake."
  1 mixed {She} [called] his plan "a big step for the lake." | Ada Roe |  | person speech pronoun
After saying her left foot was "so sore I could barely get my boot on," she left for the clinic.
  1 mixed {she} [saying] her left foot was "so sore I could barely get my boot on," | she |  |  speech pronoun
The Vinter administration argues that the lake pact will open doors to trade and raise fees.
  1 indirect {The Vinter administration} [argues] the lake pact will open doors to trade and raise fees | Vinter administration |  | body speech collective
Orlik has had a cool bond with Moen, now the board's chief, who said the club's goal was to make Orlik a "one-term mayor."
  1 mixed {who} [said] the club's goal was to make Orlik a "one-term mayor." | Moen | board's chief | person speech title
"How do you know those marks were not there before? I am no doctor," Olaf Vinter told reporters on his boat, referring to marks that Vale showed to the police. "Would she not have yelled?"
  1 direct {Olaf Vinter} [told] How do you know those marks were not there before? I am no doctor | Olaf Vinter |  | person speech name
  1 direct {Olaf Vinter} [told] Would she not have yelled? | Olaf Vinter |  | person speech name
Critics charge that she bent the rules in her term as head of the yard.
  1 indirect {Critics} [charge] she bent the rules in her term as head of the yard | Critics |  | group speech collective
A poll taken by rowers in Saturday's race showed that being calm is a gift.
  1 indirect {A poll taken by rowers in Saturday's race} [showed] being calm is a gift | poll taken by rowers |  | document finding collective
"The borders have gone," said Per Moen, a retired Norland general who works on lake defence at the Salem-based Lake Fund.
  1 direct {Per Moen, a retired Norland general who works on lake defence at the Salem-based Lake Fund} [said] The borders have gone | Per Moen | retired Norland general | person speech name
When asked about how his plan would affect Moen, 45, Vinter said: "There will always be cracks," the Herald reported.
  1 direct {Vinter} [said] There will always be cracks | Vinter |  |  speech surname
The then-Herald editor rejected this, saying they "gave in to the truth and our own minds."
  1 indirect {The then-Herald editor} [rejected] this | then-Herald editor |  | person speech title negative
  2 mixed {The then-Herald editor} [saying] they "gave in to the truth and our own minds." | then-Herald editor |  | person speech title
Rowing more, in general, also tends to lower the pulse, explained Rita Vale, RD, a registered nurse.
  1 indirect {Rita Vale, RD} [explained] Rowing more, in general, also tends to lower the pulse | Rita Vale |  | person speech name
The lake, she told the weekly in an interview, might be called "calm" due to the size of its bay.
  1 mixed {she} [told] The lake | she |  |  speech pronoun
  1 mixed {she} [told] might be called "calm" due to the size of its bay | she |  |  speech pronoun
The survey shows part of the town's mood - the young, mostly.
  1 indirect {The survey} [shows] part of the town's mood - the young, mostly | survey |  | document finding collective
Officials at the Salem Clinic in Lorn told the board that no nurse had left.
  1 indirect {Officials at the Salem Clinic in Lorn} [told] no nurse had left | Officials at the Salem Clinic in Lorn |  | group speech collective
Three of the four nurses who were asked said they would stay, and one said she would go.
  1 indirect {Three of the four nurses who were asked} [said] they would stay | Three of the four nurses who were asked |  | group speech collective
  2 indirect {one} [said] she would go | one |  |  speech collective
In a note to staff on Monday, the clinic's head, Dr. Ada Roe, wrote that nobody would be let go.
  1 indirect {the clinic's head, Dr. Ada Roe} [wrote] nobody would be let go | Ada Roe | clinic's head | person speech name
Vale said she, her husband and their two sons had slept in the car since May.
  1 indirect {Vale} [said] she, her husband and their two sons had slept in the car since May | Vale |  |  speech collective
Moen, through his lawyer, said he had done nothing wrong.
  1 indirect {Moen} [said] he had done nothing wrong | Moen |  |  speech collective
END
}

@test "a noun before the subject of a relative clause without a pronoun is no part of the subject" {
    check <<'END'
The bill, a measure critics describe as cruel, was passed.
  1 indirect {critics} [describe] as cruel
He signed a law rowers say will hurt the poor.
  1 indirect {rowers} [say] will hurt the poor
A dozen rowers say it is false.
  1 indirect {A dozen rowers} [say] it is false
The voters claim was false.
END
}

@test "\"came the reply from\", \"or so says\", an aside between the parts" {
    check <<'END'
"No," came the reply from Ida Vale.
  1 direct {Ida Vale} [came the reply from] No
The plan is dead, or so says the mayor.
  1 indirect {the mayor} [or so says] The plan is dead
The plan is dead, or so the mayor says.
  1 indirect {the mayor} [says] The plan is dead
"We," Ida Vale said, pausing, "were lucky."
  1 direct {Ida Vale} [said] We
  1 direct {Ida Vale} [said] were lucky
"We," Ida Vale said, with a shrug, "were lucky."
  1 direct {Ida Vale} [said] We
  1 direct {Ida Vale} [said] were lucky
END
}

@test "an inverted attribution behind a clause that leads: what comes behind it is told as well" {
    check <<'END'
If the rain fails, warns the yard, two towns will go hungry.
  1 indirect {the yard} [warns] If the rain fails
  1 indirect {the yard} [warns] two towns will go hungry
With no help, says Ida Vale, the harbour will close.
  1 indirect {Ida Vale} [says] With no help
  1 indirect {Ida Vale} [says] the harbour will close
END
}

@test "a listener is not what somebody else says at the end of the sentence" {
    check <<'END'
"It is late," Ida Vale told rowers, the paper said on Monday.
  1 direct {Ida Vale} [told] It is late
Sorry, Vale said.
  1 indirect {Vale} [said] Sorry
END
}

@test "a relative clause that a leading phrase holds ends before the main clause" {
    check <<'END'
Under the plan, which Ida Vale said would save fuel, four yards will close.
  1 indirect {Ida Vale} [said] which
  1 indirect {Ida Vale} [said] would save fuel
Four yards will close under the plan, which Ida Vale said would save fuel, mostly in winter.
  1 indirect {Ida Vale} [said] which
  1 indirect {Ida Vale} [said] would save fuel, mostly in winter
END
}

@test "\"For Ada Vale, the pier is\" tells her view, with words in marks that nobody else says" {
    check <<'END'
For Ada Vale, the pier is "a disgrace".
  1 mixed {Ada Vale} [For] the pier is "a disgrace"
For Ada Vale, it was late. "It rains and pours," she said.
  1 direct {she} [said] It rains and pours
For Ada Vale, the pier is "a disgrace", the mayor said.
  1 mixed {the mayor} [said] For Ada Vale, the pier is "a disgrace"
For Ada Vale, who said it was "a gift", the pier is lost.
  1 mixed {who} [said] it was "a gift"
END
}

@test "\"he later admitted to the inquiry\" behind marks: the inquiry is who was told" {
    check <<'END'
"Of course I knew," he later admitted to the inquiry.
  1 direct {he} [later admitted] Of course I knew
He admitted to the theft.
  1 indirect {He} [admitted to] the theft
The pier, the mayor said in a letter, "is dead".
  1 mixed {the mayor} [said] The pier
  1 mixed {the mayor} [said] is dead
END
}
