/* cues.c - the verbs of speech of each sentence, with the words around them and the noun phrase that is the source. */
#include "fail.h"
#include "quotes.h"

#define FARTHEST_SUBJECT 200  /* tokens of a sentence in which its first verb is looked for */
#define MOST_PHRASES 4        /* "briefed | on the plan | in Salem | on Monday" */
#define FARTHEST_VERB 40      /* tokens between marks and the verb before them */

/* ---- verb groups */

static bool is_helper(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_CLITIC) return (t->is & IS_AUXILIARY) != 0;
    if (t->kind != TOKEN_WORD || !(t->is & (IS_ADVERB | IS_NOT | IS_AUXILIARY))) return false;
    return !(t->is & (IS_NAME | IS_PRONOUN | IS_DETERMINER | IS_PREPOSITION | IS_WH));
}

/* "have in the past said": where the time between the auxiliary and `i` begins; `i` if there is none. */
static size_t before_time_inside(const Article *article, Run sentence, size_t i) {
    if (i < sentence.from + 4 || !(is(article, i - 1, IS_TIME) || is_word(article, i - 1, TEXT("past")))) return i;
    size_t k = i - 1;
    while (k > sentence.from && is(article, k - 1, IS_DETERMINER | IS_ADJECTIVE) && !is(article, k - 1, IS_PREPOSITION))
        k--;
    bool stands_inside = k > sentence.from + 1 && is(article, k - 1, IS_PREPOSITION) &&
                         is(article, k - 2, IS_AUXILIARY) && token(article, k - 2)->kind == TOKEN_WORD;
    return stands_inside ? k - 1 : i;
}

static size_t group_start(const Article *article, Run sentence, size_t verb) {
    size_t i = verb;
    while (i > sentence.from && !is(article, i - 1, IS_QUOTED)) {
        bool is_all = i > sentence.from + 1 && is(article, i - 1, IS_DETERMINER) && is(article, i - 1, IS_PLURAL) &&
                      is(article, i - 2, IS_HAVE | IS_BE);
        size_t aside = before_time_inside(article, sentence, i);
        if (aside < i) {
            i = aside;
            continue;
        }
        if (!is_all && !is_helper(article, i - 1)) break;     /* "have all said" */
        i--;
    }
    bool is_neither =
        i > sentence.from + 1 && is(article, i - 1, IS_DETERMINER) && is_word(article, i - 1, TEXT("neither"));
    return is_neither ? i - 1 : i;
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
    bool is_clause = is(article, i + 2, IS_WH) || is_word(article, i + 2, TEXT("that")) ||
                     is_word(article, i + 2, TEXT("if")) || is_word(article, i + 2, TEXT("whether"));
    return is_clause && frame->takes & (TAKES_CLAUSE | TAKES_WH);
}

void cues_add(Article *article, Cue cue) {
    article->cues = grow(article->cues, &article->cue_capacity, article->cue_count + 1, sizeof *article->cues);
    article->cues[article->cue_count++] = cue;
}

/* Is there a content to the left that ends right before `i`: a closing mark, or a comma with something before it? */
static bool content_ends_before(const Article *article, Run sentence, size_t i) {
    if (i == sentence.from) return i > 0 && is(article, i - 1, IS_MARK);
    const Token *t = token(article, i - 1);
    if (t->is & IS_MARK) return i >= sentence.from + 2 ? is(article, i - 2, IS_QUOTED) : true;
    if (t->is & IS_QUOTED) return true;
    return t->kind == TOKEN_SIGN && (t->sign == ',' || t->sign == '?' || t->sign == '!' || t->sign == '-') &&
           i - sentence.from > 2;
}

/* A subject that takes the base form: plural, or I, you, we, they. Its head stands before the first preposition. */
bool cues_takes_base(const Article *article, Run source) {
    if (run_empty(source)) return false;
    size_t last = source.to - 1;
    bool is_singular =
        is_word(article, last, TEXT("he")) || is_word(article, last, TEXT("she")) || is_word(article, last, TEXT("it"));
    if (source.to - source.from == 1 && is(article, last, IS_PRONOUN)) return !is_singular;
    for (size_t i = source.from; i < source.to; i++) {
        if (is(article, i, IS_PREPOSITION) && i > source.from) return false;
        if (is(article, i, IS_AND | IS_PLURAL) || is_sign(article, i, '%') || token(article, i)->kind == TOKEN_NUMBER)
            return true;
        bool is_head = i + 1 == source.to || !source_word(article, i + 1);
        if (is_head && text_ends(word_at(article, i), TEXT("s"))) return true;
    }
    return false;
}

/* "one in five say", "who argue": a verb that is no noun, right behind what can be its subject. */
static bool is_plain_base(const Article *article, const Cue *cue) {
    if (run_empty(cue->source) || cue->source.to != cue->verb || is(article, cue->verb, IS_NOUN | IS_ADJECTIVE))
        return false;
    if (!(words_frame(cue->frame)->takes & TAKES_CLAUSE)) return false;
    size_t last = cue->source.to - 1, first = cue->source.from;
    if (is(article, last, IS_WH | IS_NUMBER)) return true;
    /* a larger say */
    bool is_singular = last == first + 1 && (is_word(article, first, TEXT("a")) || is_word(article, first, TEXT("an")));
    return !is_singular && is(article, last, IS_NOUN | IS_NAME) && !is(article, last, IS_OBJECT);
}

/* ", which regulates campaign finances,": does the clause between the commas belong to the noun before them? */
static bool is_in_relative(const Article *article, Run sentence, Run subject) {
    size_t i = subject.from;
    while (i > sentence.from && !is_comma(article, i - 1)) i--;
    return i > sentence.from && i < subject.from && is(article, i, IS_WH) && !is(article, i, IS_SUBORDINATOR);
}

/* The subject of the sentence's first finite verb before `to`; of a clause under "when" only if there is no other. */
static Run main_subject(const Article *article, Run sentence, size_t to) {
    Run lesser = { 0 };
    if (to > sentence.from + FARTHEST_SUBJECT) to = sentence.from + FARTHEST_SUBJECT;
    for (size_t i = sentence.from; i < to; i++) {
        if (is(article, i, IS_QUOTED | IS_NAME) || !is(article, i, IS_FINITE) || token(article, i)->kind == TOKEN_SIGN)
            continue;
        bool is_relative;
        size_t start = group_start(article, sentence, i);
        Run subject = source_before(article, sentence, start, &is_relative);
        if (run_empty(subject) || is_relative || is_in_relative(article, sentence, subject)) continue;
        bool is_under = subject.from > sentence.from && is(article, subject.from - 1, IS_SUBORDINATOR);
        if (!is_under) return subject;
        if (run_empty(lesser)) lesser = subject;
    }
    if (run_empty(lesser) && sentence.from < to && is(article, sentence.from, IS_PRONOUN) &&
        !is(article, sentence.from, IS_NOUN | IS_DETERMINER | IS_SUBORDINATOR))
        return (Run){ sentence.from, sentence.from + 1 };
    return lesser;
}

