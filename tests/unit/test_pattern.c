/* pattern: whole lines, in order, whatever the quick looks before the match think of them; spell: the words of a
 * line. */
#include "block.h"
#include "check.h"
#include "pattern.h"
#include "sieve.h"
#include "spell.h"

static uint64_t signs_of(Text line) {
    uint64_t signs = 0;
    for (size_t i = 0; i < line.len; i++)
        if (!is_alpha(line.at[i]) && line.at[i] != ' ')
            signs |= is_digit(line.at[i]) ? PATTERN_DIGITS : pattern_sign(line.at[i]);
    return signs;
}

static size_t find_line(Patterns *patterns, Text text, bool *gave_up) {
    PatternLine line = pattern_line(text, signs_of(text));
    return pattern_find_line(patterns, &line, gave_up);
}

/* What is known of the line's signs changes nothing. */
static bool fits(const char *source, const char *line) {
    Patterns patterns = { 0 };
    bool gave_up = false;
    pattern_add(&patterns, text_of(source), "test", 1);
    bool found = pattern_find(&patterns, text_of(line), &gave_up) == 0;
    CHECK(found == (find_line(&patterns, text_of(line), &gave_up) == 0));
    CHECK(!gave_up);
    pattern_free(&patterns);
    return found;
}

static void test_whole_lines(void) {
    CHECK(fits("Read more", "Read more"));
    CHECK(!fits("Read more", "Read more about it") && !fits("Read more", "Please: Read more"));
    CHECK(fits("Read more.*", "Read more about it"));
    CHECK(!fits("read more", "Read more") && fits("(?i)read more", "READ MORE"));
}

/* Each of these has a string that must not be taken for one which every match holds. */
static void test_no_false_literals(void) {
    CHECK(fits("©?Anna", "Anna") && fits("Annas?", "Anna") && fits("Ann(as)?", "Ann") && fits("An{0}na", "Ana"));
    CHECK(fits(".*(Anna|Berta)", "old Berta") && fits("Anna|Berta", "Berta"));
    CHECK(fits("[Anna]+", "nn") && fits("[]A]nna", "]nna") && fits("\\pLnna", "Änna") && fits("\\x41nna", "Anna"));
    CHECK(fits("(?x) An na", "Anna") && fits("\\QAn+\\E.*", "An+ x") && fits("An\\/na", "An/na"));
    CHECK(fits("ab|c\\x41", "cA") && fits("ab|c\\x41", "ab") && fits("An+a", "Annna") && fits("An+", "An") &&
          fits("[[:alpha:]]+x", "ax"));
    CHECK(fits("[A-Z]{2,5}na", "ANNna") && fits("\\bAnna", "Anna") && fits("[AÄ]nna|\\d?", "Änna") &&
          fits("(An|Ber)?ta|b", "ta") && fits("Anna \\d+ times", "Anna 3 times"));
    CHECK(fits("(An|Ber)ta .*", "Berta x") && fits("(An|Ber)", "Ber") && fits("(An|(Ber|Car)l)a\\d", "Carla7") &&
          fits("(A|\\x42)nna", "Bnna") && fits("(An)+a", "AnAna"));
    CHECK(fits("(An|)na", "na") && fits("(?:An|B)na", "Bna") && fits("An\\t+na", "An\t\tna") &&
          fits("\\tAnna", "\tAnna") && fits("((?i)an|B)na", "ANna") && fits("(A)nn\\1", "AnnA"));
    CHECK(!fits("(An|Ber)ta", "Anta ") && !fits("(An|B)t|a", "Ant|a") && !fits("((?i)an|B)na", "ANNa"));
    CHECK(!fits("Anna|Berta.*", "Annabel") && !fits("Anna .* times", "Anna 3 time") && !fits("[A-Z]nna .+", "Anna ") &&
          fits("A|B|", "B"));
    CHECK(fits("é?tude", "tude") && fits(".{2,4}tu[d-f]e \\d+", "an étue 3") == false);
}

