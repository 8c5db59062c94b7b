import re
from datetime import datetime

MESSAGES = [
    "Order #4821 shipped on 2024-05-02 via DHL",
    "Order #4822 shipped on 2024-05-03 via UPS",
    "Reminder: order 4823 still waiting for stock",
    "Order #4824 shipped on 2024-05-07 via DHL",
]


def search_inbox(query: str) -> list[str]:
    return [m for m in MESSAGES if query.lower() in m.lower()]


pattern = re.compile(r"#(?P<order>\d+) shipped on (?P<day>\S+) via (?P<carrier>\w+)")
shipments = []
for i, msg in enumerate(search_inbox("order")):
    m = pattern.search(msg)
    day = datetime.strptime(m.group("day"), "%Y-%m-%d")
    shipments.append({"order": int(m["order"]), "day": day, "carrier": m["carrier"]})
    print(f"{i}: order {m['order']} left on {day:%A, %B %d} with {m['carrier']}")

by_carrier = {}
for s in shipments:
    by_carrier.setdefault(s["carrier"], []).append(s["order"])
print(by_carrier)
