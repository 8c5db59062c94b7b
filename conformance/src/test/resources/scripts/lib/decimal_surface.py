import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D('1.5'), D(5), D(0.1), D('NaN'), D('sNaN123'), D('-Infinity'), D('inf'), D(''  or '0'), D('1e5'), D('1E-10'), D(' 1.5 '), D('1_000.5'), D('٣'), D((0,(1,2,3),-2)), D((1,(),0)), D((0,(1,),'F')), D((0,(1,2),'n')), D((1,(),'N')), D(True), D(D('1.50')), D()))
show(lambda: (D('abc')))
show(lambda: (D('')))
show(lambda: (D('1.2.3')))
show(lambda: (D('1e')))
show(lambda: (D('--1')))
show(lambda: (D(None)))
show(lambda: (D([1])))
show(lambda: (D({})))
show(lambda: (D(1j)))
show(lambda: (D((1,2))))
show(lambda: (D((2,(1,),0))))
show(lambda: (D((0,(10,),0))))
show(lambda: (D((0,(1,),'x'))))
show(lambda: (D((0,'12',0))))
show(lambda: (D((0,[1,2],0))))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D([0,[1,2],0])))
show(lambda: (D((0,(1,2),1.5))))
show(lambda: (D('1'*50)))
show(lambda: (D(b'1')))
show(lambda: (D(Fraction(1,2))))
show(lambda: (D('1','2')))
show(lambda: (D('1',context=5)))
show(lambda: (D(value='3')))
show(lambda: (D('1',None)))
show(lambda: (D('xyz',context=ExtendedContext)))
show(lambda: (D.from_float(0.1), D.from_float(5), D.from_float(float('nan')), D.from_float(-0.0), D.from_float(float('inf'))))
show(lambda: (D.from_float('1')))
show(lambda: (D.from_float(D(1))))
show(lambda: (repr(D('1.0')), str(D('1E+5')), str(D('123E-10')), str(D('0E-7')), str(D('0.000001')), str(D('0.0000001')), str(D('-0')), str(D('0E+5')), D('1E+5').to_eng_string(), D('123E+4').to_eng_string(), D('1E-7').to_eng_string(), D('0E+4').to_eng_string()))
show(lambda: (D(1)/D(3), D(2)**D('0.5'), D(10)**-2, D(7)//D(2), D(-7)//D(2), D(7)%D(-3), D(-7)%3, divmod(D(7),D(2)), divmod(7,D(2)), -D(0), +D('-0'), abs(D('-1.5')), D('1.1')+1, 1+D('1.1'), 2-D('.5'), D('1.10')*2, 3/D(2), 7//D(2), 7%D(4), 2**D(3), pow(D(2),3,5), pow(D(3),D(4),D(7))))
show(lambda: (D(1)/0))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D(0)/0))
show(lambda: (D(1)//0))
show(lambda: (D(1)%0))
show(lambda: (D(0)%0))
show(lambda: (divmod(D(1),0)))
show(lambda: (divmod(D(0),0)))
show(lambda: (D(0)**0))
show(lambda: (D(0)**-1))
show(lambda: (D(-8)**D('0.5')))
show(lambda: (D(-1)**D('0.5')))
show(lambda: (D(1)+1.5))
show(lambda: (1.5+D(1)))
show(lambda: (D(1)+'x'))
show(lambda: (D(1)+None))
show(lambda: (D(1)*[1]))
show(lambda: (D(1)/1.5))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D(1)+Fraction(1,2)))
show(lambda: (D(1)+1j))
show(lambda: (pow(D(2),D('0.5'),3)))
show(lambda: (pow(D(2),-1,5)))
show(lambda: (pow(D(2),3,0)))
show(lambda: (pow(D(2),3,1.5)))
show(lambda: (pow(2,D(3),5)))
show(lambda: (D('NaN')+1, D('inf')-1, D('inf')*-1))
show(lambda: (D('inf')-D('inf')))
show(lambda: (D('inf')*0))
show(lambda: (D('inf')/D('inf')))
show(lambda: (D('inf')//1))
show(lambda: (D('inf')%2))
show(lambda: (D(5)%D('inf'), D(5)//D('inf'), D(5)/D('inf')))
show(lambda: (D('sNaN')+1))
show(lambda: (D('9'*28)+D('1'), D('1e999999')*10 if 0 else 1))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D('9e999999')*10))
show(lambda: (D('1e-999999')/D('1e100'), D('1E-1000026')))
show(lambda: (D(1)==1.0, D('1.5')==1.5, D('0.1')==0.1, D(1)==True, D('0.5')==Fraction(1,2), D(1)==1+0j, D(1)=='1', D('NaN')==D('NaN'), D(1)!=None, D('-0')==0))
show(lambda: (D(1)<1.5, D(1)<Fraction(3,2), D(2)>1, 1<D(2), D('inf')>10**400, D('NaN')<1 if 0 else 0))
show(lambda: (D('NaN')<1))
show(lambda: (D('NaN')>D(1)))
show(lambda: (D('sNaN')==1))
show(lambda: (D(1)<'x'))
show(lambda: (D(1)<1j))
show(lambda: (D(1)<None))
show(lambda: (hash(D(1))==hash(1), hash(D('1.5'))==hash(1.5), hash(D('0.1'))==hash(Fraction(1,10)), hash(D('inf'))==hash(float('inf')), hash(D('1E5'))==hash(100000), hash(D('1e1000'))==hash(10**1000), {D('1.0'):1}[1]))
show(lambda: (hash(D('NaN'))==object.__hash__(D('NaN')) or True))
show(lambda: (hash(D('sNaN'))))
show(lambda: (int(D('1.9')), int(D('-1.9')), float(D('1.5')), bool(D(0)), bool(D('-0')), bool(D('0.1')), complex(D('1.5')), math.floor(D('-1.5')), math.ceil(D('1.2')), math.trunc(D('1.7')), round(D('1.5')), round(D('2.5')), round(D('-2.5')), round(D('1.255'),2), round(D('1234'),-2), round(D('1.5'),0), D('1.5').__round__(), round(D('2.675'), 2)))
show(lambda: (round(D('1.5'),None)))
show(lambda: (round(D('1.5'),1.5)))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (round(D('1.5'),'a')))
show(lambda: (round(D('NaN'))))
show(lambda: (round(D('inf'))))
show(lambda: (round(D('NaN'),2)))
show(lambda: (round(D('inf'),2)))
show(lambda: (int(D('NaN'))))
show(lambda: (int(D('inf'))))
show(lambda: (float(D('sNaN'))))
show(lambda: (float(D('NaN')), float(D('-inf'))))
show(lambda: (math.floor(D('NaN'))))
show(lambda: (math.ceil(D('inf'))))
show(lambda: (D(5).__index__()))
show(lambda: (range(D(5))))
show(lambda: ([1,2][D(1)]))
show(lambda: (D('1.5').as_tuple(), D('-inf').as_tuple(), D('NaN12').as_tuple(), D('sNaN').as_tuple(), D('1.5').as_tuple().sign, D('1.5').as_tuple()._asdict()))
show(lambda: (D('1.5').as_integer_ratio(), D('-0.25').as_integer_ratio(), D('1e3').as_integer_ratio(), D(0).as_integer_ratio()))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D('NaN').as_integer_ratio()))
show(lambda: (D('inf').as_integer_ratio()))
show(lambda: (D('1.23456').quantize(D('0.01')), D('1.235').quantize(D('0.01')), D('1.225').quantize(D('.01')), D('1').quantize(D('1e2')), D('1.5').quantize(1), D('1.25').quantize(D('0.1'),ROUND_HALF_UP), D('1.25').quantize(D('0.1'),rounding=ROUND_DOWN), D('-1.25').quantize(D('.1'),'ROUND_FLOOR'), D('1.21').quantize(D('.1'),ROUND_UP), D('1.21').quantize(D('.1'),ROUND_CEILING), D('1.25').quantize(D('.1'),ROUND_HALF_DOWN), D('1.20').quantize(D('.1'),ROUND_05UP), D('inf').quantize(D('inf')), D('NaN').quantize(1)))
show(lambda: (D('1').quantize(D('inf'))))
show(lambda: (D('inf').quantize(1)))
show(lambda: (D('1e30').quantize(D('0.01'))))
show(lambda: (D('1').quantize(D('1e-30'))))
show(lambda: (D('1').quantize('0.01')))
show(lambda: (D('1').quantize(0.01)))
show(lambda: (D('1').quantize()))
show(lambda: (D('1').quantize(1,'foo')))
show(lambda: (D('1').quantize(1,5)))
show(lambda: (D('1').quantize(1,rounding=None)))
show(lambda: (D('1').quantize(1,context=5)))
show(lambda: (D('1').quantize(D('.01'),None,Context(prec=2))))
show(lambda: (D('1').quantize(D('.1'),foo=1)))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D('1.500').normalize(), D('100').normalize(), D('0.00').normalize(), D('-0').normalize(), D('inf').normalize(), D('120E-2').normalize()))
show(lambda: (D('1.5').to_integral_value(), D('1.5').to_integral(), D('2.5').to_integral_exact(), D('1.5').to_integral_value(ROUND_UP), D('1.1').to_integral_value(rounding=ROUND_CEILING), D('1e3').to_integral_value(), D('inf').to_integral_value()))
show(lambda: (D('1.5').to_integral_value('x')))
show(lambda: (D('2').sqrt(), D('4').sqrt(), D('0').sqrt(), D('-0').sqrt(), D('inf').sqrt(), D('1e-10').sqrt(), D('2').sqrt(Context(prec=5))))
show(lambda: (D(-1).sqrt()))
show(lambda: (D(2).ln(), D(1).ln(), D(10).ln(), D(100).log10(), D(2).log10(), D(1).exp(), D(0).exp(), D('-1').exp(), D('inf').ln(), D(0).ln(), D('inf').exp(), D('-inf').exp(), D(0).log10(), D(250).logb(), D('0.03').logb(), D('inf').logb()))
show(lambda: (D(-1).ln()))
show(lambda: (D(-1).log10()))
show(lambda: (D(0).logb()))
show(lambda: (D('1.5').compare(2), D(2).compare(D('1.5')), D(1).compare(D('1.0')), D('NaN').compare(1), D(1).compare_total(D('1.0')), D('1.0').compare_total(1), D('NaN').compare_total(1), D(-1).compare_total_mag(1), D(1).compare_signal(2)))
show(lambda: (D('NaN').compare_signal(1)))
show(lambda: (D(1).compare('2')))
show(lambda: (D(1).compare(1.5)))
show(lambda: (D(1).max(2), D(1).min(2), D('NaN').max(1), D(-3).max_mag(2), D(-3).min_mag(2), D('1.0').max(1), max(D(1),D('1.5'),2)))
show(lambda: (D(1).copy_abs(), D(1).copy_negate(), D(1).copy_sign(-2), D('-0').copy_abs(), D(1).copy_sign(D('-0'))))
show(lambda: (D('1.5').adjusted(), D('150').adjusted(), D('0').adjusted(), D('inf').adjusted(), D('1e-5').adjusted()))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D('1.5').canonical(), D('1.5').conjugate(), D('1.5').real, D('1.5').imag, D('1.5').is_canonical(), D(1).radix()))
show(lambda: ([getattr(D(x),m)() for x in ('0','-0','1','-1.5','NaN','sNaN','-inf','1e-999999') for m in ('is_finite','is_infinite','is_nan','is_qnan','is_signed','is_snan','is_zero','is_normal','is_subnormal','number_class')]))
show(lambda: (D(2).fma(3,4), D('1e20').fma(D('1e20'),D('-1e40')), D(2).fma(D('0.5'),1)))
show(lambda: (D(2).fma('3',4)))
show(lambda: (D(2).fma(3)))
show(lambda: (D('inf').fma(0,1)))
show(lambda: (D(5).remainder_near(3), D(10).remainder_near(6), D('-5').remainder_near(3)))
show(lambda: (D(5).remainder_near(0)))
show(lambda: (D(1).next_plus(), D(1).next_minus(), D(1).next_toward(2), D(1).next_toward(0), D('inf').next_minus(), D(0).next_plus(), D(1).next_toward(1)))
show(lambda: (D(123).rotate(1), D(123).rotate(-1), D(123).shift(2), D(123).shift(-2), D('12345').rotate(2,Context(prec=5))))
show(lambda: (D(123).rotate(50)))
show(lambda: (D(123).shift(1.5)))
show(lambda: (D(123).shift(D('1.5'))))
show(lambda: (D(5).scaleb(2), D(5).scaleb(-2), D(5).same_quantum(D(7)), D('1.0').same_quantum(1), D('inf').same_quantum(D('-inf')), D('NaN').same_quantum(D('NaN'))))
show(lambda: (D(5).scaleb(D('1.5'))))
show(lambda: (D(5).scaleb(10**10)))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (D('101').logical_and(D('110')), D('101').logical_or(D('110')), D('101').logical_xor(110), D('101').logical_invert()))
show(lambda: (D('102').logical_and(D('110'))))
show(lambda: (D(-1).logical_invert()))
show(lambda: (format(D('1234567.891'),','), format(D('1234.5'),'.2f'), format(D('1234.5'),'e'), format(D('1234.5'),'.3e'), format(D('0.5'),'%'), format(D('0.12345'),'.1%'), format(D('1234.5'),'g'), format(D('1e10'),'g'), format(D('1e10'),'f'), format(D('1.5'),'>10'), format(D('1.5'),'*^10.2f'), format(D('1.5'),'+'), format(D('1.5'),' '), format(D('1.5'),'010'), format(D('-1.5'),'010,.3f'), format(D('NaN'),'10'), format(D('-inf'),'010'), format(D('1.5'),'n'), format(D('1.5'),'E'), format(D('1.5'),'G'), format(D('1234567'),'_') if 0 else 1, format(D('0'),'.3e'), format(D('-0.0001'),'z.2f'), format(D('12.345'),'=+10.1f')))
show(lambda: (format(D('1.5'),'x')))
show(lambda: (format(D('1.5'),'d')))
show(lambda: (format(D('1.5'),'s')))
show(lambda: (format(D('1.5'),'.f')))
show(lambda: (format(D('1.5'),'_')))
show(lambda: (format(D('1.5'),'_.2f')))
show(lambda: (format(D('1.5'),'#.2f')))
show(lambda: (format(D('1.5'),5)))
show(lambda: (format(D('1.5'),',n')))
show(lambda: (format(D('1.5'),'10.3.4')))
show(lambda: (format(D('1.5'),'1'*30)))
show(lambda: (format(D('1.5'),'é>8.2f'), format(D('1.5'),'<8')+'|', format(D('1234.5'),'012,.1f'), format(D('1.5'),''), f"{D('1.5')!r}", '%s %d %.2f %5.1f' % (D('1.5'),D('1.9'),D('1.005'),D('2.25')), '{:.3}'.format(D('1.23456')), '{:,.2f}'.format(D('-1234567.895'))))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ('%d' % D('NaN')))
show(lambda: (D('1.5').x))
def f2():
    D('1.5').real=5
