import re
from functools import total_ordering
from itertools import groupby

TAGS = ["v1.2.0", "1.10.0", "v1.9.3", "2.0.0-rc.1", "2.0.0-rc.10", "2.0.0-rc.2", "2.0.0-alpha", "v2.0.0", "nightly", "2.0.0+build.7", "1.2", "0.9.12-beta+exp.sha"]
SEMVER = re.compile(r"v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?")


@total_ordering
class Version:
    __slots__ = ("core", "pre", "build")

    def __init__(self, text: str):
        if (m := SEMVER.fullmatch(text)) is None:
            raise ValueError(f"not a semantic version: {text!r}")
        *core, pre, build = m.groups()
        self.core = tuple(map(int, core))
        self.pre = tuple(int(p) if p.isdecimal() else p for p in pre.split(".")) if pre else ()
        self.build = build

    def _key(self):
        pre = tuple((0, p, "") if isinstance(p, int) else (1, 0, p) for p in self.pre)
        return self.core, not self.pre, pre

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return ".".join(map(str, self.core)) + (f"-{'.'.join(map(str, self.pre))}" if self.pre else "") + (f"+{self.build}" if self.build else "")

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def satisfies(self, spec: str) -> bool:
        op, base = re.match(r"(\^|~|>=|<)?(.+)", spec).groups()
        b = Version(base)
        match op:
            case "^":
                return b <= self and self.core[0] == b.core[0] and not self.pre
            case "~":
                return b <= self and self.core[:2] == b.core[:2]
            case ">=":
                return self >= b
            case "<":
                return self < b
        return self == b


versions = []
for tag in TAGS:
    try:
        versions.append(Version(tag))
    except ValueError as e:
        print("skip:", e)
versions.sort()
print(" < ".join(map(str, versions)))
print(max(versions), min(versions), repr(versions[-1]), len(set(versions)), len(versions))
for spec in ("^1.2.0", "~1.9.0", ">=2.0.0", "<1.0.0", "2.0.0-rc.2"):
    hits = [str(v) for v in versions if v.satisfies(spec)]
    print(f"{spec:<11} {hits}")
for major, group in groupby(versions, key=lambda v: v.core[0]):
    *_, latest = group
    print(f"{major}.x -> {latest}")
try:
    print(versions[0] < "1.0.0")
except TypeError as e:
    print(e)
print(versions[0] == "0.9.12", versions[0] != None)
