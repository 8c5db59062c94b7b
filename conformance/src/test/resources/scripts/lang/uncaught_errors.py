1 / 0
# ---
x = 1 / 0
# ---
x = (1 +
     2 /
     0)
# ---
print(1, 2, 1 / 0)
# ---
print(
    1,
    2 / 0,
)
# ---
[1, 2, 3][5]
# ---
a = [1]
a[0][1]
# ---
d = {}
d['x']['y']
# ---
d = {'x': {}}
d['x']['y']['z']
# ---
None.foo
# ---
x = None
x.foo.bar
# ---
x = None
x.foo()
# ---
(1).foo.bar()
# ---
''.join([1])
# ---
int('x')
# ---
f = lambda x: x / 0
f(1)
# ---
f = lambda: g()
g = lambda: 1 / 0
f()
# ---
[x / 0 for x in [1]]
# ---
{x: 1 / x for x in [1, 0]}
# ---
list(1 / x for x in [1, 0])
# ---
sum(1 / x for x in [1, 0])
# ---
sorted([1, 'a'])
# ---
max([])
# ---
next(iter([]))
# ---
a, b = 1
# ---
a, b = 1, 2, 3
# ---
a, *b, c = [1]
# ---
(a, b), c = 1, 2
# ---
for a, b in [1]: pass
# ---
for x in 5: pass
# ---
with 5: pass
# ---
with open('nope') as f: pass
# ---
del x
# ---
del [][0]
# ---
x += 1
# ---
x = 'a' + 1
# ---
x = 'a'
x += 1
# ---
x = [1]
x[5] = 1
# ---
x = (1,)
x[0] = 2
# ---
x = 5
x.y = 1
# ---
x = 5
x[0] += 1
# ---
assert False
# ---
assert 1 == 2, 'no'
# ---
assert (1 ==
        2), 'no'
# ---
raise ValueError
# ---
raise ValueError('a')
# ---
raise ValueError('a', 1)
# ---
raise ValueError('a\nb')
# ---
raise KeyError('k')
# ---
raise 5
# ---
raise ValueError from KeyError('x')
# ---
raise ValueError('x') from None
# ---
raise int
# ---
f'{1/0}'
# ---
f'{x!r:{1/0}}'
# ---
x = 1
f'{x:{y}}'
# ---
print(f'a {x} b')
# ---
f'''
{1}
{1/0}
'''
# ---
-'a'
# ---
not_defined
# ---
~1.5
# ---
'a' < 1
# ---
1 < 'a' < 2
# ---
1 in 5
# ---
x = 3
x()
# ---
x = 3
x(1,
  2)
# ---
x = 3
x[1]
# ---
x = 3
x[1:2]
# ---
len(5)
# ---
len(
  5
)
# ---
abs('x')
# ---
'%d' % 'x'
# ---
'{:d}'.format('x')
# ---
'{}{}'.format(1)
# ---
format(5, 'zz')
# ---
print(*5)
# ---
print(**5)
# ---
{**5}
# ---
[*5]
# ---
{*5}
# ---
(*5,)
# ---
dict([1])
# ---
dict([[1]])
# ---
range(1.5)
# ---
chr(-1)
# ---
ord('ab')
# ---
int('1', 99)
# ---
lambda: 1 / 0
(lambda: 1 / 0)()
# ---
x = [1, 2, 3]
x.remove(5)
# ---
x = {}
x.popitem()
# ---
exec('1/0')
# ---
eval('1/0')
# ---
eval('1 +')
# ---
exec('x = (')
# ---
exec('def f():\n  1/0\nf()')
# ---
compile('1+', 'f', 'eval')
# ---
exit(3)
# ---
raise SystemExit('bye')
# ---
raise SystemExit(2)
# ---
quit()
# ---
import sys; sys.exit('msg')
# ---
raise KeyboardInterrupt
# ---
raise StopIteration(5)
# ---
raise GeneratorExit
# ---
raise BaseException('b')
# ---
(x := 1 / 0)
# ---
1 if 1 / 0 else 2
# ---
1 / 0 if True else 2
# ---
True and 1 / 0
# ---
[1, 2, 1 / 0, 3]
# ---
{1: 2, 3: 1 / 0}
# ---
x = y = 1 / 0
# ---
x: int = 1 / 0
# ---
x: 1 / 0 = 1
# ---
x: nope
# ---
(1).__add__()
# ---
'abc'.foo
# ---
'abc'.uper()
# ---
[].apend(1)
# ---
{}.itms()
# ---
import math
math.squrt(4)
# ---
pritn(1)
# ---
foo = 1
print(fo)
# ---
lst = []
lst.push(1)
# ---
Tru
# ---
none
# ---
true
# ---
self
# ---
ture = 1
print(true)
# ---
a.b.c
# ---
print(a.b)
# ---
@nope
def f(): pass
# ---
@1
def f(): pass
# ---
class A(1): pass
# ---
class A(nope): pass
# ---
class A:
    x = 1 / 0
# ---
class A:
    def f(self):
        return self.x
A().f()
# ---
class A:
    def f(self): return 1 / 0
    def __repr__(self): return self.f()
print(A())
# ---
class A:
    @property
    def p(self): return self._q
A().p
# ---
class A:
    def __init__(self, x): pass
A()
# ---
class A:
    def __init__(self, x): pass
A(1, 2)
# ---
class A: pass
A(1)
# ---
class A: pass
A().foo()
# ---
class A:
    __slots__ = ('a',)
