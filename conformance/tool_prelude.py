"""Run one program of scripts/tools on CPython as Adder would run it.

    python3.12 tool_prelude.py PROGRAM.py [DISPLAY-NAME]

The tools of scripts/tools/_tools.py are there as bare names (in builtins) and
as the module ``sdk``. What a program passes to a tool and gets back crosses as
plain data: tuples become lists, mappings become new records, keys are what
``json`` makes of them, anything else is a TypeError. ``final_answer`` ends the
process at once (no ``except``, ``finally`` or ``__exit__`` runs) and prints
``final answer: <json>`` as the last line of standard output. A program with
top-level ``await`` runs on an asyncio loop. An uncaught error is printed to
standard error with the frames of the program only, and the exit code is 1.
"""

import ast
import asyncio
import builtins
import decimal
import functools
import importlib.util
import inspect
import json
import linecache
import os
import sys
import threading
import traceback
import types

HERE = os.path.dirname(os.path.abspath(__file__))
TOOLS_FILE = os.path.join(HERE, "src", "test", "resources", "scripts", "tools", "_tools.py")
PLAIN = (type(None), bool, int, float, str, bytes, decimal.Decimal)


def load_tools():
    spec = importlib.util.spec_from_file_location("_tools", TOOLS_FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cross(value, record):
    """A copy of the value as it looks on the other side of the border."""
    if isinstance(value, PLAIN):
        return value
    if isinstance(value, (list, tuple)):
        return [cross(item, record) for item in value]
    if isinstance(value, dict):
        return record((key_text(key), cross(item, record)) for key, item in value.items())
    raise TypeError(f"a tool cannot take or return a value of type {type(value).__name__!r}")


def key_text(key):
    if isinstance(key, str):
        return str(key)
    return next(iter(json.loads(json.dumps({key: None}))))


def bordered(tool, record):
    @functools.wraps(tool)
    def call(*args, **kwargs):
        args = [cross(a, record) for a in args]
        kwargs = {k: cross(v, record) for k, v in kwargs.items()}
        return cross(tool(*args, **kwargs), record)
    return call


_end = threading.Lock()


def leave(code):
    _end.acquire()  # whoever is first ends the process
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def ending(tools):
    """final_answer as the end of the process."""
    def final_answer(value):
        try:
            tools.final_answer(cross(value, tools.Record))
        except tools.FinalAnswer as answer:
            out = sys.__stdout__
            text = json.dumps(answer.value, ensure_ascii=False, default=str)
            if sys.stdout is not out:
                sys.stdout = out
            out.write(f"final answer: {text}\n")
            leave(0)
    final_answer.__doc__ = tools.final_answer.__doc__
    return final_answer


def install(tools):
    module = types.ModuleType("sdk", "The tools of this program.")
    for tool in tools.TOOLS:
        call = ending(tools) if tool is tools.final_answer else bordered(tool, tools.Record)
        setattr(module, tool.__name__, call)
        setattr(builtins, tool.__name__, call)
    builtins.sdk = module
    sys.modules["sdk"] = module


def program_frames_only(report, filename, seen):
    if report is None or id(report) in seen:
        return
    seen.add(id(report))
    report.stack[:] = [f for f in report.stack if f.filename == filename]
    for other in (report.__cause__, report.__context__, *(report.exceptions or ())):
        program_frames_only(other, filename, seen)


def print_error(error, filename):
    report = traceback.TracebackException.from_exception(error)
    program_frames_only(report, filename, set())
    sys.stdout.flush()
    print("".join(report.format()), end="", file=sys.stderr)


def in_a_thread(args, filename):
    if args.exc_type is not SystemExit:
        sys.stdout.flush()
        print(f"Exception in thread {args.thread.name}:", file=sys.stderr)
        print_error(args.exc_value, filename)


def run(source, filename):
    """Run the program text; the exit code as the shell would see it."""
    tools = load_tools()
    tools.reset()
    install(tools)
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    main = types.ModuleType("__main__")
    main.__dict__["__file__"] = filename
    sys.modules["__main__"] = main
    threading.excepthook = lambda args: in_a_thread(args, filename)
    try:
        code = compile(source, filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        if code.co_flags & inspect.CO_COROUTINE:
            function = types.FunctionType(code, main.__dict__)
            asyncio.run(function())
        else:
            exec(code, main.__dict__)
    except SystemExit as stop:
        if stop.code is None or isinstance(stop.code, int):
            return stop.code or 0
        print(stop.code, file=sys.stderr)
        return 1
    except BaseException as error:
        print_error(error, filename)
        return 1
    return 0


def main():
    path = sys.argv[1]
    with open(path, encoding="utf-8", newline="") as file:
        source = file.read()
    leave_code = run(source, sys.argv[2] if len(sys.argv) > 2 else path)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    leave(leave_code)


if __name__ == "__main__":
    main()
