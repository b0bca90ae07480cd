/* Plain text: a file is an article, its path the id. */
#include "articles.h"
#include "fail.h"

void plain_read(Source *in, Rows *rows) {
    Text bytes;
    bool fits = source_whole(in, rows->cli->max_doc, &bytes);
    if (in->error) reject(in->name, 0, "%s", in->error);
    else if (!fits) rows_reject_long(rows, 0);
    else rows_put(rows, 0, &(Article){ .cell = { [COLUMN_DOC] = text_of(in->name), [COLUMN_TEXT] = bytes } });
}
