/* cues.c - the verbs of speech of each sentence, with the words around them and the noun phrase that is the source. */
#include "fail.h"
#include "quotes.h"

#define LONGEST_APPOSITION 30 /* tokens between the commas of "Roe, a spokesman for ..., said" */
#define LONGEST_PHRASE 40     /* tokens of a noun phrase */
#define FARTHEST_SUBJECT 200  /* tokens of a sentence in which its first verb is looked for */

static const Token *token(const Article *article, size_t i) { return &article->tokens.at[i]; }

static bool is(const Article *article, size_t i, uint32_t what) { return (token(article, i)->is & what) != 0; }

static bool is_word(const Article *article, size_t i, Text word) { return text_same_word(word_at(article, i), word); }

static bool is_to(const Article *article, size_t i) { return is_word(article, i, TEXT("to")); }

static bool is_comma(const Article *article, size_t i) { return is_sign(article, i, ','); }

/* A word that may stand in a noun phrase, small words apart. */
static bool is_nominal(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_NUMBER) return true;
    if (t->kind != TOKEN_WORD) return false;
    if (t->is & (IS_NAME | IS_NOUN | IS_ADJECTIVE | IS_NUMBER)) return true;
    return !(t->is & (IS_VERB | IS_AUXILIARY | IS_PREPOSITION | IS_SUBORDINATOR | IS_WH | IS_AND | IS_PRONOUN | IS_OBJECT | IS_ADVERB | IS_NOT | IS_DETERMINER | IS_POSSESSIVE));
}

/* ---- noun phrases, read backwards from `to` */

/* The opening bracket of the one that closes at `i`, or NONE. */
static size_t bracket_before(const Article *article, size_t i, size_t from) {
    for (size_t k = i; k-- > from && i - k < 15;)
        if (is_sign(article, k, '(') || is_sign(article, k, '[')) return k;
    return NONE;
}

/* Does a participle or -ing form at `i` stand inside a noun phrase: "a newly released report"? */
static bool is_inner_participle(const Article *article, size_t i, size_t from, size_t to) {
    if (!is(article, i, IS_VERB_PARTICIPLE | IS_VERB_ING) || i + 1 >= to || i == from) return false;
    return is_nominal(article, i + 1) && is(article, i - 1, IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE | IS_ADVERB | IS_PREPOSITION | IS_NUMBER) && !is(article, i - 1, IS_PRONOUN);
}

static bool is_determiner(const Article *article, size_t i) {
    return token(article, i)->kind == TOKEN_WORD && is(article, i, IS_DETERMINER | IS_POSSESSIVE) && !is(article, i, IS_NAME);
}

/* The start of the noun phrase that ends before `to`, not before `from`; `to` if there is none. */
static size_t phrase_start(const Article *article, size_t from, size_t to) {
    size_t i = to;
    while (i > from && to - i < LONGEST_PHRASE) {
        size_t k = i - 1;
        const Token *t = token(article, k);
        if (t->is & IS_QUOTED) break;
        if (is_word(article, k, TEXT("that")) && k > from + 1 && is(article, k - 1, IS_PREPOSITION) && i < to && is_nominal(article, k - 2)) {
            i = k - 1;                                              /* "of that report" */
            continue;
        }
        if (t->kind == TOKEN_SIGN) {
            if (t->sign == ')' || t->sign == ']') {
                size_t open = bracket_before(article, k, from);
                if (open == NONE || open == from) break;
                i = open;
                continue;
            }
            if (t->sign != '&' && t->sign != '$' && t->sign != '%' && t->sign != '/' && !(t->is & IS_MARK && i < to)) break;
        } else if (t->kind == TOKEN_CLITIC) {
            if (!(t->is & IS_POSSESSIVE) || k == from) break;
        } else if (is_determiner(article, k)) {
            i = k;
            if (i > from && is(article, i - 1, IS_PREPOSITION) && i - 1 > from && (is_nominal(article, i - 2) || is(article, i - 2, IS_DETERMINER))) continue;
            if (i > from && is(article, i - 1, IS_DETERMINER) && !is(article, i - 1, IS_SUBORDINATOR)) continue;
            if (i > from && is(article, i - 1, IS_NUMBER | IS_POSSESSIVE)) continue;
            break;
        } else if (is(article, k, IS_PREPOSITION) && !(t->is & IS_NAME)) {
            if (k == from || i == to || !(is_nominal(article, k - 1) || is(article, k - 1, IS_DETERMINER | IS_VERB_PARTICIPLE | IS_VERB_ING))) break;
            if (is(article, k, IS_SUBORDINATOR)) break;
        } else if (is_inner_participle(article, k, from, to)) {
            /* goes on */
        } else if (is(article, k, IS_VERB_PARTICIPLE | IS_VERB_ING) && i < to && is(article, i, IS_PREPOSITION) && k > from && (is(article, k - 1, IS_NOUN | IS_PLURAL) || is_word(article, k - 1, TEXT("those"))) && !is(article, k - 1, IS_VERB)) {
            /* "people briefed on the plan" */
        } else if (is(article, k, IS_VERB_PARTICIPLE) && i == to && k > from && is_word(article, k - 1, TEXT("those"))) {
            /* "those surveyed" */
        } else if (is(article, k, IS_ADVERB) && i < to && is(article, i, IS_ADJECTIVE | IS_VERB_PARTICIPLE)) {
            /* "the newly elected mayor" */
        } else if (!is_nominal(article, k)) {
            break;
        }
        i = k;
    }
    while (i < to && (token(article, i)->kind == TOKEN_SIGN || is(article, i, IS_PREPOSITION | IS_AND))) i++;
    return i;
}

