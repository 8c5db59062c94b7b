import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LOG = """\
10.0.0.1 - - [12/Mar/2024:10:00:01 +0000] "GET /index.html HTTP/1.1" 200 5120 0.012
10.0.0.2 - ann [12/Mar/2024:10:00:03 +0000] "POST /api/login HTTP/1.1" 401 312 0.250
10.0.0.2 - ann [12/Mar/2024:10:00:09 +0000] "POST /api/login HTTP/1.1" 200 845 0.190
10.0.0.3 - - [12/Mar/2024:10:01:15 +0000] "GET /api/items?page=2 HTTP/1.1" 500 0 1.731
this line is broken
10.0.0.1 - - [12/Mar/2024:10:02:44 +0000] "GET /static/app.js HTTP/1.1" 304 0 0.004
10.0.0.3 - - [12/Mar/2024:10:02:59 +0000] "GET /api/items?page=2 HTTP/1.1" 200 9921 0.420
"""
LINE = re.compile(
    r'(?P<ip>\S+) - (?P<user>\S+) \[(?P<when>[^\]]+)\] '
    r'"(?P<verb>[A-Z]+) (?P<path>\S+) [^"]+" (?P<status>\d{3}) (?P<size>\d+) (?P<took>[\d.]+)'
)


def parse(text):
    for number, line in enumerate(text.splitlines(), 1):
        if not (m := LINE.fullmatch(line)):
            print(f"line {number}: cannot parse {line!r}")
            continue
        hit = m.groupdict()
        yield {
            **hit,
            "when": datetime.strptime(hit["when"], "%d/%b/%Y:%H:%M:%S %z"),
            "status": int(hit["status"]),
            "size": int(hit["size"]),
            "took": float(hit["took"]),
            "route": hit["path"].split("?")[0],
        }


hits = list(parse(LOG))
statuses = Counter(f"{h['status'] // 100}xx" for h in hits)
print(dict(sorted(statuses.items())), sum(h["size"] for h in hits), "bytes")
by_route = defaultdict(list)
for h in hits:
    by_route[h["verb"], h["route"]].append(h["took"])
for (verb, route), times in sorted(by_route.items(), key=lambda kv: -max(kv[1])):
    print(f"{verb:<5}{route:<18} n={len(times)} max={max(times):.3f}s avg={sum(times) / len(times):.3f}s")
per_minute = Counter(h["when"].replace(second=0).strftime("%H:%M") for h in hits)
print(per_minute.most_common())
span = hits[-1]["when"] - hits[0]["when"]
print(f"{len(hits)} requests in {span} ({len(hits) / (span / timedelta(minutes=1)):.2f}/min)")
# ---
from itertools import groupby
from operator import itemgetter

SALES = [
    {"region": "North", "rep": "Ann", "quarter": "Q1", "amount": 1200},
    {"region": "South", "rep": "Bob", "quarter": "Q1", "amount": 800},
    {"region": "North", "rep": "Cid", "quarter": "Q2", "amount": 950},
    {"region": "South", "rep": "Bob", "quarter": "Q2", "amount": 1150},
    {"region": "North", "rep": "Ann", "quarter": "Q2", "amount": 400},
    {"region": "West", "rep": "Dee", "quarter": "Q2", "amount": 2000},
]


def pivot(rows, row_key, col_key, value, agg=sum):
    cols = sorted({r[col_key] for r in rows})
    table = {}
    for key, group in groupby(sorted(rows, key=itemgetter(row_key)), key=itemgetter(row_key)):
        group = list(group)
        table[key] = {c: agg(r[value] for r in group if r[col_key] == c) for c in cols}
    return cols, table


def render(cols, table, corner):
    width = max(len(str(k)) for k in [*table, corner]) + 2
    lines = [f"{corner:<{width}}" + "".join(f"{c:>8}" for c in cols) + f"{'total':>8}"]
    for key, cells in table.items():
        lines.append(f"{key:<{width}}" + "".join(f"{cells[c]:>8}" for c in cols) + f"{sum(cells.values()):>8}")
    sums = [sum(t[c] for t in table.values()) for c in cols]
    lines.append(f"{'':<{width}}" + "".join(f"{s:>8}" for s in sums) + f"{sum(sums):>8}")
    return "\n".join(lines)


print(render(*pivot(SALES, "region", "quarter", "amount"), "region"))
print(render(*pivot(SALES, "rep", "quarter", "amount", agg=lambda xs: len(list(xs))), "rep"))
best = max(SALES, key=itemgetter("amount"))
print(f"best deal: {best['rep']} with {best['amount']:,} in {best['quarter']}")
# ---
import json
from typing import Any

