import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (List[int], Dict[str,int], Optional[int], Union[int,str], Union[int,None], Union[int], Union[int,int], Union[int,Union[str,float]], Tuple[int,...], Tuple[()], Tuple[int,str], Callable[[int],str], Callable[...,int], Callable, Any, Type[int], Set[int], FrozenSet[int], Deque[int], DefaultDict[str,int], Counter[str] if 0 else 1, ClassVar[int], Final[int], Literal[1,'a',None,True], Annotated[int,'x',5], Generator[int,str,bool], Iterator[int], Iterable[T], Mapping[str,int], Sequence[int], Awaitable[int], Coroutine[int,str,bool], AsyncIterator[int], NoReturn, Never, Self, LiteralString, Required[int], NotRequired[str], TypeGuard[int], Concatenate[int,Ps], Unpack[Ts], T, K, B, Ps, Ts, Ps.args, Ps.kwargs, Generic[T], Protocol[T], List, Dict, Optional, Union, Tuple, Hashable, Sized, Text, AnyStr, SupportsInt, IO[str], TextIO, Pattern[str], Match, ForwardRef('x'), List['x'], Type, Type[T], ChainMap, OrderedDict))
show(lambda: (int|str, int|None, list[int]|None, Optional[int]|str, list[int], dict[str,int], tuple[int,...], tuple[()], type[int], list['x'], T|int, 'x'|T if 0 else 1, list[T][int], dict[T,K][int,str], (int|str).__args__, list[int].__origin__, list[int].__args__, list[T].__parameters__, (int|str)==(str|int), hash(int|str)==hash(str|int), (int|str)==Union[int,str], list[int]==list[int], list[int]()==[], isinstance(1,int|str), issubclass(int,int|str), tr(isinstance,1,list[int]), tr(isinstance,1,List[int]), isinstance([],List), tr(isinstance,1,Union[int,str]), tr(isinstance,1,Optional[int]), tr(isinstance,1,Any), tr(isinstance,1,T), tr(isinstance,1,Literal[1]), int|int, type(int|str), (int|list[int])|None, tr(lambda:int|5), tr(lambda:'a'|int), tr(lambda: None|None), str|None|int))
show(lambda: (List[int]()==[], Dict[str,int](a=1), List[int]==List[int], List[int]!=List[str], hash(List[int])==hash(List[int]), Literal[1]==Literal[True], Literal[1,2]==Literal[2,1], Union[int,str]==Union[str,int], get_origin(List[int]), get_args(Dict[str,int]), get_origin(Union[int,str]), get_args(Callable[[int],str]), get_origin(Annotated[int,1]), get_args(Annotated[int,1]), get_origin(int), get_args(int), get_origin(int|str), get_args(Literal[1,2]), get_origin(Generic[T]), get_origin(list[int]), get_args(Optional[int]), get_origin(Callable), get_origin(ClassVar[int]), get_args(Tuple[()]), get_args(Callable[...,int]), Annotated[int,1].__metadata__, Annotated[int,1].__origin__, Literal[1,2].__args__, Callable[[int],str].__args__, get_origin(List), get_args(List)))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (TD(a=1), TD({'a':1}), TD.__annotations__, TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD2.__total__, sorted(TD2.__annotations__), TD2.__required_keys__, TD2.__optional_keys__==frozenset({'b','c'}), tr(isinstance,{},TD), tr(issubclass,dict,TD), TD.__name__, type(TD), TD.__mro__, is_typeddict(TD), is_typeddict(dict), TypedDict('X',{'a':int})(a=1), tr(TypedDict,'X'), tr(TypedDict,'X',a=int), tr(exec,'class X(TypedDict):\n a:int=1'), tr(exec,'class X(TypedDict):\n def f(s): pass'), tr(exec,'class X(TD,int): pass'), TD.__bases__, TD2.__orig_bases__, get_type_hints(TD), get_type_hints(TD,include_extras=True), tr(TD,5), TypedDict('X',{'a':int},total=False).__optional_keys__))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (isinstance(Im(),Pr), isinstance(5,Pr), tr(issubclass,Im,Pr), tr(isinstance,5,Pr2), tr(Pr), tr(issubclass,int,Pr2), isinstance(open,Cl), issubclass(type('F',(),{'close':1}),Cl), issubclass(int,Cl), tr(exec,'class X(Protocol,int): pass'), tr(runtime_checkable,int), Pr.__abstractmethods__, Pr._is_protocol, Im._is_protocol if 0 else 1, isinstance(5,SupportsInt), isinstance('a',SupportsInt), isinstance(5,SupportsAbs), isinstance(1.5,SupportsRound), isinstance(5,SupportsIndex), isinstance(b'',SupportsBytes), isinstance(1j,SupportsComplex), isinstance(5,SupportsFloat), isinstance([],Iterable), isinstance([],Hashable), isinstance(5,Sized)))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (G[int], G[int](5).x, G[int](5).__orig_class__, G.__parameters__, G2.__orig_bases__, G3[int,str], G.__class_getitem__(int), tr(lambda:G[int,str]), tr(lambda:G[int][str]), G[T][int], G[int].__origin__, G[int].__args__, tr(isinstance,1,G[int]), isinstance(G2(),G), G['x'], G[int]==G[int], G2.__mro__, P3, P3.__type_params__, P3[int,str,[int]], P3.f.__type_params__, P3.__parameters__, P3.f.__type_params__[0].__bound__, G[int].__name__, tr(lambda: G2[int]), G3.__parameters__, G[Any], G[[int]] if 0 else 1, G[None]))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (get_type_hints(ann), ann.__annotations__, get_type_hints(ann2), get_type_hints(G), tr(get_type_hints,5), tr(get_type_hints,'x'), get_type_hints(type('X',(),{'__annotations__':{'a':'int'}})), tr(get_type_hints,type('X',(),{'__annotations__':{'a':'undefinedname'}})), get_type_hints(typing), tr(get_type_hints, type('X',(),{'__annotations__':{'a':'1+'}}))))
show(lambda: (ForwardRef('x')==ForwardRef('x'), ForwardRef('int').__forward_arg__, tr(ForwardRef,'1+'), tr(ForwardRef,5), repr(ForwardRef('x',module='m')), hash(ForwardRef('x'))==hash(ForwardRef('x'))))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Al, Al.__value__, Al.__name__, Al2[int], Al2.__type_params__, Al2.__parameters__, tr(isinstance,1,Al), Al|None, tr(Al), type(Al), TypeAliasType('X',int), TypeAliasType('X',int).__value__, tr(lambda:Al[int]), Al2[int].__args__, tr(setattr,Al,'x',1), Al.__module__, TypeAliasType('X',list[T],type_params=(T,))[int]))
def f1():
    def f(x: "int" = 5) -> None: ...
