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
