from dataclasses import dataclass, field


@dataclass
class Table:
    name: str
    columns: list[str]
    rows: list[dict] = field(default_factory=list)

    def insert(self, *values):
        if len(values) != len(self.columns):
            raise ValueError(f"{self.name} has {len(self.columns)} columns but {len(values)} values were given")
        self.rows.append(dict(zip(self.columns, values)))
        return self


class Query:
    """A lazy, chainable query over rows."""

    def __init__(self, rows):
        self._rows = rows

    def __iter__(self):
        return iter(self._rows)

    def where(self, **conditions):
        def keep(row):
            for name, wanted in conditions.items():
                column, _, op = name.partition("__")
                value = row[column]
                ok = {"": lambda: value == wanted, "gt": lambda: value > wanted, "lt": lambda: value < wanted,
                      "in": lambda: value in wanted, "like": lambda: wanted.lower() in value.lower()}[op]()
                if not ok:
                    return False
            return True
        return Query(r for r in self if keep(r))

    def join(self, other, on):
        left_key, right_key = on
        index = {}
        for r in other:
            index.setdefault(r[right_key], []).append(r)
        return Query({**r, **o} for r in self for o in index.get(r[left_key], ()))

    def group(self, by, **aggregates):
        groups = {}
        for r in self:
            groups.setdefault(r[by], []).append(r)
        return Query({by: k, **{n: f([r[c] for r in rs]) for n, (f, c) in aggregates.items()}} for k, rs in groups.items())

    def order(self, key, reverse=False):
        return Query(sorted(self, key=lambda r: r[key], reverse=reverse))

    def select(self, *names, **computed):
        return Query({**{n: r[n] for n in names}, **{n: f(r) for n, f in computed.items()}} for r in self)

    def limit(self, n):
        return Query(r for r, _ in zip(self, range(n)))


users = Table("users", ["uid", "name", "city"]).insert(1, "Ann", "Oslo").insert(2, "Bob", "Lima").insert(3, "Cy", "Oslo")
orders = Table("orders", ["oid", "user", "total"])
for i, (u, t) in enumerate([(1, 50), (2, 20), (1, 70), (3, 5), (3, 500)]):
    orders.insert(i, u, t)
q = Query(orders.rows).join(users.rows, on=("user", "uid"))
rows = list(q)
print(list(Query(rows).where(total__gt=30, city="Oslo").select("name", "total").order("total")))
for r in Query(rows).group("city", n=(len, "oid"), sum=(sum, "total"), best=(max, "total")).order("sum", reverse=True):
    print(r)
print(list(Query(rows).where(name__in={"Bob", "Cy"}).select("oid", label=lambda r: f"{r['name']}:{r['total']:>4}").limit(2)))
print(list(q))
users.insert(4, "Dee")
# ---
class VM:
    """A stack machine and a compiler of nested tuples for it."""

    def __init__(self, code, names=None):
        self.code, self.names, self.stack, self.pc, self.steps = code, dict(names or {}), [], 0, 0

    def run(self, limit=1000):
        while self.pc < len(self.code):
            op, *args = self.code[self.pc]
            self.pc += 1
            self.steps += 1
            if self.steps > limit:
                raise TimeoutError(f"stopped after {limit} steps at {self.pc - 1}: {op}")
            getattr(self, "op_" + op)(*args)
        return self.stack.pop() if self.stack else None

    def op_push(self, v): self.stack.append(v)
    def op_load(self, n): self.stack.append(self.names[n])
    def op_store(self, n): self.names[n] = self.stack.pop()
    def op_jump(self, to): self.pc = to
    def op_print(self): print("out:", self.stack.pop())

    def op_jump_if_not(self, to):
        if not self.stack.pop():
            self.pc = to

    def op_binary(self, sign):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append({"+": a.__add__, "-": a.__sub__, "*": a.__mul__, "<": a.__lt__, "==": a.__eq__, "%": a.__mod__}[sign](b))


