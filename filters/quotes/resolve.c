/* resolve.c - the speaker of each quotation: the full name, the fullest role, and the way to them.
 *
 * A name or surname is looked up among the persons of the article; a description goes to the one introduced with
 * such a role, before or after; a pronoun to its antecedent; no source at all to the speaker before. Who can't be
 * found is called by the words of the source.
 */
#include "fail.h"
#include "speaker.h"

#include <string.h>

#define FARTHEST_OWN 40     /* tokens from a name to "his cabinet" */
#define MOST_PEOPLE 40      /* mentions among which one person alone may stand */
#define MOST_FAMILIES 200   /* entities searched for "the Roes" */
#define MOST_OWNED 160      /* nouns searched for "Roe's lawyers" */
#define MOST_LEADS 6        /* quotations that are searched for the name of somebody described in the lead */

static struct {
    Speaker *speaker;       /* one for each quotation */
    size_t capacity;
} table;

static size_t name_words(const Article *article, Run name) {
    size_t words = 0;
    for (size_t i = name.from; i < name.to; i++)
        words += token(article, i)->kind == TOKEN_WORD && !(i > name.from && known(article, i, KNOWN_SUFFIX));
    return words;
}

/* "both men", "the two", "the couple": the two persons named together before. */
static bool is_both(const Article *article, const Source *source, Run whole) {
    if (is_word(article, whole.from, W_BOTH))
        return known(article, source->head, KNOWN_SEVERAL | KNOWN_ROLES) || source->head == whole.from;
    if (source->is_definite && is_among(article, source->head, W_TWO, W_COUPLE, W_PAIR, W_DUO)) return true;
    return is_word(article, whole.from, W_THE) && whole.from + 1 < whole.to &&
           is_word(article, whole.from + 1, W_TWO) && source->is_plural;
}

static Speaker group(const Article *article, const Source *source, Run whole, How how) {
    if (is_both(article, source, whole)) {
        Speaker pair = antecedent_of_both(article, whole.from);
        pair.how = HOW_COLLECTIVE;
        if (pair.name.len) return pair;
    }
    const Noun *noun = noun_at(article, source->head);
    Run words = source_told(article, source, whole);
    Speaker speaker = { .entity = NONE,
                        .other = NONE,
                        .name = run_text(article, words),
                        .words = words,
                        .is_group = true,
                        .is_plural = source->is_plural,
                        .how = how };
    bool is_part = noun && words.from < noun->words.from && is(article, noun->words.from - 1, IS_AND);
    if (noun && noun->entity != NONE && !is_part) {     /* "officials and | customers" are more than these */
        speaker.entity = noun->entity;
        speaker.name = article->entities[noun->entity].name;
    }
    return speaker;
}

static Text put_together(Article *article, Text a, Text between, Text b) {
    size_t len = a.len + between.len + b.len;
    char *at = arena_take(&article->arena, len);
    memcpy(at, a.at, a.len);
    memcpy(at + a.len, between.at, between.len);
    memcpy(at + a.len + between.len, b.at, b.len);
    return (Text){ at, len };
}

/* "Roe and Vale" */
static Text joined(Article *article, Text a, Text b) { return put_together(article, a, TEXT(" and "), b); }

/* What one side of "Roe and the mayor" is called: a full name, else the words. */
static Text side_name(const Article *article, Run words) {
    Source source = source_read(article, words);
    if (source.kind == SOURCE_PRONOUN) return run_text(article, words);
    size_t e = source.kind == SOURCE_NAMED ? article->people[source.mention].entity : NONE;
    if (e != NONE) return article->entities[e].name;
    if (is(article, words.from, IS_POSSESSIVE)) source.words.from = words.from;     /* "his colleagues" */
    return run_text(article, source_told(article, &source, words));
}

/* "Roe and his colleagues", "the FBI and federal prosecutors": the "and" beside the mention; NONE if it stands
 * alone. */