/* A digit is needed only where it has to stand, and a line of no kind is asked for patterns of none. */
static void test_wants(void) {
    CHECK(fits("An\\w+ \\d+", "Anna 3") && fits("\\w+ ?\\d?", "Anna") && fits("\\w+\\d{0,2}", "Anna"));
    CHECK(fits("\\w+(\\d|)", "Anna") && fits("\\w+\\d|\\x41", "A") && !fits("\\w+ \\d", "Anna x"));
    Patterns patterns = { 0 };
    bool gave_up = false;
    pattern_add_for(&patterns, 4, TEXT("Anna .*"), "test", 1);
    pattern_add_for(&patterns, 6, TEXT(".* Berta"), "test", 2);
    pattern_add_for(&patterns, 1, TEXT("Anna"), "test", 3);
    pattern_add(&patterns, TEXT(".*a"), "test", 4);
    PatternLine line = pattern_line(TEXT("Anna Berta"), 0);
    CHECK(pattern_find_line(&patterns, &line, &gave_up) == 3);
    line.kinds = 2;
    CHECK(pattern_find_line(&patterns, &line, &gave_up) == 1);
    line.kinds = 5;
    CHECK(pattern_find_line(&patterns, &line, &gave_up) == 0);
    line = pattern_line(TEXT("Anna"), 0);
    CHECK(pattern_find_line(&patterns, &line, &gave_up) == 3);
    line.kinds = 1;
    CHECK(pattern_find_line(&patterns, &line, &gave_up) == 2 && !gave_up);
    pattern_free(&patterns);
}

static bool has_length(const char *source, size_t least, size_t most) {
    LookLength length = look_length(text_of(source));
    return length.least == least && length.most == most;
}

static void test_lengths(void) {
    CHECK(has_length("Anna", 4, 4) && has_length("An?na", 3, 4) && has_length("An{2,5}a", 4, 7));
    CHECK(has_length("An{3}", 4, 4) && has_length("A{2,}", 2, SIZE_MAX) && has_length("An*?a", 2, SIZE_MAX));
    CHECK(has_length("(Anna|Bo)[a-z]\\d+", 4, SIZE_MAX) && has_length("(Anna|Bo){2}", 4, 8));
    CHECK(has_length("\\b(?:Änna)?.\\p{Lu}$", 2, 6) && has_length("(?i:a(b|cd)?)e", 2, 4) && has_length("", 0, 0));
    CHECK(has_length("Anna|", 0, 4) && has_length("\\x41", 0, SIZE_MAX) && has_length("(?=Anna)a", 1, SIZE_MAX));
    CHECK(has_length("a{99999999999999999999}", 0, SIZE_MAX) && has_length("\\R", 1, SIZE_MAX) == false);
    CHECK(fits("Ä{3,4}", "ÄÄÄÄ") && !fits("Ä{3,4}", "ÄÄÄÄÄ") && !fits("Ä{3,4}", "ÄÄ"));
    CHECK(fits(".{2,3}x", "ÄÄx"));
}

static void test_order(void) {
    Patterns patterns = { 0 };
    bool gave_up = false;
    CHECK(pattern_find(&patterns, TEXT("Anna"), &gave_up) == PATTERN_NONE);
    for (size_t i = 0; i < 70; i++)
        pattern_add(&patterns, i == 66 ? TEXT("An.*") : i == 68 ? TEXT("Anna") : TEXT("[B-Z].*"), "test", i);
    CHECK(pattern_find(&patterns, TEXT("Anna"), &gave_up) == 66);
    CHECK(pattern_find(&patterns, TEXT("Berta"), &gave_up) == 0);
    CHECK(pattern_find(&patterns, TEXT("berta"), &gave_up) == PATTERN_NONE &&
          pattern_find(&patterns, TEXT(""), &gave_up) == PATTERN_NONE);
    pattern_free(&patterns);
}

