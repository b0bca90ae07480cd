# numbers-news: sentences as news has them, with the turns of phrase that no other table has; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "units, ranges and times beside each other" {
    whole <<'END'
The yard told of a $3.4 billion year-on-year fall in orders, while Tarnwick felt a slump of nearly 30% since May.
  $3.4 billion | money | 3400000000 | USD |  | year-on-year fall
  30% | percent | ~30 | percent |  |  | down | fell
The rot needs 12 to 18 years to spread, so keels should be checked in their 20s and 30s.
  12 to 18 years | duration | 12..18 | year |  | rot
  20s | age | 20..29 | year
  30s | age | 30..39 | year
The cellar sells a blend of its eight- and nine-year-old cider.
  eight | age | 8 | year
  nine-year-old | age | 9 | year |  | cider
The Skarn-based mill would put $640 million into the port over four years.
  $640 million | money | 640000000 | USD |  | Skarn-based mill
  four years | duration | 4 | year
The sails were not even 30% of the load, for she carried upwards of 500 total crates.
  30% | percent | <30 | percent |  | load
  500 | number | >500
The nets took around two to three days to mend, and closer to 6-8 for torn ones.
  two to three days | duration | 2..3 | day |  | nets
  6-8 | number | 6..8
Lamps hang every 40m along the pier.
  40m | dimension | 40 | meter
With an over 20% drop this spring, the mill's shares have trailed the index's 7.4% climb.
  20% | percent | >20 | percent |  | drop | down | fell
  7.4% | percent | 7.4 | percent
The kayak starts at $849 / £799 / AU$1,399.
  $849 | money | >=849 | USD |  | kayak
  £799 | money | 799 | GBP
  AU$1,399 | money | 1399 | AUD
The beacon has been dark for more than 11 years.
  11 years | duration | >11 | year
The outlook is milder than the one 18 months ago, when smoke was on course to shrink 26 per cent.
  18 months | duration | 18 | month
  26 per cent | percent | 26 | percent |  |  | down | fell
No one may fish within 8-12km of it.
  8-12km | dimension | 8..12 | kilometer
Fares would remain in the 4%-6% range.
  4%-6% | percent | 4..6 | percent |  | range
The old hull was 12.5 x 3.4 x 1.1m, the new one is 13.2 x 3.6 x 1.2m.
  12.5 | dimension | 12.5 | meter |  | old hull
  3.4 | dimension | 3.4 | meter |  | old hull
  1.1m | dimension | 1.1 | meter |  | old hull
  13.2 | dimension | 13.2 | meter |  | new one
  3.6 | dimension | 3.6 | meter |  | new one
  1.2m | dimension | 1.2 | meter |  | new one
The bay will warm by 0.8° C and then by 2° C.
  0.8° C | dimension | 0.8 | degree celsius |  | bay
  2° C | dimension | 2 | degree celsius
The town promised a US$3-billion fund.
  US$3-billion | money | 3000000000 | USD |  | fund
The rack takes up to 40kg of rope on 18m of rail.
  40kg | dimension | <=40 | kilogram |  | rope
  18m | dimension | 18 | meter |  | rail
The fee on new moorings averaged 3.1 percent in April, down from 3.9 percent a year before.
  3.1 percent | percent | 3.1 | percent |  | fee |  | cost
  3.9 percent | percent | 3.9 | percent |  | fee |  | cost
The lock gate shuts in just 45 seconds at winds of up to 70 km/h.
  45 seconds | duration | 45 | second
  70 km/h | dimension | <=70 | kilometer per hour |  | winds
At 5ft 9in and 81kg she is the lightest of the crew.
  5ft 9in | dimension | 69 | inch
  81kg | dimension | 81 | kilogram
END
}

