#!/usr/bin/env python3.12
"""Records what CPython 3.12 says to the whole programs in src/test/resources/programs.

    python3.12 record_programs.py            record every program
    python3.12 record_programs.py FILE...    record these only
    python3.12 record_programs.py --check    say which recordings are not current

Each program runs as a file of its own, in an empty directory. Its output goes to <name>.expected, and what it wrote to
standard error, mostly the traceback of an uncaught error, to <name>.errors: there the program is called by the name of
its file, and frames of the library are left out. A program that wrote no errors has no such file.
"""

import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "src", "test", "resources", "programs")
FRAME = re.compile(r'([ |]*)  File "([^"]*)", (line \d+.*)')
SECONDS = 60


def own_frames(path, text):
    """What was written, with frames of the program only."""
    lines, left_out = [], False
    for line in text.splitlines(keepends=True):
        frame = FRAME.match(line)
        if frame:
            file = frame.group(2)
            own = file in (path, os.path.basename(path))
            left_out = not own and not (file.startswith("<") and not file.startswith("<frozen "))
            if not left_out:
                lines.append(line.replace(f'"{path}"', f'"{os.path.basename(path)}"'))
        elif not (left_out and re.match(r"[ |]*    ", line)):
            left_out = False
            lines.append(line)
    return "".join(lines).replace(path, os.path.basename(path))


def run(path, seed):
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "TZ": "UTC",
                   "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run([sys.executable, "-s", path], cwd=empty, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, encoding="utf-8", timeout=SECONDS)
    return own_frames(path, done.stdout), own_frames(path, done.stderr)


def update(path, text, check):
    """Whether the recording was not current; it is then made so unless only checked."""
    old = None
    if os.path.exists(path):
        with open(path, encoding="utf-8", newline="") as file:
            old = file.read()
    if (old or "") == text and not (old is None and path.endswith(".expected")):
        return False
    if not check:
        if text or path.endswith(".expected"):
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        else:
            os.remove(path)
    return True


def main(arguments):
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 12):
        sys.exit("record_programs.py: needs CPython 3.12, and this is " + sys.version.split()[0])
    check = "--check" in arguments
    named = [os.path.abspath(a) for a in arguments if a != "--check"]
    paths = named or [os.path.join(PROGRAMS, n) for n in sorted(os.listdir(PROGRAMS)) if n.endswith(".py")]
    changed = bad = 0
    for path in paths:
        first, second = run(path, "1"), run(path, "2")
        name = os.path.basename(path)
        if first != second:
            print(f"{name}: does not give the same output each time", file=sys.stderr)
            bad += 1
            continue
        base = path.removesuffix(".py")
        stale = update(base + ".expected", first[0], check) | update(base + ".errors", first[1], check)
        if stale:
            changed += 1
            print(f"{name}: " + ("the recording is not current" if check else "recorded anew"))
    print(f"{len(paths)} programs, {changed} {'not current' if check else 'recorded anew'}, {bad} with problems")
    return 1 if bad or check and changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
