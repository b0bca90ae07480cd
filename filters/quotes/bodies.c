/* bodies.c - which names mean one body, and whom the nouns mean: "the ministry", "TPA" and "the agency" are the Tide
 * Protection Agency, "the lawmakers" are those described before.
 *
 * The surest first: the same full name, a short form in brackets, letters that abbreviate a name, a name without its
 * last words.
 * Then the nouns, in the order of the text: an apposition names the body, a bare noun goes to the one body that can
 * be called so,
 * another to what was described with the same noun. All look-ups go through one table, or back over a bounded number
 * of names.
 */
#include "fail.h"
#include "speaker.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define MOST_TRIED 160      /* names or nouns looked back at */
#define MOST_SEEN 24        /* bodies that are weighed for a noun */
#define MOST_INITIALS 12
#define LONGEST_WORD 64
#define MOST_HOUSES 40      /* names that have an office */
#define MOST_BEGUN 16
#define NEAR 2              /* weights that are as good as the same */

static struct {
    struct Key {
        uint64_t hash;
        uint32_t article;   /* of another article: an empty slot */
        uint32_t entity;    /* SHARED: two bodies have it */
    } *key;
    size_t keys, key_capacity;
    uint32_t article;       /* which one this is */
    size_t begun;           /* names that may still be added: the table has no room for more */
} table;

#define SHARED UINT32_MAX

/* ---- the table */

static uint64_t add_word(uint64_t hash, Text word) {
    for (size_t i = 0; i < word.len; i++) hash = (hash ^ (unsigned char)word.at[i]) * 0x100000001b3u;
    return (hash ^ ' ') * 0x100000001b3u;
}

static void empty_keys(size_t from) {
    memset(table.key + from, 0, (table.key_capacity - from) * sizeof *table.key);
}

/* An empty table, for as many names of bodies, a handful of keys each. */
static void clear_table(size_t names) {
    size_t capacity = table.key_capacity;
    table.keys = 64;
    while (table.keys < 16 * names) table.keys *= 2;
    table.key = grow(table.key, &table.key_capacity, table.keys, sizeof *table.key);
    empty_keys(capacity);
    if (++table.article) return;
    empty_keys(0);                      /* the articles were counted once around */
    table.article = 1;
}

static bool is_taken(const struct Key *key) { return key->article == table.article; }

static struct Key *find_key(uint64_t hash) {
    size_t i = (size_t)hash & (table.keys - 1);
    while (is_taken(&table.key[i]) && table.key[i].hash != hash) i = (i + 1) & (table.keys - 1);
    return &table.key[i];
}

static void add_key(uint64_t hash, size_t entity) {
    struct Key *key = find_key(hash);
    if (is_taken(key) && key->entity != entity) entity = SHARED;
    *key = (struct Key){ hash, table.article, (uint32_t)entity };
}

static size_t entity_of(uint64_t hash) {
    const struct Key *key = find_key(hash);
    return is_taken(key) && key->entity != SHARED ? key->entity : NONE;
}

/* ---- names */

/* Does the word tell bodies apart? The small words in a name don't. */
static bool tells(const Article *article, size_t i) {
    return token(article, i)->kind == TOKEN_WORD && token(article, i)->flags & (TOKEN_CAPITAL | TOKEN_INNER_CAPITAL);
}

static uint64_t name_key(const Article *article, Run name) {
    char folded[LONGEST_FOLDED];
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = name.from; i < name.to; i++)
        if (tells(article, i)) hash = add_word(hash, (Text){ folded, name_fold(word_at(article, i), folded) });
    return hash;
}

/* Of the words that begin with a capital: "TPA". */
static size_t initials_of(const Article *article, Run name, char letters[MOST_INITIALS]) {
    size_t count = 0;
    for (size_t i = name.from; i < name.to && count < MOST_INITIALS; i++)
        if (tells(article, i) && is_upper(word_at(article, i).at[0])) letters[count++] = word_at(article, i).at[0];
    return count;
}

static uint64_t letters_key(const char *letters, size_t count) { return add_word(1, (Text){ letters, count }); }

static bool is_acronym(const Article *article, Run name) {
    return name.to == name.from + 1 && token(article, name.from)->flags & TOKEN_CAPS &&
           token(article, name.from)->stop - token(article, name.from)->start <= MOST_INITIALS;
}

