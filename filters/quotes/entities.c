/* entities.c - which mentions are one person.
 *
 * First the mentions with several words, in their order: each joins the person whose name fits it, or begins a new
 * one. Then those with one word look for a person with that surname, inner name or given name. All searches go
 * through one hash table and try a bounded number of persons, so that a text of nothing but names stays linear.
 */
#include "fail.h"
#include "speaker.h"

#include <stdint.h>
#include <string.h>

#define MOST_FRESH 8        /* mentions before that are looked at */
#define MOST_TRIED 24       /* persons that a mention is compared with */
#define MOST_WORDS 8        /* of a name; the others are passed over */

struct Spelling {
    Text last;              /* the surname, as written */
    Run full;               /* the longest name with this surname; empty if it stands alone only */
    size_t words, count;
    struct Spelling *next;
};

/* What a person is found by. */
typedef enum { BY_LAST, BY_INNER, BY_FIRST, BY_WHOLE, BY_INITIALS, BY_INITIAL } Place;

typedef struct {
    Text key;
    size_t entity, next;
    Place place;
} Ref;

static struct {
    size_t *head;
    size_t heads, head_capacity;
    Ref *ref;
    size_t refs, ref_capacity;
} table;

typedef struct {            /* the words of a name, folded */
    Text word[MOST_WORDS];
    size_t token[MOST_WORDS];
    size_t count;
    bool is_junior;
    char buffer[MOST_WORDS][LONGEST_FOLDED];
} Name;

static void read_name(const Article *article, Run run, Name *name) {
    name->count = 0;
    name->is_junior = false;
    for (size_t i = run.from; i < run.to; i++) {
        if (article->tokens.at[i].kind != TOKEN_WORD) continue;
        if (i > run.from && known(article, i, KNOWN_SUFFIX)) {
            name->is_junior = true;
            continue;
        }
        bool passed =
            known(article, i, KNOWN_PARTICLE) && i + 1 < run.to && !(article->tokens.at[i].flags & TOKEN_CAPITAL);
        bool is_style =
            i == run.from && i + 1 < run.to && known(article, i, KNOWN_STYLE) && !known(article, i, KNOWN_GIVEN);
        if (passed || is_style || name->count == MOST_WORDS) continue;
        size_t len = name_fold(word_at(article, i), name->buffer[name->count]);
        if (len == 0) continue;
        name->word[name->count] = (Text){ name->buffer[name->count], len };
        name->token[name->count++] = i;
    }
}

static Text last_word(const Name *name) { return name->word[name->count - 1]; }

/* ---- the table */

static uint32_t hash(Text key, Place place) {
    uint32_t h = 2166136261u ^ (uint32_t)(place <= BY_FIRST ? 0 : place);
    for (size_t i = 0; i < key.len; i++) h = (h ^ (unsigned char)key.at[i]) * 16777619u;
    return h;
}

static void clear_table(size_t names) {
    table.heads = 64;
    while (table.heads < 2 * names) table.heads *= 2;
    table.head = grow(table.head, &table.head_capacity, table.heads, sizeof *table.head);
    memset(table.head, 0xff, table.heads * sizeof *table.head);
    table.refs = 0;
}

static void add_ref(Article *article, Text key, Place place, size_t entity) {
    size_t *head = &table.head[hash(key, place) & (table.heads - 1)];
    table.ref = grow(table.ref, &table.ref_capacity, table.refs + 1, sizeof *table.ref);
    table.ref[table.refs] = (Ref){ arena_copy(&article->arena, key), entity, *head, place };
    *head = table.refs++;
}

static size_t first_ref(Text key, Place place) { return table.head[hash(key, place) & (table.heads - 1)]; }

/* The initials of the first and last word; of the last alone. */
static Text initials(const Name *name, char buffer[2]) {
    buffer[0] = last_word(name).at[0];
    buffer[1] = name->word[0].at[0];
    return (Text){ buffer, 2 };
}

static Text whole(const Name *name, char buffer[MOST_WORDS * LONGEST_FOLDED]) {
    size_t len = 0;
    for (size_t i = 0; i < name->count; i++) {
        memcpy(buffer + len, name->word[i].at, name->word[i].len);
        len += name->word[i].len;
    }
    return (Text){ buffer, len };
}

