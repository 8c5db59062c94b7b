o = object()
print(o == o, o != object(), hash(o) == hash(o), bool(o), type(o), o.__class__, o.__doc__[:15], isinstance(o, object), o.__eq__(o), o.__eq__(1), o.__ne__(o), o.__ne__(1), o.__lt__(1), o.__str__() == repr(o), repr(o).startswith("<object object at 0x"), format(o) == str(o), o.__dir__() != [], o.__hash__() == hash(o), o.__init__(), object.__new__(object) is not o)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class A: pass
class I:
    def __init__(self, x): pass
class N:
    def __new__(cls, x): return object.__new__(cls)
t(lambda: object(1))
t(lambda: A(1))
t(lambda: A(x=1))
t(lambda: object.__new__(A, 1))
t(lambda: type(object.__new__(I, 1)).__name__)
t(lambda: object.__init__(I(1), 2))
t(lambda: object.__init__(A(), 2))
t(lambda: type(N(1)).__name__)
t(lambda: object.__new__())
t(lambda: object.__new__(5))
t(lambda: object.__new__(int))
t(lambda: object.__new__(dict))
t(lambda: int.__new__(str))
t(lambda: int.__new__(object))
t(lambda: object().x)
t(lambda: object() < object())
t(lambda: object() + 1)
t(lambda: object()())
t(lambda: object()[0])
t(lambda: len(object()))
t(lambda: iter(object()))
t(lambda: object().__format__("x"))
t(lambda: format(object(), "x"))
t(lambda: object.__setattr__(object(), "a", 1))
t(lambda: object.__getattribute__(A(), "zz"))
t(lambda: object.__str__())
t(lambda: object.__eq__(1))
t(lambda: object.__init_subclass__(1))
# ---
class T:
    log = []
    def __repr__(self): return type(self).__name__ + "!"
    def __new__(cls, *a, **k): T.log.append(("new", cls.__name__, a, k)); return super().__new__(cls)
    def __init__(self, *a, **k): T.log.append(("init", a, k))
    def __call__(self, *a): T.log.append(("call", a)); return len(a)
    def __del__(self): pass
t = T(1, x=2); t(3, 4); T.__call__(t); t.__init__("again"); T.__new__(T); print(*T.log, sep="\n")
class U(T):
    def __new__(cls, v): return v if isinstance(v, U) else super().__new__(cls, v)
u = U(5); T.log.clear(); print(U(u) is u, T.log)
# ---
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"P({self.x})"
    def __lt__(self, o): return self.x < o.x
    def __eq__(self, o): return self.x == o.x
    def __hash__(self): return hash(self.x)
    def __len__(self): return self.x
    def __bool__(self): return self.x > 1
    def __contains__(self, v): return v == self.x
    def __iter__(self): return iter(range(self.x))
    def __getitem__(self, i): return i * self.x
    def __call__(self): return self.x
    def __int__(self): return self.x
    def __index__(self): return self.x
    def __float__(self): return self.x / 1
    def __neg__(self): return P(-self.x)
    def __abs__(self): return abs(self.x)
    def __add__(self, o): return P(self.x + (o.x if isinstance(o, P) else o))
    __radd__ = __add__
    def __enter__(self): return self
    def __exit__(self, *a): pass
    def __format__(self, s): return f"P:{s}:{self.x}"
    def __reversed__(self): return "rev"
    def __round__(self, n=0): return (self.x, n)
    def __divmod__(self, o): return "dm"
p, q = P(3), P(1)
print(p, sorted([p, q]), min(p, q), p == P(3), {p: 1}[P(3)], len(p), bool(q), 3 in p, list(p), p[2], p(), int(p), [0, 1, 2, 3][p], float(p), -p, abs(P(-2)), p + q, 1 + p, sum([p, q]), f"{p:x}", format(p), reversed(p), round(p), round(p, 2), divmod(p, 1), range(p), "ab" * p, hex(p), [*p], max([q, p]), any([q]), not q)
with p as r: print(r is p)
a, b, c = p; print(a, b, c)
# ---
class Lazy:
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return f"lazy {n}"
l = Lazy()
for f in (len, iter, hash, str, bool, lambda x: x + 1, lambda x: x[0], lambda x: x(), lambda x: 1 in x, next, abs, int, reversed, lambda x: x < 1):
    try: f(l); print("ok")
    except TypeError as e: print(e)
print(l.foo, l._bar)
l.__len__ = lambda: 5
try: len(l)
except TypeError as e: print(e)
Lazy.__len__ = lambda self: 7; print(len(l))
# ---
class Base:
    def template(self): return f"{self.head()}-{self.tail()}"
    def head(self): return "H"
    def tail(self): raise NotImplementedError
class Impl(Base):
    def tail(self): return "T"
