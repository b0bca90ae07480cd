#include "forms.h"

#include "inflect.h"

#include "forms_tsv.h"

#include <string.h>

static const Text all = { (const char *)forms_tsv, sizeof forms_tsv };   /* lines WORD, TAG, FORM in order */

#define TAG_TEXT(tag, name) { name, sizeof name - 1 },
static const Text tag_names[] = { TAGS(TAG_TEXT) };

static Text line_at(size_t at) {
    const char *end = memchr(all.at + at, '\n', all.len - at);
    return text_slice(all, at, end ? (size_t)(end - all.at) : all.len);
}

static int compare(Text line, Text key) {
    size_t len = line.len < key.len ? line.len : key.len;
    int order = memcmp(line.at, key.at, len);
    return order ? order : line.len < key.len ? -1 : 0;
}

/* Where the first line is that begins with the key or comes behind it. */
static size_t find(Text key) {
    size_t from = 0, to = all.len;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        while (middle > from && all.at[middle - 1] != '\n') middle--;
        Text line = line_at(middle);
        if (compare(line, key) < 0) from = middle + line.len + 1;
        else to = middle;
    }
    return from;
}

typedef struct {
    char bytes[2 * FORMS_LONGEST + INFLECT_MORE];
    size_t before;          /* the words that are not inflected */
    TakeForm *take;
    void *to;
} Taker;

static void take_form(Taker *taker, Text form, Tag tag) {
    if (form.at != taker->bytes + taker->before) memcpy(taker->bytes + taker->before, form.at, form.len);
    taker->take(taker->to, (Text){ taker->bytes, taker->before + form.len }, tag);
}

static void take_tag(Taker *taker, Text word, Tag tag) {
    char key[FORMS_LONGEST + 16];
    size_t len = word.len;
    memcpy(key, word.at, len);
    key[len++] = '\t';
    memcpy(key + len, tag_names[tag].at, tag_names[tag].len);
    len += tag_names[tag].len;
    key[len++] = '\t';
    bool is_irregular = false;
    for (size_t at = find((Text){ key, len }); at < all.len;) {
        Text line = line_at(at);
        if (compare(line, (Text){ key, len })) break;
        is_irregular = true;
        take_form(taker, text_slice(line, len, line.len), tag);
        at += line.len + 1;
    }
    char *regular = taker->bytes + taker->before;
    if (!is_irregular) take_form(taker, (Text){ regular, inflect(word, tag, regular) }, tag);
}

void forms_of(Text word, uint64_t tags, TakeForm *take, void *to) {
    Taker taker = { .take = take, .to = to };
    if (word.len == 0 || word.len > FORMS_LONGEST) return;
    const char *space = memrchr(word.at, ' ', word.len);
    taker.before = space ? (size_t)(space - word.at) + 1 : 0;
    memcpy(taker.bytes, word.at, taker.before);
    for (Tag tag = 0; tag < TAG_COUNT; tag++)
        if (tags >> tag & 1) take_tag(&taker, text_slice(word, taker.before, word.len), tag);
}
