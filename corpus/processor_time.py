"""Limits on processor time, which do not depend on the load of the machine."""

import contextlib
import math
import resource
import time
from collections.abc import Iterator

HANG_FACTOR = 10  # As many processes may share a core without one of them counting as hung,
SHORTEST_HANG = 300.0  # and no process does before so many seconds, which a machine may be away for.


def hang_limit(seconds: float) -> float:
    """Seconds of real time after which a process that may use ``seconds`` of processor time counts as hung.

    One that waits for something that never comes uses no processor time, and so never meets the limit of it.
    """
    return max(HANG_FACTOR * seconds, SHORTEST_HANG)


@contextlib.contextmanager
def processor_limit(seconds: float) -> Iterator[None]:
    """End this process with SIGXCPU when it has used ``seconds`` more of processor time.

    The threads of the process count together, and the system counts whole seconds: the limit is rounded up.
    It holds in C++ code as well, which no handler written in Python interrupts.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    own = math.ceil(time.process_time() + seconds)
    # A limit that the user has set, as by ulimit -t, stays in force.
    limits = [own, *(limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY)]
    resource.setrlimit(resource.RLIMIT_CPU, (min(limits), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
