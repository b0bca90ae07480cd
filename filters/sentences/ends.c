#include "sentences.h"

#include "utf8.h"

#define OPENERS 8      /* bytes: how many opening marks may stand before a sentence that has not begun */
#define TELLER_WORDS 3 /* the old man asked */

/* "Go away! he shouted", "Who said that? the old man asked": a verb of saying among the next words. */
static bool is_told(const Scan *scan, Next next) {
    for (int i = 0; i < TELLER_WORDS && is_blank(byte_at(scan->text, next.stop)); i++) {
        next = next_word(scan->text, next.stop);
        if (says(scan->words, next.word)) return true;
    }
    return false;
}

static bool ends_strong(const Scan *scan, const Run *run, const Next *next) {
    if (run->is_closed) return next->kind != NEXT_LOWER && !is_attributed(scan, *next);
    Text word = word_before(scan->text, scan->start, run->start);
    bool is_name = run->marks == 1 && (abbreviation_classes(scan->words, word) & EXCLAIM);
    if (next->kind != NEXT_LOWER) return !is_name || is_start(scan, next);
    return !is_name && !next->is_dashed && is_subject(scan, next) && !is_told(scan, *next);
}

/* An ellipsis apart from the word before it may stand in mid-sentence: "what he saw was ... I can't say". */
static bool ends_ellipsis(const Scan *scan, const Run *run, const Next *next) {
    bool is_apart = run->start > scan->start && is_blank(scan->text.at[run->start - 1]);
    if (next->kind != NEXT_UPPER || (is_apart && next->word.len == 1 && run->marks <= 3)) return false;
    return !run->is_closed || !is_attributed(scan, *next);
}

/* Can a sentence begin with this word, right behind the mark? In names of sites and files it goes on otherwise. */
static bool begins_joined(const Scan *scan, const Run *run, const Next *next) {
    bool is_next = next->word.at == scan->text.at + run->stop;
    if (next->kind != NEXT_UPPER || !(is_next || next->opens)) return false;    /* ... she said."We can go." */
    char behind = byte_at(scan->text, next->stop);
    if (behind == '.') return (abbreviation_classes(scan->words, next->word) & TITLE) != 0;
    return is_blank(behind) || behind == ',' || behind == '\'' || run->is_closed || run->is_ellipsis;
}

/* No space behind the mark: "went home.Nobody else", "for 2,500.They". */
static bool ends_joined(const Scan *scan, const Run *run, const Next *next) {
    Text text = scan->text;
    if (run->is_wide) return true;
    if (!begins_joined(scan, run, next)) return false;
    if (run->is_closed) return next->word.len > 1;
    Text word = word_before(text, scan->start, run->start);
    if (run->is_ellipsis || word.len == 0) return is_sure_start(scan, next);
    size_t from = (size_t)(word.at - text.at);
    char last = word.at[word.len - 1], before = from > scan->start ? text.at[from - 1] : ' ';
    if (!is_lower(last) && !is_digit(last)) return false;
    if (before == '/' || before == '@' || before == '.' || (before == ',' && !is_digit(last))) return false;
    if (abbreviation_classes(scan->words, word) || (abbreviation_classes(scan->words, next->word) & DOMAIN))
        return false;
    for (size_t i = 0; i < word.len; i++)
        if (word.at[i] == '.') return false;
    bool is_lower_word = next->word.len > 1 && is_lower(next->word.at[1]);
    if (word.len > 1 && is_lower(word.at[0]) && is_lower_word) return true;
    return byte_at(text, next->stop) == '.' || is_start(scan, next);
}

bool ends_interrupted(const Scan *scan, size_t at, size_t *next) {
    Text text = scan->text, before = text_slice(text, scan->start, at);
    uint32_t c;
    if (before.len == 0 || (before.at[before.len - 1] != '-' && (unsigned char)before.at[before.len - 1] != 0x94))
        return false;
    if (!text_ends(before, TEXT("--")) && !text_ends(before, TEXT("\xe2\x80\x94"))) return false;
    *next = pass_space(text, at + utf8_at(text, at, &c));
    Next word = next_word(text, *next);
    return *next < text.len && is_blank(text.at[*next - 1]) && word.kind == NEXT_UPPER && is_sure_start(scan, &word);
}

/* Nothing but marks since the sentence began: "...and then". */
static bool is_empty(const Scan *scan, size_t at) {
    if (at - scan->start > OPENERS) return false;
    for (size_t i = scan->start; i < at; i++)
        if (is_word_start(scan->text.at[i])) return false;
    return true;
}

