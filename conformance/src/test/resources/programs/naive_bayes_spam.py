from __future__ import annotations
import math
import re
from collections import Counter, defaultdict
from itertools import chain
import json

TRAIN = [
    ("spam", "WIN a FREE prize now! Click here, winner"), ("spam", "cheap meds, free shipping, click now"), ("spam", "Congratulations winner, claim your prize money"),
    ("ham", "Are we still meeting for lunch on Friday?"), ("ham", "Please review the attached invoice before Friday"), ("ham", "The shipping invoice is wrong, please call"),
    ("ham", "lunch was great, see you at the meeting"), ("spam", "Limited offer: free money!!! act now"),
]
TEST = [("spam", "claim your free money now"), ("ham", "invoice for Friday lunch"), ("ham", "free for a meeting?"), ("spam", "act now winner"), ("ham", "zzz unknown words")]

class NaiveBayes:
    STOP = frozenset("a the for on is at to we are you your see was".split())
    def __init__(self, alpha: float = 1.0):
        self.alpha = alpha
        self.docs: Counter[str] = Counter()
        self.words: defaultdict[str, Counter[str]] = defaultdict(Counter)
    @classmethod
    def tokens(cls, text: str) -> list[str]:
        return [w for w in re.findall(r"[a-z]{2,}|!+", text.lower()) if w not in cls.STOP]
    def fit(self, data) -> NaiveBayes:
        for label, text in data:
            self.docs[label] += 1
            self.words[label].update(self.tokens(text))
        self.vocab = set(chain.from_iterable(self.words.values()))
        return self
    def scores(self, text: str) -> dict[str, float]:
        out = {}
        for label in sorted(self.docs):
            counts = self.words[label]
            denom = counts.total() + self.alpha * len(self.vocab)
            logp = math.log(self.docs[label] / self.docs.total())
            logp += math.fsum(math.log((counts[w] + self.alpha) / denom) for w in self.tokens(text) if w in self.vocab)
            out[label] = logp
        return out
    def predict_proba(self, text: str) -> dict[str, float]:
        s = self.scores(text)
        top = max(s.values())
        exps = {k: math.exp(v - top) for k, v in s.items()}
        z = sum(exps.values())
        return {k: v / z for k, v in exps.items()}
    def predict(self, text: str) -> str:
        p = self.predict_proba(text)
        return max(p, key=p.__getitem__)
    def informative(self, n: int = 5):
        def ratio(w):
            a, b = ((self.words[l][w] + self.alpha) / (self.words[l].total() + self.alpha) for l in ("spam", "ham"))
            return math.log(a / b)
        return sorted(((round(ratio(w), 4), w) for w in self.vocab), key=lambda rw: (-abs(rw[0]), rw[1]))[:n]

model = NaiveBayes().fit(TRAIN)
print("vocabulary", len(model.vocab), sorted(model.vocab)[:6], dict(model.docs))
confusion: Counter[tuple[str, str]] = Counter()
for truth, text in TEST:
    probs = model.predict_proba(text)
    guess = model.predict(text)
    confusion[truth, guess] += 1
    print(f"{text:<30} {guess:<5} {'ok ' if guess == truth else 'BAD'} " + " ".join(f"{k}={v:.4f}" for k, v in probs.items()))

labels = sorted({l for pair in confusion for l in pair})
print("truth\\guess " + "".join(f"{l:>6}" for l in labels))
for t in labels:
    print(f"{t:<12}" + "".join(f"{confusion[t, g]:>6}" for g in labels))
for l in labels:
    tp = confusion[l, l]
    precision = tp / max(1, sum(confusion[t, l] for t in labels))
    recall = tp / max(1, sum(confusion[l, g] for g in labels))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
    print(f"{l:<5} precision={precision:.3f} recall={recall:.3f} f1={f1:.3f}")
for r, w in model.informative():
    print(f"{w:>10} {r:+.4f} {'spam' if r > 0 else 'ham'}")
print(json.dumps({l: dict(sorted(c.most_common(3))) for l, c in sorted(model.words.items())}), model.words["spam"]["free"], model.words["ham"]["nothing"])
