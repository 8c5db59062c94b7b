import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (L(count()), L(count(5)), L(count(5,2)), L(count(0.5,0.1)), L(count(-1,-1)), repr(count(5)), repr(count(5,2)), repr(count(1,1)), repr(count(1.5)), L(count(start=1,step=3)), L(count(10**20)), repr(count(0,0)), next(count(True))))
show(lambda: (count('a')))
show(lambda: (count(1,2,3)))
show(lambda: (count(1,'a')))
show(lambda: (count(x=1)))
show(lambda: (L(cycle('ab')), L(cycle([])), tr(cycle), tr(cycle,5), tr(cycle,1,2), tr(cycle,x=1)))
show(lambda: (L(repeat(5,3)), repr(repeat(5)), repr(repeat(5,2)), L(repeat(1,-1)), tr(repeat), tr(repeat,1,'a'), L(repeat(object=1,times=2)), tr(repeat,1,x=2), tr(len,repeat(1)), operator.length_hint(repeat(1,5)), repr(repeat('a',-5))))
show(lambda: (L(accumulate([1,2,3])), L(accumulate([1,2,3],operator.mul)), L(accumulate([1,2],initial=10)), L(accumulate([])), L(accumulate([],initial=5)), L(accumulate('abc')), L(accumulate([3,1,2],max)), L(accumulate([1,2],func=None)), tr(accumulate), tr(accumulate,5), tr(list,accumulate([1,'a'])), tr(accumulate,[1],add,5), tr(list,accumulate([1,2],5)), L(accumulate(iterable=[1,2],func=add))))
show(lambda: (L(chain('ab',[1])), L(chain()), L(chain.from_iterable(['ab',[1]])), tr(list,chain(5)), tr(chain.from_iterable,5), tr(list,chain.from_iterable([5])), tr(chain,x=1), repr(chain)))
show(lambda: (L(compress('abc',[1,0,1])), tr(compress,'a'), L(compress(data='ab',selectors=[0,1])), tr(compress,5,[]), tr(compress,'a',5)))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (L(dropwhile(lambda x:x<2,[1,2,1])), L(takewhile(lambda x:x<2,[1,2,1])), L(filterfalse(None,[0,1,''])), L(filterfalse(lambda x:x,[0,1])), tr(dropwhile,5), tr(list,dropwhile(5,[1])), tr(takewhile,int), tr(filterfalse,None), tr(filterfalse,None,5)))
show(lambda: ([(k,list(g)) for k,g in groupby('aabbc')], [(k,list(g)) for k,g in groupby([1,3,2],lambda x:x%2)], tr(groupby), tr(groupby,5), [(k,len(list(g))) for k,g in groupby(iterable='ab',key=None)], tr(list,groupby([1],5)), [list(g) for k,g in list(groupby('aab'))], tr(groupby,[1],None,1)))
show(lambda: (L(islice('abcdef',2)), L(islice('abcdef',1,None)), L(islice('abcdef',1,5,2)), L(islice('abc',None)), L(islice('abc',0)), L(islice('abc',None,None,2)), tr(islice,'a',-1), tr(islice,'a',1,-1), tr(islice,'a',0,1,0), tr(islice,'a','b'), tr(islice,'a',1.5), tr(islice), tr(islice,'a'), tr(islice,'a',1,2,3,4), tr(islice,5,1), tr(islice,'a',0,1,-1), tr(islice,'a',1,'x'), tr(islice,'abc',stop=2), tr(islice,'a',0,2,'x')))
show(lambda: (L(pairwise('abc')), L(pairwise('a')), tr(pairwise), tr(pairwise,5), L(starmap(pow,[(2,3),(1,2)])), tr(list,starmap(pow,[1])), tr(starmap,pow), tr(list,starmap(pow,[(1,)])), tr(list,starmap(5,[(1,)])), L(starmap(lambda *a:a,['ab',[1]]))))
show(lambda: (L(batched('abcdefg',3)), tr(batched,'a',0), tr(batched,'a',-1), tr(batched,'a'), tr(batched,'a','b'), tr(batched,5,1), L(batched(iterable='ab',n=1)), tr(batched,'a',1.5), tr(batched,'ab',2,strict=True), L(batched([],2))))
show(lambda: (L(zip_longest('ab','c')), L(zip_longest('ab','c',fillvalue='-')), L(zip_longest()), tr(zip_longest,5), tr(zip_longest,'a',x=1), L(zip_longest([1],[2,3],[4,5,6],fillvalue=0))))
show(lambda: (L(product('ab',[1,2])), L(product()), L(product('ab',repeat=2)), L(product([],'a')), L(product('ab',repeat=0)), tr(product,'a',repeat=-1), tr(product,5), tr(product,'a',x=1), tr(product,'a',repeat='b'), L(product(repeat=2))))
show(lambda: (L(permutations('abc')), L(permutations('abc',2)), L(permutations('ab',3)), L(permutations('ab',0)), tr(permutations,'ab',-1), tr(permutations,'ab','c'), tr(permutations,5), L(permutations('ab',None)), tr(permutations), L(permutations(iterable='ab',r=1)), tr(permutations,'ab',1.5)))
show(lambda: (L(combinations('abc',2)), L(combinations('abc',0)), L(combinations('ab',3)), tr(combinations,'ab',-1), tr(combinations,'ab'), tr(combinations,'a','b'), L(combinations_with_replacement('ab',2)), L(combinations_with_replacement('',2)), tr(combinations_with_replacement,'a',-1), tr(combinations_with_replacement,'a'), tr(combinations,5,1), L(combinations(iterable='ab',r=1)), tr(combinations, 'ab', None)))
def f9():
    a,b=tee([1,2,3]); return next(a), list(b), list(a), tee([],0), tr(tee), tr(tee,[1],-1), tr(tee,5), tr(tee,[1],'a'), len(tee('a',3)), tr(tee,[1],n=2), copy.copy(tee([1])[0]).__class__.__name__, tr(tee,[1],2,3)
