#include "sandbox.h"

#include "fail.h"

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__) || defined(NO_SANDBOX)
#define HAVE_SANDBOX 0
#elif defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__)) && __has_include(<linux/landlock.h>)
#define HAVE_SANDBOX 1
#else
#define HAVE_SANDBOX 0
#endif
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#undef HAVE_SANDBOX
#define HAVE_SANDBOX 0
#endif
#endif

#if HAVE_SANDBOX

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __x86_64__
#define MACHINE AUDIT_ARCH_X86_64
#define OTHER_ABI 0x40000000u   /* x32: the same calls under other numbers */
#else
#define MACHINE AUDIT_ARCH_AARCH64
#define OTHER_ABI 0x80000000u
#endif

/* What no filter ever does. */
static const uint32_t refused[] = {
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept,
    SYS_accept4,
    SYS_sendto,
    SYS_sendmsg,
    SYS_sendmmsg,
    SYS_execve,
    SYS_execveat,
    SYS_clone,
    SYS_clone3,
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kexec_load,
    SYS_init_module,
    SYS_finit_module,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_mount,
    SYS_umount2,
    SYS_unshare,
    SYS_setns,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_io_uring_setup,
    SYS_userfaultfd,
    SYS_chroot,
    SYS_pivot_root,
    /* a descriptor or the memory of another process */
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_pidfd_open,
    SYS_pidfd_send_signal,
    SYS_pidfd_getfd,
    /* what Landlock does not see, or not in each version: a file changed by its name, and a file without one */
    SYS_truncate,
    SYS_fchmodat,
    SYS_fchownat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_open_by_handle_at,
    SYS_fsopen,
    SYS_move_mount,
    SYS_open_tree,
#ifdef SYS_fork
    SYS_fork,
    SYS_vfork,
    SYS_chmod,
    SYS_chown,
    SYS_lchown,
#endif
};

/* Refused with one value of an argument, or with all but one. */
typedef struct {
    uint32_t call, argument, value;
    bool is_only;
} Condition;

#define MOST_CALLS 64
#define MOST_CONDITIONS 25             /* instructions */

/* All that is needed to read what is open, to compute and to write. */
static const uint32_t allowed[] = {
    SYS_read,
    SYS_pread64,
    SYS_readv,
    SYS_write,
    SYS_writev,
    SYS_lseek,
    SYS_close,
    SYS_fstat,
    SYS_newfstatat,
    SYS_ftruncate,
    SYS_fsync,
    SYS_mmap,
    SYS_munmap,
    SYS_mremap,
    SYS_mprotect,
    SYS_madvise,
    SYS_brk,
    SYS_getrandom,
    SYS_futex,
    SYS_ppoll,
    SYS_clock_gettime,
    SYS_clock_nanosleep,
    SYS_gettimeofday,
    SYS_getrusage,
    SYS_setitimer,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_restart_syscall,
    SYS_getpid,
    SYS_gettid,
    SYS_tgkill,
    SYS_exit,
    SYS_exit_group,
    SYS_sched_yield,
    SYS_fcntl,
    SYS_fadvise64,
#ifdef SYS_poll
    SYS_poll,
#endif
};

_Static_assert(sizeof refused / sizeof *refused <= MOST_CALLS && sizeof allowed / sizeof *allowed <= MOST_CALLS,
               "room");

static bool is_off(void) { return getenv("LD_PRELOAD") != NULL; }

/* Does the kernel not have it, rather than refuse it? */
static bool is_missing(int error) { return error == ENOSYS || error == EOPNOTSUPP || error == EINVAL; }

static int landlock_version(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? (int)version : 0;
}

const char *sandbox_name(void) {
    if (is_off()) return "none";
    bool has_seccomp = prctl(PR_GET_SECCOMP) >= 0;
    return landlock_version() ? (has_seccomp ? "Landlock and seccomp" : "Landlock") : has_seccomp ? "seccomp" : "none";
}

/* Letters put into the terminal are a command to the shell that waits there; a signal is for oneself alone. Returns how
 * many instructions that takes. */
static unsigned short put_conditions(struct sock_filter *code) {
    const uint32_t self = (uint32_t)getpid();
    const Condition conditions[] = { { SYS_ioctl, 1, TIOCSTI, false },
                                     { SYS_ioctl, 1, TIOCLINUX, false },
                                     { SYS_kill, 0, self, true },
                                     { SYS_tkill, 0, self, true },
                                     { SYS_tgkill, 0, self, true } };
    unsigned short n = 0;
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++) {
        const Condition *c = &conditions[i];
        const uint32_t argument = (uint32_t)(offsetof(struct seccomp_data, args) + 8 * c->argument);
        code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, c->call, 0, 4);
        code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, argument);   /* its low half */
        code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, c->value, c->is_only, !c->is_only);
        code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
        code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
    }
    return n;
}

/* The listed calls are answered in one way, all others and those of other ABIs in another. What is refused is no
 * permission. */
static void filter_calls(const uint32_t *calls, size_t count, bool is_allowed) {
    struct sock_filter code[2 * MOST_CALLS + MOST_CONDITIONS + 8];
    struct sock_fprog program_of_filter = { .filter = code };
    const uint32_t no = SECCOMP_RET_ERRNO | EPERM, listed = is_allowed ? SECCOMP_RET_ALLOW : no,
                   others = is_allowed ? no : SECCOMP_RET_ALLOW;
    unsigned short n = 0;
    code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch));
    code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, no);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
    code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, OTHER_ABI, 0, 1);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, no);
    if (!is_allowed) n = (unsigned short)(n + put_conditions(code + n));
    for (size_t i = 0; i < count; i++) {
        code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, calls[i], 0, 1);
        code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, listed);
    }
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, others);
    program_of_filter.len = n;
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program_of_filter) != 0 && !is_missing(errno))
        fail("no sandbox: seccomp: %s", strerror(errno));
}

/* Nothing of these rights from here on, wherever it lies. */
static void give_up(uint64_t rights) {
    struct landlock_ruleset_attr rules = { .handled_access_fs = rights };
    if (landlock_version() == 0) return;
    int fd = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules.handled_access_fs, 0);
    if (fd < 0 || syscall(SYS_landlock_restrict_self, fd, 0) != 0) fail("no sandbox: Landlock: %s", strerror(errno));
    close(fd);
}

#define READING ((uint64_t)(LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR))
/* those that the first kernel with Landlock has */
#define FIRST_RIGHTS (((uint64_t)LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)

void sandbox_begin(void) {
    if (is_off()) return;
    setrlimit(RLIMIT_CORE, &(struct rlimit){ 0, 0 }); /* a dump of memory would hold what was read */
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("no sandbox: %s", strerror(errno));
    filter_calls(refused, sizeof refused / sizeof *refused, false);
}

void sandbox_read_only(void) {
    if (!is_off()) give_up(FIRST_RIGHTS & ~READING);
}

void sandbox_strict(void) {
    if (is_off()) return;
    give_up(FIRST_RIGHTS);
    filter_calls(allowed, sizeof allowed / sizeof *allowed, true);
}

#else

const char *sandbox_name(void) { return "none"; }
void sandbox_begin(void) {}
void sandbox_read_only(void) {}
void sandbox_strict(void) {}

#endif
