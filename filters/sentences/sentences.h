/* sentences.h - what the rooms of news-sentences tell each other about one paragraph.
 *
 *     words.c       a word       -> classes    the tables: abbreviations, and words that begin a sentence
 *     look.c        a place      -> words      the word before a full stop, the word that comes after
 *     lists.c       a place      -> marker     "1.", "a)", a bullet: where the items of a list begin
 *     runs.c        a mark       -> run        all the marks that stand together, and what closes behind them
 *     stops.c       a full stop  -> verdict    abbreviation or end
 *     ends.c        a mark       -> end        does the sentence end here, and where does the next begin?
 *     seams.c       a comma      -> end        the end of a headline that has lost its line end, a list behind a colon
 *     quotations.c  a quotation  -> its end    for --keep-quotes
 *     split.c       a paragraph  -> sentences  the scan that stops at marks only
 *     main.c        rows         -> rows
 *
 * Every look to the left or right is bounded, by LOOK bytes, by a few words, or by a run of blanks or marks, which
 * the scan
 * then passes as a whole: so a paragraph of any kind takes time in proportion to its length.
 */
#ifndef SENTENCES_H
#define SENTENCES_H

#include "english.h"
#include "lexicon.h"
#include "wrap.h"

#include <stdint.h>

#define QUOTES 6            /* kinds of quotation marks, see quotations.c */
#define LOOK 48             /* bytes: the longest word that is told from another */

static inline char byte_at(Text text, size_t at) { return at < text.len ? text.at[at] : ' '; }

/* Part of a word, as far as a byte tells: a letter, a digit, any byte of a character beyond ASCII. */
static inline bool is_word_byte(char c) { return is_alpha(c) || is_digit(c) || (unsigned char)c >= 0x80; }

/* The first byte of a letter or digit. Beyond ASCII, 0xc2 and 0xe2 lead mostly signs: spaces, dashes, quotation
 * marks. */
static inline bool is_word_start(char c) {
    return is_alpha(c) || is_digit(c) || ((unsigned char)c >= 0xc3 && (unsigned char)c != 0xe2);
}

/* Classes of words, as in abbreviations.tsv and starters.tsv. */
enum {
    TITLE = 1,
    JOINS = 2,
    NUMBER = 4,
    MONTH = 8,
    EITHER = 16,
    COMPANY = 32,
    TIME = 64,
    TAIL = 128,
    EXCLAIM = 256,
    DOMAIN = 512,
    STATE = 1024,
    INITIAL = 2048, /* in no table: told by its form */
    STARTS = 1,
    WEAK = 2,
    SUBJECT = 4,
    LEADS = 8,
    SAYS = 16,
    CLOCK = 32,
    CREDIT = 64
};

typedef struct {
    Lexicon abbreviations, starters, cues;
    English *english;
    uint32_t lengths[32];   /* by the last letter: a bit for each length that an abbreviation of it has */
} Words;

const Words *words_open(void);
void words_close(void);
unsigned abbreviation_classes(const Words *words, Text word); /* 0 if it is none */
unsigned starter_classes(const Words *words, Text word);
bool says(const Words *words, Text word);             /* a verb that ties a quotation to its speaker: said, hollered */

/* What comes next, behind blanks, opening marks and dashes. */
typedef enum { NEXT_NONE, NEXT_UPPER, NEXT_LOWER, NEXT_DIGIT, NEXT_OTHER } NextKind;

typedef struct {
    NextKind kind;          /* of the first character of the word; NEXT_OTHER: a sign that begins no sentence */
    Text word;              /* letters, digits, inner hyphens: "It" of "It's" */
    size_t stop;            /* where the word ends in the text */
    bool opens;             /* an opening quotation mark or bracket stands before it */
    bool is_dashed;         /* a dash */
} Next;

Text word_before(Text text, size_t from, size_t at); /* the word that ends at `at`, none of it before `from` */
Next next_word(Text text, size_t at);
size_t pass_space(Text text, size_t at);             /* past white space of any kind */
size_t pass_digits(Text text, size_t at);

