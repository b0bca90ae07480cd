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

@test "plain sentences: one verb of speech each" {
    whole <<'END'
The mayor urged calm in the port.
  1 indirect {The mayor} [urged] calm in the port | mayor |  | person speech title
The mayor urged calm among the crews on Monday.
  1 indirect {The mayor} [urged] calm among the crews on Monday | mayor |  | person speech title
The mayor urged him in the port to stay.
  1 indirect {The mayor} [urged] him in the port to stay | mayor |  | person speech title
The mayor urged the crew in the port to stay.
  1 indirect {The mayor} [urged] the crew in the port to stay | mayor |  | person speech title
The mayor disclosed the sale on Monday in a letter.
  1 indirect {The mayor} [disclosed] the sale on Monday | mayor |  | person speech title
The mayor said, with a smile, the ferry was old.
  1 indirect {The mayor} [said] the ferry was old | mayor |  | person speech title
The mayor said, after a long pause, that the ferry was old.
  1 indirect {The mayor} [said] the ferry was old | mayor |  | person speech title
The mayor said Monday, after a long pause, the ferry was old.
  1 indirect {The mayor} [said] the ferry was old | mayor |  | person speech title
The mayor said, according to the clerk, the ferry was old.
  1 indirect {The mayor} [said] the ferry was old | mayor |  | person speech title
The mayor told the crew, in a low voice, the ferry was old.
  1 indirect {The mayor} [told] the ferry was old | mayor |  | person speech title
"Is it late?" Many people demanded a refund.
  1 indirect {Many people} [demanded] a refund | Many people |  | group speech collective
"It is late." Many people demanded a refund from the yard.
  1 indirect {Many people} [demanded] a refund from the yard | Many people |  | group speech collective
"It is late," many people demanded to know.
  1 direct {many people} [demanded] It is late | many people |  | group speech collective
The mayor, Ada Roe, asked if she was ill.
  1 indirect {The mayor, Ada Roe} [asked] if she was ill | Ada Roe | mayor | person speech name
He, told of the storm, said he would row.
  1 indirect {He} [said] he would row | He |  |  speech pronoun
Roe's mother wept. "He was kind," her lawyer said. "Very kind," the lawyer added.
  1 direct {her lawyer} [said] He was kind | lawyer |  | person speech title
  2 direct {the lawyer} [added] Very kind | lawyer |  | person speech title
Roe's mother, Ann Lind, wept. "He was kind," his mother said. // "Very kind," his mother added.
  1 direct {his mother} [said] He was kind | Ann Lind | Roe's mother | person speech title
  2 direct {his mother} [added] Very kind | Ann Lind | Roe's mother | person speech title
Ada Roe came with her lawyers. "She is ill," her lawyers said. // Her attorneys said she would rest.
  1 direct {her lawyers} [said] She is ill | Ada Roe's lawyers |  | group speech collective
  2 indirect {Her attorneys} [said] she would rest | Ada Roe's attorneys |  | group speech collective
Ada Roe's brother said she was ill. // Her brother said she would rest.
  1 indirect {Ada Roe's brother} [said] she was ill | Ada Roe's brother |  | person speech title
  2 indirect {Her brother} [said] she would rest | Ada Roe's brother |  | person speech title
The crew and the mayor said the ferry was old. // They said it was slow.
  1 indirect {The crew and the mayor} [said] the ferry was old | crew and the mayor |  | group speech collective
  2 indirect {They} [said] it was slow | crew and the mayor |  | group speech pronoun
The clerk told the mayor the ferry was old. // "It is not," the mayor told the clerk.
  1 indirect {The clerk} [told] the ferry was old | clerk |  | person speech title
  2 direct {the mayor} [told] It is not | mayor |  | person speech title
"It is old," the clerk told the mayor. // "It is not," he replied.
  1 direct {the clerk} [told] It is old | clerk |  | person speech title
  2 direct {he} [replied] It is not | clerk |  | person speech pronoun
The clerk asked the mayor whether the ferry was old. // He said it was.
  1 indirect {The clerk} [asked] whether the ferry was old | clerk |  | person speech title
  2 indirect {He} [said] it was | mayor |  | person speech pronoun
Ada Roe told Ida Vale that the ferry was old. // She said she knew.
  1 indirect {Ada Roe} [told] the ferry was old | Ada Roe |  | person speech name
  2 indirect {She} [said] she knew | Ada Roe |  | person speech pronoun
Ada Roe said Carl Foss had told her that the ferry was old.
  1 indirect {Ada Roe} [said] Carl Foss had told her that the ferry was old | Ada Roe |  | person speech name
Ada Roe said that Carl Foss, who owns the ferry, had told her it was old.
  1 indirect {Ada Roe} [said] Carl Foss, who owns the ferry, had told her it was old | Ada Roe |  | person speech name
Either the guild or the yard said the ferry was old.
  1 indirect {Either the guild or the yard} [said] the ferry was old | Either the guild or the yard |  | group speech collective
Officials at the yard, and the guild's own clerk, said the ferry was old.
  1 indirect {Officials at the yard} [said] the ferry was old | Officials at the yard |  | group speech collective
An official at the yard who knows the ferry said it was old.
  1 indirect {An official at the yard who knows the ferry} [said] it was old | official at the yard who knows the ferry |  | person speech title
An official at the yard familiar with the ferry said it was old.
  1 indirect {An official at the yard familiar with the ferry} [said] it was old | official at the yard familiar with the ferry |  | person speech title
An official familiar with the matter told the Post the ferry was old.
  1 indirect {An official familiar with the matter} [told] the ferry was old | official familiar with the matter |  | person speech title
People close to the yard tell the Post that the ferry is old.
  1 indirect {People close to the yard} [tell] the ferry is old | People close to the yard |  | group speech collective
A yard spokeswoman declined to comment on the sale.
  1 indirect {A yard spokeswoman} [declined] to comment on the sale | yard spokeswoman |  | person refusal title negative
A yard spokeswoman, Ida Vale, confirmed the sale but declined to say who had bought it.
  1 indirect {A yard spokeswoman, Ida Vale} [confirmed] the sale | Ida Vale | yard spokeswoman | person speech name
  2 indirect {A yard spokeswoman, Ida Vale} [declined to say] who had bought it | Ida Vale | yard spokeswoman | person refusal name negative
The yard denied that it had sold the ferry, saying it was still at the quay.
  1 indirect {The yard} [denied] it had sold the ferry | yard |  |  speech collective negative
  2 indirect {The yard} [saying] it was still at the quay | yard |  |  speech collective
The yard, denying the sale, said the ferry was still at the quay.
  1 indirect {The yard} [denying] the sale | yard |  |  speech collective negative
  2 indirect {The yard} [said] the ferry was still at the quay | yard |  |  speech collective
It was announced on Monday that the ferry will be sold.
  1 indirect {} [was announced] the ferry will be sold |  |  |  speech
It has been suggested that the ferry be sold.
  1 indirect {} [has been suggested] the ferry be sold |  |  |  speech
The mayor suggested selling the ferry.
  1 indirect {The mayor} [suggested] selling the ferry | mayor |  | person speech title
The mayor suggested to the crew that the ferry be sold.
  1 indirect {The mayor} [suggested] the ferry be sold | mayor |  | person speech title
The mayor proposed that the ferry be sold, and the guild agreed.
  1 indirect {The mayor} [proposed] the ferry be sold, and the guild agreed | mayor |  | person speech title
The mayor promised to sell the ferry.
  1 indirect {The mayor} [promised] to sell the ferry | mayor |  | person speech title
The mayor promised the crew a new ferry.
  1 indirect {The mayor} [promised] a new ferry | mayor |  | person speech title
The mayor vowed never to sell the ferry.
  1 indirect {The mayor} [vowed] never to sell the ferry | mayor |  | person speech title
The mayor threatened to sell the ferry unless the crew rowed.
  1 indirect {The mayor} [threatened] to sell the ferry unless the crew rowed | mayor |  | person speech title
The mayor apologised for the sale.
  1 indirect {The mayor} [apologised for] the sale | mayor |  | person speech title
The mayor apologised to the crew, saying he had been ill.
  1 indirect {The mayor} [saying] he had been ill | mayor |  | person speech title
The mayor thanked the crew and said he was proud.
  1 indirect {The mayor} [said] he was proud | mayor |  | person speech title
The mayor praised the crew as "brave," but said the ferry was old.
  1 mixed {The mayor} [praised] the crew as "brave," | mayor |  | person speech title
  2 indirect {The mayor} [said] the ferry was old | mayor |  | person speech title
The mayor criticised the sale as "mad."
  1 mixed {The mayor} [criticised] the sale as "mad." | mayor |  | person speech title
The mayor accused the yard of hiding the leak.
  1 indirect {The mayor} [accused] the yard of hiding the leak | mayor |  | person speech title
The mayor accused the yard of hiding the leak, which it denies.
  1 indirect {The mayor} [accused] the yard of hiding the leak | mayor |  | person speech title
The mayor blamed the leak on the yard.
  1 indirect {The mayor} [blamed] the leak on the yard | mayor |  | person speech title
The mayor called on the yard to mend the leak.
  1 indirect {The mayor} [called on] the yard to mend the leak | mayor |  | person speech title
The mayor called for calm.
  1 indirect {The mayor} [called for] calm | mayor |  | person speech title
The mayor called the leak a scandal.
  1 indirect {The mayor} [called] the leak a scandal | mayor |  | person speech title
The mayor dismissed the report as a joke.
  1 indirect {The mayor} [dismissed] the report as a joke | mayor |  | person speech title negative
The mayor described the leak as small.
  1 indirect {The mayor} [described] the leak as small | mayor |  | person speech title
The mayor insisted the leak was small.
  1 indirect {The mayor} [insisted] the leak was small | mayor |  | person speech title
The mayor insisted on seeing the leak.
  1 indirect {The mayor} [insisted on] seeing the leak | mayor |  | person speech title
The mayor wondered aloud whether the leak was small.
  1 indirect {The mayor} [wondered] whether the leak was small | mayor |  | person speech title
"I think," said the mayor, "that the leak is small."
  1 direct {the mayor} [said] I think | mayor |  | person speech title
  1 direct {the mayor} [said] that the leak is small | mayor |  | person speech title
"I think the leak," said the mayor, "is small. I may be wrong."
  1 direct {the mayor} [said] I think the leak | mayor |  | person speech title
  1 direct {the mayor} [said] is small. I may be wrong | mayor |  | person speech title
The leak, the mayor said on Monday, is small.
  1 indirect {the mayor} [said] The leak | mayor |  | person speech title
  1 indirect {the mayor} [said] is small | mayor |  | person speech title
The leak is small, the mayor says, and he should know.
  1 indirect {the mayor} [says] The leak is small | mayor |  | person speech title
The leak is small, the mayor says. He should know.
  1 indirect {the mayor} [says] The leak is small | mayor |  | person speech title
The leak is small, said the mayor, who is an engineer, and will be mended.
  1 indirect {the mayor, who is an engineer} [said] The leak is small | mayor |  | person speech title
Mayor: The leak is small.
  1 indirect {Mayor} [:] The leak is small | Mayor |  | person speech title
Leak is small, says mayor.
  1 indirect {mayor} [says] Leak is small | mayor |  | person speech title
END
}

@test "plain stories: who is meant by a name, an office, a pronoun" {
    whole <<'END'
Ada Roe, 43, a clerk in Skarn, saw the leak. // "It was small," the clerk said.
  1 direct {the clerk} [said] It was small | Ada Roe | clerk in Skarn | person speech title
Ada Roe, a clerk, and Ida Vale, a cook, saw the leak. // "It was small," the cook said. // The clerk said it grew.
  1 direct {the cook} [said] It was small | Ida Vale | cook | person speech title
  2 indirect {The clerk} [said] it grew | Ada Roe | clerk | person speech title
Ada Roe and her sister Ida saw the leak. // "It was small," Ida said. // Her sister said it grew.
  1 direct {Ida} [said] It was small | Ida | sister | person speech surname
  2 indirect {Her sister} [said] it grew | Ida | sister | person speech title
Mayor Ola Brandvik saw the leak. // "It is small," the mayor said. // Brandvik said it would be mended.
  1 direct {the mayor} [said] It is small | Ola Brandvik | Mayor | person speech title
  2 indirect {Brandvik} [said] it would be mended | Ola Brandvik | Mayor | person speech surname
Mayor Ola Brandvik of Skarn and Mayor Bo Lind of Lund met. // "It is late," the Lund mayor said. // The mayor of Skarn said it was not.
  1 direct {the Lund mayor} [said] It is late | Bo Lind | Mayor | person speech title
  2 indirect {The mayor of Skarn} [said] it was not | Ola Brandvik | Mayor | person speech title
Deputy mayor Ola Brandvik met mayor Ann Lind. // "It is late," the deputy mayor said. // The mayor said so too.
  1 direct {the deputy mayor} [said] It is late | Ola Brandvik | Deputy mayor | person speech title
The Skarn harbour master, Carl Foss, saw the leak. // "It is small," the harbour master said. // Foss said it would be mended.
  1 direct {the harbour master} [said] It is small | Carl Foss | Skarn harbour master | person speech title
  2 indirect {Foss} [said] it would be mended | Carl Foss | Skarn harbour master | person speech surname
Carl Foss, who runs the yard, saw the leak. // "It is small," he said. // "It is not," said Ida Vale, who runs the quay. // She said it grew.
  1 direct {he} [said] It is small | Carl Foss |  | person speech pronoun
  2 direct {Ida Vale, who runs the quay} [said] It is not | Ida Vale |  | person speech name
  3 indirect {She} [said] it grew | Ida Vale |  | person speech pronoun
Carl Foss runs the yard. Ida Vale runs the quay. // "It is small," he said. // "It grows," she said.
  1 direct {he} [said] It is small | Carl Foss |  | person speech pronoun
  2 direct {she} [said] It grows | Ida Vale |  | person speech pronoun
"It is small," said Carl Foss. // "It is not," said Bo Lind. // "It was," said Foss. // "Never," said Lind.
  1 direct {Carl Foss} [said] It is small | Carl Foss |  | person speech name
  2 direct {Bo Lind} [said] It is not | Bo Lind |  | person speech name
  3 direct {Foss} [said] It was | Carl Foss |  | person speech surname
  4 direct {Lind} [said] Never | Bo Lind |  | person speech surname
"It is small," said Carl Foss. // "It was smaller," he added. // "It will grow," he said.
  1 direct {Carl Foss} [said] It is small | Carl Foss |  | person speech name
  2 direct {he} [added] It was smaller | Carl Foss |  | person speech pronoun
  3 direct {he} [said] It will grow | Carl Foss |  | person speech pronoun
"It is small," said Carl Foss. He coughed. "It will grow."
  1 direct {Carl Foss} [said] It is small | Carl Foss |  | person speech name
  1 direct {Carl Foss} [said] It will grow | Carl Foss |  | person speech name
"It is small," said Carl Foss, coughing. "It will grow." // "It will not," said his wife, Ann Foss. // "It will," Mr. Foss said. // Mrs. Foss shook her head. "Never," she said.
  1 direct {Carl Foss} [said] It is small | Carl Foss |  | person speech name
  1 direct {Carl Foss} [said] It will grow | Carl Foss |  | person speech name
  2 direct {his wife, Ann Foss} [said] It will not | Ann Foss | wife | person speech name
  3 direct {Mr. Foss} [said] It will | Carl Foss |  | person speech surname
  4 direct {she} [said] Never | Ann Foss | wife | person speech pronoun
Dr. Ann Lind saw the crew. // "They are ill," Lind said. // The doctor said they would rest.
  1 direct {Lind} [said] They are ill | Ann Lind | Dr. | person speech surname
  2 indirect {The doctor} [said] they would rest | Ann Lind | Dr. | person speech title
Ann Lind, a doctor, saw the crew. // "They are ill," the doctor said. // Lind said they would rest.
  1 direct {the doctor} [said] They are ill | Ann Lind | doctor | person speech title
  2 indirect {Lind} [said] they would rest | Ann Lind | doctor | person speech surname
The doctor saw the crew. // "They are ill," said Ann Lind, the doctor. // "They will rest," the doctor said.
  1 direct {Ann Lind, the doctor} [said] They are ill | Ann Lind | doctor | person speech name
  2 direct {the doctor} [said] They will rest | Ann Lind | doctor | person speech title
Police chief Carl Foss saw the crew. // "They are ill," the chief said. // Police said they would rest.
  1 direct {the chief} [said] They are ill | Carl Foss | Police chief | person speech title
  2 indirect {Police} [said] they would rest | Police |  | group speech collective
Skarn police saw the crew. // "They are ill," police said. // The police said they would rest. // Officers said so too.
  1 direct {police} [said] They are ill | Skarn police |  | group speech collective
  2 indirect {The police} [said] they would rest | Skarn police |  | group speech collective
The Skarn Harbour Board (SHB) met on Monday. // "It is late," the SHB said. // The board said it would meet again.
  1 direct {the SHB} [said] It is late | Skarn Harbour Board |  | body speech collective
  2 indirect {The board} [said] it would meet again | Skarn Harbour Board |  | body speech collective
Orvane Ltd. makes cranes. // The company said it sold nine. // Orvane said they were good.
  1 indirect {The company} [said] it sold nine | Orvane Ltd. |  | body speech collective
  2 indirect {Orvane} [said] they were good | Orvane Ltd. |  | body speech collective
Orvane sold nine cranes to Skarn. // The firm's chief executive, Carl Foss, said they were good. // Foss said it was glad of it.
  1 indirect {The firm's chief executive, Carl Foss} [said] they were good | Carl Foss | firm's chief executive | person speech name
  2 indirect {Foss} [said] it was glad of it | Carl Foss | firm's chief executive | person speech surname
Orvane chief executive Carl Foss and chairman Bo Lind met. // "They are good," the chairman said. // The chief executive said so too.
  1 direct {the chairman} [said] They are good | Bo Lind | chairman | person speech title
The Post reported on Monday that the ferry was old. // The newspaper said it leaked. // The Post said so again.
  1 indirect {The Post} [reported] the ferry was old | Post |  | body speech name
  2 indirect {The newspaper} [said] it leaked | Post |  | body speech collective
The Skarn Post newspaper said the ferry was old. // The paper said it leaked.
  1 indirect {The Skarn Post newspaper} [said] the ferry was old | Skarn Post newspaper |  | body speech collective
  2 indirect {The paper} [said] it leaked | Skarn Post |  | body speech collective
A report by the guild said the ferry was old. // The report said it leaked. // It said the crew had known.
  1 indirect {A report by the guild} [said] the ferry was old | guild |  | body speech collective
  2 indirect {The report} [said] it leaked | report by the guild |  | document speech collective
  3 indirect {It} [said] the crew had known | report by the guild |  | document speech pronoun
A new study says the ferry is old. // The study's author, Ann Lind, says it leaks. // Lind says the crew knew.
  1 indirect {A new study} [says] the ferry is old | new study |  | document finding collective
  2 indirect {The study's author, Ann Lind} [says] it leaks | Ann Lind | study's author | person finding name
  3 indirect {Lind} [says] the crew knew | Ann Lind | study's author | person speech surname
A poll of 900 sailors found that most were tired. // The poll said some were ill. // It found few were glad.
  1 indirect {A poll of 900 sailors} [found] most were tired | poll of 900 sailors |  | document finding collective
  2 indirect {The poll} [said] some were ill | poll of 900 sailors |  | document finding collective
A court ruled on Monday that the ferry was old. // The court said it leaked. // Judge Ann Lind said the crew had known.
  1 indirect {A court} [ruled] the ferry was old | court |  | body act collective
  2 indirect {The court} [said] it leaked | court |  | body speech collective
  3 indirect {Judge Ann Lind} [said] the crew had known | Ann Lind | Judge | person speech name
Judge Ann Lind ruled that the ferry was old. // "It leaks," the judge said. // "It did," said Carl Foss's lawyer, Bo Moe. // The lawyer said the crew had known.
  1 indirect {Judge Ann Lind} [ruled] the ferry was old | Ann Lind | Judge | person act name
  2 direct {the judge} [said] It leaks | Ann Lind | Judge | person speech title
  3 direct {Carl Foss's lawyer, Bo Moe} [said] It did | Bo Moe | Carl Foss's lawyer | person speech name
  4 indirect {The lawyer} [said] the crew had known | Bo Moe | Carl Foss's lawyer | person speech title
Carl Foss was fined. // "It is late," said his lawyer, Bo Moe. // Moe said Foss would pay.
  1 direct {his lawyer, Bo Moe} [said] It is late | Bo Moe | lawyer | person speech name
  2 indirect {Moe} [said] Foss would pay | Bo Moe | lawyer | person speech surname
Carl Foss was fined. // His lawyer said he would pay. // The lawyer, Bo Moe, said it was late.
  1 indirect {His lawyer} [said] he would pay | Bo Moe | lawyer | person speech title
  2 indirect {The lawyer, Bo Moe} [said] it was late | Bo Moe | lawyer | person speech name
Witnesses said the ferry sank. // One witness said it leaked. // "It did," another said. // A third said nothing.
  1 indirect {Witnesses} [said] the ferry sank | Witnesses |  | group speech collective
  2 indirect {One witness} [said] it leaked | witness |  | person speech title
  3 direct {another} [said] It did | another |  |  speech collective
Two men saw it. // "It sank," said Carl Foss, one of the men. // The other, Bo Moe, said it leaked.
  1 direct {Carl Foss, one of the men} [said] It sank | Carl Foss |  | person speech name
  2 indirect {The other, Bo Moe} [said] it leaked | Bo Moe |  | person speech name
A man, 43, saw it. // "It sank," the man said. // He said it leaked.
  1 direct {the man} [said] It sank | man |  | person speech title
  2 indirect {He} [said] it leaked | man |  | person speech pronoun
A woman who gave her name only as Ann saw it. // "It sank," she said. // Ann said it leaked.
  1 direct {she} [said] It sank | Ann |  | person speech pronoun
  2 indirect {Ann} [said] it leaked | Ann |  | person speech surname
A sailor, who did not want to be named, saw it. // "It sank," he said. // The sailor said it leaked.
  1 direct {he} [said] It sank | sailor |  | person speech pronoun
  2 indirect {The sailor} [said] it leaked | sailor |  | person speech title
A spokesman for the yard saw it. A spokesman for the guild did not. // "It sank," the yard's spokesman said. // The guild's spokesman said it leaked.
  1 direct {the yard's spokesman} [said] It sank | spokesman for the yard |  | person speech title
  2 indirect {The guild's spokesman} [said] it leaked | spokesman for the guild |  | person speech title
Norway sold the ferry. // "It is old," Norway's foreign minister said. // The Norwegian foreign minister, Carl Foss, said it leaked. // Foss said so twice.
  1 direct {Norway's foreign minister} [said] It is old | Carl Foss | Norwegian foreign minister | person speech title
  2 indirect {The Norwegian foreign minister, Carl Foss} [said] it leaked | Carl Foss | Norwegian foreign minister | person speech name
Norwegian Prime Minister Ann Lind sold the ferry. // "It is old," Lind said. // The prime minister said it leaked. // Norway said so too.
  1 direct {Lind} [said] It is old | Ann Lind | Norwegian Prime Minister | person speech surname
  2 indirect {The prime minister} [said] it leaked | Ann Lind | Norwegian Prime Minister | person speech title
The Norwegian government sold the ferry. // The government said it was old. // Oslo said it leaked.
  1 indirect {The government} [said] it was old | Norwegian government |  | body speech collective
  2 indirect {Oslo} [said] it leaked | Oslo |  | body speech collective
The mayor's spokeswoman, Ida Vale, sold the ferry. // "It is old," Vale said. // The mayor said it leaked. // His spokeswoman said so too.
  1 direct {Vale} [said] It is old | Ida Vale | mayor's spokeswoman | person speech surname
  2 indirect {The mayor} [said] it leaked | mayor |  | person speech title
Ada Roe's mother sold the ferry. // "It is old," her mother said. // Roe said it leaked.
  1 direct {her mother} [said] It is old | Ada Roe's mother |  | person speech title
  2 indirect {Roe} [said] it leaked | Ada Roe |  | person speech surname
Ada Roe sold the ferry to her mother, Ann. // "It is old," Ann Roe said. // "It is," Ada Roe said. // Ms. Roe said it leaked.
  1 direct {Ann Roe} [said] It is old | Ann Roe | mother | person speech name
  2 direct {Ada Roe} [said] It is | Ada Roe |  | person speech name
  3 indirect {Ms. Roe} [said] it leaked | Ada Roe |  | person speech surname
The Roe family sold the ferry. // "It is old," the family said. // The Roes said it leaked.
  1 direct {the family} [said] It is old | Roe family |  | body speech collective
  2 indirect {The Roes} [said] it leaked | Roes |  | group speech collective
Sister Ada Roe sold the ferry. // "It is old," Sister Ada said. // The nun said it leaked.
  1 direct {Sister Ada} [said] It is old | Ada Roe | Sister | person speech name
  2 indirect {The nun} [said] it leaked | nun |  | person speech title
King Bo sold the ferry. // "It is old," the king said. // King Bo said it leaked.
  1 direct {the king} [said] It is old | King Bo | King | person speech title
  2 indirect {King Bo} [said] it leaked | King Bo | King | person speech name
Carl Foss-Lind sold the ferry. // "It is old," Foss-Lind said. // Mr. Foss-Lind said it leaked.
  1 direct {Foss-Lind} [said] It is old | Carl Foss-Lind |  | person speech surname
  2 indirect {Mr. Foss-Lind} [said] it leaked | Carl Foss-Lind |  | person speech surname
Juan de la Vega sold the ferry. // "It is old," de la Vega said. // Vega said it leaked.
  1 direct {de la Vega} [said] It is old | Juan de la Vega |  | person speech surname
  2 indirect {Vega} [said] it leaked | Juan de la Vega |  | person speech surname
Ann "Annie" Lind sold the ferry. // "It is old," Annie Lind said. // Lind said it leaked.
  1 direct {Annie Lind} [said] It is old | Ann "Annie" Lind |  | person speech name
  2 indirect {Lind} [said] it leaked | Ann "Annie" Lind |  | person speech surname
The ferry was sold by Ann Lind. // "It is old," she said. // The ferry was built by Carl Foss. // "It leaks," he said.
  1 direct {she} [said] It is old | Ann Lind |  | person speech pronoun
  2 direct {he} [said] It leaks | Carl Foss |  | person speech pronoun
Ann Lind told Carl Foss the ferry was old. // He asked her if it leaked. // She said it did.
  1 indirect {Ann Lind} [told] the ferry was old | Ann Lind |  | person speech name
  2 indirect {He} [asked] if it leaked | Carl Foss |  | person speech pronoun
  3 indirect {She} [said] it did | Ann Lind |  | person speech pronoun
Ann Lind (Skarn) said the ferry was old. // "It leaks," said Lind (Skarn).
  1 indirect {Ann Lind (Skarn)} [said] the ferry was old | Ann Lind |  | person speech name
  2 direct {Lind (Skarn)} [said] It leaks | Ann Lind |  | person speech surname
Ann Lind, O-Skarn, said the ferry was old. // "It leaks," said Sen. Lind. // The senator said so twice.
  1 indirect {Ann Lind, O-Skarn} [said] the ferry was old | Ann Lind | Sen. | person speech name
  2 direct {Sen. Lind} [said] It leaks | Ann Lind | Sen. | person speech surname
END
}

@test "plain stories: bodies, courts, friends, experts" {
    whole <<'END'
The Health Ministry and the Finance Ministry met. // The ministries said they agreed. // The Finance Ministry said so twice. // "It is late," the health ministry said.
  1 indirect {The ministries} [said] they agreed | ministries |  | group speech collective
  2 direct {the health ministry} [said] It is late | Health Ministry |  | body speech collective
Two charities, Sea Aid and Net Aid, met. // The charities said they agreed. // Sea Aid said it would pay.
  1 indirect {The charities} [said] they agreed | Two charities |  | group speech collective
  2 indirect {Sea Aid} [said] it would pay | Sea Aid |  | body speech collective
The city of Skarn sold the ferry. // The city said it was old. // The city council said it leaked. // Council members said they knew.
  1 indirect {The city} [said] it was old | city of Skarn |  | body speech collective
  2 indirect {The city council} [said] it leaked | city council |  | body speech collective
  3 indirect {Council members} [said] they knew | Council members |  | group speech collective
The Skarn Sailors' Union struck. // The union said it was late. // "It is," union leader Bo Moe said. // The union leader said he was tired.
  1 indirect {The union} [said] it was late | Skarn Sailors' Union |  | body speech collective
  2 direct {union leader Bo Moe} [said] It is | Bo Moe | union leader | person speech name
  3 indirect {The union leader} [said] he was tired | Bo Moe | union leader | person speech title
The National Herring Office counts herring. // The office said there were few. // The National Herring Office (NHO) said so twice. // NHO said it would count again.
  1 indirect {The office} [said] there were few | National Herring Office |  | body speech collective
  2 indirect {NHO} [said] it would count again | National Herring Office |  | body speech collective
Norway's navy sank a boat. // The navy said it leaked. // The Norwegian navy said so twice.
  1 indirect {The navy} [said] it leaked | Norway's navy |  | body speech collective
The U.N. refugee agency sent boats. // The agency said they leaked. // The U.N. said so too.
  1 indirect {The agency} [said] they leaked | U.N. refugee agency |  | body speech collective
The European Commission sent boats. // The Commission said they leaked. // The EU said so too. // Commission spokeswoman Ann Lind said they would sink.
  1 indirect {The Commission} [said] they leaked | European Commission |  | body speech collective
  2 indirect {Commission spokeswoman Ann Lind} [said] they would sink | Ann Lind | Commission spokeswoman | person speech name
The University of Skarn sent boats. // The university said they leaked. // Skarn University said so twice. // University president Bo Moe said they would sink.
  1 indirect {The university} [said] they leaked | University of Skarn |  | body speech collective
  2 indirect {University president Bo Moe} [said] they would sink | Bo Moe | University president | person speech name
The Bank of Skarn sent boats. // The bank said they leaked. // "They do," said the bank's Bo Moe.
  1 indirect {The bank} [said] they leaked | Bank of Skarn |  | body speech collective
  2 direct {the bank's Bo Moe} [said] They do | Bo Moe |  | person speech name
Bo Moe of the Bank of Skarn sent boats. // The bank said they leaked. // Moe said they would sink.
  1 indirect {The bank} [said] they leaked | Bank of Skarn |  | body speech collective
  2 indirect {Moe} [said] they would sink | Bo Moe |  | person speech surname
Bo Moe, chief economist at the Bank of Skarn, sent boats. // The economist said they leaked. // The bank said so too.
  1 indirect {The economist} [said] they leaked | Bo Moe | chief economist at the Bank of Skarn | person speech title
Bo Moe, the Skarn coach, sent boats. // "They leak," the coach said. // Skarn's coach said they would sink.
  1 direct {the coach} [said] They leak | Bo Moe | Skarn coach | person speech title
  2 indirect {Skarn's coach} [said] they would sink | Bo Moe | Skarn coach | person speech title
Skarn coach Bo Moe and Lund coach Carl Foss met. // "We won," the Skarn coach said. // Foss said they had not.
  1 direct {the Skarn coach} [said] We won | Bo Moe | Skarn coach | person speech title
  2 indirect {Foss} [said] they had not | Carl Foss | Lund coach | person speech surname
Skarn captain Bo Moe rowed. // "We won," said the 24-year-old. // The captain said it was late.
  1 direct {the 24-year-old} [said] We won | Bo Moe | Skarn captain | person speech title
  2 indirect {The captain} [said] it was late | Bo Moe | Skarn captain | person speech title
Singer Ann Lind rowed. // "We won," said the singer. // "She did," said fellow singer Ida Vale.
  1 direct {the singer} [said] We won | Ann Lind | Singer | person speech title
  2 direct {fellow singer Ida Vale} [said] She did | Ida Vale | fellow singer | person speech name
Actress Ann Lind, 34, rowed. // The actress said she won. // The star said it was late.
  1 indirect {The actress} [said] she won | Ann Lind | Actress | person speech title
  2 indirect {The star} [said] it was late | Ann Lind | Actress | person speech title
Author Ann Lind wrote a book. // In it, she writes: "It is late." // "It is," the author said.
  1 direct {she} [writes] It is late | Ann Lind | Author | person speech pronoun
  2 direct {the author} [said] It is | Ann Lind | Author | person speech title
In his will, Carl Foss wrote that the ferry was old.
  1 indirect {Carl Foss} [wrote] the ferry was old | Carl Foss |  | person speech name
In a post on Monday, Carl Foss said the ferry was old.
  1 indirect {Carl Foss} [said] the ferry was old | Carl Foss |  | person speech name
In a tweet, the yard said the ferry was old.
  1 indirect {the yard} [said] the ferry was old | yard |  |  speech collective
In a statement, the guild said the ferry was old. // "It leaks," the statement said. // The statement added that it would sink.
  1 indirect {the guild} [said] the ferry was old | guild |  | body speech collective
  2 direct {the statement} [said] It leaks | statement |  | document speech collective
  3 indirect {The statement} [added] it would sink | statement |  | document speech collective
A statement by the guild said the ferry was old. // It said it leaked.
  1 indirect {A statement by the guild} [said] the ferry was old | guild |  | body speech collective
  2 indirect {It} [said] it leaked | guild |  | body speech pronoun
A guild statement quoted Bo Moe as saying the ferry was old.
  1 indirect {Bo Moe} [quoted] the ferry was old | Bo Moe |  | person speech name  A guild statement
According to a statement by the guild, the ferry was old.
  1 indirect {a statement by the guild} [According to] the ferry was old | guild |  | body speech collective
According to Bo Moe, who built it, the ferry was old.
  1 indirect {Bo Moe, who built it} [According to] the ferry was old | Bo Moe |  | person speech name
The ferry, according to Bo Moe, was old.
  1 indirect {Bo Moe} [according to] The ferry | Bo Moe |  | person speech name
  1 indirect {Bo Moe} [according to] was old | Bo Moe |  | person speech name
The ferry was old, according to Bo Moe, who built it.
  1 indirect {Bo Moe, who built it} [according to] The ferry was old | Bo Moe |  | person speech name
The ferry was old, according to police. It leaked, they said.
  1 indirect {police} [according to] The ferry was old | police |  | group speech collective
  2 indirect {they} [said] It leaked | police |  | group speech pronoun
The ferry was old, police say. // Officers found it leaked. // They said it would sink.
  1 indirect {police} [say] The ferry was old | police |  | group speech collective
  2 indirect {They} [said] it would sink | Officers |  | group speech pronoun
Prosecutors say the ferry was old. // Defence lawyers say it was new. // "It leaked," prosecutor Ann Lind told the court. // The prosecutor said it would sink.
  1 indirect {Prosecutors} [say] the ferry was old | Prosecutors |  | group speech collective
  2 indirect {Defence lawyers} [say] it was new | Defence lawyers |  | group speech collective
  3 direct {prosecutor Ann Lind} [told] It leaked | Ann Lind | prosecutor | person speech name
  4 indirect {The prosecutor} [said] it would sink | Ann Lind | prosecutor | person speech title
Prosecutors allege that Carl Foss sank the ferry, a charge he denies.
  1 indirect {Prosecutors} [allege] Carl Foss sank the ferry | Prosecutors |  | group speech collective
Carl Foss denies sinking the ferry.
  1 indirect {Carl Foss} [denies] sinking the ferry | Carl Foss |  | person speech name negative
Carl Foss pleaded guilty to sinking the ferry, saying he was sorry.
  1 indirect {Carl Foss} [pleaded] guilty to sinking the ferry | Carl Foss |  | person act name
  2 indirect {Carl Foss} [saying] he was sorry | Carl Foss |  | person speech name
Carl Foss admitted sinking the ferry.
  1 indirect {Carl Foss} [admitted] sinking the ferry | Carl Foss |  | person speech name
Carl Foss admitted that he sank the ferry but said he was sorry.
  1 indirect {Carl Foss} [admitted] he sank the ferry | Carl Foss |  | person speech name
  2 indirect {Carl Foss} [said] he was sorry | Carl Foss |  | person speech name
Carl Foss told police he sank it. // He told them it leaked. // They told him to rest.
  1 indirect {Carl Foss} [told] he sank it | Carl Foss |  | person speech name
  2 indirect {He} [told] it leaked | Carl Foss |  | person speech pronoun
  3 indirect {They} [told] him to rest | police |  | group speech pronoun
Carl Foss's wife, Ann, said he sank it. // Ann Foss said it leaked. // His wife said he was sorry.
  1 indirect {Carl Foss's wife, Ann} [said] he sank it | Ann Foss | Carl Foss's wife | person speech surname
  2 indirect {Ann Foss} [said] it leaked | Ann Foss | Carl Foss's wife | person speech name
  3 indirect {His wife} [said] he was sorry | Ann Foss | Carl Foss's wife | person speech title
Carl Foss's boat sank. // Its owner said it leaked. // "It did," said Foss, the owner.
  1 indirect {Its owner} [said] it leaked | Carl Foss | owner | person speech title
  2 direct {Foss, the owner} [said] It did | Carl Foss | owner | person speech surname
Foss's friends say he sank it. // One friend said he was sorry. // "He was," said a friend, Bo Moe.
  1 indirect {Foss's friends} [say] he sank it | Foss's friends |  | group speech collective
  2 indirect {One friend} [said] he was sorry | Bo Moe | friend | person speech title
  3 direct {a friend, Bo Moe} [said] He was | Bo Moe | friend | person speech name
Some say it sank. Others say it leaked.
  1 indirect {Some} [say] it sank | Some |  | group speech collective
  2 indirect {Others} [say] it leaked | Others |  | group speech collective
Nobody said it sank.
No one has said why it sank.
Everyone said it sank.
  1 indirect {Everyone} [said] it sank | Everyone |  |  speech collective
Somebody said it sank, but nobody said when.
  1 indirect {Somebody} [said] it sank | Somebody |  |  speech collective
Few sailors would say it sank.
  1 indirect {Few sailors} [would say] it sank | Few sailors |  | group speech collective
Most of those asked said it sank.
  1 indirect {Most of those asked} [said] it sank | Most of those |  | group speech collective
Half of the crew said it sank; the rest said it did not.
  1 indirect {Half of the crew} [said] it sank | Half of the crew |  | group speech collective
  2 indirect {the rest} [said] it did not | rest |  | group speech collective
Those in favour said it would float. Those against said it would sink.
  1 indirect {Those in favour} [said] it would float | Those in favour |  | group speech collective
Critics said it would sink. Supporters said it would not.
  1 indirect {Critics} [said] it would sink | Critics |  | group speech collective
  2 indirect {Supporters} [said] it would not | Supporters |  | group speech collective
Experts warn that it will sink. One expert, Ann Lind, says it leaks.
  1 indirect {Experts} [warn] it will sink | Experts |  | group speech collective
  2 indirect {One expert, Ann Lind} [says] it leaks | Ann Lind | expert | person speech name
Experts, including Ann Lind of Skarn University, warn that it will sink.
  1 indirect {Experts} [warn] it will sink | Experts |  | group speech collective
Experts interviewed by the Post warn that it will sink.
  1 indirect {Experts interviewed by the Post} [warn] it will sink | Experts interviewed by the Post |  | group speech collective
END
}
