/* The tokens of a text, stretch by stretch, and the phrases that they make. */
#include "numbers.h"

#include "block.h"
#include "fail.h"
#include "utf8.h"

#define SOFT_END 384        /* a stretch ends with the first sentence after that many tokens */
#define HARD_END 2048       /* or without one after that many */

const Token no_token;

/* ---- one token ---- */

/* The eight bytes at `at`, zeros behind the end of the text. */
static inline uint64_t bytes_at(Text text, size_t at) {
    return text.len - at >= 8 ? text_eight(text.at + at) : load_bytes(text.at + at, text.len - at);
}

static size_t word_end(Text text, size_t at) {
    for (;;) {
        while (at < text.len && is_alpha(text.at[at])) at++;
        if (at == text.len || (unsigned char)text.at[at] < 0x80) return at;
        uint32_t character;
        size_t len = utf8_at(text, at, &character);
        if (!utf8_is_letter(character) && !utf8_is_mark(character) && character != 0xb2 && character != 0xb3) return at;
        at += len;
    }
}

/* The end of the word of ASCII at `at`, and its meaning; 0 if it has other letters as well, or more than sixteen. */
static inline size_t read_letters(Text text, size_t at, uint64_t bytes, const Meaning **meaning) {
    uint64_t ends = not_letters(bytes);
    size_t stop = at + 8;
    if (ends) {
        stop = at + utf8_first(ends);
        *meaning = meaning_spelled(small_letters(bytes, ends), 0, 0);
    } else {
        if (!(ends = not_letters(bytes_at(text, stop)))) return 0;
        stop += utf8_first(ends);
        *meaning = meaning_spelled(bytes | CASE_BITS, stop > at + 8 ? text_eight(text.at + stop - 8) | CASE_BITS : 0,
                                   stop - at);
    }
    return stop == text.len || (unsigned char)text.at[stop] < 0x80 ? stop : 0;
}

/* The word that begins with a letter of ASCII at `at`. Could a number begin with it? Nearly never. */
static inline bool read_word(Text text, size_t at, bool space, Token *token) {
    const Meaning *meaning;
    uint64_t bytes = bytes_at(text, at);
    size_t stop = read_letters(text, at, bytes, &meaning);
    if (!stop) {
        stop = word_end(text, at);
        meaning = meaning_find((Text){ text.at + at, stop - at });
    }
    *token = (Token){ .start = (uint32_t)at,
                      .stop = (uint32_t)stop,
                      .meaning = meaning,
                      .kind = WORD,
                      .space = space,
                      .capital = (bytes & 0x20) == 0 };
    return (meaning && meaning->begins) || (bytes & 0x20) == 0;
}

static bool begins_decimal(Text text, size_t at, Token *token) {
    if (text.at[at] != '.' || at + 1 >= text.len || !is_digit(text.at[at + 1])) return false;
    return token->leads =
               at == 0 || (!is_alpha(text.at[at - 1]) && !is_digit(text.at[at - 1]) && text.at[at - 1] != '.');
}

static void read_mark(Text text, size_t at, Token *token) {
    token->kind = MARK;
    token->stop = (uint32_t)(at + utf8_at(text, at, &token->mark));
    token->meaning =
        token->mark < 0x80 ? dictionary.mark[token->mark] : meaning_find((Text){ text.at + at, token->stop - at });
}

/* The token at `at`, where neither white space stands nor a letter of ASCII. */
static void read_other(Text text, size_t at, Token *token) {
    unsigned char c = (unsigned char)text.at[at];
    uint32_t character;
    size_t len, end = c < 0x80 ? at : word_end(text, at);
    token->start = (uint32_t)at;
    if (end > at) {
        token->kind = WORD;
        token->stop = (uint32_t)end;
        utf8_at(text, at, &character);
        token->capital = utf8_is_upper(character);
        token->meaning = meaning_find((Text){ text.at + at, end - at });
    } else if (is_digit((char)c) || (c >= 0x80 && digit_at(text, at, &len) >= 0) || begins_decimal(text, at, token)) {
        digits_read(text, token);
        /* "9/11", "911" */
        if (token->plain && token->stop - at <= 3)
            token->meaning = meaning_find((Text){ text.at + at, token->stop - at });
    } else {
        read_mark(text, at, token);
    }
}

/* Past white space of any width; says how many line ends it holds. */
static size_t skip_space(Text text, size_t at, size_t *lines) {
    while (at < text.len) {
        char c = text.at[at];
        uint32_t character;
        size_t len = 1;
        if ((unsigned char)c >= 0x80) {
            len = utf8_at(text, at, &character);
            if (!utf8_is_space(character)) break;
        } else if (!is_blank(c)) {
            break;
        }
        *lines += c == '\n';
        at += len;
    }
    return at;
}

