import os.path as o
print(o.join("a", "b", "c"), o.join("a", "/b"), o.join("a/", "b"), o.join("", "x"), o.join("a", ""), o.split("/a/b"), o.split("/"), o.split("a/"), o.basename("/a/b.c"), o.dirname("/a/b.c"), o.splitext("x.tar.gz"), o.splitext(".bashrc"), o.splitext("a.b/c"), o.splitext("..a.b"), o.splitdrive("/a"), o.splitroot("//a/b"))
# ---
import os.path
for p in ("a//b/../c/./d", "", ".", "..", "/..", "/../a", "a/../..", "//a", "///a", "a/b/", "./a", "a/./b/..", "../../x"): print(repr(p), os.path.normpath(p), os.path.isabs(p))
# ---
import os.path as o
print(o.relpath("/a/b/c", "/a"), o.relpath("/a", "/a/b"), o.relpath("/x/y", "/a"), o.relpath("/a", "/a"), o.commonpath(["/a/b/c", "/a/b/d"]), o.commonprefix(["/usr/lib", "/usr/local"]), o.commonprefix([]), o.commonpath(["a/b", "a/c"]), o.commonprefix(["abc", "abd"]), o.commonprefix([[1, 2], [1, 3]]))
for f in (lambda: o.commonpath([]), lambda: o.commonpath(["/a", "b"]), lambda: o.join("a", 5), lambda: o.join(5), lambda: o.basename(None), lambda: o.relpath(""), lambda: o.join("a", b"b"), lambda: o.splitext(5), lambda: o.join()):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import os, os.path
print(os.sep, os.extsep, os.pardir, os.curdir, repr(os.linesep), os.pathsep, os.altsep, os.path.sep, os.devnull, os.name, os.path.__name__, os.fspath("x"), os.fspath(b"y"), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"))
try: os.fspath(5)
except TypeError as e: print(e)
# ---
import os.path as o
print(o.exists("no/such/file"), o.isfile("nope"), o.isdir("nope"), o.islink("nope"), o.lexists("nope"), o.exists("."), o.isdir("."))
try: o.getsize("no such")
except FileNotFoundError as e: print(e, e.errno, e.filename)
try: o.getmtime("no such")
except OSError as e: print(type(e).__name__)
# ---
import os.path as o
print(o.normcase("A/B"), o.basename("a/"), o.dirname("a/"), o.dirname("a"), o.basename(""), o.dirname("/"), o.split(""), o.split("//a"), o.splitext("a."), o.splitext("a..b"), o.splitext("/a.b/.c"), o.splitext(""), o.join("a", "b/", "", "c"), o.join("/", "a"), o.join(b"x", b"y"), o.basename(b"a/b"))
# ---
import os.path
class F:
    def __fspath__(self): return "a/b.txt"
print(os.path.basename(F()), os.path.join(F(), "c"), os.path.splitext(F()), os.fspath(F()), os.path.normpath(F()))
class Bad:
    def __fspath__(self): return 5
os.fspath(Bad())  # uncaught
# ---
import os.path
files = ["src/a.py", "src/sub/b.py", "c.txt", "d"]; print({f: os.path.splitext(os.path.basename(f)) for f in files}, sorted({os.path.dirname(f) or "." for f in files}), [os.path.join("build", os.path.splitext(f)[0] + ".o") for f in files if f.endswith(".py")], os.path.commonpath(files[:2]))
# ---
import os.path
def parts(p):
    out = []
    while True:
        p, t = os.path.split(p)
        if t: out.append(t)
        elif p: out.append(p); break
        else: break
    return out[::-1]
print(parts("/a/b/c"), parts("x/y"), parts("/"), parts("a//b"))
# ---
import os.path
print(os.path.isabs("/a"), os.path.isabs("a"), os.path.isabs(""), os.path.expanduser("no tilde"), os.path.expandvars("plain"), os.path.expandvars("$NO_SUCH_VAR_X/${NO_SUCH_VAR_Y}"), os.path.supports_unicode_filenames in (True, False), os.path.isabs(b"/"))
# ---
import os
print(os.environ.get("NO_SUCH_VARIABLE_HERE"), os.getenv("NO_SUCH_VARIABLE_HERE", "dflt"), "NO_SUCH_VARIABLE_HERE" in os.environ); os.environ["MY_X"] = "1"; print(os.environ["MY_X"], os.getenv("MY_X"), os.environ.pop("MY_X"))
try: os.environ["A"] = 5
except TypeError as e: print(e)
os.environ["NO_SUCH_VARIABLE_HERE"]  # uncaught
# ---
import os.path as o
def ext_counts(ps):
    d = {}
    for p in ps: e = o.splitext(p)[1].lower() or "(none)"; d[e] = d.get(e, 0) + 1
    return d
print(ext_counts(["a.PY", "b.py", "c", "d.tar.gz"]), o.samefile is not None, o.join(*"a b c".split()), o.join("a", *[]), o.normpath(o.join("/a/b", "../c")), o.relpath("a/b/c.txt", "a/d"), o.abspath("/x/../y"), o.realpath("/x/./y") == "/x/y")
# ---
import os.path as o
print(sorted(n for n in ("abspath", "basename", "commonpath", "commonprefix", "dirname", "exists", "expanduser", "expandvars", "getsize", "isabs", "isdir", "isfile", "islink", "join", "normcase", "normpath", "realpath", "relpath", "split", "splitdrive", "splitext", "splitroot", "ismount") if not hasattr(o, n)), o.splitdrive("C:/x"), o.splitroot("/a/b"), o.splitroot("a"), o.curdir, o.extsep)
# ---
import os.path
for a in (("/base", "x"), ("/base", "../etc"), ("/base", "/abs"), ("/base", "a/../../b"), ("/base", "./ok/../fine")): full = os.path.normpath(os.path.join(*a)); print(a, full, os.path.commonpath([a[0], full]) == a[0])
# ---
import os
for f in (lambda: os.listdir("no-such-dir"), lambda: open("no-such-file"), lambda: os.remove("no-such"), lambda: os.stat("no-such"), lambda: os.mkdir("a/b/c")):
    try: f()
    except OSError as e: print(type(e).__name__, e)
print(os.listdir("."), os.path.exists("x"))
open("missing/file.txt")  # uncaught
