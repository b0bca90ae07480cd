#include "body.h"

#include "spell.h"

#include <string.h>

#define TITLE_WORDS 40          /* a headline is no longer */
#define NEAR 3                  /* two headlines so near to each other are one above the other */
#define HEAD_LINES 12           /* a headline stands no farther above the text */
#define PAGE_LINES 30           /* a text of fewer lines is no page with a title of its own */
#define LEAD_UNITS 3            /* paragraphs that say again what the headline says */
#define LEAD_WORDS 12           /* a paragraph of that many words may be the lead */
#define ECHOES 2                /* words of a headline that the lead says again: fewer may be chance */
#define NAME_UPPERS 90          /* percent: the name of a paper in capitals ... */
#define NAME_WORDS 5            /* ... has no more words */
#define FULL_TITLE 20
#define SECTION_WORDS 6         /* the name of a section, a button: no longer */
#define DAY_DIGITS 10           /* percent: a day with its year, and what follows */
#define DATE_DIGITS 20          /* percent of the characters of a date with its time */
#define NONE ((size_t)-1)

typedef struct { const uint64_t *word; size_t count; } Words;

static bool is_told(const Unit *unit) { return unit->part || unit->verdict; }

/* The first words of a unit, as many as a headline has. */
static Words words_of(const Article *a, const Unit *unit) {
    return (Words){ a->word + unit->first_word, unit->words < TITLE_WORDS ? unit->words : TITLE_WORDS };
}

static Words words_in(Text text, uint64_t word[TITLE_WORDS]) {
    size_t n = 0;
    while (n < TITLE_WORDS && spell_word(&text, &word[n])) n++;
    return (Words){ word, n };
}

static bool has(const Words *words, uint64_t word) {
    for (size_t i = 0; i < words->count; i++)
        if (words->word[i] == word) return true;
    return false;
}

/* Any number is the same word: how many of them a line has says nothing. */
static uint64_t figure(void) {
    Text zero = TEXT("0");
    uint64_t word = 0;
    spell_word(&zero, &word);
    return word;
}

static size_t shared(const Words *a, const Words *b) {
    size_t n = 0, figures = 0;
    uint64_t number = figure();
    for (size_t i = 0; i < a->count; i++) {
        if (!has(b, a->word[i])) continue;
        n++, figures += a->word[i] == number;
    }
    return figures > 1 ? n - figures + 1 : n;
}

static void decide(Unit *unit, Part part, const char *why) {
    unit->part = (uint8_t)part;
    unit->why = text_of(why);
}

/* Does the line repeat the headline: nearly all of its words, and at least half of the headline's? */
static bool repeats_title(const Words *title, const Words *line) {
    size_t n = shared(line, title);
    return n >= 3 && n * 10 >= line->count * 8 && n * 2 >= title->count;
}

static bool is_short(const Unit *unit) {
    return unit->words <= TITLE_WORDS && !(unit->shape == PROSE && unit->final == '.');
}

/* Comments, a list of teasers: as long as the text, perhaps, but not the text. */
static bool is_aside(const Unit *unit) {
    return unit->is_told && (unit->verdict == CHROME || unit->verdict == RELATED);
}

/* Where the run of units with the most prose begins, whatever else has been said of them. */
static size_t dense_begin(const Article *a) {
    long sum = 0, best = 0;
    size_t begin = 0, found = 0;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        sum += unit->shape == PROSE && unit->part != CHROME && !is_aside(unit) ? (long)unit_words(unit) : -PROSE_COST;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, found = begin;
    }
    return found;
}

/* The unit that repeats the given title or the first line of a page ("HEADLINE - SITE"): the last one above the
 * article, for lists of the newest stories have the headline, too; else the first. What is found in the page alone
 * stands above it. */
static size_t find_title(const Article *a, Words wanted, size_t from, bool is_copy) {
    size_t found = NONE, dense = dense_begin(a);
    for (size_t i = from; i < a->count && wanted.count >= 2; i++) {
        const Unit *unit = &a->unit[i];
        if (is_told(unit) || !is_short(unit) || unit->words < 2 || unit->words > wanted.count + 4) continue;
        if (i > dense && (found != NONE || is_copy)) break;
        Words words = words_of(a, unit);
        if (repeats_title(&wanted, &words)) found = i;
    }
    return found;
}

/* "HEADLINE - SITE": how much of the text stands before the first such mark, and where it goes on behind it; false if
 * there is none. */
