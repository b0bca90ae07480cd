/* phrases.c - noun phrases and verb groups, from the tags; and what joins phrases. */
#include "grammar.h"

typedef struct {
    Parse *parse;
    const uint64_t *tag;    /* the parse's */
    Arena *arena;
    uint32_t phrase_room, group_room;
} Chunker;

/* A noun phrase in the making. */
typedef struct {
    uint32_t from, at;      /* where it begins, and the word looked at */
    uint32_t end;           /* behind the last word that surely belongs to it */
    uint32_t head, determiner, possessor, number;
    bool has_adjective;     /* the last one may be the head: the rich */
    bool is_money;          /* the head is a currency sign */
    bool is_pair;           /* it begins with both, either or neither */
    bool in_quote;          /* a quotation mark was opened in it */
} Maker;

static bool is(const Chunker *c, uint32_t i, uint64_t tags) { return c->tag[(uint32_t)(i + 1)] & tags; }
static bool has(const Chunker *c, uint32_t i, uint32_t features) { return parse_has(c->parse, i, features); }
static inline bool word_is(const Chunker *c, uint32_t i, const char *word) {
    return i < c->parse->words && text_same_word(parse_text(c->parse, i), text_of(word));
}

#define TAGS_DETERMINER (TAG(DT) | TAG(PDT) | TAG(PRPS) | TAG(WPS))
#define TAGS_PARTICIPLE (TAG(VBN) | TAG(VBG))
#define TAGS_BEFORE_NOUN (TAGS_NOUN | TAGS_ADJECTIVE | TAG(CD) | TAG(MONEY) | TAG(AFX))

/* A noun phrase can begin with these. */
#define TAGS_BEGIN                                                                                           \
    (TAGS_DETERMINER | TAGS_BEFORE_NOUN | TAGS_ADVERB | TAGS_PARTICIPLE | TAG(PRP) | TAG(EX) | TAG(WP) |     \
     TAG(WDT) | TAG(CC) | TAG(IN) | TAG(RP))

/* And it can go on with these. */
#define TAGS_INSIDE                                                                                          \
    (TAGS_BEFORE_NOUN | TAGS_DETERMINER | TAG(WDT) | TAGS_ADVERB | TAGS_PARTICIPLE | TAG(HYPH) | TAG(POS) |  \
     TAG(IN) | TAG(CC) | TAG(COMMA) | TAG(TO) | TAG(SYM) | TAG(OPENS) | TAG(CLOSES))

/* ---- noun phrases */

/* From `i` on, past adjectives, adverbs, participles and numbers: is there a noun? */
static bool leads_to_noun(const Chunker *c, uint32_t i) {
    for (int n = 0; n < 6; n++, i++) {
        if (is(c, i, TAGS_NOUN)) return true;
        if (!is(c, i, TAGS_ADJECTIVE | TAGS_PARTICIPLE | TAG(CD) | TAG(HYPH) | TAG(AFX)) &&
            !(is(c, i, TAGS_ADVERB) && n > 0))
            return false;
    }
    return false;
}

/* about 40, more than 40, at least 40, up to 40, as many as 40: how many words stand before the number at
 * their end; else 0. */
static uint32_t before_number(const Chunker *c, uint32_t i) {
    static const Text two[][2] = {
        { { "more", 4 }, { "than", 4 } }, { { "less", 4 }, { "than", 4 } }, { { "fewer", 5 }, { "than", 4 } },
        { { "at", 2 }, { "least", 5 } },  { { "at", 2 }, { "most", 4 } },   { { "up", 2 }, { "to", 2 } },
        { { "close", 5 }, { "to", 2 } },
    };
    const uint64_t number = TAG(CD) | TAG(MONEY);
    if (is(c, i + 1, number)) return has(c, i, FEATURE(APPROXIMATE));
    if (!is(c, i + 2, number)) return 0;
    Text first = parse_text(c->parse, i), second = parse_text(c->parse, i + 1);
    for (size_t k = 0; k < sizeof two / sizeof *two; k++)
        if (text_same_word(first, two[k][0]) && text_same_word(second, two[k][1])) return 2;
    return 0;
}

