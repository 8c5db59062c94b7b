import json
from dataclasses import dataclass, field
from typing import Self

DOC = """
{"title": "Grow revenue", "owner": "CEO", "children": [
  {"title": "New logos", "weight": 2, "owner": "Sales", "children": [
     {"title": "Sign 20 deals", "start": 0, "target": 20, "current": 13},
     {"title": "Cut cycle to 30d", "start": 45, "target": 30, "current": 36}]},
  {"title": "Retention", "owner": "CS", "children": [
     {"title": "Churn < 2%", "start": 4.0, "target": 2.0, "current": 4.4},
     {"title": "NPS 50", "start": 30, "target": 50, "current": 61, "weight": 0.5},
     {"title": "Zero P1", "start": 3, "target": 3, "current": 3}]},
  {"title": "Empty one", "owner": null, "children": []}
]}
"""


@dataclass
class Node:
    title: str
    owner: str | None = None
    weight: float = 1
    start: float | None = None
    target: float | None = None
    current: float | None = None
    children: list[Self] = field(default_factory=list)

    @classmethod
    def load(cls, raw: dict) -> Self:
        return cls(**raw | {"children": [cls.load(c) for c in raw.get("children", ())]})

    @property
    def progress(self) -> float | None:
        if self.children:
            scored = [(c.progress, c.weight) for c in self.children if c.progress is not None]
            return sum(p * w for p, w in scored) / sum(w for _, w in scored)
        if None in (self.start, self.target, self.current):
            return None
        try:
            raw = (self.current - self.start) / (self.target - self.start)
        except ZeroDivisionError:
            raw = float(self.current == self.target)
        return min(max(raw, 0.0), 1.0)

    def walk(self, depth=0, owner=None):
        who = self.owner or owner
        yield depth, who, self
        for child in self.children:
            yield from child.walk(depth + 1, who)

    def status(self):
        match self.progress:
            case None:
                return "⚪"
            case p if p >= 0.7:
                return "🟢"
            case p if p >= 0.4:
                return "🟡"
            case _:
                return "🔴"


root = Node.load(json.loads(DOC))
for depth, owner, node in root.walk():
    p = node.progress
    label = f"{'  ' * depth}{node.title}"
    bar = "n/a".center(10) if p is None else f"{'▓' * round(p * 10):░<10}"
    print(f"{label:<24}{bar} {f'{p:.0%}' if p is not None else '--':>4} {node.status()} {owner or '?'}")
leaves = [n for *_, n in root.walk() if not n.children]
print(len(leaves), [n.title for n in leaves if (n.progress or 0) < 0.5])


def fold(node, leaf, combine):
    return combine(node, [fold(c, leaf, combine) for c in node.children]) if node.children else leaf(node)


print(fold(root, lambda n: 1, lambda n, kids: sum(kids)), fold(root, lambda n: 0, lambda n, kids: 1 + max(kids)), fold(root, lambda n: n.title[0], lambda n, k: f"{n.title[0]}({''.join(k)})"))
deepest = max(root.walk(), key=lambda t: (t[0], t[2].weight))[2]
print(deepest.title, deepest == Node.load(json.loads(json.dumps({"title": "Sign 20 deals", "start": 0, "target": 20, "current": 13}))))
try:
    Node.load({"title": "x", "colour": "red"})
except TypeError as e:
    print(e)
