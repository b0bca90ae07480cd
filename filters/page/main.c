/* news-page - a page to look at for each article, and an index of them all.
 *
 * In:  streams of news-articles, news-body --all, news-quotes and news-numbers, each told by its header, their
 * articles in the same order.
 * Out: -o DIR: index.html and a page for each article, at most 1,000 in a folder. Without it the page of one article,
 * to standard output.
 *      Nothing stands under its final name before it is whole.
 */
#include "page.h"

#include "cli.h"
#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "tsv.h"
#include "wrap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define OTHER_CELLS (64 * 1024) /* room in a line for what stands beside the text */
#define A_FOLDER 1000           /* pages in it */
#define LONGEST_SLUG 60         /* bytes of the id in a file's name */
#define SHOWN 100               /* bytes of an id in a message */

static const char usage[] = "[-o DIR] [-a ARTICLES.tsv] [STREAM ...]";
static const char about[] =
    "Make pages for a browser: the text with its quotations and numbers marked, who speaks, the numbers as intervals.\n"
    "A stream is of news-articles, news-body --all, news-quotes or news-numbers, as its header tells; -o says "
    "where the pages go.\n"
    "\n  news-page -o pages -a articles.tsv body.tsv quotes.tsv numbers.tsv; xdg-open pages/index.html\n";
static const Option options[] = {
    { "output", 'o', "DIR", "write index.html and a page for each article into DIR" },
    { "articles", 'a', "FILE", "the stream of news-articles" },
    { NULL, 0, NULL, NULL },
};

typedef enum { ARTICLES, BODY, QUOTES, NUMBERS } Kind;

/* The columns that are read, of whatever stream. */
typedef enum {
    DOC,
    URL,
    SITE,
    DATE,
    DATE_ISO,
    TITLE,
    AUTHOR,
    START,
    STOP,
    PART,
    WHY,
    QUOTE,
    MODE,
    SPEAKER,
    ROLE,
    HOW,
    SOURCE,
    SOURCE_START,
    SOURCE_STOP,
    CUE,
    CUE_START,
    CUE_STOP,
    POLARITY,
    RELAY,
    SPEAKER_KIND,
    ACT,
    NUMBER,
    NUMBER_START,
    NUMBER_STOP,
    TYPE,
    VALUE,
    LOW,
    HIGH,
    BOUND,
    UNIT,
    PER,
    COUNTED,
    CHANGE,
    WORDS,
    COLUMNS
} Column;
static const char *const column_name[COLUMNS] = {
    "doc",          "url",          "site",        "date",         "date_iso",    "title",    "author",       "start",
    "stop",         "part",         "why",         "quote",        "mode",        "speaker",  "speaker_role", "how",
    "source",       "source_start", "source_stop", "cue",          "cue_start",   "cue_stop", "polarity",     "relay",
    "speaker_kind", "act",          "number",      "number_start", "number_stop", "type",     "value",        "low",
    "high",         "bound",        "unit",        "per",          "counted",     "change",   "text",
};
static const Column needed[][6] = {
    [ARTICLES] = { DOC, WORDS, COLUMNS },
    [BODY] = { DOC, START, STOP, PART, WORDS, COLUMNS },
    [QUOTES] = { DOC, START, STOP, MODE, WORDS, COLUMNS },
    [NUMBERS] = { DOC, NUMBER_START, NUMBER_STOP, BOUND, COLUMNS },
};

typedef struct {
    Tsv in;
    char *file[2];
    Kind kind;
    size_t column[COLUMNS];
    bool has_row;
    const char *row;            /* what keep_row has kept */
} Stream;

typedef struct {
    Stream *stream, *articles;
    size_t streams, stream_capacity, max_doc;
    Arena arena, seen_arena;    /* of the article; of the ids */
    Names seen;
    Article article;
    size_t paragraph_capacity, quote_capacity, number_capacity;
    Paragraphs paragraphs;
    char *unescaped;
    size_t unescaped_capacity;
    const char *folder;         /* NULL: standard output */
    size_t pages;
    Html html;
} Pages;

/* ---- streams */

static Kind kind_of(const Tsv *in) {
    if (tsv_find(in, TEXT("number")) != TSV_NONE) return NUMBERS;
    if (tsv_find(in, TEXT("quote")) != TSV_NONE) return QUOTES;
    if (tsv_find(in, TEXT("sent")) != TSV_NONE)
        fail("%s: sentences are not shown: news-body --all is the stream of the text", in->input.name);
    return tsv_find(in, TEXT("par")) != TSV_NONE ? BODY : ARTICLES;
}

