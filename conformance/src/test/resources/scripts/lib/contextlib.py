from contextlib import contextmanager
@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try: yield name.upper()
    except ValueError as e: print(f"[{e}]", end="")
    finally: print(f"</{name}>")
with tag("a") as x: print(x, end="")
with tag("b"): raise ValueError("handled")
with tag("c"), tag("d") as d: print(d, end="")
@tag("deco")
def f(n): print(n, end=""); return n
print(f(5), f(6))
with tag("e"): raise KeyError("out")  # uncaught
# ---
from contextlib import contextmanager
@contextmanager
def none():
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def swallow():
    try: yield
    except Exception: pass
@contextmanager
def replace():
    try: yield
    except KeyError as e: raise ValueError("replaced") from e
for cm in (none, twice):
    try:
        with cm(): print("body")
    except RuntimeError as e: print(e)
with swallow(): 1 / 0
try:
    with replace(): {}["k"]
except ValueError as e: print(e, repr(e.__cause__))
def g():
    with swallow(): return "returned"
print(g())
c = swallow()
with c: pass
try:
    with c: pass
except (AttributeError, RuntimeError) as e: print(type(e).__name__, e)
# ---
from contextlib import suppress, closing, nullcontext, redirect_stdout, redirect_stderr
import io, sys
with suppress(KeyError, IndexError): {}["x"]; print("no")
with suppress(): print("nothing suppressed")
s = suppress(ZeroDivisionError)
with s: 1 / 0
with s, suppress(ValueError): int("x")
class R:
    def close(self): print("closed")
with closing(R()) as r: print(type(r).__name__)
with nullcontext(5) as n: print(n)
buf = io.StringIO()
with redirect_stdout(buf): print("hidden"); print("two", end="")
print(repr(buf.getvalue()))
with redirect_stderr(buf): print("err", file=sys.stderr)
print(repr(buf.getvalue()), nullcontext().__enter__())
with suppress(ExceptionGroup): raise ExceptionGroup("g", [ValueError(1)])
with suppress(ValueError): raise ExceptionGroup("g", [ValueError(1), KeyError(2)])  # uncaught
# ---
from contextlib import ExitStack
class M:
    def __init__(self, n, eat=False): self.n, self.eat = n, eat
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, t, v, tb): print("out", self.n, t and t.__name__); return self.eat
with ExitStack() as st:
    print([st.enter_context(M(i)) for i in range(3)]); st.callback(print, "callback", sep="-"); st.push(lambda t, v, tb: print("push", t))
with ExitStack() as st:
    st.enter_context(M("a")); st.enter_context(M("b", True)); st.enter_context(M("c")); raise ValueError("eaten by b")
with ExitStack() as st:
    st.enter_context(M("kept")); kept = st.pop_all()
print("later"); kept.close()
try:
    with ExitStack() as st: st.enter_context(5)
except TypeError as e: print(e)
with ExitStack() as st:
    @st.callback
    def done(): print("done")
    st.callback(lambda: 1 / 0); st.enter_context(M("z"))
    raise KeyError("first")  # uncaught
# ---
from contextlib import ContextDecorator, AbstractContextManager
class Log(ContextDecorator):
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *e): print("exit", self.n, e[0]); return False
@Log("f")
def f(x): "doc f"; print("f", x); return x * 2
print(f(3), f.__name__, f.__doc__)
class A(AbstractContextManager):
    def __exit__(self, *e): print("A exit"); return None
with A() as a: print(type(a).__name__)
print(issubclass(Log, AbstractContextManager), isinstance(open, AbstractContextManager))
try: AbstractContextManager()
except TypeError as e: print(e)
class Bad:
    def __enter__(self): return 1
try:
    with Bad(): pass
except TypeError as e: print(e)
with 5: pass  # uncaught
# ---
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing
@asynccontextmanager
async def conn(n):
    print("open", n); await asyncio.sleep(0)
    try: yield n * 2
    finally: print("close", n)
async def gen():
    try:
        for i in range(5): yield i
    finally: print("gen closed")
async def main():
    async with conn(1) as a, conn(2) as b: print(a, b)
    async with AsyncExitStack() as st:
        print([await st.enter_async_context(conn(i)) for i in (3, 4)]); st.push_async_callback(asyncio.sleep, 0); st.callback(print, "cb")
    async with aclosing(gen()) as g:
        async for x in g:
            if x: break
    @conn(9)
    async def f(): return "f"
    print(await f())
    async with conn("x"): raise LookupError("inside")
asyncio.run(main())  # uncaught
# ---
from contextlib import contextmanager, ExitStack
state = {"depth": 0}
@contextmanager
def indent(step=2):
    state["depth"] += step
    try: yield
    finally: state["depth"] -= step
def out(t): print(" " * state["depth"] + t)
out("a")
with indent():
    out("b")
    with indent(4): out("c")
    out("d")
out("e")
@contextmanager
def transaction(db):
    snap = dict(db)
    try: yield db
    except Exception as e: db.clear(); db.update(snap); print("rolled back:", e); raise
    else: print("committed")
db = {"x": 1}
with transaction(db) as t: t["x"] = 2
try:
    with transaction(db) as t: t["x"] = 3; t["y"] = 1; raise RuntimeError("oops")
except RuntimeError: print(db)
# ---
from contextlib import contextmanager
class Timer:
    def __enter__(self): return self
    def __exit__(self, et, ev, tb): print(et.__name__ if et else None, ev, tb is not None); return et is StopIteration
with Timer(): pass
with Timer(): raise StopIteration("v")
@contextmanager
def gen():
    try: yield
    except StopIteration as e: print("saw", repr(e))