/* Is `i` the first word of a clause: at the sentence's start, or behind a comma, a mark, "that" and the like? */
static bool begins_clause(const Article *article, size_t i, size_t from) {
    return i == from || token(article, i - 1)->kind == TOKEN_SIGN || is(article, i - 1, IS_SUBORDINATOR | IS_AND);
}

/* The phrase, and what is tied to it by "and": "Roe and the mayor". */
static size_t list_start(const Article *article, size_t from, size_t to) {
    size_t start = phrase_start(article, from, to);
    if (start == to || start <= from + 1 || !(is_word(article, start - 1, TEXT("and")) || is_word(article, start - 1, TEXT("or")))) return start;
    if (is(article, start - 2, IS_PRONOUN) && !is(article, start - 2, IS_NOUN | IS_OBJECT)) return start - 2;
    size_t first = phrase_start(article, from, start - 1);
    if (first == start - 1 || is(article, start - 2, IS_TIME)) return start;
    bool both_names = is(article, start, IS_NAME) && is(article, start - 2, IS_NAME);
    return begins_clause(article, first, from) || both_names ? first : start;
}

/* Skip "on Friday", "late Saturday night" backwards from `to`. */
static size_t before_time(const Article *article, size_t from, size_t to) {
    size_t i = to;
    while (i > from && (is(article, i - 1, IS_TIME) || (i < to && token(article, i - 1)->kind == TOKEN_NUMBER))) i--;
    if (i == to) return to;
    while (i > from && is(article, i - 1, IS_ADVERB | IS_DETERMINER) && !is(article, i - 1, IS_NAME)) i--;
    if (i > from && is(article, i - 1, IS_PREPOSITION)) i--;
    return i;
}

/* "The judges who ruled on their laws said": a phrase at `start` that ends a relative clause gives way to the one
 * that the clause hangs on. */
static size_t with_relative(const Article *article, size_t from, size_t start) {
    for (size_t i = start; i-- > from && start - i < LONGEST_APPOSITION;) {
        const Token *t = token(article, i);
        if (t->is & (IS_QUOTED | IS_MARK) || (t->kind == TOKEN_SIGN && t->sign != '-')) return start;
        if (t->is & IS_PRONOUN || is_word(article, i, TEXT("that"))) return start;
        if (!is_word(article, i, TEXT("who")) || i == from) continue;
        size_t head = list_start(article, from, i);
        return head < i && begins_clause(article, head, from) ? head : start;
    }
    return start;
}

/* Does what stands between two commas, [from, to), belong to the name before it: an apposition or a relative clause? */
static bool is_apposition(const Article *article, size_t from, size_t to) {
    if (from >= to) return false;
    if (is(article, from, IS_ADVERB | IS_SUBORDINATOR | IS_AND) && !is(article, from, IS_DETERMINER)) return false;
    if (is(article, from, IS_PREPOSITION)) return is_word(article, from, TEXT("of"));
    if (is(article, from, IS_VERB_ING | IS_VERB_PARTICIPLE) && !is(article, from, IS_NOUN | IS_NAME | IS_ADJECTIVE)) return false;
    return true;
}

