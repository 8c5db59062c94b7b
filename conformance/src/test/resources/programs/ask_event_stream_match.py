import json
from collections import Counter
from dataclasses import dataclass

STREAM = r'''
{"type": "user.created", "user": {"id": 7, "email": "zoe@example.com"}}
{"type": "order.placed", "order": {"id": "o1", "lines": [{"sku": "A", "qty": 2}, {"sku": "B", "qty": 1}]}}
{"type": "order.placed", "order": {"id": "o2", "lines": []}}
{"type": "payment", "status": "failed", "code": 51, "order": "o1"}
{"type": "payment", "status": "ok", "amount": {"value": 1999, "currency": "EUR"}}
{"type": "payment", "status": "ok", "amount": {"value": "12", "currency": "JPY"}}
["heartbeat", 1712000000]
["heartbeat", 1712000060, {"lag": 3}]
{"type": "user.deleted", "user": {"id": 7}, "reason": null}
"ping"
{"type": "order.cancelled
null
3.5
'''


@dataclass
class Point:
    x: float
    y: float


def describe(event) -> str:
    match event:
        case {"type": "user.created", "user": {"id": uid, "email": str(email)}}:
            return f"user {uid} <{email}>"
        case {"type": "order.placed", "order": {"id": oid, "lines": [first, *rest]}}:
            return f"order {oid}: first={first['sku']} x{first['qty']}, {len(rest)} more"
        case {"type": "order.placed", "order": {"id": oid}}:
            return f"order {oid} is empty"
        case {"type": "payment", "status": "failed", "code": 51 | 61 as code}:
            return f"declined ({code})"
        case {"type": "payment", "status": "ok", "amount": {"value": int(v), "currency": cur}} if cur != "JPY":
            return f"paid {v / 100:.2f} {cur}"
        case {"type": "payment", **rest}:
            return f"odd payment {sorted(rest)}"
        case ["heartbeat", ts]:
            return f"beat at {ts}"
        case ["heartbeat", ts, {"lag": lag}]:
            return f"beat at {ts} lag {lag}s"
        case {"type": str(t), "reason": None} if t.endswith(".deleted"):
            return f"{t} without reason"
        case "ping" | "pong":
            return "keepalive"
        case None:
            return "null event"
        case float() | int() as num:
            return f"number {num}"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x, y) if x == y:
            return "diagonal"
        case _:
            return f"unknown {event!r}"


Point.__match_args__ = ("x", "y")
seen = Counter()
for lineno, line in enumerate(STREAM.strip().splitlines(), 1):
    try:
        event = json.loads(line)
    except json.JSONDecodeError as exc:
        print(f"{lineno:02d} bad json: {exc.msg} at col {exc.colno} (pos {exc.pos})")
        seen["bad"] += 1
        continue
    seen[type(event).__name__] += 1
    print(f"{lineno:02d} {describe(event)}")
for extra in (Point(0, 4), Point(2, 2), Point(1, 2), {"type": 5}, []):
    print("--", describe(extra))
print(seen.most_common())
