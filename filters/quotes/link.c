/* link.c - what is said: to each cue its content, on its right, on its left or on both sides.
 *
 * The cues of a sentence are taken from left to right. A cue inside the content of another is not looked at: only the
 * outermost layer counts. A final attribution ("..., she said.") takes what stands before it, and then the cues in
 * there are given up. Last, the quotations in marks that no cue has claimed are looked at (floating.c).
 */
#include "quoted.h"

#include <stdlib.h>

#define FARTHEST_BRACKET 30 /* tokens from an opening bracket to the cue in it */

/* ---- the sentence */

/* A final attribution behind what an earlier cue has claimed: "Officials said the road was shut, the agency reported."
 * Whoever only passes it on becomes the relay; another speaker claims the whole. */
static bool is_final(const Article *article, const Cue *cue) {
    Run sentence = article->sentences[cue->sentence].tokens;
    if (cue->form != CUE_FINITE || cue->shares_source || cue->is_relative || run_empty(cue->source)) return false;
    if (!(words_frame(cue->frame)->takes & TAKES_QUOTE)) return false;
    size_t edge = cue_edge(cue), to = sentence.to;
    if (edge <= sentence.from) return false;
    const Token *last = edge > 1 ? token(article, edge - 2) : token(article, 0);
    bool in_marks =
        is(article, edge - 1, IS_MARK) && last->is & IS_QUOTED && last->kind == TOKEN_SIGN && last->sign != '.';
    if (!in_marks && (!is_comma(article, edge - 1) || is(article, edge - 1, IS_QUOTED))) return false;
    if (in_marks && article->part_count) {
        const Quote *claimed = &article->quotes[article->parts[article->part_count - 1].quote];
        if (claimed->mode == MODE_DIRECT && !run_empty(claimed->cue)) return false;
    }
    while (to > cue->words.to && content_stops(article, to - 1)) to--;
    size_t behind = cue_behind(cue);
    if (words_frame(cue->frame)->takes & TAKES_LISTENER) {
        size_t past = content_past_listener(article, behind, to);
        if (past > behind && past < to && content_is_infinitive(article, past, to)) return false;   /* told him to go */
        behind = past;
    }
    return content_past_adverbials(article, behind, to, words_frame(cue->frame)) >= to;
}

/* Is the last part without marks? Then a final attribution may reach over it. */
static bool ends_unmarked(const Article *article) {
    return article->part_count && article->quotes[article->parts[article->part_count - 1].quote].mode == MODE_INDIRECT;
}

/* The source of the quotation before, if it stands in the cue's own sentence: "Roe said ..., adding". */
static Run source_of_last(const Article *article, const Cue *cue) {
    if (!article->quote_count) return (Run){ 0 };
    const Quote *last = &article->quotes[article->quote_count - 1];
    size_t from = article->sentences[cue->sentence].tokens.from;
    return last->cue.from >= from && last->cue.from < cue->words.from ? last->source : (Run){ 0 };
}

/* "which voters say could help": what is said lacks its subject. */
static bool is_gap(const Article *article, const Cue *cue, size_t right) {
    return content_has_gap(article, cue, right) && is_word(article, cue->source.from - 1, W_WHICH);
}

/* "a top that revealed a scar": a verb that a thing may do, and a thing as its source. */
static bool is_done_by_thing(const Article *article, const Cue *cue, Run source) {
    const Frame *frame = words_frame(cue->frame);
    if (!frame || !(frame->takes & TAKES_THING) || run_empty(source)) return false;
    Run words = cue->is_relative ? antecedent_of_relative(article, source.from) : source;
    size_t to = words.to;
    while (to > words.from && is(article, to - 1, IS_ADVERB)) to--;
    if (to == words.from) return false;
    bool is_headline = article_is_headline(article, article->sentences[cue->sentence].paragraph);
    if (is_headline && headline_person(article, (Run){ words.from, to }) != NONE) return false;
    return !source_can_speak(article, words);
}

/* "64 deaths were reported by the agency", "the envoy is accused by the regulator of delay": the subject of the
 * passive. */
