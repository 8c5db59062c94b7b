"""A spreadsheet with formulas, dependency tracking and cycle detection."""
import ast
import operator as op
import re
from graphlib import TopologicalSorter, CycleError
from statistics import mean

REF = re.compile(r"\b([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?\b")
BINOPS = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Pow: op.pow}
FUNCS = {"SUM": lambda *xs: sum(xs), "AVG": lambda *xs: mean(xs), "MAX": max, "MIN": min, "COUNT": lambda *xs: len(xs),
         "IF": lambda c, a, b: a if c else b, "ROUND": lambda x, n=0: round(x, int(n))}

def col_no(name):
    n = 0
    for ch in name:
        n = n * 26 + ord(ch) - 64
    return n

def col_name(n):
    out = ""
    while n:
        n, r = divmod(n - 1, 26)
        out = chr(65 + r) + out
    return out

def expand(m):
    c1, r1, c2, r2 = m.groups()
    if not c2:
        return [c1 + r1]
    return [f"{col_name(c)}{r}" for r in range(int(r1), int(r2) + 1) for c in range(col_no(c1), col_no(c2) + 1)]

class Sheet(dict):
    def refs(self, cell):
        raw = self.get(cell)
        if isinstance(raw, str) and raw.startswith("="):
            return [r for m in REF.finditer(raw) for r in expand(m)]
        return []

    def calc(self):
        graph = {c: self.refs(c) for c in self}
        values = {}
        for cell in TopologicalSorter(graph).static_order():
            raw = self.get(cell, 0)
            if isinstance(raw, str) and raw.startswith("="):
                src = REF.sub(lambda m: ", ".join(expand(m)), raw[1:]).replace("^", "**")
                try:
                    raw = self._eval(ast.parse(src, mode="eval").body, values)
                except ZeroDivisionError:
                    raw = "#DIV/0!"
                except (TypeError, ValueError, KeyError):
                    raw = "#VALUE!"
            values[cell] = raw
        return values

    def _eval(self, node, env):
        match node:
            case ast.Constant(value=v): return v
            case ast.Name(id=name): return env[name]
            case ast.BinOp(left, o, right): return BINOPS[type(o)](self._eval(left, env), self._eval(right, env))
            case ast.UnaryOp(op=ast.USub(), operand=x): return -self._eval(x, env)
            case ast.Compare(left, [o], [right]): return {ast.Gt: op.gt, ast.Lt: op.lt, ast.Eq: op.eq}[type(o)](self._eval(left, env), self._eval(right, env))
            case ast.Call(func=ast.Name(id=f), args=args): return FUNCS[f](*(self._eval(a, env) for a in args))
        raise ValueError(ast.dump(node))

s = Sheet(A1=10, A2=20, A3="=A1+A2*2", B1="=SUM(A1:A3)", B2="=AVG(A1:B1)", B3='=IF(B1>50, "big", "small")', C1="=A1/(A2-20)", C2="=B3*A9+FOO(1)",
          C3="=ROUND(2^0.5, 3)", D1="=-MAX(A1:A3, 7)", D2="=COUNT(A1:C2)", D3="=C1+1")
vals = s.calc()
for row in (1, 2, 3):
    print(" | ".join(f"{vals[c + str(row)]!s:>8.8}" for c in "ABCD"))
s["A1"] = 2.5
print({k: v for k, v in sorted(s.calc().items()) if v != vals[k]})
s["A1"] = "=B2"
try:
    s.calc()
except CycleError as e:
    print("cycle:", " -> ".join(sorted(set(e.args[1]))))
print([col_name(n) for n in (1, 26, 27, 702, 703)], col_no("AAA"), expand(REF.match("Z9:AB10")), s.refs("B1"))
print(ast.dump(ast.parse("a+1", mode="eval")), ast.unparse(ast.parse("x = (1+2) *3 ; y=[i for i in 'ab']")), ast.literal_eval("{'a': [1, (2, None)]}"), sep="\n")