/* Plain strings are looked up, other patterns are tried; which is the first does not depend on that. */
static void test_order_of_kinds(void) {
    static const char *const source[] = { "Berta|An.*", "Anna|Carla|[X-Z].+", "Anna", "Z.*|Carla", "Zoe" };
    Patterns patterns = { 0 };
    bool gave_up = false;
    for (size_t i = 0; i < 5; i++) pattern_add(&patterns, text_of(source[i]), "test", i);
    CHECK(patterns.count == 5 && pattern_find(&patterns, TEXT("Anna"), &gave_up) == 0 &&
          pattern_find(&patterns, TEXT("Carla"), &gave_up) == 1);
    CHECK(pattern_find(&patterns, TEXT("Zoe"), &gave_up) == 1 && pattern_find(&patterns, TEXT("Z"), &gave_up) == 3);
    pattern_add(&patterns, TEXT("Dora|D.+"), "test", 6);
    CHECK(pattern_find(&patterns, TEXT("Dora"), &gave_up) == 5 && pattern_find(&patterns, TEXT("Dori"), &gave_up) == 5);
    pattern_free(&patterns);
}

/* One of a few strings at each place: before or behind others, with and without case, in groups in groups, around a
 * sign. */
static void test_choices(void) {
    CHECK(fits("the (story|report) is (for|available to) .+", "the report is for you") &&
          !fits("the (story|report) is (for|free) .+", "the repost is for you"));
    CHECK(fits("(?i)the (Story|REPORT) (is )?(over|done)", "THE story OVER") &&
          fits("(?i)the (story|report) (is )?(over|done)", "The Report is done"));
    CHECK(fits(".*(an|the) (b?oar|sail)ing (boat|ship).*", "He saw the oaring ship go") &&
          fits("x(.{2}[A-Z]nna|Berta)", "xJoAnna") && fits("x(.{2}[A-Z]nna|Berta)", "xBerta"));
    CHECK(fits("[A-Z].{2,9} \\((left|(second|first) from right|l)\\) .*", "Anna (first from right) x") &&
          fits(".{2,9} \\((left|l)\\) .*", "Anna (l) x"));
    CHECK(!fits(".{2,9} \\((left|l)\\) .*", "Anna (r) x") && fits("((left|l)|[(]right[)]) .*", "(right) x") &&
          fits("\\d(Anna|)Berta", "1Berta"));
    CHECK(fits("(?:.{0,9}[ >])?(?:(Anna|Berta) .*|Carla)(?: .{0,9})?", "oh Carla so") &&
          fits("(?:.{0,9}[ >])?(?:(Anna|Berta) .*|Carla)(?: .{0,9})?", "Berta b"));
    CHECK(fits("(Anna){2} b", "AnnaAnna b") && fits("(Anna){0}(Berta)*b", "b") && fits("(Anna)+b", "AnnaAnnab") &&
          fits("A(?!nna)(bel|nton).*", "Abel x"));
    CHECK(fits("(Annabel and Berta and |)Carla .{3,5}", "Carla abcd") && fits("(?i:anna|berta) (x|y)z", "ANNA xz") &&
          fits("(a|b)c(d|e)", "bce"));
}

/* Strings at the end of a line, of two letters too, and what of them is not whole there. */
static void test_ends(void) {
    CHECK(fits(".{2,9}, (AB|Anna|Bo)", "oh my, Bo") && fits(".{2,9}, (AB|Anna|Bo)", "oh my, Anna") &&
          !fits(".{2,9}, (AB|Anna|Bo)", "oh my, Anna B") && !fits(".{2,9}, (AB|Anna|Bo)", "Bo, my"));
    CHECK(fits(".{2,9}[^,](Anna|Bos?)", "oh Bo") && fits(".{2,9}[^,](Anna|Bo+)", "oh Booo") &&
          fits(".{2,9}[^,](Anna|B[aeo])", "oh Be") && fits(".{2,9}(?i:anna|bo)", "oh BO"));
    CHECK(fits(".{2,9} (Anna|a bridge in the town of Lund)", "oh a bridge in the town of Lund") &&
          fits(".{2,9} (Anna|Bo){1,2}", "oh AnnaBo") && fits(".{2,9} (Anna|Bo|)", "oh my "));
    CHECK(fits("([A-C]|(Anna|Bo) )(x|y)z", "Bo yz") && fits("((Anna|Bo)|Carla) x", "Carla x") &&
          fits("((Anna|Bo) and|Carla) x", "Bo and x") && fits("((An|Bo)+|C) x", "AnBo x"));
}

