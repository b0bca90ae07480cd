/* news-utterances - the same statement in variants: in the same words, shortened, put in other words, translated twice.
 *
 * In:  rows of news-quotes; columns story, person, date_iso or date and polarity are read where they are there.
 *      With --pairs their keys, sorted; with --tell rows with the column utterance, sorted by it.
 * Out: keys: key, doc, start, stop, person, kind, since, polarity, text: each row under its story, and under its
 *      speaker and a window of days.
 *      pairs: rank, a, b, why, for news-groups; a member is "DOC START STOP".
 *      tell: doc, start, stop, utterance, variant (fullest, same, shortened, paraphrase), sources (articles that are no
 *      copies of each other).
 *
 * Two contents are one when they share enough of what is rare among the statements of their story, and nothing
 * forbids it:
 * both hold figures and share none; their speakers are known and two; one denies what the other says.
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
#include "spans.h"
#include "tsv.h"

#include "nationalities_tsv.h"
#include "numerals_tsv.h"
#include "senses_tsv.h"
#include "words_tsv.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST 20000                      /* statements of a story, or of a speaker in a window */
#define MOST_STEM 200                   /* statements of one stem that are compared by it */
#define WINDOW 4                        /* days */
#define SHORTENED 0.5                   /* what it counts that all of the shorter one stands in the longer */
#define SPEAKER 0.04                    /* what it counts that one speaker said both, or two did */
#define ALIKE 0.24                      /* two contents that may be one */
#define GROUP 0.16                      /* two groups of them, on average */
#define ELSEWHERE 0.60                  /* two contents of one speaker in different stories */
#define FEW 0.4                         /* stems: two that share few of them share them by chance more easily */
#define FEW_WORDS 14                    /* in more, one "not" more or less need not turn the sense */
#define FEW_BYTES 40                    /* the same words of one speaker are one statement from here on */
#define FORMULA 8                       /* words that two speakers hardly say alike by chance */

static const char usage[] = "[--pairs | --tell] [OPTION ...] [FILE ...]";
static const char about[] = "Find the same statement in variants: keys | sort -u | --pairs | sort -u | news-groups.\n";
static const Option options[] = {
    { "pairs", 'P', NULL, "read sorted keys, write the pairs that are one statement" },
    { "tell", 'T', NULL, "read rows sorted by utterance, write variant and sources of each" },
    { "like", 'L', "TEXT", "read rows with a text, write those that say what TEXT says, with a column like" },
    { "most", 'm', "N", "a key of more rows tells nothing (20000)" },
    { NULL, 0, NULL, NULL },
};

#define CELLS 8                         /* of a key, behind the key itself */
static const char *const key_names[] = { "key",  "doc",   "start",    "stop", "person",
                                         "kind", "since", "polarity", "text", NULL };

/* ---- keys */

static Text cell_at(const Tsv *in, size_t column) { return column == TSV_NONE ? (Text){ "", 0 } : in->cell[column]; }

static void put_key(Text kind, Text of, int32_t window, const Text *cell, size_t cells) {
    spans_put_key(kind, of, window);
    for (size_t i = 0; i < cells; i++) {
        put_tab();
        put_raw(cell[i]);
    }
    put_newline();
}

static void write_keys(const Cli *cli) {
    Tsv in = { 0 };
    if (cli->plain) fail("-p: rows of news-quotes are read here");
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc);
    size_t at[CELLS] = { tsv_column(&in, TEXT("doc")),    tsv_column(&in, TEXT("start")),
                         tsv_column(&in, TEXT("stop")),   tsv_find(&in, TEXT("person")),
                         tsv_find(&in, TEXT("kind")),     tsv_find(&in, TEXT("date_iso")),
                         tsv_find(&in, TEXT("polarity")), tsv_column(&in, text_of(cli->field)) };
    size_t story = tsv_find(&in, TEXT("story"));
    if (at[5] == TSV_NONE) at[5] = tsv_find(&in, TEXT("date"));
    if (!cli->no_header) keyed_put_row(key_names);
    while (tsv_next(&in)) {
        Text cell[CELLS];
        for (size_t i = 0; i < CELLS; i++) cell[i] = cell_at(&in, at[i]);
        Text of = cell_at(&in, story);
        int32_t day = day_of(cell[5]);
        put_key(TEXT("s:"), of.len ? of : cell[0], DAY_NONE, cell, CELLS);
        if (of.len || !cell[3].len || day == DAY_NONE) continue; /* a statement is made on one occasion */
        put_key(TEXT("p:"), cell[3], day_window(day, WINDOW), cell, CELLS);
        put_key(TEXT("p:"), cell[3], day_window(day, WINDOW) + 1, cell, CELLS);
    }
    tsv_close(&in);
}

