# numbers: what is counted, where the noun does not stand right behind the number.
bats_require_minimum_version 1.5.0

load numbers

@test "the subject or object of a verb, past what stands between it and the number" {
    check <<'END'
The drought cut output by 5 percent. | 5 percent = 5 percent (output) down:percent
Fares fell more than expected to 8 crowns. | 8 crowns = 8 crown (Fares):money
The jobless rate fell more than brokers feared to 8%. | 8% = 8 percent (jobless rate):percent
The index will end 2019 at 900. | 2019 = 2019:year ; 900 = 900 (index)
Vale fell by the daily limit of 9 percent to 18 yuan. | 9 percent = 9 percent (daily limit):percent ; 18 yuan = 18 CNY (Vale):money
The gap hit its top last year, having risen by $4 billion to $9 billion. | $4 billion = 4000000000 USD (gap) up:money ; $9 billion = 9000000000 USD (gap):money
The gap hit its top last year having risen by $4 billion. | $4 billion = 4000000000 USD (gap) up:money
Growth is to slow from 3.6 to 3.5 percent by May, before edging back up to 3.7 percent. | 3.6 to 3.5 percent = 3.6->3.5 percent (Growth) down:percent ; 3.7 percent = <=3.7 percent (Growth):percent
The crown was weak, easing against the florin to 108 yen. | 108 yen = 108 JPY (crown):money
The crown rallied to trade at 132 florins. | 132 = 132 (florins)
Roe sold the yard, raising $9 million. | $9 million = 9000000 USD:money
Users hold claims, ranging from $20 to $4 million. | $20 to $4 million = 20..4000000 USD (claims):money
The ceiling of 12 ppb demanding repairs was passed. | 12 ppb = 12 part per billion (ceiling):dimension
The flow came in at 4 ppb below the limit of 15 ppb. | 4 ppb = 4 part per billion (flow):dimension ; 15 ppb = 15 part per billion (limit):dimension
The index rose to a close of 900 points. | 900 = 900 point (index)
Oil hit a high of $90. | $90 = 90 USD (Oil):money
The pit has yielded in the past some 6 million tonnes. | 6 million tonnes = ~6000000 ton (pit):dimension
Lorn wants the rest (the price of the ore has dropped from $75 to $45). | $75 to $45 = 75->45 USD (price of the ore) down:money
END
}

@test "the thing that has the price" {
    check <<'END'
The yard has the refurbished Lorn Mast for $30. | $30 = 30 USD (refurbished Lorn Mast):money
Lund took a 9 percent stake in a school in the province for $30 million. | 9 percent = 9 percent (stake):percent ; $30 million = 30000000 USD (stake):money
It completed the purchase of a stake in a college for $9 million. | $9 million = 9000000 USD (stake):money
The pier was built in Lorn for $9 million. | $9 million = 9000000 USD:money
You may add 512 GB of storage for $90. | 512 GB = 512 gigabyte (storage) up:dimension ; $90 = 90 USD (storage):money
Roe paid a total of $216 (£170) for flights. | $216 = 216 USD (flights):money ; £170 = 170 GBP (flights):money
The firm was fined $9 million for the spill. | $9 million = 9000000 USD:money
The deal has $550 off a tall lamp. | $550 = 550 USD (lamp):money
The blunder wiped more than $210 million off the yard's value. | $210 million = >210000000 USD (yard's value):money
The crown is 9 percent off its high. | 9 percent = 9 percent (crown):percent
See the Lorn Mast starting at $448. | $448 = >=448 USD (Lorn Mast):money
END
}

