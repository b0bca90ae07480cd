/* articles.h - what the rooms of news-articles tell each other.
 *     main.c                the command line; each input goes to the reader of its format
 *     inputs.c  folder.c    which files there are
 *     format.c              what they hold
 *     foreign.c             formats that hold no article in a form that is read here, by their names
 *     source.c  unpack.c    a path      -> bytes         files and standard input, unpacked on the way
 *     warc.c    body.c      an archive  -> its records   each goes on to html.c or plain.c
 *     wide.c                UTF-16 -> UTF-8 on the way, for tables and JSON
 *     range.c               which part of a file is read, and where it may be cut
 *     jsonl.c               lines       -> articles
 *     table.c               rows of CSV or TSV -> articles
 *     html.c    page.c      a page      -> lines with their hints, and what the page says of itself
 *     element.c             what an element does to the text in it
 *     crowd.c               which page has more of something than the parser takes in good time
 *     exports.c             an export of a press database -> articles
 *     xml.c                 feeds and other XML -> articles
 *     zip.c     office.c    DOCX, ODT, EPUB, WACZ -> articles
 *     mail.c    header.c    messages    -> articles
 *     plain.c               bytes       -> an article
 *     rows.c                articles    -> rows          limits kept, cells cleaned, ids made unique
 * and what they stand on:
 *     buffer.c              bytes that grow
 *     decode.c              any bytes   -> UTF-8 with damage
 *     repair.c              damaged UTF-8 -> what may stand in a cell
 *     json.c    frames.c    JSON        -> tokens; data frames -> objects
 *     fields.c              names of fields -> columns
 *     ids.c                 ids no two articles share
 *     dates.c   lang.c      the written date -> ISO 8601; the language of a text
 * Nothing but the named files is ever opened.
 */
#ifndef ARTICLES_H
#define ARTICLES_H

#include "cli.h"
#include "lexicon.h"
#include "text.h"

#include <stdint.h>
#include <stdio.h>

/* ---- buffer.c: bytes that grow; start with { 0 } ---- */
typedef struct {
    char *at;
    size_t len;
    size_t capacity;        /* private */
} Buffer;

void buffer_add(Buffer *to, Text bytes);
void buffer_add_byte(Buffer *to, char byte);
void buffer_add_character(Buffer *to, uint32_t character); /* as UTF-8 */
Text buffer_text(const Buffer *from);                 /* valid until the next addition */
void buffer_free(Buffer *buffer);

/* ---- source.c: the bytes of one input ---- */
typedef struct {
    const char *name;       /* for messages: the path, or "stdin" */
    const char *error;      /* why the bytes end early: packed data that is cut off or damaged; NULL if all is well */
    /* private */
    int fd;
    size_t (*feed)(void *of, char *to, size_t room); /* where the bytes come from if not from fd */
    void *feed_of;
    Buffer held;            /* of which the first `taken` are used up */
    size_t taken;
    size_t position;        /* in the unpacked input, of the first byte that is not taken */
    size_t fetched;         /* in the file, of the first byte that was not read yet */
    size_t member;          /* in the unpacked input, where the latest gzip member began */
    size_t member_place;    /* and in the file */
    bool is_cut;            /* the last line had no newline */
    bool is_strict;         /* damage is the end, and not passed over */
    size_t damages;         /* so often it was, and told */
    /* source_fill, having said that there are no more, goes on behind damage when it is called again */
    bool is_broken;
    bool keep_to_member;    /* source_exact and source_skip end where that member does */
    struct Unpacker *unpacker;
} Source;

#ifndef READ_SIZE
#define READ_SIZE (256 * 1024) /* bytes at a time; STRESS=1 sets 1 */
#endif

typedef enum {
    SOURCE_SOME,            /* a line without its newline, the last of the input perhaps without one */
    SOURCE_LONG,            /* it was longer than the limit and is read past */
    SOURCE_END
} SourceState;

