# ends: time limit
import difflib; difflib.SequenceMatcher(None, 'ab'*20000, 'ba'*20000, autojunk=False).ratio()
# ---
# ends: time limit
import difflib; difflib.get_close_matches('a'*3000, ['ab'*1500]*10000)
# ---
# ends: time limit
import decimal; decimal.getcontext().prec=10**6; decimal.Decimal(2).sqrt()**decimal.Decimal('0.3')
# ---
# ends: time limit
import decimal; decimal.getcontext().prec=200000; decimal.Decimal(3).ln()
# ---
# ends: time limit
import decimal; decimal.getcontext().prec=100000; decimal.Decimal('1e-5').exp()
# ---
# ends: time limit
from fractions import Fraction
sum(Fraction(1,i) for i in range(1,10**9))
# ---
# ends: time or memory limit
import statistics; statistics.median(iter(int,1))
# ---
# ends: time or memory limit
import statistics; statistics.quantiles(range(10**8), n=10)
# ---
# ends: time or memory limit
import statistics; statistics.mean([10**400000+i for i in range(40)]*1000)
# ---
# ends: time or memory limit
import statistics; statistics.linear_regression(range(10**8),range(10**8))
# ---
# ends: time limit
import ipaddress; sum(1 for _ in ipaddress.ip_network('0.0.0.0/0'))
# ---
# ends: time limit
import calendar
while True: calendar.TextCalendar().formatyear(2024, w=2)
# ---
# ends: time limit
import csv, itertools; sum(len(r) for r in csv.reader(itertools.repeat('a,b')))
# ---
# ends: time limit
import itertools; sum(1 for _ in itertools.permutations(range(100)))
# ---
# ends: time limit
import itertools; sum(1 for _ in itertools.combinations(range(10**5), 5))
# ---
# ends: time limit
import itertools; sum(1 for _ in itertools.product(range(10**4), repeat=5))
# ---
# ends: time limit
import itertools; itertools.islice(itertools.count(), 10**15, None).__next__()
# ---
# ends: time limit
import itertools; max(itertools.chain.from_iterable(itertools.repeat([])))
# ---
# ends: time limit
import itertools; next(itertools.filterfalse(lambda x: True, itertools.count()))
# ---
# ends: time limit
import heapq; heapq.nsmallest(3, iter(int, 1), key=lambda x: [0])
# ---
# ends: time limit
import bisect
class L:
  def __len__(s): return 2**62
  def __getitem__(s,i):
    while True: pass
