/* news-numbers - find the numbers of news texts and say what they mean.
 *
 * In:  rows with doc and text.
 * Out: the row again for each number in it, with number, number_start, number_stop, type, value, low, high, bound,
 * unit,
 *      per, counted, predicate, change and amount. Rows without a number are left out, unless --all asks for them.
 */
#include "numbers.h"

#include "cli.h"
#include "fail.h"
#include "out.h"
#include "stage.h"

#include <stdlib.h>
#include <string.h>

#define MOST_OUTPUT (64 * 1024 * 1024) /* what one row may become: its length times its numbers */

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] =
    "Find every number of a text and say what it means: value, bounds, unit, and what is counted.\n"
    "A row is repeated for each number in it.\n"
    "\n  echo 'Up to 400 boats were lost.' | news-numbers -p\n";

static const Option options[] = {
    { "all", 'a', NULL, "also pass rows without a number" },
    { "inline", 'i', NULL, "pass every row once, with a column normalized: the text with plain numbers in it" },
    { "why", 'w', NULL, "add a column why: which recogniser took the number" },
    { NULL, 0, NULL, NULL }
};

static const char *const inline_columns[] = { "normalized", NULL };
static const char *columns[] = { "number", "number_start", "number_stop", "type", "value",   "low",
                                 "high",   "bound",        "unit",        "per",  "counted", "predicate",
                                 "change", "amount",       "why",         NULL };
#define ALL_COLUMNS (sizeof columns / sizeof *columns - 1)

static const Text type_names[] = {
    { "number", 6 }, { "percent", 7 }, { "money", 5 }, { "dimension", 9 }, { "age", 3 }, { "duration", 8 }, {
    "multiplier", 10 }, { "fraction", 8 }, { "ordinal", 7 }, { "year", 4 }, { "date", 4 }, { "time", 4 }, {
    "datetime", 8 }, { "score", 5 }, { "phone", 5 }, { "list", 4 }, { "name", 4 }
};
static const Text bound_names[] = {
    { "", 0 }, { "exact", 5 }, { "approx", 6 }, { "at_least", 8 }, { "at_most", 7 }, { "more_than", 9 }, {
    "less_than", 9 }, { "range", 5 }, { "from_to", 7 }, { "vague", 5 }
};
static const Text change_names[] = {
    { "", 0 }, { "up", 2 }, { "down", 4 }
};

/* A find as it is written: its texts outlive the stretch it was found in. */
typedef struct {
    size_t start, stop, counted, counted_stop;
    Text value, low, high, unit, per, predicate, amount;
    const char *why;
    Type type;
    Bound bound;
    Change change;
} Row;

typedef struct {
    Row *row;
    size_t count, capacity;
    Arena arena;
} Rows;

static Text kept_value(Rows *rows, Value value) { return value_text(&rows->arena, value); }

/* The one figure of a quantity, to be summed; a range, a move or "dozens" has none. */
static Text amount_of(Rows *rows, const Find *find) {
    bool is_one = find->bound >= EXACT && find->bound < RANGE;
    bool is_couple = find->bound == VAGUE && value_compare(&rows->arena, find->low, find->high) == 0;
    if (!is_quantity(find->type) || !(is_one || is_couple)) return (Text){ NULL, 0 };
    return value_decimal(&rows->arena, find->low);
}

static void keep(Rows *rows, Page *page, const Find *find) {
    Row row = { page->token[find->first].start,
                page->token[find->last - 1].stop,
                find->counted,
                find->counted_stop,
                .type = find->type,
                .bound = find->bound,
                .change = find->change };
    if (find->type >= TYPE_YEAR) {
        row.value = arena_copy(&rows->arena, find->date);
        if (find->bound == RANGE) row.low = kept_value(rows, find->low), row.high = kept_value(rows, find->high);
    } else if (find->bound == VAGUE && value_compare(&page->arena, find->low, find->high) == 0) {
        row.value = kept_value(rows, find->low);
    } else {
        if (find->bound == EXACT || find->bound == APPROX) row.value = kept_value(rows, find->low);
        if (find->bound == EXACT) row.low = row.high = row.value;
        if (find->bound == AT_LEAST || find->bound == MORE_THAN || find->bound >= RANGE)
            row.low = kept_value(rows, find->low);
        if (find->bound == AT_MOST || find->bound == LESS_THAN || find->bound >= RANGE)
            row.high = kept_value(rows, find->high);
        row.unit = arena_copy(&rows->arena, find->unit);
    }
    if (find->bound == VAGUE) row.unit = arena_copy(&rows->arena, find->unit);
    row.per = find->per;
    row.why = find->why;
    row.predicate = find->predicate;
    row.amount = amount_of(rows, find);
    if (is_full(rows->count, rows->capacity))
        rows->row = grow(rows->row, &rows->capacity, rows->count + 1, sizeof *rows->row);
    rows->row[rows->count++] = row;
}

/* All numbers of a text, which has less than four gigabytes; false if the row would be repeated until it is too much
 * output. */
