/* text, arena and fail: the ground floor of lib. */
#include "arena.h"
#include "check.h"
#include "fail.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static void slices(void) {
    Text text = TEXT("  one two ");
    CHECK(text_equal(text_trim(text), TEXT("one two")));
    CHECK(text_equal(text_slice(text, 2, 5), TEXT("one")));
    CHECK(text_slice(text, 8, 100).len == 2);
    CHECK(text_slice(text, 50, 40).len == 0);
    CHECK(text_starts(TEXT("READ MORE: x"), TEXT("READ MORE:")) && !text_starts(TEXT("READ"), TEXT("READ MORE:")));
    CHECK(text_ends(TEXT("a.tsv"), TEXT(".tsv")) && !text_ends(TEXT("tsv"), TEXT(".tsv")));
}

static void words(void) {
    CHECK(text_same_word(TEXT("Said"), TEXT("sAID")));
    CHECK(!text_same_word(TEXT("said"), TEXT("sai")));
    CHECK(!text_same_word(TEXT("[said"), TEXT("{said"))); /* they differ in the case bit alone */
    Text rest = TEXT("a,,b"), piece;
    CHECK(text_cut(&rest, ',', &piece) && text_equal(piece, TEXT("a")));
    CHECK(text_cut(&rest, ',', &piece) && piece.len == 0);
    CHECK(text_cut(&rest, ',', &piece) && text_equal(piece, TEXT("b")));
    CHECK(!text_cut(&rest, ',', &piece));
}

static void sizes(void) {
    size_t n = 7;
    uint64_t number = 7;
    bool is_long = sizeof n == sizeof number;
    CHECK(text_number(TEXT("18446744073709551615"), &number) && number == UINT64_MAX);
    CHECK(!text_number(TEXT("18446744073709551616"), &number));
    CHECK(text_size(TEXT("4294967295"), &n) && n == UINT32_MAX);
    CHECK(text_size(TEXT("18446744073709551615"), &n) == is_long && n == (is_long ? SIZE_MAX : UINT32_MAX));
    CHECK(!text_size(TEXT("18446744073709551616"), &n) && !text_size(TEXT(""), &n) && !text_size(TEXT("-1"), &n) &&
          !text_size(TEXT("1e3"), &n));
    CHECK(text_size(TEXT("007"), &n) && n == 7);
}

static void arenas(void) {
    Arena arena = { 0 };
    for (size_t i = 1; i < 3000; i += 7) {
        char *piece = arena_take(&arena, i);
        CHECK(piece[0] == 0 && piece[i - 1] == 0);
        memset(piece, 'x', i);
    }
    Text copy = arena_copy(&arena, TEXT("kept"));
    CHECK(text_equal(copy, TEXT("kept")));
    CHECK(*(char *)arena_take(&arena, 1000000) == 0);
    arena_clear(&arena);
    CHECK(*(char *)arena_take(&arena, 64) == 0); /* zeroed again though it was written to before */
    arena_free(&arena);
    CHECK(arena.block == NULL);
}

static void growing(void) {
    size_t capacity = 0;
    int *numbers = NULL;
    for (size_t i = 0; i < 1000; i++) {
        numbers = grow(numbers, &capacity, i + 1, sizeof *numbers);
        numbers[i] = (int)i;
    }
    CHECK(capacity >= 1000 && numbers[0] == 0 && numbers[999] == 999);
    free(numbers);
}

int main(void) {
    slices();
    words();
    sizes();
    arenas();
    growing();
    return done();
}
