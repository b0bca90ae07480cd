/* acts.c - whether a row is speech, what a study found, a refusal, or something done by saying it.
 *
 * What the cue is marks it in the table of cues ("act", "refusal", "finding"); a study, a poll or data find whatever
 * their
 * verb is.
 */
#include "quotes.h"

/* Is the source a study, a poll, data: by its head, or by what its maker "of" or "from" made? */
static bool is_research(const Article *article, Run source) {
    for (size_t i = source.from; i < source.to && !is(article, i, IS_WH) && !is_comma(article, i); i++) {
        /* police in charge of the investigation, but: 12 % of the voters in the poll */
        bool is_person = i > source.from && is(article, i, IS_PREPOSITION) && known(article, i - 1, KNOWN_SEVERAL) &&
                         !is(article, source.from, IS_NUMBER) && token(article, source.from)->kind != TOKEN_NUMBER;
        /* study author Ada Roe, poll workers */
        bool is_doer = is(article, i, IS_THING) && i + 1 < source.to && known(article, i + 1, KNOWN_ROLE | KNOWN_ROLES);
        if (is_person || is_doer) return false;
        bool in_name = is(article, i, IS_NAME) && (i + 1 < source.to || is(article, i, IS_PLURAL));
        if (is(article, i, IS_THING) && !in_name && word_is(article, i, OF_RESEARCH))
            return true;
    }
    return false;
}

static bool is_written(const Article *article, Run source) {
    for (size_t i = source.from; i < source.to; i++) {
        bool ends = is(article, i, IS_PREPOSITION | IS_WH) || is_comma(article, i);
        if (ends && !is_word(article, i, W_OF)) return false;     /* a batch of records */
        if (is(article, i, IS_THING) && (i + 1 == source.to || !source_word(article, i + 1))) return true;
    }
    return false;
}

/* "did not respond to a request", "refused to say" */
static bool refuses(const Article *article, const Quote *quote) {
    for (size_t i = quote->cue.from; i < quote->cue.to; i++) {
        unsigned takes = token(article, i)->frame ? words_frame(token(article, i)->frame)->takes : 0;
        if (takes & TAKES_REFUSAL && (takes & TAKES_NEGATIVE || quote->is_negative)) return true;
    }
    return false;
}

/* "announced a recall", but not: announced that it will recall it */
static bool is_clause(const Article *article, const Quote *quote) {
    size_t from = quote->content.from;
    bool is_said = from > 0 && is_that(article, from - 1);
    return is_said || quote->mode == MODE_DIRECT || content_has_clause(article, from, quote->content.to);
}

Act act_of(const Article *article, const Quote *quote) {
    unsigned takes = quote->frame ? words_frame(quote->frame)->takes : 0;
    if (refuses(article, quote)) return ACT_REFUSAL;
    if (takes & TAKES_RESEARCH || is_research(article, quote->source)) return ACT_FINDING;
    if (takes & TAKES_FINDING && is_written(article, quote->source)) return ACT_FINDING;
    if (takes & TAKES_ACT && !quote->is_negative &&
        (!(takes & TAKES_CLAUSE) || !(takes & TAKES_OBJECT) || !is_clause(article, quote)))
        return ACT_ACT;
    return ACT_SPEECH;
}
