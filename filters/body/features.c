#include "body.h"

#include "block.h"
#include "fail.h"

#include <stdlib.h>
#include <string.h>

#define FAR ((uint32_t)-1)
#define MOST 250                /* larger numbers of lines say no more */
#define LEAST_LOGIT (INT16_MIN / 26)
#define P_ONE 256               /* a probability of 1 */

#define NO_LIST (-9999)

static const Sums no_unit = { .own = -1, .shape = -1, .logit = -99, .list = NO_LIST };

/* ---- what stands around a unit */

/* The run of units with the highest sum of words, where a line that is no prose costs. */
static void find_segment(Article *a) {
    long sum = 0, best = 0;
    size_t begin = 0;
    a->page.begin = a->page.end = 0;
    for (size_t i = 0; i < a->page.count; i++) {
        const Sums *s = sums_at(a, i);
        sum += s->shape == PROSE ? s->own : -PROSE_COST;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, a->page.begin = begin, a->page.end = i + 1;
    }
}

/* In 32 bits, for machines divide 64 slowly: no article has the forty million words that would be too many. */
static int share(uint32_t part, uint32_t whole) { return whole ? (int)(part * 100 / whole) : 0; }

static bool is_ending(const Unit *unit) { return unit->words <= 6 && unit_class(unit, ENDING) == WHOLE; }

void features_gather(Article *a) {
    a->sums = grow(a->sums, &a->sums_capacity, a->count + 2 * SUMS_EDGE, sizeof *a->sums);
    Sums sums = { .last_prose = FAR, .last_ending = FAR };
    size_t n = 0, title = a->page.title;
    a->page.title = FAR;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        if (i == title) a->page.title = n;
        if (unit->part) continue;
        sums.unit = (uint32_t)i, sums.own = (int16_t)unit_words(unit), sums.shape = (int8_t)unit->shape;
        sums.list = unit->shape == PROSE ? NO_LIST : sums.own;
        *sums_at(a, n) = sums;
        sums.words += unit_words(unit);
        if (unit->shape == PROSE) sums.prose += unit_words(unit), sums.last_prose = (uint32_t)n;
        if (is_ending(unit)) sums.last_ending = (uint32_t)n, sums.endings++;
        sums.told += unit->is_told;
        sums.dates += unit_class(unit, DATE) == WHOLE || unit_class(unit, BYLINES) == WHOLE;
        sums.comments += unit_class(unit, COMMENT) >= AT_START && unit->words <= 8;
        n++;
    }
    a->page.count = n, a->page.words = sums.words, a->page.prose = sums.prose;
    a->page.prose_share = share(sums.prose, sums.words);
    sums.own = no_unit.own, sums.shape = no_unit.shape, sums.logit = no_unit.logit, sums.list = NO_LIST;
    *sums_at(a, n) = sums;
    a->sums[0] = a->sums[1] = *sums_at(a, n + 1) = no_unit;
    for (uint32_t next = FAR; n-- > 0;) {
        sums_at(a, n)->next_prose = next;
        if (sums_at(a, n)->shape == PROSE) next = (uint32_t)n;
    }
    find_segment(a);
}

static size_t window(const Article *a, size_t at, size_t side, size_t *stop) {
    *stop = at + side + 1 < a->page.count ? at + side + 1 : a->page.count;
    return at < side ? 0 : at - side;
}

static int prose_around(const Article *a, size_t at, size_t side) {
    size_t stop, begin = window(a, at, side, &stop);
    const Sums *from = sums_at(a, begin), *to = sums_at(a, stop);
    return share(to->prose - from->prose, to->words - from->words);
}

static int kept_around(const Article *a, size_t at, size_t side) {
    size_t stop, begin = window(a, at, side, &stop);
    const Sums *from = sums_at(a, begin), *to = sums_at(a, stop);
    return share((to->kept - from->kept) / P_ONE, to->words - from->words);
}

/* Dates, or lines about comments, among the six lines on either side and the line itself. */
static int dates_around(const Article *a, size_t at) {
    size_t stop, begin = window(a, at, 6, &stop);
    return (int)(sums_at(a, stop)->dates - sums_at(a, begin)->dates);
}

static int comments_around(const Article *a, size_t at) {
    size_t stop, begin = window(a, at, 6, &stop);
    return (int)(sums_at(a, stop)->comments - sums_at(a, begin)->comments);
}

/* Lines so near of which the words alone tell that they are not the article's. */
static int told_around(const Article *a, size_t at, size_t side) {
    size_t stop, begin = window(a, at, side, &stop);
    return (int)(sums_at(a, stop)->told - sums_at(a, begin)->told);
}

