from __future__ import annotations
import itertools as it
from collections import deque, Counter
from functools import partial, reduce, wraps
from operator import itemgetter, mul, methodcaller, attrgetter, add
from typing import Callable, Iterable, Iterator, Generator, TypeVar

T = TypeVar("T")


def coroutine(fn):
    @wraps(fn)
    def primed(*a, **k):
        g = fn(*a, **k)
        next(g)
        return g
    return primed


@coroutine
def averager() -> Generator[float | None, float, str]:
    total = n = 0
    avg = None
    try:
        while True:
            x = yield avg
            if x is None:
                return f"final {avg:.2f} of {n}"
            total, n = total + x, n + 1
            avg = total / n
    finally:
        print("averager closed")


def delegator(results):
    while True:
        results.append((yield from averager()))


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for t in targets:
            t.send(item)


@coroutine
def sink(name, keep=lambda x: True):
    got = []
    try:
        while True:
            x = yield got
            if keep(x):
                got.append(x)
    except GeneratorExit:
        print(name, got)


class Pipe:
    def __init__(self, *stages):
        self.stages = stages

    def __or__(self, stage):
        return Pipe(*self.stages, stage)

    def __ror__(self, source):
        return reduce(lambda acc, s: s(acc), self.stages, source)


def pipe(fn):
    @wraps(fn)
    def make(*a, **k):
        return Pipe(lambda src: fn(src, *a, **k))
    return make


@pipe
def where(src, pred):
    for x in src:
        if pred(x):
            yield x


@pipe
def select(src, fn):
    return map(fn, src)


@pipe
def window(src, n):
    d = deque(maxlen=n)
    for x in src:
        d.append(x)
        if len(d) == n:
            yield tuple(d)


@pipe
def chunk_by(src, key):
    for k, g in it.groupby(src, key):
        yield k, list(g)


@pipe
def take(src, n):
    return list(it.islice(src, n))


print(range(20) | where(lambda x: x % 3) | select(lambda x: x * x) | window(3) | take(3))
print(it.count(1) | select(str) | chunk_by(len) | take(2))
avg = averager()
print([avg.send(x) for x in (10, 20, 60)])
try:
    avg.send(None)
except StopIteration as stop:
    print("stop:", stop.value)
res = []
d = delegator(res)
next(d)
for x in (1, 2, 3, None, 10, None):
    d.send(x)
print(res)
d.close()
a, b = sink("evens", lambda x: x % 2 == 0), sink("all")
bc = broadcast(a, b)
for i in range(5):
    bc.send(i)
a.close()
try:
    bc.send(99)
except StopIteration:
    print("target gone")
b.close()


def fib():
    x, y = 0, 1
    while True:
        yield x
        x, y = y, x + y


def merge(*its):
    import heapq
    return heapq.merge(*its)


def walk(tree, depth=0):
    name, kids = tree
    yield depth, name
    for k in kids:
        yield from walk(k, depth + 1)


print(list(it.takewhile(lambda x: x < 60, fib())), list(it.dropwhile(lambda x: x < 5, [1, 7, 2])), next(it.islice(fib(), 100, None)))
print(*("  " * d + n for d, n in walk(("root", [("a", [("a1", [])]), ("b", [])]))), sep="\n")
print(list(merge([1, 4, 9], [2, 4], (x for x in [0, 10]))))
print(list(it.accumulate([3, 1, 4, 1, 5], max)), list(it.accumulate(range(1, 6), mul, initial=100)), list(it.starmap(pow, [(2, 5), (3, 2)])))
print(list(it.chain.from_iterable(["ab", (1, 2)])), list(it.compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(it.filterfalse(str.isdigit, "a1b2")))
print(list(it.zip_longest("ab", [1, 2, 3], fillvalue="-")), list(it.pairwise("abcd")), [*it.batched("abcdefg", 3)], list(it.combinations("abc", 2)), len(list(it.permutations(range(5), 3))), list(it.combinations_with_replacement("ab", 3)), list(it.product("ab", repeat=2)))
x, y = it.tee(iter([1, 2, 3]))
print(next(x), list(y), list(x), list(it.repeat("z", 3)), list(it.islice(it.cycle("xy"), 5)), it.count(2.5, 0.5), it.repeat(1, 2))
rows = [{"k": "a", "v": 3}, {"k": "b", "v": 1}, {"k": "a", "v": 4}]
print({k: sum(map(itemgetter("v"), g)) for k, g in it.groupby(sorted(rows, key=itemgetter("k")), itemgetter("k"))})
print(list(map(methodcaller("replace", "a", "o", 1), ["banana", "cat"])), list(map(attrgetter("real", "imag"), [1 + 2j])), reduce(add, [[1], [2, 3]], []), partial(int, base=2)("1010"), partial(print, "x", sep="-").keywords)
for f in (lambda: it.islice([1], -1), lambda: list(it.batched("ab", 0)), lambda: next(it.chain()), lambda: it.combinations("ab", -1), lambda: list(it.zip_longest([1], fill=2)), lambda: reduce(add, []), lambda: it.count("a"), lambda: it.repeat(), lambda: it.groupby(5), lambda: list(it.starmap(pow, [1])), lambda: list(it.accumulate([1, "a"])), lambda: itemgetter(), lambda: it.tee([], -1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
g = (1 / x for x in (1, 0))
print(next(g))
next(g)
