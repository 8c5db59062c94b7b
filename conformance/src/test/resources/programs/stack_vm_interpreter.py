"""A stack machine with an assembler, functions and error positions."""
from __future__ import annotations
import operator
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

class Op(Enum):
    PUSH = "push"; LOAD = "load"; STORE = "store"; JMP = "jmp"; JZ = "jz"
    CALL = "call"; RET = "ret"; PRINT = "print"; DUP = "dup"; SWAP = "swap"; HALT = "halt"
    BIN = "bin"

BINARY: dict[str, Callable] = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": operator.floordiv,
                               "mod": operator.mod, "lt": operator.lt, "eq": operator.eq}

@dataclass(slots=True, frozen=True)
class Instr:
    op: Op
    arg: int | str | None
    line: int

class VMError(Exception):
    def __init__(self, msg, line):
        super().__init__(f"line {line}: {msg}")

def assemble(src: str) -> list[Instr]:
    labels: dict[str, int] = {}
    code: list[Instr] = []
    for no, raw in enumerate(src.splitlines(), 1):
        match raw.split(";")[0].split():
            case []:
                continue
            case [label] if label.endswith(":"):
                labels[label[:-1]] = len(code)
            case [name] if name in BINARY:
                code.append(Instr(Op.BIN, name, no))
            case ["push", value]:
                code.append(Instr(Op.PUSH, int(value, 0), no))
            case [("jmp" | "jz" | "call" | "load" | "store") as name, target]:
                code.append(Instr(Op(name), target, no))
            case [("ret" | "print" | "dup" | "swap" | "halt") as name]:
                code.append(Instr(Op(name), None, no))
            case [name, *rest]:
                raise VMError(f"bad instruction {name} with {len(rest)} operand(s)", no)
    jumps = {Op.JMP, Op.JZ, Op.CALL}
    return [Instr(i.op, labels[i.arg], i.line) if i.op in jumps else i for i in code]

def run(code: list[Instr], limit: int = 10_000) -> tuple[list, dict, int]:
    stack, env, frames, pc, steps = [], {}, [], 0, 0
    while (steps := steps + 1) <= limit:
        ins = code[pc]
        pc += 1
        try:
            match ins:
                case Instr(Op.PUSH, arg): stack.append(arg)
                case Instr(Op.LOAD, arg): stack.append(env[arg])
                case Instr(Op.STORE, arg): env[arg] = stack.pop()
                case Instr(Op.JMP, arg): pc = arg
                case Instr(Op.JZ, arg): pc = pc if stack.pop() else arg
                case Instr(Op.CALL, arg): frames.append(pc); pc = arg
                case Instr(Op.RET): pc = frames.pop()
                case Instr(Op.PRINT): print("  out:", stack.pop())
                case Instr(Op.DUP): stack.append(stack[-1])
                case Instr(Op.SWAP): stack[-1], stack[-2] = stack[-2], stack[-1]
                case Instr(Op.HALT): return stack, env, steps
                case Instr(Op.BIN, name): b, a = stack.pop(), stack.pop(); stack.append(int(BINARY[name](a, b)))
        except (IndexError, KeyError, ZeroDivisionError) as e:
            raise VMError(f"{ins.op.value}: {e!r}", ins.line) from e
    raise VMError("step limit reached", code[pc].line)

FACT = "push 6\ncall fact\nprint\nhalt\nfact: ; n -- n!\ndup\njz base\ndup\npush 1\nsub\ncall fact\nmul\nret\nbase:\npush 1\nadd\nret"
LOOP = "push 0x10\nstore i\ntop:\nload i\ndup\npush 5\nlt\njz go\nhalt\ngo:\nprint\nload i\npush 4\nsub\nstore i\njmp top"
for src in (FACT, LOOP, "push 1\nadd\nhalt", "push 1\npush 0\ndiv", "load x", "frob 1", "a:\njmp a", "push 2 3"):
    try:
        print(run(assemble(src)))
    except VMError as e:
        print(f"{type(e).__name__}: {e} (cause: {type(e.__cause__).__name__})")