static void add_refs(Article *article, const Name *name, size_t entity) {
    char buffer[MOST_WORDS * LONGEST_FOLDED];
    for (size_t i = 0; i < name->count; i++)
        add_ref(article, name->word[i], i + 1 == name->count ? BY_LAST : i ? BY_INNER : BY_FIRST, entity);
    add_ref(article, text_slice(last_word(name), 0, 1), BY_INITIAL, entity);
    if (name->count < 2) return;
    add_ref(article, whole(name, buffer), BY_WHOLE, entity);
    add_ref(article, initials(name, buffer), BY_INITIALS, entity);
}

/* ---- persons */

static bool sexes_differ(Sex a, Sex b) { return a != SEX_UNKNOWN && b != SEX_UNKNOWN && a != b; }

static void count_spelling(Article *article, Entity *entity, const Mention *mention, const Name *name) {
    Text last = word_at(article, name->token[name->count - 1]);
    struct Spelling **at = &entity->spellings;
    for (size_t tried = 0; *at && tried < MOST_TRIED && !text_equal((*at)->last, last); tried++) at = &(*at)->next;
    if (!*at) {
        *at = arena_take(&article->arena, sizeof **at);
        (*at)->last = last;
    }
    (*at)->count++;
    if (name->count < 2 && mention->name.to - mention->name.from < 2) return;
    if (name->count <= (*at)->words) return;
    (*at)->words = name->count;
    (*at)->full = mention->name;
}

/* The mention is of that person. */
static void join(Article *article, size_t m, size_t e, const Name *name) {
    Mention *mention = &article->people[m];
    Entity *entity = &article->entities[e];
    mention->entity = e;
    if (entity->mentions++ == 0 || m < entity->first) entity->first = m;
    if (m > entity->last) entity->last = m;
    entity->full_mentions += name->count > 1;
    if (name->count > 1 && entity->introduced == NONE) entity->introduced = m;
    entity->is_sure |= mention->is_sure;
    if (entity->sex == SEX_UNKNOWN) entity->sex = mention->sex;
    entity->is_sex_sure |= mention->is_sex_sure && mention->sex != SEX_UNKNOWN;
    count_spelling(article, entity, mention, name);
}

static size_t begin(Article *article, size_t m, const Name *name) {
    article->entities =
        grow(article->entities, &article->entity_capacity, article->entity_count + 1, sizeof *article->entities);
    unsigned is = name->count == 1 ? article->known[name->token[0]]->is : 0;
    Sex sex = is & KNOWN_MAN ? SEX_MAN : is & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
    article->entities[article->entity_count] = (Entity){ .kind = KIND_PERSON,
                                                         .head = NONE,
                                                         .meant = NONE,
                                                         .introduced = NONE,
                                                         .first = m,
                                                         .last = m,
                                                         .sex = article->people[m].sex ? article->people[m].sex : sex };
    add_refs(article, name, article->entity_count);
    join(article, m, article->entity_count, name);
    return article->entity_count++;
}

/* The longest name of a person so far. */
static Run full_name(const Entity *entity) {
    Run best = { 0, 0 };
    size_t words = 0;
    for (const struct Spelling *s = entity->spellings; s; s = s->next)
        if (s->words > words) words = s->words, best = s->full;
    return best;
}

static bool has_word(const Name *name, Text word) {
    for (size_t i = 0; i + 1 < name->count; i++)
        if (text_equal(name->word[i], word)) return true;
    return false;
}

/* May two names with the same or nearly the same surname be one person's? */
static bool same_given(const Article *article, const Name *a, const Name *b) {
    if (a->is_junior != b->is_junior) return false;
    if (has_word(a, b->word[0]) || has_word(b, a->word[0])) return true;
    unsigned ka = article->known[a->token[0]]->is, kb = article->known[b->token[0]]->is, both = KNOWN_MAN | KNOWN_WOMAN;
    if ((ka & both) && (kb & both) && !(ka & kb & both)) return false;
    if (name_short_for(a->word[0], b->word[0])) return true;
    return !(ka & kb & KNOWN_GIVEN) && name_alike(a->word[0], b->word[0]);
}