/* Without the dots of "T.P.A." */
static size_t acronym_letters(Text word, char letters[MOST_INITIALS]) {
    size_t count = 0;
    for (size_t i = 0; i < word.len && count < MOST_INITIALS; i++)
        if (is_alpha(word.at[i])) letters[count++] = word.at[i];
    return count;
}

static bool is_place_word(const Article *article, size_t i) { return known(article, i, KNOWN_PLACE | KNOWN_OF); }

/* A name without its last nouns, as news repeats it: "Roe" for "Roe Corp", but not a place for its police. */
static void add_shorter(Article *article, Run name, size_t entity) {
    Run shorter = name;
    while (shorter.to > shorter.from + 1 && known(article, shorter.to - 1, KNOWN_HEAD)) {
        shorter.to--;
        const Entry *body = article->known[shorter.to]->body;
        bool is_firm = body && (lexicon_has(body, 2, TEXT("company")) || lexicon_has(body, 2, TEXT("county")));
        if (shorter.to == shorter.from + 1 &&
            (!is_firm || is_place_word(article, shorter.from) || known(article, shorter.from, KNOWN_HEAD)))
            break;
        add_key(name_key(article, shorter), entity);
    }
}

/* Of the first word of a longer name, by which news calls it from then on: "Northmark" for "Northmark Lake Holdings". 0
 * if the word is none that one body has for itself: a place, "National", a given name, letters ("FBI Salem"). */
static uint64_t first_word_key(const Article *article, Run name) {
    char folded[LONGEST_FOLDED];
    if (!tells(article, name.from) || article->known[name.from]->is || is(article, name.from, IS_ADJECTIVE) ||
        token(article, name.from)->flags & TOKEN_CAPS)
        return 0;
    return add_word(2, (Text){ folded, name_fold(word_at(article, name.from), folded) });
}

static void add_keys(Article *article, Run name, size_t entity) {
    char letters[MOST_INITIALS];
    add_key(name_key(article, name), entity);
    bool is_firm = name.to > name.from + 1 && known(article, name.to - 1, KNOWN_HEAD | KNOWN_HEADS);
    uint64_t first = is_firm ? first_word_key(article, name) : 0;       /* and no product of Northmark's */
    if (first) add_key(first, entity);
    size_t count = initials_of(article, name, letters);
    if (count < 2) return;
    add_key(letters_key(letters, count), entity);
    if (is_place_word(article, name.from) && count > 2) {     /* the DEA is the U.S. DEA */
        add_key(letters_key(letters + 1, count - 1), entity);
        add_key(name_key(article, (Run){ name.from + 1, name.to }), entity);
    }
    add_shorter(article, name, entity);
}

static size_t begin(Article *article, Entity entity) {
    article->entities =
        grow(article->entities, &article->entity_capacity, article->entity_count + 1, sizeof *article->entities);
    article->entities[article->entity_count] = entity;
    article->entities[article->entity_count].meant = NONE;
    return article->entity_count++;
}

static const Entry *a_firm(void) { return known_word(TEXT("corp"))->body; }

/* The mention is of that body; the longest name is the fullest. */
static void join(Article *article, size_t m, size_t e) {
    Mention *mention = &article->people[m];
    Entity *entity = &article->entities[e];
    mention->entity = e;
    if (m < entity->first) entity->first = m;
    if (m > entity->last) entity->last = m;
    entity->mentions++;
    if (mention->is_firm && !entity->like) entity->like = a_firm();
    bool is_longer = mention->name.to - mention->name.from > entity->words.to - entity->words.from;
    if (is_longer && !is(article, mention->name.from, IS_QUOTED)) entity->words = mention->name;
}

/* "the Harbour Poll": what is written may have a name. */
static bool is_document(const Article *article, Run name) {
    size_t last = name.to - 1;
    return name.to > name.from + 1 && is(article, last, IS_THING) && !is(article, last, IS_PLURAL) &&
           word_is(article, last, OF_RESEARCH);
}

static size_t begin_body(Article *article, size_t m) {
    Run name = article->people[m].name;
    bool is_place = true;
    for (size_t i = name.from; i < name.to; i++) is_place = is_place && known(article, i, KNOWN_PLACE);
    size_t e = begin(
        article,
        (Entity){ .kind = is_document(article, name) ? KIND_DOCUMENT : KIND_BODY, .role = TEXT(""), .head = NONE,
                  .first = m, .words = name, .is_place = is_place, .is_plural = article->people[m].is_plural });
    add_keys(article, name, e);
    join(article, m, e);
    return e;
}

