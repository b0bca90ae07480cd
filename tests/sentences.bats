# sentences: where the text of an article is split.
bats_require_minimum_version 1.5.0

setup() {
    BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
    T=$BATS_TEST_TMPDIR
}

# In a case // stands for the end of a sentence. All cases of a table are one stream, a row each.
check() {
    cat >"$T/want"
    { printf 'doc\ttext\n'; sed 's: // : :g' "$T/want" | awk '{ print NR "\t" $0 }'; } | "$BIN/news-sentences" "$@" |
        awk -F'\t' 'NR == 1 { next } $1 != doc { if (doc) print line; doc = $1; line = $NF; next } { line = line " // " $NF } END { print line }' >"$T/got"
    diff "$T/want" "$T/got"
}
# The sentences of a plain text, one to a line.
sentences() { "$BIN/news-sentences" -p "$@" | awk -F'\t' 'NR > 1 { print $NF }'; }

@test "full stops, question and exclamation marks end a sentence, alone or in a run" {
    check <<'END'
The ferry left. // It was late. // Nobody minded.
Was it late? // It was! // Really?! // Yes!!
The pier is 3.5 km long. // It cost $2. // The toll is 1.50 euros.
Was the vote 12-3? // 12 people say so.
It opened in 1987. // 40 ships came.
END
}

@test "a title belongs to the name behind it" {
    check <<'END'
Mayor Ola Brandvik met Dr. Ines Oda and Lt. Col. Rui Sato. // They talked.
Messrs. Oda and Brandvik met Sen. Lind. // So did Prof. Dr. Ames.
He lives on Main St. // The house is red.
St. Olaf is on 5th St. near the pier.
She drove from Ft. Lea to Mt. Orr. // He is 6 ft. 2 in. tall.
END
}

@test "an initial belongs to its name" {
    check <<'END'
Nils E. Brandvik met J. R. Oda and L.F. Sato. // They talked.
Nobody knows but you and I. // Have they met Olga I. Lind?
B. Brandvik came first. // É. Oda came last.
She got an A. // He got a B. // They left.
Vitamin D. // It helps.
END
}

@test "places and companies end a sentence before a word that begins one" {
    check <<'END'
The firm moved to the U.S. // It was welcome there.
The U.S. Navy sailed. // The U.N. Security Council met in the U.K. last week.
She left Orr, D.C. // Two years later she was back.
He stayed in the U.S. // First he slept. // The U.S. First Fleet sailed.
Divers flew in from Orr, Ala. // Divers found nothing. // The Ala. Senate voted.
Oda & Co. sold it to Brandvik Corp. Chairman Ola Lind.
Shares of Lind Inc. // Investors ran. // Shares of Lind Corp. // Verdi rose.
Oda and co. // They paid. // He works for Oda Ltd. and for Lind Ltd. // She does not.
Boats from Oda GmbH & Co. KG are not cheap.
END
}

@test "in a headline capitals tell nothing" {
    check <<'END'
U.S. In Talks With the Isle of Orr
U.S. TO SEND TEN FERRIES
END
}

@test "times, months and numbers go on where a date does" {
    check <<'END'
Before 4 a.m. Mrs. Lind was up. // She came home at 9 P.M. // Mrs. Lind was tired.
It ends at 5 p.m. Friday. // It began at 3 p.m. GMT on Sat. Jan. 5.
On Jan. 20 it snowed. // It had snowed in Dec. // The snow stayed.
He is No. 5, see p. 55 and Fig. 3. // Is he? // No. // He is not.
Maize sells at Ksh. 2,500 or Kshs. 90 a bag. // It sold at Sh. 9.
Ships, e.g. ferries, boats, etc. // The rest is i.e. nothing vs. Orr.
Pages (b. 1950; d. 2001) and no more.
END
}

