#include "pattern.h"

#include "fail.h"
#include "sieve.h"
#include "utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SUBJECT (64 * 1024)
#define MATCH_LIMIT 200000            /* steps; a sane pattern takes a few for each byte */
#define DEPTH_LIMIT 2000
#define HEAP_LIMIT 4096               /* KB */
#define OPTIONS (PCRE2_UTF | PCRE2_DOTALL | PCRE2_NEVER_BACKSLASH_C)
/* no look for where a match may begin: it is tried at one place only */
#define QUICK PCRE2_NO_START_OPTIMIZE
#define WHOLE (PCRE2_ANCHORED | PCRE2_ENDANCHORED)
/* so much text a pattern is tried on before it becomes machine code, which costs as much */
#define BYTES_AS_IT_IS 1000
#define GROUPS 2                      /* one in the other, that are parted */
#define LONGEST_HEAD 4                /* bytes by which branches are looked up */
#define NOTHING UINT32_MAX
#define LENGTHS 64                    /* kinds of lengths of a line: ... */
#define LENGTH_STEP 8                 /* ... in so many characters; the last is that of all longer ones */
#define CASE_BIT 0x20                 /* in which capitals and small letters of ASCII differ */

typedef struct { uint64_t bits[4]; } Bytes; /* a set of bytes */

/* The beginning or end of a line, in eight bytes. */
typedef struct { uint64_t bytes, mask; } Edge;

/* One of the branches A|B|C that a pattern is made of, with what can be told of its matches at a glance. */
struct Branch {
    size_t pattern;                   /* its number */
    uint64_t kinds;                   /* of lines that it is for; 0: all */
    Text source;
    bool is_caseless;
    bool is_plain;                    /* a plain string, found in the table of these */
    size_t parted;                    /* the first branch that comes of the same groups; it has the code for all */
    Text whole;                       /* of that one: what was parted */
    pcre2_code *code;                 /* the same; NULL until it is first tried */
    size_t tried;                     /* the same: bytes; at least BYTES_AS_IT_IS: it is machine code */
    uint16_t *sieve;                  /* NULL until it is first tried */
    LookLength length;                /* of a match */
    uint32_t next;                    /* branch that begins with the same bytes; NOTHING: none */
    /* the bytes that a match can have there; the second holds if the first is ASCII */
    Bytes first, second, last;
    Edge head, tail;                  /* how it begins and ends, as far as that is plain */
    char *plain;                      /* its plain characters, behind the source; the Texts point into it */
    Text literal;                     /* all of it, if it is a plain string */
    Text needs;                       /* what every match holds; empty if nothing is known */
    /* its byte that is rarest in English text: a look for that spares most searches */
    size_t rarest;
    uint64_t signs;                   /* all of these every match has (pattern_sign) */
};

static void *sure(void *block) {
    if (!block) fail("out of memory");
    return block;
}

static pcre2_match_context *limits(void) {
    static pcre2_match_context *context;
    if (context) return context;
    if (!(context = pcre2_match_context_create(NULL))) fail("out of memory");
    pcre2_set_match_limit(context, MATCH_LIMIT);
    pcre2_set_depth_limit(context, DEPTH_LIMIT);
    pcre2_set_heap_limit(context, HEAP_LIMIT);
    return context;
}

static pcre2_match_data *match_data(void) {
    static pcre2_match_data *data;
    if (!data && !(data = pcre2_match_data_create(1, NULL))) fail("out of memory");
    return data;
}

static pcre2_code *try_compile(Text source, uint32_t options, int *error, PCRE2_SIZE *at) {
    return pcre2_compile((PCRE2_SPTR)source.at, source.len, options, error, at, NULL);
}