def compile_(tree, code=None):
    code = [] if code is None else code
    match tree:
        case int() | float():
            code.append(("push", tree))
        case str():
            code.append(("load", tree))
        case ("set", name, value):
            compile_(value, code)
            code.append(("store", name))
        case ("print", value):
            compile_(value, code)
            code.append(("print",))
        case ("do", *parts):
            for part in parts:
                compile_(part, code)
        case ("while", condition, body):
            start = len(code)
            compile_(condition, code)
            hole = len(code)
            code.append(None)
            compile_(body, code)
            code.append(("jump", start))
            code[hole] = ("jump_if_not", len(code))
        case ("if", condition, then, other):
            compile_(condition, code)
            hole = len(code)
            code.append(None)
            compile_(then, code)
            end = len(code)
            code.append(None)
            code[hole] = ("jump_if_not", len(code))
            compile_(other, code)
            code[end] = ("jump", len(code))
        case (("+" | "-" | "*" | "<" | "==" | "%") as sign, a, b):
            compile_(a, code)
            compile_(b, code)
            code.append(("binary", sign))
        case _:
            raise SyntaxError(f"cannot compile {tree!r}")
    return code


program = ("do", ("set", "i", 1), ("set", "f", 1),
           ("while", ("<", "i", 11), ("do", ("set", "f", ("*", "f", "i")), ("set", "i", ("+", "i", 1)))),
           ("if", ("==", ("%", "f", 7), 0), ("print", 7), ("print", -1)), "f")
code = compile_(program)
vm = VM(code)
print(vm.run(), vm.steps, vm.names, len(code))
print(*code[:4], sep="\n")
try:
    VM(compile_(("while", 1, ("set", "x", 0)))).run(limit=50)
except TimeoutError as e:
    print(e)
VM(compile_(("+", "unknown", 1))).run()
# ---
from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass
import math


class Expr(ABC):
    @abstractmethod
    def diff(self, x: str) -> Expr: ...

    @abstractmethod
    def value(self, **env: float) -> float: ...

    def __add__(self, o): return Sum(self, lift(o)).simplify()
    def __radd__(self, o): return lift(o) + self
    def __mul__(self, o): return Product(self, lift(o)).simplify()
    def __rmul__(self, o): return lift(o) * self
    def __pow__(self, n): return Power(self, n).simplify()
    def __sub__(self, o): return self + (-1) * lift(o)
    def simplify(self) -> Expr: return self


def lift(x):
    return x if isinstance(x, Expr) else Const(x)


@dataclass(frozen=True)
class Const(Expr):
    v: float
    def diff(self, x): return Const(0)
    def value(self, **env): return self.v
    def __str__(self): return f"{self.v:g}"


@dataclass(frozen=True)
class Var(Expr):
    name: str
    def diff(self, x): return Const(int(x == self.name))
    def value(self, **env): return env[self.name]
    def __str__(self): return self.name


@dataclass(frozen=True)
class Sum(Expr):
    a: Expr
    b: Expr
    def diff(self, x): return self.a.diff(x) + self.b.diff(x)
    def value(self, **env): return self.a.value(**env) + self.b.value(**env)
    def __str__(self): return f"({self.a} + {self.b})"

    def simplify(self):
        match self.a, self.b:
            case Const(0), e: return e
            case e, Const(0): return e
            case Const(m), Const(n): return Const(m + n)
        return self


@dataclass(frozen=True)
class Product(Expr):
    a: Expr
    b: Expr
    def diff(self, x): return self.a.diff(x) * self.b + self.a * self.b.diff(x)
    def value(self, **env): return self.a.value(**env) * self.b.value(**env)
    def __str__(self): return f"{self.a}*{self.b}"

    def simplify(self):
        match self.a, self.b:
            case (Const(0), _) | (_, Const(0)): return Const(0)
            case Const(1), e: return e
            case e, Const(1): return e
            case Const(m), Const(n): return Const(m * n)
            case e, Const() as c if not isinstance(e, Const): return Product(c, e).simplify()
            case Const(m), Product(Const(n), e): return Product(Const(m * n), e)
        return self


