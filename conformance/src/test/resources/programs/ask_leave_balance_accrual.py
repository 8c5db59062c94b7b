from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

HOLIDAYS = {date(2024, 5, 1), date(2024, 5, 9), date(2024, 5, 20), date(2024, 12, 25)}
STAFF = [
    {"name": "Ana", "hired": "2019-03-01", "annual": 30, "carry": 4.5},
    {"name": "Bo", "hired": "2024-02-15", "annual": 24},
    {"name": "Cy", "hired": "2022-07-01", "annual": 20, "fte": 0.6, "carry": None},
]
REQUESTS = [
    ("Ana", "2024-05-06", "2024-05-10", "vacation"), ("Ana", "2024-05-09", "2024-05-24", "vacation"),
    ("Bo", "2024-05-17", "2024-05-21", "vacation"), ("Bo", "2024-05-21 pm", "2024-05-22", "vacation"),
    ("Cy", "2024-05-30", "2024-05-27", "vacation"), ("Cy", "2024-05-02", "2024-05-31", "vacation"), ("Dee", "2024-06-03", "2024-06-03", "sick"),
    ("Bo", "2024-06-03", "2024-06-05", "sick"),
]
AS_OF = date(2024, 5, 31)


@dataclass
class Account:
    name: str
    hired: date
    annual: Fraction
    carry: Fraction = Fraction(0)
    taken: list[tuple[date, date, Fraction]] = field(default_factory=list)

    def accrued(self, on: date) -> Fraction:
        start = max(self.hired, date(on.year, 1, 1))
        months = (on.year - start.year) * 12 + on.month - start.month + (start.day == 1)
        return self.annual * max(months, 0) / 12

    def balance(self, on):
        return self.carry + self.accrued(on) - sum(days for *_, days in self.taken)


def days(start: date, end: date):
    yield from (start + timedelta(n) for n in range((end - start).days + 1))


def working_days(start, end):
    return sum(d.weekday() < 5 and d not in HOLIDAYS for d in days(start, end))


accounts = {}
for row in STAFF:
    fte = Fraction(str(row.get("fte", 1)))
    accounts[row["name"]] = Account(row["name"], date.fromisoformat(row["hired"]), row["annual"] * fte, Fraction(row.get("carry") or 0))

rejections = defaultdict(list)
for who, frm, to, kind in REQUESTS:
    frm, *half = frm.split()
    start, end = map(date.fromisoformat, (frm, to))
    acct = accounts.get(who)
    need = Fraction(working_days(start, end)) - (Fraction(1, 2) if half else 0)
    clash = acct and next(((a, b) for a, b, _ in acct.taken if a <= end and start <= b), None)
    if acct is None:
        reason = "unknown employee"
    elif start > end:
        reason = f"ends {(start - end).days} days before it starts"
    elif kind == "sick":
        print(f"{who}: sick {need} day(s), no deduction")
        continue
    elif clash:
        reason = "overlaps {0:%d.%m}-{1:%d.%m}".format(*clash)
    elif need > (have := acct.balance(AS_OF)):
        reason = f"needs {need} but has {float(have):.2f}"
    else:
        acct.taken.append((start, end, need))
        print(f"{who}: {start:%a %d %b} – {end:%a %d %b} = {float(need):g} day(s), left {acct.balance(AS_OF)}")
        continue
    rejections[who].append(reason)
for who, reasons in rejections.items():
    print(f"{who} rejected: {'; '.join(reasons)}")
for a in accounts.values():
    whole, rest = divmod(a.balance(AS_OF), 1)
    print(f"{a.name:<4}accrued {a.accrued(AS_OF)!s:>6} carry {float(a.carry)} balance {whole} {rest or ''}".rstrip(), "| year end", float(round(a.accrued(date(2024, 12, 31)), 2)))
absent = defaultdict(set)
for a in accounts.values():
    for s, e, _ in a.taken:
        for d in days(s, e):
            absent[d.isoformat()].add(a.name)
print({d: sorted(p) for d, p in sorted(absent.items()) if len(p) > 1} or "no double absences", len(absent))
