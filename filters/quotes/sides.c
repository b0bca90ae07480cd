/* sides.c - on which side of a cue what is said stands: before the source and verb, behind them, or on both sides.
 *
 * A content on the left ends with a comma or a closing mark right before the source, and is a clause or in marks. With
 * "..., she said, ..." it stands on both.
 */
#include "speaker.h"

#define LONGEST_TOPIC 8     /* tokens before the colon of a headline */
#define LONGEST_LEAD 60     /* tokens of a clause before the comma of an attribution */
#define LONG_LEFT 6         /* tokens before a cue that ends the sentence: as many are no adverbial */
#define LONGEST_LABEL 3     /* words of a town or label before a colon */

/* The content to the left of the source or verb at `edge`, not before `from`. */
Run sides_left(const Article *article, size_t from, size_t edge) {
    Run run = { from < edge ? from : edge, edge };
    if (edge == 0) return (Run){ 0 };
    const MarkSpan *span = is(article, edge - 1, IS_MARK | IS_QUOTED) ? marks_at(article, edge - 1) : NULL;
    if (!span && edge > 1 && is_comma(article, edge - 1) && is(article, edge - 2, IS_MARK | IS_QUOTED))
        span = marks_at(article, edge - 2);
    /* "It rains. It pours," he wrote once, said Roe: marks that began before the sentence go with it */
    const MarkSpan *open = !span && from < edge && is(article, from, IS_QUOTED) ? marks_at(article, from) : NULL;
    if (open && open->has_open && open->has_close && marks_from(open) < from) run.from = marks_from(open);
    if (!span) return run;
    size_t start = marks_from(span);
    bool is_led = start > 0 && (is_sign(article, start - 1, ':') || is_sign(article, start - 1, '-'));
    if (start <= from || is_led) run.from = start;
    return run;
}

/* Does the content end right before `edge`: with a comma, or a closing mark? A sentence that begins with its source may
 * speak of the one before it: "Stop!" she said. */
static bool ends_content(const Article *article, Run sentence, size_t from, size_t edge) {
    if (edge <= sentence.from) {
        bool is_other = edge == 0 || article_paragraph_of(article, edge - 1) != article_paragraph_of(article, edge);
        if (is_other) return false;
        if (edge < 2 || !is(article, edge - 1, IS_MARK) || !is(article, edge - 2, IS_QUOTED)) return false;
        if (is_sign(article, edge - 2, '\'')) edge--;
        return is_comma(article, edge - 2) || is_sign(article, edge - 2, '?') || is_sign(article, edge - 2, '!') ||
               is_sign(article, edge - 2, '-');
    }
    if (edge <= from) return false;
    const Token *t = token(article, edge - 1);
    if (t->is & (IS_MARK | IS_QUOTED)) return true;
    return t->kind == TOKEN_SIGN && (t->sign == ',' || t->sign == '?' || t->sign == '!');
}

/* "Sorry, Roe said." */
static bool is_interjection(const Article *article, Run left) {
    const uint32_t leading = IS_SUBORDINATOR | IS_VERB_ING | IS_ADVERB | IS_TIME | IS_AND | IS_PREPOSITION | IS_NAME;
    return left.to - left.from <= 3 && !is(article, left.from, leading);
}

/* Does it end with words in marks that are speech, a comma behind them or not? */
bool sides_in_marks(const Article *article, Run run) {
    for (size_t i = run.to; i-- > run.from && run.to - i <= 3;) {
        if (is(article, i, IS_QUOTED)) return true;
        if (!is(article, i, IS_MARK) && !is_comma(article, i)) return false;
    }
    return run.from > 0 && run.to == run.from && is(article, run.from - 1, IS_MARK);
}

/* Behind the cue, a listener and adverbials, does the clause end? It does not in: ..., he found himself in the
 * street. */
static bool ends_there(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue_behind(cue);
    if (words_frame(cue->frame)->takes & TAKES_LISTENER) i = content_past_listener(article, i, to);
    i = content_past_adverbials(article, i, to, NULL);
    return i >= to || token(article, i)->kind == TOKEN_SIGN ||
           (is(article, i, IS_WH | IS_SUBORDINATOR | IS_AND | IS_VERB_ING) && !is_that(article, i));
}

