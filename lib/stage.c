#include "stage.h"

#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "sandbox.h"
#include "utf8.h"
#include "watch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define OTHER_CELLS (64 * 1024) /* room in a line for what stands beside the text */
#define BOM "\xef\xbb\xbf"

static const char *const plain_columns[] = { "doc", "par", "start", "stop", "text" };

static bool by_paragraph(const Stage *in) { return (in->kind & STAGE_BY_PARAGRAPH) != 0; }

static bool narrows(const Stage *in) { return (in->kind & STAGE_NARROWS) != 0; }

/* start and stop speak of the column text: with -f NAME offsets count from 0 in each cell. */
static size_t offset_column(const Stage *in, Text name) {
    return strcmp(in->cli->field, "text") == 0 ? tsv_find(&in->tsv, name) : TSV_NONE;
}

/* The stages in their order, and the column by which the rows of each are known. */
static const struct { const char *program, *column; } order[] = {
    { "news-body", "part" }, { "news-sentences", "sent" }, { "news-quotes", "quote" }, { "news-numbers", "number" },
};

/* Rows of a later stage are no longer what an earlier one reads: a quotation is no article with chrome round it. */
static void check_order(const Tsv *tsv) {
    size_t stages = sizeof order / sizeof *order, own = 0;
    while (own < stages && strcmp(order[own].program, program) != 0) own++;
    for (size_t i = own + 1; i < stages; i++)
        if (tsv_find(tsv, text_of(order[i].column)) != TSV_NONE)
            fail("%s: these are rows of %s (column \"%s\"), which comes after %s", tsv->input.name, order[i].program,
                 order[i].column, program);
}

Stage stage_open(const Cli *cli, unsigned kind) {
    Stage in = { .cli = cli, .kind = kind, .files = cli->files };
    lexicon_check_files();
    watch_begin(WATCH_SECONDS);
    cli_check_terminal(cli);
    sandbox_read_only();
    in.text_column = in.start_column = in.stop_column = TSV_NONE;
    if (cli->plain) return in;
    tsv_open(&in.tsv, cli->files, cli->columns, 2 * cli->max_doc + OTHER_CELLS); /* every byte may be escaped */
    check_order(&in.tsv);
    in.doc_column = tsv_column(&in.tsv, TEXT("doc"));
    in.text_column = tsv_column(&in.tsv, text_of(cli->field));
    in.start_column = offset_column(&in, TEXT("start"));
    in.stop_column = offset_column(&in, TEXT("stop"));
    if (in.start_column == TSV_NONE && in.stop_column != TSV_NONE) tsv_column(&in.tsv, TEXT("start"));
    if (in.start_column != TSV_NONE && in.stop_column == TSV_NONE) tsv_column(&in.tsv, TEXT("stop"));
    if (!cli->files[1]) sandbox_strict();            /* the one input is open */
    return in;
}

bool stage_has(const Stage *in, const char *column) {
    if (!in->cli->plain) return tsv_find(&in->tsv, text_of(column)) != TSV_NONE;
    return by_paragraph(in) && strcmp(column, "par") == 0;
}

size_t stage_column(const Stage *in, const char *column) {
    return in->cli->plain ? TSV_NONE : tsv_find(&in->tsv, text_of(column));
}

Text stage_cell(const Stage *in, size_t column) { return column == TSV_NONE ? (Text){ "", 0 } : in->tsv.cell[column]; }

/* Which columns go on beside doc: all but those that a narrowing stage writes anew, and the article's hints. */
static void choose_carried(Stage *in) {
    in->is_carried = calloc(in->tsv.columns + 1, sizeof *in->is_carried);
    if (!in->is_carried) fail("out of memory");
    for (size_t i = 0; i < in->tsv.columns; i++) {
        Text name = in->tsv.name[i];
        bool replaced = i == in->text_column || text_equal(name, TEXT("start")) || text_equal(name, TEXT("stop")) ||
                        text_equal(name, TEXT("hints"));
        in->is_carried[i] = i != in->doc_column && !(narrows(in) && replaced);
    }
    while (in->carried_first < in->tsv.columns &&
           (in->is_carried[in->carried_first] || in->carried_first == in->doc_column))
        in->carried_first++;
    for (size_t i = in->carried_first; i < in->tsv.columns; i++)
        if (in->is_carried[i] || i == in->doc_column) in->carried_first = 0;
    if (in->doc_column > 0) in->carried_first = 0;
}

