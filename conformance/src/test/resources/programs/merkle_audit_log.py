"""Tamper-evident audit log with a hash chain and Merkle proofs."""
from __future__ import annotations
import hashlib
import json
from dataclasses import asdict, dataclass, replace
from itertools import islice
from typing import Iterable, Iterator
ZERO = "0" * 16
def digest(*parts: str) -> str:
    h = hashlib.sha256()
    for p in parts:
        h.update(len(p).to_bytes(4, "big"))
        h.update(p.encode("utf-8"))
    return h.hexdigest()[:16]
@dataclass(frozen=True)
class Entry:
    seq: int
    actor: str
    action: str
    payload: dict
    prev: str
    hash: str = ""
    def seal(self) -> Entry:
        body = json.dumps(asdict(self) | {"hash": ""}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return replace(self, hash=digest(body))
class AuditLog:
    def __init__(self) -> None: self._entries: list[Entry] = []
    def append(self, actor: str, action: str, **payload) -> Entry:
        prev = self._entries[-1].hash if self._entries else ZERO
        self._entries.append(Entry(len(self), actor, action, payload, prev).seal())
        return self._entries[-1]
    def __len__(self) -> int: return len(self._entries)
    def __getitem__(self, i): return self._entries[i]
    def __iter__(self) -> Iterator[Entry]: return iter(self._entries)
    def verify(self) -> list[str]:
        problems, prev = [], ZERO
        for e in self:
            if e.prev != prev:
                problems.append(f"#{e.seq} link broken")
            if e.seal().hash != e.hash:
                problems.append(f"#{e.seq} content altered")
            prev = e.hash
        return problems
def merkle_levels(leaves: Iterable[str]) -> list[list[str]]:
    levels = [list(leaves)]
    while len(levels[-1]) > 1:
        row = levels[-1]
        if len(row) % 2:
            row = row + row[-1:]
        it = iter(row)
        levels.append([digest(a, b) for a, b in zip(it, it)])
    return levels
def proof(levels: list[list[str]], index: int) -> list[tuple[str, str]]:
    path = []
    for row in levels[:-1]:
        sibling = index ^ 1
        path.append(("LR"[sibling > index], row[sibling] if sibling < len(row) else row[index]))
        index //= 2
    return path
def check(leaf: str, path, root: str) -> bool:
    for side, other in path:
        leaf = digest(other, leaf) if side == "L" else digest(leaf, other)
    return leaf == root
log = AuditLog()
for who, what, data in [("ann", "login", {}), ("ann", "transfer", {"amount": "12.50", "to": "böb"}), ("bob", "approve", {"ref": 1}), ("cyd", "export", {"rows": [1, 2]}), ("ann", "logout", {})]:
    e = log.append(who, what, **data)
    print(e.seq, e.hash, e.prev[:6], e.action, e.payload)
print("problems:", log.verify())
levels = merkle_levels(e.hash for e in log)
root = levels[-1][0]
print("root", root, [len(l) for l in levels])
for i in (0, 3, 4):
    p = proof(levels, i)
    print(i, [(s, h[:4]) for s, h in p], check(log[i].hash, p, root), check(log[0].hash, proof(levels, 2), root))
log._entries[1] = replace(log[1], payload={"amount": "99.50"})
print("after tamper:", log.verify())
log._entries[1] = log[1].seal()
print("after re-hash:", log.verify(), merkle_levels(e.hash for e in log)[-1][0] == root)
nonce = next(n for n in range(100_000) if digest("block", str(n)).startswith("000"))
print("nonce", nonce, digest("block", str(nonce)), list(islice((e.actor for e in log), 1, 3)), hashlib.sha3_256(b"").hexdigest()[:8], hashlib.new("sha512", b"a").digest_size)
