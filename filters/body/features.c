#include "body.h"

#include "fail.h"
#include "spell.h"

#include <stdlib.h>
#include <string.h>

#define PROSE_COST 7            /* what a line that is no prose takes from a segment, in words */
#define TITLE_WORDS 40          /* a headline is no longer */
#define NEAR 3
#define COPY_WORDS 12           /* shorter lines may well be said twice */
#define HEAD_LINES 12           /* a headline stands no farther above the text */
#define PAGE_LINES 30           /* a text of fewer lines is no page with a title of its own */
#define FAR ((uint32_t)-1)
#define MOST 250                /* larger numbers of lines say no more */
#define P_ONE 256               /* a probability of 1 */

/* A unit without a part yet, and what stands above it and around it. Positions count these units alone. */
typedef struct Sums {
    uint32_t unit;
    uint32_t words, prose;      /* words above it, and those of them in prose */
    uint32_t kept;              /* words above it, each times its probability of the pass before */
    uint32_t last_prose, next_prose; /* positions; FAR if there is none */
    uint32_t dates, comments, endings; /* lines above it that are a date or by-line, speak of comments, open the part below */
    uint32_t sure;              /* lines of prose above it that the pass before keeps */
    uint32_t last_ending;       /* position of the last heading that opens the part below an article; FAR if none */
    int16_t best_above, best_below; /* the highest logit of the pass before above and from here on */
} Sums;

static Unit *unit_at(const Article *a, size_t position) { return &a->unit[a->sums[position].unit]; }

static unsigned words_of(const Unit *unit) { return unit->words < 200 ? unit->words : 200; }

/* ---- the headline and repeated lines */

typedef struct { uint64_t word[TITLE_WORDS]; size_t count; } Words;

static Words words_in(Text text) {
    Words words = { .count = 0 };
    while (words.count < TITLE_WORDS && spell_word(&text, &words.word[words.count])) words.count++;
    return words;
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
        sum += unit->shape == PROSE && unit->part != CHROME ? (long)words_of(unit) : -PROSE_COST;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, found = begin;
    }
    return found;
}

/* The unit that repeats the given title or the first line of a page ("HEADLINE - SITE"): the last one above the article,
 * for lists of the newest stories have the headline, too; else the first. */
