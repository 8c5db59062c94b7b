# with: several, exits in reverse, suppression and context
class M:
    def __init__(self, n, sup=False, fail=None): self.n, self.sup, self.fail = n, sup, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail == "enter": raise RuntimeError("enter " + self.n)
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v, v and repr(v.__context__))
        if self.fail == "exit": raise RuntimeError("exit " + self.n)
        return self.sup
with (M("a") as a, M("b", True) as b, M("c", fail="exit")):
    1 / 0
with M("a", True), M("b", fail="enter"), M("c"): pass
for i in range(3):
    with M(str(i)):
        if i == 0: continue
        if i == 1: break
def f():
    with M("r") as r:
        return r.n
    return "never"
print(f())
with M("x", True) as (p, q): pass
with M("tail", fail="exit"):
    pass
# ---
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class Neither: pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class InstanceOnly:
    def __init__(self): self.__enter__ = lambda: 1; self.__exit__ = lambda *a: 1
class BadExit:
    def __enter__(self): return 1
    def __exit__(self): pass
class BadBool:
    def __enter__(self): return 1
    def __exit__(self, *a): return B()
class B:
    def __bool__(self): return 5
for c in (NoExit, NoEnter, Neither, AsyncOnly, InstanceOnly, BadExit, BadBool):
    try:
        with c() as x: print("body"); raise KeyError("in")
    except Exception as e: print(c.__name__, type(e).__name__, e, repr(e.__context__))
async def main():
    class SyncOnly:
        def __enter__(self): pass
        def __exit__(self, *a): pass
    class NotAw:
        def __aenter__(self): return 5
        async def __aexit__(self, *a): pass
    class NotAwExit:
        async def __aenter__(self): return 5
        def __aexit__(self, *a): return 5
    for c in (SyncOnly, Neither, NotAw, NotAwExit):
        try:
            async with c() as x: print("body", x)
        except Exception as e: print(c.__name__, type(e).__name__, e)
import asyncio
asyncio.run(main())
# ---
# try/finally control flow
def a():
    try: return 1
    finally: return 2
def b():
    for i in range(3):
        try: return i
        finally: continue
    return "end"
def c():
    while True:
        try: 1 / 0
        finally: break
    return "swallowed"
def d():
    try:
        try: raise ValueError("v")
        finally: raise KeyError("k")
    except KeyError as e: return repr(e.__context__)
def e():
    try: pass
    except: return "x"
    else: return "else"
    finally: print("fin")
def g():
    x = 1
    try: return x
    finally: x = 2
def h():
    try: yield 1
    finally: print("closed")
def i():
    try:
        raise ValueError("1")
    except ValueError as err:
        pass
    try: err
    except NameError as n: return str(n)
def j():
    try: raise ValueError
    except (TypeError, ValueError) as x:
        try: raise KeyError from x
        except KeyError as y: return y.__cause__ is x, y.__suppress_context__
print(a(), b(), c(), d(), e(), g(), i(), j())
it = h(); next(it); it.close()
for x in (5, "a", int, (int,), None, (ValueError, 5)):
    try:
        try: raise ValueError("orig")
        except x: print("caught")
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__))
# ---
# raise forms
import traceback
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__), e.__suppress_context__)
def r1(): raise
def r2(): raise 5
def r3(): raise "abc"
def r4(): raise int
def r5(): raise ValueError from 5
def r6(): raise ValueError from None
def r7(): raise ValueError from KeyError
def r8(): raise ValueError from KeyError("k")
def r9(): raise (ValueError, KeyError)
def r10(): raise None
def r11():
    class E(Exception):
        def __new__(cls): return 5
    raise E
def r12():
    class E(Exception):
        def __init__(self, x): pass
    raise E
def r13():
    try: raise KeyError("a")
    except KeyError: raise
def r14():
    try: raise KeyError("a")
    except KeyError as e: raise e from e
def r15():
    try: raise KeyError("a")
    except KeyError as e:
        try: raise ValueError("b")
        except ValueError: raise e
def r16():
    e = ValueError("x"); e.__cause__ = 5
def r17():
    e = ValueError("x"); e.__context__ = "a"
def r18():
    e = ValueError("x"); e.__traceback__ = 5
