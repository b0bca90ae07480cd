/* cut.c - where the words of a sentence begin and end, as UD English EWT cuts them; each is looked up on the way. */
#include "grammar.h"

#include "fail.h"
#include "utf8.h"

#ifdef FIRST_CAPACITY
#define FIRST_WORDS FIRST_CAPACITY
#else
#define FIRST_WORDS 64
#endif

typedef struct {
    const English *english;
    Arena *arena;
    Parse *parse;
    Text text;
    size_t room;            /* of parse->word */
    uint32_t longer, capitals; /* words of four letters and more, and those of them that begin with a capital */
    bool spaced;            /* white space stands before the next word */
} Cutter;

/* ENDS: a word does before it, whatever follows. SIGN: a word by itself, unless the same follows or one that
 * REPEATS. */
enum { LETTER = 1, DIGIT = 2, TIE = 4, SPACE = 8, ENDS = 16, SIGN = 32, REPEATS = 64 };

static const unsigned char class_of[256] = {
    ['\0'] = ENDS,
    ['\t'] = SPACE | ENDS,
    ['\n'] = SPACE | ENDS,
    ['\r'] = SPACE | ENDS,
    [' '] = SPACE | ENDS,
    ['!'] = ENDS | SIGN | REPEATS,
    ['"'] = ENDS | SIGN,
    ['#' ... '%'] = SIGN,
    ['('] = SIGN,
    ['*' ... '+'] = SIGN,
    ['<' ... '>'] = SIGN,
    ['['] = SIGN,
    [']'] = SIGN,
    [')'] = ENDS | SIGN,
    [';'] = ENDS | SIGN,
    ['?'] = ENDS | SIGN | REPEATS,
    ['0' ... '9'] = DIGIT,
    ['A' ... 'Z'] = LETTER,
    ['a' ... 'z'] = LETTER,
    ['_'] = LETTER,
    ['&'] = TIE | SIGN,
    ['\''] = TIE,
    [','] = TIE | ENDS | SIGN,
    ['-'] = TIE | SIGN,
    ['.'] = TIE | SIGN | REPEATS,
    ['/'] = TIE | SIGN,
    [':'] = TIE | SIGN,
    ['@'] = TIE | SIGN,
    [0x80 ... 0xff] = TIE,
};

static unsigned class_at(Text text, size_t at) {
    return at < text.len ? class_of[(unsigned char)text.at[at]] : SPACE | ENDS;
}
static char char_at(Text text, size_t at) { return at < text.len ? text.at[at] : ' '; }

/* The words are doubled where they lie, in the arena; what they leave is freed with the article. */
static void make_room(Cutter *cutter) {
    size_t room = cutter->room ? cutter->room * 2 : FIRST_WORDS;
    TaggedWord *word = arena_take(cutter->arena, room * sizeof *word);
    if (cutter->parse->words) memcpy(word, cutter->parse->word, cutter->parse->words * sizeof *word);
    cutter->parse->word = word;
    cutter->room = room;
}

static inline TaggedWord *next_word(Cutter *cutter, size_t start, size_t stop) {
    Parse *parse = cutter->parse;
    if (parse->words == cutter->room) make_room(cutter);
    TaggedWord *word = &parse->word[parse->words++];
    *word = (TaggedWord){
        .start = (uint32_t)start, .stop = (uint32_t)stop, .phrase = ABSENT, .group = ABSENT, .form = NO_FORM
    };
    if (cutter->spaced) word->flags = WORD_SPACED;
    cutter->spaced = false;
    return word;
}

static void add(Cutter *cutter, size_t start, size_t stop) {
    TaggedWord *word = next_word(cutter, start, stop);
    Text text = text_slice(cutter->text, start, stop);
    grammar_look_up(cutter->english, word, text);
    if (text.len < 4 || !grammar_has_letter(text)) return;
    cutter->longer++;
    cutter->capitals += (word->flags & WORD_CAPITAL) != 0;
}

