import re
from collections import Counter, defaultdict
from decimal import Decimal
from difflib import get_close_matches
from functools import lru_cache

TRANSACTIONS = [
    ("2024-06-01", "POS AMZN MKTP DE*2K4 LUXEMBOURG", "-34.99"), ("2024-06-01", "SALARY ACME CORP JUN/24", "3100.00"),
    ("2024-06-02", "LIDL SAGT DANKE 0421", "-52.13"), ("2024-06-03", "Netflix.com 866-579", "-12.99"),
    ("2024-06-03", "NETFLX.COM", "-12.99"), ("2024-06-05", "ATM WITHDRAWAL 00213", "-100.00"),
    ("2024-06-07", "REWE Markt GmbH", "-18.40"), ("2024-06-09", "PayPal *SPOTIFY", "-9.99"),
    ("2024-06-09", "Refund AMZN MKTP", "34.99"), ("2024-06-11", "???", "-1.00"), ("2024-06-15", "Stadtwerke Strom Abschlag", "-71.00"),
    ("2024-06-16", "LIDL SAGT DANKE 0421", "-52.13"),
]
RULES = {
    "groceries": r"\b(?:lidl|rewe|aldi)\b",
    "subscriptions": r"netflix|spotify",
    "income": r"^salary\b",
    "cash": r"\batm\b",
    "shopping": r"amzn|amazon",
    "utilities": r"strom|gas\b|wasser",
}
COMPILED = [(cat, re.compile(rx, re.IGNORECASE)) for cat, rx in RULES.items()]
KNOWN = ["netflix", "spotify", "lidl", "rewe", "amazon"]


@lru_cache(maxsize=64)
def categorize(text: str) -> tuple[str, str]:
    for cat, rx in COMPILED:
        if m := rx.search(text):
            return cat, f"rule {m[0].lower()}"
    for word in re.findall(r"[a-z]{4,}", text.lower()):
        if close := get_close_matches(word, KNOWN, n=1, cutoff=0.8):
            cat, _ = categorize(close[0])
            return cat, f"fuzzy {word}≈{close[0]}"
    return "other", "no match"


totals, lines, by_reason = defaultdict(Decimal), defaultdict(list), Counter()
for day, text, raw in TRANSACTIONS:
    cat, why = categorize(text)
    amount = Decimal(raw)
    if amount > 0 and cat != "income":
        why += " (refund)"
    totals[cat] += amount
    lines[cat].append((day, amount))
    by_reason[why.split()[0]] += 1
    print(f"{day[5:]} {amount:>9} {cat:<14}{why:<24}{text[:22]}")
spend = -sum(v for v in totals.values() if v < 0)
print()
for cat, total in sorted(totals.items(), key=lambda kv: kv[1]):
    share = f"{-total / spend:>6.1%}" if total < 0 else ""
    print(f"{cat:<14}{total:>10,} {len(lines[cat])} {share}".rstrip())
print(f"{spend=!s} net={sum(totals.values()):+} {dict(by_reason)}")

seen = {}
for day, text, amount in TRANSACTIONS:
    key = (re.sub(r"\W+|\d+", "", text).lower(), amount)
    if key in seen:
        print(f"possible recurring: {text!r} on {seen[key]} and {day}")
    seen.setdefault(key, day)
subs = [(d, a) for d, a in lines["subscriptions"]]
dupes = [pair for pair in zip(subs, subs[1:]) if pair[0] == pair[1]]
print("double charge:", [(d, str(a)) for (d, a), _ in dupes])
budget = {"groceries": 120, "subscriptions": 30, "shopping": 0, "travel": 50}
for cat, limit in budget.items():
    used = abs(totals.get(cat, Decimal(0)))
    status = "over" if used > limit else "ok"
    print(f"{cat:<14}{used:>7.2f}/{limit:<4} {'n/a' if not limit else f'{used / limit:.0%}':>5} {status}")
print(categorize.cache_info(), "travel" in totals)
