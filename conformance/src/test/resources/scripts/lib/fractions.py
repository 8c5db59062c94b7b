from fractions import Fraction as F
print(F(1, 2), repr(F(6, 4)), F(3), F("3/4"), F("0.125"), F(" -1.5e2 "), F(0.5), F(0.1), F(4, -6), F(), F(F(1, 3), F(2, 5)), F("7"), F(True), F("1_000/3"))
from decimal import Decimal
print(F(Decimal("1.1")), F.from_float(0.25), F.from_decimal(Decimal("0.2")), F(3, 4).numerator, F(3, 4).denominator, F(2**70, 2**69), F(1, 3).as_integer_ratio(), F(4, 2).is_integer(), F(1, 2).is_integer())
for a in (("x",), (1, 0), (1.5, 2), ("1/0",), ("1/2/3",), (None,), (1, "2"), ("1 /2",), (float("nan"),), (float("inf"),), ("",)):
    try: print(a, F(*a))
    except Exception as e: print(a, type(e).__name__, e)
# ---
from fractions import Fraction as F
a, b = F(1, 2), F(3, 4)
print(a + b, a - b, a * b, a / b, a // b, b % a, a ** 2, a ** -2, F(4) ** F(1, 2), a + 1, 1 - a, 2 * b, 1 / b, a + 0.5, a * 1.0, divmod(b, a), -a, +a, abs(F(-1, 3)), 7 // b, 7 % b, 2 ** F(3), 2 ** F(1, 2), 0.5 ** a, F(-8) ** F(1, 3), F(-7, 2) // 1, F(-7, 2) % 2, a + 1j)
for f in (lambda: a / 0, lambda: a + "x", lambda: a % 0, lambda: F(0) ** -1, lambda: a < "b", lambda: a + Decimal(1) if False else a // 0, lambda: a < 1j, lambda: divmod(a, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from fractions import Fraction as F
import math
x = F(-7, 2)
print(round(F(5, 2)), round(F(7, 2)), round(x), round(F(22, 7), 2), round(F(12345), -2), math.floor(x), math.ceil(x), math.trunc(x), int(x), float(F(1, 3)), bool(F(0)), F(22, 7).limit_denominator(3), F(math.pi).limit_denominator(1000), F(0.1).limit_denominator(), F("3.1415926535").limit_denominator(100), complex(F(1, 2)), hash(F(1, 2)) == hash(0.5), F(2) == 2, F(1, 2) == 0.5, F(1, 10) == 0.1, F(1, 3) < 0.34, F(1, 2) in {0.5})
try: F(1, 3).limit_denominator(0)
except ValueError as e: print(e)
# ---
from fractions import Fraction as F
print(f"{F(1, 3)}", f"{F(1, 3):.3f}", f"{F(22, 7):10.2f}|", f"{F(1, 3):e}", f"{F(3, 4):%}", f"{F(123456, 7):,.1f}", f"{F(1, 3):.3g}", f"{F(5, 2):+.0f}", f"{F(1, 8):<10.4f}|", str(F(5)), f"{F(2, 3)!r:>16}", f"{F(1, 7):010.4f}", "%s %.2f" % (F(1, 2), F(1, 3)), f"{F(1, 3)!s:>6}")
for spec in ("d", "x", "abc", ".2"):
    try: print(f"{F(1, 2):{spec}}")
    except ValueError as e: print(e)
# ---
from fractions import Fraction as F
print(sum([F(1, 3)] * 3), sum(F(1, n) for n in range(1, 11)), max(F(1, 2), F(2, 3)), sorted([F(3, 4), F(1, 3), 0.5]), F(1, 2) + F(1, 3) + F(1, 6) == 1, {F(1, 2): "half"}[0.5], [F(1, 2)], F(3, 4) is F(3, 4), min([F(-1, 2), 0]))
def egyptian(f):
    out = []
    while f: d = -(-f.denominator // f.numerator); out.append(F(1, d)); f -= out[-1]
    return out
print(*egyptian(F(7, 15)), *egyptian(F(5, 121))[:3])
def cf(f):
    while True:
        w, r = divmod(f, 1); yield w
        if not r: return
        f = 1 / r
print(list(cf(F(415, 93))), list(cf(F(3.245).limit_denominator(1000))))
# ---
from fractions import Fraction as F
def solve(m):
    n = len(m); m = [[F(x) for x in r] for r in m]
    for c in range(n):
        p = next((r for r in range(c, n) if m[r][c]), None)
        if p is None: raise ValueError("singular")
        m[c], m[p] = m[p], m[c]; m[c] = [x / m[c][c] for x in m[c]]
        for r in range(n):
            if r != c: m[r] = [a - m[r][c] * b for a, b in zip(m[r], m[c])]
    return [r[-1] for r in m]
print(*solve([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]]), *solve([[3, 2, 1], [1, -1, 4]]))
solve([[1, 2, 3], [2, 4, 6]])  # uncaught
# ---
from fractions import Fraction as F
recipe = {"flour": F(3, 4), "sugar": F(1, 3), "milk": F(5, 2)}
def mixed(f): w, r = divmod(f, 1); return f"{w} {r}" if w and r else str(w or r)
print({k: mixed(v * F(3, 2)) for k, v in recipe.items()}, mixed(F(7, 3)), mixed(F(4)), mixed(F(0)))
odds = [F(1, 6)] * 6; print(sum(p * i for i, p in enumerate(odds, 1)), 1 - F(5, 6) ** 4, float(1 - F(5, 6) ** 4), F(3, 5).denominator)
from itertools import accumulate; print(*accumulate([F(1, 2 ** i) for i in range(1, 6)]), *(F(i, 12) for i in range(1, 7)))
# ---
from fractions import Fraction as F
import copy, numbers
f = F(1, 3); print(copy.deepcopy(f) is f, copy.copy(f) == f, isinstance(f, numbers.Rational), isinstance(f, numbers.Real), isinstance(f, numbers.Integral), f.real, f.imag, f.conjugate())
class H(F): pass
print(H(1, 2) + H(1, 3), type(H(1, 2) + 1).__name__, repr(H(1, 2)))
match F(3, 4):
    case F(numerator=n, denominator=4): print("quarters", n)
x = F(1); x += F(1, 2); x *= 3; x -= 1; x /= 7; x **= 2; x //= F(1, 8); x %= 2; print(x, F(10, 4) == F(5, 2), hash(F(5, 2)) == hash(F(10, 4)), hash(F(3)) == hash(3))
f.numerator = 5  # uncaught
# ---
from fractions import Fraction as F
import random, math
random.seed(3); fs = [F(random.randint(-9, 9), random.randint(1, 9)) for _ in range(8)]; print(*fs); print(sum(fs), math.prod(fs[:3]), max(fs), sorted(set(fs))[:3])
h = F(0)
for i in range(1, 30): h += F(1, i)
print(h, float(h), h.denominator.bit_length(), F(10**30 + 1, 10**30), F(2, 3) ** 50)
print(F(355, 113) - F(math.pi), abs(F(22, 7) - F(math.pi)) < F(1, 700), F(math.e).limit_denominator(50), F(1e-10), F(1e20), F(-0.0))
# ---
from fractions import Fraction as F
from decimal import Decimal
for f in (lambda: F(1, 2) + Decimal("0.5"), lambda: F("1/2") * "a", lambda: F(1, 2)[0], lambda: len(F(1)), lambda: F([1, 2]), lambda: F(1, 2, 3), lambda: F(numerator=1, denominator=3), lambda: F("a/b"), lambda: F(1j), lambda: F(1, 2) << 1, lambda: round(F(1, 2), "a"), lambda: math.sqrt(F(-1)), lambda: F.from_float("x"), lambda: F.from_decimal(1.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(F(1, 2) == Decimal("0.5"), F(1, 2) < Decimal("0.6"), F(1, 2) == "1/2", F(1, 2) != None)
# ---
from fractions import Fraction as F
def stern(f, lo=(0, 1), hi=(1, 0)):
    path = ""
    while True:
        m = F(lo[0] + hi[0], lo[1] + hi[1]) if lo[1] + hi[1] else None
        if f == m: return path
        if f < m: path += "L"; hi = (lo[0] + hi[0], lo[1] + hi[1])
        else: path += "R"; lo = (lo[0] + hi[0], lo[1] + hi[1])
print(stern(F(3, 7)), stern(F(5, 2)))
def farey(n): return [str(F(a, b)) for b in range(1, n + 1) for a in range(b + 1)]
print(sorted({F(x) for x in farey(4)}), F(1, 3).__repr__(), F.__name__)
# ---
from fractions import Fraction as F
ratio = lambda w, h: F(w, h)
print(*(f"{w}x{h} = {ratio(w, h).numerator}:{ratio(w, h).denominator}" for w, h in ((1920, 1080), (1024, 768), (2560, 1080))))
bal = {"a": F(1, 2), "b": F(1, 3)}; bal["c"] = 1 - sum(bal.values()); print({k: str(v) for k, v in bal.items()}, {k: round(float(v) * 100, 2) for k, v in bal.items()}, [int(v * 600) for v in bal.values()])
def parse(s): return sum(map(F, s.split()))
print(parse("1 1/2") + parse("2 3/4"), parse("0.5 1/8"), F("+5/10"), F("-0.0"), F("1.") if False else F("1.0"), F(".5"))
parse("1 x")  # uncaught
# ---
from fractions import Fraction as F
B = [F(1)]
from math import comb
for m in range(1, 11): B.append(1 - sum(comb(m, k) * B[k] / (m - k + 1) for k in range(m)))
print(*B)
newton = F(1)
for _ in range(5): newton = (newton + 2 / newton) / 2
print(newton, float(newton), newton * newton - 2 < F(1, 10**20))
def poly(cs, x): return sum(c * x ** i for i, c in enumerate(cs))
print(poly([F(1), F(-3, 2), F(1, 4)], F(2, 3)), poly([1, 0, 1], F(-1, 2)))
# ---
from fractions import Fraction as F
print(F(7, 3) // F(2, 3), F(7, 3) % F(2, 3), divmod(F(-7, 3), F(2, 3)), divmod(5, F(3, 2)), F(7, 2) // 0.5, 3.5 % F(1, 2), F(1, 2) ** 0.5, F(9, 4) ** 0.5, F(2) ** F(2), F(2) ** F(-2), (-1) ** F(1, 2), F(1, 2) ** True, pow(F(2, 3), 3), F(3) == 3.0, F(1, 3) == 1 / 3, F(1, 3) > 1 / 3, F(1, 2) <= True)
print(int(F(-3, 2)), round(F(-3, 2)), round(F(1, 3), 3), round(F(1234567, 1000), 1), round(F(15), -1), round(F(25), -1), type(round(F(5, 2), 0)).__name__)
# ---
import fractions
print(fractions.__all__, fractions.Fraction.__module__, fractions.Fraction(1, 2).__class__.__name__)
try: fractions.gcd(1, 2)
except AttributeError as e: print(e)
x = fractions.Fraction(1, 3)
try: x.foo = 1
except AttributeError as e: print(e)
print([x * n for n in range(4)], list(map(float, [x, x * 2])), all(isinstance(x * k, fractions.Fraction) for k in (1, True)), x.__slots__ if hasattr(x, "__slots__") else "")
# ---
from fractions import Fraction as F
for s in (" -1_0/2_5 ", "1 / 2", "1.5E-3", ".5e1", "٣/٤", "1e", "1/-2", "1.5/2", "1__0", "5.", "1/0", "nan"):
    try: print(repr(s), repr(F(s)))
    except Exception as e: print(repr(s), type(e).__name__, e)
for v in (F(22, 7), F(-1, 3), F(10**12, 7), F(0)): print(*(format(v, s) for s in (".3f", "+.2e", "015,.2f", "^12.1%", "z.0f", "#.3g", "_.1f")))
for s in ("<08.2f", "5d", ".f", "s", "f ", "="):
    try: print(format(F(1, 2), s))
    except ValueError as e: print(e)
