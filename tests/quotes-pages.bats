# quotes-pages: speakers and contents in stretches of whole pages of news.
bats_require_minimum_version 1.5.0
load quotes

# A line `  speaker | role | content` for each row.
rows() { cases '{ print $1 ": " $at["speaker"] " | " $at["speaker_role"] " | " $at["text"] }'; }

@test "whose office, mother or lawyers speak" {
    rows <<'END'
Gov. Roland Hill did not come to the hall on Tuesday. His office said Hill was in Utopia.
  Roland Hill's office |  | Hill was in Utopia
Edwina Tarrant, 40, was found on Monday. Her mother said she was well. // "She is at home," her mother told the Gazette. "She sleeps," she said.
  Edwina Tarrant's mother |  | she was well
  Edwina Tarrant's mother |  | She is at home
  Edwina Tarrant's mother |  | She sleeps
The union met. Its lawyers said that nobody had come.
  lawyers |  | nobody had come
END
}

@test "homes and towns of a speaker, ages, plural trades in front of a name" {
    rows <<'END'
"We heard shots," tourist Roland Hill, 18, from Salem, Ruritania, told the Gazette. "But it was over soon."
  Roland Hill | tourist | We heard shots
  Roland Hill | tourist | But it was over soon
Roland Hill, 18, of Salem, Ruritania, told the Gazette it was late.
  Roland Hill |  | it was late
Newlyweds Roland Hill, 34, and Edwina, 31, were away. The guards came in, Hill told the Gazette.
  Roland Hill |  | The guards came in
Ruritania-based Tarwell said it had 30 boats. Salem-based analyst Edwina Tarrant said it had 20.
  Tarwell |  | it had 30 boats
  Edwina Tarrant | Salem-based analyst | it had 20
Sailor Roland Hill locked the door. // "He ran past us," the 25-year-old told the Gazette.
  Roland Hill | Sailor | He ran past us
END
}

@test "listeners with a place or a clause; names given in marks; sounds" {
    rows <<'END'
Mayor Roland Hill spoke on Monday. He urged Salem and others on the coast to hold out.
  Roland Hill | Mayor | Salem and others on the coast to hold out
Mayor Roland Hill told the rowers who filled the square that the pier should stay.
  Roland Hill | Mayor | the pier should stay
Roland Hill paid a visit to the city's old prison, dubbed the "Harbour Hotel" by the sailors held there.
"I ran to the pier," Roland Hill said. // At first there was "a lot" of noise, then all was calm. "And soon there was twice as much of it behind us."
  Roland Hill |  | I ran to the pier
  Roland Hill |  | And soon there was twice as much of it behind us
END
}

@test "verbs in marks, behind another verb and at the end; what only names" {
    rows <<'END'
The boat left. // Edwina Tarrant 'turned and hissed' at a clerk, leaving him in tears.
The plan was new. // If they are fined, Hill and Tarrant will each lose a boat, the press release states.
  press release |  | If they are fined, Hill and Tarrant will each lose a boat
The council put new rules on its page today called 'Ready for the tide and the rain.'
"Nobody was on the pier," Roland Hill, an organizer of the race, shared on Monday.
  Roland Hill | organizer of the race | Nobody was on the pier
They met Edwina Tarrant. // Tarrant texted her sister, "It looks like the tide," and ran.
  Edwina Tarrant |  | It looks like the tide
END
}

@test "what stands before a name and is no part of it" {
    rows <<'END'
Ex-rower-turned-clerk Edwina Tarrant said it was late.
  Edwina Tarrant |  | it was late
Former guard and profiler Roland Hill told the Gazette that the tide was late.
  Roland Hill | Former guard and profiler | the tide was late
Utopia DL Robert Hill said that he was late.
  Robert Hill |  | he was late
END
}

