# speakers-names: what news-quotes takes for a person, a body or several, and where name and role begin.
bats_require_minimum_version 1.5.0
load quotes

# A line `  speaker | role | kind` for each row; the first paragraph is a headline.
check() { cases '{ print $1 ": " $at["speaker"] " | " $at["speaker_role"] " | " $at["speaker_kind"] }'; }

@test "a name with an article is no person's; several of them are a group" {
    check <<'END'
A day // "We are late," the Brankos said in a statement.
  Brankos |  | group
A day // According to The Sprig, it was late.
  The Sprig |  | body
A day // The Parcel reported that the ferry sank.
  Parcel |  | body
A day // "It is late," said the Tarn family's lawyer, Bo Tarn.
  Bo Tarn | Tarn family's lawyer | person
A day // The Legendary Rick Tarn, a lifelong fan of boats, said it was late.
  Rick Tarn | lifelong fan of boats | person
A day // They met the Orlows in Salem. It said nothing. "We are late," they said.
  Orlows |  | group
END
}

@test "letters at its end make a name a body's; a surname in capitals stays" {
    check <<'END'
A day // "It is late," Stavia AI said in a statement.
  Stavia AI |  | body
A day // "It is late," said C. Tomas LIU, who is a clerk at the institute.
  C. Tomas LIU | clerk at the institute | person
A day // "It is late," said Marisa Garwick MD.
  Marisa Garwick |  | person
END
}

@test "a title that never stands right before a surname, a short one without its dot, a surname that is a kind of body" {
    check <<'END'
A day // Head Start said the tax would rise. It said more would follow.
  Head Start |  | body
  Head Start |  | body
A day // "It is late," said Del Marlow, a clerk.
  Del Marlow | clerk | person
A day // "It is late," said Del. Marlow.
  Marlow | Del. | person
A day // Labor journalist Alex Press said the tax would rise.
  Alex Press | Labor journalist | person
END
}

@test "when it was said is no part of a role, nor is what leads up to the name or its courtesy title" {
    check <<'END'
A day // In September Mayor Ada Roe said the tax would rise.
  Ada Roe | Mayor | person
A day // On Thursday Vale campaign spokesman Steven Tarn said the tax would rise.
  Steven Tarn | Vale campaign spokesman | person
A day // Sunday Herald editor Ada Roe said the tax would rise.
  Ada Roe | Sunday Herald editor | person
A day // Moving forward, Ada Roe of Salem said, the tax would rise.
  Ada Roe |  | person
  Ada Roe |  | person
A day // "It is late," said longtime physician Dr. Ada Roe.
  Ada Roe | longtime physician | person
A day // Every year experts at Nordholm predict that the tax will rise.
  experts at Nordholm |  | group
A day // The United Ports' (UP) top court said it was late.
  United Ports' (UP) top court |  | body
END
}

@test "two persons have no role between them" {
    check <<'END'
A day // Mayor Ada Roe and clerk Bo Tarn said the tax would rise. "We are late," they said.
  Ada Roe and Bo Tarn |  | group
  Ada Roe and Bo Tarn |  | group
END
}

@test "the lawyers of one person are the same, with the firm that they come from" {
    check <<'END'
A day // Orla Vale's lawyers, from the law firm Harbour Legal Group, said in a petition that she had 67 signatures. // "The errors should not count," the lawyers stated. // Her attorneys also argued that the district is small. Vale's lawyers asked the court to wait.
  Orla Vale's lawyers, from the law firm Harbour Legal Group |  | group
  Orla Vale's lawyers, from the law firm Harbour Legal Group |  | group
  Orla Vale's lawyers, from the law firm Harbour Legal Group |  | group
  Orla Vale's lawyers, from the law firm Harbour Legal Group |  | group
A day // Bo Tarn's lawyers said it was late. // Attorneys for the county asked for a delay.
  Bo Tarn's lawyers |  | group
  Attorneys for the county |  | group
END
}

@test "a full stop parts the marks from who said it" {
    cases '{ print $1 ": " $at["speaker"] " | " $at["cue"] }' <<'END'
Ada Roe met the mayor. // "You cannot count the boats." Roe said. "And it is hard." // "It is late." Bo Tarn said. "We go."
  Ada Roe | said
  Ada Roe | said
  Bo Tarn | said
  Bo Tarn | said
Ada Roe met the mayor. // "We had ten boats," Roe recounted. "And I said, we want more of them." The clerks laughed.
  Ada Roe | recounted
  Ada Roe | recounted
END
}

