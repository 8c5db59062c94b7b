print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -2, not 1 == 2, 10 - 5 - 2, 10 - (5 - 2), 100 / 10 / 2, 7 // 2 * 2, 7 % 4 * 2, 2 * 7 % 4, 1 + 2 << 3, 1 << 2 + 3, 5 & 3 == 3, (5 & 3) == 3, 1 | 2 ^ 3 & 4, ~5 + 1, -~5, ~-5, - - 3, +-+3, not not 0, 2 * -3, 2 - -3, 2 ** ~1)
# ---
print(1 or 0 and 0, (1 or 0) and 0, not 0 and 0, not (0 and 0), not 0 or 1, 1 if 0 else 2 if 0 else 3, 1 or 2 if 0 else 3, (lambda: 1 if 0 else 2)(), 1 < 2 and 2 < 3, 1 < 2 == 2, 1 in [1] == True, (1 in [1]) == True, not 1 in [2], not (1 in [2]), 1 not in [1], None is not 1, not None is 1, 3 > 2 > 1, "a" + "b" * 2, [1] + [2] * 2, 1, 2 if 0 else 3, 0 or [] or {}, 1 and 2 or 3, 0 and 1 or 3)
# ---
trace = []
def v(x): trace.append(x); return x
v(1) + v(2) * v(3); print(trace); trace.clear()
v(2) ** v(3) ** v(1); print(trace); trace.clear()
v(1) and v(0) and v(9); print(trace); trace.clear()
v(0) or v(3) or v(9); print(trace); trace.clear()
v(1) if v(0) else v(2); print(trace); trace.clear()
v(1) < v(2) < v(0) < v(9); print(trace); trace.clear()
{v("k"): v("v"), v("k2"): v("v2")}; print(trace); trace.clear()
[v(0), v(1)][v(0)]; print(trace); trace.clear()
(v(1), v(2)); {v(3), v(4)}; print(trace); trace.clear()
d = {}; d[v("key")] = v("value"); print(trace); trace.clear()
l = [0, 0]; l[v(0)], l[v(1)] = v("a"), v("b"); print(trace, l); trace.clear()
not v(1) == v(2); -v(3) + ~v(4); print(trace); trace.clear()
v([1, 2, 3])[v(0):v(2):v(1)]; print(trace); trace.clear()
v(print)(v("x"), *v(["y"]), sep=v("-"), **v({})); print(len(trace), trace[1:]); trace.clear()
x = y = v(5); print(trace); trace.clear()
v(5) in v([5]); v(1) is v(2); v(1) is not v(2); v(1) not in v([2]); print(trace); trace.clear()
f"{v(1)}{v(2):{v(3)}}"; print(trace); trace.clear()
lambda: v(1); (v(1) for _ in v([1])); print(trace)
# ---
class T:
    def __init__(self, s): self.s = s
    def __repr__(self): return self.s
for op, sym in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", pow="**", matmul="@", lshift="<<", rshift=">>", and_="&", or_="|", xor="^").items():
    setattr(T, f"__{op.strip('_')}__", lambda a, b, sym=sym: T(f"({a} {sym} {b})"))
for op, sym in dict(neg="-", pos="+", invert="~").items(): setattr(T, f"__{op}__", lambda a, sym=sym: T(f"({sym}{a})"))
a, b, c, d, e = map(T, "abcde")
print(a + b * c - d, a ** b ** c, -a ** b, a ** -b, a * b / c // d % e @ a, a | b ^ c & d << e, a + b << c - d, ~a * -b, a & b | c & d, a << b >> c, -a + -b, ~-+a, a - (b - c), a * (b + c) * d, (a ** b) ** c, a @ b ** c, a ** -b ** c, -(a + b), a << b + c * d ** e, a ^ b | c, a & ~b, a % b % c, sep="\n")
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("1 +* 2")
s("1 ** ** 2")
s("* 1")
s("1 not 2")
s("not")
s("1 is is 2")
s("a <> b")
s("a === b")
s("a =< b")
s("a => b")
s("1 && 2")
s("1 || 2")
s("a ?? b")
s("a?.b")
s("not = 1")
s("a and = 1")
s("1 if 2")
s("1 if else 2")
s("a if b else")
s("x + not y")
s("2 ** not 3")
s("- not x")
s("not - x")
s("a or not b")
s("(a +")
s("a @@ b")
s("a // / b")
s("~")
s("await")
s("x -= = 1")
s("a =+ 1")
s("a = *b")
s("a = *b,")
s("print(*)")
s("f(**)")
s("(*a)")
s("*a")
s("*a, b")
s("a.1")
s("a.")
s(".a")
s("a..b")
s("a[]")
s("a[1:2:3:4]")
s("a[1,]")
s("a[::]")
s("lambda: *x")
# ---
print([] or "empty", "" or 0 or None, "a" and "b", 0 and 1 / 0, 1 or 1 / 0, None or "default", [] and [][0], {} or {"a": 1}, "x" if [] else "y", not [], not "a", bool([] or [0]), (0 or 1) and (2 or 3), "" and "x", 5 and None, None and 5, (1 and [])or "z", any([0, ""]) or "none", 1 and 2 and 0 and 3, 0.0 or -0.0, "" or () or [] or {} or set())
# ---
class B:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self): print("bool", self.n); return self.v
    def __repr__(self): return self.n
    def __lt__(self, o): print("lt", self.n, o.n); return self.v and self or B("res", False)
