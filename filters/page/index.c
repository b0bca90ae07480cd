/* What a dump has in all, kept in counts and a line for each article, and index.html. */
#include "page.h"

#include "fail.h"

#include <math.h>
#include <stdlib.h>

#define TOP 3                   /* of the numbers of a unit: the largest */
#define UNITS 12                /* that are shown, the most frequent */
#define MONTH 7                 /* bytes of 2026-11 */

typedef struct {
    Text path, title, site, date, day;
    size_t quotes, numbers, order;
} Entry;

typedef struct {
    size_t name, quotes, articles;
    size_t last;                /* the article that was counted last */
} Count;

/* How often each of some names came. */
typedef struct {
    Names names;
    Count *count;               /* in the order of the names until they are shown */
    size_t capacity;
} Counts;

typedef struct {
    double size;
    size_t row;                 /* in its article */
    char *words[4];             /* number, what is counted, speaker, path */
} Largest;

typedef struct {
    size_t unit, count, kept;
    Largest top[TOP];           /* the largest first */
} Unit;

struct Index {
    Arena arena;
    Entry *entry;
    size_t count, capacity, quotes, numbers, unit_capacity;
    Counts speakers, sites, months;
    Names unit_names;
    Unit *unit;
};

Index *index_new(void) {
    Index *index = calloc(1, sizeof *index);
    if (!index) fail("out of memory");
    return index;
}

/* ---- counting */

static void count_name(Index *index, Counts *counts, Text text, size_t quotes) {
    size_t known = counts->names.count, name = names_add(&counts->names, &index->arena, text);
    if (name == known) {
        counts->count = grow(counts->count, &counts->capacity, known + 1, sizeof *counts->count);
        counts->count[name] = (Count){ name, 0, 0, NO_PLACE };
    }
    Count *count = &counts->count[name];
    count->quotes += quotes;
    count->articles += count->last != index->count;
    count->last = index->count;
}

static char *kept_copy(Text text) {
    char *copy = malloc(text.len + 1);
    if (!copy) fail("out of memory");
    if (text.len) memcpy(copy, text.at, text.len);
    copy[text.len] = '\0';
    return copy;
}

static void free_largest(Largest *largest) {
    for (size_t i = 0; i < sizeof largest->words / sizeof *largest->words; i++) free(largest->words[i]);
}

static void count_number(Index *index, const Article *article, size_t row, const char *path) {
    const Number *number = &article->number[row];
    double size = number_size(number);
    if (!number->is_quantity || isnan(size)) return;
    Text name = number->unit.len ? number->unit : number->type;
    size_t known = index->unit_names.count, unit = names_add(&index->unit_names, &index->arena, name);
    if (unit == known) {
        index->unit = grow(index->unit, &index->unit_capacity, known + 1, sizeof *index->unit);
        index->unit[unit] = (Unit){ .unit = unit };
    }
    Unit *of = &index->unit[unit];
    of->count++;
    size_t at = of->kept;
    while (at > 0 && of->top[at - 1].size < size) at--;
    if (at == TOP) return;
    if (of->kept == TOP) free_largest(&of->top[--of->kept]);
    memmove(&of->top[at + 1], &of->top[at], (of->kept - at) * sizeof *of->top);
    Text speaker = number->speaker == NO_PLACE ? TEXT("") : article->speakers.text[number->speaker];
    of->top[at] = (Largest){ size, row,
                             { kept_copy(number->number), kept_copy(number->counted), kept_copy(speaker),
                               kept_copy(text_of(path)) } };
    of->kept++;
}

/* "2026-11" of a date that is written so; else nothing. */
static Text month_of(Text day) {
    if (day.len < MONTH || day.at[4] != '-') return TEXT("");
    for (size_t i = 0; i < MONTH; i++)
        if (i != 4 && !is_digit(day.at[i])) return TEXT("");
    return text_slice(day, 0, MONTH);
}

