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
