from collections import OrderedDict
from functools import lru_cache, wraps, cached_property, update_wrapper
from typing import Any, Callable
import weakref


class LRU:
    class _Node:
        __slots__ = ("key", "value", "prev", "next")

        def __init__(self, key=None, value=None):
            self.key, self.value = key, value
            self.prev = self.next = None

    def __init__(self, capacity: int, on_evict: Callable[[Any, Any], None] = lambda k, v: None):
        if capacity <= 0:
            raise ValueError(f"capacity must be positive, not {capacity!r}")
        self.capacity, self.on_evict = capacity, on_evict
        self.map = {}
        self.head, self.tail = self._Node(), self._Node()
        self.head.next, self.tail.prev = self.tail, self.head
        self.hits = self.misses = 0

    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n):
        n.next, n.prev = self.head.next, self.head
        self.head.next.prev = n
        self.head.next = n

    def __getitem__(self, key):
        try:
            n = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def __setitem__(self, key, value):
        if key in self.map:
            n = self.map[key]
            n.value = value
            self._unlink(n)
        else:
            if len(self.map) >= self.capacity:
                old = self.tail.prev
                self._unlink(old)
                del self.map[old.key]
                self.on_evict(old.key, old.value)
            n = self.map[key] = self._Node(key, value)
        self._front(n)

    def __delitem__(self, key):
        self._unlink(self.map.pop(key))

    def __contains__(self, key):
        return key in self.map

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.key
            n = n.next

    def __reversed__(self):
        n = self.tail.prev
        while n is not self.head:
            yield n.key
            n = n.prev

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k!r}: {self.map[k].value!r}' for k in self)}; {self.hits}/{self.hits + self.misses})"


evicted = []
c = LRU(3, lambda k, v: evicted.append((k, v)))
for i, k in enumerate("abcab"):
    c[k] = i
c["d"] = 9
print(c, list(reversed(c)), evicted, len(c), "c" in c)
try:
    c["zz"]
except KeyError as e:
    print("KeyError", e, e.args, c.misses)
del c["a"]
print(c, c["b"])
try:
    del c["a"]
except KeyError as e:
    print(repr(e))
n = c.map["b"]
try:
    n.extra = 1
except AttributeError as e:
    print(e)
try:
    weakref.ref(n)
except TypeError as e:
    print(e)


def memo(maxsize=2):
    def deco(fn):
        store = OrderedDict()

        def wrapper(*args, **kw):
            key = (args, frozenset(kw.items()))
            if key in store:
                store.move_to_end(key)
                wrapper.stats["hit"] += 1
            else:
                wrapper.stats["miss"] += 1
                store[key] = fn(*args, **kw)
                if len(store) > maxsize:
                    store.popitem(last=False)
            return store[key]
        wrapper.stats = dict.fromkeys(("hit", "miss"), 0)
        wrapper.store = store
        return update_wrapper(wrapper, fn, updated=())
    return deco


@memo(maxsize=3)
def area(w: float, h: float = 1) -> float:
    """Area of a box."""
    return w * h


print([area(2, h=3), area(2), area(2, h=3), area(4), area(5), area(2)], area.stats, list(area.store))
print(area.__name__, area.__doc__, area.__annotations__, area.__wrapped__(7, 7))
try:
    area([1])
except TypeError as e:
    print(e)


class Report:
    def __init__(self, n):
        self.n = n
        self.runs = 0

    @cached_property
    def total(self):
        self.runs += 1
        return sum(range(self.n))

    @lru_cache(maxsize=8)
    def scaled(self, k):
        return self.total * k


r = Report(10)
print(r.total, r.total, r.runs, r.__dict__, r.scaled(2), r.scaled(2), Report.scaled.cache_info(), Report.scaled.cache_parameters())
del r.total
print(r.total, r.runs)
r.total = -1
print(r.total)
LRU(0)
