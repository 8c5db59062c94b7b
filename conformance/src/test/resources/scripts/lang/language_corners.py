import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# exec with mappings
import collections, types
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, R(repr(v))); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def keys(self): return self.d.keys()
m = Map()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: exec("x = 1; y = x + 1; del x", {}, m))
t(lambda: eval("y + 1", {}, m))
t(lambda: eval("len", {}, m))
t(lambda: eval("nope", {}, m))
t(lambda: exec("def f(): return y\nclass A: z = 1\nprint(A.z)", {}, m))
t(lambda: exec("for i in range(2): pass", {}, m))
t(lambda: eval("[y for _ in range(2)]", {}, m))
t(lambda: exec("x", {"x": 5}, collections.ChainMap({}, {"x": 7})))
t(lambda: eval("x", {"x": 5}, collections.ChainMap({}, {"x": 7})))
t(lambda: eval("x", {}, types.MappingProxyType({"x": 9})))
t(lambda: exec("x = 3", {}, types.MappingProxyType({"x": 9})))
t(lambda: eval("x", collections.UserDict(x=1)))
t(lambda: eval("x", {}, collections.UserDict(x=1)))
t(lambda: eval("x + y", {"x": 1}, {"y": 2}))
class DD(dict):
    def __missing__(self, k): print("missing", k); return k.upper()
t(lambda: eval("a + b", DD()))
t(lambda: eval("a + b", {}, DD()))
t(lambda: exec("print(a, len('x'))", {}, DD(len=len, print=print)))
t(lambda: eval("x", {}, 5))
t(lambda: eval("x", 5))
t(lambda: eval("x", None, None))
t(lambda: exec("x", {}, [1]))
t(lambda: eval("locals()", {}, {"q": 1}))
t(lambda: sorted(k for k in eval("globals()", {"q": 1}) ))
t(lambda: eval("__builtins__", {"__builtins__": {"a": 1}}))
t(lambda: eval("len([])", {"__builtins__": {}}))
t(lambda: eval("a", {"__builtins__": {"a": 1}}))
t(lambda: exec("class A: pass", {"__builtins__": {}}))
t(lambda: exec("import math", {"__builtins__": {}}))
t(lambda: exec("print(__name__)", {}))
t(lambda: exec("print(__name__)", {"__name__": "q"}))
ns = {}
exec("class A: pass\ndef f(): pass\ng = lambda: 1", ns)
print(ns["A"].__module__, ns["f"].__module__, ns["A"], ns["g"].__qualname__, "__builtins__" in ns)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# frames
import sys
def f(a, b=2):
    c = a + b
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_lineno, sorted(fr.f_locals), fr.f_locals["c"], fr.f_back.f_code.co_name, fr.f_globals is globals())
    def inner(): return sys._getframe(1).f_code.co_name, sys._getframe().f_back.f_lineno
    return inner()
print(f(1))
t = lambda x: print(x)
ev("sys._getframe(50)", "sys._getframe('a')", "sys._getframe(0).f_code.co_filename", "sys._getframe().f_lineno > 0", "type(sys._getframe())")
try:
    def g(): 1 / 0
    def h(): g()
    h()
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_lasti >= 0, sorted(k for k in tb.tb_frame.f_locals if k in "gh")); tb = tb.tb_next
    tb = e.__traceback__
    ev("tb.tb_next.tb_next.tb_next", "e.with_traceback(None).__traceback__", "setattr(tb, 'tb_next', None)", "setattr(tb, 'tb_lineno', 3)", "tb.tb_next", "type(tb)", "type(tb)(tb, tb.tb_frame, 1, 2).tb_lineno", "setattr(tb, 'tb_next', tb)", "setattr(e, '__traceback__', 5)", "e.with_traceback(5)", "tb.x")
print(sys.exc_info())
try: 1 / 0
except Exception as e: print(sys.exc_info()[:2], sys.exception() is e)
print(sys.exception())
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# generators' attributes
import types, inspect
def gen(x):
    y = yield x
    try:
        yield from inner()
    finally: print("fin")
def inner():
    yield 10
    return 5
g1 = gen(1)
ev("g1.gi_running", "g1.gi_suspended", "g1.gi_frame is not None", "g1.gi_yieldfrom", "g1.gi_code.co_name", "g1.__name__", "g1.__qualname__", "next(g1)", "g1.gi_suspended", "g1.gi_frame.f_locals", "g1.send('s')", "g1.gi_yieldfrom.__name__", "g1.gi_frame.f_lineno", "inspect.getgeneratorstate(g1)", "next(g1)", "g1.gi_frame", "g1.gi_yieldfrom", "g1.gi_running", "inspect.getgeneratorstate(g1)", "next(g1)", "g1.send(1)", "g1.throw(ValueError)", "g1.close()", "gen(1).send(1)", "gen(1).throw(ValueError('x'))", "gen(1).throw(ValueError)", "gen(1).throw(5)", "gen(1).throw(ValueError, 'a')", "gen(1).throw(ValueError, ValueError('b'))", "gen(1).throw(ValueError('a'), 'b')", "gen(1).throw(int)", "gen(1).throw()", "setattr(g1, '__name__', 5)", "setattr(g1, '__name__', 'z')", "repr(g1)[:19]", "setattr(g1, 'x', 5)", "setattr(g1, 'gi_frame', 5)", "g1.nope", "len(g1)", "g1[0]", "iter(g1) is g1", "type(g1)", "types.GeneratorType is type(g1)", "type(g1)()", "isinstance(g1, __import__('collections').abc.Generator)", "gen.__code__.co_flags & 32", "inspect.isgenerator(g1)", "g1 == g1", "hash(g1) == hash(g1)", "bool(g1)", "copy" )
def r():
    def me(): next(it)
    it = (me() for _ in range(1))
    try: next(it)
    except ValueError as e: print(e)
r()
async def co(): return 1
c = co()
ev("c.cr_running", "c.cr_frame is not None", "c.cr_await", "c.cr_code.co_name", "c.cr_suspended", "c.__name__", "c.cr_origin", "iter(c)", "next(c)", "c.send(1)", "c.send(None)", "c.send(None)", "c.close()", "type(c)", "c.__await__", "list(c)", "co.__code__.co_flags & 128", "len(c)", "co() + 1")
async def ag(): yield 1
a = ag()
ev("a.ag_running", "a.ag_frame is not None", "a.ag_await", "a.ag_code.co_name", "a.ag_suspended", "a.__name__", "iter(a)", "next(a)", "a.__aiter__() is a", "a.__anext__().__await__().__next__()", "a.asend(1).send(None)", "type(a.__anext__())", "type(a)", "type(a.aclose())", "type(a.asend(1))", "type(a.athrow(ValueError))", "type(co().__await__())")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# unbound / free variables
def a1():
    print(x1); x1 = 1
def a2():
    def g(): return x2
    g(); x2 = 1
def a3():
    x3 = 1; del x3; print(x3)
def a4():
    x4 = 1
    def g(): return x4
    del x4
    g()
def a5():
    for i in []: pass
    print(i)
def a6():
    try: 1 / 0
    except Exception as e: pass
    print(e)
def a7():
    x7 += 1