static pcre2_code *compile(Text source, uint32_t options, const char *file, size_t line) {
    int error;
    PCRE2_SIZE at;
    pcre2_code *code = try_compile(source, options, &error, &at);
    if (code) return code;
    PCRE2_UCHAR reason[200];
    pcre2_get_error_message(error, reason, sizeof reason);
    fail("%s:%zu: pattern, character %zu: %s", file, line, at + 1, (const char *)reason);
}

/* ---- sets of bytes */

static const Bytes any_byte = { { ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0 } };

static void add_byte(Bytes *set, unsigned c) { set->bits[c / 64] |= (uint64_t)1 << c % 64; }

static bool has_byte(const Bytes *set, unsigned c) { return set->bits[c / 64] >> c % 64 & 1; }

/* ---- the look of a pattern */

/* What stands at the beginning of a pattern, if it is there for certain: no more than that has to be asked for. */
static Text first_piece(Text source) {
    Text plain;
    size_t stop = source.len ? look_take(source, 0, &plain) : source.len + 1;
    bool is_one = stop <= source.len && memchr(".[\\", source.at[0], 3) &&
                  !(source.at[0] == '\\' && stop > 1 && memchr("bBXR", source.at[1], 4));
    return is_one && look_is_needed(source, stop) ? text_slice(source, 0, stop) : source;
}

/* What PCRE2 found out about matches that may begin anywhere; of anchored ones it does not ask. */
static Bytes beginnings(Text source, bool is_caseless) {
    int error;
    PCRE2_SIZE at;
    if (text_starts(source, TEXT(".")) || text_starts(source, TEXT("(.")) || text_starts(source, TEXT("(?:.")))
        return any_byte;
    pcre2_code *code = try_compile(first_piece(source), OPTIONS | (is_caseless ? PCRE2_CASELESS : 0), &error, &at);
    uint32_t kind = 0, unit = 0;
    const uint8_t *bitmap = NULL;
    Bytes set = { { 0 } };
    if (!code) return any_byte;
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &kind);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &bitmap);
    for (unsigned c = 0; c < 256; c++)
        if (kind != 1 && (!bitmap || (bitmap[c / 8] >> (c % 8) & 1))) add_byte(&set, c);
    if (kind == 1 && pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &unit) == 0) {
        add_byte(&set, unit);
        if (is_alpha((char)unit)) add_byte(&set, unit ^ 0x20);
    }
    pcre2_code_free(code);
    return set;
}

/* Of a pattern whose first character is one character, whatever it is, what a match can have behind it. */
static Bytes second_bytes(Text source, bool is_caseless) {
    Text plain;
    size_t stop = look_take(source, 0, &plain);
    if (stop >= source.len || look_is_repeat(source, stop) || memchr("(^$*+?{", source.at[0], 7)) return any_byte;
    if (source.at[0] == '\\' && plain.len == 0 && memchr("bBXR", source.at[1], 4)) return any_byte;
    return beginnings(text_slice(source, stop, source.len), is_caseless);
}

/* One byte of an edge, in either case where case does not count. */
static Bytes edge_byte(const Edge *edge, size_t at) {
    unsigned char c = (unsigned char)(edge->bytes >> (8 * at)), mask = (unsigned char)(edge->mask >> (8 * at));
    Bytes set = { { 0 } };
    if (!mask) return any_byte;
    add_byte(&set, c);
    if (mask != 0xff) add_byte(&set, c ^ CASE_BIT);
    return set;
}

/* Leaves out of the mask what differs between capitals and small letters. */
static void ignore_case(Edge *edge) {
    for (size_t i = 0; i < 8; i++)
        if (is_alpha((char)(edge->bytes >> (8 * i)))) edge->mask &= ~((uint64_t)CASE_BIT << (8 * i));
}

/* The later in this list, or not in it at all, the rarer in the lines of a page. */
static size_t rarity(char byte) {
    static const char common[] = " etaoinsrhldcumfpgwyb,.vkTSAICMPWRBHDNELFGO\"0-12J";
    const char *found = memchr(common, byte, sizeof common - 1);
    return found ? (size_t)(found - common) : sizeof common;
}