/* "Tide Protection Agency (TPA)": the mention before the one in brackets; NONE if there is none. */
static size_t before_bracket(const Article *article, size_t m) {
    const Mention *mention = &article->people[m];
    if (m == 0 || mention->name.from == 0 || !is_sign(article, mention->name.from - 1, '(') ||
        mention->name.to >= article->tokens.count)
        return NONE;
    const Mention *last = &article->people[m - 1];
    bool is_next = last->name.to == mention->name.from - 1 && is_sign(article, mention->name.to, ')') && last->is_group;
    return is_next && is_acronym(article, mention->name) && !is_acronym(article, last->name) ? m - 1 : NONE;
}

static size_t find_body(const Article *article, Run name) {
    char letters[MOST_INITIALS];
    size_t e = entity_of(name_key(article, name));
    uint64_t first = e == NONE && name.to == name.from + 1 ? first_word_key(article, name) : 0;
    if (first) e = entity_of(first);
    if (e != NONE || !is_acronym(article, name)) return e;
    size_t count = acronym_letters(word_at(article, name.from), letters);
    return count > 1 ? entity_of(letters_key(letters, count)) : NONE;
}

/* "ministries" goes with "ministry" nearly enough: all but the endings that a plural changes. */
static Text singular(Text word) {
    if (word.len > 4 && text_ends(word, TEXT("ies"))) return text_slice(word, 0, word.len - 3);
    if (word.len > 3 && (word.at[word.len - 1] == 's' || word.at[word.len - 1] == 'y'))
        return text_slice(word, 0, word.len - 1);
    return word;
}

static bool same_noun(const Article *article, size_t a, size_t b) {
    Text x = word_at(article, a), y = word_at(article, b);
    if (to_lower(x.at[0]) != to_lower(y.at[0]) || !text_same_word(singular(x), singular(y))) return false;
    /* a brewer is no brewery */
    bool x_has_y = text_ends(x, TEXT("y")), y_has_y = text_ends(y, TEXT("y"));
    return x_has_y == y_has_y || text_ends(x_has_y ? y : x, TEXT("ies"));
}

/* The same noun, or one for the same post (lawyer, attorney), or both for what asks people (poll, survey). */
bool nouns_alike(const Article *article, const Noun *a, const Noun *b) {
    if (same_noun(article, a->head, b->head) || (a->post.len && text_equal(a->post, b->post))) return true;
    if (!is(article, a->head, IS_THING) || !is(article, b->head, IS_THING)) return false;
    return word_is(article, a->head, OF_POLL) && word_is(article, b->head, OF_POLL);
}

/* The part of a body's name that says what it is ends before "of", "for" and the like. */
static size_t name_head_end(const Article *article, Run name) {
    for (size_t i = name.from + 1; i < name.to; i++)
        if (is(article, i, IS_PREPOSITION) && !(token(article, i)->flags & TOKEN_CAPITAL)) return i;
    return name.to;
}

/* "the Ministry": the last body whose name has that word before "of". */
static size_t last_called(const Article *article, size_t m) {
    size_t noun = article->people[m].name.from;
    for (size_t k = m, tried = 0; known(article, noun, KNOWN_HEAD) && k-- > 0 && tried < MOST_TRIED; tried++) {
        if (!article->people[k].is_group || article->people[k].entity == NONE) continue;
        Run words = article->entities[article->people[k].entity].words;
        for (size_t i = words.from, stop = name_head_end(article, words); i < stop; i++)
            if (same_noun(article, noun, i)) return article->people[k].entity;
    }
    return NONE;
}

/* The long names first, then the short ones. */
static void place_names(Article *article) {
    for (int pass = 0; pass < 2; pass++)
        for (size_t m = 0; m < article->people_count; m++) {
            Mention *mention = &article->people[m];
            bool is_long = mention->name.to > mention->name.from + 1;
            if (!mention->is_group || mention->entity != NONE) continue;
            size_t long_form = before_bracket(article, m);
            if (is_long != (pass == 0) && long_form == NONE) continue;
            size_t e = long_form != NONE ? article->people[long_form].entity : find_body(article, mention->name);
            if (e == NONE && !is_long) e = last_called(article, m);
            if (e == NONE) begin_body(article, m);
            else join(article, m, e);
            if (long_form != NONE && e != NONE) add_key(name_key(article, mention->name), e);
        }
}

