import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(sorted(glob.glob("*")), sorted(glob.glob("*.py")), glob.glob("nope*"), glob.glob("a.py"), glob.glob("nope"))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(sorted(glob.glob("**/*.py", recursive=True)), sorted(glob.glob("**", recursive=True)), sorted(glob.glob("x/**", recursive=True)), sorted(glob.glob("**/", recursive=True)))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(sorted(glob.glob("**/*.py")), sorted(glob.glob("*/*.py")), sorted(glob.glob("?.*")), sorted(glob.glob("[ab].*")), sorted(glob.glob("[!a].*")), sorted(glob.glob("x*/")))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(sorted(glob.glob(".*")), sorted(glob.glob("*", include_hidden=True)), sorted(glob.glob("**/*.py", recursive=True, include_hidden=True)), sorted(glob.glob("x/.*/*.py")))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(sorted(glob.glob("*.py", root_dir="x")), sorted(glob.glob("*/*.py", root_dir=Path("x"))), list(glob.iglob("x/?.py")), glob.escape("a*b[c]?"), glob.has_magic("a?"), glob.has_magic("a"), sorted(glob.glob(b"*.py")))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
print(sorted(p.as_posix() for p in Path().glob("*")), sorted(p.as_posix() for p in Path().glob("**/*.py")), sorted(p.name for p in Path("x").rglob("*")), sorted(map(str, Path("x").glob("**"))), sorted(map(str, Path().glob("*/*/*.py"))), sorted(map(str, Path().glob("x/../a.py"))), sorted(map(str, Path().glob("*.PY", case_sensitive=False))))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
import glob
for p in ("a.py", "b.txt", ".h", "x/c.py", "x/y/d.py", "x/.k/e.py"): Path(p).parent.mkdir(parents=True, exist_ok=True); Path(p).touch()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: list(Path().glob("")), lambda: list(Path().glob("/a")), lambda: list(Path().glob("a**")), lambda: list(Path("nope").glob("*")), lambda: sorted(map(str, Path().glob("*/")))): t(f)
# ---
import glob, os, tempfile
os.chdir(tempfile.mkdtemp())
for p in ("a.txt", "b.py", "c.TXT", ".hid.txt", "d/e.txt", "d/f/g.txt", "d/.x/h.txt"):
    os.makedirs(os.path.dirname(p) or ".", exist_ok=True); open(p, "w").close()
for pat in ("*", "*.txt", "*.[tT]*", "?.py", "d/*", "**/*.txt", "d/**", ".*", "[!a]*", "nope*", "", "d/", "*/"): print(pat, sorted(glob.glob(pat)), sorted(glob.glob(pat, recursive=True)))
# ---
import glob, os, tempfile
os.chdir(tempfile.mkdtemp())
os.makedirs("x/y/z"); [open(p, "w").close() for p in ("x/1", "x/y/2", "x/y/z/3", "x/.h")]
print(sorted(glob.glob("**", root_dir="x", recursive=True)), sorted(glob.glob("*", root_dir="x")), sorted(glob.glob("*", root_dir="x", include_hidden=True)), sorted(glob.glob("**/", root_dir="x", recursive=True)), glob.glob("*", root_dir="missing"), sorted(glob.iglob("x/*")))
# ---
import glob
print([glob.escape(s) for s in ("a*b", "[x]?", "plain", "", "a[!b]")], glob.has_magic("a*"), glob.has_magic("abc"), glob.has_magic("[a]"))
# ---
import glob, os, tempfile
os.chdir(tempfile.mkdtemp())
for n in ("r[1].txt", "r1.txt", "s*.txt"): open(n, "w").close()
print(sorted(glob.glob("r[1].txt")), glob.glob(glob.escape("r[1].txt")), glob.glob("s[*].txt"), sorted(glob.glob("*[[]*")), sorted(glob.glob("[rs]*")), sorted(glob.glob("[a-r]?.txt")))
# ---
import glob, os, pathlib, tempfile
os.chdir(tempfile.mkdtemp())
os.makedirs("logs/2024"); [pathlib.Path(f"logs/2024/app{i}.log").write_text("x" * i) for i in range(3)]
print(sorted((os.path.basename(p), os.path.getsize(p)) for p in glob.glob("logs/*/app*.log")), sorted(map(str, pathlib.Path("logs").rglob("*.log"))), sorted(p.name for p in pathlib.Path("logs/2024").glob("app[12]*")), len(glob.glob(os.path.join("logs", "**", "*"), recursive=True)))
# ---
import glob, os, tempfile
os.chdir(tempfile.mkdtemp())
here = os.getcwd(); open("one.dat", "w").close(); full = glob.glob(os.path.join(here, "*.dat")); print([os.path.relpath(p, here) for p in full], all(os.path.isabs(p) for p in full), glob.glob("./*.dat"), glob.glob("../" + os.path.basename(here) + "/*.dat") != [], glob.glob("one.dat"), glob.glob("two.dat"))
# ---
import glob
for bad in (5, None, ["*"]):
    try: print(glob.glob(bad))
    except Exception as e: print(type(e).__name__)
print(next(glob.iglob("zzz*"), "none"))
# ---
import glob, os, tempfile
os.chdir(tempfile.mkdtemp())
for n in ("b.c", "a.c", "c.h"): open(n, "w").close()
groups = {}
for p in sorted(glob.glob("*.*")): groups.setdefault(os.path.splitext(p)[1], []).append(p)
print(groups); os.remove("b.c"); print(sorted(glob.glob("*.c"))); os.mkdir("sub.c"); print(sorted(glob.glob("*.c")), sorted(glob.glob("*.c/")))
