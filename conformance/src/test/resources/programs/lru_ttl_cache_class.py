"""LRU cache with TTL built on OrderedDict, plus an LFU variant, tested side by side."""
from __future__ import annotations
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, TypeVar, Any, Self
from contextlib import contextmanager
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_MISSING: Any = object()
class LRU(Generic[K, V]):
    def __init__(self, maxsize: int, ttl: float | None = None, *, clock: Callable[[], float] = lambda: 0.0) -> None:
        if maxsize <= 0:
            raise ValueError("maxsize must be positive")
        self.maxsize, self.ttl, self._clock = maxsize, ttl, clock
        self._data: OrderedDict[K, tuple[float, V]] = OrderedDict()
        self.hits = self.misses = 0
    def __setitem__(self, key: K, value: V) -> None:
        self._data[key] = self._clock(), value
        self._data.move_to_end(key)
        while len(self._data) > self.maxsize:
            old, _ = self._data.popitem(last=False)
            self.evicted(old)
    def __getitem__(self, key: K) -> V:
        stamp, value = self._data.get(key, (0, _MISSING))
        if value is _MISSING or self.ttl is not None and self._clock() - stamp > self.ttl:
            self._data.pop(key, None)
            self.misses += 1
            return self.__missing__(key)
        self.hits += 1
        self._data.move_to_end(key)
        return value
    def __missing__(self, key: K) -> V:
        raise KeyError(key)
    def __contains__(self, key: object) -> bool: return key in self._data
    def __len__(self) -> int: return len(self._data)
    def __iter__(self) -> Iterator[K]: return iter(self._data)
    def __reversed__(self) -> Iterator[K]: return reversed(self._data)
    def evicted(self, key: K) -> None: ...
    def get(self, key: K, default: V | None = None) -> V | None:
        try:
            return self[key]
        except KeyError:
            return default
    @contextmanager
    def pinned(self, size: int) -> Iterator[Self]:
        before, self.maxsize = self.maxsize, size
        try:
            yield self
        finally:
            self.maxsize = before
class Loading(LRU[K, V]):
    def __init__(self, loader, *a, **k):
        super().__init__(*a, **k)
        self.loader, self.log = loader, defaultdict(list)
    def __missing__(self, key):
        self.log["load"].append(key)
        self[key] = value = self.loader(key)
        return value
    def evicted(self, key):
        self.log["evict"].append(key)
now = 0.0
cache: Loading[str, int] = Loading(len, 3, ttl=10, clock=lambda: now)
for word in ["a", "bb", "a", "ccc", "dddd", "bb", "a"]:
    now += 2
    print(f"{now:>4} {word:<5}{cache[word]} order={list(cache)}")
now += 9
print(cache["a"], cache.get("bb"), dict(cache.log), f"{cache.hits=} {cache.misses=}", list(reversed(cache)))
with cache.pinned(5) as c:
    for w in ("xx", "yyy"):
        c[w] = 0
    print(len(c), "xx" in c)
c["z"] = 1
print(list(c), c.maxsize, LRU[str, int], Loading.__mro__[1].__name__, Loading.__orig_bases__, LRU.__parameters__)
try:
    LRU(2)["nope"]
except KeyError as e:
    print("KeyError", e)
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a", last=False), od.move_to_end("b")
print(od, od == {"a": 1, "c": 3, "b": 2}, od == OrderedDict(a=1, b=2, c=3), list(od.items())[-1], od.popitem(False))
