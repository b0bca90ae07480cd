#include "articles.h"
#include "fail.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

void buffer_add(Buffer *to, Text bytes) {
    if (bytes.len == 0) return;
    to->at = grow(to->at, &to->capacity, to->len + bytes.len, 1);
    memcpy(to->at + to->len, bytes.at, bytes.len);
    to->len += bytes.len;
}

void buffer_add_byte(Buffer *to, char byte) {
    if (is_full(to->len, to->capacity)) to->at = grow(to->at, &to->capacity, to->len + 1, 1);
    to->at[to->len++] = byte;
}

void buffer_add_character(Buffer *to, uint32_t character) {
    char bytes[4];
    buffer_add(to, (Text){ bytes, utf8_put(character, bytes) });
}

Text buffer_text(const Buffer *from) { return from->len ? (Text){ from->at, from->len } : (Text){ "", 0 }; }

void buffer_free(Buffer *buffer) {
    free(buffer->at);
    *buffer = (Buffer){ 0 };
}