static bool part_at_mark(Text text, size_t *before, size_t *behind) {
    static const Text marks[] = { { " - ", 3 }, { " | ", 3 }, { " \xe2\x80\x93 ", 5 }, { " \xe2\x80\x94 ", 5 },
                                  { " \xe2\x80\xa2 ", 5 }, { " \xc2\xb7 ", 4 }, { " \xc2\xbb ", 4 }, { " :: ", 4 } };
    *before = *behind = text.len;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *at = memmem(text.at, text.len, marks[i].at, marks[i].len);
        if (at && (size_t)(at - text.at) < *before) *before = (size_t)(at - text.at), *behind = *before + marks[i].len;
    }
    return *before < text.len;
}

static bool names_site(const Article *a, const Unit *unit) {
    size_t before, behind;
    return part_at_mark(unit_text(a, unit), &before, &behind);
}

/* Is the line one of the parts of the given title, and not the longest: "The Bugle" of "Bridge closed - The Bugle"? */
static bool is_site_name(const Unit *unit, Text title) {
    size_t before, behind, own = 0, longest = 0;
    for (bool goes_on = true; goes_on; title = text_slice(title, behind, title.len)) {
        goes_on = part_at_mark(title, &before, &behind);
        Text part = text_slice(title, 0, before);
        if (spell_line(part) == unit->hash) own = part.len;
        if (part.len > longest) longest = part.len;
    }
    return own && own < longest;
}

/* The h1 of a page that has most of the given title; if a line has been found that says it, at least two words, else
 * the only h1 will do. */
static size_t find_heading(const Article *a, Words wanted, Text title, bool is_given) {
    size_t found = NONE, most = 0, count = 0;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        if (!unit->is_headline || is_told(unit) || unit->words < 2 || unit->words > TITLE_WORDS ||
            is_site_name(unit, title))
            continue;
        Words words = words_of(a, unit);
        size_t n = shared(&words, &wanted);
        count += found == NONE || unit->hash != a->unit[found].hash;
        if (found == NONE || n > most) found = i, most = n;
    }
    return (count == 1 && !is_given) || most >= ECHOES ? found : NONE;
}

/* ---- without a line that is given twice */

static bool is_lead(const Unit *unit) { return !is_told(unit) && unit->shape == PROSE && unit->words >= LEAD_WORDS; }

/* How many of the line's words, but for the grammar's, the first paragraphs below say again. */
static size_t echoes(const Article *a, size_t at) {
    Words words = words_of(a, &a->unit[at]);
    uint64_t number = figure();
    size_t n = 0, most = 0;
    for (size_t i = at + 1, leads = 0; i < a->count && leads < LEAD_UNITS; i++) {
        const Unit *unit = &a->unit[i];
        if (!is_lead(unit)) continue;
        Words lead = words_of(a, unit);
        n = leads++ ? n : 0;
        for (size_t k = 0; k < words.count; k++)
            n += words.word[k] != number && !phrases_is_counted(words.word[k]) && has(&lead, words.word[k]);
        if (n > most) most = n;
    }
    return most;
}

/* A long headline may well have a word that names sections, too. */
static bool is_marked(const Unit *unit) {
    static const WordClass offers[] = { ACCOUNT,    ADVERT, APP,      DONATE, MEDIA, NAV,
                                        NEWSLETTER, PROMO,  READMORE, SHARE,  TREND };
    for (size_t i = 0; i < sizeof offers / sizeof *offers; i++) {
        bool is_section = offers[i] == NAV || offers[i] == TREND;
        if (unit_class(unit, offers[i]) >= (is_section && unit->words > SECTION_WORDS ? WHOLE : INSIDE)) return true;
    }
    return false;
}

static bool is_filled(const Unit *unit) {
    for (WordClass c = ACCOUNT; c < CLASSES; c++)
        if (unit_class(unit, c) == WHOLE) return true;
    return false;
}

/* A date, alone or with its time. */
static bool is_date(const Unit *unit) {
    return unit_class(unit, DATE) == WHOLE && (unit->words <= 3 || unit->digits >= DATE_DIGITS);
}

/* Digits, an address, a button: never a headline. */
static bool can_be_title(const Unit *unit) {
    return unit->words >= 2 && unit->words <= 30 && unit->letters && !unit->has_separator && unit->final != ':' &&
           !unit->starts_lower && !unit->starts_sign && !is_date(unit) &&
           (unit->words > 3 || unit_class(unit, BYLINES) != WHOLE);
}

