# numbers-forms: how a numeral is written, and what only looks like one; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "dates: what belongs to a date, and what does not" {
    whole <<'END'
The fair opens on 2014-03-12 in Skarn.
  2014-03-12 | date | 2014-03-12
The fair opened on 31/12/2019.
  31/12/2019 | date | 2019-12-31
The fair opened on 12/31/2019.
  12/31/2019 | date | 2019-12-31
The fair opened on 05/06/2019.
  05/06/2019 | date | 2019
The fair opened on 31.12.2019.
  31.12.2019 | date | 2019-12-31
The fair opened on 05.06.2019.
  05.06.2019 | date | 2019-06-05
The fair opened on 12/31/69 and closed on 12/31/70.
  12/31/69 | date | 2069-12-31
  12/31/70 | date | 1970-12-31
The bill of 2014-03-12, 9.30 p.m. is lost.
  2014-03-12, 9.30 p.m. | datetime | 2014-03-12T21:30
It opens March 12-15 in Skarn.
  March 12-15 | date | --03-12/15
It opens March 15-12 in Skarn.
  March 15 | date | --03-15
  12 | number | 12
It opens on March 12-15, 2014, in Skarn.
  March 12-15, 2014 | date | 2014-03-12/15
It opens on Mar. 12 in Skarn.
  Mar. 12 | date | --03-12
It opens on Mar. 12, 2014 at 9 p.m. in Skarn.
  Mar. 12, 2014 at 9 p.m. | datetime | 2014-03-12T21:00
It opens on March 12 at 21:30 in Skarn.
  March 12 at 21:30 | datetime | --03-12T21:30
It opens on March 12, 21:30 GMT, in Skarn.
  March 12, 21:30 GMT | datetime | --03-12T21:30
It opens on March 12 | 21:30 in Skarn.
  March 12 | 21:30 | datetime | --03-12T21:30
It opens on 2014-03-12T21:30:05 in Skarn.
  2014-03-12T21:30:05 | datetime | 2014-03-12T21:30:05
It opened in March of 2014.
  March of 2014 | date | 2014-03
It opened in March 2014.
  March 2014 | date | 2014-03
It opened in may 2014.
  2014 | year | 2014
They march 12 miles a day.
  12 miles a day | dimension | 12 | mile per day
It rose in March 2000%.
  2000% | percent | 2000 | percent
It rose in March 2000 euros.
  2000 euros | money | 2000 | EUR
The 12th of March 2014 was cold.
  12th of March 2014 | date | 2014-03-12
The 12th of March was cold.
  12th of March | date | --03-12
The 1st March was cold.
  1st March | date | --03-01
The 2nd of March and the 3rd of April were cold.
  2nd of March | date | --03-02
  3rd of April | date | --04-03
The 12x March tour is off.
The 32nd of March is a joke.
  32nd | ordinal | 32
On 12 Mar. 2014 the fair opened.
  12 Mar. 2014 | date | 2014-03-12
On 12 Mar. the fair opened.
  12 Mar | date | --03-12
The fair opened in spring 2014.
  spring 2014 | date | 2014-SP
The fair opened in the spring of 2014.
  spring of 2014 | date | 2014-SP
The fair opened in winter, 2014.
  2014 | year | 2014
The fair opened in fall 2019.
  fall 2019 | date | 2019-FA
Spring 3014 is far away.
  3014 | number | 3014
END
}

