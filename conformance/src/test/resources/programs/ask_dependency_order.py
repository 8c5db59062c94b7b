from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
import heapq

TASKS = """
deploy: build, approve
build: compile assets
compile: fetch
assets: fetch lint
approve: test
test: compile
lint:
docs: build # optional
"""


def parse(text: str) -> dict[str, list[str]]:
    graph = {}
    for raw in text.splitlines():
        line, *_ = raw.partition("#")
        if not line.strip():
            continue
        name, deps = map(str.strip, line.split(":", maxsplit=1))
        graph[name] = deps.replace(",", " ").split()
    return graph


def kahn(graph):
    nodes = set(graph) | {d for deps in graph.values() for d in deps}
    indeg = {n: len(graph.get(n, ())) for n in nodes}
    users = defaultdict(list)
    for n, deps in graph.items():
        for d in deps:
            users[d].append(n)
    ready = [n for n in nodes if indeg[n] == 0]
    heapq.heapify(ready)
    while ready:
        n = heapq.heappop(ready)
        yield n
        for u in users[n]:
            indeg[u] -= 1
            if not indeg[u]:
                heapq.heappush(ready, u)
    if stuck := sorted(n for n in nodes if indeg[n]):
        raise RuntimeError(f"cycle among {', '.join(stuck)}")


def depth(graph, node, _memo={}):
    if node not in _memo:
        _memo[node] = 1 + max((depth(graph, d) for d in graph.get(node, ())), default=0)
    return _memo[node]


graph = parse(TASKS)
print(" -> ".join(kahn(graph)))
ts = TopologicalSorter(graph)
ts.prepare()
level = 0
while ts.is_active():
    ready = sorted(ts.get_ready())
    print(f"wave {(level := level + 1)}: {ready}")
    ts.done(*ready)
print({n: depth(graph, n) for n in sorted(graph, key=lambda n: (depth(graph, n), n))})


def closure(node):
    seen, stack = set(), [node]
    while stack:
        for d in graph.get(stack.pop(), []):
            if d not in seen:
                seen.add(d)
                stack.append(d)
    return seen


for n in ("deploy", "docs", "lint"):
    print(f"{n}: {sorted(closure(n)) or 'nothing'}")
print("only for deploy:", sorted(closure("deploy") - closure("docs")), closure("test") <= closure("deploy"))
broken = graph | {"fetch": ["assets"]}
try:
    print(list(kahn(broken)))
except RuntimeError as e:
    print(e)
try:
    tuple(TopologicalSorter({"a": "b", "b": "c", "c": "a"}).static_order())
except CycleError as e:
    print(type(e).__name__, e.args[0], len(e.args[1]))
