"""Runs programs and times them, for CPython and for engines that hold a whole CPython library (Pyodide, GraalPy).

Reads one JSON request a line and answers with one JSON line; see Worker.java for their fields.
"""
import contextlib
import gc
import io
import json
import sys
from time import perf_counter_ns


def lookup(key):
    return {"id": key, "name": "item", "price": 2.5}


def get(key):
    return key


async def wait(key):
    import asyncio

    await asyncio.sleep(0.005)
    return key


TOOLS = {"lookup": lookup, "get": get, "wait": wait}


def repeated(source, repeat):
    """One text, run several times: the first time includes the parse."""
    nanos, out = [], io.StringIO()
    code = None
    for _ in range(repeat):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            start = perf_counter_ns()
            if code is None:
                code = compile(source, "program.py", "exec")
            exec(code, {"__name__": "__main__", **TOOLS})
            nanos.append(perf_counter_ns() - start)
        gc.collect()
    return {"nanos": nanos, "output": out.getvalue()}


def varied(source, repeat):
    """Many texts that differ in a comment, each parsed and run once."""
    nanos, out = [], io.StringIO()
    with contextlib.redirect_stdout(out):
        for i in range(repeat):
            text = f"{source}\n# {i}\n"
            start = perf_counter_ns()
            exec(compile(text, "program.py", "exec"), {"__name__": "__main__", **TOOLS})
            nanos.append(perf_counter_ns() - start)
    return {"nanos": nanos, "output": ""}


def answer(line):
    request = json.loads(line)
    if request["kind"] == "version":
        return {"version": sys.version.split()[0]}
    try:
        run = varied if request["kind"] == "varied" else repeated
        return run(request["source"], request["repeat"])
    except BaseException as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    for line in sys.stdin:
        print(json.dumps(answer(line)), flush=True)


if __name__ == "__main__":
    main()
