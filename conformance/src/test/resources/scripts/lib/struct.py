import struct as s
print(s.pack("<ihb", 1, -2, 3), s.pack(">I", 4096), s.unpack("<ihb", b"\x01\0\0\0\xfe\xff\x03"), s.calcsize("<ihb"), s.calcsize("ihb"), s.pack("!Hd", 1, 1.5), s.unpack(">q", s.pack(">q", -1)), s.pack("=BbHhIiQq", 1, -1, 2, -2, 3, -3, 4, -4), s.pack("<f", 0.1), s.unpack("<f", s.pack("<f", 0.1)))
# ---
import struct
print(struct.pack("5s", b"ab"), struct.pack("3s2s", b"abcdef", b""), struct.unpack("3sx2s", b"abc\0de"), struct.pack("5p", b"abc"), struct.unpack("5p", b"\x03abc\0"), struct.pack("3c", b"a", b"b", b"c"), struct.pack("?", []), struct.unpack("??", b"\x01\x00"), struct.pack("2x"), struct.pack("0s", b"x"), struct.pack("<2h3B", 1, 2, 3, 4, 5), struct.pack("< h  h", 1, 2), struct.pack("s", b"q"), struct.pack("<e", 1.5), struct.unpack("<e", b"\x00\x3e"))
# ---
import struct
for f in (lambda: struct.pack("i"), lambda: struct.pack("i", 1, 2), lambda: struct.pack("b", 200), lambda: struct.pack("B", -1), lambda: struct.pack("<H", 70000), lambda: struct.pack("i", "a"), lambda: struct.pack("i", 1.5), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("z", 1), lambda: struct.pack("s", "str"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("<q", 2**63), lambda: struct.pack("<f", 1e40), lambda: struct.pack("e", 1e6), lambda: struct.unpack_from("i", b"abc"), lambda: struct.pack(5), lambda: struct.unpack("3", b""), lambda: struct.pack("<I", 2**32), lambda: struct.calcsize("i<"), lambda: struct.pack("f", "x"), lambda: struct.unpack_from("<i", b"abcdef", 4), lambda: struct.unpack_from("<i", b"abcd", -9)):
    try: print(f())
    except (struct.error, TypeError, OverflowError) as e: print(type(e).__name__, e)
# ---
import struct
b = bytearray(8); struct.pack_into("<HH", b, 2, 1, 2); print(b, struct.unpack_from("<H", b, 4), list(struct.iter_unpack("<H", b)), struct.unpack_from("<H", b, -4)); s = struct.Struct("<Ih"); print(s.size, s.format, s.pack(1, 2), s.unpack(b"\x01\0\0\0\x02\0"), list(s.iter_unpack(s.pack(3, 4) * 2)))
for f in (lambda: struct.pack_into("<Q", b, 4, 1), lambda: list(struct.iter_unpack("<I", b"abc")), lambda: struct.pack_into("<H", b"ro", 0, 1), lambda: list(struct.iter_unpack("", b""))):
    try: print(f())
    except (struct.error, TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import struct
for c in "xcbB?hHiIlLqQnNefdspP": print(c, struct.calcsize(c), struct.calcsize("<" + c) if c not in "nNP" else "-", end="; ")
print(struct.calcsize("bi"), struct.calcsize("ib"), struct.calcsize("bq"), struct.calcsize("@bqb"), struct.calcsize("=bqb"), struct.calcsize("bi0q"), struct.calcsize(""), struct.pack("bi", 1, 2))
# ---
import struct, math
for x in (0.0, -0.0, 1.5, math.inf, -math.inf, 1e-40, 3.4e38): print(struct.pack(">f", x).hex(), struct.pack(">d", x).hex(), struct.unpack(">f", struct.pack(">f", x))[0], end="; ")
print(math.isnan(struct.unpack("<d", b"\0\0\0\0\0\0\xf8\x7f")[0]), struct.unpack(">Q", struct.pack(">d", 0.1))[0], [struct.unpack("<e", struct.pack("<e", v))[0] for v in (65504, 1e-8, 0.1, 2049)])
# ---
import struct
from collections import namedtuple
H = namedtuple("H", "magic ver flags length"); FMT = struct.Struct(">4sBBH"); raw = FMT.pack(b"ADDR", 1, 0b101, 5) + b"hello"; h = H._make(FMT.unpack_from(raw)); print(h, raw[FMT.size:FMT.size + h.length], raw.hex(" ")); bad = raw[:6]
FMT.unpack(bad)  # uncaught
# ---
import struct
def tlv(*items): return b"".join(struct.pack("!BH", t, len(v)) + v for t, v in items)
def parse(b):
    i = 0
    while i < len(b): t, n = struct.unpack_from("!BH", b, i); yield t, b[i + 3:i + 3 + n]; i += 3 + n
m = tlv((1, b"ann"), (2, struct.pack("!I", 42)), (9, b"")); print(m, list(parse(m)), struct.unpack("!I", dict(parse(m))[2]))
# ---
import struct
bmp = struct.pack("<2sIHHI", b"BM", 70, 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, 2, 2, 1, 24, 0, 16, 2835, 2835, 0, 0); print(len(bmp), bmp[:2], struct.unpack_from("<ii", bmp, 18), struct.unpack("<2sI", bmp[:6])); ip = struct.unpack("!BBBB", struct.pack("!I", 3232235777)); print(".".join(map(str, ip)), struct.unpack("<I", struct.pack(">I", 1))[0])
# ---
import struct
print(struct.unpack("<bB", b"\xff\xff"), struct.unpack("<hH", b"\xff\xff\xff\xff"), struct.unpack("<qQ", b"\xff" * 16), struct.unpack("<3B", bytearray(b"abc")), struct.unpack("<H", memoryview(b"ab")), struct.pack("<?", "x"), struct.pack("h", True)); 
class I:
    def __index__(self): return 7
print(struct.pack("<b", I()), struct.unpack("", b""), struct.pack("<d", 1), struct.pack("<f", 2**24 + 1))
# ---
import struct
recs = [(1, 2.5, b"ab"), (2, -1.0, b"cdef")]; S = struct.Struct("<If4s"); blob = b"".join(S.pack(*r) for r in recs); print(len(blob), [(i, f, s.rstrip(b"\0")) for i, f, s in S.iter_unpack(blob)], [S.unpack_from(blob, k * S.size)[0] for k in range(2)]); h = 0
for (b,) in struct.iter_unpack("B", blob): h = (h * 31 + b) & 0xffffffff
print(h)
# ---
import struct, io
f = io.BytesIO(); [f.write(struct.pack("<i", n)) for n in (10, -20, 30)]; f.seek(0)
while c := f.read(4): print(struct.unpack("<i", c)[0], end=" ")
print(struct.error.__name__, issubclass(struct.error, Exception), struct.calcsize("10s3i"), struct.pack("10s", b"x" * 12)); print(sum(struct.unpack("<4B", b"\1\2\3\4")), max(struct.unpack(">2h", b"\0\1\xff\0")))
# ---
import struct
def varint(n):
    out = b""
    while n > 127: out += bytes([n & 127 | 128]); n >>= 7
    return out + bytes([n])
print([varint(n).hex() for n in (0, 1, 127, 128, 300, 2**32)]); print(struct.pack("<Q", 300).rstrip(b"\0"), int.from_bytes(struct.pack(">d", -2.0), "big") >> 63, (300).to_bytes(2, "little") == struct.pack("<H", 300), struct.unpack("<q", (-5).to_bytes(8, "little", signed=True)))
# ---
import struct
print(struct.pack("<2s3s", b"abcd", b"e"), struct.unpack("<2s3s", b"abe\0\0"), struct.pack("3p", b"abcdef"), struct.pack("1p", b"a"), struct.unpack("<c2xc", b"a..b"), struct.pack("@hhl", 1, 2, 3), struct.calcsize("@hhl"), struct.calcsize("=hhl"), struct.pack(b"<h", 1), struct.Struct(b"<h").format)
# ---
import struct
struct.unpack("<II", b"short")  # uncaught
