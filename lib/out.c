#include "out.h"

#include "fail.h"

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef STRESS
#define BUFFER_SIZE 1
#else
#define BUFFER_SIZE (256 * 1024)
#endif

static char buffer[BUFFER_SIZE];
static size_t used;
static bool line_buffered, registered;

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

void put_raw(Text bytes) {
    if (!registered) registered = atexit(flush_at_exit) == 0;
    while (bytes.len > 0) {
        if (used == BUFFER_SIZE) flush();
        size_t n = bytes.len < BUFFER_SIZE - used ? bytes.len : BUFFER_SIZE - used;
        memcpy(buffer + used, bytes.at, n);
        used += n;
        bytes = (Text){ bytes.at + n, bytes.len - n };
    }
}

static void put_byte(char byte) {
    if (used == BUFFER_SIZE || !registered) put_raw((Text){ &byte, 1 });
    else buffer[used++] = byte;
}

static bool is_special(char c) { return c == '\\' || c == '\t' || c == '\n' || c == '\r'; }

/* The first byte at or after `at` that needs an escape; text.len if there is none. Eight bytes are passed over at a
 * time where none is a backslash or below a space: either leaves a high bit, and bytes above ASCII may do so in vain. */
static size_t next_special(Text text, size_t at) {
    const uint64_t ones = 0x0101010101010101u, high = 0x8080808080808080u;
    for (; text.len - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text.at + at, sizeof word);
        uint64_t slash = word ^ (ones * '\\');
        uint64_t found = ((slash - ones) & ~slash) | ((word - ones * ' ') & ~word);
        if ((found & high) == 0) continue;
        for (size_t i = at; i < at + 8; i++)
            if (is_special(text.at[i])) return i;
    }
    while (at < text.len && !is_special(text.at[at])) at++;
    return at;
}

/* Copy the runs between the special characters whole. */
static void put_escaped(Text text, bool spaces) {
    for (size_t from = 0, at; from <= text.len; from = at + 1) {
        at = next_special(text, from);
        put_raw(text_slice(text, from, at));
        if (at == text.len) return;
        char c = text.at[at];
        if (spaces && c != '\\') {
            put_byte(' ');
        } else {
            put_byte('\\');
            put_byte(c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
        }
    }
}

void put_cell(Text text) { put_escaped(text, false); }

void put_text(Text text) { put_escaped(text, true); }

void put_size(size_t number) {
    char digits[24], *at = digits + sizeof digits;
    do *--at = (char)('0' + number % 10);
    while (number /= 10);
    put_raw((Text){ at, (size_t)(digits + sizeof digits - at) });
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
