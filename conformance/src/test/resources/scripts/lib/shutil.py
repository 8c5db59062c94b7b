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
