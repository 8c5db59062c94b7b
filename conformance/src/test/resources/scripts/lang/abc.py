from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): """Area."""
    @abstractmethod
    def name(self): return "base name"
    def describe(self): return f"{self.name()} {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    def name(self): return "sq of " + super().name()
print(Sq(2).describe(), sorted(Shape.__abstractmethods__), Sq.__abstractmethods__, isinstance(Sq(1), Shape), type(Shape).__name__, Shape.area.__isabstractmethod__)
for f in (lambda: Shape(), lambda: type("Half", (Shape,), {"area": lambda s: 1})(), lambda: type("Full", (Shape,), {"area": lambda s: 1, "name": lambda s: "f"})().describe()):
    try: print(f())
    except TypeError as e: print(e)
# ---
from abc import ABC, abstractmethod
class A(ABC):
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
    @abstractmethod
    async def a(self): ...
try: A()
except TypeError as e: print(e)
class B(A):
    p = 5
    @classmethod
    def c(cls): return "c"
    s = staticmethod(lambda: "s")
    async def a(self): return "a"
print(B().p, B.c(), B.s())
class One(ABC):
    @abstractmethod
    def only(self): ...
try: One()
except TypeError as e: print(e)
try: One(1, 2)
except TypeError as e: print(e)
class Partial(A):
    p = 1
try: Partial()
except TypeError as e: print(e)
# ---
from abc import ABC, ABCMeta, abstractmethod
class Plain(metaclass=ABCMeta):
    @abstractmethod
    def m(self): ...
class NotAbc:
    @abstractmethod
    def m(self): return "callable anyway"
print(NotAbc().m())
try: Plain()
except TypeError as e: print(e)
class Cross(ABC): 
    @abstractmethod
    def x(self): ...
class Impl:
    def x(self): return "mixin"
class OK(Impl, Cross): pass
class Bad(Cross, Impl): pass
print(OK().x())
try: Bad().x()
except TypeError as e: print(e)
Plain.m = lambda self: 1
try: Plain()
except TypeError as e: print("still", e)
Plain.__abstractmethods__ = frozenset(); print(Plain().m())
class WithInit(ABC):
    def __init__(self, v): self.v = v
    @abstractmethod
    def go(self): ...
class C(WithInit):
    def __init__(self): super().__init__(5)
    def go(self): return self.v
print(C().go())
# ---
from abc import ABC
class Drawable(ABC): pass
class T: pass
@Drawable.register
class U: pass
Drawable.register(T); Drawable.register(int)
print(isinstance(T(), Drawable), issubclass(U, Drawable), isinstance(5, Drawable), isinstance("s", Drawable), T.__mro__, issubclass(bool, Drawable), U.__name__)
try: Drawable.register(5)
except TypeError as e: print(e)
try: T.register
except AttributeError as e: print(e)
class Sub(Drawable): pass
try: Sub.register(Drawable)
except RuntimeError as e: print(e)
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, "quack") else NotImplemented
class Duck:
    def quack(self): pass
print(isinstance(Duck(), Hook), issubclass(int, Hook), issubclass(Duck, Hook))
# ---
import collections.abc as c
class S(c.Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
s = S(3, 1, 3)
print(list(s), 3 in s, s.index(1), s.count(3), list(reversed(s)), isinstance(s, c.Iterable), isinstance(s, c.Sized), s[0:2], len(s), max(s))
try: s.index(9)
except ValueError as e: print(repr(e))
for k in ("Sequence", "Mapping", "MutableSequence", "Set", "Iterator", "Callable", "Hashable", "Sized", "Container", "Iterable", "Collection", "MutableMapping", "Generator", "Awaitable", "AsyncIterator", "Reversible", "MutableSet"):
    try: getattr(c, k)()
    except TypeError as e: print(e)
# ---
import collections.abc as c
class M(c.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m["A"] = 1; m.update(B=2, c=3); m.setdefault("D", 4)
print(dict(m), m["b"], "C" in m, m.get("zz", 0), m.pop("c"), list(m.keys()), list(m.values()), list(m.items()), m == {"a": 1, "b": 2, "d": 4}, m.popitem(), len(m), {**m}, isinstance(m, dict), isinstance(m, c.Mapping), repr(m.keys())[:8])
try: m["nope"]
except KeyError as e: print(repr(e))
print(m.pop("q", "dflt")); m.clear(); print(len(m), bool(m))
try: m.popitem()
except KeyError as e: print(repr(e))
# ---
import collections.abc as c
class Ms(c.MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
m = Ms(); m.append(1); m.extend([2, 3]); m += [4]; m.insert(0, 0); print(list(m), m.pop(), m.remove(2), list(m)); m.reverse(); print(list(m), m.index(1)); m.clear(); print(list(m))
class St(c.MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x): x in self.s or self.s.append(x)
    def discard(self, x): x in self.s and self.s.remove(x)
a, b = St([3, 1, 2]), St([2, 5])
print(list(a | b), list(a & b), list(a - b), list(a ^ b), a <= b, a == {1, 2, 3}, a.isdisjoint([9]), a > St([1]), list(a | [9])); a |= [7]; a -= St([3]); print(list(a), a.pop(), list(a)); a.remove(2)
try: a.remove(2)
except KeyError as e: print(repr(e))
# ---
import collections.abc as c
class It(c.Iterator):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), isinstance(It(), c.Iterable), iter(i := It()) is i)
class G(c.Generator):
    def send(self, v): return ("sent", v)
    def throw(self, *a): raise StopIteration
g = G(); print(next(g), g.send(5), g.close(), isinstance(g, c.Iterator))
class Cb(c.Callable):
    def __call__(self): return "called"
print(Cb()(), issubclass(type(lambda: 0), c.Callable), isinstance(len, c.Callable), isinstance([], c.Hashable), isinstance((), c.Hashable), isinstance({}, c.Sized), isinstance(5, c.Sized))
class Dk:
    def __len__(self): return 1
    def __iter__(self): return iter([1])
    def __contains__(self, x): return True
print(isinstance(Dk(), c.Collection), isinstance(Dk(), c.Sequence), issubclass(Dk, c.Sized), isinstance({}.keys(), c.Set), isinstance({}.items(), c.ItemsView), isinstance(range(1), c.Sequence), isinstance("", c.Sequence), isinstance((x for x in ""), c.Generator))
class NoHash: __hash__ = None
class NoIter: __iter__ = None
print(isinstance(NoHash(), c.Hashable), isinstance(NoIter(), c.Iterable))
# ---
from abc import ABC, abstractmethod
class Plugin(ABC):
    registry = {}
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); Plugin.registry[cls.__name__] = cls
    @abstractmethod
    def run(self, x): ...