static size_t rarest_byte(Text text) {
    size_t best = 0;
    for (size_t i = 1; i < text.len; i++)
        if (rarity(text.at[i]) > rarity(text.at[best])) best = i;
    return best;
}

/* Which of two strings tells more of a line that has it: the longer one, but for short ones the one with the rarer
 * byte. */
static bool tells_more(Text one, Text other) {
    if (other.len == 0 || one.len == 0) return one.len > 0;
    size_t own = rarity(one.at[rarest_byte(one)]), others = rarity(other.at[rarest_byte(other)]);
    return own != others ? own > others : one.len > other.len;
}

/* The first eight bytes of a text, and the last; of a shorter one all it has, with zeros behind or before them. */
static uint64_t first_eight(Text text) {
    uint64_t bytes = 0;
    if (text.len >= 8) memcpy(&bytes, text.at, 8);
    else memcpy(&bytes, text.at, text.len);
    return bytes;
}

static uint64_t last_eight(Text text) {
    uint64_t bytes = 0;
    if (text.len >= 8) memcpy(&bytes, text.at + text.len - 8, 8);
    else memcpy((char *)&bytes + 8 - text.len, text.at, text.len);
    return bytes;
}

static const Text eight_ones = { "\xff\xff\xff\xff\xff\xff\xff\xff", 8 };

static Edge head_of(Text text) { return (Edge){ first_eight(text), first_eight(text_slice(eight_ones, 0, text.len)) }; }

static Edge tail_of(Text text) { return (Edge){ last_eight(text), last_eight(text_slice(eight_ones, 0, text.len)) }; }

static bool is_sign(char c) { return !is_alpha(c) && !is_blank(c) && c != '\n'; }

/* What a character that every match has tells of its signs. */
static uint64_t signs_of(Text source, size_t at, size_t next, Text plain) {
    uint64_t signs = 0;
    if (!look_is_needed(source, next)) return 0;
    for (size_t i = 0; i < plain.len; i++) signs |= is_sign(plain.at[i]) ? pattern_sign(plain.at[i]) : 0;
    return text_equal(text_slice(source, at, next), TEXT("\\d")) ? PATTERN_DIGITS : signs;
}

/* Runs of plain characters outside groups and classes: the first, the last and the longest are what can be looked for.
 * False if nothing can be said of it. */
static bool find_plain(struct Branch *b, Text source) {
    size_t len = 0, run = 0, next;
    bool all_plain = true;
    for (size_t at = 0; at < source.len; at = next) {
        Text plain;
        next = look_take(source, at, &plain);
        if (next > source.len) {
            b->needs.len = 0, b->head.mask = b->signs = 0;
            return false;
        }
        memcpy(b->plain + len, plain.at, plain.len);
        len += plain.len;
        b->signs |= signs_of(source, at, next, plain);
        if (plain.len && !look_is_repeat(source, next)) continue;
        if (tells_more((Text){ b->plain + run, len - run }, b->needs)) b->needs = (Text){ b->plain + run, len - run };
        if (all_plain) b->head = head_of((Text){ b->plain, len });
        all_plain = false;
        run = len;
    }
    if (tells_more((Text){ b->plain + run, len - run }, b->needs)) b->needs = (Text){ b->plain + run, len - run };
    if (all_plain) b->literal = (Text){ b->plain, len };
    b->tail = tail_of((Text){ b->plain + run, len - run });
    if (len > run) b->last = (Bytes){ { 0 } }, add_byte(&b->last, (unsigned char)b->plain[len - 1]);
    if (b->needs.len <= 8 && (b->needs.at == b->plain + run || (b->needs.at == b->plain && b->head.mask)))
        b->needs.len = 0;
    b->rarest = rarest_byte(b->needs);
    return true;
}

