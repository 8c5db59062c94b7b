"""Posting run that stops with an uncaught chained exception."""
from dataclasses import dataclass
from decimal import Decimal


class PostingError(Exception):
    """Raised when a batch cannot be posted."""


@dataclass
class Entry:
    account: str
    amount: str

    def value(self) -> Decimal:
        return Decimal(self.amount)


class Batch:
    def __init__(self, accounts):
        self.balances = dict.fromkeys(accounts, Decimal(0))

    def post(self, entry: Entry) -> None:
        self.balances[entry.account] += entry.value()

    def run(self, entries):
        for number, entry in enumerate(entries, start=1):
            try:
                self.post(entry)
            except KeyError as exc:
                raise PostingError(f"entry {number}: unknown account {exc}") from exc
            print(f"posted {number}: {entry.account:<8} {entry.amount:>9}")


def main():
    batch = Batch(["cash", "sales"])
    try:
        batch.run([Entry("cash", "10.50"), Entry("sales", "-10.50")])
        batch.run([Entry("cash", "3"), Entry("suspense", "-3")])
    finally:
        print("balances:", {k: str(v) for k, v in batch.balances.items()})


if __name__ == "__main__":
    main()
