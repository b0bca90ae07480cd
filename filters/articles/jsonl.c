/* JSON: a record to a line, an array of records, records one after another over many lines, or all of them in an
 * envelope.
 *
 * A record is an object. Its fields are found by their names (data/fields.tsv), those of inner objects as a.b.c,
 * those of the
 * objects in a list as a[].b. An object without a text is an envelope: the objects in it that have one are the records.
 * A record that is wrong costs itself: the next one begins behind the newline or, in an array, behind the closing
 * bracket.
 */
#include "articles.h"
#include "fail.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATH_DEPTH 6        /* of objects and lists in one another whose fields are looked for */
#define ENVELOPE_DEPTH 12   /* of what a record stands in */
#define LISTED 200          /* bytes of the names of fields in a message */

typedef struct {
    Text raw;               /* as it stands in the record */
    bool is_string, is_list; /* a list's items are in the column's room already */
    size_t rank;
} Found;

typedef struct {
    Rows *rows;
    size_t record, inner;   /* inner: of the records in an envelope, the one in hand; 0: there is none */
    size_t without;         /* rows of a data frame that have no text */
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
    bool is_list[PATH_DEPTH + 1];
    Buffer id, decoded;
} Reader;

static const Found nothing = { .rank = (size_t)-1 };

static Text unescape(const Found *found, Buffer *room) {
    if (found->is_list) return buffer_text(room);
    if (!found->is_string) return found->raw;
    room->len = 0;
    return json_unescape(found->raw, room);
}

static bool is_null(JsonToken kind, Text token) {
    return kind == JSON_SCALAR && !is_digit(token.at[token.len - 1]) && token.at[0] != 't' && token.at[0] != 'f';
}

/* One more item of a list: a paragraph of the text, a name among the authors. */
static void add_item(Reader *r, Column column, Text token) {
    Buffer *room = &r->room[column];
    if (room->len) buffer_add(room, column == COLUMN_TEXT ? TEXT("\n\n") : TEXT("; "));
    Text plain = json_unescape(token, room);
    if (plain.at == token.at) buffer_add(room, plain);
}

/* Is that what the text of a paragraph, or the name of an author, is called? */
static bool names_item(const Reader *r, Column column, Text name) {
    static const Text text[] = { { "p", 1 }, { "paragraph", 9 }, { "value", 5 }, { "html", 4 } };
    size_t rank;
    if (column != COLUMN_TEXT) return text_equal(name, TEXT("name"));
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        if (text_equal(name, text[i])) return true;
    return fields_find(r->rows->fields, name, &rank) == COLUMN_TEXT;
}

/* The strings of a list, and those of the objects in it that are called as they should. The opening bracket is taken
 * already. What several lists of one name hold, in a list of objects, is one text. */
