print()
print("a")
print("a", "b", 1, None, [1], {"k": "v"})
print("a", "b", sep="")
print("a", "b", sep=", ")
print("a", end="")
print("b", end="!\n")
print(1, 2, 3, sep="\n")
print("x", sep="ignored")
print(sep="x")
print(end="only end\n")
print("a", "b", sep=None, end=None)
print(*[1, 2, 3])
print(*"abc", sep="-", end=".\n")
print("")
print(" ")
print("tab\there", "nl\nthere", 'q"uote')
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: print("a", sep=1))
t(lambda: print("a", end=1))
t(lambda: print("a", sep=b""))
t(lambda: print("a", foo=1))
t(lambda: print("a", file=5))
t(lambda: print("a", file="x"))
t(lambda: print("a", separator=","))
t(lambda: print("a", end=None, sep=None, flush=True, file=None))
t(lambda: print(print("inner")))
t(lambda: print(*5))
t(lambda: print(**{"sep": "-"}))
t(lambda: print("a", "b", **{"sep": "-", "end": "$\n"}))
t(lambda: print(1, Sep=""))
# ---
class S:
    def __str__(self): return "as str"
    def __repr__(self): return "as repr"
print(S(), [S()], (S(),), {S(): S()}, f"{S()} {S()!r}", "%s %r" % (S(), S()))
class R:
    def __repr__(self): return "only repr"
print(R(), str(R()))
class Bad:
    def __str__(self): raise ValueError("no text")
try: print("before", Bad(), "after")
except ValueError as e: print("|", e)
class NotStr:
    def __str__(self): return 5
try: print(NotStr())
except TypeError as e: print(e)
# ---
class Out:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("FLUSH")
o = Out()
print("a", 1, sep="-", end="!", file=o); print("b", file=o, flush=True); print(file=o)
print(o.parts)
class NoFlush:
    def write(self, s): print("wrote", repr(s))
print("x", file=NoFlush())
try: print("x", file=NoFlush(), flush=True)
except AttributeError as e: print(e)
class Fails:
    def write(self, s): raise OSError("disk full")
try: print("x", file=Fails())
except OSError as e: print(e)
# ---
import io, sys
buf = io.StringIO()
print("to buffer", 5, file=buf); print("more", end="", file=buf)
print(repr(buf.getvalue()))
old = sys.stdout
sys.stdout = buf
print("captured")
sys.stdout = old
print(repr(buf.getvalue()))
import contextlib
with contextlib.redirect_stdout(io.StringIO()) as f:
    print("hidden"); print("too")
print(f.getvalue().split("\n"), sys.stdout is old)
sys.stdout.write("direct\n"); print(sys.stdout.write("n="))
print("to err", file=sys.stderr)
# ---
for i in range(3):
    print(i, end=" " if i < 2 else "\n")
for r in [[1, 2], [3, 4]]: print(*r, sep="\t")
print("=" * 20); print("-" * 5, "x" * 0, "|"); print("a" + "b", "c" "d"); print(("tuple", "not args")); print(("x")); print(("x",)); print(1,); print([])
print("a\rb", "x\\y", r"\n", "é😀", "\x07".encode(), "nul\0".replace("\0", "<0>"))
# ---
print(1.0, 1e16, 1e-5, 10**20, 0.1 + 0.2, 1 / 3, -0.0, 1j, True, None, ..., NotImplemented, b"x", "x", ["x", b"x", 1.0], ("x",), {"x"}, {"a": None}, range(3), slice(1), int, len, type(None), Exception("e"), KeyError("k"), frozenset({1}), set(), {}, (), [], "", sep=" | ")
# ---
x, y = 3, 4.5
print("x =", x, "y =", y); print("x=%d y=%.2f" % (x, y)); print("x={} y={}".format(x, y)); print(f"{x=} {y=}"); print("sum: " + str(x + y)); print(x, y, sep="", end="\n\n"); print("a", "b", "c", sep="\n\t"); print("%s" % x, "%5d|" % x, "%-5d|" % x); print(str(x) + "," + repr("q")); print(x, "\n", y); print("multi\nline", "text"); print("""a
b"""); print('a' 'b', 'c')
# ---
print(print.__name__, type(print).__name__, callable(print), repr(print)); p = print; p("alias")
list(map(print, [1, 2]))
[print(i, end=",") for i in "ab"]; print()
print(*(print("inner", i) for i in range(2)))
(lambda: print("from lambda"))()
print("a") or print("b") and print("never")
d = {"f": print}; d["f"]("dict")
from functools import partial
partial(print, "p", sep="::")("q")
# ---
rows = [("id", "name", "price"), (1, "apple", 1.5), (22, "kiwi", 0.25)]
for a, b, c in rows: print(f"{a!s:>4} {b:<8} {c!s:>6}")
for r in rows: print(" | ".join(str(c).ljust(6) for c in r).rstrip())
print(*[f"{i}: {v}" for i, v in enumerate("ab", 1)], sep="\n"); print(*sorted({"b": 2, "a": 1}.items()), sep="; "); print({"nested": [{"deep": (1, {2})}]}); print(dict(a=[1, 2], b="x"), end="\n---\n")
# ---
import pprint, json
data = {"name": "test", "list": list(range(12)), "nested": {"k" * 20: "v" * 30, "z": [1, [2, [3]]]}, "none": None}
pprint.pprint(data); pprint.pprint([1, 2]); pprint.pprint("short"); pprint.pprint({"b": 1, "a": 2}); pprint.pprint({"b": 1, "a": 2}, sort_dicts=False); pprint.pprint(list(range(40)), width=40, compact=True)
print(json.dumps(data["nested"], indent=2, sort_keys=True)); print(pprint.pformat({"x": {"y": {"z": 1}}}, depth=2))
# ---
def show(*args, **kw): print("args:", *args, *(f"{k}={v}" for k, v in kw.items()), sep=" ")
show(1, "a", x=2); show()
def log(msg, *a, level="INFO"): print(f"[{level}]", msg.format(*a) if a else msg)
log("hi"); log("{} of {}", 1, 2, level="WARN")
class Tee:
    def write(self, s): import sys; print(s.upper(), end="")
print("tee", file=Tee())
# ---
print("a" if True else "b", not True, 1 < 2, 1 == 1.0, 5 // 2, [i for i in "ab"], (i for i in "").__class__.__name__, {**{"a": 1}}, *[], *(), "end"); print(-1, +1, ~1, 2 ** 3); print("it's", 'say "x"', ["it's", 'say "x"', "both'\""]); print("\\", ["\\"], "\n".join(["l1", "l2"]), ["\n", "\t"]); print('%', '%%', "100%", "{}", "{{}}"); print(u"u", r"r\n", b"b"); print("", "", sep="x"); print("", end=""); print(None, end=None)
# ---
print("no newline at the end", end="")
# ---
print("partial line", end=" ")
raise ValueError("after partial output")
# ---
print("value: " + 5)
# ---
print "hello"
# ---
print("unclosed)
# ---
Print("hello")
# ---
print("a", "b", sepp=", ")
# ---
import sys
sys.stdout.write(5)