static size_t and_beside(const Article *article, const Mention *mention, Run whole) {
    size_t behind = mention->name.to, before = mention->words.from;
    if (behind + 1 < whole.to && is_word(article, behind, W_AND)) return behind;
    while (before > whole.from && is(article, before - 1, IS_DETERMINER)) before--;
    bool is_and = before > whole.from + 1 && is_word(article, before - 1, W_AND);
    bool is_role = is_and && before == mention->words.from && before < mention->name.from &&
                   known(article, before - 2, KNOWN_ROLE);
    const unsigned speaks = KNOWN_ROLE | KNOWN_ROLES | KNOWN_ORGANISATION | KNOWN_SEVERAL | KNOWN_NATIVE | KNOWN_PLACE;
    bool is_trade = is_and && mention->words.from < mention->name.from &&
                    !is(article, before - 2, IS_NAME | IS_PLURAL) && !known(article, before - 2, speaks);
    /* "actor and singer Roe", "oil and gas tycoon Roe" are one person */
    return is_and && !is_role && !is_trade ? before - 1 : NONE;
}

/* Is it one mention and no more? */
static bool is_list_name(const Article *article, Run words) {
    size_t m = people_at(article, words.from);
    return m < article->people_count && article->people[m].words.from <= words.from &&
           article->people[m].name.to == words.to;
}

/* The "and" of "Roe, Vale and Tarn", of which the mention is the first; NONE if there is none. */
static size_t and_of_list(const Article *article, size_t m, Run whole) {
    size_t i = article->people[m].name.to, first = m;
    while (i < whole.to && is_comma(article, i) && m + 1 < article->people_count &&
           article->people[m + 1].words.from == i + 1)
        i = article->people[++m].name.to;
    if (i < whole.to && is_comma(article, i)) i++;
    bool is_last = m > first && i + 1 < whole.to && is_word(article, i, W_AND) &&
                   m + 1 < article->people_count && article->people[m + 1].words.from == i + 1;
    return is_last ? i : NONE;
}

/* "The mayor and her deputy, Ada Roe": the name behind the comma is of the second alone. */
static size_t and_before_name(const Article *article, const Mention *mention, Run whole) {
    size_t to = mention->words.from;
    if (to > whole.from && is_word(article, to - 1, W_THE)) to--;       /* her husband, the painter Ada Roe */
    if (to <= whole.from + 3 || !is_comma(article, to - 1)) return NONE;
    const unsigned somebody = KNOWN_ROLE | KNOWN_ROLES | KNOWN_HEAD | KNOWN_HEADS;
    for (size_t i = whole.from + 1; i + 2 < to; i++) {
        if (is_comma(article, i)) return NONE;
        bool is_anew = is_word(article, i, W_AND) && is(article, i + 1, IS_DETERMINER | IS_POSSESSIVE);
        if (is_anew && is(article, whole.from, IS_DETERMINER | IS_NAME) && known(article, i - 1, somebody)) return i;
    }
    return NONE;
}

/* "Roe, Vale" of "Roe, Vale and Tarn" */
static Text left_names(Article *article, Run words) {
    size_t comma = words.to;
    while (comma > words.from && !is_comma(article, comma - 1)) comma--;
    bool is_list = comma > words.from + 1 && comma < words.to && is_list_name(article, (Run){ comma, words.to });
    if (!is_list) return side_name(article, words);
    Text a = left_names(article, (Run){ words.from, comma - 1 }), b = side_name(article, (Run){ comma, words.to });
    return put_together(article, a, TEXT(", "), b);
}

static Speaker compound(Article *article, size_t and, Run whole) {
    size_t left = is_comma(article, and - 1) ? and - 1 : and;
    Text name = joined(article, left_names(article, (Run){ whole.from, left }),
                       side_name(article, (Run){ and + 1, whole.to }));
    return (Speaker){ .entity = NONE,
                      .other = NONE,
                      .name = name,
                      .words = whole,
                      .is_group = true,
                      .is_plural = true,
                      .how = HOW_COLLECTIVE };
}

/* "the Roes": the two persons of that surname; nobody if there are not just two. */
static Speaker family(const Article *article, const Mention *mention) {
    bool is_lone = mention->is_group && mention->is_plural && mention->name.to == mention->name.from + 1;
    if (!is_lone) return nobody();
    Text word = word_at(article, mention->name.from);
    word.len--;
    size_t found[2], count = 0;
    for (size_t e = 0; e < article->entity_count && e < MOST_FAMILIES && count < 3; e++) {
        const Entity *entity = &article->entities[e];
        if (entity->kind != KIND_PERSON || entity->head != NONE || !entity->full_mentions) continue;
        size_t at = entity->name.len - (word.len < entity->name.len ? word.len : entity->name.len);
        bool is_theirs = at > 0 && text_ends(entity->name, word) && entity->name.at[at - 1] == ' ';
        if (is_theirs && ++count <= 2) found[count - 1] = e;
    }
    if (count != 2) return nobody();
    Speaker speaker = speaker_of(article, found[0]);
    speaker.other = found[1];
    speaker.is_plural = true;
    speaker.how = HOW_SURNAME;
    return speaker;
}

