"""Kanban board with WIP limits, cycle time statistics and a burn-down chart."""
from __future__ import annotations
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, StrEnum
from statistics import mean, median, quantiles
import random
class Column(Enum):
    BACKLOG = ("Backlog", None)
    DOING = ("Doing", 2)
    REVIEW = ("Review", 2)
    DONE = ("Done", None)
    def __init__(self, title: str, limit: int | None): self.title, self.limit = title, limit
    @property
    def next(self) -> Column | None:
        order = list(type(self))
        i = order.index(self) + 1
        return order[i] if i < len(order) else None
class Size(StrEnum):
    S = "small"
    M = "medium"
    L = "large"
    @property
    def effort(self) -> int: return {"S": 1, "M": 3, "L": 5}[self.name]
class WipExceeded(Exception):
    def __init__(self, column: Column):
        super().__init__(f"{column.title} is full ({column.limit})")
        self.column = column
@dataclass(eq=False)
class Card:
    id: int
    size: Size
    column: Column = Column.BACKLOG
    remaining: int = field(init=False)
    history: dict[Column, date] = field(default_factory=dict, repr=False)
    def __post_init__(self) -> None: self.remaining = self.size.effort
    @property
    def cycle_time(self) -> int | None:
        if Column.DONE in self.history:
            return (self.history[Column.DONE] - self.history[Column.DOING]).days + 1
class Board:
    def __init__(self, cards: list[Card]): self.cards, self.blocked = cards, defaultdict(int)
    def __getitem__(self, column: Column) -> list[Card]: return [c for c in self.cards if c.column is column]
    def __iter__(self) -> Iterator[tuple[Column, list[Card]]]: return ((col, self[col]) for col in Column)
    def pull(self, card: Card, today: date) -> None:
        target = card.column.next
        if target.limit is not None and len(self[target]) >= target.limit:
            self.blocked[target.title] += 1
            raise WipExceeded(target)
        card.column, card.history[target] = target, today
    def day(self, today: date, rng: random.Random) -> list[str]:
        log = []
        for card in sorted(self.cards, key=lambda c: (-list(Column).index(c.column), c.id)):
            try:
                match card.column:
                    case Column.BACKLOG:
                        self.pull(card, today)
                    case Column.DOING:
                        card.remaining -= 1
                        if card.remaining <= 0:
                            self.pull(card, today)
                    case Column.REVIEW if rng.random() < 0.6:
                        self.pull(card, today)
                        log.append(f"#{card.id} done in {card.cycle_time}d")
            except WipExceeded as e:
                if e.column is not Column.DOING:
                    log.append(f"#{card.id}: {e}")
        return log
rng = random.Random(8)
board = Board([Card(i, rng.choice(list(Size))) for i in range(1, 10)])
print(*board.cards[:2], sep="\n")
today, points = date(2024, 5, 30), []
while len(board[Column.DONE]) < len(board.cards) and len(points) < 40:
    if today.weekday() < 5:
        log = board.day(today, rng)
        points.append(sum(c.remaining for c in board.cards if c.column is not Column.DONE))
        state = " ".join(f"{col.title}:{','.join(str(c.id) for c in cards) or '-'}" for col, cards in board)
        print(f"{today:%a %d.%m} {state:<52} {'; '.join(log)}".rstrip())
    today += timedelta(days=1)
times = [c.cycle_time for c in board.cards]
print(f"cycle times {times} mean {mean(times):.2f} median {median(times)} p85 {quantiles(times, n=20)[16]:.2f}")
print("blocked", dict(board.blocked), "throughput/week", round(len(times) / len(points) * 5, 2))
for level in range(max(points), 0, -4):
    print(f"{level:>3} |" + "".join("#" if p >= level else " " for p in points).rstrip())
by_size = defaultdict(list)
for c in board.cards:
    by_size[c.size].append(c.cycle_time)
print({str(k): v for k, v in sorted(by_size.items())}, Size("large").effort, f"{Size.M:>8}", Column.DONE.next, Column["DOING"].limit, repr(Size.S), Column.REVIEW)
