/* Packed data: gzip, members one after another with zeros behind the last as tapes have them, and zstd where its library was
 * there when the program was built. What is found out about the data is found out as it comes: the bytes before the damage
 * are given, then in->error is set.
 */
#include "articles.h"
#include "fail.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#ifdef HAVE_ZSTD
#include <zstd.h>
#endif

#define GZIP TEXT("\x1f\x8b")
#define ZSTD TEXT("\x28\xb5\x2f\xfd")
#define LARGEST_WINDOW 26   /* of zstd, as a power of two: 64 MiB, which no ordinary level asks for */

typedef struct Unpacker {
    Buffer packed;
    size_t used;            /* bytes of `packed` that are unpacked */
    bool (*step)(Source *in); /* some bytes in, some out; false at the end or on an error. NULL: the input is not packed */
    bool is_inside;         /* a member has begun and not ended */
    bool is_done;
    z_stream zip;
#ifdef HAVE_ZSTD
    ZSTD_DStream *zstd;
    bool is_full;           /* the step before had no room for all */
#endif
} Unpacker;

/* More packed bytes if all are used; false at the end of the input. */
static bool have_packed(Source *in) {
    Unpacker *u = in->unpacker;
    if (u->used < u->packed.len) return true;
    u->used = u->packed.len = 0;
    return source_read(in, &u->packed) > 0;
}

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
            if (rest.len) in->error = "there is more behind the end of the gzip data";
            return false;
        } else {
            in->error = "there is more behind the end of the gzip data";
            return false;
        }
    }
    u->is_inside = true;
    in->member = in->position + source_held(in).len;
    in->member_place = in->fetched - (u->packed.len - u->used);
    return inflateReset(&u->zip) == Z_OK;
}

static bool gzip_step(Source *in) {
    Unpacker *u = in->unpacker;
    if (!u->is_inside && !next_member(in)) return false;
    if (!have_packed(in)) {
        in->error = "the gzip data is cut off";
        return false;
    }
    u->zip.next_in = (Bytef *)u->packed.at + u->used;
    u->zip.avail_in = (uInt)(u->packed.len - u->used);
    u->zip.next_out = (Bytef *)in->held.at + in->held.len;
    u->zip.avail_out = READ_SIZE;
    int state = inflate(&u->zip, Z_NO_FLUSH);
    u->used = u->packed.len - u->zip.avail_in;
    in->held.len += READ_SIZE - u->zip.avail_out;
    if (state == Z_STREAM_END) u->is_inside = false;
    else if (state == Z_MEM_ERROR) fail("out of memory");
    else if (state != Z_OK && state != Z_BUF_ERROR) in->error = u->zip.msg ? u->zip.msg : "the gzip data is damaged";
    return in->error == NULL;
}

#ifdef HAVE_ZSTD
static bool zstd_step(Source *in) {
    Unpacker *u = in->unpacker;
    if (!u->is_full && !have_packed(in)) {
        if (u->is_inside) in->error = "the zstd data is cut off";
        return false;
    }
    ZSTD_inBuffer from = { u->packed.at, u->packed.len, u->used };
    ZSTD_outBuffer to = { in->held.at + in->held.len, READ_SIZE, 0 };
    size_t state = ZSTD_decompressStream(u->zstd, &to, &from);
    u->used = from.pos;
    u->is_full = to.pos == to.size && state != 0;
    u->is_inside = state != 0;
    in->held.len += to.pos;
    if (ZSTD_isError(state)) in->error = ZSTD_getErrorName(state);
    return in->error == NULL;
}

static void open_zstd(Unpacker *u) {
    if (!(u->zstd = ZSTD_createDStream())) fail("out of memory");
    ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax, LARGEST_WINDOW);
    u->is_full = false;
    u->step = zstd_step;
}
#endif

/* The bytes held are the first of the input: if they are packed, they are what is to be unpacked. */
void unpack_open(Source *in) {
    bool is_gzip = text_starts(source_held(in), GZIP), is_zstd = text_starts(source_held(in), ZSTD);
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
    u->used = 0;
    u->is_inside = u->is_done = false;
    if (is_gzip) {
        u->zip = (z_stream){ 0 };
        if (inflateInit2(&u->zip, 15 + 16) != Z_OK) fail("out of memory");
        u->step = gzip_step;
    }
#ifdef HAVE_ZSTD
    if (is_zstd) open_zstd(u);
#endif
}

bool unpack_more(Source *in, bool within_member) {
    Unpacker *u = in->unpacker;
    in->held.at = grow(in->held.at, &in->held.capacity, in->held.len + READ_SIZE, 1);
    size_t before = in->held.len;
    while (in->held.len == before && !u->is_done && !(within_member && !u->is_inside)) u->is_done = !u->step(in);
    return in->held.len > before;
}

void unpack_seek(Source *in) {
    Unpacker *u = in->unpacker;
    u->packed.len = u->used = 0;
    u->is_inside = u->is_done = false;
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
