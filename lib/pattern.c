#include "pattern.h"

#include "fail.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SUBJECT (64 * 1024)
#define MATCH_LIMIT 200000            /* steps; a sane pattern takes a few for each byte */
#define DEPTH_LIMIT 2000
#define HEAP_LIMIT 4096               /* KB */
#define OPTIONS (PCRE2_UTF | PCRE2_NO_AUTO_CAPTURE | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_DOTALL | PCRE2_NEVER_BACKSLASH_C | PCRE2_DUPNAMES)

struct Alternative {
    char *source;
    size_t len;
};

static pcre2_match_context *limits(void) {
    static pcre2_match_context *context;
    if (context) return context;
    if (!(context = pcre2_match_context_create(NULL))) fail("out of memory");
    pcre2_set_match_limit(context, MATCH_LIMIT);
    pcre2_set_depth_limit(context, DEPTH_LIMIT);
    pcre2_set_heap_limit(context, HEAP_LIMIT);
    return context;
}

static pcre2_code *compile(Text source, const char *file, size_t line) {
    int error;
    PCRE2_SIZE at;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)source.at, source.len, OPTIONS, &error, &at, NULL);
    if (code) return code;
    PCRE2_UCHAR reason[200];
    pcre2_get_error_message(error, reason, sizeof reason);
    fail("%s:%zu: pattern, character %zu: %s", file, line, at + 1, (const char *)reason);
}

static bool holds(Text text, const char *what, size_t len) { return memmem(text.at, text.len, what, len) != NULL; }

void pattern_add(Patterns *patterns, Text source, const char *file, size_t line) {
    /* These would reach past the pattern's own end when the list is matched as one. */
    if (holds(source, "(*", 2) || holds(source, "\\Q", 2)) fail("%s:%zu: pattern: (* and \\Q can't be used here", file, line);
    pcre2_code_free(compile(source, file, line));
    patterns->alternative = grow(patterns->alternative, &patterns->capacity, patterns->count + 1, sizeof *patterns->alternative);
    struct Alternative *added = &patterns->alternative[patterns->count++];
    added->source = malloc(source.len + 1);
    if (!added->source) fail("out of memory");
    memcpy(added->source, source.at, source.len);
    added->len = source.len;
    pcre2_code_free(patterns->code);
    pcre2_match_data_free(patterns->match);
    patterns->code = patterns->match = NULL;
}

/* All alternatives as one pattern; the mark tells which one it was. */
static void build(Patterns *patterns) {
    size_t room = 1, at = 0;
    for (size_t i = 0; i < patterns->count; i++) room += patterns->alternative[i].len + 40;
    char *whole = malloc(room);
    if (!whole) fail("out of memory");
    for (size_t i = 0; i < patterns->count; i++) {
        at += (size_t)snprintf(whole + at, room - at, "%s(?:", i ? "|" : "");
        memcpy(whole + at, patterns->alternative[i].source, patterns->alternative[i].len);
        at += patterns->alternative[i].len;
        at += (size_t)snprintf(whole + at, room - at, ")(*MARK:%zu)", i);
    }
    pcre2_code *code = compile((Text){ whole, at }, "all patterns of a table", 0);
    free(whole);
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);      /* without JIT the interpreter does the same */
    patterns->code = code;
    if (!(patterns->match = pcre2_match_data_create(1, NULL))) fail("out of memory");
}

/* The first bytes of a long line, cut between characters. */
static size_t subject_len(Text line) {
    size_t len = line.len;
    if (len <= MAX_SUBJECT) return len;
    len = MAX_SUBJECT;
    while (len && ((unsigned char)line.at[len] & 0xc0) == 0x80) len--;
    return len;
}

size_t pattern_find(Patterns *patterns, Text line, bool *gave_up) {
    if (patterns->count == 0) return PATTERN_NONE;
    if (!patterns->code) build(patterns);
    int found = pcre2_match(patterns->code, (PCRE2_SPTR)line.at, subject_len(line), 0, PCRE2_NO_UTF_CHECK, patterns->match, limits());
    if (found == PCRE2_ERROR_NOMATCH) return PATTERN_NONE;
    if (found < 0) {
        *gave_up = true;
        return PATTERN_NONE;
    }
    size_t number = 0;
    for (PCRE2_SPTR mark = pcre2_get_mark(patterns->match); mark && *mark; mark++) number = number * 10 + (size_t)(*mark - '0');
    return number;
}

void pattern_free(Patterns *patterns) {
    for (size_t i = 0; i < patterns->count; i++) free(patterns->alternative[i].source);
    free(patterns->alternative);
    pcre2_code_free(patterns->code);
    pcre2_match_data_free(patterns->match);
    *patterns = (Patterns){ 0 };
}