show(f2)
def f3():
    D('1.5').foo=5
show(f3)
show(lambda: (copy.copy(D(1)), copy.deepcopy(D('1.5')), D('1.5').__reduce__(), D('1.5').__copy__() , D('1.5').__deepcopy__({})))
show(lambda: (isinstance(D(1),numbers.Number), isinstance(D(1),numbers.Real), D.__mro__, type(D(1))))
# ---
import decimal, copy, math, numbers
from decimal import *
from fractions import Fraction
D=Decimal
class M(Decimal):
    def __new__(cls,v='0'): return super().__new__(cls,v)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (M('1.5'), repr(M('1.5')), M('1.5')+1, type(M('1.5')+M('1')), str(M('2')), M('1.5')==D('1.5'), M.from_float(1.5), type(M(1).quantize(1)), hash(M(1))==hash(1), copy.copy(M('3'))))
show(lambda: (sum([D('0.1')]*3), sum([D(1),2,D('.5')]), sorted([D(3),1,D('2.5'),2.7]), max(D(1),2.5), D('0.1')+D('0.2')==D('0.3')))
show(lambda: (sum([D(1),0.5])))
show(lambda: (math.sqrt(D(2)), math.isnan(D('NaN')), math.isclose(D(1),D(1)), math.fsum([D('0.1')]*3), math.prod([D(2),D(3)]), math.pow(D(2),2)))
show(lambda: (D.__add__(D(1),1), D.__add__(D(1),1.5), D(1).__radd__(2), D(1).__eq__('x'), D(1).__lt__(1.5), D(1).__pow__(2), D(1).__rpow__(2), D(2).__divmod__(1), D(1).__truediv__(0.5)))
show(lambda: (D.sqrt))
show(lambda: (D.real))
show(lambda: (D.__add__))
show(lambda: (D('1.0').__hash__ is None, D('1').__sizeof__()>0, D('1').__complex__(), D('1').__int__(), D('1').__float__(), D('1.7').__trunc__(), D('1.7').__floor__(), D('1.7').__ceil__(), D('1').__bool__()))
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (getcontext()))
show(lambda: (Context()))
show(lambda: (Context(prec=5)))
show(lambda: (Context(5)))
show(lambda: (Context(prec=0)))
show(lambda: (Context(prec=-1)))
show(lambda: (Context(prec='a')))
show(lambda: (Context(prec=1.5)))
show(lambda: (Context(prec=10**30)))
show(lambda: (Context(rounding='x')))
show(lambda: (Context(rounding=5)))
show(lambda: (Context(Emin=5)))
show(lambda: (Context(Emax=-1)))
show(lambda: (Context(Emin='a')))
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Context(capitals=2)))
show(lambda: (Context(capitals=0)))
show(lambda: (Context(clamp=2)))
show(lambda: (Context(clamp=1)))
show(lambda: (Context(flags=5)))
show(lambda: (Context(flags=[5])))
show(lambda: (Context(flags=[Inexact],traps=[])))
show(lambda: (Context(flags={Inexact:True})))
show(lambda: (Context(traps=[Inexact]), Context(traps=None)))
show(lambda: (Context(traps='x')))
show(lambda: (Context(foo=1)))
show(lambda: (Context(5,ROUND_UP,-10,10,0,1,[],[])))
show(lambda: (Context(1,2,3,4,5,6,7,8,9)))
show(lambda: (DefaultContext))
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (BasicContext))
show(lambda: (ExtendedContext))
show(lambda: (decimal.MAX_PREC, decimal.MAX_EMAX, decimal.MIN_EMIN, decimal.MIN_ETINY, decimal.HAVE_THREADS, decimal.HAVE_CONTEXTVAR, decimal.__version__, decimal.__libmpdec_version__))
show(lambda: (decimal.ROUND_UP, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP, decimal.ROUND_CEILING))
show(lambda: (Inexact.__mro__, FloatOperation.__mro__, DivisionUndefined.__mro__, ConversionSyntax.__mro__ if hasattr(decimal,'ConversionSyntax') else 0, InvalidOperation.__mro__, DivisionByZero.__mro__, Overflow.__mro__, Clamped.__mro__, Subnormal.__mro__))
def f5():
    c=Context(prec=3); return c.divide(1,3), c.create_decimal('1.23456'), c.create_decimal(123456), c.create_decimal_from_float(0.1), c.sqrt(2), c.flags[Inexact], c.add(1,2), c.plus('1.2345' and D('1.2345')), c.quantize(D('1.25'),D('.1')), c.power(2,10), c.power(2,3,5), c.minus(5), c.abs(-5), c.exp(1), c.ln(2), c.log10(5), c.fma(2,3,4), c.multiply(12345,1), c.subtract(1,D('.0001')), c.remainder(7,4), c.remainder_near(7,4), c.divide_int(7,2), c.divmod(7,2), c.max(1,2), c.min(1,2), c.normalize(D('1.500')), c.to_sci_string(D('1.50')), c.to_eng_string(D('1e5')), c.to_integral_exact(D('1.5')), c.to_integral_value(D('1.5')), c.compare(1,2), c.same_quantum(1,2), c.scaleb(1,2), c.shift(1,2), c.rotate(1,1), c.next_plus(1), c.next_minus(1), c.next_toward(1,2), c.number_class(1), c.logb(100), c.radix(), c.Etiny(), c.Etop(), c.canonical(D(1)), c.copy_abs(-1), c.copy_decimal(1), c.copy_negate(1), c.copy_sign(1,-1), c.is_finite(1), c.is_zero(0), c.is_signed(-1), c.logical_and(1,1), c.logical_invert(1)
