/* Packed data: gzip, members one after another with zeros behind the last as tapes have them, and zstd where its
 * library was there when the program was built. What is found out about the data is found out as it comes: the bytes
 * before the damage are given, then it goes on at the next member or frame that can be read, and what was lost is
 * told. If there is none, or in->is_strict, in->error is set.
 */
#include "articles.h"
#include "fail.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#ifdef HAVE_ZSTD
#include <zstd.h>
#endif

#define GZIP TEXT("\x1f\x8b")
#define DEFLATED TEXT("\x1f\x8b\x08")
#define ZSTD TEXT("\x28\xb5\x2f\xfd")
/* packed bytes of the member in hand that are kept, for the next one may begin among them */
#define HISTORY (256 * 1024)
#define TRIAL (64 * 1024)       /* bytes that must unpack before a member is believed to be one */
#define TRIALS 1000             /* and so many that do not: the file is made to take long */
#define AGAIN (1024 * 1024) /* packed bytes that may be read a second time, beside as many as the file has */
#define DICTIONARY TEXT("\x5d\x2a\x4d\x18") /* before zstd data, with its length in four bytes */
#define FRAME_HEAD 8
#define LARGEST_DICTIONARY ((size_t)16 << 20)
#define LARGEST_WINDOW 26   /* of zstd, as a power of two: 64 MiB, which no ordinary level asks for */

typedef struct Unpacker {
    Buffer packed;
    size_t used;            /* bytes of `packed` that are unpacked */
    size_t begin;           /* in `packed`, of the member in hand, or of what is kept of it */
    Text magic;             /* with which a member begins */
    /* some bytes in, some out; false at the end or on an error. NULL: the input is not packed */
    bool (*step)(Source *in);
    bool is_inside;         /* a member has begun and not ended */
    bool is_done;
    bool is_broken;         /* bytes are missing before the next ones */
    size_t again;           /* packed bytes that were read a second time */
    char error[200];
    z_stream zip;
#ifdef HAVE_ZSTD
    ZSTD_DStream *zstd;
    bool is_full;           /* the step before had no room for all */
#endif
} Unpacker;

static void drop_packed(Unpacker *u, size_t first) {
    if (first == 0) return;
    memmove(u->packed.at, u->packed.at + first, u->packed.len - first);
    u->packed.len -= first;
    u->used = u->used > first ? u->used - first : 0;
    u->begin = u->begin > first ? u->begin - first : 0;
}

/* More packed bytes if all are used; false at the end of the input. */
static bool have_packed(Source *in) {
    Unpacker *u = in->unpacker;
    if (u->used < u->packed.len) return true;
    size_t first = u->is_inside && u->used - u->begin < HISTORY ? u->begin : u->used;
    drop_packed(u, first);
    return source_read(in, &u->packed) > 0;
}

static size_t place_of(const Source *in, size_t at) { return in->fetched - (in->unpacker->packed.len - at); }

static void begin_member(Source *in, size_t at) {
    Unpacker *u = in->unpacker;
    u->used = u->begin = at;
    u->is_inside = true;
    in->member = in->position + source_held(in).len;
    in->member_place = place_of(in, at);
}

static bool is_sound(Source *in, size_t at);

/* The first place from `at` on, in `packed`, where a member begins that can be read; false if there is none. */
static bool find_sound(Source *in, size_t at, size_t *found) {
    Unpacker *u = in->unpacker;
    for (size_t trials = 0; trials < TRIALS;) {
        Text rest = text_slice(buffer_text(&u->packed), at, u->packed.len);
        const char *magic = rest.len ? memmem(rest.at, rest.len, u->magic.at, u->magic.len) : NULL;
        if (!magic) {
            drop_packed(u, rest.len < u->magic.len ? at : u->packed.len - u->magic.len + 1);
            at = 0;
            if (source_read(in, &u->packed) == 0) return false;
            continue;
        }
        *found = (size_t)(magic - u->packed.at);
        if (u->packed.len - *found < TRIAL) {
            drop_packed(u, *found);
            *found = 0;
            while (u->packed.len < TRIAL && source_read(in, &u->packed) > 0) {}
        }
        if (u->again > AGAIN + in->fetched) return false;
        if (is_sound(in, *found)) return true;
        at = *found + 1;
        trials++;
    }
    return false;
}

