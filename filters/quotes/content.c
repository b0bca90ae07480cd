/* content.c - where what is said begins behind a cue, and where it ends.
 *
 * Behind the verb, the listener and adverbials are skipped ("told reporters in Salem on Friday that"); what may follow
 * is told by the cue's frame. The content goes to the sentence's end, but for the next cue of the same sentence, a
 * clause with another speaker, and what may be the reporter's own remark.
 */
#include "quotes.h"

#define FARTHEST_MARK 12    /* tokens behind a verb that only takes words in marks */
#define FARTHEST_NEXT 40    /* tokens to the last of verbs of speech in a row */
#define LONGEST_INSERT 16   /* tokens between the commas behind a name */
#define LONGEST_HEDGED 10   /* tokens of a number with its hedges */
#define MOST_HEDGES 3       /* before a number: "only about half" */
#define LONGEST_SUBJECT 14  /* tokens of a second speaker */
#define MOST_INSERTS 3      /* between commas behind the name of a listener */
#define LONGEST_LOOK 200    /* tokens that are searched for the verb of a clause, or skipped as adverbials */

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

/* "$20", "£20" */
static bool is_sum(const Article *article, size_t i) {
    const Token *t = token(article, i);
    bool is_currency = t->kind == TOKEN_SIGN && (t->sign == '$' || !t->sign);
    return is_currency && i + 1 < article->tokens.count && token(article, i + 1)->kind == TOKEN_NUMBER &&
           !(token(article, i + 1)->flags & TOKEN_SPACED);
}

static bool begins_phrase(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_NUMBER || t->is & (IS_MARK | IS_QUOTED)) return true;
    if (t->kind == TOKEN_SIGN) return t->sign == '[' || is_sum(article, i);
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
    while (noun > from && is(article, noun - 1, IS_ADVERB) && !is(article, noun - 1, IS_NOUN)) noun--;
    return noun > from && is(article, noun - 1, IS_PLURAL) && is(article, noun - 1, IS_NOUN) &&
           !is(article, i, IS_PREPOSITION);
}

/* Is there a finite verb in [from, to), before the clause ends? */
bool content_has_clause(const Article *article, size_t from, size_t to) {
    if (to > from + LONGEST_LOOK) to = from + LONGEST_LOOK;
    for (size_t i = from + 1; i < to; i++) {
        const Token *t = token(article, i);
        if (t->kind == TOKEN_SIGN && t->sign == ';') return false;
        if (t->is & IS_NAME) continue;
        if (t->is & (IS_AUXILIARY) && t->kind != TOKEN_SIGN) return true;
        if (t->is & (IS_VERB_PAST | IS_VERB_S) && !(t->is & (IS_ADJECTIVE))) return true;
        if (!(t->is & IS_VERB_BASE) || t->is & IS_PREPOSITION || is_word(article, i - 1, TEXT("to"))) continue;
        if (!(t->is & (IS_NOUN | IS_ADJECTIVE)) || is_plural_verb(article, i, from)) return true;
    }
    return false;
}

/* The next comma, mark or other sign from `i` on, or "that" behind a noun; or `to`. */
static size_t next_sign(const Article *article, size_t i, size_t to) {
    size_t from = i;
    while (i < to && token(article, i)->kind != TOKEN_SIGN && !is(article, i, IS_QUOTED) &&
           !(i > from + 1 && is_that(article, i) && is(article, i - 1, IS_NOUN | IS_VERB_ING)))
        i++;
    return i;
}

/* ---- what opens a content without "that" */

/* A number, a sum, a share: 20, $20, half, a dozen, one in three. */
static bool is_amount(const Article *article, size_t i, size_t to) {
    if (i >= to) return false;
    if (token(article, i)->kind == TOKEN_NUMBER) return true;
    if (token(article, i)->kind == TOKEN_SIGN) return is_sum(article, i);
    if (is(article, i, IS_NUMBER) || is_word(article, i, TEXT("one")) || is_word(article, i, TEXT("half"))) return true;
    bool is_article = is_word(article, i, TEXT("a")) || is_word(article, i, TEXT("the"));
    return is_article && i + 1 < to && (is(article, i + 1, IS_NUMBER) || token(article, i + 1)->kind == TOKEN_NUMBER);
}

static bool is_before_amount(const Article *article, size_t i) {
    static const Text words[] = { TEXT("between"), TEXT("by"),    TEXT("for"),  TEXT("from"),
                                  TEXT("of"),      TEXT("since"), TEXT("until") };
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (is_word(article, i, words[k])) return true;
    return false;
}

/* A quick no: is there anything like a number in the next few words? */
static bool number_is_near(const Article *article, size_t i, size_t to) {
    for (size_t k = i + 1; k < to && k < i + LONGEST_HEDGED; k++) {
        const Token *t = token(article, k);
        bool is_part = t->is & IS_DETERMINER && t->is & (IS_PLURAL | IS_NOUN);      /* half, one */
        if (t->is & IS_NUMBER || is_part) return true;
    }
    return false;
}

/* "at least 20", "only about half", "between 20 and 30", "of the 20": a number with what limits it. */
static bool is_hedged_amount(const Article *article, size_t i, size_t to) {
    size_t k = i;
    if (!number_is_near(article, i, to)) return false;
    for (int hedges = 0; hedges < MOST_HEDGES && !(hedges && is_amount(article, k, to)); hedges++) {
        size_t end = words_hedge(article, k, to);
        if (end == k) break;
        k = end;
    }
    if (k == i && is_before_amount(article, i)) k++;
    return k > i && is_amount(article, k, to) &&
           !(k + 1 < to && is(article, k + 1, IS_TIME) && is_word(article, k + 1, TEXT("p.m.")));
}

bool content_has_figure(const Article *article, size_t i, size_t to) {
    for (size_t k = i; k + 1 < to && k < i + LONGEST_INSERT; k++) {
        if (is(article, k, IS_QUOTED | IS_MARK | IS_AUXILIARY | IS_WH)) return false;
        bool is_at = k > i + 1 && is_word(article, k, TEXT("at"));
        size_t next = k + 1 + is(article, k + 1, IS_MARK);
        if (is_at && next < to &&
            (is(article, next, IS_PLURAL) || is_amount(article, next, to) || is_hedged_amount(article, next, to)))
            return true;
    }
    return false;
}

