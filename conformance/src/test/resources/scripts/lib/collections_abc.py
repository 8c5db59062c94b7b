from collections.abc import *
import collections.abc as c
for n in ("Hashable", "Iterable", "Iterator", "Reversible", "Sized", "Container", "Collection", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "Callable", "Generator", "KeysView", "ByteString"):
    k = getattr(c, n); print(n, [type(v).__name__ for v in ([], (), {}, set(), frozenset(), "", b"", range(1), iter([]), len, {}.keys(), 5, (x for x in []), bytearray()) if isinstance(v, k)])
# ---
from collections.abc import Sequence
class Deck(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n: raise IndexError("deck index out of range")
        return f"c{i % self.n}"
d = Deck(4); print(list(d), "c2" in d, d.index("c3"), d.count("c1"), list(reversed(d)), d[1:3], d[-1], isinstance(d, Sequence), d.index("c2", 1))
try: d.index("zz")
except ValueError as e: print(repr(e))
d[9]  # uncaught
# ---
from collections.abc import MutableSequence
class L(MutableSequence):
    def __init__(self, *a): self.a = list(a)
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): print("set", i, v); self.a[i] = v
    def __delitem__(self, i): print("del", i); del self.a[i]
    def insert(self, i, v): print("insert", i, v); self.a.insert(i, v)