/* A noun that is no mere quantity: "a few dozen breeding pairs" goes on. */
static bool has_noun(const Chunker *c, const Maker *m) {
    return m->head != ABSENT && is(c, m->head, TAGS_NOUN) && !has(c, m->head, FEATURE(QUANTITY));
}

static void take(Maker *m, uint32_t words) {
    m->at += words;
    m->end = m->at;
}

/* A hyphen and the word behind it: what stands before it, and the whole, are one modifier. */
static bool take_hyphen(const Chunker *c, Maker *m) {
    if (m->at == m->from) return false;
    bool is_noun = is(c, m->at + 1, TAGS_NOUN | TAG(CD));
    if (is_noun) m->head = m->at + 1;
    m->has_adjective |= !is_noun;
    take(m, 2);
    return true;
}

/* Of modifiers joined: Lornish and Estish counties; large, old boats; 40 to 50 boats. */
static bool take_join(const Chunker *c, Maker *m) {
    bool is_and = is(c, m->at, TAG(CC)), is_comma = is(c, m->at, TAG(COMMA));
    if (m->at == m->from) return false;
    bool adjectives = is(c, m->at - 1, TAGS_ADJECTIVE) &&
                      is(c, m->at + 1, TAGS_ADJECTIVE | TAGS_PARTICIPLE) && m->head == ABSENT;
    bool numbers = is(c, m->at - 1, TAG(CD)) && is(c, m->at + 1, TAG(CD) | (is_and ? TAG(JJR) : 0)) && !is_comma;
    if (!((is_and || is_comma) && adjectives) && !numbers) return false;
    if (!leads_to_noun(c, m->at + 1)) return false;
    m->at++;
    return true;
}

/* A day of the week or "yesterday" behind a noun is no part of its phrase: the ferry Monday. */
static bool is_adverbial_time(const Chunker *c, const Maker *m) {
    return m->head != ABSENT && has(c, m->at, FEATURE(DAY));
}

/* "the film Lost Ferry", "many people Roe saw": a name behind a common noun is a phrase of its own, but for
 * "mayor Ada Roe". */
static bool is_name_apart(const Chunker *c, const Maker *m) {
    if (!is(c, m->at, TAGS_NAME) || m->head + 1 != m->at || is(c, m->head, TAGS_NAME) || !has_noun(c, m))
        return false;
    return is(c, m->head, TAG(NNS)) || (m->determiner != ABSENT && !has(c, m->head, FEATURE(ROLE)));
}

static bool take_noun(const Chunker *c, Maker *m) {
    if (is_adverbial_time(c, m) || is_name_apart(c, m)) return false;
    m->head = m->at;
    m->is_money = false;
    take(m, 1);
    return true;
}

static bool take_number(const Chunker *c, Maker *m) {
    if (m->head != ABSENT && has(c, m->head, FEATURE(TIME)) && is(c, m->head, TAG(NN)) &&
        leads_to_noun(c, m->at + 1))
        return false; /* at noon 40 boats */
    if (is(c, m->at, TAG(MONEY))) {
        m->head = m->at;
        m->is_money = true;
    } else {
        if (m->head == ABSENT) m->number = m->at;
        if (m->is_money || is(c, m->at - 1, TAG(CD))) m->number = m->at;
        if (!has_noun(c, m) && !m->is_money) m->head = m->at;
    }
    take(m, 1);
    return true;
}

/* A participle that is a verb, for its subject stands before it. */
static bool is_verbal(const Chunker *c, uint32_t i) {
    while (i > 0 && is(c, i - 1, TAGS_ADVERB)) i--;
    return i > 0 && is(c, i - 1, TAG(PRP) | TAGS_NOUN);
}

