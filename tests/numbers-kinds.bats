# numbers: a rule a test, named by what it says; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "a verb of passing a mark is a bound: tops, exceeds, passes" {
    whole <<'END'
The death toll tops 145.
  145 | number | >145 |  |  | death toll |  | died
Turnover exceeded $9 million.
  $9 million | money | >9000000 | USD |  | Turnover |  | earned
END
}

@test "a verb of coming near is a bound" {
    whole <<'END'
The toll nears 1,600.
  1,600 | number | ~1600 |  |  | toll |  | died
Oil approached $90 a barrel.
  $90 | money | ~90 | USD | barrel | Oil
END
}

@test "over N days is during, no bound" {
    whole <<'END'
Attendance over two days was 45,000.
  two days | duration | 2 | day
  45,000 | number | 45000 |  |  | Attendance |  | attended
The votes were counted over five weeks.
  five weeks | duration | 5 | week
END
}

@test "for over N days, over N days ago is a bound" {
    whole <<'END'
She waited for over two days.
  two days | duration | >2 | day
The bridge was closed over nine months ago.
  nine months | duration | >9 | month
END
}

@test "the hedge before \"a couple of\" and \"half\" counts" {
    whole <<'END'
They were gone less than a couple of days.
  a couple of days | duration | <2 | day
He ate more than half a loaf.
  half | fraction | >0.5 |  |  | loaf
END
}

@test "almost, up to, no fewer than stay bounds" {
    whole <<'END'
Up to 30 boats left, and no fewer than 12 sank.
  30 | number | <=30 |  |  | boats
  12 | number | >=12 |  |  | boats
At least nine seals and at most 40 birds died.
  nine | number | >=9 |  |  | seals
  40 | number | <=40 |  |  | birds |  | died
END
}

@test "up and down of other verbs are no change" {
    whole <<'END'
Owners must clean it up within 2 wk.
  2 wk | duration | <=2 | week
The crew set up 30 tents and broke down 4 doors.
  30 | number | 30 |  |  | tents
  4 | number | 4 |  |  | doors
END
}

@test "adjunct: a duration that says when or how long something was so measures no thing of its own: counted is empty" {
    whole <<'END'
The ferry line has been closed for three weeks.
  three weeks | duration | 3 | week
Ada Roe resigned eleven months after the vote.
  eleven months | duration | 11 | month
END
}

@test "sentence: what a court or an office imposes (a term, a fine) is not a count of the person or body that bears it: counted is empty" {
    whole <<'END'
A Varna court jailed the protest leader Ivan Lorn for 15 days.
  15 days | duration | 15 | day
The yard was fined $75,000 for the spill.
  $75,000 | money | 75000 | USD |  |  |  | fined
END
}

@test "lasted: with last, take, run or be the duration is the subject's" {
    whole <<'END'
The hearings lasted nine hours.
  nine hours | duration | 9 | hour |  | hearings
Repairs to the lock took three weeks.
  three weeks | duration | 3 | week |  | Repairs
END
}

@test "coordinated modifiers: two words joined by \"and\" or \"or\" before the noun are one noun phrase" {
    whole <<'END'
Envoys of 14 Lornish and Estish counties met.
  14 | number | 14 |  |  | Lornish and Estish counties
The yard sold 12 sea and river boats.
  12 | number | 12 |  |  | sea and river boats |  | sold
END
}

@test "dotted abbreviation: an abbreviation with points is a word of the noun phrase" {
    whole <<'END'
Two U.N. monitors were hurt.
  Two | number | 2 |  |  | U.N. monitors |  | injured
The town bought 40 U.S. trucks.
  40 | number | 40 |  |  | U.S. trucks |  | bought
END
}

@test "plural possessive: an apostrophe behind s does not end the noun phrase" {
    whole <<'END'
They cut 5% of their towns' budgets.
  5% | percent | 5 | percent |  | towns' budgets | down | fell
The crews mended 14 fishermen's huts and 9 sailors’ huts.
  14 | number | 14 |  |  | fishermen's huts
  9 | number | 9 |  |  | sailors’ huts
END
}

@test "no half words: a contraction, a verb or an adverb is never what is counted" {
    whole <<'END'
The firm won’t pay $40 for it.
  $40 | money | 40 | USD |  |  |  | paid
Both stood at 11%.
  11% | percent | 11 | percent
END
}

@test "word before the number: an adverb or adjective between noun and number is passed over, the noun is the head" {
    whole <<'END'
The price of a boat sold locally in May was $9,500.
  $9,500 | money | 9500 | USD |  | price of a boat |  | cost
It saw a significant increase in catches, surpassing $7 billion.
  $7 billion | money | >7000000000 | USD
END
}

@test "modifiers before the noun: adjectives and participles between number and noun belong to the phrase, they are not its end" {
    whole <<'END'
The boat brought 10 shocked and exhausted survivors ashore.
  10 | number | 10 |  |  | shocked and exhausted survivors |  | rescued
Lorn has had five straight monthly gains.
  five | number | 5 |  |  | straight monthly gains
END
}

@test "adjectives that also end phrases: previous, best, other, outside, next before a noun are part of it" {
    whole <<'END'
The two previous skippers quit.
  two | number | 2 |  |  | previous skippers
The three best pupils won.
  three | number | 3 |  |  | best pupils |  | won
END
}

@test "ordinal compound: an ordinal joined to a noun by a hyphen is a modifier, no number and no unit" {
    whole <<'END'
The crew won 31 second-row seats.
  31 | number | 31 |  |  | second-row seats |  | won
The board gave 12 third-party licences away.
  12 | number | 12 |  |  | third-party licences
END
}

@test "elliptic pair: of two numbers joined by and with one noun, both count that noun" {
    whole <<'END'
Lorn has 135 confirmed and 21 probable cases.
  135 | number | 135 |  |  | cases |  | cases
  21 | number | 21 |  |  | probable cases |  | cases
Between them the towns own 40 old and 6 new ferries.
  40 | number | 40 |  |  | ferries
  6 | number | 6 |  |  | new ferries
END
}

@test "ages of several: ages listed behind persons are theirs" {
    whole <<'END'
Police held two men, aged 20 and 21, on Friday.
  two | number | 2 |  |  | men |  | arrested
  20 | age | 20 | year |  | men
  21 | age | 21 | year |  | men
The twins, 14, and their brother, 9, were unhurt.
  14 | age | 14 | year |  | twins
  9 | age | 9 | year |  | brother
END
}

