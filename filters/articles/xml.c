/* XML: a walk over its elements, and the files whose elements data/exports.tsv knows: feeds and exports of databases.
 *
 * libxml2 parses and calls back; no tree is built. No entity is ever looked up but those of HTML, so nothing else is
 * opened and
 * nothing multiplies. What is damaged is read as far as it goes.
 */
#include "articles.h"
#include "fail.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <string.h>

#define DEPTH 256           /* of elements in one another */
#define FILE_DOCS 4         /* a file may be so many times as long as an article */

/* ---- the parser */

typedef struct {
    const XmlEvents *events;
    void *state;
    xmlParserCtxtPtr parser;
    size_t depth;
    xmlEntity entity;       /* the one asked for last */
    xmlChar content[8];
} Walk;

static void on_start(void *walk, const xmlChar *name, const xmlChar **attributes) {
    Walk *w = walk;
    if (++w->depth > DEPTH) xmlStopParser(w->parser);
    else w->events->start(w->state, (const char *)name, (const char **)(uintptr_t)attributes);
}

static void on_end(void *walk, const xmlChar *name) {
    Walk *w = walk;
    w->depth--;
    w->events->end(w->state, (const char *)name);
}

static void on_text(void *walk, const xmlChar *bytes, int len) {
    Walk *w = walk;
    w->events->text(w->state, (Text){ (const char *)bytes, (size_t)len });
}

/* &nbsp; and its like, which feeds use without declaring them; all others are unknown. */
static xmlEntityPtr on_entity(void *walk, const xmlChar *name) {
    Walk *w = walk;
    xmlEntityPtr known = xmlGetPredefinedEntity(name);
    const htmlEntityDesc *entity = known ? NULL : htmlEntityLookup(name);
    if (!entity) return known;
    Buffer bytes = { 0 };
    buffer_add_character(&bytes, entity->value);
    memset(w->content, 0, sizeof w->content);
    memcpy(w->content, bytes.at, bytes.len);
    buffer_free(&bytes);
    w->entity = (xmlEntity){ .type = XML_ENTITY_DECL,
                             .name = name,
                             .etype = XML_INTERNAL_PREDEFINED_ENTITY,
                             .content = w->content,
                             .orig = w->content,
                             .length = (int)strlen((char *)w->content) };
    return &w->entity;
}

bool xml_walk(Text utf8, const XmlEvents *events, void *state) {
    Walk w = { .events = events, .state = state };
    xmlSAXHandler sax = { .startElement = on_start,
                          .endElement = on_end,
                          .characters = on_text,
                          .ignorableWhitespace = on_text,
                          .cdataBlock = on_text,
                          .getEntity = on_entity };
    html_set_up_parser();
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(utf8.at, (int)utf8.len);
    if (!parser) return utf8.len == 0;
    w.parser = parser;
    *parser->sax = sax;
    parser->userData = &w;
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                                  XML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    xmlParseDocument(parser);
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
    return w.depth == 0;
}

Text xml_attribute(const char **attributes, const char *name) {
    for (; attributes && attributes[0]; attributes += 2)
        if (strcmp(attributes[0], name) == 0) return attributes[1] ? text_of(attributes[1]) : TEXT("");
    return (Text){ NULL, 0 };
}

/* ---- records */

typedef struct {
    Rows *rows;
    Text database;
    size_t record;
    size_t depth, skipped;  /* elements open; and the one that is skipped with all in it */
    size_t begun;           /* the depth of the record's element; 0: none is open */
    /* the depth of the element whose text goes to `value`; of one whose elements go there too */
    size_t reading, html;
    const Entry *entry;     /* of that element */
    const char *name[DEPTH + 1];
    bool has_begin;
    Buffer value, cell[COLUMNS], common[COLUMNS];
    size_t rank[COLUMNS];
    Buffer id;
} Records;

