#include "body.h"

#include <string.h>

#define SHORT_LINE 55           /* bytes: such lines stand on many pages */
#define FEW_WORDS 8
#define REMEMBERED 16384        /* lines; the newest take the place of the oldest */
#define SLOTS 32768             /* a power of two */

typedef struct {
    uint8_t len;
    char text[SHORT_LINE];
    Unit unit;                  /* as it was measured */
    uint64_t word[FEW_WORDS];
    struct { const void *list; void *found; } asked[ASKED];
} Memory;

/* One behind the other, so that few lines take little memory. */
static Memory memory[REMEMBERED];
static uint64_t lines;          /* that were ever remembered */
static uint16_t place[SLOTS];   /* of a line with that key, and one; 0: of none */

/* The first and the last of a line of up to eight bytes. */
static uint64_t few_bytes(Text line) {
    const char *at = line.at, *end = at + line.len;
    if (line.len >= 4) return (uint64_t)text_four(at) << 32 | text_four(end - 4);
    return line.len ? (uint64_t)(unsigned char)at[0] << 16 | (uint64_t)(unsigned char)at[line.len / 2] << 8 |
                          (unsigned char)end[-1]
                    : 0;
}

static uint64_t mix(uint64_t key, uint64_t part) {
    key = (key ^ part) * 0x9e3779b97f4a7c15u;
    return key ^ key >> 32;
}

static size_t slot_of(Text line) {
    uint64_t key = line.len;
    if (line.len < 8) return mix(key, few_bytes(line)) % SLOTS;
    for (size_t i = 0; i + 8 < line.len; i += 8) key = mix(key, text_eight(line.at + i));
    return mix(key, text_eight(line.at + line.len - 8)) % SLOTS;
}

bool memory_measured(Article *article, Unit *unit, size_t start, size_t stop) {
    Text line = text_slice(article->text, start, stop);
    unit->memory = line.len > SHORT_LINE ? 0 : (uint32_t)slot_of(line);
    if (line.len > SHORT_LINE || !place[unit->memory]) return false;
    const Memory *m = &memory[place[unit->memory] - 1];
    if (m->len != line.len || memcmp(m->text, line.at, line.len) != 0) return false;
    *unit = m->unit;
    unit->start = start, unit->stop = stop, unit->first_word = article->word_count;
    memcpy(words_room(article, FEW_WORDS), m->word, sizeof m->word);
    article->word_count += unit->words;
    return true;
}

void memory_keep(const Article *article, Unit *unit) {
    Text line = unit_text(article, unit);
    if (line.len > SHORT_LINE || unit->words > FEW_WORDS) return;
    size_t number = lines++ % REMEMBERED;
    Memory *m = &memory[number];
    place[unit->memory] = (uint16_t)(number + 1);
    unit->memory = (uint32_t)number;
    unit->line = lines;
    *m = (Memory){ .len = (uint8_t)line.len, .unit = *unit };
    memcpy(m->text, line.at, line.len);
    memcpy(m->word, article->word + unit->first_word, unit->words * sizeof *m->word);
}

/* Another line may stand there by now. */
static Memory *memory_of(const Unit *unit) {
    if (!unit->line) return NULL;
    Memory *m = &memory[unit->memory];
    return m->unit.line == unit->line ? m : NULL;
}

bool memory_asked(const Unit *unit, Asked of, const void *list, void **found) {
    const Memory *m = memory_of(unit);
    if (!m || m->asked[of].list != list) return false;
    *found = m->asked[of].found;
    return true;
}

void memory_tell(const Unit *unit, Asked of, const void *list, void *found) {
    Memory *m = memory_of(unit);
    if (!m) return;
    m->asked[of].list = list;
    m->asked[of].found = found;
}
