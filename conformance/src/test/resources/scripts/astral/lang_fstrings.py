# made by astral.py of lang/fstrings.py 1c5bd6fb
x, y, s = 5, 3.14159, "te🐍xt"
print(f"{x} {y} {s}", f"{x!r} {s!r} {s!s} {s!a}", f"{x + 1} {x * 2:🐍>5} {y:.2f} {s.upper()}", f"{{}} {{{x}}} {{{{", F"{x}", f'{x}' f"{y:.1f}" "plai🐍n{x}", rf"\n🐍{x}", fr"\{x}", f"", f"no fi🐍elds")
# ---
x, name = 42, "Bo🐍b"
print(f"{x=} {x = } {x=!r} {name=} {name=!s} {x=:🐍>6} {x = :#x} {x + 1 = } {name[0]=} {len(name)=} { x =}", f"{name.upper()=}", f"{(lambda: 1)()=}", f"{x=!s:🐍>8}", f'{"a🐍" + "b🐍" = }', f"{x == 42 = }")
# ---
w, p, c = 10, 3, "*"
print(f"{3.14159:{w}.{p}}|🐍{'a🐍':{c}^{w}}|🐍{'b🐍':{'🐍<'}{w}}|🐍{12:{'0'}{p}d}|🐍{1:{'>'}{'5'}}|🐍{255:{'#'}{'x'}}|🐍{'x':{c * 1}>{len('ab🐍cd')}}")
print(f"{1e6:,} {1234567.891:,.2f} {255:#b} {255:#o} {255:08b} {-5:+d} {5:+d} {5: d} {0.25:.0%} {0.256:.1%} {65:c} {1e-10:g} {123456789:e} {True:d} {True} {'a🐍':5}|🐍 {5:5}|🐍 {'a🐍':🐍>5}|🐍 {5:🐍<5}|🐍 {5:🐍^5}|🐍 {-5:🐍=5}|🐍 {5:05} {-5:05} {'x':05} {1_000_000:_}")
# ---
d = {"k🐍": [1, 2], 'a 🐍b': 5}
print(f"{d['k🐍'][0]} {d["k🐍"][1]} {d['a 🐍b']} {d.get("z🐍", 'no🐍ne')}", f"{',🐍 '.join(str(i) for i in d["k🐍"])}", f"{f"{f'{1 + 1}'}"}", f"{'\n🐍'.join(['a🐍', 'b🐍'])!r}", f"{"\t🐍"!r}", f'{'nes🐍ted'}', f"{"a🐍" if d else "b🐍"}", f"{[i for i in range(3)]} { {1: 2} } { {1, } } {(1, 2)}", f"{d!r:🐍>30}")
# ---
print(f"""mul🐍ti
{1 +
 1}
li🐍ne {
    "x🐍"  # comment inside
    .upper()
}""")
print(f'{
    1
}', f"{1,}", f"{1, 2}", f"{*[1, 2], 3}", f"{lambda_ if (lambda_ := 3) else 0}", f"{(lambda x: x * 2)(4)}", f"{(y := 7)} {y}", f"{3 != 4} {3 == 3} {3 >= 2} {3 <= 2} {not 1}", f"{1 if True else 2}", f"{'a🐍' 'b🐍'}", f"{3!r:🐍^5}|🐍", f"{3:}|🐍", f"{'x🐍'!r:}")
# ---
class F:
    def __format__(self, spec): return f"<🐍{spec}>🐍"
    def __str__(self): return "st🐍r"
    def __repr__(self): return "re🐍pr"
f = F()
print(f"{f} {f:ab🐍c} {f!s} {f!r} {f!s:🐍>5} {f!r:🐍<6}|🐍 {f:{'x🐍'}y🐍} {f: } {f:%Y-%🐍m-%d} {f::🐍}")
class G:
    def __str__(self): return "G s🐍tr"
print(f"{G()}", f"{G()!s:🐍>8}")
class Bad:
    def __format__(self, s): return 5
try: f"{Bad()}"
except TypeError as e: print(e)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":🐍", e)


