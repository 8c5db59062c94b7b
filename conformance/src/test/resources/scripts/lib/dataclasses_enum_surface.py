import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (P(1), P(1,2,[3]), P(x=1)==P(1), P(1)!=P(2), P(1)==5, tr(P), tr(P,1,2,3,4), tr(P,1,x=2), tr(P,1,q=2), tr(hash,P(1)), tr(lambda:P(1)<P(2)), P.__match_args__, P.__dataclass_params__, P.__dataclass_fields__.keys(), P.__doc__, P.y, hasattr(P,'z'), repr(P)))
show(lambda: (O(1)<O(2), O(1)<=O(1,'a'), hash(O(1))==hash(O(1)), tr(lambda:O(1)<5), O(1).__lt__(5), tr(setattr,O(1),'a',5), tr(delattr,O(1),'a'), tr(setattr,O(1),'zz',5), sorted([O(2),O(1)]), {O(1):1}[O(1)], O.__doc__))
show(lambda: (S(a=1), tr(S,1), tr(S), S.__slots__, tr(setattr,S(a=1),'zz',1), S(a=1)==S(a=1), S.__match_args__, hasattr(S(a=1),'__dict__')))
show(lambda: (C(1), C(1,2,[],4,t=5), tr(C,1,2,3,4,5), [f.name for f in fields(C)], C.w, fields(C)[-1].metadata, tr(fields,5), tr(fields,int), C(1).u, tr(C,1,u=3)))
show(lambda: (asdict(C(1)), astuple(C(1)), asdict(P(1,2,[P(3)])), astuple(P(1,2,[(1,P(2))])), asdict(P(1,2,{'k':P(1)}),dict_factory=lambda x:sorted(x)), tr(asdict,5), tr(asdict,P), tr(astuple,[1]), astuple(P(1),tuple_factory=list), tr(asdict,P(1),5)))
show(lambda: (replace(P(1),x=2), tr(replace,P(1),q=2), tr(replace,5), replace(O(1),b='z'), tr(replace,C(1),u=5), tr(replace,C(1)), replace(C(1),v=2), tr(replace), tr(replace,P), copy.copy(P(1)), copy.deepcopy(P(1,2,[[1]])), copy.copy(S(a=5)), copy.deepcopy(O(1))))
show(lambda: (exec('@dataclass\nclass B1:\n x:int=1\n y:int')))
show(lambda: (exec('@dataclass\nclass B1:\n x:list=[]')))
show(lambda: (exec('@dataclass\nclass B1:\n x:dict={}')))
show(lambda: (exec('@dataclass\nclass B1:\n x:int=field(default=set())')))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (exec('@dataclass\nclass B1:\n x=field()')))
show(lambda: (exec('@dataclass(order=True,eq=False)\nclass B1: pass')))
show(lambda: (exec('@dataclass(order=True)\nclass B1:\n def __lt__(s,o): pass')))
show(lambda: (exec('@dataclass(frozen=True)\nclass B1:\n def __setattr__(s,o,v): pass')))
show(lambda: (exec('@dataclass(frozen=True)\nclass B1(P): pass')))
show(lambda: (exec('@dataclass\nclass B1(O): pass')))
show(lambda: (exec('@dataclass(unsafe_hash=True)\nclass B1:\n def __hash__(s): pass')))
show(lambda: (exec('@dataclass(slots=True)\nclass B1:\n __slots__=("a",)')))
show(lambda: (exec('@dataclass(weakref_slot=True)\nclass B1: pass')))
show(lambda: (exec('@dataclass\nclass B1:\n a:KW_ONLY\n b:KW_ONLY')))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (exec('@dataclass\nclass B1:\n x:ClassVar[int]=field(default_factory=list)')))
show(lambda: (exec('@dataclass\nclass B1:\n x:InitVar[int]=field(default_factory=list)\nB1()')))
show(lambda: (exec('@dataclass\nclass B1:\n x:ClassVar[int]=field(kw_only=True)')))
show(lambda: (exec('@dataclass\nclass B1:\n x:int\n _:KW_ONLY\n y:int\nprint(B1(1,y=2)); B1(1,2)')))
show(lambda: (exec('@dataclass\nclass B1:\n x:int=field(default=P(1))')))
show(lambda: (exec('@dataclass\nclass B1:\n x:int\n def __post_init__(self,q): pass\nB1(1)')))
show(lambda: (exec('@dataclass(repr=False)\nclass B1:\n x:int=1\nprint(repr(B1())[:10]=="<__main__.")')))
show(lambda: (exec('@dataclass(init=False)\nclass B1:\n x:int=1\nprint(B1())\nB1(1)')))
show(lambda: (exec('@dataclass(unsafe_hash=True)\nclass B1:\n x:int=1\n y:list=field(default_factory=list,hash=False)\nprint(hash(B1())==hash((1,)))')))
show(lambda: (exec('@dataclass(match_args=False)\nclass B1:\n x:int=1\nprint(hasattr(B1,"__match_args__"))')))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (exec('@dataclass\nclass B1:\n x:int\n y:"int"="a"\n z:Optional[int]=None\nprint(B1(1), inspect.signature(B1), B1.__init__.__annotations__)')))
show(lambda: (exec('@dataclass\nclass B1:\n self:int\nprint(B1(5))')))
show(lambda: (exec('@dataclass\nclass B1:\n x:int\n @property\n def x(self): return 1')))
show(lambda: (exec('@dataclass\nclass N:\n l:"N|None"=None\n v:int=0\nn=N(); n.l=n; print(n)')))
show(lambda: (inspect.signature(P), inspect.signature(O), inspect.signature(C), inspect.signature(S), P.__init__.__name__, P.__repr__.__qualname__, P.__eq__.__name__))
show(lambda: (dataclasses.__all__))
def f6():
    match_=(lambda p: p)(P(1,2)); return [x for x in (match_,) if x==P(1,2)]
