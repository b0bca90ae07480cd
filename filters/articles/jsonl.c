/* JSON: a record to a line, an array of records, or records one after another over many lines.
 *
 * A record is an object. Its fields are found by their names (data/fields.tsv), those of inner objects as a.b.c.
 * A record that is wrong costs itself: the next one begins behind the newline or, in an array, behind the closing bracket.
 */
#include "articles.h"
#include "fail.h"

#include <stdlib.h>
#include <string.h>

#define PATH_DEPTH 6        /* of objects in objects whose fields are looked for */

typedef struct {
    Text raw;               /* as it stands in the record */
    bool is_string, is_list; /* a list's paragraphs are in the column's room already */
    size_t rank;
} Found;

typedef struct {
    Rows *rows;
    size_t record;
    bool is_array;          /* the input is an array of records */
    bool is_open, is_at_end; /* the latest bracket outside records opens one; there is no more */
    Json json;
    Found found[COLUMNS];
    Found *kept;            /* for each name of rows->keep */
    Text *cells;            /* the same, unescaped */
    Buffer *kept_room;
    Buffer room[COLUMNS];
    Buffer path;            /* the names from the record down to the field in hand, joined by dots */
    size_t path_len[PATH_DEPTH + 1];
    Buffer id, decoded;
} Reader;

static const Found nothing = { .rank = (size_t)-1 };

static Text unescape(const Found *found, Buffer *room) {
    if (found->is_list) return buffer_text(room);
    if (!found->is_string) return found->raw;
    room->len = 0;
    return json_unescape(found->raw, room);
}

/* A list of strings is the text's paragraphs. The opening bracket is taken already. */
static void read_list(Reader *r, Column column, size_t rank) {
    Buffer *room = &r->room[column];
    size_t depth = r->json.depth;
    Text token;
    JsonToken kind;
    room->len = 0;
    while ((kind = json_next(&r->json, &token)) != JSON_ERROR && r->json.depth >= depth) {
        if (kind != JSON_STRING || r->json.depth > depth) continue;
        if (room->len) buffer_add(room, TEXT("\n\n"));
        json_unescape(token, room);
        if (!memchr(token.at, '\\', token.len)) buffer_add(room, token);
    }
    if (room->len) r->found[column] = (Found){ .is_list = true, .is_string = true, .rank = rank };
}

/* Pass over an object or array whose opening bracket is taken; the whole of it. */
static Text pass_over(Reader *r, const char *start) {
    size_t depth = r->json.depth;
    Text token;
    while (r->json.depth >= depth && json_next(&r->json, &token) != JSON_ERROR) {}
    return (Text){ start, (size_t)(r->json.rest.at - start) };
}

static Found *kept_named(Reader *r, Text name) {
    for (size_t i = 0; i < r->rows->keep_count; i++)
        if (text_equal(r->rows->keep[i], name)) return &r->kept[i];
    return NULL;
}

/* The value of the field `path`: note it if it is wanted. True if it is an object to look into. */
static bool read_field(Reader *r, Text path, size_t level) {
    size_t rank, depth = r->json.depth;
    Column column = fields_find(r->rows->fields, path, &rank);
    Found *kept = kept_named(r, path), *found = column < COLUMNS ? &r->found[column] : NULL;
    if (found && rank > found->rank) found = NULL;
    Text token;
    JsonToken kind = json_next(&r->json, &token);
    if (kind == JSON_STRING || kind == JSON_SCALAR) {
        bool is_null = kind == JSON_SCALAR && token.at[0] == 'n';
        Found value = { .raw = token, .is_string = kind == JSON_STRING, .rank = rank };
        if (found && !is_null) *found = value;
        if (kept && !is_null) *kept = value;
        return false;
    }
    if (kind != JSON_OPEN || r->json.depth == depth) return false;
    const char *start = r->json.rest.at - 1;
    if (*start == '{' && !kept && level < PATH_DEPTH) return true;
    if (*start == '[' && !kept && found && column == COLUMN_TEXT) read_list(r, column, rank);
    else if (kept) *kept = (Found){ .raw = pass_over(r, start) };
    else pass_over(r, start);
    return false;
}

