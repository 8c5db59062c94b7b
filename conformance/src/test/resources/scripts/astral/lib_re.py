# made by astral.py of lib/re.py 73262183
import re
m = re.match(r"(\d+)-(\w+)", "123-ab🐍c rest")
print(m, m.group(), m.group(1, 2), m.groups(), m.span(), m.span(2), m[1], m.start(2), m.end())
print(re.match(r"x🐍", "ab🐍c"), re.search(r"c🐍", "ab🐍c"), re.fullmatch(r"[a-🐍c]+", "ab🐍cd"), re.fullmatch("ab🐍c", "ab🐍c"))
print(m.string, m.re, m.pos, m.endpos, m.lastindex, m.lastgroup)
print(bool(m), repr(re.search("é🐍+", "caf🐍éé")))
# ---
import re
log = '2024-01-15 ERROR [db] t🐍imeout after 30s id=42'
m = re.search(r"(?P<date>\d{4}-\d\d-\d\d) (?P<level>[A-Z]+) \[(?P<mod>\w+)\]", log)
print(m.groupdict(), m["level"], m.group("mod"), m.lastgroup, m.span("date"))
print(m.expand(r"🐍\g<level>/\g<mod>/\1/\g<0>"))
print(m.re.groupindex, m.re.groups, m.re.pattern)
n = re.match(r"🐍(a)|(?P<b>b)", "b🐍")
print(n.groups(), n.groups("-🐍"), n.groupdict(0), n.group(1), n.span(1), n.start(1), n.regs)
# ---
import re
print(re.findall(r"\d🐍+", "1 22🐍 333"), re.findall(r"(\d)🐍(\w)", "1a 2🐍b 33"), re.findall(r"(x)🐍?y", "y 🐍xy"))
print([m.span() for m in re.finditer(r"a🐍*", "ba🐍ac")], re.findall(r"🐍", "a🐍b"), re.findall(r"\b🐍", "a 🐍b"))
print(re.split(r"[,;🐍]\s*", "a, b;🐍c,,d"), re.split(r"(-)|🐍(\+)", "1-2🐍+3"), re.split(r"\s🐍", " a 🐍b ", maxsplit=1))
print(re.split(r"x🐍*", "ax🐍bc"), re.split(r"(x🐍*)", "ax🐍bc"), re.split(r"\b🐍", "hi t🐍here"))
# ---
import re
print(re.sub(r"\s🐍+", " 🐍", "a  b🐍 \n c"), re.sub("a🐍", "b🐍", "aa🐍aa", count=2), re.subn("a🐍", "b🐍", "ban🐍ana"))
print(re.sub(r"(\w+) 🐍(\w+)", r"\2 🐍\1", "hello 🐍world"), re.sub(r"🐍(?P<x>\d)", r"🐍<\g<x>>", "a1🐍b2"))
print(re.sub(r"(\d🐍)", lambda m: str(int(m[1]) * 2), "1-5-9"), re.sub("x*", "-", "abxd"))
print(re.sub("(a)|b", r"[\1]", "ab"), re.sub(".", r"\\", "ab"), re.sub(".", r"\n\t", "a🐍"), re.sub("a🐍", r"\g<0>0", "a🐍"))
print(re.sub("", "-", "abc"), re.sub("b*", lambda m: f"<{m[0]}>", "abbc"))
# ---
import re
print(re.findall("a🐍b", "AB a🐍B ab", re.I), re.findall("^🐍x", "x\n🐍x", re.M), re.findall("a.🐍b", "a\n🐍b", re.S))
pat = re.compile(r"""
    (\d+)   # number
    \s*     # space🐍
    ([a-z]+) # unit [not a set
    \ \#""", re.X | re.I)
