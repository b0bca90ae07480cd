/* tags.c - the tag of each word among its neighbours: the sequence that costs least by a hidden Markov model of three
 * tags, and what could as well be. */
#include "grammar.h"

#define MARGIN (NAT * 3 / 2)           /* alternatives cost at most this much more than the best */
#define SETTLED (NAT * 3)              /* a tag that what stands before makes so much likelier is the only one */
#define FAR (INT32_MAX / 2)
#define SEGMENT 128                    /* words that are weighed against each other at once */

/* A state is a pair of tags: of the word before and of the word itself. */
#define MOST_PAIRS (MOST_CANDIDATES * MOST_CANDIDATES)
#define MOST_WORDS (SEGMENT + 3)       /* with two before the segment, and the end of the sentence */

static const Reading at_edge = { 0, 0, 0, EDGE };

/* Pairs lie in rows, one for each tag of the word before. A step leads from a pair to the next word's tag; steps lie as
 * pairs do, and cost what the tag and the word cost behind that pair. Pairs and steps of one word lie behind those of
 * the word before it. */
typedef struct {
    Candidates word[MOST_WORDS];
    uint32_t count;                                      /* of all these */
    TaggedWord *tagged;                                  /* the words, from the third of `word` on */
    uint64_t *tag;                                       /* their best tags as bits */
    int32_t way[MOST_WORDS * MOST_PAIRS];                /* of the cheapest way to each pair */
    int32_t onward[2][MOST_PAIRS];                       /* of the cheapest way on from it */
    int32_t step[MOST_WORDS * MOST_PAIRS * MOST_CANDIDATES];
} Lattice;

/* Most words have one, two or three tags. What is called with a count that the compiler knows is laid out for it: its
 * loops are unrolled, and the tags of the word stand in registers. */
#define LAID_OUT static inline __attribute__((always_inline))
#define BY_COUNT(count, call) \
    switch (count) { \
    case 1: call(1); break; \
    case 2: call(2); break; \
    case 3: call(3); break; \
    default: call(count); \
    }

typedef struct {
    unsigned state[MOST_CANDIDATES];
    int32_t cost[MOST_CANDIDATES];
} Tags;

/* The steps from one pair to each tag of the word: their costs, and those of the ways that end with them. */
LAID_OUT void weigh_steps(const Tags *tags, unsigned count, const int16_t *behind, int32_t so_far, bool is_first,
                          int32_t *step, int32_t *way) {
#pragma GCC unroll 3
    for (unsigned b = 0; b < count; b++) {
        int32_t cost = behind[tags->state[b]] + tags->cost[b];
        step[b] = cost;
        if (is_first || so_far + cost < way[b]) way[b] = so_far + cost;
    }
}

LAID_OUT void go_forward_to(const Candidates *here, unsigned count, const int32_t *from, int32_t *step, int32_t *way) {
    const Reading *third = here[-2].at, *third_end = third + here[-2].count;
    const Reading *before = here[-1].at, *before_end = before + here[-1].count;
    Tags tags;
#pragma GCC unroll 3
    for (unsigned b = 0; b < count; b++) {
        tags.state[b] = here->at[b].state;
        tags.cost[b] = here->at[b].cost;
    }
    int32_t *to = way;
    for (const Reading *a = before; a < before_end; a++, step += count, to += count)
        weigh_steps(&tags, count, grammar_behind(third->state, a->state), *from++, true, step, to);
    while (++third < third_end) {
        to = way;
        for (const Reading *a = before; a < before_end; a++, step += count, to += count)
            weigh_steps(&tags, count, grammar_behind(third->state, a->state), *from++, false, step, to);
    }
}

/* Weighs the steps to a word, from the ways to the pairs before it, and finds the cheapest way to each pair that it
 * makes with the word before. */
static void go_forward(const Candidates *here, const int32_t *from, int32_t *step, int32_t *way) {
#define FORWARD(count) go_forward_to(here, count, from, step, way)
    BY_COUNT(here->count, FORWARD)
}

LAID_OUT void go_back_from(const Candidates *here, unsigned next, const int32_t *step, const int32_t *then,
                           int32_t *now) {
    const int32_t *behind = then + here->count * next;
    for (const int32_t *end = now + here[-1].count * here->count; now < end;) {
        for (const int32_t *on = then; on < behind; on += next, step += next) {
            int32_t least = step[0] + on[0];
#pragma GCC unroll 3
            for (unsigned c = 1; c < next; c++)
                if (step[c] + on[c] < least) least = step[c] + on[c];
            *now++ = least;
        }
    }
}