static void add_plain_branch(Patterns *patterns, uint64_t kinds, Text source, bool is_caseless) {
    patterns->branch =
        grow(patterns->branch, &patterns->capacity, patterns->branch_count + 1, sizeof *patterns->branch);
    struct Branch *b = &patterns->branch[patterns->branch_count++];
    *b = (struct Branch){ .pattern = patterns->count,
                          .parted = patterns->branch_count - 1,
                          .kinds = kinds,
                          .is_caseless = is_caseless,
                          .first = any_byte,
                          .second = any_byte,
                          .last = any_byte,
                          .needs = TEXT_NONE };
    char *copy = sure(malloc(2 * source.len + 1));
    b->source = (Text){ memcpy(copy, source.at, source.len), source.len };
    b->plain = copy + source.len;
    b->length = look_length(b->source);
    bool is_known = find_plain(b, b->source);
    b->is_plain = b->literal.len && !is_caseless && !kinds;
    if (b->is_plain) return;
    if (is_caseless) {
        b->needs.len = b->literal.len = 0;
        ignore_case(&b->head), ignore_case(&b->tail);
        b->last = edge_byte(&b->tail, 7);
    }
    bool is_ascii_head = b->head.mask && (b->head.bytes & 0x80) == 0 && (b->head.bytes >> 8 & 0x80) == 0;
    if (is_known && is_ascii_head && b->head.mask >> 8) {
        b->first = edge_byte(&b->head, 0), b->second = edge_byte(&b->head, 1);
        return;
    }
    b->first = beginnings(source, is_caseless);
    if (is_known && source.len) b->second = second_bytes(source, is_caseless);
}

/* Can all of it be told, but for what stands in groups and classes? */
static bool is_understood(Text source) {
    size_t stop = 0;
    while (stop < source.len) stop = look_branch_end(source, stop) + 1;
    return stop <= source.len + 1;
}

/* (A|B)C is AC|BC, also where A is a group again. */
static void part_branch(Patterns *patterns, uint64_t kinds, Text source, bool is_caseless, size_t depth) {
    Text plain;
    bool has_group =
        depth && text_starts(source, TEXT("(")) && !text_starts(source, TEXT("(?")) && is_understood(source);
    size_t close = has_group ? look_take(source, 0, &plain) : 0;
    Text group = text_slice(source, 1, has_group ? close - 1 : 0), rest = text_slice(source, close, source.len);
    if (!has_group || look_is_repeat(source, close) || !is_understood(group)) {
        add_plain_branch(patterns, kinds, source, is_caseless);
        return;
    }
    char *whole = malloc(source.len);
    if (!whole) fail("out of memory");
    for (size_t begin = 0, stop; begin <= group.len; begin = stop + 1) {
        stop = look_branch_end(group, begin);
        memcpy(whole, group.at + begin, stop - begin);
        memcpy(whole + stop - begin, rest.at, rest.len);
        part_branch(patterns, kinds, (Text){ whole, stop - begin + rest.len }, is_caseless, depth - 1);
    }
    free(whole);
}

/* A line is looked up by what they begin with, but all are compiled as one. */
static void add_branch(Patterns *patterns, uint64_t kinds, Text source, bool is_caseless) {
    size_t first = patterns->branch_count;
    part_branch(patterns, kinds, source, is_caseless, GROUPS);
    struct Branch *b = &patterns->branch[first];
    b->whole = b->source;
    if (patterns->branch_count == first + 1) return;
    b->whole = (Text){ memcpy(sure(malloc(source.len)), source.at, source.len), source.len };
    for (size_t i = first; i < patterns->branch_count; i++) patterns->branch[i].parted = first;
}

