/* tags.c - the tag of each word among its neighbours: the sequence that costs least, and what could as well
 * be. */
#include "grammar.h"

#include "utf8.h"

#include <stdlib.h>

#define MARGIN (NAT * 3 / 2)           /* alternatives cost at most this much more than the best */
#define MOST_TAGS (MOST_READINGS + 2)
#define SEGMENT 128                    /* words that are weighed against each other at once */
#define NO_NAME                                                                                              \
    500 /* a known word with a capital letter, never met as a name: the cost of a name, given the word */
#define CAPITAL_NAME                                                                                         \
    (NAT * 6 /                                                                                               \
     5) /* the news is stricter with capitals than the web that was counted: a name costs so much less */
#define FAR (INT32_MAX / 4)

/* What a word can be: readings of the tables where they lie, or a list made for it. */
typedef struct {
    const Reading *at;
    unsigned count;
    Reading own[MOST_TAGS];
} Candidates;

typedef struct {
    const English *english;
    Parse *parse;
    bool opened, opened_single;        /* a quotation is open */
} Tagger;

/* ---- signs */

static bool touches(const Parse *parse, uint32_t i) {
    bool before = i > 0 && !(parse->word[i].flags & WORD_SPACED),
         behind = i + 1 < parse->words && !(parse->word[i + 1].flags & WORD_SPACED);
    return before && behind;
}

static bool is_digit_at(const Parse *parse, size_t at) {
    return at < parse->text.len && is_digit(parse->text.at[at]);
}

static Tag dash_tag(const Parse *parse, uint32_t i) {
    const TaggedWord *word = &parse->word[i];
    if (!touches(parse, i)) return TAG_COLON;
    if (is_digit_at(parse, word->start - 1) && is_digit_at(parse, word->stop)) return TAG_SYM;
    return word->stop - word->start == 1 ? TAG_HYPH : TAG_COLON;
}

static Tag quote_tag(const Parse *parse, uint32_t i, bool *opened) {
    const TaggedWord *word = &parse->word[i];
    bool spaced = word->flags & WORD_SPACED,
         before_space = i + 1 == parse->words || parse->word[i + 1].flags & WORD_SPACED;
    bool opens = spaced != before_space ? spaced : !*opened;
    *opened = opens;
    return opens ? TAG_OPENS : TAG_CLOSES;
}

/* ' behind the s of a plural is its owner's, else a quotation mark. */
static Tag apostrophe_tag(Tagger *tagger, uint32_t i) {
    const Parse *parse = tagger->parse;
    const TaggedWord *word = &parse->word[i];
    bool joined = i > 0 && !(word->flags & WORD_SPACED);
    char last = joined ? parse->text.at[word->start - 1] : ' ';
    if (joined && (last == 's' || last == 'z' || last == 'x' || last == 'S') && !tagger->opened_single)
        return TAG_POS;
    return quote_tag(parse, i, &tagger->opened_single);
}

static Tag sign_tag(Tagger *tagger, uint32_t i) {
    Text text = parse_text(tagger->parse, i);
    uint32_t c;
    utf8_at(text, 0, &c);
    switch (c) {
    case ',': return TAG_COMMA;
    case '.': return text.len > 1 ? TAG_COLON : TAG_STOP;
    case '!': case '?': return TAG_STOP;
    case ':': case ';': case 0x2026: case 0x2014: case 0x2015: return TAG_COLON;
    case '(': case '[': case '{': return TAG_LRB;
    case ')': case ']': case '}': return TAG_RRB;
    case '$': case 0xa3: case 0x20ac: case 0xa5: case 0x20bd: case 0x20b9: return TAG_MONEY;
    case '%': return TAG_NN;
    case '&': return TAG_CC;
    case '#': return TAG_NN;
    case '*': case 0x2022: case 0xb7: case '_': case '|': return TAG_NFP;
    case '-': case 0x2010: case 0x2011: case 0x2012: case 0x2013: return dash_tag(tagger->parse, i);
    case '"': return quote_tag(tagger->parse, i, &tagger->opened);
    case 0x201c:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0x2018:
    case 0x201a:
    case 0x2039:
    case '`': return TAG_OPENS;
    case 0x201d: case 0xbb: case 0x203a: return TAG_CLOSES;
    case '\'': return text.len == 1 ? apostrophe_tag(tagger, i) : text.at[1] == '\'' ? TAG_CLOSES : TAG_COUNT;
    case 0x2019: return text.len == 3 ? apostrophe_tag(tagger, i) : TAG_COUNT;
    default: return TAG_COUNT;
    }
}

