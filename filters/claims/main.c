/* news-claims - numbers about the same thing, and how they stand to each other.
 *
 * In:  rows of news-numbers; columns story, person, date_iso or date are read where they are there.
 *      With --pairs their keys, sorted; with --tell keys with the column claim, sorted by it.
 * Out: keys: the rows that a claim can be made of, under their story; those that count people of a country also under
 * it.
 *      pairs: rank, a, b, why, for news-groups; a member is "DOC NUMBER_START NUMBER_STOP".
 *      tell: member, claim, verdict, against.
 *
 * A claim is what is counted and what happened to it, in one story. Two numbers are of one claim when unit and kind
 * of number
 * are the same, the predicate is the same or the figure, and nothing says that they count different people: "the
 * police"
 * are part of the dead, an article that gives two figures without a word of change speaks of two things.
 */
#include "claims.h"

#include "cli.h"
#include "cluster.h"
#include "day.h"
#include "fail.h"
#include "frozen.h"
#include "keyed.h"
#include "lexicon.h"
#include "out.h"
#include "spans.h"
#include "tsv.h"


#include <stdio.h>
#include <stdlib.h>

#define MOST 2000                       /* numbers of a story */
#define MOST_ELSEWHERE 400              /* of the people of a country in a window: more are of too many things */
#define WINDOW 30                       /* days */

#define ELSEWHERE 0.44                  /* the same of two stories */
#define SAME_DEED 0.3                   /* and what they must share where no predicate tells what happened */
#define SAME_EVENT 0.25                 /* what their sentences must share there, if they tell of an event */
#define ALIKE 0.46                     /* two numbers that may be of one claim */
#define FEW 10                          /* that two numbers below it are equal tells little */
#define SAME_WORDS 0.99                 /* of what two numbers count */
#define WHOLE 0.1                       /* what it counts that neither names a part of those it happened to */
#define GROUP 0.36                     /* two groups of them, on average */
#define GROUP_ELSEWHERE 0.24
#define ROUNDING 1e-9
#define ANY (-1)                        /* less than any likeness */

static const char usage[] = "[--pairs | --tell] [OPTION ...] [FILE ...]";
static const char about[] = "Find numbers about the same thing: keys | sort -u | --pairs | sort -u | news-groups.\n";
static const Option options[] = {
    { "pairs", 'P', NULL, "read sorted keys, write the pairs that are of one claim" },
    { "tell", 'T', NULL, "read keys sorted by claim, write the verdict on each, and against which row" },
    { "most", 'm', "N", "a key of more rows tells nothing (2000)" },
    { NULL, 0, NULL, NULL },
};

static const char *const key_names[COLUMNS + 1] = {
    "key",   "doc",  "number_start", "number_stop", "since",     "story",  "person", "number", "type",  "value", "low",
    "high",  "bound", "unit",        "per",         "counted",   "predicate", "change", "start", "text", NULL
};

/* ---- keys */

/* Years, dates, names and the like count nothing. */
static bool counts(Text type) {
    static const char *const types[] = { "number",   "percent",    "money",    "dimension", "age",
                                         "duration", "multiplier", "fraction", "ordinal" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (text_equal(type, text_of(types[i]))) return true;
    return false;
}

/* The channel "112": a number alone between quotation marks. */
static bool is_name(const Tsv *in, const size_t *at) {
    size_t start = 0, stop = 0, from = 0;
    Text text = in->cell[at[TEXT_CELL]];
    if (at[TEXT_START] != TSV_NONE) text_size(in->cell[at[TEXT_START]], &from);
    text_size(in->cell[at[START]], &start);
    text_size(in->cell[at[STOP]], &stop);
    Text before = text_slice(text, 0, start - from), behind = text_slice(text, stop - from, text.len);
    return start > from && (text_ends(before, TEXT("\"")) || text_ends(before, TEXT("\xe2\x80\x9c"))) &&
           (text_starts(behind, TEXT("\"")) || text_starts(behind, TEXT("\xe2\x80\x9d")));
}

static void put_key(Text kind, Text of, int32_t window, const Tsv *in, const size_t *at) {
    spans_put_key(kind, of, window);
    for (size_t i = DOC; i < COLUMNS; i++) {
        put_tab();
        if (at[i] != TSV_NONE) put_raw(in->cell[at[i]]);
    }
    put_newline();
}

static void write_keys(const Cli *cli) {
    Tsv in = { 0 };
    size_t at[COLUMNS];
    if (cli->plain) fail("-p: rows of news-numbers are read here");
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc);
    for (size_t i = DOC; i < COLUMNS; i++)
        at[i] = i == DOC || i == START || i == STOP || i == TYPE ? tsv_column(&in, text_of(key_names[i]))
                                                                 : tsv_find(&in, text_of(key_names[i]));
    at[TEXT_CELL] = tsv_column(&in, text_of(cli->field));
    at[SINCE] = tsv_find(&in, TEXT("date_iso"));
    if (at[SINCE] == TSV_NONE) at[SINCE] = tsv_find(&in, TEXT("date"));
    size_t story = tsv_find(&in, TEXT("story"));
    if (!cli->no_header) keyed_put_row(key_names);
    while (tsv_next(&in)) {
        if (!counts(in.cell[at[TYPE]]) || is_name(&in, at)) continue;
        put_key(TEXT("s:"), story != TSV_NONE && in.cell[story].len ? in.cell[story] : in.cell[at[DOC]], DAY_NONE, &in,
                at);
        /* Whoever counts people of a country may do so in another story; without a date, with others without one. */
        Text land = at[COUNTED] == TSV_NONE ? (Text){ "", 0 } : claim_land(in.cell[at[COUNTED]]);
        int32_t day = at[SINCE] == TSV_NONE ? DAY_NONE : day_of(in.cell[at[SINCE]]);
        if (!land.len) continue;
        put_key(TEXT("c:"), land, day == DAY_NONE ? DAY_NONE : day_window(day, WINDOW), &in, at);
        if (day != DAY_NONE) put_key(TEXT("c:"), land, day_window(day, WINDOW) + 1, &in, at);
    }
    tsv_close(&in);
}

