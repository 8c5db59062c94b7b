import zlib
d = b"hello hello hello hello " * 20; c = zlib.compress(d); print(zlib.decompress(c) == d, len(c) < len(d), c[:2], zlib.crc32(b"abc"), zlib.adler32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b""), zlib.decompress(zlib.compress(b"")), zlib.decompress(zlib.compress(d, 9)) == d, zlib.decompress(zlib.compress(d, 0)) == d, zlib.decompress(zlib.compress(d, level=1)) == d, zlib.compress(b"", 0))
# ---
import zlib
for f in (lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(zlib.compress(b"x" * 100)[:-3]), lambda: zlib.compress("s"), lambda: zlib.compress(b"x", 99), lambda: zlib.decompress(b""), lambda: zlib.decompress(zlib.compress(b"abc")[:-1] + b"\0"), lambda: zlib.crc32("x"), lambda: zlib.decompressobj(5), lambda: zlib.decompress(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import zlib
o = zlib.compressobj(); parts = [o.compress(b"part one "), o.compress(b"part two"), o.flush()]; raw = b"".join(parts); u = zlib.decompressobj(); out = b"".join(u.decompress(raw[i:i + 5]) for i in range(0, len(raw), 5)) + u.flush(); print(out, u.eof, u.unused_data); u = zlib.decompressobj(); print(u.decompress(raw + b"extra"), u.unused_data, u.eof); u = zlib.decompressobj(); print(u.decompress(raw, 4), len(u.unconsumed_tail) > 0, u.decompress(u.unconsumed_tail))
# ---
import zlib
r = zlib.compressobj(wbits=-15); b = r.compress(b"raw deflate") + r.flush(); print(zlib.decompress(b, wbits=-15), zlib.decompress(b, -zlib.MAX_WBITS)); g = zlib.compressobj(wbits=31); z = g.compress(b"gzip") + g.flush(); print(z[:2].hex(), zlib.decompress(z, wbits=31), zlib.decompress(z, wbits=47), zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED)
# ---
import zlib
print(zlib.decompress(bytes.fromhex("789ccb48cdc9c95728cf2fca49010 01a0b045d".replace(" ", ""))), [zlib.crc32(bytes([i]) * i) for i in range(5)], [zlib.adler32(b"a" * n) for n in (1, 10, 6000)], zlib.error.__name__, issubclass(zlib.error, Exception)); data = bytes(range(256)) * 4; print(zlib.decompress(zlib.compress(data)) == data); zlib.decompress(b"\x78\x9cbroken")  # uncaught
# ---
import zlib
text = ("the quick brown fox " * 50).encode(); sizes = {l: len(zlib.compress(text, l)) for l in (0, 1, 6, 9)}; print(sizes[0] > len(text), sizes[9] <= sizes[1] < len(text), all(zlib.decompress(zlib.compress(text, l)) == text for l in range(-1, 10)))
d = zlib.compressobj(zdict=b"the quick brown fox"); c = d.compress(b"the quick fox") + d.flush(); u = zlib.decompressobj(zdict=b"the quick brown fox"); print(u.decompress(c))
try: zlib.decompress(c)
except zlib.error as e: print(e)
# ---
import zlib
c = zlib.compressobj(); a = c.compress(b"x" * 50); s = c.flush(zlib.Z_SYNC_FLUSH); d = zlib.decompressobj(); print(d.decompress(a + s), d.eof); e = c.copy(); t = c.compress(b"tail") + c.flush(); print(d.decompress(t), d.eof, d.decompress(b""), zlib.decompressobj().decompress(b"") == b""); v = d.copy(); print(v.eof)
# ---
import zlib
frames = [b"alpha", b"", b"beta" * 10]; blob = b"".join(len(z := zlib.compress(f)).to_bytes(2, "big") + z for f in frames); out = []; i = 0
while i < len(blob): n = int.from_bytes(blob[i:i + 2], "big"); out.append(zlib.decompress(blob[i + 2:i + 2 + n])); i += 2 + n
print(out == frames, zlib.crc32(b"".join(frames)), zlib.adler32(b"".join(frames)), hex(zlib.crc32(b"The quick brown fox jumps over the lazy dog")))
# ---
import zlib
for level in (0, 1, 6, 9, -1): c = zlib.compress(b"abc" * 100, level); print(level, c[:2].hex(), zlib.decompress(c) == b"abc" * 100)
for f in (lambda: zlib.compress(b"", 10), lambda: zlib.compress("x"), lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(zlib.compress(b"abc")[:-1]), lambda: zlib.decompress(b"")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import zlib
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"lo", zlib.adler32(b"hel")), zlib.crc32(b""), zlib.adler32(b""))
# ---
import zlib
c = zlib.compressobj(9, zlib.DEFLATED, -15); raw = c.compress(b"data " * 10) + c.flush(); print(zlib.decompress(raw, -15) == b"data " * 10, zlib.decompress(raw, wbits=-zlib.MAX_WBITS)[:4])
# ---
import zlib
d = zlib.decompressobj(); packed = zlib.compress(b"x" * 1000) + b"tail"; out = d.decompress(packed, 100); print(len(out), d.eof, len(d.decompress(d.unconsumed_tail)), d.eof, d.unused_data, d.flush())
# ---
import zlib
c = zlib.compressobj(); parts = [c.compress(b"a" * 10), c.compress(b"b" * 10), c.flush(zlib.Z_SYNC_FLUSH), c.compress(b"c"), c.flush()]; print(zlib.decompress(b"".join(parts)), parts[0][:1])
try: c.compress(b"more")
except zlib.error as e: print("error")
# ---
import zlib
d = zlib.decompressobj(); print(d.decompress(zlib.compress(b"first") + zlib.compress(b"second")), zlib.decompress(d.unused_data), zlib.ZLIB_VERSION != "", zlib.Z_BEST_COMPRESSION, zlib.DEF_MEM_LEVEL, zlib.error.__name__)
# ---
import zlib, json
rows = [{"n": i, "s": "v" * (i % 5)} for i in range(30)]; z = zlib.compress(json.dumps(rows).encode()); print(json.loads(zlib.decompress(z)) == rows, len(z) < 300)
zlib.decompress(b"not compressed")  # uncaught
