"""A Money value type with operators and allocation."""
from decimal import Decimal, ROUND_HALF_EVEN, InvalidOperation
from functools import reduce
from numbers import Number
import operator

EXPONENT = {"USD": 2, "JPY": 0, "KWD": 3}

class CurrencyMismatch(TypeError):
    pass

class Money:
    __slots__ = ("_amount", "_currency")
    def __init__(self, amount, currency="USD"):
        q = Decimal(1).scaleb(-EXPONENT[currency])
        object.__setattr__(self, "_amount", Decimal(str(amount)).quantize(q, ROUND_HALF_EVEN))
        object.__setattr__(self, "_currency", currency)
    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable (tried to set {name!r})")

    amount = property(operator.attrgetter("_amount"))
    currency = property(operator.attrgetter("_currency"))
    def _check(self, other):
        if not isinstance(other, Money):
            return False
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} vs {other.currency}")
        return True
    def __add__(self, other):
        return Money(self.amount + other.amount, self.currency) if self._check(other) else NotImplemented
    def __radd__(self, other):
        return self if other == 0 else NotImplemented
    def __sub__(self, other):
        return self + -other
    def __neg__(self):
        return Money(-self.amount, self.currency)
    def __mul__(self, k):
        return Money(self.amount * Decimal(str(k)), self.currency) if isinstance(k, Number) else NotImplemented

    __rmul__ = __mul__
    def __truediv__(self, other):
        if isinstance(other, Money):
            self._check(other)
            return self.amount / other.amount
        return Money(self.amount / Decimal(str(other)), self.currency)
    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)
    def __lt__(self, other):
        return self.amount < other.amount if self._check(other) else NotImplemented
    def __hash__(self):
        return hash((self.amount, self.currency))
    def __bool__(self):
        return bool(self.amount)
    def __abs__(self):
        return -self if self.amount < 0 else self
    def __format__(self, spec):
        body = format(self.amount, spec or ",f")
        return f"{self.currency} {body}"
    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.currency!r})"
    def allocate(self, *ratios):
        unit = Decimal(1).scaleb(-EXPONENT[self.currency])
        total = sum(ratios)
        shares = [(self.amount * r / total).quantize(unit, "ROUND_DOWN") for r in ratios]
        left = int((self.amount - sum(shares)) / unit)
        return [Money(s + (unit if i < left else 0), self.currency) for i, s in enumerate(shares)]

a, b = Money("1234.565"), Money(20)
print(a, f"{a}", f"{b:>10.2f}|", a + b, a - b, -b, abs(Money(-3)), 3 * b, b * 0.333)
print(a / b, a / 7, sum([a, b, b]), reduce(operator.add, [b] * 3), max(a, b), sorted([a, b]))
print(Money(100).allocate(1, 1, 1), Money(1000, "JPY").allocate(3, 7, 1), Money("0.001", "KWD").allocate(1, 1))
for fn in (lambda: a + Money(1, "JPY"), lambda: a + 1, lambda: setattr(a, "amount", 3), lambda: a * "x",
           lambda: Money("abc"), lambda: a < 3, lambda: Money(1, "XXX"), lambda: a.other):
    try:
        print("??", fn())
    except (TypeError, AttributeError, InvalidOperation, KeyError) as e:
        print(f"{type(e).__name__}: {e}")
print(len({Money(1), Money("1.00"), Money(1, "JPY")}), Money(0) == 0, bool(Money("0.001")), not Money(5))