@test "what is counted, and what happened to it, in long sentences" {
    whole <<'END'
The coast guard said that the death toll had reached 2,315 and that the number of missing had climbed to 640.
  2,315 | number | 2315 |  |  | death toll |  | died
  640 | number | 640 |  |  | missing |  | missing
The mill made $6.3 million, or $1.18 per diluted share, as orders rose 4.6 percent to $31.5 million.
  $6.3 million | money | 6300000 | USD
  $1.18 | money | 1.18 | USD | diluted share
  4.6 percent | percent | 4.6 | percent |  | orders | up | rose
  $31.5 million | money | 31500000 | USD |  | orders
The Terns are the only club to hire three rowers on an average $90,000 contract.
  three | number | 3 |  |  | rowers |  | hired
  $90,000 | money | 90000 | USD |  | contract
The figurehead, carved in oak, went on Friday for £41,300.
  £41,300 | money | 41300 | GBP |  | figurehead
The island's toll stayed at 58 and the number of the hurt rose to 206.
  58 | number | 58 |  |  |  |  | died
  206 | number | 206 |  |  | hurt |  | injured
The yard sees order growth of 2.4 percent and fleet growth of 1.2 percent, down from up 3.9 percent and up 2 percent, respectively.
  2.4 percent | percent | 2.4 | percent |  | order growth | up | rose
  1.2 percent | percent | 1.2 | percent |  |  | up | rose
  3.9 percent | percent | 3.9 | percent |  |  | up | rose
  2 percent | percent | 2 | percent |  |  | up | rose
The jetty will look like the one of the 1930s.
  1930s | year | 1930..1939
The chowder is 55% cod, 30% leek and 15% cream.
  55% | percent | 55 | percent |  | cod
  30% | percent | 30 | percent |  | leek
  15% | percent | 15 | percent |  | cream
She nearly tripled her catch (312).
  tripled | multiplier | ~3 |  |  | catch | up | rose
  312 | number | 312 |  |  | catch
It will spend $75 million over six years, a third of it on locks.
  $75 million | money | 75000000 | USD |  |  |  | paid
  six years | duration | 6 | year
  a third | fraction | 1/3
From 1961 to 1969 he ran the pilot school.
  1961 to 1969 | year | 1961..1969
More than a dozen sheds burned and thousands of people fled.
  a dozen | number | >12 |  |  | sheds |  | destroyed
  thousands | number | 1000?10000 |  |  | people |  | displaced
A 4 percent rise would cost the port $2 million a year.
  4 percent | percent | 4 | percent |  | rise | up | rose
  $2 million | money | 2000000 | USD | year | rise |  | cost
END
}

