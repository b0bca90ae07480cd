# What the tests of news-quotes share: tables of cases, held against the rows.

load stories

# What the program reads of the stories, and what it makes of that.
prepared() { "$BIN/news-sentences" "$T/stories"; }
filtered() { prepared | "$BIN/news-quotes"; }

# A line `  NUMBER MODE {source} [cue] content` for each row.
check() { cases '{ print $1 ": " $at["quote"] " " $at["mode"] " {" $at["source"] "} [" $at["cue"] "] " $at["text"] }'; }

# column NAME STORY: that column of the first row
column() { printf 'doc\ttext\n1\t%s\n' "${2// \/\/ /\\n\\n}" | "$BIN/news-sentences" | "$BIN/news-quotes" | awk -F'\t' -v name="$1" 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } NR == 2 { print $at[name] }'; }

# The same with who speaks, as what, and how that was found.
whole() {
    cases '{ row = $1 ": " $at["quote"] " " $at["mode"] " {" $at["source"] "} [" $at["cue"] "] " $at["text"] " | " $at["speaker"] " | " $at["speaker_role"] " | " \
            $at["speaker_kind"] " " $at["act"] " " $at["how"] " " $at["polarity"] " " $at["relay"]; sub(/ +$/, "", row); print row }'
}