@test "respectively: the first figure goes with the first subject, the second with the second, change with both" {
    whole <<'END'
Norcoin and Lundcoin fell 6.5% and 6.4% respectively.
  6.5% | percent | 6.5 | percent |  | Norcoin | down | fell
  6.4% | percent | 6.4 | percent |  | Lundcoin | down | fell
Lorn and Estmark won 14 and nine medals, respectively.
  14 | number | 14 |  |  | medals |  | won
  nine | number | 9 |  |  | medals
END
}

@test "gapping: a second clause without its verb has a subject of its own, and the verb's direction" {
    whole <<'END'
The crown fell 3 percent, the florin 5 percent.
  3 percent | percent | 3 | percent |  | crown | down | fell
  5 percent | percent | 5 | percent |  | florin | down | fell
Halden holds 27.5 percent of the yard, Mitsuro 12.5 percent.
  27.5 percent | percent | 27.5 | percent |  | yard
  12.5 percent | percent | 12.5 | percent |  | yard
END
}

@test "subject: the head of the subject is what rose or fell, not the last noun before the verb, nor half of it" {
    whole <<'END'
Bilateral trade rose by 8 percent.
  8 percent | percent | 8 | percent |  | Bilateral trade | up | rose
The price of Lorn crude futures for June delivery rose 2.67 percent.
  2.67 percent | percent | 2.67 | percent |  | price of Lorn crude futures | up | rose
END
}

@test "the same change told twice: \"N points, or M percent\" is one change, its direction is on both" {
    whole <<'END'
The index rose 96 points, or 1.52 percent.
  96 | number | 96 | point |  | index | up | rose
  1.52 percent | percent | 1.52 | percent |  | index | up | rose
Oil lost 50 cents, or 0.7%.
  50 cents | money | 50 | cent |  | Oil | down | lost
  0.7% | percent | 0.7 | percent |  | Oil | down | fell
END
}

@test "headline verb: the present tense of headlines has a subject and a direction like the past" {
    whole <<'END'
Norcoin crashes 15% as miners leave
  15% | percent | 15 | percent |  | Norcoin | down | fell
Ferry fares jump 9 percent in Lorn
  9 percent | percent | 9 | percent |  | Ferry fares | up | rose
END
}

@test "name before an age: also where it begins a paragraph" {
    whole <<'END'
The trial ended late. // Rivera, 45, admitted it.
  45 | age | 45 | year |  | Rivera
No one was hurt. // Orrin Vale, 66, sold the boat.
  66 | age | 66 | year |  | Orrin Vale
END
}

@test "worth of: \"N worth of X\" measures X" {
    whole <<'END'
Lorn shipped $360 billion worth of goods.
  $360 billion | money | 360000000000 | USD |  | goods |  | sold
The fire burned 40,000 kroner worth of nets.
  40,000 kroner | money | 40000 | krone |  | nets |  | destroyed
END
}

@test "participle as noun: without a noun behind, \"wounded\", \"missing\", \"dead\" is what is counted" {
    whole <<'END'
The clinic took in 50,000 wounded.
  50,000 | number | 50000 |  |  | wounded |  | injured
Two fires burned; 6 dead.
  Two | number | 2 |  |  | fires |  | destroyed
  6 | number | 6 |  |  | dead |  | died
END
}

@test "participle behind the noun: a word in -ing or -ed behind the noun does not belong to it" {
    whole <<'END'
Guards found one package containing seeds.
  one | number | 1 |  |  | package
Two men wearing masks fled.
  Two | number | 2 |  |  | men
END
}

@test "number inside the phrase: a second figure before the noun does not hide the noun from the first" {
    whole <<'END'
The yard built three 40-foot boats.
  three | number | 3 |  |  | 40-foot boats
  40-foot | dimension | 40 | foot |  | boats
END
}

@test "times: \"up N times\" is a multiplier with the subject and a direction" {
    whole <<'END'
Profit was up 2.44 times at Rs 446.6 crore.
  2.44 times | multiplier | 2.44 |  |  | Profit | up | rose
  Rs 446.6 crore | money | 4466000000 | INR |  | Profit |  | earned
Imports were down 1.5 times in May.
  1.5 times | multiplier | 1.5 |  |  | Imports | down | fell
END
}

@test "letters glued to a number with a scale are its currency" {
    whole <<'END'
The line cost R95bn.
  R95bn | money | 95000000000 | ZAR |  | line |  | cost
Parliament passed an N614 billion loan.
  N614 billion | money | 614000000000 | NGN |  | loan |  | borrowed
The school owes Sh5 million.
  Sh5 million | money | 5000000 | shilling |  |  |  | borrowed
The mine made K45 million last year.
  K45 million | money | 45000000 | kwacha
END
}

@test "letters glued to a number without a scale are its currency before a figure that is no name" {
    whole <<'END'
Bus riders now pay R350 a week.
  R350 | money | 350 | ZAR | week |  |  | paid
The contract was for N8,750,000,000.
  N8,750,000,000 | money | 8750000000 | NGN |  | contract
A bag of rice costs Sh300 in the market.
  Sh300 | money | 300 | shilling |  | bag of rice |  | cost
END
}

@test "a currency sign with a letter, or letters with a blank" {
    whole <<'END'
The ticket was GH¢40.
  GH¢40 | money | 40 | GHS |  | ticket
They paid Shs 4,000 for the goat.
  Shs 4,000 | money | 4000 | shilling |  | goat |  | paid
END
}

@test "wire forms before or behind: dlrs, HK dollars, US\$:" {
    whole <<'END'
The yard lost dlrs 13,950 in May.
  dlrs 13,950 | money | 13950 | USD |  | yard | down | lost
Shares closed at 12 HK dollars.
  12 HK dollars | money | 12 | HKD |  | Shares
The lamp costs SGD$4.90.
  SGD$4.90 | money | 4.9 | SGD |  | lamp |  | cost
END
}

@test "a scale word is never read without the digits glued before it: a letter that is no currency of the table leaves the whole unread" {
    whole <<'END'
Exports earned Q3.5 billion.
The loan is for D20 million.
END
}

