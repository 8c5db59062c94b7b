#!/usr/bin/env python3.12
"""Records what CPython 3.12 does with the programs of src/test/resources/files.

    python3.12 record_files.py             record every program
    python3.12 record_files.py --check     say which recordings are not current

Each program runs in a process of its own over a fresh copy of the folder `data`, with the tools of files_tools.py as
the namespace `files`. Its output and error are written to <program>.expected in the form that record.py uses, as one
chunk; what it has written, moved or removed follows under `## PATH` and `## gone PATH`. A program is refused when its
output differs between two hash seeds or names a place of this machine.
"""

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile

import record

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "src", "test", "resources", "files")
DATA = os.path.join(PROGRAMS, "data")


class Answered(BaseException):
    """The program has given its final answer."""


def run(path, root):
    """Runs a program in this process, which is its own; returns the exit code."""
    import files_tools

    def final_answer(value):
        print("final answer: " + json.dumps(value, ensure_ascii=False))
        raise Answered
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    name = os.path.basename(path)
    space = {"__name__": "__main__", "files": files_tools.Files(root), "final_answer": final_answer}
    try:
        exec(compile(text, name, "exec", dont_inherit=True), space)
    except Answered:
        return 0
    except SystemExit as stop:
        return stop.code or 0
    except BaseException as error:
        record.report(error, name)
        return 1
    return 0


def contents(folder):
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(place, name)
            with open(full, "rb") as file:
                found[os.path.relpath(full, folder)] = file.read().decode()
    return found


def once(path, seed):
    with tempfile.TemporaryDirectory() as place:
        root = os.path.join(os.path.realpath(place), "data")
        shutil.copytree(DATA, root)
        environment = {"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "TZ": "UTC",
                       "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
        done = subprocess.run([sys.executable, "-s", os.path.abspath(__file__), "--run", path, root], env=environment,
                              capture_output=True, encoding="utf-8", timeout=60, check=False)
        before, after = contents(DATA), contents(root)
        changes = "".join(f"## {name}\n{record.section(after[name])}" for name in sorted(after)
                          if after[name] != before.get(name))
        changes += "".join(f"## gone {name}\n" for name in sorted(before.keys() - after.keys()))
        return {"out": done.stdout, "err": done.stderr, "code": done.returncode}, changes, root


def expected(path):
    """The recording of a program, or why there is none."""
    (first, changes, root), (second, other, _) = once(path, "1"), once(path, "2")
    why = record.refusal(first, second, [root, *record.private_places()])
    if why or changes != other:
        return None, why or "does not write the same files each time"
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    return f"# --- 1 {record.digest(text)}\n" + record.expected(text, [first]).split("\n", 1)[1] + changes, None


def main(arguments):
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 12):
        sys.exit("record_files.py: needs CPython 3.12, and this is " + sys.version.split()[0])
    if arguments[:1] == ["--run"]:
        sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="")
        code = run(*arguments[1:])
        sys.stdout.flush()
        return code
    bad = 0
    for name in sorted(os.listdir(PROGRAMS)):
        if not name.endswith(".py"):
            continue
        path = os.path.join(PROGRAMS, name)
        new, why = expected(path)
        target = path.removesuffix(".py") + ".expected"
        old = None
        if os.path.exists(target):
            with open(target, encoding="utf-8", newline="") as file:
                old = file.read()
        if new is None:
            print(f"{name}: refused: {why}", file=sys.stderr)
            bad += 1
        elif new != old and "--check" in arguments:
            print(f"{name}: the recording is not current", file=sys.stderr)
            bad += 1
        elif new != old:
            with open(target, "w", encoding="utf-8", newline="") as file:
                file.write(new)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
