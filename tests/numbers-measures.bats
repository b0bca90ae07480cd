# numbers-measures: units, money and ages, and what is counted; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "units that are shared, and amounts told twice" {
    whole <<'END'
It is 18 x 4 inches.
  18 | dimension | 18 | inch
  4 inches | dimension | 4 | inch
It is 18 by 4 inches.
  18 | dimension | 18 | inch
  4 inches | dimension | 4 | inch
It weighs 1.35 ± 0.05 kg.
  1.35 | dimension | ~1.35 | kilogram |  |  |  | weighed
  0.05 kg | dimension | 0.05 | kilogram
It weighs 45 and 50 kg.
  45 | dimension | 45 | kilogram |  |  |  | weighed
  50 kg | dimension | 50 | kilogram |  |  |  | weighed
It weighs 45 or 50 kg.
  45 or 50 kg | dimension | 45..50 | kilogram |  |  |  | weighed
It weighs 45 or even 50 kg.
  45 or even 50 kg | dimension | 45..50 | kilogram |  |  |  | weighed
It grew 4 and 5 percent.
  4 | percent | 4 | percent |  |  | up | rose
  5 percent | percent | 5 | percent
More than 9 million crowns ($1.3 million) went.
  9 million crowns | money | >9000000 | crown
  $1.3 million | money | >1300000 | USD
More than 9 million crowns ($1.3 million each) went.
  9 million crowns | money | >9000000 | crown
  $1.3 million | money | 1300000 | USD
More than 9 million crowns (1.3 million men) went.
  9 million crowns | money | >9000000 | crown
  1.3 million | number | 1300000 |  |  | men
9 million crowns ($1.3 million) went.
  9 million crowns | money | 9000000 | crown
  $1.3 million | money | 1300000 | USD
Less than 9 km (6 miles) is left.
  9 km | dimension | <9 | kilometer
  6 miles | dimension | <6 | mile
310 million of the 2.5 billion crowns went.
  310 million | money | 310000000 | crown
  2.5 billion crowns | money | 2500000000 | crown
310 million of 2.5 billion crowns went.
  310 million | number | 310000000
  2.5 billion crowns | money | 2500000000 | crown
310 of the 900 men went.
  310 | number | 310 |  |  | men
  900 | number | 900 |  |  | men
310 of the 900 km are left.
  310 | dimension | 310 | kilometer
  900 km | dimension | 900 | kilometer
It grew by 2 percent but the other by 1.
  2 percent | percent | 2 | percent |  |  | up | rose
  1 | percent | 1 | percent
It was 84 cents, while the lowest was 74.
  84 cents | money | 84 | cent
  74 | money | 74 | cent |  | lowest
It was 84 cents, while the lowest was 74 boats.
  84 cents | money | 84 | cent
  74 | number | 74 |  |  | boats
It is 84 cents and the lowest is 74 in May.
  84 cents | money | 84 | cent
  74 | number | 74 |  |  | lowest
It costs 40 crowns, against 30 a year ago.
  40 crowns | money | 40 | crown |  |  |  | cost
  30 | money | 30 | crown
It costs 40 crowns. It sold 30 a year ago.
  40 crowns | money | 40 | crown |  |  |  | cost
  30 | number | 30 |  |  |  |  | sold
END
}

