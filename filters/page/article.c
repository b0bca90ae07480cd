/* The article's text with its marks. */
#include "page.h"

#include "fail.h"

#include <stdlib.h>

#define DEEPEST 32              /* marks within marks: far above what text has; keeps hostile rows linear */
#define SHOWN 100               /* bytes of an id in a message */

typedef enum { QUOTE, SOURCE, CUE, NUMBER } MarkKind;

typedef struct {
    MarkKind kind;
    size_t start, stop, row;
    bool is_begun;              /* its first piece is drawn: those that follow have no id */
    const char *element;        /* of the piece that is open */
} Mark;

typedef struct {
    Mark *mark;
    size_t count, capacity, next;
    Mark *open[DEEPEST];        /* drawn and not yet closed, the outermost first */
    size_t depth, outside;      /* `outside`: how many marks lay too deep */
} Marks;

/* ---- which marks there are */

static int compare_marks(const void *a, const void *b) {
    const Mark *x = a, *y = b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    if (x->stop != y->stop) return x->stop > y->stop ? -1 : 1;
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    return (x->row > y->row) - (x->row < y->row);
}

static void add_mark(Marks *marks, MarkKind kind, size_t start, size_t stop, size_t row) {
    if (start == NO_PLACE || start >= stop) return;
    marks->mark = grow(marks->mark, &marks->capacity, marks->count + 1, sizeof *marks->mark);
    marks->mark[marks->count++] = (Mark){ kind, start, stop, row, false, NULL };
}

/* The parts of one quotation share their source and cue: these are drawn once. */
static void collect_marks(Marks *marks, const Article *article) {
    for (size_t i = 0; i < article->quotes; i++) {
        const Quote *quote = &article->quote[i];
        add_mark(marks, QUOTE, quote->start, quote->stop, i);
        add_mark(marks, SOURCE, quote->source_start, quote->source_stop, i);
        add_mark(marks, CUE, quote->cue_start, quote->cue_stop, i);
    }
    for (size_t i = 0; i < article->numbers; i++)
        add_mark(marks, NUMBER, article->number[i].start, article->number[i].stop, i);
    if (marks->count) qsort(marks->mark, marks->count, sizeof *marks->mark, compare_marks);
    size_t kept = 0;
    for (size_t i = 0; i < marks->count; i++) {
        const Mark *mark = &marks->mark[i], *before = kept ? &marks->mark[kept - 1] : NULL;
        bool is_shared = mark->kind == SOURCE || mark->kind == CUE;
        if (is_shared && before && before->kind == mark->kind && before->start == mark->start &&
            before->stop == mark->stop)
            continue;
        marks->mark[kept++] = *mark;
    }
    marks->count = kept;
}

/* ---- how a mark is drawn */

static bool is_direct(const Quote *quote) { return text_equal(quote->mode, TEXT("direct")); }

static bool is_negative(const Quote *quote) { return text_equal(quote->polarity, TEXT("negative")); }

static void begin_element(Html *page, Mark *mark, const char *element) {
    mark->element = element;
    html_raw(page, "<");
    html_raw(page, element);
}

/* ` name="12"`, of which `before` is all up to the number */
static void put_figure(Html *page, const char *before, size_t number) {
    html_raw(page, before);
    html_size(page, number);
    html_raw(page, "\"");
}

static void open_quote(Html *page, const Article *article, Mark *mark) {
    const Quote *quote = &article->quote[mark->row];
    begin_element(page, mark, is_direct(quote) ? "q" : "span");
    if (!mark->is_begun) put_figure(page, " id=\"q", mark->row + 1);
    html_raw(page, is_direct(quote)                         ? " class=\"q direct"
                   : text_equal(quote->mode, TEXT("mixed")) ? " class=\"q mixed"
                                                            : " class=\"q indirect");
    if (mark->is_begun) html_raw(page, " on");
    if (quote->speaker != NO_PLACE) put_figure(page, " s", quote->speaker % PALETTE);
    else html_raw(page, "\"");
    html_attribute(page, "data-quote", quote->quote);
    if (quote->speaker != NO_PLACE) {
        put_figure(page, " data-s=\"", quote->speaker + 1);
        html_attribute(page, "data-speaker", article->speakers.text[quote->speaker]);
    }
    if (is_negative(quote)) html_attribute(page, "data-polarity", quote->polarity);
    html_attribute(page, "data-how", quote->how);
    html_attribute(page, "data-relay", quote->relay);
    if (!text_equal(quote->act, TEXT("speech"))) html_attribute(page, "data-act", quote->act);
    put_figure(page, " data-start=\"", mark->start);
    put_figure(page, " data-stop=\"", mark->stop);
    html_raw(page, ">");
}

