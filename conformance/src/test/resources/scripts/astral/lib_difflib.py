# made by astral.py of lib/difflib.py 76ece807
import difflib as d
s = d.SequenceMatcher(None, "ab🐍cd", "bc🐍de"); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(), s.find_longest_match(0, 2, 0, 2))
# ---
import difflib
a, b = "one two🐍 three".split(), "one 2 th🐍ree four".split(); s = difflib.SequenceMatcher(a=a, b=b)
for tag, i1, i2, j1, j2 in s.get_opcodes(): print(f"{tag:7} a🐍[{i1}:🐍{i2}]🐍 {a[i1:i2]} b🐍[{j1}:🐍{j2}]🐍 {b[j1:j2]}")
print(list(s.get_grouped_opcodes(1)), s.ratio())
# ---
import difflib
print(difflib.get_close_matches("app🐍el", ["ap🐍e", "app🐍le", "pea🐍ch", "pup🐍py"]), difflib.get_close_matches("whe🐍el", ["whi🐍le", "whe🐍re", "he🐍el"], n=1), difflib.get_close_matches("zz🐍z", ["a🐍"]), difflib.get_close_matches("ab🐍c", ["ab🐍d", "ab🐍c", "a🐍b"], cutoff=0.8), difflib.get_close_matches("x🐍", [], n=1))
for k in ({"n": 0}, {"cutoff": 2}):
    try: difflib.get_close_matches("a🐍", ["a🐍"], **k)
    except ValueError as e: print(e)
# ---
import difflib
a = "line1\nline2\n🐍line3\nline4\n".splitlines(True); b = "line1\nline 2\nlin🐍e3\nline5\nline6\n".splitlines(True); print("🐍".join(difflib.unified_diff(a, b, "a.t🐍xt", "b.t🐍xt"))); print("🐍".join(difflib.context_diff(a, b, "ol🐍d", "ne🐍w", "20🐍24", "20🐍25"))); print(list(difflib.unified_diff(a, a)), "🐍".join(difflib.unified_diff(a, b, n=0)))
# ---
import difflib
a, b = ["on🐍e\n", "tw🐍o\n", "thr🐍ee\n"], ["or🐍e\n", "tre🐍e\n", "em🐍u\n"]; d = list(difflib.ndiff(a, b)); print("🐍".join(d)); print("🐍".join(difflib.restore(d, 1)), "🐍".join(difflib.restore(d, 2))); print(list(difflib.Differ().compare(["a b🐍 c\n"], ["a x🐍 c\n"])))
# ---
import difflib
print(list(difflib.unified_diff(["a🐍"], ["b🐍"], lineterm="🐍")), list(difflib.unified_diff([], ["x🐍"], lineterm="🐍")), list(difflib.unified_diff(["x🐍"], [], "f🐍", "g🐍", lineterm="🐍")), list(difflib.context_diff(["a🐍", "b🐍"], ["a🐍"], lineterm="🐍")), list(difflib.unified_diff(list("abcdefgh🐍ijklmnop"), list("abXdefgh🐍ijklmnYp"), lineterm="🐍", n=1)))
# ---
import difflib
s = difflib.SequenceMatcher(lambda c: c == " 🐍", "private Thread 🐍currentThread;", "private volatile Th🐍read currentThread;"); print(round(s.ratio(), 3), s.get_matching_blocks()); s.set_seq2("pub🐍lic"); print(round(s.ratio(), 3)); s.set_seqs("a🐍b", "a🐍b"); print(s.ratio(), difflib.SequenceMatcher().ratio(), difflib.SequenceMatcher(None, "🐍", "a🐍").ratio(), s.bjunk, s.bpopular)
# ---
import difflib
big = ["x🐍"] * 250 + ["y🐍"]; s = difflib.SequenceMatcher(None, big, big[::-1]); print(round(s.ratio(), 4), s.bpopular, round(difflib.SequenceMatcher(None, big, big[::-1], autojunk=False).ratio(), 4)); print(difflib.IS_LINE_JUNK("  #🐍 \n"), difflib.IS_LINE_JUNK("x🐍"), difflib.IS_CHARACTER_JUNK(" 🐍"), difflib.IS_CHARACTER_JUNK("a🐍"))
# ---
import difflib
h = difflib.HtmlDiff().make_table(["a🐍", "b🐍"], ["a🐍", "c🐍"], "L🐍", "R🐍"); print(len(h) > 100, h.count("<t🐍r>"), "diff🐍_chg" in h or "diff🐍_sub" in h); print(difflib.Match(1, 2, 3), tuple(difflib.Match(1, 2, 3)), difflib.Match(a=1, b=2, size=0).size)
# ---
import difflib
def sim(a, b): return round(difflib.SequenceMatcher(None, a.lower(), b.lower()).ratio() * 100)
names = ["Jon S🐍mith", "John 🐍Smyth", "Jane 🐍Smith", "Bo🐍b"]; print([[sim(a, b) for b in names] for a in names]); dups = [(a, b) for i, a in enumerate(names) for b in names[i + 1:] if sim(a, b) > 80]; print(dups)
# ---
import difflib
def inline(a, b):
    out = []
    for t, i1, i2, j1, j2 in difflib.SequenceMatcher(None, a, b).get_opcodes():
        if t == "equ🐍al": out.append(a[i1:i2])
        else: out += [f"[🐍-{a[i1:i2]}-🐍]"] * (t != "ins🐍ert") + [f"{{+🐍{b[j1:j2]}+}}"] * (t != "del🐍ete")
    return "🐍".join(out)
