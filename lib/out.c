#include "out.h"

#include "fail.h"

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef STRESS
#define BUFFER_SIZE 1
#else
#define BUFFER_SIZE (256 * 1024)
#endif

#define DIGITS 24                            /* more than any number has */

static char buffer[BUFFER_SIZE];
static size_t used, room;                    /* room: of the whole buffer; 0 until the first byte comes */
static bool line_buffered;

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
    size_t len = used;
    used = 0;                                /* first: the exit that a failure leads to must not try again */
    int error = write_out(buffer, len);
    if (error) fail("standard output: %s", strerror(error));
}

/* When a run breaks off, the rows that were whole still go out; the status tells already. */
static void flush_at_exit(void) {
    while (used > 0 && buffer[used - 1] != '\n') used--;
    write_out(buffer, used);
}

void out_line_buffered(void) { line_buffered = true; }

/* Make room for one more byte at least. */
static void make_room(void) {
    if (room == 0) atexit(flush_at_exit);
    room = BUFFER_SIZE;
    if (used == room) flush();
}

void put_raw(Text bytes) {
    while (bytes.len > 0) {
        if (used == room) make_room();
        size_t n = bytes.len < room - used ? bytes.len : room - used;
        memcpy(buffer + used, bytes.at, n);
        used += n;
        bytes = (Text){ bytes.at + n, bytes.len - n };
    }
}

static inline void put_byte(char byte) {
    if (used == room) make_room();
    buffer[used++] = byte;
}

static bool is_special(char c) { return c == '\\' || c == '\t' || c == '\n' || c == '\r'; }

/* None of the eight bytes is a backslash or below a space. A borrow may say so of fewer, never of more. */
static bool has_no_special(const char *at) {
    const uint64_t ones = 0x0101010101010101u, high = 0x80 * ones;
    uint64_t word;
    memcpy(&word, at, sizeof word);
    uint64_t slash = word ^ '\\' * ones;
    return ((((word - ' ' * ones) & ~word) | ((slash - ones) & ~slash)) & high) == 0;
}

static void put_escape(char c, bool spaces) {
    if (spaces && c != '\\') {
        put_byte(' ');
    } else {
        put_byte('\\');
        put_byte(c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
    }
}

/* Copy the runs between the special characters whole. */
static void put_escaped(Text text, bool spaces) {
    size_t from = 0, i = 0;
    while (i < text.len) {
        size_t left = text.len - i;
        if (left >= 8 && has_no_special(text.at + i)) {
            i += 8;
        } else if (left < 8 && text.len >= 8 && has_no_special(text.at + text.len - 8)) {
            break;
        } else if (!is_special(text.at[i])) {
            i++;
        } else {
            put_raw((Text){ text.at + from, i - from });
            put_escape(text.at[i++], spaces);
            from = i;
        }
    }
    put_raw((Text){ text.at + from, text.len - from });
}

void put_cell(Text text) { put_escaped(text, false); }

void put_text(Text text) { put_escaped(text, true); }

static size_t digits_of(size_t number) {
    size_t n = 1;
    for (; number >= 1000; number /= 1000) n += 3;
    return n + (number >= 10) + (number >= 100);
}

/* Each digit at once where it stays. */
void put_size(size_t number) {
    char digits[DIGITS];
    size_t len = digits_of(number);
    bool fits = room - used >= len;
    char *at = (fits ? buffer + used : digits) + len;
    do *--at = (char)('0' + number % 10);
    while (number /= 10);
    if (fits) used += len;
    else put_raw((Text){ at, len });
}

void put_tab(void) { put_byte('\t'); }

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