static void read_list(Reader *r, Column column, size_t rank, bool is_more) {
    size_t depth = r->json.depth;
    Text token, name = TEXT("");
    JsonToken kind;
    if (!is_more) r->room[column].len = 0;
    while ((kind = json_next(&r->json, &token)) != JSON_ERROR && r->json.depth >= depth) {
        if (kind == JSON_KEY) name = token;
        bool is_inside = r->json.is_object[r->json.depth - 1];
        if (kind == JSON_STRING && (!is_inside || names_item(r, column, name))) add_item(r, column, token);
    }
    if (r->room[column].len) r->found[column] = (Found){ .is_list = true, .is_string = true, .rank = rank };
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

static bool has_scheme(Text value) {
    return text_starts(value, TEXT("http://")) || text_starts(value, TEXT("https://"));
}

/* A string or a scalar of the field `path`. */
static void note_value(Reader *r, Text path, JsonToken kind, Text token, bool is_in_list) {
    size_t rank;
    Column column = fields_find(r->rows->fields, path, &rank);
    Found *kept = kept_named(r, path), value = { .raw = token, .is_string = kind == JSON_STRING, .rank = rank };
    if (is_null(kind, token)) return;
    if (kept) *kept = value;
    if (column == COLUMN_SITE && has_scheme(token) && !r->rows->fields->chosen[column])
        column = COLUMN_URL, value.rank = rank + 1;
    if (column == COLUMNS || value.rank > r->found[column].rank) return;
    bool is_item = is_in_list && (column == COLUMN_TEXT || column == COLUMN_AUTHOR);
    if (is_item && !(r->found[column].is_list && r->found[column].rank == rank)) r->room[column].len = 0;
    if (is_item) add_item(r, column, token), value.is_list = true;
    r->found[column] = value;
}

/* The value of the field `path`: note it if it is wanted. True if it is an object or a list to look into. */
static bool read_field(Reader *r, Text path, size_t level, bool is_in_list) {
    size_t rank, depth = r->json.depth;
    Text token;
    JsonToken kind = json_next(&r->json, &token);
    if (kind == JSON_STRING || kind == JSON_SCALAR) return note_value(r, path, kind, token, is_in_list), false;
    if (kind != JSON_OPEN || r->json.depth == depth) return false;
    const char *start = r->json.rest.at - 1;
    Found *kept = kept_named(r, path);
    if (*start == '{' && !kept && level < PATH_DEPTH) return true;
    Column column = *start == '[' && !kept ? fields_find(r->rows->fields, path, &rank) : COLUMNS;
    bool is_list = (column == COLUMN_TEXT || column == COLUMN_AUTHOR) && rank <= r->found[column].rank;
    if (is_list) read_list(r, column, rank, is_in_list && r->found[column].is_list && r->found[column].rank == rank);
    else if (*start == '[' && !kept && level < PATH_DEPTH && fields_is_list(r->rows->fields, path)) return true;
    else if (kept) *kept = (Found){ .raw = pass_over(r, start) };
    else pass_over(r, start);
    return false;
}

/* The path of a field: "$date" and its like, which stand for a value, are no name of their own. */
static Text path_of(Reader *r, Text name, size_t level) {
    if (level == 0) return name;
    r->path.len = r->path_len[level];
    if (text_starts(name, TEXT("$")) && !r->is_list[level]) r->path.len--;
    else buffer_add(&r->path, name);
    return buffer_text(&r->path);
}

/* Look into the field in hand: a list's items are fields of "a[]", an object's are of "a." */
static void go_down(Reader *r, Text path, size_t *level) {
    bool is_list = r->json.rest.at[-1] == '[';
    if (*level == 0) r->path.len = 0, buffer_add(&r->path, path);
    buffer_add(&r->path, is_list ? TEXT("[]") : TEXT("."));
    r->path_len[++*level] = r->path.len;
    r->is_list[*level] = is_list;
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
    size_t level = 0, lists = 0;
    r->path_len[0] = 0;
    r->is_list[0] = false;
    while ((kind = json_next(&r->json, &token)) != JSON_END && kind != JSON_ERROR) {
        bool is_item = level > 0 && r->is_list[level];
        if (kind == JSON_CLOSE) {
            if (level > 0) lists -= r->is_list[level], level--;
        } else if (kind == JSON_KEY) {
            Text path = path_of(r, token, level);
            if (!read_field(r, path, level, lists > 0)) continue;
            go_down(r, path, &level);
            lists += r->is_list[level];
        } else if (is_item && kind == JSON_OPEN) {
            const char *start = r->json.rest.at - 1;
            r->path.len = r->path_len[level];
            if (*start == '{' && level < PATH_DEPTH) go_down(r, TEXT(""), &level);
            else pass_over(r, start);
        } else if (is_item) {
            r->path.len = r->path_len[level] - 2;        /* without the brackets */
            note_value(r, buffer_text(&r->path), kind, token, true);
        }
    }
    return kind == JSON_END;
}

/* Without an id: the URL, or the file and the number of the record. */
static Text id_of(Reader *r, const Article *article) {
    if (article->cell[COLUMN_DOC].len) return article->cell[COLUMN_DOC];
    if (article->cell[COLUMN_URL].len) return article->cell[COLUMN_URL];
    Text id = rows_number(r->rows, r->record, &r->id);
    if (!r->inner) return id;
    char number[24];
    buffer_add(&r->id, (Text){ number, (size_t)snprintf(number, sizeof number, ".%zu", r->inner) });
    return buffer_text(&r->id);
}

/* ---- */

/* Read the fields of an object; false if it is none or wrong. */
static bool read_object(Reader *r, Text object) {
    for (Column column = 0; column < COLUMNS; column++) r->found[column] = nothing;
    for (size_t i = 0; i < r->rows->keep_count; i++) r->kept[i] = nothing;
    r->json = json_open(object);
    return read_fields(r);
}

static bool has_found(const Reader *r, Column column) { return r->found[column].rank != nothing.rank; }

static void put_object(Reader *r) {
    Article article = { .kept = r->cells };
    for (Column column = 0; column < COLUMNS; column++)
        article.cell[column] = unescape(&r->found[column], &r->room[column]);
    for (size_t i = 0; i < r->rows->keep_count; i++) r->cells[i] = unescape(&r->kept[i], &r->kept_room[i]);
    article.cell[COLUMN_DOC] = id_of(r, &article);
    html_put_cell(r->rows, r->record, &article);
}

/* The message lists the fields that there are, for --text to name one of them. */
static void reject_without_text(Reader *r, Text record) {
    Json json = json_open(record);
    Text token;
    char reason[LISTED + 120];
    size_t len = 0;
    bool is_cut = false;
    for (JsonToken kind; (kind = json_next(&json, &token)) != JSON_END && kind != JSON_ERROR;) {
        if (kind != JSON_KEY || json.depth != 1) continue;
        is_cut = len + token.len + 2 > LISTED;
        if (is_cut) break;
        len += (size_t)snprintf(reason + len, sizeof reason - len, "%s%.*s", len ? ", " : "", (int)token.len, token.at);
    }
    Text names = { reason, len };
    char message[LISTED + 200];
    snprintf(message, sizeof message,
             "no text: the fields are %.*s%s (--text FIELD names one, --records PATH where the articles are)",
             (int)names.len, names.at, is_cut ? " ..." : "");
    rows_reject(r->rows, r->record, len ? message : "no text");
}

/* ---- envelopes */

/* What stands in a record beside its text, and is no record. */
static bool is_beside(Text key) {
    static const char names[] = "comment comments reply replies related author authors user users media image images "
                                "video videos tags entities quoted_status retweeted_status links";
    Text rest = TEXT(names), name;
    while (text_cut(&rest, ' ', &name))
        if (text_same_word(name, key)) return true;
    return false;
}

/* A wrapper of one record: then it need not even have a title. */
static bool is_wrapper(Text key) {
    static const char names[] = "_source row node doc document article story post item record attributes data";
    Text rest = TEXT(names), name;
    while (text_cut(&rest, ' ', &name))
        if (text_same_word(name, key)) return true;
    return false;
}

/* How long the value is whose opening bracket stands at `at`. */
static Text extent_of(Text whole, const char *at) {
    Json json = json_open((Text){ at, (size_t)(whole.at + whole.len - at) });
    Text token;
    do
        if (json_next(&json, &token) == JSON_ERROR) break;
    while (json.depth > 0);
    return (Text){ at, (size_t)(json.rest.at - at) };
}

typedef struct {
    Json json;
    Text key[ENVELOPE_DEPTH + 1]; /* of the value that is open at each depth; "" in a list */
    Text name;              /* the key read last */
} Envelope;

/* Are the keys down to here those of --records? Both lists and objects may hold the records. */
static bool is_at_records(const Envelope *e, Text path) {
    Text name;
    for (size_t depth = 2; depth <= e->json.depth; depth++) {
        if (e->key[depth].len == 0) continue;
        if (!text_cut(&path, '.', &name)) return false;
        if (text_ends(name, TEXT("[]"))) name.len -= 2;
        if (!text_equal(name, e->key[depth])) return false;
    }
    return path.at == NULL;
}

/* Is the object that opens now a record, by where it stands or by its fields, which are read? */
static bool is_record(Reader *r, const Envelope *e, Text object) {
    const char *chosen = r->rows->records;
    size_t depth = e->json.depth;
    if (chosen) {
        Envelope above = *e;
        above.json.depth = depth - 1;                    /* the list or the object that holds it */
        return is_at_records(&above, text_of(chosen));
    }
    if (!read_object(r, object) || !has_found(r, COLUMN_TEXT)) return false;
    return has_found(r, COLUMN_TITLE) || has_found(r, COLUMN_URL) || has_found(r, COLUMN_DATE) ||
           is_wrapper(e->key[depth]);
}

/* Write the records in an envelope; false if there are none. An object is looked at once for each of those it stands
 * in. */
static bool read_envelope(Reader *r, Text record) {
    Envelope *e = calloc(1, sizeof *e);
    Text token;
    if (!e) fail("out of memory");
    e->json = json_open(record);
    r->inner = 0;
    for (JsonToken kind;
         !rows_full(r->rows) && (kind = json_next(&e->json, &token)) != JSON_END && kind != JSON_ERROR;) {
        size_t depth = e->json.depth;
        if (kind == JSON_KEY) e->name = token;
        if (kind != JSON_OPEN || depth > ENVELOPE_DEPTH) continue;
        bool is_member = depth > 1 && e->json.is_object[depth - 2], is_object = e->json.is_object[depth - 1];
        e->key[depth] = is_member ? e->name : TEXT("");
        const char *start = e->json.rest.at - 1;
        if (is_member && is_beside(e->name) && !r->rows->records) {
            while (e->json.depth >= depth && json_next(&e->json, &token) != JSON_ERROR) {}
        } else if (is_object && depth > 1) {
            Text object = extent_of(record, start);
            if (!is_record(r, e, object)) continue;
            r->inner++;
            if (!r->rows->records || (read_object(r, object) && has_found(r, COLUMN_TEXT))) put_object(r);
            else reject_without_text(r, object);
            while (e->json.depth >= depth && json_next(&e->json, &token) != JSON_ERROR) {}
        }
    }
    bool is_found = r->inner > 0;
    r->inner = 0;
    free(e);
    return is_found;
}

/* A row of a data frame. */
static void put_row(void *reader, Text object) {
    Reader *r = reader;
    if (rows_full(r->rows)) return;
    r->inner++;
    bool has_text = read_object(r, object) && has_found(r, COLUMN_TEXT);
    if (has_text) put_object(r);
    else r->without++;
}

/* Is it a data frame with a column for the text? */
static bool read_frame(Reader *r, Text record) {
    char reason[80];
    r->inner = r->without = 0;
    frame_read(record, put_row, r);
    bool is_frame = r->inner > r->without;
    snprintf(reason, sizeof reason, "%zu rows of the data frame have no text", r->without);
    if (is_frame && r->without) rows_reject(r->rows, r->record, reason);
    r->inner = 0;
    return is_frame;
}

static void read_record(Reader *r, Text record) {
    if (r->rows->charsets->chosen) record = decode(r->rows->charsets, record, TEXT(""), &r->decoded, &r->rows->broken);
    bool is_sound = read_object(r, record);
    if (!is_sound) rows_reject(r->rows, r->record, r->json.error);
    else if (has_found(r, COLUMN_TEXT) && !r->rows->records) put_object(r);
    else if (!read_envelope(r, record) && !read_frame(r, record)) reject_without_text(r, record);
}

static void read_lines(Reader *r, Source *in, size_t limit) {
    Text line;
    for (SourceState state; !rows_full(r->rows) && !range_ends(&r->rows->range, in->position, r->record) &&
                            (state = source_line(in, limit, &line)) != SOURCE_END;) {
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
 * whether they match is for the parser to say. No string holds a newline, so one that never ends costs its record
 * alone. */
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