/* ---- what a word can be by itself */

static bool has_letter(Text word) {
    for (size_t i = 0; i < word.len; i++)
        if (is_alpha(word.at[i]) || (word.at[i] & 0x80)) return true;
    return false;
}

static void set_flags(TaggedWord *word, Text text) {
    uint32_t c;
    size_t letters = 0, capitals = 0;
    if (is_lower(text.at[0])) return;
    utf8_at(text, 0, &c);
    if (c < 0x80 ? is_upper((char)c) : utf8_is_upper(c)) word->flags |= WORD_CAPITAL;
    if (!(word->flags & WORD_CAPITAL)) return;
    for (size_t i = 0; i < text.len; i++) {
        letters += is_alpha(text.at[i]) || (text.at[i] & 0x80);
        capitals += is_upper(text.at[i]) || (i == 0 && c >= 0x80);
    }
    if (letters > 1 && capitals == letters) word->flags |= WORD_CAPS;
}

/* Lines in title case or in capitals: nearly all words of four letters and more begin with one. */
static bool shouts(const Parse *parse) {
    uint32_t words = 0, capitals = 0;
    for (uint32_t i = 0; i < parse->words; i++) {
        const TaggedWord *word = &parse->word[i];
        if (word->stop - word->start < 4 || !has_letter(parse_text(parse, i))) continue;
        words++;
        capitals += (word->flags & WORD_CAPITAL) != 0;
    }
    return words >= 3 && capitals * 5 >= words * 4;
}

static void mark_shouted(Parse *parse) {
    bool all = shouts(parse);
    for (uint32_t i = 0; i < parse->words; i++) {
        TaggedWord *word = &parse->word[i];
        if (!has_letter(parse_text(parse, i))) continue;
        if (all || !(word->flags & WORD_CAPS)) word->flags |= WORD_SHOUTED; /* "US officials left" says enough */
        if (!all) return;
    }
}

static uint16_t form_by_ending(const English *english, Text word, bool is_capital) {
    uint64_t seed = is_capital ? SEED_CAPITAL : SEED_SMALL;
    for (size_t n = word.len - 1 < LONGEST_ENDING ? word.len - 1 : LONGEST_ENDING; n > 0; n--) {
        uint16_t form = english_form(english, text_slice(word, word.len - n, word.len), seed);
        if (form != NO_FORM) return form;
    }
    return english_form(english, TEXT(""), seed);
}

/* n’t and ’s as n't and 's. */
static Text plain_apostrophe(Text word, char *buffer, size_t room) {
    size_t n = 0;
    if (word.len > room) return word;
    for (size_t i = 0; i < word.len; i++) {
        bool is_curly = i + 3 <= word.len && memcmp(word.at + i, "\xe2\x80\x99", 3) == 0;
        buffer[n++] = is_curly ? '\'' : word.at[i];
        i += is_curly ? 2 : 0;
    }
    return (Text){ buffer, n };
}

/* non-art, ex-minister: what a word can be that has kept its hyphen, by what stands behind it. */
static uint16_t form_behind_hyphen(const English *english, Text word) {
    const char *hyphen = is_alpha(word.at[0]) ? memchr(word.at, '-', word.len) : NULL;
    return hyphen
               ? english_form(english, text_slice(word, (size_t)(hyphen - word.at) + 1, word.len), SEED_WORD)
               : NO_FORM;
}

static void look_up(const English *english, TaggedWord *word, Text text) {
    char buffer[32];
    bool is_beyond = text.len > 3 && (unsigned char)(text.at[0] | text.at[1]) >= 0x80;
    if (is_beyond && memchr(text.at, 0xe2, text.len)) text = plain_apostrophe(text, buffer, sizeof buffer);
    word->form = english_form(english, text, SEED_WORD);
    if (word->form == NO_FORM && (word->form = form_behind_hyphen(english, text)) != NO_FORM)
        word->features = english_class(english, word->form)->features;
    if (word->form == NO_FORM) return;
    word->flags |= WORD_KNOWN;
    word->features = english_class(english, word->form)->features;
}

/* ---- rules: what the model of sequences does not see */