@test "a list dash before a price is no minus" {
    whole <<'END'
Nets and lines // - $44.99 // - $12
  $44.99 | money | 44.99 | USD
  $12 | money | 12 | USD
Fines this week // -$250 for a late ferry // -$1,000 for a lost net
  $250 | money | 250 | USD
  $1,000 | money | 1000 | USD
END
}

@test "names are no money: a letter glued to a number that is a product, a road or a paper size stays a name" {
    whole <<'END'
The R95 road was closed, and the K2 climb too.
Print the N8 form on A4 paper.
END
}

@test "per unit: what a price is for stands in the column per (the check writes \"USD per barrel\"), and is not what is counted" {
    whole <<'END'
Crude sells for $60 a barrel.
  $60 | money | 60 | USD | barrel |  |  | sold
Ferry fuel was 22 euros per litre.
  22 euros | money | 22 | EUR | liter | Ferry fuel
END
}

@test "addresses: a house number, a numbered street" {
    whole <<'END'
Mail it to 416 Fourth Street, Lorn.
  416 Fourth Street | name | 416
The shop at 22 Harbour Road was robbed.
  22 Harbour Road | name | 22
END
}

@test "products and machines" {
    whole <<'END'
The airline grounded its 737 Max jets.
  737 | name | 737
Volvane will build the ID.3 in Skarn.
They ate at a 7-Eleven in Lund.
END
}

@test "indices: the number in an index's name counts nothing, its points do" {
    whole <<'END'
The NSE 100 rose 12 points.
  100 | name | 100
  12 | number | 12 | point |  | NSE 100 | up | rose
END
}

@test "heavenly bodies and projects: a designation is a name, no year and no count" {
    whole <<'END'
The asteroid 2020 SO passed Lorn.
  2020 SO | name | 2020 SO
The telescope found asteroid 1998 KY in May.
  1998 KY | name | 1998 KY
The yard launched a project 22220 icebreaker.
  22220 | name | 22220
END
}

@test "telephone numbers, and short ones to call" {
    whole <<'END'
Call police on 101 or 0800 555 111.
  101 | phone | 101
  0800 555 111 | phone | 0800 555 111
She made two 911 calls that night.
  two | number | 2 |  |  | 911 calls
  911 | phone | 911
END
}

@test "game scores and tie-breaks: all figures belong to the score" {
    whole <<'END'
Lund won the set 7-6 (8).
  7-6 (8) | score | 7-6 (8)
Lund leads 3-2 (halftime 1-2).
  3-2 | score | 3-2
  1-2 | score | 1-2
Skarn are 3-5-1 this year.
  3-5-1 | score | 3-5-1
END
}

@test "doubles and singles of a sport multiply nothing" {
    whole <<'END'
They won the doubles match in Skarn.
Roe won the singles and lost the women's doubles.
END
}

@test "times of a live blog: four digits and a colon at the start of a line" {
    whole <<'END'
1720: I have to drive home now. // 0421 – The bridge is open again.
  1720 | time | 17:20
  0421 | time | 04:21
0600: Ferries are running. // 2315: That is all for tonight.
  0600 | time | 06:00
  2315 | time | 23:15
END
}

@test "game clock: what is left on the clock is no time of day; a duration or nothing" {
    whole <<'END'
Lund scored with 9:11 left in the game.
  9:11 | duration | 551 | second
With 1:07 to play Lund were ahead.
  1:07 | duration | 67 | second
END
}

@test "labels: number N, article N, page N, district N with all their figures" {
    whole <<'END'
She is number 1 in the world.
  1 | name | 1
It breaks articles 5 and 4 of the charter.
  5 | name | 5
  4 | name | 4
See pp 1, 9 of the paper.
  1 | name | 1
  9 | name | 9
END
}

@test "titles in quotation marks or of a known form are names" {
    whole <<'END'
He told the programme '60 Minutes' about it.
She wrote "Forty Days at Sea" in Skarn.
END
}

@test "footnote marks glued to words are no numbers" {
    whole <<'END'
Ten[2] men died in Skarn.[14]
  Ten | number | 10
The bridge fell in June.[7] It had 4 arches.[12][13]
  4 | number | 4 |  |  | arches
END
}

@test "a scale of N to M: no row, or one range, never one end alone" {
    whole <<'END'
On a scale of one to four the storm was bad.
  one to four | number | 1..4 |  |  | storm
Pain was rated on a scale from 0 to 10.
  0 to 10 | number | 0..10 |  |  | Pain
END
}

@test "a year behind since, until, by, at least stays a year" {
    whole <<'END'
The pier is closed until at least 2031.
  2031 | year | 2031
Nobody has fished here since at least 1987.
  1987 | year | 1987
END
}

@test "only one, just one, that one, its one with a noun is a count" {
    whole <<'END'
Only one boat sank.
  one | number | 1 |  |  | boat
Just one nurse stayed in Lund.
  one | number | 1 |  |  | nurse
END
}

@test "one with a hyphen and a unit, or one before a unit, is a measure" {
    whole <<'END'
A one-day fair began in Skarn.
  one-day | duration | 1 | day |  | fair
He fell from a one-metre wall.
  one-metre | dimension | 1 | meter |  | wall
END
}

@test "one to N, one or two: a range" {
    whole <<'END'
He waited one to two years.
  one to two years | duration | 1..2 | year
It may cost one to three billion dollars.
  one to three billion dollars | money | 1000000000..3000000000 | USD |  |  |  | cost
END
}

@test "one that stands for a person or a thing is no number" {
    whole <<'END'
One cannot sail without wind.
The new pier is longer than the old one.
END
}

@test "by N to M: behind a verb of change two figures with one unit are a range, not a step" {
    whole <<'END'
They dropped by 5 to 7 percent.
  5 to 7 percent | percent | 5..7 | percent |  |  | down | fell
Fares will rise by 10 to 12 kroner.
  10 to 12 kroner | money | 10..12 | krone |  | Fares | up | rose
END
}

@test "a range whose ends have unlike units of one kind is one range" {
    whole <<'END'
The eels are between 50 cm and 2 m long.
  50 cm and 2 m | dimension | 50..200 | centimeter |  | eels
The dive takes 90 seconds to 2 minutes.
  90 seconds to 2 minutes | duration | 90..120 | second |  | dive
END
}

