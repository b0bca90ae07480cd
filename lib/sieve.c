#include "sieve.h"

#include "fail.h"

#include <stdlib.h>
#include <string.h>

#define SLOTS 4096                    /* a power of two; a line of prose fills one in ten */
#define STRING 16                     /* bytes of a string that are looked at */
#define LEAST 3                       /* a shorter one tells nothing ... */
#define PAIR 2                        /* ... but among the longer ones of a group */
#define ENOUGH 8                      /* a longer one tells no more */
#define CHOICES 64                    /* strings of one place */
#define PLACES 4                      /* of one pattern */
#define DEPTH 4                       /* groups in groups that are looked into */
#define RUNS 4                        /* of a string */

/* ---- the look of a pattern */

/* Past the class that opens at `at`; a closing bracket that comes first belongs to it. */
static size_t skip_class(Text source, size_t at) {
    at++;
    if (at < source.len && source.at[at] == '^') at++;
    if (at < source.len && source.at[at] == ']') at++;
    while (at < source.len && source.at[at] != ']') at += source.at[at] == '\\' ? 2 : 1;
    return at < source.len ? at + 1 : source.len;
}

static size_t skip_group(Text source, size_t at) {
    for (size_t depth = 0; at < source.len; at++) {
        char c = source.at[at];
        if (c == '\\') at++;
        else if (c == '[') at = skip_class(source, at) - 1;
        else if (c == '(') depth++;
        else if (c == ')' && --depth == 0) return at + 1;
    }
    return source.len;
}

bool look_is_repeat(Text source, size_t at) {
    char c = at < source.len ? source.at[at] : ' ';
    return c == '?' || c == '*' || c == '+' || c == '{';
}

bool look_is_needed(Text source, size_t at) {
    bool is_counted =
        at + 1 < source.len && source.at[at] == '{' && source.at[at + 1] >= '1' && source.at[at + 1] <= '9';
    return !look_is_repeat(source, at) || source.at[at] == '+' || is_counted;
}

static size_t skip_to(Text source, size_t at, char stop) {
    while (at < source.len && source.at[at++] != stop) {}
    return at;
}

/* The character from `at` to `stop`, if it is there at least once. */
static size_t take_plain(Text source, size_t at, size_t stop, Text *plain) {
    if (!look_is_repeat(source, stop) || source.at[stop] == '+') *plain = (Text){ source.at + at, stop - at };
    return stop;
}

/* A bracket that opens a group or class. */
static size_t take_brackets(Text source, size_t at) {
    Text rest = text_slice(source, at, source.len);
    size_t stop = rest.at[0] == '[' ? skip_class(source, at) : 0;
    if (stop) return memmem(rest.at + 1, stop - at - 1, "[:", 2) ? source.len + 1 : stop;
    if (text_starts(rest, TEXT("(?i:"))) return skip_group(source, at);
    if (rest.len > 2 && rest.at[1] == '?' && !memchr(":=!<>|", rest.at[2], 6)) return source.len + 1;
    return rest.len > 1 && rest.at[1] == '*' ? source.len + 1 : skip_group(source, at);
}

static size_t take_escape(Text source, size_t at, Text *plain) {
    char c = at < source.len ? source.at[at] : 'x';
    if ((is_alpha(c) && !memchr("pPdDsSwWhHvVRXbBt", c, 17)) || is_digit(c)) return source.len + 1;
    if (c == 'p' || c == 'P')
        return at + 1 < source.len && source.at[at + 1] == '{' ? skip_to(source, at, '}') : at + 2;
    if (is_alpha(c) && c != 't') return at + 1;
    size_t stop = at + 1;
    while (stop < source.len && ((unsigned char)source.at[stop] & 0xc0) == 0x80) stop++;
    stop = take_plain(source, at, stop, plain);
    if (c == 't' && plain->len) *plain = TEXT("\t");
    return stop;
}

