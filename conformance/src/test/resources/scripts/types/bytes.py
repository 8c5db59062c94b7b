b = b"hello world"
print(b, b[0], b[-1], b[1:4], b[::-1], b[::2], len(b), b"lo" in b, 104 in b, 300 - 200 in b, list(b"abc"), b + b"!", b * 2, 2 * b"a", b * 0, b"a" b"b", b == b"hello world", b"a" < b"b", b"" < b"a", hash(b"a") == hash(b"a"), bool(b""), b"\x00\x7f\x80\xff\t\n\r\\'\"", b'"', b"'")
print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")), bytes(range(3)), bytes((1, 2)), bytes("a", "ascii", "strict"), bytes.fromhex("48 65 6c6C"), bytes(i for i in (1, 2)), bytes({65: 1}))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


b = b"abc"
ev("b[3]", "b[-4]", "b['a']", "b[1.0]", "b[::0]", "b + 'a'", "'a' + b", "b + 1", "b + [1]", "b * 'a'", "b * b", "b - b", "b < 'a'", "b == 'abc'", "'a' in b", "256 in b", "-1 in b", "1.5 in b", "None in b", "b['x':]", "bytes('a')", "bytes(-1)", "bytes([256])", "bytes([-1])", "bytes(['a'])", "bytes(1.5)", "bytes(None)", "bytes('a', 'nope')", "bytes('é', 'ascii')", "bytes(1, 'utf-8')", "bytes(b'a', 'utf-8')", "bytes([1, 'x'])", "bytes.fromhex('4')", "bytes.fromhex('zz')", "bytes.fromhex('4 8')", "bytes.fromhex(5)", "bytes(1, 2, 3, 4)", "bytes(object())", "b()", "b.x", "b.format(1)", "b.encode()", "b.append(1)", "b'%d' % 5", "b'%s' % b'x'", "b'%s' % 'x'", "b'%b %a %x' % (b'q', 'é', 255)", "b'%c' % 65", "b'%d' % 'a'", "b''.join(['a'])", "b''.join([b'a', 1])", "-b", "int(b)", "int(b'12')", "float(b'1.5')", "ord(b'a')", "ord(b)")
# ---
b = b"abc"
for s in ("b[0] = 1", "del b[0]", "b.x = 1", "b += b'd'; print(b)", "b += 'd'", "b *= 2; print(b)", "b[0:1] = b'x'"):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
for x in b"ab": print(x)
a, c = b"xy"; print(a, c)
print([bytes([x]) for x in b"ab"], {b"k": 1}[b"k"], b"k" in {"k": 1}, {b"a", b"a"}, sorted([b"b", b"a"]), max(b"abc"), sum(b"ab"), bytes(reversed(b"abc")), list(enumerate(b"a")), tuple(b"ab"), b"a".__class__, repr([b"x"]), str(b"x"), f"{b'x'}", "%s" % b"x", bytes(map(lambda x: x ^ 1, b"abc")))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


