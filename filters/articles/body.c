/* The body of a response, as it was packed for the way: gzip, deflate with and without its head, brotli, zstd. */
#include "articles.h"
#include "fail.h"

#include <zlib.h>
#ifdef HAVE_BROTLI
#include <brotli/decode.h>
#endif
#ifdef HAVE_ZSTD
#include <zstd.h>
#endif

#define LAYERS 3            /* of packing, one in another */
#define STEP (64 * 1024)

static const char too_long[] = "the page is longer than --max-doc", damaged[] = "the page's compressed data is damaged";

static char *more_room(Buffer *to) {
    to->at = grow(to->at, &to->capacity, to->len + STEP, 1);
    return to->at + to->len;
}

static const char *inflate_body(Text body, int window, Buffer *to, size_t limit) {
    z_stream zip = { .next_in = (Bytef *)(uintptr_t)body.at, .avail_in = (uInt)body.len };
    if (inflateInit2(&zip, window) != Z_OK) fail("out of memory");
    to->len = 0;
    int state = Z_OK;
    while (state == Z_OK && to->len <= limit) {
        zip.next_out = (Bytef *)more_room(to);
        zip.avail_out = STEP;
        state = inflate(&zip, Z_NO_FLUSH);
        to->len += STEP - zip.avail_out;
        bool goes_on = state == Z_STREAM_END && zip.avail_in >= 2 && zip.next_in[0] == 0x1f && zip.next_in[1] == 0x8b;
        if (goes_on) state = inflateReset(&zip);         /* of several members */
    }
    inflateEnd(&zip);
    if (state == Z_MEM_ERROR) fail("out of memory");
    if (to->len > limit) return too_long;
    return state == Z_STREAM_END ? NULL : damaged;
}

/* Some servers leave away the head that deflate has. */
static const char *deflated_body(Text body, Buffer *to, size_t limit) {
    const char *wrong = inflate_body(body, 15 + 32, to, limit);
    return wrong == damaged && to->len == 0 ? inflate_body(body, -15, to, limit) : wrong;
}

static const char *brotli_body(Text body, Buffer *to, size_t limit) {
#ifdef HAVE_BROTLI
    BrotliDecoderState *brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!brotli) fail("out of memory");
    const uint8_t *in = (const uint8_t *)body.at;
    BrotliDecoderResult state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    to->len = 0;
    while (state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && to->len <= limit) {
        uint8_t *out = (uint8_t *)more_room(to);
        size_t room = STEP;
        state = BrotliDecoderDecompressStream(brotli, &body.len, &in, &room, &out, NULL);
        to->len += STEP - room;
    }
    BrotliDecoderDestroyInstance(brotli);
    if (to->len > limit) return too_long;
    return state == BROTLI_DECODER_RESULT_SUCCESS ? NULL : damaged;
#else
    (void)body, (void)to, (void)limit;
    return "the page is packed with brotli, and this program was built without it";
#endif
}

static const char *zstd_body(Text body, Buffer *to, size_t limit) {
#ifdef HAVE_ZSTD
    ZSTD_DStream *zstd = ZSTD_createDStream();
    if (!zstd) fail("out of memory");
    ZSTD_inBuffer in = { body.at, body.len, 0 };
    size_t state = 1;
    to->len = 0;
    for (size_t before = 1; state != 0 && !ZSTD_isError(state) && before > 0 && to->len <= limit;) {
        ZSTD_outBuffer out = { more_room(to), STEP, 0 };
        size_t at = in.pos;
        state = ZSTD_decompressStream(zstd, &out, &in);
        to->len += out.pos;
        before = out.pos + (in.pos - at);
    }
    ZSTD_freeDStream(zstd);
    if (to->len > limit) return too_long;
    return state == 0 ? NULL : damaged;
#else
    (void)body, (void)to, (void)limit;
    return "the page is packed with zstd, and this program was built without it";
#endif
}

/* Servers and crawlers say of a page that it is packed when it is not, and the reverse: what it begins with decides
 * where that can be. */
const char *body_unpack(Text *body, Text encoding, Buffer room[2], size_t limit) {
    Text name;
    const char *wrong = NULL;
    for (size_t i = 0; i < LAYERS && !wrong; i++) {
        Buffer *to = &room[i % 2];
        bool has_name = i == 0 && text_cut(&encoding, ',', &name);
        Text start = text_trim(text_slice(*body, 0, 64));
        if (has_name) name = text_trim(name);
        if (text_starts(*body, TEXT("\x1f\x8b"))) wrong = inflate_body(*body, 15 + 32, to, limit);
        else if (text_starts(*body, TEXT("\x28\xb5\x2f\xfd"))) wrong = zstd_body(*body, to, limit);
        else if (!has_name || text_starts(start, TEXT("<")) || body->len == 0) return NULL;
        else if (text_same_word(name, TEXT("deflate"))) wrong = deflated_body(*body, to, limit);
        else if (text_same_word(name, TEXT("br"))) wrong = brotli_body(*body, to, limit);
        else return NULL;
        *body = buffer_text(to);
    }
    return wrong;
}
