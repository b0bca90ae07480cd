/* sandbox.h - what a program that reads strangers' bytes gives up before it reads the first of them.
 *
 * Should a page ever take over a filter, it can send nothing, run nothing and, step by step, open nothing. Each step
 * goes
 * further than the one before, and none goes back:
 *
 *     sandbox_begin()      no network, no other program, no signal to one, no letter into a terminal, no file
 *                          changed by its name                   (cli_open: every program)
 *     sandbox_read_only()  no file is written, made or removed   (when what is written is open)
 *     sandbox_strict()     nothing is opened any more            (when the last input is open)
 *
 * Linux alone has it: Landlock where the kernel has it, and a list of system calls (seccomp). An older kernel or
 * another
 * machine is no error, but a step that the kernel has and refuses is. `--version` says what there is. Not with a
 * sanitizer,
 * nor when a library is preloaded: these open files of their own.
 */
#ifndef SANDBOX_H
#define SANDBOX_H

const char *sandbox_name(void);                       /* "Landlock and seccomp", "seccomp", "none" ... */
void sandbox_begin(void);
void sandbox_read_only(void);
void sandbox_strict(void);

#endif
