from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, ROUND_FLOOR
from enum import Enum, unique, IntFlag, member, nonmember
from itertools import accumulate
import typing as t
@unique
class Tier(Enum):
    BRONZE = ("Bronze", 0, "1")
    SILVER = ("Silver", 1000, "1.25")
    GOLD = ("Gold", 5000, "1.5")
    threshold_name = nonmember("points")
    def __new__(cls, label, threshold, factor):
        obj = object.__new__(cls)
        obj._value_ = label
        obj.threshold, obj.factor = threshold, Decimal(factor)
        return obj
    @classmethod
    def for_points(cls, points: int) -> Tier:
        return max((tier for tier in cls if tier.threshold <= points), key=lambda tier: tier.threshold)
    @classmethod
    def _missing_(cls, value):
        return next((m for m in cls if m.name == str(value).upper()), None)
    def __str__(self): return f"★{self.value}"
class Promo(ABC):
    @abstractmethod
    def points(self, purchase: Purchase, base: int) -> int: ...
    def __or__(self, other: Promo) -> Promo: return Best(self, other)
    def __add__(self, other: Promo) -> Promo: return Total(self, other)
@dataclass
class Multiplier(Promo):
    factor: int
    weekday: int
    def points(self, p, base): return base * (self.factor - 1) if p.on.weekday() == self.weekday else 0
@dataclass
class Bonus(Promo):
    amount: int
    minimum: Decimal
    def points(self, p, base): return self.amount if p.amount >= self.minimum else 0
class Combined(Promo):
    def __init__(self, *parts): self.parts = parts
    def __repr__(self): return f"{type(self).__name__}{self.parts}"
class Best(Combined):
    def points(self, p, base): return max(x.points(p, base) for x in self.parts)
class Total(Combined):
    def points(self, p, base): return sum(x.points(p, base) for x in self.parts)
class Purchase(t.NamedTuple):
    on: date
    amount: Decimal
@dataclass
class Member:
    name: str
    promo: Promo
    history: list[int] = field(default_factory=list)
    @property
    def balance(self) -> int: return sum(self.history)
    @property
    def tier(self) -> Tier: return Tier.for_points(max(accumulate(self.history), default=0))
    def buy(self, p: Purchase) -> int:
        base = int((p.amount * self.tier.factor).to_integral_value(ROUND_FLOOR))
        self.history.append(base + self.promo.points(p, base))
        return self.history[-1]
promo = Multiplier(2, weekday=5) | Bonus(100, Decimal(200)) + Bonus(25, Decimal("99.99"))
zoe = Member("Zoe", promo)
for day, amount in [(3, "120.50"), (6, "640"), (8, "80"), (10, "1999.99"), (13, "2500"), (15, "0.99")]:
    p = Purchase(date(2024, 1, day), Decimal(amount))
    before = zoe.tier
    got = zoe.buy(p)
    print(f"{p.on:%a %d} {p.amount:>8} {before!s:<8}+{got:>5} = {zoe.balance:>6,}{'  upgraded to ' + str(zoe.tier) if zoe.tier is not before else ''}")
zoe.history.append(-3000)
print(zoe, zoe.tier.name, Tier("gold"), Tier("Silver") is Tier.SILVER, Tier.threshold_name, len(Tier), repr(Tier.GOLD), [*Tier.__members__])
for bad in (lambda: Tier("Platinum"), lambda: Tier["gold"], lambda: Promo(), lambda: unique(Enum("Dup", {"A": 1, "B": 1})), lambda: setattr(Tier, "GOLD", 3)):
    try:
        bad()
    except (ValueError, KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
Access = IntFlag("Access", "READ WRITE EXEC")
print(Access.READ | Access.EXEC, int(Access.WRITE), Access(3), Access.READ + 1, list(Access), Enum("Animal", ["CAT", "DOG"])["DOG"].value)
