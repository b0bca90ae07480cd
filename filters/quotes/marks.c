/* marks.c - pair the quotation marks of each paragraph, and repair the pairs that are broken.
 *
 * One walk per paragraph. A curly mark says its side; a straight one is judged by the spaces around it. A closing
 * mark without an opening one opens at the paragraph's start (or after the last closed pair, at the sentence's start);
 * an opening mark without a closing one closes before "..., she said", or at the paragraph's end, and if the next
 * paragraph opens again it goes on there. No pair ever leaves its paragraph, so a slip costs a paragraph at most.
 * Single marks are taken for quotation marks only where no double pair is open and both are there.
 */
#include "fail.h"
#include "quotes.h"

#include <stdlib.h>

#define SHORT 3             /* words in marks, up to which they may be a title or a nickname */
#define LONGEST_NEST 200    /* tokens behind an inner opening mark that are searched for the closing marks */
#define MOST_INSIDE 40      /* marks inside a pair of single ones */
#define FAR 12              /* tokens that a cue may stand behind the comma where a closing mark was forgotten */

static bool is_double(const Token *token) { return token->kind == TOKEN_SIGN && token->sign == '"'; }

static bool space_after(const Article *article, size_t i, size_t to) {
    const Token *at = &article->tokens.at[i];
    return i + 1 >= to || (at[1].flags & TOKEN_SPACED && at[1].start > at->stop);
}

/* 1 opens, -1 closes, 0 may do both */
static int side_of(const Article *article, Run run, size_t i) {
    const Token *at = article->tokens.at, *mark = &at[i];
    bool before = i == run.from || (mark->flags & TOKEN_SPACED) != 0, after = space_after(article, i, run.to);
    if (mark->side) {
        /* a curly mark on the wrong side of its word: typed by a machine that guessed */
        if (mark->side == 1 && !before && after) return -1;
        if (mark->side == -1 && before && !after) return 1;
        return mark->side;
    }
    if (!before && is_sign(article, i - 1, '=')) return 1;          /* left over from HTML */
    if (before != after) return before ? 1 : -1;
    if (!before && at[i - 1].kind == TOKEN_SIGN &&
        (at[i - 1].sign == '(' || at[i - 1].sign == '[' || at[i - 1].sign == '-'))
        return 1;
    if (!before && at[i - 1].kind == TOKEN_SIGN && at[i - 1].sign != '\'') return -1;
    return 0;
}

static MarkSpan *add_span(Article *article, size_t paragraph, size_t from, size_t to) {
    article->spans = grow(article->spans, &article->span_capacity, article->span_count + 1, sizeof *article->spans);
    MarkSpan *span = &article->spans[article->span_count++];
    *span = (MarkSpan){ .inside = { from, to }, .paragraph = paragraph, .has_open = true, .has_close = true };
    article->paragraphs[paragraph].spans++;
    return span;
}

/* Where the sentence of token `i` begins, but not before `from`. */
static size_t sentence_start(const Article *article, size_t i, size_t from) {
    size_t start = article->sentences[article_sentence_of(article, i)].tokens.from;
    return start > from ? start : from;
}

/* Is there a verb of speech, and then the end of the sentence or clause, close behind the comma at `comma`? */
static bool attribution_follows(const Article *article, size_t comma, size_t to) {
    const Token *at = article->tokens.at;
    for (size_t i = comma + 1; i < to && i < comma + 1 + FAR; i++) {
        if (at[i].kind == TOKEN_SIGN && at[i].sign != '-') return false;
        const Frame *frame = words_frame(at[i].frame);
        size_t last, phrase = frame && frame->has_phrases ? words_phrase(article, i, &last) : 0;
        if (phrase) frame = words_frame(phrase);
        /* Roe was quoted as saying */
        if (frame && frame->takes & TAKES_PASSES && at[i - 1].is & IS_BE) return true;
        if (at[i].is & IS_BE && i + 1 < to && words_frame(at[i + 1].frame)) continue;
        if (at[i].is & (IS_MODAL | IS_BE | IS_WH | IS_AND | IS_SUBORDINATOR)) return false;
        bool is_finite =
            at[i].is & (IS_VERB_PAST | IS_VERB_S) || (at[i].is & IS_VERB_PARTICIPLE && at[i - 1].is & IS_HAVE);
        if (!frame || !(frame->takes & TAKES_QUOTE) || !is_finite) continue;
        return i - comma <= 5;
    }
    return false;
}

/* A quotation that was opened at `from` and never closed: where it should have been. */
static size_t missing_close(const Article *article, size_t from, size_t to) {
    const Token *at = article->tokens.at;
    for (size_t i = from + 1; i < to; i++)
        if (at[i].kind == TOKEN_SIGN && (at[i].sign == ',' || at[i].sign == '?' || at[i].sign == '!') &&
            attribution_follows(article, i, to))
            return i + 1;
    return to;
}

