#include "names.h"

#include "frozen.h"
#include "keyed.h"
#include "lexicon.h"
#include "utf8.h"

#include "bodies_tsv.h"
#include "contexts_tsv.h"
#include "given_names_tsv.h"
#include "nationalities_tsv.h"
#include "organisations_tsv.h"
#include "roles_tsv.h"
#include "titles_tsv.h"
#include "words_tsv.h"

static const LexiconClass body_kinds[] = {
    { TEXT("short"), 1 }, { TEXT("word"), 2 }, { TEXT("general"), 4 }, { TEXT("crowd"), 8 }, { TEXT(""), 0 }
};

/* A bit for the first word of every entry of a table: of most words it tells at a glance that none begins with them,
 * which spares the look-up. What is asked about may go on behind the word; a dot at its end and capitals make no
 * difference. */
#define BEGINNING_BITS 15

typedef struct {
    uint64_t bits[1 << (BEGINNING_BITS - 6)];
    bool pair[32 * 32];                 /* of the first two letters */
} Beginnings;

/* The letters of a word, its hyphens and dots: small, and 0 for what ends it. */
static FROZEN unsigned char letter[256];

static void read_letters(void) {
    for (unsigned c = 0; c < 256; c++) {
        bool goes_on = is_alpha((char)c) || is_digit((char)c) || c == '-' || c == '.' || (c >= 0x80 && c != 0xe2);
        letter[c] = goes_on ? (unsigned char)to_lower((char)c) : 0;
    }
}

static size_t beginning_of(Text words) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < words.len; i++) {
        unsigned char c = letter[(unsigned char)words.at[i]];
        bool is_last = i + 1 == words.len || !letter[(unsigned char)words.at[i + 1]];
        if (!c || (c == '.' && i && is_last)) break;
        hash = (hash ^ c) * 16777619u;
    }
    return (hash ^ hash >> 15) & ((1u << BEGINNING_BITS) - 1);
}

static size_t pair_of(Text words) {
    size_t first = words.len ? letter[(unsigned char)words.at[0]] : 0;
    size_t next = first && words.len > 1 ? letter[(unsigned char)words.at[1]] : 0;
    return next && next != '.' ? first % 32 * 32 + next % 32 : first % 32 * 32;
}

/* Of the entries that have a class in their first field; of all where `class` is NULL. */
static void add_beginnings(Beginnings *known, const Lexicon *lexicon, const char *class) {
    for (const Entry *e = NULL; (e = lexicon_next(lexicon, e));) {
        if (class && !lexicon_has(e, 1, text_of(class))) continue;
        known->bits[beginning_of(e->word) / 64] |= (uint64_t)1 << beginning_of(e->word) % 64;
        known->pair[pair_of(e->word)] = true;
    }
}

static bool may_begin(const Beginnings *known, Text words) {
    if (!known->pair[pair_of(words)]) return false;
    size_t bit = beginning_of(words);
    return known->bits[bit / 64] >> bit % 64 & 1;
}

static FROZEN struct {
    Lexicon bodies, contexts, given, nations, organisations, roles, titles, words;
    Beginnings of_nations, of_heads;
} table;

static void read_tables(void) {
    read_letters();
    table.bodies = lexicon_open("bodies", BUILTIN(bodies_tsv), 2);
    table.contexts = lexicon_open("contexts", BUILTIN(contexts_tsv), 2);
    table.given = lexicon_open("given_names", BUILTIN(given_names_tsv), 2);
    table.nations = lexicon_open("nationalities", BUILTIN(nationalities_tsv), 3);
    table.organisations = lexicon_open("organisations", BUILTIN(organisations_tsv), 2);
    table.roles = lexicon_open("roles", BUILTIN(roles_tsv), 3);
    table.titles = lexicon_open("titles", BUILTIN(titles_tsv), 4);
    table.words = lexicon_open("words", BUILTIN(words_tsv), 2);
    add_beginnings(&table.of_nations, &table.nations, NULL);
    add_beginnings(&table.of_heads, &table.organisations, "head");
    for (const Entry *e = NULL; (e = lexicon_next(&table.bodies, e));)
        if (lexicon_classes(&table.bodies, e, 1, body_kinds) & 3 && !lexicon_field(e, 2).len)
            lexicon_fail(&table.bodies, e, "there is no NAME");
}

void words_open(void) { frozen_open(read_tables, false); }

void words_close(void) {
    Lexicon *all[] = { &table.bodies,        &table.contexts, &table.given,  &table.nations,
                       &table.organisations, &table.roles,    &table.titles, &table.words };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) lexicon_free(all[i]);
}

