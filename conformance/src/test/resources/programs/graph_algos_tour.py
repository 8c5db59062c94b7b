from __future__ import annotations
from collections import defaultdict, deque
from heapq import heappush, heappop
from math import inf
from typing import Generic, Hashable, Iterator, TypeVar

N = TypeVar("N", bound=Hashable)


class CycleError(ValueError):
    pass


class Graph(Generic[N]):
    def __init__(self, *edges: tuple[N, N, float], directed: bool = True) -> None:
        self.adj: dict[N, dict[N, float]] = {}
        self.directed = directed
        for e in edges:
            self.add(*e)

    def add(self, a: N, b: N, w: float = 1) -> Graph[N]:
        self.adj.setdefault(a, {})[b] = w
        self.adj.setdefault(b, {})
        if not self.directed:
            self.adj[b][a] = w
        return self

    def __iter__(self) -> Iterator[N]:
        return iter(self.adj)

    def __contains__(self, n: object) -> bool:
        return n in self.adj

    def __getitem__(self, key):
        if isinstance(key, tuple):
            a, b = key
            return self.adj[a].get(b, inf)
        return self.adj[key]

    def dijkstra(self, src: N):
        dist: dict[N, float] = defaultdict(lambda: inf, {src: 0})
        prev: dict[N, N] = {}
        heap: list[tuple[float, N]] = [(0, src)]
        while heap:
            d, u = heappop(heap)
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                if (alt := d + w) < dist[v]:
                    dist[v], prev[v] = alt, u
                    heappush(heap, (alt, v))
        return dict(dist), prev

    def path(self, a, b):
        _, prev = self.dijkstra(a)
        out = [b]
        while out[-1] != a:
            out.append(prev[out[-1]])
        return out[::-1]

    def topo(self) -> list[N]:
        WHITE, GREY, BLACK = range(3)
        colour = dict.fromkeys(self, WHITE)
        order: deque[N] = deque()

        def visit(n: N, trail: tuple[N, ...]):
            if colour[n] == GREY:
                raise CycleError(" -> ".join(map(str, trail[trail.index(n):] + (n,))))
            if colour[n] == WHITE:
                colour[n] = GREY
                for m in self.adj[n]:
                    visit(m, trail + (n,))
                colour[n] = BLACK
                order.appendleft(n)

        for n in self:
            visit(n, ())
        return list(order)

    def scc(self):
        index, low, on, stack, out, counter = {}, {}, set(), [], [], iter(range(10**6))

        def strong(v):
            index[v] = low[v] = next(counter)
            stack.append(v)
            on.add(v)
            for w in self.adj[v]:
                if w not in index:
                    strong(w)
                    low[v] = min(low[v], low[w])
                elif w in on:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                comp = []
                while True:
                    comp.append(w := stack.pop())
                    on.discard(w)
                    if w == v:
                        break
                out.append(sorted(comp))

        for v in self.adj:
            v in index or strong(v)
        return out

    def floyd(self):
        d = {a: {b: 0 if a == b else self[a, b] for b in self} for a in self}
        for k in self:
            for i in self:
                for j in self:
                    d[i][j] = min(d[i][j], d[i][k] + d[k][j])
        return d


g = Graph(("a", "b", 4), ("a", "c", 2), ("c", "b", 1), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3), ("f", "e", 1))
print(g.dijkstra("a"))
print(g.path("a", "e"), g.topo(), "z" in g, g["a", "e"])
h = Graph((1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 4), (6, 6))
print(h.scc())
for row, cells in g.floyd().items():
    print(row, *(f"{c:>4}" for c in cells.values()))
try:
    h.topo()
except CycleError as e:
    print("cycle:", e)
print(Graph[int], Graph[int]((1, 2)).adj, Graph.__parameters__, Graph.__orig_bases__)
print(g.path("a", "f"))
