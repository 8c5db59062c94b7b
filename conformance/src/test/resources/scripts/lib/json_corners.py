def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import json
show(lambda: (json.dumps({'a': [1, 2.5, None, True, False, 'x"\\\n\t\x00\x7f\u2028é😀']})))
show(lambda: (json.dumps('é😀\ud800', ensure_ascii=False)))
show(lambda: (json.dumps({1: 2, 1.5: 3, None: 4, True: 5, False: 6})))
show(lambda: (json.dumps({(1, 2): 3})))
show(lambda: (json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True)))
show(lambda: (json.dumps({b'a': 3})))
show(lambda: (json.dumps([float('nan'), float('inf'), -float('inf')])))
show(lambda: (json.dumps([float('nan')], allow_nan=False)))
show(lambda: (json.dumps(float('inf'), allow_nan=False)))
show(lambda: (json.dumps(1e16), json.dumps(1e-7), json.dumps(10**30), json.dumps(-0.0)))
show(lambda: (json.dumps([1, 2], indent=2)))
show(lambda: (json.dumps({'a': {}, 'b': [], 'c': [[]]}, indent=4)))
show(lambda: (json.dumps([1, [2, {'a': 3}]], indent='--')))
show(lambda: (json.dumps([1, 2], indent=0)))
show(lambda: (json.dumps([1, 2], indent=-1)))
show(lambda: (json.dumps([1, 2], indent='')))
show(lambda: (json.dumps([1, 2], indent=True)))
show(lambda: (json.dumps([1, 2], indent=1.5)))
show(lambda: (json.dumps({'b': 1, 'a': 2}, sort_keys=True)))
show(lambda: (json.dumps({'b': 1, 2: 2}, sort_keys=True)))
show(lambda: (json.dumps({'b': 1, 'a': [1, 2]}, separators=(',', ':'))))
show(lambda: (json.dumps({'b': 1, 'a': [1, 2]}, separators=(', ', ' = '), indent=1)))
show(lambda: (json.dumps({'b': 1}, separators=('a',))))
show(lambda: (json.dumps({'b': 1}, separators='ab')))
show(lambda: (json.dumps({1, 2})))
show(lambda: (json.dumps(object)))
show(lambda: (json.dumps(1j)))
show(lambda: (json.dumps(b'a')))
show(lambda: (json.dumps({'a': {1}})))
show(lambda: (json.dumps({1, 2}, default=sorted)))
show(lambda: (json.dumps({1}, default=lambda o: o)))
show(lambda: (json.dumps({1}, default=lambda o: {1})))
show(lambda: (json.dumps([], cls=json.JSONEncoder)))
show(lambda: (json.dumps((1, (2,)))))
show(lambda: (json.dumps(range(3))))
show(lambda: (json.dumps({'a': 1}.items())))
show(lambda: (json.dumps('a', 1)))
show(lambda: (json.dumps()))
show(lambda: (json.dumps(1, foo=2)))
show(lambda: (json.dumps(True), json.dumps(None), json.dumps('')))
show(lambda: (json.dumps({'': ''}), json.dumps({}), json.dumps([]), json.dumps({}, indent=2)))
show(lambda: (json.dumps({'a': 1, 'a ': 2}, indent='\t')))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import json
show(lambda: (json.loads('{"a": [1, 2.5, -3e2, null, true, false, "x\\u00e9\\ud83d\\ude00\\n\\/"]}')))
show(lambda: (json.loads('  1 ')))
show(lambda: (json.loads('')))
show(lambda: (json.loads(' ')))
show(lambda: (json.loads('{')))
show(lambda: (json.loads('{"a"')))
show(lambda: (json.loads('{"a":')))
show(lambda: (json.loads('{"a":1')))
show(lambda: (json.loads('{"a":1,')))
show(lambda: (json.loads('{"a":1,}')))
show(lambda: (json.loads('{a:1}')))
show(lambda: (json.loads("{'a':1}")))
show(lambda: (json.loads('{"a" 1}')))
show(lambda: (json.loads('{"a":1 "b":2}')))
show(lambda: (json.loads('[1,]')))
show(lambda: (json.loads('[1 2]')))
show(lambda: (json.loads('[')))
show(lambda: (json.loads('[1')))
show(lambda: (json.loads('[,1]')))
show(lambda: (json.loads('"abc')))
show(lambda: (json.loads('"a\nb"')))
show(lambda: (json.loads('"a\nb"', strict=False)))
show(lambda: (json.loads('"\\x"')))
show(lambda: (json.loads('"\\u12"')))
show(lambda: (json.loads('"\\u12g4"')))
show(lambda: (json.loads('"\\')))
show(lambda: (json.loads('"\\ud800"')))
show(lambda: (json.loads('"\\ud800\\u0041"')))
show(lambda: (json.loads('nul')))
show(lambda: (json.loads('True')))
show(lambda: (json.loads('NaN'), json.loads('Infinity'), json.loads('-Infinity')))
show(lambda: (json.loads('-')))
show(lambda: (json.loads('01')))
show(lambda: (json.loads('1.')))
show(lambda: (json.loads('.5')))
show(lambda: (json.loads('1e5'), json.loads('1E+2'), json.loads('-0'), json.loads('-0.0'), json.loads('1e400')))
show(lambda: (json.loads('1 2')))
show(lambda: (json.loads('{} x')))
show(lambda: (json.loads('[1]\n\n]')))
show(lambda: (json.loads('\ufeff1')))
show(lambda: (json.loads(b'\xef\xbb\xbf1')))
show(lambda: (json.loads(b'[1, "\xc3\xa9"]'), json.loads(bytearray(b'1'))))
show(lambda: (json.loads('[1]'.encode('utf-16')), json.loads('[1]'.encode('utf-32-le'))))
show(lambda: (json.loads(b'"\xff"')))
show(lambda: (json.loads(5)))
show(lambda: (json.loads(None)))
show(lambda: (json.loads(['1'])))
show(lambda: (json.loads('{"a":1,"a":2}')))
show(lambda: (json.loads('{"a":1,"a":2}', object_pairs_hook=lambda p: p)))
show(lambda: (json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d))))
show(lambda: (json.loads('[1.1, 2]', parse_float=str)))
show(lambda: (json.loads('[1.1, 2]', parse_int=float)))
show(lambda: (json.loads('[NaN, Infinity, -Infinity]', parse_constant=lambda s: 'c:' + s)))
show(lambda: (json.loads('[NaN]', parse_constant=lambda s: 1/0)))
show(lambda: (json.loads('1' * 5000)))
show(lambda: (json.loads('[' * 5 + ']' * 5)))
show(lambda: (json.loads('{"a":1}', foo=1)))
show(lambda: (json.loads('1', encoding='utf8')))
show(lambda: (json.loads('{"a":1}', cls=json.JSONDecoder)))
show(lambda: (json.loads('[1,\n2,\n x]')))
show(lambda: (json.loads('{"a":\t1, "b" : [ ] , "c":{ } }')))
show(lambda: (json.loads('"\u2028"')))
show(lambda: (json.loads('\x0b1')))
show(lambda: (json.loads('"\x7f"')))
show(lambda: (json.loads('"tab\there"')))
# ---
import json
try: json.loads('{"a": 1,\n "b": x}')
except json.JSONDecodeError as e:
    print(e.msg, e.doc, e.pos, e.lineno, e.colno, e.args, isinstance(e, ValueError), repr(e))