static bool is(const Lexicon *lexicon, Text word, size_t field, const char *flag) {
    const Entry *entry = lexicon_find(lexicon, word);
    return entry && lexicon_has(entry, field, text_of(flag));
}

static Text without_dot(Text word) {
    return word.len > 1 && word.at[word.len - 1] == '.' ? text_slice(word, 0, word.len - 1) : word;
}

/* "ministries" as "ministry", "services" as "service"; the word itself if it is no plural. */
static Text singular(Text word) {
    return word.len > 3 && word.at[word.len - 1] == 's' && word.at[word.len - 2] != 's'
               ? text_slice(word, 0, word.len - 1)
               : word;
}

bool may_begin_land(Text words) { return may_begin(&table.of_nations, words); }

Text land_of(Text words) {
    const Entry *entry = lexicon_find(&table.nations, without_dot(words));
    return entry ? lexicon_field(entry, 1) : (Text){ "", 0 };
}

bool is_month(Text word) {
    const Entry *entry = lexicon_find(&table.contexts, without_dot(word));
    return entry && (lexicon_has(entry, 1, TEXT("month")) || lexicon_has(entry, 1, TEXT("weekday")));
}

bool is_particle(Text word) { return is(&table.titles, word, 1, "particle"); }

bool is_crowd(Text word) { return is(&table.bodies, word, 1, "crowd"); }

bool is_voice(Text word) { return is_body_noun(word) && is(&table.organisations, word, 2, "office"); }

bool is_relative(Text word) { return is(&table.roles, word, 3, "relative"); }

bool is_body_noun(Text word) {
    return may_begin(&table.of_heads, word) && is(&table.organisations, word, 1, "head");
}

bool is_body_word(Text word) {
    bool is_general = is(&table.bodies, word, 1, "general") || is(&table.bodies, word, 1, "word") ||
                      is(&table.organisations, word, 1, "thing");
    return is_body_noun(word) || (is_general && !lexicon_find(&table.words, word));
}

static bool is_title(Text word) {
    const Entry *entry = lexicon_find(&table.titles, word);
    if (entry && !lexicon_has(entry, 1, TEXT("particle")) && !lexicon_has(entry, 1, TEXT("suffix"))) return true;
    return lexicon_find(&table.roles, word) != NULL;
}

/* A word of grammar, as no name is. */
static bool is_closed(Text word) {
    static const char *const classes[] = { "det", "poss", "pron", "obj",   "refl", "prep", "and",  "sub", "wh",
                                           "be",  "have", "do",   "modal", "not",  "adv",  "time", "num" };
    const Entry *entry = lexicon_find(&table.words, word);
    for (size_t i = 0; entry && i < sizeof classes / sizeof *classes; i++)
        if (lexicon_has(entry, 1, text_of(classes[i]))) return true;
    return false;
}

static bool has_class(const Entry *entry, size_t field, const char *class) {
    return entry && lexicon_has(entry, field, text_of(class));
}

/* What organisations.tsv and bodies.tsv say of a word, or of what it is the plural of. */
static unsigned look_up_body(Text word) {
    Text one = singular(word);
    const Entry *body = lexicon_find(&table.bodies, word), *organisation = lexicon_find(&table.organisations, word);
    const Entry *bodies = one.len < word.len ? lexicon_find(&table.bodies, one) : NULL,
                *organisations = one.len < word.len ? lexicon_find(&table.organisations, one) : NULL;
    unsigned found = 0;
    if (has_class(organisation, 1, "head") || has_class(organisations, 1, "head")) found |= IS_HEAD;
    if (has_class(body, 1, "general") || has_class(bodies, 1, "general") || has_class(body, 1, "crowd") ||
        has_class(body, 1, "word") || has_class(organisation, 1, "thing"))
        found |= IS_GENERAL;
    return found;
}

static unsigned look_up(Text text) {
    uint32_t c = 0;
    Text word = without_dot(text);
    size_t n = utf8_at(word, 0, &c);
    unsigned found = utf8_is_upper(c) ? IS_CAPITAL : 0;
    bool letters = false, small = false;
    for (size_t i = 0; i < word.len; i++)
        letters |= is_upper(word.at[i]), small |= is_lower(word.at[i]) || (unsigned char)word.at[i] >= 0x80;
    for (size_t i = 2; i + 1 < word.len && !(found & IS_CAPITAL); i++)
        if (word.at[i - 1] == '-' && is_upper(word.at[i])) found |= IS_CAPITAL; /* al-Qudra */
    if (letters && !small && word.len > 1) found |= IS_CAPS;
    if (word.len == n && utf8_is_upper(c)) found |= IS_INITIAL;
    const Entry *title = lexicon_find(&table.titles, word), *given = lexicon_find(&table.given, word);
    if (is_title(word)) found |= IS_TITLE;
    if (has_class(title, 1, "particle")) found |= IS_PARTICLE;
    if (has_class(title, 1, "suffix") || has_class(title, 1, "degree")) found |= IS_SUFFIX;
    found |= look_up_body(word);
    if (given) found |= has_class(given, 2, "word") ? IS_GIVEN_WORD : IS_GIVEN;
    /* "Victor Orlov" */
    if (found & IS_GIVEN && found & IS_CAPITAL && !title) found &= ~(unsigned)IS_TITLE;
    if (!(found & (IS_CAPS | IS_INITIAL)) && is_closed(word)) found |= IS_SMALL;
    return found;
}