def r19():
    e = ValueError("x"); e.args = 5
def r20():
    e = ValueError("x"); e.args = [1, 2]; raise e
def r21():
    e = ValueError("x"); del e.args
def r22():
    e = ValueError("x"); e.with_traceback(5)
def r23(): ValueError("x").add_note(5)
def r24(): raise ValueError(1, 2, x=3)
def r25(): raise BaseException
def r26(): raise ValueError.__new__(ValueError, "q")
def r27(): raise Exception()
def r28(): del ValueError().__cause__
def r29(): ValueError().__suppress_context__ = "a"
def r30(): raise StopIteration(5)
for f in [v for k, v in list(globals().items()) if k[0] == "r" and k[1:].isdigit()]: print(f.__name__, end=" "); t(f)
print("done")
# ---
# except* in all its ways
def run(f):
    try: print("ret", f())
    except BaseException as e: print("out", repr(e), "| ctx", repr(e.__context__), "| cause", repr(e.__cause__))
def a():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e: print(repr(e))
    except* (TypeError, KeyError) as e: print(repr(e))
    else: print("else")
    finally: print("fin")
def b():
    try: raise ValueError("naked")
    except* ValueError as e: print(repr(e), e.exceptions)
def c():
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: raise KeyError("new")
def d():
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: raise
def e():
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError as e: raise KeyError("k") from e
    except* OSError: raise IndexError("i")
def g():
    try: pass
    except* ValueError: pass
    else: print("else"); return 5
def h():
    try: raise ValueError
    except* ExceptionGroup: pass
def i():
    try: raise ValueError
    except* 5: pass
def j():
    try: raise ExceptionGroup("o", [ExceptionGroup("i", [ValueError(1), KeyError(1)]), KeyError(2)])
    except* KeyError as e: print(repr(e)); raise e.exceptions[0]
def k():
    try: raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()])
    except* ValueError as e: print(repr(e))
def l():
    for x in range(2):
        try: raise ExceptionGroup("g", [ValueError(x)])
        except* ValueError: print("loop", x)
    return "looped"
def m():
    try:
        raise KeyError("x")
    except* ValueError: pass
