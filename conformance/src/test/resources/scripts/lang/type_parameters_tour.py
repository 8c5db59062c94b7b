# PEP 695 & typing introspection
type Pair[T] = tuple[T, T]
type Rec = dict[str, Rec] | int
type Cb[**P, R] = Callable[P, R]
type Tup[*Ts] = tuple[*Ts]
print(Pair, type(Pair), Pair.__name__, Pair.__type_params__, Pair.__value__, Pair[int], Rec.__value__)
try: Cb.__value__
except NameError as e: print(e)
print(Tup.__value__, Tup.__type_params__, Tup[int, str])
try: print(Pair.__parameters__, Pair.__module__)
except AttributeError as e: print(e)
def first[T: int, *Ts, **P](x: T, *a: *Ts) -> T: return x
print(first.__type_params__, [type(t).__name__ for t in first.__type_params__], first.__type_params__[0].__bound__, first.__annotations__)
class Box[T: (int, str) = 5] if False else None: pass
# ---
class Stack[T]:
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
    def map[U](self, f: "Callable[[T], U]") -> "Stack[U]":
        s = Stack[U]()
        for i in self.items: s.push(f(i))
        return s
s = Stack[int]().push(1).push(2)
print(s.items, s.map(str).items, Stack[int], Stack.__type_params__, Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__, s.__orig_class__)
print(Stack[int].__origin__, Stack[int].__args__, Stack.map.__type_params__, Stack.push.__annotations__)
class Sub(Stack[str]): pass
print(Sub.__orig_bases__, Sub.__mro__, Sub.__parameters__)
class K[A, B](dict[A, B]):
    x: A
    def f[A](self, q: A) -> A: return q
print(K.__annotations__, K.f.__annotations__, K[int, str]({1: 2}), K.__bases__)
try: K[int]
except TypeError as e: print(e)
try: Stack[int, str]
except TypeError as e: print(e)
def f[T](x: T = 5, y: list[T] | None = None) -> dict[str, T]: pass
import inspect, typing
print(inspect.signature(f), typing.get_type_hints(f), f.__type_params__[0], repr(f.__type_params__[0]), f.__type_params__[0].__name__, f.__type_params__[0].__constraints__, f.__type_params__[0].__infer_variance__, f.__type_params__[0].__covariant__)
def g[T: (int, str)](x: T): pass
print(g.__type_params__[0].__constraints__, g.__type_params__[0].__bound__)
def h[T: undefined](x: T): pass
try: h.__type_params__[0].__bound__
except NameError as e: print(e)
type X[T: undefined2] = undefined3
try: X.__value__
except NameError as e: print(e)
type Y = 5; print(Y.__value__, Y)
try: Y()
except TypeError as e: print(e)
try: isinstance(5, Y)
except TypeError as e: print(e)
print(Y | int, int | Y, list[Y])
try: Y.__value__ = 3
except AttributeError as e: print(e)
type = 5; print(type)
match = 3; case = 4; print(match, case); _ = 7; print(_)
def type(x): return x
print(type (5), type(5))
# ---
import inspect, typing
from typing import *
def f(a, b: int = 1, /, c: "str" = "x", *args: float, d, e: list[int] = [], **kw: "dict") -> Optional[int]: "doc"
print(inspect.signature(f)); print(f.__annotations__); print(get_type_hints(f) if False else "")
for p in inspect.signature(f).parameters.values(): print(p, p.kind, p.default, p.annotation, p.name, repr(p))
print(inspect.signature(lambda x, *, y=2: 0), inspect.signature(int.__add__), inspect.signature(len), inspect.signature(print), inspect.signature(sorted))
class A:
    x: int = 5
    y: "A"
    z: ClassVar[int] = 3
    def __init__(self, q, *, w=1): pass
    def m(self, a=1): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, b): pass
    def __call__(self, u): pass
print(inspect.signature(A), inspect.signature(A.m), inspect.signature(A(1).m), inspect.signature(A.s), inspect.signature(A.c), inspect.signature(A(1)), A.__annotations__, get_type_hints(A))
try: inspect.signature(5)
except TypeError as e: print(e)
try: inspect.signature(dict)
except ValueError as e: print(e)
b = inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6); print(b, b.args, b.kwargs, b.arguments); b.apply_defaults(); print(b.arguments)
for a, k in [((), {}), ((1,), {}), ((1,), {"d": 1, "b": 2}), ((1, 2, 3), {"c": 1, "d": 2})]:
    try: print(inspect.signature(f).bind(*a, **k))
    except TypeError as e: print(e)
print(inspect.getdoc(f), inspect.getfullargspec(f), inspect.isfunction(f), inspect.getsource(f) if 0 else "", inspect.getmembers(A(1), inspect.ismethod) != [], inspect.isclass(A), inspect.getmro(A), inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f), inspect.isbuiltin(len), inspect.isroutine(len), inspect.ismodule(inspect), inspect.unwrap(f) is f)
x: int = 3
y: "str"
(z): float = 2.0
print(__annotations__)
def local():
    q: undefined_thing = 3
    w: int
    try: w
    except UnboundLocalError as e: print(e)
    return q