/* In a table no decimal begins with its point. */
bool table_token(Text phrase, size_t *at, Text *word) {
    size_t lines = 0, start = skip_space(phrase, *at, &lines), len;
    Token token = { .start = (uint32_t)start };
    if (start == phrase.len) return false;
    size_t end = word_end(phrase, start);
    if (end > start) {
        *at = end;
    } else if (digit_at(phrase, start, &len) >= 0) {
        digits_read(phrase, &token);
        *at = token.stop;
    } else {
        *at = start + utf8_at(phrase, start, &token.mark);
    }
    *word = text_slice(phrase, start, *at);
    return true;
}

/* Does a sentence end before the token `next`? */
static inline bool ends_sentence(const Page *page, const Token *next) {
    if (!next->capital || page->count == 0) return false;
    uint32_t last = page->token[page->count - 1].mark;
    return next->space && (last == '.' || last == '!' || last == '?');
}

/* A blank line parts paragraphs, and so does a line end behind a sentence; another may be a hard wrap. */
static bool parts_paragraphs(const Page *page, size_t lines) {
    if (lines != 1 || page->count == 0) return lines > 0;
    uint32_t mark = page->token[page->count - 1].mark;
    return mark && mark != ',' && mark != '(' && mark != '-' && mark != '$';
}

/* ---- where a number may begin ---- */

static bool is_roman(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M';
}

static bool has_trigger(const uint64_t *triggers, Text text, size_t at) {
    uint64_t bytes = bytes_at(text, at), bit = trigger_bit(small_letters(bytes, not_letters(bytes)));
    return triggers[bit / 64] >> (bit % 64) & 1;
}

/* May a number begin with the word at `at`, whose first bytes these are? Of three letters few words are left. */
static inline bool word_triggers(Text text, size_t at, uint64_t bytes) {
    if (!(bytes & 0x2020) && is_roman((char)bytes) && is_roman((char)(bytes >> 8))) return true;
    if (!dictionary.three[trigger_three(bytes)]) return false;
    if (has_trigger(dictionary.trigger, text, at)) return true;
    size_t end = (bytes & 0x1f) != 1 ? 0 : is_blank((char)(bytes >> 8)) ? 1 : is_blank((char)(bytes >> 16)) ? 2 : 0;
    return end && at + end < text.len && has_trigger(dictionary.measure, text, at + end + 1); /* "a decade" */
}

/* No number begins with it: Latin, Greek, Cyrillic and Hebrew letters, quotation marks and dashes, marks of Latin-1
 * but its fractions. */
static bool is_common(uint32_t character) {
    if (character < 0xc0) return character < 0xbc || character > 0xbe;
    return character < 0x600 || (character >= 0x2000 && character < 0x2070);
}

/* May a number begin with the character above ASCII at `at`? */
static bool other_triggers(Text text, size_t at) {
    uint32_t character = 0;
    utf8_at(text, at, &character);
    return !is_common(character) && (utf8_digit(character) >= 0 || !utf8_is_letter(character));
}

/* The first place at or after `at` where a number may begin; text.len if there is none. Sixteen bytes at a time are
 * asked where a word begins, and where a digit or another character stands. */
static size_t next_trigger(Text text, size_t at) {
    char rest[16 + 8];                                /* the last bytes of the text, and zeros */
    uint64_t in_word = 0;
    for (; at < text.len; at += 16) {
        const char *from = text.at + at;
        if (text.len - at < sizeof rest) {
            memset(rest, 0, sizeof rest);
            from = memcpy(rest, from, text.len - at);
        }
        Sixteen bytes = sixteen_at(from);
        uint64_t letters = sixteen_bits(sixteen_between(bytes | 0x20, 'a', 'z'));
        uint64_t others = sixteen_bits(sixteen_between(bytes, '0', '9') | sixteen_between(bytes, 0xc0, 0xff));
        uint64_t marks = (letters & ~(letters << 1 | in_word)) | others;
        for (in_word = letters >> 15; marks; marks &= marks - 1) {
            size_t i = bits_first(marks);
            bool triggers = letters >> i & 1 ? word_triggers(text, at + i, text_eight(from + i))
                                             : is_digit(from[i]) || other_triggers(text, at + i);
            if (triggers) return at + i;
        }
    }
    return text.len;
}

#define CONTEXT 400         /* bytes before a number that are read with it: more than the rooms look back */

/* Where to begin a stretch for the number at `number`: not much before it, and behind white space. */
static size_t stretch_start(Text text, size_t from, size_t number) {
    if (number - from <= 2 * CONTEXT) return from;
    for (size_t at = number - CONTEXT; at > number - 2 * CONTEXT; at--)
        if (is_blank(text.at[at - 1])) return at;
    return from;
}

/* Does the stretch end before the sentence at `at`, for no number is near? */
static bool is_far(Page *page, size_t at) {
    if (page->trigger < at) page->trigger = next_trigger(page->text, at);
    return page->trigger - at > CONTEXT;
}

