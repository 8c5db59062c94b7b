import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import shutil
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
Path("a.py").write_text("A"); print(shutil.copy("a.py", "c.py"), open("c.py").read(), shutil.copy2("c.py", "x"), shutil.copyfile("c.py", "d.py"), sorted(os.listdir("x")))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import shutil
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
t(lambda: shutil.copyfile("a.py", "a.py")); t(lambda: shutil.copyfile("nope", "z")); t(lambda: shutil.copy("x", "zz")); t(lambda: shutil.copy("a.py", "no/such")); t(lambda: shutil.copyfile("a.py", "x"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import shutil
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(shutil.copytree("x", "x2"), sorted(p.as_posix() for p in Path("x2").rglob("*"))); t(lambda: shutil.copytree("x", "x2")); shutil.copytree("x", "x2", dirs_exist_ok=True); shutil.copytree("x", "x3", ignore=shutil.ignore_patterns("*.py", ".k")); print(sorted(p.as_posix() for p in Path("x3").rglob("*")))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import shutil
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
shutil.rmtree("x"); print(os.path.exists("x")); t(lambda: shutil.rmtree("x")); shutil.rmtree("x", ignore_errors=True); t(lambda: shutil.rmtree("a.py")); shutil.rmtree("x", onexc=lambda f, p, e: print(p, type(e).__name__))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import shutil
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(shutil.move("x", "m"), os.path.isdir("m"), shutil.move("a.py", "m"), sorted(os.listdir("m"))); Path("a.py").touch(); t(lambda: shutil.move("a.py", "m")); t(lambda: shutil.move("m", "m/in")); t(lambda: shutil.move("nope", "n2")); print(shutil.move("a.py", "b.txt"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import shutil
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
import io
d = io.StringIO(); shutil.copyfileobj(io.StringIO("abc"), d, 2); print(d.getvalue(), shutil.which("definitely-not-here"), type(shutil.disk_usage(".")).__name__, issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError)); shutil.copytree("nope", "q")  # uncaught
# ---
import os, shutil, tempfile
os.chdir(tempfile.mkdtemp()); open("a.txt", "w").write("hello")
print(shutil.copy("a.txt", "b.txt"), open("b.txt").read(), shutil.copyfile("a.txt", "c.txt"), shutil.copy2("a.txt", "d.txt"), sorted(os.listdir()))
os.mkdir("sub"); print(shutil.copy("a.txt", "sub"), os.listdir("sub"))
# ---
import os, shutil, tempfile
os.chdir(tempfile.mkdtemp()); os.makedirs("t/u"); open("t/x", "w").write("1"); open("t/u/y", "w").write("2")
print(shutil.copytree("t", "v"), sorted(os.listdir("v")), open("v/u/y").read()); shutil.copytree("t", "v", dirs_exist_ok=True)
try: shutil.copytree("t", "v")
except FileExistsError as e: print(e)
print(shutil.copytree("t", "w", ignore=shutil.ignore_patterns("x*")), os.listdir("w")); shutil.rmtree("v"); print(os.path.exists("v"))
# ---
import os, shutil, tempfile
os.chdir(tempfile.mkdtemp())
for f in (lambda: shutil.rmtree("none"), lambda: shutil.copy("none", "x"), lambda: shutil.move("none", "x"), lambda: shutil.copyfile("none", "none")):
    try: print(f())
    except OSError as e: print(type(e).__name__, e)
print(shutil.rmtree("none", ignore_errors=True)); open("f", "w").close()
try: shutil.copyfile("f", "f")
except shutil.SameFileError as e: print(type(e).__name__)
# ---
import os, shutil, tempfile
os.chdir(tempfile.mkdtemp()); open("a", "w").write("A"); os.mkdir("d")
print(shutil.move("a", "b"), shutil.move("b", "d"), os.listdir("d"), shutil.move("d", "e"), os.listdir("e"))
open("b", "w").close()
try: shutil.move("b", "e")
except shutil.Error as e: print(e)
# ---
import shutil
print(shutil.get_terminal_size((80, 24)), shutil.get_terminal_size().columns > 0, shutil.which("surely-not-there"), issubclass(shutil.Error, OSError), issubclass(shutil.SameFileError, shutil.Error), shutil.ignore_patterns("*.py")("d", ["a.py", "b"]))
# ---
import io, shutil
out = io.StringIO(); shutil.copyfileobj(io.StringIO("text" * 10), out, 7); print(out.getvalue()); b = io.BytesIO(); shutil.copyfileobj(io.BytesIO(b"xyz"), b); print(b.getvalue())
# ---
import os, shutil, tempfile
os.chdir(tempfile.mkdtemp()); os.makedirs("src/deep/er"); open("src/deep/er/a", "w").write("x")
seen = []
def watch(a, b): seen.append(os.path.basename(a)); return shutil.copy2(a, b)
shutil.copytree("src", "dst", copy_function=watch); print(seen, [(d, sorted(s), sorted(f)) for d, s, f in os.walk("dst")])
# ---
import os, shutil, tempfile, pathlib
root = pathlib.Path(tempfile.mkdtemp()); (root / "in").mkdir(); (root / "in" / "f.txt").write_text("data")
print(shutil.copy(root / "in" / "f.txt", root / "g.txt").name, (root / "g.txt").read_text()); shutil.move(root / "in", root / "moved"); print(sorted(p.name for p in root.iterdir()))
# ---
import os, shutil, tempfile
os.chdir(tempfile.mkdtemp())
shutil.rmtree("gone")  # uncaught