static size_t read_clitic(Text spelling, size_t at) {
    static const char *const clitics[] = { "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99" };
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
        Text clitic = text_of(clitics[i]), rest = text_slice(spelling, at, spelling.len);
        if (text_starts(rest, clitic) && (rest.len == clitic.len || rest.at[clitic.len] == ' ')) return clitic.len;
    }
    return 0;
}

static inline size_t clitic_at(Text spelling, size_t at) {
    bool may_be = at < spelling.len && (spelling.at[at] == '\'' || spelling.at[at] == '\xe2');
    return may_be ? read_clitic(spelling, at) : 0;
}

#define REMEMBERED 4096                 /* words whose answer is kept: the names of a dump come again and again */

static unsigned what_is(Text text) {
    static struct {
        char word[24];
        size_t len;
        unsigned is;
    } memory[REMEMBERED], *slot;
    if (text.len == 0 || text.len > sizeof slot->word) return look_up(text);
    slot = &memory[keyed_quick(text) % REMEMBERED];
    if (!text_equal(text, (Text){ slot->word, slot->len })) {
        memcpy(slot->word, text.at, text.len);
        slot->len = text.len;
        slot->is = look_up(text);
    }
    return slot->is;
}

/* The longest phrase of nationalities.tsv that begins at `at`; its end. */
static size_t nation_end(Text spelling, size_t at, Text *land) {
    size_t found = 0;
    if (is_lower(spelling.at[at]) || !may_begin_land(text_slice(spelling, at, spelling.len))) return 0;
    for (size_t stop = at, words = 0; stop <= spelling.len && words < 4; stop++) {
        if (stop < spelling.len && spelling.at[stop] != ' ' && !clitic_at(spelling, stop)) continue;
        Text phrase = text_slice(spelling, at, stop), of = land_of(phrase);
        words++;
        if (of.len && phrase.len) *land = of, found = stop;
    }
    return found;
}

/* "Dr.Ashraf" is two words. */
static bool ends_title(Text spelling, size_t from, size_t at) {
    return at > from + 1 && at < spelling.len && spelling.at[at - 1] == '.' && is_upper(spelling.at[at]) &&
           is_title(text_slice(spelling, from, at - 1));
}

static size_t word_end(Text spelling, size_t from) {
    size_t at = from;
    while (at < spelling.len && spelling.at[at] != ' ' && !clitic_at(spelling, at) && !ends_title(spelling, from, at))
        at++;
    return at;
}

void words_of(Text spelling, Words *words) {
    *words = (Words){ .count = 0 };
    for (size_t at = 0, stop; at < spelling.len; at = stop) {
        Text land = { "", 0 };
        while (at < spelling.len && spelling.at[at] == ' ') at++;
        if (at == spelling.len) break;
        stop = nation_end(spelling, at, &land);
        if (!stop) stop = word_end(spelling, at);
        Text text = text_slice(spelling, at, stop);
        stop += clitic_at(spelling, stop);
        if (stop == at) stop++;
        while (text.len > 1 && strchr(",;:()", text.at[text.len - 1])) text.len--;
        if (!text.len) continue;
        if (words->count == MAX_WORDS) {
            words->is_too_long = true;
            return;
        }
        words->word[words->count++] = (Word){ text, land.len ? IS_NATION | IS_CAPITAL : what_is(text), land };
    }
    size_t from = 0;
    while (from < words->count &&
           (text_same_word(words->word[from].text, TEXT("the")) || text_same_word(words->word[from].text, TEXT("a"))))
        from++;
    memmove(words->word, words->word + from, (words->count - from) * sizeof *words->word);
    words->count -= from;
}

bool is_organisation(Text spelling) {
    return is(&table.organisations, spelling, 1, "name") || is(&table.organisations, spelling, 1, "news");
}

Text body_called(Text spelling) {
    const Entry *entry = lexicon_find(&table.bodies, without_dot(spelling));
    bool is_caps = entry && !is_lower(lexicon_field(entry, 0).at[0]);
    if (!entry || !lexicon_has(entry, 1, TEXT("short")) || (is_caps && is_lower(spelling.at[0])))
        return (Text){ "", 0 };
    return lexicon_field(entry, 2);
}

