/* news-join - the columns of a table, appended to the rows of a stream that they speak of.
 *
 * In:  a stream; both it and the table in the order of the first column of --key (LC_ALL=C sort).
 * Out: the stream, with the table's other columns; empty where the table has no row.
 */
#include "arena.h"
#include "cli.h"
#include "fail.h"
#include "keyed.h"
#include "lexicon.h"
#include "out.h"
#include "tsv.h"

#include <stdlib.h>

#define MAX_KEYS 32
#define OTHER_CELLS (64 * 1024)

static const char usage[] = "--key COLUMN[=TABLE'S][,...] TABLE [OPTION ...] [FILE ...]";
static const char about[] = "Append the columns of TABLE to the rows of a stream with the same key.\n";
static const Option options[] = {
    { "key", 'k', "A,B=C", "the columns that must be equal, the first of them sorted; B=C: the table calls it C" },
    { "take", 't', "A,B=C", "append these columns of the table alone; B=C: call it C" },
    { "span", 's', "A=C,B=D", "of the rows with the same key, the one whose bytes C to D share most with A to B" },
    { "over", 'o', NULL, "a column that is there already takes the table's value where the table has one" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    Text stream[MAX_KEYS], table[MAX_KEYS];
    size_t count;
} Columns;

/* "a,b=c": of the first, then of the second. */
static Columns columns_of(const char *list) {
    Columns columns = { .count = 0 };
    Text rest = text_of(list), pair, name;
    while (text_cut(&rest, ',', &pair)) {
        if (columns.count == MAX_KEYS) fail("more than %d columns: %s", MAX_KEYS, list);
        text_cut(&pair, '=', &name);
        columns.stream[columns.count] = name;
        columns.table[columns.count++] = pair.len ? pair : name;
    }
    return columns;
}

typedef struct {
    size_t from, to;
} Span;

typedef struct {
    Keyed rows;
    bool has_row, is_used;
    Columns keys, take;
    size_t key_at[MAX_KEYS];            /* of the keys, in the table */
    size_t *taken, takes;               /* the columns to append */
    size_t stream_at[MAX_KEYS];
    bool is_over;
    Columns span;                       /* two: where it starts, where it stops */
    size_t span_at[2], span_stream[2];
    Span *bytes;                        /* of each row of the key */
    size_t bytes_capacity;
    size_t last;                        /* the row that was found last: the next one is mostly behind it */
} Table;

static bool is_key(const Table *t, size_t column) {
    for (size_t i = 0; i < t->keys.count; i++)
        if (t->key_at[i] == column) return true;
    return false;
}

static Span span_of(const Text *row, const size_t *at) {
    Span span = { 0, 0 };
    text_size(row[at[0]], &span.from);
    text_size(row[at[1]], &span.to);
    return span;
}

static void next_key(Table *t) {
    t->has_row = keyed_next(&t->rows);
    t->last = 0;
    if (!t->has_row || !t->span.count) return;
    t->bytes = grow(t->bytes, &t->bytes_capacity, t->rows.count, sizeof *t->bytes);
    for (size_t i = 0; i < t->rows.count; i++) t->bytes[i] = span_of(t->rows.row[i], t->span_at);
}

static void open_table(const Cli *cli, Table *t, char *path) {
    static char *files[2];
    char name[256];
    Cli other = *cli;
    files[0] = path;
    other.files = files;
    other.columns = NULL;
    Text first = t->keys.table[0];
    if (first.len >= sizeof name) fail("--key: too long");
    memcpy(name, first.at, first.len);
    name[first.len] = '\0';
    keyed_open(&t->rows, &other, name, 0);
    const Tsv *tsv = &t->rows.tsv;
    for (size_t i = 0; i < t->keys.count; i++) t->key_at[i] = tsv_column(tsv, t->keys.table[i]);
    if (!(t->taken = calloc(tsv->columns + t->take.count + 1, sizeof *t->taken))) fail("out of memory");
    for (size_t i = 0; i < t->take.count; i++) t->taken[t->takes++] = tsv_column(tsv, t->take.stream[i]);
    for (size_t i = 0; i < tsv->columns && !t->take.count; i++)
        if (!is_key(t, i)) t->taken[t->takes++] = i;
    for (size_t i = 0; i < t->span.count; i++) t->span_at[i] = tsv_column(tsv, t->span.table[i]);
    next_key(t);
}

static Text name_of(const Table *t, size_t i) {
    return t->take.count ? t->take.table[i] : t->rows.tsv.name[t->taken[i]];
}

static void put_header(const Cli *cli, const Table *t, const Tsv *in) {
    for (size_t i = 0; i < t->takes; i++)
        if (!t->is_over && tsv_find(in, name_of(t, i)) != TSV_NONE)
            fail("%s: column \"%.*s\" is there already", in->input.name, (int)name_of(t, i).len, name_of(t, i).at);
    if (cli->no_header) return;
    for (size_t i = 0; i < in->columns; i++) {
        if (i) put_tab();
        put_raw(in->name[i]);
    }
    for (size_t i = 0; i < t->takes; i++) {
        if (tsv_find(in, name_of(t, i)) != TSV_NONE) continue;
        put_tab();
        put_raw(name_of(t, i));
    }
    put_newline();
}

/* What the table has for a column of the stream; NULL if nothing. */
static const Text *value_over(const Table *t, const Tsv *in, const Text *row, size_t column) {
    for (size_t i = 0; row && i < t->takes; i++)
        if (text_equal(in->name[column], name_of(t, i)) && row[t->taken[i]].len) return &row[t->taken[i]];
    return NULL;
}

static void put_row(const Table *t, const Tsv *in, const Text *row) {
    if (!t->is_over) put_raw(in->row);
    for (size_t i = 0; t->is_over && i < in->columns; i++) {
        const Text *value = value_over(t, in, row, i);
        if (i) put_tab();
        put_raw(value ? *value : in->cell[i]);
    }
    for (size_t i = 0; i < t->takes; i++) {
        if (t->is_over && tsv_find(in, name_of(t, i)) != TSV_NONE) continue;
        put_tab();
        if (row) put_raw(row[t->taken[i]]);
    }
    put_newline();
}

static size_t in_common(Span a, Span b) {
    size_t from = a.from > b.from ? a.from : b.from, to = a.to < b.to ? a.to : b.to;
    return to > from ? to - from : 0;
}

static bool has_keys(const Table *t, const Tsv *in, const Text *row) {
    size_t k = 1;
    while (k < t->keys.count && text_equal(row[t->key_at[k]], in->cell[t->stream_at[k]])) k++;
    return k == t->keys.count;
}

/* Of the rows with these keys the first. */
static Text *first_row(Table *t, const Tsv *in) {
    for (size_t n = 0, i = t->last; n < t->rows.count; n++, i = i + 1 < t->rows.count ? i + 1 : 0)
        if (has_keys(t, in, t->rows.row[i])) return t->rows.row[t->last = i];
    return NULL;
}

/* Of the rows with these keys the one with most bytes in common. */
static Text *nearest_row(const Table *t, const Tsv *in) {
    Span own = span_of(in->cell, t->span_stream);
    Text *best = NULL;
    for (size_t i = 0, most = 0; i < t->rows.count; i++) {
        size_t common = in_common(t->bytes[i], own);
        if (common <= most || !has_keys(t, in, t->rows.row[i])) continue;
        best = t->rows.row[i];
        most = common;
    }
    return best;
}

static Text *find_row(Table *t, const Tsv *in) {
    Text key = in->cell[t->stream_at[0]];
    while (t->has_row && keyed_compare(t->rows.key, key) < 0) next_key(t);
    if (!t->has_row || !text_equal(t->rows.key, key)) return NULL;
    return t->span.count ? nearest_row(t, in) : first_row(t, in);
}

static void join(const Cli *cli, Table *t) {
    Tsv in = { 0 };
    char *last = NULL;
    size_t len = 0, capacity = 0;
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc + OTHER_CELLS);
    for (size_t i = 0; i < t->keys.count; i++) t->stream_at[i] = tsv_column(&in, t->keys.stream[i]);
    for (size_t i = 0; i < t->span.count; i++) t->span_stream[i] = tsv_column(&in, t->span.stream[i]);
    put_header(cli, t, &in);
    while (tsv_next(&in)) {
        Text key = in.cell[t->stream_at[0]];
        if (last && keyed_compare((Text){ last, len }, key) > 0)
            fail("%s:%zu: not sorted by %.*s (LC_ALL=C sort)", in.input.name, in.input.line, (int)t->keys.stream[0].len,
                 t->keys.stream[0].at);
        last = grow(last, &capacity, key.len + 1, 1);
        memcpy(last, key.at, len = key.len);
        put_row(t, &in, find_row(t, &in));
    }
    free(last);
    tsv_close(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-join", usage, about, options, true, argc, argv);
    Table table = { .has_row = false };
    static char *standard_input[] = { "-", NULL };
    const char *value;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == 'o') table.is_over = true;
        else if (key == 's') table.span = columns_of(value);
        else if (key == 'k') table.keys = columns_of(value);
        else table.take = columns_of(value);
    }
    lexicon_check_files();
    if (cli.plain) fail("-p: rows of a stream are joined here");
    if (table.span.count && table.span.count != 2) fail("--span: a start and a stop");
    if (!table.keys.count) fail("--key is missing (see --help)");
    if (strcmp(cli.files[0], "-") == 0) fail("no TABLE (see --help)");
    open_table(&cli, &table, cli.files[0]);
    cli.files = cli.files[1] ? cli.files + 1 : standard_input;
    join(&cli, &table);
    keyed_close(&table.rows);
    free(table.taken);
    free(table.bytes);
    return finish();
}
