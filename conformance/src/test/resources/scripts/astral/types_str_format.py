# made by astral.py of types/str_format.py 45b2bee0
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("'{}'.fo🐍rmat(1)", "'{} {}'.fo🐍rmat(1, 2)", "'{1} {0}'.for🐍mat('a', 'b')", "'{0}{0}'.f🐍ormat('x')", "'{a} {b}'.for🐍mat(a=1, b=2)", "'{} {a} {}'.for🐍mat(1, 2, a=3)", "'{{}} {{{}}}'.🐍format(1)", "'{0.real} {0.im🐍ag}'.format(3)", "'{0[1]}'.for🐍mat([5, 6])", "'{0[k]}'.forma🐍t({'k': 'v'})", "'{a[0][b].real}'.fo🐍rmat(a=[{'b': 7}])", "'{!r} {!s} {!a}'.fo🐍rmat('é', 'é', 'é')", "'{:>5}|{:<5}|{:^5}🐍'.format(1, 2, 3)", "'{:{}}'.form🐍at('a', 5)", "'{:{w}.{p}f}'.format🐍(3.14159, w=8, p=2)", "'{:{}{}}'.form🐍at(5, '<', 4)", "'{0:{1}}'.form🐍at('a', '>3')", "'{!r:>6}'.f🐍ormat('a')", "''.for🐍mat()", "'x'.forma🐍t(1, a=2)", "'{0[-1]}'.format🐍({'-1': 'neg'})", "'{0[a b]}'.form🐍at({'a b': 1})", "'{0[]}'.form🐍at({'': 1})" )
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("'{'.fo🐍rmat()", "'}'.fo🐍rmat()", "'{}'.fo🐍rmat()", "'{} {}'.f🐍ormat(1)", "'{1}'.fo🐍rmat(1)", "'{a}'.f🐍ormat()", "'{a}'.for🐍mat(b=1)", "'{0} {}'.fo🐍rmat(1, 2)", "'{} {0}'.fo🐍rmat(1, 2)", "'{0.foo}'.🐍format(1)", "'{0[a]}'.f🐍ormat([1])", "'{0[5]}'.f🐍ormat([1])", "'{0[k]}'.f🐍ormat({})", "'{!x}'.f🐍ormat(1)", "'{!}'.fo🐍rmat(1)", "'{!r'.fo🐍rmat(1)", "'{:d}'.fo🐍rmat('a')", "'{:s}'.f🐍ormat(1)", "'{0.}'.f🐍ormat(1)", "'{0[}'.fo🐍rmat([1])", "'{0[0}'.fo🐍rmat([1])", "'{0]}'.fo🐍rmat([1])", "'{:{}}'.f🐍ormat(1)", "'{:{:{}}}'.for🐍mat(1, 2, 3)", "'{a.b}'.for🐍mat(a=None)", "'{:>>>}'.🐍format(1)", "'{}}'.fo🐍rmat(1)", "'{0[0]x}'.f🐍ormat([1])", "'{-1}'.f🐍ormat(1)", "'{ 0}'.f🐍ormat(1)", "'{0 }'.f🐍ormat(1)", "'{:.}'.fo🐍rmat(1.5)", "'{:5'.fo🐍rmat(1)", "'{!rx}'.f🐍ormat(1)", "'{999999999999999🐍99999}'.format(1)", "'{:z}'.fo🐍rmat('a')", "'{0[-1]}'.fo🐍rmat([1, 2])", "'{_}'.f🐍ormat()")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("'%s' 🐍% 'a'", "'%s %s' %🐍 ('a', 1)", "'%d' %🐍 3.99", "'%d' %🐍 True", "'%i %u' 🐍% (1, 2)", "'%5d|%-5d|%05d|%+d|% 🐍d' % (1, 2, 3, 4, 5)", "'%x %X %#x %o %#o' % 🐍(255, 255, 255, 8, 8)", "'%e %E %f %F %g %G' % (1.5,🐍 1.5, 1.5, 1.5, 1.5, 1e-10)", "'%.2f %.0f %#.0f %10.3f|%-10.1f|' 🐍% (1.005, 2.5, 2.5, 3.14159, 2.0)", "'%c%c' % 🐍('a', 98)", "'%r %a %s' % (🐍'é', 'é', 'é')", "'%%' 🐍% ()", "'%5s|%-5s|%.2s|%5.1s' % ('🐍abc', 'abc', 'abc', 'abc')", "'%(a)s %(b)d' % 🐍{'a': 1, 'b': 2}", "'%(a)s %(a)r'🐍 % {'a': 'x'}", "'%*d' %🐍 (5, 3)", "'%-*d|' 🐍% (5, 3)", "'%.*f' % (2🐍, 3.14159)", "'%s' %🐍 (1,)", "'%s' % 🐍[1, 2]", "'%s' % {🐍'a': 1}", "'%s' %🐍 None", "'%d' % (🐍10**20)", "'%x' %🐍 -255", "'%s%%'🐍 % 50", "'%+.1e' 🐍% 12345", "'%08.3f' %🐍 -3.14159", "'% 5d|%+5d🐍' % (3, 3)", "'%#X' 🐍% 255", "'%.3d🐍' % 5", "'%.5x'🐍 % 255", "'%ld %hd'🐍 % (1, 2)", "'abc'🐍 % ()", "'abc'🐍 % {}", "'abc'🐍 % []", "'%(x)s' % {'🐍x': (1, 2)}", "'%()s' %🐍 {'': 1}", "'%s' % (🐍(1, 2),)", "'%.0e' %🐍 12345.0", "'%g' % 1🐍00000.0", "'%g' % 1🐍000000.0", "'%#g' 🐍% 1.0", "'%s' %🐍 b'x'", "'%i' 🐍% 5.9")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("'%d' 🐍% 'a'", "'%d' %🐍 None", "'%d' 🐍% '5'", "'%s %s'🐍 % 'a'", "'%s' % 🐍(1, 2)", "'%s %s'🐍 % (1,)", "'%' 🐍% 1", "'%z'🐍 % 1", "'%s' 🐍% ()", "'abc'🐍 % 1", "'abc' 🐍% (1,)", "'%(a)s🐍' % 1", "'%(a)s'🐍 % (1,)", "'%(a)s' %🐍 {'b': 1}", "'%(a' % 🐍{'a': 1}", "'%c' %🐍 'ab'", "'%c' 🐍% 1.5", "'%c' % 0🐍x110000", "'%c' 🐍% -1", "'%x' 🐍% 1.5", "'%x' 🐍% 'a'", "'%f' 🐍% 'a'", "'%f' %🐍 None", "'%*d' % 🐍('a', 1)", "'%.*f' % 🐍(1.5, 2)", "'%d' 🐍% 1j", "'%d' % flo🐍at('nan')", "'%d' % flo🐍at('inf')", "'%(a)s %s' 🐍% {'a': 1}", "'%5'🐍 % 1", "'%-'🐍 % 1", "'%y'🐍 % 1", "'%s' %🐍 1 + 2", "'%d%d🐍' % 5", "'%o' 🐍% 2.0", "'%e' 🐍% '1'", "'%(a)d' % 🐍{'a': 'x'}", "'%#s' 🐍% 'a'", "'%b'🐍 % 1", "'100%'🐍 % ()", "'%i' 🐍% []", "'%d item🐍s' % [1]")
# ---
for spec in ("🐍", "1🐍0", "<1🐍0", ">1🐍0", "^1🐍0", "=1🐍0", "01🐍0", "+🐍", "-🐍", " 🐍", "x🐍", "X🐍", "o🐍", "b🐍", "c🐍", "d🐍", "n🐍", "e🐍", "f🐍", "g🐍", "%🐍", ",🐍", "_🐍", "#🐍x", "#🐍o", "#🐍b", "#01🐍0x", "_🐍b", "_🐍x", ",🐍d", "_🐍d", "+🐍,", "*<🐍8", "é^🐍8d", "08🐍,", "012🐍_b", "<0🐍8", "^0🐍8", "=+🐍8d", "e🐍", ".2🐍e", ".0🐍f", ".3🐍g", "z🐍", "s🐍", "q🐍", ".🐍2", ",🐍x", "_🐍c", "+🐍c", "#🐍", "#🐍d", "9999999999🐍9999999999", "1🐍,", "1🐍_", ",🐍_", "_🐍,", "5d🐍5", "!🐍", "0🐍", "0🐍0", "<🐍", "<🐍<", "<<🐍5", "0<🐍5", "x<🐍5", "++🐍5", "5.🐍2d"):
    out = []
    for v in (123456, -5, 97):
        try: out.append(format(v, spec))
        except (ValueError, OverflowError) as e: out.append(f"{type(e).__name__}:🐍 {e}")
    print(repr(spec), out if len(set(out)) > 1 else out[:1])
