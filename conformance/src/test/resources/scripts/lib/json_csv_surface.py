import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.dumps({'a':[1,2.5,None,True,False,'x"\\\n\té\u2028😀\x7f\x00/'],'b':{}, 'c':[],1:2,1.5:3,None:4,True:5,float('inf'):6})))
show(lambda: (json.dumps('é😀',ensure_ascii=False), json.dumps('\ud800'), json.dumps('\ud800',ensure_ascii=False), json.dumps('\x1f\x08\x0c\r')))
show(lambda: (json.dumps({(1,2):3})))
show(lambda: (json.dumps({(1,2):3,'a':1},skipkeys=True), json.dumps({b'a':1},skipkeys=True)))
show(lambda: (json.dumps({b'a':1})))
show(lambda: (json.dumps({1,2})))
show(lambda: (json.dumps(object())))
show(lambda: (json.dumps(1j)))
show(lambda: (json.dumps(b'x')))
show(lambda: (json.dumps(decimal.Decimal(1))))
show(lambda: (json.dumps(range(3))))
show(lambda: (json.dumps([1,{'a':{3}}])))
show(lambda: (json.dumps(math.nan), json.dumps([math.inf,-math.inf]), json.dumps(1e400), json.dumps(1e16), json.dumps(1e-7), json.dumps(-0.0), json.dumps(10**30), json.dumps(0.1)))
show(lambda: (json.dumps(math.nan,allow_nan=False)))
show(lambda: (json.dumps(math.inf,allow_nan=False)))
show(lambda: (json.dumps([-math.inf],allow_nan=False,indent=1)))
show(lambda: (json.dumps({math.nan:1},allow_nan=False)))
def f17():
    l=[]; l.append(l); return json.dumps(l)
show(f17)
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    d={}; d['x']=d; return json.dumps(d)
show(f0)
def f1():
    l=[]; l.append(l); return json.dumps(l,check_circular=False)
show(f1)
show(lambda: (json.dumps([1,[2,{'a':3}]],indent=2), json.dumps({'a':[],'b':{},'c':[[]]},indent=2), json.dumps([1,2],indent='\t'), json.dumps([1,2],indent=0), json.dumps([1,2],indent=-1), json.dumps([],indent=2), json.dumps({'a':1},indent='--')))
show(lambda: (json.dumps([1],indent='é'), json.dumps([1],indent=True)))
show(lambda: (json.dumps([1],indent=1.5)))
show(lambda: (json.dumps({'b':1,'a':2},sort_keys=True), json.dumps({'b':1,'a':{'d':1,'c':2}},sort_keys=True,indent=1)))
show(lambda: (json.dumps({'b':1,2:2},sort_keys=True)))
show(lambda: (json.dumps({None:1,True:2},sort_keys=True)))
show(lambda: (json.dumps({'a':1,'b':[1,2]},separators=(',',':')), json.dumps({'a':1,'b':[1,2]},separators=(' , ',' = ')), json.dumps([1,2],separators=(';','x'),indent=1), json.dumps({'a':1},indent=2,separators=(',',':'))))
show(lambda: (json.dumps([1],separators=5)))
show(lambda: (json.dumps([1,2],separators=(1,2))))
show(lambda: (json.dumps([1],separators=(',',))))
show(lambda: (json.dumps(object(),default=str)[:8], json.dumps({'a':{1}},default=list), json.dumps(1j,default=lambda o:[o.real,o.imag]), json.dumps([1j],default=repr,indent=1)))
show(lambda: (json.dumps({1},default=lambda o:o)))
show(lambda: (json.dumps({1},default=5)))
show(lambda: (json.dumps([1],foo=1)))
show(lambda: (json.dumps()))
show(lambda: (json.dumps([1],[2])))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.dumps([I(5),E.A,SE.A,St.B,Fl(1.5),I2(7),SS('q'),NT(1,2),(1,),collections.OrderedDict(b=1,a=2),collections.defaultdict(int,a=1),collections.Counter('aab'),{E.A:1,SE.A:2,St.B:3,I2(3):4,Fl(2.5):4}])))
show(lambda: (json.dumps({E.A:1},sort_keys=True), json.dumps({SE.A:SE.A},indent=1)))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.dumps({'a':{3,1}},cls=Enc), Enc().encode([{1}]), list(Enc().iterencode([1,{2}])), Enc(indent=1).encode([1])))
show(lambda: (json.dumps(1j,cls=Enc)))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.dumps([1],cls=Enc2)))
show(lambda: (json.JSONEncoder(skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=True, indent=None, separators=None, default=None).encode({'b':1,'a':1})))
show(lambda: (json.JSONEncoder(True)))
show(lambda: (json.JSONEncoder().default(5)))
def f4():
    e=json.JSONEncoder(indent=3,sort_keys=True); return e.indent, e.sort_keys, e.item_separator, e.key_separator, e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan
