for x in (0.0, -0.0, 1.0, 0.1, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 1.5e16, 123456789012345680.0, 1e17, 1e21, 1e22, 1e23, 1e100, 1e-4, 1e-5, 0.00012345, 1.2345e-5, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.0, 0.3, 2.5, 3.14159265358979, 1e308 * 10, -1e308 * 10, 4.35, 1.1, 2.675, 1e2, 12345678.9, 0.000001, 999999999999999.9, 9999999999999998.0):
    print(x, repr(-x))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("float('nan')", "float('inf')", "float('-inf')", "float('infinity')", "float(' Infinity ')", "float('NaN')", "float('-nan')", "float('+inf')", "float('1e5')", "float('1E-5')", "float('.5')", "float('5.')", "float('1_0.0_1')", "float(' 3.5\\n')", "float('+3')", "float('1e400')", "float('1e-400')", "float('-0')", "float('٣.٥')", "float(b'1.5')", "float(True)", "float(10**20)", "float()", "float('0x10')", "float('')", "float('abc')", "float('1.2.3')", "float('1,5')", "float('1e')", "float('$1')", "float(None)", "float([])", "float('1 2')", "float('_1')", "float('1_')", "float(1j)", "float({})", "float('infi')", "float('1.5abc')", "float(x=1)", "float('--1')", "float(10**400)", "float(' ')", "float('None')", "float('1e5.5')", "float(1, 2)")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("0.1 + 0.2", "0.1 * 3", "1.1 + 2.2", "1 - 0.9", "3 * 1.1", "7.0 // 2", "-7.0 // 2", "7.5 % 2", "-7.5 % 2", "7.5 % -2", "divmod(7.5, 2)", "divmod(-7.5, 2)", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1.0, 0.0)", "0.0 / 0.0", "0.0 ** -1", "2.0 ** 1024", "2.0 ** 1023", "(-8.0) ** (1/3)", "(-8.0) ** 2", "0.0 ** 0.0", "1e308 + 1e308", "1e308 * 10", "-1e308 - 1e308", "float('inf') - float('inf')", "float('inf') * 0", "float('nan') ** 0", "1.0 ** float('nan')", "float('inf') // 1", "5.0 % float('inf')", "-5.0 % float('inf')", "5 // float('inf')", "-5 // float('inf')", "-0.0 % 5", "0.0 == -0.0", "1e16 + 1", "1e16 + 2", "2.0 ** 0.5", "10.0 ** -5", "1e-320 / 10", "4.0 // 0.1", "1.0 % 0.1")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("round(2.5)", "round(3.5)", "round(-2.5)", "round(0.5)", "round(1.5)", "round(2.675, 2)", "round(1.005, 2)", "round(2.5, 0)", "round(1234.5678, 2)", "round(1234.5678, -2)", "round(1250.0, -2)", "round(0.1 + 0.2, 10)", "round(1e300, 2)", "round(5e15 + 0.5)", "round(float('inf'), 1)", "round(float('nan'), 2)", "round(float('inf'))", "round(float('nan'))", "round(1.5, None)", "round(-0.4)", "round(-0.4, 0)", "round(1.23456, 10)", "round(1.5, 400)", "round(1.5, -400)", "round('1.5')", "round(1.5, '1')", "round(1.5, 1.0)", "round(number=2.7)", "round(2.7, ndigits=0)", "round(1e20)", "round(0.15, 1)", "round(0.25, 1)", "round(0.35, 1)", "round(1e16, -15)", "round(5.015, 2)", "round(-1.5)", "round()", "round(None)", "round(9.995, 2)", "round(1.7976931348623157e308, -308)")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("(2.5).is_integer()", "(2.0).is_integer()", "float('inf').is_integer()", "(0.5).as_integer_ratio()", "(0.1).as_integer_ratio()", "(-2.0).as_integer_ratio()", "float('inf').as_integer_ratio()", "float('nan').as_integer_ratio()", "(1.5).hex()", "(0.1).hex()", "(-0.0).hex()", "float('inf').hex()", "(1e-320).hex()", "float.fromhex('0x1.8p+1')", "float.fromhex('ff')", "float.fromhex('0x.8')", "float.fromhex('nan')", "float.fromhex('xyz')", "float.fromhex('0x1p2000')", "(1.5).real", "(1.5).imag", "(1.5).conjugate()", "(1.5).numerator", "(1.5).foo", "(1.5).bit_length()", "(1.9).__int__()", "(1.5).__trunc__()", "(1.5).__floor__()", "(1.2).__ceil__()", "(1.5).__round__()", "(1.55).__round__(1)", "(1.5).__eq__(1.5)", "(1.5).__eq__('a')", "(1.5).__add__(1)", "(1.5).__add__('a')", "(1.5).__divmod__(1)", "(0.0).__bool__()", "(1.5).__format__('.1f')", "(2.0).__pow__(3)", "(2.0).__rpow__(3)")
