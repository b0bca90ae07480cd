/* blocks.c - a paragraph without marks that the colon at the end of the one before leads in: "Roe said in a letter:",
 * "The union issued the following statement:". What comes behind that paragraph may be the reporter's again. */
#include "quoted.h"

#define SHORTEST_BLOCK 6    /* tokens; less is a heading or an item of a list */

size_t block_colon(const Article *article, size_t paragraph) {
    if (paragraph == 0 || run_empty(article->paragraphs[paragraph - 1].tokens)) return NONE;
    size_t last = article->paragraphs[paragraph - 1].tokens.to - 1;
    return is_sign(article, last, ':') ? last : NONE;
}

/* The same outside marks, of a paragraph that is no heading and has none before it. */
static size_t colon_before(const Article *article, size_t paragraph) {
    size_t colon = block_colon(article, paragraph);
    if (colon == NONE || is(article, colon, IS_QUOTED)) return NONE;
    const Paragraph *here = &article->paragraphs[paragraph];
    bool are_body = here->part == PART_BODY && here[-1].part == PART_BODY;
    return are_body ? colon : NONE;
}

/* Is it running text, and nothing in marks? */
static bool is_plain(const Article *article, size_t paragraph) {
    const Paragraph *here = &article->paragraphs[paragraph];
    return here->spans == 0 && here->tokens.to - here->tokens.from >= SHORTEST_BLOCK &&
           token(article, here->tokens.from)->kind == TOKEN_WORD && content_stops(article, here->tokens.to - 1);
}

/* Do those who are quoted in it speak of themselves alone? From cue `cue` on. */
static bool speaks_for_itself(const Article *article, size_t cue, size_t to) {
    for (; cue < article->cue_count && article->cues[cue].verb < to; cue++) {
        Run source = article->cues[cue].source;
        if (!run_empty(source) && !is_among(article, source.to - 1, W_I, W_WE, W_YOU)) return false;
    }
    return true;
}

bool block_leads_to(const Article *article, const Cue *cue, size_t colon) {
    if (cue->form != CUE_FINITE || cue->is_relative || run_empty(cue->source) || cue->words.to > colon) return false;
    const Frame *frame = words_frame(cue->frame);
    if (!(frame->takes & TAKES_QUOTE) || cue->sentence != article_sentence_of(article, colon)) return false;
    const Quote *last = article->quote_count ? &article->quotes[article->quote_count - 1] : NULL;
    if (last && last->cue.from == cue->words.from) return false;
    size_t i = cue_behind(cue);
    if (frame->takes & TAKES_LISTENER) i = content_past_listener(article, i, colon);
    return content_past_adverbials(article, i, colon, NULL) == colon;
}

/* "Roe issued the following statement:", "Here is the letter from Roe:": who speaks; NONE. */
static size_t issuer(const Article *article, size_t colon) {
    size_t from = article->sentences[article_sentence_of(article, colon)].tokens.from, m = people_at(article, from);
    bool is_thing = colon > from && is(article, colon - 1, IS_THING);
    for (; m < article->people_count && article->people[m].name.to <= colon; m++) {
        const Mention *mention = &article->people[m];
        size_t start = mention->words.from;
        bool is_maker = mention->name.to == colon && start > from + 1 && is_among(article, start - 1, W_FROM, W_BY) &&
                        is(article, start - 2, IS_THING);
        if ((is_thing && mention->is_subject) || is_maker) return mention->entity == NONE ? NONE : m;
    }
    return NONE;
}

size_t block_link(Article *article, size_t sentence, size_t cue) {
    size_t here = article->sentences[sentence].paragraph, colon = colon_before(article, here);
    Run words = article->paragraphs[here].tokens;
    if (colon == NONE || article->sentences[sentence].tokens.from != words.from || !is_plain(article, here) ||
        !speaks_for_itself(article, cue, words.to))
        return 0;
    if (cue && block_leads_to(article, &article->cues[cue - 1], colon)) {
        quoted_add(article, &article->cues[cue - 1]);
    } else {
        size_t m = issuer(article, colon);
        if (m == NONE) return 0;
        Quote *quote = quoted_add(article, NULL);
        quote->source = article->people[m].words;
        quote->cue = (Run){ colon, colon + 1 };
    }
    quoted_add_content(article, words);
    return words.to;
}
