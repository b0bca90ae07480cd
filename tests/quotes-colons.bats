# quotes: colons that attribute, datelines, and marks that are broken.
bats_require_minimum_version 1.5.0
load quotes

@test "whoever stands before a colon and marks speaks" {
    check <<'END'
Ida Vale, a rower from Salem: “We did it.”
  1 direct {Ida Vale, a rower from Salem} [:] We did it
Coach Ida Vale, after the match: “We did it.”
  1 direct {Coach Ida Vale} [:] We did it
A union leader in Salem: “We did it.”
  1 direct {A union leader in Salem} [:] We did it
Ida Vale (union): “We did it.”
  1 direct {Ida Vale} [:] We did it
“It was the end of the road for us.” (Ida Vale, clerk)
  1 direct {Ida Vale, clerk} [(] It was the end of the road for us
Here is a note from mayor Ada Tarrant: // “It is late and we go home.”
  1 direct {mayor Ada Tarrant} [:] It is late and we go home
Ms. Vale (Salem East): The ferry is late and nobody says why.
  1 indirect {Ms. Vale} [:] The ferry is late and nobody says why
MR. VALE: The ferry is late again.
  1 indirect {MR. VALE} [:] The ferry is late again
END
}

@test "datelines, topics, labels and times before a colon" {
    check <<'END'
SALEM: Two boats sank on Sunday, police said.
  1 indirect {police} [said] Two boats sank on Sunday
Anchor Ada Tarrant met Ida Vale. // TARRANT: Why is the road shut? // VALE: It is not safe.
  1 indirect {TARRANT} [:] Why is the road shut?
  2 indirect {VALE} [:] It is not safe
SALEM, Oregon, Aug. 08, 2024 (WIRE TWO) -- Nordline today reported sales of $4 million.
  1 indirect {Nordline} [reported] sales of $4 million
SALEM (Agency/Wire - May 3, 2021) Two boats sank, police said.
  1 indirect {police} [said] Two boats sank
Salem Fires: Police Say Roads Are Shut // It has burned for days.
  1 indirect {Police} [Say] Roads Are Shut
Strike: Crews Sail at Noon // It is late.
Poll: Crews Like the Plan // It is late.
  1 indirect {Poll} [:] Crews Like the Plan
May 19, 2019 at 5:10 pm // It is late.
END
}

@test "single marks, slips, marks that open backwards" {
    check <<'END'
‘We saw the rowers’ boats,’ said Ida Vale. ‘They were old.’
  1 direct {Ida Vale} [said] We saw the rowers’ boats
  1 direct {Ida Vale} [said] They were old
Ida Vale said: ‘He called me “a fool of a clerk” and I left.’
  1 direct {Ida Vale} [said] He called me “a fool of a clerk” and I left
The hull was 6" wide. The clerk said that it was old.
  1 indirect {The clerk} [said] it was old
The clerk left. ”It was late,” he said.
  1 direct {he} [said] It was late
Ida Vale said: “It was late. We had said so before, the crew said so too. // “We went home.”
  1 direct {Ida Vale} [said] It was late. We had said so before, the crew said so too
  1 direct {Ida Vale} [said] We went home
"No way" said Ida Vale.
  1 direct {Ida Vale} [said] No way
"Rivers" won a prize.
The clerk said the plan was "a gift". // "A gift" // The vote is in May.
  1 mixed {The clerk} [said] the plan was "a gift"
END
}

@test "the topic before the colon of a headline is not said" {
    check <<'END'
Fire in Hollin: Two hurt, police say // The mill burned on Friday.
  1 indirect {police} [say] Two hurt
END
}

@test "a paragraph without marks that a colon before it leads in is a statement" {
    check <<'END'
In a letter, Ada Roe said: // The pier is safe and always was. // It was built in 1931.
  1 indirect {Ada Roe} [said] The pier is safe and always was
Ada Roe told reporters on Monday: // We said the pier is safe. Nobody asked us.
  1 indirect {Ada Roe} [told] We said the pier is safe. Nobody asked us
Ada Roe gave the NTP the following statement: // The pier is safe and always was.
  1 indirect {Ada Roe} [:] The pier is safe and always was
Here is the letter from Ada Roe: // The pier is safe and always was.
  1 indirect {Ada Roe} [:] The pier is safe and always was
Ada Roe wrote: // The pier is safe.
Ada Roe wrote: // The pier is safe, Olaf Vinter said.
  1 indirect {Olaf Vinter} [said] The pier is safe
Ada Roe wrote: // - The pier is safe and always was.
Ada Roe wrote: // The pier of Lorn and its lamps
Three things matter to Ada Roe: // The pier is safe and always was.
Ada Roe, who runs the port, has a plan: // The pier is safe and always was.
END
}

@test "what is told of somebody before the colon may have a verb, and a name a small letter" {
    check <<'END'
Omar al-Tarrant, 41, a rower from Salem: "We came home late."
  1 direct {Omar al-Tarrant, 41, a rower from Salem} [:] We came home late
Ida Vale, who lost her shop in the flood: “I will not build here.”
  1 direct {Ida Vale, who lost her shop in the flood} [:] I will not build here
Ida Vale, speaking after the vote: “I will not build here.”
  1 direct {Ida Vale} [:] I will not build here
Ida Vale, the yard's clerk, said: “I will not build here.”
  1 direct {Ida Vale, the yard's clerk} [said] I will not build here
Mrs. Vale (Salem East) (Lab): Will the minister tell us when the road opens?
  1 indirect {Mrs. Vale} [:] Will the minister tell us when the road opens?
END
}
