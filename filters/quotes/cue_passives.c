/* cue_passives.c - "was told that", "is accused by the regulator": what is told without who tells it, or with. */
#include "cues.h"
#include "speaker.h"

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
    bool is_heard = cue_sits(article, subject) && takes & TAKES_LISTENER;
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
void cue_add_passive(Article *article, Cue cue) {
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
