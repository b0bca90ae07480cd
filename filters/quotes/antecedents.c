/* antecedents.c - who is meant by "he", "they", "who" and "the director".
 *
 * Candidates are weighed by how near they stand, whether they are the subject of a clause and whether they spoke
 * last. Every search tries a bounded number of mentions, roles or quotations.
 */
#include "fail.h"
#include "quotes.h"

#include <string.h>

#define MOST_MENTIONS 40    /* tried for a pronoun */
#define MOST_SPEAKERS 4     /* quotations before whose speakers are tried */
#define HEARD_BONUS 25
#define MOST_ROLES 160      /* tried for a description, backwards */
#define MOST_LATER 40       /* and forwards */
#define FARTHEST_LATER 3    /* paragraphs to the name of somebody described first */
#define LONGEST_PHRASE 16   /* words of a noun phrase */

static bool known(const Article *article, size_t i, unsigned what) { return (article->known[i]->is & what) != 0; }

static Speaker nobody(void) { return (Speaker){ .entity = NONE, .other = NONE }; }

Speaker speaker_of(const Article *article, size_t e) {
    const Entity *entity = &article->entities[e];
    return (Speaker){ .entity = e, .other = NONE, .name = entity->name, .role = entity->role, .sex = entity->sex };
}

static Speaker body(const Article *article, Run words, bool is_plural) {
    return (Speaker){ .entity = NONE, .other = NONE, .name = run_text(article, words), .words = words, .is_group = true, .is_plural = is_plural };
}

/* ---- he and she */

/* The pronouns outside quotations, in their order, and who was meant: they keep somebody in mind. */
static struct {
    struct Heard {
        size_t at, entity;
    } *heard;
    size_t count, capacity, next;
} table;

static bool fits_sex(Sex a, Sex b) { return a == SEX_UNKNOWN || b == SEX_UNKNOWN || a == b; }

static int nearness(const Article *article, size_t sentence, size_t at) {
    size_t far = sentence - article_sentence_of(article, at);
    return 100 - 25 * (int)(far > 20 ? 20 : far);
}

static int weigh_mention(const Article *article, const Mention *mention, size_t sentence, Sex sex, Run own) {
    const Entity *entity = &article->entities[mention->entity];
    if (!fits_sex(entity->sex, sex)) return 0;
    int weight = nearness(article, sentence, mention->name.from);
    if (mention->is_subject) weight += 30;
    if (entity->sex == SEX_UNKNOWN) weight -= 15;
    if (!entity->is_sure) weight -= 25;
    if (is(article, mention->name.from, IS_QUOTED)) weight -= 40;
    if (mention->name.from >= own.from && mention->name.from < own.to) weight -= 60;
    return weight;
}

static Speaker singular(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun, Sex sex) {
    size_t sentence = article_sentence_of(article, pronoun);
    Speaker best = nobody();
    int most = 0;
    for (size_t h = table.count, tried = 0; h-- > 0 && tried < MOST_SPEAKERS; tried++) {
        const struct Heard *heard = &table.heard[h];
        if (heard->at >= pronoun || !fits_sex(article->entities[heard->entity].sex, sex)) continue;
        int weight = nearness(article, sentence, heard->at) + HEARD_BONUS;
        if (weight > most) most = weight, best = speaker_of(article, heard->entity);
    }
    for (size_t q = quote, tried = 0; q-- > 0 && tried < MOST_SPEAKERS; tried++) {
        const Speaker *speaker = &speakers[q];
        bool is_one = !speaker->is_group && (speaker->entity != NONE ? speaker->other == NONE : speaker->kind != NULL);
        if (!is_one || !fits_sex(speaker->sex, sex) || speaker->at >= pronoun) continue;
        int weight = nearness(article, sentence, speaker->at) + 45;
        if (speaker->sex == SEX_UNKNOWN) weight -= 8;
        if (speaker->entity == NONE) weight -= 30;
        if (weight > most) most = weight, best = *speaker;
    }
    size_t m = people_at(article, pronoun);
    Run own = quote < article->quote_count ? article->quotes[quote].content : (Run){ 0, 0 };
    for (size_t tried = 0; m-- > 0 && tried < MOST_MENTIONS; tried++) {
        const Mention *mention = &article->people[m];
        if (!names_person(article, m) || mention->name.from > pronoun) continue;
        int weight = weigh_mention(article, mention, sentence, sex, own);
        if (weight > most) most = weight, best = speaker_of(article, mention->entity);
    }
    return best;
}

