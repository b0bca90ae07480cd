#include "body.h"

#include "fail.h"

#include <stdlib.h>
#include <string.h>

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

/* ---- what stands around a unit */

/* The run of units with the highest sum of words, where a line that is no prose costs. */
static void find_segment(Article *a) {
    long sum = 0, best = 0;
    size_t begin = 0;
    a->page.begin = a->page.end = 0;
    for (size_t i = 0; i < a->page.count; i++) {
        const Unit *unit = unit_at(a, i);
        sum += unit->shape == PROSE ? (long)unit_words(unit) : -PROSE_COST;
        if (sum <= 0) sum = 0, begin = i + 1;
        if (sum > best) best = sum, a->page.begin = begin, a->page.end = i + 1;
    }
}

static bool is_ending(const Unit *unit) { return unit->words <= 6 && unit_class(unit, ENDING) == WHOLE; }

void features_gather(Article *a) {
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
        words += unit_words(unit);
        if (unit->shape == PROSE) prose += unit_words(unit), last = (uint32_t)n;
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
static int words_at(const Article *a, size_t at) { return at < a->page.count ? (int)unit_words(unit_at(a, at)) : -1; }

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
    v[n++] = (int)unit_words(u), v[n++] = final_kind(u), v[n++] = u->capitals, v[n++] = u->uppers, v[n++] = u->digits, v[n++] = u->commas;
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
        unsigned p = probability(unit->before), words = unit_words(unit) < 60 ? unit_words(unit) : 60;
        a->sums[i].kept = kept;
        a->sums[i].sure = sure;
        a->sums[i].best_above = above;
        sure += unit->shape == PROSE && unit->before > 0;
        if (unit->before > above) above = unit->before;
        kept += p * unit_words(unit);
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
    v[n++] = (int)unit_words(u), v[n++] = final_kind(u), v[n++] = u->capitals, v[n++] = u->is_again;
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