@test "a span of years is one row of type year" {
    whole <<'END'
The dam was built between 2010 and 2015.
  2010 and 2015 | year | 2010..2015
She led the yard from 1998 to 2004.
  1998 to 2004 | year | 1998..2004
END
}

@test "decades with an apostrophe, and old centuries" {
    whole <<'END'
He learned to row in the '80s.
  80s | year | 1980..1989
The church was built in the 1300s.
  1300s | year | 1300..1399
END
}

@test "what could be years but has a unit behind the dash is a range of quantities" {
    whole <<'END'
Sailors need about 2000-2500 calories a day.
  2000-2500 calories a day | dimension | 2000..2500 | calorie per day
A crew of 1900 to 2000 men built it.
  1900 to 2000 | number | 1900..2000 |  |  | men
END
}

@test "number words with a hyphen are one number" {
    whole <<'END'
They sent five-thousand crates.
  five-thousand | number | 5000 |  |  | crates
The fleet has two-hundred boats.
  two-hundred | number | 200 |  |  | boats
END
}

@test "from A and M things from B: prices of two things, no move" {
    whole <<'END'
Oars start from $40 and 4 masts from $349.
  $40 | money | 40 | USD |  | Oars
  4 | number | 4 |  |  | masts
  $349 | money | 349 | USD |  | masts
Masts sell from 90 euros and 12 oars from 15 euros.
  90 euros | money | 90 | EUR |  | Masts
  12 | number | 12 |  |  | oars
  15 euros | money | 15 | EUR |  | oars
END
}

@test "a blank does not join a count and the number of a product" {
    whole <<'END'
Its fleet of roughly 300 747 jets is idle.
  300 | number | ~300 |  |  | 747 jets
  747 | name | 747
It sold 20 777 jets last year.
  20 | number | 20 |  |  | 777 jets |  | sold
  777 | name | 777
END
}

@test "a gloss behind a dash is no second end" {
    whole <<'END'
The bill passed with 262 of 528 votes – almost half.
  262 | number | 262 |  |  | votes
  528 | number | 528 |  |  | votes
  half | fraction | ~0.5
END
}

@test "figures joined by a comma and \"and\" that measure different things are two numbers" {
    whole <<'END'
Roe got 18 months in jail, suspended for two years, and 150 hours of unpaid work.
  18 months | duration | 18 | month
  two years | duration | 2 | year
  150 hours | duration | 150 | hour |  | unpaid work
The strike cost three days, and 40 hours of overtime were paid.
  three days | duration | 3 | day |  | strike |  | cost
  40 hours | duration | 40 | hour |  | overtime
END
}

@test "true ranges and moves stay what they are" {
    whole <<'END'
The fee rose from 3 to 5 kroner.
  3 to 5 kroner | money | 3->5 | krone |  | fee | up | cost
Some 20 to 30 seals came ashore.
  20 to 30 | number | 20..30 |  |  | seals
END
}

@test "a list hyphen at the start of a line is no minus" {
    whole <<'END'
Every hour in Lorn: // -15 people are hired // -3 people are fired
  15 | number | 15 |  |  | people |  | hired
  3 | number | 3 |  |  | people
What burned: // -two boats // -40 nets // -1,200 crates of cod
  two | number | 2 |  |  | boats
  40 | number | 40 |  |  | nets
  1,200 | number | 1200 |  |  | crates
END
}

@test "a dash of any kind behind a dateline does not hide the number" {
    whole <<'END'
LORN – Two officers were hurt.
  Two | number | 2 |  |  | officers |  | injured
SKARN, Estmark -- Nine boats sank on Monday.
  Nine | number | 9 |  |  | boats
END
}

@test "plus-minus gives a tolerance to the figure before it, and that figure the unit behind" {
    whole <<'END'
The egg weighs 1.35 ± 0.05 kg.
  1.35 | dimension | ~1.35 | kilogram |  | egg |  | weighed
  0.05 kg | dimension | 0.05 | kilogram |  | egg
The poll has an error of ±3 points.
  3 | number | 3 | point
END
}

@test "a true minus stays" {
    whole <<'END'
It was -15 degrees in Skarn.
  -15 degrees | dimension | -15 | degree
Growth was −4.2 percent.
  −4.2 percent | percent | -4.2 | percent |  | Growth
END
}

@test "powers: cm^3, m^2, km squared are units of volume and area" {
    whole <<'END'
The tank holds 4 cm^3 of dye.
  4 cm^3 | dimension | 4 | cubic centimeter |  | dye
The cabin has 6 m^2.
  6 m^2 | dimension | 6 | square meter |  | cabin
END
}

@test "dotted units" {
    whole <<'END'
The car did 90 m.p.h. on the quay.
  90 m.p.h. | dimension | 90 | mile per hour |  | car
Trains run at 120 k.p.h. on the new line.
  120 k.p.h. | dimension | 120 | kilometer per hour |  | Trains
END
}

@test "a scale letter glued to digits before a unit or a plural noun is a scale" {
    whole <<'END'
The pit holds 1.2m tonnes of ore.
  1.2m tonnes | dimension | 1200000 | ton |  | ore
Papers sold 2.7m combined copies.
  2.7m | number | 2700000 |  |  | combined copies |  | sold
END
}

@test "shared units: a number before and, or shares the unit of the one behind" {
    whole <<'END'
19- and 20-year-olds may not row.
  19 | age | 19 | year
  20-year-olds | age | 20 | year
The crates weigh 45 and 50 kg.
  45 | dimension | 45 | kilogram |  | crates |  | weighed
  50 kg | dimension | 50 | kilogram |  | crates |  | weighed
END
}

@test "a word between number and unit does not hide it" {
    whole <<'END'
Lund ran for 517 rushing yards.
  517 | number | 517 |  |  | rushing yards
Roe threw for 212 passing yards.
  212 | number | 212 |  |  | passing yards
END
}

@test "glued measure words before a hyphen" {
    whole <<'END'
The park covers a 141sq-mile strip.
  141sq-mile | dimension | 141 | square mile |  | strip
They bought a 90sq-metre flat.
  90sq-metre | dimension | 90 | square meter |  | flat |  | bought
END
}