bool source_open(Source *in, const char *path);       /* "-" is standard input; false with errno set */
/* the bytes that `feed` gives; 0 at their end */
void source_open_feed(Source *in, const char *name, size_t (*feed)(void *of, char *to, size_t room), void *of);
bool source_is_packed(const Source *in);
bool source_can_seek(const Source *in);               /* zstd can't */
/* the first bytes, a thousand if there are so many; nothing is taken */
Text source_head(Source *in);
/* so many of them, but not beyond the first gzip member that has any */
Text source_peek(Source *in, size_t len);
SourceState source_line(Source *in, size_t limit, Text *line); /* valid until the next call */
/* the same, but bytes that are missing are an end, behind which it goes on */
SourceState source_line_within(Source *in, size_t limit, Text *line);
bool source_whole(Source *in, size_t limit, Text *bytes); /* all that is left; false if that is over the limit */
bool source_exact(Source *in, size_t len, Text *bytes); /* the next `len` bytes; false if there are fewer */
bool source_skip(Source *in, size_t len);             /* the same, thrown away */
/* did the latest gzip member begin with the last `len` bytes taken? */
bool source_began_member(const Source *in, size_t len);
void source_keep_to_member(Source *in, bool is_on);   /* source_exact and source_skip are not to go on behind its end */
bool source_fill(Source *in);                         /* brings in more bytes behind those held; false at the end */
#define NOWHERE ((size_t)-1)
size_t source_place(
    const Source *in,
    size_t position); /* in the file, of what was or will be taken at that position; NOWHERE in mid-member */
/* go on at that byte of the file; packed data must have a gzip member there */
void source_seek(Source *in, size_t place);
Text source_held(const Source *in);                   /* valid until the next source_fill */
void source_take(Source *in, size_t len);             /* the first `len` bytes held are done with */
void source_close(Source *in);                        /* the buffers are kept for the next source_open */
void source_free(Source *in);

/* Between source.c and unpack.c: */
size_t source_read(Source *in, Buffer *to);           /* bytes as they are in the file, added to `to`; 0 at the end */
void unpack_open(Source *in);
/* false at the end, or between two gzip members if it is to stay within one */
bool unpack_more(Source *in, bool within_member);
void unpack_break(Source *in);                        /* the next call of unpack_more says that bytes are missing */
void unpack_seek(Source *in);                         /* begin anew: the bytes that come are a gzip member's */
void unpack_close(Source *in);
void unpack_free(Source *in);

/* ---- folder.c ---- */
typedef struct Folder Folder;
Folder *folder_open(const char *path);                /* NULL if it is none that can be read */
/* the next file; what is neither file nor folder is passed over and told; NULL at the end */
const char *folder_next(Folder *folder, bool is_quiet);
void folder_close(Folder *folder);

/* ---- wide.c ---- */
typedef struct Wide Wide;
/* if `from` is UTF-16 or UTF-32 by its mark, `to` gives it as UTF-8; else NULL */
Wide *wide_open(Source *from, Source *to);
void wide_close(Wide *wide, Source *to);

/* ---- inputs.c: the names of the inputs ---- */
typedef struct {
    /* private */
    char **files, **next_file;
    Buffer list;            /* --files-from: names, each ended by NUL */
    size_t next_in_list;
    bool is_recursive;
    struct Folder *folder;  /* the one in hand */
    bool is_quiet;          /* what is no file is not told */
} Inputs;

Inputs inputs_open(char **files, const char *list, bool is_recursive); /* `files` ends with NULL; `list` may be NULL */
const char *inputs_next(Inputs *inputs);              /* NULL at the end; valid until the next call */
bool inputs_in_folder(const Inputs *inputs);          /* was the last one found in a folder, not named? */
void inputs_rewind(Inputs *inputs);
void inputs_close(Inputs *inputs);

/* ---- repair.c: clean UTF-8 out of any bytes ---- */

/* The bytes as text that a cell may hold, with LF alone at the ends of lines: `bytes` itself if there is nothing to
 * mend, else written to `room`. `broken` grows by the number of bytes that were not UTF-8. */