@dataclass(frozen=True)
class Power(Expr):
    base: Expr
    n: int
    def diff(self, x): return self.n * self.base ** (self.n - 1) * self.base.diff(x)
    def value(self, **env): return self.base.value(**env) ** self.n
    def __str__(self): return f"{self.base}^{self.n}"

    def simplify(self):
        return Const(1) if self.n == 0 else self.base if self.n == 1 else self


x, y = Var("x"), Var("y")
f = 3 * x ** 2 + 2 * x * y - 5
print(f)
print(f.diff("x"), "|", f.diff("y"), "|", f.diff("x").diff("x"))
print(f.value(x=2, y=1), f.diff("x").value(x=2, y=1), repr(Var("x") + 0), x == Var("x"))


def newton(g, guess, steps=20):
    dg = g.diff("x")
    for _ in range(steps):
        guess -= g.value(x=guess) / dg.value(x=guess)
    return guess


print(newton(x ** 2 - 2, 1.0), math.isclose(newton(x ** 3 - 10, 2.0), 10 ** (1 / 3)))
f.value(x=1)
# ---
import re
import shlex
from functools import partial


class Shell:
    """Commands with pipes and redirection over a dictionary of files."""

    def __init__(self, files):
        self.files = dict(files)
        self.commands = {name[4:]: getattr(self, name) for name in dir(self) if name.startswith("cmd_")}

    def run(self, line):
        data, target = [], None
        if ">" in line:
            line, _, target = map(str.strip, line.rpartition(">"))
        for part in line.split("|"):
            name, *args = shlex.split(part)
            if name not in self.commands:
                raise NameError(f"{name}: command not found")
            flags = {a for a in args if a.startswith("-")}
            data = list(self.commands[name](data, [a for a in args if a not in flags], flags))
        if target:
            self.files[target] = "\n".join(data)
            return []
        return data

    def cmd_cat(self, lines, args, flags):
        for name in args:
            try:
                yield from self.files[name].splitlines()
            except KeyError:
                raise FileNotFoundError(f"cat: {name}: No such file") from None

    def cmd_grep(self, lines, args, flags):
        pattern = re.compile(args[0], re.I if "-i" in flags else 0)
        return (l for l in lines if bool(pattern.search(l)) != ("-v" in flags))

    def cmd_sort(self, lines, args, flags):
        return sorted(lines, key=(lambda l: float(re.match(r"\s*([\d.]*)", l)[1] or 0)) if "-n" in flags else None, reverse="-r" in flags)

    def cmd_uniq(self, lines, args, flags):
        previous, count = None, 0
        for l in [*lines, None]:
            if l != previous and count:
                yield f"{count:>4} {previous}" if "-c" in flags else previous
                count = 0
            previous, count = l, count + 1

    def cmd_head(self, lines, args, flags):
        return lines[:int(args[0]) if args else 10]

    def cmd_wc(self, lines, args, flags):
        yield f"{len(lines)} {sum(len(l.split()) for l in lines)} {sum(len(l) + 1 for l in lines)}"

    def cmd_cut(self, lines, args, flags):
        return (l.split(args[1] if len(args) > 1 else ",")[int(args[0]) - 1] for l in lines)

    def cmd_echo(self, lines, args, flags):
        yield " ".join(args)

    def cmd_ls(self, lines, args, flags):
        return sorted(self.files)


sh = Shell({"log.csv": "error,disk\ninfo,start\nerror,net\nERROR,disk\ninfo,stop\nerror,disk", "notes": "b\na\nc"})
for line in ["cat log.csv | wc", "cat log.csv | grep -i error | cut 2 | sort | uniq -c | sort -n -r", "cat notes | sort > sorted",
             "ls", "cat sorted | head 2", "echo 'two words' x | grep -v z", "cat nope", "rm -rf /", "cat log.csv | grep '['"]:
    try:
        print("$", line)
        for out in sh.run(line):
            print(out)
    except (NameError, OSError, re.error) as e:
        print(f"! {type(e).__name__}: {e}")
# ---
from collections import deque, defaultdict
from heapq import heappush, heappop
from itertools import count


