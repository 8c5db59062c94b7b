def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
t("int('12', 37)", "int('12', 1)", "int('12', -1)", "int('z', 36)", "int('', 10)", "int(' 12 ')", "int('1_000')", "int('1__0')", "int('_1')", "int('0x1f', 16)", "int('0x1f', 0)", "int('010', 0)", "int('0b12', 0)", "int('0o17', 8)", "int(12, 10)", "int('12', '10')", "int(b'12', 8)", "int(bytearray(b'12'), 8)", "int([])", "int(None)", "int(1+2j)", "int('１２')", "int(float('nan'))", "int(float('inf'))", "int(-0.9)", "int(x=5)", "int('5', base=6)", "int(base=6)", "int('a'*30)", "int('-')", "int('+-1')", "int('- 1')", "int('9', base=9)", "int(1, 2, 3)", "int(memoryview(b'12'))", "int('1\\n')", "int('1\\x00')", "int(b'\\xff')", "int(b'\\xff', 16)", "int('0_x1', 0)", "int('0x_1', 0)", "int('0', 0)", "int('00', 0)", "int('0_0', 0)", "int('1e5')", "int(object())", "int('5', 2.0)", "int('5', None)", "int('5', 2**100)", "int('5', True)")
# ---
def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
t("(5).to_bytes()", "(255).to_bytes(1)", "(256).to_bytes(1)", "(-1).to_bytes(1)", "(-1).to_bytes(1, signed=True)", "(-129).to_bytes(1, 'big', signed=True)", "(128).to_bytes(1, 'big', signed=True)", "(1).to_bytes(2, 'middle')", "(1).to_bytes(-1, 'big')", "(1).to_bytes(2, byteorder='little')", "(1).to_bytes('a')", "(1).to_bytes(2, 3)", "(0).to_bytes(0, 'big')", "(1).to_bytes(0, 'big')", "(2**64).to_bytes(9, 'little')", "(2**64).to_bytes(8, 'little')", "(-2**63).to_bytes(8, 'little', signed=True)", "(1).to_bytes(1, 'big', True)", "(1).to_bytes(length=3)", "(1).to_bytes(1, 'big', foo=1)", "int.from_bytes(b'')", "int.from_bytes(b'\\xff\\x00')", "int.from_bytes(b'\\xff\\x00', 'little')", "int.from_bytes(b'\\xff\\x00', signed=True)", "int.from_bytes([1,2,3])", "int.from_bytes([256])", "int.from_bytes('ab')", "int.from_bytes(5)", "int.from_bytes(b'a', 'x')", "int.from_bytes(b'a', 5)", "int.from_bytes()", "int.from_bytes(bytes=b'ab', byteorder='big')", "bool.from_bytes(b'\\0')", "int.from_bytes((x for x in [1,2]))", "int.from_bytes([-1])", "int.from_bytes(['a'])", "True.to_bytes()", "int.from_bytes(range(4), 'little', signed=1)", "int.from_bytes(None)")
# ---
def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
t("(5).bit_length()", "(-5).bit_count()", "(0).bit_length()", "(2**100).bit_count()", "(5).bit_count(1)", "(5).as_integer_ratio()", "(5).is_integer()", "(5).conjugate()", "(5).real, (5).imag, (5).numerator, (5).denominator", "(5).real()", "(5).foo", "True.real", "pow(2, -1, 7)", "pow(2, -1, 4)", "pow(2, -3, 5)", "pow(2, 3, 0)", "pow(2, 3, 1)", "pow(2, 3, -5)", "pow(0, 0, 1)", "pow(2, 3, 1.5)", "pow(2.0, 3, 5)", "pow(2, 3.0, 5)", "pow('a', 2)", "pow(2, 'a')", "pow(0, -1)", "pow(0.0, -1)", "pow(-8, 1/3)", "pow(2, -2)", "pow(base=2, exp=3)", "pow(2, exp=3, mod=5)", "pow(2)", "pow()", "pow(1,2,3,4)", "pow(2, None, 3)", "pow(2, 3, None)", "pow(True, True, True)", "pow(10, -2, 2**70)", "pow(3, -2, 2**70)", "pow(0j, -1)", "pow(2, 1j, 3)", "0 ** -1", "0.0 ** -1", "(-2) ** 0.5", "2 ** -1", "(-1) ** -1", "10 ** 400 * 1.0", "1.0 * 10 ** 400", "10 ** 400 / 3", "10**400 / 10**399", "1 / 10**400", "(10**400) // 1.5", "10**400 < 1.5e300", "10**400 == float('inf')", "2.0 ** 5000", "(-2.0) ** 5001", "divmod(-7, 3)", "divmod(7, -3)", "divmod(7.5, -2)", "divmod(1, 0)", "divmod(1.0, 0)", "1 % 0", "1.0 % 0", "1 // 0", "1.0 // 0.0", "1 / 0", "1.0 / 0", "1j / 0", "divmod(1j, 2)", "1j % 2", "1j // 2", "1 << -1", "1 >> -1", "-1 >> 100", "1 << 2**70", "0 << 2**70", "1 >> 2**70", "-True", "1.5 << 1", "1 << 1.0", "1 & 1.0", "1 | 'a'", "~1.5", "-'a'", "+[]", "not []")
# ---
def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
t("round(2.5)", "round(3.5)", "round(-2.5)", "round(2.675, 2)", "round(1234, -2)", "round(1250, -2)", "round(1350, -2)", "round(-1250, -2)", "round(15, -1)", "round(25, -1)", "round(5, -1)", "round(5, -5)", "round(2.5, None)", "round(1e300, 10)", "round(1.5e16, -16)", "round(float('nan'))", "round(float('inf'))", "round(float('nan'), 2)", "round(float('inf'), 2)", "round('a')", "round([1], 2)", "round(2.5, 'a')", "round(5, 'a')", "round(5, 2.0)", "round(number=2.567, ndigits=1)", "round()", "round(1,2,3)", "round(1j)", "round(True)", "round(True, 0)", "round(0.5, 0)", "round(-0.4)", "round(-0.4, 0)", "round(1e22, -22)", "round(5e22, -23)", "round(12345678901234567890, -10)", "round(1.0, 400)", "round(1.0, -400)", "round(5, 10**30)", "round(5, -10**3)", "round(1.7976931348623157e308, -308)", "round(None)", "round(5.015, 2)", "round(0.15, 1)", "round(0.25, 1)", "round(0.35, 1)", "round(1e-320, 320)")
# ---
def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
# ---
def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
t("complex('1+2j')", "complex('1 + 2j')", "complex('(1+2j)')", "complex('j')", "complex('-j')", "complex('1e3j')", "complex('nan+infj')", "complex('')", "complex('1+2')", "complex('1', 2)", "complex(1, '2')", "complex(1, 2)", "complex(1j, 1j)", "complex(real=1)", "complex(imag=1)", "complex([])", "complex(None)", "complex(1, None)", "complex(1,2,3)", "complex()", "1j < 2", "1j <= 1j", "abs(3+4j)", "(1+2j).conjugate()", "(1+2j).real", "(1j)**2", "(1+2j)**-1", "0j**0", "0j**-1", "0j**1j", "1j ** 0.5", "(1+2j) == (1+2j)", "1+0j == 1", "hash(1+0j) == hash(1)", "complex(-0.0, -0.0)", "-0j", "complex(0, -0.0)", "1e400j", "complex('1e400')", "complex(float('nan'), 1)", "repr(1e16j)", "str(1.0+0j)", "(1+2j)*2", "(1+2j)/(3-4j)", "1/(1+1j)", "(1j).__complex__()", "bool(0j)", "int(1j)", "float(1j)", "round(1j)", "format(1+2j, '.2f')", "format(1+2j, '>10')", "format(1+2j, '010')", "format(1+2j, '=10')", "format(1+2j, 'd')", "format(1+2j, '+.1e')", "format(1+2j, '')", "format(1.5+2j, 'g')", "format(1+2j, ',')", "format(1e6+2e7j, ',.2f')", "format(1+2j, '^20.2f')", "'%s' % 1j", "'%d' % 1j", "'%f' % 1j", "(1+2j).foo", "complex('1_0+2_0j')", "complex('1__0')", "complex(' 1+2j ')", "complex('1+2j', 0)", "complex(complex(1,2), complex(3,4))", "(3+4j) // 1", "~1j", "+1j", "abs(complex('inf'))", "abs(complex(1e308,1e308))", "(1e200+1e200j)**2", "complex.__abs__(3+4j)")
# ---
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""float('1_0.5'), float(' 1.5\n'), float('nan'), float('-NaN'), float('+Infinity'), float('१.५'), float('1.'), float('.5'), float('1e400'), float('1e-400'), float(b'1.5')
float('1__0')
float('infinit')
float('')
float('1e')
float('0x10')
float(b'x')
float([])
float(None)
float('1.5', 2)
float(x=1)
float('.')
float(10**400)
float('a'*60)
float(1j)
float.fromhex('0x1.8p3'), float.fromhex('1.8'), float.fromhex('inf'), float.fromhex('-nan'), float.fromhex('0x1p-2000'), float.fromhex(' 0x1p1 '), float.fromhex('0x1.fffffffffffff7p1023')
float.fromhex('')
float.fromhex('0x')
float.fromhex('0x1p2000')
float.fromhex(5)
float.fromhex('0x1.8p')
float.fromhex('1p')
float.fromhex('0x1.fffffffffffff8p1023')
(1.5).hex(), (0.0).hex(), (-0.0).hex(), float('inf').hex(), float('nan').hex(), (5e-324).hex(), (1e308).hex(), (0.1).hex()
(0.1).as_integer_ratio(), (0.0).as_integer_ratio(), (-2.5).as_integer_ratio()
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
(2.0).is_integer(), float('inf').is_integer(), 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 1/3, -0.0, 0.1+0.2
float('inf') - float('inf'), float('inf') * 0, float('nan') == float('nan'), min(float('nan'), 1), max(1, float('nan')), -5 % float('inf'), 5 % float('-inf'), 5.5 // float('inf'), -5.5 // float('inf'), float('inf') // 1, float('inf') % 1, divmod(5, float('inf')), divmod(-5, float('inf')), -0.0 // 1, 0.0 % -1, (-1) % 0.1
(1.5).conjugate(), (1.5).real, (1.5).imag, (2.5).__round__(), (2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__int__(), hash(0.5), hash(1.0), hash(float('inf')), hash(-float('inf')), hash(2.0**61), hash(1e100)
""".splitlines())
# ---
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r""""abc".center(10, "ab")
"abc".center(10, "")
"abc".center("a")
"abc".center(10, 5)
"abc".center()
"abc".center(-1)
"abc".center(6, "*")
"abc".center(7, "*")
"ab".center(5, "*")
"abc".ljust(6, "é")
"abc".rjust(6.0)
"abc".zfill("3")
"-abc".zfill(8)
"+".zfill(4)
"--5".zfill(6)
"".zfill(2)
"abc".count()
"abc".count("")
"aaaa".count("aa")
"abc".count("", 1, 2)
"abc".count("", 4)
"abc".count("a", None, None)
"abc".count("a", "x")
"abc".count(5)
"abc".count("a", 1, 2, 3)
"abc".find("", 3)
"abc".find("", 4)
"abc".rfind("")
"abc".rfind("", 0, 2)
"abc".index("x")
"abc".rindex("x")
"abc".index(5)
"abc".find(5)
"abc".find(None)
"abc".index("c", -1)
"abc".find("c", 1.0)
"abc".startswith(("a", "b"))
"abc".startswith(["a"])
"abc".startswith(("a", 5))
"abc".startswith((5, "a"))
"abc".startswith("")
"abc".startswith("", 4)
"abc".startswith(())
"abc".endswith(5)
"abc".endswith(b"c")
"abc".endswith("c", None, -1)
"abc".startswith()
"abc".startswith("a", "b")
"abc".removeprefix(5)
"abc".removeprefix("ab")
"abc".removesuffix("bc")
"abc".removesuffix("")
"abc".removesuffix()
"abc".partition("")
"abc".partition(5)
"abc".partition("b")
"abc".partition("x")
"abc".rpartition("x")
"abcbd".rpartition("b")
"abc".rpartition("")
"abc".rpartition(None)
"a,b,c".split(",", 1)
"a,b,c".split("")
"a,b,c".split(5)
"a b  c ".split(None, 1)
" a b  c ".split(None, 0)
" a b  c ".split(maxsplit=1)
"a b".split(sep=" ", maxsplit=-5)
"a b".split(" ", "x")
"a b".split(" ", 1.0)
"a b".split(" ", 1, 2)
"a b".split(foo=1)
"a,b,c".rsplit(",", 1)
" a b  c ".rsplit(None, 1)
"".split()
"".split(",")
"   ".split()
"a\x1cb\x85c\u2028d".split()
"a\nb\r\nc\x0bd\x0ce\x1cf\x1dg\x1eh\x85i\u2028j\u2029k".splitlines()
"a\nb\r\nc".splitlines(True)
"a\n\n".splitlines(keepends=True)
"".splitlines()
"a".splitlines("x")
"a".splitlines(1, 2)
"a\r\rb\n\r".splitlines()
",".join([1])
",".join(["a", 1])
",".join(5)
",".join("abc")
",".join(["a", None])
",".join([b"a"])
",".join()
",".join({"a": 1, "b": 2})
"".join(())
"abc".replace("b", "x", 0)
"abc".replace("", "-")
"abc".replace("", "-", 2)
"abc".replace("b")
"abc".replace("b", 5)
"abc".replace(5, "b")
"abc".replace("b", "x", "y")
"abc".replace("b", "x", count=1)
"aaa".replace("a", "b", -1)
"abc".strip("ca")
"abc".strip(5)
"abc".strip(None)
"abc".strip("a", "b")
" \t\n\u00a0x\u3000 ".strip()
"xxabcxx".lstrip("x"), "xxabcxx".rstrip("x")
"abc".expandtabs("x")
"a\tb".expandtabs()
"a\tb".expandtabs(0)
"a\tb".expandtabs(-1)
"a\tbc\n\td\r\te".expandtabs(4)
"a\tb".expandtabs(tabsize=3)
"a\tb".expandtabs(3, 4)
"ß".casefold(), "ß".upper(), "ﬁ".upper(), "ŉ".upper(), "İ".lower(), "ΑΣ".lower(), "Σ".lower(), "ǆ".title(), "ǅ".swapcase()
"hello world's it's".title()
"hello WORLD".capitalize(), "ﬁx".capitalize(), "ǆx".capitalize()
"Hello World".swapcase()
"abc".upper(1)
"abc".isalpha(), "".isalpha(), "a1".isalnum(), "١".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "½".isdigit(), "一".isnumeric()
"a".isidentifier(), "1a".isidentifier(), "class".isidentifier(), "é_1".isidentifier(), "".isidentifier(), "a b".isidentifier()
"".isprintable(), "\n".isprintable(), "\u200b".isprintable(), " ".isprintable(), "\xa0".isprintable()
"".isspace(), " \t".isspace(), "\x1c".isspace(), "\u200b".isspace()
"".istitle(), "A".istitle(), "Abc Def".istitle(), "Abc def".istitle(), "ABC".istitle(), "A1B".istitle(), "A1b".istitle()
"".islower(), "a1".islower(), "1".islower(), "ǅ".islower(), "ª".islower()
"".isascii(), "é".isascii()
"abc".encode("ascii"), "é".encode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "namereplace")
"é".encode("ascii")
"aéé".encode("ascii")
"€".encode("latin-1")
"abc".encode("foo")
"é".encode("ascii", "foo")
"abc".encode("ascii", "foo")
"abc".encode(5)
"abc".encode("utf-8", 5)
"\ud800".encode()
"\ud800".encode("utf-8", "surrogatepass")
"\udc80".encode("utf-8", "surrogateescape")
"abc".encode("utf-16"), "abc".encode("utf-16-le"), "abc".encode("utf-32-be"), "abc".encode("utf-8-sig")
"abc".encode("rot13")
"abc".encode(encoding="utf_8", errors="strict")
""".splitlines())
# ---
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""str.maketrans("ab", "xy")
str.maketrans("ab", "x")
str.maketrans("ab", "xy", "c")
str.maketrans({"a": 1, 98: "z", "c": None})
str.maketrans({"ab": 1})
str.maketrans({1.5: 1})
str.maketrans("ab")
str.maketrans("a", 5)
str.maketrans(5)
str.maketrans("a", "b", 5)
str.maketrans()
str.maketrans({}, "a")
"abc".translate({97: "x", 98: None, 99: 100})
"abc".translate({97: 1.5})
"abc".translate({97: -1})
"abc".translate({97: 0x110000})
"abc".translate(5)
"abc".translate(None)
"abc".translate("xyz" * 50)
"abc".translate([None] * 98 + ["Q", "R"])
"abc".translate()
"abc".translate({"a": "b"})
"abc".translate({97: b"x"})
"abc" * -1
"abc" * 1.5
1.5 * "abc"
"abc" + 5
5 + "abc"
"abc" + b"x"
"abc" + None
"abc"["a"]
"abc"[1.0]
"abc"[5]
"abc"[-4]
"abc"[None]
"abc"[1, 2]
"abc"[::0]
"abc"["a":]
"abc"[::-1]
"abc"[10:]
"abc"[-100:100:2]
"abc"[True]
"abc" < 5
"abc" == 5
"abc" < "abd", "a" < "B", "" < "a", "é" > "z"
5 in "abc"
None in "abc"
"" in "abc"
"bc" in "abc"
b"a" in "abc"
"abc" % 5
"abc" % ()
"abc" % (1,)
"%s" % ()
"%s %s" % (1,)
"%s %s" % 1
"%s" % (1, 2)
"%(a)s" % {"a": 1}
"%(a)s" % {"b": 1}
"%(a)s" % 5
"%(a)s" % (1,)
"%(a" % {"a": 1}
"%(a)" % {"a": 1}
"%" % 5
"%d" % "a"
"%d" % 1.5
"%d" % None
"%i" % 10**30
"%x" % 1.5
"%x" % -255
"%#x" % 255
"%#o" % 8
"%X" % 255
"%#X" % 255
"%c" % 65
"%c" % "ab"
"%c" % ""
"%c" % 1.5
"%c" % -1
"%c" % 0x110000
"%c" % None
"%e" % 12345.678
"%E" % 0
"%g" % 1e10
"%G" % 1e-10
"%.3g" % 1234.5
"%#g" % 1.0
"%f" % "a"
"%f" % None
"%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5)
"%5s|%-5s|%.2s|%5.1s" % ("abc", "abc", "abc", "abc")
"%r %a" % ("é", "é")
"%.2r" % "abc"
"%*d" % (5, 42)
"%-*d|" % (5, 42)
"%*d" % (-5, 42)
"%.*f" % (2, 3.14159)
"%*d" % ("a", 42)
"%*d" % (1.5, 42)
"%.*f" % ("a", 1)
"%z" % 5
"%5" % 5
"%5.z" % 5
"%y" % 1
"%%" % ()
"%%%s" % 5
"%5%" % ()
"%ld %hd %Ld" % (1, 2, 3)
"%lld" % 5
"%s" % (1, )
"%s" % [1, 2]
"%s" % ((1, 2),)
"%s" % {"a": 1}
"%d%%" % 50
"%(a)d %(b).2f" % {"a": 5, "b": 2}
"%(a)*d" % {"a": 5}
"%(a)s %s" % {"a": 1}
"%s %(a)s" % {"a": 1}
"%()s" % {"": 5}
"%((a))s" % {"(a)": 5}
"%#5x|%-#8x|%#08x|%+x" % (10, 10, 10, 10)
"%.5d" % 42
"%08.3f" % -3.14159
"%+.2e" % 0.000123
"% 5d" % 42
"%.0f" % 0.5, "%.0f" % 1.5, "%.0f" % 2.5
"%#.0f" % 1
"%d" % True
"%s" % True
"%d" % float("nan")
"%d" % float("inf")
"%f" % float("inf"), "%05f" % float("-inf"), "%F" % float("nan")
"%x" % "a"
"%o" % None
"%.1000000000000f" % 1
"%99999999999999999999d" % 1
"%.99999999999999999999d" % 1
"%b" % 5
"%u" % 5
"%d" % 3+4
"%i" % 2j
b"%s" % b"x"
b"%s" % "x"
b"%d" % 5
b"%c" % 65
b"%c" % b"a"
b"%c" % 256
b"%c" % "a"
b"%b" % b"abc"
b"%b" % 5
b"%a" % "é"
b"%r" % "é"
b"%s" % 5
b"%x" % 255
b"%f" % 1.5
b"%(a)s" % {b"a": b"v"}
b"%(a)s" % {"a": b"v"}
b"%d" % "a"
b"%s" % ()
b"abc" % 1
b"%z" % 1
bytearray(b"%d") % 5
""".splitlines())
# ---
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r""""{} {}".format(1)
"{0} {}".format(1, 2)
"{} {0}".format(1, 2)
"{a}".format()
"{a}".format(a=5)
"{".format()
"}".format()
"{}}".format(1)
"{{}}".format()
"{0".format(1)
"{0!".format(1)
"{0!}".format(1)
"{0!x}".format(1)
"{0!r:>5}".format("a")
"{0!rx}".format("a")
"{0!s".format("a")
"{!r}".format("a")
"{!a}".format("é")
"{0.real}".format(5)
"{0.foo}".format(5)
"{0[0]}".format([1])
"{0[a]}".format({"a": 1})
"{0[-1]}".format([1])
"{0[5]}".format([1])
"{0[a]}".format([1])
"{0[}".format([1])
"{0[]}".format([1])
"{0[0]x}".format([1])
"{0.}".format(5)
"{.real}".format(5)
"{[0]}".format([7])
"{0[0][1]}".format([[1, 2]])
"{:{}}".format("a", 5)
"{:{w}.{p}f}".format(3.14159, w=10, p=2)
"{0:{1}{2}}".format("a", ">", 5)
"{:{:{}}}".format(1, 2, 3)
"{0:}".format(5)
"{:d}".format("a")
"{:d}".format(1.5)
"{:s}".format(5)
"{:x}".format(1.5)
"{:c}".format(65)
"{:c}".format(-1)
"{:c}".format(1.5)
"{:5c}|".format(65)
"{:,c}".format(65)
"{:+c}".format(65)
"{:.2c}".format(65)
"{:#c}".format(65)
"{:,}".format(1234567)
"{:_}".format(1234567)
"{:,_}".format(1)
"{:_,}".format(1)
"{:,,}".format(1)
"{:,x}".format(1)
"{:_x}".format(10**10)
"{:_b}".format(1000)
"{:,d}".format(-1234)
"{:,s}".format("a")
"{:010,}".format(1234)
"{:011,}".format(1234)
"{:012,.1f}".format(1234.5)
"{:,.2f}".format(1234567.891)
"{:,n}".format(5)
"{:n}".format(1234567)
"{:n}".format(1234.5)
"{:%}".format(0.5)
"{:.1%}".format(0.12345)
"{:%}".format("a")
"{:e}".format(12345)
"{:.2e}".format(0)
"{:g}".format(1e20)
"{:#g}".format(1.0)
"{:G}".format(1e-10)
"{:.0f}".format(0.5)
"{:#.0f}".format(1.0)
"{:.3}".format(1.23456)
"{:.3}".format("abcdef")
"{:.3}".format(5)
"{:.3d}".format(5)
"{:z}".format(-0.0)
"{:z.1f}".format(-0.01)
"{:z}".format(5)
"{:zd}".format(5)
"{:z}".format("a")
"{:#x} {:#o} {:#b} {:#X}".format(255, 8, 5, 255)
"{:#010x}".format(255)
"{:<#10x}|".format(255)
"{:=+10}".format(5)
"{:=10}".format("a")
"{:=10s}".format("a")
"{:010}".format("a")
"{:<010}".format("a")
"{:010d}".format(-5)
"{:+}".format("a")
"{: }".format("a")
"{:-}".format("a")
"{:#}".format("a")
"{:#d}".format(5)
"{:*^10}".format("abc")
"{:é>5}".format(1)
"{:{<5}".format(1)
"{:}<5}".format(1)
"{:5.}".format(1)
"{:.}".format(1.0)
"{:5x5}".format(1)
"{:foo}".format(1)
"{:Q}".format(1)
"{:Q}".format(1.0)
"{:Q}".format("a")
"{:\x00>5}".format(1)
"{:99999999999999999999}".format(1)
"{:.99999999999999999999f}".format(1)
"{:d}".format(True)
"{}".format(True)
"{:5}".format(True)
"{:s}".format(True)
"{:}".format(None)
"{:5}".format(None)
"{:s}".format(None)
"{:5}".format([1])
"{:5}".format({})
"{:5}".format((1,))
"{:5}".format(b"a")
"{:5}".format(object)
"{:5}".format(len)
"{:5}".format(range(3))
"{:d}".format(10**30)
"{:,}".format(10**20)
"{:e}".format(10**30)
"{:f}".format(10**400)
"{:x}".format(-255)
"{:+x} {: x}".format(255, 255)
"{:08.3f}".format(-3.14159)
"{:+08.3f}".format(float("inf"))
"{:08}".format(float("nan"))
"{:F}".format(float("nan"))
"{:,}".format(float("inf"))
"{:,}".format(1e20)
"{:_}".format(12345.678)
"{:,.10}".format(1234567.0)
"{:10}|{:<10}|{:^10}|{:>10}".format(1.5, 1.5, 1.5, 1.5)
"{:}".format(1e16), "{:}".format(1e15), "{:r}".format(1.0)
"{:.0}".format(1.5), "{:.0e}".format(1.5), "{:.0g}".format(15.0)
"{0.__class__}".format(5)
"{0.__class__.__name__}".format("x")
"{a.b}".format(a=5)
"{a[b]}".format(a={"b": 2})
"{a b}".format(**{"a b": 1})
"{ }".format(**{" ": 1})
"{-1}".format(1)
"{0x1}".format(1)
"{1.5}".format(1)
"{99999999999999999999}".format(1)
"{0[99999999999999999999]}".format([1])
"{00}".format(1)
"{+1}".format(1)
"{0]}".format(1)
"{:{}".format(1, 2)
"{:{".format(1)
"{a:{b}}".format(a=1)
"{}{}".format(*[1])
"{x}".format_map({"x": 1})
"{x}".format_map({})
"{}".format_map({})
"{0}".format_map({0: 1})
"{x}".format_map(5)
"{x}".format_map([1])
"abc".format_map()
str.format()
str.format("{}", 1)
format(5, 5)
format(5, None)
format()
format(1, "a", "b")
format("abc", ">>5")
format(5, "05"), format(-5, "05"), format(5, "^05"), format(5.5, "<06")
format(1.5, "05d")
format(3, ".2f"), format(3, "e"), format(3, "%")
format("x", "5.0")
format("x", "s5")
format(object(), "x")
format(None, "x")
""".splitlines())
# ---
# bytes
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""b"abc".decode("ascii"), b"\xff".decode("latin-1"), b"\xe2\x82\xac".decode(), b"\xff".decode("utf-8", "replace"), b"\xff".decode("utf-8", "ignore"), b"\xffa".decode("ascii", "backslashreplace"), b"\xff".decode("utf-8", "surrogateescape")
b"\xff".decode()
b"a\x80".decode("ascii")
b"\xe2\x82".decode()
b"\xe2(\xa1".decode()
b"\xed\xa0\x80".decode()
b"\xf8\x88\x80\x80\x80".decode()
b"a".decode("utf-16")
b"\xff\xfea\x00".decode("utf-16"), b"a\x00".decode("utf-16-le"), b"\x00a".decode("utf-16-be")
b"abc".decode("nope")
b"abc".hex(), b"abc".hex(":"), b"abcd".hex("-", 2), b"abcde".hex("-", -2), b"abc".hex(b":")
b"abc".hex("::")
b"abc".hex("é")
b"abc".hex(5)
bytes.fromhex("61 62 63"), bytes.fromhex("6162\n63"), bytes.fromhex("")
bytes.fromhex("6")
bytes.fromhex("zz")
bytes.fromhex("6 1")
bytes.fromhex(b"61")
bytes.fromhex("61é")
b"abc"[0], b"abc"[-1], b"abc"[1:], b"abc"[::-1], b"abc"[True]
b"abc"[5]
b"abc"["a"]
b"a" + b"b", b"a" * 3, 3 * b"a", b"abc" == bytearray(b"abc"), b"a" < b"b", b"a" in b"abc", 97 in b"abc", b"" in b"abc"
256 in b"abc"
"a" in b"abc"
-1 in b"abc"
b"a" + "b"
b"a" + 5
b"a" < "b"
b"a,b,c".split(b","), b" a b ".split(), b"a,b".rsplit(b",", 1), b"a\nb\r\nc\x0bd".splitlines(), b"abc".partition(b"b"), b"abc".rpartition(b"x")
b"abc".split("a")
b"abc".split(b"")
b"abc".find(b"c"), b"abc".find(99), b"abc".rfind(b"a"), b"abc".index(98), b"abcabc".count(b"b"), b"aaa".count(b""), b"abc".count(97)
b"abc".index(b"x")
b"abc".find("a")
b"abc".find(300)
b"abc".startswith((b"a", b"x")), b"abc".endswith(b"c")
b"abc".startswith("a")
b"abc".startswith([b"a"])
b"abc".startswith((b"x", "a"))
b"abc".replace(b"b", b"xx"), b"aaa".replace(b"a", b"b", 2), b"abc".replace(b"", b"-")
b"abc".replace("b", b"x")
b",".join([b"a", b"b"]), b",".join([bytearray(b"a"), memoryview(b"b")])
b",".join(["a"])
b",".join(["a", b"b"])
b",".join(5)
b",".join(b"ab")
b"Hello World".title(), b"hELLO".capitalize(), b"aB".swapcase(), b"AB".lower(), b"ab".upper(), b"\xe9".upper()
b"abc".islower(), b"ABC".isupper(), b"Abc".istitle(), b"123".isdigit(), b"a1".isalnum(), b"a".isalpha(), b" \t".isspace(), b"\x80".isascii(), b"".isalpha(), b"".isascii()
b" abc ".strip(), b"xxaxx".strip(b"x"), b"abc".lstrip(b"a"), b"abc".rstrip(b"c")
b"abc".strip("a")
b"abc".center(9, b"*"), b"ab".ljust(4), b"ab".rjust(4, b"0"), b"-5".zfill(5), b"a\tb".expandtabs(4)
b"abc".center(9, "*")
b"abc".center(9, b"**")
b"abc".ljust(9, 5)
b"abc".translate(bytes.maketrans(b"a", b"z")), b"abc".translate(None, b"b"), b"abc".translate(None, delete=b"ac")
b"abc".translate(b"x")
b"abc".translate("x")
bytes.maketrans(b"a", b"bc")
bytes.maketrans("a", "b")
b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c")
b"abc".removeprefix("a")
repr(b"a'b"), repr(b'a"b'), repr(b"a'\"b"), repr(b"\n\t\r\\\x00\x7f\xff"), str(b"abc"), repr(bytearray(b"a'b")), ascii(b"\xe9")
bytes(), bytes(3), bytes([1, 2]), bytes((1, 2)), bytes(range(3)), bytes("é", "utf-8"), bytes(b"a"), bytes(bytearray(b"a")), bytes(memoryview(b"ab")), bytes({1}), bytes(x for x in [65]), bytes(True)
bytes([1, -1])
bytes(["1"])
bytes([1.5])
bytes("a", encoding="ascii", errors="strict")
bytes(source=b"a")
bytes(encoding="ascii")
bytes("a", errors="strict")
bytes(5, encoding="ascii")
bytes(2**70)
hash(b"a") == hash(b"a"), len({b"a", b"a"}), b"abc".__len__(), list(b"ab"), tuple(b"ab"), max(b"ab"), sorted(b"ba"), [*b"ab"], dict(enumerate(b"a"))
b"%d %s" % (5, b"x"), b"%5d|%-5d|" % (1, 2), b"%x %X %o %e %g" % (255, 255, 8, 1.5, 2.5), b"%c%c" % (65, b"B"), b"%a" % "é", b"%%" % ()
b"a" b"b", rb"\n", Rb"\x", bR"\d", br'''a
b'''
b"\x41\101\n"
b"abc".foo
b"abc".encode()
b"abc"()
b"abc".isdecimal()
""".splitlines())
# ---
# bytearray
def m(s):
    b = bytearray(b"abc")
    try: r = eval(s, {"b": b}); print(s, "->", str(r).split(" at 0x")[0], b)
    except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0], b)
for s in ("b.append(100)", "b.append(256)", "b.append('a')", "b.append(b'a')", "b.append()", "b.extend(b'de')", "b.extend([1, 2])", "b.extend('de')", "b.extend([300])", "b.extend(5)", "b.extend(['a'])", "b.extend(iter([65]))", "b.insert(0, 65)", "b.insert(100, 66)", "b.insert(-1, 67)", "b.insert('a', 1)", "b.insert(0, 256)", "b.insert(0)", "b.pop()", "b.pop(0)", "b.pop(10)", "b.pop('a')", "bytearray().pop()", "b.remove(98)", "b.remove(200)", "b.remove(300)", "b.remove('a')", "b.reverse()", "b.clear()", "b.copy() is not b", "b.__setitem__(0, 65)", "b.__setitem__(0, 256)", "b.__setitem__(0, 'a')", "b.__setitem__(0, b'a')", "b.__setitem__(9, 1)", "b.__setitem__(slice(0, 2), b'xyz')", "b.__setitem__(slice(0, 2), 'xy')", "b.__setitem__(slice(0, 2), 5)", "b.__setitem__(slice(0, 2), [1, 2])", "b.__setitem__(slice(0, 2), [300])", "b.__setitem__(slice(None, None, 2), b'12')", "b.__setitem__(slice(None, None, 2), b'1')", "b.__delitem__(0)", "b.__delitem__(9)", "b.__delitem__(slice(0, 2))", "b.__delitem__(slice(None, None, 2))", "b.__iadd__(b'x')", "b.__iadd__('x')", "b.__iadd__([1])", "b.__imul__(2)", "b.__imul__(-1)", "b * 2, 2 * b, b + b'x', b'x' + b", "b + [1]", "hash(b)", "{b}", "b == b'abc', b < b'abd', b == 'abc', b != bytearray(b'abc')", "b.decode()", "b.find(b'c'), b.count(97), b.upper(), b.title()", "b.join([b'1', b'2'])", "b.split(b'b')", "b[0:2], type(b[0:2]), b[::-1]", "b.translate(None, b'a')", "b.hex()", "bytearray.fromhex('6162')", "bytearray(3)", "bytearray('é', 'utf-8')", "bytearray([1, 2, 3])", "bytearray(-1)", "bytearray('a')", "bytearray(b'a', 'x')", "bytearray(1.5)", "bytearray(None)", "repr(b), str(b)", "bool(bytearray()), bool(b)", "97 in b, b'ab' in b", "'a' in b", "b.startswith(b'a')", "b.index(b'z')", "b %  5", "bytearray(b'%d') % 5", "b.zfill(5), b.center(7, b'-')", "b.partition(b'b')", "sorted(b), list(b), max(b)", "b.__contains__(97)", "b.replace(b'a', b'')", "b.foo", "memoryview(b)[0]", "b.isalpha()", "b.extend(b)", "b.__init__(b'q')", "b.splitlines()", "b.lstrip(b'a')"): m(s)
# ---
# memoryview
b = bytearray(b"abcdef"); v = memoryview(b); r = memoryview(b"xyz")
i = memoryview(bytearray(8)).cast("I")
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""v[0], v[-1], v[1:3].tobytes(), v[::2].tolist(), bytes(v[::-1]), len(v), v.nbytes, v.itemsize, v.format, v.ndim, v.shape, v.strides, v.suboffsets, v.readonly, r.readonly, v.obj is b, v.contiguous, v.c_contiguous, v.f_contiguous
v[10]
v["a"]
v[1.5]
v[0, 1]
v[::0]
v.__setitem__(0, 90), b
v.__setitem__(0, 256)
v.__setitem__(0, "a")
v.__setitem__(0, b"a")
v.__setitem__(slice(0, 2), b"XY"), b
v.__setitem__(slice(0, 2), b"XYZ")
v.__setitem__(slice(0, 2), "XY")
v.__setitem__(slice(0, 2), [1, 2])
r.__setitem__(0, 1)
v.__delitem__(0)
v.tobytes(), v.tolist(), v.hex(), v[1:3].hex("-"), v.toreadonly().readonly
v == b, v == bytes(b), v == memoryview(bytes(b)), v == "abc", v == [1], v[0:2] == b"XY", v != b"q"
v < r
hash(r) == hash(b"xyz")
hash(v)
97 in v, b"a" in v, list(v)[:2], [x for x in r], sorted(r), max(r)
v + b"x"
v * 2
v.cast("H").tolist() if 0 else v.cast("H").shape, v.cast("b")[0], v.cast("c")[0], v.cast("B").format
v.cast("I")
v.cast("z")
v.cast("B", [2, 3]).tolist(), v.cast("B", (3, 2)).shape, v.cast("B", [2, 3])[1, 2], v.cast("B", [2, 3]).ndim, v.cast("B", shape=[6]).tolist()
v.cast("B", [2, 3])[0]
v.cast("B", [4, 4])
v.cast("B", [2, 3])[5, 5]
len(v.cast("B", [2, 3])), v.cast("B", [2, 3]).nbytes, v.cast("B", [2, 3]).strides
i.tolist(), i.format, i.itemsize, len(i), i.nbytes, i.__setitem__(0, 2**32 - 1), i[0], i.tobytes(), bytes(i)
i.__setitem__(0, -1)
i.__setitem__(0, 2**32)
i.__setitem__(0, 1.5)
i.cast("B").cast("d")[0] if 0 else memoryview(bytearray(8)).cast("d").tolist(), memoryview(b"\1\0\0\0").cast("i")[0], memoryview(b"\1\0").cast("?").tolist(), memoryview(b"ab").cast("c").tolist()
i.cast("H")
repr(v)[:10], type(v).__name__, bool(v), bool(memoryview(b"")), str(v)[:10]
memoryview("abc")
memoryview(5)
memoryview([1])
memoryview(v) == v, memoryview(v[1:])[0]
(lambda m: (m.release(), m.release()))(memoryview(b"a"))
(lambda m: (m.release(), m[0]))(memoryview(b"a"))
(lambda m: (m.release(), len(m)))(memoryview(b"a"))
(lambda m: (m.release(), repr(m)[:18]))(memoryview(b"a"))
(lambda m: (m.release(), m == m))(memoryview(b"a"))
v.foo
setattr(v, "x", 1)
int.from_bytes(v, "big"), bytes(v), bytearray(v), b"".join([v, r]), b"q" + r, bytes.fromhex("00") + v, int(memoryview(b"12")), float(memoryview(b"1.5")), str(memoryview(b"ab"), "ascii")
""".splitlines())
# ---
# list
def m(s):
    l = [3, 1, 2]
    try: r = eval(s, {"l": l}); print(s, "->", str(r).split(" at 0x")[0], l)
    except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0], l)