A().b = 1
# ---
class A:
    __slots__ = ('a',)
A().a
# ---
def f(a): pass
f()
# ---
def f(a, b=1, *, c): pass
f(1)
# ---
def f(): pass
f(1)
# ---
def f(a): pass
f(b=1)
# ---
def f(a): pass
f(1, a=2)
# ---
def f(*, a): pass
f(1)
# ---
def f(a, /): pass
f(a=1)
# ---
def f(x):
    return f(x)
f(1)
# ---
def f(n):
    return 1 / n if n == 0 else f(n - 1)
f(5)
# ---
def f():
    yield 1
    raise ValueError('x')
list(f())
# ---
def f():
    yield 1
    raise StopIteration
list(f())
# ---
def f():
    x = yield
f().send(1)
# ---
def f():
    yield
g = f(); next(g); g.throw(ValueError('t'))
# ---
def f():
    try:
        yield
    except GeneratorExit:
        yield 2
g = f(); next(g); g.close()
# ---
def g():
    yield from f()
def f():
    1 / 0
    yield
list(g())
# ---
x = [lambda: i for i in range(3)]
x[0](1)
# ---
match 5:
    case str(): pass
    case int(x) if 1 / 0: pass
# ---
match 5:
    case nope.x: pass
# ---
match 5:
    case nope(): pass
# ---
match 5:
    case int(a, b): pass
# ---
class P: pass
match P():
    case P(1): pass
# ---
match 5:
    case 5(): pass
# ---
type X = nope
X.__value__
# ---
def f[T: nope](): pass
f.__type_params__[0].__bound__
# ---
import asyncio
async def f(): 1 / 0
asyncio.run(f())
# ---
import asyncio
async def g(): raise ValueError('g')
async def f():
    await g()
asyncio.run(f())
# ---
import asyncio
async def g(i):
    await asyncio.sleep(0)
    raise ValueError(i)
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(g(1))
        tg.create_task(g(2))
asyncio.run(main())
# ---
import asyncio
async def main():
    await asyncio.gather(*(asyncio.sleep(0) for _ in range(2)), 5)
asyncio.run(main())
# ---
try:
    1 / 0
except ZeroDivisionError as e:
    raise ValueError('v') from e
# ---
try:
    1 / 0
except ZeroDivisionError:
    raise ValueError('v')
# ---
try:
    1 / 0
except ZeroDivisionError:
    raise ValueError('v') from None
# ---
try:
    1 / 0
finally:
    print('f')
# ---
try:
    1 / 0
finally:
    {}['x']
# ---
try:
    try:
        1 / 0
    finally:
        {}['x']
except KeyError as e:
    raise
# ---
try: 1 / 0
except int: pass
# ---
try: 1 / 0
except 5: pass
# ---
try: 1 / 0
except (ValueError, 5): pass
# ---
try: 1 / 0
except nope: pass
# ---
e = ValueError('x')
e.add_note('n1')
e.add_note('n2\nn3')
raise e
# ---
e = ValueError('x')
e.__notes__ = 5
raise e
# ---
e = ValueError('x')
e.__notes__ = [1, 'a']
raise e
# ---
raise ExceptionGroup('g', [ValueError(1), TypeError('t')])
# ---
raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError('k'), OSError(2, 'o')])])
# ---
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError: pass
# ---
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError as e: raise KeyError('k')
# ---
try:
    1 / 0
except* ZeroDivisionError: raise
# ---
def f():
    try: 1 / 0
    except Exception as e: return e
e1 = f()
raise ExceptionGroup('g', [e1, f()])
# ---
class E(Exception):
    def __str__(self): return 'custom'
raise E(1)
# ---
class E(Exception):
    def __str__(self): return 1 / 0
raise E(1)
# ---
class E(Exception):
    def __init__(self, a, b):
        super().__init__(f'{a}-{b}')
raise E(1, 2)
# ---
class E(Exception): pass
raise E
# ---
class E(ValueError):
    '''doc'''
    code = 5
raise E('x', code)
# ---
class A:
    class E(Exception): pass
raise A.E('x')
# ---
def f():
    class E(Exception): pass
    raise E('x')
f()
# ---
raise ValueError('')
# ---
raise ValueError(' ')
# ---
raise ValueError(None)
# ---
raise ValueError([1, 2])
# ---
raise KeyError(1, 2)
# ---
raise OSError(2, 'No such file', 'f.txt')
# ---
raise OSError(2, 'x', 'a', 0, 'b')
# ---
raise UnicodeDecodeError('utf8', b'abc', 1, 2, 'bad')
# ---
b'\xff'.decode()
# ---
'é'.encode('ascii')
# ---
raise SyntaxError('bad')
# ---
raise SyntaxError('bad', ('f.py', 3, 5, 'x = 1 +\n'))
# ---
raise SyntaxError('bad', ('f.py', 3, 5, 'x = 1 +\n', 3, 7))
# ---
raise ImportError('x', name='n', path='p')
# ---
raise AttributeError('x', name='upp', obj='')
# ---
raise NameError('x', name='prin')
# ---
raise Exception(ValueError(1))
# ---
raise ValueError('x' * 100)
# ---
raise ValueError('é\u200b\U0001f600')
# ---
raise type('X', (Exception,), {})('a')
# ---
raise type('X', (Exception,), {'__module__': 'm.n'})('a')
# ---
raise type('X', (Exception,), {'__module__': 'builtins'})('a')
# ---
raise type('X', (Exception,), {'__qualname__': 'A.B'})('a')