/* "it IS late" */
static bool is_subject(const Tagger *tagger, uint32_t i) {
    const TaggedWord *word = &tagger->parse->word[i];
    const uint64_t subject = TAG(PRP) | TAG(EX) | TAG(WP) | TAG(WDT) | TAG(DT);
    return word->form != NO_FORM && subject >> english_readings(tagger->english, word->form)->tag & 1;
}

/* US, WHO, IT, IS: an acronym in capitals is no small word. */
static bool is_acronym(const Tagger *tagger, uint32_t i, const FormClass *class, const Reading *reading) {
    const uint64_t small = TAG(PRP) | TAG(WP) | TAG(PRPS);
    const TaggedWord *word = &tagger->parse->word[i];
    if (!(word->flags & WORD_CAPS) || word->flags & WORD_SHOUTED) return false;
    if (class->features & FEATURE(BE)) return i == 0 || !is_subject(tagger, i - 1);
    return class->is_closed && small >> reading[0].tag & 1;
}

#define ONLY(tag, name) { 0, 0, TAG_##tag, TAG_##tag },
static const Reading only[] = { TAGS(ONLY) };

static void set_one(Candidates *list, const Reading *reading) {
    list->at = reading;
    list->count = 1;
}

static void set_only(Candidates *list, Tag tag) { set_one(list, &only[tag]); }

static void add(Candidates *list, Reading reading) {
    if (list->count < MOST_TAGS) list->own[list->count++] = reading;
}

static bool holds(const Candidates *list, Tag tag) {
    for (unsigned i = 0; i < list->count; i++)
        if (list->own[i].tag == tag) return true;
    return false;
}

/* A tag that is much less likely than another, by the word alone, is left out. */
static void prune(Candidates *list) {
    int least = INT16_MAX;
    unsigned n = 0;
    for (unsigned i = 0; i < list->count; i++) {
        int alone = list->own[i].cost + grammar_rarity[list->own[i].state];
        if (alone < least) least = alone;
    }
    for (unsigned i = 0; i < list->count; i++)
        if (list->own[i].cost + grammar_rarity[list->own[i].state] <= least + PRUNE)
            list->own[n++] = list->own[i];
    list->count = n;
}

/* What a known word with a capital letter costs more or less than in small letters; one that is shouted says
 * nothing. */
static int16_t with_capital(const TaggedWord *word, Reading reading, Shape shape) {
    int small = grammar_shape[SHAPE_SMALL][reading.state],
        now = word->flags & WORD_SHOUTED ? 0 : grammar_shape[shape][reading.state];
    bool is_name = TAGS_NAME >> reading.tag & 1 && !(word->flags & WORD_SHOUTED);
    return (int16_t)(reading.cost - small + now - (is_name ? CAPITAL_NAME : 0));
}

/* A word that is never met as a name may be one if it has a capital letter. */
static void add_name(Candidates *list, Tag tag, int cost, Shape shape) {
    cost += grammar_shape[shape][tag] - grammar_rarity[tag] - CAPITAL_NAME;
    if (!holds(list, tag)) add(list, (Reading){ (int16_t)cost, 0, (uint8_t)tag, (uint8_t)tag });
}

static void candidates_capital(const TaggedWord *word, const FormClass *class, const Reading *reading,
                               Candidates *list) {
    Shape shape = word->flags & WORD_CAPS ? SHAPE_CAPITALS : SHAPE_CAPITAL;
    list->at = list->own;
    list->count = 0;
    for (unsigned i = 0; i < class->count; i++) {
        Reading with = reading[i];
        with.cost = with_capital(word, reading[i], shape);
        add(list, with);
    }
    if (!(word->flags & WORD_SHOUTED) && !class->is_closed) {
        add_name(list, TAG_NNP, NO_NAME, shape);
        if (holds(list, TAG_NNS)) add_name(list, TAG_NNPS, NO_NAME / 2, shape);
    }
    prune(list);
}

static uint16_t form_guessed(const English *english, const TaggedWord *word, Text text) {
    if (is_digit(text.at[0]) && !is_alpha(text.at[text.len - 1])) return grammar_number;
    return has_letter(text) ? form_by_ending(english, text, word->flags & WORD_CAPITAL) : grammar_sign;
}