/* The same number in the same sentence, printed by many papers. */
static uint64_t hash_of(Text *cell) {
    size_t start = 0, from = 0;
    text_size(cell[START], &start);
    text_size(cell[TEXT_START], &from);
    return keyed_quick(cell[TEXT_CELL]) * 31 + (start - from);
}

/* ---- pairs */

typedef struct {
    Keyed in;
    Contents contents;      /* of each row that is the first of its kind: its sentence, once for all its numbers, and
                             * what it counts */
    Cluster cluster;
    size_t *sentence, *counted; /* of each row: its two contents */
    size_t sentence_capacity, counted_capacity;
    Claim *claim;
    uint64_t *hash;
    size_t capacity, hash_capacity;
    double least;           /* likeness that matters: below it, any will do */
    bool is_elsewhere;      /* of many stories */
} Block;

static Text cell_of(const Block *b, size_t i, size_t column) { return b->in.row[i][column]; }
static const Content *sentence_of(const Block *b, size_t i) { return &b->contents.at[b->sentence[i]]; }
static const Content *counted_of(const Block *b, size_t i) { return &b->contents.at[b->counted[i]]; }

static bool meet(const Claim *x, const Claim *y) { return x->least <= y->most && y->least <= x->most; }
static bool same_figure(const Claim *x, const Claim *y) {
    return x->low >= y->low && x->low <= y->low && x->high >= y->high && x->high <= y->high;
}
static bool shares_value(const Claim *x, const Claim *y) {
    return (x->low > 0 && (x->low == y->low || x->low == y->high)) ||
           (x->high < ENDLESS && (x->high == y->high || x->high == y->low));
}

static bool same_cell(const Block *b, size_t i, size_t j, size_t column) {
    return text_equal(cell_of(b, i, column), cell_of(b, j, column));
}

static bool same_text(Text x, Text y) { return text_same_word(x, y); }

/* One names a part of the place, or both name two. */
static bool are_places_apart(const Claim *x, const Claim *y) {
    if (x->place.len && y->place.len) return !same_text(x->place, y->place);
    return (x->place.len == 0) != (y->place.len == 0) && (x->is_of_part || y->is_of_part || !shares_value(x, y));
}

/* Two countries; or the people of one, and anybody. Soldiers of no country are those that were spoken of before. */
static bool are_lands_apart(const Claim *x, const Claim *y) {
    if (x->land.len && y->land.len) return !text_equal(x->land, y->land);
    return (x->land.len == 0) != (y->land.len == 0) && x->predicate.len && y->predicate.len && !x->whom &&
           !shares_value(x, y);
}

/* "The new figure is 253": of what it does not say; that other figures are others tells nothing. */
static bool is_mere_figure(const Claim *x) { return x->is_figure && !x->predicate.len; }

/* The port speaks of 250 people, a deckhand of 300: one article, one question, two who answer it. */
static bool are_two_answers(const Block *b, size_t i, size_t j) {
    const Claim *x = &b->claim[i], *y = &b->claim[j];
    return x->predicate.len && text_equal(x->predicate, y->predicate) && x->is_anybody && y->is_anybody &&
           !same_cell(b, i, j, PERSON);
}

