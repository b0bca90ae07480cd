/* news-people - one person or body under all spellings.
 *
 * In:  rows of news-names.  With --pairs their keys, sorted; with --mine lines of people-mine.tsv and apart-mine.tsv.
 * Out: keys: key, entity, lands.
 *      pairs: rank, a, b, why, for news-groups: what is one, the surest first, and what must stay apart.
 *
 * Persons meet under the sound of the surname and of a given name; given names that differ keep them apart. Within a
 * story
 * a surname alone, an initial, a letter in the wrong place are enough. A ministry is told by its words and its
 * country; where
 * an article does not say whose it is, it is that of the country that the article speaks of and its story knows.
 */
#include "cli.h"
#include "fail.h"
#include "frozen.h"
#include "keyed.h"
#include "lexicon.h"
#include "nameforms.h"
#include "out.h"
#include "stage.h"
#include "tsv.h"
#include "utf8.h"

#include "given_names_tsv.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST 200
#define MAX_WORDS 16
#define KEY_ROOM 700
#define LONGEST_GROUP 200

static const char usage[] = "[--pairs | --mine] [OPTION ...] [FILE ...]";
static const char about[] =
    "Join the spellings of a person or body: keys | sort -u | --pairs | sort -u | news-groups.\n";
static const Option options[] = {
    { "pairs", 'P', NULL, "read sorted keys, write the pairs that are one, or must not be" },
    { "names", 'N', NULL, "read rows sorted by person and speaker, write each person's name and country" },
    { "most", 'm', "N", "a key of more rows tells nothing (200)" },
    { NULL, 0, NULL, NULL },
};

static const char *const key_names[] = { "key", "entity", "lands", NULL };
static const char *const pair_names[] = { "rank", "a", "b", "why", NULL };

static FROZEN Lexicon given_names;

/* An entity of news-names: its kind, its words, and what stands behind the bar. */
typedef struct {
    char kind;
    NameForms word[MAX_WORDS];
    size_t words;
    Text body, owner;       /* of a body: the words before the bar, and whose it is */
} Entity;

static Entity read_entity(Text text) {
    bool has_kind = text.len > 1 && text.at[1] == ' ';
    Entity e = { .kind = has_kind ? text.at[0] : '\0' };
    if (!has_kind) return e;
    Text rest = text_slice(text, 2, text.len), word;
    const char *bar = rest.len ? memchr(rest.at, '|', rest.len) : NULL;
    e.body = bar ? (Text){ rest.at, (size_t)(bar - rest.at) } : rest;
    e.owner = bar ? (Text){ bar + 1, rest.len - e.body.len - 1 } : (Text){ "", 0 };
    Text words = e.body;
    while (e.words < MAX_WORDS && text_cut(&words, ' ', &word)) name_forms(word, &e.word[e.words++]);
    return e;
}

