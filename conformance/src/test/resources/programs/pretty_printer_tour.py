"""A Wadler-style pretty printer for nested data and tiny expressions."""
from __future__ import annotations
from dataclasses import dataclass
from functools import singledispatch, reduce
from typing import Iterable


@dataclass(frozen=True)
class Text:
    s: str


@dataclass(frozen=True)
class Line:
    alt: str = " "


@dataclass(frozen=True)
class Nest:
    n: int
    doc: Doc


@dataclass(frozen=True)
class Concat:
    parts: tuple


@dataclass(frozen=True)
class Group:
    doc: Doc


Doc = Text | Line | Nest | Concat | Group


def cat(*docs):
    return Concat(tuple(Text(d) if isinstance(d, str) else d for d in docs))


def fits(width, todo):
    while todo and width >= 0:
        ind, flat, doc = todo.pop()
        match doc:
            case Text(s):
                width -= len(s)
            case Line(alt) if flat:
                width -= len(alt)
            case Line():
                return True
            case Nest(n, d):
                todo.append((ind + n, flat, d))
            case Concat(ps):
                todo.extend((ind, flat, p) for p in reversed(ps))
            case Group(d):
                todo.append((ind, True, d))
    return width >= 0


def render(doc: Doc, width=40) -> str:
    out, col = [], 0
    todo = [(0, False, doc)]
    while todo:
        ind, flat, d = todo.pop()
        match d:
            case Text(s):
                out.append(s)
                col += len(s)
            case Line(alt) if flat:
                out.append(alt)
                col += len(alt)
            case Line():
                out.append("\n" + " " * ind)
                col = ind
            case Nest(n, x):
                todo.append((ind + n, flat, x))
            case Concat(ps):
                todo += [(ind, flat, p) for p in ps[::-1]]
            case Group(x):
                todo.append((ind, flat or fits(width - col, [(ind, True, x)]), x))
            case _:
                raise TypeError(f"not a document: {d!r}")
    return "".join(out)


def sep(docs: Iterable[Doc], by=","):
    docs = list(docs)
    return reduce(lambda a, b: cat(a, by, Line(), b), docs) if docs else Text("")


def bracket(l, body, r):
    return Group(cat(l, Nest(2, cat(Line(""), body)), Line(""), r))


@singledispatch
def pretty(obj) -> Doc:
    return Text(repr(obj))


@pretty.register(list)
def _(xs):
    return bracket("[", sep(map(pretty, xs)), "]")


@pretty.register
def _(xs: tuple):
    return bracket("(", sep(map(pretty, xs)), ",)" if len(xs) == 1 else ")")


@pretty.register(set)
@pretty.register(frozenset)
def _(xs):
    return bracket("{", sep(map(pretty, sorted(xs))), "}")


@pretty.register
def _(d: dict):
    return bracket("{", sep(Group(cat(pretty(k), ":", Nest(2, cat(Line(), pretty(v))))) for k, v in d.items()), "}")


@pretty.register
def _(x: int | float):
    return Text(f"{x:_}")


@pretty.register(bool)
def _(b):
    return Text("yes" if b else "no")


data = {"name": "configuration", "values": [1000000, 2.5, True, None], "nested": {"tuple": (1,), "set": frozenset({3, 1, 2}), "long": ["alpha" * 3, "beta" * 4, "gamma" * 2]}, "empty": [[], {}, ()]}
for w in (200, 60, 30, 10):
    print(f"--- {w} {'-' * w}"[:w])
    print(render(pretty(data), w))
print(pretty.dispatch(bool) is pretty.registry[bool], pretty.dispatch(OSError) is pretty.registry[object], sorted(t.__name__ for t in pretty.registry))
try:
    render(cat("a", 5))
except TypeError as e:
    print(e)
try:
    @pretty.register
    def _(x): ...
except TypeError as e:
    print(str(e).split("`")[0], "|", str(e)[-60:])
try:
    pretty()
except TypeError as e:
    print(e)
try:
    @pretty.register
    def _(x: list[int]): ...
except TypeError as e:
    print(e)
print(repr(pretty([1]))[:90])
render(Nest(1, None))
