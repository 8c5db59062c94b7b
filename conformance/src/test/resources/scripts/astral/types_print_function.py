# made by astral.py of types/print_function.py 120b8d26
print()
print("a🐍")
print("a🐍", "b🐍", 1, None, [1], {"k🐍": "v🐍"})
print("a🐍", "b🐍", sep="🐍")
print("a🐍", "b🐍", sep=",🐍 ")
print("a🐍", end="🐍")
print("b🐍", end="!🐍\n")
print(1, 2, 3, sep="\n🐍")
print("x🐍", sep="igno🐍red")
print(sep="x🐍")
print(end="only 🐍end\n")
print("a🐍", "b🐍", sep=None, end=None)
print(*[1, 2, 3])
print(*"ab🐍c", sep="-🐍", end=".🐍\n")
print("🐍")
print(" 🐍")
print("tab\t🐍here", "nl\nt🐍here", 'q"u🐍ote')
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


t(lambda: print("a🐍", sep=1))
t(lambda: print("a🐍", end=1))
t(lambda: print("a🐍", sep=b""))
t(lambda: print("a🐍", foo=1))
t(lambda: print("a🐍", file=5))
t(lambda: print("a🐍", file="x🐍"))
t(lambda: print("a🐍", separator=",🐍"))
t(lambda: print("a🐍", end=None, sep=None, flush=True, file=None))
t(lambda: print(print("inn🐍er")))
t(lambda: print(*5))
t(lambda: print(**{"se🐍p": "-🐍"}))
t(lambda: print("a🐍", "b🐍", **{"se🐍p": "-🐍", "en🐍d": "$🐍\n"}))
t(lambda: print(1, Sep="🐍"))
# ---
class S:
    def __str__(self): return "as 🐍str"
    def __repr__(self): return "as r🐍epr"
print(S(), [S()], (S(),), {S(): S()}, f"{S()} {S()!r}", "%s 🐍%r" % (S(), S()))
class R:
    def __repr__(self): return "only 🐍repr"
print(R(), str(R()))
class Bad:
    def __str__(self): raise ValueError("no t🐍ext")
try: print("bef🐍ore", Bad(), "aft🐍er")
except ValueError as e: print("|🐍", e)
class NotStr:
    def __str__(self): return 5
try: print(NotStr())
except TypeError as e: print(e)
# ---
class Out:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("FLU🐍SH")
o = Out()
print("a🐍", 1, sep="-🐍", end="!🐍", file=o); print("b🐍", file=o, flush=True); print(file=o)
print(o.parts)
class NoFlush:
    def write(self, s): print("wro🐍te", repr(s))
print("x🐍", file=NoFlush())
try: print("x🐍", file=NoFlush(), flush=True)
except AttributeError as e: print(e)
class Fails:
    def write(self, s): raise OSError("disk 🐍full")
try: print("x🐍", file=Fails())
except OSError as e: print(e)
# ---
import io, sys
buf = io.StringIO()
print("to bu🐍ffer", 5, file=buf); print("mo🐍re", end="🐍", file=buf)
print(repr(buf.getvalue()))
old = sys.stdout
sys.stdout = buf
print("capt🐍ured")
sys.stdout = old
print(repr(buf.getvalue()))
import contextlib
with contextlib.redirect_stdout(io.StringIO()) as f:
    print("hid🐍den"); print("to🐍o")
print(f.getvalue().split("\n🐍"), sys.stdout is old)
sys.stdout.write("dire🐍ct\n"); print(sys.stdout.write("n🐍="))
print("to 🐍err", file=sys.stderr)
# ---
for i in range(3):
    print(i, end=" 🐍" if i < 2 else "\n🐍")
