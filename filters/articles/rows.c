#include "articles.h"
#include "fail.h"
#include "host.h"
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
    if (what.len)
        warn("%s: %.*s may be cut off: %s", rows->file, (int)(what.len < 500 ? what.len : 500), what.at, reason);
    else warn("%s: it may be cut off: %s", rows->file, reason);
}

void rows_pass(Rows *rows, const char *kind) {
    size_t i = 0;
    while (i < PASSED_KINDS - 1 && rows->passed[i].kind && strcmp(rows->passed[i].kind, kind) != 0) i++;
    rows->passed[i].kind = kind;
    rows->passed[i].count++;
}

void rows_refuse(Rows *rows, const Foreign *foreign) {
    char reason[200];
    snprintf(reason, sizeof reason, "this is %s (%s)", foreign->kind, foreign->advice);
    if (rows->is_in_folder) rows_pass(rows, foreign->kind);
    else rows_reject(rows, 0, reason);
}

void rows_put_passed(const Rows *rows) {
    char line[1024];
    size_t len = 0;
    for (size_t i = 0; i < PASSED_KINDS && rows->passed[i].count && len < sizeof line; i++)
        len += (size_t)snprintf(line + len, sizeof line - len, "%s%zu %s", len ? ", " : "", rows->passed[i].count,
                                rows->passed[i].kind);
    if (len) warn("passed over: %s", line);
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
    if (!rows->ids_begun && (!written_begin(rows->id_list) || fputs("wish\tdoc\n", rows->id_list) == EOF))
        fail("%s: %s", rows->id_path, strerror(errno));
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

/* What the input says, or, as that takes longer than to read an article, where it is asked for what the text tells. */
static Text lang_of(const Rows *rows, const Article *article, Text text, char room[4]) {
    Text lang = lang_declared(article->cell[COLUMN_LANG], room);
    return lang.len || !rows->is_lang_wanted ? lang : lang_detected(text);
}

static Text date_of(Rows *rows, const Article *article) {
    Text date = article->cell[COLUMN_DATE_ISO];
    if (date.len == 0) date = article->cell[COLUMN_DATE];
    if (date.len == 0) date = article->cell[COLUMN_MODIFIED];
    bool is_told = !article->is_fetch_date || article->cell[COLUMN_DATE_ISO].len;
    return is_told && date_iso(date, &rows->date) ? buffer_text(&rows->date) : TEXT("");
}

/* The host of an address, which may come without "https://"; "" of what is none. */
static Text site_of(Text url) {
    Text host = host_of(url);
    bool is_url = url.len && memmem(url.at, url.len, "//", 2);
    return is_url || (host.len && memchr(host.at, '.', host.len) && !memchr(host.at, ' ', host.len)) ? host : TEXT("");
}

/* "By Anna Writer" is by Anna Writer, and "Written by" alone by nobody. */
static Text name_of_byline(Text author) {
    static const Text leads[] = { { "written by", 10 }, { "posted by", 9 }, { "by", 2 } };
    author = text_trim(author);
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        bool is_led = author.len >= leads[i].len && text_same_word(text_slice(author, 0, leads[i].len), leads[i]);
        if (is_led && (author.len == leads[i].len || is_blank(author.at[leads[i].len])))
            return text_trim(text_slice(author, leads[i].len, author.len));
    }
    return author;
}

/* A cell that the input leaves empty, where others say what it is: the site from the address, a column from the id. */
static Text cell_of(const Rows *rows, const Article *article, Column column) {
    Text cell = article->cell[column];
    if (cell.len == 0 && fields_id_is(rows->fields, column)) cell = article->cell[COLUMN_DOC];
    if (cell.len == 0 && column == COLUMN_SITE) cell = site_of(cell_of(rows, article, COLUMN_URL));
    if (cell.len == 0 && column == COLUMN_DATE) cell = article->cell[COLUMN_MODIFIED];
    return column == COLUMN_AUTHOR ? name_of_byline(cell) : cell;
}

static void put_row(Rows *rows, const Article *article, Text lang, Text text) {
    put_cell(buffer_text(&rows->id));
    for (Column column = COLUMN_DOC + 1; column < COLUMN_HINTS; column++)
        if (rows->has[column])
            put_clean(rows, column == COLUMN_DATE_ISO ? date_of(rows, article)
                            : column == COLUMN_LANG   ? lang
                                                      : cell_of(rows, article, column));
    for (size_t i = 0; i < rows->keep_count; i++) put_clean(rows, article->kept ? article->kept[i] : TEXT(""));
    if (rows->has[COLUMN_HINTS]) put_tab(), put_raw(article->cell[COLUMN_HINTS]);
    put_tab();
    put_cell(text);
    put_newline();
}

void rows_put(Rows *rows, size_t record, const Article *article) {
    Text text = repair(article->cell[COLUMN_TEXT], &rows->text, &rows->broken);
    watch_step();
    bool is_empty = text_trim(text).len == 0;
    if (is_empty && article->may_be_empty) {
        rows_pass(rows, "empty page");
    } else if (is_empty) {
        rows_reject(rows, record, "no text");
    } else if (text.len > rows->cli->max_doc) {
        rows_reject_long(rows, record);
    } else {
        char room[4];
        Text lang = lang_of(rows, article, text, room);
        if (rows->lang.len && !text_equal(lang, rows->lang)) return rows_pass(rows, "in another language");
        bool is_changed = ids_take(&rows->ids, article->cell[COLUMN_DOC], &rows->id);
        if (rows->id_list) list_id(rows, article->cell[COLUMN_DOC], is_changed);
        if (is_changed)
            warn_at(rows->file, record, "that id is there already: this article is %.*s", (int)rows->id.len,
                    rows->id.at);
        if (++rows->articles <= rows->skip) return;
        rows->bytes += text.len;
        put_row(rows, article, lang, text);
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
    buffer_free(&rows->date);
    free(rows->keep);
}
