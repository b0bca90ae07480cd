/* What a page says of itself: meta elements, its canonical address, JSON-LD, and for want of these its own heading. */
#include "articles.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#define REFERENCE 12        /* the longest: &thetasym; */
#define RELATIVE 50         /* added to the rank of an address without a host */
#define LONGEST_AUTHORS 400 /* bytes */
#define AUTHORS 16          /* that JSON-LD may name; more are a list of the staff */

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

Text page_references(Text value, Buffer *to) {
    const char *mark = value.len ? memchr(value.at, '&', value.len) : NULL;
    size_t done = 0;
    for (; mark; mark = memchr(mark + 1, '&', value.len - (size_t)(mark + 1 - value.at))) {
        size_t at = (size_t)(mark - value.at), len;
        if (at < done) continue;
        uint32_t character = reference(text_slice(value, at, value.len), &len);
        if (len == 0) continue;
        if (done == 0) to->len = 0;
        buffer_add(to, text_slice(value, done, at));
        buffer_add_character(to, character);
        done = at + len;
    }
    if (done == 0) return value;
    buffer_add(to, text_slice(value, done, value.len));
    return buffer_text(to);
}

/* Set a cell. Many pages write references where none are read, in JSON-LD or one within another: &amp;#8217; */
static void set(Buffer *cell, Text value) {
    Buffer plain = { 0 }, shown = { 0 };
    cell->len = 0;
    buffer_add(cell, repair_references(page_references(value, &plain), &shown));
    buffer_free(&plain);
    buffer_free(&shown);
}

static bool has_scheme(Text url) {
    return text_starts(url, TEXT("http://")) || text_starts(url, TEXT("https://")) || text_starts(url, TEXT("//"));
}

/* Of several dates the best that can be read counts, beside the best as it is written. */
static void note_date(Page *page, size_t rank, Text value) {
    Buffer iso = { 0 };
    Buffer *best = &page->value[COLUMN_DATE_ISO];
    if ((best->len == 0 || rank < page->rank[COLUMN_DATE_ISO]) && date_iso(value, &iso)) {
        set(best, buffer_text(&iso));
        page->rank[COLUMN_DATE_ISO] = rank;
    }
    buffer_free(&iso);
}

/* One more author from the same source as the one before. */
static void add_author(Page *page, Text value) {
    Buffer *authors = &page->value[COLUMN_AUTHOR], next = { 0 };
    set(&next, value);
    if (!memmem(authors->at, authors->len, next.at, next.len))
        buffer_add(authors, TEXT("; ")), buffer_add(authors, buffer_text(&next));
    buffer_free(&next);
}

void page_note(Page *page, Text name, Text value) {
    size_t rank;
    value = text_trim(value);
    if (name.len == 0 || value.len == 0) return;
    Column column = fields_find(page->fields, name, &rank);
    if (column == COLUMNS || column == COLUMN_TEXT || column == COLUMN_DOC) return;
    if (column == COLUMN_AUTHOR && has_scheme(value)) return;                  /* a link to a profile */
    if (column == COLUMN_URL && !has_scheme(value)) rank += RELATIVE;
    if (column == COLUMN_DATE) note_date(page, rank, value);
    Buffer *cell = &page->value[column];
    bool is_one_more = column == COLUMN_AUTHOR && cell->len && cell->len < LONGEST_AUTHORS &&
                       page->rank[column] == rank && page->is_author_meta;
    if (is_one_more) add_author(page, value);
    if (cell->len && rank >= page->rank[column]) return;
    set(cell, value);
    page->rank[column] = rank;
    if (column == COLUMN_AUTHOR) page->is_author_meta = true;
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
    Text author[AUTHORS];
    size_t authors;
} Thing;

static void note_field(Page *page, Thing *thing, Text name, Text value) {
    size_t rank;
    if (text_equal(name, TEXT("@type"))) thing->is_article |= is_article_type(value);
    Column column = fields_find(page->fields, name, &rank);
    if (column == COLUMNS || text_equal(name, TEXT("name"))) return;
    if (column == COLUMN_AUTHOR && thing->authors < AUTHORS && !has_scheme(value))
        thing->author[thing->authors++] = value;
    if (thing->found[column].value.len && rank >= thing->found[column].rank) return;
    thing->found[column].value = value;
    thing->found[column].rank = rank;
}

/* A value of the thing, without its escapes; "" if there is none. The authors are joined. */
static Text value_of(const Thing *thing, Column column, Buffer *room) {
    room->len = 0;
    if (column != COLUMN_AUTHOR) return text_trim(json_unescape(thing->found[column].value, room));
    for (size_t i = 0; i < thing->authors; i++) {
        bool is_plain = !thing->author[i].len || !memchr(thing->author[i].at, '\\', thing->author[i].len);
        if (room->len) buffer_add(room, TEXT("; "));
        if (is_plain) buffer_add(room, thing->author[i]);
        else json_unescape(thing->author[i], room);
    }
    return buffer_text(room);
}