/* All fields of the record, those of inner objects too; false if it is no record. */
static bool read_fields(Reader *r) {
    Text token;
    JsonToken kind = json_next(&r->json, &token);
    if (kind == JSON_ERROR) return false;
    if (kind != JSON_OPEN || !r->json.is_object[0]) {
        r->json.error = "the record is no object";
        return false;
    }
    size_t level = 0;
    r->path_len[0] = 0;
    while ((kind = json_next(&r->json, &token)) != JSON_END && kind != JSON_ERROR) {
        if (kind == JSON_CLOSE) {
            if (level > 0) level--;
            continue;
        }
        if (kind != JSON_KEY) continue;
        Text path = token;
        if (level > 0) {
            r->path.len = r->path_len[level];
            buffer_add(&r->path, token);
            path = buffer_text(&r->path);
        }
        if (!read_field(r, path, level)) continue;
        if (level == 0) r->path.len = 0, buffer_add(&r->path, token);
        buffer_add_byte(&r->path, '.');
        r->path_len[++level] = r->path.len;
    }
    return kind == JSON_END;
}

/* Without an id: the URL, or the file and the number of the record. */
static Text id_of(Reader *r, const Article *article) {
    if (article->cell[COLUMN_DOC].len) return article->cell[COLUMN_DOC];
    if (article->cell[COLUMN_URL].len) return article->cell[COLUMN_URL];
    return rows_number(r->rows, r->record, &r->id);
}

static void read_record(Reader *r, Text record) {
    for (Column column = 0; column < COLUMNS; column++) r->found[column] = nothing;
    for (size_t i = 0; i < r->rows->keep_count; i++) r->kept[i] = nothing;
    if (r->rows->charsets->chosen) record = decode(r->rows->charsets, record, TEXT(""), &r->decoded, &r->rows->broken);
    r->json = json_open(record);
    if (!read_fields(r)) {
        rows_reject(r->rows, r->record, r->json.error);
        return;
    }
    Article article = { .kept = r->cells };
    for (Column column = 0; column < COLUMNS; column++) article.cell[column] = unescape(&r->found[column], &r->room[column]);
    for (size_t i = 0; i < r->rows->keep_count; i++) r->cells[i] = unescape(&r->kept[i], &r->kept_room[i]);
    article.cell[COLUMN_DOC] = id_of(r, &article);
    rows_put(r->rows, r->record, &article);
}

static void read_lines(Reader *r, Source *in, size_t limit) {
    Text line;
    for (SourceState state; !rows_full(r->rows) && !range_ends(&r->rows->range, in->position, r->record) && (state = source_line(in, limit, &line)) != SOURCE_END;) {
        r->record++;
        if (r->rows->range.cut) continue;
        if (state == SOURCE_LONG) rows_reject_long(r->rows, r->record);
        else if (text_trim(line).len) read_record(r, line);
    }
}

/* Where a value that begins at `at` stands: inside brackets, and inside a string of them? */
typedef struct {
    size_t at, depth;
    bool is_string, is_escape;
} Extent;

/* Go on to the end of the value; false if it goes on behind the bytes held. Brackets are counted and not matched:
 * whether they match is for the parser to say. No string holds a newline, so one that never ends costs its record alone. */
static bool value_ends(Extent *e, Text held) {
    while (e->at < held.len) {
        char c = held.at[e->at++];
        if (e->is_escape) e->is_escape = false;
        else if (e->is_string && c == '\\') e->is_escape = true;
        else if (c == '"') e->is_string = !e->is_string;
        else if (c == '\n') e->is_string = false;
        else if (e->is_string) continue;
        else if (c == '{' || c == '[') e->depth++;
        else if ((c == '}' || c == ']') && --e->depth == 0) return true;
    }
    return false;
}

