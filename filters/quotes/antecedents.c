/* antecedents.c - who is meant by "he", "they", "it" and "who".
 *
 * One score for all: everybody who can be meant is weighed at each place where he, she or it stands
 * (data/antecedents.tsv), and the
 * heaviest is taken if the sum reaches the threshold. Grammar alone forbids: the sex where it is clear, one for
 * several, the listener of
 * the sentence and whom it tells of. Every search tries a bounded number of mentions, nouns or quotations.
 */
#include "fail.h"
#include "frozen.h"
#include "speaker.h"

#include "antecedents_tsv.h"

#include <stdlib.h>
#include <string.h>

#define MOST_MENTIONS 60    /* tried for a pronoun */
#define MOST_SPEAKERS 4     /* quotations before whose speakers are tried */
#define FARTHEST 14         /* sentences */
#define FARTHEST_I 200      /* tokens of a quotation in which the speaker calls himself "I" */
#define FARTHEST_NOUN 4
#define MOST_BARRED 12      /* persons that a sentence rules out */
#define MOST_PARTS 8        /* parts of a quotation that are looked through */

Speaker speaker_of(const Article *article, size_t e) {
    const Entity *entity = &article->entities[e];
    bool is_described = entity->head != NONE;
    bool is_group = entity->kind != KIND_PERSON;
    unsigned is = is_described ? article->known[entity->head]->is : 0;
    Sex sex = !is_described ? entity->sex : is & KNOWN_MAN ? SEX_MAN : is & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
    return (Speaker){ .entity = e,
                      .other = NONE,
                      .name = entity->name,
                      .role = entity->role,
                      .sex = sex,
                      .is_group = is_group,
                      .is_plural = entity->is_plural,
                      .words = is_described ? entity->words : (Run){ 0 },
                      .kind = is_described && !is_group ? article->known[entity->head]->role : NULL };
}

/* ---- the weights */

#define WEIGHTS(X) \
    X(here) X(sentence) X(far) X(subject) X(before) X(spoke) X(heard) X(salience) X(lead) \
    X(unknown_sex) X(other_sex) X(unsure) \
    X(unnamed) X(marks) X(quoted) X(owner) X(inner) X(agent) X(asked) X(asker) X(only) X(body_they) \
    X(person_they) X(place) X(owned) X(threshold)

static FROZEN struct {
#define FIELD(name) int name;
    WEIGHTS(FIELD)
#undef FIELD
} weight;

static const struct { const char *name; int *value; } weights[] = {
#define ROW(name) { #name, &weight.name },
    WEIGHTS(ROW)
#undef ROW
};

static int *weight_called(Text name) {
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
        if (text_equal(name, text_of(weights[i].name))) return weights[i].value;
    return NULL;
}

void antecedents_open(void) {
    Lexicon lexicon = lexicon_open("antecedents", BUILTIN(antecedents_tsv), 2);
    for (const Entry *e = NULL; (e = lexicon_next(&lexicon, e));) {
        Text number = lexicon_field(e, 1);
        bool is_negative = number.len > 1 && number.at[0] == '-';
        size_t value;
        int *place = weight_called(e->word);
        if (!place) lexicon_fail(&lexicon, e, "\"%.*s\" is no weight", (int)e->word.len, e->word.at);
        if (!text_size(text_slice(number, is_negative, number.len), &value) || value > 1000)
            lexicon_fail(&lexicon, e, "\"%.*s\" is no weight of at most 1000", (int)number.len, number.at);
        *place = is_negative ? -(int)value : (int)value;
    }
    lexicon_free(&lexicon);
}

/* ---- he and she */

/* The pronouns outside quotations, in their order, and who was meant: they keep somebody in mind. */
static struct {
    struct Heard {
        size_t at, entity;
        bool is_owner;      /* "his" */
    } *heard;
    size_t count, capacity, next;
    size_t man, woman;      /* the only ones of the article; NONE if there are none or several */
} table;

typedef struct {            /* a pronoun and who has been weighed for it */
    const Article *article;
    const Speaker *speakers;
    size_t quote, at, sentence;
    Sex sex;
    bool has_name;          /* a person is named in the sentence before the pronoun */
    bool is_answer;         /* somebody was asked right before: weigh_question */
    size_t barred[MOST_BARRED], bars;
    Speaker best;
    int most;
} Search;