@test "degree signs of any code point" {
    whole <<'END'
It was 35˚C in Skarn.
  35˚C | dimension | 35 | degree celsius
Nights fell to -4˚C on the coast.
  -4˚C | dimension | -4 | degree celsius |  |  |  | fell
END
}

@test "per: the rate is in the unit" {
    whole <<'END'
She works 40 to 50 hours a week.
  40 to 50 hours | duration | 40..50 | hour | week
Skarn has 56 people per square kilometer.
  56 | number | 56 |  | square kilometer | people
END
}

@test "N x M: both sides have the unit" {
    whole <<'END'
The slot is 18 x 4 inches.
  18 | dimension | 18 | inch |  | slot
  4 inches | dimension | 4 | inch |  | slot
She rented a 3 x 5 metre room.
  3 | dimension | 3 | meter
  5 metre | dimension | 5 | meter |  | room
END
}

@test "capitals of units: N m is a torque, nm a length" {
    whole <<'END'
The motor gives 300 Nm of torque.
  300 Nm | dimension | 300 | newton meter |  | torque
The wheel needs 90 Nm to turn.
  90 Nm | dimension | 90 | newton meter |  | wheel
END
}

@test "K with a blank is a temperature or stays unread, never thousands" {
    whole <<'END'
Water freezes at 273.15 K.
  273.15 K | dimension | 273.15 | kelvin |  | Water
The star's surface is at 5,800 K.
  5,800 K | dimension | 5800 | kelvin |  | star's surface
END
}

@test "rates in letters: bpd, tpd are a unit for a day" {
    whole <<'END'
The field gives 900 bpd.
  900 bpd | dimension | 900 | barrel per day |  | field
Output rose to 1.2 million bpd.
  1.2 million bpd | dimension | 1200000 | barrel per day |  | Output |  | produced
END
}

@test "grand is a thousand of money or of what is counted" {
    whole <<'END'
She paid four grand for the boat.
  four grand | number | 4000 |  |  |  |  | paid
He made some 20 grand a year.
  20 grand | number | ~20000 |  | year
END
}

@test "commas between number words part one number" {
    whole <<'END'
They saw five thousand, six hundred seals.
  five thousand, six hundred | number | 5600 |  |  | seals
The hatchery sold one million, two hundred thousand eggs.
  one million, two hundred thousand | number | 1200000 |  |  | eggs |  | sold
END
}

@test "a fraction in words with a singular or a plural end is a fraction, no range" {
    whole <<'END'
Add a three-fourth cup of salt.
  three-fourth cup | dimension | 0.75 | cup |  | salt
Two-thirds of the crew left.
  Two-thirds | fraction | 2/3 |  |  | crew
END
}

@test "X and a half: the half belongs to the unit before it, whatever follows" {
    whole <<'END'
He left an hour and a half later.
  an hour and a half | duration | 1.5 | hour
The trial is a year and a half away.
  a year and a half | duration | 1.5 | year |  | trial
END
}

@test "half a dozen is six" {
    whole <<'END'
About a half-dozen sailors came.
  a half-dozen | number | ~6 |  |  | sailors
She bought half a dozen eggs.
  half a dozen | number | 6 |  |  | eggs |  | bought
END
}

@test "N in M: a share of persons is one number" {
    whole <<'END'
About six-in-10 sailors voted.
  six-in-10 | fraction | ~0.6 |  |  | sailors |  | voted
Nine in 10 ferries were late.
  Nine in 10 | fraction | 0.9 |  |  | ferries
END
}

@test "a or an and a unit is found wherever it stands; one of several is no age" {
    whole <<'END'
The ferries have served the islands for well over a decade.
  a decade | duration | >1 | decade
She rowed across the lake for more than an hour.
  an hour | duration | >1 | hour
The council ended a years-old feud.
END
}

@test "an adverb of manner and joined participles belong to what is counted" {
    whole <<'END'
The firm cut 300 mostly part-time jobs.
  300 | number | 300 |  |  | mostly part-time jobs
The three newly elected mayors met.
  three | number | 3 |  |  | newly elected mayors |  | elected
Sales of newly built boats rose 4%.
  4% | percent | 4 | percent |  | Sales of newly built boats | up | rose
Customs seized 18 stolen or forged passports.
  18 | number | 18 |  |  | stolen or forged passports
Of them 40 finally signed contracts.
  40 | number | 40
The crew saw 3 nearly new boats.
  3 | number | 3 |  |  | new boats
END
}

@test "by N to M: the scale of the second figure is that of the first" {
    whole <<'END'
Output was cut by 2 to 3 million tonnes.
  2 to 3 million tonnes | dimension | 2000000..3000000 | ton |  | Output | down | fell
Costs will rise by $2 to $3 million.
  $2 to $3 million | money | 2000000..3000000 | USD |  | Costs | up | rose
It grew 3 to 1.2 million.
  3 | number | 3 |  |  |  | up | rose
  1.2 million | number | 1200000
Debt fell by $2 million to $3 billion.
  $2 million | money | 2000000 | USD |  | Debt | down | fell
  $3 billion | money | 3000000000 | USD |  | Debt |  | borrowed
END
}

@test "blocks of a street, a capital glued to a label's digits, a time of a half count nothing" {
    whole <<'END'
Guards went to the 3400 block of South Pier Street.
  3400 | name | 3400
The driver left Interstate 35W for Gate 12C.
  35W | name | 35W
  12C | name | 12C
Vale scored at 14:12 of the second half.
  14:12 | duration | 852 | second
  second | ordinal | 2
The one-mile race is on Sunday.
  one-mile | dimension | 1 | mile |  | race
The object 2015 TB was tracked.
  2015 TB | name | 2015 TB
The object 3 metres away was a net.
  3 metres | dimension | 3 | meter
END
}

@test "a rise or fall is no thing that is so large: its subject is, or nothing" {
    whole <<'END'
Vale Rail ended the day with a 0.6% gain.
  0.6% | percent | 0.6 | percent |  |  | up | rose
Lorncoin slid from $40 to $30 from 9am to 10am, a 25 percent drop.
  $40 to $30 | money | 40->30 | USD |  | Lorncoin | down | fell
  9am | time | 09:00
  10am | time | 10:00
  25 percent | percent | 25 | percent |  | Lorncoin | down | fell
Sales fell, a 4% decline.
  4% | percent | 4 | percent |  | Sales | down | fell
The crews won raises of 3 percent in the new contract.
  3 percent | percent | 3 | percent |  | raises | up | raised
END
}

