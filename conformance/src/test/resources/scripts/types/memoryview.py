m = memoryview(b"abcdef")
print(m[0], m[-1], bytes(m[1:3]), m[1:3].tobytes(), len(m), m.tolist(), m.nbytes, m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.contiguous, bytes(m[::-1]), bytes(m[::2]), m[::2].tolist(), m.hex(), m == b"abcdef", m[1:2] == b"b", list(m), 97 in m, type(m).__name__, type(m.obj).__name__)
# ---
b = bytearray(b"hello")
m = memoryview(b)
m[0] = 72; print(b)
m[1:3] = b"EL"; print(b)
s = m[3:]; s[0] = 76; print(b, s.tobytes(), m.readonly)
b[4] = 79; print(m.tobytes(), bytes(s))
m[::2] = b"xyz"; print(b)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


m = memoryview(b"abc"); w = memoryview(bytearray(b"abc"))
ev("m[3]", "m['a']", "m[1.0]", "m[0, 0]", "m[::0]", "memoryview('abc')", "memoryview(5)", "memoryview([1])", "memoryview()", "m + b'd'", "m * 2", "m < b'b'", "m == 'abc'", "m == memoryview(b'abc')", "hash(m) == hash(b'abc')", "hash(w)", "m.x", "m.append(1)", "m.find(b'a')", "m()", "str(m, 'ascii')", "bytes(m)", "bytearray(m)", "b''.join([m, b'x'])", "b'x' + m", "int.from_bytes(m, 'big')", "m.tobytes().decode()", "sum(m)", "sorted(m, reverse=True)", "m[1:1].tolist()", "len(m[5:])", "m.cast('H')", "m.cast('b').tolist()", "m.cast('z')", "m.index(1)", "m.count(1)", "bool(memoryview(b''))", "m.hex('-')")
# ---
m = memoryview(b"abc"); w = memoryview(bytearray(b"abc"))
for s in ("m[0] = 1", "w[0] = 256", "w[0] = 'a'", "w[0] = b'a'", "w[0:2] = b'x'", "w[5] = 1", "del w[0]", "w[0:2] = [1, 2]", "m.x = 1", "w[0] = 1.5", "w[:] = b'xyz'; print(bytes(w))", "m.readonly = False", "w += b'd'"):
    try: exec(s); print("fine", s)
    except Exception as e: print(s, "->", type(e).__name__, e)
# ---
m = memoryview(b"abc")
with m as x: print(x[0], x is m)
for s in ("m[0]", "len(m)", "m.tobytes()", "m.tolist()", "list(m)", "m == b'abc'", "m.release()", "m.nbytes", "m[1:]", "bytes(m)"):
    try: print(s, eval(s))
    except ValueError as e: print(s, "->", e)
# ---
m = memoryview(bytes(range(8)))
c = m.cast("H"); print(c.itemsize, len(c), c.format, c.tolist(), c[0])
c = m.cast("I"); print(c.tolist(), c.shape, c.nbytes, c.strides)
g = m.cast("B", [2, 4]); print(g.tolist(), g.shape, g.ndim, g[1, 2], len(g), g.nbytes)
try: g[0]
except NotImplementedError as e: print(e)
print(m.cast("Q").tolist(), m.cast("b").tolist(), memoryview(b"\xff\x00").cast("b").tolist(), m.cast("c")[1], memoryview(b"\x01").cast("?").tolist())
# ---
m = memoryview(bytearray(range(12))).cast("I")
print(m.format, m.itemsize, m.tolist(), m.nbytes, len(m), m.shape)
m[0] = 1; print(m.obj[:4], m[0], bytes(m[:1]), m[1:].tolist())
for v in (-1, 2**32, 1.5, "x", None):
    try: m[0] = v
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
s = memoryview(bytearray(4)).cast("h"); s[0], s[1] = -2, 300; print(s.tolist(), s.obj)
d = memoryview(bytearray(8)).cast("d"); d[0] = 1.5; print(d.tolist(), d.obj)
for fmt in ("x", "", "ii", "@I", ">I"):
    try: print(fmt, memoryview(bytearray(8)).cast(fmt).tolist())
    except (ValueError, TypeError) as e: print(fmt, e)
# ---
b = bytearray(range(10))
m = memoryview(b)
parts = [m[i:i + 4] for i in range(0, 10, 4)]
print([p.tolist() for p in parts], [len(p) for p in parts])
parts[1][0] = 99
print(b, m[2:8][1:3].tolist(), m[-3:].tolist(), m[8:2:-2].tolist(), m[5:2].tolist())
a, *rest = m[:3]; print(a, rest)
print({memoryview(b"k"): 1}[b"k"], [x * 2 for x in m[:3]], dict(enumerate(m[:2])), max(m), bytes(reversed(m[:3])), tuple(m[1:3]), m[0] in (0, 1))
# ---
import struct, hashlib, io
m = memoryview(struct.pack("<HI", 1, 70000))
print(struct.unpack("<HI", m), struct.unpack_from("<I", m, 2), hashlib.md5(m).hexdigest() == hashlib.md5(bytes(m)).hexdigest(), io.BytesIO(m).read(2))
b = bytearray(6); struct.pack_into(">H", b, 2, 258); print(b)
print(memoryview(b"abc").toreadonly().readonly, memoryview(bytearray(b"x")).toreadonly().readonly, memoryview(memoryview(b"ab"))[1], isinstance(memoryview(b""), memoryview))
try: memoryview(bytearray(b"x")).toreadonly()[0] = 1
except TypeError as e: print(e)
# ---
m = memoryview(b"abcabc")
print(m[:3] == m[3:], m[:3] == b"abc", m == bytearray(b"abcabc"), m != b"x", m[:2] == m[1:3], memoryview(b"") == b"", m == 5, m.tobytes().count(b"a"), memoryview(b"ab").cast("b") == memoryview(b"ab"), m.c_contiguous, m.f_contiguous, m[::2].contiguous, m.suboffsets)
# ---
def total(view):
    if len(view) == 0: return 0
    if len(view) == 1: return view[0]
    h = len(view) // 2
    return total(view[:h]) + total(view[h:])
print(total(memoryview(bytes(range(100)))))
data = bytearray(b"key=value;k2=v2")
m, out, start = memoryview(data), [], 0
for i, c in enumerate(m):
    if c == ord(";"): out.append(bytes(m[start:i])); start = i + 1
out.append(bytes(m[start:])); print(out)
# ---
m = memoryview(b"abc")
print(m.tobytes(order="C"), m.tobytes("A"), m.hex(" "), m.hex(sep=":", bytes_per_sep=2), iter(m).__next__(), m.__len__(), m.__getitem__(0), m.__eq__(b"abc"), m.__eq__(5), m.__hash__() == hash(b"abc"), m.__class__.__name__, list(reversed(m)), list(zip(m, "ab")))
# ---
try:
    class M(memoryview): pass
except TypeError as e: print(e)
import copy
for f in (lambda: copy.copy(memoryview(b"a")), lambda: memoryview(object()), lambda: memoryview(None), lambda: memoryview(b"a", 1), lambda: memoryview(obj=b"a").tolist(), lambda: memoryview({}), lambda: memoryview(b"a").tolist(1)):
    try: print(f())
    except TypeError as e: print(e)
# ---
m = memoryview(b"fixed")
m[0] = 65
# ---
memoryview("text")
