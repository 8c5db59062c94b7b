from collections import defaultdict
from datetime import date, timedelta


def business_days(start, days, holidays=frozenset()):
    """The date so many working days after start."""
    current, step = start, 1 if days >= 0 else -1
    left = abs(days)
    while left:
        current += timedelta(days=step)
        if current.weekday() < 5 and current not in holidays:
            left -= 1
    return current


HOLIDAYS = frozenset({date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1)})
SHIPMENTS = [
    ("A-17", date(2024, 12, 20), "express"),
    ("B-02", date(2024, 12, 23), "standard"),
    ("C-33", date(2024, 12, 31), "economy"),
    ("D-08", date(2024, 12, 24), "teleport"),
]
SLA = {"express": 1, "standard": 3, "economy": 7}

by_week = defaultdict(list)
for code, sent, service in SHIPMENTS:
    try:
        due = business_days(sent, SLA[service], HOLIDAYS)
    except KeyError as e:
        print(f"{code}: no such service {e}")
        continue
    year, week, _ = due.isocalendar()
    by_week[year, week].append((due, code))
    print(f"{code} sent {sent:%a %d %b} arrives {due:%a %d %b %Y} ({(due - sent).days} calendar days)")
for (year, week), arrivals in sorted(by_week.items()):
    print(f"{year}-W{week:02}: {', '.join(code for _, code in sorted(arrivals))}")
print(business_days(date(2025, 1, 2), -3, HOLIDAYS))
quarter = lambda d: f"Q{(d.month - 1) // 3 + 1}"
print({quarter(date(2024, m, 1)): date(2024, m, 1).strftime("%b") for m in (1, 4, 7, 10)})
# ---
import re
from dataclasses import dataclass


@dataclass
class Employee:
    name: str
    department: str
    salary: float
    rating: int

    def raise_percent(self):
        match (self.rating, self.department):
            case (5, _):
                return 8.0
            case (4, "Engineering" | "Research"):
                return 6.0
            case (4, _):
                return 5.0
            case (3, _):
                return 2.5
            case (r, _) if r < 1 or r > 5:
                raise ValueError(f"rating out of range for {self.name}: {r}")
            case _:
                return 0.0


TEXT = """
Ann Smith, Engineering, $120,000.00, 4
Bob O'Hara, Sales, $85,500.50, 5
Cara Lim, Engineering, $99,999.99, 3
Dan Poe, Sales, $70,000, 2
"""
PATTERN = re.compile(r"^(?P<name>[^,]+), (?P<dept>\w+), \$(?P<pay>[\d,]+(?:\.\d\d)?), (?P<rating>\d)$", re.M)
staff = [Employee(m["name"], m["dept"], float(m["pay"].replace(",", "")), int(m["rating"])) for m in PATTERN.finditer(TEXT)]

print(f"{'name':<12}{'old':>12}{'raise':>8}{'new':>12}")
total_old = total_new = 0
for e in sorted(staff, key=lambda e: (e.department, -e.salary)):
    percent = e.raise_percent()
    new = round(e.salary * (1 + percent / 100), 2)
    total_old, total_new = total_old + e.salary, total_new + new
    print(f"{e.name:<12}{e.salary:>12,.2f}{percent:>7.1f}%{new:>12,.2f}")
print(f"budget grows by {total_new - total_old:,.2f} ({total_new / total_old - 1:.2%})")
departments = {e.department for e in staff}
for d in sorted(departments):
    pays = [e.salary for e in staff if e.department == d]
    print(f"{d}: {len(pays)} people, average {sum(pays) / len(pays):,.2f}, spread {max(pays) - min(pays):,.2f}")
Employee("Eve", "Sales", 1, 9).raise_percent()
# ---
from collections import namedtuple, Counter
from itertools import combinations

Basket = namedtuple("Basket", "id items")
BASKETS = [Basket(i, frozenset(items.split())) for i, items in enumerate((
    "bread milk eggs", "bread butter", "milk eggs butter bread", "beer crisps", "milk bread", "eggs milk", "beer bread crisps"), 1)]
MIN_SUPPORT, MIN_CONFIDENCE = 2, 0.6


def frequent(baskets, size):
    counts = Counter(combo for b in baskets for combo in combinations(sorted(b.items), size))
    return {frozenset(c): n for c, n in counts.items() if n >= MIN_SUPPORT}


singles, pairs, triples = (frequent(BASKETS, n) for n in (1, 2, 3))
print(len(singles), len(pairs), len(triples))
rules = []
for pair, n in pairs.items():
    for item in sorted(pair):
        (other,) = pair - {item}
        confidence = n / singles[frozenset([item])]
        lift = confidence / (singles[frozenset([other])] / len(BASKETS))
        if confidence >= MIN_CONFIDENCE:
            rules.append((confidence, lift, item, other))