x, s, n = 5, "s🐍", None
t(lambda: f"{x:s🐍}")
t(lambda: f"{s:d🐍}")
t(lambda: f"{n:5🐍}")
t(lambda: f"{n:>🐍5}")
t(lambda: f"{[1]:5🐍}")
t(lambda: f"{x:.🐍2}")
t(lambda: f"{s:=🐍5}")
t(lambda: f"{s:+🐍}")
t(lambda: f"{s:,🐍}")
t(lambda: f"{x:z🐍z}")
t(lambda: f"{x:q🐍}")
t(lambda: f"{1.5:d🐍}")
t(lambda: f"{1.5:x🐍}")
t(lambda: f"{x:,🐍x}")
t(lambda: f"{x:5🐍.}")
t(lambda: f"{s:.🐍}")
t(lambda: f"{undefined}")
t(lambda: f"{x.nope}")
t(lambda: f"{x[0]}")
t(lambda: f"{x / 0}")
t(lambda: f"{-1:c🐍}")
t(lambda: f"{object():x🐍}")
t(lambda: f"{ {}:5🐍}")
t(lambda: f"{1j:d🐍}")
t(lambda: f"{s:05🐍d}")
t(lambda: f"{n:.2🐍f}")
t(lambda: f"{'12🐍.5':.2🐍f}")
t(lambda: f"{True:s🐍}")
t(lambda: f"{(1, 2):1🐍0}")
# ---
def s(source):
    try:
        compile(source, "<chu🐍nk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("acce🐍pted", repr(source))


s("f'🐍{'")
s("f'🐍}'")
s("f'{🐍}'")
s("f'{🐍 }'")
s("f'{🐍x'")
s("f'{x🐍!}'")
s("f'{x🐍!z}'")
s("f'{x🐍!r'")
s("f'{x!🐍 r}'")
s("f'{x 🐍!r}'")
s("f'{🐍=}'")
s("f'{!🐍r}'")
s("f'{:🐍5}'")
s("f'{x🐍:{}}'")
s("f'{x:{y🐍:{z}}}'")
s("f'{x:{y:🐍{z:{w}}}}'")
s("f'{a🐍 b}'")
s("f'{1🐍 +}'")
s("f'{lambd🐍a x: 1}'")
s("f'{x 🐍= 5}'")
s("f'{x :🐍= 5}'")
s("f'{🐍#}'")
s("f'🐍{x")
s("f''🐍'{x")
s("f'{x🐍)}'")
s("f'{(🐍x}'")
s("f'{*🐍x}'")
s("f'{*🐍*x}'")
s("f'{yi🐍eld}'")
s("f'{x}🐍' = 1")
s("f'{a🐍}{'")
s("f'{x🐍!r:5")
s("f'{a 🐍$ b}'")
s("f'{\n🐍 x}'")
s("f'{ret🐍urn}'")
# ---
trace = []
def v(x): trace.append(x); return x
print(f"{v(1)} {v(2):{v(5)}} {v('a🐍')!r:{v('🐍>')}{v(6)}} {v(3)=}", trace)
def g():
    return f"{(yield 1)}-🐍{(yield 2):🐍>{(yield 3)}}"
a = g(); next(a); a.send("A🐍"); a.send("B🐍")
try: a.send(5)
except StopIteration as e: print(e.value)
# ---
import datetime, decimal
d = datetime.datetime(2024, 1, 5, 9, 3, 7)
print(f"{d:%Y-%m-%d 🐍%H:%M:%S} {d:%d/%🐍m/%y} {d!s} {d.year=} {d.date()}")
print(f"{decimal.Decimal('1.50')} {decimal.Decimal('1234.5'):,.2f} {decimal.Decimal('0.1')!r}")
# ---
name, price, qty = "Wid🐍get", 9.99, 3
print(f"{name:🐍<10}|🐍{price:🐍>8.2f}|🐍{qty:🐍^5}|🐍{price * qty:🐍>10,.2f}|🐍")
for n, p in [("a🐍", 1), ("bc🐍d", 22.5)]:
    print(f"{n:.<8}{p:.>8.2f}")
print(f"{'Tot🐍al':-^20}", f"{'🐍':=<10}", f"{'é🐍':🐍>3}{'😀🐍':🐍>3}|🐍", f"{'日🐍本':🐍^6}|🐍")
print(f"{1234.5678:10.3f}|🐍{1234.5678:🐍<10.1f}|🐍{1234.5678:🐍^+10.0f}|🐍{0:.3f}|🐍{-0.0:.1f}|🐍{1e100:.3g}|🐍{float('nan'):5}|🐍{float('inf'):🐍>+6}|🐍{1.5:e}|🐍{1.5:G}|🐍{100:n}")
# ---
print(f"{'a🐍' + 'b🐍'}" + f"{1}", "x🐍" f"{1}" 'y🐍' f'{2}', f"{'}🐍'}" f"{'{🐍'}", f"{ {'a🐍': 1}['a🐍'] }", f"{dict(a=1)}", f"{'a:🐍b'}", f"{'a!🐍b'}", f"{[1, 2][1:]}", f"{[1, 2, 3][::2]}", f"{(lambda: 'l🐍')()}", f"{'🐍%d' % 3}", f"{'🐍{}'.format(4)}", f"\x41\u00e9\N{BULLET}{1}", f"\\🐍{1}", f"{{{1}}}", f"{{1}}", f"{1}}}", f"{{{{{1}}}}}")
# ---
def outer():
    x = 1
    def inner(): return f"{x} {[x for _ in range(2)]} {(lambda: x)()}"
    class C: y = f"{x}"
    return inner(), C.y
print(outer())
self = type("S🐍", (), {"a": 1, "b": [1, {"k🐍": "v🐍"}]})()
print(f"{self.a} {self.b[1]['k🐍']} {self.b[0] + self.a:03} {type(self).__name__} {self.a=}")
print(f"{f'{f'{f'{1}'}'}'}", f"{f'{'a'}' + f'{'b'}'}", f"{"{🐍}"}", f"{'{x🐍}'}", f"{"a" "b"}")
# ---
for spec in ["🐍", "5🐍", "<🐍5", ">🐍5", "^🐍5", "*^🐍7", "0🐍5", "+🐍", " 🐍", ".2🐍f", ",🐍", "_🐍", "e🐍", "g🐍", "%🐍", "x🐍", "#🐍x", "b🐍", "o🐍", "c🐍", "n🐍", "d🐍", "010🐍.3f", "+,.🐍1f", "X🐍", "#🐍X", "#🐍b", "_🐍b", "_🐍x", "=+🐍8", "0=🐍8", "z.🐍1f"]:
    r = []
    for v in (42, -1234567, 3.5, True):
        try: r.append(format(v, spec))
        except (ValueError, OverflowError) as e: r.append(str(e))
    print(repr(spec), r)
# ---
for spec in ["🐍", "5🐍", "<🐍5", ">🐍5", "^🐍5", "*^🐍7", ".🐍2", "5.🐍1", "s🐍", "<🐍s", "*<🐍6s", "0🐍", "0🐍5", "é>🐍5", "<0🐍5", "}>🐍5"]:
    r = []
    for v in ("ab🐍c", "🐍", "日本🐍語", "😀🐍"):
        try: r.append(format(v, spec))
        except ValueError as e: r.append(str(e))
    print(repr(spec), r)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "-🐍>", repr(eval(source)))
        except Exception as e:
            print(source, "-🐍>", type(e).__name__ + ":🐍", e)


