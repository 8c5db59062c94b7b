import json
from collections import Counter
from itertools import batched, islice


class ApiError(Exception):
    status = 500

    def __init__(self, message, *, details=None):
        super().__init__(message)
        self.details = details or {}

    def __str__(self):
        base = super().__str__()
        return f"[{self.status}] {base}" + (f" {json.dumps(self.details, sort_keys=True)}" if self.details else "")


class Conflict(ApiError):
    status = 409


class TooLarge(ApiError):
    status = 413


STORE = {f"sku-{n:02d}": {"price": 10 + n, "v": 1} for n in range(1, 12)}


def bulk_update(items):
    if len(items) > 4:
        raise TooLarge("batch too large", details={"max": 4, "got": len(items)})
    out = []
    for item in items:
        row = STORE.get(item["sku"])
        if row is None:
            out.append({"sku": item["sku"], "error": "not_found"})
        elif item["v"] != row["v"]:
            raise Conflict("version mismatch", details={"sku": item["sku"], "have": row["v"]})
        else:
            row |= {"price": item["price"], "v": row["v"] + 1}
            out.append({"sku": item["sku"], "ok": True})
    return out


def send(items, depth=0):
    pad = "  " * depth
    try:
        res = bulk_update(items)
    except TooLarge as e:
        print(f"{pad}{e} -> splitting {len(items)}")
        mid = len(items) // 2
        return send(items[:mid], depth + 1) + send(items[mid:], depth + 1)
    except Conflict as e:
        print(f"{pad}{e} -> refresh and retry")
        fixed = [{**i, "v": STORE[i["sku"]]["v"]} if i["sku"] in STORE else i for i in items]
        return send(fixed, depth + 1)
    print(f"{pad}sent {len(items)}: {Counter('ok' if 'ok' in r else r['error'] for r in res)}")
    return res


STORE["sku-05"]["v"] = 3
changes = [{"sku": f"sku-{n:02d}", "price": round((10 + n) * 1.1, 2), "v": 1} for n in range(1, 14)]
results = []
for batch in batched(changes, 6):
    results.extend(send(list(batch)))
print(len(results), "results;", [r["sku"] for r in results if "error" in r])
print({k: v["price"] for k, v in islice(STORE.items(), 3)}, STORE["sku-05"])
touched = {k for k, v in STORE.items() if v["v"] > 1}
assert touched == STORE.keys(), STORE.keys() - touched
print([*batched("ABCDEFG", 3)], issubclass(Conflict, ApiError), Conflict.__mro__[1].__name__)
try:
    list(batched([1], 0))
except ValueError as e:
    print(e)
try:
    raise ApiError("plain")
except Conflict:
    print("wrong handler")
except ApiError as e:
    print(e, e.details, e.args)
else:
    print("no error")
finally:
    print("cleanup")
