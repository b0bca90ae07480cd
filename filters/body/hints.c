#include "body.h"

#define BOX_LINES 4
#define BOX_WORDS 60
/* so many times the prose beside the article as in it: the page names its parts wrongly */
#define WRONG 3

/* Words like "sidebar" in the classes of the article itself make all of it stand beside the article: that tells
 * nothing. */
static void forget_wrong(Article *article, bool has_inside) {
    size_t beside = 0, other = 0;
    for (size_t i = 0; i < article->count; i++) {
        const Unit *unit = &article->unit[i];
        if (unit->shape != PROSE || !unit->hint || (has_inside && unit->hint_place != HINT_INSIDE)) continue;
        if (unit->hint == 'n') beside += unit->words;
        else other += unit->words;
    }
    if (beside <= WRONG * other) return;
    for (size_t i = 0; i < article->count; i++) {
        Unit *unit = &article->unit[i];
        if (unit->hint == 'n' && (!has_inside || unit->hint_place == HINT_INSIDE)) unit->hint = 0;
    }
}

static bool is_boxed(const Unit *unit) { return unit->hint == 'n' && unit->hint_place == HINT_INSIDE; }

/* A box inside the article ("promo", "newsletter"), between its paragraphs: some lines, and few words. */
static void find_boxes(Article *article) {
    for (size_t i = 0, stop, words; i < article->count; i = stop + 1) {
        for (stop = i, words = 0; stop < article->count && is_boxed(&article->unit[stop]); stop++)
            words += article->unit[stop].words;
        if (stop - i > BOX_LINES || words > BOX_WORDS) continue;
        for (size_t k = i; k < stop; k++) {
            Unit *unit = &article->unit[k];
            if (unit->part || unit->verdict || unit->is_kept_always) continue;
            unit->verdict = CHROME, unit->why = TEXT("box of the page");
        }
    }
}

/* The letter of a line is that of the unit which begins there. A text without hints leaves all units without. */
void hints_apply(Article *article, Text hints) {
    size_t line = 0, at = 0;
    bool has_inside = false;
    for (size_t i = 0; i < hints.len; i++) has_inside = has_inside || is_upper(hints.at[i]);
    for (size_t i = 0; i < article->count && line < hints.len; i++) {
        Unit *unit = &article->unit[i];
        for (; at < unit->start; at++) line += article->text.at[at] == '\n';
        if (line >= hints.len) break;
        unit->hint = to_lower(hints.at[line]);
        unit->is_headline = unit->hint == 'd';
        if (unit->is_headline) unit->hint = 'h';
        if (unit->hint == 'c' && !unit->part)
            unit->verdict = CAPTION, unit->why = TEXT("caption of the page"), unit->why_line = 0;
        unit->hint_place = !has_inside ? HINT_NOWHERE : is_upper(hints.at[line]) ? HINT_INSIDE : HINT_OUTSIDE;
    }
    if (hints.len) forget_wrong(article, has_inside);
    if (has_inside) find_boxes(article);
}