def a8():
    del x8
    x8 = 1
def a9():
    def g():
        nonlocal y9
        del y9
        del y9
    y9 = 1
    g()
def a10():
    class C: z = q10
    q10 = 1
def a11():
    class C:
        z = z
def a12():
    global nope12
    del nope12
def a13():
    print([x13 for _ in range(1)]); x13 = 1
def a14():
    [x14 := 1 for _ in []]; print(x14)
def a15():
    with open: pass
    x15 = 1
def a16():
    import math as m16; del m16; m16.pi
def a17(p): del p; return p
def a18(*a, **k): del a, k; return k
def a19():
    f = lambda: z19
    f(); z19 = 1
def a20():
    def h(d=w20): pass
    w20 = 1
def a21():
    if False: x21: int = 1
    print(x21)
def a22():
    x22: int
    print(x22)
def a23():
    match 1:
        case [z23]: pass
    print(z23)
def a24():
    while False: y24 = 1
    return y24
for f in (a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, lambda: a17(1), a18, a19, a20, a21, a22, a23, a24):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", None))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# name mangling
class _A__B:
    pass
class __C:
    def f(self): self.__x = 1; return list(self.__dict__)
class A:
    __p = 1
    def f(self, __k=2): return __k, list(self.f.__code__.co_varnames)
    def g(self):
        __loc = 5
        def h(): return __loc
        return h(), [__q for __q in [1]], (lambda __z: __z)(4), {"__d": 1}, locals().keys()
    def i(self):
        global __glob
        __glob = 9
        import math as __m
        return __m.pi > 3
    class __In: pass
    def __priv(self): return "priv"
    def call(self): return self.__priv(), self.__In.__name__, self.__In.__qualname__
    def kw(self, **k): return k
    def ck(self): return self.kw(__a=1)
    def __dunder__(self): return "d"
    def ann(self, __a: int) -> int: pass
    x: int; __y: str = "s"
    def ex(self):
        try: raise ValueError
        except ValueError as __e: return type(__e).__name__
    def fs(self): return f"{self.__p} {__name__}"
    def st(self): return self.__nope
    def de(self): del self.__p
    __slots2 = ("a",)
    __ = 3
    def us(self): return __, self.__
a = A()
ev("a.f()", "a.f(_A__k=3)", "a.f(__k=3)", "a.g()", "a.i()", "_A__glob", "a.call()", "a.ck()", "a.__dunder__()", "A.ann.__annotations__", "A.__annotations__", "a.ex()", "a.fs()", "a.st()", "a.de()", "sorted(k for k in A.__dict__ if k.startswith('_A'))", "_A__B", "__C().f()", "a.us()")
class S:
    __slots__ = ("__a", "_b", "__c__")
    def __init__(self): self.__a = 1
ev("S()._S__a", "sorted(k for k in S.__dict__ if 'a' in k and not k.startswith('__'))", "S.__slots__")
class ___: 
    def f(self): self.__x = 1; return list(self.__dict__)
ev("___().f()")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# scoping of class bodies and comprehensions
x = "global"
class A:
    x = "class"
    a = [x for _ in range(1)]
    b = [i for i in x]
    c = (lambda: x)()
    d = [(lambda: x)() for _ in range(1)]
    def m(self): return x
    e = {k: x for k in [x]}
    f = list(y for y in x)
    class In:
        z = x
    g = [locals().get("x") for _ in range(1)]
    h = [[x for _ in "a"] for x in "b"]
    print(sorted(k for k in locals() if len(k) == 1))
    __class__ if False else None
for k in "abcdefgh": print(k, getattr(A, k))
print(A().m(), A.In.z)
def f():
    x = "f"
    class B:
        x = x if False else "B"
        y = [x for _ in range(1)]
        z = (lambda: x)()
        def g(self): return x
    return B.x, B.y, B.z, B().g()
try: print(f())
except Exception as e: print(type(e).__name__, e)
def g():
    x = 1
    class C:
        nonlocal x
        x = 2
    return x, hasattr(C, "x")
print(g())
def h():
    class D:
        global q
        q = 5
        def f(self): return q
    return D().f(), "q" in D.__dict__, globals()["q"]
print(h())
def k():
    i = 5
    l = [i for i in range(3)]
    m = [lambda: i for i in range(3)]
    return i, l, [f() for f in m], [j for j in range(3) if (last := j)], last
print(k())
def loc():
    a = 1
    [b for b in range(2)]
    c = [sorted(locals()) for d in range(1)]
    return sorted(locals()), c
print(loc())
def nested():
    return [[(i, j) for j in range(i)] for i in range(3)], {(i, j) for i in range(2) for j in range(2) if i != j}, [i + j for i in range(2) for j in [i * 2]]
print(nested())
class Meta(type):
    v = "meta"
    def __getattr__(cls, n): return "ga " + n
class W(metaclass=Meta):
    try: w = v
    except NameError as e: w = str(e)
