from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = "g"
    def hex(self, digits): return str(self.value)[:digits]
print(Color.RED, Color.GREEN.value, Color["RED"], Color(1), Color.RED.name, len(Color), Color.__members__)
print(Color.RDE)  # problem: attribute!: type object 'Color' has no attribute 'RDE'. Did you mean 'RED'?
# ---
import enum
class Color(enum.Enum):
    RED = enum.auto()
    GREEN = 2
    def hex(self, digits): return digits
print(Color.GREEN.hex())  # problem: call!: Color.hex() missing 1 required argument: 'digits'
print(Color.GREEN.vaule)  # problem: attribute!: 'Color' object has no attribute 'vaule'. Did you mean 'value'?
print(Color())  # problem: call!: Color() missing 1 required argument: 'value'
# ---
from enum import IntEnum, StrEnum
class Level(IntEnum):
    LOW = 1
class Kind(str, StrEnum.__base__): pass
class Word(StrEnum):
    YES = "yes"
print(Level.LOW.bit_length(), Level.LOW + 1, Word.YES.upper(), Word.YES[0], [w.name for w in Word])
print(Level.HIGH)  # problem: attribute!: type object 'Level' has no attribute 'HIGH'
print(Word.YES.uper())  # problem: attribute!: 'Word' object has no attribute 'uper'
# ---
from enum import Enum
class Shape(Enum):
    def area(self): return self.name
Made = Shape("Made", "SQUARE ROUND")
print(Made.SQUARE, Made.ROUND)
# ---
from typing import NamedTuple
class Point(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
p = Point(1)
a, b = p
print(p[0], p.count(1), p._asdict(), p._replace(x=2), Point._fields, p.norm(), p < (2, 3))
print(p.z)  # problem: attribute!: 'Point' object has no attribute 'z'. Did you mean 'x'?
Point()  # problem: call!: Point() missing 1 required argument: 'x'
Point(1, 2, 3)  # problem: call!: Point() takes 2 positional arguments but 3 were given
Point(1, z=2)  # problem: call!: Point() got an unexpected keyword argument 'z'. Did you mean 'x'?
# ---
from collections import namedtuple
Row = namedtuple("Row", "name qty")
Pair = namedtuple("Pair", ["left", "right"], defaults=[None])
row = Row("pen", 3)
print(row.name, row[1], row._fields, Row._make(["a", 1]), Pair("a"), Pair("a", "b").right, Row(*["a", 1]))
print(row.nmae)  # problem: attribute!: 'Row' object has no attribute 'nmae'. Did you mean 'name'?
Row("pen")  # problem: call!: Row() missing 1 required argument: 'qty'
print([r.qtty for r in [Row("a", 1)]])  # problem: attribute: 'Row' object has no attribute 'qtty'. Did you mean 'qty'?
# ---
import collections
Base = collections.namedtuple("Base", ("name", "qty"))
class Item(Base):
    price = 3
print(Item("a", 2).price, Item("a", 2).total if hasattr(Item, "total") else 0)
# ---
from dataclasses import dataclass, field
@dataclass
class Order:
    id: int
    lines: list = field(default_factory=list)
o = Order(1)
print(o.lines, o.idd)  # problem: attribute!: 'Order' object has no attribute 'idd'. Did you mean 'id'?
Order()  # problem: call!: Order() missing 1 required argument: 'id'
Order(1, line=[])  # problem: call!: Order() got an unexpected keyword argument 'line'. Did you mean 'lines'?
