/* news-join - the columns of a table, or of several, appended to the rows of a stream that they speak of.
 *
 * In:  a stream; both it and the tables in the order of the first column of --key (LC_ALL=C sort).
 * Out: the stream, with the other columns of each table; empty where the table has no row.
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
#define MAX_TABLES 8
#define OTHER_CELLS (64 * 1024)

static const char usage[] = "--key COLUMN[=TABLE'S][,...] [OPTION ...] TABLE [FILE ...]";
static const char about[] = "Append the columns of TABLE to the rows of a stream with the same key.\n";
static const Option options[] = {
    { "key", 'k', "A,B=C",
      "the columns that must be equal, the first of them sorted; B=C: the table calls it C; once for each TABLE" },
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
    char *file[2];
    bool has_row;
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
    const Text *row;                    /* the one for the row of the stream that is read; NULL if there is none */
} Table;

typedef struct {
    Table at[MAX_TABLES];
    size_t count;
    bool is_over;                       /* one of them is */
} Tables;

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
    char name[256];
    Cli other = *cli;
    t->file[0] = path;
    other.files = t->file;
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

/* A column of this name stands before those that the table appends. */
static bool is_there(const Tables *tables, const Tsv *in, const Table *t, Text name) {
    if (tsv_find(in, name) != TSV_NONE) return true;
    for (const Table *before = tables->at; before < t; before++)
        for (size_t i = 0; i < before->takes; i++)
            if (text_equal(name_of(before, i), name)) return true;
    return false;
}

static void put_names(const Tables *tables, const Tsv *in, const Table *t) {
    for (size_t i = 0; i < t->takes; i++) {
        if (is_there(tables, in, t, name_of(t, i))) continue;
        put_tab();
        put_raw(name_of(t, i));
    }
}

static void check_names(const Tables *tables, const Tsv *in, const Table *t) {
    for (size_t i = 0; i < t->takes && !t->is_over; i++)
        if (is_there(tables, in, t, name_of(t, i)))
            fail("%s: column \"%.*s\" is there already", in->input.name, (int)name_of(t, i).len, name_of(t, i).at);
}

static void put_header(const Cli *cli, const Tables *tables, const Tsv *in) {
    for (size_t k = 0; k < tables->count; k++) check_names(tables, in, &tables->at[k]);
    if (cli->no_header) return;
    for (size_t i = 0; i < in->columns; i++) {
        if (i) put_tab();
        put_raw(in->name[i]);
    }
    for (size_t k = 0; k < tables->count; k++) put_names(tables, in, &tables->at[k]);
    put_newline();
}

/* What the table has for a column of the stream; NULL if nothing. */
static const Text *value_over(const Table *t, Text column) {
    for (size_t i = 0; t->row && t->is_over && i < t->takes; i++)
        if (text_equal(column, name_of(t, i)) && t->row[t->taken[i]].len) return &t->row[t->taken[i]];
    return NULL;
}

static void put_cells_over(const Tables *tables, const Tsv *in) {
    for (size_t i = 0; i < in->columns; i++) {
        const Text *value = NULL;
        for (size_t k = 0; k < tables->count && !value; k++) value = value_over(&tables->at[k], in->name[i]);
        if (i) put_tab();
        put_raw(value ? *value : in->cell[i]);
    }
}