def n():
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* (ValueError, ExceptionGroup): pass
for f in (a, b, c, d, e, g, h, i, j, k, l, m, n): print("--", f.__name__); run(f)
# ---
# groups
def x(s):
    try: print(s, "->", repr(eval(s)))
    except BaseException as e: print(s, "!!", type(e).__name__, e)
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), KeyError("k"), ExceptionGroup("low", [ValueError(3)])]), OSError(4)])
g.add_note("n1")
class My(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        o = super().__new__(cls, msg, excs); o.code = code; return o
    def derive(self, excs): return My(self.message, excs, self.code)
m = My("m", [ValueError(1), TypeError(2)], 7)
class Bad(ExceptionGroup):
    def derive(self, excs): return 5
for s in ("g.split(ValueError)", "g.subgroup(ValueError)", "g.subgroup(lambda e: isinstance(e, TypeError))", "g.subgroup((KeyError, OSError))", "g.split(ZeroDivisionError)", "g.subgroup(ZeroDivisionError)", "g.split(Exception)", "g.subgroup(ExceptionGroup) is g", "g.split(5)", "g.split([ValueError])", "g.split()", "g.subgroup((ValueError, 5))", "g.message, g.exceptions", "str(g)", "str(ExceptionGroup('x', [ValueError()]))", "repr(g)", "g.args", "g.derive([ValueError(9)])", "g.derive([])", "g.derive(5)", "ExceptionGroup()", "ExceptionGroup('a')", "ExceptionGroup('a', [])", "ExceptionGroup('a', [5])", "ExceptionGroup('a', 5)", "ExceptionGroup(5, [ValueError()])", "ExceptionGroup('a', [KeyboardInterrupt()])", "BaseExceptionGroup('a', [ValueError()])", "BaseExceptionGroup('a', [KeyboardInterrupt()])", "ExceptionGroup('a', (ValueError(),))", "ExceptionGroup('a', {ValueError()})", "ExceptionGroup('a', [ValueError])", "ExceptionGroup('a', [ValueError()], 5)", "ExceptionGroup[int]", "m.split(ValueError)[0].code", "type(m.split(ValueError)[1])", "m.subgroup(TypeError).__notes__", "g.subgroup(ValueError).__notes__", "Bad('a', [ValueError(), KeyError()]).split(ValueError)", "isinstance(g, Exception)", "ExceptionGroup.__mro__", "issubclass(BaseExceptionGroup, Exception)", "hasattr(g, '__notes__')", "g.message.foo", "g.exceptions[1].exceptions[2].message", "ExceptionGroup('a', 'bc')", "ExceptionGroup('a', (e for e in [ValueError()]))", "len(g.exceptions)"): x(s)
try: g.message = 5
except AttributeError as e: print(e)
try: g.exceptions = ()
except AttributeError as e: print(e)
# ---
# chained and grouped tracebacks
def inner(): raise ValueError("bad")
def outer():
    try: inner()
    except ValueError as e:
        e.add_note("first note"); e.add_note("second\nlines")
        raise RuntimeError("wrapped") from e
def group():
    errs = []
    for f in (inner, outer):
        try: f()
        except Exception as e: errs.append(e)
    raise ExceptionGroup("many", errs)
try: group()
except* ValueError as e:
    raise TypeError("again") from None
# ---
def f(n):
    if n: return f(n - 1)
    raise LookupError("deep")
try: f(5)
finally: print("cleanup")
# ---
def f(): f()
try: f()
except RecursionError as e: print(e, type(e).__mro__[1].__name__)
f()
# ---
class E(Exception):
    def __str__(self): raise ValueError("no str")
raise E("x")
# ---
class E(Exception):
    def __str__(self): return 5
raise E("x")
# ---
class E(Exception):
    __module__ = "some.mod"
class F(E):
    __qualname__ = "Other.Name"
try: raise E("x")
except E as e: raise F() from e
# ---
class Outer:
    class Err(Exception): pass
    def m(self):
        raise self.Err("multi\nline\nmessage")
Outer().m()
# ---
def f():
    class L(Exception): pass
    raise L(1, "two", [3])
f()
# ---
e = KeyError("missing key")
e.__notes__ = ["a", 5, None]
raise e
# ---
e = ValueError(); e.__notes__ = 5
raise e
# ---
raise KeyError
# ---
raise SystemExit("bye")
# ---
raise SystemExit(3)
# ---
import sys
try: sys.exit([1])
finally: print("f")
# ---
raise KeyboardInterrupt
# ---
assert 1 == 2, "message: %d" % 5
# ---
assert (x := 5) > 10
# ---
assert False, (1, 2)
# ---
def f(): raise ValueError("x")
class C:
    def m(self, a): return a / 0
    def __getitem__(self, k): raise KeyError(k)
    def __add__(self, o): raise TypeError("add")
    @property
    def p(self): return self.q.r
    def __call__(self, *a): return self.m(*a)
    def __iter__(self): return self
    def __next__(self): raise RuntimeError("next")
    def __enter__(self): raise OSError(2, "No such file")
    def __exit__(self, *a): pass
    def __bool__(self): raise ArithmeticError("bool")
    def __len__(self): raise LookupError("len")
    def __eq__(self, o): raise NotImplementedError("eq")
    def __hash__(self): raise TypeError("hash")
    def __contains__(self, k): raise BufferError("in")
    def __format__(self, s): raise ValueError("fmt " + s)
    def __str__(self): raise AssertionError("str")
    def __setattr__(self, n, v): raise AttributeError(n)
    def __delattr__(self, n): raise AttributeError("del " + n)
    def __setitem__(self, k, v): raise IndexError("set")
    def __delitem__(self, k): raise IndexError("del")
    def __neg__(self): raise OverflowError("neg")
    def __lt__(self, o): raise TypeError("lt")
    def __iadd__(self, o): raise TypeError("iadd")
c = C(); d = {"k": {}}; l = [1, 2]; n = None
import re, traceback
def show(g):
    try: g()
    except BaseException as e: print(re.sub(r'File "[^"]*"', 'File "F"', "".join(traceback.format_exception(e))))
def a1(): c.m(1)
def a2(): c["key"]
def a3(): return 1 + (c + 2) * 3
def a4(): c.p
def a5(): c(1)
def a6(): [x for x in c]
def a7():
    with c as z: pass
def a8(): return "y" if c else "n"
def a9(): len(c)
def b1(): return c == 1
def b2(): {c: 1}
def b3(): return 5 in c
def b4(): f"{c:spec} and more"
def b5(): print("a", str(c))
def b6(): c.attr = 5
def b7(): del c.attr
def b8(): c[0] = 1
def b9(): del c[0]
def c1(): return -c
def c2(): return 1 < 2 < c < 3 if 0 else c < 3 < 4
def c3():
    global c
    c += 5
def c4(): return d["k"]["missing"]["x"]
def c5(): return l[5] + l[0]
def c6(): return n.attr.other
def c7(): return n()
def c8(): return (l
    [7])
def c9(): return f(
        ) + 1
def d1(): x, y = l[0:1]
def d2(): a, *b, e = l[2:]
def d3(): return undefined_name + 1
def d4(): import no_such_module_x
def d6(): raise KeyError("k") from ValueError("v")
def d7(): assert l == [], f"l is {l}"
def d8(): return [1, 2][0](3)
def d9(): return "abc" + 1 + "d"
def e1(): return 1 / 0 if True else 2
def e2(): return (lambda q: q.z)(5)
def e3(): return {**d, **n}
def e4(): return [*l, *n]
def e5(): return max(l, key=lambda v: v.w)
def e6(): return sorted([3, "a"])
def e7(): return int("12a") + 5
def e8(): return d["k"]. \
        missing
def e9(): return (1
    + n)
def g1(): for_ = 0; return not (l < n)
def g2():
    for i in n: pass
def g3():
    while c: pass
def g4():
    if not c: pass
def g5(): yield_ = (yield); return next(iter([]))
def g6(): return "%d" % "x"
def g7(): return l[n:1.5]
def g8(): l["a"] = 1
def g9(): return "x".join(l)
def h1(): return c.m(*l, **d)
def h2(): f(1, 2, x=3)
def h3(): C.m()
def h4(): return (yield from n)
def h5(): return d.keys()[0]
def h6(): return eval("1 +")
def h7(): exec("x = 1\nraise ValueError('e')")
def h8(): return l.index(99)
def h9(): del undefined_thing
def i1(): d[l]
def i2(): return ~1.5
def i3(): return l @ l
def i4(): l.x.y = 5
def i5(): return (1).__add__("a").foo
def i6(): return [i / 0 for i in l if i]
def i7(): return {k: v.x for k, v in d.items()}
def i8(): return sum(x / 0 for x in l)
def i9(): return print(l, end=5)
def j1(): é = "ünï"; return é.ñ + "日本語".foo
def j2(): return "日本語" + 5 + "x"
def j3(): return int(x="日本")
def j4(): return d["k"]["日本"] + 1
for g in [v for k, v in list(globals().items()) if len(k) == 2 and k[1].isdigit() and callable(v)]:
    print(g.__name__)
    if g.__name__ in ("g5", "h4"): show(lambda: list(g()))
    else: show(g)
# ---
# SyntaxError tracebacks from compile
import re, traceback
for s in ("x = (1,\n", "def f():\n  return\n x\n", "a b c", "f(x for x in y, 1)", "x = 'abc", "1 +", "if x = 1: pass", "print 'a'", "é é", "for i in x\n pass", "a = 1 = b", "x = {1: 2, 3}", "lambda x: = 5", "class A\n pass", "import a.b as", "x = 5 +* 3", "'''abc", "\tx\n  y", "x\\y", "f'{a b}'", "f'{a!x}'", "async def f(): [await x for", "def f(a, a): pass", "x: int: str", "return", "nonlocal x", "@", "x = 日本 語"):
    try: compile(s, "<s>", "exec")
    except SyntaxError as e: print("".join(traceback.format_exception_only(e)), (e.lineno, e.offset, e.end_lineno, e.end_offset, e.text, e.filename, e.msg))
# ---
import re, traceback
def show(g):
    try: g()
    except BaseException as e: print(re.sub(r'File "[^"]*"', 'File "F"', "".join(traceback.format_exception(e)[2:])))
d = {"k": {}}
class C:
    def m(self): return self
c = C()
def a(): return d["k"]. \
        missing
def b(): return (d
    ["k"]
    .missing)
def e(): return (c.m()
    .m()
    .nope()
    .other())
def f():
    (c
     .x
     .y) = 5
def g():
    del (c.
         zz)
def h(): return (c.m().
    m(1))
def i(): return c.m(
    1)
def j(): return (c.m
    ().q)
def k():
    c.zz.  \
      b.c += 1
def l():
    (c
     .m) += 1
def m(): return (
    c
    .m()
    .value + 1)
def n(): return c\
    .nope
def o(): return [c
    .nope for _ in [1]]
def p(): return (c
    .nope
    if c else 1)
def q(): return f"{c
    .nope}"
