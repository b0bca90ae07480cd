/* sources.c - what the noun phrase of a source says: a name, a description, a body, a pronoun. */
#include "speaker.h"

#define LONGEST_PHRASE 12   /* words */

static bool is_clitic(const Article *article, size_t i) {
    return token(article, i)->kind == TOKEN_CLITIC && is(article, i, IS_POSSESSIVE);
}

size_t people_at(const Article *article, size_t at) {
    const Sentence *sentence = &article->sentences[article_sentence_of(article, at)];
    size_t low = sentence->people, high = sentence->people_to;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (article->people[middle].name.to <= at) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Behind the bracket at `i`: "the Weather Service (WS), Ada Roe"; `i` if there is none. */
static size_t past_bracket(const Article *article, size_t i, size_t to) {
    if (i >= to || !is_sign(article, i, '(')) return i;
    for (size_t k = i; k < to && k < i + LONGEST_PHRASE; k++)
        if (is_sign(article, k, ')')) return k + 1;
    return i;
}

/* Where the phrase proper ends: at a comma, dash, bracket or relative, with its pronoun or without ("a letter she
 * sent"). */
static size_t first_break(const Article *article, Run words) {
    for (size_t i = words.from; i < words.to; i++) {
        const Token *t = token(article, i);
        if (is(article, i, IS_WH) && i > words.from) return i;
        /* a poll that came out in May */
        bool is_relative = i > words.from && i + 1 < words.to && is_word(article, i, W_THAT) &&
                           is(article, i + 1, IS_FINITE | IS_VERB_PAST);
        if (is_relative || (i > words.from && i + 1 < words.to && phrase_is_contact(article, i))) return i;
        if (t->kind == TOKEN_SIGN && i > words.from &&
            (t->sign == ',' || t->sign == '-' || t->sign == '(' || t->sign == ':')) {
            bool is_suffix = t->sign == ',' && i + 1 < words.to && known(article, i + 1, KNOWN_SUFFIX);
            /* the United Ports' (UP) court */
            size_t close = t->sign == '(' && is_clitic(article, i - 1) ? past_bracket(article, i, words.to) : i;
            if (!is_suffix && close == i) return i;
            if (close > i) i = close - 1;
        }
    }
    return words.to;
}

static bool is_of(const Article *article, size_t i) {
    return is(article, i, IS_PREPOSITION) && !(token(article, i)->flags & TOKEN_CAPITAL && is(article, i, IS_NAME));
}

/* Behind the head's own phrase: at the first preposition, verb or break. */
static size_t head_end(const Article *article, Run words) {
    for (size_t i = words.from + 1; i < words.to; i++) {
        if (is_of(article, i) && known(article, i, KNOWN_BEFORE)) continue;    /* chief of staff */
        if (is_of(article, i) || (is_word(article, i, W_SUCH) && i + 1 < words.to && is_word(article, i + 1, W_AS)))
            return i;
        bool is_verb = is(article, i, IS_VERB) && !is(article, i, IS_NOUN | IS_ADJECTIVE | IS_NAME) &&
                       !article->known[i]->is && !(token(article, i)->flags & TOKEN_CAPITAL);
        bool is_behind = is(article, i, IS_VERB_ING) && is(article, i - 1, IS_NOUN);   /* the lawyer representing Roe */
        bool is_modifier = is(article, i, IS_VERB_PARTICIPLE | IS_VERB_ING) && !is_behind && i + 1 < words.to &&
                           !is(article, i + 1, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE | IS_ADVERB | IS_TIME);
        if (is_verb && !is_modifier) return i;
    }
    return words.to;
}

/* "Party for the People leader Roe": does the preposition at `i` stand in the name of a body right before a role and
 * the name at `name`? */
static bool is_in_title(const Article *article, size_t i, size_t name) {
    size_t m = people_at(article, i);
    if (m == article->people_count || !article->people[m].is_group || article->people[m].name.from >= i) return false;
    size_t end = article->people[m].name.to;
    return end < name && known(article, end, KNOWN_ROLE) && !is_of(article, end + 1);
}

/* "Forge in Salem's chief, Ada Roe": does the preposition at `i` lead on to the owner of an office? */
static bool is_in_owner(const Article *article, size_t i, size_t to) {
    if (!is_of(article, i)) return false;
    for (size_t k = i + 1; k + 1 < to && k < i + LONGEST_PHRASE && token(article, k)->kind != TOKEN_SIGN; k++)
        if (is_clitic(article, k)) return known(article, k + 1, KNOWN_ROLE | KNOWN_BEFORE);
    return false;
}

/* "Forge in Salem's | chief, Ada Roe": behind the owner of the office of somebody who is named next. */
static size_t past_owner(const Article *article, Run words) {
    for (size_t i = words.from + 1; i + 3 < words.to && i < words.from + LONGEST_PHRASE; i++) {
        if (token(article, i)->kind == TOKEN_SIGN) break;
        if (!is_clitic(article, i) || !known(article, i + 1, KNOWN_ROLE)) continue;
        bool has_in = false;
        for (size_t k = words.from + 1; k < i; k++) has_in |= is_of(article, k);
        return has_in && is_comma(article, i + 2) && is(article, i + 3, IS_NAME) ? i + 1 : words.from;
    }
    return words.from;
}

/* Is the mention what the phrase is about, not a part of what describes it ("Roe's lawyer", "a fan of Roe")? */
static bool is_about(const Article *article, Run words, size_t m) {
    const Mention *mention = &article->people[m];
    size_t start = mention->words.from < words.from ? words.from : mention->words.from;
    /* Fund for Fish's | Ada Roe */
    bool is_owned = start > words.from && names_person(article, m) && is_clitic(article, start - 1) &&
                    known(article, mention->name.from, KNOWN_GIVEN) && people_is_capital(article, words.from);
    for (size_t i = words.from; i < start && !is_owned; i++)
        if (is_of(article, i) && !is_clitic(article, i) && !is_in_title(article, i, start)) return false;
    /* the lawyer representing Roe */
    if (start > words.from + 1 && is(article, start - 1, IS_VERB_ING) && is(article, start - 2, IS_NOUN)) return false;
    size_t next = mention->name.to;
    if (!mention->is_group)
        while (next < words.to && (name_degree(article, next) || (is_sign(article, next, ',') && next + 1 < words.to &&
                                                                  name_degree(article, next + 1))))
            next++;
    bool is_adjective =
        mention->is_group && known(article, next - 1, KNOWN_OF) && !known(article, next - 1, KNOWN_PLACE);
    /* "the Russian and US presidents" */
    if (is_adjective && next < words.to && is(article, next, IS_AND)) return false;
    if (next >= words.to) return true;
    if (is_clitic(article, next) || (mention->is_group && is_in_owner(article, next, words.to))) return false;
    if (is_sign(article, next, '"')) return false;
    /* the Lornish online | brochure */
    bool leads_noun = is(article, next, IS_ADVERB) && is(article, next, IS_ADJECTIVE) && next + 1 < words.to &&
                      source_word(article, next + 1);
    if (leads_noun) return false;
    return token(article, next)->kind == TOKEN_SIGN || is(article, next, IS_AND | IS_WH | IS_PREPOSITION | IS_ADVERB) ||
           known(article, next, KNOWN_SUFFIX);
}

/* The person whose title, role and name are the phrase from its start on: "the Weather Service (WS) chief Ada Roe". */
static size_t titled_person(const Article *article, Run words) {
    size_t start = words.from;
    while (start + 1 < words.to && is(article, start, IS_DETERMINER | IS_POSSESSIVE | IS_ADVERB)) start++;
    for (size_t m = people_at(article, words.from);
         m < article->people_count && article->people[m].name.from < words.to; m++) {
        const Mention *mention = &article->people[m];
        if (mention->words.from <= start && names_person(article, m) &&
            (mention->name.to >= words.to || !is_clitic(article, mention->name.to)) && is_about(article, words, m))
            return m;
    }
    return article->people_count;
}

/* The first mention that the phrase is about. */
static size_t subject_of(const Article *article, Run words) {
    for (size_t m = people_at(article, words.from);
         m < article->people_count && article->people[m].name.from < words.to; m++)
        if (is_about(article, words, m)) return m;
    return article->people_count;
}

/* "Roe and Vale": the mention behind "and". */
static size_t joined_to(const Article *article, Run words, size_t m) {
    size_t i = article->people[m].name.to;
    if (i < words.to && is_sign(article, i, '('))
        while (i < words.to && !is_sign(article, i, ')')) i++;
    if (i < words.to && is_sign(article, i, ')')) i++;
    if (i >= words.to || !is(article, i, IS_AND)) return NONE;
    size_t second = subject_of(article, (Run){ i + 1, words.to });
    return second < article->people_count && article->people[second].words.from <= i + 3 ? second : NONE;
}

/* "a doctor", "one doctor": not somebody known already. */
static bool is_indefinite(const Article *article, size_t i) {
    return is_among(article, i, W_A, W_AN, W_ONE, W_ANOTHER);
}

/* Behind the words that are left out of a speaker's name: the, a, one, his. */
static size_t past_determiners(const Article *article, Run words) {
    size_t i = words.from;
    for (; i + 1 < words.to && !known(article, i, KNOWN_ORGANISATION); i++) {
        bool is_pointer = is_among(article, i, W_THE, W_THIS, W_THAT, W_THESE, W_THOSE);
        bool is_both = is_among(article, i, W_BOTH, W_SEVERAL);
        if (is_word(article, i + 1, W_OF)) break;     /* one of them */
        if (!is_pointer && !is_both && !is_indefinite(article, i) && !is(article, i, IS_AND | IS_POSSESSIVE)) break;
    }
    return i;
}

static bool is_plural_word(const Article *article, size_t i) {
    if (known(article, i, KNOWN_ROLES | KNOWN_SEVERAL)) return true;
    /* Salem Communications, Reuters */
    if (known(article, i, KNOWN_NEWS | KNOWN_BODY)) return false;
    if (is(article, i, IS_NAME) && known(article, i, KNOWN_ORGANISATION | KNOWN_THING)) return false;
    return is(article, i, IS_PLURAL);
}

/* "a report by the Herald", "Roe's letter": the one who made the thing. */
static size_t maker_of(const Article *article, Run words, size_t head, size_t stop) {
    size_t none = article->people_count;
    if (known(article, head, KNOWN_ROLE | KNOWN_ROLES)) return none;
    /* data | released on Friday | by the agency */
    size_t by = stop;
    while (by < words.to && by < stop + 4 && is(article, by, IS_VERB_PARTICIPLE | IS_TIME | IS_ADVERB)) {
        bool is_taken = is_among(article, by, W_OBTAINED, W_REVIEWED, W_SEEN, W_CITED);
        if (is_taken) return none;              /* data | obtained | by the paper, which made none of it */
        by++;
    }
    if (by > stop && by < words.to && is(article, head, IS_THING) && is_word(article, by, W_BY)) stop = by;
    if (stop < words.to &&
        (is_word(article, stop, W_BY) || (is(article, head, IS_THING) && is_word(article, stop, W_FROM))))
        return subject_of(article, (Run){ stop + 1, words.to });
    size_t m = people_at(article, words.from);
    bool is_owner = m < none && article->people[m].name.to < head && is_clitic(article, article->people[m].name.to);
    return is_owner && is(article, head, IS_THING) ? m : none;
}

/* "the ministry's data", "data from the ministry": the phrase of the ministry; empty if there is none. */
static Run owner_of(const Article *article, Run phrase, size_t head, size_t stop) {
    const unsigned speaks = KNOWN_ORGANISATION | KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL;
    if (!is(article, head, IS_THING) || known(article, head, speaks)) return (Run){ 0 };
    for (size_t i = head; i > phrase.from + 1; i--)
        if (is_clitic(article, i - 1) && known(article, i - 2, speaks)) return (Run){ phrase.from, i - 1 };
    if (stop + 1 >= phrase.to || !is_among(article, stop, W_FROM, W_BY))
        return (Run){ 0 };
    Run behind = { stop + 1, phrase.to };
    size_t last = head_end(article, behind);
    return known(article, last - 1, speaks) ? behind : (Run){ 0 };
}

static Source described(const Article *article, Run words, size_t stop) {
    Run phrase = { past_determiners(article, words), stop };
    if (run_empty(phrase)) phrase = words;      /* "one in five", "both" */
    Source source = { .kind = SOURCE_GROUP,
                      .mention = NONE,
                      .second = NONE,
                      .words = phrase,
                      .is_definite = !is_indefinite(article, words.from) && !is_word(article, words.from, W_SOME) };
    size_t head = stop;
    while (head > phrase.from + 1 && token(article, head - 1)->kind != TOKEN_WORD) head--;
    bool has_time = head > phrase.from + 2 && is(article, head - 1, IS_TIME) && !is(article, head - 1, IS_NAME) &&
                    is(article, head - 2, IS_DETERMINER);
    if (has_time) source.words.to = head = head - 2;    /* a poll this week */
    source.head = head > phrase.from ? head - 1 : phrase.from;
    /* a word that is a name elsewhere, in small letters */
    const unsigned given = KNOWN_GIVEN | KNOWN_MAN | KNOWN_WOMAN | KNOWN_WORD;
    bool trails = source.head > phrase.from && is(article, source.head, IS_ADJECTIVE) &&
                  !is(article, source.head, IS_NOUN | IS_NAME) && !(article->known[source.head]->is & ~given);
    /* "people familiar with", "somebody else" */
    if (trails && (known(article, source.head - 1, KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_ROLE)))
        source.words.to = source.head--;
    source.is_plural = is_plural_word(article, source.head);
    for (size_t i = phrase.from; i < source.head && !is_indefinite(article, words.from); i++)
        source.is_plural |= is(article, i, IS_AND);
    bool is_person = article->known[source.head]->role && known(article, source.head, KNOWN_ROLE | KNOWN_POST) &&
                     !source.is_plural && !noun_is_paper(article, source.head);
    if (is_person || known(article, source.head, KNOWN_NATIVE))
        source.kind = source.is_plural ? SOURCE_GROUP : SOURCE_PERSON;
    return source;
}

/* "Ada Roe, a lawyer at Vale and Co," "Ada Roe, 59, of Vale,": the person before a source that is only what was
 * added. */
static size_t added_to(const Article *article, Run words, const Source *source) {
    size_t none = article->people_count,
           from = article->sentences[article_sentence_of(article, words.from)].tokens.from, i = words.from;
    bool is_place = known(article, source->head, KNOWN_PLACE) || (i > from && is_word(article, i - 1, W_OF));
    if (i == from || !(is_place || (is_indefinite(article, i) && source->kind == SOURCE_PERSON))) return none;
    if (is_word(article, i - 1, W_OF)) i--;
    if (i < from + 2 || !is_sign(article, i - 1, ',')) return none;
    i--;
    if (token(article, i - 1)->kind == TOKEN_NUMBER && i > from + 2 && is_sign(article, i - 2, ',')) i -= 2;
    size_t m = people_at(article, i - 1);
    bool is_person = m < none && article->people[m].name.to == i && names_person(article, m);
    size_t start = is_person ? article->people[m].words.from : from;
    bool is_subject =
        is_person && (start == from || !is_of(article, start - 1) || is(article, start - 1, IS_SUBORDINATOR));
    return is_subject ? m : none;
}

/* "another witness at the trial, former envoy Ada Roe": the person behind a source that is only what leads up to the
 * name. */
static size_t leads_to(const Article *article, Run words, const Source *source) {
    size_t none = article->people_count, to = article->sentences[article_sentence_of(article, words.from)].tokens.to,
           i = words.to;
    if (source->kind != SOURCE_PERSON || source->is_definite || i + 2 >= to) return none;
    if (is_of(article, i))
        while (i < to && i < words.to + LONGEST_PHRASE && !is_sign(article, i, ',') &&
               !is(article, i, IS_FINITE | IS_VERB_PAST))
            i++;
    if (i + 1 >= to || !is_sign(article, i, ',')) return none;
    Run behind = { i + 1, first_break(article, (Run){ i + 1, to }) };
    size_t m = titled_person(article, behind);
    bool ends_there = m < none && (article->people[m].name.to == behind.to ||
                                   token(article, article->people[m].name.to)->kind == TOKEN_SIGN);
    return ends_there ? m : none;
}

/* Where a document is, and to whom it goes, is no part of what it is called: "the lawsuit in the county court". */
static bool is_where(const Article *article, size_t i) {
    return is(article, i, IS_PREPOSITION) && !is_word(article, i, W_OF) && !is_word(article, i, W_BY) &&
           !is_word(article, i, W_FROM);
}

/* "two people briefed on the plan", "a spokesman who gave no name": up to the first comma, dash or bracket, without a
 * time at the end. */
Run source_told(const Article *article, const Source *source, Run whole) {
    Run words = source->words;
    if (words.from < whole.from || words.from >= whole.to) return words;
    size_t stop = words.to, m = people_at(article, words.from);
    bool is_owner = m < article->people_count && names_person(article, m) && article->people[m].name.to < words.to &&
                    is_clitic(article, article->people[m].name.to);
    /* "Roe's office" without Roe's title */
    if (is_owner && article->people[m].words.from <= words.from) words.from = article->people[m].name.from;
    if (stop < whole.to && is_clitic(article, stop)) return words;
    while (stop < whole.to && !(token(article, stop)->kind == TOKEN_SIGN && token(article, stop)->sign != '"' &&
                                token(article, stop)->sign != '\'' && token(article, stop)->sign != '&' &&
                                token(article, stop)->sign != '$' && token(article, stop)->sign != '/'))
        stop++;
    for (size_t i = words.to; i + 1 < stop; i++) {
        bool is_owner_of_it = i + 2 < stop && is_clitic(article, i + 2);        /* at Monday's meeting */
        if (is(article, i, IS_PREPOSITION) && is(article, i + 1, IS_TIME) && !is_owner_of_it) stop = i;
    }
    while (stop > words.to && is(article, stop - 1, IS_TIME)) stop--;       /* a poll | this week */
    size_t first = words.from;
    while (first > whole.from && is(article, first - 1, IS_DETERMINER)) first--;
    bool is_maker = first > whole.from && is(article, first - 1, IS_PREPOSITION);
    for (size_t i = words.to; is_maker && i < stop; i++)     /* a report by the office | obtained by the paper */
        if (is(article, i, IS_VERB_PARTICIPLE) && !is(article, i, IS_NOUN | IS_NAME | IS_ADJECTIVE)) stop = i;
    bool is_document = noun_kind(article, source->head) == KIND_DOCUMENT;
    for (size_t i = words.to; is_document && i < stop; i++)
        if ((is_where(article, i) && !is(article, i - 1, IS_VERB_PARTICIPLE)) || phrase_is_contact(article, i))
            stop = i;
    const uint32_t loose = IS_AND | IS_PREPOSITION | IS_DETERMINER | IS_SUBORDINATOR | IS_WH | IS_AUXILIARY;
    while (stop > words.to && is(article, stop - 1, loose)) stop--;
    bool is_made = stop > words.to && is(article, stop - 1, IS_VERB_PARTICIPLE) &&
                   !is(article, stop - 2, IS_BE | IS_WH | IS_PRONOUN) &&
                   !is(article, stop - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE);
    if (is_made) stop--;                        /* a poll published | on Thursday */
    return (Run){ words.from, stop };
}

bool source_speaks(const Article *article, const Source *source) {
    return source->kind == SOURCE_PERSON ||
           known(article, source->head, KNOWN_ORGANISATION | KNOWN_ROLES | KNOWN_SEVERAL);
}

/* A noun for somebody by its ending: "rowers", "pianist", "librarian". */
static bool is_doer(Text word) {
    if (word.len > 4 && to_lower(word.at[word.len - 1]) == 's') word.len--;
    return word.len > 5 && words_ends(word, TEXT("doer"));
}

bool source_can_speak(const Article *article, Run words) {
    const unsigned speaks = KNOWN_ORGANISATION | (KNOWN_TITLE & ~(unsigned)KNOWN_BEFORE) | KNOWN_ROLES | KNOWN_SEVERAL |
                            KNOWN_NATIVE | KNOWN_PLACE;
    Source source = source_read(article, words);
    if (source.kind != SOURCE_GROUP || source.mention != NONE) return true;
    size_t head = source.head;
    if (known(article, head, speaks) ||
        is(article, head, IS_NAME | IS_THING | IS_NUMBER | IS_DETERMINER | IS_CLAIM | IS_PRONOUN))
        return true;
    for (size_t i = words.from; i < head; i++)
        if (is(article, i, IS_NUMBER)) return true;     /* twelve percent */
    return is_doer(word_at(article, head));
}

Source source_read(const Article *article, Run words) {
    Source source = { .mention = NONE, .second = NONE, .head = words.from, .words = words };
    if (is(article, words.from, IS_WH) || (words.to - words.from == 1 && is_word(article, words.from, W_THAT))) {
        source.kind = SOURCE_RELATIVE;
        return source;
    }
    bool is_lone = words.to - words.from == 1 && !is(article, words.from, IS_NAME);
    if (is_lone && (is(article, words.from, IS_PRONOUN | IS_OBJECT | IS_POSSESSIVE) ||
                    is_word(article, words.from, W_BOTH))) {
        source.kind = SOURCE_PRONOUN;
        return source;
    }
    words.from = past_owner(article, words);
    size_t stop = first_break(article, words);
    Run phrase = { words.from, stop };
    size_t m = titled_person(article, words);
    if (m == article->people_count) m = subject_of(article, phrase);
    source = described(article, words, head_end(article, phrase));
    if (m == article->people_count) {
        size_t maker = maker_of(article, phrase, source.head, head_end(article, phrase));
        if (maker < article->people_count) m = maker;
    }
    Run owner_words =
        m == article->people_count ? owner_of(article, phrase, source.head, head_end(article, phrase)) : (Run){ 0 };
    if (!run_empty(owner_words)) source = described(article, owner_words, head_end(article, owner_words));
    bool may_be_named_later =
        source.kind == SOURCE_PERSON || !known(article, source.head, KNOWN_ORGANISATION | KNOWN_ROLES | KNOWN_SEVERAL);
    stop = past_bracket(article, stop, words.to);
    /* a lawyer, whose clients include Ada Roe */
    bool has_relative = stop + 1 < words.to && is(article, stop + 1, IS_WH);
    if (m == article->people_count && stop + 1 < words.to && is_sign(article, stop, ',') && may_be_named_later &&
        !has_relative)
        m = subject_of(article, (Run){ stop + 1, first_break(article, (Run){ stop + 1, words.to }) });
    /* "two envoys, Roe and Vale" */
    if (m == article->people_count && source.is_plural && stop + 1 < words.to && is_sign(article, stop, ',')) {
        size_t first = subject_of(article, (Run){ stop + 1, words.to });
        if (first < article->people_count && article->people[first].words.from == stop + 1 &&
            joined_to(article, words, first) != NONE)
            m = first;
    }
    bool is_somebody = m < article->people_count && names_person(article, m) &&
                       (article->people[m].is_sure || article->entities[article->people[m].entity].full_mentions);
    bool is_from = words.from && is_word(article, words.from - 1, W_OF);
    size_t owner = is_somebody && !is_from ? article->people_count : added_to(article, words, &source);
    if (!is_somebody && owner == article->people_count) owner = leads_to(article, words, &source);
    if (owner < article->people_count) m = owner, words = article->people[owner].words;
    if (m == article->people_count) return source;
    source.kind = SOURCE_NAMED;
    source.mention = m;
    source.second = joined_to(article, words, m);
    return source;
}
