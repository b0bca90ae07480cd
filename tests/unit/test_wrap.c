/* wrap: which line ends are hard wraps. */
#include "check.h"
#include "wrap.h"

static size_t paragraphs(Text text, bool *is_wrapped) {
    Paragraphs found = { 0 };
    wrap_paragraphs(text, &found);
    size_t count = found.count;
    *is_wrapped = found.is_wrapped;
    for (size_t i = 0; i < count; i++)
        CHECK(found.span[i].start < found.span[i].stop && found.span[i].stop <= text.len);
    wrap_free(&found);
    return count;
}

int main(void) {
    bool wrapped;
    CHECK(paragraphs(TEXT(""), &wrapped) == 0 && !wrapped);
    CHECK(paragraphs(TEXT(" \n\n \r\n"), &wrapped) == 0);
    CHECK(paragraphs(TEXT("Once\nMonthly\nAnnual\nContinue"), &wrapped) == 4 && !wrapped);
    CHECK(paragraphs(TEXT("The ferry left at noon with sixty people on board.\nIt came back at six."), &wrapped) == 2 &&
          !wrapped);
    CHECK(paragraphs(TEXT("The ferry that runs between the island and the town left\n"
                          "at noon with sixty people on board, and Captain Ulla\n"
                          "Brandvik said that the sea had been calm all the way.\n\n"
                          "It came back at six."), &wrapped) == 2 && wrapped);
    CHECK(paragraphs(TEXT("The ferry that runs between the island and the town left\r\n"
                          "at noon with sixty people on board, and the sea was as\r\n"
                          "calm as a pond.\r\n"), &wrapped) == 1 && wrapped);
    /* in mid-name, where the line is full; not at a line with room for the next word */
    CHECK(paragraphs(TEXT("The ferry that runs between the island and the old town of\n"
                          "Brandvik left at noon with sixty people on board, and all\n"
                          "of them were back at six.\n"
                          "Tickets\n"
                          "Brandvik Harbour"), &wrapped) == 3 && wrapped);
    /* widths are counted in characters */
    CHECK(paragraphs(TEXT("\u201cÆrø,\u201d \u201cØrø\u201d \u201cÅrø\u201d \u201cÆre\u201d \u201cÅre\u201d and two\n"
                          "ferries to the islands were late again on Monday\n"
                          "and there was nobody at home but Captain Ulla\n"
                          "Brandvik and her cat, who was just as late as\n"
                          "she was and slept."), &wrapped) == 1 && wrapped);
    /* a block that is wrapped among lines that are not */
    CHECK(paragraphs(TEXT("The ferry left at noon with sixty people on board.\n"
                          "It came back at six, and there was nobody on board.\n"
                          "The mayor said that she would look into the matter.\n"
                          "Her deputy said that there was nothing to see.\n"
                          "They did not speak to each other on that evening.\n"
                          "The harbour was closed for the rest of the week.\n"
                          "The road to the harbour was closed as well.\n"
                          "The church above the town was not closed.\n"
                          "The school next to the church was open too.\n"
                          "The bell of the church was heard at noon.\n"
                          "The second ferry was not found until late on Sunday.\n\n"
                          "The ferry that runs between the island and the town left\n"
                          "at noon with sixty people on board, and the sea was as\n"
                          "calm as a pond."), &wrapped) == 12 && wrapped);
    /* a break by accident; a date and a list of short lines are none, a full stop alone is */
    CHECK(paragraphs(TEXT("We had a dark \nevening at sea."), &wrapped) == 1 && !wrapped);
    CHECK(paragraphs(TEXT("We had a dark\nevening at sea."), &wrapped) == 1);
    CHECK(paragraphs(TEXT("ferries\nboats, rafts\ntickets"), &wrapped) == 3);
    CHECK(paragraphs(TEXT("18 Sep 2031\nferries are late."), &wrapped) == 2);
    CHECK(paragraphs(TEXT("Good ferries\niPhone tickets are sold here."), &wrapped) == 2);
    CHECK(paragraphs(TEXT("All our ferries\n.\nTickets"), &wrapped) == 2);
    /* lines that end too soon: before a figure, and in mid-name behind the end of a sentence */
    CHECK(paragraphs(TEXT("Every spring the warden of the bird island walks along the\n"
                          "shore and counts what the winter has left. He found about\n"
                          "1900 nests, twice as many as in the spring before, and wrote\n"
                          "them down. Boats are another matter. Oswin\n"
                          "Pellerby has never liked the ferry that brings\n"
                          "visitors to the island."), &wrapped) == 1 && wrapped);
    CHECK(paragraphs(TEXT("Every spring the warden of the bird island walks along the\n"
                          "shore and counts what the winter has left behind for him.\n"
                          "Island Nests\n"
                          "Pellerby has never liked the ferry that brings visitors to\n"
                          "the island in the summer."), &wrapped) == 3 && wrapped);
    /* a blank line behind every line, as in text taken from a PDF; and behind every paragraph of a line */
    CHECK(paragraphs(TEXT("Nests Counted\n\n"
                          "Every spring the warden of the bird island walks along the\n\n"
                          "shore and counts what the winter has left. He found about\n\n"
                          "1900 nests, twice as many as in the spring before, and wrote\n\n"
                          "them down in a red book.\n\n"
                          "Boats are another matter. The warden has never liked the\n\n"
                          "ferry that brings visitors to the island in the summer, and\n\n"
                          "says so.\n\n"
                          "The ferry comes at noon and leaves at six, and in the hours\n\n"
                          "between the birds are on the wing over the northern cliffs,\n\n"
                          "which is a sight.\n\n"
                          "Nobody has asked the birds what they think of their visitors."), &wrapped) == 5 && wrapped);
    CHECK(paragraphs(TEXT("Ferries leave at noon with sixty people on board.\n\n"
                          "eBay sells the tickets, which are dear at any time of the year.\n\n"
                          "of course they are\n\na\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh\n\ni\n\nj"), &wrapped) == 13 &&
          !wrapped);
    return done();
}