static bool take_adjective(const Chunker *c, Maker *m) {
    bool is_adjective = is(c, m->at, TAGS_ADJECTIVE | TAG(AFX));
    bool is_participle = is(c, m->at, TAGS_PARTICIPLE) &&
                         (m->at > m->from || (is(c, m->at, TAG(VBN)) && !is_verbal(c, m->at)));
    bool is_adverb = is(c, m->at, TAGS_ADVERB) &&
                     is(c, m->at + 1,
                        TAGS_ADJECTIVE | TAG(VBN) | TAGS_ADVERB | TAG(HYPH) |
                            (m->at > m->from ? TAG(CD) : 0)) &&
                     !has_noun(c, m);
    if (has_noun(c, m) && !leads_to_noun(c, m->at)) return false;
    if (!is_adjective && !(is_participle && leads_to_noun(c, m->at + 1)) && !is_adverb) return false;
    m->has_adjective |= is_adjective;
    if (is_adjective) take(m, 1);
    else m->at++;
    return true;
}

static bool take_determiner(const Chunker *c, Maker *m) {
    bool is_first = m->at == m->from || (is(c, m->at - 1, TAG(PDT)) && m->at == m->from + 1) ||
                    (m->is_pair && m->at == m->from + 1);
    if (is(c, m->at, TAG(DT)) && is(c, m->at - 1, TAG(POS) | TAG(PRPS)) && m->at > m->from)
        return m->at++, true; /* his every word */
    if (!is_first) return false;
    m->determiner = m->at++;
    if (is(c, m->determiner, TAG(PRPS) | TAG(WPS))) m->possessor = m->determiner;
    return true;
}

/* the mayor's boat: the owner's phrase is part of the whole. */
static bool take_owner(const Chunker *c, Maker *m) {
    if (m->head == ABSENT || (!is(c, m->at + 1, TAGS_BEFORE_NOUN) && !leads_to_noun(c, m->at + 1) &&
                              !is(c, m->at + 1, TAGS_ADVERB | TAG(OPENS))))
        return false;
    m->possessor = m->head;
    m->determiner = m->at;
    m->head = ABSENT;
    m->number = ABSENT;
    m->has_adjective = false;
    m->at++;
    return true;
}

static bool take_quote(const Chunker *c, Maker *m) {
    bool opens = is(c, m->at, TAG(OPENS)) && m->at > m->from && m->head == ABSENT &&
                 is(c, m->at + 1, TAGS_BEFORE_NOUN);
    bool closes = is(c, m->at, TAG(CLOSES)) &&
                  (m->in_quote || (m->from > 0 && is(c, m->from - 1, TAG(OPENS)))) &&
                  is(c, m->at + 1, TAGS_NOUN);
    m->in_quote |= opens;
    m->at += opens || closes;
    return opens || closes;
}

/* both an artist and ...: the first half of the conjunction belongs to the phrase. */
static bool begins_pair(const Chunker *c, uint32_t i) {
    if (!has(c, i, FEATURE(PAIR)) || !is(c, i, TAG(CC) | TAG(DT) | TAG(PDT)) ||
        !is(c, i + 1, is(c, i, TAG(CC)) ? TAGS_DETERMINER | TAGS_BEFORE_NOUN : TAG(DT)))
        return false;
    return true;
}

/* in order to, of course: no noun phrases */
static bool is_fixed(const Chunker *c, uint32_t i) {
    if (i == 0 || !is(c, i, TAG(NN)) || !is(c, i - 1, TAG(IN))) return false;
    return (word_is(c, i, "order") && word_is(c, i - 1, "in") && word_is(c, i + 1, "to")) ||
           (word_is(c, i, "course") && word_is(c, i - 1, "of"));
}

static PhraseKind kind_of(uint64_t tag, uint32_t features) {
    if (tag & TAGS_NAME) return PHRASE_NAME;
    if (tag & (TAG(CD) | TAG(MONEY))) return PHRASE_NUMBER;
    if (tag & (TAG(PRP) | TAG(DT) | TAG(EX) | TAGS_WH) || features & FEATURE(THIRD)) return PHRASE_PRONOUN;
    if (features & FEATURE(ROLE)) return PHRASE_ROLE;
    return features & FEATURE(BODY) ? PHRASE_BODY : PHRASE_OTHER;
}

