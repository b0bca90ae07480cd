#include "quotes.h"
void entities_find(Article *article) { (void)article; }