print(W.w, W.v, W.nope)
try: W().v
except AttributeError as e: print(e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# descriptors and metaclass attributes
class Data:
    def __init__(s, n): s.n = n
    def __get__(s, o, t): return ("D", s.n, o if o is None or isinstance(o, type) else type(o).__name__, t.__name__)
    def __set__(s, o, v): print("set", s.n, v)
class Non:
    def __init__(s, n): s.n = n
    def __get__(s, o, t): return ("N", s.n, o if o is None or isinstance(o, type) else type(o).__name__, t.__name__)
class M(type):
    a = Data("M.a"); b = Non("M.b"); c = "M.c"; d = Data("M.d"); e = Non("M.e")
    @property
    def p(cls): return "prop " + cls.__name__
class A(metaclass=M):
    a = "A.a"; b = "A.b"; c = "A.c"; d = Non("A.d"); e = Data("A.e"); f = Non("A.f"); g = Data("A.g")
    p = "A.p"
i = A(); i.__dict__.update(a="i.a", b="i.b", f="i.f", g="i.g", d="i.d")
ev("A.a", "A.b", "A.c", "A.d", "A.e", "A.f", "A.g", "A.p", "i.a", "i.b", "i.c", "i.d", "i.e", "i.f", "i.g", "i.p", "setattr(A, 'a', 5)", "A.__dict__['a']", "setattr(A, 'b', 5)", "A.b", "setattr(A, 'p', 1)", "delattr(A, 'a')", "delattr(A, 'b')", "A.b", "setattr(i, 'g', 1)", "setattr(i, 'f', 1)", "i.f", "delattr(i, 'g')", "delattr(i, 'e')")
class OnlySet:
    def __set__(self, o, v): o.__dict__["z"] = v
class OnlyDel:
    def __delete__(self, o): print("deleted")
class OnlyGet:
    def __get__(self, o, t=None): return "got"
class B:
    z = OnlySet(); y = OnlyDel(); x = OnlyGet()
b = B()
ev("type(b.z)", "setattr(b, 'z', 3)", "b.z", "delattr(b, 'z')", "setattr(b, 'y', 1)", "delattr(b, 'y')", "type(b.y)", "b.x", "setattr(b, 'x', 5)", "b.x", "delattr(b, 'x')", "b.x", "delattr(b, 'x')")
class Err:
    def __get__(self, o, t): raise AttributeError("inner", name="n", obj=o)
class C:
    e = Err()
    def __getattr__(self, n): return "fallback " + n
class C2:
    e = Err()
    @property
    def p(self): return self.nope
    @property
    def q(self): raise ValueError("q")
    def __getattr__(self, n):
        if n == "zz": raise AttributeError("no zz")
        raise AttributeError(n)
ev("C().e", "C2().e", "C2().p", "C2().q", "C2().zz", "hasattr(C2(), 'p')", "hasattr(C2(), 'q')", "getattr(C2(), 'p', 5)", "getattr(C2(), 'q', 5)", "C.e", "hasattr(C, 'e')")
class GA:
    def __getattribute__(self, n):
        if n == "x": return "gx"
        if n == "y": raise AttributeError("gy")
        return super().__getattribute__(n)
    def __getattr__(self, n): return "ga " + n
    z = 1
ev("GA().x", "GA().y", "GA().z", "GA().w", "GA().__class__", "GA().__dict__", "object.__getattribute__(GA(), 'y')", "object.__getattribute__(GA(), 'z')")
class SA:
    def __setattr__(self, n, v): print("sa", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("da", n); object.__delattr__(self, n)
s = SA(); s.a = 1; s.a += 1; del s.a
ev("delattr(s, 'a')", "setattr(s, 1, 2)", "getattr(s, 1)", "hasattr(s, 1)", "delattr(s, 1)", "object.__setattr__(5, 'a', 1)", "object.__setattr__(s, 'b', 1)", "s.__dict__", "type.__setattr__(SA, 'q', 1)", "SA.q", "type.__setattr__(int, 'q', 1)", "type.__getattribute__(SA, 'q')", "type.__delattr__(SA, 'q')")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# super everywhere
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = "A.x"
    def __len__(self): return 3
    def __getitem__(self, i): return i
    def __init_subclass__(cls, **k): print("is", cls.__name__, k)
    def __class_getitem__(cls, i): return ("cgi", cls.__name__, i)
class B(A, q=1):
    def f(self): return "B>" + super().f()
    @classmethod
    def c(cls): return "B>" + super().c()
    @staticmethod
    def s(): return "B>" + super(B, B).s()
    @property
    def p(self): return "B>" + super().p
    def g(self): return [super(B, self).x for _ in range(1)], (lambda: super(B, self).f())()
    def g2(self):
        def inner(): return super().f()
        try: return inner()
        except Exception as e: return type(e).__name__ + str(e)
    def g3(self): return [super().f() for _ in range(1)]
    def g4(self):
        try: return list(super().f() for _ in range(1))
        except Exception as e: return type(e).__name__ + str(e)
    def g5(self): return __class__.__name__
    def g6(self):
        s = super()
        try: return s[0]
        except TypeError as e: return str(e)
    def g7(self):
        try: return len(super())
        except TypeError as e: return str(e)
    def g8(self): return super().__getitem__(5), super().__len__()
    def g9(self):
        self = 5
        try: return super().f()
        except TypeError as e: return str(e)
    def g10(self):
        del self
        try: return super().f()
        except Exception as e: return type(e).__name__ + str(e)
    def g11(*args): 
        try: return super().f()
        except Exception as e: return type(e).__name__ + str(e)
    @staticmethod
    def g12():
        try: return super().f()
        except Exception as e: return type(e).__name__ + str(e)
    def g13(self): 
        x = lambda self: super().f()
        return x(self)
    def g14(self):
        super().x = 3
    def g15(self): return super().nope
    def g16(self): return super().__class__, super().__thisclass__
    def __repr__(self): return "B()"
b = B()
ev("b.f()", "b.c()", "B.c()", "b.s()", "b.p", *(f"b.g{i}()" for i in ("", *range(2, 17))), "B[3]", "repr(super(B, b))", "super(A, b).__repr__()", "super(B, b).__init__", "super(B, b).f.__self__")
class D(B):
    def f(self): return "D>" + super().f()
class E(A):
    def f(self): return "E>" + super().f()
class F(D, E):
    def f(self): return "F>" + super().f()
ev("F().f()", "[c.__name__ for c in F.__mro__]", "super(E, F()).f()", "super(B, F()).f()", "super(int, F())", "super(F, D())")
class X:
    def __init__(self, **k): print("X", k); super().__init__(**k)
try: X(a=1)
except TypeError as e: print(e)
try: super().f()
except RuntimeError as e: print(e)
def ff(): super().f()
try: ff()
except RuntimeError as e: print(e)
def fg(a): super().f()
try: fg(1)
except RuntimeError as e: print(e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# arithmetic protocol
log = []
def mk(name, base=object, **m):
    ns = {}
    for op in "add sub mul truediv floordiv mod pow matmul lshift and or xor divmod".split():
        for pre in ("", "r", "i"):
            r = m.get(pre + op, m.get(pre + "all", ...))
            if r is not ...:
                def fn(self, *o, n=pre + op, r=r): log.append(f"{name}.{n}"); return r(self, *o) if callable(r) else r
                ns[f"__{pre}{op}__"] = fn
    for op in "lt le gt ge eq ne".split():
        if "cmp" in m:
            def fn(self, o, n=op): log.append(f"{name}.{n}"); return m["cmp"]
            ns[f"__{op}__"] = fn
    ns["__hash__"] = lambda s: 1
    return type(name, (base,), ns)
NI = NotImplemented
A = mk("A", all=NI, rall=NI, iall=NI, cmp=NI)
B = mk("B", all="b", rall="rb", cmp="c")
C = mk("C", A, rall="rc")
D = mk("D", A)
E = mk("E", A, all="e")
ops = ["x + y", "x - y", "x ** y", "x // y", "x @ y", "divmod(x, y)", "x < y", "x == y", "x != y", "x >= y", "x << y", "x & y"]
for x, y in [("A()", "A()"), ("A()", "B()"), ("B()", "A()"), ("A()", "C()"), ("A()", "D()"), ("C()", "A()"), ("D()", "A()"), ("A()", "E()"), ("E()", "A()"), ("A()", "1"), ("1", "A()"), ("B()", "1"), ("1", "B()"), ("'s'", "B()"), ("[1]", "B()"), ("(1,)", "A()"), ("B()", "'s'"), ("1.5", "B()"), ("{1}", "B()"), ("{}", "B()"), ("None", "B()"), ("B", "B()")]:
    for op in ops:
        log.clear()
        try: r = eval(op.replace("x", x).replace("y", y))
        except TypeError as e: r = str(e)
        print(x, y, op, "->", R(str(r)), log)
for src in ["x += y", "x -= y", "x **= y", "x @= y", "x &= y", "x //= y"]:
    for x, y in [("A()", "A()"), ("A()", "B()"), ("B()", "A()"), ("[1]", "B()"), ("'s'", "B()"), ("1", "B()"), ("[1]", "(2,)"), ("{1}", "B()"), ("(1,)", "[2]"), ("1", "A()")]:
        log.clear()
        ns = {"x": eval(x), "y": eval(y)}
        try: exec(src, ns); r = ns["x"]
        except TypeError as e: r = str(e)
        print(x, y, src, "->", R(str(r)), log)
class P:
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __ipow__(self, o, m=None): return ("ipow", o, m)
p = P()
ev("p ** 2", "2 ** p", "pow(p, 2)", "pow(p, 2, 3)", "pow(2, p)", "pow(2, p, 3)", "pow(2, 3, p)", "pow(2.0, 3, 4)", "pow(2, 3, None)", "pow('a', 2, 3)")
p **= 5; print(p)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# subclasses of builtins keep or lose their type
class I(int):
    def __repr__(self): return f"I({int(self)})"
class S(str):
    def __repr__(self): return f"S({str(self)!r})"
class L(list): pass
class T(tuple): pass
class Di(dict): pass
class Se(set): pass
class F(float): pass
class By(bytes): pass
class FS(frozenset): pass
class BA(bytearray): pass
class Co(complex): pass
ns = dict(i=I(5), s=S("aBc"), l=L([1, 2]), t=T((1, 2)), d=Di(a=1), e=Se({1, 2}), f=F(2.5), b=By(b"ab"), fs=FS({1}), ba=BA(b"ab"), c=Co(1, 2))
globals().update(ns)
def ty(*ss):
    for x in ss:
        try: r = eval(x); print(x, "->", type(r).__name__, R(repr(r)))
        except Exception as ex: print(x, "->", type(ex).__name__, ex)
ty("i + 1", "-i", "+i", "abs(i)", "i * i", "int(i)", "i.real", "i.conjugate()", "i.numerator", "round(i)", "i ** 2", "~i", "I('7')", "I.from_bytes(b'a')", "i.__index__()", "hash(i) == hash(5)", "i == 5", "{i: 1}[5]", "[1,2,3,4,5,6][i]", "str(i)", "f'{i}'", "f'{i:d}'", "'%s' % i", "'%d' % i", "'%r' % i", "format(i)", "range(i)", "bool(i)", "i.bit_length()", "sum([i])", "max(i, 1)", "divmod(i, 2)", "i // 1", "i & 7", "float(i)", "i / 1", "complex(i)")
ty("s + 'x'", "s[0]", "s[:]", "s * 2", "s.upper()", "s.lower()", "str(s)", "s.strip()", "s.replace('x', 'y')", "s.join(['a'])", "s.join(['a', 'b'])", "''.join([s])", "s.split('B')", "s.format()", "f'{s}'", "f'{s!r}'", "f'{s!s}'", "'%s' % s", "'%s' % (s,)", "s % ()", "s.center(1)", "s.zfill(1)", "s.ljust(2)", "s.expandtabs()", "s.translate({})", "s.removeprefix('z')", "s.partition('B')", "s.partition('zz')", "s.splitlines()", "s.casefold()", "s.swapcase()", "s.title()", "s.encode()", "S(5)", "S(b'a', 'utf8')", "s == 'aBc'", "{s: 1}['aBc']", "s in 'xaBc'", "sorted([s])", "list(s)", "s.__str__()", "s.__repr__()", "s.__format__('')", "format(s, '>5')", "str.__str__(s)", "s.rstrip('q')", "s.lstrip()", "eval(s, {'aBc': 3})", "int(S('5'))", "getattr(1, S('real'))", "s.isidentifier()", "s.count('B')")
ty("l + [3]", "[3] + l", "l * 2", "2 * l", "l[:]", "l.copy()", "list(l)", "sorted(l)", "l.__add__([1])", "reversed(l)", "l == [1, 2]", "[1, 2] == l", "L()", "L('ab')", "l.__iadd__([5])", "repr(l)", "t + (1,)", "(1,) + t", "t * 1", "t[:]", "t[0:1]", "tuple(t)", "T()", "T('ab')", "t == (1, 2)", "hash(t) == hash((1, 2))", "t.count(1)", "T((1,)) * 1", "t.__getitem__(slice(None))", "d | {}", "{} | d", "d.copy()", "dict(d)", "Di.fromkeys('a')", "d.__or__({})", "d.__ior__({'z': 1})", "Di(d)", "d == {'a': 1, 'z': 1}", "d.items()", "e | {3}", "{3} | e", "e - {1}", "e & {1}", "e ^ {9}", "e.copy()", "set(e)", "e.union([5])", "e.difference([1])", "e.intersection([1])", "e.symmetric_difference([1])", "e == {1, 2}", "frozenset(e)", "fs | {2}", "fs.copy()", "fs - {1}", "fs.union()", "frozenset(fs)", "{2} | fs", "e.__ior__({7})", "f + 1", "-f", "abs(f)", "f * 2", "float(f)", "f.real", "round(f)", "round(f, 1)", "f // 1", "F('1.5')", "F.fromhex('0x1p1')", "f.conjugate()", "f == 2.5", "int(f)", "f.as_integer_ratio()", "divmod(f, 1)", "b + b'c'", "b * 2", "b[:]", "b[0]", "b.upper()", "bytes(b)", "b.replace(b'z', b'')", "b.strip()", "By(3)", "By('a', 'utf8')", "By.fromhex('61')", "b.join([b'x'])", "b.ljust(1)", "b == b'ab'", "b.decode()", "ba + b'c'", "ba * 2", "ba[:]", "ba.copy()", "ba.upper()", "bytes(ba)", "BA.fromhex('61')", "ba.__iadd__(b'z')", "c + 1", "-c", "c.conjugate()", "complex(c)", "c * 1", "Co('1+2j')", "abs(c)", "c == 1+2j", "c.real")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# finally, return, break, continue
def f1():
    try: return 1
    finally: return 2
def f2():
    for i in range(3):
        try: continue
        finally: print("fin", i)
    else: return "else"
def f3():
    for i in range(3):
        try: 1 / 0
        finally: break
    return i
def f4():
    try: 1 / 0
    except ZeroDivisionError: return "exc"
    else: return "else"
    finally: print("f4 fin")
def f5():
    x = 1
    try: return x
    finally: x = 2
def f6():
    x = []
    try: return x
    finally: x.append(1)
def f7():
    while True:
        try:
            try: raise ValueError("a")
            finally: raise KeyError("b")
        except KeyError as e:
            return repr(e.__context__)
def f8():
    for i in range(2):
        try:
            try: return i
            finally:
                if i == 0: continue
        finally: print("out", i)
def f9():
    try: raise ValueError
    except: 
        try: raise KeyError
        except KeyError: pass
        try: raise
        except Exception as e: return type(e).__name__
def f10():
    try: raise
    except RuntimeError as e: return str(e)
def f11():
    with C("a") as a, C("b") as b: return "r"
def f12():
    with C("s", True): 1 / 0
    return "after"
def f13():
    for i in range(3):
        with C(i):
            if i == 1: continue
            if i == 2: break
    return "done"
class C:
    def __init__(s, n, sup=False): s.n = n; s.sup = sup
    def __enter__(s): print("enter", s.n); return s
    def __exit__(s, t, v, tb): print("exit", s.n, t and t.__name__, v, tb is not None); return s.sup
def f14():
    class E:
        def __enter__(self): raise ValueError("enter")
        def __exit__(self, *a): print("no")
    try:
        with C("o", True), E(): print("body")
        return "suppressed"
    except ValueError: return "not"
def f15():
    class E:
        def __enter__(self): pass
        def __exit__(self, *a): raise KeyError("exit")
    try:
        with E(): 1 / 0
    except KeyError as e: return repr(e.__context__), e.__suppress_context__
def f16():
    def g():
        try: yield 1; yield 2
        except ValueError as e: yield ("caught", str(e))
        finally: print("g fin"); yield "from finally"
    it = g(); r = [next(it), it.throw(ValueError("x"))]
    r.append(next(it))
    try: next(it)
    except StopIteration as e: r.append(e.value)
    return r
def f17():
    def g():
        try: yield 1
        finally: return 5
    it = g(); next(it)
    try: it.throw(ValueError)
    except StopIteration as e: return e.value
def f18():
    try:
        try: 1 / 0
        except ZeroDivisionError as e: raise TypeError("t") from e
    except TypeError as e: return repr(e.__cause__), repr(e.__context__), e.__suppress_context__
def f19():
    e = ValueError(1)
    try:
        try: raise e
        except ValueError: raise e
    except ValueError as x: return x.__context__
def f20():
    a, b = ValueError("a"), ValueError("b")
    try:
        try:
            try: raise a
            except ValueError: raise b
        except ValueError: raise a
    except ValueError as x: return repr(x), repr(x.__context__), repr(x.__context__.__context__)
def f21():
    try: raise ValueError from 5
    except TypeError as e: return str(e)
def f22():
    e = ValueError()
    r = []
    for n, v in (("__cause__", 5), ("__context__", 5), ("__cause__", None), ("__suppress_context__", 5), ("__suppress_context__", 1), ("args", 5), ("args", "ab"), ("__traceback__", None), ("__notes__", "x")):
        try: setattr(e, n, v); r.append((n, getattr(e, n)))
        except Exception as x: r.append((n, type(x).__name__, str(x)))
    return r
def f23():
    try:
        for x in (yield_ for yield_ in [1]): raise StopIteration
    except StopIteration: return "si"
def f24():
    def g():
        next(iter([]))
        yield
    try: list(g())
    except RuntimeError as e: return str(e), repr(e.__cause__)
def f25():
    def g():
        try: yield
        except GeneratorExit: print("ge"); raise
    x = g(); next(x); print(x.close())
    x = g(); print(x.close())
    def h():
        try: yield
        except GeneratorExit: return 7
    y = h(); next(y); return y.close()
for i in range(1, 26): print(i, globals()[f"f{i}"]())
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# exception groups
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, R(str(e)))
EG = ExceptionGroup
eg = EG("m", [ValueError(1), EG("n", [TypeError(2), ValueError(3)]), KeyError(4)])
def show(e, d=0):
    if isinstance(e, BaseExceptionGroup): return (e.message, [show(x) for x in e.exceptions], getattr(e, "__notes__", None))
    return repr(e) if e is None or not isinstance(e, tuple) else tuple(map(show, e))
for f in (lambda: eg, lambda: repr(eg), lambda: str(eg), lambda: eg.args, lambda: show(eg.subgroup(ValueError)), lambda: show(eg.split(ValueError)), lambda: show(eg.split((TypeError, KeyError))), lambda: show(eg.subgroup(lambda e: isinstance(e, TypeError))), lambda: eg.subgroup(OSError), lambda: eg.split(OSError)[0], lambda: eg.split(ExceptionGroup)[1], lambda: eg.subgroup(5), lambda: eg.subgroup([ValueError]), lambda: eg.split(int), lambda: EG("m", []), lambda: EG("m", 5), lambda: EG(5, [ValueError()]), lambda: EG("m", [5]), lambda: EG("m", [ValueError]), lambda: EG("m", [KeyboardInterrupt()]), lambda: BaseExceptionGroup("m", [KeyboardInterrupt()]), lambda: type(BaseExceptionGroup("m", [ValueError()])), lambda: EG("m"), lambda: EG(), lambda: EG("m", [ValueError()], 3), lambda: EG("m", (ValueError(),)).exceptions, lambda: EG("m", iter([ValueError()])), lambda: EG("m", {ValueError(1): 2}), lambda: eg.message, lambda: setattr(eg, "message", 3), lambda: setattr(eg, "exceptions", 3), lambda: eg.derive([ValueError(9)]), lambda: eg.derive([]), lambda: EG[int], lambda: isinstance(eg, Exception), lambda: issubclass(EG, BaseExceptionGroup), lambda: EG.__mro__):
    t(f)
class My(EG):
    def __new__(cls, m, x, code=0):
        s = super().__new__(cls, m, x); s.code = code; return s
    def derive(self, x): return My(self.message, x, self.code)
class No(EG): pass
class Keep(EG, ValueError): pass
my = My("mm", [ValueError(1), KeyError(2)], code=7); my.add_note("note"); my.__cause__ = OSError("c")
a, b = my.split(ValueError)
print(type(a).__name__, a.code, a.__notes__, repr(a.__cause__), type(b).__name__, b.exceptions)
print(type(No("x", [ValueError(1), KeyError(2)]).subgroup(ValueError)).__name__, isinstance(Keep("k", [KeyError()]), ValueError))
def star(e):
    out = []
    try:
        try: raise e
        except* ValueError as g: out.append(("V", show(g)))
        except* (TypeError, KeyError) as g: out.append(("TK", show(g)))
        else: out.append("else")
        finally: out.append("fin")
    except BaseException as r: out.append(("rest", type(r).__name__, show(r)))
    return out
for e in (eg, ValueError(1), EG("a", [OSError(1)]), EG("a", [OSError(1), ValueError(2)]), KeyboardInterrupt(), BaseExceptionGroup("b", [KeyboardInterrupt(), KeyError(1)]), my): print(star(e))
def star2():
    try:
        try: raise EG("a", [ValueError(1), KeyError(2), OSError(3)])
        except* ValueError: raise TypeError("new")
        except* KeyError as e: raise
    except BaseException as r: return show(r), repr(r.__context__), [repr(x.__context__) for x in r.exceptions]
print(star2())
def star3():
    try:
        try: raise ValueError(5)
        except* ValueError as e: raise e
    except BaseException as r: return show(r)
print(star3())
def star4():
    try:
        try: raise ValueError(5)
        except* EG: pass
    except BaseException as r: return type(r).__name__, str(r)
print(star4())
def star5():
    try:
        try: raise EG("x", [ValueError(5)])
        except* ValueError: raise KeyError(1) from None
    except BaseException as r: return show(r), r.exceptions if hasattr(r, "exceptions") else repr(r), repr(r.__cause__), repr(r.__context__)
print(star5())
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# match
import collections, enum, dataclasses, array
class P:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x = x; s.y = y
class Q: pass
class Color(enum.Enum): RED = 1; BLUE = 2
@dataclasses.dataclass
class DC: a: int; b: str = "z"; c: float = dataclasses.field(default=1.0, kw_only=True)
class BadMA: __match_args__ = ["x"]; x = 1
class BadMA2: __match_args__ = (1,)
class BadMA3: __match_args__ = ("x", "x"); x = 1
class NoAttr: __match_args__ = ("nope",)
class Seq(collections.abc.Sequence):
    def __len__(s): return 2
    def __getitem__(s, i): print("gi", i); return (10, 20)[i]
class Mp(collections.abc.Mapping):
    def __len__(s): return 1
    def __getitem__(s, k): print("mgi", k); return {"k": 5}[k]
    def __iter__(s): return iter(["k"])
    def get(s, k, d=None): print("mget", k); return {"k": 5}.get(k, d)
def m(v):
    match v:
        case True: return "True"
        case None: return "None"
        case 0: return "zero"
        case 1.5 | 2.5 as f: return "float", f
        case -1 | -2j: return "neg"
        case "a" | "b": return "ab"
        case b"x": return "bytes"
        case Color.RED: return "red"
        case str(s) if len(s) > 3: return "long", s
        case str(): return "str"
        case []: return "empty seq"
        case [x]: return "one", x
        case [1, *rest]: return "1+", rest
        case [*init, 9]: return "+9", init
        case (a, b) if a == b: return "pair eq", a
        case [_, _]: return "two"
        case [a, *_, z]: return "ends", a, z
        case {"k": 1 as v, **rest}: return "k1", v, rest
        case {"k": {"j": [x, *_]}}: return "nested", x
        case {"k": k}: return "k", k
        case {}: return "mapping"
        case P(0, y=yy): return "P0", yy
        case P(x, P(x=inner)): return "PP", x, inner
        case P(): return "P"
        case DC(a, "z", c=c): return "DC", a, c
        case DC(): return "DC other"
        case int() | float(): return "num"
        case bool(): return "bool"
        case Q(): return "Q"
        case _: return "other", type(v).__name__
for v in (True, False, None, 0, 0.0, 0j, 1.5, 2.5, -1, -2j, "a", "abcd", "zz", b"x", b"y", bytearray(b"x"), Color.RED, Color.BLUE, [], (), [5], [1, 2, 3], [5, 9], (3, 3), [3, 4], (1,), "xy", range(2), range(0), collections.deque([7]), array.array("i", [1]), {"k": 1, "z": 2}, {"k": {"j": (5, 6)}}, {"k": 3}, {}, {"z": 1}, collections.OrderedDict(k=1), collections.defaultdict(int), collections.ChainMap({"k": 3}), P(0, 5), P(1, P(2, 3)), P(1, 2), DC(1), DC(1, "q"), 5, 7.5, Q(), {1}, iter([1]), Seq(), Mp(), lambda: 1, memoryview(b"ab"), collections.Counter("a"), collections.UserList([1]), collections.UserDict(k=2), collections.namedtuple("N", "a b")(1, 1)):
    try: print(R(repr(v)), "->", R(repr(m(v))))
    except Exception as e: print(type(e).__name__, e)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def b1(v):
    match v:
        case BadMA(x): return x
def b2(v):
    match v:
        case BadMA2(x): return x
def b3(v):
    match v:
        case BadMA3(x, y): return x
def b4(v):
    match v:
        case NoAttr(x): return x
    return "no match"
def b5(v):
    match v:
        case P(1, x=2): return 1
def b6(v):
    match v:
        case P(1, 2, 3): return 1
def b7(v):
    match v:
        case Q(1): return 1
def b8(v):
    match v:
        case int(1, 2): return 1
def b9(v):
    match v:
        case {"a": 1, Color.RED.name: 2}: return 1
def b10(v):
    k = "a"
    class K: a = "a"
    match v:
        case {"a": x, K.a: y}: return x, y
for f, v in ((b1, BadMA()), (b2, BadMA2()), (b3, BadMA3()), (b4, NoAttr()), (b5, P(1, 2)), (b6, P(1, 2)), (b7, Q()), (b8, 1), (b9, {"a": 1, "RED": 2}), (b10, {"a": 1})): t(lambda: f(v))
def binding(v):
    a = b = "unset"
    match v:
        case [a, 1]: r = 1
        case [b, 2] if False: r = 2
        case [_, _] as w: r = 3
        case _: r = 4
    return a, b, r
print(binding([5, 1]), binding([5, 2]), binding([5, 3]), binding(5))
for cls in (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple):
    v = cls()
    match v:
        case bool(x) | bytearray(x) | bytes(x) | dict(x) | float(x) | frozenset(x) | int(x) | list(x) | set(x) | str(x) | tuple(x): print(cls.__name__, repr(x))
class IntSub(int): pass
match IntSub(5):
    case int(x): print(type(x).__name__, x)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# star expressions and unpacking
def t(src):
    ns = {}
    try: exec(src, ns); print(src, "->", R(repr({k: v for k, v in ns.items() if k != "__builtins__"})))
    except Exception as e: print(src, "->", type(e).__name__, e)
for s in ["a, *b = 1,", "*a, = []", "*a, b = 'xyz'", "a, *b, c = range(5)", "[a, [b, *c]] = 1, [2, 3, 4]", "(a, b), *c = [(1, 2), 3]", "a, b = {'x': 1, 'y': 2}", "a, *b = {1}", "a = *range(3),", "a = [*range(2), *'ab']", "a = {*range(2), *[1]}", "a = {**{'a': 1}, 'b': 2, **{'a': 3}}", "a = *(), 1", "a, b = b, a = 1, 2", "a = b = c = []; a.append(1)", "i = 0; x = [0, 0]; i, x[i] = 1, 5", "x = [1, 2, 3]; x[0], x[1:] = x[2], [9]", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "*a, b, c = [1]", "a, b = 5", "a, b = None", "a, b = iter([1, 2, 3])", "(a,) = 5,", "a, = 'x'", "a, b = 'xyz'", "[a] = [[1]]", "a, b = {1: 2}", "def f(*a, **k): return a, k\nr = f(*[1], 2, *(3,), x=1, **{'y': 2}, **{'z': 3})", "def f(*a): return a\nr = f(*'ab', *range(2))", "print(*[1, 2], sep='-', **{'end': '!\\n'})", "for a, *b in [(1, 2, 3), 'xy']: c = b", "for i, (a, b) in enumerate([(1, 2)]): pass", "a = [x for x, *y in [(1, 2)]]", "for x[0] in range(3): pass", "x = [0]\nfor x[0] in range(3): pass", "class A: pass\nA.x, A.y = 1, 2\nr = A.x, A.y\ndel A", "def f(): return *[1], 2\nr = f()", "def f(): yield *[1], 2\nr = list(f())", "a = (*[1],)[0]", "d = {}; d['x'], *d['y'] = 1, 2, 3", "d = {1: [1,2,3]}\nd[1][*()] = 5", "class G:\n def __getitem__(s, i): return i\ng = G()\nr = g[*[1, 2]], g[1, *[2]], g[1:2, ::3], g[...], g[()], g[1,], g[*'a', 1:2]\ndel G, g", "a = [1, 2, 3]; a[1:1] = [9, 8]; a[::2] = 'xyz'", "a = [1, 2, 3]; a[::2] = [1]", "a = [1, 2, 3]; del a[::2]", "a = [1, 2, 3]; a[5:] = [4]", "a = [1, 2]; a[0:0] = 5", "a = list(range(5)); a[-2:] = []", "a = [1, 2, 3]; a[2:0] = [7]", "a = [1]; a *= 3; a += 'xy'", "a = (1,); a += (2,)", "a = 5; a //= 2; a **= 3; a <<= 2; a |= 1; a ^= 3; a %= 10", "a = ([],); \ntry: a[0] += [1]\nexcept TypeError as e: m = str(e)", "x = y = 0\nx, y = (x + 1, y + 1) if True else (0, 0)", "del_ = 1\ndel (del_)", "a = b = 1\ndel a, b", "a, b = 1, 2\ndel (a, [b])", "if (n := 10) > 5: r = n", "r = [(y := x * 2, y + 1) for x in range(3)]", "r = (a := 1, b := 2)", "def f(x, y=(z := 5)): return y\nr = f(1)\ndel f", "r = f'{(w := 3)} {w}'", "while (v := len(locals())) < 0: pass", "r = any((hit := n) > 1 for n in [1, 2, 3])", "x = lambda: (q := 1)\nr = x()\ndel x", "a = 1 if 0 else 2 if 0 else 3", "a = not 1 == 2", "a = 1 < 2 < 3 != 4 is not None in [None] ", "a = 1 in [1] == True", "a = (1 in [1]) == True", "a = -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2", "a = not not 1, not 0 or 1 and 0", "a = 1 or 1 / 0, 0 and 1 / 0, '' or [] or 0, 1 and 2 and 3", "a = 3 if [] else 4, [] if 1 else 2", "a = lambda x=1, *y, z=2, **w: (x, y, z, w)\na = a(5, 6, z=7, q=8)", "a = 0x_ff, 0b1_0, 0o1_7, 1_000.0_1, 1e1_0, 1_0j, .5, 5., 1e-3, 0_0, 00", "a = 'a' 'b' f'{1}' r'\\n' 'c'", "a = b'a' rb'\\x' b'\\x00'", "a = '\\x41\\u0042\\U00000043\\N{LATIN SMALL LETTER D}\\101\\0\\\n'", "a = '\\d \\400' if False else 'ok'", "a = u'x', R'\\y', Br'z', F'{1}', fR'\\{1}'", "ª = 1; ﬁ = 2", "x1 = 1; é = 2; 变量 = 3; _ = 4; µ = 5", "a = 1;; b = 2" ]: t(s)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# more of classes: operators found on the type, class bodies with odd statements
class A:
    for i in range(2):
        exec(f"def m{i}(self): return {i}")
    if True:
        def cond(self): return "cond"
    else:
        def cond2(self): pass
    try: 1 / 0
    except ZeroDivisionError as ex: caught = str(ex)
    with open("t.txt", "w") as fh: n = fh.write("abc")
    while True:
        w = 5
        break
    l = [m0, m1]
    locals()["dyn"] = 7
    vars()["dyn2"] = 8
    del fh
    import math
    from math import pi
    lam = lambda self: type(self).__name__
    def __call__(self): return "called"
    (a, b), *c = (1, 2), 3, 4
    async def co(self): return 1
    x = y = z = 0
    x += 1
    global gl; gl = "global"
    assert x
    match x:
        case 1: matched = True
    @staticmethod
    def st(): return A.__name__
    def rec(self, n): return n and self.rec(n - 1)
    type Al = int
    def __repr__(self): return f"{__class__.__name__}"
    class B:
        def outer(self): return A, __class__
        class C: q = "deep"
    pass; ...; "string statement"; 5
    def gen(self): yield from self.l
ev("A().m1()", "A().cond()", "hasattr(A, 'cond2')", "A.caught", "hasattr(A, 'ex')", "A.n, A.w", "[f.__name__ for f in A.l]", "A.dyn, A.dyn2", "A.math.pi == A.pi", "A().lam(), A()()", "A.a, A.b, A.c", "A.x, A.y", "gl, hasattr(A, 'gl')", "A.matched, A.st()", "A().rec(3)", "A.Al.__value__", "A()", "A.B().outer()", "A.B.C.q, A.B.C.__qualname__, A.B.outer.__qualname__", "A.i", "A.m0.__qualname__", "A.lam.__qualname__", "A.__doc__", "len(list(A().gen()))")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# __del__, weak references, context vars, id reuse
import weakref, gc, contextvars
log = []
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
def f():
    a = D("a"); b = D("b"); return None
f(); D("c"); x = D("d"); x = None; l = [D("e")]; l[0] = 1; d = {"k": D("f")}; d.pop("k"); s = {D("g")}; s.clear()
print(log); log.clear()
a = D("cycle"); a.me = a; del a; gc.collect(); print(log); log.clear()
r = weakref.ref(o := D("w")); print(r() is o); del o; print(r(), log)
k = weakref.WeakKeyDictionary(); v = weakref.WeakValueDictionary(); s = weakref.WeakSet()
o = D("1"); k[o] = 1; v["x"] = o; s.add(o); print(len(k), len(v), len(s)); del o; print(len(k), len(v), len(s))
def cb(r): print("callback", r() is None)
o = D("2"); r = weakref.ref(o, cb); p = weakref.proxy(o); print(p.n); del o
try: p.n
except ReferenceError as e: print(e)
for bad in (5, "a", [1], None, (1,), {}):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
m = weakref.WeakMethod(D("m").__init__); print(m())
f = weakref.finalize(h := D("fin"), print, "finalized", 1); print(f.alive); del h; print(f.alive)
var = contextvars.ContextVar("v", default=0)
def inc(): var.set(var.get() + 1); return var.get()
c = contextvars.copy_context(); print(c.run(inc), c.run(inc), var.get(), c[var]); t = var.set(9); print(var.get()); var.reset(t); print(var.get())
try: var.reset(t)
except (RuntimeError, ValueError) as e: print(type(e).__name__)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# comparisons and containers of mixed kinds, copy
import copy
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return isinstance(o, P) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
    def __repr__(self): return f"P({self.x}, {self.y})"
    def __copy__(self): return P(self.x, "copied")
class Q:
    def __init__(self): self.l = [1]; self.me = self
    def __deepcopy__(self, memo): return "deep"
class R3:
    def __getstate__(self): return {"s": 1}
    def __setstate__(self, st): self.st = st
class S3:
    __slots__ = ("a", "__dict__")
class T3(list):
    def __init__(self, *a, tag=None): super().__init__(*a); self.tag = tag
s = S3(); s.a = [1]; s.b = [2]; t = T3([1, [2]], tag=[3])
l = [1, [2, 3]]; l.append(l); c = copy.copy(l); d = copy.deepcopy(l)
ev("c[1] is l[1], d[1] is l[1], d[2] is d, c[2] is l", "copy.copy(P(1, 2)), copy.deepcopy(P(1, [2]))", "copy.deepcopy(Q())", "copy.copy(R3()).st", "copy.copy(s).a is s.a, copy.deepcopy(s).b", "copy.copy(t), copy.copy(t).tag, copy.deepcopy(t).tag is t.tag, type(copy.copy(t)).__name__", "sorted([P(2, 1), P(1, 5), P(1, 2)])", "max(P(1, 2), P(1, 3)), min([P(3, 3), P(0, 9)])", "P(1, 2) == P(1, 2), P(1, 2) != P(1, 3), P(1, 2) > P(0, 0), {P(1, 2): 'v'}[P(1, 2)]", "P(1, 2) <= P(1, 2)", "[P(1, 2)].index(P(1, 2)), P(1, 2) in {P(1, 2)}", "sorted([P(1, 2), 5])", "sorted([(1, P(2, 2)), (1, P(1, 1))])", "copy.copy(5), copy.copy('a'), copy.copy((1, [2])), copy.copy(None), copy.copy(len) is len, copy.copy(P) is P", "copy.deepcopy({'a': (1, [2]), 'b': {3}})", "copy.copy({1: 2}), copy.copy({1}), copy.copy(frozenset([1])), copy.copy(range(3)), copy.copy(bytearray(b'a'))", "copy.copy((x for x in []))", "copy.deepcopy(lambda: 1).__name__", "copy.replace", "copy.copy(iter([1, 2, 3])).__next__()", "copy.deepcopy([object] * 2)", "copy.copy(ValueError(1, 2)).args, copy.copy(KeyError('k'))", "copy.deepcopy(float('inf')), copy.deepcopy(1j), copy.copy(slice(1, 2)), copy.copy(...)")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# generators: send, throw, close, return, delegation
def counter(n):
    total = 0
    while True:
        try: x = yield total
        except KeyError as e: total = -1; continue
        if x is None: return total
        total += x
def outer():
    r = yield from counter(0); print("counter", r)
    try: yield from inner_fail()
    except ValueError as e: print("outer caught", e)
    x = yield from [1, 2]; print("list gives", x)
    y = yield from (i for i in "a"); print("genexp gives", y)
    return "done"
def inner_fail():
    try: yield "fail?"
    finally: print("inner closed")
g = outer(); out = [next(g), g.send(5), g.throw(KeyError("k")), g.send(3), g.send(None)]
print(out); print(g.throw(ValueError("vv")), next(g), next(g))
try: next(g)
except StopIteration as e: print("value", e.value)
g = outer(); next(g); g.close()
g = outer(); next(g); g.send(1); g.send(None); g.close()
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: print("no"); return
g = stubborn(); next(g); g.close()
def ctx():
    try: 1 / 0
    except ZeroDivisionError:
        yield 1
        try: raise KeyError("k")
        except KeyError as e: yield repr(e.__context__)
        raise
g = ctx(); next(g)
try: raise OSError("outside")
except OSError: print(next(g))
try: next(g)
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)), next(x for x in fib() if x > 100), sum(itertools.takewhile(lambda x: x < 50, fib())))
def tree(t):
    if t: l, v, r = t; yield from tree(l); yield v; yield from tree(r)
