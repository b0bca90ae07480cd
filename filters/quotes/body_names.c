/* body_names.c - the names of bodies that run on in small words: "Ministry of Emergencies, Fishing and Lakes",
 * "Anglers' Club", "Panel on Reefs". people.c asks where the name ends.
 */
#include "quotes.h"

#define LONGEST_RUN 16      /* capitalised words in a row; more is a heading */

/* A noun that names what a body is or does: Committee; Doctors, but not at the start of a sentence. */
static bool is_body_noun(const Article *article, size_t i) {
    if (known(article, i, KNOWN_HEAD | KNOWN_HEADS | KNOWN_THING)) return true;
    return known(article, i, KNOWN_ROLES | KNOWN_SEVERAL) && i > 0 &&
           article->sentence_of[i - 1] == article->sentence_of[i] && token(article, i - 1)->kind != TOKEN_SIGN;
}

/* Education, Housing: by its ending. */
static bool ends_as_matter(Text word) { return words_ends(word, TEXT("matter")); }

bool body_is_matter(const Article *article, size_t i) {
    if (known(article, i, KNOWN_GIVEN | KNOWN_PLACE | KNOWN_BODY | KNOWN_NEWS)) return false;
    return known(article, i, KNOWN_HEAD | KNOWN_HEADS | KNOWN_THING) || ends_as_matter(word_at(article, i));
}

/* Prevention, Fisheries: what a body is about, and no body or person by itself. */
static bool is_subject_matter(const Article *article, Run run) {
    if (known(article, run.from, KNOWN_PLACE | KNOWN_BODY | KNOWN_NEWS) || token(article, run.from)->flags & TOKEN_CAPS)
        return false;
    Text last = word_at(article, run.to - 1);
    if (known(article, run.from, KNOWN_GIVEN))          /* Urban Development, but not: Grace Collins */
        return run.to > run.from + 1 && (text_ends(last, TEXT("tion")) || text_ends(last, TEXT("ment")));
    if (is_body_noun(article, run.to - 1)) return true;
    bool is_plural = last.len > 4 && last.at[last.len - 1] == 's' && last.at[last.len - 2] != 's';
    return is_plural || ends_as_matter(last);
}

/* The capitalised words from `i` on. */
static Run capitals_at(const Article *article, size_t i, size_t to) {
    size_t stop = i;
    while (stop < to && stop - i < LONGEST_RUN && people_may_be_name(article, stop, to)) stop++;
    return (Run){ i, stop };
}

/* ", Fishing and Lakes" or "and Prevention" at `i`: where its capitalised words begin; `i` if it is no part of the
 * name. */
static size_t past_and(const Article *article, size_t i, size_t to) {
    size_t k = i;
    for (size_t runs = 0; runs < 4 && k + 1 < to; runs++) {
        bool is_and = is_word(article, k, W_AND);
        if (!is_and && !is_sign(article, k, ',')) return i;
        Run next =
            capitals_at(article, is_sign(article, k, ',') && is_word(article, k + 1, W_AND) ? k + 2 : k + 1, to);
        if (run_empty(next) || !is_subject_matter(article, next)) return i;
        if (is_and || next.from == k + 2)
            return i + (is_sign(article, i, ',') && is_word(article, i + 1, W_AND) ? 2 : 1);
        k = next.to;
    }
    return i;
}

/* "Salem Bank and Vale Bank", "Salem College and Vale University": behind the "and" at `i` the name of another body
 * begins. */
static bool is_other_body(const Article *article, size_t i, size_t to) {
    Run next = capitals_at(article, i + 1, to);
    if (next.to < next.from + 2 || !known(article, i - 1, KNOWN_HEAD) || !known(article, next.to - 1, KNOWN_HEAD))
        return false;
    bool is_unknown = !article->known[next.from]->is && !body_is_matter(article, next.from) &&
                      !is(article, next.from, IS_ADJECTIVE);
    return is_unknown || text_same_word(word_at(article, i - 1), word_at(article, next.to - 1));
}

/* "Ministry of Health in Salem": of those there are as many as countries. */
static bool is_ministry(const Article *article, size_t i) {
    return is_among(article, i, W_MINISTRY, W_EMBASSY, W_CONSULATE);
}

