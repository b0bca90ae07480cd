/* Files that hold no article in a form that is read here, known by their first bytes: each by its name, with the
 * next step.
 *
 * Binary formats have their marks. Scripts, style sheets and XML of an unknown kind are text, and are known by how
 * they look.
 */
#include "articles.h"

#include <stdio.h>
#include <string.h>

static const struct Mark {
    size_t at;
    Text magic;
    Foreign what;
} marks[] = {
    { 0, { "%!PS", 4 }, { "PostScript", "ps2ascii makes text of it" } },
    { 0,
      { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8 },
      { "Word, Excel or PowerPoint of the old kind (OLE)",
        "catdoc or libreoffice --convert-to docx makes text of it" } },
    { 0, { "{\\rtf", 5 }, { "RTF", "unrtf --text or libreoffice --convert-to docx makes text of it" } },
    { 0, { "\\documentclass", 14 }, { "LaTeX", "detex makes text of it" } },
    { 0, { "\x89PNG", 4 }, { "image", "PNG; tesseract reads the text in it" } },
    { 0, { "\xff\xd8\xff", 3 }, { "image", "JPEG; tesseract reads the text in it" } },
    { 0, { "GIF87a", 6 }, { "image", "GIF" } },
    { 0, { "GIF89a", 6 }, { "image", "GIF" } },
    { 0, { "II*\0", 4 }, { "image", "TIFF; tesseract reads the text in it" } },
    { 0, { "MM\0*", 4 }, { "image", "TIFF; tesseract reads the text in it" } },
    { 8, { "WEBP", 4 }, { "image", "WebP" } },
    { 0, { "\0\0\1\0", 4 }, { "image", "an icon" } },
    { 0, { "8BPS", 4 }, { "image", "Photoshop" } },
    { 6, { "\0\0\0\0", 4 }, { "image", "BMP" } }, /* behind "BM": see mark_is */
    { 4, { "ftypavif", 8 }, { "image", "AVIF" } },
    { 4, { "ftyphei", 7 }, { "image", "HEIF" } },
    { 0, { "AT&TFORM", 8 }, { "DjVu", "djvutxt makes text of it" } },
    { 4, { "ftyp", 4 }, { "video or audio", "MP4" } },
    { 0, { "\x1a\x45\xdf\xa3", 4 }, { "video or audio", "Matroska" } },
    { 0, { "RIFF", 4 }, { "video or audio", "RIFF" } },
    { 0, { "OggS", 4 }, { "video or audio", "Ogg" } },
    { 0, { "fLaC", 4 }, { "video or audio", "FLAC" } },
    { 0, { "ID3", 3 }, { "video or audio", "MP3" } },
    { 0, { "\xff\xfb", 2 }, { "video or audio", "MP3" } },
    { 0, { "FLV\1", 4 }, { "video or audio", "FLV" } },
    { 0, { "\0\0\1\xba", 4 }, { "video or audio", "MPEG" } },
    { 0, { "wOFF", 4 }, { "font", "WOFF" } },
    { 0, { "wOF2", 4 }, { "font", "WOFF2" } },
    { 0, { "OTTO", 4 }, { "font", "OpenType" } },
    { 0, { "ttcf", 4 }, { "font", "TrueType" } },
    { 0, { "\0\1\0\0\0", 5 }, { "font", "TrueType" } },
    { 0, { "PK\3\4", 4 }, { "ZIP", "unzip it, and read what is in it with -R" } },
    { 0, { "PK\5\6", 4 }, { "ZIP", "there is nothing in it" } },
    { 0, { "PK\7\10", 4 }, { "ZIP", "a part of a split archive" } },
    { 0, { "BZh", 3 }, { "bzip2", "bzcat unpacks it" } },
    { 0,
      { "\xfd"
        "7zXZ\0",
        6 },
      { "xz", "xzcat unpacks it" } },
    { 0, { "LZIP", 4 }, { "lzip", "lzip -d unpacks it" } },
    { 0, { "\x04\x22\x4d\x18", 4 }, { "lz4", "lz4 -d unpacks it" } },
    { 0, { "\x1f\x9d", 2 }, { "compress", "zcat unpacks it" } },
    { 0, { "\x1f\x8b\x08", 3 }, { "gzip in gzip", "unpack it once with zcat" } },
    { 0, { "\x28\xb5\x2f\xfd", 4 }, { "zstd in packed data", "unpack it once" } },
    { 0, { "7z\xbc\xaf\x27\x1c", 6 }, { "7-Zip", "7z x unpacks it" } },
    { 0, { "Rar!\x1a\x07", 6 }, { "RAR", "unrar x unpacks it" } },
    { 0, { "MSCF\0", 5 }, { "cabinet", "cabextract unpacks it" } },
    { 257, { "ustar", 5 }, { "tar", "tar xf unpacks it; read what was in it with -R" } },
    { 0, { "!<arch>\n", 8 }, { "ar", "ar x unpacks it" } },
    { 0, { "070701", 6 }, { "cpio", "cpio -i unpacks it" } },
    { 0x8001, { "CD001", 5 }, { "ISO image", "bsdtar xf unpacks it" } },
    { 0,
      { "\x7f"
        "ELF",
        4 },
      { "program", "ELF" } },
    { 0, { "\xca\xfe\xba\xbe", 4 }, { "program", "Java or Mach-O" } },
    { 0, { "\xcf\xfa\xed\xfe", 4 }, { "program", "Mach-O" } },
    { 0, { "\0asm", 4 }, { "program", "WebAssembly" } },
    { 0, { "MZ\x90\0", 4 }, { "program", "for Windows" } },
    { 0, { "SQLite format 3", 16 }, { "SQLite", "sqlite3 -json FILE 'SELECT ...' makes JSON of it" } },
    { 0, { "PAR1", 4 }, { "Parquet", "duckdb -json makes JSON of it" } },
    { 0, { "ARROW1", 6 }, { "Arrow", "duckdb -json makes JSON of it" } },
    { 0, { "Obj\1", 4 }, { "Avro", "avro tools make JSON of it" } },
    { 0, { "\x89HDF", 4 }, { "HDF5", "h5dump shows what is in it" } },
    { 0, { "RDX", 3 }, { "R data", "write.csv makes a table of it" } },
    { 0, { "X\n\0\0\0", 5 }, { "R data", "write.csv makes a table of it" } },
    { 0, { "\x93NUMPY", 6 }, { "NumPy", "no text" } },
    { 60, { "BOOKMOBI", 8 }, { "Mobipocket", "ebook-convert makes EPUB of it" } },
    { 0, { "\0\0\0\1Bud1", 8 }, { "Finder settings", "no text" } },
    { 0, { "BEGIN:VCALENDAR", 15 }, { "calendar", "iCalendar" } },
    { 0, { "BEGIN:VCARD", 11 }, { "address book", "vCard" } },
    { 0, { "1\n00:", 5 }, { "subtitles", "SubRip" } },
    { 0, { "1\r\n00:", 6 }, { "subtitles", "SubRip" } },
    { 0, { "WEBVTT", 6 }, { "subtitles", "WebVTT" } },
    { 0, { "-----BEGIN ", 11 }, { "key or certificate", "PEM" } },
};