/* What the cheapest way on costs from each pair that the word makes with the one before; `then`: from those of the
 * next word. */
static void go_back(const Candidates *here, const int32_t *step, const int32_t *then, int32_t *now) {
#define BACK(count) go_back_from(here, count, step, then, now)
    BY_COUNT(here[1].count, BACK)
}

static inline TaggedWord *set_tag(Lattice *l, uint32_t i, const Reading *best) {
    TaggedWord *word = &l->tagged[i - 2];
    l->tag[i - 2] = (uint64_t)1 << best->tag;
    word->tag = best->tag;
    return word;
}

/* The best tag of a word, and all that lie on a way that costs at most MARGIN more. */
LAID_OUT void choose_of(Lattice *l, uint32_t i, unsigned count, const int32_t *cost_of) {
    const Reading *reading = l->word[i].at, *best = reading;
    int32_t least = cost_of[0];
    uint64_t may = 0;
#pragma GCC unroll 3
    for (unsigned b = 1; b < count; b++)
        if (cost_of[b] < least) least = cost_of[b], best = &reading[b];
#pragma GCC unroll 3
    for (unsigned b = 0; b < count; b++)
        if (cost_of[b] <= least + MARGIN) may |= (uint64_t)1 << reading[b].tag;
    set_tag(l, i, best)->may = may;
}

static void choose(Lattice *l, uint32_t i, const int32_t *cost_of) {
#define CHOOSE(count) choose_of(l, i, count, cost_of)
    BY_COUNT(l->word[i].count, CHOOSE)
}

LAID_OUT void choose_by_pairs_of(Lattice *l, uint32_t i, unsigned count, const int32_t *way,
                                 const int32_t *onward) {
    int32_t cost_of[MOST_CANDIDATES];
    const int32_t *end = way + l->word[i - 1].count * count;
#pragma GCC unroll 3
    for (unsigned b = 0; b < count; b++) cost_of[b] = way[b] + onward[b];
    while ((way += count) < end) {
        onward += count;
#pragma GCC unroll 3
        for (unsigned b = 0; b < count; b++)
            if (way[b] + onward[b] < cost_of[b]) cost_of[b] = way[b] + onward[b];
    }
    choose_of(l, i, count, cost_of);
}

/* By the ways to and from the pairs that it makes with the word before. */
static void choose_by_pairs(Lattice *l, uint32_t i, const int32_t *way, const int32_t *onward) {
#define BY_PAIRS(count) choose_by_pairs_of(l, i, count, way, onward)
    BY_COUNT(l->word[i].count, BY_PAIRS)
}

static inline void choose_only(Lattice *l, uint32_t i) {
    TaggedWord *word = set_tag(l, i, l->word[i].at);
    word->may = l->tag[i - 2];
}

static bool has_one(const Lattice *l, uint32_t i) { return l->word[i].count == 1; }

/* Behind two words that have one tag each: is one tag so much likelier than the others that what comes can hardly
 * change that? Then the word has no other. */
static bool is_settled(Candidates *here) {
    const int16_t *behind = grammar_behind(here[-2].at->state, here[-1].at->state);
    const Reading *best = here->at;
    int32_t least = FAR, next = FAR;
    for (const Reading *b = here->at, *end = b + here->count; b < end; b++) {
        int32_t cost = behind[b->state] + b->cost;
        if (cost < least) next = least, least = cost, best = b;
        else if (cost < next) next = cost;
    }
    if (next - least <= SETTLED) return false;
    *here = (Candidates){ best, 1 };
    return true;
}

/* One word that has several tags, between pairs of words that have one. */
static void choose_between(Lattice *l, uint32_t i) {
    const Candidates *here = &l->word[i];
    unsigned first = here[-2].at->state, second = here[-1].at->state;
    unsigned next = here[1].at->state, after = here[2].at->state;
    const int16_t *behind = grammar_behind(first, second);
    int32_t cost_of[MOST_CANDIDATES];
    cost_of[0] = 0;                 /* a word has a tag at least, which compilers can't know */
    for (unsigned b = 0; b < here->count; b++) {
        unsigned state = here->at[b].state;
        cost_of[b] = here->at[b].cost + behind[state] + grammar_behind(second, state)[next] +
                     grammar_behind(state, next)[after];
    }
    choose(l, i, cost_of);
}

