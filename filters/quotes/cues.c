/* cues.c - the verbs of speech of each sentence, with the words around them and the noun phrase that is the source. */
#include "fail.h"
#include "cues.h"
#include "speaker.h"

#define FARTHEST_LEADING 8  /* tokens to the verb of a main clause that leads up to a colon */
#define FARTHEST_GROUP 200   /* tokens of a sentence before a verb whose subject is looked for at its start */

void cues_add(Article *article, Cue cue) {
    article->cues = grow(article->cues, &article->cue_capacity, article->cue_count + 1, sizeof *article->cues);
    article->cues[article->cue_count++] = cue;
}

/* "It also shows": the study that found something right before. */
static bool finds_before(const Article *article, const Cue *cue) {
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool is_it = cue->source.to == cue->source.from + 1 && is_word(article, cue->source.from, W_IT);
    return is_it && last && last->finds && last->sentence + 2 >= cue->sentence;
}

/* "..., as Roe explained."; not behind what somebody else says, nor in "If, as I said, ..." */
static bool is_behind_as(const Article *article, const Cue *cue, Run sentence) {
    size_t as = cue->source.from;
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    if (run_empty(cue->source) || cue->is_relative || as < sentence.from + 3) return false;
    if ((last && last->sentence == cue->sentence) || is(article, as - 3, IS_SUBORDINATOR | IS_AND)) return false;
    return is_word(article, as - 1, W_AS) && is_comma(article, as - 2);
}

/* "..., or so Roe says" */
static bool is_behind_or_so(const Article *article, const Cue *cue, Run sentence) {
    size_t so = cue->source.from;
    return !run_empty(cue->source) && !cue->is_relative && so > sentence.from + 3 && is_word(article, so - 1, W_SO) &&
           is_word(article, so - 2, W_OR);
}

/* "..., say officials.": the base form behind a comma or mark, before several people and the end; behind a mark names
 * may follow: `"...," write the authors Roe and Vale, who`. */
static bool says_many(const Article *article, const Cue *cue, size_t to) {
    size_t from = cue->words.to;
    if (!(words_frame(cue->frame)->takes & TAKES_QUOTE) || is(article, cue->verb, IS_NOUN)) return false;
    if (cue->words.from == 0) return false;
    bool is_behind = is_comma(article, cue->words.from - 1) || is(article, cue->words.from - 1, IS_MARK);
    bool in_marks = is(article, cue->words.from - 1, IS_MARK);
    size_t end = is_behind ? source_end(article, from, to) : from;
    if (end == from || (end < to && !content_stops(article, end) && !in_marks)) return false;
    for (size_t i = end; i > from; i--) {
        if (known_word(word_at(article, i - 1))->is & (KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEADS)) return true;
        if (!in_marks) break;
    }
    return false;
}

/* The finite verb before the "to" at `to` that the cue is the infinitive of; NONE if what it says may not be said. */
static size_t leading_verb(const Article *article, Run sentence, Cue *cue, size_t to) {
    size_t leading = cue_verb_before_to(article, sentence, to);
    if (leading == NONE) return cue_verb_of_errand(article, sentence, to);
    unsigned takes = words_frame(token(article, leading)->frame)->takes;
    bool is_open = is(article, leading, IS_VERB_ING) && !(takes & TAKES_QUOTE);
    if (is_open && !words_phrase(article, leading, &(size_t){ 0 })) return NONE;      /* was trying to confirm */
    cue->is_negative = cue->is_negative || takes & TAKES_NEGATIVE;
    return leading;
}

/* "The mayor, asked if he was ill, said": the comma that ends the participle at `verb`, which has no object and is set
 * off behind the subject of a verb; NONE if it is none. "The mayor, Ada Roe, asked if" is another thing. */
