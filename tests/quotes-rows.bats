# quotes: which rows there are: cues, hedges behind them, words that are names, what nobody says.
bats_require_minimum_version 1.5.0
load quotes

@test "a hedge behind the cue opens what is said" {
    check <<'END'
Police said at least 20 goats were lost.
  1 indirect {Police} [said] at least 20 goats were lost
The firm said between 20 and 30 ships would sail.
  1 indirect {The firm} [said] between 20 and 30 ships would sail
Police said of the 12 men, five had been armed.
  1 indirect {Police} [said] of the 12 men, five had been armed
The council told residents as many as 40 homes were empty.
  1 indirect {The council} [told] as many as 40 homes were empty
The doctor told the inquest nearly half of the beds were empty.
  1 indirect {The doctor} [told] nearly half of the beds were empty
He said almost nobody came.
  1 indirect {He} [said] almost nobody came
He said hardly a day passed without rain.
  1 indirect {He} [said] hardly a day passed without rain
The mayor said on Monday more than a dozen boats were lost.
  1 indirect {The mayor} [said] more than a dozen boats were lost
The union said for three years nobody had been paid.
  1 indirect {The union} [said] for three years nobody had been paid
He said on average two boats sink each year.
  1 indirect {He} [said] on average two boats sink each year
He said by 2030 the yard would close.
  1 indirect {He} [said] by 2030 the yard would close
The witness said about three times that he was ill.
  1 indirect {The witness} [said] he was ill
He said without a pause that the yard would close.
  1 indirect {He} [said] the yard would close
END
}

@test "a time behind the cue may be what is spoken of" {
    check <<'END'
Officials said Monday was the coldest day.
  1 indirect {Officials} [said] Monday was the coldest day
Officials said now is the hour to sail.
  1 indirect {Officials} [said] now is the hour to sail
Officials said Monday the lake was frozen.
  1 indirect {Officials} [said] the lake was frozen
END
}

@test "small words that are names" {
    check <<'END'
The US said the talks had failed.
  1 indirect {The US} [said] the talks had failed
The outbreak is over, according to the WHO.
  1 indirect {the WHO} [according to] The outbreak is over
The IT department said the server was down.
  1 indirect {The IT department} [said] the server was down
PM Ada Tarrant said the road was shut.
  1 indirect {PM Ada Tarrant} [said] the road was shut
Nora May met the crew. May also warned that the pier was weak.
  1 indirect {May} [also warned] the pier was weak
Will Prag is a cook. "It is hot," Will says.
  1 direct {Will} [says] It is hot
The boats were late, Per Moen said on Tuesday.
  1 indirect {Per Moen} [said] The boats were late
He told us that it was late.
  1 indirect {He} [told] it was late
THE MAYOR TOLD US THAT IT WAS LATE.
  1 indirect {THE MAYOR} [TOLD] IT WAS LATE
May have been late, he said.
  1 indirect {he} [said] May have been late
END
}

@test "what is named, and what a thing does, nobody says" {
    check <<'END'
The firm runs a ferry named Ida and a bus called Rosa.
The pilot called his brother at night.
The pilot called the fog unbearable.
  1 indirect {The pilot} [called] the fog unbearable
The mayor called Friday for calm.
  1 indirect {The mayor} [called Friday for] calm
The wind revealed the roof of an old barn.
The survey revealed that half of the tenants were ill.
  1 indirect {The survey} [revealed] half of the tenants were ill
You may say that the road is long.
There were claims that the vote was bought.
Crews were trying to confirm the number of the lost.
It was the only reason why she left.
Fans can see the desk of the “queen of the northern lakes” on Sundays.
END
}

