"""Runs a program as its own process and says what that took."""

import os
import subprocess
import sys
import tempfile
import time


class Measurement:
    """What the system says of a run that has ended: seconds, and the most memory it held, in bytes."""

    def __init__(self, wall, usage, output):
        self.wall, self.cpu, self.output = wall, usage.ru_utime + usage.ru_stime, output
        # Linux counts in kibibytes, macOS in bytes.
        self.peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)

    def record(self):
        return {"wall": round(self.wall, 4), "cpu": round(self.cpu, 4), "peak": self.peak}


def measure(arguments, cores=None, environment=None, expected=0):
    """Runs a program to its end, from a fresh process to the last byte; stops the benchmark where it ends otherwise.

    The clock starts before the process does, so that starting it is counted. `cores` keeps it to some of the processors.
    """
    arguments = [str(argument) for argument in arguments]
    kept = os.sched_getaffinity(0) if cores else None
    with tempfile.TemporaryFile() as output:
        if cores:
            os.sched_setaffinity(0, cores)
        try:
            start = time.perf_counter()
            process = subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                env={**os.environ, **(environment or {})})
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        finally:
            if cores:
                os.sched_setaffinity(0, kept)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    if process.returncode != expected:
        raise SystemExit(
            f"'{' '.join(arguments)}' ended with {process.returncode} and not with {expected}:\n{text[-4000:]}")
    return Measurement(wall, usage, text)


def some_cores(count):
    """The first processors that this process may use; nothing where it may not use more, or the system cannot keep a
    program to them."""
    if not hasattr(os, "sched_getaffinity"):
        return None
    cores = sorted(os.sched_getaffinity(0))
    return set(cores[:count]) if len(cores) > count else None
