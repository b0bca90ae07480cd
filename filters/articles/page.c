/* What a page says of itself: meta elements, its canonical address, JSON-LD, and for want of these its own heading. */
#include "articles.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#define REFERENCE 12        /* the longest: &thetasym; */

/* The character that the reference at `at` stands for; `*len` is its length, 0 if it is none. */
static uint32_t reference(Text at, size_t *len) {
    char name[REFERENCE + 1] = "";
    const char *end = memchr(at.at, ';', at.len < REFERENCE ? at.len : REFERENCE);
    *len = 0;
    if (!end || end - at.at < 3) return 0;
    size_t n = (size_t)(end - at.at) - 1, number = 0;
    memcpy(name, at.at + 1, n);
    if (name[0] != '#') {
        const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
        if (entity) *len = n + 2;
        return entity ? entity->value : 0;
    }
    bool is_hex = to_lower(name[1]) == 'x';
    for (size_t i = is_hex ? 2 : 1; i < n; i++) {
        char c = to_lower(name[i]);
        bool is_letter = is_hex && c >= 'a' && c <= 'f';
        if (!is_digit(c) && !is_letter) return 0;
        number = number * (is_hex ? 16 : 10) + (size_t)(is_letter ? c - 'a' + 10 : c - '0');
    }
    if (number == 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) return 0;
    *len = n + 2;
    return (uint32_t)number;
}

/* Set a cell. Many pages write references where none are read, in JSON-LD or one within another: &amp;#8217; */
static void set(Buffer *cell, Text value) {
    Buffer plain = { 0 }, shown = { 0 };
    for (size_t at = 0; at < value.len;) {
        size_t len = 0;
        uint32_t character = value.at[at] == '&' ? reference(text_slice(value, at, value.len), &len) : 0;
        if (len) buffer_add_character(&plain, character);
        else buffer_add_byte(&plain, value.at[at]);
        at += len ? len : 1;
    }
    cell->len = 0;
    buffer_add(cell, repair_references(buffer_text(&plain), &shown));
    buffer_free(&plain);
    buffer_free(&shown);
}

void page_note(Page *page, Text name, Text value) {
    size_t rank;
    value = text_trim(value);
    if (name.len == 0 || value.len == 0) return;
    Column column = fields_find(page->fields, name, &rank);
    if (column == COLUMNS || column == COLUMN_TEXT || column == COLUMN_DOC) return;
    Buffer *cell = &page->value[column];
    if (cell->len && rank >= page->rank[column]) return;
    set(cell, value);
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
            set(&page->value[column], value);
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

/* Is what stands behind a title the name of the site, parted by a mark: " | The Example"? */
static bool is_site_name(Text rest) {
    static const Text marks[] = { { " | ", 3 }, { " - ", 3 }, { " \xe2\x80\x93 ", 5 }, { " \xe2\x80\x94 ", 5 }, { " : ", 3 }, { " :: ", 4 }, { " \xc2\xbb ", 4 }, { " \xc2\xb7 ", 4 } };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (text_starts(rest, marks[i])) return true;
    return false;
}

void page_heading(Page *page, Text heading) {
    Buffer *title = &page->value[COLUMN_TITLE];
    page_note(page, TEXT("html:h1"), heading);
    if (heading.len && text_starts(buffer_text(title), heading) && is_site_name(text_slice(buffer_text(title), heading.len, title->len))) title->len = heading.len;
}

void page_free(Page *page) {
    for (Column column = 0; column < COLUMNS; column++) buffer_free(&page->value[column]);
}
