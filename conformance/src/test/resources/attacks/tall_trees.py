# ends: prints: 40500
exec('def f(n):\n  if n==0: return 0\n  return f(n-1)'+'+1'*900)
print(f(45))
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return f(n-1)'+'+1'*900)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return '+'not '*900+'f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return '+'1 if 0 else '*900+'f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return '+'-'*900+'f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return f(n)'+'.a'*900)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return f(n)'+'[0]'*900)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return f(n)'+'()'*900)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return '+'['*90+'f(n)'+']'*90)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n if n<0: pass\n'+' elif n<0: pass\n'*900+' else: f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n'+''.join('  '+' '*k+'if 1:\n' for k in range(90))+' '*95+'f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n'+''.join('  '+' '*k+'for i in [1]:\n' for k in range(19))+' '*95+'f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n'+''.join('  '+' '*k+'with c:\n' for k in range(19))+' '*95+'f(n)')
import contextlib
c=contextlib.nullcontext()
f(0)
# ---
# ends: fails: RecursionError
exec('f=lambda n: f(n)'+'+1'*900)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  yield from f(n)\n  x=1'+'+1'*900)
list(f(0))
# ---
# ends: fails: RecursionError
exec('async def f(n):\n  return 1+(await f(n))'+'+1'*900)
import asyncio
asyncio.run(f(0))
# ---
# ends: fails: RecursionError
exec('class A:\n  def __add__(s,o): return s'+'+1'*900)
A()+1
# ---
# ends: fails: RecursionError
exec('def f(n):\n  return [f(n) for i in [1] if '+'not '*900+'f(n)]')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  class A:\n    x=f(n)'+'+1'*900)
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  match n:\n    case '+'['*90+'x'+']'*90+': pass\n  f(n)')
f(0)
# ---
# ends: fails: RecursionError
exec('def f(n):\n  x='+'f"{'*1+'f(n)'+'}"'*1+'+""'*900)
f(0)
# ---
# ends: time limit
while True: eval('+'.join(['1']*900))
# ---
# ends: time limit
while True: eval('x'+'.real'*900,{'x':1})
# ---
# ends: fails: RecursionError
import sys
sys.setrecursionlimit(10**6)
exec('def f(n):\n  return f(n-1)'+'+1'*900)
f(0)
# ---
# ends: any clear end
# limits: time=1500
import sys
sys.setrecursionlimit(10**6)
exec('def f(n):\n  return f(n-1)'+'+1'*47)
f(0)
# ---
# ends: any clear end
# limits: time=1500
import ast
t=ast.parse('x='+'+'.join(['1']*900))
ast.dump(t)
# ---
# ends: any clear end
# limits: time=1500
import ast
t=ast.parse('x='+'+'.join(['1']*900))
ast.unparse(t)
# ---
# ends: any clear end
# limits: time=1500
import ast
t=ast.parse('x='+'+'.join(['1']*900))
compile(t,'a','exec')
# ---
# ends: any clear end
# limits: time=1500
import ast
x=ast.Constant(1)
for i in range(10**5): x=ast.UnaryOp(ast.USub(),x)
ast.unparse(x)
# ---
# ends: any clear end
# limits: time=1500
import ast
x=ast.Constant(1)
for i in range(10**5): x=ast.UnaryOp(ast.USub(),x)
compile(ast.fix_missing_locations(ast.Expression(x)),'a','eval')
# ---
# ends: any clear end
# limits: time=1500
import ast
x=ast.Constant(1)
for i in range(10**5): x=ast.List([x],ast.Load())
ast.literal_eval(x)
# ---
# ends: any clear end
# limits: time=1500
import ast
ast.literal_eval('-'*900+'1')
# ---
# ends: any clear end
# limits: time=1500
import inspect
def f(): pass
exec('x='+'+'.join(['1']*900)+'\ndef g(): pass')
inspect.getsource(g)
# ---
# ends: any clear end
# limits: time=1500
print('x='+'+'.join(['1']*990))