show(f9)
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([type(x).__name__ for x in (count(),cycle('a'),chain(),groupby([]),islice([],1),product(),tee([])[0],zip_longest(),batched('a',1))], count, chain, islice, tee, groupby, batched))
show(lambda: (repr(iter(groupby('a')))[:27], isinstance(count(),count), type(count()).__mro__, iter(count()).__class__, hasattr(count(),'__len__')))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (repr(MyChain('a'))[:20], L(MyChain('a')), L(MyCount(3)), repr(MyCount(3))))
show(lambda: (len(chain())))
show(lambda: (chain()[0]))
show(lambda: (next(chain())))
show(lambda: (next(product([]))))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (reduce(add,[1,2,3]), reduce(add,[],5), reduce(add,[1],5), tr(reduce,add,[]), tr(reduce,add), tr(reduce,add,5), tr(reduce,5,[1,2]), tr(reduce,add,[1],1,2), tr(reduce,add,[1,'a']), reduce(lambda a,b:a*b,range(1,6)), tr(reduce,function=add,sequence=[1]), tr(reduce, add, [1,2], initial=3)))
def f1():
    p=partial(pow,2); return p(3), p.func is pow, p.args, p.keywords, repr(p), partial(p,5).args, partial(int,base=2)('101'), repr(partial(int,base=2)), tr(partial), tr(partial,5), tr(p), tr(partial(int,base=2),'5'), partial(dict,a=1)(b=2), partial(dict,a=1)(a=2), p.__doc__[:7], repr(partial(print,1,a=[2]))
show(f1)
def f2():
    p=partial(print); p.x=5; return p.x, p.__dict__, copy.copy(p).x, hash(p)==hash(p), p==partial(print), p.__reduce__()[0]
show(f2)
def f3():
    partial(pow,2).func=5
