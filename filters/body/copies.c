#include "body.h"

#include "fail.h"
#include <string.h>

#define COPY_WORDS 12           /* shorter lines may well be said twice */
#define CUT_WORDS 4             /* of a headline that is cut */
#define DIGEST_WORDS 60
#define PULLED_WORDS 60
#define TEASER_LINES 40         /* a teaser stands so near the top */
#define TEASER_REACH 4          /* and the paragraph so near to it */
#define DATELINE_WORDS 12
#define RUN 8                   /* words that tell where a paragraph begins */
#define SIEVE 16                /* a power of two */
#define FACTOR 0x9e3779b97f4a7c15u
#define SQUARE(x) ((x) * (x))
#define FACTOR_OF_RUN SQUARE(SQUARE(SQUARE(FACTOR))) /* FACTOR, as often as a run has words */

static bool is_open(const Unit *unit) { return !unit->part && !unit->verdict; }

static void decide(Unit *unit, Part part, const char *why) {
    unit->part = (uint8_t)part;
    unit->why = text_of(why);
}

/* A power of two, so that at least half of the slots stay empty. */
static void count_slots(Article *a) {
    a->seen_slots = 16;
    while (a->seen_slots < a->count * 2) a->seen_slots *= 2;
}

static size_t seen_slot(const Article *a, uint64_t hash) {
    size_t mask = a->seen_slots - 1, slot = (size_t)hash & mask;
    while (a->seen[slot] && a->unit[a->seen[slot] - 1].hash != hash) slot = (slot + 1) & mask;
    return slot;
}

static void clear_seen(Article *a) {
    a->seen = grow(a->seen, &a->seen_capacity, a->seen_slots, sizeof *a->seen);
    memset(a->seen, 0, a->seen_slots * sizeof *a->seen);
}

