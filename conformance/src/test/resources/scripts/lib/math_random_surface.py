import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (p('acos')))
show(lambda: (p('acosh')))
show(lambda: (p('asin')))
show(lambda: (p('asinh')))
show(lambda: (p('atan')))
show(lambda: (p('atanh')))
show(lambda: (p('cbrt')))
show(lambda: (p('ceil')))
show(lambda: (p('cos')))
show(lambda: (p('cosh')))
show(lambda: (p('degrees')))
show(lambda: (p('erf')))
show(lambda: (p('erfc')))
show(lambda: (p('exp')))
show(lambda: (p('exp2')))
show(lambda: (p('expm1')))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (p('fabs')))
show(lambda: (p('floor')))
show(lambda: (p('frexp')))
show(lambda: (p('gamma')))
show(lambda: (p('isfinite')))
show(lambda: (p('isinf')))
show(lambda: (p('isnan')))
show(lambda: (p('isqrt')))
show(lambda: (p('lgamma')))
show(lambda: (p('log')))
show(lambda: (p('log10')))
show(lambda: (p('log1p')))
show(lambda: (p('log2')))
show(lambda: (p('modf')))
show(lambda: (p('radians')))
show(lambda: (p('sin')))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (p('sinh')))
show(lambda: (p('sqrt')))
show(lambda: (p('tan')))
show(lambda: (p('tanh')))
show(lambda: (p('trunc')))
show(lambda: (p('ulp')))
show(lambda: ([tr(getattr(math,n)) for n in names1], [tr(getattr(math,n),1,2) for n in names1 if n!='log'], [tr(getattr(math,n),x=1) for n in names1]))
show(lambda: ([tr(math.factorial,v) for v in (0,5,20,-1,1.0,1.5,'a',True,10**20,-10**20,None,D(5))]))
show(lambda: ([tr(math.comb,*v) for v in ((5,2),(5,0),(5,6),(0,0),(-1,2),(5,-1),(5.0,2),('a',2),(5,),(5,2,3),(10**20,2),(100,50),(2,10**20))]))
show(lambda: ([tr(math.perm,*v) for v in ((5,2),(5,),(5,None),(5,6),(-1,2),(5,-1),(5.0,2),('a',2),(),(5,2,3),(10**20,2),(-1,),(5,0))]))
show(lambda: ([tr(math.gcd,*v) for v in ((),(5,),(12,18),(12,18,27),(-4,6),(0,0),(1.5,2),('a',),(True,2),(10**30,10**20))]))
show(lambda: ([tr(math.lcm,*v) for v in ((),(5,),(4,6),(4,6,10),(-4,6),(0,5),(1.5,2),('a',),(5,0,'a'))]))
show(lambda: ([tr(math.pow,*v) for v in ((2,3),(0,0),(0,-1),(-8,1/3),(inf,0),(nan,0),(1,nan),(-1,inf),(10,400),(2,),(2,'a'),(-2,3),(-0.0,-3),(0.0,-inf),(10**400,1),(-inf,3),(-inf,-3),(-inf,2.5))]))
show(lambda: ([tr(math.atan2,*v) for v in ((1,1),(0,-1),(-0.0,-1),(0,0),(inf,inf),(inf,-inf),(1,),('a',1),(nan,1))]))
show(lambda: ([tr(math.hypot,*v) for v in ((3,4),(),(5,),(1,2,3),(inf,nan),(nan,1),('a',),(1e308,1e308),(1e-320,1e-320),(F(3),D(4)),(-3,))]))
show(lambda: ([tr(math.dist,*v) for v in (((1,2),(4,6)),([1],[2]),((1,),(1,2)),((),()),('ab','cd'),(1,2),((1,'a'),(1,2)),([1,2],(3,4)),({1},{2}),((1,2),))]))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([tr(math.log,*v) for v in ((8,2),(1,1),(8,0),(8,-2),(10**400,10),(0,2),(-1,2),(8,'a'),(8,2,3),(),(2,10**400),(8,1.5),(inf,2),(8,inf))]))
show(lambda: ([tr(math.fmod,*v) for v in ((7,3),(-7,3),(7,0),(inf,1),(1,inf),(nan,1),(7,),('a',1),(5.5,-2))]))
show(lambda: ([tr(math.remainder,*v) for v in ((7,3),(5,2),(3,2),(-7,3),(7,0),(inf,1),(1,inf),(nan,1),(7,))]))
show(lambda: ([tr(math.ldexp,*v) for v in ((1,3),(1.5,-2),(1,10000),(1,-10000),(0,10**20),(1,10**20),(1,-10**20),(1,1.5),('a',1),(inf,5),(1,))]))
show(lambda: ([tr(math.copysign,*v) for v in ((1,-0.0),(-1,1),(nan,-1),(1,'a'),(1,))]))
show(lambda: ([tr(math.nextafter,*v) for v in ((1,2),(1,0),(0,1),(inf,0),(1,1),(nan,1),(1,'a'))] , [tr(math.nextafter,1,2,steps=s) for s in (0,1,5,-1,1.5,None,10**6)]))
show(lambda: ([tr(math.fsum,v) for v in ([],[0.1]*10,[1e308,1e308],[1e308,1e308,-1e308],[inf,-inf],[inf,1],[nan],['a'],5,[1,F(1,2)],(x for x in (1,2)),[10**400],[1e100,1.0,-1e100])]))
show(lambda: ([tr(math.prod,v) for v in ([],[1,2,3],[1.5,2],['a'],5,[F(1,2),2],['a',3],[D(2),3],[[1],2])], tr(math.prod,[1,2],start=5), tr(math.prod,[1],5), tr(math.prod,['a'],start=2), tr(math.prod,[2],start=[1])))
show(lambda: ([tr(math.sumprod,*v) for v in (([1,2],[3,4]),([],[]),([1],[1,2]),([1,2],[1]),([1.5],[2]),([F(1,2)],[2]),('ab',[1,2]),(5,[1]),([1],5),([1,2,'a'],[1,2]),(['a',1],[1]),([10**30,1],[10**30,1]),([inf,1],[0,1]),([1e308,1e308],[10,10]),(iter([1]),iter([2])),([True],[2.5]),([1,None],[1,2]),([1],))]))
show(lambda: ([tr(math.isclose,*v) for v in ((1,1+1e-10),(1,1.1),(inf,inf),(nan,nan),(0,1e-10),(1,'a'),(1,))], [tr(math.isclose,1,1.05,**k) for k in ({'rel_tol':.1},{'abs_tol':.1},{'rel_tol':-1},{'abs_tol':-1},{'x':1},{'rel_tol':'a'})], tr(math.isclose,a=1,b=2), tr(math.isclose,1,2,3)))
show(lambda: ([tr(math.isqrt,v) for v in (0,1,15,16,10**40,-1,1.0,'a',True)], [tr(math.frexp,v) for v in (8,0,-3.5,inf,nan,5e-324)], [tr(math.modf,v) for v in (3.7,-3.7,inf,-inf,nan,5)]))
show(lambda: (math.pi, math.e, math.tau, math.inf, math.nan))
def f12():
    class_ceil = type('C',(),{'__ceil__':lambda s:5,'__floor__':lambda s:'x','__trunc__':lambda s:7}); c=class_ceil(); return math.ceil(c), math.floor(c), math.trunc(c)
