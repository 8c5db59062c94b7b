import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z: z.writestr("a.txt", "hello"); z.writestr("d/b.txt", b"bytes" * 50); z.writestr("d/é.txt", "u")
with zipfile.ZipFile(b) as z:
    print(z.namelist(), z.read("a.txt"), z.testzip(), [(i.filename, i.file_size, i.is_dir(), i.CRC) for i in z.infolist()], z.getinfo("a.txt").compress_type == zipfile.ZIP_DEFLATED)
    with z.open("d/b.txt") as f: print(f.read(5), f.readline()[:3], f.name)
# ---
import zipfile, io
for d in (b"", b"not a zip", b"PK\x03\x04junk"):
    try: zipfile.ZipFile(io.BytesIO(d))
    except zipfile.BadZipFile as e: print(e)
b = io.BytesIO(); z = zipfile.ZipFile(b, "w"); z.writestr("x", "1"); z.close(); print(zipfile.is_zipfile(b), zipfile.is_zipfile(io.BytesIO(b"q")))
z = zipfile.ZipFile(b)
for f in (lambda: z.read("nope"), lambda: z.getinfo("q"), lambda: z.writestr("y", "2"), lambda: zipfile.ZipFile(b, "q"), lambda: zipfile.ZipFile(b, "w", 99)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
z.close()
try: z.read("x")
except ValueError as e: print(e)
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z: z.writestr(zipfile.ZipInfo("i.txt", (2024, 1, 2, 3, 4, 6)), "info"); z.mkdir("dir"); z.comment = b"note"
with zipfile.ZipFile(b, "a") as z: z.writestr("later.txt", "added")
z = zipfile.ZipFile(b); print(z.namelist(), z.getinfo("i.txt").date_time, z.comment, z.getinfo("dir/").is_dir(), z.getinfo("i.txt"), z.mode, z.filename); p = zipfile.Path(z); print([x.name for x in p.iterdir()], (p / "i.txt").read_text(), (p / "nope").exists(), (p / "dir").is_dir())
# ---
import zipfile, io
src = {"a.py": "print(1)", "pkg/__init__.py": "", "pkg/m.py": "x = 2\n" * 100}; b = io.BytesIO()
with zipfile.ZipFile(b, "w", compression=zipfile.ZIP_DEFLATED, compresslevel=9) as z:
    for k, v in src.items(): z.writestr(k, v)
    with z.open("stream.bin", "w") as f: f.write(b"ab"); f.write(b"cd")
with zipfile.ZipFile(b) as z: back = {n: z.read(n).decode() for n in z.namelist()}; print(back.pop("stream.bin"), back == src, sum(i.compress_size for i in z.infolist()) < sum(i.file_size for i in z.infolist())); z.read("missing.txt")  # uncaught
# ---
import zipfile, io, json, csv
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z:
    z.writestr("data.json", json.dumps({"n": [1, 2]})); s = io.StringIO(); csv.writer(s).writerows([["a", "b"], [1, 2]]); z.writestr("t/rows.csv", s.getvalue())
with zipfile.ZipFile(b) as z:
    print(json.loads(z.read("data.json")), list(csv.reader(io.TextIOWrapper(z.open("t/rows.csv"), "utf-8"))), [n for n in z.namelist() if n.endswith(".csv")], len(z.infolist())); z.printdir() if False else print(z.getinfo("data.json").file_size)
    for n in z.namelist():
        with z.open(n) as f: print(n, f.readable(), len(f.read()))
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z: z.writestr("a", "1"); z.writestr("../evil", "2"); z.writestr("/abs", "3"); z.writestr("d\\w", "4")
z = zipfile.ZipFile(b); print(z.namelist(), [p for p in z.namelist() if p.startswith(("/", "..")) or ".." in p.split("/")]); i = z.infolist()[0]; print(i.compress_type, i.compress_size, i.extra, i.comment, zipfile.ZIP_STORED, i.orig_filename); r = zipfile.ZipInfo("n"); print(r.filename, r.date_time, repr(r))
zipfile.ZipFile(io.BytesIO(b"PK corrupt"))  # uncaught
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z: z.writestr("a.txt", "hello"); z.writestr("d/b.bin", b"\0\1"); print(z.namelist())
with zipfile.ZipFile(b) as z: print(z.namelist(), z.read("a.txt"), z.getinfo("d/b.bin").file_size, z.testzip(), [i.filename for i in z.infolist()], z.open("a.txt").read(2))
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z: z.writestr("x", "ab" * 500)
i = zipfile.ZipFile(b).getinfo("x"); print(i.file_size, i.compress_size < 100, i.compress_type == zipfile.ZIP_DEFLATED, hex(i.CRC), i.is_dir(), i.date_time[0] >= 1980)
# ---
import zipfile, io
for bad in (b"", b"not a zip", b"PK\3\4"):
    try: zipfile.ZipFile(io.BytesIO(bad))
    except zipfile.BadZipFile as e: print(e)
z = zipfile.ZipFile(io.BytesIO(), "w"); z.writestr("a", "1")
try: z.read("none")
except Exception as e: print(type(e).__name__, e)
z.close()
for f in (lambda: z.writestr("b", "2"), lambda: z.read("a"), lambda: zipfile.ZipFile("nofile.zip"), lambda: zipfile.ZipFile(io.BytesIO(), "q")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# ---
import zipfile, os, tempfile
os.chdir(tempfile.mkdtemp()); os.makedirs("in/sub"); open("in/a", "w").write("A"); open("in/sub/b", "w").write("B")
with zipfile.ZipFile("o.zip", "w") as z:
    for root, _, files in os.walk("in"):
        for f in sorted(files): p = os.path.join(root, f); z.write(p, os.path.relpath(p, "in"))
with zipfile.ZipFile("o.zip") as z: print(sorted(z.namelist())); z.extractall("out"); print(z.extract("a", "one"))
print(open("out/sub/b").read(), zipfile.is_zipfile("o.zip"), zipfile.is_zipfile("in/a"), os.listdir("one"))
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "a") as z: z.writestr("one", "1")
with zipfile.ZipFile(b, "a") as z: z.writestr("two", "2"); z.comment = b"note"
with zipfile.ZipFile(b) as z: print(z.namelist(), z.comment, z.mode, "one" in z.NameToInfo, len(z.filelist))
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z:
    with z.open("s.txt", "w") as f: f.write(b"part1 "); f.write(b"part2")
    z.mkdir("folder") if hasattr(z, "mkdir") else None
with zipfile.ZipFile(b) as z, z.open("s.txt") as f: print(f.read(5), f.read(), f.readable(), [i.is_dir() for i in z.infolist()])
# ---
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z:
    for n in ("r.txt", "d/x.txt", "d/e/y.txt"): z.writestr(n, n)
p = zipfile.Path(b); print(sorted(c.name for c in p.iterdir()), (p / "d" / "x.txt").read_text(), (p / "d").is_dir(), (p / "none").exists(), p.joinpath("r.txt").name)
# ---
import zipfile, io
i = zipfile.ZipInfo("n.txt", (2024, 5, 6, 7, 8, 10)); b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z: z.writestr(i, "x", zipfile.ZIP_STORED)
print(zipfile.ZipFile(b).getinfo("n.txt").date_time, repr(zipfile.ZipFile(b).getinfo("n.txt")), i.filename, zipfile.ZipInfo("d/").is_dir())
# ---
import zipfile, io, csv
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z: z.writestr("t.csv", "a,b\n1,2\n")
with zipfile.ZipFile(b) as z, io.TextIOWrapper(z.open("t.csv"), encoding="utf-8", newline="") as f: print(list(csv.DictReader(f)))
zipfile.ZipFile(b).read("missing.csv")  # uncaught