bool content_opens(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to || !(words_open_content(article, i, to) || is_hedged_amount(article, i, to))) return false;
    size_t end = next_sign(article, i, to);
    bool has_that =
        end < to && is_that(article, end) && end + 1 < to && !is(article, end + 1, IS_FINITE | IS_VERB_PAST);
    if (has_that || is_that(article, i + 1)) return false;      /* said at least twice that */
    return content_has_clause(article, i, to);
}

static bool is_if(const Article *article, size_t i) {
    return is_word(article, i, TEXT("if")) || is_word(article, i, TEXT("whether"));
}

/* Past the prepositional phrase at `i`: "in an interview with the weekly". It ends before a comma, a mark, "that",
 * a pronoun, a second determiner, a verb. */
static size_t past_adverbial(const Article *article, size_t i, size_t to) {
    size_t from = i++;
    bool has_noun = false;
    for (; i < to && i - from < 30; i++) {
        const Token *t = token(article, i);
        if (t->kind == TOKEN_CLITIC && t->is & IS_POSSESSIVE) continue;
        if (t->is & IS_MARK && i + 1 < to && !is(article, i + 1, IS_QUOTED)) {      /* in "Morning Talk" */
            const MarkSpan *span = marks_at(article, i);
            if (!span || span->is_speech || marks_to(span) >= to) break;
            i = marks_to(span) - 1;
            has_noun = true;
            continue;
        }
        if (t->is & (IS_MARK | IS_QUOTED)) break;
        if (t->kind == TOKEN_SIGN && t->sign != '(' && t->sign != ')' && t->sign != '&' && t->sign != '$') break;
        if (is_that(article, i) || t->is & IS_WH || (t->is & IS_PRONOUN && !(t->is & (IS_NOUN | IS_NAME)))) break;
        if (has_noun && content_opens(article, i, to)) break;
        if (t->is & IS_PREPOSITION && !is_if(article, i)) {
            has_noun = false;
            continue;
        }
        if (t->is & IS_SUBORDINATOR) break;
        if (has_noun && t->is & (IS_DETERMINER | IS_POSSESSIVE) && !(token(article, i - 1)->kind == TOKEN_CLITIC))
            break;
        if (has_noun && t->is & IS_NAME &&
            !is(article, i - 1, IS_NAME | IS_ADJECTIVE | IS_POSSESSIVE | IS_TIME | IS_AND) && !(t->is & IS_TIME))
            break;
        if (t->is & IS_FINITE && !(t->is & (IS_NAME | IS_NOUN | IS_ADJECTIVE | IS_VERB_PARTICIPLE))) break;
        if (t->is & (IS_NOUN | IS_NAME | IS_TIME | IS_OBJECT | IS_NUMBER) || t->kind == TOKEN_NUMBER) has_noun = true;
        else if (t->kind == TOKEN_WORD && !(t->is & (IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE | IS_ADVERB)))
            has_noun = true;
    }
    return i;
}

/* Past the listener at `i`: "reporters", "the committee", "CNN’s Jane Roe". */
size_t content_past_listener(const Article *article, size_t i, size_t to) {
    size_t from = i;
    /* told her friends */
    bool is_her = i + 1 < to && is(article, i, IS_POSSESSIVE) && is(article, i + 1, IS_NOUN | IS_NAME | IS_ADJECTIVE);
    if (i < to && is(article, i, IS_OBJECT) && !is_her) return i + 1;
    bool has_noun = false;
    for (; i < to && i - from < 15; i++) {
        const Token *t = token(article, i);
        if (t->kind == TOKEN_CLITIC && t->is & IS_POSSESSIVE) {
            has_noun = false;
            continue;
        }
        if (t->kind == TOKEN_SIGN && (t->sign == '(' || t->sign == ')' || t->sign == '&')) continue;
        if (t->kind == TOKEN_SIGN || t->is & (IS_MARK | IS_QUOTED)) break;
        if (t->is & IS_AND) {
            has_noun = false;
            continue;
        }
        if (is_that(article, i) || t->is & (IS_WH | IS_SUBORDINATOR | IS_AUXILIARY)) break;
        if (t->is & IS_PRONOUN && !(t->is & (IS_NOUN | IS_NAME))) break;
        if (t->is & (IS_DETERMINER | IS_POSSESSIVE) && has_noun) break;
        if (has_noun && content_opens(article, i, to)) break;
        if (t->is & IS_PREPOSITION) {
            if (is_word(article, i, TEXT("of")) || is_word(article, i, TEXT("at")) ||
                is_word(article, i, TEXT("from"))) {
                has_noun = false;
                continue;
            }
            break;
        }
        if (has_noun && t->is & IS_NAME && !is(article, i - 1, IS_NAME)) break;
        if (t->is & IS_TIME) break;
        if (t->is & IS_FINITE && !(t->is & (IS_NAME | IS_NOUN))) break;
        has_noun = !(t->is & (IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE));
    }
    return i;
}

/* Past "this week", "a few days later", "last month" at `i`; `i` if there is no such thing. */
static size_t past_time(const Article *article, size_t i, size_t to) {
    size_t k = i;
    for (; k < to && k < i + 4 && !is(article, k, IS_PRONOUN | IS_MARK | IS_NAME); k++) {
        bool may_lead = is(article, k, IS_DETERMINER | IS_NUMBER | IS_ADJECTIVE | IS_ADVERB) ||
                        token(article, k)->kind == TOKEN_NUMBER;
        if (!may_lead || (is(article, k, IS_TIME) && !is(article, k, IS_DETERMINER))) break;
    }
    if (k >= to || !is(article, k, IS_TIME)) return i;
    while (k < to && is(article, k, IS_TIME | IS_ADVERB) && !is(article, k, IS_DETERMINER)) k++;
    return k < to && is_word(article, k, TEXT("of")) ? i : k;     /* "each year of school costs" */
}

