import contextlib
import io
import os
import sys
import tempfile
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress

trail = []

class Transaction:
    def __init__(self, name, *, swallow=()):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        trail.append(f"begin {self.name}")
        return self
    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            trail.append(f"commit {self.name}")
            return False
        trail.append(f"rollback {self.name} ({exc_type.__name__}: {exc})")
        return issubclass(exc_type, self.swallow) if self.swallow else False

@contextmanager
def indent(level=2):
    buf = io.StringIO()
    with redirect_stdout(buf):
        yield buf
    for line in buf.getvalue().splitlines():
        print(" " * level + line)

@contextmanager
def converting(source, target):
    try:
        yield
    except source as e:
        raise target(str(e).upper()) from e
class Timer(contextlib.ContextDecorator):
    calls = 0
    def __enter__(self):
        Timer.calls += 1
    def __exit__(self, *exc):
        return None
@Timer()
def work(n):
    return n * 2
with Transaction("outer"), Transaction("inner", swallow=(KeyError,)) as t:
    trail.append(f"in {t.name}")
    raise KeyError("missing")
with suppress(ZeroDivisionError), Transaction("div"):
    1 / 0
with ExitStack() as stack:
    txs = [stack.enter_context(Transaction(f"s{i}")) for i in range(3)]
    stack.callback(trail.append, "callback")
    stack.push(lambda *exc: trail.append(f"pushed saw {exc[0]}"))
print(*trail, sep="\n")
with indent(4):
    print("one\ntwo")
    with indent():
        print("nested")
try:
    with converting(LookupError, RuntimeError):
        [][3]
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__), e.__suppress_context__)
print(work(4), work(5), Timer.calls)
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "data.txt")
    with open(path, "w", encoding="utf-8", newline="\n") as fh:
        print("größe", 12, sep=";", file=fh)
        fh.writelines(f"row{i};{i * i}\n" for i in range(3))
    with open(path, "rb") as raw, open(path, encoding="utf-8") as text:
        print(raw.read(8), text.readline(), [l.rstrip().split(";") for l in text])
        print(os.path.getsize(path), raw.tell(), text.closed)
print(os.path.exists(path), fh.closed, nullcontext(5).__enter__())
with closing(io.StringIO("x")) as s, redirect_stdout(sys.stderr if False else sys.stdout):
    print(s.read(), end="!\n")
try:
    s.read()
except ValueError as e:
    print(e)