static void put_name(Text name) {
    put_tab();
    put_raw(name);
}

static void put_plain_names(const Stage *in) {
    size_t last = narrows(in) ? 1 : 4;               /* start, stop and text come with the row */
    if (by_paragraph(in))
        for (size_t i = 1; i <= last; i++) put_name(text_of(plain_columns[i]));
    else if (!narrows(in)) put_name(TEXT("text"));
}

void stage_header(Stage *in, const char *const *added) {
    choose_carried(in);
    for (const char *const *name = added; *name; name++)
        if (stage_has(in, *name))
            fail("%s: column \"%s\" is there already", in->cli->plain ? "-p" : in->tsv.input.name, *name);
    if (in->cli->no_header) return;
    put_raw(TEXT("doc"));
    if (in->cli->plain) put_plain_names(in);
    for (size_t i = 0; i < in->tsv.columns; i++)
        if (in->is_carried[i]) put_name(in->tsv.name[i]);
    if (narrows(in)) put_message("\tstart\tstop");
    for (; *added; added++) put_name(text_of(*added));
    if (narrows(in)) put_name(text_of(in->cli->plain ? "text" : in->cli->field));
    put_newline();
}

/* Is this another article than before? The id is kept, for its row will be gone. */
static void note_doc(Stage *in, Text doc) {
    in->is_new_doc = !in->has_doc || !text_equal(in->doc, doc);
    if (!in->is_new_doc) return;
    in->has_doc = true;
    in->doc_copy = grow(in->doc_copy, &in->doc_capacity, doc.len + 1, 1);
    memmove(in->doc_copy, doc.at, doc.len);
    in->doc = (Text){ in->doc_copy, doc.len };
}

static void begin_carried(Stage *in) {
    in->carried = (Text){ NULL, 0 };
    in->carried_copy = grow(in->carried_copy, &in->carried_capacity, in->doc.len + 1, 1);
    memcpy(in->carried_copy, in->doc.at, in->doc.len);
    in->carried = (Text){ in->carried_copy, in->doc.len };
}

static void carry(Stage *in, Text cell) {
    in->carried_copy = grow(in->carried_copy, &in->carried_capacity, in->carried.len + cell.len + 1, 1);
    in->carried_copy[in->carried.len] = '\t';
    memcpy(in->carried_copy + in->carried.len + 1, cell.at, cell.len);
    in->carried = (Text){ in->carried_copy, in->carried.len + 1 + cell.len };
}

/* The cells that go on. Where they lead the row, they are taken as they stand in it; else the runs of them are
 * joined. */
static void take_carried(Stage *in) {
    const Text *cell = in->tsv.cell;
    if (!in->is_carried) return;                     /* a program that writes rows of its own needs none */
    if (in->carried_first > 0) {
        const Text *last = &cell[in->carried_first - 1];
        in->carried = (Text){ cell->at, (size_t)(last->at + last->len - cell->at) };
        return;
    }
    begin_carried(in);
    for (size_t i = 0; i < in->tsv.columns; i++) {
        if (!in->is_carried[i]) continue;
        const char *first = cell[i].at;
        while (i + 1 < in->tsv.columns && in->is_carried[i + 1]) i++;
        carry(in, (Text){ first, (size_t)(cell[i].at + cell[i].len - first) });
    }
}

/* The offsets of a row, if the stream has them; false if they are wrong. */
static bool take_offsets(Stage *in) {
    size_t stop;
    in->start = 0;
    if (in->start_column == TSV_NONE) return true;
    if (!text_size(in->tsv.cell[in->start_column], &in->start) || !text_size(in->tsv.cell[in->stop_column], &stop))
        reject(in->file, in->line, "start or stop is no number");
    else if (stop < in->start || stop - in->start != in->text.len)
        reject(in->file, in->line, "text is %zu bytes long, start and stop say otherwise", in->text.len);
    else return true;
    return false;
}

