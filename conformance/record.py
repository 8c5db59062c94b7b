#!/usr/bin/env python3.12
"""Records what CPython 3.12 says to the conformance programs.

    python3.12 record.py             record every program
    python3.12 record.py FILE...     record these only
    python3.12 record.py --check     say which recordings are not current; each program is run once

A program src/test/resources/scripts/<area>/<feature>.py is cut into chunks at the lines `# ---`. Each chunk runs in
a process and a namespace of its own, as the main program of a file called <feature>.py, with the line numbers of the
whole file. What it does is written to <feature>.expected:

    # --- LINE DIGEST      the chunk's first line, and the first 8 digits of the SHA-256 of its text
    ...                    standard output
    # error                when something went to standard error: mostly the traceback of an uncaught error
    ...
    # exit CODE            when the chunk ended with another code than 0, or 1 after an uncaught error

A line of output that looks like one of these headers gets a backslash in front. Text that does not end with a newline
is followed by `# no newline`. Tracebacks show the program's frames only, none of the library. Chunks of the area
`tools` run under tool_prelude.py; files whose names begin with `_` are no programs.

A chunk is refused when its output differs between two hash seeds, names a place of this machine or an address in
memory, or when it needs too much time, memory or output.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.join(HERE, "src", "test", "resources", "scripts")
SEPARATOR = "# ---"
SEEDS = ("1", "2")
CPU_SECONDS = 10
WALL_SECONDS = 20
MEMORY_BYTES = 2 << 30
OUTPUT_BYTES = 1 << 20
RECORDER_FAILED = 99
HEADER = re.compile(r"\\*# (---|error$|exit |no newline$)")
ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]{6,}\b|\b0x(7f|55|56)[0-9a-f]{10}\b")
PRELOADED = """abc ast asyncio base64 bisect collections contextlib copy csv dataclasses datetime decimal difflib enum
    fractions functools hashlib heapq html io itertools json math numbers operator pprint queue random re secrets
    statistics string struct textwrap threading time traceback types typing unicodedata urllib.parse uuid warnings
    weakref zoneinfo concurrent.futures""".split()

# Warnings that the engine does not give.
NOT_WARNED_OF = ("coroutine .* was never awaited|In 3.13 |The '(January|February)'|'locale|Use locale"
                 "|.*ByteString|invalid escape sequence|The kwargs-based syntax")


def lines_of(text):
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def chunks(text):
    """The chunks of a program as pairs of first line and text."""
    found, start, lines = [], 1, []
    for number, line in enumerate(lines_of(text), 1):
        if line.rstrip("\n") == SEPARATOR:
            found.append((start, "".join(lines)))
            start, lines = number + 1, []
        else:
            lines.append(line)
    found.append((start, "".join(lines)))
    return found


def digest(chunk):
    return hashlib.sha256(chunk.encode()).hexdigest()[:8]


# The worker: one process for each hash seed, which forks once for each chunk.


def preload():
    import importlib
    for name in PRELOADED:
        importlib.import_module(name)


def worker():
    preload()
    sys.path.insert(0, HERE)
    import gc
    import tool_prelude
    sys.path.pop(0)
    gc.collect()
    gc.freeze()  # a chunk's own collections leave alone what it shares with this process
    for line in sys.stdin:
        path = json.loads(line)
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        prelude = tool_prelude if os.path.basename(os.path.dirname(path)) == "tools" else None
        with tempfile.TemporaryDirectory() as empty:
            os.chdir(empty)
            results = [run_apart(os.path.basename(path), text, start, chunk, prelude) for start, chunk in chunks(text)]
            os.chdir("/")
        print(json.dumps(results), flush=True)


def run_apart(name, text, start, chunk, prelude):
    """Runs a chunk in a forked process: its output, errors and exit code, or why there are none."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            try:
                confine(out.fileno(), err.fileno())
                code = run_here(name, text, "\n" * (start - 1) + chunk, prelude)
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
            finally:
                os._exit(RECORDER_FAILED)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return {"refused": f"was ended by signal {os.WTERMSIG(status)} (time, memory or output)"}
        result = {"code": os.WEXITSTATUS(status)}
        if result["code"] == RECORDER_FAILED:
            return {"refused": "could not be run here"}
        for stream, file in (("out", out), ("err", err)):
            file.seek(0)
            try:
                result[stream] = file.read().decode()
            except UnicodeDecodeError:
                return {"refused": "wrote something that is not UTF-8"}
        return result