static bool is_same(const Article *article, size_t m, size_t e, const Name *name, bool exact) {
    const Entity *entity = &article->entities[e];
    Name other;
    Run full = full_name(entity);
    if (run_empty(full)) return false;
    read_name(article, full, &other);
    if (other.count < 2 || sexes_differ(entity->sex, article->people[m].sex)) return false;
    if (!exact && !(name_alike(last_word(name), last_word(&other)) && name_is_latin(last_word(name)) &&
                    name_is_latin(last_word(&other))))
        return false;
    return same_given(article, name, &other);
}

/* Of a name with several words: the person who has it. */
static size_t find_full(const Article *article, size_t m, const Name *name) {
    char buffer[MOST_WORDS * LONGEST_FOLDED];
    const struct { Text key; Place place; bool exact; } ways[] = {
        { whole(name, buffer), BY_WHOLE, true },
        { last_word(name), BY_LAST, true },
        { initials(name, (char[2]){ 0 }), BY_INITIALS, false },
    };
    for (size_t w = 0; w < sizeof ways / sizeof *ways; w++) {
        size_t tried = 0;
        for (size_t r = first_ref(ways[w].key, ways[w].place); r != NONE && tried < MOST_TRIED;
             r = table.ref[r].next, tried++) {
            const Ref *ref = &table.ref[r];
            if (ref->place != ways[w].place || !text_equal(ref->key, ways[w].key)) continue;
            bool is_whole =
                ways[w].place == BY_WHOLE && !sexes_differ(article->entities[ref->entity].sex, article->people[m].sex);
            if ((is_whole && !name->is_junior) || is_same(article, m, ref->entity, name, ways[w].exact))
                return ref->entity;
        }
    }
    return NONE;
}

/* "David Roe, a nephew of the founder Huey Roe": the second is named only to tell who the first one is. */
static bool is_namesake(const Article *article, size_t first) {
    if (first == 0) return false;
    const Mention *mention = &article->people[first], *last = mention - 1;
    size_t start = mention->words.from;
    while (start > last->name.to && is(article, start - 1, IS_DETERMINER)) start--;
    if (last->is_group || start <= last->name.to || !is(article, start - 1, IS_PREPOSITION)) return false;
    return article_sentence_of(article, last->name.from) == article_sentence_of(article, mention->name.from) &&
           text_same_word(word_at(article, mention->name.to - 1), word_at(article, last->name.to - 1));
}

/* Has the full name stood in this sentence, or the one before? */
static bool is_fresh(const Article *article, size_t m, size_t entity) {
    size_t sentence = article_sentence_of(article, article->people[m].name.from);
    for (size_t k = m; k-- > 0 && k + MOST_FRESH > m;) {
        const Mention *mention = &article->people[k];
        if (article_sentence_of(article, mention->name.from) + 1 < sentence) break;
        if (mention->entity == entity && mention->name.to > mention->name.from + 1) return true;
    }
    return false;
}

/* How well the person goes with a mention of one word; 0 if not at all. */
static size_t fitness(const Article *article, size_t m, const Ref *ref) {
    const Entity *entity = &article->entities[ref->entity];
    const Mention *mention = &article->people[m];
    size_t i = mention->name.to - 1;
    if (sexes_differ(entity->sex, mention->sex)) return 0;
    bool is_introduced = entity->introduced < m,
         titled = mention->name.from > 0 && known(article, mention->name.from - 1, KNOWN_HONORIFIC) &&
                         !is_word(article, mention->name.from - 1, W_SIR) &&
                         !is_word(article, mention->name.from - 1, W_DAME);
    bool is_given = known(article, i, KNOWN_GIVEN) && !known(article, i, KNOWN_WORD);
    /* "the Roe Swift wagon": what has an article lends nobody its first word */
    size_t first = article->people[entity->first].words.from;
    bool is_thing = !entity->is_sure && first > 0 && is_word(article, first - 1, W_THE);
    if (ref->place == BY_FIRST && is_thing) return 0;
    if (ref->place == BY_FIRST && titled && is_given) return 0;
    if (ref->place != BY_LAST && known(article, i, KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION | KNOWN_THING) &&
        !titled && !mention->is_subject)
        return 0;
    if (ref->place == BY_INNER && known(article, i, KNOWN_GIVEN)) return 0;
    size_t by_place = ref->place == BY_LAST ? 3 : ref->place == BY_INNER ? 2 : 1;
    return 10 + by_place * 200 + is_introduced * 100 + 60 * entity->is_surnamed +
           50 * is_fresh(article, m, ref->entity) - 2 * is_namesake(article, entity->first);
}