Text repair(Text bytes, Buffer *room, size_t *broken);
/* Pages write quotation marks as &#147; and &#148;: browsers show the characters from U+0080 to U+009F as those of
 * Windows-1252. The text itself if there are none. */
Text repair_references(Text text, Buffer *room);

/* ---- decode.c: which encoding the bytes have ---- */
typedef struct {
    Lexicon names;          /* data/charsets.tsv */
    const char *chosen;     /* -e: then nothing is guessed; NULL if not given */
} Charsets;

void charsets_check(const Lexicon *names);             /* a slip in the table ends the program */
void charsets_open(Charsets *charsets, Lexicon names, const char *chosen); /* fails if `chosen` is not known */
void charsets_close(Charsets *charsets);
/* The bytes as UTF-8, damage and all: `bytes` itself if they are that, else written to `room`. `label` is the
 * encoding that was declared, "" if none was. `broken` grows by the number of bytes that mean nothing in the
 * encoding. */
Text decode(const Charsets *charsets, Text bytes, Text label, Buffer *room, size_t *broken);
Text charset_of_page(Text page);                      /* what a page declares; "" if nothing */

/* ---- ids.c ---- */
typedef struct {
    struct Id *slot;        /* private: open addressing, hashes only */
    size_t slots, count;
    uint64_t seed;
} Ids;

/* The id for an article: `wish` without white space and what a cell may not hold, with -2, -3 … behind it if there
 * was one already, and at most 200 bytes. Written to `room`; true if it had to be changed to be unique. */
bool ids_take(Ids *ids, Text wish, Buffer *room);
void ids_clean(Text wish, Buffer *room);              /* the same without suffix */
void ids_free(Ids *ids);

/* ---- dates.c ---- */
/* false, and nothing, if it can't be told for sure which day is meant */
bool date_iso(Text written, Buffer *to);

/* ---- lang.c ---- */
/* two letters (three where there are no two); "" if it names no language */
Text lang_declared(Text declared, char room[4]);
Text lang_detected(Text text);                        /* "" if that is not sure */

/* ---- fields.c: which column a field of a record goes to ---- */
typedef enum {
    COLUMN_DOC, COLUMN_URL, COLUMN_SITE, COLUMN_DATE, COLUMN_TITLE,
    COLUMN_AUTHOR,          /* several are joined with "; " */
    COLUMN_LANG,            /* two letters, of ISO 639-1, where the language has them */
    COLUMN_DATE_ISO,        /* the date in ISO 8601; empty if it can't be told */
    COLUMN_MODIFIED,
    COLUMN_HINTS, COLUMN_TEXT, COLUMNS
} Column;

extern const char *const column_name[COLUMNS];
Column column_named(Text name);                       /* COLUMNS if there is none of that name */

#define LISTS 32            /* names of fields in lists of objects */

typedef struct {
    const char *chosen[COLUMNS]; /* --text FIELD and its like: then no other name will do; NULL if not given */
    Lexicon names;          /* data/fields.tsv */
    Text list[LISTS];       /* private: names with [] in them */
    size_t list_count;
} Fields;

/* The column of a field and its rank, the lower the better; COLUMNS if it is none. */
void fields_check(const Fields *fields);               /* a slip in the table ends the program */
Column fields_find(const Fields *fields, Text name, size_t *rank);
void fields_find_lists(Fields *fields);               /* once, when names and chosen are set */
bool fields_is_list(const Fields *fields, Text path); /* are there fields of the objects in that list? */
/* is the field chosen for the id one that is listed for that column? */
bool fields_id_is(const Fields *fields, Column column);

