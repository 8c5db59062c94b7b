from collections import defaultdict
from functools import cmp_to_key, total_ordering
from itertools import combinations
from operator import itemgetter

RESULTS = """R1 Lions 3-1 Bears
R1 Foxes 0-0 Hawks
R2 Bears 2-2 Foxes
R2 Hawks 1-4 Lions
R3 Lions 0-1 Foxes
R3 Bears 2-0 Hawks
R3 Wolves w/o Hawks"""


class Elo:
    K = 32

    def __init__(self, base=1500.0):
        self.ratings = defaultdict(lambda: base)
        self.history = defaultdict(list)

    @staticmethod
    def expected(a, b):
        return 1 / (1 + 10 ** ((b - a) / 400))

    def play(self, home, away, score):
        exp = self.expected(self.ratings[home] + 50, self.ratings[away])
        delta = self.K * (score - exp)
        for team, d in ((home, delta), (away, -delta)):
            self.ratings[team] += d
            self.history[team].append(round(d, 1))
        return delta


@total_ordering
class Standing:
    def __init__(self, team):
        self.team, self.w, self.d, self.l, self.gf, self.ga = team, 0, 0, 0, 0, 0

    def add(self, gf, ga):
        self.gf += gf
        self.ga += ga
        setattr(self, k := "w" if gf > ga else "d" if gf == ga else "l", getattr(self, k) + 1)

    points = property(lambda self: self.w * 3 + self.d)
    diff = property(lambda self: self.gf - self.ga)
    _key = property(lambda self: (self.points, self.diff, self.gf))

    def __eq__(self, other):
        return self._key == other._key

    def __lt__(self, other):
        return self._key < other._key

    def __str__(self):
        return f"{self.team:<7}{self.w:>2}{self.d:>2}{self.l:>2} {self.gf:>2}:{self.ga:<2}{self.diff:>+4}{self.points:>4}"


elo, table, grid = Elo(), {}, {}
for line in RESULTS.splitlines():
    rnd, home, score, away = line.split()
    try:
        h, a = map(int, score.split("-"))
    except ValueError:
        print(f"{rnd}: {home} vs {away} ignored ({score})")
        continue
    delta = elo.play(home, away, 1 if h > a else 0.5 if h == a else 0)
    for team, gf, ga in ((home, h, a), (away, a, h)):
        table.setdefault(team, Standing(team)).add(gf, ga)
    grid[home, away] = (h, a)
    print(f"{rnd}: {home:>6} {h}–{a} {away:<6} {delta:+6.2f}")

print("team    W D L goals  +/- pts")
print(*sorted(table.values(), reverse=True), sep="\n")


def head_to_head(x, y):
    for pair, sign in (((x, y), 1), ((y, x), -1)):
        if pair in grid:
            h, a = grid[pair]
            return -sign * ((h > a) - (h < a))
    return 0


tied = [t for t in table if table[t].points == 4]
print("tied on 4:", tied, "->", sorted(tied, key=cmp_to_key(head_to_head)))
for team, r in sorted(elo.ratings.items(), key=itemgetter(1), reverse=True):
    print(f"{team:<7}{r:8.1f} {elo.history[team]} {'▲' if r > 1500 else '▼'}")
assert abs(sum(elo.ratings.values()) - 1500 * len(elo.ratings)) < 1e-6
best = max(combinations(elo.ratings, 2), key=lambda p: elo.expected(*map(elo.ratings.get, p)))
print(best, f"{elo.expected(elo.ratings[best[0]], elo.ratings[best[1]]):.1%}", table["Lions"] > table["Hawks"], table["Bears"] >= table["Bears"])
teams = sorted(elo.ratings)
print([list(zip(teams[:2], teams[2:][::-1])), [(teams[0], teams[2]), (teams[3], teams[1])]], len(list(combinations(teams, 2))))
