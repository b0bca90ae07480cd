# numbers-calendar: dates, hours and years, scores and telephones, and what only looks like them; each row whole.
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
Come at 9.75 p.m.
  9.75 | number | 9.75 |  |  | p.m.
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
2013 models compared
  2013 | year | 2013
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
It was a 2:1 margin.
  2:1 | score | 2:1
It came at 2:15.
  2:15 | time | 02:15
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
Write to 555-0199 or call 555-2199.
  555-0199 | phone | 555-0199
  555-2199 | phone | 555-2199
They have 200-1000 boats.
  200-1000 | number | 200..1000 |  |  | boats
Call the hotline 2545 6182.
  2545 6182 | phone | 2545 6182
END
}
