class A:
    """Doc of A."""
    shared = []
    count = 0
    def __init__(self, name):
        self.name = name
        A.count += 1
    def greet(self, other="you"):
        return f"{self.name} greets {other}"
    def __repr__(self): return f"A({self.name!r})"
a, b = A("x"), A("y")
print(a, b, A.count, a.count, a.greet(), A.greet(b, other="z"), a.__dict__, A.__doc__, A.__name__, A.__module__, A.__qualname__)
a.count = 100; a.shared.append(1)
print(A.count, a.count, b.count, b.shared, vars(a), type(a) is A, a.__class__ is A)
del a.count; print(a.count)
try: del a.count
except AttributeError as e: print(e)
A.extra = lambda self: "added " + self.name
print(a.extra(), [n for n in vars(A) if not n.startswith("__")])
# ---
class A:
    def who(self): return "A"
    def call(self): return self.who()
class B(A):
    def who(self): return "B+" + super().who()
class C(A):
    def who(self): return "C+" + super().who()
class D(B, C):
    def who(self): return "D+" + super().who()
print(D().call(), [k.__name__ for k in D.__mro__], D.__bases__ == (B, C), D.__base__ is B, A.__subclasses__() == [B, C], issubclass(D, A), isinstance(D(), C), super(B, D()).who(), super(C, D()).who())
print(D.mro()[-1], B.who(D()), issubclass(bool, int), issubclass(D, (int, C)))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
t(lambda: type("C", (A, B), {}))
t(lambda: type("C", (X, A), {}))
t(lambda: type("C", (X, X), {}))
t(lambda: type("C", (object, X), {}))
t(lambda: type("C", (int, str), {}))
t(lambda: type("C", (bool,), {}))
t(lambda: type("C", (5,), {}))
t(lambda: type("C", (type(None),), {}))
t(lambda: type("C", (range,), {}))
t(lambda: type("C", (type(len),), {}))
t(lambda: type("C", [X], {}))
t(lambda: type(1, (), {}))
t(lambda: type("a", "b"))
t(lambda: type("C", (), 5))
def fn_base():
    class C(len): pass
t(fn_base)
def inst():
    class C(X()): pass
t(inst)
# ---
class Temp:
    def __init__(self): self._c = 0
    @property
    def c(self):
        """Degrees."""
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleted")
        self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
    w = property(None, lambda self, v: print("write only", v))
t = Temp()
t.c = 100; print(t.c, t.f); t.w = 5; del t.c; print(t.c, Temp.c.__doc__, type(Temp.c).__name__, Temp.c.fget.__name__)
for stmt in ("t.f = 1", "del t.f", "t.w", "t.c = -300", "t.__class__.c.fset(t, 5); print(t.c)"):
    try: exec(stmt)
    except Exception as e: print(type(e).__name__, e)
# ---
class C:
    n = 0
    @classmethod
    def make(cls, *a): cls.n += 1; return cls.__name__, a
    @staticmethod
    def add(a, b=1): return a + b
    def inst(self): return self.make(1), self.add(2)
class D(C): pass
print(C.make(), D.make("x"), C().make(), D.n, C.n, C.add(1), C().add(1, 5), D().inst())
m = D().inst; k = D.make; s = C.add
print(m.__name__, m.__func__ is C.inst, type(m).__name__, type(m.__self__).__name__, k.__self__ is D, type(s).__name__, type(C.__dict__["make"]).__name__, type(C.__dict__["add"]).__name__, C.inst is C.inst, m == m.__self__.inst)
class E:
    @classmethod
    def build(cls, v): e = cls(); e.v = v; return e
    f = staticmethod(len)
    g = classmethod(lambda cls: cls.__name__)
print(E.build(3).v, E.f("abc"), E.g())
# ---
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
print(p.x, p.y, P.__slots__, hasattr(p, "__dict__"), type(P.x).__name__)
for stmt in ("p.z = 1", "del p.x; p.x", "p.__dict__", "P(1)"):
    try: exec(stmt)
    except Exception as e: print(type(e).__name__, e)
class Q(P):
    pass
q = Q(1, 2); q.z = 3; print(q.z, q.__dict__)
class R(P):
    __slots__ = ["w"]
r = R(1, 2)
try: r.w
except AttributeError as e: print(e)
r.w = 1; print(r.w)
try:
    class S: 
        __slots__ = ("a",)
        a = 1
