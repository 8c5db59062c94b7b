from enum import Enum, IntEnum, Flag, auto, StrEnum
from functools import lru_cache, partial, reduce, singledispatch, total_ordering, cached_property
from typing import NamedTuple, Protocol, runtime_checkable, Generic, TypeVar, Callable
import operator, itertools, math, copy, pprint

class Status(Enum):
    NEW = "new"; PAID = "paid"; SHIPPED = "shipped"; VOID = "void"
    @property
    def final(self): return self in (Status.SHIPPED, Status.VOID)
    def can(self, other): return other in FLOW[self]
FLOW = {Status.NEW: {Status.PAID, Status.VOID}, Status.PAID: {Status.SHIPPED, Status.VOID}, Status.SHIPPED: set(), Status.VOID: set()}
class Perm(Flag):
    READ = auto(); WRITE = auto(); ADMIN = 7
class Prio(IntEnum):
    LOW = 1; HIGH = 5

class Order:
    def __init__(self, oid, status=Status.NEW): self.oid, self.status, self.history = oid, status, [status]
    def move(self, to):
        if not self.status.can(to):
            raise RuntimeError(f"{self.oid}: {self.status.name} -> {to.name} not allowed")
        self.status = to; self.history.append(to); return self
    def __repr__(self): return f"<Order {self.oid} {self.status.value}>"
o = Order("O1").move(Status.PAID).move(Status.SHIPPED)
print(o, o.history, o.status.final)
try: o.move(Status.NEW)
except RuntimeError as e: print(e)
print([s for s in Status], Status("paid"), Status["VOID"], Perm.ADMIN, Perm.READ | Perm.WRITE, Perm.READ in Perm.ADMIN, list(Perm.ADMIN), Prio.HIGH > 3, sorted(Prio, reverse=True), f"{Prio.LOW:03d}")

@runtime_checkable
class Priced(Protocol):
    def price(self) -> float: ...
T = TypeVar("T")
class Repo(Generic[T]):
    def __init__(self): self._items: dict[str, T] = {}
    def add(self, key: str, item: T) -> T: return self._items.setdefault(key, item)
    def find(self, pred: Callable[[T], bool]) -> list[T]: return [*filter(pred, self._items.values())]
    def __len__(self): return len(self._items)
class Prod(NamedTuple):
    name: str
    cost: float = 1.0
    def price(self): return self.cost * 1.2
r = Repo[Prod]()
for n, c in zip("abc", itertools.count(1.5, 0.25)): r.add(n, Prod(n, c))
print(r.find(lambda p: p.cost > 1.6), len(r), isinstance(Prod("x"), Priced), isinstance(o, Priced), math.fsum(p.price() for p in r.find(bool)))
@singledispatch
def show(x): return f"obj {x!r}"
@show.register
def _(x: int): return f"int {x:,}"
@show.register(list)
@show.register(tuple)
def _(x): return "[" + ", ".join(map(show, x)) + "]"
print(show([1, "a", (2500000, None)]))
@lru_cache(maxsize=None)
def ways(n, coins=(50, 20, 10, 5)): return 1 if n == 0 else 0 if n < 0 or not coins else ways(n - coins[0], coins) + ways(n, coins[1:])
print(ways(200), ways.cache_info())
@total_ordering
class V:
    def __init__(self, s): self.p = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.p == o.p
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return ".".join(map(str, self.p))
print(sorted(map(V, "1.10.0 1.2 1.2.5 0.9".split())), max(V("1.0"), V("1.0.1")), V("1.0") >= V("0.9"))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(partial(operator.mul, 3), partial(operator.add, 1), str, "<{}>".format)(4))
tree = {"a": {"b": [1, 2, {"c": 3}]}, "d": (4, 5)}
t2 = copy.deepcopy(tree); t2["a"]["b"][2]["c"] = 99
pprint.pprint(tree, width=20); pprint.pprint(t2, width=30, compact=True)
print(list(itertools.batched(range(7), 3)), list(itertools.pairwise("abcd")), [*itertools.zip_longest("ab", "c", fillvalue="-")])
