"""Accounts receivable aging report."""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

BUCKETS = [(0, "Current"), (30, "1-30"), (60, "31-60"), (90, "61-90")]


@dataclass(frozen=True, slots=True)
class Invoice:
    number: str
    customer: str
    due: date
    amount: Decimal

    def days_overdue(self, as_of: date) -> int:
        return max((as_of - self.due).days, 0)


def bucket_for(days: int) -> str:
    for limit, label in BUCKETS:
        if days <= limit:
            return label
    return "90+"


def build_report(invoices: list[Invoice], as_of: date) -> dict[str, dict[str, Decimal]]:
    report: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for inv in invoices:
        report[inv.customer][bucket_for(inv.days_overdue(as_of))] += inv.amount
    return report


def main() -> None:
    as_of = date(2024, 6, 30)
    invoices = [
        Invoice("INV-001", "Acme Corp", date(2024, 7, 15), Decimal("1200.00")),
        Invoice("INV-002", "Acme Corp", date(2024, 6, 10), Decimal("450.50")),
        Invoice("INV-003", "Globex", date(2024, 5, 15), Decimal("9800.25")),
        Invoice("INV-004", "Globex", date(2024, 4, 2), Decimal("310.00")),
        Invoice("INV-005", "Initech", date(2024, 1, 31), Decimal("77.70")),
        Invoice("INV-006", "Initech", date(2024, 6, 30), Decimal("12345.67")),
    ]
    labels = [label for _, label in BUCKETS] + ["90+"]
    report = build_report(invoices, as_of)

    print(f"A/R Aging as of {as_of:%d %b %Y}")
    header = f"{'Customer':<12}" + "".join(f"{lab:>12}" for lab in labels) + f"{'Total':>13}"
    print(header)
    print("-" * len(header))
    totals = dict.fromkeys(labels, Decimal(0))
    for customer in sorted(report):
        row = report[customer]
        cells = "".join(f"{row[lab]:>12,.2f}" for lab in labels)
        print(f"{customer:<12}{cells}{sum(row.values()):>13,.2f}")
        for lab in labels:
            totals[lab] += row[lab]
    print("=" * len(header))
    print(f"{'TOTAL':<12}" + "".join(f"{t:>12,.2f}" for t in totals.values())
          + f"{sum(totals.values()):>13,.2f}")

    worst = max(invoices, key=lambda i: i.days_overdue(as_of))
    print(f"\nMost overdue: {worst.number} ({worst.customer}), {worst.days_overdue(as_of)} days")
    print(worst)


if __name__ == "__main__":
    main()
