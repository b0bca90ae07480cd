/* What a page may have too much of.
 *
 * The parser compares each attribute of a tag with all before it, and keeps the names of elements, attributes and
 * entities in
 * a table that stops growing: many of either take it time by the square. So they are counted before it begins, by the
 * parser's
 * own rules where these are plain, else too many rather than too few: nothing that is raw here is markup there.
 */
#include "articles.h"

#include <string.h>

#define ATTRIBUTES 512              /* of one tag */
#define NAMES (48 * 1024)           /* different ones in a page */
#define MARKS (256 * 1024)          /* a power of two: the names that share a mark are few */
#define LONGEST_NAME 100            /* the parser takes what is behind it for another one */

typedef struct {
    uint64_t mark[MARKS / 64];
    size_t count;
} Names;

static bool begins_name(char c) { return is_alpha(c) || c == '_' || c == ':' || c == '.'; }
static bool is_name_byte(char c) { return begins_name(c) || is_digit(c) || c == '-'; }

/* The end of the name at `at`: `at` itself if there is none. */
static size_t name_end(Text page, size_t at) {
    size_t stop = at;
    while (stop < page.len && stop - at < LONGEST_NAME && is_name_byte(page.at[stop])) stop++;
    return stop;
}

static void add_name(Names *names, Text page, size_t start, size_t stop) {
    uint64_t hash = 1;
    for (size_t i = start; i < stop; i++) hash = (hash ^ (unsigned char)page.at[i]) * 0x9e3779b97f4a7c15u;
    size_t mark = (size_t)(hash >> 32) % MARKS;
    names->count += !(names->mark[mark / 64] >> mark % 64 & 1);
    names->mark[mark / 64] |= (uint64_t)1 << mark % 64;
}

static bool is_tag_end(Text page, size_t at) {
    return at >= page.len || page.at[at] == '>' || (page.at[at] == '/' && at + 1 < page.len && page.at[at + 1] == '>');
}

static size_t pass_blanks(Text page, size_t at) {
    while (at < page.len && is_blank(page.at[at])) at++;
    return at;
}

/* Behind the value of an attribute, the equals sign being passed. */
static size_t pass_value(Text page, size_t at) {
    if (at < page.len && (page.at[at] == '"' || page.at[at] == '\'')) {
        const char *end = memchr(page.at + at + 1, page.at[at], page.len - at - 1);
        return end ? (size_t)(end - page.at) + 1 : page.len;
    }
    while (at < page.len && page.at[at] != '>' && !is_blank(page.at[at])) at++;
    return at;
}

/* The end of the tag whose element's name stands at `at`; its names are noted. `*attributes` is how many it has. */
static size_t pass_tag(Text page, size_t at, Names *names, size_t *attributes) {
    size_t stop = name_end(page, at);
    add_name(names, page, at, stop);
    *attributes = 0;
    for (at = pass_blanks(page, stop); !is_tag_end(page, at) && *attributes <= ATTRIBUTES; at = pass_blanks(page, at)) {
        ++*attributes;
        stop = name_end(page, at);
        if (stop == at) {                            /* no name: passed over up to the next blank */
            while (!is_tag_end(page, at) && !is_blank(page.at[at])) at++;
            continue;
        }
        add_name(names, page, at, stop);
        at = pass_blanks(page, stop);
        if (at < page.len && page.at[at] == '=') at = pass_value(page, pass_blanks(page, at + 1));
    }
    return at;
}

static bool begins_like(Text page, size_t at, Text start) {
    return text_same_word(text_slice(page, at, at + start.len), start);
}

/* Behind the first of these from `at` on; the end of the page if there is none. */
static size_t pass_until(Text page, size_t at, Text end, Text other_end) {
    for (; at < page.len; at++)
        if (page.at[at] == end.at[0] && (begins_like(page, at, end) || begins_like(page, at, other_end))) return at + 1;
    return page.len;
}

/* Behind the end of the script or style that the tag from `at` to `stop` opens, in which nothing is a tag; `stop` if
 * it opens none. */
static size_t pass_raw(Text page, size_t at, size_t stop) {
    size_t name_stop = name_end(page, at);
    bool is_script = begins_like(page, at, TEXT("script")) && name_stop - at == 6,
         is_style = begins_like(page, at, TEXT("style")) && name_stop - at == 5;
    if ((!is_script && !is_style) || stop >= page.len || page.at[stop] != '>') return stop;
    return is_script ? pass_until(page, stop, TEXT("</script"), TEXT("</script"))
                     : pass_until(page, stop, TEXT("</style"), TEXT("</style"));
}

static void add_entities(Text page, Names *names) {
    const char *mark;
    for (size_t at = 0; at < page.len && (mark = memchr(page.at + at, '&', page.len - at));) {
        at = (size_t)(mark - page.at) + 1;
        size_t stop = name_end(page, at);
        if (stop > at) add_name(names, page, at, stop);
    }
}

const char *crowd_check(Text page) {
    static Names names;
    const char *tag;
    size_t attributes;
    names = (Names){ 0 };
    add_entities(page, &names);
    for (size_t at = 0; at < page.len && (tag = memchr(page.at + at, '<', page.len - at));) {
        at = (size_t)(tag - page.at);
        if (begins_like(page, at, TEXT("<!--"))) {
            at = pass_until(page, at + 2, TEXT("-->"), TEXT("--!>")); /* <!--> is a whole comment */
            continue;
        }
        at++;
        if (at < page.len && strchr("/!?", page.at[at])) {
            add_name(&names, page, at + 1, name_end(page, at + 1));
            continue;
        }
        size_t name = at;
        if (at == page.len || !begins_name(page.at[at])) continue; /* it is a character of the text */
        at = pass_tag(page, at, &names, &attributes);
        if (attributes > ATTRIBUTES) return "the page has a tag with too many attributes";
        at = pass_raw(page, name, at);
    }
    return names.count > NAMES ? "the page has too many different names" : NULL;
}
