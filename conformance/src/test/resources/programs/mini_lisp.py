"""A small Lisp interpreter: closures, recursion, macros-free but with tail loops."""
import math
import operator as op
from collections import ChainMap
from functools import reduce
from fractions import Fraction
class LispError(Exception):
    pass
class Symbol(str):
    __slots__ = ()
def tokenize(src): return src.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
def atom(tok):
    for kind in (int, Fraction, float):
        try:
            return kind(tok)
        except ValueError:
            pass
    return {"#t": True, "#f": False}.get(tok, Symbol(tok))
def read(tokens):
    if not tokens:
        raise LispError("unexpected end")
    match tokens.pop(0):
        case "(":
            out = []
            while tokens and tokens[0] != ")":
                out.append(read(tokens))
            if not tokens:
                raise LispError("missing )")
            tokens.pop(0)
            return out
        case ")":
            raise LispError("unexpected )")
        case "'":
            return [Symbol("quote"), read(tokens)]
        case tok:
            return atom(tok)
class Lambda:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def bind(self, args):
        if len(args) != len(self.params):
            raise LispError(f"expected {len(self.params)} args, got {len(args)}")
        return self.env.new_child(dict(zip(self.params, args)))
def evaluate(x, env):
    while True:
        match x:
            case Symbol():
                try:
                    return env[x]
                except KeyError:
                    raise LispError(f"unbound symbol {x}") from None
            case ["quote", form]: return form
            case ["if", test, yes, *no]: x = yes if evaluate(test, env) is not False else (no[0] if no else False)
            case ["define", [name, *params], *body]: env[name] = Lambda(params, body, env); return None
            case ["define", name, value]: env[name] = evaluate(value, env); return None
            case ["lambda", params, *body]: return Lambda(params, body, env)
            case ["let", binds, *body]: env, x = env.new_child({n: evaluate(v, env) for n, v in binds}), ["begin", *body]
            case ["begin", *init, last]:
                for form in init:
                    evaluate(form, env)
                x = last
            case ["and", *forms]: return reduce(lambda acc, f: acc and evaluate(f, env), forms, True)
            case [fn, *args]:
                f, vals = evaluate(fn, env), [evaluate(a, env) for a in args]
                if isinstance(f, Lambda):
                    env, x = f.bind(vals), ["begin", *f.body]
                elif callable(f):
                    return f(*vals)
                else:
                    raise LispError(f"not a function: {show(f)}")
            case _: return x
def show(v):
    match v:
        case bool(): return "#t" if v else "#f"
        case list(): return "(" + " ".join(map(show, v)) + ")"
        case Lambda(params=p): return f"<lambda/{len(p)}>"
        case _: return str(v)
BASE = {"+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv, "<": op.lt, "=": op.eq, "car": lambda l: l[0], "cdr": lambda l: l[1:],
        "cons": lambda a, l: [a, *l], "list": lambda *a: list(a), "null?": lambda l: l == [], "mod": op.mod, "map": lambda f, l: [evaluate([f, [Symbol("quote"), i]], env) for i in l]}
env = ChainMap({}, BASE)
PROGRAM = """(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20) (define (loop i acc) (if (= i 0) acc (loop (- i 1) (+ acc i)))) (loop 3000 0)
(define add (lambda (a) (lambda (b) (+ a b)))) ((add 2) 40) (map (add 1) '(1 2 3)) (let ((x 2) (y 3/4)) (* x y)) 'sym '(a (b c)) (and 1 (< 1 2) #f) (/ 7 2) (cons 1 (cdr '(9 8 7))) fact
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (map fib '(1 5 10)) (+ 0.5 1/2) (null? (list)) (nope 1) (fact 1 2) (1 2) (car 5) (list (if #f 1) -3)"""
tokens = tokenize(PROGRAM)
while tokens:
    form = read(tokens)
    try:
        if (result := evaluate(form, env)) is not None:
            print(f"{show(form)} => {show(result)}")
    except (LispError, TypeError) as e:
        print(f"{show(form)} !! {type(e).__name__}: {e}")
for bad in ("(+ 1", ")", "'"):
    try:
        read(tokenize(bad))
    except LispError as e:
        print(repr(bad), e)
