import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

with open("a.txt", "w") as f: print(f.write("line1\nline2\n"), f.tell(), f.closed, f.name, f.mode, f.writable(), f.readable(), f.seekable())
print(f.closed)
for g in (lambda: f.write("x"), lambda: f.read(), lambda: f.tell(), lambda: f.__enter__(), lambda: next(f)):
    try: g()
    except ValueError as e: print(e)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

with open("a.txt", "w") as f: f.write("line1\nline2\n")
with open("a.txt") as f:
    print(f.read(3), f.tell(), f.readline(), f.tell(), f.read(), repr(f.read()), f.seek(0), f.readlines(), repr(f.newlines))
    t(lambda: f.write("x")); t(lambda: f.seek(1, 1)); t(lambda: f.seek(-1, 2)); t(lambda: f.seek(-1)); t(lambda: f.seek(0, 5)); print(f.seek(0, 2))
with open("a.txt") as f:
    for l in f: t(lambda: f.tell()); break
    print(f.read())
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

with open("a.txt", "a+") as f: print(f.tell(), repr(f.read()), f.write("é☃\n"), f.tell(), f.seek(0), f.read())
with open("a.txt", "r+", encoding="utf-8") as f: f.write("LINE"); f.seek(0); print(f.read()); f.seek(3); f.truncate(); f.seek(0); print(repr(f.read()))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

Path("a.txt").touch()
for m in ("x", "rw", "", "z", "rt+", "wt", "tb", "rU", "r+b", "bb", "r++"): t(lambda: open("a.txt", m).close())
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

Path("a.txt").touch()
for f in (lambda: open("nope"), lambda: open("."), lambda: open(".", "w"), lambda: open("nope/x", "w"), lambda: open("a.txt/x"), lambda: open(""), lambda: open(5.5), lambda: open(None), lambda: open("a\0b"), lambda: open("a.txt", encoding="nope"), lambda: open(99)): t(f)
open("missing.csv")  # uncaught
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

Path("a.txt").touch()
for f in (lambda: open("a.txt", "rb", encoding="utf-8"), lambda: open("a.txt", "rb", newline=""), lambda: open("a.txt", "rb", errors="x"), lambda: open("a.txt", buffering=0), lambda: open("a.txt", newline="x"), lambda: open("a.txt", mode=5)): t(f)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

with open("b.bin", "wb") as f: print(f, f.write(b"\x00\x01\xff"), f.tell()); t(lambda: f.write("x")); t(lambda: f.read())
with open("b.bin", "rb") as f: print(f, f.read(1), f.peek(1), f.read(), f.seek(-1, 2), f.read(), f.raw, f.mode); t(lambda: f.write(b"x"))
for g in (f.read, f.peek, lambda: f.seek(0), f.tell, f.readline, f.flush, lambda: list(f)): t(g)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

Path("b.bin").write_bytes(b"\x00\x01\xff"); t(lambda: open("b.bin", encoding="utf-8").read())
print(open("b.bin", encoding="utf-8", errors="replace").read() == "\0\x01\ufffd", ascii(open("b.bin", encoding="latin-1").read()), ascii(open("b.bin", encoding="ascii", errors="surrogateescape").read()))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

with open("n.txt", "w", newline="\r\n") as f: f.write("a\nb\n")
print(open("n.txt", "rb").read(), repr(open("n.txt").read()), repr(open("n.txt", newline="").read()), open("n.txt", newline="").readlines(), open("n.txt", newline="\n").readlines())
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

Path("b").write_bytes(b"abc")
with open("b", "rb", buffering=0) as f: print(f, f.read(2), f.readall(), f.fileno() > 2, f.mode)
with open("b", "w+b") as f: print(f, f.write(b"abc"), f.seek(1), f.read(1), f.write(b"Z"), f.seek(0), f.read())
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

with open("u", "w", encoding="utf-16") as f: f.write("hé"); f.write("x")
print(open("u", "rb").read(), open("u", encoding="utf-16").read())
with open("s", "w", encoding="utf-8-sig") as f: f.write("hé"); f.write("x")
print(open("s", "rb").read(), open("s", encoding="utf-8-sig").read(), ascii(open("s", encoding="utf-8").read()))
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

with open("big", "w", encoding="utf-8") as f:
    for i in range(5000): f.write(f"{i} línea\n")
with open("big", encoding="utf-8") as f:
    print(sum(len(l) for l in f)); f.seek(0); f.readline(); p = f.tell(); print(p, f.readline()); f.seek(p); print(f.readline()); [f.readline() for _ in range(2000)]; p = f.tell(); a = f.readline(); f.seek(p); print(a == f.readline(), a, p)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

import json, csv
rows = [{"name": "ann", "qty": 3}, {"name": "bob, jr", "qty": 5}]
with open("d.csv", "w", newline="") as f: w = csv.DictWriter(f, ["name", "qty"]); w.writeheader(); w.writerows(rows)
with open("d.csv", newline="") as f: back = list(csv.DictReader(f))
print(back, open("d.csv", "rb").read())
with open("d.json", "w") as f: json.dump(rows, f, indent=1)
with open("d.json") as f: print(json.load(f) == rows)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

with open("log.txt", "w") as f: print("a", 1, sep="-", file=f); f.writelines(["x\n", "y\n"])
print(open("log.txt").read().splitlines(), [l.strip() for l in open("log.txt")], sum(1 for _ in open("log.txt")))
try: open("log.txt", "x")
except FileExistsError as e: print(e.errno, e.strerror, e.filename)
try:
    with open("log.txt") as f: 1 / 0
except ZeroDivisionError: print(f.closed)
# ---
import os, tempfile; from pathlib import Path
os.chdir(tempfile.mkdtemp())

fd = os.open("f", os.O_CREAT | os.O_RDWR); print(os.write(fd, b"hello"), os.lseek(fd, 0, 0), os.read(fd, 3)); os.close(fd)
try: os.close(fd)
except OSError as e: print(e)
fd, p = tempfile.mkstemp(suffix=".q")
with os.fdopen(fd, "w") as f: f.write("via fd")
print(open(p).read(), p.endswith(".q"), open.__name__)
os.fdopen(99)  # uncaught
