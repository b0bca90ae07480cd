/* cue_nouns.c - what is no verb and tells whose words these are: claims, views, "according to", polls and studies. */
#include "cues.h"

/* "In his words, ...", "in the mayor's opinion, ...", "..., in her view.", "in the words of the mayor, ..." */
static bool add_view(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    bool has_owner = noun + 2 < tokens.to && noun >= tokens.from + 2 && is_word(article, noun + 1, W_OF) &&
                     is_word(article, noun - 1, W_THE) && is_word(article, noun - 2, W_IN);
    Run owner = { noun + 2, has_owner ? source_phrase_end(article, noun + 2, tokens.to) : noun + 2 };
    if (!run_empty(owner) && owner.to < tokens.to && is_comma(article, owner.to)) { /* in the words of the mayor, */
        cues_add(article, (Cue){ .words = { noun - 2, noun + 2 },
                                .verb = noun,
                                .sentence = sentence,
                                .source = owner,
                                .form = CUE_ACCORDING,
                                .is_inverted = true });
        return true;
    }
    bool ends = noun + 1 >= tokens.to || is_comma(article, noun + 1) || content_stops(article, noun + 1);
    if (!ends || noun < tokens.from + 2 || !is(article, noun - 1, IS_POSSESSIVE)) return false;
    Run source = { noun - 1, noun };
    if (token(article, noun - 1)->kind == TOKEN_CLITIC)
        source = (Run){ source_phrase_start(article, tokens.from, noun), noun - 1 };
    if (run_empty(source) || source.from == tokens.from || !is_word(article, source.from - 1, W_IN)) return false;
    if (is_among(article, source.from, W_MY, W_OUR)) return false;
    cues_add(article, (Cue){ .words = { source.from - 1, noun + 1 },
                            .verb = noun,
                            .sentence = sentence,
                            .source = source,
                            .form = CUE_ACCORDING,
                            .behind = noun + 1 });
    return true;
}

/* "reports in the Herald that", "a warning from the ministry that": who made the claim at `noun`; `*that` is the
 * "that". */
static Run maker_of_claim(const Article *article, size_t noun, size_t to, size_t *that) {
    bool has_maker = is_among(article, noun + 1, W_IN, W_ON, W_FROM, W_BY);
    if (!has_maker || noun + 3 >= to) return (Run){ 0 };
    Run maker = { noun + 2, source_phrase_end(article, noun + 2, to) };
    if (run_empty(maker) || maker.to + 1 >= to || !is_that(article, maker.to) || is(article, maker.to + 1, IS_FINITE))
        return (Run){ 0 };
    if (!is(article, maker.to - 1, IS_NAME | IS_THING) && is_among(article, noun + 1, W_IN, W_ON)) return (Run){ 0 };
    *that = maker.to;
    return maker;
}

/* "a Salem Herald report that": the body whose claim it is; empty if there is none. */
static Run body_before_claim(const Article *article, size_t from, size_t noun) {
    size_t i = noun;
    bool is_body = false;
    for (; i > from && is(article, i - 1, IS_NAME); i--)
        is_body |= (known_word(word_at(article, i - 1))->is & (KNOWN_ORGANISATION & ~(unsigned)KNOWN_HEADS)) != 0;
    if (!is_body || i == from || !is(article, i - 1, IS_DETERMINER) || is(article, noun, IS_VERB)) return (Run){ 0 };
    return (Run){ i - 1, noun };
}

/* Adds the cue with the subject of its verb group; false if it has none. */
static bool add_with_subject(Article *article, Cue cue) {
    Run tokens = article->sentences[cue.sentence].tokens;
    cue.source = source_before(article, tokens, cue.words.from, &cue.is_relative);
    if (!run_empty(cue.source)) cues_add(article, cue);
    return !run_empty(cue.source);
}