/* ' or ’: its length, else 0. */
static size_t apostrophe_at(Text text, size_t at) {
    if (char_at(text, at) == '\'') return 1;
    return at + 3 <= text.len && memcmp(text.at + at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

static bool is_letter_at(Text text, size_t at) {
    uint32_t c;
    if (class_at(text, at) & LETTER) return true;
    return at < text.len && (unsigned char)text.at[at] >= 0x80 && utf8_at(text, at, &c) &&
           (utf8_is_letter(c) || utf8_is_mark(c));
}

static bool is_space_at(Text text, size_t at) {
    uint32_t c;
    if ((unsigned char)char_at(text, at) < 0x80) return class_at(text, at) & SPACE;
    return utf8_at(text, at, &c) && utf8_is_space(c);
}

/* "U.S", "a.m", "e.g": single letters with dots between them. */
static bool is_initials(Text word) {
    size_t letters = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.at[i] == '.') letters = 0;
        else if (!is_alpha(word.at[i]) || ++letters > 1) return false;
    }
    return word.len > 0;
}

static bool goes_on_initials(Text text, size_t from, size_t dot) {
    return is_initials(text_slice(text, from, dot)) && is_alpha(char_at(text, dot + 1)) &&
           !is_alpha(char_at(text, dot + 2));
}

/* "Boats.com" */
static bool is_site(Text text, size_t dot) {
    static const char *const domains[] = { "com", "org", "net", "gov", "edu", "info",
                                           "co",  "ru",  "eu",  "tv",  "io" };
    size_t stop = dot + 1;
    while (is_lower(char_at(text, stop))) stop++;
    if (stop == dot + 1) return false;
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
        if (text_equal(text_slice(text, dot + 1, stop), text_of(domains[i]))) return true;
    return false;
}

/* "example.com": small letters and digits on both sides, and no word ends there. */
static bool is_domain(Text text, size_t from, size_t dot) {
    if (is_site(text, dot)) return true;
    if (!is_lower(char_at(text, dot + 1)) || !is_lower(char_at(text, dot + 2))) return false;
    for (size_t i = from; i < dot; i++)
        if (!is_lower(text.at[i]) && !is_digit(text.at[i]) && text.at[i] != '.' && text.at[i] != '-')
            return false;
    return true;
}

/* Words begin with these and keep their hyphen: non-human, anti-ship. */
static bool keeps_hyphen(Text before) {
    static const char *const prefixes[] = { "e",    "non",   "anti",  "pre",   "post",  "pro",     "co",
                                            "re",   "multi", "mid",   "semi",  "sub",   "counter", "ex",
                                            "over", "neo",   "inter", "intra", "ultra", "un",      "micro",
                                            "mega", "socio", "extra", "uh" };
    char first = to_lower(before.at[0]);
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (*prefixes[i] == first && text_same_word(before, text_of(prefixes[i]))) return true;
    return false;
}

/* Does a tie at `at` hold two halves of the word that began at `from` together? Its length, else 0. */
static size_t tie_at(Text text, size_t from, size_t at) {
    char c = text.at[at], before = text.at[at - 1], next = char_at(text, at + 1);
    size_t n = apostrophe_at(text, at);
    if (n) return is_letter_at(text, at + n) || (is_digit(before) && is_digit(char_at(text, at + n))) ? n : 0;
    bool digits = is_digit(before) && is_digit(next);
    if ((unsigned char)c >= 0x80) return 0;
    switch (c) {
    case '.': return digits || goes_on_initials(text, from, at) || is_domain(text, from, at);
    case ',':
        return digits && is_digit(char_at(text, at + 2)) && is_digit(char_at(text, at + 3)) &&
               !is_digit(char_at(text, at + 4));
    case ':': return digits;
    case '/': return digits;
    case '&': return is_upper(before) && is_upper(next) && (is_upper(char_at(text, at + 2)) || at - from > 1);
    case '@': return at > from && (is_letter_at(text, at + 1) || is_digit(next));
    case '-': return is_letter_at(text, at + 1) && keeps_hyphen(text_slice(text, from, at));
    default: return 0;
    }
}

