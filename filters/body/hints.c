#include "body.h"

/* The letter of a line is that of the unit which begins there. A text without hints leaves all units without. */
void hints_apply(Article *article, Text hints) {
    size_t line = 0, at = 0;
    bool has_inside = false;
    for (size_t i = 0; i < hints.len; i++) has_inside = has_inside || is_upper(hints.at[i]);
    for (size_t i = 0; i < article->count; i++) {
        Unit *unit = &article->unit[i];
        for (; at < unit->start; at++) line += article->text.at[at] == '\n';
        if (line >= hints.len) return;
        unit->hint = to_lower(hints.at[line]);
        if (unit->hint == 'c' && !unit->part) unit->verdict = CAPTION, unit->why = TEXT("caption of the page"), unit->why_line = 0;
        unit->hint_place = !has_inside ? HINT_NOWHERE : is_upper(hints.at[line]) ? HINT_INSIDE : HINT_OUTSIDE;
    }
}
