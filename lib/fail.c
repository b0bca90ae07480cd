#include "fail.h"
#include "written.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef FIRST_CAPACITY
#define FIRST_CAPACITY 64 /* STRESS=1 sets 1, so that every growth path runs */
#endif
#define MESSAGE_SIZE 1000 /* longer messages are cut: they quote the input, which has no bounds */

const char *program = "?";
static FILE *reject_file;
static const char *reject_path;
static bool rejected, reject_begun;

/* The message with everything but printable ASCII as \xNN. */
static void printable(char *to, const char *from) {
    for (; *from; from++) {
        if (*from >= ' ' && *from <= '~') *to++ = *from;
        else to += sprintf(to, "\\x%02x", (unsigned char)*from);
    }
    *to = '\0';
}

static void format_message(char safe[4 * MESSAGE_SIZE + 1], const char *format, va_list args) {
    char raw[MESSAGE_SIZE];
    vsnprintf(raw, sizeof raw, format, args);
    printable(safe, raw);
}

static void say(const char *format, va_list args) {
    char safe[4 * MESSAGE_SIZE + 1];
    format_message(safe, format, args);
    fprintf(stderr, "%s: %s\n", program, safe);
}

void fail(const char *format, ...) {
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
    exit(2);                              /* what is written so far goes out: see out.c */
}

void warn(const char *format, ...) {
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
}

void reject_open(const char *path) {
    reject_path = path;
    reject_file = written_open(path);
    if (!reject_file) fail("%s: %s", path, errno == EBUSY ? "something else is written there" : strerror(errno));
}

static void begin_rejects(void) {
    if (!reject_begun && (!written_begin(reject_file) || fputs("file\tline\treason\n", reject_file) == EOF))
        fail("%s: %s", reject_path, strerror(errno));
    reject_begun = true;
}

/* A cell of the reject file: what is printable already, with its backslashes doubled as the stream wants. */
static void put_reject_cell(const char *safe, char end) {
    for (; *safe; safe++) {
        if (*safe == '\\') putc('\\', reject_file);
        putc(*safe, reject_file);
    }
    putc(end, reject_file);
}

/* A message about a place: its file and itself, both printable. */
typedef struct {
    char file[4 * MESSAGE_SIZE + 1], message[4 * MESSAGE_SIZE + 1];
} Remark;

/* `prog: file:line: message`; a file as a whole has no line. */
static void say_at(Remark *remark, const char *file, size_t line, const char *format, va_list args) {
    char raw[MESSAGE_SIZE];
    snprintf(raw, sizeof raw, "%s", file);
    printable(remark->file, raw);
    format_message(remark->message, format, args);
    if (line) fprintf(stderr, "%s: %s:%zu: %s\n", program, remark->file, line, remark->message);
    else fprintf(stderr, "%s: %s: %s\n", program, remark->file, remark->message);
}

void warn_at(const char *file, size_t line, const char *format, ...) {
    Remark remark;
    va_list args;
    va_start(args, format);
    say_at(&remark, file, line, format, args);
    va_end(args);
}

void reject(const char *file, size_t line, const char *format, ...) {
    Remark remark;
    va_list args;
    va_start(args, format);
    say_at(&remark, file, line, format, args);
    va_end(args);
    rejected = true;
    if (!reject_file) return;
    begin_rejects();
    put_reject_cell(remark.file, '\t');
    fprintf(reject_file, "%zu\t", line);
    put_reject_cell(remark.message, '\n');
}

bool any_rejected(void) { return rejected; }

void reject_close(void) {
    if (!reject_file) return;
    begin_rejects();
    bool bad = ferror(reject_file) != 0;
    if (fclose(reject_file) != 0 || bad) fail("%s: %s", reject_path, strerror(errno));
    reject_file = NULL;
}

#define LARGEST_GUARDED (64 * 1024) /* a block that grows byte by byte is marked anew for each */

/* What lies behind the needed items is not to be read. */
static void *guarded(void *block, size_t capacity, size_t needed, size_t item) {
    if (capacity * item > LARGEST_GUARDED) return block;
    ASAN_UNPOISON_MEMORY_REGION(block, needed * item);
    ASAN_POISON_MEMORY_REGION((char *)block + needed * item, (capacity - needed) * item);
    return block;
}

void *grow_now(void *block, size_t *capacity, size_t needed, size_t item) {
    size_t n = *capacity ? *capacity : FIRST_CAPACITY;
    if (block && needed <= n) return guarded(block, n, needed, item);
    while (n < needed) {
        if (n > SIZE_MAX / 2) fail("out of memory");
        n *= 2;
    }
    if (n > SIZE_MAX / item || !(block = realloc(block, n * item))) fail("out of memory");
    *capacity = n;
    return guarded(block, n, needed, item);
}
