"""Count ranked ballots with plurality, Borda, Condorcet and instant-runoff."""
from collections import Counter, defaultdict
from fractions import Fraction as F
from itertools import permutations, combinations

BALLOTS = """
42: Memphis > Nashville > Chattanooga > Knoxville
26: Nashville > Chattanooga > Knoxville > Memphis
15: Chattanooga > Knoxville > Nashville > Memphis
17: Knoxville > Chattanooga > Nashville > Memphis
"""

def parse(text: str) -> list[tuple[int, tuple[str, ...]]]:
    out = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        n, ranking = line.split(":", maxsplit=1)
        out.append((int(n), tuple(c.strip() for c in ranking.split(">"))))
    return out

def plurality(ballots):
    c = Counter()
    for n, r in ballots:
        c[r[0]] += n
    return c

def borda(ballots):
    scores = defaultdict(int)
    for n, r in ballots:
        for points, cand in enumerate(reversed(r)):
            scores[cand] += n * points
    return dict(scores)

def pairwise(ballots):
    wins = Counter()
    for n, r in ballots:
        for a, b in combinations(r, 2):
            wins[a, b] += n
    return wins

def condorcet(ballots):
    w = pairwise(ballots)
    cands = {c for pair in w for c in pair}
    return next((c for c in sorted(cands) if all(w[c, o] > w[o, c] for o in cands - {c})), None)

def irv(ballots):
    ballots = list(ballots)
    round_no = 1
    while True:
        tally = plurality(b for b in ballots if b[1])
        total = sum(tally.values())
        leader, votes = max(tally.items(), key=lambda kv: (kv[1], kv[0]))
        print(f"  round {round_no}: " + ", ".join(f"{c} {n} ({F(n, total)})" for c, n in tally.most_common()))
        if F(votes, total) > F(1, 2):
            return leader
        loser = min(tally.items(), key=lambda kv: (kv[1], kv[0]))[0]
        ballots = [(n, tuple(c for c in r if c != loser)) for n, r in ballots]
        round_no += 1

def dhondt(votes, seats):
    won = dict.fromkeys(votes, 0)
    for _ in range(seats):
        party = max(votes, key=lambda p: (F(votes[p], won[p] + 1), p))
        won[party] += 1
    return won

ballots = parse(BALLOTS)
print("plurality", plurality(ballots).most_common(1))
print("borda", sorted(borda(ballots).items(), key=lambda kv: -kv[1]))
print("condorcet", condorcet(ballots))
print("irv winner", irv(ballots))
cycle = [(1, ("a", "b", "c")), (1, ("b", "c", "a")), (1, ("c", "a", "b"))]
print("cycle", condorcet(cycle), sorted(pairwise(cycle).items()))
names = sorted(borda(ballots))
w = pairwise(ballots)
best = max(permutations(names), key=lambda p: sum(w[a, b] for a, b in combinations(p, 2)))
print("kemeny", " > ".join(best), sum(w[a, b] for a, b in combinations(best, 2)))
print(dhondt({"red": 340_000, "blue": 280_000, "green": 160_000, "grey": 60_000}, 7))
print(F("0.125"), F(3, -9), F(1.5).limit_denominator(), F(7, 3) // 1, F(-7, 3) % 1, round(F(22, 7), 2), float(F(1, 3)), F(1, 3) + 1, F(2) ** -2, divmod(F(7, 2), F(2, 3)), f"{F(1, 8):.2f}")