show(f12)
show(lambda: (math.trunc(object())))
show(lambda: (math.ceil(object())))
def f15():
    C=type('C',(),{'__float__':lambda s:2.0}); return math.sqrt(C()), math.floor(C()), tr(math.trunc,C())
show(f15)
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    C=type('C',(),{'__float__':lambda s:2}); return math.sqrt(C())
show(f0)
def f1():
    C=type('C',(),{'__index__':lambda s:4}); return math.sqrt(C()), math.factorial(C()), math.gcd(C(),6), math.comb(C(),2), math.isqrt(C()), tr(math.ceil,C())
show(f1)
show(lambda: (sorted(x for x in dir(math) if x[0]!='_')))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (pc('acos')))
show(lambda: (pc('acosh')))
show(lambda: (pc('asin')))
show(lambda: (pc('asinh')))
show(lambda: (pc('atan')))
show(lambda: (pc('atanh')))
show(lambda: (pc('cos')))
show(lambda: (pc('cosh')))
show(lambda: (pc('exp')))
show(lambda: (pc('isfinite')))
show(lambda: (pc('isinf')))
show(lambda: (pc('isnan')))
show(lambda: (pc('log')))
show(lambda: (pc('log10')))
show(lambda: (pc('phase')))
show(lambda: (pc('polar')))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (pc('sin')))
show(lambda: (pc('sinh')))
show(lambda: (pc('sqrt')))
show(lambda: (pc('tan')))
show(lambda: (pc('tanh')))
show(lambda: ([tr(cmath.rect,*v) for v in ((1,0),(1,math.pi),(2,inf),(inf,1),(inf,0),(nan,0),(1,'a'),(1,),(1j,1),(0,inf))], tr(cmath.log,8,2), tr(cmath.log,0,2), tr(cmath.log,8,0), tr(cmath.log,8,1), tr(cmath.log,1j,-1), tr(cmath.isclose,1,1+1e-10j), tr(cmath.isclose,1,2,rel_tol=-1), tr(cmath.isclose,inf,inf), tr(cmath.isclose,1,1.1,abs_tol=.2), cmath.pi,cmath.infj,cmath.nanj,cmath.inf,cmath.nan,cmath.tau,cmath.e))
show(lambda: ([tr(getattr(cmath,n)) for n in ('sqrt','log','phase','isclose','rect')], tr(cmath.sqrt,1,2), tr(cmath.sqrt,x=1), tr(cmath.log,1,2,3), tr(cmath.phase,'a')))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (isinstance(1,numbers.Integral), isinstance(True,numbers.Number), isinstance(1.5,numbers.Real), isinstance(1j,numbers.Complex), isinstance(1.5,numbers.Rational), isinstance('a',numbers.Number), issubclass(int,numbers.Rational), isinstance(D(1),numbers.Complex), numbers.Integral.__mro__, numbers.__all__))
show(lambda: (numbers.Integral()))
show(lambda: (numbers.Real()))
show(lambda: (numbers.Complex.__abstractmethods__ == frozenset({'__abs__','__add__','__complex__','__eq__','__mul__','__neg__','__pos__','__pow__','__radd__','__rmul__','__rpow__','__rtruediv__','__truediv__','conjugate','imag','real'})))
show(lambda: (sorted(numbers.Integral.__abstractmethods__)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (hash(N())))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    r=R(5); return r.random(), r.randint(1,10), r.randrange(10), r.randrange(1,10), r.randrange(0,100,7), r.choice('abc'), r.choices([1,2,3],k=3), r.choices('ab',[1,3],k=4), r.choices('ab',cum_weights=[1,4],k=2), r.sample(range(100),5), r.sample('abc',2), r.sample([1,2],counts=[3,2],k=3), r.uniform(1,2), r.triangular(), r.triangular(1,5,2), r.betavariate(1,2), r.expovariate(), r.expovariate(2), r.gammavariate(1,2), r.gammavariate(.5,1), r.gammavariate(3,1), r.gauss(), r.gauss(1,2), r.normalvariate(), r.lognormvariate(0,1), r.vonmisesvariate(1,2), r.paretovariate(3), r.weibullvariate(1,2), r.getrandbits(70), r.randbytes(5), r.binomialvariate(10,.3), r.binomialvariate(100,.5), r.binomialvariate(), r.gammavariate(1,1), r.vonmisesvariate(0,0), r.binomialvariate(50,.9)
show(f0)
def f1():
    x=list(range(10)); R(3).shuffle(x); return x
show(f1)
show(lambda: ([R(s).random() for s in (0,1,-1,1.5,'abc',b'abc',bytearray(b'x'),None.__class__ and 'é',True,10**50,-10**50,2**32,0.0,-0.0)]))
show(lambda: (R([1])))
show(lambda: (R((1,2))))
show(lambda: (R(1,2)))
def f6():
    r=R(); r.seed('abc',1); a=r.random(); r.seed('abc',version=2); return a, r.random()
show(f6)
def f7():
    r=R(); r.seed(5,3); return r.random()
show(f7)
def f8():
    r=R(1); s=r.getstate(); a=r.random(); r.setstate(s); return a==r.random(), s[0], len(s[1]), s[2], s[1][:3], s[1][-1]
show(f8)
show(lambda: (R().setstate((1,2,3))))
show(lambda: (R().setstate((5,(1,),None))))
show(lambda: (R().setstate((3,(1,2),None))))
show(lambda: (R(1).randint(5,1)))
show(lambda: (R(1).randint(1.5,2)))
show(lambda: (R(1).randint(1.0,2)))
show(lambda: (R(1).randint('a',2)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(1).randint(1)))
show(lambda: (R(1).randrange(0)))
show(lambda: (R(1).randrange(5,5)))
show(lambda: (R(1).randrange(5,1)))
show(lambda: (R(1).randrange(1,5,0)))
show(lambda: (R(1).randrange(1,5,-1)))
show(lambda: (R(1).randrange(5,1,-2), R(2).randrange(-5)))
show(lambda: (R(1).randrange(1.5)))
show(lambda: (R(1).randrange(10.0)))
show(lambda: (R(1).randrange(1,10.0)))
show(lambda: (R(1).randrange(1,10,2.0)))
show(lambda: (R(1).randrange('a')))
show(lambda: (R(1).randrange(None)))
show(lambda: (R(1).randrange(10,step=2)))
show(lambda: (R(1).randrange(10,None,2)))
show(lambda: (R(1).randrange(5,step=1), R(1).randrange(stop=5,start=1), R(1).randrange(10**30)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(1).choice([])))
show(lambda: (R(1).choice('')))
show(lambda: (R(1).choice({1,2})))
show(lambda: (R(1).choice({0:'a'}), R(1).choice({1:'a'}) if 0 else 1))
show(lambda: (R(1).choice(5)))
show(lambda: (R(1).choice(None)))
show(lambda: (R(1).choice(range(5)), R(1).choice((1,2)), R(1).choice(b'ab')))
show(lambda: (R(1).choices([],k=1)))
show(lambda: (R(1).choices([],k=0), R(1).choices([1],k=-1)))
show(lambda: (R(1).choices([1,2],[1])))
show(lambda: (R(1).choices([1,2],[0,0])))
show(lambda: (R(1).choices([1,2],[1,-1],k=3)))
show(lambda: (R(1).choices([1,2],[-1,-1])))
show(lambda: (R(1).choices([1,2],[1,2],cum_weights=[1,2])))
show(lambda: (R(1).choices([1,2],cum_weights=[1])))
show(lambda: (R(1).choices([1,2],3)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(1).choices([1,2],cum_weights=3)))
show(lambda: (R(1).choices([1,2],weights=3)))
show(lambda: (R(1).choices([1,2],k='a')))
show(lambda: (R(1).choices([1,2],k=1.5)))
show(lambda: (R(1).choices({1,2})))
show(lambda: (R(1).choices([1,2],[inf,1])))
show(lambda: (R(1).choices([1,2],['a','b'])))
show(lambda: (R(1).choices([1,2],[nan,1])))
show(lambda: (R(1).choices([1,2],[F(1,2),D(1)])))
show(lambda: (R(1).choices([1,2],[F(1,2),F(1,3)],k=3)))
show(lambda: (R(1).sample([1,2],3)))
show(lambda: (R(1).sample([1,2],-1)))
show(lambda: (R(1).sample({1,2},1)))
show(lambda: (R(1).sample({1:2},1)))
show(lambda: (R(1).sample([1,2])))
show(lambda: (R(1).sample(5,1)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(1).sample([1,2],1.5)))
show(lambda: (R(1).sample([1,2],'a')))
show(lambda: (R(1).sample([1,2],1,counts=[1])))
show(lambda: (R(1).sample([1,2],1,counts=[1,-1])))
show(lambda: (R(1).sample([1,2],1,counts=[0,0])))
show(lambda: (R(1).sample([1,2],1,counts=[1.5,1])))
show(lambda: (R(1).sample([1,2],1,counts=['a','b'])))
show(lambda: (R(1).sample(range(10**12),3), R(1).sample(list(range(30)),25), R(1).sample([],0)))
show(lambda: (R(1).shuffle((1,2))))
show(lambda: (R(1).shuffle('ab')))
show(lambda: (R(1).shuffle({1,2})))
show(lambda: (R(1).shuffle(5)))
show(lambda: (R(1).shuffle([1,2],lambda:1)))
show(lambda: (R(1).uniform('a',1)))
show(lambda: (R(1).uniform(1)))
show(lambda: (R(1).uniform(5,1), R(1).uniform(D(1),D(2)) if 0 else 1, R(1).uniform(F(1,2),1)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(1).uniform(D(1),D(2))))
show(lambda: (R(1).triangular(1,1), R(1).triangular(low=1,high=3), R(1).triangular(1,5,None), R(1).triangular(5,1,2)))
show(lambda: (R(1).gauss('a')))
show(lambda: (R(1).gauss(mu=1,sigma=0), R(1).normalvariate(mu=5,sigma=1)))
show(lambda: (R(1).expovariate(0)))
show(lambda: (R(1).expovariate('a')))
show(lambda: (R(1).expovariate(-1), R(1).expovariate(lambd=2)))
show(lambda: (R(1).gammavariate(0,1)))
show(lambda: (R(1).gammavariate(1,0)))
show(lambda: (R(1).betavariate(0,1)))
show(lambda: (R(1).paretovariate(0)))
show(lambda: (R(1).weibullvariate(1,0)))
show(lambda: (R(1).vonmisesvariate(1,-1), R(1).lognormvariate(0,0)))
show(lambda: (R(1).binomialvariate(-1,.5)))
show(lambda: (R(1).binomialvariate(5,2)))
show(lambda: (R(1).binomialvariate(5,0), R(1).binomialvariate(5,1), R(1).binomialvariate(1,.5), R(1).binomialvariate(1000,.01), R(1).binomialvariate(n=1000,p=.7)))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (R(1).getrandbits(0), R(1).getrandbits(1), R(1).getrandbits(32), R(1).getrandbits(33), R(1).getrandbits(200)))
show(lambda: (R(1).getrandbits(-1)))
show(lambda: (R(1).getrandbits(1.5)))
show(lambda: (R(1).getrandbits('a')))
show(lambda: (R(1).getrandbits()))
show(lambda: (R(1).randbytes(0), R(1).randbytes(3)))
show(lambda: (R(1).randbytes(-1)))
show(lambda: (R(1).randbytes('a')))
show(lambda: (R(1).random(1)))
def f9():
    random.seed(5); return random.random(), random.randint(1,6), random.choice([1,2,3]), random.sample(range(10),3), random.gauss(0,1), random.gauss(0,1), random.getrandbits(8)