e = json.JSONDecodeError('m', 'ab\ncd', 4)
print(e, e.lineno, e.colno)
d = json.JSONDecoder()
print(d.raw_decode('[1] tail'), d.raw_decode('xx 1', 3), d.decode(' {"a": 1} '))
for s in ('', ' 1', 'x'):
    try: print(d.raw_decode(s))
    except json.JSONDecodeError as e: print(e)
enc = json.JSONEncoder(indent=2, sort_keys=True)
print(enc.encode({'b': [1], 'a': 2}))
print(list(json.JSONEncoder().iterencode({'a': [1, 2], 'b': 'c'})))
print(list(json.JSONEncoder(indent=1).iterencode([1, [], {}])))
print(list(json.JSONEncoder().iterencode('x')))
print(enc.item_separator, enc.key_separator, enc.indent, enc.sort_keys, enc.skipkeys, enc.ensure_ascii, enc.check_circular, enc.allow_nan)
try: json.JSONEncoder().default(1)
except TypeError as e: print(e)
# ---
import json, io, datetime, decimal, dataclasses, enum, uuid, collections
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime.datetime, datetime.date)): return o.isoformat()
        if isinstance(o, decimal.Decimal): return str(o)
        if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
        if isinstance(o, set): return sorted(o)
        if isinstance(o, uuid.UUID): return o.hex
        if isinstance(o, enum.Enum): return o.name
        return super().default(o)