static size_t find_title(const Article *a, Text title, size_t from) {
    Words wanted = words_in(title);
    size_t found = FAR, dense = dense_begin(a);
    for (size_t i = from; i < a->count && wanted.count >= 2; i++) {
        const Unit *unit = &a->unit[i];
        if (unit->part || !is_short(unit) || unit->words < 2 || unit->words > wanted.count + 4) continue;
        if (found != FAR && i > dense) break;
        Words words = words_in(unit_text(a, unit));
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
        if (unit->shape == PROSE && unit->final == '.') return FAR;
        if (unit->words >= 4 && unit->words <= 30 && !unit->has_separator && !is_filled(unit) && unit->final != ':' && !unit->starts_lower) return i;
    }
    return FAR;
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
size_t features_title(Article *a, Text title) {
    size_t first = 0;
    a->page.title = FAR;
    while (first < a->count && a->unit[first].part) first++;
    if (first == a->count) return first;
    size_t found = FAR;
    if (title.len) found = find_title(a, title, 0);
    bool is_given = found != FAR;
    if (!is_given && is_short(&a->unit[first])) found = find_title(a, unit_text(a, &a->unit[first]), first + 1);
    const char *why = is_given ? "title: as in the column" : "title: as in the first line";
    if (found == FAR) {
        if (is_page_title(a, &a->unit[first])) decide(&a->unit[first], DUPLICATE, "title: of the page");
        found = guess_title(a);
        why = "title: first line of its shape";
        if (found == FAR) return a->count;
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

unsigned features_like(const Article *a, size_t title, size_t unit) {
    Words wanted = words_in(unit_text(a, &a->unit[title]));
    Text rest = unit_text(a, &a->unit[unit]);
    uint64_t word;
    bool met[TITLE_WORDS] = { false };
    unsigned n = 0;
    while (spell_word(&rest, &word))
        for (size_t i = 0; i < wanted.count; i++)
            if (word == wanted.word[i] && !met[i]) met[i] = true, n++;
    return wanted.count ? n * 100 / (unsigned)wanted.count : 0;
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
        size_t slot = seen_slot(a, unit->hash);
        Unit *earlier = a->seen[slot] ? &a->unit[a->seen[slot] - 1] : NULL;
        if (!earlier) a->seen[slot] = i + 1;
        else if (earlier->part == CAPTION && unit->words >= 3) decide(unit, DUPLICATE, "caption given again");
        else if (!unit->part && !earlier->part) unit->is_again = earlier->is_again = true;
    }
}

void features_drop_copies(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (!unit->is_again || unit->part != BODY || unit->words < COPY_WORDS) continue;
        size_t slot = seen_slot(a, unit->hash);
        const Unit *earlier = &a->unit[a->seen[slot] - 1];
        if (earlier != unit && earlier->part == BODY) decide(unit, DUPLICATE, "paragraph given again");
        else a->seen[slot] = i + 1;
    }
}

/* ---- a text that is given twice, once as a single line */

#define DIGEST_WORDS 60
#define TEASER_LINES 40         /* a teaser stands so near the top */
#define TEASER_REACH 4          /* and the paragraph so near to it */
#define TEASER_BYTES 400
#define DATELINE_WORDS 12
#define RUN 8                   /* words that tell where a paragraph begins */
#define FACTOR 0x9e3779b97f4a7c15u

static uint64_t first_words(Text text) {
    uint64_t word, hash = 0;
    for (size_t n = 0; n < RUN; n++) {
        if (!spell_word(&text, &word)) return 0;
        hash = hash * FACTOR + word;
    }
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

/* How many words of paragraphs that begin somewhere inside `text`; each run of words is looked up in the table. */
static size_t words_inside(const Article *a, Text text, size_t slots) {
    uint64_t ring[RUN] = { 0 }, word, hash = 0, out = 1;
    size_t n = 0, sum = 0;
    for (size_t i = 0; i < RUN; i++) out *= FACTOR;
    while (spell_word(&text, &word)) {
        hash = hash * FACTOR + word - out * ring[n % RUN];
        ring[n++ % RUN] = word;
        if (n < RUN) continue;
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
        uint64_t hash = unit == whole || unit->shape != PROSE ? 0 : first_words(unit_text(a, unit));
        if (!hash) continue;
        size_t slot = hash & (slots - 1);
        while (a->seen[slot]) slot = (slot + 1) & (slots - 1);
        a->seen[slot] = i + 1;
        a->seen[slot + slots] = hash;
    }
    if (words_inside(a, unit_text(a, whole), slots) >= whole->words / 10 * 7) decide(whole, DUPLICATE, "the paragraphs in one line");
}

/* Does `text` begin like the other, but for some words of a dateline before it? */
static bool begins_inside(Text text, Text whole) {
    Words wanted = words_in(text_slice(text, 0, TEASER_BYTES)), words = words_in(text_slice(whole, 0, TEASER_BYTES));
    for (size_t skip = 1; wanted.count >= RUN && skip + RUN <= words.count && skip <= DATELINE_WORDS; skip++)
        if (memcmp(wanted.word, words.word + skip, RUN * sizeof *words.word) == 0) return true;
    return false;
}

/* Re-posts give the lead as a teaser, and then again behind its dateline: the second is kept. */
static void find_teaser(Article *a) {
    for (size_t i = 0; i < a->count && i < TEASER_LINES; i++) {
        Unit *unit = &a->unit[i];
        for (size_t k = i + 1; !unit->part && unit->words >= RUN && k < a->count && k <= i + TEASER_REACH; k++) {
            const Unit *other = &a->unit[k];
            if (!other->part && other->words > unit->words && other->words <= unit->words + DATELINE_WORDS
                && begins_inside(unit_text(a, unit), unit_text(a, other))) decide(unit, DUPLICATE, "given again behind a dateline");
        }
    }
}

/* ---- what stands around a unit */

/* The run of units with the highest sum of words, where a line that is no prose costs. */
static void find_segment(Article *a) {
    long sum = 0, best = 0;
    size_t begin = 0;
    a->page.begin = a->page.end = 0;
    for (size_t i = 0; i < a->page.count; i++) {
        const Unit *unit = unit_at(a, i);
        sum += unit->shape == PROSE ? (long)words_of(unit) : -PROSE_COST;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, a->page.begin = begin, a->page.end = i + 1;
    }
}

static bool is_ending(const Unit *unit) { return unit->words <= 6 && unit_class(unit, ENDING) == WHOLE; }

void features_gather(Article *a) {
    find_digest(a);
    find_teaser(a);
    find_repeats(a);
    a->sums = grow(a->sums, &a->sums_capacity, a->count + 1, sizeof *a->sums);
    uint32_t words = 0, prose = 0, dates = 0, comments = 0, endings = 0, last = FAR, ending = FAR;
    size_t n = 0, title = a->page.title;
    a->page.title = FAR;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        if (i == title) a->page.title = n;
        if (unit->part) continue;
        a->sums[n] = (Sums){ .unit = (uint32_t)i, .words = words, .prose = prose, .dates = dates, .comments = comments, .endings = endings,
            .last_prose = last, .last_ending = ending };
        words += words_of(unit);
        if (unit->shape == PROSE) prose += words_of(unit), last = (uint32_t)n;
        if (is_ending(unit)) ending = (uint32_t)n, endings++;
        dates += unit_class(unit, DATE) == WHOLE || unit_class(unit, BYLINES) == WHOLE;
        comments += unit_class(unit, COMMENT) >= AT_START && unit->words <= 8;
        n++;
    }
    a->sums[n] = (Sums){ .words = words, .prose = prose, .dates = dates, .comments = comments, .endings = endings };
    a->page.count = n, a->page.words = words, a->page.prose = prose;
    for (uint32_t next = FAR; n-- > 0;) {
        a->sums[n].next_prose = next;
        if (unit_at(a, n)->shape == PROSE) next = (uint32_t)n;
    }
    find_segment(a);
}

static int share(size_t part, size_t whole) { return whole ? (int)(part * 100 / whole) : 0; }

static size_t window(const Article *a, size_t at, size_t side, size_t *stop) {
    *stop = at + side + 1 < a->page.count ? at + side + 1 : a->page.count;
    return at < side ? 0 : at - side;
}

static int prose_around(const Article *a, size_t at, size_t side) {
    size_t stop, begin = window(a, at, side, &stop);
    return share(a->sums[stop].prose - a->sums[begin].prose, a->sums[stop].words - a->sums[begin].words);
}

static int kept_around(const Article *a, size_t at, size_t side) {
    size_t stop, begin = window(a, at, side, &stop);
    return share((a->sums[stop].kept - a->sums[begin].kept) / P_ONE, a->sums[stop].words - a->sums[begin].words);
}

/* Dates, or lines about comments, among the six lines on either side and the line itself. */
static int dates_around(const Article *a, size_t at) {
    size_t stop, begin = window(a, at, 6, &stop);
    return (int)(a->sums[stop].dates - a->sums[begin].dates);
}

static int comments_around(const Article *a, size_t at) {
    size_t stop, begin = window(a, at, 6, &stop);
    return (int)(a->sums[stop].comments - a->sums[begin].comments);
}

/* Headings of the part below the article that have gone by since a segment began. */
static int endings_since(const Article *a, size_t begin, size_t at) {
    uint32_t n = begin < at ? a->sums[at].endings - a->sums[begin].endings : 0;
    return n < 10 ? (int)n : 10;
}

/* Lines to a segment: 0 inside, below 0 above it. */
static int distance(size_t at, size_t begin, size_t end) {
    size_t lines = at < begin ? begin - at : at >= end ? at - end + 1 : 0;
    int n = lines < 99 ? (int)lines : 99;
    return at < begin ? -n : n;
}

static int gap(size_t from, size_t to) {
    size_t lines = from < to ? to - from : from - to;
    return to == FAR ? MOST : lines < MOST - 1 ? (int)lines : MOST - 1;
}

/* What a neighbour is: -1 none, 0 short, 1 open, 2 prose. */
static int shape_at(const Article *a, size_t at) { return at < a->page.count ? (int)unit_at(a, at)->shape : -1; }
static int words_at(const Article *a, size_t at) { return at < a->page.count ? (int)words_of(unit_at(a, at)) : -1; }

static int final_kind(const Unit *unit) {
    switch (unit->final) {
    case '.': return 1;
    case '?': return 2;
    case '!': return 3;
    case '"': return 4;
    case '_': return 5;
    case ':': return 6;
    case ';': case ',': return 7;
    default: return 0;
    }
}

const char *const first_features[] = {
    "words", "final", "capitals", "uppers", "digits", "commas", "functions", "pronouns", "we", "you", "reports", "quotes", "stops", "separator",
    "address", "lower", "again",
    "account", "advert", "app", "blurb", "byline", "comment", "copyright", "correction", "date", "donate", "media", "nav", "newsletter",
    "photo", "policy", "promo", "readmore", "share", "trend", "ending",
    "segment", "prose_above", "prose_5", "prose_12", "prev_words", "next_words", "prev_shape", "next_shape", "prev2_shape", "next2_shape",
    "gap_above", "gap_below", "title", "since_ending", "page_prose", "page_lines", "dates", "comments", "endings", NULL,
};

size_t features_first(const Article *a, size_t at, int *v) {
    const Unit *u = unit_at(a, at);
    const Sums *s = &a->sums[at];
    size_t n = 0;
    v[n++] = (int)words_of(u), v[n++] = final_kind(u), v[n++] = u->capitals, v[n++] = u->uppers, v[n++] = u->digits, v[n++] = u->commas;
    v[n++] = share(u->functions, u->words), v[n++] = u->pronouns, v[n++] = u->we, v[n++] = u->you, v[n++] = u->reports, v[n++] = u->quotes;
    v[n++] = u->stops, v[n++] = u->has_separator, v[n++] = u->has_address, v[n++] = u->starts_lower, v[n++] = u->is_again;
    for (WordClass c = ACCOUNT; c < CLASSES; c++) v[n++] = (int)unit_class(u, c);
    v[n++] = distance(at, a->page.begin, a->page.end);
    v[n++] = share(s->prose, a->page.prose);
    v[n++] = prose_around(a, at, 5), v[n++] = prose_around(a, at, 12);
    v[n++] = words_at(a, at - 1), v[n++] = words_at(a, at + 1), v[n++] = shape_at(a, at - 1), v[n++] = shape_at(a, at + 1);
    v[n++] = shape_at(a, at - 2), v[n++] = shape_at(a, at + 2);
    v[n++] = gap(at, s->last_prose), v[n++] = gap(at, s->next_prose);
    v[n++] = a->page.title == FAR ? 0 : at < a->page.title ? 1 : 2;
    v[n++] = gap(at, s->last_ending);
    v[n++] = share(a->page.prose, a->page.words), v[n++] = a->page.count < 4 * MOST ? (int)a->page.count / 4 : MOST;
    v[n++] = dates_around(a, at), v[n++] = comments_around(a, at), v[n++] = endings_since(a, a->page.begin, at);
    return n;
}

/* ---- after a pass */

/* Close enough to the logistic function, and the same everywhere. */
static unsigned probability(int logit) {
    int size = logit < 0 ? -logit : logit;
    return (unsigned)(P_ONE / 2 + logit * (P_ONE / 2) / (size + 256));
}

void features_gather_again(Article *a) {
    long sum = 0, best = 0;
    uint32_t kept = 0, sure = 0;
    size_t begin = 0;
    int16_t above = INT16_MIN, below = INT16_MIN;
    a->page.likely_begin = a->page.likely_end = 0;
    for (size_t i = 0; i < a->page.count; i++) {
        const Unit *unit = unit_at(a, i);
        unsigned p = probability(unit->before), words = words_of(unit) < 60 ? words_of(unit) : 60;
        a->sums[i].kept = kept;
        a->sums[i].sure = sure;
        a->sums[i].best_above = above;
        sure += unit->shape == PROSE && unit->before > 0;
        if (unit->before > above) above = unit->before;
        kept += p * words_of(unit);
        sum += ((long)p - P_ONE / 2) * (long)words;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, a->page.likely_begin = begin, a->page.likely_end = i + 1;
    }
    a->sums[a->page.count].kept = kept, a->sums[a->page.count].sure = sure;
    a->page.kept = kept;
    for (size_t i = a->page.count; i-- > 0;) {
        if (unit_at(a, i)->before > below) below = unit_at(a, i)->before;
        a->sums[i].best_below = below;
    }
}

static int logit_at(const Article *a, size_t at) { return at < a->page.count ? unit_at(a, at)->before / 26 : -99; }

/* What a neighbour is for a subhead: 0 none, then short, open, prose, each dropped or kept. */
static int kind_at(const Article *a, size_t at) {
    if (at >= a->page.count) return 0;
    const Unit *unit = unit_at(a, at);
    return 1 + 2 * unit->shape + (unit->before > 0);
}

static bool is_sure_prose(const Article *a, size_t at) { return at < a->page.count && unit_at(a, at)->shape == PROSE && unit_at(a, at)->before > 0; }

/* How many word classes the line belongs to: a subhead belongs to none, a button to one. */
static int marked(const Unit *unit) {
    int n = 0;
    for (WordClass c = ACCOUNT; c < CLASSES; c++) n += unit_class(unit, c) ? 1 + (unit_class(unit, c) == WHOLE) : 0;
    return n < 7 ? n : 7;
}

/* Between which lines it stands, and whether it is like a button: eight cases. */
static int setting(const Article *a, size_t at) {
    return 4 * is_sure_prose(a, at - 1) + 2 * is_sure_prose(a, at + 1) + (marked(unit_at(a, at)) == 0);
}

/* Length and capitals together: eight cases. */
static int style(const Unit *unit) {
    int length = unit->words <= 1 ? 0 : unit->words <= 3 ? 1 : unit->words <= 7 ? 2 : 3;
    return 2 * length + (unit->capitals > 60);
}

/* Lines of nearly the same length, two above and two below: a list. */
static int alike(const Article *a, size_t at) {
    int own = words_at(a, at), n = 0;
    for (size_t i = at - 2; i != at + 3; i++)
        if (i != at && shape_at(a, i) >= 0 && shape_at(a, i) != PROSE && abs(words_at(a, i) - own) <= 2) n++;
    return n;
}

static int at_most(size_t n, size_t most) { return (int)(n < most ? n : most); }

const char *const later_features[] = {
    "own", "prev", "next", "prev2", "next2", "best_above", "best_below", "kept_3", "kept_8", "kept_20", "likely", "kept_above", "prev_kind", "next_kind",
    "prev2_kind", "next2_kind", "words", "final", "capitals", "again", "photo", "byline", "ending", "reports", "gap_above", "page_kept", "page_lines",
    "prev_words", "next_words", "marked", "setting", "style", "alike", "rank", "left", "below_title", "endings", NULL,
};

size_t features_later(const Article *a, size_t at, int *v) {
    const Unit *u = unit_at(a, at);
    const Sums *s = &a->sums[at];
    size_t n = 0;
    v[n++] = logit_at(a, at), v[n++] = logit_at(a, at - 1), v[n++] = logit_at(a, at + 1), v[n++] = logit_at(a, at - 2), v[n++] = logit_at(a, at + 2);
    v[n++] = s->best_above / 26, v[n++] = s->best_below / 26;
    v[n++] = kept_around(a, at, 3), v[n++] = kept_around(a, at, 8), v[n++] = kept_around(a, at, 20);
    v[n++] = distance(at, a->page.likely_begin, a->page.likely_end);
    v[n++] = share(s->kept, a->page.kept);
    v[n++] = kind_at(a, at - 1), v[n++] = kind_at(a, at + 1), v[n++] = kind_at(a, at - 2), v[n++] = kind_at(a, at + 2);
    v[n++] = (int)words_of(u), v[n++] = final_kind(u), v[n++] = u->capitals, v[n++] = u->is_again;
    v[n++] = (int)unit_class(u, PHOTO), v[n++] = (int)unit_class(u, BYLINES), v[n++] = (int)unit_class(u, ENDING), v[n++] = u->reports;
    v[n++] = gap(at, s->last_prose);
    v[n++] = share(a->page.kept / P_ONE, a->page.words), v[n++] = a->page.count < 4 * MOST ? (int)a->page.count / 4 : MOST;
    v[n++] = words_at(a, at - 1), v[n++] = words_at(a, at + 1);
    v[n++] = marked(u), v[n++] = setting(a, at), v[n++] = style(u), v[n++] = alike(a, at);
    v[n++] = at_most(s->sure, 12), v[n++] = at_most(a->sums[a->page.count].sure - s->sure, 12);
    v[n++] = a->page.title == FAR || at < a->page.title ? 20 : at_most(at - a->page.title, 19);
    v[n++] = endings_since(a, a->page.likely_begin, at);
    return n;
}

/* The unit at a position of the model; NULL past the last. */
Unit *features_unit(const Article *a, size_t at) { return at < a->page.count ? unit_at(a, at) : NULL; }