show(f9)
def f10():
    random.seed(42); return [random.randint(1,100) for _ in range(10)], random.random(), random.shuffle([1])
show(f10)
show(lambda: (random.seed([1])))
show(lambda: (random.seed({})))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
class MR(random.Random):
    def random(self): return 0.25
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (MR().randint(1,10), MR().choice('abcd'), MR().uniform(1,2), MR().shuffle([1,2,3]), MR().sample(range(10),3), MR().gauss(0,1), MR().randrange(7), MR().choices('abcd',k=2)))
show(lambda: (MR().getrandbits(5).__class__))
# ---
import math, cmath, numbers, random, copy
from fractions import Fraction as F
from decimal import Decimal as D
inf=math.inf; nan=math.nan
names1='acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
vals=[0,-0.0,1,-1,0.5,2,-2.5,10,100,1e10,1e308,-1e308,inf,-inf,nan,True,F(1,2),D('0.5'),10**400,-10**400,'a',None,1j,5e-324,[]]
def p(n):
    for v in vals:
        if isinstance(v,int) and abs(v)>10**20 and n=='factorial': continue
        print(n, repr(v)[:10], tr(getattr(math,n),v))
cv=[0,1,-1,1j,1+1j,-1-1j,0.5,2.5-3j,inf,complex(nan,0),complex(inf,inf),complex(0,-inf),-0.0,complex(-1,-0.0),1e308,complex(1e308,1e308),True,'a',None,F(1,2),D(1),10**400,800,800j,1000+1j]
def pc(n):
    for v in cv: print(n, repr(v)[:20], tr(getattr(cmath,n),v))
class N(numbers.Number): pass
R=random.Random
class MR(random.Random):
    def random(self): return 0.25
class MR3(random.Random):
    def __init__(self,x=None,extra=0): super().__init__(x); self.extra=extra
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (MR3(5).random(), MR3(5,3).extra, MR3(5,extra=3).random()))
show(lambda: (copy.copy(R(5)).random()==R(5).random(), copy.deepcopy(R(5)).random()==R(5).random(), R(5).__reduce__()[0]))
show(lambda: (random.SystemRandom().random()<1, random.SystemRandom().randint(1,1), random.SystemRandom().seed(5), random.SystemRandom().choice([1])))
show(lambda: (random.SystemRandom().getstate()))
show(lambda: (random.SystemRandom().setstate(5)))
show(lambda: (R(1)==R(1), isinstance(R(1),random.Random), random.Random.VERSION, random.BPF, random.TWOPI, random.NV_MAGICCONST, random.SG_MAGICCONST, random.LOG4, random.RECIP_BPF))
show(lambda: (sorted(random.__all__)))
show(lambda: (random.foo))
show(lambda: (R(1).foo))