show(f1)
def f2():
    class A(Any): pass
show(f2)
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (isinstance(fn,FunctionType), isinstance(len,BuiltinFunctionType), isinstance(gn(),GeneratorType), isinstance([].append,BuiltinMethodType), isinstance(G().__init__,MethodType), isinstance(str.join,MethodDescriptorType), isinstance(int.__add__,WrapperDescriptorType), isinstance(typing,ModuleType), isinstance(None,NoneType), isinstance(...,EllipsisType), isinstance(fn.__code__,CodeType), isinstance(int|str,UnionType), isinstance(list[int],GenericAlias), isinstance(dict.__dict__['fromkeys'],ClassMethodDescriptorType), isinstance(int.__dict__,MappingProxyType)))
def f1():
    n=SimpleNamespace(a=1,b='x'); n.c=[1]; del n.a; return n, n==SimpleNamespace(b='x',c=[1]), n!=5, n.__dict__, vars(n), SimpleNamespace(), tr(SimpleNamespace,5), tr(lambda:n.zz), tr(hash,n), SimpleNamespace(**{'a b':1}), copy.copy(n), copy.deepcopy(n)==n, n.__reduce__(), tr(SimpleNamespace,{'a':1},{'b':1}), tr(lambda:SimpleNamespace()<SimpleNamespace())
show(f1)
def f2():
    n=SimpleNamespace(); n.me=n; return n
