/* JSON as data frames are written: names once and then rows of values, {"columns": [..], "data": [[..], ..]}, or
 * each column by itself, {"title": {"0": .., "1": ..}, "text": {"0": .., ..}}. Each row becomes an object of its
 * own.
 */
#include "articles.h"

#include <string.h>

#define WIDEST 256          /* columns */

/* The value that begins with the token, as it stands in JSON; lists and objects in a frame are null. */
static void add_value(Json *json, JsonToken kind, Text token, Buffer *to) {
    size_t depth = json->depth;
    if (kind == JSON_STRING) buffer_add_byte(to, '"'), buffer_add(to, token), buffer_add_byte(to, '"');
    else buffer_add(to, kind == JSON_SCALAR ? token : TEXT("null"));
    while (kind == JSON_OPEN && json->depth >= depth && json_next(json, &token) != JSON_ERROR) {}
}

static void add_member(Buffer *row, Text name, Json *json, JsonToken kind, Text token) {
    buffer_add(row, row->len ? TEXT(",\"") : TEXT("{\""));
    buffer_add(row, name);
    buffer_add(row, TEXT("\":"));
    add_value(json, kind, token, row);
}

static void put_row(Buffer *row, void (*put)(void *of, Text object), void *of) {
    if (row->len == 0) return;
    buffer_add_byte(row, '}');
    put(of, buffer_text(row));
    row->len = 0;
}

/* The names in the list whose bracket is taken. */
static size_t read_names(Json *json, Text *name) {
    size_t depth = json->depth, count = 0;
    Text token;
    for (JsonToken kind; (kind = json_next(json, &token)) != JSON_ERROR && json->depth >= depth;)
        if (kind == JSON_STRING && json->depth == depth && count < WIDEST) name[count++] = token;
    return count;
}

/* Rows as lists, in the list whose bracket is taken. */
static void read_rows(Json *json, const Text *name, size_t names, void (*put)(void *of, Text object), void *of) {
    size_t depth = json->depth, column = 0;
    Text token;
    Buffer row = { 0 };
    for (JsonToken kind; (kind = json_next(json, &token)) != JSON_ERROR && json->depth >= depth;) {
        bool is_row = json->depth == depth && kind == JSON_CLOSE;
        bool is_value = json->depth == depth + (kind == JSON_OPEN ? 2 : 1) && kind != JSON_CLOSE;
        if (is_row) put_row(&row, put, of), column = 0;
        else if (is_value && column < names) add_member(&row, name[column], json, kind, token), column++;
    }
    buffer_free(&row);
}

/* Columns as objects: all hold the same keys in the same order, else a row ends where they part. */
static void read_columns(Json *column, const Text *name, size_t count, void (*put)(void *of, Text object), void *of) {
    Buffer row = { 0 };
    for (bool is_sound = count > 0; is_sound;) {
        Text key = TEXT(""), token;
        for (size_t i = 0; i < count && is_sound; i++) {
            is_sound = json_next(&column[i], &token) == JSON_KEY && (i == 0 || text_equal(token, key));
            if (i == 0) key = token;
            JsonToken kind = is_sound ? json_next(&column[i], &token) : JSON_ERROR;
            if (kind != JSON_ERROR) add_member(&row, name[i], &column[i], kind, token);
        }
        if (is_sound) put_row(&row, put, of);
    }
    buffer_free(&row);
}

void frame_read(Text object, void (*put)(void *of, Text object), void *of) {
    static Json column[WIDEST];
    Text name[WIDEST], header[WIDEST], key = TEXT(""), token;
    size_t count = 0, names = 0;
    bool is_all_columns = true;
    Json json = json_open(object);
    for (JsonToken kind; (kind = json_next(&json, &token)) != JSON_END && kind != JSON_ERROR;) {
        if (kind == JSON_KEY) key = token;
        is_all_columns &= json.depth != 1 || (kind != JSON_STRING && kind != JSON_SCALAR);
        if (kind != JSON_OPEN || json.depth != 2) continue;
        const char *start = json.rest.at - 1;
        bool is_list = *start == '[';
        if (is_list && text_equal(key, TEXT("columns"))) {
            names = read_names(&json, header);
        } else if (is_list && text_equal(key, TEXT("data")) && names) {
            read_rows(&json, header, names, put, of);
            return;
        } else {
            Text rest = { start, (size_t)(object.at + object.len - start) };
            if (!is_list && count < WIDEST)
                name[count] = key, column[count] = json_open(rest), json_next(&column[count], &token), count++;
            while (json.depth >= 2 && json_next(&json, &token) != JSON_ERROR) {}
        }
    }
    if (is_all_columns) read_columns(column, name, count, put, of);
}