/* "made the claim that", "issued a fresh warning that": whoever makes it is the subject of the verb. */
static bool add_made(Article *article, Cue cue, size_t phrase) {
    Run tokens = article->sentences[cue.sentence].tokens;
    size_t verb = phrase;
    while (verb > tokens.from && is(article, verb - 1, IS_DETERMINER)) verb--;
    if (verb-- == tokens.from || !is(article, verb, IS_VERB_PAST | IS_VERB_S | IS_VERB_PARTICIPLE)) return false;
    if (!word_is(article, verb, OF_UTTERS)) return false;
    cue.words.from = cue_group_start(article, tokens, verb);
    uint32_t helper = cue_helper(article, cue.words.from, verb);
    bool is_had = is(article, verb, IS_VERB_PARTICIPLE) && !is(article, verb, IS_VERB_PAST);
    if (helper & (IS_BE | IS_MODAL) || (is_had && !(helper & IS_HAVE))) return false;
    cue.is_negative = cue_group_has(article, cue.words.from, verb, IS_NOT);
    return add_with_subject(article, cue);
}

/* "Roe is adamant that": what somebody is who says so. */
static bool add_averred(Article *article, Cue cue) {
    Run tokens = article->sentences[cue.sentence].tokens;
    size_t verb = cue.verb;
    while (verb > tokens.from && is(article, verb - 1, IS_ADVERB) && !is(article, verb - 1, IS_BE)) verb--;
    if (verb-- == tokens.from || !is(article, verb, IS_BE)) return false;
    cue.words.from = cue_group_start(article, tokens, verb);
    return !cue_group_has(article, cue.words.from, cue.verb, IS_MODAL | IS_NOT) && add_with_subject(article, cue);
}

/* "his claim", "the clerk's claim": the words of the owner; empty if there is none. */
static Run owner_of_claim(const Article *article, size_t from, size_t noun) {
    if (noun == from || !is(article, noun - 1, IS_POSSESSIVE)) return (Run){ 0 };
    if (token(article, noun - 1)->kind != TOKEN_CLITIC) return (Run){ noun - 1, noun };
    return (Run){ source_phrase_start(article, from, noun), noun - 1 };
}

/* "his claim that", "the court's view that", "a warning from the ministry that": the possessor or maker is the
 * source. */
void cue_add_claim(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    if (is(article, noun, IS_LABEL) && add_view(article, sentence, noun)) return;
    if (noun + 2 >= tokens.to) return;
    Cue cue = { .words = { noun, noun + 1 }, .verb = noun, .sentence = sentence, .form = CUE_NOUN };
    size_t that;
    cue.source = maker_of_claim(article, noun, tokens.to, &that);
    if (!run_empty(cue.source)) {
        Run owner = owner_of_claim(article, tokens.from, noun);
        bool is_where = !run_empty(owner) && is_among(article, noun + 1, W_IN, W_ON);
        if (is_where) cue.source = owner;       /* his claim in a letter */
        cue.is_inverted = !is_where;
        cue.behind = that + 1;
        cues_add(article, cue);
        return;
    }
    cue.source = body_before_claim(article, tokens.from, noun);
    that = content_past_adverbials(article, noun + 1, tokens.to, NULL);
    if (!run_empty(cue.source) && that + 1 < tokens.to && is_that(article, that)) {
        cue.behind = that + 1;
        cues_add(article, cue);
        return;
    }
    /* "his message was that" */
    bool is_told = noun + 4 < tokens.to && is(article, noun + 1, IS_BE) && is_that(article, noun + 2);
    that = is_told ? noun + 2 : noun + 1;
    if (!is_that(article, that) || noun == tokens.from || is(article, that + 1, IS_FINITE)) return;
    cue.words.to = that;
    cue.behind = that + 1;
    size_t i = noun;
    while (i > tokens.from && is(article, i - 1, IS_ADJECTIVE | IS_ADVERB | IS_VERB_PARTICIPLE) &&
           !is(article, i - 1, IS_POSSESSIVE | IS_DETERMINER))
        i--;
    bool is_averred = is(article, noun, IS_ADJECTIVE) && !is(article, noun, IS_NOUN);
    if (!is_told && (is_averred ? add_averred(article, cue) : add_made(article, cue, i))) return;
    if (i == tokens.from || !is(article, i - 1, IS_POSSESSIVE)) return;
    cue.words.from = i;
    cue.source = (Run){ i - 1, i };
    if (token(article, i - 1)->kind == TOKEN_CLITIC)
        cue.source = (Run){ source_phrase_start(article, tokens.from, i), i - 1 };
    if (run_empty(cue.source)) return;
    cues_add(article, cue);
}

