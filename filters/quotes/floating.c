/* floating.c - what stands in marks and no cue has claimed: it goes on with the quotation before it, is signed, is led
 * in by the paragraph before, or is nobody's. */
#include "quoted.h"

#define MOST_PARTS 8        /* of a paragraph, that are looked back at */
#define LONG_QUOTE 5        /* words in marks that are speech even without a cue */

static size_t words_in(const Article *article, Run run) {
    size_t words = 0;
    for (size_t i = run.from; i < run.to && words < LONG_QUOTE; i++) words += token(article, i)->kind != TOKEN_SIGN;
    return words;
}

/* Does the span fill whole sentences: nothing but its marks and full stops between it and their ends? */
static bool stands_alone(const Article *article, const MarkSpan *span) {
    size_t from = marks_from(span), to = marks_to(span);
    if (from != article->sentences[article_sentence_of(article, from)].tokens.from) return false;
    size_t end = article->sentences[article_sentence_of(article, to - 1)].tokens.to;
    while (to < end && (content_stops(article, to) || is_comma(article, to))) to++;
    return to == end;
}

/* The sentence of the quotation's cue, or of its content if it has none. */
static size_t cue_sentence(const Article *article, const Quote *quote) {
    return article_sentence_of(article, run_empty(quote->cue) ? quote->content.from : quote->cue.from);
}

/* A paragraph of a few words in marks without a full stop: a heading between the paragraphs. */
static bool is_heading(const Article *article, const MarkSpan *span) {
    Run run = article->paragraphs[span->paragraph].tokens;
    return marks_to(span) == run.to && token(article, span->inside.to - 1)->kind != TOKEN_SIGN;
}

/* The quotation in marks that `span` goes on with: the last one of its paragraph, or of the one before when the span
 * begins its own. NONE if there is none, or if somebody has been quoted without marks since in a sentence of its
 * own. */
static size_t goes_on_from(const Article *article, const MarkSpan *span) {
    size_t here = span->paragraph, unmarked = NONE;
    bool begins = marks_from(span) == article->paragraphs[here].tokens.from;
    for (size_t i = article->part_count; i-- > 0 && i + MOST_PARTS > article->part_count;) {
        const QuotePart *part = &article->parts[i];
        const Quote *quote = &article->quotes[part->quote];
        size_t there = article_paragraph_of(article, part->content.from), sentence = cue_sentence(article, quote);
        bool is_near = there == here || (begins && there + 1 == here &&
                                         article->paragraphs[there].part == article->paragraphs[here].part);
        if (!is_near || (unmarked != NONE && unmarked != sentence)) return NONE;
        bool is_other = begins && there != here && is_heading(article, span) && quote->mode == MODE_MIXED;
        if (quote->mode != MODE_INDIRECT) return signature_ends(article, quote) || is_other ? NONE : part->quote;
        if (there != here) return NONE;
        unmarked = sentence;
    }
    return NONE;
}

/* A stretch in marks inside a sentence without a cue: what stands behind its verb is the content. */
static bool link_any(Article *article, const MarkSpan *span) {
    Cue cue;
    size_t from = marks_from(span), sentence = article_sentence_of(article, from);
    if (!cues_any(article, sentence, from, &cue) || run_empty(cue.source)) return false;
    bool is_handle = is_digit(word_at(article, cue.source.to - 1).at[word_at(article, cue.source.to - 1).len - 1]);
    /* of any verb but one of speech */
    if (!cue.frame && !cue.is_relative && !is_handle && !source_can_speak(article, cue.source)) return false;
    size_t begin = cue.words.to, last = article->part_count ? article->parts[article->part_count - 1].content.to : 0;
    if (begin < last) return false;
    if (is_that(article, begin)) begin++;
    if (from > begin && is_sign(article, from - 1, ':')) begin = from;
    size_t to = article->sentences[sentence].tokens.to;
    if (marks_to(span) > to) to = marks_to(span);
    quoted_add(article, &cue);
    quoted_add_content(article, (Run){ begin, content_end(article, &cue, marks_to(span), to) });
    return true;
}

/* "the home of the "king of the old song"": a phrase behind its article, no matter how long; nobody says it. */
static bool is_epithet(const Article *article, const MarkSpan *span) {
    size_t from = marks_from(span), first = span->inside.from;
    if (!span->has_open || from <= article->sentences[article_sentence_of(article, from)].tokens.from) return false;
    bool behind_article = token(article, from - 1)->kind == TOKEN_WORD &&
                          is(article, from - 1, IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE | IS_PREPOSITION);
    if (!behind_article || content_stops(article, span->inside.to - 1) || is_comma(article, span->inside.to - 1))
        return false;
    return !is(article, first, IS_PRONOUN | IS_AUXILIARY) && !content_has_clause(article, first, span->inside.to);
}

/* "And from Chairwoman Roe:" and the marks in the next paragraph: who is named last before the colon; NONE. */
static size_t led_in_by(const Article *article, const MarkSpan *span) {
    size_t here = span->paragraph, none = NONE;
    size_t colon = block_colon(article, here);
    if (colon == NONE || marks_from(span) != article->paragraphs[here].tokens.from) return none;
    size_t from = article->sentences[article_sentence_of(article, colon)].tokens.from;
    for (size_t m = people_at(article, from); m < article->people_count && article->people[m].name.to <= colon; m++)
        if (article->people[m].entity != NONE && !is(article, article->people[m].name.from, IS_QUOTED)) none = m;
    return none;
}

