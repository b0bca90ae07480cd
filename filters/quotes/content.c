/* content.c - where what is said begins behind a cue (content_end.c: where it ends).
 *
 * Behind the verb, the listener and adverbials are skipped ("told reporters in Salem on Friday that"); what may follow
 * is told by the cue's frame.
 */
#include "speaker.h"

#define FARTHEST_MARK 12    /* tokens behind a verb that only takes words in marks */
#define LONGEST_INSERT 16   /* tokens between the commas behind a name */
#define MOST_INSERTS 3      /* between commas behind the name of a listener */
#define LONGEST_LOOK 200    /* tokens that are searched for the verb of a clause, or skipped as adverbials */
#define MOST_WHERE 8        /* words of the place behind a listener */

/* A comma outside marks, or the closing mark behind one: "...," adding. */
bool content_breaks(const Article *article, size_t i) {
    if (is(article, i, IS_QUOTED)) return false;
    if (is(article, i, IS_MARK)) return i > 0 && is_comma(article, i - 1);
    return is_comma(article, i) && !(i + 1 < article->tokens.count && is(article, i + 1, IS_MARK) &&
                                     !(token(article, i + 1)->flags & TOKEN_SPACED));
}

bool content_stops(const Article *article, size_t i) {
    const Token *t = token(article, i);
    return t->kind == TOKEN_SIGN && (t->sign == '.' || t->sign == '?' || t->sign == '!' || t->sign == ';');
}

/* Without the comma or full stop at its end, and without white signs at its start. */
Run content_trim(const Article *article, Run run) {
    while (run.from < run.to && token(article, run.to - 1)->kind == TOKEN_SIGN) {
        char sign = token(article, run.to - 1)->sign;
        if (is(article, run.to - 1, IS_MARK) ||
            (sign != ',' && sign != '.' && sign != ';' && sign != '-' && sign != ':'))
            break;
        run.to--;
    }
    while (run.from < run.to && token(article, run.from)->kind == TOKEN_SIGN && !is(article, run.from, IS_MARK)) {
        char sign = token(article, run.from)->sign;
        if (sign != ',' && sign != '-' && sign != ':' && sign != ';' && sign != '.' && sign != '*') break;
        run.from++;
    }
    return run;
}

/* ---- what stands behind a cue */

static bool begins_phrase(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_NUMBER || t->is & (IS_MARK | IS_QUOTED)) return true;
    if (t->kind == TOKEN_SIGN) return t->sign == '[' || content_is_sum(article, i);
    if (t->kind != TOKEN_WORD) return false;
    if (t->is & IS_VERB_ING) return true;
    if (t->is & (IS_NOUN | IS_NAME | IS_DETERMINER | IS_PRONOUN)) return true;
    bool leads_noun = t->is & IS_VERB_PARTICIPLE && i + 1 < article->tokens.count &&
                      is(article, i + 1, IS_NOUN | IS_ADJECTIVE) && !is(article, i + 1, IS_PREPOSITION | IS_DETERMINER);
    if (leads_noun) return true;                /* increased patrols */
    return !(t->is & (IS_PREPOSITION | IS_AND | IS_AUXILIARY | IS_VERB_S | IS_VERB_PAST | IS_SUBORDINATOR));
}

/* A base form that may be a noun too is a verb behind a plural: "some of the neighbours also face delays". */
static bool is_plural_verb(const Article *article, size_t i, size_t from) {
    size_t noun = i;
    while (noun > from && is(article, noun - 1, IS_ADVERB)) noun--;
    return noun > from && is(article, noun - 1, IS_PLURAL) && is(article, noun - 1, IS_NOUN);
}

/* Is it a finite verb, in the clause that begins at `from`? */
static bool is_finite(const Article *article, size_t i, size_t from) {
    const Token *t = token(article, i);
    if (t->is & IS_NAME) return false;
    if (t->is & (IS_AUXILIARY)) return true;
    if (t->is & (IS_VERB_PAST | IS_VERB_S) && !(t->is & (IS_ADJECTIVE))) return true;
    if (!(t->is & IS_VERB_BASE) || is_word(article, i - 1, W_TO)) return false;
    return !(t->is & (IS_NOUN | IS_ADJECTIVE)) || is_plural_verb(article, i, from);
}

