print(1 == 1.0 == True, hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), {1: "a", 1.0: "b", True: "c"}, {1, 1.0, True, 1 + 0j}, 0 == -0.0 == False, {0: 1}[False], {0.0: 1}[-0.0], [1, 2].index(True), (1, 1.0).count(True), 1 in [True], "1" in [1], len({1, "1", b"1", 1.5}))
# ---
nan = float("nan")
print(nan == nan, nan != nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}, len({nan, nan}), {nan: 1, 2: 2, nan: 3}[nan], [nan].count(nan), [nan].index(nan), [nan, 1] < [nan, 2], {nan} == {nan}, {nan} & {nan} == {nan}, max([nan, nan]) is nan)
# ---
import sys
for v in (0, 1, -1, -2, 2**61 - 1, 2**61 - 2, 2**61, -(2**61 - 1), -(2**61), 2**62, 2**63, 2**64, 10**30, -10**30, 0.0, -0.0, 0.5, 1.5, -1.5, 1e10, 1e300, 1e-300, 0.1, float("inf"), float("-inf"), True, False, 1j, 2 + 3j, -1j, 3.0, 2.0**61, 123456789.125): print(v, hash(v))
print(sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, hash(()), hash((1,)), hash((1, 2)), hash((1, 2, 3)), hash(((),)), hash((0,) * 5), hash((1.5, -1)), hash(frozenset()), hash(frozenset([1, 2])), hash(range(3)) == hash(range(0, 3)))
from fractions import Fraction; from decimal import Decimal
print(hash(Fraction(1, 2)) == hash(0.5), hash(Decimal("1.0")) == hash(1), hash(Fraction(10, 5)) == hash(2), hash(Decimal("0.1")) == hash(0.1), hash(Fraction(1, 3)), hash(Decimal("1e20")) == hash(10**20))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("hash([])", "hash({})", "hash(set())", "hash(bytearray())", "hash((1, []))", "hash((1, {}))", "hash(frozenset([(1,)])) == hash(frozenset([(1,)]))", "hash(slice(1, 2)) == hash(slice(1, 2))", "{[]: 1}", "{{}: 1}", "{set(): 1}", "{[1]}", "{(1, [2])}", "{}[[]]", "[] in {}", "[] in set()", "{}.get([])", "{}.setdefault([], 1)", "{}.pop([], None)", "set().add([])", "set().discard({})", "dict([([], 1)])", "set([[]])", "frozenset([{}])", "dict.fromkeys([[]])", "{}.__contains__([])", "hash(memoryview(b'a')) == hash(b'a')", "hash(None) == hash(None)", "hash(...) == hash(...)", "hash(int) == hash(int)", "hash(len) == hash(len)", "hash('a') == hash('a')", "hash('') == hash(b'')", "hash(b'ab') == hash('ab')", "hash(1, 2)", "hash({}.keys())", "hash({}.items())", "hash({}.values()) != 0", "hash(iter([])) != 0")
# ---
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Eq) and self.v == o.v
class EqHash(Eq):
    def __hash__(self): return hash(self.v)
class Sub(EqHash): pass
class SubEq(EqHash):
    def __eq__(self, o): return super().__eq__(o)
print(Eq(1) == Eq(1), Eq(1) != Eq(2), Eq.__hash__, {EqHash(1): "a"}[EqHash(1)], len({EqHash(1), EqHash(1), Sub(1)}), Sub(1) == EqHash(1), SubEq.__hash__, Eq(1) in [Eq(1)], [Eq(1)] == [Eq(1)], (Eq(1), 2) == (Eq(1), 2), {"k": Eq(1)} == {"k": Eq(1)})
for c in (Eq, SubEq):
    for f in (hash, lambda x: {x}, lambda x: {x: 1}, lambda x: x in {}, lambda x: hash((x,))):
        try: f(c(1)); print("ok")
        except TypeError as e: print(e)
import collections.abc as abc
print(isinstance(Eq(1), abc.Hashable), isinstance(EqHash(1), abc.Hashable), isinstance([], abc.Hashable), isinstance((), abc.Hashable), isinstance(([],), abc.Hashable))
# ---
log = []
class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): log.append(f"h{self.n}"); return self.h
    def __eq__(self, o): log.append(f"{self.n}=={getattr(o, 'n', o)}"); return isinstance(o, K) and self.n == o.n
def show(label): print(label, log); log.clear()
a, b, c = K("a", 1), K("b", 1), K("c", 2)
d = {a: 1}; show("one")
d[b] = 2; show("collide")
d[c] = 3; show("other hash")
d[a]; show("identity")
d[K("a", 1)]; show("equal")
K("z", 1) in d; show("miss")
d.get(5); show("int miss")
d.pop(b); show("pop")
list(d); dict(d); show("copy")
{a, b, K("a", 1)}; show("set")
s = {a, c}; s2 = s | {b}; show("union")
s & {a}; show("intersection")
a in [b, a]; show("list")
[a] == [a]; show("list identity")
(a,) == (K("a", 1),); show("tuple")
# ---
class Mut:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v
m = Mut(1); d = {m: "x"}
m.v = 2
print(m in d, Mut(1) in d, Mut(2) in d, len(d), list(d.values()), m in list(d))
m.v = 1; print(d[m])
class Const:
    def __hash__(self): return 1
print(len({Const(), Const()}), Const() == Const())
class AllEq:
    def __hash__(self): return 1
    def __eq__(self, o): return True
    def __repr__(self): return "AllEq()"
