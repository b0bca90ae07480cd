#include "names.h"

#include "keyed.h"
#include "utf8.h"

#include <stdio.h>

/* The words of a person's name without titles, particles and what stands behind it. */
static size_t bare_words(const Name *name, Text *word) {
    size_t n = 0;
    for (size_t i = name->first; i < name->words.count; i++) {
        const Word *w = &name->words.word[i];
        if (w->is & (IS_SUFFIX | IS_SMALL) || (w->is & IS_PARTICLE && i + 1 < name->words.count &&
                                               !(w->is & IS_CAPITAL && n == 0 && i + 2 == name->words.count)))
            continue;
        Text text = w->text;
        /* al-Qudra, Al-Ayyubi */
        if (text.len > 4 && to_lower(text.at[0]) == 'a' && strchr("lnsd", to_lower(text.at[1])) && text.at[2] == '-')
            text = text_slice(text, 3, text.len);
        if (text.len > 4 && to_lower(text.at[0]) == 'e' && to_lower(text.at[1]) == 'l' && text.at[2] == '-')
            text = text_slice(text, 3, text.len);
        word[n++] = text;
    }
    return n;
}

/* "Noor-ul-Amin" alone is a whole name; its parts, or 0. */
static size_t part_hyphens(Text whole, Text *word) {
    size_t count = 0;
    for (Text piece; count < MAX_WORDS && text_cut(&whole, '-', &piece);)
        if (piece.len) word[count++] = piece;
    return count > 2 ? count : 0;
}

static void put_words(Name *name, const char *kind, const Text *word, size_t n) {
    char folded[NAME_ROOM];
    int len = snprintf(name->entity, sizeof name->entity, "%s", kind);
    for (size_t i = 0; i < n && len < ENTITY_ROOM - NAME_ROOM; i++) {
        name_fold(word[i], folded);
        if (folded[0]) len += snprintf(name->entity + len, sizeof name->entity - (size_t)len, " %s", folded);
    }
}

static void full_name(Name *name) {
    Text word[MAX_WORDS];
    size_t n = bare_words(name, word);
    if (n == 1) {
        n = part_hyphens(word[0], word);
        if (n == 0) {
            name->kind = SURNAME;
            return;
        }
    }
    if (n == 0) {
        name->kind = ROLE;
        return;
    }
    name->kind = PERSON;
    put_words(name, "p", word, n);
    name->evidence = "full name";
}

/* The forms of a word that comes again and again; valid till the next call. */
static const NameForms *forms_of(Text word) {
    enum { REMEMBERED = 1024 };
    static struct {
        char word[32];
        size_t len;
        NameForms forms;
    } memory[REMEMBERED], other, *slot;
    slot = &other;
    if (word.len && word.len <= sizeof slot->word) {
        slot = &memory[keyed_quick(word) % REMEMBERED];
        if (text_equal(word, (Text){ slot->word, slot->len })) return &slot->forms;
        memcpy(slot->word, word.at, word.len);
        slot->len = word.len;
    }
    name_forms(word, &slot->forms);
    return &slot->forms;
}

/* Does the full name hold the lone word, as a surname, or as a part that only this person has? 2, 1 or 0. */
static int holds(const Name *full, const NameForms *lone) {
    Text word[MAX_WORDS];
    size_t n = bare_words(full, word);
    for (size_t i = n; i-- > 0;) {
        const NameForms *forms = forms_of(word[i]);
        bool same = strcmp(forms->folded, lone->folded) == 0 ||
                    (strcmp(forms->sound, lone->sound) == 0 && name_distance(forms->spelled, lone->spelled, 1) < 2);
        if (same) return i + 1 == n ? 2 : 1;
    }
    return 0;
}

/* A lone surname is whoever was named in full before it. One that comes before every full name is none of these: a
 * headline apart, an article names in full first. */
static const Name *bearer(const Article *article, const Name *name, const NameForms *lone, int least) {
    const Name *found = NULL;
    for (size_t i = 0; i < article->names; i++) {
        const Name *n = &article->name[i];
        if (n->kind != PERSON || (n->at > name->at && !name->in_title) || holds(n, lone) < least) continue;
        if (found && strcmp(found->entity, n->entity) != 0) {
            Text word[MAX_WORDS];
            bool is_fuller = bare_words(n, word) > bare_words(found, word);
            /* Two of one surname: only a spelling that repeats the other is the same person. */
            NameForms a, b;
            Text first[MAX_WORDS];
            bare_words(found, first);
            bare_words(n, word);
            name_forms(first[0], &a);
            name_forms(word[0], &b);
            if (strcmp(a.sound, b.sound) != 0) return NULL;
            if (!is_fuller) continue;
        }
        found = n;
    }
    return found;
}

