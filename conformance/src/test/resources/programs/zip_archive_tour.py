import gzip
import hashlib
import io
import json
import os
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePath, PureWindowsPath


def build(files):
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        z.comment = b"made by hand"
        for name, data in files.items():
            info = zipfile.ZipInfo(name, date_time=(2024, 2, 29, 12, 30, 58))
            info.compress_type = zipfile.ZIP_STORED if name.endswith(".bin") else zipfile.ZIP_DEFLATED
            info.external_attr = 0o640 << 16
            z.writestr(info, data)
        z.mkdir("empty")
    return buf


files = {"a.txt": "hello " * 50, "dir/b.json": json.dumps({"k": [1, 2]}), "dir/sub/c.bin": bytes(range(256)), "ünï.txt": "é"}
buf = build(files)
with zipfile.ZipFile(buf) as z:
    print(z.namelist(), z.comment, z.testzip(), len(z.infolist()))
    for i in z.infolist():
        print(f"{i.filename:<16}{i.file_size:>5}{'/' if i.is_dir() else ' '} {i.date_time[:3] if not i.is_dir() else '-'} crc={i.CRC:08x} type={i.compress_type}")
    print(z.read("a.txt")[:12], json.load(z.open("dir/b.json")), hashlib.sha1(z.read("dir/sub/c.bin")).hexdigest()[:10])
    with z.open("a.txt") as f:
        print(f.read(5), f.readable(), f.seekable(), f.tell(), f.readline()[:3])
    with io.TextIOWrapper(z.open("ünï.txt"), "utf-8") as t:
        print(t.read(), t.encoding)
    root = zipfile.Path(z)
    print(sorted(p.name for p in root.iterdir()), (root / "dir" / "b.json").read_text(), (root / "dir").is_dir(), (root / "nope").exists())
    for bad in (lambda: z.read("nope"), lambda: z.writestr("x", "y"), lambda: z.open("a.txt", "q"), lambda: z.getinfo("zz"), lambda: z.open("a.txt", pwd="x").read(1)):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, e)
for bad in (lambda: zipfile.ZipFile(io.BytesIO(b"not a zip")), lambda: zipfile.ZipFile("missing.zip"), lambda: z.read("a.txt"), lambda: zipfile.ZipFile(io.BytesIO(buf.getvalue()[:-40])), lambda: zipfile.ZipFile(buf, "z"), lambda: zipfile.ZipInfo("x", (1970, 1, 1, 0, 0, 0))):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
raw = bytearray(buf.getvalue())
k = raw.index(bytes(range(256)))
raw[k] ^= 0xFF
with zipfile.ZipFile(io.BytesIO(raw)) as z:
    print(z.testzip())
    try:
        z.read("dir/sub/c.bin")
    except zipfile.BadZipFile as e:
        print(e)
with tempfile.TemporaryDirectory() as tmp:
    base = Path(tmp)
    (base / "src" / "pkg").mkdir(parents=True)
    for n, text in {"src/one.py": "print(1)\n", "src/pkg/two.py": "x = 2\n" * 3, "src/pkg/notes.md": "# n"}.items():
        (base / n).write_text(text)
    target = base / "out.zip"
    with zipfile.ZipFile(target, "x") as z:
        for p in sorted((base / "src").rglob("*.py")):
            z.write(p, p.relative_to(base).as_posix())
    with zipfile.ZipFile(target, "a") as z:
        z.writestr("extra.txt", b"more")
        print(z.namelist(), zipfile.is_zipfile(target), zipfile.is_zipfile(base / "src/one.py"))
        z.extractall(base / "dest", members=["src/pkg/two.py", "extra.txt"])
    print(sorted(p.relative_to(base).as_posix() for p in base.rglob("*")), (base / "dest/src/pkg/two.py").read_text().count("\n"))
    try:
        zipfile.ZipFile(target, "x")
    except FileExistsError as e:
        print(e.errno, e.strerror)
    p = base / "src" / "one.py"
    print(p.stem, p.suffix, p.with_suffix(".txt").name, p.parent.name, p.stat().st_size, p.exists(), [c.name for c in sorted((base / "src").iterdir())], p.relative_to(base).parts, p.is_file())
    for bad in (lambda: (base / "nope").read_text(), lambda: (base / "src").rmdir(), lambda: (base / "src").mkdir(), lambda: p.relative_to("/other"), lambda: p.unlink() or p.unlink(), lambda: os.listdir(base / "zz"), lambda: (base / "src").read_text()):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, str(e).replace(tmp, "TMP"))
data = b"line of text\n" * 100
gz = gzip.compress(data, mtime=0)
print(len(gz) < len(data), gzip.decompress(gz) == data, gz[:4].hex())
with gzip.open(io.BytesIO(gz), "rt") as f:
    print(f.readline(), sum(1 for _ in f))
for bad in (lambda: gzip.decompress(b"xx" * 10), lambda: gzip.decompress(gz[:-5]), lambda: zlib.decompress(zlib.compress(b"a")[:-2]), lambda: gzip.decompress(b"")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
d = zlib.decompressobj()
c = zlib.compressobj(6)
stream = c.compress(data) + c.flush()
print(d.decompress(stream[:10]) + d.decompress(stream[10:]) + d.flush() == data, d.eof, d.unused_data, zlib.crc32(b"abc"), zlib.adler32(b"abc", 7))
print(PurePath("a/b/../c.tar.gz").suffixes, PurePath("a", "/b", "c"), PureWindowsPath(r"C:\x\y.txt").parts, PurePath("x").joinpath("y", "z"), PurePath("/a/b").is_relative_to("/a"), PurePath("a/*.py").match("*.py"), PurePath("a/b.py").match("a/*.py"), PurePath("."), PurePath("a/./b//c"), repr(PurePath("q")), PurePath("A") < PurePath("b"))
zipfile.ZipFile(io.BytesIO(), "r")
