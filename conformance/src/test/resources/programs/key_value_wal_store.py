"""Persistent key-value store with a write-ahead log kept in a temporary folder."""
from __future__ import annotations
import json
import shutil
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32
class CorruptLog(UserWarning):
    pass
class Store(MutableMapping):
    def __init__(self, path: Path):
        self.path, self.skipped = path, []
        self._data: dict[str, object] = {}
        self._batch: list[dict] | None = None
        if path.exists():
            self._replay()
    def _replay(self) -> None:
        with self.path.open(encoding="utf-8") as fh:
            for no, line in enumerate(fh, 1):
                checksum, _, body = line.rstrip("\n").partition(" ")
                if f"{crc32(body.encode()):08x}" != checksum:
                    self.skipped.append(no)
                    continue
                for rec in json.loads(body):
                    self._apply(rec)
    def _apply(self, rec: dict) -> None:
        match rec:
            case {"op": "set", "k": k, "v": v}: self._data[k] = v
            case {"op": "del", "k": k}: self._data.pop(k, None)
            case {"op": op}: raise CorruptLog(f"unknown op {op!r}")
    def _write(self, *recs: dict) -> None:
        if self._batch is not None:
            self._batch.extend(recs)
            return
        body = json.dumps(recs, ensure_ascii=False, sort_keys=True)
        with self.path.open("a", encoding="utf-8") as fh:
            fh.write(f"{crc32(body.encode()):08x} {body}\n")
        for r in recs:
            self._apply(r)
    @contextmanager
    def transaction(self) -> Iterator[Store]:
        if self._batch is not None:
            raise RuntimeError("nested transaction")
        self._batch = []
        try:
            yield self
        except BaseException:
            self._batch = None
            raise
        recs, self._batch = self._batch, None
        self._write(*recs)
    def __getitem__(self, k): return self._data[k]
    def __setitem__(self, k, v): self._write({"op": "set", "k": k, "v": v})
    def __iter__(self): return iter(self._data)
    def __len__(self): return len(self._data)
    def __delitem__(self, k):
        if k not in self._data:
            raise KeyError(k)
        self._write({"op": "del", "k": k})
    def compact(self) -> tuple[int, int]:
        before = self.path.stat().st_size
        tmp = self.path.with_suffix(".tmp")
        fresh = Store(tmp)
        with fresh.transaction():
            fresh.update(self._data)
        shutil.move(tmp, self.path)
        return before, self.path.stat().st_size
with tempfile.TemporaryDirectory() as folder:
    db = Store(Path(folder) / "data.wal")
    db["greeting"] = "grüß dich"
    db.update(a=1, b=[1, 2.5, None], c={"x": True})
    del db["a"]
    with db.transaction():
        db["t1"], db["t2"] = 1, 2
    try:
        with db.transaction() as tx:
            tx["t3"] = 3
            raise ZeroDivisionError("abort")
    except ZeroDivisionError as e:
        print("rolled back:", e, "t3" in db)
    lines = db.path.read_text("utf-8").splitlines()
    print(len(lines), *lines[-2:], sep="\n")
    again = Store(db.path)
    print(again == db, dict(again), again.setdefault("t1", 99), again.pop("b"), again.get("zz"))
    db.path.write_text("\n".join([lines[0].replace("dich", "Gott"), *lines[1:]]) + "\n", "utf-8")
    broken = Store(db.path)
    print(broken.skipped, sorted(broken), broken.compact(), Store(db.path) == broken)
    try:
        with broken.transaction(), broken.transaction():
            pass
    except RuntimeError as e:
        print(e, [p.name for p in sorted(Path(folder).iterdir())], db.path.suffix, db.path.stem, Path("/a/b/../c.tar.gz").suffixes)
print(db.path.exists(), Path("x") / "y" / "z.txt", Path("/a/b/c").relative_to("/a").as_posix(), Path("a/b.txt").with_name("q.md").parts)
