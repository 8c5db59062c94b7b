l = [1]; l.append(l); print(l, str(l), f"{l}", "%s %r" % (l, l), repr([l]), len(repr(l)))
d = {}; d["me"] = d; d["l"] = l; print(d); l.append(d); print(l)
t = ([],); t[0].append(t); print(t, t[0])
# ---
a, b = [1], [2]
a.append(b); b.append(a)
print(a, b, [a, b])
x = {"k": [()]}; x["k"].append(x); print(x)
s = [[]]; s[0] = s; print(s, s == s, s[0][0] is s)
l = []; l += [l, l, (l,)]; print(l)
# ---
class N:
    def __init__(self): self.kids = []
    def __repr__(self): return f"N({self.kids})"
n = N(); m = N(); n.kids += [m, m]; print(n)
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print(type(e).__name__, str(e)[:32])
n.kids.append(n)
try: repr(n)
except RecursionError as e: print(type(e).__name__)
class S:
    busy = False
    def __init__(self): self.l = [self]
    def __repr__(self):
        if self.busy: return "<again>"
        self.busy = True
        try: return f"S({self.l})"
        finally: self.busy = False
print(S(), [S()])
# ---
class L(list): pass
class D(dict): pass
class Lr(list):
    def __repr__(self): return "Lr" + super().__repr__()
a = L([1]); a.append(a); print(a)
b = D(k=1); b["self"] = b; print(b)
c = Lr([1]); c.append(2); print(c, [c])
from collections import OrderedDict, defaultdict, deque, Counter, namedtuple, UserList
o = OrderedDict(a=1); o["o"] = o; print(o)
dd = defaultdict(list); dd["x"].append(dd); print(dd)
q = deque([1], maxlen=3); q.append(q); print(q)
P = namedtuple("P", "x y"); p = P([], 1); p.x.append(p); print(p)
# ---
def nest(n):
    l = []
    for _ in range(n): l = [l]
    return l
print(nest(5), len(repr(nest(50))))
try: repr(nest(100000))
except RecursionError as e: print(type(e).__name__, e)
try: str({"a": nest(100000)})
except RecursionError as e: print("dict", e)
# ---
def nest(n, v):
    for _ in range(n): v = [v]
    return v
a, b = nest(100000, 1), nest(100000, 1)
try: print(a == b)
except RecursionError as e: print(e)
x = []; x.append(x); y = []; y.append(y)
try: print(x == y)
except RecursionError as e: print(e)
print(x == x, x in x, x.index(x), x.count(x), x != x)
try: x < y
except RecursionError as e: print(e)
try: hash(tuple(nest(3, 1)))
except TypeError as e: print(e)
def tnest(n):
    t = ()
    for _ in range(n): t = (t,)
    return t
