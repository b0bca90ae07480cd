#include "articles.h"

const char *const column_name[COLUMNS] = { "doc",  "url",      "site",     "date",  "title", "author",
                                           "lang", "date_iso", "modified", "hints", "text" };

Column column_named(Text name) {
    Column column = 0;
    while (column < COLUMNS && !text_equal(name, text_of(column_name[column]))) column++;
    return column;
}

/* The column of a name that is listed; COLUMNS if it is not. */
static Column listed(const Fields *fields, Text name, size_t *rank) {
    const Entry *entry = lexicon_find(&fields->names, name);
    if (!entry) return COLUMNS;
    Column column = column_named(lexicon_field(entry, 1));
    if (column == COLUMNS || !text_size(lexicon_field(entry, 2), rank))
        lexicon_fail(&fields->names, entry, "the second field is a column of an article, the third a number");
    return column;
}

void fields_check(const Fields *fields) {
    size_t rank;
    for (const Entry *e = NULL; (e = lexicon_next(&fields->names, e));) listed(fields, e->word, &rank);
}

Column fields_find(const Fields *fields, Text name, size_t *rank) {
    for (Column column = 0; column < COLUMNS; column++) {
        *rank = 0;
        if (fields->chosen[column] && text_equal(name, text_of(fields->chosen[column]))) return column;
    }
    Column column = listed(fields, name, rank);
    return column < COLUMNS && fields->chosen[column] ? COLUMNS : column;
}

/* Does "PATH[]" begin the name of a field in a list? */
static bool begins_list(Text name, Text path) {
    return name.len > path.len + 2 && text_same_word(text_slice(name, 0, path.len), path) &&
           text_equal(text_slice(name, path.len, path.len + 2), TEXT("[]"));
}

void fields_find_lists(Fields *fields) {
    for (const Entry *e = NULL; fields->list_count < LISTS && (e = lexicon_next(&fields->names, e));)
        if (memmem(e->word.at, e->word.len, "[]", 2)) fields->list[fields->list_count++] = e->word;
    for (Column column = 0; column < COLUMNS && fields->list_count < LISTS; column++)
        if (fields->chosen[column] && strstr(fields->chosen[column], "[]"))
            fields->list[fields->list_count++] = text_of(fields->chosen[column]);
}

bool fields_is_list(const Fields *fields, Text path) {
    for (size_t i = 0; i < fields->list_count; i++)
        if (begins_list(fields->list[i], path)) return true;
    return false;
}

bool fields_id_is(const Fields *fields, Column column) {
    size_t rank;
    return fields->chosen[COLUMN_DOC] && listed(fields, text_of(fields->chosen[COLUMN_DOC]), &rank) == column;
}