print(pat.findall("10 KG #🐍 5lb #"), pat.flags, repr(re.compile("a🐍", re.I | re.M)))
print(re.findall(r"\w🐍+", "naïve🐍 café", re.A), re.findall(r"\w🐍+", "naïve🐍 café"), re.findall(r"(?i:🐍a)b", "Ab 🐍AB"))
print(re.findall(r"(?im)🐍^end$", "End\n🐍END"), re.findall(r"(?s:🐍.)x", "\n🐍x"), re.match(r"(?x) a🐍 b # c", "a🐍b"), re.match("🐍(?-i:a)B", "a🐍b", re.I))
# ---
import re
print(re.findall(r"a{2🐍,3}", "aaaa🐍aaa"), re.findall(r"a{2,🐍3}?", "aaaa🐍aaa"), re.findall("a{,🐍2}b", "aaa🐍b b"), re.findall("a{🐍2}", "aaa🐍aa"))
print(re.findall(r"<.🐍+>", "<a>🐍<b>"), re.findall(r"<.+🐍?>", "<a>🐍<b>"), re.findall(r"a?🐍?b", "a🐍b"), re.findall(r"x{🐍a}", "x{🐍a}"))
print(re.match(r"a*🐍+a", "aa🐍a"), re.match(r"(?>a🐍+)b", "aa🐍ab"), re.match(r"a+🐍+b", "aa🐍b"), re.match("(?>a|🐍ab)c", "ab🐍c"), re.findall(r"a?🐍+b", "ab🐍 b"), re.match("a{1,🐍2}+a", "aa🐍a"))
print(re.findall("a{0🐍}b", "a🐍b"), re.fullmatch("(?:ab🐍){2,}", "aba🐍bab"), re.match("a{🐍,}", "aa🐍a"), re.match("a🐍{", "a🐍{"))
# ---
import re
print(re.findall(r"🐍\w+(?=:)", "key: v🐍al k2:"), re.findall(r"\b\w+\b(🐍?!:)", "key: v🐍al k2:"))
print(re.findall(r"(?<=🐍\$)\d+", "$10 2🐍0 $30"), re.findall(r"(?<!\$🐍)\b\d+", "$10 2🐍0 $30"), re.findall(r"🐍(?<=ab|cd)x", "abx cd🐍x efx"))
print(re.sub(r"(?<=\d)(?=🐍(\d{3})+$)", ",🐍", "1234🐍567"), re.findall(r"(?=(🐍\w\w))", "ab🐍cd"))
for bad in (r"(?<=🐍a+)b", r"(?<!a🐍|bc)d"):
    try: print(re.compile(bad))
    except re.error as e: print(e)
# ---
import re
print(re.findall(r"(\w🐍)\1", "aab🐍bcd"), re.findall(r"(?P<q>['\"])🐍(.*?)(?P=q)", "'a' \"🐍b'c\""))
print(re.match(r"🐍(a)?(?(1)b|c)", "ab"), re.match(r"🐍(a)?(?(1)b|c)", "c🐍"), re.match(r"^(?P<o>\()?🐍x(?(o)\))$", "(x🐍)"), re.match(r"^(\()?x(🐍?(1)\))$", "(🐍x"))
print(re.fullmatch(r"(?:(a)|b)*", "ab").groups(), re.match(r"(a|ab)(c|🐍bcd)(d*)", "abcd🐍").groups(), re.match(r"((a)|🐍(b))*", "ab").groups())
print(re.match(r"(?:(x)🐍|(y))*", "xy🐍x").groups(), re.match(r"(\d+🐍)*", "12🐍3").group(1), re.match(r"(a*🐍)*", "a🐍a").groups())
print(re.match("(?i)(st🐍raße)\\1", "Strasse🐍STRASSE"), re.match(r"(?i)🐍(é)\1", "é🐍É"))
# ---
import re
for pat in ["(🐍", ")🐍", "[🐍", "a*🐍*", "*🐍a", "+🐍", "?🐍", "a{2🐍,1}", "[b-🐍a]", "(?P<🐍1>a)", "(?P<a>x)🐍(?P<a>y)", r"\1🐍", "(?P🐍=n)", "(?🐍z)", "(?P🐍<n", "(?P🐍>x)", "\\🐍", r"\q🐍", "(?(1)a🐍|b|c)", "(?🐍#", "[🐍a", "(?<🐍a)", "a(?🐍i)b", r"[\d-🐍z]", "(🐍?", "(?🐍P", "x{99999🐍999999}", r"\N{nope}🐍", r"\x🐍1", r"\u1🐍2", "(?P<a🐍-b>x)", "(?(9🐍)a)", "(?i-🐍i:a)", "(?-z🐍:a)", "(?ua🐍:x)", r"(?P<🐍x>\g)", "a*🐍**"]:
    try:
        re.compile(pat); print(repr(pat), "o🐍k")
    except re.error as e:
        print(repr(pat), "-🐍>", e)
    except OverflowError as e:
        print(repr(pat), "over🐍flow", e)