static void open_stream(Pages *pages, char *path) {
    pages->stream = grow(pages->stream, &pages->stream_capacity, pages->streams + 1, sizeof *pages->stream);
    Stream *stream = &pages->stream[pages->streams++];
    *stream = (Stream){ .file = { path, NULL } };
    tsv_open(&stream->in, stream->file, NULL, 2 * pages->max_doc + OTHER_CELLS);
    stream->kind = kind_of(&stream->in);
    for (Column c = 0; c < COLUMNS; c++) stream->column[c] = tsv_find(&stream->in, text_of(column_name[c]));
    for (const Column *c = needed[stream->kind]; *c != COLUMNS; c++) tsv_column(&stream->in, text_of(column_name[*c]));
}

static void begin_streams(Pages *pages) {
    for (size_t i = 0; i < pages->streams; i++) {
        Stream *stream = &pages->stream[i];
        stream->in.files = &stream->file[1];             /* the array has moved since: the one file is open already */
        for (size_t j = 0; j < i; j++)
            if (pages->stream[j].kind == stream->kind)
                fail("%s: a second stream of the kind of %s", stream->in.input.name, pages->stream[j].in.input.name);
        if (stream->kind == ARTICLES) pages->articles = stream;
        else stream->has_row = tsv_next(&stream->in);
    }
    if (!pages->articles) fail("no stream of news-articles: -a names it");
}

static Text raw_cell(const Stream *stream, Column column) {
    return stream->column[column] == TSV_NONE ? TEXT("") : stream->in.cell[stream->column[column]];
}

/* The row that is read is kept for as long as the article: its cells point into it. */
static void keep_row(Pages *pages, Stream *stream) {
    stream->row = arena_copy(&pages->arena, stream->in.row).at;
}

/* Escapes undone; kept for as long as the article. */
static Text cell(Pages *pages, const Stream *stream, Column column) {
    Text raw = raw_cell(stream, column);
    if (raw.len == 0) return raw;
    Text plain = tsv_unescape(raw, &pages->unescaped, &pages->unescaped_capacity);
    if (plain.at != raw.at) return arena_copy(&pages->arena, plain);
    return (Text){ stream->row + (raw.at - stream->in.row.at), raw.len };
}

static void reject_row(const Stream *stream, const char *why) {
    reject(stream->in.input.name, stream->in.input.line, "%s", why);
}

/* ---- rows of an article */

static bool is_inside(Text text, size_t at) {
    return at <= text.len && (at == text.len || ((unsigned char)text.at[at] & 0xc0) != 0x80);
}

/* The article's bytes, but for white space: it is a space in a row. */
static bool is_same(Text bytes, Text row) {
    if (text_equal(bytes, row)) return true;
    if (bytes.len != row.len) return false;
    for (size_t i = 0; i < row.len; i++)
        if (bytes.at[i] != row.at[i] && !(is_blank(bytes.at[i]) && is_blank(row.at[i]))) return false;
    return true;
}

/* Two offsets, and the words that stand between them. An empty pair is allowed where `may_miss`. */
static bool take_span(Pages *pages, const Stream *stream, Column first, Column words, bool may_miss, size_t *start,
                      size_t *stop) {
    Text from = raw_cell(stream, first), to = raw_cell(stream, first + 1), text = pages->article.text;
    *start = *stop = NO_PLACE;
    if (may_miss && from.len == 0 && to.len == 0) return true;
    if (!text_size(from, start) || !text_size(to, stop) || *start > *stop || !is_inside(text, *start) ||
        !is_inside(text, *stop)) {
        reject(stream->in.input.name, stream->in.input.line, "%s and %s are no place in the article's text",
               column_name[first], column_name[first + 1]);
        return false;
    }
    Text given = tsv_unescape(raw_cell(stream, words), &pages->unescaped, &pages->unescaped_capacity);
    if (stream->column[words] == TSV_NONE || is_same(text_slice(text, *start, *stop), given)) return true;
    reject(stream->in.input.name, stream->in.input.line, "%s is not what the article has at %s", column_name[words],
           column_name[first]);
    return false;
}

static void take_paragraph(Pages *pages, const Stream *stream) {
    Article *article = &pages->article;
    Paragraph paragraph = { 0 };
    if (!take_span(pages, stream, START, WORDS, false, &paragraph.start, &paragraph.stop)) return;
    if (article->paragraphs && paragraph.start < article->paragraph[article->paragraphs - 1].stop)
        return reject_row(stream, "the paragraph begins before the one before ends");
    paragraph.part = cell(pages, stream, PART);
    paragraph.why = cell(pages, stream, WHY);
    article->paragraph =
        grow(article->paragraph, &pages->paragraph_capacity, article->paragraphs + 1, sizeof paragraph);
    article->paragraph[article->paragraphs++] = paragraph;
}