# ---
import math
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("int(3.99)", "int(-3.99)", "int(1e18)", "int(1e19)", "int(1e25)", "math.floor(-3.5)", "math.ceil(-3.5)", "math.trunc(-3.5)", "math.floor(1e20)", "-7 // 2.0", "abs(-0.0)", "abs(-1.5)", "str(1e16)", "str(1e15)", "str(123456789.0)", "bool(0.0)", "bool(-0.0)", "bool(1e-300)", "hash(1.0)", "hash(0.5)", "hash(-0.5)", "hash(1e300)", "hash(float('inf'))", "hash(-float('inf'))", "hash(0.1)", "hash(-0.0)", "hash(2.0**61)", "complex(1.5)", "1.5 .__class__", "type(1.0 + 1)", "type(2 * 1.5)", "type(4 / 2)", "type(4 // 2.0)", "1.5.is_integer()", "max(1, 2.0)", "sum([0.1] * 10)", "sum([0.1] * 3)", "sum([1e100, 1, -1e100])", "sum([1, 2.5])", "min(float('nan'), 1)", "min(1, float('nan'))")
# ---
nan, inf = float("nan"), float("inf")
print(nan == nan, nan != nan, nan < 1, nan > 1, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}, nan == float("nan"), not nan, bool(nan))
print(inf > 10**400, -inf < -10**400, inf == inf, inf + 1 == inf, inf - 1, -inf, inf * -1, inf / inf, 1 / inf, -1 / inf, inf ** 0, inf ** -1, 0 * inf, max(nan, 1), max(1, nan), sorted([2, nan, 1]), inf > nan, inf // 2, inf % 2, 2 % inf, 2 ** inf, 0.5 ** inf, "")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1.5 + 'a'", "'a' + 1.5", "1.5 + None", "1.5 < 'a'", "1.5 & 1", "1.5 << 1", "~1.5", "1.5 @ 2", "1.5 * 'a'", "'a' * 1.5", "[1] * 2.0", "[1, 2][1.0]", "range(1.0)", "'abc'[1.0]", "1.5()", "1.5[0]", "len(1.5)", "1 in 1.5", "iter(1.5)", "chr(97.0)", "hex(1.5)", "1.5 // 'a'", "1.5 ** 'a'", "1.5 % 'a'", "1.5 == '1.5'", "1.5 != None", "-1.5", "+1.5", "1.5 and 0.0 or 'x'", "1.5", "bytes(1.5)", "'%d' % 1.9", "'%x' % 1.5", "'%s' % 1.0", "'%.2f' % 1", "'%5.1f|' % 3.14159", "'%e' % 12345.678", "'%g' % 1e-5", "'%i' % 'a'")
# ---
for v in (1234567.891, 0.000123456, -1.5, 0.0, 1e20, 123.0, 2.5, 1e-10, 999.9999):
    print(v, *(format(v, s) for s in ("", ".0f", ".2f", ".3e", ".3g", "g", ",.2f", "_.1f", "10.1f", "<10.1f|", "^12.2f|", "+.1f", " .1f", "010.2f", ".1%", "e", "n", "#.0f", "#.3g", ".10g", "E", "G", "f", "%", ".3", "12", "z.0f")), sep=" ; ")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("format(1.5, 'd')", "format(1.5, 'x')", "format(1.5, 's')", "format(1.5, 'c')", "format(1.5, ',')", "format(1e10, ',')", "format(1.5, '=+8')", "format(1.5, '*>8')", "format(float('inf'), 'f')", "format(float('inf'), 'F')", "format(float('nan'), '06')", "format(float('-inf'), ',.2f')", "format(float('nan'), '%')", "format(float('inf'), 'g')", "format(1.5, '.')", "format(1.5, '.1.1f')", "format(1.5, ',_')", "format(1.5, 'y')", "format(-0.0, 'z')", "format(1234.5, ',.1e')", "format(1e15, '')", "format(1e16, '')", "format(100.0, '.1')", "format(1e5, '.5')", "format(12345.0, '.3')", "format(1.5, '08')", "format(-1.5, '08.3f')", "format(1.0, '#')", "format(1.0, '#g')", "format(0.5, '.0%')", "format(0.125, '.1%')", "format(3.0, '5')", "format(1/3, '.20f')", "format(1e-7, '.3f')", "format(123456.789, ',.1f')", "format(1.5, 'F')", "format(2**0.5, '.30f')", "format(1e22, 'f')", "format(5e-324, '.5g')", "format(1.5, '.101f')[:8]")
# ---
print(0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9, round(0.1 + 0.2, 2) == 0.3)
import math
print(math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), sum([0.1] * 10), math.isnan(float("nan")), math.isinf(1e999), math.isfinite(1.0))
total = 0.0
for _ in range(10): total += 0.1
print(total, total == 1.0)
print([x / 10 for x in range(11)], [0.1 * x for x in range(8)], [round(0.1 * x, 1) for x in range(8)])
values = [1.5, 2.25, 3.0]
mean = sum(values) / len(values)
print(mean, (sum((v - mean) ** 2 for v in values) / len(values)) ** 0.5, f"{mean:.3f}", str(mean)[:4], 1e3 == 1000, 5 / 2, 4 / 2, 7 // 2, 2 ** -2, 10 / 3)
# ---
class F(float):
    def __repr__(self): return "F!"
    def __add__(self, o): return F(float(self) + o)
f = F(1.5)
print(f, f + 1, type(f + 1).__name__, type(f * 2).__name__, f == 1.5, f"{f:.1f}", f"{f}", str(f), hash(f) == hash(1.5), float(f), [f], "%s %r %.1f" % (f, f, f))
class G:
    def __float__(self): return 2.5
class H:
    def __float__(self): return 5
class I:
    def __index__(self): return 7
import math
for c in (G, H, I, object):
    for fn in (float, math.sqrt, lambda x: "%.1f" % x, lambda x: 1.0 + x):
        try: print(c.__name__, fn(c()))
        except TypeError as e: print(c.__name__, e)
# ---
import sys
i = sys.float_info
print(i.max, i.min, i.epsilon, i.dig, i.mant_dig, i.max_exp, i.radix, i.max_10_exp)
print(1.0 + i.epsilon, 1.0 + i.epsilon / 2, i.max * 2, i.min / 2, 2.0 ** 53, 2.0 ** 53 + 1, float(2**53 + 1), int(2.0**53) + 1)
print(1e23, 1e22 + 1e7, 8.41e21, 9.5e-3, 1.0e+5, 4.9e-324, 6.123233995736766e-17, 1.0000000000000002, 0.1 + 0.7, 1.1 * 1.1, 3.3 * 3, 1e5 ** 3, 100 * 1.1, 1.15 * 100, 4.35 * 100, 0.57 * 100)
# ---
price, rate = 19.99, 0.0825
print(price * rate, round(price * (1 + rate), 2), f"${price * (1 + rate):,.2f}", price // 1, price % 1, divmod(price, 5), int(price), -price // 1, int(-price), price.__round__(1))
print([float(s) for s in "1 2.5 -3e2 .5".split()], sum(map(float, ["1.1", "2.2"])), max(map(float, ["10", "9"])), sorted([3.5, -1.0, 2], key=abs), [1.0, 2.5] == [1, 2.5], 1.0 in [1], {1.0: "a"}[1], {0.5: "half"}[1 / 2])
# ---
print(float("12,5"))
# ---
price = "19.99"
print(price * 1.1)
# ---
average = sum([]) / len([])
# ---
items = [1, 2, 3, 4]
print(items[len(items) / 2])
# ---
print(2.0 ** 5000)
# ---
import math
print(int(math.inf))
