# numbers: every number of a text, with value, bound, unit and what it counts.
bats_require_minimum_version 1.5.0

load numbers

@test "digits with separators of every kind" {
    check <<'END'
The town of Lorn has 1,234,567 residents.   | 1,234,567 = 1234567 (residents)
Lorn has 1 234 567 residents.               | 1 234 567 = 1234567 (residents)
Lorn has 1'234'567 residents.               | 1'234'567 = 1234567 (residents)
Lorn has 1.234.567 residents.               | 1.234.567 = 1234567 (residents)
Lorn has 20 000 residents.                  | 20 000 = 20000 (residents)
Lorn has 12,34,567 residents.               | 12,34,567 = 1234567 (residents)
Lorn has １２３ residents.                  | １２３ = 123 (residents)
Lorn has ١٢٣ residents.                     | ١٢٣ = 123 (residents)
The index stood at 1.500 in May.            | 1.500 = 1.5 (index)
The index stood at 1,500.25 in May.         | 1,500.25 = 1500.25 (index)
The index stood at 0.002 in May.            | 0.002 = 0.002 (index)
It drew 0017 votes.                         | 0017 = 17 (votes)
END
}

@test "words, and words with digits" {
    check <<'END'
They lost three hundred and five sheep.     | three hundred and five = 305 (sheep)
They lost twenty-five ewes.                 | twenty-five = 25 (ewes)
They lost two thousand three hundred ewes.  | two thousand three hundred = 2300 (ewes)
It sold 2.5 million pies.                   | 2.5 million = 2500000 (pies)
It sold 100k pies and 5m tarts.             | 100k = 100000 (pies) ; 5m = 5000000 (tarts)
It sold three dozen pies.                   | three dozen = 36 (pies)
It sold half a million pies.                | half a million = 500000 (pies)
It sold two and a half million pies.        | two and a half million = 2500000 (pies)
It sold twelve lakh pies.                   | twelve lakh = 1200000 (pies)
It sold 5 hundred and 16 pies.              | 5 hundred and 16 = 516 (pies)
It sold between one hundred and two hundred pies. | one hundred and two hundred = 100..200 (pies)
END
}

@test "fractions are exact, and n/d where no decimal ends" {
    check <<'END'
Two-thirds of farmers agreed.               | Two-thirds = 2/3 (farmers):fraction
A quarter of farmers agreed.                | A quarter = 0.25 (farmers):fraction
It lasted 1½ hours.                         | 1½ hours = 1.5 hour:duration
It lasted 2 1/4 hours.                      | 2 1/4 hours = 2.25 hour:duration
One in five farmers agreed.                 | One in five = 0.2 (farmers):fraction
It grew for 3 and 1/2 years.                | 3 and 1/2 years = 3.5 year:duration
It grew by half a percent.                  | half a percent = 0.5 percent up:percent
The two hundred and first farmer agreed.    | two hundred and first = 201:ordinal
The third farmer agreed.                    | third = 3:ordinal
A third-party candidate lost.               |
END
}

@test "money in any notation" {
    check <<'END'
The pier cost $3tn.                         | $3tn = 3000000000000 USD (pier):money
The pier cost €50m.                         | €50m = 50000000 EUR (pier):money
The pier cost EUR50m.                       | EUR50m = 50000000 EUR (pier):money
The pier cost USD 10.5 million.             | USD 10.5 million = 10500000 USD (pier):money
The pier cost 450 billion rubles.           | 450 billion rubles = 450000000000 RUB (pier):money
The pier cost HK$5.                         | HK$5 = 5 HKD (pier):money
The pier cost 4 dollars 20 cents.           | 4 dollars 20 cents = 4.2 USD (pier):money
The pier cost a hundred dollars.            | a hundred dollars = 100 USD (pier):money
The pier cost two million pounds.           | two million pounds = 2000000 GBP (pier):money
They ate two pounds of ham.                 | two pounds = 2 pound (ham):dimension
END
}

@test "percent, points and measures" {
    check <<'END'
Prices sank 3.7 percent in Lorn.            | 3.7 percent = 3.7 percent (Prices) down:percent
Prices sank 3.7 per cent in Lorn.           | 3.7 per cent = 3.7 percent (Prices) down:percent
Prices rose two percentage points.          | two percentage points = 2 percentage point (Prices) up:percent
The rate sank to −0.3% in Lorn.             | −0.3% = -0.3 percent (rate):percent
It is minus 20 degrees in Lorn.             | minus 20 degrees = -20 degree:dimension
It was 12 C in Lorn.                        | 12 C = 12 degree celsius:dimension
The kite flew 1,300 km north.               | 1,300 km = 1300 kilometer (kite):dimension
A 500-kilogram bell fell.                   | 500-kilogram = 500 kilogram (bell):dimension
The fen covers 20 square kilometers.        | 20 square kilometers = 20 square kilometer (fen):dimension
He is 6 feet 2 inches tall.                 | 6 feet 2 inches = 74 inch:dimension
It has a depth of 30 to 40 feet.            | 30 to 40 feet = 30..40 foot (depth):dimension
END
}

@test "ages and durations" {
    check <<'END'
The 45-year-old baker smiled.               | 45-year-old = 45 year (baker):age
Orrin Vale, 45, was there.                  | 45 = 45 year (Orrin Vale):age
It is for goats under the age of 2.         | 2 = <2 year (goats):age
The three-day fair ended.                   | three-day = 3 day (fair):duration
It took an hour and a half.                 | an hour and a half = 1.5 hour:duration
It took 2 hours and 10 minutes.             | 2 hours and 10 minutes = 130 minute:duration
It took two more weeks.                     | two more weeks = 2 week:duration
END
}

@test "bounds on either side" {
    check <<'END'
Some 100 towns joined.                      | 100 = ~100 (towns)
Nearly 100 towns joined.                    | 100 = ~100 (towns)
It drew 100 or so towns.                    | 100 = ~100 (towns)
Up to 100 towns joined.                     | 100 = <=100 (towns)
As many as 100 towns joined.                | 100 = <=100 (towns)
No more than 100 towns joined.              | 100 = <=100 (towns)
At least 100 towns joined.                  | 100 = >=100 (towns)
No fewer than 100 towns joined.             | 100 = >=100 (towns)
It drew 100 or more towns.                  | 100 = >=100 (towns)
More than 100 towns joined.                 | 100 = >100 (towns)
More than an estimated 100 towns joined.    | 100 = >100 (towns)
Fewer than 100 towns joined.                | 100 = <100 (towns)
Only 100 towns joined.                      | 100 = 100 (towns)
The pier cost more than 9 million Danish crowns ($1.3 million). | 9 million Danish crowns = >9000000 DKK (pier):money ; $1.3 million = >1300000 USD (pier):money
END
}

@test "a range is one row" {
    check <<'END'
It draws 1,200 to 1,500 people.             | 1,200 to 1,500 = 1200..1500 (people)
It draws between 30 and 40 people.          | 30 and 40 = 30..40 (people)
It draws 40–50 people.                      | 40–50 = 40..50 (people)
It draws six to seven thousand people.      | six to seven thousand = 6000..7000 (people)
It draws two or three people.               | two or three = 2..3 (people)
It costs $2 to $3 billion.                  | $2 to $3 billion = 2000000000..3000000000 USD:money
Growth of 2–3% may come.                    | 2–3% = 2..3 percent up:percent
It draws more than 20 and less than 35 people. | 20 and less than 35 = 20..35 (people)
The club won 3-1 on Friday.                 | 3-1 = 3-1:score
END
}

