/* Mail: a message (EML), many in one file (mbox), and a page saved as a message (MHTML).
 *
 * Of the parts of a message the first page is the article, else the first plain text; attachments are passed over.
 * Parts stand
 * in parts: the boundaries that are open are a stack, and the message is walked once, line by line.
 */
#include "articles.h"
#include "fail.h"

#include <string.h>

#define HEADER_LIMIT (256 * 1024)
#define DEPTH 32            /* of parts in parts */
#define MESSAGE_DOCS 4      /* a message with its attachments may be so many times as long as an article */

typedef struct {
    Text type, encoding, disposition, location; /* of its header */
    Text charset, content;
    Buffer header;
} Part;

typedef struct {
    Rows *rows;
    size_t record;          /* 0: the file is one message */
    Text rest;              /* of the message, not walked yet */
    Text boundary[DEPTH];
    size_t depth;
    Part part, page, plain; /* the one in hand, and the best so far */
    Buffer header;          /* of the message */
    const char *wrong;
} Message;

/* ---- what is packed for the post */

static int hex_value(char c) {
    return is_digit(c) ? c - '0' : to_lower(c) >= 'a' && to_lower(c) <= 'f' ? to_lower(c) - 'a' + 10 : -1;
}

static void add_quoted(Buffer *to, Text text, bool is_header) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        Text line = text_slice(text, i + 1, text.len);
        int high = c == '=' && line.len >= 2 ? hex_value(line.at[0]) : -1, low = high >= 0 ? hex_value(line.at[1]) : -1;
        size_t blanks = 0;
        while (c == '=' && blanks < line.len && memchr(" \t\r", line.at[blanks], 3)) blanks++;
        if (low >= 0) buffer_add_byte(to, (char)(high * 16 + low)), i += 2;
        else if (c == '=' && blanks < line.len && line.at[blanks] == '\n') i += blanks + 1;      /* the line goes on */
        else if (c == '_' && is_header) buffer_add_byte(to, ' ');
        else buffer_add_byte(to, c);
    }
}

static void add_base64(Buffer *to, Text text) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0;
    size_t have = 0;
    for (size_t i = 0; i < text.len && text.at[i] != '='; i++) {
        const char *digit = text.at[i] ? strchr(digits, text.at[i]) : NULL;
        if (!digit) continue;
        bits = bits << 6 | (uint32_t)(digit - digits);
        if ((have += 6) < 8) continue;
        have -= 8;
        buffer_add_byte(to, (char)(bits >> have & 0xff));
    }
}

/* "=?utf-8?q?Ski_hall?= opens" with what stands for characters as these; blanks between two such words are none. */
static Text read_words(Message *m, Text value, Buffer *to) {
    Buffer bytes = { 0 }, decoded = { 0 };
    size_t done = 0;
    to->len = 0;
    for (size_t at = 0; at + 1 < value.len; at++) {
        Text rest = text_slice(value, at + 2, value.len), charset, kind, word;
        if (value.at[at] != '=' || value.at[at + 1] != '?') continue;
        if (!text_cut(&rest, '?', &charset) || !text_cut(&rest, '?', &kind) || !rest.at || kind.len != 1) continue;
        const char *end = rest.len ? memmem(rest.at, rest.len, "?=", 2) : NULL;
        if (!end) break;                                 /* and none ends any later */
        word = text_slice(rest, 0, (size_t)(end - rest.at));
        Text before = text_slice(value, done, at);
        if (done == 0 || text_trim(before).len) buffer_add(to, before);
        bytes.len = 0;
        if (to_lower(kind.at[0]) == 'b') add_base64(&bytes, word);
        else add_quoted(&bytes, word, true);
        buffer_add(to, decode(m->rows->charsets, buffer_text(&bytes), charset, &decoded, &m->rows->broken));
        done = (size_t)(end + 2 - value.at);
        at = done - 1;
    }
    buffer_add(to, text_slice(value, done, value.len));
    buffer_free(&bytes);
    buffer_free(&decoded);
    return buffer_text(to);
}

/* ---- parts */

static bool is_type(Text value, Text type) {
    Text essence;
    return text_cut(&value, ';', &essence) && text_same_word(text_trim(essence), type);
}

static bool begins_like(Text text, Text start) {
    return text.len >= start.len && text_same_word(text_slice(text, 0, start.len), start);
}

/* A part keeps its header, for its fields point there. */
static void keep(Part *best, Part *part) {
    Part other = *best;
    *best = *part;
    *part = (Part){ .header = other.header };
}

