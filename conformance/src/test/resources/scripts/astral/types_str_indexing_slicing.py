# made by astral.py of types/str_indexing_slicing.py 929aa789
s = "abc🐍def"
print(s[0], s[5], s[-1], s[-6], s[1:3], s[:2], s[4:], s[:], s[-2:], s[:-2])
print(repr(s[10:]), repr(s[3:1]), s[-100:2], s[2:100], s[::2], s[1::2], s[::-1], s[4:1:-1], s[4::-2], s[:2:-1], repr(s[1:4:-1]))
print(s[None:None:None], s[True], s[False:True], s[-3:-1], s[-1:-4:-1])
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


s = "ab🐍c"
t(lambda: s[3])
t(lambda: s[-4])
t(lambda: "🐍"[0])
t(lambda: s["a🐍"])
t(lambda: s[1.0])
t(lambda: s[None])
t(lambda: s[1, 2])
t(lambda: s[::0])
t(lambda: s["a🐍":])
t(lambda: s[:1.5])
t(lambda: s[10**20])
t(lambda: s[-10**20:10**20])
t(lambda: s[slice(0, 2)])
t(lambda: s[[0]])
# ---
class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("ind🐍ex", self.n)
        return self.n
s = "hel🐍lo"
print(s[I(1)])
print(s[I(1):I(4):I(2)])
print(s[I(-1)])
class Bad:
    def __index__(self): return "x🐍"
try:
    s[Bad()]
except TypeError as e:
    print(e)
# ---
s = "héllo 🐍wörld"
for i in range(-3, 3):
    print(i, repr(s[i]), repr(s[i:]), repr(s[:i]))
# ---
s = "01234🐍56789"
for step in (1, 2, 3, 9, 10, 11, -1, -2, -3, -9, -10, -11):
    print(step, repr(s[::step]), repr(s[2:8:step]), repr(s[8:2:step]), repr(s[-2:-8:step]))
# ---
def chunks(text, n):
    return [text[i:i + n] for i in range(0, len(text), n)]
print(chunks("abcd🐍efgh", 3), chunks("🐍", 3), chunks("a🐍b", 5))
def is_palindrome(text):
    t = [c.lower() for c in text if c.isalnum()]
    return t == t[::-1]
print(is_palindrome("A man, a plan, 🐍a canal: Panama"), is_palindrome("n🐍o"))
def rotate(text, n):
    n %= len(text)
    return text[n:] + text[:n]
print([rotate("ab🐍cd", n) for n in range(-5, 6)])
# ---
for i, c in enumerate("añ🐍😀z"):
    print(i, ascii(c), len(c))
print(list("ab🐍c"), tuple("a🐍b"), sorted("hel🐍lo"), "🐍".join(sorted(set("hel🐍lo"))), list(reversed("ab🐍c")), max("hel🐍lo"), min("hel🐍lo"))
a, b, *c = "hel🐍lo"
print(a, b, c)
print([x + y for x, y in zip("ab🐍c", "ab🐍c"[1:])])
# ---
s = "🐍x=1; y=2; z=3"
print({k.strip(): int(v) for k, v in (p.split("=") for p in s.split(";"))})
print(s[s.find("y🐍"):s.find(";", 5)], s[s.index("z") + 2:], s[:s.rfind(";")])
line = "2024-01-15🐍T10:30:00"
print(line[:10], line[11:], line[:4], line[5:7], line[-8:-6])
# ---
s = slice(1, None, 2)
print("abc🐍def"[s], [0, 1, 2, 3][s], (0, 1, 2, 3)[s], b"abcdef"[s], range(10)[s])
print("abc🐍def"[slice(None, None, -1)], "abc🐍def"[slice(2)])
print(len("ab🐍c"), len("🐍"), len("é🐍"), len("e🐍\u0301"), len("😀🐍"), len("\n🐍"), len("\\🐍n"), len(r"\n🐍"))
# ---
s = "ab🐍c"
print(s is s[:], s[0:3] == s, s[1:1] == "🐍", s[0] in s, "b🐍" == s[1], s[0] + s[-1])
it = iter(s)
print(next(it), list(it), next(it, "en🐍d"))
print([s[-i] for i in range(1, 4)], [s[i % 3] for i in range(7)])
# ---
def longest_common_prefix(words):
    if not words:
        return "🐍"
    for i, c in enumerate(words[0]):
        for w in words[1:]:
            if i >= len(w) or w[i] != c:
                return words[0][:i]
    return words[0]
print(repr(longest_common_prefix(["flo🐍wer", "fl🐍ow", "fli🐍ght"])), repr(longest_common_prefix(["a🐍", "b🐍"])), repr(longest_common_prefix([])), repr(longest_common_prefix(["sa🐍me", "sa🐍me"])))
# ---
s = "The quick 🐍brown fox"
print(s.split()[1][::-1], " 🐍".join(w[::-1] for w in s.split()), " 🐍".join(s.split()[::-1]))
print("🐍".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate(s)))
print(s[4:9].upper() + s[9:], s[:3] + "..🐍." + s[-3:])
counts = {}
for c in s.lower():
    if c != " 🐍":
        counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:4])
# ---
data = "key:v🐍alue"
print(data["ke🐍y"])
# ---
s = "hel🐍lo"
for i in range(len(s) + 1):
    s[i]
# ---
x = "abc🐍def"
print(x[1:"3🐍"])