@test "from one figure to another" {
    check <<'END'
The flock has grown from 12 to 30.          | 12 to 30 = 12->30 (flock) up
Sales sank from $1,900 to $1,800.           | $1,900 to $1,800 = 1900->1800 USD (Sales) down:money
The number of thefts rose from 23 in May to 51 in June. | 23 in May to 51 = 23->51 (thefts) up
Output narrowed to 90 tons from 120 tons.   | 90 tons from 120 tons = 120->90 ton (Output) down:dimension
Sales rose 5 percent to 20 million.         | 5 percent = 5 percent (Sales) up:percent ; 20 million = 20000000 (Sales)
Tickets go from $5 to $9.                   | $5 to $9 = 5..9 USD (Tickets):money
END
}

@test "vague amounts and factors" {
    check <<'END'
Dozens of goats fled.                       | Dozens = 12?120 (goats)
A few dozen goats fled.                     | A few dozen = 24?60 (goats)
Hundreds of thousands sang.                 | Hundreds of thousands = 100000?1000000
A couple of goats fled.                     | A couple = 2 (goats)
A few goats fled.                           |
The flock almost doubled.                   | doubled = ~2 (flock) up:multiplier
Prices rose threefold.                      | threefold = 3 (Prices) up:multiplier
There were 30 goats, twice as many as in May. | 30 = 30 (goats) ; twice = 2 (goats):multiplier
It holds three times the number of goats.   | three times = 3 (goats):multiplier
END
}

@test "what is counted stands behind, across of, or before" {
    check <<'END'
Up to 600 Lornish goats may flee.           | 600 = <=600 (Lornish goats)
About 60% of its young goats fled.          | 60% = ~60 percent (young goats):percent
The number of wild goats has risen to 900.  | 900 = 900 (wild goats)
The number of goats that are grazing in Lorn is about 900. | 900 = ~900 (goats)
Sales to Lorn sank 8% last year.            | 8% = 8 percent (Sales) down:percent
Lorn, without its islets, has 4 piers.      | 4 = 4 (piers)
It was valued at $9 million.                | $9 million = 9000000 USD:money
One doctor looks after 9 goats.             | One = 1 (doctor) ; 9 = 9 (goats)
It ships nine million 250 ml bottles.       | nine million = 9000000 (bottles) ; 250 ml = 250 milliliter (bottles):dimension
END
}

@test "the calendar and the clock keep their types" {
    check <<'END'
It opened on 12 Oct, 2013 09:45.            | 12 Oct, 2013 09:45 = 2013-10-12T09:45:datetime
It opened on March 12, 2014.                | March 12, 2014 = 2014-03-12:date
It opened in March 2014.                    | March 2014 = 2014-03:date
It opened in summer 2014.                   | summer 2014 = 2014-SU:date
It opened on January 29.                    | January 29 = --01-29:date
It opened in 2014.                          | 2014 = 2014:year
It opened in the 1990s.                     | 1990s = 1990..1999:year
It ran in 2010-12.                          | 2010-12 = 2010..2012:year
It opened at 7:15 a.m. on Monday.           | 7:15 a.m. = 07:15:time
It is open from 6 to 8 p.m. on Monday.      | 6 to 8 p.m. = 18:00/20:00:time
It opened at half past six.                 | half past six = 06:30:time
It is open on Sept. 20-24.                  | Sept. 20-24 = --09-20/24:date
There were 2014 goats.                      | 2014 = 2014 (goats)
The firm cut its 2014 goats forecast.       | 2014 = 2014:year
The firm's 2014 goats died.                 | 2014 = 2014:year
A 2014 law bans it.                         | 2014 = 2014:year
The firm's 2000 goats died.                 | 2000 = 2000 (goats)
About 1700 goats fled.                      | 1700 = ~1700 (goats)
Call +47 20 7946 0000 now.                  | +47 20 7946 0000 = +47 20 7946 0000:phone
1. Wash the goat.                           | 1 = 1:list
The code is 4,8,15,16,23.                   | 4,8,15,16,23 = 4,8,15,16,23:list
END
}

@test "what is no quantity stays out, or is a name" {
    check <<'END'
No one saw which one had left.              |
One of the goats fled.                      | One = 1 (goats)
She is the first deputy director.           | first = 1:ordinal
First of all, he left.                      |
The Lorn Group of Seven met on Channel One. |
He flew a Boeing 737 home.                  | 737 = 737:name
He sat in Row 21 of Section 4.              | 21 = 21:name ; 4 = 4:name
He flew an Su-27 and read about MH17.       |
King Orrin XIV ruled.                       | XIV = 14:name
She reads section 4.2 and Article 6(1) on iOS 9.3.1. | 4.2 = 4.2:name ; 6 = 6:name ; 9.3.1 = 9.3.1:name
He left a second later, for one reason or another. |
The pair, a couple, saw http://example.org/2015/09/18/pier-12.html. |
He spoke of 9/11 and of the 24/7 news.      |
The May fair was in the second half.        | second = 2:ordinal
END
}

@test "lines that a wrap has cut are read as one" {
    printf 'doc\ttext\n1\tThe goats number about\\n1700 in all.\\n\\n12 fled.\n' >"$T/in"
    run -0 "$BIN/news-numbers" "$T/in"
    [ "$(cut -f3-9 <<<"${lines[1]}")" = $'1700\t23\t27\tnumber\t1700\t\t' ]
    [ "$(cut -f3-6 <<<"${lines[2]}")" = $'12\t37\t39\tnumber' ]
}

@test "offsets count from the row's start, and the words are the article's bytes" {
    printf 'doc\tstart\tstop\ttext\n1\t100\t120\tÄ 5 km or 6\xc2\xa0000 km\n' >"$T/in"
    run -0 "$BIN/news-numbers" "$T/in"
    [ "$(cut -f5-7 <<<"${lines[1]}")" = $'5 km\t103\t107' ]
    [ "$(cut -f5-7 <<<"${lines[2]}")" = $'6\xc2\xa0000 km\t111\t120' ]
}

@test "--all passes rows without a number, with empty cells" {
    run -0 "$BIN/news-numbers" --all < <(printf 'doc\ttext\n1\tNothing here.\n2\tTwo goats.\n')
    [ "${#lines[@]}" = 3 ]
    [ "${lines[1]}" = $'1\tNothing here.\t\t\t\t\t\t\t\t\t\t\t\t\t\t' ]
}

@test "--inline writes each row once, with plain numbers" {
    run -0 "$BIN/news-numbers" --inline < <(printf 'doc\ttext\n1\tUp to 1.5bn of €2–3m, or 5.4%% in the 45-year-old pier.\n2\tNothing\\there.\n')
    [ "${lines[1]##*$'\t'}" = "Up to 1500000000 of 2000000 to 3000000 EUR, or 5.4 percent in the 45 year old pier." ]
    [ "${lines[2]##*$'\t'}" = "Nothing here." ]
}

@test "decimals of any length" {
    long=$(printf '7%.0s' {1..10000})
    run -0 "$BIN/news-numbers" < <(printf 'doc\ttext\n1\tSome %s million goats and 0.%s percent.\n' "$long" "$long")
    [ "$(cut -f7 <<<"${lines[1]}")" = "${long}000000" ]
    [ "$(cut -f7 <<<"${lines[2]}")" = "0.$long" ]
}

@test "a row that would be repeated without end is rejected, and the run goes on" {
    awk 'BEGIN { printf "doc\ttext\n1\t"; for (i = 0; i < 40000; i++) printf "5 goats, "; print "\n2\tTwo goats." }' >"$T/in"
    run -1 --separate-stderr "$BIN/news-numbers" "$T/in"
    [ "${#lines[@]}" = 2 ]
    [[ $stderr == *"in:2:"*"news-sentences first" ]]
}

