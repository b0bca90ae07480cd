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
