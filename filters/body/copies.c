#include "body.h"

#include "fail.h"
#include "spell.h"

#include <string.h>

#define TITLE_WORDS 40          /* a headline is no longer */
#define NEAR 3                  /* two headlines so near to each other are one above the other */
#define HEAD_LINES 12           /* a headline stands no farther above the text */
#define PAGE_LINES 30           /* a text of fewer lines is no page with a title of its own */
#define COPY_WORDS 12           /* shorter lines may well be said twice */
#define DIGEST_WORDS 60
#define TEASER_LINES 40         /* a teaser stands so near the top */
#define TEASER_REACH 4          /* and the paragraph so near to it */
#define DATELINE_WORDS 12
#define RUN 8                   /* words that tell where a paragraph begins */
#define FACTOR 0x9e3779b97f4a7c15u
#define NONE ((size_t)-1)

typedef struct { const uint64_t *word; size_t count; } Words;

/* The first words of a unit, as many as a headline has. */
static Words words_of(const Article *a, const Unit *unit) {
    return (Words){ a->word + unit->first_word, unit->words < TITLE_WORDS ? unit->words : TITLE_WORDS };
}

static Words words_in(Text text, uint64_t word[TITLE_WORDS]) {
    size_t n = 0;
    while (n < TITLE_WORDS && spell_word(&text, &word[n])) n++;
    return (Words){ word, n };
}

static size_t shared(const Words *a, const Words *b) {
    size_t n = 0;
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            if (a->word[i] == b->word[j]) {
                n++;
                break;
            }
    return n;
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

static bool is_short(const Unit *unit) { return unit->words <= TITLE_WORDS && !(unit->shape == PROSE && unit->final == '.'); }

/* Where the run of units with the most prose begins, whatever has been said of them. */
static size_t dense_begin(const Article *a) {
    long sum = 0, best = 0;
    size_t begin = 0, found = 0;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        sum += unit->shape == PROSE && unit->part != CHROME ? (long)unit_words(unit) : -PROSE_COST;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, found = begin;
    }
    return found;
}

/* The unit that repeats the given title or the first line of a page ("HEADLINE - SITE"): the last one above the article,
 * for lists of the newest stories have the headline, too; else the first. */
static size_t find_title(const Article *a, Words wanted, size_t from) {
    size_t found = NONE, dense = dense_begin(a);
    for (size_t i = from; i < a->count && wanted.count >= 2; i++) {
        const Unit *unit = &a->unit[i];
        if (unit->part || !is_short(unit) || unit->words < 2 || unit->words > wanted.count + 4) continue;
        if (found != NONE && i > dense) break;
        Words words = words_of(a, unit);
        if (repeats_title(&wanted, &words)) found = i;
    }
    return found;
}

static bool is_filled(const Unit *unit) {
    for (WordClass c = ACCOUNT; c < CLASSES; c++)
        if (unit_class(unit, c) == WHOLE) return true;
    return false;
}

/* Without a line that is given twice: the first line of some words above the first sentence. */
static size_t guess_title(const Article *a) {
    size_t dense = dense_begin(a);
    for (size_t i = dense > HEAD_LINES ? dense - HEAD_LINES : 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        if (unit->part) continue;
        if (unit->shape == PROSE && unit->final == '.') return NONE;
        if (unit->words >= 4 && unit->words <= 30 && !unit->has_separator && !is_filled(unit) && unit->final != ':' && !unit->starts_lower) return i;
    }
    return NONE;
}

/* "HEADLINE - SITE", the title of a page: not the article's headline, even where that is another. */
static bool is_page_title(const Article *a, const Unit *unit) {
    static const char *const marks[] = { " - ", " | ", " \xe2\x80\x93 ", " \xe2\x80\x94 " };
    Text text = unit_text(a, unit);
    if (a->count < PAGE_LINES || unit->words > TITLE_WORDS) return false;
    for (size_t i = 0; i < 4; i++)
        if (memmem(text.at, text.len, marks[i], strlen(marks[i]))) return true;
    return false;
}

/* The headline is kept once, where the article shows it; other copies are duplicates. */
size_t copies_title(Article *a, Text title) {
    size_t first = 0;
    uint64_t given[TITLE_WORDS];
    a->page.title = NONE;
    while (first < a->count && a->unit[first].part) first++;
    if (first == a->count) return first;
    size_t found = NONE;
    if (title.len) found = find_title(a, words_in(title, given), 0);
    bool is_given = found != NONE;
    if (!is_given && is_short(&a->unit[first])) found = find_title(a, words_of(a, &a->unit[first]), first + 1);
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
        if (!a->unit[i - 1].part && a->unit[i - 1].hash == a->unit[found].hash) found = i - 1;
    decide(&a->unit[found], TITLE, why);
    a->page.title = found;
    for (size_t i = 0; i < a->count; i++)
        if (!a->unit[i].part && a->unit[i].hash == a->unit[found].hash) decide(&a->unit[i], DUPLICATE, "title: given again");
    return found;
}

unsigned copies_like(const Article *a, size_t title, size_t unit) {
    Words wanted = words_of(a, &a->unit[title]), words = { a->word + a->unit[unit].first_word, a->unit[unit].words };
    return wanted.count ? (unsigned)(shared(&wanted, &words) * 100 / wanted.count) : 0;
}

/* A power of two, so that at least half of the slots stay empty. */
static size_t seen_slots(const Article *a) {
    size_t slots = 16;
    while (slots < a->count * 2) slots *= 2;
    return slots;
}