@test "what is recalled or claimed by the number; times that are no content; names that begin with a number" {
    rows <<'END'
The yard was busy. // Northmark is recalling 120,423 boats over leaks, according to a report Friday.
  report |  | Northmark is recalling 120,423 boats over leaks
The yard was busy. // Northmark recalled more than 2 million boats in May.
Edwina Tarrant recalled that two boats sank.
  Edwina Tarrant |  | two boats sank
"There may be a risk" when the tide is high, the yard wrote last week, according to the Gazette.
  yard |  | "There may be a risk" when the tide is high
The union told 55 News on Monday that it was closing the pier.
  union |  | it was closing the pier
In the last number of his letter, titled "what the tide brings, he wrote that too few boats would slow the race.
  he |  | too few boats would slow the race
Edwina Tarrant studies rowing. Her own research indicates boats are slow.
  Edwina Tarrant's research |  | boats are slow
The yard was not sued, but its name stood in the lawsuit, which said that nobody was paid.
  lawsuit |  | nobody was paid
END
}

@test "whose words: the filing before the colon, the crowd that was counted, the one who confessed and said" {
    rows <<'END'
Edwina Tarrant said she was free. // According to a draft of the filing seen by the Herald: // "At three o'clock the tide came in and took the boat."
  Edwina Tarrant |  | she was free
  draft of the filing seen by the Herald |  | At three o'clock the tide came in and took the boat
The council members demanded a vote. // On Friday, dozens of protesters marched through Utopia. "Let her row," they chanted.
  council members |  | a vote
  protesters |  | Let her row
Sailor Roland Hill lives alone. // He says that Tarrant confessed to the theft and said she was afraid of the sea.
  Roland Hill | Sailor | Tarrant confessed to the theft and said she was afraid of the sea
Roland Hill works for a firm called Tarwell. // The firm says it sinks wood.
  Tarwell |  | it sinks wood
The guards arrest six in harbour investigation
END
}

@test "what several say at the end, what was added by the number, deals announced, cases there were" {
    rows <<'END'
It rained. // The rower is the third to catch the fever dubbed the Black Tide, say officials.
  officials |  | The rower is the third to catch the fever dubbed the Black Tide
The stock added almost 4% on its first day.
Tarwell bought half of the yard, a deal announced at the start of May.
In those years there were 3248 leaks reported on the coast, including nine in May.
It was late. // However, "the friends of the yard may not be reliable," Edwina Tarrant said.
  Edwina Tarrant |  | the friends of the yard may not be reliable
It was late. // Quarnby: The yard was shut on Sunday, an officer said.
  officer |  | The yard was shut on Sunday
It was late. // New Quarnby - The yard was shut on Sunday, an officer said.
  officer |  | The yard was shut on Sunday
It was late. // Bottom line: the yard is shut, an officer said.
  officer |  | Bottom line: the yard is shut
Ruritania's envoy to Utopia accused the yard of waste and warned that it would close. // Ruritania's envoy to Utopia Roland Hill said it was late.
  Roland Hill | Ruritania's envoy to Utopia | the yard of waste
  Roland Hill | Ruritania's envoy to Utopia | it would close
  Roland Hill | Ruritania's envoy to Utopia | it was late
END
}

@test "trades without a table, families, whom somebody treated" {
    rows <<'END'
Falconer Martin Quastel said it was late.
  Martin Quastel |  | it was late
"It was a feint," said a woman close to the family.
  woman close to the family |  | It was a feint
The nurse who treated her said the cut was deep.
  nurse who treated her |  | the cut was deep
END
}