/* "His brother A. Velikov": not the Velikov that was spoken of before. */
static bool is_kin(const Article *article, const Name *full) {
    size_t from = full->at, spaces = 0;
    if (full->at == NOWHERE) return false;
    while (from > 0 && article->text.at[from - 1] != '\n' && (article->text.at[from - 1] != ' ' || ++spaces < 4))
        from--;
    Words words;
    words_of(text_slice(article->text, from, full->at), &words);
    for (size_t i = 0; i < words.count; i++)
        if (is_relative(words.word[i].text)) return true;
    return false;
}

/* Is a relative of this surname named in full, and only behind the lone surname? */
static bool has_relative(const Article *article, const Name *name, const NameForms *lone) {
    for (size_t i = 0; i < article->names; i++) {
        const Name *n = &article->name[i];
        if (n->kind == PERSON && n->at != NOWHERE && n->at > name->at && holds(n, lone) == 2 && is_kin(article, n))
            return true;
    }
    return false;
}

static void lone_surname(const Article *article, Name *name) {
    Text word[MAX_WORDS];
    NameForms lone;
    size_t n = bare_words(name, word);
    if (n != 1) return;
    lone = *forms_of(word[0]);
    const Name *full = bearer(article, name, &lone, 2);
    if (!full) full = bearer(article, name, &lone, 1);
    if (full) {
        memcpy(name->entity, full->entity, sizeof name->entity);
        name->evidence = "surname in the article";
        return;
    }
    Text story = article->story.len ? article->story : article->doc;
    bool is_other = has_relative(article, name, &lone);  /* nobody of the story then, as far as one can tell */
    if (is_other) story = article->doc;
    snprintf(name->entity, sizeof name->entity, "%c %s|", is_other ? 'u' : 's', lone.folded);
    story = utf8_head(story, ENTITY_PART);
    size_t len = strlen(name->entity);
    memcpy(name->entity + len, story.at, story.len);
    name->entity[len + story.len] = '\0';
    name->evidence = is_other ? "surname, not of the relative" : "surname";
}

static size_t place_of(const Article *article, Text spelling) {
    const char *at = memmem(article->text.at, article->text.len, spelling.at, spelling.len);
    return at ? (size_t)(at - article->text.at) : NOWHERE;
}

/* ", the director general" */
static bool begins_with_role(Text behind, Text role) {
    static const char *const articles[] = { ", ", ", the ", ", a ", ", an ", ", its ", ", his ", ", her ", ", their " };
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        Text article = text_of(articles[i]);
        if (text_starts(behind, article) && text_starts(text_slice(behind, article.len, behind.len), role)) return true;
    }
    return false;
}

/* "the director general": who stands beside these words, "N. N., director general of ..." or "director N. N.". */
static void role_bearer(const Article *article, Name *name) {
    Text role = name->words.count
                    ? (Text){ name->words.word[0].text.at,
                              (size_t)(name->spelling.at + name->spelling.len - name->words.word[0].text.at) }
                    : name->spelling;
    const Name *found = NULL;
    for (size_t i = 0; i < article->names; i++) {
        const Name *n = &article->name[i];
        if (n->kind != PERSON || n->at == NOWHERE || role.len < 4) continue;
        size_t stop = n->at + n->spelling.len;
        Text before = text_trim(text_slice(article->text, 0, n->at)),
             behind = text_slice(article->text, stop, article->text.len);
        bool beside = text_ends(before, role) || begins_with_role(behind, role);
        if (!beside) continue;
        if (found && strcmp(found->entity, n->entity) != 0) return;
        found = n;
    }
    if (!found) return;
    memcpy(name->entity, found->entity, sizeof name->entity);
    name->evidence = "role in the article";
}

void person_entities(Article *article) {
    for (size_t i = 0; i < article->names; i++) {
        Name *n = &article->name[i];
        if (n->at == NOWHERE) n->at = place_of(article, n->spelling);
        if (n->kind == PERSON || n->kind == SURNAME) full_name(n);
    }
    for (size_t i = 0; i < article->names; i++)
        if (article->name[i].kind == SURNAME) lone_surname(article, &article->name[i]);
    for (size_t i = 0; i < article->names; i++)
        if (article->name[i].kind == ROLE) role_bearer(article, &article->name[i]);
}
