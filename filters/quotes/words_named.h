/* words_named.h - the words that a rule names, as numbers: forms.c looks a word up once, and no rule compares letters.
 */
#ifndef WORDS_NAMED_H
#define WORDS_NAMED_H

#define WORDS(X) \
    X(A, "a") X(ABOUT, "about") X(ACCORDING, "according") X(ACROSS, "across") X(ACT, "act") X(AFTER, "after") \
    X(ALL, "all") X(AN, "an") X(AND, "and") X(ANOTHER, "another") X(ARE, "are") X(AS, "as") \
    X(ASSISTANT, "assistant") X(AT, "at") X(BE, "be") X(BECAUSE, "because") X(BEFORE, "before") \
    X(BETWEEN, "between") X(BOTH, "both") X(BRINGING, "bringing") X(BUT, "but") X(BY, "by") X(CALLED, "called") \
    X(CITED, "cited") X(CITY, "city") X(CONSULATE, "consulate") X(COUNTY, "county") X(COUPLE, "couple") \
    X(DAME, "dame") X(DEPUTY, "deputy") X(DO, "do") X(DOES, "does") X(DUO, "duo") X(DURING, "during") \
    X(EACH, "each") X(EARLIER, "earlier") X(EARLY, "early") X(EMBASSY, "embassy") X(EVEN, "even") \
    X(FEDERAL, "federal") X(FOLLOWING, "following") X(FOR, "for") X(FROM, "from") X(HALF, "half") X(HAS, "has") \
    X(HAVE, "have") X(HE, "he") X(HER, "her") X(HIM, "him") X(HIS, "his") X(I, "i") X(IDENTIFIED, "identified") \
    X(IF, "if") X(IN, "in") X(IS, "is") X(IT, "it") X(ITS, "its") X(JUST, "just") X(KEEPS, "keeps") X(KEPT, "kept") \
    X(LAST, "last") X(LATE, "late") X(LIKE, "like") X(MAY, "may") X(MEMBERS, "members") X(MINISTRY, "ministry") \
    X(MY, "my") X(NAMED, "named") X(NATIONAL, "national") X(NEITHER, "neither") X(NO, "no") X(NOBODY, "nobody") \
    X(NONE, "none") X(NOR, "nor") X(OBTAINED, "obtained") X(OF, "of") X(ON, "on") X(ONCE, "once") X(ONE, "one") \
    X(ONLINE, "online") X(ONLY, "only") X(OR, "or") X(OUR, "our") X(PM, "p.m.") X(PAIR, "pair") X(PAST, "past") \
    X(PEOPLE, "people") X(PREVIOUS, "previous") X(QUOTED, "quoted") X(RAISING, "raising") X(REVIEWED, "reviewed") \
    X(SAME, "same") X(SEEN, "seen") X(SEPARATE, "separate") X(SEVERAL, "several") X(SHE, "she") X(SINCE, "since") \
    X(SIR, "sir") X(SO, "so") X(SOME, "some") X(STATE, "state") X(SUCH, "such") X(TAKING, "taking") X(THAT, "that") \
    X(THE, "the") X(THEIR, "their") X(THEM, "them") X(THERE, "there") X(THESE, "these") X(THEY, "they") \
    X(THIS, "this") X(THOSE, "those") X(TIME, "time") X(TO, "to") X(TWO, "two") X(UNDER, "under") X(UNLESS, "unless") \
    X(UNTIL, "until") X(VICE, "vice") X(WAS, "was") X(WE, "we") X(WERE, "were") X(WHAT, "what") X(WHEN, "when") \
    X(WHERE, "where") X(WHEREAS, "whereas") X(WHETHER, "whether") X(WHICH, "which") X(WHILE, "while") X(WHO, "who") \
    X(WHOM, "whom") X(WHOSE, "whose") X(WITH, "with") X(WITHOUT, "without") X(YES, "yes") X(YOU, "you")

#define WORD_NUMBER(name, text) W_##name,
typedef enum { NO_WORD, WORDS(WORD_NUMBER) WORD_COUNT } Word;

_Static_assert(WORD_COUNT <= 256, "Token.word and Form.word hold a byte");

#endif