print(Impl().template(), Impl.template is Base.template, Impl.tail is not Base.tail, Impl().head.__func__ is Base.head, Impl().template.__self__.__class__.__name__, Base.__dict__.keys() & {"template", "head", "zzz"} == {"template", "head"})
try: Base().template()
except NotImplementedError as e: print(repr(e))
m = Impl().tail; print(m(), m.__name__, m.__qualname__, m == m, m.__func__(Impl()))
i = Impl(); print(i.tail == i.tail, i.tail is i.tail, i.tail == Impl().tail, hash(i.tail) == hash(i.tail), Impl.tail(i), Impl.tail.__get__(i)())
# ---
import copy
class C:
    def __init__(self): self.a = [1]; self.b = {"x": self}
c = C(); s, d = copy.copy(c), copy.deepcopy(c)
print(s.a is c.a, d.a is c.a, d.a == c.a, d.b["x"] is d, s.b["x"] is c, type(d).__name__)
class K:
    def __copy__(self): return "C"
    def __deepcopy__(self, m): return "D"
print(copy.copy(K()), copy.deepcopy([K(), (K(),)]))
class Sl:
    __slots__ = ("v",)
x = Sl(); x.v = [1]; y = copy.deepcopy(x); y.v.append(2); print(x.v, y.v)
class Red:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (Red, (self.n + 1,))
print(copy.copy(Red(1)).n, copy.deepcopy(Red(5)).n)
print(copy.copy(5), copy.copy("a"), copy.copy((1,)), copy.copy(len) is len, copy.copy(C) is C)
# ---
class W:
    def __init__(self): self.log = []
    def __enter__(self): self.log.append("enter"); return self
    def __exit__(self, t, v, tb): self.log.append((t and t.__name__, str(v), tb is not None)); return t is KeyError
w = W()
with w: pass
with w: raise KeyError("k")
try:
    with w: raise ValueError("v")
except ValueError: pass
print(w.log)
class It:
    def __init__(self): self.n = 3
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1; return self.n
print(list(It()), max(It()), 1 in It(), sorted(It()), dict.fromkeys(It()), [*It(), *It()], list(zip(It(), It())))
# ---
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
v, w = V(1), V(1)
print(v == w, v is w, v in [w], [v] == [w], v != w, (v, 1) == (w, 1), {"k": v} == {"k": w}, [v].index(w), [v, w].count(v))
try: v == 5
except AttributeError as e: print(e)
try: v in [5]
except AttributeError as e: print(e)
try: {v}
except TypeError as e: print(e)
print(V.__hash__, v.__hash__, hasattr(v, "__hash__"), V.__ne__(v, w), V.__eq__ is object.__eq__, object.__eq__(v, w))
# ---
class Temp:
    total = 0
    def __init__(self): Temp.total += 1; self.n = Temp.total
    def __str__(self): return f"T{self.n}"
ts = [Temp() for _ in range(3)]
print(*ts, Temp.total, [str(t) for t in ts], ", ".join(map(str, ts)), f"{ts[0]}", "%s" % ts[1], "{}".format(ts[2]), ts[0].__str__(), Temp.__str__(ts[0]), str.__str__("x"), Temp.__repr__ is object.__repr__)
import sys
print(Temp.__module__, Temp.__qualname__, Temp.__dict__.get("__weakref__") is not None, "__dict__" in Temp.__dict__, Temp.__doc__, Temp.__init__.__qualname__)
# ---
class A:
    def __init__(self): print("A"); super().__init__()
class B:
    def __init__(self): print("B"); super().__init__()
class C(A, B):
    def __init__(self): print("C"); super().__init__()
C()
class D(A):
    def __new__(cls): print("D new"); return super().__new__(cls)
D()
class E(int):
    def __init__(self, v): self.tag = f"<{v}>"
print(E(5), E(5).tag, E(5) + 1)
class F(str):
    def __new__(cls, v, n): s = super().__new__(cls, v * n); s.n = n; return s
print(F("ab", 2), F("x", 3).n, len(F("ab", 3)))
class G(list):
    def __init__(self, *a): super().__init__(a); self.x = len(a)
print(G(1, 2, 3), G().x)
class H(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k) from None
    __setattr__ = dict.__setitem__
h = H(a=1); h.b = 2; print(h, h.a, h.b, getattr(h, "c", "no"), vars(h))
# ---
a = b = [1]; c = [1]
print(a is b, a is c, id(a) == id(b), id(a) == id(c), a == c); b = b + [2]; print(a, b, a is b); a += [3]; print(a); d = a; d *= 2; print(a is d, a)
def change(l, t): l.append("in"); t += (1,); l = ["rebound"]; return l, t
x, y = [], (); print(change(x, y), x, y); import weakref
class Wk: pass
w = Wk(); r = weakref.ref(w); print(r() is w, type(r).__name__)
try: weakref.ref(5)
except TypeError as e: print(e)
# ---
class Cell: pass
Cell() + Cell()
# ---
class Cell: pass
Cell()[0]
# ---
class Cell: pass
for x in Cell(): pass
# ---
class Cell: pass
Cell()("arg")
# ---
class Cell: pass
Cell() < Cell()
