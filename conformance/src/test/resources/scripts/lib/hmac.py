import hmac, hashlib
print(hmac.new(b"key", b"msg", "sha256").hexdigest(), hmac.new(b"key", b"msg", hashlib.md5).hexdigest(), hmac.digest(b"k", b"m", "sha1").hex(), hmac.new(b"k" * 200, b"m", "sha512").hexdigest()[:20], hmac.new(b"", b"", "sha256").hexdigest()[:16])
# ---
import hmac
h = hmac.new(b"key", digestmod="sha256"); h.update(b"a"); h.update(b"b"); c = h.copy(); c.update(b"c"); print(h.hexdigest() == hmac.new(b"key", b"ab", "sha256").hexdigest(), c.hexdigest()[:8], h.digest_size, h.block_size, h.name, len(h.digest()))
# ---
import hmac
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"a", b"b"), hmac.compare_digest("a", "ab"))
for f in (lambda: hmac.compare_digest("a", b"a"), lambda: hmac.compare_digest("é", "é"), lambda: hmac.new("key", b"m", "sha256"), lambda: hmac.new(b"k", b"m"), lambda: hmac.new(b"k", "m", "sha256"), lambda: hmac.new(b"k", b"m", "nope"), lambda: hmac.digest(b"k", "m", "sha256")):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import hmac, base64, json
def sign(p, k): b = base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"="); return b + b"." + base64.urlsafe_b64encode(hmac.digest(k, b, "sha256")).rstrip(b"=")
def verify(t, k):
    b, _, s = t.partition(b"."); want = base64.urlsafe_b64encode(hmac.digest(k, b, "sha256")).rstrip(b"=")
    if not hmac.compare_digest(s, want): raise PermissionError("bad signature")
    return json.loads(base64.urlsafe_b64decode(b + b"=" * (-len(b) % 4)))
t = sign({"u": 1}, b"secret"); print(t, verify(t, b"secret")); verify(t, b"wrong")  # uncaught
# ---
import hmac
for alg in ("md5", "sha1", "sha224", "sha384", "sha3_256", "blake2s"): print(alg, hmac.new(b"k", b"data", alg).hexdigest()[:24])
# ---
import hmac, struct
def hotp(k, c): h = hmac.digest(k, struct.pack(">Q", c), "sha1"); o = h[-1] & 15; return f"{(int.from_bytes(h[o:o + 4], 'big') & 0x7fffffff) % 10**6:06}"
print([hotp(b"12345678901234567890", c) for c in range(10)])
# ---
import hmac, hashlib
def hkdf(k, n, info=b""): prk = hmac.digest(b"\0" * 32, k, "sha256"); t = out = b""; i = 1
print(hmac.new(b"\x0b" * 20, b"Hi There", hashlib.sha256).hexdigest(), hmac.new(b"Jefe", b"what do ya want for nothing?", "md5").hexdigest(), repr(hmac.new(b"k", b"", "md5")).split(" at ")[0])