print(*tree(((None, 1, None), 2, ((None, 3, None), 4, None))))
def perms(s): 
    if not s: yield ""; return
    for i, c in enumerate(s):
        for p in perms(s[:i] + s[i + 1:]): yield c + p
print(*perms("abc"))
gen = (lambda: (yield 5))(); print(next(gen), type(gen).__name__)
print([*(x for x in range(3))], {**{k: v for k, v in zip("ab", range(2))}}, (*(y for y in "xy"),))
a, *b = (i * i for i in range(4)); print(a, b)
print(sum(x * y for x, y in zip(range(3), range(3, 6))), max((len(w), w) for w in "a bb ccc".split()), any(x > 2 for x in (1, 2, 3)))
print(dict((k, list(v)) for k, v in itertools.groupby("aabbc")), [list(p) for p in itertools.batched("abcde", 2)])
g1 = (print("side", i) or i for i in range(2)); print("lazy"); print(list(g1))
n = 3; ge = (n * i for i in range(n)); n = 10; print(list(ge))
try: print(list(1 / x for x in (1, 0)))
except ZeroDivisionError as e: print(e)
def deep(n):
    if n: yield n; yield from deep(n - 1)
print(sum(deep(100)), list(deep(3)))
def two(): yield 1; yield 2
x, y = two(); print(x, y)
try: x, = two()
except ValueError as e: print(e)
g = two(); print(next(g)); print(list(g), list(g), next(g, "end"))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# what is being handled, across generators, calls and async
import sys, asyncio
def now(): return repr(sys.exception())
def g1():
    yield now()
    try: raise KeyError("k")
    except KeyError:
        yield now()
        try: raise IndexError("i")
        except IndexError: yield now()
        finally: yield now()
        yield now()
        try: yield now()
        except ValueError as e: yield repr(e.__context__), now()
    yield now()