static void end_part(Message *m, Text content) {
    if (text_ends(content, TEXT("\n"))) content.len--;
    if (text_ends(content, TEXT("\r"))) content.len--;
    Part *p = &m->part;
    p->content = content;
    bool is_attached = begins_like(p->disposition, TEXT("attachment"));
    bool is_page = is_type(p->type, TEXT("text/html")) || is_type(p->type, TEXT("application/xhtml+xml"));
    bool is_plain = p->type.len == 0 || is_type(p->type, TEXT("text/plain"));
    if (is_page && !is_attached && !m->page.content.len) keep(&m->page, p);
    else if (is_plain && !is_attached && !m->plain.content.len) keep(&m->plain, p);
    else if (content.len) rows_pass(m->rows, is_page || is_plain ? "further part of a message" : "attachment");
}

/* Read the header that stands at the rest. A part that holds parts opens a boundary. */
static void begin_part(Message *m) {
    Part *p = &m->part;
    Text body;
    if (!header_split(m->rest, HEADER_LIMIT, &p->header, &body))
        body = TEXT(""), m->wrong = "the message is cut off in a header";
    Text header = buffer_text(&p->header);
    p->type = header_field(header, TEXT("Content-Type"));
    p->encoding = header_field(header, TEXT("Content-Transfer-Encoding"));
    p->disposition = header_field(header, TEXT("Content-Disposition"));
    p->location = header_field(header, TEXT("Content-Location"));
    p->charset = header_parameter(p->type, TEXT("charset"));
    m->rest = body;
    if (!begins_like(p->type, TEXT("multipart/"))) return;
    Text boundary = header_parameter(p->type, TEXT("boundary"));
    if (m->depth == DEPTH) m->wrong = "the message's parts are nested too deep";
    else if (boundary.len) m->boundary[m->depth++] = boundary;
}

/* The open boundary that the line is: its depth, from 1; 0 if it is none. Set `is_end` if it closes. */
static size_t boundary_of(const Message *m, Text line, bool *is_end) {
    if (!text_starts(line, TEXT("--"))) return 0;
    line = text_trim(text_slice(line, 2, line.len));
    for (size_t i = m->depth; i > 0; i--) {
        Text boundary = m->boundary[i - 1];
        *is_end = line.len == boundary.len + 2 && text_ends(line, TEXT("--"));
        if (text_starts(line, boundary) && (line.len == boundary.len || *is_end)) return i;
    }
    return 0;
}

/* Walk all lines. What stands outside of the parts is for readers that know no parts. The boundaries point into
 * headers that the next part overwrites: they are copied. */
static void walk(Message *m) {
    char room[DEPTH][256];
    bool is_outside = false;
    for (size_t opened = 0; !m->wrong;) {
        begin_part(m);
        if (m->wrong) return;
        is_outside = m->depth > opened;
        for (; opened < m->depth; opened++) {
            Text *b = &m->boundary[opened];
            if (b->len > sizeof room[0]) b->len = sizeof room[0];
            memcpy(room[opened], b->at, b->len);
            b->at = room[opened];
        }
        Text start = m->rest, line, rest = m->rest;
        bool is_next = false;
        while (!is_next && text_cut(&rest, '\n', &line)) {
            bool is_end = false;
            size_t depth = boundary_of(m, line, &is_end);
            if (depth == 0) continue;
            if (!is_outside) end_part(m, text_slice(start, 0, (size_t)(line.at - start.at)));
            m->depth = is_end ? depth - 1 : depth;
            opened = m->depth;
            is_outside = is_end;
            is_next = !is_end;
        }
        if (is_next) {
            m->rest = rest.at ? rest : TEXT("");
            continue;
        }
        if (!is_outside) end_part(m, start);
        return;
    }
}

/* ---- the article */

/* "Anna Writer <anna@post.example>" is Anna Writer. */
static Text name_of_sender(Text from) {
    const char *mark = from.len ? memchr(from.at, '<', from.len) : NULL;
    if (mark && mark > from.at) from.len = (size_t)(mark - from.at);
    from = text_trim(from);
    while (from.len && from.at[0] == '"') from = text_slice(from, 1, from.len);
    while (from.len && from.at[from.len - 1] == '"') from.len--;
    return from.len && memchr(from.at, '@', from.len) ? TEXT("") : from;
}