static Sex sex_of_pronoun(Text word) {
    if (text_same_word(word, TEXT("he")) || text_same_word(word, TEXT("his")) || text_same_word(word, TEXT("him"))) return SEX_MAN;
    if (text_same_word(word, TEXT("she")) || text_same_word(word, TEXT("her"))) return SEX_WOMAN;
    return SEX_UNKNOWN;
}

void antecedents_begin(void) { table.count = table.next = 0; }

void antecedents_hear(const Article *article, const Speaker *speakers, size_t quote, size_t stop) {
    const Picks *pronouns = &article->pronouns;
    for (; table.next < pronouns->count && pronouns->at[table.next] < stop; table.next++) {
        size_t pronoun = pronouns->at[table.next];
        if (is(article, pronoun, IS_QUOTED)) continue;
        Sex sex = sex_of_pronoun(word_at(article, pronoun));
        if (sex == SEX_UNKNOWN) continue;
        Speaker speaker = singular(article, speakers, quote, pronoun, sex);
        if (speaker.entity == NONE) continue;
        table.heard = grow(table.heard, &table.capacity, table.count + 1, sizeof *table.heard);
        table.heard[table.count++] = (struct Heard){ pronoun, speaker.entity };
    }
}

/* ---- they and it */

/* Where the noun phrase with this head begins. */
static size_t phrase_from(const Article *article, size_t head) {
    size_t from = article->sentences[article_sentence_of(article, head)].tokens.from, i = head;
    while (i > from && head - i < LONGEST_PHRASE) {
        const Token *t = token(article, i - 1);
        bool is_part = t->kind == TOKEN_NUMBER || t->kind == TOKEN_CLITIC || (t->kind == TOKEN_WORD && !is(article, i - 1, IS_PREPOSITION | IS_AND | IS_SUBORDINATOR | IS_WH | IS_AUXILIARY | IS_PRONOUN | IS_DETERMINER | IS_VERB_PAST | IS_ADVERB));
        if (!is_part) break;
        i--;
    }
    return i;
}

/* Two persons named as "Roe and Vale" before token `before`, the last ones; the first of the mentions or NONE. */
static size_t pair_before(const Article *article, size_t before) {
    size_t m = people_at(article, before);
    for (size_t tried = 0; m-- > 1 && tried < MOST_MENTIONS; tried++) {
        const Mention *a = &article->people[m - 1], *b = &article->people[m];
        if (!names_person(article, m - 1) || !names_person(article, m) || a->entity == b->entity) continue;
        if (a->name.to + 1 == b->words.from && is(article, a->name.to, IS_AND)) return m - 1;
    }
    return NONE;
}

static Speaker both(const Article *article, size_t m) {
    Speaker speaker = speaker_of(article, article->people[m].entity);
    speaker.other = article->people[m + 1].entity;
    speaker.is_plural = true;
    speaker.sex = SEX_UNKNOWN;
    return speaker;
}

static bool is_verb(const Article *article, size_t i) { return i < article->tokens.count && is(article, i, IS_FINITE | IS_VERB_PAST | IS_VERB_BASE); }

/* The last noun of these kinds before the pronoun, in its sentence or the one before; a subject goes first. */
static size_t noun_before(const Article *article, size_t pronoun, unsigned kinds) {
    size_t sentence = article_sentence_of(article, pronoun), from = article->sentences[sentence ? sentence - 1 : 0].tokens.from, best = NONE;
    if (pronoun - from > 120) from = pronoun - 120;
    for (size_t i = pronoun; i-- > from;) {
        if (!known(article, i, kinds) || is(article, i, IS_QUOTED)) continue;
        size_t next = i + 1;
        if (next < pronoun && is(article, next, IS_PREPOSITION))
            while (next < pronoun && !is_verb(article, next) && token(article, next)->kind != TOKEN_SIGN) next++;
        if (best == NONE || is_verb(article, next)) best = i;
        if (is_verb(article, next)) break;
    }
    return best;
}