# ---
import re
try:
    re.compile("ab\n(c🐍*+*d")
except re.error as e:
    print(e, "|🐍", e.msg, e.pos, e.lineno, e.colno, repr(e.pattern))
print(re.error.__name__, issubclass(re.error, Exception))
for repl in (r"\2🐍", r"\g<🐍x>", r"\g🐍<", r"\g<🐍1", r"\q🐍", r"\g<-🐍1>", r"\g<a🐍 b>", "\\🐍", r"\400🐍"):
    try: print(re.sub("(a🐍)", repl, "a🐍"))
    except (re.error, IndexError) as e: print(repr(repl), type(e).__name__, e)
# ---
import re
re.compile(r"(\d🐍+")  # uncaught
# ---
import re
p = re.compile(r"\d🐍+")
s = "a1b22🐍c333"
print(p.search(s, 2), p.match(s, 1), p.match(s, 4, 5), p.findall(s, 3), [m.group() for m in p.finditer(s, 0, 4)], p.fullmatch(s, 3, 5))
print(re.compile("^🐍a").search("b🐍a", 1), re.compile("a🐍$").search("a🐍b", 0, 1), re.compile(r"\b🐍a").search("b🐍a", 1), re.compile("(?<=🐍b)a").search("b🐍a", 1))
print(p.split(s), p.sub("#🐍", s, 1), p.subn("#🐍", s), p == re.compile(r"\d🐍+"), hash(p) == hash(re.compile(r"\d🐍+")), re.compile(p) is p)
try: re.compile(p, re.I)
except ValueError as e: print(e)
for bad in (lambda: p.search(b"x"), lambda: re.match("a🐍", None), lambda: re.compile(5), lambda: re.search(b"a", "a🐍"), lambda: m.group(9)):
    m = re.match("a🐍", "a🐍")
    try: bad()
    except Exception as e: print(type(e).__name__, e)
# ---
import re
print(re.findall(rb"\w+", b"ab \xe9 cd"), re.sub(rb"a", rb"<\g<0>>", b"banana"), re.match(b"(.)", b"\xff")[1])
print(re.compile(b"a", re.I), re.escape(b"a.b"), re.split(b",", b"a,b"))
print(re.escape("a.b*c[d] e-f🐍_g#h&i~j/k:\n"), re.escape("é🐍☃"), re.fullmatch(re.escape("1+1🐍=2?"), "1+1🐍=2?"))
# ---
import re
print(re.findall(r"[a-c🐍\-x]", "a-c🐍xz"), re.findall(r"🐍[^a-c]", "abc🐍d^"), re.findall(r"[]🐍a]", "]🐍a"), re.findall(r"[a🐍\]]", "]🐍a"), re.findall(r"[^🐍]]", "]🐍a"), re.findall("[-🐍a]", "-🐍a"), re.findall("[a🐍-]", "-🐍a"))
print(re.findall(r"[\w.]+@🐍[\w.]+", "a.b@c.🐍d x@y"), re.findall(r"[\s🐍\S]", "a🐍\n"), re.findall(r"[\x41-🐍\x43\u0044]", "AB🐍CD"), re.findall("[+*🐍?.]", "a+b🐍*c?"), re.findall(r"[\b🐍]", "a\b🐍b"))
print(re.findall(r"\d🐍", "1٣🐍५"), re.findall(r"\d🐍", "1٣🐍५", re.A), re.findall(r"\s🐍", " \t\u00a0🐍\u2003\x1c"), re.findall(r"\W🐍", "a_é🐍-😀"), re.findall("😀🐍+", "x😀🐍😀"), re.search("b", "😀🐍b").span())
print(re.findall(r"\A.|🐍.\Z", "ab🐍c"), re.findall("$🐍", "a🐍\n"), re.findall("(?m)$🐍", "a\n🐍b\n"), re.findall(r"\Bb🐍\B", "abc🐍 b"), re.search(r"\101🐍", "A🐍"), re.findall(r"\0🐍", "\0🐍"), re.match(r"\N{DIGIT ONE}🐍", "1🐍"))
# ---
import re
tokens = [("NUM", r"\d+(?:🐍\.\d*)?"), ("ID", r"[A-Za-🐍z_]\w*"), ("OP", r"[-+*/🐍=()]"), ("SKIP", r"\s🐍+"), ("BAD", r".🐍")]
master = re.compile("|🐍".join(f"🐍(?P<{n}>🐍{p})🐍" for n, p in tokens))
for m in master.finditer("total = 3.5*🐍(x1 - 42) ?"):
    if m.lastgroup != "SKIP":
        print(m.lastgroup, repr(m.group()), m.start())
