# numbers-bounds: hedges, changes and ranges around a numeral; each row whole.
bats_require_minimum_version 1.5.0

load numbers

@test "hedges before and behind a number" {
    whole <<'END'
More than only about an estimated 40 men came.
  40 | number | >40 |  |  | men
Some 40 men came.
  40 | number | ~40 |  |  | men
The top 20 came.
  20 | number | 20
The top 20 men came.
  20 | number | 20 |  |  | men
Top 20 men came.
  20 | number | 20 |  |  | men
It passed 30 laws.
  30 | number | 30 |  |  | laws
It passed 30.
  30 | number | >30
It passed 61 to 39.
  61 | number | 61
  39 | number | 39
The fine may not be more than $500.
  $500 | money | <=500 | USD |  | fine |  | fined
A fee cannot exceed $90.
  $90 | money | <=90 | USD |  | fee
The fee must not be less than $30.
  $30 | money | >=30 | USD |  | fee |  | cost
It topped 30 percent.
  30 percent | percent | >30 | percent
Attendance over two days was poor.
  two days | duration | 2 | day
He waited for over two days.
  two days | duration | >2 | day
He waited over two days ago.
  two days | duration | >2 | day
It lasted over two days.
  two days | duration | >2 | day
It was over two days late.
  two days | duration | >2 | day
They counted sheep over five weeks.
  five weeks | duration | 5 | week
They were bringing the tally up to 20.
  20 | number | 20 |  |  | tally
They brought in up to 20 men.
  20 | number | <=20 |  |  | men
The tally rose up to 20.
  20 | number | <=20 |  |  | tally | up | rose
It brings a yard, creating up to 20 jobs.
  20 | number | <=20 |  |  | jobs
They revised the yard's gains up to 9 percent.
  9 percent | percent | 9 | percent |  | yard's gains
Gusts were as high as roughly 352 miles per hour.
  352 miles per hour | dimension | ~352 | mile per hour |  | Gusts
As many as 40 men came.
  40 | number | <=40 |  |  | men
As few as 40 men came.
  40 | number | >=40 |  |  | men
60 or more men came.
  60 | number | >=60 |  |  | men
60 or more than 50 men came.
  60 | number | 60 |  |  | men
  50 | number | >50 |  |  | men
60 percent or so came.
  60 percent | percent | ~60 | percent
60 at most came.
  60 | number | <=60
60 at least came.
  60 | number | >=60
More than 60 or so came.
  60 | number | >60
Less than a couple of days passed.
  a couple of days | duration | <2 | day
At least a couple of days passed.
  a couple of days | duration | >=2 | day
The fee is $60 and up.
  $60 | money | >=60 | USD |  | fee |  | cost
About 60, more or less, came.
  60 | number | ~60
Up to about 60 men came.
  60 | number | <=60 |  |  | men
Exactly 60 men came.
  60 | number | 60 |  |  | men
No more than 60 men came.
  60 | number | <=60 |  |  | men
No fewer than 60 men came.
  60 | number | >=60 |  |  | men
Not fewer than 60 men came.
  60 | number | >=60 |  |  | men
Almost 60 men came.
  60 | number | ~60 |  |  | men
Fewer than 60 men came.
  60 | number | <60 |  |  | men
Under 60 men came.
  60 | number | <60 |  |  | men
Well over 60 men came.
  60 | number | >60 |  |  | men
Just under 60 men came.
  60 | number | <60 |  |  | men
Around 60-70 men came.
  60-70 | number | 60..70 |  |  | men
Some 40 minimum wage cooks came.
  40 | number | ~40 |  |  | minimum wage cooks
The cap is 40 maximum.
  40 | number | <=40 |  |  | cap
The guards stopped 17 carts over four parishes.
  17 | number | 17 |  |  | carts
  four | number | 4 |  |  | parishes
They sank carts over 40 feet long.
  40 feet | dimension | >40 | foot |  | carts | down | fell
The 96 Max jets are old.
  96 | number | 96 |  |  | Max jets
Keep it at or below 9 degrees.
  9 degrees | dimension | <=9 | degree
It stood at or above 9 degrees.
  9 degrees | dimension | >=9 | degree
END
}