static Run spoken_of(const Article *article, const Cue *cue) {
    unsigned takes = words_frame(cue->frame) ? words_frame(cue->frame)->takes : 0;
    bool is_passive = cue->form == CUE_PASSIVE && cue->is_inverted && takes & TAKES_OBJECT &&
                      !(takes & (TAKES_PASSES | TAKES_LISTENER));
    bool is_relative = false;
    if (!is_passive) return (Run){ 0 };
    Run subject = source_before(article, article->sentences[cue->sentence].tokens, cue->words.from, &is_relative);
    if (is_relative || run_empty(subject) || is(article, subject.from, IS_PRONOUN)) return (Run){ 0 };
    size_t from = article->sentences[cue->sentence].tokens.from;
    for (size_t k = subject.from; k > from && k + 4 > subject.from; k--)
        if (words_hedge(article, k - 1, subject.to) >= subject.from) subject.from = k - 1;      /* at least 64 deaths */
    return subject;
}

/* "described by the agency as a gift": where the rest of it begins; NONE if there is none. */
static size_t spoken_as(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue->source.to;
    bool has_rest = i + 1 < to && is_among(article, i, W_AS, W_FOR, W_OF);
    return has_rest ? i : NONE;
}

/* "The firm bought the yard, a deal announced on Monday.": a participle behind what cannot speak. */
static bool is_made(const Article *article, const Cue *cue, Run left) {
    if (run_empty(left) || run_empty(cue->source) || cue->is_inverted || sides_in_marks(article, left)) return false;
    bool is_participle = is(article, cue->verb, IS_VERB_PARTICIPLE) && cue->words.from == cue->verb &&
                         !(words_frame(cue->frame)->takes & TAKES_COURT);
    bool is_indefinite = is_among(article, cue->source.from, W_A, W_AN);
    return is_participle && is_indefinite && !source_can_speak(article, cue->source);
}

static bool signs_last(Article *article, const Cue *cue) {
    Quote *last = article->quote_count ? &article->quotes[article->quote_count - 1] : NULL;
    if (!last || !run_empty(last->cue) || !run_empty(last->source) || !quoted_own_sentence(article, cue)) return false;
    const QuotePart *part = &article->parts[article->part_count - 1];
    size_t paragraph = article->sentences[cue->sentence].paragraph;
    if (last->inherits != NONE && quoted_speaks_in(article, last->inherits, paragraph))
        return false;                           /* it goes on with what that paragraph has begun */
    if (part->content.to + 2 < article->sentences[cue->sentence].tokens.from) return false;
    last->source = cue->source;
    last->cue = cue->words;
    last->frame = cue->frame;
    last->inherits = NONE;
    last->is_nobodys = false;
    return true;
}

/* "(the mayor says it is safe)": the end of the brackets that the cue stands in, with `*from` moved into them; or the
 * end of its sentence. */
static size_t bracket_end(const Article *article, const Cue *cue, size_t *from) {
    Run sentence = article->sentences[cue->sentence].tokens;
    size_t open = cue->words.from;
    while (open > sentence.from && cue->words.from - open < FARTHEST_BRACKET && !is_sign(article, open - 1, '(')) {
        if (is_sign(article, open - 1, ')') || is(article, open - 1, IS_QUOTED)) return sentence.to;
        open--;
    }
    if (open == sentence.from || !is_sign(article, open - 1, '(')) return sentence.to;
    for (size_t i = cue->words.to; i < sentence.to; i++) {
        if (is_sign(article, i, '(')) break;
        if (!is_sign(article, i, ')')) continue;
        if (*from < open) *from = open;
        return i;
    }
    return sentence.to;
}

/* "after adding Vale", "added a lounge in May": a verb that takes no object but a clause, before a thing. */
static bool is_thing_added(const Article *article, const Cue *cue, Run content) {
    unsigned takes = words_frame(cue->frame) ? words_frame(cue->frame)->takes : 0;
    if (!(takes & TAKES_ITEMS) || takes & TAKES_OBJECT || run_empty(content)) return false;
    for (size_t i = content.from; i < content.to; i++)
        if (is(article, i, IS_QUOTED | IS_MARK)) return false;
    if (!content_has_clause(article, content.from, content.to)) return true;
    if (!phrase_is_determiner(article, content.from)) return false;
    size_t end = source_phrase_end(article, content.from, content.to);
    if (end < content.to && is_comma(article, end)) end = content_past_apposition(article, end, content.to);
    return end < content.to && (token(article, end)->kind == TOKEN_SIGN || is(article, end, IS_AND | IS_SUBORDINATOR));
}

