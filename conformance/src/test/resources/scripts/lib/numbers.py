import numbers as n, decimal, fractions
for v in (1, True, 1.5, 2j, fractions.Fraction(1, 2), decimal.Decimal(1), "1", None): print(type(v).__name__, [isinstance(v, k) for k in (n.Number, n.Complex, n.Real, n.Rational, n.Integral)])
# ---
import numbers
for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral):
    try: k(); print(k.__name__, "ok")
    except TypeError as e: print(str(e)[:70])
print([c.__name__ for c in numbers.Integral.__mro__], issubclass(bool, numbers.Integral), sorted(numbers.__all__))
# ---
import numbers
class Z5(numbers.Number):
    __hash__ = None
    def __init__(self, v): self.v = v % 5
    def __add__(self, o): return Z5(self.v + (o.v if isinstance(o, Z5) else o)) if isinstance(o, (Z5, numbers.Integral)) else NotImplemented
    __radd__ = __add__
    def __repr__(self): return f"Z5({self.v})"
print(Z5(3) + Z5(4), Z5(1) + 9, 2 + Z5(4), isinstance(Z5(1), numbers.Number), sum([Z5(2), Z5(2)], Z5(0)))
Z5(1) + 1.5  # uncaught
# ---
import numbers
def describe(x):
    match x:
        case bool(): return "bool"
        case numbers.Integral(): return "integral"
        case numbers.Rational(): return "rational"
        case numbers.Real(): return "real"
        case numbers.Complex(): return "complex"
        case numbers.Number(): return "number"
        case _: return "not a number"
from fractions import Fraction; from decimal import Decimal
print([describe(v) for v in (True, 5, Fraction(1, 2), 1.5, 1j, Decimal(1), "x")])
# ---
import numbers
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (1.5).real, (1.5).imag, (1.5).is_integer(), (2.0).as_integer_ratio(), (3 + 4j).conjugate(), abs(3 + 4j), True.numerator, (7).is_integer(), (7).as_integer_ratio(), complex(1).real)
# ---
import numbers
class My(float): pass
numbers.Integral.register(My); print(isinstance(My(1), numbers.Integral), isinstance(My(1), numbers.Real), issubclass(My, numbers.Rational))
class Vec:
    def __init__(self, *c): self.c = c
    def __mul__(self, k): return Vec(*(x * k for x in self.c)) if isinstance(k, numbers.Real) else NotImplemented
    __rmul__ = __mul__
    def __repr__(self): return f"Vec{self.c}"
print(Vec(1, 2) * 2.5, 3 * Vec(1), True * Vec(4)); Vec(1) * 1j  # uncaught
# ---
from numbers import *
def clean(xs): return [x for x in xs if isinstance(x, Real) and not isinstance(x, bool)]
print(clean([1, "2", 3.5, None, True, 2j, float("nan")]), sum(x for x in [1, 2.5, 1j] if isinstance(x, Number)))
# ---
import numbers
class R(numbers.Rational):
    def __init__(self, a, b): self.a, self.b = a, b
    numerator = property(lambda s: s.a); denominator = property(lambda s: s.b)
    def _f(self, *a): return NotImplemented
    __abs__ = __add__ = __radd__ = __ceil__ = __floor__ = __floordiv__ = __rfloordiv__ = __le__ = __mod__ = __rmod__ = __mul__ = __rmul__ = __neg__ = __pos__ = __pow__ = __rpow__ = __round__ = __truediv__ = __rtruediv__ = __trunc__ = _f
    def __eq__(self, o): return isinstance(o, R) and (self.a, self.b) == (o.a, o.b)
    def __lt__(self, o): return self.a * o.b < o.a * self.b
r = R(1, 4); print(float(r), r.real is r, r.imag, complex(r), bool(r), r == R(1, 4), r < R(1, 2), r.conjugate() is r)
# ---
import numbers
for x in (7, -7, 2.5, 1 + 2j): print(x.real, x.imag, x.conjugate(), isinstance(x, numbers.Complex), x == complex(x))
print(numbers.Number.__hash__, numbers.Number.__slots__)
# ---
import numbers, operator
def safe(op, a, b):
    if not all(isinstance(v, numbers.Number) for v in (a, b)): raise TypeError(f"{op.__name__}: numbers please, not {type(a).__name__} and {type(b).__name__}")
    return op(a, b)
print(safe(operator.add, 1, 2.5), safe(operator.mul, 2, 1j)); safe(operator.add, 1, "2")  # uncaught
# ---
import numbers
print(isinstance(10**100, numbers.Integral), isinstance(1e5, numbers.Integral), isinstance(5, (numbers.Rational, str)), numbers.Real.__abstractmethods__ > {"__float__"}, issubclass(int, numbers.Complex), issubclass(complex, numbers.Real))
# ---
import numbers
class Even(numbers.Integral): pass
try: Even()
except TypeError as e: print(str(e).split("abstract")[0], len(str(e)) > 100)
class Tag: pass
print(isinstance(Tag(), numbers.Number)); numbers.Number.register(Tag); print(isinstance(Tag(), numbers.Number), isinstance(Tag(), numbers.Complex))
# ---
import numbers
vals = [3, 2.5, "x", True, None, 7]; groups = {}
for v in vals: groups.setdefault(next((k.__name__ for k in (numbers.Integral, numbers.Real) if isinstance(v, k)), "other"), []).append(v)
print(groups)
# ---
import numbers
print(numbers.Integral.__doc__.split("\n")[0], numbers.Complex.__name__, numbers.Real.__divmod__(7.5, 2) if False else divmod(7.5, 2), numbers.Rational.__float__.__name__)
# ---
import numbers
numbers.nope  # uncaught
