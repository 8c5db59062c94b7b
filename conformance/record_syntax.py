"""Records what CPython 3.12 says of the programs in engine/src/test/resources/syntax/errors.txt.

Usage: python3.12 conformance/record_syntax.py [errors.txt [errors.expected]]

Programs are separated by lines "# ---". For each, the expected file holds "ok", or the error's type, place
(line:offset-line:offset) and message on one line and below it the error as CPython prints it.
"""

import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

SEPARATOR = "# ---\n"
RESOURCES = Path(__file__).resolve().parent.parent / "engine/src/test/resources/syntax"


def record(program: str) -> str:
    Path("program.py").write_text(program, encoding="utf-8", newline="")
    try:
        compile(program, "program.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset or 0}"
        done = subprocess.run([sys.executable, "-s", "-W", "ignore", "program.py"], capture_output=True, text=True)
        printed = done.stderr.replace(os.path.abspath("program.py"), "program.py")
        return f"{type(error).__name__} {place} {error.msg}\n{printed}"
    except (MemoryError, RecursionError) as error:
        return f"{type(error).__name__} {error}\n"
    return "ok\n"


def main() -> None:
    if sys.version_info[:2] != (3, 12):
        sys.exit("record_syntax.py needs CPython 3.12, for that is what Adder follows")
    warnings.simplefilter("ignore")
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else RESOURCES / "errors.txt"
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else source.with_suffix(".expected")
    text = source.read_text(encoding="utf-8")
    target = target.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        recorded = [record(program) for program in split(text)]
        os.chdir("/")
    target.write_text(SEPARATOR.join(recorded), encoding="utf-8")


def split(text: str) -> list[str]:
    programs = [""]
    for line in text.split("\n"):
        if line + "\n" == SEPARATOR:
            programs.append("")
        else:
            programs[-1] += line + "\n"
    programs[-1] = programs[-1].removesuffix("\n")
    return programs


if __name__ == "__main__":
    main()