/* "Monday was", "now is": the word of time in [i, past), or the adverb at `i`, is what the verb behind it is about. */
static bool is_own_subject(const Article *article, size_t i, size_t past, size_t to) {
    if (past > i)
        return past < to && is(article, past, IS_FINITE) && token(article, past)->kind == TOKEN_WORD &&
               !is(article, past, IS_NOUN | IS_NAME | IS_ADJECTIVE);
    return i + 1 < to && is(article, i, IS_ADVERB) && is(article, i + 1, IS_BE) &&
           token(article, i + 1)->kind == TOKEN_WORD;
}

size_t content_past_adverbials(const Article *article, size_t i, size_t to, const Frame *frame) {
    size_t limit = i + LONGEST_LOOK < to ? i + LONGEST_LOOK : to;
    while (i < limit) {
        const Token *t = token(article, i);
        if (content_opens(article, i, to)) break;
        size_t past = past_time(article, i, limit);
        if (is_own_subject(article, i, past, limit)) break;
        if (past > i) {
            i = past;
            continue;
        }
        if (t->is & (IS_MARK | IS_QUOTED | IS_NAME) && !(t->is & IS_TIME)) break;
        bool is_preposition =
            t->kind == TOKEN_WORD && t->is & IS_PREPOSITION && !(t->is & (IS_VERB_BASE | IS_VERB_PAST | IS_VERB_S));
        bool is_clause = t->is & IS_SUBORDINATOR && content_has_clause(article, i, next_sign(article, i, limit));
        if (is_preposition && !is_clause) {
            if (frame && frame->takes & TAKES_TO && is_word(article, i, TEXT("to"))) break;
            i = past_adverbial(article, i, to);
        } else if (t->kind == TOKEN_WORD && t->is & (IS_TIME | IS_ADVERB) && !(t->is & (IS_DETERMINER | IS_PRONOUN))) {
            i++;
        } else {
            break;
        }
    }
    return i;
}

/* Do marks follow soon in the sentence? A verb that takes nothing else is no cue without them. */
static bool mark_follows(const Article *article, size_t i) {
    size_t to = article->sentences[article_sentence_of(article, i)].tokens.to;
    for (size_t k = i + 1; k < to && k < i + FARTHEST_MARK; k++)
        if (is(article, k, IS_MARK)) return true;
    return false;
}

/* Is the verb at `i` a cue, alone or with the words behind it? */
static bool is_cue_verb(const Article *article, size_t i) {
    size_t last, frame = token(article, i)->frame, to = article->sentences[article_sentence_of(article, i)].tokens.to;
    if (!frame || is(article, i, IS_NAME)) return false;
    if (words_frame(frame)->takes & TAKES_FIGURE)
        return content_has_figure(article, i + 1, to) || words_phrase(article, i, &last);
    if (words_frame(frame)->takes & TAKES_COURT) return false;
    if (words_frame(frame)->takes & TAKES_ONLY && !mark_follows(article, i)) return words_phrase(article, i, &last);
    return words_frame(frame)->takes || words_phrase(article, i, &last);
}

/* Is there, at `i`, a finite verb of speech, helpers and adverbs before it: "and called for", "but did not say"? */
static bool coordinated_cue(const Article *article, size_t i, size_t to) {
    bool has_helper = false;
    for (; i < to && is(article, i, IS_ADVERB | IS_NOT | IS_HAVE | IS_DO) && !is(article, i, IS_DETERMINER | IS_NAME);
         i++)
        has_helper |= is(article, i, IS_HAVE | IS_DO);
    if (i >= to || !is_cue_verb(article, i)) return false;
    /* alleged secret stations */
    if (is(article, i, IS_ADJECTIVE) && i + 1 < to && is(article, i + 1, IS_NOUN | IS_ADJECTIVE) &&
        !is(article, i + 1, IS_DETERMINER))
        return false;
    if (has_helper) return is(article, i, IS_VERB_PARTICIPLE | IS_VERB_BASE);
    return is(article, i, IS_VERB_PAST) || (is(article, i, IS_VERB_S) && !is(article, i, IS_NOUN));
}

static bool content_participle(const Article *article, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB) && !is(article, i, IS_VERB)) i++;
    return i < to && is(article, i, IS_VERB_ING) && is_cue_verb(article, i);
}

/* "to pay", "to fully pay" */
static bool is_infinitive(const Article *article, size_t i, size_t to) {
    if (!is_word(article, i, TEXT("to"))) return false;
    for (i++; i < to && is(article, i, IS_ADVERB | IS_NOT) && !is(article, i, IS_VERB); i++) {}
    return i < to && (is(article, i, IS_VERB_BASE | IS_MARK) || is_word(article, i, TEXT("be")) ||
                      is(article, i, IS_HAVE | IS_DO));
}

/* Past "concern that", "his desire to" behind a verb of the object kind: a noun, and then what it is about. */
static size_t past_noun_object(const Article *article, const Cue *cue, size_t i, size_t to) {
    if (!(words_frame(cue->frame)->takes & TAKES_OBJECT)) return i;
    size_t k = i;
    while (k < to && k < i + 3 && is(article, k, IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE) &&
           !is(article, k, IS_MARK | IS_PRONOUN))
        k++;
    if (k + 2 >= to || token(article, k)->kind != TOKEN_WORD) return i;
    if (is(article, k, IS_NAME | IS_PRONOUN | IS_OBJECT | IS_MARK | IS_QUOTED | IS_SUBORDINATOR)) return i;
    /* concern that, not: details that */
    bool is_claim = is(article, k, IS_CLAIM) || (k == i && !is(article, k, IS_PLURAL));
    k++;
    return is_claim && is_that(article, k) && !is(article, k + 1, IS_FINITE) ? k + 1 : i;
}

/* Behind "Roe, who teaches in Salem," with its first comma at `i`; `i` if there is no second one near. */
static size_t past_apposition(const Article *article, size_t i, size_t to) {
    for (size_t k = i + 1; k < to && k < i + LONGEST_INSERT; k++) {
        if (is(article, k, IS_QUOTED | IS_MARK)) break;
        if (is_comma(article, k)) return k + 1 < to ? k + 1 : i;
    }
    return i;
}