show(f3)
show(lambda: (partial(pow,2).__name__))
show(lambda: (partial(pow,2).foo))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (lc(1),lc(1),lc(2),lc(3),lc(1),lc.cache_info(),lc.cache_parameters(),lc.cache_clear(),lc.cache_info(),lc.__wrapped__(5),lc.__name__,cc(1),cc.cache_info(),cc.cache_parameters(), lc(1,y=2), lc(1.0), lc.cache_info().hits, lc.cache_info()._asdict(), tr(lc,[1]), tr(lc), tr(lc,1,2), tr(lc,1,z=1)))
show(lambda: (lru_cache('a')))
show(lambda: (lru_cache(5)(6)))
show(lambda: (lru_cache(maxsize='a')))
show(lambda: (lru_cache(None)(len)('abc'), lru_cache(maxsize=0)(abs)(-1), lru_cache(-5)(abs).cache_info(), lru_cache(typed=True)(lambda x:x).cache_parameters(), lru_cache(True)(abs).cache_parameters() if 0 else 1))
show(lambda: (lru_cache(foo=1)))
show(lambda: (cache(5)))
show(lambda: (cc.foo))
show(lambda: (repr(lc)[:34]))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (TO(1)<TO(2), TO(1)<=TO(1), TO(2)>TO(1), TO(1)>=TO(2), tr(lambda: TO(1)<=5), tr(lambda: TO(1)>5), TO.__le__.__name__, TO.__gt__.__qualname__, TO(1).__ge__(5)))
show(lambda: (total_ordering(type('Q',(),{}))))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (sd(1),sd(True),sd([]),sd('a'),sd(b''),sd(1.5),sd(None),tr(sd),sd.dispatch(bool)(1),sorted(c.__name__ for c in sd.registry),sd.register(float,lambda x:'fl')(1),sd(2.5), sd.registry[int](5), tr(sd, x=1), sd.__name__))
show(lambda: (sd.register(5)))
show(lambda: (sd.register(5,6)))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (sd.register(sdann)))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def sdann2(x:list[int]): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (sd.register(sdann2)))
show(lambda: (sd.register(list[int],len)))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def sdann2(x:list[int]): pass
class SM:
    @singledispatchmethod
    def f(self,x): return 'o'
    @f.register
    def _(self,x:int): return 'i'
    @singledispatchmethod
    @classmethod
    def g(cls,x): return cls.__name__,'o'
    @g.register
    @classmethod
    def _(cls,x:str): return cls.__name__,'s'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (SM().f(1),SM().f('a'),SM.g('a'),SM.g(1),SM().g(2),tr(SM().f), SM.f.__name__, tr(singledispatchmethod,5)))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def sdann2(x:list[int]): pass
class SM:
    @singledispatchmethod
    def f(self,x): return 'o'
    @f.register
    def _(self,x:int): return 'i'
    @singledispatchmethod
    @classmethod
    def g(cls,x): return cls.__name__,'o'
    @g.register
    @classmethod
    def _(cls,x:str): return cls.__name__,'s'
class CP:
    n=0
    @cached_property
    def v(self): self.n+=1; return self.n
class CPS:
    __slots__=()
    @cached_property
    def v(self): return 1
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    c=CP(); a=c.v, c.v, c.__dict__; del c.v; return a, c.v, CP.v.attrname, CP.v.func.__name__, CP.v.__doc__, type(CP.v)
show(f0)
show(lambda: (CPS().v))
def f2():
    c=CP(); c.v=9; return c.v
show(f2)
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def sdann2(x:list[int]): pass
class SM:
    @singledispatchmethod
    def f(self,x): return 'o'
    @f.register
    def _(self,x:int): return 'i'
    @singledispatchmethod
    @classmethod
    def g(cls,x): return cls.__name__,'o'
    @g.register
    @classmethod
    def _(cls,x:str): return cls.__name__,'s'
class CP:
    n=0
    @cached_property
    def v(self): self.n+=1; return self.n
class CPS:
    __slots__=()
    @cached_property
    def v(self): return 1
cpx=cached_property(lambda s:1)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    class Z: a=cpx; b=cpx
show(f0)
show(lambda: (type('Z2',(),{}).__class__ and cached_property(lambda s:1).__get__(CP(),CP)))
show(lambda: (functools.__all__))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def sdann2(x:list[int]): pass
class SM:
    @singledispatchmethod
    def f(self,x): return 'o'
    @f.register
    def _(self,x:int): return 'i'
    @singledispatchmethod
    @classmethod
    def g(cls,x): return cls.__name__,'o'
    @g.register
    @classmethod
    def _(cls,x:str): return cls.__name__,'s'
class CP:
    n=0
    @cached_property
    def v(self): self.n+=1; return self.n