except ValueError as e: print(e)
class T: __slots__ = "single"
t = T(); t.single = 1; print(t.single)
class U: __slots__ = ("__dict__", "k")
u = U(); u.anything = 1; u.k = 2; print(u.__dict__)
# ---
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[key or cls.__name__] = cls
        cls.key = key
class A(Plugin): pass
class B(Plugin, key="bee"): pass
class C(B, key="sea"): pass
print(list(Plugin.registry), B.key, C.key, A.key)
try:
    class D(Plugin, other=1): pass
except TypeError as e: print(e)
try:
    class E(x=1): pass
except TypeError as e: print(e)
try:
    class F(object, metaclass=5): pass
except TypeError as e: print(e)
# ---
class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, value):
        if not isinstance(value, int): raise TypeError(f"{self.name} must be int, not {type(value).__name__}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj): print("delete", self.name); del obj.__dict__[self.name]
class M:
    x = Named()
    y = Named()
m = M()
print(m.x); m.x = 5; print(m.x, m.__dict__, type(M.x).__name__)
m.__dict__["x"] = 99; print(m.x)
del m.x; print(m.x)
try: m.y = "s"
except TypeError as e: print(e)
class NonData:
    def __get__(self, obj, owner): return "descriptor", obj is None, owner.__name__
class N: v = NonData()
n = N(); print(n.v, N.v); n.v = "instance"; print(n.v)
# ---
class G:
    real = 1
    def __getattr__(self, name):
        if name.startswith("x"): return name.upper()
        raise AttributeError(f"no {name} here")
g = G()
print(g.real, g.xyz, hasattr(g, "xa"), hasattr(g, "b"), getattr(g, "b", "default"))
try: g.abc
except AttributeError as e: print(e)
class S:
    def __setattr__(self, k, v): print("set", k, v); super().__setattr__(k, v * 2)
    def __delattr__(self, k): print("del", k); object.__delattr__(self, k)
    def __getattribute__(self, k):
        if not k.startswith("__"): print("get", k)
        return super().__getattribute__(k)
s = S(); s.a = 5; print(s.a, s.__dict__); del s.a
try: s.a
except AttributeError as e: print(e)
setattr(s, "b", 1); print(getattr(s, "b")); delattr(s, "b")
class Both:
    def __getattribute__(self, k): raise AttributeError("hidden " + k)
    def __getattr__(self, k): return "fallback " + k
print(Both().anything)
# ---
class Meta_less:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, x, y=0): print("init", x, y)
Meta_less(1, y=2)
class Single:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Single() is Single())
class Other:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(Other())
class BadInit:
    def __init__(self): return 5