/* Past letters, digits and what ties them, of a word that has no tie before `at`. */
static size_t word_end(Text text, size_t from, size_t at) {
    for (;;) {
        while (class_at(text, at) & (LETTER | DIGIT)) at++;
        if (!(class_at(text, at) & TIE)) return at;
        uint32_t c;
        size_t n = (unsigned char)text.at[at] >= 0x80 ? utf8_at(text, at, &c) : 0;
        if (!n || !(utf8_is_letter(c) || utf8_is_mark(c) || utf8_digit(c) >= 0))
            n = at > from ? tie_at(text, from, at) : 0;
        if (n == 0) return at;
        at += n;
    }
}

static size_t to_space(Text text, size_t at) {
    while (at < text.len && !is_space_at(text, at)) at++;
    return at;
}

/* An address of the web or of mail, to the next space but for the marks at its end; from if there is none. */
static size_t address_end(Text text, size_t from, size_t end, bool has_ties) {
    Text rest = text_slice(text, from, text.len);
    bool is_web = (rest.at[0] == 'h' || rest.at[0] == 'w') &&
                  (text_starts(rest, TEXT("http://")) || text_starts(rest, TEXT("https://")) ||
                   text_starts(rest, TEXT("www.")));
    if (!is_web && !(has_ties && memchr(text.at + from, '@', end - from))) return from;
    size_t stop = to_space(text, from);
    while (stop > from && strchr(".,;:!?)]}>\"'", text.at[stop - 1])) stop--;
    return stop;
}

/* What ends a word and is one of its own: n't, 's, 're ...; how many bytes, else 0. */
static size_t clitic_length(Text word) {
    static const char *const clitics[] = { "s", "m", "d", "re", "ve", "ll" };
    for (size_t i = word.len > 5 ? word.len - 5 : 1; i < word.len; i++) {
        size_t n = apostrophe_at(word, i);
        if (n == 0) continue;
        Text rest = text_slice(word, i + n, word.len);
        if (rest.len == 1 && to_lower(rest.at[0]) == 't' && i >= 2 && to_lower(word.at[i - 1]) == 'n')
            return word.len - i + 1;
        for (size_t k = 0; k < sizeof clitics / sizeof *clitics; k++)
            if (text_same_word(rest, text_of(clitics[k]))) return word.len - i;
    }
    return 0;
}

/* cannot, gonna, wanna, gotta: two words written as one; where the second begins, else 0. */
static inline size_t second_half(Text word) {
    if (word.len != 5 && word.len != 6) return 0;
    char first = to_lower(word.at[0]);
    if (word.len == 6) return first == 'c' && text_same_word(word, TEXT("cannot")) ? 3 : 0;
    if (first != 'g' && first != 'w') return 0;
    return text_same_word(word, TEXT("gonna")) || text_same_word(word, TEXT("wanna")) ||
                   text_same_word(word, TEXT("gotta"))
               ? 3
               : 0;
}

/* 5pm, 20km, 40m: where the unit begins, else 0. "20th", "1990s" and "3D" are one. */
static size_t unit_begins(Text word) {
    static const char *const units[] = { "m",   "k",  "b",   "bn", "mn", "am", "pm", "km",  "cm",  "mm",
                                         "kg",  "lb", "lbs", "ft", "mg", "gb", "mb", "mph", "kph", "hrs",
                                         "min", "mw", "kw",  "ha", "x",  "c",  "p",  "tn",  "pc" };
    size_t digits = 0;
    while (digits < word.len && (is_digit(word.at[digits]) || word.at[digits] == '.' ||
                                 word.at[digits] == ',' || word.at[digits] == ':'))
        digits++;
    if (digits == 0 || digits == word.len) return 0;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (text_same_word(text_slice(word, digits, word.len), text_of(units[i]))) return digits;
    return 0;
}

