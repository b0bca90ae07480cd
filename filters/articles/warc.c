/* WARC and WET: records one after another, each a header, a blank line, as many bytes as the header says, and two
 * line ends.
 *
 * Articles are the pages of `response` and `resource` records and the text of `conversion` records (WET). Other
 * records and
 * what is neither HTML nor plain text are passed over. Where no record stands the reader goes on at the next line
 * that begins
 * one: a record that lies about its length costs what it lies about, and where each has a gzip member of its own,
 * itself alone.
 */
#include "articles.h"
#include "fail.h"

#include <string.h>

#define HEADER_LIMIT (256 * 1024)   /* bytes of a record's or a response's header */
#define HEAD 4096                   /* bytes of a response that hold what it says of its type */
/* records with members of their own: then none is believed to go on in the next member */
#define SURE 3

typedef enum { BODY_NONE, BODY_TEXT, BODY_HTML } BodyKind;

typedef struct {
    Rows *rows;
    Source *in;
    size_t record, before;      /* --range: the records before it */
    size_t aligned;             /* so many of them began with a gzip member of their own */
    bool is_garbage;            /* there was something that is no record */
    Buffer header;              /* of the record: its lines without CR, each with LF; folded lines joined */
    Buffer chunks, unpacked[2]; /* a response's body without its packing */
    const char *cut;            /* why the page may be cut off; NULL if nothing says so */
} Reader;

bool warc_begins_record(Text line) { return text_starts(line, TEXT("WARC/1.")) || text_starts(line, TEXT("WARC/0.")); }

/* Read on to the first line of the next record; false at the end, or if it is not one of the range. Other lines than
 * blank ones cost a message. */
static bool find_record(Reader *r) {
    Text line;
    size_t position = 0;
    bool is_garbage = false, is_found = false, is_aligned = false;
    for (SourceState state;
         !is_found && (position = r->in->position, state = source_line(r->in, HEADER_LIMIT, &line)) != SOURCE_END;) {
        is_aligned = source_began_member(r->in, line.len + 1);
        is_found = state == SOURCE_SOME && warc_begins_record(line);
        is_garbage |= !is_found && (state == SOURCE_LONG || text_trim(line).len);
    }
    r->is_garbage |= is_garbage;
    if (is_garbage) rows_reject(r->rows, r->record + 1, "no WARC record where one should begin");
    if (!is_found || range_ends(&r->rows->range, source_place(r->in, position), r->record)) return false;
    r->record++;
    r->aligned += is_aligned;
    size_t seen = r->record - r->before;
    source_keep_to_member(r->in, (seen >= SURE || r->rows->range.start > 0) && r->aligned == seen);
    return true;
}

/* The lines up to the blank one; NULL, or what is wrong. */
static const char *read_header(Reader *r) {
    Text line;
    r->header.len = 0;
    for (;;) {
        SourceState state = source_line_within(r->in, HEADER_LIMIT, &line);
        if (state == SOURCE_END) return "the record is cut off in its header";
        if (state == SOURCE_LONG || r->header.len + line.len > HEADER_LIMIT) return "the record's header is too long";
        if (line.len && line.at[line.len - 1] == '\r') line.len--;
        if (line.len == 0) return NULL;
        header_add(&r->header, line);
    }
}

/* Without its parameters and in any case: "text/html; charset=utf-8" is text/html, and of two types in one field the
 * first counts. */
static Text essence_of(Text type) {
    size_t n = 0;
    while (n < type.len && !memchr(";,", type.at[n], 2)) n++;
    return text_trim(text_slice(type, 0, n));
}

static BodyKind kind_of(Text type) {
    Text essence = essence_of(type);
    if (text_same_word(essence, TEXT("text/html")) || text_same_word(essence, TEXT("application/xhtml+xml")))
        return BODY_HTML;
    return text_same_word(essence, TEXT("text/plain")) ? BODY_TEXT : BODY_NONE;
}

static bool begins_like(Text text, const char *start) {
    return text.len >= strlen(start) && text_same_word(text_slice(text, 0, strlen(start)), text_of(start));
}

