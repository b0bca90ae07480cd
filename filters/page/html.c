/* A page in memory, and the one place where text is escaped. */
#include "page.h"

#include "fail.h"
#include "keyed.h"
#include "page_style.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define FORMATTED 512           /* bytes of one html_format: markup of our own with a few numbers */

static void add(Html *page, const char *at, size_t len) {
    if (len == 0) return;
    page->at = grow(page->at, &page->capacity, page->len + len, 1);
    memcpy(page->at + page->len, at, len);
    page->len += len;
}

static const char *entity_of(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\r': return " ";      /* a browser would make a line end of it */
    default: return NULL;
    }
}

void html_text(Html *page, Text text) {
    size_t from = 0;
    for (size_t at = 0; at < text.len; at++) {
        const char *entity = entity_of(text.at[at]);
        if (!entity) continue;
        add(page, text.at + from, at - from);
        html_raw(page, entity);
        from = at + 1;
    }
    add(page, text.at ? text.at + from : NULL, text.len - from);
}

void html_raw(Html *page, const char *markup) { add(page, markup, strlen(markup)); }


void html_format(Html *page, const char *format, ...) {
    char text[FORMATTED];
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (len < 0 || (size_t)len >= sizeof text) fail("markup longer than %d bytes", FORMATTED);
    add(page, text, (size_t)len);
}

void html_attribute(Html *page, const char *name, Text value) {
    if (value.len == 0) return;
    html_format(page, " %s=\"", name);
    html_text(page, value);
    html_raw(page, "\"");
}

/* Nothing is loaded and nothing runs: the one style sheet is known by its hash. */
void html_head(Html *page, Text title) {
    html_raw(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" STYLE_HASH
        "'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"news-page " VERSION
        "\">\n<title>");
    html_text(page, title);
    html_raw(page, "</title>\n<style>");
    add(page, (const char *)page_style, sizeof page_style);
    html_raw(page, "</style>\n</head>\n<body>\n");
}

/* ---- names */

static void names_rehash(Names *names) {
    names->slots = names->slots ? 2 * names->slots : 16;
    free(names->slot);
    names->slot = calloc(names->slots, sizeof *names->slot);
    if (!names->slot) fail("out of memory");
    for (size_t i = 0; i < names->count; i++) {
        size_t at = keyed_hash(names->text[i]) & (names->slots - 1);
        while (names->slot[at]) at = (at + 1) & (names->slots - 1);
        names->slot[at] = i + 1;
    }
}

/* Where the text is, or the free slot where it would be. */
static size_t slot_of(const Names *names, Text text) {
    size_t at = keyed_hash(text) & (names->slots - 1);
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