static bool is_plural(const Chunker *c, uint32_t head) {
    if (is(c, head, TAGS_PLURAL) || has(c, head, FEATURE(PLURAL))) return true;
    return is(c, head, TAG(CD)) && !word_is(c, head, "one") && !word_is(c, head, "1");
}

static void add_phrase(Chunker *c, const Maker *m) {
    Parse *parse = c->parse;
    if (parse->phrases == c->phrase_room) {
        c->phrase_room = c->phrase_room ? c->phrase_room * 2 : 16;
        NounPhrase *phrase = arena_take(c->arena, c->phrase_room * sizeof *phrase);
        if (parse->phrases) memcpy(phrase, parse->phrase, parse->phrases * sizeof *phrase);
        parse->phrase = phrase;
    }
    for (uint32_t i = m->from; i < m->end; i++) parse->word[i].phrase = parse->phrases;
    bool is_governed = m->from > 0 && is(c, m->from - 1, TAG(IN) | TAG(TO)) &&
                       !has(c, m->from - 1, FEATURE(CLAUSE));
    parse->phrase[parse->phrases++] = (NounPhrase){
        .from = m->from,
        .to = m->end,
        .head = m->head,
        .determiner = m->determiner,
        .possessor = m->possessor,
        .number = m->number < m->head ? m->number : ABSENT,
        .preposition = is_governed ? m->from - 1 : ABSENT,
        .apposition = ABSENT,
        .bracket = ABSENT,
        .partner = ABSENT,
        .kind = kind_of(parse->tag[m->head + 1], parse->word[m->head].features),
        .is_plural = is_plural(c, m->head),
    };
}

/* he, there, who; that and which as relatives: a word that is a phrase. */
static bool is_lone(const Chunker *c, uint32_t i) {
    if (is(c, i, TAG(PRP) | TAG(EX))) return true;
    if (is(c, i, TAG(WP))) return true;
    return is(c, i, TAG(WDT)) &&
           !(is(c, i + 1, TAGS_NOUN | TAGS_ADJECTIVE) && leads_to_noun(c, i + 1) && !word_is(c, i, "that"));
}

/* What stands for a noun where none is: both agreed, the rich, this. */
static bool find_head(const Chunker *c, Maker *m) {
    if (m->head != ABSENT) return true;
    if (m->determiner != ABSENT && m->has_adjective) {
        m->head = m->end - 1;
        return true;
    }
    if (m->determiner == ABSENT || !is(c, m->determiner, TAG(DT) | TAG(WDT)) || m->end > m->determiner + 1)
        return false;
    if (has(c, m->determiner, FEATURE(ARTICLE))) return false;
    m->head = m->determiner;
    m->end = m->determiner + 1;
    return true;
}

/* The next word of the phrase, by its tag; false if it ends before it. */
static bool take_next(const Chunker *c, Maker *m) {
    if (!is(c, m->at, TAGS_INSIDE)) return false;
    switch (c->parse->word[m->at].tag) {
    case TAG_NN: case TAG_NNS: case TAG_NNP: case TAG_NNPS: return take_noun(c, m);
    case TAG_DT: case TAG_PDT: case TAG_PRPS: case TAG_WPS: case TAG_WDT: return take_determiner(c, m);
    case TAG_JJ: case TAG_JJR: case TAG_JJS: case TAG_RB: case TAG_RBR: case TAG_RBS: case TAG_VBN: case TAG_VBG:
    case TAG_AFX: return take_adjective(c, m);
    case TAG_CD: case TAG_MONEY: return take_number(c, m);
    case TAG_HYPH: return take_hyphen(c, m);
    case TAG_POS: return take_owner(c, m);
    case TAG_IN: return is(c, m->at - 1, TAG(CD)) && word_is(c, m->at, "to") && take_join(c, m);
    case TAG_CC: case TAG_COMMA: case TAG_TO: case TAG_SYM: return take_join(c, m);
    case TAG_OPENS: case TAG_CLOSES: return take_quote(c, m);
    default: return false;
    }
}

