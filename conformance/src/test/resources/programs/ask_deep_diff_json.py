import json
from typing import Any, Iterator, Literal, TypedDict


class Change(TypedDict, total=False):
    op: Literal["add", "remove", "replace"]
    path: str
    old: Any
    new: Any


BEFORE = json.loads('{"name": "Widget", "price": 9.5, "tags": ["a", "b"], "dims": {"w": 10, "h": 4}, "owner": null, "stock": [{"site": "BER", "n": 3}, {"site": "LON", "n": 0}]}')
AFTER = json.loads('{"name": "Widget XL", "price": 9.50, "tags": ["a", "c", "d"], "dims": {"w": "10", "d": 2}, "owner": {"id": 4}, "stock": [{"site": "BER", "n": 5}]}')
MISSING = object()


def walk(x: Any, y: Any, path: str = "") -> Iterator[Change]:
    if x is MISSING:
        yield Change(op="add", path=path, new=y)
    elif y is MISSING:
        yield {"op": "remove", "path": path, "old": x}
    elif isinstance(x, dict) and isinstance(y, dict):
        for key in (*x, *(k for k in y if k not in x)):
            yield from walk(x.get(key, MISSING), y.get(key, MISSING), f"{path}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(x, list) and isinstance(y, list):
        for i in range(max(len(x), len(y))):
            yield from walk(x[i] if i < len(x) else MISSING, y[i] if i < len(y) else MISSING, f"{path}/{i}")
    elif x != y or type(x) != type(y):
        yield Change(op="replace", path=path, old=x, new=y)


def apply(doc, changes):
    doc = json.loads(json.dumps(doc))
    for ch in sorted(changes, key=lambda c: c["op"] == "remove"):
        *parents, leaf = ch["path"].strip("/").split("/")
        node = doc
        for p in parents:
            node = node[int(p)] if isinstance(node, list) else node[p]
        match node, ch:
            case list(), {"op": "remove"}:
                del node[int(leaf)]
            case list(), {"op": "add", "new": v}:
                node.insert(int(leaf), v)
            case list(), {"new": v}:
                node[int(leaf)] = v
            case dict(), {"op": "remove"}:
                node.pop(leaf)
            case dict(), {"new": v}:
                node[leaf] = v
    return doc


changes = list(walk(BEFORE, AFTER))
for c in changes:
    sign = {"add": "+", "remove": "-"}.get(c["op"], "~")
    print(f"{sign} {c['path']:<14} {json.dumps(c.get('old')):<28} => {json.dumps(c.get('new'))}")
patched = apply(BEFORE, changes)
assert patched == AFTER, (patched, AFTER)
print("patched ok:", patched is not AFTER, BEFORE["name"])
print(Change.__annotations__.keys(), Change.__total__, type(changes[0]) is dict)
print(json.dumps(changes[-1], separators=(",", ":")), json.dumps({"é": "ü", "n": [1.0, 1e20, True, None]}, ensure_ascii=False))