show(f5)
show(lambda: (Context().add(1,'2')))
show(lambda: (Context().add('1',2)))
show(lambda: (Context().add(1.5,2)))
show(lambda: (Context().add(1)))
show(lambda: (Context().add(1,2,3)))
show(lambda: (Context().create_decimal('abc')))
show(lambda: (Context().create_decimal(1.5)))
show(lambda: (Context().create_decimal(None)))
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Context().create_decimal_from_float('a')))
show(lambda: (Context().canonical(1)))
show(lambda: (Context().sqrt('2')))
show(lambda: (Context().quantize(1,'x')))
def f4():
    c=Context(prec=3); c.prec=5; c.rounding=ROUND_UP; c.Emax=10; c.Emin=-10; c.capitals=0; c.clamp=1; return c, c.create_decimal('1e5')
show(f4)
def f5():
    c=Context(); c.prec=0
show(f5)
def f6():
    c=Context(); c.prec='x'
show(f6)
def f7():
    c=Context(); c.rounding='x'
show(f7)
def f8():
    c=Context(); c.Emax=-1
show(f8)
def f9():
    c=Context(); c.Emin=1
show(f9)
def f10():
    c=Context(); c.capitals=5
show(f10)
def f11():
    c=Context(); c.clamp=5
show(f11)
def f12():
    c=Context(); c.foo=5