/* The source that begins at `from`; "a count by the agency", "a poll released Sunday": all up to the comma or the
 * end. */
static size_t told_source_end(const Article *article, size_t from, size_t to) {
    size_t end = source_end(article, from, to), stop = end;
    if (end == from || end >= to || token(article, end)->kind == TOKEN_SIGN || is(article, end, IS_TIME | IS_QUOTED))
        return end;
    bool has_verb = is(article, end, IS_WH | IS_PRONOUN);
    /* According to Roe | it rained, but: according to the report they wrote */
    bool is_written = false;
    for (size_t i = from; i < end; i++) is_written |= is(article, i, IS_THING) && !is(article, i, IS_NAME);
    const uint32_t begins =
        IS_PRONOUN | IS_NUMBER | IS_DETERMINER | (is(article, end - 1, IS_PLURAL) ? IS_ADJECTIVE : 0);
    if (is(article, end, begins) && !is_written && content_has_clause(article, end, to))
        return end;
    for (; stop < to && stop - from < FARTHEST_VERB; stop++) {
        if (token(article, stop)->kind == TOKEN_SIGN && !is(article, stop, IS_MARK)) break;
        if (!has_verb && is(article, stop, IS_AUXILIARY | IS_PRONOUN)) break;
    }
    return stop == to || token(article, stop)->kind == TOKEN_SIGN ? stop : end;
}

/* "the ministry | prices rose", "officials | heavy rain caused", "rowers | Roe took": where, within the phrase that a
 * finite verb ends at `to`, the subject of that verb begins: at the last noun in the plural, or behind one; `to` if
 * there is none. */
static size_t subject_inside(const Article *article, size_t from, size_t to, size_t stop) {
    bool is_finite = to < stop && is(article, to, IS_FINITE) && token(article, to)->kind == TOKEN_WORD &&
                     !is(article, to, IS_NOUN | IS_NAME | IS_ADJECTIVE) &&
                     !(is(article, to, IS_VERB_PARTICIPLE) && to + 1 < stop &&
                       is(article, to + 1, IS_PREPOSITION | IS_TIME));
    if (!is_finite || to < from + 2 || !is(article, to - 1, IS_NOUN | IS_NAME)) return to;
    bool is_name = is(article, to - 1, IS_NAME);
    size_t i = to - 1;
    while (i > from + 1 && (is_name ? is(article, i - 1, IS_NAME)
                                    : is(article, i - 1, IS_ADJECTIVE) && !is(article, i - 1, IS_NOUN | IS_NAME)))
        i--;
    bool is_behind = is(article, i - 1, IS_NOUN | IS_NAME) && token(article, i - 1)->kind == TOKEN_WORD,
         is_plural = is(article, i - 1, IS_PLURAL) && !is(article, i - 1, IS_NAME);
    if (is_name) return is_plural ? i : to;
    bool is_new = is_plural ? i < to - 1 : is(article, to - 1, IS_PLURAL);
    return is_behind && is_new ? i : to;
}

void cue_add_according(Article *article, size_t sentence, size_t at) {
    Run tokens = article->sentences[sentence].tokens;
    bool is_him = at + 3 < tokens.to && is(article, at + 2, IS_OBJECT) && !is(article, at + 2, IS_POSSESSIVE) &&
                  !is(article, at + 2, IS_NAME);
    size_t end = is_him ? at + 3 : told_source_end(article, at + 2, tokens.to),
           phrase = source_phrase_end(article, at + 2, tokens.to);
    size_t wh = phrase < tokens.to && is_comma(article, phrase) ? phrase + 1 : phrase;
    bool has_cue = wh + 1 < tokens.to && is(article, wh, IS_WH) && token(article, wh + 1)->frame;
    size_t subject = subject_inside(article, at + 2, phrase, tokens.to);
    if (subject < phrase && !has_cue) end = subject;
    if (has_cue) end = phrase;                  /* According to the nurse, who said that ..., */
    if (end == at + 2) return;
    cues_add(article, (Cue){ .words = { at, at + 2 },
                            .verb = at,
                            .sentence = sentence,
                            .source = { at + 2, end },
                            .form = CUE_ACCORDING,
                            .is_inverted = true });
}

