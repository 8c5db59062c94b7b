from pathlib import PurePosixPath as P
p = P("/usr/local/lib/python3.12/site.tar.gz"); print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.root, p.anchor, p.drive == "", list(p.parents)[:2], p.is_absolute(), p.as_posix(), p.as_uri())
# ---
from pathlib import PurePosixPath as P
print(P("a") / "b" / "c", "x" / P("y"), P("a/b").joinpath("c", "d"), P("a") / "/abs", P("a//b/./c/"), P("a/../b"), P(""), P("."), P("/"), P("//x"), P("///x"), P("a", "b", "c"), P(P("q"), "r"), P("./a"), P(".."), P("a/."), P("/.."))
# ---
from pathlib import PurePosixPath as P
print(P("a/b.txt").with_name("c.md"), P("a/b.txt").with_suffix(".py"), P("a/b").with_suffix(".x"), P("a/b.tar.gz").with_suffix(""), P("a/b.txt").with_stem("z"), P("/a/b/c").relative_to("/a"), P("a/b").relative_to("a/b"), P("/a/b").relative_to("/a/c", walk_up=True), P("/a/b").is_relative_to("/a"), P("a").is_relative_to("b"))
for f in (lambda: P("/a").relative_to("b"), lambda: P("/").with_name("x"), lambda: P("a").with_name(""), lambda: P("a").with_name("b/c"), lambda: P("a").with_suffix("txt"), lambda: P("").with_suffix(".x"), lambda: P("a").as_uri(), lambda: P(5), lambda: P("a") / 5, lambda: 5 / P("a"), lambda: P("a").relative_to(), lambda: P("a").with_suffix(".")):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
from pathlib import PurePosixPath as P
for n in ("a.txt", ".bashrc", "a.", "a.b.c", "..", "a..b", ".a.b", "noext", "x.tar.gz", " .x", "a. b"): p = P("d") / n; print(repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes)
# ---
from pathlib import PurePosixPath as P
print(P("a/b.py").match("*.py"), P("/a/b.py").match("/a/*.py"), P("a/b/c.py").match("b/*.py"), P("a/b.py").match("/*.py"), P("a/b/c.py").match("a/**/*.py"), P("A.PY").match("*.py"), P("a.py").match("?.py"), P("b.py").match("[ab].py"), P("a/b").match("a"), P("x.PY").match("*.py", case_sensitive=False))
try: P("a").match("")
except ValueError as e: print(e)
# ---
from pathlib import PurePosixPath as P
a, b = P("a/b"), P("a/c"); print(a < b, a == P("a//b"), hash(a) == hash(P("a/b/")), sorted([b, a, P("a"), P("A")]), {a: 1}[P("a/b")], a != "a/b", a == "a/b", max(a, b), P("a/b") in [a], str(a) + "!", f"{a}|{a!s:>6}|{a!r}", bytes(a), len({a, P("./a/b")}))
try: a < "x"
except TypeError as e: print(e)
# ---
from pathlib import PureWindowsPath as W
p = W("C:\\Users\\Me\\file.TXT"); print(p, repr(p), p.drive, p.root, p.anchor, p.parts, p.as_posix(), p.suffix, W("c:/a") == W("C:\\A"), W("C:a").is_absolute(), W("//srv/share/x").drive, W("a") / "b/c", W("C:/x").relative_to("c:/"), p.match("*.txt"), W("nul").is_reserved(), p.as_uri(), W("C:/a", "D:b"), W("C:/a", "/b"))
# ---
from pathlib import PurePosixPath, PurePath, Path, PosixPath
print(issubclass(PurePosixPath, PurePath), issubclass(Path, PurePath), isinstance(Path("a"), PosixPath), isinstance(PurePath("a"), PurePosixPath), Path("a") == PurePosixPath("a"), repr(Path("x/y")), Path("a/b").name, Path("/a") / "b", type(Path("a").parent).__name__, type(PurePath("a")).__name__, PurePosixPath("a") == PurePath("a"))
# ---
from pathlib import PurePosixPath as P
ps = [P(x) for x in ("src/app/main.py", "src/app/util.py", "src/test/test_main.py", "docs/index.md", "README.md")]; by = {}
for p in ps: by.setdefault(p.suffix, []).append(p.stem)
print(by, sorted({str(p.parent) for p in ps}), [str(p.relative_to("src")) for p in ps if p.is_relative_to("src")], [p.parts[-1] for p in ps if p.match("test_*")], max(ps, key=lambda p: len(p.parts)))
def tree(ps):
    t = {}
    for p in ps:
        n = t
        for q in p.parts: n = n.setdefault(q, {})
    return t
def show(t, d=0):
    for k, v in sorted(t.items()): print("  " * d + k + ("/" if v else "")); show(v, d + 1)
show(tree(ps))
# ---
from pathlib import PurePosixPath as P
import os
p = P("/a/b/c.txt"); print(os.fspath(p), os.path.join(p, "d"), os.path.basename(p), str(p.parent.parent), p.parents[1], p.parents[-1], len(p.parents), list(P("a/b").parents), P("a").parent, P(".").parent, P("/").parent, P("/").name == "")
try: p.parents[9]
except IndexError as e: print(e)
for ps in p.parents[:2]: print(ps)
p.name = "x"  # uncaught
# ---
from pathlib import PurePosixPath as P
def safe_join(base, *parts):
    out = list(P(base).parts)
    for part in P(*parts).parts:
        if part == "..":
            if len(out) <= len(P(base).parts): raise ValueError(f"{P(*parts)} escapes {base}")
            out.pop()
        elif part == "/": raise ValueError("absolute path")
        else: out.append(part)
    return P(*out)
print(safe_join("/srv", "a", "b"), safe_join("/srv", "a/../b")); safe_join("/srv", "../etc/passwd")  # uncaught
# ---
from pathlib import PurePosixPath as P
p = P("report.v1.csv"); n = 0; seen = {"report.v1.csv", "report.v1-1.csv"}
while p.name in seen: n += 1; p = P("report.v1.csv").with_stem(f"report.v1-{n}")
print(p, p.with_suffix(".csv.gz"), p.with_suffix("").with_suffix(".json"), P("é☃/日本.txt").stem, P("a b/c d.txt").as_uri() if False else P("/a b/é").as_uri(), P("a\\b").name, P("~/x"), P("a:b"))
# ---
from pathlib import PurePosixPath as P
class MyPath(P):
    def shout(self): return str(self).upper()
m = MyPath("a") / "b"; print(m, type(m).__name__, m.shout(), m.parent.shout(), repr(m), P(m) == m, m.with_segments("x", "y"), isinstance(m / "c", MyPath))
match P("a/b.txt"):
    case P(suffix=".txt", stem=s): print("text", s)
# ---
from pathlib import PurePosixPath as P
import copy, re
p = P("x/y.z"); print(copy.copy(p) == p, copy.deepcopy(p) == p, p.__fspath__(), p.joinpath() == p, p.joinpath("/r"), re.sub("y", "Q", str(p)), [*map(P, ("a", "b"))], P(*"abc"), "/".join(p.parts), P("a/b/c").parts[1:], P("/a").parts, P("a/b/c/../d").parts, p.__class__.__name__, "y" in str(p), P("a").is_reserved() if hasattr(P, "is_reserved") else False)
# ---
from pathlib import PurePath
print(PurePath("a/b").as_posix(), PurePath("a").is_absolute(), [n for n in dir(PurePath) if not n.startswith("_")]); PurePath(None)  # uncaught
