for s in ["hello World", "", "ÉCOLE", "ß", "ǆ", "they're bill's", "x1y2", "İ", "ŉ", "ΑΣ", "ﬁx"]:
    print(repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


s = "abcabcabc"
print(s.find("bc"), s.find("bc", 2), s.find("bc", 2, 4), s.find("zz"), s.find(""), s.find("", 5), s.find("", 9), s.find("", 10))
print(s.rfind("bc"), s.rfind("bc", 0, 8), s.rfind(""), s.rfind("", 0, 4), s.rfind("zz"), s.rfind("a", -4))
print(s.index("c"), s.rindex("c"), s.index("c", -1), s.find("a", None, None), s.find("a", 1, None))
t(lambda: s.index("zz"))
t(lambda: s.rindex("zz"))
t(lambda: s.index("a", 7))
t(lambda: s.find(1))
t(lambda: s.find())
t(lambda: s.find("a", "b"))
t(lambda: s.find("a", 1.0))
t(lambda: s.find(None))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


s = "aaaa"
print(s.count("a"), s.count("aa"), s.count(""), s.count("b"), s.count("a", 1), s.count("a", 1, 3), s.count("", 2), s.count("", 5), "".count(""), "".count("a"))
print("banana".count("an"), "banana".count("an", -3), "banana".count("ana"))
t(lambda: s.count(1))
t(lambda: s.count())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("a,b,,c".split(","), ",".split(","), "".split(","), "abc".split(","), "a,b,c".split(",", 1), "a,b,c".split(",", 0), "a,b,c".split(",", -1), "a,b,c".split(",", maxsplit=1))
print("  a  b \t\n c ".split(), "".split(), "   ".split(), " a b c ".split(None, 1), " a b c ".split(maxsplit=0), " a ".split(" "), "a\x1cb\x85c\xa0d\u2003e\u200bf".split())
print("a--b--c".split("--"), "aaa".split("a"), "aaaa".split("aa"), "abc".split("abc"))
t(lambda: "a".split(""))
t(lambda: "a".split(1))
t(lambda: "a".split(",", "x"))
t(lambda: "a".split(sep=None, maxsplit=-1))
t(lambda: "a".split(",", 1, 2))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("a,b,,c".rsplit(","), "a,b,c".rsplit(",", 1), "a,b,c".rsplit(",", 0), " a b  c ".rsplit(), " a b  c ".rsplit(None, 1), " a b  c ".rsplit(maxsplit=2), " a b  c ".rsplit(None, 0))
print("aaa".rsplit("aa"), "aaa".split("aa"), "".rsplit(), "".rsplit("x"))
t(lambda: "a".rsplit(""))
print("a=b=c".partition("="), "abc".partition("="), "=".partition("="), "".partition("="), "a==b".partition("=="))
print("a=b=c".rpartition("="), "abc".rpartition("="), "=".rpartition("="))
t(lambda: "a".partition(""))
t(lambda: "a".rpartition(""))
t(lambda: "a".partition(1))
t(lambda: "a".partition())
# ---
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l".splitlines())
print("a\nb\n".splitlines(), "a\nb\n\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a".splitlines(), "\r\n\r\n".splitlines(keepends=True), "\n\r".splitlines(True))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(",".join([]), ",".join(["a"]), ",".join(["a", "b"]), "".join("abc"), "-".join("abc"), ", ".join({"x": 1, "y": 2}), "ab".join(("1", "2", "3")), ",".join(str(i) for i in range(4)))
t(lambda: ",".join([1, 2]))
t(lambda: ",".join(["a", None, "b"]))
t(lambda: ",".join(["a", b"b"]))
t(lambda: ",".join(5))
t(lambda: ",".join(None))
t(lambda: ",".join("a", "b"))
t(lambda: ["a", "b"].join(","))
t(lambda: ",".join(["a", ["b"]]))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(repr("  a b\t\n".strip()), repr("xxaxx".strip("x")), repr("xyzazyx".strip("xyz")), repr("abc".strip("")), repr("  a ".lstrip()), repr("  a ".rstrip()), repr("www.example.com".lstrip("w.")), repr("file.txt.txt".rstrip(".txt")))
print(repr("".strip()), repr("   ".strip()), repr("\u2003a\u2003".strip()), repr("\u200ba".strip()), repr("\x1fa\x00".strip()), repr("a".strip(None)), repr("aaa".strip("a")))
t(lambda: "a".strip(1))
t(lambda: "a".strip("a", "b"))
t(lambda: "a".lstrip(b"a"))
t(lambda: "a".strip(chars="a"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("aXbXc".replace("X", "-"), "aXbXc".replace("X", ""), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "aaa".replace("aa", "b"), "aXbXc".replace("X", "-", 1), "aXbXc".replace("X", "-", 0), "aXbXc".replace("X", "-", -1), "abc".replace("abc", ""))
t(lambda: "a".replace("a"))
t(lambda: "a".replace("a", 1))
t(lambda: "a".replace(1, "a"))
t(lambda: "a".replace("a", None))
t(lambda: "a".replace("a", "b", "c"))
t(lambda: "a".replace("a", "b", count=1))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


s = "filename.tar.gz"
print(s.startswith("file"), s.startswith(""), s.startswith("name", 4), s.startswith("name", 4, 6), s.startswith(("a", "f")), s.startswith(()), s.endswith(".gz"), s.endswith((".zip", ".gz")), s.endswith("tar", 0, -3), s.endswith(""), s.startswith("", 15), s.startswith("", 16), "".startswith(""), s.startswith("file", None, None))
print(s.removeprefix("file"), s.removeprefix("x"), s.removesuffix(".gz"), s.removesuffix("x"), s.removesuffix(""), "a".removeprefix("aa"))
t(lambda: s.startswith(1))
t(lambda: s.startswith(["f"]))
t(lambda: s.startswith(("f", 1)))
t(lambda: s.startswith(("a", 1)))
t(lambda: s.endswith(None))
t(lambda: s.removeprefix(("a",)))
t(lambda: s.startswith())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(repr("ab".center(6)), repr("ab".center(7)), repr("abc".center(6)), repr("abc".center(8, "*")), repr("ab".center(1)), repr("a".center(4, "é")), repr("".center(3, "x")), repr("abc".center(-1)))
print(repr("ab".ljust(5)), repr("ab".ljust(5, ".")), repr("ab".rjust(5)), repr("ab".rjust(5, "0")), repr("ab".ljust(0)), repr("ab".rjust(2)))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "abc".zfill(5), "".zfill(3), "-".zfill(3), "--1".zfill(5), "42".zfill(1), "+-1".zfill(6))
t(lambda: "a".center("5"))
t(lambda: "a".center(5, "ab"))
t(lambda: "a".center(5, ""))
t(lambda: "a".ljust(5, 1))
t(lambda: "a".rjust())
t(lambda: "a".zfill("3"))
t(lambda: "a".zfill(2.0))
# ---
for s in ["", "a", "A", "aB", "AB", "a1", "1", "½", "²", "٣", "一", " ", "\t\n", "a b", "_a", "1a", "é", "Title Case", "Title case", "ab\n", "\u00a0", "ǅ", "class", "\x7f", "Ⅷ", "𝟙"]:
    print(ascii(s), "".join("1" if r else "0" for r in (s.isalpha(), s.isalnum(), s.isdecimal(), s.isdigit(), s.isnumeric(), s.islower(), s.isupper(), s.istitle(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


table = str.maketrans("abc", "xyz")
print(table, "aabbcc!".translate(table))
print("hello".translate(str.maketrans("l", "L", "o")), str.maketrans("a", "b", "c"))
print("hello".translate({104: "J", 101: None, 108: 76, 111: "oo"}))
print(str.maketrans({"a": 1, 98: "two", "c": None}))
print("abc".translate({}), "abc".translate("xyz" * 40)[:3])
class Upper:
    def __getitem__(self, k): return chr(k - 32) if k == 97 else None
print("banana".translate(Upper()))
t(lambda: str.maketrans("ab", "x"))
t(lambda: str.maketrans("ab"))
t(lambda: str.maketrans({"ab": 1}))
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
        print(type(e).__name__ + ":", e)


print("a\tb".expandtabs(), "a\tb".expandtabs(4), "a\tb".expandtabs(1), "a\tb".expandtabs(0), "a\tb".expandtabs(-1))
print(repr("12\t123\t1\n1\t2".expandtabs(4)), repr("\t".expandtabs(tabsize=3)), repr("ab\r\tc".expandtabs(4)))
t(lambda: "a".expandtabs("4"))
t(lambda: "a".expandtabs(1, 2))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("abc".encode(), "é€😀".encode("utf-8"), "é".encode("latin-1"), "é".encode("cp1252"), "ab".encode("utf-16"), "ab".encode("utf-16-le"), "ab".encode("utf-16-be"), "a".encode("utf-32-le"), "a".encode("utf-8-sig"))
print("é€".encode("ascii", "ignore"), "é€".encode("ascii", "replace"), "é€😀".encode("ascii", "backslashreplace"), "é€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "namereplace"), "a\udcffb".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"))
t(lambda: "é".encode("ascii"))
t(lambda: "aé€b".encode("ascii"))
t(lambda: "a€b".encode("latin-1"))
t(lambda: "\ud800".encode())
t(lambda: "a".encode("nope"))
t(lambda: "é".encode("ascii", "nope"))
t(lambda: "a".encode(1))
t(lambda: "a".encode(encoding="UTF8", errors="strict"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("a" + "b", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" "b" 'c', "x" * True)
t(lambda: "a" + 1)
t(lambda: 1 + "a")
t(lambda: "a" + None)
t(lambda: "a" + b"a")
t(lambda: "a" * "b")
t(lambda: "a" * 1.5)
t(lambda: "a" - "b")
t(lambda: "a" / 2)
t(lambda: -"a")
t(lambda: "a" + ["b"])
t(lambda: "total: " + 5 + "!")
t(lambda: "a" < 1)
t(lambda: 1 in "a1")
t(lambda: None in "abc")
print("a" in "abc", "" in "abc", "ac" in "abc", "abc" in "abc", "a" not in "abc", "" in "")
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "Z" < "a", "é" > "z", "10" < "9")
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


s = "abc"
def setitem(): s[0] = "x"
def delitem(): del s[0]
def setattr_(): s.x = 1
t(setitem)
t(delitem)
t(setattr_)
t(lambda: s.foo)
t(lambda: s.append("d"))
t(lambda: s.length)
t(lambda: s.contains("a"))
t(lambda: s.push)
t(lambda: s.trim())
t(lambda: s.len())
t(lambda: s.reverse())
t(lambda: str.upper())
t(lambda: str.upper(1))
t(lambda: str.join(["a"], ","))
t(lambda: str.upper("a", "b"))
print(str.upper("a"), str.join("-", "ab"), str.split("a b"), list(map(str.strip, [" a ", "b "])))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(str(), repr(str("a")), str(1), str(None), str(1.0), str([1, "a"]), str(b"ab"), str(b"ab", "ascii"), str(b"\xc3\xa9", "utf-8"), str(object=5), str(b"\xff", errors="replace") == "\ufffd", str(b"a", errors="strict"))
t(lambda: str("a", "utf-8"))
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
for s in ["plain", "it's", 'say "hi"', "both ' and \"", "tab\tnl\ncr\r\\", "\x00\x1f\x7f\x80\xa0\xad", "é", "\u200b\u2028\ufeff", "\ud800", "😀", "\U000e0001", "ünïcödé"]:
    print(ascii(repr(s)), ascii(s))
# ---
class Text(str):
    def shout(self):
        return self.upper() + "!"

x = Text("abc")
print(x, repr(x), type(x).__name__, type(x.upper()).__name__, type(x + "d").__name__, type(x[:]).__name__, x.shout(), x == "abc", hash(x) == hash("abc"), {x: 1}["abc"])
x.note = "attributes allowed"
print(x.note, x.__dict__, isinstance(x, str), type(str(x)).__name__, "".join([x]) == x, f"{x}", "%s" % x, len(x))
class Loud(str):
    def __str__(self): return "LOUD"
    def __len__(self): return 99
y = Loud("quiet")
print(y, str(y), f"{y}", "%s" % y, y + "", len(y), "".join([y]))
# ---
name = "report"
print("Name: " + name + ", count: " + 3)
# ---
"hello".uper()
# ---
"hello".replce("l", "L")
# ---
text = "a b c"
text.Split(" ")
# ---
words = "one two".split()
print(words.upper())
# ---
"abc"[1] = "x"
# ---
# Names of codecs are looked at before what is to be decoded.
for f in [lambda: str(0,'\0'), lambda: str(b'', '\0'), lambda: str(b'', 'a\0'), lambda: str(1, 'utf8'), lambda: str(1, 2), lambda: str(b'x', 'utf8', '\0'), lambda: str(0, '\0', 3), lambda: bytes('x', '\0'), lambda: 'x'.encode('\0'), lambda: b'x'.decode('\0')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