/* Is there a finite verb in [from, to), before the clause ends? */
bool content_has_clause(const Article *article, size_t from, size_t to) {
    if (to > from + LONGEST_LOOK) to = from + LONGEST_LOOK;
    for (size_t i = from + 1; i < to; i++) {
        if (is_sign(article, i, ';')) return false;
        if (is_finite(article, i, from)) return true;
    }
    return false;
}

/* "wrote | a book that sold well": a noun phrase, and no verb but those of its relative clauses. */
static bool is_bare_phrase(const Article *article, size_t from, size_t to) {
    size_t relatives = 0, pending = 0;
    if (to > from + LONGEST_LOOK) to = from + LONGEST_LOOK;
    for (size_t i = from + 1; i < to; i++) {
        bool begins = (is(article, i, IS_WH) || is_that(article, i)) && is(article, i - 1, IS_NOUN) &&
                      !is(article, i - 1, IS_VERB);
        /* a letter claiming he had been framed */
        begins = begins || (is(article, i, IS_VERB_ING) && is(article, i - 1, IS_NOUN | IS_NAME) &&
                            content_participle(article, i, to) &&
                            words_frame(token(article, i)->frame)->takes & TAKES_CLAUSE);
        if (begins) relatives++, pending++;
        bool may_be = relatives && !pending && is(article, i, IS_VERB_BASE) && !is_to(article, i - 1);
        if (begins || !(may_be || is_finite(article, i, from))) continue;
        if (!pending) return false;
        pending--;
        while (i + 1 < to && is(article, i, IS_AUXILIARY | IS_ADVERB | IS_NOT) &&
               is(article, i + 1, IS_AUXILIARY | IS_ADVERB | IS_NOT | IS_VERB))
            i++;
    }
    return relatives && !pending;
}

/* "said he was late", not "said that he was late": is the verb at `i` one that takes the clause behind it? */
static bool takes_bare_clause(const Article *article, size_t i, size_t to) {
    size_t frame = token(article, i)->frame;
    return frame && i + 1 < to && words_frame(frame)->takes & TAKES_CLAUSE &&
           is(article, i + 1, IS_PRONOUN | IS_DETERMINER | IS_POSSESSIVE | IS_NAME | IS_PLURAL);
}

/* The first verb from `from` on, with its helpers, that is none of the `pending` clauses that have begun there, nor of
 * those that they hold; `to` if there is none, or no telling. */
static size_t verb_behind(const Article *article, size_t from, size_t to, size_t pending) {
    for (size_t i = from + 1; i < to && i < from + LONGEST_LOOK; i++) {
        if (is(article, i, IS_QUOTED | IS_AND)) return to;
        if (is(article, i, IS_WH | IS_SUBORDINATOR)) pending++;
        bool is_first = i == from + 1 && is(article, from, IS_WH) && is(article, i, IS_VERB_BASE); /* who | fear */
        if (is(article, i, IS_WH | IS_SUBORDINATOR) || !(is_first || is_finite(article, i, from))) continue;
        if (is_to(article, i - 1) || phrase_is_contact(article, i - 1)) continue;
        if (!pending) return i;
        pending--;
        while (i + 1 < to && is(article, i, IS_AUXILIARY | IS_ADVERB | IS_NOT) &&
               is(article, i + 1, IS_AUXILIARY | IS_ADVERB | IS_NOT | IS_VERB))
            i++;
        pending += takes_bare_clause(article, i, to);
    }
    return to;
}

size_t content_verb_behind(const Article *article, size_t from, size_t to) {
    return verb_behind(article, from, to, 1);
}