void pattern_add_for(Patterns *patterns, uint64_t kinds, Text source, const char *file, size_t line) {
    size_t begin = 0, stop;
    if (file) pcre2_code_free(compile(source, OPTIONS | WHOLE, file, line)); /* a slip is told as the table has it */
    bool is_caseless = text_starts(source, TEXT("(?i)"));
    if (is_caseless) source = text_slice(source, 4, source.len);
    bool can_part = is_understood(source);
    for (; can_part && (stop = look_branch_end(source, begin)) < source.len; begin = stop + 1)
        add_branch(patterns, kinds, text_slice(source, begin, stop), is_caseless);
    add_branch(patterns, kinds, text_slice(source, begin, source.len), is_caseless);
    patterns->count++;
    free(patterns->table);
    patterns->table = NULL;
}

/* ---- what can match a line */

/* The first bytes of a long line, cut between characters. */
static Text subject_of(Text line) {
    if (line.len <= MAX_SUBJECT) return line;
    size_t len = MAX_SUBJECT;
    while (len && ((unsigned char)line.at[len] & 0xc0) == 0x80) len--;
    return (Text){ line.at, len };
}

static size_t words_of(const Patterns *patterns) { return (patterns->wild_count + 63) / 64; }

/* The slot of a plain string: that of a string with this number, or an empty one. */
static uint32_t *literal_slot(const Patterns *patterns, Text line, uint64_t head, uint64_t tail) {
    uint64_t hash = (head ^ (tail << 1) ^ line.len) * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(hash >> 32);
    for (;; i++) {
        uint32_t *slot = &patterns->literal[i & (patterns->literal_slots - 1)];
        if (!*slot || text_equal(patterns->branch[*slot - 1].literal, line)) return slot;
    }
}

/* Of several patterns with the same plain string the first counts. */
static void sort_literals(Patterns *patterns) {
    patterns->literal_slots = 16;
    while (patterns->literal_slots < patterns->branch_count * 2) patterns->literal_slots *= 2;
    free(patterns->literal);
    if (!(patterns->literal = calloc(patterns->literal_slots, sizeof *patterns->literal))) fail("out of memory");
    for (size_t i = 0; i < patterns->branch_count; i++) {
        Text literal = patterns->branch[i].literal;
        if (!patterns->branch[i].is_plain) continue;
        uint32_t *slot = literal_slot(patterns, literal, first_eight(literal), last_eight(literal));
        if (!*slot) *slot = (uint32_t)i + 1;
        if (literal.len > patterns->longest_literal) patterns->longest_literal = literal.len;
    }
}

/* The sign that a branch needs; 0 if it needs none, or only letters. A line that has a digit has all of them. */
static uint64_t needed_sign(const struct Branch *b) {
    char rarest = b->needs.len ? b->needs.at[b->rarest] : ' ';
    if (is_sign(rarest)) return pattern_sign(is_digit(rarest) ? '0' : rarest);
    return b->signs & PATTERN_DIGITS ? pattern_sign('0') : 0;
}

static uint64_t needed_kinds(const struct Branch *b) { return b->kinds; }

/* The first row is of branches that want nothing, the others are of those that want a bit. */
static void sort_wants(const Patterns *patterns, PatternWants *wants, uint64_t (*want)(const struct Branch *)) {
    size_t words = words_of(patterns);
    free(wants->row);
    if (!(wants->row = calloc(65 * words + 1, sizeof *wants->row))) fail("out of memory");
    wants->any = 0;
    for (size_t i = 0; i < patterns->wild_count; i++) {
        uint64_t mask = want(&patterns->branch[patterns->wild[i]]), bit = (uint64_t)1 << i % 64;
        wants->any |= mask;
        if (!mask) wants->row[i / 64] |= bit;
        for (; mask; mask &= mask - 1) wants->row[(1 + (size_t)__builtin_ctzll(mask)) * words + i / 64] |= bit;
    }
}

/* Of the wild branches with these numbers those whose wants the line has. */
static uint64_t allowed_bits(const Patterns *patterns, const PatternWants *wants, uint64_t has, size_t word) {
    size_t words = words_of(patterns);
    uint64_t bits = wants->row[word];
    for (has &= wants->any; has; has &= has - 1) bits |= wants->row[(1 + (size_t)__builtin_ctzll(has)) * words + word];
    return bits;
}