/* Behind "of the" and the like at `i`, which ends the words of a body so far: where they go on; NONE if they don't. */
static size_t past_link(const Article *article, size_t name, size_t first, size_t i, size_t to) {
    bool is_linked = first < i;             /* has it "of ..." already? */
    if (i + 1 >= to) return NONE;
    if (is_linked || is_body_noun(article, i - 1)) {
        bool is_apart = !is_linked && is_word(article, i, W_AND) && is_other_body(article, i, to);
        size_t next = is_apart ? i : past_and(article, i, to);
        bool is_bare = !is_linked && next > i && !known(article, capitals_at(article, next, to).to - 1, KNOWN_HEAD);
        if (next > i && !is_bare) return next;
    }
    bool is_between = is_linked && is_word(article, i, W_AND) && is_word(article, first, W_THE) &&
                      is(article, first - 1, IS_PREPOSITION) && people_is_capital(article, first - 1);
    if (is_between && is_word(article, i + 1, W_THE) && i + 2 < to && people_is_capital(article, i + 2))
        return i + 2;
    /* Customs and Border Protection */
    bool joins_matter = !is_linked && is_word(article, i, W_AND) && is_subject_matter(article, (Run){ i - 1, i });
    if (joins_matter && !is_other_body(article, i, to)) {
        Run next = capitals_at(article, i + 1, to);
        if (!run_empty(next) && known(article, next.to - 1, KNOWN_HEAD | KNOWN_THING) && next.to - next.from > 1 &&
            !known(article, i + 1, KNOWN_GIVEN | KNOWN_PLACE | KNOWN_BODY))
            return i + 1;
    }
    /* "... Between the" */
    bool is_preposition = is(article, i - 1, IS_PREPOSITION) && is_word(article, i, W_THE);
    size_t next = is_preposition ? i : i + 1;
    if (next < to && is_word(article, next, W_THE)) next++;
    if (next >= to || !people_may_be_name(article, next, to) || is(article, next, IS_DETERMINER)) return NONE;
    if (is_preposition) return i;
    if (is_word(article, i, W_OF)) return next;
    if (token(article, i)->kind == TOKEN_CLITIC) {          /* "Anglers' Club", "Attorney's Office" */
        bool is_inner = word_at(article, i).len == 1 ||
                        known(article, i - 1, KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL) ||
                        is_word(article, i - 1, W_PEOPLE);
        return is_inner && known(article, capitals_at(article, i + 1, to).to - 1, KNOWN_HEAD | KNOWN_NEWS) ? i + 1
                                                                                                            : NONE;
    }
    bool has_seat =
        is_linked && is_word(article, i, W_IN) && known(article, next, KNOWN_PLACE) && is_ministry(article, name);
    if (has_seat) return next;
    bool is_to = is_word(article, i, W_TO) && known(article, capitals_at(article, next, to).to - 1, KNOWN_HEAD);
    bool is_for = (!is_linked || token(article, first - 1)->kind == TOKEN_CLITIC) &&
                  (is_among(article, i, W_FOR, W_ON)) && is_body_noun(article, i - 1);
    return is_to || is_for ? next : NONE;
}

/* "Lorn Office of | Harbour Safety Chief Ada Roe": where a title in the capitalised words parts a body from the person
 * whom it names; their end if none does. */
static size_t before_holder(const Article *article, Run run) {
    if (run_empty(run) || known(article, run.to - 1, KNOWN_HEAD | KNOWN_HEADS | KNOWN_THING)) return run.to;
    for (size_t i = run.from + 1; i + 1 < run.to; i++)
        if (known(article, i, KNOWN_TITLE) && !known(article, i, KNOWN_GIVEN)) return i;
    return run.to;
}

/* Where the name of a body ends whose first capitalised words are the run. */
size_t body_name_end(const Article *article, Run run, size_t to) {
    size_t end = run.to, first = run.to;
    if (is(article, run.from, IS_SMALL) || run.to - run.from > LONGEST_RUN) return end;
    for (int links = 0; links < 8; links++) {
        size_t next = past_link(article, run.from, first, end, to);
        if (next == NONE) break;
        first = next;
        Run more = capitals_at(article, next == end ? next + 1 : next, to);
        end = before_holder(article, more);
        if (end < more.to) break;
    }
    return end;
}

/* Does only what stands behind the capitalised words tell that they begin the name of a body: "Roe Anglers' Club"? */
bool body_name_behind(const Article *article, Run run, size_t to) {
    if (run.to + 1 >= to) return false;
    bool is_clitic = token(article, run.to)->kind == TOKEN_CLITIC;
    bool is_matter = is_subject_matter(article, (Run){ run.to - 1, run.to }) || known(article, run.from, KNOWN_PLACE);
    if (!is_clitic && !(is_matter && is_among(article, run.to, W_AND, W_TO)))
        return false;
    return body_name_end(article, run, to) > run.to;
}
