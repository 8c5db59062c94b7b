def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import re, warnings
class B(bytes): pass
class S(str): pass
show(lambda: (re.sub(B(b'y'), B(b'a'), B(b'xyz'))))
show(lambda: (re.sub(b'y', bytearray(b'a'), b'xyz')))
show(lambda: (re.sub(S('y'), S('a'), S('xyz'))))
show(lambda: (type(re.sub(S('q'), S('a'), S('xyz')))))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for p in ('[a||b]', '[x[a]', '[--a]', '[a~~', '[&&a]', '[a[:digit:]b]', '[~~a]', '[||a]', '[a--]', '[[a-z]', '[]--a]', '[^[a]', '[a-z--b]', r'[\--a]', '[a--z]'):
        try: print(p, re.findall(p, 'ab-&[|'))
        except re.error as e: print(e)
    for x in w: print(x.message, x.category.__name__)
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import re
s = re.compile('a*').scanner('aab')
print([s.match() for i in range(4)])
s = re.compile('a|b').scanner('xaybz', 1, 4)
print([s.search() for i in range(4)], s.pattern, type(s))
s = re.compile('').scanner('ab')
print([s.search() for i in range(4)])
s = re.compile('a?').scanner('ba')
print([s.match() for i in range(4)])
s = re.compile('a?').scanner('ba')
print([s.search() for i in range(4)])
def tokens(text):
    scan = re.compile(r'(?P<num>\d+)|(?P<op>[-+*/()])|(?P<ws>\s+)').scanner(text)
    while m := scan.match():
        if m.lastgroup != 'ws': yield m.lastgroup, m[0], m.start()
print(list(tokens('12 + (3*4) - x')))
show(lambda: (re.compile('a').scanner(5)))
show(lambda: (re.compile(b'a').scanner(b'ba').search()))
show(lambda: (re.compile('a').scanner('a', 5).match()))
show(lambda: (re.compile('a').scanner('aaa', endpos=1).search()))
show(lambda: (setattr(re.compile('a'), 'flags', 2)))
show(lambda: (setattr(re.compile('a'), 'pattern', 2)))
show(lambda: (setattr(re.compile('a'), 'groups', 2)))
show(lambda: (setattr(re.compile('a'), 'groupindex', 2)))
show(lambda: (re.Pattern()))
show(lambda: (re.Match()))
show(lambda: (re.compile('a', 'i')))
show(lambda: (re.compile('a', None)))
show(lambda: (re.compile('a', 2.0)))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import json, sys
sys.set_int_max_str_digits(5000)
show(lambda: (len(str(json.loads('1' * 5000)))))
show(lambda: (json.loads('[' + '1' * 5001 + ']')))
show(lambda: (len(json.dumps(10 ** 4500))))
sys.set_int_max_str_digits(0)
show(lambda: (json.loads('-' + '1' * 6000) == int('-' + '1' * 6000)))
sys.set_int_max_str_digits(4300)
show(lambda: (json.loads('1' * 4301)))
a = [object()] * 10
def crasher(o): del a[-1]
show(lambda: (json.dumps(a, default=crasher)))
b = [object()]
def growing(o):
    if len(b) < 4: b.append(object())
    return len(b)