try: BadInit()
except TypeError as e: print(e)
class Int(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
print(Int(4), Int(4) + 1, type(Int(4) + 1).__name__)
# ---
class Outer:
    x = 1
    class Inner:
        y = 2
        def m(self): return type(self).__qualname__
    z = Inner().y + x
    l = [i for i in range(x + 1)]
    def f(self):
        class Local: pass
        return Local.__qualname__
print(Outer.Inner().m(), Outer.z, Outer.l, Outer().f())
try:
    class Bad:
        a = 1
        b = [a for _ in range(2) if a]
except NameError as e: print(e)
x = "global"
class Scope:
    x = "class"
    def get(self): return x
    y = x
print(Scope().get(), Scope.y)
for i in range(2):
    class Loop: n = i
print(Loop.n)
class Cond:
    if True:
        def m(self): return "conditional"
    for name in ("a", "b"): exec(f"{name} = 1")
    del name
print(Cond().m(), Cond.a, hasattr(Cond, "name"))
# ---
class Account:
    def __init__(self): self.__balance = 0
    def _protected(self): return "p"
    def __private(self): return "private"
    def call(self): return self.__private()
    def deposit(self, n): self.__balance += n; return self.__balance
a = Account()
print(a.deposit(5), a.call(), a._Account__balance, a._Account__private(), a.__dict__)
try: a.__balance
except AttributeError as e: print(e)
class Sub(Account):
    def show(self): return self.__balance
try: Sub().show()
except AttributeError as e: print(e)
class _Under:
    __x = 1
    def __init__(self, __p=2): self.v = __p, self.__x
    __dunder__ = 3
print(_Under().v, _Under.__dunder__, [k for k in vars(_Under) if "x" in k])
# ---
class Base:
    def __init__(self, *a, **k): print("Base", a, k)
class Left(Base):
    def __init__(self, *a, l=None, **k): print("Left", l); super().__init__(*a, **k)
class Right(Base):
    def __init__(self, *a, r=None, **k): print("Right", r); super().__init__(*a, **k)
class Both(Left, Right):
    def __init__(self, *a, **k): print("Both"); super().__init__(*a, **k)
Both(1, l="L", r="R", k=2)
class Q:
    def m(self): return super().m()
try: Q().m()
except AttributeError as e: print(e)
def outside(): super().x
try: outside()
except RuntimeError as e: print(e)
class N:
    def m():
        super().x
try: N.m()
except RuntimeError as e: print(e)
try: super(N, 5).x
except TypeError as e: print(e)
print(repr(super(N, N()))[:18], super(Left, Both).__init__ is Right.__init__)
class W:
    @property
    def p(self): return "base"
    @classmethod
    def c(cls): return "base " + cls.__name__
class V(W):
    @property
    def p(self): return "sub " + super().p
    @classmethod
    def c(cls): return "sub " + super().c()
print(V().p, V.c())
# ---
class A:
    def f(self): return __class__.__name__
class B(A): pass
print(B().f())
class Dyn: pass
d = Dyn(); d.method = lambda x: x + 1
print(d.method(1))
import types
d.bound = types.MethodType(lambda self, x: (type(self).__name__, x), d)
print(d.bound(2))
Dyn.later = lambda self: "later"
print(d.later())
class E: pass
d.__class__ = E
print(type(d).__name__)
try: d.__class__ = int
except TypeError as e: print(e)
try: (5).__class__ = E
except TypeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: del str.upper
except TypeError as e: print(e)
T = type("T", (A,), {"attr": 1, "m": lambda self: self.attr})
print(T().m(), T().f(), T.__name__, T.__bases__[0].__name__)
try: T.__name__ = 5
except TypeError as e: print(e)
T.__name__ = "Renamed"; print(T)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class A:
    def m(self): pass
    x = 5
a = A()
t(lambda: a.missing)
t(lambda: A.missing)
t(lambda: a.x())
t(lambda: a.m(1))
t(lambda: a.m.missing)
t(lambda: a[0])
t(lambda: len(a))
t(lambda: a + a)
t(lambda: a < a)
t(lambda: iter(a))
t(lambda: 1 in a)
t(lambda: a())
t(lambda: int(a))
t(lambda: -a)
t(lambda: A[0])
t(lambda: a @ 1)
t(lambda: float(a))
t(lambda: abs(a))
t(lambda: round(a))
t(lambda: range(a))
t(lambda: "x" * a)
t(lambda: [1][a])
t(lambda: next(a))
t(lambda: hash(a) == hash(a))
t(lambda: (a == a, a == A(), a != a, bool(a)))
def st(): a[0] = 1
def dl(): del a[0]
def wi():
    with a: pass
t(st); t(dl); t(wi)
# ---
class Stack:
    def __init__(self, items=()): self._items = list(items)
    def push(self, x): self._items.append(x); return self
    def pop(self): return self._items.pop()
    def __len__(self): return len(self._items)
    def __iter__(self): return iter(reversed(self._items))
    def __contains__(self, x): return x in self._items
    def __eq__(self, o): return isinstance(o, Stack) and self._items == o._items
    def __repr__(self): return f"{type(self).__name__}({self._items!r})"
s = Stack().push(1).push(2)
print(s, len(s), list(s), 1 in s, s == Stack([1, 2]), s != Stack(), s.pop(), bool(Stack()))
try: Stack().pop()
except IndexError as e: print(e)
try: hash(s)
except TypeError as e: print(e)
# ---
class Dec:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return lambda *a: ("wrapped", self.f(o, *a))
class K:
    @Dec
    def m(self, x): return x
print(K().m(3))
class cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        print("computing")
        v = o.__dict__[self.n] = self.f(o)
        return v
class L:
    @cached
    def v(self): return 42
l = L(); print(l.v, l.v)
from functools import cached_property
class M:
    @cached_property
    def v(self): print("once"); return 7
m = M(); print(m.v, m.v, m.__dict__)
# ---
class User:
    def __init__(self, name): self.name = name
User("a").nme
# ---
class User:
    def get_name(self): return "x"
User().getname()
# ---
class Point:
    def __init__(self, x, y):
        self.x = x
Point(1)
# ---
class Node:
    def __init__(self):
        self.value = valeu
value = 1
Node()
# ---
class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)
class Square(Shape): pass
Square().area()
# ---
class Counter:
    total = 0
    def add(self):
        total += 1
Counter().add()
# ---
class Service:
    client = None
    def call(self):
        return self.client.get("x")
Service().call()