/* Past the listener of the cue, if there is one at `i` and something behind it. */
static size_t past_told(const Article *article, size_t i, size_t to) {
    if (i >= to || is(article, i, IS_MARK | IS_QUOTED | IS_WH) || is_that(article, i) || is_if(article, i)) return i;
    size_t past = content_past_listener(article, i, to);
    if (past == i || past == to) return past;
    size_t inserted = past;
    for (int commas = 0; commas < MOST_INSERTS && is_comma(article, inserted) && !is_that(article, inserted + 1);
         commas++) {
        size_t next = past_apposition(article, inserted, to);
        if (next == inserted) break;
        inserted = is_that(article, next) ? next : next - 1;
    }
    if (inserted > past && is_that(article, inserted)) return inserted;        /* told Roe, 23, that */
    bool goes_on = token(article, past)->kind == TOKEN_SIGN ||
                   is(article, past, IS_QUOTED | IS_PREPOSITION | IS_TIME | IS_WH | IS_OPENER) ||
                   is_that(article, past) || is_if(article, past);
    return goes_on || content_has_clause(article, past, to) ? past : i;
}

/* "as Roe noted, ..." */
static bool is_as(const Article *article, const Cue *cue) {
    bool stands_before = !cue->is_inverted && !cue->shares_source && !run_empty(cue->source);
    return stands_before && words_frame(cue->frame)->takes & TAKES_CLAUSE && cue->source.from > 0 &&
           is_word(article, cue->source.from - 1, TEXT("as"));
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

/* "which voters say could help": the relative before the source is the subject of what is said. */
bool content_has_gap(const Article *article, const Cue *cue, size_t i) {
    if (cue->is_inverted || cue->shares_source || cue->is_relative || run_empty(cue->source) || cue->source.from == 0)
        return false;
    size_t before = cue->source.from - 1;
    bool is_relative = is_that(article, before) || is_word(article, before, TEXT("which")) ||
                       is_word(article, before, TEXT("who")) || is_word(article, before, TEXT("what"));
    /* a case he says is weak */
    bool is_left_out = is(article, before, IS_NOUN) &&
                       is(article, cue->source.from, IS_PRONOUN | IS_NAME | IS_DETERMINER | IS_POSSESSIVE) &&
                       !is(article, before, IS_TIME);
    return (is_relative || is_left_out) && i == cue->words.to && is(article, i, IS_FINITE) &&
           !is(article, i, IS_NOUN | IS_NAME | IS_ADJECTIVE);
}

/* The content begins with the word at `i`, if the frame of the cue takes what begins there. */
static size_t start_at_word(const Article *article, const Cue *cue, size_t i, size_t to) {
    unsigned takes = words_frame(cue->frame)->takes;
    const Token *t = token(article, i);
    bool is_when = is_word(article, i, TEXT("when")) && !(cue->is_negative && takes & (TAKES_WH | TAKES_TO)),
         is_clause = content_has_clause(article, i, to);
    /* responded saying */
    if (takes & TAKES_ONLY || (content_participle(article, i, to) && !(takes & TAKES_OBJECT))) return NONE;
    if (is_that(article, i) && i + 1 < to && takes & (TAKES_CLAUSE | TAKES_LISTENER)) return i + 1;
    bool is_place = is_word(article, i, TEXT("where")) && !(takes & TAKES_WH);      /* the U.S. states where */
    if ((is_if(article, i) || (t->is & IS_WH && !is_when && !is_place)) && takes & (TAKES_CLAUSE | TAKES_WH)) return i;
    bool is_spoken = !(takes & TAKES_SPOKEN) || (i + 1 < to && token(article, i + 1)->frame);
    if (takes & TAKES_TO && is_spoken && is_infinitive(article, i, to)) return i;
    if (takes & TAKES_CLAUSE && !(takes & TAKES_THAT) && content_opens(article, i, to)) return i;
    if (t->is & IS_SUBORDINATOR && !(t->is & IS_DETERMINER))
        return takes & TAKES_CLAUSE && !cue->is_inverted && is_clause && !is_when && !is_word(article, i, TEXT("as"))
                   ? i
                   : NONE;
    if (takes & TAKES_CLAUSE && !(takes & TAKES_THAT) && begins_phrase(article, i) && is_clause) return i;
    if (takes & TAKES_CLAUSE && content_has_gap(article, cue, i)) return i;
    if (takes & TAKES_OBJECT && (begins_phrase(article, cue->words.to) || is(article, cue->words.to, IS_VERB_ING)))
        return cue->words.to;
    return NONE;
}

size_t content_start(const Article *article, const Cue *cue, size_t to) {
    if (cue->form == CUE_NOUN) return cue->behind ? cue->behind : cue->words.to + 1;
    const Frame *frame = words_frame(cue->frame);
    unsigned takes = frame->takes;
    if (takes & TAKES_FIGURE) return content_has_figure(article, cue->words.to, to) ? cue->words.to : NONE;
    size_t begin = cue_behind(cue), i = begin;
    if (takes & TAKES_LISTENER) i = past_told(article, i, to);
    /* asked | the court to rule */
    if (i > begin && i < to && takes & TAKES_TO && is_infinitive(article, i, to)) return begin;
    if (i < to && is(article, i, IS_MARK | IS_QUOTED)) return i;
    size_t noun = past_noun_object(article, cue, i, to);
    if (noun > i) return noun;
    size_t past = content_past_adverbials(article, i, to, frame);
    if (past >= to) return NONE;
    if (is_comma(article, past) && past + 1 < to) {
        size_t inserted = past_apposition(article, past, to);
        /* noted, however, that */
        if (inserted > past && is_that(article, inserted) && takes & TAKES_CLAUSE) return inserted + 1;
        if (past > i && (is(article, past + 1, IS_MARK | IS_QUOTED) || is_that(article, past + 1))) return past + 1;
        if (past > i && cue->is_inverted) return NONE;
        if (i > begin && !cue->is_inverted && takes & TAKES_CLAUSE && content_goes_on(article, past + 1, to))
            return past + 1;
    }
    bool is_sign_there = token(article, past)->kind == TOKEN_SIGN && !begins_phrase(article, past);
    if (is_sign_there || is(article, past, IS_MARK | IS_QUOTED)) return start_at_sign(article, cue, past, to);
    return start_at_word(article, cue, past, to);
}

/* "railed against the tax, blasted the press and vowed to run": the comma at `i` parts two verbs of speech in a row. */
bool content_lists_cue(const Article *article, size_t i, size_t to) {
    if (!is_comma(article, i) || !coordinated_cue(article, i + 1, to)) return false;
    for (size_t k = i + 2; k + 1 < to && k < i + FARTHEST_NEXT; k++)
        if (is(article, k, IS_AND) && !is(article, k, IS_QUOTED) && coordinated_cue(article, k + 1, to)) return true;
    return false;
}

/* "..., with Roe calling it a gift" */
static bool is_with_speaker(const Article *article, size_t i, size_t to) {
    if (!is_word(article, i, TEXT("with"))) return false;
    for (size_t k = i + 2; k < to && k < i + LONGEST_INSERT; k++) {
        if (token(article, k)->kind == TOKEN_SIGN || is(article, k, IS_FINITE & ~(uint32_t)IS_VERB_PAST)) return false;
        if (is(article, k, IS_VERB_ING))
            return is_cue_verb(article, k) && is(article, k - 1, IS_NAME | IS_NOUN | IS_PLURAL);
    }
    return false;
}

/* Where the reporter's own remark begins at the end of the content: ", which opened in May", " - a first for the town".
 * `cut` is the last comma or dash of the content. */
static bool is_aside(const Article *article, size_t cut, size_t to) {
    size_t i = cut + 1;
    if (i >= to || is(article, i, IS_QUOTED | IS_MARK)) return false;
    /* - one for theft */
    bool lists =
        is(article, i, IS_NUMBER | IS_PLURAL) || is_word(article, i, TEXT("one")) || is_word(article, i, TEXT("each"));
    if (is_sign(article, cut, '-'))
        return !lists && is(article, i, IS_AND | IS_DETERMINER | IS_WH | IS_PRONOUN) &&
               !(i + 1 < to && is_that(article, i + 1));
    if (is(article, i, IS_ASIDE)) return true;
    return is(article, i, IS_AND) && i + 1 < to && is(article, i + 1, IS_PRONOUN) && !is(article, i + 1, IS_NOUN);
}

/* "both analysts and sources in the camp": words that tie nouns to one subject. */
static bool joins_subject(const Article *article, size_t i, size_t from) {
    if (i == from || !is(article, i - 1, IS_NOUN | IS_NAME | IS_PLURAL)) return false;
    return is_word(article, i, TEXT("of")) || is_word(article, i, TEXT("and")) || is_word(article, i, TEXT("in")) ||
           is_word(article, i, TEXT("at")) || is_word(article, i, TEXT("for"));
}

/* Is there, at `i`, another subject with a verb of speech: "and Roe vowed", "while other voters said"? */
static size_t new_speaker_verb(const Article *article, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB) && !is(article, i, IS_DETERMINER)) i++;
    size_t from = i;
    const uint32_t subject = IS_NAME | IS_NOUN | IS_DETERMINER | IS_ADJECTIVE | IS_PRONOUN | IS_NUMBER;
    while (i < to && i < from + LONGEST_SUBJECT &&
           ((is(article, i, subject) && !token(article, i)->frame) || joins_subject(article, i, from)))
        i++;
    if (i == from || i == to) return NONE;
    if (is_comma(article, i) && is(article, i - 1, IS_NAME | IS_NOUN)) i = past_apposition(article, i, to);
    bool is_present = is(article, i - 1, IS_PLURAL) && is(article, i, IS_VERB_BASE) && !is(article, i, IS_NOUN);
    const Frame *passive = is(article, i, IS_BE) && i + 1 < to ? words_frame(token(article, i + 1)->frame) : NULL;
    if (passive && passive->takes & TAKES_PASSES) return i + 1;         /* and Roe was quoted as saying */
    return coordinated_cue(article, i, to) || (is_present && is_cue_verb(article, i)) ? i : NONE;
}