@test "the clock: hours, halves of the day, zones, laps" {
    whole <<'END'
Doors open at 9.30 p.m. on Monday.
  9.30 p.m. | time | 21:30
Doors open at 11 a.m. and close at 12 p.m. on Monday.
  11 a.m. | time | 11:00
  12 p.m. | time | 12:00
Doors open at 12 a.m. on Monday.
  12 a.m. | time | 00:00
Doors open at 10 o'clock.
  10 o'clock | time | 10:00
Doors open at 6 to 8 p.m. on Monday.
  6 to 8 p.m. | time | 18:00/20:00
Doors open from 6-8 p.m. on Monday.
  6-8 p.m. | time | 18:00/20:00
Doors open from 11 to 1 p.m. on Monday.
  11 to 1 p.m. | time | 11:00/13:00
Doors open from 10 to 11:30 a.m. on Monday.
  10 to 11:30 a.m. | time | 10:00/11:30
The boat left at 1830 GMT.
  1830 GMT | time | 18:30
The boat left at 1830 hours.
  1830 hours | time | 18:30
The boat left at 18:30 hours.
  18:30 hours | time | 18:30
The boat left at 18:30 local time.
  18:30 local time | time | 18:30
The boat left at 25:30.
  25 | number | 25
  30 | number | 30
The boat left at 18:75.
  18 | number | 18
  75 | number | 75
The boat left at 18:5.
  18 | number | 18
  5 | number | 5
The boat left at 18:30:15.
  18:30:15 | time | 18:30:15
The boat left at 18:30:15 GMT.
  18:30:15 GMT | time | 18:30:15
The lap took 1:36.6.
  1:36.6 | time | 1:36.6
The lap took 1:54.32.
  1:54.32 | time | 1:54.32
The lap took 1:54.3 and the next 2:01.
  1:54.3 | time | 1:54.3
  2:01 | time | 02:01
The boat left at half past six.
  half past six | time | 06:30
The boat left at quarter past six.
  quarter past six | time | 06:15
The boat left at quarter to nine.
  quarter to nine | time | 08:45
The boat left at quarter past thirteen.
  thirteen | number | 13
There was 9:11 left in the game.
  9:11 | duration | 551 | second
The Gulls scored with 1:07 to play.
  1:07 | duration | 67 | second
The Gulls scored with 1:07:12 to play.
  1:07:12 | time | 01:07:12
The Gulls scored at 1:07.
  1:07 | time | 01:07
24 Hours in Lorn was a hit.
  24 Hours | duration | 24 | hour
END
}

@test "a year, or as many things" {
    whole <<'END'
The mill opened in 1987.
  1987 | year | 1987
The mill opened in 2199.
  2199 | year | 2199
The mill has 1987 windows.
  1987 | number | 1987 |  |  | windows
The mill has about 1987 windows.
  1987 | number | ~1987 |  |  | windows
About 1900 abandoned nets were found.
  1900 | number | ~1900 |  |  | abandoned nets
Exports fell below 2005 levels.
  2005 | year | 2005
The plant has run since at least 1987.
  1987 | year | 1987
The plant will run until about 2031.
  2031 | year | 2031
The plant has run since at least 1987 boats came.
  1987 | number | >=1987 |  |  | boats
The plant will close by about 2031.
  2031 | year | 2031
The mill has 2000-2500 seats.
  2000-2500 | number | 2000..2500 |  |  | seats
A crew of 1900 to 2000 men sailed.
  1900 to 2000 | number | 1900..2000 |  |  | men
A crew of 1900 or 2000 men sailed.
  1900 or 2000 | number | 1900..2000 |  |  | men
It ran from 1900 to 2000.
  1900 to 2000 | year | 1900..2000
It ran from 1998 to 2004.
  1998 to 2004 | year | 1998..2004
It ran from 1998 through 2004.
  1998 through 2004 | year | 1998..2004
It ran from 1998 until 2004.
  1998 until 2004 | year | 1998..2004
It ran from 1998 – 2004.
  1998 – 2004 | year | 1998..2004
It ran from 2004 to 1998.
  2004 | year | 2004
  1998 | year | 1998
It ran between 2010 and 2015.
  2010 and 2015 | year | 2010..2015
It ran between 1801 and 1810.
  1801 and 1810 | year | 1801..1810
It ran between 1801 and 1810 boats.
  1801 and 1810 | number | 1801..1810 |  |  | boats
It was built in 1801 and 1810.
  1801 | year | 1801
  1810 | year | 1810
It costs 2000% more.
  2000% | percent | 2000 | percent |  |  |  | cost
It costs 2000 euros.
  2000 euros | money | 2000 | EUR |  |  |  | cost
It costs €2000 now.
  €2000 | money | 2000 | EUR |  |  |  | cost
It is a 2000-mile road.
  2000-mile | dimension | 2000 | mile |  | road
It is a 2000-euro bill.
  2000-euro | money | 2000 | EUR |  | bill
The town of 1950 people is poor.
  1950 | number | 1950 |  |  | people
The town paid for 1950 boats.
  1950 | number | 1950 |  |  | boats |  | paid
It grew to 1950 boats.
  1950 | number | 1950 |  |  | boats |  | rose
It has more than 1950 boats.
  1950 | number | >1950 |  |  | boats
It was about 1950.
  1950 | year | 1950
It rose from 1950 boats.
  1950 | number | 1950 |  |  | boats |  | rose
In 1950 boats were rare.
  1950 | year | 1950
The 1300s were cold.
  1300s | year | 1300..1399
The 1990s were warm.
  1990s | year | 1990..1999
The 1990's were warm.
  1990's | year | 1990..1999
The 1995s were warm.
The 1490s were cold.
The 1900s were warm.
  1900s | year | 1900..1909
The '80s were warm.
  80s | year | 1980..1989
The '85s were warm.
The '10s were warm.
  10s | year | 2010..2019
The ’80s were warm.
  80s | year | 1980..1989
The ‘80s were warm.
  80s | year | 1980..1989
The 80s were warm.
The season 2014-15 was wet.
  2014-15 | year | 2014..2015
The season 2014/15 was wet.
  2014/15 | year | 2014..2015
The season 2014–2015 was wet.
  2014–2015 | year | 2014..2015
The season 2014-2015 was wet.
  2014-2015 | year | 2014..2015
END
}

