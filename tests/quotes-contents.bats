# quotes: where what is said begins and ends.
bats_require_minimum_version 1.5.0
load quotes

@test "what ties the sentence to the one before it is no content" {
    check <<'END'
Yet prices will fall, the bank says.
  1 indirect {the bank} [says] prices will fall
But, the mayor said, the pier is shut.
  1 indirect {the mayor} [said] the pier is shut
Still, the pier is shut, according to the mayor.
  1 indirect {the mayor} [according to] the pier is shut
"But the pier is shut," said the mayor.
  1 direct {the mayor} [said] But the pier is shut
END
}

@test "listeners with an age, a number or an apposition, and insertions before that" {
    check <<'END'
The vote is lost, Ada Tarrant told Radio Four.
  1 indirect {Ada Tarrant} [told] The vote is lost
The judge told Vale, a father of two, that he would be freed.
  1 indirect {The judge} [told] he would be freed
The judge told Ada Vale, 42, of Salem, that she would be freed.
  1 indirect {The judge} [told] she would be freed
The mayor argued, for example, that the pier was old.
  1 indirect {The mayor} [argued] the pier was old
The pier was unsafe, Ada Roe told daily Dagnytt and broadcaster NKK.
  1 indirect {Ada Roe} [told] The pier was unsafe
Ada Roe told news agency Skarnpress the pier was unsafe.
  1 indirect {Ada Roe} [told] the pier was unsafe
Ada Roe told the host Vale was ill.
  1 indirect {Ada Roe} [told] Vale was ill
The mayor urged members of his so-called “Night Watch” to stay at home.
  1 mixed {The mayor} [urged] members of his so-called “Night Watch” to stay at home
END
}

@test "times before a source, behind it and among helpers" {
    check <<'END'
Last week Ida Vale, a clerk, said the yard was shut.
  1 indirect {Ida Vale, a clerk} [said] the yard was shut
Late on Friday police said the yard was shut.
  1 indirect {police} [said] the yard was shut
The clerk in the past week has said that the yard was shut.
  1 indirect {The clerk} [has said] the yard was shut
The clerk had on Friday told the court that the yard was shut.
  1 indirect {The clerk} [had on Friday told] the yard was shut
The Sunday Herald said the yard was shut.
  1 indirect {The Sunday Herald} [said] the yard was shut
"It is weak," Ida Vale, the head of the yard told the Herald.
  1 direct {Ida Vale, the head of the yard} [told] It is weak
END
}

@test "the next predicate of the source ends the content" {
    check <<'END'
The minister said the boats need repair and is calling for money.
  1 indirect {The minister} [said] the boats need repair
  2 indirect {The minister} [is calling for] money
The unions say the boat is old and have asked for money.
  1 indirect {The unions} [say] the boat is old
  2 indirect {The unions} [have asked for] money
The union said the boats are old and leak.
  1 indirect {The union} [said] the boats are old and leak
The firm reported a loss and has closed two yards.
  1 indirect {The firm} [reported] a loss
The rowers accuse the clerk of lies and say he must go.
  1 indirect {The rowers} [accuse] the clerk of lies
  2 indirect {The rowers} [say] he must go
END
}

@test "what the reporter adds at the end stays out" {
    check <<'END'
The mayor called the plan a "gift to the rich" at a rally in Salem.
  1 mixed {The mayor} [called] the plan a "gift to the rich"
The coach said his side were "lucky to win" following a draw.
  1 mixed {The coach} [said] his side were "lucky to win"
The mayor called the plan "madness" for the town.
  1 mixed {The mayor} [called] the plan "madness" for the town
The clerk reported two losses, taking the total to nine.
  1 indirect {The clerk} [reported] two losses
The clerk said two boats sank, leaving the town without a ferry.
  1 indirect {The clerk} [said] two boats sank, leaving the town without a ferry
The court said the sale was void, a decision that cost the firm millions.
  1 indirect {The court} [said] the sale was void
The firm said the yard was shut, in a letter to staff.
  1 indirect {The firm} [said] the yard was shut
The firm said the yard was shut, without elaborating.
  1 indirect {The firm} [said] the yard was shut
The clerk said the town had a ferry - a first for the lake.
  1 indirect {The clerk} [said] the town had a ferry
END
}