show(f4)
show(lambda: (list(json.JSONEncoder().iterencode({'a':[1,2]})), ''.join(json.JSONEncoder(indent=1).iterencode({'a':[1,2]}))))
def f6():
    s=S(); json.dump({'a':1},s); json.dump([1],s,indent=1); return s.getvalue()
show(f6)
show(lambda: (json.dump([1],5)))
show(lambda: (json.dump([1])))
show(lambda: (json.dump({1},S())))
show(lambda: (json.loads('{"a":[1,2.5,null,true,false,"x\\n\\u00e9\\ud83d\\ude00"],"b":{}}'), json.loads(' [1 , 2 ] \n'), json.loads('"a"'), json.loads('1'), json.loads('-0'), json.loads('-0.0'), json.loads('1e5'), json.loads('1E-2'), json.loads('NaN'), json.loads('[Infinity,-Infinity]'), json.loads('123456789012345678901234567890'), json.loads('{"a":1,"a":2}'), json.loads('"\\ud800"'), json.loads('"\\/"'), json.loads(b'[1]'), json.loads(bytearray(b'{}')), json.loads('\ufeff[1]'.encode('utf-8')), json.loads('[1]'.encode('utf-16')), json.loads('"é"'.encode('utf-32-be')), json.loads('1e400'), json.loads('1.5e-400')))
show(lambda: (json.loads('')))
show(lambda: (json.loads(' ')))
show(lambda: (json.loads('{')))
show(lambda: (json.loads('[')))
show(lambda: (json.loads('[1')))
show(lambda: (json.loads('[1,')))
show(lambda: (json.loads('[1,]')))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.loads('[,1]')))
show(lambda: (json.loads('[1 2]')))
show(lambda: (json.loads('{"a"}')))
show(lambda: (json.loads('{"a":}')))
show(lambda: (json.loads('{"a":1,}')))
show(lambda: (json.loads('{"a":1 "b":2}')))
show(lambda: (json.loads('{a:1}')))
show(lambda: (json.loads("{'a':1}")))
show(lambda: (json.loads('{"a" 1}')))
show(lambda: (json.loads('{1:2}')))
show(lambda: (json.loads('{"a":1')))
show(lambda: (json.loads('"abc')))
show(lambda: (json.loads('"a\nb"')))
show(lambda: (json.loads('"a\tb"')))
show(lambda: (json.loads('"\\x"')))
show(lambda: (json.loads('"\\u12"')))
show(lambda: (json.loads('"\\u12g4"')))
show(lambda: (json.loads('"\\')))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.loads('"\\u+123"')))
show(lambda: (json.loads('"\\ud83d\\u"')))
show(lambda: (json.loads('tru')))
show(lambda: (json.loads('nul')))
show(lambda: (json.loads('True')))
show(lambda: (json.loads('None')))
show(lambda: (json.loads('01')))
show(lambda: (json.loads('1.')))
show(lambda: (json.loads('.5')))
show(lambda: (json.loads('+1')))
show(lambda: (json.loads('-')))
show(lambda: (json.loads('1e')))
show(lambda: (json.loads('--1')))
show(lambda: (json.loads('1 2')))
show(lambda: (json.loads('[1] x')))
show(lambda: (json.loads('\ufeff[1]')))
show(lambda: (json.loads('[1]\n[2]')))
show(lambda: (json.loads('{"a":\n1,\n"b" 2}')))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.loads('-Inf')))
show(lambda: (json.loads('١')))
show(lambda: (json.loads(b'\xff\xfe')))
show(lambda: (json.loads(b'"\xff"')))
show(lambda: (json.loads(5)))
show(lambda: (json.loads(None)))
show(lambda: (json.loads(['a'])))
show(lambda: (json.loads()))
show(lambda: (json.loads('[1]',foo=1)))
show(lambda: (json.loads('[1]','utf-8')))
show(lambda: (json.loads('"a\nb"',strict=False), json.loads('[1.5,2]',parse_float=decimal.Decimal), json.loads('[1,2]',parse_int=float), json.loads('[NaN]',parse_constant=lambda x:x), json.loads('{"a":{"b":1}}',object_hook=lambda d:list(d)), json.loads('{"a":1,"a":2}',object_pairs_hook=list), json.loads('{"b":1,"a":2}',object_pairs_hook=collections.OrderedDict), json.loads('{"a":1}',object_hook=lambda d:5,object_pairs_hook=tuple), json.loads('[1]',parse_int=lambda s:s)))
show(lambda: (json.loads('{"a":1}',object_hook=5)))
show(lambda: (json.loads('[1.5]',parse_float=lambda s: 1/0)))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (je('{"a":\n 1,\n "b" 2}'), je(''), je('[1,\n\n2'), je(b'[1,'), je('[1] x')))
show(lambda: (JSONDecodeError('m','doc',2), str(JSONDecodeError('m','d\noc',3)), JSONDecodeError.__mro__, json.JSONDecodeError is JSONDecodeError))
show(lambda: (JSONDecodeError('m')))
show(lambda: (JSONDecodeError()))
show(lambda: (json.JSONDecoder().decode('[1]'), json.JSONDecoder().raw_decode('[1] x'), json.JSONDecoder().raw_decode(' [1]'.strip()), json.JSONDecoder().raw_decode('xx[1]',2), json.JSONDecoder(object_hook=list).decode('{"a":1}'), json.JSONDecoder(parse_float=str,parse_int=str,strict=False).decode('[1,1.5,"\n"]')))
show(lambda: (json.JSONDecoder().raw_decode(' [1]')))
show(lambda: (json.JSONDecoder().raw_decode('')))
show(lambda: (json.JSONDecoder().decode(b'[1]')))
show(lambda: (json.JSONDecoder().decode(5)))
show(lambda: (json.JSONDecoder(True)))
show(lambda: (json.JSONDecoder().raw_decode('[1]',-1)))
show(lambda: (json.load(S('[1,2]')), json.load(io.BytesIO(b'{"a":1}'))))
show(lambda: (json.load(S(''))))
show(lambda: (json.load('x')))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.loads('[1]',cls=Dec)))
show(lambda: (json.dumps(json.loads('[1.0,1e2,1.10]')), json.loads(json.dumps({'a':'\u2029'}))['a']))
show(lambda: (json.loads('['*100000)))
show(lambda: (json.dumps({'k':'v'*3},indent=4,ensure_ascii=False,sort_keys=True,separators=(', ',': '),default=str,skipkeys=True,allow_nan=True,check_circular=True)))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (rd('a,b,c\r\n1,2,3\n4,5,6\r7,8'), rd('"a,b","c""d","e\nf"\n'), rd(''), rd('\n\n'), rd(',\n'), rd('a,"b'), rd(' a, "b" ,c'), rd('a, "b"',skipinitialspace=True), rd('a"b,c'), rd('"a"b,c'), rd("'a,b',c",quotechar="'"), rd('a;b',delimiter=';'), rd('a\\,b,c',escapechar='\\'), rd('a,"b""c"',doublequote=False,escapechar='\\'), rd('1,"2",3.5',quoting=csv.QUOTE_NONNUMERIC), rd('"a",b',quoting=csv.QUOTE_NONE), rd('a\tb',dialect='excel-tab'), rd('a|b',delimiter='|',quoting=csv.QUOTE_ALL), rd(['a,b','c,"d','e"']), rd('"a\r\nb",c\r\n'), rd('a,,""'), rd('a,,"",1',quoting=csv.QUOTE_NOTNULL), rd('a,,"",1',quoting=csv.QUOTE_STRINGS)))
show(lambda: (rd('a,b',quoting=csv.QUOTE_NONNUMERIC)))
show(lambda: (rd('"a"b',strict=True)))
show(lambda: (rd('"a',strict=True)))
show(lambda: (rd('a"b',strict=True)))
show(lambda: (rd('a\0b')))
show(lambda: (rd(['a\nb,c'])))
show(lambda: (rd(['a\rb'])))
show(lambda: (rd('a',delimiter='')))
show(lambda: (rd('a',delimiter='ab')))
show(lambda: (rd('a',delimiter=None)))
show(lambda: (rd('a',delimiter=5)))
show(lambda: (rd('a',delimiter='\n')))
show(lambda: (rd('a',delimiter=' ',skipinitialspace=True)))
show(lambda: (rd('a',quotechar='')))
show(lambda: (rd('a',quotechar='ab')))
show(lambda: (rd('a',quotechar=None,quoting=csv.QUOTE_NONE)))
show(lambda: (rd('a',quotechar=None)))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (rd('a',quotechar=5)))
show(lambda: (rd('a',escapechar='ab')))
show(lambda: (rd('a',escapechar=5)))
show(lambda: (rd('a',lineterminator=5)))
show(lambda: (rd('a',lineterminator=None)))
show(lambda: (rd('a',quoting=9)))
show(lambda: (rd('a',quoting='x')))
show(lambda: (rd('a',quoting=-1)))
show(lambda: (rd('a',foo=1)))
show(lambda: (rd('a',dialect='foo')))
show(lambda: (rd('a',dialect=5)))
show(lambda: (rd('a',delimiter='"')))
show(lambda: (rd('a',delimiter=',',quotechar=',')))
show(lambda: (rd('a',delimiter=',',escapechar=',')))
show(lambda: (csv.reader()))
show(lambda: (csv.reader(5)))
show(lambda: (next(csv.reader([5]))))
show(lambda: (next(csv.reader([b'a']))))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (next(csv.reader([]))))
show(lambda: (next(csv.reader(['a,b'],'excel',delimiter='b')), next(csv.reader('abc'))))
show(lambda: (wr([[1,'a',None,2.5,True,'x,y','q"r','n\nm','',' s ']]), wr([['']]), wr([[]]), wr([[None]]), wr([['',1]]), wr([[1e16,0.1]]), wr(['abc']), wr([(x for x in 'ab')]), wr([{'a':1}]), wr([['a','b']],delimiter='\t'), wr([['a',1,2.5,None,'']],quoting=csv.QUOTE_ALL), wr([['a',1,2.5,None,'']],quoting=csv.QUOTE_NONNUMERIC), wr([['a',1,None,'']],quoting=csv.QUOTE_STRINGS), wr([['a',1,None,'']],quoting=csv.QUOTE_NOTNULL), wr([['a,b']],quoting=csv.QUOTE_NONE,escapechar='\\'), wr([['a"b']],doublequote=False,escapechar='\\'), wr([['a']],lineterminator='\n'), wr([["it's"]],quotechar="'"), wr([['a\rb']]), wr([['a\\b']],escapechar='\\'), wr([[decimal.Decimal('1.50')]]), wr([[' a']],delimiter=' '), wr([['a;b']],delimiter=';'), wr([['a\nb']],lineterminator='\n')))
show(lambda: (wr([['a,b']],quoting=csv.QUOTE_NONE)))
show(lambda: (wr([['a"b']],doublequote=False)))
show(lambda: (wr([['']],quoting=csv.QUOTE_NONE)))
show(lambda: (wr([['a\nb']],quoting=csv.QUOTE_NONE)))
show(lambda: (wr([['"']],quoting=csv.QUOTE_NONE,quotechar=None), wr([['a"b',"'"]],quoting=csv.QUOTE_NONE,quotechar=None)))
show(lambda: (wr([5])))
show(lambda: (wr([None])))
show(lambda: (csv.writer(5)))
show(lambda: (csv.writer()))
show(lambda: (csv.writer(S()).writerows(5)))
show(lambda: (csv.writer(S()).writerows([1])))
show(lambda: (csv.writer(S()).writerow()))
def f15():
    o=S(); w=csv.writer(o); w.writerows([[1,2],(3,4)]); return o.getvalue(), w.dialect.delimiter
