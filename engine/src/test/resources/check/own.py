from dataclasses import dataclass, field
from datetime import date
@dataclass
class Loan:
    title: str
    due: date
    tags: list[str] = field(default_factory=list)
loans = [Loan("a", date(2024, 1, 1))]
for loan in sorted(loans, key=lambda l: l.due):
    print(loan.titel)  # problem: attribute: 'Loan' object has no attribute 'titel'. Did you mean 'title'?
    print(loan.due - 3)  # problem: type: unsupported operand type(s) for -: 'datetime.date' and 'int'
    print(loan.title.uper(), loan.due.isoformat(), loan.tags)  # problem: attribute: 'str' object has no attribute 'uper'. Did you mean 'upper'?
# ---
class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.entries = []
    def deposit(self, amount):
        self.balance += amount
        self.entries.append(amount)
a = Account("ann")
a.deposit(5)
print(a.balance + "x", a.owner.upper(), a.entries[0].bit_length())  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
print(a.entries[0].upper())  # problem: attribute: 'int' object has no attribute 'upper'
# ---
class Shape:
    def __init__(self, name):
        self.name = name
    def area(self):
        raise NotImplementedError
    def line(self):
        return f"{self.name}: {self.area():.1f}"
class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side
    def area(self):
        return self.side ** 2
class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle", radius)  # problem: call: Shape.__init__() takes 1 positional argument but 2 were given
        self.radius = radius
    def area(self):
        return 3 * self.raduis ** 2  # problem: attribute: 'Circle' object has no attribute 'raduis'. Did you mean 'radius'?
shapes = [Square(2), Circle(1)]
print([s.area() for s in shapes], shapes[0].line())
print(shapes[0].naem)  # problem: attribute: 'Square' object has no attribute 'naem'. Did you mean 'name'?
# ---
class Node:
    def __init__(self, key):
        self.key = key
        self.edges = []
    def connect(self, other, weight):
        self.edges.append((other, weight))
nodes = {}
for k in ("a", "b"):
    nodes[k] = Node(k)
nodes["a"].connect(nodes["b"])  # problem: call: Node.connect() missing 1 required argument: 'weight'
nodes["a"].connect(nodes["b"], 2)
for other, weight in nodes["a"].edges:
    print(other.keys, weight)  # problem: attribute: 'Node' object has no attribute 'keys'. Did you mean 'key'?
    print(other.key.lower())
# ---
from collections import defaultdict, Counter, deque
groups = defaultdict(list)
for word in ["ab", "c"]:
    groups[len(word)].append(word)
for n, words in groups.items():
    print(n + "x")  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
    print(words[0].uper(), len(words))  # problem: attribute: 'str' object has no attribute 'uper'. Did you mean 'upper'?
counts = Counter("abca")
for letter, n in counts.most_common(2):
    print(letter.upper(), n.real, n + "x")  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
counts.most_common([2])  # problem: type!: most_common() takes a number, not list
queue = deque([1, 2])
print(queue.popleft() + "x", Counter(17))  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
rows = []
for name, price in [("pen", 2), ("ink", 7)]:
    rows.append({"name": name, "price": price})
def total(rows):
    return sum(r["prize"] for r in rows)  # problem: key: this dict has no key 'prize'. Did you mean 'price'?
print(total(rows), rows[0]["name"] + 1, rows[0]["price"] + 1, rows[0]["name"].upper())  # problem: type: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
class Money:
    def __init__(self, amount): self.amount = amount
    def __add__(self, other): return Money(self.amount + other.amount)
a = Money(1) + Money(2)
print(a.amount, Money(1) + "text")  # problem: attribute: 'str' object has no attribute 'amount'. Did you mean 'count'?, in __add__() called here
print(a - a)  # problem: type: unsupported operand type(s) for -: 'Money' and 'Money'
print(a < a)  # problem: type: '<' not supported between instances of 'Money' and 'Money'
print(sorted([a, Money(3)]))  # problem: type: '<' not supported between instances of 'Money' and 'Money'; give a key, such as key=lambda x: x.name
# ---
from dataclasses import dataclass, replace
@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
class Stock:
    def __init__(self): self._items = {}
    def add(self, item): self._items[item.name] = item; return self
    def __iter__(self): return iter(self._items.values())
    def __getitem__(self, name): return self._items[name]