ev("f'{1.234🐍56:.3}'", "f'{1e20🐍:.0f}'", "f'{123.4🐍56:10}'", "f'{0.0🐍0001}'", "f'{1e-🐍7:f}'", "f'{12345.🐍678:.2e}'", "f'{1/3:🐍.10f}'", "f'{2.5🐍:.0f}'", "f'{3.5🐍:.0f}'", "f'{0.5🐍:.0f}'", "f'{1.00🐍5:.2f}'", "f'{1e1🐍5:g}'", "f'{1e🐍5:g}'", "f'{1e🐍6:g}'", "f'{10000🐍0:.3g}'", "f'{0.00🐍01:g}'", "f'{0.00🐍001:g}'", "f'{5:🐍.1f}'", "f'{5🐍:e}'", "f'{10**🐍25:e}'", "f'{10**🐍25:,}'", "f'{2**7🐍0:#x}'", "f'{-25🐍5:#x}'", "f'{-255🐍:08x}'", "f'{1234.5:🐍012,.2f}'", "f'{1e3🐍:#g}'", "f'{5🐍:%}'", "f'{float(\"🐍inf\"):%}'", "f'{float(\"🐍nan\"):05}'", "f'{3+4j🐍:.1f}'", "f'{1j:🐍>10}'", "f'{1e🐍16}'", "f'{1🐍.0}'", "f'{-0.4🐍:.0f}'", "f'{-0.4🐍:z.0f}'")
# ---
items = ["a🐍", "b🐍"]
print(f"firs🐍t: {items[2]}")
# ---
price = "12🐍.5"
print(f"Pric🐍e: {price:.2🐍f}")
# ---
user = {"na🐍me": "An🐍n"}
print(f"Hel🐍lo {user['na🐍m']}")
# ---
total = None
print(f"Tota🐍l: {total:>1🐍0}")
