/* content_end.c - where what is said ends (content.c: where it begins).
 *
 * It goes to the sentence's end, but for the next cue of the same sentence, a clause with another speaker, and what may
 * be the reporter's own remark.
 */
#include "quotes.h"

#define FARTHEST_NEXT 40    /* tokens to the last of verbs of speech in a row */
#define LONGEST_INSERT 16   /* tokens between the commas behind a name */
#define LONGEST_COUNTED 5   /* tokens from a number to what it counts */
#define LONGEST_SUBJECT 14  /* tokens of a second speaker */
#define LONGEST_LOOK 200    /* tokens that are searched for the verb of a clause, or skipped as adverbials */

/* "railed against the tax, blasted the press and vowed to run": the comma at `i` parts two verbs of speech in a row. */
bool content_lists_cue(const Article *article, size_t i, size_t to) {
    if (!is_comma(article, i) || !content_coordinated_cue(article, i + 1, to)) return false;
    for (size_t k = i + 2; k + 1 < to && k < i + FARTHEST_NEXT; k++)
        if (is(article, k, IS_AND) && !is(article, k, IS_QUOTED) && content_coordinated_cue(article, k + 1, to))
            return true;
    return false;
}

/* "..., with Roe calling it a gift" */
static bool is_with_speaker(const Article *article, size_t i, size_t to) {
    bool has_name = false, has_comma = false;
    if (!is_word(article, i, W_WITH)) return false;
    for (size_t k = i + 2; k < to && k < i + LONGEST_INSERT; k++) {
        has_name |= is(article, k, IS_NAME);
        has_comma |= is_comma(article, k);      /* "with its envoy, Ada Roe, calling it mad" */
        if (is_comma(article, k)) continue;
        if (token(article, k)->kind == TOKEN_SIGN || is(article, k, IS_FINITE & ~(uint32_t)IS_VERB_PAST)) return false;
        if (is(article, k, IS_VERB_ING))
            return content_is_cue_verb(article, k) &&
                   (has_comma ? has_name && is_comma(article, i - 1) && is_comma(article, k - 1)
                              : is(article, k - 1, IS_NAME | IS_NOUN | IS_PLURAL));
    }
    return false;
}

/* "two worries - the weather and the wind": nouns alone, that tell what was counted right before the dash. */
static bool names_counted(const Article *article, size_t dash, size_t to) {
    bool is_counted = false, has_and = false;
    for (size_t i = dash; i > 0 && i + LONGEST_COUNTED > dash; i--)
        is_counted |= is(article, i - 1, IS_NUMBER) || token(article, i - 1)->kind == TOKEN_NUMBER;
    for (size_t i = dash + 1; i < to; i++) {
        if (is(article, i, IS_WH | IS_FINITE) && !is(article, i, IS_NOUN | IS_NAME)) return false;
        has_and |= is(article, i, IS_AND);
    }
    return is_counted && has_and;
}

/* Where the reporter's own remark begins at the end of the content: ", which opened in May", " - a first for the town".
 * `cut` is the last comma or dash of the content. */
static bool is_aside(const Article *article, size_t cut, size_t to) {
    size_t i = cut + 1;
    if (i >= to || is(article, i, IS_QUOTED | IS_MARK)) return false;
    /* - one for theft */
    const uint32_t leading = IS_SUBORDINATOR | IS_PREPOSITION | IS_AND | IS_ADVERB | IS_WH;
    /* - something few believe */
    if (is_sign(article, cut, '-') && is(article, i, IS_ASIDE) && !is(article, i, leading)) return true;
    bool lists = is(article, i, IS_NUMBER | IS_PLURAL) || is_among(article, i, W_ONE, W_EACH) ||
                 (is_sign(article, cut, '-') && names_counted(article, cut, to));
    for (size_t k = i; k < to; k++)
        if (is(article, k, IS_QUOTED)) return false;    /* - and it was "late" */
    if (is_sign(article, cut, '-'))
        return !lists && is(article, i, IS_AND | IS_DETERMINER | IS_WH | IS_PRONOUN) &&
               !is_word(article, i, W_IT) && !(i + 1 < to && is_that(article, i + 1));
    if (is(article, i, IS_ASIDE)) return true;
    return is(article, i, IS_AND) && i + 1 < to && is(article, i + 1, IS_PRONOUN) && !is(article, i + 1, IS_NOUN);
}

