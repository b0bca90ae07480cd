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
#include "cli.h"
#include "cluster.h"
#include "contents.h"
#include "day.h"
#include "fail.h"
#include "frozen.h"
#include "keyed.h"
#include "lexicon.h"
#include "out.h"
#include "tsv.h"

#include "changes_tsv.h"
#include "nationalities_tsv.h"
#include "numerals_tsv.h"
#include "predicates_tsv.h"
#include "senses_tsv.h"
#include "words_tsv.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST 2000                       /* numbers of a story */
#define MOST_ELSEWHERE 400              /* of the people of a country in a window: more are of too many things */
#define WINDOW 30                       /* days */

#define ELSEWHERE 0.50                /* in other stories */
#define ALIKE 0.46                     /* two numbers that may be of one claim */
#define GROUP 0.36                     /* two groups of them, on average */
#define NEAR 48                         /* bytes between a number and the word that tells its predicate */
#define WINDOW_WORDS 5                  /* behind a number that may tell who is counted */

static const char usage[] = "[--pairs | --tell] [OPTION ...] [FILE ...]";
static const char about[] = "Find numbers about the same thing: keys | sort -u | --pairs | sort -u | news-groups.\n";
static const Option options[] = {
    { "pairs", 'P', NULL, "read sorted keys, write the pairs that are of one claim" },
    { "tell", 'T', NULL, "read keys sorted by claim, write the verdict on each, and against which row" },
    { "most", 'm', "N", "a key of more rows tells nothing (2000)" },
    { NULL, 0, NULL, NULL },
};

enum {
    KEY,
    DOC,
    START,
    STOP,
    SINCE,
    PERSON,
    NUMBER,
    TYPE,
    VALUE,
    LOW,
    HIGH,
    BOUND,
    UNIT,
    PER,
    COUNTED,
    PREDICATE,
    CHANGE,
    TEXT_START,
    TEXT_CELL,
    COLUMNS
};
static const char *const key_names[COLUMNS + 1] = { "key",       "doc",    "number_start", "number_stop", "since",
                                                    "person",    "number", "type",         "value",       "low",
                                                    "high",      "bound",  "unit",         "per",         "counted",
                                                    "predicate", "change", "start",        "text",        NULL };

static FROZEN ContentTables table;
static FROZEN Lexicon predicates, changes;

/* ---- keys */

/* Years, dates, names and the like count nothing. */
static bool counts(Text type) {
    static const char *const types[] = { "number",   "percent",    "money",    "dimension", "age",
                                         "duration", "multiplier", "fraction", "ordinal" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (text_equal(type, text_of(types[i]))) return true;
    return false;
}

static Text land_of(Text counted) {
    Text word, land = { "", 0 };
    while (!land.len && content_next_word(&counted, &word)) {
        const Entry *nation = is_upper(word.at[0]) ? lexicon_find(&table.nations, word) : NULL;
        if (nation) land = lexicon_field(nation, 1);
    }
    return land;
}

static void put_key(Text kind, Text of, int32_t window, const Tsv *in, const size_t *at) {
    put_raw(kind);
    put_raw(of);
    if (window != DAY_NONE) {
        char digits[16];
        int len = snprintf(digits, sizeof digits, ":%d", (int)window);
        put_raw((Text){ digits, (size_t)len });
    }
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
        if (!counts(in.cell[at[TYPE]])) continue;
        put_key(TEXT("s:"), story != TSV_NONE && in.cell[story].len ? in.cell[story] : in.cell[at[DOC]], DAY_NONE, &in,
                at);
        /* Whoever counts people of a country may do so in another story. */
        Text land = at[COUNTED] == TSV_NONE ? (Text){ "", 0 } : land_of(in.cell[at[COUNTED]]);
        int32_t day = at[SINCE] == TSV_NONE ? DAY_NONE : day_of(in.cell[at[SINCE]]);
        if (!land.len || day == DAY_NONE) continue;
        put_key(TEXT("c:"), land, day_window(day, WINDOW), &in, at);
        put_key(TEXT("c:"), land, day_window(day, WINDOW) + 1, &in, at);
    }
    tsv_close(&in);
}