class Simulation:
    def __init__(self):
        self.now, self.queue, self.ids, self.log = 0, [], count(), []

    def at(self, delay, process):
        heappush(self.queue, (self.now + delay, next(self.ids), process))

    def start(self, generator):
        self.at(0, generator)

    def run(self, until):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, process = heappop(self.queue)
            try:
                request = next(process)
            except StopIteration as stop:
                if stop.value is not None:
                    self.log.append((self.now, stop.value))
                continue
            match request:
                case int() | float() as delay:
                    self.at(delay, process)
                case ("acquire", resource):
                    resource.request(self, process)
                case ("release", resource):
                    resource.free(self)
                    self.at(0, process)


class Resource:
    def __init__(self, name, capacity):
        self.name, self.capacity, self.waiting, self.peak = name, capacity, deque(), 0

    def request(self, sim, process):
        if self.capacity:
            self.capacity -= 1
            sim.at(0, process)
        else:
            self.waiting.append(process)
            self.peak = max(self.peak, len(self.waiting))

    def free(self, sim):
        if self.waiting:
            sim.at(0, self.waiting.popleft())
        else:
            self.capacity += 1


def car(sim, name, pump, arrive, fuel):
    yield arrive
    came = sim.now
    yield "acquire", pump
    waited = sim.now - came
    yield fuel
    yield "release", pump
    return f"{name} waited {waited} and left"


sim, pump = Simulation(), Resource("pump", 2)
for i, (arrive, fuel) in enumerate([(0, 5), (1, 3), (2, 4), (3, 1), (20, 2)]):
    sim.start(car(sim, f"car{i}", pump, arrive, fuel))
sim.run(until=100)
for when, what in sim.log:
    print(f"{when:>3}: {what}")
print("longest line", pump.peak, "free pumps", pump.capacity, "ended at", sim.now)
# ---
class Tape:
    def __init__(self, text="", blank="_"):
        self.cells, self.blank, self.head = dict(enumerate(text)), blank, 0

    @property
    def symbol(self):
        return self.cells.get(self.head, self.blank)

    @symbol.setter
    def symbol(self, s):
        if s == self.blank:
            self.cells.pop(self.head, None)
        else:
            self.cells[self.head] = s

    def __str__(self):
        if not self.cells:
            return ""
        return "".join(self.cells.get(i, self.blank) for i in range(min(self.cells), max(self.cells) + 1))


def parse(rules):
    table = {}
    for line in filter(None, map(str.strip, rules.splitlines())):
        state, read, write, move, then = line.split()
        if (state, read) in table:
            raise ValueError(f"two rules for {state} {read}")
        table[state, read] = write, {"L": -1, "R": 1, "N": 0}[move], then
    return table


def run(rules, text, start="start", limit=10_000):
    tape, state, steps = Tape(text), start, 0
    table = parse(rules)
    while state != "halt":
        if (state, tape.symbol) not in table:
            raise RuntimeError(f"no rule for state {state!r} reading {tape.symbol!r} after {steps} steps")
        tape.symbol, move, state = table[state, tape.symbol]
        tape.head += move
        steps += 1
        if steps > limit:
            raise TimeoutError(f"no halt within {limit} steps")
    return str(tape), steps


INCREMENT = """
start 0 0 R start
start 1 1 R start
start _ _ L carry
carry 1 0 L carry
carry 0 1 N halt
carry _ 1 N halt
"""
for n in (0, 5, 7, 255):
    out, steps = run(INCREMENT, f"{n:b}")
    print(f"{n:b} + 1 = {out} ({int(out, 2)}) in {steps} steps")
BUSY = "start _ 1 R b\nstart 1 1 L b\nb _ 1 L start\nb 1 1 N halt\n"
print(run(BUSY, ""))
for rules, text in ((INCREMENT, "10x"), ("start _ _ N start", ""), ("a 0 0 R a\na 0 1 R b", "")):
    try:
        print(run(rules, text))
    except (RuntimeError, TimeoutError, ValueError) as e:
        print(f"{type(e).__name__}: {e}")
run("start _ 1 Q halt", "")