/* One cue; `from` is where the sentence's unclaimed words begin, `*done` the end of what has been claimed. */
static void link_cue(Article *article, const Cue *cue, size_t from, size_t *done) {
    Run sentence = article->sentences[cue->sentence].tokens;
    size_t to = bracket_end(article, cue, &from);
    Run shared = cue->shares_source ? source_of_last(article, cue) : (Run){ 0 };
    if (is_done_by_thing(article, cue, run_empty(shared) ? cue->source : shared)) return;
    while (to > cue->words.to && content_stops(article, to - 1)) to--;
    Sides sides = sides_choose(article, cue, from, to);
    if (sides.right == NONE && run_empty(sides.left) && signs_last(article, cue)) return;
    if (sides.right == NONE && run_empty(sides.left) && run_empty(spoken_of(article, cue))) return;
    if (sides.right == NONE && is_made(article, cue, sides.left)) return;
    if (!run_empty(sides.left)) quoted_give_up(article, sides.left.from);
    Quote *quote = quoted_add(article, cue);
    if (!run_empty(shared)) quote->source = shared;
    quote->relay = relay_around(article, cue, to);
    size_t before = article->part_count;
    Run subject = run_empty(sides.left) ? spoken_of(article, cue) : (Run){ 0 };
    if (!run_empty(subject)) {
        quoted_add_content(article, subject);
        if (sides.right == NONE) sides.right = spoken_as(article, cue, to);
    }
    if (!run_empty(sides.left)) quoted_add_content(article, sides.left);
    if (sides.right != NONE && is_gap(article, cue, sides.right))
        quoted_add_content(article, (Run){ cue->source.from - 1, cue->source.from });
    size_t done_before = *done;
    *done = cue_behind(cue);
    if (sides.right != NONE) {
        size_t limit = content_limit(article, cue, sides.right, to);
        /* The fall, he said, "is near" to us. */
        bool resumes_clause = !run_empty(sides.left) && !sides_in_marks(article, sides.left);
        Run content = content_behind(article, cue, sides.right, (Run){ sentence.from, limit });
        if (resumes_clause && content.to < limit) content.to = content_end(article, cue, content.to, limit);
        bool is_added = is_thing_added(article, cue, content);
        if (!is_added) quoted_add_content(article, content);
        *done = is_added ? done_before : content.to;
    }
    if (article->part_count == before) article->quote_count--;
}

/* "According to the agency, Roe said ...": the agency only passes on what comes next. */
static bool leads_to_next(const Article *article, size_t index) {
    const Cue *cue = &article->cues[index], *next = cue + 1;
    if (cue->words.from != article->sentences[cue->sentence].tokens.from || !relay_is_news(article, cue->source))
        return false;
    if (index + 1 >= article->cue_count || next->sentence != cue->sentence || next->form != CUE_FINITE ||
        next->is_relative)
        return false;
    bool stands_next = !run_empty(next->source) && !next->is_inverted && next->source.from >= cue->source.to &&
                       next->source.from <= cue->source.to + 1;
    return stands_next && words_frame(next->frame)->takes & (TAKES_QUOTE | TAKES_CLAUSE);
}

/* "The agency, citing officials, said": the officials speak, and the agency passes it on; whoever is no agency speaks
 * for himself. */
static bool cites_before_verb(Article *article, size_t index) {
    Cue *cue = &article->cues[index], *next = cue + 1;
    if (cue->form != CUE_PARTICIPLE || index + 1 >= article->cue_count || next->sentence != cue->sentence ||
        next->form != CUE_FINITE || next->is_relative || next->is_inverted || run_empty(next->source) ||
        next->source.from >= cue->words.from || next->words.from < cue->words.to)
        return false;
    Run cited = relay_cited(article, cue->verb, next->words.from);
    while (!run_empty(cited) && is_comma(article, cited.to - 1)) cited.to--;
    if (run_empty(cited)) return false;
    if (relay_is_news(article, next->source)) {
        next->relay = (Run){ next->source.from, next->source.to < cue->words.from ? next->source.to : cue->words.from };
        while (is_comma(article, next->relay.to - 1)) next->relay.to--;
        next->source = cited;
    }
    return true;
}

/* `"...," the mayor told farmers, according to a statement`: who spoke has been told already; what comes is only how
 * it came out. */
static bool follows_attribution(Article *article, const Cue *cue) {
    if (!article->part_count || !relay_follows(article, cue)) return false;
    QuotePart *part = &article->parts[article->part_count - 1];
    Quote *quote = &article->quotes[part->quote];
    if (run_empty(quote->source) || quote->cue.from >= cue->words.from) return false;
    if (run_empty(quote->relay)) quote->relay = cue->source;
    return true;
}