/* ---- what a number counts */


enum { FORCE = 1, CHILD = 2, WOMAN = 4 };

typedef struct {
    double low, high;       /* as meant: one value is both; a bound that is open is 0 or endless */
    bool is_exact;          /* one value, not a bound or range */
    Text predicate, land;
    unsigned whom;
    bool is_difference;     /* "less by more than 100" */
    bool is_part;           /* "including 16 officers", "most of them, 103" */
    bool contrasts;         /* its sentence gives another figure that no longer holds: "not 359", "from 40" */
    bool changed;           /* its sentence speaks of a change: "rose to", "earlier", "not 359" */
} Claim;

#define ENDLESS 1e300

static double number_of(Text digits) {
    char room[64];
    if (digits.len == 0 || digits.len >= sizeof room) return 0;
    memcpy(room, digits.at, digits.len);
    room[digits.len] = '\0';
    char *slash = strchr(room, '/');
    double value = strtod(room, NULL), part = slash ? strtod(slash + 1, NULL) : 1;
    return part > 0 || part < 0 ? value / part : value;
}

static void read_interval(Text *cell, Claim *c) {
    Text value = cell[VALUE], low = cell[LOW], high = cell[HIGH];
    if (text_equal(cell[BOUND], TEXT("from_to"))) low = high, value = high; /* what it came to */
    if (low.len || high.len) {
        c->low = low.len ? number_of(low) : 0;
        c->high = high.len ? number_of(high) : ENDLESS;
    } else {
        c->low = c->high = number_of(value);
    }
    /* "hundreds" denies no figure above */
    if (text_equal(cell[BOUND], TEXT("vague")) && c->high >= 10 * c->low) c->high = ENDLESS;
    c->is_exact = c->low >= c->high;
}

static Text class_of_predicate(Text word) {
    const Entry *entry = lexicon_find(&predicates, word);
    return entry ? lexicon_field(entry, 1) : (Text){ "", 0 };
}

static bool is_change(Text word) {
    static const char *const words[] = { "earlier",   "previously", "previous", "initial",     "initially",
                                         "original",  "originally", "revised",  "revising",    "updated",
                                         "not",       "climbed",    "reached",  "preliminary", "correction",
                                         "corrected", "raised",     "lowered",  "lowering" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_same_word(word, text_of(words[i]))) return true;
    return false;
}

static bool is_contrast(Text word) {
    static const char *const words[] = { "not",        "from",    "previous", "previously", "revised", "original",
                                         "originally", "initial", "instead",  "raised",     "lowered", "lowering" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_same_word(word, text_of(words[i]))) return true;
    return false;
}

static unsigned whom_of(Text word) {
    const Entry *sense = lexicon_find(&table.senses, word);
    Text s = sense ? lexicon_field(sense, 1) : (Text){ "", 0 };
    if (text_equal(s, TEXT("soldier")) || text_equal(s, TEXT("police")) || text_equal(s, TEXT("guard"))) return FORCE;
    if (text_equal(s, TEXT("child"))) return CHILD;
    return text_equal(s, TEXT("woman")) ? WOMAN : 0;
}

/* Whom the words right behind the number name. */
static void read_whom(Text text, size_t behind, Claim *c) {
    Text rest = text_slice(text, behind, text.len), word, before = rest;
    for (size_t n = 0; n < WINDOW_WORDS && content_next_word(&rest, &word); n++) {
        Text gap = { before.at, (size_t)(word.at - before.at) };
        if (n && (memchr(gap.at, ',', gap.len) || memchr(gap.at, ';', gap.len) ||
                  memchr(gap.at, '.', gap.len) > (const void *)(gap.at + 1)))
            break;
        if (is_digit(word.at[0]) || (n && class_of_predicate(word).len && !text_same_word(word, TEXT("killed")))) break;
        const Entry *nation = lexicon_find(&table.nations, word);
        c->whom |= whom_of(word);
        if (nation && is_upper(word.at[0]) && !c->land.len && n < 3) c->land = lexicon_field(nation, 1);
        if (text_same_word(word, TEXT("in")) || text_same_word(word, TEXT("at")) ||
            text_same_word(word, TEXT("from")) || text_same_word(word, TEXT("of"))) {
            if (!text_same_word(word, TEXT("of"))) break;
        }
        before = rest;
    }
}

