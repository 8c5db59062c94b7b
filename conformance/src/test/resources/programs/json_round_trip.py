import json
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime, timezone, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, get_type_hints
from uuid import UUID, uuid5, NAMESPACE_DNS

class Color(Enum):
    RED = "r"
    BLUE = "b"

@dataclass
class Item:
    sku: str
    price: Decimal
    color: Color = Color.RED

@dataclass
class Order:
    id: UUID
    when: datetime
    items: list[Item] = field(default_factory=list)
    note: str | None = None

class Encoder(json.JSONEncoder):
    def default(self, o: Any) -> Any:
        if is_dataclass(o) and not isinstance(o, type):
            return {"__type__": type(o).__name__} | {f.name: getattr(o, f.name) for f in fields(o)}
        match o:
            case Decimal():
                return {"__decimal__": str(o)}
            case datetime() | date():
                return o.isoformat()
            case Color():
                return o.value
            case UUID():
                return str(o)
            case set() | frozenset():
                return sorted(o)
            case bytes():
                return o.hex()
        return super().default(o)

def hook(d: dict) -> Any:
    if "__decimal__" in d:
        return Decimal(d["__decimal__"])
    match d.pop("__type__", None):
        case "Item":
            return Item(**d | {"color": Color(d["color"])})
        case "Order":
            return Order(UUID(d["id"]), datetime.fromisoformat(d["when"]), d["items"], d["note"])
    return d

order = Order(uuid5(NAMESPACE_DNS, "orders.example.com"), datetime(2024, 2, 29, 23, 59, 1, 500, timezone(timedelta(hours=-3.5))),
              [Item("A/1", Decimal("19.90")), Item("Ünï", Decimal("0.1"), Color.BLUE)])
text = json.dumps(order, cls=Encoder, indent=2)
print(text)
back = json.loads(text, object_hook=hook)
print(back == order, back)
print(json.dumps({"s": {3, 1, 2}, "b": b"\x00\xff", 1: None, True: 1.0, None: float("inf")}, cls=Encoder, separators=(",", ":")))
print(json.dumps("Ünï \u2028 \"q\" \\ \t", ensure_ascii=False), json.dumps("Ünï😀\x7f"), json.dumps([1e16, 1e-7, -0.0, 10**20]))
print(json.loads('{"a": 1.10, "a": 2.50, "n": NaN}', parse_float=Decimal, parse_constant=lambda c: f"<{c}>"))
print(json.loads("[1, 2]", parse_int=float), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list))
for bad in ('{"a": 1,}', "[1 2]", "'x'", '{"a"', '"\n"', "", "[1] x"):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(f"{bad!r:<12} {e} | {e.msg} {e.lineno} {e.colno} {e.pos}")
for bad in (object, {(1, 2): 3}, float("nan")):
    try:
        print(json.dumps(bad, allow_nan=False))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(get_type_hints(Order)["note"], sorted({"b": 1, "a": 2}), json.dumps({"b": 1, "a": [True, {}]}, sort_keys=True, indent="--"))
