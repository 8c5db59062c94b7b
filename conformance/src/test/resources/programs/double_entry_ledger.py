from __future__ import annotations

from abc import ABC, abstractmethod
from collections import OrderedDict
from dataclasses import dataclass
from decimal import Decimal
from functools import total_ordering
import traceback

class LedgerError(Exception):
    """Base class for ledger problems."""

class UnbalancedEntry(LedgerError):
    def __init__(self, memo: str, diff: Decimal) -> None:
        super().__init__(memo, diff)
        self.memo, self.diff = memo, diff
    def __str__(self) -> str:
        return f"entry {self.memo!r} out of balance by {self.diff:+,.2f}"

@total_ordering
class Account(ABC):
    def __init__(self, code: int, name: str) -> None:
        self.code, self.name = code, name
        self.debits = self.credits = Decimal("0")
    @property
    @abstractmethod
    def balance(self) -> Decimal: ...
    def __eq__(self, other):
        return isinstance(other, Account) and self.code == other.code
    def __lt__(self, other):
        return self.code < other.code
    def __hash__(self): return hash(self.code)
    def __repr__(self):
        return f"<{type(self).__name__} {self.code} {self.name}: {self.balance}>"

class DebitNormal(Account):
    balance = property(lambda self: self.debits - self.credits)
class CreditNormal(Account):
    balance = property(lambda self: self.credits - self.debits)
class Ledger:
    def __init__(self, *accounts: Account):
        self._accounts = OrderedDict((a.name, a) for a in sorted(accounts))
    def __getitem__(self, name: str) -> Account:
        try:
            return self._accounts[name]
        except KeyError:
            raise LedgerError(f"unknown account {name!r}") from None
    def post(self, memo: str, **lines: str) -> None:
        amounts = {self[k.replace("_", " ")]: Decimal(v) for k, v in lines.items()}
        if diff := sum(amounts.values()):
            raise UnbalancedEntry(memo, diff)
        for account, amt in amounts.items():
            if amt >= 0:
                account.debits += amt
            else:
                account.credits -= amt
    def trial_balance(self):
        dr = cr = Decimal(0)
        for a in self._accounts.values():
            net = a.debits - a.credits
            print(f"{a.code:<5}{a.name:<12}{(net if net > 0 else ''):>12}{(-net if net < 0 else ''):>12}")
            dr, cr = dr + max(net, 0), cr - min(net, 0)
        print(f"{'':<17}{dr:>12,}{cr:>12,}{'OK' if dr == cr else 'BAD':>5}")
ledger = Ledger(CreditNormal(400, "sales"), DebitNormal(100, "cash"), DebitNormal(500, "cost"),
                CreditNormal(200, "tax due"), DebitNormal(110, "stock"), CreditNormal(300, "capital"))
ledger.post("funding", cash="10000.00", capital="-10000.00")
ledger.post("buy stock", stock="2500", cash="-2500")
ledger.post("sale", cash="1190.00", sales="-1000.00", tax_due="-190.00")
ledger.post("cogs", cost="640.55", stock="-640.55")
ledger.trial_balance()
for bad in ({"cash": "5", "sales": "-4.99"}, {"petty": "1"}):
    try:
        ledger.post("oops", **bad)
    except LedgerError as e:
        print("".join(traceback.format_exception_only(e)).strip(), "| context:", type(e.__context__).__name__)
print(repr(ledger["tax due"]), ledger["cash"] < ledger["sales"], ledger["cash"] >= ledger["stock"])
try:
    Account(1, "x")
except TypeError as e:
    print(e)
