# numbers: every number of a text, with value, bound, unit and what it counts.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    T=$BATS_TEST_TMPDIR
}

# A case: a sentence, a bar, and its numbers in short, parted by " ; ":
#   words = figure unit (counted) change:type     no type for plain numbers; no finds: nothing behind the bar
#   figure: 5 exact, ~5 approx, >=5 at_least, >5 more_than, <=5 at_most, <5 less_than, 5..7 range, 5->7 from_to, 12?120 vague
short='
NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
{
    v = $c["value"]; lo = $c["low"]; hi = $c["high"]; b = $c["bound"]; f = v
    if (b == "approx") f = "~" v
    if (b == "at_least") f = ">=" lo
    if (b == "more_than") f = ">" lo
    if (b == "at_most") f = "<=" hi
    if (b == "less_than") f = "<" hi
    if (b == "range") f = lo ".." hi
    if (b == "from_to") f = lo "->" hi
    if (b == "vague" && v == "") f = lo "?" hi
    s = $c["number"] " = " f
    if ($c["unit"] != "") s = s " " $c["unit"]
    if ($c["counted"] != "") s = s " (" $c["counted"] ")"
    if ($c["change"] != "") s = s " " $c["change"]
    if ($c["type"] != "number") s = s ":" $c["type"]
    out[$1] = out[$1] (out[$1] == "" ? "" : " ; ") s
}
END { for (i = 1; i <= n; i++) print out[i] }'

check() {
    cat >"$T/cases"
    { printf 'doc\ttext\n'; sed 's/ *|.*//' "$T/cases" | awk '{ print NR "\t" $0 }'; } | "$BIN/news-numbers" "$@" |
        awk -F'\t' -v n="$(wc -l <"$T/cases")" "$short" >"$T/got"
    sed 's/^[^|]*| *//' "$T/cases" | diff - "$T/got"
}

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
The May fair was in the second half.        |
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
    [ "${lines[1]}" = $'1\tNothing here.\t\t\t\t\t\t\t\t\t\t\t' ]
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