static Speaker body_of_noun(const Article *article, size_t head, bool is_plural) {
    Speaker speaker = body(article, (Run){ phrase_from(article, head), head + 1 }, is_plural);
    const Noun *noun = noun_at(article, head);
    if (noun && noun->entity != NONE) speaker.entity = noun->entity, speaker.name = article->entities[noun->entity].name;
    return speaker;
}

static Speaker people_before(const Article *article, size_t pronoun) {
    size_t best = noun_before(article, pronoun, KNOWN_ROLES | KNOWN_SEVERAL);
    if (best == NONE) return nobody();
    for (size_t i = phrase_from(article, best); i < best + 5 && i < pronoun; i++)
        if (is_word(article, i, TEXT("two")) || is_word(article, i, TEXT("both"))) {
            size_t pair = pair_before(article, best);
            if (pair != NONE) return both(article, pair);
        }
    return body_of_noun(article, best, true);
}

static Speaker group_before(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun, bool is_plural) {
    size_t paragraph = article_paragraph_of(article, pronoun);
    for (size_t q = quote, tried = 0; q-- > 0 && tried < MOST_SPEAKERS; tried++) {
        const Speaker *speaker = &speakers[q];
        if (speaker->at >= pronoun || article_paragraph_of(article, speaker->at) + 1 < paragraph) break;
        if (speaker->is_plural == is_plural && (speaker->is_group || speaker->other != NONE)) return *speaker;
    }
    return nobody();
}

/* An organisation named in the sentence or the two before, a subject first; or "the company". */
static Speaker body_before(const Article *article, size_t quote, size_t pronoun) {
    size_t sentence = article_sentence_of(article, pronoun), m = people_at(article, pronoun), best = NONE;
    Run own = quote < article->quote_count ? article->quotes[quote].content : (Run){ 0, 0 };
    for (size_t tried = 0; m-- > 0 && tried < MOST_MENTIONS; tried++) {
        const Mention *mention = &article->people[m];
        if (article_sentence_of(article, mention->name.from) + 2 < sentence) break;
        bool is_other = !mention->is_group || is(article, mention->name.from, IS_QUOTED) || (mention->name.from >= own.from && mention->name.from < own.to);
        if (is_other || (!mention->is_subject && (best != NONE || !known(article, mention->name.to - 1, KNOWN_ORGANISATION)))) continue;
        best = m;
        if (mention->is_subject) break;
    }
    size_t noun = noun_before(article, pronoun, KNOWN_HEAD);
    bool is_nearer = noun != NONE && (best == NONE || (!article->people[best].is_subject && noun > article->people[best].name.to));
    if (is_nearer && !(noun >= own.from && noun < own.to)) return body_of_noun(article, noun, false);
    if (best == NONE) return nobody();
    Speaker speaker = body(article, article->people[best].name, false);
    if (article->people[best].entity != NONE) speaker.entity = article->people[best].entity, speaker.name = article->entities[speaker.entity].name;
    return speaker;
}

static Speaker plural(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun) {
    Speaker found = group_before(article, speakers, quote, pronoun, true);
    if (!found.name.len) found = people_before(article, pronoun);
    size_t pair = found.name.len ? NONE : pair_before(article, pronoun);
    if (pair != NONE && article_paragraph_of(article, article->people[pair].name.from) + 1 >= article_paragraph_of(article, pronoun)) found = both(article, pair);
    if (!found.name.len) found = group_before(article, speakers, quote, pronoun, false);
    return found.name.len ? found : body_before(article, quote, pronoun);
}

static Speaker neuter(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun) {
    Speaker found = group_before(article, speakers, quote, pronoun, false);
    return found.name.len ? found : body_before(article, quote, pronoun);
}

Speaker antecedent_of_pronoun(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun) {
    Text word = word_at(article, pronoun);
    Sex sex = sex_of_pronoun(word);
    if (sex != SEX_UNKNOWN) return singular(article, speakers, quote, pronoun, sex);
    if (text_same_word(word, TEXT("they")) || text_same_word(word, TEXT("both")) || text_same_word(word, TEXT("their")) || text_same_word(word, TEXT("them"))) return plural(article, speakers, quote, pronoun);
    if (text_same_word(word, TEXT("it")) || text_same_word(word, TEXT("its"))) return neuter(article, speakers, quote, pronoun);
    return nobody();
}

/* ---- who and which */