for confidence, lift, item, other in sorted(rules, key=lambda r: (-r[0], r[2], r[3])):
    print(f"{item:<7}=> {other:<7} confidence {confidence:.2f} lift {lift:.2f}")
print(sorted(sorted(t) for t in triples))
largest = max(BASKETS, key=lambda b: len(b.items))
print(largest.id, sorted(largest.items), largest._replace(items=len(largest.items)))
# ---
import io
import textwrap
from datetime import datetime


class Report:
    def __init__(self, title, width=60):
        self.title, self.width, self.out = title, width, io.StringIO()

    def __enter__(self):
        self.line("=" * self.width)
        self.line(self.title.upper().center(self.width).rstrip())
        self.line("=" * self.width)
        return self

    def __exit__(self, kind, error, tb):
        if kind is not None:
            self.line(f"[report incomplete: {kind.__name__}: {error}]")
        self.line("-" * self.width)
        return kind is not None and issubclass(kind, ArithmeticError)

    def line(self, text=""):
        print(text, file=self.out)

    def paragraph(self, text):
        self.line(textwrap.fill(" ".join(text.split()), self.width, initial_indent="  "))

    def table(self, header, rows, aligns=None):
        rows = [[f"{c:,.2f}" if isinstance(c, float) else str(c) for c in r] for r in rows]
        widths = [max(map(len, col)) for col in zip(header, *rows)]
        aligns = aligns or ["<"] + [">"] * (len(header) - 1)
        for n, row in enumerate([header, *rows]):
            self.line(" | ".join(f"{c:{a}{w}}" for c, a, w in zip(row, aligns, widths)).rstrip())
            if n == 0:
                self.line("-+-".join("-" * w for w in widths))


with Report("Weekly sales") as r:
    r.paragraph("""Sales were up this week, mostly thanks to the new
        store in Oslo, which opened two days ahead of schedule despite the snow.""")
    r.line()
    r.table(["City", "Orders", "Revenue"], [["Oslo", 120, 15234.5], ["Lima", 98, 9820.0], ["Rome", 7, 350.255]])
    r.line()
    r.paragraph(f"Printed on {datetime(2024, 3, 1, 8, 30):%A, %d %B %Y at %I:%M %p}.")
    growth = [("Oslo", 15234.5, 0), ("Lima", 9820.0, 9000.0)]
    for city, now, before in reversed(growth):
        r.line(f"{city}: {now / before - 1:+.1%}")
print(r.out.getvalue(), end="")
# ---
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count


@dataclass
class Line:
    description: str
    quantity: Decimal
    unit_price: Decimal
    vat: Decimal = Decimal("0.20")

    @property
    def net(self):
        return (self.quantity * self.unit_price).quantize(Decimal("0.01"))

    @property
    def tax(self):
        return (self.net * self.vat).quantize(Decimal("0.01"))


@dataclass
class Invoice:
    customer: str
    issued: date
    lines: list[Line] = field(default_factory=list)
    number: str = field(init=False)
    _numbers = count(1)

    def __post_init__(self):
        self.number = f"INV-{self.issued:%Y%m}-{next(self._numbers):04}"

    def __iadd__(self, line):
        self.lines.append(line)
        return self

    def totals(self):
        by_rate = {}
        for line in self.lines:
            net, tax = by_rate.get(line.vat, (Decimal(0), Decimal(0)))
            by_rate[line.vat] = net + line.net, tax + line.tax
        return by_rate

    def __str__(self):
        head = f"{self.number}  {self.customer}  {self.issued.isoformat()}"
        body = [f"{l.description:<22}{l.quantity:>6} x {l.unit_price:>8} {l.net:>10}" for l in self.lines]
        taxes = [f"{'VAT ' + format(rate, '.1%'):<33}{tax:>17}" for rate, (_, tax) in sorted(self.totals().items())]
        net = sum(n for n, _ in self.totals().values())
        gross = net + sum(t for _, t in self.totals().values())
        return "\n".join([head, *body, f"{'Net':<33}{net:>17}", *taxes, f"{'Total':<33}{gross:>17}"])


inv = Invoice("Acme GmbH", date(2024, 5, 17))
inv += Line("Consulting (hours)", Decimal("7.5"), Decimal("95.00"))
inv += Line("Books", Decimal(3), Decimal("24.99"), Decimal("0.055"))
inv += Line("Travel", Decimal(1), Decimal("310.40"))
print(inv)
print(Invoice("Other", date(2024, 6, 1)).number, sum(l.net + l.tax for l in inv.lines))
print(inv.lines[1])
# ---
from collections import deque
from random import Random
from statistics import mean, quantiles


def simulate(seed, customers, tellers, arrival_rate, service_rate):
    rng = Random(seed)
    clock, arrivals = 0.0, []
    for _ in range(customers):
        clock += rng.expovariate(arrival_rate)
        arrivals.append(clock)
    free_at = [0.0] * tellers
    waits, served_by = [], [0] * tellers
    for arrival in arrivals:
        t = min(range(tellers), key=free_at.__getitem__)
        start = max(arrival, free_at[t])
        waits.append(start - arrival)
        served_by[t] += 1
        free_at[t] = start + rng.expovariate(service_rate)
    return waits, served_by, max(free_at)