/* Does what stands between two commas need a name before it: "45", "Oregon", "R-Salem", "a nurse", "who ..."? */
static bool leans_on_name(const Article *article, size_t from, size_t to) {
    if (from >= to) return true;
    if (token(article, from)->kind == TOKEN_NUMBER || is(article, from, IS_DETERMINER | IS_POSSESSIVE | IS_WH | IS_NUMBER)) return true;
    if (is(article, from, IS_VERB_ING | IS_VERB_PARTICIPLE) && !is(article, from, IS_NAME)) return true;
    bool all_names = to - from <= 4;
    for (size_t i = from; i < to; i++) all_names = all_names && is(article, i, IS_NAME);
    if (all_names) return true;
    return !is(article, from, IS_NAME) && is_nominal(article, from) && to > from + 1;   /* "director of ..." */
}

/* Has it a subject and a verb of its own? Then it is no apposition. */
static bool is_clause(const Article *article, size_t from, size_t to) {
    if (is(article, from, IS_WH | IS_SUBORDINATOR | IS_VERB_ING | IS_PREPOSITION) && !is(article, from, IS_DETERMINER)) return false;
    for (size_t i = from; i < to; i++) {
        if (is_word(article, i, TEXT("who")) || is_word(article, i, TEXT("that")) || is_word(article, i, TEXT("which"))) return false;
        if (is(article, i, IS_AUXILIARY | IS_VERB_S) && !is(article, i, IS_NAME | IS_NOUN) && token(article, i)->kind != TOKEN_SIGN) return true;
    }
    return false;
}

/* "Roe, 45, a nurse from Salem, Oregon, said": the verb's comma is at `comma`. Walks back over appositions, ages, places
 * and relative clauses to the phrase that they belong to. */
static Run source_before_comma(const Article *article, size_t from, size_t comma) {
    size_t stop = comma, last = comma, inner = comma; /* what is between `stop` and `last` goes with the source */
    Run source = { 0 };
    while (stop > from && comma - stop < LONGEST_APPOSITION) {
        size_t open = stop;
        while (open > from && comma - open < LONGEST_APPOSITION && !is_comma(article, open - 1) && !is(article, open - 1, IS_QUOTED) && !(is(article, open - 1, IS_MARK))) open--;
        bool has_comma = open > from && is_comma(article, open - 1) && !is(article, open - 1, IS_QUOTED);
        size_t start = list_start(article, open, stop);
        bool is_whole = start < stop && (start == open || begins_clause(article, start, from) || is(article, start - 1, IS_SUBORDINATOR | IS_AND));
        bool leans = has_comma && leans_on_name(article, open, stop);
        bool is_adverbial = is(article, open, IS_PREPOSITION | IS_SUBORDINATOR | IS_VERB_ING | IS_VERB_PARTICIPLE | IS_ADVERB) && !is(article, open, IS_NAME | IS_NOUN | IS_DETERMINER);
        if (start < stop && stop < comma && is_adverbial && !has_comma) {
            if (inner < last) source = (Run){ inner, last };    /* "In an interview, Roe, a nurse, said" */
            break;
        }
        if (start < stop && stop < comma && !leans) {
            source = (Run){ start, last };
            break;
        }
        inner = start;
        if (!has_comma) {
            if (start < stop && stop < comma && is_whole) source = (Run){ start, last };
            break;
        }
        if (is_clause(article, open, stop)) break;
        if (!is_apposition(article, open, stop)) {
            if (stop != comma) break;
            last = open - 1;                    /* "Roe, speaking in Salem, said": not a part of the source */
        }
        stop = open - 1;
    }
    return source;
}