class CPS:
    __slots__=()
    @cached_property
    def v(self): return 1
cpx=cached_property(lambda s:1)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([tr(f,5,3) for f in (add,sub,mul,truediv,floordiv,mod,pow,lshift,rshift,and_,or_,xor,lt,le,eq,ne,gt,ge,is_,is_not,matmul,contains,concat,indexOf,countOf,getitem,iadd,isub,imul,ifloordiv,imod,ipow,itruediv,iand,ior,ixor,ilshift,irshift,imatmul,iconcat)]))
show(lambda: ([tr(f,5) for f in (neg,pos,abs,invert,inv,not_,truth,index,length_hint)], [tr(f,'a') for f in (neg,pos,operator.abs,invert,not_,truth,index,length_hint)]))
show(lambda: (concat('a','b'), concat([1],[2]), tr(concat,'a',1), tr(concat,1,'a'), contains([1],1), countOf([1,1,2],1), indexOf([1,2],2), tr(indexOf,[1],5), getitem({'a':1},'a'), tr(getitem,[1],5), tr(setitem,[1],0), length_hint([1]), length_hint(iter([1,2])), length_hint(5,7), tr(length_hint,5,'a'), tr(length_hint,[],1.5), tr(contains,5,1), tr(delitem,[1],5), tr(countOf, 5, 1), tr(indexOf, 5, 1)))
def f3():
    l=[1,2]; setitem(l,0,9); delitem(l,1); return l, iadd(l,[3]), l, iconcat(l,[4]), tr(iconcat,1,2), tr(iadd,1,'a'), imul([1],2)
show(f3)
show(lambda: (itemgetter(1)('abc'), itemgetter(0,2)('abc'), itemgetter('a')({'a':1}), itemgetter(slice(1,None))('abc'), repr(itemgetter(1)), repr(itemgetter(1,'a')), tr(itemgetter), tr(itemgetter(5),'a'), tr(itemgetter('x'),{}), tr(itemgetter(1)), tr(itemgetter(1),'ab','c'), tr(itemgetter(1),5), tr(itemgetter,x=1), tr(itemgetter(1),obj='ab')))
show(lambda: (attrgetter('real')(5), attrgetter('real','imag')(5), attrgetter('__class__.__name__')(5), repr(attrgetter('a')), repr(attrgetter('a','b.c')), tr(attrgetter), tr(attrgetter,5), tr(attrgetter('x'),5), tr(attrgetter('a.b'),5), tr(attrgetter('real')), tr(attrgetter('real'),1,2)))
show(lambda: (methodcaller('upper')('a'), methodcaller('split',',',maxsplit=1)('a,b,c'), repr(methodcaller('f')), repr(methodcaller('f',1,a='x')), tr(methodcaller), tr(methodcaller,5), tr(methodcaller('zz'),'a'), tr(methodcaller('upper',1),'a'), tr(methodcaller('upper')), tr(methodcaller('upper'),1,2)))
show(lambda: (itemgetter(1)==itemgetter(1), hash(itemgetter(1)) is not None, itemgetter(1).__reduce__(), attrgetter('a','b').__reduce__(), methodcaller('f',1).__reduce__(), copy.copy(itemgetter(2))('abc'), type(itemgetter(1)), sorted([{'a':2},{'a':1}],key=itemgetter('a'))))
show(lambda: (call(len,'abc'), call(dict,a=1), tr(call), tr(call,5), is_none if 0 else 1, tr(add,1), tr(add,1,2,3), tr(neg), tr(add,a=1,b=2), operator.__add__(1,2), operator.__not__(0), index(True), tr(index,1.5), tr(not_), tr(attrgetter('a').__call__)))
show(lambda: (add, neg, itemgetter, operator.__all__))
# ---
import itertools, functools, operator, bisect, heapq, copy
from itertools import *
from functools import *
from operator import *
def L(x): return list(islice(x,12))
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MyChain(chain): pass
class MyCount(count): pass
class PM:
    def f(self,*a,**k): return a,k
    g=partialmethod(f,1,x=2)
    h=partialmethod(print,'hi')
    @partialmethod
    def dd(self): return 'd'
