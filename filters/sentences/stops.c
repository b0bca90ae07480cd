#include "sentences.h"

#include "utf8.h"

#define NAME_WORDS 6 /* "Why?" Deputy Prime Minister Ann Vale asked */
#define APPOSITION 80 /* bytes: , a former mayor of Orr and a friend of his, said */
/* letters: shorter words that no table knows are taken for abbreviations before a lower-case letter */
#define LONG_WORD 4
#define OPENING 24   /* bytes: Shortly before 11 p.m. */
#define HEADLINE 150 /* bytes: a longer paragraph is none */
#define DATELINE 40  /* bytes: NOVOKUZNETSK-ON-TOM. Feb 3 (Interfax) */

static bool is_upper_letter(Text word) {
    uint32_t c;
    return word.len > 0 && word.len == utf8_at(word, 0, &c) && utf8_is_upper(c);
}

/* "U.S", "i.v": letters with stops between them. */
static bool is_acronym(Text word) {
    if (word.len < 3 || word.len % 2 == 0) return false;
    for (size_t i = 0; i < word.len; i++)
        if (i % 2 ? word.at[i] != '.' : !is_alpha(word.at[i])) return false;
    return true;
}

/* Three letters and more, and nothing but letters. */
static bool is_plain(Text word) {
    for (size_t i = 0; i < word.len; i++)
        if (is_digit(word.at[i]) || word.at[i] == '.') return false;
    return word.len > 2;
}

static bool is_roman(Text word) {
    for (size_t i = 0; i < word.len; i++)
        if (word.at[i] != 'I' && word.at[i] != 'V' && word.at[i] != 'X') return false;
    return word.len > 0;
}

static bool is_capitals(Text word) {
    for (size_t i = 0; i < word.len; i++)
        if (!is_upper(word.at[i])) return false;
    return word.len > 1;
}

/* Behind "Vale's": past the apostrophe and the s. */
static size_t pass_genitive(Text text, size_t at) {
    Text rest = text_slice(text, at, text.len);
    size_t mark = byte_at(text, at) == '\'' ? 1 : text_starts(rest, TEXT("\xe2\x80\x99")) ? 3 : 0;
    return mark && byte_at(text, at + mark) == 's' ? at + mark + 1 : at;
}

/* Is the word after `next` in lower case, or "I"? */
static bool goes_on_lower(Text text, const Next *next) {
    size_t at = pass_genitive(text, next->stop);
    if (at >= text.len || !is_blank(text.at[at])) return false;
    Next after = next_word(text, at);
    return after.kind == NEXT_LOWER || text_equal(after.word, TEXT("I"));
}

/* A short paragraph without a final mark: there, words that begin a sentence may just have a headline's capital. */
static bool is_headline(const Scan *scan) {
    Text text = scan->text;
    return text.len <= HEADLINE && (is_alpha(text.at[text.len - 1]) || is_digit(text.at[text.len - 1]));
}

/* Does the next word often begin a sentence? Not so "A" in "J. A. Vale" or a word all in capitals. "Image:" does. */
bool is_start(const Scan *scan, const Next *next) {
    char behind = byte_at(scan->text, next->stop);
    if ((behind == '.' && next->word.len == 1) || is_capitals(next->word)) return false;
    unsigned classes = starter_classes(scan->words, next->word);
    return (classes & STARTS) || ((classes & WEAK) && (behind == ':' || goes_on_lower(scan->text, next)));
}

bool is_sure_start(const Scan *scan, const Next *next) {
    return is_start(scan, next) && (is_subject(scan, next) || goes_on_lower(scan->text, next));
}

bool is_subject(const Scan *scan, const Next *next) {
    return (starter_classes(scan->words, next->word) & SUBJECT) != 0;
}

static bool is_clock(const Scan *scan, const Next *next) {
    return (starter_classes(scan->words, next->word) & CLOCK) != 0;
}

/* "..., R-Vt., said": a verb of saying behind what parts a name from it. */
static bool is_said_after_comma(const Scan *scan, size_t at) {
    Text text = scan->text;
    for (size_t i = at + 1; i < text.len && i - at < APPOSITION; i++) {
        char c = text.at[i];
        if (c == '?' || c == '!' || c == '"' || (c == '.' && is_blank(byte_at(text, i + 1)))) return false;
        if (c == ',' && says(scan->words, next_word(text, i + 1).word)) return true;
    }
    return false;
}

bool is_attributed(const Scan *scan, Next next) {
    bool is_first = true, is_me = next.word.len == 1 && next.word.at[0] == 'I';
    bool is_titled = (abbreviation_classes(scan->words, next.word) & TITLE) != 0;
    if (next.opens || (is_start(scan, &next) && !is_me && !is_titled)) return false;
    for (int i = 0; i < NAME_WORDS && next.word.len > 0; i++, is_first = false) {
        if (next.kind == NEXT_LOWER) return !is_first && says(scan->words, next.word);
        if (next.kind != NEXT_UPPER) return false;
        if (byte_at(scan->text, next.stop) == ',') return is_said_after_comma(scan, next.stop);
        bool has_dot = byte_at(scan->text, next.stop) == '.';
        if (has_dot && !is_upper_letter(next.word) && !(abbreviation_classes(scan->words, next.word) & TITLE))
            return false;
        next = next_word(scan->text, next.stop + has_dot);
    }
    return false;
}