b = b"a,b,,c"
print(b.split(b","), b.split(b",", 1), b.rsplit(b",", 1), b" a  b ".split(), b"".split(), b"".split(b","), b"a\nb\r\nc\rd\x0be".splitlines(), b"a\nb".splitlines(True), b.partition(b","), b.rpartition(b","), b"x".partition(b","), b",".join([b"a", b"b"]), b"".join([]), b"-".join((b"x", bytearray(b"y"))))
t(lambda: b.split(b""))
t(lambda: b.split(","))
t(lambda: b.partition(b""))
t(lambda: b.split(1))
t(lambda: b",".join(5))
t(lambda: b",".join("ab"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


b = b"abcabc"
print(b.find(b"b"), b.find(98), b.find(b"z"), b.find(b""), b.rfind(b"b"), b.rfind(98), b.index(b"c"), b.rindex(99), b.count(b"a"), b.count(97), b.count(b""), b.find(b"b", 2), b.find(b"b", 2, 4), b.startswith(b"ab"), b.startswith((b"x", b"a")), b.endswith(b"c", 0, 3), b.startswith(b""), b.replace(b"a", b"XX"), b.replace(b"a", b"", 1), b.replace(b"", b"-"), b.removeprefix(b"ab"), b.removesuffix(b"bc"))
t(lambda: b.index(b"z"))
t(lambda: b.rindex(1))
t(lambda: b.find("a"))
t(lambda: b.find(256))
t(lambda: b.find(None))
t(lambda: b.startswith("a"))
t(lambda: b.startswith([b"a"]))
t(lambda: b.startswith((b"x", "a")))
t(lambda: b.replace("a", "b"))
t(lambda: b.replace(b"a"))
t(lambda: b.removeprefix("a"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b" a ".strip(), b"xxaxx".strip(b"x"), b"abcba".lstrip(b"ab"), b"abc".rstrip(b"cb"), b"a".center(5), b"a".center(5, b"*"), b"a".ljust(3, b"."), b"a".rjust(3), b"5".zfill(3), b"-5".zfill(4), b"a\tb".expandtabs(4), b"aBc".upper(), b"aBc".lower(), b"aBc".swapcase(), b"hello wORLD".title(), b"hELLO".capitalize(), b"\xe9".upper(), b"\xc9".lower())
t(lambda: b"a".strip("x"))
t(lambda: b"a".center(5, "*"))
t(lambda: b"a".center(5, b"ab"))
t(lambda: b"a".strip(1))
for x in (b"", b"a", b"A1", b"1", b" ", b"Ab", b"\xff", b"a b", b"AB"):
    print(x, [int(f()) for f in (x.isalpha, x.isalnum, x.isdigit, x.islower, x.isupper, x.istitle, x.isspace, x.isascii)])
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"abc".decode(), b"\xc3\xa9".decode("utf-8"), b"\xe9".decode("latin-1"), b"a\xff".decode(errors="replace") == "a\ufffd", b"a\xff".decode(errors="ignore"), b"\xff".decode("utf-8", "backslashreplace"), b"\xff\xfea\x00".decode("utf-16"), b"abc".decode(encoding="ascii"), str(b"abc", "utf-8"), b"".decode())
t(lambda: b"\xff".decode())
t(lambda: b"ab\xc3".decode())
t(lambda: b"\xe9".decode("ascii"))
t(lambda: b"a".decode("nope"))
t(lambda: b"\xff".decode("utf-8", "nope"))
t(lambda: b"a".decode("utf-16"))
t(lambda: b"a".decode(5))
t(lambda: b"\x80\x81ok".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"abc".hex(), b"abcd".hex("-"), b"abcdef".hex(":", 2), b"abcdef".hex(" ", -2), b"".hex(), bytes.fromhex("00ff"), b"\x01\x02".hex(bytes_per_sep=1, sep="_"))
t(lambda: b"ab".hex("--"))
t(lambda: b"ab".hex(1))
t(lambda: b"ab".hex("é"))
table = bytes.maketrans(b"abc", b"xyz")
print(len(table), b"aabbcc!".translate(table), b"hello".translate(None, b"l"), b"hello".translate(table, b"h"), b"abc".translate(table, delete=b"b"))
t(lambda: bytes.maketrans(b"a", b"bc"))
t(lambda: b"a".translate(b"short"))
t(lambda: b"a".translate(1))
t(lambda: bytes.maketrans("a", "b"))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("b'%5d|%-5d|%05d' % (1, 2, 3)", "b'%.2f %e %g' % (1.5, 1.5, 1.5)", "b'%x %X %o' % (255, 255, 8)", "b'%r' % 'é'", "b'%a' % b'x'", "b'%%' % ()", "b'%(k)s' % {b'k': b'v'}", "b'%(k)s' % {'k': b'v'}", "b'%s' % 5", "b'%s %s' % (b'a',)", "b'%c' % b'ab'", "b'%c' % 256", "b'%c' % b'x'", "b'%s' % bytearray(b'z')", "b'%10s|' % b'ab'", "b'%.1s' % b'ab'", "b'abc' % 5", "b'%z' % 1", "b'%b' % 'text'", "b'%s' % None")
# ---
import base64, hashlib, struct
d = b"data \x00\xff"
print(base64.b64encode(d), base64.b64decode(base64.b64encode(d)) == d, base64.urlsafe_b64encode(b"\xfb\xff"), hashlib.sha256(d).hexdigest()[:16], hashlib.md5(b"").hexdigest(), struct.pack(">IhB", 1, -2, 3), struct.unpack("<I", b"\x01\0\0\0"))
for f in (lambda: base64.b64encode("text"), lambda: hashlib.sha256("text"), lambda: base64.b64decode(b"abc"), lambda: struct.pack("B", 256), lambda: struct.unpack("I", b"a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
class B(bytes):
    def __repr__(self): return "B!"
x = B(b"abc")
print(x, str(x), x + b"d", type(x + b"").__name__, x == b"abc", x[0], x[:1], type(x[:]).__name__, hash(x) == hash(b"abc"), x.upper(), bytes(x), isinstance(x, bytes), B([1]) == b"\x01")
class C:
    def __bytes__(self): return b"from bytes"
class D:
    def __bytes__(self): return "text"
class E:
    def __index__(self): return 2
class F:
    def __iter__(self): return iter([65, 66])
for c in (C, D, E, F, object):
    try: print(c.__name__, bytes(c()))
    except TypeError as e: print(c.__name__, e)
# ---
def xor(data, key): return bytes(d ^ k for d, k in zip(data, key * (len(data) // len(key) + 1)))
enc = xor(b"secret text", b"key")
print(enc, xor(enc, b"key"), int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(2, "little"), b"abc"[::-1], b"".join(bytes([c]) * 2 for c in b"ab"), bytes(b for b in b"a1b2" if chr(b).isalpha()), [f"{x:08b}" for x in b"A"], " ".join(f"{x:02x}" for x in b"\x00\xffz"), b"GET / HTTP/1.1\r\nHost: x\r\n\r\n".split(b"\r\n"), dict(line.split(b": ") for line in b"A: 1\nB: 2".splitlines()))
# ---
print(b"abc".__contains__(97), b"abc".__getitem__(0), b"a".__add__(b"b"), b"a".__eq__("a"), b"a".__mul__(2), b"a".__len__(), b"a".__hash__() == hash(b"a"), b"%d".__mod__(5), b"a".__lt__(b"b"), b"ab".__iter__().__next__(), b"a".__bytes__(), bytes.__name__, type(iter(b"")).__name__, b"a".isascii(), b"ab" is not None, b"ab" >= b"aa", b"a" != "a", [b"a"] == [b"a"], (b"a",) < (b"b",))
# ---
print("text" + b"bytes")
# ---
b"abc".decode("utf-8").encode("ascii").format(1)
# ---
data = b"abc"
data[0] = 65
# ---
print(b"abc".startswith("a"))
# ---
for width in range(8):
    print(b"abcde".center(width), b"abcdef".center(width, b"*"), bytearray(b"abc").center(width, b"-"))
# ---
for text in ("a\u00e9", "\x00\ufffd", "\u00e9", "00 z", "0", "00 \U0001f600", "\u0663\u0663"):
    try:
        print(bytes.fromhex(text))
    except ValueError as e:
        print(e)
