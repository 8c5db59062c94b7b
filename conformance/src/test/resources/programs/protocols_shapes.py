import math
from abc import ABC, abstractmethod
from functools import singledispatchmethod, total_ordering
from typing import Protocol, runtime_checkable

@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...

@total_ordering
class Shape(ABC):
    registry: list[type] = []
    def __init_subclass__(cls, *, sides: int | None = None, **kw):
        super().__init_subclass__(**kw)
        cls.sides = sides
        Shape.registry.append(cls)
    @property
    @abstractmethod
    def area(self) -> float: ...
    @abstractmethod
    def scale(self, k: float) -> "Shape": ...
    @classmethod
    @abstractmethod
    def unit(cls): ...
    def __eq__(self, o):
        return math.isclose(self.area, o.area) if isinstance(o, Shape) else NotImplemented
    def __lt__(self, o):
        return self.area < o.area if isinstance(o, Shape) else NotImplemented
    def __str__(self):
        return f"{type(self).__name__.lower()}[{self.area:.3f}]"

class Circle(Shape):
    def __init__(self, r): self.r = r
    @property
    def area(self): return math.pi * self.r ** 2
    def scale(self, k): return Circle(self.r * k)
    @classmethod
    def unit(cls): return cls(1)

class Rect(Shape, sides=4):
    def __init__(self, w, h):
        self.w, self.h = w, h
    area = property(lambda self: self.w * self.h)
    def scale(self, k): return type(self)(self.w * k, self.h * k)
    @classmethod
    def unit(cls): return cls(1, 1)
    def draw(self): return "\n".join("#" * round(self.w) for _ in range(round(self.h)))

class Square(Rect, sides=4):
    def __init__(self, s, _=None): super().__init__(s, s)
    def __repr__(self): return f"Square({self.w})"

class Half(Shape):
    unit = None

class Printer:
    @singledispatchmethod
    def show(self, arg): return f"<{arg!r}>"
    @show.register
    def _(self, arg: Shape): return f"shape {arg}"
    @show.register(list)
    @show.register(tuple)
    def _(self, arg): return "(" + ", ".join(map(self.show, arg)) + ")"
    @show.register
    def _(self, arg: int | float): return f"{arg:+.1f}"

shapes = [Circle(1.5), Rect(2, 3.5), Square(2), Square.unit(), Circle(2 / math.sqrt(math.pi))]
print(*sorted(shapes), sep=" < ")
print(max(shapes), Square(2) == shapes[-1], Circle(1) >= Square(1), Square(1) != 1, [s.sides for s in shapes])
print([isinstance(s, Drawable) for s in shapes], [c.__name__ for c in Shape.registry])
print(repr(shapes[2].scale(1.5)), shapes[1].scale(2), Rect(4, 2).draw(), sep="\n")
print(Printer().show([1, Square(2), ("x", 2.25), None, True]), sum((s.area for s in shapes), 0.0).__round__(4))
for bad in (Half, Shape, lambda: Circle(1) < 3, lambda: hash(Square(1))):
    try:
        bad()
    except TypeError as e:
        print(e)
print(issubclass(Square, Drawable), sorted(Half.__abstractmethods__), Square.__mro__[1].__name__, math.dist((0, 0), (3, 4)))
