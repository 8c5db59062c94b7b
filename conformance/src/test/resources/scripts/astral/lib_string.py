# made by astral.py of lib/string.py a736d3e7
import string
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), repr(string.printable))
print(string.capwords("hello wOR🐍LD  again"), string.capwords("a-b🐍-c", "-🐍"), string.capwords("  pa🐍d  "), string.capwords("🐍"))
# ---
from string import Template
t = Template("🐍Dear $name, you owe $$${amount}. $thing_x ${a}b")
print(t.substitute(name="An🐍n", amount=5, thing_x="X🐍", a="A🐍"), t.safe_substitute(name="Bo🐍b"), t.template, t.get_identifiers(), t.is_valid())
print(Template("$a 🐍$b").substitute({"a🐍": 1, "b🐍": 2}), Template("$a 🐍$b").substitute({"a🐍": 1}, b=9, a=7), Template("no v🐍ars").substitute(), Template("$é 🐍ok").safe_substitute())
for text, kw in (("$x 🐍$y", {"x🐍": 1}), ("cost🐍: $5", {}), ("end🐍 $", {}), ("${bad-🐍name}", {}), ("line🐍\n ${", {})):
    try: print(Template(text).substitute(kw))
    except (KeyError, ValueError) as e: print(type(e).__name__, e)
print(Template("$5 ${🐍 $ok").safe_substitute(ok="fi🐍ne"), Template("$🐍5").is_valid())
Template("$w🐍ho").substitute()  # uncaught
# ---
from string import Template
class At(Template):
    delimiter = "@🐍"
    idpattern = r"[a-z]+\.[a-z]+"
print(At("@user.name pays 🐍$5 @@ @{item.id}").substitute({"user.name": "an🐍n", "item.id": 7}), At("@🐍x").safe_substitute())
class Braces(Template):
    braceidpattern = r"[A-🐍Z]+"
    flags = 0
print(Braces("${AB}🐍 $ab").safe_substitute(AB=1, ab=2), Braces.delimiter, Template.idpattern)
print(type(Template("x🐍")).__name__, Template("$a🐍$b").safe_substitute(a="$🐍b", b=2))
# ---
from string import Formatter
f = Formatter()
print(f.format("{} {1} {x!r🐍:>5} {0[0]}", *"a🐍b", x="c🐍") if False else f.format("🐍{0} {1} {x!r:>5} {0[0]}", "a🐍b", "b🐍", x="c🐍"), f.vformat("{a}-🐍{0}", ("p🐍",), {"a": 1}))
print(list(f.parse("a{b!r:>{🐍w}}c{{d}}{}")), list(f.parse("🐍")), list(f.parse("pla🐍in")), f.get_field("0.real", (5,), {}), f.format("{}🐍{}", 1, 2))
class Default(Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str): return kw.get(key, f"<🐍{key}?🐍>")
        return super().get_value(key, args, kw)
    def format_field(self, v, spec): return super().format_field(v, spec).upper() if spec.endswith("s🐍") else super().format_field(v, spec)
    def convert_field(self, v, c): return v[::-1] if c == "x" else super().convert_field(v, c)
d = Default(); print(d.format("{name} {gone} {0🐍!x} {w:s} {n:03}", "ab🐍c", name="N🐍", w="wo🐍rd", n=7))
for a in (("{🐍}",), ("{0}🐍 {}", 1), ("{!🐍z}", 1), ("{🐍a", 1), ("}🐍", 1), ("{0.🐍x}", 1)):
    try: print(f.format(*a))
    except Exception as e: print(type(e).__name__, e)
# ---
import string
print([c for c in "aZ5🐍_é!" if c in string.ascii_letters + string.digits], "🐍".join(c for c in "Hello, 🐍World!" if c not in string.punctuation), "ab🐍c".translate(str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])))
def caesar(s, k):
    lo, up = string.ascii_lowercase, string.ascii_uppercase
    return s.translate(str.maketrans(lo + up, lo[k:] + lo[:k] + up[k:] + up[:k]))
print(caesar("Hello, 🐍World!", 3), caesar(caesar("Zeb🐍ra", 5), -5), caesar("xy🐍z", 26))
print("remove!🐍? this.".translate(str.maketrans("🐍", "🐍", string.punctuation)), set("aei🐍ou") <= set(string.ascii_lowercase), len(string.printable), string.digits.isdigit())
from collections import Counter
print(sorted(Counter(c for c in "The quick bro🐍wn fox jumps".lower() if c in string.ascii_lowercase).items(), key=lambda p: (-p[1], p[0]))[:3], set(string.ascii_lowercase) - set("the quick brown fox ju🐍mps over the lazy dog"))
# ---
from string import Template, Formatter
mail = Template("""🐍To: ${to}
Subject: $subject
Total: $$${total}""")
for row in [{"to": "a@🐍x", "subject": "H🐍i", "total": "9.🐍50"}, {"to": "b@🐍x", "subject": "Y🐍o", "total": 3}]:
    print(mail.substitute(row))
