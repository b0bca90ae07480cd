/* Documents in ZIP archives: DOCX, ODT, EPUB and WACZ. What a document says goes through the page reader as HTML. */
#include "articles.h"
#include "fail.h"

#include <string.h>

/* ---- DOCX and ODT: paragraphs become those of a page */

typedef struct {
    Buffer html;
    Buffer title, author, modified, lang; /* what the properties say */
    Buffer *into;           /* one of these, or where the text of a run goes; NULL: what comes is not shown */
    size_t depth, hidden;   /* of the elements; of the one that is hidden with all in it */
    size_t paragraph;       /* the depth of the paragraph, whose start tag is still to be written if `is_fresh` */
    bool is_fresh, is_heading;
} Document;

static const char *local_name(const char *name) {
    const char *colon = strchr(name, ':');
    return colon ? colon + 1 : name;
}

static bool is_one_of(const char *name, const char *list) {
    Text rest = text_of(list), word;
    while (text_cut(&rest, ' ', &word))
        if (text_equal(word, text_of(name))) return true;
    return false;
}

static void open_paragraph(Document *d) {
    if (!d->is_fresh) return;
    buffer_add(&d->html, d->is_heading ? TEXT("<h1>") : TEXT("<p>"));
    d->is_fresh = false;
}

static void add_escaped(Buffer *to, Text text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] == '<') buffer_add(to, TEXT("&lt;"));
        else if (text.at[i] == '&') buffer_add(to, TEXT("&amp;"));
        else buffer_add_byte(to, text.at[i]);
    }
}

/* The style of a paragraph, or the level of its outline, makes it a heading. */
static void take_style(Document *d, const char *name, const char **attributes) {
    Text style = xml_attribute(attributes, "w:val");
    bool names_heading = style.len >= 5 && (text_same_word(text_slice(style, 0, 7), TEXT("heading")) ||
                                            text_same_word(style, TEXT("title")));
    if (strcmp(name, "pStyle") == 0 && names_heading) d->is_heading = true;
}

/* Deleted text, comments, notes and what is shown only where another drawing can't be. */
#define HIDDEN_PARTS \
    "del moveFrom Fallback annotation tracked-changes note-citation note-body instrText sequence-decls forms"

static void start_part(void *document, const char *full, const char **attributes) {
    Document *d = document;
    const char *name = local_name(full);
    d->depth++;
    if (d->hidden) return;
    if (is_one_of(name, HIDDEN_PARTS)) d->hidden = d->depth;
    else if (is_one_of(name, "p h") && !d->paragraph)
        d->paragraph = d->depth, d->is_fresh = true, d->is_heading = strcmp(name, "h") == 0,
        d->into = strncmp(full, "text:", 5) == 0 ? &d->html : NULL;
    else if (strcmp(name, "t") == 0) d->into = &d->html;
    else if (is_one_of(name, "tc table-cell")) buffer_add(&d->html, TEXT("<td>"));
    else if (is_one_of(name, "tr table-row")) buffer_add(&d->html, TEXT("<tr>"));
    else if (is_one_of(name, "tbl table")) buffer_add(&d->html, TEXT("<table>"));
    else if (d->paragraph && is_one_of(name, "br cr line-break")) open_paragraph(d), buffer_add(&d->html, TEXT("<br>"));
    else if (d->paragraph && is_one_of(name, "tab s")) open_paragraph(d), buffer_add_byte(&d->html, ' ');
    else take_style(d, name, attributes);
}

static void end_part(void *document, const char *full) {
    Document *d = document;
    const char *name = local_name(full);
    if (d->hidden == d->depth) {
        d->hidden = 0;
    } else if (!d->hidden && d->paragraph == d->depth) {
        if (!d->is_fresh) buffer_add(&d->html, d->is_heading ? TEXT("</h1>\n") : TEXT("</p>\n"));
        d->paragraph = 0;
        d->into = NULL;
    } else if (!d->hidden && strcmp(name, "t") == 0) {
        d->into = NULL;
    } else if (!d->hidden && is_one_of(name, "tbl table")) {
        buffer_add(&d->html, TEXT("</table>"));
    }
    d->depth--;
}