/* The next paragraph opens the same quotation again. */
static bool reopens(const Article *article, size_t paragraph) {
    if (paragraph + 1 >= article->paragraph_count) return false;
    Run next = article->paragraphs[paragraph + 1].tokens;
    return !run_empty(next) && is_double(&article->tokens.at[next.from]) && side_of(article, next, next.from) == 1;
}

/* Does a verb of speech lead up to the mark: she said "..., she said: "...? */
static bool follows_cue(const Article *article, size_t open, size_t from) {
    size_t i = open;
    while (i > from && article->tokens.at[i - 1].kind == TOKEN_SIGN) i--;
    return i > from && article->tokens.at[i - 1].frame && article->tokens.at[i - 1].is & IS_VERB;
}

/* Close the pair that was opened by the mark at `open`, at the end of its paragraph or before the mark at `next`. */
static void close_forgotten(Article *article, size_t paragraph, size_t open, size_t to, bool at_end) {
    bool is_told = at_end && open > 0 && reopens(article, paragraph) &&
                   follows_cue(article, open, article->paragraphs[paragraph].tokens.from);
    size_t stop = is_told ? to : missing_close(article, open + 1, to);
    if (stop <= open + 1) return;
    MarkSpan *span = add_span(article, paragraph, open + 1, stop);
    span->has_close = false;
    span->goes_on = at_end && stop == to && reopens(article, paragraph);
}

/* Are this mark and the open one before it both closed, and whatever else opens in between? Then it opened a pair
 * inside a pair. */
static bool is_nested(const Article *article, Run run, size_t i) {
    int depth = 2;
    for (size_t k = i + 1; k < run.to && k < i + LONGEST_NEST; k++) {
        if (!is_double(&article->tokens.at[k])) continue;
        depth += side_of(article, run, k);
        if (!depth) return true;
    }
    return false;
}

/* A lone closing mark, straight and with no punctuation before it, is a slip of the keyboard, or inches. */
static bool is_slip(const Article *article, Run run, size_t close) {
    const Token *mark = &article->tokens.at[close];
    if (mark->side || close == run.from || article->tokens.at[close - 1].kind == TOKEN_SIGN) return false;
    size_t first = picks_from(&article->marks, run.from);
    for (size_t n = first, i; n < article->marks.count && (i = article->marks.at[n]) < run.to; n++)
        if ((i != close && is_double(&article->tokens.at[i])) || n > first + MOST_INSIDE) return false;
    return true;
}

static void open_at_start(Article *article, size_t paragraph, size_t from, size_t close) {
    if (from >= close || is_slip(article, article->paragraphs[paragraph].tokens, close)) return;
    add_span(article, paragraph, from, close)->has_open = false;
}

/* Pair the double marks of a stretch of a paragraph. */
static void pair_double(Article *article, size_t paragraph, Run run) {
    size_t open = NONE, after = run.from, depth = 0;
    for (size_t n = picks_from(&article->marks, run.from), i;
         n < article->marks.count && (i = article->marks.at[n]) < run.to; n++) {
        if (!is_double(&article->tokens.at[i])) continue;
        int side = side_of(article, run, i);
        if (side == 0) side = open == NONE ? 1 : -1;
        if (open == NONE && side == 1) {
            open = i;
        } else if (open == NONE) {
            bool is_first = after == run.from;
            open_at_start(article, paragraph, is_first ? after : sentence_start(article, i, after), i);
            after = i + 1;
        } else if (side == -1) {
            if (depth) {
                depth--;
                continue;
            }
            if (i > open + 1) add_span(article, paragraph, open + 1, i);
            open = NONE;
            after = i + 1;
        } else if (is_nested(article, run, i)) {
            depth++;
        } else {
            close_forgotten(article, paragraph, open, i, false);
            open = i;
            depth = 0;
        }
    }
    if (open != NONE)
        close_forgotten(article, paragraph, open, run.to, run.to == article->paragraphs[paragraph].tokens.to);
}

/* ---- single marks */

static bool is_single(const Token *token) {
    return (token->kind == TOKEN_SIGN || token->kind == TOKEN_CLITIC) && token->sign == '\'';
}

static bool opens_single(const Article *article, Run run, size_t i) {
    const Token *mark = &article->tokens.at[i];
    /* a machine that guessed: a closing mark at the head of the paragraph, not: ’90s */
    bool is_turned = i == run.from && i + 1 < run.to && mark[1].kind == TOKEN_WORD && mark[1].flags & TOKEN_CAPITAL;
    return mark->kind == TOKEN_SIGN && (mark->side != -1 || is_turned) &&
           (i == run.from || (mark->flags & TOKEN_SPACED)) &&
           !space_after(article, i, run.to);
}