/* Something is wrong from `from` in `packed` on. Go to the next member that is sound; false if there is none. */
static bool pass_damage(Source *in, size_t from, const char *reason) {
    Unpacker *u = in->unpacker;
    size_t place = place_of(in, from), next;
    if (in->is_strict) {
        in->error = reason;
        return false;
    }
    bool is_found = find_sound(in, u->is_inside ? from + 1 : from, &next);
    size_t lost = (is_found ? place_of(in, next) : in->fetched) - place;
    snprintf(u->error, sizeof u->error,
             "%s: %zu bytes of the packed data from byte %zu on are damaged, and lost as far as they can't be read",
             reason, lost, place);
    if (!is_found) {
        in->error = u->error;
        return false;
    }
    reject(in->name, 0, "%s", u->error);
    in->damages++;
    u->is_broken = true;
    if (u->used > next) u->again += u->used - next;
    begin_member(in, next);
    return true;
}

#define BEHIND "there is more behind the end of the gzip data"

/* Between members: go to the next one. False at the end, with the error set if what is there is no member. */
static bool next_member(Source *in) {
    Unpacker *u = in->unpacker;
    for (;;) {
        Text rest = text_slice(buffer_text(&u->packed), u->used, u->packed.len);
        if (text_starts(rest, GZIP)) break;
        if (rest.len && rest.at[0] == '\0') {
            u->used++;
        } else if (rest.len < GZIP.len) {
            if (rest.len) memmove(u->packed.at, rest.at, rest.len);
            u->packed.len = rest.len;
            u->used = 0;
            if (source_read(in, &u->packed) > 0) continue;
            return !rest.len ? false : pass_damage(in, u->used, BEHIND) && inflateReset(&u->zip) == Z_OK;
        } else {
            return pass_damage(in, u->used, BEHIND) && inflateReset(&u->zip) == Z_OK;
        }
    }
    begin_member(in, u->used);
    return inflateReset(&u->zip) == Z_OK;
}

static bool gzip_step(Source *in) {
    Unpacker *u = in->unpacker;
    if (!u->is_inside) return next_member(in);
    if (!have_packed(in)) return pass_damage(in, u->begin, "the gzip data is cut off") && inflateReset(&u->zip) == Z_OK;
    u->zip.next_in = (Bytef *)u->packed.at + u->used;
    u->zip.avail_in = (uInt)(u->packed.len - u->used);
    u->zip.next_out = (Bytef *)in->held.at + in->held.len;
    u->zip.avail_out = READ_SIZE;
    int state = inflate(&u->zip, Z_NO_FLUSH);
    u->used = u->packed.len - u->zip.avail_in;
    in->held.len += READ_SIZE - u->zip.avail_out;
    if (state == Z_STREAM_END) u->is_inside = false;
    else if (state == Z_MEM_ERROR) fail("out of memory");
    else if (state != Z_OK && state != Z_BUF_ERROR)
        return pass_damage(in, u->begin, u->zip.msg ? u->zip.msg : "the gzip data is damaged") &&
               inflateReset(&u->zip) == Z_OK;
    return true;
}

static bool gzip_is_sound(Text packed, size_t *again) {
    unsigned char room[4096];
    z_stream zip = { .next_in = (Bytef *)(uintptr_t)packed.at,
                     .avail_in = (uInt)(packed.len < TRIAL ? packed.len : TRIAL) };
    int state = Z_OK;
    if (packed.len < 18 || (packed.at[3] & 0xe0) || inflateInit2(&zip, 15 + 16) != Z_OK) return false;
    while (state == Z_OK && zip.avail_in) {
        zip.next_out = room;
        zip.avail_out = sizeof room;
        state = inflate(&zip, Z_NO_FLUSH);
    }
    bool has_all = zip.avail_in == 0 && packed.len < TRIAL;  /* then it must end here */
    *again += zip.total_in;
    inflateEnd(&zip);
    return state == Z_STREAM_END || (state == Z_OK && !has_all);
}