@test "what goes on with the content" {
    check <<'END'
The clerk said the town had two ferries - each with its own crew.
  1 indirect {The clerk} [said] the town had two ferries - each with its own crew
The clerk said the ferry would sail, even though it leaked.
  1 indirect {The clerk} [said] the ferry would sail, even though it leaked
The clerk said three things were missing: a rope; a lamp; and the key.
  1 indirect {The clerk} [said] three things were missing: a rope; a lamp; and the key
The clerk said sales rose in May, while costs fell in June.
  1 indirect {The clerk} [said] sales rose in May, while costs fell in June
The clerk said sales rose in May, while the mayor said costs fell.
  1 indirect {The clerk} [said] sales rose in May
  2 indirect {the mayor} [said] costs fell
END
}

@test "an attribution in the middle parts what is said" {
    check <<'END'
The yard, warned the union, could close.
  1 indirect {the union} [warned] The yard
  1 indirect {the union} [warned] could close
Sales, said the firm, were weak.
  1 indirect {the firm} [said] Sales
  1 indirect {the firm} [said] were weak
Last year, Ida Vale said, the clerk promised to pay.
  1 indirect {Ida Vale} [said] Last year
  1 indirect {Ida Vale} [said] the clerk promised to pay
With so little rain, farmers say, growing rice will be hard.
  1 indirect {farmers} [say] With so little rain
  1 indirect {farmers} [say] growing rice will be hard
He left, she said, holding a cup.
  1 indirect {she} [said] He left
The plan is, in the words of Ida Vale, "a gift".
  1 mixed {Ida Vale} [in the words of] The plan is
  1 mixed {Ida Vale} [in the words of] a gift
The man, who, according to police, had a gun, fled.
  1 indirect {police} [according to] who
  1 indirect {police} [according to] had a gun
END
}

@test "a second speaker in the sentence" {
    check <<'END'
“It is late,” said Ida Vale, and “we are ill,” added Ada Tarrant.
  1 direct {Ida Vale} [said] It is late
  2 direct {Ada Tarrant} [added] we are ill
The clerk said the fee was fair, with a union leader describing it as "theft".
  1 indirect {The clerk} [said] the fee was fair
  2 mixed {a union leader} [describing] it as "theft"
The clerk said the fee was fair whereas the mayor, a lawyer, insisted that it was too high.
  1 indirect {The clerk} [said] the fee was fair
  2 indirect {the mayor, a lawyer} [insisted] it was too high
Fans left when coach Ida Vale walked out, blaming the referee.
  1 indirect {coach Ida Vale} [blaming] the referee
The clerk has said the plan is good, called for calm and praised the crew.
  1 indirect {The clerk} [has said] the plan is good
  2 indirect {The clerk} [called for] calm
  3 indirect {The clerk} [praised] the crew
According to the pilot, who said he was ill, the boat was old.
  1 indirect {the pilot} [said] he was ill
  2 indirect {the pilot} [According to] the boat was old
The clerk said that while the mayor denied the claim, he was wrong.
  1 indirect {The clerk} [said] while the mayor denied the claim, he was wrong
END
}

@test "objects end at a new clause, and at where it was said" {
    check <<'END'
The clerk confessed to the theft and the judges took a day to find him guilty.
  1 indirect {The clerk} [confessed to] the theft
The mayor asked for patience in a letter posted on Tuesday.
  1 indirect {The mayor} [asked for] patience
The bank rejected the claims as “false,” and both analysts and rowers in the camp told the Herald the lake is safe.
  1 mixed {The bank} [rejected] the claims as “false,”
  2 indirect {both analysts and rowers in the camp} [told] the lake is safe
He said he would “no longer row” and recorded a song.
  1 mixed {He} [said] he would “no longer row”
The clerk described the idea that rowers are lazy as odd.
  1 indirect {The clerk} [described] the idea that rowers are lazy as odd
The clerk demanded answers about the “lake police” and alleged secret fees.
  1 mixed {The clerk} [demanded] answers about the “lake police” and alleged secret fees
END
}