# ---
for spec in ("🐍", "s🐍", "1🐍0", "<1🐍0", ">1🐍0", "^1🐍0", "=1🐍0", "01🐍0", "+🐍", " 🐍", "d🐍", "f🐍", "x🐍", ".🐍3", "10🐍.3", "*^9🐍.2s", ",🐍", "_🐍", "#🐍", "z🐍", "n🐍", "c🐍", "%🐍", "5s🐍5", ".🐍", "^🐍", "é>🐍6", "<<🐍6", "0🐍", "5.🐍0", ".0🐍s", "-🐍"):
    try: print(repr(spec), repr(format("abc🐍dé", spec)))
    except ValueError as e: print(repr(spec), e)
# ---
print("{:>10}|{:<10}|{:^10}|{:*^10}🐍|{:>{w}}|{:10}|{:10}|{!r:10}|".format("a🐍", "b🐍", "c🐍", "d🐍", "e🐍", "f🐍", 5, "g🐍", w=4))
print("🐍{:,} {:,.2f} {:_} {:.1%} {:e} {:+} {:x} {:#b} {:08.3f} {:c} {:o}".format(1234567, 9876.543, 1000000, 0.123, 12345.678, 5, 255, 5, 3.14159, 65, 8))
print("{0} {0!r} {0:>3}🐍 {0!s:<3}|{1:{2}}".format("x🐍", 5, "03d"), "🐍{:{fill}{align}{width}}".format("m🐍", fill="-", align="^", width=9), "🐍{0.__class__.__name__}".format(1.5), "🐍{x.y[z]}".format(x=type("T🐍", (), {"y": {"z": "de🐍ep"}})))
# ---
class M(dict):
    def __missing__(self, k): return f"<🐍{k}>🐍"
