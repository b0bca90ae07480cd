# numbers-names: numerals that are names, labels and addresses, and "one" and "half"; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "names: letters and marks that make a name of the digits" {
    whole <<'END'
The MH17 was lost near Skarn.
The Su-27 was lost near Skarn.
The EB-5 visa is gone.
The B-52 bomber is old.
The 787-9 jet is new.
  787-9 | name | 787
Its 737 Max jets are old.
  737 | name | 737
A 747 freighter landed in Lorn.
  747 | name | 747
The 737-800 jets are old.
  737-800 | name | 737
The firm ordered 300 747 jets.
  300 | number | 300 |  |  | 747 jets
  747 | name | 747
The firm ordered 300 747 boats.
  300 747 | number | 300747 |  |  | boats
The firm bought 737 boats.
  737 | number | 737 |  |  | boats |  | bought
The Boeing 737-800 landed in Lorn.
  737-800 | name | 737-800
The Boeing 737 landed in Lorn.
  737 | name | 737
The iPhone 14 is old.
  14 | name | 14
The iPhone 14's screen is old.
  14 | name | 14
The S&P 500 rose.
  500 | name | 500
It needs 5G and 4K now.
The P5+1 talks failed.
The ID.3 sold well.
The car ID.3 and the clause 6(1) are old.
  6 | name | 6
Version 9.3.1 is out.
  9.3.1 | name | 9.3.1
The file is at example.com/2014/77 now.
He wrote a_7 and x=9 on the wall.
The #7 bus is late.
The user @7 and R&7 are gone.
He came from 7-Eleven in Lorn.
He won 7-Six Games.
The mid-1990s rules are gone.
  1990s | year | 1990..1999
The anti-12 vote is near.
Some sub-20 runners came.
  20 | number | <20 |  |  | runners
It cost up-12 euros.
  12 euros | money | 12 | EUR
The D20 million plan is old.
The 5th, 2nd, 3rd and 1st runners came.
  5th | ordinal | 5
  2nd | ordinal | 2
  3rd | ordinal | 3
  1st | ordinal | 1
The 737s are old.
The 9mm gun was found.
  9mm | dimension | 9 | millimeter |  | gun
The 40km road is shut.
  40km | dimension | 40 | kilometer |  | road
END
}

@test "labels, and what goes on behind them" {
    whole <<'END'
Section 4.2 is gone.
  4.2 | name | 4.2
Section 15 (2) is gone.
  15 | name | 15
  2 | name | 2
Section 15 (2 boats) is gone.
  15 | name | 15
  2 | number | 2 |  |  | boats
Articles 5 and 4 are gone.
  5 | name | 5
  4 | name | 4
Articles 5, 6 and 7 are gone.
  5 | name | 5
  6 | name | 6
  7 | name | 7
Articles 5 to 7 are gone.
  5 | name | 5
  7 | name | 7
Articles 5-7 are gone.
  5-7 | name | 5-7
Articles 5 and 4 boats are gone.
  5 | name | 5
  4 | number | 4 |  |  | boats
Article 5 and 40 men are gone.
  5 | name | 5
  40 | number | 40 |  |  | men
Page 12 is torn.
  12 | name | 12
Page no. 12 is torn.
  12 | name | 12
Number 12 is torn.
  12 | name | 12
No. 12 is torn.
  12 | name | 12
The No-12 bus is late.
  12 | name | 12
ISO 4512-2 is old.
  4512-2 | name | 4512-2
Flight 370 was lost.
  370 | name | 370
In the region 12 boats sank.
  12 | number | 12 |  |  | boats
In region 12 the boats sank.
  12 | name | 12
New cases for the page - 11.
  11 | number | 11 |  |  | New cases
District 9 has 40 members.
  9 | name | 9
  40 | number | 40 |  |  | members
Room 101 is cold.
  101 | name | 101
Room 101 costs $40.
  101 | name | 101
  $40 | money | 40 | USD |  | Room 101 |  | cost
END
}