static bool is_only_time(const Article *article, Run run) {
    const uint32_t time = IS_TIME | IS_ADVERB | IS_DETERMINER | IS_PREPOSITION | IS_ADJECTIVE;
    for (size_t i = run.from; i < run.to; i++)
        if (!is(article, i, time)) return false;
    return true;
}

/* "according to plan", "according to personal taste": what something goes by; nobody says it. */
static bool is_measure(const Article *article, Run source) {
    for (size_t i = source.from; i < source.to; i++)
        if (is(article, i, IS_DETERMINER | IS_POSSESSIVE | IS_PLURAL | IS_NAME | IS_PREPOSITION | IS_PRONOUN) ||
            is(article, i, IS_OBJECT | IS_VERB_ING))
            return false;
    return !source_can_speak(article, source);
}

static void link_according(Article *article, const Cue *cue, size_t from, size_t *done) {
    Run sentence = article->sentences[cue->sentence].tokens;
    size_t to = sentence.to;
    if (is_measure(article, cue->source)) return;
    while (to > cue->words.to && content_stops(article, to - 1)) to--;
    Run content = { 0 };
    size_t i = cue_behind(cue);
    /* The market is slow, but according to Roe, */
    bool is_joined =
        i < to && cue->words.from > from && is(article, cue->words.from - 1, IS_AND) && is_comma(article, i);
    bool at_start = cue->words.from <= sentence.from + 2 || is_joined ||
                    (from < cue->words.from && cue->words.from <= from + 2 && i < to);
    Run cited = i < to && is_comma(article, i) && relay_is_news(article, cue->source) ? relay_cited(article, i + 1, to)
                                                                                      : (Run){ 0 };
    if (!run_empty(cited)) i = cited.to;
    Run rest = { 0 };
    if (at_start) {
        const Cue *next = cue + 1 < article->cues + article->cue_count ? cue + 1 : NULL;
        if (next && next->is_relative && i < to && next->source.from == i + 1) {
            size_t before = article->quote_count;
            link_cue(article, next, from, &i);
            if (article->quote_count > before) article->quotes[before].source = cue->source;     /* not "who" */
        }
        if (i < to && is_comma(article, i)) i++;
        content = (Run){ i, content_end(article, cue, i, to) };
        *done = content.to;
    } else {
        if (i >= to && (relay_add(article, cue) || follows_attribution(article, cue))) return;
        content = sides_left(article, i >= to ? sentence.from : from, cue->words.from);
        if (!sides_in_marks(article, content)) content = sides_unlinked(article, content);
        /* It was, in Roe's words, "a gift" */
        bool is_open = cue->words.from > sentence.from + 2 && is_comma(article, cue->words.from - 1) &&
                       (is(article, cue->words.from - 2, IS_BE | IS_WH) ||
                        (is_that(article, cue->words.from - 2) && i + 1 < to && is_comma(article, i) &&
                         is(article, i + 1, IS_FINITE)));
        /* While it rains, according to Roe, */
        is_open = is_open || (is(article, content.from, IS_SUBORDINATOR) &&
                              !is(article, content.from, IS_PREPOSITION | IS_DETERMINER));
        bool is_inserted = i + 1 < to && is_comma(article, i) && !sides_in_marks(article, content) &&
                           (is_open || !content_has_clause(article, content.from, content.to));
        bool is_relative = is_inserted && is_open && is(article, cue->words.from - 2, IS_WH | IS_SUBORDINATOR);
        if (is_relative) content.from = cue->words.from - 2;    /* guns, which, according to Roe, had come, */
        if (is_relative) to = content_relative_end(article, i + 2, to);
        /* The bridge, according to Roe, is safe */
        if (is_inserted) rest = (Run){ i + 1, content_end(article, cue, i + 1, to) };
        quoted_give_up(article, content.from);
        *done = is_inserted ? rest.to : i;
    }
    if (run_empty(content_trim(article, content))) return;
    if (is_only_time(article, content_trim(article, content))) {
        relay_add(article, cue);                /* "...," she wrote last week, according to the Herald */
        return;
    }
    Quote *quote = quoted_add(article, cue);
    if (!run_empty(cited)) quote->relay = cue->source, quote->source = cited;
    quoted_add_content(article, content);
    if (!run_empty(rest)) quoted_add_content(article, rest);
}

