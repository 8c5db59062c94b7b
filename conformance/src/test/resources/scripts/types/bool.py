print(True, False, bool(), bool(1), bool(0), bool("False"), bool([]), bool([0]), bool(None), bool(0.0), bool(""), bool(" "), bool(0j), bool(()), bool({}), bool(set()), bool(b""), bool(range(0)), bool(...), "", bool(object()), bool(int), bool(lambda: 0))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("True + True", "True - False", "True * 5", "True / 2", "True // 2", "True ** 2", "True % 2", "-True", "+True", "abs(True)", "True == 1", "True == 1.0", "False == 0", "True > False", "True < 2", "sum([True, True, False])", "max(True, False)", "[10, 20][True]", "'ab'[False]", "'ab' * True", "range(True)", "True << 3", "round(True)", "divmod(True, 2)", "int(True)", "float(True)", "str(True)", "repr(False)", "complex(True)", "hash(True)", "hash(False)", "True.real", "True.imag", "True.bit_length()", "True.numerator", "True.conjugate()", "True.to_bytes()", "True.is_integer()")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("True & True", "True & False", "True | False", "True ^ True", "True ^ False", "True & 1", "1 & True", "True | 2", "True ^ 3", "type(True & True)", "type(True & 1)", "type(True + True)", "type(-True)", "type(not 1)", "not True", "not 0", "not []", "not not 'a'", "True and 5", "False and 5", "0 or 'x'", "None or False", "True and None", "[] or {}", "1 and 2 and 3", "0 or '' or []", "not 1 == 2", "not (1 and 0)", "True if [] else False")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("bool(1, 2)", "bool(x=1)", "True()", "True[0]", "len(True)", "True + 'a'", "'a' + True", "True + None", "True < 'a'", "True & 1.0", "True.foo", "iter(True)", "1 in True", "True @ 1", "True + [1]", "int('True')", "bool('0')", "True in [1]", "'True' == True", "True in {1: 2}", "True is not False", "None == False", "[] == False", "'' == False", "0 == False", "True != 1", "{True: 1, 1: 2}", "{True, 1, 1.0}", "[True, 1].count(1)", "[1, True].index(True)")
# ---
print(isinstance(True, int), isinstance(True, bool), isinstance(1, bool), issubclass(bool, int), type(True), type(True).__mro__, bool.__bases__, bool.__name__, True.__class__, bool.__base__)
for f in (lambda: type("B", (bool,), {}), lambda: bool.__new__(bool, 1), lambda: bool.__new__(int, 1), lambda: int.__new__(bool, 1), lambda: bool.from_bytes(b"\x01")):
    try: print(f())
    except TypeError as e: print(e)
# ---
import warnings; warnings.simplefilter("ignore")
print(~True, ~False, True >> 1, True.__and__(False), True.__and__(3), True.__or__("x"), True.__rand__(True), True.__xor__(True), True.__repr__(), True.__eq__(1), True.__bool__(), True.__int__(), True.__index__(), True.__add__(1), True.__invert__(), True.__hash__())
# ---
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print("bool called", self.v); return self.v
t, f = B(True), B(False)
print(bool(t), not f, t and 1, (f and 1) is f, (t or 1) is t, f or 1)
print(1 if f else 2, [x for x in [1] if t], any([f, t, f]), all([t, f, t]), bool(f or t), not (t and f))
while f: pass
assert t
if f: pass
elif t: print("elif")
print(list(filter(None, [0, 1, "", "a", [], [0], None, 0.0])), sum(map(bool, [1, 0, 2])), t is True, t == True)
# ---
print(f"{True}", f"{True!r}", f"{True:d}", f"{True:5}", f"{True:>6}|", f"{True:<6}|", "%s %d %r %5s %x" % (True, True, True, True, True), "{} {:d} {!s:>6}".format(True, False, True), str(True).lower(), format(True), format(True, ""), format(True, "05d"), format(True, ".1f"), format(True, "b"), format(True, "%"))
try: format(True, "s")
except ValueError as e: print(e)
print(True if "False" else "no", eval("True"), str(False) == "False", "true" == True, [True, False].sort(), sorted([True, False, 0.5]), sorted([False, True], reverse=True), min(True, 0, False), " ".join(map(str, [True, False])))
# ---
import json
print(json.dumps([True, False, None, {"a": True}]), json.loads("[true, false]"), json.loads("true") is True)
flags = {"a": True, "b": False, "c": True}
print([k for k, v in flags.items() if v], sum(flags.values()), all(flags.values()), any(flags.values()), {k: not v for k, v in flags.items()}, list(flags.values()).count(True))
x = True
x += 1; print(x, type(x)); y = True; y &= False; print(y, type(y)); y |= True; print(y); y ^= 1; print(y, type(y)); z = True; z *= 2.5; print(z)
# ---
def xor(a, b): return bool(a) ^ bool(b)
for a in (True, False):
    for b in (True, False):
        print(a, b, a and b, a or b, a ^ b, a == b, a != b, not a or b, xor(a, b), a <= b, a & (not b), int(a) + b)
# ---
def check(v): return "yes" if v == True else "no"
print(check(1), check(True), check("x"), check([1]), check(1.0), check(2))
print([v for v in (0, 0.0, "", [], None, False) if v == False], [v for v in (0, "", [], None, False) if v is False], [v for v in (0, "", [], None, False) if not v], [type(v).__name__ for v in (True, 1, 1.0) if isinstance(v, int)], 3 if True else 4, (True, False)[1], {True: "t", False: "f"}[2 > 1], ["no", "yes"][3 > 2])
# ---
def is_even(n): return n % 2 == 0
print(is_even(2), type(is_even(3)), list(map(is_even, range(4))), 1 < 2 == True, (1 < 2) == True, not True == False, True == (not False), bool(1) is True, (5 > 3) + (2 > 1), (5 > 3) is True, 5 > 3 > 1, 1 == True == 1.0, "a" in "abc" == True)
# ---
value = "no"
if value == "yes" or "y": print("always true")
print(value == "yes" or "y", value in ("yes", "y"), bool(value), not value, value and True, value is not None and value != "", 0 == "" or None, None is None, not None, [] is [], [] == [], () == ())
# ---
class NotBool:
    def __bool__(self): return 1
if NotBool():
    print("reached")
# ---
class LenText:
    def __len__(self): return "3"
not LenText()
# ---
flag = true
