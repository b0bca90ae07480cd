/* article.c - gather the rows of one article into one text, with its paragraphs, sentences and tokens. */
#include "fail.h"
#include "out.h"
#include "quotes.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_GAP 4096 /* between two sentences of a paragraph, filled with spaces; a longer one parts paragraphs */

void article_begin(Article *article) {
    arena_clear(&article->arena);
    article->text = (Text){ NULL, 0 };
    article->tokens.count = 0;
    article->row_count = article->paragraph_count = article->sentence_count = article->span_count = 0;
    article->cue_count = article->people_count = article->role_count = article->entity_count = article->noun_count =
        article->quote_count = article->part_count = 0;
    article->is_given_up = false;
    article->par = (Text){ "", 0 };
}

void article_free(Article *article) {
    arena_free(&article->arena);
    tokens_free(&article->tokens);
    wrap_free(&article->wrapped);
    free(article->rows);
    free(article->paragraphs);
    free(article->sentences);
    free(article->sentence_of);
    free(article->spans);
    free(article->cues);
    free(article->listed);
    free(article->marks.at);
    free(article->names.at);
    free(article->cue_words.at);
    free(article->capitals.at);
    free(article->pronouns.at);
    free(article->nouns_at.at);
    free(article->known);
    free(article->people);
    free(article->roles);
    free(article->entities);
    free(article->nouns);
    free(article->quotes);
    free(article->parts);
    free(article->buffer);
}

/* Room at the end of the buffer for `len` bytes more, and for a few that forms.c may read behind the last word. */
static char *add_bytes(Article *article, size_t len) {
    size_t old = article->text.len;
    article->buffer = grow(article->buffer, &article->buffer_capacity, old + len + FORM_PADDING, 1);
    article->text = (Text){ article->buffer, old + len };
    return article->buffer + old;
}

static void add_sentence(Article *article, size_t start, size_t stop, size_t row) {
    Paragraph *paragraph = &article->paragraphs[article->paragraph_count - 1];
    size_t from = article->tokens.count;
    tokens_add(&article->tokens, article->text, start, stop);
    if (article->tokens.count == from) return;
    article->sentence_of =
        grow(article->sentence_of, &article->sentence_of_capacity, article->tokens.count, sizeof *article->sentence_of);
    for (size_t i = from; i < article->tokens.count; i++) article->sentence_of[i] = (uint32_t)article->sentence_count;
    article->sentences =
        grow(article->sentences, &article->sentence_capacity, article->sentence_count + 1, sizeof *article->sentences);
    article->sentences[article->sentence_count++] =
        (Sentence){ .tokens = { from, article->tokens.count }, .paragraph = article->paragraph_count - 1, .row = row };
    paragraph->sentences++;
    paragraph->tokens.to = article->tokens.count;
}

/* An opening quotation mark, bracket, capital letter or digit may begin a sentence. */
static bool may_begin(Text text, size_t at) {
    uint32_t c = 0;
    for (size_t n; (n = utf8_at(text, at, &c)); at += n)
        if (c != '"' && c != '\'' && c != '(' && c != '[' && !utf8_is_open(c)) break;
    return utf8_is_upper(c) || utf8_digit(c) >= 0;
}

/* Does the word before the full stop at `dot` look like an abbreviation: one letter, or dots inside, or a short
 * title? */
static bool is_abbreviation(Text text, size_t from, size_t dot) {
    size_t start = dot;
    while (start > from && dot - start < 8 && !is_blank(text.at[start - 1]) && text.at[start - 1] != '(') start--;
    size_t len = dot - start;
    if (len == 0 || !is_alpha(text.at[start])) return false;
    return len == 1 || memchr(text.at + start, '.', len) != NULL ||
           (len <= 3 && is_upper(text.at[start]) && is_lower(text.at[dot - 1]));
}

/* Where the sentence that begins at `from` ends, for rows that news-sentences has not split: after . ! or ? with its
 * closing marks, if white space and something that may begin a sentence follow. */
static size_t sentence_end(Text text, size_t from) {
    for (size_t at = from; at < text.len; at++) {
        if (text.at[at] != '.' && text.at[at] != '!' && text.at[at] != '?') continue;
        size_t stop = at + 1;
        uint32_t c;
        for (size_t n;
             (n = utf8_at(text, stop, &c)) && ((c && c < 0x80 && memchr("\"')].!?", (int)c, 7)) || utf8_is_close(c));)
            stop += n;
        size_t next = stop;
        while (next < text.len && is_blank(text.at[next])) next++;
        if (next > stop && may_begin(text, next) && !(text.at[at] == '.' && is_abbreviation(text, from, at)))
            return stop;
        at = stop - 1;
    }
    return text.len;
}