static size_t seen_slot(const Article *a, uint64_t hash) {
    size_t mask = seen_slots(a) - 1, slot = hash & mask;
    while (a->seen[slot] && a->unit[a->seen[slot] - 1].hash != hash) slot = (slot + 1) & mask;
    return slot;
}

/* What stands twice in the article. The second copy of a caption is named here; the model is told of other lines. */
static void find_repeats(Article *a) {
    size_t slots = seen_slots(a);
    a->seen = grow(a->seen, &a->seen_capacity, slots, sizeof *a->seen);
    memset(a->seen, 0, slots * sizeof *a->seen);
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (!unit->words || unit->part == TITLE) continue;
        if (unit->is_said_twice && !unit->part) {
            decide(unit, DUPLICATE, "given twice on its line");
            continue;
        }
        size_t slot = seen_slot(a, unit->hash);
        Unit *earlier = a->seen[slot] ? &a->unit[a->seen[slot] - 1] : NULL;
        if (!earlier) a->seen[slot] = i + 1;
        else if (earlier->part == CAPTION && unit->words >= 3) decide(unit, DUPLICATE, "caption given again");
        else if (!unit->part && !earlier->part) unit->is_again = earlier->is_again = true;
    }
}

void copies_drop(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (!unit->is_again || unit->part != BODY || unit->words < COPY_WORDS) continue;
        size_t slot = seen_slot(a, unit->hash);
        const Unit *earlier = &a->unit[a->seen[slot] - 1];
        if (earlier != unit && earlier->part == BODY) decide(unit, DUPLICATE, "paragraph given again");
        else a->seen[slot] = i + 1;
    }
}

static uint64_t first_words(const Article *a, const Unit *unit) {
    uint64_t hash = 0;
    if (unit->words < RUN) return 0;
    for (size_t n = 0; n < RUN; n++) hash = hash * FACTOR + a->word[unit->first_word + n];
    return hash;
}

/* The largest unit, if it holds a good part of all words. */
static Unit *largest(Article *a) {
    Unit *found = NULL;
    size_t words = 0;
    for (size_t i = 0; i < a->count; i++) {
        words += a->unit[i].words;
        if (!found || a->unit[i].words > found->words) found = &a->unit[i];
    }
    return found && found->words >= DIGEST_WORDS && found->words >= words / 4 && !found->part ? found : NULL;
}

/* How many words of paragraphs that begin somewhere inside `whole`; each run of words is looked up in the table. */
static size_t words_inside(const Article *a, const Unit *whole, size_t slots) {
    const uint64_t *word = a->word + whole->first_word;
    uint64_t hash = 0, out = 1;
    size_t sum = 0;
    for (size_t i = 0; i < RUN; i++) out *= FACTOR;
    for (size_t n = 0; n < whole->words; n++) {
        hash = hash * FACTOR + word[n] - (n < RUN ? 0 : out * word[n - RUN]);
        if (n + 1 < RUN) continue;
        size_t slot = hash & (slots - 1);
        while (a->seen[slot] && a->seen[slot + slots] != hash) slot = (slot + 1) & (slots - 1);
        if (a->seen[slot]) sum += a->unit[a->seen[slot] - 1].words;
    }
    return sum;
}

/* Some feeds give the whole body as one line and then again in paragraphs: the paragraphs are kept. */
static void find_digest(Article *a) {
    Unit *whole = largest(a);
    size_t slots = seen_slots(a);
    if (!whole) return;
    a->seen = grow(a->seen, &a->seen_capacity, 2 * slots, sizeof *a->seen);
    memset(a->seen, 0, 2 * slots * sizeof *a->seen);
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        uint64_t hash = unit == whole || unit->shape != PROSE ? 0 : first_words(a, unit);
        if (!hash) continue;
        size_t slot = hash & (slots - 1);
        while (a->seen[slot]) slot = (slot + 1) & (slots - 1);
        a->seen[slot] = i + 1;
        a->seen[slot + slots] = hash;
    }
    if (words_inside(a, whole, slots) >= whole->words / 10 * 7) decide(whole, DUPLICATE, "the paragraphs in one line");
}

/* Does `unit` begin like the other, but for some words of a dateline before it? */
static bool begins_inside(const Article *a, const Unit *unit, const Unit *whole) {
    const uint64_t *word = a->word + whole->first_word;
    for (size_t skip = 1; unit->words >= RUN && skip + RUN <= whole->words && skip <= DATELINE_WORDS; skip++)
        if (memcmp(a->word + unit->first_word, word + skip, RUN * sizeof *word) == 0) return true;
    return false;
}

/* Re-posts give the lead as a teaser, and then again behind its dateline: the second is kept. */
static void find_teaser(Article *a) {
    for (size_t i = 0; i < a->count && i < TEASER_LINES; i++) {
        Unit *unit = &a->unit[i];
        for (size_t k = i + 1; !unit->part && unit->words >= RUN && k < a->count && k <= i + TEASER_REACH; k++) {
            const Unit *other = &a->unit[k];
            if (!other->part && other->words > unit->words && other->words <= unit->words + DATELINE_WORDS
                && begins_inside(a, unit, other)) decide(unit, DUPLICATE, "given again behind a dateline");
        }
    }
}

void copies_find(Article *a) {
    find_digest(a);
    find_teaser(a);
    find_repeats(a);
}