/* Pass over what stands between two records; false at the end of the input. */
static bool skip_between(Reader *r, Source *in, bool *is_array) {
    bool is_garbage = false, is_found = false;
    do {
        Text held = source_held(in);
        size_t at = 0;
        for (; at < held.len; at++) {
            char c = held.at[at];
            if (c == '{' || (c == '[' && *is_array)) break;
            if (c == '[') *is_array = true;
            if (c == '[' || c == ']') r->is_open = c == '[';
            else is_garbage |= !is_blank(c) && c != ',' && c != ']';
        }
        is_found = at < held.len;
        source_take(in, at);
    } while (!is_found && (source_fill(in) || in->is_broken));
    r->is_at_end = !is_found;
    if (is_garbage) rows_reject(r->rows, r->record + 1, "this is no JSON");
    return is_found;
}

/* Records that are not one to a line. One that is too long is passed over as it comes. */
static void read_values(Reader *r, Source *in, size_t limit) {
    bool is_array = r->rows->range.start > 0 && r->is_array;
    while (!rows_full(r->rows) && skip_between(r, in, &is_array)) {
        if (range_ends(&r->rows->range, is_array == r->is_array ? in->position : NOWHERE, r->record)) break;
        Extent extent = { 0 };
        bool is_whole, is_long = false;
        r->record++;
        while (!(is_whole = value_ends(&extent, source_held(in)))) {
            is_long |= extent.at > limit;
            if (is_long) source_take(in, extent.at), extent.at = 0;
            if (!source_fill(in)) break;
        }
        Text value = text_slice(source_held(in), 0, extent.at);
        source_take(in, extent.at);
        if (r->rows->range.cut) continue;
        if (is_long) rows_reject_long(r->rows, r->record);
        else if (!in->error || is_whole) read_record(r, value);
    }
}

/* Does the first record go on behind its first line? */
static bool is_many_lines(Source *in) {
    Text head = text_trim(source_head(in)), line;
    if (text_starts(head, TEXT("["))) return true;
    if (!text_starts(head, TEXT("{")) || !memchr(head.at, '\n', head.len)) return false;
    text_cut(&head, '\n', &line);
    line = text_trim(line);
    return text_ends(line, TEXT("{")) || text_ends(line, TEXT("[")) || text_ends(line, TEXT(","));
}

void jsonl_read(Source *in, Rows *rows) {
    Reader r = { .rows = rows };
    r.kept = calloc(rows->keep_count + 1, sizeof *r.kept);
    r.cells = calloc(rows->keep_count + 1, sizeof *r.cells);
    r.kept_room = calloc(rows->keep_count + 1, sizeof *r.kept_room);
    if (!r.kept || !r.cells || !r.kept_room) fail("out of memory");
    size_t limit = rows->cli->max_doc * 2;               /* escapes make a record longer than its text */
    if (text_starts(source_head(in), TEXT("\xef\xbb\xbf"))) source_take(in, 3);
    bool is_lines = !is_many_lines(in);
    r.is_array = text_starts(text_trim(source_head(in)), TEXT("["));
    range_begin(&rows->range, in, &r.record);
    if (!is_lines) read_values(&r, in, limit);
    else read_lines(&r, in, limit);
    if (in->error) rows_reject(rows, r.record + 1, in->error);
    else if (r.is_open && r.is_at_end) rows_reject(rows, r.record + 1, "the array has no end: the file may be cut off");
    for (Column column = 0; column < COLUMNS; column++) buffer_free(&r.room[column]);
    for (size_t i = 0; i < rows->keep_count; i++) buffer_free(&r.kept_room[i]);
    buffer_free(&r.path);
    buffer_free(&r.id);
    buffer_free(&r.decoded);
    free(r.kept);
    free(r.cells);
    free(r.kept_room);
}
