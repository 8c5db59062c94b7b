# Run once, with the tools of warmup.json, to make the cache of loaded classes (build/launcher.sh): it touches what most
# programs touch.
import json
import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass
class Order:
    number: int
    customer: str
    total: float

    def line(self):
        return f"{self.number:>4} {self.customer:<8} {self.total:8.2f}"


def orders(count):
    for i in range(count):
        yield Order(i, "abc"[i % 3] * 3, math.sqrt(i) * 10)


by_customer = defaultdict(list)
for order in orders(300):
    by_customer[order.customer].append(order)

rows = [{"customer": name, "sum": sum(o.total for o in found)} for name, found in sorted(by_customer.items())]
print(json.dumps(rows, indent=2), json.loads('{"a": [1, 2.5, null, "x"]}'))
print(max(by_customer["aaa"], key=lambda o: o.total).line(), Counter("mississippi").most_common(2))
print(re.findall(r"(\w+)@(\w+)\.com", "ann@example.com, bob@example.com"), date(2024, 2, 28) + timedelta(days=2))
words = "the quick brown fox".split()
print({w: len(w) for w in words}, set(map(str.upper, words)) & {"FOX"}, words[::-1], 2**100 // 7, *zip(words, range(2)))
try:
    print({}["missing"])
except KeyError as error:
    print(type(error).__name__, error)
match rows[0]:
    case {"customer": str(name), "sum": total} if total > 0:
        print(name, round(total, 2))
print(len(files.list("here")))
