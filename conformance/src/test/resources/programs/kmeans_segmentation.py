"""Customer segmentation with k-means++ and silhouette scores."""
import math
import random
from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean, pstdev


@dataclass(frozen=True, slots=True)
class Customer:
    id: int
    recency: float
    frequency: float
    monetary: float

    @property
    def vec(self):
        return self.recency, self.frequency, self.monetary


def make(rng: random.Random, n_each=12) -> list[Customer]:
    centres = {"loyal": (5, 20, 900), "lapsed": (200, 3, 120), "new": (15, 2, 80)}
    people = [tuple(max(0.0, rng.gauss(m, 0.15 * m + 1)) for m in c) for c in centres.values() for _ in range(n_each)]
    rng.shuffle(people)
    return [Customer(i, *map(lambda x: round(x, 1), p)) for i, p in enumerate(people, 1)]


def standardise(rows):
    cols = list(zip(*rows))
    stats = [(fmean(c), pstdev(c) or 1) for c in cols]
    return [tuple((x - m) / s for x, (m, s) in zip(r, stats)) for r in rows], stats


def kmeans(points, k, rng, max_iter=50):
    centroids = [rng.choice(points)]
    while len(centroids) < k:
        weights = [min(math.dist(p, c) ** 2 for c in centroids) for p in points]
        centroids.append(rng.choices(points, weights)[0])
    for it in range(1, max_iter + 1):
        groups = defaultdict(list)
        labels = [min(range(k), key=lambda j: math.dist(p, centroids[j])) for p in points]
        for p, lab in zip(points, labels):
            groups[lab].append(p)
        new = [tuple(map(fmean, zip(*groups[j]))) if groups[j] else centroids[j] for j in range(k)]
        if all(math.isclose(a, b, abs_tol=1e-12) for x, y in zip(new, centroids) for a, b in zip(x, y)):
            break
        centroids = new
    inertia = math.fsum(math.dist(p, centroids[lab]) ** 2 for p, lab in zip(points, labels))
    return labels, centroids, inertia, it


def silhouette(points, labels):
    scores = []
    for i, p in enumerate(points):
        dists = defaultdict(list)
        for j, q in enumerate(points):
            if i != j:
                dists[labels[j]].append(math.dist(p, q))
        own = fmean(dists.pop(labels[i], [0.0]))
        other = min(map(fmean, dists.values()))
        scores.append((other - own) / max(own, other))
    return fmean(scores)


rng = random.Random(12)
people = make(rng)
points, stats = standardise([c.vec for c in people])
results = {}
for k in range(2, 6):
    labels, centroids, inertia, it = kmeans(points, k, random.Random(k))
    results[k] = silhouette(points, labels), labels, centroids
    print(f"k={k} inertia={inertia:9.4f} silhouette={results[k][0]:.4f} iterations={it}")
best = max(results, key=lambda k: results[k][0])
_, labels, centroids = results[best]
print("best k:", best, "| stats", [(round(m, 2), round(s, 2)) for m, s in stats])
for lab in sorted(set(labels), key=lambda l: -labels.count(l)):
    members = [c for c, l in zip(people, labels) if l == lab]
    centre = [z * s + m for z, (m, s) in zip(centroids[lab], stats)]
    print(f"segment size {len(members):>2}: recency {centre[0]:6.1f} frequency {centre[1]:5.1f} monetary {centre[2]:7.2f} ids {[c.id for c in members][:6]}")
print(people[0], max(people, key=lambda c: c.monetary).id)