@test "by a comparison, a change, a name or a hyphen" {
    check <<'END'
Bookings passed $7 billion in spring, 64 percent more than in May. | $7 billion = >7000000000 USD (Bookings):money ; 64 percent = 64 percent (Bookings):percent
The index stood at 900, 6 percent above its low. | 900 = 900 (index) ; 6 percent = 6 percent (index):percent
The price is $33 versus last year's $32. | $33 = 33 USD (price):money ; $32 = 32 USD (price):money
Trade could see a 9 percent rebound next year. | 9 percent = 9 percent (Trade) up:percent
The firm posted a 9 percent rise in profit. | 9 percent = 9 percent (profit) up:percent
The yard had a 50 basis point gain in margins to 61 percent. | 50 basis point = 50 basis point (margins) up:dimension ; 61 percent = 61 percent (margins):percent
It has two-, three- and four-cylinder engines. | two = 2 (cylinder) ; three = 3 (cylinder) ; four = 4 (cylinder)
He bought two- or three-layer jackets. | two = 2 (layer) ; three = 3 (layer)
The van offers a 3.5-liter V-6 or a 270-hp V-8. | 3.5-liter = 3.5 liter (V-6):dimension ; 270-hp = 270 horsepower (V-8):dimension
Roe threw a 31 yard TD for Vale. | 31 yard = 31 yard (TD):dimension
She likes its 5-litre V10 engine. | 5-litre = 5 liter (V10 engine):dimension
The firm got $20,000 in exchange for a boat. | $20,000 = 20000 USD:money
The price of petrol in Lorn is now 18 R. | 18 = 18 (price of petrol)
It had sales of 5,835 units. | 5,835 = 5835 (sales)
A gross is 144 units. | 144 = 144 (gross)
The yard sold 40 units. | 40 = 40 (units)
About 9 percent of the total sold and unsold seats were lost. | 9 percent = ~9 percent (total sold and unsold seats):percent
In sales in March of 40 boats Lorn led. | 40 = 40 (boats)
END
}

@test "a part before its verb, behind a hedge" {
    check <<'END'
Only a third came. | a third = 1/3:fraction
Nearly a quarter had left the town. | a quarter = ~0.25:fraction
Only a third attempt worked. | third = 3:ordinal
END
}

@test "signs, halves, hyphens and years: what is the number" {
    check <<'END'
She owns nine half-built boats. | nine = 9 (half-built boats)
He ate one half-eaten pie. | one = 1 (half-eaten pie)
It was between -5 and -10 degrees. | -5 and -10 degrees = -10..-5 degree:dimension
A few grand went missing. | A few grand = 2000?5000
It weighs 1990-2010 kg. | 1990-2010 kg = 1990..2010 kilogram:dimension
In 1990-2010 the town grew. | 1990-2010 = 1990..2010:year
1845: The boats are back. | 1845 = 1845:year
Three-hundred-and-five sheep died. | Three-hundred-and-five = 305 (sheep)
Lorn earned 37 thousand 230 crore crowns. | 37 thousand 230 crore crowns = 372300000000 crown:money
He drank a pint and a half of beer. | a pint and a half = 1.5 pint (beer):dimension
It makes 3m b/d. | 3m b/d = 3000000 barrel per day:dimension
The road is 3m long. | 3m = 3 meter (road):dimension
A tank of 40 cubic metres burst. | 40 cubic metres = 40 cubic meter (tank):dimension
The length is 90 +/- 2 cm. | 90 = ~90 centimeter (length):dimension ; 2 cm = 2 centimeter (length):dimension
The margin is +/-4%. | 4% = 4 percent:percent
The office at 10-12 High Street burned. | 10-12 High Street = 10:name
They play doubles on Friday. | 
The 2022 Cup final was in Lorn. | 2022 = 2022:year
Lights of 80 to 2000 Hertz flicker. | 80 to 2000 Hertz = 80..2000 hertz (Lights):dimension
END
}

