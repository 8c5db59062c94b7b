import functools
import sys
from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, wraps

@lru_cache(maxsize=4)
def price(sku: str, currency: str = "EUR") -> float:
    print(f"  computing {sku}/{currency}")
    return len(sku) * {"EUR": 1.0, "USD": 1.08}[currency]

print([price(s) for s in ("a", "bb", "a", "ccc")])
print(price("a", "USD"), price("a", currency="USD"), price.cache_info())
price("dddd"), price("eeeee")
print(price("bb"), price.cache_info(), price.cache_parameters())
price.cache_clear()
print(price.cache_info(), price.__name__, price.__wrapped__("zz"))

@cache
def change(amount: int, coins: tuple[int, ...]) -> int:
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])

print(change(500, (200, 100, 50, 20, 10, 5, 2, 1)), change.cache_info().currsize)
try:
    change(5, [1, 2])
except TypeError as e:
    print(e)

def counted(fn=None, *, label=None):
    if fn is None:
        return partial(counted, label=label)

    @wraps(fn)
    def inner(*a, **k):
        inner.calls += 1
        return fn(*a, **k)

    inner.calls = 0
    inner.label = label or fn.__qualname__
    return inner

class Report:
    def __init__(self, rows):
        self.rows = rows
        self.log = []

    @cached_property
    def total(self):
        self.log.append("total computed")
        return sum(self.rows)

    @counted(label="scale!")
    def scaled(self, k, *, digits=0):
        return [round(r * k, digits) for r in self.rows]

    halved = partialmethod(scaled, 0.5, digits=1)

    @property
    @cache
    def expensive(self):
        self.log.append("expensive")
        return max(self.rows)

r = Report([3, 4.5, 10])
print(r.total, r.total, "total" in vars(r), r.log)
del r.total
r.rows.append(1)
print(r.total, r.halved(), r.scaled(2), Report.scaled.calls, Report.scaled.label, r.expensive + r.expensive, r.log)
compose = lambda *fs: reduce(lambda f, g: lambda *a: f(g(*a)), fs)
print(compose(str, abs, int)("-12"), compose(len, str.split)("a b c"), partial(int, base=2)("1011"))
p = partial(sorted, key=len, reverse=True)
print(p(["a", "ccc", "bb"]), p.func is sorted, p.keywords["reverse"], functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0))
print(sorted([5, 1, 4], key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b))), sys.getrecursionlimit() >= 1000)
