import re
import unicodedata
from difflib import SequenceMatcher, get_close_matches
from itertools import combinations

CONTACTS = [
    {"id": 1, "name": "José Álvarez", "company": "Nordwind GmbH", "email": "jose@nordwind.de", "phone": "+49 (30) 1234-567"},
    {"id": 2, "name": "Jose Alvarez", "company": "Nordwind Gmbh.", "email": None, "phone": "+49301234567"},
    {"id": 3, "name": "Katherine Johnson", "company": "Langley Research", "email": "kj@langley.org", "phone": None},
    {"id": 4, "name": "Katharine Jonson", "company": "Langley Research", "email": "KJ@LANGLEY.ORG ", "phone": "555-0100"},
    {"id": 5, "name": "Søren Kierkegård", "company": "Either/Or ApS", "email": "soren@either.dk", "phone": ""},
    {"id": 6, "name": "Maria Garcia", "company": "Solaris", "email": "m.garcia@solaris.es", "phone": "34 600 000 001"},
    {"id": 7, "name": "María García", "company": "Luna SL", "email": "maria@luna.es", "phone": "34 600 000 002"},
]


def strip_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch))


def norm(text: str | None) -> str:
    return re.sub(r"[^a-z0-9 ]+", "", strip_accents(text or "").casefold()).strip()


def digits(phone):
    return "".join(filter(str.isdigit, phone or ""))


def score(a, b):
    reasons = []
    total = SequenceMatcher(None, norm(a["name"]), norm(b["name"])).ratio() * 0.5
    total += SequenceMatcher(None, norm(a["company"]), norm(b["company"])).ratio() * 0.2
    ea, eb = ((c["email"] or "").strip().lower() for c in (a, b))
    if ea and ea == eb:
        total += 0.3
        reasons.append("email")
    if (pa := digits(a["phone"])) and pa == digits(b["phone"]):
        total += 0.3
        reasons.append("phone")
    return round(total, 3), reasons


parent = {c["id"]: c["id"] for c in CONTACTS}


def find(x):
    while parent[x] != x:
        x = parent[x]
    return x


for a, b in combinations(CONTACTS, 2):
    s, why = score(a, b)
    if s >= 0.5:
        print(f"{a['id']}~{b['id']} score={s:.3f} {'+'.join(why) or 'names only'}")
    if s >= 0.8:
        parent[find(b["id"])] = find(a["id"])

clusters = {}
for c in CONTACTS:
    clusters.setdefault(find(c["id"]), []).append(c)
for root, members in clusters.items():
    best = {k: next((m[k] for m in members if m[k]), None) for k in members[0]}
    print(root, len(members), {**best, "merged_from": [m["id"] for m in members]})
print(get_close_matches("katherine jonson", [norm(c["name"]) for c in CONTACTS], n=2, cutoff=0.7))
print([unicodedata.name(ch) for ch in "éøå"], ascii("Søren"))