/* Does the word keep the full stop behind it? Abbreviations and initials do; at the end of the text only
 * those that often end one. */
static bool keeps_stop(const Cutter *cutter, size_t from, size_t end) {
    Text text = cutter->text, word = text_slice(text, from, end + 1);
    size_t behind = end + 1;
    while (behind < text.len && strchr("\"')]", text.at[behind])) behind++;
    bool is_last = behind >= text.len;
    if (char_at(text, end + 1) == '.') return false;
    if (memchr(word.at, '.', end - from)) return is_initials(text_slice(text, from, end));
    if (word.len == 2 && is_upper(word.at[0])) return !is_last && word.at[0] != 'I';
    uint16_t form = english_form(cutter->english, word, SEED_WORD);
    if (form == NO_FORM) return false;
    bool is_name = english_readings(cutter->english, form)->tag == TAG_NNP, is_capital = is_upper(word.at[0]);
    if (is_last)
        return is_name && is_capital && !(english_class(cutter->english, form)->features & FEATURE(TIME));
    if (text_same_word(word, TEXT("no.")))
        return is_digit(char_at(text, end + 2)) || is_digit(char_at(text, end + 3));
    return is_capital || !is_name;
}

/* Letters and digits alone, as nearly all words are: where they end. */
static size_t plain_end(Text text, size_t from) {
    size_t at = from;
    while (at < text.len && class_of[(unsigned char)text.at[at]] & (LETTER | DIGIT)) at++;
    return at;
}

/* A word with ties in it, a number, or what else has to be looked at closer: where it ends; what it is parted
 * into is added. `plain`: where its first letters and digits end. */
static size_t add_odd_word(Cutter *cutter, size_t from, size_t plain) {
    Text text = cutter->text;
    size_t end = word_end(text, from, plain), stop;
    bool has_ties = end > plain;
    if (end == from) return from;
    if ((stop = address_end(text, from, end, has_ties)) > end) {
        add(cutter, from, stop);
        return stop;
    }
    Text word = text_slice(text, from, end);
    size_t half = is_digit(word.at[0]) ? unit_begins(word) : 0, clitic = has_ties ? clitic_length(word) : 0;
    if (half || clitic) {
        size_t parted = half ? from + half : end - clitic;
        if (parted > from) add(cutter, from, parted);
        add(cutter, parted, end);
        return end;
    }
    if (char_at(text, end) == '.' && keeps_stop(cutter, from, end)) end++;
    else if (char_at(text, end) == '$' && is_upper(word.at[0]) && word.len < 4) end++;
    add(cutter, from, end);
    return end;
}

static size_t add_word(Cutter *cutter, size_t from) {
    Text text = cutter->text;
    size_t end = plain_end(text, from), half;
    bool is_plain = end > from && (end == text.len || class_of[(unsigned char)text.at[end]] & SPACE ||
                                   text.at[end] == ',');
    if (!is_plain || is_digit(text.at[from])) return add_odd_word(cutter, from, end);
    if ((half = second_half(text_slice(text, from, end)))) {
        add(cutter, from, from + half);
        from += half;
    }
    add(cutter, from, end);
    return end;
}

/* A sign; full stops, dashes, exclamation and question marks and the like that repeat are one. */
static size_t add_sign(Cutter *cutter, size_t from) {
    Text text = cutter->text;
    uint32_t c = 0;
    size_t n = utf8_at(text, from, &c), stop = from + n;
    bool repeats = n > 1 ? c == 0x2026 || c == 0x2014 : strchr(".!?-*=_~+#<>|", text.at[from]) != NULL;
    if (c == '!' || c == '?') {
        while (char_at(text, stop) == '!' || char_at(text, stop) == '?') stop++;
    } else if (repeats) {
        while (stop + n <= text.len && memcmp(text.at + stop, text.at + from, n) == 0) stop += n;
    } else if (c == '\'' || c == '`') {
        if (char_at(text, stop) == (char)c) stop++;
        else if (is_digit(char_at(text, stop)) && is_digit(char_at(text, stop + 1)) &&
                 to_lower(char_at(text, stop + 2)) == 's')
            stop += 3;
    }
    add(cutter, from, stop);
    return stop;
}