static bool mark_is(const struct Mark *mark, Text head) {
    Text at = text_slice(head, mark->at, head.len);
    bool is_bitmap = mark->at == 6;
    return text_starts(at, mark->magic) && (!is_bitmap || text_starts(head, TEXT("BM")));
}

/* ---- text that is no language */

static bool starts_like(Text text, Text start) {
    return text.len >= start.len && text_same_word(text_slice(text, 0, start.len), start);
}

/* Name of the first element, past a declaration, comments and a document type; "" if that is not where the text
 * begins. */
Text foreign_root(Text head) {
    for (;;) {
        head = text_trim(head);
        if (head.len < 2 || head.at[0] != '<') return TEXT("");
        bool is_comment = text_starts(head, TEXT("<!--"));
        if (head.at[1] != '?' && head.at[1] != '!') break;
        size_t depth = 0, at = 0;
        for (; at < head.len; at++) {
            if (is_comment && at > 4 && text_ends(text_slice(head, 0, at + 1), TEXT("-->"))) break;
            if (is_comment) continue;
            depth += head.at[at] == '[';
            depth -= head.at[at] == ']' && depth > 0;
            if (head.at[at] == '>' && depth == 0) break;
        }
        head = text_slice(head, at + 1, head.len);
    }
    size_t n = 1;
    while (n < head.len && !is_blank(head.at[n]) && !memchr("/>", head.at[n], 2)) n++;
    bool is_name = n > 1 && n < head.len && (is_alpha(head.at[1]) || head.at[1] == '_');
    return is_name ? text_slice(head, 1, n) : TEXT("");
}

