/* cue_inverted.c - verbs before their subject: "...," said the mayor; Says Roe: "...". */
#include "cues.h"

#define FARTHEST_COLON 16    /* tokens of an apposition before a colon */

/* Is there a content to the left that ends right before `i`: a closing mark, or a comma with something before it? */
static bool content_ends_before(const Article *article, Run sentence, size_t i) {
    if (i == sentence.from) return i > 0 && is(article, i - 1, IS_MARK);
    const Token *t = token(article, i - 1);
    if (t->is & IS_MARK) return i >= sentence.from + 2 ? is(article, i - 2, IS_QUOTED) : true;
    if (t->is & IS_QUOTED) return true;
    return t->kind == TOKEN_SIGN && (t->sign == ',' || t->sign == '?' || t->sign == '!' || t->sign == '-') &&
           i - sentence.from > 2;
}

/* "Says Roe, | a clerk in Salem: ...": to the colon before the marks; `end` if there is none. */
static size_t past_apposition_to_colon(const Article *article, size_t end, size_t to) {
    if (end >= to || !is_comma(article, end)) return end;
    for (size_t i = end + 1; i + 1 < to && i < end + FARTHEST_COLON; i++) {
        if (is_sign(article, i, ':')) return is(article, i + 1, IS_MARK) ? i : end;
        if (is(article, i, IS_MARK | IS_QUOTED | IS_PRONOUN)) return end;
    }
    return end;
}

/* Behind the reporters of "...," told reporters the mayor. */
static size_t past_hearers(const Article *article, size_t from, size_t to) {
    bool are_many = from + 1 < to && known_word(word_at(article, from))->is & (KNOWN_ROLES | KNOWN_SEVERAL);
    return are_many && (is(article, from + 1, IS_NAME) || known_word(word_at(article, from + 1))->is & KNOWN_TITLE)
               ? from + 1
               : from;
}

/* "an update | by the flood office obtained by the Herald", "a report | published by the yard": past who made it and
 * who has it; `i` if that is not there. */
static size_t past_maker(const Article *article, size_t i, size_t to) {
    size_t k = i;
    while (k + 1 < to) {
        size_t by = k + is(article, k, IS_VERB_PARTICIPLE);
        if (by + 1 >= to || !is_word(article, by, W_BY)) break;
        k = source_phrase_end(article, by + 1, to);
    }
    return k;
}

/* Does a word of the phrase tell that it is somebody, or a body? */
static bool holds_title(const Article *article, size_t from, size_t to) {
    const unsigned titles = KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEAD;
    for (size_t i = from; i < to; i++)
        if (known_word(word_at(article, i))->is & titles) return true;
    return false;
}

/* said one of the officials | cited above. */
static bool is_cited_above(const Article *article, size_t end, size_t to) {
    return end > 0 && end + 1 < to && is(article, end, IS_VERB_PARTICIPLE) && is(article, end - 1, IS_NOUN) &&
           is(article, end + 1, IS_ADVERB | IS_PREPOSITION) && (end + 2 >= to || content_stops(article, end + 2));
}

/* "..., who live in the hills, says Ada Roe.": nothing but a name or an office stands between the verb and the end. */
static bool ends_with_speaker(const Article *article, const Cue *cue, size_t from, size_t end) {
    size_t to = article->sentences[cue->sentence].tokens.to;
    /* ..., reported the press service of the port */
    bool passes_on = words_frame(cue->frame)->takes & TAKES_PRESS &&
                     (is(article, from, IS_NAME) || holds_title(article, from, end));
    if ((words_frame(cue->frame)->takes & TAKES_OBJECT && !passes_on) || cue->words.to > cue->verb + 1 || end == from)
        return false;
    if (is_cited_above(article, end, to)) return holds_title(article, from, end);
    if (end < to && !is_comma(article, end) && !content_stops(article, end) && !is(article, end, IS_PREPOSITION))
        return false;
    bool is_apposed = end < to && is_comma(article, end);
    size_t behind = end;
    if (end < to && is(article, end, IS_VERB_PARTICIPLE | IS_PREPOSITION)) behind = past_maker(article, end, to);
    for (size_t i = behind; i < to; i++) {
        const MarkSpan *span = is_apposed && is(article, i, IS_QUOTED) ? marks_at(article, i) : NULL;
        if (span && !span->is_speech) continue;         /* Rep. Ada "Gull" Roe */
        const uint32_t verb = IS_QUOTED | IS_AUXILIARY | IS_PRONOUN | (is_apposed ? 0 : IS_VERB_PAST | IS_VERB_S);
        if (is(article, i, verb) && !is(article, i, IS_NAME)) return false;
        bool is_date = is_comma(article, i) && i + 1 < to && is(article, i + 1, IS_TIME);      /* on Friday, May 9 */
        if (token(article, i)->kind == TOKEN_SIGN && !content_stops(article, i) && !is_apposed && !is_date)
            return false;
    }
    size_t first = is(article, from, IS_DETERMINER | IS_POSSESSIVE) ? from + 1 : from;
    bool is_dated = end + 1 < to && is(article, end, IS_PREPOSITION) && is(article, end + 1, IS_TIME);
    if (first < end && is(article, first, IS_NAME))
        return is_apposed || is_dated || end == to || content_stops(article, end);
    if (holds_title(article, from, end) || behind > end) return true;
    /* one of its movers, Rep. Ada Roe */
    return is_apposed && end + 2 < to && is(article, end + 2, IS_NAME) &&
           known_word(word_at(article, end + 1))->is & (KNOWN_HONORIFIC | KNOWN_POST);
}

