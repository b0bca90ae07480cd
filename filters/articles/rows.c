#include "articles.h"
#include "fail.h"
#include "out.h"

#include <string.h>

void rows_header(const Rows *rows) {
    if (rows->cli->no_header) return;
    put_raw(TEXT("doc\ttext"));
    put_newline();
}

static bool is_empty(Text text) { return text_trim(text).len == 0; }

void rows_put(Rows *rows, size_t record, const Article *article) {
    Text text = repair(article->text, &rows->text, &rows->broken);
    if (is_empty(text)) {
        reject(rows->file, record, "no text");
        return;
    }
    if (text.len > rows->cli->max_doc) {
        reject(rows->file, record, "the article is longer than %zu bytes (see --max-doc)", rows->cli->max_doc);
        return;
    }
    if (ids_take(&rows->ids, article->id, &rows->id))
        warn("%s:%zu: the id is there already, this article is %.*s", rows->file, record, (int)rows->id.len, rows->id.at);
    put_raw(buffer_text(&rows->id));
    put_tab();
    put_cell(text);
    put_newline();
}

void rows_free(Rows *rows) {
    ids_free(&rows->ids);
    buffer_free(&rows->id);
    buffer_free(&rows->text);
}
