/* HTML: a page as the lines that a browser shows, each with a hint of where it stands.
 *
 * libxml2 parses and calls back for each element and each run of text; no tree is built, so that memory is bounded by
 * the depth of the page. What takes time by the square in it is kept away from it: elements open at once (DEPTH),
 * attributes of one tag and different names (crowd.c).
 */
#include "articles.h"
#include "element.h"
#include "fail.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

#define DEPTH 1024
#define LONGEST_BYLINE 100          /* bytes: more is a portrait of the author */
#define SCRIPT_LIMIT (1024 * 1024)  /* JSON-LD longer than this is none */

typedef struct {
    const xmlChar *name;
    unsigned flags;
    size_t boxes;                   /* before it */
} Element;

typedef struct {
    htmlParserCtxtPtr parser;
    const char *error;
    Element open[DEPTH];
    size_t depth;
    size_t inside[STATES];          /* how many of the open elements have each flag */
    size_t boxes;                   /* how many have BOX, of those within the innermost MAIN */
    Page *page;
    const Lexicon *classes;
    Buffer text, hints, line;       /* the lines so far, and the one in hand */
    bool wants_space;
    char hint;                      /* of the line in hand, as it began */
    size_t shown, linked;           /* its bytes that are no space, and those of them in links */
    Buffer title, heading, byline, base, script, shown_as, clean;
    Text gap;                       /* between two lines of the text */
    const Lexicon *exports;         /* of a page that is an export: its table, and the database */
    Text database;
    size_t *broken;
} Walk;

static size_t inside(const Walk *w, unsigned flag) { return w->inside[__builtin_ctz(flag)]; }

static void count_flags(Walk *w, unsigned flags, bool is_opening) {
    for (; flags; flags &= flags - 1) w->inside[__builtin_ctz(flags)] += is_opening ? 1 : (size_t)-1;
}

static char hint_now(const Walk *w) {
    bool is_main = inside(w, MAIN), is_header = inside(w, HEADER) && !is_main;
    char hint = inside(w, TOP_HEADING)                      ? 'd'
                : inside(w, ASIDE) || w->boxes || is_header ? 'n'
                : inside(w, CAPTION)                        ? 'c'
                : inside(w, HEADING)                        ? 'h'
                : inside(w, ITEM)                           ? 'i'
                : inside(w, QUOTE)                          ? 'q'
                : inside(w, TABLE)                          ? 't'
                                                            : 'p';
    return is_main ? (char)(hint - 'a' + 'A') : hint;
}

/* Only links make the line: an entry of a list, a teaser's heading, but not the page's own headline. */
static char hint_of_line(const Walk *w) {
    if (w->linked < w->shown) return w->hint;
    switch (w->hint) {
    case 'h': case 'p': case 'i': case 'q': case 't': return 'l';
    case 'H': case 'P': case 'I': case 'Q': case 'T': return 'L';
    default: return w->hint;
    }
}

static void end_line(Walk *w) {
    Text line = text_trim(buffer_text(&w->line));
    if (line.len) {
        if (w->text.len) buffer_add(&w->text, w->gap);
        buffer_add(&w->text, line);
        buffer_add_byte(&w->hints, hint_of_line(w));
        if (inside(w, TOP_HEADING) && w->heading.len == 0) buffer_add(&w->heading, line);
    }
    w->line.len = w->shown = w->linked = 0;
    w->wants_space = false;
}

static void add_word(Walk *w, Text word) {
    if (w->shown == 0) w->hint = hint_now(w);
    if (w->wants_space && w->line.len) buffer_add_byte(&w->line, ' ');
    w->wants_space = false;
    buffer_add(&w->line, word);
    w->shown += word.len;
    if (inside(w, LINK)) w->linked += word.len;
}

static void add_preformatted(Walk *w, Text text) {
    Text line;
    for (bool is_first = true; text_cut(&text, '\n', &line); is_first = false) {
        if (!is_first) end_line(w);
        if (text_trim(line).len) add_word(w, line);
        else buffer_add(&w->line, line);
    }
}

/* Runs of white space are one space, and none at the ends of a line. */
static void add_flowing(Walk *w, Text text) {
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        while (at < text.len && !is_blank(text.at[at])) at++;
        if (at > start) add_word(w, text_slice(text, start, at));
        if (at < text.len) w->wants_space = true, at++;
    }
}

