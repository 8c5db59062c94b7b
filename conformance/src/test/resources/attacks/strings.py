# ends: memory limit
# limits: memory=16M
'x' * 10**10
# ---
# ends: fails: OverflowError: repeated string is too long
'ab' * (2**62)
# ---
# ends: memory limit
# limits: memory=16M
'x'.ljust(10**10)
# ---
# ends: memory limit
# limits: memory=16M
'x'.rjust(10**12)
# ---
# ends: memory limit
# limits: memory=16M
'x'.center(10**12)
# ---
# ends: memory limit
# limits: memory=16M
'x'.zfill(10**12)
# ---
# ends: fails: OverflowError: result is too long
('\t' * 1000).expandtabs(10**9)
# ---
# ends: memory limit
# limits: memory=16M
('a' * 10**6).replace('a', 'b' * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
('a' * 10**6).replace('', 'b' * 10**4)
# ---
# ends: memory limit
# limits: memory=16M
f'{1:>999999999}'
# ---
# ends: memory limit
# limits: memory=16M
f'{1:999999999}'
# ---
# ends: memory limit
# limits: memory=16M
f'{1.5:.99999999f}'
# ---
# ends: memory limit
# limits: memory=16M
'%999999999d' % 1
# ---
# ends: memory limit
# limits: memory=16M
'%.999999999d' % 1
# ---
# ends: memory limit
# limits: memory=16M
'%*d' % (10**9, 1)
# ---
# ends: memory limit
# limits: memory=16M
'%.99999999f' % 1.5
# ---
# ends: memory limit
# limits: memory=16M
format(1, '999999999,')
# ---
# ends: memory limit
# limits: memory=16M
'{:>{}}'.format(1, 10**9)
# ---
# ends: memory limit
# limits: memory=16M
format('x', '>999999999')
# ---
# ends: memory limit
# limits: memory=16M
f'{1:0999999999}'
# ---
# ends: memory limit
# limits: memory=16M
f'{"x":*^999999999}'
# ---
# ends: memory limit
# limits: memory=16M
', '.join(['x' * 1000] * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
'x'.join('a' * 10**6 for _ in range(1000))
# ---
# ends: memory limit
# limits: memory=16M
('x' * 10**6).join(['a'] * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
('a' * 10**5).translate({97: 'b' * 10**5})
# ---
# ends: memory limit
# limits: memory=16M
('a' * 10**7).encode('utf-32')
# ---
# ends: memory limit
# limits: memory=16M
('a' * 3 * 10**7).encode().decode('utf-16', 'replace') * 5
# ---
# ends: memory limit
# limits: memory=16M
s = 'a'
while True: s += s
# ---
# ends: memory limit
# limits: memory=16M
s = ''
while True: s += 'x' * 100000
# ---
# ends: memory limit
# limits: memory=16M
s = 'a'
while True: s = f'{s}{s}'
# ---
# ends: memory limit
# limits: memory=16M
s = 'a'
while True: s = '%s%s' % (s, s)
# ---
# ends: memory limit
# limits: memory=16M
s = 'a'
while True: s = '{0}{0}'.format(s)
# ---
# ends: memory limit
# limits: memory=16M
s = 'a'
while True: s = repr(s)
# ---
# ends: memory limit
# limits: memory=16M
s = 'a'
while True: s = s.join([s, s])
# ---
# ends: memory limit
# limits: memory=16M
s = b'a'
while True: s += s
# ---
# ends: memory limit
# limits: memory=16M
s = bytearray(b'a')
while True: s += s
# ---
# ends: memory limit
# limits: memory=16M
s = bytearray(b'a')
while True: s.extend(s)
# ---
# ends: memory limit
# limits: memory=16M
bytes(10**11)
# ---
# ends: memory limit
# limits: memory=16M
bytearray(10**12)
# ---
# ends: memory limit
# limits: memory=16M
bytes(2**62)
# ---
# ends: memory limit
# limits: memory=16M
b'x' * 10**12
# ---
# ends: memory limit
# limits: memory=16M
bytearray(b'x') * 10**12
# ---
# ends: memory limit
# limits: memory=16M
b'x'.ljust(10**12)
# ---
# ends: memory limit
# limits: memory=16M
(b'a' * 10**6).replace(b'a', b'b' * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
b'x'.zfill(10**12)
# ---
# ends: fails: OverflowError: result is too long
(b'\t' * 100).expandtabs(10**9)
# ---
# ends: memory limit
# limits: memory=16M
(10).to_bytes(10**12)
# ---
# ends: memory limit
# limits: memory=16M
b'%999999999d' % 1
# ---
# ends: memory limit
# limits: memory=16M
(b'x' * 10**6).hex(' ', 1)
x = [(b'x' * 10**6).hex(' ', 1) for _ in range(100)]
# ---
# ends: memory limit
# limits: memory=16M
memoryview(b'x' * 10**7).tolist()
# ---
# ends: memory limit
# limits: memory=16M
list(b'x' * 10**7)
# ---
# ends: memory limit
# limits: memory=16M
[0] * 10**10
# ---
# ends: memory limit
# limits: memory=16M
[0] * 2**62
# ---
# ends: memory limit
# limits: memory=16M
(0,) * 10**12
# ---
# ends: memory limit
# limits: memory=16M
a = [0]
a *= 10**12
# ---
# ends: memory limit
# limits: memory=16M
a = [1]
while True: a += a
# ---
# ends: memory limit
# limits: memory=16M
a = [1]
while True: a[0:0] = a
# ---
# ends: memory limit
# limits: memory=16M
a = [1]
while True: a.extend(a)
# ---
# ends: memory limit
# limits: memory=16M
a = (1,)
while True: a += a
# ---
# ends: memory limit
# limits: memory=16M
list(range(10**10))
# ---
# ends: memory limit
# limits: memory=16M
tuple(range(10**10))
# ---
# ends: memory limit
# limits: memory=16M
set(range(10**9))
# ---
# ends: memory limit
# limits: memory=16M
[*range(10**9)]
# ---
# ends: memory limit
# limits: memory=16M
dict.fromkeys(range(10**9))
# ---
# ends: memory limit
# limits: memory=16M
sorted(range(10**9))
# ---
# ends: memory limit
# limits: memory=16M
list(map(str, range(10**9)))
# ---
# ends: memory limit
# limits: memory=16M
list(zip(range(10**9)))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
list(itertools.product(range(10**9), repeat=2))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
list(itertools.permutations(range(100), 5))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
list(itertools.combinations(range(100), 10))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
list(itertools.product(range(1000), range(1000), range(1000)))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
list(itertools.count())
# ---
# ends: memory limit
# limits: memory=16M
import itertools
itertools.tee(itertools.count(), 10**9)
# ---
# ends: memory limit
# limits: memory=16M
import itertools
a, b = itertools.tee(itertools.count())
for x in a: pass
# ---
# ends: memory limit
# limits: memory=16M
import itertools
list(itertools.repeat(0, 10**12))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
itertools.permutations(range(10**8))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
next(itertools.combinations(range(10**7), 5 * 10**6))
# ---
# ends: fails: MemoryError
import itertools
itertools.product([0], repeat=10**10)
# ---
# ends: memory limit
# limits: memory=16M
import itertools
next(itertools.batched(itertools.count(), 10**12))
# ---
# ends: memory limit
# limits: memory=16M
import itertools
for x in itertools.cycle(itertools.count()): pass
# ---
# ends: memory limit
# limits: memory=16M
a = [0]
a[0:0] = range(10**9)
# ---
# ends: memory limit
# limits: memory=16M
a, *b = range(10**9)
# ---
# ends: memory limit
# limits: memory=16M
print(*range(10**9))
# ---
# ends: memory limit
# limits: memory=16M
max(*range(10**9))
# ---
# ends: memory limit
# limits: memory=16M
def f(*a): pass
f(*range(10**9))
# ---
# ends: memory limit
# limits: memory=16M
def f(**a): pass
d = {str(i): 1 for i in range(10**9)}
f(**d)
# ---
# ends: memory limit
# limits: memory=16M
import json
x = []
for i in range(200): x = [x, x]
json.dumps(x)
# ---
# ends: memory limit
# limits: memory=16M
import json
json.dumps('\x00' * 10**7)
# ---
# ends: memory limit
# limits: memory=16M
import json
json.dumps([1] * 1000, indent=10**8)
# ---
# ends: memory limit
# limits: memory=16M
import json
json.dumps([1] * 10**6, separators=('x' * 10**6, ''))
# ---
# ends: memory limit
# limits: memory=16M
import json
json.dumps(list(range(100)), indent='x' * 10**7)
# ---
# ends: memory limit
# limits: memory=16M
import json
json.loads('[' + '{},' * 10**6 + '{}]')
# ---
# ends: memory limit
# limits: memory=16M
import textwrap
textwrap.indent('a\n' * 10**5, 'x' * 10**5)
# ---
# ends: memory limit
# limits: memory=16M
import string
string.Template('$a' * 10**5).substitute(a='x' * 10**5)
# ---
# ends: memory limit
# limits: memory=16M
import base64
base64.b64encode(b'x' * 6 * 10**7)
# ---
# ends: memory limit
# limits: memory=16M
import copy
x = [[0] * 1000 for _ in range(2000)]
y = [copy.deepcopy(x) for _ in range(100)]
# ---
# ends: memory limit
# limits: memory=16M
x = []
for i in range(30): x = [x, x]
repr(x)
# ---
# ends: memory limit
# limits: memory=16M
x = ()
for i in range(40): x = (x, x)
str(x)
# ---
# ends: memory limit
# limits: memory=16M
import io
s = io.StringIO()
while True: s.write('x' * 10000)
# ---
# ends: memory limit
# limits: memory=16M
import io
s = io.BytesIO()
while True: s.write(b'x' * 10000)
# ---
# ends: memory limit
# limits: memory=16M
import io
s = io.BytesIO()
s.seek(10**12)
s.write(b'x')
# ---
# ends: memory limit
# limits: memory=16M
import io
s = io.StringIO()
s.seek(10**12)
s.write('x')
# ---
# ends: memory limit
# limits: memory=16M
import io
s = io.BytesIO()
s.truncate(10**12)
s.seek(10**12)
s.write(b'')
x = bytes(10**12)
# ---
# ends: memory limit
# limits: memory=16M
x = '{:{}}'.format('x', 10**9)
# ---
# ends: fails: OverflowError
import random
random.randbytes(10**10)
# ---
# ends: memory limit
# limits: memory=16M
import random
random.choices([1, 2], k=10**10)
# ---
# ends: fails: OverflowError
import secrets
secrets.token_hex(10**10)
# ---
# ends: memory limit
# limits: memory=16M
import os
os.urandom(10**10)
# ---
# ends: memory limit
# limits: memory=16M
import difflib
x = 'a' * 10**9
# ---
# ends: memory limit
# limits: memory=16M
'a'.join(str(i) for i in range(10**8))
# ---
# ends: memory limit
# limits: memory=16M
[''] * 10**7 + [''] * 10**7
# ---
# ends: memory limit
# limits: memory=16M
''.join(['a'] * 10**7 * 10)
# ---
# ends: memory limit
# limits: memory=16M
'\U0001F600' * 10**8
# ---
# ends: memory limit
# limits: memory=16M
x = 'é' * 10**7 * 10
# ---
# ends: memory limit
# limits: memory=16M
x = list('a' * 10**8)
# ---
# ends: memory limit
# limits: memory=16M
'a b ' * 10**6 and ('a ' * 10**7).split()
# ---
# ends: memory limit
# limits: memory=16M
('a\n' * 10**7).splitlines()
# ---
# ends: memory limit
# limits: memory=16M
('a,' * 10**7).split(',')
# ---
# ends: memory limit
# limits: memory=16M
(b'a,' * 10**7).split(b',')