@test "which way an amount went" {
    whole <<'END'
Fares rose 5 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares rose by 5 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares rose by an average of 5 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares rose another 5 percent.
  5 percent | percent | 5 | percent |  |  | up | rose
Fares saw a rise of 5 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares are up 5 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares are 5 percent up.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares are 5 percent higher.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares closed up 5 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
Fares went down 5 percent.
  5 percent | percent | 5 | percent |  | Fares | down | fell
They clean it up 5 times.
  5 times | multiplier | 5
They make up 5 percent of it.
  5 percent | percent | 5 | percent
They gave up 5 days.
  5 days | duration | 5 | day
The tank holds 5 litres.
  5 litres | dimension | 5 | liter |  | tank
The fund raised $9 million.
  $9 million | money | 9000000 | USD |  |  |  | raised
The fund raised the fee by $9.
  $9 | money | 9 | USD |  | fee | up | rose
Add 3 cups of salt.
  3 cups | dimension | 3 | cup |  | salt
Cut 3 apples.
  3 | number | 3 |  |  | apples
He said: Cut 3 apples.
  3 | number | 3 |  |  | apples
They cut 3 apples.
  3 | number | 3 |  |  | apples
The road rises 5 miles away.
  5 miles | dimension | 5 | mile
Fares fell 5 percent; 6 men came.
  5 percent | percent | 5 | percent |  | Fares | down | fell
  6 | number | 6 |  |  | men
END
}

