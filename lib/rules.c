/* rules.c - what the model of three tags does not see, told by rules over the tags. Each has a name, its
 * place in the list below, and a sentence in tests/words.bats that fails without it. A tag that a rule
 * changes stays among the alternatives.
 */
#include "grammar.h"

#define CLAUSE 50                      /* words: no clause has more */
#define FAR_LEFT 8                     /* words: how far from its verb an auxiliary may stand */
#define PAIR 12                        /* words: how far "and" may stand behind both */

typedef struct {
    const English *english;
    Parse *parse;
} Rules;

static bool is(const Rules *r, uint32_t i, uint64_t tags) { return grammar_is(r->parse, i, tags); }
static bool has(const Rules *r, uint32_t i, uint32_t features) { return parse_has(r->parse, i, features); }
static bool word_is(const Rules *r, uint32_t i, const char *word) {
    return i < r->parse->words && text_same_word(parse_text(r->parse, i), text_of(word));
}

static bool can_be(const Rules *r, uint32_t i, Tag tag) {
    const TaggedWord *word = &r->parse->word[i];
    if (word->may >> tag & 1) return true;
    if (word->form == NO_FORM)
        return (tag == TAG_VBD || tag == TAG_VBN) && text_ends(parse_text(r->parse, i), TEXT("ed"));
    const Reading *reading = english_readings(r->english, word->form);
    for (unsigned k = 0; k < english_class(r->english, word->form)->count; k++)
        if (reading[k].tag == tag) return true;
    return false;
}

/* The word before, past adverbs; ABSENT at the start. */
static uint32_t before_adverbs(const Rules *r, uint32_t i) {
    while (i > 0 && is(r, i - 1, TAGS_ADVERB)) i--;
    return i > 0 ? i - 1 : ABSENT;
}

/* Where one clause ends and another may begin. */
static bool parts_clauses(const Rules *r, uint32_t i) {
    if (is(r, i,
           TAG(COLON) | TAG(STOP) | TAG(WP) | TAG(WDT) | TAG(WRB) | TAG(OPENS) | TAG(CLOSES) | TAG(LRB) |
               TAG(RRB)))
        return true;
    return has(r, i, FEATURE(CLAUSE)) && is(r, i, TAG(IN));
}

static bool has_finite_left(const Rules *r, uint32_t i) {
    for (uint32_t n = 0; n < CLAUSE && i-- > 0; n++) {
        if (is(r, i, TAGS_FINITE)) return true;
        if (parts_clauses(r, i)) return false;
    }
    return false;
}

/* `n` words from `i` on, or to the end. */
static uint32_t within(const Rules *r, uint32_t i, uint32_t n) {
    return r->parse->words - i > n ? i + n : r->parse->words;
}

static bool has_finite_right(const Rules *r, uint32_t i) {
    for (uint32_t k = i + 1, end = within(r, i + 1, CLAUSE); k < end && !parts_clauses(r, k); k++)
        if (is(r, k, TAGS_FINITE)) return true;
    return false;
}

/* Is the participle's auxiliary there: has (never) been, was he, got? */
static bool has_auxiliary(const Rules *r, uint32_t i) {
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT) return false;
    if (has(r, before, FEATURE(BE) | FEATURE(HAVE) | FEATURE(GET)) && is(r, before, TAGS_VERB)) return true;
    uint32_t inverted = is(r, before, TAG(PRP) | TAG(EX)) ? before_adverbs(r, before) : ABSENT;
    return inverted != ABSENT && has(r, inverted, FEATURE(BE) | FEATURE(HAVE)) &&
           (inverted == 0 || !is(r, inverted - 1, TAGS_NOUN | TAG(PRP)));
}

/* "The city suffered damage": a participle without an auxiliary, in a clause that has no other finite verb,
 * is the verb. */
static bool lone_participle(Rules *r, uint32_t i) {
    if (!can_be(r, i, TAG_VBD) || has_auxiliary(r, i)) return false;
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT ||
        !is(r, before, TAGS_NOUN | TAG(PRP) | TAG(WDT) | TAG(WP) | TAG(RRB) | TAG(COMMA) | TAG(DT) | TAG(CD)))
        return false;
    if (is(r, before, TAG(WDT) | TAG(WP))) return true;
    if (is(r, before, TAG(DT)) && has(r, before, FEATURE(ARTICLE))) return false;
    if (is(r, i + 1, TAGS_NOUN) && is(r, before, TAG(COMMA))) return false;
    if (word_is(r, i + 1, "by")) return false;
    return !has_finite_left(r, i) && !has_finite_right(r, i);
}

