/* news-repeats - the lines that many articles of a site have: what a dump says about its own boilerplate.
 *
 * In:  articles; with --merge tables that it has written.
 * Out: site, hash (of the line's words), docs (in how many articles of the site), line (its beginning); sorted by site
 *      and hash, so that the same articles give the same bytes in whatever order.
 */
#include "repeats.h"

#include "cli.h"
#include "fail.h"
#include "host.h"
#include "lexicon.h"
#include "out.h"
#include "sandbox.h"
#include "spell.h"
#include "tsv.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OTHER_CELLS (64 * 1024)

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Count in how many articles of its site each line stands; news-body -r reads the table.\n";
static const Option options[] = {
    { "least", 'n', "N", "write lines of at least N articles (2; for tables to be merged: 1)" },
    { "merge", 'm', NULL, "read tables of this program in place of articles, and add them up" },
    { "profile", 'P', "HOST",
      "write the lines that repeat on pages of HOST as a draft of its profile, for news-body --sites" },
    { "lines", 'L', "N", "hold so many lines at most (400K); when there are more, the rarest are dropped" },
    { NULL, 0, NULL, NULL },
};

/* ---- articles */

static void count_article(Table *table, Text site, Text text, size_t doc, const Paragraphs *paragraphs) {
    for (size_t i = 0; i < paragraphs->count; i++) {
        Text line = text_slice(text, paragraphs->span[i].start, paragraphs->span[i].stop);
        uint64_t hash = spell_line(line);
        if (hash) table_count(table, site, hash, line, 1, doc);
    }
}

/* into the table; or into the draft of a profile, if it is NULL */
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
        Text host = host_site(site == TSV_NONE ? none : in.cell[site], url == TSV_NONE ? none : in.cell[url]);
        wrap_paragraphs(whole, &paragraphs);
        if (table) count_article(table, host, whole, ++doc, &paragraphs);
        else draft_article(host, whole, &paragraphs);
    }
    free(copy);
    wrap_free(&paragraphs);
    tsv_close(&in);
}

/* ---- tables */

static void read_tables(const Cli *cli, Table *table) {
    Tsv in = { 0 };
    char *copy = NULL;
    size_t capacity = 0, row = 0;
    uint64_t hash, docs;
    tsv_open(&in, cli->files, cli->columns, OTHER_CELLS);
    if (!cli->files[1]) sandbox_strict();
    size_t site = tsv_column(&in, TEXT("site")), key = tsv_column(&in, TEXT("hash")),
           count = tsv_column(&in, TEXT("docs")), line = tsv_column(&in, TEXT("line"));
    while (tsv_next(&in)) {
        if (!spell_read(in.cell[key], &hash) || !text_number(in.cell[count], &docs) || docs == 0)
            reject(in.input.name, in.input.line, "hash or docs is wrong");
        else table_count(table, in.cell[site], hash, tsv_unescape(in.cell[line], &copy, &capacity), docs, ++row);
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
    size_t n = table_pick(table, least);
    char hash[17];
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
    lexicon_declare("body_words");
    Cli cli = cli_open("news-repeats", usage, about, options, true, argc, argv);
    Table table = { .limit = 400 * 1024 };
    size_t least = 0;
    bool merges = false;
    const char *value, *host = NULL;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        switch (key) {
        case 'n': least = cli_number("least", value); break;
        case 'm': merges = true; break;
        case 'P': host = value; break;
        case 'L': table.limit = cli_number("lines", value); break;
        }
    }
    if (table.limit < 16) fail("--lines: at least 16");
    if (host && merges) fail("--profile reads articles, not the tables of --merge");
    if (host) draft_open(host, table.limit);
    lexicon_check_files();                           /* without --profile no table is read: -l is a slip */
    sandbox_read_only();
    if (host) {
        read_articles(&cli, NULL);
        draft_write(least);
        return finish();
    }
    table_open(&table);
    if (merges) read_tables(&cli, &table);
    else read_articles(&cli, &table);
    write_table(&cli, &table, least ? least : 2);
    table_close(&table);
    return finish();
}