@test "money" {
    whole <<'END'
It cost $5.
  $5 | money | 5 | USD |  |  |  | cost
It cost US$5.
  US$5 | money | 5 | USD |  |  |  | cost
It cost A$5 and HK$6.
  A$5 | money | 5 | AUD |  |  |  | cost
  HK$6 | money | 6 | HKD |  |  |  | cost
It cost 5 dollars and 20 cents.
  5 dollars and 20 cents | money | 5.2 | USD |  |  |  | cost
It cost 5 dollars 20 cents.
  5 dollars 20 cents | money | 5.2 | USD |  |  |  | cost
It cost 20 cents.
  20 cents | money | 20 | cent |  |  |  | cost
It cost 50 pence and 5p.
  50 pence | money | 50 | penny |  |  |  | cost
  5p | money | 5 | penny |  |  |  | cost
It cost £5m.
  £5m | money | 5000000 | GBP |  |  |  | cost
It cost £5bn and €6m.
  £5bn | money | 5000000000 | GBP |  |  |  | cost
  €6m | money | 6000000 | EUR |  |  |  | cost
It cost 5 million euros.
  5 million euros | money | 5000000 | EUR |  |  |  | cost
It cost EUR 5 million.
  EUR 5 million | money | 5000000 | EUR |  |  |  | cost
It cost 5 EUR.
  5 EUR | money | 5 | EUR |  |  |  | cost
It cost Rs 5 crore.
  Rs 5 crore | money | 50000000 | INR |  |  |  | cost
It cost R5 million.
  R5 million | money | 5000000 | ZAR |  |  |  | cost
It cost $5-a-day.
  $5 | money | 5 | USD | day |  |  | cost
It cost $5 a day.
  $5 | money | 5 | USD | day |  |  | cost
It cost $5 per head.
  $5 | money | 5 | USD | head |  |  | cost
It cost $5 an hour.
  $5 | money | 5 | USD | hour |  |  | cost
It cost $5/day.
  $5 | money | 5 | USD | day |  |  | cost
It cost 5 bucks.
  5 bucks | money | 5 | USD |  |  |  | cost
It cost five quid.
  five quid | money | 5 | GBP |  |  |  | cost
It cost a dollar.
It cost a million dollars.
  a million dollars | money | 1000000 | USD |  |  |  | cost
It cost $5,000 to $6,000 a head.
  $5,000 to $6,000 | money | 5000..6000 | USD | head |  |  | cost
It cost ¥500 and ₹600.
  ¥500 | money | 500 | JPY |  |  |  | cost
  ₹600 | money | 600 | INR |  |  |  | cost
It cost 500 yen.
  500 yen | money | 500 | JPY |  |  |  | cost
It cost 5 pounds.
  5 pounds | money | 5 | GBP |  |  |  | cost
It weighs 5 pounds.
  5 pounds | dimension | 5 | pound |  |  |  | weighed
It cost $ 5.
  $ 5 | money | 5 | USD |  |  |  | cost
It cost 5$.
  5$ | money | 5 | USD |  |  |  | cost
It cost $-5.
  $-5 | money | -5 | USD |  |  |  | cost
The $5 fee is high.
  $5 | money | 5 | USD |  | fee |  | cost
The 5-dollar fee is high.
  5-dollar | money | 5 | USD |  | fee |  | cost
A $5 million fee is high.
  $5 million | money | 5000000 | USD |  | fee |  | cost
A 5 million-dollar fee is high.
  5 million-dollar | money | 5000000 | USD |  | fee |  | cost
The town owes R1.3-billion.
  R1.3-billion | money | 1300000000 | ZAR |  |  |  | borrowed
Beans sold at P85.47 and lamp oil at P9.
  P85.47 | money | 85.47 | peso |  | Beans |  | sold
  P9 | money | 9 | peso |  | lamp oil
The board passed a P15 wage rise.
  P15 | money | 15 | peso |  | wage rise
The N95 masks and the R95 road are old.
Films made over $25M each in the same week.
  $25M | money | >25000000 | USD
Farmers sell at ksh. 2,500 per bag.
  ksh. 2,500 | money | 2500 | KES | bag | Farmers |  | sold
END
}