/* "The claim that the pier is weak | went unheard"; "A clerk who asked for help | left" */
size_t content_subject_end(const Article *article, const Cue *cue, size_t right, size_t to) {
    Run sentence = article->sentences[cue->sentence].tokens;
    size_t start = cue->source.from < cue->words.from ? cue->source.from : cue->words.from;
    bool is_relative = cue->is_relative && cue->form == CUE_FINITE && start > sentence.from &&
                       token(article, start - 1)->kind == TOKEN_WORD;
    if (!(cue->form == CUE_NOUN || is_relative) || content_has_clause(article, sentence.from, start)) return to;
    unsigned takes = cue->frame ? words_frame(cue->frame)->takes : TAKES_CLAUSE;
    return verb_behind(article, right, to, takes & (TAKES_CLAUSE | TAKES_WH | TAKES_QUOTE) ? 1 : 0);
}

/* Do marks follow soon in the sentence? A verb that takes nothing else is no cue without them. */
static bool mark_follows(const Article *article, size_t i) {
    size_t to = article->sentences[article_sentence_of(article, i)].tokens.to;
    for (size_t k = i + 1; k < to && k < i + FARTHEST_MARK; k++)
        if (is(article, k, IS_MARK)) return true;
    return false;
}

/* "failed to come", "refused to pay": a verb that is a cue by its infinitive only, and one that is none. */
static bool leads_elsewhere(const Article *article, size_t i, size_t to) {
    const unsigned own = TAKES_QUOTE | TAKES_CLAUSE | TAKES_OBJECT | TAKES_TO;
    unsigned takes = words_frame(token(article, i)->frame)->takes;
    bool leans = takes & TAKES_SPOKEN || (takes & TAKES_LEADS && !(takes & own));
    if (!leans || i + 2 >= to || !content_is_infinitive(article, i + 1, to)) return false;
    const Frame *next = words_frame(token(article, i + 2)->frame);
    return !(next && next->takes);
}

/* Is the verb at `i` a cue, alone or with the words behind it? */
bool content_is_cue_verb(const Article *article, size_t i) {
    size_t last, frame = token(article, i)->frame, to = article->sentences[article_sentence_of(article, i)].tokens.to;
    if (!frame) return false;
    if (words_frame(frame)->takes & TAKES_FIGURE)
        return content_has_figure(article, i + 1, to) || words_phrase(article, i, &last);
    if (words_frame(frame)->takes & TAKES_COURT) return false;
    if (leads_elsewhere(article, i, to)) return false;
    if (words_frame(frame)->takes & TAKES_ONLY && !mark_follows(article, i)) return words_phrase(article, i, &last);
    return words_frame(frame)->takes || words_phrase(article, i, &last);
}

/* Is there, at `i`, a finite verb of speech, helpers and adverbs before it: "and called for", "but did not say"? */
/* "elaborate", "identify them", "give many details", "go into specifics" at `i`. */
static bool tells_more(const Article *article, size_t i, size_t to) {
    if (i >= to || word_is(article, i, OF_WITHHELD)) return i < to;
    if (!word_is(article, i, OF_GIVES)) return false;
    for (size_t k = i + 1; k < to && k < i + 5 && token(article, k)->kind == TOKEN_WORD; k++)
        if (word_is(article, k, OF_DETAIL)) return true;
    return false;
}

/* "... but | did not elaborate", "gave no reason", "refused to go into details": of whoever speaks, and nothing
 * said. */
static bool withholds(const Article *article, size_t i, size_t to) {
    bool is_negative = false;
    for (; i < to && is(article, i, IS_ADVERB | IS_NOT | IS_HAVE | IS_DO | IS_MODAL); i++)
        is_negative |= is(article, i, IS_NOT);
    if (is_negative) return tells_more(article, i, to);
    if (i + 2 >= to || !is(article, i, IS_VERB)) return false;
    const Frame *frame = words_frame(token(article, i)->frame);
    if (frame && frame->takes & TAKES_NEGATIVE && is_to(article, i + 1)) return tells_more(article, i + 2, to);
    return is_word(article, i + 1, W_NO) && tells_more(article, i, to);
}

