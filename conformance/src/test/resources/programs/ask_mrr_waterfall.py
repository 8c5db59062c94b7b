from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum, auto


class Move(StrEnum):
    NEW = auto()
    EXPANSION = auto()
    CONTRACTION = auto()
    CHURN = auto()
    REACTIVATION = auto()


@dataclass(slots=True, kw_only=True)
class Sub:
    account: str
    month: str
    mrr: int = 0
    plan: str | None = None


def subscriptions() -> list[Sub]:
    raw = """
    acme 2024-01 500 pro | acme 2024-02 500 pro | acme 2024-03 900 ent | acme 2024-04 900 ent
    bolt 2024-01 100 basic | bolt 2024-02 80 basic | bolt 2024-04 120 pro
    core 2024-02 250 pro | core 2024-03 250 pro
    dyno 2024-03 40 - | dyno 2024-04 40 -
    """
    out = []
    for chunk in raw.replace("\n", "|").split("|"):
        if chunk := chunk.strip():
            account, month, mrr, plan = chunk.split()
            out.append(Sub(account=account, month=month, mrr=int(mrr), plan=None if plan == "-" else plan))
    return out


def classify(before: int, after: int, ever: bool) -> Move | None:
    match (before, after):
        case (0, 0):
            return None
        case (0, _):
            return Move.REACTIVATION if ever else Move.NEW
        case (_, 0):
            return Move.CHURN
        case (b, a) if a > b:
            return Move.EXPANSION
        case (b, a) if a < b:
            return Move.CONTRACTION


subs = subscriptions()
grid = {(s.account, s.month): s.mrr for s in subs}
months = sorted({s.month for s in subs})
accounts = sorted({s.account for s in subs})
flows: dict[str, dict[Move, int]] = {m: defaultdict(int) for m in months}
seen: set[str] = set()
log = []
for prev, month in zip([None, *months], months):
    for acc in accounts:
        before, after = grid.get((acc, prev), 0), grid.get((acc, month), 0)
        if move := classify(before, after, acc in seen):
            flows[month][move] += after - before
            log.append(f"{month} {acc}: {move} {after - before:+d}")
        if after:
            seen.add(acc)

print(f"{'':<14}" + "".join(f"{m:>10}" for m in months))
opening, openings = 0, []
for m in months:
    openings.append(opening)
    opening += sum(flows[m].values())
print(f"{'opening':<14}" + "".join(f"{o:>10,}" for o in openings))
for move in Move:
    print(f"{move.title():<14}" + "".join(f"{flows[m].get(move, 0) or '·':>10}" for m in months))
closing = [o + sum(flows[m].values()) for o, m in zip(openings, months)]
print(f"{'closing':<14}" + "".join(f"{c:>10,}" for c in closing))
assert closing == [sum(v for (_, mm), v in grid.items() if mm == m) for m in months]
for m, o in zip(months, openings):
    lost = -sum(flows[m].get(x, 0) for x in (Move.CHURN, Move.CONTRACTION))
    gained = flows[m].get(Move.EXPANSION, 0)
    print(m, f"GRR {1 - lost / o:.1%} NRR {(o - lost + gained) / o:.1%}" if o else "no base")
print(*log[-3:], sep="\n")
print(Move.CHURN == "churn", Move("new"), repr(Move.NEW), f"{Move.NEW:>6}", Move.NEW.upper(), subs[-1])
