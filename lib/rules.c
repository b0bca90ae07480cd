/* rules.c - what the model of three tags does not see, told by rules over the tags. Each has a name, its place in the list below,
 * and a sentence in tests/words.bats that fails without it. A tag that a rule changes stays among the alternatives.
 */
#include "grammar.h"

#define FAR_LEFT 8                     /* words: how far from its verb an auxiliary may stand */

typedef struct {
    const English *english;
    Parse *parse;
} Rules;

static bool is(const Rules *r, uint32_t i, uint64_t tags) { return parse_is(r->parse, i, tags); }
static bool has(const Rules *r, uint32_t i, uint32_t features) { return parse_has(r->parse, i, features); }
static bool word_is(const Rules *r, uint32_t i, const char *word) { return i < r->parse->words && text_same_word(parse_text(r->parse, i), text_of(word)); }

static bool can_be(const Rules *r, uint32_t i, Tag tag) {
    const TaggedWord *word = &r->parse->word[i];
    if (word->may >> tag & 1) return true;
    if (word->form == NO_FORM) return (tag == TAG_VBD || tag == TAG_VBN) && text_ends(parse_text(r->parse, i), TEXT("ed"));
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
    if (is(r, i, TAG(COLON) | TAG(STOP) | TAG(WP) | TAG(WDT) | TAG(WRB) | TAG(OPENS) | TAG(CLOSES) | TAG(LRB) | TAG(RRB))) return true;
    return has(r, i, FEATURE(CONDITION)) || (is(r, i, TAG(IN)) && (word_is(r, i, "that") || word_is(r, i, "because") || word_is(r, i, "as") || word_is(r, i, "while") || word_is(r, i, "after") || word_is(r, i, "before") || word_is(r, i, "whether") || word_is(r, i, "although") || word_is(r, i, "though")));
}

static bool has_finite_left(const Rules *r, uint32_t i) {
    while (i-- > 0) {
        if (is(r, i, TAGS_FINITE)) return true;
        if (parts_clauses(r, i)) return false;
    }
    return false;
}

static bool has_finite_right(const Rules *r, uint32_t i) {
    for (i++; i < r->parse->words; i++) {
        if (is(r, i, TAGS_FINITE)) return true;
        if (parts_clauses(r, i)) return false;
        if (is(r, i, TAG(CC)) && !is(r, i + 1, TAGS_VERB)) continue;
    }
    return false;
}

/* Is the participle's auxiliary there: has (never) been, was he, got? */
static bool has_auxiliary(const Rules *r, uint32_t i) {
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT) return false;
    if (has(r, before, FEATURE(BE) | FEATURE(HAVE) | FEATURE(GET)) && is(r, before, TAGS_VERB)) return true;
    uint32_t inverted = is(r, before, TAG(PRP) | TAG(EX)) ? before_adverbs(r, before) : ABSENT;
    return inverted != ABSENT && has(r, inverted, FEATURE(BE) | FEATURE(HAVE)) && (inverted == 0 || !is(r, inverted - 1, TAGS_NOUN | TAG(PRP)));
}

/* "The city suffered damage": a participle without an auxiliary, in a clause that has no other finite verb, is the verb. */
static bool lone_participle(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(VBN)) || !can_be(r, i, TAG_VBD) || has_auxiliary(r, i)) return false;
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT || !is(r, before, TAGS_NOUN | TAG(PRP) | TAG(WDT) | TAG(WP) | TAG(RRB) | TAG(COMMA) | TAG(DT) | TAG(CD))) return false;
    if (is(r, before, TAG(WDT) | TAG(WP))) return true;
    if (is(r, before, TAG(DT)) && !word_is(r, before, "this") && !word_is(r, before, "that") && !word_is(r, before, "all") && !word_is(r, before, "both")) return false;
    if (is(r, i + 1, TAGS_NOUN) && is(r, before, TAG(COMMA))) return false;
    if (word_is(r, i + 1, "by")) return false;
    return !has_finite_left(r, i) && !has_finite_right(r, i);
}

/* "had never wanted", "had it happened": behind its auxiliary it is a participle. */
static bool past_behind_auxiliary(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(VBD)) || !can_be(r, i, TAG_VBN)) return false;
    return has_auxiliary(r, i);
}

/* "and marked a change": joined to a past tense, with an object of its own, it is one too. */
static bool joined_past(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(VBN)) || !can_be(r, i, TAG_VBD) || has_auxiliary(r, i)) return false;
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT || !is(r, before, TAG(CC))) return false;
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
        if (word_is(r, i, "help") || word_is(r, i, "helped") || word_is(r, i, "helping") || word_is(r, i, "let") || word_is(r, i, "make") ||
            word_is(r, i, "made") || word_is(r, i, "makes") || word_is(r, i, "saw") || word_is(r, i, "see") || word_is(r, i, "watch") || word_is(r, i, "hear")) return true;
        if (parts_clauses(r, i)) return false;
    }
    return false;
}