/* The source that stands before the verb group at `group`. */
static Run source_before(const Article *article, Run sentence, size_t group, bool *is_relative) {
    size_t to = group, from = sentence.from;
    *is_relative = false;
    if (to == from) return (Run){ 0 };
    to = before_time(article, from, to);
    if (to > from && is_comma(article, to - 1)) return source_before_comma(article, from, to - 1);
    if (to == from) return (Run){ 0 };
    if (to > from + 1 && is(article, to - 1, IS_VERB_PARTICIPLE) && !is(article, to - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE) && is(article, to - 2, IS_NOUN)) to--;  /* "a report published Monday" */
    if (to > from + 2 && is_word(article, to - 1, TEXT("both")) && is_nominal(article, to - 2)) to--;   /* Roe and Doe both said */
    if (is(article, to - 1, IS_WH) && is(article, to - 1, IS_SUBORDINATOR)) return (Run){ 0 }; /* when asked */
    if (is(article, to - 1, IS_WH) || (is(article, to - 1, IS_SUBORDINATOR) && is_word(article, to - 1, TEXT("that")))) {
        *is_relative = true;
        return (Run){ to - 1, to };
    }
    if (is(article, to - 1, IS_PRONOUN) && !is(article, to - 1, IS_NOUN)) return (Run){ to - 1, to };
    size_t start = with_relative(article, from, list_start(article, from, to));
    if (start == to && to > from && token(article, to - 1)->kind == TOKEN_WORD && is(article, to - 1, IS_DETERMINER) && !is(article, to - 1, IS_SUBORDINATOR)) start = to - 1;
    return (Run){ start, to };
}

/* ---- noun phrases, read forwards */

/* Does a preposition at `i` lead away from the person: "said the mayor on Monday", "in a statement"? */
static bool leads_away(const Article *article, size_t i, size_t to) {
    if (is_word(article, i, TEXT("of")) || is_word(article, i, TEXT("for")) || is_word(article, i, TEXT("from"))) return false;
    if (i + 1 >= to) return true;
    /* "an adviser to Mr. Roe", not: said Roe to reporters */
    if (is_to(article, i)) return is(article, i - 1, IS_NAME) || !is(article, i + 1, IS_NAME | IS_DETERMINER);
    if (is_word(article, i, TEXT("at")) || is_word(article, i, TEXT("with"))) return is(article, i + 1, IS_TIME | IS_NUMBER) || (i + 2 < to && is(article, i + 2, IS_THING));
    if (is_word(article, i, TEXT("in"))) return is(article, i + 1, IS_TIME | IS_NUMBER | IS_VERB_ING) || (i + 1 < to && !is(article, i + 1, IS_NAME));
    return true;
}

/* The end of the noun phrase that begins at `from`. */
static size_t phrase_end(const Article *article, size_t from, size_t to) {
    size_t i = from;
    if (i < to && is(article, i, IS_PRONOUN) && !is(article, i, IS_NAME | IS_NOUN)) return i + 1;
    for (; i < to && i - from < LONGEST_PHRASE; i++) {
        const Token *t = token(article, i);
        if (t->is & IS_QUOTED || (t->kind == TOKEN_SIGN && t->is & IS_MARK && i == from)) break;
        if (t->kind == TOKEN_CLITIC) {
            if (!(t->is & IS_POSSESSIVE)) break;
        } else if (t->kind == TOKEN_SIGN) {
            if (t->sign == '(' ) {
                size_t close = i;
                while (close < to && close - i < 12 && !is_sign(article, close, ')')) close++;
                if (close >= to || !is_sign(article, close, ')')) break;
                i = close;
            } else if (t->sign != '&' && t->sign != '/' && t->sign != '$' && !(t->is & IS_MARK)) {
                break;
            }
        } else if (t->is & IS_TIME && !(t->flags & TOKEN_CAPS) && !(t->is & IS_NAME && i > from && is(article, i - 1, IS_NAME) && !is(article, i, IS_NOUN))) {
            if (i == from) return from;
            break;
        } else if (t->is & IS_PREPOSITION && !(t->is & IS_NAME)) {
            if (i == from || leads_away(article, i, to)) break;
        } else if (t->is & IS_AND) {
            if (i == from || i + 1 >= to || !(is_nominal(article, i + 1) || is_determiner(article, i + 1)) || is(article, i + 1, IS_VERB & ~(unsigned)IS_VERB_PARTICIPLE)) break;
        } else if (!is_nominal(article, i) && !is_determiner(article, i) && !(is(article, i, IS_VERB_PARTICIPLE | IS_VERB_ING) && is_inner_participle(article, i, from, to))) {
            break;
        }
    }
    while (i > from && (is(article, i - 1, IS_PREPOSITION | IS_AND) || (token(article, i - 1)->kind == TOKEN_SIGN && !is_sign(article, i - 1, ')')))) i--;
    return i;
}