with gen(): raise StopIteration(1)
@contextmanager
def pass_through(): yield
try:
    with pass_through(): raise StopIteration("through")
except StopIteration as e: print("outer", e)
class Multi:
    def __enter__(self): return (1, (2, 3))
    def __exit__(self, *a): pass
with Multi() as (a, (b, c)): print(a, b, c)
d = {}
with Multi() as d["k"], Multi() as d["l"]: print(d)
with (Multi() as x, Multi() as y): print(x == y)
# ---
from contextlib import ExitStack, contextmanager
@contextmanager
def res(n, fail=False):
    if fail: raise OSError(f"cannot open {n}")
    print("open", n)
    try: yield n
    finally: print("close", n)
def open_all(names):
    with ExitStack() as st:
        rs = [st.enter_context(res(n, n == "bad")) for n in names]
        return rs, st.pop_all()
rs, st = open_all(["a", "b"]); print(rs); st.close()
try: open_all(["c", "bad", "d"])
except OSError as e: print(e)
with ExitStack() as outer:
    outer.enter_context(res("o"))
    with ExitStack() as inner: inner.enter_context(res("i")); outer.push(inner.pop_all().__exit__)
    print("body")
# ---
from contextlib import suppress, redirect_stdout, chdir, contextmanager
import io
def noisy(): print("line 1"); print("line 2"); return 42
with redirect_stdout(io.StringIO()) as out: r = noisy()
print(r, out.getvalue().splitlines())
a, b = io.StringIO(), io.StringIO()
with redirect_stdout(a):
    print("A")
    with redirect_stdout(b): print("B")
    print("A2")
print(a.getvalue().split(), b.getvalue().split())
try:
    with redirect_stdout(a): raise ValueError("x")
except ValueError: print("restored")
with suppress(Exception) as s: print(s)
for x in ["1", "q", "3"]:
    with suppress(ValueError): print(int(x), end=" ")
print()
with suppress(TypeError): int("x")  # uncaught
# ---
from contextlib import contextmanager
@contextmanager
def cm(*a, **k):
    "cm doc"
    yield a, k
print(cm.__name__, cm.__doc__, cm(1).__enter__(), type(cm()).__name__)
with cm(1, b=2) as (a, k): print(a, k)
def use(c):
    with c as v: return v
print(use(cm("x")), use(cm()))
class P:
    @contextmanager
    def lock(self, n): print("lock", n); yield self; print("unlock", n)
    @classmethod
    @contextmanager
    def make(cls): yield cls.__name__
with P().lock(1) as p: print(type(p).__name__)
with P.make() as n: print(n)
@contextmanager
def notgen(): return 5
notgen().__enter__()  # uncaught
# ---
from contextlib import ExitStack
with ExitStack() as st:
    for i in range(3): st.callback(lambda i=i: print("cb", i))
    st.callback(lambda *a, **k: print(a, k), 1, x=2)
    print("body")
def failing(): raise ValueError("in callback")
try:
    with ExitStack() as st: st.callback(print, "still runs"); st.callback(failing)
except ValueError as e: print(e, e.__context__)
try:
    with ExitStack() as st: st.callback(failing); raise KeyError("body")
except ValueError as e: print(repr(e), repr(e.__context__))
st = ExitStack(); st.push(lambda t, e, tb: (print("got", t.__name__), True)[1])
with st: raise IndexError("gone")
print("after")
# ---
from contextlib import nullcontext, contextmanager
import asyncio
def maybe(lock): return lock if lock else nullcontext("none")
with maybe(None) as m: print(m)
async def main():
    async with nullcontext(3) as n: print(n)
    async with asyncio.Lock() as l: print(l)
asyncio.run(main())
@contextmanager
def temp(obj, **kw):
    old = {k: getattr(obj, k) for k in kw}
    for k, v in kw.items(): setattr(obj, k, v)
    try: yield obj
    finally:
        for k, v in old.items(): setattr(obj, k, v)
class Cfg: debug = False; level = 1
with temp(Cfg, debug=True, level=9) as c: print(c.debug, c.level)
print(Cfg.debug, Cfg.level)
with temp(Cfg, missing=1): pass  # uncaught
# ---
from contextlib import contextmanager
log = []
@contextmanager
def step(n, fail_exit=False):
    log.append(f"+{n}")
    try: yield
    except GeneratorExit: log.append("genexit"); raise
    finally:
        log.append(f"-{n}")
        if fail_exit: raise RuntimeError(f"exit {n}")
try:
    with step(1), step(2, True): raise ValueError("body")
except RuntimeError as e: print(e, repr(e.__context__))
for i in range(3):
    with step(f"l{i}"):
        if i == 0: continue
        if i == 1: break
print(log)
def early():
    with step("r"):
        for _ in range(3):
            with step("q"): return "early"
print(early(), log[-4:])
# ---
from contextlib import AsyncExitStack, asynccontextmanager, suppress
import asyncio
class A:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("aenter", self.n); return self
    async def __aexit__(self, t, e, tb): print("aexit", self.n, repr(e)); return self.n == "eat"
async def main():
    async with AsyncExitStack() as st:
        await st.enter_async_context(A(1)); await st.enter_async_context(A("eat")); st.enter_context(suppress(KeyError)); raise ValueError("x")
    try:
        async with AsyncExitStack() as st: await st.enter_async_context(5)
    except TypeError as e: print(e)
    @asynccontextmanager
    async def bad():
        if False: yield
    try:
        async with bad(): pass
    except RuntimeError as e: print(e)
asyncio.run(main())