static bool are_apart(const Block *b, size_t i, size_t j) {
    const Claim *x = &b->claim[i], *y = &b->claim[j];
    if (x->kind != y->kind) return true;
    if (x->predicate.len && y->predicate.len && !text_equal(x->predicate, y->predicate)) return true;
    if (x->is_ordinal != y->is_ordinal && !shares_value(x, y)) return true;
    if ((x->is_added || y->is_added || !same_text(x->when, y->when)) && !shares_value(x, y)) return true;
    if (are_places_apart(x, y) || are_lands_apart(x, y)) return true;
    bool is_one = x->high < 2 || y->high < 2; /* "one school" is mostly no count */
    if (is_one && !x->predicate.len && !meet(x, y)) return true;
    bool is_same_by_chance = x->low < FEW && y->low < FEW;
    if (x->is_part != y->is_part && (!shares_value(x, y) || is_same_by_chance) &&
        (x->is_exact || y->is_exact || !meet(x, y)))
        return true;
    if (!same_cell(b, i, j, DOC)) return false;
    if (same_cell(b, i, j, TEXT_START)) return x->standing == y->standing && !shares_value(x, y);
    return !meet(x, y) && !x->changed && !y->changed && !are_two_answers(b, i, j);
}

static double overlap(const Content *x, const Content *y) {
    size_t shared;
    double both = content_shared(x, y, &shared), all = x->weight + y->weight - both;
    return all > 0 ? both / all : 0;
}

/* "foreigners" and "people", "countries" and "fighters". */
static bool are_two_things(const Claim *x, const Claim *y) {
    return x->is_anybody != y->is_anybody || (!x->is_anybody && x->counted.len && y->counted.len);
}

static double larger(double a, double b) { return a > b ? a : b; }

/* No two contents have more in common than the lighter one weighs. */
static double most_overlap(const Content *x, const Content *y) {
    double more = larger(x->weight, y->weight);
    return x->bits & y->bits && more > 0 ? (x->weight + y->weight - more) / more : 0;
}

/* What speaks for one claim, but for the words of the sentences. */
static double likeness_of_claims(const Block *b, size_t i, size_t j) {
    const Claim *x = &b->claim[i], *y = &b->claim[j];
    double counted = overlap(counted_of(b, i), counted_of(b, j)), like = 0.3 * counted;
    if (x->predicate.len && y->predicate.len) like += x->is_anybody && y->is_anybody ? 0.35 + WHOLE : 0.35;
    if (x->land.len && y->land.len) like += 0.15;
    else if ((x->land.len || y->land.len) && !shares_value(x, y) && !x->whom) like -= 0.1;
    if (counted >= SAME_WORDS && !x->predicate.len && !y->predicate.len && !x->is_anybody) like += 0.1; /* "turnout" */
    if (shares_value(x, y)) like += x->low >= 10 || x->high < ENDLESS ? (x->high >= 10 ? 0.35 : 0.15) : 0.15;
    else if (meet(x, y)) like += 0.1;
    else like -= x->changed || y->changed ? 0 : 0.05;
    bool tells_figure = x->is_figure || y->is_figure || x->standing != PLAIN || y->standing != PLAIN;
    if (tells_figure) like += shares_value(x, y) && x->high >= 10 ? 0.2 : 0;
    else if (are_two_things(x, y) && !(counted > 0) && !shares_value(x, y)) like -= 0.15;
    return like;
}

/* "50 cars were searched", "150 cars crawled over the bridge": no table knows what happened to them, and the figures
 * deny each other, which is no conflict unless the sentences say the same. A percentage of turnout is one thing. */
static bool are_other_deeds(const Claim *x, const Claim *y) {
    bool tells_more = x->predicate.len || y->predicate.len || x->changed || y->changed || x->is_figure || y->is_figure;
    return x->is_count && y->is_count && !tells_more && !meet(x, y);
}

/* Nothing is looked up that the pair does not need: below b->least, any number will do. */
static double likeness(void *of, size_t i, size_t j) {
    const Block *b = of;
    const Claim *x = &b->claim[i], *y = &b->claim[j];
    const Content *here = sentence_of(b, i), *there = sentence_of(b, j);
    if (are_apart(b, i, j)) return -1;
    double like = likeness_of_claims(b, i, j);
    if (like + 0.5 * most_overlap(here, there) + ROUNDING < b->least) return 0;
    double both = overlap(here, there);
    bool is_other_story = b->is_elsewhere && !same_cell(b, i, j, STORY);
    if (is_other_story && x->is_event && y->is_event && both < SAME_EVENT) return -1;
    if (are_other_deeds(x, y) && both < SAME_DEED) return -1;
    like += 0.5 * both;
    if ((is_mere_figure(x) || is_mere_figure(y)) && !shares_value(x, y) && like < GROUP) like = GROUP;
    return like < 0 ? 0 : like;
}