/* How many of the lines end as a line of a program does, and how many bytes are its signs. */
typedef struct {
    size_t lines, code_lines, signs, braces, bytes;
    bool has_rule;          /* "name: value;", as in a style sheet */
    bool has_call;          /* "name(", "=>", "=" */
} Look;

static Look look_at(Text head) {
    Look look = { 0 };
    Text line;
    while (text_cut(&head, '\n', &line)) {
        line = text_trim(line);
        if (line.len == 0) continue;
        look.lines++;
        look.code_lines += strchr("{};", line.at[line.len - 1]) != NULL || text_starts(line, TEXT("//")) ||
                           text_starts(line, TEXT("/*"));
        for (size_t i = 0; i < line.len; i++) {
            char c = line.at[i];
            look.bytes++;
            look.signs += memchr("{}();=[]", c, 8) != NULL;
            look.braces += c == '{';
            look.has_call |= (c == '(' && i > 0 && is_alpha(line.at[i - 1])) ||
                             (c == '=' && i > 0 && memchr(" =", line.at[i - 1], 2) != NULL);
        }
        const char *colon = memchr(line.at, ':', line.len);
        look.has_rule |=
            colon && colon > line.at && is_alpha(colon[-1]) && memchr(colon, ';', line.len - (size_t)(colon - line.at));
    }
    return look;
}

/* News has a sign of these in a hundred bytes at most; a program, packed or not, one in twelve. */
static bool is_code(const Look *look) {
    bool is_packed = look->bytes >= 40 && look->signs * 12 > look->bytes;
    bool is_laid_out = look->lines >= 3 && look->code_lines * 2 > look->lines && look->signs * 40 > look->bytes;
    return (is_packed || is_laid_out) && (look->braces || look->has_call);
}

static bool ends_like(Text path, const char *endings) {
    Text rest = text_of(endings), ending;
    while (text_cut(&rest, ' ', &ending))
        if (path.len >= ending.len && text_same_word(text_slice(path, path.len - ending.len, path.len), ending))
            return true;
    return false;
}

static const Foreign script = { "script", "JavaScript or another program" }, style = { "style sheet", "CSS" };

/* Can a mark begin with that byte? Most texts are done with one look. */
static bool may_begin(char byte) {
    static bool is_known, begins[256];
    for (size_t i = 0; !is_known && i < sizeof marks / sizeof *marks; i++)
        if (marks[i].at == 0) begins[(unsigned char)marks[i].magic.at[0]] = true;
    is_known = true;
    return begins[(unsigned char)byte];
}

/* Binary data first, whatever it is called. A PDF may have some bytes of another kind before it. */
const Foreign *foreign_data(Text head) {
    static const Foreign pdf = { "PDF", "pdftotext makes text of it" };
    Text start = text_slice(head, 0, 1024);
    if (start.len == 0) return NULL;
    bool is_binary = memchr(start.at, '\0', start.len);
    if (text_starts(text_trim(start), TEXT("%PDF-")) || (is_binary && memmem(start.at, start.len, "%PDF-", 5)))
        return &pdf;
    bool is_likely = may_begin(start.at[0]);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if ((marks[i].at || is_likely) && mark_is(&marks[i], head)) return &marks[i].what;
    return NULL;
}

const Foreign *foreign_text(Text head, Text path) {
    if (text_starts(head, TEXT("\xef\xbb\xbf"))) head = text_slice(head, 3, head.len);
    head = text_trim(text_slice(head, 0, 1024));
    if (head.len == 0 || head.at[0] == '<') return NULL;
    if (ends_like(path, ".css .scss .less")) return &style;
    if (ends_like(path, ".js .mjs .cjs .jsx .ts .php .py .sh .rb .pl .c .h .java .map")) return &script;
    if (text_starts(head, TEXT("#!/"))) return &script;
    Look look = look_at(head);
    bool is_sheet = starts_like(head, TEXT("@charset")) || starts_like(head, TEXT("@import")) ||
                    starts_like(head, TEXT("@media")) || (look.has_rule && look.braces && !look.has_call);
    if (!is_code(&look) && !(is_sheet && look.braces)) return NULL;
    return is_sheet ? &style : &script;
}