/* The noun phrase that begins at `i`: the word behind it, or `i` if none does. */
static uint32_t phrase_from(Chunker *c, uint32_t i) {
    Maker m = { .from = i,
                .at = i,
                .end = i,
                .head = ABSENT,
                .determiner = ABSENT,
                .possessor = ABSENT,
                .number = ABSENT };
    if (!is(c, i, TAGS_BEGIN)) return i;
    if (is_lone(c, i)) {
        m.head = i;
        m.end = i + 1;
        add_phrase(c, &m);
        return m.end;
    }
    if (is_fixed(c, i)) return i + 1;
    m.is_pair = begins_pair(c, i);
    m.at += m.is_pair ? 1 : before_number(c, i);
    while (take_next(c, &m)) {}
    if (!find_head(c, &m) || m.end <= m.from) return i;
    add_phrase(c, &m);
    return m.end;
}

/* ---- verb groups */

static uint32_t past_adverbs(const Chunker *c, uint32_t i) {
    while (is(c, i, TAGS_ADVERB)) i++;
    return i;
}

/* The next member of the group behind the auxiliary at `i`, or ABSENT if the verb at `i` is the last. */
static uint32_t next_member(const Chunker *c, uint32_t i) {
    uint32_t next = past_adverbs(c, i + 1);
    if (is(c, i, TAG(TO) | TAG(MD))) return is(c, next, TAG(VB) | TAG(VBP)) ? next : ABSENT;
    if (has(c, i, FEATURE(BE) | FEATURE(GET))) {
        if (is(c, next, TAG(VBN) | TAG(VBD)) && (has(c, i, FEATURE(BE)) || is(c, next, TAG(VBN)))) return next;
        return has(c, i, FEATURE(BE)) && is(c, next, TAG(VBG)) ? next : ABSENT;
    }
    if (has(c, i, FEATURE(HAVE))) return is(c, next, TAG(VBN) | TAG(VBD)) ? next : ABSENT;
    if (has(c, i, FEATURE(DO))) return is(c, next, TAG(VB) | TAG(VBP)) ? next : ABSENT;
    return ABSENT;
}

static void add_group(Chunker *c, VerbGroup group) {
    Parse *parse = c->parse;
    if (parse->groups == c->group_room) {
        c->group_room = c->group_room ? c->group_room * 2 : 8;
        VerbGroup *bigger = arena_take(c->arena, c->group_room * sizeof *bigger);
        if (parse->groups) memcpy(bigger, parse->group, parse->groups * sizeof *bigger);
        parse->group = bigger;
    }
    for (uint32_t i = group.from; i < group.to; i++) parse->word[i].group = parse->groups;
    parse->group[parse->groups++] = group;
}

/* The verb group that begins at `i`: the word behind it, or `i` if none does. */
static uint32_t group_from(Chunker *c, uint32_t i) {
    VerbGroup group = { .from = i, .verb = i, .particle = ABSENT };
    uint32_t last = i, next;
    if (!is(c, i, TAGS_VERB | TAG(TO)) || (is(c, i, TAG(TO)) && next_member(c, i) == ABSENT)) return i;
    group.is_infinitive = is(c, i, TAG(TO));
    group.is_finite = is(c, i, TAGS_FINITE);
    while ((next = next_member(c, last)) != ABSENT) {
        group.is_passive = has(c, last, FEATURE(BE) | FEATURE(GET)) && is(c, next, TAG(VBN) | TAG(VBD));
        for (uint32_t k = last + 1; k < next; k++) group.is_negated |= has(c, k, FEATURE(NEGATIVE));
        last = next;
    }
    for (uint32_t k = last + 1; is(c, k, TAGS_ADVERB); k++) group.is_negated |= has(c, k, FEATURE(NEGATIVE));
    group.is_negated |= i > 0 && has(c, i - 1, FEATURE(NEGATIVE)) && is(c, i - 1, TAG(RB));
    group.verb = last;
    group.to = last + 1;
    if (is(c, group.to, TAG(RP))) group.particle = group.to++;
    add_group(c, group);
    return group.to;
}

