/* WARC and WET: records one after another, each a header, a blank line, as many bytes as the header says, and two line ends.
 *
 * Articles are the pages of `response` and `resource` records and the text of `conversion` records (WET). Other records and
 * what is neither HTML nor plain text are passed over. Where no record stands the reader goes on at the next line that begins
 * one: a record that lies about its length costs what it lies about, and where each has a gzip member of its own, itself alone.
 */
#include "articles.h"
#include "fail.h"

#include <string.h>
#include <zlib.h>

#define HEADER_LIMIT (256 * 1024)   /* bytes of a record's or a response's header */
#define SURE 3                      /* records with members of their own: then none is believed to go on in the next member */

typedef enum { BODY_NONE, BODY_TEXT, BODY_HTML } BodyKind;

typedef struct {
    Rows *rows;
    Source *in;
    size_t record, before;      /* --range: the records before it */
    size_t aligned;             /* so many of them began with a gzip member of their own */
    bool is_garbage;            /* there was something that is no record */
    Buffer header;              /* of the record: its lines without CR, each with LF; folded lines joined */
    Buffer chunks, unzipped;    /* a response's body without its packing */
    const char *cut;            /* why the page may be cut off; NULL if nothing says so */
} Reader;

/* The value of a field, without the blanks around it; "" if there is none. The first one counts. */
static Text field(Text header, Text name) {
    Text line;
    while (text_cut(&header, '\n', &line)) {
        if (line.len > name.len && line.at[name.len] == ':' && text_same_word(text_slice(line, 0, name.len), name))
            return text_trim(text_slice(line, name.len + 1, line.len));
    }
    return TEXT("");
}

static void add_header_line(Buffer *header, Text line) {
    bool is_folded = header->len && line.len && (line.at[0] == ' ' || line.at[0] == '\t');
    if (is_folded) header->at[header->len - 1] = ' ';
    buffer_add(header, line);
    buffer_add_byte(header, '\n');
}

bool warc_begins_record(Text line) { return text_starts(line, TEXT("WARC/1.")) || text_starts(line, TEXT("WARC/0.")); }

/* Read on to the first line of the next record; false at the end, or if it is not one of the range. Other lines than blank
 * ones cost a message. */
static bool find_record(Reader *r) {
    Text line;
    size_t position = 0;
    bool is_garbage = false, is_found = false, is_aligned = false;
    for (SourceState state; !is_found && (position = r->in->position, state = source_line(r->in, HEADER_LIMIT, &line)) != SOURCE_END;) {
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
        add_header_line(&r->header, line);
    }
}

/* Without its parameters and in any case: "text/html; charset=utf-8" is text/html. */
static BodyKind kind_of(Text type) {
    Text essence;
    if (!text_cut(&type, ';', &essence)) return BODY_NONE;
    essence = text_trim(essence);
    if (text_same_word(essence, TEXT("text/html")) || text_same_word(essence, TEXT("application/xhtml+xml"))) return BODY_HTML;
    return text_same_word(essence, TEXT("text/plain")) ? BODY_TEXT : BODY_NONE;
}

static Text charset_of(Text type) {
    Text parameter;
    while (text_cut(&type, ';', &parameter)) {
        parameter = text_trim(parameter);
        if (parameter.len < 8 || !text_same_word(text_slice(parameter, 0, 8), TEXT("charset="))) continue;
        parameter = text_slice(parameter, 8, parameter.len);
        while (parameter.len && strchr("\"' ", parameter.at[0])) parameter = text_slice(parameter, 1, parameter.len);
        while (parameter.len && strchr("\"' ", parameter.at[parameter.len - 1])) parameter.len--;
        return parameter;
    }
    return TEXT("");
}