@test "a number to a sentence, each with a turn of its own" {
    check <<'END'
The scales showed one-half the weight of the net. | one-half = 0.5 (weight):fraction
Give one-half of the catch to each boat. | one-half = 0.5 (catch):fraction
The crew mended nine boats in little more than half an hour. | nine = 9 (boats) ; half an hour = >0.5 hour:duration
Radio Skarn channel 25 sings from 6AM to 9AM. | 25 = 25:name ; 6AM = 06:00:time ; 9AM = 09:00:time
They have already earned millions of crowns from Velden and Orr. | millions = 1000000?10000000 (crowns)
Some 1,500 rowers between the ages of 20 and 34 were asked. | 1,500 = ~1500 (rowers) ; 20 and 34 = 20..34 year (rowers):age
The count has a margin of error near 3.1 percentage points. | 3.1 percentage points = ~3.1 percentage point (margin of error):percent
1. FERRY SINKS IN FIRST HEAD-TO-HEAD RACE. | 1 = 1:list ; FIRST = 1:ordinal
4. DESPITE STORM, FAIR GOES ON. | 4 = 4:list
An average of 52 boats beat all but the two fairs before, which drew 54 boats and 53 boats, respectively. | 52 = 52 (boats) ; two = 2 (fairs) ; 54 = 54 (boats) ; 53 = 53 (boats)
Since 1976, just one skipper of either club has lost both races. | 1976 = 1976:year ; one = 1 (skipper)
The best prize at one of Lind's famous fairs is a goat. | one = 1 (Lind's famous fairs)
The club took more than $3 million in May, bringing its sum for the season to almost $9 million. | $3 million = >3000000 USD:money ; $9 million = ~9000000 USD (sum):money
The team will pick up at least 14. | 14 = >=14
The board passed rules in 2001 and 2002 in the hall that would have shut the port. | 2001 = 2001:year ; 2002 = 2002:year
Lind says millions lost their boats because of greed. | millions = 1000000?10000000
Orr could raise more than $35 million in a race with the far better-paid Lind. | $35 million = >35000000 USD (Orr):money
She says she's saved about $100,000 in the 60 hours behind the flood, all without a boat. | $100,000 = ~100000 USD:money ; 60 hours = 60 hour:duration
Beside it, the $3 million Lind took between March and June 30 came from clubs. | $3 million = 3000000 USD (Lind):money ; June 30 = --06-30:date
She earns a wage of $5 an hour plus tips. | $5 = 5 USD (wage):money
"There are millions of sailors who are deeply sorry," she said in 2011. | millions = 1000000?10000000 (sailors) ; 2011 = 2011:year
She let the firm settle for allegedly hiding billions of crowns of drug money. | billions = 1000000000?10000000000 (crowns)
Here is a list of three separate major port rules. | three = 3 (separate major port rules)
Orr has the largest share of cooks of any isle, 33 percent, which is 8 percentage points higher than in Lund. | 33 percent = 33 percent:percent ; 8 percentage points = 8 percentage point up:percent
Of the seven counts, most gave Lind leads ranging from 3 to 8 percentage points. | seven = 7 (counts) ; 3 to 8 percentage points = 3..8 percentage point:percent
Within five to 10 years the isle (8,000 square miles) will see storms from only 700 miles away. | five to 10 years = 5..10 year:duration ; 8,000 square miles = 8000 square mile:dimension ; 700 miles = 700 mile:dimension
Nets here grow by about 10 fold every five years. | 10 fold = ~10 (Nets) up:multiplier ; five years = 5 year:duration
The count puts the herring's share during the first five months of last year at 49.5 percent on average. | first = 1:ordinal ; five months = 5 month:duration ; 49.5 percent = 49.5 percent:percent
Two former school rowers sank at the pier over the weekend. | Two = 2 (former school rowers)
Cooks give about a one-in-six chance that soup will boil. | one-in-six = ~1/6 (chance):fraction
Orr is the coast's leader in goats with more than 1,000. | 1,000 = >1000
Roe, who in 2012 added to his herd of 14 goats by buying two more in Orr, sleeps well. | 2012 = 2012:year ; 14 = 14 (goats) ; two = 2 (goats)
Over two years we have been mending nets. | two years = 2 year:duration
Ann, tall and 5-foot-11, has three goats. | 5-foot-11 = 71 inch:dimension ; three = 3 (goats)
She kept the gate shut after 9/11 and on Sept. 11, 2001, she said. | Sept. 11, 2001 = 2001-09-11:date
Sales to sailors under the age of 25 dropped roughly 40 percent from 2008. | 25 = <25 year (sailors):age ; 40 percent = ~40 percent (Sales) down:percent ; 2008 = 2008:year
Lind wants rises of $15 million for all crews; Roe wants a further $1 million and would leave the last 95 percent of cooks alone. | $15 million = 15000000 USD up:money ; $1 million = 1000000 USD:money ; 95 percent = 95 percent (cooks):percent
He asks for $4 million in new piers; she asks for $2 million, half of what the old mayor spent. | $4 million = 4000000 USD (new piers):money ; $2 million = 2000000 USD:money ; half = 0.5:fraction
The yard raised its stake in the last three months of 2015 and holds a 12.4 percent stake. | three months = 3 month:duration ; 2015 = 2015:year ; 12.4 percent = 12.4 percent (stake):percent
The yard that builds the boats is down 14.9 percent so far this year. | 14.9 percent = 14.9 percent (yard) down:percent
Hundreds of the guild's cooks have signed. | Hundreds = 100?1000 (guild's cooks)
She backs a $15 dollar-an-hour wage. | $15 dollar = 15 USD (wage):money
Cooks earning up to $31,200 a season get time-and-a-half pay when they work more than 50 hours in a week. | $31,200 = <=31200 USD:money ; 50 hours = >50 hour:duration
The wreck is worth either less than $1 million or more than $42 million. | $1 million = <1000000 USD:money ; $42 million = >42000000 USD:money
Ask for your three free maps each year. | three = 3 (free maps)
It's the No.1 cable channel in Skarn. | 1 = 1:name
It was Lind who sang 9 years ago to the night, as the guest of the 2004 fair. | 9 years = 9 year:duration ; 2004 = 2004:year
It will eat more than a few million crowns. | a few million = 2000000?5000000 (crowns)
Sales fell by 17.7 percent at Lind, 5.5 percent at Orr and 5.0 percent at Roe. | 17.7 percent = 17.7 percent (Sales) down:percent ; 5.5 percent = 5.5 percent:percent ; 5.0 percent = 5 percent:percent
Those making more than $250,000 a season row home. | $250,000 = >250000 USD:money
The counts differ by plus or minus 4 percentage points. | 4 percentage points = ~4 percentage point:percent
The club took $112million in 2015 and had nearly $38million at the end. | $112million = 112000000 USD:money ; 2015 = 2015:year ; $38million = ~38000000 USD:money
He rang the bell for help after Sept.11. | Sept.11 = --09-11:date
Costs are the highest as a percent of sales: 36%. | 36% = 36 percent:percent
The club's $75million a year plan ends in May. | $75million = 75000000 USD (club):money
She will pass that mark in Skarn (475 votes) and five other wards. | 475 = 475 (votes) ; five = 5 (wards)
The fair on the 11th anniversary of 9/11 was another matter. | 11th = 11:ordinal
Yin Orr, 60, a doctor, said she was glad. | 60 = 60 year (Yin Orr):age
The take in the third quarter, $6 million, was far less than hoped. | third = 3:ordinal ; $6 million = 6000000 USD:money
"In 2030, we all row home," is one common song here. | 2030 = 2030:year ; one = 1 (common song)
Sales have been halved this year. | halved = 0.5 (Sales) down:multiplier
He began the song by dropping to one knee. | one = 1 (knee)
Among cooks, she is at minus nine. | minus nine = -9
The plan would need an average of $35 million a month during the next six months. | $35 million = 35000000 USD:money ; six months = 6 month:duration
The deal would last four years. | four years = 4 year (deal):duration
Among sailors younger than 30, the goat won by 30 points. | 30 = <30 year (sailors):age ; 30 = 30 point
Thefts rose from 12 percent in April to 18 percent in August. | 12 percent in April to 18 percent = 12->18 percent (Thefts) up:percent
The isle hopes for a 6.5 percent growth rate, while Lund will see a 2 percent growth rate. | 6.5 percent = 6.5 percent (growth rate) up:percent ; 2 percent = 2 percent (growth rate) up:percent
Lind rose three points in the count to 29 points, while Roe was at 17 percent, down three points from March. | three = 3 point (Lind) up ; 29 = 29 point (Lind) ; 17 percent = 17 percent (Roe):percent ; three = 3 point (Roe) down
She added: "214 dead and 300 injured were rowed in." | 214 = 214 (dead) ; 300 = 300 (injured)
It sent a C-130 plane full of nets. |
The hut lies inside a 55-kilometer "safe" zone on the Skarn-Orr (M2) road. | 55-kilometer = <55 kilometer (hut):dimension
Some 44% of yards bind some cooks, and about 23% bind all cooks. | 44% = ~44 percent (yards):percent ; 23% = ~23 percent:percent
It will pay about two-thirds of the sum asked for. | two-thirds = ~2/3 (sum):fraction
The rate would sink by three percentage points each season until it touched 20 percent. | three percentage points = 3 percentage point (rate) down:percent ; 20 percent = 20 percent:percent
About 100,000 rowers and cooks are at sea. | 100,000 = ~100000 (rowers and cooks)
The ferry is free for crews with less than $125,000 in sales. | $125,000 = <125000 USD (sales):money
They hold millions of tons of salt and two mines. | millions of tons = 1000000?10000000 ton (salt):dimension ; two = 2 (mines)
He led C2I, a firm outside Skarn. |
The firms of the Lund 500 for 2015 keep 73 percent of their boats in Orr. | 500 = 500:name ; 2015 = 2015:year ; 73 percent = 73 percent (boats):percent
The top 1 percent would see their catch grow by as much as 19.9 percent. | 1 percent = 1 percent:percent ; 19.9 percent = <=19.9 percent (catch) up:percent
The rate was 10 times the national average. | 10 times = 10 (national average):multiplier
Once in my early 20s, when my aunt rowed, I sang. | early 20s = 20..23 year:age
The hall named five previous hall votes. | five = 5 (previous hall votes)
Women made up about 41 percent of both the sea and river crews. | 41 percent = ~41 percent (Women):percent
The guild says the isles will grow 1.8 percent, down 0.3 percentage points from the last guess. | 1.8 percent = 1.8 percent (isles) up:percent ; 0.3 percentage points = 0.3 percentage point (isles) down:percent
END
}