/* "the Russian official told reporters": what is a past tense by itself is one, with an object or a clause. */
static bool sure_past(Rules *r, uint32_t i) {
    const uint64_t object = TAGS_NOUN | TAG(PRP) | TAG(PRPS) | TAG(DT) | TAG(IN);
    uint16_t form = r->parse->word[i].form;
    const Reading *usual = form != NO_FORM ? english_readings(r->english, form) : NULL;
    if (!usual || usual->tag != TAG_VBD) return false;
    bool is_said = usual->state != TAG_VBD; /* said, told: states.tsv */
    uint64_t subject = is_said ? TAGS_NOUN | TAGS_ADJECTIVE : TAGS_NOUN;
    return i > 0 && is(r, i - 1, subject) && is(r, i + 1, object) && !word_is(r, i + 1, "by");
}

/* "the will to go on" */
static bool modal_behind_determiner(Rules *r, uint32_t i) {
    return i > 0 && is(r, i - 1, TAG(DT) | TAG(PRPS)) && is(r, i + 1, TAG(TO) | TAG(IN));
}

/* "had never wanted", "had it happened": behind its auxiliary it is a participle. */
static bool past_behind_auxiliary(Rules *r, uint32_t i) {
    return has_auxiliary(r, i) && can_be(r, i, TAG_VBN);
}

/* "and marked a change": joined to a past tense, with an object of its own, it is one too. */
static bool joined_past(Rules *r, uint32_t i) {
    uint32_t before = before_adverbs(r, i);
    if (!can_be(r, i, TAG_VBD) || before == ABSENT || !is(r, before, TAG(CC))) return false;
    if (!is(r, i + 1, TAG(DT) | TAG(PRPS) | TAG(PRP) | TAG(CD) | TAGS_NOUN | TAGS_ADJECTIVE)) return false;
    for (uint32_t k = before, n = 0; k-- > 0 && n < 20; n++) {
        if (is(r, k, TAG(VBN)) && has_auxiliary(r, k)) return false;
        if (is(r, k, TAG(VBD))) return true;
    }
    return false;
}

/* Is a base form called for: to, will, did ... before it? */
static bool is_licensed(const Rules *r, uint32_t i) {
    for (uint32_t n = 0; n < FAR_LEFT && i > 0; n++) {
        i--;
        if (is(r, i, TAG(TO) | TAG(MD)) || has(r, i, FEATURE(DO))) return true;
        if (is(r, i, TAG(VB)) || is(r, i, TAG(CC) | TAG(COMMA))) continue;
        if (has(r, i, FEATURE(BARE))) return true;
        if (parts_clauses(r, i)) return false;
    }
    return false;
}

/* "The owners face a fine": behind a plural without to, will or do before it, the base form is a present
 * tense. */
static bool present_plural(Rules *r, uint32_t i) {
    if (has(r, i, FEATURE(BE))) return false;
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT || !is(r, before, TAGS_PLURAL | TAG(PRP) | TAG(WDT) | TAG(WP) | TAGS_NAME)) return false;
    return !is_licensed(r, i);
}

/* "40", "$40", "R40" */
static bool is_amount(const Rules *r, uint32_t i) {
    if (is(r, i, TAG(CD) | TAG(MONEY))) return true;
    if (!is(r, i, TAG(NNP))) return false;
    Text word = parse_text(r->parse, i);
    return is_digit(word.at[word.len - 1]);
}

/* "A bag of rice costs $3", "Fuel sells for $60": before an amount, in a clause that has no other finite verb, the
 * plural that could be a verb is one. */
static bool present_before_amount(Rules *r, uint32_t i) {
    if (!is(r, i - 1, TAG(NN) | TAG(NNP) | TAG(JJ))) return false;
    uint32_t amount = i + 1;
    if (is(r, amount, TAG(IN)) && is(r, i - 1, TAG(JJ) | TAG(NN))) amount++;
    return is_amount(r, amount) && can_be(r, i, TAG_VBZ) && !has_finite_left(r, i) && !has_finite_right(r, i);
}

/* "about 500 boats" */
static bool adverb_before_number(Rules *r, uint32_t i) {
    if (!is(r, i + 1, TAG(CD) | TAG(MONEY))) return false;
    return has(r, i, FEATURE(APPROXIMATE));
}

/* Past adjectives and numbers, and what joins them. */
static uint32_t past_adjectives(const Rules *r, uint32_t i) {
    for (uint32_t stop = i + 8;
         i < stop && is(r, i, TAGS_ADJECTIVE | TAG(CD) | TAG(COMMA) | TAG(CC) | TAG(HYPH));)
        i++;
    return i;
}