show(f6)
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
class Color(Enum): RED=1; GREEN='g'; CRIMSON=1; BLUE=(1,2)
class Num(IntEnum): A=1; B=2
class Perm(Flag): R=4; W=2; X=1; RW=6
class IP(IntFlag): R=4; W=2; X=1
class St(StrEnum): AA=auto(); Bb='x'
class Au(Enum): A=auto(); B=auto(); C=10; D=auto()
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Color.RED, str(Color.RED), repr(Color.CRIMSON), Color('g'), Color['RED'], Color.RED.name, Color.BLUE.value, list(Color), len(Color), Color.__members__, Color.RED is Color.CRIMSON, Color.RED==1, Color.RED in Color, 1 in Color, 5 in Color, 'g' in Color, hash(Color.RED)==hash('RED'), Color.RED!=Color.GREEN, bool(Color.RED), f'{Color.RED}', '%s'%Color.RED, format(Color.RED,'>12'), repr(Color), Color.__name__, dir(Color.RED), isinstance(Color.RED,Color), type(Color), Color.RED.__class__, list(reversed(Color)), Color((1,2)), Color.RED.GREEN if 0 else 1))
show(lambda: (Num.A+1, Num.A<Num.B, str(Num.A), repr(Num.A), f'{Num.A}', Num.A==1, Num(1), [1,2][Num.A], Num.A|Num.B, int(Num.A), hash(Num.A)==hash(1), '%d'%Num.A, Num.A.bit_length(), sorted([Num.B,Num.A]), format(Num.A,'03d'), max(Num), sum(Num), tr(Num,5), Num.A in Num, 1 in Num, isinstance(Num.A,int), {1:2}[Num.A], -Num.A, round(Num.A), Num.A.real, tr(Num,'1'), Num.__mro__))
show(lambda: (Perm.R|Perm.W, Perm.R&Perm.W, Perm.R^Perm.W, ~Perm.R, Perm(0), Perm(7), Perm(5), list(Perm(5)), list(Perm), Perm.R in Perm.RW, Perm.RW.name, (Perm.R|Perm.X).name, Perm(0).name, str(Perm(5)), repr(Perm(0)), str(Perm(0)), len(Perm.RW), bool(Perm(0)), Perm.R.value, Perm['RW'], f'{Perm.RW}', tr(Perm,8), tr(Perm,-1), tr(Perm,'x'), tr(lambda:Perm.R|1), tr(lambda:Perm.R<Perm.W), tr(lambda:1 in Perm.R), Perm.R==4, hash(Perm.R)==hash(4), list(Perm.__members__), Perm.R|Perm.R, tr(lambda: Perm.R & 'x'), 4 in Perm, tr(lambda: Perm.R in 5), ~Perm(0), -Perm.R if 0 else 1))
show(lambda: (IP.R|1, IP.R|8, IP(8), IP(0), ~IP.R, IP.R+1, IP(7), str(IP(5)), repr(IP(9)), list(IP(5)), IP.R&4, IP.R^IP.R, f'{IP.R}', IP.R==4, 4|IP.W, IP(-1), IP(16).name, IP.R in IP(7), len(IP(7)), bool(IP(0)), IP(5).name, int(IP(5)), '%d'%IP.R, tr(lambda:IP.R|'x'), tr(IP,'x'), hash(IP.R)==4, IP.R<5, str(IP.R)))
show(lambda: (St.AA, str(St.AA), St.AA=='aa', St.AA.value, f'{St.Bb}', St.AA.upper(), repr(St.Bb), St('x'), tr(St,'zz'), 'aa' in St, St.AA+'q', ''.join(St), format(St.AA,'>5'), {'aa':1}[St.AA], tr(lambda:exec('class Q(StrEnum):\n A=1')), sorted(St), '%s'%St.AA, isinstance(St.AA,str), tr(lambda:exec('class Q(StrEnum):\n A=(1,2,3,4)'))))
show(lambda: ([a.value for a in Au], Au.D))
show(lambda: (Enum('F','a b c'), list(Enum('F','a b c')), list(Enum('F',['x','y'],start=5)), list(Enum('F',{'x':1,'y':'q'})), list(Enum('F',[('x',1),('y',2)])), Enum('F','a,b').b, IntEnum('G','a').a+1, Flag('H','a b c').c, Enum('F','a',module='mm').__module__, Enum('F','a',qualname='q.F').__qualname__, tr(Enum,'F'), tr(Enum,'F',5), Enum('F','').__members__, Enum('T','a',type=str) , StrEnum('SS','Ab').Ab.value, tr(Enum, 'F', 'a', foo=1), tr(Enum,5,'a')))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
class Color(Enum): RED=1; GREEN='g'; CRIMSON=1; BLUE=(1,2)
class Num(IntEnum): A=1; B=2
class Perm(Flag): R=4; W=2; X=1; RW=6
class IP(IntFlag): R=4; W=2; X=1
class St(StrEnum): AA=auto(); Bb='x'
class Au(Enum): A=auto(); B=auto(); C=10; D=auto()
class Pl(Enum):
    E=(1,2.5); F=(3,4.5)
    def __init__(s,m,r): s.m=m; s.r=r
    @property
    def d(s): return s.m*s.r
    @classmethod
    def get(cls): return cls.E
    @staticmethod
    def st(): return 1
    def __str__(s): return 'Pl:'+s.name
    @classmethod
    def _missing_(cls,v): return cls.E if v=='e' else None
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Pl.E.m, Pl.E.d, Pl.get(), Pl.st(), str(Pl.F), repr(Pl.F), f'{Pl.F}', Pl('e'), tr(Pl,'z'), Pl((1,2.5)), Pl.E.value, Pl.E._value_, Pl.E._name_, Pl.E.__dict__ if 0 else 1, Pl.F.__init__ is not None))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
class Color(Enum): RED=1; GREEN='g'; CRIMSON=1; BLUE=(1,2)
class Num(IntEnum): A=1; B=2
class Perm(Flag): R=4; W=2; X=1; RW=6
class IP(IntFlag): R=4; W=2; X=1
class St(StrEnum): AA=auto(); Bb='x'
class Au(Enum): A=auto(); B=auto(); C=10; D=auto()
class Pl(Enum):
    E=(1,2.5); F=(3,4.5)
    def __init__(s,m,r): s.m=m; s.r=r
    @property
    def d(s): return s.m*s.r
    @classmethod
    def get(cls): return cls.E
    @staticmethod
    def st(): return 1
    def __str__(s): return 'Pl:'+s.name
    @classmethod
    def _missing_(cls,v): return cls.E if v=='e' else None
