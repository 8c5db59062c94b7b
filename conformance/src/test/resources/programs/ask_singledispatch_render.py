from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import singledispatch, singledispatchmethod
from html import escape


@dataclass
class Link:
    url: str
    text: str = ""


@singledispatch
def cell(value, *, width=0):
    return escape(str(value)).ljust(width)


@cell.register(type(None))
def _(value, *, width=0):
    return "&mdash;"


@cell.register
def _(value: bool, *, width=0):
    return "✔" if value else "✘"


@cell.register
def _(value: int | float | Decimal, *, width=0):
    return f"{value:{width},}" if isinstance(value, int) else f"{value:{width},.2f}"


@cell.register
def _(value: date, *, width=0):
    return f"{value:%d %b %Y}" + (f" {value:%H:%M}" if isinstance(value, datetime) else "")


@cell.register(list)
@cell.register(tuple)
def _(value, **kw):
    return ", ".join(cell(v, **kw) for v in value) or "(empty)"


@cell.register
def _(value: Link, *, width=0):
    return f'<a href="{escape(value.url, quote=True)}">{escape(value.text or value.url)}</a>'


class Exporter:
    def __init__(self):
        self.rows = []

    @singledispatchmethod
    def add(self, item):
        raise TypeError(f"cannot export {type(item).__name__}")

    @add.register
    def _(self, item: dict):
        self.rows.append({k.replace("_", " ").capitalize(): cell(v) for k, v in item.items()})
        return self

    @add.register(list)
    def _(self, item):
        for i in item:
            self.add(i)
        return self


data = [
    {"name": "A & B <Ltd>", "seats": 12000, "price": Decimal("9.5"), "active": True, "since": date(2023, 2, 1)},
    [{"name": None, "seats": -3, "price": 1e6, "active": False, "since": datetime(2024, 5, 6, 7, 8)}],
    {"name": Link("https://x.io/?a=1&b='2'", "X\"Y"), "tags": ["<b>", 1, None], "empty": (), "lag": timedelta(days=1, minutes=3)},
]
exporter = Exporter()
exporter.add(data)
for row in exporter.rows:
    print(" | ".join(f"{k}={v}" for k, v in row.items()))
try:
    exporter.add("text")
except TypeError as e:
    print(e)
print(cell(7, width=6), repr(cell("ab", width=4)), cell.dispatch(bool)(True), sorted(t.__name__ for t in cell.registry if t is not object))