@test "scores, records, and figures that are none" {
    whole <<'END'
The Gulls won 3-1 on Sunday.
  3-1 | score | 3-1
The Gulls lost 1-3 on Sunday.
  1-3 | score | 1-3
The Gulls lost the game 1-3.
  1-3 | score | 1-3
Moen won 6-4, 3-6, 7-6 (8).
  6-4 | score | 6-4
  3-6 | score | 3-6
  7-6 (8) | score | 7-6 (8)
Moen won 7-6(8-6) on Sunday.
  7-6(8-6) | score | 7-6(8-6)
Moen won 7-6 (8-6), 6-2.
  7-6 (8-6) | score | 7-6 (8-6)
  6-2 | score | 6-2
Moen won 7-6 (812).
  7-6 | score | 7-6
  812 | number | 812
The Gulls (30-44) are last.
  30-44 | score | 30-44
The gulls (30-44) are last.
  30-44 | number | 30..44
The team has a 6-10 record.
  6-10 | score | 6-10
The vote was 12-9.
  12-9 | score | 12-9
The tax is 10-12%.
  10-12% | percent | 10..12 | percent |  | tax
The tax is 12-10%.
  12-10% | percent | 10..12 | percent |  | tax
The fee is $10-12.
  $10-12 | money | 10..12 | USD |  | fee |  | cost
The fee is 10-12 euros.
  10-12 euros | money | 10..12 | EUR |  | fee |  | cost
They saw 10-12 million boats.
  10-12 million | number | 10000000..12000000 |  |  | boats
The trip takes 10-12 hours.
  10-12 hours | duration | 10..12 | hour |  | trip
The trip takes 12-10 hours.
  12-10 hours | duration | 10..12 | hour |  | trip
The Gulls are 3-5-1.
  3-5-1 | score | 3-5-1
The Gulls are 3-5-1 this year.
  3-5-1 | score | 3-5-1
Moen was 6-for-21.
  6-for-21 | score | 6-for-21
Moen was 6-for-21 on Sunday.
  6-for-21 | score | 6-for-21
The Gulls won 3–1.
  3–1 | score | 3–1
END
}

