# quotes-news: sentences as news has them, with the turns of phrase that no other table has; each row whole.
bats_require_minimum_version 1.5.0

load quotes

@test "long sources, second verbs, and who has the words" {
    whole <<'END'
Roe raised doubts about those who stand for harbour master next spring, according to port clerks. Roe also praised the hold that the yard has on the bay, they said.
  1 indirect {port clerks} [according to] Roe raised doubts about those who stand for harbour master next spring | port clerks |  | group speech collective
  2 indirect {they} [said] Roe also praised the hold that the yard has on the bay | port clerks |  | group speech pronoun
According to a 1988 report by the Velden Gazette, Nils Roe had a slower sloop than his rivals and sank twice.
  1 indirect {a 1988 report by the Velden Gazette} [According to] Nils Roe had a slower sloop than his rivals and sank twice | Velden Gazette |  | body speech name
"The tides here have had their tricks," says Otto Brandl, a physicist at the Lorn Institute of Tides (LIT).
  1 direct {Otto Brandl} [says] The tides here have had their tricks | Otto Brandl | physicist at the Lorn Institute of Tides (LIT) | person speech name
"All of us mourn our former cox and lifelong rower Otto Roe, who loved the lake," the Terns said in a note on Friday.
  1 direct {the Terns} [said] All of us mourn our former cox and lifelong rower Otto Roe, who loved the lake | Terns |  | group speech collective
One of the guards at the lock, Otto Vale, said in a written statement that he was oiling the gate when Roe fell in.
  1 indirect {One of the guards at the lock, Otto Vale} [said] he was oiling the gate when Roe fell in | Otto Vale |  | person speech name
It was only her and the keeper on the dark stairs, she said. "And then the lamp went out and the door slammed."
  1 indirect {she} [said] It was only her and the keeper on the dark stairs | she |  |  speech pronoun
  2 direct {} [] And then the lamp went out and the door slammed | she |  |  speech implicit
"It's a strange way to call our nets useless," says a former Tarnwick pilot who sold the boat in June.
  1 direct {a former Tarnwick pilot} [says] It's a strange way to call our nets useless | former Tarnwick pilot |  | person speech title
When Coast Party leader Otto Brandl begged Roe to wait, the mayor said only: "The gates are shut. I need to sleep now."
  1 indirect {Coast Party leader Otto Brandl} [begged] Roe to wait | Otto Brandl | Coast Party leader | person speech name
  2 direct {the mayor} [said] The gates are shut. I need to sleep now | mayor |  | person speech title
Roe liked to tell the crew "she owned the whole quay" despite being its sweeper, said a second guest at the trial, former lock keeper Ada Vale.
  1 mixed {a second guest at the trial, former lock keeper Ada Vale} [said] Roe liked to tell the crew "she owned the whole quay" despite being its sweeper | Ada Vale | former lock keeper | person speech name
His sister is keen to move, insisting that the barn be sold first.
  1 indirect {His sister} [insisting] the barn be sold first | sister |  | person speech title
Ada swore to "never leave the island", and described how she hoped to mend the mill.
  1 mixed {Ada} [swore] to "never leave the island" | Ada |  | person speech surname
  2 indirect {Ada} [described] how she hoped to mend the mill | Ada |  | person speech surname
The singer spoke out about her stay in prison on Radio Lorn, revealing that she is "writing again".
  1 indirect {The singer} [spoke out about] her stay in prison on Radio Lorn | singer |  | person speech title
  2 mixed {The singer} [revealing] she is "writing again" | singer |  | person speech title
"Our hearts," the Terns said, "go out to Nils's brothers."
  1 direct {the Terns} [said] Our hearts | Terns |  | group speech collective
  1 direct {the Terns} [said] go out to Nils's brothers | Terns |  | group speech collective
The robot said it could not row (rowing is hard, and as a box, it has no arms).
  1 indirect {The robot} [said] it could not row (rowing is hard, and as a box, it has no arms) | robot |  |  speech collective
The ferryman, Roe said, "is the memory of the lake," and she should know.
  1 mixed {Roe} [said] The ferryman | Roe |  | person speech surname
  1 mixed {Roe} [said] is the memory of the lake | Roe |  | person speech surname
"The tax!" groaned the baker. "What else?"
  1 direct {the baker} [groaned] The tax! | baker |  | person speech title
  1 direct {the baker} [groaned] What else? | baker |  | person speech title
The Gazette's Ada Vale called the soup the "worst in the county".
  1 mixed {The Gazette's Ada Vale} [called] the soup the "worst in the county" | Ada Vale |  | person speech name
END
}

@test "quotations beside each other" {
    whole <<'END'
"I never said that," Brandl told the court, his voice breaking. "She knows it, and so do you."
  1 direct {Brandl} [told] I never said that | Brandl |  | person speech surname
  1 direct {Brandl} [told] She knows it, and so do you | Brandl |  | person speech surname
Analysts had expected the bank to raise rates; its governor, Otto Vale, said there was "no hurry".
  1 mixed {Otto Vale} [said] there was "no hurry" | Otto Vale | governor | person speech name
One of the mill hands, a boy of 16, said his father "went back for the cat".
  1 mixed {One of the mill hands, a boy of 16} [said] his father "went back for the cat" | One of the mill hands |  |  speech collective
He began the tale of the flood when he revealed new facts about the keeper's will.
  1 indirect {he} [revealed] new facts about the keeper's will | he |  |  speech pronoun
"She was the best cow in the valley," Otto said in tears to a crowd that had come to the barn.
  1 direct {Otto} [said] She was the best cow in the valley | Otto |  | person speech surname
END
}

@test "a quotation to a sentence, each with a turn of its own" {
    whole <<'END'
Or, maybe, her motto, "My boats are the best boats!", is plainly too long, Ada Roe said.
  1 mixed {Ada Roe} [said] Or, maybe, her motto, "My boats are the best boats!", is plainly too long | Ada Roe |  | person speech name
She had a good line when she said, "Like my aunt, I know that a boat is a chore, and no toy."
  1 direct {she} [said] Like my aunt, I know that a boat is a chore, and no toy | she |  |  speech pronoun
According to a count by the Skarn University Institute of Fisheries, the herring are late.
  1 indirect {a count by the Skarn University Institute of Fisheries} [According to] the herring are late | count by the Skarn University Institute of Fisheries |  | person speech title
Thirty percent said they would row more often for that, while 9 percent called it a bar.
  1 indirect {Thirty percent} [said] they would row more often for that | Thirty percent |  | group speech collective
  2 indirect {9 percent} [called] it a bar | 9 percent |  | group speech collective
Vale continued, "No. In all my years at the oars I have lost two. There were none to lose."
  1 direct {Vale} [continued] No. In all my years at the oars I have lost two. There were none to lose | Vale |  |  speech collective
"This race is as slow as a snail with a cold," he tweeted during the first lap.
  1 direct {he} [tweeted] This race is as slow as a snail with a cold | he |  |  speech pronoun
The vice mayor said Roe was the best hand for crews that have known hard winters, in the old town of Skarn, where Roe grew up.
  1 indirect {The vice mayor} [said] Roe was the best hand for crews that have known hard winters, in the old town of Skarn | vice mayor |  | person speech title
Lind's charge that Roe and Vale hid the leak had hurt the crew, Roe said.
  1 indirect {Roe} [said] Lind's charge that Roe and Vale hid the leak had hurt the crew | Roe |  |  speech surname
The narrator continues that, in "Ola Brandvik's Skarn, nobody rows alone. Nets are mended, songs go round."
  1 mixed {The narrator} [continues] in "Ola Brandvik's Skarn, nobody rows alone. Nets are mended, songs go round." | narrator |  |  speech collective
Roe also asked how it is wise to buy a third crane.
  1 indirect {Roe} [also asked] how it is wise to buy a third crane | Roe |  |  speech collective
Last year's harbour figures show that the sums in the mayor's letter are wrong.
  1 indirect {Last year's harbour figures} [show] the sums in the mayor's letter are wrong | Last year's harbour figures |  | document finding collective
Several sources near the guild say it is the cooks who struck.
  1 indirect {Several sources near the guild} [say] it is the cooks who struck | sources near the guild |  | group speech collective
"What if the ferry could sing?" the 43-year-old asked in the notes of her film.
  1 direct {the 43-year-old} [asked] What if the ferry could sing? | 43-year-old |  |  speech collective
Ida Vale voiced her doubts in a talk with Harbour Life magazine.
  1 indirect {Ida Vale} [voiced] her doubts in a talk with Harbour Life magazine | Ida Vale |  | person speech name
"As the smallest of a small crew, I am used to shouting," she tweeted.
  1 direct {she} [tweeted] As the smallest of a small crew, I am used to shouting | she |  |  speech pronoun
Skarn mayor Ola Brandvik said the supposed leak, found below deck at the pier, had "deep roots."
  1 mixed {Skarn mayor Ola Brandvik} [said] the supposed leak, found below deck at the pier, had "deep roots." | Ola Brandvik | Skarn mayor | person speech name
"It is changing how we mend nets," he said.
  1 direct {he} [said] It is changing how we mend nets | he |  |  speech pronoun
The storm was more of a shock to the port than to the hills, said several hands. "I slept through it," said Vale.
  1 indirect {several hands} [said] The storm was more of a shock to the port than to the hills | hands |  | group speech collective
  2 direct {Vale} [said] I slept through it | Vale |  |  speech surname
On Monday, Roe announced that he had sold nine boats in May alone, most of them small. "What we sold since May 1 will do," Jon Vale, Roe's manager, said in a statement.
  1 indirect {Roe} [announced] he had sold nine boats in May alone, most of them small | Roe |  |  speech surname
  2 direct {Jon Vale, Roe's manager} [said] What we sold since May 1 will do | Jon Vale | Roe's manager | person speech name
The mayor then asked Roe which crane exactly he meant.
  1 indirect {The mayor} [then asked] which crane exactly he meant | mayor |  | person speech title
If the clerk is right when she says she means to "count nets" all day, the boats will wait.
  1 mixed {she} [says] she means to "count nets" all day | clerk |  | person speech pronoun
A full half of the sailors say they would be glad of Roe as their mate in May, while only some rowers say the same of Vale.
  1 indirect {half of the sailors} [say] they would be glad of Roe as their mate in May | half of the sailors |  | group speech collective
"The nets never failed us," he mocks. "We failed the nets."
  1 direct {he} [mocks] The nets never failed us | he |  |  speech pronoun
  1 direct {he} [mocks] We failed the nets | he |  |  speech pronoun
The mayor said Monday's storm was worse than Ida Roe had said.
  1 indirect {The mayor} [said] Monday's storm was worse than Ida Roe had said | mayor |  | person speech title
Ida Roe said the mayor, who said he was ill, would not come.
  1 indirect {Ida Roe} [said] the mayor, who said he was ill, would not come | Ida Roe |  | person speech name
The firm's boss, Carl Foss, told Radio Skarn, whose host asked twice, that the boats were old.
  1 indirect {The firm's boss, Carl Foss} [told] the boats were old | Carl Foss | firm's boss | person speech name
"The boats are old," said Carl Foss, the boss, who then added, "and slow."
  1 direct {Carl Foss, the boss} [said] The boats are old | Carl Foss | boss | person speech name
  1 direct {Carl Foss, the boss} [said] and slow | Carl Foss | boss | person speech name
Foss and Roe each said the boat was old.
  1 indirect {Foss and Roe} [said] the boat was old | Foss and Roe |  | group speech collective
One of the crew, who asked not to be named, said the boat was old.
  1 indirect {One of the crew, who asked not to be named} [said] the boat was old | One of the crew |  |  speech collective
A source in the crew, speaking on condition that he not be named, said: "The boat is old."
  1 direct {A source in the crew} [said] The boat is old | source in the crew |  | person speech title
The crew's lawyer, Ann Lind, when asked whether the boat was old, said no.
  1 indirect {The crew's lawyer, Ann Lind} [said] no | Ann Lind | crew's lawyer | person speech name
Foss called the boat "old" and the crew "slow," adding that nobody had asked him.
  1 mixed {Foss} [called] the boat "old" and the crew "slow," | Foss |  |  speech collective
  2 indirect {Foss} [adding] nobody had asked him | Foss |  |  speech collective
It was Foss who first said that the boat was old.
  1 indirect {who} [first said] the boat was old | Foss |  | person speech surname
The report, written by Foss and seen by the Post, says the boat is old.
  1 indirect {The report} [says] the boat is old | report |  | document speech collective
In a letter to the crew dated May 2, Foss warned that the boat was old.
  1 indirect {Foss} [warned] the boat was old | Foss |  |  speech surname
The mayor, in a speech to the guild that lasted an hour, said the ferry would be sold.
  1 indirect {The mayor} [said] the ferry would be sold | mayor |  | person speech title
"The ferry is old," the mayor told, of all people, the boy who had painted it.
  1 direct {the mayor} [told] The ferry is old | mayor |  | person speech title
The ferry is, in the mayor's words, "as good as new."
  1 mixed {the mayor} [in the mayor's words] The ferry is | mayor |  | person speech title
  1 mixed {the mayor} [in the mayor's words] as good as new | mayor |  | person speech title
The mayor is said to have called the ferry old.
The mayor has long argued, and his clerk agrees, that the ferry is old.
  1 indirect {The mayor} [has long argued] the ferry is old | mayor |  | person speech title
The mayor said on Monday, and again on Tuesday, that the ferry was old.
  1 indirect {The mayor} [said] the ferry was old | mayor |  | person speech title
The mayor said he did not know whether the ferry was old, but that he would ask.
  1 indirect {The mayor} [said] he did not know whether the ferry was old, but that he would ask | mayor |  | person speech title
The mayor, asked about the ferry, said: "It is old. Ask the crew."
  1 direct {The mayor} [said] It is old. Ask the crew | mayor |  | person speech title
The crew, asked by the mayor about the ferry, said it was old.
  1 indirect {The crew} [said] it was old | crew |  | group speech collective
"It is old," the crew said when asked about the ferry by the mayor.
  1 direct {the crew} [said] It is old | crew |  | group speech collective
The mayor, who is 81, joked: "The ferry is younger than me."
  1 direct {The mayor, who is 81} [joked] The ferry is younger than me | mayor |  | person speech title
The mayor quoted the guild's report as saying the ferry would sink.
  1 indirect {the guild's report} [quoted] the ferry would sink | guild |  | body speech collective  The mayor
"The ferry will sink," reads the report.
  1 direct {the report} [reads] The ferry will sink | report |  | document speech collective
The Skarn Post, in a story by Ida Vale, said nobody cared.
  1 indirect {The Skarn Post} [said] nobody cared | Skarn Post |  | body speech name
Ida Vale of the Skarn Post said nobody cared.
  1 indirect {Ida Vale of the Skarn Post} [said] nobody cared | Ida Vale |  | person speech name
"Nobody cares," said Ida Vale, of the Skarn Post, and laughed.
  1 direct {Ida Vale} [said] Nobody cares | Ida Vale |  | person speech name
"Nobody cares," she said with a laugh. "Nobody ever did," she added with a sigh.
  1 direct {she} [said] Nobody cares | she |  |  speech pronoun
  2 direct {she} [added] Nobody ever did | she |  |  speech pronoun
He said that he, too, was tired, that the crew was tired, and that the ferry was old.
  1 indirect {He} [said] he, too, was tired, that the crew was tired, and that the ferry was old | He |  |  speech pronoun
He said he was tired and wanted to sleep. He also said the ferry was old.
  1 indirect {He} [said] he was tired and wanted to sleep | He |  |  speech pronoun
  2 indirect {He} [also said] the ferry was old | He |  |  speech pronoun
He did not say the ferry was old. He said it was slow.
  1 indirect {He} [did not say] the ferry was old | He |  |  speech pronoun negative
  2 indirect {He} [said] it was slow | He |  |  speech pronoun
He never said that the ferry was old, only that it was slow.
  1 indirect {He} [never said] the ferry was old, only that it was slow | He |  |  speech pronoun negative
He denied that he had said the ferry was old.
  1 indirect {He} [denied] he had said the ferry was old | He |  |  speech pronoun negative
He denied having said the ferry was old.
  1 indirect {He} [denied] having said the ferry was old | He |  |  speech pronoun negative
He refused to say whether the ferry was old.
  1 indirect {He} [refused to say] whether the ferry was old | He |  |  refusal pronoun negative
He would say only that the ferry was old.
  1 indirect {He} [would say] the ferry was old | He |  |  speech pronoun
Police, however, said the ferry was old; the guild said otherwise.
  1 indirect {Police} [said] the ferry was old | Police |  | group speech collective
Police said the ferry was old, while the guild said it was new.
  1 indirect {Police} [said] the ferry was old | Police |  | group speech collective
  2 indirect {the guild} [said] it was new | guild |  | body speech collective
Police said the ferry was old, although the guild, which owns it, denies that.
  1 indirect {Police} [said] the ferry was old | Police |  | group speech collective
END
}
