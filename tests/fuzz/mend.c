/* mend.c - a mutation at random hardly ever gets past the reader's first look: a byte that is no UTF-8, a row with too
 * many cells, a length that lies. Mended, most of them do; one in eight stays as it is. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_CELLS 64
#define LARGEST 65536

/* The length of the character at the head of the bytes; 0 if a stream may not have it. */
static size_t good_character(const unsigned char *at, size_t len) {
    size_t n = at[0] < 0x80 ? 1 : at[0] < 0xc2 ? 0 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : at[0] < 0xf5 ? 4 : 0;
    if (n == 0 || n > len || (n == 1 && (at[0] < ' ' || at[0] == 0x7f))) return 0;
    for (size_t i = 1; i < n; i++)
        if ((at[i] & 0xc0) != 0x80) return 0;
    if (at[0] == 0xc2 && at[1] < 0xa0) return 0;
    if ((at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xed && at[1] > 0x9f)) return 0;
    if ((at[0] == 0xf0 && at[1] < 0x90) || (at[0] == 0xf4 && at[1] > 0x8f)) return 0;
    return n;
}

static void mend_text(unsigned char *at, size_t len, const char *also) {
    for (size_t i = 0, n; i < len; i += n ? n : 1)
        if (!(n = good_character(at + i, len - i)) && (!at[i] || !strchr(also, at[i]))) at[i] = ' ';
}

/* ---- a stream */

typedef struct { unsigned char *at; size_t len; } Piece;

typedef struct { unsigned char bytes[LARGEST]; size_t len, most; } Out;

static void put(Out *out, const void *at, size_t len) {
    if (len > out->most - out->len) len = out->most - out->len;
    memcpy(out->bytes + out->len, at, len);
    out->len += len;
}

static Piece cut(Piece *rest, char end) {
    unsigned char *stop = memchr(rest->at, end, rest->len);
    Piece piece = { rest->at, stop ? (size_t)(stop - rest->at) : rest->len };
    size_t used = piece.len + (stop != NULL);
    *rest = (Piece){ rest->at + used, rest->len - used };
    return piece;
}

static size_t cells_of(Piece line, Piece cell[MOST_CELLS]) {
    size_t n = 0;
    while (n < MOST_CELLS && (n == 0 || line.len)) cell[n++] = cut(&line, '\t');
    return n;
}

static bool is_name(Piece cell, const char *name) {
    return cell.len == strlen(name) && !memcmp(cell.at, name, cell.len);
}

static size_t plain_length(Piece cell) {
    size_t len = cell.len;
    for (size_t i = 0; i + 1 < cell.len; i++)
        if (cell.at[i] == '\\' && strchr("tnr\\", cell.at[i + 1]) && cell.at[i + 1]) len--, i++;
    return len;
}

/* A row has the cells of the header, and its offsets are those of its text. */
static void mend_row(Out *out, Piece row, const Piece *name, size_t names) {
    Piece cell[MOST_CELLS] = { { 0 } };
    char number[40];
    size_t count = cells_of(row, cell), start = 0, len = 0;
    for (size_t i = 0; i < names; i++) {
        if (i >= count) cell[i] = (Piece){ (unsigned char *)"", 0 };
        if (is_name(name[i], "text")) len = plain_length(cell[i]);
        for (size_t k = 0; is_name(name[i], "start") && k < cell[i].len && k < 6; k++)
            if (cell[i].at[k] >= '0' && cell[i].at[k] <= '9') start = start * 10 + cell[i].at[k] - '0';
    }
    for (size_t i = 0; i < names; i++) {
        if (i) put(out, "\t", 1);
        if (is_name(name[i], "start")) put(out, number, (size_t)sprintf(number, "%zu", start));
        else if (is_name(name[i], "stop")) put(out, number, (size_t)sprintf(number, "%zu", start + len));
        else if (i == 0 && cell[i].len == 0) put(out, "d", 1);
        else put(out, cell[i].at, cell[i].len);
    }
    put(out, "\n", 1);
}

static void mend_stream(Out *out, Piece rest) {
    static char own_header[1024];
    const char *header = getenv("FUZZ_HEADER");
    Piece name[MOST_CELLS], line;
    mend_text(rest.at, rest.len, "\t\n");
    line = cut(&rest, '\n');
    if (header)
        line = (Piece){ (unsigned char *)own_header, (size_t)snprintf(own_header, sizeof own_header, "%s", header) };
    size_t names = cells_of(line, name);
    put(out, line.at, line.len);
    put(out, "\n", 1);
    while (rest.len) mend_row(out, cut(&rest, '\n'), name, names);
}

/* ---- WARC: a record is as long as it says */

static unsigned char *find(Piece in, const char *what) {
    return in.len ? memmem(in.at, in.len, what, strlen(what)) : NULL;
}

static void mend_warc(Out *out, Piece rest) {
    while (rest.len) {
        unsigned char *body = find(rest, "\r\n\r\n");
        Piece head = { rest.at, body ? (size_t)(body + 4 - rest.at) : rest.len };
        rest = (Piece){ rest.at + head.len, rest.len - head.len };
        unsigned char *next = find(rest, "\r\n\r\nWARC/"), *length = find(head, "Content-Length: ");
        size_t size = next ? (size_t)(next - rest.at) : rest.len > 4 ? rest.len - 4 : rest.len;
        if (length) {
            char number[40];
            size_t before = (size_t)(length - head.at) + 16, at = before;
            while (at < head.len && head.at[at] >= '0' && head.at[at] <= '9') at++;
            put(out, head.at, before);
            put(out, number, (size_t)sprintf(number, "%zu", size));
            put(out, head.at + at, head.len - at);
        } else {
            put(out, head.at, head.len);
        }
        if (next) size += 4;
        else size = rest.len;
        put(out, rest.at, size);
        rest = (Piece){ rest.at + size, rest.len - size };
    }
}

size_t mend(uint8_t *bytes, size_t size, size_t most) {
    static Out out;
    const char *kind = getenv("FUZZ_MEND");
    out.len = 0, out.most = most < LARGEST ? most : LARGEST;
    if (!kind || size > LARGEST) return size;
    if (!strcmp(kind, "text")) mend_text(bytes, size, "\t\n");
    if (!strcmp(kind, "stream")) mend_stream(&out, (Piece){ bytes, size });
    else if (!strcmp(kind, "warc")) mend_warc(&out, (Piece){ bytes, size });
    else return size;
    memcpy(bytes, out.bytes, out.len);
    return out.len;
}

bool is_stream(const char *bytes, size_t len, bool is_whole) {
    const unsigned char *at = (const unsigned char *)bytes;
    size_t tabs = 0, header = SIZE_MAX;
    if (len == 0) return true;
    for (size_t i = 0, n; i < len; i += n) {
        n = 1;
        if (at[i] == '\t') tabs++;
        else if (at[i] == '\n' && header == SIZE_MAX) header = tabs, tabs = 0;
        else if (at[i] == '\n') {
            if (tabs != header) return false;
            tabs = 0;
        } else if (!(n = good_character(at + i, len - i))) return false;
    }
    return !is_whole || at[len - 1] == '\n';
}