/* "both analysts and sources in the camp": words that tie nouns to one subject. */
static bool joins_subject(const Article *article, size_t i, size_t from) {
    if (i == from || !is(article, i - 1, IS_NOUN | IS_NAME | IS_PLURAL)) return false;
    return is_among(article, i, W_OF, W_AND, W_IN, W_AT, W_FOR);
}

/* Is there, at `i`, another subject with a verb of speech: "and Roe vowed", "while other voters said"? */
static size_t new_speaker_verb(const Article *article, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB) && !is(article, i, IS_DETERMINER)) i++;
    size_t from = i;
    const uint32_t subject = IS_NAME | IS_NOUN | IS_DETERMINER | IS_ADJECTIVE | IS_PRONOUN | IS_NUMBER | IS_POSSESSIVE;
    while (i < to && i < from + LONGEST_SUBJECT &&
           ((is(article, i, subject) && !token(article, i)->frame) || joins_subject(article, i, from)))
        i++;
    if (i == from || i == to) return NONE;
    if (is_comma(article, i) && is(article, i - 1, IS_NAME | IS_NOUN)) i = content_past_apposition(article, i, to);
    bool is_present = is(article, i - 1, IS_PLURAL) && is(article, i, IS_VERB_BASE) && !is(article, i, IS_NOUN);
    const Frame *passive = is(article, i, IS_BE) && i + 1 < to ? words_frame(token(article, i + 1)->frame) : NULL;
    if (passive && passive->takes & TAKES_PASSES) return i + 1;         /* and Roe was quoted as saying */
    return content_coordinated_cue(article, i, to) || (is_present && content_is_cue_verb(article, i)) ? i : NONE;
}

bool content_new_speaker(const Article *article, size_t i, size_t to) {
    return new_speaker_verb(article, i, to) != NONE;
}

/* "cleaning up will be hard": an -ing form as the subject of a verb. */
bool content_gerund_clause(const Article *article, size_t i, size_t to) {
    if (!is(article, i, IS_VERB_ING)) return false;
    for (size_t k = i + 1; k < to && k < i + LONGEST_INSERT; k++) {
        if (token(article, k)->kind == TOKEN_SIGN || is(article, k, IS_SUBORDINATOR | IS_WH | IS_PRONOUN | IS_QUOTED))
            return false;
        if (is(article, k, IS_AUXILIARY)) return true;
    }
    return false;
}

/* Behind "..., she said,": does what was said go on? */
bool content_goes_on(const Article *article, size_t i, size_t to) {
    if (i >= to) return false;
    bool is_other = content_participle(article, i, to) ||
                    is(article, i, IS_AND | IS_VERB_ING | IS_WH | IS_PREPOSITION | IS_SUBORDINATOR);
    bool is_gerund = content_gerund_clause(article, i, to) && !token(article, i)->frame;
    if (is_other && !is_that(article, i) && !is_word(article, i, W_WHETHER) && !is_gerund) return false;
    size_t verb = new_speaker_verb(article, i, to);
    while (verb != NONE && verb < to && is(article, verb, IS_ADVERB | IS_HAVE | IS_NOT) && !token(article, verb)->frame)
        verb++;
    /* "..., Roe said, the agency reported", not: the mayor asked for tents */
    size_t last, phrase = verb != NONE ? words_phrase(article, verb, &last) : 0;
    bool has_object = phrase && last > verb && words_frame(phrase)->takes & TAKES_OBJECT;
    if (verb != NONE && !has_object &&
        content_past_adverbials(article, verb + 1, to, words_frame(token(article, verb)->frame)) >= to)
        return false;
    return content_has_clause(article, is_other ? i : i - 1, to);
}

/* Does a clause with a subject of its own begin at `i`: "but he"? */
static bool new_clause(const Article *article, size_t i, size_t to) {
    if (i < to && is(article, i, IS_PRONOUN) && !is(article, i, IS_OBJECT)) {
        bool is_own = is_among(article, i, W_WE, W_I, W_THERE);
        if (!is_own) return true;
    }
    return content_new_speaker(article, i, to);
}

/* A verb of speech, a comma or colon, and marks that open: the marks belong to this verb. */
static bool leads_to_marks(const Article *article, size_t i, size_t to) {
    const Frame *frame = words_frame(token(article, i)->frame);
    if (!frame || !(frame->takes & TAKES_QUOTE) || i + 2 >= to) return false;
    return (is_comma(article, i + 1) || is_sign(article, i + 1, ':')) && is(article, i + 2, IS_MARK) && i + 3 < to &&
           is(article, i + 3, IS_QUOTED);
}

