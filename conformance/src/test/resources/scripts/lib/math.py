import math
print(math.sqrt(2), math.cbrt(27), math.cbrt(-8), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist((1, 2), (4, 6)))
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.floor(1e20), math.ceil(7), math.trunc(True), math.floor(2.0))
print(math.fabs(-3), math.copysign(3, -0.0), math.fmod(-7, 3), -7 % 3, math.modf(-3.25), math.frexp(10), math.ldexp(0.625, 4))
# ---
import math
print(math.factorial(0), math.factorial(20), math.factorial(30), math.comb(5, 2), math.comb(50, 25), math.perm(5), math.perm(5, 2), math.comb(3, 5), math.perm(2, 3))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 0), math.gcd(-4, 6), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(), math.lcm(0, 3), math.lcm(-2, 3, 7))
print(math.isqrt(17), math.isqrt(10**30), math.isqrt(0), math.gcd(10**40, 15**20), math.lcm(10**20, 15))
for f in (lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.comb(-1, 2), lambda: math.comb(2, -1), lambda: math.perm(-1), lambda: math.isqrt(-1), lambda: math.gcd(1.5, 2), lambda: math.isqrt("4"), lambda: math.perm(1.5)):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import math
print(math.exp(1), math.exp2(10), math.expm1(1e-10), math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.log(100, 10))
print(math.pow(2, 0.5), math.pow(0, 0), math.pow(2, -1), math.pow(-8, 3), math.log(10**400), math.log2(2**2000), math.log10(10**500))
for f in (lambda: math.log(0), lambda: math.log(-1), lambda: math.log(2, 1), lambda: math.log(0.0, 2), lambda: math.log2(0), lambda: math.log10(-5), lambda: math.log1p(-1), lambda: math.pow(-8, 1/3), lambda: math.pow(0, -1), lambda: math.exp(1000), lambda: math.sqrt(-1), lambda: math.pow(10, 400), lambda: math.log("1"), lambda: math.log(), lambda: math.log(-10**400)):
    try: print(f())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as e: print(type(e).__name__, e)
# ---
import math
for x in (0.0, 0.5, 1.0, -1.0, 2.5, 10.0, 100.0, 1e6):
    print(x, math.sin(x), math.cos(x), math.tan(x), math.atan(x))
print(math.degrees(math.pi), math.radians(180), math.radians(30), math.atan2(1, -1), math.atan2(-0.0, -1), math.atan2(0, 0))
for f in (math.asin, math.acos, math.atanh, math.acosh):
    for x in (0.5, 1, 2, -2):
        try: print(f.__name__, x, f(x))
        except ValueError as e: print(f.__name__, x, e)
# ---
import math
for x in (0.1, 1.0, -2.0, 5.5, 20.0):
    print(math.sinh(x), math.cosh(x), math.tanh(x), math.asinh(x))
print(math.acosh(1), math.acosh(10), math.atanh(0.5), math.tanh(1000), math.asinh(1e300))
for f, x in ((math.sinh, 1000), (math.cosh, -1000), (math.sin, math.inf), (math.cos, -math.inf), (math.acosh, 0.5), (math.exp2, 5000)):
    try: print(f(x))
    except (ValueError, OverflowError) as e: print(f.__name__, x, type(e).__name__, e)
# ---
import math
print(math.gamma(5), math.gamma(0.5), math.lgamma(100), math.gamma(-1.5), math.lgamma(0.5), math.gamma(171), math.lgamma(-0.5))
print(math.erf(0.5), math.erfc(0.5), math.erf(-3), math.erfc(5), math.erf(0), math.erf(math.inf))
for f in (lambda: math.gamma(0), lambda: math.gamma(-3), lambda: math.gamma(200), lambda: math.lgamma(0), lambda: math.lgamma(-2), lambda: math.gamma(-math.inf)):
    try: print(f())
    except (ValueError, OverflowError) as e: print(type(e).__name__, e)