g = g1(); print(next(g))
try: raise OSError("o")
except OSError:
    print(next(g), now()); print(next(g)); print(next(g))
print(next(g), now()); print(next(g))
try: raise RuntimeError("outer")
except RuntimeError as e: print(g.throw(ValueError("thrown")), now())
print(next(g), now())
def g2():
    try: yield
    finally:
        print("fin", now())
        try: raise TypeError("t")
        except TypeError as e: print(repr(e.__context__)); yield now()
        print(now())
x = g2(); next(x)
try: print(x.throw(ValueError("v"))); next(x)
except ValueError as e: print(repr(e), repr(e.__context__))
async def co():
    try: raise KeyError("a")
    except KeyError:
        await asyncio.sleep(0); a = now()
        try: await fail()
        except ValueError as e: b = repr(e.__context__); await asyncio.sleep(0); c = now()
        await asyncio.sleep(0)
        return a, b, c, now()
async def fail():
    await asyncio.sleep(0); raise ValueError("f")
async def other():
    r = []
    for _ in range(4): r.append(now()); await asyncio.sleep(0)
    return r
async def main(): print(await asyncio.gather(co(), other(), co())); print(now())
asyncio.run(main())
def nested():
    try: raise KeyError(1)
    except KeyError:
        try: raise KeyError(2)
        except KeyError:
            def h():
                try: raise
                except KeyError as e: return repr(e), repr(e.__context__)
            r = h()
        return r, now()
