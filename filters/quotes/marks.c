#include "quotes.h"

void marks_find(Article *article) { (void)article; }