@test "measures" {
    whole <<'END'
It is 5 ft 6 in tall.
  5 ft 6 in | dimension | 66 | inch
It is 5 feet 6 inches tall.
  5 feet 6 inches | dimension | 66 | inch
It is 5'6" tall.
  5'6" | dimension | 66 | inch
It is 5ft tall.
  5ft | dimension | 5 | foot
It is 6 foot tall.
  6 foot | dimension | 6 | foot
It is a 6-foot wall.
  6-foot | dimension | 6 | foot |  | wall
It is 5 square miles.
  5 square miles | dimension | 5 | square mile
It is 5 sq km.
  5 sq km | dimension | 5 | square kilometer
It is 5 km2 and 6 m3.
  5 km2 | dimension | 5 | square kilometer
  6 m3 | dimension | 6 | cubic meter
It is 5 km² and 6 m³.
  5 km² | dimension | 5 | square kilometer
  6 m³ | dimension | 6 | cubic meter
It is 5 cubic metres.
  5 cubic metres | dimension | 5 | cubic meter
It is 5 km/h and 6 mph.
  5 km/h | dimension | 5 | kilometer per hour
  6 mph | dimension | 6 | mile per hour
It is 5 kilometres an hour.
  5 kilometres an hour | dimension | 5 | kilometer per hour
It is 5 miles per hour.
  5 miles per hour | dimension | 5 | mile per hour
It is 5 C and 6 F.
  5 C | dimension | 5 | degree celsius
  6 F | dimension | 6 | degree fahrenheit
It is 5°C and 6°F.
  5°C | dimension | 5 | degree celsius
  6°F | dimension | 6 | degree fahrenheit
It is 5 degrees.
  5 degrees | dimension | 5 | degree
It is 5 degrees Celsius.
  5 degrees Celsius | dimension | 5 | degree celsius
It is minus 5 degrees.
  minus 5 degrees | dimension | -5 | degree
It is -5 degrees.
  -5 degrees | dimension | -5 | degree
It is 5 below zero.
  5 below zero | dimension | -5 | degree
It is 5 lb and 6 oz.
  5 lb and 6 oz | dimension | 86 | ounce
It is 5 lbs 6 oz.
  5 lbs 6 oz | dimension | 86 | ounce
It is 5 litres and 6 gallons.
  5 litres | dimension | 5 | liter
  6 gallons | dimension | 6 | gallon
It is 5 GB and 6 MB.
  5 GB | dimension | 5 | gigabyte
  6 MB | dimension | 6 | megabyte
It is 5 kW and 6 MWh.
  5 kW | dimension | 5 | kilowatt
  6 MWh | dimension | 6 | megawatt hour
It is 5 megawatts.
  5 megawatts | dimension | 5 | megawatt
It is 5 barrels a day.
  5 barrels a day | dimension | 5 | barrel per day
It is 5 acres.
  5 acres | dimension | 5 | acre
It is 5 hectares of wheat.
  5 hectares | dimension | 5 | hectare |  | wheat
It is 5 tonnes of wheat.
  5 tonnes | dimension | 5 | ton |  | wheat
It is 5 million tonnes of wheat a year.
  5 million tonnes | dimension | 5000000 | ton | year | wheat
It is 5m tall.
  5m | dimension | 5 | meter
It is 5 m tall.
  5 m | dimension | 5 | meter
It sold 5m pies.
  5m | number | 5000000 |  |  | pies |  | sold
It is 5 nautical miles.
  5 nautical miles | dimension | 5 | nautical mile
It is 5 light years off.
  5 light years | dimension | 5 | light year
It is 5 per cent.
  5 per cent | percent | 5 | percent
It is 5 percentage points.
  5 percentage points | percent | 5 | percentage point
It is 5 pct and 6 pc.
  5 pct | percent | 5 | percent
  6 pc | percent | 6 | percent
It is 5 points.
  5 | number | 5 | point
It is 50 basis points.
  50 basis points | dimension | 50 | basis point
It is 5 minutes and 6 seconds.
  5 minutes and 6 seconds | duration | 306 | second
It is 5 hours 6 minutes.
  5 hours 6 minutes | duration | 306 | minute
It is 5 h 6 min.
  5 h 6 min | duration | 306 | minute
It is a 5-minute walk.
  5-minute | duration | 5 | minute |  | walk
It is 5 weeks.
  5 weeks | duration | 5 | week
It is 5 decades.
  5 decades | duration | 5 | decade
It is a day.
It is an hour and a half.
  an hour and a half | duration | 1.5 | hour
It is half an hour.
  half an hour | duration | 0.5 | hour
It is 5 and a half hours.
  5 and a half hours | duration | 5.5 | hour
It sends out 200 more tonnes of gas.
  200 more tonnes | dimension | 200 | ton |  | gas
It scored 20 more points.
  20 | number | 20 |  |  | points
It burned 70,000 acres (280 km 2) of heath.
  70,000 acres | dimension | 70000 | acre |  | heath |  | destroyed
  280 km 2 | dimension | 280 | square kilometer |  | heath
They built 1.4 m square metres of flats.
  1.4 m square metres | dimension | 1400000 | square meter |  | flats
END
}

