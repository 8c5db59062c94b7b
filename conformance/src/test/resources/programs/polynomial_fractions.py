from __future__ import annotations
from fractions import Fraction
from functools import reduce
from itertools import zip_longest
from math import gcd, lcm, isqrt, factorial, comb
import cmath
import numbers
class Poly:
    """Polynomials with rational coefficients, lowest degree first."""
    def __init__(self, *coeffs):
        cs = [Fraction(c) for c in coeffs]
        while cs and cs[-1] == 0:
            cs.pop()
        self.c = tuple(cs)
    @classmethod
    def from_roots(cls, *roots):
        return reduce(lambda p, r: p * cls(-r, 1), roots, cls(1))
    @property
    def degree(self): return len(self.c) - 1
    def __call__(self, x): return reduce(lambda acc, a: acc * x + a, reversed(self.c), 0)
    def _lift(self, other):
        return other if isinstance(other, Poly) else Poly(other) if isinstance(other, numbers.Rational) else None
    def __add__(self, other):
        if (o := self._lift(other)) is None:
            return NotImplemented
        return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))
    __radd__ = __add__
    def __neg__(self): return Poly(*(-a for a in self.c))
    def __sub__(self, other): return self + (-other)
    def __rsub__(self, other): return -self + other
    def __mul__(self, other):
        if (o := self._lift(other)) is None:
            return NotImplemented
        out = [Fraction(0)] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __pow__(self, n, mod=None):
        if n < 0:
            raise ValueError("negative power")
        return reduce(lambda a, b: a * b, [self] * n, Poly(1))
    def __divmod__(self, d):
        if not d.c:
            raise ZeroDivisionError("polynomial division by zero")
        q, r = Poly(), self
        while r.degree >= d.degree:
            t = Poly(*[0] * (r.degree - d.degree), r.c[-1] / d.c[-1])
            q, r = q + t, r - t * d
        return q, r
    def __floordiv__(self, d): return divmod(self, d)[0]
    def __mod__(self, d): return divmod(self, d)[1]
    def __eq__(self, o): return (l := self._lift(o)) is not None and self.c == l.c
    def __hash__(self): return hash(self.c)
    def __bool__(self): return bool(self.c)
    def diff(self): return Poly(*(i * a for i, a in enumerate(self.c) if i))
    def integral(self): return Poly(0, *(a / (i + 1) for i, a in enumerate(self.c)))
    def __repr__(self): return f"Poly({', '.join(map(str, self.c))})"
    def __str__(self):
        def term(i, a):
            coef = "" if abs(a) == 1 and i else f"{abs(a)}"
            return coef + ("" if i == 0 else "x" if i == 1 else f"x^{i}")
        parts = [("-" if a < 0 else "+", term(i, a)) for i, a in reversed(list(enumerate(self.c))) if a]
        return " ".join(f"{s} {t}" for s, t in parts).removeprefix("+ ").replace("- ", "-", 1 if parts and parts[0][0] == "-" else 0) or "0"
p, x = Poly.from_roots(1, -2, Fraction(1, 2)), Poly(0, 1)
print(p, "|", p.diff(), "|", p.integral(), "|", repr(p), p(3), p(0.5), p(1j))
q, r = divmod(p, x - 1)
print(q, "rem", r or "nothing", "|", (x + 1) ** 4, "|", 3 - x * 2, "|", (x ** 3 + 1) % (x ** 2), bool(p - p), p == p + 0, (x + 1) == 5, {p: 1}[Poly.from_roots(Fraction("0.5"), -2, 1)])
a = p.integral()
print(a(2) - a(0), float(a(2) - a(0)), [str(Fraction(n, 12)) for n in range(1, 7)], gcd(84, 126, 210), lcm(4, 6, 10), isqrt(10**20 + 1), factorial(20) // comb(20, 10))
for bad in (lambda: p // Poly(), lambda: x ** -1, lambda: x + 1.5, lambda: Fraction(1, 0), lambda: Fraction("1/x")):
    try:
        bad()
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
bernoulli = [Fraction(1)]
for m in range(1, 9):
    bernoulli.append(-sum(comb(m + 1, k) * bernoulli[k] for k in range(m)) / (m + 1))
print(*bernoulli, cmath.sqrt(-4), (1 + 2j) / (3 - 1j), f"{cmath.phase(1j):.5f}", (3 + 4j).conjugate(), f"{1.5 - 2.25j:.1f}")
