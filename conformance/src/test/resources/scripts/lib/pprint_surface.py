import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (print(P(big)), print(P(big,width=40)), print(P(big,indent=4)), print(P(big,depth=1)), print(P(big,compact=True)), print(P(big,width=1)), print(P(big,sort_dicts=False)), print(P([10**9,12345],underscore_numbers=True))))
show(lambda: (P([]), P({}), P(()), P((1,)), P(set()), P(frozenset()), P('a'*100,width=20), P(b'a'*100,width=20), P(bytearray(b'a'*50),width=20), P('a\nb\nc'*10,width=20), P(['a\nb'*10],width=20), P({'b':1,'a':2}), P({1:2,'a':3}), P([[[1]]],depth=2), P({(1,2):3}), P(range(5)), P(None), P(5,indent=3), P(collections.OrderedDict(a=1,b='x'*80)), P(collections.OrderedDict()), P(collections.defaultdict(list,a=[1]*40)), P(collections.Counter('aab'*3)), P(collections.Counter({'x'*30:1,'y'*30:2,'z'*30:3})), P(collections.deque(range(40))), P(collections.deque(maxlen=3)), P(collections.deque('ab'*30,maxlen=100)), P(collections.ChainMap({'a':'x'*40},{'b':'y'*40})), P(collections.ChainMap()), P(types.SimpleNamespace(a='x'*40,b='y'*40)), P(types.MappingProxyType({'a':'x'*40,'b':'y'*40})), P(collections.UserDict(a='x'*80)), P(collections.UserList(range(40))), P(collections.UserString('a b'*40))))
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (P(DC(1)), P(DC(1,'y'*80)), P([DC(1,'y'*60)]), P(NT('x'*50,'y'*50)), P(Sub(a='x'*80)), P(SubR(a=1)), P([Sub(b=1,a=2)]), P({'k':DC(1,'y'*70)})))
def f1():
    l=[1]; l.append(l); return P(l)[:20], pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1]), pprint.isreadable(object()), pprint.saferepr({'b':1,'a':2}), pprint.saferepr(l)[:20], pprint.isreadable({'a':float('nan')})
show(f1)
show(lambda: (tr(P,5,indent=-1), tr(P,5,width=0), tr(P,5,depth=0), tr(P,5,depth=-1), tr(P), tr(P,5,foo=1), tr(P,5,1,80,None,True), tr(P,5,'a'), tr(P,[1],width='a'), tr(P,5,depth='a'), P([1],depth=None), tr(pprint.PrettyPrinter,width=0), tr(P,[1]*50,1.5), tr(pprint.pp), tr(pprint.pprint,1,5)))
show(lambda: (pprint.pprint({'b':1,'a':2}), pprint.pp({'b':1,'a':2}), pprint.pp([1],width=5), pprint.pprint([1],sort_dicts=False)))
def f4():
    s=io.StringIO(); pprint.pprint([1],s); pprint.pp({'a':1},stream=s); pprint.PrettyPrinter(stream=s).pprint(5); return s.getvalue()
show(f4)
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    pp=pprint.PrettyPrinter(indent=2,width=20,compact=True); return pp.pformat(list(range(20))), pp.isreadable(1), pp.isrecursive([]), pp.format([1],{},3,0)
show(f0)
show(lambda: (P([None,True,1.5,1j,'a'],width=5), P({1:{2:{3:{4:5}}}},width=10), P([('a',1)]*3,width=12), P([{'a':1}]*3,width=10,indent=2), P({'key':['v'*10]*3},width=30), P([''],width=1), P({'a':'long text with spaces here and more'},width=20), P('x y z '*10,width=15,indent=2), P({'a'*90:1}), P((1,2,3)*20,compact=True), P([(1,)],width=2), P({'x':(1,)},width=3)))
show(lambda: (P({True:1,None:2,'a':3,(1,2):4,1.5:2}), P({frozenset([1]):1,frozenset([2]):2}), P({b'a':1,'b':2}), P([10**6,-1234567,1.5],underscore_numbers=True), P({DC:1,int:2})))
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
class PPx(pprint.PrettyPrinter):
    def format(self,o,c,m,l): return ('INT',True,False) if isinstance(o,int) else super().format(o,c,m,l)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (PPx().pformat([1,'a',{'k':5}]), PPx(width=5).pformat([1,'a'])))
show(lambda: (pprint.__all__))
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
class PPx(pprint.PrettyPrinter):
    def format(self,o,c,m,l): return ('INT',True,False) if isinstance(o,int) else super().format(o,c,m,l)
