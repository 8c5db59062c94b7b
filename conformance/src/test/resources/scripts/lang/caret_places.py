a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a+b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a) + (b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
((a) + (b))
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a  +  b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a + b + c
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
c + (a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a + b if 1 else 2
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(1, a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a + b, 1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a)(b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a)[b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[0][a]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[a]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l [ a ]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[a:b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[a][0]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
d['k']['j']
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
d[a]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(d)[a]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[
  a
]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a +
  b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a
 + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(
  a + b
)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(
  a
  + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a.b.c
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a.b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a.b()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a . b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a).b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a).b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a.b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[0].x.y
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a @ b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a // b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a ** b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a << b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a >> b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a and a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
not a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
-(a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a - -b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a + -b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
-b + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
~b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a < b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a < 1 < b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a in 5
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a not in 5
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
5 in a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a is b + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[a + b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[a, b, a + b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{a: a + b}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{a + b}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a + b,)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a, a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
lambda: 1 + a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(lambda: a + b)()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[a + b for _ in '1']
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[i for i in a + b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[i for i in a]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[i for i in 'x' if a + b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{i: a + b for i in 'x'}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
list(a + b for _ in '1')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(*a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(**a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(*[1], **a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(1, 2, 3, 4)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(x=1, y=2, zz=3)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
g()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
g(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f'{a + b}'
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f'x {a + b!r:>5} y'
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f'{a}{a + b}'
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'%d' % b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'%d %d' % (1,)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'{}'.format()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'{0.x}'.format(a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a += b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[0] += b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[5] += 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[5] = 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
d.x = 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a.x = 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a.x += 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
del l[5]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
del d['q']
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
del a.x
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x, y = a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x, y = l
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x, *y = a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(x, y), z = l[0], 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
for i in a: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
for i, j in l: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
while a + b: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
if a + b: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
assert a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
assert a == 2, a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
return_ = a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
raise a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
raise ValueError(a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
with a: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
with a + b: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
with f(a) as x: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
import nonexist_mod_x
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
print(a + b, file=a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
print(1, file=a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a if a + b else 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a if 1 else a + b; a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = 1; y = a + b; z = 3
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
global q; q = a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'é' + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'日本' + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
日 = '日本'; 日 + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'😀' + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = '日本語', a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'	' + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f('日本', a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a + '''
multi
'''
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'''
multi
''' + a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f('''
x
''', a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = (
    a
    +
    b
)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = [
    1,
    a + b,
]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = {
    'k': a + b,
}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(
    1,
    2,
    3,
    4,
)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a \
 + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = a + \
  b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(yield_ := a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[(i := a) + b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
int('x' + str(a))
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
int(
'x'
)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
max(l, key=lambda v: v + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
sorted(l, key=lambda v: v.x)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
list(map(lambda v: v + b, l))
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
sum(l, b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'a'.join(l)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
open(a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
type('X', (a,), {})
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X(a + b): pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    y = a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    def m(self): return a + b
X().m()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    def __add__(self, o): return a + b
X() + 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    def __getattr__(self, n): return a + b
X().foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    @property
    def p(self):
        return a + b
X().p
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    def __init__(self):
        self.v = a + b
X()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    def __iter__(self):
        yield a + b
for i in X(): pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
class X:
    def __enter__(self): return 1
    def __exit__(self, *e): return a + b
with X(): pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h():
    try:
        return a + b
    finally:
        a.x
h()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h(n):
    if n: return h(n - 1)
    return a + b
h(2)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h(n):
    if n: return h(n - 1)
    return a + b
h(10)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h(n):
    return h(
        n - 1
    ) if n else a + b
h(3)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
@f
@(lambda q: q + b)
def h(): pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h(x=a + b): pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h(x: a + b): pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
h = lambda x=a + b: 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
async def h(): return a + b
h().send(None)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h():
    yield
    a + b
x = h(); next(x); next(x)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h():
    yield from (a + b for _ in '1')
list(h())
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
try:
    a + b
except ValueError: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
try:
    a + b
except TypeError:
    a.b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
try:
    a + b
except a: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
try:
    a + b
except TypeError as e:
    raise ValueError('wrapped') from e
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
try:
    a + b
except TypeError as e:
    e.add_note('note 1')
    raise
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h():
    a + b
try: h()
except TypeError as e: err = e
raise err
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
def h():
    a + b
try: h()
except TypeError as e: raise e.with_traceback(None)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
try:
    try: a + b
    except TypeError: a.b
except AttributeError: l[9]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
match a:
    case 1 if a + b: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
match a + b:
    case 1: pass
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
match a:
    case int(foo=1): pass
    case _: a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
exec('a + b')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
exec('def z():\n  a + b\nz()')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
eval('a + b')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
eval('a +\\\n b')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
compile('a b', 'x', 'exec')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[[a + b for i in '1'] for j in '1']
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{**{}, 'x': a + b}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[*'ab', a + b]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(*'ab', a + b)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f(a, *b, **{})
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a if b else b + a if 0 else a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x = y = z = a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
x: int = a + b
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l[a + b]: int = 3
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a[0]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a(1, 2)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
None + None
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
None()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
None[0]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l.foo()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l.append(1, 2)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l.append(x=1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l.index(99)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
d.pop('zz')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
''.join(a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'abc'.index('z')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(a for a in l).send(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(i for i in 5)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
next(i for i in [])
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
__import__('zzz_none')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
getattr(a, 'zz')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
getattr(a, 5)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
setattr(5, 'x', 1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
isinstance(1, a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
issubclass(a, int)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
super().x
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
vars(5)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
dir(1, 2)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
iter(5)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
len(a)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
hash([])
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{[]: 1}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{[]}
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{}[[]]
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
ord('')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
chr('a')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
bytes([300])
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
int(None)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
float('z')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
complex('z')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
round('a')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
abs(None)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
divmod(1, 0)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
pow(2, -1, 4)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
1 % 0
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
1.0 // 0
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
0 ** -1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
1 << -1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
1.0 << 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
range(1, 2, 3, 4)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
slice()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
sorted(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
reversed(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
zip(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
enumerate(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
min()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
sum(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
all(1)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
format(1, 'z')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'{:z}'.format('a')
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
input(1, 2)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a = lambda: (yield)
next(a()) + 1
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
a.__class__.__foo__
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
print.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f.__foo__()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
int.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
type.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
object().foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
().foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
{}.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(1).real.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
1.5.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
''.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
b''.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
None.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
True.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
....foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
NotImplemented.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(lambda: 0).foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
(i for i in l).foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
range(3).foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
slice(3).foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
len.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
[].append.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
int.bit_length.foo
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
l.apend
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
d.itmes
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
'x'.uper
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
f.__nam__
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
X_ = 3; X__
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
printt
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
lenn(l)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
rnage(3)
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
sel.x
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
Excepton
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
Valueerror
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
flase
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
NONE
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
dictt()
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
lst
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
abcdefg
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
_a
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
aa
# ---
a, b, c, l, d = 1, 'x', 2, [1, 2], {}
def f(x, y=1, *, z=2): return l
def g(p, q): return p
ff
