/* token.h - the words, numbers and signs of a sentence.
 *
 * A word is a run of letters and digits with what ties them together: hyphens, apostrophes and dots inside
 * it ("Al-Said", "O'Neil", "didn't", "U.S.", "1,200", "3.5"), the dot of an abbreviation within the sentence
 * ("Sen. Roe"), a combining mark. A clitic is parted off: 's 've 'll 'd 're 'm and the apostrophe of "the
 * unions'" are tokens of their own. Everything else is a sign of one character, or two for '' and ``.
 * Tokens are appended in ascending order and point into the text by offset: the array outlives the text.
 */
#ifndef TOKEN_H
#define TOKEN_H

#include "text.h"

#include <stdint.h>

typedef enum { TOKEN_WORD, TOKEN_NUMBER, TOKEN_CLITIC, TOKEN_SIGN } TokenKind;

enum {                      /* Token.flags */
    TOKEN_CAPITAL = 1,      /* a word that begins with a capital letter */
    TOKEN_CAPS = 2,         /* a word of two and more letters, all capital ("FSB", "U.S.") */
    TOKEN_SPACED = 4,       /* white space, or the start of the sentence, stands before it */
    TOKEN_DOT = 8,          /* a word that ends with the dot of an abbreviation */
    TOKEN_FOREIGN = 16,     /* a word with a character beyond ASCII */
    TOKEN_INNER_CAPITAL = 32, /* a word that begins small and has a capital letter inside ("al-Said") */
    TOKEN_TIED = 64         /* a word with a hyphen, a dot, an apostrophe or "&" inside */
};

typedef struct {
    uint32_t start, stop;   /* bytes [start, stop) of the text */
    uint32_t is;            /* for the filter's own use: what the word can be; 0 at first */
    uint16_t frame;         /* the same; 0 at first */
    uint8_t word;           /* the same */
    uint8_t kind, flags;
    /* Of a sign, one ASCII character for its kind: '"' a double quotation mark, straight or not (guillemets, low
     * marks and '' too); '\'' a single one; '-' a dash (a hyphen stands only between spaces); '.' also for an
     * ellipsis; ( [ { and their closers; itself if it is ASCII; '?' for a question and '!' for any exclamation mark;
     * 0 for all others. */
    char sign;
    int8_t side;            /* of a quotation mark: 1 opens, -1 closes, 0 does not say */
} Token;

typedef struct {
    Token *at;
    size_t count;
    size_t capacity;        /* private */
} TokenList;

void tokens_add(TokenList *list, Text text, size_t from, size_t to); /* the tokens of one sentence, text[from, to) */
void tokens_free(TokenList *list);

static inline Text token_text(Text text, Token token) {
    return (Text){ text.at + token.start, token.stop - token.start };
}

#endif
