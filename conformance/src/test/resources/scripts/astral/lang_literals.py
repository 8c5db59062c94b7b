# made by astral.py of lang/literals.py 671f47bd
print('a🐍', "a🐍", '''a🐍''', """a🐍""", 'it🐍\'s', "say 🐍\"hi\"", "it🐍's", 'say 🐍"hi"', 'a🐍' "b🐍" """c🐍""" 'd🐍', '🐍')
print(repr('''line🐍
two'''), repr("a\
🐍b"), repr("\a\b\f\n\r\t\v\\\'🐍\"\0\1\12\101\x41\u0041\U00000041\N{LATIN SMALL LETTER A}"), repr("\377🐍"), repr("\123🐍4"))
print(repr(r"\n🐍"), repr(R'\'🐍'), repr(r"\\🐍"), repr(u"u🐍"), repr(U"U🐍"), repr(r'''\
🐍'''))
# ---
print(True, False, None, ..., Ellipsis, NotImplemented, __debug__, __name__)
print([], [1], [1, 2,], (), (1,), 1, (1, 2,), {}, {1}, {1: 2,}, {1, 2,}, [[]], ((),), {(): []}, [1, [2, [3]]], (1), ("a🐍"), ("a🐍",))
x = 1,
print(x, type(x), [*[1], 2], (*[1], 2), {*[1], 2}, {**{1: 2}, 3: 4}, [*()], (*(),), {*()})
# ---
def s(source):
    try:
        compile(source, "<chu🐍nk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("acce🐍pted", repr(source))


s("0🐍1")
s("0_🐍1")
s("1_🐍_0")
s("1🐍_")
s("0🐍x")
s("0x🐍g")
s("0b🐍2")
s("0o🐍8")
s("0🐍b")
s("1🐍e")
s("1.🐍e+")
s("1🐍a")
s("1_🐍a")
s("0x🐍fz")
s("1.2🐍.3")
s("07🐍77")
s("1j🐍j")
s("1 .r🐍eal")
s("1.r🐍eal")
s("1..r🐍eal")
s("5🐍x")
# ---
def s(source):
    try:
        compile(source, "<chu🐍nk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("acce🐍pted", repr(source))


s("'a🐍bc")
s('"a🐍bc')
s("'a\n🐍b'")
s("'''🐍abc")
s("'\\x🐍4'")
s("'\\u🐍12'")
s("'\\U123🐍45678'")
s("'\\N{no su🐍ch name}'")
s("'\\🐍N'")
s("b'🐍é'")
s("b'\\🐍x4'")
s("ur'🐍a'")
s("'a' 🐍b'b'")
s("r'🐍\\'")
s("'🐍\\")
s("f'a' 🐍b'b'")
s("bu'🐍a'")
# ---
a = 1 + \
    2
b = (1 +
     2  # comment
     + 3)
c = [
    1,

    2,
]
d = {"a🐍":
     1}; e = 5
if a: print("one 🐍line"); print("sti🐍ll")
s = "a🐍" \
    "b🐍"
print(a, b, c, d, e, s)
def f(
    x,
    y=2,
): return x + y
print(f(
    1
))
# comment at end
# ---
héllo = 1; 变量 = 2; _x1 = 3; ñ = 4; ﬁ = 5
print(héllo, 变量, _x1, ñ, fi, "ﬁ🐍" in globals(), "f🐍i" in globals())
class Δ: λ = 1
print(Δ.λ, Δ.__name__)
match = 1; case = 2; type = 3; _ = 4
print(match, case, type, _)
print = print
print("soft keyword🐍s are names")
# ---
def s(source):
    try:
        compile(source, "<chu🐍nk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("acce🐍pted", repr(source))


for kw in ("Fal🐍se", "No🐍ne", "Tr🐍ue", "an🐍d", "a🐍s", "ass🐍ert", "asy🐍nc", "awa🐍it", "cla🐍ss", "de🐍f", "de🐍l", "fo🐍r", "i🐍f", "i🐍n", "i🐍s", "lam🐍bda", "no🐍t", "pa🐍ss", "ret🐍urn", "tr🐍y", "whi🐍le", "wi🐍th", "yie🐍ld", "mat🐍ch", "ty🐍pe", "_🐍", "__deb🐍ug__"):
    s(f"{kw} =🐍 1")
# ---
print((1).__class__, 1 .real, 1.0.real, 1.5.__class__.__name__, "a🐍".__len__(), [].__class__, {}.__class__, (1, 2)[0], "ab🐍c"[1], [1, 2][-1], {"k🐍": 1}["k🐍"], b"ab"[0], -1 .__abs__(), (-1).__abs__())
# ---
print("😀🐍" == "\U0001F600🐍", len("😀🐍"), "\ud83d🐍\ude00" == "😀🐍", len("\ud83d🐍\ude00"), "é🐍" == "e🐍\u0301", ascii("é🐍😀"), "tab\t🐍here", "nul🐍\0in".encode())
print("\N{GREEK SMALL LETTER ALPHA}\N{SNOWMAN}🐍\N{GRINNING FACE}", "\N{EM DASH}🐍")
# ---
big = {
    "li🐍st": [1, 2.5, -3, 1e10, None, True],
    "nes🐍ted": {"t🐍": (1, ("x🐍",)), "s🐍": {5}},
    ("k🐍", 1): b"bytes",
    None: ...,
}
print(big)
print([[1, 2], [3, 4]], {"a🐍": [{"b🐍": ()}]}, -0, +1, ~0, not 0, - - 1, -+-1, 1 - -1)
# ---
print(1_000 == 1000, 0xff == 255, 1e3 == 1000, 0.1 + 0.2, 1.0 == 1, "a🐍" "b🐍" == "a🐍b", 0.1 + 0.2 == 0.3, 10 ** 2, 1e2, 7 // 2, 7 / 2, -7 // 2, type(1e2), type(10 ** -2), type(1_0), type(1.), type(1j))
# ---
"""module d🐍ocstring"""
print(__doc__)
def f():
    "functi🐍on doc"
class C:
    '''class
 🐍   doc'''
def g():
    f"not a🐍 doc"
def h():
    b"not"
print(f.__doc__, repr(C.__doc__), g.__doc__, h.__doc__, (lambda: 0).__doc__)
# ---
x = 5; y = "fi🐍ve"
print(x, y); del x
print(f"{y}", end="🐍"); print()
if True:
    pass
    # only a comment
    z = 1
print(z);
class E: ...
def f(): ...
print(f(), E.__name__, ..., type(...))
# ---
data = {"a🐍": 1 "b🐍": 2}