@test "a word of the user's own" {
    printf 'gross\tpack\t144\n' >"$T/numerals-mine.tsv"
    printf 'furrow\tfurrow\tlength\nfurrows\tfurrow\tlength\n' >"$T/units-mine.tsv"
    run -0 "$BIN/news-numbers" -l "$T/numerals-mine.tsv" -l "$T/units-mine.tsv" < <(printf 'doc\ttext\n1\tThey sold two gross pens on 9 furrows.\n')
    [ "$(cut -f7 <<<"${lines[1]}")" = 288 ]
    [ "$(cut -f11 <<<"${lines[2]}")" = furrow ]
    printf 'gross\tpackage\t144\n' >"$T/numerals-mine.tsv"
    run -2 "$BIN/news-numbers" -l "$T/numerals-mine.tsv" </dev/null
}

@test "-p reads plain text, a row for each paragraph" {
    run -0 "$BIN/news-numbers" -p <<<$'Two goats fled.\n\nThree came back.'
    [ "$(cut -f2,6,7 <<<"${lines[2]}")" = $'2\tThree\t17' ]
}

@test "a year, or as many things: a hedge and a plural tell" {
    check <<'END'
They lost around 2000 nets.                      | 2000 = ~2000 (nets)
The club began around 2000 as a choir.           | 2000 = 2000:year
About 1900 the town was small.                   | 1900 = 1900:year
END
}

@test "a change by a third is a part, a third party is none" {
    check <<'END'
Exports rose by a third in a year.               | a third = 1/3 (Exports) up:fraction
She spoke of a good third of that.               | third = ~1/3:fraction
It was signed by a third party.                  |
END
}

@test "news: ages: persons between commas, decades of life, months" {
    check <<'END'
A guard, 34, and a cleaner, 51, were taken to hospital after the blaze. | 34 = 34 year (guard):age ; 51 = 51 year (cleaner):age
Police said the driver, 27, had been drinking. | 27 = 27 year (driver):age
Her husband, 41, and their son, 12, survived the crash. | 41 = 41 year (husband):age ; 12 = 12 year (son):age
The suspect, a teacher aged 29, was held for 36 hours. | 29 = 29 year (teacher):age ; 36 hours = 36 hour:duration
The toddler, aged 18 months, was unhurt. | 18 months = 18 month (toddler):age
Tamsin Orrell, 63, of Lorn, died at the scene. | 63 = 63 year (Tamsin Orrell):age
Two men, aged 19 and 23, have been charged with murder. | Two = 2 (men) ; 19 = 19 year (men):age ; 23 = 23 year (men):age
Women in their late 20s earn less. | late 20s = 27..29 year (Women):age
He is in his mid-30s. | mid-30s = 34..36 year:age
At 42, he is the oldest player to score. | 42 = 42 year:age
A 6ft-tall man in his 40s was seen. | 6ft = 6 foot (man):dimension ; 40s = 40..49 year (man):age
END
}

@test "news: crime and courts" {
    check <<'END'
Officers seized 3.5kg of cocaine worth an estimated 1.2m crowns. | 3.5kg = 3.5 kilogram (cocaine):dimension ; 1.2m crowns = ~1200000 crown (cocaine):money
He was sentenced to 12 years in prison and fined 5,000 crowns. | 12 years = 12 year:duration ; 5,000 crowns = 5000 crown:money
She faces up to 20 years in prison if convicted on all four counts. | 20 years = <=20 year:duration ; four = 4 (counts)
Two of the three trapped miners were freed after 69 hours. | Two = 2 (trapped miners) ; three = 3 (trapped miners) ; 69 hours = 69 hour:duration
The blast killed 17 and wounded more than 60, officials said. | 17 = 17 ; 60 = >60
Officers found 14 guns, more than 2,000 rounds and some 3 kilos of heroin. | 14 = 14 (guns) ; 2,000 = >2000 (rounds) ; 3 kilos = ~3 kilogram (heroin):dimension
The judge ordered him to pay $1.5 million in damages plus $230,000 in costs. | $1.5 million = 1500000 USD (damages):money ; $230,000 = 230000 USD (costs):money
He pleaded guilty to three of the 11 charges and got 18 months. | three = 3 (charges) ; 11 = 11 (charges) ; 18 months = 18 month:duration
END
}

@test "news: sport" {
    check <<'END'
She won 6-4, 3-6, 7-6 (7-5) in two hours and 51 minutes. | 6-4 = 6-4:score ; 3-6 = 3-6:score ; 7-6 (7-5) = 7-6 (7-5):score ; two hours and 51 minutes = 171 minute:duration
Lorn City thrashed Arden United 6-0 in front of 41,300 fans. | 6-0 = 6-0:score ; 41,300 = 41300 (fans)
The Harriers won 24-17, their ninth win in 10 games. | 24-17 = 24-17:score ; ninth = 9:ordinal ; 10 = 10 (games)
The player scored 21 points, grabbed 11 rebounds and had seven assists. | 21 = 21 point ; 11 = 11 (rebounds) ; seven = 7 (assists)
He broke the world record by 0.03 seconds in the 200m final. | 0.03 seconds = 0.03 second:duration ; 200m = 200 meter (final):dimension
Vale drove in 4 runs as the Owls won 9-2. | 4 = 4 (runs) ; 9-2 = 9-2:score
END
}

@test "news: markets" {
    check <<'END'
Quill Motors fell 3.1%, Orrin Foods by 2.6% and Lorn Rail by 1.9%. | 3.1% = 3.1 percent (Quill Motors) down:percent ; 2.6% = 2.6 percent (Orrin Foods) down:percent ; 1.9% = 1.9 percent (Lorn Rail) down:percent
Rail traffic was up 12%, and bus journeys by 4%. | 12% = 12 percent (Rail traffic) up:percent ; 4% = 4 percent (bus journeys) up:percent
Shares of Orrin rose 4 cents to $12.37, up 0.3 percent. | 4 cents = 4 cent (Shares of Orrin) up:money ; $12.37 = 12.37 USD (Shares of Orrin):money ; 0.3 percent = 0.3 percent (Shares of Orrin) up:percent
The Lorn 100 index added 45.2 points, or 0.6%, to 7,431.85. | 100 = 100:name ; 45.2 = 45.2 point (Lorn 100 index) up ; 0.6% = 0.6 percent (Lorn 100 index) up:percent ; 7,431.85 = 7431.85 (Lorn 100 index)
Oil fell $1.12, or 1.4%, to $78.40 a barrel. | $1.12 = 1.12 USD (Oil) down:money ; 1.4% = 1.4 percent (Oil) down:percent ; $78.40 = 78.4 USD (Oil):money
The yield on the 10-year note rose 5 basis points to 4.25%. | 10-year = 10 year (note):duration ; 5 basis points = 5 basis point (yield) up:dimension ; 4.25% = 4.25 percent (yield):percent
Bond yields climbed to 4.62%, the highest since 2007. | 4.62% = 4.62 percent (Bond yields):percent ; 2007 = 2007:year
The bank cut its rate by a quarter point to 3.75 percent. | a quarter point = 0.25 percentage point (rate) down:percent ; 3.75 percent = 3.75 percent (rate):percent
The central bank raised its key rate by 50 basis points to 7%. | 50 basis points = 50 basis point (key rate) up:dimension ; 7% = 7 percent (key rate):percent
Profit more than doubled to 3.2 billion crowns from 1.5 billion a year earlier. | doubled = >2 (Profit) up:multiplier ; 3.2 billion crowns from 1.5 billion = 1500000000->3200000000 crown (Profit) up:money
Revenue rose to $4.1bn from $3.8bn. | $4.1bn from $3.8bn = 3800000000->4100000000 USD (Revenue) up:money
Gold gained 0.8% to $2,341.60 an ounce, while Brent crude slid 93 cents to $81.17. | 0.8% = 0.8 percent (Gold) up:percent ; $2,341.60 = 2341.6 USD (Gold):money ; 93 cents = 93 cent (Brent crude) down:money ; $81.17 = 81.17 USD (Brent crude):money
The gap narrowed from 12 points to 3. | 12 points to 3 = 12->3 point (gap) down
END
}