/* A mark behind a plural's s within a single pair: "the sailors' union". It closes nothing if one behind punctuation
 * follows. */
static bool is_plural_possessive(const Article *article, Run run, size_t i) {
    Text before = word_at(article, i - 1);
    bool is_plural = article->tokens.at[i - 1].kind == TOKEN_WORD && to_lower(before.at[before.len - 1]) == 's' &&
                     i + 1 < run.to && article->tokens.at[i + 1].kind == TOKEN_WORD;
    if (!is_plural || !space_after(article, i, run.to)) return false;
    size_t first = picks_from(&article->marks, i + 1);
    for (size_t n = first, k;
         n < first + MOST_INSIDE && n < article->marks.count && (k = article->marks.at[n]) < run.to; n++) {
        if (!is_single(&article->tokens.at[k])) continue;
        if (opens_single(article, run, k)) return false;
        if (space_after(article, k, run.to) && !(article->tokens.at[k].flags & TOKEN_SPACED)) return true;
    }
    return false;
}

/* Pair single marks in [from, to), where no double pair is. The nearest closing mark wins. */
static void pair_single(Article *article, size_t paragraph, size_t from, size_t to) {
    Run run = { from, to };
    size_t open = NONE;
    for (size_t n = picks_from(&article->marks, from), i; n < article->marks.count && (i = article->marks.at[n]) < to;
         n++) {
        if (!is_single(&article->tokens.at[i])) continue;
        if (opens_single(article, run, i)) {
            open = i;
        } else if (open != NONE && i > open + 1 && !(article->tokens.at[i].flags & TOKEN_SPACED) &&
                   !is_plural_possessive(article, run, i)) {
            add_span(article, paragraph, open + 1, i);
            open = NONE;
        }
    }
}

/* "'I told him "go home" and he went,' said Roe": where the single marks that open at `open` close behind whole double
 * pairs; NONE. */
static size_t outer_close(const Article *article, Run run, size_t open) {
    size_t doubles = 0, first = picks_from(&article->marks, open + 1);
    for (size_t n = first, i;
         n < first + MOST_INSIDE && n < article->marks.count && (i = article->marks.at[n]) < run.to; n++) {
        if (is_double(&article->tokens.at[i])) {
            doubles++;
            continue;
        }
        if (!is_single(&article->tokens.at[i]) || opens_single(article, run, i)) continue;
        size_t last = is_double(&article->tokens.at[i - 1]) ? i - 2 : i - 1;
        bool ends = article->tokens.at[last].kind == TOKEN_SIGN && !is_double(&article->tokens.at[last]) &&
                    !(article->tokens.at[i].flags & TOKEN_SPACED);
        if (ends) return doubles && doubles % 2 == 0 ? i : NONE;
    }
    return NONE;
}

/* The pairs of single marks that hold double ones, and the double pairs before, between and behind them. */
static void pair_marks(Article *article, size_t paragraph) {
    Run run = article->paragraphs[paragraph].tokens;
    size_t from = run.from;
    bool is_open = false;
    for (size_t n = picks_from(&article->marks, run.from), i;
         n < article->marks.count && (i = article->marks.at[n]) < run.to; n++) {
        if (i < from) continue;
        if (is_double(&article->tokens.at[i])) is_open = !is_open;
        if (is_open || !is_single(&article->tokens.at[i]) || !opens_single(article, run, i)) continue;
        size_t close = outer_close(article, run, i);
        if (close == NONE) continue;
        pair_double(article, paragraph, (Run){ from, i });
        add_span(article, paragraph, i + 1, close);
        from = close + 1;
    }
    pair_double(article, paragraph, (Run){ from, run.to });
}

static int by_start(const void *a, const void *b) {
    const MarkSpan *x = a, *y = b;
    return (x->inside.from > y->inside.from) - (x->inside.from < y->inside.from);
}

/* ---- speech or not */

static size_t count_words(const Article *article, Run run) {
    size_t words = 0;
    for (size_t i = run.from; i < run.to && words <= SHORT; i++)
        words += article->tokens.at[i].kind == TOKEN_WORD || article->tokens.at[i].kind == TOKEN_NUMBER;
    return words;
}

/* A comma inside the mark ends many a title too: "the author of "Rivers," about ..."; then somebody must say it. */
static bool ends_like_speech(const Article *article, Run run) {
    const Token *last = &article->tokens.at[run.to - 1];
    if (is_sign(article, run.to - 1, ',') && run.to < article->tokens.count)
        return attribution_follows(article, run.to, article->tokens.count);
    return last->kind == TOKEN_SIGN &&
           (last->sign == ',' || last->sign == '.' || last->sign == '?' || last->sign == '!' || last->sign == '-');
}