show(f15)
def f16():
    class_=None; return csv.list_dialects(), csv.get_dialect('excel').delimiter, csv.get_dialect('unix').quoting, csv.get_dialect('excel-tab').delimiter
show(f16)
show(lambda: (csv.get_dialect('x')))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (csv.get_dialect(5)))
def f1():
    csv.register_dialect('p',delimiter='|'); r=rd('a|b',dialect='p'); csv.unregister_dialect('p'); return r, csv.list_dialects()
show(f1)
show(lambda: (csv.unregister_dialect('nope')))
show(lambda: (csv.register_dialect(5)))
show(lambda: (csv.register_dialect('x',5)))
show(lambda: (csv.register_dialect('x',delimiter='ab')))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
class PD(csv.Dialect):
    delimiter='|'; quotechar='"'; doublequote=True; skipinitialspace=False; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (rd('a|b',dialect=PD), rd('a|b',dialect=PD()), wr([['a','b|']],dialect=PD), PD().delimiter))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
class PD(csv.Dialect):
    delimiter='|'; quotechar='"'; doublequote=True; skipinitialspace=False; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
class BD(csv.Dialect):
    delimiter='ab'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (BD()))
show(lambda: (csv.Dialect()))
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
class PD(csv.Dialect):
    delimiter='|'; quotechar='"'; doublequote=True; skipinitialspace=False; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
