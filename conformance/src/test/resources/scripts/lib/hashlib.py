import hashlib as h
for n in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"): print(n, getattr(h, n)(b"abc").hexdigest(), h.new(n, b"").hexdigest()[:16])
# ---
import hashlib
x = hashlib.sha256(); x.update(b"hello "); x.update(b"world"); print(x.hexdigest() == hashlib.sha256(b"hello world").hexdigest(), x.digest()[:4], x.name, x.digest_size, x.block_size); y = x.copy(); y.update(b"!"); print(x.hexdigest()[:8], y.hexdigest()[:8], len(y.digest()))
# ---
import hashlib
print(hashlib.shake_128(b"a").hexdigest(8), hashlib.shake_256(b"a").digest(4), hashlib.blake2b(b"x", digest_size=8).hexdigest(), hashlib.blake2b(b"x", key=b"k", digest_size=16).hexdigest(), hashlib.blake2s(b"x", person=b"p", salt=b"s").hexdigest()[:12], hashlib.md5(b"x", usedforsecurity=False).hexdigest())
# ---
import hashlib
for f in (lambda: hashlib.md5("text"), lambda: hashlib.new("nope"), lambda: hashlib.sha256(5), lambda: hashlib.sha256().update("x"), lambda: hashlib.blake2b(digest_size=99), lambda: hashlib.shake_128(b"").hexdigest(), lambda: hashlib.sha256(None), lambda: hashlib.nope, lambda: hashlib.blake2b(key=b"k" * 99), lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import hashlib
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex(), hashlib.pbkdf2_hmac("sha1", b"p", b"s", 2, dklen=10).hex(), hashlib.scrypt(b"pw", salt=b"s", n=16, r=8, p=1, dklen=16).hex(), sorted(hashlib.algorithms_guaranteed))
# ---
import hashlib
def digest(obj):
    import json; return hashlib.sha256(json.dumps(obj, sort_keys=True).encode()).hexdigest()[:12]
print(digest({"b": 1, "a": [1, 2]}) == digest({"a": [1, 2], "b": 1}), digest({}), digest([1]), digest("é"))
# ---
import hashlib, io
f = io.BytesIO(b"data" * 5000); m = hashlib.md5()
while c := f.read(4096): m.update(c)
print(m.hexdigest()); f.seek(0); print(hashlib.file_digest(f, "md5").hexdigest() == m.hexdigest(), hashlib.md5(bytearray(b"x")).hexdigest()[:4], hashlib.md5(memoryview(b"x")).hexdigest()[:4])
# ---
import hashlib
def merkle(leaves):
    level = [hashlib.sha256(l.encode()).hexdigest() for l in leaves]
    while len(level) > 1:
        if len(level) % 2: level.append(level[-1])
        level = [hashlib.sha256((a + b).encode()).hexdigest() for a, b in zip(level[::2], level[1::2])]
    return level[0]
print(merkle(["a", "b", "c"])[:16], merkle(["a"])[:16])
# ---
import hashlib
chain, prev = [], "0" * 8
for i, d in enumerate(["genesis", "pay 5", "pay 7"]):
    n = 0
    while not (hh := hashlib.sha256(f"{prev}{d}{n}".encode()).hexdigest()).startswith("00"): n += 1
    chain.append((i, n, hh[:12])); prev = hh
print(chain)
# ---
import hashlib
for size in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 1000): print(size, *(hashlib.new(a, b"q" * size).hexdigest()[:8] for a in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b", "blake2s")))
# ---
import hashlib
class Bloom:
    def __init__(self, n=256, k=3): self.bits, self.n, self.k = 0, n, k
    def idx(self, s): return [int(hashlib.md5(f"{i}{s}".encode()).hexdigest(), 16) % self.n for i in range(self.k)]
    def add(self, s):
        for i in self.idx(s): self.bits |= 1 << i
    def __contains__(self, s): return all(self.bits >> i & 1 for i in self.idx(s))
b = Bloom(); [b.add(w) for w in ("ann", "bob")]; print("ann" in b, "cy" in b, b.idx("x"), bin(b.bits).count("1"))
# ---
import hashlib
ring = sorted((int(hashlib.sha1(f"{n}-{r}".encode()).hexdigest()[:8], 16), n) for n in "ABC" for r in range(4))
def node(k): p = int(hashlib.sha1(k.encode()).hexdigest()[:8], 16); return next((n for h, n in ring if h >= p), ring[0][1])
print({k: node(k) for k in ("user1", "user2", "user3", "cart9")}, [n for _, n in ring])
# ---
import hashlib
def hash_pw(pw, salt): return salt.hex() + "$" + hashlib.pbkdf2_hmac("sha256", pw.encode(), salt, 100).hex()
def check(pw, stored): salt, _ = stored.split("$"); return hash_pw(pw, bytes.fromhex(salt)) == stored
s = hash_pw("hunter2", b"\x01\x02"); print(s, check("hunter2", s), check("wrong", s)); check("x", "nodollar")  # uncaught
# ---
import hashlib
m = hashlib.sha1(); print(m.hexdigest(), m.update(b"a"), m.hexdigest() == m.hexdigest(), isinstance(m.digest(), bytes), type(m.hexdigest()).__name__, hashlib.sha1(b"a" * 10**6).hexdigest(), hashlib.sha512(b"").digest_size, hashlib.md5().block_size, hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.sha3_256().name)
# ---
import hashlib
seen = {}
for name, body in (("a.txt", b"same"), ("b.txt", b"other"), ("c.txt", b"same")): seen.setdefault(hashlib.md5(body).hexdigest(), []).append(name)
print([v for v in seen.values() if len(v) > 1], hashlib.sha256("é".encode("latin-1")).hexdigest()[:6], hashlib.sha256("é".encode()).hexdigest()[:6], sum(hashlib.md5(b"z").digest()) % 97); hashlib.md5("unencoded")  # uncaught
