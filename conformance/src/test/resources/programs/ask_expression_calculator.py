import ast
import operator
import re
from dataclasses import dataclass
from decimal import Decimal

CELLS = {
    "A1": "100", "A2": "19.5", "A3": "=A1*A2/100", "B1": "=SUM(A1:A3)", "B2": "=ROUND(B1/3, 2)", "B3": "=MAX(A1, A2, -5)^2",
    "C1": "=C2+1", "C2": "=C1", "C3": "=A1/0", "D1": "=NOPE(1)", "D2": "=A1 +", "D3": "text", "E1": "=IF(A1>99, A3, 0)-(2-5)*-1", "E2": "=D3+1",
}


class CellError(Exception):
    code = "#ERR"


class CycleError_(CellError):
    code = "#CYCLE"


TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<ref>[A-Z]+\d+)|(?P<name>[A-Z]+)(?=\()|(?P<op><=|>=|[-+*/^(),:<>=]))")
FUNCS = {"SUM": sum, "MAX": max, "MIN": min, "ROUND": lambda v: round(v[0], int(v[1])), "IF": lambda v: v[1] if v[0] else v[2]}
BINARY = {"+": (2, operator.add), "-": (2, operator.sub), "*": (3, operator.mul), "/": (3, operator.truediv), "^": (5, operator.pow), ">": (1, operator.gt), "<": (1, operator.lt), "=": (1, operator.eq)}


@dataclass
class Parser:
    tokens: list[tuple[str, str]]
    sheet: "Sheet"
    pos: int = 0

    def peek(self):
        return self.tokens[self.pos] if self.pos < len(self.tokens) else ("end", "")

    def next(self):
        tok = self.peek()
        self.pos += 1
        return tok

    def expr(self, floor=0):
        left = self.atom()
        while (op := self.peek()[1]) in BINARY and (prec := BINARY[op][0]) > floor:
            self.next()
            right = self.expr(prec - (op == "^"))
            left = BINARY[op][1](left, right)
        return left

    def atom(self):
        match self.next():
            case ("num", n):
                return Decimal(n)
            case ("op", "-"):
                return -self.expr(4)
            case ("op", "("):
                value = self.expr()
                self.next()
                return value
            case ("ref", r):
                return self.sheet[r]
            case ("name", fn):
                self.next()
                args = []
                while self.peek()[1] != ")":
                    args += self.args()
                    if self.peek()[1] == ",":
                        self.next()
                self.next()
                if fn not in FUNCS:
                    raise CellError(f"unknown function {fn}")
                return FUNCS[fn](args)
            case (kind, text):
                raise CellError(f"unexpected {text or kind!r}")

    def args(self):
        if self.peek()[0] == "ref" and self.tokens[self.pos + 1][1] == ":":
            (_, a), _, (_, b) = self.next(), self.next(), self.next()
            return [self.sheet[f"{a[0]}{n}"] for n in range(int(a[1:]), int(b[1:]) + 1)]
        return [self.expr()]


class Sheet:
    def __init__(self, cells):
        self.cells, self.cache, self.stack = cells, {}, []

    def __getitem__(self, ref):
        if ref in self.stack:
            raise CycleError_("->".join([*self.stack, ref]))
        if ref not in self.cache:
            raw = self.cells.get(ref, "0")
            self.stack.append(ref)
            try:
                self.cache[ref] = self.evaluate(raw)
            finally:
                self.stack.pop()
        return self.cache[ref]

    def evaluate(self, raw):
        if not raw.startswith("="):
            return Decimal(raw) if re.fullmatch(r"-?[\d.]+", raw) else raw
        return Parser([(m.lastgroup, m[m.lastgroup]) for m in TOKEN.finditer(raw, 1)], self).expr()


sheet = Sheet(CELLS)
for ref, raw in CELLS.items():
    try:
        shown = sheet[ref]
    except CellError as e:
        shown = f"{e.code} {e}"
    except (ArithmeticError, TypeError) as e:
        shown = f"#VALUE {type(e).__name__}"
    print(f"{ref} {raw:<28} {shown}")
tree = ast.parse("price * (1 + vat) - max(discount, 0)", mode="eval")
print(sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}), eval(compile(tree, "<expr>", "eval"), {"price": 200, "vat": 0.25, "discount": 30}))
print(ast.unparse(tree), ast.literal_eval("{'a': [1, 2.5, None], 'b': (True,)}"), eval("2 ** 10 // 7"))