@test "a speaker behind the verb at the end, with an apposition" {
    check <<'END'
Rowers are volunteering their time to mend nets, said Vale, a Salem doctor and rower.
  1 indirect {Vale, a Salem doctor and rower} [said] Rowers are volunteering their time to mend nets
The agency on Nov. 27 warned crews that rowing at night violates the law.
  1 indirect {The agency} [warned] rowing at night violates the law
The lawyers responded saying that the lake was shut.
  1 indirect {The lawyers} [saying] the lake was shut
The talks centered around proposed cuts and the mayor left.
Two are held, according to chief Ida Vale who described the fire as a “tragedy”.
  1 indirect {chief Ida Vale} [according to] Two are held
  2 mixed {who} [described] the fire as a “tragedy”
While rowers lead the race, according to the poll, sailors are close behind.
  1 indirect {the poll} [according to] While rowers lead the race
  1 indirect {the poll} [according to] sailors are close behind
About 22% of rowers said that they were ill.
  1 indirect {About 22% of rowers} [said] they were ill
The millers have in the past blamed cheap flour.
  1 indirect {The millers} [have in the past blamed] cheap flour
He forgot his often-repeated vow that the lake would stay open.
  1 indirect {his} [often-repeated vow] the lake would stay open
Ida Vale, a teacher, said parents still want a school.
  1 indirect {Ida Vale, a teacher} [said] parents still want a school
END
}

@test "what opens a content without that: spans, hedges and phrases that no verb of speech goes with" {
    check <<'END'
The owner said by May the mill would be empty.
  1 indirect {The owner} [said] by May the mill would be empty
The minister said for decades the port had lost money.
  1 indirect {The minister} [said] for decades the port had lost money
The union said under the new law nurses would lose a day.
  1 indirect {The union} [said] under the new law nurses would lose a day
The premier said in the long run the toll would go.
  1 indirect {The premier} [said] in the long run the toll would go
The bank said Thursday nearly half its loans were bad.
  1 indirect {The bank} [said] nearly half its loans were bad
The union said next week's vote would be close.
  1 indirect {The union} [said] next week's vote would be close
The exchange said on Friday trading would stop.
  1 indirect {The exchange} [said] trading would stop
The bank told more than 40,000 clients their cards were void.
  1 indirect {The bank} [told] their cards were void
The clinic reported at least 12 deaths.
  1 indirect {The clinic} [reported] at least 12 deaths
The bank put growth at 3 percent.
  1 indirect {The bank} [put] growth at 3 percent
The singer ended with a look at what was lost.
Officials said strikes had closed two yards.
  1 indirect {Officials} [said] strikes had closed two yards
The mayor said talks would go on.
  1 indirect {The mayor} [said] talks would go on
END
}

@test "what the source did next, and what the reporter makes of it, is no content" {
    check <<'END'
The union says the law is bad and is asking for talks.
  1 indirect {The union} [says] the law is bad
  2 indirect {The union} [is asking for] talks
The airline announced two new routes and will hire 40 pilots.
  1 indirect {The airline} [announced] two new routes
The coach denied the report and left the room.
  1 indirect {The coach} [denied] the report
The bank said loans grew 2 percent and deposits fell 1 percent.
  1 indirect {The bank} [said] loans grew 2 percent and deposits fell 1 percent
The union said the offer was "an insult" as talks broke down.
  1 mixed {The union} [said] the offer was "an insult"
Rosa Kemp said she was "sick of waiting" when asked about the lift.
  1 mixed {Rosa Kemp} [said] she was "sick of waiting"
Lena Quill said the show was "magic" following its first night in Skarn.
  1 mixed {Lena Quill} [said] the show was "magic"
The clerk said he was told to keep it “secret” after signing.
  1 mixed {The clerk} [said] he was told to keep it “secret” after signing
The bank said growth would slow, a view shared by few.
  1 indirect {The bank} [said] growth would slow
The report said the dam was weak, a conclusion the builder rejects.
  1 indirect {The report} [said] the dam was weak
The rebels said two bridges had been blown up, without naming them.
  1 indirect {The rebels} [said] two bridges had been blown up
The general said the town was lost, speaking on state radio.
  1 indirect {The general} [said] the town was lost
Olga Renn said the law had two flaws — it was late and it was long.
  1 indirect {Olga Renn} [said] the law had two flaws — it was late and it was long
Police said the road was open but drivers complained that it was blocked.
  1 indirect {Police} [said] the road was open
  2 indirect {drivers} [complained] it was blocked
END
}