/* ---- range.c: the part of a file that is read, and where it may be cut ---- */
typedef struct {
    size_t start, stop, record; /* --range: bytes of the file, and how many records stand before */
    bool is_given, is_used;
    size_t cut;             /* --cut: parts of so many bytes; 0 if not given. Then no article is written */
    /* where the record behind the part begins: the file's size if there is none; 0 after an error */
    size_t next;
    size_t next_record;     /* its number; 0 if there is none */
    /* private */
    size_t border, border_record;
    bool is_counted;        /* are the records before a border known? */
} Range;

void range_parse(Range *range, const char *value);    /* fails if it is none */
void range_open(Range *range, Source *in);            /* the first thing with an open input */
/* once the head of the file is read: go to the part, and set the number of records before */
void range_begin(const Range *range, Source *in, size_t *record);
/* asked of each record, which begins at place `at` behind so many: is it behind the part? */
bool range_ends(Range *range, size_t at, size_t record);
/* --cut of packed data: writes nothing where it can't be cut */
void range_cut_packed(Range *range, Source *in, bool is_archive);
void range_close(Range *range, const Source *in);

/* ---- foreign.c: what is refused by name ---- */
typedef struct {
    const char *kind;       /* "PDF" */
    const char *advice;     /* what makes text of it, or which kind of it this is */
} Foreign;

const Foreign *foreign_data(Text head);               /* binary data that is no article; NULL if the bytes may be one */
const Foreign *foreign_text(Text head, Text path);    /* programs and style sheets, also by the end of the name */
/* the first element of XML or HTML; "" if it does not begin with one */
Text foreign_root(Text head);

/* ---- rows.c ---- */
#define PASSED_KINDS 48     /* more kinds than there are words for them */

typedef struct {
    Text cell[COLUMNS];     /* doc: the id wished for. Any bytes: they are repaired on the way out */
    const Text *kept;       /* as many as there are names in `keep` */
    bool may_be_empty;      /* then it is passed over, and no error */
    bool is_cell;           /* the text is a cell of a record: UTF-8, and what the record says of itself goes first */
    bool is_fetch_date;     /* the date is when the page was fetched, not when it was published */
} Article;

typedef struct {
    const Cli *cli;
    const Fields *fields;
    const Charsets *charsets;
    const Lexicon *classes; /* data/classes.tsv */
    const Lexicon *exports; /* data/exports.tsv */
    const char *file;       /* the input in hand, for messages */
    bool is_in_folder;      /* it was found in a folder, not named */
    size_t broken;          /* its bytes that were not UTF-8 */
    bool has[COLUMNS];      /* the columns to be written; doc and text always are */
    Range range;
    size_t skip, limit;     /* --skip, --limit: articles that are passed over, and that are written at most */
    const char *records;    /* --records: where in a JSON value the articles are; NULL if not given */
    Text lang;              /* --lang: articles in another language are passed over; "" if not given */
    /* it, or the column, was asked for: then the text is looked at where the input says nothing */
    bool is_lang_wanted;
    Text *keep;             /* --keep: further fields of a record, each a column of its own */
    size_t keep_count;
    size_t articles, bytes, rejected; /* so far: good ones, their texts' bytes, bad ones */
    struct Passed { const char *kind; size_t count; } passed[PASSED_KINDS]; /* what was passed over, and is no error */
    /* private */
    Ids ids;
    FILE *id_list;          /* --ids */
    const char *id_path;
    bool ids_begun;
    Buffer id, decoded, text, cell, date;
} Rows;

void rows_pass(Rows *rows, const char *kind);         /* one more of that kind, a word that stays, was passed over */
/* the input in hand is of a format that is not read; in a folder that is no error */
void rows_refuse(Rows *rows, const Foreign *foreign);
void rows_put_passed(const Rows *rows);               /* says how many of each kind, if there were any */
void rows_list_ids(Rows *rows, const char *path);     /* --ids FILE */