@test "who leads with the verb, what is counted, what is refused" {
    check <<'END'
Ada Tarrant mends nets. // Says Tarrant: "It is loud here."
  1 direct {Tarrant} [Says] It is loud here
Ada Tarrant mends nets. // Says Tarrant, "It is loud here."
  1 direct {Tarrant} [Says] It is loud here
Sales rose by 40 basis points to 12%.
The map shows the U.S. states where the plant grows.
Crews wait for the newest comments from the mayor.
The rowers refused to pay the fee.
The rowers refused to discuss the fee.
  1 indirect {The rowers} [refused] to discuss the fee
Half of the voters in the poll said that they were ill.
  1 indirect {Half of the voters in the poll} [said] they were ill
Ida Vale, a nurse at the clinic where the crew were treated, wrote that the fever was new.
  1 indirect {Ida Vale, a nurse at the clinic where the crew were treated} [wrote] the fever was new
The roof is gone, according to the Salem Morning Herald.
  1 indirect {the Salem Morning Herald} [according to] The roof is gone
END
}

@test "courts hear, and people are told" {
    check <<'END'
The inquest heard that the boat had no lights.
  1 indirect {The inquest} [heard] the boat had no lights
The boat had no lights, an inquest in Salem heard.
  1 indirect {an inquest in Salem} [heard] The boat had no lights
Neighbours heard that the boat was lost.
Guests were told that the pool was shut.
  1 indirect {} [were told] the pool was shut
The panel was told how the boat sank.
  1 indirect {The panel} [was told] how the boat sank
It was said that the boat was lost.
  1 indirect {} [was said] the boat was lost
END
}

@test "passives, figures, statements that say something" {
    check <<'END'
At least 64 losses were confirmed on Friday by the bank.
  1 indirect {the bank} [were confirmed] At least 64 losses
The plan was described by the union as a gift.
  1 indirect {the union} [was described] The plan
  1 indirect {the union} [was described] as a gift
The bank put the cost of the repairs at £4 million.
  1 indirect {The bank} [put] the cost of the repairs at £4 million
The bank put the number of ferries lost on the lake at “several dozen.”
  1 mixed {The bank} [put] the number of ferries lost on the lake at “several dozen.”
The bank put the plan on hold.
The bank released a report on Monday warning that prices would fall.
  1 indirect {The bank} [warning] prices would fall
The union issued a statement calling the plan a gift.
  1 indirect {The union} [calling] the plan a gift
There were warnings from the ministry that the dam would break.
  1 indirect {the ministry} [warnings] the dam would break
Ada Tarrant declined to comment.
  1 indirect {Ada Tarrant} [declined] to comment
The agency signaled it will keep the lake open.
  1 indirect {The agency} [signaled] it will keep the lake open
END
}

@test "relatives before and behind the speaker" {
    check <<'END'
He lost the case, which is closed, Ada Tarrant, a clerk, said.
  1 indirect {Ada Tarrant, a clerk} [said] He lost the case, which is closed
He lost the case, which is closed, says Ada Tarrant.
  1 indirect {Ada Tarrant} [says] He lost the case, which is closed
She lives in a house her lawyer says is unsafe.
  1 indirect {her lawyer} [says] is unsafe
"We will win," the coach told fans, according to the club.
  1 direct {the coach} [told] We will win
According to the clinic nobody was hurt.
  1 indirect {the clinic} [According to] nobody was hurt
END
}

# The act of each row, and its content.
check_act() { cases '{ print $1 ": " $at["act"] " {" $at["source"] "} " $at["text"] }'; }

@test "findings, refusals, acts" {
    check_act <<'END'
Tarrant leads Vale by 45% to 41% in a Northmark poll published on Thursday.
  finding {a Northmark poll published on Thursday} Tarrant leads Vale by 45% to 41%
Half of the 900 rowers were against the plan in the survey.
  finding {the survey} Half of the 900 rowers were against the plan
Some 12 % of the boats leak, according to a study of 900 tenants.
  finding {a study of 900 tenants} Some 12 % of the boats leak
Data from the agency showed that prices rose by a tenth.
  finding {Data from the agency} prices rose by a tenth
The video shows a boat on the lake.
The plan is wider than in a poll from July.
The report found that the dam was weak.
  finding {The report} the dam was weak
Tarrant found that the dam was weak.
  speech {Tarrant} the dam was weak
The firm did not respond to a request for comment.
  refusal {The firm} a request for comment
The firm refused to say who paid.
  refusal {The firm} who paid
The firm announced a recall of 900 boats.
  act {The firm} a recall of 900 boats
The firm announced that it would recall 900 boats.
  speech {The firm} it would recall 900 boats
The judge ruled that the sale was void.
  act {The judge} the sale was void
The mayor said the sale was void.
  speech {The mayor} the sale was void
END
}

