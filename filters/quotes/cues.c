/* cues.c - the verbs of speech of each sentence, with the words around them and the noun phrase that is the source. */
#include "fail.h"
#include "cues.h"
#include "speaker.h"

#define FARTHEST_COLON 16    /* tokens of an apposition before a colon */
#define LONGEST_PLACE 4      /* tokens of "on Chirper" behind "posted" */
#define FARTHEST_LEADING 8  /* tokens to the verb of a main clause that leads up to a colon */
#define FARTHEST_WITH 16     /* tokens between "with" and the participle that tells what the name behind it says */
#define FARTHEST_GROUP 200   /* tokens of a sentence before a verb whose subject is looked for at its start */

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

/* "by saying", "after telling", "before adding" */
static bool takes_gerund(const Article *article, size_t i) {
    return is_among(article, i, W_BY, W_WHILE) || (is(article, i, IS_PREPOSITION) && is(article, i, IS_SUBORDINATOR));
}

/* Has the head of the noun phrase that class of words.tsv: "the jury", "a poll of rowers", "a batch of records"? */
static bool is_headed(const Article *article, Run source, unsigned class) {
    for (size_t i = source.from; i < source.to; i++) {
        bool ends = i > source.from && is(article, i, IS_PREPOSITION | IS_WH) && !is_word(article, i, W_OF);
        if (ends) return false;
        if (word_is(article, i, class) && (i + 1 == source.to || !source_word(article, i + 1)))
            return true;
    }
    return false;
}

static bool sits(const Article *article, Run source) { return is_headed(article, source, OF_COURT); }

static bool shows(const Article *article, Run source) {
    return is_headed(article, source, OF_RESEARCH) || is_headed(article, source, OF_RECORD);
}

/* "you" that means anybody */
static bool is_nobodys(const Article *article, Run subject) {
    return subject.to == subject.from + 1 && is_word(article, subject.from, W_YOU);
}

/* "was told that", "it is said that": what is told without who tells it. A court that was told stands for who spoke
 * there. */
static bool add_told(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    unsigned takes = words_frame(cue.frame)->takes;
    Run subject = source_before(article, sentence, cue.words.from, &cue.is_relative);
    bool is_it = subject.to == subject.from + 1 && is_word(article, subject.from, W_IT);
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
    if (run_empty(subject) || cue.words.to >= sentence.to || !(takes & TAKES_CLAUSE) ||
        !(takes & TAKES_LISTENER || is_it))
        return false;
    if (is_nobodys(article, subject)) return false;     /* you will be told */
    size_t i = content_past_adverbials(article, cue.words.to, sentence.to, words_frame(cue.frame));
    bool is_heard = sits(article, subject) && takes & TAKES_LISTENER;
    bool ends = i >= sentence.to || content_stops(article, i);
    if (is_heard && ends && subject.from > sentence.from + 2 && is_comma(article, subject.from - 1)) {
        cue.form = CUE_FINITE;                  /* ..., the hearing was told. */
        cue.source = subject;
        cues_add(article, cue);
        return true;
    }
    if (i >= sentence.to || !(is_that(article, i) || (is_heard && content_has_clause(article, i, sentence.to))))
        return false;
    cue.source = is_heard ? subject : (Run){ 0 };
    cues_add(article, cue);
    return true;
}

/* "was confirmed on Friday by the owner": past the time, to "by". */
static size_t past_time_to_by(const Article *article, size_t i, size_t to) {
    size_t k = i;
    while (k < to && k < i + 4 && is(article, k, IS_TIME | IS_ADVERB | IS_PREPOSITION) && !is_word(article, k, W_BY))
        k++;
    return k < to && is_word(article, k, W_BY) ? k : i;
}

/* "were told by letter", "by phone": the means, and nobody. */
static bool is_means(const Article *article, Run by) {
    return by.to == by.from + 1 && is(article, by.from, IS_NOUN) && !is(article, by.from, IS_NAME | IS_PLURAL) &&
           !(known_word(word_at(article, by.from))->is & (KNOWN_ORGANISATION | KNOWN_ROLES | KNOWN_SEVERAL));
}