/* "Roe" alone, of whom nothing tells that it is a person, is Roe Corp where there is one. */
static void place_lone_names(Article *article) {
    for (size_t m = 0; m < article->people_count; m++) {
        Mention *mention = &article->people[m];
        if (mention->is_group || mention->is_sure || mention->name.to > mention->name.from + 1) continue;
        const Entity *person = mention->entity == NONE ? NULL : &article->entities[mention->entity];
        if (person && (person->is_sure || person->full_mentions || person->sex != SEX_UNKNOWN)) continue;
        size_t e = find_body(article, mention->name);
        if (e == NONE) continue;
        mention->is_group = true;
        join(article, m, e);
    }
}

/* ---- appositions */

/* The sign between a noun and a name beside it: a comma, or nothing ("the airline Roe"). */
static bool stands_beside(const Article *article, size_t end, size_t start) {
    if (start == end + 2 && is(article, start - 1, IS_DETERMINER)) start--;     /* one agency, the Tide Commission, */
    return start == end || (start == end + 1 && is_comma(article, end));
}

/* A name at a sentence's start, which was no name yet. */
static bool begin_house(Article *article, size_t m) {
    if (!table.begun) return false;
    table.begun--;
    size_t e = find_body(article, article->people[m].name);
    article->people[m].is_group = true;
    if (e == NONE) begin_body(article, m);
    else join(article, m, e);
    return true;
}

static bool is_head_noun(const Article *article, size_t i) {
    return known(article, i, KNOWN_HEAD) || (known(article, i, KNOWN_ROLE) && article->known[i]->body);
}

/* A name that may be a body's though it was taken for a person's: nothing tells that it is one. */
static bool may_be_body(const Article *article, size_t m) {
    const Mention *mention = &article->people[m];
    /* its capital could have been the sentence's */
    if (mention->entity == NONE) return !mention->is_sure && !guess_is_plural(word_at(article, mention->name.to - 1));
    if (mention->is_group) return true;
    const Entity *entity = &article->entities[mention->entity];
    return !entity->is_sure && entity->sex == SEX_UNKNOWN && entity->role.len == 0;
}

static void call(Entity *entity, size_t noun) {
    if (entity->calls < MOST_CALLED) entity->called[entity->calls++] = noun;
}

/* What the text calls the person is a body after all. */
static void turn_to_body(Article *article, size_t m) {
    Entity *entity = &article->entities[article->people[m].entity];
    entity->kind = KIND_BODY;
    entity->words = article->people[entity->first].name;
    entity->head = NONE;
}

/* "who", "in Salem", "founded by": no predicate. */
static bool goes_with_noun(const Article *article, size_t i) {
    if (is(article, i, IS_WH | IS_VERB_ING | IS_PREPOSITION) || is_that(article, i)) return true;
    return is(article, i, IS_VERB_PARTICIPLE) && !token(article, i)->frame && i + 1 < article->tokens.count &&
           is(article, i + 1, IS_PREPOSITION);
}

/* "The group, Roe League, was", "Roe League, a group of tenants,": the name beside the noun; people_count if there is
 * none. */
static size_t name_beside(const Article *article, const Noun *noun) {
    size_t none = article->people_count, m = people_at(article, noun->from),
           behind = people_at(article, noun->words.to);
    size_t end_of_noun = noun->words.to;        /* a company called Roe */
    bool is_called = end_of_noun + 1 < article->tokens.count && is_among(article, end_of_noun, W_CALLED, W_NAMED);
    if (is_called) end_of_noun++;
    bool is_here = behind < none && article_sentence_of(article, article->people[behind].words.from) ==
                                        article_sentence_of(article, noun->head);
    if (is_here && stands_beside(article, end_of_noun, article->people[behind].words.from) &&
        may_be_body(article, behind)) {
        size_t end = article->people[behind].name.to;
        bool is_comma_pair = article->people[behind].words.from > end_of_noun;
        if (!is_comma_pair || (end < article->tokens.count && token(article, end)->kind == TOKEN_SIGN)) return behind;
    }
    if (m == 0 || noun->from < 2 ||
        article_sentence_of(article, article->people[m - 1].name.from) != article_sentence_of(article, noun->head) ||
        noun->from == noun->words.from)
        return none;
    if (noun->words.to < article->tokens.count && token(article, noun->words.to)->kind != TOKEN_SIGN &&
        !goes_with_noun(article, noun->words.to))
        return none;
    const Mention *before = &article->people[m - 1];
    size_t end = before->name.to;
    if (end < noun->from && is_sign(article, end, '('))
        while (end < noun->from && !is_sign(article, end - 1, ')')) end++;
    return end + 1 == noun->from && is_comma(article, end) && may_be_body(article, m - 1) ? m - 1 : none;
}