static void add_part(void *document, Text text) {
    Document *d = document;
    if (d->hidden || !d->into || !d->paragraph || text.len == 0) return;
    open_paragraph(d);
    add_escaped(d->into, text);
}

/* docProps/core.xml and meta.xml. */
static void start_property(void *document, const char *full, const char **attributes) {
    Document *d = document;
    (void)attributes;
    d->into = strcmp(full, "dc:title") == 0           ? &d->title
              : strcmp(full, "dc:creator") == 0       ? &d->author
              : strcmp(full, "dc:language") == 0      ? &d->lang
              : strcmp(full, "dcterms:modified") == 0 ? &d->modified
                                                      : NULL;
}

static void end_property(void *document, const char *full) {
    (void)full;
    ((Document *)document)->into = NULL;
}

static void add_property(void *document, Text text) {
    Document *d = document;
    if (d->into && d->into->len < 4096) buffer_add(d->into, text);
}

static const XmlEvents parts = { start_part, end_part, add_part },
                       properties = { start_property, end_property, add_property };

/* Walk a file of the archive; NULL, or what is wrong. */
static const char *walk_file(Rows *rows, Zip *zip, const ZipFile *file, const XmlEvents *events, void *state) {
    Buffer packed = { 0 }, decoded = { 0 }, room = { 0 };
    const char *wrong = zip_whole(zip, file, rows->cli->max_doc * 2, &packed);
    if (!wrong) {
        Text bytes = buffer_text(&packed);
        Text clean = repair(decode(rows->charsets, bytes, charset_of_page(bytes), &decoded, &rows->broken), &room,
                            &rows->broken);
        if (!xml_walk(text_trim(clean), events, state)) wrong = "the document's XML is cut off or damaged";
    }
    buffer_free(&packed);
    buffer_free(&decoded);
    buffer_free(&room);
    return wrong;
}

static void put_document(Rows *rows, Zip *zip, const ZipFile *body, Text about) {
    Document d = { 0 };
    ZipFile file;
    if (zip_find(zip, about, &file)) walk_file(rows, zip, &file, &properties, &d);
    d.depth = 0;
    d.into = NULL;
    buffer_add(&d.html, TEXT("<html><body>"));
    const char *wrong = walk_file(rows, zip, body, &parts, &d);
    Article article = { .is_cell = true, .is_fetch_date = true, .cell = {
        [COLUMN_DOC] = text_of(rows->file),
        [COLUMN_TITLE] = buffer_text(&d.title),
        [COLUMN_AUTHOR] = buffer_text(&d.author),
        [COLUMN_MODIFIED] = buffer_text(&d.modified),
        [COLUMN_LANG] = buffer_text(&d.lang),
        [COLUMN_TEXT] = buffer_text(&d.html),
    } };
    if (wrong) rows_reject(rows, 0, wrong);
    else html_put(rows, 0, &article, TEXT(""));
    Buffer *buffers[] = { &d.html, &d.title, &d.author, &d.modified, &d.lang };
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_free(buffers[i]);
}

/* ---- EPUB: each file of its spine is an article */

#define SPINE 4096          /* files that a book may have */

typedef struct {
    Buffer root;            /* the file that container.xml names */
    Buffer title, author, lang, date;
    Buffer *into;
    Buffer names;           /* id, href and properties of each file, each ended by NUL */
    Buffer spine;           /* ids in their order, each ended by NUL */
    size_t count;
} Book;

static void add_word(Buffer *to, Text word) {
    buffer_add(to, word);
    buffer_add_byte(to, '\0');
}