@test "a speech is split, the words that introduce it are not" {
    check <<'END'
"The pier is old. // And it is weak," Brandvik said.
Lind looked up and said: "Fine." // Oda wrote it down.
"Is it fine?" she asked. // "It is!" shouted Oda. // "Why now?" Ola Brandvik asked. // "Why?" I said.
"Is it fine?" // Brandvik shook his head.
“Is it fine?” Deputy Mayor Ines Oda wondered. // “No.” // “Yes.”
"Go!" Senator Ola Brandvik, O-Orr, said. // "Go!" // Brandvik, a sailor, left.
Go away! he shouted. // Who said that? the old man asked.
He called it "odd." // "I thought --" // He left.
The report ends: ‘We are sorry.’ // Nobody is.
END
}

@test "with --keep-quotes a quotation stays whole" {
    check --keep-quotes <<'END'
"The pier is old. And it is weak," Brandvik said. // He left.
“It is old! Isn't it?” // Others say it isn't.
'Well. Now go,' said Oda. // The dogs' bowls weren't full. // Orr's, too.
"No mark closes this. // So it is split.
END
}

@test "brackets hold a sentence together" {
    check <<'END'
The captain (She had been a cook. She hated it.) took us to Orr. // We slept.
They sailed [to the isle] at noon. // [Applause.] // Thank you.
He is from Orr (Ala.). // Brandvik is not.
He left (at 5 p.m.). // (She stayed.) // They met later.
(It was a long evening for all who had come to the pier. // Nobody went home.)
The isle (ISO is small. // It has a pier.
END
}

@test "an ellipsis ends a sentence before a capital, unless it stands apart before I" {
    check <<'END'
Nobody ever said so... // We slept. // He said ... nothing.
What he saw was ... I can't say. // Wait… // What? // Wait…what?
The first part is left out. // ... The rest is here.
...and then he left.
END
}

@test "a missing space is made up for, in names of sites it is none" {
    check <<'END'
Write to ola.Brandvik@example.com. // Go to https://example.org/Orr.Pier/a.html. // It opens.
Use Lind.Js and www.Orr.Com now.
END
    run sentences < <(echo 'He left.She paid 2,500.Nobody else did.')
    [ "$output" = $'He left.\nShe paid 2,500.\nNobody else did.' ]
    run sentences < <(echo '"It is done," she said."We can go," he said.“We must go.”')
    [ "$output" = $'"It is done," she said.\n"We can go," he said.\n“We must go.”' ]
}

@test "small letters begin a sentence only where no abbreviation can be" {
    check <<'END'
The med. staff came. // An undef. word is no end.
It rained all night. // then the sun came out.
Sales of Yahoo! and the iPhone rose. // iPhone sales fell.
Yahoo! Inc. said so.
END
}

@test "the items of a list are sentences" {
    check <<'END'
1.) Bread and salt // 2.) Butter
1. Bread and salt // 2. Butter // 3. Oil
a. Bread and salt // b. Butter
• 9. Bread and salt // • 10. Butter
(a) He came. // (b) She went. // (vii) They stayed.
Fill in 2. below and hand in 3. on Monday.
They must a) come. b) Go.
END
}

@test "references and smileys belong to the sentence before" {
    check <<'END'
It sank.[1][2] // The crew lived. [3] // The ship did not.
They slept.12 // The next day it rained.
"The pier is old..." (Oda 55). // It is.
That was fun! :-) // See you.
END
}

@test "datelines and photo credits" {
    check <<'END'
ORR (Lind) — The ferry left. // It was late.
ORR, January 29. /LIND/. // The ferry left.
ORR. Feb 3 (Lind) - The ferry left.
The pier in Orr, D.C. // Image: Ola Brandvik.
The old pier on the isle of Orr // Photo: Ola Brandvik.
END
}

@test "a date line behind a headline that lost its line end stands alone" {
    check <<'END'
Ferry to the isle of Orr found by a diver // Monday, May 18, 2031 // The ferry lay in the sand.
Ferry to the isle of Orr found by a diver // Monday, May 18, 2031
The ferry to the isle of Orr was found on Monday, May 18, 2031 Brandvik said.
The ferry to the isle of Orr was found Monday, May 18, 2031, by a diver.
Last updated Monday, May 18, 2031
END
}

