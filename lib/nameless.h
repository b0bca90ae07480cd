/* nameless.h - a file without a name, for what does not fit into the memory.
 *
 * It is gone when the program ends, however that is. In TMPDIR, or /tmp. To be opened before the sandbox is strict.
 */
#ifndef NAMELESS_H
#define NAMELESS_H

int nameless_open(void);                              /* -1 with errno set */
const char *nameless_folder(void);

#endif