@test "a verb that was taken for a noun is not counted, nor a noun taken for one left out" {
    whole <<'END'
Homes selling for more than $2 million rose 4%.
  $2 million | money | >2000000 | USD |  |  |  | sold
  4% | percent | 4 | percent |  |  | up | rose
The one-year contract ends in May.
  one-year | duration | 1 | year |  | contract
The two-day sports events drew few.
  two-day | duration | 2 | day |  | sports events
Exports to Estmark dropped 7%.
  7% | percent | 7 | percent |  | Exports | down | fell
END
}

@test "a plural that could be a verb ends the noun phrase of more than one" {
    whole <<'END'
Vale has 27 boat passes and two dough balls.
  27 | number | 27 |  |  | boat passes
  two | number | 2 |  |  | dough balls
Two men watch over it.
  Two | number | 2 |  |  | men
Some 30 staff walks out.
  30 | number | ~30 |  |  | staff
END
}

@test "a label and its figure, with or without a full stop" {
    whole <<'END'
Attendance: 12,836.
  12,836 | number | 12836 |  |  | Attendance
Chance of snow: 6%
  6% | percent | 6 | percent |  | Chance of snow
END
}

@test "games: results, what went in of what was tried, runs and wickets" {
    whole <<'END'
Lorn Gulls 27, Vale Terns 13
  27 | name | 27
  13 | name | 13
Roe finished 23-of-32 for 257 yards.
  23-of-32 | score | 23-of-32
  257 yards | dimension | 257 | yard
The Gulls fell to 0-7 in May.
  0-7 | score | 0-7
Stocks fell to 3-5 percent.
  3-5 percent | percent | 3..5 | percent |  | Stocks |  | fell
A spell of 8/106 cost Lorn the game at 150/3.
  8/106 | score | 8/106
  150/3 | score | 150/3
She used a 5/16 bolt.
  5/16 | fraction | 0.3125 |  |  | bolt
END
}

@test "whose count it is: the whole before its part, the whole that leads, no relative pronoun" {
    whole <<'END'
It killed 19 people, including eight guests, and injured 247.
  19 | number | 19 |  |  | people |  | died
  eight | number | 8 |  |  | guests |  | died
  247 | number | 247 |  |  | people |  | injured
Of the deaths, 900 were reported in Lorn.
  900 | number | 900 |  |  | deaths
The dead included eight guests and nine whose names are unknown.
  eight | number | 8 |  |  | guests
  nine | number | 9 |  |  | guests
The total of the missing is now listed at 150.
  150 | number | 150 |  |  | missing |  | missing
END
}

@test "a figure told twice, a price in trading, what stands behind with" {
    whole <<'END'
The index slid 0.7% or 49.63 to 6,728 on Monday.
  0.7% | percent | 0.7 | percent |  | index | down | fell
  49.63 | number | 49.63
  6,728 | number | 6728
Vale shares fell 5.13% to $9 in trading on Monday.
  5.13% | percent | 5.13 | percent |  | Vale shares | down | fell
  $9 | money | 9 | USD |  | Vale shares
Lund gained the ball with 52 seconds left.
  52 seconds | duration | 52 | second
He threw a 4-inch fishing knife five times.
  4-inch | dimension | 4 | inch |  | fishing knife
  five | number | 5 |  |  | times
The number of dead could pass 25,000.
  25,000 | number | >25000 |  |  | dead
END
}

@test "a limit behind several persons is an age" {
    whole <<'END'
Children under 12 row free.
  12 | age | <12 | year |  | Children
Drivers older than 75 must be tested.
  75 | age | >75 | year |  | Drivers
Voters 65 and older backed it.
  65 | age | >=65 | year |  | Voters
Workers under 40 managers struck.
  40 | number | <40 |  |  | managers
People over 40 percent of the bay fled.
  40 percent | percent | >40 | percent |  | bay |  | displaced
END
}

@test "what was set so high, a clause behind that, who are still missing, as much as a year ago" {
    whole <<'END'
Turnout was recorded at 61 percent.
  61 percent | percent | 61 | percent |  | Turnout
Growth was revised to 2.1 percent from 1.9 percent.
  2.1 percent from 1.9 percent | percent | 1.9->2.1 | percent |  | Growth | up | rose
The survey found that 38% slept badly.
  38% | percent | 38 | percent
The vessel dropped by that much to $8.
  $8 | money | 8 | USD |  | vessel
The toll stood at 214, with 38 still missing.
  214 | number | 214 |  |  | toll |  | died
  38 | number | 38 |  |  | missing |  | missing
Lorn sold 40 boats, 4 percent fewer than a year earlier.
  40 | number | 40 |  |  | boats |  | sold
  4 percent | percent | 4 | percent
END
}

@test "a dozen behind a range, plus, by and an hour that hyphens join" {
    whole <<'END'
Two to three dozen men fought.
  Two to three dozen | number | 24..36 |  |  | men
Some 1,500-plus fans came.
  1,500 | number | >=1500 |  |  | fans
It holds a 12-by-14-foot bed.
  12 | dimension | 12 | foot
  14-foot | dimension | 14 | foot |  | bed
The $15-an-hour wage passed.
  $15 | money | 15 | USD | hour | wage |  | paid
It treated 40 burn and 12 smoke victims.
  40 | number | 40 |  |  | victims
  12 | number | 12 |  |  | smoke victims
END
}

@test "over a few games, what is still to rise, a move from one price to another, cents to a dollar" {
    whole <<'END'
Over three weekends in July the crew mended the slip.
  three | number | 3 |  |  | weekends
She played in over 300 games.
  300 | number | >300 |  |  | games
The firm expects sales to rise 5 percent to 8 percent.
  5 percent to 8 percent | percent | 5..8 | percent |  | sales | up | rose
The price of rope went from $1.20 to $1.35.
  $1.20 to $1.35 | money | 1.2->1.35 | USD |  | price of rope | up | cost
The yacht goes from 4 to 30 knots.
  4 to 30 knots | dimension | 4..30 | knot |  | yacht
Rope sells for between 90 cents and $1.10.
  90 cents and $1.10 | money | 0.9..1.1 | USD |  | Rope |  | sold
END
}

