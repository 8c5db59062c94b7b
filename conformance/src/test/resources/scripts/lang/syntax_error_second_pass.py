import traceback
def c(*ss):
    for s in ss:
        print("#", ascii(s))
        try:
            compile(s, "m.py", "exec")
            print("ok")
        except SyntaxError as e:
            print("".join(traceback.format_exception_only(e)), end="")
            print(e.lineno, e.offset, e.end_lineno, e.end_offset)
c('f(a, *)', 'f(a, *, b)', 'f(a, *, b=1)', 'f(*a, *)', 'f(b, *a, *)', 'f(a=1, *)', 'f(a=1, *, b)', 'f(**a, *)', 'f(**a, *, b)', 'f(b, **a, *, b)', 'f(*a, c, *, b)', 'class A(b, *): pass', 'f(a for a in b, *c)', 'f(**a, *b)', 'f(**a, b)', 'f(a, **)')
# ---
import traceback
def c(*ss):
    for s in ss:
        print("#", ascii(s))
        try:
            compile(s, "m.py", "exec")
            print("ok")
        except SyntaxError as e:
            print("".join(traceback.format_exception_only(e)), end="")
            print(e.lineno, e.offset, e.end_lineno, e.end_offset)
c("f'{lambda x:{x}}'", "f'{lambda x: x}'", "f'{lambda:{1}}'", "f'{lambda x:{x} y}'", "f'{lambda x:{}}'", "f'{(lambda x:{x} y)}'", 'lambda x: {x} y', 'lambda x: {} y', 'lambda x: {**x} y', 'f = lambda x: {x}\nprint(f(1)', "f = lambda x: {'a': x}\nif f\n  pass", 'f = lambda x: {i for i in x}\nx = = 2', 'sorted(d, key=lambda k: {1: 2}[k] reverse=True)', "f'{x:{lambda y:{x}}}'", "f'{lambda x,:1}'", "f'{lambda x:{x for}}'")
# ---
handlers = {"set": lambda x: {x}, "dict": lambda x: {"value": x}}
for name in handlers
    print(name)
# ---
make = lambda **kw: {**kw}
print(make(a=1)
# ---
class A:
    def f(self): return 1
    @property
# ---
class A:
    def f(self):
        @staticmethod  # cut off
# ---
class A:
    @property

x = 1
# ---
def f():
    return 1
@f