# ---
import math
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.isfinite(math.nan), math.isnan(10**10))
print(math.nan == math.nan, math.nan in [math.nan], math.inf > 10**400, -math.inf < -10**400)
try: math.isclose(1, 2, rel_tol=-1)
except ValueError as e: print(e)
try: math.isclose(1, 2, 0.1)
except TypeError as e: print(e)
try: math.isfinite(10**400)
except OverflowError as e: print(e)
# ---
import math
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e308, 1, -1e308]), math.fsum([]), math.fsum([1e16, 1, -1e16]))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([1.5, 2], start=2), math.prod(range(1, 25)), math.prod([2, "ab"]))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 3, [1, 2, 3]), math.sumprod([], []), math.sumprod([10**20, 1], [10**20, -1]))
for f in (lambda: math.sumprod([1], [1, 2]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum(["a"]), lambda: math.prod(["a", "b"]), lambda: math.fsum([1e308, 1e308])):
    try: print(f())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
# ---
import math
print(math.nextafter(1, 2), math.nextafter(0, 1), math.nextafter(1, 1), math.nextafter(1.0, 2.0, steps=3), math.ulp(1), math.ulp(1e16), math.ulp(0), math.ulp(-math.inf))
print(math.remainder(7, 3), math.remainder(8, 3), math.remainder(2.5, 1), math.remainder(3.5, 1), math.remainder(-7.5, 5), math.fmod(7.5, -2), math.remainder(5, math.inf))
for f in (lambda: math.fmod(1, 0), lambda: math.fmod(math.inf, 1), lambda: math.remainder(1, 0), lambda: math.ldexp(1, 5000), lambda: math.ldexp(1.0, -5000), lambda: math.modf(math.inf), lambda: math.frexp(math.nan), lambda: math.ldexp(1.5, 2.0), lambda: math.frexp(0.0)):
    try: print(f())
    except (ValueError, OverflowError, TypeError) as e: print(type(e).__name__, e)
# ---
import math
class Money:
    def __init__(self, v): self.v = v
    def __floor__(self): return f"floor {self.v}"
    def __ceil__(self): return f"ceil {self.v}"
    def __trunc__(self): return f"trunc {self.v}"
    def __float__(self): return float(self.v)
    def __index__(self): return int(self.v)
m = Money(9.7)
print(math.floor(m), math.ceil(m), math.trunc(m), math.sqrt(Money(9)), math.gcd(Money(9), 6), math.factorial(Money(4)), math.isqrt(Money(26)))
class OnlyFloat:
    def __float__(self): return 2.5
print(math.floor(OnlyFloat()), math.ceil(OnlyFloat()))
try: math.trunc(OnlyFloat())
except TypeError as e: print(e)
class Bad:
    def __float__(self): return "x"
math.sqrt(Bad())  # uncaught
# ---
import math
for f in (lambda: math.sqrt("4"), lambda: math.sqrt(None), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor("x"), lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.hypot("a"), lambda: math.dist([1], [1, 2]), lambda: math.sqrt(10**400), lambda: math.sin(1j), lambda: math.pow(2), lambda: math.atan2(1), lambda: math.copysign("a", 1), lambda: math.degrees([]), lambda: math.sqrt(x=1), lambda: math.nope):
    try: print(f())
    except (TypeError, ValueError, OverflowError, AttributeError) as e: print(type(e).__name__, e)
# ---
import math
def primes(n):
    sieve = bytearray([1]) * (n + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if sieve[i]: sieve[i*i::i] = bytes(len(range(i*i, n + 1, i)))
    return [i for i, f in enumerate(sieve) if f]
print(primes(60), len(primes(10000)))
def haversine(a, b):
    (la1, lo1), (la2, lo2) = (tuple(map(math.radians, p)) for p in (a, b))
    h = math.sin((la2 - la1) / 2)**2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2)**2
    return 2 * 6371 * math.asin(math.sqrt(h))
print(round(haversine((48.8566, 2.3522), (51.5074, -0.1278)), 3), f"{haversine((0, 0), (0, 180)):.4f}")
# ---
import math
print([math.floor(x) for x in (2**53 + 0.0, -0.5, 0.999999, -1e-300)], [round(x) for x in (0.5, 1.5, 2.5, -0.5)], [int(x) for x in (2.9, -2.9)])
print(math.ceil(10 / 3), -(-10 // 3), math.ceil(0.1 + 0.2), math.floor(True), math.ceil(-0.0), math.trunc(1e300) == int(1e300))
print(math.log(math.e**3), math.log2(8), math.log2(3), math.log10(2), math.log(2**70, 2), math.log(81, 3), math.log(125, 5))
print(math.sqrt(10**20), math.sqrt(2**0.5), math.sqrt(0.0), math.sqrt(-0.0), math.cbrt(2), math.sqrt(1e-320))
# ---
import math
def compound(p, r, n, t): return p * math.pow(1 + r / n, n * t)
print(f"{compound(1000, 0.05, 12, 10):.2f}", round(1000 * math.exp(0.05 * 10), 2))
def loan(p, annual, months):
    r = annual / 12
    return p * r / (1 - (1 + r) ** -months)
print(f"{loan(200000, .04, 360):,.2f}", math.ceil(math.log(2) / math.log(1.07)))
data = [2, 4, 4, 4, 5, 5, 7, 9]
mean = math.fsum(data) / len(data)
print(mean, math.sqrt(sum((x - mean) ** 2 for x in data) / len(data)))
a, b = [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]
print(math.sumprod(a, b) / (math.hypot(*a) * math.hypot(*b)), math.dist(a, b))
# ---
import math
from fractions import Fraction
from decimal import Decimal
print(math.floor(Fraction(7, 2)), math.ceil(Decimal("2.1")), math.trunc(Fraction(-7, 2)), math.sqrt(Fraction(1, 4)), math.sqrt(Decimal("2.25")), math.gcd(True, 4))
print(math.prod([Decimal("1.1"), 2]), math.prod([Fraction(1, 2), Fraction(2, 3)]), math.sumprod([Fraction(1, 2)], [4]), math.fsum([Fraction(1, 3), Decimal("0.5")]))
print(math.hypot(Fraction(3), Decimal(4)), math.isclose(Decimal("0.1"), 0.1), math.log(Fraction(1, 2)), math.degrees(True))
# ---
import math
print(sorted([3, math.inf, -1, -math.inf, 2.5]), max(-math.inf, 5), min([math.inf, 7]), math.inf - 1 == math.inf)
print(math.inf * 0, math.inf // 1, -math.inf % 3 if False else "skip", f"{math.inf} {math.nan:5} {math.inf:.2f} {-math.inf:+} {math.nan:%}")
for expr in ("math.inf % 2", "5 % math.inf", "-5 % math.inf", "math.inf // 2", "int(math.inf)", "int(math.nan)", "round(math.inf)", "math.inf ** 0", "0 * math.inf", "divmod(5.0, math.inf)", "divmod(-5.0, math.inf)"):
    try: print(expr, eval(expr))
    except (OverflowError, ValueError) as e: print(expr, type(e).__name__, e)
# ---
import math
for f in (math.exp, math.exp2, math.expm1, math.log, math.log10, math.log1p, math.sinh, math.cosh, math.tanh, math.asinh, math.cbrt, math.erf, math.erfc, math.gamma, math.lgamma): print(f.__name__, *(f(x) for x in (0.1, 0.7, 1.3, 2.9, 7.77)))
print(*(x ** y for x in (0.3, 1.1, 9.75) for y in (-3.3, 0.4, 1.7, 12.5)), 2.5 ** 0.5, 1e-300 ** 1.05, 1.0000001 ** 1e9, (-8) ** 3.0)
print(math.sin(1e22), math.cos(123456.789), math.tan(1e6), math.atan2(1e308, -1.5), abs(3.3 + 4.7j), math.hypot(1e200, 1e200))
# ---
import math

print(math.sumprod([9007199254740993, 7], [123456.789, -967.16]))
print(math.sumprod([2 ** 53 + 1, 2], [3, 0.5]))
print(math.sumprod([True, 1.5], [2.5, 2]), math.sumprod([2, 0.1, 3, 0.2], [2, 3, 4, 5]))
print(math.sumprod([1e308, 1], [10, 3]), math.sumprod([], []), math.sumprod([0.1] * 3, [3] * 3))
try:
    print(math.sumprod([10 ** 400], [0.5]))
except OverflowError as e:
    print(e)
try:
    print(math.sumprod(["a", 0.1], [2, "b"]))
except TypeError as e:
    print(e)
