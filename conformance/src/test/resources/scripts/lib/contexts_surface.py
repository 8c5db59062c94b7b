def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import contextlib, io, sys
@contextlib.contextmanager
def cm(x=1):
    print("in", x)
    try:
        yield x
    except ValueError as e:
        print("caught", e)
    finally:
        print("out")
def f1():
    with cm(2) as v: raise ValueError("q")
show(lambda: f1())
def f2():
    with cm(2) as v: raise KeyError("q")
show(lambda: f2())
show(lambda: type(cm())); show(lambda: cm.__name__)
show(lambda: cm().__enter__())
show(lambda: cm(1, 2))
@contextlib.contextmanager
def none():
    if False: yield
show(lambda: none().__enter__())
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
def f3():
    with twice(): pass
show(lambda: f3())
@contextlib.contextmanager
def twice2():
    try: yield 1
    except Exception: yield 2
def f4():
    with twice2(): raise ValueError("x")
show(lambda: f4())
@contextlib.contextmanager
def notgen():
    return 5
@contextlib.contextmanager
def stop():
    yield
def f5():
    with stop(): raise StopIteration("s")
show(lambda: f5())
@contextlib.contextmanager
def swap():
    try: yield
    except ValueError as e: raise RuntimeError("new") from e
def f6():
    with swap(): raise ValueError("o")
show(lambda: f6())
@cm(9)
def deco(a): "doc"; return a + 1
show(lambda: deco(3))
show(lambda: deco(3))
show(lambda: deco.__name__); show(lambda: deco.__doc__)
def f7():
    with contextlib.suppress(KeyError, ValueError) as s: print(s); int("x")
    with contextlib.suppress(): pass
    with contextlib.suppress(TypeError): int("y")
show(lambda: f7())
def f8():
    with contextlib.suppress(ValueError): raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
show(lambda: f8())
def f9():
    with contextlib.suppress(ValueError): raise ExceptionGroup("g", [ValueError(1)])
    return "fine"
show(lambda: f9())
show(lambda: contextlib.suppress("x").__exit__(ValueError, ValueError(), None))
class C:
    def close(self): print("closed")
def f10():
    with contextlib.closing(C()) as c: print(type(c).__name__)
show(lambda: f10())
def f11():
    with contextlib.closing(5): pass
show(lambda: f11())
def f12():
    with contextlib.nullcontext(5) as v: print(v)
    with contextlib.nullcontext() as v: print(v)
    with contextlib.nullcontext(enter_result=3) as v: print(v)
show(lambda: f12())
def f13():
    b = io.StringIO(); e = io.StringIO()
    with contextlib.redirect_stdout(b) as x, contextlib.redirect_stderr(e): print("hi"); print("er", file=sys.stderr); assert x is b
    print(repr(b.getvalue()), repr(e.getvalue()))
show(lambda: f13())
show(lambda: contextlib.redirect_stdout())
def f14():
    with contextlib.ExitStack() as st:
        st.callback(print, "cb", 1, sep="-")
        st.push(lambda *a: print("push", a[0]))
        st.enter_context(cm("s"))
        st.push(cm("t"))
        raise ValueError("inner")
show(lambda: f14())
def f15():
    with contextlib.ExitStack() as st: st.enter_context(5)
show(lambda: f15())
def f16():
    with contextlib.ExitStack() as st: st.push(5)
show(lambda: f16())
def f17():
    st = contextlib.ExitStack(); st.callback(print, "x"); n = st.pop_all(); st.close(); print("closed st"); n.close()
show(lambda: f17())
def f18():
    with contextlib.ExitStack() as st:
        @st.callback
        def a(): print("A")
        @st.push
        def b(t, v, tb): print("B", t); return True
        raise KeyError("k")
    return "after"
show(lambda: f18())
def f19():
    with contextlib.ExitStack() as st:
        st.callback(lambda: 1/0)
        st.callback(lambda: [][1])
show(lambda: f19())
class Bad:
    def __exit__(self, *a): pass
def f20():
    with Bad(): pass
show(lambda: f20())
show(lambda: contextlib.ExitStack().enter_context(Bad()))
class E(contextlib.ContextDecorator):
    def __enter__(self): print("E in"); return self
    def __exit__(self, *a): print("E out", a[0]); return False
@E()
def g(x): return x*2
show(lambda: g(4))
class A(contextlib.AbstractContextManager): pass
show(lambda: A())
class A2(contextlib.AbstractContextManager):
    def __exit__(self, *a): return None
show(lambda: A2().__enter__().__class__.__name__)
show(lambda: isinstance(E(), contextlib.AbstractContextManager)); show(lambda: issubclass(int, contextlib.AbstractContextManager))
import asyncio
@contextlib.asynccontextmanager
async def acm(x):
    print("ain", x)
    try: yield x
    finally: print("aout")