t, f = B("t", True), B("f", False)
print(t and f, f and t, t or f, f or t, not t, not f, t and t and f, f or f or t, (t and f) or t)
print(1 if t and f else 2)
print(t < f < t, f < t < f)
if not (t and f): print("combined")
while f or False: pass
assert t or f
x = t if f else f; print(x)
print([y for y in [1] if t and t])
# ---
print(1 == 1 in [1], (1 == 1) in [1], 2 > 1 == True, 1 != 2 != 1, "a" < "b" < "c" > "a", 1 < 3 > 2, True, 5 == 5.0 == 5 + 0j, not 1 < 2, not 1 > 2 or False, 3 == 3 and 4 == 4, 1 + 1 == 2 * 1, 1 < 2 + 3, -1 < 0 < 1, [1] < [1, 2] <= [1, 2], 0 == False is not None, None is None is not True, 1 in [1] and 2 not in [1], "b" in "abc" in ["abc"])
# ---
print(2 + 3 if True else 4 * 5, 2 * (3 if False else 4), [1, 2, 3][1 if True else 0], (lambda x: x if x > 0 else -x)(-5), "a" "b" * 2, "-" * 3 + ">", 5 - 3 + 2, 2 ** 2 * 3, 2 * 2 ** 3, -3 % 5, -(3 % 5), -3 // 2, -(3 // 2), 7 - -2, 10 % 3 ** 2, 1 - 1 / 2, 3 * 4 // 5, 3 * (4 // 5), 0x10 | 0b1 << 4, 6 & 3 | 8, ~0 & 0xFF, 1 << 3 - 1, 5 ^ 1 | 2, 8 >> 1 << 1, not True in [False], -2 ** 0.5)
# ---
x = 5
print(x if x > 3 else -x, x > 3 and "big" or "small", [x, -x][x > 3], x.__add__(1) * 2, -x.__neg__(), (-x).__abs__(), -abs(-x), x == 5 is True, (x == 5) is True, x in (1, 5) and x, not x == 5, x + 1 if x else x - 1, (x, x + 1)[0], x,)
y = x = 3; print(x, y); x, y = y + 1, x + 2; print(x, y); (z) = x; print(z); [w] = [9]; print(w)
print((a := 1) + (a := 2) + a, a, (b := a + 1) * b, [c := 1, c + 1], (d := 5) if (d := 0) else d)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1 < 'a'", "'a' + 1 * 2", "[] + 1", "-[]", "not []", "~1.5", "1 @ 1", "'a' % 1", "'%s' % 1 + 'a'", "'%s' % (1 + 2)", "'a' * -1", "2 ** 'a'", "1 // 0.0", "1 and []", "{} | {1: 2}", "{} + {}", "{1} - {1}", "{1} + {1}", "(1,) + [2]", "None - None", "len - 1", "1 in 1", "1 in {1: 2}", "'a' in 'abc' in 'x'", "1", "abs < 1", "int + int", "int | int", "1 << 2 << 3", "1 << -1", "5 & 'a'", "5 | None", "[1] * [2]", "'a' - 'b'", "3 % 0", "divmod(3, 0)", "0 ** -1", "1j < 2", "b'a' + 'a'", "range(2) + range(2)", "True + None")
# ---
import operator as o
fs = [("add", 7, 2), ("sub", 7, 2), ("mul", 7, 2), ("truediv", 7, 2), ("floordiv", 7, 2), ("mod", 7, 2), ("pow", 7, 2), ("lshift", 7, 2), ("rshift", 7, 2), ("and_", 7, 2), ("or_", 7, 2), ("xor", 7, 2), ("lt", 7, 2), ("ge", 7, 2), ("eq", 7, 2), ("ne", 7, 2), ("is_", 7, 7), ("contains", [7], 7), ("concat", "a", "b"), ("getitem", [5], 0), ("countOf", [1, 1], 1), ("indexOf", [5, 6], 6)]
print(*(f"{n}={getattr(o, n)(a, b)}" for n, a, b in fs))
print(o.neg(1), o.pos(-1), o.invert(0), o.not_(0), o.truth([]), o.abs(-1), o.index(5), o.itemgetter(1, 0)("ab"), o.attrgetter("real")(5), o.methodcaller("split", ",")("a,b"), o.iadd([1], [2]), o.length_hint([1]))
# ---
def calc(expr):
    import re
    toks = re.findall(r"\d+\.?\d*|\*\*|//|[-+*/%()]", expr)
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2, "**": 4}
    pos = 0
    def atom():
        nonlocal pos
        t = toks[pos]; pos += 1
        if t == "(":
            r = binary(1); pos += 1
            return r
        if t == "-": return -binary(3)
        return float(t) if "." in t else int(t)
    def binary(p):
        nonlocal pos
        l = atom()
        while pos < len(toks) and toks[pos] in prec and prec[toks[pos]] >= p:
            op = toks[pos]; pos += 1
            r = binary(prec[op] + (op != "**"))
            l = {"+": l + r, "-": l - r, "*": l * r}.get(op) if op in "+-*" and op != "**" else l / r if op == "/" else l // r if op == "//" else l % r if op == "%" else l ** r
        return l
    return binary(1)
for e in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "10 - 4 - 3", "7 // 2 * 2", "2 * -3", "1.5 * (2 + 2) % 4", "100 / 8 / 2"): print(e, calc(e), calc(e) == eval(e))
# ---
print(1 + "a" * 2 - 3)
# ---
x = 5
print(-x.bit + 1)
# ---
print(not undefined and True)
# ---
print(3 & 4.5 | 1)