/* ---- nearly all words are letters alone, with white space or a sign behind them that ties nothing; and nearly all
 * signs stand alone. Such words are read eight bytes at a time, and the same pass makes the hash by which the tables
 * know them (grammar_hash). */

#define EACH UINT64_C(0x0101010101010101)
#define SMALL (0x20 * EACH)

/* The high bit of the first byte that is no letter; those of the bytes before it are not set. */
static inline uint64_t not_letters(uint64_t bytes) {
    uint64_t small = bytes | SMALL;
    return ((small - 'a' * EACH) | (small + (0x80 - 'z' - 1) * EACH) | bytes) & 0x80 * EACH;
}

typedef struct {
    size_t end;
    uint64_t hash;
    uint64_t small;         /* some bit: a letter is */
    unsigned char behind;   /* the byte that ends it */
} Plain;

/* The eight bytes there; zeros behind the text. */
static inline uint64_t eight_at(Text text, size_t at) {
    return text.len - at >= 8 ? text_eight(text.at + at) : grammar_tail(text.at + at, text.len - at);
}

/* The letters at `from`. */
static inline void read_plain(Text text, size_t from, Plain *plain) {
    uint64_t bytes = eight_at(text, from), ends = not_letters(bytes);
    size_t at = from;
    plain->hash = GRAMMAR_HASH(SEED_WORD);
    plain->small = 0;
    for (; !ends; ends = not_letters(bytes)) {
        plain->small |= bytes & SMALL;
        plain->hash = grammar_mix(plain->hash, bytes | SMALL);
        at += 8;
        bytes = eight_at(text, at);
    }
    unsigned bits = (unsigned)__builtin_ctzll(ends) & ~7u;
    plain->behind = (unsigned char)(bytes >> bits);
    bytes &= ((uint64_t)1 << bits) - 1;
    plain->small |= bytes & SMALL;
    plain->hash = grammar_mix(plain->hash, bytes | SMALL);
    plain->end = at + bits / 8;
}

/* A dash, quotation mark, bullet or dots of U+2010 to U+2027. */
static bool is_mark_at(Text text, size_t at) {
    if (text.len - at < 3 || text.at[at] != '\xe2' || text.at[at + 1] != '\x80') return false;
    unsigned char last = (unsigned char)text.at[at + 2];
    return last >= 0x90 && last <= 0xa7;
}

/* A full stop at the end of the text, which no word in small letters keeps. */
static bool is_last_stop(Text text, size_t at) {
    if (text.at[at] != '.') return false;
    return at + 1 == text.len || (at + 2 == text.len && (text.at[at + 1] == '"' || text.at[at + 1] == ')'));
}

static inline bool ends_word(Text text, size_t from, const Plain *plain) {
    if (class_of[plain->behind] & ENDS) return true;
    if (plain->behind == '-') return !keeps_hyphen(text_slice(text, from, plain->end));
    if (plain->behind == 0xe2) return is_mark_at(text, plain->end) && text.at[plain->end + 2] != '\x99';
    return is_last_stop(text, plain->end) && is_lower(text.at[from]);
}

/* The 's behind a word that begins at `from`: where it ends, else 0. */
static inline size_t owner_end(Text text, size_t from, const Plain *plain) {
    size_t n = plain->behind == '\'' || plain->behind == 0xe2 ? apostrophe_at(text, plain->end) : 0, s = plain->end + n;
    bool is_s = n && plain->end > from && char_at(text, s) == 's' && class_at(text, s + 1) & ENDS;
    return is_s ? s + 1 : 0;
}

