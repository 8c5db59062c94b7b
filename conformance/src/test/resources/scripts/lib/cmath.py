import cmath
print(cmath.sqrt(-1), cmath.sqrt(3 + 4j), cmath.exp(1j * cmath.pi), cmath.log(-1), cmath.log(1j, 2), cmath.log10(100j), cmath.phase(-1), cmath.polar(1 + 1j), cmath.rect(2, cmath.pi / 2), cmath.pi, cmath.e, cmath.tau, cmath.infj, cmath.nanj, cmath.inf, cmath.nan)
# ---
import cmath
z = 0.5 + 1.25j
for f in "sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp log log10 sqrt".split(): print(f, getattr(cmath, f)(z), getattr(cmath, f)(-0.3), getattr(cmath, f)(2))
# ---
import cmath
for f in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt("a"), lambda: cmath.acos(), lambda: cmath.atanh(1), lambda: cmath.rect(1), lambda: cmath.sin(complex(0, float("inf"))), lambda: cmath.polar(None), lambda: cmath.log(1, 0), lambda: cmath.rect(float("inf"), float("inf")), lambda: cmath.atan(1j), lambda: cmath.isclose(1, 2, rel_tol=-1), lambda: cmath.cosh(800)):
    try: print(f())
    except (ValueError, OverflowError, TypeError) as e: print(type(e).__name__, e)