def confine(out, err):
    import resource
    import signal
    import warnings
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (OUTPUT_BYTES, OUTPUT_BYTES))
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    signal.alarm(WALL_SECONDS)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.__stdout__ = open(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = sys.__stderr__ = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    sys.argv = [""]
    warnings.simplefilter("ignore", SyntaxWarning)
    warnings.filterwarnings("ignore", NOT_WARNED_OF)


def run_here(name, text, source, prelude):
    import ast
    import atexit
    import gc
    import linecache
    import logging
    import threading
    import types
    import warnings
    atexit._clear()
    atexit.register(logging.shutdown)
    linecache.cache[name] = (len(text), None, lines_of(text), name)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if prelude else 0
    try:
        with warnings.catch_warnings(action="ignore"):
            code = compile(source, name, "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        if not flags:
            return report_unread(name, source)
        return report(error, name)
    if prelude:
        status = prelude.run(source, name)
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join()
        prelude.leave(status)
    main = types.ModuleType("__main__")
    main.__dict__["__file__"] = name
    sys.modules["__main__"] = main
    threading.excepthook = lambda thrown: report_thread(thrown, name)
    status = 0
    hide_own_depth()
    try:
        exec(code, main.__dict__)
    except SystemExit as stop:
        if stop.code is None or isinstance(stop.code, int):
            status = (stop.code or 0) & 255
        else:
            print(stop.code, file=sys.stderr)
            status = 1
    except BaseException as error:
        status = report(error, name)
    threading._shutdown()
    atexit._run_exitfuncs()
    del sys.modules["__main__"], main
    gc.collect()
    return status


def hide_own_depth():
    """Lets a chunk go as deep as a main program, which has no frames of this file below it."""
    own, frame = 0, sys._getframe(1)
    while frame:
        own, frame = own + 1, frame.f_back
    limit, set_limit = sys.getrecursionlimit, sys.setrecursionlimit

    def getrecursionlimit():
        return limit() - own

    def setrecursionlimit(limit, /):
        set_limit(limit + own if isinstance(limit, int) and limit > 0 else limit)

    set_limit(limit() + own)
    sys.getrecursionlimit, sys.setrecursionlimit = getrecursionlimit, setrecursionlimit


def report_thread(thrown, name):
    if thrown.exc_type is not SystemExit:
        print(f"Exception in thread {thrown.thread.name}:", file=sys.stderr)
        report(thrown.exc_value, name)


def report(error, name):
    """Does with an uncaught error what CPython does, and gives the code to exit with."""
    own_frames_only(error, name, set())
    sys.stdout.flush()
    if sys.excepthook is sys.__excepthook__:
        display(error, name)
        return 1
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except SystemExit as stop:
        return stop.code
    except BaseException as failed:
        failed.__context__ = None
        own_frames_only(failed, name, set())
        sys.stdout.flush()
        print("Error in sys.excepthook:", file=sys.stderr)
        display(failed, name)
        print("\nOriginal exception was:", file=sys.stderr)
        display(error, name)
    return 1


def display(error, name):
    """Has CPython print the traceback of an uncaught error, less the frames of this file and of the library."""
    import linecache
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.writelines(linecache.getlines(name))
        sys.path.insert(0, folder)
        sys.__excepthook__(type(error), error, error.__traceback__)


def report_unread(name, source):
    """A program that CPython cannot even read, run from a file of its own: what is said of it differs a little there."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(source)
        done = subprocess.run([sys.executable, "-s", "-W", "ignore", path], capture_output=True, text=True)
    print(done.stderr.replace(path, name), end="", file=sys.stderr)
    return done.returncode


def own_frames_only(error, name, seen):
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    kept, trace = [], error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file == name or file.startswith("<") and not file.startswith("<frozen "):
            kept.append(trace)
        trace = trace.tb_next
    for trace in reversed(kept):
        trace.tb_next = None
    for before, after in zip(kept, kept[1:]):
        before.tb_next = after
    error.__traceback__ = kept[0] if kept else None
    members = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for other in (error.__cause__, error.__context__, *members):
        own_frames_only(other, name, seen)


# The main process: gives every program to both workers and compares.


def environment(seed):
    return {"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "TZ": "UTC",
            "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}


def start_worker(seed):
    return subprocess.Popen([sys.executable, "-s", os.path.abspath(__file__), "--worker"], env=environment(seed),
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def refusal(first, second, private):
    if "refused" in first:
        return first["refused"]
    if first != second:
        return "does not give the same output each time (hash order, time, chance, address?)"
    text = first["out"] + first["err"]
    if ADDRESS.search(text):
        return "prints an address in memory"
    for place in private:
        if place in text:
            return f"prints a place of this machine: {place}"
    if len(text) > OUTPUT_BYTES:
        return "prints too much"
    return None


def section(text):
    lines = text.split("\n")
    whole = lines[-1] == ""
    if whole:
        lines.pop()
    shown = "".join(("\\" if HEADER.match(line) else "") + line + "\n" for line in lines)
    return shown if whole else shown + "# no newline\n"


def expected(text, results):
    parts = []
    for (start, chunk), result in zip(chunks(text), results, strict=True):
        parts.append(f"# --- {start} {digest(chunk)}\n")
        parts.append(section(result["out"]))
        if result["err"]:
            parts.append("# error\n" + section(result["err"]))
        if result["code"] != (1 if result["err"] else 0):
            parts.append(f"# exit {result['code']}\n")
    return "".join(parts)


def programs():
    for folder, _, names in sorted(os.walk(SCRIPTS)):
        for name in sorted(names):
            if name.endswith(".py") and not name.startswith("_"):
                yield os.path.join(folder, name)


def private_places():
    places = {HERE, os.path.dirname(HERE), sys.prefix, sys.base_prefix, os.path.expanduser("~") + "/",
              tempfile.gettempdir() + "/"}
    return [place for place in places if len(place) > 3]


def ask(worker, path):
    worker.stdin.write(json.dumps(path) + "\n")
    worker.stdin.flush()


def answer(worker):
    return json.loads(worker.stdout.readline())


def both(paths, workers):
    """Each program and the results of its chunks, from both workers."""
    for path in paths:
        for each in workers:
            ask(each, path)
        yield path, list(zip(*map(answer, workers), strict=True))


def one_by_one(paths, workers):
    """The same from one worker each: what is held against a recording need not be held against itself."""
    def results(turn, path):
        with locks[turn]:
            ask(workers[turn], path)
            return [(result, result) for result in answer(workers[turn])]

    locks = [threading.Lock() for _ in workers]
    turns = [i % len(workers) for i in range(len(paths))]
    with ThreadPoolExecutor(len(workers)) as pool:
        yield from zip(paths, pool.map(results, turns, paths))


def main(arguments):
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 12):
        sys.exit("record.py: needs CPython 3.12, and this is " + sys.version.split()[0])
    if arguments == ["--worker"]:
        return worker()
    check = "--check" in arguments
    named = [os.path.abspath(a) for a in arguments if a != "--check"]
    paths = named or list(programs())
    workers = [start_worker(seed) for seed in SEEDS]
    private = private_places()
    bad = written = count = 0
    for path, pairs in (one_by_one if check else both)(paths, workers):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        count += len(pairs)
        shown = os.path.relpath(path)
        refused = [(start, why) for (start, _), pair in zip(chunks(text), pairs) if (why := refusal(*pair, private))]
        for start, why in refused:
            print(f"{shown}:{start}: refused: {why}", file=sys.stderr)
        if refused:
            bad += 1
            continue
        new = expected(text, [first for first, _ in pairs])
        target = path.removesuffix(".py") + ".expected"
        old = None
        if os.path.exists(target):
            with open(target, encoding="utf-8", newline="") as file:
                old = file.read()
        if new == old:
            continue
        if check:
            print(f"{shown}: the recording is not current", file=sys.stderr)
            bad += 1
        else:
            with open(target, "w", encoding="utf-8", newline="") as file:
                file.write(new)
            written += 1
    for each in workers:
        each.stdin.close()
        each.wait()
    print(f"{len(paths)} programs, {count} chunks, {written} recorded anew, {bad} with problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