/* "was cited as saying", "was accused by the regulator" */
static void add_passive(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t behind = past_time_to_by(article, cue.words.to, sentence.to);
    Run by = relay_by(article, behind, sentence.to);
    if (!run_empty(by) && is_means(article, by)) by = (Run){ 0 };
    size_t as = run_empty(by) ? behind : by.to, end = relay_as_saying(article, as, sentence.to);
    cue.form = CUE_PASSIVE;
    if (end > as) {
        cue.words.to = end;
        cue.frame = token(article, end - 1)->frame;
        cue.source = source_before(article, sentence, cue.words.from, &cue.is_relative);
        cue.relay = run_empty(by) ? relay_by(article, end, sentence.to) : by;
        if (run_empty(by) && !run_empty(cue.relay)) cue.behind = cue.relay.to;
    } else if (!run_empty(by)) {
        if (words_frame(cue.frame)->takes & TAKES_COURT) return;        /* will be heard by the judges */
        cue.source = by;
        cue.is_inverted = true;
    } else {
        add_told(article, cue);
        return;
    }
    cues_add(article, cue);
}

/* Is the cue before it one of the same sentence and form? */
static bool follows(const Article *article, const Cue *cue, CueForm form) {
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    return last && last->sentence == cue->sentence && last->form == form;
}

/* "Police were called after": does the verb behind the subject tell what was done to it? */
static bool is_done_to(const Article *article, Run subject, size_t to) {
    if (run_empty(subject)) return false;
    size_t i = subject.to;
    bool has_be = false;
    for (; i < to && is(article, i, IS_AUXILIARY | IS_ADVERB | IS_NOT) && !is(article, i, IS_NAME); i++)
        has_be |= is(article, i, IS_BE);
    return has_be && i < to && is(article, i, IS_VERB_PARTICIPLE) &&
           !(token(article, i)->frame && words_frame(token(article, i)->frame)->takes & TAKES_PASSES);
}

/* "an open letter", "a petition to the council": is what the phrase names something written? */
static bool heads_with_thing(const Article *article, size_t from, size_t to) {
    size_t head = from;
    while (head + 1 < to && !is(article, head + 1, IS_PREPOSITION)) head++;
    return is(article, head, IS_THING) || is(article, to - 1, IS_THING);
}

/* "signed the document confirming that": the verb right before the phrase at `start` makes nothing that says so. */
static bool takes_only(const Article *article, Run sentence, size_t start) {
    size_t verb = start;
    while (verb > sentence.from && is(article, verb - 1, IS_DETERMINER | IS_POSSESSIVE | IS_ADVERB)) verb--;
    return verb > sentence.from && word_is(article, verb - 1, OF_TAKES);
}