@test "telephones, short numbers to dial, lists, data" {
    whole <<'END'
Call +44 20 7946 0000 for help.
  +44 20 7946 0000 | phone | +44 20 7946 0000
Call +44 (20) 7946 0000 for help.
  +44 (20) 7946 0000 | phone | +44 (20) 7946 0000
Call +44 20 for help.
  44 | number | 44
  20 | number | 20
Call 555-010-0199 for help.
  555-010-0199 | phone | 555-010-0199
Call 0800 555 111 for help.
  0800 555 111 | phone | 0800 555 111
Call 020 7946 0000 for help.
  020 7946 0000 | phone | 020 7946 0000
Call 0845 46 47 for help.
  0845 46 47 | phone | 0845 46 47
Call 0845 46 471 for help.
  0845 46 471 | phone | 0845 46 471
Call 1845 46 47 12 for help.
  1845 | number | 1845
  46 | number | 46
  47 | number | 47
  12 | number | 12
Exports were +4,791,000 tonnes.
  4,791,000 tonnes | dimension | 4791000 | ton
A 911 dispatcher heard the shot.
  911 | phone | 911
A 911-dispatcher heard the shot.
  911 | phone | 911
Ring the police on 101 at once.
  101 | phone | 101
Ring the police on 1012 at once.
  1012 | number | 1012
He ran 101 laps.
  101 | number | 101 |  |  | laps
He will ring the bell that hung there 101 times.
  101 | number | 101 |  |  | times
1. The yard is shut. // 2) The mill is open. // 3. boats sank.
  1 | list | 1
  2 | list | 2
  3 | number | 3
1.The yard is shut.
  1 | number | 1
100. The yard is shut.
  100 | number | 100
The keys are 4,8,15,16,23 and no others.
  4,8,15,16,23 | list | 4,8,15,16,23
The keys are 4,8,15,16,23,42.
  4,8,15,16,23,42 | list | 4,8,15,16,23,42
1720: The ferry is back.
  1720 | time | 17:20
1920: The ferry is back.
  1920 | year | 1920
1720 - The ferry is back.
  1720 | time | 17:20
2520: The ferry is back.
  2520 | number | 2520
1790: The ferry is back.
  1790 | number | 1790
The ferry: 1720: it is back.
  1720 | number | 1720
END
}

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
  11 | number | 11
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

@test "digits and their separators" {
    whole <<'END'
It has 1.234,5 tons of fish.
  1.234,5 tons | dimension | 1234.5 | ton |  | fish
It has 1,23 tons of fish.
  1,23 tons | dimension | 1.23 | ton |  | fish
It has 1.23.456 boats.
  1.23.456 | name | 1.23.456
It weighs 1.5e6 tons.
  1.5e6 tons | dimension | 1500000 | ton |  |  |  | weighed
It weighs 1.5E+6 tons.
  1.5E+6 tons | dimension | 1500000 | ton |  |  |  | weighed
It weighs 1.5e-3 tons.
  1.5e-3 tons | dimension | 0.0015 | ton |  |  |  | weighed
It weighs 1.5e9999 tons.
It weighs 1.5e401 tons.
It weighs 2x10^3 tons.
  2x10^3 tons | dimension | 2000 | ton |  |  |  | weighed
It weighs 2×10^3 tons.
  2×10^3 tons | dimension | 2000 | ton |  |  |  | weighed
It weighs 2 x 10^3 tons.
  2 x 10^3 tons | dimension | 2000 | ton |  |  |  | weighed
It weighs 2 × 10^3 tons.
  2 × 10^3 tons | dimension | 2000 | ton |  |  |  | weighed
It weighs 2 × 10^-3 tons.
  2 × 10^-3 tons | dimension | 0.002 | ton |  |  |  | weighed
It weighs 2 × 10^−3 tons.
  2 × 10^−3 tons | dimension | 0.002 | ton |  |  |  | weighed
It weighs 2x10-3 tons.
  2x10-3 tons | dimension | 0.002 | ton |  |  |  | weighed
It weighs 2x10 tons.
It weighs 2e tons.
It weighs 2e5x tons.
It weighs .5 tons and 0.50 tons.
  .5 tons | dimension | 0.5 | ton |  |  |  | weighed
  0.50 tons | dimension | 0.5 | ton |  |  |  | weighed
It weighs 5. Then it sank.
  5 | number | 5 |  |  |  |  | weighed
The fee is .75 euros.
  .75 euros | money | 0.75 | EUR |  | fee |  | cost
It is 1,000,000.25 euros.
  1,000,000.25 euros | money | 1000000.25 | EUR
It is 12345678901234 euros.
  12345678901234 euros | money | 12345678901234 | EUR
It has ３,４ boats.
  ３,４ | number | 3.4 |  |  | boats
It drew 1'234 and 1’234 votes.
  1'234 | number | 1234 |  |  | votes
  1’234 | number | 1234 |  |  | votes
END
}

