import re
from dataclasses import dataclass

TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|'(?P<str>(?:[^']|'')*)'|(?P<word>[A-Za-z_][\w.]*)|(?P<op><=|>=|<>|[=<>*,()]))")


class SqlError(Exception):
    pass


@dataclass
class Select:
    cols: list
    table: str
    where: object = None
    order: tuple = ()
    limit: int | None = None


def lex(sql):
    pos, out = 0, []
    sql = sql.rstrip()
    while pos < len(sql):
        m = TOKEN.match(sql, pos)
        if not m:
            raise SqlError(f"unexpected character {sql[pos:].strip()[0]!r} at {pos}")
        kind = m.lastgroup
        text = m[kind]
        out.append((kind, text.replace("''", "'") if kind == "str" else text.lower() if kind == "word" else text))
        pos = m.end()
    return out + [("end", "")]


class Parser:
    def __init__(self, sql):
        self.t, self.i = lex(sql), 0

    def peek(self, *texts):
        return self.t[self.i][1] in texts and self.t[self.i][0] != "str"

    def take(self, *texts):
        kind, text = self.t[self.i]
        if texts and text not in texts:
            raise SqlError(f"expected {' or '.join(t.upper() for t in texts)}, found {text or 'end of query'!r}")
        self.i += 1
        return kind, text

    def query(self):
        self.take("select")
        cols = [self.column()]
        while self.peek(","):
            self.take()
            cols.append(self.column())
        self.take("from")
        s = Select(cols, self.take()[1])
        if self.peek("where"):
            self.take()
            s.where = self.either()
        if self.peek("order"):
            self.take()
            self.take("by")
            name = self.take()[1]
            s.order = (name, self.peek("desc") and bool(self.take()))
        if self.peek("limit"):
            self.take()
            s.limit = int(self.take()[1])
        self.take("")
        return s

    def column(self):
        kind, text = self.take()
        if self.peek("("):
            self.take()
            arg = self.take()[1]
            self.take(")")
            return (text, arg)
        return text

    def either(self):
        left = self.both()
        while self.peek("or"):
            self.take()
            left = (lambda a, b: lambda r: a(r) or b(r))(left, self.both())
        return left

    def both(self):
        left = self.test()
        while self.peek("and"):
            self.take()
            left = (lambda a, b: lambda r: a(r) and b(r))(left, self.test())
        return left

    def test(self):
        if self.peek("not"):
            self.take()
            inner = self.test()
            return lambda r: not inner(r)
        if self.peek("("):
            self.take()
            e = self.either()
            self.take(")")
            return e
        a = self.value()
        op = self.take("=", "<", ">", "<=", ">=", "<>", "like")[1]
        b = self.value()
        return {"=": lambda r: a(r) == b(r), "<": lambda r: a(r) < b(r), ">": lambda r: a(r) > b(r), "<=": lambda r: a(r) <= b(r), ">=": lambda r: a(r) >= b(r), "<>": lambda r: a(r) != b(r), "like": lambda r: re.fullmatch(re.escape(b(r)).replace("%", ".*"), a(r), re.I) is not None}[op]

    def value(self):
        kind, text = self.take()
        match kind:
            case "num":
                v = float(text) if "." in text else int(text)
                return lambda r: v
            case "str":
                return lambda r: text
            case "word":
                return lambda r: r[text]
        raise SqlError(f"expected a value, found {text!r}")


AGG = {"count": len, "sum": sum, "avg": lambda v: sum(v) / len(v), "min": min, "max": max}


def run(sql, db):
    s = Parser(sql).query()
    try:
        rows = [r for r in db[s.table] if s.where is None or s.where(r)]
    except KeyError as e:
        raise SqlError(f"no such {'table' if s.table not in db else 'column'}: {e.args[0]}") from None
    except TypeError as e:
        raise SqlError("type mismatch") from e
    if s.order:
        rows.sort(key=lambda r: r[s.order[0]], reverse=s.order[1])
    rows = rows[:s.limit]
    if any(isinstance(c, tuple) for c in s.cols):
        return [{f"{f}({a})": AGG[f]([r if a == "*" else r[a] for r in rows]) for f, a in s.cols}]
    return [dict(r) if s.cols == ["*"] else {c: r[c] for c in s.cols} for r in rows]


db = {"emp": [dict(id=i, name=n, dept=d, pay=p) for i, (n, d, p) in enumerate([("Ann", "it", 120.5), ("Bob", "hr", 80), ("Cy O'Neil", "it", 95), ("Di", "ops", 70)], 1)]}
for sql in ("SELECT * FROM emp WHERE pay > 90 AND NOT dept = 'hr'", "select name, pay from emp order by pay desc limit 2", "select count(*), avg(pay), max(name) from emp where dept = 'it'", "select id from emp where name like '%o''n%' or (id <= 2 and pay <> 80)", "select id from nope", "select x from emp", "select id from emp where y = 1", "select id from emp where name > 5", "select id emp", "select id from emp where", "select # from emp", "select id from emp limit many", "select sum(pay) from emp where id > 9", "select avg(pay) from emp where id > 9", "", "select id from emp where id = 1 garbage"):
    print(sql)
    try:
        for r in run(sql, db):
            print("   ", r)
    except SqlError as e:
        print("    ! ", e, "| cause:", repr(e.__cause__))
    except (ValueError, KeyError, ArithmeticError) as e:
        print("    !!", type(e).__name__, e)
run("select nothing(id) from emp", db)