show(f12)
def f13():
    c=Context(); c.flags=5
show(f13)
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    c=Context(); c.traps={}
show(f0)
def f1():
    c=Context(); c.traps[Inexact]=True; c.divide(1,3)
show(f1)
def f2():
    c=Context(); c.traps[Rounded]=True; c.divide(1,3)
show(f2)
def f3():
    c=Context(); c.traps[5]
show(f3)
def f4():
    c=Context(); c.traps[5]=1
show(f4)
def f5():
    c=Context(); c.flags[Inexact]='x'; return c.flags[Inexact]
show(f5)
def f6():
    c=Context(); del c.flags[Inexact]
show(f6)
def f7():
    c=Context(); return c.flags, c.traps, len(c.flags), list(c.flags), dict(c.traps)==c.traps, c.flags==c.traps, c.flags.copy(), Inexact in c.flags, c.flags.get(Inexact), list(c.flags.items())[:2], c.flags.keys() if 0 else 1
show(f7)
def f8():
    c=Context(); c.divide(1,3); a=str(c.flags); c.clear_flags(); return a, c.flags, c.clear_traps(), c.traps
show(f8)
def f9():
    c=Context(prec=3); d=c.copy(); d.prec=4; return c.prec, d.prec, copy.copy(c).prec, c.__copy__().prec, c==d, c!=d, c==Context(prec=3)