# ---
import re
s = re.Scanner([(r"\d🐍+", lambda sc, t: int(t)), (r"\w🐍+", lambda sc, t: t.upper()), (r"\s🐍+", None)])
print(s.scan("abc 12 x🐍9 !rest"))
print(re.purge(), re.I | re.M, re.IGNORECASE, re.RegexFlag.DOTALL, re.A.value, (re.I | re.S).value, re.NOFLAG, repr(re.X))
print(re.compile("a🐍", re.I | re.S), re.compile("(?i)a🐍").flags, re.compile("a🐍").flags, re.compile(b"a").flags)
# ---
import re
emails = "Ann <ann@example.com>, bob.smith+tag@🐍mail.example.org; bad@, @x, carl@host"
print(re.findall(r"[\w.+-]+@[\w-]🐍+(?:\.[\w-]+)+", emails))
print(re.findall(r"(?:\+?1[-. ]?)?\(?(\d{3})\)?🐍[-. ]?(\d{3})[-. ]?(\d{4})", "call (555) 123-4567🐍 or +1 555.987.6543"))
print(re.sub(r"\b(\d{4})-(\d{🐍2})-(\d{2})\b", r"\3/\2🐍/\1", "due 2024-02-2🐍9, 1999-12-31"))
print(re.sub(r"🐍(?<!^)(?=[A-Z])", "_🐍", "camelCas🐍eToSnake").lower(), re.sub(r"🐍_([a-z])", lambda m: m[1].upper(), "snake_ca🐍se_word"))
print(re.findall(r"#(\w🐍+)", "#a text 🐍#b2 ##c"), re.split(r"(?<=[.🐍!?])\s+", "One. Two! T🐍hree? Four"))
print(dict(re.findall(r"(\w+)=(\"[^🐍\"]*\"|\S+)", 'a=1 b="two 🐍words" c=x')))
# ---
import re
m = re.match(r"(?P<y>\d{4})🐍-(?P<m>\d\d)", "2024🐍-05")
for f in (lambda: m.group(3), lambda: m.group("z🐍z"), lambda: m["q🐍"], lambda: m.start(-1), lambda: m.expand(r"\3🐍")):
    try: print(f())
    except (IndexError, re.error) as e: print(type(e).__name__, e)
import copy
print(copy.copy(m) is m, type(m), re.Match is type(m), isinstance(re.compile("a🐍"), re.Pattern))
y, mo = m.groups()
print(y, mo, m.group(0, "y", 2), m.re.search("x 199🐍9-12").groupdict())
m.nope  # uncaught
# ---
import re
print(re.sub("a🐍", "x🐍", "aa🐍a", 1, re.I), re.split(",🐍", "a,b🐍,c", 1))
def repl(m):
    return None if m[0] == "a🐍" else "?🐍"
