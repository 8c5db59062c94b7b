"a" + 1  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
1 + "a"  # problem: type!: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
# ---
"total: " + search("a")[0].total  # problem: type!: can only concatenate str (not "float") to str; use str(...) or an f-string
# ---
[] - []  # problem: type!: unsupported operand type(s) for -: 'list' and 'list'
# ---
[1] + (2,)  # problem: type!: can only concatenate list (not "tuple") to list
# ---
{} + {}  # problem: type!: unsupported operand type(s) for +: 'dict' and 'dict'
# ---
"a" - "b"  # problem: type!: unsupported operand type(s) for -: 'str' and 'str'
# ---
"a" * 1.5  # problem: type!: unsupported operand type(s) for *: 'str' and 'float'
# ---
"a" / 2  # problem: type!: unsupported operand type(s) for /: 'str' and 'int'
# ---
None + 1  # problem: type!: unsupported operand type(s) for +: 'NoneType' and 'int'
# ---
{1} + {2}  # problem: type!: unsupported operand type(s) for +: 'set' and 'set'
# ---
-"a"  # problem: type!: bad operand type for unary -: 'str'
# ---
-[1]  # problem: type!: bad operand type for unary -: 'list'
# ---
~1.5  # problem: type!: bad operand type for unary ~: 'float'
# ---
1 < "a"  # problem: type!: '<' not supported between instances of 'int' and 'str'
# ---
None < 1  # problem: type!: '<' not supported between instances of 'NoneType' and 'int'
# ---
[1] < 1  # problem: type!: '<' not supported between instances of 'list' and 'int'
# ---
{} < {}  # problem: type!: '<' not supported between instances of 'dict' and 'dict'
# ---
search("a")[0].total > "5"  # problem: type!: '>' not supported between instances of 'float' and 'str'
# ---
1 in 5  # problem: type!: argument of type 'int' is not iterable
# ---
1 in "abc"  # problem: type!: 'in <string>' requires string as left operand, not int
# ---
"a" in None  # problem: type!: argument of type 'NoneType' is not iterable
# ---
len(5)  # problem: type!: object of type 'int' has no len()
# ---
len(None)  # problem: type!: object of type 'NoneType' has no len()
# ---
len(x for x in [1])  # problem: type!: object of type 'iterator' has no len(); use list(...) first
# ---
abs("a")  # problem: type!: bad operand type for abs(): 'str'
# ---
round("a")  # problem: type!: type str doesn't define __round__ method
# ---
int([])  # problem: type!: int() argument must be a string or a real number, not 'list'
# ---
int(None)  # problem: type!: int() argument must be a string or a real number, not 'NoneType'
# ---
float({})  # problem: type!: float() argument must be a string or a real number, not 'dict'
# ---
range("5")  # problem: type!: 'str' object cannot be interpreted as an integer; did you mean range(len(...))?
# ---
range([1, 2])  # problem: type!: 'list' object cannot be interpreted as an integer; did you mean range(len(...))?
# ---
range(1.5)  # problem: type!: 'float' object cannot be interpreted as an integer
# ---
for i in 5: pass  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
for i in None: pass  # problem: type!: 'NoneType' object is not iterable
# ---
for i in 1.5: pass  # problem: type!: 'float' object is not iterable
# ---
for i in len([1]): pass  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
a, b = 5  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
a, b = 1, 2, 3  # problem: value!: too many values to unpack (expected 2, there are 3)
# ---
a, b, c = 1, 2  # problem: value!: not enough values to unpack (expected 3, got 2)
# ---
for k, v in [(1, 2, 3)]: pass  # problem: value: too many values to unpack (expected 2, there are 3)
# ---
list(5)  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
sorted(5)  # problem: type!: sorted() argument 'iterable' must be Iterable[T], not int
# ---
sum(5)  # problem: type!: sum() argument 'iterable' must be Iterable[Any], not int
# ---
sum(["a", "b"])  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; sum() adds numbers
# ---
", ".join([1, 2])  # problem: type: sequence item 0: expected str instance, int found; use str(x) for x in ...
# ---
", ".join(5)  # problem: type!: join() argument 'iterable' must be Iterable[str], not int
# ---
print(", ".join(o.total for o in search("a")))  # problem: type: sequence item 0: expected str instance, float found; use str(x) for x in ...
# ---
enumerate(5)  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
zip(1, 2)  # problem: type!: 'int' object is not iterable; did you mean range(...)?  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
5()  # problem: type!: 'int' object is not callable
# ---
"a"()  # problem: type!: 'str' object is not callable
# ---
[1]()  # problem: type!: 'list' object is not callable
# ---
None()  # problem: type!: 'NoneType' object is not callable
# ---
search("a")()  # problem: type!: 'list' object is not callable
# ---
import math
math(2)  # problem: type!: 'module' object is not callable
# ---
"abc"["a"]  # problem: type!: string indices must be integers or slices, not str
# ---
[1]["a"]  # problem: type!: list indices must be integers or slices, not str
# ---
[1][1.0]  # problem: type!: list indices must be integers or slices, not float
# ---
(1, 2)[5]  # problem: type!: tuple index out of range
# ---
5[0]  # problem: type!: 'int' object is not subscriptable
# ---
None[0]  # problem: type!: 'NoneType' object is not subscriptable
# ---
len[0]  # problem: type!: 'function' object is not subscriptable
# ---
{1}[0]  # problem: type!: 'set' object is not subscriptable
# ---
{"a": 1}.keys()[0]  # problem: type!: 'dict_keys' object is not subscriptable; use list(...) first
# ---
{"a": 1}.items()[0]  # problem: type!: 'dict_items' object is not subscriptable; use list(...) first
# ---
(x for x in [1])[0]  # problem: type!: 'iterator' object is not subscriptable; use list(...) first
# ---
"abc"[0] = "x"  # problem: type!: 'str' object does not support item assignment
# ---
(1, 2)[0] = 1  # problem: type!: 'tuple' object does not support item assignment
# ---
x = 5; x[0] = 1  # problem: type!: 'int' object does not support item assignment
# ---
f"{'a':.2f}"  # problem: type!: Unknown format code 'f' for object of type 'str'
# ---
f"{[1]:5}"  # problem: type!: unsupported format string passed to list.__format__
# ---
f"{None:5}"  # problem: type!: unsupported format string passed to NoneType.__format__
# ---
f"{search('a')[0].status:.2f}"  # problem: type!: Unknown format code 'f' for object of type 'str'
# ---
f"{1.5:d}"  # problem: type!: Unknown format code 'd' for object of type 'float'
# ---
with 5: pass  # problem: type!: 'int' object does not support the context manager protocol
# ---
with None as f: pass  # problem: type!: 'NoneType' object does not support the context manager protocol
# ---
total = "0"
for o in search("a"):
    total += o.total  # problem: type: can only concatenate str (not "float") to str; use str(...) or an f-string
