/* Header fields, as WARC, HTTP and mail have them: a line each, "Name: value"; a line that begins with a blank goes
 * on. */
#include "articles.h"

#include <string.h>

void header_add(Buffer *header, Text line) {
    bool is_folded = header->len && line.len && (line.at[0] == ' ' || line.at[0] == '\t');
    if (is_folded) header->at[header->len - 1] = ' ';
    buffer_add(header, line);
    buffer_add_byte(header, '\n');
}

bool header_split(Text all, size_t limit, Buffer *header, Text *body) {
    Text rest = all, line;
    header->len = 0;
    while (text_cut(&rest, '\n', &line)) {
        if (rest.at == NULL || header->len + line.len > limit) return false;
        if (line.len && line.at[line.len - 1] == '\r') line.len--;
        if (line.len == 0) break;
        if (line.at[0] == '<') {                         /* the blank line is missing */
            rest = (Text){ line.at, (size_t)(all.at + all.len - line.at) };
            break;
        }
        header_add(header, line);
    }
    *body = rest.at ? rest : TEXT("");
    return true;
}

Text header_field(Text header, Text name) {
    Text line;
    while (text_cut(&header, '\n', &line)) {
        if (line.len <= name.len || !text_same_word(text_slice(line, 0, name.len), name)) continue;
        size_t colon = name.len;
        while (colon < line.len && (line.at[colon] == ' ' || line.at[colon] == '\t')) colon++;
        if (colon < line.len && line.at[colon] == ':') return text_trim(text_slice(line, colon + 1, line.len));
    }
    return TEXT("");
}

Text header_parameter(Text value, Text name) {
    Text parameter;
    text_cut(&value, ';', &parameter);
    while (text_cut(&value, ';', &parameter)) {
        parameter = text_trim(parameter);
        if (parameter.len <= name.len || !text_same_word(text_slice(parameter, 0, name.len), name)) continue;
        Text rest = text_trim(text_slice(parameter, name.len, parameter.len));
        if (!text_starts(rest, TEXT("="))) continue;
        rest = text_trim(text_slice(rest, 1, rest.len));
        while (rest.len && memchr("\"' ", rest.at[0], 3)) rest = text_slice(rest, 1, rest.len);
        while (rest.len && memchr("\"' ", rest.at[rest.len - 1], 3)) rest.len--;
        return rest;
    }
    return TEXT("");
}