@test "forms: the same figure in brackets before its scale, half of a dozen, a glued rupee" {
    whole <<'END'
Lorn set aside two (2) million crowns.
  two (2) million | number | 2000000 |  |  | crowns
She ordered a dozen and a half pies.
  a dozen and a half | number | 18 |  |  | pies
An onion costs Re0.85, and they're 40 strong.
  Re0.85 | money | 0.85 | INR |  | onion |  | cost
  40 | number | 40
The gamer bought RE4 in May.
END
}

@test "a verb with up and its object is no rise; a drop in something of so much is a fall" {
    whole <<'END'
The bank set up a $3 billion fund.
  $3 billion | money | 3000000000 | USD |  | fund
There was a drop in output of 7 percent.
  7 percent | percent | 7 | percent |  | output | down | produced
END
}

@test "what is joined to a subject or a noun belongs to it" {
    whole <<'END'
Oil and gas prices rose 3 percent.
  3 percent | percent | 3 | percent |  | Oil and gas prices | up | rose
Bread, milk and egg prices fell 9 percent.
  9 percent | percent | 9 | percent |  | Bread, milk and egg prices | down | fell
Lorn sent 6 police and fire officers.
  6 | number | 6 |  |  | police and fire officers
The town has 40 police and two boats.
  40 | number | 40 |  |  | police
  two | number | 2 |  |  | boats
END
}

@test "no thing: who has forecast an amount, what opens a clause behind it, where a place lies" {
    whole <<'END'
Sales came to $2 billion, below the $3 billion analysts had forecast.
  $2 billion | money | 2000000000 | USD |  | Sales |  | sold
  $3 billion | money | 3000000000 | USD
The shares fell $1.81 to close at $25 while broader trading slowed.
  $1.81 | money | 1.81 | USD |  | shares | down | fell
  $25 | money | 25 | USD |  | shares
The lake, located some 9 km (5.6 miles) north of Lorn, froze.
  9 km | dimension | ~9 | kilometer
  5.6 miles | dimension | 5.6 | mile
The firm said total profit fell to $9 million.
  $9 million | money | 9000000 | USD |  | total profit |  | earned
Brokers expect per-share profit of 7 cents.
  7 cents | money | 7 | cent |  | per-share profit |  | earned
END
}

@test "ages that semicolons part" {
    whole <<'END'
The dead are Orrin Vale, 59; Ada Roe, 28; and a boy.
  59 | age | 59 | year |  | Orrin Vale
  28 | age | 28 | year |  | Ada Roe
END
}

@test "a share of what a compound rises; a rise in a thing that has capitals, at the start, in pence" {
    whole <<'END'
Lorn approves a 10% tax hike.
  10% | percent | 10 | percent |  | tax | up | rose
The 7.5% council tax increase will help.
  7.5% | percent | 7.5 | percent |  | council tax | up | rose
The proposed 4 per cent rise in Council Tax will help.
  4 per cent | percent | 4 | percent |  | Council Tax | up | rose
A 6 percent rise in Skarn was told.
  6 percent | percent | 6 | percent |  | rise | up | rose
Three percent increase in ferry fares.
  Three percent | percent | 3 | percent |  | ferry fares | up | cost
Increase in fares of 10p to £1.80 told.
  10p | money | 10 | penny |  | fares | up | cost
  £1.80 | money | 1.8 | GBP
END
}

@test "moves past a date, from an average, to about so much" {
    whole <<'END'
Output rose to 418 tonnes in December 2024 from 401 tonnes.
  418 tonnes in December 2024 from 401 tonnes | dimension | 401->418 | ton |  | Output | up | produced
Rents fell from a monthly average of $64 in May to only $18 in June.
  $64 in May to only $18 | money | 64->18 | USD |  | Rents | down | cost
Fares rose from 5 crowns in May to about 8 crowns in June.
  5 crowns in May to about 8 crowns | money | 5->8 | crown |  | Fares | up | cost
They met between October 16 and 23, and from 3 to 5 May.
  October 16 and 23 | date | --10-16/23
  3 to 5 May | date | --05-03/05
It has met since October 16 and 23 boats came.
  October 16 | date | --10-16
  23 | number | 23 |  |  | boats
END
}

@test "the subject: a word in -ing that leads, a total, with fees up, demand exceeding, what is brought to a figure" {
    whole <<'END'
Spending rose 5 percent.
  5 percent | percent | 5 | percent |  | Spending | up | rose
Lending to firms fell 3 percent.
  3 percent | percent | 3 | percent |  | Lending | down | fell
The medal total rose to 90.
  90 | number | 90 |  |  | medal total |  | rose
The town total has risen to 80.
  80 | number | 80 |  |  | town total |  | rose
A grave costs £366, with burial fees up by £10.
  £366 | money | 366 | GBP |  | grave |  | cost
  £10 | money | 10 | GBP |  | burial fees | up | rose
Supply will grow, with demand exceeding 9 tonnes.
  9 tonnes | dimension | >9 | ton |  | demand
The flood brought the toll to 90.
  90 | number | 90 |  |  | toll |  | died
END
}

@test "of which, out of, a target of so many; no noun: overnight, what a slash joins" {
    whole <<'END'
A total of 220 cases were confirmed, of which 204 recovered.
  220 | number | 220 |  |  | cases |  | cases
  204 | number | 204 |  |  | cases |  | rescued
Nine out of the ten boats were new.
  Nine | number | 9 |  |  | boats
  ten | number | 10 |  |  | boats
Roe bought 40 boats, and a target of 100 was missed.
  40 | number | 40 |  |  | boats |  | bought
  100 | number | 100 |  |  | target
Roe, on 50 overnight, left.
  50 | number | 50
It serves 23 towns/districts.
  23 | number | 23 |  |  | towns
END
}

@test "games: who added 19 to points, runs and wickets, overs with maidens, runs behind a name" {
    whole <<'END'
Orrin Roe scored 31 points, Ada Vale added 19 and Lorn won.
  31 | number | 31 | point
  19 | number | 19
Lorn reached 259 for three before Vale took 6 for 42, and no wicket fell.
  259 for three | score | 259 for three
  6 for 42 | score | 6 for 42
Vale had figures of 12-1-28-1.
  12-1-28-1 | score | 12-1-28-1
The over brought Lorn 27 runs.
  27 | number | 27 |  |  | runs
The yard sold nets at 259 for 3.
  259 | number | 259 |  |  | nets
  3 | number | 3
END
}