/* The noun phrase with the apposition or relative clause that a comma ties to it: "the mayor, who took office in June". */
static size_t source_end(const Article *article, size_t from, size_t to) {
    size_t end = phrase_end(article, from, to);
    if (end == from) return from;
    if (end < to && is_comma(article, end) && end + 1 < to && !is(article, end + 1, IS_QUOTED | IS_MARK | IS_PRONOUN) && is_apposition(article, end + 1, to)) {
        size_t close = end + 1;
        while (close < to && close - end < LONGEST_APPOSITION && !is(article, close, IS_QUOTED | IS_MARK) && token(article, close)->kind != TOKEN_SIGN) close++;
        bool is_clause = is(article, end + 1, IS_WH);
        if (close == to || is_clause || is_comma(article, close) || (token(article, close)->kind == TOKEN_SIGN && token(article, close)->sign == '.')) {
            if (is_clause) return close;
            size_t appositive = phrase_end(article, end + 1, close);
            if (appositive == close || (appositive > end + 1 && is(article, appositive, IS_WH))) return close;
        }
    }
    return end;
}

/* ---- verb groups */

static bool is_helper(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_CLITIC) return (t->is & IS_AUXILIARY) != 0;
    return t->kind == TOKEN_WORD && !(t->is & IS_NAME) && (t->is & (IS_ADVERB | IS_NOT | IS_AUXILIARY)) && !(t->is & (IS_PRONOUN | IS_DETERMINER | IS_PREPOSITION | IS_WH));
}

static size_t group_start(const Article *article, Run sentence, size_t verb) {
    size_t i = verb;
    while (i > sentence.from && is_helper(article, i - 1) && !is(article, i - 1, IS_QUOTED)) i--;
    return i;
}

static bool group_has(const Article *article, size_t from, size_t to, uint32_t what) {
    for (size_t i = from; i < to; i++)
        if (is(article, i, what)) return true;
    return false;
}

/* The last auxiliary before the verb. */
static uint32_t helper_of(const Article *article, size_t start, size_t verb) {
    for (size_t i = verb; i-- > start;)
        if (is(article, i, IS_AUXILIARY)) return token(article, i)->is & IS_AUXILIARY;
    return 0;
}


/* "went on to say", "refused to say": the verb before "to" at `i`, or NONE. */
static size_t verb_before_to(const Article *article, Run sentence, size_t i) {
    size_t last;
    for (size_t k = i; k-- > sentence.from && k + 3 > i;) {
        if (!token(article, k)->frame || !is(article, k, IS_VERB)) continue;
        size_t phrase = words_phrase(article, k, &last), frame = phrase ? phrase : token(article, k)->frame;
        return words_frame(frame)->takes & TAKES_LEADS ? k : NONE;
    }
    return NONE;
}

/* Does the infinitive behind the verb hold what is said: refused to say that? Then it is the cue. */
static bool leads_on(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is_to(article, i) || !token(article, i + 1)->frame) return false;
    const Frame *frame = words_frame(token(article, i + 1)->frame);
    return frame->takes & (TAKES_CLAUSE | TAKES_WH) && (is_word(article, i + 2, TEXT("that")) || is(article, i + 2, IS_WH) || is_word(article, i + 2, TEXT("if")) || is_word(article, i + 2, TEXT("whether")));
}

/* "as saying", "for saying" behind a passive. */
static size_t as_saying(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to || !is_word(article, i, TEXT("as"))) return i;
    size_t k = i + 1;
    while (k < to && k < i + 4 && is(article, k, IS_ADVERB | IS_HAVE)) k++;
    return k < to && is(article, k, IS_VERB_ING | IS_VERB_PARTICIPLE) && token(article, k)->frame ? k + 1 : i;
}

static void add_cue(Article *article, Cue cue) {
    article->cues = grow(article->cues, &article->cue_capacity, article->cue_count + 1, sizeof *article->cues);
    article->cues[article->cue_count++] = cue;
}

/* Is there a content to the left that ends right before `i`: a closing mark, or a comma with something before it? */
static bool content_ends_before(const Article *article, Run sentence, size_t i) {
    if (i == sentence.from) return i > 0 && is(article, i - 1, IS_MARK);
    const Token *t = token(article, i - 1);
    if (t->is & IS_MARK) return i >= sentence.from + 2 ? is(article, i - 2, IS_QUOTED) : true;
    if (t->is & IS_QUOTED) return true;
    return t->kind == TOKEN_SIGN && (t->sign == ',' || t->sign == '?' || t->sign == '!' || t->sign == '-') && i - sentence.from > 2;
}