/* To the end of the sentence, without its full stop. */
static size_t without_stops(const Article *article, size_t from, size_t to) {
    while (to > from && content_stops(article, to - 1)) to--;
    return to;
}

/* "The hunt began on Monday, says Roe, and ended when dogs found him": is what follows the comma at `i` a second verb
 * of what is said, and nothing of the speaker? */
static bool goes_on_behind(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is_comma(article, i) || !is(article, i + 1, IS_AND)) return false;
    i += 2;
    while (i + 1 < to && is(article, i, IS_ADVERB)) i++;
    return is(article, i, IS_VERB | IS_AUXILIARY) && !is(article, i, IS_NOUN | IS_NAME);
}

/* "attacked the press, mocked the judges | and", "reported the theft | to police and left": does "and" tie another verb
 * to the one whose object ends at `end`? */
static bool is_first_of_verbs(const Article *article, size_t end, size_t to) {
    if (end < to && is(article, end, IS_AND)) return true;
    if (end >= to || !is(article, end, IS_PREPOSITION)) return false;
    size_t behind = source_phrase_end(article, end + 1, to);
    return behind + 1 < to && is(article, behind, IS_AND) && is(article, behind + 1, IS_VERB) &&
           !is(article, behind + 1, IS_NOUN | IS_NAME);
}

/* "If it rains, warns the union, the quay will flood": a clause or phrase that leads, the verb with its speaker between
 * commas, and the main clause. */
static bool main_clause_follows(const Article *article, Run sentence, size_t start, size_t end) {
    return end + 2 < sentence.to && is_comma(article, end) && is(article, start + 1, IS_DETERMINER | IS_NAME) &&
           content_goes_on(article, end + 1, sentence.to);
}

/* "...," said the mayor */
bool cue_add_inverted(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t start = cue.words.from, from = cue.words.to;
    if (words_frame(cue.frame)->takes & TAKES_LISTENER) from = past_hearers(article, from, sentence.to);
    size_t end = source_end(article, from, sentence.to);
    /* ..., or so says Roe */
    bool is_behind_or = is_word(article, start, W_SO) && start > sentence.from + 3 && is_word(article, start - 1, W_OR);
    if (is_behind_or) start--;
    bool leads = start == sentence.from && end > from && end + 1 < sentence.to &&
                 (is_comma(article, end) || is_sign(article, end, ':')) && is(article, end + 1, IS_MARK);
    size_t colon = start == sentence.from ? past_apposition_to_colon(article, end, sentence.to) : end;
    if (colon > end) leads = true, end = colon;
    if (end == from + 1 && is_among(article, from, W_NO, W_YES)) return false;     /* said no */
    /* told Lorn Radio that */
    bool is_listener = words_frame(cue.frame)->takes & TAKES_LISTENER && end > from && end < sentence.to &&
                       is_that(article, end);
    if (is_listener) return false;
    if (leads && is(article, from, IS_NAME)) {          /* Says Roe: "..." */
        cue.source = (Run){ from, end };
        cue.is_inverted = true;
        cues_add(article, cue);
        return true;
    }
    if (start == sentence.from && is(article, cue.verb, IS_VERB_PAST)) return false;   /* alleged agents of Salem */
    bool is_parted = end + 1 < sentence.to && is_comma(article, end) && is(article, end + 1, IS_AUXILIARY) &&
                     start == sentence.from + 2 && is_comma(article, start - 1);
    /* The mill, which, says the union, made money */
    is_parted |= end + 1 < sentence.to && is_comma(article, end) && is(article, end + 1, IS_FINITE) &&
                 start > sentence.from + 2 && is_comma(article, start - 1) &&
                 (is_that(article, start - 2) || is_word(article, start - 2, W_WHICH));
    if (sides_lead_up(article, sentence, start)) {
        size_t phrase = source_phrase_end(article, from, sentence.to);
        if (phrase > from && main_clause_follows(article, sentence, start, phrase)) is_parted = true, end = phrase;
    }
    if (!(content_ends_before(article, sentence, start) || is_parted) || end == from) return false;
    bool is_relative, in_marks = is(article, start - 1, IS_MARK | IS_QUOTED);
    bool has_verb = end < sentence.to && is(article, end, IS_FINITE) && !is_cited_above(article, end, sentence.to);
    if (!in_marks && has_verb) return false;
    bool is_last = !in_marks && !is_parted && ends_with_speaker(article, &cue, from, end);
    if (!in_marks && !is_parted && !is_last && !run_empty(source_before(article, sentence, start, &is_relative)))
        return false;
    bool has_object = words_frame(cue.frame)->takes & TAKES_OBJECT && is_first_of_verbs(article, end, sentence.to);
    if (!in_marks && !is_parted && has_object) return false;
    bool is_dated = end + 1 < sentence.to && is(article, end, IS_PREPOSITION) && is(article, end + 1, IS_TIME);
    if (is_last && !is_dated && !goes_on_behind(article, end, sentence.to))
        end = without_stops(article, end, sentence.to);
    cue.words.from = start;
    cue.source = (Run){ from, end };
    cue.is_inverted = true;
    cues_add(article, cue);
    return true;
}