/* Where the group of the verb at `i` begins: "to announce", "by saying", "and she said". */
static size_t group_from(const Article *article, size_t i, size_t from) {
    while (i > from + 1 &&
           is(article, i - 1, IS_PRONOUN | IS_AUXILIARY | IS_ADVERB | IS_AND | IS_PREPOSITION | IS_NAME))
        i--;
    /* when the host | asked, "..." */
    size_t start = i > from + 1 && is(article, i - 1, IS_NOUN) ? source_phrase_start(article, from, i) : i;
    if (start < i && start > from + 1 && is(article, start - 1, IS_SUBORDINATOR) && !is_that(article, start - 1))
        return start - 1;
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
    if (is_word(article, i, W_WITHOUT))
        return is(article, k, IS_VERB_ING) &&
               (token(article, k)->frame || (k + 1 < to && is(article, k + 1, IS_NOUN | IS_DETERMINER | IS_OBJECT))) &&
               !content_has_clause(article, k, to);
    if (is_to(article, i) || is_among(article, i, W_OF, W_FOR, W_LIKE))
        return false;
    while (k < to && (is(article, k, IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE) || source_word(article, k))) k++;
    return k > i + 1 && is(article, k - 1, IS_THING) && !is(article, k - 1, IS_VERB);
}

/* The same without a comma, behind an object: "asked for mercy in a letter posted on Tuesday". */
static bool tells_where(const Article *article, size_t i, size_t to) {
    bool is_in = is_word(article, i, W_IN) && i + 1 < to && (is_among(article, i + 1, W_A, W_AN, W_HIS, W_HER));
    return is_in && tells_how(article, i, to);
}

/* "the theft and the judges took": a noun phrase and its verb. */
static bool begins_clause(const Article *article, size_t i, size_t to) {
    if (i >= to || !is(article, i, IS_DETERMINER | IS_NAME)) return false;
    size_t end = source_phrase_end(article, i, to);
    if (end <= i || end + 1 >= to) return false;
    return is(article, end, IS_VERB_PAST | IS_VERB_S | IS_AUXILIARY) &&
           !is(article, end, IS_NOUN | IS_NAME | IS_ADJECTIVE) && token(article, end)->kind == TOKEN_WORD &&
           !(is(article, end, IS_VERB_PARTICIPLE) && is(article, end + 1, IS_PREPOSITION));
}

/* Behind the last closing mark: `"..." after a late goal`, `"..." in a video statement`. */
static bool is_adjunct(const Article *article, size_t i, size_t to) {
    for (size_t k = i; k < to; k++)
        if (is(article, k, IS_QUOTED | IS_MARK)) return false;
    bool is_then = is_among(article, i, W_AFTER, W_BEFORE, W_DURING, W_FOLLOWING);
    /* as talks broke down, when asked about it */
    bool is_asked = i + 1 < to && is_word(article, i, W_WHEN) && token(article, i + 1)->frame &&
                    is(article, i + 1, IS_VERB_PARTICIPLE);
    bool is_as = i + 1 < to && is_word(article, i, W_AS) && !is_to(article, i + 1) &&
                 !is(article, i + 1, IS_ADVERB | IS_ADJECTIVE) && content_has_clause(article, i + 1, to);
    return is_then || is_asked || is_as || tells_how(article, i, to);
}

/* ", a ruling that stunned the ministry": what the statement amounts to. */
static bool is_deed(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is_among(article, i, W_A, W_AN)) return false;
    size_t k = i + 1;
    while (k + 1 < to && source_word(article, k) && source_word(article, k + 1)) k++;
    if (k + 1 >= to || !word_is(article, k, OF_DEED)) return false;
    /* a view shared by few, a conclusion the builder rejects, a denial few believed */
    return is_that(article, k + 1) ||
           is(article, k + 1, IS_WH | IS_PRONOUN | IS_VERB_PARTICIPLE | IS_DETERMINER | IS_PLURAL | IS_NAME);
}

