/* A line for each article of a dump, a count for each speaker, and index.html. */
#include "page.h"

#include "fail.h"

#include <stdlib.h>

typedef struct {
    Text path, title, site, date;
    size_t quotes, numbers, order;
} Entry;

typedef struct {
    size_t speaker, quotes, articles;
} Count;

struct Index {
    Arena arena;
    Entry *entry;
    Count *speaker;             /* as `names` has them */
    size_t count, capacity, speaker_capacity, *last_seen, seen_capacity;
    Names names;
};

Index *index_new(void) {
    Index *index = calloc(1, sizeof *index);
    if (!index) fail("out of memory");
    return index;
}

static void count_speaker(Index *index, Text name) {
    size_t known = index->names.count, speaker = names_add(&index->names, &index->arena, name);
    if (speaker == known) {
        index->speaker = grow(index->speaker, &index->speaker_capacity, known + 1, sizeof *index->speaker);
        index->last_seen = grow(index->last_seen, &index->seen_capacity, known + 1, sizeof *index->last_seen);
        index->speaker[speaker] = (Count){ speaker, 0, 0 };
        index->last_seen[speaker] = NO_PLACE;
    }
    index->speaker[speaker].quotes++;
    index->speaker[speaker].articles += index->last_seen[speaker] != index->count;
    index->last_seen[speaker] = index->count;
}

void index_add(Index *index, const Article *article, const char *path) {
    for (size_t i = 0; i < article->quotes; i++)
        if (article->quote[i].speaker != NO_PLACE)
            count_speaker(index, article->speakers.text[article->quote[i].speaker]);
    Arena *arena = &index->arena;
    index->entry = grow(index->entry, &index->capacity, index->count + 1, sizeof *index->entry);
    index->entry[index->count] = (Entry){ arena_copy(arena, text_of(path)),
                                          arena_copy(arena, article_title(article)),
                                          arena_copy(arena, article->site),
                                          arena_copy(arena, article->date),
                                          article->quotes,
                                          article->numbers,
                                          index->count };
    index->count++;
}

static int compare_texts(Text a, Text b) {
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len ? memcmp(a.at, b.at, len) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* The newest first, those without a date last. */
static int compare_entries(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = compare_texts(y->date, x->date);
    if (order == 0) order = compare_texts(x->site, y->site);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static int compare_counts(const void *a, const void *b) {
    const Count *x = a, *y = b;
    if (x->quotes != y->quotes) return x->quotes > y->quotes ? -1 : 1;
    return (x->speaker > y->speaker) - (x->speaker < y->speaker);
}

static void put_cell(Html *page, Text text) {
    html_raw(page, "<td>");
    html_text(page, text);
    html_raw(page, "</td>");
}

static void put_articles(Html *page, Index *index) {
    if (index->count) qsort(index->entry, index->count, sizeof *index->entry, compare_entries);
    html_format(page,
                "<section aria-labelledby=\"articles\"><h2 id=\"articles\">%zu article%s</h2>\n<table><thead><tr>",
                index->count, index->count == 1 ? "" : "s");
    html_raw(
        page,
        "<th scope=\"col\">Date</th><th scope=\"col\">Site</th><th scope=\"col\">Article</th><th scope=\"col\">Quotations</th>"
        "<th scope=\"col\">Numbers</th></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < index->count; i++) {
        const Entry *entry = &index->entry[i];
        html_raw(page, "<tr>");
        put_cell(page, entry->date);
        put_cell(page, entry->site);
        html_raw(page, "<td><a");
        html_attribute(page, "href", entry->path);
        html_raw(page, ">");
        html_text(page, entry->title);
        html_format(page, "</a></td><td class=\"figure\">%zu</td><td class=\"figure\">%zu</td></tr>\n", entry->quotes,
                    entry->numbers);
    }
    html_raw(page, "</tbody></table>\n</section>\n");
}

static void put_speakers(Html *page, Index *index) {
    size_t count = index->names.count;
    if (count == 0) return;
    qsort(index->speaker, count, sizeof *index->speaker, compare_counts);
    html_format(page,
                "<section aria-labelledby=\"speakers\"><h2 id=\"speakers\">%zu speaker%s</h2>\n<table><thead><tr>",
                count, count == 1 ? "" : "s");
    html_raw(
        page,
        "<th scope=\"col\">Speaker</th><th scope=\"col\">Quotations</th><th scope=\"col\">Articles</th><td></td></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < count; i++) {
        const Count *speaker = &index->speaker[i];
        html_raw(page, "<tr><th scope=\"row\">");
        html_text(page, index->names.text[speaker->speaker]);
        html_format(page, "</th><td class=\"figure\">%zu</td><td class=\"figure\">%zu</td><td>", speaker->quotes,
                    speaker->articles);
        html_format(
            page,
            "<svg viewBox=\"0 0 100 10\" aria-hidden=\"true\"><rect width=\"%.1f\" height=\"10\" class=\"dot\"/></svg></td></tr>\n",
            100.0 * (double)speaker->quotes / (double)index->speaker[0].quotes);
    }
    html_raw(page, "</tbody></table>\n</section>\n");
}

void index_page(Html *page, Index *index) {
    html_head(page, TEXT("Articles"));
    html_raw(page, "<main>\n<div class=\"left\">\n<h1>Who said what, and how many</h1>\n");
    put_articles(page, index);
    html_raw(page, "</div>\n<div class=\"right\">\n");
    put_speakers(page, index);
    html_raw(page, "</div>\n</main>\n</body>\n</html>\n");
}

void index_free(Index *index) {
    arena_free(&index->arena);
    names_free(&index->names);
    free(index->entry);
    free(index->speaker);
    free(index->last_seen);
    free(index);
}
