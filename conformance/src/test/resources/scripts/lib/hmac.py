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
# ---
import hmac
h = hmac.new(b"key", b"msg", "sha256"); print(h.hexdigest(), h.name, h.digest_size, h.block_size, hmac.new(b"key", digestmod="md5").hexdigest())
# ---
import hmac, hashlib
h = hmac.new(b"k", digestmod=hashlib.sha1); h.update(b"a"); c = h.copy(); h.update(b"b"); print(h.hexdigest() == hmac.new(b"k", b"ab", "sha1").hexdigest(), c.hexdigest() == hmac.new(b"k", b"a", "sha1").hexdigest(), len(h.digest()))
# ---
import hmac
for args in ((b"k", b"m"), ("k", b"m", "sha1"), (b"k", "m", "sha1"), (b"k", b"m", "nope"), (5, b"m", "md5"), (b"k", b"m", 5)):
    try: print(hmac.new(*args).hexdigest())
    except Exception as e: print(type(e).__name__, e)
# ---
import hmac
print(hmac.digest(b"k", b"m", "sha256").hex(), hmac.compare_digest(b"a", b"a"), hmac.compare_digest("a", "b"), hmac.trans_5C[:2], hmac.trans_36[0])
# ---
import hmac
for alg in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b"): print(alg, hmac.new(b"secret" * 40, b"data", alg).hexdigest()[:24])
# ---
import hmac, base64, json
def b64(b): return base64.urlsafe_b64encode(b).rstrip(b"=").decode()
def token(payload, key): body = b64(b'{"alg":"HS256"}') + "." + b64(json.dumps(payload, sort_keys=True).encode()); return body + "." + b64(hmac.new(key, body.encode(), "sha256").digest())
def check(tok, key): body, _, sig = tok.rpartition("."); return hmac.compare_digest(sig, b64(hmac.new(key, body.encode(), "sha256").digest()))
t = token({"sub": 1}, b"k"); print(t, check(t, b"k"), check(t, b"x"), check(t[:-1], b"k"))
# ---
import hmac
h = hmac.HMAC(b"k", b"m", "sha1"); print(type(h).__name__, h.hexdigest(), isinstance(hmac.new(b"", b"", "md5"), hmac.HMAC), repr(h).startswith("<hmac.HMAC object at"))
h.update("text")  # uncaught
# ---
import hmac
print(hmac.new(b"", b"", "md5").hexdigest(), hmac.new(bytearray(b"k"), memoryview(b"m"), "sha1").hexdigest(), hmac.new(key=b"k", msg=b"m", digestmod="sha1").hexdigest())
