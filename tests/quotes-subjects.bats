# quotes-subjects: the noun phrases that are sources, and verbs that could be nouns, in news-quotes.
bats_require_minimum_version 1.5.0
load quotes

@test "some, another, one in five" {
    check <<'END'
Some say the bridge is haunted.
  1 indirect {Some} [say] the bridge is haunted
Another says there are three bridges.
  1 indirect {Another} [says] there are three bridges
One in five say it is too narrow.
  1 indirect {One in five} [say] it is too narrow
The critics, who say the bridge is ugly, stayed away.
  1 indirect {who} [say] the bridge is ugly
She had a larger say than the mayor.
She won the roll call vote of the rowers.
The three firms have all said they would bid.
  1 indirect {The three firms} [have all said] they would bid
Most of them said nobody had crossed it.
  1 indirect {Most of them} [said] nobody had crossed it
The firm itself said the bridge was sound.
  1 indirect {The firm itself} [said] the bridge was sound
Day said the bridge was safe.
  1 indirect {Day} [said] the bridge was safe
END
}

@test "sources between dashes" {
    check <<'END'
The rowers — and some of the sailors — said that the bridge was safe.
  1 indirect {The rowers — and some of the sailors} [said] the bridge was safe
The mayor -- who has been ill since May -- said she regretted the delay.
  1 indirect {The mayor} [said] she regretted the delay
Tarrant - a rower from Salem - denied any part in it.
  1 indirect {Tarrant - a rower from Salem} [denied] any part in it
The bridge - a wreck since the flood - collapsed on Monday.
END
}

@test "participles behind their subject" {
    check <<'END'
With 31 percent saying nobody should cross it, the bridge stood empty.
  1 indirect {31 percent} [saying] nobody should cross it
The mayor issued a statement saying that the bridge was safe.
  1 indirect {The mayor} [saying] the bridge was safe
While denouncing the delay, the mayor left the hall.
  1 indirect {the mayor} [denouncing] the delay
After arguing that the bridge was safe, Tarrant left.
  1 indirect {Tarrant} [arguing] the bridge was safe
Worth noting are the banners showing a bridge.
END
}

@test "sources with a clause of their own" {
    check <<'END'
Sailors trying to reach the harbour said the bridge was too low.
  1 indirect {Sailors trying to reach the harbour} [said] the bridge was too low
Groups that had backed him say the bridge is safe.
  1 indirect {Groups that had backed him} [say] the bridge is safe
A source near the mayor said it was late.
  1 indirect {A source near the mayor} [said] it was late
It was cold when the rowers came and the mayor said it was late.
  1 indirect {the mayor} [said] it was late
END
}

@test "which sailors say could fall" {
    check <<'END'
The bridge, which sailors say could fall in May, is shut.
  1 indirect {sailors} [say] which
  1 indirect {sailors} [say] could fall in May
She cared for what she said were the poorest of the town.
  1 indirect {she} [said] were the poorest of the town
She feared a storm that sailors said was the worst of the year.
  1 indirect {sailors} [said] was the worst of the year
She crossed the bridge, which sailors painted could fall.
END
}

@test "a leading clause ends what is said in it" {
    check <<'END'
While only seven percent said they were undecided, the rest had made up their minds.
  1 indirect {seven percent} [said] they were undecided
When Tarrant came and said it was late, the rowers laughed.
  1 indirect {Tarrant} [said] it was late
As Tarrant said, if it rains, the bridge will close.
  1 indirect {Tarrant} [said] if it rains, the bridge will close
END
}

@test "verbs that could be nouns, and times that are none" {
    check <<'END'
Tarrant said rowers need to wait.
  1 indirect {Tarrant} [said] rowers need to wait
Tarrant said they support the plan.
  1 indirect {Tarrant} [said] they support the plan
The council said each year of delay costs a million.
  1 indirect {The council} [said] each year of delay costs a million
The council said each year that the bridge was safe.
  1 indirect {The council} [said] the bridge was safe
END
}

