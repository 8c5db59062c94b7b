import heapq
import math
from collections import defaultdict
from functools import cache
from itertools import pairwise, permutations

EDGES = """dock-a1:4 dock-b1:6 a1-a2:3 b1-b2:2 a2-b2:5 b2-c1:7 a1-b1:1 c1-c2:2 x1-x2:1"""
ORDERS = {
    "O-1": {"a2": 3, "c2": 1},
    "O-2": {"b2": 2, "x1": 4},
    "O-3": {"c1": 1, "a1": 2, "b2": 5},
}

graph: defaultdict[str, dict[str, int]] = defaultdict(dict)
for edge in EDGES.split():
    ends, _, cost = edge.rpartition(":")
    u, v = ends.split("-")
    graph[u][v] = graph[v][u] = int(cost)


class Unreachable(Exception):
    def __init__(self, src, dst):
        super().__init__(f"{dst} cannot be reached from {src}")


@cache
def shortest(src: str, dst: str) -> tuple[float, tuple[str, ...]]:
    best = defaultdict(lambda: math.inf, {src: 0})
    heap = [(0, src, (src,))]
    while heap:
        dist, node, path = heapq.heappop(heap)
        if node == dst:
            return dist, path
        if dist > best[node]:
            continue
        for nxt, w in graph[node].items():
            if (nd := dist + w) < best[nxt]:
                best[nxt] = nd
                heapq.heappush(heap, (nd, nxt, path + (nxt,)))
    raise Unreachable(src, dst)


def tour(stops):
    def length(order):
        return sum(shortest(a, b)[0] for a, b in pairwise(("dock", *order, "dock")))

    order = min(permutations(sorted(stops)), key=length)
    return length(order), order


for oid, picks in ORDERS.items():
    try:
        cost, order = tour(picks)
    except Unreachable as e:
        reachable = {k: v for k, v in picks.items() if k[0] != "x"}
        cost, order = tour(reachable)
        print(f"{oid}: {e}; partial", end=" -> ")
    else:
        print(f"{oid}: full", end=" -> ")
    legs = [shortest(a, b) for a, b in pairwise(["dock", *order, "dock"])]
    walked = ["dock"] + [n for _, path in legs for n in path[1:]]
    print(f"{' > '.join(order)} cost {cost} units {sum(picks[o] for o in order)}")
    print("     walk:", "-".join(walked))

nodes = sorted(n for n in graph if not n.startswith("x"))
print("     " + "".join(f"{n:>6}" for n in nodes))
for a in nodes:
    print(f"{a:<5}" + "".join(f"{shortest(a, b)[0]:>6}" for b in nodes))


def components():
    left = set(graph)
    while left:
        group, todo = set(), [min(left)]
        while todo:
            n = todo.pop()
            if n not in group:
                group.add(n)
                todo += graph[n]
        left -= group
        yield sorted(group)


print(list(components()))