Text word_called(Text word, bool *drop) {
    const Entry *entry = lexicon_find(&table.bodies, word);
    *drop = false;
    if (!entry || !lexicon_has(entry, 1, TEXT("word"))) return word;
    Text called = lexicon_field(entry, 2);
    *drop = text_equal(called, TEXT("-"));
    return called;
}

/* The first word behind the titles; the count if all are titles. "IGP Ansari": an abbreviation before a name is one
 * too. */
static size_t behind_titles(const Words *words) {
    size_t first = 0;
    for (size_t i = 0; i < words->count; i++)
        if (words->word[i].is & IS_TITLE && !(words->word[i].is & IS_GIVEN && i + 1 < words->count && i > first))
            first = i + 1;
    if (first < words->count && words->count - first > 1 && words->word[first].is & IS_CAPS &&
        !(words->word[first].is & IS_INITIAL) && !(words->word[first + 1].is & IS_CAPS))
        first++;
    return first;
}

static bool has(const Words *words, size_t from, unsigned wanted) {
    for (size_t i = from; i < words->count; i++)
        if (words->word[i].is & wanted) return true;
    return false;
}

/* "director general for health services": a post, and not the services. */
static bool is_post(const Words *words) {
    for (size_t i = 1; i < words->count; i++) {
        const Word *before = &words->word[i - 1], *of = &words->word[i];
        if (before->is & IS_TITLE && !(before->is & IS_HEAD) &&
            (text_equal(of->text, TEXT("of")) || text_equal(of->text, TEXT("for"))))
            return true;
    }
    return false;
}

/* "U.S. Secretary of State Antony Roe": where the name begins behind a post or a place, by a given name; 0 if
 * nowhere. */
static size_t given_behind(const Words *words) {
    unsigned before = words->count ? words->word[0].is : 0;
    for (size_t i = 1; i + 1 < words->count; before |= words->word[i++].is) {
        bool begins = words->word[i].is & IS_GIVEN && words->word[i].is & IS_CAPITAL && before & (IS_TITLE | IS_NATION);
        if (begins && !has(words, i, IS_HEAD | IS_GENERAL | IS_NATION | IS_SMALL)) return i;
    }
    return 0;
}

NameKind words_kind(const Words *words, size_t *first) {
    size_t capitals = 0, names = 0, nations = 0;
    *first = behind_titles(words);
    for (size_t i = 0; i < words->count; i++)
        capitals += words->word[i].is & IS_CAPITAL ? 1 : 0, nations += words->word[i].is & IS_NATION ? 1 : 0;
    if (nations == words->count) return PLACE;
    size_t given = given_behind(words);
    if (given) {
        *first = given;
        return PERSON;
    }
    if (words->count && is_crowd(words->word[words->count - 1].text)) return GROUP;
    if (is_post(words)) return ROLE;
    if (!capitals && words->word[words->count - 1].is & IS_TITLE) return ROLE;
    if (*first == words->count) return has(words, 0, IS_HEAD) ? BODY : ROLE;
    for (size_t i = *first; i < words->count; i++) names += words->word[i].is & (IS_PARTICLE | IS_SUFFIX) ? 0 : 1;
    const Word *lead = &words->word[*first], *last = &words->word[words->count - 1];
    bool has_given = lead->is & (IS_GIVEN | IS_INITIAL) && lead->is & IS_CAPITAL && names > 1 && !(last->is & IS_HEAD);
    if (has_given && !has(words, *first, IS_NATION)) return PERSON;
    if (*first > 0 && names > 1 && lead->is & IS_CAPITAL && !has(words, *first, IS_HEAD | IS_NATION | IS_SMALL))
        return PERSON;
    bool is_like_bill = lead->is & IS_GIVEN_WORD && lead->is & IS_CAPITAL && !(lead->is & (IS_CAPS | IS_HEAD));
    if (is_like_bill && names == 2 && last->is == IS_CAPITAL) return PERSON; /* "Bill Harker" */
    if (has(words, *first, IS_HEAD | IS_GENERAL | IS_NATION)) return BODY;
    if (words->count - *first == 1 && lead->is & IS_CAPS) return SHORT;
    if (!capitals || !(lead->is & (IS_CAPITAL | IS_PARTICLE | IS_CAPS)))
        return *first > 0 || has(words, 0, IS_TITLE) ? ROLE : capitals ? PERSON : ROLE;
    if (has(words, *first, IS_SMALL) && !has_given) return BODY;
    return names > 1 ? PERSON : SURNAME;
}
