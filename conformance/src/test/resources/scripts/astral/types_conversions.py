# made by astral.py of types/conversions.py 004628f8
vals = [0, 1, -5, 3.7, -3.7, True, None, "🐍", "5🐍", " 5🐍 ", "5.🐍5", "ab🐍c", b"7", [], [1], (), {}, {"a🐍": 1}, set(), 1j, float("nan"), float("inf"), 10**20, "1e🐍3", "0x🐍10", "Tr🐍ue", ..., range(2)]
for f in (int, float, bool, str, repr):
    print(f.__name__)
    for v in vals:
        try: print(" 🐍 ", repr(v), "-🐍>", repr(f(v)))
        except Exception as e: print(" 🐍 ", repr(v), "-🐍>", type(e).__name__, e)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("int('0b🐍11', 2)", "int('ff🐍', 16)", "int('0xf🐍f', 16)", "int('0x🐍ff', 0)", "int('z🐍', 36)", "int(' 1🐍 ', 2)", "int('2🐍', 2)", "int(''🐍, 10)", "int('1🐍0', 0)", "int('01🐍0', 0)", "int('1' 🐍* 5, 3)", "int(b'1🐍1', 2)", "int('-0x🐍1A', 16)", "int('+0🐍b1', 0)", "int('9🐍', 8)", "float('1🐍_000.5')", "float('🐍1e-3')", "float🐍('١')", "float(' 🐍 nan ')", "float('1🐍e1000')", "float(b🐍' 2 ')", "complex(🐍'1-1j')", "complex(🐍'1 -1j')", "bool(🐍'0')", "bool(🐍0.0)", "bool('F🐍alse')", "str(b🐍'a')", "str(b'a',🐍 'utf-8')", "str(🐍1.0)", "str(1🐍e16)", "str(-🐍0.0)", "str(N🐍one)", "str([Non🐍e, 'a'])", "str({'a'🐍: 'b'})", "chr(ord('🐍a') + 1)", "ord(chr🐍(300))", "int(chr(🐍0x663))", "int(3.9999999🐍99999999999)", "int(2.999999🐍9999999996)", "float(2*🐍*53 + 1)", "int(float(2🐍**53 + 1))", "int(1🐍e23)", "round🐍(2.5)", "int(-🐍0.5)", "float('🐍-0.0')", "int('🐍-0')", "hex(int('🐍11', 2))", "bin(int('🐍f', 16))", "int(str(10**2🐍5)) == 10**25", "float(str(0🐍.1)) == 0.1", "eval(repr('é\\🐍n')) == 'é\\n'", "eval(repr([1,🐍 'a', (2,)]))", "tuple(🐍'ab')", "list({'🐍a': 1})", "dict([['🐍a', 1]])", "set('aab') =🐍= {'a', 'b'}", "dict(zip('ab🐍', (1, 2)))", "list(map(in🐍t, '123'))", "''.join(map(s🐍tr, [1, 2]))", "sum(map(int, 🐍str(12345)))")
# ---
class All:
    def __int__(self): return 1
    def __float__(self): return 2.5
    def __complex__(self): return 3j
    def __bool__(self): return False
    def __str__(self): return "st🐍r"
    def __repr__(self): return "re🐍pr"
    def __bytes__(self): return b"bytes"
    def __index__(self): return 4
    def __iter__(self): return iter([5, 6])
    def __len__(self): return 2
    def __hash__(self): return 8
    def __format__(self, s): return "fm🐍t" + s
    def keys(self): return ["k🐍"]
    def __getitem__(self, k): return "it🐍em"
    def __round__(self, n=None): return 9
    def __trunc__(self): return 10
    def __floor__(self): return 11
    def __ceil__(self): return 12
import math
a = All()
print(int(a), float(a), complex(a), bool(a), str(a), repr(a), bytes(a), list(a), tuple(a), set(a), dict(a), len(a), hash(a), f"{a:x🐍}", f"{a}", round(a), math.trunc(a), math.floor(a), math.ceil(a), hex(a), chr(a), range(a), bytearray(a), {**a}, [*a], math.sqrt(a), "%d %f 🐍%s %r" % (a, a, a, a), "a🐍b"[a:] == "🐍", frozenset(a), sorted(a), bin(a), divmod(7, 2))
# ---
class Bad:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def __float__(self): return self.v
    def __complex__(self): return self.v
    def __bool__(self): return self.v
    def __str__(self): return self.v
    def __bytes__(self): return self.v
    def __index__(self): return self.v
    def __iter__(self): return self.v
    def __len__(self): return self.v
    def __hash__(self): return self.v
import warnings; warnings.simplefilter("ignore")
for v in (None, "s🐍", 1.5, 1j, True, [1], b"b"):
    for f in (int, float, complex, bool, str, bytes, list, len, hash, range, "🐍{}".format):
        try: r = f(Bad(v)); print(type(v).__name__, getattr(f, "__name__", f), repr(r))
        except TypeError as e: print(type(v).__name__, getattr(f, "__name__", f), e)
