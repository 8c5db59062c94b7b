import re
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from itertools import combinations

CONTACTS = [
    (1, "José  Álvarez", "jose.alvarez@Example.com", "+34 600 123 456"),
    (2, "Jose Alvarez", "JOSE.ALVAREZ+news@example.com", "600-123-456"),
    (3, "Zoë O'Brien-Smith", "zoe@obrien.ie", "(01) 555 0199"),
    (4, "Zoe OBrien Smith", "z.obrien@work.ie", "+353 1 5550199"),
    (5, "Łukasz Nowak", "lukasz@nowak.pl", ""),
    (6, "Straße GmbH", "info@strasse.de", "030/12 34 56"),
    (7, "STRASSE GMBH", "kontakt@strasse.de", None),
    (8, "Li Wei", "li.wei@corp.cn", "86 10 8888"),
]


def fold(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    stripped = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W\d_]+", stripped.replace("'", "")))


def norm_email(addr: str) -> str:
    local, _, domain = addr.lower().partition("@")
    local = local.split("+", 1)[0]
    if domain == "gmail.com":
        local = local.replace(".", "")
    return f"{local}@{domain}"


def phone_tail(phone, n=7):
    digits = re.sub(r"\D", "", phone or "")
    return digits[-n:] if len(digits) >= n else None


class UnionFind:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        ra, rb = self.find(a), self.find(b)
        if ra != rb:
            self.parent[max(ra, rb)] = min(ra, rb)


uf = UnionFind()
for a, b in combinations(CONTACTS, 2):
    reasons = []
    if norm_email(a[2]) == norm_email(b[2]):
        reasons.append("email")
    if (p := phone_tail(a[3])) and p == phone_tail(b[3]):
        reasons.append("phone")
    ratio = SequenceMatcher(None, fold(a[1]), fold(b[1])).ratio()
    if ratio > 0.9:
        reasons.append(f"name {ratio:.3f}")
    uf.find(a[0]), uf.find(b[0])
    if reasons:
        uf.union(a[0], b[0])
        print(f"{a[0]} ~ {b[0]}: {', '.join(reasons)}")

groups = defaultdict(list)
for c in CONTACTS:
    groups[uf.find(c[0])].append(c)
for root, members in groups.items():
    keep = max(members, key=lambda m: (len(m[3] or ""), -m[0]))
    print(f"group {root}: keep {keep[1]!r} drop {[m[0] for m in members if m is not keep]}")
print([fold(c[1]) for c in CONTACTS])
print([unicodedata.name(ch) for ch in "éŁß"], unicodedata.category("Ł"), ascii("Zoë"))
print(len(unicodedata.normalize("NFD", "José")), len("José"), "ß".upper(), "İ".lower().encode())