static bool next_row(Stage *in) {
    while (tsv_next(&in->tsv)) {
        in->file = in->tsv.input.name;
        in->line = in->tsv.input.line;
        in->text = tsv_unescape(in->tsv.cell[in->text_column], &in->text_copy, &in->text_capacity);
        if (in->text.len > in->cli->max_doc) {
            reject(in->file, in->line, "the text is longer than --max-doc allows: %zu bytes", in->text.len);
            continue;
        }
        if (!take_offsets(in)) continue;
        note_doc(in, in->tsv.cell[in->doc_column]);
        take_carried(in);
        return true;
    }
    return false;
}

/* Read the next file of -p whole; false when there is none left. Bad files are rejected and passed over. */
static bool next_plain(Stage *in) {
    while (*in->files) {
        if (!input_open(&in->plain, *in->files++)) fail("%s: %s", in->files[-1], strerror(errno));
        if (!in->cli->files[1]) sandbox_strict();
        in->file = in->plain.name;
        in->line = 1;
        bool fits = input_whole(&in->plain, in->cli->max_doc, &in->whole);
        input_close(&in->plain);
        if (text_starts(in->whole, TEXT(BOM))) in->whole = text_slice(in->whole, sizeof BOM - 1, in->whole.len);
        size_t bad = utf8_check_text(in->whole);
        if (!fits) {
            reject(in->file, 1, "the text is longer than --max-doc allows");
        } else if (bad < in->whole.len) {
            for (size_t i = 0; i < bad; i++) in->line += in->whole.at[i] == '\n';
            reject(in->file, in->line,
                   "invalid UTF-8 or forbidden character at byte %zu (news-articles repairs such files)", bad);
        } else {
            return true;
        }
    }
    return false;
}

/* Numbers and text in the stream's form, for a row that has not come from a stream. */
static void carry_size(Stage *in, size_t number) {
    char digits[24], *at = digits + sizeof digits;
    do *--at = (char)('0' + number % 10);
    while (number /= 10);
    carry(in, (Text){ at, (size_t)(digits + sizeof digits - at) });
}

static void carry_text(Stage *in) {
    carry(in, in->text);
    char *cell = in->carried_copy + in->carried.len - in->text.len;
    size_t slashes = 0;
    for (size_t i = 0; i < in->text.len; i++) {
        if (is_blank(cell[i])) cell[i] = ' ';
        slashes += cell[i] == '\\';
    }
    if (!slashes) return;
    in->carried_copy = grow(in->carried_copy, &in->carried_capacity, in->carried.len + slashes, 1);
    char *from = in->carried_copy + in->carried.len, *to = from + slashes;
    while (to > from) {
        *--to = *--from;
        if (*from == '\\') *--to = '\\';
    }
    in->carried = (Text){ in->carried_copy, in->carried.len + slashes };
}

static bool next_paragraph(Stage *in) {
    while (!by_paragraph(in) || in->paragraph == in->paragraphs.count) {
        if (!next_plain(in)) return false;
        note_doc(in, text_of(in->file));
        in->text = in->whole;
        begin_carried(in);
        if (!by_paragraph(in)) {
            if (!narrows(in)) carry_text(in);
            return true;
        }
        wrap_paragraphs(in->whole, &in->paragraphs);
        in->paragraph = 0;
    }
    Span span = in->paragraphs.span[in->paragraph++];
    in->is_new_doc = in->paragraph == 1;
    in->start = span.start;
    in->text = text_slice(in->whole, span.start, span.stop);
    begin_carried(in);
    carry_size(in, in->paragraph);
    if (narrows(in)) return true;
    carry_size(in, span.start);
    carry_size(in, span.stop);
    carry_text(in);
    return true;
}

bool stage_next(Stage *in) { return in->cli->plain ? next_paragraph(in) : next_row(in); }

void stage_begin_row(Text carried, size_t start, size_t stop) {
    put_raw(carried);
    put_tab();
    put_size(start);
    put_tab();
    put_size(stop);
}

void stage_end_row(Text text) {
    put_tab();
    put_text(text);
    put_newline();
}

void stage_close(Stage *in) {
    if (in->cli->plain) input_free(&in->plain);
    else tsv_close(&in->tsv);
    wrap_free(&in->paragraphs);
    free(in->is_carried);
    free(in->doc_copy);
    free(in->text_copy);
    free(in->carried_copy);
}