static bool beats(const Search *search, int sum) {
    return sum >= weight.threshold && (!search->best.name.len || sum > search->most);
}

/* The same when all is weighed but whether it stands in marks or in what somebody says, which takes longer to see. */
static bool may_beat(const Search *search, int sum) {
    return beats(search, sum + (weight.quoted > 0 ? weight.quoted : 0) + (weight.marks > 0 ? weight.marks : 0));
}

static void offer(Search *search, Speaker who, int sum, const char *why) {
    if (!beats(search, sum)) return;
    for (size_t i = 0; i < search->bars; i++)
        if (who.entity != NONE && who.entity == search->barred[i]) return;
    search->most = sum;
    search->best = who;
    search->best.why = why;
    search->best.weight = sum;
}

static void offer_entity(Search *search, size_t entity, int sum, const char *why) {
    if (beats(search, sum)) offer(search, speaker_of(search->article, entity), sum, why);
}

static int nearness(const Search *search, size_t at) {
    int far = (int)(search->sentence - article_sentence_of(search->article, at));
    return weight.here + weight.sentence * (far < 3 ? far : 3) + weight.far * (far > 3 ? far - 3 : 0);
}

static int salience(const Article *article, const Entity *entity) {
    int named = (int)(entity->mentions < 5 ? entity->mentions : 5);
    bool is_lead = entity->head == NONE && entity->mentions &&
                   article_paragraph_of(article, article->people[entity->first].name.from) <= 1;
    return weight.salience * named + (is_lead ? weight.lead : 0);
}

/* Has somebody of that sex been told to be the other one? Where little is told, it only weighs. */
static bool fits_sex(const Entity *entity, Sex sex) { return entity->sex == SEX_UNKNOWN || entity->sex == sex; }

static int weigh_sex(const Entity *entity, Sex sex) {
    if (entity->sex == sex) return 0;
    if (entity->leaning == SEX_UNKNOWN) return weight.unknown_sex;
    return entity->leaning == sex ? weight.unknown_sex / 2 : weight.other_sex;
}

static bool is_by(const Article *article, size_t i) { return is_word(article, i, W_BY); }

/* What the place of the words from `from` to `to` in their clause says. */
static int weigh_place(const Article *article, size_t from, size_t to, bool is_subject) {
    if (is_subject) return weight.subject;
    while (from > 0 && is(article, from - 1, IS_DETERMINER)) from--;
    if (from > 1 && is_by(article, from - 1)) return weight.agent;
    if (to < article->tokens.count && token(article, to)->kind == TOKEN_CLITIC && is(article, to, IS_POSSESSIVE))
        return weight.owner;
    return from > 0 && is(article, from - 1, IS_PREPOSITION) ? weight.inner : 0;
}

/* Is the token in what an earlier quotation says? */
static bool is_told(const Search *search, size_t at) {
    for (size_t q = search->quote + 1, tried = 0; q-- > 0 && tried <= MOST_SPEAKERS; tried++) {
        Run content = q < search->article->quote_count ? search->article->quotes[q].content : (Run){ 0 };
        if (at >= content.from && at < content.to) return true;
    }
    return false;
}

/* "Roe does not want to go, he said": he may be what his words are about. */
static bool is_own_subject(const Search *search, const Mention *mention) {
    if (search->quote >= search->article->quote_count || !mention->is_subject) return false;
    const Quote *quote = &search->article->quotes[search->quote];
    return quote->mode != MODE_DIRECT && quote->content.from < quote->source.from &&
           mention->words.from == quote->content.from;
}

/* "The rule targets clerks, they said": what their words are of, further in, does not say them. */
static bool is_in_own_words(const Search *search, const Mention *mention) {
    if (search->quote >= search->article->quote_count || is_own_subject(search, mention)) return false;
    const Quote *quote = &search->article->quotes[search->quote];
    return quote->content.to <= quote->source.from && mention->name.from >= quote->content.from &&
           mention->name.from < quote->content.to;
}

static bool is_ask(const Article *article, Run cue) {
    for (size_t i = cue.from; i < cue.to; i++) {
        size_t frame = token(article, i)->frame;
        if (frame && words_frame(frame)->takes & TAKES_ANSWER) return true;
    }
    return false;
}

