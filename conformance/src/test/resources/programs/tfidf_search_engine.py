"""Inverted index, boolean queries, TF-IDF ranking and snippets."""
import math
import re
from collections import Counter, defaultdict
from functools import cached_property
from itertools import islice
from typing import NamedTuple

DOCS = {
    "d1": "The quarterly report shows revenue growth in Europe and slow growth in Asia.",
    "d2": "Revenue recognition policy: revenue is recorded when the invoice is paid.",
    "d3": "Asia office party; bring snacks. No report needed!",
    "d4": "Invoice template and payment policy for Europe. Invoice numbers must be unique.",
}

class Hit(NamedTuple):
    doc: str
    score: float
    snippet: str

def stem(word: str) -> str:
    for suffix in ("ing", "ies", "ed", "s"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[:-len(suffix)] + ("y" if suffix == "ies" else "")
    return word

class Index:
    def __init__(self, docs: dict[str, str]):
        self.docs = docs
        self.postings: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for doc, text in docs.items():
            for m in re.finditer(r"\w+", text):
                self.postings[stem(m.group().lower())][doc].append(m.start())
    def idf(self, term: str) -> float:
        return math.log((1 + len(self.docs)) / (1 + len(self.postings.get(term, ())))) + 1
    @cached_property
    def norms(self) -> dict[str, float]:
        acc: dict[str, float] = Counter()
        for term, by_doc in self.postings.items():
            for doc, pos in by_doc.items():
                acc[doc] += (len(pos) * self.idf(term)) ** 2
        return {d: math.sqrt(v) for d, v in acc.items()}
    def boolean(self, query: str) -> set[str]:
        result, negate, mode = None, False, "AND"
        for tok in query.split():
            match tok:
                case "AND" | "OR":
                    mode = tok
                case "NOT":
                    negate = True
                case word:
                    found = set(self.postings.get(stem(word.lower()), ()))
                    found = self.docs.keys() - found if negate else found
                    result = found if result is None else result & found if mode == "AND" else result | found
                    negate, mode = False, "AND"
        return result or set()
    def search(self, query: str, top: int = 3) -> list[Hit]:
        terms = Counter(stem(w) for w in re.findall(r"\w+", query.lower()))
        scores: dict[str, float] = defaultdict(float)
        for term, qtf in terms.items():
            for doc, pos in self.postings.get(term, {}).items():
                scores[doc] += qtf * len(pos) * self.idf(term) ** 2 / self.norms[doc]
        ranked = sorted(scores.items(), key=lambda kv: (-kv[1], kv[0]))
        return [Hit(d, round(s, 4), self.snippet(d, terms)) for d, s in islice(ranked, top)]
    def snippet(self, doc: str, terms, width: int = 34) -> str:
        first = min(p for t in terms for p in self.postings.get(t, {}).get(doc, [10**9]))
        text = self.docs[doc]
        lo = max(0, first - 8)
        cut = text[lo:lo + width]
        return ("…" if lo else "") + re.sub(r"\w+", lambda m: f"[{m[0]}]" if stem(m[0].lower()) in terms else m[0], cut) + ("…" if lo + width < len(text) else "")

ix = Index(DOCS)
print(len(ix.postings), "terms;", {t: {d: p for d, p in v.items()} for t, v in sorted(ix.postings.items()) if len(v) > 1 and t.startswith(("r", "i"))})
for q in ("revenue growth", "Invoices policies", "asia report", "unknown", "invoice europe paid"):
    print(f"? {q}")
    for hit in ix.search(q):
        print("   {0.doc} {0.score:.4f} {0.snippet}".format(hit))
for q in ("revenue AND policy", "asia OR invoice", "NOT revenue", "report NOT growth", "nothing AND here"):
    print(f"{q:<20} {sorted(ix.boolean(q))}")
print({d: round(n, 3) for d, n in sorted(ix.norms.items())}, [stem(w) for w in ("policies", "paying", "boss", "is", "needed")])
