/* news-export - a stream as JSON Lines or CSV, for programs that do not read it as it is.
 *
 * In:  rows of any stage.
 * Out: --jsonl: an object a row. Empty cells are left out; offsets and counters are numbers, and so are the values of
 * quantities
 *      that a double holds exactly; all else is a string. --csv: RFC 4180, all columns, cells unescaped.
 */
#include "cli.h"
#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "tsv.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXCEL_CELL 32767        /* characters that a cell of Excel or LibreOffice Calc may have */
#define EXACT_DIGITS 15         /* that a double gives back as they were */
#define OTHER_CELLS (64 * 1024) /* room in a line for what stands beside the text */
#define CUT_MARK " [cut]"

static const char usage[] = "--jsonl | --csv [--excel] [FILE ...]";
static const char about[] = "Write a stream as JSON Lines or as CSV.\n"
    "\n  who-said-what dump/*.html | news-export --jsonl >quotes.jsonl\n";
static const Option options[] = {
    { "jsonl", 'j', NULL, "an object a row; empty cells are left out (schema: news-export(1))" },
    { "csv", 'c', NULL, "comma-separated values, as RFC 4180 has them" },
    { "excel", 'x', NULL, "CSV for spreadsheets: a byte order mark, no cell that is a formula, long cells cut" },
    { NULL, 0, NULL, NULL },
};

/* What a column is in JSON. */
typedef enum { STRING, COUNTER, VALUE } Kind;
static const struct { Text name; Kind kind;
} kinds[] = {
    { TEXT("start"), COUNTER },       { TEXT("stop"), COUNTER },
    { TEXT("par"), COUNTER },         { TEXT("sent"), COUNTER },
    { TEXT("quote"), COUNTER },       { TEXT("source_start"), COUNTER },
    { TEXT("source_stop"), COUNTER }, { TEXT("cue_start"), COUNTER },
    { TEXT("cue_stop"), COUNTER },    { TEXT("number_start"), COUNTER },
    { TEXT("number_stop"), COUNTER }, { TEXT("value"), VALUE },
    { TEXT("low"), VALUE },           { TEXT("high"), VALUE },
    { TEXT("amount"), VALUE },
};
/* Types of news-numbers whose value is an amount; a date, a score or a name is none. */
static const Text quantities[] = {
    TEXT("number"), TEXT("percent"),  TEXT("money"),      TEXT("dimension"),
    TEXT("age"),    TEXT("duration"), TEXT("multiplier"), TEXT("fraction"),
};

typedef struct {
    Tsv in;
    Kind *kind;                 /* of each column */
    size_t type;                /* the column of that name, or TSV_NONE */
    char *cell;
    size_t capacity, cut;       /* how many cells were cut */
} Export;

static Kind kind_of(Text name) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (text_equal(kinds[i].name, name)) return kinds[i].kind;
    return STRING;
}

/* ---- JSON */

static void put_json_string(Text text) {
    put_raw(TEXT("\""));
    for (size_t from = 0, at = 0; at <= text.len; at++) {
        bool at_end = at == text.len;
        if (!at_end && text.at[at] != '"' && text.at[at] != '\\' && (unsigned char)text.at[at] >= ' ') continue;
        put_raw(text_slice(text, from, at));
        from = at + 1;
        if (at_end) break;
        switch (text.at[at]) {
        case '\t': put_raw(TEXT("\\t")); break;
        case '\n': put_raw(TEXT("\\n")); break;
        case '\r': put_raw(TEXT("\\r")); break;
        default: put_raw((Text){ (char[]){ '\\', text.at[at] }, 2 });
        }
    }
    put_raw(TEXT("\""));
}

/* A plain decimal that is a number in JSON as it stands, and that a double holds. */
static bool is_exact(Text text) {
    size_t digits = 0, points = 0, at = text.len && text.at[0] == '-';
    if (at == text.len || !is_digit(text.at[at])) return false;
    if (text.at[at] == '0' && at + 1 < text.len && text.at[at + 1] != '.') return false;
    for (; at < text.len; at++) {
        if (text.at[at] == '.') points++;
        else if (!is_digit(text.at[at])) return false;
        else digits += digits > 0 || text.at[at] != '0';
    }
    return points <= 1 && digits <= EXACT_DIGITS && is_digit(text.at[text.len - 1]);
}

static bool is_quantity(const Export *e) {
    Text type = e->type == TSV_NONE ? TEXT("number") : e->in.cell[e->type];
    for (size_t i = 0; i < sizeof quantities / sizeof *quantities; i++)
        if (text_equal(quantities[i], type)) return true;
    return false;
}