bool content_new_speaker(const Article *article, size_t i, size_t to) {
    return new_speaker_verb(article, i, to) != NONE;
}

/* "cleaning up will be hard": an -ing form as the subject of a verb. */
static bool is_gerund_clause(const Article *article, size_t i, size_t to) {
    if (!is(article, i, IS_VERB_ING) || token(article, i)->frame) return false;
    for (size_t k = i + 1; k < to && k < i + LONGEST_INSERT; k++) {
        if (token(article, k)->kind == TOKEN_SIGN || is(article, k, IS_SUBORDINATOR | IS_WH | IS_PRONOUN | IS_QUOTED))
            return false;
        if (is(article, k, IS_AUXILIARY)) return true;
    }
    return false;
}

/* Behind "..., she said,": does what was said go on? */
bool content_goes_on(const Article *article, size_t i, size_t to) {
    bool is_other = content_participle(article, i, to) ||
                    is(article, i, IS_AND | IS_VERB_ING | IS_WH | IS_PREPOSITION | IS_SUBORDINATOR);
    if (is_other && !is_that(article, i) && !is_word(article, i, TEXT("whether")) && !is_gerund_clause(article, i, to))
        return false;
    size_t verb = new_speaker_verb(article, i, to);
    while (verb != NONE && verb < to && is(article, verb, IS_ADVERB | IS_HAVE | IS_NOT) && !token(article, verb)->frame)
        verb++;
    /* "..., Roe said, the agency reported" */
    if (verb != NONE && content_past_adverbials(article, verb + 1, to, words_frame(token(article, verb)->frame)) >= to)
        return false;
    return content_has_clause(article, is_other ? i : i - 1, to);
}