def r(): return f"a {c.nope} b {
    1 / 0}"
def s(): return """x""" + \
    5
def t():
    return (1 +
            2 +
            None)
def u():
    x = [1,
         2,
         3 / 0]
def v():
    return max(1,
               "a")
def w():
    raise ValueError(
        "multi",
        "line")
def x():
    assert (1 ==
            2), "msg"
def y():
    return {
        "a": 1,
        "b": c.nope,
    }
def z():
    return d[
        "zz"
    ]
def aa():
    if (1 < 2 and
        c.nope > 3):
        pass
def bb():
    for i in range(3): c.nope
def cc():
    with open("/nonexistent/file") as f:
        pass
def dd():
    return c.m(*[1,
                 2])
def ee():
    lambda_ = lambda: (
        c
        .nope)
    return lambda_()
def ff(): return -(
    "a")
def gg(): return not c.nope
def hh(): return c.nope if c else 0
def ii(): return 1 < "a" < 3
def jj(): return (1
    < "a")
def kk(): return d["k"]["j"]["l"]
def ll(): return d["k"].get("j")["l"]
def mm(): d["k"]["j"]["l"] = 1
def nn(): d["k"].x = 1
def oo(): del d["k"]["j"]
def pp(): x, (y, z) = 1, 2
def qq(): print(c.nope, end="")
def rr(): return [*c]
def ss(): return {**c}
def tt(): return c(**{"a": 1})
def uu(): return (yy := c.nope)
def vv(): import math; return math.nope + math.sin("x")
def ww(): return "a".join([1]).upper()
def xx(): return int("x") + int("y")
def yy(): return sum(i / 0 for i in [1])
def zz(): return sorted([1, 2], key=lambda v: v.nope)
for fn in (a, b, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn, oo, pp, qq, rr, ss, tt, uu, vv, ww, xx, yy, zz):
    print("--", fn.__name__); show(fn)