/* The bytes by which a line that begins so is looked up, without regard to case. */
static inline uint32_t head_key(uint64_t head, size_t len) {
    return ((uint32_t)head | 0x20202020) & (uint32_t)(((uint64_t)1 << 8 * len) - 1);
}

static HeadSlot *head_slot(const Patterns *patterns, uint32_t key) {
    size_t i = key * 0x9e3779b1u >> 16;
    while (patterns->head[i & (patterns->head_slots - 1)].key &&
           patterns->head[i & (patterns->head_slots - 1)].key != key)
        i++;
    return &patterns->head[i & (patterns->head_slots - 1)];
}

/* How many bytes of its beginning are plain, up to those by which it is looked up; of one it is not. */
static size_t head_len(const struct Branch *b) {
    size_t len = 0;
    while (len < LONGEST_HEAD && b->head.mask >> 8 * len & 0xff) len++;
    return len;
}

/* The branches that begin with plain bytes, from the last to the first: a chain has them in their order. */
static void sort_heads(Patterns *patterns) {
    patterns->head_slots = 16;
    while (patterns->head_slots < patterns->branch_count * 2) patterns->head_slots *= 2;
    free(patterns->head);
    if (!(patterns->head = calloc(patterns->head_slots, sizeof *patterns->head))) fail("out of memory");
    for (size_t i = patterns->branch_count; i-- > 0;) {
        struct Branch *b = &patterns->branch[i];
        if (b->is_plain || head_len(b) < 2) continue;
        HeadSlot *slot = head_slot(patterns, head_key(b->head.bytes, head_len(b)));
        b->next = slot->key ? slot->first : NOTHING;
        *slot = (HeadSlot){ head_key(b->head.bytes, head_len(b)), (uint32_t)i };
    }
}

/* The other ones. For each byte those whose matches can have it as first, second or last. */
static void sort_wild(Patterns *patterns) {
    patterns->wild_count = 0;
    free(patterns->wild);
    if (!(patterns->wild = calloc(patterns->branch_count + 1, sizeof *patterns->wild))) fail("out of memory");
    for (size_t i = 0; i < patterns->branch_count; i++)
        if (!patterns->branch[i].is_plain && head_len(&patterns->branch[i]) < 2)
            patterns->wild[patterns->wild_count++] = (uint32_t)i;
    size_t words = words_of(patterns);
    if (!(patterns->table = calloc(3 * 256 * words + 1, sizeof *patterns->table))) fail("out of memory");
    for (size_t i = 0; i < patterns->wild_count; i++) {
        const struct Branch *b = &patterns->branch[patterns->wild[i]];
        uint64_t *row = patterns->table + i / 64, bit = (uint64_t)1 << i % 64;
        for (unsigned c = 0; c < 256; c++, row += 3 * words) {
            if (has_byte(&b->first, c)) row[0] |= bit;
            if (has_byte(&b->second, c)) row[words] |= bit;
            if (has_byte(&b->last, c)) row[2 * words] |= bit;
        }
    }
}

static void sort_lengths(Patterns *patterns) {
    size_t words = words_of(patterns);
    free(patterns->length);
    if (!(patterns->length = calloc(LENGTHS * words + 1, sizeof *patterns->length))) fail("out of memory");
    for (size_t i = 0; i < patterns->wild_count; i++) {
        LookLength length = patterns->branch[patterns->wild[i]].length;
        size_t first = length.least / LENGTH_STEP, last = length.most / LENGTH_STEP;
        for (size_t n = first < LENGTHS ? first : LENGTHS - 1; n < LENGTHS && n <= last; n++)
            patterns->length[n * words + i / 64] |= (uint64_t)1 << i % 64;
    }
}