static bool asks_before(const Article *article, size_t quote, size_t sentence) {
    if (!quote || quote > article->quote_count) return false;
    const Quote *last = &article->quotes[quote - 1];
    return !run_empty(last->cue) && is_ask(article, last->cue) &&
           article_sentence_of(article, last->cue.from) + 2 >= sentence;
}

/* "The judge asked Roe if it was true. "Yes," he said.": what the question says of one whose mention stands at `at`. */
static int weigh_question(const Search *search, size_t entity, size_t at) {
    const Article *article = search->article;
    if (!search->is_answer) return 0;
    const Quote *last = &article->quotes[search->quote - 1];
    if (search->speakers[search->quote - 1].entity == entity) return weight.asker;
    return at >= last->cue.to && at <= last->cue.to + 4 && at < last->content.from ? weight.asked : 0;
}

static void weigh_mention(Search *search, size_t m) {
    const Article *article = search->article;
    const Mention *mention = &article->people[m];
    const Entity *entity = &article->entities[mention->entity];
    if (!fits_sex(entity, search->sex)) return;
    int sum = nearness(search, mention->name.from) + weigh_sex(entity, search->sex) + salience(article, entity) +
              weigh_question(search, mention->entity, mention->name.from);
    sum += weigh_place(article, mention->words.from, mention->name.to, mention->is_subject);
    if (!entity->is_sure) sum += entity->full_mentions ? weight.unsure / 2 : weight.unsure;
    bool is_before = mention->is_subject && article_sentence_of(article, mention->name.from) + 1 == search->sentence;
    if (is_before && !search->has_name) sum += weight.before;
    if (!may_beat(search, sum)) return;
    if (is(article, mention->name.from, IS_QUOTED)) sum += weight.marks;
    else if (is_told(search, mention->name.from) && !is_own_subject(search, mention)) sum += weight.quoted;
    offer_entity(search, mention->entity, sum, "named");
}

/* "The rule is another way that agencies have failed, they said": who is first brought up in what is said does not say
 * it. */
static bool is_brought_up(const Search *search, const Noun *noun) {
    if (noun->is_definite || noun->is_owned || search->quote >= search->article->quote_count) return false;
    Run content = search->article->quotes[search->quote].content;
    return content.to <= search->at && noun->from > content.from && noun->from < content.to;
}

static void weigh_noun(Search *search, const Noun *noun, int extra) {
    const Article *article = search->article;
    if (noun->entity == NONE || is(article, noun->head, IS_QUOTED) || is_brought_up(search, noun)) return;
    int sum = nearness(search, noun->head) + weigh_place(article, noun->from, noun->words.to, noun->is_subject) + extra;
    sum += weigh_question(search, noun->entity, noun->head);
    if (noun->is_owned) sum += weight.owner;        /* "her mother" */
    if (!may_beat(search, sum)) return;
    if (is_told(search, noun->head)) sum += weight.quoted;
    offer_entity(search, noun->entity, sum, "called");
}

static void weigh_heard(Search *search) {
    for (size_t h = table.count, tried = 0; h-- > 0 && tried < MOST_SPEAKERS; tried++) {
        const struct Heard *heard = &table.heard[h];
        const Entity *entity = &search->article->entities[heard->entity];
        if (heard->at >= search->at || !fits_sex(entity, search->sex)) continue;
        int sum = nearness(search, heard->at) + (heard->is_owner ? 0 : weight.heard) +
                  salience(search->article, entity) + weigh_question(search, heard->entity, heard->at);
        if (!may_beat(search, sum)) continue;
        if (is_told(search, heard->at)) sum += weight.quoted;
        offer_entity(search, heard->entity, sum, "heard");
    }
}

/* "a clerk", "one official": somebody new, and not one of those named before. */
static bool is_new(const Article *article, Run words) {
    if (run_empty(words)) return false;
    size_t i = words.from;
    if (i > 0 && !is_among(article, i, W_A, W_AN, W_ONE, W_ANOTHER)) i--;
    return is_among(article, i, W_A, W_AN, W_ONE, W_ANOTHER);
}