/* "Police", "Groups", "Vale Teachers", but: Association of Vale Teachers */
static bool names_several(const Article *article, Run name) {
    if (name.to == name.from + 1) return true;
    for (size_t i = name.from; i < name.to; i++)
        if (known(article, i, KNOWN_HEAD)) return i + 1 == name.to && known(article, i, KNOWN_SEVERAL);
    return known(article, name.to - 1, KNOWN_SEVERAL | KNOWN_ROLES | KNOWN_HEADS);
}

static Speaker named(Article *article, const Source *source, Run whole) {
    const Mention *mention = &article->people[source->mention];
    bool both_persons =
        source->second != NONE && names_person(article, source->mention) && names_person(article, source->second);
    size_t and = both_persons ? NONE : and_beside(article, mention, whole);
    if (and == NONE) and = and_of_list(article, source->mention, whole);
    if (and == NONE) and = and_before_name(article, mention, whole);
    if (and != NONE) return compound(article, and, whole);
    Speaker roes = family(article, mention);
    if (roes.name.len) return roes;
    bool is_news = false;
    if (mention->is_group || mention->entity == NONE) {
        for (size_t i = mention->name.from; i < mention->name.to; i++) is_news |= known(article, i, KNOWN_NEWS);
        if (source->second != NONE) {
            Source both = { .words = { mention->words.from, article->people[source->second].words.to },
                            .is_plural = true };
            both.head = both.words.to - 1;
            return group(article, &both, whole, HOW_COLLECTIVE);
        }
        if (source->head < mention->words.from || source->head >= mention->words.to) {
            Source maker = { .words = mention->words, .head = mention->words.to - 1 };
            Speaker made = group(article, &maker, whole, is_news ? HOW_NAME : HOW_COLLECTIVE);
            if (mention->entity != NONE)
                made.entity = mention->entity, made.name = article->entities[mention->entity].name;
            return made;
        }
        Speaker speaker = group(article, source, whole, is_news ? HOW_NAME : HOW_COLLECTIVE);
        if (mention->entity != NONE) {
            const Entity *entity = &article->entities[mention->entity];
            speaker.entity = mention->entity, speaker.name = entity->name;
            bool is_name = entity->kind == KIND_BODY && entity->head == NONE && !names_several(article, mention->name);
            if (is_name) speaker.is_plural = entity->is_plural;         /* Roe Records is one */
        }
        return speaker;
    }
    Speaker speaker = speaker_of(article, mention->entity);
    speaker.how = name_words(article, mention->name) > 1 ? HOW_NAME : HOW_SURNAME;
    if (source->second != NONE && article->people[source->second].entity != NONE &&
        article->people[source->second].entity != mention->entity) {
        speaker.other = article->people[source->second].entity;
        speaker.is_plural = true;
    }
    return speaker;
}

static bool has_spoken(const Speaker *speakers, size_t quotes) {
    for (size_t q = quotes, tried = 0; q-- > 0 && tried < MOST_LEADS; tried++)
        if (speakers[q].entity != NONE && !speakers[q].is_group) return true;
    return false;
}

static bool has_other_role(const Article *article, size_t e) {
    size_t first = article->entities[e].first;
    for (size_t r = 0; r < article->role_count && r < MOST_LEADS; r++)
        if (article->people[article->roles[r].mention].entity == e && article->roles[r].mention <= first + MOST_LEADS &&
            !entity_is_rank(article->roles[r].kind))
            return true;
    return false;
}

/* The lead says "the deputy minister", and the name comes with the next quotation, of a person not named before and
 * of whom nothing else is told. */
