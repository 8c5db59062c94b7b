"""Payroll with progressive withholding, overtime and deductions."""
from dataclasses import dataclass, field, asdict, replace
from decimal import Decimal as D, ROUND_HALF_EVEN
import json

BRACKETS = (
    (D("0"), D("0.00")),
    (D("1000"), D("0.10")),
    (D("2500"), D("0.22")),
    (D("5000"), D("0.35")),
)


def cents(x: D) -> D:
    return x.quantize(D("0.01"), rounding=ROUND_HALF_EVEN)


def withholding(gross: D) -> D:
    tax = D(0)
    uppers = [b[0] for b in BRACKETS[1:]] + [D("Infinity")]
    for (low, rate), high in zip(BRACKETS, uppers, strict=True):
        if gross <= low:
            break
        tax += (min(gross, high) - low) * rate
    return cents(tax)


@dataclass
class Employee:
    name: str
    rate: D
    hours: list[float] = field(default_factory=list, repr=False)
    deductions: dict[str, D] = field(default_factory=dict)
    salaried: bool = field(default=False, kw_only=True)

    def __post_init__(self):
        if self.rate <= 0:
            raise ValueError(f"{self.name}: rate must be positive, got {self.rate}")

    @property
    def gross(self) -> D:
        if self.salaried:
            return cents(self.rate / 12)
        total = D(0)
        for week in self.hours:
            h = D(str(week))
            overtime = max(h - 40, D(0))
            total += (h - overtime) * self.rate + overtime * self.rate * D("1.5")
        return cents(total)

    def payslip(self) -> dict:
        tax = withholding(self.gross)
        ded = sum(self.deductions.values(), D(0))
        return {"name": self.name, "gross": self.gross, "tax": tax, "deductions": ded,
                "net": self.gross - tax - ded}


staff = [
    Employee("Ada", D("31.25"), [40, 42.5, 38, 45.25], {"pension": D("150"), "health": D("82.40")}),
    Employee("Brian", D("18.10"), [20, 20, 22.75, 19]),
    Employee("Chen", D("96000"), deductions={"pension": D("480.00")}, salaried=True),
]

for e in staff:
    print(e)
    slip = e.payslip()
    for k, v in slip.items():
        print(f"    {k:.<14}{v:.>12}" if isinstance(v, str) else f"    {k:.<14}{v:.>12,}")

total = {k: sum(e.payslip()[k] for e in staff) for k in ("gross", "tax", "net")}
print({k: str(v) for k, v in total.items()})
raise_ = replace(staff[1], rate=D("19.00"))
print(raise_.gross - staff[1].gross)
print(json.dumps(asdict(staff[0]), default=str, indent=2))
try:
    replace(staff[0], rate=D(-1))
except ValueError as exc:
    print("error:", exc)