/* "Nils E. Vale", but "you and I. Have": no initial, if a word in lower case stands before it. */
static bool is_initial(const Scan *scan, Text word) {
    size_t at = (size_t)(word.at - scan->text.at);
    if (!is_upper_letter(word)) return false;
    if (word.at[0] != 'I' || at <= scan->start) return true;
    Text before = word_before(scan->text, scan->start, at - 1);
    return before.len > 0 && !is_lower(before.at[0]);
}

/* At 4 a.m. Dr. Vale rose: the time opens the sentence. */
static bool opens_with_time(const Scan *scan, size_t at) {
    if (at - scan->start > OPENING) return false;
    return (starter_classes(scan->words, next_word(scan->text, scan->start).word) & LEADS) != 0;
}

/* MOSCOW. Feb 3 (Interfax) - The */
static bool is_dateline(const Scan *scan, size_t at, const Next *next) {
    if (at - scan->start > DATELINE || !is_clock(scan, next)) return false;
    for (size_t i = scan->start; i < at; i++)
        if (is_lower(scan->text.at[i])) return false;
    return true;
}

/* Behind a comma a state or degree stands alone: "in Mobile, Ala. Divers found", but "the Ala. Senate voted". So
 * does a company, and most of what is written small. */
static bool stands_alone(const Scan *scan, unsigned classes, Text word) {
    size_t at = (size_t)(word.at - scan->text.at);
    if ((classes & COMPANY) || (word.len > 1 && is_lower(word.at[0]) && is_lower(word.at[1]))) return true;
    return (classes & STATE) && at >= scan->start + 2 && is_blank(scan->text.at[at - 1]) &&
           scan->text.at[at - 2] == ',';
}

/* What goes on from a time of day: "EST", "E.T.", "Monday", "Tokyo time". */
static bool is_of_time(const Scan *scan, const Next *next) {
    if (is_clock(scan, next) || is_capitals(next->word)) return true;
    if (is_upper_letter(next->word) && byte_at(scan->text, next->stop) == '.') return true;
    return text_equal(next_word(scan->text, next->stop).word, TEXT("time"));
}

/* Does the full stop behind the abbreviation end a sentence, a capital or a digit being next? */
static bool ends_abbreviation(const Scan *scan, unsigned classes, Text word, const Next *next) {
    bool is_digit_next = next->kind == NEXT_DIGIT;
    size_t at = (size_t)(word.at - scan->text.at);
    if (classes & (TITLE | JOINS)) return false;
    if ((classes & MONTH) && is_clock(scan, next)) return false;
    if (classes & (NUMBER | MONTH)) return !is_digit_next && !(is_roman(next->word) && !is_start(scan, next));
    if (classes & TAIL) return true;
    if (is_digit_next || next->is_dashed) return false;
    if (classes & TIME) return !opens_with_time(scan, at) && !is_of_time(scan, next);
    if ((classes & INITIAL) || is_headline(scan)) return is_sure_start(scan, next);
    if (is_start(scan, next)) return true;
    return stands_alone(scan, classes, word) && !next->opens && !is_capitals(next->word) &&
           goes_on_lower(scan->text, next);
}

/* What the word before the full stop can be beside the end of a sentence; 0 for nothing. */
static unsigned classes_before(const Scan *scan, Text word, const Next *next) {
    if (is_initial(scan, word)) return INITIAL;
    unsigned classes = abbreviation_classes(scan->words, word) & ~(unsigned)(EXCLAIM | DOMAIN);
    /* the SEC. Vale */
    if ((classes & TITLE) && word.len > 2 && is_capitals(word) && !is_capitals(next->word)) classes &= ~(unsigned)TITLE;
    if (!classes && is_acronym(word)) classes = EITHER;
    if (word.len != 1 || !is_lower(word.at[0])) return classes;
    size_t at = (size_t)(word.at - scan->text.at);
    char before = at > scan->start ? scan->text.at[at - 1] : ' ';
    if (before == '(') return JOINS; /* (b. 1950) */
    return classes || !is_blank(before) ? classes : EITHER;
}

/* No capital behind the full stop: it ends a sentence only if no abbreviation can be there. */
static bool ends_before_lower(const Scan *scan, Text word, const Next *next) {
    Marker marker;
    size_t at = (size_t)(next->word.at - scan->text.at);
    if (!is_plain(word) || marker_at(scan->text, at, &marker)) return false;
    if (is_lower(word.at[0]) && word.len >= LONG_WORD) return true;
    return is_subject(scan, next) || (next->opens && scan->text.at[at - 1] == '(');
}

bool ends_with_stop(const Scan *scan, const Run *run, const Next *next) {
    Text word = word_before(scan->text, scan->start, run->start);
    unsigned classes = classes_before(scan, word, next);
    if (next->kind == NEXT_LOWER) return !classes && !run->is_closed && ends_before_lower(scan, word, next);
    if (run->is_bracketed) classes &= ~(unsigned)(JOINS | NUMBER | MONTH);
    if (run->is_final) classes = 0;
    if (classes) return ends_abbreviation(scan, classes, word, next);
    return !is_dateline(scan, run->start, next);
}