size_t look_take(Text source, size_t at, Text *plain) {
    char c = source.at[at];
    *plain = (Text){ "", 0 };
    if (is_alpha(c) || c == ' ') return take_plain(source, at, at + 1, plain);
    if (c == '(' || c == '[') return take_brackets(source, at);
    if (c == '{') return skip_to(source, at, '}');
    if (c == '\\') return take_escape(source, at + 1, plain);
    if (memchr(".^$)]?*+}", c, 9)) return at + 1;
    size_t stop = at + 1;
    while (stop < source.len && ((unsigned char)source.at[stop] & 0xc0) == 0x80) stop++;
    return take_plain(source, at, stop, plain);
}

size_t look_branch_end(Text source, size_t at) {
    Text plain;
    while (at < source.len && source.at[at] != '|') at = look_take(source, at, &plain);
    return at;
}

/* ---- how long a match is */

static const LookLength any_length = { 0, SIZE_MAX };

static size_t sum(size_t a, size_t b) { return a > SIZE_MAX - b ? SIZE_MAX : a + b; }

static size_t times(size_t a, size_t b) { return b && a > SIZE_MAX / b ? SIZE_MAX : a * b; }

/* How often the character before `at` stands there; past that is *next. */
static LookLength repeats(Text source, size_t at, size_t *next) {
    char c = at < source.len ? source.at[at] : ' ';
    LookLength often = { c != '?' && c != '*', c == '*' || c == '+' ? SIZE_MAX : 1 };
    *next = at + look_is_repeat(source, at);
    if (c == '{') {
        Text count = text_slice(source, at + 1, skip_to(source, at, '}') - 1), least;
        *next = at + count.len + 2;
        bool has_most = text_cut(&count, ',', &least) && count.at;
        if (!text_size(least, &often.least)) return any_length;
        often.most = !has_most ? often.least : SIZE_MAX;
        if (has_most && count.len && !text_size(count, &often.most)) return any_length;
    }
    if (*next > at && *next < source.len && (source.at[*next] == '?' || source.at[*next] == '+')) (*next)++;
    return often;
}

static LookLength length_of(Text source, size_t depth);

/* Of what stands between `at` and `stop`. */
static LookLength one_length(Text source, size_t at, size_t stop, size_t depth) {
    char c = source.at[at], next = at + 1 < source.len ? source.at[at + 1] : ' ';
    Text piece = text_slice(source, at, stop);
    if (c == '^' || c == '$' || (c == '\\' && memchr("bBAzZG", next, 6))) return (LookLength){ 0, 0 };
    if (c == '\\' && memchr("RX", next, 2)) return any_length;
    if (c != '(') return (LookLength){ 1, 1 };
    size_t skip = text_starts(piece, TEXT("(?:")) ? 3 : text_starts(piece, TEXT("(?i:")) ? 4 : 1;
    if (skip == 1 && next == '?') return any_length;
    return depth ? length_of(text_slice(piece, skip, piece.len - 1), depth - 1) : any_length;
}

static LookLength length_of(Text source, size_t depth) {
    LookLength all = { SIZE_MAX, 0 }, own = { 0, 0 };
    Text plain;
    for (size_t at = 0; at <= source.len;) {
        if (at == source.len || source.at[at] == '|') {
            all.least = own.least < all.least ? own.least : all.least;
            all.most = own.most > all.most ? own.most : all.most;
            own = (LookLength){ 0, 0 };
            at++;
            continue;
        }
        size_t stop = look_take(source, at, &plain);
        if (stop > source.len) return any_length;
        LookLength one = one_length(source, at, stop, depth), often = repeats(source, stop, &at);
        if (at > source.len) return any_length;
        own.least = sum(own.least, times(one.least, often.least));
        own.most = sum(own.most, times(one.most, often.most));
    }
    return all;
}

LookLength look_length(Text source) { return length_of(source, DEPTH); }