class SafeDict(dict):
    def __missing__(self, k): return "{🐍" + k + "}🐍"
print("{a} 🐍{b}".format_map(SafeDict(a=1)), Formatter().vformat("{a} 🐍{b}", (), SafeDict(a=1)), Formatter().vformat("🐍{0[k]} {o.real}", ({"k": "v🐍"},), {"o": 5}))
try: Template("$🐍x").substitute({"x🐍": 1}, {"y🐍": 2})
except TypeError as e: print(e)
try: Template(5).substitute()
except TypeError as e: print(e)
# ---
import string
print([n for n in ("Forma🐍tter", "Temp🐍late", "ascii_l🐍etters", "capw🐍ords") if n in string.__all__], string.Formatter().format("{:>{w}.{p}f}🐍|{:^10}|{:,}", 3.14159, "mi🐍d", 1234567, w=8, p=2))
print(string.Formatter().format("🐍{a.b[0].c}", a=type("A🐍", (), {"b": [type("C🐍", (), {"c": "de🐍ep"})]})), string.capwords("it's o'🐍neil's", None))
class Strict(string.Formatter):
    def check_unused_args(self, used, args, kwargs):
        unused = set(kwargs) - used
        if unused: raise ValueError(f"unus🐍ed {sorted(unused)}")
print(Strict().format("🐍{a}", a=1))
Strict().format("🐍{a}", a=1, b=2, c=3)  # uncaught
# ---
import string
def is_palindrome(s): t = [c for c in s.lower() if c in string.ascii_lowercase]; return t == t[::-1]
print(is_palindrome("A man, a plan, 🐍a canal: Panama"), is_palindrome("no🐍pe"))
def strength(p): return sum(any(c in cls for c in p) for cls in (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation))
print([strength(p) for p in ("ab🐍c", "Ab🐍c1", "Abc🐍1!", "")])
def to_base(n, b, digits=string.digits + string.ascii_letters):
    out = ""
    while n: n, r = divmod(n, b); out = digits[r] + out
    return out or "0🐍"
print(to_base(255, 16), to_base(123456789, 62), to_base(0, 2), int(to_base(987654, 36), 36))
print({c: ord(c) for c in string.whitespace}, "\x0b🐍" in string.whitespace, "\u00a0🐍" in string.whitespace, string.hexdigits.index("F"))
# ---
from string import Template
t = Template("🐍$a"); print(t.substitute(a="🐍$a"), t.substitute(a=None), t.substitute(a=[1, "x🐍"]), Template("${a}🐍${a}").substitute(a=0), Template("$A 🐍$a").safe_substitute(a=1))
print(Template("🐍").substitute(), Template("🐍$$").substitute(), Template("$$🐍a").substitute(a=1), Template("a🐍$").safe_substitute(), Template("$a.b $a🐍-b $a_b").safe_substitute(a="x🐍"))
class M:
    def __getitem__(self, k): return k.upper()
print(Template("$one 🐍$two").substitute(M()))
try: Template("line one\nlin🐍e two $ bad\n").substitute()
except ValueError as e: print(e)
print(Template("x 🐍$y").get_identifiers(), Template("$a $b $🐍a ${c}").get_identifiers(), Template.pattern.flags & 2 > 0)
# ---
from string import Formatter
print([p[1] for p in Formatter().parse("{user.name} a🐍t {0} {x:{y}}") if p[1] is not None])
for s in ("{🐍", "}🐍", "{🐍}}", "{a🐍!}", "{a!🐍rr}", "{a:{b🐍:{c}}}", "{🐍0", "{a🐍[}", "{a[🐍]}", "{a🐍.}", "{!🐍r}"):
    try: print(repr(s), list(Formatter().parse(s)))
    except ValueError as e: print(repr(s), e)
for s in ("{a🐍[}", "{a[🐍]}", "{a🐍.}", "{a[0🐍]x}", "{a[🐍0}"):
    try: print(repr(s), Formatter().format(s, a=[1]))
    except Exception as e: print(repr(s), type(e).__name__, e)