/* "The doctors, members of a new group, Roe League,": the body that they are members of; people_count if there is
 * none. */
static size_t body_of_members(const Article *article, const Noun *noun) {
    size_t i = noun->words.to, none = article->people_count;
    Run sentence = article->sentences[article_sentence_of(article, noun->head)].tokens;
    if (!noun->is_plural || !noun->is_definite || i + 2 >= sentence.to || !is_comma(article, i) ||
        !is_word(article, i + 1, W_MEMBERS) || !is_word(article, i + 2, W_OF))
        return none;
    size_t m = people_at(article, i);
    bool is_near = m < none && article->people[m].is_group && article->people[m].name.from < i + 12 &&
                   article->people[m].name.to <= sentence.to;
    return is_near && !is_acronym(article, article->people[m].name) ? m : none;
}

static void read_apposition(Article *article, Noun *noun) {
    size_t members = body_of_members(article, noun);
    if (members < article->people_count) noun->entity = article->people[members].entity;
    if (!is_head_noun(article, noun->head)) return;
    size_t m = name_beside(article, noun);
    if (m == article->people_count) return;
    if (article->people[m].entity == NONE && !begin_house(article, m)) return;
    if (!article->people[m].is_group) turn_to_body(article, m);
    Entity *entity = &article->entities[article->people[m].entity];
    call(entity, noun->head);
    noun->entity = article->people[m].entity;
}

/* ---- who has offices: "Roe chief executive Ada Vale" makes Roe a firm, "Roe striker Ada Vale" a club */

typedef struct {
    Text name;
    const Entry *like;
} House;

static const Entry *house_of_office(const Entry *kind) {
    if (lexicon_has(kind, 1, TEXT("club"))) return known_word(TEXT("club"))->body;
    return lexicon_has(kind, 1, TEXT("firm")) ? a_firm() : NULL;
}

/* The words in front of the office that no table knows; a house with the clitic needs an office that only a house
 * has. */
static House house_of(const Article *article, const Role *role) {
    const unsigned other = KNOWN_TITLE | KNOWN_PLACE | KNOWN_OF | KNOWN_NATIVE | KNOWN_GIVEN | KNOWN_PARTY;
    House house = { .like = house_of_office(role->kind) };
    size_t i = role->words.from;
    while (i < role->words.to && tells(article, i) && !known(article, i, other) && !is(article, i, IS_TIME)) i++;
    bool is_owner = i < role->words.to && token(article, i)->kind == TOKEN_CLITIC;
    if (i > role->words.from && i < role->words.to && !(is_owner && !house.like))
        house.name = run_text(article, (Run){ role->words.from, i });
    return house;
}

/* A name of which nothing but its form told that it is a person's is that of a body if it has an office. */
static void turn_houses(Article *article) {
    House houses[MOST_HOUSES];
    size_t count = 0;
    for (size_t r = 0; r < article->role_count && count < MOST_HOUSES; r++) {
        const Role *role = &article->roles[r];
        House house = role->kind && !role->is_verb ? house_of(article, role) : (House){ 0 };
        if (house.name.len) houses[count++] = house;
    }
    for (size_t m = 0; count && m < article->people_count; m++) {
        Mention *mention = &article->people[m];
        if (mention->is_sure || !may_be_body(article, m)) continue;
        Text name = run_text(article, mention->name);
        size_t h = 0;
        while (h < count && !text_equal(houses[h].name, name)) h++;
        if (h == count) continue;
        if (mention->entity == NONE && !begin_house(article, m)) continue;
        if (!mention->is_group) turn_to_body(article, m);
        Entity *entity = &article->entities[mention->entity];
        if (!entity->like) entity->like = houses[h].like;
    }
}