static Speaker named_later(const Article *article, size_t quote, const Source *source) {
    Speaker nobody = { .entity = NONE, .other = NONE };
    size_t paragraph = article_paragraph_of(article, source->head);
    if (!source->is_definite || has_spoken(table.speaker, quote)) return nobody;
    for (size_t q = quote + 1; q < article->quote_count && q <= quote + MOST_LEADS; q++) {
        if (run_empty(article->quotes[q].source)) continue;
        Source later = source_read(article, article->quotes[q].source);
        if (later.kind != SOURCE_NAMED) continue;
        const Mention *mention = &article->people[later.mention];
        if (!names_person(article, later.mention) || article_paragraph_of(article, mention->name.from) > paragraph + 2)
            return nobody;
        const Entity *entity = &article->entities[mention->entity];
        if (article->people[entity->first].name.from < source->head || has_other_role(article, mention->entity))
            return nobody;
        return speaker_of(article, mention->entity);
    }
    return nobody;
}

/* Roe, of whom nothing is told, has just spoken, and now "the minister" does: that is how news makes known what Roe
 * is. */
static Speaker named_before(const Article *article, size_t quote, const Source *source, Run whole, Sex sex) {
    Speaker nobody = { .entity = NONE, .other = NONE };
    if (!is_word(article, whole.from, W_THE) || !quote) return nobody;
    const Speaker *last = &table.speaker[quote - 1];
    bool is_named = last->entity != NONE && article->entities[last->entity].kind == KIND_PERSON &&
                    article->entities[last->entity].head == NONE;
    if (!is_named || last->is_group || last->other != NONE || last->role.len || has_other_role(article, last->entity))
        return nobody;
    if (last->sex != SEX_UNKNOWN && sex != SEX_UNKNOWN && last->sex != sex) return nobody;
    bool is_office = lexicon_has(article->known[source->head]->role, 3, TEXT("politician")) &&
                     !antecedent_is_barred(article, table.speaker, quote, source->head, last->entity);
    size_t first = article->people[article->entities[last->entity].first].words.from;
    /* "parishioner Roe" */
    bool is_called = first > 0 && is(article, first - 1, IS_NOUN) && !is(article, first - 1, IS_NAME | IS_VERB);
    if (!is_office || is_called || office_is_told(article, article->known[source->head]->role)) return nobody;
    size_t here = article_paragraph_of(article, source->head), there = article_paragraph_of(article, last->at);
    return here <= there + 1 ? *last : nobody;
}

/* "his own ministers", "her cabinet": does the sentence of the mention make him or her the head of a government? */
static bool acts_as_head(const Article *article, const Mention *mention) {
    Run sentence = article->sentences[article_sentence_of(article, mention->name.from)].tokens;
    for (size_t i = mention->name.to; i + 1 < sentence.to && i < mention->name.to + FARTHEST_OWN; i++) {
        if (!is(article, i, IS_POSSESSIVE) || token(article, i)->kind != TOKEN_WORD) continue;
        for (size_t k = i + 1; k < sentence.to && k < i + 3; k++) {
            const Known *what = article->known[k];
            bool is_minister =
                what->is & (KNOWN_ROLE | KNOWN_ROLES) && what->role && lexicon_has(what->role, 3, TEXT("politician"));
            if (is_minister || (what->body && lexicon_has(what->body, 2, TEXT("government")))) return true;
        }
    }
    return false;
}

/* The lead tells what somebody with a name does, and then "the prime minister" speaks: the only person so far, who
 * acts as one. */
static Speaker acting_head(const Article *article, size_t quote, const Source *source, Run whole) {
    Speaker nobody = { .entity = NONE, .other = NONE };
    const Entry *role = article->known[source->head]->role;
    size_t m = people_at(article, source->head), only = NONE;
    if (!is_word(article, whole.from, W_THE) || !role || !lexicon_has(role, 3, TEXT("politician")) ||
        source->words.to > source->head + 1)
        return nobody;
    for (size_t tried = 0; m-- > 0; tried++) {
        if (!names_person(article, m)) continue;
        size_t e = article->people[m].entity;
        if ((only != NONE && only != e) || tried > MOST_PEOPLE || article->entities[e].role.len) return nobody;
        only = e;
    }
    if (only == NONE || antecedent_is_barred(article, table.speaker, quote, source->head, only)) return nobody;
    const Mention *first = &article->people[article->entities[only].first];
    bool is_near = article_paragraph_of(article, first->name.from) + 2 >= article_paragraph_of(article, source->head);
    return is_near && acts_as_head(article, first) ? speaker_of(article, only) : nobody;
}