OLD = json.loads('{"name": "svc", "port": 80, "tags": ["a", "b"], "db": {"host": "h1", "pool": 5}, "gone": null}')
NEW = json.loads('{"name": "svc", "port": 8080, "tags": ["a", "c", "d"], "db": {"host": "h1", "pool": 10, "ssl": true}}')


def diff(a: Any, b: Any, path: str = "$"):
    match a, b:
        case dict(), dict():
            for key in sorted(a.keys() | b.keys()):
                where = f"{path}.{key}"
                if key not in b:
                    yield "removed", where, a[key], None
                elif key not in a:
                    yield "added", where, None, b[key]
                else:
                    yield from diff(a[key], b[key], where)
        case list(), list():
            for i in range(max(len(a), len(b))):
                where = f"{path}[{i}]"
                if i >= len(b):
                    yield "removed", where, a[i], None
                elif i >= len(a):
                    yield "added", where, None, b[i]
                else:
                    yield from diff(a[i], b[i], where)
        case _ if a != b:
            yield "changed", path, a, b


for kind, where, before, after in diff(OLD, NEW):
    print(f"{kind:<8} {where:<12} {json.dumps(before)} -> {json.dumps(after)}")
print(list(diff(OLD, OLD)))


def flatten(value, prefix=""):
    if isinstance(value, dict):
        return {k2: v2 for k, v in value.items() for k2, v2 in flatten(v, f"{prefix}{k}.").items()}
    if isinstance(value, list):
        return {k2: v2 for i, v in enumerate(value) for k2, v2 in flatten(v, f"{prefix}{i}.").items()}
    return {prefix[:-1]: value}


print(flatten(NEW))
# ---
from collections import Counter
import math
import re

DOCS = {
    "cats": "The cat sat on the mat. The cat purred.",
    "dogs": "The dog chased the cat around the garden.",
    "math": "A matrix is a table of numbers; matrix products are not commutative.",
}
STOP = {"the", "a", "is", "of", "on", "are", "not", "around"}


def tokens(text):
    return [w for w in re.findall(r"[a-z']+", text.lower()) if w not in STOP]


class Index:
    def __init__(self, docs):
        self.counts = {name: Counter(tokens(text)) for name, text in docs.items()}
        self.df = Counter(word for c in self.counts.values() for word in c)

    def idf(self, word):
        return math.log((1 + len(self.counts)) / (1 + self.df[word])) + 1

    def vector(self, counts):
        return {w: n * self.idf(w) for w, n in counts.items()}

    def search(self, query):
        q = self.vector(Counter(tokens(query)))
        for name, counts in self.counts.items():
            d = self.vector(counts)
            dot = sum(q[w] * d.get(w, 0) for w in q)
            norm = math.hypot(*q.values()) * math.hypot(*d.values())
            if dot:
                yield dot / norm, name


index = Index(DOCS)
for query in ("cat", "matrix table", "cat garden dog", "unicorn"):
    hits = sorted(index.search(query), reverse=True)
    print(query, "->", [f"{name}:{score:.3f}" for score, name in hits] or "nothing")
print(index.counts["cats"].most_common(2), index.df["cat"])
# ---
import csv
import io
from collections import OrderedDict
from datetime import datetime

SOURCE = """id;name;email;joined;score
 1 ;Ann Lee;ANN@EXAMPLE.COM;2023-01-15;88.5
2;bob  stone;bob@example;15/02/2023;n/a
3;Ann Lee;ann@example.com;2023-01-15;88.5
4;Cy Ó'Neil; cy@example.org ;03 Mar 2023;91
5;;x@y.z;;70
"""
FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%d %b %Y")


def parse_date(text):
    for fmt in FORMATS:
        try:
            return datetime.strptime(text.strip(), fmt).date()
        except ValueError:
            continue
    raise ValueError(f"unknown date {text!r}")


def clean(row):
    problems = []
    name = " ".join(row["name"].split()).title()
    if not name:
        problems.append("no name")
    email = row["email"].strip().lower()
    if "@" not in email or "." not in email.rsplit("@")[-1]:
        problems.append(f"bad email {email}")
    try:
        joined = parse_date(row["joined"])
    except ValueError as e:
        joined = None
        problems.append(str(e))
    try:
        score = float(row["score"])
    except ValueError:
        score = None
        problems.append(f"bad score {row['score']}")
    return {"id": int(row["id"]), "name": name, "email": email, "joined": joined, "score": score}, problems


