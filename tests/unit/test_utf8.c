/* utf8: what may stand in a cell, and what a character is. */
#include "check.h"
#include "utf8.h"

#include <string.h>

/* The offset of the first forbidden byte, with eight good bytes before and after, so that the fast path meets it
 * too. */
static bool is_clean(const char *bytes, size_t len) {
    char text[64] = "in front";
    memcpy(text + 8, bytes, len);
    memcpy(text + 8 + len, "and more", 8);
    Text whole = { text, 16 + len };
    size_t bad = utf8_check_cell(whole);
    return bad == whole.len;
}
#define CLEAN(bytes) is_clean(bytes, sizeof bytes - 1)

static void cells(void) {
    CHECK(CLEAN("plain ~") && CLEAN("caf\xc3\xa9") && CLEAN("\xe2\x80\x9cquoted\xe2\x80\x9d") &&
          CLEAN("\xf0\x9f\x98\x80"));
    /* no-break space, joiner, U+FFFD */
    CHECK(CLEAN("a\xc2\xa0""b") && CLEAN("a\xe2\x80\x8d""b") && CLEAN("a\xef\xbf\xbd""b"));
    CHECK(!CLEAN("\0") && !CLEAN("\x1b[31m") && !CLEAN("\x7f") && !CLEAN("\t") && !CLEAN("\r") && !CLEAN("\n"));
    CHECK(!CLEAN("\xc2\x85") && !CLEAN("\xe2\x80\xa8") && !CLEAN("\xe2\x80\xae") && !CLEAN("\xe2\x81\xa6") &&
          !CLEAN("\xe2\x80\x8b"));
    CHECK(!CLEAN("\xe2\x81\xa0") && !CLEAN("\xef\xbb\xbf") && !CLEAN("\xf3\xa0\x81\xa1"));
    CHECK(!CLEAN("\x80") && !CLEAN("\xc0\xaf") && !CLEAN("\xed\xa0\x80") && !CLEAN("\xf4\x90\x80\x80") &&
          !CLEAN("\xc3") && !CLEAN("\xff"));
    CHECK(utf8_check_text(TEXT("a\tb\r\nc")) == 6 && utf8_check_text(TEXT("a\x0b")) == 1);
    CHECK(utf8_check_cell(TEXT("cut \xe2\x80")) == 4);
}

static void characters(void) {
    uint32_t c = 0;
    CHECK(utf8_at(TEXT("\xe2\x82\xac"), 0, &c) == 3 && c == 0x20ac);
    CHECK(utf8_before(TEXT("x\xe2\x82\xac"), 4, &c) == 3 && c == 0x20ac);
    CHECK(utf8_before(TEXT("x\xac"), 2, &c) == 1 && c == 0xfffd);
    CHECK(utf8_at(TEXT(""), 0, &c) == 0 && utf8_before(TEXT("x"), 0, &c) == 0);
    char bytes[4];
    CHECK(utf8_put(0x20ac, bytes) == 3 && memcmp(bytes, "\xe2\x82\xac", 3) == 0);
    CHECK(utf8_is_space(' ') && utf8_is_space(0xa0) && utf8_is_space(0x2009) && !utf8_is_space(0x200b));
    CHECK(utf8_is_upper(0x416) && utf8_is_lower(0xe9) && utf8_is_letter(0x4e00) && !utf8_is_letter('5'));
    CHECK(utf8_is_open(0x201c) && utf8_is_close(0x201d) && utf8_is_open('[') && utf8_is_close(']') &&
          utf8_is_mark(0x301));
    CHECK(utf8_digit('7') == 7 && utf8_digit(0xff15) == 5 && utf8_digit(0x663) == 3 && utf8_digit(0x1d7d9) == 1 &&
          utf8_digit('x') == -1);
    CHECK(utf8_lower(0x416) == 0x436 && utf8_lower('Q') == 'q');
}

/* Four-byte characters, more of them than a sum by the byte can hold. */
static void counts(void) {
    static char text[4 * 700 + 1];
    CHECK(utf8_characters(TEXT("")) == 0 && utf8_characters(TEXT("a\u00e9\u20ac")) == 3);
    for (size_t n = 0; n < 700; n++) {
        memcpy(text + 4 * n, "\xf0\x9f\x98\x80", 4);
        CHECK(utf8_characters((Text){ text, 4 * n + 4 }) == n + 1 &&
              utf8_characters((Text){ text, 4 * n + 1 }) == n + 1);
    }
}

int main(void) {
    cells();
    characters();
    counts();
    return done();
}