@test "fractions" {
    whole <<'END'
It weighs 1½ tons.
  1½ tons | dimension | 1.5 | ton |  |  |  | weighed
It weighs ¾ tons.
  ¾ tons | dimension | 0.75 | ton |  |  |  | weighed
It weighs 1/2 ton.
  1/2 ton | dimension | 0.5 | ton |  |  |  | weighed
It weighs 2 1/4 tons.
  2 1/4 tons | dimension | 2.25 | ton |  |  |  | weighed
It weighs 1-1/2 tons.
  1-1/2 tons | dimension | 1.5 | ton |  |  |  | weighed
It weighs 2 5/4 tons.
  2 | number | 2 |  |  |  |  | weighed
  5/4 tons | dimension | 1.25 | ton
It weighs 3 and 1/2 tons.
  3 and 1/2 tons | dimension | 3.5 | ton |  |  |  | weighed
It weighs 1⁄3 tons.
  1⁄3 tons | dimension | 1/3 | ton |  |  |  | weighed
It weighs three and a half tons.
  three and a half tons | dimension | 3.5 | ton |  |  |  | weighed
It weighs three and three quarters tons.
  three and three quarters tons | dimension | 3.75 | ton |  |  |  | weighed
It weighs two million and a half tons.
  two million and a half tons | dimension | 2500000 | ton |  |  |  | weighed
It weighs two and a half million tons.
  two and a half million tons | dimension | 2500000 | ton |  |  |  | weighed
It weighs three and two fifths of a million tons.
  three and two fifths of a million tons | dimension | 3400000 | ton |  |  |  | weighed
It weighs three and a third tons.
  three and a third tons | dimension | 10/3 | ton |  |  |  | weighed
Three fifths of the crew came.
  Three fifths | fraction | 0.6 |  |  | crew
Two-thirds of the crew came.
  Two-thirds | fraction | 2/3 |  |  | crew
Two thirds came.
  Two thirds | fraction | 2/3
A third of the crew came.
  A third | fraction | 1/3 |  |  | crew
A third party came.
A good third of the crew came.
  third | fraction | ~1/3 |  |  | crew
A fifth as many came.
  A fifth | fraction | 0.2
A fifth higher than in May, fares rose.
  A fifth | fraction | 0.2 |  |  |  | up | rose
A fifth more came.
  A fifth | fraction | 0.2
A fifth less than in May came.
  A fifth | fraction | 0.2
A quarter of an hour passed.
  A quarter of an hour | duration | 0.25 | hour
A quarter mile off, it sank.
  A quarter mile | dimension | 0.25 | mile
A quarter million boats sank.
  A quarter million | number | 250000 |  |  | boats
Quarter of a mile off, it sank.
  Quarter of a mile | dimension | 0.25 | mile
An eighth of a mile off, it sank.
  An eighth of a mile | dimension | 0.125 | mile
Eighth of a mile off, it sank.
  Eighth of a mile | dimension | 0.125 | mile
Three-fourth of the crew came.
  Three-fourth | fraction | 0.75 |  |  | crew
Eight quarters in a row were bad.
  Eight quarters | duration | 8 | quarter
One hundred thirty-fifths of it came.
  One hundred thirty-fifths | fraction | 20/7
Two one-hundredths of a second passed.
  Two one-hundredths of a second | duration | 0.02 | second
Two one-thousandth of a second passed.
  Two one-thousandth of a second | duration | 0.002 | second
One in five men came.
  One in five | fraction | 0.2 |  |  | men
One in five days was cold.
  five days | duration | 5 | day
Two out of three men came.
  Two out of three | fraction | 2/3 |  |  | men
One of every nine men came.
  One of every nine | fraction | 1/9 |  |  | men
Two in three came.
  Two in three | fraction | 2/3
One in five thousand men came.
  One in five thousand | fraction | 0.0002 |  |  | men
Five in two men came.
  Five | number | 5
  two | number | 2 |  |  | men
It is one over three.
  one over three | fraction | 1/3
Won one over two: it sank.
  one over two | fraction | 0.5 |  |  |  |  | won
9 in 10 men came.
  9 in 10 | fraction | 0.9 |  |  | men
90 in 100 men came.
  90 in 100 | fraction | 0.9 |  |  | men
It fell by a third in a year.
  a third | fraction | 1/3 |  |  |  | down | fell
It fell by a third party.
It fell by half in a year.
  half | fraction | 0.5 |  |  |  | down | fell
5 thirds of it came.
  5 thirds | fraction | 5/3
5 tenths of it came.
  5 tenths | fraction | 0.5
END
}

