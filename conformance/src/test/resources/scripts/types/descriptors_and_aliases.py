class C:
    @staticmethod
    def s(a: int = 1) -> str:
        "doc of s"
        return a
    @classmethod
    def c(cls, b):
        "doc of c"
        return cls, b
s, c = C.__dict__["s"], C.__dict__["c"]
print(s.__func__(5), s.__wrapped__ is s.__func__, s.__name__, s.__qualname__, s.__doc__, s.__module__, s.__annotations__, s.__isabstractmethod__, s.__get__(None, C)(3), s.__get__(C())(4), s(7))
print(c.__func__(1, 2), c.__wrapped__ is c.__func__, c.__name__, c.__qualname__, c.__doc__, c.__module__, c.__annotations__, c.__isabstractmethod__, c.__get__(None, C)(3), c.__get__(C())(4))
try:
    c(1)
except TypeError as e:
    print(e)
# ---
import abc
class A(abc.ABC):
    @staticmethod
    @abc.abstractmethod
    def s(): pass
    @classmethod
    @abc.abstractmethod
    def c(cls): pass
    @property
    @abc.abstractmethod
    def p(self): pass
    def plain(self): pass
print([A.__dict__[n].__isabstractmethod__ for n in "scp"], hasattr(A.plain, "__isabstractmethod__"), sorted(A.__abstractmethods__))
try:
    A()
except TypeError as e:
    print(e)
print(staticmethod(len).__isabstractmethod__, classmethod(len).__name__, staticmethod(5).__func__, hasattr(staticmethod(5), "__name__"))
# ---
class P:
    def __init__(self): self._x = 1
    def get(self):
        "doc of get"
        return self._x
    def put(self, v): self._x = v
    def rm(self): self._x = None
    x = property(get)
    x = x.setter(put).deleter(rm)
p, i = P.__dict__["x"], P()
print(p.fget is P.get, p.fset is P.put, p.fdel is P.rm, p.__doc__, p.__get__(i), p.__get__(i, P), p.__get__(None, P) is p, p.__set__(i, 9), i.x, p.__delete__(i), i.x)
q = p.getter(lambda self: "other")
print(q.__get__(i), q.fset is P.put, q is p)
q.__doc__ = "changed"
print(q.__doc__, property().__doc__, property(doc="d").__doc__)
ro = property(lambda self: 1)
for f in (lambda: ro.__set__(i, 2), lambda: ro.__delete__(i), lambda: property().__get__(i)):
    try:
        f()
    except AttributeError as e:
        print(e)
# ---
class P:
    @property
    def size(self): return 1
    wo = property(None, lambda self, v: print("set", v))
i = P()
i.wo = 3
for f in (lambda: setattr(i, "size", 2), lambda: delattr(i, "size"), lambda: i.wo, lambda: delattr(i, "wo")):
    try:
        f()
    except AttributeError as e:
        print(e)
class Sub(P):
    @P.size.getter
    def size(self): return "sub"
print(Sub().size)
x = property(lambda self: 5)
try:
    x.__set__(i, 1)
except AttributeError as e:
    print(e)
x.__set_name__(P, "named")
try:
    x.__set__(i, 1)
except AttributeError as e:
    print(e)
# ---
class S:
    __slots__ = ("a", "b")
