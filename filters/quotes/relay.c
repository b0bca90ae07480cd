/* relay.c - who passed on what another said: "The agency quoted Roe as saying", "..., Roe said, as cited by the
 * agency".
 *
 * The speaker is the one who is quoted, and the one who quotes is the relay. Verbs that do this are marked "passes" in
 * the table of cues.
 */
#include "speaker.h"

#define LONGEST_QUOTED 25   /* tokens between "quoted" and "as saying" */

static bool passes(const Article *article, size_t i) {
    size_t frame = token(article, i)->frame;
    return frame && words_frame(frame)->takes & TAKES_PASSES;
}

static bool is_saying(const Article *article, size_t i) {
    size_t frame = token(article, i)->frame;
    return frame && is(article, i, IS_VERB_ING) && words_frame(frame)->takes & TAKES_CLAUSE;
}

/* "as saying", "as having told", "saying": returns the token behind it; `i` if it is not there. */
size_t relay_as_saying(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to) return i;
    if (is_saying(article, i)) return i + 1;
    if (!is_word(article, i, W_AS)) return i;
    size_t k = i + 1;
    while (k < to && k < i + 4 && is(article, k, IS_ADVERB | IS_HAVE)) k++;
    return k < to && is(article, k, IS_VERB_ING | IS_VERB_PARTICIPLE) && token(article, k)->frame ? k + 1 : i;
}

static bool is_somebody(const Article *article, Run words) {
    const unsigned speaks = KNOWN_ORGANISATION | KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_NATIVE;
    for (size_t i = words.from; i < words.to; i++)
        if (is(article, i, IS_PRONOUN | IS_OBJECT | IS_NAME) || known_word(word_at(article, i))->is & speaks)
            return true;
    return false;
}

/* The phrase from `from` on with its appositions, up to "as saying"; empty if that does not come. Without "as" it is
 * somebody who can speak, and a comma before it ends an apposition: "cited costs, saying" is no more of it. */
static Run quoted_person(const Article *article, size_t from, size_t to) {
    size_t commas = 0;
    for (size_t i = from; i < to && i < from + LONGEST_QUOTED; i++) {
        if (is(article, i, IS_QUOTED | IS_MARK) || content_stops(article, i)) break;
        commas += is_comma(article, i);
        if (relay_as_saying(article, i, to) == i) continue;
        bool is_set_off = i > from && is_comma(article, i - 1);
        Run person = { from, is_set_off ? i - 1 : i };
        if (is_word(article, i, W_AS)) return person;
        if (run_empty(person) || (is_set_off && commas < 2)) break;
        return is_somebody(article, person) ? person : (Run){ 0 };
    }
    return (Run){ 0 };
}

/* "The agency quoted Roe as saying that": makes Roe the source of the cue, whose own source was the agency. */
bool relay_turn(const Article *article, Cue *cue, size_t to) {
    if (!passes(article, cue->verb) || run_empty(cue->source) || cue->is_relative) return false;
    Run person = quoted_person(article, cue->words.to, to);
    if (run_empty(person)) return false;
    size_t as = is_comma(article, person.to) ? person.to + 1 : person.to;
    cue->behind = relay_as_saying(article, as, to);
    cue->frame = token(article, cue->behind - 1)->frame;
    cue->relay = cue->source;
    cue->source = person;
    cue->is_inverted = true;
    return true;
}

/* "by the agency" at `i`: the agency; empty if it is not there. */
Run relay_by(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to || !is_word(article, i, W_BY)) return (Run){ 0 };
    size_t end = source_phrase_end(article, i + 1, to);
    bool is_told = end > i + 1 && end + 2 < to && is(article, end, IS_VERB_PARTICIPLE) &&
                   !is(article, end, IS_NOUN | IS_NAME) && !token(article, end)->frame &&
                   is(article, end + 1, IS_PREPOSITION) && !is_word(article, end + 1, W_AS);
    size_t told = is_told ? source_phrase_end(article, end + 2, to) : end;      /* people involved in the talks */
    return (Run){ i + 1, told > end + 2 ? told : end };
}