static const Entry *entry_of(const Records *r, Text name, const char *parent) {
    char mark[100];
    const Entry *entry = NULL;
    if (parent && name.len + strlen(parent) + 3 < sizeof mark) {
        int len = snprintf(mark, sizeof mark, "<%s/%.*s>", parent, (int)name.len, name.at);
        entry = exports_find(r->rows->exports, r->database, (Text){ mark, (size_t)len }, false);
    }
    if (entry || name.len + 2 >= sizeof mark) return entry;
    int len = snprintf(mark, sizeof mark, "<%.*s>", (int)name.len, name.at);
    return exports_find(r->rows->exports, r->database, (Text){ mark, (size_t)len }, false);
}

static size_t rank_of(const Entry *entry) {
    size_t rank = 1;
    return text_size(lexicon_field(entry, 2), &rank) ? rank : 1;
}

/* One value for the column that the entry names: of several authors all, of texts one behind the other, else the
 * best. */
static void set(Records *r, const Entry *entry, Text value) {
    Text role = lexicon_field(entry, 1);
    Column column = text_equal(role, TEXT("html")) ? COLUMN_TEXT : column_named(role);
    value = text_trim(value);
    if (column == COLUMNS || value.len == 0) return;
    Buffer *cell = r->begun ? &r->cell[column] : &r->common[column];
    bool is_more = cell->len && (column == COLUMN_AUTHOR || text_equal(role, TEXT("text")));
    if (is_more) buffer_add(cell, column == COLUMN_AUTHOR ? TEXT("; ") : TEXT("\n\n"));
    else if (cell->len && rank_of(entry) >= r->rank[column]) return;
    else cell->len = 0;
    buffer_add(cell, value);
    r->rank[column] = rank_of(entry);
}

static void put_record(Records *r) {
    if (!rows_full(r->rows)) {
        Article article = { .is_cell = true };
        r->record++;
        for (Column column = 0; column < COLUMNS; column++)
            article.cell[column] = buffer_text(r->cell[column].len ? &r->cell[column] : &r->common[column]);
        Text *id = &article.cell[COLUMN_DOC];
        if (id->len == 0) *id = article.cell[COLUMN_URL];
        if (id->len == 0) *id = rows_number(r->rows, r->record, &r->id);
        html_put_cell(r->rows, r->record, &article);
    }
    for (Column column = 0; column < COLUMNS; column++) r->cell[column].len = 0;
    r->begun = r->reading = r->html = 0;
}

/* <p> inside an element that holds HTML goes on as a tag; inside one of text it begins a paragraph. */
static void add_inner(Records *r, const char *name, bool is_end) {
    const char *colon = strchr(name, ':');
    if (r->html) {
        buffer_add(&r->value, is_end ? TEXT("</") : TEXT("<"));
        buffer_add(&r->value, text_of(colon ? colon + 1 : name));
        buffer_add_byte(&r->value, '>');
    } else if (strcmp(name, "p") == 0 || strcmp(name, "paragraph") == 0) {
        buffer_add(&r->value, TEXT("\n\n"));
    }
}

static void read_attributes(Records *r, Text name, const char **attributes) {
    char both[80];
    Text rel = xml_attribute(attributes, "rel");
    if (rel.len && !text_equal(rel, TEXT("alternate"))) return;      /* a link to something else */
    for (; attributes && attributes[0]; attributes += 2) {
        int len = snprintf(both, sizeof both, "%.*s@%s", (int)name.len, name.at, attributes[0]);
        const Entry *entry =
            len > 0 && (size_t)len < sizeof both ? entry_of(r, (Text){ both, (size_t)len }, NULL) : NULL;
        if (entry && attributes[1]) set(r, entry, text_of(attributes[1]));
    }
}

