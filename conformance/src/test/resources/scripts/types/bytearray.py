b = bytearray(b"abc")
print(b, bytearray(), bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), len(b), b[0], b[1:], b[::-1], b + b"d", b"d" + b, b * 2, type(b + b"").__name__, type(b"" + b).__name__, b == b"abc", b == "abc", 97 in b, b"bc" in b, list(b), bool(bytearray()), str(b), repr([b]))
b.append(100); print(b); b.extend(b"ef"); print(b); b.extend([103, 104]); print(b); b.insert(0, 90); print(b); b.insert(-1, 1); print(b)
print(b.pop(), b.pop(0), b); b.remove(1); print(b); b.reverse(); print(b); c = b.copy(); c.clear(); print(b, c, b.copy() is b)
# ---
b = bytearray(b"hello")
b[0] = 72; print(b); b[1:3] = b"EEE"; print(b); b[::2] = b"1234"[:len(b[::2])]; print(b); del b[0]; print(b); del b[::2]; print(b); b[1:1] = [65, 66]; print(b); b[:] = b"new"; print(b); b[3:] = "x".encode(); print(b); b += b"yz"; print(b); b *= 2; print(b); b[-1] = 0; print(b); del b[:]; print(b); b[:] = range(3); print(b)
a = c = bytearray(b"x"); a += b"y"; print(c, a is c)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


b = bytearray(b"abc")
ev("b[3]", "b['a']", "b[1.5]", "b + 'a'", "b + 1", "b < 'a'", "'a' in b", "256 in b", "hash(b)", "{b: 1}", "{b}", "b.append(256)", "b.append(-1)", "b.append('a')", "b.append(b'a')", "b.extend('a')", "b.extend([300])", "b.extend(5)", "b.extend(['x'])", "b.insert('a', 1)", "b.insert(0, 'a')", "b.remove(200)", "b.remove('a')", "bytearray().pop()", "b.pop(10)", "b.pop('a')", "bytearray('a')", "bytearray(-1)", "bytearray([256])", "bytearray(1.5)", "bytearray(None)", "b.x", "b.decode()", "b.sort()", "b.index(b'z')", "b()", "-b", "b * 'a'", "b - b", "bytearray.fromhex('zz')", "bytearray.fromhex('41 42')", "b.join([b'x', 'y'])", "b.hex()", "b.hex('-')", "b.clear(1)")
# ---
b = bytearray(b"abc")
for s in ("b[0] = 256", "b[0] = -1", "b[0] = 'a'", "b[0] = b'a'", "b[5] = 1", "b['a'] = 1", "b[0:1] = 5", "b[0:1] = 'a'", "b[::2] = b'a'", "b[0:1] = [300]", "del b[9]", "b += 'x'", "b += 5", "b.x = 1", "b[0:1] = None", "b *= 1.5", "b[::0] = b''", "b[0] = 1.5"):
    try: exec(s); print(s, b)
    except Exception as e: print(s, type(e).__name__, e)
print(b)
# ---
b = bytearray(b" Hello, World ")
for r in (b.strip(), b.upper(), b.lower(), b.split(b","), b.replace(b"l", b"L"), b.find(b"o"), b.count(b"l"), b.partition(b","), b.startswith(b" H"), b.title(), b.center(20, b"*"), b.translate(None, b"lo"), b.swapcase(), b.splitlines(), b.zfill(16), b.isalpha(), b.decode(), b.removeprefix(b" "), b.rsplit(None, 1), b.index(44), b.expandtabs(), b.lstrip(), b.join([b"a", b"b"])):
    print(repr(r))
print(type(b.strip()).__name__, type(b.split()[0]).__name__, b)
# ---
b = bytearray(b"abc")
for i, x in enumerate(b):
    if x == 97: b.append(100)
    if i > 5: break