static FROZEN ContentTables table;

/* ---- pairs */

typedef struct {
    Keyed in;
    Contents contents;
    Cluster cluster;
    uint64_t *hash;
    size_t *content;        /* of each row, in contents */
    size_t *row;            /* the first of each content */
    size_t hash_capacity, content_capacity, row_capacity;
    size_t doc, start, stop, person, kind, since, polarity, text;
    bool is_speaker;        /* the key is a speaker's */
} Block;

static const Content *content_of(const Block *b, size_t i) { return &b->contents.at[b->content[i]]; }

typedef enum { UNKNOWN, SAME, DIFFERENT } Speakers;

static bool same_cell(const Block *b, size_t i, size_t j, size_t column) {
    return text_equal(b->in.row[i][column], b->in.row[j][column]);
}

/* "Officials", "police", "the authorities": whoever it was. */
static bool is_known(const Block *b, size_t i) {
    return b->in.row[i][b->person].len && !text_equal(b->in.row[i][b->kind], TEXT("group"));
}

static Speakers speakers(const Block *b, size_t i, size_t j) {
    if (!is_known(b, i) || !is_known(b, j)) return UNKNOWN;
    return same_cell(b, i, j, b->person) ? SAME : DIFFERENT;
}

static bool is_person(Text kind) { return text_equal(kind, TEXT("person")) || text_equal(kind, TEXT("surname")); }

/* Two persons, or two bodies; not a body and who speaks for it, nor an office told by its holder and by the post. */
static bool are_two(const Block *b, size_t i, size_t j) {
    Text x = b->in.row[i][b->kind], y = b->in.row[j][b->kind];
    if (text_equal(x, TEXT("office")) && text_equal(y, x)) return false;
    return speakers(b, i, j) == DIFFERENT && is_person(x) == is_person(y);
}

static bool same_words(const Content *x, const Content *y) { return x->words == y->words && x->count == y->count; }

/* What forbids that two contents are one. */
static bool are_apart(const Block *b, size_t i, size_t j) {
    const Content *x = content_of(b, i), *y = content_of(b, j);
    bool is_formula = !same_words(x, y) || x->count < FORMULA;
    if (are_two(b, i, j) && is_formula) return true;
    if (!same_cell(b, i, j, b->polarity)) return true;
    if (x->denies != y->denies && x->count <= FEW_WORDS && y->count <= FEW_WORDS) return true;
    if (content_differ(x, y)) return true;           /* "30 dead, 250 injured" and "30 dead, 300 injured" */
    return x->figures && y->figures && !content_figures(x, y);
}

static double larger(double a, double b) { return a > b ? a : b; }

static double phrases_in_common(const Content *x, const Content *y) {
    size_t same = content_phrases(x, y), all = x->shingles + y->shingles - same,
           less = x->shingles < y->shingles ? x->shingles : y->shingles;
    if (!same) return 0;
    bool is_whole = same >= 4 || (same >= 2 && same == less);
    return larger((double)same / (double)all, is_whole ? SHORTENED * (double)same / (double)less : 0);
}

/* How much of what tells them two contents share; -1 if they must stay apart. */
static double likeness(void *of, size_t i, size_t j) {
    const Block *b = of;
    const Content *x = content_of(b, i), *y = content_of(b, j);
    Speakers who = speakers(b, i, j);
    size_t shared;
    if (are_apart(b, i, j)) return -1;
    if (same_words(x, y)) return x->count > 4 || (x->count > 1 && who != DIFFERENT) ? 1 : 0.5;
    double both = content_shared(x, y, &shared), all = x->weight + y->weight - both,
           least = x->weight < y->weight ? x->weight : y->weight;
    double like = all > 0 && shared > 1 ? both / all * (double)shared / ((double)shared + FEW) : 0;
    if (shared >= 4 && least > 0) like = larger(like, SHORTENED * both / least);
    like = larger(like, phrases_in_common(x, y));
    /* "It was 5.9": a figure, and nothing else that the other does not say too. */
    if (who == SAME && content_figures(x, y) && shared == (x->stems < y->stems ? x->stems : y->stems))
        like = larger(like, SHORTENED);
    return like <= 0 ? 0 : who == SAME ? like + SPEAKER : who == DIFFERENT ? larger(like - SPEAKER, 0) : like;
}

static void put_pair(void *of, size_t i, size_t j, double like) {
    const Block *b = of;
    const SpanColumns at = { b->doc, b->start, b->stop, b->since };
    char why[32];
    snprintf(why, sizeof why, "alike by %d%%", (int)(100 * (like < 1 ? like : 1)));
    spans_put_pair(b->in.row[i], b->in.row[j], &at, why);
}