void rows_header(const Rows *rows);
/* or rejects it, as record number `record` of the file */
void rows_put(Rows *rows, size_t record, const Article *article);
Text rows_number(const Rows *rows, size_t record, Buffer *room); /* an id for want of a better: FILE:RECORD */
void rows_reject(Rows *rows, size_t record, const char *reason);
void rows_reject_long(Rows *rows, size_t record);
/* a warning; `what` is the article's address, "" if it has none */
void rows_may_be_cut(const Rows *rows, Text what, const char *reason);
bool rows_full(const Rows *rows);                     /* are there as many as --limit asks for? */
void rows_free(Rows *rows);

/* ---- json.c: the tokens of one JSON value, whatever its depth, without recursion ---- */
typedef enum {
    JSON_OPEN,              /* { or [ */
    JSON_CLOSE,
    JSON_KEY,               /* both without their quotation marks, with their escapes: see json_unescape */
    JSON_STRING,
    JSON_SCALAR,            /* a number, true, false or null, as it stands */
    JSON_END,
    JSON_ERROR              /* `error` says why */
} JsonToken;

#define JSON_DEPTH 512

typedef struct {
    Text rest;
    const char *error;
    size_t depth;           /* of what has been opened and not closed */
    /* private */
    int want;
    bool is_object[JSON_DEPTH];
} Json;

Json json_open(Text value);
JsonToken json_next(Json *json, Text *token);
Text json_unescape(Text string, Buffer *room);        /* the string itself if it has no escapes, else added to `room` */

/* ---- frames.c ---- */
/* each row of a data frame as an object; none if it is no frame */
void frame_read(Text object, void (*put)(void *of, Text object), void *of);

/* ---- page.c: what a page says of itself ---- */
typedef struct {
    const Fields *fields;
    Buffer value[COLUMNS];  /* the best there is so far; of the date in ISO 8601, the best that is one */
    size_t rank[COLUMNS];
    bool is_author_meta;    /* the author was named by an element, and the next one of the kind is one more */
} Page;

/* The text with &quot; and its like as the characters they name: `value` itself if there are none, else written to
 * `to`. */
Text page_references(Text value, Buffer *to);
/* of a meta element or its like; the names are those of data/fields.tsv */
void page_note(Page *page, Text name, Text value);
void page_json(Page *page, Text script);              /* JSON-LD */
/* last: the heading it shows, which tells a title from the site's name behind it */
void page_heading(Page *page, Text heading);
void page_resolve(Page *page, Text base);             /* makes a relative address a whole one */
void page_free(Page *page);

/* ---- crowd.c ---- */
const char *crowd_check(Text page);                   /* NULL, or of what the page has too much */


/* ---- exports.c, xml.c: what data/exports.tsv says of press databases and feeds ---- */
#define KNOWN_WITHIN (64 * 1024) /* bytes of a file in which its database shows */

Text exports_of_text(const Lexicon *table, Text head); /* the database whose export this is; "" if it is none */
Text exports_of_page(const Lexicon *table, Text head);
Text exports_of_root(const Lexicon *table, Text root);
Text exports_mark(const Entry *entry, Text *database); /* "nexis BYLINE:" is the mark BYLINE: of nexis */
const Entry *exports_find(const Lexicon *table, Text database, Text mark, bool is_exact); /* do capitals count? */
void exports_open(const Lexicon *table);              /* a slip in the table ends the program */

typedef struct {
    /* names and values in turn, NULL behind the last; may be NULL */
    void (*start)(void *state, const char *name, const char **attributes);
    void (*end)(void *state, const char *name);
    void (*text)(void *state, Text text);
} XmlEvents;

/* false if it is cut off or damaged: then what stands before was walked */
bool xml_walk(Text utf8, const XmlEvents *events, void *state);
Text xml_attribute(const char **attributes, const char *name); /* .at is NULL if there is none */

/* ---- zip.c: a ZIP archive; what it returns points into its list ---- */
typedef struct {
    int fd;                 /* private, all of it */
    Text whole;             /* the archive, if it can't be read at any place */
    size_t size, shift, given; /* given: bytes of the files that were read */
    Buffer list;
} Zip;

typedef struct {
    Text name;
    size_t packed, size, place, method;
    bool is_secret;
} ZipFile;

