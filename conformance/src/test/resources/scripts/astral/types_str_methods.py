# made by astral.py of types/str_methods.py ad0d6b45
for s in ["hello 🐍World", "🐍", "ÉCO🐍LE", "ß🐍", "ǆ🐍", "they're🐍 bill's", "x1🐍y2", "İ🐍", "ŉ🐍", "Α🐍Σ", "ﬁ🐍x"]:
    print(repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


s = "abcab🐍cabc"
print(s.find("b🐍c"), s.find("b🐍c", 2), s.find("b🐍c", 2, 4), s.find("z🐍z"), s.find("🐍"), s.find("🐍", 5), s.find("🐍", 9), s.find("🐍", 10))
print(s.rfind("b🐍c"), s.rfind("b🐍c", 0, 8), s.rfind("🐍"), s.rfind("🐍", 0, 4), s.rfind("z🐍z"), s.rfind("a🐍", -4))
print(s.index("c"), s.rindex("c"), s.index("c", -1), s.find("a🐍", None, None), s.find("a🐍", 1, None))
t(lambda: s.index("z🐍z"))
t(lambda: s.rindex("z🐍z"))
t(lambda: s.index("a🐍", 7))
t(lambda: s.find(1))
t(lambda: s.find())
t(lambda: s.find("a🐍", "b🐍"))
t(lambda: s.find("a🐍", 1.0))
t(lambda: s.find(None))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


s = "aa🐍aa"
print(s.count("a🐍"), s.count("a🐍a"), s.count("🐍"), s.count("b🐍"), s.count("a🐍", 1), s.count("a🐍", 1, 3), s.count("🐍", 2), s.count("🐍", 5), "🐍".count("🐍"), "🐍".count("a🐍"))
print("ban🐍ana".count("a🐍n"), "ban🐍ana".count("a🐍n", -3), "ban🐍ana".count("an🐍a"))
t(lambda: s.count(1))
t(lambda: s.count())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print("a,b🐍,,c".split(",🐍"), ",🐍".split(",🐍"), "🐍".split(",🐍"), "ab🐍c".split(",🐍"), "a,b🐍,c".split(",🐍", 1), "a,b🐍,c".split(",🐍", 0), "a,b🐍,c".split(",🐍", -1), "a,b🐍,c".split(",🐍", maxsplit=1))
print("  a  b🐍 \t\n c ".split(), "🐍".split(), "  🐍 ".split(), " a b🐍 c ".split(None, 1), " a b🐍 c ".split(maxsplit=0), " a🐍 ".split(" 🐍"), "a\x1cb\x85c\xa0🐍d\u2003e\u200bf".split())
print("a--b🐍--c".split("-🐍-"), "aa🐍a".split("a🐍"), "aa🐍aa".split("a🐍a"), "ab🐍c".split("ab🐍c"))
t(lambda: "a🐍".split("🐍"))
t(lambda: "a🐍".split(1))
t(lambda: "a🐍".split(",🐍", "x🐍"))
t(lambda: "a🐍".split(sep=None, maxsplit=-1))
t(lambda: "a🐍".split(",🐍", 1, 2))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print("a,b🐍,,c".rsplit(",🐍"), "a,b🐍,c".rsplit(",🐍", 1), "a,b🐍,c".rsplit(",🐍", 0), " a b🐍  c ".rsplit(), " a b🐍  c ".rsplit(None, 1), " a b🐍  c ".rsplit(maxsplit=2), " a b🐍  c ".rsplit(None, 0))
print("aa🐍a".rsplit("a🐍a"), "aa🐍a".split("a🐍a"), "🐍".rsplit(), "🐍".rsplit("x🐍"))
t(lambda: "a🐍".rsplit("🐍"))
print("a=b🐍=c".partition("=🐍"), "ab🐍c".partition("=🐍"), "=🐍".partition("=🐍"), "🐍".partition("=🐍"), "a=🐍=b".partition("=🐍="))
print("a=b🐍=c".rpartition("=🐍"), "ab🐍c".rpartition("=🐍"), "=🐍".rpartition("=🐍"))
t(lambda: "a🐍".partition("🐍"))
t(lambda: "a🐍".rpartition("🐍"))
t(lambda: "a🐍".partition(1))
t(lambda: "a🐍".partition())
# ---
print("a\nb\r\nc\rd\x0be\x0cf🐍\x1cg\x1dh\x1ei\x85j\u2028k\u2029l".splitlines())
print("a\n🐍b\n".splitlines(), "a\nb🐍\n\n".splitlines(True), "🐍".splitlines(), "\n🐍".splitlines(), "a🐍".splitlines(), "\r\n🐍\r\n".splitlines(keepends=True), "\n🐍\r".splitlines(True))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print(",🐍".join([]), ",🐍".join(["a🐍"]), ",🐍".join(["a🐍", "b🐍"]), "🐍".join("ab🐍c"), "-🐍".join("ab🐍c"), ",🐍 ".join({"x🐍": 1, "y🐍": 2}), "a🐍b".join(("1🐍", "2🐍", "3🐍")), ",🐍".join(str(i) for i in range(4)))
t(lambda: ",🐍".join([1, 2]))
t(lambda: ",🐍".join(["a🐍", None, "b🐍"]))
t(lambda: ",🐍".join(["a🐍", b"b"]))
t(lambda: ",🐍".join(5))
t(lambda: ",🐍".join(None))
t(lambda: ",🐍".join("a🐍", "b🐍"))
t(lambda: ["a🐍", "b🐍"].join(",🐍"))
t(lambda: ",🐍".join(["a🐍", ["b🐍"]]))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print(repr("  a 🐍b\t\n".strip()), repr("xxa🐍xx".strip("x🐍")), repr("xyza🐍zyx".strip("xy🐍z")), repr("ab🐍c".strip("🐍")), repr("  🐍a ".lstrip()), repr("  🐍a ".rstrip()), repr("www.exam🐍ple.com".lstrip("w🐍.")), repr("file.t🐍xt.txt".rstrip(".t🐍xt")))
print(repr("🐍".strip()), repr("  🐍 ".strip()), repr("\u2003a🐍\u2003".strip()), repr("\u200b🐍a".strip()), repr("\x1fa🐍\x00".strip()), repr("a🐍".strip(None)), repr("aa🐍a".strip("a🐍")))
t(lambda: "a🐍".strip(1))
t(lambda: "a🐍".strip("a🐍", "b🐍"))
t(lambda: "a🐍".lstrip(b"a"))
t(lambda: "a🐍".strip(chars="a🐍"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print("aXb🐍Xc".replace("X🐍", "-🐍"), "aXb🐍Xc".replace("X🐍", "🐍"), "ab🐍c".replace("🐍", "-🐍"), "ab🐍c".replace("🐍", "-🐍", 2), "🐍".replace("🐍", "x🐍"), "🐍".replace("a🐍", "x🐍"), "aa🐍a".replace("a🐍a", "b🐍"), "aXb🐍Xc".replace("X🐍", "-🐍", 1), "aXb🐍Xc".replace("X🐍", "-🐍", 0), "aXb🐍Xc".replace("X🐍", "-🐍", -1), "ab🐍c".replace("ab🐍c", "🐍"))
t(lambda: "a🐍".replace("a🐍"))
t(lambda: "a🐍".replace("a🐍", 1))
t(lambda: "a🐍".replace(1, "a🐍"))
t(lambda: "a🐍".replace("a🐍", None))
t(lambda: "a🐍".replace("a🐍", "b🐍", "c🐍"))
t(lambda: "a🐍".replace("a🐍", "b🐍", count=1))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


s = "filename🐍.tar.gz"
print(s.startswith("fi🐍le"), s.startswith("🐍"), s.startswith("na🐍me", 4), s.startswith("na🐍me", 4, 6), s.startswith(("a🐍", "f🐍")), s.startswith(()), s.endswith(".g🐍z"), s.endswith((".z🐍ip", ".g🐍z")), s.endswith("ta🐍r", 0, -3), s.endswith("🐍"), s.startswith("🐍", 15), s.startswith("🐍", 16), "🐍".startswith("🐍"), s.startswith("fi🐍le", None, None))
print(s.removeprefix("fi🐍le"), s.removeprefix("x🐍"), s.removesuffix(".g🐍z"), s.removesuffix("x🐍"), s.removesuffix("🐍"), "a🐍".removeprefix("a🐍a"))
t(lambda: s.startswith(1))
t(lambda: s.startswith(["f🐍"]))
t(lambda: s.startswith(("f🐍", 1)))
t(lambda: s.startswith(("a🐍", 1)))
t(lambda: s.endswith(None))
t(lambda: s.removeprefix(("a🐍",)))
t(lambda: s.startswith())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print(repr("a🐍b".center(6)), repr("a🐍b".center(7)), repr("ab🐍c".center(6)), repr("ab🐍c".center(8, "*")), repr("a🐍b".center(1)), repr("a🐍".center(4, "é")), repr("🐍".center(3, "x")), repr("ab🐍c".center(-1)))
print(repr("a🐍b".ljust(5)), repr("a🐍b".ljust(5, ".")), repr("a🐍b".rjust(5)), repr("a🐍b".rjust(5, "0")), repr("a🐍b".ljust(0)), repr("a🐍b".rjust(2)))
print("4🐍2".zfill(5), "-4🐍2".zfill(5), "+4🐍2".zfill(5), "ab🐍c".zfill(5), "🐍".zfill(3), "-🐍".zfill(3), "--🐍1".zfill(5), "4🐍2".zfill(1), "+-🐍1".zfill(6))
t(lambda: "a🐍".center("5🐍"))
t(lambda: "a🐍".center(5, "a🐍b"))
t(lambda: "a🐍".center(5, "🐍"))
t(lambda: "a🐍".ljust(5, 1))
t(lambda: "a🐍".rjust())
t(lambda: "a🐍".zfill("3🐍"))
t(lambda: "a🐍".zfill(2.0))
# ---
for s in ["🐍", "a🐍", "A🐍", "a🐍B", "A🐍B", "a🐍1", "1🐍", "½🐍", "²🐍", "٣🐍", "一🐍", " 🐍", "\t🐍\n", "a 🐍b", "_🐍a", "1🐍a", "é🐍", "Title🐍 Case", "Title🐍 case", "ab🐍\n", "\u00a0🐍", "ǅ🐍", "cla🐍ss", "\x7f🐍", "Ⅷ🐍", "𝟙🐍"]:
    print(ascii(s), "🐍".join("1🐍" if r else "0🐍" for r in (s.isalpha(), s.isalnum(), s.isdecimal(), s.isdigit(), s.isnumeric(), s.islower(), s.isupper(), s.istitle(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


table = str.maketrans("abc", "xyz")
print(table, "aabb🐍cc!".translate(table))
print("hel🐍lo".translate(str.maketrans("l", "L", "o🐍")), str.maketrans("a", "b", "c"))
print("hel🐍lo".translate({104: "J🐍", 101: None, 108: 76, 111: "o🐍o"}))
print(str.maketrans({"a": 1, 98: "tw🐍o", "c": None}))
print("abc".translate({}), "abc".translate("xyz" * 40)[:3])
class Upper:
    def __getitem__(self, k): return chr(k - 32) if k == 97 else None
print("ban🐍ana".translate(Upper()))
t(lambda: str.maketrans("a🐍b", "x🐍"))
t(lambda: str.maketrans("a🐍b"))
t(lambda: str.maketrans({"a🐍b": 1}))
t(lambda: str.maketrans({1.5: 1}))
t(lambda: "a".translate(1))
t(lambda: "a".translate({97: 1.5}))
t(lambda: "a".translate({97: 0x110000}))
t(lambda: "a".translate())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print("a\t🐍b".expandtabs(), "a\t🐍b".expandtabs(4), "a\t🐍b".expandtabs(1), "a\t🐍b".expandtabs(0), "a\t🐍b".expandtabs(-1))
print(repr("12\t123🐍\t1\n1\t2".expandtabs(4)), repr("\t🐍".expandtabs(tabsize=3)), repr("ab\r🐍\tc".expandtabs(4)))
t(lambda: "a🐍".expandtabs("4🐍"))
t(lambda: "a🐍".expandtabs(1, 2))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print("ab🐍c".encode(), "é€🐍😀".encode("utf-8"), "é".encode("latin-1"), "é".encode("cp1252"), "a🐍b".encode("utf-16"), "a🐍b".encode("utf-16-le"), "a🐍b".encode("utf-16-be"), "a🐍".encode("utf-32-le"), "a🐍".encode("utf-8-sig"))
print("é🐍€".encode("ascii", "ignore"), "é🐍€".encode("ascii", "replace"), "é€🐍😀".encode("ascii", "backslashreplace"), "é🐍€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "namereplace"), "a\udcff🐍b".encode("utf-8", "surrogateescape"), "\ud800🐍".encode("utf-8", "surrogatepass"))
t(lambda: "é".encode("ascii"))
t(lambda: "aé🐍€b".encode("ascii"))
t(lambda: "a€🐍b".encode("latin-1"))
t(lambda: "\ud800🐍".encode())
t(lambda: "a🐍".encode("no🐍pe"))
t(lambda: "é".encode("ascii", "no🐍pe"))
t(lambda: "a🐍".encode(1))
t(lambda: "a🐍".encode(encoding="UTF8", errors="str🐍ict"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print("a🐍" + "b🐍", "a🐍b" * 3, 3 * "a🐍b", "a🐍b" * 0, "a🐍b" * -1, "a🐍" "b🐍" 'c🐍', "x🐍" * True)
t(lambda: "a🐍" + 1)
t(lambda: 1 + "a🐍")
t(lambda: "a🐍" + None)
t(lambda: "a🐍" + b"a")
t(lambda: "a🐍" * "b🐍")
t(lambda: "a🐍" * 1.5)
t(lambda: "a🐍" - "b🐍")
t(lambda: "a🐍" / 2)
t(lambda: -"a🐍")
t(lambda: "a🐍" + ["b🐍"])
t(lambda: "tota🐍l: " + 5 + "!🐍")
t(lambda: "a🐍" < 1)
t(lambda: 1 in "a🐍1")
t(lambda: None in "ab🐍c")
print("a🐍" in "ab🐍c", "🐍" in "ab🐍c", "a🐍c" in "ab🐍c", "ab🐍c" in "ab🐍c", "a🐍" not in "ab🐍c", "🐍" in "🐍")
print("a🐍" < "b🐍", "a🐍" < "B🐍", "ab🐍c" < "ab🐍d", "a🐍b" < "ab🐍c", "🐍" < "a🐍", "Z🐍" < "a🐍", "é🐍" > "z🐍", "1🐍0" < "9🐍")
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


s = "ab🐍c"
def setitem(): s[0] = "x🐍"
def delitem(): del s[0]
def setattr_(): s.x = 1
t(setitem)
t(delitem)
t(setattr_)
t(lambda: s.foo)
t(lambda: s.append("d🐍"))
t(lambda: s.length)
t(lambda: s.contains("a🐍"))
t(lambda: s.push)
t(lambda: s.trim())
t(lambda: s.len())
t(lambda: s.reverse())
t(lambda: str.upper())
t(lambda: str.upper(1))
t(lambda: str.join(["a🐍"], ",🐍"))
t(lambda: str.upper("a🐍", "b🐍"))
print(str.upper("a🐍"), str.join("-🐍", "a🐍b"), str.split("a 🐍b"), list(map(str.strip, [" a🐍 ", "b🐍 "])))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


print(str(), repr(str("a🐍")), str(1), str(None), str(1.0), str([1, "a🐍"]), str(b"ab"), str(b"ab", "ascii"), str(b"\xc3\xa9", "utf-8"), str(object=5), str(b"\xff", errors="replace") == "\ufffd🐍", str(b"a", errors="str🐍ict"))
t(lambda: str("a🐍", "utf-8"))
t(lambda: str(1, "utf-8"))
t(lambda: str(b"\xff", "utf-8"))
t(lambda: str(b"a\xe9", "ascii"))
t(lambda: str(1, 2, 3, 4))
t(lambda: str(b"a", 1))
class S:
    def __str__(self): return 5
class R:
    def __repr__(self): return None
t(lambda: str(S()))
t(lambda: repr(R()))
t(lambda: str(R()))
# ---
for s in ["pla🐍in", "it🐍's", 'say 🐍"hi"', "both '🐍 and \"", "tab\tnl🐍\ncr\r\\", "\x00\x1f\x7f🐍\x80\xa0\xad", "é🐍", "\u200b\u2028🐍\ufeff", "\ud800🐍", "😀🐍", "\U000e0001🐍", "ünïc🐍ödé"]:
    print(ascii(repr(s)), ascii(s))
# ---
class Text(str):
    def shout(self):
        return self.upper() + "!🐍"

x = Text("ab🐍c")
print(x, repr(x), type(x).__name__, type(x.upper()).__name__, type(x + "d🐍").__name__, type(x[:]).__name__, x.shout(), x == "ab🐍c", hash(x) == hash("ab🐍c"), {x: 1}["ab🐍c"])
x.note = "attribute🐍s allowed"
print(x.note, x.__dict__, isinstance(x, str), type(str(x)).__name__, "🐍".join([x]) == x, f"{x}", "🐍%s" % x, len(x))
class Loud(str):
    def __str__(self): return "LO🐍UD"
    def __len__(self): return 99
y = Loud("qui🐍et")
print(y, str(y), f"{y}", "🐍%s" % y, y + "🐍", len(y), "🐍".join([y]))
# ---
name = "rep🐍ort"
print("Nam🐍e: " + name + ", cou🐍nt: " + 3)
# ---
"hel🐍lo".uper()
# ---
"hel🐍lo".replce("l🐍", "L🐍")
# ---
text = "a b🐍 c"
text.Split(" 🐍")
# ---
words = "one 🐍two".split()
print(words.upper())
# ---
"ab🐍c"[1] = "x🐍"
# ---
# Names of codecs are looked at before what is to be decoded.
for f in [lambda: str(0,'\0🐍'), lambda: str(b'', '\0🐍'), lambda: str(b'', 'a🐍\0'), lambda: str(1, 'utf8'), lambda: str(1, 2), lambda: str(b'x', 'utf8', '\0🐍'), lambda: str(0, '\0🐍', 3), lambda: bytes('x🐍', '\0🐍'), lambda: 'x🐍'.encode('\0🐍'), lambda: b'x'.decode('\0🐍')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