show(f2)
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (SNs(a=1), SNs(a=1)==SimpleNamespace(a=1)))
def f1():
    m=MappingProxyType({'a':1}); return m, m['a'], tr(lambda:m.__setitem__('a',2)), tr(setattr,m,'x',1), m|{'b':2}, tr(lambda:m.__ior__({})), m.copy(), list(m), m.get('z'), len(m), m=={'a':1}, 'a' in m, m.keys(), m.items(), tr(MappingProxyType,5), tr(MappingProxyType,[1]), tr(MappingProxyType), list(reversed(m)), tr(lambda:m['q']), {**m}, tr(hash,m), str(m), tr(lambda: m.pop('a')), tr(lambda: m.__delitem__('a')), MappingProxyType(MappingProxyType({1:2}))
show(f1)
show(lambda: (new_class('X',(G,),{},lambda ns:ns.update(q=5)).q, new_class('X').__mro__, tr(new_class), tr(new_class,5), prepare_class('X',(int,))[0], resolve_bases((G[int],))[0], get_original_bases(G2), tr(get_original_bases,5), resolve_bases((int,)), tr(new_class,'X',(int,str)), new_class('X',(),{'metaclass':abc.ABCMeta}).__class__))
show(lambda: (MethodType(lambda s:s,5)(), tr(MethodType,5,5), tr(MethodType,len), MethodType(fn,5), FunctionType(fn.__code__,{}).__name__, tr(FunctionType,5,{}), FunctionType(fn.__code__,{},'nm').__name__, ModuleType('mm'), ModuleType('mm','doc').__doc__, tr(ModuleType), tr(lambda:ModuleType('mm').x), CellType(5).cell_contents, tr(lambda:CellType().cell_contents), coroutine(gn).__name__, tr(coroutine,5), GenericAlias(list,(int,)), GenericAlias(dict,(int,str))==dict[int,str], tr(GenericAlias,list), ModuleType('a').__name__, NoneType(), EllipsisType(), tr(NoneType,1), types.__all__))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
TS=graphlib.TopologicalSorter
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (list(TS({'d':{'b','c'},'b':{'a'},'c':{'a'}} and {'d':['b','c'],'b':['a'],'c':['a']}).static_order()), list(TS().static_order()), tr(TS,5), tr(lambda:list(TS({'a':['b'],'b':['a']}).static_order())), tr(lambda:TS({'a':['a']}).prepare()), graphlib.CycleError.__mro__, TS[int]))
def f1():
    t=TS(); t.add('a','b'); t.add('c'); t.add('a','c'); t.prepare(); r=t.get_ready(); e=[tr(t.prepare),tr(t.add,'z'),tr(t.done,'a'),tr(t.done,'q'),t.is_active()]; t.done(*r); e.append(tr(t.done,*r)); r2=t.get_ready(); t.done('a'); return r,e,r2,t.is_active(),bool(t),t.get_ready(), tr(t.done)
show(f1)
show(lambda: (tr(TS().get_ready), tr(TS().is_active), tr(TS().done,'a'), tr(TS().add), tr(TS().add,[]), tr(TS({'a':5}).prepare), tr(TS,{'a':[[1]]}), tr(lambda: bool(TS()))))
def f3():
    try_=TS({1:[2],2:[3],3:[1]})
show(f3)
def f4():
    try_=TS({1:[2],2:[3],3:[1]}); try_.prepare()
show(f4)
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
TS=graphlib.TopologicalSorter
def ce():
    try: TS({1:[2],2:[3],3:[1]}).prepare()
    except graphlib.CycleError as e: return e.args
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (ce(), graphlib.__all__))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
TS=graphlib.TopologicalSorter
def ce():
    try: TS({1:[2],2:[3],3:[1]}).prepare()
    except graphlib.CycleError as e: return e.args