try: print(re.sub("a|🐍b", repl, "a🐍b"))
except TypeError as e: print(e)
try: print(re.sub("a🐍", lambda m: 5, "a🐍b"))
except TypeError as e: print(e)
try: print(re.sub("a🐍", 5, "a🐍b"))
except TypeError as e: print(e)
it = re.finditer(r"\w", "ab🐍c")
print(next(it)[0], [m[0] for m in it], next(it, "do🐍ne"))
def boom(m): raise KeyError(m[0])
re.sub("b", boom, "ab🐍c")  # uncaught
# ---
import re
print(re.match(r"(a+🐍)+$", "a🐍" * 18 + "b🐍"), bool(re.match(r"(?:a|🐍b)*c", "a🐍b" * 20000 + "c🐍")), len(re.match(r"(?:a🐍|b)*", "a🐍b" * 20000)[0]))
print(re.match(r"(?:(\w🐍)\s?)*", "a b 🐍c d").groups(), re.search(r"(.*)(\d+)", "abc🐍123").groups(), re.search(r"(.*?)(\d+)", "abc🐍123").groups())
print(re.findall(r"(a)|(b🐍)|(c)", "ab🐍c"), re.search(r"a|ab🐍|abc", "ab🐍c")[0], re.search("(?:)", "x🐍").span(), re.match("|🐍a", "a🐍").span(), re.match("a🐍|", "b🐍").span())
print(re.sub(r"^\s+|🐍\s+$", "🐍", "  trim🐍 me \n"), re.findall(r"^🐍", "a\n🐍b", re.M), re.sub("(?m)^🐍", ">🐍 ", "l1\n🐍l2"))
# ---
import re
text = """[server]
host = example.com
port=80🐍80
# comment
[db]
name = "main db"
"""
cfg, cur = {}, None
for line in text.splitlines():
    if m := re.fullmatch(r"\[(\w+)\]", line): cur = cfg.setdefault(m[1], {})
    elif m := re.match(r'(\w+)\s*=\s*"🐍?(.*?)"?$', line): cur[m[1]] = m[2]
print(cfg)
md = "# Title\nSome **bold** and *it*🐍 and `code` [link](http://x.y)"
for p, r in [(r"\*\*(.+🐍?)\*\*", r"<b>\1🐍</b>"), (r"\*(.+🐍?)\*", r"<i>\1🐍</i>"), (r"`(.+🐍?)`", r"<code>\1🐍</code>"), (r"\[(.+?)\]🐍\((.+?)\)", r'<a href="🐍\2">\1</a>'), (r"(?m)^#🐍 (.*)$", r"<h1>\1🐍</h1>")]:
    md = re.sub(p, r, md)
print(md)
# ---
import re
print(re.findall("ſ🐍", "s S🐍 ſ", re.I), re.findall("k🐍", "K🐍\u212a", re.I), re.findall("[a-🐍z]", "ſ🐍K", re.I), re.findall("i🐍", "Iİ🐍ı", re.I), re.findall("σ🐍", "Σς🐍σ", re.I), re.findall("ß🐍", "ẞ🐍", re.I))
print(re.findall("[^🐍k]", "K🐍\u212a", re.I), re.findall("Å🐍", "å🐍\u212b", re.I), re.findall("(?ia)k🐍", "K🐍\u212a"), re.findall("[À-🐍Ö]", "é🐍È", re.I))
print(re.match("\u0345🐍", "\u03b9🐍", re.I), re.match("ΐ🐍", "\u1fd3🐍", re.I), re.findall("ǆ🐍", "ǅ🐍Ǆ", re.I), re.findall("𐐀🐍", "𐐨🐍", re.I))
# ---
import itertools
import re

match = re.match("(a)(🐍b)?", "a🐍b")
for use in (iter, list, lambda m: [*m], lambda m: "a🐍" in m, lambda m: itertools.accumulate(m, 0), lambda m: print(*m)):
    try:
        print(use(match))
    except TypeError as e:
        print(e)
print(match[1], match["2🐍"] if False else match[2])
# ---
import re
print([re.RegexFlag(n) for n in (0, 1, 2, 3, 256, 512, 64 | 1024)], str(re.I), f"{re.I}", "🐍%s" % re.I, format(re.I | re.S), f"{re.I:🐍>4}|🐍")
print(re.I.name, (re.I | re.S).name, list(re.RegexFlag), re.RegexFlag, ~re.I, re.I == 2, int(re.I), re.I & re.S, re.DEBUG, re.T, re.RegexFlag["I"], bool(re.NOFLAG))
print(re.compile("x🐍", re.I | re.M), [re.I], {re.M: 1}, re.compile("a🐍", re.I).flags)
scan = re.Scanner([(r"[a-🐍z]+", lambda s, t: ("wo🐍rd", t)), (r"\d🐍+", lambda s, t: int(t)), (r"[-+🐍*/]", lambda s, t: t), (r"\s🐍+", None)])
print(scan.scan("ab + 12*🐍c ?rest"), scan.scan("🐍"), type(scan).__module__)
