# What the tests of news-numbers share.

load stories

# An awk function: value, bound and both ends in short.
#   5 exact, ~5 approx, >=5 at_least, >5 more_than, <=5 at_most, <5 less_than, 5..7 range, 5->7 from_to, 12?120 vague
figure='
function figure(bound, value, low, high) {
    if (bound == "approx") return "~" value
    if (bound == "at_least") return ">=" low
    if (bound == "more_than") return ">" low
    if (bound == "at_most") return "<=" high
    if (bound == "less_than") return "<" high
    if (bound == "range") return low ".." high
    if (bound == "from_to") return low "->" high
    return bound == "vague" && value == "" ? low "?" high : value
}'

prepared() { cat "$T/stories"; }
filtered() { prepared | "$BIN/news-numbers"; }

# A case: a sentence, a bar, and its numbers in short, as AWK says, parted by " ; "; no finds: nothing behind the bar
line_by_line() {
    sed 's/ *| */\n  /; s/\n *$//; s/ *$//' | cases "$figure"'
    {
        '"$1"'
        line = $at["doc"] != doc ? line (doc ? "\n" : "") $at["doc"] ": " s : line " ; " s
        doc = $at["doc"]
    }
    END { if (doc) print line }'
}

#   words = figure unit (counted) change:type     no type for plain numbers
check() {
    line_by_line 's = $at["number"] " = " figure($at["bound"], $at["value"], $at["low"], $at["high"])
        if ($at["unit"] != "") s = s " " $at["unit"]
        if ($at["counted"] != "") s = s " (" $at["counted"] ")"
        if ($at["change"] != "") s = s " " $at["change"]
        if ($at["type"] != "number") s = s ":" $at["type"]'
}

#   words = per / predicate / amount
behind() {
    line_by_line 's = $at["number"] " =" ($at["per"] != "" ? " per " $at["per"] : "") ($at["predicate"] != "" ? " " $at["predicate"] : "")
        if ($at["amount"] != "") s = s " " $at["amount"]'
}

# A case is a story, // parting its paragraphs, and then a line, with two blanks before it, for each row:
#   number | type | figure | unit | per | counted | change | predicate     up to the last that is not empty
whole() {
    cases "$figure"'
        {
            row = $at["doc"] ": " $at["number"] " | " $at["type"] " | " figure($at["bound"], $at["value"], $at["low"], $at["high"]) " | " \
                $at["unit"] " | " $at["per"] " | " $at["counted"] " | " $at["change"] " | " $at["predicate"]
            sub(/[ |]+$/, "", row)
            print row
        }'
}