l = L(1, 2); l.append(3); l.extend([4]); l += [5]; print(l.pop(), l.pop(0), l.a); l.remove(3); l.reverse(); print(l.a); l.clear(); print(l.a)
try: l.pop()
except IndexError as e: print(e)
# ---
from collections.abc import Mapping, MutableMapping
class Lower(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Lower({"A": 1}, B=2); print(m["a"], "B" in m, m.get("z", 0), list(m.items()), list(m.keys()), list(m.values()), m.pop("A"), m.setdefault("C", 9), m == {"b": 2, "c": 9}, dict(m), m.keys() & {"b"}, m.popitem(), len(m)); m.update(X=1); print({**m}, list(m)); m.clear(); print(bool(m), m.pop("q", "dflt"))
print(repr(m.keys()).split("(")[0], ("x", 1) in Lower(x=1).items(), 1 in Lower(x=1).values()); m.pop("q")  # uncaught
# ---
from collections.abc import Set, MutableSet
class S(Set):
    def __init__(self, it=()): self.l = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def __repr__(self): return f"S{self.l}"
a, b = S("abc"), S("bcd"); print(a & b, a | b, a - b, a ^ b, a <= b, S("ab") < a, a == S("cba"), a.isdisjoint(S("xy")), a & {"a"}, {"a"} | S("b"), a >= {"a"}, a != b, list(a))
class M(S, MutableSet):
    def add(self, x): self.l.append(x) if x not in self.l else None
    def discard(self, x): self.l.remove(x) if x in self.l else None
m = M("ab"); m |= {"c"}; m.discard("a"); m &= {"c", "z"}; m.add("q"); m -= {"c"}; m ^= {"q", "w"}; print(m, m.pop(), m); m.remove("zz")  # uncaught
# ---
from collections.abc import Iterator, Iterable, Generator, Sized, Callable, Hashable
class Count(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(Count()), iter(c := Count()) is c, isinstance(c, Iterable))
class G(Generator):
    def send(self, v): return v or "none"
    def throw(self, t, v=None, tb=None): raise StopIteration
g = G(); print(next(g), g.send(5), g.close())
class Duck:
    def __len__(self): return 1
    def __call__(self): pass
    def __iter__(self): return iter([])
    __hash__ = None
print(isinstance(Duck(), Sized), isinstance(Duck(), Callable), isinstance(Duck(), Hashable), issubclass(Duck, Iterable), isinstance(Duck(), Iterator))
# ---
from collections.abc import *
for k in (Sequence, MutableMapping, Iterator, Set, Callable, Hashable, Generator, Sized, MutableSequence, Mapping):
    try: k()
    except TypeError as e: print(e)
class Half(Mapping):
    def __len__(self): return 0
Half()  # uncaught
# ---
from collections.abc import Sequence, Mapping, Iterable
def flat(x):
    match x:
        case str() | bytes(): yield x
        case Mapping(): yield from flat(list(x.values()))
        case Iterable(): 
            for y in x: yield from flat(y)
        case _: yield x
print(list(flat([1, (2, [3, "ab"]), {"k": {"j": [4]}}, range(2)])), list(flat("s")))
class Virtual:
    def __len__(self): return 2
    def __getitem__(self, i): return [7, 8][i]
Sequence.register(Virtual); print(isinstance(Virtual(), Sequence), issubclass(Virtual, Iterable), Virtual.__mro__ == (Virtual, object))
match Virtual():
    case [*x]: print("sequence pattern", x)
    case _: print("no")
# ---
from collections.abc import MappingView, KeysView, ItemsView, ValuesView
d = {"a": 1, "b": 2}; print(isinstance(d.keys(), KeysView), isinstance(d.items(), ItemsView), isinstance(d.values(), ValuesView), KeysView(d), ItemsView(d), ValuesView(d), list(KeysView(d)), ("a", 1) in ItemsView(d), len(ValuesView(d)), sorted(KeysView(d) | {"z"}), KeysView({"a": 0}) == {"a"})
# ---
from collections.abc import Buffer, Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator
async def co(): pass
async def ag(): yield 1
c = co(); g = ag(); print(isinstance(c, Awaitable), isinstance(c, Coroutine), isinstance(g, AsyncGenerator), isinstance(g, AsyncIterator), isinstance(b"", Buffer), isinstance("", Buffer), isinstance(g, AsyncIterable)); c.close()
# ---
from collections.abc import Sequence, Mapping, Callable, Iterable
print(Sequence[int], Mapping[str, int], Callable[[int], str], Iterable, Sequence[int].__origin__, Callable[..., int].__args__, isinstance([], Sequence), Sequence.__abstractmethods__ == {"__len__", "__getitem__"}, sorted(Mapping.__abstractmethods__))
try: isinstance([], Sequence[int])
except TypeError as e: print(e)
# ---
from collections.abc import MutableMapping
class Expiring(MutableMapping):
    def __init__(self, ttl, clock): self.d, self.ttl, self.clock = {}, ttl, clock
    def __setitem__(self, k, v): self.d[k] = v, self.clock() + self.ttl
    def __getitem__(self, k):
        v, t = self.d[k]
        if t < self.clock(): del self.d[k]; raise KeyError(k)
        return v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(list(self.d))
    def __len__(self): return len(self.d)
now = 0; e = Expiring(5, lambda: now); e["a"] = 1; now = 3; e["b"] = 2; now = 6; print("a" in e, "b" in e, len(e), e.get("a"), dict(e)); now = 100; e["b"]  # uncaught
# ---
from collections.abc import Hashable, Container, Collection, Reversible
class Range100(Container):
    def __contains__(self, x): return 0 <= x < 100
print(5 in Range100(), 200 in Range100(), isinstance((), Hashable), isinstance([], Hashable), isinstance(([],), Hashable), isinstance({}, Collection), isinstance({}, Reversible), isinstance(set(), Reversible), issubclass(int, Hashable), isinstance(dict, Hashable))
# ---
from collections.abc import Sequence
class Poly(Sequence):
    def __init__(self, *c): self.c = c
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return self.c[i]
    def __call__(self, x): return sum(c * x ** i for i, c in enumerate(self))
p = Poly(1, 2, 3); a, *rest = p; print(p(2), a, rest, [*p], max(p), sorted(p, reverse=True), sum(p), list(zip(p, reversed(p))), tuple(p), p[::2], 2 in p, dict(enumerate(p)))
match p:
    case [x, *_, z]: print(x, z)
# ---
import collections.abc
print(sorted(collections.abc.__all__)); print(collections.abc.Sequence.__module__, collections.abc.Mapping.__doc__.split(".")[0], collections.abc.Set.__le__({1}, {1, 2}), collections.abc.Set._hash(frozenset([1, 2])) == hash(frozenset([1, 2])))
