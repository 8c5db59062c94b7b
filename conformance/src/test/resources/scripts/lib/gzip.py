import gzip, io
c = gzip.compress(b"hello", mtime=0); print(c[:4].hex(), gzip.decompress(c), gzip.decompress(c + c), gzip.decompress(gzip.compress(b"")), gzip.decompress(gzip.compress(b"x" * 1000, compresslevel=1)) == b"x" * 1000)
# ---
import gzip, io
b = io.BytesIO()
with gzip.GzipFile(fileobj=b, mode="wb", mtime=0) as f: print(f.write(b"line1\n"), f.write(b"line2\n"))
b.seek(0)
with gzip.open(b, "rt", encoding="utf-8") as f: print(f.readline(), f.read())
b.seek(0); print(list(gzip.GzipFile(fileobj=b)))
# ---
import gzip, io
for d in (b"nope", b"", gzip.compress(b"data")[:-2], gzip.compress(b"data")[:8], b"\x1f\x8b\x07" + b"\0" * 20):
    try: print(gzip.decompress(d))
    except (gzip.BadGzipFile, EOFError, OSError) as e: print(type(e).__name__, e)
c = bytearray(gzip.compress(b"data", mtime=0)); c[-5] ^= 1
try: gzip.decompress(bytes(c))
except gzip.BadGzipFile as e: print(e, issubclass(gzip.BadGzipFile, OSError))
# ---
import gzip, io
b = io.BytesIO(); t = gzip.open(b, "wt", encoding="utf-8"); t.write("é☃\n"); print("x", file=t); t.close(); print(gzip.decompress(b.getvalue()).decode()); f = gzip.GzipFile(fileobj=io.BytesIO(b.getvalue())); print(f.read(2), f.tell(), f.readable(), f.seek(0), f.read(1)); f.close(); print(f.closed)
for fn in (lambda: gzip.open(io.BytesIO(), "zz"), lambda: gzip.compress("s"), lambda: gzip.open(5), lambda: gzip.GzipFile(fileobj=io.BytesIO(b"x")).write(b"y")):
    try: fn()
    except Exception as e: print(type(e).__name__, e)
# ---
import gzip, json, io
rows = [{"id": i, "v": "x" * i} for i in range(5)]; blob = gzip.compress("\n".join(map(json.dumps, rows)).encode()); print([json.loads(l)["id"] for l in gzip.open(io.BytesIO(blob), "rt")], json.loads(gzip.decompress(blob).splitlines()[2])); gzip.decompress(b"not gzip")  # uncaught
