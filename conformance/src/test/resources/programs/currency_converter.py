from decimal import Decimal as D, getcontext, ROUND_HALF_EVEN, Inexact, DivisionByZero, localcontext
from collections import deque
from functools import lru_cache
from math import prod
from typing import Iterator

RATES: dict[tuple[str, str], D] = {
    ("EUR", "USD"): D("1.0842"),
    ("EUR", "GBP"): D("0.8561"),
    ("USD", "JPY"): D("151.35"),
    ("GBP", "CHF"): D("1.1320"),
    ("AUD", "NZD"): D("1.09"),
}
for (a, b), r in list(RATES.items()):
    RATES.setdefault((b, a), 1 / r)

MINOR = {"JPY": 0}

class NoRoute(LookupError):
    def __init__(self, src, dst):
        super().__init__(f"no conversion route {src}->{dst}")

def neighbours(cur: str) -> Iterator[str]:
    yield from (b for a, b in RATES if a == cur)

@lru_cache(maxsize=None)
def route(src: str, dst: str) -> tuple[str, ...]:
    todo, seen = deque([(src,)]), {src}
    while todo:
        path = todo.popleft()
        if path[-1] == dst:
            return path
        for n in neighbours(path[-1]):
            if n not in seen:
                seen.add(n)
                todo.append((*path, n))
    raise NoRoute(src, dst)

def convert(amount, src, dst):
    path = route(src, dst)
    rate = prod((RATES[leg] for leg in zip(path, path[1:])), start=D(1))
    exp = D(10) ** -MINOR.get(dst, 2)
    return (D(str(amount)) * rate).quantize(exp, rounding=ROUND_HALF_EVEN), rate, path

SYMBOL = {"EUR": ("", " €", ".", ","), "USD": ("$", "", ",", "."), "GBP": ("£", "", ",", "."), "JPY": ("¥", "", ",", "."), "CHF": ("CHF ", "", "'", ".")}

def money(amount: D, cur: str) -> str:
    prefix, suffix, thousands, point = SYMBOL[cur]
    text = f"{abs(amount):,.{MINOR.get(cur, 2)}f}".translate(str.maketrans({",": thousands, ".": point}))
    body = f"{prefix}{text}{suffix}"
    return f"({body})" if amount < 0 else body

for amount, src, dst in [(1234567.891, "USD", "EUR"), (100, "EUR", "JPY"), (-2500, "CHF", "USD"), (1, "JPY", "CHF"), (0.005, "GBP", "GBP"), (5, "EUR", "NZD")]:
    try:
        out, rate, path = convert(amount, src, dst)
        print(f"{money(D(str(amount)), src):>18} = {money(out, dst):<16} rate {rate:.6f} via {' > '.join(path)}")
    except NoRoute as e:
        print("error:", e)
print(route.cache_info())

ctx = getcontext()
print(ctx.prec, ctx.rounding, D(1) / D(3))
with localcontext(prec=5) as c:
    print(D(2) / 3, c.flags[Inexact], D("123456789") + 0)
    c.traps[Inexact] = True
    try:
        D(1) / 7
    except Inexact as e:
        print("inexact trapped", type(e).__mro__[1].__name__)
with localcontext() as c:
    c.traps[DivisionByZero] = False
    print(D(1) / 0, D(-1) / 0, D("Infinity") > 10**100)
print(sorted([D("1.10"), D("1.1"), D("-0"), D("0.0")]), D("1.10").compare(D("1.1")), D("1.10").compare_total(D("1.1")), max(D("NaN"), D(1), key=lambda d: d.is_nan()))
print(D("12.3456").adjusted(), D("12.34").as_integer_ratio(), D("1e5").to_eng_string(), D(5).ln().quantize(D("1e-10")), D("100").log10(), D("1.5").exp(), D("8").fma(2, D("0.5")), D("0.00").is_zero())
for text in ("1,000", "", "12 ", "_1", "1_000.5", "0x10", "+.5e-3"):
    try:
        print(repr(text), D(text))
    except ArithmeticError as e:
        print(repr(text), type(e).__name__)