@test "a paragraph to a line: a line end ends the sentence, but for a break by accident" {
    run sentences <<'END'
Daily
Weekly
Yearly
The ferry left at noon with sixty people on board and nobody was
late. It came back at six.
Captain Ulla Brandvik had taken another way home, along the coast.
Nobody asked her why, and she said nothing about it either.
18 Sep 2031
tickets, boats and ferries are free on Sunday.
END
    [ "$output" = "Daily
Weekly
Yearly
The ferry left at noon with sixty people on board and nobody was late.
It came back at six.
Captain Ulla Brandvik had taken another way home, along the coast.
Nobody asked her why, and she said nothing about it either.
18 Sep 2031
tickets, boats and ferries are free on Sunday." ]
}

@test "hard wraps are undone, in mid-name too" {
    run sentences <<'END'
The ferry that runs between the isle of Orr and the town left
at noon with sixty people on board, and Captain Ulla Brandvik
Moe said that the sea had been calm all the way. It
came back at six.

A second ferry stayed in the harbour.
END
    [ "$output" = "The ferry that runs between the isle of Orr and the town left at noon with sixty people on board, and Captain Ulla Brandvik Moe said that the sea had been calm all the way.
It came back at six.
A second ferry stayed in the harbour." ]
}

@test "sentences are numbered through the article, paragraphs where the stream does not" {
    run -0 "$BIN/news-sentences" < <(printf 'doc\ttext\tsite\nx\tOne. Two.\\n\\nThree.\torr\ny\tFour.\torr\n')
    [ "$output" = $'doc\tsite\tstart\tstop\tpar\tsent\ttext
x\torr\t0\t4\t1\t1\tOne.
x\torr\t5\t9\t1\t2\tTwo.
x\torr\t11\t17\t2\t3\tThree.
y\torr\t0\t5\t1\t1\tFour.' ]
    run -0 "$BIN/news-sentences" < <(printf 'doc\tpar\tstart\tstop\tpart\ttext\nx\t7\t50\t59\tbody\tOne. Two.\nx\t8\t60\t66\tbody\tThree.\n')
    [ "$output" = $'doc\tpar\tpart\tstart\tstop\tsent\ttext
x\t7\tbody\t50\t54\t1\tOne.
x\t7\tbody\t55\t59\t2\tTwo.
x\t8\tbody\t60\t66\t3\tThree.' ]
}

@test "between two sentences there is only plain white space: a no-break space goes with the one before" {
    run -0 sentences < <(printf 'One.\xc2\xa0 Two.\xc2\xa0Three. \xe2\x80\x83 Four.')
    [ "$output" = $'One.\xc2\xa0\nTwo.\xc2\xa0\nThree. \xe2\x80\x83\nFour.' ]
}

@test "tables can be added to" {
    run sentences < <(echo 'The vill. Orr is small.')
    [ "${#lines[@]}" = 2 ]
    printf 'vill\ttitle\n' >"$T/abbreviations-mine.tsv"
    run sentences -l "$T/abbreviations-mine.tsv" < <(echo 'The vill. Orr is small.')
    [ "$output" = 'The vill. Orr is small.' ]
    printf 'vill\tplace\n' >"$T/abbreviations-mine.tsv"
    run -2 "$BIN/news-sentences" -l "$T/abbreviations-mine.tsv" </dev/null
    [[ $output = *'"place" is no class of this table'* ]]
}

@test "a cell of one sign takes no longer than words do" {
    for sign in '.' '. ' '! ' '"' '" ' "'" '(' ')' '[' '(a. B ' 'U.S. ' 'A. ' '1. ' '? A' 'x' 'X ' '“' '…' '?" Ann Lind '; do
        { printf 'doc\ttext\nx\t'; yes "$sign" | tr -d '\n' | head -c 1000000; printf '\n'; } | iconv -c -f UTF-8 -t UTF-8 >"$T/in"
        for option in --no-header --keep-quotes; do
            timeout 60 "$BIN/news-sentences" $option <"$T/in" >/dev/null || { echo "$sign $option"; false; }
        done
    done
}

@test "every verb that quotes ties a quotation to its speaker, in all its forms, a user's too" {
    check <<'END'
"Who sank the ferry?" Ada Roe hollered. // The crowd left.
"Who sank the ferry?" the old man cabled. // The crowd left.
"Who sank the ferry?" Ada Roe retweets. // The crowd left.
"Who sank the ferry?" // Ada Roe vanished. // The crowd left.
END
    printf 'zorg\tquote\n' >"$T/cues-mine.tsv"
    check -l "$T/cues-mine.tsv" <<'END'
"Who sank the ferry?" Ada Roe zorged. // The crowd left.
END
    grep -v '^#' "$BATS_TEST_DIRNAME/../data/cues.tsv" | awk -F'\t' '$1 !~ / / && (" " $2 " ") ~ / quote / { print $1 }' >"$T/verbs"
    awk -v OFS='\t' 'BEGIN { print "doc", "text" } { print $1, "\"Who sank the ferry?\" Ada Roe " $1 "s. The crowd left." }' "$T/verbs" |
        "$BIN/news-sentences" | awk -F'\t' 'NR > 1 && $1 !~ /(s|sh|ch|x|y|o)$/ { n[$1]++ } END { for (v in n) if (n[v] != 2) print v }' >"$T/got"
    [ ! -s "$T/got" ] || { cat "$T/got"; false; }
}

@test "an abbreviation before a number is known in lower case too" {
    check <<'END'
See fig. 2 in vol. 3 of the report. // The dam holds.
The cracks (figs. 4 and 5) are old. // Nobody worries about secs. 3 and 4.
The clause, sec. 12, para. 3, was struck. // No one objected.
END
}

@test "a bullet behind a full stop begins a sentence, a middle dot too" {
    check <<'END'
It can move. // · It can row. // · It can float.
It can move. // • It can row.
A co·op of 3·5 boats is small. // It floats.
It stops twice. // ▪ It stops at Skarn. // ▪ It stops at Velden.
END
}

@test "a number or letter with a stop behind a colon belongs to its item" {
    check <<'END'
The needs are simple: // 1. A boat of ten metres. // 2. Fuel for a week.
The rules were: // a. No fire on deck. // b. No dogs.
The score was clear: 1. // That was all.
The plan has parts: // i. Buy the land. // ii. Build the school. // iii. Open it.
It has five: // i. Sand. // ii. Lime. // iii. Clay. // iv. Salt. // v. Soot. // vi. Ash.
END
}

@test "German guillemets open and close, French ones as before" {
    check <<'END'
»The sea is rising. // We cannot stay here.« // The hall fell silent.
«The sea is rising. // We cannot stay here.» // The hall fell silent.
The mayor left. // »Nobody asked me.« // He was angry.
END
}

@test "a narrow column is joined, a list of short lines is not" {
    run -0 sentences < <(printf 'The mayor of Skarn said on\nMonday that the old ferry\nhad been sold to a yard in\nEstmark. He wrote it in a\nletter to the town council,\nwhich met for two hours\nand voted for the sale by\nseven to four.\n')
    [ "${#lines[@]}" = 2 ]
    run -0 sentences < <(printf 'politics today\nboats and ports\nweather\nharbour news\nletters\nferries\n')
    [ "${#lines[@]}" = 6 ]
}

@test "a sentence may begin with a sign: of money, a tag, a dash, an opening mark, an address" {
    check <<'END'
He left. // $5 was all he had. // #Skarn was on every sign. // @orrport answered.
He left. // £5 was all he had. // €9 is too much.
He paid the £ sign of 2 to the $ sign. // Nobody minded.
The pier — old and weak — fell. // — Nobody was hurt. // – The mayor left. // ‒ It rained. // −5 degrees it was.
The pier fell. // -- Nobody was hurt. // - The mayor left. // -The mayor left.
It is never split before a -word that hangs on a hyphen. -word goes on.
He left. // *Nobody knew. // _Nobody knew. // >Nobody knew. // ~Nobody knew. // ¡Nobody knew! // ¿Nobody knew?
He left. // 'Nobody knew. // `Nobody knew. // ’Nobody knew. // ›Nobody knew.
See more. // http://orr.example/a is open. // https://orr.example/b is open. // www.orr.example is open. // worldwide it is not.
It ends with a sign. & more. + more.
He rests. // ************** then nothing.
It ends with a dash. -
END
}

@test "words with signs and letters beyond ASCII before a full stop" {
    check <<'END'
The N° is lost. // Nobody knows why.
The boat was called Ægir. // Nobody knew why. // It sank near Árbær. // Nobody swam.
Then he went to see the co-chair. // Half-mast flags flew. // Half- and full-mast flags.
The sign said 危険。 // Nobody read it. // A boat of 東京. // Nobody came.
END
}

@test "a number in Roman letters belongs to the abbreviation before it" {
    check <<'END'
He was Henry VII. // Lind was his name. // See Vol. II for that. // See No. IX. // Nobody has.
It snowed in Dec. // A boat came. // It snowed on Dec. 5 and on.
They met Olga I. Lind. // And I. Lind came.
END
}

@test "whose the saying is: a genitive, an apposition, more than a few words" {
    check <<'END'
The firm is called Oda Ltd. // Lind's brother runs it. // The firm is called Oda Ltd. // Lind’s brother runs it.
The firm is Oda Ltd. // Lind I know. // The firm is Oda Corp. -- and it is sold. // The firm is Oda Corp. 5 boats came.
"Go!" // Ola Brandvik, a sailor. // He said so. // "Go!" // Ola Brandvik, a sailor? // He said so.
"Go!" // Ola Brandvik, a sailor from Orr! // He said so. // "Go!" // Ola Brandvik, a "sailor", said.
"Go!" // Ola Brandvik, a sailor from the isle of Orr and a very good friend of the captain and of all the others on board, said.
"Go!" // Brandvik. // "Go!" J. Lind said. // "Go!" Mr. Lind said. // "Go!" // Orr. // Lind said so. // "Go!" Dr. Ann Lind asked.
"Go!" he said. // "Go!" // “Stay!” she said. // "Go!" Mr Lind said.
"Go!" // 12 others said so. // "Go!" // Nobody said so.
END
}

@test "a time that opens a sentence, one that goes on with its zone" {
    check <<'END'
Shortly before 4 a.m. Lind was up. // The boats of the three isles came at 4 a.m. // Lind was up.
It ends at 5 p.m. E.T. // It ends at 5 p.m. Tokyo time. // It ends at 5 p.m. -- late.
END
}

@test "a letter by itself before a full stop" {
    check <<'END'
The (b. Lind) mark. // He chose 3x. // Lind did not.
It was x. // They left.
END
}

@test "marks of other scripts, and rare ones, end sentences" {
    check <<'END'
They came‽ // Nobody knew. // They came⁉ // Nobody knew. // They came⁈ // Nobody knew. // They came⁇ // Nobody knew.
END
    run sentences < <(echo '橋は古い。明日は雨です．町は小さい｡皆は寝た！誰が来た？町長だ。')
    [ "$output" = $'橋は古い。\n明日は雨です．\n町は小さい｡\n皆は寝た！\n誰が来た？\n町長だ。' ]
}

@test "marks repeated with blanks between them" {
    check <<'END'
He left . . . and came. // He left! ! ! // Nobody knew. // He left? ? ? // Nobody knew.
The net works. // . . . Nobody knew. // The net works. // ... Nobody knew. // The net works . . . // Nobody knew. // The net works. // . . . nobody knew.
Wait... // A boat came. // Wait ... A boat came. // Wait .... // A boat came. // "Wait..." Ann Lind said. // "Wait..." // Nobody said so. // Wait ... 5 boats.
END
}

@test "the marks that close a quotation are told from those that open one" {
    check <<'END'
‘He left.’ // She stayed. // „Er ging.“ // Nobody left. // ‚Er ging.‘ // Nobody left. // ›Er ging.‹ // Nobody left. // ‹Il part.› // Nobody left.
He said "go." // "Nobody" left. // He said "go. " // Nobody left. // He left. // "Nobody" stayed.
'He left.' // Nobody stayed. // (He left.) // Nobody knew. // [He left.] // Nobody knew. // He left [at noon.] // Nobody knew.
END
    run sentences < <(printf "He left.'Nobody stayed.\nHe left.’Nobody stayed.\nHe left.\"Nobody stayed.\"\n")
    [ "$(paste -sd ' ' <<<"$output")" = "He left. 'Nobody stayed. He left. ’Nobody stayed. He left. \"Nobody stayed.\"" ]
}

@test "what is no reference, and what is no smiley" {
    check <<'END'
It sank.[1-3] // Nobody knew. // It sank.[4,5] // Nobody knew. // (They slept.)4 // Nobody knew. // They slept.1 23 // Nobody knew.
It sank.[x] Nobody knew. // It sank.[] Nobody knew. // It sank.[123456789012345] Nobody knew.
That was fun! ;-) // See you. // That was fun! :D // See you. // That was fun! :P // See you. // That was fun! :p // See you. // That was sad. :( // See you.
That was fun! 😀 // See you. // That was fun! ☀️ // See you. // That was odd. :x See you. // That was sad. : See you. // That was sad. ; See you.
END
}

@test "a question or an exclamation before a small letter" {
    check <<'END'
Who knew? the captain asked. // Who knew! // it was late. // Yahoo! it was late. // Yahoo! // The firm rose. // Yahoo! -- the firm. // Who knew? it said so.
It was his. // (the others left.) // It was hers. // he left. // It rained all day. // "he left." // It was the en. he left.
END
}

@test "with no space behind it a full stop ends a sentence between words, not in addresses, numbers, abbreviations" {
    joined() { run sentences <<<"$1"; [ "$(paste -sd '|' <<<"$output")" = "$2" ] || { echo "$output"; false; }; }
    joined 'Then he left.Nobody knew.' 'Then he left.|Nobody knew.'
    joined 'Then he left.Lind'"'"'s boat came.' 'Then he left.|Lind'"'"'s boat came.'
    joined 'Then he left.Dr. Lind came.' 'Then he left.|Dr. Lind came.'
    joined 'Then he left..."We stay," he said.' 'Then he left...|"We stay," he said.'
    joined 'Then he left...Nobody knew.' 'Then he left...|Nobody knew.'
    joined 'Then he left...Lind knew.' 'Then he left...Lind knew.'
    joined 'It was Orr.They left.' 'It was Orr.|They left.'
    joined 'It was Orr.Lind left.' 'It was Orr.Lind left.'
    joined 'In 1990.They left.' 'In 1990.|They left.'
    joined 'He met ORR.They left.' 'He met ORR.They left.'
    joined 'The file a/Orr.They is old.' 'The file a/Orr.They is old.'
    joined 'The name x@orr.They is old.' 'The name x@orr.They is old.'
    joined 'The name a.orr.They is old.' 'The name a.orr.They is old.'
    joined 'It cost 2,orr.They paid.' 'It cost 2,orr.They paid.'
    joined 'He left etc.They paid.' 'He left etc.They paid.'
    joined 'See orr.Com now.' 'See orr.Com now.'
}

@test "speech that breaks off with a dash ends only before a word that begins a sentence" {
    check <<'END'
"I thought --" // They left. // “I thought —” // They left.
"I thought -" They left. // "I thought --" Lind left. // "I thought --" they left.
“I thought–” They left. // “I thought --". // They left.
END
    check --keep-quotes <<'END'
He said "wait --" // They left. // He said “wait —” // They left. // He said "wait-" They left.
He said "wait . . ." and left. // He said "wait…" and left. // He said "wait!" and left.
He said “wait…” and left.
He said 'The pier is old. It is weak.' // Then he left. // Orr's 'pier. Is it old?' // Then he left. // The boys' pier. // Is it old?
«La mer. Elle monte.» // Then he left. // »Das Meer. Es steigt.« // Then he left.
He said “The pier. // Is it old. // Nobody knows.
He said "the 5"x7" pier. // Is it old". // Then he left.
He said ‘The pier’s old. It’s weak.’ // Then he left.
The "pier" is "old. And weak " and " so on. Yes." // Then he left.
The year '99 was bad. // Nobody knew. // The year ’99 was bad.
END
}

@test "a source in brackets belongs to the quotation before it" {
    check <<'END'
It is old (Oda). // Nobody knew. // "It is old." (Oda 5). // It is. // It is old. (2012). // Nobody knew. // It is old. // (2012) Nobody knew.
"It is old." // (Oda (b)). // It is. // "It is old." // (Oda?). // It is. // "It is old." // (Oda!). // It is. // "It is old." // (Oda) It is.
"It is old." // (Oda and all of the others who ever wrote about the old pier). // It is. // "It is old." // (Oda
END
}

@test "items of every kind of list, and what only looks like one" {
    check <<'END'
(a) he came. // (b) he left. // (c) he slept.
[a] he came. // [b] he left. // [c he slept.
a. he came. // b. he left. // c. he slept.
Then: // 1. He came. // 2. He left.
Then: 1) He came. // 2) He left.
Items: // i. He came. // ii. He left.
• He came // • She left ‣ They sat // • We stood.
He came. // ■ He came. // ▪ He came. // ► He came. // ● He came. // ◦ He came. // ➤ He came. // ⁃ He came. // ‣ He came.
2.1. He came. // 2.2. He left.
(1.) He came. // (2.) He left.
1.) He came. // 2.) He left.
The score was: 1. // He came and sat.
END
}

@test "what stands before a date line or a credit shows whether a headline ended there" {
    check <<'END'
Ferry to the isle of Orr (and a crew) // Monday, May 18, 2031 // The ferry lay in the sand.
Ferry to the isle of Orr found in 2031 // Monday, May 18, 2031 // The ferry lay in the sand.
Ferry to the isle of Orr found "sunk" // Monday, May 18, 2031 // The ferry lay in the sand.
Ferry to the isle of Orr is 'sunk' // Monday, May 18, 2031 // The ferry lay in the sand.
Has the ferry to the isle sunk? // Monday, May 18, 2031 // The ferry lay in the sand.
The ferry to the isle has sunk! // Monday, May 18, 2031 // The ferry lay in the sand.
Monday, May 18, 2031 // The ferry lay in the sand.
Monday, May 18, 2031
Ferry to the isle of Orr found with Monday, May 18, 2031 The ferry lay in the sand.
Ferry to the isle of Orr found: Monday, May 18, 2031 The ferry lay in the sand.
Ferry to the isle of Orr found by divers Monday, Maybe 18, 2031 The ferry lay.
Ferry to the isle of Orr found by divers Monday, May 18 2031 The ferry lay.
Ferry to the isle of Orr found by divers Monday, May 18, 203 The ferry lay.
Ferry to the isle of Orr found by divers Monday, May the 18, 2031 The ferry lay.
Ferry to the isle of Orr found by divers Monday, may 18, 2031 The ferry lay.
Ferry to the isle of Orr found by divers Monday,May 18, 2031 The ferry lay.
Ferry to the isle of Orr found by divers Monday, May-18, 2031 The ferry lay.
Ferry to the isle of Orr found by divers Monday, May 18, 2031, the ferry lay.
Ferry to the isle of Orr found by divers Holiday, May 18, 2031 The ferry lay.
The old pier on the isle of Orr photo: Ola Brandvik.
The old pier on the isle of Orr, Photo: Ola Brandvik.
The old pier is a Photo: Ola Brandvik.
The old pier on the isle of Orr (Photo: Ola Brandvik).
: the old pier
, the old pier
May, the old pier, is old.
END
}