/* A word without more flags than these. */
static inline void add_known(Cutter *cutter, size_t start, size_t stop, uint64_t hash, unsigned flags) {
    TaggedWord *word = next_word(cutter, start, stop);
    word->form = english_hashed(cutter->english, hash);
    if (word->form != NO_FORM) {
        flags |= WORD_KNOWN;
        word->features = english_class(cutter->english, word->form)->features;
    }
    word->flags |= (uint8_t)flags;
}

static inline void add_plain_word(Cutter *cutter, size_t from, const Plain *plain) {
    bool is_capital = is_upper(cutter->text.at[from]), is_longer = plain->end - from >= 4;
    unsigned flags = WORD_LETTERS;
    if (is_capital) {
        flags |= plain->small || plain->end - from == 1 ? WORD_CAPITAL : WORD_CAPITAL | WORD_CAPS;
        cutter->capitals += is_longer;
    }
    cutter->longer += is_longer;
    add_known(cutter, from, plain->end, plain->hash, flags);
}

/* The word, and the sign or the 's behind it; where they end, `from` if it is none of these. */
static inline size_t add_plain(Cutter *cutter, size_t from) {
    Text text = cutter->text;
    Plain plain;
    read_plain(text, from, &plain);
    size_t len = plain.end - from, owner = 0;
    if (len > 0) {
        if (len - 5 < 2 && second_half((Text){ text.at + from, len })) return from;
        if (!ends_word(text, from, &plain) && !(owner = owner_end(text, from, &plain))) return from;
        add_plain_word(cutter, from, &plain);
        if (owner) {
            add(cutter, plain.end, owner);
            return owner;
        }
    }
    if (plain.behind == ' ') {
        cutter->spaced = true;
        return plain.end + 1;
    }
    if (!(class_of[plain.behind] & SIGN) || class_at(text, plain.end + 1) & REPEATS ||
        char_at(text, plain.end + 1) == (char)plain.behind)
        return plain.end;
    add_known(cutter, plain.end, plain.end + 1, grammar_mix(GRAMMAR_HASH(SEED_WORD), plain.behind | SMALL), 0);
    return plain.end + 1;
}

/* Lines in title case or in capitals: nearly all longer words begin with one. Else the first word says nothing by
 * its capital, but for "US officials left". */
static void mark_shouted(const Cutter *cutter) {
    Parse *parse = cutter->parse;
    bool all = cutter->longer >= 3 && cutter->capitals * 5 >= cutter->longer * 4;
    for (uint32_t i = 0; i < parse->words; i++) {
        TaggedWord *word = &parse->word[i];
        if (!grammar_has_letter(parse_text(parse, i))) continue;
        if (all || !(word->flags & WORD_CAPS)) word->flags |= WORD_SHOUTED;
        if (!all) return;
    }
}

void grammar_cut(const English *english, Arena *arena, Parse *parse) {
    Cutter cutter = { .english = english, .arena = arena, .parse = parse, .text = parse->text, .spaced = true };
    Text text = parse->text;
    if (text.len >= UINT32_MAX) fail("a text of four gigabytes and more");
    for (size_t at = 0, end; at < text.len; at = end) {
        if ((end = add_plain(&cutter, at)) > at) continue;
        if (class_at(text, at) & SPACE) {
            cutter.spaced = true;
            end = at + 1;
        } else if (is_mark_at(text, at)) {
            end = add_sign(&cutter, at);
        } else if ((unsigned char)text.at[at] >= 0x80 && is_space_at(text, at)) {
            uint32_t c;
            cutter.spaced = true;
            end = at + utf8_at(text, at, &c);
        } else if ((end = add_word(&cutter, at)) == at) {
            end = add_sign(&cutter, at);
        }
    }
    mark_shouted(&cutter);
}