/* What the first of the rows of one hash says, all of them say: `content` is that of each row. */
static void read_contents(const Keyed *in, size_t text, const uint64_t *hash, Cluster *same, Contents *contents,
                          size_t *content) {
    cluster_begin(same, in->count);
    cluster_same(same, hash);
    contents_clear(contents);
    for (size_t i = 0; i < in->count; i++) {
        size_t first = cluster_first(same, i);
        content[i] = first < i ? content[first] : contents->count;
        if (first == i) contents_add(contents, &table, in->row[i][text]);
    }
}

/* The same words of the same speaker, printed by many papers, are read once; of few words one cannot be sure. */
static void read_block(Block *b) {
    size_t n = b->in.count;
    b->hash = grow(b->hash, &b->hash_capacity, n, sizeof *b->hash);
    b->content = grow(b->content, &b->content_capacity, n, sizeof *b->content);
    for (size_t i = 0; i < n; i++) {
        Text *row = b->in.row[i];
        bool is_sure = is_known(b, i) && row[b->text].len > FEW_BYTES;
        uint64_t said = keyed_quick(row[b->text]) * 31 + keyed_quick(row[b->person]);
        b->hash[i] = is_sure ? said * 31 + keyed_quick(row[b->polarity]) : i;
    }
    read_contents(&b->in, b->text, b->hash, &b->cluster, &b->contents, b->content);
    contents_weigh(&b->contents);
    b->row = grow(b->row, &b->row_capacity, n, sizeof *b->row);
    for (size_t i = n; i-- > 0;) b->row[b->content[i]] = i;
}

static void pair_block(Block *b) {
    read_block(b);
    for (size_t i = 0; i < b->contents.count; i++) {
        const size_t *candidate;
        size_t n = contents_candidates(&b->contents, i, MOST_STEM, &candidate);
        for (size_t k = 0; k < n; k++) {
            size_t x = b->row[i], y = b->row[candidate[k]];
            double like = likeness(b, x, y);
            if (like >= (b->is_speaker ? ELSEWHERE : ALIKE)) cluster_pair(&b->cluster, x, y, like);
        }
    }
    cluster_join(&b->cluster, GROUP, put_pair);
}

static void read_tables(void) {
    table =
        (ContentTables){ lexicon_open("senses", BUILTIN(senses_tsv), 2), lexicon_open("words", BUILTIN(words_tsv), 2),
                         lexicon_open("nationalities", BUILTIN(nationalities_tsv), 3),
                         lexicon_open("numerals", BUILTIN(numerals_tsv), 2) };
    contents_check(&table);
}

static void write_pairs(const Cli *cli, size_t most) {
    Block b = { .is_speaker = false };
    keyed_open(&b.in, cli, "key", most);
    b.cluster = (Cluster){ .likeness = likeness, .of = &b };
    b.doc = keyed_column(&b.in, "doc"), b.start = keyed_column(&b.in, "start"), b.stop = keyed_column(&b.in, "stop");
    b.person = keyed_column(&b.in, "person"), b.kind = keyed_column(&b.in, "kind"),
    b.since = keyed_column(&b.in, "since");
    b.polarity = keyed_column(&b.in, "polarity"), b.text = keyed_column(&b.in, "text");
    if (!cli->no_header) put_message("rank\ta\tb\twhy\tsince\tother_since\n");
    while (keyed_next(&b.in)) {
        b.is_speaker = text_starts(b.in.key, TEXT("p:"));
        pair_block(&b);
    }
    contents_free(&b.contents);
    cluster_free(&b.cluster);
    free(b.hash);
    free(b.content);
    free(b.row);
    keyed_close(&b.in);
}

/* ---- tell */

typedef struct {
    Keyed in;
    Contents contents;      /* of the rows that are the first to say it so */
    Cluster same;           /* only to know these */
    uint64_t *hash;
    size_t *content;        /* of each row, in contents */
    size_t doc, start, stop, mode, copy, text, hash_capacity, content_capacity;
} Telling;

static Text told(const Telling *t, size_t i, size_t column) {
    return column == TSV_NONE ? (Text){ "", 0 } : t->in.row[i][column];
}

static const Content *content_told(const Telling *t, size_t i) { return &t->contents.at[t->content[i]]; }

static void read_told(Telling *t) {
    size_t n = t->in.count;
    t->hash = grow(t->hash, &t->hash_capacity, n + 1, sizeof *t->hash);
    t->content = grow(t->content, &t->content_capacity, n + 1, sizeof *t->content);
    for (size_t i = 0; i < n; i++) t->hash[i] = keyed_quick(told(t, i, t->text));
    read_contents(&t->in, t->text, t->hash, &t->same, &t->contents, t->content);
}