static void sort_branches(Patterns *patterns) {
    sort_wild(patterns);
    sort_lengths(patterns);
    sort_heads(patterns);
    sort_literals(patterns);
    sort_wants(patterns, &patterns->signs, needed_sign);
    sort_wants(patterns, &patterns->kinds, needed_kinds);
}

void pattern_ready(Patterns *patterns) {
    if (!patterns->table) sort_branches(patterns);
    for (size_t i = 0; i < patterns->branch_count; i++) {
        struct Branch *b = &patterns->branch[i];
        if (!b->is_plain && !b->sieve) b->sieve = sieve_of(b->source);
    }
}

static bool holds(Text line, const struct Branch *b) {
    if (line.len < b->needs.len) return false;
    const char *at = line.at + b->rarest, *end = line.at + line.len - (b->needs.len - b->rarest - 1);
    size_t beside = b->rarest ? b->rarest - 1 : b->needs.len > 1; /* the byte that tells most of the wrong places */
    while ((at = memchr(at, b->needs.at[b->rarest], (size_t)(end - at)))) {
        const char *begin = at - b->rarest;
        if (begin[beside] == b->needs.at[beside] && memcmp(begin, b->needs.at, b->needs.len) == 0) return true;
        if (++at == end) return false;
    }
    return false;
}

static int match(struct Branch *b, Text line) {
    int error;
    PCRE2_SIZE at;
    /* a part of a pattern that was compiled */
    if (!b->code)
        b->code = sure(try_compile(b->whole, OPTIONS | WHOLE | QUICK | (b->is_caseless ? PCRE2_CASELESS : 0), &error,
                                   &at));
    if (b->tried < BYTES_AS_IT_IS && (b->tried += line.len) >= BYTES_AS_IT_IS)
        pcre2_jit_compile(b->code, PCRE2_JIT_COMPLETE); /* without JIT the interpreter does the same */
    return pcre2_match(b->code, (PCRE2_SPTR)line.at, line.len, 0, PCRE2_NO_UTF_CHECK, match_data(), limits());
}

/* A line at which the branches are looked. */
typedef struct {
    SieveLine line;
    uint64_t head, tail, signs, kinds;
    size_t characters, length;                        /* length: the kind */
    uint32_t chain[LONGEST_HEAD - 1];                 /* the next branches that begin with its two, three, four bytes */
    size_t word;                                      /* of the bits of wild ones */
    uint64_t bits;
    size_t failed;                                    /* the last that did not match, of those parted */
} Look;

static bool may_match(struct Branch *b, Look *look) {
    if (b->signs & ~look->signs) return false;
    if (b->kinds && !(b->kinds & look->kinds)) return false;
    if (look->characters < b->length.least || look->characters > b->length.most) return false;
    if (((look->head ^ b->head.bytes) & b->head.mask) | ((look->tail ^ b->tail.bytes) & b->tail.mask)) return false;
    if (b->needs.len && !holds(look->line.text, b)) return false;
    if (!b->sieve) b->sieve = sieve_of(b->source);
    return sieve_passes(b->sieve, &look->line);
}

static bool matches(struct Branch *b, struct Branch *parted, Look *look, bool *gave_up) {
    if (b->parted == look->failed || !may_match(b, look)) return false;
    int found = match(parted, look->line.text);
    look->failed = b->parted;
    if (found < 0 && found != PCRE2_ERROR_NOMATCH) *gave_up = true;
    return found >= 0;
}

static void look_up_heads(const Patterns *patterns, Look *look) {
    for (size_t len = 2; len <= LONGEST_HEAD; len++) {
        const HeadSlot *slot = head_slot(patterns, head_key(look->head, len));
        look->chain[len - 2] = slot->key ? slot->first : NOTHING;
    }
}