/* ---- what joins phrases */

static bool between(const Parse *parse, uint32_t first, uint64_t tags) {
    const NounPhrase *phrase = &parse->phrase[first];
    return phrase[1].from == phrase->to + 1 && grammar_is(parse, phrase->to, tags);
}

static bool is_joined_by(const Parse *parse, uint32_t first) {
    const NounPhrase *phrase = &parse->phrase[first];
    bool comma = grammar_is(parse, phrase->to, TAG(COMMA)) && grammar_is(parse, phrase->to + 1, TAG(CC)) &&
                 phrase[1].from == phrase->to + 2;
    return comma || between(parse, first, TAG(CC));
}

/* "In Salem, the head of the port left": what has a verb of its own says nothing of the phrase before it. */
static bool has_verb(const Parse *parse, uint32_t i) {
    uint32_t complement = parse_complement(parse, i);
    uint32_t behind = parse->phrase[complement != ABSENT ? complement : i].to;
    while (parse_is(parse, behind, TAGS_ADVERB)) behind++;
    return behind < parse->words && parse->word[behind].group != ABSENT &&
           parse->group[parse->word[behind].group].is_finite;
}

/* "Ada Roe, the mayor, left": behind a comma, with no verb of its own. Of two names in a row, or of two common
 * nouns without "a" or "the", one says nothing of the other. */
static bool is_apposition(const Parse *parse, uint32_t first) {
    const NounPhrase *phrase = &parse->phrase[first], *next = phrase + 1;
    if (!between(parse, first, TAG(COMMA) | TAG(COLON)) || next->preposition != ABSENT) return false;
    if (phrase->kind == PHRASE_PRONOUN || next->kind == PHRASE_PRONOUN || next->kind == PHRASE_NUMBER)
        return false;
    if (parse_is(parse, phrase->to, TAG(COLON)) || parse_has(parse, next->head, FEATURE(TIME))) return false;
    if (has_verb(parse, first + 1)) return false;
    bool names = (phrase->kind == PHRASE_NAME) != (next->kind == PHRASE_NAME);
    bool says_who = next->kind == PHRASE_ROLE || next->determiner != ABSENT;
    return names || says_who;
}

/* A, B and C: what looked like an apposition is a list, if "and" comes and nothing else does. */
static void make_list(Parse *parse, uint32_t first) {
    NounPhrase *phrase = &parse->phrase[first];
    if (phrase[1].partner == ABSENT || !between(parse, first, TAG(COMMA))) return;
    phrase->apposition = ABSENT;
    phrase->partner = first + 1;
}

/* Ada Roe (72) and her brother */
static void add_bracket(Parse *parse, uint32_t first) {
    NounPhrase *phrase = &parse->phrase[first];
    phrase->bracket = first + 1;
    uint32_t behind = phrase[1].to, partner = parse_phrase_behind(parse, behind);
    bool is_and = parse_is(parse, behind, TAG(RRB)) && parse_is(parse, behind + 1, TAG(CC));
    if (is_and && partner != ABSENT && parse->phrase[partner].from == behind + 2) phrase->partner = partner;
}

static void join(Parse *parse) {
    const uint64_t joints = TAG(COMMA) | TAG(COLON) | TAG(CC) | TAG(LRB);
    if (parse->phrases == 0) return;
    for (uint32_t i = parse->phrases - 1; i-- > 0;) {
        NounPhrase *phrase = &parse->phrase[i];
        if (!grammar_is(parse, phrase->to, joints)) continue;
        if (is_joined_by(parse, i)) phrase->partner = i + 1;
        else if (between(parse, i, TAG(LRB))) add_bracket(parse, i);
        else if (is_apposition(parse, i)) phrase->apposition = i + 1;
        make_list(parse, i);
    }
}