/* "the airline Roe", "the union Fishers United": the noun right in front of the name. */
static void call_by_noun_in_front(Article *article, size_t m) {
    const Mention *mention = &article->people[m];
    size_t i = mention->name.from;
    if (!mention->is_group || mention->entity == NONE || i < 2 || token(article, i - 1)->kind != TOKEN_WORD) return;
    bool is_kind = known(article, i - 1, KNOWN_HEAD) && !known(article, i - 1, KNOWN_TITLED) &&
                   !people_is_capital(article, i - 1) && article->sentence_of[i - 1] == article->sentence_of[i];
    if (is_kind) call(&article->entities[mention->entity], i - 1);
}

/* Mentions of what turned out to be a body. */
static void turn_mentions(Article *article) {
    for (size_t m = 0; m < article->people_count; m++) {
        Mention *mention = &article->people[m];
        if (mention->is_group || mention->entity == NONE || article->entities[mention->entity].kind == KIND_PERSON)
            continue;
        Entity *entity = &article->entities[mention->entity];
        mention->is_group = true;
        if (mention->name.to - mention->name.from > entity->words.to - entity->words.from)
            entity->words = mention->name;
    }
}

/* ---- the bare nouns */

static bool may_be_called(const Article *article, size_t noun, const Entry *body) {
    char word[LONGEST_WORD];
    Text text = word_at(article, noun);
    if (!body || text.len >= sizeof word) return false;
    for (size_t i = 0; i < text.len; i++) word[i] = to_lower(text.at[i]);
    return lexicon_has(body, 2, (Text){ word, text.len });
}

/* company, carmaker: of any firm. */
static bool may_be_firm_noun(const Article *article, size_t noun) {
    return may_be_called(article, noun, a_firm());
}

/* How well the noun says what the body is: 0 not at all, 3 in the text's own words. */
static int calling(const Article *article, size_t noun, const Entity *entity) {
    int best = 0;
    for (size_t i = 0; i < entity->calls; i++) {
        if (same_noun(article, noun, entity->called[i])) return 3;
        if (may_be_called(article, noun, article->known[entity->called[i]]->body)) best = 2;
    }
    if (entity->like && (may_be_called(article, noun, entity->like) ||
                         text_same_word(word_at(article, noun), entity->like->word)))
        best = 2;
    if (entity->is_place) return best;
    for (size_t i = entity->words.from; i < entity->words.to && !best; i++)
        if (is_sign(article, i, '&') && may_be_firm_noun(article, noun)) best = 2;
    for (size_t i = entity->words.from, stop = name_head_end(article, entity->words); i < stop; i++) {
        if (known(article, i, KNOWN_HEAD | KNOWN_HEADS) && same_noun(article, noun, i)) return 3;
        if (may_be_called(article, noun, article->known[i]->body)) best = 2;
    }
    return best;
}

/* "the state education department": of a body whose name begins with a place. */
static bool is_level(const Article *article, size_t i, Run name) {
    return known(article, name.from, KNOWN_PLACE | KNOWN_OF) &&
           is_among(article, i, W_STATE, W_CITY, W_COUNTY, W_FEDERAL, W_NATIONAL);
}

/* Does every word between "the" and the noun go with the body? A country or a kind that its name does not hold is
 * another's. */
static bool modifiers_fit(const Article *article, const Noun *noun, Run name) {
    for (size_t i = noun->words.from; i < noun->head; i++) {
        if (token(article, i)->kind != TOKEN_WORD || is(article, i, IS_POSSESSIVE)) continue;
        bool stands = is_level(article, i, name);
        Text country = article->known[i]->country;
        for (size_t k = name.from; k < name.to && !stands; k++)
            stands = same_noun(article, i, k) || (country.len && text_equal(country, article->known[k]->country)) ||
                     (may_be_called(article, i, article->known[k]->body));
        if (people_is_seated(article, i)) continue;             /* body_called asks whether there are others */
        bool is_harmless = is(article, i, IS_ADJECTIVE) && !is(article, i, IS_NOUN) &&
                           !(token(article, i)->flags & TOKEN_CAPITAL) && !article->known[i]->is;
        if (!stands && !is_harmless) return false;
    }
    return true;
}

/* What stands behind the noun makes it another: "the company that built the ship". */
static bool is_bare(const Noun *noun) { return noun->words.to == noun->head + 1; }

/* A name, the subject of its clause, of which nothing tells that it is a person, can be a firm's: "Roe has
 * confirmed the sale. The company ..." */
