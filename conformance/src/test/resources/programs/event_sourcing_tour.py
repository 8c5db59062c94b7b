from __future__ import annotations
import copy
import json
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, fields, asdict, KW_ONLY, InitVar, make_dataclass, is_dataclass
from datetime import datetime, timedelta
from functools import singledispatchmethod
from typing import ClassVar, Iterable
from uuid import UUID, uuid5, NAMESPACE_URL

EPOCH = datetime(2024, 1, 1)


@dataclass(frozen=True, kw_only=True)
class Event(ABC):
    registry: ClassVar[dict[str, type]] = {}
    at: datetime = EPOCH
    version: int = 1

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag or cls.__name__.lower()
        Event.registry[cls.tag] = cls

    @abstractmethod
    def describe(self): ...

    def dump(self):
        return json.dumps({"tag": self.tag, **asdict(self)}, default=str, sort_keys=True)

    @staticmethod
    def load(text):
        raw = json.loads(text)
        cls = Event.registry[raw.pop("tag")]
        names = {f.name for f in fields(cls)}
        raw["at"] = datetime.fromisoformat(raw["at"])
        if extra := raw.keys() - names:
            raise TypeError(f"{cls.__name__} has no {', '.join(sorted(extra))}")
        return cls(**raw)


@dataclass(frozen=True, kw_only=True)
class Opened(Event, tag="account-opened"):
    owner: str

    def describe(self):
        return f"opened by {self.owner}"


@dataclass(frozen=True)
class Deposited(Event):
    amount: int

    def describe(self):
        return f"+{self.amount}"


@dataclass(frozen=True)
class Withdrawn(Event):
    amount: int
    reason: str = field(default="", repr=False, compare=False)

    def describe(self):
        return f"-{self.amount} ({self.reason or 'n/a'})"


class Overdrawn(Exception):
    pass


@dataclass
class Account:
    key: UUID
    _: KW_ONLY
    balance: int = 0
    owner: str | None = None
    history: list[Event] = field(default_factory=list, repr=False)
    limit: InitVar[int] = 0

    def __post_init__(self, limit):
        self._limit = limit

    @singledispatchmethod
    def apply(self, event):
        raise NotImplementedError(f"no handler for {type(event).__name__}")

    @apply.register
    def _(self, event: Opened):
        self.owner = event.owner

    @apply.register
    def _(self, event: Deposited):
        self.balance += event.amount

    @apply.register(Withdrawn)
    def _(self, event):
        if self.balance - event.amount < -self._limit:
            raise Overdrawn(f"{self.balance} - {event.amount} < -{self._limit}")
        self.balance -= event.amount

    def replay(self, events: Iterable[Event]) -> Account:
        for e in events:
            self.apply(e)
            self.history.append(e)
        return self


events = [Opened(owner="Ada"), Deposited(100, at=EPOCH + timedelta(hours=1)), Withdrawn(30, "rent"), Deposited(amount=5)]
acc = Account(uuid5(NAMESPACE_URL, "acc/1"), limit=50).replay(events)
print(acc)
for e in acc.history:
    print(f"{e.at:%H:%M} {e.tag:<15} {e.describe():<15} {e.dump()}")
    assert Event.load(e.dump()) == e
snapshot = copy.deepcopy(acc)
acc.replay([Withdrawn(100)])
print(snapshot.balance, acc.balance, snapshot == acc, snapshot.history[0] == acc.history[0])
for f in (
    lambda: acc.replay([Withdrawn(1000)]),
    lambda: Event(),
    lambda: Opened(),
    lambda: setattr(events[0], "owner", "Eve"),
    lambda: Event.load('{"tag": "deposited", "at": "2024-01-01", "bonus": 1, "amount": 2}'),
    lambda: acc.apply(3.5),
    lambda: Deposited(),
    lambda: Account(),
    lambda: Account(1, 2),
):
    try:
        f()
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
Point = make_dataclass("Point", ["x", ("y", int, 5)], namespace={"norm": lambda self: (self.x ** 2 + self.y ** 2) ** 0.5}, frozen=True, order=True)
print(Point(3, 4).norm(), Point(1), sorted([Point(2, 1), Point(1, 9)]), hash(Point(1, 2)) == hash((1, 2)), is_dataclass(Point), [f.name for f in fields(Withdrawn)])
print(Withdrawn(1, "a") == Withdrawn(1, "b"), Withdrawn.__match_args__, Account.__annotations__["limit"], Opened.__doc__)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: str
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: list = []
except ValueError as e:
    print(e)
Account(1, limit=0).replay([Deposited(3), object()])