static void put_pair(void *of, size_t i, size_t j, double like) {
    static const SpanColumns at = { DOC, START, STOP, SINCE };
    const Block *b = of;
    const Claim *c = &b->claim[spans_are_turned(b->in.row[i], b->in.row[j], &at) ? j : i];
    char why[48];
    snprintf(why, sizeof why, "%.*s, alike by %d%%", c->predicate.len < 20 ? (int)c->predicate.len : 20,
             c->predicate.at, (int)(100 * (like < 1 ? like : 1)));
    spans_put_pair(b->in.row[i], b->in.row[j], &at, why);
}

/* What the first row of its kind says, all of them say. */
static void read_block(Block *b) {
    size_t n = b->in.count;
    b->claim = grow(b->claim, &b->capacity, n, sizeof *b->claim);
    b->hash = grow(b->hash, &b->hash_capacity, n, sizeof *b->hash);
    b->sentence = grow(b->sentence, &b->sentence_capacity, n, sizeof *b->sentence);
    b->counted = grow(b->counted, &b->counted_capacity, n, sizeof *b->counted);
    for (size_t i = 0; i < n; i++) b->hash[i] = hash_of(b->in.row[i]);
    cluster_begin(&b->cluster, n);
    cluster_same(&b->cluster, b->hash);
    contents_clear(&b->contents);
    for (size_t i = 0; i < n; i++) {
        size_t first = cluster_first(&b->cluster, i);
        if (first < i) {
            b->sentence[i] = b->sentence[first];
            b->counted[i] = b->counted[first];
            b->claim[i] = b->claim[first];
            continue;
        }
        b->claim[i] = claim_read(b->in.row[i]);
        bool is_next = i && same_cell(b, i, i - 1, TEXT_CELL);
        b->sentence[i] = is_next ? b->sentence[i - 1] : b->contents.count;
        if (!is_next) contents_add(&b->contents, &tables.contents, cell_of(b, i, TEXT_CELL));
        b->counted[i] = b->contents.count;
        contents_add(&b->contents, &tables.contents, b->claim[i].counted);
    }
    contents_weigh(&b->contents);
}

static void pair_block(Block *b) {
    read_block(b);
    b->least = b->is_elsewhere ? ELSEWHERE : ALIKE;
    for (size_t i = 0; i < b->in.count; i++) {
        if (!cluster_is_first(&b->cluster, i)) continue;
        for (size_t j = i + 1; j < b->in.count; j++) {
            if (!cluster_is_first(&b->cluster, j)) continue;
            double like = likeness(b, i, j);
            if (like >= b->least) cluster_pair(&b->cluster, i, j, like);
        }
    }
    b->least = ANY;
    cluster_join(&b->cluster, b->is_elsewhere ? GROUP_ELSEWHERE : GROUP, put_pair);
}

/* Behind the key, the columns stand where write_keys puts them. */
static void check_columns(const Keyed *in) {
    for (size_t i = DOC; i < COLUMNS; i++)
        if (keyed_column(in, key_names[i]) != i) fail("column %s is not where the keys have it", key_names[i]);
}

static void write_pairs(const Cli *cli, size_t most) {
    Block b = { .contents.no_phrases = true };
    keyed_open(&b.in, cli, "key", most);
    b.cluster = (Cluster){ .likeness = likeness, .of = &b };
    check_columns(&b.in);
    if (!cli->no_header) put_message("rank\ta\tb\twhy\tsince\tother_since\n");
    while (keyed_next(&b.in)) {
        b.is_elsewhere = text_starts(b.in.key, TEXT("c:"));
        if (!b.is_elsewhere || b.in.count <= MOST_ELSEWHERE) pair_block(&b);
        else
            reject(b.in.tsv.input.name, b.in.tsv.input.line, "key \"%.*s\" is too common: it has more than %d rows",
                   (int)b.in.key.len, b.in.key.at, MOST_ELSEWHERE);
    }
    contents_free(&b.contents);
    cluster_free(&b.cluster);
    free(b.claim);
    free(b.hash);
    free(b.sentence);
    free(b.counted);
    keyed_close(&b.in);
}