/* Does a clause with a subject of its own begin at `i`: "but he"? */
static bool new_clause(const Article *article, size_t i, size_t to) {
    if (i < to && is(article, i, IS_PRONOUN) && !is(article, i, IS_OBJECT)) {
        bool is_own =
            is_word(article, i, TEXT("we")) || is_word(article, i, TEXT("i")) || is_word(article, i, TEXT("there"));
        if (!is_own) return true;
    }
    return content_new_speaker(article, i, to);
}

/* A verb of speech, a comma or colon, and marks that open: the marks belong to this verb. */
static bool leads_to_marks(const Article *article, size_t i, size_t to) {
    const Frame *frame = words_frame(token(article, i)->frame);
    if (!frame || !(frame->takes & TAKES_QUOTE) || !is(article, i, IS_VERB) || i + 2 >= to) return false;
    return (is_comma(article, i + 1) || is_sign(article, i + 1, ':')) && is(article, i + 2, IS_MARK) && i + 3 < to &&
           is(article, i + 3, IS_QUOTED);
}

/* Where the group of the verb at `i` begins: "to announce", "by saying", "and she said". */
static size_t group_from(const Article *article, size_t i, size_t from) {
    while (i > from + 1 &&
           is(article, i - 1, IS_PRONOUN | IS_AUXILIARY | IS_ADVERB | IS_AND | IS_PREPOSITION | IS_NAME))
        i--;
    return i;
}

/* Is the content a noun phrase, not a clause: criticised | the plan? */
static bool is_object_of(const Article *article, const Cue *cue, size_t from, size_t to) {
    const Frame *frame = words_frame(cue->frame);
    if (!frame || !(frame->takes & TAKES_OBJECT) || from != cue->words.to) return false;
    return !(frame->takes & TAKES_CLAUSE) || !content_has_clause(article, from, to);
}

/* "..., but then appeared": the next verb of the same subject. */
static bool next_verb(const Article *article, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB) && !is(article, i, IS_DETERMINER)) i++;
    if (i + 1 >= to || is(article, i, IS_NAME | IS_NOUN | IS_ADJECTIVE | IS_QUOTED)) return false;
    bool is_adjective =
        is(article, i, IS_VERB_PARTICIPLE) && is(article, i + 1, IS_NOUN | IS_PLURAL) && !is(article, i + 1, IS_VERB);
    return is(article, i, IS_VERB_PAST) && !is_adjective;
}

/* "in a statement", "on his website", "during a rally", "without giving details": how and where it was said. */
static bool tells_how(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to || !is(article, i, IS_PREPOSITION) || is(article, i, IS_NAME)) return false;
    size_t k = i + 1;
    if (is_word(article, i, TEXT("without")))
        return is(article, k, IS_VERB_ING) &&
               (token(article, k)->frame || is(article, k + 1, IS_NOUN | IS_DETERMINER)) &&
               !content_has_clause(article, k, to);
    if (is_to(article, i) || is_word(article, i, TEXT("of")) || is_word(article, i, TEXT("for")) ||
        is_word(article, i, TEXT("like")))
        return false;
    while (k < to && (is(article, k, IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE) || source_word(article, k))) k++;
    return k > i + 1 && is(article, k - 1, IS_THING) && !is(article, k - 1, IS_VERB);
}

/* The same without a comma, behind an object: "asked for mercy in a letter posted on Tuesday". */
static bool tells_where(const Article *article, size_t i, size_t to) {
    bool is_in = is_word(article, i, TEXT("in")) && i + 1 < to &&
                 (is_word(article, i + 1, TEXT("a")) || is_word(article, i + 1, TEXT("an")) ||
                  is_word(article, i + 1, TEXT("his")) || is_word(article, i + 1, TEXT("her")));
    return is_in && tells_how(article, i, to);
}

/* "the crime and the jury took": a noun phrase and its verb. */
static bool begins_clause(const Article *article, size_t i, size_t to) {
    if (i >= to || !(is(article, i, IS_DETERMINER | IS_NAME) && token(article, i)->kind == TOKEN_WORD)) return false;
    size_t end = source_phrase_end(article, i, to);
    if (end <= i || end + 1 >= to || is(article, end, IS_QUOTED)) return false;
    return is(article, end, IS_VERB_PAST | IS_VERB_S | IS_AUXILIARY) &&
           !is(article, end, IS_NOUN | IS_NAME | IS_ADJECTIVE) && token(article, end)->kind == TOKEN_WORD &&
           !(is(article, end, IS_VERB_PARTICIPLE) && is(article, end + 1, IS_PREPOSITION));
}

/* Behind the last closing mark: `"..." after a late goal`, `"..." in a video statement`. */
static bool is_adjunct(const Article *article, size_t i, size_t to) {
    for (size_t k = i; k < to; k++)
        if (is(article, k, IS_QUOTED | IS_MARK)) return false;
    bool is_then = is_word(article, i, TEXT("after")) || is_word(article, i, TEXT("before")) ||
                   is_word(article, i, TEXT("during")) || is_word(article, i, TEXT("following"));
    return is_then || tells_how(article, i, to);
}

/* ", a ruling that stunned the ministry": what the statement amounts to. */
static bool is_deed(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !(is_word(article, i, TEXT("a")) || is_word(article, i, TEXT("an")))) return false;
    size_t k = i + 1;
    while (k + 1 < to && source_word(article, k) && source_word(article, k + 1)) k++;
    return k + 1 < to && words_class(word_at(article, k), TEXT("deed")) &&
           (is_that(article, k + 1) || is(article, k + 1, IS_WH | IS_PRONOUN));
}

/* "reported 10 deaths, bringing the total to 146": what the announcement did. */
static bool sums_up(const Article *article, const Cue *cue, size_t from, size_t i, size_t to) {
    if (i + 1 >= to || !is(article, i, IS_VERB_ING) || is(article, i, IS_NOUN | IS_NAME | IS_PREPOSITION)) return false;
    if (is_object_of(article, cue, from, i - 1) && !is(article, from, IS_PREPOSITION)) return true;
    bool brings = is_word(article, i, TEXT("bringing")) || is_word(article, i, TEXT("taking")) ||
                  is_word(article, i, TEXT("raising"));
    for (size_t k = i + 2; brings && k + 1 < to && k < i + LONGEST_INSERT; k++)
        if (is_to(article, k) && is_amount(article, k + 1, to))
            return is(article, i + 1, IS_DETERMINER | IS_POSSESSIVE);
    return false;
}