print(nested(), now())
def reraise():
    try:
        try: raise ValueError("a")
        except ValueError:
            try: raise KeyError("b")
            except KeyError: pass
            raise
    except ValueError as e: return repr(e.__context__), now()
print(reraise())
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): self.seen = now(); return True
with CM() as cm: raise ValueError("in with")
print(cm.seen, now())
def gen_cm():
    with CM() as c: yield c; raise OSError("x")
    yield c.seen
print([getattr(v, "seen", v if isinstance(v, str) else "cm") for v in gen_cm()])
try:
    try: raise ValueError("first")
    except ValueError as e: raise KeyError("second") from None
except KeyError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: raise ValueError("first")
    except ValueError as e: raise e
except ValueError as e: print(e.__context__)
try:
    try: raise ValueError("first")
    finally: raise KeyError("second")
except KeyError as e: print(repr(e.__context__))
e1 = ValueError("one")
try:
    try: raise e1
    except ValueError: raise KeyError("two") from e1
except KeyError as e: print(e.__cause__ is e1, e.__context__ is e1)
def chain(n):
    try:
        if n: chain(n - 1)
        else: raise ValueError(n)
    except ValueError as e: raise ValueError(n + 1) from (e if n % 2 else None)
try: chain(3)
except ValueError as e:
    while e: print(e, e.__suppress_context__, repr(e.__cause__)); e = e.__context__
chain(2)