@test "ordinals" {
    whole <<'END'
The thirty-first boat sank.
  thirty-first | ordinal | 31
The two hundredth boat sank.
  two hundredth | ordinal | 200
The two hundred and first boat sank.
  two hundred and first | ordinal | 201
The three thousandth boat sank.
  three thousandth | ordinal | 3000
The two millionth boat sank.
  two millionth | ordinal | 2000000
The 21st boat sank.
  21st | ordinal | 21
The twentyfirst boat sank.
  twentyfirst | ordinal | 21
The twenty first boat sank.
  twenty first | ordinal | 21
The hundredth boat sank.
  hundredth | ordinal | 100
The one hundredth boat sank.
  hundredth | ordinal | 100
The third boat sank.
  third | ordinal | 3
The hundred and twenty-second boat sank.
  hundred and twenty-second | ordinal | 122
END
}

@test "cardinals: hundreds, thousands, and stacks" {
    whole <<'END'
It lost three hundred and five sheep.
  three hundred and five | number | 305 |  |  | sheep |  | lost
It lost three hundred five sheep.
  three hundred five | number | 305 |  |  | sheep |  | lost
It lost thirty hundred sheep.
  thirty hundred | number | 3000 |  |  | sheep |  | lost
It lost twelve hundred sheep.
  twelve hundred | number | 1200 |  |  | sheep |  | lost
It lost two thousand three hundred sheep.
  two thousand three hundred | number | 2300 |  |  | sheep |  | lost
It lost two thousand and three sheep.
  two thousand and three | number | 2003 |  |  | sheep |  | lost
It lost two hundred thousand sheep.
  two hundred thousand | number | 200000 |  |  | sheep |  | lost
It lost two hundred and fifty thousand sheep.
  two hundred and fifty thousand | number | 250000 |  |  | sheep |  | lost
It lost two million three hundred thousand sheep.
  two million three hundred thousand | number | 2300000 |  |  | sheep |  | lost
It lost two million and three hundred thousand sheep.
  two million and three hundred thousand | number | 2300000 |  |  | sheep |  | lost
It lost a hundred sheep.
  a hundred | number | 100 |  |  | sheep |  | lost
It lost a hundred and one sheep.
  a hundred and one | number | 101 |  |  | sheep |  | lost
It lost a thousand sheep.
  a thousand | number | 1000 |  |  | sheep |  | lost
It lost a million sheep.
  a million | number | 1000000 |  |  | sheep |  | lost
It lost a dozen sheep.
  a dozen | number | 12 |  |  | sheep |  | lost
It lost three dozen sheep.
  three dozen | number | 36 |  |  | sheep |  | lost
It lost a million million sheep.
  a million million | number | 1000000000000 |  |  | sheep |  | lost
It lost twenty-five sheep.
  twenty-five | number | 25 |  |  | sheep |  | lost
It lost twenty five sheep.
  twenty five | number | 25 |  |  | sheep |  | lost
It lost zero sheep.
  zero | number | 0 |  |  | sheep |  | lost
It lost nought point five sheep.
  nought point five | number | 0.5 |  |  | sheep |  | lost
It lost two point five million sheep.
  two point five million | number | 2500000 |  |  | sheep |  | lost
It lost 2.5 million and 3 sheep.
  2.5 million | number | 2500000 |  |  | sheep |  | lost
  3 | number | 3 |  |  | sheep
It lost 2 million 500 thousand sheep.
  2 million 500 thousand | number | 2500000 |  |  | sheep |  | lost
It lost 5 hundred and 16 sheep.
  5 hundred and 16 | number | 516 |  |  | sheep |  | lost
It lost 100k sheep and 5m ewes.
  100k | number | 100000 |  |  | sheep |  | lost
  5m | number | 5000000 |  |  | ewes |  | lost
It lost 100 k sheep.
  100 k | number | 100000 |  |  | sheep |  | lost
It lost 1.5bn sheep.
  1.5bn | number | 1500000000 |  |  | sheep |  | lost
It lost 1.5 bn sheep.
  1.5 bn | number | 1500000000 |  |  | sheep |  | lost
It lost 5M sheep.
  5M | number | 5000000 |  |  | sheep |  | lost
It lost 3 lakh sheep and two crore ewes.
  3 lakh | number | 300000 |  |  | sheep |  | lost
  two crore | number | 20000000 |  |  | ewes |  | lost
It lost six or seven hundred sheep.
  six or seven hundred | number | 600..700 |  |  | sheep |  | lost
It lost one hundred and two hundred sheep.
  one hundred | number | 100 |  |  | sheep |  | lost
  two hundred | number | 200 |  |  | sheep
It lost two hundred and one thousand and one sheep.
  two hundred and one thousand and one | number | 201001 |  |  | sheep |  | lost
END
}

