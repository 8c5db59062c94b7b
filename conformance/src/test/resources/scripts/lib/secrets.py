import secrets
print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), type(secrets.token_bytes(1)).__name__, len(secrets.token_hex()), len(secrets.token_hex(4)), len(secrets.token_urlsafe()), len(secrets.token_urlsafe(10)), secrets.token_bytes(0), secrets.token_hex(0) == "", secrets.token_urlsafe(0) == "")
print(set(secrets.token_hex(64)) <= set("0123456789abcdef"), all(c.isalnum() or c in "-_" for c in secrets.token_urlsafe(200)), secrets.token_hex() != secrets.token_hex())
# ---
import secrets
print(all(0 <= secrets.randbelow(7) < 7 for _ in range(200)), {secrets.randbelow(3) for _ in range(200)}, secrets.randbelow(1), secrets.randbelow(10**40) < 10**40, all(secrets.randbits(5) < 32 for _ in range(99)), secrets.randbits(0), secrets.choice("a"), secrets.choice([1, 2, 3]) in (1, 2, 3))
for f in (lambda: secrets.randbelow(0), lambda: secrets.randbelow(-5), lambda: secrets.choice([]), lambda: secrets.token_bytes("x"), lambda: secrets.randbits(-1), lambda: secrets.token_hex(1.5), lambda: secrets.randbelow("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import secrets
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest("abc", "abd"), secrets.compare_digest(b"x", b"x"), secrets.compare_digest(b"x", bytearray(b"x")), secrets.compare_digest("", ""), secrets.compare_digest("a", "ab"))
for a, b in (("a", b"a"), ("é", "é"), (1, 2), ("a", None), (b"a", 5)):
    try: print(secrets.compare_digest(a, b))
    except Exception as e: print(type(e).__name__, e)
print(secrets.__all__, secrets.DEFAULT_ENTROPY)
# ---
import secrets, string
alphabet = string.ascii_letters + string.digits
def password(n):
    while True:
        p = "".join(secrets.choice(alphabet) for _ in range(n))
        if any(c.islower() for c in p) and any(c.isupper() for c in p) and sum(c.isdigit() for c in p) >= 2: return p
p = password(12); print(len(p), set(p) <= set(alphabet), sum(c.isdigit() for c in p) >= 2)
rng = secrets.SystemRandom(); print(1 <= rng.randint(1, 6) <= 6, 0 <= rng.random() < 1, len(rng.sample(range(10), 3)), sorted(rng.sample("abc", 3)), isinstance(rng, secrets.SystemRandom))
try: rng.getstate()
except NotImplementedError as e: print(e)
# ---
import secrets
print(all(len(secrets.token_hex(n)) == 2 * n for n in range(20)), all(len(secrets.token_bytes(n)) == n for n in range(20)), len({secrets.token_hex(8) for _ in range(50)}))
# ---
import secrets
print(sorted({secrets.choice("ab") for _ in range(100)}), sorted({secrets.choice((1, 2, 3)) for _ in range(200)}), secrets.choice(range(5, 6)))
try: secrets.choice({})
except Exception as e: print(type(e).__name__, e)
# ---
import secrets
for f in (lambda: secrets.token_hex(-1), lambda: secrets.token_bytes(1.0), lambda: secrets.randbelow(None), lambda: secrets.randbelow(1.5), lambda: secrets.choice(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import secrets
r = secrets.SystemRandom(); x = list(range(10)); r.shuffle(x); print(sorted(x) == list(range(10)), 5 <= r.uniform(5, 6) <= 6, r.choice("z"), len(r.choices("ab", k=5)), r.randrange(3) in (0, 1, 2), r.getrandbits(1) in (0, 1), len(r.randbytes(3)))
# ---
import secrets
r = secrets.SystemRandom(5); print(r.seed(7), type(r.gauss(0, 1)).__name__)
for n in ("getstate", "setstate"):
    try: getattr(r, n)(*([()] if n == "setstate" else []))
    except NotImplementedError as e: print(e)
# ---
import secrets, base64
t = secrets.token_urlsafe(32); print(len(t), len(base64.urlsafe_b64decode(t + "=" * (-len(t) % 4))), "=" not in t)
# ---
import secrets
class Store:
    def __init__(self): self.by = {}
    def issue(self, user): t = secrets.token_hex(16); self.by[t] = user; return t
    def check(self, token): return next((u for t, u in self.by.items() if secrets.compare_digest(t, token)), None)
s = Store(); t = s.issue("ann"); print(s.check(t), s.check("0" * 32), len(t))
# ---
import secrets
words = "alpha beta gamma delta".split(); phrase = "-".join(secrets.choice(words) for _ in range(4)); print(len(phrase.split("-")), set(phrase.split("-")) <= set(words))
# ---
import secrets
counts = [0] * 4
for _ in range(4000): counts[secrets.randbelow(4)] += 1
print(all(800 < c < 1200 for c in counts), sum(counts))
# ---
import secrets
print(secrets.compare_digest(bytearray(b"a"), b"a"), secrets.DEFAULT_ENTROPY == 32, sorted(secrets.__all__))
# ---
import secrets
secrets.randbelow(-1)  # uncaught