@test "how a rise is reckoned, or told behind a figure, is no thing; what moves up to a figure from another" {
    whole <<'END'
It won with a 3.2% jump year-over-year.
  3.2% | percent | 3.2 | percent |  |  | up | rose
The median price rose to $422, a 2% increase.
  $422 | money | 422 | USD |  | median price |  | cost
  2% | percent | 2 | percent |  | median price | up | rose
The rate edged up to 2.6 percent from 2.5 percent.
  2.6 percent from 2.5 percent | percent | 2.5->2.6 | percent |  | rate | up | rose
The listing may raise up to $9 million.
  $9 million | money | <=9000000 | USD |  | listing |  | raised
The price was 8 percent higher than in March and 13 percent higher than in May.
  8 percent | percent | 8 | percent |  | price | up | rose
  13 percent | percent | 13 | percent |  | price | up | rose
END
}

@test "what reaches a pace or a peak, with rates averaging so much, by half in brackets, which a bank estimates" {
    whole <<'END'
Sales rose to an annual rate of 454,000.
  454,000 | number | 454000 |  |  | Sales |  | sold
The town lent at a rate of 5 percent.
  5 percent | percent | 5 | percent |  | rate
Prices were up, hitting a new record high of $442.
  $442 | money | 442 | USD |  | Prices |  | cost
Prices rose, with loan rates averaging 6%.
  6% | percent | 6 | percent |  | loan rates |  | borrowed
Heart deaths fell by half (52%), lung deaths by a third (33%).
  half | fraction | 0.5 |  |  | Heart deaths | down | fell
  52% | percent | 52 | percent |  | Heart deaths |  | died
  a third | fraction | 1/3 |  |  | lung deaths | down | fell
  33% | percent | 33 | percent |  | lung deaths
It is higher than in May, which the Lorn Bank estimates at $322.
  $322 | money | 322 | USD
Norwood Mills Inc. opened to $62 million.
  $62 million | money | 62000000 | USD |  | Norwood Mills Inc.
END
}

@test "a letter that a hyphen joins to money, a place that is told by its number" {
    whole <<'END'
The film cost $18-M and got P1.5-B in May.
  $18-M | money | 18000000 | USD |  | film |  | cost
  P1.5-B | money | 1500000000 | peso
The film fell to number three and held at number two.
The number three million was read out.
  three million | number | 3000000
END
}

@test "parts between two articles, stones, metres of a race, products in camels, exits, so strong a staff" {
    whole <<'END'
Lorn lost between a tenth and a fifth of its seals.
  a tenth and a fifth | fraction | 0.1..0.2 |  |  | seals | down | lost
Between a tenth and a fifth attempt she slept.
  tenth | ordinal | 10
  fifth | ordinal | 5
She weighs 9st and came 21st.
  9st | dimension | 9 | stone |  |  |  | weighed
  21st | ordinal | 21
He won the 400m hurdles.
  400m | dimension | 400 | meter |  | hurdles |  | won
Sales hit 400m pies.
  400m | number | 400000000 |  |  | pies |  | sold
The mPad 15 sales fell 12%.
  15 | name | 15
  12% | percent | 12 | percent |  | mPad 15 sales | down | fell
The road is shut between exits 12 and 14.
  12 | name | 12
  14 | name | 14
A 4,500-strong workforce left.
  4,500 | number | 4500 |  |  | workforce
Two dozen men and scores of dogs were found.
  Two dozen | number | 24 |  |  | men
  scores | number | 20?200 |  |  | dogs
Wages rose by an inflation-busting 7 per cent.
  7 per cent | percent | 7 | percent |  | Wages | up | rose
END
}

@test "what has cost whom so much, a share of those who act, a measure of what cost, so long ago" {
    whole <<'END'
The strike has cost growers an estimated $4 million.
  $4 million | money | ~4000000 | USD |  | strike |  | cost
About 20 percent of patients relapse within five years.
  20 percent | percent | ~20 | percent |  | patients
  five years | duration | <=5 | year
A pint of milk that cost 65p two years ago is dear.
  65p | money | 65 | penny |  | pint of milk
  two years | duration | 2 | year
END
}

@test "so many of so many days, odds and ratios, under par, a race past the hour's clock" {
    whole <<'END'
It has rained on 12 of the last 14 days.
  12 | number | 12 |  |  | days
  14 days | duration | 14 | day
Lorn has a ratio of 14:1.
  14:1 | score | 14:1
He shot a 5-under 67.
  5 | number | 5
  67 | number | 67
She ran it in 29:47.3.
  29:47.3 | time | 29:47.3
END
}

@test "a staff of so many, what a hyphen joins is no sister, aged under, plus, off a coast, of them" {
    whole <<'END'
The firm plans to add 400 workers to its staff of 2,600.
  400 | number | 400 |  |  | workers
  2,600 | number | 2600 |  |  | staff
A fire at a six-storey inn killed 11.
  six | number | 6 |  |  | storey
  11 | number | 11 |  |  |  |  | died
Four children aged under 10 left.
  Four | number | 4 |  |  | children
  10 | age | <10 | year |  | children
Lorn paid €14m plus €3m for the 22-year-old.
  €14m | money | 14000000 | EUR |  |  |  | paid
  €3m | money | 3000000 | EUR
  22-year-old | age | 22 | year
The ship ran aground 5 km off Lorn.
  5 km | dimension | 5 | kilometer
Seas could rise by 30 cm to 60 cm.
  30 cm to 60 cm | dimension | 30..60 | centimeter |  | Seas | up | rose
It has hurt 52 people in nine towns; 20 of them were children.
  52 | number | 52 |  |  | people |  | injured
  nine | number | 9 |  |  | towns
  20 | number | 20 |  |  | people
END
}

@test "a year of the next century, a rate between both ends of a move" {
    whole <<'END'
Seas will rise by 2100 or so.
  2100 | year | 2100
By 2100 boats had left.
  2100 | number | 2100 |  |  | boats
The cap will lift the bill to £1,738 a year from £1,717.
  £1,738 a year from £1,717 | money | 1717->1738 | GBP | year | bill | up | rose
END
}