Run antecedent_of_relative(const Article *article, size_t wh) {
    size_t from = article->sentences[article_sentence_of(article, wh)].tokens.from, stop = wh;
    if (stop > from && is_sign(article, stop - 1, ',')) stop--;
    if (stop == from) return (Run){ wh, wh };
    size_t i = stop, m = people_at(article, stop - 1);
    bool is_place = is_word(article, wh, TEXT("who")) && m < article->people_count && !names_person(article, m);
    if (m < article->people_count && article->people[m].name.to == stop && !is_place) return (Run){ article->people[m].words.from, stop };
    while (i > from && stop - i < LONGEST_PHRASE) {
        const Token *t = token(article, i - 1);
        if (t->kind == TOKEN_SIGN || is(article, i - 1, IS_AND | IS_SUBORDINATOR | IS_WH | IS_AUXILIARY | IS_PRONOUN | IS_VERB_PAST | IS_VERB_S)) break;
        if (is(article, i - 1, IS_VERB_BASE) && !is(article, i - 1, IS_NOUN | IS_ADJECTIVE | IS_NAME)) break;
        i--;
        if (is(article, i, IS_DETERMINER) && !(i > from && is(article, i - 1, IS_PREPOSITION))) break;
    }
    while (i < stop && is(article, i, IS_PREPOSITION | IS_ADVERB)) i++;
    return (Run){ i, stop };
}

/* ---- the director */

static bool same_class(const Entry *a, const Entry *b) { return text_equal(lexicon_field(a, 2), lexicon_field(b, 2)); }

/* May somebody with the role `later` of a description be the one introduced as `told`? */
static int kinship(const Entry *later, const Entry *told) {
    char word[64];
    if (later == told) return 6;
    if (same_class(later, told)) return 5;
    size_t len = later->word.len < sizeof word ? later->word.len : sizeof word;
    for (size_t i = 0; i < len; i++) word[i] = later->word.at[i] == ' ' ? '_' : later->word.at[i];
    if (lexicon_has(told, 3, (Text){ word, len }) || lexicon_has(told, 3, lexicon_field(later, 2))) return 4;
    if (lexicon_has(later, 3, told->word) || lexicon_has(later, 3, lexicon_field(told, 2))) return 2;
    return 0;
}

static bool is_deputy(const Article *article, size_t i) {
    return is_word(article, i, TEXT("deputy")) || is_word(article, i, TEXT("vice")) || is_word(article, i, TEXT("assistant"));
}

/* Does the word, or its country, stand in the run? */
static bool stands_in(const Article *article, size_t i, Run run) {
    char a[LONGEST_FOLDED], b[LONGEST_FOLDED];
    size_t len = name_fold(word_at(article, i), a);
    for (size_t k = run.from; k < run.to && k < run.from + 2 * LONGEST_PHRASE; k++) {
        Text country = article->known[i]->country;
        if (country.len && text_equal(country, article->known[k]->country)) return true;
        if (token(article, k)->kind == TOKEN_WORD && name_fold(word_at(article, k), b) == len && memcmp(a, b, len) == 0) return true;
    }
    return false;
}

static Text country_in(const Article *article, Run run) {
    for (size_t k = run.from; k < run.to && k < run.from + LONGEST_PHRASE; k++)
        if (article->known[k]->country.len) return article->known[k]->country;
    return TEXT("");
}

/* "FSB" of "Federal Security Service": the letters of an acronym begin the words of the run in a row. */
static bool is_short_for(const Article *article, size_t i, Run run) {
    Text acronym = word_at(article, i);
    size_t next = 0;
    if (!(token(article, i)->flags & TOKEN_CAPS) || acronym.len < 3) return false;
    for (size_t k = run.from; k < run.to && k < run.from + 2 * LONGEST_PHRASE && next < acronym.len; k++) {
        const Token *t = token(article, k);
        if (!(t->flags & TOKEN_CAPITAL)) continue;
        char initial = article->text.at[t->start];
        next = initial == acronym.at[next] ? next + 1 : initial == acronym.at[0];
    }
    return next == acronym.len;
}