/* What stands twice in the article. The second copy of a caption is named here; the model is told of other lines. */
static void find_repeats(Article *a) {
    clear_seen(a);
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (!unit->words || unit->part == TITLE) continue;
        if (unit->is_said_twice && !unit->part) {
            decide(unit, DUPLICATE, "given twice on its line");
            continue;
        }
        size_t slot = seen_slot(a, unit->hash);
        Unit *earlier = a->seen[slot] ? &a->unit[a->seen[slot] - 1] : NULL;
        if (!earlier) a->seen[slot] = (uint32_t)i + 1;
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
        else a->seen[slot] = (uint32_t)i + 1;
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

/* ---- beginnings of units, looked up where they are given inside another one */

/* Of each a bit: few words of a text begin what begins a unit. */
typedef struct { uint64_t bits[SIEVE]; size_t count; } Beginnings;

static Beginnings no_beginnings(Article *a) {
    a->run = grow(a->run, &a->run_capacity, a->seen_slots, sizeof *a->run);
    clear_seen(a);
    return (Beginnings){ .count = 0 };
}

static void put_beginning(const Article *a, Beginnings *all, size_t unit) {
    uint64_t hash = first_words(a, &a->unit[unit]);
    size_t mask = a->seen_slots - 1, slot = (size_t)hash & mask;
    if (!hash) return;
    while (a->seen[slot]) slot = (slot + 1) & mask;
    a->seen[slot] = (uint32_t)unit + 1;
    a->run[slot] = hash;
    all->bits[hash / 64 % SIEVE] |= (uint64_t)1 << hash % 64;
    all->count++;
}

static inline bool may_begin(const Beginnings *all, uint64_t hash) {
    return all->bits[hash / 64 % SIEVE] >> hash % 64 & 1;
}

/* The unit that begins with a run of words; NULL if none does. */
static Unit *get_beginning(const Article *a, uint64_t hash) {
    size_t mask = a->seen_slots - 1, slot = (size_t)hash & mask;
    while (a->seen[slot] && a->run[slot] != hash) slot = (slot + 1) & mask;
    return a->seen[slot] ? &a->unit[a->seen[slot] - 1] : NULL;
}

/* The next word of `whole` from the n-th on where a run of words ends that a unit begins with; its number of words if
 * there is none. `hash` is that of the run before. */
static size_t next_beginning(const Article *a, const Beginnings *all, const Unit *whole, size_t n, uint64_t *hash) {
    const uint64_t *word = a->word + whole->first_word;
    uint64_t run = *hash;
    for (; n < whole->words; n++) {
        run = run * FACTOR + word[n] - (n < RUN ? 0 : FACTOR_OF_RUN * word[n - RUN]);
        if (may_begin(all, run) && n + 1 >= RUN) break;
    }
    *hash = run;
    return n;
}

/* How many words of paragraphs that begin somewhere inside `whole`; each run of words is looked up in the table. */
static size_t words_inside(const Article *a, const Beginnings *all, const Unit *whole) {
    uint64_t hash = 0;
    size_t sum = 0;
    for (size_t n = 0; (n = next_beginning(a, all, whole, n, &hash)) < whole->words; n++) {
        const Unit *found = get_beginning(a, hash);
        if (found) sum += found->words;
    }
    return sum;
}

/* Some feeds give the whole body as one line and then again in paragraphs: the paragraphs are kept. */
static void find_digest(Article *a) {
    Unit *whole = largest(a);
    if (!whole) return;
    Beginnings all = no_beginnings(a);
    for (size_t i = 0; i < a->count; i++)
        if (&a->unit[i] != whole && a->unit[i].shape == PROSE) put_beginning(a, &all, i);
    if (words_inside(a, &all, whole) >= whole->words / 10 * 7) decide(whole, DUPLICATE, "the paragraphs in one line");
}

/* A line shown large beside the paragraph that it is taken from is no sentence of its own, or one in quotation
 * marks. */
static bool may_be_pulled(const Unit *unit) {
    return is_open(unit) && unit->words >= RUN && unit->words <= PULLED_WORDS && unit->final != '.' && !unit->is_cut &&
           unit->capitals <= 50;
}

/* Does the paragraph say all of it, from one of its words on, and more? */
static bool says_all(const Article *a, const Unit *whole, size_t begin, const Unit *unit) {
    return whole->words > unit->words && begin + unit->words <= whole->words
        && memcmp(a->word + unit->first_word, a->word + whole->first_word + begin, unit->words * sizeof *a->word) == 0;
}

static void find_pulled(Article *a) {
    Beginnings all = no_beginnings(a);
    for (size_t i = 0; i < a->count; i++)
        if (may_be_pulled(&a->unit[i])) put_beginning(a, &all, i);
    for (size_t i = 0; all.count && i < a->count; i++) {
        const Unit *whole = &a->unit[i];
        uint64_t hash = 0;
        if (whole->shape != PROSE || !is_open(whole)) continue;
        for (size_t n = 0; (n = next_beginning(a, &all, whole, n, &hash)) < whole->words; n++) {
            Unit *found = get_beginning(a, hash);
            if (found && is_open(found) && says_all(a, whole, n + 1 - RUN, found))
                decide(found, DUPLICATE, "taken from a paragraph");
        }
    }
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

/* Are the words of `unit` the first of the other's? All but the last, which may be cut. */
static bool is_beginning(const Article *a, const Unit *unit, const Unit *whole) {
    size_t words = unit->words - 1;
    return words >= RUN && words < whole->words
        && memcmp(a->word + unit->first_word, a->word + whole->first_word, words * sizeof *a->word) == 0;
}

/* The headline once more, cut where there was no room for all of it. */
static void find_cut_title(Article *a) {
    size_t title = 0;
    while (title < a->count && a->unit[title].part != TITLE) title++;
    for (size_t i = 0; title < a->count && i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (unit->part || !unit->is_cut || unit->words < CUT_WORDS || unit->words > a->unit[title].words) continue;
        if (memcmp(a->word + unit->first_word, a->word + a->unit[title].first_word,
                   (unit->words - 1) * sizeof *a->word) == 0)
            decide(unit, DUPLICATE, "headline, cut");
    }
}

/* Is the unit one of the others joined with those below it? The words of all units stand one behind the other. Where it
 * is cut, the last may be, too. */
static bool is_joined(const Article *a, const Unit *unit, size_t first) {
    const Unit *one = &a->unit[first], *last = one;
    size_t room = a->word_count - one->first_word, words = unit->words - unit->is_cut;
    if (one->words < RUN || words <= one->words || words > room) return false;
    if (memcmp(a->word + unit->first_word, a->word + one->first_word, words * sizeof *a->word) != 0) return false;
    if (unit->is_cut) return true;
    while (last + 1 < a->unit + a->count && last->first_word + last->words < one->first_word + words) last++;
    return last->first_word + last->words == one->first_word + words;
}

/* A standfirst that gives the first paragraphs joined, or the first one cut: what they say again is kept below. */
static void find_standfirst(Article *a) {
    for (size_t i = 0; i < a->count && i < TEASER_LINES; i++) {
        Unit *unit = &a->unit[i];
        for (size_t k = i + 1; is_open(unit) && unit->words > RUN && k < a->count && k <= i + TEASER_REACH; k++) {
            if (!is_open(&a->unit[k])) continue;
            if (unit->is_cut && is_beginning(a, unit, &a->unit[k])) decide(unit, DUPLICATE, "the paragraph below, cut");
            else if (is_joined(a, unit, k)) decide(unit, DUPLICATE, "the paragraphs below, joined");
        }
    }
}

void copies_find(Article *a) {
    count_slots(a);
    find_cut_title(a);
    find_standfirst(a);
    find_digest(a);
    find_teaser(a);
    find_pulled(a);
    find_repeats(a);
}