static void candidates(Tagger *tagger, uint32_t i, Candidates *list) {
    TaggedWord *word = &tagger->parse->word[i];
    Text text = parse_text(tagger->parse, i);
    char first = text.at[0];
    Tag sign = is_alpha(first) || is_digit(first) ? TAG_COUNT : sign_tag(tagger, i);
    if (sign < TAG_COUNT) {
        set_only(list, sign);
        return;
    }
    uint16_t form = word->form != NO_FORM ? word->form : form_guessed(tagger->english, word, text);
    const FormClass *class = english_class(tagger->english, form);
    const Reading *reading = english_readings(tagger->english, form);
    if (class->count == 0) set_only(list, TAG_NN);
    else if (word->form == NO_FORM || !(word->flags & WORD_CAPITAL))
        list->at = reading, list->count = class->small;
    else if (is_acronym(tagger, i, class, reading)) set_only(list, TAG_NNP);
    else candidates_capital(word, class, reading, list);
}

/* ---- the cheapest sequence. A state is a pair of tags: of the word before and of the word itself. */

#define MOST_PAIRS (MOST_TAGS * MOST_TAGS)
#define MOST_WORDS (SEGMENT + 3)       /* with two before the segment, and the end of the sentence */

static const Reading at_edge = { 0, 0, 0, EDGE };

/* Pairs lie in rows, one for each tag of the word before. A step leads from a pair to the next word's tag; steps lie as
 * pairs do, and cost what the tag and the word cost behind that pair. */
typedef struct {
    Candidates word[MOST_WORDS];
    uint8_t state[MOST_WORDS];                           /* the best */
    uint32_t count;                                      /* of all these */
    int32_t way[MOST_WORDS][MOST_PAIRS];                 /* of the cheapest way to this pair */
    int32_t backward[2][MOST_PAIRS];                     /* of the cheapest way on from it */
    size_t first[MOST_WORDS];                            /* of the steps to this word */
    int32_t step[MOST_WORDS * MOST_PAIRS * MOST_TAGS];
} Lattice;

/* Weighs the steps to a word, from the ways to the pairs before it, and finds the cheapest way to each pair that it
 * makes with the word before; how many steps. */
static size_t go_forward(const Candidates *here, const int32_t *from, int32_t *step, int32_t *to) {
    const Candidates *before = here - 1, *third = here - 2;
    const Reading *end = here->at + here->count;
    int32_t *at = step;
    for (unsigned z = 0; z < third->count; z++) {
        int32_t *cheapest = to;
        for (unsigned a = 0; a < before->count; a++) {
            const int16_t *behind = grammar_behind(third->at[z].state, before->at[a].state);
            int32_t so_far = *from++;
            for (const Reading *b = here->at; b < end; b++, cheapest++) {
                int32_t cost = behind[b->state] + b->cost;
                *at++ = cost;
                if (z == 0 || so_far + cost < *cheapest) *cheapest = so_far + cost;
            }
        }
    }
    return (size_t)(at - step);
}

/* What the cheapest way on costs from each pair that the word makes with the one before; `then`: from those of the
 * next word. */
static void go_back(const Candidates *here, const int32_t *step, const int32_t *then, int32_t *now) {
    unsigned next = here[1].count;
    for (unsigned a = 0; a < here[-1].count; a++) {
        const int32_t *on = then;
        for (unsigned b = 0; b < here->count; b++) {
            int32_t least = *step++ + *on++;
            for (unsigned c = 1; c < next; c++, step++, on++)
                if (*step + *on < least) least = *step + *on;
            *now++ = least;
        }
    }
}

/* The best tag of a word, and all that lie on a way that costs at most MARGIN more. */
static void choose(Lattice *l, uint32_t i, const int32_t *cost_of, TaggedWord *word) {
    const Candidates *here = &l->word[i];
    unsigned best = 0;
    for (unsigned b = 1; b < here->count; b++)
        if (cost_of[b] < cost_of[best]) best = b;
    word->may = 0;
    for (unsigned b = 0; b < here->count; b++)
        if (cost_of[b] <= cost_of[best] + MARGIN) word->may |= (uint64_t)1 << here->at[b].tag;
    word->tag = here->at[best].tag;
    l->state[i] = here->at[best].state;
}

static void choose_only(Lattice *l, uint32_t i, TaggedWord *word) {
    const Reading *only_one = l->word[i].at;
    word->may = (uint64_t)1 << only_one->tag;
    word->tag = only_one->tag;
    l->state[i] = only_one->state;
}