static void start_element(void *records, const char *name, const char **attributes) {
    Records *r = records;
    const char *parent = r->depth ? r->name[r->depth] : NULL;
    r->name[++r->depth] = name;
    if (r->skipped) return;
    if (r->reading) {
        add_inner(r, name, false);
        return;
    }
    const Entry *entry = entry_of(r, text_of(name), parent);
    Text role = entry ? lexicon_field(entry, 1) : TEXT("");
    bool is_common = entry && memchr(entry->word.at, '/', entry->word.len) != NULL;
    if (text_equal(role, TEXT("skip"))) r->skipped = r->depth;
    else if (!r->begun && (text_equal(role, TEXT("begin")) || (!r->has_begin && text_equal(role, TEXT("root")))))
        r->begun = r->depth;
    if (r->begun) read_attributes(r, text_of(name), attributes);
    if (r->skipped || !entry || r->begun == r->depth || !(r->begun || is_common)) return;
    r->reading = r->depth;
    r->html = text_equal(role, TEXT("html")) ? r->depth : 0;
    r->entry = entry;
    r->value.len = 0;
}

static void end_element(void *records, const char *name) {
    Records *r = records;
    if (r->depth == 0) return;
    if (r->skipped == r->depth) {
        r->skipped = 0;
    } else if (r->reading == r->depth) {
        set(r, r->entry, buffer_text(&r->value));
        r->reading = r->html = 0;
    } else if (r->reading && !r->skipped) {
        add_inner(r, name, true);
    } else if (r->begun == r->depth) {
        put_record(r);
    }
    r->depth--;
}

static void add_text(void *records, Text text) {
    Records *r = records;
    if (!r->reading || r->skipped) return;
    bool is_inner = r->html && r->depth > r->reading;    /* XHTML: its text is no HTML of its own */
    for (size_t i = 0; is_inner && i < text.len; i++) {
        if (!memchr("<&", text.at[i], 2)) continue;
        buffer_add(&r->value, text_slice(text, 0, i));
        buffer_add(&r->value, text.at[i] == '<' ? TEXT("&lt;") : TEXT("&amp;"));
        text = text_slice(text, i + 1, text.len);
        i = (size_t)-1;
    }
    buffer_add(&r->value, text);
}

/* The database of a file by its first element; "" if it is of none. */
Text exports_of_root(const Lexicon *table, Text root) {
    char mark[80];
    Text database;
    if (root.len == 0 || root.len + 2 >= sizeof mark) return TEXT("");
    int len = snprintf(mark, sizeof mark, "<%.*s>", (int)root.len, root.at);
    for (const Entry *e = NULL; (e = lexicon_next(table, e));)
        if (text_equal(lexicon_field(e, 1), TEXT("root")) &&
            text_same_word(exports_mark(e, &database), (Text){ mark, (size_t)len }))
            return database;
    return TEXT("");
}

static void put_file(Rows *rows, Text bytes) {
    static const XmlEvents events = { start_element, end_element, add_text };
    Records r = { .rows = rows };
    Buffer decoded = { 0 }, room = { 0 };
    Text clean = repair(decode(rows->charsets, bytes, charset_of_page(bytes), &decoded, &rows->broken), &room,
                        &rows->broken),
         of;
    r.database = exports_of_root(rows->exports, foreign_root(clean));
    for (const Entry *e = NULL; (e = lexicon_next(rows->exports, e));)
        r.has_begin |= exports_mark(e, &of).at[0] == '<' && text_equal(of, r.database) &&
                       text_equal(lexicon_field(e, 1), TEXT("begin"));
    bool is_whole = xml_walk(text_trim(clean), &events, &r);
    if (!is_whole && !rows_full(rows)) rows_reject(rows, r.record + 1, "the XML is cut off or damaged");
    for (Column column = 0; column < COLUMNS; column++) buffer_free(&r.cell[column]), buffer_free(&r.common[column]);
    buffer_free(&r.value);
    buffer_free(&r.id);
    buffer_free(&decoded);
    buffer_free(&room);
}

void xml_read(Source *in, Rows *rows) {
    Text bytes;
    bool fits = source_whole(in, rows->cli->max_doc * FILE_DOCS, &bytes);
    if (in->error) rows_reject(rows, 0, in->error);
    else if (!fits) rows_reject(rows, 0, "the file is longer than four articles may be (see --max-doc)");
    else put_file(rows, bytes);
}