@test "vague amounts and factors" {
    whole <<'END'
Dozens of boats sank.
  Dozens | number | 12?120 |  |  | boats
Dozens sank.
  Dozens | number | 12?120
Scores of boats sank.
  Scores | number | 20?200 |  |  | boats
Scores sank.
Hundreds of thousands of boats sank.
  Hundreds of thousands | number | 100000?1000000 |  |  | boats
Tens of thousands of boats sank.
  Tens of thousands | number | 10000?100000 |  |  | boats
Tens of boats sank.
  Tens | number | 10?100 |  |  | boats
Thousands sank.
  Thousands | number | 1000?10000
Tens sank.
Dozens of hundreds of boats sank.
  Dozens of hundreds | number | 1200?12000 |  |  | boats
Thousands of millions of boats sank.
  Thousands of millions | number | 1000000000?10000000000 |  |  | boats
A few dozen boats sank.
  A few dozen | number | 24?60 |  |  | boats
A few hundred thousand boats sank.
  A few hundred thousand | number | 200000?500000 |  |  | boats
A few boats sank.
A couple of boats sank.
  A couple | number | 2 |  |  | boats
A couple sank.
  A couple | number | 2
A couple of million boats sank.
  A couple of million | number | 2000000 |  |  | boats
A pair of boats sank.
A couple dozen boats sank.
  A couple dozen | number | 24 |  |  | boats
Several boats sank.
Several dozen boats sank.
  Several dozen | number | 36?120 |  |  | boats
Several thousand boats sank.
  Several thousand | number | 3000?10000 |  |  | boats
Several dozens of boats sank.
  Several dozens | number | 36?120 |  |  | boats
It rose twofold.
  twofold | multiplier | 2 |  |  |  | up | rose
It rose tenfold.
  tenfold | multiplier | 10 |  |  |  | up | rose
It sold twice as many boats.
  twice | multiplier | 2 |  |  |  |  | sold
It sold twice the boats.
  twice | multiplier | 2 |  |  | boats |  | sold
It sold twice.
It sold thrice what it sold in May.
  thrice | multiplier | 3 |  |  |  |  | sold
It doubled in May.
  doubled | multiplier | 2 |  |  |  | up | rose
It tripled its fee.
  tripled | multiplier | 3 |  |  | fee | up | cost
It halved the fee.
  halved | multiplier | 0.5 |  |  | fee | down | cost
It was a double win.
It was half as big.
  half | multiplier | 0.5
END
}