static Speaker said_why(Speaker speaker, const char *why) {
    speaker.why = why;
    return speaker;
}

/* Nobody with a name: what is called so, by its fullest description. */
static Speaker by_description(const Article *article, const Source *source, Run whole) {
    const Known *what = article->known[source->head];
    const Noun *noun = noun_at(article, source->head);
    Run words = source_told(article, source, whole);
    Sex sex = what->is & KNOWN_MAN ? SEX_MAN : what->is & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
    Speaker speaker = { .entity = NONE,
                        .other = NONE,
                        .name = run_text(article, words),
                        .words = words,
                        .kind = what->role,
                        .sex = sex,
                        .why = "description" };
    if (!noun || noun->entity == NONE) return speaker;
    speaker.entity = noun->entity;
    speaker.name = article->entities[noun->entity].name;
    speaker.is_group = article->entities[noun->entity].kind == KIND_BODY;
    return speaker;
}

/* The description of `source` means somebody with a name: it is remembered, and tells the role where none or only a
 * rank is told. */
static void bind(Article *article, const Source *source, Run whole, size_t e) {
    const Noun *noun = noun_at(article, source->head);
    const Entry *role = article->known[source->head]->role;
    Entity *entity = &article->entities[e];
    if (!noun || noun->entity == NONE || noun->entity == e) return;
    if (article->entities[noun->entity].head != NONE) article->entities[noun->entity].meant = e;
    bool is_better = !entity->role.len || (entity->role_worth < ROLE_OFFICE && role && !entity_is_rank(role));
    if (!role || !is_better || lexicon_has(role, 1, TEXT("loose"))) return;     /* "Woman who left" tells no office */
    entity_tell_role(entity, run_text(article, source_told(article, source, whole)), role);
}

static Speaker described(Article *article, size_t quote, const Source *source, Run whole) {
    const Known *what = article->known[source->head];
    Sex sex = what->is & KNOWN_MAN ? SEX_MAN : what->is & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
    Speaker speaker =
        said_why(antecedent_by_role(article, table.speaker, quote, source, source_told(article, source, whole)),
                 "role");
    if (!speaker.name.len) speaker = said_why(named_later(article, quote, source), "named later");
    if (!speaker.name.len) speaker = said_why(named_before(article, quote, source, whole, sex), "named before");
    if (!speaker.name.len) speaker = said_why(acting_head(article, quote, source, whole), "acts as one");
    if (!speaker.name.len) speaker = by_description(article, source, whole);
    else if (speaker.entity != NONE && !speaker.is_group) bind(article, source, whole, speaker.entity);
    speaker.how = HOW_TITLE;
    return speaker;
}

/* "her mother", who has spoken just before and was somebody's then. */
static Speaker spoke_as(const Article *article, size_t quote, Speaker speaker, const Noun *noun) {
    if (speaker.entity == NONE || !noun) return speaker;
    for (size_t q = quote, tried = 0; q-- > 0 && tried < MOST_LEADS; tried++) {
        const Speaker *last = &table.speaker[q];
        bool is_described = last->entity != NONE && article->entities[last->entity].head != NONE;
        const Noun *other = is_described ? noun_at(article, article->entities[last->entity].head) : NULL;
        if (other && other->is_plural == noun->is_plural && nouns_alike(article, noun, other)) return *last;
    }
    return speaker;
}

/* "her attorneys", who were told to be Roe's lawyers before; NONE if nobody was. */
static size_t owned_before(const Article *article, const Noun *noun, size_t owner) {
    if (!noun) return NONE;
    size_t n = nouns_from(article, noun->from);
    for (size_t tried = 0; n-- > 0 && tried < MOST_OWNED; tried++) {
        const Noun *other = &article->nouns[n];
        if (other->entity == NONE || other->is_plural != noun->is_plural) continue;
        if (!nouns_alike(article, noun, other)) continue;
        size_t m = people_at(article, other->words.from);
        bool is_his = m < article->people_count && article->people[m].entity == owner &&
                      article->people[m].name.to < other->head &&
                      token(article, article->people[m].name.to)->kind == TOKEN_CLITIC;
        if (is_his) return other->entity;
    }
    return NONE;
}