static void on_text(void *walk, const xmlChar *bytes, int len) {
    Walk *w = walk;
    Text text = { (const char *)bytes, (size_t)len };
    if (inside(w, HIDDEN)) {
        if (inside(w, TITLE) && inside(w, HIDDEN) == 1) buffer_add(&w->title, text);
        else if (inside(w, SCRIPT) && w->script.len < SCRIPT_LIMIT) buffer_add(&w->script, text);
        return;
    }
    /* references name any character, those too that may not stand in a cell */
    text = repair(repair_references(text, &w->shown_as), &w->clean, w->broken);
    if (inside(w, AUTHOR) && w->byline.len < LONGEST_BYLINE) buffer_add(&w->byline, text);
    if (inside(w, PRE)) add_preformatted(w, text);
    else add_flowing(w, text);
}

/* Elements that say something of the page and show nothing. */
static void note_page(Walk *w, const char *name, const xmlChar **attributes) {
    if (strcmp(name, "meta") == 0) {
        static const char *const keys[] = { "property", "name", "itemprop", "http-equiv" };
        Text value = element_attribute(attributes, "content");
        for (size_t i = 0; i < 4; i++) page_note(w->page, element_attribute(attributes, keys[i]), value);
    } else if (strcmp(name, "link") == 0) {
        Text rel = element_attribute(attributes, "rel");
        if (rel.at && element_has_word(rel, "canonical"))
            page_note(w->page, TEXT("html:canonical"), element_attribute(attributes, "href"));
    } else if (strcmp(name, "html") == 0) {
        page_note(w->page, TEXT("html:lang"), element_attribute(attributes, "lang"));
        page_note(w->page, TEXT("html:lang"), element_attribute(attributes, "xml:lang"));
    } else if (strcmp(name, "base") == 0 && w->base.len == 0) {
        buffer_add(&w->base, element_attribute(attributes, "href"));
    } else if (strcmp(name, "time") == 0) {
        bool is_marked = element_attribute(attributes, "itemprop").at || element_attribute(attributes, "pubdate").at;
        Text date = element_attribute(attributes, "datetime");
        page_note(w->page, is_marked ? TEXT("html:pubdate") : TEXT("html:time"), date);
    }
}

/* What an export's table calls an element by its class: ".DocHeader". */
static Text label_of(const Walk *w, const xmlChar **attributes) {
    Text list = element_attribute(attributes, "class"), class, database;
    char mark[64] = ".";
    while (text_cut(&list, ' ', &class)) {
        if (class.len == 0 || class.len > sizeof mark - 1) continue;
        memcpy(mark + 1, class.at, class.len);
        const Entry *entry = exports_find(w->exports, w->database, (Text){ mark, class.len + 1 }, false);
        if (entry) return exports_mark(entry, &database);
    }
    return TEXT("");
}

static void on_start(void *walk, const xmlChar *tag, const xmlChar **attributes) {
    Walk *w = walk;
    const char *name = (const char *)tag;
    if (w->depth == DEPTH) {
        w->error = "the page's elements are nested too deep";
        xmlStopParser(w->parser);
        return;
    }
    unsigned flags = element_flags(name, attributes, w->classes);
    if (attributes) note_page(w, name, attributes);
    Text label = w->exports ? label_of(w, attributes) : TEXT("");
    if (label.len) flags |= BLOCK;
    if (!inside(w, HIDDEN)) {
        if (flags & (BLOCK | BREAK)) end_line(w);
        if (flags & CELL && w->shown) buffer_add_byte(&w->line, '\t'), w->wants_space = false;
    }
    w->open[w->depth++] = (Element){ tag, flags, w->boxes };
    if (flags & MAIN) w->boxes = 0;
    if (flags & BOX) w->boxes++;
    count_flags(w, flags, true);
    if (label.len && !inside(w, HIDDEN)) buffer_add(&w->line, label), buffer_add_byte(&w->line, '\t'), w->shown = 1;
}

/* White space is one blank, and what is too long to be names is none. */
static void end_byline(Walk *w) {
    Buffer names = { 0 };
    Text rest = buffer_text(&w->byline), word;
    for (size_t i = 0; i < rest.len; i++)
        if (is_blank(rest.at[i])) w->byline.at[i] = ' ';
    while (text_cut(&rest, ' ', &word)) {
        if (word.len && names.len) buffer_add_byte(&names, ' ');
        buffer_add(&names, word);
    }
    bool has_digit = false;                          /* a date, or how long it takes to read */
    for (size_t i = 0; i < names.len; i++) has_digit |= is_digit(names.at[i]);
    if (names.len < LONGEST_BYLINE && !has_digit && !inside(w, ASIDE) && !w->boxes)
        page_note(w->page, TEXT("html:byline"), buffer_text(&names));
    buffer_free(&names);
    w->byline.len = 0;
}