class Up(Plugin):
    def run(self, x): return x.upper()
class Rev(Plugin):
    def run(self, x): return x[::-1]
class Half(Plugin): pass
for n, c in Plugin.registry.items():
    try: print(n, c().run("abc"))
    except TypeError as e: print(n, e)
class Template(ABC):
    def process(self): return [self.load(), self.transform(self.load()), self.save()]
    @abstractmethod
    def load(self): ...
    def transform(self, d): return d * 2
    def save(self): raise NotImplementedError(f"{type(self).__name__} cannot save")
class T(Template):
    def load(self): return [1]
try: T().process()
except NotImplementedError as e: print(e)
# ---
import numbers
print(isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Complex), isinstance(True, numbers.Number), isinstance("1", numbers.Number), issubclass(float, numbers.Rational))
from fractions import Fraction; from decimal import Decimal
print(isinstance(Fraction(1), numbers.Rational), isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real))
try: numbers.Number()
except TypeError as e: print(e)
try: numbers.Integral()
except TypeError as e: print(str(e)[:72])
class MyNum(numbers.Number): __hash__ = None
print(isinstance(MyNum(), numbers.Number))
# ---
from abc import ABC, abstractmethod, update_abstractmethods, get_cache_token, abstractproperty
class A(ABC):
    @abstractmethod
    def f(self): ...
class B(A): pass
B.f = lambda self: "patched"
update_abstractmethods(B); print(B().f())
def deco(cls): cls.g = lambda self: "g"; return cls
@deco
class C(A):
    def f(self): return self.g()
print(C().f(), C.__mro__[-2].__name__, ABC.__name__, issubclass(C, ABC), isinstance(C(), ABC), type(ABC()).__name__)
class D(A):
    @property
    def f(self): return "property counts"
print(D().f)
class E(A): f = None
print(E().f)
class Slots(ABC):
    __slots__ = ("x",)
s = Slots(); s.x = 1; print(s.x, hasattr(s, "__dict__"))
# ---
from abc import ABC, abstractmethod
class Repo(ABC):
    @abstractmethod
    def get(self, id): ...
    @abstractmethod
    def all(self): ...
    def find(self, **kw): return [r for r in self.all() if all(r.get(k) == v for k, v in kw.items())]
class Mem(Repo):
    def __init__(self, *rows): self.rows = {r["id"]: r for r in rows}
    def get(self, id):
        try: return self.rows[id]
        except KeyError: raise LookupError(f"no row {id}") from None
    def all(self): return list(self.rows.values())
r = Mem({"id": 1, "c": "x"}, {"id": 2, "c": "y"}, {"id": 3, "c": "x"})
print(r.find(c="x"), r.get(2), r.find(c="x", id=3), r.find())
try: r.get(9)
except LookupError as e: print(e)
print([c.__name__ for c in Repo.__subclasses__()], Mem.__base__ is Repo)
# ---
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
Shape()
# ---
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def perimeter(self): ...
class Square(Shape):
    def area(self): return 1
Square()
# ---
from collections.abc import Sequence
class Items(Sequence):
    def __len__(self): return 0
Items()
# ---
import abc
class A(abc.ABC):
    @abc.abstractmetod
    def f(self): ...