static void put_part(Message *m, const Part *p, bool is_page) {
    Buffer content = { 0 }, title = { 0 }, author = { 0 }, id = { 0 };
    Text header = buffer_text(&m->header), snapshot = header_field(header, TEXT("Snapshot-Content-Location"));
    bool is_saved = is_page && (snapshot.len || p->location.len);
    if (is_type(p->encoding, TEXT("base64"))) add_base64(&content, p->content);
    else if (is_type(p->encoding, TEXT("quoted-printable"))) add_quoted(&content, p->content, false);
    else buffer_add(&content, p->content);
    Article article = { .is_fetch_date = is_saved, .cell = {
        [COLUMN_DOC] = m->record ? rows_number(m->rows, m->record, &id) : text_of(m->rows->file),
        [COLUMN_DATE] = header_field(header, TEXT("Date")), [COLUMN_TEXT] = buffer_text(&content),
    } };
    if (is_saved) {
        article.cell[COLUMN_URL] = snapshot.len ? snapshot : p->location;
    } else {
        article.cell[COLUMN_TITLE] = read_words(m, header_field(header, TEXT("Subject")), &title);
        article.cell[COLUMN_AUTHOR] = name_of_sender(read_words(m, header_field(header, TEXT("From")), &author));
        article.cell[COLUMN_LANG] = header_field(header, TEXT("Content-Language"));
    }
    if (is_page) html_put(m->rows, m->record, &article, p->charset);
    else plain_put(m->rows, m->record, &article, p->charset);
    buffer_free(&content);
    buffer_free(&title);
    buffer_free(&author);
    buffer_free(&id);
}

static void put_message(Rows *rows, Text message, size_t record) {
    Message m = { .rows = rows, .record = record, .rest = message };
    Text body;
    if (!header_split(message, HEADER_LIMIT, &m.header, &body)) m.wrong = "the message is cut off in its header";
    walk(&m);
    if (m.wrong) rows_reject(rows, record, m.wrong);
    else if (m.page.content.len) put_part(&m, &m.page, true);
    else if (m.plain.content.len) put_part(&m, &m.plain, false);
    else rows_reject(rows, record, "the message holds no text");
    Buffer *buffers[] = { &m.header, &m.part.header, &m.page.header, &m.plain.header };
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_free(buffers[i]);
}

/* ---- mbox */

/* ">From " in a mbox is "From " in the message. */
static void add_line(Buffer *message, Text line) {
    size_t marks = 0;
    while (marks < line.len && line.at[marks] == '>') marks++;
    bool is_quoted = marks && text_starts(text_slice(line, marks, line.len), TEXT("From "));
    buffer_add(message, is_quoted ? text_slice(line, 1, line.len) : line);
    buffer_add_byte(message, '\n');
}

static void read_mbox(Source *in, Rows *rows, size_t limit) {
    Buffer message = { 0 };
    Text line;
    size_t record = 0;
    bool is_blank_before = true, is_long = false;
    for (SourceState state; !rows_full(rows);) {
        state = source_line(in, limit, &line);
        bool begins = state == SOURCE_SOME && is_blank_before && text_starts(line, TEXT("From "));
        if (begins || state == SOURCE_END) {
            /* the blank line between two messages */
            if (text_ends(buffer_text(&message), TEXT("\n\n"))) message.len--;
            if (record && is_long) rows_reject_long(rows, record);
            else if (record && !in->error) put_message(rows, buffer_text(&message), record);
            message.len = 0;
            is_long = false;
            record++;
        }
        if (state == SOURCE_END) break;
        is_long |= state == SOURCE_LONG || message.len + line.len > limit;
        if (!begins && !is_long) add_line(&message, line);
        is_blank_before = text_trim(line).len == 0;
    }
    if (in->error) rows_reject(rows, record, in->error);
    buffer_free(&message);
}

void mail_read(Source *in, Rows *rows) {
    size_t limit = rows->cli->max_doc * MESSAGE_DOCS;
    Text bytes;
    if (text_starts(source_head(in), TEXT("From "))) return read_mbox(in, rows, limit);
    bool fits = source_whole(in, limit, &bytes);
    if (in->error) rows_reject(rows, 0, in->error);
    else if (!fits) rows_reject_long(rows, 0);
    else put_message(rows, bytes, 0);
}

/* Is this a message: does it begin with header fields, one of them such as only the post has? */
bool mail_begins(Text head, bool is_named) {
    static const char *const fields[] = { "MIME-Version",
                                          "Message-ID",
                                          "Received",
                                          "Return-Path",
                                          "Delivered-To",
                                          "Content-Transfer-Encoding",
                                          "Snapshot-Content-Location" };
    Text line, rest = head;
    size_t count = 0;
    bool is_mbox = text_starts(head, TEXT("From "));
    if (is_mbox) text_cut(&rest, '\n', &line);
    while (text_cut(&rest, '\n', &line) && text_trim(line).len) {
        const char *colon = line.len ? memchr(line.at, ':', line.len) : NULL;
        bool is_folded = count && is_blank(line.at[0]);
        bool is_field = colon && colon > line.at && !memchr(line.at, ' ', (size_t)(colon - line.at));
        if (!is_field && !is_folded) break;
        count++;
    }
    if (count == 0 || is_mbox || is_named) return count > 0;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        Text header = text_slice(head, 0, (size_t)((rest.at ? rest.at : head.at + head.len) - head.at));
        if (count >= 3 && header_field(header, text_of(fields[i])).len) return true;
    }
    return false;
}
