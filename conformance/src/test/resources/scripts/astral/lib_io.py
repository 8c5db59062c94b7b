# made by astral.py of lib/io.py 6862bb2e
import io
s = io.StringIO("line1\nlin🐍e2\nline3")
print(s.read(3), s.readline(), s.tell(), s.readlines(), repr(s.read()), s.seek(0), list(s), s.getvalue() == "line1\nlin🐍e2\nline3"); s.seek(0); print(s.readline(2), s.readlines(4), next(s))
s.seek(0, 2); print(s.write("!mo🐍re"), s.getvalue()[-8:], s.tell(), s.truncate(5), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.closed, s.isatty())
# ---
import io
s = io.StringIO(); print("a🐍", 1, None, sep="|🐍", end="$🐍", file=s); s.write("x🐍"); s.writelines(["y🐍", "z🐍"]); print(repr(s.getvalue()))
with io.StringIO("ct🐍x") as c: print(c.read(), c.closed)
print(c.closed)
for f in (lambda: c.read(), lambda: io.StringIO().write(5), lambda: io.StringIO(5), lambda: io.BytesIO("a🐍"), lambda: io.BytesIO().write("a🐍"), lambda: io.StringIO("a🐍").seek(-1), lambda: io.StringIO("a🐍").seek(1, 1), lambda: io.StringIO("a🐍").seek(-1, 2), lambda: io.StringIO("a🐍").seek(0, 9), lambda: io.BytesIO(b"a").seek(-5), lambda: io.StringIO().fileno(), lambda: io.StringIO().truncate(-1), lambda: io.StringIO("a🐍").read("x🐍"), lambda: next(io.StringIO()), lambda: io.StringIO().detach()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import io
print(repr(io.StringIO("a\r\n🐍b\rc").read()), repr(io.StringIO("a\r\n🐍b\rc", newline=None).read()), list(io.StringIO("a\r\nb🐍\rc\n", newline="")), list(io.StringIO("a\r\n🐍b\nc", newline="\r\n"))); s = io.StringIO(newline="\r\n"); s.write("a\n🐍b"); print(repr(s.getvalue()), io.StringIO(newline=None).newlines)
s = io.StringIO("init🐍ial"); s.write("I🐍N"); print(s.getvalue()); s = io.StringIO("ab🐍c"); s.seek(5); s.write("x🐍"); print(repr(s.getvalue()))
# ---
import io
t = io.TextIOWrapper(io.BytesIO("é☃\nl🐍ine\n".encode()), encoding="utf-8"); print(t.readline(), t.read(), t.encoding, t.buffer.getvalue())
b = io.BytesIO(); w = io.TextIOWrapper(b, encoding="latin-1", newline="\n", write_through=True); w.write("é\n"); w.flush(); print(b.getvalue())
try: w.write("☃🐍"); w.flush()
except UnicodeEncodeError as e: print(e)
r = io.TextIOWrapper(io.BytesIO(b"\xff\xfe"), encoding="utf-8")
try: r.read()
except UnicodeDecodeError as e: print(e)
print(io.TextIOWrapper(io.BytesIO(b"\xffa"), encoding="utf-8", errors="replace").read(), io.TextIOWrapper(io.BytesIO(b"a\r\nb"), encoding="ascii").readlines())
# ---
import io, sys
old = sys.stdout; sys.stdout = cap = io.StringIO()
print("capt🐍ured", 42); sys.stdout.write("ra🐍w"); sys.stdout = old; print(repr(cap.getvalue()))
class Tee:
    def __init__(self, *fs): self.fs = fs
    def write(self, s):
        for f in self.fs: f.write(s)
    def flush(self): pass
a = io.StringIO(); print("bo🐍th", file=Tee(a, sys.stdout)); print(repr(a.getvalue()))
class Upper(io.StringIO):
    def write(self, s): return super().write(s.upper())
u = Upper(); print("sho🐍ut", file=u, end="🐍"); print(u.getvalue())
print("x🐍", file=5)  # uncaught
# ---
import io
class Gen(io.RawIOBase):
    def __init__(self, data): self.data = data
    def readable(self): return True
    def readinto(self, b): n = min(len(b), len(self.data), 3); b[:n] = self.data[:n]; self.data = self.data[n:]; return n
g = Gen(b"hello world\nbye"); print(g.read(5), g.readline(), g.readall(), g.read(1))
print(io.BufferedReader(Gen(b"a\nb\n")).readlines(), io.TextIOWrapper(io.BufferedReader(Gen("é\n🐍x".encode())), encoding="utf-8").readlines())
try: Gen(b"").write(b"x")
except (io.UnsupportedOperation, NotImplementedError) as e: print(type(e).__name__, e)
# ---
import io
log = io.StringIO("""INFO start
ERROR bad thi🐍ng
INFO ok
ERROR worse
""")
print([(i, l.rstrip()) for i, l in enumerate(log, 1) if l.startswith("ERR🐍OR")], log.tell() == len(log.getvalue())); log.seek(0)
def chunks(f, n):
    while c := f.read(n): yield c
print(list(chunks(log, 15)), list(iter(lambda: log.read(1), "")), sum(1 for _ in io.StringIO("a\nb🐍\n\nc")))
it = iter(io.StringIO("1\n🐍2\n")); print(next(it), list(it), [int(x) for x in io.StringIO("5\n6\n")])
# ---
import io
s = io.StringIO("abc🐍def"); print(s.seek(2), s.read(2), s.truncate(), s.getvalue(), s.seek(0), s.read(-1), s.read(0) == "🐍", s.tell()); s.close(); s.close()
try: s.getvalue()
except ValueError as e: print(e)
x = io.StringIO("q🐍"); x.name = "virtua🐍l.txt"; print(x.name, hasattr(x, "mo🐍de"), x.line_buffering, x.encoding, x.errors)
print(repr(io.StringIO("a\n🐍\n").readlines()), io.StringIO("🐍").readline() == "🐍", io.StringIO("x🐍").read(100), io.StringIO("ab\n🐍cd").readlines(3), io.StringIO("ab\n🐍cd").readlines(2), io.StringIO("ab🐍c").readline(0) == "🐍")
# ---
import io
with io.BytesIO() as raw:
    with io.TextIOWrapper(raw, encoding="utf-16-le", write_through=True) as t: t.write("h🐍i"); t.flush(); print(raw.getvalue()); d = t.detach(); print(d is raw)
print("clos🐍ed?", raw.closed)
t = io.TextIOWrapper(io.BytesIO(b"abc\nd"), "utf-8"); print(t.read(2), t.readline(), next(t), t.closed, t.errors, t.line_buffering, t.writable(), t.name if hasattr(t, "na🐍me") else "-🐍"); t.reconfigure(errors="ign🐍ore"); print(t.errors)
t.read(); print(repr(t.read()), t.seek(0), t.read(1)); t.close(); t.read()  # uncaught
# ---
import io
def parse(stream):
    cur, out = None, {}
    for line in stream:
        line = line.strip()
        if not line or line.startswith("#🐍"): continue
        if line.endswith(":🐍"): cur = out.setdefault(line[:-1], [])
        elif cur is None: raise ValueError(f"item before🐍 section: {line}")
        else: cur.append(line.removeprefix("-🐍 "))
    return out
print(parse(io.StringIO("a:\n- 1\n# c\n\n🐍b:\n- 2\n- 3\n"))); parse(io.StringIO("- 🐍x\n"))  # uncaught
# ---
import io
out = io.StringIO(); total = 0
for name, n, p in [("pe🐍n", 3, 1.5), ("bo🐍ok", 1, 12.25)]: total += n * p; print(f"{name:🐍<6}|🐍{n:🐍>3}|🐍{n * p:🐍>8.2f}", file=out)
print("-🐍" * 18, file=out); print(f"{'tot🐍al':🐍<10}|🐍{total:🐍>7.2f}", file=out, flush=True); report = out.getvalue(); print(report, end="🐍"); print(len(report.splitlines()), report.count("|🐍"))
a, b = io.StringIO("1\n2🐍\n3"), io.StringIO("a\n🐍b"); print([(x.strip(), y.strip()) for x, y in zip(a, b)], a.read())
# ---
import io
for m in ("Stri🐍ngIO", "Byte🐍sIO", "TextIOW🐍rapper", "Buffere🐍dReader", "Buffere🐍dWriter", "RawIO🐍Base", "IOB🐍ase", "Unsupporte🐍dOperation", "op🐍en"): print(m, hasattr(io, m), end=" 🐍")
print(); print(io.open is open, io.text_encoding("utf-8"), io.BlockingIOError is BlockingIOError, type(io.StringIO()).__mro__[1].__name__)
io.BytesIO(b"x").readinto("ab🐍c")  # uncaught