/* "the owners, who were not heard but said": the "who" of the relative clause that the verb goes on with. */
static Run shared_relative(const Article *article, Run sentence, size_t to) {
    if (to < sentence.from + 4 || !is(article, to - 1, IS_AND)) return (Run){ 0 };
    for (size_t i = to - 1; i-- > sentence.from + 1 && !is_comma(article, i);)
        if (is_word(article, i, TEXT("who")))
            return is(article, i + 1, IS_FINITE | IS_VERB_PAST) ? (Run){ i, i + 1 } : (Run){ 0 };
    return (Run){ 0 };
}

/* "..., so the judge agreed and told": the subject of the clause that a verb behind "and" goes on with. */
static Run clause_subject(const Article *article, Run sentence, size_t to) {
    for (size_t i = to; i-- > sentence.from + 1 && to - i < FARTHEST_SUBJECT;) {
        if (is(article, i, IS_QUOTED | IS_NAME) || !is(article, i, IS_FINITE) || token(article, i)->kind == TOKEN_SIGN)
            continue;
        bool is_relative;
        size_t group = group_start(article, sentence, i);
        Run subject = source_before(article, sentence, group, &is_relative);
        if (run_empty(subject)) subject = shared_relative(article, sentence, group);
        else if (is_relative) continue;
        if (run_empty(subject)) continue;
        size_t before = subject.from > sentence.from ? subject.from - 1 : subject.from;
        bool is_under = before < subject.from && is(article, before, IS_SUBORDINATOR | IS_WH | IS_NOUN | IS_NAME) &&
                        !is_word(article, before, TEXT("so"));
        if (!is_under || is(article, subject.from, IS_WH)) return subject;
    }
    return (Run){ 0 };
}

/* The source of a cue that has none of its own: that of the cue before it in the sentence, or the subject. */
static Run shared_source(const Article *article, size_t sentence, size_t to) {
    Run tokens = article->sentences[sentence].tokens, relative = shared_relative(article, tokens, to);
    if (!run_empty(relative)) return relative;
    if (article->cue_count && article->cues[article->cue_count - 1].sentence == sentence) {
        const Cue *last = &article->cues[article->cue_count - 1];
        if (!run_empty(last->source) || last->shares_source) return last->source;     /* looked for in vain before */
    }
    bool is_joined = to > tokens.from + 1 && is(article, to - 1, IS_AND) && !is_comma(article, to - 2);
    Run subject = is_joined ? clause_subject(article, tokens, to) : (Run){ 0 };
    if (run_empty(subject)) subject = main_subject(article, tokens, to);
    if (!run_empty(subject) || to < tokens.from + 2 || !is_comma(article, to - 1)) return subject;
    /* "Roe, speaking of the price, said" */
    Run before = { source_phrase_start(article, tokens.from, to - 1), to - 1 };
    bool leads = before.from == tokens.from || (!run_empty(before) && is_comma(article, before.from - 1));
    return leads ? before : (Run){ 0 };
}

/* "by saying", "after telling", "before adding" */
static bool takes_gerund(const Article *article, size_t i) {
    return is_word(article, i, TEXT("by")) || is_word(article, i, TEXT("while")) ||
           (is(article, i, IS_PREPOSITION) && is(article, i, IS_SUBORDINATOR));
}

/* Has the head of the noun phrase that class of words.tsv: "the jury", "a poll of rowers", "a batch of records"? */
static bool is_headed(const Article *article, Run source, Text class) {
    for (size_t i = source.from; i < source.to; i++) {
        bool ends = i > source.from && is(article, i, IS_PREPOSITION | IS_WH) && !is_word(article, i, TEXT("of"));
        if (ends) return false;
        if (words_class(word_at(article, i), class) && (i + 1 == source.to || !source_word(article, i + 1)))
            return true;
    }
    return false;
}

static bool sits(const Article *article, Run source) { return is_headed(article, source, TEXT("court")); }

static bool shows(const Article *article, Run source) {
    return is_headed(article, source, TEXT("research")) || is_headed(article, source, TEXT("record"));
}

/* "was told that", "it is said that": what is told without who tells it. A court that was told stands for who spoke
 * there. */
static bool add_told(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    unsigned takes = words_frame(cue.frame)->takes;
    Run subject = source_before(article, sentence, cue.words.from, &cue.is_relative);
    bool is_it = subject.to == subject.from + 1 && is_word(article, subject.from, TEXT("it"));
    size_t sign = cue.words.to;
    bool is_asked = !run_empty(subject) && sign + 2 < sentence.to && takes & TAKES_QUOTE && takes & TAKES_LISTENER &&
                    (is_comma(article, sign) || is_sign(article, sign, ':')) && is(article, sign + 1, IS_MARK) &&
                    is(article, sign + 2, IS_QUOTED);
    if (is_asked) {                             /* Roe was asked, "..." */
        cue.source = (Run){ 0 };
        cue.is_relative = false;
        cues_add(article, cue);
        return true;
    }
    if (run_empty(subject) || cue.words.to + 1 >= sentence.to || !(takes & TAKES_CLAUSE) ||
        !(takes & TAKES_LISTENER || is_it))
        return false;
    size_t i = content_past_adverbials(article, cue.words.to, sentence.to, words_frame(cue.frame));
    bool is_heard = sits(article, subject) && takes & TAKES_LISTENER;
    if (i >= sentence.to || !(is_that(article, i) || (is_heard && content_has_clause(article, i, sentence.to))))
        return false;
    cue.source = is_heard ? subject : (Run){ 0 };
    cues_add(article, cue);
    return true;
}

/* "was confirmed on Friday by the owner": past the time, to "by". */
static size_t past_time_to_by(const Article *article, size_t i, size_t to) {
    size_t k = i;
    while (k < to && k < i + 4 && is(article, k, IS_TIME | IS_ADVERB | IS_PREPOSITION) &&
           !is_word(article, k, TEXT("by")))
        k++;
    return k < to && is_word(article, k, TEXT("by")) ? k : i;
}