/* A subject that takes the base form: plural, or I, you, we, they. Its head stands before the first preposition. */
static bool takes_base(const Article *article, Run source) {
    if (run_empty(source)) return false;
    size_t last = source.to - 1;
    if (source.to - source.from == 1 && is(article, last, IS_PRONOUN)) return !is_word(article, last, TEXT("he")) && !is_word(article, last, TEXT("she")) && !is_word(article, last, TEXT("it"));
    for (size_t i = source.from; i < source.to; i++) {
        if (is(article, i, IS_PREPOSITION) && i > source.from) return false;
        if (is(article, i, IS_AND | IS_PLURAL) || is_sign(article, i, '%') || token(article, i)->kind == TOKEN_NUMBER) return true;
        bool is_head = i + 1 == source.to || !is_nominal(article, i + 1);
        if (is_head && text_ends(word_at(article, i), TEXT("s"))) return true;
    }
    return false;
}

/* The subject of the sentence's first finite verb before `to`. */
static Run main_subject(const Article *article, Run sentence, size_t to) {
    if (to > sentence.from + FARTHEST_SUBJECT) to = sentence.from + FARTHEST_SUBJECT;
    for (size_t i = sentence.from; i < to; i++) {
        if (is(article, i, IS_QUOTED | IS_NAME) || !is(article, i, IS_FINITE) || token(article, i)->kind == TOKEN_SIGN) continue;
        bool is_relative;
        size_t start = group_start(article, sentence, i);
        Run subject = source_before(article, sentence, start, &is_relative);
        if (run_empty(subject) || is_relative) continue;
        if (subject.from > sentence.from && is(article, subject.from - 1, IS_SUBORDINATOR)) continue;
        return subject;
    }
    return (Run){ 0 };
}

/* The source of a cue that has none of its own: that of the cue before it in the sentence, or the subject. */
static Run shared_source(const Article *article, size_t sentence, size_t to) {
    Run tokens = article->sentences[sentence].tokens;
    if (article->cue_count && article->cues[article->cue_count - 1].sentence == sentence) {
        const Cue *last = &article->cues[article->cue_count - 1];
        if (!run_empty(last->source) || last->shares_source) return last->source;     /* looked for in vain before */
    }
    return main_subject(article, tokens, to);
}

/* "by saying", "after telling", "before adding" */
static bool takes_gerund(const Article *article, size_t i) {
    return is_word(article, i, TEXT("by")) || (is(article, i, IS_PREPOSITION) && is(article, i, IS_SUBORDINATOR));
}