bool content_coordinated_cue(const Article *article, size_t i, size_t to) {
    bool has_helper = false;
    if (i > 0 && is_word(article, i - 1, W_BUT) && withholds(article, i, to)) return true;
    for (; i < to && is(article, i, IS_ADVERB | IS_NOT | IS_HAVE | IS_DO) && !is(article, i, IS_DETERMINER | IS_NAME);
         i++)
        has_helper |= is(article, i, IS_HAVE | IS_DO);
    if (i >= to || !content_is_cue_verb(article, i)) return false;
    /* kelp or related goods */
    if (i > 0 && is_word(article, i - 1, W_OR) && is(article, i, IS_VERB_PARTICIPLE) && i + 1 < to &&
        is(article, i + 1, IS_NOUN) && is(article, i + 1, IS_PLURAL))
        return false;
    /* alleged secret stations */
    if (is(article, i, IS_ADJECTIVE) && i + 1 < to && is(article, i + 1, IS_NOUN | IS_ADJECTIVE) &&
        !is(article, i + 1, IS_DETERMINER))
        return false;
    if (has_helper) return is(article, i, IS_VERB_PARTICIPLE | IS_VERB_BASE);
    return is(article, i, IS_VERB_PAST) || (is(article, i, IS_VERB_S) && !is(article, i, IS_NOUN));
}

bool content_participle(const Article *article, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB)) i++;
    return i < to && is(article, i, IS_VERB_ING) && content_is_cue_verb(article, i);
}

/* "to pay", "to fully pay" */
bool content_is_infinitive(const Article *article, size_t i, size_t to) {
    if (!is_word(article, i, W_TO)) return false;
    for (i++; i < to && is(article, i, IS_ADVERB | IS_NOT) && !is(article, i, IS_VERB); i++) {}
    /* confirmed to "Good Morning Lorn" */
    bool is_title = i + 1 < to && is(article, i, IS_MARK) && token(article, i + 1)->flags & TOKEN_CAPITAL;
    return i < to && !is_title && (is(article, i, IS_VERB_BASE | IS_MARK) || is_word(article, i, W_BE) ||
                      is(article, i, IS_HAVE | IS_DO));
}

/* Past "concern that", "his desire to" behind a verb of the object kind: a noun, and then what it is about. */
static size_t past_noun_object(const Article *article, const Cue *cue, size_t i, size_t to) {
    if (!(words_frame(cue->frame)->takes & TAKES_OBJECT)) return i;
    size_t k = i;
    while (k < to && k < i + 3 && is(article, k, IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE)) k++;
    if (k + 2 >= to || token(article, k)->kind != TOKEN_WORD) return i;
    if (is(article, k, IS_NAME | IS_PRONOUN | IS_OBJECT | IS_MARK | IS_QUOTED | IS_SUBORDINATOR)) return i;
    /* concern that, not: details that */
    bool is_claim = is(article, k, IS_CLAIM) || (k == i && !is(article, k, IS_PLURAL));
    k++;
    return is_claim && is_that(article, k) && !is(article, k + 1, IS_FINITE) ? k + 1 : i;
}

/* Behind "Roe, who teaches in Salem," with its first comma at `i`; `i` if there is no second one near. */
size_t content_past_apposition(const Article *article, size_t i, size_t to) {
    for (size_t k = i + 1; k < to && k < i + LONGEST_INSERT; k++) {
        if (is(article, k, IS_QUOTED | IS_MARK)) break;
        if (is_comma(article, k)) return k + 1 < to ? k + 1 : i;
    }
    return i;
}

/* "asked the clerk, Ida Vale, whether it rained" */
static bool begins_question(const Article *article, size_t i, size_t to) {
    if (i >= to || !content_has_clause(article, i, to)) return false;
    bool may_be_relative = is_among(article, i, W_WHO, W_WHICH);
    return content_is_if(article, i) || (is(article, i, IS_WH) && !may_be_relative);
}