# ---
total = 0
for o in search("a"):
    total += o.status  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
# ---
def f(a, b): return a + b  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
print(f(1, "a"))
# ---
x = "a" if True else "b"; x + 1  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
[x + 1 for x in ["a", "b"]]  # problem: type: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
print({k: v + "a" for k, v in {"a": 1}.items()})  # problem: type: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
# ---
"5" * "5"  # problem: type!: unsupported operand type(s) for *: 'str' and 'str'
# ---
search("a") + "b"  # problem: type!: can only concatenate list (not "str") to list
# ---
get_user(1) + 1  # problem: type!: unsupported operand type(s) for +: 'User' and 'int'
# ---
get_user(1).name + 1  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
import math
math.sqrt("4")  # problem: type!: sqrt() argument 'x' must be float, not str
# ---
"a".replace("a", 1)  # problem: type!: replace() argument 'new' must be str, not int
# ---
"a".split(5)  # problem: type!: split() argument 'sep' must be str | None, not int
# ---
[1].insert("a", 1)  # problem: type!: insert() argument 'index' must be int, not str
# ---
"a".startswith(1, "b")  # problem: type!: startswith() argument 'start' must be int | None, not str
# ---
[1, 2].extend(5)  # problem: type!: extend() argument 'iterable' must be Iterable[T], not int
# ---
{}[1:2]  # problem: type!: a dict cannot be sliced; use list(...) first
# ---
total = 0
for price in [1.5, 2.5]:
    total += price
total.append(1)  # problem: attribute: 'int' object has no attribute 'append'
# ---
total = 0
for price in [1.5, 2.5]:
    total += price
print("total " + total)  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