# ---
import re, traceback
def show(g):
    try: g()
    except BaseException as e: print(re.sub(r'File "[^"]*"', 'File "F"', "".join(traceback.format_exception(e)[2:])))
class Ctx:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, *a):
        if self.n: raise RuntimeError("exit")
    def __getattr__(self, k): raise AttributeError("no " + k)
    def __iter__(self): yield 1; raise ValueError("iter")
    def __matmul__(self, o): raise TypeError("mat")
    def __lt__(self, o): raise TypeError("lt")
    def __contains__(self, o): raise TypeError("contains")
    def __call__(self, *a, **k): raise TypeError("call")
    def __getitem__(self, k): raise KeyError(k)
c = Ctx(1)
def a():
    with Ctx(0) as x, \
         Ctx(1) as y:
        pass
def b():
    with (
        Ctx(0) as x,
        Ctx(1) as y,
    ):
        z = 1
def d():
    with Ctx(0):
        with Ctx(0):
            c.foo
def e():
    for i in c:
        for j in [i]:
            pass
def f():
    return [
        x
        for x in c
        if x
    ]
def g():
    return {
        k: 1 / k
        for k in [1, 0]
    }
def h():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
    finally:
        pass
def i():
    try:
        c.x
    except AttributeError:
        c["y"]
def j():
    match c:
        case Ctx(n=1) if c < 2:
            pass
def k():
    match 5:
        case 5 if [][
            0]:
            pass
def l():
    if 1 in c: pass
def m():
    if (1 and
        c @ 2): pass
