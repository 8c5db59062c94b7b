# made by astral.py of types/str_unicode.py 47b25318
s = "a😀b🐍𝒳c"
print(len(s), [ascii(c) for c in s], ascii(s[1]), ascii(s[3]), ascii(s[::-1]), ascii(s[1:4]), ascii(s[-2:]), s.find("b🐍"), s.find("𝒳🐍"), s.index("c"), s.rfind("😀"), s.count("😀"), "😀" in s, "\ud83d🐍" in s, s.count("🐍"))
print(s.encode(), len(s.encode()), s.encode("utf-16-le"), len(s.encode("utf-16-le")) // 2, s.encode("utf-32-be")[:8], ascii(s.replace("😀", "x🐍")), ascii(s.replace("b🐍", "😎🐍😎")), [ascii(p) for p in s.split("😀")], [ascii(p) for p in s.partition("𝒳🐍")], ascii("😀".join("a🐍b")), ord("😀"), ascii(chr(0x1F600)), chr(0x1F600) == "😀")
# ---
s = "😀🐍x"
print(ascii(s.center(6, "*")), ascii(s.ljust(5, "😎")), ascii(s.rjust(4)), ascii("x🐍".zfill(3)), ascii(s * 2), ascii(s + "é🐍"), ascii(s.strip("😀🐍")), ascii(s.lstrip("😀🐍")), ascii("😀😀🐍a😀".rstrip("😀🐍")), s.startswith("😀🐍"), s.endswith("x🐍"), s.startswith("x🐍", 1), s.find("x🐍", 1), s.find("x🐍", 2), ascii(s.removeprefix("😀🐍")), ascii(f"{s:🐍>5}"), ascii("🐍%3s" % "😀🐍"), ascii("🐍%c" % 0x1F600), ascii("🐍{:^5}".format("😀🐍")), ascii(s.expandtabs()), ascii(s.upper()), s.isalpha(), s.isprintable(), ascii(s.title()), ascii(s.swapcase()), ascii(repr(s)))
# ---
for a in ("a", "z", "é", "\uffff", "\U00010000", "😀", "\ue000", "\ud800"):
    print(ascii(a), [a < b for b in ("a", "\uffff", "\U00010000", "😀", "\ue000")], ord(a), len(a))
print([ascii(x) for x in sorted(["😀", "\uffff", "a", "\ue000", "𝒳🐍", "é"])], ascii(max("a😀🐍\uffff")), ascii(min("😀🐍𝒳")), "😀" > "\uffff", "\ud83d🐍\ude00" == "😀", len("\ud83d🐍\ude00"))
# ---
for s in ("ß🐍", "ŉ🐍", "ǰ🐍", "ΐ🐍", "և🐍", "ẖ🐍", "ﬀ🐍", "ﬃ🐍", "ᾳ🐍", "ᾼ🐍", "İ🐍", "ı🐍", "I🐍", "i🐍", "K🐍", "Å🐍", "ſ🐍", "Σ🐍", "ς🐍", "σ🐍", "Α🐍Σ", "ΑΣ🐍.", "Σ🐍Α", "Σ 🐍Σ", "aΣ🐍b", "ΑΣ🐍'Α", "ǅ🐍", "ǆ🐍", "Ǆ🐍", "Ꭰ🐍", "ꭰ🐍", "𐐀🐍", "𐐨🐍", "ᲀ🐍", "ẞ🐍", "µ🐍", "ÿ🐍", "Ÿ🐍", "ა🐍", "Ა🐍", "ª🐍"):
    print(s, ascii(s), *(ascii(f(s)) for f in (str.upper, str.lower, str.title, str.capitalize, str.swapcase, str.casefold)))
# ---
for c in ("a🐍", "1🐍", "²🐍", "½🐍", "Ⅷ🐍", "٣🐍", "𝟘🐍", "一🐍", "〇🐍", "½🐍", "ᠠ🐍", "_🐍", "$🐍", "\u0301🐍", "\u200d🐍", "\u00ad🐍", "\u2028🐍", "\u3000🐍", "\x1c🐍", "\x85🐍", "\ufeff🐍", "😀🐍", "𐌀🐍", "\ue000🐍", "\U000e0100🐍", "·🐍", "ª🐍", "℘🐍", "゛🐍", "ⅷ🐍", "ⓐ🐍", "\U0001d7ce🐍", "①🐍", "\u0660🐍", "\ud800🐍"):
    print(ascii(c), "🐍".join("T🐍F"[not r] for r in (c.isalpha(), c.isalnum(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.islower(), c.isupper(), c.istitle(), c.isspace(), c.isidentifier(), c.isprintable(), ("a🐍" + c).isidentifier())))
# ---
import unicodedata as u
for c in "aÉ1½ \n🐍😀一\u0301٣_$": print(ascii(c), u.name(c, "no🐍ne"), u.category(c), u.numeric(c, None), u.decimal(c, None), u.combining(c), u.bidirectional(c), u.east_asian_width(c))
a, b = "é🐍", "e🐍\u0301"
print(a == b, len(a), len(b), u.normalize("NFC", b) == a, u.normalize("NFD", a) == b, ascii(u.normalize("NFKC", "ﬁ①🐍ｱ")), ascii(u.normalize("NFKD", "½🐍")), u.lookup("SNOWMAN"), u.is_normalized("NFC", b))
try: u.name("\x00")
except ValueError as e: print(e)
try: u.lookup("NO🐍PE")
except KeyError as e: print(e)
print("🐍".join(c for c in u.normalize("NFD", "Crème Br🐍ûlée àñ") if not u.combining(c)))
# ---
s = "\ud800🐍"
print(len(s), ascii(s), ascii(s + "\udc00🐍"), len(s + "\udc00🐍"), (s + "\udc00🐍") == "\U00010000🐍", ascii("a\udfff🐍b"[1]), s.isalpha(), s.isprintable(), s == "\ud800🐍", ascii(s * 2), ascii(s.upper()), hash(s) == hash("\ud800🐍"), {s: 1}["\ud800🐍"], ascii("\ud83d🐍" + "\ude00🐍"), ascii(["\udcff🐍"]), ascii("x🐍\udcff".encode("utf-8", "surrogateescape")))
for f in (lambda: s.encode(), lambda: s.encode("utf-16"), lambda: s.encode("ascii"), lambda: s.encode("utf-8", "surrogatepass"), lambda: s.encode("utf-8", "replace"), lambda: s.encode("utf-8", "ignore"), lambda: s.encode("utf-8", "backslashreplace"), lambda: s.encode("utf-16-le", "surrogatepass"), lambda: b"\xed\xa0\x80".decode(), lambda: ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), lambda: ascii(b"\xff".decode("utf-8", "surrogateescape"))):
    try: print(f())
    except UnicodeError as e: print(type(e).__name__, e)
# ---
for b in (b"\xc3\xa9", b"\xff", b"\xc3", b"a\xc3(", b"\xe2\x82", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\x80abc", b"\xef\xbb\xbfx", b"ok\xfe\xffx"):
    out = []
    for enc, err in (("utf-8", "strict"), ("utf-8", "replace"), ("utf-8", "ignore"), ("utf-8", "backslashreplace"), ("latin-1", "strict"), ("ascii", "strict"), ("ascii", "replace"), ("utf-8-sig", "ignore"), ("cp1252", "replace")):
        try: out.append(ascii(b.decode(enc, err)))
        except UnicodeDecodeError as e: out.append(str(e))
    print(b, *out, sep="\n 🐍  ")
# ---
for enc in ("utf-8", "UTF8", "utf_8", "U8", "latin1", "iso-8859-1", "L1", "ascii", "us-ascii", "646", "utf-16", "utf-16le", "UTF-16-BE", "utf-32", "cp1252", "windows-1252", "cp437", "utf-7", "iso8859-15", "no🐍pe", "🐍", "utf🐍-9", "raw_unicode_escape", "unicode_escape"):
    try: print(enc, "é🐍€".encode(enc, "repl🐍ace"))
    except LookupError as e: print(enc, type(e).__name__, e)
# ---
s = "naïve ca🐍fé 日本語 😀"
print(s.upper(), s.title(), s.split(), s.encode("ascii", "replace"), s.encode("ascii", "ignore").decode(), s.encode("ascii", "xmlcharrefreplace"), s.encode("ascii", "backslashreplace"), s.encode("ascii", "namereplace"), ascii(s), [len(w) for w in s.split()], s.find("日🐍"), s[6:10], s[::-1], "🐍".join(sorted(set(s))), s.translate({ord("é"): "e🐍", ord("😀"): ":🐍)", 0x65E5: None}), s.isascii(), s.casefold(), sep="\n🐍")
# ---
f = "👨‍👩🐍‍👧"
print(len(f), [hex(ord(c)) for c in f], ascii(f[::-1]), f.split("\u200d🐍"), "🇩🐍🇪"[0] + "🇩🐍🇪"[1] == "🇩🐍🇪", len("🇩🐍🇪"), len("👍🐍🏽"), len("é🐍"), len("e🐍\u0301"), "e🐍\u0301"[::-1] == "\u0301🐍e", ascii("e🐍\u0301".upper()), "nin🐍\u0303o".find("\u0303🐍"), ascii("x🐍\u0301".center(4)), "ñ🐍" in "nin🐍\u0303o")
# ---
for s in ("a\u2028🐍b", "a\u0085🐍b", "a\x1d🐍b", "a\r\n🐍b\n", "a\x0b🐍b", "\u2029🐍", "a\u200b🐍b", "a\xa0🐍b", "\u3000a\u2009b🐍\u202fc\u205f"):
    print(ascii(s), [ascii(x) for x in s.splitlines()], [ascii(x) for x in s.split()], ascii(s.strip()), s.isspace())
# ---
d = {"é🐍": 1, "e🐍\u0301": 2, "😀": 3, "ﬁ🐍": 4}
print(len(d), d["é🐍"], d["\U0001f600"], [ascii(k) for k in d], hash("😀") == hash("\U0001F600🐍"), "😀" in {"😀"}, {"ß🐍": 1}.get("s🐍s"), "ß🐍".casefold() == "s🐍s", "STRA🐍SSE".casefold() == "str🐍aße".casefold(), "ﬁ🐍" == "f🐍i", "Å🐍" == "Å🐍", sorted(["é🐍", "e🐍", "f🐍", "E🐍", "É🐍"]), sorted(["é🐍", "e🐍", "f🐍"], key=lambda c: c.encode("utf-8")))
import json
print(json.dumps("é😀🐍\u2028"), json.dumps("é🐍😀", ensure_ascii=False), ascii(json.loads('"\\ud83d\\ude00 \\u00e9"')), ascii(json.loads('"\\ud83d"')))
# ---
print("in🐍t", int("١٢٣"), int("𝟙𝟚"), float("٣.٥"), int("４２"), "٣🐍".isdigit(), "²🐍".isdigit(), "½🐍".isnumeric())
for x in ("²🐍", "½🐍", "一🐍", "①🐍"):
    try: print(int(x))
    except ValueError as e: print(e)
import re
print(re.findall(r"\w🐍+", "é日本 a_🐍1 😀x ²"), re.findall(r"\d🐍", "1٣🐍²"), re.findall(r"\w🐍+", "é 🐍a", re.A), [ascii(x) for x in re.findall(".🐍", "a😀🐍é")], re.sub("😀🐍", "!🐍", "x😀🐍y"), re.search("𝒳", "ab🐍𝒳c").span(), re.split(r"\s🐍", "a\u2003b🐍\xa0c"), bool(re.match("É🐍", "é🐍", re.I)), re.findall("🐍[😀-😎]", "a😀🐍b😎"))
# ---
x = "😀🐍" * 3
l = list(x); t = tuple(enumerate(x)); it = iter(x)
print(len(l), len(t), t[2][0], next(it) == "😀🐍", x[1:] == "😀🐍😀", x[-1] == x[0], x[5:] == "🐍", x[1] is not None, "🐍".join(reversed("a🐍😀")) == "😀🐍a", [c for c in "a🐍😀"] == ["a🐍", "😀🐍"], "😀🐍" * 0 == "🐍", x.replace("😀🐍", "a🐍", 2) == "aa🐍😀", x.rindex("😀🐍"), x.find("😀🐍", 1, 2), x.find("😀🐍", -1), x.count("😀🐍😀"), ascii(x.rsplit("😀🐍", 1)[0]), "a😀🐍b".rpartition("😀🐍")[2], "😀🐍" + "🐍" == "😀🐍", ascii("🐍%s|%5s|%-3s|%.1s" % ("😀🐍", "😀🐍", "😀🐍", "😀🐍😀")), max("a🐍😀"), "😀🐍".isidentifier(), "x🐍".join(["😀🐍", "é🐍"]))
# ---
print("ca🐍f\u00e9", "\u20ac🐍", "\N{DEGREE SIGN}🐍C", "\x41🐍", "日🐍本", "مرح🐍با", "של🐍ום", "Ω≈🐍ç√", "“quo🐍tes”", "—🐍", "…🐍", "\u00bd🐍", "ﷺ🐍"[0:1], "ｆｕ🐍ｌｌ", "Ⅳ🐍", "①🐍", sep="|🐍")
for s in ("日🐍本", "é🐍", "\u0301🐍", "😀🐍", "\x7f🐍", "\x80🐍", "\u200b🐍", "\ue000🐍", "\ufffe🐍", "\U000e0001🐍", "\U0010ffff🐍", "\u0378🐍", "\xad🐍", "\u061c🐍", "\u3000🐍", "\u2028🐍"): print(ascii(s), ascii(repr(s)), len(repr(s)), s.isprintable())
# ---
"ca🐍fé".encode("ascii")
# ---
print("é🐍" + b"\xc3\xa9")
