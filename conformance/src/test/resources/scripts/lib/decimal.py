from decimal import Decimal as D
print(D("1.10"), repr(D("1.10")), D(5), D(-0.5), D(0.1), D("1E+5"), D("-0"), D("NaN"), D("Infinity"), D("-inf"), D((1, (1, 2, 3), -2)), D("  1_000.5 "), D(True), D("1e-10"), D("0.000001"), D("0.0000001"), D("1e3"), D("123E-8"))
print(D("1.1") + D("2.2"), D("1.10") + D("2"), D("1.0") * D("2.00"), D(1) / D(3), D(10) / D(4), D(7) // D(2), D(-7) // D(2), D(-7) % D(3), D(7) % D(-3), divmod(D(-7), D(2)), D(2) ** 10, D(2) ** D("0.5"), -D("1.5"), abs(D("-2.50")), +D("1.000"), D("5") - 7, 3 * D("1.5"), 1 - D("0.9"))
for bad in ("abc", "", "1.2.3", "--1", "1 2"):
    try: D(bad)
    except Exception as e: print(type(e).__name__, e)
# ---
from decimal import *
D = Decimal
for r in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP):
    print(r, [str(D(x).quantize(D("1"), rounding=r)) for x in ("0.5", "1.5", "2.5", "-1.5", "1.1", "-1.9", "5.01")])
print(D("3.14159").quantize(D("0.01")), D("2.675").quantize(D("0.01"), ROUND_HALF_UP), D("7").quantize(D(".001")), D("1234.5").quantize(D("1E+1")), round(D("2.675"), 2), round(D("2.5")), round(D("3.5")), round(D("1234"), -2), type(round(D("1.5"))).__name__, int(D("-3.9")), D("3.7").to_integral_value(), D("2.5").to_integral_exact(), D("12345.678").quantize(D(1)))
try: D("1e30").quantize(D("0.01"))
except InvalidOperation as e: print(e)
# ---
from decimal import Decimal as D
print(D("1.0") == D("1.00"), D("1") == 1, D("0.5") == 0.5, D("0.1") == 0.1, D("1.5") < 2, D("1.5") > 1.4, hash(D("1.0")) == hash(1), D("NaN") == D("NaN"), D("2") in {2}, D("0.5") == 1 / 2, max(D(1), D("1.5")), sorted([D("2"), D("-1"), D("1.5")]), D("1.0").compare(D("1")), D("1.0").compare_total(D("1")), D("-0") == 0)
from fractions import Fraction
print(D("0.5") == Fraction(1, 2), D("0.25") < Fraction(1, 3), bool(D("0.00")), bool(D("0.1")), sum([D("0.1")] * 3), sum([D("0.1")] * 3) == D("0.3"), sum([0.1] * 3) == 0.3)
for f in (lambda: D(1) + 0.5, lambda: D("x" * 0 + "1") + "1", lambda: D(1) < "a", lambda: D("sNaN") + 1, lambda: D("NaN") < 1, lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) % 0, lambda: D(-1) ** D("0.5"), lambda: D(0) ** 0, lambda: D([1]), lambda: int(D("NaN")), lambda: int(D("Infinity")), lambda: D(1) // 0, lambda: round(D("NaN")), lambda: D((1, 2)), lambda: D(None), lambda: hash(D("sNaN"))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from decimal import Decimal as D, getcontext, localcontext, Context, setcontext, ROUND_DOWN, ROUND_HALF_EVEN
print(getcontext().prec, getcontext().rounding)
with localcontext() as c:
    c.prec = 5; print(D(1) / D(3), D("123456.789") + 0, D("123456.789"), +D("123456.789"), D(2).sqrt(), D(10) ** 20)