show(f9)
def f10():
    c=Context(); return c.__reduce__()
show(f10)
def f11():
    with localcontext() as c: c.prec=5; return D(1)/3, getcontext().prec
show(f11)
def f12():
    with localcontext(prec=4,rounding=ROUND_UP) as c: return D(1)/3, c
show(f12)
def f13():
    with localcontext(Context(prec=2)) as c: return D(1)/3
show(f13)
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    with localcontext(foo=1) as c: pass
show(f0)
def f1():
    with localcontext(5) as c: pass
show(f1)
def f2():
    with localcontext(prec='a') as c: pass
show(f2)
def f3():
    with localcontext(None,prec=7) as c: return +D(1)/7
show(f3)
show(lambda: (setcontext(5)))
show(lambda: (setcontext()))
def f6():
    c=getcontext(); setcontext(Context(prec=6)); r=D(1)/7; setcontext(c); return r, getcontext().prec
show(f6)
show(lambda: (getcontext() is getcontext(), getcontext(5) if 0 else 1))
def f8():
    with localcontext() as c: c.traps[DivisionByZero]=False; return D(1)/0, D(-1)/0, c.flags[DivisionByZero]
show(f8)
def f9():
    with localcontext() as c: c.traps[InvalidOperation]=False; return D('abc'), D(0)/0, D(-1).sqrt(), D('inf')-D('inf'), D('NaN')<1, D('1e50').quantize(1), int(D('1.5'))