/* "reported 10 deaths, bringing the total to 146": what the announcement did. */
static bool sums_up(const Article *article, const Cue *cue, size_t from, size_t i, size_t to) {
    if (i + 1 >= to || !is(article, i, IS_VERB_ING) || is(article, i, IS_NOUN | IS_NAME | IS_PREPOSITION)) return false;
    if (is_object_of(article, cue, from, i - 1) && !is(article, from, IS_PREPOSITION)) return true;
    bool brings = is_among(article, i, W_BRINGING, W_TAKING, W_RAISING);
    for (size_t k = i + 2; brings && k + 1 < to && k < i + LONGEST_INSERT; k++)
        if (is_to(article, k) && content_is_amount(article, k + 1, to))
            return is(article, i + 1, IS_DETERMINER | IS_POSSESSIVE);
    return false;
}

/* plans to, hopes to: before an infinitive it is no noun. */
static bool is_before_infinitive(const Article *article, size_t i) {
    return i + 2 < article->tokens.count && is_to(article, i + 1) && is(article, i + 2, IS_VERB_BASE);
}

/* 1: the verb at `i` takes a subject in the plural; -1: in the singular; 0: either, or it is no finite verb. */
static int verb_number(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind != TOKEN_WORD || t->is & (IS_NAME | IS_MODAL)) return 0;
    if (is_among(article, i, W_ARE, W_WERE, W_HAVE, W_DO))
        return 1;
    if (is_among(article, i, W_IS, W_WAS, W_HAS, W_DOES))
        return -1;
    return t->is & IS_VERB_S && (!(t->is & IS_NOUN) || is_before_infinitive(article, i)) ? -1 : 0;
}

/* "the boats need": a plural and the base form. */
static bool is_plural_pair(const Article *article, size_t i) {
    return is(article, i - 1, IS_PLURAL) && is(article, i - 1, IS_NOUN) && is(article, i, IS_VERB_BASE) &&
           !is(article, i, IS_PREPOSITION);
}

/* The first verb of the content from `from` that tells the number of its subject. */
static int number_inside(const Article *article, size_t from, size_t to) {
    bool has_verb = false;
    if (to > from + LONGEST_LOOK) to = from + LONGEST_LOOK;
    for (size_t i = from + 1; i < to; i++) {
        int number = is_to(article, i - 1) || is(article, i, IS_QUOTED) ? 0 : verb_number(article, i);
        if (number) return number;
        if (is_plural_pair(article, i)) return 1;
        /* the firm lied */
        has_verb |= is(article, i, IS_AUXILIARY);
        bool is_past = !has_verb && is(article, i, IS_VERB_PAST) &&
                       !is(article, i, IS_NOUN | IS_ADJECTIVE | IS_NAME | IS_QUOTED) &&
                       is(article, i - 1, IS_NOUN) && !is(article, i - 1, IS_NAME);
        if (is_past) return is(article, i - 1, IS_PLURAL) ? 1 : -1;
    }
    return 0;
}

/* "they denounce the plan and say that": behind "and" a verb of speech in the present, of a source in the plural. */
static bool is_plural_cue(const Article *article, const Cue *cue, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB) && !is(article, i, IS_DETERMINER | IS_VERB)) i++;
    if (i + 1 >= to || is(article, i, IS_QUOTED | IS_NOUN | IS_ADJECTIVE) || !is(article, i, IS_VERB_BASE) ||
        !content_is_cue_verb(article, i))
        return false;
    bool has_helper = is(article, cue->words.from, IS_MODAL | IS_DO);
    return !is(article, cue->verb, IS_VERB_PAST) && !has_helper && !content_is_infinitive(article, cue->words.to, to) &&
           cues_takes_base(article, cue->source);
}

/* "say the province needs a role and are calling for", "confirmed its outlook and expects": behind the "and" at `i`
 * a verb that agrees with the source, and with no subject inside. */
static bool agrees_with_source(const Article *article, const Cue *cue, size_t from, size_t i, size_t to) {
    size_t k = i + 1;
    if (k < to && is_word(article, k, W_THERE)) return false;     /* and there was no risk */
    while (k < to && is(article, k, IS_ADVERB) && !is(article, k, IS_DETERMINER | IS_VERB)) k++;
    if (k + 1 >= to || run_empty(cue->source) || cue->is_relative) return false;
    bool is_object = is_object_of(article, cue, from, i);
    /* announced two routes and will hire */
    if (is_object && is(article, k, IS_MODAL) && !is(article, k, IS_NAME | IS_NOUN)) return true;
    int number = verb_number(article, k);
    /* deposits fell */
    bool is_subject = is(article, k, IS_VERB_S) && is(article, k + 1, IS_VERB_PAST | IS_AUXILIARY);
    if (!number || is_subject) return false;
    bool is_plural = cues_takes_base(article, cue->source);
    if (is_plural != (number == 1)) return false;
    /* says the law is bad and is asking for talks */
    bool asks = is(article, k, IS_BE) && content_participle(article, k + 1, to);
    return is_object || asks || number_inside(article, from, i) == -number;
}

