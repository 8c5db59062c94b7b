from decimal import Decimal
from fractions import Fraction
import re

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = dict(zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split()))
SCALES = [(10 ** (3 * i), n) for i, n in enumerate("thousand million billion trillion".split(), 1)][::-1]
ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


class RomanError(ValueError):
    def __init__(self, text, why):
        super().__init__(f"{text!r}: {why}")
        self.text = text


def words(n):
    match n:
        case int() if n < 0:
            return "minus " + words(-n)
        case int() if n < 20:
            return ONES[n]
        case int() if n < 100:
            t, o = divmod(n, 10)
            return TENS[t * 10] + (f"-{ONES[o]}" if o else "")
        case int() if n < 1000:
            h, r = divmod(n, 100)
            return f"{ONES[h]} hundred" + (f" and {words(r)}" if r else "")
        case int():
            for size, name in SCALES:
                if n >= size:
                    q, r = divmod(n, size)
                    if q >= 1000:
                        raise OverflowError(f"{n:,} is too large")
                    return f"{words(q)} {name}" + (f"{',' if r >= 100 else ' and'} {words(r)}" if r else "")
        case float() | Decimal():
            whole, _, frac = str(n).partition(".")
            return words(int(whole)) + " point " + " ".join(ONES[int(d)] for d in frac)
        case Fraction(numerator=p, denominator=q):
            return f"{words(p)} over {words(q)}"
        case _:
            raise TypeError(f"no words for {type(n).__name__}")


def to_roman(n):
    if not isinstance(n, int) or isinstance(n, bool):
        raise TypeError(f"an int is needed, not {n!r}")
    if not 0 < n < 4000:
        raise RomanError(n, "out of range 1..3999")
    out = []
    for v, s in ROMAN:
        k, n = divmod(n, v)
        out.append(s * k)
    return "".join(out)


def from_roman(s):
    if not (m := re.fullmatch(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", s, re.I)) or not s:
        bad = next((c for c in s if c.upper() not in "MDCLXVI"), None)
        raise RomanError(s, f"bad letter {bad!r}" if bad else "not a numeral")
    vals = [dict((b, a) for a, b in ROMAN)[c] for c in s.upper()]
    return sum(-v if i + 1 < len(vals) and v < vals[i + 1] else v for i, v in enumerate(vals))


def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def human(n, base=1024, units="B KiB MiB GiB TiB".split()):
    for u in units:
        if abs(n) < base or u is units[-1]:
            return f"{n:.1f} {u}" if u != units[0] else f"{n} {u}"
        n /= base


def egyptian(f):
    parts = []
    while f:
        d = -(-f.denominator // f.numerator)
        parts.append(Fraction(1, d))
        f -= parts[-1]
    return parts


for n in (0, 13, 40, 85, 100, 342, 1000, 1001, 12_345, 1_000_000, 2_147_483_648, -7, 3.14, Decimal("0.050"), Fraction(22, 7), True):
    print(f"{n!s:>12}  {words(n)}")
for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    r = to_roman(n)
    assert from_roman(r) == n == from_roman(r.lower())
    print(n, r, end="; ")
print()
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 1003)])
print([human(x) for x in (0, 1023, 1024, 1536, 10**7, -5 * 2**30, 2**60)], human(1500, 1000, ["", "k", "M"]))
print(egyptian(Fraction(7, 15)), sum(egyptian(Fraction(4, 13))), Fraction("3.125"), Fraction("-7/21"), Fraction(0.1).limit_denominator(100), Fraction(1, 3) + 0.5, round(Fraction(7, 2)), Fraction(5, 3) // 1, Fraction(7, 3) % 2, f"{Fraction(1, 3):.4f}", float(Fraction(2, 3)))
for f in (lambda: to_roman(0), lambda: to_roman(4000), lambda: to_roman(True), lambda: to_roman(2.0), lambda: from_roman("IIII"), lambda: from_roman("VX"), lambda: from_roman("XYZ"), lambda: from_roman(""), lambda: words(10**15), lambda: words("5"), lambda: words(None), lambda: words(1e20), lambda: Fraction(1, 0), lambda: Fraction("1/0"), lambda: Fraction("a"), lambda: Fraction(1.5, 2), lambda: Decimal("NaN") < 1, lambda: words(float("nan")), lambda: ordinal("x"), lambda: human(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e, "|", type(e).__mro__[1].__name__)
words(Decimal("1E+2"))
