import json
import tomllib
from collections.abc import Mapping, Sequence
from configparser import ConfigParser, NoOptionError, NoSectionError, DuplicateOptionError, ParsingError, MissingSectionHeaderError, InterpolationMissingOptionError
from copy import deepcopy
from io import StringIO
from pprint import pprint, pformat

MISSING = type("Missing", (), {"__repr__": lambda s: "<missing>", "__bool__": lambda s: False})()


def flatten(node, path=()):
    if isinstance(node, Mapping) and node:
        for k, v in node.items():
            yield from flatten(v, (*path, k))
    elif isinstance(node, Sequence) and not isinstance(node, (str, bytes)) and node:
        for i, v in enumerate(node):
            yield from flatten(v, path + (i,))
    else:
        yield path, node


def show(path):
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")


def diff(old, new):
    a, b = dict(flatten(old)), dict(flatten(new))
    for path in sorted(a.keys() | b.keys(), key=lambda p: [str(x) for x in p]):
        x, y = a.get(path, MISSING), b.get(path, MISSING)
        if type(x) is not type(y) or x != y:
            yield ("+" if x is MISSING else "-" if y is MISSING else "~"), path, x, y


def patch(base, changes):
    out = deepcopy(base)
    for op, path, _, new in changes:
        node = out
        *head, last = path
        for p, nxt in zip(head, path[1:]):
            if isinstance(node, dict):
                node = node.setdefault(p, [] if isinstance(nxt, int) else {})
            else:
                while len(node) <= p:
                    node.append([] if isinstance(nxt, int) else {})
                node = node[p]
        match op:
            case "-":
                del node[last]
            case _ if isinstance(node, list) and last >= len(node):
                node.append(new)
            case _:
                node[last] = new
    return out


OLD = json.loads('{"server": {"host": "a", "port": 80, "tls": null}, "users": [{"n": "x"}, {"n": "y", "roles": ["r"]}], "flags": [], "v": 1}')
NEW = json.loads('{"server": {"host": "b", "port": "80"}, "users": [{"n": "x", "mail": true}], "flags": ["new", "x"], "v": 1.0}')
for op, path, x, y in diff(OLD, NEW):
    print(f"{op} {show(path):<18} {x!r:>12} -> {y!r}")
try:
    pprint(patch(OLD, diff(OLD, NEW)), width=50, sort_dicts=False)
except (KeyError, IndexError) as e:
    print("patch failed", repr(e))
print(pformat({"deep": [{"k" * 20: ["v" * 30, "w" * 30, ("t",)], "s": {3, 1, 2}}], "b": b"x" * 70}, width=60, compact=True))
cp = ConfigParser(defaults={"base": "/srv"})
cp.read_string("""
[paths]
data = %(base)s/data
log : ${HOME}/log
empty
; comment
[Web Server]
port=8080
debug = yes
rate = 2.5
text = one
   two
   three
""".replace("empty\n", ""))
print(cp.sections(), dict(cp["paths"]), cp.getint("Web Server", "PORT"), cp["Web Server"].getboolean("debug"), cp.getfloat("Web Server", "rate"), repr(cp["Web Server"]["text"]), cp.get("x", "y", fallback="fb"))
cp["new"] = {"a": 1, "b": "two"}
cp.set("new", "c", "%%x")
buf = StringIO()
cp.write(buf)
print(buf.getvalue())
for f in (lambda: cp["paths"]["nope"], lambda: cp["nope"], lambda: cp.get("paths", "zip"), lambda: cp.get("zip", "a"), lambda: cp.read_string("a=1"), lambda: cp.read_string("[s]\na=1\na=2"), lambda: cp.read_string("[s]\njunk"), lambda: cp.getint("paths", "data"), lambda: cp.getboolean("Web Server", "rate"), lambda: (cp.set("new", "bad", "%(zz)s"), cp.get("new", "bad")), lambda: cp.set("new", "n", 5), lambda: cp.add_section("new"), lambda: cp.read_string("[s]\n[s]")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
print(repr(MISSING), bool(MISSING), diff(1, 2).__name__, list(diff(1, 2)))