/* Past the listener of the cue, if there is one at `i` and something behind it. */
static size_t past_told(const Article *article, size_t i, size_t to) {
    bool begins = i >= to || is(article, i, IS_MARK | IS_QUOTED | IS_WH) || is_that(article, i);
    if (begins || content_is_if(article, i)) return i;
    size_t past = content_past_listener(article, i, to);
    if (past == i || past == to) return past;
    size_t inserted = past;
    for (int commas = 0; commas < MOST_INSERTS && is_comma(article, inserted); commas++) {
        if (inserted + 1 >= to || is_that(article, inserted + 1)) break;
        size_t next = content_past_apposition(article, inserted, to);
        if (next == inserted) break;
        inserted = is_that(article, next) ? next : next - 1;
    }
    if (inserted > past && is_that(article, inserted)) return inserted;        /* told Roe, 23, that */
    if (inserted > past && begins_question(article, inserted + 1, to)) return inserted + 1;
    bool goes_on = token(article, past)->kind == TOKEN_SIGN ||
                   is(article, past, IS_QUOTED | IS_PREPOSITION | IS_TIME | IS_WH | IS_OPENER) ||
                   is_that(article, past) || content_is_if(article, past);
    return goes_on || content_has_clause(article, past, to) ? past : i;
}

/* "as Roe noted, ..." */
static bool is_as(const Article *article, const Cue *cue) {
    bool stands_before = !cue->is_inverted && !cue->shares_source && !run_empty(cue->source);
    return stands_before && words_frame(cue->frame)->takes & TAKES_CLAUSE && cue->source.from > 0 &&
           is_word(article, cue->source.from - 1, W_AS);
}

/* The content begins with a sign at `i`: a colon, a mark, a comma before a mark; NONE if it does not. */
static size_t start_at_sign(const Article *article, const Cue *cue, size_t i, size_t to) {
    const Token *t = token(article, i);
    if (t->is & (IS_MARK | IS_QUOTED)) return i;
    if (t->sign == ',' && i + 1 < to && (is(article, i + 1, IS_MARK) || is_as(article, cue))) return i + 1;
    bool is_open = !(words_frame(cue->frame)->takes & TAKES_ONLY) ||
                   (i + 1 < article->tokens.count && is(article, i + 1, IS_MARK));
    if (t->sign != ':' || !is_open) return NONE;
    bool next = i + 1 == article->sentences[cue->sentence].tokens.to && i + 1 < article->tokens.count &&
                is(article, i + 1, IS_MARK);
    return i + 1 < to || next ? i + 1 : NONE;
}

/* "a case | he says is weak", "remarks | the coach called foolish": is the noun before the source what is spoken of? */
static bool has_contact(const Article *article, const Cue *cue) {
    if (cue->is_inverted || cue->shares_source || cue->is_relative || run_empty(cue->source) || cue->source.from == 0)
        return false;
    size_t before = cue->source.from - 1;
    return is(article, before, IS_NOUN) && !is(article, before, IS_TIME) &&
           is(article, cue->source.from, IS_PRONOUN | IS_NAME | IS_DETERMINER | IS_POSSESSIVE | IS_PLURAL);
}

/* "remarks the coach described | as foolish" */
bool content_is_what(const Article *article, const Cue *cue, size_t i) {
    return cue->frame && is_word(article, i, W_AS) && i == cue_behind(cue) &&
           words_frame(cue->frame)->takes & TAKES_OBJECT &&
           has_contact(article, cue);
}

/* "which voters say could help": the relative before the source is the subject of what is said. */
bool content_has_gap(const Article *article, const Cue *cue, size_t i) {
    if (cue->is_inverted || cue->shares_source || cue->is_relative || run_empty(cue->source) || cue->source.from == 0)
        return false;
    size_t before = cue->source.from - 1;
    bool is_relative = is_that(article, before) || is_among(article, before, W_WHICH, W_WHO, W_WHAT);
    return (is_relative || has_contact(article, cue)) && i == cue->words.to && is(article, i, IS_FINITE) &&
           !is(article, i, IS_NOUN | IS_NAME | IS_ADJECTIVE);
}

/* said | yes, answered | no to the plan */
/* "said | the choice rests with the town": where no object may stand and no other verb does, what was read as a noun
 * behind its subject is the verb. */