@test "plain sentences: shares of a whole, moves, sums, measures" {
    check <<'END'
The race took 2 hours 10. | 2 hours 10 = 130 minute (race):duration
The race took 2 hours 70. | 2 hours = 2 hour (race):duration ; 70 = 70
The race took 2 hours and 10 boats sank. | 2 hours = 2 hour (race):duration ; 10 = 10 (boats)
The pole is 6 feet, 2 boats saw it. | 6 feet = 6 foot (pole):dimension ; 2 = 2 (boats)
He paid $9 a barrel and $12 a crate. | $9 = 9 USD:money ; $12 = 12 USD:money
A barrel at $9 sank. | $9 = 9 USD (barrel):money
Sales of eels and salted cod rose 9 percent. | 9 percent = 9 percent (Sales of eels and salted cod) up:percent
Sales of eels, cod and crabs rose 9 percent. | 9 percent = 9 percent (Sales of eels, cod and crabs) up:percent
Shares sank by the daily limit of 10 percent to 19. | 10 percent = 10 percent (daily limit):percent ; 19 = 19 (Shares)
Shares sank to 19 from 21. | 19 from 21 = 21->19 (Shares) down
The share sank 2 points, or 1 percent, to 19. | 2 = 2 point (share) down ; 1 percent = 1 percent (share) down:percent ; 19 = 19 (share)
The index rose for 9 days to 900. | 9 days = 9 day:duration ; 900 = 900 (index)
Turnout was set at 61 percent. | 61 percent = 61 percent (Turnout):percent
Growth was cut to 2 percent from 3 percent. | 2 percent from 3 percent = 3->2 percent (Growth) down:percent
The rate was held at 2 percent. | 2 percent = 2 percent (rate):percent
They cut the rate by half a point. | half a point = 0.5 percentage point (rate) down:percent
They cut the rate by half. | half = 0.5 (rate) down:fraction
Half of the crew of 12 left. | Half = 0.5 (crew):fraction ; 12 = 12 (crew)
Half the crew left, and 3 stayed. | Half = 0.5 (crew):fraction ; 3 = 3
A crew of 12, half of them cooks, left. | 12 = 12 (crew) ; half = 0.5 (crew):fraction
Of 12 cooks, 3 left. | 12 = 12 (cooks) ; 3 = 3 (cooks)
The 12 cooks, 3 of whom left, sang. | 12 = 12 (cooks) ; 3 = 3 (cooks)
12 cooks, including 3 from Orr, sang. | 12 = 12 (cooks) ; 3 = 3 (cooks)
12 cooks, among them 3 women, sang. | 12 = 12 (cooks) ; 3 = 3 (women)
Some 12 to 15 cooks, or 3 in 10, sang. | 12 to 15 = 12..15 (cooks) ; 3 in 10 = 0.3 (cooks):fraction
At least 12, and perhaps 15, cooks sang. | 12 = >=12 ; 15 = ~15
As many as 12 cooks sang; as few as 3 slept. | 12 = <=12 (cooks) ; 3 = >=3 (cooks)
No more than 12 cooks sang, and no fewer than 3 slept. | 12 = <=12 (cooks) ; 3 = >=3 (cooks)
Not more than 12 cooks may sing. | 12 = <=12 (cooks)
Just under 12 percent sang. | 12 percent = <12 percent:percent
Almost two in three sang. | two in three = ~2/3:fraction
One in 10 sang, nine in 10 slept. | One in 10 = 0.1:fraction ; nine in 10 = 0.9:fraction
The crew grew threefold, to 12. | threefold = 3 (crew) up:multiplier ; 12 = 12 (crew)
The crew doubled to 12 from 6. | doubled = 2 (crew) up:multiplier ; 12 from 6 = 6->12 (crew) up
The crew doubled in a year. | doubled = 2 (crew) up:multiplier
The crew is twice as big as it was. | twice = 2 (crew):multiplier
The crew is three times the size of Orr's. | three times = 3 (size):multiplier
The crew is 12 strong. | 12 = 12 (crew)
The crew has 12 members, 3 more than in May. | 12 = 12 (members) ; 3 = 3 (members)
The crew has 3 fewer members than in May. | 3 = 3 (members)
The crew lost 3 of its 12 members. | 3 = 3 (members) ; 12 = 12 (members)
The crew, which lost 3 in May, has 12 members. | 3 = 3 (crew) down ; 12 = 12 (members)
It sold 12 boats in May, 3 in June and none in July. | 12 = 12 (boats) ; 3 = 3 (boats)
It sold 12 boats worth $3 million. | 12 = 12 (boats) ; $3 million = 3000000 USD (boats):money
It sold $3 million worth of boats. | $3 million = 3000000 USD (boats):money
It sold $3 million in boats. | $3 million = 3000000 USD (boats):money
It sold a $3 million boat. | $3 million = 3000000 USD (boat):money
It sold the boat for $3 million, or $9 a plank. | $3 million = 3000000 USD (boat):money ; $9 = 9 USD (boat):money
It sold the boat for $3 million plus a fee of $9. | $3 million = 3000000 USD (boat):money ; $9 = 9 USD (fee):money
It sold the boat for between $3 million and $4 million. | $3 million and $4 million = 3000000..4000000 USD (boat):money
It sold the boat for $3-4 million. | $3-4 million = 3000000..4000000 USD (boat):money
It sold the boat for $3m to $4m. | $3m to $4m = 3000000..4000000 USD (boat):money
It sold the boat for 3 or 4 million crowns. | 3 or 4 million crowns = 3000000..4000000 crown (boat):money
It sold the boat for double digits. |
It took 3 minutes and 12 seconds. | 3 minutes and 12 seconds = 192 second:duration
It took three and a half hours. | three and a half hours = 3.5 hour:duration
It took half an hour, or 30 minutes. | half an hour = 0.5 hour:duration ; 30 minutes = 30 minute:duration
It took the better part of 3 hours. | 3 hours = 3 hour (better part):duration
It took 3 days, 2 hours and 12 minutes. | 3 days, 2 hours and 12 minutes = 4452 minute:duration
It weighs 3 pounds 4 ounces. | 3 pounds 4 ounces = 52 ounce:dimension
It weighs 3-4 pounds. | 3-4 pounds = 3..4 pound:dimension
It weighs 3.4kg (7.5 pounds). | 3.4kg = 3.4 kilogram:dimension ; 7.5 pounds = 7.5 pound:dimension
It weighs between 3 and 4 kg. | 3 and 4 kg = 3..4 kilogram:dimension
It is 3 by 4 metres. | 3 = 3 meter:dimension ; 4 metres = 4 meter:dimension
It is 3m x 4m. | 3m = 3 meter:dimension ; 4m = 4 meter:dimension
It is 3 x 4 x 5 feet. | 3 = 3 foot:dimension ; 4 = 4 foot:dimension ; 5 feet = 5 foot:dimension
It is 3 metres long, 4 metres wide. | 3 metres = 3 meter:dimension ; 4 metres = 4 meter:dimension
It is 30 degrees north. | 30 degrees = 30 degree:dimension
It was -3C at night. | -3C = -3 degree celsius:dimension
It was 3 below zero. | 3 below zero = -3 degree:dimension
It was 3 degrees colder than in May. | 3 degrees = 3 degree:dimension
It fell from 3 to -4. | 3 to -4 = 3->-4 down
END
}

