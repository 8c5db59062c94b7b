from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): """doc"""
    @abstractmethod
    def name(self): return "shape"
    def describe(self): return f"{self.name()} {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    def name(self): return "sq " + super().name()
print(Sq(3).describe(), issubclass(Sq, Shape), sorted(Shape.__abstractmethods__), Sq.__abstractmethods__, Shape.area.__isabstractmethod__)
class Half(Shape):
    def area(self): return 0
for k in (Shape, Half):
    try: k()
    except TypeError as e: print(e)
Shape()  # uncaught
# ---
from abc import ABC, abstractmethod
class P(ABC):
    @property
    @abstractmethod
    def x(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def util(): ...
    @x.setter
    @abstractmethod
    def x(self, v): ...
try: P()
except TypeError as e: print(e)
class Q(P):
    x = 5
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def util(): return "u"
print(Q.make().x, Q.util(), P.x.__isabstractmethod__)
# ---
from abc import ABC, ABCMeta
class Drawable(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Drawable: return any("draw" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class A:
    def draw(self): pass
class B: pass
print(isinstance(A(), Drawable), isinstance(B(), Drawable), issubclass(A, Drawable)); Drawable.register(B); print(isinstance(B(), Drawable), type(Drawable) is ABCMeta)
@Drawable.register
class C: pass
print(issubclass(C, Drawable), Drawable in C.__mro__)
try: Drawable.register(5)
except TypeError as e: print(e)
class D(Drawable): pass
try: D.register(Drawable)
except RuntimeError as e: print(e)
# ---
from abc import ABC, abstractmethod
class Plugin(ABC):
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw): super().__init_subclass__(**kw); Plugin.registry[key or cls.__name__] = cls
    @abstractmethod
    def run(self, x): ...
class Up(Plugin, key="up"):
    def run(self, x): return x.upper()
class Rev(Plugin):
    def run(self, x): return x[::-1]
class Broken(Plugin): pass
print({k: v().run("abc") for k, v in Plugin.registry.items() if not v.__abstractmethods__}); Plugin.registry["Broken"]()  # uncaught
# ---
import abc
class M(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def f(self): ...
class N(M): pass
def f(self): return "late"
N.f = f
try: N()
except TypeError as e: print(e)
abc.update_abstractmethods(N); print(N().f(), abc.ABC.__class__.__name__, abc.abstractmethod(f).__isabstractmethod__, isinstance(abc.get_cache_token(), int))
class Multi(M, dict):
    def f(self): return len(self)
print(Multi(a=1).f(), Multi.__mro__[1:3])
# ---
from abc import ABC, abstractmethod
class Repo(ABC):
    @abstractmethod
    def get(self, k): raise NotImplementedError
    def get_or(self, k, d):
        try: return self.get(k)
        except KeyError: return d
class Mem(Repo):
    def __init__(self): self.d = {"a": 1}
    def get(self, k): return self.d[k]
class Lazy(Repo):
    def get(self, k): return super().get(k)
print(Mem().get_or("a", 0), Mem().get_or("z", 0)); Lazy().get("a")  # uncaught
# ---
from abc import ABC, abstractmethod
class T(ABC):
    def run(self): return [self.a(), self.b(), self.hook()]
    @abstractmethod
    def a(self): ...
    @abstractmethod
    def b(self): ...
    def hook(self): return "default"
class X(T):
    def a(self): return "xa"
    b = lambda self: "xb"
class Y(X):
    def hook(self): return "y"
print(X().run(), Y().run()); Z = type("Z", (T,), {"a": lambda s: 1})
try: Z()
except TypeError as e: print(e)
W = type("W", (Z,), {"b": lambda s: 2}); print(W().run())
# ---
from abc import ABC, abstractmethod
from dataclasses import dataclass
import enum
@dataclass
class Ev(ABC):
    t: int
    @abstractmethod
    def apply(self, bal): ...
@dataclass
class Dep(Ev):
    amt: int
    def apply(self, bal): return bal + self.amt
@dataclass
class Fee(Ev):
    def apply(self, bal): return bal - 1
evs = [Dep(1, 10), Fee(2), Dep(0, 5)]; bal = 0
for e in sorted(evs, key=lambda e: e.t): bal = e.apply(bal); print(e, bal)
Ev(1)  # uncaught
# ---
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): return "A.f"
class B(A):
    def f(self): return super().f() + " B.f"
class C(A):
    def f(self): return super().f() + " C.f"
class D(B, C): pass
print(D().f(), [k.__name__ for k in D.__mro__], isinstance(D(), A), A.f(D()))
try:
    class E(ABC, metaclass=type): pass
    print("ok", type(E).__name__)
except TypeError as e: print(e)
# ---
from abc import ABC, abstractmethod
class Iter(ABC):
    @abstractmethod
    def __iter__(self): yield from ()
    @abstractmethod
    def __len__(self): ...
    def __contains__(self, x): return any(x == y for y in self)
class N(Iter):
    def __iter__(self): yield from super().__iter__(); yield 1
    def __len__(self): return 1
print(list(N()), 1 in N(), len(N()))
class O(Iter): __iter__ = None
try: O()
except TypeError as e: print(e)
# ---
from abc import ABC, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod
class Old(ABC):
    @abstractproperty
    def p(self): ...
    @abstractclassmethod
    def c(cls): ...
try: Old()
except TypeError as e: print(e)
class New(Old):
    p = property(lambda s: 1)
    c = classmethod(lambda k: k.__name__)
print(New().p, New.c()); del New.p
try: print(New().p)
except Exception as e: print(type(e).__name__)
# ---
from abc import ABC
class Empty(ABC): pass
print(Empty() is not None, Empty.__abstractmethods__, isinstance(5, Empty)); Empty.register(int); print(isinstance(5, Empty), isinstance(True, Empty), issubclass(int, Empty), isinstance("a", Empty))
class Num(Empty): pass
print(isinstance(5, Num), issubclass(Num, Empty), issubclass(Empty, Empty)); issubclass(5, Empty)  # uncaught
# ---
from abc import ABCMeta, abstractmethod
class Meta(ABCMeta):
    def __new__(m, n, b, ns, **k): c = super().__new__(m, n, b, ns); c.tag = k.get("tag", n.lower()); return c
    def __init__(cls, n, b, ns, **k): super().__init__(n, b, ns)
    def __call__(cls, *a): print("making", cls.__name__); return super().__call__(*a)
class Base(metaclass=Meta, tag="t"):
    @abstractmethod
    def f(self): ...
class Impl(Base):
    def f(self): return self.tag
print(Impl().f(), Base.tag); Base()  # uncaught
# ---
from abc import ABC, abstractmethod
from functools import cached_property, singledispatchmethod
class R(ABC):
    @cached_property
    @abstractmethod
    def v(self): ...
class S(R):
    @cached_property
    def v(self): print("once"); return 7
s = S(); print(s.v, s.v)
class Visitor(ABC):
    def visit(self, n): return getattr(self, f"visit_{type(n).__name__}", self.generic)(n)
    @abstractmethod
    def generic(self, n): ...
class Show(Visitor):
    def visit_int(self, n): return f"int {n}"
    def visit_list(self, n): return [self.visit(x) for x in n]
    def generic(self, n): return f"? {n!r}"
print(Show().visit([1, "a", [2, None]]))
# ---
from abc import ABC, abstractmethod
class Stack(ABC):
    @abstractmethod
    async def push(self, x): ...
    @abstractmethod
    def __getitem__(self, i): ...
    __slots__ = ()
class L(Stack):
    __slots__ = ("d",)
    def __init__(self): self.d = []
    async def push(self, x): self.d.append(x); return len(self.d)
    def __getitem__(self, i): return self.d[i]
import asyncio
l = L(); print(asyncio.run(l.push(5)), l[0], hasattr(l, "__dict__")); l.other = 1  # uncaught
