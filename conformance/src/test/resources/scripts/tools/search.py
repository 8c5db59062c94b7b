results = search("python")
print(len(results))
for r in results:
    print(f"{r.score:>6.2f}  {r.date}  {r.title}")
print(results[0]["url"], results[-1].snippet)
# ---
results = search("LLM benchmarks 2024")
filtered = [r for r in results if r.date > "2024-01-01"]
summary = summarise(filtered[:3])
final_answer(summary)
# ---
queries = ["java", "agents", "sandbox", "nothing here"]
by_year = {}
for q in queries:
    for r in search(q, limit=10):
        year = int(r["date"][:4])
        by_year.setdefault(year, []).append((q, r["title"], r["score"]))
for year, rows in sorted(by_year.items()):
    best = max(rows, key=lambda row: row[2])
    print(year, len(rows), best)
print(search("nothing here"), search("python", 0), search("", limit=3))
# ---
seen = set()
unique = []
for q in ("security", "memory", "security report", "Memory Parsing"):
    for r in search(q):
        if r.url in seen:
            continue
        seen.add(r.url)
        unique.append(r)
unique.sort(key=lambda r: (-r.score, r.title))
print(len(unique), "unique documents")
for i, r in enumerate(unique[:5], 1):
    print(f"{i}. [{r.title}]({r.url}) - {r.date}")
final_answer([r.title for r in unique if r.score >= 22])
# ---
from collections import Counter
import re
words = Counter()
for r in search("guide survey", limit=20):
    words.update(w for w in re.findall(r"[a-z]+", r.snippet.lower()) if len(w) > 4)
for word, n in words.most_common(4):
    print(f"{word:<12}{'*' * n} {n}")
print(summarise([r for r in search("guide") if "part 1" in r.snippet], max_words=8))
# ---
from datetime import date
today = date(2024, 7, 1)
ages = []
for r in search("paper", limit=8):
    age = (today - date.fromisoformat(r.date)).days
    ages.append((age, r.title))
ages.sort()
print("newest:", ages[0], "oldest:", ages[-1])
print("average age:", sum(a for a, _ in ages) / len(ages))
recent = {title: age for age, title in ages if age < 400}
print(recent)
# ---
import json
docs = search("notes", limit=3)
print(json.dumps(docs[0], sort_keys=True))
print(json.dumps([{k: d[k] for k in ("title", "score")} for d in docs], indent=2))
copy = json.loads(json.dumps(docs))
print(copy == docs, type(copy[0]) is dict, isinstance(docs[0], dict), list(docs[0]))
# ---
def pick(query):
    match search(query, limit=2):
        case []:
            return f"{query}: none"
        case [{"title": only}]:
            return f"{query}: only {only}"
        case [{"title": first, "score": s}, {"title": second}] if s > 20:
            return f"{query}: {first} over {second}"
        case [first, *rest]:
            return f"{query}: weak {first.title} and {len(rest)} more"
for q in ("python", "zebra", "part 9", "java notes", "27"):
    print(pick(q))
# ---
import heapq
best = heapq.nlargest(4, search("a", limit=40), key=lambda d: (d["score"], d["date"]))
print([d.title for d in best])
lowest = heapq.nsmallest(2, search("a", limit=40), key=lambda d: d.score)
print([(d.title, d.score) for d in lowest])
total = sum(d.score for d in search("a", limit=40))
print(total, total / 40, f"{max(search('memory'), key=lambda d: d.date).date:>12}|")
# ---
class Index:
    """A small cache in front of search."""
    def __init__(self):
        self.calls = 0
        self.pages = {}
    def __getitem__(self, query):
        if query not in self.pages:
            self.calls += 1
            self.pages[query] = search(query, limit=3)
        return self.pages[query]
    def __contains__(self, query):
        return bool(self[query])
index = Index()
print("python" in index, "unicorn" in index, index["python"][0].title, index.calls)
print([d.score for d in index["python"]], index.calls)
# ---
plan = {"intro": "guide", "depth": "paper", "evidence": "survey"}
report = "\n".join(
    f"## {section.title()}\n" + "\n".join(f"- {d.title} ({d.date[:4]})" for d in search(query, limit=2))
    for section, query in plan.items()
)
print(report)
final_answer({"sections": len(plan), "words": len(report.split())})
# ---
titles = [d.title for q in ("java", "python") for d in search(q, limit=3) if q in d.title.lower()]
print(titles)
lookup = {d.url.rsplit("/", 1)[-1]: d for d in search("agents", limit=6)}
print(sorted(lookup, key=int), lookup["4"].title)
print({d.date[5:7] for d in search("parsing", 3)} <= {f"{m:02}" for m in range(1, 13)})
print(any(d.score > 24 for d in search("memory")), all(d.url.startswith("https://") for d in search("memory")))
first, *rest = search("sandbox")
print(first.title, len(rest), *(d.score for d in rest))