/* Is the content on the left a clause, or marked? "On Monday, he said" has none. */
static bool is_content(const Article *article, Run left) {
    if (sides_in_marks(article, left)) return true;
    if (!content_has_clause(article, left.from, left.to)) return false;
    /* later, when asked, */
    if (is(article, left.from, IS_ADVERB) && left.from + 2 < left.to && is_comma(article, left.from + 1))
        left.from += 2;
    /* over 5,000 savers */
    bool is_amount = left.from + 1 < left.to && token(article, left.from + 1)->kind == TOKEN_NUMBER;
    bool is_led = is(article, left.from, IS_SUBORDINATOR | IS_PREPOSITION | IS_VERB_ING) && !is_amount;
    if (!is_led || is_that(article, left.from)) return true;
    for (size_t i = left.from; i + 1 < left.to; i++)
        if (content_breaks(article, i)) return content_has_clause(article, i, left.to);
    return false;
}

/* Before a cue that ends the sentence a clause is the content, whatever leads it: "Billowing smoke was seen, she
 * said." */
static bool is_all(const Article *article, const Cue *cue, Run left) {
    bool speaks = cue->finds || (words_frame(cue->frame)->takes & TAKES_QUOTE &&
                                 !(words_frame(cue->frame)->takes & TAKES_ONLY));
    bool is_led = is(article, left.from, IS_SUBORDINATOR) && !is(article, left.from, IS_DETERMINER | IS_PREPOSITION);
    /* its verb may be left out */
    bool is_headline =
        article_is_headline(article, article->sentences[cue->sentence].paragraph) && left.to - left.from > 3;
    bool is_long = left.to - left.from > LONG_LEFT;     /* of its verb nothing is known */
    return speaks && !is_led && (is_headline || is_long || content_has_clause(article, left.from, left.to));
}

/* "If it rains, she said, ...": a condition belongs to what is said, but not to "When asked, she said". */
static bool is_condition(const Article *article, Run left) {
    size_t i = left.from + (is(article, left.from, IS_AND) || is_word(article, left.from, W_EVEN));
    return i < left.to && is_among(article, i, W_IF, W_UNLESS, W_BECAUSE, W_ONCE, W_UNTIL) &&
           content_has_clause(article, i, left.to);
}

/* "Now, she said, it rains": do both sides make one clause? Not if a sentence of its own in marks follows: "On Monday,
 * she said, "It rains."" */
static bool is_inserted(const Article *article, Sides sides) {
    if (sides.left.to <= sides.left.from + 2 && is(article, sides.left.from, IS_AND)) return false;
    if (!is(article, sides.right, IS_MARK)) return true;
    size_t first = sides.right + 1;
    return first < article->tokens.count && !(token(article, first)->flags & TOKEN_CAPITAL);
}

/* May a stretch without a verb be the beginning of what is said: "Of course, he said, ..." but not "On Monday, he
 * said, ..."? */
static bool is_fragment(const Article *article, Run left) {
    return left.to > left.from + 1 &&
           !is(article, left.from, IS_SUBORDINATOR | IS_VERB_ING | IS_ADVERB | IS_TIME | IS_AND) &&
           !(is(article, left.from, IS_PREPOSITION) && !is_word(article, left.from, W_OF));
}

/* `"...," said Roe; "...," said Vale`: have the marks that open at `i` a verb of speech and a speaker right behind
 * them? */
static bool has_own_speaker(const Article *article, size_t i, size_t to) {
    const MarkSpan *span = marks_at(article, i + 1);
    size_t verb = span ? marks_to(span) : to;
    if (verb + 1 >= to) return false;
    size_t source = source_phrase_end(article, verb, to);           /* "...," Roe said, and "...," Vale added */
    if (source > verb && source < to && is_comma(article, verb - 2) && is(article, verb, IS_NAME | IS_DETERMINER))
        return token(article, source)->frame && is(article, source, IS_VERB_PAST | IS_VERB_S) &&
               words_frame(token(article, source)->frame)->takes & TAKES_QUOTE;
    bool speaks = token(article, verb)->frame && words_frame(token(article, verb)->frame)->takes & TAKES_QUOTE &&
                  is(article, verb, IS_VERB_PAST | IS_VERB_S);
    return speaks && source_end(article, verb + 1, to) > verb + 1;
}