static bool hides_verb(const Article *article, size_t i, size_t to) {
    if (!is(article, i, IS_DETERMINER | IS_POSSESSIVE | IS_NAME | IS_NOUN)) return false;
    for (size_t k = i + 1; k + 1 < to && k < i + LONGEST_LOOK; k++) {
        if (is(article, k, IS_MARK) && !is(article, k + 1, IS_QUOTED)) continue;
        if (token(article, k)->kind == TOKEN_SIGN) return false;
        size_t subject = is(article, k - 1, IS_MARK) && k > i + 1 ? k - 2 : k - 1;
        bool is_noun = is(article, k, IS_NOUN) && !is(article, k, IS_NAME) && is(article, subject, IS_NOUN | IS_NAME) &&
                       token(article, subject)->kind == TOKEN_WORD && token(article, k + 1)->kind == TOKEN_WORD;
        const Form *form = is_noun ? form_find(word_at(article, k)) : NULL;
        bool is_plural = is(article, subject, IS_PLURAL) && !is(article, subject, IS_NAME);
        if (form && form->is & (is_plural ? IS_VERB_BASE : IS_VERB_S) && !is(article, k + 1, IS_NOUN | IS_NAME))
            return true;
    }
    return false;
}

static bool says_yes(const Article *article, size_t i, size_t to) {
    bool ends = i + 1 >= to || token(article, i + 1)->kind == TOKEN_SIGN || is_to(article, i + 1) ||
                is(article, i + 1, IS_AND);
    return ends && is_among(article, i, W_YES, W_NO);
}

/* The content begins with the word at `i`, if the frame of the cue takes what begins there. */
static size_t start_at_word(const Article *article, const Cue *cue, size_t i, size_t to) {
    unsigned takes = words_frame(cue->frame)->takes;
    if (cue->finds) takes = (takes & ~(unsigned)TAKES_THAT) | TAKES_OBJECT;     /* found a link */
    const Token *t = token(article, i);
    bool is_when = is_word(article, i, W_WHEN) && !(cue->is_negative && takes & (TAKES_WH | TAKES_TO)),
         is_clause = content_has_clause(article, i, to);
    /* responded saying */
    bool responds = content_participle(article, i, to) && !(takes & TAKES_OBJECT) &&
                    !content_gerund_clause(article, i, to);
    if (takes & TAKES_ONLY || responds) return NONE;
    if (is_that(article, i) && i + 1 < to && takes & (TAKES_CLAUSE | TAKES_LISTENER)) return i + 1;
    bool is_place = is_word(article, i, W_WHERE) && !(takes & TAKES_WH);      /* the U.S. states where */
    /* asked for a finding on the charge for which he was held */
    if (is_word(article, i, W_WHICH) && i > cue->words.to && is(article, i - 1, IS_PREPOSITION)) return NONE;
    /* penalties he proposed for tenants who */
    if (is_word(article, i, W_WHO) && i > cue->words.to && source_word(article, i - 1) && !(takes & TAKES_WH))
        return NONE;
    bool asks = content_is_if(article, i) || (t->is & IS_WH && !is_when && !is_place);
    if (asks && takes & (TAKES_CLAUSE | TAKES_WH)) return i;
    const Frame *next = i + 1 < to ? words_frame(token(article, i + 1)->frame) : NULL;
    bool is_spoken = !(takes & TAKES_SPOKEN) || (next && next->takes);
    if (takes & TAKES_TO && is_spoken && content_is_infinitive(article, i, to)) return i;
    if (takes & TAKES_CLAUSE && !(takes & TAKES_THAT) && content_opens(article, i, to)) return i;
    if (takes & TAKES_QUOTE && says_yes(article, i, to)) return i;
    if (t->is & IS_SUBORDINATOR)
        return takes & TAKES_CLAUSE && !cue->is_inverted && is_clause && !is_when && !is_word(article, i, W_AS)
                   ? i
                   : NONE;
    is_clause = is_clause || (!(takes & (TAKES_OBJECT | TAKES_THAT | TAKES_ITEMS)) && hides_verb(article, i, to));
    bool takes_clause = takes & TAKES_CLAUSE && !(takes & TAKES_THAT) && is_clause;
    if (takes_clause && begins_phrase(article, i))
        return takes & TAKES_OBJECT || !is_bare_phrase(article, i, to) ? i : NONE;
    if (takes & TAKES_CLAUSE && content_has_gap(article, cue, i)) return i;
    if (!(takes & TAKES_OBJECT)) return NONE;
    if (begins_phrase(article, cue->words.to)) return cue->words.to;
    /* outlined to her crew on Friday the ways in which */
    bool is_heavy = is_to(article, cue->words.to) && i > cue->words.to + 1 && t->is & (IS_DETERMINER | IS_POSSESSIVE) &&
                    !(t->is & IS_PRONOUN);
    return is_heavy ? i : NONE;
}

