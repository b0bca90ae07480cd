/* page.h - what the rooms of news-page tell each other about one article.
 *     html.c      a page in memory: the one place where text is escaped
 *     article.c   the text with its marks, cut at every border of a paragraph, a quotation, a source, a cue, a number
 *     tables.c    who speaks, and the numbers with their intervals
 *     index.c     a line for each article of a dump, counts of speakers, sites, months and units, and index.html
 *     main.c      the streams, an article at a time, and the files
 */
#ifndef PAGE_H
#define PAGE_H

#include "arena.h"
#include "fail.h"
#include "text.h"

/* ---- html.c */

typedef struct {
    char *at;
    size_t len, capacity;
} Html;

void html_text(Html *page, Text text);                /* &, <, > and both quotes escaped: text and attributes */
static inline void html_raw(Html *page, const char *markup); /* markup of our own */
void html_size(Html *page, size_t number);
/* the same with numbers and words of our own: %zu and %s, nothing else */
void html_format(Html *page, const char *format, ...) __attribute__((format(printf, 2, 3)));
void html_attribute(Html *page, const char *name, Text value); /* ` name="value"`, nothing if the value is empty */
void html_head(Html *page, Text title);               /* from the doctype to <body> */
void html_head_with_script(Html *page, Text title);   /* that of the index */

void html_grow(Html *page, size_t len);               /* private: makes room for so many bytes more */

/* Inline, so that the length of markup that stands in the program is known when it is compiled. */
static inline void html_raw(Html *page, const char *markup) {
    size_t len = strlen(markup);
    if (GUARDED || page->capacity - page->len < len) html_grow(page, len);
    memcpy(page->at + page->len, markup, len);
    page->len += len;
}

int text_order(Text a, Text b);                       /* by bytes, as strcmp */

/* ---- a set of texts: each has a number, in the order in which they came */

typedef struct {
    Text *text;
    size_t count;
    /* private */
    size_t capacity, *slot, slots;
} Names;

size_t names_add(Names *names, Arena *arena, Text text); /* copied into the arena if it is new */
bool names_has(const Names *names, Text text);
void names_clear(Names *names);
void names_free(Names *names);

/* ---- an article */

#define NO_PLACE ((size_t)-1)
#define PALETTE ((size_t)8)                           /* colours of speakers in style.css */

typedef struct {
    size_t start, stop;
    Text part, why;                                   /* as news-body names them; empty without its rows */
} Paragraph;

typedef struct {
    size_t start, stop, source_start, source_stop, cue_start, cue_stop;
    size_t speaker;                                   /* its number among the speakers; NO_PLACE if nobody is named */
    Text quote, mode, role, how, kind, polarity, relay, act;
} Quote;

typedef struct {
    size_t start, stop;
    size_t speaker;                                   /* of the quotation that it stands in, or NO_PLACE */
    Text number, type, value, low, high, bound, unit, per, counted, change;
    bool is_quantity;                                 /* it has a row in the table of numbers */
} Number;

typedef struct {
    Text doc, title, site, date, author, url, text;
    Text day;                                         /* the date in ISO 8601, as far as there is one */
    Paragraph *paragraph;
    Quote *quote;
    Number *number;
    size_t paragraphs, quotes, numbers;
    bool has_body, has_quotes, has_numbers;           /* was there such a stream at all? */
    Names speakers;
} Article;

bool part_is_dropped(Text part);                      /* what news-body leaves out as no part of the article */
void article_page(Html *page, const Article *article); /* the whole page */
void article_text(Html *page, const Article *article);
void article_speakers(Html *page, const Article *article);
void article_claims(Html *page, const Article *article);
/* from the stream, else the paragraph that is the title, else the id */
Text article_title(const Article *article);
void number_meaning(Html *page, const Number *number); /* "at most 400 boats": escaped */
double number_size(const Number *number);             /* its value, else its low or high end; NAN if it has none */

/* ---- the index of a dump */

typedef struct Index Index;

Index *index_new(void);
void index_add(Index *index, const Article *article, const char *path); /* where its page stands */
void index_page(Html *page, Index *index);
void index_free(Index *index);

#endif