/* Where, behind a cue with content on its left in marks, the marks open again: "...," he said, "...". */
static size_t resumes(const Article *article, const Cue *cue, size_t to) {
    size_t behind = cue_behind(cue), i = behind;
    if (words_frame(cue->frame)->takes & TAKES_LISTENER) i = content_past_listener(article, i, to);
    i = content_past_adverbials(article, i, to, NULL);
    /* "We," he said, pausing, "were lucky." */
    size_t inserted = i < to && is_comma(article, i) ? content_past_apposition(article, i, to) : i;
    bool is_aside = inserted > i && inserted < to && is(article, inserted, IS_MARK) && !is(article, i + 1, IS_FINITE) &&
                    !content_participle(article, i + 1, to);
    if (is_aside) i = inserted - 1;
    if (i < to &&
        (is_comma(article, i) || is_sign(article, i, ':') || is_sign(article, i, ';') || is_sign(article, i, '-')))
        i++;
    else if (i > behind) return NONE;
    while (i < to && (is_that(article, i) || is(article, i, IS_AND))) i++;
    if (i + 1 >= to || !is(article, i, IS_MARK) || !is(article, i + 1, IS_QUOTED)) return NONE;
    return has_own_speaker(article, i, to) ? NONE : i;
}

/* Has a cue before it already taken these very words: Roe said "...," she said? */
static bool is_claimed(const Article *article, Run content) {
    if (!article->part_count) return false;
    const QuotePart *last = &article->parts[article->part_count - 1];
    const Quote *quote = &article->quotes[last->quote];
    bool has_cue_before = quote->mode == MODE_DIRECT && !run_empty(quote->cue) && quote->cue.to <= last->content.from;
    return has_cue_before && last->content.to <= content.to && last->content.to + 3 >= content.to;
}

/* "The film was cut to show he fled when, in fact, he said": the conjunction before what is set off leads the cue. */
static bool hangs_on_conjunction(const Article *article, Run left) {
    if (left.to < left.from + 4 || !is_comma(article, left.to - 1)) return false;
    for (size_t i = left.to - 1; i-- > left.from + 1 && i + LONGEST_LABEL + 2 > left.to;)
        if (is_comma(article, i))
            return is(article, i - 1, IS_SUBORDINATOR) && !is(article, i - 1, IS_PREPOSITION | IS_ADVERB);
    return false;
}

/* The content that may stand on the left of the cue, behind `from`. */
static Run left_of(const Article *article, const Cue *cue, size_t from, size_t to) {
    const Frame *frame = words_frame(cue->frame);
    bool takes_left = frame && frame->takes & (TAKES_QUOTE | TAKES_CLAUSE) && cue->form != CUE_PARTICIPLE;
    if (!takes_left || cue->is_relative || cue->shares_source) return (Run){ 0 };
    size_t edge = cue_edge(cue), start = article->sentences[cue->sentence].tokens.from;
    /* "Is it late?" Many people demanded a refund. */
    if (edge <= start && frame->takes & TAKES_OBJECT && !ends_there(article, cue, to)) return (Run){ 0 };
    if (!ends_content(article, article->sentences[cue->sentence].tokens, from, edge)) return (Run){ 0 };
    Run left = sides_left(article, from, edge);
    return hangs_on_conjunction(article, left) ? (Run){ 0 } : left;
}

/* "It is late, he went on.": a verb like that takes a clause on its left where a person is its subject and nothing
 * follows; not "..., he began to drink". */
