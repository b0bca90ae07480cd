/* A page in memory, and the one place where text is escaped. */
#include "page.h"

#include "fail.h"
#include "keyed.h"
#include "page_script.h"
#include "page_style.h"
#include "utf8.h"

#include <stdarg.h>
#include <stdlib.h>

void html_grow(Html *page, size_t len) { page->at = grow(page->at, &page->capacity, page->len + len, 1); }

static void add(Html *page, const char *at, size_t len) {
    if (len == 0) return;
    if (GUARDED || page->capacity - page->len < len) html_grow(page, len);
    memcpy(page->at + page->len, at, len);
    page->len += len;
}

/* What a byte of text becomes, where it does not stand for itself. */
static const char *const entity[256] = {
    ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;",
    ['\r'] = " ",   /* a browser would make a line end of it */
};

/* How many of the eight bytes are letters, blanks or above ASCII, which all stand for themselves, before the first of
 * the others. */
static size_t plain_bytes(const char *at) {
    uint64_t word;
    memcpy(&word, at, sizeof word);
    uint64_t blank = word ^ 0x2020202020202020u;
    uint64_t no_blank = ~((blank - 0x0101010101010101u) & ~blank);
    uint64_t others = ~(word | word << 1) & no_blank & 0x8080808080808080u;
    return others ? utf8_first(others) : sizeof word;
}

void html_text(Html *page, Text text) {
    const char *from = text.at, *end = text.at + text.len;
    for (const char *at = from; at < end; at++) {
        for (size_t n = 8; n == 8 && end - at >= 8; at += n) n = plain_bytes(at);
        if (at == end) break;
        const char *instead = entity[(unsigned char)*at];
        if (!instead) continue;
        add(page, from, (size_t)(at - from));
        html_raw(page, instead);
        from = at + 1;
    }
    add(page, from, (size_t)(end - from));
}

void html_size(Html *page, size_t number) {
    char digits[3 * sizeof number], *at = digits + sizeof digits;
    do *--at = (char)('0' + number % 10);
    while (number /= 10);
    add(page, at, (size_t)(digits + sizeof digits - at));
}

/* printf(3) takes longer over a mark than all else together. */
void html_format(Html *page, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    for (const char *at; (at = strchr(format, '%')); format = at) {
        add(page, format, (size_t)(at - format));
        if (strncmp(at, "%zu", 3) == 0) html_size(page, va_arg(arguments, size_t)), at += 3;
        else if (strncmp(at, "%s", 2) == 0) html_raw(page, va_arg(arguments, const char *)), at += 2;
        else fail("markup \"%s\" has neither %%zu nor %%s", at);
    }
    va_end(arguments);
    html_raw(page, format);
}

void html_attribute(Html *page, const char *name, Text value) {
    if (value.len == 0) return;
    html_raw(page, " ");
    html_raw(page, name);
    html_raw(page, "=\"");
    html_text(page, value);
    html_raw(page, "\"");
}

static void add_head(Html *page, Text title, const char *script_policy) {
    html_format(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'%s\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"news-page %s\">\n<title>",
        STYLE_HASH, script_policy, VERSION);
    html_text(page, title);
    html_raw(page, "</title>\n<style>");
    add(page, (const char *)page_style, sizeof page_style);
    html_raw(page, "</style>\n");
}

/* Nothing is loaded and nothing runs: the one style sheet is known by its hash. */
void html_head(Html *page, Text title) {
    add_head(page, title, "");
    html_raw(page, "</head>\n<body>\n");
}

/* The same, but that one script of our own may run. */
void html_head_with_script(Html *page, Text title) {
    add_head(page, title, "; script-src 'sha256-" SCRIPT_HASH "'");
    html_raw(page, "<script>");
    add(page, (const char *)page_script, sizeof page_script);
    html_raw(page, "</script>\n</head>\n<body>\n");
}

/* ---- names */

int text_order(Text a, Text b) {
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len ? memcmp(a.at, b.at, len) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

static void names_rehash(Names *names) {
    names->slots = names->slots ? 2 * names->slots : 16;
    free(names->slot);
    names->slot = calloc(names->slots, sizeof *names->slot);
    if (!names->slot) fail("out of memory");
    for (size_t i = 0; i < names->count; i++) {
        size_t at = (size_t)keyed_hash(names->text[i]) & (names->slots - 1);
        while (names->slot[at]) at = (at + 1) & (names->slots - 1);
        names->slot[at] = i + 1;
    }
}

/* Where the text is, or the free slot where it would be. */
static size_t slot_of(const Names *names, Text text) {
    size_t at = (size_t)keyed_hash(text) & (names->slots - 1);
    while (names->slot[at] && !text_equal(names->text[names->slot[at] - 1], text)) at = (at + 1) & (names->slots - 1);
    return at;
}

bool names_has(const Names *names, Text text) { return names->slots && names->slot[slot_of(names, text)]; }

size_t names_add(Names *names, Arena *arena, Text text) {
    if (2 * names->count >= names->slots) names_rehash(names);
    size_t at = slot_of(names, text);
    if (names->slot[at]) return names->slot[at] - 1;
    names->text = grow(names->text, &names->capacity, names->count + 1, sizeof *names->text);
    names->text[names->count] = arena_copy(arena, text);
    names->slot[at] = names->count + 1;
    return names->count++;
}

void names_clear(Names *names) {
    names->count = 0;
    if (names->slot) memset(names->slot, 0, names->slots * sizeof *names->slot);
}

void names_free(Names *names) {
    free(names->text);
    free(names->slot);
    *names = (Names){ 0 };
}
