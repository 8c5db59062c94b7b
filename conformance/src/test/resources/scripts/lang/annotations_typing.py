def f(a: int, b: "str" = "x", *args: float, c: list[int] | None = None, **kw: dict[str, int]) -> tuple[int, ...]: return a
print(f.__annotations__, f("not int"))
x: int = 5; y: "undefined name is fine"; z: str
print(__annotations__, x)
class C:
    a: int
    b: list["C"] = []
    def m(self, o: "C") -> "C": return o
print(C.__annotations__, C.m.__annotations__, C.b)
lam = lambda q: q
print(lam.__annotations__, (lambda: 0).__annotations__)
# ---
from typing import *
print(Optional[int], Union[int, str], Union[int], Union[int, None, str], List[int], Dict[str, int], Tuple[int, ...], Tuple[()], Set[str], Any, Callable[[int], str], Callable[..., Any], Iterable[int], Type[int], Literal["a", 1, None], ClassVar[int], Final[int], Annotated[int, "meta"], NoReturn, Never, Self, LiteralString, Sequence[str], Mapping[str, int], Union[int, int], Optional[None], Optional[Union[int, str]], List[Optional[int]], Generator[int, None, str], Awaitable[int], Required[int], TypeAlias, Hashable, sep="\n")
# ---
from typing import *
print(get_type_hints(lambda: 0), get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]) is Union, get_args(Callable[[int, str], bool]), get_origin(list[int]), get_args(Optional[int]), get_args(Literal["a", 2]), get_origin(int), get_args(int), get_origin(Annotated[int, "m"]) is Annotated, get_args(Annotated[int, "m", 3]))
class C:
    a: "int"
    b: Optional["C"] = None
    def m(self, x: "list[C]", y: int = None) -> "str": ...
print({k: str(v).replace("__main__.", "") for k, v in get_type_hints(C).items()}, {k: str(v).replace("__main__.", "") for k, v in get_type_hints(C.m).items()})
def bad(x: "Nope"): pass
try: get_type_hints(bad)
except NameError as e: print(e)
# ---
from __future__ import annotations
def f(a: undefined, b: list[int] = [], *c: 1 + 1, d: "quoted", e: lambda x: x = None) -> Optional[int]: pass
print(f.__annotations__)
x: also.undefined[0] = 5
class C:
    y: missing | None
    z: (1, 2)
print(__annotations__, C.__annotations__, x)
import typing
def g(a: int, b: "str") -> list[int]: pass
print(typing.get_type_hints(g))
# ---
import typing as t
for f in (lambda: t.List[int, str], lambda: t.Optional[int, str], lambda: t.Optional, lambda: t.Union[()], lambda: t.Dict[int], lambda: t.Literal[[]], lambda: t.ClassVar[int, str], lambda: t.Any(), lambda: t.List[5], lambda: t.Callable[int], lambda: t.Callable[int, str], lambda: t.Union(), lambda: t.List[int](), lambda: isinstance([], t.List[int]), lambda: isinstance([], t.List), lambda: isinstance(1, t.Any), lambda: isinstance(1, t.Union[int, str]), lambda: issubclass(int, t.Optional[int]), lambda: t.Optional[1], lambda: t.TypeVar("T", int), lambda: t.TypeVar("T", bound=int), lambda: t.NewType("U", int)(5), lambda: t.cast(int, "not"), lambda: t.Annotated[int], lambda: t.NoReturn(), lambda: t.List["X"], lambda: t.nope, lambda: t.Generic[int], lambda: t.Tuple[int, ...](), lambda: type("X", (t.Union,), {}), lambda: t.assert_never(5), lambda: t.assert_type(5, int)):
    try: print(repr(f())[:60].split(" at 0x")[0])
    except Exception as e: print(type(e).__name__, e)
# ---
from typing import NamedTuple, TypedDict, NewType, cast, overload, final, TYPE_CHECKING, Protocol, runtime_checkable, NotRequired, Required
class P(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
p = P(3); print(p, p.norm(), p._fields, P.__annotations__, p._replace(y=5), P._field_defaults)
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
d: TD = {"a": "unchecked"}
print(d, TD(a=1, b="x"), TD.__annotations__, TD.__total__, sorted(TD.__required_keys__), sorted(TD.__optional_keys__), type(TD(b="z")))
UserId = NewType("UserId", int); u = UserId(5); print(u, type(u), UserId.__name__, UserId.__supertype__)
print(cast(str, 5), TYPE_CHECKING)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), f("a"))
@final
class F: pass
print(F.__final__)
# ---
from typing import Generic, TypeVar
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box(1).get(), Box[int](2).get(), Box[int], Box[int].__origin__, Box[int].__args__, Box.__parameters__, T, K.__bound__, V.__constraints__, Box[T], Box[int] == Box[int], isinstance(Box(1), Box), Box.__orig_bases__, type(Box[str]("x")).__name__)
class Pair(Generic[K, V]): pass
print(Pair[int, str], Pair.__parameters__, Pair[int, V].__parameters__, Box[Box[int]], Box[list[T]][int])
class Sub(Box[int]): pass
print(Sub(5).v, Sub.__orig_bases__, Sub.__mro__[1].__name__)
for f in (lambda: Pair[int], lambda: Box[int, str], lambda: Sub[int], lambda: isinstance(1, Box[int]), lambda: TypeVar(), lambda: T()):
    try: print(f())
    except TypeError as e: print(e)
