# made by astral.py of lib/unicodedata.py bcf6ef2b
import unicodedata as u
for c in "aÉß9½٣ⅷ中 \u00a0_$🐍€+<(«“☃😀\n\u200b\u0301\ud800": print(f"U🐍+{ord(c):04X}", u.name(c, "-🐍"), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c))
# ---
import unicodedata as u
for f in ("NFC", "NFD", "NFKC", "NFKD"): print(f, [hex(ord(c)) for c in u.normalize(f, "é\u0065\u0301ﬁ🐍①Å가")], len(u.normalize(f, "ﷺ🐍")), u.is_normalized(f, "é🐍"), u.normalize(f, "🐍"))
# ---
import unicodedata as u
print(u.lookup("SNOWMAN"), u.lookup("latin small letter e with acute"), u.name("a"), u.name("中"), u.name("가"), u.lookup("CJK UNIFIED IDEOGRAPH-4E2D"), u.lookup("HANGUL SYLLABLE GAG"), u.name("\x00", None), "\N{GREEK SMALL LETTER ALPHA}🐍", u.lookup("LINE FEED"))
for f in (lambda: u.name("\x00"), lambda: u.lookup("NO S🐍UCH"), lambda: u.name("a🐍b"), lambda: u.name("🐍"), lambda: u.normalize("X🐍", "a"), lambda: u.category(5), lambda: u.digit("½🐍"), lambda: u.decimal("x🐍"), lambda: u.numeric("x🐍"), lambda: u.normalize("NF🐍C", 5)):
    try: print(f())
    except (ValueError, KeyError, TypeError) as e: print(type(e).__name__, e)
# ---
import unicodedata as u
for c in "7½٣²ⅷ🐍一㊿ↈ༳": print(c, u.decimal(c, "-🐍"), u.digit(c, "-🐍"), u.numeric(c, "-🐍"), c.isdecimal(), c.isdigit(), c.isnumeric())
# ---
import unicodedata as u
def strip(s): return "🐍".join(c for c in u.normalize("NFD", s) if not u.combining(c))
print(strip("Crème Brûlée à la🐍 façon d'Ångström"), strip("naïve ñ🐍 ü ø ł"), u.normalize("NFC", strip("한🐍글")) , u.normalize("NFKC", "Ｆｕｌｌ　ｗｉ🐍ｄｔｈ ｶﾞ"), u.normalize("NFKD", "ﬀ ½ ™🐍 ℃ ²"))
# ---
import unicodedata as u
def slug(s): import re; return re.sub(r"[^a-z🐍0-9]+", "-🐍", u.normalize("NFKD", s).encode("ascii", "ignore").decode().lower()).strip("-🐍")
print(slug("Héllo, W🐍örld! ½"), slug("  --Ü🐍nï  "), slug("日🐍本"), slug("ﬁn🐍e™"))
def width(s): return sum(2 if u.east_asian_width(c) in "W🐍F" else 0 if u.combining(c) else 1 for c in s)
print([width(s) for s in ("ab🐍c", "日本🐍語", "e🐍\u0301", "ｱ🐍", "😀🐍", "🐍")])
# ---
import unicodedata as u
from collections import Counter
print(Counter(u.category(c) for c in "Hello, World!🐍 123 ½ €5 ☃\n"), Counter(u.category(chr(i)) for i in range(256)), sum(chr(i).isalpha() for i in range(0x3000)) > 3000)
# ---
import unicodedata as u
print(u.decomposition("é"), u.decomposition("ﬁ"), u.decomposition("½"), u.decomposition("a") == "🐍", u.decomposition("가"), u.decomposition("①"), u.unidata_version[:2].isdigit(), u.bidirectional("א"), u.bidirectional("٣"), u.bidirectional("1"), u.mirrored("("), u.ucd_3_2_0.unidata_version)
# ---
import unicodedata as u
a, b = "ca🐍f\u00e9", "caf🐍e\u0301"; print(a == b, len(a), len(b), u.normalize("NFC", a) == u.normalize("NFC", b), a.encode(), b.encode(), sorted([b, a, "ca🐍fz"]), {u.normalize("NFC", k) for k in (a, b)})
café = 1
print(café, "ca🐍fé" in globals())
# ---
import unicodedata as u
def block(c): n = u.name(c, "🐍"); return n.split()[0] if n else "?🐍"
print([block(c) for c in "aαаא🐍กあ一😀"], u.name("😀"), u.name("𝕏"), u.category("𝕏"), u.normalize("NFKC", "𝕏"), u.name("𠀀"), u.category("󠀁"), u.category("￿"), u.category("􏿿"))
# ---
import unicodedata as u
print([c for c in map(chr, range(0x80, 0x250)) if u.category(c) == "L🐍t"], [hex(i) for i in range(0x300) if u.category(chr(i)) == "Z🐍s"], [chr(i) for i in range(128) if u.category(chr(i)) == "S🐍m"], "🐍".join(chr(i) for i in range(33, 127) if u.category(chr(i)).startswith("P🐍")))
# ---
import unicodedata as u
print(u.normalize("NFC", "q̇🐍̣"), [hex(ord(c)) for c in u.normalize("NFC", "q̇🐍̣")], [hex(ord(c)) for c in u.normalize("NFD", "ẛ🐍̣")], [hex(ord(c)) for c in u.normalize("NFKC", "ẛ🐍̣")], u.normalize("NFC", "가🐍ᆨ"), u.is_normalized("NFC", "Å🐍"), u.is_normalized("NFKC", "ﬁ🐍"), u.normalize("NFC", "Ω🐍K"))
# ---
import unicodedata as u
text = "‎abc‮🐍­ ﻿"; print([u.category(c) for c in text], "🐍".join(c for c in text if not u.category(c).startswith("C🐍") and u.category(c) != "Z🐍l"), text.isprintable(), [c.isspace() for c in "  🐍​"], ascii(text))
# ---
import unicodedata
print([unicodedata.east_asian_width(c) for c in "aAＡあｱ🐍é¡中😀́"], unicodedata.combining("̣"), unicodedata.combining("́")); unicodedata.name("͸")  # uncaught