/* "denied the report and left the room": what the source did next. */
static bool does_next(const Article *article, size_t from, size_t i, size_t to) {
    if (!next_verb(article, i + 1, to) || !is(article, i - 1, IS_NOUN | IS_NAME) || is(article, i - 1, IS_VERB_PAST))
        return false;
    for (size_t k = from; k < i; k++)
        if (is(article, k, IS_VERB_PARTICIPLE) && !is(article, k, IS_NOUN | IS_NAME)) return false;
    size_t verb = i + 1;
    while (is(article, verb, IS_ADVERB)) verb++;
    return verb + 1 < to && is(article, verb + 1, IS_DETERMINER | IS_POSSESSIVE | IS_OBJECT | IS_NAME);
}

/* "praised the rowers, thanked the town and said": behind an object, what the source did next. */
static bool does_then(const Article *article, const Cue *cue, size_t from, size_t comma, size_t to) {
    size_t verb = comma + 1;
    if (verb + 1 >= to || !is_comma(article, comma) || !is_object_of(article, cue, from, comma)) return false;
    /* confirmed Roe's daughter, Ida Vale, joined the crew */
    size_t name = comma;
    while (name > from && is(article, name - 1, IS_NAME)) name--;
    bool is_apposed = name < comma && name > from && is_comma(article, name - 1);
    if (is_apposed && words_frame(cue->frame)->takes & TAKES_CLAUSE) return false;
    return is(article, verb, IS_VERB_PAST) && !is(article, verb, IS_NAME | IS_NOUN | IS_ADJECTIVE | IS_QUOTED) &&
           is(article, verb + 1, IS_DETERMINER | IS_POSSESSIVE | IS_OBJECT) &&
           token(article, verb + 1)->kind == TOKEN_WORD;
}

/* "confirming the sailor, believed to be from Salem, was on board": a participle between two commas, and a verb. */
static bool is_inserted(const Article *article, size_t i, size_t to) {
    if (!is(article, i, IS_VERB_PARTICIPLE)) return false;
    size_t behind = content_past_apposition(article, i - 1, to);
    return behind > i && behind < to && is(article, behind, IS_FINITE) && !is(article, behind, IS_NAME | IS_NOUN);
}

/* Is the comma at `i` the second of those two? */
static bool closes_insert(const Article *article, size_t from, size_t i, size_t to) {
    for (size_t k = i; k-- > from && i - k < LONGEST_INSERT;)
        if (is_comma(article, k))
            return is_inserted(article, k + 1, to) && content_past_apposition(article, k, to) == i + 1;
    return false;
}

/* "and he met the keeper, who "laughed"": words in marks before any other verb of speech. */
static bool leads_to_own_marks(const Article *article, size_t i, size_t to) {
    for (; i < to; i++) {
        if (is(article, i, IS_QUOTED)) return true;
        if (token(article, i)->frame && is(article, i, IS_VERB_PAST | IS_VERB_S)) return false;
    }
    return false;
}

/* Does what begins behind the comma at `i` belong to the reporter: "..., adding", "..., according to", "..., but he
 * said"? */
static bool ends_at_comma(const Article *article, const Cue *cue, size_t from, size_t i, size_t to) {
    size_t next = i + 1;
    if (content_participle(article, next, to) || is_word(article, next, W_ACCORDING)) return true;
    if (is(article, i, IS_MARK) && is(article, next, IS_VERB_ING) && !is(article, next, IS_NAME | IS_NOUN)) return true;
    if (cue->form == CUE_PARTICIPLE && is(article, next, IS_FINITE) && !is(article, next, IS_NAME | IS_NOUN) &&
        !is_inserted(article, next, to) && !closes_insert(article, from, i, to))
        return true;
    if (is(article, next, IS_AND))
        return content_coordinated_cue(article, next + 1, to) ||
               (new_clause(article, next + 1, to) && !leads_to_own_marks(article, next, to));
    if (content_lists_cue(article, i, to) || is_with_speaker(article, next, to)) return true;
    if (tells_how(article, next, to) || is_deed(article, next, to)) return true;
    if (sums_up(article, cue, from, next, to) || does_then(article, cue, from, i, to)) return true;
    bool turns = is(article, next, IS_SUBORDINATOR) &&
                 (is(article, next, IS_ASIDE | IS_PREPOSITION) || is_among(article, next, W_WHILE, W_WHEREAS));
    return turns && content_new_speaker(article, next + 1, to);
}