#ifdef HAVE_ZSTD
static bool zstd_step(Source *in) {
    Unpacker *u = in->unpacker;
    if (!u->is_full && !have_packed(in)) {
        bool goes_on = u->is_inside && pass_damage(in, u->begin, "the zstd data is cut off");
        if (goes_on) ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_only);
        return goes_on;
    }
    if (!u->is_inside) begin_member(in, u->used);
    ZSTD_inBuffer from = { u->packed.at, u->packed.len, u->used };
    ZSTD_outBuffer to = { in->held.at + in->held.len, READ_SIZE, 0 };
    size_t state = ZSTD_decompressStream(u->zstd, &to, &from);
    u->used = from.pos;
    in->held.len += to.pos;
    u->is_full = to.pos == to.size && state != 0 && !ZSTD_isError(state);
    if (ZSTD_isError(state)) {
        bool goes_on = pass_damage(in, u->begin, ZSTD_getErrorName(state));
        ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_only);
        return goes_on;
    }
    u->is_inside = state != 0;
    return true;
}

static bool zstd_is_sound(Text packed, size_t *again) {
    static char room[64 * 1024];
    ZSTD_DStream *zstd = ZSTD_createDStream();
    ZSTD_inBuffer from = { packed.at, packed.len < TRIAL ? packed.len : TRIAL, 0 };
    size_t state = 1;
    if (!zstd) fail("out of memory");
    ZSTD_DCtx_setParameter(zstd, ZSTD_d_windowLogMax, LARGEST_WINDOW);
    for (bool is_full = true; (from.pos < from.size || is_full) && state != 0 && !ZSTD_isError(state);) {
        ZSTD_outBuffer to = { room, sizeof room, 0 };
        state = ZSTD_decompressStream(zstd, &to, &from);
        is_full = to.pos == to.size;
    }
    *again += from.pos;
    ZSTD_freeDStream(zstd);
    return state == 0 || (!ZSTD_isError(state) && packed.len >= TRIAL);
}

/* An archive may begin with the dictionary of its frames, in a frame that others skip; it may be packed itself. */
static void load_dictionary(Source *in) {
    Unpacker *u = in->unpacker;
    while (u->packed.len < FRAME_HEAD && source_read(in, &u->packed) > 0) {}
    size_t size = 0;
    for (size_t i = FRAME_HEAD; i > DICTIONARY.len && u->packed.len >= FRAME_HEAD; i--)
        size = size << 8 | (unsigned char)u->packed.at[i - 1];
    if (size > LARGEST_DICTIONARY) in->error = "the zstd dictionary is too long";
    while (!in->error && u->packed.len < FRAME_HEAD + size && source_read(in, &u->packed) > 0) {}
    Text dictionary = text_slice(buffer_text(&u->packed), FRAME_HEAD, FRAME_HEAD + size);
    Buffer plain = { 0 };
    if (text_starts(dictionary, ZSTD)) {
        plain.at = grow(NULL, &plain.capacity, LARGEST_DICTIONARY, 1);
        size_t len = ZSTD_decompress(plain.at, LARGEST_DICTIONARY, dictionary.at, dictionary.len);
        if (ZSTD_isError(len)) in->error = "the zstd dictionary is damaged";
        else plain.len = len, dictionary = buffer_text(&plain);
    }
    if (!in->error && ZSTD_isError(ZSTD_DCtx_loadDictionary(u->zstd, dictionary.at, dictionary.len)))
        in->error = "the zstd dictionary is damaged";
    u->used = FRAME_HEAD + size < u->packed.len ? FRAME_HEAD + size : u->packed.len;
    buffer_free(&plain);
}