/* Of a name with one word: the person who has it as surname, or else as another of the names. */
static size_t find_word(const Article *article, size_t m, const Name *name) {
    size_t best = NONE, most = 0, tried = 0;
    for (size_t r = first_ref(name->word[0], BY_LAST); r != NONE && tried < MOST_TRIED;
         r = table.ref[r].next, tried++) {
        const Ref *ref = &table.ref[r];
        if (ref->place > BY_FIRST || !text_equal(ref->key, name->word[0])) continue;
        size_t fit = fitness(article, m, ref);
        /* of two who go as well, whoever was named first: the other one needs the full name */
        bool is_first = best != NONE && fit == most && fit &&
                        article->entities[ref->entity].introduced < article->entities[best].introduced;
        if (fit > most || is_first) most = fit, best = ref->entity;
    }
    return best;
}

/* A surname that differs by a slip from that of a person named before. */
static size_t find_alike(const Article *article, size_t m, const Name *name) {
    Text word = name->word[0], initial = text_slice(word, 0, 1);
    if (word.len < 5 || !name_is_latin(word) || article->known[name->token[0]]->is) return NONE;
    size_t tried = 0;
    for (size_t r = first_ref(initial, BY_INITIAL); r != NONE && tried < MOST_TRIED; r = table.ref[r].next, tried++) {
        const Ref *ref = &table.ref[r];
        if (ref->place != BY_INITIAL || !text_equal(ref->key, initial)) continue;
        const Entity *entity = &article->entities[ref->entity];
        if (sexes_differ(entity->sex, article->people[m].sex) || !entity->spellings || entity->full_mentions == 0)
            continue;
        char buffer[LONGEST_FOLDED];
        Text last = { buffer, name_fold(entity->spellings->last, buffer) };
        if (name_is_latin(last) && name_alike(word, last)) return ref->entity;
    }
    return NONE;
}

/* ---- the walk */

static void place_full_names(Article *article) {
    Name name;
    for (size_t m = 0; m < article->people_count; m++) {
        Run run = article->people[m].name;
        if (article->people[m].is_group || run.to - run.from < 2) continue;
        read_name(article, run, &name);
        if (name.count < 2) continue;
        size_t e = find_full(article, m, &name);
        if (e == NONE) begin(article, m, &name);
        else join(article, m, e, &name);
    }
}

/* The first letters of the names of one word that have begun an entity: one bit each. */
static uint64_t begun;

static uint64_t first_letter(Text word) { return (uint64_t)1 << ((unsigned char)word.at[0] & 63); }

/* False if it is yet to be seen whether that is a name: it owes its capital to the sentence. */
static bool place_single_name(Article *article, size_t m, bool may_begin) {
    Mention *mention = &article->people[m];
    Name name;
    if (mention->entity != NONE) return true;
    read_name(article, mention->name, &name);
    if (name.count != 1) return true;
    size_t e = find_word(article, m, &name);
    if (mention->is_group && (e == NONE || known(article, name.token[0], KNOWN_OF | KNOWN_NATIVE) ||
                              article->tokens.at[name.token[0]].flags & TOKEN_CAPS))
        return true;
    if (e == NONE) e = find_alike(article, m, &name);
    may_begin &= mention->is_sure || article->tokens.at[name.token[0]].is & IS_NAME;
    if (e != NONE) {
        Run full = full_name(&article->entities[e]);
        join(article, m, e, &name);
        bool is_surname =
            !run_empty(full) && text_equal(word_at(article, name.token[0]), word_at(article, full.to - 1));
        article->entities[e].is_surnamed |= is_surname;
    } else if (may_begin) {
        begin(article, m, &name);
        begun |= first_letter(word_at(article, name.token[0]));
    }
    if (mention->entity != NONE) mention->is_group = false;
    return mention->entity != NONE;
}

/* "Zarelia sang in Tarn. ... fans of Zarelia": what only begins sentences waits for the others. */
static void place_single_names(Article *article) {
    size_t waiting = article->people_count;
    begun = 0;
    for (size_t m = 0; m < article->people_count; m++)
        if (!place_single_name(article, m, true) && waiting > m) waiting = m;
    for (size_t m = waiting; m < article->people_count; m++)
        if (!article->people[m].is_group && begun & first_letter(word_at(article, article->people[m].name.to - 1)))
            place_single_name(article, m, false);
}

