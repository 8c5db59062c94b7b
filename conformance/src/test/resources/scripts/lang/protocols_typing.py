from typing import Protocol, runtime_checkable
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
class G: pass
g = G(); g.close = lambda: None
print(isinstance(F(), Closable), isinstance(G(), Closable), isinstance(g, Closable), issubclass(F, Closable), issubclass(G, Closable), isinstance(5, Closable), Closable.__mro__[1].__name__, F.__mro__)
# ---
from typing import Protocol, runtime_checkable
class P(Protocol):
    def m(self): ...
@runtime_checkable
class D(Protocol):
    x: int
    def m(self): ...
class I:
    x = 1
    def m(self): return 1
class J:
    def m(self): return 1
for f in (lambda: isinstance(I(), P), lambda: issubclass(I, P), lambda: isinstance(I(), D), lambda: isinstance(J(), D), lambda: issubclass(I, D), lambda: P(), lambda: D(), lambda: type("Sub", (P,), {})().m()):
    try: print(f())
    except TypeError as e: print(e)
# ---
from typing import Protocol, runtime_checkable
class Greeter(Protocol):
    name: str
    def greet(self) -> str: return f"hi {self.name}"
class Explicit(Greeter):
    def __init__(self, n): self.name = n
print(Explicit("a").greet(), Explicit.__mro__[1].__name__, Greeter.__annotations__)
class Bad(Greeter): pass
try: Bad().greet()
except AttributeError as e: print(e)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self): ...
print([isinstance(v, HasLen) for v in ([], "", {}, 5, None, range(1))])
try:
    class X(Protocol, list): pass
except TypeError as e: print(e)
@runtime_checkable
class Both(HasLen, Protocol):
    def __iter__(self): ...
print(isinstance([], Both), isinstance(5, Both))
try: runtime_checkable(int)
except TypeError as e: print(e)
# ---
from typing import SupportsInt, SupportsFloat, SupportsAbs, SupportsIndex, SupportsRound, SupportsBytes, SupportsComplex
for P in (SupportsInt, SupportsFloat, SupportsAbs, SupportsIndex, SupportsRound, SupportsBytes, SupportsComplex):
    print(P.__name__, [isinstance(v, P) for v in (1, 1.5, "1", b"b", 1j, None, True)])
# ---
# duck typing: what each operation needs
class Quack:
    def quack(self): return "quack"
class Robot:
    def quack(self): return "beep"
def speak(x): return x.quack()
print([speak(x) for x in (Quack(), Robot())])
for v in (5, "s", None):
    try: speak(v)
    except AttributeError as e: print(e)
def try_iter(x):
    try: return list(iter(x))
    except TypeError as e: return str(e)
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(try_iter(Old()), try_iter(5), try_iter("ab"), try_iter({"k": 1}))
def flexible(x):
    if hasattr(x, "items"): return sorted(x.items())
    if hasattr(x, "__iter__") and not isinstance(x, str): return list(x)
    return [x]
print(flexible({"a": 1}), flexible((1, 2)), flexible("s"), flexible(5))
# ---
class File:
    def __init__(self): self.data = []
    def write(self, s): self.data.append(s); return len(s)
    def read(self, n=-1): return "".join(self.data)
    def __iter__(self): return iter("".join(self.data).splitlines(True))
    def readline(self, *a): return next(iter(self), "")
f = File()
print("to file", file=f); print("more", file=f)
print(f.data, list(f), repr(f.read()))
import json
json.dump({"a": 1}, f); print(f.data[-1] or f.data)
class J:
    def read(self): return '{"k": [1]}'
print(json.load(J()))
import csv
class W:
    rows = []
    def write(self, s): W.rows.append(s)
csv.writer(W()).writerow([1, "a,b"]); print(W.rows); print(list(csv.reader(["a,b", "c,d"])))
# ---
class Num:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
    def __lt__(self, o): return self.v < (o.v if isinstance(o, Num) else o)
    def __radd__(self, o): return o + self.v
    def __bool__(self): return self.v != 0
    def __round__(self, n=None): return round(self.v, n)
    def __len__(self): return self.v
    def __call__(self, *a): return sum(a, self.v)
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v == getattr(o, "v", o)
    def __repr__(self): return f"Num({self.v})"
a, b = Num(3), Num(1)
print(range(a), "x" * a, [0, 1, 2, 3][a], sorted([a, b]), sum([a, b]), min(a, b), bool(Num(0)), round(a), len(a), a(1, 2), list(map(a, [1])), {a: 1}[3], bin(a), a == 3, 3 in [a], [5, 6, 7, 8][b:a], chr(Num(65)), any([Num(0), b]), list(filter(None, [Num(0), a])), divmod(10, 3)[Num(0)], "%x" % Num(255), bytes(Num(2)))
# ---
from typing import Protocol
class Repo(Protocol):
    def get(self, k: str) -> int | None: ...
    def put(self, k: str, v: int) -> None: ...