Pt=namedtuple('Pt','x y',defaults=[5])
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Pt(1), Pt(1,2).x, Pt._fields, Pt._field_defaults, tr(Pt), tr(Pt,1,2,3), tr(Pt,1,z=2), Pt._make([1,2]), tr(Pt._make,[1]), tr(Pt._make,[1,2,3]), Pt(1)._asdict(), Pt(1)._replace(x=5), tr(Pt(1)._replace,z=5), Pt.__doc__, Pt.x.__doc__, Pt.x, Pt(1)==(1,5), Pt(1)<Pt(2), hash(Pt(1))==hash((1,5)), Pt(1)+(1,), Pt(*'ab'), tr(setattr,Pt(1),'x',1), tr(lambda:Pt(1).z), Pt(1)[-1], Pt(1)[:1], Pt.__match_args__, Pt.__slots__, Pt.__new__.__defaults__, Pt.__module__, Pt.__getnewargs__(Pt(1)), copy.copy(Pt(1)), copy.deepcopy(Pt([1])), Pt.__qualname__, inspect.signature(Pt), Pt.__mro__, Pt(1).__reduce__() if 0 else 1, Pt(1).count(1), Pt(1).index(5), sorted([Pt(2),Pt(1)]), Pt(x=1,y=2), dict(Pt(1)._asdict()), [*Pt(1)], str(Pt('a',None)), Pt.__name__))
show(lambda: ([tr(namedtuple,*a) for a in ((),('X',),('X','a a'),('X','class'),('X','_a'),('X','1a'),('X',5),(5,'a'),('1X','a'),('class','a'),('X',['a',5]),('X','a,b'),('X','a, b'),('X',('a','b')),('X','')) ], tr(namedtuple,'X','a a _b def',rename=True)._fields, tr(namedtuple,'X','a',defaults=[1,2]), namedtuple('X','a b',defaults=(1,)).__new__.__defaults__, namedtuple('X','a',module='mm').__module__, tr(namedtuple,'X','a',True), tr(namedtuple,'X','a',foo=1), tr(namedtuple,'X','a',defaults=5)))
def f2():
    c=ChainMap({'a':1},{'a':2,'b':3}); return c, c['a'], c['b'], list(c), len(c), dict(c), c.maps, c.parents, c.new_child({'z':1}), c.new_child(), c.new_child(q=1), tr(lambda:c['zz']), c.get('zz',5), 'b' in c, tr(lambda:c.pop('b')), tr(lambda:c.__delitem__('b')), c.pop('a'), c, c.popitem() if 0 else 1, tr(ChainMap().popitem), c|{'x':1}, {'x':1}|c, c.copy(), ChainMap(), bool(ChainMap()), c=={'a':2,'b':3}, ChainMap.fromkeys('ab',1), list(c.items()), list(c.values()), c.keys(), c.items(), tr(ChainMap,5), tr(lambda:list(ChainMap(5))), copy.copy(c), list(reversed(c)) if hasattr(c,'__reversed__') else 0, c.setdefault('n',1), c, c.clear(), c, c.update(k=1), c, tr(hash,c), c.__missing__ and 1
show(f2)
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
TS=graphlib.TopologicalSorter
def ce():
    try: TS({1:[2],2:[3],3:[1]}).prepare()
    except graphlib.CycleError as e: return e.args
Pt=namedtuple('Pt','x y',defaults=[5])
class UD(UserDict):
    def __setitem__(s,k,v): super().__setitem__(k.upper(),v)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (UD(a=1), UD({'b':2},c=3), UD(a=1)|{'z':1}, {'z':1}|UD(a=1), UD(a=1).data, UD(a=1)=={'A':1}, UD(a=1).copy(), UD.fromkeys('ab',0), tr(lambda:UD()['x']), tr(UD,5), UserDict(None), tr(UserDict,1,2), UserDict({'a':1}).pop('a'), UserDict(dict={'q':1}), repr(UserDict([(1,2)])), UserDict(a=1).setdefault('b',2), tr(UserDict().popitem), list(UD(a=1,b=2)), 'A' in UD(a=1), len(UD()), UserDict(a=1).items(), UserDict(a=1).keys(), list(UserDict(a=1).values()), tr(lambda: UserDict()|5)))
show(lambda: (UserList([1,2])+[3], [0]+UserList([1]), UserList('ab'), UserList([1])*2, UserList([3,1]).sort(), UserList([1,2])[0:1], UserList([1])==[1], UserList([1])<[2], UserList(UserList([1])), UserList().data, tr(lambda:UserList()[0]), UserList([1,2]).index(2), UserList([1]).copy(), 1 in UserList([1]), tr(UserList,5), tr(lambda:UserList([1])+5), repr(UserList([1])), tr(UserList().pop), UserList([1,2,3]).reverse(), tr(hash,UserList())))
show(lambda: (UserString('abc').upper(), UserString('abc')+'d', 'x'+UserString('a'), UserString('abc')[1], UserString(5), repr(UserString('a')), UserString('a')=='a', hash(UserString('a'))==hash('a'), UserString('%s')%1, UserString('a b').split(), UserString('a').join(['x','y']), UserString('{}').format(1), 'a' in UserString('abc'), len(UserString('ab')), UserString('a')*3, UserString('5').__int__(), int(UserString('5')), float(UserString('1.5')), UserString('a')<'b', sorted([UserString('b'),UserString('a')]), UserString('abc').find('c'), UserString('abc').encode(), UserString('Abc').swapcase(), str(UserString('q')), tr(UserString), UserString('abc').data, tr(lambda: UserString('a')+5), UserString('a,b').partition(','), UserString('abc').replace('a',UserString('z'))))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
TS=graphlib.TopologicalSorter
def ce():
    try: TS({1:[2],2:[3],3:[1]}).prepare()
    except graphlib.CycleError as e: return e.args
