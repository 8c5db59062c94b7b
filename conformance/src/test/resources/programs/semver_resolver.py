"""Parse, compare and resolve semantic versions with constraints."""
from __future__ import annotations
import re
from dataclasses import dataclass, field
from functools import total_ordering
from typing import Iterable, Self

SEMVER = re.compile(r"""
    (?P<major>0|[1-9]\d*) \. (?P<minor>0|[1-9]\d*) \. (?P<patch>0|[1-9]\d*)
    (?: - (?P<pre> [0-9A-Za-z-]+ (?:\.[0-9A-Za-z-]+)* ) )?
    (?: \+ (?P<build> [0-9A-Za-z.-]+ ) )?
""", re.X)

@total_ordering
@dataclass(frozen=True, eq=False)
class Version:
    major: int
    minor: int = 0
    patch: int = 0
    pre: tuple[str, ...] = ()
    build: str | None = field(default=None, repr=False)
    @classmethod
    def parse(cls, text: str) -> Self:
        if not (m := SEMVER.fullmatch(text)):
            raise ValueError(f"not a semantic version: {text!r}")
        nums = map(int, m.group("major", "minor", "patch"))
        return cls(*nums, tuple(m["pre"].split(".")) if m["pre"] else (), m["build"])
    def _key(self):
        pre = tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in self.pre)
        return self.major, self.minor, self.patch, not pre, pre
    def __eq__(self, o): return self._key() == o._key() if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self._key() < o._key() if isinstance(o, Version) else NotImplemented
    def __hash__(self): return hash(self._key())
    def __str__(self):
        return f"{self.major}.{self.minor}.{self.patch}" + ("-" + ".".join(self.pre) if self.pre else "") + (f"+{self.build}" if self.build else "")
    def bump(self, part: str) -> Version:
        match part:
            case "major": return Version(self.major + 1)
            case "minor": return Version(self.major, self.minor + 1)
            case "patch": return Version(self.major, self.minor, self.patch + (not self.pre))
            case _: raise ValueError(f"cannot bump {part!r}")

def satisfies(v: Version, spec: str) -> bool:
    for clause in spec.split(","):
        m = re.fullmatch(r"\s*(\^|~|[<>]=?|[!=]=)?\s*(\S+)\s*", clause)
        op, want = m[1] or "==", Version.parse(m[2])
        ok = {"==": v == want, "!=": v != want, "<": v < want, "<=": v <= want, ">": v > want, ">=": v >= want,
              "~": want <= v < want.bump("minor"), "^": want <= v < (want.bump("major") if want.major else want.bump("minor"))}[op]
        if not ok:
            return False
    return True

REGISTRY = {"app": {"1.0.0": {"web": "^2.0.0", "log": ">=1.1.0,<3.0.0"}}, "web": {"2.0.0": {"core": "~1.2.0"}, "2.3.1": {"core": "^1.3.0"}, "3.0.0": {}},
            "log": {"1.0.9": {}, "2.5.0": {"core": "<1.3.0"}, "3.0.0-rc.1": {}}, "core": {"1.2.5": {}, "1.3.0": {}, "1.4.2": {}}}

def resolve(todo: Iterable[tuple[str, str]], chosen: dict[str, Version] | None = None, depth=0):
    chosen = chosen or {}
    if not (todo := list(todo)):
        return chosen
    (name, spec), *rest = todo
    if name in chosen:
        return resolve(rest, chosen, depth) if satisfies(chosen[name], spec) else None
    for v in sorted(map(Version.parse, REGISTRY[name]), reverse=True):
        if satisfies(v, spec):
            print(f"{'  ' * depth}try {name} {v}")
            if found := resolve(rest + list(REGISTRY[name][str(v)].items()), {**chosen, name: v}, depth + 1):
                return found
    print(f"{'  ' * depth}backtrack on {name} {spec}")

print({k: str(v) for k, v in resolve([("app", "^1.0.0")]).items()})
texts = "1.0.0 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.11 1.0.0-beta.2 1.0.0-rc.1 0.9.10 0.10.0 1.0.0+build.5".split()
print(" < ".join(map(str, sorted(map(Version.parse, texts)))))
print(Version.parse("1.0.0+a") == Version.parse("1.0.0+b"), Version(1, 2).bump("patch"), repr(Version.parse("2.0.0-x.7+exp")), len({Version(1), Version(1, 0, 0)}), Version(1) == "1.0.0")
for bad in ("1.0", "01.0.0", "1.0.0-", "v1.0.0", ""):
    try:
        Version.parse(bad)
    except ValueError as e:
        print(e)
