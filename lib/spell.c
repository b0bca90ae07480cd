#include "spell.h"

const uint8_t spell_letter[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 0, 0, 0, 0, 0, 0,
    0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143,
    144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
    160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175,
    176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
    192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207,
    208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223,
    224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239,
    240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255,
};

bool spell_word(Text *rest, uint64_t *word) {
    const char *at = rest->at, *end = at + rest->len;
    Spelling s = { 0 };
    while (at < end) {
        unsigned char c = spell_letter[(unsigned char)*at];
        size_t skip = c <= 1 ? 1 : c >= 0x80 ? spell_sign(at, (size_t)(end - at)) : 0;
        if (!skip) {
            spell(&s, c);
            at++;
        } else {
            bool parts = c != 1 && !spell_apostrophe(at, (size_t)(end - at));
            at += skip;
            if (parts && s.letters) break;
        }
    }
    *rest = (Text){ at, (size_t)(end - at) };
    *word = spelled(&s);
    return s.letters > 0;
}

uint64_t spell_line(Text line) {
    uint64_t hash = 0, word;
    while (spell_word(&line, &word)) hash = spell_mix(hash, word);
    return hash;
}

bool spell_read(Text digits, uint64_t *number) {
    static const char all[] = "0123456789abcdef";
    *number = 0;
    for (size_t i = 0; i < digits.len; i++) {
        const char *at = memchr(all, digits.at[i], 16);
        if (!at || digits.len != 16) return false;
        *number = *number << 4 | (uint64_t)(at - all);
    }
    return digits.len == 16;
}