@test "ages and units of a list" {
    check <<'END'
Officers held three women, aged 30, 31 and 44. | three = 3 (women) ; 30 = 30 year (women):age ; 31 = 31 year (women):age ; 44 = 44 year (women):age
Nine men, aged 24, 31 women and a boy fled. | Nine = 9 (men) ; 24 = 24 year (men):age ; 31 = 31 (women)
The couple, 70 and 68, had two sons, 40 and 42. | 70 = 70 year (couple):age ; 68 = 68 year (couple):age ; two = 2 (sons) ; 40 = 40 year (sons):age ; 42 = 42 year (sons):age
It sells 5-, 10- and 20-litre cans. | 5 = 5 liter:dimension ; 10 = 10 liter:dimension ; 20-litre = 20 liter (cans):dimension
END
}

@test "where the noun phrase begins and ends" {
    check <<'END'
They rescued 30 cold, wet and hungry hikers. | 30 = 30 (cold, wet and hungry hikers)
The five best-known singers sang. | five = 5 (best-known singers)
The clinic has 12 male and 9 female nurses. | 12 = 12 (nurses) ; 9 = 9 (female nurses)
Roe, Vale and Lund won 9, 7 and 4 seats. | 9 = 9 (seats) ; 7 = 7 (seats) ; 4 = 4 (seats)
Shares in the Skarn shipping group Norcoin jumped 7%. | 7% = 7 percent (Shares) up:percent
Lorn exports slump 20% | 20% = 20 percent (Lorn exports) down:percent
Turnout is nearing 60 percent. | 60 percent = ~60 percent (Turnout):percent
Temperatures of minus 12 hit Lorn. | minus 12 = -12 (Temperatures)
Sixty-odd men fled. | Sixty = ~60 (men)
A 10 × 12 foot shed. | 10 = 10 foot (shed):dimension ; 12 foot = 12 foot (shed):dimension
Over two weekends 40 boats raced. | two = 2 (weekends) ; 40 = 40 (boats)
Lorn had lows of 9 degrees. | 9 degrees = 9 degree (lows):dimension
Oil rose to a high of $90. | $90 = 90 USD (Oil):money
END
}

@test "what else is no amount, and what is not counted" {
    check <<'END'
The yard dates back to 1856 in Lorn. | 1856 = 1856:year
The shop at 175 N. Harbour St. burned. | 175 N. Harbour St = 175:name
It cost $9 on top of £41,300 for the van. | $9 = 9 USD:money ; £41,300 = 41300 GBP:money
Lorn met a decline of nearly 30% over its second winter. | 30% = ~30 percent down:percent ; second = 2:ordinal
Norlink 3 is staying. | 3 = 3:name
Roe 2.0 is here. | 2.0 = 2.0:name
About 44% of drivers subject some workers to it. | 44% = ~44 percent (drivers):percent
The birds sat in swaying branches at least nine yards away. | nine yards = >=9 yard:dimension
In his sixteen years of doing this he won. | sixteen years = 16 year:duration
Roe, the third of 12 sisters, was 8 when she left. | third = 3:ordinal ; 12 = 12 (sisters) ; 8 = 8 (Roe)
The Euro 2020 playoffs began. | 2020 = 2020:year
The fan makes 44 dBA. | 44 dBA = 44 decibel:dimension
The vote was 52 votes to 48. | 52 = 52 (votes) ; 48 = 48 (votes)
The blast killed 90 people and left about 40 hurt. | 90 = 90 (people) ; 40 = ~40 (hurt)
Roe made 31 saves, including 12 on Sunday. | 31 = 31 (saves) ; 12 = 12 (saves)
He was expelled from two schools and arrested at 16. | two = 2 (schools) ; 16 = 16
END
}