with localcontext(prec=50) as c: print(D(1) / 7, D(2).sqrt())
with localcontext(Context(prec=3, rounding=ROUND_DOWN)): print(D(2) / D(3), D("9.999") + 0)
print(D(1) / D(3)); getcontext().prec = 6; print(D(1) / D(7), D(22) / 7); getcontext().prec = 28
ctx = Context(prec=4); print(ctx.divide(D(1), D(3)), ctx.create_decimal("3.14159265"), ctx.sqrt(D(2)), ctx.add(D("1.2345"), D("0.00001")), ctx.power(D(2), D(3)), ctx.plus(D("1.23456")))
try: getcontext().prec = 0
except ValueError as e: print(e)
# ---
from decimal import *
print(getcontext()); print(BasicContext, ExtendedContext.prec)
with localcontext() as c:
    c.traps[DivisionByZero] = False; print(Decimal(1) / 0, Decimal(-1) / 0, c.flags[DivisionByZero])
    c.traps[InvalidOperation] = False; print(Decimal(0) / 0, Decimal("abc"), Decimal(-1).sqrt()); c.clear_flags(); print(c.flags[InvalidOperation])
    c.traps[Inexact] = True
    try: Decimal(1) / 3
    except Inexact as e: print(repr(e))
    c.traps[FloatOperation] = True
    try: Decimal(0.5)
    except FloatOperation as e: print(type(e).__name__, e)
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError), DivisionByZero.__mro__[1].__name__, [s.__name__ for s in (Clamped, Rounded, Subnormal, Overflow, Underflow)])
try: Decimal("9e999999") * 10
except Overflow as e: print(repr(e))
Decimal(5) / Decimal("0.0")  # uncaught
# ---
from decimal import Decimal as D
x = D("1234567.891")
print(f"{x}", f"{x:.2f}", f"{x:,.2f}", f"{x:>15.1f}|", f"{x:e}", f"{x:.3E}", f"{x:g}", f"{x:.3g}", f"{D('0.256'):.1%}", f"{x:+.0f}", f"{D('-5'):05}", f"{D('1.5'):<8}|", f"{D('1.5'):^9.2f}|", f"{D('1E+5'):f}", f"{D('1E+5')}", f"{D('NaN'):>6}", f"{D('0.00001'):f}", f"{D('12.50'):n}", format(D("2.50"), ""), "%s %.2f %d" % (D("1.10"), D("2.345"), D("3.9")))
print(str(D("1E-7")), D("0E+3"), D("0.00"), D("100").normalize(), D("1.500").normalize(), D("0E-10").normalize(), D("1e5").to_eng_string(), D("12345E+3").to_eng_string(), D("1E+5").normalize(), D("120").normalize())
try: f"{x:d}"
except ValueError as e: print(e)
# ---
from decimal import Decimal as D
x = D("-123.4500")
print(x.as_tuple(), x.adjusted(), x.is_signed(), x.is_zero(), D("NaN").is_nan(), D("inf").is_infinite(), x.copy_abs(), x.copy_negate(), x.copy_sign(D(1)), x.as_integer_ratio(), x.is_finite(), D(8).sqrt(), D(100).log10(), D(1).exp(), D(10).ln(), x.number_class(), D("1.5").scaleb(3), D(5).max(D(3)), D(5).min(D("NaN")), D("1.5").fma(2, 3), D(10).remainder_near(D(6)), D("1.2").next_plus(), D(3).same_quantum(D(7)), D("12.3").logb(), D(5).radix(), x.canonical() == x, D("10").compare_signal(D(9)), D(1).next_toward(D(2)), D("1011").logical_and(D("1101")), D("12345").shift(2), D("12345").rotate(-1))
print(D.from_float(0.1), D.from_float(5), float(D("1.1")), int(D("9.99")), complex(D("1.5")), D("0.1").as_integer_ratio(), D(3).real, D(3).imag, D("3.9").__trunc__(), D("3.2").__ceil__(), D("-3.2").__floor__(), D("1.5").conjugate())
import math; print(math.floor(D("-1.5")), math.ceil(D("1.2")), math.trunc(D("1.9")), math.sqrt(D("2.25")), math.isnan(D("NaN")), math.isinf(D("inf")))
# ---
from decimal import Decimal, ROUND_HALF_UP
CENT = Decimal("0.01")
def money(x): return Decimal(x).quantize(CENT, rounding=ROUND_HALF_UP)
lines = [("widget", 3, "9.99"), ("gadget", 1, "24.50"), ("cable", 10, "0.335")]
sub = sum((money(Decimal(p) * q) for _, q, p in lines), Decimal(0)); tax = money(sub * Decimal("0.0825"))
for n, q, p in lines: print(f"{n:<8}{q:>3} x {p:>6} = {money(Decimal(p) * q):>8}")
print(sub, tax, sub + tax)
def split(total, n):
    base = (total / n).quantize(CENT, rounding="ROUND_DOWN"); extra = int((total - base * n) / CENT)
    return [base + CENT if i < extra else base for i in range(n)]
print(split(Decimal("100.00"), 3), sum(split(Decimal("100.00"), 7)), split(Decimal("0.05"), 3))
money("12,50")  # uncaught
# ---
from decimal import Decimal as D
def schedule(p, annual, n):
    r = D(annual) / 1200; pay = (p * r / (1 - (1 + r) ** -n)).quantize(D("0.01")); bal = p
    for i in range(1, n + 1):
        interest = (bal * r).quantize(D("0.01")); princ = min(pay - interest, bal) if i < n else bal; bal -= princ
        yield i, interest, princ, bal