@test "news: weather and science" {
    check <<'END'
The storm dumped 14 inches of snow and winds reached 90 mph. | 14 inches = 14 inch (snow):dimension ; 90 mph = 90 mile per hour (winds):dimension
Rain of 20 to 40mm is expected, with gusts of up to 70km/h. | 20 to 40mm = 20..40 millimeter (Rain):dimension ; 70km/h = <=70 kilometer per hour (gusts):dimension
Highs will reach 31C (88F). | 31C = 31 degree celsius (Highs):dimension ; 88F = 88 degree fahrenheit (Highs):dimension
The river peaked at 6.4 metres, 20cm below the 1998 record. | 6.4 metres = 6.4 meter (river):dimension ; 20cm = 20 centimeter (river):dimension ; 1998 = 1998:year
Thursday will be 4 degrees colder, with lows of minus 7. | 4 degrees = 4 degree:dimension ; minus 7 = -7 (lows)
The vaccine was 94.1 percent effective in a trial of 30,420 volunteers. | 94.1 percent = 94.1 percent (vaccine):percent ; 30,420 = 30420 (volunteers)
The asteroid, 340m wide, will pass within 32,000km of Earth. | 340m = 340 meter (asteroid):dimension ; 32,000km = <=32000 kilometer (asteroid):dimension
A 30m (98ft)-long whale was found on the beach. | 30m = 30 meter (whale):dimension ; 98ft = 98 foot (whale):dimension
The probe travels at 17 km per second. | 17 km per second = 17 kilometer per second (probe):dimension
The lens moved by one one-hundredth of an inch. | one one-hundredth of an inch = 0.01 inch (lens):dimension
She won by two one-thousandths of a second. | two one-thousandths of a second = 0.002 second:duration
The fossil is 68 million years old and weighs 9 tonnes. | 68 million years old = 68000000 year (fossil):age ; 9 tonnes = 9 ton (fossil):dimension
Carbon dioxide reached 424 parts per million. | 424 parts per million = 424 part per million (Carbon dioxide):dimension
The test follows ISO 4512-2 and lasts 40 minutes. | 4512-2 = 4512-2:name ; 40 minutes = 40 minute (test):duration
END
}

@test "news: votes, budgets and people" {
    check <<'END'
The party won 112 of the 240 seats, 9 fewer than in 2019. | 112 = 112 (seats) ; 240 = 240 (seats) ; 9 = 9 (seats) ; 2019 = 2019:year
Turnout was 61 percent, down 4 points from 2018. | 61 percent = 61 percent (Turnout):percent ; 4 = 4 point (Turnout) down ; 2018 = 2018:year
The council voted 7-2 to cut spending by between 3% and 5%. | 7-2 = 7-2:score ; 3% and 5% = 3..5 percent (spending) down:percent
Nearly three-quarters of the homes, or some 4,500, have no power. | three-quarters = ~0.75 (homes):fraction ; 4,500 = ~4500 (homes)
The firm said it would cut one in 10 jobs, about 3,000 in all. | one in 10 = 0.1 (jobs) down:fraction ; 3,000 = ~3000 (jobs)
The hospital has 350 beds, a third of them in use. | 350 = 350 (beds) ; a third = 1/3 (beds):fraction
About 10,000 settle in the delta every year. | 10,000 = ~10000
Some 400 die each winter, and 1,200 flee. | 400 = ~400 ; 1,200 = 1200
Rents are four times what they were a decade ago. | four times = 4 (Rents):multiplier
They have a $3,500 a month mortgage. | $3,500 = 3500 USD (mortgage):money
The farm was sold for A$2.4m, HK$5.4 million and NZ$300,000. | A$2.4m = 2400000 AUD (farm):money ; HK$5.4 million = 5400000 HKD (farm):money ; NZ$300,000 = 300000 NZD (farm):money
The minister raised the price of bread to 5 crowns. | 5 crowns = 5 crown (price of bread):money
A record 3,450 runners entered, a fifth more than last year. | 3,450 = 3450 (runners) ; a fifth = 0.2:fraction
Scores lie somewhere between 50 and 70. | 50 and 70 = 50..70
The deficit will narrow to 2.9% of GDP from 3.4%. | 2.9% of GDP from 3.4% = 3.4->2.9 percent (deficit) down:percent
END
}

@test "near misses: what is no age, no factor, no country's dollar, no smaller unit" {
    check <<'END'
The gap, 34, stayed. | 34 = 34
Temperatures in the 20s are rare. |
Can $5 buy lunch, or did it cost us $40? | $5 = 5 USD:money ; $40 = 40 USD:money
The firm sold for PS8.1bn; its shares closed at Y=28,030. | PS8.1bn = 8100000000 GBP (firm):money ; Y=28,030 = 28030 JPY (shares):money
A $20 note was lost. | $20 = 20 USD (note):money
It cost HK $40. | HK $40 = 40 HKD:money
A PS5 sold for PS450 in Arden. | PS450 = 450 GBP (PS5):money
He is 6 feet, 2 inches tall. | 6 feet, 2 inches = 74 inch:dimension
A third higher court agreed. | third = 3:ordinal
A third higher than before is a lot. | A third = 1/3 up:fraction
The two one-act plays were short. | two = 2 (one-act plays) ; one = 1 (act)
It opened three times this year. | three = 3 (times)
It was ten times faster. | ten times = 10:multiplier
The town lies within 5 miles of Arden. | 5 miles = <=5 mile:dimension
They laid 5 miles of road. | 5 miles = 5 mile (road):dimension
Nine smaller boats sank. | Nine = 9 (smaller boats)
A 2,000-tonne ship sank in the bay. | 2,000-tonne = 2000 ton (ship):dimension
A 12-page report cites 43 failings. | 12 = 12 (page) ; 43 = 43 (failings)
The chip uses less than 5 watts. | 5 watts = <5 watt (chip):dimension
The index closed at minus-5 on Tuesday. | minus-5 = -5 (index)
END
}

@test "news: fires, local time, what has been counted before" {
    check <<'END'
Tremors began at 07.49 local time. | 07.49 local time = 07:49:time
The price was 7.49 local pounds. | 7.49 = 7.49 (local pounds)
They cut the threshold from the current 7 percent to 5 percent. | 7 percent to 5 percent = 7->5 percent (threshold) down:percent
The council has 479 bills, including 84 “urgent” ones. | 479 = 479 (bills) ; 84 = 84 (bills)
The Lake Fire, burning near Arden, the largest town, was 80 percent contained. | 80 percent = 80 percent (Lake Fire):percent
The fire sparked on Saturday afternoon grew to 2,000 acres. | 2,000 acres = 2000 acre (fire):dimension
The office said Thursday that the price of wood had risen to $90. | $90 = 90 USD (price of wood):money
The weather ministry expects rainfall at 6.4%. | 6.4% = 6.4 percent (rainfall):percent
END
}

@test "letters glued to digits are money, or the whole stays unread" {
    check <<'END'
The dam cost R85bn.                         | R85bn = 85000000000 ZAR (dam):money
He took a N200,000 bribe.                   | N200,000 = 200000 NGN (bribe):money
They paid P500 for it, and K2.5 million later. | P500 = 500 peso:money ; K2.5 million = 2500000 kwacha:money
It costs 50p.                               | 50p = 50 penny:money
The N95 masks arrived, and the R85 was shut. |
The hospital paid for N95 masks.            |
Exports earned Q2.5 billion.                |
The fee was GH¢70 or Shs 900.               | GH¢70 = 70 GHS (fee):money ; Shs 900 = 900 shilling (fee):money
It lost dlrs 4,500 and 7 HK dollars.        | dlrs 4,500 = 4500 USD down:money ; 7 HK dollars = 7 HKD:money
END
}