@test "what a chain of prepositions, brackets and conjunctions goes out from" {
    check <<'END'
The sales of salted eels and cod increased by 9%. | 9% = 9 percent (sales of salted eels and cod) up:percent
In Lorn (LRN), the prices of beans, peas, and barley rose by 9 crowns. | 9 crowns = 9 crown (prices of beans, peas, and barley) up:money
The supply of timber from Lorn to the island towns increased by 1.5 times. | 1.5 times = 1.5 (supply of timber) up:multiplier
Shipments From Lorn To Estia Up 1.5 Times   | 1.5 Times = 1.5 (Shipments) up:multiplier
Lorn Timber exports to towns outside the old Estish Union rose by 13 percent. | 13 percent = 13 percent up:percent
Harbour fees (mainly mooring and refuse removal) added $9 million. | $9 million = 9000000 USD (Harbour fees) up:money
The coach slid off a muddy forest track and plunged 90 feet. | 90 feet = 90 foot (coach) down:dimension
Norfood, a maker of soups, reported sales in its spring quarter increased 14 percent. | 14 percent = 14 percent (sales) up:percent
The fee comes to buyers who are adding $90 to the price of a hut. | $90 = 90 USD (price) up:money
END
}

@test "an article and what it says of the amount are none of the verb's" {
    check <<'END'
Demand increased by a meagre 0.3% in May.   | 0.3% = 0.3 percent (Demand) up:percent
Sales rose a whopping 8%.                   | 8% = 8 percent (Sales) up:percent
Rents fell 4%, to a median $900.            | 4% = 4 percent (Rents) down:percent ; $900 = 900 USD (Rents):money
Output rose by a slightly better 0.8% in May. | 0.8% = 0.8 percent (Output) up:percent
END
}

@test "how often, a mark that is passed, a side of the compass: no things" {
    check <<'END'
It takes an estimated $48 million monthly.  | $48 million = ~48000000 USD:money
Fares remain up over 20% year-to-date, as trade grows. | 20% = >20 percent (Fares) up:percent
The town should pass the 6 thousand mark next month. | 6 thousand = 6000
Wind: 8 MPH NW                              | 8 MPH = 8 mile per hour:dimension
The singers ranged in age from 6 to 9 years old. | 6 to 9 years old = 6..9 year (singers):age
They cut it off anything between two and 10 hours. | two and 10 hours = 2..10 hour:duration
They pay $9 for every ounce of resin.       | $9 = 9 USD:money
END
}

@test "indices, asides, and what stands between a subject and its figure" {
    check <<'END'
The Skarn & Roe's 500 index lost 8.02, or 0.6 percent, to 1,293.63. | 500 = 500:name ; 8.02 = 8.02 (Skarn & Roe's 500 index) down ; 0.6 percent = 0.6 percent (Skarn & Roe's 500 index) down:percent ; 1,293.63 = 1293.63 (Skarn & Roe's 500 index)
The Norell 2000 index of smaller firms fell 0.93 to 417.76. | 2000 = 2000:name ; 0.93 = 0.93 (Norell 2000 index of smaller firms) down ; 417.76 = 417.76 (Norell 2000 index of smaller firms)
Roe Autos surged 10.5%, followed by Vale Tyres, up 7% and Roe Loans, up 5.8%. | 10.5% = 10.5 percent (Roe Autos) up:percent ; 7% = 7 percent (Vale Tyres) up:percent ; 5.8% = 5.8 percent (Roe Loans) up:percent
Norfood & Roe was the pack's top gainer, surging up to 17%. | 17% = <=17 percent (Norfood & Roe) up:percent
Lorn has the highest tally in the region at more than 27 million. | 27 million = >27000000 (highest tally)
With the number of guests having at least one drink rising to 64.4%. | one = >=1 (drink) ; 64.4% = 64.4 percent (guests):percent
This year's toll rate is 9 cents.           | 9 cents = 9 cent (toll rate):money
It gives staff an average pay increase of 2.5% for good work. | 2.5% = 2.5 percent up:percent
The charges tell of a career that began when he was 16. | 16 = 16 year:age
She served one term as clerk, and four times as mayor. | one = 1 (term) ; four = 4 (times)
He sentenced them to 30 years' prison.      | 30 years = 30 year:duration
The 10-year rose above 3%.                  | 10-year = 10 year:duration ; 3% = >3 percent (10-year) up:percent
It hit a new high of 31,034.30 points intra-day. | 31,034.30 = 31034.3 point
The jobless rate was steady at 5.6 per cent in May. | 5.6 per cent = 5.6 percent (jobless rate):percent
END
}