stock = Stock().add(Item("pen", 1.5)).add(Item(name="ink"))
print([i.prise for i in stock], sorted(stock)[0].name, stock["pen"].price + "x")  # problem: attribute: 'Item' object has no attribute 'prise'. Did you mean 'price'?  # problem: type: unsupported operand type(s) for +: 'float' and 'str'
print(replace(stock["pen"], pirce=2), replace(stock["pen"], price=2).price)  # problem: call: Item() got an unexpected keyword argument 'pirce'. Did you mean 'price'?
print(Item(17), Item("x", price=[1]))  # problem: argument: argument 'name' of Item() is declared str, not int  # problem: argument: argument 'price' of Item() is declared float, not list
# ---
class Failed(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise Failed(3)
except Failed as e:
    print(e.code + 1, e.args, e, e.coed)  # problem: attribute: 'Failed' object has no attribute 'coed'. Did you mean 'code'?
# ---
def days(when, today):
    return (today - when).days
from datetime import date
print(days(date(2024, 1, 1), date(2024, 1, 3)))
print(days(17, date(2024, 1, 3)))  # problem: type: unsupported operand type(s) for -: 'datetime.date' and 'int', in days() called here
print(days(date(2024, 1, 1), None))  # problem: type: unsupported operand type(s) for -: 'NoneType' and 'datetime.date', in days() called here
# ---
def line(text: str, width: int = 10) -> str:
    return text.ljust(width)
class Report:
    def __init__(self, lines: list[str]): self.lines = lines
    def add(self, text: str) -> None: self.lines.append(text)  # problem: attribute: 'dict' object has no attribute 'append'; use d[key] = value
print(line(17), line("a", width="x"), line("a", 3))  # problem: argument: argument 'text' of line() is declared str, not int  # problem: argument: argument 'width' of line() is declared int, not str
r = Report({"a": 1})  # problem: argument: argument 'lines' of Report() is declared list[str], not dict
r.add(["x"])  # problem: argument: argument 'text' of add() is declared str, not list
# ---
from enum import Enum, IntEnum
class Level(IntEnum):
    LOW = 1
class Color(Enum):
    RED = "r"
    def code(self): return self.value.upper()
print(Level.LOW + 1, Level.LOW - None, Color.RED.code(3), Color.RED.value + 1)  # problem: type: unsupported operand type(s) for -: a value is None  # problem: call!: Color.code() takes 0 positional arguments but 1 was given  # problem: type: can only concatenate str (not "int") to str; use str(...) or an f-string
for c in Color: print(c.name.upper(), c.valeu)  # problem: attribute: 'Color' object has no attribute 'valeu'. Did you mean 'value'?
# ---
from collections import namedtuple
from typing import NamedTuple
class Entry(NamedTuple):
    kind: str
    amount: int
Move = namedtuple("Move", "sku delta")
entries = [Entry("in", 3)]
for kind, amount in entries: print(kind + 1, amount + 1)  # problem: type: can only concatenate str (not "int") to str; use str(...) or an f-string
print(sum(e.amuont for e in entries), [m.sku.upper() + m.delta for m in [Move("a", 1)]])  # problem: attribute: 'Entry' object has no attribute 'amuont'. Did you mean 'amount'?  # problem: type: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
class Base:
    def hello(self, name): return f"hello {name}"
class Loud(Base):
    def hello(self, name): return super().helo(name).upper()  # problem: attribute: 'super' object has no attribute 'helo'. Did you mean 'hello'?
print(Loud().hello("a"), Loud().hello())  # problem: call: Loud.hello() missing 1 required argument: 'name'
# ---
class Temp:
    def __init__(self, c): self.c = c
    @property
    def f(self): return self.c * 1.8 + 32
    @classmethod
    def of(cls, text): return cls(float(text))
    @staticmethod
    def check(c): return c > 0
t = Temp.of("3")
print(t.f.is_integer(), t.f.upper(), Temp.check(), Temp.of("1").c, Temp.of())  # problem: attribute: 'float' object has no attribute 'upper'  # problem: call: Temp.check() missing 1 required argument: 'c'  # problem: call: Temp.of() missing 1 required argument: 'text'
# ---
def find(items, key):
    for i in items:
        if i["id"] == key: return i
print(find([{"id": 1}], 1)["idd"])
# ---
print(min(), max(key=len))  # problem: call!: min expected at least 1 argument, got 0  # problem: call!: max expected at least 1 argument, got 0
# ---
x = anything("a")
print(x + None, x < None, x - "text", x / [1], 3 in None, x in 3)  # problem: type: unsupported operand type(s) for +: a value is None  # problem: type: '<' is not supported with None  # problem: type: unsupported operand type(s) for -: a value is text  # problem: type: unsupported operand type(s) for /: a value is a list  # problem: type!: argument of type 'NoneType' is not iterable  # problem: type!: argument of type 'int' is not iterable
# ---
print(sorted(list_users()), max(search("a")), sorted(search("a"), key=lambda o: o.id))  # problem: type: '<' not supported between instances of 'dict' and 'dict'; give a key, such as key=lambda x: x.name  # problem: type: '<' not supported between instances of 'dict' and 'dict'; give a key, such as key=lambda x: x.name
# ---
d = {"a": 1}
print(d.get([1]), d[{}], {[1]: 2})  # problem: type!: unhashable type: 'list'  # problem: type!: unhashable type: 'dict'
# ---
sizes = {}
for w in ["a", "b"]: sizes[w] = sizes.get(w, 0) + 1
print(sizes.get(0), sizes[3], sizes.get("a"))  # problem: key: the keys of this dict are str, never int  # problem: key: the keys of this dict are str, never int
for a, b in sorted("text"): print(a, b)  # problem: value: iterating over text gives its letters, which cannot be unpacked
# ---
from decimal import Decimal
print(Decimal("x1"), Decimal({}), Decimal("1.5"), Decimal("NaN"))  # problem: value: this text is no number: [<class 'decimal.ConversionSyntax'>]  # problem: type!: conversion from dict to Decimal is not supported
# ---
def f(a: Srt) -> lsit[int]: return [a]  # problem: name!: name 'Srt' is not defined. Did you mean 'set'?  # problem: name!: name 'lsit' is not defined. Did you mean 'list'?
print(f(1))
# ---
def orders(**filters): return search("a", **filters)
print(orders(limit=3), orders(limt=3))  # problem: call: orders() hands 'limt' on to search(), which takes no such argument. Did you mean 'limit'?
# ---
import re
print(re.sub({}, "", "a"), re.findall(3, "a"))  # problem: type!: first argument must be string or compiled pattern, not dict  # problem: type!: first argument must be string or compiled pattern, not int