@lru_cache(maxsize=2)
def lc(x,*,y=0): return x+y
@cache
def cc(x): return x
@functools.total_ordering
class TO:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.v==o.v
def base(x:int)->str:
    "doc"
base.attr=1
@wraps(base)
def wr(*a): 'w'; return a
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: str|bytes): return 'text'
def sdann(x:'foo'): pass
def sdann2(x:list[int]): pass
class SM:
    @singledispatchmethod
    def f(self,x): return 'o'
    @f.register
    def _(self,x:int): return 'i'
    @singledispatchmethod
    @classmethod
    def g(cls,x): return cls.__name__,'o'
    @g.register
    @classmethod
    def _(cls,x:str): return cls.__name__,'s'
class CP:
    n=0
    @cached_property
    def v(self): self.n+=1; return self.n
class CPS:
    __slots__=()
    @cached_property
    def v(self): return 1
cpx=cached_property(lambda s:1)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (tr(bisect.bisect,[1,2],1), tr(bisect.bisect_left,[1],'a'), tr(bisect.bisect,[1],1,-1), tr(bisect.bisect,[1],1,0,5), tr(bisect.bisect), tr(bisect.bisect,[1]), tr(bisect.bisect,5,1), tr(bisect.bisect,[1],1,'a'), tr(bisect.bisect,[1],1,0,'a'), tr(bisect.bisect,[1],1,0,None), tr(bisect.bisect,[1],1,0,1,lambda x:x), tr(bisect.insort,(1,),1), tr(bisect.insort,[1],'a'), tr(bisect.insort,[1],2,x=1), tr(bisect.bisect,a=[1,2],x=2,lo=0,hi=None,key=None), tr(bisect.bisect,[1],1,key=5), tr(bisect.insort_left,[[1],[3]],[2],key=lambda v:v[0])))
def f1():
    h=[5,3,8,1]; heapq.heapify(h); r=h[:]; heapq.heappush(h,0); a=heapq.heappop(h); b=heapq.heappushpop(h,2); c=heapq.heapreplace(h,9); return r,h,a,b,c
show(f1)
show(lambda: (tr(heapq.heappop,[]), tr(heapq.heapreplace,[],1), heapq.heappushpop([],5), tr(heapq.heappush,5,1), tr(heapq.heapify,(1,)), tr(heapq.heapify,5), tr(heapq.heappush,[1],'a'), tr(heapq.heapify,[1,'a']), tr(heapq.heappush,[1]), tr(heapq.heappush), tr(heapq.heappop,5), tr(heapq.heapify), tr(heapq.heappush,heap=[1],item=2)))
show(lambda: (heapq.nlargest(2,[3,1,2]), heapq.nsmallest(2,[3,1,2]), heapq.nlargest(2,'abc',key=ord), heapq.nsmallest(0,[1]), heapq.nlargest(-1,[1]), heapq.nlargest(1,[1,2]), heapq.nsmallest(1,[],), heapq.nsmallest(5,[2,1]), tr(heapq.nlargest,'a',[1]), tr(heapq.nlargest,1), tr(heapq.nlargest,2,5), tr(heapq.nsmallest,2,[1,'a']), heapq.nlargest(n=1,iterable=[1]), tr(heapq.nlargest,1.5,[1,2,3]), tr(heapq.nlargest,1,[1],5), heapq.nlargest(3,[(1,'a'),(1,'b'),(2,'c')],key=lambda t:t[0]), heapq.nsmallest(2,{'b':1,'a':2})))
show(lambda: (list(heapq.merge([1,4],[2,3])), list(heapq.merge([4,1],[3,2],reverse=True)), list(heapq.merge(['a','ccc'],['bb'],key=len)), list(heapq.merge()), tr(list,heapq.merge(5)), tr(list,heapq.merge([1],['a'])), tr(heapq.merge,[1],x=1), list(heapq.merge([1,1],[1])), list(heapq.merge('ab','ab'))))
show(lambda: (heapq.__all__, bisect.__name__, [x for x in dir(bisect) if x[0]!='_'], heapq._heapify_max if 0 else 1))
def f6():
    h=[5,1]; heapq._heapify_max(h); return h
show(f6)
