import base64 as b
print(b.b64encode(b"hello world"), b.b64decode("aGVsbG8gd29ybGQ="), b.b64encode(b""), b.b64encode(b"\xff\xfe\xfd"), b.urlsafe_b64encode(b"\xff\xfe\xfd\xfc"), b.urlsafe_b64decode("__79_A=="), b.standard_b64encode(b"a"), b.b64encode(b"\xfb\xef", altchars=b"-_"), b.b64decode("--__", altchars="-_"))
# ---
import base64
print(base64.b32encode(b"hello"), base64.b32decode("NBSWY3DP"), base64.b32hexencode(b"hi"), base64.b32hexdecode(b"D1KG===="), base64.b16encode(b"\x00\xff"), base64.b16decode("00FF"), base64.b16decode("00ff", casefold=True), base64.b32decode("nbswy3dp", casefold=True), base64.b32decode("NBSWY3D1", map01="I") if False else base64.b32decode(b"ME======"))
# ---
import base64
print(base64.b85encode(b"hello world!"), base64.b85decode("Xk~0{Zy<MXa%^M)"), base64.a85encode(b"hello\0\0\0\0x"), base64.a85decode(b"87cURDZ"), base64.a85encode(b"abcd", adobe=True), base64.a85decode(b"<~@:E_W~>", adobe=True), base64.a85encode(b"a" * 20, wrapcol=10), base64.a85encode(b"    ", foldspaces=True), base64.b85encode(b"a", pad=True))
# ---
import base64
for f in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64decode("ab!d", validate=True), lambda: base64.b64decode("é"), lambda: base64.b64encode("str"), lambda: base64.b32decode("A"), lambda: base64.b16decode("0g"), lambda: base64.b16decode("0"), lambda: base64.b85decode("\x00"), lambda: base64.a85decode(b"v"), lambda: base64.b64encode(5), lambda: base64.b32decode("nb======"), lambda: base64.a85decode(b"abc", adobe=True), lambda: base64.b64decode("ab=c=", validate=True), lambda: base64.b85decode("~~~~~")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import base64
print(base64.b64decode("aGk=\n"), base64.b64decode("a G\tk="), base64.b64decode("aGk!=="), base64.b64decode(b"aGkhYQ=="), base64.b64decode("aGk=aGk="), base64.encodebytes(b"x" * 60), base64.decodebytes(b"aGk=\nYQ==\n"), base64.b64decode(bytearray(b"aGk=")), base64.b64decode("===="), base64.b64decode("YQ==YQ=="))
# ---
import base64, json
token = base64.urlsafe_b64encode(json.dumps({"u": "ann", "r": ["a", "b"]}, separators=(",", ":")).encode()).rstrip(b"=").decode(); print(token)
def unpad(s): return base64.urlsafe_b64decode(s + "=" * (-len(s) % 4))
print(json.loads(unpad(token)), [unpad(base64.urlsafe_b64encode(b"z" * n).decode().rstrip("=")) == b"z" * n for n in range(5)])
unpad("a")  # uncaught
# ---
import base64
data = bytes(range(256)); 
for enc, dec in ((base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.encodebytes, base64.decodebytes)): e = enc(data); print(enc.__name__, len(e), e[:30], dec(e) == data)
# ---
import base64, io
src, dst = io.BytesIO(b"stream data " * 10), io.BytesIO(); base64.encode(src, dst); print(dst.getvalue()); dst.seek(0); out = io.BytesIO(); base64.decode(dst, out); print(out.getvalue()[:11])
# ---
import base64
text = "naïve ☃ 😀"; e = base64.b64encode(text.encode()).decode("ascii"); print(e, base64.b64decode(e).decode() == text, f"Basic {base64.b64encode(b'user:pass').decode()}")
user, _, pw = base64.b64decode("dXNlcjpwYTpzcw==").decode().partition(":"); print(user, pw)
uri = "data:text/plain;base64," + base64.b64encode(b"Hello, World!").decode(); head, body = uri.split(",", 1); print(head.split(";"), base64.b64decode(body))
# ---
import base64
def manual(b):
    A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"; out = ""
    for i in range(0, len(b), 3):
        c = b[i:i + 3]; n = int.from_bytes(c.ljust(3, b"\0"), "big"); out += "".join(A[n >> s & 63] for s in (18, 12, 6, 0))[:len(c) + 1] + "=" * (3 - len(c))
    return out
print(all(manual(x) == base64.b64encode(x).decode() for x in (b"", b"a", b"ab", b"abc", bytes(range(50)))), manual(b"Man"))
# ---
import base64
print([base64.b64encode(b"x" * n) for n in range(5)], [base64.b32encode(b"y" * n) for n in range(6)], [base64.b85encode(b"z" * n) for n in range(6)], [base64.a85encode(b"\0" * n) for n in range(6)])
# ---
import base64
print(base64.b64encode(memoryview(b"mv")), base64.b64encode(bytearray(b"ba")), sorted(n for n in base64.__all__ if n.startswith("b")), base64.b64decode(b"aGk=", validate=True))
base64.b64decode("****", validate=True)  # uncaught
# ---
import base64, zlib, hashlib
blob = base64.b85encode(zlib.compress(b"abc" * 100)); print(zlib.decompress(base64.b85decode(blob)) == b"abc" * 100, base64.b64encode(hashlib.sha256(b"x").digest()).decode(), base64.b32encode(hashlib.sha1(b"secret").digest())[:16])
# ---
import base64
lines = ["SGVsbG8=", "bad*line", "V29ybGQ", "IQ=="]
for l in lines:
    try: print(l, base64.b64decode(l, validate=True).decode())
    except ValueError as e: print(l, type(e).__name__, e)
# ---
import base64
def xor(data, key): return bytes(d ^ key[i % len(key)] for i, d in enumerate(data))
c = base64.b64encode(xor(b"attack at dawn", b"key")); print(c, xor(base64.b64decode(c), b"key"), base64.b16encode(xor(b"ab", b"\x01")).lower(), int(base64.b16encode(b"\x01\x00"), 16))