/* A source leads to its speaker's row. A link within a link is not HTML: of these the outer one stays. */
static void open_source(Html *page, const Article *article, Mark *mark, bool may_link) {
    size_t speaker = article->quote[mark->row].speaker;
    bool is_link = may_link && !mark->is_begun && speaker != NO_PLACE;
    begin_element(page, mark, is_link ? "a" : "span");
    html_raw(page, " class=\"source\"");
    if (is_link) put_figure(page, " href=\"#p", speaker + 1);
    html_raw(page, ">");
}

static void open_cue(Html *page, const Article *article, Mark *mark) {
    begin_element(page, mark, "span");
    html_raw(page, is_negative(&article->quote[mark->row])
                       ? " class=\"cue negative\" title=\"negative: denied, declined or negated\">"
                       : " class=\"cue\">");
}

/* A number of the table leads to its row there. */
static void open_number(Html *page, const Article *article, Mark *mark, bool may_link) {
    const Number *number = &article->number[mark->row];
    bool is_link = may_link && !mark->is_begun && number->is_quantity;
    begin_element(page, mark, is_link ? "a" : "span");
    if (!mark->is_begun) put_figure(page, " id=\"n", mark->row + 1);
    if (is_link) put_figure(page, " href=\"#c", mark->row + 1);
    else if (may_link && !mark->is_begun) html_raw(page, " tabindex=\"0\"");
    if (mark->is_begun) html_raw(page, " class=\"on\"");
    put_figure(page, " data-number=\"", mark->row + 1);
    html_raw(page, " title=\"");
    number_meaning(page, number);
    html_raw(page, "\">");
}

/* `within`: how many marks are open around it. */
static void open_mark(Html *page, const Article *article, const Marks *marks, size_t within, Mark *mark) {
    bool may_link = true;
    for (size_t i = 0; i < within; i++) may_link = may_link && *marks->open[i]->element != 'a';
    switch (mark->kind) {
    case QUOTE: open_quote(page, article, mark); break;
    case SOURCE: open_source(page, article, mark, may_link); break;
    case CUE: open_cue(page, article, mark); break;
    case NUMBER: open_number(page, article, mark, may_link); break;
    }
    mark->is_begun = true;
}

static void end_element(Html *page, const char *element) {
    html_raw(page, "</");
    html_raw(page, element);
    html_raw(page, ">");
}

/* ---- where the text is cut */

/* Close what ends here. What lies within it and goes on is closed too, and opened again behind it. */
static void close_ended(Html *page, const Article *article, Marks *marks, size_t at) {
    size_t first = 0;
    while (first < marks->depth && marks->open[first]->stop > at) first++;
    for (size_t i = marks->depth; i > first; i--) end_element(page, marks->open[i - 1]->element);
    size_t kept = first;
    for (size_t i = first; i < marks->depth; i++) {
        if (marks->open[i]->stop <= at) continue;
        marks->open[kept] = marks->open[i];
        open_mark(page, article, marks, kept, marks->open[kept]);
        kept++;
    }
    marks->depth = kept;
}

static void open_begun(Html *page, const Article *article, Marks *marks, size_t at) {
    for (; marks->next < marks->count && marks->mark[marks->next].start <= at; marks->next++) {
        Mark *mark = &marks->mark[marks->next];
        if (mark->stop <= at) continue;
        if (marks->depth == DEEPEST) {
            marks->outside++;
            continue;
        }
        open_mark(page, article, marks, marks->depth, mark);
        marks->open[marks->depth++] = mark;
    }
}

/* The next border behind `at`. */
static size_t next_border(const Marks *marks, size_t at, size_t stop) {
    if (marks->next < marks->count && marks->mark[marks->next].start < stop) stop = marks->mark[marks->next].start;
    for (size_t i = 0; i < marks->depth; i++)
        if (marks->open[i]->stop > at && marks->open[i]->stop < stop) stop = marks->open[i]->stop;
    return stop;
}

/* The text of a stretch with its marks. Those that go on behind it are closed, and opened again in the next. */
static void put_stretch(Html *page, const Article *article, Marks *marks, size_t start, size_t stop) {
    size_t kept = 0;
    for (size_t i = 0; i < marks->depth; i++) {
        if (marks->open[i]->stop <= start) continue;
        marks->open[kept] = marks->open[i];
        open_mark(page, article, marks, kept, marks->open[kept]);
        kept++;
    }
    marks->depth = kept;
    for (size_t at = start; at < stop;) {
        open_begun(page, article, marks, at);
        size_t border = next_border(marks, at, stop);
        html_text(page, text_slice(article->text, at, border));
        at = border;
        if (at < stop) close_ended(page, article, marks, at);
    }
    for (size_t i = marks->depth; i > 0; i--) end_element(page, marks->open[i - 1]->element);
}

