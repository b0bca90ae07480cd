/* sexes.c - which of the persons are men and women, as titles, given names and the pronouns of the text tell. */
#include "speaker.h"

#define CLEAR 3             /* votes more for one sex than for the other that settle it */
#define NEAREST_PRONOUN 40  /* tokens from a name to a pronoun that may tell the sex */

Sex sex_of_pronoun(const Article *article, size_t i) {
    if (is_among(article, i, W_HE, W_HIS, W_HIM)) return SEX_MAN;
    return is_among(article, i, W_SHE, W_HER) ? SEX_WOMAN : SEX_UNKNOWN;
}

/* ---- the sex that pronouns tell */

static bool is_in_quote(const Article *article, size_t *quote, size_t at) {
    while (*quote < article->quote_count && article->quotes[*quote].content.to <= at) ++*quote;
    return *quote < article->quote_count && article->quotes[*quote].content.from <= at;
}

/* How much a pronoun at `at` says of the person of mention `m`, the last one named before it. */
static int vote_of(const Article *article, size_t m, size_t at) {
    const Mention *mention = &article->people[m];
    size_t here = article_sentence_of(article, at), there = article_sentence_of(article, mention->name.from);
    Run sentence = article->sentences[there].tokens;
    bool is_alone = m == 0 || article->people[m - 1].name.from < sentence.from || !names_person(article, m - 1);
    bool is_possessive = is(article, at, IS_POSSESSIVE);
    bool is_of_person = is_possessive && at + 1 < article->tokens.count &&
                        known(article, at + 1, KNOWN_ROLE | KNOWN_ROLES | KNOWN_ORGANISATION);
    if (here == there) return is_alone && mention->is_subject ? is_of_person ? 2 : 4 : 1;
    bool is_first = at == article->sentences[here].tokens.from;
    return is_first && is_alone && here == there + 1 ? 3 : 1;
}

/* Pronouns behind a name, before anybody else is named, vote for the sex that title and name don't tell, and may
 * outvote the table of given names. */
static void ask_pronouns(Article *article) {
    const Picks *pronouns = &article->pronouns;
    size_t quote = 0;
    for (size_t e = 0; e < article->entity_count; e++) {
        Entity *entity = &article->entities[e];
        if (entity->kind != KIND_PERSON || entity->head != NONE) continue;
        entity->men = entity->sex == SEX_MAN ? entity->is_sex_sure ? 99 : 3 : 0;
        entity->women = entity->sex == SEX_WOMAN ? entity->is_sex_sure ? 99 : 3 : 0;
    }
    for (size_t n = 0; n < pronouns->count; n++) {
        size_t at = pronouns->at[n], m = people_at(article, at);
        Sex sex = sex_of_pronoun(article, at);
        if (m == 0 || sex == SEX_UNKNOWN || is(article, at, IS_QUOTED)) continue;
        const Mention *mention = &article->people[m - 1];
        if (!names_person(article, m - 1) || at - mention->name.to > NEAREST_PRONOUN) continue;
        bool is_inside = is_in_quote(article, &quote, at);
        int votes = is_inside ? 1 : vote_of(article, m - 1, at);
        Entity *entity = &article->entities[mention->entity];
        if (sex == SEX_MAN) entity->men += votes;
        else entity->women += votes;
    }
}

/* `*man` and `*woman` become the only ones of the article; NONE if there are none or several. */
void sexes_settle(Article *article, size_t *man, size_t *woman) {
    size_t men = 0, women = 0;
    *man = *woman = NONE;
    ask_pronouns(article);
    for (size_t e = 0; e < article->entity_count; e++) {
        Entity *entity = &article->entities[e];
        if (entity->kind != KIND_PERSON || entity->head != NONE) continue;
        int more = entity->men - entity->women;
        entity->sex = more >= CLEAR ? SEX_MAN : more <= -CLEAR ? SEX_WOMAN : SEX_UNKNOWN;
        entity->leaning = more > 0 ? SEX_MAN : more < 0 ? SEX_WOMAN : SEX_UNKNOWN;
        if (entity->sex == SEX_MAN && ++men) *man = men == 1 ? e : NONE;
        if (entity->sex == SEX_WOMAN && ++women) *woman = women == 1 ? e : NONE;
        if (entity->sex == SEX_UNKNOWN && entity->is_sure) men += 2, women += 2;
    }
    if (men > 1) *man = NONE;
    if (women > 1) *woman = NONE;
}
