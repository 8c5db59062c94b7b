import fnmatch
import hashlib
import os.path
from collections import defaultdict
from pathlib import PurePosixPath
from stat import filemode

TREE = {
    "home": {
        "docs": {"cv.pdf": b"%PDF-1.4 cv", "cv (copy).pdf": b"%PDF-1.4 cv", "notes.txt": "naïve plan\n".encode()},
        "pics": {"a.JPG": b"\xff\xd8\xff" * 700, "b.jpg": b"\xff\xd8\xff" * 700, "c.png": b"\x89PNG\r\n\x1a\n", "raw": {}},
        ".cache": {"tmp.bin": bytes(range(256)) * 5000, "tmp2.bin": bytes(1280000)},
        "cv.pdf": b"%PDF-1.4 cv",
    },
    "etc": {"hosts": b"127.0.0.1 localhost\n", "empty": b"", "blank": b""},
}


def walk(tree, base=PurePosixPath("/")):
    for name, node in sorted(tree.items()):
        path = base / name
        if isinstance(node, dict):
            yield from walk(node, path)
        else:
            yield path, node


def human(n: float) -> str:
    for unit in ("B", "KiB", "MiB"):
        if n < 1024 or unit == "MiB":
            return f"{n:.0f} {unit}" if unit == "B" else f"{n:.1f} {unit}"
        n /= 1024


def size_of(node):
    return sum(map(size_of, node.values())) if isinstance(node, dict) else len(node)


def sniff(data: bytes) -> str:
    match data[:4]:
        case b"":
            return "empty"
        case b"%PDF":
            return "pdf"
        case bytes(head) if head.startswith(b"\xff\xd8\xff"):
            return "jpeg"
        case b"\x89PNG":
            return "png"
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as e:
        return f"binary (byte {data[e.start]:#04x} at {e.start})"
    return "text" if text.isprintable() or "\n" in text else "control chars"


by_size = defaultdict(list)
for path, data in walk(TREE):
    by_size[len(data)].append((path, data))
dupes = defaultdict(list)
for size, files in by_size.items():
    if len(files) > 1:
        for path, data in files:
            dupes[hashlib.blake2b(data, digest_size=6).hexdigest()].append((path, size))
wasted = 0
for digest, files in sorted(dupes.items(), key=lambda kv: (-kv[1][0][1], kv[0])):
    if len(files) < 2:
        continue
    keep, *extra = sorted(files, key=lambda f: (len(f[0].parts), str(f[0])))
    wasted += sum(s for _, s in extra)
    print(f"{digest} {human(keep[1]):>8} keep {keep[0]}")
    for p, _ in extra:
        print(f"{'':>21} drop {p} (suffix {p.suffix or 'none'!r})")
print(f"wasted {human(wasted)} of {human(size_of(TREE))}")
for path, data in walk(TREE):
    print(f"{path.name:<14} {sniff(data)}")
names = [p.name for p, _ in walk(TREE)]
print(fnmatch.filter(names, "*.pdf"), [n for n in names if fnmatch.fnmatchcase(n, "[ab].[jJ]*")], fnmatch.translate("*.p?f")[:7])
print(os.path.splitext("/a/b.tar.gz"), os.path.normpath("/a/./b/../c//d"), os.path.basename("/x/y/"), os.path.join("a", "/b", "c"))
print(PurePosixPath("/home/docs") in PurePosixPath("/home/docs/cv.pdf").parents, PurePosixPath("a/../b").as_posix(), PurePosixPath("/x").is_absolute(), filemode(0o100644))
print({str(p): human(size_of(t)) for p, t in ((PurePosixPath("/home", d), TREE["home"][d]) for d in ("docs", ".cache"))})