/* ---- paragraphs */

bool part_is_dropped(Text part) {
    return text_equal(part, TEXT("chrome")) || text_equal(part, TEXT("related")) || text_equal(part, TEXT("duplicate"));
}

static const char *element_of(const Paragraph *paragraph, bool *has_title) {
    bool is_title = text_equal(paragraph->part, TEXT("title")) && !*has_title;
    *has_title = *has_title || is_title;
    return is_title ? "h1" : text_equal(paragraph->part, TEXT("subhead")) ? "h2" : "p";
}

static void put_paragraph(Html *page, const Article *article, Marks *marks, const Paragraph *paragraph,
                          const char *element) {
    html_raw(page, "<");
    html_raw(page, element);
    if (!text_equal(paragraph->part, TEXT("body"))) html_attribute(page, "data-part", paragraph->part);
    html_raw(page, ">");
    put_stretch(page, article, marks, paragraph->start, paragraph->stop);
    end_element(page, element);
    html_raw(page, "\n");
}

/* Lines that were dropped one after another are folded into one. */
static size_t put_dropped(Html *page, const Article *article, Marks *marks, size_t first) {
    size_t last = first;
    while (last < article->paragraphs && part_is_dropped(article->paragraph[last].part)) last++;
    html_format(page, "<details class=\"dropped\"><summary>%zu %s left out</summary>\n", last - first,
                last - first == 1 ? "line" : "lines");
    for (size_t i = first; i < last; i++) {
        html_raw(page, "<p class=\"why\">");
        html_text(page, article->paragraph[i].part);
        if (article->paragraph[i].why.len) html_raw(page, ": ");
        html_text(page, article->paragraph[i].why);
        html_raw(page, "</p>\n");
        put_paragraph(page, article, marks, &article->paragraph[i], "p");
    }
    html_raw(page, "</details>\n");
    return last;
}

static bool has_title_row(const Article *article) {
    for (size_t i = 0; i < article->paragraphs; i++)
        if (text_equal(article->paragraph[i].part, TEXT("title"))) return true;
    return false;
}

void article_text(Html *page, const Article *article) {
    Marks marks = { 0 };
    bool has_title = !has_title_row(article);
    collect_marks(&marks, article);
    html_raw(page, "<article id=\"text\">\n");
    if (has_title) {
        html_raw(page, "<header><h1>");
        html_text(page, article_title(article));
        html_raw(page, "</h1></header>\n");
    }
    for (size_t i = 0; i < article->paragraphs;) {
        const Paragraph *paragraph = &article->paragraph[i];
        if (part_is_dropped(paragraph->part)) i = put_dropped(page, article, &marks, i);
        else put_paragraph(page, article, &marks, paragraph, element_of(paragraph, &has_title)), i++;
    }
    html_raw(page, "</article>\n");
    int shown = article->doc.len < SHOWN ? (int)article->doc.len : SHOWN;
    if (marks.outside)
        warn("article %.*s: %zu marks lie deeper than %d in others and are not drawn", shown, article->doc.at,
             marks.outside, DEEPEST);
    free(marks.mark);
}

/* ---- the page */

Text article_title(const Article *article) {
    if (article->title.len) return article->title;
    for (size_t i = 0; i < article->paragraphs; i++) {
        const Paragraph *paragraph = &article->paragraph[i];
        if (text_equal(paragraph->part, TEXT("title")))
            return text_slice(article->text, paragraph->start, paragraph->stop);
    }
    return article->doc;
}

static void put_fact(Html *page, const char *name, Text value) {
    if (value.len == 0) return;
    html_format(page, "<dt>%s</dt><dd>", name);
    html_text(page, value);
    html_raw(page, "</dd>");
}

void article_page(Html *page, const Article *article) {
    html_head(page, article_title(article));
    html_raw(page, "<main>\n<div class=\"left\">\n<dl class=\"facts\">");
    put_fact(page, "Site", article->site);
    put_fact(page, "Date", article->date);
    put_fact(page, "Author", article->author);
    put_fact(page, "Address", article->url);
    put_fact(page, "Article", article->doc);
    html_raw(page, "</dl>\n");
    article_text(page, article);
    html_raw(page, "</div>\n<div class=\"right\">\n");
    if (article->has_quotes) article_speakers(page, article);
    if (article->has_numbers) article_claims(page, article);
    html_raw(page, "</div>\n</main>\n</body>\n</html>\n");
}