@test "namesakes: he who is named for another's sake is not meant; the family is both of them" {
    check <<'END'
A day // One who failed was David Newbold, a nephew of the founder Huey Newbold. // In a letter, Newbold was resigned to it but said he would serve under anybody.
  David Newbold | nephew of the founder Huey Newbold | person
A day // Bo Tarn and his wife, Ida Tarn, met the clerk. // "We are late," the Tarns said in a statement.
  Bo Tarn and Ida Tarn |  | group
A day // Bo Tarn, Ida Tarn and Ivo Tarn met the clerk. // "We are late," the Tarns said in a statement.
  Tarns |  | group
END
}

@test "who is first brought up in what they say is not they; a name that leads speaks behind a verb read as a noun" {
    check <<'END'
A day // The new rule is one more way that county agencies in Salem have failed, they argued.
  they |  | 
A day // Bo Orlow works at the mill and helps at clubs, but said voting is the way to be heard.
  Bo Orlow |  | person
END
}

@test "all names of a list speak; the name behind a comma is of the second alone; one trade has two words" {
    check <<'END'
A day // Urbo, Xeram and CrowdWave announced a new boat.
  Urbo, Xeram and CrowdWave |  | group
A day // Ada Roe, Bo Tarn and Ivo Lund said it was late. "We go," they said.
  Ada Roe, Bo Tarn and Ivo Lund |  | group
  Ada Roe, Bo Tarn and Ivo Lund |  | group
A day // On Monday, Ada Roe and Bo Tarn said it was late. After talks with Ida Vale, Bo Tarn and Ivo Lund said it was so.
  Ada Roe and Bo Tarn |  | group
  Bo Tarn and Ivo Lund |  | group
A day // The warden and his clerk, Finn Stark, said the tax would rise.
  warden and Finn Stark |  | group
A day // Her husband and manager, Bo Tarn, said the tax would rise.
  Bo Tarn |  | person
A day // The former Salem oil and gas tycoon Bo Tarn said it was late.
  Bo Tarn | former Salem oil and gas tycoon | person
END
}

@test "whose words are a relative clause behind two nouns or an apposition; somebody begins a phrase" {
    check <<'END'
A day // Village officials and customers, who accused a firm of waste, met.
  Village officials and customers |  | group
A day // They heard Lt. Bo Tarn, a career Navy officer who called the order "improper."
  Bo Tarn | career Navy officer | person
A day // At the Rowers' Club rally someone said it was late.
  someone |  | person
A day // Even the manual of the Harbour Service, part of the Sea Department, notes that boats sink.
  manual of the Harbour Service |  | 
A day // Ida Tarn, an expert in rowing and mental health among young seamen at the Department of Health Sciences of the old University of Velden who did not work on the study herself, told Coastweek: "It is early."
  Ida Tarn | expert in rowing and mental health among young seamen at the Department of Health Sciences of the old University of Velden | person
END
}

@test "an office in capitals in front of its holder; who they were at a time stays with them" {
    check <<'END'
A day // Minister of Fish, Ada Roe, said it was late. // The minister of fish said it was so.
  Ada Roe | Minister of Fish | person
  Ada Roe | Minister of Fish | person
A day // Leader of the Harbour Party, Bo Tarn, calls on the clerk to go. // The party leader says it is late.
  Bo Tarn | Leader of the Harbour Party | person
  Bo Tarn | Leader of the Harbour Party | person
A day // The Prime Minister, Bo Tarn, said it was late.
  Bo Tarn | Prime Minister | person
A day // In talks with the Prime Minister, Ada Roe said it was late.
  Ada Roe |  | person
A day // The A-G, Martin Orlow, said it was late. The A-G accused the mill of waste.
  Martin Orlow | A-G | person
  Martin Orlow | A-G | person
A day // Protesters who were at Monday's meeting said it was late.
  Protesters who were at Monday's meeting |  | group
END
}