static bool goes_on_alone(const Article *article, const Cue *cue, size_t to) {
    if (!(words_frame(cue->frame)->takes & TAKES_LEADS) || cue->is_inverted || run_empty(cue->source)) return false;
    size_t i = cue->words.to;
    while (i < to && is(article, i, IS_TIME | IS_ADVERB)) i++;
    if (i < to) return false;
    return is(article, cue->source.to - 1, IS_PRONOUN | IS_NAME) ||
           source_read(article, cue->source).kind == SOURCE_PERSON;
}

/* Behind the town or label with a colon or dash that the content begins with: "Quarnby: The pier is shut". */
static size_t past_label(const Article *article, Run left) {
    size_t i = left.from;
    while (i < left.to && i < left.from + LONGEST_LABEL && token(article, i)->kind == TOKEN_WORD &&
           people_is_capital(article, i))
        i++;
    if (i == left.from || i + 1 >= left.to || is(article, i, IS_QUOTED)) return left.from;
    bool is_dash = is_sign(article, i, '-') && token(article, i)->flags & TOKEN_SPACED;
    bool is_parted = (is_sign(article, i, ':') || is_dash) && token(article, i + 1)->flags & TOKEN_SPACED;
    return is_parted && people_is_capital(article, i + 1) ? i + 1 : left.from;
}

/* "Fire in Hollin: Two hurt, police say": the topic before the colon of a headline. */
static Run without_topic(const Article *article, Run left) {
    if (run_empty(left) || !article_is_headline(article, article_paragraph_of(article, left.from))) return left;
    for (size_t i = left.from; i + 1 < left.to && i < left.from + LONGEST_TOPIC; i++) {
        if (is(article, i, IS_QUOTED) || (is(article, i, IS_FINITE) && !is(article, i, IS_NAME | IS_NOUN))) return left;
        if (is_sign(article, i, ':') && i > left.from && token(article, i + 1)->flags & TOKEN_CAPITAL)
            return (Run){ i + 1, left.to };
    }
    return left;
}

Run sides_unlinked(const Article *article, Run left) {
    left = without_topic(article, left);
    left.from = past_label(article, left);
    size_t i = left.from;
    if (i + 3 > left.to || token(article, i)->kind != TOKEN_WORD || is(article, i, IS_QUOTED)) return left;
    if (!word_is(article, i, OF_LINKS) && !is(article, i, IS_PREPOSITION)) return left;
    size_t end = words_link(article, i, left.to);
    if (end == i || end + 2 > left.to) return left;
    bool has_comma = is_comma(article, end);
    if (!has_comma && !is(article, i, IS_AND)) return left;
    left.from = has_comma ? end + 1 : end;
    return left;
}

/* "The plan, she told reporters on Friday, is dead": the comma behind the listener and the time, when what comes goes
 * on with the clause before the source; else right behind the cue. */
static size_t inserted_to(const Article *article, const Cue *cue, Run left, size_t to) {
    size_t behind = cue_behind(cue), i = behind;
    if (behind >= to || cue->is_inverted || is(article, i, IS_QUOTED | IS_MARK)) return behind;
    if (words_frame(cue->frame)->takes & TAKES_LISTENER) i = content_past_listener(article, i, to);
    i = content_past_adverbials(article, i, to, words_frame(cue->frame));
    if (i == behind || i + 1 >= to || !is_comma(article, i)) return behind;
    bool has_clause = content_has_clause(article, left.from, left.to);
    size_t verb = i + 2 < to && is(article, i + 1, IS_MARK) ? i + 2 : i + 1;       /* ..., "is dead" */
    bool goes_on = has_clause ? content_is_infinitive(article, i + 1, to)
                              : is(article, verb, IS_FINITE) && !is(article, verb, IS_NAME | IS_NOUN | IS_ADJECTIVE);
    return goes_on ? i : behind;
}

bool sides_lead_up(const Article *article, Run sentence, size_t edge) {
    if (edge < sentence.from + 3 || !is_comma(article, edge - 1)) return false;
    if (!is(article, sentence.from, IS_SUBORDINATOR | IS_PREPOSITION)) return false;
    for (size_t i = sentence.from; i + 1 < edge; i++)
        if (i > sentence.from + LONGEST_LEAD || is_comma(article, i) || is(article, i, IS_QUOTED)) return false;
    return true;
}