/* 1: the verb at `i` takes a subject in the plural; -1: in the singular; 0: either, or it is no finite verb. */
static int verb_number(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind != TOKEN_WORD || t->is & (IS_NAME | IS_MODAL)) return 0;
    if (is_word(article, i, TEXT("are")) || is_word(article, i, TEXT("were")) || is_word(article, i, TEXT("have")) ||
        is_word(article, i, TEXT("do")))
        return 1;
    if (is_word(article, i, TEXT("is")) || is_word(article, i, TEXT("was")) || is_word(article, i, TEXT("has")) ||
        is_word(article, i, TEXT("does")))
        return -1;
    return t->is & IS_VERB_S && !(t->is & IS_NOUN) ? -1 : 0;
}

/* "the boats need": a plural and the base form. */
static bool is_plural_pair(const Article *article, size_t i) {
    return is(article, i - 1, IS_PLURAL) && is(article, i - 1, IS_NOUN) && is(article, i, IS_VERB_BASE) &&
           !is(article, i, IS_PREPOSITION);
}

/* The first verb of the content from `from` that tells the number of its subject. */
static int number_inside(const Article *article, size_t from, size_t to) {
    if (to > from + LONGEST_LOOK) to = from + LONGEST_LOOK;
    for (size_t i = from + 1; i < to; i++) {
        int number = is_to(article, i - 1) || is(article, i, IS_QUOTED) ? 0 : verb_number(article, i);
        if (number) return number;
        if (is_plural_pair(article, i)) return 1;
    }
    return 0;
}

/* "they denounce the plan and say that": behind "and" a verb of speech in the present, of a source in the plural. */
static bool is_plural_cue(const Article *article, const Cue *cue, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB) && !is(article, i, IS_DETERMINER | IS_VERB)) i++;
    if (i + 1 >= to || is(article, i, IS_QUOTED | IS_NOUN | IS_ADJECTIVE) || !is(article, i, IS_VERB_BASE) ||
        !is_cue_verb(article, i))
        return false;
    bool has_helper = is(article, cue->words.from, IS_MODAL | IS_DO);
    return !is(article, cue->verb, IS_VERB_PAST) && !has_helper && !is_infinitive(article, cue->words.to, to) &&
           cues_takes_base(article, cue->source);
}

/* "say the province needs a role and are calling for", "confirmed its outlook and expects": behind the "and" at `i`
 * a verb that agrees with the source, and with no subject inside. */
static bool agrees_with_source(const Article *article, const Cue *cue, size_t from, size_t i, size_t to) {
    size_t k = i + 1;
    while (k < to && is(article, k, IS_ADVERB) && !is(article, k, IS_DETERMINER | IS_VERB)) k++;
    int number = k + 1 < to && !run_empty(cue->source) && !cue->is_relative ? verb_number(article, k) : 0;
    if (!number || is(article, k, IS_QUOTED)) return false;
    bool is_plural = cues_takes_base(article, cue->source);
    if (is_plural != (number == 1)) return false;
    return is_object_of(article, cue, from, i) || number_inside(article, from, i) == -number;
}

/* Where the content that begins at `from` ends. */
/* Does what begins behind the comma at `i` belong to the reporter: "..., adding", "..., according to", "..., but he
 * said"? */
static bool ends_at_comma(const Article *article, const Cue *cue, size_t from, size_t i, size_t to) {
    size_t next = i + 1;
    if (content_participle(article, next, to) || is_word(article, next, TEXT("according"))) return true;
    if (is(article, i, IS_MARK) && is(article, next, IS_VERB_ING) && !is(article, next, IS_NAME | IS_NOUN)) return true;
    if (cue->form == CUE_PARTICIPLE && is(article, next, IS_FINITE) && !is(article, next, IS_NAME | IS_NOUN))
        return true;
    if (is(article, next, IS_AND)) return coordinated_cue(article, next + 1, to) || new_clause(article, next + 1, to);
    if (content_lists_cue(article, i, to) || is_with_speaker(article, next, to)) return true;
    if (tells_how(article, next, to) || is_deed(article, next, to)) return true;
    if (sums_up(article, cue, from, next, to)) return true;
    bool turns = is(article, next, IS_SUBORDINATOR) &&
                 (is(article, next, IS_ASIDE | IS_PREPOSITION) || is_word(article, next, TEXT("while")) ||
                  is_word(article, next, TEXT("whereas")));
    return turns && content_new_speaker(article, next + 1, to);
}

static bool closes(const Article *article, size_t i) {
    const MarkSpan *span = is(article, i, IS_MARK) ? marks_at(article, i) : NULL;
    return span && span->inside.to == i && i > span->inside.from + 1;
}

