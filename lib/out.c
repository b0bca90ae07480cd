#include "out.h"

#include "block.h"
#include "fail.h"

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef STRESS
#define BUFFER_SIZE 1
#elif !defined BUFFER_SIZE
#define BUFFER_SIZE (256 * 1024)
#endif

static char buffer[BUFFER_SIZE];
static bool is_open, line_buffered;          /* open: a first byte has come */
Output output = { buffer, 0 };

/* Write bytes, all of them; the error number if that cannot be done. */
static int write_out(const char *at, size_t len) {
    while (len > 0) {
        ssize_t n = write(STDOUT_FILENO, at, len);
        if (n >= 0) {
            at += n;
            len -= (size_t)n;
        } else if (errno == EAGAIN) {
            poll(&(struct pollfd){ .fd = STDOUT_FILENO, .events = POLLOUT }, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

static void flush(void) {
    size_t len = (size_t)(output.at - buffer);
    /* first: the exit that a failure leads to must not try again */
    output = (Output){ buffer, is_open ? BUFFER_SIZE : 0 };
    int error = write_out(buffer, len);
    if (error) fail("standard output: %s", strerror(error));
}

/* When a run breaks off, the rows that were whole still go out; the status tells already. */
static void flush_at_exit(void) {
    while (output.at > buffer && output.at[-1] != '\n') output.at--;
    write_out(buffer, (size_t)(output.at - buffer));
}

void out_line_buffered(void) { line_buffered = true; }

/* Make room where none is left. */
static void make_room(void) {
    if (!is_open) atexit(flush_at_exit);
    is_open = true;
    flush();
}

static void wrote(size_t n) {
    output.at += n;
    output.left -= n;
}

void put_pieces(Text bytes) {
    while (bytes.len > 0) {
        if (output.left == 0) make_room();
        size_t n = bytes.len < output.left ? bytes.len : output.left;
        memcpy(output.at, bytes.at, n);
        wrote(n);
        bytes = (Text){ bytes.at + n, bytes.len - n };
    }
}

static inline void put_byte(char byte) {
    if (output.left == 0) make_room();
    *output.at = byte;
    wrote(1);
}

/* None of the eight bytes is a backslash or below a space. A borrow may say so of fewer, never of more. */
static bool has_no_special(const char *at) {
    const uint64_t ones = 0x0101010101010101u, high = 0x80 * ones;
    uint64_t word;
    memcpy(&word, at, sizeof word);
    uint64_t slash = word ^ '\\' * ones;
    return ((((word - ' ' * ones) & ~word) | ((slash - ones) & ~slash)) & high) == 0;
}

/* The same of sixteen bytes, exactly. */
static inline bool has_no_special_in_16(const char *at) {
    Sixteen bytes = sixteen_at(at);
    return !sixteen_bits((Sixteen)((bytes < ' ') | (bytes == '\\')));
}

static bool is_special(char c) { return c == '\\' || c == '\t' || c == '\n' || c == '\r'; }

static char escape_of(char c) { return c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c; }

/* A byte of a cell: a special one with a backslash before it, or as a space. */
static void put_escape(char c, bool spaces) {
    if (is_special(c) && (!spaces || c == '\\')) put_byte('\\');
    put_byte(!is_special(c) ? c : spaces && c != '\\' ? ' ' : escape_of(c));
}

/* The same for a text, where the buffer surely has room for it with every byte escaped. */
static void copy_escaped(Text text, bool spaces) {
    char *to = output.at;
    size_t i = 0;
    for (; text.len - i >= 16 && has_no_special_in_16(text.at + i); i += 16, to += 16) memcpy(to, text.at + i, 16);
    while (i < text.len) {
        if (text.len - i >= 8 && has_no_special(text.at + i)) {
            memcpy(to, text.at + i, 8);
            to += 8;
            i += 8;
            continue;
        }
        /* the end once more, with what is before it */
        if (i >= 8 && text.len - i < 8 && has_no_special(text.at + text.len - 8)) {
            memcpy(to, text.at + i, text.len - i);
            to += text.len - i;
            break;
        }
        char c = text.at[i++];
        if (!is_special(c)) {
            *to++ = c;
        } else if (spaces && c != '\\') {
            *to++ = ' ';
        } else {
            *to++ = '\\';
            *to++ = escape_of(c);
        }
    }
    wrote((size_t)(to - output.at));
}

static void put_escaped(Text text, bool spaces) {
    while (text.len > 0) {
        if (output.left == 0) make_room();
        size_t n = output.left / 2 < text.len ? output.left / 2 : text.len;
        if (n == 0) {                            /* room for one byte: an escape takes two */
            put_escape(text.at[0], spaces);
            n = 1;
        } else {
            copy_escaped((Text){ text.at, n }, spaces);
        }
        text = (Text){ text.at + n, text.len - n };
    }
}

void put_cell(Text text) { put_escaped(text, false); }

void put_text(Text text) { put_escaped(text, true); }

/* Each digit at once where it stays, two at a time. */
void put_size(uint64_t number) {
    static const char pairs[] =
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
    size_t len = 1;
    for (uint64_t limit = 10; number >= limit && len < 20; limit *= 10) len++;
    if (output.left < len && output.at > buffer) flush();
    if (output.left < len) {                     /* a buffer of one byte, or none yet */
        if (number >= 10) put_size(number / 10);
        put_byte((char)('0' + number % 10));
        return;
    }
    wrote(len);
    char *at = output.at;
    for (; number >= 100; number /= 100) memcpy(at -= 2, pairs + number % 100 * 2, 2);
    if (number >= 10) memcpy(at - 2, pairs + number * 2, 2);
    else at[-1] = (char)('0' + number);
}

void put_newline(void) {
    put_byte('\n');
    if (line_buffered) flush();
}

void put_message(const char *string) { put_raw(text_of(string)); }

int finish(void) {
    flush();
    if (close(STDOUT_FILENO) != 0 && errno != EINTR) fail("standard output: %s", strerror(errno));
    reject_close();
    return any_rejected() ? 1 : 0;
}