seen, good = {}, []
for row in csv.DictReader(io.StringIO(SOURCE), delimiter=";"):
    record, problems = clean(row)
    if problems:
        print(f"row {record['id']}: {'; '.join(problems)}")
    elif (key := (record["name"], record["email"])) in seen:
        print(f"row {record['id']}: duplicate of {seen[key]}")
    else:
        seen[key] = record["id"]
        good.append(record)
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=list(good[0]))
writer.writeheader()
writer.writerows(good)
print(out.getvalue().replace("\r\n", "\n"), end="")
# ---
from bisect import insort, bisect_left
from collections import deque
from statistics import mean, median


class RollingStats:
    """Mean, median and z-score over the last n readings."""

    def __init__(self, size):
        self.window = deque(maxlen=size)
        self.ordered = []

    def add(self, x):
        if len(self.window) == self.window.maxlen:
            oldest = self.window[0]
            del self.ordered[bisect_left(self.ordered, oldest)]
        self.window.append(x)
        insort(self.ordered, x)

    @property
    def median(self):
        n, half = len(self.ordered), len(self.ordered) // 2
        return self.ordered[half] if n % 2 else (self.ordered[half - 1] + self.ordered[half]) / 2

    def zscore(self, x):
        m = mean(self.window)
        spread = (sum((v - m) ** 2 for v in self.window) / len(self.window)) ** 0.5
        return (x - m) / spread if spread else 0.0


readings = [20.1, 20.3, 19.9, 20.0, 35.7, 20.2, 20.4, 3.3, 20.1]
stats = RollingStats(5)
for i, value in enumerate(readings):
    alarm = ""
    if len(stats.window) >= 3 and abs(stats.zscore(value)) > 3:
        alarm = f"  <-- anomaly z={stats.zscore(value):+.1f}"
    stats.add(value)
    assert stats.median == median(stats.window)
    print(f"{i}: {value:5.1f} median {stats.median:.2f}{alarm}")
# ---
def parse_query(text):
    """WHERE-like filters: 'age >= 30 and (city = Oslo or not active = yes)'."""
    import re
    pos = 0
    tokens = re.findall(r"\(|\)|>=|<=|!=|=|>|<|\w+", text)

    def peek():
        return tokens[pos] if pos < len(tokens) else None

    def take(expected=None):
        nonlocal pos
        token = peek()
        if token is None or (expected and token != expected):
            raise SyntaxError(f"expected {expected or 'a token'}, found {token}")
        pos += 1
        return token

    def expression():
        left = term()
        while peek() == "or":
            take()
            right = term()
            left = (lambda a, b: lambda row: a(row) or b(row))(left, right)
        return left

    def term():
        left = factor()
        while peek() == "and":
            take()
            right = factor()
            left = (lambda a, b: lambda row: a(row) and b(row))(left, right)
        return left

    def factor():
        if peek() == "not":
            take()
            inner = factor()
            return lambda row: not inner(row)
        if peek() == "(":
            take()
            inner = expression()
            take(")")
            return inner
        field, op, value = take(), take(), take()
        value = int(value) if value.isdigit() else value
        ops = {"=": "__eq__", "!=": "__ne__", ">": "__gt__", "<": "__lt__", ">=": "__ge__", "<=": "__le__"}
        return lambda row: getattr(row[field], ops[op])(value)

    result = expression()
    if peek() is not None:
        raise SyntaxError(f"unexpected {peek()}")
    return result


people = [
    {"name": "Ann", "age": 34, "city": "Oslo", "active": "yes"},
    {"name": "Bob", "age": 28, "city": "Lima", "active": "no"},
    {"name": "Cyd", "age": 45, "city": "Lima", "active": "yes"},
]
for q in ("age >= 30", "city = Lima and active = yes", "age < 30 or (city = Oslo and not active = no)", "name != Bob"):
    print(f"{q:<45}", [p["name"] for p in people if parse_query(q)(p)])
parse_query("(age > 3")
# ---
from collections import Counter
from string import ascii_lowercase

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity"""

words = [w.strip(".,").lower() for w in TEXT.split()]
counts = Counter(words)
print(len(words), "words,", len(counts), "distinct")
width = max(map(len, counts))
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f"{word:>{width}} {n:>3} {'█' * n}")
letters = Counter(c for c in TEXT.lower() if c in ascii_lowercase)
total = sum(letters.values())
print(" ".join(f"{c}={letters[c] / total:.1%}" for c, _ in letters.most_common(5)))
print("missing letters:", "".join(sorted(set(ascii_lowercase) - set(letters))))
bigrams = Counter(zip(words, words[1:]))
print(bigrams.most_common(3))
lengths = Counter(map(len, words))
for n in range(min(lengths), max(lengths) + 1):
    print(f"{n:>2} {'*' * lengths[n]}")
longest = max(counts, key=lambda w: (len(w), w))
print(longest, longest[::-1], longest.center(20, "~"))
