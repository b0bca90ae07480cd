/* Tables with a header: TSV as the stream between filters is (tab, newline, CR and backslash as \t \n \r \\), and
 * CSV, parted by whatever mark (cells in quotation marks may hold anything; a mark in them is doubled). Columns are
 * found by their names, as the fields of JSON records are. A row with more or fewer cells than the header is
 * rejected; a quotation mark that is not closed costs its line.
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
    char comma;                 /* between cells */
    bool is_stream;             /* TSV as the stream has it: no quotation marks, but escapes */
    bool has_escapes;           /* a mark in a quoted cell may be \", as R writes it */
    bool is_unclosed;           /* the record in hand begins a quotation mark that is not closed */
    bool has_names;             /* rows begin with a cell that the header has not, as R writes them */
    size_t line, lines;         /* the record's first line, and how many it has */
    size_t record;              /* the header is 1, as in the messages of all filters */
    size_t columns;
    bool has_iso;               /* is one of them date_iso? */
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

static bool ends_cell(const Table *t, Text text, size_t at) {
    return at >= text.len || text.at[at] == t->comma || text.at[at] == '\n' || text.at[at] == '\r';
}

/* What a mark inside a quoted cell does: the second of a pair, or one behind a backslash, stands for itself. */
typedef enum { MARK_CLOSES, MARK_DOUBLED, MARK_ESCAPED } Mark;

static Mark mark_at(const Table *t, Text text, size_t at) {
    bool is_escaped = t->has_escapes && at > 0 && text.at[at - 1] == '\\' && !ends_cell(t, text, at + 1);
    if (is_escaped) return MARK_ESCAPED;
    return at + 1 < text.len && text.at[at + 1] == '"' ? MARK_DOUBLED : MARK_CLOSES;
}

/* Cells go to `csv` without their marks; as it may move while it grows, their places are noted and turned into Texts
 * after. */