for s in ("l.append(1, 2)", "l.append()", "l.append([4])", "l.extend(5)", "l.extend('ab')", "l.extend({1: 2})", "l.extend(l)", "l.extend()", "l.insert(0, 9)", "l.insert(-1, 9)", "l.insert(100, 9)", "l.insert(-100, 9)", "l.insert('a', 1)", "l.insert(1)", "l.insert(1.5, 1)", "l.remove(1)", "l.remove(99)", "l.remove('x')", "l.pop()", "l.pop(0)", "l.pop(-1)", "l.pop(9)", "l.pop(-9)", "l.pop('a')", "l.pop(1.0)", "[].pop()", "[].pop(0)", "l.pop(1, 2)", "l.clear()", "l.clear(1)", "l.index(2)", "l.index(9)", "l.index(3, 1)", "l.index(2, 0, 2)", "l.index(2, -1)", "l.index(2, -100, 100)", "l.index(2, 'a')", "l.index(2, None)", "l.index()", "l.count(1)", "l.count()", "l.sort()", "l.sort(reverse=True)", "l.sort(key=lambda x: -x)", "l.sort(lambda x: x)", "l.sort(cmp=1)", "l.sort(key=5)", "l.sort(key=None)", "l.sort(reverse='x')", "l.sort(reverse=2)", "[1, 'a'].sort()", "[None, None].sort()", "[1j, 2j].sort()", "[(1, 'b'), (1, 'a')].sort()", "[[], {}].sort()", "sorted([{}, {}])", "l.reverse()", "l.copy()", "l.copy(1)", "l + [4]", "l + (4,)", "l + 'a'", "l * 2", "2 * l", "l * -1", "l * 'a'", "l * 1.5", "l * None", "[[]] * 3", "l == [3, 1, 2]", "l == (3, 1, 2)", "l < [3, 2]", "l < (4,)", "l[0]", "l[-3]", "l[3]", "l[-4]", "l['a']", "l[None]", "l[1.0]", "l[0, 1]", "l[:]", "l[1:]", "l[:-1]", "l[::-1]", "l[5:]", "l[-5:2]", "l[::0]", "l['a':]", "l[2:0:-1]", "l[10**30:]", "l[-10**30:10**30]", "l[10**30]", "l.__setitem__(slice(0, 1), [7, 8])", "l.__setitem__(slice(0, 0), [7, 8])", "l.__setitem__(slice(None), [])", "l.__setitem__(slice(None, None, 2), [1])", "l.__setitem__(slice(None, None, 2), [7, 8])", "l.__setitem__(slice(None, None, -1), [7, 8, 9])", "l.__setitem__(slice(0, 1), 5)", "l.__setitem__(5, 1)", "l.__setitem__('a', 1)", "l.__delitem__(0)", "l.__delitem__(5)", "l.__delitem__(slice(None, None, 2))", "l.__delitem__('a')", "l.__iadd__('ab')", "l.__iadd__(5)", "l.__imul__(0)", "3 in l, 9 in l, 9 not in l", "hash(l)", "{l: 1}", "list(range(3)), list('ab'), list({1: 2}), list({1}), list(), list(())", "list(5)", "list([1], [2])", "list(x=1)", "len(l), max(l), min(l), sum(l), any(l), all(l)", "repr(l), str([]), repr([1, 'a', None, [2.5]])", "[1, 2] is [1, 2], [] == [], [[]] == [[]]", "l.foo", "l.push(1)", "l.length", "l.size()", "l()", "l.sort", "l.add(4)", "l.__class__", "l.__len__()", "[*l, *'ab']", "[l, l][0] is l", "(l.append(4), l)[1]", "l.extend(l for _ in range(1))", "l.insert(len(l), 1)", "reversed(l).__next__()", "l.__contains__(3)", "l.__getitem__(-1)", "[x for x in l if x > 1][0]", "l.index(True)", "[1, 1.0, True].count(1)", "l.remove(3.0)", "[[1], [2]].index([2])", "sorted('bca'), sorted({3, 1}), sorted({'b': 1, 'a': 2}), sorted([True, False, 2])", "sorted(['b', 'A', 'c'], key=str.lower)", "sorted([(2, 'a'), (1, 'b')], key=lambda p: p[0], reverse=True)", "sorted([1, 2, 3], key=lambda x: x % 2)", "sorted(['bb', 'a', 'ccc'], key=len, reverse=True)", "sorted([3, 1], reverse=0)", "sorted(l, key=lambda: 1)", "sorted(l, key=lambda x: 1 / 0)"): m(s)
# ---
# dict
def m(s):
    d = {"a": 1, "b": 2}
    try: r = eval(s, {"d": d, "__builtins__": __builtins__}); print(s, "->", str(r).split(" at 0x")[0], d)
    except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0], d)