static void weigh_speakers(Search *search) {
    const Article *article = search->article;
    bool is_last = true;
    for (size_t q = search->quote, tried = 0; q-- > 0 && tried < MOST_SPEAKERS; tried++) {
        const Speaker *speaker = &search->speakers[q];
        bool is_one = !speaker->is_group && speaker->other == NONE && (speaker->entity != NONE || speaker->kind);
        if (!is_one || speaker->at >= search->at || (speaker->sex != SEX_UNKNOWN && speaker->sex != search->sex))
            continue;
        int sum = nearness(search, speaker->at) + weight.spoke + weigh_question(search, speaker->entity, 0);
        if (speaker->entity != NONE) {
            const Entity *entity = &article->entities[speaker->entity];
            if (!fits_sex(entity, search->sex)) continue;
            sum += weigh_sex(entity, search->sex) / 2 + salience(article, entity);
        }
        /* "A clerk called it odd. "I was there," he said." */
        bool is_near = is_last && article_sentence_of(article, speaker->at) + 1 >= search->sentence &&
                       article_paragraph_of(article, speaker->at) == article_paragraph_of(article, search->at);
        if (speaker->words.to && !(is_near && is_new(article, speaker->words))) sum += weight.unnamed;
        is_last = false;
        offer(search, *speaker, sum, "spoke");
    }
}

static void bar(Search *search, size_t entity) {
    if (entity != NONE && search->bars < MOST_BARRED) search->barred[search->bars++] = entity;
}

static void bar_run(Search *search, Run run) {
    const Article *article = search->article;
    for (size_t m = people_at(article, run.from);
         m < article->people_count && article->people[m].name.from < run.to && search->bars < MOST_BARRED; m++) {
        size_t next = article->people[m].name.to;
        bool is_owner = next < article->tokens.count && token(article, next)->kind == TOKEN_CLITIC;
        if (!is_owner) bar(search, article->people[m].entity);
    }
    for (size_t n = nouns_from(article, run.from);
         n < article->noun_count && article->nouns[n].head < run.to && search->bars < MOST_BARRED; n++)
        bar(search, article->nouns[n].entity);
}

static void bar_full_names_in(Search *search, Run run) {
    const Article *article = search->article;
    for (size_t m = people_at(article, run.from);
         m < article->people_count && article->people[m].name.from < run.to && search->bars < MOST_BARRED; m++)
        if (article->people[m].name.to > article->people[m].name.from + 1) bar(search, article->people[m].entity);
}

/* Nobody calls himself by his full name, not in his own words either: in any part of them. */
static void bar_full_names(Search *search) {
    const Article *article = search->article;
    size_t low = 0, high = article->part_count, from = article->quotes[search->quote].content.from;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (article->parts[middle].content.from < from) low = middle + 1;
        else high = middle;
    }
    for (size_t p = low; p < article->part_count && p < low + MOST_PARTS; p++)
        if (article->parts[p].quote == search->quote) bar_full_names_in(search, article->parts[p].content);
}

/* The listener is not the speaker, and nobody calls himself by name or by what he is: "He told Roe that Vale was
 * gone." */
static void bar_clause(Search *search) {
    const Article *article = search->article;
    if (search->quote >= article->quote_count) return;
    const Quote *quote = &article->quotes[search->quote];
    if (search->at < quote->source.from || search->at >= quote->source.to) return;
    bool is_final = quote->content.from < quote->source.from;       /* "Roe does not want to go, he said" */
    if (quote->mode != MODE_DIRECT && !is_final) bar_run(search, quote->content);
    if (quote->mode == MODE_DIRECT) bar_full_names(search);
    size_t from = quote->source.to, to = quote->content.from;
    if (from < to && article_sentence_of(article, from) == article_sentence_of(article, to))
        bar_run(search, (Run){ from, to });
}

/* "Roe asked him": not Roe. */
static void bar_subject(Search *search) {
    const Article *article = search->article;
    size_t from = article->sentences[search->sentence].tokens.from;
    for (size_t m = people_at(article, search->at), tried = 0;
         m-- > 0 && tried < MOST_MENTIONS && article->people[m].name.from >= from; tried++)
        if (article->people[m].is_subject) {
            bar(search, article->people[m].entity);
            return;
        }
    if (table.count && table.heard[table.count - 1].at >= from && !table.heard[table.count - 1].is_owner)
        bar(search, table.heard[table.count - 1].entity);
}

static Search search_for(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun, Sex sex) {
    Search search = { .article = article,
                      .speakers = speakers,
                      .quote = quote,
                      .at = pronoun,
                      .sentence = article_sentence_of(article, pronoun),
                      .sex = sex,
                      .best = nobody() };
    search.is_answer = asks_before(article, quote, search.sentence);
    size_t m = people_at(article, pronoun);
    search.has_name = m > 0 && names_person(article, m - 1) && article->people[m - 1].is_subject &&
                      article->people[m - 1].name.from >= article->sentences[search.sentence].tokens.from;
    bar_clause(&search);
    return search;
}