R=reprlib.repr
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(list(range(20))), R('x'*100), R({i:i for i in range(9)}), R(set(range(9))), R(frozenset(range(9))), R(tuple(range(9))), R(collections.deque(range(9))), R(10**60), R([[[[[[[[1]]]]]]]]), R({'a':{'b':{'c':1}}}), R(b'a'*50), R(1.5), R(None), R(range(100)), R((1,)), R([]), R({}), R(set()), R({1}), R(object).__class__, R('é'*60), R("a'b"*20), R(collections.deque()), R({'b':1,'a':2}), R(True)))
def f1():
    r=reprlib.Repr(); r.maxlist=2; r.maxstring=10; r.maxlevel=1; r.maxdict=1; r.maxother=8; r.maxlong=6; r.fillvalue='##'; return r.repr([1,2,3]), r.repr('abcdefghijklmnop'), r.repr([[1]]), r.repr({1:2,3:4}), r.repr(range(1000)), r.repr(123456789), r.repr([1])
show(f1)
show(lambda: (reprlib.Repr(maxlist=1,indent=2).repr([1,2]), reprlib.Repr(indent='->').repr({'a':[1,{2}]}), tr(reprlib.Repr,5), tr(reprlib.Repr,foo=1), tr(reprlib.Repr(indent='x').repr,[1]), tr(reprlib.Repr(indent=-1).repr,[1]), tr(reprlib.Repr(indent=1.5).repr,[1]), reprlib.Repr(indent=0).repr([1,2])))
def f3():
    r=reprlib.Repr(); return r.maxlevel,r.maxdict,r.maxlist,r.maxtuple,r.maxset,r.maxfrozenset,r.maxdeque,r.maxarray,r.maxlong,r.maxstring,r.maxother,r.fillvalue,r.indent, r.repr1([1],1), r.repr1([1],0), r.repr_list([1],1), r.repr_str('a',1), r.repr_int(5,1), r.repr_dict({1:2},1)
show(f3)
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
class PPx(pprint.PrettyPrinter):
    def format(self,o,c,m,l): return ('INT',True,False) if isinstance(o,int) else super().format(o,c,m,l)
R=reprlib.repr
class RR(reprlib.Repr):
    def repr_DC(self,o,level): return 'DC!'
    def repr_int(self,o,level): return f'<{o}>'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (RR().repr([DC(1),5,True,'a'])))
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
class PPx(pprint.PrettyPrinter):
    def format(self,o,c,m,l): return ('INT',True,False) if isinstance(o,int) else super().format(o,c,m,l)
R=reprlib.repr
class RR(reprlib.Repr):
    def repr_DC(self,o,level): return 'DC!'
    def repr_int(self,o,level): return f'<{o}>'
class Rec:
    def __init__(s): s.l=[s]
    @reprlib.recursive_repr()
    def __repr__(s): return 'Rec('+repr(s.l)+')'
class Rec2:
    @reprlib.recursive_repr('<cyc>')
    def __repr__(s): 'doc'; return repr([s])
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Rec(), Rec2(), Rec2.__repr__.__doc__, Rec2.__repr__.__name__, Rec2.__repr__.__wrapped__.__name__))
# ---
import pprint, reprlib, collections, types, dataclasses, enum, io
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
P=pprint.pformat
big={'name':'x'*30,'values':list(range(30)),'nested':{'a':[{'b':i,'c':'y'*20} for i in range(3)]},'t':(1,2),'s':{3,1,2},'f':frozenset([1]),'text':'the quick brown fox '*6}
@dataclasses.dataclass
class DC: a:int; b:str='x'; c:list=dataclasses.field(default_factory=list,repr=False)
NT=collections.namedtuple('NT','aaa bbb')
class Sub(dict): pass
class SubR(dict):
    def __repr__(self): return 'SubR!'
class PPx(pprint.PrettyPrinter):
    def format(self,o,c,m,l): return ('INT',True,False) if isinstance(o,int) else super().format(o,c,m,l)
R=reprlib.repr
class RR(reprlib.Repr):
    def repr_DC(self,o,level): return 'DC!'
    def repr_int(self,o,level): return f'<{o}>'
class Rec:
    def __init__(s): s.l=[s]
    @reprlib.recursive_repr()
    def __repr__(s): return 'Rec('+repr(s.l)+')'
class Rec2:
    @reprlib.recursive_repr('<cyc>')
    def __repr__(s): 'doc'; return repr([s])
class BadR:
    def __repr__(self): return 1/0
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (reprlib.__all__))