/* "cited by the agency", "as quoted by the agency" at `i`. */
static Run cited_by(const Article *article, size_t i, size_t to) {
    if (i < to && is_comma(article, i)) i++;
    if (i < to && is_word(article, i, W_AS)) i++;
    return i < to && passes(article, i) && is(article, i, IS_VERB_PARTICIPLE) ? relay_by(article, i + 1, to)
                                                                              : (Run){ 0 };
}

/* The relay between a source and its verb ("Roe, cited by the agency, said"), or behind both. */
Run relay_around(const Article *article, const Cue *cue, size_t to) {
    if (!run_empty(cue->relay)) return cue->relay;
    Run between = cue->is_inverted ? (Run){ 0 } : cited_by(article, cue->source.to, cue->words.from);
    if (!run_empty(between)) return between;
    return cited_by(article, content_past_adverbials(article, cue_behind(cue), to, NULL), to);
}

bool relay_is_news(const Article *article, Run source) {
    for (size_t i = source.from; i < source.to; i++)
        if (article->known[i] && article->known[i]->is & KNOWN_NEWS) return true;
    return false;
}

/* "citing the ministry" at `i`, behind what a news agency reported: somebody who can speak; empty if it is not
 * there. */
Run relay_cited(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to || !passes(article, i) || !is(article, i, IS_VERB_ING)) return (Run){ 0 };
    Run phrase = { i + 1, source_end(article, i + 1, to) };
    if (run_empty(phrase)) return phrase;
    Source source = source_read(article, phrase);
    return source.kind == SOURCE_NAMED || source_speaks(article, &source) ? phrase : (Run){ 0 };
}

/* ---- quotations that are made already */

/* The cue at the end of a sentence whose source only passes on the last quotation: "..., Roe said, the agency
 * reported". */
bool relay_add(Article *article, const Cue *cue) {
    size_t edge = cue_edge(cue);
    if (!article->part_count || is(article, cue->source.from, IS_PRONOUN)) return false;
    if (!relay_is_news(article, cue->source) &&
        !(cue->frame && text_same_word(words_frame(cue->frame)->word, TEXT("report"))))
        return false;
    QuotePart *part = &article->parts[article->part_count - 1];
    Quote *quote = &article->quotes[part->quote];
    /* the agency said so of its own sentence */
    bool is_before = part->content.to <= article->sentences[cue->sentence].tokens.from;
    if (is_before || part->content.from >= edge || quote->source.from >= edge) return false;
    if (part->content.to > edge) part->content = content_trim(article, (Run){ part->content.from, edge });
    if (quote->content.from == part->content.from) quote->content = part->content;
    quote->relay = cue->source;
    return true;
}

/* Has the last part its own cue right behind it: "..., Roe said Tuesday, the agency reported"? */
bool relay_follows(const Article *article, const Cue *cue) {
    if (!article->part_count) return false;
    const QuotePart *part = &article->parts[article->part_count - 1];
    const Quote *quote = &article->quotes[part->quote];
    return quote->cue.from >= part->content.to && article_sentence_of(article, quote->cue.from) == cue->sentence;
}

/* "..., the agency reported, citing the ministry": the ministry is the source of the last quotation. */
bool relay_cites(Article *article, const Cue *cue, size_t *done) {
    if (!article->quote_count) return false;
    Quote *quote = &article->quotes[article->quote_count - 1];
    bool is_here = !run_empty(quote->cue) && article_sentence_of(article, quote->cue.from) == cue->sentence;
    if (!is_here || run_empty(quote->source) || !relay_is_news(article, quote->source)) return false;
    Run cited = relay_cited(article, cue->verb, article->sentences[cue->sentence].tokens.to);
    if (run_empty(cited)) return false;
    quote->relay = quote->source;
    quote->source = cited;
    *done = cited.to;
    return true;
}
