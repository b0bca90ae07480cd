#include "articles.h"
#include "fail.h"
#include "out.h"
#include "watch.h"
#include "written.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The order of the columns: doc, what is known of the article, the kept fields, hints, text. */
void rows_header(const Rows *rows) {
    if (rows->cli->no_header) return;
    put_message(column_name[COLUMN_DOC]);
    for (Column column = COLUMN_DOC + 1; column < COLUMNS; column++) {
        if (column == COLUMN_HINTS)
            for (size_t i = 0; i < rows->keep_count; i++) put_tab(), put_raw(rows->keep[i]);
        if (column != COLUMN_TEXT && !rows->has[column]) continue;
        put_tab();
        put_message(column_name[column]);
    }
    put_newline();
}

/* A cell beside the text: whatever it holds is one line. */
static void put_clean(Rows *rows, Text bytes) {
    put_tab();
    put_text(text_trim(repair(bytes, &rows->cell, &rows->broken)));
}

Text rows_number(const Rows *rows, size_t record, Buffer *room) {
    char number[24];
    room->len = 0;
    buffer_add(room, text_of(rows->file));
    buffer_add(room, (Text){ number, (size_t)snprintf(number, sizeof number, ":%zu", record) });
    return buffer_text(room);
}

void rows_reject(Rows *rows, size_t record, const char *reason) {
    watch_step();
    rows->rejected++;
    reject(rows->file, record, "%s", reason);
}

void rows_may_be_cut(const Rows *rows, Text what, const char *reason) {
    if (what.len) warn("%s: %.*s may be cut off: %s", rows->file, (int)(what.len < 500 ? what.len : 500), what.at, reason);
    else warn("%s: it may be cut off: %s", rows->file, reason);
}

bool rows_full(const Rows *rows) { return rows->articles >= rows->skip && rows->articles - rows->skip >= rows->limit; }

void rows_reject_long(Rows *rows, size_t record) {
    rows->rejected++;
    reject(rows->file, record, "the article is longer than %zu bytes (see --max-doc)", rows->cli->max_doc);
}

/* As each article asked for it, and as it is. */
void rows_list_ids(Rows *rows, const char *path) {
    rows->id_path = path;
    rows->id_list = written_open(path);
    if (!rows->id_list) fail("%s: %s", path, errno == EBUSY ? "something else is written there" : strerror(errno));
}

static void begin_ids(Rows *rows) {
    if (!rows->ids_begun && (!written_begin(rows->id_list) || fputs("wish\tdoc\n", rows->id_list) == EOF)) fail("%s: %s", rows->id_path, strerror(errno));
    rows->ids_begun = true;
}

/* An id as the stream has it. */
static void put_id(const Rows *rows, Text id, char end) {
    for (size_t i = 0; i < id.len; i++) {
        if (id.at[i] == '\\') putc('\\', rows->id_list);
        putc(id.at[i], rows->id_list);
    }
    putc(end, rows->id_list);
}

static void list_id(Rows *rows, Text wish, bool is_changed) {
    begin_ids(rows);
    if (is_changed) ids_clean(wish, &rows->cell);
    put_id(rows, is_changed ? buffer_text(&rows->cell) : buffer_text(&rows->id), '\t');
    put_id(rows, buffer_text(&rows->id), '\n');
}

/* The host of a URL, without "www." and a port. */
static Text host(Text url) {
    size_t at = 0;
    while (at + 2 < url.len && !text_starts(text_slice(url, at, url.len), TEXT("://"))) at++;
    Text rest = text_slice(url, at + 3, url.len);
    size_t stop = 0;
    while (stop < rest.len && !memchr("/?#:", rest.at[stop], 4)) stop++;
    rest.len = stop;
    return text_starts(rest, TEXT("www.")) ? text_slice(rest, 4, rest.len) : rest;
}

/* A cell that the input leaves empty, where others say what it is: the site from the address, a column from the id. */
static Text cell_of(const Rows *rows, const Article *article, Column column) {
    Text cell = article->cell[column];
    if (cell.len == 0 && fields_id_is(rows->fields, column)) cell = article->cell[COLUMN_DOC];
    if (cell.len == 0 && column == COLUMN_SITE) cell = host(cell_of(rows, article, COLUMN_URL));
    return cell;
}

static void put_row(Rows *rows, const Article *article, Text text) {
    put_cell(buffer_text(&rows->id));
    for (Column column = COLUMN_DOC + 1; column < COLUMN_HINTS; column++)
        if (rows->has[column]) put_clean(rows, cell_of(rows, article, column));
    for (size_t i = 0; i < rows->keep_count; i++) put_clean(rows, article->kept ? article->kept[i] : TEXT(""));
    if (rows->has[COLUMN_HINTS]) put_tab(), put_raw(article->cell[COLUMN_HINTS]);
    put_tab();
    put_cell(text);
    put_newline();
}

void rows_put(Rows *rows, size_t record, const Article *article) {
    Text text = repair(article->cell[COLUMN_TEXT], &rows->text, &rows->broken);
    watch_step();
    if (text_trim(text).len == 0) {
        rows_reject(rows, record, "no text");
    } else if (text.len > rows->cli->max_doc) {
        rows_reject_long(rows, record);
    } else {
        bool is_changed = ids_take(&rows->ids, article->cell[COLUMN_DOC], &rows->id);
        if (rows->id_list) list_id(rows, article->cell[COLUMN_DOC], is_changed);
        if (is_changed)
            warn_at(rows->file, record, "that id is there already: this article is %.*s", (int)rows->id.len, rows->id.at);
        if (++rows->articles <= rows->skip) return;
        rows->bytes += text.len;
        put_row(rows, article, text);
    }
}

void rows_free(Rows *rows) {
    if (rows->id_list) begin_ids(rows);
    bool is_bad = rows->id_list && ferror(rows->id_list);
    if (rows->id_list && (fclose(rows->id_list) != 0 || is_bad)) fail("%s: %s", rows->id_path, strerror(errno));
    ids_free(&rows->ids);
    buffer_free(&rows->id);
    buffer_free(&rows->decoded);
    buffer_free(&rows->text);
    buffer_free(&rows->cell);
    free(rows->keep);
}