@test "two matters of one office, a chief operating officer, a surname that is a trade, a firm that ends in what it makes" {
    whole <<'END'
Harbour notes // Education and Fisheries Minister Ada Roe said the quay was shut.
  1 indirect {Education and Fisheries Minister Ada Roe} [said] the quay was shut | Ada Roe | Education and Fisheries Minister | person speech name
Harbour notes // Ada Marine and Fisheries Minister Bo Vale said the quay was shut.
  1 indirect {Ada Marine and Fisheries Minister Bo Vale} [said] the quay was shut | Ada Marine and Bo Vale |  | group speech name
Harbour notes // The prize went to Ida Lund, the managing director and chief operating officer of Skarn Steel. "It is heavy," Lund said.
  1 direct {Lund} [said] It is heavy | Ida Lund | managing director and chief operating officer of Skarn Steel | person speech surname
Harbour notes // In May, Skarn Steel Chief Executive Tom Baker focused on boats. // "They float," Baker said.
  1 direct {Baker} [said] They float | Tom Baker | Skarn Steel Chief Executive | person speech surname
Harbour notes // The Minister of Works, Jack Baker, said the quay was shut. Mr Baker says it will open.
  1 indirect {The Minister of Works, Jack Baker} [said] the quay was shut | Jack Baker | Minister of Works | person speech name
  2 indirect {Mr Baker} [says] it will open | Jack Baker | Minister of Works | person speech surname
Harbour notes // Profit fell, according to Skarn Devices.
  1 indirect {Skarn Devices} [according to] Profit fell | Skarn Devices |  | body speech collective
Harbour notes // Skarn Communications said the mast was down.
  1 indirect {Skarn Communications} [said] the mast was down | Skarn Communications |  | body speech collective
Harbour notes // Olaf Lund said Bo Vale was late, but Vale had failed to come. // "I waited," he said.
  1 indirect {Olaf Lund} [said] Bo Vale was late, but Vale had failed to come | Olaf Lund |  | person speech name
  2 direct {he} [said] I waited | Olaf Lund |  | person speech pronoun
END
}