static void take_quote(Pages *pages, const Stream *stream) {
    Article *article = &pages->article;
    Quote quote = { .speaker = NO_PLACE };
    if (!take_span(pages, stream, START, WORDS, false, &quote.start, &quote.stop) ||
        !take_span(pages, stream, SOURCE_START, SOURCE, true, &quote.source_start, &quote.source_stop) ||
        !take_span(pages, stream, CUE_START, CUE, true, &quote.cue_start, &quote.cue_stop)) return;
    if (quote.start == quote.stop) return reject_row(stream, "the quotation is empty");
    if (article->quotes && quote.start < article->quote[article->quotes - 1].start)
        return reject_row(stream, "the quotation begins before the one before");
    quote.quote = cell(pages, stream, QUOTE);
    quote.mode = cell(pages, stream, MODE);
    quote.role = cell(pages, stream, ROLE);
    quote.how = cell(pages, stream, HOW);
    quote.kind = cell(pages, stream, SPEAKER_KIND);
    quote.polarity = cell(pages, stream, POLARITY);
    quote.relay = cell(pages, stream, RELAY);
    quote.act = cell(pages, stream, ACT);
    Text speaker = cell(pages, stream, SPEAKER);
    if (speaker.len) quote.speaker = names_add(&article->speakers, &pages->arena, speaker);
    article->quote = grow(article->quote, &pages->quote_capacity, article->quotes + 1, sizeof quote);
    article->quote[article->quotes++] = quote;
}

static bool is_quantity(Text type) {
    static const char *const quantities[] = { "number", "percent",  "money",      "dimension",
                                              "age",    "duration", "multiplier", "fraction" };
    for (size_t i = 0; i < sizeof quantities / sizeof *quantities; i++)
        if (text_equal(type, text_of(quantities[i]))) return true;
    return false;
}

static void take_number(Pages *pages, const Stream *stream) {
    Article *article = &pages->article;
    Number number = { .speaker = NO_PLACE };
    if (raw_cell(stream, NUMBER_START).len == 0) return; /* of news-numbers --all: a row without a number */
    if (!take_span(pages, stream, NUMBER_START, NUMBER, false, &number.start, &number.stop)) return;
    if (number.start == number.stop) return reject_row(stream, "the number is empty");
    number.number = cell(pages, stream, NUMBER);
    number.type = cell(pages, stream, TYPE);
    number.value = cell(pages, stream, VALUE);
    number.low = cell(pages, stream, LOW);
    number.high = cell(pages, stream, HIGH);
    number.bound = cell(pages, stream, BOUND);
    number.unit = cell(pages, stream, UNIT);
    number.per = cell(pages, stream, PER);
    number.counted = cell(pages, stream, COUNTED);
    number.change = cell(pages, stream, CHANGE);
    number.is_quantity = is_quantity(number.type);
    article->number = grow(article->number, &pages->number_capacity, article->numbers + 1, sizeof number);
    article->number[article->numbers++] = number;
}

/* To the next row that is of `doc`, or of an article that has not come yet. */
static void pass_over(Pages *pages, Stream *stream, Text doc) {
    for (; stream->has_row; stream->has_row = tsv_next(&stream->in)) {
        Text of = raw_cell(stream, DOC);
        if (text_equal(of, doc) || !names_has(&pages->seen, of)) return;
        reject_row(stream, "its article was left out, or came before");
    }
}

static void take_row(Pages *pages, Stream *stream) {
    keep_row(pages, stream);
    switch (stream->kind) {
    case BODY: take_paragraph(pages, stream); break;
    case QUOTES: take_quote(pages, stream); break;
    case NUMBERS: take_number(pages, stream); break;
    case ARTICLES: break;
    }
}

/* The rows of this article. */
static void take_rows(Pages *pages, Stream *stream, Text doc) {
    pass_over(pages, stream, doc);
    for (; stream->has_row && text_equal(raw_cell(stream, DOC), doc); stream->has_row = tsv_next(&stream->in))
        take_row(pages, stream);
}

/* ---- what the rows tell together */

