import io
s = io.StringIO("line1\nline2\nline3")
print(s.read(3), s.readline(), s.tell(), s.readlines(), repr(s.read()), s.seek(0), list(s), s.getvalue() == "line1\nline2\nline3"); s.seek(0); print(s.readline(2), s.readlines(4), next(s))
s.seek(0, 2); print(s.write("!more"), s.getvalue()[-8:], s.tell(), s.truncate(5), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.closed, s.isatty())
# ---
import io
b = io.BytesIO(b"abc\ndef"); print(b.read(2), b.readline(), b.read(), b.seek(1), b.read(1), b.getvalue(), b.write(b"XYZ"), b.getvalue(), b.tell(), b.seek(-2, 2), b.read(), b.getbuffer().nbytes)
ba = bytearray(3); b.seek(0); print(b.readinto(ba), ba, b.read1(2), b.readlines()); b.truncate(2); print(b.getvalue()); b.seek(5); b.write(b"z"); print(b.getvalue(), bytes(b.getbuffer()[:2]))
# ---
import io
s = io.StringIO(); print("a", 1, None, sep="|", end="$", file=s); s.write("x"); s.writelines(["y", "z"]); print(repr(s.getvalue()))
with io.StringIO("ctx") as c: print(c.read(), c.closed)
print(c.closed)
for f in (lambda: c.read(), lambda: io.StringIO().write(5), lambda: io.StringIO(5), lambda: io.BytesIO("a"), lambda: io.BytesIO().write("a"), lambda: io.StringIO("a").seek(-1), lambda: io.StringIO("a").seek(1, 1), lambda: io.StringIO("a").seek(-1, 2), lambda: io.StringIO("a").seek(0, 9), lambda: io.BytesIO(b"a").seek(-5), lambda: io.StringIO().fileno(), lambda: io.StringIO().truncate(-1), lambda: io.StringIO("a").read("x"), lambda: next(io.StringIO()), lambda: io.StringIO().detach()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import io
print(repr(io.StringIO("a\r\nb\rc").read()), repr(io.StringIO("a\r\nb\rc", newline=None).read()), list(io.StringIO("a\r\nb\rc\n", newline="")), list(io.StringIO("a\r\nb\nc", newline="\r\n"))); s = io.StringIO(newline="\r\n"); s.write("a\nb"); print(repr(s.getvalue()), io.StringIO(newline=None).newlines)
s = io.StringIO("initial"); s.write("IN"); print(s.getvalue()); s = io.StringIO("abc"); s.seek(5); s.write("x"); print(repr(s.getvalue()))
# ---
import io
t = io.TextIOWrapper(io.BytesIO("é☃\nline\n".encode()), encoding="utf-8"); print(t.readline(), t.read(), t.encoding, t.buffer.getvalue())
b = io.BytesIO(); w = io.TextIOWrapper(b, encoding="latin-1", newline="\n", write_through=True); w.write("é\n"); w.flush(); print(b.getvalue())
try: w.write("☃"); w.flush()
except UnicodeEncodeError as e: print(e)
r = io.TextIOWrapper(io.BytesIO(b"\xff\xfe"), encoding="utf-8")
try: r.read()
except UnicodeDecodeError as e: print(e)
print(io.TextIOWrapper(io.BytesIO(b"\xffa"), encoding="utf-8", errors="replace").read(), io.TextIOWrapper(io.BytesIO(b"a\r\nb"), encoding="ascii").readlines())
# ---
import io
r = io.BufferedReader(io.BytesIO(b"0123456789"), 4); print(r.read(3), r.peek(2)[:2], r.read(2), r.readline(), r.tell()); b = io.BytesIO(); w = io.BufferedWriter(b); w.write(b"abc"); w.flush(); print(b.getvalue())
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), isinstance(io.StringIO(), io.IOBase), issubclass(io.UnsupportedOperation, (OSError)), issubclass(io.UnsupportedOperation, ValueError))
# ---
import io, sys
old = sys.stdout; sys.stdout = cap = io.StringIO()
print("captured", 42); sys.stdout.write("raw"); sys.stdout = old; print(repr(cap.getvalue()))
class Tee:
    def __init__(self, *fs): self.fs = fs
    def write(self, s):
        for f in self.fs: f.write(s)
    def flush(self): pass
a = io.StringIO(); print("both", file=Tee(a, sys.stdout)); print(repr(a.getvalue()))
class Upper(io.StringIO):
    def write(self, s): return super().write(s.upper())
u = Upper(); print("shout", file=u, end=""); print(u.getvalue())
print("x", file=5)  # uncaught
# ---
import io
class Gen(io.RawIOBase):
    def __init__(self, data): self.data = data
    def readable(self): return True
    def readinto(self, b): n = min(len(b), len(self.data), 3); b[:n] = self.data[:n]; self.data = self.data[n:]; return n