def n():
    while c < 1:
        pass
def o():
    x = c(1,
          2,
          k=3)
def p():
    x = c(
        1
    )(2)
def q():
    return c[1:
             2]
def r():
    assert c < 1, (
        "x")
def s():
    @c
    def inner(): pass
def t():
    @(lambda f: f)
    @c
    class K: pass
def u():
    class K(c.base): pass
def v():
    class K(
        metaclass=c): x = 1
def w():
    def inner(x=c.dflt, *, y: c.ann = 1): pass
def x():
    lambda z=c.d: 1
def y():
    return f"{c.a}" \
           f"{c.b}"
def z():
    return (f"text {1}"
            f"{c.b} more")
def aa():
    global gg
    gg = c.v = 5
    del c.w
def bb():
    a, b = c
def cc():
    (a,
     b) = 1, 2, 3
def dd():
    x: int = c.ann
def ee():
    x = yield_ = c.m
def ff():
    raise c
def g2():
    raise ValueError("x") from c
def hh():
    return c.a if c < 1 else c.b
def ii():
    return (c.a if
            c < 1 else c.b)
def jj():
    return [1, 2,
            *c]
def kk():
    return {1: 2,
            **c}
def ll():
    print(1, *c, sep="")
def mm():
    return max(
        (x for x in c),
        default=1)
def nn():
    async def co(): await c
    co().send(None)
def oo():
    async def co():
        async with c: pass
    co().send(None)
def pp():
    async def co():
        async for x in c: pass
    co().send(None)
def qq():
    def gen():
        x = yield 1
        yield from c.it
    it = gen(); next(it); it.send(2)
def rr():
    def gen(): yield 1
    gen().throw(ValueError("thrown"))
def ss():
    import math
    math.sqrt(
        -1)
def tt():
    int("a",
        10)
def uu():
    d = {}
    d["a"]["b"] += 1
def vv():
    l = [1]
    l[5] += 1
def ww():
    c.x += 1
def xx():
    n = None
    n += 1
def yy():
    s = "a" \
        "b" + 1
def zz():
    not_defined_anywhere (1)
def ab(): return (lambda: (lambda: 1 / 0)())()
def ac(): return [[[1 / 0 for _ in "a"] for _ in "b"] for _ in "c"]
def ad(): return next(x / 0 for x in [1])
def ae(): return list(map(lambda v: v.q, [1]))
def af(): exec("def q():\n    return 1 / 0\nq()")
def ag(): eval("1 / 0")
def ah(): return "{} {}".format(1)
def ai(): return "%s %s" % (1,)
def aj(): return -"a" + 1
def ak(): return 1 + -None
def al(): return 2 ** "a" ** 3
def am(): return (1).x.y
def an(): return 5 .real.imag.foo
def ao(): return "abc"[10]
def ap(): return (1, 2, 3)["a"]
def aq(): return {}[()]
def ar(): return {**{}, 1: [] + ()}
def at(): return 1 if [][0] else 2
def au(): return [] < [1] < 5
def av(): return 1 is 1 and None > 1
def aw(): x = 5; return x()
def ax(): return print.foo
def ay(): return (yy := 1 / 0) + 1
for fn in [v for k, v in list(globals().items()) if len(k) <= 2 and k not in ("c", "re") and callable(v)]:
    print("--", fn.__name__); show(fn)
# ---
import sys
# The program's own way to show what it does not catch.
def shown(kind, value, trace):
    print("uncaught:", kind.__name__, value, trace.tb_lineno, file=sys.stderr)
    print("told")
sys.excepthook = shown
import atexit
atexit.register(print, "at exit")
{}["missing"]
# ---
import sys
def broken(kind, value, trace):
    raise LookupError("in the hook")
sys.excepthook = broken
1 / 0
# ---
import sys
def leaves(kind, value, trace):
    sys.exit(7)
sys.excepthook = leaves
1 / 0
# ---
import sys
sys.excepthook = sys.__excepthook__
1 / 0
# ---
import sys
sys.excepthook = lambda *all: print(len(all))
sys.exit("no hook for this")
# ---
import sys
sys.excepthook = lambda kind: None
raise ValueError("a hook of the wrong shape")