async def m():
    async with acm(1) as v: print(v)
    async with contextlib.AsyncExitStack() as st:
        st.callback(print, "cb"); await st.enter_async_context(acm(2)); st.push_async_callback(asyncio.sleep, 0)
        async def ex(*a): print("aex", a[0]); return True
        st.push_async_exit(ex); st.enter_context(cm(5)); raise ValueError("v1")
    async with contextlib.aclosing(ag()) as g:
        async for x in g: print(x); break
    try:
        async with contextlib.AsyncExitStack() as st: await st.enter_async_context(5)
    except TypeError as e: print(e)
    try:
        async with contextlib.AsyncExitStack() as st: st.push_async_exit(5)
    except TypeError as e: print(e)
    async with contextlib.nullcontext(3) as q: print(q)
    @acm(7)
    async def h(): print("body"); return 8
    print(await h())
    try:
        async with cm(1): pass
    except TypeError as e: print(e)
    try:
        with acm(1): pass
    except TypeError as e: print(e)
async def ag():
    try: yield 1; yield 2
    finally: print("ag closed")
asyncio.run(m())
import os
def f21():
    a = os.getcwd(); os.mkdir("zz")
    with contextlib.chdir("zz"): print(os.path.basename(os.getcwd()))
    print(os.getcwd() == a)
show(lambda: f21())
def f22():
    with contextlib.chdir("nope"): pass
show(lambda: f22())
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import contextvars
v = contextvars.ContextVar("v"); d = contextvars.ContextVar("d", default=5)
show(lambda: v.get(0))
show(lambda: v.get(3))
show(lambda: d.get()); show(lambda: d.get(9))
show(lambda: d.name); show(lambda: v.name)
tok = v.set(7)
show(lambda: v.get(0))
show(lambda: tok.var is v); show(lambda: tok.old_value is contextvars.Token.MISSING)
show(lambda: contextvars.Token.MISSING)
v.reset(tok)
show(lambda: v.get(0))
show(lambda: v.reset(5))
show(lambda: contextvars.ContextVar(5))
show(lambda: contextvars.ContextVar())
show(lambda: contextvars.ContextVar("a", 5))
show(lambda: contextvars.Token())
v.set(1); ctx = contextvars.copy_context()
show(lambda: ctx[v]); show(lambda: len(ctx)); show(lambda: v in ctx); show(lambda: d in ctx); show(lambda: list(ctx) == [v]); show(lambda: list(ctx.values()))
show(lambda: ctx.get(d)); show(lambda: ctx.get(d, 3))
show(lambda: ctx.get(d))
show(lambda: ctx["x"])
show(lambda: "x" in ctx)
show(lambda: ctx.get("x"))
def inner(a, b=2): v.set(a); return v.get() + b
show(lambda: ctx.run(inner, 10))
show(lambda: v.get(1)); show(lambda: ctx[v])
show(lambda: ctx.run())
show(lambda: ctx.run(5))
show(lambda: ctx.copy()[v]); show(lambda: type(ctx)); show(lambda: ctx == ctx.copy()); show(lambda: ctx == contextvars.Context())
show(lambda: contextvars.Context(5))
show(lambda: hash(ctx))
show(lambda: [type(k).__name__ for k in ctx.keys()]); show(lambda: ctx.items()[0][1] if False else [x[1] for x in ctx.items()])
show(lambda: contextvars.ContextVar[int])
def sub():
    class X(contextvars.ContextVar): pass
show(lambda: sub())
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import warnings, sys, io; warnings.simplefilter("ignore")
def f(): warnings.warn("msg"); warnings.warn("dep", DeprecationWarning); warnings.warn(UserWarning("inst")); warnings.warn("lvl", RuntimeWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); f(); print(len(w), [(str(x.message), x.category.__name__, x.lineno > 0, x.filename[-6:]) for x in w], w[0])
    print(warnings.filters[0]); w.clear(); warnings.simplefilter("ignore"); f(); print(len(w)); warnings.simplefilter("error")
    try: f()
    except UserWarning as e: print(repr(e))
    warnings.resetwarnings(); print(warnings.filters); warnings.simplefilter("default"); [f() for _ in range(2)]; print(len(w)); w.clear(); warnings.simplefilter("once"); [f() for _ in range(2)]; print(len(w)); w.clear(); warnings.filterwarnings("ignore", message="ms", category=UserWarning); f(); print([str(x.message) for x in w])
    warnings.filterwarnings("error", "de.*", DeprecationWarning, append=True); print(warnings.filters[-1])
