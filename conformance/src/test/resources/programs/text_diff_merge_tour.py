import difflib
from itertools import zip_longest
from textwrap import wrap, fill, TextWrapper

BASE = """def total(items):
    result = 0
    for i in items:
        result += i.price
    return result
""".splitlines()
MINE = """def total(items, tax=0):
    result = 0
    for i in items:
        result += i.price
    return result * (1 + tax)
""".splitlines()
YOURS = """def total(items):
    \"\"\"Sum of prices.\"\"\"
    result = 0
    for item in items:
        result += item.price
    return result
""".splitlines()

print(*difflib.unified_diff(BASE, MINE, "base", "mine", lineterm=""), sep="\n")
print(*difflib.context_diff(BASE, YOURS, "base", "yours", "2024-01-01", "2024-01-02", n=1, lineterm=""), sep="\n")
print(*difflib.ndiff(BASE, YOURS), sep="\n")
delta = list(difflib.ndiff(BASE, MINE))
print(list(difflib.restore(delta, 1)) == BASE, list(difflib.restore(delta, 2)) == MINE)


def merge3(base, a, b):
    """A simple three-way merge over matching blocks."""
    ma = dict.fromkeys(range(len(base)))
    mb = dict(ma)
    for m, other, target in ((ma, a, "a"), (mb, b, "b")):
        sm = difflib.SequenceMatcher(None, base, other, autojunk=False)
        for i, j, n in sm.get_matching_blocks():
            for k in range(n):
                m[i + k] = j + k
    out, pa, pb, start, conflicts = [], 0, 0, 0, 0
    anchors = [i for i in range(len(base)) if ma[i] is not None and mb[i] is not None] + [len(base)]
    for i in anchors:
        ea, eb = (len(a), len(b)) if i == len(base) else (ma[i], mb[i])
        ca, cb, co = a[pa:ea], b[pb:eb], base[start:i]
        if ca == co:
            out += cb
        elif cb == co or ca == cb:
            out += ca
        else:
            conflicts += 1
            out += ["<<<<<<< mine", *ca, "=======", *cb, ">>>>>>> yours"]
        if i < len(base):
            out.append(base[i])
        pa, pb, start = ea + 1, eb + 1, i + 1
    return out, conflicts


merged, conflicts = merge3(BASE, MINE, YOURS)
print(*merged, f"[{conflicts} conflicts]", sep="\n")
sm = difflib.SequenceMatcher(lambda c: c in " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(sm.ratio(), 5), sm.quick_ratio(), sm.real_quick_ratio(), sm.find_longest_match(), sm.get_opcodes(), sm.bjunk)
print([list(g) for g in difflib.SequenceMatcher(None, "abcdefghijklmnop", "abXdefghijklmnYp").get_grouped_opcodes(1)])
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("zzz", ["a"], cutoff=0.9), difflib.get_close_matches("Hello", ["hell", "hallo", "yellow"], n=1, cutoff=0.5))
left, right = BASE, YOURS
w = max(map(len, left))
for l, r in zip_longest(left, right, fillvalue="·"):
    print(f"{l:<{w}} {'|' if l != r else ' '} {r}")
text = "The quick brown fox jumped over the lazy dog, hyphen-ated words and averyveryverylongwordthatbreaks included."
print(fill(text, 24, initial_indent="* ", subsequent_indent="  "))
print(wrap(text, 20, break_long_words=False, break_on_hyphens=False), wrap("", 5), TextWrapper(width=30, max_lines=2, placeholder=" [...]").fill(text), sep="\n")
for bad in (lambda: wrap("x", 0), lambda: difflib.get_close_matches("a", ["b"], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2), lambda: list(difflib.restore(delta, 3)), lambda: list(difflib.unified_diff([1], [2]))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
