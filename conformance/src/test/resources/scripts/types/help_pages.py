class Account:
    """A bank account.

    Holds money.
    """
    rate = 0.05
    _secret = 1
    __slots__ = ("owner", "_b")
    def __init__(self, owner: str, balance=0.0):
        """Make one."""
    def deposit(self, amount):
        """Add money.

        :param amount: how much
            more
        """
    async def fetch(self): "async doc"
    def _hidden(self): pass
    def __repr__(self): return "x"
    def __eq__(self, o): return True
    @property
    def balance(self) -> float:
        """The balance."""
    @balance.setter
    def balance(self, v): pass
    add = deposit
    lam = lambda self, x: x
    @staticmethod
    def make(*a, **k): "static"
    @classmethod
    def of(cls, s): "class"
    TABLE = {i: i * i for i in range(30)}
    LONG = "x" * 200
    def inherited(self): "from base"
help(Account)
class Savings(Account):
    def inherited(self): pass
    def deposit(self, amount): return 1
help(Savings)
help(Savings.inherited); help(Savings("x").deposit); help(Account.balance); help(Account("a"))
# ---
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import NamedTuple
from collections import namedtuple
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self) -> float:
        "Area."
    @property
    @abstractmethod
    def name(self): ...
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "sq"
help(Sq)
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    def norm(self): return 1
help(P)
help(P(1))
# ---
x = 1

# comment about f
def f(a, b=None, *args, c: int = 3, **kw):
    pass
help(f)
# comment g
# more
def g(): return 1
help(g); help(lambda x, y=1: x); help("nope_nope")
class E(Exception):
    "My error."
    def __init__(self, code): self.code = code
help(E.__init__)
class Empty: pass
help(Empty); help(Empty())
def deco(fn):
    import functools
    @functools.wraps(fn)
    def w(*a): "w doc"; return fn(*a)
    return w
@deco
def wrapped(x, y): "wrapped doc"
help(wrapped)
class Outer:
    class Inner:
        "in"
        def q(self): pass
    x = Inner
help(Outer); help(Outer.Inner)
def gen(n: int) -> "Iterator[int]":
    "gen doc"
    yield n
async def co(): "co doc"
help(gen); help(co)
class Meta(type):
    "meta doc"
    def hi(cls): "hi doc"
class WithMeta(metaclass=Meta):
    def m(self): "m"
help(WithMeta); help(WithMeta.hi)
class L(list):
    def top(self): return self[0]
help(L.top)
class Desc:
    "desc doc"
    def __get__(self, i, o): return 5
    def __set__(self, i, v): pass
class UD:
    d = Desc()
    p = property(lambda s: 1, doc="pd")
    w = property(None, lambda s, v: None)
help(UD)
# ---
class A:
    "doc of A"
    x = 1
    def m(self, a, b=2, *args, k, **kw) -> int:
        "doc of m"
    @property
    def p(self): "doc p"
    @staticmethod
    def s(): "doc s"
    @classmethod
    def c(cls): pass
    def nodoc(self): pass
class B(A):
    y: int = 3
    def m(self): "m2"
    def __repr__(self): return "B!"
    def __eq__(self, o): return 1
help(A); help(B); help(A.m); help(A().m); help(A.p); help(5) if 0 else None; help(A.s); help(A.c)
def f(x: int, /, y="a", *, z: "str" = None) -> "list[int]":
    """Summary line.

    More text
      indented
    """
help(f); help(lambda x: x); help("nonexistent_thing_x"); help(B())
# ---
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple
@dataclass
class P:
    """A point."""
    x: int
    y: int = 0
    def norm(self) -> float:
        """The norm."""
        return 1.0
class C(Enum):
    R = 1
    G = "g"
class T(NamedTuple):
    "tt"
    a: int
    b: str = "z"
print(P.__doc__, C.__doc__, T.__doc__, T.a.__doc__)
help(P.norm)
print(dir(P(1))[-3:], [n for n in dir(C.R) if not n.startswith("_")], [n for n in dir(T) if not n.startswith("_")], vars(P(1)), T(1)._asdict(), T._fields, T._field_defaults)
@dataclass
class Q:
    a: int
    b: list = field(default_factory=list)
print(Q.__doc__, Q.__match_args__, Q.__dataclass_fields__.keys(), Q.__annotations__)
