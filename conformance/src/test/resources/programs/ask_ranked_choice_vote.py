from collections import Counter
from fractions import Fraction
from itertools import combinations, permutations
from math import inf

BALLOTS = """
9: Ana > Bo > Cy
7: Bo > Cy > Ana
6: Cy > Bo
4: Dee > Ana
1: Dee > Dee > Bo
2:
1: Eve
"""
CANDIDATES = ("Ana", "Bo", "Cy", "Dee")


def parse(text):
    valid, spoiled = [], []
    for row in text.strip().splitlines():
        n, _, prefs = row.partition(":")
        order = tuple(p for p in (s.strip() for s in prefs.split(">")) if p)
        if not order:
            spoiled.append((int(n), "blank"))
        elif len(set(order)) < len(order):
            spoiled.append((int(n), "duplicate " + next(o for i, o in enumerate(order) if o in order[:i])))
        elif unknown := set(order).difference(CANDIDATES):
            spoiled.append((int(n), f"unknown {', '.join(unknown)}"))
        else:
            valid.append((int(n), order))
    return valid, spoiled


def instant_runoff(ballots):
    alive, rnd = set(CANDIDATES), 0
    while True:
        rnd += 1
        tally = Counter({c: 0 for c in sorted(alive)})
        exhausted = 0
        for n, order in ballots:
            pick = next((c for c in order if c in alive), None)
            if pick is None:
                exhausted += n
            else:
                tally[pick] += n
        total = tally.total()
        print(f"round {rnd}: " + ", ".join(f"{c} {v} ({v / total:.1%})" for c, v in tally.most_common()) + (f" exhausted {exhausted}" if exhausted else ""))
        leader, votes = tally.most_common(1)[0]
        if votes * 2 > total or len(alive) == 1:
            return leader
        low = min(tally.values())
        out = max(c for c in alive if tally[c] == low)
        alive.discard(out)
        print(f"  eliminated {out}")


ballots, spoiled = parse(BALLOTS)
print(f"{sum(n for n, _ in ballots)} valid, spoiled: {spoiled}")
print("IRV winner:", instant_runoff(ballots))
borda = Counter()
for n, order in ballots:
    for pos, c in enumerate(order):
        borda[c] += n * (len(CANDIDATES) - 1 - pos)
print("Borda:", borda.most_common())


def prefers(order, a, b):
    ia, ib = (order.index(x) if x in order else inf for x in (a, b))
    return (ia < ib) - (ia > ib)


duel = {(a, b): sum(n for n, o in ballots if prefers(o, a, b) > 0) for a, b in permutations(CANDIDATES, 2)}
print("      " + "".join(f"{c:>5}" for c in CANDIDATES))
for a in CANDIDATES:
    print(f"{a:<6}" + "".join(f"{duel.get((a, b), '·'):>5}" for b in CANDIDATES))
wins = Counter(max((a, b), key=lambda c, a=a, b=b: duel[(c, b if c == a else a)]) for a, b in combinations(CANDIDATES, 2))
condorcet = [c for c, w in wins.items() if w == len(CANDIDATES) - 1]
print("Condorcet:", condorcet or "none", dict(wins))


def dhondt(votes, seats):
    won = dict.fromkeys(votes, 0)
    for _ in range(seats):
        best = max(votes, key=lambda p: (Fraction(votes[p], won[p] + 1), p))
        won[best] += 1
    return won


first = Counter()
for n, (top, *_rest) in ballots:
    first[top] += n
print("seats:", dhondt(first, 5), first["Nobody"], "Nobody" in first, (first - Counter(Ana=8))["Ana"], first | Counter(Eve=1) == first)