/* The markers of list items: "3)" goes on from "2)". */
typedef struct {
    char style;             /* '.', ')', '}' for ".)", '(' for "(1)", 'o' for a bullet; 0 for no list */
    bool letters;
    uint32_t value;         /* of the item in hand; of a bullet, the character */
} Marker;

size_t marker_at(Text text, size_t at, Marker *marker);  /* bytes of the marker that begins at `at`; 0 for none */
bool is_bullet(uint32_t c);
bool marker_is_first(Marker marker);
bool marker_follows(Marker before, Marker marker);

/* The sentences of one paragraph, one by one. */
typedef struct {
    Text text;
    size_t start;           /* where the sentence in hand begins */
    size_t at;              /* what is before is read */
    const Words *words;
    bool keeps_quotes;
    const unsigned char *kind; /* of each byte: does the scan stop there? */
    Marker list;            /* the item that the sentence in hand, or one before it, begins with */
    Marker enumeration;     /* the last item of one in mid-sentence */
    size_t shut;            /* up to here a bracket holds the sentence together */
    size_t no_shut;         /* brackets that open before this place do not close soon */
    size_t close;           /* the mark that closes the quotation in hand, where the scan has to look at it */
    size_t no_close[QUOTES]; /* of each kind of quotation mark: from here on none closes */
    size_t counted;         /* straight double quotation marks are counted up to here ... */
    bool is_quoted;         /* ... and their number is odd */
} Scan;

Scan scan_open(const Words *words, bool keeps_quotes);
void scan_paragraph(Scan *scan, Text text, bool is_first); /* is_first: of its article */
bool scan_next(Scan *scan, Span *sentence);              /* false when the paragraph is done */

/* The marks at the end of a sentence: "?!", "...", ". . .", and the quotation marks and brackets that close behind
 * them. */
typedef struct {
    size_t start, stop;
    size_t marks;
    bool is_strong;         /* has ! or ? */
    bool is_ellipsis;
    bool is_wide;           /* a full-width mark: no space follows it */
    bool is_closed;         /* by a quotation mark or bracket */
    bool is_bracketed;      /* the first that closes is a bracket */
    bool is_final;          /* a mark stands behind it: "(Calif.)." */
    /* of "works. . . ." and "works. ...": behind the full stop, the rest being an ellipsis; else 0 */
    size_t first_stop;
} Run;

/* the length of a mark that can end a sentence; 0 if there is none */
size_t mark_at(Text text, size_t at, Run *run);
Run read_run(Scan *scan, size_t at);
size_t pass_smiley(Text text, size_t at);

bool is_start(const Scan *scan, const Next *next);       /* does the next word often begin a sentence? */
/* the same, and it is no name: its sentence goes on in lower case */
bool is_sure_start(const Scan *scan, const Next *next);
bool is_subject(const Scan *scan, const Next *next);     /* a word like "he", that begins a clause */
/* "Why now?" Ann Vale asked: a name and a verb of saying come next */
bool is_attributed(const Scan *scan, Next next);
bool ends_with_stop(const Scan *scan, const Run *run, const Next *next); /* the run is one full stop */

/* "I thought --" He left: does the sentence end with the closing quotation mark at `at`, behind a dash? */
bool ends_interrupted(const Scan *scan, size_t at, size_t *next);

/* Does the sentence end with the mark at `at`? Then *next is where the next one begins; else how far the mark goes. */
bool ends_at(Scan *scan, size_t at, size_t *next);

/* Where a text has lost its line ends: a date line behind a headline, "Photo:" behind a caption. `at`: a comma or
 * colon. */
bool ends_at_seam(const Scan *scan, size_t at, size_t *next);

/* To the marks at the end of the quotation that opens at `at`; past the character if none does. */
size_t pass_quotation(Scan *scan, size_t at);

#endif