/* `) or "2." where the list goes on: the sentence ends before it. */
static bool ends_at_item(const Scan *scan, size_t at, size_t *next) {
    Marker marker;
    Text word = word_before(scan->text, scan->start, at);
    size_t from = (size_t)(word.at - scan->text.at);
    if (word.len > 4 || from <= scan->start || !is_blank(scan->text.at[from - 1])) return false;
    if (!marker_at(scan->text, from, &marker) || !marker_follows(scan->list, marker)) return false;
    if (marker.letters && marker.style == '.' && is_upper(word.at[0])) return false; /* an initial */
    *next = from;
    return true;
}

/* "it works. ... the rest": the sentence ends with its full stop. */
static bool ends_before_ellipsis(Text text, const Run *run) {
    NextKind kind = next_word(text, run->stop).kind;
    return kind == NEXT_UPPER || kind == NEXT_LOWER;
}

/* A source in brackets with the full stop behind it: "..." (Vale 55). Behind a plain sentence only a year: "(2012)." */
static bool is_cited(Text text, const Run *run, size_t at) {
    bool is_quoted = run->is_closed || run->is_ellipsis;
    if (byte_at(text, at) != '(') return false;
    for (size_t i = at + 1; i < text.len && i - at < LOOK; i++) {
        if (text.at[i] == ')') return i + 1 < text.len && text.at[i + 1] == '.';
        if (text.at[i] == '(' || text.at[i] == '?' || text.at[i] == '!' || (!is_quoted && !is_digit(text.at[i])))
            return false;
    }
    return false;
}

/* The next item of a list begins, whatever its letter: "(b) ...", "a. ...", "w) ...". */
static bool is_item(const Scan *scan, size_t at) {
    Marker marker;
    if (scan->text.at[at] == '[')
        return at + 3 < scan->text.len && is_alpha(scan->text.at[at + 1]) && scan->text.at[at + 2] == ']';
    if (!marker_at(scan->text, at, &marker) || marker.style == 'o' || marker_follows(scan->enumeration, marker))
        return false;
    return marker.style != '.' || marker.value == 'a' || marker_follows(scan->list, marker);
}

/* "It can move. · It can row.": the item of a list begins. */
static bool begins_bullet(Text text, size_t at) {
    Marker marker;
    return marker_at(text, at, &marker) && marker.style == 'o';
}

/* "(1) ... 2) ...": an enumeration in mid-sentence may hold full stops, its items are no sentences. */
static void note_enumeration(Scan *scan, size_t at) {
    Marker marker;
    Text word = word_before(scan->text, scan->start, at);
    size_t from = (size_t)(word.at - scan->text.at);
    if (word.len == 0 || word.len > 3 || from <= scan->start + 1) return;
    from -= scan->text.at[from - 1] == '(';
    if (is_blank(scan->text.at[from - 1]) && marker_at(scan->text, from, &marker)) scan->enumeration = marker;
}

bool ends_at(Scan *scan, size_t at, size_t *next) {
    Text text = scan->text;
    if (scan->list.style && scan->list.style != 'o' && ends_at_item(scan, at, next)) return true;
    if (text.at[at] == ')') {
        note_enumeration(scan, at);
        *next = at + 1;
        return false;
    }
    Run run = read_run(scan, at);
    *next = run.stop;
    if (run.stop >= text.len || run.stop <= scan->shut || is_empty(scan, at)) return false;
    if (run.first_stop && ends_before_ellipsis(text, &run)) {
        *next = pass_space(text, run.first_stop);
        return true;
    }
    size_t behind = pass_smiley(text, run.stop), begins = pass_space(text, behind);
    Next word = next_word(text, begins);
    if (begins > behind && begins_bullet(text, begins)) {
        *next = begins;
        return true;
    }
    if (word.kind == NEXT_LOWER && begins > behind && is_item(scan, begins)) word.kind = NEXT_UPPER;
    if (is_cited(text, &run, begins)) return false;
    if (word.kind == NEXT_NONE || word.kind == NEXT_OTHER) return false;
    bool ends;
    if (begins == run.stop) ends = ends_joined(scan, &run, &word);
    else if (run.is_strong || run.is_wide) ends = ends_strong(scan, &run, &word);
    else if (run.is_ellipsis) ends = ends_ellipsis(scan, &run, &word);
    else ends = ends_with_stop(scan, &run, &word);
    if (ends) *next = begins;
    return ends;
}