show(f9)
def f10():
    with localcontext() as c: c.traps[FloatOperation]=True; return D(1.5)
show(f10)
def f11():
    with localcontext() as c: c.traps[FloatOperation]=True; return D(1)==1.5, D.from_float(1.5)
show(f11)
def f12():
    with localcontext() as c: c.traps[FloatOperation]=True; return D(1)<1.5
show(f12)
def f13():
    with localcontext() as c: c.traps[Inexact]=True; return D(1)/3
show(f13)
# ---
import decimal, copy
from decimal import *
D=Decimal
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    with localcontext() as c: c.prec=3; return D('1.23456'), +D('1.23456'), D('1.23456')*1, round(D('1.23456'),4), D('1.23456').quantize(D('.01')), sum([D('1.111')]*3), D('12345')+0, -D('12345'), abs(D('-12345')), D('12345').sqrt(), format(D('12345.678'),'.2f'), D(12345)//1 if 0 else 1, str(D('12345.67'))
show(f0)
def f1():
    with localcontext() as c: c.prec=3; return D(12345)//1
show(f1)
def f2():
    with localcontext() as c: c.prec=3; return D(12345)%7
show(f2)
def f3():
    with localcontext() as c: c.prec=3; return D('1.23456').quantize(D('.0001'))
show(f3)
def f4():
    with localcontext() as c: c.rounding=ROUND_UP; return round(D('1.5')), round(D('1.21'),1), D('1.21').quantize(D('.1')), format(D('1.21'),'.1f'), D('1.1').to_integral_value(), D(1)/3
