# numbers-forms: how a numeral is written: separators, fractions, ordinals, words; each row whole.
bats_require_minimum_version 1.5.0

load numbers

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
It has 39 thousand 726 ships.
  39 thousand 726 | number | 39726 |  |  | ships
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