/* What the way on costs from each pair that the word makes with the one before, where two follow that have one tag
 * each: behind them all ways cost the same. */
static void go_back_from_two(const Candidates *here, int32_t *now) {
    const Reading *before = here[-1].at, *before_end = before + here[-1].count, *end = here->at + here->count;
    unsigned first = here[1].at->state, second = here[2].at->state;
    int32_t behind[MOST_CANDIDATES], *to = behind;
    for (const Reading *b = here->at; b < end; b++) *to++ = grammar_behind(b->state, first)[second];
    for (; before < before_end; before++) {
        const int32_t *then = behind;
        for (const Reading *b = here->at; b < end; b++)
            *now++ = grammar_behind(before->state, b->state)[first] + *then++;
    }
}

/* The words from `from` up to `last`, the last that has several tags before two that have one, or before the end. */
static void choose_run(Lattice *l, uint32_t from, uint32_t last) {
    static const int32_t nothing[MOST_PAIRS];
    const int32_t *so_far = nothing, *then = nothing;
    int32_t *way = l->way, *step = l->step;
    for (uint32_t i = from; i <= last; i++) {
        const Candidates *here = &l->word[i];
        unsigned pairs = here[-1].count * here->count;
        go_forward(here, so_far, step, way);
        step += here[-2].count * pairs;
        so_far = way;
        way += pairs;
    }
    for (uint32_t i = last + 1; i-- > from;) {
        const Candidates *here = &l->word[i];
        unsigned pairs = here[-1].count * here->count;
        int32_t *now = l->onward[i & 1];
        way -= pairs;
        if (i < last) {
            go_back(here, step, then, now);
            then = now;
        } else if (i + 2 < l->count) {
            go_back_from_two(here, now);
            then = now;
        }
        step -= here[-2].count * pairs;
        if (here->count > 1) choose_by_pairs(l, i, way, then);
        else if (here->at != &at_edge) choose_only(l, i);
    }
}

/* The last word of the run that begins at `i`. */
static uint32_t run_end(const Lattice *l, uint32_t i) {
    for (; i + 2 < l->count; i++)
        if (has_one(l, i + 1) && has_one(l, i + 2)) return i;
    return l->count - 1;
}

/* Where two words in a row have one tag each, nothing before has a say in what comes: the words fall into runs.
 */
static void choose_all(Lattice *l) {
    uint32_t end = l->count - (l->word[l->count - 1].at == &at_edge);
    for (uint32_t i = 2; i < end; i++) {
        if (has_one(l, i) || is_settled(&l->word[i])) {
            choose_only(l, i);
            continue;
        }
        uint32_t last = run_end(l, i);
        if (last == i && i + 2 < l->count) choose_between(l, i);
        else choose_run(l, i, last);
        i = last;
    }
}

/* The state of the word's best tag. */
static uint8_t state_of(const Lattice *l, uint32_t i) {
    const Reading *reading = l->word[i].at;
    while (i > 1 && (uint64_t)1 << reading->tag != l->tag[i - 2]) reading++;
    return reading->state;
}

void grammar_tag(English *english, Arena *arena, Parse *parse) {
    Reader reader = { .english = english, .parse = parse };
    Reading left[2] = { at_edge, at_edge };
    Lattice *lattice = english_scratch(english, sizeof *lattice);
    parse->tag = arena_take(arena, (parse->words + 1 + LOOK_AHEAD) * sizeof *parse->tag);
    for (uint32_t from = 0, words; from < parse->words; from += words) {
        words = parse->words - from < SEGMENT ? parse->words - from : SEGMENT;
        lattice->word[0] = (Candidates){ &left[0], 1 };
        lattice->word[1] = (Candidates){ &left[1], 1 };
        grammar_read(&reader, from, from + words, lattice->word + 2);
        lattice->count = words + 2;
        lattice->tagged = parse->word + from;
        lattice->tag = parse->tag + from + 1;
        if (from + words == parse->words) lattice->word[lattice->count++] = (Candidates){ &at_edge, 1 };
        choose_all(lattice);
        left[0].state = state_of(lattice, words);
        left[1].state = state_of(lattice, words + 1);
    }
}
