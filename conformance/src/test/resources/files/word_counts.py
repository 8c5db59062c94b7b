"""Which words are used most in the texts, and how rich is each text?"""
import re
from collections import Counter

STOP = set("the a an and is of it in by to are as has who they was were than".split())

total = Counter()
rows = []
for line in files.list_directory("texts").splitlines():
    kind, name = line.split(" ", 1)
    if kind != "[FILE]" or not name.endswith(".txt"):
        continue
    text = files.read_text_file(f"texts/{name}")
    words = re.findall(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?", text.lower())
    counts = Counter(w for w in words if w not in STOP)
    total += counts
    longest = max(words, key=lambda w: (len(w), w), default="-")
    rows.append((name, len(text.splitlines()), len(words), len(set(words)), longest))

print(f"{'file':<20}{'lines':>6}{'words':>7}{'unique':>8}  longest")
for name, lines, words, unique, longest in sorted(rows, key=lambda r: -r[2]):
    print(f"{name:<20}{lines:>6}{words:>7}{unique:>8}  {longest}")
print()
for word, n in sorted(total.items(), key=lambda item: (-item[1], item[0]))[:12]:
    print(f"{word:>12} {'#' * n} {n}")
print()
print("once only:", ", ".join(sorted(w for w, n in total.items() if n == 1)[-8:]))
initials = Counter(w[0] for w in total)
print("initials:", dict(sorted(initials.items())))
final_answer({"files": len(rows), "words": sum(r[2] for r in rows), "top": [w for w, _ in total.most_common(3)]})