static bool may_be_firm(const Article *article, const Noun *noun, const Mention *mention) {
    if (!mention->is_subject || !may_be_firm_noun(article, noun->head)) return false;
    const Entity *entity = &article->entities[mention->entity];
    return !entity->is_sure && entity->kind == KIND_PERSON && entity->sex == SEX_UNKNOWN && !entity->role.len;
}

/* The name that may be a firm's, in the paragraph of the bare noun or in the sentence before it, with no body between
 * them; NONE if there is none. */
static size_t firm_before(const Article *article, const Noun *noun) {
    if (!is_bare(noun) || noun->words.from != noun->head) return NONE;
    size_t sentence = article_sentence_of(article, noun->head), paragraph = article_paragraph_of(article, noun->head);
    size_t m = people_at(article, noun->from);
    for (size_t tried = 0; m-- > 0 && tried < MOST_TRIED; tried++) {
        const Mention *mention = &article->people[m];
        bool is_place = known(article, mention->name.from, KNOWN_PLACE);
        bool is_near = article_paragraph_of(article, mention->name.from) == paragraph ||
                       article_sentence_of(article, mention->name.from) + 1 >= sentence;
        if (!is_near || (mention->is_group && !is_place)) return NONE;
        if (!is_place && mention->entity != NONE && may_be_firm(article, noun, mention)) return m;
    }
    return NONE;
}

/* "Roe Bank and Vale Bank said": the first is a subject as the second is. */
static bool is_subject(const Article *article, size_t m) {
    const Mention *mention = &article->people[m], *next = mention + 1;
    bool has_next = m + 1 < article->people_count && next->name.from <= mention->name.to + 2 &&
                    is_word(article, mention->name.to, W_AND);
    return mention->is_subject || (has_next && next->is_subject);
}

/* "The Salem-based company" tells one of several bodies, and not which. */
static bool has_seat(const Article *article, const Noun *noun) {
    for (size_t i = noun->words.from; i < noun->head; i++)
        if (people_is_seated(article, i)) return true;
    return false;
}

/* The body that a definite noun means; NONE if none fits, or two fit as well. */
static size_t body_called(const Article *article, const Noun *noun) {
    size_t seen[MOST_SEEN], count = 0, fitting = 0, best = NONE, paragraph = article_paragraph_of(article, noun->head);
    int most = 0, second = 0;
    size_t least_far = 0, m = people_at(article, noun->from);
    for (size_t tried = 0; m-- > 0 && tried < MOST_TRIED && count < MOST_SEEN; tried++) {
        const Mention *mention = &article->people[m];
        size_t e = mention->entity;
        if (!mention->is_group || e == NONE || mention->name.from >= noun->from) continue;
        bool is_seen = false;
        for (size_t k = 0; k < count; k++) is_seen |= seen[k] == e;
        if (is_seen) continue;
        seen[count++] = e;
        const Entity *entity = &article->entities[e];
        int fit = calling(article, noun->head, entity);
        if (!fit || !modifiers_fit(article, noun, entity->words)) continue;
        fitting++;
        size_t far = paragraph - article_paragraph_of(article, mention->name.from);
        int weight = 8 * fit +
                     (far == 0   ? 5
                      : far == 1 ? 4
                      : far == 2 ? 2
                                 : 0) +
                     (entity->mentions > 3 ? 3 : (int)entity->mentions) + 3 * is_subject(article, m);
        if (weight > most) second = most, most = weight, best = e, least_far = far;
        else if (weight > second) second = weight;
    }
    if (fitting > 1 && has_seat(article, noun)) return NONE;
    size_t firm = best == NONE || least_far > 0 ? firm_before(article, noun) : NONE;
    if (firm == NONE) return most - second < NEAR ? NONE : best;
    /* nearer than the body: which of them is meant nobody can tell */
    bool is_lone = !article->entities[article->people[firm].entity].full_mentions;
    return best == NONE && is_lone ? article->people[firm].entity : NONE;
}

/* "a late July poll", "a separate poll": told apart from the one that "the poll" is. */
static bool is_told_apart(const Article *article, const Noun *noun) {
    for (size_t i = noun->from < noun->words.from ? noun->from : noun->words.from; i < noun->head; i++)
        if (is(article, i, IS_TIME) || is_among(article, i, W_ANOTHER, W_SEPARATE, W_PREVIOUS, W_EARLIER, W_LAST))
            return true;
    return false;
}