@test "plain sentences: days, times, ages, results, names, prices" {
    check <<'END'
It opened on 3 May 2031. | 3 May 2031 = 2031-05-03:date
It opened in May 2031. | May 2031 = 2031-05:date
It opened at 09:30 on Monday, 3 May. | 09:30 = 09:30:time ; 3 May = --05-03:date
It opened from 9am to 5pm, Monday to Friday. | 9am = 09:00:time ; 5pm = 17:00:time
It ran from 1998 to 2004. | 1998 to 2004 = 1998..2004:year
It ran from 1998-2004, and again in 2006. | 1998-2004 = 1998..2004:year ; 2006 = 2006:year
It ran in 1998/99 and 1999/2000. | 1998/99 = 1998..1999:year ; 1999/2000 = 1999..2000:year
It ran in the '90s and the 2000s. | 90s = 1990..1999:year ; 2000s = 2000..2009:year
It ran in the early 1990s and late 1880s. | 1990s = 1990..1999:year ; 1880s = 1880..1889:year
It ran in the 18th and 19th centuries. | 18th = 18:ordinal ; 19th = 19:ordinal
It ran in the third quarter of 2031. | third = 3:ordinal ; 2031 = 2031:year
It ran for the 3rd time in 5 years. | 3rd = 3:ordinal ; 5 years = 5 year:duration
It came third of nine. | third = 3:ordinal ; nine = 9
It was built in 300 BC and fell in 12 AD. | 300 BC = -300:year ; 12 AD = 12:year
By 2031 it will be 90 years old. | 2031 = 2031:year ; 90 years old = 90 year:age
At 43, Ada Roe rows. | 43 = 43 year:age
Ada Roe, 43, rows with her son, 5. | 43 = 43 year (Ada Roe):age ; 5 = 5 year (son):age
Ada Roe, 43, and Ida Vale, 41, row. | 43 = 43 year (Ada Roe):age ; 41 = 41 year (Ida Vale):age
Ada Roe died aged 43. | 43 = 43 year:age
Ada Roe died at the age of 43. | 43 = 43 year (age):age
Ada Roe, a 43-year-old clerk, rows. | 43-year-old = 43 year (clerk):age
Ada Roe, in her 40s, rows. | 40s = 40..49 year (Ada Roe):age
The boy, 3 months old, rows. | 3 months old = 3 month (boy):age
The twins, aged 3 and 5, row. | 3 = 3 year (twins):age ; 5 = 5 year (twins):age
Children aged 3 to 5 row. | 3 to 5 = 3..5 year (Children):age
Children under 5 row. | 5 = <5 year (Children):age
Anyone over 18 may row. | 18 = >18
Those aged 65 and over may row. | 65 = >=65 year:age
Skarn beat Orr 3-1. | 3-1 = 3-1:score
Skarn beat Orr 3-1 on Monday, after a 2-0 win in May. | 3-1 = 3-1:score ; 2-0 = 2-0:score
Skarn drew 1-1 with Orr. | 1-1 = 1-1:score
Skarn lost 6-3, 6-4 to Orr. | 6-3 = 6-3:score ; 6-4 = 6-4:score
Skarn won 3-0 and lead 2-1. | 3-0 = 3-0:score ; 2-1 = 2-1:score
Skarn lead the league 12-3. | 12-3 = 12-3:score
Skarn voted 12-3 for the sale. | 12-3 = 12-3:score
The vote was 12 to 3. | 12 = 12 (vote) ; 3 = 3 (vote)
Skarn are 3 points clear. | 3 = 3 point (Skarn)
Skarn have 12 points from 9 games. | 12 = 12 point ; 9 = 9 (games)
Flight SK112 left at gate 3. | 3 = 3:name
The A320 left gate B12. |
The M2 and the A12 are shut. |
Route 66 is shut at exit 12. | 66 = 66:name ; 12 = 12:name
Highway 1 is shut for 12 km. | 1 = 1:name ; 12 km = 12 kilometer:dimension
Read chapter 3, page 12. | 3 = 3:name ; 12 = 12:name
Read pages 12-15 and note 3. | 12-15 = 12-15:name ; 3 = 3:name
Read section 3.1.2 of part II. | 3.1.2 = 3.1.2:name
Article 5 and paragraph 3 apply. | 5 = 5:name ; 3 = 3:name
Apollo 11 and Boeing 737s flew. | 11 = 11:name
Windows 10 and Python 3.11 run. | 10 = 10:name ; 3.11 = 3.11:name
Henry VIII had 6 wives. | VIII = 8:name ; 6 = 6 (wives)
World War II and World War One ended. | II = 2:name
Mail it to 12 Harbour Road, Skarn 1234. | 12 Harbour Road = 12:name ; 1234 = 1234:name
Mail it to PO Box 12. | 12 = 12:name
Call 911 or 555-0199. | 911 = 911:phone ; 555-0199 = 555-0199:phone
Call +44 20 7946 0000. | +44 20 7946 0000 = +44 20 7946 0000:phone
Call 112. | 112 = 112:phone
The number 7 bus is late. | 7 = 7:name
Number 12 left. | 12 = 12:name
No. 12 left, and nos. 3 and 5 stayed. | 12 = 12:name ; 3 = 3:name ; 5 = 5:name
Nine-year-old goats cost $3 each. | Nine-year-old = 9 year (goats):age ; $3 = 3 USD (Nine-year-old goats):money
A nine-metre mast fell. | nine-metre = 9 meter (mast):dimension
A 9-metre mast and two 3-metre oars fell. | 9-metre = 9 meter (mast):dimension ; two = 2 (3-metre oars) ; 3-metre = 3 meter (oars):dimension
A two-thirds majority is needed. | two-thirds = 2/3 (majority):fraction
A 9% rise and a 3-point fall came. | 9% = 9 percent (rise) up:percent ; 3 = 3 point (fall)
The score is 3 out of 5. | 3 out of 5 = 0.6 (score):fraction
The score is 3/5. | 3/5 = 0.6 (score):fraction
The share is 3/4 of the catch. | 3/4 = 0.75 (catch):fraction
The share is three quarters of the catch. | three quarters = 0.75 (catch):fraction
The share is 0.75 of the catch. | 0.75 = 0.75 (catch)
The dose is 3 mg per kg. | 3 mg per kg = 3 milligram per kilogram (dose):dimension
The speed is 30 km/h or 12 mph. | 30 km/h = 30 kilometer per hour (speed):dimension ; 12 mph = 12 mile per hour (speed):dimension
The rate is 3 per 1,000 births. | 3 = 3 (rate) ; 1,000 = 1000 (births)
The fee is $3 per person per day. | $3 = 3 USD (fee):money
The fee is €3.50, £3 or ¥500. | €3.50 = 3.5 EUR (fee):money ; £3 = 3 GBP (fee):money ; ¥500 = 500 JPY (fee):money
The fee is 3 euros 50. | 3 euros 50 = 3.5 EUR (fee):money
The fee is 3 dollars and 12 cents. | 3 dollars and 12 cents = 3.12 USD (fee):money
The fee is 50c. | 50c = 50 cent (fee):money
The fee is US$3 or A$5. | US$3 = 3 USD (fee):money ; A$5 = 5 AUD (fee):money
The fee is 3.5 trillion crowns. | 3.5 trillion crowns = 3500000000000 crown (fee):money
The fee is some $3. | $3 = ~3 USD (fee):money
The fee is $3 or so. | $3 = ~3 USD (fee):money
The fee is $3 or more. | $3 = >=3 USD (fee):money
The fee is $3 or less. | $3 = <=3 USD (fee):money
The fee is $3-plus. | $3 = >=3 USD (fee):money
The fee is up to $3. | $3 = <=3 USD (fee):money
The fee is at least $3. | $3 = >=3 USD (fee):money
The fee is well over $3. | $3 = >3 USD (fee):money
The fee is nearly $3. | $3 = ~3 USD (fee):money
The fee is exactly $3. | $3 = 3 USD (fee):money
The fee is a mere $3. | $3 = 3 USD (fee):money
The fee is only $3. | $3 = 3 USD (fee):money
The fee is about $3 to $4. | $3 to $4 = 3..4 USD (fee):money
The fee is below $3. | $3 = <3 USD (fee):money
The fee is $3 too much. | $3 = 3 USD (fee):money
The fee is a couple of dollars. | a couple of dollars = 2 USD (fee):money
The fee is dozens of dollars. | dozens of dollars = 12?120 USD (fee):money
The fee is hundreds of thousands of dollars. | hundreds of thousands of dollars = 100000?1000000 USD (fee):money
END
}