@test "products and proper names" {
    whole <<'END'
She drove a Tarn 405 to Skarn.
  405 | name | 405
She drove a Tarn 40550 to Skarn.
  40550 | number | 40550
She drove a Tarn 405 cars to Skarn.
  405 | number | 405 |  |  | cars
The Tarn 405 to 410 cars are old.
  405 to 410 | number | 405..410 |  |  | cars
In Lorn 12 boats sank.
  12 | number | 12 |  |  | boats
On Monday 12 boats sank.
  12 | number | 12 |  |  | boats
The old xPad 9 is sold out.
  9 | name | 9
The firm sold the new "Lorn Tales 3" game.
  3 | name | 3
The firm scored with 'Lorn Tales 3' sales.
  3 | name | 3
He is 6' tall.
  6' | dimension | 6 | foot
Guards Seize 17 Lornish Boats Over Unpaid Fees
  17 | number | 17 |  |  | Lornish Boats
Lornsung Tablet 8 Owners Wait
  8 | name | 8
The 737's wing broke.
  737 | name | 737
Norjet's 737 has landed.
  737 | name | 737
The 737 was old.
  737 | name | 737
The 350 were hurt.
  350 | number | 350 |  |  |  |  | injured
The new Max 8 is grounded.
  8 | name | 8
Dubbed LN 21749b, it is old.
The UK has 9b trees.
  9b | number | 9000000000 |  |  | trees
Skarn 2 became the sixth film.
  2 | name | 2
  sixth | ordinal | 6
Twentieth Century Vale has a new film.
Twentieth century ships sank.
  Twentieth century | duration | 0.05 | century
Skarn 1, the first pier, opened.
  1 | name | 1
  first | ordinal | 1
END
}

@test "addresses, titles, notes" {
    whole <<'END'
He lives at 22 Harbour Road in Lorn.
  22 Harbour Road | name | 22
He lives at 416 Old Mill Pond Road in Lorn.
  416 Old Mill Pond Road | name | 416
He lives at 416 Very Old Mill Pond Road in Lorn.
  416 Very Old Mill Pond Road | name | 416
He lives at 416 Fourth Street in Lorn.
  416 Fourth Street | name | 416
He lives at 12 42nd Street in Lorn.
  12 42nd Street | name | 12
He lives on 42nd Street in Lorn.
  42nd | ordinal | 42
He lives at 41600 Mill Road in Lorn.
  41600 Mill Road | name | 41600
He lives at 416000 Mill Road in Lorn.
  416000 | number | 416000 |  |  | Mill Road
He saw 22 Roads.
  22 | number | 22 |  |  | Roads
He lives on Fourth Street in Lorn.
He lives on the fourth street in Lorn.
  fourth | ordinal | 4
He read "Forty Days at Sea" in May.
He read “Forty Days at Sea” in May.
He read ‘Forty Days at Sea’ in May.
He read "Forty days at sea" in May.
  Forty days | duration | 40 | day
He read "forty Days at Sea" in May.
  forty Days | duration | 40 | day
He read "40 Days: The Sea" in May.
He said "40 men died" in May.
  40 | number | 40 |  |  | men |  | died
He said "40" in May.
  40 | number | 40
He read "Forty Days and Nights" in May.
He read "Forty Days the Sea Ran" in May.
He read "Forty Days in the Old Town of the Great White Whale Hunters" in May.
  Forty Days | duration | 40 | day
The film '40 Days' is old.
Ten[2] men died.
  Ten | number | 10
The men died.[14] The boat sank.
The men [14] died.
  14 | number | 14
The men[14 boats] died.
  14 | number | 14 |  |  | boats
A hut at 15 Skarn Park West was let.
  15 Skarn Park West | name | 15
It stands at 157 West 57th Street.
  157 West 57th Street | name | 157
END
}

@test "asteroids, projects, and Roman figures" {
    whole <<'END'
The asteroid 2020 SO will pass.
  2020 SO | name | 2020 SO
The asteroid 2020 SO2 will pass.
  2020 SO2 | name | 2020 SO2
The asteroid 2020 will pass.
  2020 | name | 2020
A project 22220 icebreaker sailed.
  22220 | name | 22220
Projects 22 boats sailed.
  22 | number | 22 |  |  | boats
Pope Paul VI died.
  VI | name | 6
Pope Paul XIV and King Ivar III met.
  XIV | name | 14
  III | name | 3
Pope Paul IIII died.
King Ivar IX met the DC crew.
  IX | name | 9
King Ivar MMXX died.
King ivar III died.
Part II is out.
  II | name | 2
The Mix V set is out.
The LX is fast.
END
}

