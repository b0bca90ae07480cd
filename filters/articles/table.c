/* Tables with a header: TSV as the stream between filters is (tab, newline, CR and backslash as \t \n \r \\), and CSV
 * (cells in quotation marks may hold anything; a mark in them is doubled). Columns are found by their names, as the fields of
 * JSON records are. A row with more or fewer cells than the header is rejected.
 */
#include "articles.h"
#include "fail.h"
#include "tsv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    Rows *rows;
    Source *in;
    char comma;                 /* between cells; a tab means TSV */
    size_t record;              /* the header is 1, as in the messages of all filters */
    size_t columns;
    Column *column;             /* for each of the table's columns */
    size_t *kept;               /* for each: one more than its place among the kept fields; 0 if it is none */
    Text *cell;
    size_t cell_capacity, cells;
    const char *wrong;          /* with the marks of the CSV record in hand; NULL if nothing */
    Buffer csv;                 /* the cells of a CSV record, one behind the other */
    char *room[COLUMNS];        /* of a TSV cell without its escapes */
    size_t room_capacity[COLUMNS];
    Text *values;               /* of the kept fields */
    Buffer id, decoded;
} Table;

static void add_cell(Table *t, Text cell) {
    t->cell = grow(t->cell, &t->cell_capacity, t->cells + 1, sizeof *t->cell);
    t->cell[t->cells++] = cell;
}

static void split_tsv(Table *t, Text line) {
    Text cell;
    while (text_cut(&line, '\t', &cell)) add_cell(t, cell);
}

/* Cells go to `csv` without their marks; as it may move while it grows, their places are noted and turned into Texts after. */
static void split_csv(Table *t, Text record) {
    bool is_quoted = false;
    size_t start = 0;
    t->csv.len = 0;
    for (size_t at = 0; at < record.len; at++) {
        char c = record.at[at];
        if (c == '"' && is_quoted && at + 1 < record.len && record.at[at + 1] == '"') buffer_add_byte(&t->csv, record.at[at++]);
        else if (c == '"' && (is_quoted || t->csv.len == start)) {
            is_quoted = !is_quoted;
            if (!is_quoted && at + 1 < record.len && record.at[at + 1] != t->comma) t->wrong = "there is text behind the closing quotation mark of a cell";
        }
        else if (c == t->comma && !is_quoted) add_cell(t, (Text){ NULL, t->csv.len - start }), start = t->csv.len;
        else buffer_add_byte(&t->csv, c);
    }
    add_cell(t, (Text){ NULL, t->csv.len - start });
    if (is_quoted) t->wrong = "a quotation mark is not closed";
    start = 0;
    for (size_t i = 0; i < t->cells; start += t->cell[i++].len) t->cell[i].at = t->cell[i].len ? t->csv.at + start : "";
}

static size_t next_mark(Text held, size_t at) {
    const char *mark = memchr(held.at + at, '"', held.len - at);
    return mark ? (size_t)(mark - held.at) : held.len;
}

/* A CSV record ends with a newline outside quotation marks. A mark counts at the start of a cell, where the quoted cell ends,
 * and behind another mark. What has been looked at is not looked at again. */
static SourceState csv_record(Source *in, char comma, size_t limit, Text *record) {
    size_t at = 0;
    bool is_quoted = false, is_long = false;
    char before = comma;
    for (;;) {
        Text held = source_held(in);
        for (; at < held.len && (is_quoted || held.at[at] != '\n'); before = held.at[at++]) {
            if (is_quoted) at = next_mark(held, at);
            if (at == held.len) break;
            if (held.at[at] == '"' && (is_quoted || before == comma || before == '"')) is_quoted = !is_quoted;
        }
        bool is_whole = at < held.len;
        is_long |= at > limit;
        if (is_long || is_whole) {
            *record = text_slice(held, 0, at);
            source_take(in, at + is_whole);
            at = 0;
            if (is_whole) return is_long ? SOURCE_LONG : SOURCE_SOME;
        }
        if (source_fill(in)) continue;
        if (in->is_broken) {                         /* the rest of the row is lost, so it is none */
            source_take(in, source_held(in).len);
            at = 0;
            is_quoted = is_long = false;
            before = comma;
            continue;
        }
        if (is_long) return SOURCE_LONG;
        *record = source_held(in);
        in->is_cut |= record->len > 0;
        source_take(in, record->len);
        return record->len ? SOURCE_SOME : SOURCE_END;
    }
}

static SourceState next_record(Table *t) {
    Text record = { 0 };
    size_t limit = t->rows->cli->max_doc * 2;
    SourceState state = t->comma == '\t' ? source_line(t->in, limit, &record) : csv_record(t->in, t->comma, limit, &record);
    t->cells = 0;
    t->wrong = NULL;
    t->record++;
    if (state != SOURCE_SOME || (t->rows->range.cut && t->columns)) return state;
    if (t->rows->charsets->chosen) record = decode(t->rows->charsets, record, TEXT(""), &t->decoded, &t->rows->broken);
    if (text_ends(record, TEXT("\r"))) record.len--;
    if (t->comma == '\t') split_tsv(t, record);
    else split_csv(t, record);
    return state;
}