print(local(), local.__annotations__)
class C:
    a: int
    b: undefined_again if False else str = "s"
    (c): int = 1
    d.e: int if False else 3
# ---
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; print("sub", cls.__name__, tag, kw)
class A(Base, tag="x"): pass
class B(A): pass
try:
    class C(Base, tag=1, zz=2): pass
except TypeError as e: print(e)
class D:
    def __set_name__(self, o, n): print("set_name", o.__name__, n); self.n = n
    def __get__(self, i, o): print("get", i is None, o.__name__); return i.__dict__.get(self.n, "unset") if i else self
    def __set__(self, i, v): print("set", v); i.__dict__[self.n] = v
    def __delete__(self, i): print("del"); del i.__dict__[self.n]
class Own:
    d = D(); e = D()
o = Own(); o.d; o.d = 5; print(o.d, vars(o)); del o.d; print(o.d); Own.d; Own.d = 7; print(Own.d, o.d)
class ND:
    def __get__(self, i, o=None): return "nd"
class Own2: x = ND()
o = Own2(); print(o.x); o.x = 1; print(o.x); del o.x; print(o.x)
class RO:
    def __get__(self, i, o): return 1
    def __set__(self, i, v): raise AttributeError("read-only!")
class Own3: x = RO()
try: Own3().x = 3
except AttributeError as e: print(e)
class OnlySet:
    def __set__(self, i, v): i.__dict__["x"] = v * 2
class Own4: x = OnlySet()
o = Own4(); o.x = 4; print(o.x)
try: del o.x
except AttributeError as e: print(e)
class P:
    def __init__(self): self._v = 0
    @property
    def v(self): "the v"; return self._v
    @v.setter
    def v(self, x):
        if x < 0: raise ValueError("neg")
        self._v = x
    @v.deleter
    def v(self): print("deleting"); self._v = None
    ro = property(lambda s: 1)
    wo = property(None, lambda s, v: print("wo", v))
    dl = property()
p = P(); p.v = 5; print(p.v, P.v.__doc__); del p.v; print(p.v)
for s in ("p.ro = 1", "del p.ro", "p.wo", "p.wo = 3", "del p.wo", "p.dl", "p.dl = 1", "del p.dl", "p.v = -1", "P.v.fget(p)", "P.ro.__set__(p, 1)", "P.v.__set_name__", "print(P.v.__isabstractmethod__)", "property(1).__get__(p)", "P().nope", "P.nope", "p.__class__.v", "print(property(P.v.fget, doc='dd').__doc__)"):
    try: exec(s)
    except Exception as e: print(s, "|", type(e).__name__, e)
class Sub(P):
    @P.v.getter
    def v(self): return "sub"
print(Sub().v, Sub.v.fset is P.v.fset)
class G:
    def __getattr__(self, n): print("ga", n); raise AttributeError(f"custom {n}")
    def __getattribute__(self, n):
        if n == "magic": return 42
        return super().__getattribute__(n)
    def __setattr__(self, n, v): print("sa", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("da", n); super().__delattr__(n)
    def __dir__(self): return ["b", "a", 3] if 0 else ["b", "a"]
g = G(); print(g.magic, dir(g)); g.x = 1; print(g.x); del g.x
try: g.x
except AttributeError as e: print(e, e.name)
print(hasattr(g, "q"), getattr(g, "q", "def"))
class PE:
    @property
    def bad(self): raise AttributeError("inner")
    def __getattr__(self, n): return f"fallback {n}"
print(PE().bad)
class MC(type):
    def __getattr__(c, n): return f"meta {n}"
    def __call__(c, *a): print("call", a); return super().__call__(*a)
    def __len__(c): return 3
    def __iter__(c): return iter("xyz")
    def __contains__(c, x): return x == 1
    def __getitem__(c, k): return k * 2
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __repr__(c): return f"<<{c.__name__}>>"
    def __add__(c, o): return "added"
    def __eq__(c, o): return True
    def __hash__(c): return 7
    def __bool__(c): return False
    def __setattr__(c, n, v): print("mset", n); super().__setattr__(n, v)
    @property
    def mp(c): return "mp" + c.__name__
class X(metaclass=MC):
    def __init__(self, *a): pass
print(X.foo, X(1) is None, len(X), list(X), 1 in X, X[4], isinstance(5, X), isinstance(6, X), issubclass(int, X), X, X + 1, X == 3, hash(X), bool(X), X.mp, f"{X}", [X]); X.q = 1
try: X().foo
except AttributeError as e: print(e)
try: X().mp
except AttributeError as e: print(e)