/* Where the next stretch begins; false if no number is left in the text. */
static bool find_stretch(Page *page) {
    if (page->next == 0) page->trigger = next_trigger(page->text, 0);
    else if (page->trigger < page->next) page->trigger = next_trigger(page->text, page->next);
    if (page->trigger == page->text.len) return false;
    page->next = stretch_start(page->text, page->next, page->trigger);
    return true;
}

static Token *token_room(Page *page) {
    if (is_full(page->count, page->token_capacity))
        page->token = grow(page->token, &page->token_capacity, page->count + 1, sizeof *page->token);
    return &page->token[page->count];
}

/* The same of a token that is no word of ASCII. */
static bool other_begins(const Token *token) {
    if (token->kind == DIGITS || (token->meaning && token->meaning->begins)) return true;
    return token->kind == WORD ? token->capital : is_minus(token->mark) || token->mark == '+';
}

static void note_place(Page *page) {
    if (is_full(page->places, page->place_capacity))
        page->place = grow(page->place, &page->place_capacity, page->places + 1, sizeof *page->place);
    page->place[page->places++] = (uint32_t)page->count;
}

/* The token behind white space of any kind, or that is no word of ASCII; false at the end of the text. */
static bool read_odd(Page *page, Token *token, bool *begins, bool *breaks) {
    const Text text = page->text;
    size_t lines = 0, at = skip_space(text, page->next, &lines);
    if (at == text.len) return false;
    bool space = at > page->next;
    *breaks = lines > 0 && parts_paragraphs(page, lines);
    if (is_alpha(text.at[at])) {
        *begins = read_word(text, at, space, token);
    } else {
        *token = (Token){ .space = space };
        read_other(text, at, token);
        *begins = other_begins(token);
    }
    return true;
}

/* Fills page->token with what is left of the paragraph, or a stretch of it. */
static void read_stretch(Page *page) {
    const Text text = page->text;
    page->is_begun = page->next == 0;
    while (page->next < text.len) {
        Token *token = token_room(page);
        size_t at = page->next + (text.at[page->next] == ' ');
        bool begins, breaks = false;
        if (at < text.len && is_alpha(text.at[at])) {
            begins = read_word(text, at, at > page->next, token);
        } else if (!read_odd(page, token, &begins, &breaks)) {
            page->next = text.len;
            return;
        }
        if (breaks && page->count > 0) return;
        page->is_begun |= breaks;
        if (page->count >= HARD_END ||
            (ends_sentence(page, token) && (page->count >= SOFT_END || is_far(page, token->start))))
            return;
        if (begins) note_place(page);
        page->count++;
        page->next = token->stop;
    }
}

bool words_next(Page *page) {
    page->count = page->finds = page->places = 0;
    arena_clear(&page->arena);
    if (!find_stretch(page)) return false;
    read_stretch(page);
    if (GUARDED) page->token = grow(page->token, &page->token_capacity, page->count, sizeof *page->token);
    return page->count > 0;
}

/* ---- phrases ---- */

size_t longer_phrase_at(const Page *page, size_t i, Table table, const Meaning **phrase) {
    size_t begin = i, found = 0;
    while (is_mark(page, i, '-')) i++;
    const Meaning *known = token_at(page, i)->meaning;
    if (!known || !known->longest[table]) return 0;
    size_t most = known->longest[table];
    for (size_t n = 0;;) {
        if (known->entry[table]) *phrase = known, found = i + 1 - begin;
        if (++n == most || ++i >= page->count) return found;
        if (is_mark(page, i, '-') && token_at(page, i + 1)->kind == WORD && !token_at(page, i + 1)->space) i++;
        const Token *token = &page->token[i];
        if (token->kind == DIGITS && token->space) return found; /* "m2" and no "m 2" */
        const Meaning *word =
            token->kind == DIGITS && !token->meaning ? meaning_find(token_text(page, i)) : token->meaning;
        if (!word || !(known = meaning_step(known, word))) return found;
    }
}

size_t phrase_before(const Page *page, size_t i, Table table, const Meaning **phrase) {
    size_t most = i < LONGEST_HEDGE ? i : LONGEST_HEDGE;
    const Meaning *last = i > 0 ? page->token[i - 1].meaning : NULL;
    if (!last || (!(last->ends >> table & 1) && !is_mark(page, i - 1, '-'))) return 0;
    if (is_mark(page, i - 1, '-')) i--, most = most > 0 ? most - 1 : 0;
    for (size_t n = most; n > 0; n--) {
        const Meaning *first = token_at(page, i - n)->meaning;
        if (!first || first->longest[table] == 0 ||
            (first->longest[table] < n && n > 1 && first->longest[table] * 2 <= n))
            continue;
        if (phrase_at(page, i - n, table, phrase) == n) return n;
    }
    return 0;
}