@test "m is a million before what is counted, metres before what is long" {
    check <<'END'
The pit holds 3.4m tonnes.                  | 3.4m tonnes = 3400000 ton (pit):dimension
It sold 5.1m signed copies.                 | 5.1m = 5100000 (signed copies)
They built a 3.4m wall.                     | 3.4m = 3.4 meter (wall):dimension
It was at 3,134 K.                          | 3,134 K = 3134 kelvin:dimension
END
}

@test "a hyphen at the start of a line is no minus" {
    check <<'END'
-7 sailors are hired                        | 7 = 7 (sailors)
- $14.50                                    | $14.50 = 14.5 USD:money
-$300 for a late ferry                      | $300 = 300 USD:money
-7 degrees in Skarn                         | -7 degrees = -7 degree:dimension
-7%                                         | -7% = -7 percent:percent
END
}

@test "what happened to it is a class, however it is said" {
    behind <<'END'
The flood killed 70 people and injured another 120. | 70 = died 70 ; 120 = injured 120
At least 70 people died and 120 were injured.      | 70 = died 70 ; 120 = injured 120
70 dead, 120 hurt in Lorn.                         | 70 = died 70 ; 120 = injured 120
The death toll rose to 700.                        | 700 = died 700
The number of people killed in the flood has reached 70. | 70 = died 70
Some 40 people are feared dead and 20 remain missing. | 40 = died 40 ; 20 = missing 20
Three people were shot dead.                       | Three = died 3
70 guards killed 20 rebels.                        | 70 = 70 ; 20 = died 20
Police arrested 12 men, three women and 2 boys.    | 12 = arrested 12 ; three = arrested 3 ; 2 = arrested 2
Some 90 sailors were detained, including 12 boys.  | 90 = arrested 90 ; 12 = arrested 12
A court fined the yard $40 million.                | $40 million = fined 40000000
The yard will lay off 400 workers.                 | 400 = laid off 400
Fares rose 3 percent.                              | 3 percent = rose 3
The sailors bought 40 ropes.                       | 40 = bought 40
The sailors saw 40 seals.                          | 40 = 40
END
}

@test "what a figure is told for" {
    behind <<'END'
Crude sells for $70 a barrel.                      | $70 = per barrel sold 70
Tickets cost $7 a head and 3 euros per child.      | $7 = per head cost 7 ; 3 euros = per child 3
She works 30 hours a week.                         | 30 hours = per week 30
Lorn has 56 people per square kilometre.           | 56 = per square kilometer 56
It had 20 births per 1,000 people.                 | 20 = per 1,000 people 20 ; 1,000 = 1000
He sold 40 boats a year ago.                       | 40 = sold 40
They will pay $9 for every tonne of ash.           | $9 = per ton paid 9
The rent costs them $90 monthly.                   | $90 = per month cost 90
It is paid $9 monthly fees.                        | $9 = cost 9
The levy is $0.75 per $100 of value.               | $0.75 = per $100 0.75 ; $100 = cost 100
The rise is $7 for every $100,000 of value.        | $7 = per $100,000 7 ; $100,000 = cost 100000
END
}

@test "one figure to sum, or none" {
    behind <<'END'
Up to 400 boats left.                              | 400 = 400
Two thirds of the crew left in 2014.               | Two thirds = 0.666666666667 ; 2014 =
Between 20 and 30 boats sank at 07:15.             | 20 and 30 = ; 07:15 =
It rose from 3 to 5 percent, then twice as much.   | 3 to 5 percent = rose ; twice = 2
Dozens left in a couple of hours; he came third.   | Dozens = ; a couple of hours = 2 ; third =
END
}

@test "names: addresses, machines, heavenly bodies, numbers to call, titles, footnotes" {
    check <<'END'
She lives at 12 Mill Lane, he at 9 42nd Street. | 12 Mill Lane = 12:name ; 9 42nd Street = 9:name
They met in Fourth Street.                  |
A 747 freighter and a 787-9 Dreamliner landed. | 747 = 747:name ; 787-9 = 787:name
It sold 15 747 jets and 20 747 sheep.       | 15 = 15 (747 jets) ; 747 = 747:name ; 20 747 = 20747 (sheep)
They ate at the 7-Eleven; the ID.4 is late. |
Comet 1986 P1 passed, asteroid 2011 AG5 too. | 1986 P1 = 1986 P1:name ; 2011 AG5 = 2011 AG5:name
He dialled 999, then 0161 496 0000.         | 999 = 999:phone ; 0161 496 0000 = 0161 496 0000:phone
She made two 911 calls.                     | two = 2 (911 calls) ; 911 = 911:phone
He saw 911 boats.                           | 911 = 911 (boats)
She is number 3 in the list.                | 3 = 3:name
See chapters 4, 7 and 9 and article 6.      | 4 = 4:name ; 7 = 7:name ; 9 = 9:name ; 6 = 6:name
Article 5 and 40 members agreed.            | 5 = 5:name ; 40 = 40 (members)
He read "Twelve Angry Gulls" aloud.         |
"Twelve gulls came," he said.               | Twelve = 12 (gulls)
Nine[3] ships sank.[4][5]                   | Nine = 9
It is our One Lorn plan.                    |
LORN – Nine boats sank.                     | Nine = 9 (boats)
END
}

@test "scores, doubles and the clock" {
    check <<'END'
They won 6-7 (5), 7-6 (10-8).               | 6-7 (5) = 6-7 (5):score ; 7-6 (10-8) = 7-6 (10-8):score
They are 4-1-2 at home.                     | 4-1-2 = 4-1-2:score
She won the women's doubles title in mixed doubles. |
The plan doubles the budget.                | doubles = 2 (budget) up:multiplier
0730: The mist is lifting.                  | 0730 = 07:30:time
1945: Peace came.                           | 1945 = 1945:year
Lorn scored with 3:20 remaining.            | 3:20 = 200 second:duration
The train leaves at 9:11.                   | 9:11 = 09:11:time
END
}

@test "years and their spans" {
    check <<'END'
It was shut from 1998 to 2004, and between 2010 and 2015. | 1998 to 2004 = 1998..2004:year ; 2010 and 2015 = 2010..2015:year
Songs of the ’60s and of the 1300s.         | 60s = 1960..1969:year ; 1300s = 1300..1399:year
Closed since at least 1998, until around 2040. | 1998 = 1998:year ; 2040 = 2040:year
At least 2000 people came.                  | 2000 = >=2000 (people)
A crew of 1900 to 2000 men left.            | 1900 to 2000 = 1900..2000 (men)
It weighs 1800-2000 kg.                     | 1800-2000 kg = 1800..2000 kilogram:dimension
END
}

@test "one is a number before what it counts" {
    check <<'END'
Only one boat sank; its one mast broke.     | one = 1 (boat) ; one = 1 (mast)
No one knows; the old one is gone; one hopes. |
A one-day fair began.                       | one-day = 1 day (fair):duration
It takes one to two years.                  | one to two years = 1..2 year:duration
One or two boats came.                      | One or two = 1..2 (boats)
END
}

