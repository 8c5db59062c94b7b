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
# ---
import gzip
b = gzip.compress(b"hello " * 20, mtime=0); print(b[:4], b[4:8], gzip.decompress(b) == b"hello " * 20, len(b) < 60, gzip.decompress(gzip.compress(b"")), gzip.decompress(b + gzip.compress(b"more")))
# ---
import gzip
for bad in (b"", b"not gzip", b"\x1f\x8b", gzip.compress(b"abc")[:-3], gzip.compress(b"abc")[:-8] + bytes(8)):
    try: print(gzip.decompress(bad))
    except Exception as e: print(type(e).__name__, e)
# ---
import gzip, io
raw = io.BytesIO()
with gzip.GzipFile(fileobj=raw, mode="wb", filename="x.txt", mtime=5) as f: print(f.write(b"line1\n"), f.write(b"line2\n"), f.writable(), f.readable(), f.tell())
with gzip.GzipFile(fileobj=io.BytesIO(raw.getvalue())) as f: print(f.readline(), f.read(3), f.tell(), f.seek(0), f.read(), f.read(), f.mtime, f.readable())
# ---
import gzip, os, tempfile
os.chdir(tempfile.mkdtemp())
with gzip.open("a.gz", "wt", encoding="utf-8") as f: f.write("zeile ü\nzwei\n")
with gzip.open("a.gz", "rt", encoding="utf-8") as f: print(f.readlines())
with gzip.open("a.gz", "at") as f: f.write("drei\n")
with gzip.open("a.gz") as f: print(f.read().decode())
with gzip.open("a.gz", "rt") as f: print([line.strip() for line in f])
# ---
import gzip
for args in (("x.gz", "q"), ("x.gz", "rt", 9, None) , ("x.gz", "rb", 9, "utf-8"), ("missing.gz",), (5.5,)):
    try: gzip.open(*args).close()
    except Exception as e: print(type(e).__name__, e)
# ---
import gzip, csv, os, tempfile
os.chdir(tempfile.mkdtemp())
with gzip.open("t.csv.gz", "wt", newline="") as f: csv.writer(f).writerows([["a", 1], ["b", 2]])
with gzip.open("t.csv.gz", "rt", newline="") as f: print({r[0]: int(r[1]) for r in csv.reader(f)})
# ---
import gzip, json
data = {"k": list(range(50))}; packed = gzip.compress(json.dumps(data).encode(), compresslevel=9); print(json.loads(gzip.decompress(packed)) == data, packed[:2] == b"\x1f\x8b", packed[2])
# ---
import gzip, io
f = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"a\nbb\nccc")))
print(f.peek(1)[:1], next(f), list(f), f.closed); f.close(); print(f.closed)
try: f.read()
except ValueError as e: print(type(e).__name__)
# ---
import gzip
print(issubclass(gzip.BadGzipFile, OSError), gzip.BadGzipFile.__name__, [len(gzip.decompress(gzip.compress(bytes(1000), level))) for level in (0, 1, 6, 9)])
gzip.decompress(b"plain text")  # uncaught
# ---
import gzip, io, zlib
raw = gzip.compress(b"payload", mtime=0); print(zlib.decompress(raw, 31), zlib.decompress(raw, 47), int.from_bytes(raw[-4:], "little"), int.from_bytes(raw[-8:-4], "little") == zlib.crc32(b"payload"))