static size_t set_off_end(const Article *article, Run tokens, size_t verb) {
    if (verb < tokens.from + 2 || verb > tokens.from + FARTHEST_GROUP) return NONE;
    if (!is(article, verb, IS_VERB_PARTICIPLE) || !is_comma(article, verb - 1)) return NONE;
    if (!token(article, verb)->frame || !is(article, verb - 2, IS_NOUN | IS_NAME | IS_PRONOUN)) return NONE;
    if (!(words_frame(token(article, verb)->frame)->takes & (TAKES_LISTENER | TAKES_TO))) return NONE;
    for (size_t k = tokens.from; k + 1 < verb; k++)
        if (token(article, k)->kind == TOKEN_SIGN) return NONE;
    size_t i = verb + 1;
    if (i >= tokens.to || !is(article, i, IS_WH | IS_SUBORDINATOR | IS_PREPOSITION)) return NONE;
    while (i < tokens.to && !is_comma(article, i)) i++;
    size_t end = i++;
    while (i < tokens.to && is(article, i, IS_ADVERB) && !is(article, i, IS_VERB)) i++;
    bool has_verb = i < tokens.to && is(article, i, IS_VERB_PAST | IS_VERB_S | IS_BE | IS_HAVE | IS_DO | IS_MODAL) &&
                    !is(article, i, IS_NAME | IS_NOUN);
    return has_verb ? end : NONE;
}

/* The subject before such a participle, of the verb group at `group` behind it; empty if it is not so. */
static Run before_set_off(const Article *article, Run tokens, size_t group) {
    if (group < tokens.from + 4 || group > tokens.from + FARTHEST_GROUP || !is_comma(article, group - 1))
        return (Run){ 0 };
    size_t comma = tokens.from;
    while (comma < group - 1 && token(article, comma)->kind != TOKEN_SIGN) comma++;
    if (set_off_end(article, tokens, comma + 1) != group - 1) return (Run){ 0 };
    return (Run){ source_phrase_start(article, tokens.from, comma), comma };
}

/* "A rower who left when it rained said": the subject with its relative clause, of the verb group at `group`, where the
 * clause holds others; empty if it is not so. */
static Run before_relative(const Article *article, Run tokens, size_t group) {
    size_t wh = tokens.from;
    if (group > tokens.from + FARTHEST_GROUP) return (Run){ 0 };
    while (wh < group && !is(article, wh, IS_WH) && !is_that(article, wh)) wh++;
    if (wh + 3 > group || wh == tokens.from) return (Run){ 0 };
    if (!is(article, wh - 1, IS_NOUN) && !is_word(article, wh - 1, W_THOSE)) return (Run){ 0 };
    bool holds_clause = false;
    for (size_t i = tokens.from; i < group; i++) {
        if (token(article, i)->kind == TOKEN_SIGN) return (Run){ 0 };
        holds_clause |= i > wh && ((is(article, i, IS_SUBORDINATOR) && !is(article, i, IS_PREPOSITION)) ||
                                   token(article, i)->frame);
    }
    if (!holds_clause || content_verb_behind(article, wh, group + 1) != group) return (Run){ 0 };
    size_t start = source_phrase_start(article, tokens.from, wh);
    return start == tokens.from ? (Run){ start, group } : (Run){ 0 };
}

/* "What Roe said was that": does what is said follow? Not in "what neighbours call", "what Roe says is wrong". */
static bool tells_what(const Article *article, size_t i, size_t to) {
    if (i >= to || !is(article, i, IS_FINITE) || is(article, i, IS_NOUN)) return false;
    for (i++; i < to && is(article, i, IS_ADVERB | IS_NOT); i++) {}
    bool is_quality = i < to && is(article, i, IS_ADJECTIVE | IS_VERB_PARTICIPLE) && !is(article, i, IS_DETERMINER);
    return !is_quality || (is(article, i, IS_NOUN) && i + 1 < to && source_word(article, i + 1));
}

/* "..., as first reported by the Gazette": the same as according to it. */
static void add_as_told(Article *article, const Cue *cue, Run sentence) {
    size_t as = cue->words.from, by = cue->words.to;
    bool is_as = as-- > sentence.from + 3 && is_word(article, as, W_AS) && is_comma(article, as - 1) &&
                 words_frame(cue->frame)->takes & TAKES_QUOTE && !(words_frame(cue->frame)->takes & TAKES_LISTENER);
    Run source = { by + 1, is_as ? source_phrase_end(article, by + 1, sentence.to) : by + 1 };
    if (run_empty(source)) return;
    cues_add(article, (Cue){ .words = { as, by + 1 },
                             .verb = cue->verb,
                             .sentence = cue->sentence,
                             .source = source,
                             .form = CUE_ACCORDING,
                             .is_inverted = true });
}

