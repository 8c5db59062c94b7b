a = [1]; b = a; c = [1]
print(a is b, a is c, a is not c, a == c, None is None, True is True, ... is ..., NotImplemented is NotImplemented, () is (), int is int, a is not None, type(1) is int, type(None) is type(None), (x := object()) is x, a is a[:], [] is [], {} is {}, len is len, __builtins__ is __builtins__, a[0] is a[0])
# ---
def f(): pass
class C:
    def m(self): pass
    @classmethod
    def k(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): return self
    attr = []
c, d = C(), C()
print(f is f, c is c, c is d, C is type(c), c.__class__ is C, c.m is c.m, c.m == c.m, C.m is C.m, C.k is C.k, C.k == C.k, C.s is C.s, c.s is C.s, c.p is c, c.attr is d.attr is C.attr, c.__dict__ is c.__dict__, vars(c) is c.__dict__, f.__dict__ is f.__dict__, f.__code__ is f.__code__, type(c) is type(d), super(C, c) is super(C, c), f.__name__ is not None, c == d, c != d, hash(c) == hash(c), id(c) == id(c), id(c) == id(d))
# ---
x = [1, [2]]; import copy
y, z, w = x, copy.copy(x), copy.deepcopy(x)
print(y is x, z is x, z[1] is x[1], w[1] is x[1], z == x == w, list(x) is x, x[:] is x, x * 1 is x, x + [] is x)
t = (1, 2); print(tuple(t) is t, t[:] is t, copy.copy(t) is t, copy.deepcopy(t) is t)
s = "text"; print(str(s) is s, s[:] is s, copy.copy(s) is s, "".join([s]) == s)
fs = frozenset([1]); print(frozenset(fs) is fs, fs.copy() is fs, copy.copy(fs) is fs); n = 5; print(int(n) is n, +n == n, copy.deepcopy(n) is n); q = {1}; print(set(q) is q, q.copy() is q); d = {"k": x}; print(dict(d) is d, d.copy()["k"] is x, {**d}["k"] is x)
b = b"ab"; print(bytes(b) is b, b[:] is b); u = 1.5; print(float(u) is u)
# ---
l = [[]] * 3; print(l[0] is l[1] is l[2]); l[0].append(1); print(l)
m = [[] for _ in range(3)]; print(m[0] is m[1]); g = [[0] * 2] * 2; g[0][0] = 1; print(g)
d = dict.fromkeys("ab", []); d["a"].append(1); print(d, d["a"] is d["b"])
def f(x=[]): x.append(1); return x
print(f() is f(), f())
a = b = []; a += [1]; print(b, a is b); a = a + [2]; print(b, a is b); c = d = "x"; c += "y"; print(d, c is d); e = g = {1}; e |= {2}; print(g, e is g); h = i = (1,); h += (2,); print(i)
p, q = [], []; print(p is q, p == q); p, q = q, p; r = s = object(); print(r is s)
class K: shared = []
K().shared.append(1); k = K(); k.shared = [2]; print(K.shared, k.shared is K.shared)
# ---
nan = float("nan"); l = [nan]
print(nan is nan, nan == nan, nan in l, l == [nan], l.index(nan), l.count(nan), (nan,) == (nan,), {nan: 1}[nan], {nan} == {nan}, min(nan, nan) is nan, max([nan]) is nan, sorted([nan])[0] is nan, next(iter(l)) is nan, (lambda x: x)(nan) is nan)
class E:
    def __eq__(self, o): return False
e = E(); print(e == e, e in [e], [e] == [e], (e,) == (e,), {"k": e} == {"k": e}, [e].index(e), [e].count(e), e is e, [e] != [e])
class Y:
    def __eq__(self, o): return True
    __hash__ = None
print(Y() is None, Y() == None, None == Y(), Y() in [1], [Y()] == [5], Y() is Y())
# ---
print(id(1) == id(1), isinstance(id([]), int), id(x := []) == id(x), id(None) == id(None), (lambda: id(x))() == id(x), hash(None) == hash(None))
try: id()
except TypeError as e: print(e)
try: id(1, 2)
except TypeError as e: print(e)
def same(a, b): return a is b, id(a) == id(b)
o = object(); print(same(o, o), same(o, object()), same(len, len), same("a", "a"), same(True, 1 == 1), same(None, print(end="")), same((), tuple()))
d = {id(o): "o"}; print(d[id(o)], len({id(v) for v in [o, o, [], []][:3]}))
# ---
import sys
sentinel = object()
def get(d, k, default=sentinel):
    v = d.get(k, sentinel)
    if v is sentinel:
        if default is sentinel: raise KeyError(k)
        return default
    return v
print(get({"a": None}, "a"), get({}, "b", 5))
try: get({}, "c")
except KeyError as e: print(repr(e))
class Missing:
    _i = None
    def __new__(cls): cls._i = cls._i or super().__new__(cls); return cls._i
    def __repr__(self): return "MISSING"
print(Missing() is Missing(), Missing())
import math, math as m2
from math import pi, pi as pi2
print(math is m2, pi is pi2, sys.modules["math"] is math, math.pi is pi, math.sqrt is math.sqrt)
# ---
import warnings; warnings.simplefilter("ignore")
def check(v):
    return [v is None, v is not None, v is True, v is False, v == None, not v]