/* "with 30 percent saying", "voters saying": the noun phrase right before the participle; empty if there is none. */
static Run source_of_reduced(const Article *article, const Cue *cue, Run sentence, size_t start) {
    /* a statement late on Friday saying */
    size_t whole = start;
    while (start > sentence.from + 2 && is(article, start - 1, IS_TIME))
        start -= is(article, start - 2, IS_PREPOSITION) ? 2 : 1;
    while (start < whole && start > sentence.from + 2 && is(article, start - 1, IS_ADVERB)) start--;
    size_t last = start - 1, takes = words_frame(cue->frame)->takes,
           start_of_phrase = source_phrase_start(article, sentence.from, start);
    /* disliked | her saying that */
    bool is_owned = token(article, last)->kind == TOKEN_WORD && is(article, last, IS_POSSESSIVE) &&
                    takes & TAKES_CLAUSE && cue->words.to < sentence.to && is_that(article, cue->words.to);
    if (is_owned) return (Run){ last, start };
    /* to staff */
    bool is_noun = is(article, last, IS_NOUN) && !is(article, last, IS_TIME) && last > sentence.from &&
                   (is(article, last - 1, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE) ||
                    (is(article, last, IS_THING) && phrase_is_determiner(article, start_of_phrase)));
    if (!is(article, last, IS_NOUN | IS_NAME | IS_PLURAL | IS_NUMBER) ||
        (is(article, last, IS_TIME | IS_VERB | IS_ADJECTIVE) && !is_noun))
        return (Run){ 0 };
    size_t behind = cue->words.to;
    for (size_t i = last; i > start_of_phrase; i--)
        if (is_word(article, i - 1, W_WITH)) start_of_phrase = i;
    bool has_with = start_of_phrase > sentence.from && is_word(article, start_of_phrase - 1, W_WITH);
    /* a letter demanding */
    bool is_written = (takes & TAKES_CLAUSE ? heads_with_thing(article, start_of_phrase, start)
                                            : is(article, last, IS_THING)) && behind < sentence.to &&
                      (token(article, behind)->kind != TOKEN_SIGN || is(article, behind, IS_MARK));
    bool has_clause = is_written || (takes & TAKES_CLAUSE && behind < sentence.to &&
                                     (is_word(article, behind, W_THAT) || !(takes & TAKES_OBJECT)));
    if (is(article, cue->verb, IS_NOUN) || (!has_with && !has_clause)) return (Run){ 0 };
    /* holding a sign saying "..." */
    bool leads_to_marks = behind < sentence.to && is(article, behind, IS_MARK);
    if ((is_written || leads_to_marks) && takes_only(article, sentence, start_of_phrase))
        return (Run){ start_of_phrase, start };
    if (behind < sentence.to && token(article, behind)->kind == TOKEN_SIGN && !has_with)
        return cue_shared_source(article, cue->sentence, start);
    for (size_t i = start_of_phrase; i < start && !has_with; i++)
        if (is(article, i, IS_THING)) {         /* "issued a statement saying" */
            Run subject = cue_clause_subject(article, sentence, start);
            bool is_behind = start_of_phrase > sentence.from &&
                             is(article, start_of_phrase - 1, IS_PREPOSITION | IS_VERB_ING);
            /* were called after a report warning of; after a study suggesting that, ... */
            bool is_finding = run_empty(subject) && word_is(article, i, OF_RESEARCH);
            if (is_behind && (is_finding || is_done_to(article, subject, i))) break;
            return run_empty(subject) ? cue_shared_source(article, cue->sentence, start) : subject;
        }
    return (Run){ start_of_phrase, start };
}

/* Does a verb of speech in the past follow, with no comma or mark before it? */
static bool finite_cue_follows(const Article *article, size_t from, size_t to) {
    for (size_t i = from; i < to && token(article, i)->kind != TOKEN_SIGN; i++)
        if (token(article, i)->frame && is(article, i, IS_VERB_PAST | IS_VERB_S) &&
            words_frame(token(article, i)->frame)->takes & TAKES_QUOTE)
            return true;
    return false;
}

/* "..., adding", "by saying" */
/* "..., with its envoy, Ada Roe, warning that": the name and what stands beside it, behind "with"; empty if there is
 * none. */
static Run source_behind_with(const Article *article, Run sentence, size_t start) {
    size_t comma = start - 1;
    bool has_name = false;
    if (!is_comma(article, comma)) return (Run){ 0 };
    for (size_t i = comma; i > sentence.from + 1 && i + FARTHEST_WITH > comma; i--) {
        const uint32_t ends = IS_QUOTED | (IS_FINITE & ~(uint32_t)IS_VERB_PAST);
        if (is(article, i - 1, ends) && !is(article, i - 1, IS_NAME)) break;
        if (is_word(article, i - 1, W_WITH))
            return has_name && is_comma(article, i - 2) ? (Run){ i, comma } : (Run){ 0 };
        has_name |= is(article, i - 1, IS_NAME);
    }
    return (Run){ 0 };
}