/* The spelling used most, of those with a full name. */
static Text best_name(const Article *article, const Entity *entity) {
    const struct Spelling *best = entity->spellings;
    for (const struct Spelling *s = entity->spellings; s; s = s->next) {
        bool fuller = !run_empty(s->full) && run_empty(best->full),
             as_full = run_empty(s->full) == run_empty(best->full);
        if (fuller || (as_full && s->count > best->count)) best = s;
    }
    return run_empty(best->full) ? best->last : run_text(article, best->full);
}

/* A rank or a courtesy title goes with any office. */
bool entity_is_rank(const Entry *kind) {
    return lexicon_has(kind, 3, TEXT("soldier")) || lexicon_has(kind, 3, TEXT("officer")) ||
           text_equal(lexicon_field(kind, 2), TEXT("doctor"));
}

/* How little a role says: an office, a rank, or a friend and the like. */
static RoleWorth worth_of(const Entry *kind) {
    return lexicon_has(kind, 1, TEXT("loose")) ? ROLE_LOOSE : entity_is_rank(kind) ? ROLE_RANK : ROLE_OFFICE;
}

/* The word of `text` at `*at`; empty at its end. */
static Text next_word(Text text, size_t *at) {
    while (*at < text.len && is_blank(text.at[*at])) ++*at;
    size_t from = *at;
    while (*at < text.len && !is_blank(text.at[*at])) ++*at;
    return text_slice(text, from, *at);
}

/* Does it say more of the same: longer, with a word of the other, or the other is one word only? */
static bool says_more(Text words, Text told) {
    size_t count = 0;
    if (words.len <= told.len) return false;
    for (size_t i = 0; i < told.len; count++) {
        Text word = next_word(told, &i);
        for (size_t k = 0; k < words.len && word.len > 3;)
            if (text_same_word(word, next_word(words, &k))) return true;
    }
    return count < 2;
}

/* "chief" of "Salem Police Chief" */
static bool is_end_of(Text words, Text role) {
    if (!words.len || words.len >= role.len || role.at[role.len - words.len - 1] != ' ') return false;
    return text_same_word(words, text_slice(role, role.len - words.len, role.len));
}

/* Of the roles that say most, the longest is the fullest, but a mayor, who is an official, stays a mayor; a full one
 * that is told first stays: "Prime Minister Roe, who is also the president of the club". */
void entity_tell_role(Entity *entity, Text words, const Entry *kind) {
    RoleWorth worth = worth_of(kind);
    bool is_finer = lexicon_has(kind, 3, entity->role);
    bool is_coarser = entity->role_kind && lexicon_has(entity->role_kind, 3, words);
    bool is_better = worth == entity->role_worth ? is_finer || (!is_coarser && says_more(words, entity->role))
                                                 : worth > entity->role_worth;
    if (entity->role.len && (!is_better || is_end_of(words, entity->role))) return;
    entity->role = words;
    entity->role_kind = kind;
    entity->role_worth = worth;
}

static void tell_role(Article *article, const Role *role) {
    size_t e = article->people[role->mention].entity;
    if (e == NONE) return;
    Entity *entity = &article->entities[e];
    entity_tell_role(entity, run_text(article, role->words), role->kind);
    bool man = lexicon_has(role->kind, 1, TEXT("m")), woman = lexicon_has(role->kind, 1, TEXT("f"));
    if (entity->sex == SEX_UNKNOWN) entity->sex = man ? SEX_MAN : woman ? SEX_WOMAN : SEX_UNKNOWN;
    entity->is_sex_sure |= (man && entity->sex == SEX_MAN) || (woman && entity->sex == SEX_WOMAN);
}

static void name_everybody(Article *article) {
    for (size_t e = 0; e < article->entity_count; e++)
        article->entities[e].name = best_name(article, &article->entities[e]);
    for (size_t r = 0; r < article->role_count; r++)
        if (article->roles[r].kind && !article->roles[r].is_verb) tell_role(article, &article->roles[r]);
}

void entities_find(Article *article) {
    clear_table(article->people_count);
    place_full_names(article);
    place_single_names(article);
    name_everybody(article);
}