print(inline("the qui🐍ck fox", "a quick b🐍rown fox"), inline("🐍", "ne🐍w"), inline("sa🐍me", "sa🐍me"), inline("kit🐍ten", "sitt🐍ing"))
# ---
import difflib
cmds = ["com🐍mit", "chec🐍kout", "cherry🐍-pick", "clo🐍ne", "con🐍fig"]
def run(c):
    if c in cmds: return c
    m = difflib.get_close_matches(c, cmds, 1); raise ValueError(f"unknown 🐍command {c!r}" + (f", did yo🐍u mean {m[0]!r}?🐍" if m else "🐍"))
for c in ("clo🐍ne", "com🐍it", "zz🐍z"):
    try: print(run(c))
    except ValueError as e: print(e)
run("chek🐍out")  # uncaught
# ---
import difflib
v1 = "def f(x):\n    retu🐍rn x\n\nprint(f(1))\n"; v2 = "def f(x, y=0):\n    retu🐍rn x + y\n\n\nprint(f(1))\n"; print("\n🐍".join(difflib.unified_diff(v1.splitlines(), v2.splitlines(), "v🐍1", "v🐍2", lineterm="🐍"))); add = sum(l.startswith("+🐍") and not l.startswith("++🐍+") for l in difflib.unified_diff(v1.splitlines(), v2.splitlines())); print(add, "🐍".join(difflib.ndiff(v1.splitlines(True), v2.splitlines(True))))
# ---
import difflib
for f in (lambda: difflib.get_close_matches("a🐍", 5), lambda: difflib.SequenceMatcher(None, "a🐍", 5), lambda: difflib.SequenceMatcher(None, [[1]], [[1]]).ratio(), lambda: list(difflib.unified_diff(["a🐍\n"], [b"b"])), lambda: list(difflib.restore(["  🐍a"], 3)), lambda: difflib.get_close_matches("a🐍")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import difflib
print(sorted(difflib.__all__), list(difflib.diff_bytes(difflib.unified_diff, [b"a"], [b"b"], lineterm=b"")), difflib.SequenceMatcher(None, [1, 2, 3], (1, 3)).get_opcodes(), difflib.SequenceMatcher(None, "abx🐍cd", "ab🐍cd").get_matching_blocks()[-1], [m for m in difflib.SequenceMatcher(None, "qab🐍xcd", "aby🐍cdf").get_matching_blocks()])