/* Split a response into its header and its body. False if the header does not end. */
static bool split_response(Text response, Buffer *header, Text *body) {
    Text rest = response, line;
    header->len = 0;
    while (text_cut(&rest, '\n', &line)) {
        if (rest.at == NULL || header->len + line.len > HEADER_LIMIT) return false;
        if (line.len && line.at[line.len - 1] == '\r') line.len--;
        if (line.len == 0) break;
        add_header_line(header, line);
    }
    *body = rest.at ? rest : TEXT("");
    return true;
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

/* gzip, of several members too, or zlib; NULL, or what is wrong. */
static const char *unzip(Text *body, Buffer *to, size_t limit) {
    z_stream zip = { .next_in = (Bytef *)(uintptr_t)body->at, .avail_in = (uInt)body->len };
    if (inflateInit2(&zip, 15 + 32) != Z_OK) fail("out of memory");
    to->len = 0;
    int state = Z_OK;
    while (state == Z_OK && to->len <= limit) {
        to->at = grow(to->at, &to->capacity, to->len + 64 * 1024, 1);
        zip.next_out = (Bytef *)to->at + to->len;
        zip.avail_out = (uInt)(to->capacity - to->len > 1 << 30 ? 1 << 30 : to->capacity - to->len);
        uInt room = zip.avail_out;
        state = inflate(&zip, Z_NO_FLUSH);
        to->len += room - zip.avail_out;
        bool goes_on = state == Z_STREAM_END && zip.avail_in >= 2 && zip.next_in[0] == 0x1f && zip.next_in[1] == 0x8b;
        if (goes_on) state = inflateReset(&zip);
    }
    inflateEnd(&zip);
    *body = buffer_text(to);
    if (to->len > limit) return "the page is longer than --max-doc";
    return state == Z_STREAM_END ? NULL : "the page's compressed data is damaged";
}

/* The page of a response, or what is wrong with it. A response that is no page at all is BODY_NONE. */
static const char *open_response(Reader *r, Text *body, BodyKind *kind, Text *charset, Buffer *header) {
    *kind = BODY_NONE;
    if (!split_response(*body, header, body)) return NULL;
    Text head = buffer_text(header), status = head;
    text_cut(&status, ' ', &(Text){ 0 });
    if (!text_starts(head, TEXT("HTTP/")) || !status.at || !text_starts(status, TEXT("2"))) return NULL;
    Text type = field(head, TEXT("Content-Type")), packing = field(head, TEXT("Content-Encoding"));
    *kind = kind_of(type);
    *charset = charset_of(type);
    if (*kind == BODY_NONE) return NULL;
    size_t length;
    bool is_chunked = text_same_word(field(head, TEXT("Transfer-Encoding")), TEXT("chunked"));
    if (is_chunked) *body = join_chunks(*body, &r->chunks, &r->cut);
    else if (text_size(field(head, TEXT("Content-Length")), &length) && length > body->len) r->cut = "it is shorter than its Content-Length says";
    bool is_zip = text_starts(*body, TEXT("\x1f\x8b")) || text_same_word(packing, TEXT("deflate"));
    if (is_zip) return unzip(body, &r->unzipped, r->rows->cli->max_doc);
    if (text_same_word(packing, TEXT("br")) || text_same_word(packing, TEXT("zstd"))) return "the page is packed in a way that can't be read (br or zstd)";
    return NULL;
}

static void put_page(Reader *r, Text body, BodyKind kind, Text charset) {
    Text header = buffer_text(&r->header), url = field(header, TEXT("WARC-Target-URI"));
    if (body.len > r->rows->cli->max_doc) return rows_reject_long(r->rows, r->record);
    if (text_starts(url, TEXT("<")) && text_ends(url, TEXT(">"))) url = text_slice(url, 1, url.len - 1);
    Article article = { .cell = {
        [COLUMN_DOC] = url.len ? url : field(header, TEXT("WARC-Record-ID")),
        [COLUMN_URL] = url, [COLUMN_DATE] = field(header, TEXT("WARC-Date")), [COLUMN_TEXT] = body,
    } };
    if (field(header, TEXT("WARC-Truncated")).len) r->cut = "the archive says that it is (WARC-Truncated)";
    if (r->cut) rows_may_be_cut(r->rows, article.cell[COLUMN_DOC], r->cut);
    if (kind == BODY_HTML) html_put(r->rows, r->record, &article, charset);
    else plain_put(r->rows, r->record, &article, charset);
}

/* A crawler's notes on itself, which wget keeps as resources of their own. */
static bool is_note(Text header) {
    Text url = field(header, TEXT("WARC-Target-URI"));
    if (text_starts(url, TEXT("<"))) url = text_slice(url, 1, url.len);
    return text_starts(url, TEXT("metadata:"));
}

/* One record whose header is read and whose body is `body`. */
static void read_body(Reader *r, Text type, Text body) {
    Text header = buffer_text(&r->header), content = field(header, TEXT("Content-Type")), charset = charset_of(content);
    BodyKind kind = text_same_word(type, TEXT("conversion")) ? BODY_TEXT : kind_of(content);
    const char *wrong = NULL;
    r->cut = NULL;
    Buffer http = { 0 };
    if (text_same_word(type, TEXT("response"))) wrong = open_response(r, &body, &kind, &charset, &http);
    if (wrong) rows_reject(r->rows, r->record, wrong);
    else if (kind != BODY_NONE && !is_note(header)) put_page(r, body, kind, charset);
    buffer_free(&http);
}

static const char *read_record(Reader *r) {
    const char *wrong = read_header(r);
    if (wrong) return wrong;
    Text header = buffer_text(&r->header), type = field(header, TEXT("WARC-Type")), body;
    size_t length, limit = r->rows->cli->max_doc + HEADER_LIMIT;
    if (!text_size(field(header, TEXT("Content-Length")), &length)) return "the record's Content-Length is no number";
    bool is_page = text_same_word(type, TEXT("response")) || text_same_word(type, TEXT("resource")) || text_same_word(type, TEXT("conversion"));
    bool is_wanted = is_page && !r->rows->range.cut;
    if (!is_wanted || length > limit) {
        if (!source_skip(r->in, length)) return "the record is cut off: it has fewer bytes than its Content-Length says";
        if (is_wanted) rows_reject_long(r->rows, r->record);
    } else {
        if (!source_exact(r->in, length, &body)) return "the record is cut off: it has fewer bytes than its Content-Length says";
        read_body(r, type, body);
    }
    return NULL;
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
    buffer_free(&r.header);
    buffer_free(&r.chunks);
    buffer_free(&r.unzipped);
}
