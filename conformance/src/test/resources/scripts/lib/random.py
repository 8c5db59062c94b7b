import random
random.seed(42)
print([random.random() for _ in range(4)], random.uniform(1, 10), random.uniform(5, -5))
print([random.randint(1, 6) for _ in range(10)], [random.randrange(0, 100, 5) for _ in range(5)], random.randrange(10), random.randrange(-5, 5), random.randrange(10, 0, -3))
print(random.choice("abcdef"), random.choice([10, 20, 30]), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[1, 9], k=8), random.choices("abc", cum_weights=[1, 3, 10], k=6), random.sample(range(100), 5), random.sample("abcdef", 6))
x = list(range(10)); random.shuffle(x); print(x, random.getrandbits(8), random.getrandbits(100), random.randbytes(5), random.getrandbits(0))
# ---
import random
for seed in (0, 1, -1, 12345678901234567890, 3.5, "hello", b"bytes", bytearray(b"x"), "", 2**32, 1.0, True):
    random.seed(seed); print(repr(seed), random.random(), random.randint(0, 10**9))
for bad in ((1, 2), [1], object):
    try: random.seed(bad)
    except TypeError as e: print(e)
random.seed("v1 text", version=1); print(random.random())
# ---
import random
r = random.Random(7)
print(r.gauss(0, 1), r.gauss(10, 2), r.normalvariate(0, 1), r.lognormvariate(0, 0.5), r.expovariate(1.5), r.expovariate(), r.gauss())
print(r.betavariate(2, 3), r.gammavariate(2, 1), r.gammavariate(0.5, 2), r.gammavariate(1, 3), r.triangular(0, 10, 3), r.triangular(), r.paretovariate(3), r.weibullvariate(1, 1.5), r.vonmisesvariate(0, 4), r.vonmisesvariate(1, 1e-7))
print([r.binomialvariate(10, 0.3) for _ in range(5)], r.binomialvariate(100, 0.5), r.binomialvariate(), r.binomialvariate(5, 1), r.binomialvariate(1000, 0.9))
# ---
import random
a, b = random.Random(5), random.Random(5)
print([a.random() for _ in range(3)] == [b.random() for _ in range(3)], a.random() == random.Random(6).random())
st = a.getstate(); x = [a.randint(0, 9) for _ in range(6)]; a.setstate(st); print(x, x == [a.randint(0, 9) for _ in range(6)], st[0], len(st[1]), st[2])
a.gauss(0, 1); print(a.getstate()[2] is not None)
random.seed(99); s = random.getstate(); y = random.random(); random.setstate(s); print(y == random.random(), y)
try: a.setstate((9, (), None))
except ValueError as e: print(e)
# ---
import random
for f in (lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(1, 10, 0), lambda: random.choice([]), lambda: random.sample([1, 2], 3), lambda: random.sample({1, 2}, 1), lambda: random.sample([1], -1), lambda: random.choices([], k=1), lambda: random.choices([1, 2], weights=[1]), lambda: random.choices([1], weights=[0]), lambda: random.choices([1], weights=[1], cum_weights=[1]), lambda: random.getrandbits(-1), lambda: random.randrange(1.5), lambda: random.shuffle((1, 2)), lambda: random.randint(1.0, 2), lambda: random.choices([1, 2], [float("inf"), 1]), lambda: random.randrange("a"), lambda: random.choice(5), lambda: random.gammavariate(-1, 1), lambda: random.binomialvariate(-1), lambda: random.choices("ab", weights=5), lambda: random.sample("ab", k=1, counts=[1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import random
random.seed(2024)
print(random.sample(["red", "blue"], counts=[4, 2], k=5), random.sample(range(10**12), 3), random.sample(range(30), 25), random.sample([], 0))
deck = [f"{r}{s}" for s in "SHDC" for r in "A23456789TJQK"]; random.shuffle(deck); print(deck[:8])
print(random.choice(range(1000)), random.choice((1,)), random.choice("x"), random.choices(range(5), k=0), random.choices({1: "a"}.keys() and [1, 2], k=2))
print([random.randrange(2**70) for _ in range(2)], random.randint(-10**30, 10**30), random.randint(3, 3), random.randint(0, 2**64))
# ---
import random
rng = random.Random(1)
print("".join(rng.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=16)), rng.randbytes(4).hex(), f"{rng.getrandbits(32):08x}")
inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(5000)); print(4 * inside / 5000)
rolls = [sum(rng.randint(1, 6) for _ in range(2)) for _ in range(200)]; print({t: rolls.count(t) for t in range(2, 13)})
walk = 0; path = []
for _ in range(12): walk += rng.choice((-1, 1)); path.append(walk)
print(path, rng.uniform(0, 1e-300) >= 0, [round(rng.gauss(170, 10), 1) for _ in range(4)])
# ---
import random
class Zero(random.Random):
    def random(self): return 0.0
z = Zero(); print(z.random(), z.uniform(3, 5), z.choices("abc", k=3), z.triangular(1, 2), isinstance(z, random.Random))
class Seq(random.Random):
    def __init__(self): super().__init__(0); self.n = 0
    def random(self): self.n += 1; return (self.n % 10) / 10
s = Seq(); print([s.uniform(0, 100) for _ in range(3)], s.randrange(10), s.choice("abcdefghij"), s.sample(range(5), 3))
x = [1, 2, 3, 4]; s.shuffle(x); print(x)
# ---
import random
random.seed(3)
a = [random.random() for _ in range(1000)]
print(sum(a), min(a), max(a), a[623], a[624], a[999])
b = [random.getrandbits(k) for k in (1, 2, 31, 32, 33, 63, 64, 65, 128)]; print(b)
c = [random.gauss(0, 1) for _ in range(1000)]; print(sum(c) / 1000, max(c))
d = [random.randint(1, 3) for _ in range(300)]; print(d.count(1), d.count(2), d.count(3))
# ---
import random
random.seed(10)
people = ["ann", "bob", "cy", "di", "ed"]
pairs = people[:]; random.shuffle(pairs); print(list(zip(pairs, pairs[1:] + pairs[:1])))
print(random.choices(people, weights=range(1, 6), k=6), random.sample(sorted(people, reverse=True), 2), sorted(people, key=lambda _: random.random()))
weights = {"common": 70, "rare": 25, "epic": 5}
pulls = random.choices(list(weights), weights.values(), k=100); print({k: pulls.count(k) for k in weights})
matrix = [[random.randint(0, 9) for _ in range(4)] for _ in range(3)]; print(matrix, [round(random.expovariate(1 / 5), 2) for _ in range(3)])
random.choice({})  # uncaught
# ---
import random
print(random.Random(0).random(), random.Random("a").random(), random.Random(b"a").random(), random.Random(-5).random() == random.Random(5).random(), random.Random(2.0).random() == random.Random(2).random())
print(random.Random(x=3).random() if False else random.Random(3).random(), hasattr(random, "SystemRandom"), random.SystemRandom().random() < 1, random.Random().random() != random.Random().random())
r = random.Random(11); print(r.seed(11), r.random(), random.Random(11).random(), [r.betavariate(0.5, 0.5) for _ in range(2)], [r.triangular(1, 5, 5) for _ in range(2)])
print(isinstance(random._inst, random.Random) if hasattr(random, "_inst") else True, callable(random.random), type(random.getrandbits(5)).__name__)
# ---
import random
random.seed(5)
def reservoir(it, k):
    keep = []
    for i, x in enumerate(it):
        if i < k: keep.append(x)
        elif (j := random.randint(0, i)) < k: keep[j] = x
    return keep
print(reservoir(range(1000), 5))
def weighted(d):
    t = random.uniform(0, sum(d.values()))
    for k, w in d.items():
        if (t := t - w) <= 0: return k
print([weighted({"a": 1, "b": 5, "c": 1}) for _ in range(10)])
pop = [[random.randint(0, 1) for _ in range(8)] for _ in range(6)]
for _ in range(15):
    pop.sort(key=sum, reverse=True); a, b = pop[0], pop[1]; cut = random.randrange(1, 8)
    child = a[:cut] + b[cut:]
    if random.random() < .3: i = random.randrange(8); child[i] ^= 1
    pop[-1] = child
print(max(map(sum, pop)), pop[0])
# ---
import random
r = random.Random(123)
print([r.randrange(n) for n in (1, 2, 3, 7, 10, 100, 1000, 2**31, 2**32, 2**53)])
print([r.sample(range(n), k) for n, k in ((5, 5), (20, 3), (100, 10), (22, 6))])
print([round(r.vonmisesvariate(m, k), 6) for m, k in ((0, 0), (3, 10), (6, 0.1))], [round(r.weibullvariate(2, k), 6) for k in (0.5, 1, 3)], [round(r.paretovariate(a), 6) for a in (0.5, 1, 2)])
print([round(r.gammavariate(a, 1), 6) for a in (0.1, 0.9, 1.0, 1.1, 5, 50)], [r.binomialvariate(n, .25) for n in (0, 1, 9, 40, 41, 1000)])
# ---
import random
random.seed(8)
l = [1, 2, 3]; print(random.shuffle(l), l)
from collections import deque
d = deque(range(6)); random.shuffle(d); print(d)
try: random.shuffle("abc")
except TypeError as e: print(e)
try: random.shuffle({1: 2, 3: 4})
except KeyError as e: print("KeyError", e)
b = bytearray(b"abcdef"); random.shuffle(b); print(b)
try: random.shuffle([1, 2], random.random)
except TypeError as e: print(str(e).replace("Random.", ""))
random.randint(10, 1)  # uncaught
# ---
import random, statistics
rng = random.Random(77)
data = [rng.normalvariate(50, 5) for _ in range(100)]
print(statistics.fmean(data), statistics.stdev(data), min(data))
boot = [statistics.fmean(rng.choices(data, k=100)) for _ in range(50)]
print(round(min(boot), 6), round(max(boot), 6), [round(q, 4) for q in statistics.quantiles(boot, n=4)])
lat = [rng.lognormvariate(3, 0.4) for _ in range(200)]; lat.sort()
print(*(f"p{p}={lat[p * 2 - 1]:.2f}" for p in (50, 90, 99)))