static void open_zstd(Source *in) {
    Unpacker *u = in->unpacker;
    if (!(u->zstd = ZSTD_createDStream())) fail("out of memory");
    ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax, LARGEST_WINDOW);
    u->is_full = false;
    u->step = zstd_step;
    if (text_starts(buffer_text(&u->packed), DICTIONARY)) load_dictionary(in);
}
#endif

/* Of a packed record or line to the end of the member, or as far as bytes for a trial go. */
static bool is_sound(Source *in, size_t at) {
    Text packed = text_slice(buffer_text(&in->unpacker->packed), at, in->unpacker->packed.len);
#ifdef HAVE_ZSTD
    if (in->unpacker->step == zstd_step) return zstd_is_sound(packed, &in->unpacker->again);
#endif
    return gzip_is_sound(packed, &in->unpacker->again);
}

/* One byte of the first ones may be wrong. */
static bool is_nearly(Text head, Text magic) {
    size_t wrong = 0;
    for (size_t i = 0; i < magic.len; i++) wrong += head.len <= i || head.at[i] != magic.at[i];
    return wrong <= 1;
}

/* The bytes held are the first of the input: if they are packed, they are what is to be unpacked. */
void unpack_open(Source *in) {
    Text head = source_held(in);
    bool is_gzip = text_starts(head, GZIP) || is_nearly(head, DEFLATED),
         is_zstd = !is_gzip && (is_nearly(head, ZSTD) || text_starts(head, DICTIONARY));
#ifndef HAVE_ZSTD
    if (is_zstd) in->error = "this program was built without zstd";
    is_zstd = false;
#endif
    if (!is_gzip && !is_zstd) return;
    if (!in->unpacker && !(in->unpacker = calloc(1, sizeof *in->unpacker))) fail("out of memory");
    Unpacker *u = in->unpacker;
    Buffer packed = u->packed;
    u->packed = in->held;
    in->held = packed;
    in->held.len = 0;
    u->used = u->begin = u->again = 0;
    u->is_inside = u->is_done = u->is_broken = false;
    u->magic = is_gzip ? DEFLATED : ZSTD;
    if (is_gzip) {
        u->zip = (z_stream){ 0 };
        if (inflateInit2(&u->zip, 15 + 16) != Z_OK) fail("out of memory");
        u->step = gzip_step;
    }
#ifdef HAVE_ZSTD
    if (is_zstd) open_zstd(in);
#endif
}

bool unpack_more(Source *in, bool within_member) {
    Unpacker *u = in->unpacker;
    in->held.at = grow(in->held.at, &in->held.capacity, in->held.len + READ_SIZE, 1);
    size_t before = in->held.len;
    while (in->held.len == before && !u->is_done && !u->is_broken && !(within_member && !u->is_inside))
        u->is_done = !u->step(in);
    in->is_broken = u->is_broken && in->held.len == before;
    if (in->is_broken) u->is_broken = false;
    return in->held.len > before;
}

void unpack_break(Source *in) {
    in->unpacker->is_broken = true;
    in->is_broken = false;
}

void unpack_seek(Source *in) {
    Unpacker *u = in->unpacker;
    u->packed.len = u->used = u->begin = 0;
    u->is_inside = u->is_done = u->is_broken = false;
}

bool source_is_packed(const Source *in) { return in->unpacker && in->unpacker->step; }

bool source_can_seek(const Source *in) { return !source_is_packed(in) || in->unpacker->step == gzip_step; }

bool source_began_member(const Source *in, size_t len) {
    return source_is_packed(in) && in->unpacker->step == gzip_step && in->position == in->member + len;
}

void unpack_close(Source *in) {
    if (!source_is_packed(in)) return;
    if (in->unpacker->step == gzip_step) inflateEnd(&in->unpacker->zip);
#ifdef HAVE_ZSTD
    if (in->unpacker->step == zstd_step) ZSTD_freeDStream(in->unpacker->zstd);
#endif
    in->unpacker->step = NULL;
}

void unpack_free(Source *in) {
    if (in->unpacker) buffer_free(&in->unpacker->packed);
    free(in->unpacker);
    in->unpacker = NULL;
}
