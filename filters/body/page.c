#include "body.h"

#include "fail.h"

#include <stdio.h>

#define FLOOR_WORDS 150         /* so many words in sentences are a text, and something of it is kept */
#define LONG_WORDS 400          /* a page of so many words, of which ... */
#define THIN_SHARE 5            /* ... under so many percent are kept, is told */
#define NOTICE_WORDS 150        /* an error or consent page says no more */
#define NOTICE_LINES 12         /* and begins near the top */
#define SHORT_WORDS 20
#define INDEX_ITEMS 4
#define EXCERPT_WORDS 45
#define CONSENT_WORDS 60

const char *const page_name[PAGE_KINDS] = { "article", "index", "error", "consent", "short" };

static bool is_text(const Unit *unit) { return unit->part == BODY; }

/* Words of a box of the site in it: consent, newsletter, comments. */
static bool is_of_the_site(const Unit *unit) {
    static const WordClass boxes[] = { ACCOUNT, COMMENT, COPYRIGHT, NEWSLETTER, POLICY, DONATE };
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (unit_class(unit, boxes[i])) return true;
    return unit->is_fault;
}

static bool may_be_text(const Unit *unit) {
    return unit->shape == PROSE && !unit->verdict && !unit->why_line && unit->part == CHROME && !is_of_the_site(unit);
}

/* If there is a text and nothing of it is kept, the sentences of its densest stretch are. */
void page_keep_some(Article *a) {
    size_t kept = 0, prose = 0;
    for (size_t i = 0; i < a->count; i++) {
        kept += is_text(&a->unit[i]);
        if (may_be_text(&a->unit[i])) prose += a->unit[i].words;
    }
    if (kept || prose < FLOOR_WORDS) return;
    for (size_t i = a->page.begin; i < a->page.end; i++) {
        Unit *unit = features_unit(a, i);
        if (may_be_text(unit)) unit->part = BODY, unit->why = TEXT("nothing else was left");
    }
}

/* Excerpts and their dates and buttons, and hardly two paragraphs near to each other. */
static bool is_index(const Article *a) {
    size_t items = 0, texts = 0, runs = 0, words = 0, last = a->count;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        items += unit->part == RELATED || (unit->part == BYLINE && unit->words <= 8) || unit->is_cut;
        if (!is_text(unit)) continue;
        runs += last < i && i - last <= 2;
        last = i, texts++, words += unit->words;
    }
    return items >= INDEX_ITEMS && items >= texts && runs * 4 <= texts && words <= EXCERPT_WORDS * texts;
}

PageKind page_kind(const Article *a) {
    size_t words = 0, texts = 0, site = 0, said = 0;
    bool is_fault = false;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        if (is_text(unit)) words += unit->words, texts++;
        if (unit->shape != PROSE) continue;
        said += unit->words;
        if (unit_class(unit, POLICY) || unit_class(unit, COPYRIGHT)) site += unit->words;
    }
    for (size_t i = 0; i < a->count && i < NOTICE_LINES; i++) is_fault = is_fault || a->unit[i].is_fault;
    if (is_fault && words < NOTICE_WORDS) return PAGE_ERROR;
    if (words < CONSENT_WORDS && site * 2 > said && site) return PAGE_CONSENT;
    if (is_index(a)) return PAGE_INDEX;
    return words < SHORT_WORDS ? PAGE_SHORT : PAGE_ARTICLE;
}

/* ---- what is told at the end */

static size_t long_pages, thin_pages, left_out[PAGE_KINDS];

static void count(const Article *a) {
    size_t words = 0, kept = 0;
    for (size_t i = 0; i < a->count; i++) {
        words += a->unit[i].words;
        if (is_text(&a->unit[i])) kept += a->unit[i].words;
    }
    if (words < LONG_WORDS) return;
    long_pages++;
    thin_pages += kept * 100 < words * THIN_SHARE;
}

bool page_is_wanted(const Article *a, PageKind kind, bool articles_only) {
    bool is_wanted = kind == PAGE_ARTICLE || !articles_only;
    left_out[kind] += !is_wanted;
    if (is_wanted) count(a);
    return is_wanted;
}

void page_tell(void) {
    char kinds[120] = "";
    size_t sum = 0, len = 0;
    for (size_t k = 0; k < PAGE_KINDS; k++) {
        if (!left_out[k]) continue;
        len +=
            (size_t)snprintf(kinds + len, sizeof kinds - len, "%s%zu %s", sum ? ", " : "", left_out[k], page_name[k]);
        sum += left_out[k];
    }
    if (sum) warn("%zu pages left out that are no articles: %s", sum, kinds);
    if (thin_pages)
        warn("of %zu of the %zu long pages under %d %% of the words are kept", thin_pages, long_pages, THIN_SHARE);
}