show(lambda: warnings.warn("x", int))
show(lambda: warnings.warn(5))
show(lambda: warnings.warn("x", 5))
show(lambda: warnings.warn())
show(lambda: warnings.warn("x", stacklevel="q"))
show(lambda: warnings.simplefilter("nope"))
show(lambda: warnings.simplefilter("ignore", int))
show(lambda: warnings.simplefilter("ignore", lineno=-1))
show(lambda: warnings.filterwarnings("nope"))
show(lambda: warnings.filterwarnings("ignore", message=5))
show(lambda: warnings.filterwarnings("ignore", category="x"))
show(lambda: warnings.filterwarnings("ignore", message="("))
show(lambda: warnings.filterwarnings("ignore", lineno="x"))
show(lambda: warnings.formatwarning("m", UserWarning, "f.py", 3)); show(lambda: warnings.formatwarning("m", UserWarning, "f.py", 3, "line"))
show(lambda: warnings.formatwarning(UserWarning("q"), UserWarning, "f", 1, ""))
show(lambda: warnings.warn_explicit("m", UserWarning, "f.py", 3)); show(lambda: warnings.showwarning("m", UserWarning, "f.py", 3))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    show(lambda: warnings.warn("now an error"))
    show(lambda: warnings.warn("dep", DeprecationWarning))
with warnings.catch_warnings(action="ignore"): warnings.warn("q")
with warnings.catch_warnings(record=True, category=DeprecationWarning, action="always") as w: warnings.warn("d", DeprecationWarning); print(len(w))
show(lambda: warnings.catch_warnings(5))
show(lambda: repr(warnings.catch_warnings())); show(lambda: repr(warnings.catch_warnings(record=True)))
cw = warnings.catch_warnings()
show(lambda: cw.__exit__(None, None, None))
show(lambda: cw.__enter__()); show(lambda: cw.__enter__())
warnings.simplefilter("always"); warnings.showwarning = lambda m, c, f, l, file=None, line=None: print("SHOWN", m, c.__name__); warnings.warn("custom")
class My(UserWarning): pass
warnings.warn("mine", My); warnings.warn(My("i"))
show(lambda: warnings.WarningMessage(UserWarning("m"), UserWarning, "f", 1).message)
show(lambda: warnings._deprecated.__name__); show(lambda: warnings.deprecated)
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import weakref, gc
class C:
    def __init__(s, v=0): s.v = v
    def m(s): return s.v
    def __repr__(s): return f"C({s.v})"
o = C(1); r = weakref.ref(o); r2 = weakref.ref(o)
show(lambda: r() is o); show(lambda: r is r2); show(lambda: r == weakref.ref(C(1))); show(lambda: hash(r) == hash(o)); show(lambda: weakref.getweakrefcount(o))
show(lambda: len(weakref.getweakrefs(o))); show(lambda: str(r)[:12]); show(lambda: r.__callback__)
show(lambda: weakref.ref(5))
show(lambda: weakref.ref("a"))
show(lambda: weakref.ref([]))
show(lambda: weakref.ref(None))
show(lambda: weakref.ref())
show(lambda: weakref.proxy(5))
r3 = weakref.ref(o, lambda r: print("gone", r() is None)); p = weakref.proxy(o)
show(lambda: p.v); show(lambda: p.m()); show(lambda: str(p)); show(lambda: repr(p)[:13]); show(lambda: type(p)); show(lambda: p.__class__); show(lambda: isinstance(p, C))
show(lambda: p == o)
show(lambda: hash(p))
p.v = 7
show(lambda: o.v); show(lambda: p.nope)
fi = weakref.finalize(o, print, "final", 1, sep="-")
show(lambda: fi.alive); show(lambda: fi.peek()[2]); show(lambda: fi.atexit); show(lambda: repr(fi)[:12])
wm = weakref.WeakMethod(o.m)
show(lambda: wm()()); show(lambda: wm == weakref.WeakMethod(o.m)); show(lambda: weakref.WeakMethod(5))
wv = weakref.WeakValueDictionary(); wk = weakref.WeakKeyDictionary(); ws = weakref.WeakSet(); wv["a"] = o; wk[o] = 1; ws.add(o)
show(lambda: len(wv)); show(lambda: len(wk)); show(lambda: len(ws)); show(lambda: wv["a"]); show(lambda: wk[o]); show(lambda: o in ws); show(lambda: list(wv.items()))
show(lambda: list(wk.keys())); show(lambda: list(ws)); show(lambda: "a" in wv); show(lambda: wv.get("z")); show(lambda: wv.get("z", 5)); show(lambda: wv["z"])
show(lambda: wv.setdefault("q", o)); show(lambda: wv.pop("q")); show(lambda: wv.pop("q", 3)); show(lambda: wv.pop("q"))
def s1(): wv["n"] = 5
show(lambda: s1())
def s2(): wk[5] = 1
show(lambda: s2())
show(lambda: ws.add(5))
show(lambda: ws - {o}); show(lambda: ws <= ws); show(lambda: ws == weakref.WeakSet([o]))
show(lambda: repr(wv)[:22]); show(lambda: repr(wk)[:20]); show(lambda: repr(ws)[:12]); show(lambda: wv.copy() is wv); show(lambda: len(wv.valuerefs()))
show(lambda: len(wk.keyrefs())); show(lambda: dict(wv)); show(lambda: {**wk})
del o; gc.collect()
show(lambda: r()); show(lambda: len(wv)); show(lambda: len(wk)); show(lambda: len(ws)); show(lambda: str(r)[-6:]); show(lambda: p.v)
show(lambda: fi.alive); show(lambda: fi()); show(lambda: fi.peek()); show(lambda: wm()); show(lambda: repr(fi)[-6:])
show(lambda: str(p))
show(lambda: bool(p))
o = C(2); f2 = weakref.finalize(o, lambda: 42)
show(lambda: f2()); show(lambda: f2()); show(lambda: f2.alive); show(lambda: f2.detach())
o = C(3); f3 = weakref.finalize(o, print, "never"); print(f3.detach()[2]); del o
class S:
    __slots__ = ("a",)
