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
    char rarest;                      /* its byte that is rarest in English text: a look for that spares most searches */
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

/* The later in this list, or not in it at all, the rarer in the lines of a page. */
static char rarest_byte(const char *at, size_t len) {
    static const char common[] = " etaoinsrhldcumfpgwyb,.vkTSAICMPWRBHDNELFGO\"0-12J";
    const char *best = NULL;
    size_t most = 0;
    for (size_t i = 0; i < len; i++) {
        const char *found = memchr(common, at[i], sizeof common - 1);
        size_t rank = found ? (size_t)(found - common) : sizeof common;
        if (!best || rank > most) most = rank, best = &at[i];
    }
    return best ? *best : 0;
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
    p->rarest = rarest_byte(best, p->needs_len);
}

void pattern_add(Patterns *patterns, Text source, const char *file, size_t line) {
    patterns->pattern = grow(patterns->pattern, &patterns->capacity, patterns->count + 1, sizeof *patterns->pattern);
    struct Pattern *added = &patterns->pattern[patterns->count++];
    *added = (struct Pattern){ .code = compile(source, OPTIONS | WHOLE, file, line) };
    find_beginnings(added, source, file, line);
    find_literal(added, source);
    free(patterns->beginning);
    patterns->beginning = NULL;
}

/* The first bytes of a long line, cut between characters. */
static Text subject_of(Text line) {
    if (line.len <= MAX_SUBJECT) return line;
    size_t len = MAX_SUBJECT;
    while (len && ((unsigned char)line.at[len] & 0xc0) == 0x80) len--;
    return (Text){ line.at, len };
}

/* Can it match, for all that a quick look tells? Its first byte has been looked at. */
static bool can_match(const struct Pattern *p, Text line) {
    if (p->needs_len == 0) return true;
    return memchr(line.at, p->rarest, line.len) && memmem(line.at, line.len, p->needs, p->needs_len);
}

static size_t words_of(const Patterns *patterns) { return (patterns->count + 63) / 64; }

static void sort_by_beginning(Patterns *patterns) {
    size_t words = words_of(patterns);
    if (!(patterns->beginning = calloc(256 * words, sizeof *patterns->beginning))) fail("out of memory");
    for (size_t c = 0; c < 256; c++)
        for (size_t i = 0; i < patterns->count; i++)
            if (patterns->pattern[i].begins[c]) patterns->beginning[c * words + i / 64] |= (uint64_t)1 << i % 64;
}

static int match(struct Pattern *p, Text line) {
    if (!p->is_machine_code) {
        pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);   /* without JIT the interpreter does the same */
        p->is_machine_code = true;
    }
    return pcre2_match(p->code, (PCRE2_SPTR)line.at, line.len, 0, PCRE2_NO_UTF_CHECK, match_data(), limits());
}

size_t pattern_find(Patterns *patterns, Text line, bool *gave_up) {
    if (line.len == 0 || patterns->count == 0) return PATTERN_NONE;
    if (!patterns->beginning) sort_by_beginning(patterns);
    line = subject_of(line);
    size_t words = words_of(patterns);
    const uint64_t *beginning = patterns->beginning + (unsigned char)line.at[0] * words;
    for (size_t word = 0; word < words; word++)
        for (uint64_t bits = beginning[word]; bits; bits &= bits - 1) {
            size_t i = word * 64 + (size_t)__builtin_ctzll(bits);
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
    free(patterns->beginning);
    *patterns = (Patterns){ 0 };
}
