# quotes-sources: who is meant, names and marks; each row whole.
bats_require_minimum_version 1.5.0

load quotes

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

@test "who is meant: a body by its first word, a person by who, a letter without its sender, a chief behind an office" {
    whole <<'END'
Northmark Lake Holdings bought a pier. // Northmark said the pier was weak.
  1 indirect {Northmark} [said] the pier was weak | Northmark Lake Holdings |  | body speech collective
Northmark Lake Holdings met Northmark Sand Corp. // Northmark said the pier was weak.
  1 indirect {Northmark} [said] the pier was weak | Northmark |  |  speech collective
NTP Salem Holdings bought a pier. // NTP said the pier was weak.
  1 indirect {NTP} [said] the pier was weak | NTP |  | body speech collective
The pier was weak, said Capellas, who runs the port. // The company said the port was closed.
  1 indirect {Capellas, who runs the port} [said] The pier was weak | Capellas |  | person speech surname
  2 indirect {The company} [said] the port was closed | company |  | body speech collective
A letter she sent to the mayor said the pier was weak.
  1 indirect {A letter she sent to the mayor} [said] the pier was weak | letter |  | document speech collective
Lorn Division of Harbour Safety Chief Nim Kidder said the pier was weak. // Kidder said the port was closed.
  1 indirect {Lorn Division of Harbour Safety Chief Nim Kidder} [said] the pier was weak | Nim Kidder | Lorn Division of Harbour Safety Chief | person speech name
  2 indirect {Kidder} [said] the port was closed | Nim Kidder | Lorn Division of Harbour Safety Chief | person speech surname
END
}

