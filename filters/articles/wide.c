/* UTF-16 and UTF-32 that a byte order mark shows, as UTF-8, as it comes: for readers that take a file line by line. */
#include "articles.h"
#include "fail.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

struct Wide {
    Source *from;
    iconv_t how;
    size_t unit;
    char rest[8];           /* characters for which there was no room */
    size_t rest_len;
};

static const char *name_of_mark(Text head, size_t *unit) {
    *unit = 2;
    if (text_starts(head, TEXT("\xff\xfe\0\0"))) return *unit = 4, "UTF-32LE";
    if (text_starts(head, TEXT("\xff\xfe"))) return "UTF-16LE";
    return text_starts(head, TEXT("\xfe\xff")) ? "UTF-16BE" : NULL;
}

/* As much as has room. Half a character waits for its rest; one that is wrong becomes U+FFFD. */
static size_t convert(Wide *w, char *to, size_t room) {
    char *out = to;
    size_t left = room;
    while (out == to) {
        Text held = source_held(w->from);
        char *in = (char *)(uintptr_t)held.at;
        size_t unread = held.len;
        size_t state = held.len ? iconv(w->how, &in, &unread, &out, &left) : 0;
        int error = errno;
        source_take(w->from, held.len - unread);
        if (out > to || (state == (size_t)-1 && error == E2BIG)) break;
        bool is_wrong = state == (size_t)-1 && error == EILSEQ, is_more = !is_wrong && source_fill(w->from);
        if (is_more) continue;
        if (unread == 0 || left < 3) break;
        memcpy(out, "\xef\xbf\xbd", 3);
        out += 3;
        source_take(w->from, unread < w->unit ? unread : w->unit);
    }
    return (size_t)(out - to);
}

/* A reader may ask for fewer bytes than a character has. */
static size_t feed(void *of, char *to, size_t room) {
    Wide *w = of;
    if (w->rest_len == 0 && room >= sizeof w->rest) return convert(w, to, room);
    if (w->rest_len == 0) w->rest_len = convert(w, w->rest, sizeof w->rest);
    size_t len = w->rest_len < room ? w->rest_len : room;
    memcpy(to, w->rest, len);
    memmove(w->rest, w->rest + len, w->rest_len -= len);
    return len;
}

Wide *wide_open(Source *from, Source *to) {
    size_t unit;
    const char *name = name_of_mark(source_head(from), &unit);
    if (!name) return NULL;
    Wide *w = calloc(1, sizeof *w);
    if (!w) fail("out of memory");
    w->from = from;
    w->unit = unit;
    if ((w->how = iconv_open("UTF-8", name)) == (iconv_t)-1) fail("iconv can't convert from %s", name);
    source_take(from, unit == 4 ? 4 : 2);
    *to = (Source){ 0 };
    source_open_feed(to, from->name, feed, w);
    return w;
}

void wide_close(Wide *w, Source *to) {
    source_close(to);
    source_free(to);
    iconv_close(w->how);
    free(w);
}
