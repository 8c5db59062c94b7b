class CM:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self): print("enter", self.n); return self.n.upper()
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v, tb is not None); return self.s
with CM("a") as x: print("body", x)
with CM("a") as x, CM("b") as y: print(x, y)
with CM("a"), CM("b"): print("no targets")
with (CM("p") as x, CM("q") as y,): print(x, y)
with (CM("r")) as z: print(z)
with CM("s", True): raise ValueError("hidden")
print("continues")
try:
    with CM("t"): raise KeyError("seen")
except KeyError as e: print(repr(e))
with CM("outer", True):
    with CM("inner"): raise ValueError("through inner")
# ---
class CM:
    def __init__(self, n, r=False): self.n, self.r = n, r
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__); return self.r
def f():
    with CM("ret"): return "value"
def g():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    return i
def h():
    with CM("swallow", True): raise ValueError
    return "after"
def k():
    with CM("x"):
        try: return 1
        finally: print("finally")
def m():
    with CM("gen"): yield 1; yield 2
print(f(), g(), h(), k(), list(m()))
it = m(); next(it); it.close()
it = m(); next(it)
try: it.throw(KeyError("t"))
except KeyError as e: print(repr(e))
# ---
class E:
    def __enter__(self): raise ValueError("enter failed")
    def __exit__(self, *a): print("never called")
class X:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise RuntimeError("exit failed")
class N:
    def __init__(self): raise KeyError("init failed")
class OK:
    def __enter__(self): print("ok enter")
    def __exit__(self, *a): print("ok exit", a[0])
for make in (lambda: E(), lambda: X(), lambda: N()):
    try:
        with OK(), make(): print("body")
    except Exception as e: print(repr(e), repr(e.__context__))
try:
    with X(): raise KeyError("in body")
except RuntimeError as e: print(e, repr(e.__context__))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class Neither: pass
class BadSig:
    def __enter__(self): pass
    def __exit__(self): pass