@dataclasses.dataclass
class P:
    x: int
    d: datetime.date
    m: decimal.Decimal = decimal.Decimal('1.10')
class C(enum.Enum): A = 1
class I(enum.IntEnum): A = 1
class S(str, enum.Enum): A = 'aa'
class F(float): 
    def __repr__(self): return 'F!'
class N(int):
    def __repr__(self): return 'N!'
    __str__ = __repr__
class T(str): pass
P2 = collections.namedtuple('P2', 'a b')
print(json.dumps([P(1, datetime.date(2024, 1, 2)), {3, 1}, uuid.UUID(int=5), C.A], cls=E))
print(json.dumps([I.A, S.A, F(1.5), N(5), T('q'), P2(1, 2)]))
print(json.dumps({I.A: 1, S.A: 2, N(7): 3, F(2.5): 4}))
print(json.dumps({'od': collections.OrderedDict(b=1, a=2), 'dd': collections.defaultdict(int, x=1), 'c': collections.Counter('aab')}))
for v in (C.A, decimal.Decimal(1), datetime.date(2024, 1, 1), P(1, None), collections.deque([1]), bytearray(b'x'), frozenset([1]), lambda: 1, Ellipsis, NotImplemented, ValueError('x'), int):
    try: print(json.dumps(v))
    except TypeError as e: print(e)
a = []
a.append(a)
try: json.dumps(a)
except ValueError as e: print(e)
d = {}
d['x'] = [d]
try: json.dumps(d)
except ValueError as e: print(e)
f = io.StringIO()
json.dump({'a': [1, {'b': 2}]}, f, indent=1)
print(f.getvalue())
print(json.load(io.StringIO('[1, 2]')), json.load(io.BytesIO(b'{"a": "\xc3\xa9"}')))
try: json.load('x')
except AttributeError as e: print(e)
try: json.dump(1, 'x')
except AttributeError as e: print(e)
# ---
import json
class D(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)
    def hook(self, d):
        if '__c__' in d: return complex(d['re'], d['im'])
        return d
print(json.loads('[{"__c__": 1, "re": 1, "im": 2}, {"a": 1}]', cls=D))
from decimal import Decimal
from fractions import Fraction
print(json.loads('{"p": 1.10, "q": 3}', parse_float=Decimal, parse_int=Fraction))
print(json.loads('{"p": 1.10}', parse_float=lambda s: ('f', s)))
from types import SimpleNamespace
print(json.loads('{"a": {"b": [1, {"c": 2}]}}', object_hook=lambda d: SimpleNamespace(**d)))
from collections import OrderedDict
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
def nodup(pairs):
    d = {}
    for k, v in pairs:
        if k in d: raise ValueError(f'duplicate {k!r}')
        d[k] = v
    return d
try: json.loads('{"a": 1, "a": 2}', object_pairs_hook=nodup)
except ValueError as e: print(e)
class Upper(json.JSONEncoder):
    def encode(self, o): return super().encode(o).upper()
print(json.dumps({'a': 'b'}, cls=Upper))
class It(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for c in super().iterencode(o, _one_shot): yield '<' + c + '>'
print(json.dumps([1, 'a'], cls=It))
try: json.dumps([[[object()]]])
except TypeError as e: print(e, getattr(e, '__notes__', None))
print(json.dumps({"k": "v" * 3}, indent=2, ensure_ascii=False, sort_keys=True, separators=(',', ': ')))
print(json.decoder.JSONDecodeError is json.JSONDecodeError, json.__all__)
print(json.dumps("</script>"), json.dumps('\x1f \x20 \x80 \uffff'))
