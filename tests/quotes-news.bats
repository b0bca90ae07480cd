# quotes-news: sentences as news has them, with the turns of phrase that no other table has; each row whole.
bats_require_minimum_version 1.5.0

load quotes

@test "long sources, second verbs, and who has the words" {
    whole <<'END'
Roe voiced concerns about those who run for mayor in next month's vote, according to town officials. Roe also noted the sway that the port has on the town, they said.
  1 indirect {town officials} [according to] Roe voiced concerns about those who run for mayor in next month's vote | town officials |  | group speech collective
  2 indirect {they} [said] Roe also noted the sway that the port has on the town | town officials |  | group speech pronoun
According to a 1997 story by the Salem Courier, Otto Roe had a smaller boat than his brothers and was slower.
  1 indirect {a 1997 story by the Salem Courier} [According to] Otto Roe had a smaller boat than his brothers and was slower | Salem Courier |  | body speech name
"It's a field that has had some hiccups," says Otto Brandl, a physicist at the Lorn Institute of Tides (LIT).
  1 direct {Otto Brandl} [says] It's a field that has had some hiccups | Otto Brandl | physicist at the Lorn Institute of Tides (LIT) | person speech name
"We are deeply saddened by the death of former keeper and longtime coach Otto Roe, who bravely fought the sea," the Gulls said in a statement on Monday.
  1 direct {the Gulls} [said] We are deeply saddened by the death of former keeper and longtime coach Otto Roe, who bravely fought the sea | Gulls |  | body speech collective
One of the officers on scene, Otto Vale, said in a sworn statement that he was looking at the boat when Roe refused to move.
  1 indirect {One of the officers on scene, Otto Vale} [said] he was looking at the boat when Roe refused to move | Otto Vale |  | person speech name
It was just him and the pilot in the small room, he said. "And then I heard the bell and I heard the water."
  1 indirect {he} [said] It was just him and the pilot in the small room | he |  |  speech pronoun
  2 direct {} [] And then I heard the bell and I heard the water | he |  |  speech implicit
"It's the oddest way to say that your boat is trash," says a former Larkwood pilot who lost their job in May.
  1 direct {a former Larkwood pilot} [says] It's the oddest way to say that your boat is trash | former Larkwood pilot |  | person speech title
When Liberal leader Otto Brandl pressed Roe to come, the mayor said only: "The wall is working. I want to talk more."
  1 direct {the mayor} [said] The wall is working. I want to talk more | mayor |  | person speech title
Roe was known for telling others "he was in charge of the port" despite being its cook, said another witness in the case, former harbour adviser Ada Vale.
  1 mixed {another witness} [said] Roe was known for telling others "he was in charge of the port" despite being its cook | Ada Vale | former harbour adviser | person speech name
His brother is slow to sell, insisting that Mother's house be let first.
  1 indirect {His brother} [insisting] Mother's house be let first | brother |  | person speech title
Ada vowed to "never give up on him", and discussed how she wanted to give him the best life possible.
  1 mixed {Ada} [vowed] to "never give up on him" | Ada |  | person speech surname
  2 indirect {Ada} [discussed] how she wanted to give him the best life possible | Ada |  | person speech surname
The star spoke out about his illness on NKK, revealing that he is "on the mend".
  1 indirect {The star} [spoke out about] his illness on NKK | star |  | person speech title
  2 mixed {The star} [revealing] he is "on the mend" | star |  | person speech title
"Our thoughts," the Gulls said, "are with Otto's family."
  1 direct {the Gulls} [said] Our thoughts | Gulls |  | body speech collective
  1 direct {the Gulls} [said] are with Otto's family | Gulls |  | body speech collective
The app said it could not guess (guessing is hard, and as a lamp, it could not see).
  1 indirect {The app} [said] it could not guess (guessing is hard, and as a lamp, it could not see) | app |  |  speech collective
The bell-ringer, Roe said, "is the heart of the town," and he should know.
  1 mixed {Roe} [said] The bell-ringer | Roe |  | person speech surname
  1 mixed {Roe} [said] is the heart of the town | Roe |  | person speech surname
"The law!" cried the pilot. "Which other?"
  1 direct {the pilot} [cried] The law! | pilot |  | person speech title
  1 direct {the pilot} [cried] Which other? | pilot |  | person speech title
The Courier's Ada Vale called the boat the "best on the river".
  1 mixed {The Courier's Ada Vale} [called] the boat the "best on the river" | Ada Vale |  | person speech name
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
She told the story of the wreck when she revealed new details about the pilot's route.
  1 indirect {she} [revealed] new details about the pilot's route | she |  |  speech pronoun
"He was the best dog on the pier," Otto said in tears to a crowd that had gathered outside the court.
  1 direct {Otto} [said] He was the best dog on the pier | Otto |  | person speech surname
END
}
