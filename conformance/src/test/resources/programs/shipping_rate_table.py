"""Shipping quotes with bisect tables, match guards and dimensional weight."""
from bisect import bisect, bisect_left
from enum import Enum, auto
from typing import NamedTuple

class Zone(Enum):
    LOCAL = auto()
    NATIONAL = auto()
    EU = auto()
    WORLD = auto()

class Box(NamedTuple):
    l: float
    w: float
    h: float
    kg: float

    @property
    def billable(self) -> float:
        return max(self.kg, self.l * self.w * self.h / 5000)

LIMITS = [1, 2, 5, 10, 20, 31.5]
PRICES = {
    Zone.LOCAL: [3.9, 4.5, 5.9, 8.0, 12.5, 18.0],
    Zone.NATIONAL: [4.9, 5.5, 7.9, 10.0, 16.5, 22.0],
    Zone.EU: [9.0, 11.0, 17.5, 25.0, 38.0, 55.0],
    Zone.WORLD: [18.5, 25.0, 44.0, 69.0, 120.0, None],
}
EU = frozenset("AT BE DE ES FR IT NL PL".split())

def zone_for(origin: str, dest: str, plz: str = "") -> Zone:
    match origin, dest, plz:
        case (o, d, str(p)) if o == d and p[:1] == "1":
            return Zone.LOCAL
        case (o, d, _) if o == d:
            return Zone.NATIONAL
        case (o, d, _) if {o, d} <= EU:
            return Zone.EU
        case _:
            return Zone.WORLD

def quote(parcel: dict) -> str:
    match parcel:
        case {"box": Box(kg=kg)} if kg <= 0:
            return "invalid weight"
        case {"to": [country, *_], "hazmat": True} if country != "DE":
            return f"hazmat not allowed to {country}"
        case {"to": [country] | [country, str()], "box": Box() as box, **opts}:
            zone = zone_for("DE", *parcel["to"])
            i = bisect_left(LIMITS, box.billable)
            if i == len(LIMITS) or (base := PRICES[zone][i]) is None:
                return f"too heavy for {zone.name} ({box.billable:.2f} kg billable)"
            extra = 0.0
            for name, value in opts.items():
                match name, value:
                    case "insured", int(v) | float(v):
                        extra += max(2.5, v * 0.01)
                    case "express", True:
                        extra += base * 0.6
                    case "express" | "hazmat", False:
                        pass
                    case other, val:
                        return f"unknown option {other}={val!r}"
            return f"{zone.name:<9}{box.billable:>6.2f} kg {base:>7.2f} + {extra:>5.2f} = {base + extra:>7.2f}"
        case {"to": []}:
            return "no destination"
        case _:
            return f"cannot quote {sorted(parcel)}"

parcels = [
    {"to": ["DE", "10115"], "box": Box(20, 15, 10, 0.8)}, {"to": ["DE", "80331"], "box": Box(60, 40, 40, 5)},
    {"to": ["FR"], "box": Box(10, 10, 10, 2), "insured": 400}, {"to": ["US"], "box": Box(30, 30, 30, 4.5), "express": True, "insured": 50},
    {"to": ["US"], "box": Box(100, 50, 30, 3)}, {"to": ["AT"], "box": Box(1, 1, 1, 0)}, {"to": [], "box": Box(1, 1, 1, 1)},
    {"to": ["IT"], "box": Box(9, 9, 9, 1), "hazmat": True}, {"to": ["IT"], "box": Box(9, 9, 9, 1), "gift": "yes"}, {"box": None}, {"to": ["DE", "1", "x"], "box": Box(1, 2, 3, 4)}]
for p in parcels:
    print(quote(p))
print([bisect(LIMITS, w) for w in (0.5, 1, 2, 31.5, 40)], [bisect_left(LIMITS, w) for w in (0.5, 1, 2, 31.5, 40)])
print(min(PRICES, key=lambda z: PRICES[z][2]), [z.value for z in Zone], Zone["EU"] in PRICES, Zone(4).name)