/* A key is compared and no more. One that is no text, of the bytes of a name in another order, is written as one. */
static void put_key(const char *key, Text entity, Text lands) {
    bool is_text = utf8_check_cell(text_of(key)) == strlen(key);
    for (const char *at = key; !is_text && *at; at++) {
        unsigned char byte = (unsigned char)*at;
        if (byte < 0x80) put_cell((Text){ at, 1 });
        else put_raw((Text){ (const char[]){ "0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15] }, 2 });
    }
    if (is_text) put_cell(text_of(key));
    put_tab();
    put_raw(entity);
    put_tab();
    put_raw(lands);
    put_newline();
}

/* ---- keys */

/* "Abdul Karim", "Abdelkarim", "Abd al-Karim": the article in the middle is written in many ways, or by itself. */
static void drop_article(char *name) {
    if (strncmp(name, "abd", 3) != 0) return;
    size_t to = name[3] && strchr("aeou", name[3]) ? 4 : 3;
    if (to == 4 && name[to] == 'l' && name[to + 1]) memmove(name + 3, name + to + 1, strlen(name + to + 1) + 1);
}

/* The sound of all given names written as one word; h is so often a mere vowel sign there that it does not count. */
static void joined_sound(const Entity *e, char sound[NAME_ROOM]) {
    NameForms whole;
    char all[NAME_ROOM] = "";
    size_t n = 0;
    for (size_t i = 0; i + 1 < e->words; i++) strncat(all, e->word[i].folded, sizeof all - strlen(all) - 1);
    drop_article(all);
    name_forms(text_of(all), &whole);
    for (const char *at = whole.sound; *at; at++)
        if (*at != 'h') sound[n++] = *at;
    sound[n] = '\0';
}

static void person_keys(const Entity *e, Text entity, Text story) {
    char key[KEY_ROOM], joined[NAME_ROOM];
    Text none = { "", 0 };
    const NameForms *last = &e->word[e->words - 1];
    for (size_t i = 0; i + 1 < e->words; i++) {
        if (!e->word[i].folded[1]) continue;
        snprintf(key, sizeof key, "p:%s:%s", last->sound, e->word[i].sound);
        put_key(key, entity, none);
    }
    joined_sound(e, joined);
    snprintf(key, sizeof key, "c:%s:%s", last->sound, joined);
    put_key(key, entity, none);
    /* The surname first, as in Korean, Chinese and Hungarian. */
    snprintf(key, sizeof key, "p:%s:%s", e->word[0].sound, last->sound);
    if (e->words == 2 && e->word[0].folded[1]) put_key(key, entity, none);
    snprintf(key, sizeof key, "s:%.*s:%s", (int)story.len, story.at, last->sound);
    put_key(key, entity, none);
    if (strlen(last->sound) > 2) {
        char letters[NAME_ROOM];
        memcpy(letters, last->sound, sizeof letters);
        for (size_t i = 1; letters[i]; i++)
            for (size_t j = i; j > 0 && letters[j - 1] > letters[j]; j--) {
                char swap = letters[j];
                letters[j] = letters[j - 1], letters[j - 1] = swap;
            }
        snprintf(key, sizeof key, "t:%.*s:%s", (int)story.len, story.at, letters);
        put_key(key, entity, none);
    }
}

/* The initials of a name's last words, two at least: nss and nnss of "Nordavia's National Security Service". */
static void initial_keys(Text speaker, Text entity, Text story) {
    char initials[MAX_WORDS + 1], key[KEY_ROOM];
    size_t n = 0;
    Text word;
    while (n < MAX_WORDS && text_cut(&speaker, ' ', &word))
        if (word.len > 1 && is_upper(word.at[0])) initials[n++] = to_lower(word.at[0]);
    initials[n] = '\0';
    for (size_t i = 0; i + 2 < n; i++) {
        snprintf(key, sizeof key, "a:%.*s:%s", (int)story.len, story.at, initials + i);
        put_key(key, entity, (Text){ "", 0 });
    }
}

/* An acronym that its article explains, and one that it does not. */
static void acronym_key(Text acronym, Text entity, Text story) {
    char key[KEY_ROOM], folded[NAME_ROOM];
    name_fold(acronym, folded);
    snprintf(key, sizeof key, "e:%.*s:%s", (int)story.len, story.at, folded);
    put_key(key, entity, (Text){ "", 0 });
}

static void body_keys(const Entity *e, Text entity, Text speaker, Text kind, Text story, Text lands) {
    char key[KEY_ROOM];
    if (e->body.len) {
        snprintf(key, sizeof key, "b:%.*s:%.*s", (int)story.len, story.at, (int)e->body.len, e->body.at);
        put_key(key, entity, e->kind == 'w' ? lands : (Text){ "", 0 });
    }
    if (text_equal(kind, TEXT("acronym"))) acronym_key(speaker, entity, story);
    if (text_equal(kind, TEXT("acronym")) && !e->body.len) {
        snprintf(key, sizeof key, "a:%.*s:%.*s", (int)story.len, story.at, (int)e->owner.len, e->owner.at);
        put_key(key, entity, (Text){ "", 0 });
    } else {
        initial_keys(speaker, entity, story);
    }
}

static void write_keys(const Cli *cli) {
    Tsv in = { 0 };
    char *copy = NULL;
    size_t capacity = 0;
    if (cli->plain) fail("-p: rows of news-names are read here");
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc);
    size_t doc = tsv_column(&in, TEXT("doc")), speaker = tsv_column(&in, TEXT("speaker")),
           kind = tsv_column(&in, TEXT("kind"));
    size_t entity = tsv_column(&in, TEXT("entity")), lands = tsv_column(&in, TEXT("lands")),
           story = tsv_column(&in, TEXT("story"));
    if (!cli->no_header) keyed_put_row(key_names);
    while (tsv_next(&in)) {
        Text of = in.cell[entity], group = in.cell[story].len ? in.cell[story] : in.cell[doc];
        Entity e = read_entity(tsv_unescape(of, &copy, &capacity));
        char key[KEY_ROOM];
        group = utf8_head(group, LONGEST_GROUP);
        if (e.kind == 'p' && e.words > 1) person_keys(&e, of, group);
        if (e.kind == 's' && e.words) {
            snprintf(key, sizeof key, "s:%.*s:%s", (int)group.len, group.at, e.word[0].sound);
            put_key(key, of, (Text){ "", 0 });
        }
        if (e.kind == 'b' || e.kind == 'w') body_keys(&e, of, in.cell[speaker], in.cell[kind], group, in.cell[lands]);
    }
    free(copy);
    tsv_close(&in);
}

/* ---- pairs */

static void put_pair(const char *rank, Text a, Text b, const char *why) {
    if (keyed_compare(a, b) > 0) {
        Text swap = a;
        a = b, b = swap;
    }
    if (text_equal(a, b)) return;
    put_message(rank);
    put_tab();
    put_raw(a);
    put_tab();
    put_raw(b);
    put_tab();
    put_message(why);
    put_newline();
}

static bool is_initial(const NameForms *w) { return w->folded[0] && !w->folded[1]; }

static char gender(const NameForms *w) {
    const Entry *entry = lexicon_find(&given_names, text_of(w->folded));
    Text g = entry ? lexicon_field(entry, 1) : (Text){ "", 0 };
    return g.len ? g.at[0] : 'b';
}

static bool same_word(const NameForms *a, const NameForms *b) {
    if (strcmp(a->folded, b->folded) == 0) return true;
    size_t len = strlen(a->spelled) < strlen(b->spelled) ? strlen(a->spelled) : strlen(b->spelled),
           limit = len < 6 ? 1 : 2;
    return strcmp(a->sound, b->sound) == 0 && name_distance(a->spelled, b->spelled, limit) <= limit;
}

/* "Abdul" of "Abdul Karim": half a name. */
static bool is_half(const NameForms *w) {
    static const char *const halves[] = { "abd", "abdal", "abdel", "abdol", "abdul" };
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++)
        if (strcmp(w->folded, halves[i]) == 0) return true;
    return false;
}

static bool same_given(const NameForms *a, const NameForms *b) {
    if (is_half(a) != is_half(b)) return false;
    if (is_initial(a) || is_initial(b)) return a->spelled[0] == b->spelled[0];
    if (!same_word(a, b)) return false;
    char x = gender(a), y = gender(b);
    return x == y || x == 'b' || y == 'b';
}

static bool is_slip(const NameForms *a, const NameForms *b) {
    return !same_word(a, b) && strlen(a->sound) > 2 && name_same_letters(a->sound, b->sound) &&
           name_distance(a->sound, b->sound, 2) <= 2;
}

/* So many bear it that it tells nobody. */
static bool is_worn(const NameForms *w) { return strcmp(w->sound, "mhmd") == 0; }

typedef enum { NOTHING, APART, SAME, BY_PARTS, BY_INITIAL, BY_WORN } Likeness;

/* Are the given names of one among those of the other, in order? */
static Likeness compare_given(const Entity *a, const Entity *b) {
    const Entity *less = a->words <= b->words ? a : b, *more = less == a ? b : a;
    size_t full = 0, initials = 0, worn = 0, j = 0, own[2] = { 0 };
    for (size_t i = 0; i + 1 < less->words; i++) {
        while (j + 1 < more->words && !same_given(&less->word[i], &more->word[j])) j++;
        if (j + 1 == more->words) {
            j = more->words;
            break;
        }
        if (is_initial(&less->word[i]) || is_initial(&more->word[j])) initials++;
        else if (is_worn(&less->word[i])) worn++;
        else full++;
        j++;
    }
    for (size_t i = 0; i + 1 < less->words; i++) own[0] += !is_worn(&less->word[i]) && !is_initial(&less->word[i]);
    for (size_t i = 0; i + 1 < more->words; i++) own[1] += !is_worn(&more->word[i]) && !is_initial(&more->word[i]);
    if (j < more->words) return full ? SAME : worn && own[0] == own[1] ? SAME : worn ? BY_WORN : BY_INITIAL;
    return own[0] && own[1] ? APART : NOTHING;
}

/* "Salah al-Din" and "Salahuddin": the given names written in one, or with a title before them. */
static bool same_joined(const Entity *a, const Entity *b) {
    char x[NAME_ROOM], y[NAME_ROOM];
    joined_sound(a, x);
    joined_sound(b, y);
    size_t m = strlen(x), n = strlen(y);
    if (a->words == b->words) return false;
    return m > 2 && n > 2 && (m < n ? strcmp(y + n - m, x) == 0 : strcmp(x + m - n, y) == 0);
}

static Likeness compare(const Entity *a, const Entity *b) {
    if (!a->words || !b->words) return NOTHING;
    const NameForms *x = &a->word[a->words - 1], *y = &b->word[b->words - 1];
    if (!same_word(x, y)) {
        bool turned = a->words == 2 && b->words == 2 && same_word(&a->word[0], &b->word[1]) &&
                      same_word(&a->word[1], &b->word[0]);
        return turned ? SAME : NOTHING;
    }
    Likeness given = compare_given(a, b);
    if ((given == APART || given == NOTHING) && same_joined(a, b)) return BY_PARTS;
    return given;
}

typedef struct {
    Keyed *in;
    Entity *entity;
    size_t capacity, of, lands;
} Block;

static Text entity_at(const Block *b, size_t i) { return b->in->row[i][b->of]; }

static void read_block(Block *b) {
    b->entity = grow(b->entity, &b->capacity, b->in->count, sizeof *b->entity);
    for (size_t i = 0; i < b->in->count; i++) b->entity[i] = read_entity(entity_at(b, i));
}

/* Anywhere in the dump. */
static void pair_persons(const Block *b) {
    for (size_t i = 0; i < b->in->count; i++) {
        for (size_t j = i + 1; j < b->in->count; j++) {
            switch (compare(&b->entity[i], &b->entity[j])) {
            case APART: put_pair("0", entity_at(b, i), entity_at(b, j), "given names differ"); break;
            case SAME: put_pair("2", entity_at(b, i), entity_at(b, j), "spelling"); break;
            case BY_PARTS: put_pair("3", entity_at(b, i), entity_at(b, j), "given names in one word"); break;
            default: break;
            }
        }
    }
}

/* Within a story, an initial is enough, and one letter in the wrong place. */
static void pair_slips(const Block *b) {
    for (size_t i = 0; i < b->in->count; i++) {
        for (size_t j = i + 1; j < b->in->count; j++) {
            const Entity *x = &b->entity[i], *y = &b->entity[j];
            if (!x->words || !y->words) continue;
            Likeness given = compare_given(x, y);
            if (is_slip(&x->word[x->words - 1], &y->word[y->words - 1]) && (given == SAME || given == BY_PARTS))
                put_pair("4", entity_at(b, i), entity_at(b, j), "a letter in the wrong place");
        }
    }
}

static bool may_be_one(const Block *b, size_t i, size_t j) {
    Likeness like = compare(&b->entity[i], &b->entity[j]);
    return like != APART && like != NOTHING;
}

/* Of a story: the persons of one surname, and those who are called by it alone. */
static void pair_surnames(const Block *b) {
    for (size_t i = 0; i < b->in->count; i++) {
        for (size_t j = i + 1; j < b->in->count; j++) {
            if (b->entity[i].kind != 'p' || b->entity[j].kind != 'p') continue;
            Likeness like = compare(&b->entity[i], &b->entity[j]);
            if (like == BY_PARTS)
                put_pair("4", entity_at(b, i), entity_at(b, j), "given names in one word, in the story");
            if (like == BY_INITIAL) put_pair("3", entity_at(b, i), entity_at(b, j), "initial, in the story");
            if (like == BY_WORN) put_pair("4", entity_at(b, i), entity_at(b, j), "part of the name, in the story");
            if (like == APART) put_pair("0", entity_at(b, i), entity_at(b, j), "given names differ");
        }
    }
    for (size_t i = 0; i < b->in->count; i++) {
        size_t found = 0, first = 0;
        bool one = true;
        if (b->entity[i].kind != 's') continue;
        for (size_t j = 0; j < b->in->count; j++) {
            if (j == i || !b->entity[i].words || !b->entity[j].words) continue;
            if (!same_word(&b->entity[i].word[0], &b->entity[j].word[b->entity[j].words - 1])) continue;
            if (b->entity[j].kind == 's') {
                if (j > i) put_pair("5", entity_at(b, i), entity_at(b, j), "surname in the story");
                continue;
            }
            if (!found++) first = j;
            else one &= may_be_one(b, first, j);
        }
        if (found && one) put_pair("5", entity_at(b, i), entity_at(b, first), "surname in the story");
    }
}

/* The first of the article's countries, in the order of how often it names them, that a body of these words is known
 * to be of. */
static void pair_bodies(const Block *b) {
    for (size_t i = 0; i < b->in->count; i++) {
        if (b->entity[i].kind != 'w') continue;
        Text lands = b->in->row[i][b->lands], land, first = { "", 0 };
        size_t found = SIZE_MAX;
        while (found == SIZE_MAX && text_cut(&lands, ',', &land)) {
            NameForms forms;
            if (!first.len) first = land;
            name_forms(land, &forms);
            for (size_t j = 0; j < b->in->count && found == SIZE_MAX; j++)
                if (b->entity[j].kind == 'b' && text_equal(b->entity[j].owner, text_of(forms.folded))) found = j;
        }
        if (found != SIZE_MAX) {
            put_pair("2", entity_at(b, i), entity_at(b, found), "name, and the country of the article");
        } else if (first.len) {
            NameForms forms;
            char own[KEY_ROOM];
            name_forms(first, &forms);
            int len =
                snprintf(own, sizeof own, "b %.*s|%s", (int)b->entity[i].body.len, b->entity[i].body.at, forms.folded);
            if ((size_t)len < sizeof own) /* else it is no name */
                put_pair("2", entity_at(b, i), (Text){ own, (size_t)len }, "name, and the country of the article");
        } else {
            for (size_t j = 0; j < b->in->count; j++) {
                bool is_only = b->in->count == 2 || (b->entity[j].kind == 'w' && !b->in->row[j][b->lands].len);
                if (j != i && is_only) put_pair("3", entity_at(b, i), entity_at(b, j), "name, in the story");
            }
        }
    }
}

/* "National Security Service" and "Nordavia's National Security Service": the words of one end those of the other. */
static bool ends_like(Text a, Text b) { return a.len < b.len ? text_ends(b, a) : text_ends(a, b); }

/* An acronym that its article does not explain, and the one body of the story whose initials it is, however fully it
 * is called. */
static void pair_acronyms(const Block *b) {
    size_t body = SIZE_MAX;
    for (size_t i = 0; i < b->in->count; i++) {
        if (!b->entity[i].body.len) continue;
        if (body == SIZE_MAX) body = i;
        else if (!ends_like(b->entity[i].body, b->entity[body].body)) return;
    }
    for (size_t i = 0; i < b->in->count && body != SIZE_MAX; i++)
        for (size_t j = 0; j < b->in->count; j++)
            if (!b->entity[i].body.len && b->entity[j].body.len)
                put_pair("3", entity_at(b, i), entity_at(b, j), "initials, in the story");
}

static size_t count_words(Text words) {
    size_t count = 0;
    for (Text word; text_cut(&words, ' ', &word);) count++;
    return count;
}

static size_t shared_words(Text a, Text b) {
    size_t shared = 0;
    for (Text word; text_cut(&a, ' ', &word);)
        for (Text rest = b, other; text_cut(&rest, ' ', &other);) shared += text_equal(word, other);
    return shared;
}

/* "Flood and Fire Relief Agency", "Flood and Fire Relief Authority": nearly the same words, not of two countries. */
static bool are_called_alike(const Entity *a, const Entity *b) {
    size_t m = count_words(a->body), n = count_words(b->body);
    if (a->kind == 'b' && b->kind == 'b' && a->owner.len && b->owner.len) {
        if (!text_equal(a->owner, b->owner)) return false;
        if (count_words(a->owner) > 1) return true; /* a name of its own, and no country */
    }
    return 4 * shared_words(a->body, b->body) >= 3 * (m > n ? m : n);
}

/* An acronym of the story that an article explains is the same body where it is explained in nearly the same words, and
 * where it is not explained. */
static void pair_explained(const Block *b) {
    size_t first = SIZE_MAX;
    for (size_t i = 0; i < b->in->count; i++) {
        if (!b->entity[i].body.len) continue;
        if (first == SIZE_MAX) first = i;
        else if (!are_called_alike(&b->entity[i], &b->entity[first])) return;
    }
    for (size_t i = 0; i < b->in->count && first != SIZE_MAX; i++)
        if (!text_equal(b->entity[i].body, b->entity[first].body)) /* of the same words pair_bodies knows more */
            put_pair("3", entity_at(b, i), entity_at(b, first), "acronym, in the story");
}

static void read_tables(void) { given_names = lexicon_open("given_names", BUILTIN(given_names_tsv), 2); }

static void write_pairs(const Cli *cli, size_t most) {
    Keyed in;
    frozen_open(read_tables, false);
    keyed_open(&in, cli, "key", most);
    Block b = { .in = &in, .of = keyed_column(&in, "entity"), .lands = keyed_column(&in, "lands") };
    if (!cli->no_header) keyed_put_row(pair_names);
    while (keyed_next(&in)) {
        read_block(&b);
        switch (in.key.len ? in.key.at[0] : '\0') {
        case 'p':
        case 'c': pair_persons(&b); break;
        case 't': pair_slips(&b); break;
        case 's': pair_surnames(&b); break;
        case 'b': pair_bodies(&b); break;
        case 'a': pair_acronyms(&b); break;
        case 'e': pair_explained(&b); break;
        default: reject(in.tsv.input.name, in.tsv.input.line, "no key of news-people");
        }
    }
    free(b.entity);
    keyed_close(&in);
    lexicon_free(&given_names);
}

/* ---- names: of the spellings of a person the one in most articles, the longer of two; a full name before a surname */

typedef struct {
    char *at;
    size_t len, capacity;
} Copy;

static void keep(Copy *copy, Text text) {
    copy->at = grow(copy->at, &copy->capacity, text.len + 1, 1);
    memcpy(copy->at, text.at, text.len);
    copy->len = text.len;
}

static Text kept(const Copy *copy) { return (Text){ copy->at ? copy->at : "", copy->len }; }

typedef struct {
    Copy person, spelling, best, country;
    size_t times, most, rank, best_rank;
    bool has;
} Naming;

static void end_spelling(Naming *n) {
    bool better = n->rank != n->best_rank ? n->rank > n->best_rank
                  : n->times != n->most   ? n->times > n->most
                                          : n->spelling.len > n->best.len;
    if (n->times && (better || !n->most)) {
        keep(&n->best, kept(&n->spelling));
        n->most = n->times;
        n->best_rank = n->rank;
    }
    n->times = 0;
}

static void end_person(Naming *n) {
    if (!n->has) return;
    end_spelling(n);
    put_raw(kept(&n->person));
    put_tab();
    put_raw(kept(&n->best));
    put_tab();
    put_raw(kept(&n->country));
    put_newline();
    n->most = n->best_rank = n->best.len = n->country.len = 0;
}

static void write_names(const Cli *cli) {
    Tsv in = { 0 };
    Naming n = { .has = false };
    tsv_open(&in, cli->files, cli->columns, 2 * cli->max_doc);
    size_t person = tsv_column(&in, TEXT("person")), speaker = tsv_column(&in, TEXT("speaker")),
           kind = tsv_column(&in, TEXT("kind")), country = tsv_column(&in, TEXT("country"));
    if (!cli->no_header) put_message("person\tname\tcountry\n");
    while (tsv_next(&in)) {
        if (!in.cell[person].len) continue;          /* a role that nobody in the article bears */
        if (!n.has || !text_equal(kept(&n.person), in.cell[person])) {
            end_person(&n);
            keep(&n.person, in.cell[person]);
            n.has = true;
        } else if (!text_equal(kept(&n.spelling), in.cell[speaker])) {
            end_spelling(&n);
        }
        keep(&n.spelling, in.cell[speaker]);
        n.times++;
        Text k = in.cell[kind];
        n.rank = text_equal(k, TEXT("person")) || text_equal(k, TEXT("body")) || text_equal(k, TEXT("office")) ? 2
                 : text_equal(k, TEXT("acronym")) || text_equal(k, TEXT("place")) ? 1
                                                                                  : 0;
        if (in.cell[country].len) keep(&n.country, in.cell[country]);
    }
    end_person(&n);
    free(n.person.at);
    free(n.spelling.at);
    free(n.best.at);
    free(n.country.at);
    tsv_close(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-people", usage, about, options, true, argc, argv);
    size_t most = MOST;
    int step = keyed_step(&cli, &most, NULL);
    if (step != 'P') lexicon_check_files();
    if (step == 'P') write_pairs(&cli, most);
    else if (step == 'N') write_names(&cli);
    else write_keys(&cli);
    return finish();
}