/* ---- the strings that have to stand somewhere */

typedef struct { char at[STRING]; size_t len; } String;

/* One of these has to be there. */
typedef struct {
    String string[CHOICES];
    size_t count, shortest;
    bool is_begin;                    /* nothing stands before it */
    bool is_end;                      /* nor behind, and it is whole */
} Choice;

/* Where the reading of a branch is, and the plain characters before that. */
typedef struct {
    Text source;
    size_t at;
    String run;
    bool is_behind;                   /* something stood before the run */
} Reader;

static bool next_choice(Reader *reader, size_t depth, Choice *choice);

static void add_bytes(String *string, Text bytes, bool keeps_last) {
    for (size_t i = 0; i < bytes.len; i++) {
        if (string->len == STRING && !keeps_last) return;
        if (string->len == STRING) memmove(string->at, string->at + 1, --string->len);
        string->at[string->len++] = bytes.at[i];
    }
}

static bool add_string(Choice *choice, const String *string, size_t least) {
    if (choice->count == CHOICES || string->len < least) return false;
    if (choice->count == 0 || string->len < choice->shortest) choice->shortest = string->len;
    choice->string[choice->count++] = *string;
    return true;
}

static bool is_plain_ascii(Text plain) { return plain.len && (plain.at[0] & 0x80) == 0; }

static bool tells_more(const Choice *one, const Choice *other) {
    size_t own = one->shortest < ENOUGH ? one->shortest : ENOUGH,
           others = other->shortest < ENOUGH ? other->shortest : ENOUGH;
    return other->count == 0 || own > others || (own == others && one->count < other->count);
}

/* Of a branch of a group: what it begins with, behind what stands before the group; or what tells more inside. */
static bool add_branch(Choice *choice, Text branch, const String *before, size_t depth) {
    String own = *before;
    Choice best, next;
    Reader reader = { .source = branch };
    Text plain;
    size_t at = 0;
    best.count = best.shortest = 0;
    if (own.len > ENOUGH) memmove(own.at, own.at + own.len - ENOUGH, ENOUGH), own.len = ENOUGH;
    while (at < branch.len) {
        size_t stop = look_take(branch, at, &plain);
        if (stop > branch.len || !is_plain_ascii(plain)) break;
        add_bytes(&own, plain, false);
        if (look_is_repeat(branch, stop)) break;
        at = stop;
    }
    choice->is_end = choice->is_end && at == branch.len && own.len < STRING;
    while (depth && own.len <= LEAST && !choice->is_end && next_choice(&reader, depth - 1, &next))
        if (tells_more(&next, &best)) best = next;
    if (best.shortest <= own.len) return add_string(choice, &own, PAIR);
    choice->is_begin = false;
    for (size_t i = 0; i < best.count; i++)
        if (!add_string(choice, &best.string[i], PAIR)) return false;
    return true;
}

/* The group that stands between `at` and `stop`; false if not every branch of it tells something. */
static bool read_group(Text source, size_t at, size_t stop, const String *before, size_t depth, Choice *choice) {
    size_t skip = text_starts(text_slice(source, at, stop), TEXT("(?:"))    ? 3
                  : text_starts(text_slice(source, at, stop), TEXT("(?i:")) ? 4
                                                                            : 1;
    Text group = text_slice(source, at + skip, stop - 1);
    choice->count = choice->shortest = 0;
    if (skip == 1 && text_starts(group, TEXT("?"))) return false;
    for (size_t begin = 0, end; begin <= group.len; begin = end + 1) {
        end = look_branch_end(group, begin);
        if (end > group.len || !add_branch(choice, text_slice(group, begin, end), before, depth)) return false;
    }
    return true;
}