/* "2. " is 2; 0 if the line has no number. */
static size_t list_number(const Article *a, size_t at) {
    Text line = unit_text(a, &a->unit[at]);
    size_t number, digits = 0;
    while (digits < line.len && is_digit(line.at[digits])) digits++;
    if (digits + 1 >= line.len || line.at[digits] != '.' || line.at[digits + 1] != ' ') return 0;
    return text_size(text_slice(line, 0, digits), &number) ? number : 0;
}

/* The first of some lines with numbers, or another. */
static bool is_list_item(const Article *a, size_t at) {
    size_t number = list_number(a, at);
    if (!number) return false;
    return (at + 1 < a->count && list_number(a, at + 1) == number + 1) ||
           (at > 0 && number > 1 && list_number(a, at - 1) == number - 1);
}

/* The title of a page: not the article's headline, even where that is another. */
static bool is_page_title(const Article *a, const Unit *unit) {
    return a->count >= PAGE_LINES && unit->words <= TITLE_WORDS && names_site(a, unit);
}

/* What often stands above a headline: the name of the paper or of a section, its day, an offer, a slogan. The lead
 * says nothing of it, or less than of another line. */
static bool is_masthead(const Article *a, size_t at, size_t most_echoes, bool has_lead) {
    const Unit *unit = &a->unit[at];
    size_t again = echoes(a, at);
    bool is_slogan = unit_class(unit, NAV) && names_site(a, unit) && again < most_echoes;
    bool is_name = unit->uppers >= NAME_UPPERS && unit->words <= NAME_WORDS && again < most_echoes;
    if (again >= ECHOES && !is_slogan && !is_name) return false;
    bool is_day = unit_class(unit, DATE) >= AT_START && unit->digits >= DAY_DIGITS && unit->capitals > 60;
    return unit->words <= 3 || is_slogan || is_name || is_day || is_filled(unit) ||
           (has_lead && (is_marked(unit) || (unit->words <= 5 && unit->capitals > 60)));
}

static bool ends_heads(const Unit *unit) { return !is_told(unit) && unit->shape == PROSE && unit->final == '.'; }

static bool is_candidate(const Article *a, size_t at) {
    return !is_told(&a->unit[at]) && can_be_title(&a->unit[at]) && !is_list_item(a, at);
}

/* Does the next line begin with the same words? Pages print their headline twice, the second time with what follows. */
static bool is_given_twice(const Article *a, size_t at) {
    const Unit *unit = &a->unit[at];
    size_t i = at + 1;
    while (i < a->count && is_told(&a->unit[i])) i++;
    return unit->words >= 4 && !unit->is_closed && i < a->count && a->unit[i].words >= unit->words &&
           memcmp(a->word + unit->first_word, a->word + a->unit[i].first_word, unit->words * sizeof *a->word) == 0;
}

/* Does the line stand elsewhere, too: in a list of stories, above a picture? */
static bool is_elsewhere(const Article *a, size_t at) {
    for (size_t i = 0; i < a->count; i++)
        if (i != at && a->unit[i].hash == a->unit[at].hash && !a->unit[i].part) return true;
    return false;
}

/* The headline is what a page says twice, if the lead says it again. */
static bool is_repeated(const Article *a, size_t at, size_t most_echoes) {
    if (!is_candidate(a, at)) return false;
    if (is_given_twice(a, at)) return most_echoes < ECHOES || echoes(a, at) >= ECHOES;
    return most_echoes > ECHOES && a->unit[at].words >= 4 && !a->unit[at].is_closed &&
           echoes(a, at) == most_echoes && is_elsewhere(a, at);
}

/* So many lines above the text, but for those of which something is told already. */
static size_t heads_begin(const Article *a, size_t begin) {
    for (size_t lines = 0; begin > 0 && lines < HEAD_LINES; begin--) lines += !is_told(&a->unit[begin - 1]);
    return begin;
}

/* A line that stands there twice, a line or two between: also a headline that ends in a full stop. */
static size_t find_twice(const Article *a, size_t begin) {
    for (size_t i = begin; i < a->count && i < begin + HEAD_LINES; i++) {
        if (!is_candidate(a, i) || a->unit[i].words < 4 || is_marked(&a->unit[i])) continue;
        for (size_t k = i + 1; k < a->count && k <= i + NEAR; k++)
            if (a->unit[k].hash == a->unit[i].hash && !is_told(&a->unit[k])) return i;
    }
    return NONE;
}

