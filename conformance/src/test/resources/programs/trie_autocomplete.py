from __future__ import annotations
from collections import defaultdict
from collections.abc import Iterator, MutableMapping
import heapq
import sys
class Trie(MutableMapping):
    """Prefix tree mapping words to weights."""
    __slots__ = ("_root", "_size")
    _END = object()
    def __init__(self, items=(), /, **kw):
        self._root: dict = {}
        self._size = 0
        self.update(items, **kw)
    def _node(self, prefix, create=False):
        node = self._root
        for ch in prefix:
            if ch not in node:
                if not create:
                    raise KeyError(prefix)
                node[ch] = {}
            node = node[ch]
        return node
    def __setitem__(self, word, weight):
        node = self._node(word, create=True)
        self._size += self._END not in node
        node[self._END] = weight
    def __getitem__(self, word):
        try:
            return self._node(word)[self._END]
        except KeyError:
            raise KeyError(word) from None
    def __delitem__(self, word):
        path, node = [], self._root
        for ch in word:
            path.append((node, ch))
            node = node[ch]
        del node[self._END]
        self._size -= 1
        for parent, ch in reversed(path):
            if parent[ch]:
                break
            del parent[ch]
    def __len__(self): return self._size
    def _walk(self, node, prefix) -> Iterator[str]:
        if self._END in node:
            yield prefix
        for ch in sorted(k for k in node if k is not self._END):
            yield from self._walk(node[ch], prefix + ch)
    def __iter__(self): return self._walk(self._root, "")
    def complete(self, prefix, n=3):
        try:
            words = self._walk(self._node(prefix), prefix)
        except KeyError:
            return []
        return heapq.nsmallest(n, words, key=lambda w: (-self[w], w))
    def fuzzy(self, word, budget=1):
        def go(node, prefix, row):
            if self._END in node and row[-1] <= budget:
                yield row[-1], prefix
            for ch, child in node.items():
                if ch is self._END:
                    continue
                new = [row[0] + 1]
                for i, want in enumerate(word, 1):
                    new.append(min(new[-1] + 1, row[i] + 1, row[i - 1] + (want != ch)))
                if min(new) <= budget:
                    yield from go(child, prefix + ch, new)
        return sorted(go(self._root, "", list(range(len(word) + 1))))
t = Trie({"invoice": 50, "invest": 9, "inventory": 31, "invite": 31, "in": 3, "tax": 12}, total=7, table=5)
print(len(t), list(t), t["tax"], "inv" in t, t.get("inv", "-"))
print(t.complete("inv"), t.complete("ta", 1), t.complete("zz"), t.complete("", 2))
print(t.fuzzy("invoce"), t.fuzzy("tab", 2), t.fuzzy("qqq"))
del t["invoice"]
print(t.pop("in"), len(t), t.setdefault("tax", 99), t.popitem(), t.complete("in"), bool(t), t == {"x": 1}, sorted(t.items())[:2])
for bad in ("inv", "xyz"):
    try:
        del t[bad]
    except KeyError as e:
        print("KeyError", type(e.args[0]).__name__)
try:
    t.extra = 1
except AttributeError as e:
    print("AttributeError" if sys.version_info >= (3, 12) else e, isinstance(t, MutableMapping), t.keys() & {"tax", "zz"})
index = defaultdict(list)
[index[w[0]].append(w) for w in t]
print(dict(index), Trie.__doc__, t | {"z": 1} if hasattr(t, "__or__") else "no union")