for row in schedule(D(1000), "6", 4): print(*row)
print(D(1000) * (1 + D("0.05") / 12) ** 120, (D("1.05") ** 10).quantize(D("0.0001")), D("1.1") ** 2, D(2) ** -2, D("0.5") ** D("1.5"), D(10) ** -30, pow(D(3), 4, 5), D("4") ** D("0.5"))
# ---
from decimal import Decimal as D, getcontext
getcontext().prec = 40
def pi():
    lasts, t, s, n, na, d, da = 0, D(3), 3, 1, 0, 0, 24
    while s != lasts: lasts = s; n, na = n + na, na + 8; d, da = d + da, da + 32; t = (t * n) / d; s += t
    return +s
print(pi(), D(2).sqrt(), D(1).exp(), D(3).ln(), D(7).log10(), D("0.7").ln(), D(-1).exp(), D(100).exp())
getcontext().prec = 9; print(D("1e-9") + 1, D("1e-8") + 1, D("123456789123") * 1, D("0.1") + D("1e20"), D("1E+20") - D("1"), D("9.9999999999") + 0)
# ---
from decimal import Decimal as D
import json, copy
try: json.dumps({"a": D("1.5")})
except TypeError as e: print(e)
print(json.dumps({"a": D("1.5")}, default=str), json.loads('{"a": 1.10}', parse_float=D), copy.deepcopy(D("1.5")), copy.copy(d := D(2)) is d)
print({D("1.0"): "x"}[1], {D("1"), D("1.0"), 1, 1.0}, [D("1.50")], (D(1),), {"k": D("2.5")}, str([D("0.1"), D("1E+2")]))
class Money(D):
    def __str__(self): return f"${super().__str__()}"
m = Money("5.5"); print(m, repr(m), type(m + 1).__name__, m + 1, f"{m:.2f}", m == D("5.5"))
match D("2.5"):
    case D() as x if x > 2: print("big", x)
d = D(1); d += D("0.1"); d *= 3; d -= 1; d /= 2; d //= D("0.5"); d **= 2; print(d, isinstance(d, D), D("1").__class__.__mro__)
D(1).real = 5  # uncaught
# ---
from decimal import Decimal as D
from statistics import mean
from itertools import accumulate
tx = [("dep", "100.00"), ("wd", "30.25"), ("fee", "1.50"), ("dep", "20.10")]
sign = {"dep": 1, "wd": -1, "fee": -1}; bal = list(accumulate((sign[k] * D(v) for k, v in tx), initial=D("0.00"))); print(bal, bal[-1])
print(mean([D("1.1"), D("2.2")]), max(tx, key=lambda t: D(t[1])), min(map(D, ["3", "1.5", "-2"])), sum(map(D, "1.5 2.5".split())), [str(D(x)) for x in (1.5, 0.125, 100, 1e10, 1e22)], D(2**70), D(10**28 + 1) + 0)
rates = {"EUR": D("0.9213"), "JPY": D("151.37")}
for c, r in rates.items(): q = D("1") if c == "JPY" else D("0.01"); print(c, (D("99.99") * r).quantize(q), (1 / r).quantize(D("0.000001")))
def parse(s):
    s = s.strip().replace("$", "").replace(",", ""); neg = s.startswith("("); s = s.strip("()"); return -D(s) if neg else D(s)