/* "was cited as saying", "was accused by the regulator" */
static void add_passive(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t behind = past_time_to_by(article, cue.words.to, sentence.to);
    Run by = relay_by(article, behind, sentence.to);
    size_t as = run_empty(by) ? behind : by.to, end = relay_as_saying(article, as, sentence.to);
    cue.form = CUE_PASSIVE;
    if (end > as) {
        cue.words.to = end;
        cue.frame = token(article, end - 1)->frame;
        cue.source = source_before(article, sentence, cue.words.from, &cue.is_relative);
        cue.relay = run_empty(by) ? relay_by(article, end, sentence.to) : by;
        if (run_empty(by) && !run_empty(cue.relay)) cue.behind = cue.relay.to;
    } else if (!run_empty(by)) {
        cue.source = by;
        cue.is_inverted = true;
    } else {
        add_told(article, cue);
        return;
    }
    cues_add(article, cue);
}

/* The source of a participle that leads the sentence: "Calling it a gift, the senator ..."; rather one with a verb
 * behind it, best of all a verb of speech. */
static Run source_after_comma(const Article *article, size_t from, size_t to) {
    Run first = { 0 };
    bool has_verb = false;
    for (size_t i = from; i < to; i++) {
        bool in_marks = is(article, i, IS_MARK) && is(article, i - 1, IS_QUOTED) && is_comma(article, i - 1);
        if (!in_marks && (is(article, i, IS_QUOTED) || !is_comma(article, i))) continue;
        size_t begin = i + 1 < to && is_comma(article, i) && is(article, i + 1, IS_MARK) ? i + 2 : i + 1,
               end = source_end(article, begin, to), verb = end;
        while (verb < to && (is(article, verb, IS_ADVERB) || is_comma(article, verb))) verb++;
        if (end <= begin) continue;
        bool is_subject = verb == to || is(article, verb, IS_FINITE | IS_VERB);
        if (run_empty(first) || (is_subject && !has_verb)) first = (Run){ begin, end };
        has_verb |= is_subject;
        if (is_subject && verb < to && token(article, verb)->frame) return (Run){ begin, end };
    }
    return first;
}

/* Is the cue before it one of the same sentence and form? */
static bool follows(const Article *article, const Cue *cue, CueForm form) {
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    return last && last->sentence == cue->sentence && last->form == form;
}

/* "with 30 percent saying", "voters saying": the noun phrase right before the participle; empty if there is none. */
static Run source_of_reduced(const Article *article, const Cue *cue, Run sentence, size_t start) {
    /* a statement on Friday saying */
    while (start > sentence.from + 2 && is(article, start - 1, IS_TIME))
        start -= is(article, start - 2, IS_PREPOSITION) ? 2 : 1;
    size_t last = start - 1, takes = words_frame(cue->frame)->takes,
           start_of_phrase = source_phrase_start(article, sentence.from, start);
    if (!is(article, last, IS_NOUN | IS_NAME | IS_PLURAL | IS_NUMBER) ||
        is(article, last, IS_TIME | IS_VERB | IS_ADJECTIVE))
        return (Run){ 0 };
    size_t behind = cue->words.to;
    for (size_t i = last; i > start_of_phrase; i--)
        if (is_word(article, i - 1, TEXT("with"))) start_of_phrase = i;
    bool has_with = start_of_phrase > sentence.from && is_word(article, start_of_phrase - 1, TEXT("with"));
    /* a letter demanding */
    bool is_written = is(article, last, IS_THING) && behind < sentence.to &&
                      (token(article, behind)->kind != TOKEN_SIGN || is(article, behind, IS_MARK));
    bool has_clause = is_written || (takes & TAKES_CLAUSE && behind < sentence.to &&
                                     (is_word(article, behind, TEXT("that")) || !(takes & TAKES_OBJECT)));
    if (is(article, cue->verb, IS_NOUN) || (!has_with && !has_clause)) return (Run){ 0 };
    if (behind < sentence.to && token(article, behind)->kind == TOKEN_SIGN && !has_with)
        return shared_source(article, cue->sentence, start);
    for (size_t i = start_of_phrase; i < start && !has_with; i++)
        if (is(article, i, IS_THING)) {         /* "issued a statement saying" */
            Run subject = clause_subject(article, sentence, start);
            return run_empty(subject) ? shared_source(article, cue->sentence, start) : subject;
        }
    return (Run){ start_of_phrase, start };
}

/* "... when the union walked away, accusing the owners": the subject of the clause right before the participle, if
 * it is under "when" and somebody who can speak, and nobody has spoken in the sentence. */
static Run nearest_subject(const Article *article, const Cue *cue, size_t start) {
    Run sentence = article->sentences[cue->sentence].tokens;
    bool has_cue = article->cue_count && article->cues[article->cue_count - 1].sentence == cue->sentence;
    for (size_t i = start; !has_cue && i-- > sentence.from + 1 && start - i < FARTHEST_VERB;) {
        if (!is(article, i, IS_FINITE) || is(article, i, IS_NAME | IS_QUOTED) || token(article, i)->kind == TOKEN_SIGN)
            continue;
        bool is_relative;
        Run subject = source_before(article, sentence, group_start(article, sentence, i), &is_relative);
        if (run_empty(subject) || is_relative) continue;
        bool is_under = subject.from > sentence.from && is(article, subject.from - 1, IS_SUBORDINATOR) &&
                        !is_that(article, subject.from - 1);
        bool is_somebody =
            is(article, subject.to - 1, IS_NAME) ||
            known_word(word_at(article, subject.to - 1))->is & (KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEAD);
        return is_under && is_somebody ? subject : (Run){ 0 };
    }
    return (Run){ 0 };
}

/* "where he hid while threatening to": a pronoun that is the subject of the verb before. */
static Run subject_before(const Article *article, Run sentence, size_t start) {
    for (size_t i = start; i-- > sentence.from + 1 && start - i < FARTHEST_VERB;) {
        if (is(article, i, IS_QUOTED)) break;
        if (!is(article, i, IS_FINITE) || is(article, i, IS_NAME) || token(article, i)->kind == TOKEN_SIGN) continue;
        bool is_relative;
        Run subject = source_before(article, sentence, group_start(article, sentence, i), &is_relative);
        if (run_empty(subject)) continue;
        return is(article, subject.from, IS_PRONOUN) && !is_relative ? subject : (Run){ 0 };
    }
    return (Run){ 0 };
}