class BD(csv.Dialect):
    delimiter='ab'
class BD2(csv.Dialect): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (BD2()))
show(lambda: (csv.field_size_limit()))
show(lambda: (csv.field_size_limit('a')))
def f3():
    a=csv.field_size_limit(5); 
show(f3)
show(lambda: (csv.field_size_limit(5)))
show(lambda: (rd('abcdefg')))
show(lambda: (csv.field_size_limit(131072)))
show(lambda: (csv.QUOTE_MINIMAL,csv.QUOTE_ALL,csv.QUOTE_NONNUMERIC,csv.QUOTE_NONE,csv.QUOTE_STRINGS,csv.QUOTE_NOTNULL, csv.__version__, csv.Error.__mro__))
def f8():
    d=csv.DictReader(S('a,b\n1,2\n3\n4,5,6\n\n7,8')); return d.fieldnames, list(d), d.line_num
show(f8)
show(lambda: (list(csv.DictReader(S('1,2\n3,4,5\n6'),fieldnames=['x','y'],restkey='rest',restval='-')), list(csv.DictReader(S(''))), csv.DictReader(S('')).fieldnames, list(csv.DictReader(['a,a','1,2'])), list(csv.DictReader(S('a;b\n1;2'),delimiter=';')), type(next(csv.DictReader(S('a\n1'))))))
show(lambda: (csv.DictReader(5)))
show(lambda: (csv.DictReader()))
show(lambda: (next(csv.DictReader(S('a')))))
def f13():
    o=S(); w=csv.DictWriter(o,['a','b']); r=[w.writeheader(), w.writerow({'a':1}), w.writerow({'a':1,'b':'x,y'}), w.writerows([{'b':2}])]; return o.getvalue(), r