print(f"{'tellers':>7}{'mean':>8}{'p50':>8}{'p90':>8}{'max':>8}  served")
for tellers in (1, 2, 3):
    waits, served, end = simulate(7, 200, tellers, arrival_rate=1.0, service_rate=0.6)
    cuts = quantiles(waits, n=10)
    print(f"{tellers:>7}{mean(waits):>8.2f}{cuts[4]:>8.2f}{cuts[8]:>8.2f}{max(waits):>8.2f}  {served} until {end:.1f}")

rng = Random(99)
line, log = deque(), []
for minute in range(12):
    for _ in range(rng.choice([0, 1, 1, 2])):
        line.append(f"c{len(log) + len(line)}")
    if line and rng.random() < 0.7:
        log.append((minute, line.popleft()))
    print(f"{minute:02} {'o' * len(line):<8}", end="|" if minute % 4 < 3 else "\n")
print(log)
# ---
PERMISSIONS = {
    "viewer": {"read"},
    "editor": {"read", "write"},
    "admin": {"read", "write", "delete", "grant"},
}
INHERITS = {"team-lead": ["editor", "auditor"], "auditor": ["viewer"]}


class AccessDenied(PermissionError):
    def __init__(self, user, action, resource):
        super().__init__(f"{user} may not {action} {resource}")
        self.user, self.action, self.resource = user, action, resource


def permissions(role, seen=()):
    if role in seen:
        raise RecursionError(f"role cycle: {' > '.join((*seen, role))}")
    own = set(PERMISSIONS.get(role, ()))
    return own.union(*(permissions(r, (*seen, role)) for r in INHERITS.get(role, ())))


def requires(action):
    def deco(fn):
        def guarded(user, resource, *args):
            if not any(action in permissions(role) for role in user["roles"]):
                raise AccessDenied(user["name"], action, resource)
            return fn(user, resource, *args)
        guarded.__name__ = fn.__name__
        return guarded
    return deco


@requires("write")
def edit(user, resource, text):
    return f"{user['name']} wrote {text!r} to {resource}"


@requires("delete")
def remove(user, resource):
    return f"{user['name']} removed {resource}"


ann = {"name": "ann", "roles": ["team-lead"]}
bob = {"name": "bob", "roles": ["viewer"]}
root = {"name": "root", "roles": ["viewer", "admin"]}
for call in (lambda: edit(ann, "page/1", "hi"), lambda: edit(bob, "page/1", "no"), lambda: remove(ann, "page/2"), lambda: remove(root, "page/2")):
    try:
        print(call())
    except AccessDenied as e:
        print("denied:", e, "|", e.action)
for role in ("viewer", "auditor", "team-lead", "nobody"):
    print(f"{role:<10}", sorted(permissions(role)))
INHERITS["viewer"] = ["team-lead"]
print(edit.__name__, permissions("auditor"))
# ---
from collections import Counter, defaultdict

BALLOTS = [["Ann", "Bob", "Cy"]] * 4 + [["Bob", "Cy", "Ann"]] * 3 + [["Cy", "Bob", "Ann"]] * 2 + [["Dee", "Cy"]] * 2


def instant_runoff(ballots):
    ballots = [list(b) for b in ballots]
    for number in range(1, 10):
        tally = Counter(b[0] for b in ballots if b)
        total = sum(tally.values())
        leader, votes = max(tally.items(), key=lambda kv: (kv[1], kv[0]))
        print(f"round {number}: " + ", ".join(f"{n} {v}" for n, v in sorted(tally.items(), key=lambda kv: (-kv[1], kv[0]))))
        if votes * 2 > total:
            return leader
        loser = min(tally, key=lambda n: (tally[n], n))
        ballots = [[c for c in b if c != loser] for b in ballots]


def condorcet(ballots):
    names = sorted({n for b in ballots for n in b})
    wins = defaultdict(int)
    for b in ballots:
        place = {n: i for i, n in enumerate(b)}
        for x in names:
            for y in names:
                if x != y and place.get(x, 99) < place.get(y, 99):
                    wins[x, y] += 1
    matrix = [[wins[x, y] for y in names] for x in names]
    for n, row in zip(names, matrix):
        print(f"{n:<4}", *(f"{v:>3}" for v in row))
    return [x for x in names if all(wins[x, y] > wins[y, x] for y in names if y != x)] or None


print("winner:", instant_runoff(BALLOTS))
print("condorcet:", condorcet(BALLOTS))
borda = Counter()
for b in BALLOTS:
    for points, n in enumerate(reversed(b)):
        borda[n] += points
print("borda:", borda.most_common())