/* The first token of the sentence that is `far` before the pronoun's. */
static size_t first_near(const Search *search, size_t far) {
    size_t sentence = search->sentence > far ? search->sentence - far : 0;
    return search->article->sentences[sentence].tokens.from;
}

static Speaker singular(Search *search) {
    const Article *article = search->article;
    size_t only = search->sex == SEX_MAN ? table.man : table.woman;
    if (only != NONE && article->people[article->entities[only].first].name.from < search->at) {
        size_t m = people_at(article, search->at), tried = 0;
        while (m > 0 && article->people[m - 1].entity != only && tried < MOST_MENTIONS) m--, tried++;
        if (m > 0 && article->people[m - 1].entity == only)
            offer(search, speaker_of(article, only), nearness(search, article->people[m - 1].name.from) + weight.only,
                  "only one");
    }
    weigh_heard(search);
    weigh_speakers(search);
    size_t m = people_at(article, search->at), first = first_near(search, FARTHEST);
    for (size_t tried = 0; m-- > 0 && tried < MOST_MENTIONS; tried++) {
        if (article->people[m].name.from < first) break;
        if (names_person(article, m) && article->people[m].name.from <= search->at) weigh_mention(search, m);
    }
    first = first_near(search, FARTHEST_NOUN);
    for (size_t n = nouns_from(article, search->at), tried = 0;
         n-- > 0 && tried < MOST_MENTIONS && article->nouns[n].head >= first; tried++) {
        const Noun *noun = &article->nouns[n];
        if (noun->entity == NONE || article->entities[noun->entity].kind != KIND_PERSON || noun->is_plural) continue;
        unsigned is = article->known[noun->head]->is;
        bool is_other = search->sex == SEX_MAN ? is & KNOWN_WOMAN : is & KNOWN_MAN;
        if (!is_other && fits_sex(&article->entities[noun->entity], search->sex))
            weigh_noun(search, noun, weight.unnamed + (is & (KNOWN_MAN | KNOWN_WOMAN) ? 0 : weight.unknown_sex));
    }
    return search->best;
}

void antecedents_begin(Article *article) {
    table.count = table.next = 0;
    sexes_settle(article, &table.man, &table.woman);
}

void antecedents_hear(const Article *article, const Speaker *speakers, size_t quote, size_t stop) {
    const Picks *pronouns = &article->pronouns;
    for (; table.next < pronouns->count && pronouns->at[table.next] < stop; table.next++) {
        size_t pronoun = pronouns->at[table.next];
        if (is(article, pronoun, IS_QUOTED)) continue;
        Sex sex = sex_of_pronoun(article, pronoun);
        if (sex == SEX_UNKNOWN) continue;
        Search search = search_for(article, speakers, quote, pronoun, sex);
        if (is(article, pronoun, IS_OBJECT) && !is(article, pronoun, IS_PRONOUN | IS_POSSESSIVE)) bar_subject(&search);
        Speaker speaker = singular(&search);
        if (speaker.entity == NONE) continue;
        table.heard = grow(table.heard, &table.capacity, table.count + 1, sizeof *table.heard);
        table.heard[table.count++] =
            (struct Heard){ pronoun, speaker.entity,
                            is(article, pronoun, IS_POSSESSIVE) && !is(article, pronoun, IS_PRONOUN) };
    }
}

void antecedents_close(void) { free(table.heard); }

/* ---- they and it */

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

/* "Roe met Vale in May. | The two leaders": the only two persons of the sentence before; the first of the mentions or
 * NONE. */
static size_t pair_of_sentence(const Article *article, size_t at) {
    size_t sentence = article_sentence_of(article, at), m = people_at(article, at);
    if (sentence == 0 || m < 2) return NONE;
    size_t last = NONE, first = NONE;
    for (size_t tried = 0; m-- > 0 && tried < MOST_MENTIONS; tried++) {
        size_t there = article_sentence_of(article, article->people[m].name.from);
        if (there + 1 < sentence) break;
        if (there == sentence || !names_person(article, m)) continue;
        if (first != NONE) return NONE;
        if (last != NONE) first = m;
        else last = m;
    }
    bool are_two = first != NONE && first + 1 == last && article->people[first].entity != article->people[last].entity;
    return are_two ? first : NONE;
}