/* "..., adding", "by saying" */
static void add_participle(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t start = cue.words.from;
    cue.form = CUE_PARTICIPLE;
    cue.shares_source = true;
    if (words_frame(cue.frame)->takes & (TAKES_FINITE | TAKES_COURT)) return;
    if (start == sentence.from || (start == sentence.from + 1 && takes_gerund(article, sentence.from))) {
        cue.source = source_after_comma(article, cue.verb, sentence.to);
        cues_add(article, cue);
        return;
    }
    bool joins = is(article, start - 1, IS_AND) && follows(article, &cue, CUE_PARTICIPLE);
    bool is_apart =
        is_comma(article, start - 1) || is_sign(article, start - 1, '-') || is(article, start - 1, IS_MARK | IS_QUOTED);
    /* responded saying */
    bool behind_cue = token(article, start - 1)->frame && is(article, start - 1, IS_VERB_PAST | IS_VERB_PARTICIPLE) &&
                      follows(article, &cue, CUE_FINITE);
    if (!joins && !is_apart && !behind_cue && !takes_gerund(article, start - 1)) {
        cue.source = source_of_reduced(article, &cue, sentence, start);
        if (run_empty(cue.source)) return;
        cue.shares_source = false;
        cues_add(article, cue);
        return;
    }
    if (is_word(article, start - 1, TEXT("by"))) cue.words.from--;
    bool is_gerund = !is_apart && !joins && !behind_cue;
    cue.source = is_gerund ? subject_before(article, sentence, start) : nearest_subject(article, &cue, start);
    if (run_empty(cue.source)) cue.source = shared_source(article, cue.sentence, start);
    cues_add(article, cue);
}

/* Behind the reporters of "...," told reporters the mayor. */
static size_t past_hearers(const Article *article, size_t from, size_t to) {
    bool are_many = from + 1 < to && known_word(word_at(article, from))->is & (KNOWN_ROLES | KNOWN_SEVERAL);
    return are_many && (is(article, from + 1, IS_NAME) || known_word(word_at(article, from + 1))->is & KNOWN_TITLE)
               ? from + 1
               : from;
}

/* "..., who live in the hills, says Ada Roe.": nothing but a name or an office stands between the verb and the end. */
static bool ends_with_speaker(const Article *article, const Cue *cue, size_t from, size_t end) {
    size_t to = article->sentences[cue->sentence].tokens.to;
    bool passes_on = text_same_word(words_frame(cue->frame)->word, TEXT("report")) && is(article, from, IS_NAME);
    if ((words_frame(cue->frame)->takes & TAKES_OBJECT && !passes_on) || cue->words.to > cue->verb + 1 || end == from)
        return false;
    if (end < to && !is_comma(article, end) && !content_stops(article, end) && !is(article, end, IS_PREPOSITION))
        return false;
    bool is_apposed = end < to && is_comma(article, end);
    for (size_t i = end; i < to; i++) {
        const MarkSpan *span = is_apposed && is(article, i, IS_QUOTED) ? marks_at(article, i) : NULL;
        if (span && !span->is_speech) continue;         /* Rep. Ada "Gull" Roe */
        const uint32_t verb = IS_QUOTED | IS_AUXILIARY | IS_PRONOUN | (is_apposed ? 0 : IS_VERB_PAST | IS_VERB_S);
        if (is(article, i, verb) && !is(article, i, IS_NAME)) return false;
        if (token(article, i)->kind == TOKEN_SIGN && !content_stops(article, i) && !is_apposed) return false;
    }
    size_t first = is(article, from, IS_DETERMINER | IS_POSSESSIVE) ? from + 1 : from;
    if (first < end && is(article, first, IS_NAME)) return is_apposed || end == to || content_stops(article, end);
    const unsigned titles = KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEAD;
    for (size_t i = from; i < end; i++)
        if (known_word(word_at(article, i))->is & titles) return true;
    /* one of its movers, Rep. Ada Roe */
    return is_apposed && end + 2 < to && is(article, end + 2, IS_NAME) &&
           known_word(word_at(article, end + 1))->is & (KNOWN_HONORIFIC | KNOWN_POST);
}

/* To the end of the sentence, without its full stop. */
static size_t without_stops(const Article *article, size_t from, size_t to) {
    while (to > from && content_stops(article, to - 1)) to--;
    return to;
}

/* "...," said the mayor */
static bool add_inverted(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t start = cue.words.from, from = cue.words.to;
    if (words_frame(cue.frame)->takes & TAKES_LISTENER) from = past_hearers(article, from, sentence.to);
    size_t end = source_end(article, from, sentence.to);
    bool leads = start == sentence.from && end > from && end + 1 < sentence.to &&
                 (is_comma(article, end) || is_sign(article, end, ':')) && is(article, end + 1, IS_MARK);
    if (leads && is(article, from, IS_NAME)) {          /* Says Roe: "..." */
        cue.source = (Run){ from, end };
        cue.is_inverted = true;
        cues_add(article, cue);
        return true;
    }
    bool is_parted = end + 1 < sentence.to && is_comma(article, end) && is(article, end + 1, IS_AUXILIARY) &&
                     start == sentence.from + 2 && is_comma(article, start - 1);
    if (!(content_ends_before(article, sentence, start) || is_parted) || end == from) return false;
    bool is_relative, in_marks = is(article, start - 1, IS_MARK | IS_QUOTED);
    bool has_verb = end < sentence.to && is(article, end, IS_FINITE) && !is(article, end, IS_NAME);
    if (!in_marks && has_verb) return false;
    bool is_last = !in_marks && !is_parted && ends_with_speaker(article, &cue, from, end);
    if (!in_marks && !is_parted && !is_last && !run_empty(source_before(article, sentence, start, &is_relative)))
        return false;
    if (is_last) end = without_stops(article, end, sentence.to);
    cue.source = (Run){ from, end };
    cue.is_inverted = true;
    cues_add(article, cue);
    return true;
}

/* "a bridge called "Rose"": words in marks, or a name, stand where the object would. */
static bool names(const Article *article, const Cue *cue) {
    if (!(words_frame(cue->frame)->takes & TAKES_NAME) || !is(article, cue->verb, IS_VERB_PARTICIPLE) ||
        cue->words.from == 0)
        return false;
    size_t behind = cue->words.to;
    size_t noun = cue->words.from - (cue->words.from > 1 && is_comma(article, cue->words.from - 1) ? 2 : 1);
    while (noun > 0 && (is(article, noun, IS_TIME | IS_ADVERB) || is_word(article, noun, TEXT("online"))) &&
           !is(article, noun, IS_NAME))
        noun--;                                 /* advice published online today called "Rose" */
    bool has_noun = is(article, noun, IS_NOUN) && !is(article, noun, IS_NAME);
    /* dubbed the "Rose" */
    if (behind + 1 < article->tokens.count && is_word(article, behind, TEXT("the"))) behind++;
    return has_noun && behind < article->tokens.count && is(article, behind, IS_MARK);
}

bool cues_names(const Article *article, size_t verb) {
    Cue cue = { .words = { verb, verb + 1 }, .verb = verb, .frame = token(article, verb)->frame };
    return cue.frame && names(article, &cue);
}