/* "Roe's lawyers", who are told to be hers already. */
static bool has_owner(const Article *article, const Speaker *speaker) {
    if (speaker->entity == NONE || article->entities[speaker->entity].head == NONE) return false;
    Run words = article->entities[speaker->entity].words;
    for (size_t i = words.from; i < words.to; i++)
        if (token(article, i)->kind == TOKEN_CLITIC && is(article, i, IS_POSSESSIVE)) return true;
    return false;
}

/* "Roe's office" for "his office". */
static Speaker owned(Article *article, size_t quote, Run words, Speaker speaker) {
    bool is_named = speaker.entity != NONE && article->entities[speaker.entity].head == NONE;
    bool is_his = is(article, words.from, IS_POSSESSIVE) && words.to > words.from + 1;
    if (is_named || !is_his || speaker.other != NONE || !speaker.name.len || has_owner(article, &speaker))
        return speaker;
    Speaker owner = antecedent_of_owner(article, table.speaker, quote, words.from);
    const Noun *noun = speaker.entity == NONE ? NULL : noun_at(article, article->entities[speaker.entity].head);
    if (!owner.name.len) return spoke_as(article, quote, speaker, noun);
    size_t before = owned_before(article, noun, owner.entity);
    if (before != NONE) {
        How how = speaker.how;
        speaker = said_why(speaker_of(article, before), "description");
        speaker.how = how;
        return speaker;
    }
    if (text_starts(speaker.name, TEXT("own "))) speaker.name = text_slice(speaker.name, 4, speaker.name.len);
    size_t len = owner.name.len + speaker.name.len + 3;
    char *name = arena_take(&article->arena, len);
    memcpy(name, owner.name.at, owner.name.len);
    memcpy(name + owner.name.len, "'s ", 3);
    memcpy(name + owner.name.len + 3, speaker.name.at, speaker.name.len);
    speaker.name = (Text){ name, len };
    if (speaker.entity != NONE) article->entities[speaker.entity].name = speaker.name;
    return speaker;
}

static Speaker resolve(Article *article, size_t quote, Run words) {
    if (words.to > words.from + 1 && token(article, words.to - 1)->kind == TOKEN_CLITIC) words.to--; /* "Roe's" */
    Source source = source_read(article, words);
    if (source.kind == SOURCE_RELATIVE) {
        Run before = antecedent_of_relative(article, words.from);
        /* "the lawyer who defended him" is none of those who are only lawyers */
        bool is_told_apart = !run_empty(before) && before.to == words.from && is_word(article, words.from, W_WHO) &&
                             is(article, before.from, IS_DETERMINER);
        if (!run_empty(before)) words = before, source = source_read(article, words);
        if (is_told_apart && source.kind == SOURCE_PERSON) source.is_definite = false;
        size_t m = source.kind == SOURCE_PERSON && words.from > 1 && is_comma(article, words.from - 1) &&
                           is(article, words.from, IS_DETERMINER)
                       ? people_at(article, words.from - 2)
                       : article->people_count;
        bool is_apposed = m < article->people_count && names_person(article, m) &&
                          article->people[m].name.to == words.from - 1;
        if (is_apposed) words = article->people[m].words, source = source_read(article, words); /* Roe, a clerk who */
    }
    Speaker speaker = { .entity = NONE, .other = NONE, .name = run_text(article, words), .how = HOW_PRONOUN };
    bool is_body =
        source.kind == SOURCE_GROUP || (source.kind == SOURCE_NAMED && !names_person(article, source.mention));
    for (size_t i = words.from; i < words.to; i++) is_body = is_body && !is_comma(article, i);
    size_t e = is_body ? headline_person(article, words) : NONE;    /* not: the trust, which was founded by Roe */
    if (e != NONE) {
        speaker = said_why(speaker_of(article, e), "headline");
        speaker.how = HOW_SURNAME;
        return speaker;
    }
    if (source.kind == SOURCE_NAMED) speaker = said_why(named(article, &source, words), "name");
    bool is_epithet =
        source.is_definite && office_is_epithet(article, source.head) && source.words.to == source.head + 1;
    Speaker meant =
        is_epithet ? antecedent_by_epithet(article, table.speaker, quote, source.head) : (Speaker){ .entity = NONE };
    if (meant.name.len) {
        meant.how = HOW_TITLE;
        return said_why(meant, "nationality or age");
    }
    if (source.kind == SOURCE_GROUP) speaker = said_why(group(article, &source, words, HOW_COLLECTIVE), "description");
    if (source.kind == SOURCE_PERSON) speaker = described(article, quote, &source, words);
    if (source.kind == SOURCE_GROUP || source.kind == SOURCE_PERSON) speaker = owned(article, quote, words, speaker);
    if (source.kind == SOURCE_PRONOUN) {
        Speaker found = antecedent_of_pronoun(article, table.speaker, quote, words.from);
        speaker = found.name.len ? found : said_why(speaker, "below the threshold");
        speaker.how = HOW_PRONOUN;
    }
    return speaker;
}

