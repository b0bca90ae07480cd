#include "sentences.h"

#define LIST_REACH 600     /* bytes: the second item of a list begins within them */
#define HEADLINE_BEFORE 25 /* bytes: "Last updated " before a date is no headline */

/* Where " May 18, 2031" stops that begins at `at`; 0 if there is no such date. */
static size_t date_stop(const Scan *scan, size_t at) {
    Text text = scan->text;
    Next month = next_word(text, at);
    if (!is_blank(byte_at(text, at)) || month.kind != NEXT_UPPER || !(starter_classes(scan->words, month.word) & CLOCK))
        return 0;
    size_t day = month.stop + 1, day_stop = pass_digits(text, day), year = day_stop + 2, stop = pass_digits(text, year);
    bool is_date =
        is_blank(byte_at(text, month.stop)) && day_stop > day && byte_at(text, day_stop) == ',' && stop == year + 4;
    return is_date && stop <= text.len ? stop : 0;
}

/* Nothing but the end of a headline or caption can stand before `at`: a word that joins to nothing. */
static bool is_behind_headline(const Scan *scan, size_t at) {
    if (at < scan->start + HEADLINE_BEFORE || !is_blank(scan->text.at[at - 1])) return false;
    char last = scan->text.at[at - 2];
    if (is_digit(last) || last == ')' || last == '\'' || last == '"' || last == '?' || last == '!') return true;
    return is_word_byte(last) && !starter_classes(scan->words, word_before(scan->text, scan->start, at - 1));
}

/* "... off the coast Monday, May 18, 2031 On Friday ...": a line of its own once. */
static bool ends_at_date(const Scan *scan, Text weekday, size_t at, size_t *next) {
    size_t from = (size_t)(weekday.at - scan->text.at), stop;
    if (!text_ends(weekday, TEXT("day")) || !(starter_classes(scan->words, weekday) & CLOCK)) return false;
    if (!(stop = date_stop(scan, at + 1))) return false;
    Next after = next_word(scan->text, stop);
    bool is_line = after.kind == NEXT_NONE || (after.kind == NEXT_UPPER && is_blank(byte_at(scan->text, stop)));
    *next = from == scan->start ? pass_space(scan->text, stop) : from;
    return is_line && *next < scan->text.len && (from == scan->start || is_behind_headline(scan, from));
}

/* "... on the isle of Orr Photo: Ann Vale". */
static bool ends_at_credit(const Scan *scan, Text word, size_t *next) {
    *next = (size_t)(word.at - scan->text.at);
    return (starter_classes(scan->words, word) & CREDIT) && is_behind_headline(scan, *next);
}

/* "The needs are simple: 1. A boat. 2. Fuel.": a first item behind the colon, and the next one not far behind. */
static bool ends_at_list(const Scan *scan, size_t at, size_t *next) {
    Text text = scan->text;
    Marker first, other;
    size_t from = pass_space(text, at + 1);
    /* "a)" ends no sentence anyway */
    if (from == at + 1 || !marker_at(text, from, &first) || first.style != '.') return false;
    if (!marker_is_first(first)) return false;
    for (size_t i = from + 1; i < text.len && i - from < LIST_REACH; i++) {
        if (!is_blank(text.at[i - 1]) || !marker_at(text, i, &other) || !marker_follows(first, other)) continue;
        *next = from;
        return true;
    }
    return false;
}

bool ends_at_seam(const Scan *scan, size_t at, size_t *next) {
    Text text = scan->text, word;
    char last = at > 0 ? text.at[at - 1] : ' ';
    if (text.at[at] == ':' && ends_at_list(scan, at, next)) return true;
    *next = at + 1;
    if (!is_lower(last) || !is_blank(byte_at(text, at + 1))) return false;
    if (text.at[at] == ',' && (last != 'y' || text.at[at - 2] != 'a')) return false;
    word = word_before(text, scan->start, at);
    if (word.len < 2 || !is_upper(word.at[0])) return false;
    if (text.at[at] == ',' ? ends_at_date(scan, word, at, next) : ends_at_credit(scan, word, next)) return true;
    *next = at + 1;
    return false;
}