print(len({AllEq(), AllEq()}), {AllEq(): 1, 1: 2}, AllEq() == 5, 5 == AllEq(), AllEq() in [1], 1 in [AllEq()], {1: "one"}.get(AllEq()))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
for v in ("x", 1.5, None, True, 2**70, -1, -2**70, 5):
    t(lambda: hash(H(v)))
class Raise:
    def __hash__(self): raise RuntimeError("no hash today")
    def __eq__(self, o): raise RuntimeError("no eq today")
for f in (lambda: {Raise(): 1}, lambda: Raise() in {}, lambda: Raise() in [1], lambda: [Raise()].index(1), lambda: Raise() == 1, lambda: Raise() != 1, lambda: [Raise()] == [1], lambda: (r := Raise()) in [r], lambda: [1].count(Raise()), lambda: [1].remove(Raise())): t(f)
# ---
print([] == [], [] == (), () == (), {} == {}, set() == frozenset(), "" == b"", 0 == None, [] == False, None == None, [1, 2] == [1, 2.0], (1, 2) == [1, 2], {1: 2} == {1.0: 2}, {1, 2} == {2, 1}, "a" == "a", b"a" == bytearray(b"a"), range(3) == [0, 1, 2], range(0) == range(1, 1), 1 == "1", [[1], {"a": (2,)}] == [[1], {"a": (2,)}], {"a": 1}.keys() == {"a"}, {"a": 1}.items() == {("a", 1)}, {"a": 1}.values() == {"a": 1}.values(), [1].__eq__((1,)), int == int, int != float, len == len, (lambda: 0) == (lambda: 0), object() == object(), 1 == 1 + 0j, "é" == "e\u0301")
# ---
class A:
    def __eq__(self, o): print("A.eq"); return NotImplemented
class B:
    def __eq__(self, o): print("B.eq"); return True
class C(A):
    def __eq__(self, o): print("C.eq"); return "c"
print(A() == B()); print(A() == A()); print(A() == C()); print(A() != B()); print(A() == 5); print(5 == A()); print(C() != A())
class D:
    def __ne__(self, o): print("D.ne"); return "ne"
print(D() != 1, 1 != D(), D() == 1, (x := D()) == x)
class E:
    def __eq__(self, o): return [0]
print(E() == 1, E() != 1, not E() == 1, E() in [1], 1 in [E()])
# ---
print(True, [1, 2] is [1, 2], (x := [1]) is x, x == x[:], x is x[:], type(1) is int, 1 is not None)
d1, d2 = {"a": 1, "b": 2}, {"b": 2, "a": 1}
print(d1 == d2, list(d1) == list(d2), d1.items() == d2.items(), str(d1) == str(d2), d1 != {"a": 1}, d1 == {"a": 1, "b": 3})
from collections import OrderedDict, Counter, defaultdict, namedtuple, deque
P = namedtuple("P", "x y")
print(P(1, 2) == (1, 2), hash(P(1, 2)) == hash((1, 2)), {P(1, 2): 1}[1, 2], OrderedDict(a=1) == {"a": 1}, Counter("a") == {"a": 1}, Counter(a=0) == Counter(), defaultdict(int) == {}, deque([1]) == [1], deque([1]) == deque([1]))
# ---
import enum, dataclasses
class Co(enum.Enum): RED = 1; CRIMSON = 1; BLUE = 2
class N(enum.IntEnum): ONE = 1
@dataclasses.dataclass
class D: x: int
@dataclasses.dataclass(frozen=True)
class F: x: int
@dataclasses.dataclass(eq=False)
class Ne: x: int
print(Co.RED == 1, Co.RED is Co.CRIMSON, Co.RED == Co.RED, {Co.RED: 1}[Co.CRIMSON], N.ONE == 1, {1: "a"}[N.ONE], hash(N.ONE) == hash(1), D(1) == D(1), D(1) == F(1), {F(1): "f"}[F(1)], Ne(1) == Ne(1), hash(F(1)) == hash((1,)), len({F(1), F(1)}), D.__hash__)
try: hash(D(1))
except TypeError as e: print(e)
try: {D(1)}
except TypeError as e: print(e)
# ---
def dedupe(items):
    seen, out = set(), []
    for x in items:
        k = tuple(x) if isinstance(x, list) else x
        if k not in seen: seen.add(k); out.append(x)
    return out
print(dedupe([1, 1.0, "1", True, [1], [1], (1,), None, None, 0, False, ""]), list(dict.fromkeys([3, 1, 3, 2, 1])), len({frozenset([1, 2]), frozenset([2, 1])}), len({(1, 2), (2, 1)}), {k: v for k, v in [(1, "a"), (1.0, "b")]}, len({"a", "A".lower(), "".join("a")}), {tuple(sorted(w)): w for w in ("tea", "eat", "tan")})
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y) if isinstance(o, Point) else NotImplemented
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"({self.x},{self.y})"
print(len({Point(1, 2), Point(1, 2), Point(2, 1)}), {Point(0, 0): "o"}.get(Point(0, 0)), Point(1, 2) == (1, 2), Point(1, 2) in [Point(1, 2)], [Point(1, 1)].index(Point(1, 1)), {Point(1, 2)} == {Point(1, 2)})
# ---
d = {"a": 1}
d[["list", "key"]] = 2
# ---
seen = set()
seen.add({"id": 1})
# ---
cache = {}
def f(args):
    if args not in cache: cache[args] = 1
f({"a": 1})
