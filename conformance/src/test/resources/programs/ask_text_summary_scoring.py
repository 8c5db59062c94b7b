import heapq
import re
import textwrap
from collections import Counter
from string import punctuation

NOTES = """
The migration to the new billing system started on Monday. Dr. Smith's team moved 14,200 accounts
in the first night, and no customer reported missing invoices. On Tuesday the payment gateway was
slow: 3.5% of payments needed a second attempt! Was the gateway overloaded? The vendor confirmed
that the gateway limits were too low and raised the limits within an hour. Customers with annual
invoices were not affected. The remaining accounts will move to the billing system next week, and
the team will watch the payment gateway closely.
"""
STOP = frozenset("the a an and or of to in on was were is be will with that no not for next by too it within".split())


def sentences(text: str) -> list[str]:
    flat = " ".join(text.split())
    protected = re.sub(r"\b(Dr|Mr|Ms|St)\.", r"\1<dot>", flat)
    parts = re.split(r"(?<=[.!?])\s+(?=[A-Z])", protected)
    return [p.replace("<dot>", ".") for p in parts]


def words(sentence):
    for w in sentence.lower().split():
        w = w.strip(punctuation).removesuffix("'s")
        if w and w not in STOP and not w[0].isdigit():
            yield w


sents = sentences(NOTES)
freq = Counter(w for s in sents for w in words(s))
top = max(freq.values())
weights = {w: n / top for w, n in freq.items()}
print(f"{len(sents)} sentences, {freq.total()} words, {len(freq)} distinct")
print("keywords:", ", ".join(f"{w}×{n}" for w, n in sorted(freq.items(), key=lambda x: (-x[1], x[0]))[:6]))

scored = []
for pos, s in enumerate(sents):
    ws = list(words(s))
    scored.append((sum(weights[w] for w in ws) / (len(ws) or 1) * (1.15 if pos == 0 else 1), pos, s))
    print(f"{scored[-1][0]:.3f} [{pos}] {textwrap.shorten(s, width=50, placeholder=' …')}")

best = heapq.nlargest(3, scored)
summary = " ".join(s for _, _, s in sorted(best, key=lambda t: t[1]))
print("\nSummary")
print(textwrap.fill(summary, width=60, initial_indent="  * ", subsequent_indent="    "))
print(f"compression: {1 - len(summary) / len(' '.join(NOTES.split())):.0%}")
questions = [s for s in sents if s.endswith("?")]
numbers = re.findall(r"\d[\d,.]*\d%?|\d+", NOTES)
print(questions, numbers)
print(textwrap.indent(textwrap.dedent("""\
    Actions:
      - watch gateway

      - move rest
    """), "> ", lambda line: line.strip() != ""), end="")
print(textwrap.wrap("averyveryverylongtoken short-hyphenated words", 12, break_on_hyphens=True))