static Kind kind_of(const Article *article, const Speaker *speaker) {
    if (!speaker->name.len) return KIND_NONE;
    bool is_document = speaker->entity != NONE && article->entities[speaker->entity].kind == KIND_DOCUMENT;
    if (speaker->other != NONE || (speaker->is_plural && speaker->is_group && !is_document)) return KIND_GROUP;
    if (speaker->entity != NONE) {
        const Entity *entity = &article->entities[speaker->entity];
        bool is_unsure = entity->kind == KIND_PERSON && entity->head == NONE && !entity->is_sure &&
                         entity->sex == SEX_UNKNOWN && !entity->full_mentions;
        return is_unsure ? KIND_NONE : entity->kind;
    }
    return speaker->kind ? KIND_PERSON : KIND_NONE;
}

static void write_speaker(Article *article, size_t q) {
    const Speaker *speaker = &table.speaker[q];
    Quote *quote = &article->quotes[q];
    quote->speaker = speaker->other == NONE ? speaker->name
                                            : joined(article, article->entities[speaker->entity].name,
                                                     article->entities[speaker->other].name);
    bool is_person = speaker->entity != NONE && !speaker->is_group && speaker->other == NONE;
    quote->role = is_person              ? article->entities[speaker->entity].role
                  : speaker->other == NONE ? speaker->role
                                           : TEXT("");      /* of two, what one of them is tells nothing of the other */
    quote->how = speaker->how;
    quote->speaker_kind = kind_of(article, speaker);
    quote->why = speaker->why;
    quote->weight = speaker->weight;
}

/* A quotation without cue and source goes on with the one right before it, in its paragraph or the one before. */
static bool goes_on(const Article *article, const Quote *quote, const Quote *last) {
    return article_paragraph_of(article, quote->content.from) <= article_paragraph_of(article, last->content.from) + 1;
}

void resolve_find(Article *article) {
    table.speaker = grow(table.speaker, &table.capacity, article->quote_count + 1, sizeof *table.speaker);
    antecedents_begin(article);
    for (size_t q = 0; q < article->quote_count; q++) {
        const Quote *quote = &article->quotes[q];
        Speaker *speaker = &table.speaker[q];
        antecedents_hear(article, table.speaker, q,
                         run_empty(quote->source) ? quote->content.from : quote->source.from);
        *speaker = (Speaker){ .entity = NONE, .other = NONE };
        const Quote *last = q ? &article->quotes[q - 1] : NULL;
        bool is_same = last && !run_empty(last->source) && last->source.from == quote->source.from &&
                       last->source.to == quote->source.to;
        if (is_same) *speaker = table.speaker[q - 1];
        else if (!run_empty(quote->source)) *speaker = resolve(article, q, quote->source);
        else if (quote->inherits != NONE && quote->inherits < q) *speaker = table.speaker[quote->inherits];
        else if (run_empty(quote->cue) && q && !quote->is_nobodys && goes_on(article, quote, &article->quotes[q - 1]))
            *speaker = table.speaker[q - 1];
        if (run_empty(quote->source) && speaker->name.len) {
            speaker->how = HOW_IMPLICIT;
            *speaker = said_why(*speaker, "goes on");
            speaker->weight = 0;
        }
        speaker->at = run_empty(quote->source) ? quote->content.from : quote->source.from;
    }
    /* a later quotation may have told the role */
    for (size_t q = 0; q < article->quote_count; q++) write_speaker(article, q);
}