@test "polls, surveys and records find and show, in front too, whoever made them" {
    check_act <<'END'
The lead was wider than the 1 point lead that Tarrant held in a late May Northmark/Salem poll.
  finding {a late May Northmark/Salem poll} The lead was wider than the 1 point lead that Tarrant held
Tarrant had 40 percent, more than Vale had in another Northmark/Salem poll this week.
  finding {another Northmark/Salem poll this week} Tarrant had 40 percent, more than Vale had
Across four Northmark polls conducted in May, Tarrant had a lead of 9 points.
  finding {four Northmark polls conducted in May} Tarrant had a lead of 9 points
In the first poll of the year, taken in May, Tarrant had 40 percent.
  finding {the first poll of the year, taken in May} Tarrant had 40 percent
In a Northmark poll of 900 tenants, 40 percent said they had moved.
  speech {40 percent} they had moved
It rose a little from 41 percent in the May poll to 44 percent in June.
A separate Harbour News/Salem Herald poll printed late on Friday showed that Tarrant was ahead.
  finding {A separate Harbour News/Salem Herald poll} Tarrant was ahead
A Northmark poll found Tarrant ahead by 4 points.
  finding {A Northmark poll} Tarrant ahead by 4 points
The survey found a link between rain and debt.
  finding {The survey} a link between rain and debt
Tarrant found a coin on the beach.
A survey issued in June counted nearly 900 goats on the hill.
  finding {A survey} nearly 900 goats on the hill
The crew counted more than 8,000 goats on the hill.
As a batch of records secured by the union shows, the yard has bought 20 boats.
  finding {a batch of records secured by the union} the yard has bought 20 boats
The yard plans to buy 20 boats, the most recent harbour contracts show.
  finding {the most recent harbour contracts} The yard plans to buy 20 boats
E-mails show, and so do the Salem memos.
END
}

@test "what a paper's report claims" {
    check <<'END'
Tarrant is seizing upon a Salem Herald report that Vale owed 3 million dollars.
  1 indirect {a Salem Herald} [report] Vale owed 3 million dollars
The spot shows a Salem Herald report from late in May that 3 million dollars were lost.
  1 indirect {a Salem Herald} [report] 3 million dollars were lost
END
}

@test "an attribution behind as" {
    check <<'END'
The bridge could fall, as Edwina Tarrant, an engineer at the yard, explained.
  1 indirect {Edwina Tarrant, an engineer at the yard} [explained] The bridge could fall
The bridge, as Tarrant explained, is safe.
  1 indirect {Tarrant} [explained] The bridge
  1 indirect {Tarrant} [explained] is safe
The bridge is safe, as the mayor told reporters on Monday.
  1 indirect {the mayor} [told] The bridge is safe
Tarrant left the yard, as did Vale.
It does not answer whether Vale was on the boat, as police have said.
  1 indirect {It} [does not answer] whether Vale was on the boat
END
}

@test "questions that somebody is asked, and who says only so much" {
    check <<'END'
Edwina Tarrant was asked, "Is the pier safe?" The harbour master admitted that it was not.
  1 direct {} [was asked] Is the pier safe?
  2 indirect {The harbour master} [admitted] it was not
When Hill was asked, "Will you go on?" Roland Hill responded: "We will."
  1 direct {} [was asked] Will you go on?
  2 direct {Roland Hill} [responded] We will
The harbour master said only: "The pier is old. It is worth a look."
  1 direct {The harbour master} [said] The pier is old. It is worth a look
"The plan is folly," said Roland Hill, who also says he was a "true friend of the old pier."
  1 direct {Roland Hill} [said] The plan is folly
  2 mixed {who} [also says] he was a "true friend of the old pier."
The sailor, who said that he brings a "tar-under-the-nails view to the council," will stand again.
  1 mixed {who} [said] he brings a "tar-under-the-nails view to the council,"
END
}