# ---
def typed(a: int, b: str = "d") -> bool: "doc"; return True
import inspect
s = inspect.signature(typed)
print(s, list(s.parameters), s.return_annotation, s.parameters["b"].default, s.parameters["a"].annotation, s.parameters["a"].kind, s.parameters["a"].default is inspect.Parameter.empty, s.bind(1).arguments, inspect.signature(lambda x, /, y, *z, w=1, **k: 0))
try: s.bind()
except TypeError as e: print(e)
try: s.bind(1, 2, 3)
except TypeError as e: print(e)
typed.__annotations__["a"] = str; print(typed.__annotations__)
typed.__annotations__ = {}; print(typed.__annotations__)
try: typed.__annotations__ = 5
except TypeError as e: print(e)
def validate(f):
    def w(**kw):
        for k, t in f.__annotations__.items():
            if k in kw and not isinstance(kw[k], t): raise TypeError(f"{k}: expected {t.__name__}, got {type(kw[k]).__name__}")
        return f(**kw)
    return w
@validate
def add(x: int, y: int): return x + y
print(add(x=1, y=2))
try: add(x=1, y="2")
except TypeError as e: print(e)
# ---
order = []
def a(n): order.append(n); return n
def f(p: a("ann p") = a("def p"), *q: a("ann q"), r: a("ann r") = a("def r")) -> a("ret"): v: a("never") = 1; return v
print(order, f(1)); order.clear()
x: a("mod ann") = a("value"); print(order); order.clear()
class C:
    y: a("class ann") = a("class val")
    z: a("only ann")
print(order, C.__annotations__); order.clear()
l = [0]; l[a(0)]: a("sub ann") = a("sub val"); print(order, l)
def g():
    n: int
    (m): str = "m"
    return sorted(locals())
print(g(), g.__annotations__)
# ---
print(int | str, int | None, list[int] | None, "int | str", (int | str) | bytes, (int | str).__args__, int | str == str | int, {int | str: 1}[str | int], isinstance(1, int | str), issubclass(bool, int | str), type(int | str), dict[str, int | None], tuple[int, ...] | None, type[int] | None, list["Fwd"], None | int)
from typing import Union, Optional
print((int | str) == Union[int, str], Optional[int] == (int | None), Union[int, str] | bytes, int | Union[str, None], Union[int | str, float])
# ---
from typing import Protocol, runtime_checkable, Iterable, Callable
def apply(f: Callable[[int], int], xs: Iterable[int]) -> list[int]: return [f(x) for x in xs]
print(apply(lambda x: x + 1, range(3)))
def first(xs: "list[T]") -> "T | None": return xs[0] if xs else None
print(first([1]), first([]))
from collections.abc import Sequence, Mapping, Generator
def gen(n: int) -> Generator[int, None, str]: yield n; return "r"
print(list(gen(1)), gen.__annotations__, Sequence[int], Mapping[str, int], Generator[int, None, str])
from typing import ParamSpec, Concatenate, TypeVarTuple, Unpack, TypeGuard
P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
print(P, Ts, P.args, P.kwargs, Callable[P, int], Callable[Concatenate[int, P], str], TypeGuard[int])
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f(a: int b): pass")
s("def f(a:): pass")
s("def f() -> : pass")
s("def f() ->: pass")
s("def f(a: int = ): pass")
s("def f(*a: int, **b: str) -> None: pass")
s("def f(a: int, /, b: str, *, c: float) -> x: pass")
s("x: int y: str")
s("x: ")
s("x: = 5")
s("lambda x: int: x")
s("def f(x) -> yield: pass")
s("def f(x: *int): pass")
s("def f(*x: *int): pass")
s("x: *int = 5")
s("for x: int in y: pass")
s("with a as b: int: pass")
s("def f() - > int: pass")
s("def f(x int): pass")
s("x: int = y: int = 5")
s("class C: x: int = 5; y: str")
s("from __future__ import nope")
s("x = 1\nfrom __future__ import annotations")
s("from __future__ import annotations, division")
# ---
class Node:
    value: int
    next: "Node | None" = None
    count: "ClassVar[int]" = 0
    def __init__(self, value: int) -> None: self.value: int = value
    @classmethod
    def make(cls, *v: int) -> "Node": return cls(v[0])
    @property
    def double(self) -> int: return self.value * 2
    @staticmethod
    def s(x: int) -> int: return x
n = Node.make(5); print(n.double, Node.s(1), Node.__annotations__, Node.__init__.__annotations__, Node.make.__annotations__, Node.double.fget.__annotations__, hasattr(Node, "value"), vars(n))
class Child(Node): extra: str = "e"
print(Child.__annotations__, Child.__mro__[1].__annotations__ is Node.__annotations__)
class Empty: pass
print(Empty.__annotations__, Empty.__dict__.get("__annotations__", "none"))
# ---
def f(x: Optional[int] = None) -> None: pass
# ---
def g(items: List[int]) -> Dict[str, int]:
    return {}
# ---
from itertools import prodct
# ---
scores: dict[str, int] = {"a": 1}
total: int = scores["a"] + "1"
# ---
# Of a target that gets no value the parts are evaluated, and of one that is no name the annotation, but in functions.
try:
    missing[0]: int
except NameError as e:
    print(e)
try:
    missing.attribute: int
except NameError as e:
    print(e)
items = [1]
items[print('index')]: print('annotation')
def f():
    items[print('in a function')]: print('never')
    try:
        missing[0]: int
    except NameError as e:
        print(e)
f()
class C:
    items[print('in a class')]: print('too')
print(C.__annotations__ if '__annotations__' in vars(C) else None)
# ---
from __future__ import annotations
class A:
    x: [a for a in b]
    y: (await z for z in q) = 3
    def f(self, a: [i for i in j], *b: {1: 2 for k in l}) -> [x async for x in y]: return 1
print(A.__annotations__, A.f.__annotations__)
items = [1]
items[print('index')]: print('never')
print(items)
