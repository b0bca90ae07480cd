/* english: what joins the phrases of a sentence, and who does what its verbs say. */
#include "check.h"
#include "english.h"

#include <stdlib.h>

static English *english;
static Arena arena;

static const char *phrase_text(const Parse *parse, uint32_t phrase, char *to) {
    *to = '\0';
    if (phrase == ABSENT) return to;
    Text text = text_slice(parse->text, parse->word[parse->phrase[phrase].from].start,
                           parse->word[parse->phrase[phrase].to - 1].stop);
    memcpy(to, text.at, text.len);
    to[text.len] = '\0';
    return to;
}

static uint32_t group_of(const Parse *parse, const char *verb) {
    for (uint32_t i = 0; i < parse->groups; i++)
        if (text_equal(parse_text(parse, parse->group[i].verb), text_of(verb))) return i;
    return ABSENT;
}

static bool is_text(const Parse *parse, uint32_t phrase, const char *wanted) {
    char text[200];
    phrase_text(parse, phrase, text);
    if (strcmp(text, wanted) == 0) return true;
    fprintf(stderr, "%.*s: want '%s', got '%s'\n", (int)parse->text.len, parse->text.at, wanted, text);
    return false;
}

static void subjects(void) {
    static const struct { const char *sentence, *verb, *subject, *object; } cases[] = {
        { "The mayor of Salem sank the ferry.", "sank", "The mayor", "the ferry" },
        { "The mayor, who lives in Salem, sold two boats.", "sold", "The mayor", "two boats" },
        { "The mayor, who lives in Salem, sold two boats.", "lives", "who", "" },
        { "The boat built in Salem sank.", "sank", "The boat", "" },
        { "The plan to sell the ferry failed.", "failed", "The plan", "" },
        { "He said the pilot had not left the harbour.", "left", "the pilot", "the harbour" },
        { "Ada Roe, the mayor, never quickly saw it.", "saw", "Ada Roe", "it" },
        { "Ada Roe (72) and her brother left.", "left", "Ada Roe", "" },
        { "The crew came and saw the wreck.", "saw", "The crew", "the wreck" },
        { "He left and she said it sank.", "said", "she", "it" },
        { "When the storm hit Salem, the crew left.", "hit", "the storm", "Salem" },
        { "\"It sank,\" said the mayor.", "said", "", "the mayor" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Parse parse = english_read(english, &arena, text_of(cases[i].sentence));
        uint32_t group = group_of(&parse, cases[i].verb);
        CHECK(group != ABSENT);
        if (group == ABSENT) continue;
        CHECK(is_text(&parse, parse_subject(&parse, group), cases[i].subject));
        CHECK(is_text(&parse, parse_object(&parse, group), cases[i].object));
    }
}

/* What the first phrase of each sentence is joined to. */
static void links(void) {
    static const struct { const char *sentence, *apposition, *bracket, *partner, *complement; } cases[] = {
        { "Ada Roe, the mayor, left.", "the mayor", "", "", "" },
        { "The mayor, Ada Roe, left.", "Ada Roe", "", "", "" },
        { "Roe, Vale and Orr left.", "", "", "Vale", "" },
        { "The Harbour Service (HS) left.", "", "HS", "", "" },
        { "The mayor and his deputy left.", "", "", "his deputy", "" },
        { "Half of the boats left.", "", "", "", "the boats" },
        { "On Monday, the mayor left.", "", "", "", "" },
        { "In Salem, the head of the port left.", "", "", "", "" },
        { "Ada Roe, last week, left.", "", "", "", "" },
        { "Roe, and Vale, left.", "", "", "Vale", "" },
        { "Roe left with Vale and Orr.", "", "", "", "" },
        { "Ada Roe (72) left.", "", "72", "", "" },
        { "Ada Roe (72) and her brother left.", "", "72", "her brother", "" },
        { "The mayor in Salem left.", "", "", "", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Parse parse = english_read(english, &arena, text_of(cases[i].sentence));
        CHECK(is_text(&parse, parse.phrase[0].apposition, cases[i].apposition));
        CHECK(is_text(&parse, parse.phrase[0].bracket, cases[i].bracket));
        CHECK(is_text(&parse, parse.phrase[0].partner, cases[i].partner));
        CHECK(is_text(&parse, parse_complement(&parse, 0), cases[i].complement));
    }
}

static void parts(void) {
    Parse p = english_read(english, &arena,
                           TEXT("The mayor's 2.5 million old boats have never been sold off by us."));
    CHECK(p.phrases == 2 && p.groups == 1);
    const NounPhrase *boats = &p.phrase[0];
    CHECK(text_equal(parse_text(&p, boats->head), TEXT("boats")) && boats->is_plural &&
          boats->kind == PHRASE_OTHER);
    CHECK(text_equal(parse_text(&p, boats->possessor), TEXT("mayor")) &&
          text_equal(parse_text(&p, boats->number), TEXT("million")));
    CHECK(p.phrase[1].kind == PHRASE_PRONOUN && text_equal(parse_text(&p, p.phrase[1].preposition), TEXT("by")));
    CHECK(p.group[0].is_passive && p.group[0].is_finite && p.group[0].is_negated &&
          text_equal(parse_text(&p, p.group[0].particle), TEXT("off")));
    CHECK(parse_phrase_at(&p, 0) == 0 && parse_phrase_at(&p, 36) == ABSENT && parse_group_at(&p, 36) == 0);
    CHECK(parse_phrase_before(&p, p.group[0].from) == 0 && parse_phrase_behind(&p, p.group[0].to) == 1 &&
          parse_group_behind(&p, 0) == 0);
    p = english_read(english, &arena, TEXT("The mayor told the agency that 40 owe him $5 million."));
    CHECK(p.phrase[0].kind == PHRASE_ROLE && p.phrase[1].kind == PHRASE_BODY &&
          p.phrase[2].kind == PHRASE_NUMBER && p.phrase[4].kind == PHRASE_NUMBER);
    p = english_read(english, &arena, TEXT("1 of 40 boats left. Both said that he was not selling it."));
    CHECK(!p.phrase[0].is_plural && p.phrase[1].is_plural && p.phrase[2].is_plural &&
          p.phrase[3].preposition == ABSENT);
    p = english_read(english, &arena, TEXT("Roe said that he was not selling it."));
    CHECK(!p.group[0].is_negated && p.group[1].is_negated && !p.group[1].is_passive);
    p = english_read(english, &arena, TEXT("He never sold it and bought it."));
    CHECK(p.group[0].is_negated && !p.group[1].is_negated && !p.group[0].is_infinitive);
    p = english_read(english, &arena, TEXT(""));
    CHECK(p.words == 0 && p.phrases == 0 && p.groups == 0 && parse_phrase_at(&p, 0) == ABSENT &&
          parse_group_before(&p, 0) == ABSENT);
}

/* A word is the same at the end of the text, where fewer than eight bytes can be read, as with a space behind it. */
static void ends(void) {
    static const char *const texts[] = { "a", "ferry", "ferries", "sinkings", "yesterday", "responsibility", 
                                         "interdepartmental", "IT", "40", "ferry's", "anti-ship", "non-ship",
                                         "gotta", "cannot", "Salem," };
    char spaced[40];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t len = strlen(texts[i]);
        char *bytes = memcpy(malloc(len), texts[i], len); /* no byte more */
        memcpy(memset(spaced, ' ', sizeof spaced), texts[i], len);
        Parse end = english_read(english, &arena, (Text){ bytes, len });
        Parse middle = english_read(english, &arena, (Text){ spaced, sizeof spaced });
        CHECK(end.words == middle.words);
        for (uint32_t k = 0; k < end.words && k < middle.words; k++) {
            const TaggedWord *one = &end.word[k], *other = &middle.word[k];
            CHECK(one->start == other->start && one->stop == other->stop && one->tag == other->tag &&
                  one->form == other->form && one->features == other->features && one->flags == other->flags);
        }
        free(bytes);
    }
}

int main(void) {
    english = english_open();
    ends();
    subjects();
    links();
    parts();
    english_free(english);
    arena_free(&arena);
    return done();
}