static bool begins_complement(const Article *article, size_t i, size_t to) {
    if (i >= to || is(article, i, IS_TIME)) return false;
    return token(article, i)->kind == TOKEN_NUMBER ||
           is(article, i, IS_MARK | IS_QUOTED | IS_DETERMINER | IS_NOT | IS_OPENER) || source_word(article, i);
}

/* "called the vote a gift", "called it unfair": behind the object stands what it is called; not in "called her
 * mother". */
static bool has_complement(const Article *article, size_t i, size_t to) {
    size_t from = i;
    bool has_noun = false;
    for (; i < to && i < from + FARTHEST_VERB; i++) {
        const Token *t = token(article, i);
        if (t->is & (IS_MARK | IS_QUOTED) || (has_noun && t->is & IS_DETERMINER) || is_sign(article, i, ':'))
            return true;
        bool is_object = t->is & IS_OBJECT && !(t->is & IS_POSSESSIVE && i + 1 < to && source_word(article, i + 1));
        if (i == from && is_object) return begins_complement(article, i + 1, to);
        if (t->kind == TOKEN_SIGN || t->is & (IS_FINITE | IS_WH | IS_PRONOUN)) return false;
        if (has_noun && t->is & (IS_ADJECTIVE | IS_VERB_PARTICIPLE) && !(t->is & IS_NOUN)) return true;
        if (t->is & IS_PREPOSITION) has_noun = false;
        else has_noun |= (t->is & (IS_NOUN | IS_NAME)) != 0;
    }
    return false;
}

/* "written by the mayor", but not: said by telephone */
static bool is_by_somebody(const Article *article, size_t i, size_t to) {
    if (i >= to || !is_word(article, i, TEXT("by")) || (i + 1 < to && is(article, i + 1, IS_NUMBER | IS_TIME)))
        return false;
    return i + 1 >= to || !is(article, i + 1, IS_NOUN) ||
           is(article, i + 1, IS_NAME | IS_PLURAL | IS_DETERMINER | IS_POSSESSIVE);
}

/* "you", "there", "the" alone: outside marks they mean nobody who speaks. */
static bool is_nobody(const Article *article, Run source) {
    static const Text nobodies[] = { TEXT("you"), TEXT("there"), TEXT("the"), TEXT("a"), TEXT("an") };
    for (size_t i = 0; source.to == source.from + 1 && i < sizeof nobodies / sizeof *nobodies; i++)
        if (is_word(article, source.from, nobodies[i])) return true;
    return false;
}

/* said, noted: who it is that was said something to is never its subject. */
static bool only_says(const Article *article, size_t i) {
    const Frame *frame = words_frame(token(article, i)->frame);
    return frame && frame->takes & TAKES_QUOTE && frame->takes & TAKES_CLAUSE &&
           !(frame->takes & (TAKES_LISTENER | TAKES_PASSES));
}

/* "Two people briefed on the plan said": a participle behind its noun, and the clause's own verb further on. */
static bool is_reduced(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue->words.to;
    if (!is(article, cue->verb, IS_VERB_PARTICIPLE) || only_says(article, cue->verb) || i + 2 >= to ||
        !is(article, i, IS_PREPOSITION) || is(article, i, IS_SUBORDINATOR) || is(article, i + 1, IS_TIME))
        return false;
    size_t end = i;
    for (int phrases = 0; phrases < MOST_PHRASES && end + 2 < to && is(article, end, IS_PREPOSITION); phrases++) {
        size_t next = is(article, end + 1, IS_TIME) ? end + 2 : source_phrase_end(article, end + 1, to);
        if (next <= end + 1) return false;
        for (end = next; end + 1 < to && is(article, end, IS_TIME | IS_ADVERB | IS_HAVE) && !is(article, end, IS_NAME);)
            end++;
    }
    return end + 1 < to && is(article, end, IS_VERB_PAST | IS_VERB_S) && content_is_cue_verb(article, end) &&
           !is(article, end, IS_NOUN | IS_NAME | IS_ADJECTIVE);
}

/* "said in a statement sent to the press that": what stands behind a verb and a preposition is no subject, and what
 * looks like its verb is a participle. */
static bool is_inner(const Article *article, Run sentence, const Cue *cue) {
    size_t i = cue->source.from;
    /* in its campaign pledges */
    bool is_noun =
        is(article, cue->verb, IS_VERB_S) && (is(article, cue->verb, IS_NOUN) || is(article, i, IS_POSSESSIVE));
    if (!(is_noun || is(article, cue->verb, IS_VERB_PARTICIPLE)) || cue->source.to != cue->verb) return false;
    bool leads_away = cue->words.to < sentence.to && is(article, cue->words.to, IS_PREPOSITION);
    for (size_t k = i + 1; leads_away && !is_noun && k + 1 < cue->source.to; k++)
        if (only_says(article, k) && is(article, k, IS_VERB_PAST) && is(article, k + 1, IS_PREPOSITION)) return true;
    if (i < sentence.from + 2) return false;
    if (is(article, i - 1, IS_BE) && !is_noun) return true;     /* there were nine cases reported */
    bool is_object = is(article, i - 1, IS_PREPOSITION) && !is(article, i - 1, IS_SUBORDINATOR | IS_NAME);
    return is_object && is(article, i - 2, IS_VERB) && !is(article, i - 2, IS_NOUN | IS_NAME | IS_QUOTED);
}

/* "parliamentary reports": behind an adjective without a noun a word that may be a noun is one; not in "the poor
 * say". */
static bool ends_in_adjective(const Article *article, Run source, size_t verb) {
    if (run_empty(source) || source.to != verb || !is(article, verb, IS_NOUN)) return false;
    size_t last = source.to - 1;
    bool is_adjective = is(article, last, IS_ADJECTIVE) &&
                        !is(article, last, IS_NOUN | IS_NAME | IS_PRONOUN | IS_DETERMINER | IS_NUMBER | IS_PLURAL);
    return is_adjective && !is(article, source.from, IS_DETERMINER);
}

/* "no lawmaker objected": nobody says it. */
static bool is_none(const Article *article, Run source) {
    bool is_number = source.from + 1 < source.to && token(article, source.from + 1)->kind == TOKEN_NUMBER;
    return (is_word(article, source.from, TEXT("no")) && !is_number) || is_word(article, source.from, TEXT("none")) ||
           is_word(article, source.from, TEXT("nobody"));
}

/* Ends the phrase before the relative at `wh` something written: "a complaint with the court that accuses"? */
static bool is_behind_written(const Article *article, size_t wh) {
    for (size_t i = wh; i-- > 0 && wh - i < FARTHEST_VERB;) {
        if (is(article, i, IS_THING) && !is(article, i, IS_NAME)) return true;
        bool is_phrase = source_word(article, i) || is(article, i, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE);
        if (!is_phrase || token(article, i)->kind == TOKEN_SIGN) return false;
    }
    return false;
}