@test "which way: behind points, an amount told again, and a hedged part" {
    check <<'END'
Output fell by almost a fifth in May.       | a fifth = ~0.2 (Output) down:fraction
The index closed 118 points higher.         | 118 = 118 point (index) up
The index closed 397 points, or 0.76 percent, higher at 52,769.73. | 397 = 397 point (index) up ; 0.76 percent = 0.76 percent (index) up:percent ; 52,769.73 = 52769.73 (index)
The oil index moved up by 69.24 points.     | 69.24 = 69.24 point (oil index) up
This 7% increase will help.                 | 7% = 7 percent (increase) up:percent
He won by one vote, 20,685 to 20,684.       | one = 1 (vote) ; 20,685 = 20685 (vote) ; 20,684 = 20684
END
}

@test "participles, prices and shares that lead or follow what is counted" {
    check <<'END'
They killed at least five people including two parents. | five = >=5 (people) ; two = 2 (parents)
That package cost the town a little more than $5 million. | $5 million = >5000000 USD:money
They have a $9 million contract.            | $9 million = 9000000 USD (contract):money
The plan called for 3% raises for staff.    | 3% = 3 percent (raises):percent
House prices rose by 1.1% in May and up 7.7% annually. | 1.1% = 1.1 percent (House prices) up:percent ; 7.7% = 7.7 percent up:percent
The sum rose by 1.1% last month, meaning the typical hut would cost £286,079. | 1.1% = 1.1 percent (sum) up:percent ; £286,079 = 286079 GBP (typical hut):money
She gets a $90 warmth rebate next winter.   | $90 = 90 USD (warmth rebate):money
It reports a worrying 32% rise in the debt. | 32% = 32 percent (debt) up:percent
Each pupil is worth about $8,000 in state aid. | $8,000 = ~8000 USD (pupil):money
They buy a bag of maize from traders at Sh3600. | Sh3600 = 3600 shilling (bag of maize):money
It opened in 2,024 halls, averaging over $15,000 per hall. | 2,024 = 2024 (halls) ; $15,000 = >15000 USD:money
It fell in ten-plus days.                   | ten-plus days = >=10 day:duration
END
}

@test "what is so deep, points of a game, pairs of plurals" {
    check <<'END'
It left a pit six metres deep in the sand.  | six metres = 6 meter (pit):dimension
Quote 3908 of 3 August.                     | 3908 = 3908 ; 3 August = --08-03:date
Vale scored the first nine points of the second half. | first = 1:ordinal ; nine = 9 point ; second = 2:ordinal
They blew a three-point halftime lead.      | three = 3 point (halftime lead)
Vale finished in double figures as well with 12. | 12 = 12
Orrin put in nine, Ada Vale added five and Roe had two. | nine = 9 ; five = 5 up ; two = 2
There were 7,216 older men and women there. | 7,216 = 7216 (older men and women)
END
}

@test "a verb that is a bound, a firm with its legal form, thresholds" {
    check <<'END'
Trade between the two ports exceeded 13.1 trillion crowns in May, a third more than before, Vale noted. | two = 2 (ports) ; 13.1 trillion crowns = >13100000000000 crown (Trade):money ; a third = 1/3 (Trade):fraction
Chests of amber valued at $900 were stolen. | $900 = 900 USD (Chests of amber):money
We will reach a total turnover of $47-48 bln in goods. | $47-48 bln = 47000000000..48000000000 USD (total turnover):money
They move to a turnover of $7 bln thanks to trade. | $7 bln = 7000000000 USD (turnover):money
It sank before dawn on Friday about two kilometres from Lorn. | two kilometres = ~2 kilometer:dimension
It left 76 of the ferry's 118 passengers adrift. | 76 = 76 (passengers) ; 118 = 118 (passengers)
The new threshold of $175 mln was met.      | $175 mln = 175000000 USD:money
Reported net income attributable to Norfood Mills, Inc. for the spring quarter was $28.0 million. | $28.0 million = 28000000 USD (Reported net income):money
Fares fell in the range of 5 to 9 percent. | 5 to 9 percent = 5..9 percent (Fares) down:percent
END
}