@test "what is said goes on behind a listener and a time; urged calm; what is asked of somebody with a name" {
    check <<'END'
The old pier, the mayor told reporters on Friday, is lost.
  1 indirect {the mayor} [told] The old pier
  1 indirect {the mayor} [told] is lost
The ferry school has a duty, Ada Roe told Radio Four in May, to take in every child.
  1 indirect {Ada Roe} [told] The ferry school has a duty
  1 indirect {Ada Roe} [told] to take in every child
The ferry is late, the mayor told reporters on Friday, the first of the month.
  1 indirect {the mayor} [told] The ferry is late
The union said, according to the harbour rules, stewards may only carry ropes.
  1 indirect {The union} [said] stewards may only carry ropes
The bishop urged calm on the quay.
  1 indirect {The bishop} [urged] calm on the quay
The bishop urged rowers to stay.
  1 indirect {The bishop} [urged] rowers to stay
The clerk asked the pilot, Ida Vale, whether the tug had stopped.
  1 indirect {The clerk} [asked] whether the tug had stopped
After two days at sea, the pilot questioned that the buoy had been lit.
  1 indirect {the pilot} [questioned] the buoy had been lit
At the end of a long night, the clerk asked the pilot, Ida Vale, why the tug had stopped.
  1 indirect {the clerk} [asked] why the tug had stopped
END
}

@test "what is said within brackets, past an insertion, and that there is something" {
    check <<'END'
A rower (who said he was late) left the quay.
  1 indirect {who} [said] he was late
The lamp (the maker says it lasts two nights) is heavy.
  1 indirect {the maker} [says] it lasts two nights
The school put out a letter confirming the rower, believed to be from Salem, was on board.
  1 indirect {The school} [confirming] the rower, believed to be from Salem, was on board
The yard put out a note saying the men knew each other and there was no danger.
  1 indirect {The yard} [saying] the men knew each other and there was no danger
Online calls for a strike should be banned, the mayor said.
  1 indirect {the mayor} [said] Online calls for a strike should be banned
Neighbours disliked his saying that the quay was lost.
  1 indirect {his} [saying] the quay was lost
END
}

@test "words in marks behind a dash are said as well" {
    check <<'END'
The crew said the pay was a "poor joke" - and that had been "heard by two of the three" courts of the isle.
  1 mixed {The crew} [said] the pay was a "poor joke" - and that had been "heard by two of the three" courts of the isle
The crew said the pay was a joke - and the clerk left.
  1 indirect {The crew} [said] the pay was a joke
END
}

@test "marks behind a sentence that ends with a verb of speech are its own" {
    check <<'END'
The clerk was ill. Ida Vale said in a statement. "There is no room left."
  1 direct {Ida Vale} [said] There is no room left
The clerk left. A rower agreed on Friday. "There is no room left."
  1 direct {A rower} [agreed] There is no room left
The clerk said it was late. The yard has not said. "There is no room left."
  1 indirect {The clerk} [said] it was late
  2 direct {} [] There is no room left
END
}

@test "a listener's name with a word of time in it, or behind what he is, is skipped whole" {
    check <<'END'
Ada Tarrant told the Salem Evening Post the yard was shut.
  1 indirect {Ada Tarrant} [told] the yard was shut
Ada Tarrant told the Post Monday Vale was ill.
  1 indirect {Ada Tarrant} [told] Vale was ill
The nurse told her brother Jan, 19, that the ward was full.
  1 indirect {The nurse} [told] the ward was full
The nurse told the host Vale was ill.
  1 indirect {The nurse} [told] Vale was ill
END
}

