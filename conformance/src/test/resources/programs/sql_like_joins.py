"""Small relational toolkit over lists of dicts."""
from collections import defaultdict
from functools import reduce
from itertools import chain
from operator import itemgetter
from typing import Any, Callable, Iterable

Row = dict[str, Any]

customers = [{"id": 1, "name": "Acme", "country": "DE"}, {"id": 2, "name": "Bolt", "country": "US"},
             {"id": 3, "name": "Cargo", "country": "DE"}, {"id": 4, "name": "Dune", "country": None}]
orders = [{"order_id": 10, "customer_id": 1, "total": 250.0}, {"order_id": 11, "customer_id": 2, "total": 80.5},
          {"order_id": 12, "customer_id": 1, "total": 19.99}, {"order_id": 13, "customer_id": 9, "total": 5.0}]
payments = [{"order_id": 10, "paid": 100.0}, {"order_id": 10, "paid": 150.0}, {"order_id": 12, "paid": 10.0}]


def join(left: Iterable[Row], right: Iterable[Row], on: tuple[str, str], how: str = "inner") -> list[Row]:
    right = list(right)
    lk, rk = on
    index: dict[Any, list[Row]] = defaultdict(list)
    for r in right:
        index[r[rk]].append(r)
    null_right = dict.fromkeys(chain.from_iterable(right))
    seen, out = set(), []
    left = list(left)
    for l in left:
        if matches := index.get(l[lk]):
            seen.add(l[lk])
            out.extend(l | r for r in matches)
        elif how in ("left", "outer"):
            out.append(null_right | l)
    if how in ("right", "outer"):
        null_left = dict.fromkeys(chain.from_iterable(left))
        out += [null_left | r for r in right if r[rk] not in seen]
    return out


def group(rows: Iterable[Row], by: list[str], **aggs: Callable[[list[Row]], Any]) -> list[Row]:
    buckets: dict[tuple, list[Row]] = {}
    for r in rows:
        buckets.setdefault(tuple(r[b] for b in by), []).append(r)
    return [dict(zip(by, k)) | {n: f(rs) for n, f in aggs.items()} for k, rs in buckets.items()]


def table(rows: list[Row]) -> None:
    if not rows:
        print("(0 rows)")
        return
    cols = list(rows[0])
    fmt = lambda v: "NULL" if v is None else f"{v:.2f}" if isinstance(v, float) else str(v)
    widths = {c: max(len(c), *(len(fmt(r[c])) for r in rows)) for c in cols}
    print(" | ".join(f"{c:<{widths[c]}}" for c in cols))
    print("-+-".join("-" * w for w in widths.values()))
    for r in rows:
        print(" | ".join(f"{fmt(r[c]):{'>' if isinstance(r[c], (int, float)) else '<'}{widths[c]}}" for c in cols))
    print(f"({len(rows)} row{'s' * (len(rows) != 1)})\n")


table(join(customers, orders, ("id", "customer_id")))
table(join(customers, orders, ("id", "customer_id"), "left"))
table(join(customers, orders, ("id", "customer_id"), "outer"))
full = join(join(customers, orders, ("id", "customer_id")), payments, ("order_id", "order_id"), "left")
summary = group(full, ["name", "country"], n=len, paid=lambda rs: sum(r["paid"] or 0 for r in rs),
                biggest=lambda rs: max(map(itemgetter("total"), rs)))
table(sorted(summary, key=itemgetter("paid"), reverse=True))
table([r for r in summary if r["n"] > 10])
by_country = group(customers, ["country"], names=lambda rs: "/".join(map(itemgetter("name"), rs)))
table(sorted(by_country, key=lambda r: (r["country"] is None, r["country"] or "")))
print(reduce(lambda acc, r: acc | {r["name"]: acc.get(r["name"], 0) + r["total"]}, full, {}))