class Ge(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return (name.lower(),start,count,list(last))
    A=auto(); B=auto()
class Ne(Enum):
    def __new__(cls,v,label=''): o=object.__new__(cls); o._value_=v; o.label=label; return o
    A=(1,'one'); B=(2,'two')
class MX(str,Enum): A='a'; B='b'
class FL(float,Enum): X=1.5
class BM(Enum):
    def _missing_(cls,v): return 5
    _missing_=classmethod(lambda cls,v:5)
    A=1
class Ig(Enum): _ignore_='x y'; x=1; A=x+1
class Nm(Enum): A=nonmember(5); B=member(lambda s:1); C=1; f=lambda s:2
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([a.value for a in Ge], Ne(1).label, Ne.B, MX.A=='a', str(MX.A), f'{MX.A}', repr(MX.A), MX('b'), FL.X+1, str(FL.X), tr(BM,9), list(Ig), Nm.A, list(Nm)[1:], Nm.C.f(), MX.A.upper(), '%s'%MX.A, format(MX.A,'>5'), MX.A in MX, hash(MX.A)==hash('A'), hash(MX.A)==hash('a'), {'a':1}.get(MX.A)))
show(lambda: (unique(Color) if 0 else tr(unique,Color), unique(Num), verify(UNIQUE)(Num), tr(verify(UNIQUE),Color), tr(verify(CONTINUOUS),Enum('F',{'a':1,'b':5})), tr(verify(NAMED_FLAGS),Flag('F',{'a':1,'b':6})), UNIQUE, CONTINUOUS, EnumCheck, tr(verify,5) and 1))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
class Color(Enum): RED=1; GREEN='g'; CRIMSON=1; BLUE=(1,2)
class Num(IntEnum): A=1; B=2
class Perm(Flag): R=4; W=2; X=1; RW=6
class IP(IntFlag): R=4; W=2; X=1
class St(StrEnum): AA=auto(); Bb='x'
class Au(Enum): A=auto(); B=auto(); C=10; D=auto()
class Pl(Enum):
    E=(1,2.5); F=(3,4.5)
    def __init__(s,m,r): s.m=m; s.r=r
    @property
    def d(s): return s.m*s.r
    @classmethod
    def get(cls): return cls.E
    @staticmethod
    def st(): return 1
    def __str__(s): return 'Pl:'+s.name
    @classmethod
    def _missing_(cls,v): return cls.E if v=='e' else None
