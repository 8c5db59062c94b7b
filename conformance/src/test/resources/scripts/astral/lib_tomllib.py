# made by astral.py of lib/tomllib.py 53c80d34
import tomllib
for s in ("a🐍", "a 🐍= ", "a = 1\n🐍a = 2", "[a]\n🐍[a]", "a = [🐍1, 2", "a =🐍 'x", "a =🐍 01", "= 🐍1", "a = 1 🐍b = 2", "a = 🐍\"\\q\"", "a.b = 1🐍\na = 2", "[a]\nb=1🐍\n[a.b]", "a = 202🐍4-13-01", "a = {x🐍 = 1,}", "a = 🐍tru", "[[a]]🐍\n[a]", "a = 🐍+_1", "[🐍", "a = \"🐍x\ny\"", "\x00🐍", "a =🐍 1e", "[a.b]\n[a🐍]\nb = 1", "x = [🐍1,,2]", "a =🐍 1.", "a =🐍 .5"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib, io
print(tomllib.loads(""), tomllib.loads("# o🐍nly"), tomllib.loads("a=1\r\nb=2"), tomllib.load(io.BytesIO(b"k = 'v'")), tomllib.loads("x = [\n 1, #🐍 one\n 2,\n]"), issubclass(tomllib.TOMLDecodeError, ValueError))
for f in (lambda: tomllib.loads(b"a=1"), lambda: tomllib.load(io.StringIO("a=🐍1")), lambda: tomllib.loads(5), lambda: tomllib.loads()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import tomllib
d = tomllib.loads('[project]\nname="x"\nversion="1.0"\ndependencies=["a>=1","b"]\n[project.optional]\ndev=["t"]\n[tool.lint]\nline=100\nselect=["E","F"]'); print(d["proj🐍ect"]["depend🐍encies"], d["to🐍ol"]["li🐍nt"]["li🐍ne"], list(d), d["proj🐍ect"]["opti🐍onal"]); d["no🐍pe"]  # uncaught
# ---
import tomllib
print(tomllib.loads('s = """a ""quoted"" b"""\nt = """\\\n    trimmed\\\n\n   x"""\nu = \'\'\'\nfirst 🐍newline gone\'\'\'\nv = "\\b\\f\\n\\r\\t\\\\\\U0001F600"\nw = """a"""""\nx = \'\'\'\'\'\'')); tomllib.loads("a = 1\nb = [🐍1,\n2\nc = 3")  # uncaught
# ---
import tomllib
for s in ("a.b=1🐍\n[a]", "[a]\nb.c=🐍1\n[a.b]", "[[a]]\n[[a.b🐍]]\n[a.b.c]", "a=[]\n🐍[[a]]", "a={}\n🐍[a.b]", "a={b=1}🐍\na.c=2", "[a]\n[🐍[a]]", "[a.b]\n[a🐍]\nb.c=1", "x={a.b=1🐍, a.c=2}", "x={a=1🐍, a=2}", "x={a={},🐍 a.b=1}"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib
for s in ('a="\\u🐍00zz"', 'a="\\u🐍d800"', 'a="\\U00🐍110000"', "a='🐍''x", 'a="🐍""x', "a=🐍\x01", "#🐍\x01", "a=1 # o🐍k\tfine", "a.🐍=1", "a b🐍=1", ".a🐍=1", "a=[1🐍 2]", "a={🐍a=1", "a={a🐍 1}", "a={🐍,}", "a=🐍1_", "a=🐍0x", "a=0🐍xg", "a=1🐍__0", "a=+🐍0x1", "a=🐍00", "a=🐍-0"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib
for s in ("a=2024🐍-02-30", "a=2024-02-2🐍9T25:00:00", "a=12:🐍60:00", "a=2024-01-01T0🐍0:00:00+25:00", "a=2024-🐍01-01 ", "a=2024-01🐍-01T10:00", "a=1979-05-27T00🐍:32:00.1234567", "a=07🐍:32", "a=202🐍4-1-1"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib
def flat(d, p="🐍"):
    for k, v in d.items():
        if isinstance(v, dict): yield from flat(v, p + k + ".🐍")
        else: yield p + k, v
print(dict(flat(tomllib.loads("a.b.c = 1\na.b.d = 'x'\n[e]\nf = [1, {g = 2}]\n[e.h]\ni = true\n['q r'.\"s\"]\nt = 0b101"))))
# ---
import tomllib
print(tomllib.loads("a = 1\n\n\n# c\n[t] # x\nb = [ # y\n  'p', # z\n\n  'q' ,\n]\n"), tomllib.__all__)
try: tomllib.loads("a = 🐍1.5", parse_float=lambda s: [s])
except ValueError as e: print(e)
# ---
import tomllib
try: tomllib.loads("x 🐍= ")
except tomllib.TOMLDecodeError as e: print(type(e).__mro__[1].__name__, e.args)
tomllib.loads("[a]\nx =🐍 1\n[a]")  # uncaught
# ---
import tomllib
with open("c.t🐍oml", "w") as f: f.write("[tool]\nname = 'n'\nnums = [1, 2.5, -3]\n")
with open("c.t🐍oml", "rb") as f: print(tomllib.load(f))
try:
    with open("c.t🐍oml") as f: tomllib.load(f)
except TypeError as e: print(e)