@test "ranges: shared and unlike units, hyphens, what is none" {
    check <<'END'
Rents rose by 4 to 6 percent.               | 4 to 6 percent = 4..6 percent (Rents) up:percent
The walk takes 45 minutes to 3 hours.       | 45 minutes to 3 hours = 45..180 minute (walk):duration
They found six-hundred bolts.               | six-hundred = 600 (bolts)
Nets start from $5 and 3 boats from $700.   | $5 = 5 USD (Nets):money ; 3 = 3 (boats) ; $700 = 700 USD (boats):money
He served two years, and 150 hours of work. | two years = 2 year:duration ; 150 hours = 150 hour (work):duration
The box is 4 x 6 cm.                        | 4 = 4 centimeter (box):dimension ; 6 cm = 6 centimeter (box):dimension
Sacks of 20 and 40 kg.                      | 20 = 20 kilogram (Sacks):dimension ; 40 kg = 40 kilogram (Sacks):dimension
16- and 17-year-olds may row.               | 16 = 16 year:age ; 17-year-olds = 17 year:age
The pole is 9.5 ± 0.2 m.                    | 9.5 = ~9.5 meter (pole):dimension ; 0.2 m = 0.2 meter (pole):dimension
END
}

@test "units: powers, points, short forms, capitals" {
    check <<'END'
The tank has 4 cm^3 and 12 km squared.      | 4 cm^3 = 4 cubic centimeter (tank):dimension ; 12 km squared = 12 square kilometer (tank):dimension
It did 80 m.p.h. on a 30sq-mile lake.       | 80 m.p.h. = 80 mile per hour:dimension ; 30sq-mile = 30 square mile (lake):dimension
It was 35˚C with 300 Nm and 300 nm.         | 35˚C = 35 degree celsius:dimension ; 300 Nm = 300 newton meter:dimension ; 300 nm = 300 nanometer:dimension
The field gives 900 bpd.                    | 900 bpd = 900 barrel per day (field):dimension
END
}

@test "words: grand, commas, halves, shares" {
    check <<'END'
He paid five grand, not for two grand pianos. | five grand = 5000 ; two = 2 (grand pianos)
Two thousand, four hundred gulls came.      | Two thousand, four hundred = 2400 (gulls)
One million, three boats.                   | One million = 1000000 ; three = 3 (boats)
A two-third majority.                       | two-third = 2/3 (majority):fraction
He left a day and a half ago, past a mile and a half of road. | a day and a half = 1.5 day:duration ; a mile and a half = 1.5 mile (road):dimension
A half-dozen eggs, half-a-dozen eggs.       | A half-dozen = 6 (eggs) ; half-a-dozen = 6 (eggs)
Nearly nine-in-10 voters came.              | nine-in-10 = ~0.9 (voters):fraction
END
}

@test "bounds: verbs that pass a mark, during, a couple" {
    check <<'END'
The toll tops 145; the house passed 30 laws. | 145 = >145 (toll) ; 30 = 30 (laws)
The votes were counted over five weeks.     | five weeks = 5 week:duration
She waited over two days, for over two days. | two days = >2 day:duration ; two days = >2 day:duration
It took less than a couple of days.         | a couple of days = <2 day:duration
He left in 2014 and came just over a week later. | 2014 = 2014:year ; a week = >1 week:duration
Owners must clean it up within 2 weeks.     | 2 weeks = <=2 week:duration
END
}

@test "--why names the recogniser" {
    printf 'doc\ttext\n1\tCall 911: 40 boats sank in 2014.\n' >"$T/in"
    run -0 "$BIN/news-numbers" --why "$T/in"
    [[ ${lines[0]} == *$'\twhy' ]]
    [ "$(printf '%s\n' "${lines[@]:1}" | awk -F'\t' '{ print $NF }' | paste -sd' ')" = "phone quantity year" ]
}

@test "what is counted is a whole noun phrase" {
    check <<'END'
Envoys of 14 Lornish and Estish counties met. | 14 = 14 (Lornish and Estish counties)
Two U.N. monitors were hurt.                | Two = 2 (U.N. monitors)
They cut 5% of their towns' budgets.        | 5% = 5 percent (towns' budgets) down:percent
The boat brought 10 shocked and exhausted survivors ashore. | 10 = 10 (shocked and exhausted survivors)
Lorn has had five straight monthly gains.   | five = 5 (straight monthly gains)
The crew won 31 second-row seats.           | 31 = 31 (second-row seats)
Two men wearing masks fled.                 | Two = 2 (men)
Lorn has 135 confirmed and 21 probable cases. | 135 = 135 (cases) ; 21 = 21 (probable cases)
The clinic took in 50,000 wounded; 6 dead.  | 50,000 = 50000 (wounded) ; 6 = 6 (dead)
Dealers sold 900 new cars, trucks and vans. | 900 = 900 (new cars, trucks and vans)
Dealers sold 17 million new cars last year. | 17 million = 17000000 (new cars)
Two thirds of the 6.1M local and foreign sales were late. | Two thirds = 2/3 (local and foreign sales):fraction ; 6.1M = 6100000 (local and foreign sales)
The tank fits a $900 a week boat.           | $900 = 900 USD (boat):money
END
}

@test "what is measured is the subject of a verb that measures, or nothing" {
    check <<'END'
The price of Lorn crude futures for June delivery rose 2.67 percent. | 2.67 percent = 2.67 percent (price of Lorn crude futures) up:percent
Bilateral trade rose by 8 percent to $3 billion. | 8 percent = 8 percent (Bilateral trade) up:percent ; $3 billion = 3000000000 USD (Bilateral trade):money
In Lorn, the fare is priced at $9 per month (or $90 per year). | $9 = 9 USD (fare):money ; $90 = 90 USD (fare):money
The debt, excluding the banks, was about $9 billion. | $9 billion = ~9000000000 USD (debt):money
The price of a boat sold locally in May was $9,500. | $9,500 = 9500 USD (price of a boat):money
The firm won’t pay $40 for it.              | $40 = 40 USD:money
The yard has laid out more than $14 million on boats. | $14 million = >14000000 USD:money
The yard was fined $75,000 for the spill.   | $75,000 = 75000 USD:money
The line has been closed for three weeks.   | three weeks = 3 week:duration
Ada Roe resigned eleven months after the vote. | eleven months = 11 month:duration
The hearings lasted nine hours.             | nine hours = 9 hour (hearings):duration
Profit more than doubled.                   | doubled = >2 (Profit) up:multiplier
Imports were down 1.5 times in May.         | 1.5 times = 1.5 (Imports) down:multiplier
END
}

@test "sisters: respectively, gapping, told twice, ages" {
    check <<'END'
Norcoin and Lundcoin fell 6.5% and 6.4% respectively. | 6.5% = 6.5 percent (Norcoin) down:percent ; 6.4% = 6.4 percent (Lundcoin) down:percent
The crown fell 3 percent, the florin 5 percent. | 3 percent = 3 percent (crown) down:percent ; 5 percent = 5 percent (florin) down:percent
The index rose 96 points, or 1.52 percent.  | 96 = 96 point (index) up ; 1.52 percent = 1.52 percent (index) up:percent
Police held two men, aged 20 and 21.        | two = 2 (men) ; 20 = 20 year (men):age ; 21 = 21 year (men):age
The twins, 14, and their brother, 9, left.  | 14 = 14 year (twins):age ; 9 = 9 year (brother):age
Lorn shipped $360 billion worth of goods.   | $360 billion = 360000000000 USD (goods):money
END
}

@test "from pages: what a parse must not be led astray by" {
    check <<'END'
The EB-7 rule stays below 2005 levels by 2030 to 32 percent. | 2005 = 2005:year ; 2030 = 2030:year ; 32 percent = 32 percent:percent
Some 900 coal- and gas-fired plants closed. | 900 = ~900 (coal- and gas-fired plants)
One of every nine sailors left.             | One of every nine = 1/9 (sailors):fraction
Of the 10 judges who sat, six were new.     | 10 = 10 (judges) ; six = 6 (judges)
Thousands of shooting victims came.         | Thousands = 1000?10000 (shooting victims)
Gulls make up about 70 percent of all birds. | 70 percent = ~70 percent (birds):percent
One of several new ships sank.              | One = 1 (new ships)
Four plain-clothes police officers left.    | Four = 4 (plain-clothes police officers)
It serves people ages 55 to 65.             | 55 to 65 = 55..65 year:age
The mayor lost $9 million.                  | $9 million = 9000000 USD down:money
END
}