print(hash(tnest(50)) == hash(tnest(50)))
# ---
for v in ["", "a", "it's", 'q"', "'\"", "\n\t\r\\", "\x00\x1b\x7f", "é", "\xa0", "\u200b", "\ud800", "😀"]: print(ascii(repr(v)), ascii([v]))
for v in [b"", b"a'", b'"', b"'\"", b"\n\x00\xff\\"]: print(repr(v), [v])
for v in [0, -1, 1.0, -0.0, 1e100, float("nan"), float("inf"), 1j, True, None, ...]: print(repr(v), [v], (v,), {v: v} if v == v else "")
# ---
print([], (), {}, set(), frozenset(), [()], ((),), {(): {}}, [[], [[]]], (1,), (1, 2), {1}, frozenset({1}), {"a": {"b": {}}}, range(0), range(1, 2), range(1, 2, 3), slice(None), bytearray(b"x"), [1, "a", None, 2.5, b"b", (3,), {4}, {5: 6}])
print(repr(int), repr(str), repr(type), repr(object), repr(len), repr(Exception), repr(KeyError("a")), [int, ValueError], {"t": dict}, repr(type(None)), repr(type(...)), repr(type(len)), repr(type(lambda: 0)), repr(type((i for i in ""))), repr(type([].append)), repr(type(str.join)), repr(type(range(0))), repr(type(iter([]))), repr(type({}.keys())))
# ---
import re
def clean(x): return re.sub(r"0x[0-9a-f]+", "0x..", repr(x))
def f(): pass
class C:
    def m(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    class In: pass
    p = property(lambda self: 0)
print(clean(f), clean(C), clean(C()), clean(C().m), clean(C.m), clean(C.s), clean(C.c), clean(C.In), clean(C.In()), clean(lambda: 0), clean((i for i in "")), clean(C.p), clean(f.__code__).split(",")[0], clean(object()), clean([f]), clean(print), clean([].append), clean(C.__dict__["s"]), clean(C.__dict__["c"]), clean(iter([])), clean(map(str, [])), clean(zip()), clean(enumerate([])), clean(reversed([])), clean({}.keys()), clean(iter("")), clean(super(C, C())), clean(C.__init__), clean(C().__str__), clean(type.__call__), clean(f.__get__(1)), sep="\n")
def outer():
    def inner(): pass
    class Local: pass
    return inner, Local, Local()
print(*map(clean, outer()))
# ---
class A:
    def __repr__(self): return "A\nline"
class B:
    def __repr__(self): return ""
class E:
    def __repr__(self): raise ValueError("repr failed")
print([A()], [B(), B()], {B(): A()})
for f in (lambda: repr(E()), lambda: str([E()]), lambda: f"{E()!r}", lambda: "%r" % E(), lambda: print({1: E()}), lambda: str((1, E()))):
    try: f()
    except ValueError as e: print(e)
class I:
    def __repr__(self): return 5
class N:
    def __repr__(self): return None
for k in (I, N):
    for f in (repr, str, ascii, lambda x: [x].__repr__(), lambda x: f"{x}"):
        try: print(f(k()))
        except TypeError as e: print(e)
# ---
class Tree:
    def __init__(self, v, *k): self.v, self.k = v, k
    def __repr__(self): return f"Tree({self.v!r}{''.join(', ' + repr(c) for c in self.k)})"
    def __str__(self): return "\n".join(self.lines())
    def lines(self, d=0):
        yield "  " * d + str(self.v)
        for c in self.k: yield from c.lines(d + 1)
t = Tree("root", Tree(1), Tree("x", Tree(None)))
print(repr(t)); print(t); print([t]); print(f"{t!r}"); print(eval(repr(t)))
# ---
import copy
l = [1]; l.append(l)
c = copy.deepcopy(l); print(c, c[1] is c, c is not l)
d = {"a": []}; d["a"].append(d); e = copy.deepcopy(d); print(e, e["a"][0] is e, e["a"][0] is not d)
s = copy.copy(l); print(s, s[1] is l)
import json
try: json.dumps(l)
except ValueError as x: print(x)
try: json.dumps({"a": d})
except ValueError as x: print(x)
import pprint
print(re.sub(r"id=\d+", "id=N", pprint.pformat(l))) if (re := __import__("re")) else None
# ---
l = ["a" * 3] * 3; print(l); print([[0] * 2] * 2, [{}] * 2, ([],) * 2, [None] * 2, [[1, [2, [3, [4]]]]], {"k": [{"k": [{}]}]}, [(1, [2, (3, {4: (5,)})])])
shared = [1]; print([shared, shared, (shared, {"s": shared})])
long = list(range(50)); print(long); print(str(long) == repr(long), len(str(list(range(1000)))), repr("x" * 10) * 2, repr({i: str(i) for i in range(5)}))
# ---
class X(Exception): pass
print([ValueError("a"), KeyError("b"), X(), X(1, "two"), OSError(1, "m"), ExceptionGroup("g", [X()])], Exception([1]), repr(Exception("it's")), str(KeyError("k")), repr(StopIteration(5)))
import datetime, decimal, fractions, enum, dataclasses, types, uuid
@dataclasses.dataclass
class P:
    x: int
    y: list = dataclasses.field(default_factory=list)
class Co(enum.Enum): RED = 1
p = P(1); p.y.append(p); print(p, [P(2)], [Co.RED], Co, decimal.Decimal("1.50"), fractions.Fraction(1, 2), datetime.date(2024, 1, 2), [datetime.timedelta(1, 2)], types.SimpleNamespace(a=1, b="x"), uuid.UUID(int=5))
n = types.SimpleNamespace(); n.me = n; print(n)
# ---
def deep(n):
    d = {}
    for i in range(n): d = {"k": d}
    return d
print(repr(deep(3)), repr(deep(200)).count("{"))
str(deep(100000))
# ---
class Loop:
    def __repr__(self): return f"Loop({self!r})"
try: print(Loop())
except RecursionError as e: print(e)
