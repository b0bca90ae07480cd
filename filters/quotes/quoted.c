/* quoted.c - quotations in the making: their parts, their mode, and what is taken back. */
#include "quoted.h"

#include "fail.h"

/* Not the last dot of three, nor an ellipsis. */
static bool is_full_stop(const Article *article, size_t i) {
    const Token *t = token(article, i);
    return is_sign(article, i, '.') && t->stop - t->start == 1 && !(i > 0 && is_sign(article, i - 1, '.'));
}

/* A content that is wholly in one pair of marks loses them: what is inside is said word for word. */
Run quoted_unmark(const Article *article, Run run, bool *is_direct) {
    *is_direct = false;
    run = content_trim(article, run);
    if (run_empty(run)) return run;
    const MarkSpan *span = marks_at(article, run.from);
    if (!span || marks_from(span) < run.from || marks_to(span) < run.to) {
        if (!span || span->inside.from != run.from || marks_to(span) < run.to) return run;
    }
    if (span->inside.to < run.to - 1) return run;
    *is_direct = true;
    run.from = span->inside.from > run.from ? span->inside.from : run.from;
    if (run.to > span->inside.to) run.to = span->inside.to;
    if (run.to > run.from + 1 && (is_comma(article, run.to - 1) || is_full_stop(article, run.to - 1))) run.to--;
    return run;
}

static bool has_marks(const Article *article, Run run) {
    for (size_t i = run.from; i < run.to; i++)
        if (is(article, i, IS_MARK | IS_QUOTED)) return true;
    return false;
}

Quote *quoted_add(Article *article, const Cue *cue) {
    article->quotes =
        grow(article->quotes, &article->quote_capacity, article->quote_count + 1, sizeof *article->quotes);
    Quote *quote = &article->quotes[article->quote_count++];
    *quote = (Quote){ .inherits = NONE, .speaker = TEXT(""), .role = TEXT("") };
    if (cue) {
        quote->source = cue->source;
        quote->cue = cue->words;
        quote->frame = cue->frame;
        quote->is_negative = cue->is_negative;
    }
    return quote;
}

bool quoted_add_part(Article *article, size_t quote, Run content) {
    if (run_empty(content)) return false;
    article->parts = grow(article->parts, &article->part_capacity, article->part_count + 1, sizeof *article->parts);
    article->parts[article->part_count++] = (QuotePart){ content, quote };
    return true;
}

/* Adds `content` to the last quotation and settles its mode. */
void quoted_add_content(Article *article, Run content) {
    bool is_direct;
    size_t index = article->quote_count - 1;
    Quote *quote = &article->quotes[index];
    content = quoted_unmark(article, content, &is_direct);
    bool is_first = article->part_count == 0 || article->parts[article->part_count - 1].quote != index;
    Mode mode = is_direct ? MODE_DIRECT : has_marks(article, content) ? MODE_MIXED : MODE_INDIRECT;
    if (!quoted_add_part(article, index, content)) return;
    if (is_first) quote->content = content, quote->mode = mode;
    else if (quote->mode != mode) quote->mode = MODE_MIXED;
}

/* Gives up what was found from token `from` on: a final attribution claims it. */
void quoted_give_up(Article *article, size_t from) {
    while (article->part_count && article->parts[article->part_count - 1].content.from >= from) {
        size_t quote = article->parts[--article->part_count].quote;
        if (article->quotes[quote].content.from >= from && quote + 1 == article->quote_count) article->quote_count--;
    }
    if (!article->part_count) return;
    QuotePart *last = &article->parts[article->part_count - 1];
    if (last->content.to <= from) return;
    Run rest = content_trim(article, (Run){ last->content.from, from });
    if (run_empty(rest)) return;
    if (article->quotes[last->quote].content.from == last->content.from) article->quotes[last->quote].content = rest;
    last->content = rest;
}


/* `"It is late." Roe said.`: is the attribution a sentence of its own, right behind marks in its paragraph? */
bool quoted_own_sentence(const Article *article, const Cue *cue) {
    Run sentence = article->sentences[cue->sentence].tokens;
    if (cue->form != CUE_FINITE || cue->is_relative || run_empty(cue->source)) return false;
    size_t from = cue->is_inverted ? cue->words.from : cue->source.from, to = cue_behind(cue);
    bool is_whole = from == sentence.from && to < sentence.to && to + 1 >= sentence.to && content_stops(article, to);
    return is_whole && from > 1 && is(article, from - 1, IS_MARK) && is(article, from - 2, IS_QUOTED) &&
           article->sentences[cue->sentence].paragraph == article_paragraph_of(article, from - 1);
}

bool quoted_speaks_in(const Article *article, size_t quote, size_t paragraph) {
    return article_paragraph_of(article, article->quotes[quote].content.from) == paragraph;
}