@test "ages" {
    whole <<'END'
Ada Roe, 40, came.
  40 | age | 40 | year |  | Ada Roe
Ada Roe, 40, and Olaf Vinter, 50, came.
  40 | age | 40 | year |  | Ada Roe
  50 | age | 50 | year |  | Olaf Vinter
Ada Roe, aged 40, came.
  40 | age | 40 | year |  | Ada Roe
Ada Roe, 40 years old, came.
  40 years old | age | 40 | year |  | Ada Roe
A 40-year-old came.
  40-year-old | age | 40 | year
A 40-year-old man came.
  40-year-old | age | 40 | year |  | man
A man in his 40s came.
  40s | age | 40..49 | year |  | man
A woman in her late 40s came.
  late 40s | age | 47..49 | year |  | woman
She is 40.
  40 | age | 40 | year
She turned 40.
  40 | age | 40 | year
She was 40 when she came.
  40 | age | 40 | year
She came aged 40.
  40 | age | 40 | year
At age 40 she came.
  40 | age | 40 | year
At 40, she came.
  40 | age | 40 | year
A 5-month-old came.
  5-month-old | age | 5 | month
A five-month-old girl came.
  five-month-old | age | 5 | month |  | girl
The girls, 4 and 5, came.
  4 | age | 4 | year |  | girls
  5 | age | 5 | year |  | girls
The boy, 4, came.
  4 | age | 4 | year |  | boy
Ada Roe, 40. Olaf Vinter came.
  40 | age | 40 | year |  | Ada Roe
Ada Roe, 400, came.
  400 | number | 400
Lorn, 40 miles off, came.
  40 miles | dimension | 40 | mile
END
}

