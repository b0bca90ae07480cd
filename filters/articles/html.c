#include "articles.h"
void html_put(Rows *rows, size_t record, const Article *article, Text charset) { (void)charset; rows_put(rows, record, article); }
void html_read(Source *in, Rows *rows) { plain_read(in, rows); }