/* "It also shows": the study that found something right before. */
static bool finds_before(const Article *article, const Cue *cue) {
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool is_it = cue->source.to == cue->source.from + 1 && is_word(article, cue->source.from, TEXT("it"));
    return is_it && last && last->finds && last->sentence + 2 >= cue->sentence;
}

/* "a group that campaigns for bears": what it always does tells which one it is, and nobody is quoted. */
static bool is_trait(const Article *article, const Cue *cue, uint32_t helper) {
    unsigned takes = words_frame(cue->frame)->takes;
    return cue->is_relative && !helper && is(article, cue->verb, IS_VERB_S | IS_VERB_BASE) && takes & TAKES_OBJECT &&
           !(takes & (TAKES_QUOTE | TAKES_CLAUSE)) && !is_comma(article, cue->source.from - 1) &&
           !is_behind_written(article, cue->source.from);
}

/* "..., as Roe explained."; not behind what somebody else says, nor in "If, as I said, ..." */
static bool is_behind_as(const Article *article, const Cue *cue, Run sentence) {
    size_t as = cue->source.from;
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    if (run_empty(cue->source) || cue->is_relative || as < sentence.from + 3) return false;
    if ((last && last->sentence == cue->sentence) || is(article, as - 3, IS_SUBORDINATOR | IS_AND)) return false;
    return is_word(article, as - 1, TEXT("as")) && is_comma(article, as - 2);
}

/* "..., say officials.": the base form behind a comma or mark, before several people and the end. */
static bool says_many(const Article *article, const Cue *cue, size_t to) {
    size_t from = cue->words.to;
    if (!(words_frame(cue->frame)->takes & TAKES_QUOTE) || is(article, cue->verb, IS_NOUN)) return false;
    if (cue->words.from == 0) return false;
    bool is_behind = is_comma(article, cue->words.from - 1) || is(article, cue->words.from - 1, IS_MARK);
    size_t end = is_behind ? source_end(article, from, to) : from;
    if (end == from || (end < to && !content_stops(article, end))) return false;
    return known_word(word_at(article, end - 1))->is & (KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEADS);
}

/* "recalled more than 2,000 cars", not: recalled two cars were late */
static bool counts_items(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue->words.to, number = i < to ? words_hedge(article, i, to) : i;
    if (number > i && number < to) i = number;
    /* 120K */
    bool is_amount = content_is_amount(article, i, to) || (i < to && is_digit(word_at(article, i).at[0]));
    if (!is_amount) return false;
    size_t end = source_phrase_end(article, i, to);
    while (end < to && is(article, end, IS_ADVERB)) end++;
    return end >= to || !is(article, end, IS_FINITE | IS_VERB_PAST) || token(article, end)->kind == TOKEN_SIGN;
}

static void add_finite(Article *article, Cue cue, uint32_t helper) {
    Run sentence = article->sentences[cue.sentence].tokens;
    const Token *t = token(article, cue.verb);
    size_t start = cue.words.from;
    bool is_bare = !(t->is & (IS_VERB_PAST | IS_VERB_S)) && !helper;
    if (start > sentence.from && is_to(article, start - 1) && t->is & IS_VERB_BASE) {
        size_t leading = verb_before_to(article, sentence, start - 1);
        if (leading == NONE) return;
        bool is_open =
            is(article, leading, IS_VERB_ING) && !(words_frame(token(article, leading)->frame)->takes & TAKES_QUOTE);
        if (is_open && !words_phrase(article, leading, &(size_t){ 0 })) return;      /* was trying to confirm */
        cue.is_negative = cue.is_negative || words_frame(token(article, leading)->frame)->takes & TAKES_NEGATIVE;
        cue.words.from = start = group_start(article, sentence, leading);
        is_bare = false;
    } else if (is_bare && !(t->is & IS_VERB_BASE)) {
        return;
    } else if (!helper && is_by_somebody(article, cue.words.to, sentence.to)) {
        return;
    }
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool is_next = last && last->sentence == cue.sentence && start > sentence.from &&
                   content_lists_cue(article, start - 1, sentence.to);
    bool inverts =
        !is_next && words_frame(cue.frame)->takes & TAKES_QUOTE && !helper && t->is & (IS_VERB_PAST | IS_VERB_S);
    inverts = inverts || (is_bare && !is_next && says_many(article, &cue, sentence.to));
    if (inverts && add_inverted(article, cue)) return;
    if (!helper && names(article, &cue)) return;
    /* "who dated alleged killer": what stands behind a verb is no other verb */
    bool behind_verb = start == cue.verb && start > sentence.from && t->is & IS_VERB_PARTICIPLE &&
                       is(article, start - 1, IS_VERB_PAST) && !token(article, start - 1)->frame &&
                       !is(article, start - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE | IS_ADVERB | IS_AUXILIARY);
    if (behind_verb && source_word(article, cue.words.to)) return;
    if (!is_next) cue.source = source_before(article, sentence, start, &cue.is_relative);
    bool is_compound = t->is & IS_NOUN && cue.words.to < sentence.to &&
                       (token(article, cue.words.to)->is & (IS_NOUN | IS_VERB | IS_ADJECTIVE)) == IS_NOUN &&
                       !is(article, cue.words.to, IS_NAME | IS_PLURAL);
    if (is_bare && start == cue.verb && is_compound) return;    /* by roll call vote */
    bool is_joined = run_empty(cue.source) && start > sentence.from && is(article, start - 1, IS_AND) &&
                     !is(article, cue.verb, IS_NOUN);
    /* they denounce it and say */
    Run subject = is_joined ? shared_source(article, cue.sentence, start) : cue.source;
    if (is_bare && start == cue.verb && !is_plain_base(article, &cue) && !cues_takes_base(article, subject)) return;
    bool needs_complement =
        words_frame(cue.frame)->takes & TAKES_NAME && !(words_frame(cue.frame)->takes & TAKES_QUOTE);
    bool is_gap = !run_empty(cue.source) && cue.source.from > sentence.from &&
                  is(article, cue.source.from - 1, IS_NOUN | IS_WH) &&
                  begins_complement(article, cue.words.to, sentence.to);
    if (needs_complement && !is_gap && !has_complement(article, cue.words.to, sentence.to)) return;
    bool in_what = !run_empty(cue.source) && cue.source.from > sentence.from &&
                   is_word(article, cue.source.from - 1, TEXT("what"));
    /* what neighbours call */
    if (in_what &&
        !(cue.words.to < sentence.to && is(article, cue.words.to, IS_FINITE) && !is(article, cue.words.to, IS_NOUN)))
        return;
    if (run_empty(cue.source)) {
        if (start == sentence.from) return;
        if (!is(article, start - 1, IS_AND | IS_QUOTED | IS_MARK) && !is_comma(article, start - 1)) return;
        cue.source = shared_source(article, cue.sentence, start);
        cue.shares_source = true;
    }
    if (is_nobody(article, cue.source) || is_trait(article, &cue, helper)) return;
    if (words_frame(cue.frame)->takes & TAKES_ITEMS && counts_items(article, &cue, sentence.to)) return;
    /* Roe 'turned and hissed' at a clerk */
    const MarkSpan *marks = run_empty(cue.source) ? marks_at(article, cue.verb) : NULL;
    if (marks && marks->has_open && marks->has_close) return;
    if (is_none(article, cue.source)) {
        if (!(words_frame(cue.frame)->takes & TAKES_REFUSAL)) return;
        cue.is_negative = true;
    }
    if (!helper && start == cue.verb && !run_empty(cue.source) && !cue.is_relative &&
        (is_reduced(article, &cue, sentence.to) || is_inner(article, sentence, &cue) ||
         ends_in_adjective(article, cue.source, cue.verb)))
        return;
    if (words_frame(cue.frame)->takes & TAKES_COURT && !sits(article, cue.source)) return;
    cue.finds = words_frame(cue.frame)->takes & TAKES_FINDING &&
                (shows(article, cue.source) || finds_before(article, &cue));
    if (words_frame(cue.frame)->takes & TAKES_RESEARCH && !cue.finds) return;
    if (is_behind_as(article, &cue, sentence)) cue.before = cue.source.from - 1;
    relay_turn(article, &cue, sentence.to);
    cues_add(article, cue);
}

