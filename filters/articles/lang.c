/* The language of an article, as two letters: what the input declares, else what the detector finds in the text. */
#include "articles.h"

#include <string.h>

#define SAMPLE 1024         /* bytes that the detector is shown */
#define LEAST 40            /* bytes of text that can tell a language */

#ifdef HAVE_CLD2
/* The library has no interface in C; these are two of its functions by the names that every C++ compiler here gives
 * them. */
int cld2_detect(const char *text, int len, _Bool is_plain, int language[3], int percent[3], int *bytes,
                _Bool *is_reliable) __asm__("_ZN4CLD221DetectLanguageSummaryEPKcibPNS_8LanguageEPiS4_Pb");
const char *cld2_code(int language) __asm__("_ZN4CLD212LanguageCodeENS_8LanguageE");
#endif

/* "en-GB", "en_US", "eng", "eng,fra" and "English" are en; what is no language is nothing. */
Text lang_declared(Text declared, char room[4]) {
    static const struct { const char *code, *names;
    } languages[] = {
        { "ar", "ara arabic" },
        { "bg", "bul bulgarian" },
        { "cs", "ces cze czech" },
        { "da", "dan danish" },
        { "de", "deu ger german deutsch" },
        { "el", "ell gre greek" },
        { "en", "eng english anglais" },
        { "es", "spa spanish castellano" },
        { "et", "est estonian" },
        { "fa", "fas per persian farsi" },
        { "fi", "fin finnish" },
        { "fr", "fra fre french" },
        { "he", "heb hebrew" },
        { "hi", "hin hindi" },
        { "hu", "hun hungarian" },
        { "id", "ind indonesian" },
        { "it", "ita italian" },
        { "ja", "jpn japanese" },
        { "ko", "kor korean" },
        { "lt", "lit lithuanian" },
        { "lv", "lav latvian" },
        { "nl", "nld dut dutch" },
        { "no", "nor nob nno norwegian" },
        { "pl", "pol polish" },
        { "pt", "por portuguese" },
        { "ro", "ron rum romanian" },
        { "ru", "rus russian" },
        { "sk", "slk slo slovak" },
        { "sr", "srp serbian" },
        { "sv", "swe swedish" },
        { "tr", "tur turkish" },
        { "uk", "ukr ukrainian" },
        { "vi", "vie vietnamese" },
        { "zh", "zho chi chinese" },
    };
    declared = text_trim(declared);
    if (declared.len == 0) return declared;
    size_t n = 0;
    while (n < declared.len && is_alpha(declared.at[n])) n++;
    Text word = text_slice(declared, 0, n), name;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        Text names = text_of(languages[i].names);
        while (text_cut(&names, ' ', &name))
            if (text_same_word(name, word)) return text_of(languages[i].code);
    }
    if (n != 2 && n != 3) return TEXT("");
    for (size_t i = 0; i < n; i++) room[i] = to_lower(word.at[i]);
    return (Text){ room, n };
}

/* From the middle of the text, where no menu stands; cut at characters. "" if the detector is not sure, or not
 * there. */
Text lang_detected(Text text) {
#ifdef HAVE_CLD2
    size_t start = text.len > SAMPLE ? (text.len - SAMPLE) / 2 : 0,
           stop = text.len > SAMPLE ? start + SAMPLE : text.len;
    while (start < stop && ((unsigned char)text.at[start] & 0xc0) == 0x80) start++;
    while (stop > start && stop < text.len && ((unsigned char)text.at[stop] & 0xc0) == 0x80) stop--;
    Text sample = text_slice(text, start, stop);
    int language[3], percent[3], bytes;
    _Bool is_reliable = false;
    if (sample.len < LEAST) return TEXT("");
    cld2_detect(sample.at, (int)sample.len, true, language, percent, &bytes, &is_reliable);
    const char *code = is_reliable ? cld2_code(language[0]) : "un";
    return strcmp(code, "un") == 0 || strlen(code) > 3 ? TEXT("") : text_of(code);
#else
    (void)text;
    return TEXT("");
#endif
}