static bool next_choice(Reader *r, size_t depth, Choice *choice) {
    while (r->at < r->source.len) {
        Text plain;
        size_t at = r->at, stop = look_take(r->source, at, &plain);
        if (stop > r->source.len) return false;
        r->at = stop;
        if (is_plain_ascii(plain)) add_bytes(&r->run, plain, true);
        if (is_plain_ascii(plain) && !look_is_repeat(r->source, stop)) continue;
        String run = r->run;
        choice->is_begin = !r->is_behind && run.len <= ENOUGH && (run.len || r->source.at[at] == '(');
        choice->is_end = depth == DEPTH && stop == r->source.len && r->source.at[at] == '(';
        r->run.len = 0, r->is_behind = true;
        if (r->source.at[at] == '(' && look_is_needed(r->source, stop) &&
            read_group(r->source, at, stop, &run, depth, choice))
            return true;
        choice->count = choice->shortest = 0, choice->is_end = false;
        if (add_string(choice, &run, LEAST)) return true;
    }
    String run = r->run;
    choice->is_begin = !r->is_behind && run.len < STRING, choice->is_end = false;
    r->run.len = choice->count = choice->shortest = 0;
    return add_string(choice, &run, LEAST);
}

/* ---- the sieve: a row for each place; a row of no strings ends it */

/* Where the strings of a row are looked for: in the line's beginning, at that place; around each of that byte; at its
 * end; or anywhere. */
enum { COUNT, WHERE, BYTE, STRINGS };
#define ANYWHERE 0x7fff
#define AT_END 0x7ffe
#define ROW (STRINGS + CHOICES * (1 + RUNS))          /* of each string its length, and its slots */

static inline uint16_t slot(uint32_t bytes) { return (uint16_t)(((bytes & 0xffffff) | 0x202020) * 0x9e3779b1u >> 20); }

static inline uint16_t slot_at(const char *at) {
    return slot((uint32_t)(unsigned char)at[0] | (uint32_t)(unsigned char)at[1] << 8 |
                (uint32_t)(unsigned char)at[2] << 16);
}

static inline uint16_t pair_at(const char *at) {
    return (uint16_t)(((uint32_t)(unsigned char)at[0] | (uint32_t)(unsigned char)at[1] << 8) | 0x2020);
}

static bool is_understood(Text source) { return look_branch_end(source, 0) == source.len; }

/* A sign that stands at the same place in all strings: where it does; STRING if there is none. */
static size_t common_sign(const Choice *choice) {
    for (size_t at = 0; at < choice->shortest; at++) {
        char sign = choice->string[0].at[at];
        size_t i = 0;
        while (i < choice->count && choice->string[i].at[at] == sign) i++;
        if (i == choice->count && !is_alpha(sign) && !is_digit(sign) && !memchr(" ,.-", sign, 4)) return at;
    }
    return STRING;
}

static size_t add_slots(uint16_t *slots, const String *string) {
    if (string->len < LEAST) {
        slots[0] = pair_at(string->at);
        return RUNS;
    }
    for (size_t run = 0; run < RUNS; run++)
        slots[run] = slot_at(string->at + run * (string->len - LEAST) / (RUNS - 1));
    return RUNS;
}

static size_t add_row(uint16_t *row, const Choice *choice) {
    size_t sign = common_sign(choice), count = STRINGS;
    row[COUNT] = (uint16_t)choice->count;
    bool is_edge = choice->is_begin || choice->is_end;
    row[WHERE] = (uint16_t)(choice->is_begin ? 0 : choice->is_end ? AT_END : sign < STRING ? sign : ANYWHERE);
    row[BYTE] = (unsigned char)(!is_edge && sign < STRING ? choice->string[0].at[sign] : 0);
    for (size_t i = 0; i < choice->count; i++) {
        row[count++] = (uint16_t)choice->string[i].len;
        count += add_slots(row + count, &choice->string[i]);
    }
    return count;
}