@test "words within names" {
    whole <<'END'
He plays for Six Lorn Lions.
He plays in the Big Ten this year.
He joined the Group of Seven in May.
He joined the group of Seven in May.
A loan came from First Lorn Bank.
A loan came from the First Lorn Bank.
Our One Lorn plan is ready.
  One | number | 1 |  |  | Lorn plan
Our One plan is ready.
Four Men Held in Lorn Raid.
  Four | number | 4 |  |  | Men |  | arrested
Police Two boats sank.
It was Ten Miles off.
  Ten Miles | dimension | 10 | mile
END
}

@test "one: a number, a pronoun, a part of a name" {
    whole <<'END'
One of the boats sank.
  One | number | 1 |  |  | boats
One boat sank.
  One | number | 1 |  |  | boat
One sank and one burned.
No one came.
Only one boat came.
  one | number | 1 |  |  | boat
Only one came.
Each one was sold.
This one is sold.
The one boat that sank was old.
One hopes for the best.
One sports club is shut.
One more boat sank.
  One | number | 1 |  |  | boat
One such boat sank.
One to two years passed.
  One to two years | duration | 1..2 | year
One or two boats sank.
  One or two | number | 1..2 |  |  | boats
One or the other sank.
Aged one to 70, they sank.
  one to 70 | age | 1..70 | year
It was a one-day fair.
  one-day | duration | 1 | day |  | fair
It was a one-sided fair.
It was at least one.
  one | number | >=1
About one came.
  one | number | ~1
One Ada Roe was seen.
The man met one Ada Roe in Lorn.
  one | number | 1 |  |  | Ada Roe
One Lorn Depot opened in May.
The man met one Lorn Depot guard in May.
  one | number | 1 |  |  | Lorn Depot guard
The man met one Lorn-based guard in May.
  one | number | 1 |  |  | Lorn-based guard
Ada met only one Bird Guard in May.
  one | number | 1 |  |  | Bird Guard
Ada met one Bird Guard in May.
  one | number | 1 |  |  | Bird Guard
One – the oldest – sank.
It was one, they said.
Is it one?
One's boat sank.
One big boat sank.
  One | number | 1 |  |  | big boat
One grew.
One better boat sank.
  One | number | 1 |  |  | better boat
Eight boats sank over the bay, one over the reef and one over the bar.
  Eight | number | 8 |  |  | boats
He saw it from one over the bar.
It passed the one million mark.
  one million | number | 1000000
END
}

@test "half, and its parts" {
    whole <<'END'
Half of the boats sank.
  Half | fraction | 0.5 |  |  | boats
Half the boats sank.
  Half | fraction | 0.5 |  |  | boats
The second half was dull.
  second | ordinal | 2
His half was dull.
It was a half-day fair.
  a half-day | duration | 0.5 | day |  | fair
It was dull at half-time.
About half came.
  half | fraction | ~0.5
Nearly half of them came.
  half | fraction | ~0.5
Half an hour passed.
  Half an hour | duration | 0.5 | hour
Half a million boats sank.
  Half a million | number | 500000 |  |  | boats
Half a dozen boats sank.
  Half a dozen | number | 6 |  |  | boats
Half-a-dozen boats sank.
  Half-a-dozen | number | 6 |  |  | boats
A half-dozen boats sank.
  A half-dozen | number | 6 |  |  | boats
Half as many boats sank.
  Half | multiplier | 0.5
The other half of the town came.
Skarn won the women's doubles in Lorn.
Skarn won the doubles match in Lorn.
Skarn won a title in doubles.
It doubles the fee.
  doubles | multiplier | 2 |  |  | fee | up | cost
The fee doubles in May.
  doubles | multiplier | 2 |  |  |  | up | rose
He won every second race.
He ran 12 second laps.
  12 second | duration | 12 | second
He came a second later.
It cost a dollar per second.
The second boat sank.
  second | ordinal | 2
END
}
