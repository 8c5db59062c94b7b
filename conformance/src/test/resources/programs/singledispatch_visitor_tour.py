from __future__ import annotations
import ast
import operator
from abc import ABC, abstractmethod
from dataclasses import dataclass, fields, is_dataclass
from functools import singledispatch, singledispatchmethod, reduce
from numbers import Number


class Node(ABC):
    def accept(self, visitor):
        for cls in type(self).__mro__:
            method = getattr(visitor, f"visit_{cls.__name__.lower()}", None)
            if method:
                return method(self)
        raise NotImplementedError(f"{type(visitor).__name__} cannot visit {type(self).__name__}")

    def __add__(self, o): return Add(self, wrap(o))
    def __radd__(self, o): return Add(wrap(o), self)
    def __mul__(self, o): return Mul(self, wrap(o))
    def __rmul__(self, o): return Mul(wrap(o), self)
    def __pow__(self, n): return Pow(self, wrap(n))
    def __neg__(self): return Mul(Const(-1), self)
    def __sub__(self, o): return self + -wrap(o)


@dataclass(frozen=True)
class Const(Node):
    value: float


@dataclass(frozen=True)
class Sym(Node):
    name: str


@dataclass(frozen=True)
class BinOp(Node):
    left: Node
    right: Node


class Add(BinOp): pass
class Mul(BinOp): pass
class Pow(BinOp): pass


def wrap(x):
    match x:
        case Node():
            return x
        case Number():
            return Const(x)
        case str():
            return Sym(x)
    raise TypeError(f"cannot use {x!r} in an expression")


@singledispatch
def diff(node, var):
    raise TypeError(f"no derivative of {type(node).__name__}")


@diff.register
def _(node: Const, var):
    return Const(0)


@diff.register
def _(node: Sym, var):
    return Const(int(node.name == var))


@diff.register
def _(node: Add, var):
    return diff(node.left, var) + diff(node.right, var)


@diff.register
def _(node: Mul, var):
    return diff(node.left, var) * node.right + node.left * diff(node.right, var)


@diff.register(Pow)
def _(node, var):
    match node.right:
        case Const(n):
            return Const(n) * node.left ** (n - 1) * diff(node.left, var)
        case other:
            raise ValueError(f"exponent {show(other)} is not constant")


@singledispatch
def simplify(n):
    return n


@simplify.register
def _(n: BinOp):
    l, r = simplify(n.left), simplify(n.right)
    match (type(n).__name__, l, r):
        case ("Add", Const(a), Const(b)):
            return Const(a + b)
        case ("Mul", Const(a), Const(b)):
            return Const(a * b)
        case ("Add", Const(0), x) | ("Add", x, Const(0)) | ("Mul", Const(1), x) | ("Mul", x, Const(1)) | ("Pow", x, Const(1)):
            return x
        case ("Mul", Const(0), _) | ("Mul", _, Const(0)):
            return Const(0)
        case ("Pow", _, Const(0)):
            return Const(1)
        case ("Mul", Const(a), Mul(Const(b), x)):
            return Mul(Const(a * b), x)
        case _:
            return type(n)(l, r)


class Show:
    PREC = {"Add": 1, "Mul": 2, "Pow": 3}

    def visit_const(self, n):
        return f"{n.value:g}"

    def visit_sym(self, n):
        return n.name

    def visit_binop(self, n):
        p = self.PREC[type(n).__name__]
        parts = []
        for c in (n.left, n.right):
            s = c.accept(self)
            parts.append(f"({s})" if self.PREC.get(type(c).__name__, 9) < p else s)
        return {1: " + ", 2: "*", 3: "^"}[p].join(parts)


def show(n):
    return n.accept(Show())


class Eval:
    def __init__(self, **env):
        self.env = env

    visit_const = staticmethod(operator.attrgetter("value"))

    def visit_sym(self, n):
        return self.env[n.name]

    def __getattr__(self, name):
        ops = {"visit_add": operator.add, "visit_mul": operator.mul, "visit_pow": operator.pow}
        if name in ops:
            return lambda n: ops[name](n.left.accept(self), n.right.accept(self))
        raise AttributeError(name)


class PyVisitor(ast.NodeVisitor):
    def visit_BinOp(self, node):
        l, r = self.visit(node.left), self.visit(node.right)
        return {ast.Add: operator.add, ast.Mult: operator.mul, ast.Pow: operator.pow, ast.Sub: operator.sub}[type(node.op)](l, r)

    def visit_Name(self, node):
        return Sym(node.id)

    def visit_Constant(self, node):
        return Const(node.value)

    def visit_Expression(self, node):
        return self.visit(node.body)

    def generic_visit(self, node):
        raise SyntaxError(f"{type(node).__name__} at column {node.col_offset} is not allowed")


x, y = Sym("x"), Sym("y")
e = 3 * x ** 2 + 2 * x * y - 7
for tree in (e, diff(e, "x"), simplify(diff(e, "x")), simplify(diff(e, "y"))):
    print(show(tree), "=", tree.accept(Eval(x=2, y=5)))
print(simplify(diff(e, "x")))
for src in ("x**3 + 2*x", "(x + 1) ** 2 * y", "f(x)", "x if y else 1", "x +", "x ** y", "-x", "1/x"):
    try:
        t = PyVisitor().visit(ast.parse(src, mode="eval"))
        print(f"{src:<18} d/dx = {show(simplify(diff(t, 'x')))}")
    except (SyntaxError, ValueError, KeyError) as exc:
        print(f"{src:<18} {type(exc).__name__}: {exc}")


class Formatter:
    @singledispatchmethod
    def fmt(self, v):
        return f"?{v!r}"

    @fmt.register
    def _(self, v: int):
        return f"int:{v}"

    @fmt.register(list)
    def _(self, v):
        return "[" + " ".join(map(self.fmt, v)) + "]"

    @fmt.register
    @classmethod
    def _(cls, v: str):
        return f"{cls.__name__}:{v}"


f = Formatter()
print(f.fmt([1, True, "s", None, [2.5]]), Formatter.fmt.__isabstractmethod__ if hasattr(Formatter.fmt, "__isabstractmethod__") else "-")
print(ast.dump(ast.parse("a = [i for i in x if i]", mode="exec"), indent=1))
print(ast.unparse(ast.parse("def f(a,/,b=1,*c,d,**e)->int:\n  return (yield a)if b else lambda:{**e}")))
print(Sym("x") == Sym("x"), Add(x, y) == Mul(x, y), {Const(1): "one"}[Const(1)], Const(1) == 1, hash(Add(x, y)) == hash(Mul(x, y)))
try:
    x + []
except TypeError as err:
    print(err)
diff(e.accept, "x")