/* "posted on Chirper | accusing": nothing but the place stands between the verb and the participle at `start`. */
static bool is_where_posted(const Article *article, size_t start) {
    const Cue *last = &article->cues[article->cue_count - 1];
    if (start == last->words.to || start > last->words.to + LONGEST_PLACE) return false;
    for (size_t i = last->words.to; i < start; i++)
        if (!is(article, i, IS_NAME | IS_PREPOSITION) || is(article, i, IS_SUBORDINATOR)) return false;
    return is(article, start - 1, IS_NAME);
}

static void add_participle(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t start = cue.words.from;
    cue.form = CUE_PARTICIPLE;
    cue.shares_source = true;
    if (words_frame(cue.frame)->takes & (TAKES_FINITE | TAKES_COURT)) return;
    if (start == sentence.from || (start == sentence.from + 1 && takes_gerund(article, sentence.from))) {
        cue.source = cue_source_after_comma(article, cue.verb, sentence.to);
        /* Speaking of the fall Roe said */
        if (!run_empty(cue.source) || !finite_cue_follows(article, cue.words.to, sentence.to)) cues_add(article, cue);
        return;
    }
    bool joins = is(article, start - 1, IS_AND) && follows(article, &cue, CUE_PARTICIPLE);
    bool is_apart =
        is_comma(article, start - 1) || is_sign(article, start - 1, '-') || is(article, start - 1, IS_MARK | IS_QUOTED);
    /* responded saying */
    bool behind_cue = token(article, start - 1)->frame && is(article, start - 1, IS_VERB_PAST | IS_VERB_PARTICIPLE) &&
                      follows(article, &cue, CUE_FINITE);
    behind_cue = behind_cue || (follows(article, &cue, CUE_FINITE) && is_where_posted(article, start));
    if (!joins && !is_apart && !behind_cue && !takes_gerund(article, start - 1)) {
        cue.source = source_of_reduced(article, &cue, sentence, start);
        if (run_empty(cue.source)) return;
        cue.shares_source = false;
        cues_add(article, cue);
        return;
    }
    cue.source = source_behind_with(article, sentence, start);
    if (!run_empty(cue.source)) {
        cue.shares_source = false;
        cues_add(article, cue);
        return;
    }
    if (is_word(article, start - 1, W_BY)) cue.words.from--;
    bool is_gerund = !is_apart && !joins && !behind_cue;
    cue.source = is_gerund ? cue_subject_before(article, sentence, start) : cue_nearest_subject(article, &cue, start);
    if (run_empty(cue.source)) cue.source = cue_shared_source(article, cue.sentence, start);
    bool is_claim = !run_empty(cue.source) && is(article, cue.source.to - 1, IS_CLAIM) &&
                    !is(article, cue.source.to - 1, IS_NAME | IS_THING);
    if (is_claim && is_done_to(article, cue.source, start)) return;     /* The claim was met with doubt, questioning */
    cues_add(article, cue);
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

/* "..., who live in the hills, says Ada Roe.": nothing but a name or an office stands between the verb and the end. */
static bool ends_with_speaker(const Article *article, const Cue *cue, size_t from, size_t end) {
    size_t to = article->sentences[cue->sentence].tokens.to;
    /* ..., reported the press service of the port */
    bool passes_on = text_same_word(words_frame(cue->frame)->word, TEXT("report")) &&
                     (is(article, from, IS_NAME) || holds_title(article, from, end));
    if ((words_frame(cue->frame)->takes & TAKES_OBJECT && !passes_on) || cue->words.to > cue->verb + 1 || end == from)
        return false;
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
        if (token(article, i)->kind == TOKEN_SIGN && !content_stops(article, i) && !is_apposed && !is_date) return false;
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
static bool add_inverted(Article *article, Cue cue) {
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
    bool has_verb = end < sentence.to && is(article, end, IS_FINITE);
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
    if (wh + 3 > group || wh == tokens.from || !is(article, wh - 1, IS_NOUN)) return (Run){ 0 };
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

/* "prompted some readers | to argue", "led the court to conclude": whoever was brought to say something said it; empty if
 * that is not so. */
static Run moved_to_speak(const Article *article, Run sentence, size_t to) {
    size_t start = source_phrase_start(article, sentence.from, to);
    if (start == to || start < sentence.from + 2 || !word_is(article, start - 1, OF_MOVES)) return (Run){ 0 };
    size_t group = cue_group_start(article, sentence, start - 1);
    bool is_open = is(article, start - 1, IS_NOUN | IS_NAME) || cue_group_has(article, group, start, IS_NOT | IS_MODAL) ||
                   (group > sentence.from && is_to(article, group - 1));
    return is_open ? (Run){ 0 } : (Run){ start, to };
}

static void add_finite(Article *article, Cue cue, uint32_t helper) {
    Run sentence = article->sentences[cue.sentence].tokens;
    const Token *t = token(article, cue.verb);
    size_t start = cue.words.from;
    /* have documents */
    if (helper & IS_HAVE && !(t->is & (IS_VERB_PARTICIPLE | IS_VERB_ING))) return;
    bool is_bare = !(t->is & (IS_VERB_PAST | IS_VERB_S)) && !helper;
    Run moved = { 0 };
    if (start > sentence.from && is_to(article, start - 1) && t->is & IS_VERB_BASE &&
        words_frame(cue.frame)->takes & TAKES_CLAUSE)
        moved = moved_to_speak(article, sentence, start - 1);
    if (!run_empty(moved)) {
        cue.source = moved;
        is_bare = false;
    } else if (start > sentence.from && is_to(article, start - 1) && t->is & IS_VERB_BASE) {
        size_t leading = leading_verb(article, sentence, &cue, start - 1);
        if (leading == NONE) return;
        cue.words.from = start = cue_group_start(article, sentence, leading);
        is_bare = false;
    } else if (is_bare && !(t->is & IS_VERB_BASE)) {
        return;
    } else if (!helper && cue_is_by_somebody(article, cue.words.to, sentence.to)) {
        add_as_told(article, &cue, sentence);
        return;
    }
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    bool is_next = last && last->sentence == cue.sentence && start > sentence.from &&
                   content_lists_cue(article, start - 1, sentence.to);
    bool inverts =
        !is_next && words_frame(cue.frame)->takes & TAKES_QUOTE && !helper && t->is & (IS_VERB_PAST | IS_VERB_S);
    inverts = inverts || (is_bare && !is_next && says_many(article, &cue, sentence.to));
    if (inverts && add_inverted(article, cue)) return;
    if (!helper && cue_names(article, &cue)) return;
    /* "who dated alleged killer": what stands behind a verb is no other verb */
    bool behind_verb = start == cue.verb && start > sentence.from && t->is & IS_VERB_PARTICIPLE &&
                       is(article, start - 1, IS_VERB_PAST) && !token(article, start - 1)->frame &&
                       !is(article, start - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE | IS_ADVERB | IS_AUXILIARY);
    if (behind_verb && cue.words.to < sentence.to && source_word(article, cue.words.to)) return;
    if (!is_next && run_empty(moved)) cue.source = before_set_off(article, sentence, start);
    if (!is_next && run_empty(cue.source)) cue.source = before_relative(article, sentence, start);
    if (!is_next && run_empty(cue.source)) cue.source = source_before(article, sentence, start, &cue.is_relative);
    bool is_compound = t->is & IS_NOUN && cue.words.to < sentence.to &&
                       (token(article, cue.words.to)->is & (IS_NOUN | IS_VERB | IS_ADJECTIVE)) == IS_NOUN &&
                       !is(article, cue.words.to, IS_NAME | IS_PLURAL);
    if (is_bare && start == cue.verb && is_compound) return;    /* by roll call vote */
    bool is_joined = run_empty(cue.source) && start > sentence.from && is(article, start - 1, IS_AND) &&
                     !is(article, cue.verb, IS_NOUN);
    /* they denounce it and say */
    Run subject = is_joined ? cue_shared_source(article, cue.sentence, start) : cue.source;
    if (is_bare && start == cue.verb && !cue_is_plain_base(article, &cue) && !cues_takes_base(article, subject)) return;
    bool needs_complement = words_frame(cue.frame)->takes & TAKES_NAME;
    bool is_gap = !run_empty(cue.source) && cue.source.from > sentence.from &&
                  is(article, cue.source.from - 1, IS_NOUN | IS_WH) &&
                  cue_begins_complement(article, cue.words.to, sentence.to);
    if (needs_complement && !is_gap && !cue_has_complement(article, cue.words.to, sentence.to)) return;
    bool in_what = !run_empty(cue.source) && cue.source.from > sentence.from &&
                   is_word(article, cue.source.from - 1, W_WHAT);
    if (in_what && !tells_what(article, cue.words.to, sentence.to)) return;
    if (run_empty(cue.source)) {
        if (start == sentence.from) return;
        if (!is(article, start - 1, IS_AND | IS_QUOTED | IS_MARK) && !is_comma(article, start - 1)) return;
        cue.source = cue_shared_source(article, cue.sentence, start);
        cue.shares_source = true;
        /* about the banker and alleged thief Vane, */
        bool is_adjective = run_empty(cue.source) && t->is & IS_VERB_PARTICIPLE && is(article, start - 1, IS_AND) &&
                            cue.words.to < sentence.to && is(article, cue.words.to, IS_NOUN | IS_NAME);
        if (is_adjective) return;
    }
    if (cue_is_nobody(article, cue.source) || cue_is_trait(article, &cue, helper)) return;
    bool in_headline = article_is_headline(article, article->sentences[cue.sentence].paragraph);
    if (cue_is_noun(article, &cue, in_headline) || cue_is_when(article, &cue)) return;
    if (words_frame(cue.frame)->takes & TAKES_ITEMS && cue_counts_items(article, &cue, sentence.to)) return;
    if (cue_is_of_self(article, &cue, sentence.to)) return;
    if (cue_does_again(article, &cue, sentence.to) || cue_is_deed(article, &cue, sentence.to)) return;
    /* Roe 'turned and hissed' at a clerk */
    const MarkSpan *marks = run_empty(cue.source) ? marks_at(article, cue.verb) : NULL;
    if (marks && marks->has_open && marks->has_close) return;
    if (cue_is_none(article, cue.source)) {
        if (!(words_frame(cue.frame)->takes & TAKES_REFUSAL)) return;
        cue.is_negative = true;
    }
    if (!helper && start == cue.verb && !run_empty(cue.source) && !cue.is_relative &&
        (cue_is_reduced(article, &cue, sentence.to) || cue_is_inner(article, sentence, &cue) ||
         cue_ends_in_adjective(article, cue.source, cue.verb)))
        return;
    if (words_frame(cue.frame)->takes & TAKES_COURT && !sits(article, cue.source)) return;
    cue.finds = words_frame(cue.frame)->takes & TAKES_FINDING &&
                (shows(article, cue.source) || finds_before(article, &cue));
    if (words_frame(cue.frame)->takes & TAKES_RESEARCH && !cue.finds) return;
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
        add_passive(article, cue);
    } else if (verb == tokens.from && t->is & IS_VERB_PARTICIPLE) {
        bool has_name = t->is & IS_VERB_PAST && last + 1 < tokens.to && is(article, last + 1, IS_NAME);
        if (has_name && add_inverted(article, cue)) return;     /* Said Roe: "..." */
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
        add_participle(article, cue);
    } else {
        add_finite(article, cue, helper);
    }
}

/* "He continued, speaking of what he misses: "...": the verb of speech of the main clause, at the sentence's start before
 * a colon; NONE. */
static size_t leading_cue(const Article *article, Run tokens, size_t before) {
    bool has_colon = before > tokens.from && (is_sign(article, before - 1, ':') || (before > tokens.from + 1 &&
                     is(article, before - 1, IS_MARK) && is_sign(article, before - 2, ':')));
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
