from typing import *
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, None, str], Tuple[int, ...], Tuple[()], Callable[[int, str], bool], Callable[..., int], Any, Type[int], Set[str], Iterable[int], Literal["a", 1, None])
print(list[int], dict[str, int | None], int | str, tuple[int, ...], type[int], int | None, list[list[int]], Union[int], Union[int, int], Optional[None], Optional[int | str], List, Dict, Callable)
print(Union[int, str] == Union[str, int], Optional[int] == int | None, List[int] == List[int], list[int] == List[int], Literal[1] == Literal[True], hash(List[int]) == hash(List[int]), Union[int, Union[str, float]])
# ---
from typing import get_type_hints, get_origin, get_args, Optional, Annotated, List, Dict, Union, Callable, Literal, ClassVar, Final
def f(a: int, b: "str" = "x", *c: float, d: Optional[int] = None, **e: bytes) -> List[int]: ...
print(get_type_hints(f), f.__annotations__)
for t in (List[int], list[int], Dict[str, int], Union[int, str], int | str, Optional[int], Callable[[int], str], Callable[..., None], Literal["a", 2], Annotated[int, "meta", 5], int, ClassVar[int], tuple[int, ...], List, tuple[()]):
    print(t, get_origin(t), get_args(t))
class C:
    x: "int"; y: Annotated[str, "note"]; z: ClassVar[list] = []
print(get_type_hints(C), get_type_hints(C, include_extras=True))
try: get_type_hints(type("D", (), {"__annotations__": {"q": "Missing"}}))
except NameError as e: print(e)
# ---
from typing import NamedTuple
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    def dist(self) -> float: return (self.x ** 2 + self.y ** 2) ** 0.5
    @property
    def swapped(self): return Point(self.y, self.x)
p = Point(3, 4); print(p, p.dist(), p.swapped, p._replace(x=0), Point(1), Point._fields, Point._field_defaults, Point.__annotations__, Point.__doc__, p == (3, 4), p._asdict())
E = NamedTuple("E", [("name", str), ("id", int)]); print(E("a", 1), E.__annotations__, isinstance(p, tuple))
a, b = p; print(a, b, [*p], max(Point(1, 2), Point(1, 3)))
try:
    class Bad(NamedTuple):
        x: int = 0
        y: int
except TypeError as e: print(e)
try: p.x = 5
except AttributeError as e: print(e)
Point()  # uncaught
# ---
from typing import TypedDict, NotRequired, Required
class Movie(TypedDict):
    name: str
    year: NotRequired[int]
class Opt(TypedDict, total=False):
    a: int
    b: Required[str]
m: Movie = {"name": "x"}
print(m, Movie(name="a", year=1), type(Movie(name="b")), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Opt.__total__, sorted(Opt.__required_keys__), sorted(Opt.__optional_keys__))
class Sequel(Movie):
    part: int
print(Sequel(name="n", part=2), sorted(Sequel.__annotations__), TypedDict("P", {"x": int})(x=1), Movie.__annotations__)
try: isinstance({}, Movie)
except TypeError as e: print(e)
try:
    class X(TypedDict, dict): pass
except TypeError as e: print(e)
# ---
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class Named(Protocol):
    name: str
class File:
    def close(self): return "closed"
class Impl(Closer):
    def close(self): return "impl"
print(isinstance(File(), Closer), isinstance(5, Closer), issubclass(File, Closer), Impl().close(), isinstance(Impl(), Closer))
@runtime_checkable
class HasX(Protocol):
    x: int
class A:
    def __init__(self): self.x = 1
print(isinstance(A(), HasX), isinstance(File(), HasX))
for f in (lambda: isinstance(1, Named), lambda: Closer(), lambda: issubclass(A, HasX)):
    try: print(f())
    except TypeError as e: print(e)
# ---
from typing import Generic, TypeVar
T = TypeVar("T"); K = TypeVar("K", bound=int); N = TypeVar("N", int, str)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
    def pop(self) -> T: return self.items.pop()
