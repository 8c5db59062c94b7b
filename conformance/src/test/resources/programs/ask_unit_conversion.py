import re
from fractions import Fraction
from types import MappingProxyType

UNITS = MappingProxyType({
    "length": {"m": 1, "km": 1000, "cm": Fraction(1, 100), "in": Fraction(254, 10000), "ft": Fraction(3048, 10000), "mi": Fraction(1609344, 1000)},
    "mass": {"kg": 1, "g": Fraction(1, 1000), "lb": Fraction(45359237, 10**8), "oz": Fraction(45359237, 16 * 10**8), "t": 1000},
    "data": {"B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30},
})
LOOKUP = {u: (kind, f) for kind, table in UNITS.items() for u, f in table.items()}


class UnitError(ValueError):
    ...


class Quantity:
    def __init__(self, value, unit):
        if unit not in LOOKUP:
            near = [u for u in LOOKUP if u.lower() == unit.lower()]
            raise UnitError(f"unknown unit {unit!r}" + (f", did you mean {near[0]!r}?" if near else ""))
        self.value, self.unit = Fraction(value), unit

    @property
    def kind(self):
        return LOOKUP[self.unit][0]

    @property
    def base(self):
        return self.value * LOOKUP[self.unit][1]

    def to(self, unit):
        other = Quantity(0, unit)
        if other.kind != self.kind:
            raise UnitError(f"cannot convert {self.kind} to {other.kind}")
        return Quantity(self.base / LOOKUP[unit][1], unit)

    def __add__(self, other):
        if other == 0:
            return self
        return Quantity(self.value + other.to(self.unit).value, self.unit)

    __radd__ = __add__

    def __mul__(self, k):
        return Quantity(self.value * Fraction(str(k)), self.unit)

    def __eq__(self, other):
        return isinstance(other, Quantity) and (self.kind, self.base) == (other.kind, other.base)

    def __lt__(self, other):
        return self.base < other.to(self.unit).base

    def __hash__(self):
        return hash((self.kind, self.base))

    def __format__(self, spec):
        return f"{float(self.value):{spec or '.4g'}} {self.unit}"

    __str__ = lambda self: format(self)

    @classmethod
    def parse(cls, text):
        if m := re.fullmatch(r"\s*(-?\d+(?:\.\d+)?(?:/\d+)?)\s*([A-Za-z]+)\s*", text):
            return cls(m[1], m[2])
        raise UnitError(f"cannot parse {text!r}")


REQUESTS = ["26.2 mi -> km", "1/3 ft -> cm", "5 lb -> g", "700 MB -> MiB", "3 gb -> MB", "4 kg -> km", "fast -> mi", "1.5/2 t -> lb"]
for req in REQUESTS:
    src, dst = req.split(" -> ")
    try:
        q = Quantity.parse(src)
        print(f"{req:<18} = {q.to(dst):,.3f}  exact {q.to(dst).value}")
    except (UnitError, ValueError) as e:
        print(f"{req:<18} ! {type(e).__name__}: {e}")
cart = [Quantity.parse(s) for s in ("500 g", "1 lb", "8 oz", "0.25 kg")]
print(sum(cart), "|", max(cart), "|", *sorted(cart))
print(Quantity(1000, "m") == Quantity(1, "km"), len({Quantity(1, "KiB"), Quantity(1024, "B"), Quantity("0.5", "MB")}), f"{Quantity(2, 'in') * 1.5:.2e}")
try:
    UNITS["time"] = {}
except TypeError as e:
    print(e)
print(Fraction("0.125"), Fraction(0.5) + 1, Fraction(22, 7).limit_denominator(3), float(Fraction(1, 3)), round(Fraction(7, 2)), Fraction(-6, 4))
