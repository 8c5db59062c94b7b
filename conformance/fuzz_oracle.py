"""Runs programs for the differential fuzzer, one batch after another, in one CPython process.

Input: a batch is a line with the number of programs, then for each a line with its length in bytes, then its text.
Output: for each program a line with the length of what it printed, then that. A program that takes too long, by
the processor's time, answers with the one line `too costly`. Between programs, what they may have changed outside
their namespace is put back.
"""

import decimal
import gc
import io
import linecache
import os
import random
import resource
import signal
import sys
import tempfile
import warnings

sys.dont_write_bytecode = True
from record import NOT_WARNED_OF, own_frames_only  # noqa: E402

NAME = "program.py"
SECONDS = 4
WAITING_SECONDS = 60
MEMORY_BYTES = 2 << 30
COSTLY = b"too costly\n"


class Costly(BaseException):
    pass


def expire(signum, frame):
    raise Costly


def without_library(error, seen):
    """Takes away exceptions that only the library has seen, which the engine's own has no need of."""
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    before = error.__context__
    if before is not None and before.__traceback__ is None and not isinstance(before, BaseExceptionGroup):
        error.__context__ = None
    for other in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
        without_library(other, seen)


def report(error):
    """Has CPython print the traceback of an uncaught error, less the frames of this file and of the library."""
    own_frames_only(error, NAME, set())
    without_library(error, set())
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, NAME), "w", encoding="utf-8", newline="") as file:
            file.writelines(linecache.getlines(NAME))
        sys.path.insert(0, folder)
        sys.__excepthook__(type(error), error, error.__traceback__)
        sys.path.remove(folder)


def run(text):
    decimal.setcontext(decimal.Context(prec=28, rounding=decimal.ROUND_HALF_EVEN,
                                       traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow]))
    random.seed(0)
    linecache.cache[NAME] = (len(text), None, text.splitlines(keepends=True), NAME)
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    saved = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = out
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    signal.setitimer(signal.ITIMER_REAL, WAITING_SECONDS)
    try:
        try:
            with warnings.catch_warnings(action="ignore"):
                code = compile(text, NAME, "exec")
            exec(code, {"__name__": "__main__"})
        except Exception as e:
            report(e)
    except (Costly, MemoryError):
        return COSTLY
    except BaseException as e:
        out.write(f"ended by {type(e).__name__}: {e}\n")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.stdout, sys.stderr = saved
    out.flush()
    return out.buffer.getvalue()


def main():
    warnings.simplefilter("ignore", SyntaxWarning)
    warnings.filterwarnings("ignore", NOT_WARNED_OF)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGALRM, expire)
    signal.signal(signal.SIGPROF, expire)
    read, write = sys.stdin.buffer, sys.stdout.buffer
    sys.stdin = io.StringIO()
    while line := read.readline():
        programs = [read.read(int(read.readline())).decode() for _ in range(int(line))]
        for text in programs:
            answer = run(text)
            write.write(b"%d\n" % len(answer) + answer)
        write.flush()
        gc.collect()


main()