@test "an agency in a sentence of its own passes on nothing from the one before" {
    check <<'END'
The bridge was shut on Monday, the police said. Two boats were lost, according to the Reuters agency.
  1 indirect {the police} [said] The bridge was shut on Monday
  2 indirect {the Reuters agency} [according to] Two boats were lost
END
}

@test "behind a leading adverb" {
    check <<'END'
Still, Ada Tarrant, a rower from Salem, said it was late.
  1 indirect {Ada Tarrant, a rower from Salem} [said] it was late
Meanwhile, cosmonaut Ada Tarrant, who has spent 340 days in orbit, said it was late.
  1 indirect {cosmonaut Ada Tarrant, who has spent 340 days in orbit} [said] it was late
First Deputy Minister Ada Tarrant, for her part, assured reporters that the bridge was safe.
  1 indirect {First Deputy Minister Ada Tarrant} [assured] the bridge was safe
We, the rowers of Salem, refuse to leave.
END
}

@test "in somebody's words" {
    check <<'END'
In his words, the bridge is safe.
  1 indirect {his} [In his words] the bridge is safe
In the mayor's opinion, the bridge is safe.
  1 indirect {the mayor} [In the mayor's opinion] the bridge is safe
In our view, the bridge is safe.
In other words, the bridge is safe.
END
}

@test "what is said stands on both sides" {
    check <<'END'
Now, Tarrant said, the bridge is safe.
  1 indirect {Tarrant} [said] Now
  1 indirect {Tarrant} [said] the bridge is safe
If it rains, Tarrant said, "the bridge will close."
  1 mixed {Tarrant} [said] If it rains
  1 mixed {Tarrant} [said] the bridge will close
On Monday, Tarrant said, "The bridge is safe."
  1 direct {Tarrant} [said] The bridge is safe
But, Tarrant said, the bridge is safe.
  1 indirect {Tarrant} [said] the bridge is safe
It is not clear, she added, whether anyone was hurt.
  1 indirect {she} [added] It is not clear
  1 indirect {she} [added] whether anyone was hurt
The main danger, according to the mayor, is the ice.
  1 indirect {the mayor} [according to] The main danger
  1 indirect {the mayor} [according to] is the ice
END
}

@test "words in marks, and names in marks" {
    check <<'END'
Tarrant demanded that the bridge be closed.
  1 indirect {Tarrant} [demanded] the bridge be closed
Tarrant labelled the plan "a disgrace to the town".
  1 mixed {Tarrant} [labelled] the plan "a disgrace to the town"
The bridge was built by a rower labelled "Oarsman" on a list.
Tarrant said the bridge would close and nodded as before.
  1 indirect {Tarrant} [said] the bridge would close and nodded as before
The firm did not say when it would pay.
  1 indirect {The firm} [did not say] when it would pay
"So it is," she went on, adding that the bridge was safe.
  1 direct {she} [went on] So it is
  2 indirect {she} [adding] the bridge was safe
END
}

@test "said by telephone, and lists of names" {
    check <<'END'
"We think the bridge is safe," Ada Tarrant said by telephone. "Nobody should worry about it."
  1 direct {Ada Tarrant} [said] We think the bridge is safe
  1 direct {Ada Tarrant} [said] Nobody should worry about it
The words said by the mayor were few.
"The bridge is quite safe," rowers Ada Tarrant and Ida Vale of the Centre for Ice and Snow wrote in September.
  1 direct {rowers Ada Tarrant and Ida Vale of the Centre for Ice and Snow} [wrote] The bridge is quite safe
Later, when the rowers came, he replied, "The bridge is safe."
  1 direct {he} [replied] The bridge is safe
She asked: "Who will pay for the bridge?" // Ada Tarrant said nobody would.
  1 direct {She} [asked] Who will pay for the bridge?
  2 indirect {Ada Tarrant} [said] nobody would
END
}

@test "another speaker behind the content" {
    check <<'END'
Ada Tarrant said the bridge was safe, while Professor Ida Vale, who teaches in Salem, argued that it was not.
  1 indirect {Ada Tarrant} [said] the bridge was safe
  2 indirect {Professor Ida Vale, who teaches in Salem} [argued] it was not
The council, she said, "has learned nothing at all," noting that the bridge had cracked.
  1 mixed {she} [said] The council
  1 mixed {she} [said] has learned nothing at all
  2 indirect {she} [noting] the bridge had cracked
Ada Tarrant neither confirmed nor denied the leak.
  1 indirect {Ada Tarrant} [denied] the leak
Tarrant - who said she had crossed it twice - said that the bridge was safe.
  1 indirect {who} [said] she had crossed it twice
  2 indirect {Tarrant} [said] the bridge was safe
END
}

@test "a name and a colon within a paragraph" {
    check <<'END'
The bridge // The rowers met on Monday. Harbour chief Ada Tarrant: "The bridge is as safe as a house." Then they left.
  1 direct {Harbour chief Ada Tarrant} [:] The bridge is as safe as a house
The bridge // The rowers met on Monday. The sign on the bridge: "Closed for good until the spring."
  1 direct {} [] Closed for good until the spring
END
}

@test "participles behind a noun are no verbs of its clause" {
    check <<'END'
Two sailors briefed on the plan said the lock would stay.
  1 indirect {Two sailors briefed on the plan} [said] the lock would stay
A clerk told about the leak on Monday said it was small.
  1 indirect {A clerk told about the leak} [said] it was small
The harbour master said in a statement emailed to the Gazette that the pier was shut.
  1 indirect {The harbour master} [said] the pier was shut
"The silt is a danger," says the letter signed by seven sailors.
  1 direct {the letter signed by seven sailors} [says] The silt is a danger
A leaflet she received about her new boat said that it would have two masts.
  1 indirect {A leaflet she received about her new boat} [said] it would have two masts
Despite yearly reports urging other rules for boats, officials made no changes.
While someone else wrote that the boat was lost, nobody came.
  1 indirect {someone else} [wrote] the boat was lost
The River Board, which licenses barge owners, issued a statement warning that the locks would close.
  1 indirect {The River Board, which licenses barge owners} [warning] the locks would close
The sailors found the boy in a shed where he hid while threatening to burn the pier.
  1 indirect {he} [threatening] to burn the pier
END
}

@test "an aside in dashes behind an apposition, a phrase with its own participle, marks that began earlier" {
    check <<'END'
Edwina Tarrant, head of the rowing school at Utopia Harbour – one of few schools still open – said that it would close.
  1 indirect {Edwina Tarrant, head of the rowing school at Utopia Harbour – one of few schools still open} [said] it would close
The mayor discussed the new bridge on Monday with the chancellor emphasising the need for speed.
  1 indirect {The mayor} [discussed] the new bridge on Monday
  2 indirect {the chancellor} [emphasising] the need for speed
"The mayor wants a bridge. A bigger one" announced in May, said Roland Hill.
  1 mixed {Roland Hill} [said] "The mayor wants a bridge. A bigger one" announced in May
"Out! Everybody out!" a guard ordered. "Go home."
  1 direct {a guard} [ordered] Out! Everybody out!
  1 direct {a guard} [ordered] Go home
END
}

@test "what a person is before the name: trades behind the marks, short ranks, vice-chairmen" {
    whole <<'END'
“The board had decided before we met,” one resident, Ada Musty said.
  1 direct {one resident, Ada Musty} [said] The board had decided before we met | Ada Musty | resident | person speech name
Coun Derek Forr left. One of the letters Coun Forr had sent was read. Coun Forr said he was ill.
  1 indirect {Coun Forr} [said] he was ill | Derek Forr | Coun | person speech surname
Karl Lund, vice-chairman of Leigh and Bran Parish Council, said he was sad.
  1 indirect {Karl Lund, vice-chairman of Leigh and Bran Parish Council} [said] he was sad | Karl Lund | vice-chairman of Leigh and Bran Parish Council | person speech name
END
}

@test "whose verb it is: counted nouns, months that are names, clauses under when" {
    check <<'END'
Nine arrests were announced by police.
  1 indirect {police} [were announced] Nine arrests
The toll, said Jan Moen, has killed the shops.
  1 indirect {Jan Moen} [said] The toll
  1 indirect {Jan Moen} [said] has killed the shops
In May Moen said the mill was shut.
  1 indirect {Moen} [said] the mill was shut
The deal failed when Olga Renn quit, saying she had been misled.
  1 indirect {Olga Renn} [saying] she had been misled
Olga Renn attacked the press, mocked the judges and promised to win.
  1 indirect {Olga Renn} [mocked] the judges
  2 indirect {Olga Renn} [promised] to win
The money went to a clinic that treats sailors, Lena Moll, its director, told the Courier.
  1 indirect {Lena Moll, its director} [told] The money went to a clinic that treats sailors
The talk went so far that the actor and singer’s daughter, Lena Moll, wept.
The boat had no licence, the hearing was told.
  1 indirect {the hearing} [was told] The boat had no licence
You will be told that the train is late.
The case will be heard by ten judges.
Jan Moen sent an email to staff saying that the mill was sold.
  1 indirect {Jan Moen} [saying] the mill was sold
The clinic issued a notice on Monday saying the ward was full.
  1 indirect {The clinic} [saying] the ward was full
He lost his job over remarks the coach described as foolish.
  1 indirect {the coach} [described] as foolish
The bishop preached that greed was a sin.
  1 indirect {The bishop} [preached] greed was a sin
The mayor made it clear that the pier would stay.
  1 indirect {The mayor} [made it clear] the pier would stay
END
}

@test "times in front of a source and among its helpers, the guard of a time's own noun" {
    check <<'END'
The firm said Wednesday's strike cost $2 million.
  1 indirect {The firm} [said] Wednesday's strike cost $2 million
Olga Renn has repeatedly in recent weeks said the toll is unjust.
  1 indirect {Olga Renn} [has repeatedly in recent weeks said] the toll is unjust
Jan Moen had in 2019 promised to mend the pier.
  1 indirect {Jan Moen} [had in 2019 promised] to mend the pier
The premier has since then called the vote a fraud.
  1 indirect {The premier} [has since then called] the vote a fraud
On Monday Jon Vick, a pilot, said the fog was thick.
  1 indirect {Jon Vick, a pilot} [said] the fog was thick
This morning police said two men were held.
  1 indirect {police} [said] two men were held
Anna Brandt said in an interview with Norland 24 that the clinic was full.
  1 indirect {Anna Brandt} [said] the clinic was full
The pilot said at least twice that he was tired.
  1 indirect {The pilot} [said] he was tired
END
}

@test "two speakers, and attributions within a relative clause" {
    check <<'END'
"It was dark," Jan Moen said, and "nobody had a lamp," Ada Holt added.
  1 direct {Jan Moen} [said] It was dark
  2 direct {Ada Holt} [added] nobody had a lamp
"It is a gift," the bishop said, while "it is a curse," the mayor said.
  1 direct {the bishop} [said] It is a gift
  2 direct {the mayor} [said] it is a curse
At the trial, the lawyer recalled, the judge told him to sit down.
  1 indirect {the lawyer} [recalled] At the trial
  1 indirect {the lawyer} [recalled] the judge told him to sit down
After the storm, the nurse says, the mayor asked for tents.
  1 indirect {the nurse} [says] After the storm
  1 indirect {the nurse} [says] the mayor asked for tents
The pier, which, the mayor said, had been safe for years, fell down.
  1 indirect {the mayor} [said] which
  1 indirect {the mayor} [said] had been safe for years
Two keys, both of which, Roe said, were lost, lay there.
  1 indirect {Roe} [said] both of which
  1 indirect {Roe} [said] were lost
The firm sold drugs that, according to doctors, did not work.
  1 indirect {doctors} [according to] that
  1 indirect {doctors} [according to] did not work
The mill, which, says the union, made money, will close.
  1 indirect {the union} [says] which
  1 indirect {the union} [says] made money
END
}

@test "according to, without a comma" {
    check <<'END'
According to police two men broke into the mill.
  1 indirect {police} [According to] two men broke into the mill
According to Rosa Kemp it rained for nine days.
  1 indirect {Rosa Kemp} [According to] it rained for nine days
According to Jan Moen there is no plan.
  1 indirect {Jan Moen} [According to] there is no plan
According to him the boat was empty.
  1 indirect {him} [According to] the boat was empty
The boat was empty, according to an official there.
  1 indirect {an official there} [according to] The boat was empty
According to a March 2014 study the reef was dying.
  1 indirect {a March 2014 study} [According to] the reef was dying
END
}

@test "a noun phrase with a relative clause is no clause, a noun behind have no verb; what goes by plan or taste" {
    check <<'END'
They have documents that would clear her.
The studio added new rules that shook the game.
Roe wrote a book that sold well.
The clerk said people who know him trust him.
  1 indirect {The clerk} [said] people who know him trust him
The clerk said the man who left was ill.
  1 indirect {The clerk} [said] the man who left was ill
Lamps add light to a room.
A pot of soup + a loaf can feed ten, according to personal taste.
The market is slow, but according to Ada Roe, we may see a deal.
  1 indirect {Ada Roe} [according to] we may see a deal
The law was weak, according to new modelling.
  1 indirect {new modelling} [according to] The law was weak
Plastics seemed unfit: a year at the mill had told her that “you have to respect the sheer force” of heat.
  1 mixed {a year at the mill} [had told] “you have to respect the sheer force” of heat
skarnfan7 posted a picture with the caption “Our Nan on the pier before the boat left”.
  1 mixed {skarnfan7} [posted] a picture with the caption “Our Nan on the pier before the boat left”
END
}

@test "who says it: known by a name in marks, behind the object of a verb, the maker of an update, the authors" {
    whole <<'END'
Harbour notes // Skarn Bank shut its vault after a burglar, known only as “Gull,” claimed to have copied the key.
  1 indirect {a burglar} [claimed] to have copied the key | burglar |  | person speech title
Harbour notes // Small firms, too, want to buy the old yard, Ada Roe, a clerk, said.
  1 indirect {Ada Roe, a clerk} [said] Small firms, too, want to buy the old yard | Ada Roe | clerk | person speech name
Harbour notes // The council will soon pass the rule, a senior member of the majority caucus has said.
  1 indirect {a senior member of the majority caucus} [has said] The council will soon pass the rule | senior member of the majority caucus |  | person speech title
Harbour notes // The gale has broken our quay, the warden continues.
  1 indirect {the warden} [continues] The gale has broken our quay | warden |  | person speech title
Harbour notes // The dead were two in the mill, one in the yard, and three on the quay, said an update by the flood agency obtained by Radio Four.
  1 indirect {an update by the flood agency obtained by Radio Four} [said] The dead were two in the mill, one in the yard, and three on the quay | flood agency |  | body speech collective
Harbour notes // “We know that the quay will hold,” write the authors Ada Roe, a lecturer at the Steel School, and Uri Lund.
  1 direct {the authors Ada Roe, a lecturer at the Steel School} [write] We know that the quay will hold | Ada Roe | lecturer at the Steel School | person speech name
Harbour notes // Ada Roe called the report a lie. And called the letter of the union "a bad joke."
  1 indirect {Ada Roe} [called] the report a lie | Ada Roe |  | person speech name
  2 mixed {Ada Roe} [called] the letter of the union "a bad joke." | Ada Roe |  | person speech name
END
}

@test "a man on board the ferry, an officer behind a leading phrase, a demand of its own behind marks" {
    whole <<'END'
Harbour notes // A rower on board the old ferry told Radio Four that the fog was thick.
  1 indirect {A rower on board the old ferry} [told] the fog was thick | rower on board the old ferry |  |  speech collective
Harbour notes // Speaking with Radio Four a ferry officer, who asked not to be named, claimed that the pilot slept.
  1 indirect {a ferry officer, who asked not to be named} [claimed] the pilot slept | ferry officer |  | person speech title
Harbour notes // Bo Tarn shouted at the clerk. "Is this a queue or a crowd?" Many rowers demanded a bed for the night, Tarn said.
  1 direct {Bo Tarn} [shouted] Is this a queue or a crowd? | Bo Tarn |  | person speech name
  2 indirect {Tarn} [said] Many rowers demanded a bed for the night | Bo Tarn |  | person speech surname
Harbour notes // Ada Roe, answering the question on whether the quay has sunk, left.
END
}

@test "a participle set off behind the subject is no verb of its own" {
    check <<'END'
The mayor, asked whether the pier was safe, declined to comment.
  1 indirect {} [asked] whether the pier was safe
  2 indirect {The mayor} [declined] to comment
The mayor, asked on Monday about the pier, said it was safe.
  1 indirect {The mayor} [said] it was safe
Ada Roe, told of the plan, said it was late.
  1 indirect {Ada Roe} [said] it was late
The clerk, urged to resign, quickly said he would stay.
  1 indirect {The clerk} [quickly said] he would stay
The mayor, Ada Roe, asked if the pier was safe.
  1 indirect {The mayor, Ada Roe} [asked] if the pier was safe
The mayor, Ada Roe, told rowers the pier was safe.
  1 indirect {The mayor, Ada Roe} [told] the pier was safe
The mayor, asked if the pier was safe, said yes.
  1 indirect {} [asked] if the pier was safe
  2 indirect {The mayor} [said] yes
END
}

@test "a relative clause may hold a clause of its own before the verb of its subject" {
    whole <<'END'
A rower who asked not to be named because she feared for her job said the pier was weak.
  1 indirect {A rower who asked not to be named because she feared for her job} [said] the pier was weak | rower who asked not to be named because she feared for her job |  |  speech collective
A clerk who was at work when the fire broke out said it was quick.
  1 indirect {A clerk who was at work when the fire broke out} [said] it was quick | clerk who was at work when the fire broke out |  | person speech title
People who fled because they feared the fire say it was quick.
  1 indirect {People who fled because they feared the fire} [say] it was quick | People who fled because they feared the fire |  | group speech collective
Data released on Monday showed prices rose.
  1 indirect {Data} [showed] prices rose | Data |  | document finding collective
END
}

@test "what somebody says within the subject ends before the verb of the subject" {
    whole <<'END'
A clerk who said he was tired told rowers the pier was weak.
  1 indirect {who} [said] he was tired | clerk who said he was tired |  | person speech title
  2 indirect {A clerk who said he was tired} [told] the pier was weak | clerk who said he was tired |  | person speech title
Rowers who say the pier is weak have left.
  1 indirect {who} [say] the pier is weak | Rowers |  | group speech collective
The clerk who asked for help said nobody came.
  1 indirect {who} [asked for] help | clerk who asked for help |  | person speech title
  2 indirect {The clerk who asked for help} [said] nobody came | clerk who asked for help |  | person speech title
Rowers who fear that the pier is weak say nobody listens.
  1 indirect {Rowers who fear that the pier is weak} [say] nobody listens | Rowers who fear that the pier is weak |  | group speech collective
END
}

@test "an apposition or a relative clause that has lost its second comma goes with the name" {
    check <<'END'
The yard could fail, Ida del Vale, who runs the shop said.
  1 indirect {Ida del Vale, who runs the shop} [said] The yard could fail
Ida Vale, a clerk for the yard said it could fail.
  1 indirect {Ida Vale, a clerk for the yard} [said] it could fail
Early Monday, the yard said it could fail.
  1 indirect {the yard} [said] it could fail
END
}

@test "what stands between auxiliary and verb is part of neither source nor content" {
    check <<'END'
Ida Vale has since said that the yard was shut.
  1 indirect {Ida Vale} [has since said] the yard was shut
The union has in turn accused the yard of theft.
  1 indirect {The union} [has in turn accused] the yard of theft
The union has for its part denied the theft.
  1 indirect {The union} [has for its part denied] the theft
The man who is in hospital said it was late.
  1 indirect {The man who is in hospital} [said] it was late
END
}
