"""The system calls that a record's process may make: a seccomp filter, built with libseccomp.

All others fail as if the kernel did not have them. Loaded after the process has started, so that starting a
program is among them.
"""

import errno
import os
import resource
from dataclasses import dataclass

_FREE = """
    access arch_prctl brk clock_getres clock_gettime clock_nanosleep close dup dup2 dup3 epoll_create1
    epoll_ctl epoll_wait eventfd2 exit exit_group faccessat faccessat2 fstat fstatfs futex getcpu
    getcwd getdents64 getegid geteuid getgid getgroups getitimer getpgrp getpid getppid getrandom getresgid
    getresuid getrlimit getrusage gettid gettimeofday getuid lseek lstat madvise membarrier mincore mprotect
    munmap nanosleep newfstatat pipe pipe2 poll ppoll pread64 preadv pselect6 pwrite64 read readlink
    readlinkat readv restart_syscall rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigreturn
    rt_sigtimedwait sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam
    sched_getscheduler sched_yield select set_robust_list set_tid_address setitimer setrlimit sigaltstack
    stat statfs statx sysinfo time times uname write writev alarm
"""
_CLONE_THREAD, _PR_SET_NAME = 0x10000, 15
_MAP_SHARED, _MAP_GROWSDOWN = 0x01, 0x100
# F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC: others have a file send signals, or lock it.
_FILE_REQUESTS = (0, 1, 2, 3, 4, 1030)
_TERMINAL_REQUESTS = (0x5401, 0x5450, 0x5451, 0x5421)  # TCGETS, FIONCLEX, FIOCLEX, FIONBIO.
_WRITE_FLAGS = 0o3 | 0o100 | 0o1000 | 0o20000000  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_TMPFILE's own bit.

_LARGEST_FILE = 16 << 20  # Of standard output and error.
# What is mapped beside the memory: JAX takes 2 GiB on two cores, the more the more cores, and threads reserve
# their stacks. What is written and then made read-only counts to no other limit.
_ADDRESS_SPACE, _ADDRESS_SPACE_PER_CORE, _THREADS_PER_CORE = 4 << 30, 256 << 20, 16
_STACK = 8 << 20  # Of the first thread: its stack counts to no limit but its own and the address space.
_FILES = 1024  # Open at the same time: what lies in a pipe counts to no limit of memory.


@dataclass(frozen=True)
class Resources:
    """Limits of a worker: ``memory`` in bytes, and ``threads`` of its user."""

    memory: int
    threads: int


def limit_resources(limits: Resources) -> None:
    """Limit this process and those that it starts, with 1024 files of 16 MiB at most and no core dump."""
    resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))
    others = {
        resource.RLIMIT_NPROC: limits.threads,
        resource.RLIMIT_NOFILE: _FILES,
        resource.RLIMIT_AS: limits.memory + _address_space(),
        resource.RLIMIT_STACK: _STACK,
    }
    for kind, most in others.items():
        _, hard = resource.getrlimit(kind)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def _address_space() -> int:
    """Bytes of address space beyond the memory: room for the stacks of all threads."""
    cores = os.cpu_count() or 1
    stack, _ = resource.getrlimit(resource.RLIMIT_STACK)
    stacks = 0 if stack == resource.RLIM_INFINITY else _THREADS_PER_CORE * cores * stack
    return _ADDRESS_SPACE + _ADDRESS_SPACE_PER_CORE * cores + stacks


def filter_system_calls(process: int) -> None:
    """Load the filter into this ``process``, irrevocably.

    It may start threads, but no process and no program, open files to read them alone, and send signals to
    itself alone.
    """
    import pyseccomp as seccomp

    allowed = seccomp.SyscallFilter(seccomp.ERRNO(errno.ENOSYS))
    for name in _FREE.split():
        allowed.add_rule(seccomp.ALLOW, name)

    def where(name: str, argument: int, value: int, mask: int | None = None) -> None:
        if mask is None:
            condition = seccomp.Arg(argument, seccomp.EQ, value)
        else:
            condition = seccomp.Arg(argument, seccomp.MASKED_EQ, mask, value)
        allowed.add_rule(seccomp.ALLOW, name, condition)

    where("open", 1, 0, _WRITE_FLAGS)
    where("openat", 2, 0, _WRITE_FLAGS)
    where("clone", 0, _CLONE_THREAD, _CLONE_THREAD)
    where("mmap", 3, 0, _MAP_SHARED | _MAP_GROWSDOWN)  # Such memory counts to no limit.
    where("tgkill", 0, process)  # As abort() does.
    where("prlimit64", 0, 0)
    where("prctl", 0, _PR_SET_NAME)
    for request in _FILE_REQUESTS:
        where("fcntl", 1, request)
    for request in _TERMINAL_REQUESTS:
        where("ioctl", 1, request)
    allowed.load()