/* "kept saying" */
static bool keeps(const Article *article, size_t from, size_t verb) {
    return verb > from + 1 && (is_word(article, verb - 1, TEXT("kept")) || is_word(article, verb - 1, TEXT("keeps")));
}

/* "who asked not to be named", "declined to be identified": no content, but how somebody is told of. */
static bool hides(const Article *article, size_t i, size_t to) {
    static const Text words[] = { TEXT("named"), TEXT("identified"), TEXT("quoted") };
    if (i < to && is(article, i, IS_NOT)) i++;
    if (i + 2 >= to || !is_to(article, i) || !is_word(article, i + 1, TEXT("be"))) return false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (is_word(article, i + 2, words[k])) return true;
    return false;
}

static void add_verb(Article *article, size_t sentence, size_t verb) {
    Run tokens = article->sentences[sentence].tokens;
    const Token *t = token(article, verb);
    size_t last = verb, phrase = words_phrase(article, verb, &last), frame = phrase ? phrase : t->frame;
    bool has_noun = phrase && last + 1 < tokens.to && is(article, last, IS_PREPOSITION);
    bool is_date = has_noun && is(article, last + 1, IS_TIME);                     /* reports on Monday */
    size_t first = has_noun && last + 2 < tokens.to && is_word(article, last + 1, TEXT("the")) ? last + 2 : last + 1;
    /* said about 20 */
    bool is_amount = has_noun && is(article, first, IS_NUMBER) && words_frame(phrase)->takes & TAKES_LISTENER;
    if ((is_date || is_amount) && t->frame) frame = t->frame, last = verb;
    unsigned takes = words_frame(frame)->takes;
    if (hides(article, last + 1, tokens.to)) return;
    if (last >= tokens.to || !takes || (takes & TAKES_LEADS && leads_on(article, last + 1, tokens.to))) return;
    size_t start = group_start(article, tokens, verb);
    uint32_t helper = helper_of(article, start, verb);
    Cue cue = { .words = { start, last + 1 }, .verb = verb, .sentence = sentence, .frame = frame };
    bool is_neither = is(article, start, IS_DETERMINER) && is_word(article, start, TEXT("neither"));
    cue.is_negative = takes & TAKES_NEGATIVE || is_neither || group_has(article, start, verb, IS_NOT);
    if (t->is & IS_VERB_PARTICIPLE && helper & IS_BE) {
        add_passive(article, cue);
    } else if (verb == tokens.from && t->is & IS_VERB_PARTICIPLE) {
        cue.form = CUE_ASKED;                   /* "Asked whether ..., Roe said" */
        if (takes & TAKES_WH && takes & TAKES_LISTENER) cues_add(article, cue);
    } else if (t->is & IS_VERB_ING && keeps(article, tokens.from, start)) {
        cue.words.from--;
        add_finite(article, cue, IS_HAVE);
    } else if (t->is & IS_VERB_ING && !(helper & IS_BE)) {
        add_participle(article, cue);
    } else {
        add_finite(article, cue, helper);
    }
}