/* Is a figure told in [from, to)? */
static bool has_figure(const Article *article, size_t from, size_t to) {
    if (to > from + FARTHEST_SUBJECT) from = to - FARTHEST_SUBJECT;
    for (size_t i = from; i < to; i++)
        if (token(article, i)->kind == TOKEN_NUMBER || (is(article, i, IS_NUMBER) && !is(article, i, IS_DETERMINER)))
            return true;
    return false;
}

/* "In a poll published on Thursday, Roe led by 4 points": the same in front, if nobody speaks in there. */
static void add_leading_research(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    bool leads = is_among(article, tokens.from, W_IN, W_ACROSS);
    size_t end = noun + 1;
    while (end < tokens.to && token(article, end)->kind != TOKEN_SIGN && !is(article, end, IS_QUOTED | IS_AUXILIARY))
        end++;
    if (!leads || end + 2 >= tokens.to || !is_comma(article, end)) return;
    if (is(article, end + 1, IS_VERB_PARTICIPLE) && !is(article, end + 1, IS_NOUN | IS_NAME))
        end = content_past_apposition(article, end, tokens.to) - 1;     /* In a poll, taken in May, Roe led */
    if (!word_is(article, noun, OF_RESEARCH) || !has_figure(article, end, tokens.to) ||
        !content_has_clause(article, end, tokens.to))
        return;
    for (size_t i = end; i < tokens.to; i++)
        if (token(article, i)->frame && is(article, i, IS_VERB) && content_is_cue_verb(article, i)) return;
    cues_add(article, (Cue){ .words = { tokens.from, tokens.from + 1 },
                            .verb = tokens.from,
                            .sentence = sentence,
                            .source = { tokens.from + 1, end },
                            .form = CUE_ACCORDING,
                            .is_inverted = true });
}

/* "late" of "a late May poll", "first" of "the first poll" */
static bool leads_in_phrase(const Article *article, size_t i) {
    return is(article, i, IS_ADVERB) && i > 0 && is(article, i - 1, IS_DETERMINER);
}

/* "Roe led Vale by 45 % to 41 % in a poll published on Thursday": a poll is the source of the figures before it. */
void cue_add_research(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    if (noun + 1 < tokens.to && source_word(article, noun + 1)) return;
    size_t start = noun;
    while (start > tokens.from &&
           (source_word(article, start - 1) || is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE | IS_TIME) ||
            is_sign(article, start - 1, '/') || leads_in_phrase(article, start - 1)))
        start--;
    if (start == tokens.from + 1) add_leading_research(article, sentence, noun);
    if (start <= tokens.from + 2 || !is_word(article, start - 1, W_IN) || is_comma(article, start - 2)) return;
    /* published in May in Rowing Research */
    if (is(article, noun, IS_NAME) && token(article, noun)->flags & TOKEN_CAPITAL && is(article, start, IS_NAME))
        return;
    if (!word_is(article, noun, OF_RESEARCH) || !has_figure(article, tokens.from, start - 1) ||
        !content_has_clause(article, tokens.from, start - 1))
        return;
    /* from 41 percent in the May poll to 44 in June */
    if (noun + 1 < tokens.to && is_to(article, noun + 1)) return;
    size_t end = told_source_end(article, start, tokens.to);
    /* voters in the poll said */
    if (end <= noun ||
        (end < tokens.to && is(article, end, IS_FINITE | IS_VERB_BASE) && token(article, end)->kind == TOKEN_WORD))
        return;
    cues_add(article, (Cue){ .words = { start - 1, start },
                            .verb = start - 1,
                            .sentence = sentence,
                            .source = { start, end },
                            .form = CUE_ACCORDING,
                            .is_inverted = true });
}