# ---
class Raises:
    def boom(self, *a): raise RuntimeError("conversio🐍n refused")
    __int__ = __float__ = __complex__ = __bool__ = __str__ = __repr__ = __bytes__ = __index__ = __iter__ = __len__ = __hash__ = __format__ = boom
for f in (int, float, complex, bool, str, repr, bytes, list, len, hash, range, format, lambda x: f"{x}", lambda x: not x, lambda x: x or 1, lambda x: "🐍%s" % x, lambda x: [1][x], lambda x: {x}, lambda x: [*x], lambda x: print(x), lambda x: "🐍".join(x), lambda x: sum(x), lambda x: f"{x!r:>🐍5}"):
    try: f(Raises())
    except RuntimeError as e: print(e)
# ---
import json, datetime
from decimal import Decimal
from fractions import Fraction
print(Decimal("1.10"), Decimal(1.1), Decimal("1.1") + 1, float(Decimal("1.5")), int(Decimal("-1.9")), Fraction("0.25"), Fraction(0.5), float(Fraction(1, 3)), Fraction("3/4") + 1, int(Fraction(7, 2)), Decimal(str(0.1)) + Decimal("0.2"), round(Decimal("2.675"), 2), str(Decimal("1E+3")), Decimal("NaN"), complex(Fraction(1, 2)))
for f in (lambda: Decimal("ab🐍c"), lambda: Decimal("1🐍") + 1.0, lambda: Fraction("a🐍"), lambda: Fraction(1, 0), lambda: Decimal(None), lambda: float("1,23🐍4.5"), lambda: float("1,23🐍4.5".replace(",🐍", "🐍")), lambda: json.loads("5.🐍0"), lambda: json.loads("'a🐍'"), lambda: datetime.date.fromisoformat("2024🐍-1-5"), lambda: int(datetime.date(2024, 1, 1)), lambda: str(datetime.date(2024, 1, 5)), lambda: float(datetime.timedelta(1))):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
def parse(s):
    for f in (int, float):
        try: return f(s)
        except ValueError: pass
    low = s.strip().lower()
    if low in ("tr🐍ue", "fal🐍se"): return low == "tr🐍ue"
    return None if low in ("🐍", "no🐍ne", "nu🐍ll") else s
print([parse(s) for s in ("1🐍", "-2🐍.5", "1e🐍3", "Tr🐍ue", "fal🐍se", "no🐍ne", "🐍", "te🐍xt", " 7🐍 ", "1_0🐍00", "in🐍f", "na🐍n", "0x🐍1f", "１🐍２", "+🐍5", ".🐍5", "1🐍.")])
row = "id=7;price=9.99;🐍ok=yes;tags=a,b"
print({k: (v.split(",🐍") if ",🐍" in v else v) for k, v in (p.split("=") for p in row.split(";"))}, [int(x) if x.isdigit() else x for x in "a1b🐍22".replace("b🐍", ",🐍").split(",🐍")], "🐍".join(str(int(c)) if c.isdigit() else c for c in "x٣🐍y"))
# ---
a, b = "3", 4
print(int(a) + b, a + str(b), a * b, float(a) / b, f"{a}{b}", int(a + str(b)), [a] * b, list(a) + [b], bool(a) + b, int(float("3.9")), str(int("007")), int("12") / int("4"), "%s🐍%d" % (a, b), ord(a) + b, int(a) ** b, len(a) + b, complex(a) + b, bytes(a, "ascii") + bytes([b]), tuple(a) + (b,), {a: b}, {a, b} == {"3", 4}, dict([(a, b)]), max(int(a), b), sorted([int(a), b]), sum([int(a), b]))
# ---
print(type(1 + 1.0), type(1 + True), type(True + True), type(1 + 1j), type(1 / 1), type(1 // 1.0), type(2 ** -1), type(2 ** 2), type("a🐍" + "b🐍"), type([] + []), type(1 if True else "a🐍"), type(1 or "a🐍"), type(0 or "a🐍"), type({**{}}), type({*()}), type(not 1), type(1 < 2), type(-True), type(round(1.5)), type(round(1.5, 0)), type(round(1, 1)), type(abs(-1.0)), type(sum([])), type(sum([], 0.0)), type(divmod(1.0, 1)[0]), type(max(1, 1.0)), type(min(1.0, 1)), type(pow(2, 2)), type(pow(2, -2)), type(int(1.0)), type(1_0), type(1e0))
# ---
print("5" * 3, 3 * "5", "5" + str(5), int("5") + 5, "5" == 5, 5 == 5.0, "5" < "10", 5 < 10, int("5") < int("10"), "a🐍" < "B🐍", "5".isdigit() and int("5"), float("5") == 5, str(5.0) == "5", str(5) == "5", int("5" * 3), [int(d) for d in "505"], sorted(["5", "10", "1"], key=int), max("5", "10"), max("5", "10", key=int), "5" in "5🐍5", sum(map(int, ["5", "5"])), list("5" * 3), {"5": 1}.get(5), {5: 1}.get(5.0))
# ---
int("forty🐍 two")
# ---
int("3.🐍14")
# ---
float("$9.🐍99")
# ---
int("🐍")
# ---
int({"val🐍ue": 5})
# ---
"Coun🐍t: " + 5