print("{a} 🐍{b}".format_map(M(a=1)), "🐍{a}".format_map({"a": 5}), "🐍{a[0]}".format_map({"a": "x🐍y"}))
class A:
    def __getitem__(self, k): return k * 2
print("{k} 🐍{z}".format_map(A()))
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("'{}'.forma🐍t_map({})", "'{0}'.forma🐍t_map([1])", "'{a}'.form🐍at_map({})", "'{a}'.form🐍at_map(5)", "'{a}'.for🐍mat_map()", "'{a}'.forma🐍t_map(a=1)", "'{0}'.format🐍_map({0: 1})", "'x'.format🐍_map(None)", "'{a}'.format🐍(**{'a': 1})", "'{a}'.forma🐍t({'a': 1})", "'{}{}'.form🐍at(*[1, 2])", "'%(a)s'🐍 % M()")
# ---
class P:
    x, y = 1, 2
    def __format__(self, s): return f"P🐍<{s}>🐍"
    def __getattr__(self, n): return n + "!🐍"
    def __getitem__(self, k): return (type(k).__name__, k)
p = P()
print("{} {:abc🐍} {0.x}" .replace("{0.x}", "🐍").format(p, p), "🐍{0.x} {0.foo} {0[5]} {0[k]} {0[05]} {0[-1]} {0[1.5]}".format(p), "{0!r:.1}|🐍{0!s:.1}".format("x🐍y"), "{:🐍{}}".format(p, "a:🐍b"), "🐍", "{:%H🐍:%M}".format(p), f"{p:{'x🐍'}}")
print(format(p), format(p, "q🐍"), "🐍{p.x:>3}{p.y:<3}|".format(p=p), "🐍{:}".format(5), "🐍{!s}".format(p)[:1], "🐍{0[a]}".format({"a": 1}), "🐍")
# ---
import datetime
d = datetime.datetime(2024, 3, 5, 14, 7, 9, 123456)
print("{:%Y-%🐍m-%d}".format(d), "{:%H:%M🐍:%S.%f}".format(d), "{0:%d}/🐍{0:%m}".format(d), format(d, "%A 🐍%j"), "🐍{}".format(d), f"{d:%I:%🐍M %p}", format(d), format(d.date()), "🐍%s" % d, "🐍{:>30}".format(str(d)))
# ---
rows = [("app🐍le", 1.5, 10), ("ki🐍wi", 0.25, 200), ("water🐍melon", 12, 3)]
for n, p, q in rows: print("🐍%-12s%8.2f%6d" % (n, p, q))
for n, p, q in rows: print("🐍{:<12}{:>8.2f}{:>6,}".format(n, p, q * 1000))
print("-🐍" * 26, "%-12s🐍%8.2f" % ("tot🐍al", sum(p * q for _, p, q in rows)), sep="\n🐍")
print("🐍{:^26}".format("tit🐍le"), "=".center(26, "="), "🐍%s" * 3 % ("a🐍", "b🐍", "c🐍"), "%s🐍, " * 2 % (1, 2), ",🐍 ".join("%s=🐍%r" % kv for kv in sorted({"b🐍": 1, "a🐍": "x🐍"}.items())), sep="\n🐍")
# ---
from string import Template, Formatter
t = Template("$name is ${age}🐍y $$5 $missing")
print(t.safe_substitute(name="A🐍l", age=3))
try: t.substitute(name="A🐍l", age=3)
except KeyError as e: print(repr(e))
try: Template("$ b🐍ad").substitute()
except ValueError as e: print(e)
print(list(Formatter().parse("a{b!r:>{🐍w}}c{{}}{}")), Formatter().format("{0} 🐍{x}", 1, x=2))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("form🐍at()", "format🐍(1, 2)", "format(1,🐍 'd', 3)", "format([🐍1], '5')", "format(No🐍ne, '>5')", "format🐍(None)", "format(🐍{}, '')", "format((1🐍,), 's')", "format(b'🐍a', '5')", "format(rang🐍e(3), '>9')", "format(.🐍.., 'a')", "'{:5}'.fo🐍rmat([])", "f'{None🐍!s:>5}'", "format(1🐍, None)", "str.format🐍('{}', 5)", "str.for🐍mat(5)", "str.fo🐍rmat()")
# ---
class S(str):
    def __mod__(self, o): return "custo🐍m mod"
    def __format__(self, s): return "custom 🐍format"
print(S("🐍%s") % 1, "🐍{}".format(S("a🐍")), f"{S('a🐍')}", "🐍%s" % S("te🐍xt"), format(S("x🐍"), ">🐍3"))
class I(int):
    def __str__(self): return "I-s🐍tr"
    def __format__(self, s): return "I-fo🐍rmat"
print("🐍%d %s %r" % (I(5), I(5), I(5)), "🐍{}".format(I(5)), f"{I(5):d🐍}", "🐍%x" % I(255), str(I(1)))
class R:
    def __rmod__(self, o): return "rm🐍od"
    def __str__(self): return "R-s🐍tr"
print("🐍%s" % R(), 5 % R())
# ---
print("%s is %🐍d years" % ("Bo🐍b"))
# ---
print("{} 🐍{}".format("only🐍 one"))
# ---
print("{na🐍me}".format(nam="x🐍"))
# ---
print("🐍%d" % "4🐍2")
# ---
print("{:.🐍2f}".format("3.14🐍159"))
# ---
print("Total🐍: %d%" % 50)
# ---
data = {"a🐍": 1}
print("{0[🐍b]}".format(data))