/* ---- tell */

typedef enum { AGREE, NARROWER, CHANGED, CONFLICT } Verdict;

static const char *const verdicts[] = { "agree", "narrower", "changed", "conflict" };

static bool is_figure(const Claim *c, double value) {
    return value > 0 && c->low <= value && c->low >= value && c->high <= value;
}

/* How the rows of a claim tell a figure: what one of them calls the old one, or the new one, is so in all. */
static Standing standing_of(const Keyed *in, const Claim *claim, size_t i) {
    Standing standing = claim[i].standing;
    for (size_t j = 0; j < in->count && standing == PLAIN; j++) {
        if (same_figure(&claim[i], &claim[j])) standing = claim[j].standing;
        else if (is_figure(&claim[i], claim[j].old)) standing = OLD;
    }
    return standing;
}

static Verdict verdict_on(const Keyed *in, const Claim *claim, const Standing *standing, size_t i, size_t j) {
    const Claim *x = &claim[i], *y = &claim[j];
    Text *a = in->row[i], *b = in->row[j];
    if (same_figure(x, y)) return AGREE;
    if (meet(x, y)) return NARROWER;
    if (standing[i] != PLAIN || standing[j] != PLAIN) return CHANGED;
    if (text_equal(a[DOC], b[DOC])) return CONFLICT;
    return text_equal(a[SINCE], b[SINCE]) || text_equal(a[TYPE], TEXT("dimension")) ? CONFLICT : CHANGED;
}

/* The worst between any two rows. */
static void tell_claim(const Keyed *in, size_t claim_column, const Claim *claim, const Standing *standing) {
    Verdict worst = AGREE;
    for (size_t i = 0; i < in->count; i++)
        for (size_t j = i + 1; j < in->count; j++) {
            Verdict v = verdict_on(in, claim, standing, i, j);
            if (v > worst) worst = v;
        }
    for (size_t i = 0; i < in->count; i++) {
        size_t against = i;
        Verdict own = AGREE;
        for (size_t j = 0; j < in->count; j++) {
            Verdict v = verdict_on(in, claim, standing, i, j);
            if (v > own) own = v, against = j;
        }
        const size_t cells[] = { DOC, START, STOP };
        for (size_t k = 0; k < 3; k++) put_raw(in->row[i][cells[k]]), put_tab();
        put_raw(in->row[i][claim_column]);
        put_tab();
        put_message(in->count > 1 ? verdicts[worst] : "");
        put_tab();
        if (against != i) {
            put_raw(in->row[against][NUMBER]);
            put_message(", ");
            put_raw(in->row[against][DOC]);
        }
        put_newline();
    }
}

static void write_verdicts(const Cli *cli, size_t most) {
    Keyed in;
    Cluster same = { .likeness = NULL };             /* only to know the rows that say the same */
    Claim *claim = NULL;
    Standing *standing = NULL;
    uint64_t *hash = NULL;
    size_t capacity = 0, hash_capacity = 0, standing_capacity = 0;
    keyed_open(&in, cli, "claim", most);
    size_t column = keyed_column(&in, "claim");
    check_columns(&in);
    if (!cli->no_header) put_message("doc\tnumber_start\tnumber_stop\tclaim\tverdict\tagainst\n");
    while (keyed_next(&in)) {
        if (!in.key.len) continue;
        claim = grow(claim, &capacity, in.count, sizeof *claim);
        hash = grow(hash, &hash_capacity, in.count, sizeof *hash);
        for (size_t i = 0; i < in.count; i++) hash[i] = hash_of(in.row[i]);
        cluster_begin(&same, in.count);
        cluster_same(&same, hash);
        for (size_t i = 0; i < in.count; i++)
            claim[i] = cluster_is_first(&same, i) ? claim_read_figure(in.row[i]) : claim[cluster_first(&same, i)];
        standing = grow(standing, &standing_capacity, in.count, sizeof *standing);
        for (size_t i = 0; i < in.count; i++) standing[i] = standing_of(&in, claim, i);
        tell_claim(&in, column, claim, standing);
    }
    free(claim);
    free(standing);
    free(hash);
    cluster_free(&same);
    keyed_close(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-claims", usage, about, options, true, argc, argv);
    size_t most = MOST;
    int step = keyed_step(&cli, &most, NULL);
    frozen_open(claim_open_tables, false);
    lexicon_check_files();
    if (step == 'P') {
        write_pairs(&cli, most);
    } else if (step == 'T') {
        write_verdicts(&cli, most);
    } else {
        write_keys(&cli);
    }
    claim_close_tables();
    return finish();
}
