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
