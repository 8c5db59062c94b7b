def f(a):
    x: 1 / a = 1 
    return a / 0 ; 
def g():
    abs(None)	
try: f(0) 
except ZeroDivisionError:
    import traceback; traceback.print_exc()
    print(traceback.format_exc())
g() 
# ---
def f(a):
    return (a + 
            5 / 0 +  
            3)  
f(1)  
# ---
class Stack:
    def __init__(self): self.n = 1
    async def push(self): return n + 1
    def each(self): yield n
    def __getattr__(self, name): return f"{lazy}"
import asyncio, traceback
try: asyncio.run(Stack().push())
except NameError as e: print(e)
try: list(Stack().each())
except NameError: traceback.print_exc()
list(Stack().each())
# ---
class Stack:
    def __init__(self): self.n = 1
    async def push(self): return n + 1
import asyncio
asyncio.run(Stack().push())
# ---
class Lazy:
    def __getattr__(self, name): return f"{lazy} {name}"
Lazy().foo
# ---
raise SyntaxError
# ---
raise SyntaxError("bad", ("f.py", 1, 2))
# ---
raise SyntaxError("bad", ("f.py", 1, 2, "abc", 4))
# ---
raise SyntaxError("bad", ("f.py", 1, 2, "abc", 1, 4, 5))
# ---
raise SyntaxError("bad", 5)
# ---
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: compile("1", "f", "eval", 1)); t(lambda: compile("1", "f", "eval", 0x400).body.value); t(lambda: compile("1", "f", "eval", 0x1000000).co_name)
t(lambda: type(5, x=1)); t(lambda: type(x=1)); t(lambda: type(1, 2)); t(lambda: type("A", (), {}, x=1))
class Bad(**Exception): pass
# ---
class W:
    def write(self, s): import sys; sys.stdout.write(f"[{s}]")
    def flush(self): pass
print("a", file=W(), end=""); print("a", "b", sep="", file=W()); print(file=W()); print("", "", file=W(), sep="", end=""); print()
import sys
try: 1 / 0
except ZeroDivisionError as e: tb = e.__traceback__
print(dir(tb))
try: tb.__cause__
except AttributeError as e: print(e)
tb.__cause__
# ---
def gen():
    hidden = [1]
    yield 1
    raise KeyError(hidden)
g = gen(); next(g)
try: next(g)
except KeyError as e:
    print(e.__traceback__.tb_next.tb_frame.f_locals, g.gi_frame)