typedef struct ZipBytes ZipBytes;

/* NULL, or what is wrong; `in` stays open as long as the archive */
const char *zip_open(Zip *zip, Source *in);
bool zip_next(Zip *zip, size_t *at, ZipFile *file);   /* the file at that place of the list, from 0; false at its end */
bool zip_find(Zip *zip, Text name, ZipFile *file);
/* all of a file; NULL, or what is wrong */
const char *zip_whole(Zip *zip, const ZipFile *file, size_t limit, Buffer *to);
/* a file as it comes: give zip_feed and this to source_open_feed */
ZipBytes *zip_begin(Zip *zip, const ZipFile *file, const char **wrong);
size_t zip_feed(void *bytes, char *to, size_t room);
bool zip_end(ZipBytes *bytes);                        /* false if it was damaged */
void zip_close(Zip *zip);

/* ---- header.c: lines as "Name: value" ---- */
/* one line more, without its end; a folded one goes on the one before */
void header_add(Buffer *header, Text line);
/* false if the header does not end, or is too long */
bool header_split(Text all, size_t limit, Buffer *header, Text *body);
/* the first one's value, without blanks around it; "" if there is none */
Text header_field(Text header, Text name);
Text header_parameter(Text value, Text name);         /* utf-8 of "text/html; charset=utf-8" */

/* ---- body.c ---- */
/* The body of a response without its packing: `*body` itself, or in one of the rooms; NULL, or what is wrong. */
const char *body_unpack(Text *body, Text encoding, Buffer room[2], size_t limit);

/* ---- format.c ---- */
typedef enum {
    FORMAT_UNKNOWN,
    FORMAT_TEXT,
    FORMAT_HTML,
    FORMAT_JSON,
    FORMAT_WARC,
    FORMAT_WET,
    FORMAT_ARC,
    FORMAT_TABLE,
    FORMAT_EXPORT,
    FORMAT_FEED,
    FORMAT_OFFICE,
    FORMAT_MAIL,
    FORMATS
} Format;

Format format_named(const char *name);                /* of --format; fails if there is none */
/* by the end of the name, .gz and .zst aside; FORMAT_UNKNOWN if that tells nothing */
Format format_of_name(Text path);
/* By the first bytes, and by the name where they leave it open; FORMAT_UNKNOWN is markup of a kind that is not read. */
Format format_of_content(const Lexicon *exports, Text head, Text path);
bool format_is_packed(Text path);                     /* does the name promise packed data? */
void format_columns(Format format, bool has[COLUMNS]); /* sets those that articles of this format have */

/* ---- the readers: every article of one open input ---- */
void plain_read(Source *in, Rows *rows);
/* cell[COLUMN_TEXT] is text of the encoding declared */
void plain_put(Rows *rows, size_t record, const Article *article, Text charset);
void html_read(Source *in, Rows *rows);
/* One page: article->cell[COLUMN_TEXT] is the page, what else is known of it goes before what it says of itself, but
 * the date on which it was fetched. `charset` is what the server said, "" if nothing. */
void html_put(Rows *rows, size_t record, const Article *article, Text charset);
/* the text of a record, plain or, if it looks it, HTML */
void html_put_cell(Rows *rows, size_t record, const Article *article);
/* each a paragraph, with the labels of an export; NULL, or what is wrong */
const char *html_lines(Rows *rows, Text page, Text database, Buffer *lines);
void html_set_up_parser(void);
void exports_read(Source *in, Rows *rows);
void xml_read(Source *in, Rows *rows);
void office_read(Source *in, Rows *rows);
void mail_read(Source *in, Rows *rows);
bool mail_begins(Text head, bool is_named);           /* does a message begin so? If the name says mail, less will do */
void jsonl_read(Source *in, Rows *rows);
void table_read(Source *in, Rows *rows);
void warc_read(Source *in, Rows *rows);
void arc_read(Source *in, Rows *rows);
bool warc_begins_record(Text line);

#endif
