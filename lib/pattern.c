#include "pattern.h"

#include "fail.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SUBJECT (64 * 1024)
#define MATCH_LIMIT 200000            /* steps; a sane pattern takes a few for each byte */
#define DEPTH_LIMIT 2000
#define HEAP_LIMIT 4096               /* KB */
#define OPTIONS (PCRE2_UTF | PCRE2_DOTALL | PCRE2_NEVER_BACKSLASH_C)
#define WHOLE (PCRE2_ANCHORED | PCRE2_ENDANCHORED)

struct Pattern {
    pcre2_code *code;
    bool is_machine_code;
    bool begins[256];                 /* the bytes that a match can begin with */
    char *needs;                      /* what every match holds; NULL if nothing is known */
    size_t needs_len;
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

static pcre2_match_data *match_data(void) {
    static pcre2_match_data *data;
    if (!data && !(data = pcre2_match_data_create(1, NULL))) fail("out of memory");
    return data;
}

static pcre2_code *compile(Text source, uint32_t options, const char *file, size_t line) {
    int error;
    PCRE2_SIZE at;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)source.at, source.len, options, &error, &at, NULL);
    if (code) return code;
    PCRE2_UCHAR reason[200];
    pcre2_get_error_message(error, reason, sizeof reason);
    fail("%s:%zu: pattern, character %zu: %s", file, line, at + 1, (const char *)reason);
}

/* What PCRE2 found out about matches that may begin anywhere; of anchored ones it does not ask. */
static void find_beginnings(struct Pattern *p, Text source, const char *file, size_t line) {
    pcre2_code *code = compile(source, OPTIONS, file, line);
    uint32_t kind = 0, unit = 0;
    const uint8_t *bitmap = NULL;
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &kind);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &bitmap);
    for (size_t c = 0; c < 256; c++) p->begins[c] = kind != 1 && (!bitmap || (bitmap[c / 8] >> (c % 8) & 1));
    if (kind == 1 && pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &unit) == 0)
        p->begins[unit] = p->begins[is_alpha((char)unit) ? unit ^ 0x20 : unit] = true;
    pcre2_code_free(code);
}

/* The end of a group or class that opens at `at`: past its closing bracket. */
static size_t skip_brackets(Text source, size_t at) {
    char open = source.at[at], close = open == '(' ? ')' : ']';
    for (size_t depth = 0; at < source.len; at++) {
        char c = source.at[at];
        if (c == '\\') at++;
        else if (c == '[' && open == '(') at = skip_brackets(source, at) - 1;
        else if (c == close && --depth == 0) return at + 1;
        else if (c == open && (open == '(' || depth == 0)) depth++;
        if (open == '[' && depth == 1 && at + 1 < source.len && source.at[at + 1] == ']' && (c == '[' || c == '^')) at++;
    }
    return source.len;
}

static bool is_repeat(Text source, size_t at) { return at < source.len && memchr("?*+{", source.at[at], 4); }

static size_t skip_to(Text source, size_t at, char stop) {
    while (at < source.len && source.at[at++] != stop) {}
    return at;
}

/* One character of a pattern from `at` on: returns what lies past it, and `plain` is what it stands for, "" if that is
 * no one character; source.len + 1 if nothing can be said of this pattern. */
static size_t take(Text source, size_t at, Text *plain) {
    char c = source.at[at];
    *plain = (Text){ "", 0 };
    if (c == '|' || (c == '(' && at + 2 < source.len && source.at[at + 1] == '?' && !memchr(":=!<>|", source.at[at + 2], 6))) return source.len + 1;
    if (c == '(' || c == '[') return skip_brackets(source, at);
    if (c == '{') return skip_to(source, at, '}');
    if (c == '\\') {
        if (++at == source.len || (is_alpha(source.at[at]) && !memchr("pPdDsSwWhHvVRXbB", source.at[at], 16)) || is_digit(source.at[at])) return source.len + 1;
        if (source.at[at] == 'p' || source.at[at] == 'P') return at + 1 < source.len && source.at[at + 1] == '{' ? skip_to(source, at, '}') : at + 2;
        if (is_alpha(source.at[at])) return at + 1;
    } else if (memchr(".^$)]?*+}", c, 9)) {
        return at + 1;
    }
    size_t stop = at + 1;
    while (stop < source.len && ((unsigned char)source.at[stop] & 0xc0) == 0x80) stop++;
    if (!is_repeat(source, stop)) *plain = text_slice(source, at, stop);
    return stop;
}

/* The longest run of plain characters outside groups and classes. */
static void find_literal(struct Pattern *p, Text source) {
    size_t at = 0, len = 0;
    char *run = malloc(source.len + 1), *best = malloc(source.len + 1);
    if (!run || !best) fail("out of memory");
    while (at < source.len) {
        Text plain;
        at = take(source, at, &plain);
        memcpy(run + len, plain.at, plain.len);
        len = plain.len ? len + plain.len : 0;
        if (len > p->needs_len) memcpy(best, run, p->needs_len = len);
    }
    free(run);
    p->needs = best;
    if (at > source.len) p->needs_len = 0;
}

void pattern_add(Patterns *patterns, Text source, const char *file, size_t line) {
    patterns->pattern = grow(patterns->pattern, &patterns->capacity, patterns->count + 1, sizeof *patterns->pattern);
    struct Pattern *added = &patterns->pattern[patterns->count++];
    *added = (struct Pattern){ .code = compile(source, OPTIONS | WHOLE, file, line) };
    find_beginnings(added, source, file, line);
    find_literal(added, source);
}

/* The first bytes of a long line, cut between characters. */
static Text subject_of(Text line) {
    if (line.len <= MAX_SUBJECT) return line;
    size_t len = MAX_SUBJECT;
    while (len && ((unsigned char)line.at[len] & 0xc0) == 0x80) len--;
    return (Text){ line.at, len };
}

static bool can_match(const struct Pattern *p, Text line) {
    return p->begins[(unsigned char)line.at[0]] && (p->needs_len == 0 || memmem(line.at, line.len, p->needs, p->needs_len));
}

static int match(struct Pattern *p, Text line) {
    if (!p->is_machine_code) {
        pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);   /* without JIT the interpreter does the same */
        p->is_machine_code = true;
    }
    return pcre2_match(p->code, (PCRE2_SPTR)line.at, line.len, 0, PCRE2_NO_UTF_CHECK, match_data(), limits());
}

size_t pattern_find(Patterns *patterns, Text line, bool *gave_up) {
    if (line.len == 0) return PATTERN_NONE;
    line = subject_of(line);
    for (size_t i = 0; i < patterns->count; i++) {
        if (!can_match(&patterns->pattern[i], line)) continue;
        int found = match(&patterns->pattern[i], line);
        if (found >= 0) return i;
        if (found != PCRE2_ERROR_NOMATCH) *gave_up = true;
    }
    return PATTERN_NONE;
}

void pattern_free(Patterns *patterns) {
    for (size_t i = 0; i < patterns->count; i++) pcre2_code_free(patterns->pattern[i].code), free(patterns->pattern[i].needs);
    free(patterns->pattern);
    *patterns = (Patterns){ 0 };
}