/* "after the fleet and the army left": a preposition that may lead a clause, and nouns with "and" behind it. */
static bool is_clause_after(const Article *article, size_t i, size_t to) {
    if (!is(article, i, IS_SUBORDINATOR)) return false;
    size_t end = source_phrase_end(article, i + 1, to);
    return end > i + 1 && end < to && is(article, end, IS_FINITE) && !is(article, end, IS_NOUN | IS_NAME);
}

/* "he says that she confessed and said": the verb in the past goes with the one inside. */
static bool shifts_tense(const Article *article, const Cue *cue, size_t i, size_t to) {
    while (i < to && is(article, i, IS_ADVERB)) i++;
    if (i >= to || cue->form != CUE_FINITE || !is(article, cue->verb, IS_VERB_S)) return false;
    size_t from = cue_behind(cue);
    bool has_subject = false;
    for (size_t k = from; k < i && k < from + LONGEST_LOOK; k++)
        has_subject |= is(article, k, IS_VERB_PAST) && !is(article, k, IS_NOUN | IS_ADJECTIVE | IS_NAME | IS_QUOTED);
    return has_subject && is(article, i, IS_VERB_PAST) && !is(article, i, IS_VERB_S | IS_VERB_BASE);
}

static bool closes(const Article *article, size_t i) {
    const MarkSpan *span = is(article, i, IS_MARK) ? marks_at(article, i) : NULL;
    return span && span->inside.to == i && i > span->inside.from + 1;
}

/* Where the content that begins at `from` ends. */
size_t content_end(const Article *article, const Cue *cue, size_t from, size_t to) {
    size_t last = NONE, dashes = 0;
    bool is_object = is_object_of(article, cue, from, to), has_list = false, has_that = false;
    if (from > 0 && from < to && is(article, from - 1, IS_MARK) && content_breaks(article, from - 1) &&
        ends_at_comma(article, cue, from, from - 1, to))
        return from;
    for (size_t i = from; i < to; i++) {
        if (is(article, i, IS_QUOTED)) continue;
        bool breaks = content_breaks(article, i), is_dash = is_sign(article, i, '-');
        if (i > from && (breaks || is_dash)) last = i;
        dashes += is_dash && i > from;
        if (i + 1 == to) break;
        if (i > from && leads_to_marks(article, i, to)) return group_from(article, i, from);
        if (is_dash && i > from && content_participle(article, i + 1, to)) return i;
        has_list = has_list || (i > from && is_sign(article, i, ':'));
        if (i > from && is_sign(article, i, ';') && !has_list) return i;
        if (breaks && i + 2 < to && is(article, i + 1, IS_AND) && is_plural_cue(article, cue, i + 2, to))
            return is_comma(article, i) ? i : i + 1;
        /* a closing mark stays with the content */
        if (breaks && ends_at_comma(article, cue, from, i, to)) return is_comma(article, i) ? i : i + 1;
        if (!breaks && i > from && is_with_speaker(article, i, to)) return i;
        bool is_while = is_among(article, i, W_WHILE, W_WHEREAS, W_BUT);
        if (!breaks && i > from && is_while && content_new_speaker(article, i + 1, to)) return i;
        /* a word in marks, not: "secret" after signing */
        bool ends_mark = closes(article, i) || (is(article, i, IS_MARK) && !is(article, i + 1, IS_QUOTED) &&
                                                i + 2 < to && !is(article, i + 2, IS_VERB_ING));
        if (i > from && ends_mark && is_adjunct(article, i + 1, to)) return i + 1;
        if (is_object && !breaks && i > from && tells_where(article, i, to)) return i;
        has_that = has_that || is_that(article, i) || is(article, i, IS_WH) ||
                   (is(article, i, IS_SUBORDINATOR) && !is(article, i, IS_PREPOSITION)) ||
                   is_clause_after(article, i, to);
        if (is_object && !has_that && i > from && is(article, i, IS_AND) && begins_clause(article, i + 1, to)) return i;
        bool closes_here = i > from && closes(article, i) && i + 2 < to && is(article, i + 1, IS_AND) &&
                           !is(article, cue->verb, IS_VERB_ING | IS_VERB_BASE);
        if (closes_here && next_verb(article, i + 2, to) && !is(article, i + 2, IS_VERB_BASE)) return i + 1;
        if (cue->form == CUE_PARTICIPLE && !cue->shares_source && i > from && closes(article, i) &&
            is(article, i + 1, IS_VERB_PAST | IS_VERB_S) && !is(article, i + 1, IS_NOUN))
            return i + 1;
        if (!breaks && is(article, i, IS_AND) && i > from) {
            /* According to police, he fled and said */
            bool is_own = cue->form != CUE_ACCORDING && !shifts_tense(article, cue, i + 1, to);
            if (is_own && content_coordinated_cue(article, i + 1, to)) return i;
            if (agrees_with_source(article, cue, from, i, to) || is_plural_cue(article, cue, i + 1, to)) return i;
            if (cue->form == CUE_PARTICIPLE && content_participle(article, i + 1, to)) return i;
            if (is_object && is_comma(article, i - 1) && next_verb(article, i + 1, to)) return i - 1;
            if (!has_that && is_object_of(article, cue, from, i) && does_next(article, from, i, to)) return i;
        }
    }
    bool is_pair = last != NONE && is_sign(article, last, '-') && dashes % 2 == 0;      /* "- or two more - when" */
    if (last == NONE || is_pair || !is_aside(article, last, to)) return to;
    return is(article, last, IS_MARK) ? last + 1 : last;
}