/* "death toll", "killed": what is counted may say what happened. */
static Text counted_predicate(Text counted) {
    Text word, class = { "", 0 };
    while (!class.len && content_next_word(&counted, &word)) class = class_of_predicate(word);
    return class;
}

/* The predicate of the table nearest to the number, where news-numbers found none, or only that it rose; farther
 * off, the only one of the sentence. */
static Text near_predicate(Text text, size_t start, size_t stop) {
    Text rest = text, word, best = { "", 0 }, only = { "", 0 };
    size_t nearest = NEAR, classes = 0;
    while (content_next_word(&rest, &word)) {
        size_t at = (size_t)(word.at - text.at), gap = at >= stop               ? at - stop
                                                       : at + word.len <= start ? start - at - word.len
                                                                                : 0;
        Text class = class_of_predicate(word);
        if (!class.len) continue;
        if (gap < nearest) nearest = gap, best = class;
        if (!text_equal(class, only)) classes++;
        only = class;
    }
    return best.len || classes != 1 ? best : only;
}

/* "by" among the last three words before the number. */
static bool is_difference(Text text, size_t start) {
    size_t from = start, spaces = 0;
    while (from > 0 && (text.at[from - 1] != ' ' || ++spaces < 5)) from--;
    Text rest = text_slice(text, from, start), word;
    bool by = false;
    while (content_next_word(&rest, &word)) by = text_same_word(word, TEXT("by")) || (by && !is_digit(word.at[0]));
    return by;
}

/* "including", "among them", "most of" among the words before the number. */
static bool is_part(Text text, size_t start) {
    size_t from = start, spaces = 0;
    while (from > 0 && (text.at[from - 1] != ' ' || ++spaces < 14)) from--;
    Text rest = text_slice(text, from, start), word;
    size_t words = 0, last = 0, most = 0;
    while (content_next_word(&rest, &word)) {
        words++;
        if (text_same_word(word, TEXT("including")) || text_same_word(word, TEXT("among")) ||
            text_same_word(word, TEXT("includes")))
            last = words;
        if (text_same_word(word, TEXT("most"))) most = words;
    }
    return most || (last && words - last < 4);
}

static bool is_about_change(Text predicate) {
    return !predicate.len || text_equal(predicate, TEXT("rose")) || text_equal(predicate, TEXT("fell"));
}

/* Whom the noun phrase names, if it is one: a name in its place tells nothing. */
static void read_counted(Text counted, Claim *c) {
    Text word, land = land_of(counted);
    if (!c->land.len) c->land = land;
    while (content_next_word(&counted, &word))
        if (!is_upper(word.at[0])) c->whom |= whom_of(word);
}

static Claim read_claim(Text *cell) {
    Claim c = { .predicate = cell[PREDICATE] };
    size_t start = 0, stop = 0, from = 0;
    Text rest = cell[TEXT_CELL], word;
    read_interval(cell, &c);
    text_size(cell[START], &start);
    text_size(cell[STOP], &stop);
    text_size(cell[TEXT_START], &from);
    start = start >= from ? start - from : 0;
    stop = stop >= from ? stop - from : 0;
    if (is_about_change(c.predicate)) c.predicate = counted_predicate(cell[COUNTED]);
    if (!c.predicate.len) c.predicate = near_predicate(rest, start, stop);
    read_whom(rest, stop, &c);
    read_counted(cell[COUNTED], &c);
    c.is_difference = is_difference(rest, start);
    c.is_part = is_part(rest, start);
    c.changed = text_equal(cell[PREDICATE], TEXT("rose")) || text_equal(cell[PREDICATE], TEXT("fell")) ||
                text_equal(cell[BOUND], TEXT("from_to"));
    while (content_next_word(&rest, &word)) {
        size_t at = (size_t)(word.at - cell[TEXT_CELL].at);
        c.contrasts |= is_contrast(word);
        /* "rose to 15" */
        c.changed |= is_change(word) || (at < start && start - at < NEAR && lexicon_find(&changes, word));
    }
    return c;
}