/* "According to the filing:" and the marks in the next paragraph: the filing; empty if it is not so. */
static Run told_before(const Article *article, const MarkSpan *span) {
    size_t here = span->paragraph, colon = block_colon(article, here);
    if (colon == NONE || marks_from(span) != article->paragraphs[here].tokens.from) return (Run){ 0 };
    size_t from = article->sentences[article_sentence_of(article, colon)].tokens.from;
    bool is_led = from + 2 < colon && is_word(article, from, W_ACCORDING) && is_to(article, from + 1);
    return is_led ? (Run){ from + 2, colon } : (Run){ 0 };
}

/* `Roe said in a statement. "It is late."`: the verb of speech that ends the sentence before, with nothing said there;
 * NULL. `next` is the first cue behind the marks. */
static const Cue *said_before(const Article *article, const MarkSpan *span, const Cue *next) {
    size_t from = marks_from(span), sentence = article_sentence_of(article, from);
    bool begins = from == article->sentences[sentence].tokens.from &&
                  from > article->paragraphs[span->paragraph].tokens.from && content_stops(article, from - 1);
    if (begins && article->part_count &&
        article->parts[article->part_count - 1].content.to > article->sentences[sentence - 1].tokens.from)
        return NULL;                            /* "...," he said in Salem, the agency reported. "..." */
    for (size_t c = next ? (size_t)(next - article->cues) : article->cue_count; begins && c-- > 0;) {
        const Cue *cue = &article->cues[c];
        if (cue->sentence + 1 < sentence) break;
        if (cue->sentence + 1 == sentence && !cue->is_negative && block_leads_to(article, cue, from - 1)) return cue;
    }
    return NULL;
}

/* Words in marks within a sentence of their own, of which no verb tells who says them, are the last speaker's only in
 * his paragraph. */
static bool may_inherit(const Article *article, const MarkSpan *span, size_t last, bool alone) {
    return alone || article_paragraph_of(article, article->quotes[last].content.from) == span->paragraph;
}

/* `For Roe, the pier is "a disgrace"`: whose view a sentence tells that nobody else speaks in, with some of the words
 * in small letters; empty if it is not so. */
static Run judged_by(const Article *article, const MarkSpan *span) {
    size_t from = article->sentences[article_sentence_of(article, span->inside.from)].tokens.from, m;
    if (!is_word(article, from, W_FOR) || words_in(article, span->inside) < 2) return (Run){ 0 };
    if (token(article, span->inside.from)->flags & TOKEN_CAPITAL) return (Run){ 0 };
    if ((m = people_at(article, from)) >= article->people_count) return (Run){ 0 };
    const Mention *mention = &article->people[m];
    bool is_first = mention->words.from == from + 1 && mention->name.to < span->inside.from &&
                    names_person(article, m) && is_comma(article, mention->name.to);
    bool is_told = article->part_count && article->parts[article->part_count - 1].content.to > from;
    return is_first && !is_told ? mention->words : (Run){ 0 };
}

/* A stretch in marks that nobody has claimed: it goes on with what was said before. */
void floating_link(Article *article, const MarkSpan *span, const Cue *next) {
    Run judge = judged_by(article, span);
    if (!run_empty(judge)) {
        Quote *quote = quoted_add(article, NULL);
        quote->source = judge;
        quote->cue = (Run){ judge.from - 1, judge.from };
        size_t to = article->sentences[article_sentence_of(article, judge.from)].tokens.to;
        quoted_add_content(article, (Run){ judge.to + 1, to });
        return;
    }
    if (!span->is_speech || is_epithet(article, span)) return;
    if (marks_from(span) > 0 && cues_names(article, marks_from(span) - 1)) return;
    Run told = told_before(article, span);
    if (!run_empty(told)) {
        Quote *quote = quoted_add(article, NULL);
        quote->source = told;
        quote->cue = (Run){ told.from - 2, told.from };
        quoted_add_content(article, (Run){ marks_from(span), marks_to(span) });
        return;
    }
    size_t leader = led_in_by(article, span);
    if (leader != NONE) {
        Quote *quote = quoted_add(article, NULL);
        size_t colon = article->paragraphs[span->paragraph - 1].tokens.to - 1;
        quote->source = article->people[leader].words;
        quote->cue = (Run){ colon, colon + 1 };
        quoted_add_content(article, (Run){ marks_from(span), marks_to(span) });
        return;
    }
    const Cue *said = said_before(article, span, next);
    if (said) {
        quoted_add(article, said);
        quoted_add_content(article, (Run){ marks_from(span), marks_to(span) });
        return;
    }
    Run signer = signature_of(article, span);
    bool goes_on_here = article->quote_count && quoted_speaks_in(article, article->quote_count - 1, span->paragraph);
    bool has_own = next && !goes_on_here && quoted_own_sentence(article, next) &&
                   article->sentences[next->sentence].tokens.from == marks_to(span);
    bool is_signed = !run_empty(signer), alone = is_signed || (!has_own && stands_alone(article, span)),
         goes_on = span > article->spans && span[-1].goes_on;
    size_t index = (is_signed ? goes_on : alone) ? goes_on_from(article, span) : NONE;
    if (index != NONE) {
        bool is_direct;
        quoted_add_part(article, index, quoted_unmark(article, span->inside, &is_direct));
    } else {
        if (words_in(article, span->inside) < LONG_QUOTE && !is_signed && !has_own) return;
        if (!alone && !has_own && link_any(article, span)) return;
        quoted_add(article, NULL);
        index = article->quote_count - 1;
        article->quotes[index].inherits = index && may_inherit(article, span, index - 1, alone) ? index - 1 : NONE;
        article->quotes[index].is_nobodys = article->quotes[index].inherits == NONE && !alone;
        quoted_add_content(article, span->inside);
        article->quotes[index].mode = MODE_DIRECT;
    }
    if (is_signed && run_empty(article->quotes[index].source)) signature_put(article, &article->quotes[index], signer);
}
