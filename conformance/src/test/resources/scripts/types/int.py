for a in (7, -7, 0, 1, -1):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b, a - (a // b) * b == a % b)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1 / 0", "1 // 0", "1 % 0", "divmod(1, 0)", "0 ** -1", "0 ** 0", "2 ** -1", "(-2) ** 3", "-2 ** 2", "2 ** 100", "(-8) ** (1/3)", "2 ** 0.5", "10 ** -3", "0.0 ** 0", "1 / 3", "7 // 2.0", "7 % 2.5", "-7 % 2.5", "7 // -2.0", "True + True", "5 % -3.0", "2 ** True", "(-1) ** 0.5", "10 ** 20", "0 / 5", "-0", "10**400 / 10**399", "10**400 / 3")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("pow(2, 10)", "pow(2, 10, 1000)", "pow(2, -1, 7)", "pow(3, -2, 11)", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2, 3, 1)", "pow(-2, 3, 5)", "pow(2, 3, -5)", "pow(0, 0, 1)", "pow(2, 0.5, 3)", "pow(2.0, 3, 5)", "pow(2, 10**3, 10**9 + 7)", "pow(2, -1)", "pow('a', 2)", "pow(2, 'a')", "pow(base=2, exp=5)", "pow(2, exp=5, mod=7)", "pow(2)", "pow(7, 2, mod=None)", "pow(1, 2, 'x')")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("5 & 3", "5 | 3", "5 ^ 3", "~5", "~-1", "-5 & 3", "-5 | 3", "-5 ^ 3", "1 << 10", "1024 >> 3", "-1 >> 5", "-17 >> 2", "1 << 64", "(1 << 100) >> 98", "-(1 << 70) >> 3", "1 << -1", "1 >> -1", "0 << 5", "1 >> 1000", "(2**70) & (2**69 + 5)", "-(2**70) & 0xFF", "~(2**65)", "(2**65) ^ -1", "True & False", "True | 2", "True ^ True", "1 & 1.0", "1.0 << 1", "1 | 'a'", "~1.5", "5 << 1.0")
# ---
a, b = 123456789012345678901234567890, -98765432109876543210
print(a + b, a - b, a * b, a // b, a % b, divmod(a, b), -a, abs(b), a ** 3, sep="\n")
print(a > b, a == a + 0, a < 1e40, a / b, int(a / 10**10), a.bit_length(), hash(a), hash(-a), a & b, a | b, a ^ b, a >> 10, b << 5, sep="\n")
# ---
print(2**31, 2**31 - 1, 2**32, 2**53 + 1, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64)
x = 2**62
for op in ("x + x", "x + x - 1", "x * 2", "x * -2", "-(-2**63)", "abs(-2**63)", "(2**63 - 1) + 1", "(-2**63) - 1", "(2**63) // -1", "(-2**63) // -1", "(-2**63) % -1", "(2**32) * (2**31)", "(2**63 - 1) * (2**63 - 1)", "9223372036854775807 // 10", "-9223372036854775808 // 10", "(2**64) - (2**64) + 5", "(2**64) // (2**32)", "2**64 % 1000", "~(2**63 - 1)", "1 << 62", "1 << 63", "-1 << 63", "(1 << 64) >> 1", "4611686018427387904 + 4611686018427387904"):
    print(op, "=", eval(op))
# ---
import math
f = math.factorial
print(f(20), f(25), f(30) // f(28), 3**200, len(str(2**10000)), str(7**300)[:20], (10**50 + 1) % 97, sum(int(d) for d in str(2**1000)))
a, b = 0, 1
for _ in range(300): a, b = b, a + b
print(a, math.gcd(f(20), 2**30), math.lcm(*range(1, 21)), math.isqrt(10**40 + 1), math.comb(100, 50), math.perm(30, 10), sep="\n")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("(5).bit_length()", "(0).bit_length()", "(-5).bit_length()", "(255).bit_count()", "(-7).bit_count()", "(2**100).bit_length()", "(1000).to_bytes(2, 'big')", "(1000).to_bytes(4, 'little')", "(-1).to_bytes(2, 'big', signed=True)", "(65).to_bytes()", "(256).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(1).to_bytes(-1, 'big')", "(1).to_bytes(2, 'middle')", "(0).to_bytes(0, 'big')", "int.from_bytes(b'\\x03\\xe8', 'big')", "int.from_bytes(b'\\xff', 'big', signed=True)", "int.from_bytes([1, 2], 'little')", "int.from_bytes(b'')", "int.from_bytes('ab', 'big')", "int.from_bytes([256])", "(6).as_integer_ratio()", "(7).conjugate()", "(7).real", "(7).imag", "(7).numerator", "(7).denominator", "(7).is_integer()", "(5).foo", "(5).__add__(3)", "(5).__add__(3.0)", "(5).__radd__('a')", "(5).__truediv__(2)", "(7).__floordiv__(2)", "(5).__eq__(5.0)", "(5).__bool__()", "(5).__hash__()", "(5).__divmod__(3)", "(3).__pow__(2, 5)", "(5).__lt__(6)", "(5).__index__()")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("int()", "int('42')", "int(' -42\\n')", "int('+7')", "int('1_000')", "int('0')", "int('-0')", "int('007')", "int('0x1f', 16)", "int('1f', 16)", "int('0x1f', 0)", "int('0b101', 0)", "int('0o17', 0)", "int('17', 0)", "int('017', 0)", "int('zz', 36)", "int('Zz', 36)", "int('1_0', 2)", "int('10', 2)", "int('-0b11', 2)", "int('٣٤')", "int(b'12')", "int(bytearray(b'12'))", "int(3.9)", "int(-3.9)", "int(1e20)", "int(True)", "int('9' * 30)", "int('\\u20031\\u2003')", "int('１２')")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("int('')", "int('abc')", "int('1.5')", "int('1e3')", "int('12a')", "int('--1')", "int('- 1')", "int('1 2')", "int('_1')", "int('1_')", "int('1__0')", "int('0x1f')", "int('8', 8)", "int('12', 1)", "int('12', 37)", "int('12', -1)", "int('12', '10')", "int(12, 10)", "int(1.5, 10)", "int(None)", "int([])", "int([1])", "int({})", "int(1j)", "int(float('nan'))", "int(float('inf'))", "int(float('-inf'))", "int('a' * 20)", "int(b'x')", "int('½')", "int('²')", "int('1,000')", "int('$5')", "int(object)", "int('5', base=10)", "int(x='5')", "int(base=10)", "int('é')", "int('\\x00')", "int('1\\n2')", "int(' ')", "int(\"it's\")", "int('2', 2)", "int('1', 2.0)")
# ---
class A:
    def __int__(self): return 5
class B:
    def __index__(self): return 6
class C:
    def __trunc__(self): return 7
class D:
    def __int__(self): return "x"
class E:
    def __int__(self): return True
import warnings; warnings.simplefilter("ignore")
for c in (A, B, C, D, E, object):
    for f in (int, hex, range, [0].__mul__, lambda x: 1 + x, lambda x: "%d" % x):
        try:
            r = f(c())
            print(c.__name__, repr(r))
        except TypeError as e: print(c.__name__, e)
class I(int):
    def __repr__(self): return "I"
    def __str__(self): return "S"
i = I(3)
print(i, repr(i), i + 1, type(i + i).__name__, f"{i}", f"{i:d}", "%d %s" % (i, i), [i], int(i), i == 3, hash(i) == hash(3), -i, +i, type(+i).__name__)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("bin(10)", "bin(-10)", "bin(0)", "oct(8)", "oct(-8)", "hex(255)", "hex(-255)", "hex(2**70)", "bin(True)", "hex(1.5)", "bin('a')", "oct(None)", "chr(97)", "chr(0)", "chr(0x10ffff)", "chr(0x110000)", "chr(-1)", "chr('a')", "chr(1.0)", "ord('a')", "ord('')", "ord('ab')", "ord(97)", "ord(b'a')", "abs(-5)", "abs(5)", "abs(True)", "round(5)", "round(15, -1)", "round(25, -1)", "round(35, -1)", "round(-15, -1)", "round(1234, -2)", "round(1250, -2)", "round(5, 2)", "round(5, None)", "round(5, -5)", "round(10**30 + 5, -1)", "round(5, 1.0)", "round(150, -2)", "round(250, -2)", "round(-250, -2)")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1 == 1.0", "1 == True", "1 is True", "2**53 == 2.0**53", "2**53 + 1 == float(2**53 + 1)", "2**53 + 1 > 2.0**53", "10**400 > 1e308", "10**400 < float('inf')", "-10**400 > float('-inf')", "1 < float('nan')", "1 == '1'", "1 != '1'", "1 < '1'", "1 < None", "1 <= 1 + 0j", "1 == 1 + 0j", "0 == -0.0", "0 == False == 0.0", "3 > 2 > 1", "1 in (1.0,)", "[1].index(True)", "max(1, 1.0)", "min(True, 1)", "hash(1) == hash(1.0) == hash(True)", "5 // 0.3", "1 + 1.0", "1 - True", "10 ** 2.0", "2 ** 1000 * 1.0", "2 ** 2000 * 1.0", "float(10**400)", "1e308 * 10", "int(1e308) > 0")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1 + '1'", "'1' + 1", "1 + None", "1 + []", "1 - 'a'", "1 * None", "1 / 'a'", "1 // 'a'", "1 % 'a'", "1 ** 'a'", "1 @ 2", "-'a'", "+'a'", "~'a'", "1 + b'a'", "1 + (1,)", "None + 1", "{} + 1", "1 + {}", "1 - []", "divmod(1, 'a')", "divmod('a', 1)", "1 << 'a'", "1 and 'a' + 1", "3 * 'ab'", "3 * [1]", "3 * (1,)", "3 * {}", "1()", "(1)[0]", "len(5)", "5 in 5", "iter(5)", "5 .x", "range(5) + 1", "not 5", "- - 5", "5 if 0 else 6", "-True", "~int(True)")
# ---
n = 5
n += 2; print(n); n -= 1; print(n); n *= 3; print(n); n //= 4; print(n); n **= 3; print(n); n %= 50; print(n); n <<= 2; print(n); n >>= 1; print(n); n |= 1; print(n); n &= 0xF; print(n); n ^= 5; print(n); n /= 2; print(n)
for stmt in ("n += 'a'", "n -= None", "n //= 0", "n @= 2", "n <<= 1", "n &= 1"):
    try: exec(stmt)
    except Exception as e: print(type(e).__name__, e)
# ---
def is_prime(n):
    if n < 2: return False
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % a == 0: return n == a
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([n for n in range(60) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**89 - 1), is_prime(10**18 + 9), is_prime(10**18 + 7))
def to_base(n, b): return to_base(n // b, b) + "0123456789abcdefghijklmnopqrstuvwxyz"[n % b] if n >= b else "0123456789abcdefghijklmnopqrstuvwxyz"[n]
print(to_base(255, 16), to_base(12345678901234567890, 36), int(to_base(10**20, 7), 7) == 10**20)
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
print(egcd(240, 46), egcd(10**20, 3**30))
h = 14695981039346656037
for c in b"hash me": h = ((h ^ c) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
print(h, hex(h))
s = 42
r = []
for _ in range(5): s = (s * 1103515245 + 12345) % 2**31; r.append(s % 100)
print(r)
# ---
import sys
print(sys.maxsize, sys.int_info.bits_per_digit, len(str(10**4299)))
for f in (lambda: str(10**4300), lambda: int("1" * 4301), lambda: f"{10**5000}", lambda: "%d" % 10**1 ):
    try: print(len(f()))
    except ValueError as e: print(e)
    except TypeError as e: print(e)
print(len(hex(10**5000)), len(bin(2**5000)))
# ---
print(int("12x") + 1)
# ---
age = input_value = "42"
print(age + 1)
# ---
count = None
count += 1
# ---
print(10 / len([]))
# ---
print(int("3.7"))
# ---
x = 5
print(x[0])
# ---
n = "5"
for i in range(n):
    print(i)
# ---
print(0 / -2, False / -2, 0 / 2, False / 3, 0 / -10 ** 30, False / -True, 0 // -2, 0 % -2)
# ---
import math
a, b = 10 ** 20000 + 12345678901234567890, 3 ** 12000 + 17
q, r = divmod(a, b)
print(q % 10 ** 30, r % 10 ** 30, q * b + r == a, -a // b == -(q + 1), a % -b == r - b, len(str(q)))
print(math.gcd(a * 91, b * 91) % 91, math.gcd(6 ** 3000, 4 ** 2500) == 2 ** 3000, math.gcd(10 ** 5000 + 1, 10 ** 4000 + 3), math.lcm(2 ** 900, 6 ** 400) == 2 ** 900 * 3 ** 400)
# ---
print((10 ** 20) ** 3, (-10 ** 19) ** 7, (2 ** 70) ** 0, (2 ** 70) ** 1, (-2 ** 65) ** 2, (10 ** 19) ** -1, pow(10 ** 25, 10 ** 20, 10 ** 9 + 7), pow(3, -1, 10 ** 25 + 13), (2 ** 64) ** 0.5)
print(sum(map(int, str((10 ** 19 + 7) ** 40))), (123456789 ** 50) % 10 ** 20, ((1 << 200) - 1) ** 5 % (1 << 100) == ((1 << 100) - 1) ** 5 % (1 << 100))
# ---
x = (1 << 30000) - 1
print(len(str(x)), str(x)[:20], str(x)[-20:]) if False else print(hex(x)[:6], x.bit_length(), x.bit_count(), (x * x).bit_length(), (x * x + 1) // x == x, x % 1000007, (x >> 29990), hash(x), int(hex(x), 16) == x, int.from_bytes(x.to_bytes(3750, "big")) == x)
import math
print(math.isqrt(x * x) == x, math.isqrt(x * x - 1) == x - 1, x ^ (x >> 1) == 1 << 29999, (x | 1 << 30000).bit_length(), ~x == -(x + 1), -x >> 1 == -(1 << 29999), (x & -x))
# ---
import math
x, y = 3 ** 300000, 5 ** 200000
print(x % 10 ** 20, x * y % 10 ** 20, x * x // y % 10 ** 20, x * y // 7 ** 3000 % 10 ** 20, divmod(x * x, -7 ** 9000)[1] % 10 ** 20, x * y // y == x)
print(math.gcd(3 ** 9000 * 7 ** 5000, 3 ** 4000 * 7 ** 6000) == 3 ** 4000 * 7 ** 5000, math.gcd(2 ** 20000 - 1, 2 ** 15000 - 1) == 2 ** 5000 - 1, pow(3, 10 ** 50, 10 ** 40 + 1))