/* urged Roe and others in the town | to go: past the place behind a listener; `i` if there is none. */
static size_t past_where(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is(article, i, IS_PREPOSITION) || is(article, i, IS_NAME | IS_SUBORDINATOR)) return i;
    if (is_to(article, i)) return i;
    size_t k = i + 1;
    while (k < to && k < i + MOST_WHERE && !is_to(article, k) && token(article, k)->kind != TOKEN_SIGN &&
           !is(article, k, IS_FINITE | IS_PRONOUN))
        k++;
    return k < to && is_to(article, k) && is(article, k - 1, IS_NOUN | IS_NAME) ? k : i;
}

/* Past "who ... that" behind a listener at `i`: where what is said begins; `i` if it is not there. */
static size_t past_relative(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is_word(article, i, W_WHO)) return i;
    for (size_t k = i + 2; k + 1 < to && k < i + LONGEST_LOOK; k++) {
        if (token(article, k)->kind == TOKEN_SIGN) return i;
        if (is_that(article, k)) return is(article, k + 1, IS_FINITE) ? i : k + 1;
    }
    return i;
}

/* Behind a participle that tells which listeners, and a comma: the mark there; `i` if it is not so. */
static size_t past_filming(const Article *article, size_t i, size_t to) {
    size_t k = i > 0 && is(article, i - 1, IS_VERB_ING) ? i - 1 : i;
    if (k >= to || !is(article, k, IS_VERB_ING | IS_VERB_PARTICIPLE)) return i;
    while (k < to && token(article, k)->kind != TOKEN_SIGN && !is(article, k, IS_FINITE) && !is_that(article, k)) k++;
    return k + 2 < to && is_comma(article, k) && is(article, k + 1, IS_MARK) && is(article, k + 2, IS_QUOTED) ? k + 1
                                                                                                              : i;
}

/* told reporters about the toll: "...": the mark behind the colon; `i` if there is none. */
static size_t past_topic(const Article *article, size_t i, size_t to) {
    if (i >= to || !is_among(article, i, W_ABOUT, W_OF)) return i;
    for (size_t k = i + 1; k + 1 < to && k < i + LONGEST_LOOK; k++) {
        if (is(article, k, IS_QUOTED | IS_MARK) || is_that(article, k)) return i;
        if (is_sign(article, k, ':')) return is(article, k + 1, IS_MARK) ? k + 1 : i;
    }
    return i;
}

/* said only: "...": the mark behind an adverb and a sign; `i` if there is none. */
static size_t past_only(const Article *article, size_t i, size_t to) {
    bool is_led = i + 2 < to && is(article, i, IS_ADVERB) &&
                  (is_sign(article, i + 1, ':') || is_comma(article, i + 1)) && is(article, i + 2, IS_MARK);
    return is_led ? i + 2 : i;
}

/* Stands nothing that could be said before the source: "The union said", "In May the union said"? */
static bool leads_sentence(const Article *article, const Cue *cue) {
    size_t edge = cue_edge(cue), from = article->sentences[cue->sentence].tokens.from;
    return edge == from || !(is_comma(article, edge - 1) || is(article, edge - 1, IS_MARK | IS_QUOTED));
}

/* said, | according to the guide, | stewards should: what stands between two commas and belongs to nobody's name. */
static bool is_inserted(const Article *article, Run between) {
    if (between.to <= between.from + 1) return false;
    return is(article, between.from, IS_PREPOSITION) || is_word(article, between.from, W_ACCORDING);
}

/* urged | calm in the port: what stands where a listener would is nobody, and no clause follows. */
static bool is_what_is_said(const Article *article, Run listener, size_t to) {
    bool ends = listener.to >= to || (is(article, listener.to, IS_PREPOSITION) && !is_to(article, listener.to));
    return ends && !is(article, listener.from, IS_OBJECT) && !source_can_speak(article, listener) &&
           !content_has_clause(article, listener.from, to);
}