/* Signs that stand in every match, and those that need not. */
static void test_signs(void) {
    CHECK(fits("A.*/ ?.*\\)", "A (b/c)") && !fits("A.*/ ?.*\\)", "A (b:c)") && fits("A.*/? ?.*\\)", "A (bc)"));
    CHECK(fits("A.*-*x", "Abx") && fits("A.*-{0,2}x", "Abx") && fits("A.*-+x", "Ab-x") && !fits("A.*-+x", "Abx"));
    CHECK(fits("A.*%|B", "B") && fits("A.*(%|x)", "Abx"));
    CHECK(fits("A.*\u2026?x", "Abx") && fits("A.*\u2026x", "Ab\u2026x"));
}

/* Tried again and again a pattern finds the same. */
static void test_many_lines(void) {
    Patterns patterns = { 0 };
    bool gave_up = false;
    pattern_add(&patterns, TEXT("An.*|[A-C]e\\w+ (from|of) .{2,80}"), "test", 1);
    for (size_t i = 0; i < 600; i++) {
        Text line = i % 3 ? TEXT("Berta from a town with a name that is long enough")
                          : TEXT("Berta from town to town, and from there to somewhere that lies behind the hills");
        CHECK(pattern_find(&patterns, line, &gave_up) == 0 &&
              pattern_find(&patterns, TEXT("Berta in town"), &gave_up) == PATTERN_NONE);
    }
    pattern_free(&patterns);
}

static void test_spelling(void) {
    CHECK(spell_line(TEXT("Don’t  PANIC, 12 May!")) == spell_line(TEXT("dont panic: 3 may")));
    CHECK(spell_line(TEXT("don t panic")) != spell_line(TEXT("dont panic")));
    CHECK(spell_line(TEXT("panic dont")) != spell_line(TEXT("dont panic")));
    CHECK(spell_line(TEXT(" “…” – !")) == 0);
}

/* All at once or letter by letter, whatever the length and whatever stands behind. */
static void test_spelling_at_once(void) {
    static const char letters[] = "AbcdefghIjklmnopqrstuvwXyzabcdefghijklmnoP";
    for (size_t len = 1; len + 8 < sizeof letters; len++)
        for (size_t at = 0; at + len + 8 < sizeof letters; at++) {
            Text rest = { letters + at, len };
            uint64_t word = 0;
            CHECK(spell_word(&rest, &word) && word == spell_letters(letters + at, len));
        }
}

static void test_bits(void) {
    CHECK(bits_count(0) == 0 && bits_count(~(uint64_t)0) == 64 && bits_count(0x8001000000000003u) == 4);
    CHECK(bits_first(0x50) == 4 && bits_last(0x50) == 6 && bits_below(0) == 0 && bits_below(63) == ~(uint64_t)0 >> 1);
    CHECK(sixteen_bits(sixteen_between(sixteen_at("@AZ[`az{ \xff\xc3\x80MNOP"), 'A', 'Z')) == 0xf006);
}

int main(void) {
    test_spelling_at_once();
    test_bits();
    test_whole_lines();
    test_no_false_literals();
    test_wants();
    test_lengths();
    test_order();
    test_order_of_kinds();
    test_choices();
    test_ends();
    test_signs();
    test_many_lines();
    test_spelling();
    return done();
}