m = S.__dict__["a"]
s = S()
print(repr(m), m.__name__, m.__objclass__ is S, m.__set__(s, 5), m.__get__(s), m.__get__(s, S), m.__get__(None, S) is m, s.a, m.__delete__(s), hasattr(s, "a"))
for f in (lambda: m.__get__(s), lambda: m.__get__(5), lambda: m.__set__(5, 1), lambda: m.__delete__(s), lambda: s.b):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# ---
g = type.__dict__["__dict__"]
n = type.__dict__["__name__"]
print(repr(n), n.__name__, n.__qualname__, n.__objclass__, n.__get__(int), n.__get__(None, type) is n)
class C: pass
n.__set__(C, "Renamed")
print(C.__name__, n.__get__(C))
r = float.__dict__["real"]
print(r.__name__, r.__objclass__, r.__get__(2.5), r.__get__(None, float) is r, type(r).__name__)
for f in (lambda: r.__set__(2.5, 1), lambda: r.__get__("x"), lambda: r.__delete__(2.5)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# ---
u = str.upper
print(u.__name__, u.__qualname__, u.__objclass__, u("a"), u.__call__("b"), u.__get__("c")(), u.__get__(None, str) is u, repr(u), type(u).__name__, u.__doc__ is not None)
for f in (lambda: u(5), lambda: u(), lambda: u.__get__(5)):
    try:
        f()
    except TypeError as e:
        print(e)
print([x.__text_signature__[0] for x in (list.append, len, str.join, [].append)])
print(len.__call__("abc"), print.__call__("x", end="!\n"), "a-b".split.__call__("-"), "{x}".format.__call__(x=1))
print(hash(len) == hash(len), [1].append.__self__, len.__self__.__name__, "x".upper.__name__, hash("x".upper) == hash("x".upper), {len: 1}[len])
# ---
class C:
    def m(self, a, b=2, *args, k=3, **kw):
        "doc"
        return (a, b, args, k, kw)
c = C()
b = c.m
print(b.__call__(1, k=9, z=1), b.__func__ is C.m, b.__self__ is c, b.__name__, b.__doc__, b.__get__(C()) is b, hash(b) == hash(c.m), b == c.m, b == C().m, {b: 1}[c.m], {c.m, c.m} == {b})
f = C.m
print(f.__call__(c, 1), f.__get__(c)(1), f.__get__(None, C) is f, f.__globals__ is globals(), type(f.__builtins__).__name__ in ("dict", "module"), f.__get__(5).__self__)
try:
    f.__get__(None)
except TypeError as e:
    print(e)
import types
bound = types.MethodType(f, c)
print(bound(4), bound == b, types.MethodType(len, "abc")())
# ---
def outer():
    x = 1
    def inner(): return x
    def other(): return x
    return inner, other
a, b = outer()
ca, cb = a.__closure__[0], b.__closure__[0]
print(ca == cb, ca is cb, ca.cell_contents, repr(ca).startswith("<cell at 0x"), repr(ca).split(": ")[1].split(" ")[0])
ca.cell_contents = 5
print(a(), b())
import types
e = types.CellType()
print(repr(e).endswith(": empty>"), e == types.CellType(), types.CellType(3) == types.CellType(3), types.CellType(3) < types.CellType(4), types.CellType(3) == 3, types.CellType(1) != types.CellType(2))
try:
    e.cell_contents
except ValueError as x:
    print(x)
e.cell_contents = "full"
print(e.cell_contents)
del e.cell_contents
try:
    e.cell_contents
except ValueError as x:
    print(x)
# ---
def f(a, /, b, *args, c=1, **kw): x = 1
def g(a, /, b, *args, c=1, **kw): x = 1
k = f.__code__
print(k == f.__code__, hash(k) == hash(f.__code__), k == 5, k.co_name, k.co_argcount, k.co_posonlyargcount, k.co_kwonlyargcount, k.co_varnames, k.co_flags & 0x0C, k.co_qualname, k.co_firstlineno)
def gen(): yield
async def co(): pass
async def ag(): yield
print([bool(x.__code__.co_flags & bit) for x in (f, gen, co, ag) for bit in (0x20, 0x80, 0x200)])
print(k != g.__code__)
# ---
a = list[int]
print(a.__parameters__, a | str, None | a, a.__mro_entries__(()), hash(a) == hash(list[int]), {a: 1}[list[int]], a == list[int], a == list[str], int | a, a.__origin__, a.__args__)
from typing import TypeVar
T = TypeVar("T")
b = dict[str, list[T]]
print(b.__parameters__, b[int])
for f in (lambda: isinstance([], a), lambda: issubclass(list, a), lambda: a.__class__.__instancecheck__(a, []), lambda: type(a).__subclasscheck__(a, list)):
    try:
        f()
    except TypeError as e:
        print(e)
class D(a): pass
print(D.__mro__[1].__name__, D.__orig_bases__, a(range(2)))
# ---
u = int | str
print(u.__parameters__, u.__ror__(list), u.__or__(None), hash(u) == hash(str | int), {u: 1}[str | int], u == (str | int), u == int, u.__args__)
for f in (lambda: isinstance(5, u), lambda: isinstance([], u), lambda: issubclass(bool, u), lambda: issubclass(list, u), lambda: isinstance(5, int | list[int]), lambda: u.__or__(5), lambda: u.__ror__("x")):
    try:
        print(f())
    except TypeError as e:
        print(e)
from typing import TypeVar
T = TypeVar("T")
v = list[T] | int
print(v.__parameters__, v[str])
# ---
class A:
    def m(self): return "A"
class B(A):
    def m(self): return "B"
    def sup(self): return super()
    @classmethod
    def csup(cls): return super()
b = B()
s = b.sup()
print(s.__thisclass__, s.__self__ is b, s.__self_class__, s.m(), repr(s).startswith("<super: <class 'B'>, <B object>"))
t = super(B)
print(t.__thisclass__, t.__self__, t.__self_class__, repr(t), t.__get__(b).m(), t.__get__(b).__self__ is b, t.__get__(None, B) is t)
c = B.csup()
print(c.__self__, c.__self_class__, c.__thisclass__, repr(c))
for f in (lambda: t.__get__(5), lambda: super(B, 5), lambda: super(5), lambda: super(), lambda: t.m):
    try:
        f()
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)
# ---
class C:
    "doc"
    x: int = 1
C.__qualname__ = "Outer.C"
print(C, C.__qualname__, C.__name__)
C.__annotations__ = {"y": str}
print(C.__annotations__)
C.__module__ = "mod"
print(C, C.__module__)
C.__doc__ = "new"
print(C.__doc__)
C.__type_params__ = ("T",)
print(C.__type_params__)
for name, value in (("__qualname__", 5), ("__name__", 5), ("__type_params__", []), ("__mro__", ())):
    try:
        setattr(C, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as e:
        print(name, type(e).__name__, e)
for name in ("__qualname__", "__name__", "__doc__", "__module__"):
    try:
        delattr(C, name)
        print(name, "gone")
    except (TypeError, AttributeError) as e:
        print(name, type(e).__name__, e)
# ---
import types
m = types.ModuleType("m", "docs")
print(m.__doc__, m.__name__, m)
m.__doc__ = "new docs"
print(m.__doc__, m.__dict__["__doc__"])
class M(type):
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        print(super().__init__(name, bases, ns))
class Base:
    def __init_subclass__(cls, **kw): print("sub", kw, super().__init_subclass__())
class X(Base, metaclass=M, k=1): pass
for bad in ((), ("a", (), {}, 5), ("a",)):
    try:
        print(type.__init__(X, *bad))
    except TypeError as e:
        print(e)
# ---
import types
C = types.CellType
a, b, empty = C(1), C(2), C()
print(a < b, a <= b, a > b, a >= b, a <= C(1), a >= C(1), empty < a, empty <= empty, a > empty, empty >= a, a != b, a.__lt__(5), a.__ge__(None))
for f in (lambda: C(1) < C("x"), lambda: hash(a), lambda: a < 1):
    try: print(f())
    except TypeError as e: print(e)