/* "prompted some readers | to argue", "led the court to conclude": whoever was brought to say something said it; empty
 * if that is not so. */
static Run moved_to_speak(const Article *article, Run sentence, size_t to) {
    size_t start = source_phrase_start(article, sentence.from, to);
    if (start == to || start < sentence.from + 2 || !word_is(article, start - 1, OF_MOVES)) return (Run){ 0 };
    size_t group = cue_group_start(article, sentence, start - 1);
    bool is_open = is(article, start - 1, IS_NOUN | IS_NAME) ||
                   cue_group_has(article, group, start, IS_NOT | IS_MODAL) ||
                   (group > sentence.from && is_to(article, group - 1));
    return is_open ? (Run){ 0 } : (Run){ start, to };
}

/* The infinitive behind "to" at its verb group: whose verb it is, or which verb leads it. False if it is no cue. */
static bool follow_to(const Article *article, Run sentence, Cue *cue) {
    size_t to = cue->words.from - 1;
    if (words_frame(cue->frame)->takes & TAKES_CLAUSE) cue->source = moved_to_speak(article, sentence, to);
    if (!run_empty(cue->source)) return true;
    size_t leading = leading_verb(article, sentence, cue, to);
    if (leading != NONE) cue->words.from = cue_group_start(article, sentence, leading);
    return leading != NONE;
}

/* Can the verb, by what stands beside it, not be one whose subject speaks? Nothing is known yet of the subject. */
static bool is_other_word(const Article *article, Run sentence, const Cue *cue, bool is_bare) {
    const Token *t = token(article, cue->verb);
    size_t start = cue->words.from;
    bool has_word = cue->words.to < sentence.to;
    /* "who dated alleged killer": what stands behind a verb is no other verb */
    bool behind_verb = start == cue->verb && start > sentence.from && t->is & IS_VERB_PARTICIPLE &&
                       is(article, start - 1, IS_VERB_PAST) && !token(article, start - 1)->frame &&
                       !is(article, start - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE | IS_ADVERB | IS_AUXILIARY);
    if (behind_verb && has_word && source_word(article, cue->words.to)) return true;
    /* by roll call vote */
    bool is_compound = t->is & IS_NOUN && has_word &&
                       (token(article, cue->words.to)->is & (IS_NOUN | IS_VERB | IS_ADJECTIVE)) == IS_NOUN &&
                       !is(article, cue->words.to, IS_NAME | IS_PLURAL);
    return is_bare && start == cue->verb && is_compound;
}

/* Goes the verb not with its subject, or lacks what it needs behind it? */
static bool lacks_something(const Article *article, Run sentence, const Cue *cue, bool is_bare) {
    size_t start = cue->words.from, before = cue->source.from - 1;
    bool has_source = !run_empty(cue->source), has_before = has_source && cue->source.from > sentence.from;
    bool is_joined = !has_source && start > sentence.from && is(article, start - 1, IS_AND) &&
                     !is(article, cue->verb, IS_NOUN);
    /* they denounce it and say */
    Run subject = is_joined ? cue_shared_source(article, cue->sentence, start) : cue->source;
    if (is_bare && start == cue->verb && !cue_is_plain_base(article, cue) && !cues_takes_base(article, subject))
        return true;
    bool is_gap = has_before && is(article, before, IS_NOUN | IS_WH) &&
                  cue_begins_complement(article, cue->words.to, sentence.to);
    bool needs_complement = words_frame(cue->frame)->takes & TAKES_NAME;
    if (needs_complement && !is_gap && !cue_has_complement(article, cue->words.to, sentence.to)) return true;
    return has_before && is_word(article, before, W_WHAT) && !tells_what(article, cue->words.to, sentence.to);
}