show(lambda: weakref.ref(S()))
class S2:
    __slots__ = ("a", "__weakref__")
def fn(): pass
show(lambda: weakref.ref(fn)() is fn); show(lambda: weakref.proxy(fn)()); show(lambda: type(weakref.proxy(fn))); show(lambda: weakref.ReferenceType is weakref.ref)
show(lambda: weakref.CallableProxyType); show(lambda: weakref.ProxyTypes); show(lambda: weakref.ReferenceError is ReferenceError if hasattr(weakref, "ReferenceError") else 0)
show(lambda: weakref.finalize(5, print))
show(lambda: weakref.finalize(fn))
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import asyncio, threading, concurrent.futures
def mk(base):
    class X(base):
        def __init__(self, name, *a): super().__init__(*a); self.name = name
    return X
show(lambda: mk(asyncio.Lock)("n").name); show(lambda: mk(asyncio.Event)("n").name); show(lambda: mk(asyncio.Condition)("n").name); show(lambda: mk(asyncio.Barrier)("n", 2).parties)
show(lambda: mk(asyncio.Semaphore)("n", 2).name); show(lambda: mk(asyncio.Queue)("n", 3).maxsize); show(lambda: mk(threading.Event)("n").is_set())
show(lambda: mk(threading.Condition)("n").name); show(lambda: mk(threading.Barrier)("n", 3).parties); show(lambda: mk(threading.Thread)("n").name if 0 else 0)
show(lambda: mk(concurrent.futures.Future)("n").done()); show(lambda: mk(concurrent.futures.ThreadPoolExecutor)("n", 2)._max_workers); show(lambda: mk(asyncio.TaskGroup)("n").name)
show(lambda: asyncio.Lock(5))
show(lambda: asyncio.Event(x=1))
show(lambda: asyncio.Barrier())
show(lambda: asyncio.Condition(1, 2))
show(lambda: threading.Event(5))
show(lambda: threading.Barrier())
show(lambda: threading.Condition(5))
show(lambda: threading.Barrier(1, 2, 3, 4))
show(lambda: asyncio.TaskGroup(1))
show(lambda: concurrent.futures.Future(1))
class MyQ(asyncio.Queue):
    def _put(self, item): super()._put(("wrapped", item))
q = MyQ(); q.put_nowait(1)
show(lambda: q.get_nowait())
class SetQ(asyncio.Queue):
    def _init(self, maxsize): self._queue = set()
    def _put(self, item): self._queue.add(item)
    def _get(self): return self._queue.pop()
q = SetQ(); q.put_nowait(1); q.put_nowait(1)
show(lambda: q.qsize()); show(lambda: q.get_nowait()); show(lambda: q.empty())
import queue
class UQ(queue.Queue):
    def _init(self, maxsize): self.queue = set()
    def _put(self, item): self.queue.add(item)
    def _get(self): return self.queue.pop()
q = UQ(); q.put(1); q.put(1)
show(lambda: q.qsize()); show(lambda: q.get())
import logging
class MyT(threading.Thread):
    def __init__(self, n): super().__init__(name=f"my-{n}", daemon=True); self.n = n; self.result = None
    def run(self): self.result = self.n * 2
t = MyT(4); t.start(); t.join()
show(lambda: t.name); show(lambda: t.result); show(lambda: t.daemon)