@test "nouns taken for cues, wills, prizes, firms behind a role" {
    whole <<'END'
Generous gifts come from the Marlow kettle works. There are kettle chips in every kitchen drawer.
The cook lists a few of her oak spoon projects that have lasted for decades. The law hands clerks the power to fine campaigns for late reports.
A recent Halden Associates report found that half of the homes were cold.
  1 indirect {A recent Halden Associates report} [found] half of the homes were cold | recent Halden Associates report |  | document finding collective
The study from Marlow fellow Ada Roe and research assistant Lin You indicates that growth is slow.
  1 indirect {The study from Marlow fellow Ada Roe and research assistant Lin You} [indicates] growth is slow | Ada Roe and Lin You |  | group finding name
The Lornish online brochure suggests playing games.
  1 indirect {The Lornish online brochure} [suggests] playing games | Lornish online brochure |  | document finding collective
According to the Marlow Institute's Best Ports report, Tarn-Ostrel, Utah, ranked first.
  1 indirect {the Marlow Institute's Best Ports report} [According to] Tarn-Ostrel, Utah, ranked first | Marlow Institute |  | body speech collective
Hertford Rental has claimed first prize in the kettle race. The club claimed the title was stolen. By dusk the cook was calling it quits.
  1 indirect {The club} [claimed] the title was stolen | club |  | body speech collective
The last time Tarn Burgers added a spoon to its table, in 2011, guests cheered.
"It's a hard trade," Calla Spire, vice president of Spire's Boats & Sails told us during a visit.
  1 direct {Calla Spire, vice president of Spire's Boats & Sails} [told] It's a hard trade | Calla Spire | vice president of Spire's Boats & Sails | person speech name
Ada Vane, senior partner at Vane & Co, said the deed was valid.
  1 indirect {Ada Vane, senior partner at Vane & Co} [said] the deed was valid | Ada Vane | senior partner at Vane & Co | person speech name
What their aunt Berit is saying is wrong in two places.
His uncle's will lies at a bank and Jon is slow to sign, insisting that the barn go first.
  1 indirect {Jon} [insisting] the barn go first | Jon |  | person speech surname
Zarelia made her fans in Tarn very happy on Monday. // Crowds had waited for Zarelia, who sang until ten. "I came because I love you," she told them.
  1 direct {she} [told] I came because I love you | Zarelia |  | person speech pronoun
END
}

@test "documents and who made them, whose verb, what stands behind and" {
    whole <<'END'
Both Lorn and Tarnland have tried it, with both towns having taken steps to force yards to verify how old a boat is.
The plan is dead, according to the report, which cited unnamed sources close to the yard.
  1 indirect {the report} [according to] The plan is dead | report |  | document speech collective
  2 indirect {which} [cited] unnamed sources close to the yard | report |  | document speech collective
In a talk about the banker and alleged boat thief Carl Vane, Radio Lorn's Ada Roe did well.
Ida Lund, a victim of Vane's alleged boat stealing ring, said she was free. Roe also clarified Vane's nephew, Otto Lund, had joined the crew as a cook.
  1 indirect {Ida Lund, a victim of Vane's alleged boat stealing ring} [said] she was free | Ida Lund | victim of Vane's alleged boat stealing ring | person speech name
  2 indirect {Roe} [also clarified] Vane's nephew, Otto Lund, had joined the crew as a cook | Roe |  |  speech collective
The court met. After a medical assessment suggesting he "plans more raids," the judge locked him up.
  1 mixed {a medical assessment} [suggesting] he "plans more raids | medical assessment |  | document finding collective
The best chat was with Otto Tarn, a web star charged with theft. The coffee comes in a black pot called a "tarn."
Luisa Brand, Director of the Port Crime Prevention agency, Sealock, called the thefts a shame.
  1 indirect {Luisa Brand, Director of the Port Crime Prevention agency, Sealock} [called] the thefts a shame | Luisa Brand | Director of the Port Crime Prevention agency | person speech name
Last week the People's Gazette, a voice of the fishers, warned that the bay was full.
  1 indirect {the People's Gazette, a voice of the fishers} [warned] the bay was full | People's Gazette |  | body speech name
END
}

@test "namesakes, goods in a role, times behind a speaker, lead authors" {
    whole <<'END'
"Rowing is cheap and fun," said lead author Elza Hoge, a lecturer. Another reportedly said: "The ducks are coming for us."
  1 direct {lead author Elza Hoge, a lecturer} [said] Rowing is cheap and fun | Elza Hoge | lead author | person speech name
  2 direct {Another} [reportedly said] The ducks are coming for us | Another |  |  speech collective
The yard will close, a third man briefed on last month's harbour board call said.
  1 indirect {a third man briefed on last month's harbour board call} [said] The yard will close | third man |  | person speech title
After a rise in cases of the new fever, nurses at the Lorn Institute have advised rowers to not panic but rest.
  1 indirect {nurses at the Lorn Institute} [have advised] rowers to not panic but rest | nurses at the Lorn Institute |  | group speech collective
Otto Tarn, a former Lornish oil and gas tycoon, said it was late. Former Lornish oil and gas tycoon Carl Vane said it was early.
  1 indirect {Otto Tarn, a former Lornish oil and gas tycoon} [said] it was late | Otto Tarn | former Lornish oil and gas tycoon | person speech name
  2 indirect {Former Lornish oil and gas tycoon Carl Vane} [said] it was early | Carl Vane | Former Lornish oil and gas tycoon | person speech name
The study, published January 24 in Rowing Research, included 89 rowers.
Films and talks reveal a pattern of theft by the guards, which have used boats, said Tarn Watch on Tuesday, November 19.
  1 indirect {Tarn Watch} [said] Films and talks reveal a pattern of theft by the guards, which have used boats | Tarn Watch |  | body speech collective
"We were asleep," Will May, founder of the Tarn-based boat-testing website Full Tide, told the Gazette.
  1 direct {Will May, founder of the Tarn-based boat-testing website Full Tide} [told] We were asleep | Will May | founder of the Tarn-based boat-testing website Full Tide | person speech name
The film was cut to show Roe at a loss for words when, in truth, he responded at once. A note hands the union details of its debts.
Otto Trumm rang two clerks and begged them not to sign the document from the port confirming that Carl Bidder had won. // Trumm told them the vote was lost. // In May, Trumm's niece, Mara, wrote that the call was bad. "Why do it?" Mara Trumm wrote. "We all heard it," Mara Trumm said. // Trumm said the vote was his.
  1 indirect {the document from the port} [confirming] Carl Bidder had won | document from the port |  | document finding collective
  2 indirect {Trumm} [told] the vote was lost | Otto Trumm |  | person speech surname
  3 indirect {Trumm's niece, Mara} [wrote] the call was bad | Mara Trumm | Trumm's niece | person speech surname
  4 direct {Mara Trumm} [wrote] Why do it? | Mara Trumm | Trumm's niece | person speech name
  5 direct {Mara Trumm} [said] We all heard it | Mara Trumm | Trumm's niece | person speech name
  6 indirect {Trumm} [said] the vote was his | Otto Trumm |  | person speech surname
Simms waved at McDorn. "You know him from the old quartet, I think," he said. "He also sang bass for the Terns: Mr. Carl McDorn."
  1 direct {he} [said] You know him from the old quartet, I think | he |  |  speech pronoun
  1 direct {he} [said] He also sang bass for the Terns: Mr. Carl McDorn | he |  |  speech pronoun
END
}

@test "signs, things added, whom they are, the verb before a colon" {
    whole <<'END'
Prosecutors want the trial set while school is out for pupils, reasoning that a summer trial would be calm.
  1 indirect {Prosecutors} [reasoning] a summer trial would be calm | Prosecutors |  | group speech collective
Ada Roe and Ida Vale were found on Monday. Police found a knife under the bed that they say had blood on it.
  1 indirect {they} [say] had blood on it | Police |  | body speech pronoun
It is unclear if the Terns want Roe after adding Vale, but it's also unclear if Roe would go.
Otto Roe said he was glad. // He continued, speaking of the evenings he misses rowing home from: "The lake goes quiet, and so do we."
  1 indirect {Otto Roe} [said] he was glad | Otto Roe |  | person speech name
  2 direct {He} [continued] The lake goes quiet, and so do we | Otto Roe |  | person speech pronoun
The shop's owner Ricky Wend told Cramel at her Wednesday party, which had cake, that her friends were proud of her. Ricky Wend told Cramel at her Wednesday party that he was glad.
  1 indirect {The shop's owner Ricky Wend} [told] her friends were proud of her | Ricky Wend | shop's owner | person speech name
  2 indirect {Ricky Wend} [told] he was glad | Ricky Wend | shop's owner | person speech name
"Every stair was a hill to me," the patient described in the report.
  1 direct {the patient} [described] Every stair was a hill to me | patient |  | person speech title
A rower was led off the boat after others climbed up holding a sign saying "the sea is full".
  1 direct {a sign} [saying] the sea is full | sign |  |  speech collective
The clerk, as those who know her say, told Lorn Radio that the shop had hired her in 1970.
  1 indirect {The clerk} [told] the shop had hired her in 1970 | clerk |  | person speech title
That said, Gorgol promised more.
END
}

@test "chairs just named, parties with which, goals added" {
    whole <<'END'
The cuts were announced late, said The We Firm's recently named executive chair Carlo Claude in an email to staff.
  1 indirect {The We Firm's recently named executive chair Carlo Claude} [said] The cuts were announced late | Carlo Claude | executive chair | person speech name
The seat went to the nationalist Tarn Fein, which declined to name a rower for it.
  1 indirect {which} [declined] to name a rower for it | Tarn Fein |  | body refusal collective negative
Otto Beau added his seventh for the Terns, and Carl Varl stopped 27 shots. Roe asserts himself in the boat. Roe added a try and a kick, and Lorn beat Tarn.
Roe added the mayor, Ada Vale, was ill.
  1 indirect {Roe} [added] the mayor, Ada Vale, was ill | Roe |  |  speech collective
The land lost value, the town's assessor Dan McHew told the Gazette.
  1 indirect {the town's assessor Dan McHew} [told] The land lost value | Dan McHew | town's assessor | person speech name
END
}

@test "verbs read as nouns, who was led to conclude, what was posted" {
    whole <<'END'
Harbour House said the choice of a new keeper rests with the town. The mayor said the rowers rest with their crews on Monday.
  1 indirect {Harbour House} [said] the choice of a new keeper rests with the town | Harbour House |  | body speech collective
  2 indirect {The mayor} [said] the rowers rest with their crews on Monday | mayor |  | person speech title
Budget hawks warn the bridge could cost twice as much because it will need a second pier.
  1 indirect {Budget hawks} [warn] the bridge could cost twice as much because it will need a second pier | Budget hawks |  | group speech collective
The film prompted some web users to argue that the talk made it look bad. The dents led HVO to conclude the boats were "probably" rammed by one ship.
  1 indirect {some web users} [argue] the talk made it look bad | some web users |  | group speech collective
  2 mixed {HVO} [conclude] the boats were "probably" rammed by one ship | HVO |  | body speech collective
In May, Tara Swale posted on Chirper accusing Tall Label of holding back her songs.
  1 indirect {Tara Swale} [accusing] Tall Label of holding back her songs | Tara Swale |  | person speech name
Interviews with 20 people at Haler's events showed she was drawing some voters.
  1 indirect {Interviews with 20 people at Haler's events} [showed] she was drawing some voters | Interviews |  | document finding collective
END
}

@test "as reported by, cousins behind a day, whom the words are of" {
    whole <<'END'
A Lorn judge has sentenced the thief who broke into the yard to ten years, as first reported by The Gazette. The book, as told by Ada Roe, is dull.
  1 indirect {The Gazette} [as first reported by] A Lorn judge has sentenced the thief who broke into the yard to ten years | The Gazette |  | body speech name
The drummer fell ill on the road north of Lorn on Friday, her cousin, Mike Lund, told the Gazette.
  1 indirect {her cousin, Mike Lund} [told] The drummer fell ill on the road north of Lorn on Friday | Mike Lund | cousin | person speech name
The mill burned down in Tarn, a cousin of the owner, Mike Lund, told the Gazette.
  1 indirect {a cousin of the owner, Mike Lund} [told] The mill burned down in Tarn | Mike Lund | owner | person speech name
Two clerks met on Monday. But the rule goes far and will hurt the Lornish, they argued.
  1 indirect {they} [argued] the rule goes far and will hurt the Lornish | Two clerks |  | group speech pronoun
Roe added a goal, a clerk said.
  1 indirect {a clerk} [said] Roe added a goal | clerk |  | person speech title
END
}

@test "lists in an apposition, offices before a name, studies published somewhere, marks for apostrophes" {
    whole <<'END'
Roe's last word on the rowers he eschewed on Monday was a kind one: "Nobody who loves the lake is lost."
  1 direct {} [] Nobody who loves the lake is lost |  |  |  speech
Lorn Dynamics, the leading provider of network tools, security, collaboration, and data center kits, has announced that it has won a share.
  1 indirect {Lorn Dynamics, the leading provider of network tools, security, collaboration, and data center kits} [has announced] it has won a share | Lorn Dynamics |  | body speech collective
Mohan Mostar, CEO of LT Dynamics, said: "The trip is proof of our will to grow."
  1 direct {Mohan Mostar, CEO of LT Dynamics} [said] The trip is proof of our will to grow | Mohan Mostar | CEO of LT Dynamics | person speech name
According to the study, published in Tarn Case Reports, the nurse had coughed for weeks.
  1 indirect {the study, published in Tarn Case Reports} [According to] the nurse had coughed for weeks | study |  | document finding collective
Tobias Kell‘s aunt confirmed, "We played the record till dawn."
  1 direct {Tobias Kell‘s aunt} [confirmed] We played the record till dawn | Tobias Kell‘s aunt |  | person speech title
"These cells are odd," said corresponding author Yuki Naka, lecturer at Tarn. "They are new," said visiting professor Ida Roe.
  1 direct {corresponding author Yuki Naka, lecturer at Tarn} [said] These cells are odd | Yuki Naka | lecturer at Tarn | person speech name
  2 direct {visiting professor Ida Roe} [said] They are new | Ida Roe | professor | person speech name
"Sales were below our hopes," chairman, chief executive and president Craig Mend said in the release.
  1 direct {chairman, chief executive and president Craig Mend} [said] Sales were below our hopes | Craig Mend | chairman, chief executive and president | person speech name
Roe and his guest were accusing Vale of talking "pure nonsense" when the barman asked, "Is he still here?"
  1 mixed {Roe and his guest} [were accusing] Vale of talking "pure nonsense" | Roe and his guest |  | group speech collective
  2 direct {the barman} [asked] Is he still here? | barman |  |  speech collective
He told the keeper to take the ropes out of the shed before it rained.
  1 indirect {He} [told] the keeper to take the ropes out of the shed before it rained | He |  |  speech pronoun
END
}

@test "marks behind a clause of one's own, officials cited above, whoever films" {
    whole <<'END'
Roe said meeting the keeper was dull, and he had one talk with him, in which the keeper "shouted, and I laughed."
  1 mixed {Roe} [said] meeting the keeper was dull, and he had one talk with him, in which the keeper "shouted, and I laughed." | Roe |  |  speech collective
Roe said the plan was good, and he left.
  1 indirect {Roe} [said] the plan was good | Roe |  |  speech collective
In a letter, the board said none of the yards may own, lend or sell kelp or related products made abroad.
  1 indirect {the board} [said] none of the yards may own, lend or sell kelp or related products made abroad | board |  | body speech collective
The officer also tells the men filming the boat, "Nobody is to step on the pier."
  1 direct {The officer} [also tells] Nobody is to step on the pier | officer |  | person speech title
The tanker was bound for Tarn with salt, said one of the officials cited above. The tanker sank, said a clerk quoted earlier.
  1 indirect {one of the officials cited above} [said] The tanker was bound for Tarn with salt | one of the officials |  |  speech collective
  2 indirect {a clerk quoted earlier} [said] The tanker sank | clerk quoted earlier |  | person speech title
While Vale stepped up her attacks on Roe last spring, saying that his style is too harsh for the job, she never once named him.
  1 indirect {Vale} [saying] his style is too harsh for the job | Vale |  | person speech surname
END
}

@test "how much too much there is" {
    whole <<'END'
Roe says too much is made of the tweets. Vale said so many boats had come that the quay was full. Vale said later most of the boats were lost.
  1 indirect {Roe} [says] too much is made of the tweets | Roe |  |  speech collective
  2 indirect {Vale} [said] so many boats had come that the quay was full | Vale |  |  speech collective
  3 indirect {Vale} [said] most of the boats were lost | Vale |  |  speech collective
END
}

@test "neither of two, books that somebody writes in, what else stands behind a name" {
    whole <<'END'
Neither Foss nor Roe said who had won. Asked about the boats, the keeper said no.
  1 indirect {the keeper} [said] no | keeper |  | person speech title
According to Bo Moe, the ferry, which he built, was old.
  1 indirect {Bo Moe} [According to] the ferry, which he built, was old | Bo Moe |  | person speech name
In her book, Ann Lind writes that the sea is cold.
  1 indirect {Ann Lind} [writes] the sea is cold | Ann Lind |  | person speech name
END
}
