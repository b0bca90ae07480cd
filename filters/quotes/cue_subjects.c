/* cue_subjects.c - whose verb it is: the subject that a cue shares with other verbs, or that leads its sentence. */
#include "cues.h"

/* A subject that takes the base form: plural, or I, you, we, they. Its head stands before the first preposition. */
bool cues_takes_base(const Article *article, Run source) {
    if (run_empty(source)) return false;
    size_t last = source.to - 1;
    bool is_singular = is_among(article, last, W_HE, W_SHE, W_IT);
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

/* ", which regulates campaign finances,": does the clause between the commas belong to the noun before them? */
static bool is_in_relative(const Article *article, Run sentence, Run subject) {
    size_t i = subject.from;
    while (i > sentence.from && !is_comma(article, i - 1)) i--;
    return i > sentence.from && i < subject.from && is(article, i, IS_WH) && !is(article, i, IS_SUBORDINATOR);
}

/* "Roe works at the mill, but said": the name that leads, before what can be a verb though it was read as a noun. */
static Run leading_name(const Article *article, Run run) {
    size_t i = run.from;
    while (i < run.to && token(article, i)->flags & TOKEN_CAPITAL && !is(article, i, IS_SMALL | IS_TIME)) i++;
    const Form *form = i > run.from && i < run.to ? form_find(word_at(article, i)) : NULL;
    return form && form->is & IS_VERB_S && !is(article, i - 1, IS_PLURAL) ? (Run){ run.from, i } : (Run){ 0 };
}

/* The subject of the sentence's first finite verb before `to`; of a clause under "when" only if there is no other. */
Run cue_main_subject(const Article *article, Run sentence, size_t to) {
    Run lesser = { 0 };
    if (to > sentence.from + FARTHEST_SUBJECT) to = sentence.from + FARTHEST_SUBJECT;
    for (size_t i = sentence.from; i < to; i++) {
        /* Rowers want */
        bool is_present = i > sentence.from && is(article, i, IS_VERB_BASE) && is(article, i - 1, IS_PLURAL) &&
                          !is(article, i, IS_NOUN | IS_ADJECTIVE | IS_PREPOSITION);
        if (is(article, i, IS_QUOTED | IS_NAME) || !(is_present || is(article, i, IS_FINITE))) continue;
        bool is_relative;
        size_t start = cue_group_start(article, sentence, i);
        Run subject = source_before(article, sentence, start, &is_relative);
        if (run_empty(subject) || is_relative || is_in_relative(article, sentence, subject)) continue;
        bool is_under = subject.from > sentence.from && is(article, subject.from - 1, IS_SUBORDINATOR);
        if (!is_under) return subject;
        if (run_empty(lesser)) lesser = subject;
    }
    if (run_empty(lesser)) lesser = leading_name(article, (Run){ sentence.from, to });
    if (run_empty(lesser) && sentence.from < to && is(article, sentence.from, IS_PRONOUN) &&
        !is(article, sentence.from, IS_NOUN | IS_DETERMINER | IS_SUBORDINATOR))
        return (Run){ sentence.from, sentence.from + 1 };
    return lesser;
}

/* "the owners, who were not heard but said": the "who" of the relative clause that the verb goes on with. */
static Run shared_relative(const Article *article, Run sentence, size_t to) {
    if (to < sentence.from + 4 || !is(article, to - 1, IS_AND)) return (Run){ 0 };
    for (size_t i = to - 1; i-- > sentence.from + 1 && !is_comma(article, i);)
        if (is_word(article, i, W_WHO))
            return is(article, i + 1, IS_FINITE | IS_VERB_PAST) ? (Run){ i, i + 1 } : (Run){ 0 };
    return (Run){ 0 };
}

/* "the town's most | watched" */
static bool is_owned_degree(const Article *article, Run subject) {
    size_t last = subject.to - 1;
    return last > subject.from && token(article, last - 1)->kind == TOKEN_CLITIC && is(article, last, IS_ADVERB) &&
           !is(article, last, IS_NOUN | IS_NAME);
}

/* "..., so the judge agreed and told": the subject of the clause that a verb behind "and" goes on with. */
Run cue_clause_subject(const Article *article, Run sentence, size_t to) {
    for (size_t i = to; i-- > sentence.from + 1 && to - i < FARTHEST_SUBJECT;) {
        if (is(article, i, IS_QUOTED | IS_NAME) || !is(article, i, IS_FINITE)) continue;
        bool is_relative;
        size_t group = cue_group_start(article, sentence, i);
        Run subject = source_before(article, sentence, group, &is_relative);
        if (run_empty(subject)) subject = shared_relative(article, sentence, group);
        else if (is_relative || is_owned_degree(article, subject)) continue;
        if (run_empty(subject)) continue;
        size_t before = subject.from > sentence.from ? subject.from - 1 : subject.from;
        bool is_under = before < subject.from && is(article, before, IS_SUBORDINATOR | IS_WH | IS_NOUN | IS_NAME) &&
                        !is_word(article, before, W_SO);
        if (!is_under) return subject;
    }
    return (Run){ 0 };
}

/* "Roe called it a lie. And called the mayor a fool.": the source of the verb that the sentence before it has in the
 * same paragraph. */
static Run source_of_sentence_before(const Article *article, size_t sentence) {
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool is_near = last && last->sentence + 1 == sentence && last->form == CUE_FINITE && !last->is_relative &&
                   article->sentences[last->sentence].paragraph == article->sentences[sentence].paragraph;
    return is_near ? last->source : (Run){ 0 };
}

/* The source of a cue that has none of its own: that of the cue before it in the sentence, or the subject. */
Run cue_shared_source(const Article *article, size_t sentence, size_t to) {
    Run tokens = article->sentences[sentence].tokens, relative = shared_relative(article, tokens, to);
    if (!run_empty(relative)) return relative;
    if (article->cue_count && article->cues[article->cue_count - 1].sentence == sentence) {
        const Cue *last = &article->cues[article->cue_count - 1];
        if (!run_empty(last->source) || last->shares_source) return last->source;     /* looked for in vain before */
    }
    if (to == tokens.from + 1 && is(article, tokens.from, IS_AND)) return source_of_sentence_before(article, sentence);
    bool is_joined = to > tokens.from + 1 && is(article, to - 1, IS_AND) && !is_comma(article, to - 2);
    Run subject = is_joined ? cue_clause_subject(article, tokens, to) : (Run){ 0 };
    if (run_empty(subject)) subject = cue_main_subject(article, tokens, to);
    if (!run_empty(subject) || to < tokens.from + 2 || !is_comma(article, to - 1)) return subject;
    /* "Roe, speaking of the price, said" */
    Run before = { source_phrase_start(article, tokens.from, to - 1), to - 1 };
    bool leads = before.from == tokens.from || (!run_empty(before) && is_comma(article, before.from - 1));
    return leads ? before : (Run){ 0 };
}

/* The source of a participle that leads the sentence: "Calling it a gift, the senator ..."; rather one with a verb
 * behind it, best of all a verb of speech. */
Run cue_source_after_comma(const Article *article, size_t from, size_t to) {
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

static bool is_somebody(const Article *article, Run subject) {
    const unsigned speaks = KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEAD;
    return is(article, subject.to - 1, IS_NAME) || known_word(word_at(article, subject.to - 1))->is & speaks;
}

/* "The will is held at a firm and Roe is in no hurry, insisting": the subject of the clause behind "and", where nobody
 * has spoken in the sentence. */
static Run second_subject(const Article *article, Run sentence, size_t start) {
    for (size_t i = start; i-- > sentence.from + 1 && start - i < FARTHEST_VERB;) {
        if (!is(article, i, IS_FINITE) || is(article, i, IS_NAME | IS_QUOTED)) continue;
        bool is_relative;
        Run subject = source_before(article, sentence, cue_group_start(article, sentence, i), &is_relative);
        if (run_empty(subject) || is_relative || subject.from < sentence.from + 3) return (Run){ 0 };
        bool is_second = is(article, subject.from - 1, IS_AND) && is_somebody(article, subject);
        return is_second && !run_empty(cue_main_subject(article, sentence, subject.from)) ? subject : (Run){ 0 };
    }
    return (Run){ 0 };
}

/* "... when the union walked away, accusing the owners": the subject of the clause right before the participle, if
 * it is under "when" and somebody who can speak, and nobody has spoken in the sentence. */
Run cue_nearest_subject(const Article *article, const Cue *cue, size_t start) {
    Run sentence = article->sentences[cue->sentence].tokens;
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool has_cue = last && last->sentence == cue->sentence &&
                   !(last->frame && words_frame(last->frame)->takes & TAKES_LEADS);         /* began, failed */
    for (size_t i = start; !has_cue && i-- > sentence.from + 1 && start - i < FARTHEST_VERB;) {
        if (!is(article, i, IS_FINITE) || is(article, i, IS_NAME | IS_QUOTED)) continue;
        bool is_relative;
        Run subject = source_before(article, sentence, cue_group_start(article, sentence, i), &is_relative);
        if (run_empty(subject) || is_relative) continue;
        bool is_state =
            is(article, i, IS_BE) && !(i + 1 < start && is(article, i + 1, IS_VERB)); /* while school is out */
        bool is_under = !is_state && subject.from > sentence.from &&
                        is(article, subject.from - 1, IS_SUBORDINATOR) && !is_that(article, subject.from - 1);
        if (is_under && is_somebody(article, subject)) return subject;
        break;
    }
    return has_cue ? (Run){ 0 } : second_subject(article, sentence, start);
}

/* "where he hid while threatening to": a pronoun that is the subject of the verb before. */
Run cue_subject_before(const Article *article, Run sentence, size_t start) {
    for (size_t i = start; i-- > sentence.from + 1 && start - i < FARTHEST_VERB;) {
        if (is(article, i, IS_QUOTED)) break;
        if (!is(article, i, IS_FINITE)) continue;
        bool is_relative;
        Run subject = source_before(article, sentence, cue_group_start(article, sentence, i), &is_relative);
        if (run_empty(subject)) continue;
        return is(article, subject.from, IS_PRONOUN) && !is_relative ? subject : (Run){ 0 };
    }
    return (Run){ 0 };
}