@test "several words that tie a sentence to the one before are no content" {
    check <<'END'
In addition, two windows were smashed, police said.
  1 indirect {police} [said] two windows were smashed
On the other hand, the yard is safe, Ida Vale said.
  1 indirect {Ida Vale} [said] the yard is safe
In addition to the yard, two shops were shut, police said.
  1 indirect {police} [said] In addition to the yard, two shops were shut
END
}

@test "nouns that tell what was counted before a dash belong to the content" {
    check <<'END'
The coach said he had two worries – the weather and the goalkeeper.
  1 indirect {The coach} [said] he had two worries – the weather and the goalkeeper
The mayor said the fee was fair – a view few in the town share and the union rejects.
  1 indirect {The mayor} [said] the fee was fair
The mayor said there were three offers – a first for the town.
  1 indirect {The mayor} [said] there were three offers
END
}

@test "a phrase that tells what holds, not how it was said, opens the content" {
    check <<'END'
The museum estimates between 40 and 50 boats were taken.
  1 indirect {The museum} [estimates] between 40 and 50 boats were taken
Police reports about 20 thefts were lost.
The miller said with luck the wheel would turn again.
  1 indirect {The miller} [said] with luck the wheel would turn again
The miller said with a smile the wheel would turn again.
  1 indirect {The miller} [said] the wheel would turn again
The miller said with the money the wheel would turn again.
  1 indirect {The miller} [said] with the money the wheel would turn again
The miller said thanks to the rain the wheel would turn again.
  1 indirect {The miller} [said] thanks to the rain the wheel would turn again
The miller said by the end of May the wheel would turn again.
  1 indirect {The miller} [said] by the end of May the wheel would turn again
The miller said from next year the wheel would turn again.
  1 indirect {The miller} [said] from next year the wheel would turn again
The miller said from his cell the wheel would turn again.
  1 indirect {The miller} [said] the wheel would turn again
END
}

@test "yes and no are said, help and a refund are promised" {
    check <<'END'
The board said no.
  1 indirect {The board} [said] no
Ada Tarrant said yes to the plan.
  1 indirect {Ada Tarrant} [said] yes to the plan
The board said no boats would leave.
  1 indirect {The board} [said] no boats would leave
Ada Tarrant called the fire a tragedy and promised help.
  1 indirect {Ada Tarrant} [called] the fire a tragedy
  2 indirect {Ada Tarrant} [promised] help
Ada Tarrant promised the rowers that help would come.
  1 indirect {Ada Tarrant} [promised] help would come
END
}

@test "behind an object and a comma comes what the source did next" {
    check <<'END'
The bishop praised the rowers, thanked the town and said the yard would stay open.
  1 indirect {The bishop} [praised] the rowers
  2 indirect {The bishop} [said] the yard would stay open
The bishop praised the plan, approved by the town and the yard.
  1 indirect {The bishop} [praised] the plan, approved by the town and the yard
END
}

@test "what somebody writes a letter claiming, a year behind a season, something few believe" {
    check <<'END'
Ida Vale wrote a letter to the court claiming she had been robbed.
  1 indirect {Ida Vale} [claiming] she had been robbed
The rowers in the spring of 2021 accused the yard of theft.
  1 indirect {The rowers} [accused] the yard of theft
The yard said the quay was clean – something rowers find hard to believe.
  1 indirect {The yard} [said] the quay was clean
Ida Vale told Radio 2's Morning Call that the nets were empty.
  1 indirect {Ida Vale} [told] the nets were empty
END
}

@test "what goes on in marks behind an attribution is said, whatever follows it" {
    check <<'END'
"I am not," Ida Vale added after a pause, "a rower," and left the room.
  1 direct {Ida Vale} [added] I am not
  1 direct {Ida Vale} [added] a rower
END
}