bisect.bisect(L(), 1)
# ---
# ends: time limit
class K(int):
  def __hash__(s): return 1
{K(i) for i in range(10**6)}
# ---
# ends: time limit
{i*(2**61-1) for i in range(10**6)}
# ---
# ends: time limit
d={(i*(2**61-1),):1 for i in range(10**6)}
# ---
# ends: time limit
# limits: memory=300M
s=set(range(10**6))
while True: s & s; s ^ s; s - s; s | s
# ---
# ends: time limit
# limits: memory=300M
s=frozenset(range(300000))
while True: hash(frozenset([s])); s <= s; s == frozenset(s)
# ---
# ends: time limit
import sys; sys.set_int_max_str_digits(0)
x=3**4000000
while True: str(x)
# ---
# ends: time limit
x=1<<16000000
y=(1<<8000000)-12345
while True: x//y; x%y
# ---
# ends: time limit
x=1<<16000000
while True: pow(3,x,x-1)
# ---
# ends: time limit
x=(1<<8000000)-1
while True: x*x; x*(x-2)
# ---
# ends: time limit
import math
while True: math.isqrt((1<<16000000)-1)
# ---
# ends: time limit
import math; math.fsum(iter(float, 1))
# ---
# ends: time limit
import math; math.sumprod(range(10**12),range(10**12))
# ---
# ends: time limit
float((1<<1023)-1)
x=(1<<16000000)-1
while True: hash(x)
# ---
# ends: time limit
x=(1<<16000000)-1
while True: x/(x-1)
# ---
# ends: time limit
x=(1<<16000000)-1
while True: divmod(x, 10)
# ---
# ends: time limit
('a'*9999+'b')*1000 in ('a'*9999999)
s='a'*5000000
while True: s.find('a'*2500000+'b'); s.rfind('b'+'a'*2500000); s.count('a'*1000+'b')
# ---
# ends: time limit
# limits: memory=200M
s='a'*10000000
while True: s.title(); s.swapcase(); s.casefold()
# ---
# ends: time limit
# limits: memory=200M
s='\u0130'*5000000
while True: s.lower()
# ---
# ends: time limit
# limits: memory=300M
s=b'a'*20000000
while True: s.translate(None,b'b'); s.hex(); s.isalnum()
# ---
# ends: time limit
b=bytearray(10**7)
while True: b.insert(0,1)
# ---
# ends: time limit
# limits: memory=200M
l=[0]*3000000
while True: l.insert(0,0)
# ---
# ends: time limit
# limits: memory=200M
l=[0]*3000000
while True: l.index(1) if 1 in l else l.reverse(); l.count(5)
# ---
# ends: time limit
from collections import deque
d=deque([0])*10**6
while True: d.rotate(500000); d.index(0,999999)
# ---
# ends: time limit
from collections import Counter; Counter(iter(int,1))
# ---
# ends: time limit
from collections import ChainMap
m=ChainMap(*[{}]*10**6)
while True: m.get('x')
# ---
# ends: time limit
import re; re.match(r'(a*)*b','a'*40)
# ---
# ends: time limit
import re; re.findall(r'a*a*a*a*b','a'*20000)
# ---
# ends: any clear end
# limits: time=1500
import re; re.compile('(?:'*500+'a'+')*'*500).match('a'*1000)
# ---
# ends: any clear end
# limits: time=1500
import re; re.compile('|'.join('a'*i for i in range(2000))).findall('a'*20000)
# ---
# ends: any clear end
# limits: time=1500
import re; re.compile('(a{1000}){1000}{1000}' )
# ---
# ends: any clear end
# limits: time=1500
import re; re.compile('((((a{9999}){9999}){9999}){9999})').match('a'*10**6)
# ---
# ends: time limit
import re; re.match(r'(.*)(.*)(.*)(.*)(.*)(.*)\6\5\4\3\2\1x','ab'*500)
# ---
# ends: any clear end
# limits: time=1500
import re; re.compile('(?<=' + 'a'*1000+')b').findall('a'*10**6)
# ---
# ends: any clear end
# limits: time=1500
import re; re.compile('['+''.join(chr(i) for i in range(256,60000))+']', re.I).findall('x'*10**6)
# ---
# ends: time limit
import zlib
d=zlib.compress(bytes(10000000))
while True: zlib.decompress(d)
# ---
# ends: time limit
import hashlib; hashlib.pbkdf2_hmac('sha256',b'a',b'b',10**9)
# ---
# ends: time limit
import hashlib
h=hashlib.sha256()
while True: h.update(b'a'*10000000)
# ---
# ends: time limit
import datetime as d
while True: d.datetime.strptime('2024-01-01','%Y-%m-%d')
# ---
# ends: time limit
import json
d=json.dumps(list(range(100000)))
while True: json.loads(d)
# ---
# ends: any clear end
# limits: time=1500
import ast; ast.literal_eval('['*150+']'*150+','+'1,'*1000000)
# ---
# ends: time limit
import inspect
def f(a,b): pass
while True: inspect.signature(f)
# ---
# ends: time limit
x=()
for i in range(60): x=(x,x)
hash(x)
# ---
# ends: time limit
import dataclasses
@dataclasses.dataclass(frozen=True)
class C:
  a: object; b: object
x=C(1,1)
for i in range(60): x=C(x,x)
hash(x)
# ---
# ends: time limit
import operator
operator.countOf(iter(int,1),1)
# ---
# ends: time limit
import operator; operator.indexOf(iter(int,1),1)
# ---
# ends: time limit
import io
f=io.StringIO()
while True: f.write('a'*1000000); f.seek(0)
# ---
# ends: time limit
sum(range(10**18), 0.5)
# ---
# ends: time limit
any(x for x in iter(int,1))
# ---
# ends: time limit
5.5 in range(10**18)
# ---
# ends: time limit
max(range(10**18))
# ---
# ends: time limit
dict(zip(iter(int,1),iter(int,1)))
# ---
# ends: time limit
x=iter(int,1)
while True:
  if 1 in x: break
# ---
# ends: any clear end
# limits: time=1500
compile('x'+'\u0301'*300000,'a','eval')
# ---
# ends: time limit
# limits: memory=200M
while True: compile('x'+'\u0301\u0316'*300000,'a','eval')
# ---
# ends: fails: MemoryError
exec('class '+'A'*200000+':\n'+'\n'.join(' __a%d=1'%i for i in range(30000)))
# ---
# ends: fails: MemoryError
exec('class '+'A'*20000+':\n'+'\n'.join(' def a%d(self):0'%i for i in range(30000)))
# ---
# ends: time limit
# limits: memory=200M
f='f('+','.join('a%d=1'%i for i in range(60000))+',b=1,b=2)'
while True:
  try: eval(f)
  except SyntaxError: pass
# ---
# ends: time limit
# limits: memory=200M
s='def f%d(): pass\n'
t=''.join(s%i for i in range(60000))
while True: compile(t,'a','exec')
# ---
# ends: time limit
# limits: memory=200M
import string
while True: string.capwords('a b '*100000)
# ---
# ends: time limit
import uuid
while True: uuid.uuid4()
# ---
# ends: time limit
# limits: memory=200M
import platform, types
ns=types.SimpleNamespace(**{'a%d'%i:i for i in range(200000)})
while True: repr(ns)
