from functools import lru_cache
import sys

PEOPLE = [
    {"id": 1, "name": "Ines", "boss": None, "salary": 210},
    {"id": 2, "name": "Jon", "boss": 1, "salary": 150},
    {"id": 3, "name": "Kay", "boss": 1, "salary": 140},
    {"id": 4, "name": "Lia", "boss": 2, "salary": 95},
    {"id": 5, "name": "Mo", "boss": 2, "salary": 90},
    {"id": 6, "name": "Ned", "boss": 5, "salary": 60},
    {"id": 7, "name": "Oz", "boss": 99, "salary": 50},
]


class Node:
    def __init__(self, row):
        self.__dict__.update(row)
        self.reports: list["Node"] = []

    def __iter__(self):
        yield self
        for r in self.reports:
            yield from r

    def __len__(self):
        return sum(1 for _ in self)

    def __contains__(self, name):
        return any(n.name == name for n in self)

    def __getitem__(self, path):
        head, _, rest = path.partition("/")
        for r in self.reports:
            if r.name == head:
                return r[rest] if rest else r
        raise KeyError(path)

    def __repr__(self):
        return f"Node({self.name}, {len(self.reports)} reports)"

    def cost(self):
        return self.salary + sum(r.cost() for r in self.reports)


nodes = {row["id"]: Node(row) for row in PEOPLE}
root, orphans = None, []
for node in nodes.values():
    if node.boss is None:
        root = node
    elif (boss := nodes.get(node.boss)) is not None:
        boss.reports.append(node)
    else:
        orphans.append(node)


def draw(node, prefix="", last=True, top=True):
    yield f"{prefix}{'' if top else '└── ' if last else '├── '}{node.name} (team {len(node)}, cost {node.cost()}k)"
    child_prefix = prefix + ("" if top else "    " if last else "│   ")
    for i, r in enumerate(node.reports):
        yield from draw(r, child_prefix, i == len(node.reports) - 1, False)


print("\n".join(draw(root)))
print("orphans:", orphans)


@lru_cache
def chain(pid):
    boss = nodes[pid].boss
    return (nodes[pid].name,) + (chain(boss) if boss in nodes else ())


print(" > ".join(chain(6)), "|", chain(7))
print("Ned" in root, "Oz" in root, root["Jon/Mo/Ned"], max(root, key=lambda n: len(chain(n.id))).name)
try:
    root["Jon/Nobody"]
except KeyError as e:
    print("missing:", e, e.args)
span = {n.name: len(n.reports) for n in root if n.reports}
print(span, f"avg span {sum(span.values()) / len(span):.2f}")
nodes[1].boss = 6
chain.cache_clear()
limit = sys.getrecursionlimit()
try:
    chain(6)
except RecursionError as e:
    print("cycle detected:", type(e).__name__, limit >= 1000)