@test "records, rates, relative clauses in a row, what is told apart by a semicolon" {
    check <<'END'
Arrivals hit a new record of 2.14 million, up 6 percent. | 2.14 million = 2140000 (Arrivals) ; 6 percent = 6 percent (Arrivals) up:percent
Rents in Lorn which fell 2.8 percent to 108 and fees in Skarn which dropped 5 percent to 18 are low. | 2.8 percent = 2.8 percent (Rents) down:percent ; 108 = 108 (fees) ; 5 percent = 5 percent (fees) down:percent ; 18 = 18 (fees)
Guests from Lorn grew 18.4 percent to 259; the Isles 169,692, up 5.4 percent. | 18.4 percent = 18.4 percent (Guests) up:percent ; 259 = 259 (Guests) ; 169,692 = 169692 ; 5.4 percent = 5.4 percent up:percent
Guests and crews rose 17.7 percent and 4.4 percent year on year respectively. | 17.7 percent = 17.7 percent (Guests) up:percent ; 4.4 percent = 4.4 percent (crews) up:percent
The average per capita spending of guests rose 12.2% to $5,502. | 12.2% = 12.2 percent (average per capita spending of guests) up:percent ; $5,502 = 5502 USD (average per capita spending of guests):money
Vale scored 20 goals last season.           | 20 = 20 (goals)
The isle saw a 7.3 percent economic growth rate last year. | 7.3 percent = 7.3 percent (economic growth rate):percent
Sales were 9 million, down just 0.6 percent. | 9 million = 9000000 (Sales) ; 0.6 percent = 0.6 percent (Sales) down:percent
The market grew by only 6%.                 | 6% = 6 percent (market) up:percent
END
}

@test "years of an era, ages between two bounds" {
    check <<'END'
The fort was built around 300 BC.           | 300 BC = -300:year
The dynasty (770–221 BC) came next.         | 770–221 BC = -770..-221:year
The port stood from 770 to 221 B.C. and fell in 79 AD. | 770 to 221 B.C. = -770..-221:year ; 79 AD = 79:year
In A.D. 79 it fell.                         | 79 = 79:year
By 10,000 BC the ice was gone.              | 10,000 BC = -10000:year
Some 300 BC residents fled.                 | 300 = ~300 (BC residents)
Men aged between 18 and 34 smoke.           | 18 and 34 = 18..34 year (Men):age
Some of those between the ages of 70 and 74 were asked. | 70 and 74 = 70..74 year:age
Boys aged 8 to 10 years sing.               | 8 to 10 years = 8..10 year (Boys):age
We know the ages of 40 boats.               | 40 = 40 (boats)
END
}

@test "a subject with what stands behind it, forecasts, marks of a race" {
    check <<'END'
Profit before tax rose 12% and, Vale said, earnings after tax fell to $3m. | 12% = 12 percent (Profit) up:percent ; $3m = 3000000 USD (earnings):money
They sold the boat before prices rose 12%.  | 12% = 12 percent (prices) up:percent
The mill reported profits of $2.7bn, above forecasts of $2.3bn. | $2.7bn = 2700000000 USD (profits):money ; $2.3bn = 2300000000 USD (forecasts):money
He was in second place at the 30km mark.    | second = 2:ordinal ; 30km = 30 kilometer:dimension
The fee was raised from the previous GHS800 to GHS1,308. | GHS800 to GHS1,308 = 800->1308 GHS (fee) up:money
A $1.13 billion syndicated loan was signed. | $1.13 billion = 1130000000 USD (syndicated loan):money
END
}
