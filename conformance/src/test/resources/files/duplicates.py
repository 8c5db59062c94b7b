"""Files of the backup that are there more than once."""
import hashlib
import json
from itertools import groupby
from pathlib import PurePosixPath


def walk(folder, entries):
    for entry in entries:
        path = folder / entry["name"]
        if entry["type"] == "directory":
            yield from walk(path, entry["children"])
        else:
            yield path


tree = json.loads(files.directory_tree("backup"))
paths = list(walk(PurePosixPath("backup"), tree))
print(len(paths), "files in", len({p.parent for p in paths}), "folders")

hashed = []
for path in paths:
    content = files.read_text_file(str(path)).encode("utf-8")
    hashed.append((hashlib.sha256(content).hexdigest(), len(content), path))
hashed.sort()

wasted = 0
for (digest, size), group in groupby(hashed, key=lambda h: h[:2]):
    same = [path for _, _, path in group]
    if len(same) == 1:
        continue
    first, *others = sorted(same, key=lambda p: (len(p.parts), p.name, p))
    wasted += size * len(others)
    print(f"{digest[:12]} {size:>4} bytes  keep {first}")
    for other in others:
        print(f"{'':<25}drop {other.relative_to('backup')} ({other.stem!r}, {other.suffix or 'no suffix'})")

by_name = {}
for _, _, path in hashed:
    by_name.setdefault(path.name, []).append(path)
for name, same in sorted(by_name.items()):
    if len(same) > 1:
        digests = {d for d, _, p in hashed if p in same}
        print(name, "->", "same content" if len(digests) == 1 else f"{len(digests)} different contents")
print(f"{wasted} bytes could be saved")
