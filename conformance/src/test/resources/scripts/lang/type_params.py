def first[T](xs: list[T]) -> T: return xs[0]
print(first([1, 2]), first.__type_params__, first.__annotations__, first.__name__, type(first.__type_params__[0]).__name__)
class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f) -> "Box[U]": return Box(f(self.v))
b = Box(5); print(b.v, b.map(str).v, Box.__type_params__, Box.__parameters__, Box[int], Box[int](3).v, Box.__orig_bases__, Box.__mro__[1].__name__, Box.map.__type_params__, Box.__bases__[0].__name__)
type Alias = int | str
print(Alias, Alias.__value__, type(Alias).__name__, Alias.__name__, Alias.__type_params__)
# ---
def f[T: int, U: (str, bytes), *Ts, **P](a: T, b: U, *args: *Ts) -> T: return a
t, u, ts, p = f.__type_params__
print(t, t.__bound__, u.__constraints__, ts, p, t.__name__, type(t).__name__, type(ts).__name__, type(p).__name__, u.__bound__, t.__constraints__, t.__infer_variance__, t.__covariant__)
print(f("any", 1), f.__annotations__)
# ---
type Point[T] = tuple[T, T]
print(Point, Point.__type_params__, Point.__value__, Point[int], Point[int].__args__, Point[int].__origin__)
type Rec = list[Rec] | int
print(Rec.__value__, Rec)
type Lazy = undefined_name
try: Lazy.__value__
except NameError as e: print(e)
undefined_name = int
print(Lazy.__value__)
type A = int; type B[K, V] = dict[K, V]
print(B[str, int], A.__module__)
# ---
type = 5
print(type + 1)
type = lambda x: x * 2
print(type(4))
type: int = 3
print(type)
del type
print(type(5))
def g(type=1): return type
print(g(), [type for type in "ab"], {"type": type}["type"] is type)
type X = int
print(X)
# ---
class Stack[T]:
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); s.push("unchecked"); print(s.pop(), s.pop(), type(s).__name__, s.__orig_class__)
class IntStack(Stack[int]):
    def total(self): return sum(self.items)
i = IntStack(); i.push(3); print(i.total(), IntStack.__orig_bases__, IntStack.__mro__[1].__name__, issubclass(IntStack, Stack))
class Pair[K, V](Stack[V]): pass
print(Pair[str, int], Pair.__type_params__, Pair.__parameters__)
for f in (lambda: Pair[int], lambda: Stack[int, str], lambda: IntStack[int], lambda: isinstance(s, Stack[int]), lambda: Stack[()]):
    try: print(f())
    except TypeError as e: print(e)
# ---
T = "module level"
def f[T](x): return T
class C[T]:
    t = T
    def m(self): return T
    def own[T](self): return T
print(type(f(1)).__name__, type(C.t).__name__, C.t is C.__type_params__[0], C().m() is C.t, C().own() is C.t, T)
def outer[T]():
    def inner[U](): return T, U
    return inner()
print(outer(), [str(x) for x in outer()])
def default[T](x: T = "dflt", *, k: T = T if False else None): return x
print(default())
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f[](): pass")
s("def f[T, T](): pass")
s("def f[T: int, *Ts, **P](): pass")
s("def f[1](): pass")
s("def f[T = int](): pass")
s("def f[*T: int](): pass")
s("class C[T: (yield)]: pass")
s("class C[T]: pass")
s("type X")
s("type X = ")
s("type X[T] = T")
s("type X.y = int")
s("type X[0] = int")
s("type 1 = int")
s("type X = yield")
s("type X = (y := 1)")
s("type X[T] = await T")
s("lambda[T]: 1")
s("def f[T](x: T) -> T: pass")
s("class C[T](Base[T], metaclass=M): pass")
s("async def f[T](): pass")
s("def f[T:](): pass")
s("def f[T](T): pass")
s("def f[T]():\n    nonlocal T")
s("def f[T]():\n    global T")
s("class C[T]:\n    nonlocal T")
s("type X[T, T] = int")
s("type X = int; type Y = str")
s("type type = type")
s("type X\n= int")
s("def f[__debug__](): pass")
# ---
def deco(f): print("deco", f.__name__, f.__type_params__); return f
@deco
def g[T](x: T): return x
@deco
class D[T]: pass
async def co[T](x: T) -> T: return x
import asyncio; print(asyncio.run(co(5)), co.__type_params__)
def gen[T](x: T): yield x
print(list(gen(1)))
class M[T]:
    @classmethod
    def make[U](cls, x: U): return cls, x
    @staticmethod
    def st[U](x: U): return x
    @property
    def p(self) -> T: return 1