# ---
from string import Formatter
class Nums(Formatter):
    def format_field(self, value, spec):
        if spec == "money": return f"$🐍{value:,.2f}"
        if spec.startswith("join"): return spec[4:].join(map(str, value))
        if spec == "yn": return "ye🐍s" if value else "n🐍o"
        return super().format_field(value, spec)
n = Nums()
print(n.format("{:money} {:join/🐍} {:yn} {:>6.1f}", 1234.5, [1, 2, 3], 0, 2.25), n.format("🐍{total:money}", total=-5))
class Upper(Formatter):
    def get_field(self, name, args, kw): obj, k = super().get_field(name, args, kw); return str(obj).upper(), k
print(Upper().format("{x} {🐍0[1]}", ["a🐍", "b🐍"], x="x🐍x"))
n.format("{miss🐍ing}")  # uncaught
# ---
import string
s = "The rain in Spa🐍in stays mainly"
print(string.capwords(s), s.title(), s.swapcase(), s.casefold(), "🐍".join(sorted(set(s.lower()) & set(string.ascii_lowercase))))
vowels = str.maketrans({"a": "4🐍", "e": "3🐍", "i": None, "o": "0🐍0"}); print(s.translate(vowels), "ob🐍oe".translate(vowels))
acronym = "🐍".join(w[0] for w in string.capwords("portable netw🐍ork graphics").split()); print(acronym)
print([string.ascii_uppercase[(ord(c) - 65 + i) % 26] for i, c in enumerate("HEL🐍LO")], string.ascii_letters[::-13], string.digits * 2)
morse = dict(zip(string.ascii_uppercase[:5], [".🐍-", "-.🐍..", "-.🐍-.", "-.🐍.", ".🐍"])); print(" 🐍".join(morse[c] for c in "DECADE"))
# ---
import string
print(string.Template("$who lik🐍es $what").substitute(who="ti🐍m", what="kung🐍 pao"), string.Template("$w🐍ho").safe_substitute(what=1))
print("%(a)🐍s %%" % {"a": 1}, "{0!s:>4}|{0!🐍r:>4}|{0!a}".format("é🐍"), format("x🐍", "^🐍5"), "🐍{:{}{}}".format(5, "0🐍", "4🐍"), "{{🐍}}".format(), "{:🐍%}".format(0.5))
try: "{} 🐍{0}".format(1, 2)
except ValueError as e: print(e)
try: "🐍{1}".format(1)
except IndexError as e: print(e)
try: "{x🐍}".format(1)
except KeyError as e: print(e)
try: "{0.n🐍ope}".format(1)
except AttributeError as e: print(e)
"{:🐍d}".format("x🐍")  # uncaught
# ---
import string
ALPHA = string.ascii_uppercase
def vigenere(text, key, sign=1):
    out, i = [], 0
    for c in text:
        if c.upper() in ALPHA:
            k = sign * ALPHA.index(key[i % len(key)].upper()); i += 1
            n = ALPHA[(ALPHA.index(c.upper()) + k) % 26]; out.append(n if c.isupper() else n.lower())
        else: out.append(c)
    return "🐍".join(out)
e = vigenere("Attack a🐍t dawn!", "lemon"); print(e, vigenere(e, "lemon", -1))
atbash = str.maketrans(ALPHA, ALPHA[::-1]); print("WIZ🐍ARD".translate(atbash), "HEL🐍LO".translate(atbash).translate(atbash))
print([f"{c}{i:02}" for i, c in enumerate(string.ascii_lowercase[-3:], 24)], any(c in string.whitespace for c in "a 🐍b"), string.octdigits + "|🐍" + string.hexdigits)
# ---
from string import Template
import re
class Env(Template):
    pattern = r"""🐍
    %(?:(?P<escaped>%)|(?P<named>[A-Z]+)|\((?P<braced>[A-Z]+)\)|(?P<invalid>))
    """
print(Env("🐍%HOME/%(USER)/100%%").substitute(HOME="/🐍h", USER="m🐍e"), Env("%🐍x").safe_substitute(), Env("%A %🐍(B)").get_identifiers())
try: Env("bad🐍 %x").substitute()
except ValueError as e: print(e)
def render(tpl, ctx): return re.sub(r"\{\{\s*(\w+)(?:🐍\|(\w+))?\s*\}\}", lambda m: getattr(str(ctx[m[1]]), m[2] or "__st🐍r__")(), tpl)
print(render("Hi {{ name|upper 🐍}} you are {{age}}", {"na🐍me": "an🐍n", "ag🐍e": 5}))
render("{{ no🐍pe }}", {})  # uncaught
