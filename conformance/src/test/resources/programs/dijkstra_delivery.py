import heapq, math
from collections import defaultdict, deque
from graphlib import TopologicalSorter, CycleError
ROADS = """
Depot-North: 7
Depot-East: 3
East-North: 2
North-Market: 4
East-Market: 11
Market-Harbour: 1
Island-Lighthouse: 2
"""
graph: dict[str, dict[str, int]] = defaultdict(dict)
for line in ROADS.strip().splitlines():
    pair, _, km = line.rpartition(":")
    a, b = pair.split("-")
    graph[a][b] = graph[b][a] = int(km)
def dijkstra(start):
    dist, prev = {start: 0}, {}
    heap = [(0, start)]
    done = set()
    while heap:
        d, node = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        for nxt, w in graph[node].items():
            if (nd := d + w) < dist.get(nxt, math.inf):
                dist[nxt], prev[nxt] = nd, node
                heapq.heappush(heap, (nd, nxt))
    return dist, prev
def path_to(prev, node):
    path = [node]
    while node in prev:
        path.append(node := prev[node])
    return path[::-1]
def components(g):
    seen = set()
    for start in g:
        if start in seen:
            continue
        comp, todo = [], deque([start])
        seen.add(start)
        while todo:
            n = todo.popleft()
            comp.append(n)
            for m in g[n]:
                if m not in seen:
                    seen.add(m), todo.append(m)
        yield comp
dist, prev = dijkstra("Depot")
for place in graph:
    d = dist.get(place, math.inf)
    print(f"{place:<11}{d:>6} {'via ' + ' > '.join(path_to(prev, place)) if d < math.inf else 'unreachable'}")
print([sorted(c) for c in components(graph)])
steps = {"deliver": {"load", "fuel"}, "load": {"pick", "pack"}, "pack": {"pick"}, "fuel": set(), "pick": {"order"}}
ts = TopologicalSorter(steps)
ts.prepare()
wave = 1
while ts.is_active():
    ready = sorted(ts.get_ready())
    print(f"wave {wave}: {', '.join(ready)}")
    ts.done(*ready)
    wave += 1
steps["order"] = {"deliver"}
try:
    list(TopologicalSorter(steps).static_order())
except CycleError as e:
    msg, cycle = e.args
    print(msg, len(cycle), cycle[0] == cycle[-1], sorted(set(cycle) - {"load"})[0])
def all_paths(a, b, trail=()):
    trail += (a,)
    if a == b:
        yield trail
        return
    for n in graph[a]:
        if n not in trail:
            yield from all_paths(n, b, trail)
for p in sorted(all_paths("Depot", "Harbour"), key=lambda p: sum(graph[x][y] for x, y in zip(p, p[1:]))):
    print(sum(graph[x][y] for x, y in zip(p, p[1:])), "-".join(x[0] for x in p))