uint16_t *sieve_of(Text source) {
    Choice choice;
    size_t count = 0;
    uint16_t *sieve = malloc((PLACES * ROW + 1) * sizeof *sieve);
    if (!sieve) fail("out of memory");
    Reader reader = { .source = source };
    for (size_t place = 0; is_understood(source) && place < PLACES && next_choice(&reader, DEPTH, &choice); place++)
        count += add_row(sieve + count, &choice);
    sieve[count++] = 0;
    uint16_t *fitting = realloc(sieve, count * sizeof *sieve);
    return fitting ? fitting : sieve;
}

/* What the line at hand has is marked with its number, so that nothing has to be wiped for most lines. */
static uint8_t seen[SLOTS], turn;

static void mark(SieveLine *line) {
    const char *at = line->text.at;
    size_t i = 0;
    if (++turn == 0) memset(seen, 0, sizeof seen), turn = 1;
    for (uint32_t bytes; i + sizeof bytes <= line->text.len; i++) {
        memcpy(&bytes, at + i, sizeof bytes);
        seen[slot(bytes)] = turn;
    }
    if (i + LEAST <= line->text.len) seen[slot_at(at + i)] = turn;
    line->is_marked = true;
}

static bool is_marked(const uint16_t *slots) {
    return seen[slots[0]] == turn && seen[slots[1]] == turn && seen[slots[2]] == turn && seen[slots[3]] == turn;
}

/* From behind, for strings of a row mostly begin in the same way. */
static bool stands_at(Text line, size_t at, size_t len, const uint16_t *slots) {
    if (at > line.len || line.len - at < len) return false;
    if (len < LEAST) return pair_at(line.at + at) == slots[0];
    for (size_t run = RUNS; run-- > 0;)
        if (slot_at(line.at + at + run * (len - LEAST) / (RUNS - 1)) != slots[run]) return false;
    return true;
}

static bool has_at(const uint16_t *row, Text line, size_t at) {
    const uint16_t *string = row + STRINGS;
    for (size_t i = 0; i < row[COUNT]; i++, string += 1 + RUNS)
        if (stands_at(line, at, string[0], string + 1)) return true;
    return false;
}

static bool has_at_end(const uint16_t *row, Text line) {
    const uint16_t *string = row + STRINGS;
    for (size_t i = 0; i < row[COUNT]; i++, string += 1 + RUNS)
        if (string[0] <= line.len && stands_at(line, line.len - string[0], string[0], string + 1)) return true;
    return false;
}

static bool has_around(const uint16_t *row, Text line) {
    const char *end = line.at + line.len;
    for (const char *at = line.at; (at = memchr(at, row[BYTE], (size_t)(end - at))); at++)
        if ((size_t)(at - line.at) >= row[WHERE] && has_at(row, line, (size_t)(at - line.at) - row[WHERE])) return true;
    return false;
}

static bool has_pair(Text line, uint16_t pair) {
    for (size_t i = 0; i + PAIR <= line.len; i++)
        if (pair_at(line.at + i) == pair) return true;
    return false;
}

static bool has_anywhere(const uint16_t *row, SieveLine *line) {
    const uint16_t *string = row + STRINGS;
    if (!line->is_marked) mark(line);
    for (size_t i = 0; i < row[COUNT]; i++, string += 1 + RUNS)
        if (string[0] < LEAST ? has_pair(line->text, string[1]) : is_marked(string + 1)) return true;
    return false;
}

static bool has_one(const uint16_t *row, SieveLine *line) {
    if (row[WHERE] == ANYWHERE) return has_anywhere(row, line);
    if (row[WHERE] == AT_END) return has_at_end(row, line->text);
    return row[BYTE] ? has_around(row, line->text) : has_at(row, line->text, row[WHERE]);
}

bool sieve_passes(const uint16_t *sieve, SieveLine *line) {
    for (const uint16_t *row = sieve; row[COUNT]; row += STRINGS + row[COUNT] * (1 + RUNS))
        if (!has_one(row, line)) return false;
    return true;
}