show(f13)
show(lambda: (csv.DictWriter(S(),['a'],extrasaction='foo')))
show(lambda: (csv.DictWriter(S(),['a'],extrasaction='IGNORE').writerow({'a':1,'z':1})))
def f17():
    o=S(); w=csv.DictWriter(o,'ab',restval='?',extrasaction='ignore',delimiter=';',lineterminator='\n',quoting=csv.QUOTE_ALL); w.writeheader(); w.writerow({'a':1,'c':2}); return o.getvalue()
show(f17)
# ---
import json, csv, io, decimal, enum, collections, math
from io import StringIO as S
from json.decoder import JSONDecodeError
class I(int): pass
class E(enum.IntEnum): A=1
class SE(str,enum.Enum): A='x'
class St(enum.StrEnum): B=enum.auto()
class Fl(float):
    def __repr__(self): return 'boo'
class I2(int):
    def __repr__(self): return 'boo'
    __str__=__repr__
class SS(str):
    def __str__(self): return 'boo'
NT=collections.namedtuple('NT','a b')
class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class Enc2(json.JSONEncoder):
    def encode(self,o): return 'X'+super().encode(o)
    def iterencode(self,o,_one_shot=False): return ['a','b']
def je(s,**k):
    try: json.loads(s,**k)
    except JSONDecodeError as e: return e.msg, e.pos, e.lineno, e.colno, e.doc, str(e), e.args, e.__reduce__()
class Dec(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
def rd(s,**k): return list(csv.reader(s if isinstance(s,list) else S(s,newline=''),**k))
def wr(rows,**k):
    o=S(); w=csv.writer(o,**k); r=[w.writerow(x) for x in rows]; return o.getvalue(), r
class PD(csv.Dialect):
    delimiter='|'; quotechar='"'; doublequote=True; skipinitialspace=False; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
class BD(csv.Dialect):
    delimiter='ab'
class BD2(csv.Dialect): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (csv.DictWriter(S())))
show(lambda: (csv.DictWriter(S(),['a']).writerow(5)))
show(lambda: (csv.DictWriter(S(),['a']).writerow([('a',1)])))
show(lambda: (csv.DictWriter(S(),['a']).writerows([{'b':1}])))
show(lambda: (csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6').delimiter, csv.Sniffer().sniff('a,b\n"1","2"').quotechar, csv.Sniffer().has_header('name,age\nbob,5\nann,6\n'), csv.Sniffer().sniff('a|b|c\n1|2|3',delimiters='|,').delimiter, csv.Sniffer().sniff("'a','b'\n'c','d'").quotechar, csv.Sniffer().sniff('a\tb\n1\t2').delimiter, csv.Sniffer().sniff('a, b\n1, 2\n').skipinitialspace, csv.Sniffer().preferred))
show(lambda: (csv.Sniffer().sniff('')))
show(lambda: (csv.Sniffer().has_header('')))
show(lambda: (csv.__all__))