/* The same number in the same sentence, printed by many papers. */
static uint64_t hash_of(Text *cell) {
    size_t start = 0, from = 0;
    text_size(cell[START], &start);
    text_size(cell[TEXT_START], &from);
    return keyed_hash(cell[TEXT_CELL]) * 31 + (start - from);
}

/* ---- pairs */

typedef struct {
    Keyed in;
    Contents contents;      /* two for each row that is the first of its kind: its sentence, and what it counts */
    Cluster cluster;
    size_t *content;        /* of each row, the first of the two */
    size_t content_capacity;
    Claim *claim;
    uint64_t *hash;
    size_t claims, capacity, hash_capacity;
    bool is_elsewhere;      /* of many stories */
} Block;

static Text cell_of(const Block *b, size_t i, size_t column) { return b->in.row[i][column]; }
static const Content *sentence_of(const Block *b, size_t i) { return &b->contents.at[b->content[i]]; }
static const Content *counted_of(const Block *b, size_t i) { return &b->contents.at[b->content[i] + 1]; }

static bool meet(const Claim *x, const Claim *y) { return x->low <= y->high && y->low <= x->high; }
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

static bool are_apart(const Block *b, size_t i, size_t j) {
    const Claim *x = &b->claim[i], *y = &b->claim[j];
    if (!same_cell(b, i, j, UNIT) || !same_cell(b, i, j, PER)) return true;
    if (!same_cell(b, i, j, TYPE) &&
        (text_equal(cell_of(b, i, TYPE), TEXT("age")) || text_equal(cell_of(b, j, TYPE), TEXT("age"))))
        return true;
    if (x->predicate.len && y->predicate.len && !text_equal(x->predicate, y->predicate)) return true;
    if (x->whom != y->whom || x->is_difference != y->is_difference) return true;
    if (x->land.len && y->land.len && !text_equal(x->land, y->land)) return true;
    if (x->is_part != y->is_part && !shares_value(x, y) && (x->is_exact || y->is_exact || !meet(x, y))) return true;
    if (!same_cell(b, i, j, DOC) || meet(x, y)) return false;
    return same_cell(b, i, j, TEXT_START) ? !x->contrasts : !x->changed && !y->changed;
}

static double overlap(const Content *x, const Content *y) {
    size_t shared;
    double both = content_shared(x, y, &shared), all = x->weight + y->weight - both;
    return all > 0 ? both / all : 0;
}

static double likeness(void *of, size_t i, size_t j) {
    const Block *b = of;
    const Claim *x = &b->claim[i], *y = &b->claim[j];
    if (are_apart(b, i, j)) return -1;
    double like = 0.3 * overlap(counted_of(b, i), counted_of(b, j));
    if (x->predicate.len && y->predicate.len) like += 0.35;
    if (x->land.len || y->land.len) like += x->land.len && y->land.len ? 0.15 : shares_value(x, y) ? 0 : -0.1;
    if (shares_value(x, y)) like += x->low >= 10 || x->high < ENDLESS ? (x->high >= 10 ? 0.35 : 0.15) : 0.15;
    else if (meet(x, y)) like += 0.1;
    else like -= x->changed || y->changed ? 0 : 0.05;
    like += 0.5 * overlap(sentence_of(b, i), sentence_of(b, j));
    return like < 0 ? 0 : like;
}