Speaker antecedent_of_both(const Article *article, size_t at) {
    bool may_be_any = is_word(article, at, W_THE) && at + 1 < article->tokens.count && is_word(article, at + 1, W_TWO);
    size_t pair = may_be_any ? pair_of_sentence(article, at) : NONE;
    if (pair == NONE) pair = pair_before(article, at);
    return pair == NONE ? nobody() : both(article, pair);
}

static void weigh_groups_who_spoke(Search *search, bool is_plural) {
    for (size_t q = search->quote, tried = 0; q-- > 0 && tried < MOST_SPEAKERS; tried++) {
        const Speaker *speaker = &search->speakers[q];
        if (speaker->at >= search->at || !speaker->name.len) continue;
        if (is_plural && speaker->entity != NONE && search->article->entities[speaker->entity].kind == KIND_DOCUMENT)
            continue;
        bool is_one = !speaker->is_group && speaker->other == NONE;
        int sum = nearness(search, speaker->at) + weight.spoke;
        if (is_one && (!is_plural || !speaker->words.to)) continue;
        if (is_one) sum += weight.person_they;
        else if (is_plural && !speaker->is_plural) sum += weight.body_they;
        else if (!is_plural && speaker->is_plural) continue;
        offer(search, *speaker, sum, "spoke");
    }
}

/* "30 Tarnjet | boats": a name that only tells which. */
static bool is_before_noun(const Article *article, size_t i) {
    return i < article->tokens.count && token(article, i)->kind == TOKEN_WORD &&
           !(token(article, i)->flags & TOKEN_CAPITAL) && is(article, i, IS_NOUN) &&
           !is(article, i, IS_VERB | IS_TIME | IS_SMALL);
}

static void weigh_bodies(Search *search, bool is_plural) {
    const Article *article = search->article;
    size_t first = first_near(search, FARTHEST_NOUN), m = people_at(article, search->at);
    for (size_t tried = 0; m-- > 0 && tried < MOST_MENTIONS; tried++) {
        const Mention *mention = &article->people[m];
        if (mention->name.from < first) break;
        if (!mention->is_group || mention->entity == NONE || mention->name.from >= search->at) continue;
        if (is_plural && is_in_own_words(search, mention)) continue;
        unsigned last = article->known[mention->name.to - 1]->is;
        if (last & KNOWN_OF && !(last & KNOWN_PLACE)) continue;     /* Polish */
        const Entity *entity = &article->entities[mention->entity];
        if (entity->is_plural && !is_plural) continue;
        int sum = nearness(search, mention->name.from) + salience(article, entity) +
                  weigh_place(article, mention->words.from, mention->name.to, mention->is_subject);
        if (entity->is_place) sum += weight.place;
        bool is_before =
            mention->is_subject && article_sentence_of(article, mention->name.from) + 1 == search->sentence;
        if (is_before && !search->has_name) sum += weight.before;
        if (is_before_noun(article, mention->name.to)) sum += weight.owner + weight.inner;
        bool are_many = entity->is_plural || last & KNOWN_SEVERAL;     /* Police */
        if (is_plural && !are_many) sum += weight.body_they;
        if (is(article, mention->name.from, IS_QUOTED)) sum += weight.marks;
        else if (is_told(search, mention->name.from)) sum += weight.quoted;
        offer(search, speaker_of(article, mention->entity), sum, "named");
    }
}

/* "the heads of the two states", "both men": the two named together, if there are any. */
static size_t pair_of(const Article *article, const Noun *noun) {
    if (!known(article, noun->head, KNOWN_ROLES | KNOWN_SEVERAL)) return NONE;
    for (size_t i = noun->from; i < noun->words.to; i++)
        if (is_among(article, i, W_TWO, W_BOTH))
            return pair_before(article, noun->from);
    return NONE;
}