class Mem:
    def __init__(self): self.d = {}
    def get(self, k): return self.d.get(k)
    def put(self, k, v): self.d[k] = v
class Logged:
    def __init__(self, inner: Repo): self.inner, self.log = inner, []
    def __getattr__(self, n):
        def call(*a):
            self.log.append((n, a))
            return getattr(self.inner, n)(*a)
        return call
def use(r: Repo): r.put("a", 1); return r.get("a"), r.get("z")
l = Logged(Mem()); print(use(Mem()), use(l), l.log)
try: l.nope()
except AttributeError as e: print(e)
# ---
from typing import Protocol, Callable, Iterable, Iterator, runtime_checkable
class Handler(Protocol):
    def __call__(self, x: int, *, flag: bool = False) -> str: ...
def h(x, *, flag=False): return f"{x}{flag}"
class H:
    def __call__(self, x, *, flag=False): return f"H{x}{flag}"
def run(f: Handler): return f(1), f(2, flag=True)
print(run(h), run(H()), run(lambda x, flag=0: x))
try: run(lambda x: x)
except TypeError as e: print(e)
@runtime_checkable
class It(Protocol):
    def __iter__(self) -> Iterator: ...
    def __next__(self): ...
print(isinstance(iter([]), It), isinstance([], It), isinstance((i for i in ""), It), isinstance(zip(), It))
# ---
class Comparable:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return f"C{self.v}"
import functools, heapq, bisect
l = [Comparable(x) for x in (3, 1, 2)]
print(sorted(l), min(l), sorted(l, reverse=True), l[0] > l[1], heapq.nsmallest(2, l), bisect.bisect_left(sorted(l), Comparable(2)))
try: max(l) >= l[0]
except TypeError as e: print(e)
try: l[0] <= l[1]
except TypeError as e: print(e)
@functools.total_ordering
class T(Comparable): pass
print(T(1) <= T(2), T(2) >= T(3), T(1) > T(0))
# ---
class Ctx:
    def __enter__(self): return "ctx"
    def __exit__(self, *a): return False
class Aw:
    def __await__(self): return (yield from [])  or "awaited"
class AIt:
    def __aiter__(self): self.n = 0; return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
class ACtx:
    async def __aenter__(self): return "actx"
    async def __aexit__(self, *a): return False
async def main():
    with Ctx() as c: pass
    async with ACtx() as a: pass
    return c, a, await Aw(), [x async for x in AIt()]
import asyncio; print(asyncio.run(main()))
import collections.abc as abc
print(issubclass(Aw, abc.Awaitable), issubclass(AIt, abc.AsyncIterator), issubclass(AIt, abc.AsyncIterable), hasattr(Ctx, "__enter__"))
from contextlib import AbstractContextManager, AbstractAsyncContextManager
print(issubclass(Ctx, AbstractContextManager), issubclass(ACtx, AbstractAsyncContextManager), issubclass(int, AbstractContextManager))
# ---
class Money:
    def __init__(self, n): self.n = n
    def __add__(self, o): return Money(self.n + o.n) if isinstance(o, Money) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return Money(self.n * k)
    __rmul__ = __mul__
    def __format__(self, s): return f"${self.n:{s or '.2f'}}"
    def __str__(self): return format(self)
    def __neg__(self): return self * -1
    def __iter__(self): yield self.n; yield "USD"
m = Money(5)
print(f"{m} {m:.0f} {m + m} {3 * m} {-m} {sum([m, m])}", *m, dict([m]), str(m))
for f in (lambda: m + 1, lambda: 1 + m, lambda: m - m, lambda: m < m, lambda: sum([m], 5), lambda: int(m), lambda: m[0], lambda: len(m), lambda: m()):
    try: print(f())
    except TypeError as e: print(e)
# ---
class LazyList:
    def __init__(self, f, n): self.f, self.n = f, n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(f"index {i} out of range for {self.n}")
        return self.f(i)
l = LazyList(lambda i: i * i, 5)
print(list(l), l[-1], l[1:3], l[::-1], 9 in l, list(reversed(l)), [*l], max(l), sum(l), list(zip(l, "ab")), list(enumerate(l))[-1], sorted(l, reverse=True))
a, *b = l; print(a, b)
import random
try: l[10]
except IndexError as e: print(e)
try: l["a"]
except TypeError as e: print(e)
print(random.Random(1).choice(l) in l, list(map(str, l)), dict(enumerate(l)), tuple(l), ",".join(map(str, l)))
# ---
from typing import Protocol
class P(Protocol):
    def run(self): ...
P()
# ---
from typing import Protocol
class P(Protocol):
    def run(self): ...
isinstance(5, P)
# ---
class Duck: pass
def fly(d): return d.fly()
fly(Duck())