static void put_member(const Block *b, size_t i) {
    put_raw(cell_of(b, i, DOC));
    put_message(" ");
    put_raw(cell_of(b, i, START));
    put_message(" ");
    put_raw(cell_of(b, i, STOP));
}

static void put_pair(void *of, size_t i, size_t j, double like) {
    const Block *b = of;
    char why[48];
    int order = keyed_compare(cell_of(b, i, DOC), cell_of(b, j, DOC));
    if (order > 0 || (order == 0 && keyed_compare(cell_of(b, i, START), cell_of(b, j, START)) > 0)) {
        size_t swap = i;
        i = j, j = swap;
    }
    snprintf(why, sizeof why, "%.*s, alike by %d%%",
             b->claim[i].predicate.len < 20 ? (int)b->claim[i].predicate.len : 20, b->claim[i].predicate.at,
             (int)(100 * (like < 1 ? like : 1)));
    put_message("1\t");
    put_member(b, i);
    put_tab();
    put_member(b, j);
    put_tab();
    put_message(why);
    put_tab();
    put_raw(cell_of(b, i, SINCE));
    put_tab();
    put_raw(cell_of(b, j, SINCE));
    put_newline();
}

/* What the first row of its kind says, all of them say. */
static void read_block(Block *b) {
    size_t n = b->in.count;
    b->claim = grow(b->claim, &b->capacity, n, sizeof *b->claim);
    b->hash = grow(b->hash, &b->hash_capacity, n, sizeof *b->hash);
    b->content = grow(b->content, &b->content_capacity, n, sizeof *b->content);
    for (size_t i = 0; i < n; i++) b->hash[i] = hash_of(b->in.row[i]);
    cluster_begin(&b->cluster, n);
    cluster_same(&b->cluster, b->hash);
    contents_clear(&b->contents);
    for (size_t i = 0; i < n; i++) {
        size_t first = cluster_first(&b->cluster, i);
        b->content[i] = first < i ? b->content[first] : b->contents.count;
        b->claim[i] = first < i ? b->claim[first] : read_claim(b->in.row[i]);
        if (first < i) continue;
        contents_add(&b->contents, &table, cell_of(b, i, TEXT_CELL));
        contents_add(&b->contents, &table, cell_of(b, i, COUNTED));
    }
    contents_weigh(&b->contents);
}

static void pair_block(Block *b) {
    read_block(b);
    for (size_t i = 0; i < b->in.count; i++) {
        if (!cluster_is_first(&b->cluster, i)) continue;
        for (size_t j = i + 1; j < b->in.count; j++) {
            if (!cluster_is_first(&b->cluster, j)) continue;
            double like = likeness(b, i, j);
            if (like >= (b->is_elsewhere ? ELSEWHERE : ALIKE)) cluster_pair(&b->cluster, i, j, like);
        }
    }
    cluster_join(&b->cluster, GROUP, put_pair);
}

static void read_tables(void) {
    table =
        (ContentTables){ lexicon_open("senses", BUILTIN(senses_tsv), 2), lexicon_open("words", BUILTIN(words_tsv), 2),
                         lexicon_open("nationalities", BUILTIN(nationalities_tsv), 3),
                         lexicon_open("numerals", BUILTIN(numerals_tsv), 2) };
    predicates = lexicon_open("predicates", BUILTIN(predicates_tsv), 3);
    changes = lexicon_open("changes", BUILTIN(changes_tsv), 2);
    contents_check(&table);
}

static void close_tables(void) {
    contents_close(&table);
    lexicon_free(&predicates);
    lexicon_free(&changes);
}