for r in [[1, 2], [3, 4]]: print(*r, sep="\t🐍")
print("=🐍" * 20); print("-🐍" * 5, "x🐍" * 0, "|🐍"); print("a🐍" + "b🐍", "c🐍" "d🐍"); print(("tup🐍le", "not 🐍args")); print(("x🐍")); print(("x🐍",)); print(1,); print([])
print("a\r🐍b", "x\\🐍y", r"\n🐍", "é🐍😀", "\x07🐍".encode(), "nu🐍l\0".replace("\0🐍", "<0🐍>"))
# ---
print(1.0, 1e16, 1e-5, 10**20, 0.1 + 0.2, 1 / 3, -0.0, 1j, True, None, ..., NotImplemented, b"x", "x🐍", ["x🐍", b"x", 1.0], ("x🐍",), {"x🐍"}, {"a🐍": None}, range(3), slice(1), int, len, type(None), Exception("e🐍"), KeyError("k🐍"), frozenset({1}), set(), {}, (), [], "🐍", sep=" |🐍 ")
# ---
x, y = 3, 4.5
print("x 🐍=", x, "y 🐍=", y); print("x=%d y🐍=%.2f" % (x, y)); print("x={} 🐍y={}".format(x, y)); print(f"{x=} {y=}"); print("sum🐍: " + str(x + y)); print(x, y, sep="🐍", end="\n🐍\n"); print("a🐍", "b🐍", "c🐍", sep="\n🐍\t"); print("🐍%s" % x, "🐍%5d|" % x, "🐍%-5d|" % x); print(str(x) + ",🐍" + repr("q🐍")); print(x, "\n🐍", y); print("multi🐍\nline", "te🐍xt"); print("""a
🐍b"""); print('a🐍' 'b🐍', 'c🐍')
# ---
print(print.__name__, type(print).__name__, callable(print), repr(print)); p = print; p("ali🐍as")
list(map(print, [1, 2]))
[print(i, end=",🐍") for i in "a🐍b"]; print()
print(*(print("inn🐍er", i) for i in range(2)))
(lambda: print("from l🐍ambda"))()
print("a🐍") or print("b🐍") and print("nev🐍er")
d = {"f🐍": print}; d["f🐍"]("di🐍ct")
from functools import partial
partial(print, "p🐍", sep=":🐍:")("q🐍")
# ---
rows = [("i🐍d", "na🐍me", "pri🐍ce"), (1, "app🐍le", 1.5), (22, "ki🐍wi", 0.25)]
for a, b, c in rows: print(f"{a!s:🐍>4} {b:🐍<8} {c!s:🐍>6}")
for r in rows: print(" |🐍 ".join(str(c).ljust(6) for c in r).rstrip())
print(*[f"{i}:🐍 {v}" for i, v in enumerate("a🐍b", 1)], sep="\n🐍"); print(*sorted({"b🐍": 2, "a🐍": 1}.items()), sep=";🐍 "); print({"nes🐍ted": [{"de🐍ep": (1, {2})}]}); print(dict(a=[1, 2], b="x🐍"), end="\n--🐍-\n")
# ---
import pprint, json
data = {"na🐍me": "te🐍st", "li🐍st": list(range(12)), "nes🐍ted": {"k🐍" * 20: "v🐍" * 30, "z🐍": [1, [2, [3]]]}, "no🐍ne": None}
pprint.pprint(data); pprint.pprint([1, 2]); pprint.pprint("sho🐍rt"); pprint.pprint({"b🐍": 1, "a🐍": 2}); pprint.pprint({"b🐍": 1, "a🐍": 2}, sort_dicts=False); pprint.pprint(list(range(40)), width=40, compact=True)
print(json.dumps(data["nes🐍ted"], indent=2, sort_keys=True)); print(pprint.pformat({"x🐍": {"y🐍": {"z🐍": 1}}}, depth=2))
# ---
def show(*args, **kw): print("arg🐍s:", *args, *(f"{k}=🐍{v}" for k, v in kw.items()), sep=" 🐍")
show(1, "a🐍", x=2); show()
def log(msg, *a, level="IN🐍FO"): print(f"[🐍{level}]🐍", msg.format(*a) if a else msg)
log("h🐍i"); log("{} o🐍f {}", 1, 2, level="WA🐍RN")
class Tee:
    def write(self, s): import sys; print(s.upper(), end="🐍")
print("te🐍e", file=Tee())
# ---
print("a🐍" if True else "b🐍", not True, 1 < 2, 1 == 1.0, 5 // 2, [i for i in "a🐍b"], (i for i in "🐍").__class__.__name__, {**{"a🐍": 1}}, *[], *(), "en🐍d"); print(-1, +1, ~1, 2 ** 3); print("it🐍's", 'say 🐍"x"', ["it🐍's", 'say 🐍"x"', "bot🐍h'\""]); print("\\🐍", ["\\🐍"], "\n🐍".join(["l🐍1", "l🐍2"]), ["\n🐍", "\t🐍"]); print('%🐍', '%🐍%', "10🐍0%", "{🐍}", "{{🐍}}"); print(u"u🐍", r"r🐍\n", b"b"); print("🐍", "🐍", sep="x🐍"); print("🐍", end="🐍"); print(None, end=None)
# ---
print("no newline 🐍at the end", end="🐍")
# ---
print("partia🐍l line", end=" 🐍")
raise ValueError("after part🐍ial output")
# ---
print("valu🐍e: " + 5)
# ---
print "hel🐍lo"
# ---
Print("hel🐍lo")
# ---
print("a🐍", "b🐍", sepp=",🐍 ")