static void split_paragraph(Article *article, size_t start, size_t stop, size_t row) {
    Text text = text_slice(article->text, 0, stop);
    while (start < stop) {
        while (start < stop && is_blank(text.at[start])) start++;
        size_t end = sentence_end(text, start);
        add_sentence(article, start, end, row);
        start = end;
    }
}

static Part part_of(Text label) {
    bool is_headline =
        text_equal(label, TEXT("title")) || text_equal(label, TEXT("subtitle")) || text_equal(label, TEXT("subhead"));
    return is_headline ? PART_HEADLINE : PART_BODY;
}

static void begin_paragraph(Article *article, size_t start, size_t at, Text label) {
    article->paragraphs = grow(article->paragraphs, &article->paragraph_capacity, article->paragraph_count + 1,
                               sizeof *article->paragraphs);
    size_t tokens = article->tokens.count;
    article->paragraphs[article->paragraph_count++] = (Paragraph){ .tokens = { tokens, tokens },
                                                                   .first_sentence = article->sentence_count,
                                                                   .part = part_of(label),
                                                                   .shift = (ptrdiff_t)start - (ptrdiff_t)at };
}

/* Is the row a further sentence of the paragraph in hand? */
static bool goes_on(const Article *article, const Layout *layout, Text par, size_t gap) {
    if (article->row_count == 0 || !layout->has_sentences || gap > LONGEST_GAP) return false;
    return layout->par == TSV_NONE ? gap <= 1 : text_equal(par, article->par);
}

static void keep_row(Article *article, const Stage *in, size_t start) {
    article->rows = grow(article->rows, &article->row_capacity, article->row_count + 1, sizeof *article->rows);
    article->rows[article->row_count++] = (Row){ start, article->text.len, arena_copy(&article->arena, in->carried) };
}

/* A row of an article that nobody has split: its paragraphs, and their sentences. */
static void add_unsplit(Article *article, const Stage *in, const Layout *layout, size_t at, Text label) {
    size_t row = article->row_count - 1;
    if (layout->is_paragraph || layout->par != TSV_NONE) {
        begin_paragraph(article, in->start, at, label);
        split_paragraph(article, at, article->text.len, row);
        return;
    }
    wrap_paragraphs(in->text, &article->wrapped);
    for (size_t i = 0; i < article->wrapped.count; i++) {
        Span span = article->wrapped.span[i];
        begin_paragraph(article, in->start, at, label);
        split_paragraph(article, at + span.start, at + span.stop, row);
    }
}

void article_add(Article *article, const Stage *in, const Layout *layout) {
    if (article->is_given_up) return;
    const Paragraph *last = article->paragraph_count ? &article->paragraphs[article->paragraph_count - 1] : NULL;
    size_t end = last ? (size_t)((ptrdiff_t)article->text.len + last->shift) : 0;
    if (in->start < end) {
        reject(in->file, in->line, "the row begins at %zu, before the end of the one before it", in->start);
        return;
    }
    if (article->text.len + in->text.len > layout->max_doc) {
        reject(in->file, in->line, "the article is longer than --max-doc allows");
        article_begin(article);
        article->is_given_up = true;
        return;
    }
    Text par = stage_cell(in, layout->par), label = stage_cell(in, layout->part);
    bool joins = goes_on(article, layout, par, in->start - end);
    if (joins) memset(add_bytes(article, in->start - end), ' ', in->start - end);
    size_t at = article->text.len;
    if (in->text.len) memcpy(add_bytes(article, in->text.len), in->text.at, in->text.len);
    keep_row(article, in, at);
    if (!layout->has_sentences) {
        add_unsplit(article, in, layout, at, label);
        return;
    }
    if (!joins) begin_paragraph(article, in->start, at, label);
    add_sentence(article, at, article->text.len, article->row_count - 1);
    if (!joins) article->par = arena_copy(&article->arena, par);
}

size_t article_offset(const Article *article, size_t paragraph, size_t at) {
    return (size_t)((ptrdiff_t)at + article->paragraphs[paragraph].shift);
}
