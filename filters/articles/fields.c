#include "articles.h"

const char *const column_name[COLUMNS] = { "doc", "url", "site", "date", "title", "hints", "text" };

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

bool fields_id_is(const Fields *fields, Column column) {
    size_t rank;
    return fields->chosen[COLUMN_DOC] && listed(fields, text_of(fields->chosen[COLUMN_DOC]), &rank) == column;
}
