import operator
import shlex
from functools import partial, reduce
from itertools import groupby, islice
from textwrap import dedent, indent, shorten

DATA = [
    dict(id=1, name="Ana", dept="eng", pay=120.5, tags={"lead"}),
    dict(id=2, name="Bo", dept="ops", pay=80, tags=set()),
    dict(id=3, name="Cy", dept="eng", pay=99.0, tags={"new", "remote"}),
    dict(id=4, name="Di", dept=None, pay=None, tags={"remote"}),
]


class QueryError(Exception):
    pass


class Query:
    ops = {"=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "has": operator.contains, "in": lambda a, b: a in b.split(",")}

    def __init__(self, text):
        self.words = shlex.split(text)
        self.steps = []
        self._parse()

    def _parse(self):
        it = iter(self.words)
        for w in it:
            handler = getattr(self, f"do_{w}", None)
            if handler is None:
                raise QueryError(f"unknown clause {w!r}; known: {', '.join(sorted(n[3:] for n in dir(self) if n.startswith('do_')))}")
            n = handler.__func__.__code__.co_argcount - 2
            args = list(islice(it, n))
            if len(args) < n:
                raise QueryError(f"{w} needs {n} words, got {len(args)}")
            self.steps.append(partial(handler, *args))

    @staticmethod
    def _conv(s):
        for f in (int, float):
            try:
                return f(s)
            except ValueError:
                pass
        return {"none": None, "true": True}.get(s, s)

    def do_where(self, col, op, val, rows):
        try:
            fn = self.ops[op]
        except KeyError:
            raise QueryError(f"bad operator {op!r}") from None
        val = val if op == "in" else self._conv(val)
        return (r for r in rows if self._try(fn, r, col, val))

    def _try(self, fn, r, col, val):
        try:
            return fn(r[col], val)
        except TypeError:
            return False
        except KeyError as e:
            raise QueryError(f"no column {e}") from e

    def do_sort(self, col, rows):
        rev = col.startswith("-")
        return sorted(rows, key=lambda r: (r[col.lstrip("-")] is None, r[col.lstrip("-")] or 0), reverse=rev)

    def do_limit(self, n, rows):
        return islice(rows, int(n))

    def do_select(self, cols, rows):
        return ({c: r[c] for c in cols.split(",")} for r in rows)

    def do_group(self, col, agg, rows):
        rows = sorted(rows, key=lambda r: str(r[col]))
        fn, _, target = agg.partition(":")
        for k, g in groupby(rows, key=lambda r: str(r[col])):
            vals = [x[target] for x in g if x[target] is not None]
            yield {col: k, agg: {"sum": sum, "max": partial(max, default=None), "n": len, "avg": lambda v: sum(v) / len(v)}[fn](vals)}

    def __call__(self, rows):
        return list(reduce(lambda acc, step: step(acc), self.steps, rows))


for q in (
    "where dept = eng sort -pay select name,pay",
    "where pay >= 90 select id",
    "where tags has remote sort name select name,tags limit 5",
    "group dept sum:pay",
    "group dept avg:pay",
    "where name in 'Ana,Di' sort id select name",
    "where nope = 1",
    "where pay ~ 3",
    "fetch all",
    "sort",
    "where name = 'unclosed",
    "limit x",
    "select a,b",
):
    print(">", q)
    try:
        for row in Query(q)(DATA):
            print(indent(" ".join(f"{k}={sorted(v) if isinstance(v, set) else v!r}" for k, v in row.items()), "    "))
    except QueryError as e:
        print("   query error:", shorten(str(e), 70), "| cause:", type(e.__cause__).__name__, "| suppressed:", e.__suppress_context__)
    except (ValueError, ZeroDivisionError, KeyError) as e:
        print("   ", type(e).__name__, e)
print(dedent("""\
    end
      of
    report"""))
