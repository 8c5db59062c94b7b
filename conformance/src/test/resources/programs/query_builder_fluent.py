"""Fluent SQL-ish query builder with an in-memory executor."""
from __future__ import annotations
import operator
from copy import copy
from typing import Any, Callable, Iterable, Self

class Expr:
    def __init__(self, sql: str, fn: Callable[[dict], Any], params: tuple = ()):
        self.sql, self.fn, self.params = sql, fn, params
    @staticmethod
    def wrap(v: Any) -> Expr:
        return v if isinstance(v, Expr) else Expr("?", lambda row: v, (v,))
    def __and__(self, o): return Expr(f"({self.sql} AND {o.sql})", lambda r: self.fn(r) and o.fn(r), self.params + o.params)
    def __or__(self, o): return Expr(f"({self.sql} OR {o.sql})", lambda r: self.fn(r) or o.fn(r), self.params + o.params)
    def __invert__(self): return Expr(f"NOT {self.sql}", lambda r: not self.fn(r), self.params)
    def is_in(self, *vals): return Expr(f"{self.sql} IN ({', '.join('?' * len(vals))})", lambda r: self.fn(r) in vals, self.params + vals)
    def like(self, prefix): return Expr(f"{self.sql} LIKE ?", lambda r: self.fn(r).lower().startswith(prefix.lower()), (*self.params, prefix + "%"))
    def alias(self, name): self.name = name; return self
    __hash__ = None

def _binary(symbol, fn):
    def method(self, other):
        other = Expr.wrap(other)
        return Expr(f"{self.sql} {symbol} {other.sql}", lambda r: fn(self.fn(r), other.fn(r)), self.params + other.params)
    return method

for name, symbol in dict(eq="=", ne="<>", lt="<", le="<=", gt=">", ge=">=", add="+", sub="-", mul="*", truediv="/", mod="%").items():
    setattr(Expr, f"__{name}__", _binary(symbol, getattr(operator, name)))

class Col(Expr):
    def __init__(self, name):
        super().__init__(name, operator.itemgetter(name))
        self.name = name

class Columns:
    def __getattr__(self, name):
        return Col(name)

c = Columns()

class Query:
    def __init__(self, table: str):
        self.table, self._cols, self._where, self._order, self._limit = table, (), None, (), None
    def _with(self, **changes) -> Self:
        new = copy(self)
        vars(new).update(changes)
        return new
    def select(self, *cols): return self._with(_cols=self._cols + cols)
    def where(self, cond): return self._with(_where=cond if self._where is None else self._where & cond)
    def order_by(self, *keys): return self._with(_order=keys)
    def __getitem__(self, s: slice): return self._with(_limit=s)
    def to_sql(self) -> tuple[str, tuple]:
        cols = [x.sql + (f" AS {x.name}" if x.sql != x.name else "") for x in self._cols]
        sql, params = f"SELECT {', '.join(cols) or '*'} FROM {self.table}", sum((x.params for x in self._cols), ())
        if self._where is not None:
            sql, params = f"{sql} WHERE {self._where.sql}", params + self._where.params
        if self._order:
            sql += " ORDER BY " + ", ".join(f"{k[1:]} DESC" if k.startswith("-") else k for k in self._order)
        if self._limit:
            sql += f" LIMIT {self._limit.stop - (self._limit.start or 0)} OFFSET {self._limit.start or 0}"
        return sql, params
    def run(self, rows: Iterable[dict]) -> list[dict]:
        out = [r for r in rows if self._where is None or self._where.fn(r)]
        for key in reversed(self._order):
            out.sort(key=operator.itemgetter(key.lstrip("-")), reverse=key.startswith("-"))
        out = out[self._limit] if self._limit else out
        return [{x.name: x.fn(r) for x in self._cols} for r in out] if self._cols else out

ROWS = [dict(zip(("name", "dept", "pay", "age"), t)) for t in (("Ann", "IT", 5200, 31), ("Bob", "HR", 3900, 45), ("Ali", "IT", 4800, 52), ("Cyd", "Ops", 4800, 28), ("Dee", "HR", 6100, 39))]
base = Query("staff").select(c.name, (c.pay * 12).alias("yearly"))
queries = [Query("staff"), base.where(c.pay > 4000).order_by("-pay", "name"), base.where((c.dept == "IT") | (c.age < 30)).where(~c.name.like("al")),
           base.select((c.pay / c.age).alias("ratio")).where(c.dept.is_in("HR", "Ops")).order_by("name")[1:3], base.where(c.age % 2 == 1)]
for q in queries:
    print(*q.to_sql())
    print("   ", [tuple(round(v, 2) if isinstance(v, float) else v for v in r.values()) for r in q.run(ROWS)])
print(base.to_sql() == Query("staff").select(c.name, (c.pay * 12).alias("yearly")).to_sql(), base._where)