show(f4)
def f5():
    with localcontext() as c: c.rounding=ROUND_DOWN; return f"{D('1.29'):.1f}", D(2)/3, D(2).sqrt()
show(f5)
def f6():
    with localcontext() as c: c.Emax=5; c.Emin=-5; return D('1e5')*1, D('1e-5')/10, D('1e-5')/D('1e30')
show(f6)
def f7():
    with localcontext() as c: c.Emax=5; return D('1e5')*10
show(f7)
def f8():
    with localcontext() as c: c.traps[Overflow]=False; c.Emax=5; return D('1e5')*10, -D('9e5')*10
show(f8)
def f9():
    with localcontext() as c: c.capitals=0; return str(D('1e50')), D('1e50'), format(D('1e50')), D('1e50').to_eng_string()
show(f9)
def f10():
    with localcontext() as c: c.clamp=1; return +D('1e5')
show(f10)
def f11():
    with localcontext() as c: c.prec=50; return D(2).sqrt(), D(1).exp(), D(3).ln(), D(2)**D('0.5'), D(1)/7, D(3).log10(), D(10)**D('-0.5')
show(f11)
show(lambda: (D(2)**D('1.5'), D('1.1')**100, D('0.5')**D('0.5'), D(2)**1000, D(2)**-3, D('1.0')**5, D(10)**20, D('-2')**3, D('-2')**-3, D(9)**D('.5'), D(1)**D('NaN') if 0 else 1, D('inf')**2, D('inf')**-1, D('inf')**0, D(0)**5, D('-0')**3, D('-0')**2, D('0.5')**D('inf'), D(2)**D('inf'), D(1)**D('inf')))
show(lambda: (InvalidOperation('x'), str(InvalidOperation([DivisionUndefined])), repr(DivisionByZero())))
# ---
import decimal, copy
from decimal import *
D=Decimal
def q(f):
    try: f()
    except DecimalException as e: return type(e), e.args, isinstance(e,ArithmeticError), isinstance(e,ZeroDivisionError), repr(e), str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (q(lambda: D(1)/0), q(lambda: D(0)/0), q(lambda: D('x')), q(lambda: D(1)%0), q(lambda: D(-1).sqrt()), q(lambda: D('9e999999')*10), q(lambda: int(D(5)) and D('sNaN')+1), q(lambda: D('1e400').quantize(1)), q(lambda: D(10)**D('1e10')), q(lambda: D('inf')-D('inf'))))
show(lambda: (DecimalTuple(0,(1,),2), DecimalTuple._fields, DecimalTuple(sign=1,digits=(1,2),exponent=0), D(DecimalTuple(1,(1,2),0))))
show(lambda: (decimal.getcontext().foo))
show(lambda: (decimal.foo))
show(lambda: (Context().prec, Context().Emin, Context().Emax, Context().rounding, Context().capitals, Context().clamp))
show(lambda: (Decimal('1').__class__.__module__, Context.__module__, InvalidOperation.__module__, DecimalTuple.__module__, decimal.getcontext.__name__))
show(lambda: (Context.__name__, type(localcontext()).__name__, localcontext))
show(lambda: (D('3.14159').__format__('.2f'), D('1E+3').__str__(), D('12').__repr__()))
show(lambda: (D(10).scaleb(1), D('1e2')==100, D('1E2')+0, int(D('1E2')), D('100.00').normalize().to_eng_string(), D('0.00001234'), D('0.000000123'), D('1234567890123456789012345678901234567890'), +D('1234567890123456789012345678901234567890')))
show(lambda: (D('19.99')*3, D('19.99')*D('0.0825'), (D('19.99')*D('0.0825')).quantize(D('0.01')), D('100')/D('7'), D('1')/D('8'), D('1.00')/D('2'), D('10')/D('2.50'), D('1.20')-D('0.20'), D('1e3')+D('1'), D('1E+3')*D('1'), D('5')/D('1E+3')))
