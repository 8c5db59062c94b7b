from __future__ import annotations
import re
from dataclasses import dataclass, field
from functools import total_ordering, cached_property
from graphlib import TopologicalSorter, CycleError
from itertools import zip_longest
from typing import NamedTuple


@total_ordering
class Version:
    _re = re.compile(r"^(\d+)\.(\d+)(?:\.(\d+))?(?:-([0-9A-Za-z.]+))?$")

    def __init__(self, text):
        if not (m := self._re.match(text)):
            raise ValueError(f"invalid version: {text!r}")
        *nums, self.pre = m.groups()
        self.nums = tuple(int(n or 0) for n in nums)

    def _key(self):
        return self.nums, self.pre is None, self.pre or ""

    def __eq__(self, o):
        return self._key() == o._key() if isinstance(o, Version) else NotImplemented

    def __lt__(self, o):
        return self._key() < o._key() if isinstance(o, Version) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return ".".join(map(str, self.nums)) + (f"-{self.pre}" if self.pre else "")

    def __repr__(self):
        return f"V({self})"


class Req(NamedTuple):
    name: str
    spec: str = "*"

    @classmethod
    def parse(cls, text):
        name, *rest = re.split(r"(?=[<>=~^])", text, maxsplit=1)
        return cls(name.strip(), rest[0].strip() if rest else "*")

    def accepts(self, v):
        for part in self.spec.split(","):
            match re.match(r"([<>=~^]*)\s*(.*)", part.strip()).groups():
                case ("", "*"):
                    ok = True
                case (">=", x):
                    ok = v >= Version(x)
                case ("<", x):
                    ok = v < Version(x)
                case ("==" | "=", x):
                    ok = v == Version(x)
                case ("^", x):
                    ok = v >= Version(x) and v.nums[0] == Version(x).nums[0]
                case ("~" | "~=", x):
                    ok = v >= Version(x) and v.nums[:2] == Version(x).nums[:2]
                case (op, x):
                    raise SyntaxError(f"cannot parse {op}{x}")
            if not ok:
                return False
        return True


INDEX = {
    "app": {"1.0": ["web^2.0", "orm>=1.1,<3.0", "log"]},
    "web": {"1.9": [], "2.0": ["http~1.2"], "2.4.1": ["http~1.3", "log>=2.0"], "3.0-beta": []},
    "orm": {"1.1": ["sql==0.9"], "2.0": ["sql>=1.0", "log<2.0"], "2.1-rc1": []},
    "http": {"1.2.9": [], "1.3.0": [], "1.3.5": ["log"], "1.4": []},
    "log": {"1.0": [], "1.5": [], "2.0": [], "2.1": []},
    "sql": {"0.9": [], "1.0": ["log"], "1.1": ["log"]},
}


class Conflict(Exception):
    pass


def resolve(reqs, chosen=None, trail=()):
    chosen = dict(chosen or {})
    if not reqs:
        return chosen
    (who, req), *rest = reqs
    if req.name in chosen:
        if req.accepts(chosen[req.name]):
            return resolve(rest, chosen, trail)
        raise Conflict(f"{who} wants {req.name}{req.spec} but {chosen[req.name]} is pinned")
    if req.name not in INDEX:
        raise Conflict(f"{who} wants unknown package {req.name}")
    problems = []
    for v in sorted(map(Version, INDEX[req.name]), reverse=True):
        if v.pre or not req.accepts(v):
            continue
        deps = [(f"{req.name} {v}", Req.parse(d)) for d in INDEX[req.name][next(k for k in INDEX[req.name] if Version(k) == v)]]
        try:
            return resolve(rest + deps, chosen | {req.name: v}, trail + (req.name,))
        except Conflict as e:
            problems.append(e)
    raise problems[0] if len(problems) == 1 else ExceptionGroup(f"no version of {req.name} fits", problems) if False else Conflict(f"no version of {req.name}{req.spec} fits: " + "; ".join(map(str, problems)))


picked = resolve([("root", Req.parse("app"))])
print(picked)
graph = {n: {Req.parse(d).name for d in INDEX[n][next(k for k in INDEX[n] if Version(k) == v)]} for n, v in picked.items()}
ts = TopologicalSorter(graph)
ts.prepare()
stage = 0
while ts.is_active():
    ready = sorted(ts.get_ready())
    print("stage", stage, ready)
    ts.done(*ready)
    stage += 1
for q in ("nope", "web^9", "orm", "log<1.0", "app == 1.0", "web ~x"):
    try:
        print(q, "->", resolve([("cli", Req.parse(q)), ("cli", Req("log", ">=2.0"))]))
    except (Conflict, ValueError) as e:
        print(q, "->", type(e).__name__, e)
try:
    list(TopologicalSorter({"a": "b", "b": "c", "c": "a"}).static_order())
except CycleError as e:
    print(e.args[0], e.args[1])
print(sorted(map(Version, ["1.10", "1.2", "1.2-a", "1.2.0-b", "0.9.9"])), Version("1.0") == Version("1.0.0"), Version("1.0") == "1.0", len({Version("1.0"), Version("1.0.0")}))
try:
    Version("1") < Version("2.0")
except ValueError as e:
    print(e)
Version("1.0") <= 3