/* A line that ends in a full stop, right above the line that says who wrote the text. */
static size_t find_above_byline(const Article *a, size_t begin) {
    for (size_t i = begin; i + 1 < a->count && i < begin + HEAD_LINES; i++) {
        const Unit *unit = &a->unit[i];
        if (is_lead(unit) && unit[1].part + unit[1].verdict == PART_NONE) return NONE;
        if (is_candidate(a, i) && unit->words >= 4 && unit->words <= FULL_TITLE && unit->stops <= 1 &&
            unit[1].verdict == BYLINE && unit[1].words <= SECTION_WORDS)
            return i;
    }
    return NONE;
}

/* The first line of its shape above the first sentence that is no masthead; else the one that the lead says most of. */
static size_t guess_title(const Article *a) {
    size_t dense = dense_begin(a), begin = heads_begin(a, dense), end = begin, found = NONE, most = 0,
           most_echoes = 0;
    bool has_lead = false;
    for (size_t i = dense; i < a->count && !has_lead; i++) has_lead = is_lead(&a->unit[i]);
    for (; end < a->count && !ends_heads(&a->unit[end]); end++) {
        size_t again = is_candidate(a, end) ? echoes(a, end) : 0;
        if (again > most_echoes) most_echoes = again;
    }
    for (size_t i = begin; i < end && found == NONE; i++)
        if (is_repeated(a, i, most_echoes)) found = i;
    for (size_t i = found; i < end; i++) /* in a list of stories first, then above the text */
        if (i - found > NEAR && a->unit[i].hash == a->unit[found].hash) found = i;
    if (found != NONE) return found;
    for (size_t i = begin; i < end; i++) {
        const Unit *unit = &a->unit[i];
        if (!is_candidate(a, i)) continue;
        if (unit->words >= 4 && !is_masthead(a, i, most_echoes, has_lead)) return i;
        size_t again = echoes(a, i), n = 2 * again + (unit->words >= 4) + !is_filled(unit);
        if (n > most && (again >= ECHOES || i < HEAD_LINES)) found = i, most = n;
    }
    if (found == NONE) found = find_twice(a, begin);
    return found != NONE ? found : find_above_byline(a, begin);
}

/* The headline is kept once, where the article shows it; other copies are duplicates. */
size_t headline_find(Article *a, Text title) {
    size_t first = 0;
    uint64_t given[TITLE_WORDS];
    a->page.title = NONE;
    while (first < a->count && is_told(&a->unit[first])) first++;
    if (first == a->count) return first;
    size_t found = NONE;
    if (title.len) found = find_title(a, words_in(title, given), 0, false);
    bool is_given = found != NONE;
    if (!is_given || a->unit[found].hash != spell_line(title)) {
        size_t heading = find_heading(a, words_in(title, given), title, is_given);
        if (heading != NONE && !(is_given && a->unit[found].hash == a->unit[heading].hash))
            found = heading, is_given = true;
    }
    if (!is_given && is_short(&a->unit[first])) found = find_title(a, words_of(a, &a->unit[first]), first + 1, true);
    const char *why = is_given ? "title: as in the column" : "title: as in the first line";
    if (found == NONE) {
        if (is_page_title(a, &a->unit[first])) decide(&a->unit[first], DUPLICATE, "title: of the page");
        found = guess_title(a);
        why = "title: first line of its shape";
        if (found == NONE) return a->count;
    } else if (!is_given && (found - first > NEAR || a->unit[found].hash != a->unit[first].hash)) {
        decide(&a->unit[first], DUPLICATE, "title: given again");
    }
    for (size_t i = found; i > first && found - i < NEAR; i--) /* of headlines one below the other the first is kept */
        if (!is_told(&a->unit[i - 1]) && a->unit[i - 1].hash == a->unit[found].hash) found = i - 1;
    decide(&a->unit[found], TITLE, why);
    a->page.title = found;
    for (size_t i = 0; i < a->count; i++)
        if (!a->unit[i].part && a->unit[i].hash == a->unit[found].hash)
            decide(&a->unit[i], DUPLICATE, "title: given again");
    return found;
}

unsigned headline_like(const Article *a, size_t title, size_t unit) {
    Words wanted = words_of(a, &a->unit[title]), words = { a->word + a->unit[unit].first_word, a->unit[unit].words };
    return wanted.count ? (unsigned)(shared(&wanted, &words) * 100 / wanted.count) : 0;
}