for s in ("d['a']", "d['x']", "d[[]]", "d[1.5]", "d.get('a')", "d.get('x')", "d.get('x', 5)", "d.get()", "d.get('x', default=5)", "d.get([])", "d.pop('a')", "d.pop('x')", "d.pop('x', 5)", "d.pop()", "d.pop('x', default=1)", "d.pop([])", "d.popitem()", "{}.popitem()", "d.popitem(1)", "d.setdefault('a', 5)", "d.setdefault('x')", "d.setdefault('x', 5)", "d.setdefault([], 1)", "d.setdefault()", "d.update({'c': 3})", "d.update([('c', 3)])", "d.update(c=3)", "d.update({'a': 9}, b=8)", "d.update(5)", "d.update([5])", "d.update([(1,)])", "d.update(['abc'])", "d.update(['ab'])", "d.update([[]])", "d.update({'a': 1}, {'b': 2})", "d.update(None)", "d.update()", "d.update({1: 2}.items())", "d.update(d)", "d.clear()", "d.copy()", "dict.fromkeys('ab')", "dict.fromkeys('ab', 0)", "dict.fromkeys(5)", "dict.fromkeys()", "dict.fromkeys([[]])", "d.keys(), d.values(), d.items()", "len(d.keys() | {'c'}), d.keys() - {'a'}, d.keys() ^ {'a'}", "d.items() & {('a', 1)}, d.items() - [('a', 1)]", "d.keys() & 'ab' == {'a', 'b'}", "d.keys() & 5", "d.keys() - [[]]", "d.values() & {1}", "d.values() == d.values(), d.keys() == d.keys(), d.items() == {'a': 1, 'b': 2}.items()", "d.keys() == ['a', 'b'], d.keys() == {'a', 'b'}, d.keys() <= {'a', 'b', 'c'}, d.keys() > {'a'}", "d.keys().isdisjoint('xy'), d.items().isdisjoint([('a', 1)])", "d.keys()[0]", "d.keys().foo", "d.keys().append(1)", "len(d.keys()), 'a' in d.keys(), 1 in d.values(), ('a', 1) in d.items(), ('a', 9) in d.items(), 'a' in d.items(), ('a', 1, 2) in d.items()", "list(reversed(d)), list(reversed(d.keys())), list(reversed(d.items()))", "d.keys().mapping, type(d.keys().mapping).__name__", "d | {'c': 3}", "d | [('c', 3)]", "[('c', 3)] | d", "d.__ior__([('c', 3)])", "d.__ior__(5)", "{**d, 'a': 9}", "{'a': 0, **d}", "d == {'b': 2, 'a': 1}, d != {}, d == [('a', 1)]", "d < {}", "d + {}", "d * 2", "hash(d)", "{d: 1}", "d.__delitem__('a')", "d.__delitem__('x')", "d.__contains__('a'), 'x' in d", "[] in d", "d.has_key('a')", "d.iteritems()", "d.a", "d.keys", "d()", "d[0]", "d['a']['b']", "d['a'].foo", "list(d), tuple(d), set(d) == {'a', 'b'}, sorted(d), max(d), len(d), bool({}), iter(d).__next__()", "dict(a=1, b=2), dict([('a', 1)]), dict({'a': 1}), dict(zip('ab', [1, 2])), dict(), dict({}, a=1), dict((k, v) for k, v in d.items())", "dict(5)", "dict([1, 2])", "dict([('a', 1, 2)])", "dict('ab')", "dict(['ab', 'cd'])", "dict([('a', 1)], [('b', 2)])", "dict(**{'a': 1}), dict(**d, c=3)", "dict(**{1: 2})", "dict(a=1, **{'a': 2})", "dict(None)", "dict([[1, 2], (3, 4), 'ab', iter('cd')])", "dict([None])", "repr(d), str({}), repr({1: 'a', None: [2], (1,): {}})", "{1: 'a', 1.0: 'b', True: 'c'}", "{'a': 1, 'a': 2}", "{k: v for k, v in d.items() if v > 1}", "{i: i ** 2 for i in range(3)}", "{k: v for k in 'ab' for v in [1, 2]}", "{[]: 1}", "{{}: 1}", "{(1, []): 1}", "{None: 1, ...: 2, int: 3, len: 4}[int]", "{float('nan'): 1}", "{0: 'a', False: 'b', 0.0: 'c', 0j: 'd', '': 'e', None: 'f'}", "d.items().mapping['a']", "d.get(1.5, {}).get('z')", "d.keys() | d.values() == {'a', 'b', 1, 2}", "next(iter(d.items()))", "d.__getitem__('a'), d.__len__(), d.__iter__().__next__(), d.__eq__({}), d.__or__({})", "d.__reversed__().__next__()", "dict.__getitem__(5, 'a')", "dict.get({}, 1)", "dict.pop({1: 2}, 1)", "dict.keys()", "dict.keys(5)", "dict.__init__(d, z=1)", "d.update(z=1) or d", "sum(d.values()), min(d, key=d.get), max(d.items(), key=lambda i: i[1])", "list(map(lambda k: k, d)), list(filter(None, d.values())), [*d], (*d,), {*d} == {'a', 'b'}", "print(*d) or print(**{'sep': '-'})", "dict.fromkeys({'x': 1}, [])", "d.fromkeys('z')", "d.setdefault('n', []).append(1)", "d.pop('a', None), d.pop('a', None)", "type(d.items()).__name__, type(iter(d.items())).__name__", "d.items() <= {('a', 1), ('b', 2)}", "{'k': [1]}.items() & set()", "{'k': [1]}.items() & {1}"): m(s)
# ---
# set
def m(s):
    x = {1, 2, 3}
    try: r = eval(s, {"x": x, "f": frozenset({1, 2})}); print(s, "->", str(r).split(" at 0x")[0], x)
    except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0], x)
