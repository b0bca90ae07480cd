/* wrap: which line ends are hard wraps. */
#include "check.h"
#include "wrap.h"

static size_t paragraphs(Text text, bool *is_wrapped) {
    Paragraphs found = { 0 };
    wrap_paragraphs(text, &found);
    size_t count = found.count;
    *is_wrapped = found.is_wrapped;
    for (size_t i = 0; i < count; i++) CHECK(found.span[i].start < found.span[i].stop && found.span[i].stop <= text.len);
    wrap_free(&found);
    return count;
}

int main(void) {
    bool wrapped;
    CHECK(paragraphs(TEXT(""), &wrapped) == 0 && !wrapped);
    CHECK(paragraphs(TEXT(" \n\n \r\n"), &wrapped) == 0);
    CHECK(paragraphs(TEXT("Once\nMonthly\nAnnual\nContinue"), &wrapped) == 4 && !wrapped);
    CHECK(paragraphs(TEXT("The ferry left at noon with sixty people on board.\nIt came back at six."), &wrapped) == 2 && !wrapped);
    CHECK(paragraphs(TEXT("The ferry that runs between the island and the town left\n"
                          "at noon with sixty people on board, and Captain Ulla\n"
                          "Brandvik said that the sea had been calm all the way.\n\n"
                          "It came back at six."), &wrapped) == 2 && wrapped);
    CHECK(paragraphs(TEXT("The ferry that runs between the island and the town left\r\n"
                          "at noon with sixty people on board, and the sea was as\r\n"
                          "calm as a pond.\r\n"), &wrapped) == 1 && wrapped);
    return done();
}