static void add_verb(Article *article, size_t sentence, size_t verb) {
    Run tokens = article->sentences[sentence].tokens;
    const Token *t = token(article, verb);
    size_t last = verb, frame = words_phrase(article, verb, &last);
    if (!frame) frame = t->frame;
    const Frame *takes = words_frame(frame);
    if (last >= tokens.to || !takes->takes) return;
    if (takes->takes & TAKES_LEADS && leads_on(article, last + 1, tokens.to)) return;
    size_t start = group_start(article, tokens, verb);
    uint32_t helper = helper_of(article, start, verb);
    Cue cue = { .words = { start, last + 1 }, .verb = verb, .sentence = sentence, .frame = frame };
    cue.is_negative = (takes->takes & TAKES_NEGATIVE) || group_has(article, start, verb, IS_NOT);
    if (t->is & IS_VERB_PARTICIPLE && helper & IS_BE) {
        size_t end = as_saying(article, last + 1, tokens.to);
        cue.form = CUE_PASSIVE;
        cue.words.to = end;
        if (end > last + 1) cue.frame = token(article, end - 1)->frame;
        if (end == last + 1) {
            if (end < tokens.to && is_word(article, end, TEXT("by"))) {
                size_t stop = phrase_end(article, end + 1, tokens.to);
                cue.source = (Run){ end + 1, stop };
                cue.is_inverted = true;
            } else return;
        } else cue.source = source_before(article, tokens, start, &cue.is_relative);
        add_cue(article, cue);
        return;
    }
    if (verb == tokens.from && t->is & IS_VERB_PARTICIPLE && !(t->is & IS_VERB_ING)) {
        if (!(takes->takes & TAKES_WH && takes->takes & TAKES_LISTENER)) return;
        cue.form = CUE_ASKED;
        add_cue(article, cue);
        return;
    }
    if (t->is & IS_VERB_ING && !(helper & IS_BE)) {
        bool joins = start > tokens.from && is(article, start - 1, IS_AND) && article->cue_count && article->cues[article->cue_count - 1].sentence == sentence && article->cues[article->cue_count - 1].form == CUE_PARTICIPLE;
        if (takes->takes & TAKES_FINITE) return;
        if (start > tokens.from && !joins && !is_comma(article, start - 1) && !is(article, start - 1, IS_MARK | IS_QUOTED) && !takes_gerund(article, start - 1) && !is_sign(article, start - 1, '-')) return;
        cue.form = CUE_PARTICIPLE;
        if (start > tokens.from && is_word(article, start - 1, TEXT("by"))) cue.words.from--;
        if (start == tokens.from) {
            for (size_t i = verb; i < tokens.to; i++) {
                bool in_marks = is(article, i, IS_MARK) && is(article, i - 1, IS_QUOTED) && is_comma(article, i - 1);
                if (!in_marks && (is(article, i, IS_QUOTED) || !is_comma(article, i))) continue;
                size_t end = source_end(article, i + 1, tokens.to);
                if (end > i + 1) cue.source = (Run){ i + 1, end };
                break;
            }
        } else cue.source = shared_source(article, sentence, start);
        cue.shares_source = true;
        add_cue(article, cue);
        return;
    }
    if (start > tokens.from && is_to(article, start - 1) && t->is & IS_VERB_BASE) {
        size_t leading = verb_before_to(article, tokens, start - 1);
        if (leading == NONE) return;
        cue.is_negative = cue.is_negative || words_frame(token(article, leading)->frame)->takes & TAKES_NEGATIVE;
        cue.words.from = start = group_start(article, tokens, leading);
    } else if (!(t->is & (IS_VERB_PAST | IS_VERB_S)) && !helper && !(t->is & IS_VERB_BASE)) {
        return;
    } else if (last + 1 < tokens.to && is_word(article, last + 1, TEXT("by")) && !helper) {
        return;
    }
    bool inverts = takes->takes & TAKES_QUOTE && !helper && t->is & (IS_VERB_PAST | IS_VERB_S) && content_ends_before(article, tokens, start);
    if (inverts) {
        size_t end = source_end(article, last + 1, tokens.to);
        bool is_relative;
        Run before = source_before(article, tokens, start, &is_relative);
        bool in_marks = is(article, start - 1, IS_MARK | IS_QUOTED);
        bool has_verb = end < tokens.to && is(article, end, IS_FINITE) && !is(article, end, IS_NAME);
        if (end > last + 1 && (in_marks || (run_empty(before) && !has_verb))) {
            cue.source = (Run){ last + 1, end };
            cue.is_inverted = true;
            add_cue(article, cue);
            return;
        }
    }
    cue.source = source_before(article, tokens, start, &cue.is_relative);
    if (!helper && !(t->is & (IS_VERB_PAST | IS_VERB_S)) && start == cue.words.from && t->is & IS_VERB_BASE && start == verb && !takes_base(article, cue.source)) return;
    if (run_empty(cue.source)) {
        if (start > tokens.from && !is(article, start - 1, IS_AND | IS_QUOTED | IS_MARK) && !is_comma(article, start - 1)) return;
        cue.source = shared_source(article, sentence, start);
        cue.shares_source = true;
    }
    add_cue(article, cue);
}

/* "his claim that", "the court's view that", "a warning that": the possessor is the source. */
static void add_claim(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    if (noun + 2 >= tokens.to || !is_word(article, noun + 1, TEXT("that")) || noun == tokens.from || is(article, noun + 2, IS_FINITE)) return;
    size_t i = noun;
    while (i > tokens.from && is(article, i - 1, IS_ADJECTIVE | IS_ADVERB) && !is(article, i - 1, IS_POSSESSIVE | IS_DETERMINER)) i--;
    if (i == tokens.from || !is(article, i - 1, IS_POSSESSIVE)) return;
    Cue cue = { .words = { i, noun + 1 }, .verb = noun, .sentence = sentence, .form = CUE_NOUN, .source = { i - 1, i } };
    if (token(article, i - 1)->kind == TOKEN_CLITIC) cue.source = (Run){ phrase_start(article, tokens.from, i), i - 1 };
    if (run_empty(cue.source)) return;
    add_cue(article, cue);
}