@test "the subject stands past relative clauses, asides and participles" {
    check <<'END'
The toll in a fire that gutted a school in Lorn has risen to 39. | 39 = 39 (toll)
The toll of a raid by gunmen posing as guards has risen to 49. | 49 = 49 (toll of a raid)
The index, after a slow start, gathered pace and rallied to 958. | 958 = 958 (index)
Income from continuing operations was $9 million. | $9 million = 9000000 USD (Income):money
Existing boat sales rose 4% in May.         | 4% = 4 percent (boat sales) up:percent
Nine boats lie in Lorn, and this number has doubled. | Nine = 9 (boats) ; doubled = 2 (number) up:multiplier
The test follows the code and lasts 40 minutes. | 40 minutes = 40 minute (test):duration
Fares fell 9 points to close at 934 while the broader Lorn index slid to 812. | 9 = 9 point (Fares) down ; 934 = 934 (Fares) ; 812 = 812 (broader Lorn index)
He found three blocks of salt valued at $900. | three = 3 (blocks) ; $900 = 900 USD (blocks of salt):money
The blast killed 39, doubling the earlier toll of 19. | 39 = 39 ; doubling = 2 (earlier toll) up:multiplier ; 19 = 19 (earlier toll)
The number of [foreign] guests rose to 900, and that of wounded to 30. | 900 = 900 (guests) ; 30 = 30
The number of wounded rose to 140.          | 140 = 140 (wounded)
The S&P 500 lost 9 points.                  | 500 = 500:name ; 9 = 9 point (S&P 500) down
END
}

@test "no verb, no person and no unit is what is counted" {
    check <<'END'
Nearly 41% of boys were ill, and 22% developed a bad cough. | 41% = ~41 percent (boys):percent ; 22% = 22 percent:percent
It holds 1,200 shares, with 926 ending lower. | 1,200 = 1200 (shares) ; 926 = 926 (shares)
Net income due to Norcoin of $9 million was late. | $9 million = 9000000 USD:money
Norcoin grew sales 13 percent year-over-year. | 13 percent = 13 percent up:percent
Growers get 33 crowns per kilo, up from 19 crowns. | 33 crowns = 33 crown:money ; 19 crowns = 19 crown:money
The town has set $2 million to mend the pier. | $2 million = 2000000 USD:money
Orrin Vale added 17 points and nine rebounds. | 17 = 17 point ; nine = 9 (rebounds)
The toll rose to 30 and 50 others were hurt. | 30 = 30 (toll) ; 50 = 50 (others)
They were on sale for a median of 27 days.  | 27 days = 27 day:duration
It was the worst drop in a year and a half. | a year and a half = 1.5 year:duration
A 400-bed clinic burned after a four-game series. | 400 = 400 (bed) ; four = 4 (game)
The bank posted a 24 percent increase in net profit. | 24 percent = 24 percent (net profit) up:percent
END
}

@test "changes behind objects, names behind one, sums of the record" {
    check <<'END'
Lorn has cut its output by 20 percent.      | 20 percent = 20 percent (output) down:percent
The index closed 118 points or 0.3 percent up, at 9,534. | 118 = 118 point (index) up ; 0.3 percent = 0.3 percent (index) up:percent ; 9,534 = 9534
They held one Orrin Valebek and one Lornish sailor. | one = 1 (Lornish sailor)
One Lorn Depot opened. One mayor left.      | One = 1 (mayor)
It breaks section 15 (2) (d) of the act in region 5. | 15 = 15:name ; 2 = 2:name ; 5 = 5:name
He took nine dollars from First Lorn Bank.  | nine dollars = 9 USD:money
He paid Two Hundred Thousand United States Dollars. | Two Hundred Thousand United States Dollars = 200000 USD:money
The Gulls (30-44) held them to 6-for-21 shooting and have a 6-10 record. | 30-44 = 30-44:score ; 6-for-21 = 6-for-21:score ; 6-10 = 6-10:score
She hit nine three-pointers.                | nine = 9 (three-pointers)
He handed over 21kg of salt, upto 9kg wet.  | 21kg = 21 kilogram (salt):dimension ; 9kg = <=9 kilogram:dimension
In its fiscal 2006 third quarter it lost.   | 2006 = 2006:year ; third = 3:ordinal
Norcoin made the $0.33 per share analysts expected. | $0.33 = 0.33 USD:money
END
}

@test "shares in a row, labels, brackets, and what is compared" {
    check <<'END'
Lorn, Skarn and Lund made up 15 percent, 13 percent and 12 percent of the catch, respectively. | 15 percent = 15 percent (catch):percent ; 13 percent = 13 percent (catch):percent ; 12 percent = 12 percent (catch):percent
The top 20 banks hold 47% — $149 million — of the overdue debt. | 20 = 20 (banks) ; 47% = 47 percent (overdue debt):percent ; $149 million = 149000000 USD (overdue debt):money
Boats lost: 401                             | 401 = 401 (Boats)
Total deaths – 9                            | 9 = 9 (Total deaths)
New cases for the day - 11                  | 11 = 11 (New cases)
Two (02) more persons left.                 | Two = 2 (persons) ; 02 = 2 (persons)
Gulls eat 60% of the bread, compared to 20% last year. | 60% = 60 percent (bread):percent ; 20% = 20 percent (bread):percent
Roe leads Vale 47 percent to 39 percent.    | 47 percent = 47 percent:percent ; 39 percent = 39 percent:percent
They could cut output anywhere from 2 to 3 percent. | 2 to 3 percent = 2..3 percent (output):percent
The repair can take two or even three days. | two or even three days = 2..3 day (repair):duration
Trade with Lorn totaled 5 trillion yuan.    | 5 trillion yuan = 5000000000000 CNY (Trade):money
Exports rose 6 percent year-on-year to $9 million. | 6 percent = 6 percent (Exports) up:percent ; $9 million = 9000000 USD (Exports):money
It sold at $78 a barrel and the Lorn contract gained 1%. | $78 = 78 USD:money ; 1% = 1 percent (Lorn contract) up:percent
It has shrunk for eight quarters.           | eight quarters = 8 quarter:duration
Debt rose from R 6 billion in March to R 9 billion in May. | R 6 billion in March to R 9 billion = 6000000000->9000000000 ZAR (Debt) up:money
The bill would cost the town $3 million and the yard $4 million. | $3 million = 3000000 USD (bill):money ; $4 million = 4000000 USD (bill):money
He scored one goal with one assist.         | one = 1 (goal) ; one = 1 (assist)
More than 54 farmers benefit from it.       | 54 = >54 (farmers)
There are 40 towns within 62 miles of Lorn. | 40 = 40 (towns) ; 62 miles = <=62 mile:dimension
END
}