@test "what is counted: behind the number" {
    whole <<'END'
The yard has 40 old boats.
  40 | number | 40 |  |  | old boats
The yard has 40 boats and 12 rafts.
  40 | number | 40 |  |  | boats
  12 | number | 12 |  |  | rafts
The yard has 40 boats, rafts and nets.
  40 | number | 40 |  |  | boats, rafts and nets
The yard has 40 or so boats.
  40 | number | ~40 |  |  | boats
The yard has 40 of the boats.
  40 | number | 40 |  |  | boats
The yard has 40 of them.
  40 | number | 40
The yard has 40 more boats than the port.
  40 | number | 40 |  |  | boats
The yard has 40 other boats.
  40 | number | 40 |  |  | boats
The yard has 40 such boats.
  40 | number | 40 |  |  | boats
The yard has another 40 boats.
  40 | number | 40 |  |  | boats
The yard has some 40 of the town's boats.
  40 | number | ~40 |  |  | town's boats
The yard has 40 boats built in May.
  40 | number | 40 |  |  | boats
The yard has 40 boats that leak.
  40 | number | 40 |  |  | boats
The yard has 40 million tonnes of fish.
  40 million tonnes | dimension | 40000000 | ton |  | fish
The yard has 40 tonnes of dried fish.
  40 tonnes | dimension | 40 | ton |  | dried fish
The yard has 40% of the boats.
  40% | percent | 40 | percent |  | boats
The yard has 40% fewer boats.
  40% | percent | 40 | percent |  | boats
The yard has a third of the boats.
  a third | fraction | 1/3 |  |  | boats
The yard has 40 full-time staff.
  40 | number | 40 |  |  | full-time staff
The yard has 40 staff members.
  40 | number | 40 |  |  | staff members
The yard has 40 U.S. boats.
  40 | number | 40 |  |  | U.S. boats
The yard has 40 Norland-built boats.
  40 | number | 40 |  |  | Norland-built boats
Forty boats leak.
  Forty | number | 40 |  |  | boats
Boats: 40
  40 | number | 40 |  |  | Boats
40 boats, 12 of them old, leak.
  40 | number | 40 |  |  | boats
  12 | number | 12 |  |  | boats
Of the 40 boats, 12 leak.
  40 | number | 40 |  |  | boats
  12 | number | 12 |  |  | boats
12 out of 40 boats leak.
  12 out of 40 | fraction | 0.3 |  |  | boats
There are 40 boats.
  40 | number | 40 |  |  | boats
There were 40 killed and 12 hurt.
  40 | number | 40 |  |  | killed |  | died
  12 | number | 12 |  |  | hurt |  | injured
The storm killed 40 and hurt 12.
  40 | number | 40 |  |  |  |  | died
  12 | number | 12 |  |  |  |  | injured
The storm killed 40 people and hurt 12 others.
  40 | number | 40 |  |  | people |  | died
  12 | number | 12 |  |  | others |  | injured
The storm left 40 dead.
  40 | number | 40 |  |  | dead |  | died
The storm left 40 people dead and 12 missing.
  40 | number | 40 |  |  | people |  | died
  12 | number | 12 |  |  | missing |  | missing
40 people were killed in the storm.
  40 | number | 40 |  |  | people |  | died
40 died in the storm.
  40 | number | 40 |  |  |  |  | died
The toll is 40.
  40 | number | 40 |  |  | toll |  | died
The death toll stands at 40.
  40 | number | 40 |  |  | death toll |  | died
The number of dead rose to 40.
  40 | number | 40 |  |  | dead |  | died
The number of boats fell to 40.
  40 | number | 40 |  |  | boats |  | fell
The total of boats was 40.
  40 | number | 40 |  |  | boats
The crew of 40 left.
  40 | number | 40 |  |  | crew
A crew of 40 left.
  40 | number | 40 |  |  | crew
A fleet of 40 boats left.
  40 | number | 40 |  |  | boats
A group of 40 left.
  40 | number | 40 |  |  | group
A team of 40 nurses left.
  40 | number | 40 |  |  | nurses
A sum of $40 left.
  $40 | money | 40 | USD |  | sum
A price of $40 is high.
  $40 | money | 40 | USD |  | price |  | cost
A fee of $40 a day is high.
  $40 | money | 40 | USD | day | fee |  | cost
The fee is $40.
  $40 | money | 40 | USD |  | fee |  | cost
The fee was set at $40.
  $40 | money | 40 | USD |  | fee |  | cost
The fee rose from $40 to $50.
  $40 to $50 | money | 40->50 | USD |  | fee | up | cost
The fee rose to $50, from $40.
  $50 | money | 50 | USD |  | fee |  | cost
  $40 | money | 40 | USD |  | fee |  | cost
The fee rose $10, to $50.
  $10 | money | 10 | USD |  | fee | up | rose
  $50 | money | 50 | USD |  | fee |  | cost
The fee rose 10 percent, to $50.
  10 percent | percent | 10 | percent |  | fee | up | rose
  $50 | money | 50 | USD |  | fee |  | cost
They paid $40 for the boat.
  $40 | money | 40 | USD |  | boat |  | paid
They paid the yard $40.
  $40 | money | 40 | USD |  |  |  | paid
They spent $40 on boats.
  $40 | money | 40 | USD |  |  |  | paid
They bought 40 boats for $900.
  40 | number | 40 |  |  | boats |  | bought
  $900 | money | 900 | USD |  | boats
They sold 40 boats at $900 each.
  40 | number | 40 |  |  | boats |  | sold
  $900 | money | 900 | USD |  | boats
They sold the boat for $900.
  $900 | money | 900 | USD |  | boat
They raised $900 for the clinic.
  $900 | money | 900 | USD |  |  |  | raised
They were fined $900.
  $900 | money | 900 | USD |  |  |  | fined
He was jailed for four years.
  four years | duration | 4 | year |  |  |  | arrested
He was given four years in jail.
  four years | duration | 4 | year
He got four years.
  four years | duration | 4 | year
He ran 40 miles.
  40 miles | dimension | 40 | mile
He ran for 40 minutes.
  40 minutes | duration | 40 | minute
He won by 40 votes.
  40 | number | 40 |  |  | votes
He won 40 votes to 30.
  40 | number | 40 |  |  | votes |  | won
  30 | number | 30 |  |  | votes
He won 40 of 70 votes.
  40 | number | 40 |  |  | votes |  | won
  70 | number | 70 |  |  | votes
He got 40 percent of the vote.
  40 percent | percent | 40 | percent |  | vote
He has 40 percent, and Vale has 30.
  40 percent | percent | 40 | percent
  30 | number | 30
He has 40 percent, Vale 30 percent.
  40 percent | percent | 40 | percent
  30 percent | percent | 30 | percent |  | Vale
He had 40 goals and 12 assists.
  40 | number | 40 |  |  | goals
  12 | number | 12 |  |  | assists
He scored 40 points.
  40 | number | 40 | point
He weighs 90 kg.
  90 kg | dimension | 90 | kilogram |  |  |  | weighed
He is 1.8 metres tall.
  1.8 metres | dimension | 1.8 | meter
The wall is 40 metres high.
  40 metres | dimension | 40 | meter |  | wall
The 40-metre wall fell.
  40-metre | dimension | 40 | meter |  | wall
The wall, 40 metres high, fell.
  40 metres | dimension | 40 | meter |  | wall
The lake is 40 miles long and 12 miles wide.
  40 miles | dimension | 40 | mile |  | lake
  12 miles | dimension | 12 | mile |  | lake
Lorn, a town of 40,000 people, is poor.
  40,000 | number | 40000 |  |  | people
Lorn has a population of 40,000.
  40,000 | number | 40000 |  |  | population
Some 40,000 live in Lorn.
  40,000 | number | ~40000
The storm hit 40,000 homes.
  40,000 | number | 40000 |  |  | homes
Winds reached 90 mph.
  90 mph | dimension | 90 | mile per hour |  | Winds
It rained for 40 days.
  40 days | duration | 40 | day
It fell to minus 12 degrees in Lorn.
  minus 12 degrees | dimension | -12 | degree |  |  |  | fell
Temperatures fell to 12 C.
  12 C | dimension | 12 | degree celsius |  | Temperatures |  | fell
The quake had a magnitude of 6.5.
  6.5 | number | 6.5 |  |  | magnitude
The 6.5-magnitude quake hit Lorn.
  6.5 | number | 6.5 |  |  | magnitude
A magnitude 6.5 quake hit Lorn.
  6.5 | number | 6.5 |  |  | quake
Sales rose 4 percent and costs fell 3 percent.
  4 percent | percent | 4 | percent |  | Sales | up | rose
  3 percent | percent | 3 | percent |  | costs | down | fell
Sales rose 4 percent while costs fell 3 percent.
  4 percent | percent | 4 | percent |  | Sales | up | rose
  3 percent | percent | 3 | percent |  | costs | down | fell
Sales and costs rose 4 and 3 percent respectively.
  4 | percent | 4 | percent |  | Sales | up | rose
  3 percent | percent | 3 | percent |  | costs | up | rose
Sales of boats rose 4 percent in May.
  4 percent | percent | 4 | percent |  | Sales of boats | up | rose
Sales, which rose 4 percent in May, fell in June.
  4 percent | percent | 4 | percent |  | Sales | up | rose
Sales in Lorn, the old port, rose 4 percent.
  4 percent | percent | 4 | percent |  | Sales | up | rose
Sales are expected to rise 4 percent.
  4 percent | percent | 4 | percent |  | Sales | up | rose
Sales could rise as much as 4 percent.
  4 percent | percent | <=4 | percent |  | Sales | up | rose
Sales saw growth of 4 percent.
  4 percent | percent | 4 | percent |  | Sales | up | rose
Growth slowed to 4 percent.
  4 percent | percent | 4 | percent |  | Growth |  | fell
Growth was 4 percent in May, against 3 percent in June.
  4 percent | percent | 4 | percent |  | Growth
  3 percent | percent | 3 | percent
Profit was $4 million, up from $3 million.
  $4 million | money | 4000000 | USD |  | Profit |  | earned
  $3 million | money | 3000000 | USD |  | Profit |  | earned
Profit was $4 million, up 3 percent.
  $4 million | money | 4000000 | USD |  | Profit |  | earned
  3 percent | percent | 3 | percent |  | Profit | up | rose
Profit of $4 million was told.
  $4 million | money | 4000000 | USD |  | Profit |  | earned
The bank cut its rate by 0.5 points to 4 percent.
  0.5 | number | 0.5 | point |  | rate | down | fell
  4 percent | percent | 4 | percent |  | rate
The rate stands at 4 percent.
  4 percent | percent | 4 | percent |  | rate
Unemployment is at 4 percent.
  4 percent | percent | 4 | percent |  | Unemployment
Three in four boats leak.
  Three in four | fraction | 0.75 |  |  | boats
Two boats leak: one is old.
  Two | number | 2 |  |  | boats
Both boats leak.
END
}
