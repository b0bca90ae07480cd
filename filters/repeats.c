/* news-repeats - the lines that many articles of a site have: what a dump says about its own boilerplate.
 *
 * In:  articles; with --merge tables that it has written.
 * Out: site, hash (of the line's words), docs (in how many articles of the site), line (its beginning); sorted by site
 *      and hash, so that the same articles give the same bytes in whatever order.
 */
#include "arena.h"
#include "cli.h"
#include "fail.h"
#include "host.h"
#include "lexicon.h"
#include "out.h"
#include "sandbox.h"
#include "seeded.h"
#include "spell.h"
#include "tsv.h"
#include "utf8.h"
#include "wrap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_BYTES 120                  /* what is shown of a line */
#define OTHER_CELLS (64 * 1024)

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Count in how many articles of its site each line stands; news-body -r reads the table.\n";
static const Option options[] = {
    { "least", 'n', "N", "write lines of at least N articles (2; for tables to be merged: 1)" },
    { "merge", 'm', NULL, "read tables of this program in place of articles, and add them up" },
    { "lines", 'L', "N", "hold so many lines at most (400K); when there are more, the rarest are dropped" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    Text site, line;
    uint64_t hash;                      /* of the words; slots are found by this and the site */
    uint64_t docs;
    size_t last;                        /* the article that counted it last: once for each */
} Seen;

typedef struct {
    Seen *slot;                         /* open addressing; an empty slot has docs == 0; at most half are taken */
    size_t slots, count, limit;
    Arena arena;                        /* sites and lines */
    uint64_t dropped;                   /* the most articles that a line had which was dropped */
} Table;

static Seen *new_slots(size_t slots) {
    Seen *slot = calloc(slots, sizeof *slot);
    if (!slot) fail("out of memory");
    return slot;
}

static Seen *slot_of(Seen *slots, size_t count, Text site, uint64_t hash) {
    size_t i = seeded_slot(seeded_text(site) ^ hash, count);
    while (slots[i].docs && (slots[i].hash != hash || !text_equal(slots[i].site, site))) i = (i + 1) & (count - 1);
    return &slots[i];
}

/* Move what is in more than `least` articles to a table of so many slots. */
static void move(Table *table, size_t slots, uint64_t least) {
    Table to = { .slot = new_slots(slots), .slots = slots, .limit = table->limit, .dropped = table->dropped };
    Text site = { "", 0 };
    for (size_t i = 0; i < table->slots; i++) {
        const Seen *old = &table->slot[i];
        if (old->docs <= least) continue;
        Seen *seen = slot_of(to.slot, slots, old->site, old->hash);
        if (!text_equal(site, old->site)) site = arena_copy(&to.arena, old->site);
        *seen = *old;
        seen->site = site;
        seen->line = arena_copy(&to.arena, old->line);
        to.count++;
    }
    arena_free(&table->arena);
    free(table->slot);
    *table = to;
}

static int compare_numbers(const void *a, const void *b) {
    const uint64_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* What must be dropped so that no more than `most` lines are left: those of so many articles or fewer. */
static uint64_t rarest(const Table *table, size_t most) {
    uint64_t *docs = malloc(table->count * sizeof *docs);
    size_t n = 0;
    if (!docs) fail("out of memory");
    for (size_t i = 0; i < table->slots; i++)
        if (table->slot[i].docs) docs[n++] = table->slot[i].docs;
    qsort(docs, n, sizeof *docs, compare_numbers);
    uint64_t least = docs[n - 1 - most];
    free(docs);
    return least;
}

static void make_room(Table *table) {
    if (table->count < table->slots / 2 && table->count < table->limit) return;
    if (table->count >= table->slots / 2) move(table, table->slots * 2, 0);
    if (table->count < table->limit) return;
    uint64_t least = rarest(table, table->limit / 4 * 3 - 1);
    move(table, table->slots, least);
    if (least > table->dropped) table->dropped = least;
}

static Text beginning(Text line) {
    size_t len = line.len < LINE_BYTES ? line.len : LINE_BYTES;
    while (len < line.len && len && ((unsigned char)line.at[len] & 0xc0) == 0x80) len--;
    return text_slice(line, 0, len);
}

static void count_line(Table *table, Text site, uint64_t hash, Text line, uint64_t docs, size_t doc) {
    make_room(table);
    Seen *seen = slot_of(table->slot, table->slots, site, hash);
    if (seen->docs && seen->last == doc) return;
    if (!seen->docs) {
        *seen = (Seen){ arena_copy(&table->arena, site), arena_copy(&table->arena, beginning(line)), hash, 0, 0 };
        table->count++;
    }
    seen->docs = docs > UINT64_MAX - seen->docs ? UINT64_MAX : seen->docs + docs;
    seen->last = doc;
}

/* ---- articles */

static void count_article(Table *table, Text site, Text text, size_t doc, Paragraphs *paragraphs) {
    wrap_paragraphs(text, paragraphs);
    for (size_t i = 0; i < paragraphs->count; i++) {
        Text line = text_slice(text, paragraphs->span[i].start, paragraphs->span[i].stop);
        uint64_t hash = spell_line(line);
        if (hash) count_line(table, site, hash, line, 1, doc);
    }
}

static void read_articles(const Cli *cli, Table *table) {
    Tsv in = { 0 };
    Paragraphs paragraphs = { 0 };
    char *copy = NULL;
    size_t capacity = 0, doc = 0;
    if (cli->plain) fail("-p: news-repeats compares the articles of a stream");
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc + OTHER_CELLS);
    if (!cli->files[1]) sandbox_strict();
    size_t text = tsv_column(&in, text_of(cli->field)), site = tsv_find(&in, TEXT("site")),
           url = tsv_find(&in, TEXT("url"));
    tsv_column(&in, TEXT("doc"));
    while (tsv_next(&in)) {
        Text whole = tsv_unescape(in.cell[text], &copy, &capacity);
        if (whole.len > cli->max_doc) {
            reject(in.input.name, in.input.line, "the text is longer than --max-doc allows: %zu bytes", whole.len);
            continue;
        }
        Text none = { "", 0 };
        count_article(table, host_site(site == TSV_NONE ? none : in.cell[site], url == TSV_NONE ? none : in.cell[url]),
                      whole, ++doc, &paragraphs);
    }
    free(copy);
    wrap_free(&paragraphs);
    tsv_close(&in);
}

/* ---- tables */

static void read_tables(const Cli *cli, Table *table) {
    Tsv in = { 0 };
    char *copy = NULL;
    size_t capacity = 0, row = 0, docs;
    uint64_t hash;
    tsv_open(&in, cli->files, cli->columns, OTHER_CELLS);
    if (!cli->files[1]) sandbox_strict();
    size_t site = tsv_column(&in, TEXT("site")), key = tsv_column(&in, TEXT("hash")),
           count = tsv_column(&in, TEXT("docs")), line = tsv_column(&in, TEXT("line"));
    while (tsv_next(&in)) {
        if (!spell_read(in.cell[key], &hash) || !text_size(in.cell[count], &docs) || docs == 0)
            reject(in.input.name, in.input.line, "hash or docs is wrong");
        else count_line(table, in.cell[site], hash, tsv_unescape(in.cell[line], &copy, &capacity), docs, ++row);
    }
    free(copy);
    tsv_close(&in);
}

/* ---- out */

static int compare(const void *a, const void *b) {
    const Seen *x = a, *y = b;
    size_t len = x->site.len < y->site.len ? x->site.len : y->site.len;
    int order = memcmp(x->site.at, y->site.at, len);
    if (order) return order;
    if (x->site.len != y->site.len) return x->site.len < y->site.len ? -1 : 1;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static void write_table(const Cli *cli, Table *table, uint64_t least) {
    size_t n = 0;
    char hash[17];
    for (size_t i = 0; i < table->slots; i++)
        if (table->slot[i].docs >= least && table->slot[i].docs) table->slot[n++] = table->slot[i];
    qsort(table->slot, n, sizeof *table->slot, compare);
    if (!cli->no_header) put_message("site\thash\tdocs\tline\n");
    for (size_t i = 0; i < n; i++) {
        put_raw(table->slot[i].site);
        put_tab();
        snprintf(hash, sizeof hash, "%016llx", (unsigned long long)table->slot[i].hash);
        put_message(hash);
        put_tab();
        put_size(table->slot[i].docs);
        put_tab();
        put_text(table->slot[i].line);
        put_newline();
    }
    if (table->dropped)
        warn("more lines than --lines allows: counts of rare ones (up to %llu articles at a time) are too low",
             (unsigned long long)table->dropped);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-repeats", usage, about, options, true, argc, argv);
    Table table = { .slots = 1024, .limit = 400 * 1024 };
    size_t least = 2;
    bool merges = false;
    const char *value;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        switch (key) {
        case 'n': least = cli_number("least", value); break;
        case 'm': merges = true; break;
        case 'L': table.limit = cli_number("lines", value); break;
        }
    }
    if (table.limit < 16) fail("--lines: at least 16");
    lexicon_check_files();                           /* no table is read: -l is a slip */
    sandbox_read_only();
    table.slot = new_slots(table.slots);
    if (merges) read_tables(&cli, &table);
    else read_articles(&cli, &table);
    write_table(&cli, &table, least);
    arena_free(&table.arena);
    free(table.slot);
    return finish();
}
