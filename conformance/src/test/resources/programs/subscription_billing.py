"""Monthly subscription billing with proration and plan changes."""
from __future__ import annotations
import calendar
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP
from enum import Enum, auto
from typing import Iterator

class Plan(Enum):
    BASIC = Decimal("9.99")
    PRO = Decimal("29.00")
    ENTERPRISE = Decimal("199.00")

    @property
    def daily(self) -> Decimal:
        return self.value / 30

    def __lt__(self, other: Plan) -> bool:
        if not isinstance(other, Plan):
            return NotImplemented
        return self.value < other.value

class Status(Enum):
    TRIAL = auto()
    ACTIVE = auto()
    CANCELLED = auto()

@dataclass
class Subscription:
    email: str
    plan: Plan
    started: date
    trial_days: int = 14
    cancelled_on: date | None = None
    changes: list[tuple[date, Plan]] = field(default_factory=list)

    def status(self, on: date) -> Status:
        if self.cancelled_on and on >= self.cancelled_on:
            return Status.CANCELLED
        return Status.TRIAL if on < self.started + timedelta(days=self.trial_days) else Status.ACTIVE

    def plan_on(self, day: date) -> Plan:
        current = self.plan
        for when, plan in sorted(self.changes):
            if when <= day:
                current = plan
        return current

    def invoice_lines(self, year: int, month: int) -> Iterator[tuple[Plan, int, Decimal]]:
        days_in_month = calendar.monthrange(year, month)[1]
        usage: dict[Plan, int] = {}
        for d in range(1, days_in_month + 1):
            day = date(year, month, d)
            if day >= self.started and self.status(day) is Status.ACTIVE:
                plan = self.plan_on(day)
                usage[plan] = usage.get(plan, 0) + 1
        for plan, n in usage.items():
            amount = plan.value * n / days_in_month
            yield plan, n, amount.quantize(Decimal("0.01"), ROUND_HALF_UP)

subs = [
    Subscription("ann@example.com", Plan.BASIC, date(2024, 1, 10), changes=[(date(2024, 2, 15), Plan.PRO)]),
    Subscription("bob@example.com", Plan.ENTERPRISE, date(2023, 11, 1), cancelled_on=date(2024, 2, 20)),
    Subscription("cyd@example.com", Plan.PRO, date(2024, 2, 20)),
]
for month in (1, 2, 3):
    print(f"--- {calendar.month_name[month]} 2024 ---")
    for s in subs:
        lines = list(s.invoice_lines(2024, month))
        total = sum((a for *_, a in lines), Decimal("0.00"))
        detail = " + ".join(f"{p.name.title()}({n}d)={a}" for p, n, a in lines) or "nothing"
        print(f"{s.email:<18} {s.status(date(2024, month, 28)).name:<9} {detail} => {total}")
print(sorted(Plan), max(Plan), Plan(Decimal("29")), Plan["PRO"].daily)
try:
    Plan(Decimal(1))
except ValueError as e:
    print(e)