static void on_end(void *walk, const xmlChar *tag) {
    Walk *w = walk;
    size_t at = w->depth;
    while (at > 0 && strcmp((const char *)w->open[at - 1].name, (const char *)tag) != 0) at--;
    while (at > 0 && w->depth >= at) {
        unsigned flags = w->open[w->depth - 1].flags;
        if (flags & SCRIPT) page_json(w->page, buffer_text(&w->script)), w->script.len = 0;
        if (flags & BLOCK && !inside(w, HIDDEN)) end_line(w);
        count_flags(w, flags, false);
        if (flags & AUTHOR && !inside(w, AUTHOR)) end_byline(w);
        w->boxes = w->open[--w->depth].boxes;
    }
}

static void silent(void *context, xmlErrorPtr error) { (void)context, (void)error; }

/* The parser goes on without what it could not allocate, and shows another text: it shall end instead. */
static void *sure(void *block) {
    if (!block) fail("out of memory");
    return block;
}

static void *sure_malloc(size_t size) { return sure(malloc(size)); }
static void *sure_realloc(void *block, size_t size) { return sure(realloc(block, size)); }
static char *sure_strdup(const char *string) { return sure(strdup(string)); }

void html_set_up_parser(void) {
    xmlMemSetup(free, sure_malloc, sure_realloc, sure_strdup);
    xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)silent);
}

static void parse(Walk *w, Text page) {
    html_set_up_parser();
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(page.at, (int)page.len);
    if (!parser) fail("out of memory");
    *parser->sax = (htmlSAXHandler){ .startElement = on_start,
                                     .endElement = on_end,
                                     .characters = on_text,
                                     .ignorableWhitespace = on_text,
                                     .cdataBlock = on_text };
    parser->userData = w;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    w->parser = parser;
    htmlParseDocument(parser);
    end_line(w);
    htmlFreeParserCtxt(parser);
}

static void free_walk(Walk *w) {
    Buffer *buffers[] = { &w->text,   &w->hints, &w->line,   &w->title,    &w->heading,
                          &w->byline, &w->base,  &w->script, &w->shown_as, &w->clean };
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_free(buffers[i]);
    free(w);
}

/* How much of the text is paragraphs: neither links alone nor navigation. */
static size_t count_prose(const Walk *w) {
    Text rest = buffer_text(&w->text), line;
    size_t prose = 0;
    for (size_t i = 0; i < w->hints.len && text_cut(&rest, '\n', &line); i++) {
        if (line.len == 0) i--;                              /* a gap */
        else prose += memchr("lLnNhH", w->hints.at[i], 6) ? 0 : line.len;
    }
    return prose;
}

/* A page made by a script shows nothing, and holds its text in JSON-LD alone. */
static void take_article_body(Walk *w) {
    Text body = buffer_text(&w->page->value[COLUMN_TEXT]), line;
    if (count_prose(w) * 2 >= body.len) return;
    w->text.len = w->hints.len = 0;
    while (text_cut(&body, '\n', &line)) {
        if ((line = text_trim(line)).len == 0) continue;
        if (w->text.len) buffer_add(&w->text, w->gap);
        buffer_add(&w->text, repair(line, &w->clean, w->broken));
        buffer_add_byte(&w->hints, 'P');
    }
}

/* The article with what the page says of itself, where nothing better is known. */
static Article filled(const Walk *w, const Article *known) {
    Article article = *known;
    for (Column column = COLUMN_URL; column < COLUMN_HINTS; column++) {
        Text said = buffer_text(&w->page->value[column]);
        bool is_newer = column == COLUMN_DATE && known->is_fetch_date;
        if (said.len && (is_newer || article.cell[column].len == 0)) article.cell[column] = said;
        if (said.len && is_newer) article.is_fetch_date = false;
    }
    if (article.cell[COLUMN_URL].len && !known->is_cell) article.cell[COLUMN_SITE] = known->cell[COLUMN_SITE];
    article.cell[COLUMN_HINTS] = buffer_text(&w->hints);
    article.cell[COLUMN_TEXT] = buffer_text(&w->text);
    return article;
}

static bool ends_in_tag(Text page) {
    const char *tag = memrchr(page.at, '<', page.len), *end = memrchr(page.at, '>', page.len);
    if (!tag || (end && end > tag)) return false;
    size_t next = (size_t)(tag - page.at) + 1;
    return next == page.len || is_alpha(page.at[next]) || strchr("/!?", page.at[next]);
}

static bool begins_like(Text text, Text start) {
    return text.len >= start.len && text_same_word(text_slice(text, 0, start.len), start);
}

static bool has_blocks(Text html) {
    static const Text tags[] = { { "<p", 2 }, { "<div", 4 }, { "<li", 3 }, { "<td", 3 }, { "<h", 2 } };
    const char *tag = html.len ? memchr(html.at, '<', html.len) : NULL;
    for (; tag; tag = memchr(tag + 1, '<', html.len - (size_t)(tag + 1 - html.at)))
        for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
            if (begins_like(text_slice(html, (size_t)(tag - html.at), html.len), tags[i])) return true;
    return false;
}