static void start_of_book(void *book, const char *full, const char **attributes) {
    Book *b = book;
    const char *name = local_name(full);
    b->into = NULL;
    if (strcmp(name, "rootfile") == 0 && b->root.len == 0) buffer_add(&b->root, xml_attribute(attributes, "full-path"));
    else if (strcmp(full, "dc:title") == 0 && b->title.len == 0) b->into = &b->title;
    else if (strcmp(full, "dc:creator") == 0 && b->author.len == 0) b->into = &b->author;
    else if (strcmp(full, "dc:language") == 0 && b->lang.len == 0) b->into = &b->lang;
    else if (strcmp(full, "dc:date") == 0 && b->date.len == 0) b->into = &b->date;
    else if (strcmp(name, "item") == 0 && b->count < SPINE) {
        add_word(&b->names, xml_attribute(attributes, "id"));
        add_word(&b->names, xml_attribute(attributes, "href"));
        add_word(&b->names, xml_attribute(attributes, "properties"));
        b->count++;
    } else if (strcmp(name, "itemref") == 0 && b->spine.len < SPINE * 64) {
        add_word(&b->spine, xml_attribute(attributes, "idref"));
    }
}

static void end_of_book(void *book, const char *full) {
    (void)full;
    ((Book *)book)->into = NULL;
}

static void add_to_book(void *book, Text text) {
    Book *b = book;
    if (b->into && b->into->len < 4096) buffer_add(b->into, text);
}

static int hex_value(char c) {
    return is_digit(c) ? c - '0' : to_lower(c) >= 'a' && to_lower(c) <= 'f' ? to_lower(c) - 'a' + 10 : -1;
}

/* The name in the archive of a file that the list names from its own folder: "../text/a%20b.xhtml#x". */
static Text name_in_archive(Text root, Text href, Buffer *to) {
    size_t folder = root.len;
    while (folder > 0 && root.at[folder - 1] != '/') folder--;
    to->len = 0;
    buffer_add(to, text_slice(root, 0, folder));
    for (; text_starts(href, TEXT("../")); href = text_slice(href, 3, href.len)) {
        if (to->len) to->len--;
        while (to->len > 0 && to->at[to->len - 1] != '/') to->len--;
    }
    for (size_t i = 0; i < href.len && href.at[i] != '#'; i++) {
        int high = href.at[i] == '%' && i + 2 < href.len ? hex_value(href.at[i + 1]) : -1,
            low = high >= 0 ? hex_value(href.at[i + 2]) : -1;
        buffer_add_byte(to, low >= 0 ? (char)(high * 16 + low) : href.at[i]);
        if (low >= 0) i += 2;
    }
    return buffer_text(to);
}

/* The href of an id that is no table of contents; "" if there is none. */
static Text href_of(const Book *b, Text id) {
    Text rest = buffer_text(&b->names), item, href, kinds;
    while (text_cut(&rest, '\0', &item) && text_cut(&rest, '\0', &href) && text_cut(&rest, '\0', &kinds))
        if (text_equal(item, id)) return text_equal(kinds, TEXT("nav")) ? TEXT("") : href;
    return TEXT("");
}

static void put_chapter(Rows *rows, Zip *zip, const Book *b, Text href, size_t record) {
    Buffer name = { 0 }, page = { 0 }, id = { 0 };
    ZipFile file;
    bool is_found = zip_find(zip, name_in_archive(buffer_text(&b->root), href, &name), &file);
    const char *wrong =
        is_found ? zip_whole(zip, &file, rows->cli->max_doc, &page) : "the book lists a file that is not in it";
    buffer_add(&id, text_of(rows->file));
    buffer_add_byte(&id, ':');
    buffer_add(&id, buffer_text(&name));
    Article article = { .may_be_empty = true,
                        .cell = {
                            [COLUMN_DOC] = buffer_text(&id),
                            [COLUMN_SITE] = buffer_text(&b->title),
                            [COLUMN_AUTHOR] = buffer_text(&b->author),
                            [COLUMN_LANG] = buffer_text(&b->lang),
                            [COLUMN_DATE] = buffer_text(&b->date),
                            [COLUMN_TEXT] = buffer_text(&page),
                        } };
    if (wrong) rows_reject(rows, record, wrong);
    else html_put(rows, record, &article, TEXT(""));
    buffer_free(&name);
    buffer_free(&page);
    buffer_free(&id);
}