static void add_according(Article *article, size_t sentence, size_t at) {
    Run tokens = article->sentences[sentence].tokens;
    size_t end = source_end(article, at + 2, tokens.to);
    if (end == at + 2) return;
    /* "a count by the agency", "a poll released Sunday": all up to the comma or the sentence's end */
    if (end < tokens.to && token(article, end)->kind != TOKEN_SIGN && !is(article, end, IS_TIME | IS_QUOTED)) {
        size_t stop = end;
        bool has_verb = is(article, end, IS_WH | IS_PRONOUN);
        while (stop < tokens.to && stop - at < LONGEST_PHRASE && (token(article, stop)->kind != TOKEN_SIGN || is(article, stop, IS_MARK)) && !is(article, stop, IS_QUOTED) && (has_verb || !is(article, stop, IS_AUXILIARY | IS_PRONOUN))) stop++;
        if (stop == tokens.to || token(article, stop)->kind == TOKEN_SIGN) end = stop;
    }
    add_cue(article, (Cue){ .words = { at, at + 2 }, .verb = at, .sentence = sentence, .source = { at + 2, end }, .form = CUE_ACCORDING, .is_inverted = true });
}

/* "Roe: ..." at the start of a headline, "ROE: ..." in a transcript; not "Read more: ...". */
static void add_colon(Article *article, size_t sentence) {
    Run tokens = article->sentences[sentence].tokens;
    size_t i = tokens.from, names = 0;
    bool all_caps = true;
    for (; i < tokens.to && i < tokens.from + 6 && !is_sign(article, i, ':'); i++) {
        const Token *t = token(article, i);
        if (t->kind != TOKEN_WORD || !(t->flags & TOKEN_CAPITAL) || t->is & (IS_LABEL | IS_WH | IS_PREPOSITION | IS_DETERMINER | IS_AUXILIARY | IS_PRONOUN)) return;
        all_caps = all_caps && t->flags & TOKEN_CAPS;
        names++;
    }
    if (i == tokens.from || i + 1 >= tokens.to || !is_sign(article, i, ':')) return;
    bool is_headline = article->sentences[sentence].paragraph == 0 || article->paragraphs[article->sentences[sentence].paragraph].part == PART_HEADLINE;
    if (!is_headline && !all_caps && !(is(article, i + 1, IS_MARK))) return;
    add_cue(article, (Cue){ .words = { i, i + 1 }, .verb = i, .sentence = sentence, .source = { tokens.from, i }, .form = CUE_COLON });
}

/* What ties a quotation in marks to the sentence where no cue does: the nearest verb before it, whatever it means.
 * False if there is none. */
bool cues_any(Article *article, size_t sentence, size_t before, Cue *cue) {
    Run tokens = article->sentences[sentence].tokens;
    for (size_t i = before; i-- > tokens.from && before - i < LONGEST_PHRASE;) {
        const Token *t = token(article, i);
        if (t->is & IS_QUOTED) return false;
        if (t->kind != TOKEN_WORD || t->is & IS_NAME || !(t->is & (IS_VERB_PAST | IS_VERB_S) || (t->is & IS_VERB_ING && t->frame))) continue;
        size_t start = group_start(article, tokens, i);
        *cue = (Cue){ .words = { start, i + 1 }, .verb = i, .sentence = sentence, .frame = t->frame };
        if (t->is & (IS_VERB_PAST | IS_VERB_S)) cue->source = source_before(article, tokens, start, &cue->is_relative);
        if (run_empty(cue->source)) cue->source = main_subject(article, tokens, start);
        return true;
    }
    return false;
}

void cues_find(Article *article) {
    for (size_t s = 0; s < article->sentence_count; s++) {
        Run tokens = article->sentences[s].tokens;
        if (s == article->paragraphs[article->sentences[s].paragraph].first_sentence) add_colon(article, s);
        for (size_t i = tokens.from; i < tokens.to; i++) {
            const Token *t = token(article, i);
            if (t->is & IS_QUOTED || t->kind != TOKEN_WORD) continue;
            if (t->is & IS_CLAIM && !(t->is & IS_VERB && t->frame && !is(article, i, IS_NOUN))) add_claim(article, s, i);
            if (t->frame && t->is & IS_VERB) add_verb(article, s, i);
            else if (i + 2 < tokens.to && is_word(article, i, TEXT("according")) && is_to(article, i + 1)) add_according(article, s, i);
        }
    }
}