print(b)
it = iter(b); next(it); b.clear(); print(list(it))
v = memoryview(bytearray(b"xyz"))
print(v[0], bytes(v))
base = bytearray(b"12345")
with memoryview(base) as m:
    m[0] = 65
    for s in ("base.append(1)", "base.clear()", "del base[0]", "base += b'x'", "base[0:2] = b'xxx'", "base[1] = 66; print(base)"):
        try: exec(s)
        except BufferError as e: print(s, e)
base.append(1); print(base)
# ---
class B(bytearray):
    def append(self, x): super().append(x % 256); return self
x = B(b"a")
print(x, x.append(353), type(x + b"").__name__, type(x[:]).__name__, type(x.copy()).__name__, x == b"aa", isinstance(x, bytearray), issubclass(bytearray, bytes))
x.attr = 1; print(x.attr, repr(B()), str(x))
print(bytearray(b"%d-%s") % (5, b"x"), bytearray(b"ab") < b"b", bytearray(b"a") == bytearray(b"a"), bytes(bytearray(b"q")), b"".join([bytearray(b"m")]), bytearray(reversed(b"abc")), bytearray(b"ab").__contains__(b"b"), bytearray(b"a").__iadd__(b"b"), sorted(bytearray(b"cab")), max(bytearray(b"ab")))
# ---
buf = bytearray()
for part in ("GET ", "/path ", "HTTP/1.1\r\n"): buf += part.encode()
print(buf, buf.find(b"\r\n"), buf[:buf.find(b" ")].decode(), len(buf))
del buf[:4]; print(buf)
sieve = bytearray([1]) * 50
sieve[0:2] = b"\0\0"
for i in range(2, 8):
    if sieve[i]: sieve[i * i::i] = bytes(len(range(i * i, 50, i)))
print([i for i, p in enumerate(sieve) if p])
bits = bytearray(2)
for n in (0, 3, 9, 15): bits[n // 8] |= 1 << n % 8
print(bits, [n for n in range(16) if bits[n // 8] >> n % 8 & 1], bits.hex())
# ---
import copy
a = bytearray(b"abc")
b, c, d = a, a[:], copy.deepcopy(a)
a[0] = 90
print(a, b, c, d, bytes(a), hash(bytes(a)) == hash(b"Zbc"), a == b, a is b, c == b"abc", tuple(a), set(a) == {90, 98, 99}, int.from_bytes(a, "big"), a.hex(), bytearray(5), bytearray(b"\x00\xff'\""), str(bytearray(b"x"), "ascii"))
# ---
b = bytearray(b"abcdef")
print(b[1:4], b[-2:], b[::3], b[4:1:-1], b[10:], b[True], b.pop(2), b, b.pop(-2), b, b.find(99), b.rfind(b"f"), b.count(97), b.endswith(b"f"), b[0:0] == b"", min(b), sum(b), b.__len__(), b.__getitem__(0))
b.extend(x for x in (1, 2)); b.extend(bytearray(b"q")); b.extend(range(3)); print(b)
b.extend(b); print(b, len(b)); b[2:4] = b; print(len(b)); b[:] = b[::-1]; print(b[:5])
# ---
print(bytearray(b"a").isdigit(), bytearray(b"12").isdigit(), bytearray(b"aB").islower(), bytearray(b"a b").title(), bytearray(b"xay").strip(b"xy"), bytearray(b"a-b").replace(b"-", b""), bytearray(b"ab").maketrans(b"a", b"b")[97], bytearray(b"a").ljust(3), bytearray(b"a").rjust(3, b"0"), bytearray(b"abc").capitalize(), bytearray.fromhex("ff00"), bytearray(b"a,b").rpartition(b","), bytearray(b"a\nb").splitlines(), bytearray(b"aa").rindex(b"a"))
# ---
b = bytearray(b"ab")
b.append(300)
# ---
cache = {bytearray(b"k"): 1}
# ---
b = bytearray("text")
# ---
bytearray(b"abc").push(1)
