import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

os.makedirs("x/y/z"); os.makedirs("x/y/z", exist_ok=True); Path("x/f").write_text("hi"); print(sorted(os.listdir("x")), os.path.isdir("x/y"), os.listdir("x/y/z"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

os.makedirs("x/y")
for f in (lambda: os.makedirs("x/y"), lambda: os.mkdir("x"), lambda: os.mkdir("q/r"), lambda: os.rmdir("x"), lambda: os.remove("x"), lambda: os.unlink("nope"), lambda: os.rmdir("nope"), lambda: os.rename("nope", "b"), lambda: os.stat("nope"), lambda: os.listdir("nope"), lambda: os.chdir("nope"), lambda: os.path.getsize("nope")): t(f)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

for f in (lambda: os.mkdir(5), lambda: os.stat(5.5), lambda: os.listdir(5.5), lambda: os.remove(None), lambda: os.rename(1, 2), lambda: os.stat("a\0"), lambda: os.remove(b"\0"), lambda: os.fspath(5), lambda: os.getenv(5)): t(f)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

os.makedirs("x/y"); Path("x/a").touch(); Path("x/y/b").touch()
print([(r, sorted(d), sorted(f)) for r, d, f in os.walk("x")], [r for r, _, _ in os.walk("x", topdown=False)], list(os.walk("nope")))
for r, d, f in os.walk("x"): d[:] = []; print(r)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

Path("f").write_text("hello"); s = os.stat("f"); print(s.st_size, s[6], oct(s.st_mode & 0o170000), type(s).__name__, len(s), isinstance(s.st_mtime, float), isinstance(s.st_mtime_ns, int), s.st_nlink)
os.chmod("f", 0o600); print(oct(os.stat("f").st_mode)); os.utime("f", (10, 20)); print(os.path.getmtime("f"), os.stat("f").st_atime); os.truncate("f", 2); print(os.path.getsize("f"), os.access("f", os.R_OK), os.access("nope", os.F_OK))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

Path("a").touch(); os.mkdir("d")
print(sorted((e.name, e.is_file(), e.is_dir(), e.path) for e in os.scandir()), [e.path for e in os.scandir("d")])
with os.scandir("d") as it: print(list(it))
with os.scandir(".") as it: print(sorted(map(repr, it)), sorted(os.fspath(e) for e in os.scandir(".")))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

os.makedirs("x/y"); Path("f").write_text("1"); Path("g").write_text("2"); os.replace("f", "g"); print(open("g").read(), os.path.exists("f")); os.rename("x", "z"); print(os.listdir("z"))
t(lambda: os.rename("z", "z/y/w")); t(lambda: os.rename("z", "g")); t(lambda: os.rename("g", "z")); os.renames("g", "n/m/g"); print(os.path.isfile("n/m/g"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

Path("f").write_text("x"); os.symlink("f", "ln"); print(os.path.islink("ln"), os.readlink("ln"), os.path.isfile("ln"), open("ln").read(), os.path.realpath("ln") == os.path.realpath("f"), os.lstat("ln").st_size); os.remove("ln"); print(os.path.exists("f"))
os.symlink("loop", "loop"); t(lambda: open("loop")); print(os.path.exists("loop"), os.path.lexists("loop"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

print(os.sep, repr(os.linesep), os.name, os.curdir, os.pardir, os.extsep, os.altsep, os.pathsep, os.devnull, os.strerror(2), os.strerror(13), os.cpu_count() >= 1, len(os.urandom(5)), isinstance(os.getpid(), int), os.error is OSError)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

os.environ["ZZ"] = "1"; print(os.environ["ZZ"], os.getenv("ZZ"), os.environ.get("NOPE_X"), "ZZ" in os.environ, os.path.expandvars("$ZZ/${ZZ}/$NOPE_X"), os.environ.setdefault("ZZ", "2"), os.environ.pop("ZZ"), os.getenv("ZZ", "d"))
try: os.environ["A"] = 5
except TypeError as e: print(e)
os.environ["NOPE_X"]  # uncaught
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

here = os.getcwd(); os.mkdir("sub"); os.chdir("sub"); print(os.getcwd() == os.path.join(here, "sub"), os.path.abspath("a") == os.path.join(here, "sub", "a"), os.path.relpath(here), os.listdir("..")); os.chdir(".."); print(os.getcwd() == here)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

class P:
    def __fspath__(self): return "pp"
os.mkdir(P()); print(os.listdir(), os.path.join(P(), "x"), isinstance(P(), os.PathLike), issubclass(str, os.PathLike), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"), os.listdir(b"."))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

os.makedirs("a/b/c"); os.removedirs("a/b/c"); print(os.path.exists("a")); os.makedirs("a/b"); Path("a/f").touch(); os.removedirs("a/b"); print(os.listdir("a"))
print(os.path.getsize("a/f"), os.path.samefile("a/f", "./a/f"), os.path.ismount("/"), os.path.isabs("a"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

import stat
Path("f").touch(); os.chmod("f", 0o644); m = os.stat("f").st_mode; print(stat.S_ISREG(m), stat.S_ISDIR(m), stat.filemode(m), oct(stat.S_IMODE(m)), stat.filemode(0o40755), stat.S_IRUSR, stat.S_IXOTH, stat.ST_SIZE)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

import gc
print(gc.collect() >= 0, gc.isenabled()); gc.disable(); print(gc.isenabled()); gc.enable(); print(gc.isenabled(), gc.get_threshold()[0])
os.remove("gone.txt")  # uncaught
