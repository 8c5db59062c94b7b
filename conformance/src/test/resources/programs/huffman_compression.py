"""Huffman coding with a heap, plus run-length and LZ78 for comparison."""
from __future__ import annotations
import heapq
from collections import Counter
from dataclasses import dataclass, field
from itertools import count, groupby
from math import log2

@dataclass(order=True)
class Node:
    weight: int
    order: int
    symbol: str | None = field(default=None, compare=False)
    left: Node | None = field(default=None, compare=False, repr=False)
    right: Node | None = field(default=None, compare=False, repr=False)

    def codes(self, prefix: str = ""):
        if self.symbol is not None:
            yield self.symbol, prefix or "0"
        else:
            yield from self.left.codes(prefix + "0")
            yield from self.right.codes(prefix + "1")

def build(text: str) -> Node:
    serial = count()
    heap = [Node(w, next(serial), s) for s, w in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, Node(a.weight + b.weight, next(serial), left=a, right=b))
    return heap[0]

def encode(text: str, table: dict[str, str]) -> bytes:
    bits = "".join(table[c] for c in text)
    pad = -len(bits) % 8
    return bytes([pad]) + int("1" + bits + "0" * pad, 2).to_bytes((len(bits) + pad) // 8 + 1, "big")[1:]

def decode(data: bytes, root: Node) -> str:
    pad, payload = data[0], data[1:]
    bits = "".join(f"{b:08b}" for b in payload)
    out, node = [], root
    for bit in bits[:len(bits) - pad]:
        if node.symbol is None:
            node = node.right if bit == "1" else node.left
        if node.symbol is not None:
            out.append(node.symbol)
            node = root
    return "".join(out)

def rle(text: str) -> list[tuple[str, int]]:
    return [(c, sum(1 for _ in g)) for c, g in groupby(text)]

def lz78(text: str) -> list[tuple[int, str]]:
    book, out, w = {"": 0}, [], ""
    for ch in text:
        if w + ch in book:
            w += ch
        else:
            out.append((book[w], ch))
            book[w + ch] = len(book)
            w = ""
    return out + ([(book[w], "")] if w else [])

def unlz78(pairs):
    phrases = [""]
    for i, ch in pairs:
        phrases.append(phrases[i] + ch)
    return "".join(phrases)

for text in ("abracadabra", "she sells sea shells by the sea shore", "zzzzzzzz", "größer als größe ≥ ∞"):
    root = build(text)
    table = dict(root.codes())
    packed = encode(text, table)
    entropy = -sum(n / len(text) * log2(n / len(text)) for n in Counter(text).values())
    ok = decode(packed, root) == text and unlz78(lz78(text)) == text
    print(f"{text!r}: {len(text.encode())} -> {len(packed)} bytes, entropy {abs(entropy):.4f}, ok={ok}")
    print("   ", " ".join(f"{s if s != ' ' else '␠'}:{c}" for s, c in sorted(table.items(), key=lambda kv: (len(kv[1]), kv[1]))))
    print("   ", packed.hex(), len(lz78(text)))
print(rle("aaabccdddd"), lz78("ababab"), build("aab"))
print("".join(f"{c}{n}" if n > 1 else c for c, n in rle("WWWWBWWWCC")), sum(c.bit_count() for c in b"\xff\x01"))