print(M.make(1)[1], M.st(2), M().p, M.make.__func__.__type_params__ if hasattr(M.make, "__func__") else "")
# ---
order = []
def v(x): order.append(x); return x
def f[T: v("bound")](a: v("ann") = v("default")) -> v("ret"): pass
print(order); order.clear()
f.__type_params__[0].__bound__; print(order); f.__type_params__[0].__bound__; print(order); order.clear()
class Base: pass
class C[T: v("cb")](v("base") and Base): v("body")
print(order); order.clear()
type A[T: v("ab")] = v("value")
print(order); A.__value__; A.__value__; print(order)
# ---
from typing import TypeVar, Generic, TypeAliasType
T = TypeVar("T")
class Old(Generic[T]): pass
class New[U](Old[U]): pass
print(New[int], New.__orig_bases__, New.__parameters__)
for src in ("class Bad[T](Generic[T]): pass", "class Bad2[T](Old[U]): pass", "class P[T](Protocol[T]): pass"):
    try: exec(src); print("fine")
    except Exception as e: print(type(e).__name__, e)
A = TypeAliasType("A", int); print(A, A.__value__, repr(A))
for f in (lambda: A(5), lambda: A[int], lambda: isinstance(1, A), lambda: A | str, lambda: setattr(A, "__value__", 1), lambda: TypeAliasType()):
    try: print(f())
    except (TypeError, AttributeError) as e: print(e)
# ---
def compose[A, B, C](f, g): return lambda x: g(f(x))
print(compose(len, str)("abc"), compose.__type_params__, len(compose.__type_params__))
def curry[T, **P](f): return lambda *a: lambda *b: f(*a, *b)
print(curry(lambda a, b: a - b)(5)(3))
class Maybe[T]:
    __match_args__ = ("value",)
    def __init__(self, value: T | None = None): self.value = value
    def bind[U](self, f) -> "Maybe[U]": return Maybe() if self.value is None else f(self.value)
    def __repr__(self): return f"Maybe({self.value!r})"
print(Maybe(5).bind(lambda x: Maybe(x + 1)), Maybe().bind(print))
match Maybe(3):
    case Maybe(int(n)): print("int", n)
class Tree[T]:
    def __init__(self, v: T, *kids: "Tree[T]"): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2), Tree(3, Tree(4)))))
# ---
from dataclasses import dataclass
@dataclass
class Item[T]:
    name: str
    value: T
    tags: list[T] = None
print(Item("a", 1), Item[int]("b", 2), Item("a", 1) == Item("a", 1), Item.__type_params__, Item.__annotations__["value"])
from typing import NamedTuple, Protocol, runtime_checkable
class NT[T](NamedTuple):
    x: T
    y: int = 0
print(NT(5), NT[int](1, 2), NT._fields)
@runtime_checkable
class Has[T](Protocol):
    def get(self) -> T: ...
class G:
    def get(self): return 1
print(isinstance(G(), Has), isinstance(5, Has))
from abc import ABC, abstractmethod
class Repo[T](ABC):
    @abstractmethod
    def find(self, id: int) -> T: ...
try: Repo[int]()
except TypeError as e: print(e)
# ---
class Outer[T]:
    class Inner[U]:
        pair = (T, U)
    def m(self):
        class Local[V]: z = (T, V)
        return Local.z
print(Outer.Inner.pair, Outer().m(), Outer.Inner.__qualname__, Outer.Inner[int])
x = 1
def f[T: x]():
    return T.__bound__
x = 2; print(f())
class N[T]:
    x = 5
    def g[U: x](self): return U.__bound__
print(N().g())
type Nested[T] = list[tuple[T, "Nested[T]"]] | None
print(Nested[int], Nested.__value__)
# ---
print([f.__name__ for f in (lambda: 0,)], (lambda: (lambda: 1)())())
def many[A, B: int, C: (int, str), *D, **E](): return [str(t) for t in many.__type_params__]
print(many())
def same[T](a: T, b: T) -> bool: return a == b
print(same(1, 1.0), same("a", "b"), same.__annotations__, same.__qualname__, same.__module__)
f2 = same; print(f2.__type_params__ is same.__type_params__)
try: same[int]
except TypeError as e: print(e)
same.__type_params__ = (); print(same.__type_params__)
try: same.__type_params__ = 5
except TypeError as e: print(e)
# ---
def f[T](x: T) -> T:
    return x.missing
f(5)
# ---
def pick[T](xs: list[T]) -> T:
    return xs[10]
pick([1])
# ---
class Box[T]: pass
Box[int, str]