@test "what is said goes on behind its speaker; a bare office is no fuller; whoever is called for help answers nobody" {
    whole <<'END'
The mill closed in May, says Ada Roe, but opened again in June.
  1 indirect {Ada Roe} [says] The mill closed in May | Ada Roe |  | person speech name
The hunt began on Monday, reports Lorn News' Ada Roe, and ended when dogs found him.
  1 indirect {Lorn News' Ada Roe} [reports] The hunt began on Monday | Ada Roe |  | person speech name
The mill closed in May, says Ada Roe, a pilot.
  1 indirect {Ada Roe, a pilot} [says] The mill closed in May | Ada Roe | pilot | person speech name
The man fled, said Lorn Police Chief Ada Roe. // The chief said nobody was hurt.
  1 indirect {Lorn Police Chief Ada Roe} [said] The man fled | Ada Roe | Lorn Police Chief | person speech name
  2 indirect {The chief} [said] nobody was hurt | Ada Roe | Lorn Police Chief | person speech title
The thief fled by boat, reported the press service of the port.
  1 indirect {the press service of the port} [reported] The thief fled by boat | press service of the port |  | body speech collective
The man left the pier, reported the theft to police and went home.
  1 indirect {The man} [reported] the theft to police and went home | man |  | person speech title
Port spokesman Helen Vale said the quay was shut. // She said nobody was hurt.
  1 indirect {Port spokesman Helen Vale} [said] the quay was shut | Helen Vale | Port spokesman | person speech name
  2 indirect {She} [said] nobody was hurt | Helen Vale | Port spokesman | person speech pronoun
Olaf Vale said the man's father called. // Ada Roe, who lives nearby, said she heard shots. // "It woke me," the 72-year-old said.
  1 indirect {Olaf Vale} [said] the man's father called | Olaf Vale |  | person speech name
  2 indirect {Ada Roe, who lives nearby} [said] she heard shots | Ada Roe |  | person speech name
  3 direct {the 72-year-old} [said] It woke me | Ada Roe |  | person speech title
Lorn banks expect growth of 2 percent next year, Ada Roe, a pilot, said.
  1 indirect {Ada Roe, a pilot} [said] Lorn banks expect growth of 2 percent next year | Ada Roe | pilot | person speech name
Sales will fall by a tenth, warned Orvane, which owns 40 shops. // Orvane said it would wait.
  1 indirect {Orvane, which owns 40 shops} [warned] Sales will fall by a tenth | Orvane |  | body speech collective
  2 indirect {Orvane} [said] it would wait | Orvane |  | body speech collective
Police responded to reports of a fight at a bar. Crews responded to the fire on Monday. The firm responded to the claims.
  1 indirect {The firm} [responded to] the claims | firm |  | body speech collective
END
}

@test "whoever withholds says no more; a claim in a letter is its owner's; a firm by its seat" {
    whole <<'END'
The clerk said the road was shut but did not give details.
  1 indirect {The clerk} [said] the road was shut | clerk |  | person speech title
The clerk said the road was shut but gave no reason.
  1 indirect {The clerk} [said] the road was shut | clerk |  | person speech title
The clerk said the road was shut but would not elaborate.
  1 indirect {The clerk} [said] the road was shut | clerk |  | person speech title
The clerk said the road was shut but refused to go into details.
  1 indirect {The clerk} [said] the road was shut | clerk |  | person speech title
The clerk said the road was shut but would open in May.
  1 indirect {The clerk} [said] the road was shut but would open in May | clerk |  | person speech title
The clerk said the road was shut but went to work.
  1 indirect {The clerk} [said] the road was shut but went to work | clerk |  | person speech title
Ada Roe left, despite her claim in a letter that the road was shut.
  1 indirect {her} [claim] the road was shut | Ada Roe |  | person speech pronoun
Norvane shares fell on Monday. // The Skarn-based company said it had lost a buyer.
  1 indirect {The Skarn-based company} [said] it had lost a buyer | Norvane |  | body speech collective
Norvane shares fell on Monday. Orvane shares fell too. // The Skarn-based company said it had lost a buyer.
  1 indirect {The Skarn-based company} [said] it had lost a buyer | Skarn-based company |  | body speech collective
The bloc urged Lorn to wait, with its envoy, Ada Roe, tweeting that the law was bad.
  1 indirect {The bloc} [urged] Lorn to wait | bloc |  | body speech collective
  2 indirect {its envoy, Ada Roe} [tweeting] the law was bad | Ada Roe | envoy | person speech name
Rowers were angry, with Ada Roe, a pilot, calling the plan "mad".
  1 mixed {Ada Roe, a pilot} [calling] the plan "mad" | Ada Roe | pilot | person speech name
Ada Roe left with her boat, saying it was late.
  1 indirect {Ada Roe} [saying] it was late | Ada Roe |  | person speech name
The mayor warned of delays with the works that Lorn wants, adding that it was late.
  1 indirect {The mayor} [warned of] delays with the works that Lorn wants | mayor |  | person speech title
  2 indirect {The mayor} [adding] it was late | mayor |  | person speech title
After meeting the minister, Ada Roe said it was late.
  1 indirect {Ada Roe} [said] it was late | Ada Roe |  | person speech name
Without naming the buyer, Ada Roe said it was late.
  1 indirect {Ada Roe} [said] it was late | Ada Roe |  | person speech name
After the vote the mayor, Ada Roe, said it was late.
  1 indirect {the mayor, Ada Roe} [said] it was late | Ada Roe | mayor | person speech name
Ada Roe disclosed this on Monday after meeting the clerk. Ada Roe denied this. Ada Roe announced this week that it was late.
  1 indirect {Ada Roe} [denied] this | Ada Roe |  | person speech name negative
  2 indirect {Ada Roe} [announced] it was late | Ada Roe |  | person speech name
The deceased's wife, Ada Roe, said it was late.
  1 indirect {The deceased's wife, Ada Roe} [said] it was late | Ada Roe | deceased's wife | person speech name
Ada Roe said the road was shut. Roe said more was needed. // A clerk described the flood as odd. "I was there," said she. // She added that it was late.
  1 indirect {Ada Roe} [said] the road was shut | Ada Roe |  | person speech name
  2 indirect {Roe} [said] more was needed | Ada Roe |  | person speech surname
  3 indirect {A clerk} [described] the flood as odd | clerk |  | person speech title
  4 direct {she} [said] I was there | clerk |  | person speech pronoun
  5 indirect {She} [added] it was late | clerk |  | person speech pronoun
END
}