/* The fullest direct form; the fullest of all where none is direct. */
static size_t fullest(const Telling *t) {
    size_t best = 0;
    bool best_direct = false;
    for (size_t i = 0; i < t->in.count; i++) {
        bool direct = text_equal(told(t, i, t->mode), TEXT("direct"));
        if (i && (direct < best_direct ||
                  (direct == best_direct && content_told(t, i)->count <= content_told(t, best)->count)))
            continue;
        best = i;
        best_direct = direct;
    }
    return best;
}

static const char *variant_of(const Content *x, const Content *full) {
    size_t shared, all, less = x->stems < full->stems ? x->stems : full->stems;
    content_shared(x, full, &shared);
    all = x->stems + full->stems - shared;
    return 5 * shared >= 4 * all ? "same" : 5 * shared >= 4 * less ? "shortened" : "paraphrase";
}

/* In how many articles that are no copies of each other? */
static size_t count_sources(Telling *t) {
    size_t sources = 0;
    for (size_t i = 0; i < t->in.count; i++)
        t->hash[i] = keyed_hash(told(t, i, t->copy).len ? told(t, i, t->copy) : told(t, i, t->doc));
    cluster_begin(&t->same, t->in.count);
    cluster_same(&t->same, t->hash);
    for (size_t i = 0; i < t->in.count; i++) sources += cluster_is_first(&t->same, i);
    return sources;
}

static void tell_utterance(Telling *t) {
    read_told(t);
    size_t full = fullest(t), sources = count_sources(t);
    for (size_t i = 0; i < t->in.count; i++) {
        const size_t cells[] = { t->doc, t->start, t->stop };
        for (size_t k = 0; k < 3; k++) put_raw(told(t, i, cells[k])), put_tab();
        put_raw(t->in.key);
        put_tab();
        put_message(i == full ? "fullest" : variant_of(content_told(t, i), content_told(t, full)));
        put_tab();
        put_size(sources);
        put_newline();
    }
}

static void write_variants(const Cli *cli, size_t most) {
    Telling t = { .contents.no_phrases = true };
    keyed_open(&t.in, cli, "utterance", most);
    t.doc = keyed_column(&t.in, "doc"), t.start = keyed_column(&t.in, "start"), t.stop = keyed_column(&t.in, "stop"),
    t.text = keyed_column(&t.in, cli->field);
    t.mode = tsv_find(&t.in.tsv, TEXT("mode")), t.copy = tsv_find(&t.in.tsv, TEXT("copy"));
    if (!cli->no_header) put_message("doc\tstart\tstop\tutterance\tvariant\tsources\n");
    while (keyed_next(&t.in))
        if (t.in.key.len) tell_utterance(&t);
    contents_free(&t.contents);
    cluster_free(&t.same);
    free(t.hash);
    free(t.content);
    keyed_close(&t.in);
}

/* ---- like: which rows say what one text says; every stem tells the same, for no dump is at hand */

static double likeness_to(const Content *asked, const Content *c) {
    size_t shared;
    content_shared(asked, c, &shared);
    size_t all = asked->stems + c->stems - shared, less = asked->stems < c->stems ? asked->stems : c->stems;
    double like = all ? (double)shared / (double)all : 0;
    return shared >= 3 && less ? larger(like, SHORTENED * (double)shared / (double)less) : like;
}

static void write_alike(const Cli *cli, Text asked) {
    Tsv in = { 0 };
    Contents contents = { .no_phrases = true };
    char *copy = NULL;
    size_t capacity = 0;
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc);
    size_t text = tsv_column(&in, text_of(cli->field));
    for (size_t i = 0; i < in.columns && !cli->no_header; i++) put_raw(in.name[i]), put_tab();
    if (!cli->no_header) put_message("like\n");
    while (tsv_next(&in)) {
        contents_clear(&contents);
        contents_add(&contents, &table, asked);
        contents_add(&contents, &table, tsv_unescape(in.cell[text], &copy, &capacity));
        double like = likeness_to(&contents.at[0], &contents.at[1]);
        if (like < ALIKE) continue;
        put_raw(in.row);
        put_tab();
        put_size((size_t)(100 * like));
        put_newline();
    }
    free(copy);
    contents_free(&contents);
    tsv_close(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-utterances", usage, about, options, true, argc, argv);
    size_t most = MOST;
    const char *asked = "";
    int step = keyed_step(&cli, &most, &asked);
    frozen_open(read_tables, false);
    lexicon_check_files();
    if (step == 'P') {
        write_pairs(&cli, most);
    } else if (step == 'L') {
        write_alike(&cli, text_of(asked));
    } else if (step == 'T') {
        write_variants(&cli, most);
    } else {
        write_keys(&cli);
    }
    contents_close(&table);
    return finish();
}
