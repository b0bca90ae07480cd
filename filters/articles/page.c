/* What a page says of itself: meta elements, its canonical address, JSON-LD, and for want of these its own heading. */
#include "articles.h"

#include <string.h>

void page_note(Page *page, Text name, Text value) {
    size_t rank;
    value = text_trim(value);
    if (name.len == 0 || value.len == 0) return;
    Column column = fields_find(page->fields, name, &rank);
    if (column == COLUMNS || column == COLUMN_TEXT || column == COLUMN_DOC) return;
    Buffer *cell = &page->value[column];
    if (cell->len && rank >= page->rank[column]) return;
    Buffer room = { 0 };
    cell->len = 0;
    buffer_add(cell, repair_references(value, &room));
    buffer_free(&room);
    page->rank[column] = rank;
}

static bool is_article_type(Text type) {
    return text_ends(type, TEXT("Article")) || text_ends(type, TEXT("Posting")) || text_ends(type, TEXT("Report"));
}

/* An object of JSON-LD that may be the article: the outermost one, one of the outermost list, or one of the @graph. */
typedef struct {
    size_t depth;           /* of its fields; 0: none is open */
    size_t list;            /* of the list whose objects may be one */
    bool is_article;
    Text key;
    struct {
        Text value;
        size_t rank;
    } found[COLUMNS];
} Thing;

static void note_field(Page *page, Thing *thing, Text name, Text value) {
    size_t rank;
    if (text_equal(name, TEXT("@type"))) thing->is_article |= is_article_type(value);
    Column column = fields_find(page->fields, name, &rank);
    if (column == COLUMNS || text_equal(name, TEXT("name"))) return;
    if (thing->found[column].value.len && rank >= thing->found[column].rank) return;
    thing->found[column].value = value;
    thing->found[column].rank = rank;
}

/* The article's own headline goes before what meta elements say, which may be a shorter one for sharing. */
static void close_thing(Page *page, const Thing *thing) {
    Buffer room = { 0 };
    for (Column column = COLUMN_URL; thing->is_article && column <= COLUMN_TITLE; column++) {
        Text value = text_trim(json_unescape(thing->found[column].value, &room));
        if (value.len && !(page->value[column].len && page->rank[column] <= thing->found[column].rank)) {
            page->value[column].len = 0;
            buffer_add(&page->value[column], value);
            page->rank[column] = thing->found[column].rank;
        }
        room.len = 0;
    }
    buffer_free(&room);
}

static void open_thing(Thing *thing, const Json *json) {
    size_t depth = json->depth;
    bool is_object = json->is_object[depth - 1];
    bool may_be = depth == 1 || depth == thing->list + 1;
    if (is_object && may_be) *thing = (Thing){ .depth = depth, .list = thing->list };
    else if (!is_object && (depth == 1 || (depth == thing->depth + 1 && text_equal(thing->key, TEXT("@graph"))))) thing->list = depth;
}

/* A string, at home in the thing or one level below: mainEntityOfPage.@id, or one of several @type. */
static void take_string(Page *page, Thing *thing, const Json *json, Text inner, Text value) {
    char path[64];
    if (json->depth == thing->depth) {
        note_field(page, thing, thing->key, value);
    } else if (json->depth == thing->depth + 1 && !json->is_object[json->depth - 1]) {
        if (text_equal(thing->key, TEXT("@type"))) note_field(page, thing, thing->key, value);
    } else if (json->depth == thing->depth + 1 && thing->key.len + 1 + inner.len <= sizeof path) {
        memcpy(path, thing->key.at, thing->key.len);
        path[thing->key.len] = '.';
        memcpy(path + thing->key.len + 1, inner.at, inner.len);
        note_field(page, thing, (Text){ path, thing->key.len + 1 + inner.len }, value);
    }
}

void page_json(Page *page, Text script) {
    Json json = json_open(text_trim(script));
    Thing thing = { 0 };
    Text token, inner = TEXT("");
    for (JsonToken kind; (kind = json_next(&json, &token)) != JSON_END && kind != JSON_ERROR;) {
        if (kind == JSON_OPEN) open_thing(&thing, &json);
        else if (kind == JSON_KEY && json.depth == thing.depth) thing.key = token;
        else if (kind == JSON_KEY) inner = token;
        else if (kind == JSON_STRING && thing.depth) take_string(page, &thing, &json, inner, token);
        else if (kind == JSON_CLOSE && thing.depth && json.depth < thing.depth) close_thing(page, &thing), thing = (Thing){ .list = thing.list };
    }
}

void page_free(Page *page) {
    for (Column column = 0; column < COLUMNS; column++) buffer_free(&page->value[column]);
}