/* Who was described before with the same noun, and nothing that conflicts. */
static size_t described_before(const Article *article, size_t n) {
    const Noun *noun = &article->nouns[n];
    for (size_t k = n, tried = 0; k-- > 0 && tried < MOST_TRIED; tried++) {
        const Noun *other = &article->nouns[k];
        if (other->entity == NONE || other->is_plural != noun->is_plural ||
            !nouns_alike(article, noun, other))
            continue;
        bool is_that_one = is_that(article, noun->from) || is_word(article, noun->from, W_THIS);
        if (other->kind == KIND_DOCUMENT && !is_that_one && is_told_apart(article, other)) continue;
        Entity *entity = &article->entities[other->entity];
        Run words = entity->kind == KIND_BODY && entity->head == NONE ? entity->words : other->words;
        if (modifiers_fit(article, noun, entity->words) || modifiers_fit(article, noun, words)) return other->entity;
    }
    return NONE;
}

/* "the last two times Orlando police": a number tells nothing of whom it counts. */
static bool counts(const Article *article, const Noun *noun) {
    for (size_t i = noun->words.from; i < noun->head; i++)
        if (token(article, i)->kind == TOKEN_NUMBER || is(article, i, IS_NUMBER)) return true;
    return false;
}

/* The fullest description is the one with most words. */
static void describe(Article *article, Noun *noun, size_t e) {
    Entity *entity = &article->entities[e];
    noun->entity = e;
    entity->mentions++;
    if (entity->head != NONE && noun->words.to - noun->words.from > entity->words.to - entity->words.from &&
        !is(article, noun->head, IS_QUOTED) && !counts(article, noun)) {
        entity->words = noun->words;
        entity->head = noun->head;
    }
}

/* Roe's lawyers */
static bool has_owner(const Article *article, const Noun *noun) {
    for (size_t i = noun->words.from; i < noun->head; i++)
        if (token(article, i)->kind == TOKEN_CLITIC) return true;
    return false;
}

static void place_noun(Article *article, size_t n) {
    Noun *noun = &article->nouns[n];
    size_t e = noun->entity;
    bool is_known = noun->is_definite && is_bare(noun);
    if (e == NONE && is_known && !noun->is_plural && is_head_noun(article, noun->head)) e = body_called(article, noun);
    if (e != NONE && article->entities[e].kind == KIND_PERSON && article->entities[e].head == NONE)
        turn_to_body(article, article->entities[e].first);
    if (e == NONE && (is_known || (noun->is_plural && is_bare(noun) && has_owner(article, noun))))
        e = described_before(article, n);
    if (e == NONE)
        e = begin(article, (Entity){ .kind = noun->kind,
                                     .role = TEXT(""),
                                     .head = noun->head,
                                     .words = noun->words,
                                     .is_plural = noun->is_plural });
    describe(article, noun, e);
}

/* Those that are told to be the members of a body are so wherever they are meant. */
static void spread_members(Article *article) {
    for (size_t n = 0, found = 0; n < article->noun_count && found < MOST_CALLED; n++) {
        const Noun *members = &article->nouns[n];
        if (members->entity == NONE || !members->is_plural) continue;
        found++;
        for (size_t k = 0; k < article->noun_count; k++) {
            Noun *noun = &article->nouns[k];
            if (noun->entity == NONE && noun->is_definite && noun->is_plural && is_bare(noun) &&
                noun->words.from == noun->head && same_noun(article, noun->head, members->head))
                noun->entity = members->entity;
        }
    }
}

void bodies_find(Article *article) {
    size_t names = 0;
    for (size_t m = 0; m < article->people_count; m++) names += article->people[m].is_group;
    clear_table(names + MOST_BEGUN);
    table.begun = MOST_BEGUN;
    place_names(article);
    place_lone_names(article);
    for (size_t m = 0; m < article->people_count; m++) call_by_noun_in_front(article, m);
    turn_houses(article);
    for (size_t n = 0; n < article->noun_count; n++) read_apposition(article, &article->nouns[n]);
    turn_mentions(article);
    spread_members(article);
    for (size_t n = 0; n < article->noun_count; n++) place_noun(article, n);
    turn_mentions(article);
    for (size_t e = 0; e < article->entity_count; e++) {
        Entity *entity = &article->entities[e];
        if (entity->kind != KIND_PERSON || entity->head != NONE) entity->name = run_text(article, entity->words);
    }
}

void bodies_close(void) { free(table.key); }
