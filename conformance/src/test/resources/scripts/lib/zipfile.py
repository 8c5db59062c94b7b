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