@test "subjects at the head: this, he, capitals in -ing; nouns behind a preposition" {
    check <<'END'
The dam was old. // The plan was late. This accounted for half of the cost, the ministry said.
  1 indirect {the ministry} [said] This accounted for half of the cost
He funds a number of boat groups and has stated, "I am very much against rowing."
  1 direct {He} [has stated] I am very much against rowing
It was late. Mooring Street said the harbour was safe.
  1 indirect {Mooring Street} [said] the harbour was safe
The pier will hold, according to new modelling that the mayor will use.
  1 indirect {new modelling} [according to] The pier will hold
Firemen found the boy inside the boathouse, the harbour delegate in Utopia, Edwina Tarrant, told reporters.
  1 indirect {the harbour delegate in Utopia, Edwina Tarrant} [told] Firemen found the boy inside the boathouse
Experts suggested that the tar made the fire spread, but Utopia's mayor, Roland Hill, said the cause was unknown.
  1 indirect {Experts} [suggested] the tar made the fire spread
  2 indirect {Utopia's mayor, Roland Hill} [said] the cause was unknown
The new figures show the toll will fall by 4 percent – or one percent more – when the rain is counted.
  1 indirect {The new figures} [show] the toll will fall by 4 percent – or one percent more – when the rain is counted
He has criticised the rowers for their absence after the fleet and the army attacked the port.
  1 indirect {He} [has criticised] the rowers for their absence after the fleet and the army attacked the port
END
}

@test "studies published early in the month, appeals in marks, what somebody spoke about" {
    check <<'END'
A study printed late last month in Tides found that people row more in May.
  1 indirect {A study printed late last month in Tides} [found] people row more in May
The draft treaty of the ports calls for "urgent steps to open the harbour at once to all" in its preamble.
  1 mixed {The draft treaty of the ports} [calls for] "urgent steps to open the harbour at once to all" in its preamble
The council approved a May resolution calling for "a pause," but the ports were shut.
  1 direct {The council} [calling for] a pause
Harbour spokesman Roland Hill told reporters about the difficulty of getting the needed tar into Utopia: "We have to wait."
  1 direct {Harbour spokesman Roland Hill} [told] We have to wait
The boat was built with sailors, rowers, and clerks, Edwina Tarrant, MD, a nurse at the clinic, told the Gazette.
  1 indirect {Edwina Tarrant, MD, a nurse at the clinic} [told] The boat was built with sailors, rowers, and clerks
"The old schools were not doing it," said Roland Hill of the venture in May.
  1 direct {Roland Hill} [said] The old schools were not doing it
END
}

@test "what a group always does, what nobody does, labels and nouns like verbs are no speech" {
    check <<'END'
TIDE, a club that campaigns for clean harbours, has left.
No lawmaker objected to the plan.
No. 2 official Edwina Tarrant said it was late.
  1 indirect {No. 2 official Edwina Tarrant} [said] it was late
None of the yards responded to requests for comment.
  1 indirect {None of the yards} [responded to] requests for comment
UPDATED: May 3, 2031 at 5:31 a.m.
They face new laws and rules that prohibit them from sailing.
The poll ran in a handful of inland states likely to be dry.
Advocates remain keen on the plan.
But advocates remain keen on the plan.
The board approved Salem Railroad Co.’s proposed line to Vale.
It would bring the fines he proposed for owners who failed to pay.
Tarrant heard both sides. After hearing them in court, Judge Vale said it was late.
  1 indirect {Judge Vale} [said] it was late
END
}

@test "more that speaks: kept saying, a gerund behind said, outlined to, begged for" {
    check <<'END'
"I see nothing," Tarrant kept repeating.
  1 direct {Tarrant} [kept repeating] I see nothing
Tarrant said raising the fares would hurt the island.
  1 indirect {Tarrant} [said] raising the fares would hurt the island
Tarrant outlined to her crew on Friday the ways in which boats leak.
  1 indirect {Tarrant} [outlined] the ways in which boats leak
Both rowers spoke out Monday about a lack of tar.
  1 indirect {Both rowers} [spoke out Monday about] a lack of tar
Despite promises from the firm that the boats would stay, there is plenty of room.
  1 indirect {the firm} [promises] the boats would stay
Data obtained by the Gazette from the yard show that it was late.
  1 indirect {Data obtained by the Gazette from the yard} [show] it was late
He begged for sailors to bring his coat.
  1 indirect {He} [begged for] sailors to bring his coat
In a call last year, Tarrant defended the high fares.
  1 indirect {Tarrant} [defended] the high fares
END
}

@test "whose verb it is behind and, but, a comma, one of its backers" {
    check <<'END'
He had no boat, so the judge closed the case and told Vale it was over.
  1 indirect {the judge} [told] it was over
The vote dismayed the owners, who were not heard but said they would appeal.
  1 indirect {who} [said] they would appeal
The vote dismayed the owners, who were not heard but sent a statement vowing to fight.
  1 indirect {who} [vowing] to fight
The bill protects "those who work at sea," mostly cooks and waiters, Rep. Edwina Tarrant, D-Salem, said.
  1 mixed {Rep. Edwina Tarrant, D-Salem} [said] The bill protects "those who work at sea," mostly cooks and waiters
It will cost the isle, said one of the dam's chief backers, Rep. Edwina "Gull" Tarrant, D-Salem.
  1 indirect {one of the dam's chief backers, Rep. Edwina "Gull" Tarrant, D-Salem} [said] It will cost the isle
END
}

@test "families, allies, and those who ask not to be named" {
    check <<'END'
A friend of the family who asked not to be named said Vale was upset.
  1 indirect {A friend of the family who asked not to be named} [said] Vale was upset
The assembly said it was late, and an ally warned of delay.
  1 indirect {The assembly} [said] it was late
  2 indirect {an ally} [warned of] delay
The tenants did not ask for a ruling on the debt for which they were sued.
  1 indirect {The tenants} [did not ask for] a ruling on the debt for which they were sued
The judge ordered that Vale, 33, not leave the island.
  1 indirect {The judge} [ordered] Vale, 33, not leave the island
According to police, the man fled and told them he was ill.
  1 indirect {police} [According to] the man fled and told them he was ill
END
}

@test "who is cited, and by whom" {
    cases '{ print $1 ": <" $at["speaker"] "> " $at["relay"] " | " $at["text"] }' <<'END'
Reuters, citing sources familiar with the matter, said the yard was late.
  <sources familiar with the matter> Reuters | the yard was late
The mayor, citing harbour officials, said the yard was late.
  <mayor>  | the yard was late
According to a report from Reuters, Edwina Tarrant, the head of the yard, said the bridge was safe.
  <Edwina Tarrant> a report from Reuters | the bridge was safe
The talks were described by people involved in the process as normal.
  <people involved in the process>  | The talks
  <people involved in the process>  | as normal
END
}

@test "what polls, results and police are called" {
    cases '{ print $1 ": <" $at["speaker"] "> " $at["speaker_kind"] " " $at["act"] }' <<'END'
Tarrant is ahead, according to the latest Brandvik Poll, which came out in May.
  <Brandvik Poll> document finding
The poll showed Tarrant ahead by 4 points. It also showed Vale behind.
  <poll> document finding
  <poll> document finding
The results show Tarrant in a narrow lead.
  <results> document finding
A man who held police at bay for an hour was arrested, police said. // Police in charge of the investigation said he was ill.
  <police> group speech
  <Police> group speech
The Inspector General Act states that the harbour is open.
  <Inspector General Act> body speech
END
}

@test "what a thing offers, calls for or describes nobody says; what leads to a topic; labels before marks" {
    check <<'END'
The blend offered notes of pear and cut hay.
The moment called for courage.
The rule describes a single sailor with a full chart.
Speaking of rowing, another highlight of the race is the tide.
Example: “Think of old boats as your teachers.”
  1 direct {} [] Think of old boats as your teachers
The chief called for courage.
  1 indirect {The chief} [called for] courage
END
}