static bool has_one(const Lattice *l, uint32_t i) { return l->word[i].count == 1; }

/* One word that has several tags, between pairs of words that have one. */
static void choose_between(Lattice *l, uint32_t i, TaggedWord *word) {
    const Candidates *here = &l->word[i];
    unsigned first = here[-2].at->state, second = here[-1].at->state, next = here[1].at->state;
    const int16_t *behind = grammar_behind(first, second);
    int32_t cost_of[MOST_TAGS];
    for (unsigned b = 0; b < here->count; b++) {
        unsigned state = here->at[b].state;
        cost_of[b] = here->at[b].cost + behind[state] + grammar_behind(second, state)[next];
        if (i + 2 < l->count) cost_of[b] += grammar_behind(state, next)[here[2].at->state];
    }
    choose(l, i, cost_of, word);
}

/* The words from `from` up to `last`, with which the run ends: behind it all ways cost the same. */
static void choose_run(Lattice *l, uint32_t from, uint32_t last, TaggedWord *word) {
    static const int32_t nothing[1];
    size_t steps = 0;
    const int32_t *so_far = nothing;
    for (uint32_t i = from; i <= last; so_far = l->way[i++]) {
        l->first[i] = steps;
        steps += go_forward(&l->word[i], so_far, l->step + steps, l->way[i]);
    }
    for (uint32_t i = last + 1; i-- > from;) {
        const Candidates *here = &l->word[i];
        int32_t *now = l->backward[i & 1], cost_of[MOST_TAGS];
        unsigned pairs = here[-1].count * here->count;
        if (i < last) go_back(here, l->step + l->first[i + 1], l->backward[(i + 1) & 1], now);
        else memset(now, 0, pairs * sizeof *now);
        if (here->count == 1) {
            if (here->at != &at_edge) choose_only(l, i, &word[i - 2]);
            continue;
        }
        for (unsigned b = 0; b < here->count; b++) {
            cost_of[b] = FAR;
            for (unsigned k = b; k < pairs; k += here->count)
                if (l->way[i][k] + now[k] < cost_of[b]) cost_of[b] = l->way[i][k] + now[k];
        }
        choose(l, i, cost_of, &word[i - 2]);
    }
}

/* Where two words in a row have one tag each, nothing before has a say in what comes: the words fall into runs.
 * Two stand in the lattice before `word`. */
static void choose_all(Lattice *l, TaggedWord *word) {
    uint32_t end = l->count - (l->word[l->count - 1].at == &at_edge);
    for (uint32_t i = 2; i < end; i++) {
        if (has_one(l, i)) {
            choose_only(l, i, &word[i - 2]);
        } else if (i + 1 < l->count && has_one(l, i + 1) && (i + 2 == l->count ? i + 1 == end : has_one(l, i + 2))) {
            choose_between(l, i, &word[i - 2]);
        } else {
            uint32_t last = i;
            while (last + 1 < l->count && !(has_one(l, last) && has_one(l, last - 1))) last++;
            choose_run(l, i, last, word);
            i = last;
        }
    }
}

void grammar_tag(English *english, Parse *parse) {
    Tagger tagger = { .english = english, .parse = parse };
    Reading left[2] = { at_edge, at_edge };
    if (parse->words == 0) return;
    Lattice *lattice = english_scratch(english, sizeof *lattice);
    for (uint32_t i = 0; i < parse->words; i++) set_flags(&parse->word[i], parse_text(parse, i));
    mark_shouted(parse);
    for (uint32_t i = 0; i < parse->words; i++) look_up(english, &parse->word[i], parse_text(parse, i));
    for (uint32_t from = 0, words; from < parse->words; from += words) {
        words = parse->words - from < SEGMENT ? parse->words - from : SEGMENT;
        set_one(&lattice->word[0], &left[0]);
        set_one(&lattice->word[1], &left[1]);
        for (uint32_t i = 0; i < words; i++) candidates(&tagger, from + i, &lattice->word[i + 2]);
        lattice->count = words + 2;
        if (from + words == parse->words) set_one(&lattice->word[lattice->count++], &at_edge);
        choose_all(lattice, parse->word + from);
        left[0].state = words > 1 ? lattice->state[words] : left[1].state;
        left[1].state = lattice->state[words + 1];
    }
}