show(lambda: (json.dumps(b, default=growing)))
class It(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for c in super().iterencode(o, _one_shot): yield '<' + c + '>'
show(lambda: (json.dumps([1, 'a', {'k': [2]}], cls=It)))
show(lambda: (json.dumps([1, 'a'], cls=It, indent=1)))
show(lambda: (json.dumps('a', cls=It), json.dumps([], cls=It), json.dumps(1.5, cls=It)))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import collections, copy, sys
class UL(collections.UserList): pass
u = UL([1]); u.x = 5
c = copy.copy(u); c.append(2)
print(u, c, c.x, type(c).__name__, u.copy().data is u.data, copy.deepcopy(u).x)
d = collections.UserDict(a=1); e = copy.copy(d); e['b'] = 1
print(d, e)
show(lambda: (collections.UserString('a').encode(None, None)))
show(lambda: (collections.UserString('é').encode(encoding=None)))
show(lambda: (collections.UserString('é').encode('latin-1', 'strict')))
show(lambda: (collections.UserString('é').encode('ascii', errors='replace')))
show(lambda: (collections.UserString('é').encode('ascii')))
show(lambda: ('x%s' % collections.UserString('a'), collections.UserString('q').__rmod__('x%sy')))
q = collections.deque(); it = iter(q); q.append(1)
show(lambda: (next(it)))
show(lambda: (next(it)))
q = collections.deque([1]); it = iter(q); next(it); q.append(1)
show(lambda: (next(it)))
show(lambda: (collections.deque([1, 2]).index(2, -4 * sys.maxsize, 4 * sys.maxsize)))
show(lambda: (collections.deque([1, 2]).index(2, 5, 9)))
show(lambda: (collections.deque([1, 2, 1]).index(1, -1), collections.deque([1, 2, 1]).index(1, 1, -0 or 3)))
show(lambda: (collections.deque([1, 2]).index(2, 'a')))
show(lambda: (collections.deque([1, 2]).index(2, 0, 1)))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import ipaddress, copy
show(lambda: (copy.copy(ipaddress.ip_address('fe80::1%x')), copy.deepcopy(ipaddress.ip_interface('fe80::1%x/64')), ipaddress.ip_address('fe80::1%x').__reduce__(), ipaddress.ip_address('::1').__reduce__(), copy.copy(ipaddress.ip_address('1.2.3.4'))))
from decimal import *
class MyD(Decimal):
    y = None
m = MyD(1); m.y = 9
show(lambda: (MyD(m).y, MyD(m) is m, type(Decimal(m)), type(MyD('1') + 1), copy.copy(m).y, copy.deepcopy(m).y))
class C(Context):
    def __init__(self, *a, **k):
        super().__init__(prec=5); self.z = (a, k)
c = C(1, q=2)
show(lambda: (c.prec, c.z, type(c.copy()), copy.copy(c).prec, c.divide(1, 3)))
show(lambda: (Context(q=1)))
show(lambda: (Context(1, ROUND_UP, -9, 9, 0, 1, [], [])))
show(lambda: (delattr(getcontext(), 'prec')))
show(lambda: (delattr(getcontext(), 'zz')))
from fractions import Fraction
show(lambda: (format(Decimal('1.5'), '\n>7.2f'), format(Fraction(3, 2), '\n>7.2f'), format(1.5, '\n>7.2f')))
import math
class F(float):
    def __floor__(self): return 42
    def __ceil__(self): return 43
class G(float): pass
show(lambda: (math.floor(F(1.5)), math.ceil(F(1.5)), math.floor(G(1.5)), math.ceil(G(1.5)), math.trunc(F(1.5)), round(F(1.5))))
import hashlib
show(lambda: (type('X', (hashlib.blake2b,), {})))
show(lambda: (type('X', (hashlib.blake2s,), {})))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import string
t = string.Template('$a')
t.template = '$b'
print(t.substitute(b=1), t.__dict__, string.Formatter().__dict__)
class B(string.Template):
    pattern = r'(?P<x>.)|(?P<named>q)|(?P<braced>w)|(?P<escaped>e)|(?P<invalid>)'
for f in (B('a').substitute, B('a').safe_substitute, B('a').is_valid, B('a').get_identifiers):
    try: print(f())
    except ValueError as e: print(e)
class T(string.Template):
    def __init__(self, text, **defaults):
        super().__init__(text.upper())
        self.defaults = defaults
    def substitute(self, **kw): return super().substitute(self.defaults, **kw)
show(lambda: (T('$a-$b', A=1).substitute(B=2), T('$a').template))
class NF(string.Formatter):
    def __init__(self, space=None): self.space = space or {}
    def get_value(self, key, args, kwargs):
        return self.space.get(key, '?') if isinstance(key, str) else super().get_value(key, args, kwargs)
show(lambda: (NF({'a': 5}).format('{a} {b} {}', 1), NF().format('{x}')))
show(lambda: (string.Formatter(1)))
show(lambda: (string.Formatter(a=1)))
show(lambda: (string.Template()))
show(lambda: (string.Template('a', 'b')))
# ---
import textwrap
w = textwrap.TextWrapper(width=10)
for t in ('2-benzyl-6-hydroxy-2,4-cyclohexa-1-one', 'a2-b 3-c ab-1 a-b-1', 'x-2,y-z', 'ab,cd-ef', 'foo-2,4-bar', 'ab-c-de', 'ab-c-d', 'a-b-cd', "o'neil-smith", 'é-à-ü', 'F-16-jet', 'a-bc-d-ef'):
    print(t, textwrap.wrap(t, 6), textwrap.wrap(t, 6, break_long_words=False), w.wrap(t))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import codecs
for f in (lambda: codecs.encode('é', 'ascii'), lambda: 'é'.encode('ascii'), lambda: '\u0400'.encode('cp1252'), lambda: '\u0400'.encode('latin-1'), lambda: codecs.decode(b'zz', 'hex'), lambda: b'\xff'.decode('utf-8'), lambda: codecs.decode(b'\xff', 'utf-8'), lambda: b'\x81'.decode('cp1252'), lambda: codecs.decode('x', 'zlib'), lambda: codecs.encode('x', 'base64'), lambda: ('a'*70).encode('idna'), lambda: b'\xd8'.decode('utf-16'), lambda: b'\xd8'.decode('utf-16-le'), lambda: b'\\x'.decode('unicode_escape'), lambda: '\ud800'.encode(), lambda: b'\xff'.decode('shift_jis'), lambda: codecs.encode('é', 'ASCII', 'bad'), lambda: codecs.lookup('ascii').encode('é'), lambda: b'\x80'.decode('utf_8_sig'), lambda: bytes('\u0400', 'iso-8859-15'), lambda: str(b'\x81', 'cp1252'), lambda: 'a'.encode('nonsense')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
show(lambda: (b''.decode('nonsense'), str(b'', 'nonsense'), b''.decode('hex'), bytearray().decode('zzz'), b''.decode('utf8', 'zzz'), str(memoryview(b''), 'zz')))
show(lambda: (''.encode('nonsense')))
show(lambda: (b'a'.decode('hex')))
# ---
def save(text): return text.encode('cp1252')
save('price: \u0400')
# ---
import xml.etree.ElementTree as ET
root = ET.XML('<a><b/></a>')
root[0].parent = root
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
from datetime import datetime, tzinfo
class Naive(tzinfo):
    def utcoffset(self, dt): return None
    def tzname(self, dt): return 'N'
    def dst(self, dt): return None
d = datetime(2024, 1, 1, tzinfo=Naive())
show(lambda: (d.timestamp()))
show(lambda: (d.isoformat(), d.utcoffset(), d.tzname(), d.dst(), str(d), d.strftime('%z|%Z')))
show(lambda: (d - datetime(2024, 1, 1)))
show(lambda: (d < datetime(2024, 1, 2), d == datetime(2024, 1, 1)))
