#include "quotes.h"
void people_find(Article *article) { (void)article; }
