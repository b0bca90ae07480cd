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