void index_add(Index *index, const Article *article, const char *path) {
    Arena *arena = &index->arena;
    Text month = month_of(article->day);
    for (size_t i = 0; i < article->quotes; i++)
        if (article->quote[i].speaker != NO_PLACE)
            count_name(index, &index->speakers, article->speakers.text[article->quote[i].speaker], 1);
    for (size_t i = 0; i < article->numbers; i++) count_number(index, article, i, path);
    if (article->site.len) count_name(index, &index->sites, article->site, article->quotes);
    if (month.len) count_name(index, &index->months, month, article->quotes);
    index->entry = grow(index->entry, &index->capacity, index->count + 1, sizeof *index->entry);
    index->entry[index->count] = (Entry){ arena_copy(arena, text_of(path)),
                                          arena_copy(arena, article_title(article)),
                                          arena_copy(arena, article->site),
                                          arena_copy(arena, article->date),
                                          month.len ? arena_copy(arena, article->day) : month,
                                          article->quotes,
                                          article->numbers,
                                          index->count };
    index->quotes += article->quotes;
    index->numbers += article->numbers;
    index->count++;
}

/* ---- orders */

/* The newest first, those without a date last. */
static int compare_entries(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = text_order(y->day, x->day);
    if (order == 0) order = text_order(x->site, y->site);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static int compare_counts(const void *a, const void *b) {
    const Count *x = a, *y = b;
    if (x->quotes != y->quotes) return x->quotes > y->quotes ? -1 : 1;
    return (x->name > y->name) - (x->name < y->name);
}

static int compare_units(const void *a, const void *b) {
    const Unit *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    return (x->unit > y->unit) - (x->unit < y->unit);
}

static const Names *ordered;    /* what compare_names looks at */

static int compare_names(const void *a, const void *b) {
    return text_order(ordered->text[((const Count *)a)->name], ordered->text[((const Count *)b)->name]);
}

/* ---- tables */

static void begin_section(Html *page, const char *id, const char *title) {
    html_format(page, "<section aria-labelledby=\"%s\"><h2 id=\"%s\">%s</h2>\n", id, id, title);
}

static void put_cell(Html *page, Text text) {
    html_raw(page, "<td>");
    html_text(page, text);
    html_raw(page, "</td>");
}

static void put_articles(Html *page, Index *index) {
    if (index->count) qsort(index->entry, index->count, sizeof *index->entry, compare_entries);
    begin_section(page, "articles", "Articles");
    html_raw(page, "<table class=\"sorted\"><thead><tr><th scope=\"col\">Date</th><th scope=\"col\">Site</th>"
                   "<th scope=\"col\">Article</th><th scope=\"col\">Quotations</th><th scope=\"col\">Numbers</th>"
                   "</tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < index->count; i++) {
        const Entry *entry = &index->entry[i];
        html_raw(page, "<tr><td");
        html_attribute(page, "data-sort", entry->day);
        html_raw(page, ">");
        html_text(page, entry->date);
        html_raw(page, "</td>");
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

/* A row for each name, with a bar as long as its share of the most. */
static void put_counts(Html *page, Counts *counts, const char *id, const char *title, const char *name,
                       int (*order)(const void *, const void *)) {
    size_t count = counts->names.count, most = 1;
    if (count == 0) return;
    ordered = &counts->names;
    qsort(counts->count, count, sizeof *counts->count, order);
    for (size_t i = 0; i < count; i++)
        if (counts->count[i].quotes > most) most = counts->count[i].quotes;
    begin_section(page, id, title);
    html_format(page,
                "<table class=\"sorted\"><thead><tr><th scope=\"col\">%s</th><th scope=\"col\">Quotations</th>"
                "<th scope=\"col\">Articles</th><td></td></tr></thead>\n<tbody>\n",
                name);
    for (size_t i = 0; i < count; i++) {
        const Count *of = &counts->count[i];
        html_raw(page, "<tr><th scope=\"row\">");
        html_text(page, counts->names.text[of->name]);
        html_format(page,
                    "</th><td class=\"figure\">%zu</td><td class=\"figure\">%zu</td><td><svg aria-hidden=\"true\">"
                    "<rect width=\"%zu\" height=\"10\" y=\"3\"/></svg></td></tr>\n",
                    of->quotes, of->articles, (100 * of->quotes + most - 1) / most);
    }
    html_raw(page, "</tbody></table>\n</section>\n");
}

static void put_largest(Html *page, Index *index) {
    size_t count = index->unit_names.count;
    if (count == 0) return;
    qsort(index->unit, count, sizeof *index->unit, compare_units);
    begin_section(page, "largest", "Largest numbers");
    html_raw(page, "<table><thead><tr><th scope=\"col\">Number</th><th scope=\"col\">What is counted</th>"
                   "<th scope=\"col\">Speaker</th></tr></thead>\n");
    for (size_t i = 0; i < count && i < UNITS; i++) {
        const Unit *unit = &index->unit[i];
        html_raw(page, "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"3\">");
        html_text(page, index->unit_names.text[unit->unit]);
        html_format(page, "<span class=\"range\">, %zu in all</span></th></tr>\n", unit->count);
        for (size_t j = 0; j < unit->kept; j++) {
            char *const *words = unit->top[j].words;
            html_raw(page, "<tr><td><a href=\"");
            html_text(page, text_of(words[3]));
            html_format(page, "#n%zu\">", unit->top[j].row + 1);
            html_text(page, text_of(words[0]));
            html_raw(page, "</a></td>");
            put_cell(page, text_of(words[1]));
            put_cell(page, text_of(words[2]));
            html_raw(page, "</tr>\n");
        }
        html_raw(page, "</tbody>\n");
    }
    html_raw(page, "</table>\n</section>\n");
}

static void put_way(Html *page, size_t count, const char *id, const char *title) {
    if (count) html_format(page, "<a href=\"#%s\">%s</a>\n", id, title);
}

/* To the tables that there are. */
static void put_ways(Html *page, const Index *index) {
    html_raw(page, "<nav aria-label=\"Tables\">\n");
    put_way(page, index->count, "articles", "Articles");
    put_way(page, index->speakers.names.count, "speakers", "Speakers");
    put_way(page, index->unit_names.count, "largest", "Largest numbers");
    put_way(page, index->sites.names.count, "sites", "Sites");
    put_way(page, index->months.names.count, "months", "Months");
    html_raw(page, "</nav>\n");
}

void index_page(Html *page, Index *index) {
    html_head_with_script(page, TEXT("Who said what, and how many"));
    html_format(page,
                "<main>\n<div class=\"left\">\n<h1>Who said what, and how many</h1>\n"
                "<p>%zu articles, %zu quotations of %zu speakers, %zu numbers.</p>\n",
                index->count, index->quotes, index->speakers.names.count, index->numbers);
    put_ways(page, index);
    put_articles(page, index);
    html_raw(page, "</div>\n<div class=\"right\">\n");
    put_counts(page, &index->speakers, "speakers", "Speakers", "Speaker", compare_counts);
    put_largest(page, index);
    put_counts(page, &index->sites, "sites", "Sites", "Site", compare_counts);
    put_counts(page, &index->months, "months", "Months", "Month", compare_names);
    html_raw(page, "</div>\n</main>\n</body>\n</html>\n");
}

static void free_counts(Counts *counts) {
    names_free(&counts->names);
    free(counts->count);
}

void index_free(Index *index) {
    for (size_t i = 0; i < index->unit_names.count; i++)
        for (size_t j = 0; j < index->unit[i].kept; j++) free_largest(&index->unit[i].top[j]);
    free(index->unit);
    names_free(&index->unit_names);
    free_counts(&index->speakers);
    free_counts(&index->sites);
    free_counts(&index->months);
    arena_free(&index->arena);
    free(index->entry);
    free(index);
}