size_t content_end(const Article *article, const Cue *cue, size_t from, size_t to) {
    size_t last = NONE;
    bool is_object = is_object_of(article, cue, from, to), has_list = false, has_that = false;
    if (from > 0 && from < to && is(article, from - 1, IS_MARK) && content_breaks(article, from - 1) &&
        ends_at_comma(article, cue, from, from - 1, to))
        return from;
    for (size_t i = from; i < to; i++) {
        if (is(article, i, IS_QUOTED)) continue;
        bool breaks = content_breaks(article, i), is_dash = is_sign(article, i, '-');
        if (i > from && (breaks || is_dash)) last = i;
        if (i + 1 == to) break;
        if (i > from && leads_to_marks(article, i, to)) return group_from(article, i, from);
        if (is_dash && i > from && content_participle(article, i + 1, to)) return i;
        has_list = has_list || (i > from && is_sign(article, i, ':'));
        if (i > from && is_sign(article, i, ';') && !has_list) return i;
        if (breaks && i + 2 < to && is(article, i + 1, IS_AND) && is_plural_cue(article, cue, i + 2, to))
            return is_comma(article, i) ? i : i + 1;
        /* a closing mark stays with the content */
        if (breaks && ends_at_comma(article, cue, from, i, to)) return is_comma(article, i) ? i : i + 1;
        bool is_while = is_word(article, i, TEXT("while")) || is_word(article, i, TEXT("whereas"));
        if (!breaks && i > from && is_while && content_new_speaker(article, i + 1, to)) return i;
        if (i > from && closes(article, i) && is_adjunct(article, i + 1, to)) return i + 1;
        if (is_object && !breaks && i > from && tells_where(article, i, to)) return i;
        has_that = has_that || is_that(article, i) || is(article, i, IS_WH);
        if (is_object && !has_that && i > from && is(article, i, IS_AND) && begins_clause(article, i + 1, to)) return i;
        bool closes_here = i > from && closes(article, i) && i + 2 < to && is(article, i + 1, IS_AND) &&
                           !is(article, cue->verb, IS_VERB_ING | IS_VERB_BASE);
        if (closes_here && next_verb(article, i + 2, to) && !is(article, i + 2, IS_VERB_BASE)) return i + 1;
        if (cue->form == CUE_PARTICIPLE && !cue->shares_source && i > from && closes(article, i) &&
            is(article, i + 1, IS_VERB_PAST | IS_VERB_S) && !is(article, i + 1, IS_NOUN))
            return i + 1;
        if (!breaks && is(article, i, IS_AND) && i > from) {
            if (coordinated_cue(article, i + 1, to)) return i;
            if (agrees_with_source(article, cue, from, i, to) || is_plural_cue(article, cue, i + 1, to)) return i;
            if (cue->form == CUE_PARTICIPLE && content_participle(article, i + 1, to)) return i;
            if (is_object && is_comma(article, i - 1) && next_verb(article, i + 1, to)) return i - 1;
        }
    }
    if (last == NONE || !is_aside(article, last, to)) return to;
    return is(article, last, IS_MARK) ? last + 1 : last;
}

/* A content that begins with marks ends with them, when a comma or colon led up to them or a new clause follows them;
 * not in: said "constant pressure" was harmful. */
static bool stands_apart(const Article *article, size_t from, const MarkSpan *span, size_t to) {
    size_t next = marks_to(span);
    if (marks_from(span) < from || next >= to) return false;
    if (from > 0 && (is_comma(article, from - 1) || is_sign(article, from - 1, ':'))) return true;
    if (!span->is_speech) return false;
    if (is(article, next, IS_AND) && (new_clause(article, next + 1, to) || coordinated_cue(article, next + 1, to)))
        return true;
    return is_comma(article, next - 1) || is_comma(article, next - span->has_close - 1);
}

/* Where what follows the content on the right ends: the sentence, or more if marks go on past it. */
Run content_behind(const Article *article, const Cue *cue, size_t from, Run sentence) {
    const MarkSpan *span = is(article, from, IS_MARK | IS_QUOTED) ? marks_at(article, from) : NULL;
    size_t to = sentence.to;
    if (span && (marks_to(span) >= to || stands_apart(article, from, span, to))) return (Run){ from, marks_to(span) };
    size_t end = content_end(article, cue, span ? marks_to(span) : from, to);
    const MarkSpan *last = end > from && is(article, end - 1, IS_QUOTED) ? marks_at(article, end - 1) : NULL;
    return (Run){ from, last && marks_to(last) > end ? marks_to(last) : end };
}

/* "When the mayor came and said it was late, the crowd laughed": does the sentence's first clause, which is not the
 * main one, hold the cue? */
static bool is_in_leading_clause(const Article *article, const Cue *cue) {
    size_t i = article->sentences[cue->sentence].tokens.from, to = cue->words.from;
    while (i < to && is(article, i, IS_AND)) i++;
    bool leads = i < to && (is(article, i, IS_SUBORDINATOR) ||
                            (cue->form == CUE_PARTICIPLE && is_word(article, i, TEXT("with"))));
    if (!leads || is(article, i, IS_DETERMINER) || is_that(article, i)) return false;
    for (size_t k = i; k < to; k++)
        if (token(article, k)->kind == TOKEN_SIGN) return false;
    return true;
}

/* The content on the right goes no further than the clause of the cue: a cue under "when" or "who" ends at a comma. */
size_t content_limit(const Article *article, const Cue *cue, size_t right, size_t to) {
    if (cue->form == CUE_PARTICIPLE && cue->source.from > right) return cue->source.from - 1;
    if (cue->form == CUE_ASKED) {
        size_t i = right;
        while (i < to && !is_comma(article, i)) i++;
        return i;
    }
    bool is_under = !run_empty(cue->source) && cue->source.from > 0 && !cue->is_inverted && !cue->shares_source &&
                    is(article, cue->source.from - 1, IS_SUBORDINATOR) && !is_that(article, cue->source.from - 1) &&
                    !is_comma(article, right - 1);
    is_under = is_under || (!is_comma(article, right - 1) && is_in_leading_clause(article, cue));
    is_under = is_under || (cue->is_relative && cue > article->cues && cue[-1].form == CUE_ACCORDING &&
                            cue[-1].source.to + 1 == cue->source.from);
    if (!is_under && !cue->is_relative && !content_has_gap(article, cue, right)) return to;
    bool in_dashes = cue->is_relative && cue->source.from > 0 && is_sign(article, cue->source.from - 1, '-');
    for (size_t i = right + 1; i + 1 < to && i < right + LONGEST_LOOK; i++) {
        /* Roe - who said it was late - left */
        if (in_dashes && is_sign(article, i, '-') && is(article, i + 1, IS_FINITE)) return i;
        if (is(article, i, IS_QUOTED) || !is_comma(article, i)) continue;
        /* Salem, Oregon, */
        if (i + 2 < to && is(article, i + 1, IS_NAME) && token(article, i + 2)->kind == TOKEN_SIGN) continue;
        if (is_under || (i + 1 < to && is(article, i + 1, IS_FINITE) && !is(article, i + 1, IS_NOUN)) ||
            content_new_speaker(article, i + 1, to))
            return i;
    }
    return to;
}