static void split_csv(Table *t, Text record) {
    bool is_quoted = false;
    size_t start = 0;
    t->csv.len = 0;
    for (size_t at = 0; at < record.len; at++) {
        char c = record.at[at];
        Mark mark = c == '"' && is_quoted ? mark_at(t, record, at) : MARK_CLOSES;
        if (mark == MARK_DOUBLED) buffer_add_byte(&t->csv, record.at[at++]);
        else if (mark == MARK_ESCAPED) t->csv.at[t->csv.len - 1] = '"';
        else if (c == '"' && (is_quoted || t->csv.len == start)) {
            is_quoted = !is_quoted;
            if (!is_quoted && at + 1 < record.len && record.at[at + 1] != t->comma)
                t->wrong = "there is text behind the closing quotation mark of a cell";
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

/* How far a record was looked at. */
typedef struct {
    size_t at;
    /* odd: a mark closes a cell as if it opened one: behind a comma, before a letter, lines below */
    bool is_quoted, is_odd;
    bool is_long;           /* some of it was dropped: it ends with its line, whatever is not closed there */
    bool is_last;           /* nothing more comes */
} Look;

/* Go on to the newline outside quotation marks; false if it is not among the bytes held. A mark counts at the start
 * of a cell and where the quoted cell ends; what follows it decides, so the last byte held has to wait. */
static bool record_ends(const Table *t, Look *look, Text held) {
    while (look->at < held.len && (held.at[look->at] != '\n' || (look->is_quoted && !look->is_long))) {
        if (look->is_quoted && !look->is_long) look->at = next_mark(held, look->at);
        if (look->at == held.len) return false;
        size_t at = look->at;
        char before = at ? held.at[at - 1] : t->comma;
        if (held.at[at] == '"') {
            if (at + 1 == held.len && !look->is_last) return false;
            Mark mark = look->is_quoted ? mark_at(t, held, at) : MARK_CLOSES;
            bool is_behind_comma = before == t->comma || before == '\n';
            if (look->is_quoted && mark == MARK_CLOSES)
                look->is_odd |= is_behind_comma && !ends_cell(t, held, at + 1), look->is_quoted = false;
            else if (!look->is_quoted && is_behind_comma) look->is_quoted = true;
            look->at += mark == MARK_DOUBLED;
        }
        look->at++;
    }
    return look->at < held.len;
}

/* A mark was not closed: the record is its first line, and the next one begins below. */
static SourceState first_line(Table *t, Text held, Text *record) {
    const char *newline = memchr(held.at, '\n', held.len);
    size_t stop = newline ? (size_t)(newline - held.at) : held.len;
    *record = text_slice(held, 0, stop);
    source_take(t->in, newline ? stop + 1 : stop);
    t->is_unclosed = true;
    t->lines = 1;
    return SOURCE_SOME;
}

static size_t count_newlines(Text record) {
    size_t lines = 0;
    for (const char *at = record.at; record.len && (at = memchr(at, '\n', record.len - (size_t)(at - record.at))); at++)
        lines++;
    return lines;
}

static SourceState csv_record(Table *t, size_t limit, Text *record) {
    Look look = { 0 };
    for (;;) {
        bool is_whole = record_ends(t, &look, source_held(t->in));
        Text held = source_held(t->in);
        bool has_line = held.len && memchr(held.at, '\n', held.len);
        if (look.at > limit && look.is_quoted && has_line && !look.is_long) return first_line(t, held, record);
        look.is_long |= look.at > limit;
        bool is_odd = is_whole && look.is_odd && !look.is_long;
        if (is_odd && memchr(held.at, '\n', look.at)) return first_line(t, held, record);
        if (is_whole || look.is_long) {
            *record = text_slice(held, 0, look.at);
            t->lines += count_newlines(*record);
            source_take(t->in, look.at + is_whole);
            look.at = 0;
            t->is_unclosed = is_whole && look.is_quoted;
            if (is_whole) return look.is_long && !look.is_quoted ? SOURCE_LONG : SOURCE_SOME;
        }
        if (source_fill(t->in)) continue;
        if (t->in->is_broken) {                      /* the rest of the row is lost, so it is none */
            source_take(t->in, source_held(t->in).len);
            look = (Look){ 0 };
            continue;
        }
        if (!look.is_last) {
            look.is_last = true;
            continue;
        }
        if (look.is_long) return SOURCE_LONG;
        held = source_held(t->in);
        if (look.is_quoted) return first_line(t, held, record);
        *record = held;
        t->lines += count_newlines(*record);
        t->in->is_cut |= record->len > 0;
        source_take(t->in, record->len);
        return record->len ? SOURCE_SOME : SOURCE_END;
    }
}

static SourceState next_record(Table *t) {
    Text record = { 0 };
    size_t limit = t->rows->cli->max_doc * 2;
    t->is_unclosed = false;
    t->line += t->lines;
    t->lines = 1;
    SourceState state = t->is_stream ? source_line(t->in, limit, &record) : csv_record(t, limit, &record);
    t->cells = 0;
    t->wrong = NULL;
    t->record++;
    if (state != SOURCE_SOME || (t->rows->range.cut && t->columns)) return state;
    if (t->rows->charsets->chosen) record = decode(t->rows->charsets, record, TEXT(""), &t->decoded, &t->rows->broken);
    if (text_ends(record, TEXT("\r"))) record.len--;
    if (t->is_stream) split_tsv(t, record);
    else split_csv(t, record);
    return state;
}

/* Of the marks between cells, the one the header has most of; R writes blanks between quoted cells. */
static void find_dialect(Table *t) {
    static const char marks[] = { ',', ';', '\t', '|' };
    Text head = source_head(t->in), line;
    size_t count[sizeof marks] = { 0 }, best = 0;
    if (text_starts(head, TEXT("\xef\xbb\xbf"))) head = text_slice(head, 3, head.len);
    text_cut(&head, '\n', &line);
    if (text_starts(line, TEXT("sep=")) && line.len >= 5) {      /* a line for Excel alone */
        t->comma = line.at[4];
        source_line(t->in, line.len + 4, &line);
        t->line = 1;
        return;
    }
    for (size_t i = 0; i < line.len; i++)
        for (size_t m = 0; m < sizeof marks; m++) count[m] += line.at[i] == marks[m];
    for (size_t m = 1; m < sizeof marks; m++)
        if (count[m] > count[best]) best = m;
    bool is_quoted = text_starts(line, TEXT("\"")),
         is_csv = text_ends(text_of(t->rows->file), TEXT(".csv")) || text_ends(text_of(t->rows->file), TEXT(".CSV"));
    bool is_blanks = count[best] == 0 && is_quoted && line.len && memmem(line.at, line.len, "\" \"", 3);
    t->comma = is_blanks ? ' ' : marks[best];
    t->is_stream = t->comma == '\t' && !is_quoted && (!is_csv || text_starts(line, TEXT("doc\t")));
    t->has_escapes = is_quoted && (t->comma == '\t' || is_blanks);
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
        Column column = text_equal(name, text_of(column_name[COLUMN_HINTS]))
                            ? COLUMN_HINTS
                            : fields_find(t->rows->fields, name, &rank);
        t->column[i] = COLUMNS;
        for (size_t k = 0; k < t->rows->keep_count; k++)
            if (text_equal(t->rows->keep[k], name)) t->kept[i] = k + 1;
        if (column == COLUMNS || rank >= best[column]) continue;
        if (holder[column] != (size_t)-1) t->column[holder[column]] = COLUMNS;
        best[column] = rank;
        holder[column] = i;
        t->column[i] = column;
    }
    t->has_iso = holder[COLUMN_DATE_ISO] != (size_t)-1;
    return holder[COLUMN_TEXT] != (size_t)-1;
}

static Text value_of(Table *t, size_t i) {
    Column column = t->column[i];
    if (!t->is_stream || column == COLUMNS) return t->cell[i];
    return tsv_unescape(t->cell[i], &t->room[column], &t->room_capacity[column]);
}

static void read_row(Table *t) {
    Article article = { .kept = t->values };
    for (Column column = 0; column < COLUMNS; column++) article.cell[column] = TEXT("");
    for (size_t i = 0; i < t->columns; i++) {
        if (t->column[i] < COLUMNS) article.cell[t->column[i]] = value_of(t, i);
        if (t->kept[i]) t->values[t->kept[i] - 1] = t->cell[i];
    }
    article.is_fetch_date = t->has_iso;              /* then an empty one says that the date tells no day */
    Text *id = &article.cell[COLUMN_DOC];
    if (id->len == 0) *id = article.cell[COLUMN_URL];
    if (id->len == 0) *id = rows_number(t->rows, t->record, &t->id);
    html_put_cell(t->rows, t->record, &article);
}

static void reject_unclosed(Table *t) {
    char reason[80];
    snprintf(reason, sizeof reason, "the quotation mark in line %zu is not closed", t->line);
    rows_reject(t->rows, t->record, reason);
}

/* The cell with the name of the row, which the first row of the table tells of. */
static void drop_name(Table *t) {
    if (t->record == 2) t->has_names = t->cells == t->columns + 1;
    if (!t->has_names || t->cells != t->columns + 1) return;
    t->cells--;
    memmove(t->cell, t->cell + 1, t->cells * sizeof *t->cell);
}

/* The header has no column for the text: it is told which there are. */
static void reject_header(Table *t) {
    char names[200], reason[400];
    size_t len = 0, i = 0;
    const char *chosen = t->rows->fields->chosen[COLUMN_TEXT];
    for (; i < t->cells && len + t->cell[i].len + 2 < sizeof names; i++)
        len += (size_t)snprintf(names + len, sizeof names - len, "%s%.*s", i ? ", " : "", (int)t->cell[i].len,
                                t->cell[i].at);
    snprintf(reason, sizeof reason, "the header names no column %s: there are %.*s%s (--text NAME says which)",
             chosen ? chosen : "for the text", (int)len, names, i < t->cells ? " ..." : "");
    rows_reject(t->rows, 1, reason);
}

static void read_rows(Table *t) {
    for (SourceState state; !rows_full(t->rows) && !range_ends(&t->rows->range, t->in->position, t->record) &&
                            (state = next_record(t)) != SOURCE_END;) {
        if (t->rows->range.cut) continue;
        drop_name(t);
        bool is_blank_line = state == SOURCE_SOME && t->cells == 1 && t->cell[0].len == 0;
        if (state == SOURCE_LONG) rows_reject_long(t->rows, t->record);
        else if (t->is_unclosed) reject_unclosed(t);
        else if (is_blank_line && t->columns > 1) continue;
        else if (t->wrong) rows_reject(t->rows, t->record, t->wrong);
        else if (t->cells != t->columns)
            rows_reject(t->rows, t->record, "the row has more or fewer cells than the header");
        else read_row(t);
    }
}

void table_read(Source *in, Rows *rows) {
    Table t = { .rows = rows, .in = in, .values = calloc(rows->keep_count + 1, sizeof *t.values) };
    if (!t.values) fail("out of memory");
    find_dialect(&t);
    if (text_starts(source_head(in), TEXT("\xef\xbb\xbf"))) source_take(in, 3);
    for (size_t i = 0; i < rows->keep_count; i++) t.values[i] = TEXT("");
    t.lines = 1;
    if (next_record(&t) != SOURCE_SOME || !read_header(&t)) reject_header(&t);
    else range_begin(&rows->range, in, &t.record), read_rows(&t);
    if (in->error) rows_reject(rows, t.record, in->error);
    else if (in->is_cut && !rows_full(rows) && !rows->range.cut)
        rows_may_be_cut(rows, TEXT(""), "the last row has no newline");
    for (Column column = 0; column < COLUMNS; column++) free(t.room[column]);
    free(t.column);
    free(t.kept);
    free(t.cell);
    free(t.values);
    buffer_free(&t.csv);
    buffer_free(&t.id);
    buffer_free(&t.decoded);
}
