/* signature.c - quotations that are signed: `"We saw nothing." - Ada Roe`, the name in the same line or in the next.
 *
 * A dash behind a quotation stands before many things. It signs only where a person is all that follows, up to the
 * end of
 * the sentence or paragraph, or to the next quotation of a list of them.
 */
#include "speaker.h"

/* Where the signature ends of which the name ends before `i`, with its apposition, if that has no verb; NONE if it
 * goes on. */
static size_t signature_end(const Article *article, size_t i, size_t to) {
    if (i < to && is_comma(article, i))
        for (i++; i < to && token(article, i)->kind != TOKEN_SIGN; i++)
            if (is(article, i, IS_WH | IS_FINITE | IS_PRONOUN)) return NONE;
    bool is_end =
        i >= to || is(article, i, IS_MARK) || article_sentence_of(article, i) != article_sentence_of(article, i - 1);
    return is_end || (content_stops(article, i) && i + 1 == to) ? i : NONE;
}

/* `"...." (Ada Roe, singer)` at the end of the paragraph. */
static Run signed_in_brackets(const Article *article, size_t from) {
    size_t to = article->paragraphs[article_paragraph_of(article, from - 1)].tokens.to, m = people_at(article, from),
           close = from;
    while (close < to && !is_sign(article, close, ')') && !is(article, close, IS_WH | IS_FINITE)) close++;
    bool is_end = close + 1 >= to || (close + 2 >= to && content_stops(article, close + 1));
    if (m == article->people_count || close >= to || !is_sign(article, close, ')') || !is_end) return (Run){ 0 };
    const Mention *mention = &article->people[m];
    return mention->words.from == from && mention->entity != NONE ? (Run){ from, close } : (Run){ 0 };
}

Run signature_of(const Article *article, const MarkSpan *span) {
    size_t from = marks_to(span), count = article->tokens.count;
    if (!span->has_close || from >= count) return (Run){ 0 };
    if (is_sign(article, from, '(')) return signed_in_brackets(article, from + 1);
    if (!is_sign(article, from, '-')) return (Run){ 0 };
    if (++from < count && is_sign(article, from, '-')) from++;
    size_t paragraph = article_paragraph_of(article, from - 1), to = article->paragraphs[paragraph].tokens.to,
           m = people_at(article, from);
    if (paragraph > span->paragraph + 1 || m == article->people_count) return (Run){ 0 };
    const Mention *mention = &article->people[m];
    if (mention->words.from != from || mention->words.to > to || !names_person(article, m)) return (Run){ 0 };
    size_t end = signature_end(article, mention->words.to, to);
    return end == NONE ? (Run){ 0 } : (Run){ from, end };
}

void signature_put(const Article *article, Quote *quote, Run signer) {
    size_t dash = signer.from - 1;
    quote->source = signer;
    quote->cue = (Run){ is_sign(article, dash - 1, '-') ? dash - 1 : dash, signer.from };
    quote->inherits = NONE;
}

bool signature_ends(const Article *article, const Quote *quote) {
    return !run_empty(quote->cue) && quote->source.from == quote->cue.to &&
           (is_sign(article, quote->cue.from, '-') || is_sign(article, quote->cue.from, '('));
}