/* A verb that goes on with the subject of the one before; false if it is none. */
static bool share_source(const Article *article, Run sentence, Cue *cue) {
    size_t start = cue->words.from;
    if (start == sentence.from) return false;
    if (!is(article, start - 1, IS_AND | IS_QUOTED | IS_MARK) && !is_comma(article, start - 1)) return false;
    cue->source = cue_shared_source(article, cue->sentence, start);
    cue->shares_source = true;
    /* about the banker and alleged thief Vane, */
    bool is_adjective = run_empty(cue->source) && is(article, cue->verb, IS_VERB_PARTICIPLE) &&
                        is(article, start - 1, IS_AND) && cue->words.to < sentence.to &&
                        is(article, cue->words.to, IS_NOUN | IS_NAME);
    return !is_adjective;
}

/* Is the verb, with its subject, none of speech, or does it say nothing? */
static bool says_nothing(const Article *article, Run sentence, const Cue *cue, uint32_t helper) {
    unsigned takes = words_frame(cue->frame)->takes;
    if (cue_is_nobody(article, cue->source) || cue_is_trait(article, cue, helper)) return true;
    bool in_headline = article_is_headline(article, article->sentences[cue->sentence].paragraph);
    if (cue_is_noun(article, cue, in_headline) || cue_is_when(article, cue)) return true;
    if (takes & TAKES_ITEMS && cue_counts_items(article, cue, sentence.to)) return true;
    if (cue_is_of_self(article, cue, sentence.to) || cue_does_again(article, cue, sentence.to)) return true;
    if (cue_is_deed(article, cue, sentence.to)) return true;
    /* Roe 'turned and hissed' at a clerk */
    const MarkSpan *marks = run_empty(cue->source) ? marks_at(article, cue->verb) : NULL;
    if (marks && marks->has_open && marks->has_close) return true;
    if (cue_is_none(article, cue->source) && !(takes & TAKES_REFUSAL)) return true;
    bool is_alone = !helper && cue->words.from == cue->verb && !run_empty(cue->source) && !cue->is_relative;
    return is_alone && (cue_is_reduced(article, cue, sentence.to) || cue_is_inner(article, sentence, cue) ||
                        cue_ends_in_adjective(article, cue->source, cue->verb));
}

static void add_finite(Article *article, Cue cue, uint32_t helper) {
    Run sentence = article->sentences[cue.sentence].tokens;
    const Token *t = token(article, cue.verb);
    unsigned takes = words_frame(cue.frame)->takes;
    /* have documents */
    if (helper & IS_HAVE && !(t->is & (IS_VERB_PARTICIPLE | IS_VERB_ING))) return;
    bool is_bare = !(t->is & (IS_VERB_PAST | IS_VERB_S)) && !helper;
    if (cue.words.from > sentence.from && is_to(article, cue.words.from - 1) && t->is & IS_VERB_BASE) {
        if (!follow_to(article, sentence, &cue)) return;
        is_bare = false;
    } else if (is_bare && !(t->is & IS_VERB_BASE)) {
        return;
    } else if (!helper && cue_is_by_somebody(article, cue.words.to, sentence.to)) {
        add_as_told(article, &cue, sentence);
        return;
    }
    size_t start = cue.words.from;
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool is_next = last && last->sentence == cue.sentence && start > sentence.from &&
                   content_lists_cue(article, start - 1, sentence.to);
    bool inverts = !is_next && takes & TAKES_QUOTE && !helper && t->is & (IS_VERB_PAST | IS_VERB_S);
    inverts = inverts || (is_bare && !is_next && says_many(article, &cue, sentence.to));
    if (inverts && cue_add_inverted(article, cue)) return;
    if (!helper && cue_names(article, &cue)) return;
    if (is_other_word(article, sentence, &cue, is_bare)) return;
    if (!is_next && run_empty(cue.source)) cue.source = before_set_off(article, sentence, start);
    if (!is_next && run_empty(cue.source)) cue.source = before_relative(article, sentence, start);
    if (!is_next && run_empty(cue.source)) cue.source = source_before(article, sentence, start, &cue.is_relative);
    if (lacks_something(article, sentence, &cue, is_bare)) return;
    if (run_empty(cue.source) && !share_source(article, sentence, &cue)) return;
    if (says_nothing(article, sentence, &cue, helper)) return;
    cue.is_negative |= cue_is_none(article, cue.source);
    if (takes & TAKES_COURT && !cue_sits(article, cue.source)) return;
    cue.finds = takes & TAKES_FINDING && (cue_shows(article, cue.source) || finds_before(article, &cue));
    if (takes & TAKES_RESEARCH && !cue.finds) return;
    if (is_behind_as(article, &cue, sentence)) cue.before = cue.source.from - 1;
    if (is_behind_or_so(article, &cue, sentence)) cue.before = cue.source.from - 2;
    relay_turn(article, &cue, sentence.to);
    cues_add(article, cue);
}

