# numbers-news: sentences as news has them, with the turns of phrase that no other table has; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "units, ranges and times beside each other" {
    whole <<'END'
The 6-foot-6 Brandl scored 1,946 points in all.
  6-foot-6 | dimension | 78 | inch |  | Brandl
  1,946 | number | 1946 | point
The house reported a $2.2 billion year-on-year drop in sales, while Larkwood saw a fall of almost 40% in the first half of the year compared to the same period last year.
  $2.2 billion | money | 2200000000 | USD |  | year-on-year drop
  40% | percent | ~40 | percent |  |  | down | fell
  first | ordinal | 1
The fever takes 15 to 20 years to show, so people should be tested in their 40s and 50s.
  15 to 20 years | duration | 15..20 | year |  | fever
  40s | age | 40..49 | year
  50s | age | 50..59 | year
The mill makes a blend of its five- and six-year-old cider.
  five | age | 5 | year
  six-year-old | age | 6 | year |  | cider
The Salem-based firm would invest $791 million over five years.
  $791 million | money | 791000000 | USD
  five years | duration | 5 | year
The guns were not even 20% of the lot, as he had upwards of 300 total boats in his sheds.
  20% | percent | <20 | percent |  | lot
  300 | number | >300
The crew would be eating that day.1
  1 | name | 1
The shirts took around four to five hours to dry; and closer to 10-12 for heavier ones.
  four to five hours | duration | 4..5 | hour |  | shirts
  10-12 | number | 10..12
Towers stand every 120m up the beach.
  120m | dimension | 120 | meter
With an over 10% decline this year, Larkwood's shares have lagged the index's 23.6% advance.
  10% | percent | >10 | percent |  | decline | down | fell
  23.6% | percent | 23.6 | percent
For 28 of the last 32 months, prices have outpaced wages.
  28 | number | 28
  32 months | duration | 32 | month
The boat starts at $1,199 / £1,199 / AU$2,199.
  $1,199 | money | >=1199 | USD |  | boat
  £1,199 | money | 1199 | GBP
  AU$2,199 | money | 2199 | AUD
The show is as loved as ever despite having been off the air for more than 16 years.
  16 years | duration | >16 | year
The forecast is better than the one 12 months ago, which showed smoke was on track to fall 37 per cent.
  12 months | duration | 12 | month
  37 per cent | percent | 37 | percent |  |  | down | fell
Nobody may live within 15-25km of it.
  15-25km | dimension | 15..25 | kilometer
Prices would stay in the 3%-4% range.
  3%-4% | percent | 3..4 | percent |  | range
Zone 1: 50% - 60% = 90 bpm - 108 bpm.
  1 | name | 1
  50% - 60% | percent | 50..60 | percent
  90 | number | 90 |  |  | bpm
  108 | number | 108 |  |  | bpm
The 2015-to-2016 winter was mild.
  2015 | year | 2015
  2016 | year | 2016
The old one was 77.6 x 160.7 x 7.85mm, the new one is 76.7 x 159.9 x 8.25mm.
  77.6 | dimension | 77.6 | millimeter
  160.7 | dimension | 160.7 | millimeter
  7.85mm | dimension | 7.85 | millimeter
  76.7 | dimension | 76.7 | millimeter |  | new one
  159.9 | dimension | 159.9 | millimeter |  | new one
  8.25mm | dimension | 8.25 | millimeter |  | new one
We will pass the limit of 1.5° C and soon reach 3° C.
  1.5° C | dimension | 1.5 | degree celsius |  | limit
  3° C | dimension | 3 | degree celsius
The town announced a US$1-billion fund.
  US$1-billion | money | 1000000000 | USD |  | fund
It holds up to 15kg of washing on 21m of line.
  15kg | dimension | <=15 | kilogram |  | washing
  21m | dimension | 21 | meter |  | line
The rate on new boats averaged 5.7 percent in October, down from 6.2 percent a year earlier.
  5.7 percent | percent | 5.7 | percent |  | rate
  6.2 percent | percent | 6.2 | percent |  | rate
The roof closes in just 16 seconds at speeds at up to 50 km/h.
  16 seconds | duration | 16 | second
  50 km/h | dimension | <=50 | kilometer per hour
At 6ft 2in and 90kg he is the tallest of the crew.
  6ft 2in | dimension | 74 | inch
  90kg | dimension | 90 | kilogram
END
}

@test "what is counted, and what happened to it, in long sentences" {
    whole <<'END'
The harbour office said that the death toll from the flood had reached 19,667 and the number of injured had risen to 52,586.
  19,667 | number | 19667 |  |  | death toll |  | died
  52,586 | number | 52586 |  |  | injured |  | injured
Roe is running alone, having left his party, and raised more than $15 million.
  $15 million | money | >15000000 | USD |  | Roe |  | raised
The signs read "Harbour Trials 2.0" and "no boats, no tests".
  2.0 | number | 2
The mill earned $2.8 million, or $2.53 per diluted share, as sales rose 3.5 percent to $27.2 million.
  $2.8 million | money | 2800000 | USD |  |  |  | earned
  $2.53 | money | 2.53 | USD | diluted share
  3.5 percent | percent | 3.5 | percent |  | sales | up | rose
  $27.2 million | money | 27200000 | USD |  | sales |  | sold
The Gulls are the first team to sign two pilots to an average $300,000 contract.
  first | ordinal | 1
  two | number | 2 |  |  | pilots
  $300,000 | money | 300000 | USD |  | contract
The dress, worn at a ball, sold on Sunday for £904,262.
  £904,262 | money | 904262 | GBP |  | dress
The town's death toll remained at 113 and the number of injured rose to 782.
  113 | number | 113 |  |  | town's death toll |  | died
  782 | number | 782 |  |  | injured |  | injured
The mill sees sales growth of 1.8 percent and store growth of 3.5 percent, down from up 2.3 percent and up 4 percent, respectively.
  1.8 percent | percent | 1.8 | percent |  | sales growth | up | rose
  3.5 percent | percent | 3.5 | percent |  | store growth | up | rose
  2.3 percent | percent | 2.3 | percent |  |  | up | rose
  4 percent | percent | 4 | percent |  |  | up | rose
The barrier will look like the one that lined the pier during the 1950s (a fact confirmed by 1958's "Tide").
  1950s | year | 1950..1959
  1958 | year | 1958
The cider is 65% apple, 25% pear and 10% plum.
  65% | percent | 65 | percent |  | apple
  25% | percent | 25 | percent |  | pear
  10% | percent | 10 | percent |  | plum
The cider is bottled at 51.2% (102.4 proof) with a $200 price.
  51.2% | percent | 51.2 | percent |  | cider
  102.4 | number | 102.4 |  |  | proof
  $200 | money | 200 | USD |  | price |  | cost
He nearly doubled his laps led (285) compared to a best of 150 last year.
  doubled | multiplier | ~2 |  |  | laps | up | rose
  285 | number | 285 |  |  | laps
  150 | number | 150 |  |  | best
It will spend $200 million over five years, half of it on boats.
  $200 million | money | 200000000 | USD |  |  |  | paid
  five years | duration | 5 | year
  half | fraction | 0.5
From 1974 to 1981 he led the harbour board.
  1974 to 1981 | year | 1974..1981
More than a dozen houses burned and hundreds of people fled.
  a dozen | number | >12 |  |  | houses |  | destroyed
  hundreds | number | 100?1000 |  |  | people |  | displaced
A 5 percent raise would cost the city $3 million a year.
  5 percent | percent | 5 | percent |  | raise
  $3 million | money | 3000000 | USD | year | raise |  | cost
END
}