@test "the owner of an office has in in its name; a role ends before the next name" {
    whole <<'END'
Harbour notes // Forge in Skarn's chief, Ada Roe, said sales fell.
  1 indirect {Forge in Skarn's chief, Ada Roe} [said] sales fell | Ada Roe | chief | person speech name
Harbour notes // “It is weak,” said Ida Lund, a teacher at the River School and Uri Vale, a clerk.
  1 direct {Ida Lund, a teacher at the River School and Uri Vale} [said] It is weak | Ida Lund | teacher at the River School | person speech name
END
}

@test "a party in brackets before a verb is no part of a role; a nickname behind a name of no table" {
    whole <<'END'
Harbour notes // Senator Ida Lund (SK-07) grilled Acting Director of Fisheries Olaf Tarn on the quay. "It holds," Acting Director Tarn said.
  1 direct {Acting Director Tarn} [said] It holds | Olaf Tarn | Acting Director of Fisheries | person speech surname
Harbour notes // Vreiter “Gull” Lund, a pilot, left in May. Lund says that the quay is weak.
  1 indirect {Lund} [says] the quay is weak | Vreiter “Gull” Lund | pilot | person speech surname
END
}

@test "a month that speaks, a verb in front of who says it, one body beside another, the lawyer who defended him" {
    cases 'last != $1 FS $at["quote"] { last = $1 FS $at["quote"]; print $1 ": " $at["speaker"] " | " $at["speaker_role"] " | " $at["source"] }' <<'END'
April Tarrant owns the mill. April said the wheel was broken.
  April Tarrant |  | April
Theresa March spoke first. // March told the hall: "We are late."
  Theresa March |  | March
March was wet, the crew said.
  crew |  | the crew
Explains Edwina Tarrant, a nurse: "The salt melts first."
  Edwina Tarrant | nurse | Edwina Tarrant, a nurse
Said Leopold Quastel, a clerk in Skarn: "I saw nothing."
  Leopold Quastel | clerk in Skarn | Leopold Quastel, a clerk in Skarn
Said Quastel came late, Edwina Tarrant said.
  Edwina Tarrant |  | Edwina Tarrant
Skarn University and Tarrow University share a lab. // The university said fees would rise.
  university |  | The university
The Skarn University and College Union said fees would rise.
  Skarn University and College Union |  | The Skarn University and College Union
Lawyer Leopold Quastel was jailed. // The lawyer who defended him said the judge was late.
  lawyer who defended him |  | who
  lawyer who defended him |  | The lawyer who defended him
Skarn Town manager Leopold Quastel left in May. // "We gave it away," the boss said.
  Leopold Quastel | Skarn Town manager | the boss
END
}

@test "what a firm makes is not the firm; who a sentence is about in front; lists of what an office is for" {
    cases 'last != $1 FS $at["quote"] { last = $1 FS $at["quote"]; print $1 ": " $at["speaker"] " | " $at["source"] }' <<'END'
Fans of the Tarrow Swift wagon were sad. // "We had to stop," Tarrow said.
  Tarrow | Tarrow
Borgmann & Sons has closed its brewery. // The company said the tanks were old.
  Borgmann & Sons | The company
A man has bought the brewery. // The brewer said the tanks were old.
  brewer | The brewer
Skarn Air cut nine flights. // The airline said crews were short.
  Skarn Air | The airline
The Sunday Mirror of Skarn said the bride was late.
  Sunday Mirror of Skarn | The Sunday Mirror of Skarn
The Institute for Health and Safety said the air was foul.
  Institute for Health and Safety | The Institute for Health and Safety
"Fish are back," said Edwina Tarrant. // For Marit Quastel, who has fished here since 1970, little is new. "The nets are empty," she said.
  Edwina Tarrant | Edwina Tarrant
  Marit Quastel | she
END
}

@test "Work and Pensions Secretary, the CM, an initial behind a house, an age behind a name, a person behind his body" {
    cases 'last != $1 FS $at["quote"] { last = $1 FS $at["quote"]; print $1 ": " $at["speaker"] " | " $at["speaker_role"] " | " $at["speaker_kind"] }' <<'END'
Work and Pensions Secretary Edwina Tarrant said the bill was late.
  Edwina Tarrant | Work and Pensions Secretary | person
Work and pensions secretary Edwina Tarrant said the bill was late.
  Edwina Tarrant | Work and pensions secretary | person
The Work and Pensions Committee met in May. // The committee said the bill was late.
  Work and Pensions Committee |  | body
Chief Minister Edwina Tarrant left in May. // The CM said the road was shut.
  Edwina Tarrant | Chief Minister | person
Leader of the Opposition in the House M. Vashil Quastel said the bill was late.
  M. Vashil Quastel | Leader of the Opposition in the House | person
"The water came in," said Quastel, 67.
  Quastel |  | person
Fund for Fish's Edwina Tarrant said the bill was late.
  Edwina Tarrant |  | person
END
}

@test "AG behind a firm, kinds of bodies set off before a name, a paper as a surname, ranks of two words, animals" {
    cases 'last != $1 FS $at["quote"] { last = $1 FS $at["quote"]; print $1 ": " $at["speaker"] " | " $at["speaker_role"] " | " $at["speaker_kind"] }' <<'END'
Grundel Kaffee AG has twelve shops. // The company said sales were up.
  Grundel Kaffee AG |  | body
A rights group, Voices of Skarn, took the case. // The group said the crew had lied.
  Voices of Skarn |  | body
The magazine, Northern Angler, printed the photo. // The magazine said it was real.
  Northern Angler |  | body
Tarlo, a charity that feeds cats, has closed. // The charity said the money was gone.
  Tarlo |  | body
Henry Post plays the flute. // "It is hard," Post said.
  Henry Post |  | person
The Marion Gazette said the flute was lost.
  Marion Gazette |  | body
Skarn FK won. // The club said nine fans had come.
  Skarn FK |  | body
Chief Inspector Edwina Tarrant said the man had run.
  Edwina Tarrant | Chief Inspector | person
Poet Leopold Quastel came with his parrot, Edwina. // "I am glad," he said.
  Leopold Quastel | Poet | person
Prosecutors in Lower Skarn said the men had fled.
  Prosecutors in Lower Skarn |  | group
END
}

@test "his claim in a letter is his, not the letter's" {
    cases '{ print $1 ": " $at["speaker"] " | " $at["source"] }' <<'END'
Clerk Leopold Quastel left. // Friends of the crew laughed at his claim in a letter that the quay was safe.
  Leopold Quastel | his
Friends of the crew laughed at the claim in a letter that the quay was safe.
  letter | a letter
END
}