static void put_book(Rows *rows, Zip *zip, const ZipFile *container) {
    static const XmlEvents events = { start_of_book, end_of_book, add_to_book };
    Book b = { 0 };
    ZipFile file;
    size_t record = 0;
    const char *wrong = walk_file(rows, zip, container, &events, &b);
    if (!wrong && !zip_find(zip, buffer_text(&b.root), &file)) wrong = "the book's list of files is missing";
    if (!wrong) wrong = walk_file(rows, zip, &file, &events, &b);
    if (wrong) rows_reject(rows, 0, wrong);
    Text rest = buffer_text(&b.spine), id;
    while (!wrong && !rows_full(rows) && text_cut(&rest, '\0', &id)) {
        Text href = href_of(&b, id);
        if (id.len == 0) continue;
        record++;
        if (href.len) put_chapter(rows, zip, &b, href, record);
        else rows_pass(rows, "table of contents");
    }
    Buffer *buffers[] = { &b.root, &b.title, &b.author, &b.lang, &b.date, &b.names, &b.spine };
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_free(buffers[i]);
}

/* ---- WACZ: the web archives in it */

static void put_archives(Rows *rows, Zip *zip) {
    ZipFile file;
    for (size_t at = 0; zip_next(zip, &at, &file) && !rows_full(rows);) {
        bool is_archive = text_starts(file.name, TEXT("archive/")) &&
                          (text_ends(file.name, TEXT(".warc.gz")) || text_ends(file.name, TEXT(".warc")));
        if (!is_archive) continue;
        Source in = { 0 };
        const char *wrong;
        ZipBytes *bytes = zip_begin(zip, &file, &wrong);
        if (wrong) {
            rows_reject(rows, 0, wrong);
            continue;
        }
        source_open_feed(&in, rows->file, zip_feed, bytes);
        warc_read(&in, rows);
        source_close(&in);
        source_free(&in);
        if (!zip_end(bytes)) rows_reject(rows, 0, "the ZIP archive is damaged");
    }
}

/* What the archive is, by the files in it. */
static void put_files(Rows *rows, Zip *zip) {
    ZipFile file;
    if (zip_find(zip, TEXT("word/document.xml"), &file)) put_document(rows, zip, &file, TEXT("docProps/core.xml"));
    else if (zip_find(zip, TEXT("META-INF/container.xml"), &file)) put_book(rows, zip, &file);
    else if (zip_find(zip, TEXT("datapackage.json"), &file)) put_archives(rows, zip);
    else if (zip_find(zip, TEXT("content.xml"), &file)) put_document(rows, zip, &file, TEXT("meta.xml"));
    else if (zip_find(zip, TEXT("xl/workbook.xml"), &file))
        rows_refuse(rows, &(Foreign){ "XLSX", "save it as CSV, or use libreoffice --convert-to csv" });
    else if (zip_find(zip, TEXT("ppt/presentation.xml"), &file))
        rows_refuse(rows, &(Foreign){ "PPTX", "libreoffice --convert-to pdf and pdftotext make text of it" });
    else rows_refuse(rows, &(Foreign){ "ZIP", "unzip it, and read what is in it with -R" });
}

void office_read(Source *in, Rows *rows) {
    Zip zip;
    const char *wrong = zip_open(&zip, in);
    if (in->error) wrong = in->error;
    if (wrong) rows_reject(rows, 0, wrong);
    else put_files(rows, &zip);
    zip_close(&zip);
}
