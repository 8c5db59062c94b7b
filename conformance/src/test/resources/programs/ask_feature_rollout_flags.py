import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import xor

FLAGS = json.loads("""{
  "new_nav":   {"percent": 25, "allow": ["u3"], "deny": ["u1"]},
  "dark_mode": {"percent": 100},
  "ai_search": {"percent": 50, "rules": [{"attr": "plan", "in": ["pro", "team"]}, {"attr": "country", "not_in": ["CN"]}]},
  "old_api":   {"percent": 100, "expires": "2024-05-31"},
  "variants":  {"percent": 100, "split": {"control": 50, "blue": 30, "green": 20}}
}""")
USERS = [{"id": f"u{n}", "plan": ("free", "pro", "team")[n % 3], "country": "DE" if n % 4 else "CN"} for n in range(1, 41)]
TODAY = date(2024, 6, 1)


def bucket(*parts: str, buckets: int = 10_000) -> float:
    digest = hashlib.sha256(":".join(parts).encode()).digest()
    return int.from_bytes(digest[:8], "big") % buckets / (buckets / 100)


@dataclass(frozen=True)
class Decision:
    on: bool
    reason: str
    variant: str | None = None

    def __bool__(self):
        return self.on


def evaluate(flag: str, user: dict) -> Decision:
    try:
        cfg = FLAGS[flag]
    except KeyError:
        return Decision(False, f"unknown flag {flag!r}")
    uid = user["id"]
    match cfg:
        case {"deny": denied} if uid in denied:
            return Decision(False, "denied")
        case {"allow": allowed} if uid in allowed:
            return Decision(True, "allowed")
        case {"expires": day} if date.fromisoformat(day) < TODAY:
            return Decision(False, "expired")
    for rule in cfg.get("rules", []):
        value = user.get(rule["attr"])
        if ("in" in rule and value not in rule["in"]) or ("not_in" in rule and value in rule["not_in"]):
            return Decision(False, f"rule {rule['attr']}")
    b = bucket(flag, uid)
    if b >= cfg["percent"]:
        return Decision(False, "rollout")
    variant, edge, spot = None, 0, bucket(flag, "split", uid)
    for name, share in cfg.get("split", {}).items():
        edge += share
        if spot < edge:
            variant = name
            break
    return Decision(True, "rollout", variant)


for flag in [*FLAGS, "ghost"]:
    ds = [evaluate(flag, u) for u in USERS]
    reasons = Counter(d.reason for d in ds)
    print(f"{flag:<10} on={sum(map(bool, ds)):>2}/{len(ds)} {dict(sorted(reasons.items()))}")
split = Counter(evaluate("variants", u).variant for u in USERS)
print({k: f"{v} ({v / len(USERS):.0%})" for k, v in sorted(split.items())})
assert all(evaluate("new_nav", u) == evaluate("new_nav", dict(u)) for u in USERS)
print(evaluate("new_nav", {"id": "u3"}), [f"{bucket('x', str(i)):.2f}" for i in range(4)])
on25 = {u["id"] for u in USERS if evaluate("new_nav", u)}
FLAGS["new_nav"]["percent"] = 60
on60 = {u["id"] for u in USERS if evaluate("new_nav", u)}
print("monotonic:", on25 <= on60, len(on25), len(on60), reduce(xor, map(len, (on25, on60))), f"{0b1011:#06b} {255:#x} {8:o} {1_000_000:_}")