@test "ranges, moves, and what is neither" {
    whole <<'END'
Between 30 and 40 men came.
  30 and 40 | number | 30..40 |  |  | men
From 30 to 40 men came.
  30 to 40 | number | 30..40 |  |  | men
From 3 km to 5 km is far.
  3 km to 5 km | dimension | 3..5 | kilometer
It is 3 to 5 km.
  3 to 5 km | dimension | 3..5 | kilometer
It is 3-5 km.
  3-5 km | dimension | 3..5 | kilometer
It is 3–5 km.
  3–5 km | dimension | 3..5 | kilometer
It is 3—5 km.
  3 | number | 3
  5 km | dimension | 5 | kilometer
It is 3~5 km.
  3~5 km | dimension | 3..5 | kilometer
It is 50 cm to 2 m long.
  50 cm to 2 m | dimension | 50..200 | centimeter
It is between 50 cm and 2 m long.
  50 cm and 2 m | dimension | 50..200 | centimeter
It took 50 seconds to 2 minutes.
  50 seconds to 2 minutes | duration | 50..120 | second
It took from 3 days to 2 weeks.
  3 days to 2 weeks | duration | 3..14 | day
It took from 10 days to 3 months.
  10 days | duration | 10 | day
  3 months | duration | 3 | month
It cost $2 to $3 billion.
  $2 to $3 billion | money | 2000000000..3000000000 | USD |  |  |  | cost
It cost $2-$3 billion.
  $2-$3 billion | money | 2000000000..3000000000 | USD |  |  |  | cost
It cost $2 to $3.
  $2 to $3 | money | 2..3 | USD |  |  |  | cost
It went from 40 degrees Celsius to 41 degrees.
  40 degrees Celsius to 41 degrees | dimension | 40..41 | degree celsius
It sells from $2 to 3.
  $2 to 3 | money | 2..3 | USD |  |  |  | sold
It sells from 2 to $3.
  2 to $3 | money | 2..3 | USD |  |  |  | sold
Six to seven thousand came.
  Six to seven thousand | number | 6000..7000
Six or seven men came.
  Six or seven | number | 6..7 |  |  | men
Six or even seven men came.
  Six or even seven | number | 6..7 |  |  | men
Six or 70 men came.
  Six | number | 6 |  |  | men
  70 | number | 70 |  |  | men
Six or two men came.
  Six | number | 6 |  |  | men
  two | number | 2 |  |  | men
Six or about seven men came.
  Six | number | 6 |  |  | men
  seven | number | ~7 |  |  | men
Six, seven or eight men came.
  Six | number | 6
  seven or eight | number | 7..8 |  |  | men
5 to 10 times as many came.
  5 to 10 times | multiplier | 5..10
Fares rose 5 to 7 percent.
  5 to 7 percent | percent | 5..7 | percent |  | Fares | up | rose
Fares rose 5 percent to 20 percent.
  5 percent | percent | 5 | percent |  | Fares | up | rose
  20 percent | percent | 20 | percent |  | Fares |  | cost
Fares rose 5 percent to 20.
  5 percent | percent | 5 | percent |  | Fares | up | rose
  20 | number | 20 |  |  | Fares |  | cost
Fares rose by 5 to 7 percent.
  5 to 7 percent | percent | 5..7 | percent |  | Fares | up | rose
Fares rose 0.3 to 61.7%.
  0.3 | number | 0.3 |  |  | Fares | up | rose
  61.7% | percent | 61.7 | percent |  | Fares |  | cost
Fares rose by $5 to $20.
  $5 | money | 5 | USD |  | Fares | up | rose
  $20 | money | 20 | USD |  | Fares |  | cost
A rise of 5 to 7 percent came.
  5 to 7 percent | percent | 5..7 | percent |  |  | up | rose
She leads 47 percent to 39 percent.
  47 percent | percent | 47 | percent
  39 percent | percent | 39 | percent
It fell from 50 to 40.
  50 to 40 | number | 50->40 |  |  |  | down | fell
It fell from 50 percent to 40 percent.
  50 percent to 40 percent | percent | 50->40 | percent |  |  | down | fell
It fell from 50 percent in May to 40 percent in June.
  50 percent in May to 40 percent | percent | 50->40 | percent |  |  | down | fell
It fell from the current 50 percent to 40 percent.
  50 percent to 40 percent | percent | 50->40 | percent |  |  | down | fell
It fell to 40 percent from 50 percent.
  40 percent from 50 percent | percent | 50->40 | percent |  |  | down | fell
It fell to 40 lots in May from 50 lots.
  40 lots in May from 50 | number | 50->40 |  |  | lots | down | fell
It fell to 40 lots, it said, from 50 lots.
  40 | number | 40 |  |  | lots |  | fell
  50 | number | 50 |  |  | lots
It ran from 50 percent in May to 40 percent in June.
  50 percent in May to 40 percent | percent | 50->40 | percent |  |  | down | fell
It ran from 40 percent in May to 50 percent in June.
  40 percent in May to 50 percent | percent | 40..50 | percent
It ran from 40 percent; it grew to 50 percent.
  40 percent | percent | 40 | percent
  50 percent | percent | 50 | percent |  |  |  | rose
It ran from 40 percent and to 50 percent.
  40 percent | percent | 40 | percent
  50 percent | percent | 50 | percent
It grew from 40 percent (a low) to 50 percent.
  40 percent | percent | 40 | percent |  |  |  | rose
  50 percent | percent | 50 | percent
It ran anywhere from 40 to 50 percent.
  40 to 50 percent | percent | 40..50 | percent
It rose anywhere from 40 to 50 percent.
  40 to 50 percent | percent | 40..50 | percent
It rose from 40 up to 50 percent.
  40 up to 50 percent | percent | 40->50 | percent |  |  | up | rose
It rose from 900 screens, bringing it to $9 million.
  900 | number | 900 |  |  | screens |  | rose
  $9 million | money | 9000000 | USD
More than 20 and less than 35 came.
  20 and less than 35 | number | 20..35
More than 20 but less than 35 came.
  20 but less than 35 | number | 20..35
More than 20, but less than 35 came.
  20, but less than 35 | number | 20..35
Less than 35 and more than 20 came.
  35 and more than 20 | number | 20..35
Less than 20 and more than 35 came.
  20 | number | <20
  35 | number | >35
More than 35 and less than 20 came.
  35 | number | >35
  20 | number | <20
At least 20 and at most 35 came.
  20 and at most 35 | number | 20..35
From 450 up to 900 men came.
  450 up to 900 | number | 450..900 |  |  | men
More than 20 up to 35 men came.
  20 up to 35 | number | 20..35 |  |  | men
The 18- to 24-year-olds came.
  18- to 24-year-olds | age | 18..24 | year
The 18-to-24-year-olds came.
  18-to-24-year-olds | age | 18..24 | year
The 19- and 20-year-olds came.
  19 | age | 19 | year
  20-year-olds | age | 20 | year
Ages 18 to 24 are free.
  18 to 24 | age | 18..24 | year
Children aged 5 to 9 are free.
  5 to 9 | age | 5..9 | year |  | Children
First to third grade is free.
  First to third | ordinal | 1..3
The first and second grades are free.
  first | ordinal | 1
  second | ordinal | 2
From $12 and 3 tours from $90 it grew.
  $12 | money | 12 | USD
  3 | number | 3 |  |  | tours
  $90 | money | 90 | USD |  | tours
From 30 and 40 men it grew.
  30 | number | 30 |  |  | men
  40 | number | 40 |  |  | men
From $30 and $40 it grew.
  $30 and $40 | money | 30..40 | USD
It costs $7,000 to 10,000.
  $7,000 to 10,000 | money | 7000..10000 | USD |  |  |  | cost
She paid $9 to 40 men.
  $9 | money | 9 | USD |  |  |  | paid
  40 | number | 40 |  |  | men
It has 834,000 or 38 percent of them.
  834,000 | number | 834000
  38 percent | percent | 38 | percent
Winds of the order of 50 kmph hit it.
  50 kmph | dimension | ~50 | kilometer per hour |  | Winds
END
}

@test "a number ends with its paragraph" {
    whole <<'END'
Six, seven or // eight men came.
  Six | number | 6
  seven | number | 7
  eight | number | 8 |  |  | men
Seven to // eight men came.
  Seven | number | 7
  eight | number | 8 |  |  | men
He paid between 30 // and 40 euros.
  30 | number | 30
  40 euros | money | 40 | EUR
It was up // to 40 men.
  40 | number | 40 |  |  | men
END
}
