/* provenance ARTICLES STAGE... - does every row point at the bytes that it says it does?
 *
 * ARTICLES is what news-articles wrote. For every row of every stage: its article is known; text is the article's
 * bytes [start, stop) with tab, newline and CR as spaces; the same for every column X with X_start and X_stop (all
 * three empty: missing); rows of an article stand together and ascend by start. Prints FILE:LINE: what is wrong.
 */
#include "fail.h"
#include "tsv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROW_LIMIT (64 * 1024 * 1024)

typedef struct {
    Text doc, text;
    bool is_over;           /* another article's rows have come after its own */
} Article;

static Article *articles;
static size_t count;

static Text copy(Text text) {
    char *bytes = malloc(text.len + 1);
    if (!bytes) fail("out of memory");
    return (Text){ memcpy(bytes, text.at, text.len), text.len };
}

static void read_articles(char *path) {
    Tsv in;
    char *files[] = { path, NULL }, *buffer = NULL;
    size_t capacity = 0, room = 0;
    tsv_open(&in, files, NULL, ROW_LIMIT);
    size_t doc = tsv_column(&in, TEXT("doc")), text = tsv_column(&in, TEXT("text"));
    while (tsv_next(&in)) {
        articles = grow(articles, &capacity, count + 1, sizeof *articles);
        articles[count++] = (Article){ copy(in.cell[doc]), copy(tsv_unescape(in.cell[text], &buffer, &room)), false };
    }
    free(buffer);
    tsv_close(&in);
}

static Article *find_article(Text doc) {
    for (size_t i = 0; i < count; i++)
        if (text_equal(articles[i].doc, doc)) return &articles[i];
    return NULL;
}

/* Is the cell what stands in the article from `start` to `stop`? */
static bool points_right(const Article *article, Text cell, Text start, Text stop) {
    static char *buffer;
    static size_t capacity;
    size_t from, to;
    if (start.len == 0 && stop.len == 0) return cell.len == 0;
    if (!text_size(start, &from) || !text_size(stop, &to) || from > to || to > article->text.len) return false;
    cell = tsv_unescape(cell, &buffer, &capacity);
    if (cell.len != to - from) return false;
    for (size_t i = 0; i < cell.len; i++) {
        char c = article->text.at[from + i];
        if (cell.at[i] != (is_blank(c) ? ' ' : c)) return false;
    }
    return true;
}

static Text joined(Text name, Text end) {
    char *bytes = malloc(name.len + end.len);
    if (!bytes) fail("out of memory");
    memcpy(bytes, name.at, name.len);
    memcpy(bytes + name.len, end.at, end.len);
    return (Text){ bytes, name.len + end.len };
}

/* The column that `column` points from and to: start and stop for text, X_start and X_stop for X. */
static bool find_offsets(const Tsv *in, size_t column, size_t *start, size_t *stop) {
    if (text_equal(in->name[column], TEXT("text"))) {
        *start = tsv_find(in, TEXT("start"));
        *stop = tsv_find(in, TEXT("stop"));
    } else {
        Text from = joined(in->name[column], TEXT("_start")), to = joined(in->name[column], TEXT("_stop"));
        *start = tsv_find(in, from);
        *stop = tsv_find(in, to);
        free((void *)from.at);
        free((void *)to.at);
    }
    return *start != TSV_NONE && *stop != TSV_NONE;
}

static size_t check_stage(char *path) {
    Tsv in;
    char *files[] = { path, NULL };
    size_t rows = 0, breaks = 0, last_start = 0;
    tsv_open(&in, files, NULL, ROW_LIMIT);
    size_t doc = tsv_column(&in, TEXT("doc"));
    Article *last = NULL;
    while (tsv_next(&in)) {
        Article *article = find_article(in.cell[doc]);
        const char *wrong = !article           ? "unknown article"
                            : article->is_over ? "the article's rows do not stand together"
                                               : NULL;
        if (last && last != article) last->is_over = true;
        for (size_t i = 0, start, stop; !wrong && i < in.columns; i++) {
            if (!find_offsets(&in, i, &start, &stop)) continue;
            if (!points_right(article, in.cell[i], in.cell[start], in.cell[stop]))
                wrong = "a cell is not what its offsets say";
            size_t at = 0;
            if (!text_equal(in.name[i], TEXT("text")) || !text_size(in.cell[start], &at)) continue;
            if (article == last && at < last_start) wrong = "start goes back";
            last_start = at;
        }
        if (wrong) printf("%s:%zu: %s\n", path, in.input.line, wrong);
        breaks += wrong != NULL;
        rows++;
        last = article;
    }
    tsv_close(&in);
    for (size_t i = 0; i < count; i++) articles[i].is_over = false;
    if (rows == 0) printf("%s: no rows\n", path);
    return breaks + (rows == 0);
}

int main(int argc, char **argv) {
    program = "provenance";
    if (argc < 3) fail("usage: provenance ARTICLES STAGE...");
    size_t breaks = 0;
    read_articles(argv[1]);
    for (int i = 2; i < argc; i++) breaks += check_stage(argv[i]);
    for (size_t i = 0; i < count; i++) {
        free((void *)articles[i].doc.at);
        free((void *)articles[i].text.at);
    }
    free(articles);
    return breaks || any_rejected() ? 1 : 0;
}
