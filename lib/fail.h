/* fail.h - how a filter stops, and how it says that a row was lost.
 *
 * Status 0: all rows done. 1: finished, some rows rejected. 2: usage, input or output error, or a stream
 * that breaks off. Every message is one line `prog: ...`; bytes that are not printable ASCII appear in
 * it as \xNN, so whatever is quoted from the input can do nothing to a terminal.
 */
#ifndef FAIL_H
#define FAIL_H

#include <stdbool.h>
#include <stddef.h>

/* With AddressSanitizer what is doubled or handed out ahead ends where the asked-for ends: a read behind it is told.
 * UNGUARDED: not where somebody else copies whole blocks (tests/fuzz). */
#if defined UNGUARDED
#elif defined __SANITIZE_ADDRESS__
#define GUARDED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define GUARDED 1
#endif
#endif
#ifdef GUARDED
#include <sanitizer/asan_interface.h>
#else
#define GUARDED 0
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

extern const char *program;                           /* set first thing in main; leads every message */

_Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2))); /* status 2 */
/* the run goes on, the status stays */
void warn(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* the same, `prog: file:line: ...` */
void warn_at(const char *file, size_t line, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* A row, a record or an article is left out: `prog: file:line: reason`, a row in the reject file, status 1. Line 0
 * is the file as a whole, and is not written in the message. */
void reject(const char *file, size_t line, const char *format, ...) __attribute__((format(printf, 3, 4)));
void reject_open(const char *path);                   /* --reject FILE: TSV with the columns file, line, reason */
bool any_rejected(void);
void reject_close(void);                              /* fails if the file could not be written whole */

void *grow_now(void *block, size_t *capacity, size_t needed, size_t item); /* private */

/* A block that grows by doubling, or fails. `*capacity` counts items of `item` bytes; new bytes are not set. */
static inline void *grow(void *block, size_t *capacity, size_t needed, size_t item) {
    if (GUARDED || !block || needed > *capacity) return grow_now(block, capacity, needed, item);
    return block;
}

/* Must `grow` be asked before one more is put into a list? */
static inline bool is_full(size_t count, size_t capacity) { return GUARDED || count == capacity; }

#endif