static void weigh_nouns(Search *search, bool is_plural) {
    const Article *article = search->article;
    size_t first = first_near(search, FARTHEST_NOUN);
    for (size_t n = nouns_from(article, search->at), tried = 0;
         n-- > 0 && tried < MOST_MENTIONS && article->nouns[n].head >= first; tried++) {
        const Noun *noun = &article->nouns[n];
        if (noun->entity == NONE) continue;
        Kind kind = article->entities[noun->entity].kind;
        size_t pair = is_plural && noun->is_plural ? pair_of(article, noun) : NONE;
        if (is_plural && kind == KIND_DOCUMENT) continue;
        if (pair != NONE) offer(search, both(article, pair), nearness(search, noun->head) + weight.subject, "called");
        else if (is_plural && noun->is_plural) weigh_noun(search, noun, 0);
        else if (is_plural && kind == KIND_BODY) weigh_noun(search, noun, weight.body_they);
        else if (is_plural && kind == KIND_PERSON && article->entities[noun->entity].head != NONE)
            weigh_noun(search, noun, weight.person_they);
        else if (!is_plural && !noun->is_plural && (kind == KIND_BODY || kind == KIND_DOCUMENT))
            weigh_noun(search, noun, 0);
    }
}

/* `"I missed it," they said`: whose own word is "I" is one. */
static bool says_i(const Article *article, size_t quote) {
    if (quote >= article->quote_count || article->quotes[quote].mode == MODE_INDIRECT) return false;
    Run content = article->quotes[quote].content;
    for (size_t i = content.from; i < content.to && i < content.from + FARTHEST_I; i++)
        if (is_word(article, i, W_I) && is(article, i, IS_QUOTED)) return true;
    return false;
}

/* One person of whom nothing tells whether it is a man or a woman. */
static Speaker one_of_no_sex(Search *search) {
    const Article *article = search->article;
    weigh_speakers(search);
    size_t m = people_at(article, search->at), first = first_near(search, FARTHEST_NOUN);
    for (size_t tried = 0; m-- > 0 && tried < MOST_MENTIONS; tried++) {
        if (article->people[m].name.from < first) break;
        if (names_person(article, m) && article->people[m].name.from <= search->at) weigh_mention(search, m);
    }
    return search->best;
}

static Speaker several_or_body(Search *search, bool is_plural) {
    const Article *article = search->article;
    size_t pair = is_plural ? pair_before(article, search->at) : NONE;
    weigh_groups_who_spoke(search, is_plural);
    if (pair != NONE &&
        search->sentence - article_sentence_of(article, article->people[pair].name.from) <= FARTHEST_NOUN) {
        const Mention *first = &article->people[pair];
        offer(search, both(article, pair),
              nearness(search, first->name.from) +
                  weigh_place(article, first->words.from, first->name.to, article->people[pair + 1].is_subject),
              "named together");
    }
    weigh_bodies(search, is_plural);
    weigh_nouns(search, is_plural);
    return search->best;
}

Speaker antecedent_of_pronoun(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun) {
    Search search = search_for(article, speakers, quote, pronoun, sex_of_pronoun(article, pronoun));
    if (search.sex != SEX_UNKNOWN) return singular(&search);
    if (is_among(article, pronoun, W_THEY, W_BOTH, W_THEIR, W_THEM)) {
        Speaker one = is_word(article, pronoun, W_THEY) && says_i(article, quote) ? one_of_no_sex(&search) : nobody();
        return one.name.len ? one : several_or_body(&search, true);
    }
    return is_among(article, pronoun, W_IT, W_ITS) ? several_or_body(&search, false) : nobody();
}

/* Who is meant by "his" in "his office said": nobody if it is not sure enough to be told. */
Speaker antecedent_of_owner(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun) {
    Search search = search_for(article, speakers, quote, pronoun, sex_of_pronoun(article, pronoun));
    search.bars = 0;                            /* he may well be named in what his office says */
    if (search.sex == SEX_UNKNOWN) return nobody();
    Speaker owner = singular(&search);
    bool is_person = owner.entity != NONE && owner.other == NONE && !owner.is_group &&
                     article->entities[owner.entity].head == NONE && article->entities[owner.entity].is_sure;
    return is_person && owner.weight >= weight.owned ? owner : nobody();
}

/* Can it not be that entity, for it is who is told, or whom what is told is of? */
bool antecedent_is_barred(const Article *article, const Speaker *speakers, size_t quote, size_t source, size_t entity) {
    Search search = search_for(article, speakers, quote, source, SEX_UNKNOWN);
    for (size_t i = 0; i < search.bars; i++)
        if (search.barred[i] == entity) return true;
    return false;
}