class Inst: pass
i = Inst(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: None
def w(x):
    with x as y: return y
for v in (NoEnter(), NoExit(), Neither(), i, 5, None, "s", [], NoExit, len, BadSig(), (i for i in "")): t(w, v)
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
t(w, AsyncOnly())
# ---
class R:
    def __enter__(self): return (1, [2, 3])
    def __exit__(self, *a): return None
with R() as (a, [b, c]): print(a, b, c)
with R() as [x, (y, *z)]: print(x, y, z)
d, l = {}, [0]
class O: pass
o = O()
with R() as d["k"], R() as l[0], R() as o.attr: print(d, l, vars(o))
with R() as (a, b), R() as c: print(a, b, c)
try:
    with R() as (a, b, c): print("never")
except ValueError as e: print(e)
class Noisy(R):
    def __exit__(self, t, *a): print("exit sees", t and t.__name__)
try:
    with Noisy() as (a, b, c): pass
except ValueError as e: print(e)
with R(): pass
with R() as _: print(_)
# ---
for ret in (True, False, None, 1, 0, "yes", "", [], object()):
    class CM:
        def __enter__(self): pass
        def __exit__(self, *a): return ret
    try:
        with CM(): raise ValueError
        print(type(ret).__name__, "swallowed")
    except ValueError: print(type(ret).__name__, "propagated")
class BadBool:
    def __bool__(self): raise TypeError("no truth")
class CM2:
    def __enter__(self): pass
    def __exit__(self, *a): return BadBool()
with CM2(): pass
try:
    with CM2(): raise ValueError
except TypeError as e: print(e, repr(e.__context__))
# ---
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout, ContextDecorator, chdir
@contextmanager
def cm(n):
    print("in", n)
    try: yield n * 2
    except KeyError as e: print("handled", repr(e))
    finally: print("out", n)
with cm("a") as v: print(v)
with cm("b"): raise KeyError("k")
try:
    with cm("c"): raise ValueError("v")
except ValueError as e: print("escaped", e)
@cm("deco")
def f(): return "decorated"
print(f())
with suppress(ZeroDivisionError, KeyError): 1 / 0
with suppress(): print("nothing to suppress")
with nullcontext(5) as n: print(n)
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c: print(type(c).__name__)
# ---
from contextlib import contextmanager
@contextmanager
def none(): 
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def swallow_all():
    try: yield
    except BaseException as e: print("got", repr(e))
@contextmanager
def replace():
    try: yield
    except ValueError as e: raise TypeError("replaced") from e
@contextmanager
def early(): raise OSError("before yield"); yield
for make in (none, twice, early):
    try:
        with make(): print("body")
    except (RuntimeError, OSError) as e: print(type(e).__name__, e)
with swallow_all(): raise SystemExit(1)
with swallow_all(): raise StopIteration("s")
try:
    with replace(): raise ValueError("orig")
except TypeError as e: print(e, repr(e.__cause__))
try:
    with twice(): raise KeyError("in body")
except (KeyError, RuntimeError) as e: print(repr(e))
c = replace()
with c: pass
try:
    with c: pass
except (AttributeError, RuntimeError) as e: print(type(e).__name__, e)
# ---
from contextlib import ExitStack
class R:
    def __init__(self, n): self.n = n
    def __enter__(self): print("open", self.n); return self
    def __exit__(self, t, v, tb): print("close", self.n, t and t.__name__)
with ExitStack() as st:
    rs = [st.enter_context(R(i)) for i in range(3)]
    st.callback(print, "callback", "arg")
    st.push(lambda t, v, tb: print("push", t) or True)
    print([r.n for r in rs])
    raise ValueError("swallowed by push")
with ExitStack() as st:
    st.enter_context(R("moved"))
    later = st.pop_all()
print("after first"); later.close()
try:
    with ExitStack() as st: st.enter_context(5)
except TypeError as e: print(e)
# ---
log = []
class CM:
    def __init__(self, n): log.append(f"init{n}"); self.n = n
    def __enter__(self): log.append(f"enter{self.n}"); return self
    def __exit__(self, *a): log.append(f"exit{self.n}")
def v(x): log.append(x); return x
with CM(1) as a, CM(v(2)) as b: log.append("body")
print(log); log.clear()
with CM(1) as l, CM(l.n + 1) as m: print(m.n)
print(log); log.clear()
c = CM(9)
with c: 
    with c: pass
print(log); log.clear()
cms = {"k": CM(5)}
with cms["k"] as x, (CM(6) if x else CM(7)) as y: print(x.n, y.n)
with CM(1) as p: pass
print(p.n, log[-1])
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("with x as 1: pass")
s("with x as f(): pass")
s("with x as (a, 1): pass")
s("with : pass")
s("with x as: pass")
s("with x, : pass")
s("with (x, ): pass")
s("with (x as y, z): pass")
s("with (x as y): pass")
s("with (x, y) as z: pass")
s("with x as y z: pass")
s("with x")
s("with x:\npass")
s("with x as None: pass")
s("with x as y.z, w as v[0]: pass")
s("with x as *a: pass")
s("with x as (*a, b): pass")
s("with (yield): pass")
s("with x := y: pass")
s("with (x := y) as z: pass")
s("with x as y: int: pass")
s("with x as 'a': pass")
s("with lambda: 1: pass")
s("with a if b else c as d: pass")
s("with (a, b): pass")
s("with ((a), (b)) as c: pass")
s("with a as b, c as d,: pass")
# ---
import threading
lock = threading.Lock()
with lock: print(lock.locked())
print(lock.locked())
try:
    with lock: 1 / 0
except ZeroDivisionError: print(lock.locked())
import decimal
with decimal.localcontext() as ctx:
    ctx.prec = 5
    print(decimal.Decimal(1) / 3)
print(decimal.Decimal(1) / 3)
import io
with io.StringIO("a\nb") as f: print([l.strip() for l in f], f.closed)
print(f.closed)
try: f.read()
except ValueError as e: print(e)
with memoryview(b"ab") as m: print(m[0])
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("careful")
    print([str(x.message) for x in w])
# ---
class Transaction:
    def __init__(self, d): self.d = d
    def __enter__(self): self.backup = dict(self.d); return self.d
    def __exit__(self, t, v, tb):
        if t: self.d.clear(); self.d.update(self.backup); print("rolled back", v)
        else: print("committed")
        return t is ValueError
db = {"a": 1}
with Transaction(db) as d: d["b"] = 2
with Transaction(db) as d: d["c"] = 3; raise ValueError("oops")
print(db)
class Timer:
    def __enter__(self): self.t = []; return self.t.append
    def __exit__(self, *a): print("recorded", self.t)
with Timer() as rec:
    for i in range(3): rec(i)
class Indent:
    level = 0
    def __enter__(self): Indent.level += 1; return self
    def __exit__(self, *a): Indent.level -= 1
    def p(self, s): print("  " * Indent.level + s)
with Indent() as i:
    i.p("one")
    with i, i: i.p("three")
    i.p("one again")
# ---
import sys
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(sys.exc_info()[0], sys.exc_info()[1] is v, tb and tb.tb_lineno)
        return True
with CM(): raise ValueError("x")
with CM(): pass
print(sys.exc_info())
class Chain:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        try: raise KeyError("inner")
        except KeyError as e: print(repr(e.__context__))
try:
    with Chain(): raise ValueError("outer")
except ValueError as e: print(repr(e), e.__context__)
try: raise OSError("first")
except OSError:
    with CM(): raise TypeError("second")
    print(sys.exc_info()[0].__name__)
# ---
class Conn:
    def __enter__(self): return self
    def query(self, q): return q
with Conn() as c:
    print(c.query("x"))
# ---
with open as f:
    pass
# ---
class R:
    def __enter__(self): return None
    def __exit__(self, *a): return False
with R() as r:
    r.read()
# ---
class A:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise KeyError("cleanup failed")
with A():
    raise ValueError("work failed")