void english_phrases(Parse *parse, Arena *arena) {
    Chunker c = { .parse = parse, .tag = parse->tag, .arena = arena };
    for (uint32_t i = 0, next; i < parse->words; i = next)
        if (!is(&c, i, TAGS_BEGIN | TAGS_VERB | TAG(TO))) next = i + 1;
        else if ((next = phrase_from(&c, i)) == i && (next = group_from(&c, i)) == i) next = i + 1;
    join(parse);
}

/* ---- questions */

static uint32_t behind_adverbs(const Parse *parse, uint32_t i) {
    while (parse_is(parse, i, TAGS_ADVERB)) i++;
    return i;
}

uint32_t parse_object(const Parse *parse, uint32_t group) {
    uint32_t behind = behind_adverbs(parse, parse->group[group].to);
    uint32_t phrase = behind < parse->words ? parse->word[behind].phrase : ABSENT;
    return phrase != ABSENT && parse->phrase[phrase].from == behind ? phrase : ABSENT;
}

uint32_t parse_complement(const Parse *parse, uint32_t phrase) {
    uint32_t of = parse->phrase[phrase].to;
    if (of + 1 >= parse->words || !parse_is(parse, of, TAG(IN)) ||
        !text_same_word(parse_text(parse, of), TEXT("of")))
        return ABSENT;
    uint32_t next = parse->word[of + 1].phrase;
    return next != ABSENT && parse->phrase[next].from == of + 1 ? next : ABSENT;
}

/* who, which, that: the phrase that is the subject of a relative clause whose verb group this is, or ABSENT. */
static uint32_t relative_before(const Parse *parse, uint32_t group) {
    uint32_t i = parse_phrase_before(parse, parse->group[group].from);
    if (i == ABSENT || behind_adverbs(parse, parse->phrase[i].to) != parse->group[group].from) return ABSENT;
    return parse_is(parse, parse->phrase[i].head, TAG(WDT) | TAG(WP)) ? i : ABSENT;
}

/* Is the phrase part of what another one says before it: its apposition, what stands in its brackets, its
 * partner? */
static bool hangs_on(const Parse *parse, uint32_t i) {
    if (i == 0) return false;
    const NounPhrase *before = &parse->phrase[i - 1];
    return before->apposition == i || before->bracket == i || before->partner == i ||
           (i > 1 && before[-1].partner == i);
}

/* "came and saw": the group has the subject of the one before it. */
static bool shares_subject(const Parse *parse, uint32_t group) {
    const VerbGroup *verb = &parse->group[group];
    return verb->is_finite && verb->from > 0 && parse_is(parse, verb->from - 1, TAG(CC));
}

/* Is the phrase, the last before some verb, its subject? Not behind a preposition, nor as the object of "to
 * sell". */
static bool stands_free(const Parse *parse, uint32_t i, uint32_t verb) {
    const NounPhrase *phrase = &parse->phrase[i];
    bool is_object = verb != ABSENT && !parse->group[verb].is_finite &&
                     behind_adverbs(parse, parse->group[verb].to) == phrase->from;
    return phrase->preposition == ABSENT && !hangs_on(parse, i) && !is_object;
}

#define FARTHEST 60 /* steps: no subject stands so far from its verb */

/* Step by step to the left, over what can't be the subject: `limit` is where the stretch in question ends. */
uint32_t parse_subject(const Parse *parse, uint32_t group) {
    uint32_t limit = parse->group[group].from;
    for (int step = 0; step < FARTHEST; step++) {
        uint32_t i = parse_phrase_before(parse, limit), verb = parse_group_before(parse, limit);
        if (i == ABSENT) return ABSENT;
        if (verb == ABSENT || parse->group[verb].from < parse->phrase[i].to) {
            if (stands_free(parse, i, verb)) return i;
            limit = parse->phrase[i].from;
            continue;
        }
        uint32_t relative = relative_before(parse, verb);
        if (!parse->group[verb].is_finite) {
            limit = parse->group[verb].from;
        } else if (relative != ABSENT) {
            limit = parse->phrase[relative].from;
        } else if (shares_subject(parse, group)) {
            group = verb;
            limit = parse->group[group].from;
        } else {
            return ABSENT;
        }
    }
    return ABSENT;
}