g = Gen(b"hello world\nbye"); print(g.read(5), g.readline(), g.readall(), g.read(1))
print(io.BufferedReader(Gen(b"a\nb\n")).readlines(), io.TextIOWrapper(io.BufferedReader(Gen("é\nx".encode())), encoding="utf-8").readlines())
try: Gen(b"").write(b"x")
except (io.UnsupportedOperation, NotImplementedError) as e: print(type(e).__name__, e)
# ---
import io
log = io.StringIO("""INFO start
ERROR bad thing
INFO ok
ERROR worse
""")
print([(i, l.rstrip()) for i, l in enumerate(log, 1) if l.startswith("ERROR")], log.tell() == len(log.getvalue())); log.seek(0)
def chunks(f, n):
    while c := f.read(n): yield c
print(list(chunks(log, 15)), list(iter(lambda: log.read(1), "")), sum(1 for _ in io.StringIO("a\nb\n\nc")))
it = iter(io.StringIO("1\n2\n")); print(next(it), list(it), [int(x) for x in io.StringIO("5\n6\n")])
# ---
import io
b = io.BytesIO()
for n in (1, 256, 65535): b.write(n.to_bytes(4, "big"))
b.seek(0); print([int.from_bytes(b.read(4), "big") for _ in range(3)], b.read(4)); v = b.getbuffer(); v[0] = 255; print(b.getvalue()[:2])
try: b.write(b"x" * 99)
except BufferError as e: print(e)
del v; print(b.write(b"x"), len(b.getvalue()), b.seek(0), b.readlines(), io.BytesIO(b"a\nb").readline(1), [*io.BytesIO(b"1\n2")])
# ---
import io
s = io.StringIO("abcdef"); print(s.seek(2), s.read(2), s.truncate(), s.getvalue(), s.seek(0), s.read(-1), s.read(0) == "", s.tell()); s.close(); s.close()
try: s.getvalue()
except ValueError as e: print(e)
x = io.StringIO("q"); x.name = "virtual.txt"; print(x.name, hasattr(x, "mode"), x.line_buffering, x.encoding, x.errors)
print(repr(io.StringIO("a\n\n").readlines()), io.StringIO("").readline() == "", io.StringIO("x").read(100), io.StringIO("ab\ncd").readlines(3), io.StringIO("ab\ncd").readlines(2), io.StringIO("abc").readline(0) == "")
# ---
import io
with io.BytesIO() as raw:
    with io.TextIOWrapper(raw, encoding="utf-16-le", write_through=True) as t: t.write("hi"); t.flush(); print(raw.getvalue()); d = t.detach(); print(d is raw)
print("closed?", raw.closed)
t = io.TextIOWrapper(io.BytesIO(b"abc\nd"), "utf-8"); print(t.read(2), t.readline(), next(t), t.closed, t.errors, t.line_buffering, t.writable(), t.name if hasattr(t, "name") else "-"); t.reconfigure(errors="ignore"); print(t.errors)
t.read(); print(repr(t.read()), t.seek(0), t.read(1)); t.close(); t.read()  # uncaught
# ---
import io
def parse(stream):
    cur, out = None, {}
    for line in stream:
        line = line.strip()
        if not line or line.startswith("#"): continue
        if line.endswith(":"): cur = out.setdefault(line[:-1], [])
        elif cur is None: raise ValueError(f"item before section: {line}")
        else: cur.append(line.removeprefix("- "))
    return out
print(parse(io.StringIO("a:\n- 1\n# c\n\nb:\n- 2\n- 3\n"))); parse(io.StringIO("- x\n"))  # uncaught
# ---
import io
out = io.StringIO(); total = 0
for name, n, p in [("pen", 3, 1.5), ("book", 1, 12.25)]: total += n * p; print(f"{name:<6}|{n:>3}|{n * p:>8.2f}", file=out)
print("-" * 18, file=out); print(f"{'total':<10}|{total:>7.2f}", file=out, flush=True); report = out.getvalue(); print(report, end=""); print(len(report.splitlines()), report.count("|"))
a, b = io.StringIO("1\n2\n3"), io.StringIO("a\nb"); print([(x.strip(), y.strip()) for x, y in zip(a, b)], a.read())
# ---
import io
for m in ("StringIO", "BytesIO", "TextIOWrapper", "BufferedReader", "BufferedWriter", "RawIOBase", "IOBase", "UnsupportedOperation", "open"): print(m, hasattr(io, m), end=" ")
print(); print(io.open is open, io.text_encoding("utf-8"), io.BlockingIOError is BlockingIOError, type(io.StringIO()).__mro__[1].__name__)
io.BytesIO(b"x").readinto("abc")  # uncaught