/* "The owners face a fine": behind a plural without to, will or do before it, the base form is a present tense. */
static bool present_plural(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(VB)) || !can_be(r, i, TAG_VBP)) return false;
    uint32_t before = before_adverbs(r, i);
    if (before == ABSENT || !is(r, before, TAGS_PLURAL | TAG(PRP) | TAG(WDT) | TAG(WP) | TAGS_NAME)) return false;
    return !is_licensed(r, i);
}

/* "about 500 boats" */
static bool adverb_before_number(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(IN)) || !is(r, i + 1, TAG(CD) | TAG(MONEY))) return false;
    return has(r, i, FEATURE(APPROXIMATE));
}

/* Past adjectives and numbers, and what joins them. */
static uint32_t past_adjectives(const Rules *r, uint32_t i) {
    for (uint32_t stop = i + 8; i < stop && is(r, i, TAGS_ADJECTIVE | TAG(CD) | TAG(COMMA) | TAG(CC) | TAG(HYPH));) i++;
    return i;
}

/* "the city's old walls": 's behind a noun is its owner's if a noun comes and no determiner before it. */
static bool owner_before_noun(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(VBZ)) || i == 0 || !is(r, i - 1, TAGS_NOUN) || !can_be(r, i, TAG_POS)) return false;
    return is(r, past_adjectives(r, i + 1), TAGS_NOUN);
}

/* "the city's old and tired": the verb, where no noun comes. */
static bool verb_before_no_noun(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(POS)) || !can_be(r, i, TAG_VBZ) || !is(r, i + 1, TAGS_ADJECTIVE)) return false;
    return is(r, past_adjectives(r, i + 1), TAG(STOP) | TAG(IN) | TAG(TO));
}

/* "Both left": without an "and" behind it, it stands for a noun. */
static bool both_without_and(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(CC)) || !can_be(r, i, TAG_DT)) return false;
    for (uint32_t k = i + 1; k < i + 12; k++)
        if (is(r, k, TAG(CC))) return false;
    return true;
}

/* "was both a pilot and a diver" */
static bool both_with_and(Rules *r, uint32_t i) {
    if (!is(r, i, TAG(RB)) || !can_be(r, i, TAG_CC) || !is(r, i + 1, TAG(DT) | TAGS_NOUN | TAGS_ADJECTIVE)) return false;
    for (uint32_t k = i + 1; k < i + 12; k++)
        if (is(r, k, TAG(CC)) && word_is(r, k, "and")) return true;
    return false;
}

/* "only one boat" */
static bool only_before_number(Rules *r, uint32_t i) { return is(r, i, TAG(JJ)) && word_is(r, i, "only") && is(r, i + 1, TAG(CD)); }

/* "such a boat" */
static bool such_a(Rules *r, uint32_t i) {
    return is(r, i, TAG(JJ)) && word_is(r, i, "such") && is(r, i + 1, TAG(DT)) && has(r, i + 1, FEATURE(INDEFINITE));
}

static const struct {
    bool (*applies)(Rules *rules, uint32_t word);
    Tag tag;
} rules[] = {
    { past_behind_auxiliary, TAG_VBN },
    { lone_participle, TAG_VBD },
    { joined_past, TAG_VBD },
    { present_plural, TAG_VBP },
    { adverb_before_number, TAG_RB },
    { owner_before_noun, TAG_POS },
    { verb_before_no_noun, TAG_VBZ },
    { both_without_and, TAG_DT },
    { both_with_and, TAG_CC },
    { only_before_number, TAG_RB },
    { such_a, TAG_PDT },
};

void grammar_rules(const English *english, Parse *parse) {
    const uint64_t watched = TAG(VBN) | TAG(VBD) | TAG(VB) | TAG(IN) | TAG(VBZ) | TAG(POS) | TAG(CC) | TAG(JJ) | TAG(RB);
    Rules r = { english, parse };
    for (uint32_t i = 0; i < parse->words; i++)
        for (size_t k = 0; watched >> parse->word[i].tag & 1 && k < sizeof rules / sizeof *rules; k++)
            if (rules[k].applies(&r, i)) {
                parse->word[i].tag = (uint8_t)rules[k].tag;
                parse->word[i].may |= (uint64_t)1 << rules[k].tag;
                break;
            }
}
