import os, tempfile
with tempfile.TemporaryDirectory() as td: open(os.path.join(td, "z"), "w").close(); print(os.path.isdir(td), os.path.basename(td).startswith("tmp"), os.listdir(td))
print(os.path.exists(td))
# ---
import os, tempfile
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f: f.write("abc"); f.flush(); n = f.name; print(open(n).read(), n.endswith(".txt"), f.seek(0), f.read(), os.path.exists(n), f.mode, f.closed)
print(os.path.exists(n), f.closed)
# ---
import os, tempfile
f = tempfile.NamedTemporaryFile(delete=False); f.write(b"x"); f.close(); print(os.path.exists(f.name), f.closed); os.unlink(f.name)
with tempfile.NamedTemporaryFile("w", delete_on_close=False) as f: f.write("q"); f.close(); print(open(f.name).read())
print(os.path.exists(f.name))
# ---
import tempfile
with tempfile.TemporaryFile() as f: f.write(b"hello"); f.seek(0); print(f.read())
with tempfile.SpooledTemporaryFile(mode="w+") as f: f.write("s\nt"); f.seek(0); print(f.readlines())
# ---
import os, tempfile
fd, p = tempfile.mkstemp(suffix=".q", prefix="pre"); os.write(fd, b"data"); os.close(fd); print(open(p).read(), os.path.basename(p)[:3], p[-2:], len(os.path.basename(p))); os.remove(p)
d = tempfile.mkdtemp(prefix="dd", suffix="ss"); print(os.path.isdir(d), os.path.basename(d)[:2], d[-2:], os.listdir(d), oct(os.stat(d).st_mode & 0o777)); os.rmdir(d)
# ---
import os, tempfile
d = tempfile.TemporaryDirectory(); print(repr(d) == f"<TemporaryDirectory {d.name!r}>", os.path.isdir(d.name)); d.cleanup(); print(os.path.exists(d.name)); d.cleanup()
a, b = tempfile.mkdtemp(), tempfile.mkdtemp(); print(a != b, os.path.dirname(a) == tempfile.gettempdir(), tempfile.gettempprefix(), tempfile.gettempdirb() == os.fsencode(tempfile.gettempdir()), tempfile.mktemp(dir=a).startswith(a))
# ---
import tempfile
with tempfile.NamedTemporaryFile("w+") as f:
    print("a", 1, file=f); f.writelines(["b\n"]); f.seek(0); print([l for l in f], f.tell() > 0)
try: f.read()
except ValueError as e: print(e)
try: tempfile.mkstemp(suffix=b"x", prefix="y")
except TypeError as e: print(e)
tempfile.TemporaryDirectory(dir="/no/such/place/at/all") if False else tempfile.mkdtemp(dir=5)  # uncaught
# ---
import tempfile, os
with tempfile.TemporaryDirectory() as d: open(os.path.join(d, "x"), "w").close(); print(os.path.isdir(d), os.listdir(d))
print(os.path.exists(d))
# ---
import tempfile, os
with tempfile.NamedTemporaryFile("w+", suffix=".txt", prefix="pre_") as f: f.write("hi"); f.seek(0); print(f.read(), os.path.basename(f.name).startswith("pre_"), f.name.endswith(".txt"), os.path.exists(f.name))
print(os.path.exists(f.name), f.closed)
# ---
import tempfile, os
f = tempfile.NamedTemporaryFile(delete=False); f.write(b"bytes"); f.close(); print(open(f.name, "rb").read()); os.remove(f.name); print(os.path.exists(f.name))
# ---
import tempfile, os
fd, path = tempfile.mkstemp(suffix=".dat"); os.write(fd, b"abc"); os.close(fd); print(open(path).read(), path.endswith(".dat")); os.unlink(path)
d = tempfile.mkdtemp(prefix="q"); print(os.path.basename(d)[0], os.path.isdir(d)); os.rmdir(d)
# ---
import tempfile
with tempfile.TemporaryFile() as f: print(f.write(b"123"), f.tell(), f.seek(0), f.read(), f.mode)
with tempfile.TemporaryFile("w+", encoding="utf-8") as f: f.write("é"); f.seek(0); print(f.read())
# ---
import tempfile
s = tempfile.SpooledTemporaryFile(max_size=10, mode="w+"); s.write("short"); s.write("more than ten"); s.seek(0); print(s.read()); s.close(); print(s.closed)
# ---
import tempfile, os
a, b = tempfile.mkdtemp(), tempfile.mkdtemp(); print(a != b, os.path.dirname(a) == tempfile.gettempdir(), tempfile.gettempprefix(), os.path.isabs(a), type(tempfile.gettempdirb()).__name__)
inner = tempfile.mkdtemp(dir=a); print(os.path.dirname(inner) == a)
# ---
import tempfile, os
t = tempfile.TemporaryDirectory(suffix="_z"); print(t.name.endswith("_z"), os.path.isdir(t.name)); t.cleanup(); print(os.path.exists(t.name))
try: tempfile.mkdtemp(dir="/does/not/exist/at/all")
except FileNotFoundError as e: print(e.errno)