/* What the words around the role add: the same country or office, or another one. */
static int agreement(const Article *article, Run described, size_t head, Run told) {
    int weight = 0;
    bool deputy = false, was_deputy = false, has_name = false, was_named = false;
    for (size_t i = described.from; i < described.to && i < described.from + LONGEST_PHRASE; i++) {
        if (is_deputy(article, i)) deputy = true;
        bool says_much = token(article, i)->kind == TOKEN_WORD && i != head && !is(article, i, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE | IS_AND);
        if (!says_much) continue;
        has_name |= i > described.from && (token(article, i)->flags & TOKEN_CAPITAL) && !known(article, i, KNOWN_TITLE);
        if (weight < 6 && (stands_in(article, i, told) || is_short_for(article, i, told))) weight += 2;
    }
    for (size_t i = told.from; i < told.to && i < told.from + LONGEST_PHRASE; i++) {
        was_deputy |= is_deputy(article, i);
        was_named |= (token(article, i)->flags & TOKEN_CAPITAL) && !known(article, i, KNOWN_TITLE);
    }
    if (weight == 0 && has_name && was_named) weight -= 3;   /* another office */
    if (deputy != was_deputy) weight -= deputy ? 4 : 2;
    Text a = country_in(article, described), b = country_in(article, told);
    if (a.len && b.len && !text_equal(a, b)) weight -= 6;
    return weight;
}

/* The first role that is told behind `at`. */
static size_t roles_at(const Article *article, size_t at) {
    size_t low = 0, high = article->role_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (article->people[article->roles[middle].mention].name.from < at) low = middle + 1;
        else high = middle;
    }
    return low;
}

static int weigh_role(const Article *article, const Role *role, const Source *source, Sex sex) {
    size_t e = article->people[role->mention].entity;
    if (!names_person(article, role->mention) || !role->kind || !fits_sex(article->entities[e].sex, sex)) return 0;
    int kin = kinship(article->known[source->head]->role, role->kind);
    return kin ? kin + agreement(article, source->words, source->head, role->words) : 0;
}

/* Somebody described before without a name: "a doctor" - "the doctor". */
static Speaker described_before(const Article *article, const Speaker *speakers, size_t quote, const Source *source, int *most) {
    Speaker best = nobody();
    for (size_t q = quote, tried = 0; q-- > 0 && tried < 4 * MOST_SPEAKERS; tried++) {
        const Speaker *speaker = &speakers[q];
        if (!speaker->kind || speaker->is_group) continue;
        int kin = kinship(article->known[source->head]->role, speaker->kind);
        int weight = kin ? kin + 1 + agreement(article, source->words, source->head, speaker->words) : 0;
        if (weight > *most) *most = weight, best = *speaker;
    }
    return best;
}

Speaker antecedent_by_role(const Article *article, const Speaker *speakers, size_t quote, const Source *source) {
    const Known *what = article->known[source->head];
    Speaker best = nobody();
    if (!what->role) return best;
    Sex sex = what->is & KNOWN_MAN ? SEX_MAN : what->is & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
    int most = 3;
    size_t here = roles_at(article, source->head), paragraph = article_paragraph_of(article, source->head);
    for (size_t r = here, tried = 0; source->is_definite && r-- > 0 && tried < MOST_ROLES; tried++) {
        int weight = weigh_role(article, &article->roles[r], source, sex);
        size_t e = article->people[article->roles[r].mention].entity;
        /* "the Prime Minister" with capitals is an office of its own, not the minister who spoke last */
        bool is_other_office = weight && token(article, source->head)->flags & TOKEN_CAPITAL && what->role != article->roles[r].kind && kinship(what->role, article->roles[r].kind) < 4;
        if (weight && !is_other_office && quote && speakers[quote - 1].entity == e) weight += 2;
        if (weight > most) most = weight, best = speaker_of(article, e);
    }
    for (size_t r = here, tried = 0; r < article->role_count && tried < MOST_LATER; r++, tried++) {
        const Mention *mention = &article->people[article->roles[r].mention];
        if (article_paragraph_of(article, mention->name.from) > paragraph + FARTHEST_LATER) break;
        if (!names_person(article, article->roles[r].mention) || article->entities[mention->entity].first < people_at(article, source->head)) continue;
        bool is_near = article_paragraph_of(article, mention->name.from) <= paragraph + 1;
        int weight = weigh_role(article, &article->roles[r], source, sex) - !is_near;
        if (weight > most) most = weight, best = speaker_of(article, mention->entity);
    }
    if (!source->is_definite) return best;
    Speaker unnamed = described_before(article, speakers, quote, source, &most);
    return unnamed.name.len ? unnamed : best;
}
