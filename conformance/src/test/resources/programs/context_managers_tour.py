import contextlib
import io
import os
import sys
import tempfile
from contextlib import AbstractContextManager, ContextDecorator, ExitStack, contextmanager, chdir, redirect_stderr, redirect_stdout


class Timer(ContextDecorator):
    ticks = iter(range(0, 1000, 5))

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.start = next(self.ticks)
        return self

    def __exit__(self, *exc):
        self.elapsed = next(self.ticks) - self.start
        print(f"[{self.name}] {self.elapsed} {exc[0].__name__ if exc[0] else '-'}")
        return False


@Timer("deco")
def work(n):
    if n < 0:
        raise ValueError(n)
    return n * 2


print(work(4))
try:
    work(-1)
except ValueError as e:
    print("caught", e)


class Tx(AbstractContextManager):
    def __init__(self, db):
        self.db, self.staged = db, {}

    def __setitem__(self, k, v):
        self.staged[k] = v

    def __exit__(self, et, ev, tb):
        match et:
            case None:
                self.db.update(self.staged)
            case _ if issubclass(et, LookupError):
                print("rollback", ev)
                return True
            case _:
                ev.add_note(f"lost {sorted(self.staged)}")


db = {}
with Tx(db) as t:
    t["a"] = 1
with Tx(db) as t:
    t["b"] = 2
    raise IndexError("swallowed")
try:
    with Tx(db) as t:
        t["c"] = 3
        raise RuntimeError("kept")
except RuntimeError as e:
    print(e, e.__notes__, db)


@contextmanager
def tag(name, **attrs):
    print(f"<{name}{''.join(f' {k}={v!r}' for k, v in attrs.items())}>")
    try:
        yield name
    except StopIteration as e:
        print("stop inside", e)
    finally:
        print(f"</{name}>")


with tag("a", href="x"), tag("b") as b, tag("c"):
    print("body", b)
with (
    tag("p") as p,
    Timer("q") as q,
):
    raise StopIteration("val")
print(p, q.elapsed)


@tag("wrapped")
def inner():
    return "result"


print(inner(), inner())
with ExitStack() as stack:
    files = [stack.enter_context(open(os.path.join(stack.enter_context(tempfile.TemporaryDirectory()), f"f{i}.txt"), "w+")) for i in range(2)]
    for i, f in enumerate(files):
        f.write(f"file {i}\n" * (i + 1))
        f.seek(0)
    print([f.readlines() for f in files])
    stack.callback(lambda *a, **k: print("cb", a, k), 1, x=2)
    keep = stack.pop_all()
print([f.closed for f in files])
keep.close()
print([f.closed for f in files], os.path.exists(files[0].name))
try:
    files[0].read()
except ValueError as e:
    print(e)


class Broken:
    def __enter__(self):
        return 1


class Angry:
    def __enter__(self):
        print("enter")

    def __exit__(self, *a):
        raise KeyError("from exit")


for cm in (Broken(), 5, Angry()):
    try:
        with cm:
            raise ValueError("body")
    except Exception as e:
        print(type(e).__name__, e, "| context:", repr(e.__context__))
try:
    with ExitStack() as st:
        st.enter_context(Angry())
        st.push(Angry().__exit__)
        1 / 0
except KeyError as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__context__
    print(" <- ".join(chain))
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print("to out")
    print("to err", file=sys.stderr)
    sys.stdout.write("raw")
print(repr(out.getvalue()), repr(err.getvalue()))
with contextlib.suppress(FileNotFoundError, IsADirectoryError) as s:
    os.remove("nope.txt")
print(s, isinstance(Tx({}), AbstractContextManager), isinstance(Timer("x"), AbstractContextManager), issubclass(Broken, AbstractContextManager))
with tempfile.TemporaryDirectory() as d, chdir(d):
    with open("x.csv", "w", newline="") as f:
        f.write("a,b\r\n1,2\r\n")
    print(os.listdir("."), os.path.getsize("x.csv"), open("x.csv").read().encode(), open("x.csv", newline="").read().encode())
with contextlib.suppress(ExceptionGroup):
    raise ExceptionGroup("g", [ValueError(1)])
with contextlib.suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
with contextlib.suppress(ValueError):
    raise ExceptionGroup("left", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)])])
