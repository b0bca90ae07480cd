#include "articles.h"
#include "fail.h"

#include <string.h>

static const struct {
    const char *name;       /* of --format */
    const char *endings;    /* of file names, without .gz and .zst */
} formats[FORMATS] = {
    [FORMAT_TEXT] = { "text", ".txt .text" },
    [FORMAT_HTML] = { "html", ".html .htm .xhtml .shtml" },
    [FORMAT_JSON] = { "json", ".jsonl .ndjson .jl .json" },
    [FORMAT_WARC] = { "warc", ".warc" },
    [FORMAT_WET] = { "wet", ".wet" },
    [FORMAT_TABLE] = { "table", ".csv .tsv" },
};

Format format_named(const char *name) {
    for (Format format = FORMAT_TEXT; format < FORMATS; format++)
        if (strcmp(formats[format].name, name) == 0) return format;
    fail("--format: \"%s\" is none of text, html, json, warc, wet, table", name);
}

static bool ends_like(Text path, Text ending) {
    return path.len >= ending.len && text_same_word(text_slice(path, path.len - ending.len, path.len), ending);
}

bool format_is_packed(Text path) { return ends_like(path, TEXT(".gz")) || ends_like(path, TEXT(".zst")); }

Format format_of_name(Text path) {
    if (format_is_packed(path)) path.len -= ends_like(path, TEXT(".gz")) ? 3 : 4;
    for (Format format = FORMAT_TEXT; format < FORMATS; format++) {
        Text rest = text_of(formats[format].endings), ending;
        while (text_cut(&rest, ' ', &ending))
            if (ends_like(path, ending)) return format;
    }
    return FORMAT_UNKNOWN;
}

static bool begins_like(Text text, const char *start) {
    return text.len >= strlen(start) && text_same_word(text_slice(text, 0, strlen(start)), text_of(start));
}

Format format_of_head(Text head) {
    static const char *const tags[] = { "<!doctype html", "<html", "<head", "<body", "<!--", "<title", "<meta", "<script", "<div", "<article", "<p>" };
    if (text_starts(head, TEXT("\xef\xbb\xbf"))) head = text_slice(head, 3, head.len);
    if (text_starts(head, TEXT("WARC/"))) return FORMAT_WARC;
    head = text_trim(head);
    bool is_array = text_starts(head, TEXT("["));
    Text inner = is_array ? text_trim(text_slice(head, 1, head.len)) : head;
    if (text_starts(inner, TEXT("{"))) {
        inner = text_trim(text_slice(inner, 1, inner.len));
        if (text_starts(inner, TEXT("\"")) || text_starts(inner, TEXT("}"))) return FORMAT_JSON;
    }
    if (begins_like(head, "<?xml")) return FORMAT_HTML;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (begins_like(head, tags[i])) return FORMAT_HTML;
    return text_starts(head, TEXT("doc\t")) ? FORMAT_TABLE : FORMAT_TEXT;
}

void format_columns(Format format, bool has[COLUMNS]) {
    has[COLUMN_DOC] = has[COLUMN_TEXT] = true;
    if (format == FORMAT_UNKNOWN || format == FORMAT_TEXT) return;
    has[COLUMN_URL] = has[COLUMN_SITE] = has[COLUMN_DATE] = has[COLUMN_TITLE] = true;
    has[COLUMN_HINTS] |= format == FORMAT_HTML || format == FORMAT_WARC;
}
