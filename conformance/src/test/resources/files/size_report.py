"""Where the space goes: sizes by folder and by kind of file."""
import json
import math
from collections import defaultdict
from operator import itemgetter


def size_of(path):
    info = dict(line.split(": ", 1) for line in files.get_file_info(path).splitlines())
    return int(info["size"])


def human(size):
    for unit in ("B", "KiB", "MiB"):
        if size < 1024 or unit == "MiB":
            return f"{size:.1f} {unit}" if unit != "B" else f"{size} B"
        size /= 1024


def visit(path, entries, depth=0):
    total = 0
    for e in entries:
        here = f"{path}/{e['name']}"
        if e["type"] == "directory":
            total += visit(here, e["children"], depth + 1)
            continue
        size = size_of(here)
        name, dot, ext = e["name"].rpartition(".")
        kinds[ext if name else "(none)"].append(size)
        everything.append((here, size))
        total += size
    folders[path] = (depth, total)
    return total


kinds, folders, everything = defaultdict(list), {}, []
visit("sizes", json.loads(files.directory_tree("sizes")))
for path, (depth, total) in sorted(folders.items()):
    print(f"{'  ' * depth}{path.rsplit('/', 1)[-1]:<{20 - 2 * depth}}{human(total):>12}")
print()
for kind, sizes in sorted(kinds.items(), key=lambda k: (-sum(k[1]), k[0])):
    bar = "*" * max(1, round(math.log2(sum(sizes) + 1)))
    print(f"{kind:>8} {len(sizes):>3} {human(sum(sizes)):>10} {bar}")
print("largest:", sorted(everything, key=itemgetter(1), reverse=True)[:3])
print("empty:", [p for p, s in everything if not s])
print(files.list_directory_with_sizes("sizes/sub/deeper", sort_by="size"))
share = {p: round(100 * s / sum(s for _, s in everything), 2) for p, s in everything}
print(json.dumps(share, sort_keys=True))