/* A name, a colon, and what it says: to the end of the sentence, in a transcript to the end of the paragraph. */
static void link_colon(Article *article, const Cue *cue, size_t *done) {
    const Sentence *sentence = &article->sentences[cue->sentence];
    const Paragraph *paragraph = &article->paragraphs[sentence->paragraph];
    size_t to = token(article, cue->source.from)->flags & TOKEN_CAPS ? paragraph->tokens.to : sentence->tokens.to;
    const MarkSpan *span = is(article, cue->words.to, IS_MARK) ? marks_at(article, cue->words.to) : NULL;
    if (span && marks_to(span) > to) to = marks_to(span);
    bool is_sure = span || token(article, cue->source.from)->flags & TOKEN_CAPS ||
                   !article_is_headline(article, sentence->paragraph);
    is_sure = is_sure || word_is(article, cue->words.from - 1, OF_RESEARCH);     /* Poll: ... */
    if (!is_sure && !headline_speaks(article, cue->source)) return;     /* "Bailout: Banks to pay" */
    if (cue->words.to < to && text_starts(word_at(article, cue->words.to), TEXT("http"))) return;
    Quote *quote = quoted_add(article, cue);
    quoted_add_content(article, (Run){ cue->words.to, to });
    if (is(article, cue->words.from, IS_QUOTED)) quote->mode = MODE_DIRECT;     /* "ROE: ... */
    *done = to;
}

/* "Bridge to close in May - Roe": all before the sign, whatever verbs of speech are in there. */
static void link_headline(Article *article, size_t sentence, size_t *done) {
    Run tokens = article->sentences[sentence].tokens;
    size_t sign = *done > tokens.from ? NONE : headline_sign(article, sentence);
    if (sign == NONE) return;
    *done = tokens.to;
    Quote *quote = quoted_add(article, NULL);
    quote->source = (Run){ sign + 1, tokens.to };
    quote->cue = (Run){ sign, sign + 1 };
    quoted_add_content(article, (Run){ tokens.from, sign });
}

static int by_content(const void *a, const void *b) {
    const QuotePart *x = a, *y = b;
    if (x->content.from != y->content.from) return x->content.from < y->content.from ? -1 : 1;
    return (x->content.to > y->content.to) - (x->content.to < y->content.to);
}

/* Numbers the quotations in the order of their first parts. */
static void number_quotes(Article *article) {
    size_t number = 0;
    bool is_sorted = true;
    for (size_t i = 1; i < article->part_count; i++)
        is_sorted = is_sorted && by_content(&article->parts[i - 1], &article->parts[i]) <= 0;
    if (!is_sorted) qsort(article->parts, article->part_count, sizeof *article->parts, by_content);
    for (size_t i = 0; i < article->part_count; i++) {
        Quote *quote = &article->quotes[article->parts[i].quote];
        if (!quote->number) quote->number = ++number;
    }
}

void link_find(Article *article) {
    size_t span = 0, done = 0, cue = 0;
    for (size_t s = 0; s < article->sentence_count; s++) {
        Run sentence = article->sentences[s].tokens;
        size_t from = sentence.from;
        link_headline(article, s, &done);
        while (cue < article->cue_count && article->cues[cue].sentence < s) cue++;
        size_t block = block_link(article, s, cue);
        if (block) done = block;
        for (; cue < article->cue_count && article->cues[cue].sentence == s; cue++) {
            const Cue *c = &article->cues[cue];
            if (done > from) from = done < sentence.to ? done : sentence.to;
            if (c->verb < done) {
                if (!is_final(article, c) || relay_add(article, c)) continue;
                from = sentence.from;
            } else if (from > sentence.from && is_final(article, c)) {
                if (relay_follows(article, c) && relay_add(article, c)) continue;
                if (ends_unmarked(article)) from = sentence.from;
            } else if (c->form == CUE_PARTICIPLE && relay_cites(article, c, &done)) {
                continue;
            }
            if (cites_before_verb(article, cue)) continue;
            if (c->form == CUE_ACCORDING && leads_to_next(article, cue)) {
                article->cues[cue + 1].relay = c->source;
                continue;
            }
            if (c->form == CUE_COLON) link_colon(article, c, &done);
            else if (c->form == CUE_ACCORDING) link_according(article, c, from, &done);
            else link_cue(article, c, from, &done);
        }
        for (; span < article->span_count && marks_from(&article->spans[span]) < sentence.to; span++) {
            const MarkSpan *m = &article->spans[span];
            bool claimed = false;
            for (size_t k = article->part_count; k-- > 0 && k + 8 > article->part_count;)
                claimed |=
                    article->parts[k].content.from < m->inside.to && m->inside.from < article->parts[k].content.to;
            if (!claimed) floating_link(article, m, cue < article->cue_count ? &article->cues[cue] : NULL);
        }
    }
    number_quotes(article);
}