# ---
import cmath
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1j, 1.1j, rel_tol=0.1), cmath.isclose(0, 1e-12j, abs_tol=1e-9), cmath.isfinite(1 + 2j), cmath.isinf(complex("inf")), cmath.isnan(complex(0, float("nan"))), cmath.isnan(1), cmath.isclose(complex("inf"), complex("inf")))
# ---
print(1j * 1j, (1 + 2j) / (3 - 4j), (1 + 2j) ** 2, 2 ** 1j, abs(3 - 4j), -(1j), (1 + 2j).conjugate(), complex("1+2j"), complex(" -3j "), complex(1, -0.0), complex("nan+infj"), complex("1e3"), 1j == complex(0, 1), hash(1 + 0j) == hash(1), bool(0j), 1 + 2j == 1, complex(1.5), complex(), complex("j"), complex(True, 2), 3 - 1j - 3)
for f in (lambda: complex("1 + 2j"), lambda: complex("x"), lambda: 1j < 2j, lambda: int(1j), lambda: float(1 + 0j), lambda: 1j // 1, lambda: 1j % 2, lambda: 1j / 0, lambda: 0j ** -1, lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: divmod(1j, 1), lambda: round(1j), lambda: abs("x"), lambda: complex(""), lambda: sorted([1j, 2])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
for z in (1 + 2j, 1j, -1j, complex(0, -0.0), complex(-0.0, 1), complex("inf"), complex(0, float("nan")), 1e20 + 1e-7j, 0.1 + 0.2j, 100j, complex(1, 1e16)): print(repr(z), str(z), f"{z}", f"{z:.2f}", f"{z:.3e}", f"{z:>20}|", f"{z:+g}", f"{z:,.1f}")
for s in ("=5", "05", "d", "%", "s"):
    try: print(f"{1j:{s}}")
    except ValueError as e: print(s, e)
# ---
import cmath
def roots(a, b, c): d = cmath.sqrt(b * b - 4 * a * c); return (-b + d) / (2 * a), (-b - d) / (2 * a)
print(roots(1, 2, 5), roots(1, -3, 2), roots(1, 0, 1)); n = 5; print([f"{cmath.rect(1, 2 * cmath.pi * k / n):.3f}" for k in range(n)], abs(sum(cmath.rect(1, 2 * cmath.pi * k / n) for k in range(n))) < 1e-12)
# ---
import cmath
def fft(x):
    n = len(x)
    if n == 1: return x
    e, o = fft(x[::2]), fft(x[1::2]); t = [cmath.exp(-2j * cmath.pi * k / n) * o[k] for k in range(n // 2)]; return [a + b for a, b in zip(e, t)] + [a - b for a, b in zip(e, t)]
print([f"{abs(v):.3f}" for v in fft([1, 1, 1, 1, 0, 0, 0, 0])], [complex(round(v.real, 9), round(v.imag, 9)) for v in fft([1, 2, 3, 4])])
# ---
def mandel(c, n=30):
    z = 0
    for i in range(n):
        z = z * z + c
        if abs(z) > 2: return i
    return n
for y in range(5, -6, -2): print("".join(" .:-=+*#%@"[mandel(complex(x / 15, y / 6)) % 10] for x in range(-30, 10)))
# ---
import cmath, math
z = complex(-0.0, 0.0); print(cmath.phase(z), cmath.sqrt(complex(-4, -0.0)), cmath.sqrt(complex(-4, 0.0)), cmath.log(complex(-1, -0.0)), cmath.polar(0), cmath.rect(0, 5), cmath.rect(-1, 0), cmath.phase(complex(1, -0.0)), cmath.sqrt(1e-320), cmath.sqrt(1e300 + 1e300j), cmath.atan(complex(0, 2)), math.degrees(cmath.phase(1j)))
# ---
class C:
    def __complex__(self): return 3 + 4j
import cmath
print(cmath.sqrt(C()), complex(C()), abs(complex(C())), cmath.phase(C()))
class Bad:
    def __complex__(self): return "x"
try: complex(Bad())
except TypeError as e: print(e)
class F:
    def __float__(self): return 2.0
print(complex(F()), complex(F(), F()), cmath.exp(F()))
# ---
z = 3 + 4j; z += 1; z *= 1j; z -= 2; z /= 2; z **= 2; print(z, z.real, z.imag, z.__class__.__name__, [1j, 2 + 0j], {1j: "k"}[complex(0, 1)], 1j in [1j], (1j).__add__(1), (1).__add__(1j), pow(1j, 2), pow(2, 1j) == 2 ** 1j, sum([1j, 2, 3.5]), max([1, 2], key=lambda v: abs(v * 1j)))
z.real = 5  # uncaught
# ---
import cmath
print((1j) ** 0, 0j ** 0, (1 + 1j) ** 10, (2 + 0j) ** -2, (1j) ** 0.5, (-8) ** (1 / 3), (1 + 2j) ** (3 + 4j), 1j ** 1j, (1e200 + 0j) * 1e200, complex(1, 2) * float("inf"), 1 / (1 + 1j), (1 + 1j) * 2 ** 100, 5 * 1j, 1j - 1j, -0j, +(-1j))
# ---
import cmath
print(sorted(n for n in dir(cmath) if not n.startswith("_")), sorted([3 + 4j, 1j, -2], key=abs), list(map(cmath.phase, [1, 1j, -1, -1j]))); (1 + 2j) < (2 + 1j)  # uncaught
# ---
import cmath
R, L, C = 50, 0.1, 1e-5
for f in (50, 159.155, 500): w = 2 * cmath.pi * f; z = R + 1j * w * L + 1 / (1j * w * C); print(f"{f:>8} |Z|={abs(z):9.3f} phase={cmath.phase(z) * 180 / cmath.pi:8.3f}")
# ---
import cmath
inf, nan = float("inf"), float("nan")
for n in ("acos", "acosh", "asinh", "atanh", "cosh", "exp", "log", "sinh", "sqrt", "tanh"):
    out = []
    for z in (complex(inf, 1), complex(-inf, nan), complex(nan, 0), complex(0, inf), complex(-1, -inf), complex(-0.0, 0.0)):
        try: out.append(str(getattr(cmath, n)(z)))
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    print(n, *out)
for f in (lambda: cmath.log(0), lambda: cmath.log(2, 1), lambda: cmath.exp(1000), lambda: cmath.rect(inf, 0), lambda: cmath.polar(complex(1e308, 1e308)), lambda: cmath.sqrt("1"), lambda: cmath.atanh(1), lambda: cmath.isclose(1, 2, rel_tol=-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