/* Of the CSV dialects, the one whose mark the header has most of. */
static char find_comma(Source *in) {
    Text head = source_head(in), line;
    size_t count[3] = { 0 };
    static const char marks[] = { ',', ';', '\t' };
    text_cut(&head, '\n', &line);
    for (size_t i = 0; i < line.len; i++)
        for (size_t m = 0; m < 3; m++) count[m] += line.at[i] == marks[m];
    return count[2] > count[0] && count[2] > count[1] ? '\t' : count[1] > count[0] ? ';' : ',';
}

/* Which column of the table is which; where two could be one, the better name has it. False if there is no text. */
static bool read_header(Table *t) {
    size_t best[COLUMNS], holder[COLUMNS];
    t->columns = t->cells;
    t->column = calloc(t->columns, sizeof *t->column);
    t->kept = calloc(t->columns, sizeof *t->kept);
    if (!t->column || !t->kept) fail("out of memory");
    for (Column column = 0; column < COLUMNS; column++) best[column] = holder[column] = (size_t)-1;
    for (size_t i = 0; i < t->columns; i++) {
        size_t rank = 0;
        Text name = text_trim(t->cell[i]);
        Column column = text_equal(name, text_of(column_name[COLUMN_HINTS])) ? COLUMN_HINTS : fields_find(t->rows->fields, name, &rank);
        t->column[i] = COLUMNS;
        for (size_t k = 0; k < t->rows->keep_count; k++)
            if (text_equal(t->rows->keep[k], name)) t->kept[i] = k + 1;
        if (column == COLUMNS || rank >= best[column]) continue;
        if (holder[column] != (size_t)-1) t->column[holder[column]] = COLUMNS;
        best[column] = rank;
        holder[column] = i;
        t->column[i] = column;
    }
    return holder[COLUMN_TEXT] != (size_t)-1;
}

static Text value_of(Table *t, size_t i) {
    Column column = t->column[i];
    if (t->comma != '\t' || column == COLUMNS) return t->cell[i];
    return tsv_unescape(t->cell[i], &t->room[column], &t->room_capacity[column]);
}

static void read_row(Table *t) {
    Article article = { .kept = t->values };
    for (Column column = 0; column < COLUMNS; column++) article.cell[column] = TEXT("");
    for (size_t i = 0; i < t->columns; i++) {
        if (t->column[i] < COLUMNS) article.cell[t->column[i]] = value_of(t, i);
        if (t->kept[i]) t->values[t->kept[i] - 1] = t->cell[i];
    }
    Text *id = &article.cell[COLUMN_DOC];
    if (id->len == 0) *id = article.cell[COLUMN_URL];
    if (id->len == 0) *id = rows_number(t->rows, t->record, &t->id);
    rows_put(t->rows, t->record, &article);
}

static void read_rows(Table *t) {
    for (SourceState state; !rows_full(t->rows) && !range_ends(&t->rows->range, t->in->position, t->record) && (state = next_record(t)) != SOURCE_END;) {
        if (t->rows->range.cut) continue;
        bool is_blank_line = state == SOURCE_SOME && t->cells == 1 && t->cell[0].len == 0;
        if (state == SOURCE_LONG) rows_reject_long(t->rows, t->record);
        else if (is_blank_line && t->columns > 1) continue;
        else if (t->wrong) rows_reject(t->rows, t->record, t->wrong);
        else if (t->cells != t->columns) rows_reject(t->rows, t->record, "the row has more or fewer cells than the header");
        else read_row(t);
    }
}

void table_read(Source *in, Rows *rows) {
    Table t = { .rows = rows, .in = in, .comma = find_comma(in), .values = calloc(rows->keep_count + 1, sizeof *t.values) };
    if (!t.values) fail("out of memory");
    if (text_starts(source_head(in), TEXT("\xef\xbb\xbf"))) source_take(in, 3);
    for (size_t i = 0; i < rows->keep_count; i++) t.values[i] = TEXT("");
    if (next_record(&t) != SOURCE_SOME || !read_header(&t)) rows_reject(rows, 1, "the header names no column for the text (--text names one)");
    else range_begin(&rows->range, in, &t.record), read_rows(&t);
    if (in->error) rows_reject(rows, t.record, in->error);
    else if (in->is_cut && !rows_full(rows) && !rows->range.cut) rows_may_be_cut(rows, TEXT(""), "the last row has no newline");
    for (Column column = 0; column < COLUMNS; column++) free(t.room[column]);
    free(t.column);
    free(t.kept);
    free(t.cell);
    free(t.values);
    buffer_free(&t.csv);
    buffer_free(&t.id);
    buffer_free(&t.decoded);
}