static bool read_text(Page *page, Text text, Rows *rows, bool repeats) {
    rows->count = 0;
    arena_clear(&rows->arena);
    page->text = text;
    page->next = 0;
    while (words_next(page)) {
        numbers_find(page);
        hedges_read(page);
        counted_read(page);
        per_read(page);
        predicate_read(page);
        for (size_t i = 0; i < page->finds; i++) keep(rows, page, &page->find[i]);
        if (repeats && rows->count > 1 && text.len > MOST_OUTPUT / rows->count) return false;
    }
    return true;
}

static void put_cells(const Text *cells, size_t count) {
    for (size_t i = 0; i < count; i++) {
        put_tab();
        if (cells[i].len) put_raw(cells[i]);
    }
}

static void put_row(const Stage *in, const Row *row, bool why) {
    put_raw(in->carried);
    put_tab();
    put_text(text_slice(in->text, row->start, row->stop));
    put_tab();
    put_size(in->start + row->start);
    put_tab();
    put_size(in->start + row->stop);
    put_cells((const Text[]){ type_names[row->type], row->value, row->low, row->high, bound_names[row->bound] }, 5);
    put_tab();
    put_cell(row->unit);
    put_tab();
    put_text(row->per);
    put_tab();
    put_text(text_slice(in->text, row->counted, row->counted_stop));
    put_cells((const Text[]){ row->predicate, change_names[row->change], row->amount }, 3);
    if (why) put_cells(&(Text){ row->why, strlen(row->why) }, 1);
    put_newline();
}

static void put_empty(const Stage *in) {
    put_raw(in->carried);
    for (size_t i = 0; columns[i]; i++) put_tab();
    put_newline();
}

/* The number in its plain form: 1.5bn is 1500000000, "$2 to $3 billion" is "2000000000 to 3000000000 USD". */
static void put_plain(Text written, const Row *row) {
    Text value = row->value.len ? row->value : row->low.len ? row->low : row->high;
    bool is_label = row->type == TYPE_NAME || row->type == TYPE_LIST || row->type == TYPE_SCORE ||
                    row->type == TYPE_PHONE || row->type == TYPE_YEAR;
    if (is_label || value.len == 0) {
        put_text(written);
        return;
    }
    put_raw(value);
    if (!row->value.len && row->low.len && row->high.len) {
        put_raw(TEXT(" to "));
        put_raw(row->high);
    }
    if (row->type == TYPE_MULTIPLIER) put_raw(TEXT(" times"));
    if (row->unit.len) {
        put_raw(TEXT(" "));
        put_cell(row->unit);
    }
    if (row->type == TYPE_AGE) put_raw(TEXT(" old"));
}

static void put_inline(const Stage *in, const Rows *rows) {
    size_t at = 0;
    put_raw(in->carried);
    put_tab();
    for (size_t i = 0; i < rows->count; i++) {
        const Row *row = &rows->row[i];
        if (row->start < at) continue;
        put_text(text_slice(in->text, at, row->start));
        put_plain(text_slice(in->text, row->start, row->stop), row);
        at = row->stop;
    }
    put_text(text_slice(in->text, at, in->text.len));
    put_newline();
}

static void put_rows(const Stage *in, const Rows *rows, bool all, bool why) {
    for (size_t i = 0; i < rows->count; i++) put_row(in, &rows->row[i], why);
    if (rows->count == 0 && all) put_empty(in);
}

int main(int argc, char **argv) {
    lexicon_declare("numerals units currencies hedges contexts changes stops predicates roles verbs organisations "
                    "lexicon");
    Cli cli = cli_open("news-numbers", usage, about, options, true, argc, argv);
    bool all = false, is_inline = false, why = false;
    const char *value;
    for (int key; (key = cli_next(&cli, &value)) != -1;) *(key == 'a' ? &all : key == 'w' ? &why : &is_inline) = true;
    words_open();
    clauses_open();
    Stage in = stage_open(&cli, STAGE_ANNOTATES | STAGE_BY_PARAGRAPH);
    if (!why) columns[ALL_COLUMNS - 1] = NULL;
    stage_header(&in, is_inline ? inline_columns : columns);
    Page page = { 0 };
    Rows rows = { 0 };
    while (stage_next(&in)) {
        if (in.text.len > UINT32_MAX) {
            reject(in.file, in.line, "%zu bytes of text are more than four gigabytes", in.text.len);
            continue;
        }
        if (!read_text(&page, in.text, &rows, !is_inline)) {
            reject(in.file, in.line,
                   "%zu bytes of text with more than %zu numbers would be repeated for each: run news-sentences first",
                   in.text.len, rows.count);
            continue;
        }
        if (is_inline) put_inline(&in, &rows);
        else put_rows(&in, &rows, all, why);
    }
    free(page.token);
    free(page.place);
    free(page.find);
    free(rows.row);
    arena_free(&page.arena);
    arena_free(&rows.arena);
    clauses_close();
    words_close();
    stage_close(&in);
    return finish();
}