for v in (None, True, False, 0, 1, "", [], 0.0, ...): print(repr(v), check(v))
print(None is not True, not None is True, (None is None) is True, None is (None is None), 1 < 2 is True, (1 < 2) is True, [] is not [] is not [], None in [0, None], [None].index(None), None is type(None)())
for s in ("None is = 1", "x is is y", "is x", "x is", "x not is y", "x is not", "not is x"):
    try: eval(s)
    except SyntaxError as e: print(s, e.msg)
# ---
def outer():
    v = []
    def a(): return v
    def b(): return v
    return a, b
a, b = outer(); a2, _ = outer()
print(a() is b(), a() is a2(), a is a2, a.__code__ is a2.__code__, a.__closure__[0] is b.__closure__[0], a.__closure__[0].cell_contents is a())
fs = [lambda: 0 for _ in range(2)]; print(fs[0] is fs[1], fs[0] == fs[1], fs[0].__code__ is fs[1].__code__)
def gen(): yield
print(gen() is gen(), gen is gen, (g := gen()) is iter(g), type(gen()) is type(gen()))
def ret(x): return x
o = []; print(ret(o) is o, [o][0] is o, (o,)[0] is o, {"k": o}["k"] is o, next(iter([o])) is o, (lambda *a: a[0])(o) is o, list(map(ret, [o]))[0] is o, sorted([o])[0] is o, max([o]) is o, [x for x in [o]][0] is o, (o or 1) is not o, (o and 1) is o, (o if True else 1) is o, getattr(type("T", (), {"a": o}), "a") is o, [*[o]][0] is o, dict(k=o)["k"] is o, min([o], key=len) is o, reversed([o]).__next__() is o)
# ---
class S(str): pass
class I(int): pass
s, i = S("a"), I(1)
print(str(s) is s, type(str(s)) is str, S(s) is s, int(i) is i, type(int(i)), I(i) is i, i + 0 is i, s + "" is s, s == "a", type(s) is str, isinstance(s, str), s[:] is s, type(s[:]), {s: 1}["a"], {i: 1}[1], list({s, "a"})[0] is s, {"a": 1, s: 2}, type(list({s: 1})[0]).__name__)
k1, k2 = (1, 2), tuple([1, 2]); d = {k1: "x"}; d[k2] = "y"; print(d, next(iter(d)) is k1)
st = {k1}; st.add(k2); print(next(iter(st)) is k1); d = {1: "a"}; d[True] = "b"; d[1.0] = "c"; print(d)
# ---
e = ValueError("x")
try: raise e
except ValueError as c: print(c is e, e.args is e.args)
try:
    try: raise e
    finally: pass
except ValueError as c: print(c is e)
try:
    try: raise KeyError from e
    except KeyError as k: raise
except KeyError as k2: print(k2.__cause__ is e, k is not k2 if "k" in globals() else "deleted")
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(v is e, t is type(v), tb is v.__traceback__); return True
with (cm := CM()) as c: print(c is cm); raise e
def g():
    try: yield 1
    except ValueError as c: yield c is e
it = g(); next(it); print(it.throw(e))
import enum
class Co(enum.Enum): A = 1; B = 1
print(Co.A is Co.B, Co(1) is Co.A, Co["A"] is Co.A, copy.copy(Co.A) is Co.A) if (copy := __import__("copy")) else None
# ---
import weakref
class W: pass
w = W(); r = weakref.ref(w); p = weakref.proxy(w); w.x = 1
print(r() is w, r is weakref.ref(w), p.x, p is w, weakref.getweakrefcount(w) >= 1, type(p).__name__)
wd = weakref.WeakValueDictionary(); wd["k"] = w; print(wd["k"] is w, len(wd)); ws = weakref.WeakSet([w]); print(w in ws)
for v in (5, "s", [], {}, None, (1,)):
    try: weakref.ref(v)
    except TypeError as e: print(e)
# ---
x = 256; y = 256; a = "hello"; b = "hello"
print(x == y, a == b, x is x, a is a, 10**3 == 10**3, 1000 is not None, "a" * 2 == "aa", () == (), (1,) == (1,), 1.0 == 1.0, True is (1 == 1), (not 1) is False, (5 > 3) is True, bool("x") is True, bool([]) is False, (1 in [1]) is True, isinstance(1, int) is True, callable(len) is True, [].__eq__([]) is True, all([]) is True, None is {}.get("x"), None is print(end=""), None is [].sort(), type(x) is type(y), x.__class__ is int)
# ---
config = None
if config is not None or config.debug:
    print("never")
# ---
class Node: next = None
n = Node()
while n is not None:
    n = n.next.next
# ---
def outer():
    v = 1
    def a(): return v
    def b(): return v
    return a, b
a, b = outer()
print(a.__closure__[0] is b.__closure__[0], a.__code__ is a.__code__, a.__code__ is b.__code__, outer()[0].__code__ is a.__code__)
import sys
print(sys._getframe() is sys._getframe())
t = b"ab"
print(t[:] is t, bytes(t) is t, t[0:2] is t, bytearray(t)[:] is t)