/* "disclosed this | on Monday", "in a letter": what was said stands elsewhere. */
static bool is_only_this(const Article *article, size_t i, size_t to) {
    size_t next = i + 1;
    if (next >= to || !is_word(article, i, W_THIS)) return false;
    bool is_when = is(article, next, IS_TIME) && token(article, next)->flags & TOKEN_CAPITAL;   /* not: this week */
    return is_when || (is(article, next, IS_PREPOSITION) && !is(article, next, IS_NAME | IS_SUBORDINATOR | IS_TIME));
}

size_t content_start(const Article *article, const Cue *cue, size_t to) {
    if (cue->form == CUE_NOUN) return cue->behind ? cue->behind : cue->words.to + 1;
    const Frame *frame = words_frame(cue->frame);
    unsigned takes = frame->takes;
    if (takes & TAKES_FIGURE) return content_has_figure(article, cue->words.to, to) ? cue->words.to : NONE;
    size_t begin = cue_behind(cue), i = begin;
    if (takes & TAKES_LISTENER) i = past_told(article, i, to);
    /* not: told a story */
    bool may_be_said = takes & TAKES_OBJECT && (!(takes & TAKES_CLAUSE) || (takes & TAKES_TO && !(takes & TAKES_WH)));
    if (i > begin && may_be_said && is_what_is_said(article, (Run){ begin, i }, to)) return begin;
    /* asked | the court to rule */
    bool has_infinitive =
        i > begin && i < to && takes & TAKES_TO && content_is_infinitive(article, past_where(article, i, to), to);
    if (has_infinitive) return begin;
    /* told the rowers who came | that it was late */
    size_t that = takes & TAKES_LISTENER && i > begin ? past_relative(article, i, to) : i;
    if (that > i) return that;
    if (i < to && is(article, i, IS_MARK | IS_QUOTED)) return i;
    if (takes & TAKES_OBJECT && is_only_this(article, i, to)) return NONE;
    /* tells the men filming the boat, "..." */
    size_t comma = takes & TAKES_LISTENER && takes & TAKES_QUOTE && i > begin ? past_filming(article, i, to) : i;
    if (comma > i) return comma;
    size_t spoken = takes & TAKES_LISTENER && i > begin ? past_topic(article, i, to) : i;
    if (spoken > i) return spoken;
    size_t noun = past_noun_object(article, cue, i, to);
    if (noun > i) return noun;
    bool is_object = i == begin && takes & TAKES_OBJECT && content_is_hedged(article, i, to);
    if (is_object && !content_has_clause(article, i, to)) return i;         /* reported at least 12 deaths */
    if (i + 1 < to && content_is_what(article, cue, i)) return i;
    size_t past = content_past_adverbials(article, i, to, frame);
    if (past >= to) return NONE;
    size_t mark = past_only(article, past, to);
    if (mark > past) return mark;
    if (is_comma(article, past) && past + 1 < to) {
        size_t inserted = content_past_apposition(article, past, to);
        /* noted, however, that */
        if (inserted > past && is_that(article, inserted) && takes & TAKES_CLAUSE) return inserted + 1;
        bool is_aside = inserted > past && takes & TAKES_CLAUSE && !cue->is_inverted && leads_sentence(article, cue);
        if (is_aside && is_inserted(article, (Run){ past + 1, inserted - 1 }) &&
            content_goes_on(article, inserted, to))
            return inserted;
        if (past > i && (is(article, past + 1, IS_MARK | IS_QUOTED) || is_that(article, past + 1))) return past + 1;
        if (past > i && cue->is_inverted) return NONE;
        if (i > begin && !cue->is_inverted && takes & TAKES_CLAUSE && content_goes_on(article, past + 1, to))
            return past + 1;
    }
    bool is_sign_there = token(article, past)->kind == TOKEN_SIGN && !begins_phrase(article, past);
    if (is_sign_there || is(article, past, IS_MARK | IS_QUOTED)) return start_at_sign(article, cue, past, to);
    return start_at_word(article, cue, past, to);
}