/* The page, with what it says of itself noted. */
static void read_page(Walk *w, const Rows *rows, const Article *article, Text charset) {
    Buffer decoded = { 0 }, room = { 0 };
    Text bytes = article->cell[COLUMN_TEXT];
    if (!article->is_cell)
        bytes = decode(rows->charsets, bytes, charset.len ? charset : charset_of_page(bytes), &decoded, w->broken);
    Text clean = repair(bytes, &room, w->broken);
    w->gap = article->is_cell && !rows->has[COLUMN_HINTS] ? TEXT("\n\n") : TEXT("\n");
    if (article->is_cell && !has_blocks(clean)) count_flags(w, PRE, true);      /* its lines are its paragraphs */
    w->error = crowd_check(clean);
    if (!w->error && clean.len) parse(w, clean);
    if (!w->error && !article->is_cell && ends_in_tag(clean))
        rows_may_be_cut(rows, article->cell[COLUMN_URL], "the page ends within a tag");
    page_note(w->page, TEXT("html:title"), buffer_text(&w->title));
    page_heading(w->page, buffer_text(&w->heading));
    page_resolve(w->page, article->cell[COLUMN_URL].len ? article->cell[COLUMN_URL] : buffer_text(&w->base));
    take_article_body(w);
    buffer_free(&decoded);
    buffer_free(&room);
}

void html_put(Rows *rows, size_t record, const Article *article, Text charset) {
    Walk *w = calloc(1, sizeof *w);
    Page page = { .fields = rows->fields };
    if (!w) fail("out of memory");
    w->page = &page;
    w->classes = rows->classes;
    w->broken = &rows->broken;
    read_page(w, rows, article, charset);
    Article found = filled(w, article);
    if (w->error) rows_reject(rows, record, w->error);
    else rows_put(rows, record, &found);
    page_free(&page);
    free_walk(w);
}

const char *html_lines(Rows *rows, Text page, Text database, Buffer *lines) {
    Walk *w = calloc(1, sizeof *w);
    Page said = { .fields = rows->fields };
    if (!w) fail("out of memory");
    w->page = &said;
    w->classes = rows->classes;
    w->broken = &rows->broken;
    w->exports = rows->exports;
    w->database = database;
    w->gap = TEXT("\n\n");
    const char *wrong = crowd_check(page);
    if (!wrong) parse(w, page), wrong = w->error;
    buffer_add(lines, buffer_text(&w->text));
    page_free(&said);
    free_walk(w);
    return wrong;
}

/* Does the text of a record come as HTML: does it begin with a tag, or hold tags of paragraphs? */
static bool is_html(Text text) {
    static const Text tags[] = { { "<p>", 3 }, { "<p ", 3 }, { "</p>", 4 }, { "<br", 3 }, { "<div", 4 } };
    text = text_trim(text);
    const char *tag = text.len ? memchr(text.at, '<', text.len) : NULL;
    if (!tag) return false;
    bool begins = text.len > 3 && text.at[0] == '<' && (is_alpha(text.at[1]) || text.at[1] == '!') &&
                  memchr(text.at, '>', text.len);
    for (; tag && !begins; tag = memchr(tag + 1, '<', text.len - (size_t)(tag + 1 - text.at)))
        for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
            begins |= begins_like(text_slice(text, (size_t)(tag - text.at), text.len), tags[i]);
    return begins;
}

void html_put_cell(Rows *rows, size_t record, const Article *article) {
    Article plain = *article;
    Buffer text = { 0 }, title = { 0 };
    plain.cell[COLUMN_TITLE] = page_references(article->cell[COLUMN_TITLE], &title);
    plain.is_cell = true;
    if (is_html(article->cell[COLUMN_TEXT])) {
        html_put(rows, record, &plain, TEXT(""));
    } else {
        plain.cell[COLUMN_TEXT] = page_references(article->cell[COLUMN_TEXT], &text);
        rows_put(rows, record, &plain);
    }
    buffer_free(&text);
    buffer_free(&title);
}

void html_read(Source *in, Rows *rows) {
    Text bytes;
    bool fits = source_whole(in, rows->cli->max_doc, &bytes);
    if (in->error) rows_reject(rows, 0, in->error);
    else if (!fits) rows_reject_long(rows, 0);
    else html_put(rows, 0, &(Article){ .cell = { [COLUMN_DOC] = text_of(in->name), [COLUMN_TEXT] = bytes } }, TEXT(""));
}
