"""Check passwords against composable policies (no secrets involved)."""
import hashlib
import math
import re
import string
from collections import Counter
from functools import reduce
from typing import Callable, Iterable, NamedTuple

Check = Callable[[str], str | None]

class Verdict(NamedTuple):
    password: str
    score: int
    bits: float
    problems: tuple[str, ...]

    def __bool__(self) -> bool:
        return not self.problems

def min_length(n: int) -> Check:
    return lambda pw: None if len(pw) >= n else f"shorter than {n} ({len(pw)})"

def must_match(pattern: str, what: str) -> Check:
    rx = re.compile(pattern)

    def check(pw: str) -> str | None:
        return None if rx.search(pw) else f"needs {what}"
    return check

def no_runs(limit: int = 3) -> Check:
    rx = re.compile(r"(.)\1{%d,}" % (limit - 1))
    return lambda pw: f"run of {m[0]!r}" if (m := rx.search(pw)) else None

def no_sequences(size: int = 4) -> Check:
    alphabets = [string.ascii_lowercase, string.digits, "qwertyuiop", "asdfghjkl"]
    bad = {a[i:i + size] for s in alphabets for a in (s, s[::-1]) for i in range(len(a) - size + 1)}
    return lambda pw: next((f"sequence {pw[i:i + size]!r}" for i in range(len(pw)) if pw[i:i + size].lower() in bad), None)

def not_common(words: Iterable[str]) -> Check:
    digests = {hashlib.sha1(w.encode()).hexdigest()[:10] for w in words}
    leet = str.maketrans("0134$@5", "oieasas")
    return lambda pw: "common word" if hashlib.sha1(re.sub(r"\d+$", "", pw.lower()).translate(leet).encode()).hexdigest()[:10] in digests else None

def entropy(pw: str) -> float:
    pools = [(str.islower, 26), (str.isupper, 26), (str.isdigit, 10), (lambda c: not c.isalnum(), 33)]
    size = sum(n for test, n in pools if any(map(test, pw)))
    counts = Counter(pw)
    shannon = -sum(c / len(pw) * math.log2(c / len(pw)) for c in counts.values()) if pw else 0
    return min(len(pw) * math.log2(size or 1), shannon * len(pw) * 1.5)

POLICY: dict[str, Check] = {
    "length": min_length(10),
    "upper": must_match(r"[A-Z]", "an uppercase letter"),
    "digit": must_match(r"(?=.*\d)", "a digit"),
    "symbol": must_match(r"[^\w\s]|_", "a symbol"),
    "runs": no_runs(),
    "sequence": no_sequences(),
    "common": not_common(["password", "letmein", "dragon"]),
}

def judge(pw: str) -> Verdict:
    problems = tuple(p for c in POLICY.values() if (p := c(pw)))
    return Verdict(pw, round(100 * (1 - len(problems) / len(POLICY))), entropy(pw), problems)

samples = ["P@ssw0rd1", "correct-Horse7battery", "aaaBBB111!", "Qwerty12345!", "", "Dragon", "żółW-9 kąt łoś", "x" * 30]
for v in sorted(map(judge, samples), key=lambda v: (-v.score, v.password)):
    masked = re.sub(r"(?<=^..).+(?=.$)", lambda m: "*" * len(m[0]), v.password)
    print(f"{masked!r:<26}{v.score:>4} {v.bits:>7.2f} bits {'OK' if v else '; '.join(v.problems)}")
fails = Counter(name for s in samples for name, c in POLICY.items() if c(s))
print(fails.most_common(), f"weakest: {min(samples, key=entropy)!r}")
print(reduce(lambda acc, kv: acc + f"{kv[0]}={kv[1]} ", sorted(fails.items()), "").rstrip(), [bool(judge(s)) for s in samples].count(True))
print([s.isidentifier() for s in ("a1", "1a", "_", "é")], "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "Aa1".isalnum(), " \t".isspace(), "ǅ".istitle(), "ab".isprintable())