/* Nearly every long word has a capital letter: a title. */
static bool is_title(const Article *article, Run run) {
    size_t words = 0, capitals = 0;
    for (size_t i = run.from; i < run.to && words < 20; i++) {
        const Token *t = &article->tokens.at[i];
        if (t->kind != TOKEN_WORD || t->stop - t->start < 4) continue;
        words++;
        capitals += (t->flags & TOKEN_CAPITAL) != 0;
    }
    return words >= 2 && words < 20 && words == capitals;
}

/* `"We are sailors" said Roe.`: at the head of a sentence, with a verb of speech and a speaker right behind. */
static bool is_said(const Article *article, const MarkSpan *span) {
    size_t verb = span->inside.to + 1, count = article->tokens.count;
    if (!span->has_open || !span->has_close || verb + 1 >= count || !article->tokens.at[verb].frame) return false;
    const Sentence *sentence = &article->sentences[article_sentence_of(article, verb)];
    bool leads = span->inside.from == sentence->tokens.from + 1 &&
                 words_frame(article->tokens.at[verb].frame)->takes & TAKES_QUOTE;
    return leads && is(article, verb, IS_VERB_PAST | IS_VERB_S) &&
           is(article, verb + 1, IS_NAME | IS_DETERMINER | IS_POSSESSIVE | IS_PRONOUN);
}

/* `"We are," she said, "sailors," and left`: behind a comma, in the sentence of marks before it that end with one. */
static bool goes_on_behind(const Article *article, const MarkSpan *span) {
    if (!span->has_open || span->inside.from < 2 || run_empty(span->inside) || run_empty(span[-1].inside)) return false;
    const MarkSpan *last = span - 1;
    return last->is_speech && last->has_close && is_sign(article, span->inside.from - 2, ',') &&
           is_sign(article, last->inside.to - 1, ',') && is_sign(article, span->inside.to - 1, ',') &&
           article->sentence_of[last->inside.from] == article->sentence_of[span->inside.from];
}

static void mark_tokens(Article *article, const MarkSpan *span) {
    Token *at = article->tokens.at;
    if (span->has_open && span->inside.from > 0) at[span->inside.from - 1].is |= IS_MARK;
    if (span->has_close && span->inside.to < article->tokens.count) at[span->inside.to].is |= IS_MARK;
    if (span->is_speech)
        for (size_t i = span->inside.from; i < span->inside.to; i++) at[i].is |= IS_QUOTED;
}

/* An opening mark that stands at the end of the sentence before, for it looked like a closing one, begins the next. */
static void take_mark(Article *article, const MarkSpan *span) {
    size_t mark = span->inside.from - 1;
    if (!span->has_open || span->inside.from == 0 || span->inside.from >= article->tokens.count) return;
    size_t before = article->sentence_of[mark], behind = article->sentence_of[span->inside.from];
    if (behind != before + 1 || article->sentences[before].paragraph != article->sentences[behind].paragraph) return;
    article->sentences[before].tokens.to = article->sentences[behind].tokens.from = mark;
    article->sentence_of[mark] = (uint32_t)behind;
}

void marks_find(Article *article) {
    for (size_t p = 0; p < article->paragraph_count; p++) {
        Paragraph *paragraph = &article->paragraphs[p];
        size_t first = paragraph->first_span = article->span_count;
        pair_marks(article, p);
        size_t doubles = article->span_count, from = paragraph->tokens.from;
        for (size_t i = first; i < doubles; i++) {
            pair_single(article, p, from, article->spans[i].inside.from);
            from = article->spans[i].inside.to;
        }
        pair_single(article, p, from, paragraph->tokens.to);
        if (article->span_count > doubles)
            qsort(article->spans + first, article->span_count - first, sizeof *article->spans, by_start);
    }
    for (size_t i = 0; i < article->span_count; i++) {
        MarkSpan *span = &article->spans[i];
        span->is_speech = is_said(article, span) || ends_like_speech(article, span->inside) ||
                          (i > 0 && goes_on_behind(article, span)) ||
                          (count_words(article, span->inside) > SHORT && !is_title(article, span->inside));
        mark_tokens(article, span);
        take_mark(article, span);
    }
}

/* ---- for the rooms behind */

/* The span that holds token `i`, its marks included; NULL if there is none. */
const MarkSpan *marks_at(const Article *article, size_t i) {
    size_t low = 0, high = article->span_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (article->spans[middle].inside.to < i) low = middle + 1;
        else high = middle;
    }
    for (size_t k = low; k < article->span_count && k < low + 3; k++) {
        const MarkSpan *span = &article->spans[k];
        if (span->inside.from <= i + span->has_open && i < span->inside.to + span->has_close) return span;
    }
    return NULL;
}

size_t marks_from(const MarkSpan *span) { return span->inside.from - span->has_open; }

size_t marks_to(const MarkSpan *span) { return span->inside.to + span->has_close; }