print([parse(s) for s in ("$1,234.50", "(42.10)", " 7 ")])
# ---
from decimal import Decimal as D, Context, InvalidOperation, ROUND_HALF_UP, MAX_PREC, MAX_EMAX, MIN_EMIN
print(D("1.25").quantize(D("0.1")), D("1.35").quantize(D("0.1")), D("-1.25").quantize(D("0.1"), ROUND_HALF_UP), D("1.005").quantize(D("0.01")), D(1.005).quantize(D("0.01")), D("0").quantize(D("0.00")), D("1e-5").quantize(D("0.001")), D("999.999").quantize(D("0.01")))
print(Context(prec=5, rounding=ROUND_HALF_UP), MAX_EMAX, MIN_EMIN, Context().prec, Context(Emax=5, Emin=-5, prec=3).create_decimal("1234"), Context(prec=2).to_sci_string(D("123")), Context(prec=3).quantize(D("1.2345"), D("0.01")))
for f in (lambda: D("1").quantize("0.01x"), lambda: D("1.5").quantize(0.1), lambda: D("1").quantize(D("inf")), lambda: Context(prec=2).quantize(D("123.4"), D("0.1")), lambda: D(2).quantize(D("0.1"), rounding="nope"), lambda: D(1).sqrt(5, 6), lambda: D.from_float("a"), lambda: D("1") ** "a", lambda: Context(rounding="x"), lambda: D(0).ln() if True else 0, lambda: D(-1).ln(), lambda: D(0).log10()):
    try: print(f())
    except (InvalidOperation, TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
from decimal import Decimal as D
import math, random
print([D(x) for x in (0.1, 0.5, 1 / 3, 1e-5, 123.456)], D(str(0.1)), D(repr(1 / 3)), D(math.pi), D("3.0") * 2 == 6, D(7) / 2 == 3.5)
print(D("Infinity") + 1, D("inf") > 10**100, -D("inf"), D("inf") * -2, D("NaN") + 1, 1 / D("inf"), D("-0") + 0, -D(0), D("-0.0") * 1, abs(D("-0")), D("0") * -1, 0 - D(0), D("inf") // 1, D(5) % D("inf"))
try: D("inf") - D("inf")
except Exception as e: print(type(e).__name__, e)
try: D("inf") % 2
except Exception as e: print(type(e).__name__, e)
print(D("1e400") * D("1e400"), D("1e-400") / D("1e400"), float(D("1e400")) if True else 0, float(D("1e-400")), int(D("1e25")), D("1e25").to_integral_value(), str(D(10) ** 30), D(10**30), len(str(D(3) ** 100)))
# ---
from decimal import Decimal, getcontext, Rounded, Inexact
c = getcontext(); c.clear_flags(); Decimal(1) / 3; print(c.flags[Inexact], c.flags[Rounded]); c.clear_flags(); Decimal(1) / 4; print(c.flags[Inexact])
prices = {"coffee": Decimal("3.50"), "bagel": Decimal("2.25")}
till = Decimal("20.00"); order = ["coffee", "bagel", "coffee"]; due = sum(prices[i] for i in order); change = till - due; print(due, change)
coins = {}
for coin in map(Decimal, ("10", "5", "1", "0.25", "0.10", "0.05")): n, change = divmod(change, coin); coins[str(coin)] = int(n)
print({k: v for k, v in coins.items() if v}, change)
print(getcontext().copy() == getcontext(), c.Emax, c.Emin, c.capitals, c.clamp, Decimal("1.23e5"), Decimal("-1.50").copy_sign(Decimal("1")), Decimal("0.10").__reduce__())
Decimal("12.5") + 1.5  # uncaught
# ---
from decimal import Decimal as D, Context, Inexact, Overflow, InvalidOperation, getcontext, localcontext
for t in ((0, (1, 2), -1), (1, (), 3), (0, (0, 0, 7), 2), (0, (1,), "F"), (1, (5,), "n"), [0, [9], 1]): print(repr(D(t)), end=" ")
print()
for t in ((1, 2), (2, (1,), 0), (0, (10,), 0), (0, 1, 0), (0, (1,), "x"), (0, (1,), 1.5)):
    try: D(t)
    except ValueError as e: print(e)
for s in ("nan123", "-sNaN", "1__0", "٣.٤", "1e", ".", "+.5", "5.", "0x1", "infinit", "1e1000000000000000000"):
    try: print(s, repr(D(s)))
    except InvalidOperation as e: print(s, e)
# ---
from decimal import *
c = Context(prec=3, Emin=-5, Emax=5, traps=[])
for op, a in (("multiply", ("9e5", 9)), ("divide", ("1e-5", 3)), ("divide", (1, 0)), ("divide", (0, 0)), ("power", (10, -9)), ("sqrt", (-1,)), ("quantize", ("1234", "0.1")), ("exp", (20,)), ("ln", (0,)), ("add", ("1e-7", "0")), ("fma", (2, 3, "sNaN"))):
    c.clear_flags(); r = getattr(c, op)(*map(Decimal, a)); print(op, r, [s.__name__ for s, f in c.flags.items() if f])
print(c.Etiny(), c.Etop(), c.next_plus(Decimal("9.99E+5")), c.next_minus(0), c.number_class(Decimal("1e-6")), c.is_subnormal(Decimal("1e-6")), c.to_eng_string(Decimal("1.23E+4")), c.divmod(17, 5), c.remainder_near(17, 6), c.scaleb(1, 2), c.compare_total(Decimal("1.0"), Decimal(1)))
# ---
from decimal import Decimal as D
for v in ("0", "-0", "1234567.891", "1E+5", "-1.5E-9", "NaN", "-Infinity"):
    print(*(format(D(v), s) for s in (".2e", ".3g", ",.1f", "%", "+", "012.3f", "^14", "*<12", "z.1f", "E", "n")))
for s in ("<05", "_", "d", "#", ".", "00f", ",n", "s"):
    try: print(format(D("1.5"), s))
    except ValueError as e: print(s, e)
# ---
import asyncio
from decimal import Decimal as D, getcontext, localcontext
async def third(p):
    with localcontext(prec=p):
        await asyncio.sleep(0.001 * p); return D(1) / 3
async def main():
    getcontext().prec = 12
    print(await asyncio.gather(*(third(p) for p in (3, 5, 4))), getcontext().prec)
asyncio.run(main()); print(getcontext().prec)