/* A content that begins with marks ends with them, when a comma or colon led up to them or a new clause follows them;
 * not in: said "constant pressure" was harmful. */
static bool stands_apart(const Article *article, size_t from, const MarkSpan *span, size_t to) {
    size_t next = marks_to(span);
    if (marks_from(span) < from || next >= to) return false;
    if (from > 0 && (is_comma(article, from - 1) || is_sign(article, from - 1, ':'))) return true;
    bool ends_in_comma = next > 2 && is(article, next - 1, IS_MARK) && is_comma(article, next - 2);
    if (ends_in_comma && is_word(article, next, W_BUT)) return true;      /* called for "a pause," but the */
    if (!span->is_speech) return false;
    if (is(article, next, IS_AND) &&
        (new_clause(article, next + 1, to) || content_coordinated_cue(article, next + 1, to)))
        return true;
    return is_comma(article, next - span->has_close - 1);
}

/* Where what follows the content on the right ends: the sentence, or more if marks go on past it. */
Run content_behind(const Article *article, const Cue *cue, size_t from, Run sentence) {
    size_t to = sentence.to;
    bool is_marked = from < article->tokens.count && is(article, from, IS_MARK | IS_QUOTED);
    const MarkSpan *span = is_marked ? marks_at(article, from) : NULL;
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
    /* Despite promises that it was late, */
    bool is_inner = i < to && cue->form == CUE_NOUN && is(article, i, IS_PREPOSITION);
    bool leads = i < to && (is_inner || is(article, i, IS_SUBORDINATOR) ||
                            (cue->form == CUE_PARTICIPLE && is_word(article, i, W_WITH)));
    if (!leads || is_that(article, i)) return false;
    for (size_t k = i; k < to; k++)
        if (token(article, k)->kind == TOKEN_SIGN) return false;
    return true;
}

/* "While she stepped up her attacks, saying that he was ill, she did not name him": does the participle end the clause
 * that leads the sentence? */
static bool ends_leading_clause(const Article *article, const Cue *cue) {
    size_t from = article->sentences[cue->sentence].tokens.from, comma = cue->words.from - 1;
    if (cue->form != CUE_PARTICIPLE || cue->words.from < from + 4 || !is_comma(article, comma)) return false;
    if (!is(article, from, IS_SUBORDINATOR) || is(article, from, IS_PREPOSITION) || is_that(article, from))
        return false;
    for (size_t k = from; k < comma; k++)
        if (token(article, k)->kind == TOKEN_SIGN) return false;
    return true;
}

