/* Plain text: a file is an article, its path the id. */
#include "articles.h"
#include "fail.h"

#include <string.h>

/* So many control characters that this is a picture or a program, not a text. */
static bool is_binary(Text text) {
    size_t odd = 0, n = text.len < 4096 ? text.len : 4096;
    for (size_t i = 0; i < n; i++)
        odd += (unsigned char)text.at[i] < ' ' && !is_blank(text.at[i]) && !memchr("\v\f\x1b", text.at[i], 3);
    return odd > 2 + n / 20;
}

void plain_put(Rows *rows, size_t record, const Article *article, Text charset) {
    Article decoded = *article;
    Text *text = &decoded.cell[COLUMN_TEXT];
    *text = decode(rows->charsets, *text, charset, &rows->decoded, &rows->broken);
    if (is_binary(*text)) rows_reject(rows, record, "this is no text");
    else rows_put(rows, record, &decoded);
}

void plain_read(Source *in, Rows *rows) {
    Text bytes;
    bool fits = source_whole(in, rows->cli->max_doc, &bytes);
    if (in->error) rows_reject(rows, 0, in->error);
    else if (!fits) rows_reject_long(rows, 0);
    else
        plain_put(rows, 0, &(Article){ .cell = { [COLUMN_DOC] = text_of(in->name), [COLUMN_TEXT] = bytes } }, TEXT(""));
}