static void write_pairs(const Cli *cli, size_t most) {
    Block b = { .claims = 0 };
    keyed_open(&b.in, cli, "key", most);
    b.cluster = (Cluster){ .likeness = likeness, .of = &b };
    for (size_t i = 0; i < COLUMNS; i++)
        if (keyed_column(&b.in, key_names[i]) != i) fail("column %s is not where --keys writes it", key_names[i]);
    if (!cli->no_header) put_message("rank\ta\tb\twhy\tsince\tother_since\n");
    while (keyed_next(&b.in)) {
        b.is_elsewhere = text_starts(b.in.key, TEXT("c:"));
        if (!b.is_elsewhere || b.in.count <= MOST_ELSEWHERE) pair_block(&b);
        else
            reject(b.in.tsv.input.name, b.in.tsv.input.line,
                   "key \"%.*s\" is too common: %zu rows, where %d are looked at", (int)b.in.key.len, b.in.key.at,
                   b.in.count, MOST_ELSEWHERE);
    }
    contents_free(&b.contents);
    cluster_free(&b.cluster);
    free(b.claim);
    free(b.hash);
    free(b.content);
    keyed_close(&b.in);
}

/* ---- tell */

typedef enum { AGREE, NARROWER, CHANGED, CONFLICT } Verdict;

static const char *const verdicts[] = { "agree", "narrower", "changed", "conflict" };

static Verdict verdict_on(Text *a, const Claim *x, Text *b, const Claim *y) {
    if (same_figure(x, y)) return AGREE;
    if (meet(x, y)) return NARROWER;
    return x->changed || y->changed || !text_equal(a[SINCE], b[SINCE]) ? CHANGED : CONFLICT;
}

/* The worst between any two rows. A count that has changed is told in old and new figures side by side, without a
 * word of it: it is in conflict only if more of its figures disagree than have changed. */
static Verdict worst_of(const Keyed *in, const Claim *claim) {
    size_t pairs[CONFLICT + 1] = { 0 };
    for (size_t i = 0; i < in->count; i++)
        for (size_t j = i + 1; j < in->count; j++) pairs[verdict_on(in->row[i], &claim[i], in->row[j], &claim[j])]++;
    if (pairs[CONFLICT] + pairs[CHANGED]) return pairs[CONFLICT] > pairs[CHANGED] ? CONFLICT : CHANGED;
    return pairs[NARROWER] ? NARROWER : AGREE;
}

static void tell_claim(const Keyed *in, size_t claim_column, const Claim *claim) {
    Verdict worst = worst_of(in, claim);
    for (size_t i = 0; i < in->count; i++) {
        size_t against = i;
        Verdict own = AGREE;
        for (size_t j = 0; j < in->count; j++) {
            Verdict v = verdict_on(in->row[i], &claim[i], in->row[j], &claim[j]);
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
    uint64_t *hash = NULL;
    size_t capacity = 0, hash_capacity = 0;
    keyed_open(&in, cli, "claim", most);
    size_t column = keyed_column(&in, "claim");
    if (!cli->no_header) put_message("doc\tnumber_start\tnumber_stop\tclaim\tverdict\tagainst\n");
    while (keyed_next(&in)) {
        if (!in.key.len) continue;
        claim = grow(claim, &capacity, in.count, sizeof *claim);
        hash = grow(hash, &hash_capacity, in.count, sizeof *hash);
        for (size_t i = 0; i < in.count; i++) hash[i] = hash_of(in.row[i]);
        cluster_begin(&same, in.count);
        cluster_same(&same, hash);
        for (size_t i = 0; i < in.count; i++)
            claim[i] = cluster_is_first(&same, i) ? read_claim(in.row[i]) : claim[cluster_first(&same, i)];
        tell_claim(&in, column, claim);
    }
    free(claim);
    free(hash);
    cluster_free(&same);
    keyed_close(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-claims", usage, about, options, true, argc, argv);
    size_t most = MOST;
    int step = keyed_step(&cli, &most, NULL);
    frozen_open(read_tables, false);
    lexicon_check_files();
    if (step == 'P') {
        write_pairs(&cli, most);
    } else if (step == 'T') {
        write_verdicts(&cli, most);
    } else {
        write_keys(&cli);
    }
    close_tables();
    return finish();
}