s = Stack[int]().push(1).push(2); print(s.pop(), Stack[int], Stack, s.__class__, s.__orig_class__ if hasattr(s, "__orig_class__") else "-", Stack.__parameters__, Stack[str].__args__, Stack[str].__origin__)
class Pair(Generic[T, K]): pass
print(Pair[str, int], Pair.__mro__[1].__name__, repr(T), K.__bound__, N.__constraints__, T.__name__, Pair[T, int][str])
for f in (lambda: Stack[int, str], lambda: Generic[int], lambda: Pair[int], lambda: TypeVar("X", int), lambda: isinstance([], list[int]), lambda: isinstance(s, Stack[int]), lambda: int[str]):
    try: print(f())
    except TypeError as e: print(e)
# ---
from typing import Generic, Self, overload, cast, no_type_check, final, NewType, TYPE_CHECKING, assert_never, reveal_type, override
class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f) -> "Box[U]": return Box(f(self.v))
    def me(self) -> Self: return self
def first[T](xs: list[T]) -> T: return xs[0]
type Pair[A, B] = tuple[A, B]
type Tree = int | list[Tree]
print(Box(1).map(str).v, Box[int], first([7]), Pair, Pair[int, str], Tree.__value__, Pair.__type_params__, first.__type_params__, Box.__type_params__, Box.__mro__[1])
UserId = NewType("UserId", int); print(UserId(5) + 1, UserId, UserId.__supertype__, UserId.__name__, cast(str, 5), TYPE_CHECKING)
@final
class F: pass
print(F.__final__)
@overload
def g(x: int) -> int: ...
def g(x): return x
print(g(1))
class B(Box):
    @override
    def me(self): return "b"
print(B(1).me(), B.me.__override__)
assert_never("x")  # uncaught
# ---
from typing import *
print(isinstance([], List), isinstance({}, Mapping), issubclass(dict, Dict), isinstance((), Tuple), isinstance(len, Callable), isinstance(5, Hashable), isinstance([], Sequence), isinstance("a", Iterable), isinstance(iter([]), Iterator), isinstance(5, SupportsInt), isinstance(5, SupportsIndex), isinstance(3.5, SupportsRound))
print(isinstance(5, int | str), isinstance("a", Union[int, str]), issubclass(bool, int | str), isinstance(None, Optional[int]), isinstance(None, int | None))
for f in (lambda: isinstance(5, Any), lambda: isinstance(5, Literal[5]), lambda: isinstance([], List[int]), lambda: List[int]()+[1], lambda: Any(), lambda: Union(), lambda: Optional[int, str], lambda: Literal[int]==1, lambda: Union[()], lambda: Callable[int, str], lambda: ClassVar[int, str], lambda: Dict[int], lambda: isinstance(1, Callable[[int], int])):
    try: print(f())
    except TypeError as e: print(e)
# ---
from typing import Annotated, Literal, get_type_hints, Optional
import inspect
def validate(fn):
    hints = get_type_hints(fn, include_extras=True)
    def run(**kw):
        for k, v in kw.items():
            t = hints[k]
            base, *rules = (t.__origin__, *t.__metadata__) if hasattr(t, "__metadata__") else (t,)
            if not isinstance(v, base): raise TypeError(f"{k}: expected {base.__name__}, got {type(v).__name__}")
            for r in rules:
                if not r(v): raise ValueError(f"{k}: {v!r} breaks a rule")
        return fn(**kw)
    return run
@validate
def buy(sku: str, qty: Annotated[int, lambda n: n > 0]): return f"{qty} x {sku}"
print(buy(sku="A", qty=2))
try: buy(sku=5, qty=1)
except TypeError as e: print(e)
buy(sku="A", qty=0)  # uncaught
# ---
from typing import *
from collections.abc import Callable as C, Iterable as I
print(C[[int], str], I[int], C[..., Any], Awaitable[int], Coroutine[Any, Any, int], Generator[int, None, str], AsyncIterator[int], ContextManager[int], Pattern[str], IO[str], TextIO, Deque[int], DefaultDict[str, int], OrderedDict[str, int], Counter[str], ChainMap[str, int], FrozenSet[int], MutableMapping[str, int])
print(Final[int], ClassVar[int], Annotated[int, "x"], Annotated[Annotated[int, 1], 2], NoReturn, Never, LiteralString, TypeGuard[int], Concatenate, Unpack[Tuple[int]], Text, AnyStr, Self, Required, TypeAlias)
P = ParamSpec("P"); Ts = TypeVarTuple("Ts"); print(P, Ts, P.args, P.kwargs, Callable[P, int], Tuple[Unpack[Ts]], tuple[*Ts])
# ---
from typing import NamedTuple, Generic, TypeVar, Iterator, Iterable
T = TypeVar("T")
class LinkedList(Generic[T]):
    class Node(NamedTuple):
        value: object
        next: object
    def __init__(self, xs: Iterable[T] = ()) -> None:
        self.head = None
        for x in reversed(list(xs)): self.head = self.Node(x, self.head)
    def __iter__(self) -> Iterator[T]:
        n = self.head
        while n: yield n.value; n = n.next
    def __class_getitem__(cls, item): return f"{cls.__name__}<{item.__name__}>" if isinstance(item, type) else super().__class_getitem__(item)
