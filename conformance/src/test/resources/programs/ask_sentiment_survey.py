from collections import Counter, defaultdict
from statistics import mean
import re
import string

RESPONSES = [
    {"id": 1, "nps": 9, "text": "Love it! Really fast and not expensive 👍", "plan": "pro"},
    {"id": 2, "nps": 3, "text": "Too slow, too SLOW. Support was helpful though...", "plan": "free"},
    {"id": 3, "nps": 10, "text": "", "plan": "pro"},
    {"id": 4, "nps": 7, "text": "It's okay; isn't bad, isn't great", "plan": "team"},
    {"id": 5, "nps": None, "text": "Terrible 😡😡 never buying again", "plan": "free"},
    {"id": 6, "nps": 11, "text": "très bien, naïve UI but fast", "plan": "team"},
    {"id": 7, "nps": "8", "text": None, "plan": None},
]
LEXICON = {"love": 3, "fast": 2, "helpful": 2, "great": 3, "okay": 1, "slow": -2, "expensive": -2, "bad": -3, "terrible": -4, "👍": 2, "😡": -3}
NEGATORS = {"not", "never", "isn't", "wasn't", "no"}
BOOST = {"really": 1.5, "too": 1.25, "very": 1.5}
TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|[\U0001F300-\U0001FAFF]")


def tokens(text):
    return TOKEN.findall((text or "").replace("’", "'"))


def sentiment(text: str | None) -> float:
    score, sign, factor = 0.0, 1, 1.0
    for tok in tokens(text):
        low = tok.lower()
        if low in NEGATORS:
            sign = -1
        elif low in BOOST:
            factor = BOOST[low]
        elif (w := LEXICON.get(low)) is not None:
            score += w * sign * factor * (1.2 if tok.isupper() and len(tok) > 1 else 1)
            sign, factor = 1, 1.0
    return round(score, 2)


def nps_bucket(raw):
    n = int(raw)
    if not 0 <= n <= 10:
        raise ValueError(f"nps out of range: {n}")
    return "promoter" if n >= 9 else "passive" if n >= 7 else "detractor"


buckets, by_plan, invalid = Counter(), defaultdict(list), {}
for r in RESPONSES:
    s = sentiment(r["text"])
    by_plan[r["plan"] or "unknown"].append(s)
    try:
        b = nps_bucket(r["nps"])
        buckets[b] += 1
    except (TypeError, ValueError) as e:
        b = "?"
        invalid[r["id"]] = f"{type(e).__name__}: {e}"
    print(f"{r['id']} {s:+6.2f} {b:<9} {(r['text'] or '<empty>')[:24]!r}")
n = buckets.total()
print(f"NPS = {(buckets['promoter'] - buckets['detractor']) / n * 100:+.0f} from {n} answers; {buckets=}")
for i, why in invalid.items():
    print(f"  invalid #{i}: {why}")
for plan, scores in sorted(by_plan.items(), key=lambda kv: mean(kv[1])):
    print(f"{plan:<8}{mean(scores):+.2f} {scores}")
words = Counter(t.lower() for r in RESPONSES for t in tokens(r["text"]))
print([w for w, c in words.most_common() if c > 1])
bigrams = Counter(pair for r in RESPONSES for ts in [tokens(r["text"])] for pair in zip(ts, ts[1:]))
print(bigrams.most_common(2), len(bigrams))
print([t for t in words if not t.isascii()], "👍".encode("utf-8"), "😡" * 2, len("👍🏽"), "naïve".isalpha(), ascii("😡"))
clean = "Too slow, too SLOW...".translate(str.maketrans("", "", string.punctuation)).swapcase()
print(clean, clean.split(None, 1), "abc".isidentifier(), "Ⅷ".isnumeric(), "²".isdigit(), "²".isdecimal(), "ǆ".title())
