from collections import deque
from decimal import Decimal, getcontext, localcontext

getcontext().prec = 28


class NoRateError(LookupError):
    def __init__(self, src, dst):
        self.src, self.dst = src, dst
        super().__init__(src, dst)

    def __str__(self):
        return f"no path {self.src}→{self.dst}"


def get_rates():
    return [("EUR", "USD", "1.0850"), ("GBP", "USD", "1.2700"), ("USD", "JPY", "151.35"), ("EUR", "CHF", "0.9701"), ("BRL", "ARS", "171.2")]


graph: dict[str, dict[str, Decimal]] = {}
for a, b, rate in get_rates():
    r = Decimal(rate)
    graph.setdefault(a, {})[b] = r
    graph.setdefault(b, {})[a] = 1 / r


def convert(amount, src, dst):
    seen = {src}
    q = deque([(src, Decimal(amount), [src])])
    while q:
        cur, value, path = q.popleft()
        if cur == dst:
            return value, path
        for nxt, rate in sorted(graph.get(cur, {}).items()):
            if nxt not in seen:
                seen.add(nxt)
                q.append((nxt, value * rate, [*path, nxt]))
    raise NoRateError(src, dst)


DIGITS = {"JPY": 0}


def fmt(value: Decimal, cur: str) -> str:
    return f"{value:,.{DIGITS.get(cur, 2)}f} {cur}"


for amount, src, dst in [("100", "EUR", "JPY"), ("1000", "JPY", "GBP"), ("42.42", "CHF", "CHF"), ("5", "USD", "ARS")]:
    try:
        value, path = convert(amount, src, dst)
    except NoRateError as exc:
        print(f"{amount} {src} -> {exc} | {exc.args=}")
    else:
        print(f"{fmt(Decimal(amount), src)} = {fmt(value, dst)} via {'/'.join(path)}")

currencies = sorted(c for c in graph if c not in {"BRL", "ARS"})
print("\n" + " " * 4 + "".join(f"{c:>12}" for c in currencies))
for a in currencies:
    row = (convert(1, a, b)[0] for b in currencies)
    print(f"{a:<4}" + "".join(f"{v:>12.5f}" for v in row))

with localcontext() as ctx:
    ctx.prec = 6
    print(convert("1", "JPY", "EUR")[0], Decimal(1) / 3)
print(Decimal(1) / 3, Decimal("2.50").normalize(), Decimal("1E+3").to_integral_value(), f"{Decimal('1E+3'):f}")
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), 0.1 + 0.2 == 0.3, Decimal(0.1))
portfolio = {"EUR": "250.10", "JPY": "99999", "GBP": "-3.30"}
total = sum(convert(v, c, "USD")[0] for c, v in portfolio.items())
print(f"{total=:.4f}", round(total, 2), round(total), divmod(total, 100))
