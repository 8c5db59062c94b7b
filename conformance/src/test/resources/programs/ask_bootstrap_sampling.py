import random
from bisect import bisect
from collections import Counter
from itertools import accumulate
from statistics import fmean, quantiles

ORDERS = [12.5, 40.0, 33.1, 8.75, 120.0, 15.2, 61.3, 22.0, 47.9, 30.0, 18.4, 95.5]
rng = random.Random(42)


class Lcg:
    """Small predictable generator, as used in spreadsheets."""

    def __init__(self, seed):
        self.state = seed

    def __iter__(self):
        return self

    def __next__(self):
        self.state = (1103515245 * self.state + 12345) % 2**31
        return self.state / 2**31

    def choice(self, seq):
        return seq[int(next(self) * len(seq))]

    def shuffle(self, seq):
        for i in range(len(seq) - 1, 0, -1):
            j = int(next(self) * (i + 1))
            seq[i], seq[j] = seq[j], seq[i]
        return seq


def bootstrap(data, pick, rounds=200):
    means = sorted(fmean(pick(data) for _ in data) for _ in range(rounds))
    return means[int(rounds * 0.025)], means[int(rounds * 0.975)]


lcg = Lcg(7)
lo, hi = bootstrap(ORDERS, lcg.choice)
print(f"mean {fmean(ORDERS):.3f}, 95% bootstrap interval [{lo:.3f}, {hi:.3f}] (lcg)")
lo, hi = bootstrap(ORDERS, rng.choice)
print(f"mean {fmean(ORDERS):.3f}, 95% bootstrap interval [{lo:.3f}, {hi:.3f}] (mersenne)")
print("quartiles:", [round(q, 3) for q in quantiles(ORDERS)], [round(q, 2) for q in quantiles(ORDERS, n=10)][:3])

random.seed(2024)
print([random.randint(1, 6) for _ in range(10)], round(random.random(), 6), round(random.uniform(5, 6), 4))
print(random.sample(range(100), 5), random.choices("abc", weights=[5, 1, 1], k=8), random.randrange(0, 100, 5))
deck = list("ABCDEFG")
random.shuffle(deck)
print("".join(deck), round(random.gauss(0, 1), 6), random.getrandbits(16))
print(lcg.shuffle(list(range(8))), [f"{x:.4f}" for x, _ in zip(Lcg(1), range(3))])

weights = {"red": 5, "green": 3, "blue": 2}
cum = list(accumulate(weights.values()))
wheel = Counter(list(weights)[bisect(cum, next(lcg) * cum[-1])] for _ in range(500))
print({k: f"{wheel[k] / 500:.1%}" for k in weights})


def reservoir(stream, k, source):
    keep = []
    for n, item in enumerate(stream, 1):
        if len(keep) < k:
            keep.append(item)
        elif (slot := int(next(source) * n)) < k:
            keep[slot] = item
    return keep


def stratified(rows, key, frac):
    groups = {}
    for r in rows:
        groups.setdefault(key(r), []).append(r)
    return {g: rows[: max(1, round(len(rows) * frac))] for g, rows in sorted(groups.items())}


print(reservoir(range(1000), 4, Lcg(3)), stratified(ORDERS, lambda o: "high" if o > 40 else "low", 0.4))
state = rng.getstate()
first = [rng.randint(0, 9) for _ in range(5)]
rng.setstate(state)
print(first == [rng.randint(0, 9) for _ in range(5)], random.Random(1).random() == random.Random(1).random())
try:
    random.sample([1, 2], 3)
except ValueError as e:
    print(e)
try:
    random.choice([])
except IndexError as e:
    print(e)