/* What is passed over, by its type. */
static const char *name_of_type(Text type) {
    static const struct { const char *begins, *name;
    } types[] = {
        { "image/", "image" },
        { "video/", "video or audio" },
        { "audio/", "video or audio" },
        { "font/", "font" },
        { "application/font", "font" },
        { "application/x-font", "font" },
        { "text/css", "style sheet" },
        { "text/javascript", "script" },
        { "application/javascript", "script" },
        { "application/x-javascript", "script" },
        { "application/ecmascript", "script" },
        { "application/json", "JSON" },
        { "application/ld+json", "JSON" },
        { "application/pdf", "PDF" },
        { "text/xml", "XML" },
        { "application/xml", "XML" },
        { "application/rss+xml", "feed" },
        { "application/atom+xml", "feed" },
        { "text/dns", "DNS answer" },
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (begins_like(type, types[i].begins)) return types[i].name;
    return type.len ? "of another type" : "without a type";
}

/* Is it surely none? */
static bool is_no_page(Text type) {
    return kind_of(type) == BODY_NONE && type.len && strcmp(name_of_type(type), name_of_type(TEXT("?"))) != 0;
}

/* Does the body begin with a tag, a comment or a declaration of HTML? */
static bool looks_like_page(Text body) {
    Text head = text_trim(text_slice(body, 0, 1024));
    return text_starts(head, TEXT("<")) && head.len > 2 &&
           (is_alpha(head.at[1]) || begins_like(head, "<!doctype html") || begins_like(head, "<!--")) &&
           !begins_like(head, "<rss") && !begins_like(head, "<feed") && !begins_like(head, "<svg");
}

static bool hex_size(Text line, size_t *size) {
    size_t n = 0, at = 0;
    for (; at < line.len && n <= SIZE_MAX >> 8; at++) {
        char c = to_lower(line.at[at]);
        if (is_digit(c)) n = n * 16 + (size_t)(c - '0');
        else if (c >= 'a' && c <= 'f') n = n * 16 + (size_t)(c - 'a' + 10);
        else break;
    }
    *size = n;
    return at > 0 && n <= SIZE_MAX >> 8;
}

/* Join the chunks. A body that is not chunked whatever its header says, as some crawlers store it, is left as it is;
 * one that breaks off or lies in mid-way gives what was right. */
static Text join_chunks(Text body, Buffer *to, const char **cut) {
    Text rest = body, line;
    size_t size;
    bool is_whole = false;
    to->len = 0;
    while (text_cut(&rest, '\n', &line) && hex_size(line, &size) && !(is_whole = size == 0) && rest.at) {
        buffer_add(to, text_slice(rest, 0, size));
        rest = text_slice(rest, size, rest.len);
        if (text_starts(rest, TEXT("\r"))) rest = text_slice(rest, 1, rest.len);
        if (text_starts(rest, TEXT("\n"))) rest = text_slice(rest, 1, rest.len);
        if (rest.len == 0) break;
    }
    if (to->len && !is_whole) *cut = "its chunks break off";
    return to->len ? buffer_text(to) : body;
}

/* Where the head says nothing of use, or none is there, what the archive found out counts, and then how the body
 * begins. */
static BodyKind kind_of_body(const Reader *r, Text *type, Text body) {
    Text found = header_field(buffer_text(&r->header), TEXT("WARC-Identified-Payload-Type"));
    BodyKind kind = kind_of(*type);
    bool is_vague = type->len == 0 || text_same_word(essence_of(*type), TEXT("application/octet-stream")) ||
                    text_same_word(essence_of(*type), TEXT("unknown/unknown")) ||
                    begins_like(*type, "application/http");
    if (kind != BODY_NONE || !is_vague) return kind;
    if (found.len) *type = found;
    kind = kind_of(*type);
    return kind == BODY_NONE && looks_like_page(body) ? BODY_HTML : kind;
}

/* The page of a response, or what is wrong with it. A response that is no page at all is BODY_NONE, and `*passed` says
 * what it is. */
static const char *open_response(Reader *r, Text *body, BodyKind *kind, Text *charset, Buffer *header,
                                 const char **passed) {
    Text whole = *body, type = TEXT(""), packing = TEXT("");
    bool is_chunked = false;
    *kind = BODY_NONE;
    if (begins_like(whole, "http/")) {
        if (!header_split(whole, HEADER_LIMIT, header, body))
            return *passed = "answer without an end of its head", NULL;
        Text head = buffer_text(header), status = head;
        text_cut(&status, ' ', &(Text){ 0 });
        status = text_trim(status);
        if (text_starts(status, TEXT("3"))) return *passed = "redirect", NULL;
        if (!text_starts(status, TEXT("2"))) return *passed = "error page", NULL;
        type = header_field(head, TEXT("Content-Type"));
        packing = header_field(head, TEXT("Content-Encoding"));
        is_chunked = text_same_word(header_field(head, TEXT("Transfer-Encoding")), TEXT("chunked"));
    } else {
        type = header_field(buffer_text(&r->header), TEXT("Content-Type"));
    }
    *passed = name_of_type(type);
    if (is_no_page(type)) return NULL;
    size_t length;
    if (is_chunked) *body = join_chunks(*body, &r->chunks, &r->cut);
    else if (text_size(header_field(buffer_text(header), TEXT("Content-Length")), &length) && length > body->len)
        r->cut = "it is shorter than its Content-Length says";
    const char *wrong = body_unpack(body, packing, r->unpacked, r->rows->cli->max_doc);
    *kind = kind_of_body(r, &type, *body);
    *charset = header_parameter(type, TEXT("charset"));
    *passed = name_of_type(type);
    return *kind == BODY_NONE ? NULL : wrong;
}

static void put_page(Reader *r, Text body, BodyKind kind, Text charset) {
    Text header = buffer_text(&r->header), url = header_field(header, TEXT("WARC-Target-URI"));
    if (body.len > r->rows->cli->max_doc) return rows_reject_long(r->rows, r->record);
    if (text_starts(url, TEXT("<")) && text_ends(url, TEXT(">"))) url = text_slice(url, 1, url.len - 1);
    Article article = { .cell = {
        [COLUMN_DOC] = url.len ? url : header_field(header, TEXT("WARC-Record-ID")),
        [COLUMN_URL] = url, [COLUMN_DATE] = header_field(header, TEXT("WARC-Date")), [COLUMN_TEXT] = body,
        [COLUMN_LANG] = header_field(header, TEXT("WARC-Identified-Content-Language")),
    }, .is_fetch_date = true, .may_be_empty = true };
    const Foreign *foreign = foreign_data(body);
    /* then it was a page */
    bool is_conversion = text_same_word(header_field(header, TEXT("WARC-Type")), TEXT("conversion"));
    if (!foreign && kind == BODY_TEXT && !is_conversion) foreign = foreign_text(body, TEXT(""));
    if (foreign) return rows_pass(r->rows, foreign->kind);
    if (header_field(header, TEXT("WARC-Truncated")).len) r->cut = "the archive says that it is (WARC-Truncated)";
    if (r->cut) rows_may_be_cut(r->rows, article.cell[COLUMN_DOC], r->cut);
    if (kind == BODY_HTML) html_put(r->rows, r->record, &article, charset);
    else plain_put(r->rows, r->record, &article, charset);
}

/* A crawler's notes on itself, which wget keeps as resources of their own. */
static bool is_note(Text header) {
    Text url = header_field(header, TEXT("WARC-Target-URI"));
    if (text_starts(url, TEXT("<"))) url = text_slice(url, 1, url.len);
    return text_starts(url, TEXT("metadata:"));
}

/* One record whose header is read and whose body is `body`. */
static void read_body(Reader *r, Text type, Text body) {
    Text header = buffer_text(&r->header), content = header_field(header, TEXT("Content-Type")),
         charset = header_parameter(content, TEXT("charset"));
    BodyKind kind = text_same_word(type, TEXT("conversion")) ? BODY_TEXT : kind_of_body(r, &content, body);
    const char *wrong = NULL, *passed = name_of_type(content);
    r->cut = NULL;
    Buffer http = { 0 };
    if (text_same_word(type, TEXT("response"))) wrong = open_response(r, &body, &kind, &charset, &http, &passed);
    if (wrong) rows_reject(r->rows, r->record, wrong);
    else if (is_note(header)) rows_pass(r->rows, "note of the crawler");
    else if (kind == BODY_NONE) rows_pass(r->rows, passed);
    else put_page(r, body, kind, charset);
    buffer_free(&http);
}

/* A record that is no page by its own kind. */
static const char *name_of_record(Text type) {
    static const char *const types[] = { "request", "revisit", "metadata", "warcinfo", "continuation" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (text_same_word(type, text_of(types[i]))) return types[i];
    return "record of another kind";
}

static const char cut_off[] = "the record is cut off: it has fewer bytes than its Content-Length says";

/* What is too long is an error if it may be a page: the first bytes tell. */
static const char *pass_long(Reader *r, size_t length) {
    Text head, body;
    Buffer http = { 0 };
    if (!source_exact(r->in, HEAD, &head)) return cut_off;
    const char *name = "";
    if (header_split(head, HEADER_LIMIT, &http, &body)) {
        Text type = header_field(buffer_text(&http), TEXT("Content-Type"));
        if (is_no_page(type)) name = name_of_type(type);
    }
    buffer_free(&http);
    if (*name) rows_pass(r->rows, name);
    else rows_reject_long(r->rows, r->record);
    return source_skip(r->in, length - HEAD) ? NULL : cut_off;
}

static const char *read_page(Reader *r, Text type, size_t length) {
    Text body;
    size_t limit = r->rows->cli->max_doc + HEADER_LIMIT;
    if (length > limit) return pass_long(r, length);
    if (!source_exact(r->in, length, &body)) return cut_off;
    read_body(r, type, body);
    return NULL;
}

static const char *read_record(Reader *r) {
    const char *wrong = read_header(r);
    if (wrong) return wrong;
    Text header = buffer_text(&r->header), type = header_field(header, TEXT("WARC-Type"));
    size_t length;
    if (!text_size(header_field(header, TEXT("Content-Length")), &length))
        return "the record's Content-Length is no number";
    bool is_page = text_same_word(type, TEXT("response")) || text_same_word(type, TEXT("resource")) ||
                   text_same_word(type, TEXT("conversion"));
    bool is_wanted = is_page && !r->rows->range.cut;
    if (!is_page && !r->rows->range.cut) rows_pass(r->rows, name_of_record(type));
    return is_wanted ? read_page(r, type, length) : source_skip(r->in, length) ? NULL : cut_off;
}

static void free_reader(Reader *r) {
    buffer_free(&r->header);
    buffer_free(&r->chunks);
    for (size_t i = 0; i < 2; i++) buffer_free(&r->unpacked[i]);
}

void warc_read(Source *in, Rows *rows) {
    Reader r = { .rows = rows, .in = in };
    range_begin(&rows->range, in, &r.record);
    r.before = r.record;
    while (!rows_full(rows) && find_record(&r)) {
        const char *wrong = read_record(&r);
        if (wrong && !in->error) rows_reject(rows, r.record, wrong);
    }
    if (in->error) rows_reject(rows, r.record, in->error);
    else if (r.record == 0 && !r.is_garbage) rows_reject(rows, 0, "no WARC record");
    free_reader(&r);
}

/* ---- ARC, which came before: records one after another, each a line "URL ADDRESS DATE TYPE LENGTH" and as many
 * bytes */

/* The last word of the line, taken off it. */
static Text last_word(Text *line) {
    *line = text_trim(*line);
    size_t at = line->len;
    while (at > 0 && line->at[at - 1] != ' ') at--;
    Text word = text_slice(*line, at, line->len);
    line->len = at;
    return word;
}

/* The line as the header that WARC would have. False if it is none. */
static bool read_arc_line(Reader *r, Text line, size_t *length) {
    size_t words = 1;
    for (size_t i = 0; i < line.len; i++) words += line.at[i] == ' ';
    Text size = last_word(&line);
    /* of version 2: name, place, location, checksum, code */
    for (size_t i = 0; words >= 10 && i < 5; i++) last_word(&line);
    Text type = last_word(&line), date = last_word(&line);
    last_word(&line);
    Text url = text_trim(line);
    if (words < 5 || !text_size(size, length) || url.len == 0) return false;
    r->header.len = 0;
    const Text lines[] = { TEXT("WARC-Target-URI: "), url, TEXT("\nContent-Type: "), type, TEXT("\nWARC-Date: ") };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) buffer_add(&r->header, lines[i]);
    Buffer iso = { 0 };
    buffer_add(&r->header, date_iso(date, &iso) ? buffer_text(&iso) : date);
    if (iso.len == 19) buffer_add_byte(&r->header, 'Z');
    buffer_add_byte(&r->header, '\n');
    buffer_free(&iso);
    return true;
}

/* Where no record stands the reader goes on at the next line that can be one. */
void arc_read(Source *in, Rows *rows) {
    Reader r = { .rows = rows, .in = in };
    Text line;
    bool is_garbage = false;
    for (SourceState state; !rows_full(rows) && (state = source_line(in, HEADER_LIMIT, &line)) != SOURCE_END;) {
        size_t length = 0;
        bool is_blank_line = state == SOURCE_SOME && text_trim(line).len == 0;
        if (is_blank_line) continue;
        bool is_first = state == SOURCE_SOME && text_starts(line, TEXT("filedesc:"));
        bool is_other = state == SOURCE_SOME && begins_like(line, "dns:");
        if (state != SOURCE_SOME || !memmem(line.at, line.len, ":", 1) || !read_arc_line(&r, line, &length)) {
            if (!is_garbage) rows_reject(rows, r.record + 1, "no ARC record where one should begin");
            is_garbage = true;
            continue;
        }
        is_garbage = false;
        r.record++;
        if (is_other) rows_pass(rows, "DNS answer");
        const char *wrong =
            is_first || is_other ? source_skip(in, length) ? NULL : cut_off : read_page(&r, TEXT("response"), length);
        if (wrong && !in->error) rows_reject(rows, r.record, wrong);
    }
    if (in->error) rows_reject(rows, r.record, in->error);
    free_reader(&r);
}
