import tomllib
d = tomllib.loads('''title = "TOML"
int = 1_000
hex = 0xFF
oct = 0o17
bin = 0b11
neg = -5
f = 3.14
e = 1e6
inf = -inf
t = true
date = 2024-02-29
time = 07:32:00.5
dt = 2024-02-29T07:32:00Z
ldt = 2024-02-29 07:32:00
off = 2024-02-29T07:32:00+02:00
arr = [1, [2, 3], ["a"]]
multi = """
one
two \\
   joined"""
raw = 'c:\\x'
rawm = \'\'\'a
b\'\'\'
inline = {a = 1, b.c = 2}
"quoted key" = 1
a.b.c = "dotted"
[srv]
port = 80
[srv.db]
x = "\\u00e9\\t\\"q\\""
[[item]]
n = 1
[[item]]
n = 2
[item.sub]
k = []
'''); 
for k, v in d.items(): print(k, repr(v))
# ---
import tomllib
for s in ("a", "a = ", "a = 1\na = 2", "[a]\n[a]", "a = [1, 2", "a = 'x", "a = 01", "= 1", "a = 1 b = 2", "a = \"\\q\"", "a.b = 1\na = 2", "[a]\nb=1\n[a.b]", "a = 2024-13-01", "a = {x = 1,}", "a = tru", "[[a]]\n[a]", "a = +_1", "[", "a = \"x\ny\"", "\x00", "a = 1e", "[a.b]\n[a]\nb = 1", "x = [1,,2]", "a = 1.", "a = .5"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib, io
print(tomllib.loads(""), tomllib.loads("# only"), tomllib.loads("a=1\r\nb=2"), tomllib.load(io.BytesIO(b"k = 'v'")), tomllib.loads("x = [\n 1, # one\n 2,\n]"), issubclass(tomllib.TOMLDecodeError, ValueError))
for f in (lambda: tomllib.loads(b"a=1"), lambda: tomllib.load(io.StringIO("a=1")), lambda: tomllib.loads(5), lambda: tomllib.loads()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import tomllib
from decimal import Decimal
print(tomllib.loads("x = 1.10\ny = 1e3\nz = 5", parse_float=Decimal), tomllib.loads("a = [1.5]", parse_float=str)); print(tomllib.loads("k = nan")["k"] != 0, tomllib.loads("a=0.0\nb=-0.0\nc=+1\nd=+inf\ne=1E+2\nf=6.626e-34"))
# ---
import tomllib
d = tomllib.loads('[project]\nname="x"\nversion="1.0"\ndependencies=["a>=1","b"]\n[project.optional]\ndev=["t"]\n[tool.lint]\nline=100\nselect=["E","F"]'); print(d["project"]["dependencies"], d["tool"]["lint"]["line"], list(d), d["project"]["optional"]); d["nope"]  # uncaught
# ---
import tomllib
d = tomllib.loads("t1 = 1979-05-27T07:32:00.999999\nt2 = 1979-05-27T00:32:00-07:00\nt3 = 1979-05-27t07:32:00z\nd = 1979-05-27\ntt = 00:32:00.999999"); 
for k, v in d.items(): print(k, repr(v), type(v).__name__)
# ---
import tomllib
print(tomllib.loads('"" = 1\n3.14 = 2\n\'a.b\' = 3\n"é" = 4\nbare_key-1 = 5\n1234 = 6')); print(tomllib.loads("[a.'b.c'.d]\nx=1\n[ j . k ]\ny=2\n[[p.q]]\nz=1\n[[p.q]]\nz=2\n[p.q.r]\nw=3")); print(tomllib.loads("fruit.apple.color = 'red'\nfruit.apple.taste.sweet = true"))
# ---
import tomllib
print(tomllib.loads('s = """a ""quoted"" b"""\nt = """\\\n    trimmed\\\n\n   x"""\nu = \'\'\'\nfirst newline gone\'\'\'\nv = "\\b\\f\\n\\r\\t\\\\\\U0001F600"\nw = """a"""""\nx = \'\'\'\'\'\'')); tomllib.loads("a = 1\nb = [1,\n2\nc = 3")  # uncaught
# ---
import tomllib
for s in ("a.b=1\n[a]", "[a]\nb.c=1\n[a.b]", "[[a]]\n[[a.b]]\n[a.b.c]", "a=[]\n[[a]]", "a={}\n[a.b]", "a={b=1}\na.c=2", "[a]\n[[a]]", "[a.b]\n[a]\nb.c=1", "x={a.b=1, a.c=2}", "x={a=1, a=2}", "x={a={}, a.b=1}"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib
for s in ('a="\\u00zz"', 'a="\\ud800"', 'a="\\U00110000"', "a='''x", 'a="""x', "a=\x01", "#\x01", "a=1 # ok\tfine", "a.=1", "a b=1", ".a=1", "a=[1 2]", "a={a=1", "a={a 1}", "a={,}", "a=1_", "a=0x", "a=0xg", "a=1__0", "a=+0x1", "a=00", "a=-0"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib
for s in ("a=2024-02-30", "a=2024-02-29T25:00:00", "a=12:60:00", "a=2024-01-01T00:00:00+25:00", "a=2024-01-01 ", "a=2024-01-01T10:00", "a=1979-05-27T00:32:00.1234567", "a=07:32", "a=2024-1-1"):
    try: print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import tomllib
def flat(d, p=""):
    for k, v in d.items():
        if isinstance(v, dict): yield from flat(v, p + k + ".")
        else: yield p + k, v
print(dict(flat(tomllib.loads("a.b.c = 1\na.b.d = 'x'\n[e]\nf = [1, {g = 2}]\n[e.h]\ni = true\n['q r'.\"s\"]\nt = 0b101"))))
# ---
import tomllib
print(tomllib.loads("a = 1\n\n\n# c\n[t] # x\nb = [ # y\n  'p', # z\n\n  'q' ,\n]\n"), tomllib.__all__)
try: tomllib.loads("a = 1.5", parse_float=lambda s: [s])
except ValueError as e: print(e)
# ---
import tomllib
try: tomllib.loads("x = ")
except tomllib.TOMLDecodeError as e: print(type(e).__mro__[1].__name__, e.args)
tomllib.loads("[a]\nx = 1\n[a]")  # uncaught
# ---
import tomllib
with open("c.toml", "w") as f: f.write("[tool]\nname = 'n'\nnums = [1, 2.5, -3]\n")
with open("c.toml", "rb") as f: print(tomllib.load(f))
try:
    with open("c.toml") as f: tomllib.load(f)
except TypeError as e: print(e)