/* "the city's old walls": 's behind a noun is its owner's if a noun comes and no determiner before it. */
static bool owner_before_noun(Rules *r, uint32_t i) {
    if (i == 0 || !is(r, i - 1, TAGS_NOUN) || !can_be(r, i, TAG_POS)) return false;
    return is(r, past_adjectives(r, i + 1), TAGS_NOUN);
}

/* "the city's old and tired": the verb, where no noun comes. */
static bool verb_before_no_noun(Rules *r, uint32_t i) {
    if (!can_be(r, i, TAG_VBZ) || !is(r, i + 1, TAGS_ADJECTIVE)) return false;
    return is(r, past_adjectives(r, i + 1), TAG(STOP) | TAG(IN) | TAG(TO));
}

/* "Both left": without an "and" behind it, it stands for a noun. */
static bool both_without_and(Rules *r, uint32_t i) {
    if (!has(r, i, FEATURE(PAIR)) || !can_be(r, i, TAG_DT)) return false;
    if (is(r, i, TAG(RB)) && !is(r, i + 1, TAGS_FINITE)) return false;
    for (uint32_t k = i + 1, end = within(r, i, PAIR); k < end; k++)
        if (is(r, k, TAG(CC))) return false;
    return true;
}

/* "was both a pilot and a diver" */
static bool both_with_and(Rules *r, uint32_t i) {
    if (!has(r, i, FEATURE(PAIR)) || !can_be(r, i, TAG_CC) ||
        !is(r, i + 1, TAG(DT) | TAGS_NOUN | TAGS_ADJECTIVE))
        return false;
    for (uint32_t k = i + 1, end = within(r, i, PAIR); k < end; k++)
        if (is(r, k, TAG(CC)) && word_is(r, k, "and")) return true;
    return false;
}

/* "said that old sailors left": no determiner before a plural. */
static bool is_before_plural(const Rules *r, uint32_t i) {
    if (!word_is(r, i, "that")) return false;
    uint32_t noun = i + 1;
    while (is(r, noun, TAGS_ADJECTIVE)) noun++;
    return is(r, noun, TAG(NNS));
}

static bool that_behind_verb(Rules *r, uint32_t i) {
    return i > 0 && is(r, i - 1, TAGS_VERB) && is_before_plural(r, i);
}

/* "such a boat" */
static bool such_a(Rules *r, uint32_t i) {
    return is(r, i + 1, TAG(DT)) && has(r, i + 1, FEATURE(INDEFINITE)) && word_is(r, i, "such");
}

typedef struct {
    bool (*applies)(Rules *rules, uint32_t word);
    Tag becomes;
} Rule;

/* By the tag that the word has: the first that applies. */
static const Rule rules[TAG_COUNT][4] = {
    [TAG_VBD] = { { past_behind_auxiliary, TAG_VBN } },
    [TAG_VBN] = { { lone_participle, TAG_VBD }, { joined_past, TAG_VBD }, { sure_past, TAG_VBD } },
    [TAG_MD] = { { modal_behind_determiner, TAG_NN } },
    [TAG_VB] = { { present_plural, TAG_VBP } },
    [TAG_IN] = { { adverb_before_number, TAG_RB } },
    [TAG_NNS] = { { present_before_amount, TAG_VBZ } },
    [TAG_VBZ] = { { owner_before_noun, TAG_POS } },
    [TAG_POS] = { { verb_before_no_noun, TAG_VBZ } },
    [TAG_CC] = { { both_without_and, TAG_DT } },
    [TAG_RB] = { { both_without_and, TAG_DT }, { both_with_and, TAG_CC } },
    [TAG_JJ] = { { such_a, TAG_PDT } },
    [TAG_DT] = { { that_behind_verb, TAG_IN } },
};

/* The tags with rules. */
#define RULED                                                                                                \
    (TAG(VBD) | TAG(VBN) | TAG(MD) | TAG(VB) | TAG(IN) | TAG(NNS) | TAG(VBZ) | TAG(POS) | TAG(CC) | TAG(RB) |  \
     TAG(JJ) | TAG(DT))

void grammar_rules(const English *english, Parse *parse) {
    Rules r = { english, parse };
    for (uint32_t i = 0; i < parse->words; i++) {
        if (!is(&r, i, RULED)) continue;
        TaggedWord *word = &parse->word[i];
        const Rule *rule = rules[word->tag];
        while (rule->applies && !rule->applies(&r, i)) rule++;
        if (!rule->applies) continue;
        word->tag = (uint8_t)rule->becomes;
        word->may |= parse->tag[i + 1] = (uint64_t)1 << rule->becomes;
    }
}
