class D: __match_args__ = ("x", "x"); x = 1
match D():
    case D(1, 2): pass
# ---
class D: __match_args__ = ("x",); x = 1
match D():
    case (5, 6) | D(1, x=1): pass
# ---
class D: __match_args__ = ("x",); x = 1
match D():
    case [D(1,
     2)]: pass
# ---
class D: __match_args__ = ("x",); x = D0 = 1
match [D()]:
    case [D(1, 2)]: pass
# ---
class D: __match_args__ = 5
match [D()]:
    case [D(1) as z]: pass
# ---
class D: __match_args__ = (5,)
match [D()]:
    case [D(1) as z]: pass
# ---
class D:
    __match_args__ = ("x",)
    @property
    def x(self): return 1 / 0
match [D()]:
    case [D(1) as z]: pass
# ---
class D:
    __match_args__ = ("x",)
    @property
    def x(self): return 1 / 0
match [D()]:
    case [D(y=2, x=1)]: pass
    case [D(x=1, y=2)]: pass
# ---
match [5]:
    case [1 | len(3)]: pass
# ---
match [5]:
    case [1 | nope(3)]: pass
# ---
match [5]:
    case [1 | nope.x]: pass
# ---
import math
match [5]:
    case [1 | math.nope]: pass
# ---
import math
match {"a": 1}:
    case {math.nope: 1}: pass
# ---
import math
match {3.141592653589793: 1}:
    case {math.pi: 1, 3.141592653589793: 3}: pass
# ---
class E:
    def __eq__(self, o): return 1 / 0
match E():
    case 5: pass
# ---
class E:
    def __eq__(self, o): return 1 / 0
match [E()]:
    case [{"a": 1}] | [(2 | "a")]: pass
# ---
match 5:
    case x if x / 0: pass
# ---
match nope:
    case x: pass
# ---
match 1 / 0, 2:
    case x: pass
# ---
class L(list):
    def __len__(self): return 1 / 0
match L([1]):
    case [x]: pass
# ---
class L(list):
    def __getitem__(self, i): return 1 / 0
match L([1, 2]):
    case [x, *y]: pass
# ---
class M(dict):
    def get(self, i, d): return 1 / 0
match M(a=1):
    case {"a": x}: pass
# ---
class M(dict):
    def keys(self): return 1 / 0
match M(a=1):
    case {"a": x, **r}: print(x, r)
# ---
class Meta(type):
    def __instancecheck__(c, o): return 1 / 0
class A(metaclass=Meta): pass
match 5:
    case A(): pass
# ---
class A:
    def __init__(self): self.v = [1]
match A():
    case A(v=[x, *_]) if (y := x / 0) > 2: pass
# ---
match 3:
    case int(a, b): pass
# ---
match 3:
    case int(a, real=b, imag=c) : print(a, b, c)
# ---
match "s":
    case str(a, b): pass
# ---
from dataclasses import dataclass
@dataclass
class P: x: int; y: int
match P(1, 2):
    case P(1, 2, 3): pass
# ---
from collections import namedtuple
P = namedtuple("P", "x y")
match P(1, 2):
    case P(x, y, z): pass
# ---
class P:
    __match_args__ = ("a", "b")
    @property
    def a(self): print("get a"); return 1
    @property
    def b(self): print("get b"); return 2
    @property
    def c(self): print("get c"); return 3
class Q:
    def __eq__(self, o): print("eq", o); return True
q = Q()
import types
ns = types.SimpleNamespace(q=q, n=0)
match P():
    case P(2, 2, c=3): print(1)
    case P(1, 3, c=3): print(2)
    case P(1, b=2, c=4, d=5): print(3)
    case P(ns.q, ns.q, c=4): print(4)
    case P(x, y, c=z): print(x, y, z)
class M(dict):
    def get(self, k, d=None): print("get", k); return super().get(k, d)
    def __getitem__(self, k): print("item", k); return super().__getitem__(k)
match M(a=1, b=2, c=3):
    case {"a": 2, "b": 2}: pass
    case {"a": 1, "zz": 2, "b": 1}: pass
    case {"a": 1, "b": 5, **r}: pass
    case {"a": 1, "b": x, **r}: print(x, r)
try:
    match {"a": 1}:
        case {ns.n: 2, ns.nope: 2}: pass
except AttributeError as e: print(e)
ns.k = "a"
for d in ({"a": 1}, {"b": 1}):
    try:
        match d:
            case {ns.k: 5, "a": 2}: print("m")
            case _: print("no")
    except ValueError as e: print(e)