Pt=namedtuple('Pt','x y',defaults=[5])
class UD(UserDict):
    def __setitem__(s,k,v): super().__setitem__(k.upper(),v)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([n for n in cabc.__all__ if isinstance([],getattr(cabc,n))], [n for n in cabc.__all__ if isinstance({},getattr(cabc,n))], [n for n in cabc.__all__ if isinstance('',getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(set(),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(gn(),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(5,getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(range(1),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(b'',getattr(cabc,n))], [n for n in cabc.__all__ if isinstance({}.items(),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(deque(),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(memoryview(b''),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(bytearray(),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(iter([]),getattr(cabc,n))], [n for n in cabc.__all__ if isinstance(len,getattr(cabc,n))], cabc.__all__))
show(lambda: ([tr(getattr(cabc,n)) for n in cabc.__all__]))
# ---
import typing, types, abc, graphlib, collections, collections.abc as cabc, copy, inspect, weakref
from typing import *
from types import *
from collections import *
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int); Ps=ParamSpec('Ps'); Ts=TypeVarTuple('Ts')
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
NT=NewType('NT',int)
class N1(NamedTuple):
    "doc"
    a:int
    b:str='x'
    def m(self): return self.a
N2=NamedTuple('N2',[('a',int),('b',str)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:int
@runtime_checkable
class Pr(Protocol):
    x:int
    def f(self)->int: ...
class Pr2(Protocol):
    def g(self): ...
class Im: x=1; f=lambda s:1
@runtime_checkable
class Cl(Protocol):
    def close(self): ...
class G(Generic[T]):
    def __init__(s,x=None): s.x=x
class G2(G[int]): pass
class G3(G[T],Generic[T,K]): pass
class P3[U,*V,**W]:
    def f[Z:int](self,z:Z)->Z: return z
def ann(a:int,b:'str'='x',*c:List['int'],d:Optional[int]=None,**e:Any)->'G': ...
def ann2(a:int=None): ...
type Al=int|str
type Al2[X]=list[X]
def fn(): pass
def gn(): yield
async def cn(): pass
class SNs(SimpleNamespace): pass
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
TS=graphlib.TopologicalSorter
def ce():
    try: TS({1:[2],2:[3],3:[1]}).prepare()
    except graphlib.CycleError as e: return e.args
Pt=namedtuple('Pt','x y',defaults=[5])
class UD(UserDict):
    def __setitem__(s,k,v): super().__setitem__(k.upper(),v)
class Sq(cabc.Sequence):
    def __init__(s,d): s.d=d
    def __getitem__(s,i): return s.d[i]
    def __len__(s): return len(s.d)
class Mp(cabc.MutableMapping):
    def __init__(s): s.d={}
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
class St(cabc.Set):
    def __init__(s,d=()): s.d=list(d)
    def __contains__(s,x): return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def __repr__(s): return f'St({s.d})'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    s=Sq('abca'); return list(s), list(reversed(s)), s.index('b'), s.count('a'), 'c' in s, tr(s.index,'z'), s.index('a',1), s.index('a',-1), 'z' in s, tr(lambda: s+s), s==s
show(f0)
def f1():
    a=St([1,2]); b=St([2,3]); return a|b, a&b, a-b, a^b, a<=b, a<b, a==St([2,1]), a=={1,2}, a.isdisjoint(b), a|{9}, {9}|a, a-[1], tr(lambda:a<5), a>=St([1]), a!=b, hash(St([1])) if 0 else tr(hash,a), a._hash()==hash(frozenset([1,2])), a&[2], tr(lambda: a|5), {1,2}-a, a>{1}
show(f1)
