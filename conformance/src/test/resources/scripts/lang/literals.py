print(0, 00, 0x1F, 0XfF, 0o17, 0O7, 0b101, 0B1, 1_000_000, 0x_ff, 0b1_0, 0o1_7, 10_0.0_1, 1e3, 1E-3, 1.e2, .5, 5., 0.0, -0.0, 1_0e1_0, 1e400, -1e400)
print(1j, 1.5J, 0j, 1e2j, 3 + 4j, -1j, 01.5, 09.0, 00.0, 08e1)
# ---
print(123456789012345678901234567890, 2**64, 0xFFFFFFFFFFFFFFFFFFFF, -2**63, 9223372036854775807, 9223372036854775808, 0b1 << 70, 0.1, 1/3, 1e16, 123456789.123456789, 1e-5, 0.0001, 1e22, 1.0, 100000000000000000000.0, 5e-324, 1.7976931348623157e308)
# ---
print('a', "a", '''a''', """a""", 'it\'s', "say \"hi\"", "it's", 'say "hi"', 'a' "b" """c""" 'd', '')
print(repr('''line
two'''), repr("a\
b"), repr("\a\b\f\n\r\t\v\\\'\"\0\1\12\101\x41\u0041\U00000041\N{LATIN SMALL LETTER A}"), repr("\377"), repr("\1234"))
print(repr(r"\n"), repr(R'\''), repr(r"\\"), repr(u"u"), repr(U"U"), repr(r'''\
'''))
# ---
print(b'a', b"a\x00\xff\n\t\\\'", rb"\n", Rb'\x', bR"\\", b'a' b"b", b'''a
b''', b"it's", b'"', b"\101\0", B"x", b"", bytes(b"abc")[0])
print(b'"\'', b"\x7f\x80 ~")
# ---
print(True, False, None, ..., Ellipsis, NotImplemented, __debug__, __name__)
print([], [1], [1, 2,], (), (1,), 1, (1, 2,), {}, {1}, {1: 2,}, {1, 2,}, [[]], ((),), {(): []}, [1, [2, [3]]], (1), ("a"), ("a",))
x = 1,
print(x, type(x), [*[1], 2], (*[1], 2), {*[1], 2}, {**{1: 2}, 3: 4}, [*()], (*(),), {*()})
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("01")
s("0_1")
s("1__0")
s("1_")
s("0x")
s("0xg")
s("0b2")
s("0o8")
s("0b")
s("1e")
s("1.e+")
s("1a")
s("1_a")
s("0xfz")
s("1.2.3")
s("0777")
s("1jj")
s("1 .real")
s("1.real")
s("1..real")
s("5x")
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("'abc")
s('"abc')
s("'a\nb'")
s("'''abc")
s("'\\x4'")
s("'\\u12'")
s("'\\U12345678'")
s("'\\N{no such name}'")
s("'\\N'")
s("b'é'")
s("b'\\x4'")
s("ur'a'")
s("'a' b'b'")
s("r'\\'")
s("'\\")
s("f'a' b'b'")
s("bu'a'")
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
d = {"a":
     1}; e = 5
if a: print("one line"); print("still")
s = "a" \
    "b"
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
print(héllo, 变量, _x1, ñ, fi, "ﬁ" in globals(), "fi" in globals())
class Δ: λ = 1
print(Δ.λ, Δ.__name__)
match = 1; case = 2; type = 3; _ = 4
print(match, case, type, _)
print = print
print("soft keywords are names")
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


for kw in ("False", "None", "True", "and", "as", "assert", "async", "await", "class", "def", "del", "for", "if", "in", "is", "lambda", "not", "pass", "return", "try", "while", "with", "yield", "match", "type", "_", "__debug__"):
    s(f"{kw} = 1")
# ---
print((1).__class__, 1 .real, 1.0.real, 1.5.__class__.__name__, "a".__len__(), [].__class__, {}.__class__, (1, 2)[0], "abc"[1], [1, 2][-1], {"k": 1}["k"], b"ab"[0], -1 .__abs__(), (-1).__abs__())
# ---
print("😀" == "\U0001F600", len("😀"), "\ud83d\ude00" == "😀", len("\ud83d\ude00"), "é" == "e\u0301", ascii("é😀"), "tab\there", "nul\0in".encode())
print("\N{GREEK SMALL LETTER ALPHA}\N{SNOWMAN}\N{GRINNING FACE}", "\N{EM DASH}")
# ---
big = {
    "list": [1, 2.5, -3, 1e10, None, True],
    "nested": {"t": (1, ("x",)), "s": {5}},
    ("k", 1): b"bytes",
    None: ...,
}
print(big)
print([[1, 2], [3, 4]], {"a": [{"b": ()}]}, -0, +1, ~0, not 0, - - 1, -+-1, 1 - -1)
# ---
print(1_000 == 1000, 0xff == 255, 1e3 == 1000, 0.1 + 0.2, 1.0 == 1, "a" "b" == "ab", 0.1 + 0.2 == 0.3, 10 ** 2, 1e2, 7 // 2, 7 / 2, -7 // 2, type(1e2), type(10 ** -2), type(1_0), type(1.), type(1j))
# ---
"""module docstring"""
print(__doc__)
def f():
    "function doc"
class C:
    '''class
    doc'''
def g():
    f"not a doc"
def h():
    b"not"
print(f.__doc__, repr(C.__doc__), g.__doc__, h.__doc__, (lambda: 0).__doc__)
# ---
x = 5; y = "five"
print(x, y); del x
print(f"{y}", end=""); print()
if True:
    pass
    # only a comment
    z = 1
print(z);
class E: ...
def f(): ...
print(f(), E.__name__, ..., type(...))
# ---
s = 'unterminated
print(s)
# ---
value = 0123
# ---
data = {"a": 1 "b": 2}
# ---
items = [1, 2
print(items)
# ---
print("hello"
