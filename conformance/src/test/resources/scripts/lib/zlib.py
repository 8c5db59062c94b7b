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
