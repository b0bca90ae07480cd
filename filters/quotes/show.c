/* show.c - what one room has found, for whoever works on it: a row for each find, in columns of their own. */
#include "fail.h"
#include "out.h"
#include "quotes.h"

#include <string.h>

static const char *const names[] = { "words", "marks", "cues", "people", "entities", "link" };

Room room_of(const char *name) {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0) return (Room)i + ROOM_WORDS;
    fail("--stop-after: no room is called \"%s\"; there are words, marks, cues, people, entities and link", name);
}

/* The start of a row, for what stands in the text at `run`. */
static void begin(const Article *article, Run run) {
    const Sentence *sentence = &article->sentences[article_sentence_of(article, run.from)];
    Text words = run_text(article, run);
    size_t start = article_offset(article, sentence->paragraph, (size_t)(words.at - article->text.at));
    stage_begin_row(article->rows[sentence->row].carried, start, start + words.len);
}

static void put(Text cell) {
    put_tab();
    put_text(cell);
}

static void show_words(const Article *article) {
    static const struct { uint32_t is; Text name;
    } classes[] = {
        { IS_NAME, TEXT("name ") },
        { IS_NOUN, TEXT("noun ") },
        { IS_ADJECTIVE, TEXT("adjective ") },
        { IS_DETERMINER, TEXT("determiner ") },
        { IS_POSSESSIVE, TEXT("possessive ") },
        { IS_PRONOUN | IS_OBJECT, TEXT("pronoun ") },
        { IS_PREPOSITION, TEXT("preposition ") },
        { IS_AND, TEXT("and ") },
        { IS_SUBORDINATOR, TEXT("subordinator ") },
        { IS_WH, TEXT("wh ") },
        { IS_AUXILIARY, TEXT("auxiliary ") },
        { IS_NOT, TEXT("not ") },
        { IS_ADVERB, TEXT("adverb ") },
        { IS_TIME, TEXT("time ") },
        { IS_NUMBER, TEXT("number ") },
        { IS_VERB_BASE, TEXT("base ") },
        { IS_VERB_S, TEXT("third-person ") },
        { IS_VERB_PAST, TEXT("past ") },
        { IS_VERB_PARTICIPLE, TEXT("participle ") },
        { IS_VERB_ING, TEXT("ing ") },
    };
    for (size_t i = 0; i < article->tokens.count; i++) {
        const Token *token = &article->tokens.at[i];
        begin(article, (Run){ i, i + 1 });
        put_tab();
        for (size_t k = 0; k < sizeof classes / sizeof *classes; k++)
            if (token->is & classes[k].is) put_raw(classes[k].name);
        put(token->frame && token->is & IS_VERB ? words_frame(token->frame)->word : TEXT(""));
        stage_end_row(word_at(article, i));
    }
}

static void show_marks(const Article *article) {
    for (size_t i = 0; i < article->span_count; i++) {
        const MarkSpan *span = &article->spans[i];
        begin(article, span->inside);
        put(span->is_speech ? TEXT("speech") : TEXT("words"));
        put(!span->has_open    ? TEXT("opening mark missing")
            : span->goes_on    ? TEXT("goes on")
            : !span->has_close ? TEXT("closing mark missing")
                               : TEXT(""));
        stage_end_row(run_text(article, span->inside));
    }
}

static void show_cues(const Article *article) {
    static const Text forms[] = { TEXT("finite"),    TEXT("participle"), TEXT("passive"), TEXT("asked"),
                                  TEXT("according"), TEXT("noun"),       TEXT("colon") };
    for (size_t i = 0; i < article->cue_count; i++) {
        const Cue *cue = &article->cues[i];
        begin(article, cue->words);
        put(forms[cue->form]);
        put(run_text(article, cue->source));
        stage_end_row(run_text(article, cue->words));
    }
}

static void show_people(const Article *article) {
    for (size_t i = 0; i < article->people_count; i++) {
        const Mention *mention = &article->people[i];
        begin(article, mention->words);
        put(mention->is_group ? TEXT("group") : TEXT("person"));
        put(mention->entity == NONE ? run_text(article, mention->name) : article->entities[mention->entity].name);
        stage_end_row(run_text(article, mention->words));
    }
}

static Text kind_name(const Entity *entity) {
    static const Text kinds[] = { TEXT(""), TEXT("person"), TEXT("body"), TEXT("group"), TEXT("document") };
    static const Text sexes[] = { TEXT(""), TEXT("man"), TEXT("woman") };
    return entity->kind == KIND_PERSON && entity->sex ? sexes[entity->sex] : kinds[entity->kind];
}

static void show_mention(const Article *article, Run words, size_t e) {
    const Entity *entity = &article->entities[e];
    begin(article, words);
    put(entity->is_place ? TEXT("place") : kind_name(entity));
    put(entity->name);
    stage_end_row(run_text(article, words));
}

/* Names and nouns in the order of the text, each with the kind and full name of whom it means. */
static void show_entities(const Article *article) {
    size_t n = 0;
    for (size_t m = 0; m < article->people_count; m++) {
        const Mention *mention = &article->people[m];
        for (; n < article->noun_count && article->nouns[n].head < mention->words.from; n++)
            show_mention(article, article->nouns[n].words, article->nouns[n].entity);
        if (mention->entity != NONE) show_mention(article, mention->name, mention->entity);
    }
    for (; n < article->noun_count; n++) show_mention(article, article->nouns[n].words, article->nouns[n].entity);
}

void show(const Article *article, Room room) {
    if (room == ROOM_WORDS) show_words(article);
    else if (room == ROOM_MARKS) show_marks(article);
    else if (room == ROOM_CUES) show_cues(article);
    else if (room == ROOM_PEOPLE) show_people(article);
    else if (room == ROOM_ENTITIES) show_entities(article);
}