/* Text between paragraphs that no row tells of is shown too: nothing is lost in silence. */
static void fill_gaps(Pages *pages) {
    Article *article = &pages->article;
    Paragraph *told = article->paragraph;
    size_t count = article->paragraphs, at = 0;
    article->paragraph = NULL;
    article->paragraphs = pages->paragraph_capacity = 0;
    for (size_t i = 0; i <= count; i++) {
        Text gap = text_trim(text_slice(article->text, at, i < count ? told[i].start : article->text.len));
        article->paragraph =
            grow(article->paragraph, &pages->paragraph_capacity, article->paragraphs + 2, sizeof *told);
        if (gap.len) {
            size_t start = (size_t)(gap.at - article->text.at);
            article->paragraph[article->paragraphs++] =
                (Paragraph){ start, start + gap.len, TEXT("chrome"), TEXT("no row of news-body") };
        }
        if (i < count) article->paragraph[article->paragraphs++] = told[i], at = told[i].stop;
    }
    free(told);
}

static void find_paragraphs(Pages *pages) {
    Article *article = &pages->article;
    if (article->has_body) return fill_gaps(pages);
    wrap_paragraphs(article->text, &pages->paragraphs);
    for (size_t i = 0; i < pages->paragraphs.count; i++) {
        Span span = pages->paragraphs.span[i];
        article->paragraph = grow(article->paragraph, &pages->paragraph_capacity, i + 1, sizeof *article->paragraph);
        article->paragraph[article->paragraphs++] = (Paragraph){ span.start, span.stop, TEXT(""), TEXT("") };
    }
}

/* A number belongs to the speaker of the quotation that it stands in. */
static void find_speakers(Article *article) {
    for (size_t i = 0; i < article->numbers; i++) {
        Number *number = &article->number[i];
        size_t low = 0, high = article->quotes;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            if (article->quote[middle].start <= number->start) low = middle + 1;
            else high = middle;
        }
        if (low && number->stop <= article->quote[low - 1].stop) number->speaker = article->quote[low - 1].speaker;
    }
}

/* ---- files */

static _Noreturn void fail_file(const char *path) { fail("%s: %s", path, strerror(errno)); }

static char *joined(const char *folder, const char *name) {
    size_t len = strlen(folder) + strlen(name) + 2;
    char *path = malloc(len);
    if (!path) fail("out of memory");
    snprintf(path, len, "%s/%s", folder, name);
    return path;
}

static bool write_whole(int fd, const char *at, size_t len) {
    while (len > 0) {
        ssize_t n = write(fd, at, len);
        if (n < 0 && errno != EINTR) return false;
        if (n > 0) at += n, len -= (size_t)n;
    }
    return true;
}

/* Written beside its name, which it gets when it is whole. */
static void write_page(Pages *pages, const char *name) {
    char *path = joined(pages->folder, name), *part = joined(pages->folder, name);
    size_t len = strlen(part) + sizeof ".part";
    part = realloc(part, len);
    if (!part) fail("out of memory");
    strcat(part, ".part");
    int fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0) fail_file(part);
    bool is_written = write_whole(fd, pages->html.at, pages->html.len);
    int error = errno;
    if (close(fd) != 0 && is_written) is_written = false, error = errno;
    if (!is_written || rename(part, path) != 0) {
        if (is_written) error = errno;
        unlink(part);
        fail("%s: %s", path, strerror(error));
    }
    free(path);
    free(part);
}

static void make_folder(const char *path) {
    if (mkdir(path, 0777) != 0 && errno != EEXIST) fail_file(path);
}

/* "003/003041-harbour-closes.html": the number makes it the only one of its name, the letters are there for the eye. */
static void name_page(const Pages *pages, char name[2 * LONGEST_SLUG + 64]) {
    Text doc = pages->article.doc, rest = doc, head;
    while (text_cut(&rest, '/', &head))
        if (head.len) doc = head;
    int len = sprintf(name, "%03zu/%06zu", pages->pages / A_FOLDER, pages->pages);
    size_t slug = 0;
    bool has_hyphen = false;
    for (size_t i = 0; i < doc.len && slug < LONGEST_SLUG; i++) {
        char c = doc.at[i];
        bool is_plain = is_alpha(c) || is_digit(c);
        if (is_plain && (has_hyphen || slug == 0)) name[len++] = '-';
        has_hyphen = !is_plain;
        if (is_plain) name[len++] = c, slug++;
    }
    strcpy(name + len, ".html");
}

/* ---- an article at a time */

