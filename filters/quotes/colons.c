/* colons.c - a colon that ties what stands behind it to whoever is named before: "Mayor: bridge to close",
 * "ROE: ...". */
#include "quotes.h"

#define LONGEST_LABEL 30      /* tokens before a colon */

/* Has what stands behind the colon of a headline its own verb of speech: "Fires: Officials Say Two Towns Are Lost"? */
static bool has_attribution(const Article *article, size_t i, size_t to) {
    for (; i < to; i++) {
        const Frame *frame = words_frame(token(article, i)->frame);
        bool speaks = frame && frame->takes & (TAKES_QUOTE | TAKES_CLAUSE | TAKES_TO) && !(frame->takes & TAKES_ONLY);
        if (speaks && is(article, i, IS_VERB_S | IS_VERB_PAST | IS_VERB_BASE) && !is(article, i, IS_NOUN) &&
            is(article, i - 1, IS_PLURAL | IS_NAME | IS_NOUN))
            return true;
    }
    return false;
}

/* Behind the brackets at `i`: "Mr. Orlik (Skarn North) (Lab)"; `i` if there are none. */
static size_t past_brackets(const Article *article, size_t i, size_t to) {
    size_t end = i;
    for (size_t k = i; k < to && k < i + LONGEST_LABEL && (k > end || is_sign(article, k, '(')); k++)
        if (is_sign(article, k, ')')) end = k + 1;
    return end;
}

/* "Roe: ..." at the start of a headline, "ROE: ..." in a transcript, "Mr. Roe: ..."; not "Read more: ...". */
bool colons_add(Article *article, size_t sentence) {
    Run tokens = article->sentences[sentence].tokens;
    bool in_marks = tokens.from < tokens.to && is(article, tokens.from, IS_MARK), all_caps = true;     /* "ROE: ... */
    size_t from = tokens.from + in_marks, i = from;
    for (; i < tokens.to && i < from + 6 && !is_sign(article, i, ':') && !is_sign(article, i, '('); i++) {
        const Token *t = token(article, i);
        const uint32_t no_name = IS_LABEL | IS_WH | IS_PREPOSITION | IS_DETERMINER | IS_AUXILIARY | IS_PRONOUN;
        if (t->kind != TOKEN_WORD || !(t->flags & TOKEN_CAPITAL) || t->is & no_name ||
            (i == from && t->frame && t->is & (IS_VERB_S | IS_VERB_PAST) && !(t->is & IS_NAME)))
            return false;
        all_caps = all_caps && t->flags & TOKEN_CAPS;
    }
    size_t end = i;
    bool has_courtesy = i > from + 1 && known_courtesy(word_at(article, from));
    if (has_courtesy) i = past_brackets(article, i, tokens.to);
    if (i == from || i + 1 >= tokens.to || !is_sign(article, i, ':')) return false;
    bool is_headline = article_is_headline(article, article->sentences[sentence].paragraph),
         has_mark = is(article, i + 1, IS_MARK);
    if (in_marks && !all_caps) return false;
    if (!is_headline && !all_caps && !has_mark && !has_courtesy) return false;
    if (is_headline && !has_mark && !has_courtesy && !all_caps && has_attribution(article, i + 1, tokens.to))
        return false;
    cues_add(article,
            (Cue){
                .words = { i, i + 1 }, .verb = i, .sentence = sentence, .source = { from, end }, .form = CUE_COLON });
    return true;
}

/* ", who lost his shop", ", speaking in Salem": does what is told of somebody begin at `i`, with verbs of its own? */
static bool begins_description(const Article *article, size_t i) {
    return is_among(article, i, W_WHO, W_WHOSE) ||
           (is(article, i, IS_VERB_ING | IS_VERB_PARTICIPLE) &&
            !is(article, i, IS_VERB_PAST | IS_NOUN | IS_NAME | IS_ADJECTIVE));
}

/* The colon before marks that nothing but a phrase, and what is told of it, leads up to; NONE. */
static size_t colon_before_marks(const Article *article, Run tokens) {
    bool may_have_verb = false;
    for (size_t i = tokens.from; i + 1 < tokens.to && i < tokens.from + LONGEST_LABEL; i++) {
        if (is(article, i, IS_MARK | IS_QUOTED)) return NONE;
        if (is_sign(article, i, ':')) return i > tokens.from && is(article, i + 1, IS_MARK) ? i : NONE;
        bool begins = i > tokens.from && is_comma(article, i - 1) && begins_description(article, i);
        may_have_verb = may_have_verb || begins;
        bool speaks = token(article, i)->frame && !(begins && is(article, i, IS_VERB_ING | IS_VERB_PARTICIPLE));
        bool is_verb = is(article, i, IS_FINITE) && !is(article, i, IS_NAME | IS_NOUN | IS_ADJECTIVE) &&
                       token(article, i)->kind == TOKEN_WORD;
        if (speaks || (is_verb && !may_have_verb)) return NONE;
    }
    return NONE;
}

/* "Roe", "al-Roe" */
static bool has_capital(const Article *article, size_t i) {
    Text word = word_at(article, i);
    for (size_t k = 0; k < word.len; k++)
        if (is_upper(word.at[k])) return true;
    return token(article, i)->flags & TOKEN_CAPITAL;
}

/* A person's or body's office as the head: "a spokesman for the yard". */
static bool is_office(const Article *article, Run phrase) {
    size_t head = phrase.from;
    /* one of the nurses, two of them */
    bool is_share = phrase.from + 2 < phrase.to && is_word(article, phrase.from + 1, W_OF);
    if (is_share) phrase.from += 2;
    for (size_t i = phrase.from; i < phrase.to && !(i > phrase.from && is(article, i, IS_PREPOSITION)); i++)
        if (token(article, i)->kind == TOKEN_WORD) head = i;
    return known_word(word_at(article, head))->is & (KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEAD);
}

/* A sentence that begins like `Harbour chief Ada Roe: "..."`, `Ada Roe, harbour chief: "..."`, `Ada Roe (chief):
 * "..."`. */
void colons_add_named(Article *article, size_t sentence) {
    Run tokens = article->sentences[sentence].tokens;
    if (run_empty(tokens) || is(article, tokens.from, IS_MARK | IS_QUOTED)) return;
    size_t colon = colon_before_marks(article, tokens);
    if (colon == NONE || article->paragraphs[article->sentences[sentence].paragraph].part == PART_HEADLINE) return;
    Run source = { tokens.from, source_phrase_end(article, tokens.from, colon) };
    while (source.to > source.from && is_sign(article, source.to - 1, ')')) {
        while (source.to > source.from && !is_sign(article, source.to - 1, '(')) source.to--;
        source.to -= source.to > source.from;
    }
    if (run_empty(source) || (source.to < colon && !is_comma(article, source.to) && !is_sign(article, source.to, '(')))
        return;
    bool is_name = has_capital(article, source.to - 1) &&
                   !is(article, source.to - 1, IS_LABEL | IS_THING | IS_PRONOUN | IS_TIME | IS_VERB);
    if (!is_name && !is_office(article, source)) return;
    bool has_apposition = source.to < colon && is_comma(article, source.to) &&
                          !is(article, source.to + 1, IS_PREPOSITION | IS_VERB_ING);
    if (has_apposition) source.to = colon;
    cues_add(
        article,
        (Cue){
            .words = { colon, colon + 1 }, .verb = colon, .sentence = sentence, .source = source, .form = CUE_COLON });
}