/* The article's own headline goes before what meta elements say, which may be a shorter one for sharing. */
static void close_thing(Page *page, const Thing *thing) {
    Buffer room = { 0 };
    for (Column column = COLUMN_URL; thing->is_article && column < COLUMNS; column++) {
        Text value = value_of(thing, column, &room);
        size_t rank = thing->found[column].rank + (column == COLUMN_URL && !has_scheme(value) ? RELATIVE : 0);
        if (column == COLUMN_DATE && value.len) note_date(page, rank, value);
        bool is_better = page->value[column].len == 0 || rank < page->rank[column] ||
                         (column == COLUMN_AUTHOR && page->is_author_meta);
        if (value.len && is_better) {
            set(&page->value[column], value);
            page->rank[column] = rank;
            if (column == COLUMN_AUTHOR) page->is_author_meta = false;
        }
    }
    buffer_free(&room);
}

static void open_thing(Thing *thing, const Json *json) {
    size_t depth = json->depth;
    bool is_object = json->is_object[depth - 1];
    bool may_be = depth == 1 || depth == thing->list + 1;
    if (is_object && may_be) *thing = (Thing){ .depth = depth, .list = thing->list };
    else if (!is_object && (depth == 1 || (depth == thing->depth + 1 && text_equal(thing->key, TEXT("@graph")))))
        thing->list = depth;
}

/* A string, at home in the thing or one level below: mainEntityOfPage.@id, or one of several @type or authors; or in
 * an object of a list: author[].name. */
static void take_string(Page *page, Thing *thing, const Json *json, Text inner, Text value) {
    char path[64];
    size_t below = json->depth - thing->depth;
    bool is_in_object = json->is_object[json->depth - 1], is_in_list = below > 0 && !json->is_object[thing->depth];
    if (below == 0) {
        note_field(page, thing, thing->key, value);
    } else if (below == 1 && is_in_list) {
        if (text_equal(thing->key, TEXT("@type")) || text_equal(thing->key, TEXT("author")))
            note_field(page, thing, thing->key, value);
    } else if (is_in_object && (below == 1 || (below == 2 && is_in_list)) &&
               thing->key.len + 1 + inner.len <= sizeof path) {
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
        else if (kind == JSON_CLOSE && thing.depth && json.depth < thing.depth)
            close_thing(page, &thing), thing = (Thing){ .list = thing.list };
    }
    if (thing.depth) close_thing(page, &thing);      /* it breaks off or has a slip: what stood before counts */
}

/* Is what stands behind a title the name of the site, parted by a mark: " | The Example"? */
static bool is_site_name(Text rest) {
    static const Text marks[] = { { " | ", 3 }, { " - ", 3 },  { " \xe2\x80\x93 ", 5 }, { " \xe2\x80\x94 ", 5 },
                                  { " : ", 3 }, { " :: ", 4 }, { " \xc2\xbb ", 4 },     { " \xc2\xb7 ", 4 } };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (text_starts(rest, marks[i])) return true;
    return false;
}

void page_heading(Page *page, Text heading) {
    Buffer *title = &page->value[COLUMN_TITLE];
    page_note(page, TEXT("html:h1"), heading);
    if (heading.len && text_starts(buffer_text(title), heading) &&
        is_site_name(text_slice(buffer_text(title), heading.len, title->len)))
        title->len = heading.len;
}

/* "https://a.example/news/" + "/2021/x" = "https://a.example/2021/x"; an address that can't be resolved stays as it
 * is. */
void page_resolve(Page *page, Text base) {
    Buffer *url = &page->value[COLUMN_URL];
    size_t host = text_starts(base, TEXT("https://")) ? 8 : text_starts(base, TEXT("http://")) ? 7 : 0;
    if (url->len == 0 || has_scheme(buffer_text(url)) || host == 0 || memmem(url->at, url->len, "://", 3)) return;
    size_t stop = host, folder;
    while (stop < base.len && !memchr("/?#", base.at[stop], 3)) stop++;
    folder = stop;
    for (size_t i = stop; i < base.len && !memchr("?#", base.at[i], 2); i++)
        if (base.at[i] == '/') folder = i;
    Buffer whole = { 0 };
    bool is_rooted = url->at[0] == '/';
    buffer_add(&whole, text_slice(base, 0, is_rooted ? stop : folder));
    if (!is_rooted) buffer_add_byte(&whole, '/');
    buffer_add(&whole, buffer_text(url));
    buffer_free(url);
    *url = whole;
}

void page_free(Page *page) {
    for (Column column = 0; column < COLUMNS; column++) buffer_free(&page->value[column]);
}