class Ge(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return (name.lower(),start,count,list(last))
    A=auto(); B=auto()
class Ne(Enum):
    def __new__(cls,v,label=''): o=object.__new__(cls); o._value_=v; o.label=label; return o
    A=(1,'one'); B=(2,'two')
class MX(str,Enum): A='a'; B='b'
class FL(float,Enum): X=1.5
class BM(Enum):
    def _missing_(cls,v): return 5
    _missing_=classmethod(lambda cls,v:5)
    A=1
class Ig(Enum): _ignore_='x y'; x=1; A=x+1
class Nm(Enum): A=nonmember(5); B=member(lambda s:1); C=1; f=lambda s:2
class Bd(Flag,boundary=KEEP): A=1; B=2
class Bs(Flag,boundary=STRICT): A=1; B=2
class Bc(Flag,boundary=CONFORM): A=1; B=2
class Be(Flag,boundary=EJECT): A=1; B=2
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Bd(9), tr(Bs,9), Bc(9), Be(9), type(Be(9)), KEEP, FlagBoundary, list(FlagBoundary), Bd(9).name, ~Bd.A, Bc(-1), EJECT.value))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
class Color(Enum): RED=1; GREEN='g'; CRIMSON=1; BLUE=(1,2)
class Num(IntEnum): A=1; B=2
class Perm(Flag): R=4; W=2; X=1; RW=6
class IP(IntFlag): R=4; W=2; X=1
class St(StrEnum): AA=auto(); Bb='x'
class Au(Enum): A=auto(); B=auto(); C=10; D=auto()
class Pl(Enum):
    E=(1,2.5); F=(3,4.5)
    def __init__(s,m,r): s.m=m; s.r=r
    @property
    def d(s): return s.m*s.r
    @classmethod
    def get(cls): return cls.E
    @staticmethod
    def st(): return 1
    def __str__(s): return 'Pl:'+s.name
    @classmethod
    def _missing_(cls,v): return cls.E if v=='e' else None