for s in ("x.add(4)", "x.add([])", "x.add()", "x.remove(1)", "x.remove(9)", "x.remove([])", "x.remove({1})", "x.discard(9)", "x.discard([])", "x.pop()", "set().pop()", "x.pop(1)", "x.clear()", "x.copy()", "x.update([4], (5,))", "x.update(5)", "x.update()", "x | {4}", "x | [4]", "x & {1}", "x - {1}", "x ^ {1, 4}", "x + {1}", "x.union([4], {5})", "x.union(5)", "x.intersection([1], [1, 2])", "x.intersection()", "x.difference([1])", "x.difference(5)", "x.symmetric_difference([1, 9])", "x.symmetric_difference()", "x.symmetric_difference([1], [2])", "x.intersection_update([1, 2])", "x.difference_update([1])", "x.symmetric_difference_update([1, 9])", "x.__ior__({4})", "x.__ior__([4])", "x.__iand__({1})", "x.__isub__(x)", "x.__ixor__({1})", "x.issubset([1, 2, 3, 4])", "x.issubset(5)", "x.issuperset([1])", "x.isdisjoint([7])", "x.isdisjoint(5)", "x <= {1, 2, 3}, x < {1, 2, 3}, x >= {1}, x > {1}, x == {3, 2, 1}, x != {1}", "x < [1]", "x <= 5", "x == [1, 2, 3]", "x == f, f < x, f == {1, 2}", "x | f, type(x | f).__name__, type(f | x).__name__", "f.add(1)", "f.update([3])", "f | {3}, f & {1}, f - {1}, f ^ {1}", "hash(f) == hash(frozenset([2, 1]))", "hash(x)", "{x}", "{f} == {frozenset([1, 2])}", "f in {f}, {1, 2} in {f}", "[] in x", "{1} in x", "x[0]", "x.foo", "x.append(1)", "len(x), sum(x), max(x), sorted(x, reverse=True), 1 in x, 9 not in x, bool(set())", "set(), set([1, 1]), set('a'), set({1: 2}), frozenset(), frozenset([1])", "set(5)", "set([1], [2])", "set([[]])", "set(x=1)", "frozenset(5)", "frozenset(a=1)", "repr(set()), repr({1}), repr(frozenset()), repr(frozenset({1})), str({'a'})", "{*x, 4}, {*()}", "{i % 2 for i in range(4)}", "set(range(5)) - set(range(3))", "x.__contains__(1), x.__len__(), x.__and__({1}), x.__rsub__({9}), x.__le__([1])", "f.copy() is f, frozenset(f) is f, set(x) is x", "x.union() is x", "x.difference()", "x.union(*[[4], [5]])", "{1, 1.0, True}", "{0, False, 0.0}", "{(), frozenset()} == {frozenset(), ()}", "{None, ...} == {..., None}", "set('aab') == {'a', 'b'}", "set.union({1}, {2})", "set.union()", "set.union([1], [2])", "set.intersection({1}, {1})", "set.add(x, 5)", "set.add(5, 5)", "frozenset.union(f, [9])", "x.difference_update(x)", "x.remove(1, 2)", "x.isdisjoint()", "x & x, x | x, x - x, x ^ x", "x & f, f & x", "x.issubset({})", "list(x), tuple(x), [*x], min(x)", "iter(x).__next__()", "x.discard(1) or x.discard(1)", "x > set(), set() < x, set() <= set()", "not x, not set()", "x.intersection('ab')"): m(s)