print(list(LinkedList("abc")), LinkedList[int], LinkedList(["x"]).head)
class Meta:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(Meta[1], Meta[int, "a"], Meta[1:2])
# ---
from __future__ import annotations
from typing import get_type_hints, Optional
from dataclasses import dataclass
@dataclass
class Node:
    value: int
    next: Optional[Node] = None
    tags: list[str] | None = None
print(Node.__annotations__, get_type_hints(Node)["value"], get_type_hints(Node)["tags"], Node(1, Node(2)))
def f(x: UndefinedThing, y: 1 / 0 = 3) -> nope: return x, y
print(f(1), f.__annotations__)
get_type_hints(f)  # uncaught
# ---
import typing
print(typing.List.__module__, typing.get_origin(typing.List), typing.List[int].__args__, typing.List[int].__origin__, typing.Optional.__class__.__name__, typing.Any.__class__)
x: int
y: typing.List[int] = []
print(__annotations__)
def g():
    z: undefined_name = 5
    return z
print(g(), typing.get_overloads(g), typing.is_typeddict(dict), typing.get_args(typing.Callable[[int, str], None])[0])
class A:
    a: int = 1
    b: str
    def m(self, q: "A") -> "A": return q
print(A.__annotations__, hasattr(A, "b"), A.m.__annotations__, typing.get_type_hints(A.m), list[int]([1, 2]), dict[str, int](a=1), list[int].__origin__, list[int].__args__)
typing.nope  # uncaught
# ---
from typing import Union, Optional, get_origin, get_args, Literal, Any, get_type_hints
import types
def check(v, t):
    if t is Any: return True
    o, a = get_origin(t), get_args(t)
    if o in (Union, types.UnionType): return any(check(v, x) for x in a)
    if o is Literal: return v in a
    if o is list: return isinstance(v, list) and all(check(x, a[0]) for x in v)
    if o is dict: return isinstance(v, dict) and all(check(k, a[0]) and check(x, a[1]) for k, x in v.items())
    if o is tuple: return isinstance(v, tuple) and (len(a) == 2 and a[1] is ... and all(check(x, a[0]) for x in v) or len(v) == len(a) and all(map(check, v, a)))
    return isinstance(v, type(None) if t is None else t)
cases = [(5, int), ("a", int), ([1, 2], list[int]), ([1, "a"], list[int]), ({"a": [1]}, dict[str, list[int]]), (None, Optional[str]), (5, int | str), ("b", Literal["a", "b"]), ((1, "x"), tuple[int, str]), ((1, 2, 3), tuple[int, ...]), ([], Any)]
print([check(v, t) for v, t in cases])
# ---
from typing import *
print(repr(List["Foo"]), ForwardRef("X"), List["int"].__args__, get_type_hints(lambda: 0), Callable[[], None], Callable[[Callable[[int], int]], str], Dict[str, Any], Tuple[int, str][0] if False else Tuple[int, str])
print(Literal["x"].__args__, Literal[1, Literal[2, 3]], Literal["a"] | None, List[int] | None, "X" in repr(Optional["X"]), (int | str).__args__, type(int | str), int | list[str], (int | None) | str, int | int)
print(str(Union[int, Any]), Union[list[int], dict], Iterable, Iterator[Tuple[int, str]], Type, Type[Any], Type["A"])
try: int | 5
except TypeError as e: print(e)
try: "A" | int
except TypeError as e: print(e)
print(TypeVar("T") | None if True else 0)
