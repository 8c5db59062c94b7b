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
import random
import resource
import signal
import sys
import traceback
import warnings

NAME = "program.py"
SECONDS = 4
WAITING_SECONDS = 60
MEMORY_BYTES = 2 << 30
COSTLY = b"too costly\n"


class Costly(BaseException):
    pass


def expire(signum, frame):
    raise Costly


def program_frames(shown):
    return [frame for frame in shown.stack if frame.filename in (NAME, "<string>")]


def program_frames_only(shown, seen):
    if shown is None or id(shown) in seen:
        return
    seen.add(id(shown))
    shown.stack[:] = program_frames(shown)
    before = shown.__context__
    if before and not before.exceptions and not program_frames(before):
        shown.__context__ = None
    for other in (shown.__cause__, shown.__context__, *(shown.exceptions or ())):
        program_frames_only(other, seen)


def report(error):
    shown = traceback.TracebackException.from_exception(error)
    program_frames_only(shown, set())
    return "".join(shown.format())


def run(text):
    decimal.setcontext(decimal.Context(prec=28, rounding=decimal.ROUND_HALF_EVEN,
                                       traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow]))
    random.seed(0)
    linecache.cache[NAME] = (len(text), None, text.splitlines(keepends=True), NAME)
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    saved = sys.stdout
    sys.stdout = out
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    signal.setitimer(signal.ITIMER_REAL, WAITING_SECONDS)
    try:
        try:
            exec(compile(text, NAME, "exec"), {"__name__": "__main__"})
        except Exception as e:
            error = report(e)
            out.write(error)
    except (Costly, MemoryError):
        return COSTLY
    except BaseException as e:
        out.write(f"ended by {type(e).__name__}: {e}\n")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.stdout = saved
    out.flush()
    return out.buffer.getvalue()


def main():
    warnings.simplefilter("ignore")
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