/* "kept saying" */
static bool keeps(const Article *article, size_t from, size_t verb) {
    return verb > from + 1 && is_among(article, verb - 1, W_KEPT, W_KEEPS);
}

/* Stands the subject of the verb right behind marks that close: "...," he later admitted? */
static bool ends_marks(const Article *article, Run sentence, size_t verb) {
    bool is_relative;
    Run subject = source_before(article, sentence, cue_group_start(article, sentence, verb), &is_relative);
    return !run_empty(subject) && subject.from > sentence.from && is(article, subject.from - 1, IS_MARK) &&
           is(article, subject.from - 2, IS_QUOTED);
}

static void add_verb(Article *article, size_t sentence, size_t verb) {
    Run tokens = article->sentences[sentence].tokens;
    const Token *t = token(article, verb);
    size_t last = verb, phrase = words_phrase(article, verb, &last), frame = phrase ? phrase : t->frame;
    bool has_noun = phrase && last + 1 < tokens.to && is(article, last, IS_PREPOSITION);
    bool is_date = has_noun && is(article, last + 1, IS_TIME);                     /* reports on Monday */
    size_t first = has_noun && last + 2 < tokens.to && is_word(article, last + 1, W_THE) ? last + 2 : last + 1;
    /* said about 20 */
    bool is_amount = has_noun && is(article, first, IS_NUMBER) && words_frame(phrase)->takes & TAKES_LISTENER;
    /* "It is late," he admitted to the inquiry */
    bool is_told = has_noun && is_to(article, last) && t->frame && ends_marks(article, tokens, verb) &&
                   words_frame(t->frame)->takes & TAKES_QUOTE && !(words_frame(phrase)->takes & TAKES_QUOTE);
    if ((is_date || is_amount || is_told) && t->frame) frame = t->frame, last = verb;
    unsigned takes = words_frame(frame)->takes;
    if (cue_hides(article, last + 1, tokens.to)) return;
    if (last >= tokens.to || !takes || (takes & TAKES_LEADS && cue_leads_on(article, last + 1, tokens.to))) return;
    size_t start = cue_group_start(article, tokens, verb);
    uint32_t helper = cue_helper(article, start, verb);
    Cue cue = { .words = { start, last + 1 }, .verb = verb, .sentence = sentence, .frame = frame };
    bool is_neither = is(article, start, IS_DETERMINER) && is_word(article, start, W_NEITHER);
    cue.is_negative = takes & TAKES_NEGATIVE || is_neither || cue_group_has(article, start, verb, IS_NOT);
    if (t->is & IS_VERB_PARTICIPLE && helper & IS_BE) {
        cue_add_passive(article, cue);
    } else if (verb == tokens.from && t->is & IS_VERB_PARTICIPLE) {
        bool has_name = t->is & IS_VERB_PAST && last + 1 < tokens.to && is(article, last + 1, IS_NAME);
        if (has_name && cue_add_inverted(article, cue)) return;     /* Said Roe: "..." */
        cue.form = CUE_ASKED;                   /* "Asked whether ..., Roe said" */
        if (takes & TAKES_WH && takes & TAKES_LISTENER) cues_add(article, cue);
    } else if (!helper && set_off_end(article, tokens, verb) != NONE) {
        cue.form = CUE_ASKED;
        bool is_question = last + 1 < tokens.to && is(article, last + 1, IS_WH | IS_SUBORDINATOR);
        if (is_question && takes & TAKES_WH && takes & TAKES_LISTENER) cues_add(article, cue);
    } else if (t->is & IS_VERB_ING && keeps(article, tokens.from, start)) {
        cue.words.from--;
        add_finite(article, cue, IS_HAVE);
    } else if (t->is & IS_VERB_ING && !(helper & IS_BE)) {
        cue_add_participle(article, cue);
    } else {
        add_finite(article, cue, helper);
    }
}

