import heapq
from collections import defaultdict
from datetime import date, timedelta
from itertools import accumulate, chain, groupby, pairwise, tee, zip_longest
from operator import attrgetter, itemgetter
from typing import NamedTuple


class Tick(NamedTuple):
    day: date
    sku: str
    price: float
    source: str = "erp"


def erp():
    for d, s, p in (("2024-03-01", "A", 10.0), ("2024-03-03", "A", 11.0), ("2024-03-03", "B", 5.0), ("2024-03-10", "B", 4.5)):
        yield Tick(date.fromisoformat(d), s, p)


def shop():
    yield from map(lambda r: Tick(date(2024, 3, r[0]), r[1], r[2], "shop"), [(2, "A", 10.5), (3, "A", 11.0), (4, "C", 7.25), (10, "B", 4.75)])


merged = list(heapq.merge(erp(), shop(), key=itemgetter(0, 1)))
print(len(merged), "ticks;", " ".join(f"{t.day:%d}{t.sku}:{t.price:g}{t.source[0]}" for t in merged))
latest = {}
for (day, sku), ticks in groupby(merged, key=attrgetter("day", "sku")):
    ticks = list(ticks)
    prices = {t.price for t in ticks}
    if len(prices) > 1:
        print(f"conflict {sku} on {day}: " + " vs ".join(f"{t.price:.2f} ({t.source})" for t in ticks))
    latest[sku, day] = min(prices)

series = defaultdict(dict)
for (sku, day), price in latest.items():
    series[sku][day] = price
start, end = min(t.day for t in merged), max(t.day for t in merged)
calendar = [start + timedelta(days=n) for n in range((end - start).days + 1)]
filled = {sku: list(accumulate((points.get(d) for d in calendar), lambda last, x: last if x is None else x)) for sku, points in sorted(series.items())}
for sku, row in filled.items():
    print(sku, " ".join("    -" if p is None else f"{p:5.2f}" for p in row))


def changes(row):
    a, b = tee(row)
    next(b, None)
    for n, (x, y) in enumerate(zip(a, b), 1):
        if None not in (x, y) and x != y:
            yield calendar[n], (y - x) / x


for sku, row in filled.items():
    known = [p for p in row if p is not None]
    drawdown = min((p / m - 1 for p, m in zip(known, accumulate(known, max))), default=0)
    print(f"{sku}: {', '.join(f'{d:%d.%m.} {c:+.1%}' for d, c in changes(row)) or 'stable'}; drawdown {drawdown:.1%}; avg {sum(known) / len(known):.3f}")
basket = {"A": 2, "B": 1, "C": 4}
index = [sum((filled[s][n] or 0) * q for s, q in basket.items()) for n in range(len(calendar))]
print("basket:", index[0], "->", index[-1], "max step", max(abs(b - a) for a, b in pairwise(index)))
runs = [(k, len(list(g))) for k, g in groupby(index)]
print(runs)
print(list(zip_longest("ab", [1, 2, 3], fillvalue=None)), list(chain.from_iterable([[1], (2, 3), {4: 5}])), [*map(max, [1, 5], [4, 2])])
weeks = {w: [f"{d:%a}" for d in g] for w, g in groupby(calendar, key=lambda d: d.isocalendar()[1])}
print(weeks, calendar[::4][-1], calendar[-3:1:-3][0].day, slice(1, 9, 3).indices(5))