class Ge(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return (name.lower(),start,count,list(last))
    A=auto(); B=auto()
class Ne(Enum):
    def __new__(cls,v,label=''): o=object.__new__(cls); o._value_=v; o.label=label; return o
    A=(1,'one'); B=(2,'two')
class MX(str,Enum): A='a'; B='b'
class FL(float,Enum): X=1.5
class BM(Enum):
    def _missing_(cls,v): return 5
    _missing_=classmethod(lambda cls,v:5)
    A=1
class Ig(Enum): _ignore_='x y'; x=1; A=x+1
class Nm(Enum): A=nonmember(5); B=member(lambda s:1); C=1; f=lambda s:2
class Bd(Flag,boundary=KEEP): A=1; B=2
class Bs(Flag,boundary=STRICT): A=1; B=2
class Bc(Flag,boundary=CONFORM): A=1; B=2
class Be(Flag,boundary=EJECT): A=1; B=2
class Tm(Enum):
    A=1
    def __eq__(s,o): return True
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (tr(hash,Tm.A), Color.RED._sort_order_, Color._member_names_, Color._member_map_, Color._value2member_map_, Color._member_type_, IP._flag_mask_, Perm._all_bits_, show_flag_values(7), global_enum_repr(Num.A), pickle_by_global_name if 0 else 1))
show(lambda: (isinstance(auto(),auto), auto().value if 0 else 1, auto().__class__.__name__))
# ---
import dataclasses, enum, typing, types, abc, graphlib, collections, copy, inspect
from dataclasses import *
from enum import *
from typing import *
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def mk(**k): return dataclass(**k)
@dataclass
class P: x:int; y:float=1.5; z:list=field(default_factory=list)
@dataclass(order=True,frozen=True)
class O: a:int; b:str='q'
@dataclass(slots=True,kw_only=True,eq=False)
class S: a:int; b:int=2
@dataclass
class C(P): w:ClassVar[int]=5; v:InitVar[int]=3; u:int=field(init=False,default=7); t:int=field(default=0,repr=False,compare=False,hash=None,metadata={'k':1},kw_only=True)
class Color(Enum): RED=1; GREEN='g'; CRIMSON=1; BLUE=(1,2)
class Num(IntEnum): A=1; B=2
class Perm(Flag): R=4; W=2; X=1; RW=6
class IP(IntFlag): R=4; W=2; X=1
class St(StrEnum): AA=auto(); Bb='x'
class Au(Enum): A=auto(); B=auto(); C=10; D=auto()
class Pl(Enum):
    E=(1,2.5); F=(3,4.5)
    def __init__(s,m,r): s.m=m; s.r=r
    @property
    def d(s): return s.m*s.r
    @classmethod
    def get(cls): return cls.E
    @staticmethod
    def st(): return 1
    def __str__(s): return 'Pl:'+s.name
    @classmethod
    def _missing_(cls,v): return cls.E if v=='e' else None
class Ge(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return (name.lower(),start,count,list(last))
    A=auto(); B=auto()
class Ne(Enum):
    def __new__(cls,v,label=''): o=object.__new__(cls); o._value_=v; o.label=label; return o
    A=(1,'one'); B=(2,'two')
class MX(str,Enum): A='a'; B='b'
class FL(float,Enum): X=1.5
class BM(Enum):
    def _missing_(cls,v): return 5
    _missing_=classmethod(lambda cls,v:5)
    A=1
class Ig(Enum): _ignore_='x y'; x=1; A=x+1
class Nm(Enum): A=nonmember(5); B=member(lambda s:1); C=1; f=lambda s:2
class Bd(Flag,boundary=KEEP): A=1; B=2
class Bs(Flag,boundary=STRICT): A=1; B=2
class Bc(Flag,boundary=CONFORM): A=1; B=2
class Be(Flag,boundary=EJECT): A=1; B=2
class Tm(Enum):
    A=1
    def __eq__(s,o): return True
class Op(Enum):
    ADD='+'
    def __call__(self,a,b): return a+b
    def __lt__(self,o): return True
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Op.ADD(1,2), Op.ADD<Op.ADD, Op('+')(3,4)))