/* Do the marks that begin at `before`, or right behind it, stand behind a colon? */
static bool has_colon_before(const Article *article, Run tokens, size_t before) {
    if (before == tokens.from) return false;
    if (is(article, before - 1, IS_MARK) && before > tokens.from + 1) before--;
    return is_sign(article, before - 1, ':');
}

/* "He continued, speaking of what he misses: "...": the verb of speech of the main clause, at the sentence's start
 * before a colon; NONE. */
static size_t leading_cue(const Article *article, Run tokens, size_t before) {
    bool has_colon = has_colon_before(article, tokens, before);
    for (size_t i = tokens.from; has_colon && i + 1 < before && i < tokens.from + FARTHEST_LEADING; i++) {
        const Frame *frame = words_frame(token(article, i)->frame);
        if (frame && frame->takes & TAKES_QUOTE && is(article, i, IS_VERB_PAST | IS_VERB_S))
            return is_comma(article, i + 1) ? i : NONE;
    }
    return NONE;
}

/* What ties a quotation in marks to the sentence where no cue does: the nearest verb before it, whatever it means.
 * False if there is none. */
bool cues_any(Article *article, size_t sentence, size_t before, Cue *cue) {
    Run tokens = article->sentences[sentence].tokens;
    size_t speaks = leading_cue(article, tokens, before);
    for (size_t i = before; i-- > tokens.from && (before - i < FARTHEST_VERB || i == speaks);) {
        const Token *t = token(article, i);
        if (t->is & IS_QUOTED) return false;
        if (speaks != NONE && i != speaks) continue;
        if (t->kind != TOKEN_WORD || t->is & IS_NAME ||
            !(t->is & (IS_VERB_PAST | IS_VERB_S) || (t->is & IS_VERB_ING && t->frame)))
            continue;
        if (t->frame && words_frame(t->frame)->takes & TAKES_COURT) continue;      /* hearing "shouts" */
        size_t start = cue_group_start(article, tokens, i), last = i;
        if (t->frame && (!words_phrase(article, i, &last) || last >= before)) last = i;
        *cue = (Cue){ .words = { start, last + 1 }, .verb = i, .sentence = sentence, .frame = t->frame };
        if (t->frame && cue_names(article, cue)) return false;
        if (t->is & (IS_VERB_PAST | IS_VERB_S)) cue->source = source_before(article, tokens, start, &cue->is_relative);
        /* the rowers he eschewed were right: "..." */
        bool is_contact =
            !run_empty(cue->source) && cue->source.from > tokens.from && phrase_is_contact(article, cue->source.from);
        if (is_contact && has_colon_before(article, tokens, before)) continue;
        /* in words changed on Monday, "..." */
        if (!run_empty(cue->source) && cue_is_inner(article, tokens, cue)) continue;
        if (run_empty(cue->source)) cue->source = cue_main_subject(article, tokens, start);
        return true;
    }
    return false;
}

static void add_word(Article *article, size_t sentence, size_t i) {
    Run tokens = article->sentences[sentence].tokens;
    const Token *t = token(article, i);
    if (t->is & IS_QUOTED) return;
    bool is_noun = !(t->is & IS_VERB) || t->is & IS_NOUN;
    if (t->is & IS_CLAIM && (is_noun || !t->frame)) cue_add_claim(article, sentence, i);
    if (t->is & IS_THING && is_noun) cue_add_research(article, sentence, i);
    if (t->frame) add_verb(article, sentence, i);
    else if (i + 2 < tokens.to && is_word(article, i, W_ACCORDING) && is_to(article, i + 1))
        cue_add_according(article, sentence, i);
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