static bool next_article(Pages *pages) {
    Stream *stream = pages->articles;
    while (tsv_next(&stream->in)) {
        Text doc = raw_cell(stream, DOC);
        size_t known = pages->seen.count;
        if (doc.len == 0) {
            reject_row(stream, "the row has no doc");
        } else if (names_add(&pages->seen, &pages->seen_arena, doc) != known) {
            reject(stream->in.input.name, stream->in.input.line, "article %.*s comes a second time",
                   (int)(doc.len < SHOWN ? doc.len : SHOWN), doc.at);
        } else if (tsv_unescape(raw_cell(stream, WORDS), &pages->unescaped, &pages->unescaped_capacity).len >
                   pages->max_doc) {
            reject_row(stream, "the article is longer than --max-doc allows");
        } else {
            return true;
        }
    }
    return false;
}

static void gather(Pages *pages) {
    Article *article = &pages->article;
    Stream *stream = pages->articles;
    arena_clear(&pages->arena);
    names_clear(&article->speakers);
    keep_row(pages, stream);
    article->doc = cell(pages, stream, DOC);
    article->title = cell(pages, stream, TITLE);
    article->site = cell(pages, stream, SITE);
    article->date = cell(pages, stream, DATE);
    article->day = cell(pages, stream, DATE_ISO);
    if (article->day.len == 0) article->day = article->date;
    article->author = cell(pages, stream, AUTHOR);
    article->url = cell(pages, stream, URL);
    article->text = cell(pages, stream, WORDS);
    article->paragraphs = article->quotes = article->numbers = 0;
    for (size_t i = 0; i < pages->streams; i++)
        if (pages->stream[i].kind != ARTICLES) take_rows(pages, &pages->stream[i], raw_cell(stream, DOC));
    find_paragraphs(pages);
    find_speakers(article);
}

static void make_page(Pages *pages, Index *index) {
    char name[2 * LONGEST_SLUG + 64], folder[32];
    pages->html.len = 0;
    article_page(&pages->html, &pages->article);
    if (!pages->folder) return;
    if (pages->pages % A_FOLDER == 0) {
        sprintf(folder, "%03zu", pages->pages / A_FOLDER);
        char *path = joined(pages->folder, folder);
        make_folder(path);
        free(path);
    }
    name_page(pages, name);
    write_page(pages, name);
    index_add(index, &pages->article, name);
}

static void make_pages(Pages *pages) {
    Index *index = index_new();
    if (pages->folder) make_folder(pages->folder);
    for (; next_article(pages); pages->pages++) {
        if (pages->pages && !pages->folder) fail("more than one article: -o DIR says where their pages go");
        gather(pages);
        make_page(pages, index);
    }
    for (size_t i = 0; i < pages->streams; i++) {
        Stream *left = &pages->stream[i];
        if (left->kind != ARTICLES) pass_over(pages, left, TEXT(""));
        Text doc = left->has_row ? raw_cell(left, DOC) : TEXT("");
        if (left->has_row)
            fail("%s:%zu: article %.*s is not in %s, or stands there in another order", left->in.input.name,
                 left->in.input.line, (int)(doc.len < SHOWN ? doc.len : SHOWN), doc.at, pages->articles->in.input.name);
    }
    if (pages->pages == 0 && !pages->folder) fail("%s: no article", pages->articles->in.input.name);
    if (pages->folder) {
        pages->html.len = 0;
        index_page(&pages->html, index);
        write_page(pages, "index.html");
    } else {
        put_raw((Text){ pages->html.at, pages->html.len });
    }
    index_free(index);
}

static void close_pages(Pages *pages) {
    for (size_t i = 0; i < pages->streams; i++) tsv_close(&pages->stream[i].in);
    free(pages->stream);
    free(pages->article.paragraph);
    free(pages->article.quote);
    free(pages->article.number);
    names_free(&pages->article.speakers);
    names_free(&pages->seen);
    arena_free(&pages->arena);
    arena_free(&pages->seen_arena);
    wrap_free(&pages->paragraphs);
    free(pages->unescaped);
    free(pages->html.at);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-page", usage, about, options, false, argc, argv);
    Pages pages = { 0 };
    const char *value;
    char *articles = NULL;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == 'o') pages.folder = value;
        else articles = (char *)value;
    }
    lexicon_check_files();                           /* no table is read: -l is a slip */
    cli_check_terminal(&cli);
    pages.max_doc = cli.max_doc;
    if (articles) open_stream(&pages, articles);
    for (char **file = cli.files; *file; file++) open_stream(&pages, *file);
    begin_streams(&pages);
    for (size_t i = 0; i < pages.streams; i++) {
        pages.article.has_body |= pages.stream[i].kind == BODY;
        pages.article.has_quotes |= pages.stream[i].kind == QUOTES;
        pages.article.has_numbers |= pages.stream[i].kind == NUMBERS;
    }
    make_pages(&pages);
    close_pages(&pages);
    return finish();
}
