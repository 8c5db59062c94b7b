"""Custom __format__, nested format specs, alignment and table rendering."""
from __future__ import annotations
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
import math
import re


@dataclass
class Weight:
    grams: float

    UNITS = {"kg": 1000, "g": 1, "t": 1_000_000, "lb": 453.59237}

    def __format__(self, spec: str) -> str:
        m = re.fullmatch(r"(?P<num>.*?)(?P<unit>kg|lb|g|t)?", spec)
        unit = m["unit"] or next(u for u in ("t", "kg", "g") if self.grams >= self.UNITS[u] or u == "g")
        return f"{self.grams / self.UNITS[unit]:{m['num'] or '.2f'}} {unit}"


class Table:
    def __init__(self, *headers: str, align: str = ""):
        self.headers, self.rows = headers, []
        self.align = align.ljust(len(headers), "<")

    def __lshift__(self, row) -> Table:
        self.rows.append([self.cell(v) for v in row])
        return self

    @staticmethod
    def cell(v) -> str:
        match v:
            case None: return "-"
            case bool(): return "✓" if v else "✗"
            case float() if math.isnan(v): return "n/a"
            case float() | Decimal(): return f"{v:,.2f}"
            case int(): return f"{v:_d}"
            case date(): return format(v, "%d-%b-%y")
            case timedelta(): return f"{v // timedelta(hours=1)}h{v // timedelta(minutes=1) % 60:02d}"
            case _: return str(v)

    def __format__(self, style: str) -> str:
        widths = [max(map(len, col)) for col in zip(self.headers, *self.rows)]
        line = lambda cells, aligns: [f"{c:{a}{w}}" for c, a, w in zip(cells, aligns, widths)]
        if style == "md":
            rule = ["-" * (w - 1) + ":" if a == ">" else "-" * w for a, w in zip(self.align, widths)]
            body = [line(self.headers, self.align), rule, *(line(r, self.align) for r in self.rows)]
            return "\n".join("| " + " | ".join(r) + " |" for r in body)
        if style == "box":
            edge = lambda l, m, r: l + m.join("─" * (w + 2) for w in widths) + r
            body = ["│ " + " │ ".join(line(r, self.align)) + " │" for r in self.rows]
            return "\n".join([edge("┌", "┬", "┐"), "│ " + " │ ".join(line(self.headers, "^" * 9)) + " │", edge("├", "┼", "┤"), *body, edge("└", "┴", "┘")])
        if style:
            raise ValueError(f"unknown table style {style!r}")
        return "\n".join("  ".join(line(r, self.align)).rstrip() for r in [self.headers, *self.rows])


t = Table("item", "qty", "price", "ok", "when", align="<>>^>")
t << ("widget", 12345, 9.5, True, date(2024, 3, 5)) << ("gadget", None, Decimal("1234567.891"), False, timedelta(hours=30, minutes=5)) << ("", 0, math.nan, None, "soon")
print(f"{t}", f"{t:md}", f"{t:box}", sep="\n")
for w in (0.5, 999, 1500, 2_500_000):
    print(f"{Weight(w)}|{Weight(w):>10.3fkg}|{Weight(w):.1elb}|{Weight(w):,.0fg}")
x, width, prec, n = math.pi * 1000, 14, 3, 48879
print(f"{x:{width}.{prec}f}|{x:<{width}.{prec}e}|{x:^{width},.{prec - 1}f}|{x:*>{width}.{prec}g}|{x:+.0f}|{x!r:.6}|{-x:=+{width}.1f}|{x:#.0f}")
print(f"{n:x}|{n:#X}|{n:#_b}|{n:,}|{n:>+10}|{n:010}|{-n:010,}|{n:c}|{n:e}|{n:.1%}|{n:n}|{n!s:>8}|{n:#o}")
print(f"{'text':>8}|{'text':.2}|{'text':^9.3}|{'text'!r:>8}|{'é'!a}|{'a' 'b'}|{{literal}}|{'nested "quotes"'}|{True:>5}|{True:d}|{None!s:^6}|{[1, 2]!s:>8}")
now = datetime(2024, 12, 25, 7, 5, 9, 42)
print(f"{now:%Y/%m/%d %H:%M:%S.%f}|{now:%-d %B}|{now!s}|{now:%I%p}|{now.date():%a}|{now=:%H}|{n = }|{x=:.2f}|{t.headers[0]=}|{len(t.rows)=!s}")
print(f"{1e15} {1e16} {1.0} {123456789012345678} {1e-4} {0.00001} {float('inf'):>6} {-math.inf:.1f} {math.nan:05} {2**0.5:.15g} {1/3:.3} {100:.3g} {1234.5:g} {0.1 + 0.2:.17g}")
print(f"{1 + 2j:.2f} {3j} {-0.0:.1f} {-0.04:z.1f} {5:%} {Decimal('0.5'):.0%} {Decimal('12345.678'):>12,.1f} {Decimal('1E+5'):f} {b'x'!r} {(1,)!s} {'%5.1f%%' % 99.44} {'{:>{}}'.format('r', 4)}")
for value, spec in ((3.5, "d"), ("s", "d"), (5, ".2"), ("x", ","), ([1], ">5"), (1, "q"), (t, "html"), ("a", "=5"), (3.2, "x"), (1, "1_,d")):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
print("{:{fill}{align}{width}}".format("mid", fill="~", align="^", width=11), "{0!r:>{1}} {a[k]} {b.real}".format("q", 6, a={"k": 1}, b=2.5), "{:>{w}.{p}f}".format(2 / 3, w=9, p=4), "{{}}{}".format(1))