/* "In his words, ...", "in the mayor's opinion, ...", "..., in her view.", "in the words of the mayor, ..." */
static bool add_view(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    bool has_owner = noun + 2 < tokens.to && noun >= tokens.from + 2 && is_word(article, noun + 1, TEXT("of")) &&
                     is_word(article, noun - 1, TEXT("the")) && is_word(article, noun - 2, TEXT("in"));
    Run owner = { noun + 2, has_owner ? source_phrase_end(article, noun + 2, tokens.to) : noun + 2 };
    if (!run_empty(owner) && is_comma(article, owner.to)) {     /* in the words of the mayor, */
        cues_add(article, (Cue){ .words = { noun - 2, noun + 2 },
                                .verb = noun,
                                .sentence = sentence,
                                .source = owner,
                                .form = CUE_ACCORDING,
                                .is_inverted = true });
        return true;
    }
    bool ends = noun + 1 >= tokens.to || is_comma(article, noun + 1) || content_stops(article, noun + 1);
    if (!ends || noun < tokens.from + 2 || !is(article, noun - 1, IS_POSSESSIVE) || is(article, noun, IS_THING))
        return false;
    Run source = { noun - 1, noun };
    if (token(article, noun - 1)->kind == TOKEN_CLITIC)
        source = (Run){ source_phrase_start(article, tokens.from, noun), noun - 1 };
    if (run_empty(source) || source.from == tokens.from || !is_word(article, source.from - 1, TEXT("in"))) return false;
    if (is_word(article, source.from, TEXT("my")) || is_word(article, source.from, TEXT("our"))) return false;
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
    bool has_maker = is_word(article, noun + 1, TEXT("in")) || is_word(article, noun + 1, TEXT("from")) ||
                     is_word(article, noun + 1, TEXT("by"));
    if (!has_maker || noun + 3 >= to) return (Run){ 0 };
    Run maker = { noun + 2, source_phrase_end(article, noun + 2, to) };
    if (run_empty(maker) || maker.to + 1 >= to || !is_that(article, maker.to) || is(article, maker.to + 1, IS_FINITE))
        return (Run){ 0 };
    if (!is(article, maker.to - 1, IS_NAME) && is_word(article, noun + 1, TEXT("in"))) return (Run){ 0 };
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

/* "his claim that", "the court's view that", "a warning from the ministry that": the possessor or maker is the
 * source. */
static void add_claim(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    if (is(article, noun, IS_LABEL) && add_view(article, sentence, noun)) return;
    if (noun + 2 >= tokens.to) return;
    Cue cue = { .words = { noun, noun + 1 }, .verb = noun, .sentence = sentence, .form = CUE_NOUN };
    size_t that;
    cue.source = maker_of_claim(article, noun, tokens.to, &that);
    if (!run_empty(cue.source)) {
        cue.is_inverted = true;
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
    if (!is_that(article, noun + 1) || noun == tokens.from || is(article, noun + 2, IS_FINITE)) return;
    size_t i = noun;
    while (i > tokens.from && is(article, i - 1, IS_ADJECTIVE | IS_ADVERB | IS_VERB_PARTICIPLE) &&
           !is(article, i - 1, IS_POSSESSIVE | IS_DETERMINER))
        i--;
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
    for (; stop < to && stop - from < FARTHEST_VERB && !is(article, stop, IS_QUOTED); stop++) {
        if (token(article, stop)->kind == TOKEN_SIGN && !is(article, stop, IS_MARK)) break;
        if (!has_verb && is(article, stop, IS_AUXILIARY | IS_PRONOUN)) break;
    }
    return stop == to || token(article, stop)->kind == TOKEN_SIGN ? stop : end;
}

static void add_according(Article *article, size_t sentence, size_t at) {
    Run tokens = article->sentences[sentence].tokens;
    size_t end = told_source_end(article, at + 2, tokens.to), phrase = source_phrase_end(article, at + 2, tokens.to);
    size_t wh = phrase < tokens.to && is_comma(article, phrase) ? phrase + 1 : phrase;
    bool has_cue = wh + 1 < tokens.to && is(article, wh, IS_WH) && token(article, wh + 1)->frame;
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
    bool leads = is_word(article, tokens.from, TEXT("in")) || is_word(article, tokens.from, TEXT("across"));
    size_t end = noun + 1;
    while (end < tokens.to && token(article, end)->kind != TOKEN_SIGN && !is(article, end, IS_QUOTED | IS_AUXILIARY))
        end++;
    if (!leads || end + 2 >= tokens.to || !is_comma(article, end)) return;
    if (is(article, end + 1, IS_VERB_PARTICIPLE) && !is(article, end + 1, IS_NOUN | IS_NAME))
        end = content_past_apposition(article, end, tokens.to) - 1;     /* In a poll, taken in May, Roe led */
    if (!words_class(word_at(article, noun), TEXT("research")) || !has_figure(article, end, tokens.to) ||
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
    return is(article, i, IS_ADVERB) && i > 0 && (is(article, i + 1, IS_TIME) || is(article, i - 1, IS_DETERMINER));
}

/* "Roe led Vale by 45 % to 41 % in a poll published on Thursday": a poll is the source of the figures before it. */
static void add_research(Article *article, size_t sentence, size_t noun) {
    Run tokens = article->sentences[sentence].tokens;
    if (noun + 1 < tokens.to && source_word(article, noun + 1)) return;
    size_t start = noun;
    while (start > tokens.from &&
           (source_word(article, start - 1) || is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE | IS_TIME) ||
            is_sign(article, start - 1, '/') || leads_in_phrase(article, start - 1)))
        start--;
    if (start == tokens.from + 1) add_leading_research(article, sentence, noun);
    if (start <= tokens.from + 2 || !is_word(article, start - 1, TEXT("in")) || is_comma(article, start - 2)) return;
    if (!words_class(word_at(article, noun), TEXT("research")) || !has_figure(article, tokens.from, start - 1) ||
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

/* What ties a quotation in marks to the sentence where no cue does: the nearest verb before it, whatever it means.
 * False if there is none. */
bool cues_any(Article *article, size_t sentence, size_t before, Cue *cue) {
    Run tokens = article->sentences[sentence].tokens;
    for (size_t i = before; i-- > tokens.from && before - i < FARTHEST_VERB;) {
        const Token *t = token(article, i);
        if (t->is & IS_QUOTED) return false;
        if (t->kind != TOKEN_WORD || t->is & IS_NAME ||
            !(t->is & (IS_VERB_PAST | IS_VERB_S) || (t->is & IS_VERB_ING && t->frame)))
            continue;
        if (t->frame && words_frame(t->frame)->takes & TAKES_COURT) continue;      /* hearing "shouts" */
        size_t start = group_start(article, tokens, i), last = i;
        if (t->frame && (!words_phrase(article, i, &last) || last >= before)) last = i;
        *cue = (Cue){ .words = { start, last + 1 }, .verb = i, .sentence = sentence, .frame = t->frame };
        if (t->frame && names(article, cue)) return false;
        if (t->is & (IS_VERB_PAST | IS_VERB_S)) cue->source = source_before(article, tokens, start, &cue->is_relative);
        /* in words changed on Monday, "..." */
        if (!run_empty(cue->source) && is_inner(article, tokens, cue)) continue;
        if (run_empty(cue->source)) cue->source = main_subject(article, tokens, start);
        return true;
    }
    return false;
}

static void add_word(Article *article, size_t sentence, size_t i) {
    Run tokens = article->sentences[sentence].tokens;
    const Token *t = token(article, i);
    if (t->is & IS_QUOTED) return;
    if (t->is & IS_CLAIM && !(t->is & IS_VERB && t->frame && !is(article, i, IS_NOUN))) add_claim(article, sentence, i);
    if (t->is & IS_THING && (!(t->is & IS_VERB) || t->is & IS_NOUN)) add_research(article, sentence, i);
    if (t->frame && t->is & IS_VERB) add_verb(article, sentence, i);
    else if (i + 2 < tokens.to && is_word(article, i, TEXT("according")) && is_to(article, i + 1))
        add_according(article, sentence, i);
}

void cues_find(Article *article) {
    const Picks *words = &article->cue_words;
    size_t next = 0;
    for (size_t s = 0; s < article->sentence_count; s++) {
        bool is_first = s == article->paragraphs[article->sentences[s].paragraph].first_sentence;
        if (!is_first || !colons_add(article, s)) colons_add_named(article, s);
        for (; next < words->count && words->at[next] < article->sentences[s].tokens.to; next++)
            add_word(article, s, words->at[next]);
    }
}