static void put_row(const Tables *tables, const Tsv *in) {
    if (tables->is_over) put_cells_over(tables, in);
    else put_raw(in->row);
    for (const Table *t = tables->at; t < tables->at + tables->count; t++) {
        for (size_t i = 0; i < t->takes; i++) {
            if (t->is_over && tsv_find(in, name_of(t, i)) != TSV_NONE) continue;
            put_tab();
            if (t->row) put_raw(t->row[t->taken[i]]);
        }
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
static const Text *first_row(Table *t, const Tsv *in) {
    for (size_t n = 0, i = t->last; n < t->rows.count; n++, i = i + 1 < t->rows.count ? i + 1 : 0)
        if (has_keys(t, in, t->rows.row[i])) return t->rows.row[t->last = i];
    return NULL;
}

/* Of the rows with these keys the one with most bytes in common. */
static const Text *nearest_row(const Table *t, const Tsv *in) {
    Span own = span_of(in->cell, t->span_stream);
    const Text *best = NULL;
    for (size_t i = 0, most = 0; i < t->rows.count; i++) {
        size_t common = in_common(t->bytes[i], own);
        if (common <= most || !has_keys(t, in, t->rows.row[i])) continue;
        best = t->rows.row[i];
        most = common;
    }
    return best;
}

static const Text *find_row(Table *t, const Tsv *in) {
    Text key = in->cell[t->stream_at[0]];
    while (t->has_row && keyed_compare(t->rows.key, key) < 0) next_key(t);
    if (!t->has_row || !text_equal(t->rows.key, key)) return NULL;
    return t->span.count ? nearest_row(t, in) : first_row(t, in);
}

/* They may have different first columns: the stream is sorted by all of them. */
typedef struct {
    char *at;
    size_t len, capacity;
} Last;

static void check_order(const Tsv *in, const Table *t, Last *last) {
    Text key = in->cell[t->stream_at[0]];
    if (last->at && keyed_compare((Text){ last->at, last->len }, key) > 0)
        fail("%s:%zu: not sorted by %.*s (LC_ALL=C sort)", in->input.name, in->input.line, (int)t->keys.stream[0].len,
             t->keys.stream[0].at);
    last->at = grow(last->at, &last->capacity, key.len + 1, 1);
    memcpy(last->at, key.at, last->len = key.len);
}

static void join(const Cli *cli, Tables *tables) {
    Tsv in = { 0 };
    Last last[MAX_TABLES] = { { NULL, 0, 0 } };
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc + OTHER_CELLS);
    for (size_t k = 0; k < tables->count; k++) {
        Table *t = &tables->at[k];
        for (size_t i = 0; i < t->keys.count; i++) t->stream_at[i] = tsv_column(&in, t->keys.stream[i]);
        for (size_t i = 0; i < t->span.count; i++) t->span_stream[i] = tsv_column(&in, t->span.stream[i]);
    }
    put_header(cli, tables, &in);
    while (tsv_next(&in)) {
        for (size_t k = 0; k < tables->count; k++) {
            check_order(&in, &tables->at[k], &last[k]);
            tables->at[k].row = find_row(&tables->at[k], &in);
        }
        put_row(tables, &in);
    }
    for (size_t k = 0; k < tables->count; k++) free(last[k].at);
    tsv_close(&in);
}

static void read_options(Cli *cli, Tables *tables) {
    const char *value;
    Table *t = tables->at;
    for (int key; (key = cli_next(cli, &value)) != -1;) {
        if (key == 'k' && tables->count++) t++;
        if (tables->count > MAX_TABLES) fail("more than %d tables", MAX_TABLES);
        if (key == 'o') t->is_over = tables->is_over = true;
        else if (key == 's') t->span = columns_of(value);
        else if (key == 'k') t->keys = columns_of(value);
        else t->take = columns_of(value);
    }
    for (size_t k = 0; k < tables->count; k++)
        if (tables->at[k].span.count && tables->at[k].span.count != 2) fail("--span: a start and a stop");
    if (!tables->count) fail("--key is missing (see --help)");
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-join", usage, about, options, true, argc, argv);
    Tables tables = { .count = 0 };
    static char *standard_input[] = { "-", NULL };
    read_options(&cli, &tables);
    lexicon_check_files();
    if (cli.plain) fail("-p: rows of a stream are joined here");
    for (size_t k = 0; k < tables.count; k++) {
        if (!cli.files[0] || strcmp(cli.files[0], "-") == 0) fail("no TABLE (see --help)");
        open_table(&cli, &tables.at[k], *cli.files++);
    }
    if (!cli.files[0]) cli.files = standard_input;
    join(&cli, &tables);
    for (size_t k = 0; k < tables.count; k++) {
        keyed_close(&tables.at[k].rows);
        free(tables.at[k].taken);
        free(tables.at[k].bytes);
    }
    return finish();
}
