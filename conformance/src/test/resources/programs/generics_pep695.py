"""PEP 695 generics: stacks, results and a repository."""
from __future__ import annotations
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterator, Iterable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable, overload, Literal, Final, Never, assert_never, override

type Json = dict[str, Json] | list[Json] | str | float | None
type Pair[T] = tuple[T, T]
MAX: Final = 3

@dataclass(frozen=True)
class Ok[T]:
    value: T
    def map[U](self, fn: Callable[[T], U]) -> Ok[U] | Err:
        try:
            return Ok(fn(self.value))
        except Exception as e:
            return Err(f"{type(e).__name__}: {e}")

@dataclass(frozen=True)
class Err:
    error: str
    def map(self, fn) -> Err:
        return self

type Result[T] = Ok[T] | Err

class Stack[T]:
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)
    def push(self, item: T) -> Stack[T]:
        if len(self._items) >= MAX:
            raise OverflowError(f"stack limited to {MAX}")
        self._items.append(item)
        return self
    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)
    def __class_getitem_check__(cls):
        return cls.__type_params__

@runtime_checkable
class HasId[K: Hashable](Protocol):
    @property
    def id(self) -> K: ...
class Repo[K: (int, str), E](ABC):
    @abstractmethod
    def add(self, e: E) -> None: ...
    def add_all(self, *es: E) -> int:
        for e in es:
            self.add(e)
        return len(es)
@dataclass
class MemoryRepo[K: (int, str), E](Repo[K, E]):
    rows: dict[K, E] = field(default_factory=dict)
    @override
    def add(self, e: E) -> None:
        self.rows[e.id] = e
@dataclass
class User:
    id: int
    name: str
def first[T](xs: Iterable[T], default: T | None = None) -> T | None:
    return next(iter(xs), default)
def area(shape: Literal["dot", "unit"]) -> int:
    match shape:
        case "dot": return 0
        case "unit": return 1
        case _: assert_never(shape)
print(Ok("42").map(int).map(lambda n: n * 2), Ok("x").map(int).map(str), Err("no").map(len))
print(list(Stack([1]).push(2).push(3)), Stack.__type_params__, Stack[int], Pair.__name__, Pair.__type_params__, Result)
repo = MemoryRepo[int, User]()
print(repo.add_all(User(1, "a"), User(2, "b")), repo, isinstance(User(1, "z"), HasId), isinstance(3, HasId), MemoryRepo.__orig_bases__)
K, E = Repo.__type_params__
print(K.__constraints__, E.__bound__, HasId.__type_params__[0].__bound__, Json.__value__, first([], 5), first("xyz"), first.__type_params__)
for f in (lambda: Repo(), lambda: Stack([1, 2, 3]).push(4), lambda: area("line")):
    try:
        f()
    except (TypeError, OverflowError, AssertionError) as e:
        print(type(e).__name__, e)