/* Headings of the part below the article that have gone by since a segment began. */
static int endings_since(const Article *a, size_t begin, size_t at) {
    uint32_t n = begin < at ? sums_at(a, at)->endings - sums_at(a, begin)->endings : 0;
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

static int at_most(size_t n, size_t most) { return (int)(n < most ? n : most); }

static const uint8_t final_kind[128] = {
    ['.'] = 1, ['?'] = 2, ['!'] = 3, ['"'] = 4, ['_'] = 5, [':'] = 6, [';'] = 7, [','] = 7
};

static int final_of(const Unit *u) { return final_kind[(unsigned char)u->final]; }

/* A row for each feature: its name, and its value for the unit u with the sums s at the position `at` of the article
 * a; those of the line alone ask for u only. The names and the functions that ask for the values are made of the same
 * rows. */
#define NAME(name, value) name,
#define VALUE(name, value) v->at[v->count++] = (int16_t)(value);

#define LINE_FEATURES(ROW) \
    ROW("words", unit_words(u)) \
    ROW("final", final_of(u)) \
    ROW("capitals", u->capitals) \
    ROW("uppers", u->uppers) \
    ROW("digits", u->digits) \
    ROW("commas", u->commas) \
    ROW("functions", share(u->functions, u->words)) \
    ROW("pronouns", u->pronouns) \
    ROW("we", u->we) \
    ROW("you", u->you) \
    ROW("reports", u->reports) \
    ROW("quotes", u->quotes) \
    ROW("stops", u->stops) \
    ROW("separator", u->has_separator) \
    ROW("address", u->has_address) \
    ROW("lower", u->starts_lower) \
    ROW("cut", u->is_cut)

const char *const line_features[] = { LINE_FEATURES(NAME) NULL };

void features_line(const Unit *u, Values *v) {
    v->count = 0;
    LINE_FEATURES(VALUE)
}

/* In the order of the classes. */
const char *const class_features[] = {
    "account",    "advert", "app",      "blurb", "byline", "comment",    "copyright",
    "correction", "date",   "donate",   "media", "nav",    "newsletter", "photo",
    "policy",     "promo",  "readmore", "share", "trend",  "ending",     NULL,
};

void features_class(const Unit *u, Values *v) {
    v->count = 0;
    for (WordClass c = ACCOUNT; c < CLASSES; c++) v->at[v->count++] = (int16_t)unit_class(u, c);
}

static int page_lines(const Article *a) { return a->page.count < 4 * MOST ? (int)a->page.count / 4 : MOST; }

#define PLACE_FEATURES(ROW) \
    ROW("again", u->is_again) \
    ROW("told", u->is_told) \
    ROW("segment", distance(at, a->page.begin, a->page.end)) \
    ROW("prose_above", share(s->prose, a->page.prose)) \
    ROW("prose_5", prose_around(a, at, 5)) \
    ROW("prose_12", prose_around(a, at, 12)) \
    ROW("prev_words", s[-1].own) \
    ROW("next_words", s[1].own) \
    ROW("prev_shape", s[-1].shape) \
    ROW("next_shape", s[1].shape) \
    ROW("prev2_shape", s[-2].shape) \
    ROW("next2_shape", s[2].shape) \
    ROW("gap_above", gap(at, s->last_prose)) \
    ROW("gap_below", gap(at, s->next_prose)) \
    ROW("title", a->page.title == FAR ? 0 : at < a->page.title ? 1 : 2) \
    ROW("since_ending", gap(at, s->last_ending)) \
    ROW("page_prose", a->page.prose_share) \
    ROW("page_lines", page_lines(a)) \
    ROW("dates", dates_around(a, at)) \
    ROW("comments", comments_around(a, at)) \
    ROW("endings", endings_since(a, a->page.begin, at)) \
    ROW("told_3", told_around(a, at, 3))

const char *const place_features[] = { PLACE_FEATURES(NAME) NULL };

void features_place(const Article *a, size_t at, Values *v) {
    const Unit *u = features_unit(a, at);
    const Sums *s = sums_at(a, at);
    v->count = 0;
    PLACE_FEATURES(VALUE)
}

const char *const *const first_features[] = { line_features, class_features, place_features, NULL };

/* ---- after a pass */

/* Close enough to the logistic function, and the same everywhere. */
static unsigned probability(int logit) {
    int size = logit < 0 ? -logit : logit;
    return (unsigned)(P_ONE / 2 + logit * (P_ONE / 2) / (size + 256));
}

static bool is_sure_prose(const Sums *s) { return s->kind == 2 + 2 * PROSE; }

void features_gather_again(Article *a) {
    long sum = 0, best = 0;
    uint32_t kept = 0, sure = 0;
    size_t begin = 0;
    int16_t above = LEAST_LOGIT, below = LEAST_LOGIT;
    a->page.likely_begin = a->page.likely_end = 0;
    for (size_t i = 0; i < a->page.count; i++) {
        Sums *s = sums_at(a, i);
        int16_t before = a->unit[s->unit].before;
        unsigned p = probability(before);
        s->logit = (int16_t)(before / 26), s->kind = (int8_t)(1 + 2 * s->shape + (before > 0));
        s->kept = kept, s->sure = sure, s->best_above = above;
        sure += is_sure_prose(s);
        if (s->logit > above) above = s->logit;
        kept += p * (unsigned)s->own;
        sum += ((long)p - P_ONE / 2) * (s->own < 60 ? s->own : 60);
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, a->page.likely_begin = begin, a->page.likely_end = i + 1;
    }
    sums_at(a, a->page.count)->kept = kept, sums_at(a, a->page.count)->sure = sure;
    a->page.kept = kept, a->page.kept_share = share(kept / P_ONE, a->page.words);
    for (size_t i = a->page.count; i-- > 0;) {
        Sums *s = sums_at(a, i);
        if (s->logit > below) below = s->logit;
        s->best_below = below;
    }
}

/* How many word classes the line belongs to: a subhead belongs to none, a button to one. */
static int marked(const Unit *unit) {
    const uint64_t low = 0x5555555555555555u;
    uint64_t high = unit->classes >> 1 & low, seen = (unit->classes & low) | high, whole = unit->classes & high;
    unsigned n = bits_count(seen | whole << 1);
    return n < 7 ? (int)n : 7;
}

/* Between which lines it stands, and whether it is like a button: eight cases. */
static int setting(const Sums *s, const Unit *unit) {
    return 4 * is_sure_prose(s - 1) + 2 * is_sure_prose(s + 1) + (unit->classes == 0);
}

/* Length and capitals together: eight cases. */
static int style(const Unit *unit) {
    int length = unit->words <= 1 ? 0 : unit->words <= 3 ? 1 : unit->words <= 7 ? 2 : 3;
    return 2 * length + (unit->capitals > 60);
}

static int is_like(const Sums *own, const Sums *other) { return abs(other->list - own->own) <= 2; }

/* Lines of nearly the same length, two above and two below: a list. */
static int alike(const Sums *s) {
    return is_like(s, s - 2) + is_like(s, s - 1) + is_like(s, s + 1) + is_like(s, s + 2);
}

#define MOVING_FEATURES(ROW) \
    ROW("own", s->logit) \
    ROW("prev", s[-1].logit) \
    ROW("next", s[1].logit) \
    ROW("prev2", s[-2].logit) \
    ROW("next2", s[2].logit) \
    ROW("best_above", s->best_above) \
    ROW("best_below", s->best_below) \
    ROW("kept_3", kept_around(a, at, 3)) \
    ROW("kept_8", kept_around(a, at, 8)) \
    ROW("kept_20", kept_around(a, at, 20)) \
    ROW("likely", distance(at, a->page.likely_begin, a->page.likely_end)) \
    ROW("kept_above", share(s->kept, a->page.kept)) \
    ROW("prev_kind", s[-1].kind) \
    ROW("next_kind", s[1].kind) \
    ROW("prev2_kind", s[-2].kind) \
    ROW("next2_kind", s[2].kind) \
    ROW("page_kept", a->page.kept_share) \
    ROW("setting", setting(s, features_unit(a, at))) \
    ROW("rank", at_most(s->sure, 12)) \
    ROW("left", at_most(sums_at(a, a->page.count)->sure - s->sure, 12)) \
    ROW("endings", endings_since(a, a->page.likely_begin, at))

const char *const moving_features[] = { MOVING_FEATURES(NAME) NULL };

void features_moving(const Article *a, size_t at, Values *v) {
    const Sums *s = sums_at(a, at);
    v->count = 0;
    MOVING_FEATURES(VALUE)
}

#define FIXED_FEATURES(ROW) \
    ROW("words", s->own) \
    ROW("final", final_of(u)) \
    ROW("capitals", u->capitals) \
    ROW("again", u->is_again) \
    ROW("photo", unit_class(u, PHOTO)) \
    ROW("byline", unit_class(u, BYLINES)) \
    ROW("ending", unit_class(u, ENDING)) \
    ROW("reports", u->reports) \
    ROW("gap_above", gap(at, s->last_prose)) \
    ROW("page_lines", page_lines(a)) \
    ROW("prev_words", s[-1].own) \
    ROW("next_words", s[1].own) \
    ROW("marked", marked(u)) \
    ROW("style", style(u)) \
    ROW("alike", alike(s)) \
    ROW("below_title", a->page.title == FAR || at < a->page.title ? 20 : at_most(at - a->page.title, 19)) \
    ROW("next_photo", next ? unit_class(next, PHOTO) : 0) \
    ROW("told", u->is_told) \
    ROW("told_1", told_around(a, at, 1)) \
    ROW("told_6", told_around(a, at, 6))

const char *const fixed_features[] = { FIXED_FEATURES(NAME) NULL };

void features_fixed(const Article *a, size_t at, Values *v) {
    const Unit *u = features_unit(a, at), *next = features_unit(a, at + 1);
    const Sums *s = sums_at(a, at);
    v->count = 0;
    FIXED_FEATURES(VALUE)
}

const char *const *const later_features[] = { moving_features, fixed_features, NULL };