@test "units of sisters and wholes, ages in pairs, spans of old years" {
    check <<'END'
Norcoin rose by 2 percent but Lundcoin fell by 1. | 2 percent = 2 percent (Norcoin) up:percent ; 1 = 1 percent (Lundcoin) down:percent
The highest bid is 61 cents, while the lowest is 52. | 61 cents = 61 cent (highest bid):money ; 52 = 52 cent (lowest):money
She raised 310 million of the 2.5 billion crowns. | 310 million = 310000000 crown:money ; 2.5 billion crowns = 2500000000 crown:money
They sold from 30 up to 90 boats.           | 30 up to 90 = 30..90 (boats)
Barns come in sizes from 300 sq ft up to 700 sq ft. | 300 sq ft up to 700 sq ft = 300..700 square foot (sizes):dimension
It has a pitch as high as roughly 290 kg.   | 290 kg = ~290 kilogram (pitch):dimension
The brothers, 40 and 43, own it.            | 40 = 40 year (brothers):age ; 43 = 43 year (brothers):age
The crash left 3 dead and 12 hurt.          | 3 = 3 (dead) ; 12 = 12 (hurt)
Nine were killed and four hurt.             | Nine = 9 ; four = 4 (hurt)
He ruled between 1801 and 1810.             | 1801 and 1810 = 1801..1810:year
It has 1800-2000 seats.                     | 1800-2000 = 1800..2000 (seats)
The helpline is 0845 46 47.                 | 0845 46 47 = 0845 46 47:phone
He shipped 9 million crowns' worth of fish. | 9 million crowns = 9000000 crown (fish):money
The boat sank 9 km off Lorn.                | 9 km = 9 kilometer:dimension
Flats stay an average of 40 days.           | 40 days = 40 day (Flats):duration
Fares rose by an average of 9 percent.      | 9 percent = 9 percent (Fares) up:percent
END
}

@test "a verb that bids tells of no change, a share told again is of the same whole, a present tense is no noun" {
    check <<'END'
Add a three-fourth cup of salt.                              | three-fourth cup = 0.75 cup (salt):dimension
Halden holds 27.5 percent of the yard, Mitsuro 12.5 percent. | 27.5 percent = 27.5 percent (yard):percent ; 12.5 percent = 12.5 percent (yard):percent
A bag of rice costs Sh300 in the market.                     | Sh300 = 300 shilling (bag of rice):money
A litre of fuel costs 2 euros.                               | 2 euros = 2 EUR (litre of fuel):money
END
}

@test "moves up to a figure, signs and names, subjects behind passives" {
    check <<'END'
The drop brought its tally up to $20 million. | $20 million = 20000000 USD (tally):money
It brings a yard, creating up to 20 jobs.   | 20 = <=20 (jobs)
They revised the count up to 244,000 from 223,000. | 244,000 from 223,000 = 223000->244000 up
It made $6 million from 900 screens, bringing it to $20 million. | $6 million = 6000000 USD:money ; 900 = 900 (screens) ; $20 million = 20000000 USD:money
The rate rose 0.3 to 61.7%.                 | 0.3 = 0.3 (rate) up ; 61.7% = 61.7 percent (rate):percent
It was revised from +4,791,000.             | 4,791,000 = 4791000
The heat rose from 40 degrees Celsius on Tuesday, to 41 degrees. | 40 degrees Celsius on Tuesday, to 41 degrees = 40->41 degree celsius (heat) up:dimension
Units get planes and helicopters Mi-28 and Ka-52. |
Their dead were aged one to 70.             | one to 70 = 1..70 year:age
The three-time champion beat 39-year-old Roe 13-11. | three = 3 ; 39-year-old = 39 year (Roe):age ; 13-11 = 13-11:score
The warmest day in Skarn is 38C.            | 38C = 38 degree celsius:dimension
It was just shy of the 32 kg limit.         | 32 kg = ~32 kilogram (limit):dimension
May's gain was revised, and June's was cut from 9 to 7. | 9 to 7 = 9->7 down
The raid had guards numbering over 50.      | 50 = >50 (guards)
END
}

@test "one of many, places, cricket, and what it was a year ago" {
    check <<'END'
He was one of 12 men on trial.              | one = 1 (men) ; 12 = 12 (men)
A quake struck 90 km south of Lorn.         | 90 km = 90 kilometer:dimension
Bread costs 40 rupees, against 30 a year ago. | 40 rupees = 40 INR (Bread):money ; 30 = 30 INR (Bread):money
The bank made a loss of 40 million euros, against a profit of 12 million a year earlier. | 40 million euros = 40000000 EUR (loss):money ; 12 million = 12000000 EUR (profit):money
The firm is worth $3 billion.               | $3 billion = 3000000000 USD (firm):money
He brought in up to 20 men.                 | 20 = <=20 (men)
The bank raised $9 million, up 12 percent.  | $9 million = 9000000 USD:money ; 12 percent = 12 percent up:percent
Lorn were 120 for 4 after 30 overs.         | 120 for 4 = 120 for 4:score ; 30 = 30 (overs)
END
}

@test "the sentences before and behind change nothing" {
    LEFT_OUT='third|911|[KR]\.$|k\.p\.h|^It was -15|^Crude|cost the town' neighbours '{ print $1 ": " $at["number"] " | " $at["type"] " | " $at["bound"] " " $at["value"] " " $at["low"] " " $at["high"] " | " $at["unit"] " | " \
        $at["per"] " | " $at["counted"] " | " $at["change"] " | " $at["predicate"] }' "$BATS_TEST_DIRNAME"/numbers{,-kinds}.bats
}

@test "a story may break off behind any word, and begin with any" {
    breaks "$BATS_TEST_DIRNAME"/numbers*.bats
}

@test "what stands behind per: a noun with what hangs on it, up to a plural, a verb or an adverb" {
    behind <<'END'
It pays $9 per man-hour.                          | $9 = per man-hour paid 9
It pays $9 per captain's table.                   | $9 = per captain's table paid 9
It pays $9 per B&B guest.                         | $9 = per B&B guest paid 9
It pays $9 per finished boat.                     | $9 = per finished boat paid 9
It pays $9 per litre sold.                        | $9 = per liter paid 9
It pays $9 per tonne weekly.                      | $9 = per ton paid 9
It pays $9 per sales agent.                       | $9 = per sales agent paid 9
It pays $9 per 1,000 bus passengers carried.      | $9 = per 1,000 bus passengers paid 9 ; 1,000 = 1000
It pays $9 per visit.                             | $9 = per visit paid 9
It pays $9 per smaller boat.                      | $9 = per smaller boat paid 9
It pays $9 per longer-term plan.                  | $9 = per longer-term plan paid 9
It pays $9 per goods train.                       | $9 = per goods train paid 9
END
}

@test "a paragraph is read as if it stood alone, wherever it ends" {
    plain_stories "$BATS_TEST_DIRNAME"/numbers*.bats >"$T/all"
    awk -v OFS='\t' 'BEGIN { print "doc", "text" } { for (i = 1; i < length; i++) if (substr($0, i, 1) == " ") print ++n, substr($0, 1, i - 1) "\\n\\n" substr($0, i + 1) }' "$T/all" >"$T/stories"
    rows='NR > 1 { sub(/[ab]$/, "", $1); print $1, $at["number"], $at["type"], $at["value"], $at["low"], $at["high"], $at["bound"], $at["unit"], $at["per"], $at["counted"], $at["change"], $at["predicate"] }'
    filtered | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } '"$rows" >"$T/whole"
    awk -F'\t' -v OFS='\t' 'NR == 1 { print; next } { cut = index($2, "\\n\\n"); print $1 "a", substr($2, 1, cut - 1); print $1 "b", substr($2, cut + 4) }' "$T/stories" >"$T/parted" && mv "$T/parted" "$T/stories"
    filtered | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } '"$rows" | diff - "$T/whole"
    [ "$(wc -l <"$T/whole")" -gt 1000 ]
}

@test "whatever its words, a paragraph is read as if it stood alone" {
    keeps_apart '{ print $1, $at["number"], $at["type"], $at["value"], $at["low"], $at["high"], $at["bound"], $at["unit"], $at["per"], $at["counted"], $at["change"], $at["predicate"] }' \
        '' '' "$BATS_TEST_DIRNAME"/numbers*.bats
}
