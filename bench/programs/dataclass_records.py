from dataclasses import dataclass, field
from enum import Enum


class Status(Enum):
    OPEN = "open"
    PAID = "paid"
    LATE = "late"


@dataclass(order=True)
class Invoice:
    number: int
    amount: float
    status: Status = field(compare=False, default=Status.OPEN)
    lines: list = field(default_factory=list, compare=False)

    def total(self):
        return self.amount + sum(self.lines)


@dataclass(frozen=True)
class Key:
    year: int
    month: int


invoices = [Invoice(i, i % 977 / 4, (Status.OPEN, Status.PAID, Status.LATE)[i % 3], [i % 5, 1]) for i in range(80_000)]
sums = {}
for invoice in invoices:
    if invoice.status is Status.LATE:
        key = Key(2020 + invoice.number % 4, invoice.number % 12 + 1)
        sums[key] = sums.get(key, 0) + invoice.total()
print(len(sums), sums[Key(2021, 6)], max(invoices[:5000]), sorted(invoices[:3000], reverse=True)[0])
print({status.name: sum(1 for i in invoices if i.status == status) for status in Status})