static uint64_t wild_bits(const Patterns *patterns, const Look *look, size_t word) {
    size_t words = words_of(patterns);
    Text line = look->line.text;
    unsigned char first = (unsigned char)line.at[0], last = (unsigned char)line.at[line.len - 1];
    const uint64_t *table = patterns->table + word;
    uint64_t bits = patterns->length[look->length * words + word] & table[3 * words * first] &
                    table[3 * words * last + 2 * words];
    if (first < 0x80 && line.len > 1) bits &= table[3 * words * (unsigned char)line.at[1] + words];
    if (bits) bits &= allowed_bits(patterns, &patterns->kinds, look->kinds, word);
    return bits ? bits & allowed_bits(patterns, &patterns->signs, look->signs, word) : 0;
}

/* The next branch that is to be tried, in the order of the patterns; NOTHING if there is none. */
static uint32_t next_branch(const Patterns *patterns, Look *look) {
    while (!look->bits && look->word + 1 < words_of(patterns)) look->bits = wild_bits(patterns, look, ++look->word);
    uint32_t wild = look->bits ? patterns->wild[look->word * 64 + (size_t)__builtin_ctzll(look->bits)] : NOTHING,
             next = wild;
    uint32_t *chain = NULL;
    for (size_t i = 0; i < LONGEST_HEAD - 1; i++)
        if (look->chain[i] < next) chain = &look->chain[i], next = *chain;
    if (chain) *chain = patterns->branch[next].next;
    else look->bits &= look->bits - 1;
    return next;
}

PatternLine pattern_line(Text line, uint64_t signs) {
    PatternLine all = { .text = subject_of(line), .signs = signs };
    all.characters = signs & PATTERN_BEYOND_ASCII ? utf8_characters(all.text) : all.text.len;
    return all;
}

size_t pattern_find_line(Patterns *patterns, const PatternLine *all, bool *gave_up) {
    Text line = all->text;
    if (line.len == 0 || patterns->count == 0) return PATTERN_NONE;
    if (!patterns->table) sort_branches(patterns);
    size_t length = all->characters / LENGTH_STEP;
    Look look = { .line = { line, false },
                  .head = first_eight(line),
                  .tail = last_eight(line),
                  .signs = all->signs,
                  .kinds = all->kinds,
                  .characters = all->characters,
                  .failed = PATTERN_NONE,
                  .length = length < LENGTHS ? length : LENGTHS - 1 };
    size_t best = PATTERN_NONE;
    if (line.len <= patterns->longest_literal) {
        uint32_t found = *literal_slot(patterns, line, look.head, look.tail);
        if (found) best = patterns->branch[found - 1].pattern;
    }
    if (patterns->wild_count) look.bits = wild_bits(patterns, &look, 0);
    look_up_heads(patterns, &look);
    for (uint32_t next; (next = next_branch(patterns, &look)) != NOTHING;) {
        struct Branch *b = &patterns->branch[next];
        if (b->pattern >= best) return best;
        if (matches(b, &patterns->branch[b->parted], &look, gave_up)) return b->pattern;
    }
    return best;
}

size_t pattern_find(Patterns *patterns, Text line, bool *gave_up) {
    PatternLine all = pattern_line(line, ~(uint64_t)0);
    return pattern_find_line(patterns, &all, gave_up);
}

void pattern_free(Patterns *patterns) {
    for (size_t i = 0; i < patterns->branch_count; i++) {
        if (patterns->branch[i].code) pcre2_code_free(patterns->branch[i].code);
        free(patterns->branch[i].sieve);
        if (patterns->branch[i].whole.at != patterns->branch[i].source.at) free((char *)patterns->branch[i].whole.at);
        free((char *)patterns->branch[i].source.at);
    }
    free(patterns->branch);
    free(patterns->table);
    free(patterns->literal);
    free(patterns->signs.row);
    free(patterns->kinds.row);
    free(patterns->length);
    free(patterns->head);
    free(patterns->wild);
    *patterns = (Patterns){ 0 };
}