/* "which, the mayor said, had been safe, fell down": the pronoun before the attribution; NONE. */
size_t content_relative_before(const Article *article, const Cue *cue) {
    size_t edge = cue_edge(cue), from = article->sentences[cue->sentence].tokens.from;
    bool is_parted = edge > from + 2 && is_comma(article, edge - 1) && !is(article, edge - 1, IS_QUOTED);
    bool is_relative = is_parted && !cue->is_relative && !cue->shares_source &&
                       (is_that(article, edge - 2) || is_among(article, edge - 2, W_WHICH, W_WHO));
    size_t start = edge - 2;
    if (!is_relative || (is_that(article, start) && is(article, start - 1, IS_PREPOSITION))) return NONE;
    while (start > from && is(article, start - 1, IS_PREPOSITION | IS_DETERMINER)) start--;    /* all of which */
    return start;
}

/* The comma that ends a relative clause: a verb follows it. */
size_t content_relative_end(const Article *article, size_t i, size_t to) {
    for (; i + 1 < to; i++)
        if (is_comma(article, i) && is(article, i + 1, IS_FINITE) && !is(article, i + 1, IS_NOUN | IS_NAME)) return i;
    return to;
}

/* Is there a comma between the first word and the last one? */
static bool has_comma(const Article *article, Run run) {
    for (size_t i = run.from; i + 1 < run.to; i++)
        if (is_comma(article, i)) return true;
    return false;
}

/* The content on the right goes no further than the clause of the cue: a cue under "when" or "who" ends at a comma. */
size_t content_limit(const Article *article, const Cue *cue, size_t right, size_t to) {
    if (cue->form == CUE_PARTICIPLE && cue->source.from > right) return cue->source.from - 1;
    if (cue->form == CUE_ASKED) {
        size_t i = right;
        while (i < to && !is_comma(article, i)) i++;
        return i;
    }
    if (content_relative_before(article, cue) != NONE) return content_relative_end(article, right, to);
    to = content_subject_end(article, cue, right, to);
    bool is_under = !run_empty(cue->source) && cue->source.from > 0 && !cue->is_inverted && !cue->shares_source &&
                    is(article, cue->source.from - 1, IS_SUBORDINATOR) && !is_that(article, cue->source.from - 1) &&
                    !is_comma(article, right - 1);
    is_under = is_under || (!is_comma(article, right - 1) &&
                            (is_in_leading_clause(article, cue) || ends_leading_clause(article, cue)));
    is_under = is_under || (cue->is_relative && cue > article->cues && cue[-1].form == CUE_ACCORDING &&
                            cue[-1].source.to + 1 == cue->source.from);
    bool has_gap = content_has_gap(article, cue, right) || (right < to && content_is_what(article, cue, right));
    if (!is_under && !cue->is_relative && !has_gap) return to;
    Run lead = { article->sentences[cue->sentence].tokens.from, cue->source.from };
    /* Under the plan, which Roe said was good, four yards will close */
    bool is_told_of = has_gap || (cue->is_relative && !has_comma(article, lead));
    bool leads =
        is_told_of && is(article, lead.from, IS_PREPOSITION) && !content_has_clause(article, lead.from, lead.to);
    bool in_dashes = cue->is_relative && cue->source.from > 0 && is_sign(article, cue->source.from - 1, '-');
    for (size_t i = right + 1; i + 1 < to && i < right + LONGEST_LOOK; i++) {
        /* Roe - who said it was late - left */
        if (in_dashes && is_sign(article, i, '-') && is(article, i + 1, IS_FINITE)) return i;
        bool is_marked = is(article, i, IS_QUOTED) && is_comma(article, i) && is(article, i + 1, IS_MARK) && i + 2 < to;
        /* who said it was "late," left */
        bool has_verb = is_marked && is(article, i + 2, IS_FINITE) && !is(article, i + 2, IS_NOUN | IS_NAME);
        if (has_verb || (is_marked && is_under)) return i + 2;
        if (is(article, i, IS_QUOTED) || !is_comma(article, i)) continue;
        /* Salem, Oregon, */
        if (i + 2 < to && is(article, i + 1, IS_NAME) && token(article, i + 2)->kind == TOKEN_SIGN) continue;
        if (leads && content_has_clause(article, i + 1, to)) return i;
        if (is_under || (i + 1 < to && is(article, i + 1, IS_FINITE) && !is(article, i + 1, IS_NOUN)) ||
            content_new_speaker(article, i + 1, to))
            return i;
    }
    return to;
}