/* On which side of the cue the content stands, or on both: "The risk, he said, is small". */
Sides sides_choose(const Article *article, const Cue *cue, size_t from, size_t to) {
    const Sides none = { { 0 }, NONE };
    Sides sides = { left_of(article, cue, from, to), content_start(article, cue, to) };
    if (run_empty(sides.left)) return sides;
    if (sides_in_marks(article, sides.left)) {
        bool is_claimed_left = is_claimed(article, sides.left);
        if (is_claimed_left && sides.right == NONE) return none;
        /* Roe was asked, "Is it so?" He said that it was. */
        if (is_claimed_left && cue_edge(cue) <= article->sentences[cue->sentence].tokens.from) {
            sides.left = (Run){ 0 };
            return sides;
        }
        if (sides.right != NONE && sides.right > 0 && is_that(article, sides.right - 1) && !is_claimed_left &&
            !is(article, cue_edge(cue) - 1, IS_MARK)) {
            sides.left = (Run){ 0 };            /* In a letter titled "Rain", he wrote that it was late */
            return sides;
        }
        size_t first = sides.left.from;
        while (first + 1 < sides.left.to && !is(article, first, IS_QUOTED) &&
               (is_comma(article, first) || is(article, first, IS_AND) || is_word(article, first, W_WHILE)))
            first++;
        if (is(article, first, IS_MARK)) sides.left.from = first;        /* ..., and "..." */
        Run unlinked = sides_unlinked(article, sides.left);
        if (is(article, unlinked.from, IS_MARK)) sides.left = unlinked;  /* However, "..." */
        sides.right = resumes(article, cue, to);
        return sides;
    }
    if (words_frame(cue->frame)->takes & TAKES_ONLY && !goes_on_alone(article, cue, to)) {
        sides.left = (Run){ 0 };
        return sides;
    }
    size_t behind = cue_behind(cue), relative = content_relative_before(article, cue),
           inserted = inserted_to(article, cue, sides.left, to);
    if (inserted > behind) return (Sides){ sides_unlinked(article, sides.left), inserted + 1 };
    if (relative != NONE && behind + 1 < to && is_comma(article, behind) && is(article, behind + 1, IS_FINITE))
        return (Sides){ { relative, cue_edge(cue) - 1 }, behind + 1 };
    bool is_parted = cue->is_inverted && behind + 1 < to && is_comma(article, behind) &&
                     is(article, behind + 1, IS_FINITE) && !is(article, behind + 1, IS_NAME | IS_NOUN);
    /* The plan, said Roe, is */
    if (is_parted && !content_has_clause(article, sides.left.from, sides.left.to))
        return (Sides){ sides_unlinked(article, sides.left), behind + 1 };
    bool is_led = cue->is_inverted && sides_lead_up(article, article->sentences[cue->sentence].tokens, cue->words.from);
    bool goes_on = sides.right == NONE && (!cue->is_inverted || is_led) && content_goes_on(article, behind + 1, to);
    bool keeps_left, leads = sides.left.from == article->sentences[cue->sentence].tokens.from;
    if (behind + 1 < to && is_comma(article, behind) && (sides.right == behind + 1 || goes_on)) {
        sides.right = behind + 1;
        keeps_left = is_inserted(article, sides) || is_fragment(article, sides.left) ||
                     is_content(article, sides.left) || is_condition(article, sides.left);
    } else {
        bool has_colon = behind < article->sentences[cue->sentence].tokens.to && is_sign(article, behind, ':');
        size_t link = words_link(article, sides.left.from, sides.left.to);
        bool is_link = link > sides.left.from && link + 1 == sides.left.to;       /* That said, */
        keeps_left = sides.right == NONE && ends_there(article, cue, to) && !is_link &&
                     !has_colon &&        /* In a letter, Roe said: */
                     (is_content(article, sides.left) ||
                      (leads && is_interjection(article, sides.left)) ||
                      is_all(article, cue, sides.left));
    }
    sides.left = keeps_left ? sides_unlinked(article, sides.left) : (Run){ 0 };
    return sides;
}
