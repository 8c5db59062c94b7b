"""Evaluate expense claims against composable policy rules."""
from __future__ import annotations
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Callable, Iterable

type Check = Callable[[Claim], bool]

@dataclass
class Claim:
    employee: str
    category: str
    amount: Decimal
    on: date
    receipt: bool = True
    tags: frozenset[str] = frozenset()

class Rule:
    def __init__(self, name: str, check: Check):
        self.name, self.check = name, check
    def __call__(self, claim: Claim) -> bool:
        return self.check(claim)
    def __and__(self, other: Rule) -> Rule:
        return Rule(f"({self.name} and {other.name})", lambda c: self(c) and other(c))
    def __or__(self, other: Rule) -> Rule:
        return Rule(f"({self.name} or {other.name})", lambda c: self(c) or other(c))
    def __invert__(self) -> Rule:
        return Rule(f"not {self.name}", lambda c: not self(c))
    def __rshift__(self, verdict: str) -> Policy:
        return Policy(self, verdict)
    def __repr__(self) -> str:
        return f"<Rule {self.name}>"

@dataclass
class Policy:
    rule: Rule
    verdict: str
    hits: list[str] = field(default_factory=list)

def rule(fn: Check) -> Rule:
    return Rule(fn.__name__.replace("_", " "), fn)

def over(limit: int) -> Rule:
    return Rule(f"over {limit:,}", lambda c: c.amount > limit)

def category(*names: str) -> Rule:
    return Rule("/".join(names), lambda c: c.category in names)
@rule
def weekend(c): return c.on.weekday() >= 5
@rule
def has_receipt(c): return c.receipt
@rule
def client_meeting(c): return not c.tags.isdisjoint({"client", "prospect"})
POLICIES = [
    (~has_receipt & over(25)) >> "reject: receipt missing",
    (category("alcohol") & ~client_meeting) >> "reject: alcohol",
    (category("meal", "alcohol") & over(80) & ~client_meeting) >> "review: expensive meal",
    (weekend & ~category("travel", "hotel")) >> "review: weekend",
    over(1000) >> "escalate: manager",
]
def decide(claim: Claim, policies: Iterable[Policy]) -> list[str]:
    verdicts = []
    for p in policies:
        if p.rule(claim):
            p.hits.append(claim.employee)
            verdicts.append(p.verdict)
            if p.verdict.startswith("reject"):
                break
    return verdicts or ["approve"]
D = Decimal
claims = [
    Claim("ann", "meal", D("42.10"), date(2024, 6, 3)), Claim("bob", "meal", D("95"), date(2024, 6, 4), tags=frozenset({"client"})),
    Claim("cat", "alcohol", D("30"), date(2024, 6, 5)), Claim("dan", "taxi", D("26"), date(2024, 6, 6), receipt=False),
    Claim("eve", "hotel", D("1450.75"), date(2024, 6, 8)), Claim("fay", "meal", D("120.5"), date(2024, 6, 9)), Claim("gus", "taxi", D("9"), date(2024, 6, 7), False)]
for c in claims:
    print(f"{c.employee} {c.category:<8}{c.amount:>9.2f} {c.on:%a}: {'; '.join(decide(c, POLICIES))}")
for p in POLICIES:
    print(f"{p.rule!r:<50} -> {p.verdict} {p.hits}")
print(sum(c.amount for c in claims), max(claims, key=lambda c: c.amount).employee, (over(5) | weekend).name, claims[0])
