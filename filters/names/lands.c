#include "names.h"

#include "fail.h"

#include <stdlib.h>

static void count(Article *article, Text land) {
    for (size_t i = 0; i < article->lands; i++) {
        if (!text_equal(article->land[i].land, land)) continue;
        article->land[i].times++;
        return;
    }
    article->land = grow(article->land, &article->land_capacity, article->lands + 1, sizeof *article->land);
    article->land[article->lands++] = (Land){ land, 1 };
}

static int by_times(const void *a, const void *b) {
    const Land *x = a, *y = b;
    if (x->times != y->times) return x->times > y->times ? -1 : 1;
    size_t len = x->land.len < y->land.len ? x->land.len : y->land.len;
    int order = memcmp(x->land.at, y->land.at, len);
    return order ? order : x->land.len < y->land.len ? -1 : x->land.len > y->land.len;
}

static size_t word_stop(Text text, size_t at) {
    while (at < text.len &&
           (is_alpha(text.at[at]) || (unsigned char)text.at[at] >= 0x80 ||
            (text.at[at] == '.' && at > 1 && is_upper(text.at[at - 1]))) &&
           !text_starts(text_slice(text, at, text.len), TEXT("\xe2\x80")))
        at++;
    return at;
}

/* The longest name of a land at a capital letter: up to three words. */
static size_t land_at(Text text, size_t at, Text *land) {
    size_t found = 0, stop = at;
    if (!may_begin_land(text_slice(text, at, text.len))) return 0;
    for (int words = 0; words < 3; words++) {
        stop = word_stop(text, stop);
        Text of = land_of(text_slice(text, at, stop));
        if (of.len) *land = of, found = stop;
        if (stop + 1 >= text.len || text.at[stop] != ' ' || !is_upper(text.at[stop + 1])) break;
        stop++;
    }
    return found;
}

/* A body of a country that no table knows: "Estmark's Fisheries Ministry", "the Interior Ministry of Estmark". Its
 * name is the only word there that is none of a body's. */
static Text own_land(const Name *name) {
    Text land = { "", 0 };
    size_t others = 0, heads = 0;
    for (size_t i = 0; i < name->words.count; i++) {
        const Word *w = &name->words.word[i];
        heads += w->is & IS_HEAD ? 1 : 0;
        if (w->is & (IS_HEAD | IS_GENERAL | IS_SMALL | IS_TITLE) || !(w->is & IS_CAPITAL)) continue;
        land = w->text;
        others++;
    }
    return others == 1 && heads ? land : (Text){ "", 0 };
}

void find_lands(Article *article) {
    article->lands = 0;
    for (size_t at = 0, stop; at < article->text.len; at = stop) {
        Text land = { "", 0 };
        while (at < article->text.len && !is_upper(article->text.at[at])) at++;
        if (at == article->text.len) break;
        stop = at + 1;
        if (at > 0 && is_alpha(article->text.at[at - 1])) continue;
        size_t end = land_at(article->text, at, &land);
        if (!end) continue;
        count(article, land);
        stop = end;
    }
    for (size_t i = 0; i < article->names; i++) {
        Text land = article->name[i].kind == BODY ? own_land(&article->name[i]) : (Text){ "", 0 };
        if (land.len && !land_of(land).len && !is_organisation(article->name[i].spelling)) count(article, land);
    }
    if (article->lands) qsort(article->land, article->lands, sizeof *article->land, by_times);
}
