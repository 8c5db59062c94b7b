def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1j", "3+4j", "3-4j", "-1j", "-(1j)", "0j", "-0j", "1j*1j", "(1+2j)*(3-1j)", "(1+2j)/(3-4j)", "(1+2j)**2", "(1+2j)**0.5", "1j**2", "2**1j", "(1+2j)**-1", "0j**0", "abs(3+4j)", "-(3+4j)", "+(1j)", "(1+2j)-(1+2j)", "1+2j+3", "2.5+1j", "True+1j", "10**20+1j", "1e400+1j")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("(3+4j).real", "(3+4j).imag", "(3+4j).conjugate()", "complex()", "complex(1)", "complex(1, 2)", "complex(1.5, -0.0)", "complex('1+2j')", "complex('j')", "complex('-1.5e3-2.5j')", "complex(' 3j ')", "complex('(1+2j)')", "complex('nan')", "complex('inf-infj')", "complex('1 + 2j')", "complex('abc')", "complex('')", "complex('1+2')", "complex('1', 2)", "complex(1, '2')", "complex(None)", "complex([])", "complex(1j, 1j)", "complex(real=1, imag=2)", "complex(1, 2, 3)", "complex(True, False)", "complex(2, 1j)")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1j < 2j", "1j > 1", "1j <= 1j", "1j == 1j", "1+0j == 1", "1j != 'a'", "1j // 1", "1j % 1", "divmod(1j, 1)", "int(1j)", "float(1j)", "round(1j)", "1j / 0", "0j ** -1", "0 ** 1j", "1j + 'a'", "'a' + 1j", "1j & 1", "~1j", "1j[0]", "len(1j)", "1j()", "max(1j, 2j)", "sorted([1j, 2j])", "pow(1j, 2, 3)", "range(1j)", "[1][0j]", "1j.foo", "bool(0j)", "bool(1j)", "hash(1+0j) == hash(1)", "hash(1j)", "hash(3+4j)", "1j in [1j]", "'a' * 1j", "chr(1j)", "(1e308+1e308j)*2", "abs(1e308+1e308j)", "1j.__class__")
# ---
for z in (0j, -0j, 1j, complex(-0.0, 1), complex(0, -1), complex(1, -0.0), complex(-0.0, -0.0), complex("nan"), complex(1, float("nan")), complex(float("inf"), -1), complex(0, float("-inf")), 1e20 + 1e-5j, 1.5 - 2.5j, 100 + 1e16j):
    print(z, repr(z), -z, z.conjugate())
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("format(1+2j, '')", "format(1+2j, '.2f')", "format(1+2j, '>12')", "format(1+2j, '+.1e')", "format(3j, 'g')", "format(1+2j, '*^15.1f')", "format(1+2j, ',.1f')", "format(1+2j, '05')", "format(1+2j, '=10')", "format(1+2j, 'd')", "format(1+2j, '%')", "f'{1j}'", "'{:.1f}'.format(1j)", "'%s %r' % (1j, 2j)", "'%d' % 1j", "'%f' % 1j", "str(1j)", "repr([1j])", "format(1234567+1j, ',')", "format(1.0+0j, '')", "format(0.1+0.2j, '.3')")
# ---
import cmath, math
for f in (cmath.sqrt, cmath.exp, cmath.phase, cmath.polar):
    for z in (-1, 1j, 1 + 0j, 0):
        print(f.__name__, z, f(z))
print(cmath.rect(1, 0), cmath.isclose(1j ** 2, -1), cmath.isnan(complex("nan")), cmath.pi == math.pi, cmath.log(1j).imag == math.pi / 2)
# ---
a, b = 1, -3 + 0
def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
print(roots(1, -3, 2), [type(r).__name__ for r in roots(1, 0, 1)])
def mandel(c, n=20):
    z = 0
    for i in range(n):
        z = z * z + c
        if abs(z) > 2: return i
    return n
print([mandel(c) for c in (0, 1, -1, 1j, -2, 0.5 + 0.5j, -0.75 + 0.1j, 2 + 2j)])
# ---
class C(complex):
    def __repr__(self): return "C!"
c = C(1, 2)
print(c, str(c), c + 1, type(c + 1).__name__, c == 1 + 2j, c.real, [c], complex(c), type(-c).__name__, isinstance(c, complex))
class D:
    def __complex__(self): return 1 + 1j
class E:
    def __float__(self): return 2.5
class F:
    def __index__(self): return 3
class G:
    def __complex__(self): return 5
for k in (D, E, F, G, object):
    try: print(k.__name__, complex(k()))
    except TypeError as e: print(k.__name__, e)
# ---
print((1+2j).__add__(1), (1j).__add__("a"), (1j).__lt__(1j), (1j).__eq__(1), (1j).__eq__("x"), (1+2j).__mul__(2j), (1j).__bool__(), (3+4j).__abs__(), (1j).__neg__(), (1j).__pow__(2), (1j).__radd__(1), (1j).__hash__() == hash(1j), (2j).__truediv__(2), (1j).__complex__())
# ---
z = 1 + 2j
for s in ("z.real = 5", "z.imag += 1", "z.x = 1", "z += 1; print(z)", "z *= 1j; print(z)", "z **= 2; print(z)", "z /= 2; print(z)", "z //= 2", "z %= 2", "del z.real"):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
# ---
print(sum([1j, 2, 3.5]), sum([1j] * 4, 1), {1 + 0j: "a"}[1], {1j, 1j, 2j} == {2j, 1j}, (1j, 2) == (1j, 2), [1j].index(1j), any([0j]), all([1j]), sorted([3j, 1, 2j], key=abs), max([1j, -3j], key=abs), not 0j, 1j and 2, 0j or "zero", isinstance(1j, (int, float)), type(1j).__name__, list(map(abs, [3 + 4j, -1j])), 1j is not None)
# ---
print(3 + 4j == complex(3, 4), 1_0j, 1e1j, .5j, 5.j, 0xFF + 1j, 1j.imag, 1j.real, -1j.imag, (2j).conjugate().imag, abs(-5j), 1j ** 4, 1j ** 3, (1 + 1j) ** 10, (2 + 0j) ** 3, 2 ** (1 + 0j), (1 + 2j) ** 100, (-1) ** 0.5, (-8) ** (1 / 3), 1j ** 0.5)
# ---
print(1j * float("inf"), complex("inf") * 1j, complex(float("nan"), 0) == complex(float("nan"), 0), complex("nan") != complex("nan"), 1 / (1 + 1j), (1e200 + 1e200j) * 1e200j, (1e-200j) ** 2, 1j / float("inf"), 0)
# ---
print(int(3 + 0j))
# ---
print((1 + 2j) < (2 + 1j))
# ---
for base, exponent in ((-1582.91, 758.86), (-1e200, 1.5), (-2.0, 0.5), (1e200j, 300)):
    try:
        print(base ** exponent)
    except OverflowError as e:
        print(e)
