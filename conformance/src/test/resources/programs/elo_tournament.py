# Round-robin schedule + simulated results + Elo and league table
import random
from dataclasses import dataclass, field

rng = random.Random(1999)

@dataclass
class Team:
    name: str
    strength: float
    elo: float = 1500.0
    form: list = field(default_factory=list)
    gf: int = 0
    ga: int = 0

    @property
    def points(self):
        return sum({"W": 3, "D": 1, "L": 0}[r] for r in self.form)

    @property
    def gd(self):
        return self.gf - self.ga

    def streak(self):
        last, n = self.form[-1], 0
        for r in reversed(self.form):
            if r != last:
                break
            n += 1
        return f"{last}{n}"

def round_robin(teams):
    teams = list(teams)
    if len(teams) % 2:
        teams.append(None)
    n = len(teams)
    for rnd in range(n - 1):
        pairs = [(teams[i], teams[n - 1 - i]) for i in range(n // 2)]
        yield rnd + 1, [(h, a) if rnd % 2 else (a, h) for h, a in pairs if h and a]
        teams.insert(1, teams.pop())

def goals(mean):
    # Knuth's Poisson sampler
    limit, k, p = 2.718281828459045 ** -mean, 0, 1.0
    while True:
        p *= rng.random()
        if p <= limit:
            return k
        k += 1

def play(home, away):
    hg, ag = goals(home.strength + 0.3), goals(away.strength)
    expected = 1 / (1 + 10 ** ((away.elo - home.elo - 50) / 400))
    actual = 1.0 if hg > ag else 0.0 if hg < ag else 0.5
    delta = 32 * (actual - expected)
    home.elo += delta
    away.elo -= delta
    home.gf, home.ga, away.gf, away.ga = home.gf + hg, home.ga + ag, away.gf + ag, away.ga + hg
    for team, code in ((home, "LDW"), (away, "WDL")):
        team.form.append(code[int(actual * 2)])
    return hg, ag, delta

teams = [Team(n, s) for n, s in (("Lions", 2.1), ("Bears", 1.6), ("Wolves", 1.4), ("Hawks", 1.1), ("Moles", 0.7))]
for number, fixtures in round_robin(teams):
    line = []
    for home, away in fixtures:
        hg, ag, delta = play(home, away)
        line.append(f"{home.name} {hg}-{ag} {away.name} ({delta:+.1f})")
    print(f"R{number}: " + " | ".join(line))
print()
print(f"{'':3}{'Team':<8}{'P':>2}{'W':>3}{'D':>3}{'L':>3}{'GF':>4}{'GA':>4}{'GD':>4}{'Pts':>5}{'Elo':>8}  Form")
table = sorted(teams, key=lambda t: (-t.points, -t.gd, -t.gf, t.name))
for pos, t in enumerate(table, 1):
    w, d, l = (t.form.count(c) for c in "WDL")
    print(f"{pos:<3}{t.name:<8}{len(t.form):>2}{w:>3}{d:>3}{l:>3}{t.gf:>4}{t.ga:>4}{t.gd:>+4}{t.points:>5}{t.elo:>8.1f}  {''.join(t.form)} {t.streak()}")
assert abs(sum(t.elo for t in teams) - 7500) < 1e-9, "Elo is zero sum"
a, b = table[:2]
print(f"P({a.name} beats {b.name}) = {1 / (1 + 10 ** ((b.elo - a.elo) / 400)):.4f}; biggest gap {max(x.elo for x in teams) - min(x.elo for x in teams):.2f}")
print({t.name: round(t.elo - 1500) for t in sorted(teams, key=lambda t: t.elo)}, teams[4])