static void put_object(Export *e) {
    bool is_first = true, has_value = is_quantity(e);
    put_raw(TEXT("{"));
    for (size_t i = 0; i < e->in.columns; i++) {
        Text cell = tsv_unescape(e->in.cell[i], &e->cell, &e->capacity);
        if (cell.len == 0) continue;
        if (!is_first) put_raw(TEXT(","));
        is_first = false;
        put_json_string(e->in.name[i]);
        put_raw(TEXT(":"));
        bool is_number = e->kind[i] == COUNTER || (e->kind[i] == VALUE && has_value);
        if (is_number && is_exact(cell)) put_raw(cell);
        else put_json_string(cell);
    }
    put_raw(TEXT("}"));
    put_newline();
}

/* ---- CSV */

static void put_csv_cell(Text text) {
    bool is_plain = true;
    for (size_t i = 0; i < text.len; i++)
        is_plain = is_plain && text.at[i] != ',' && text.at[i] != '"' && text.at[i] != '\n' && text.at[i] != '\r';
    if (is_plain) return put_raw(text);
    put_raw(TEXT("\""));
    for (Text piece; text_cut(&text, '"', &piece);) {
        put_raw(piece);
        if (text.at) put_raw(TEXT("\"\""));
    }
    put_raw(TEXT("\""));
}

/* A spreadsheet takes for a formula what begins so, unless it is a number. */
static bool is_formula(Text text) {
    return text.len && memchr("=+-@\t\r", text.at[0], 6) && !is_exact(text);
}

/* The bytes of the first `most` characters. */
static size_t bytes_of(Text text, size_t most) {
    size_t at = 0;
    for (; at < text.len; at++)
        if (((unsigned char)text.at[at] & 0xc0) != 0x80 && most-- == 0) break;
    return at;
}

static void put_excel_cell(Export *e, Text text) {
    static char *guarded;
    static size_t capacity;
    size_t kept = text.len > EXCEL_CELL ? bytes_of(text, EXCEL_CELL) : text.len;
    if (kept == text.len && !is_formula(text)) return put_csv_cell(text);
    if (kept < text.len) kept = bytes_of(text, EXCEL_CELL - sizeof CUT_MARK), e->cut++;
    guarded = grow(guarded, &capacity, kept + sizeof CUT_MARK + 1, 1);
    size_t len = 0;
    if (is_formula(text)) guarded[len++] = '\'';
    memcpy(guarded + len, text.at, kept);
    len += kept;
    if (kept < text.len) memcpy(guarded + len, CUT_MARK, sizeof CUT_MARK - 1), len += sizeof CUT_MARK - 1;
    put_csv_cell((Text){ guarded, len });
}

static void put_csv_row(Export *e, const Text *cells, bool for_excel) {
    for (size_t i = 0; i < e->in.columns; i++) {
        if (i) put_raw(TEXT(","));
        Text cell = tsv_unescape(cells[i], &e->cell, &e->capacity);
        if (for_excel) put_excel_cell(e, cell);
        else put_csv_cell(cell);
    }
    put_raw(TEXT("\r"));
    put_newline();
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-export", usage, about, options, true, argc, argv);
    Export e = { 0 };
    const char *value;
    int form = 0;
    bool for_excel = false;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        for_excel |= key == 'x';
        if (form && key != 'x' && key != form) fail("--jsonl and --csv: one of the two");
        form = key == 'j' ? 'j' : form == 'j' ? form : 'c';
    }
    if (form == 'j' && for_excel) fail("--excel is a form of --csv");
    if (!form) fail("say --jsonl or --csv (--help says more)");
    if (cli.plain || strcmp(cli.field, "text") != 0) fail("-p and -f: this program reads streams, whole rows of them");
    lexicon_check_files();                           /* no table is read: -l is a slip */
    cli_check_terminal(&cli);
    tsv_open(&e.in, cli.files, cli.columns, 2 * cli.max_doc + OTHER_CELLS);
    e.kind = calloc(e.in.columns + 1, sizeof *e.kind);
    if (!e.kind) fail("out of memory");
    for (size_t i = 0; i < e.in.columns; i++) e.kind[i] = kind_of(e.in.name[i]);
    e.type = tsv_find(&e.in, TEXT("type"));
    if (for_excel) put_raw(TEXT("\xef\xbb\xbf"));
    if (form == 'c' && !cli.no_header) put_csv_row(&e, e.in.name, for_excel);
    while (tsv_next(&e.in)) {
        if (form == 'j') put_object(&e);
        else put_csv_row(&e, e.in.cell, for_excel);
    }
    if (e.cut)
        warn("%zu cells are longer than %d characters and were cut, with a mark at their end", e.cut, EXCEL_CELL);
    tsv_close(&e.in);
    free(e.kind);
    free(e.cell);
    return finish();
}
