import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (F(), F(1), F(1,2), F(2,4), F(-1,-2), F(1,-2), F('1/2'), F(' -3/4 '), F('1.5'), F('1e3'), F('1e-3'), F('.5'), F('5.'), F('1_000/3'), F('+1/2'), F(0.5), F(Decimal('0.1')), F(F(1,2)), F(F(1,2),F(3,4)), F(True), F('1.5e1'), F(1,F(1,3)), F('1E2')))
show(lambda: (F(1,0)))
show(lambda: (F('1/0')))
show(lambda: (F('a')))
show(lambda: (F('')))
show(lambda: (F('1/2/3')))
show(lambda: (F('1 / 2')))
show(lambda: (F('1/ 2')))
show(lambda: (F('1/-2')))
show(lambda: (F('1.5/2')))
show(lambda: (F('_1')))
show(lambda: (F('1__0')))
show(lambda: (F(None)))
show(lambda: (F([1])))
show(lambda: (F(1.5,2)))
show(lambda: (F(1,1.5)))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (F('1',2)))
show(lambda: (F(1,'2')))
show(lambda: (F(1j)))
show(lambda: (F(float('nan'))))
show(lambda: (F(float('inf'))))
show(lambda: (F(Decimal('NaN'))))
show(lambda: (F(Decimal('inf'))))
show(lambda: (F(1,2,3)))
show(lambda: (F(numerator=1,denominator=2), F(denominator=3)))
show(lambda: (F(1,None)))
show(lambda: (F(x=1)))
show(lambda: (F(b'1/2')))
show(lambda: (F.from_float(0.1), F.from_float(5), F.from_decimal(Decimal('0.1')), F.from_decimal(5)))
show(lambda: (F.from_float('1')))
show(lambda: (F.from_float(F(1))))
show(lambda: (F.from_float(float('nan'))))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (F.from_float(float('inf'))))
show(lambda: (F.from_decimal(0.1)))
show(lambda: (F.from_decimal(Decimal('NaN'))))
show(lambda: (F.from_decimal(Decimal('inf'))))
show(lambda: (F('3.1415926535').limit_denominator(1000), F(math.pi).limit_denominator(10), F(math.pi).limit_denominator(), F(1,2).limit_denominator(1), F(3,2).limit_denominator(1), F(-7,3).limit_denominator(2)))
show(lambda: (F(1,2).limit_denominator(0)))
show(lambda: (F(1,2).limit_denominator('a')))
show(lambda: (F(1,2).numerator, F(1,2).denominator, F(1,2).as_integer_ratio(), F(4).is_integer(), F(1,2).is_integer(), F(1,2).real, F(1,2).imag, F(1,2).conjugate()))
def f8():
    F(1,2).numerator=3
show(f8)
def f9():
    F(1,2).foo=3
show(f9)
show(lambda: (F(1,2)+F(1,3), F(1,2)-F(1,3), F(1,2)*F(2,3), F(1,2)/F(2,3), F(7,2)//F(2,3), F(7,2)%F(2,3), divmod(F(7,2),F(2,3)), F(1,2)**2, F(1,2)**-2, F(-1,2)**-3, F(4)**F(1,2), F(1,4)**0.5, 2**F(2), 2**F(1,2), 2.0**F(1,2), F(2)**F(3), -F(1,2), +F(1,2), abs(F(-1,2)), F(-8)**F(1,3), F(0)**0))
show(lambda: (1+F(1,2), 1-F(1,2), 2*F(1,2), 1/F(1,2), 7//F(2,3), 7%F(2,3), divmod(7,F(2,3)), 1.5+F(1,2), F(1,2)*1.5, 1.5//F(1,2), 1.5%F(1,2), divmod(1.5,F(1,2)), F(1,2)+1j, 1j*F(1,2), F(1,2)/2.0, F(1,2)**2.0, F(1,2)**1j, F(3,2)//1.0, True+F(1,2)))
show(lambda: (F(1,2)/0))
show(lambda: (F(1,2)/F(0)))
show(lambda: (F(1,2)//0))
show(lambda: (F(1,2)%0))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (divmod(F(1,2),0)))
show(lambda: (F(0)**-1))
show(lambda: (F(1,2)/0.0))
show(lambda: (F(1,2)//0.0))
show(lambda: (F(1,2)+'a'))
show(lambda: (F(1,2)+None))
show(lambda: (F(1,2)+Decimal(1)))
show(lambda: (F(1,2)*[1]))
show(lambda: (F(1,2)<'a'))
show(lambda: (F(1,2)<None))
show(lambda: (F(1,2)<1j))
show(lambda: (F(1,2)==0.5, F(1,2)==Decimal('0.5'), F(1,3)==1/3, F(1,2)==F(2,4), F(2)==2, F(1,2)=='a', F(1,2)==0.5+0j, F(1,2)!=1, F(1,2)<0.6, F(1,2)>=1, F(1,2)<float('inf'), F(1,2)<float('nan'), F(1,2)==float('nan'), F(1,2)<Decimal('0.6'), 1<F(3,2), F(1,2)>F(1,3)))
show(lambda: (hash(F(1,2))==hash(0.5), hash(F(2))==2, hash(F(1,3)), hash(F(-1,3)), hash(F(1,2**61-1)), {F(1,2):1}[0.5]))
show(lambda: (int(F(7,2)), int(F(-7,2)), float(F(1,3)), complex(F(1,2)), bool(F(0)), round(F(5,2)), round(F(7,2)), round(F(22,7),2), round(F(12345),-2), math.floor(F(-7,2)), math.ceil(F(7,2)), math.trunc(F(-7,2)), round(F(-5,2)), F(7,2).__round__(), F(7,2).__trunc__()))
show(lambda: (float(F(10**400))))
show(lambda: (F(10**400)*1.0))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (round(F(1,2),'a')))
show(lambda: (str(F(1,2)), repr(F(1,2)), str(F(4)), repr(F(-4)), f'{F(1,2)}', f'{F(1,3):.3f}', f'{F(1,3):.2e}', f'{F(1,3):g}', f'{F(1,3):%}', f'{F(1,3):10.2f}', f'{F(-1,3):+010.2f}', f'{F(10**6,3):,.2f}', f'{F(1,3):*^12.3g}', f'{F(10**10):_.1f}', f'{F(1,8):.2f}', f'{F(3,8):.2f}', f'{F(-1,1000):z.1f}', f'{F(1,3):#.0f}', f'{F(5,2):.0f}', f'{F(1,3):.5G}', f'{F(10**20):E}'))
show(lambda: (f'{F(1,2):10}'))
show(lambda: (f'{F(1,2):d}'))
show(lambda: (f'{F(1,2):x}'))
show(lambda: (f'{F(1,2):>10}'))
show(lambda: (format(F(1,2),5)))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (G(1,2), type(G(1,2)+1), type(G(1,2)+G(1)), repr(G(1,2)), type(G.from_float(.5)), G(1,2)==F(1,2)))
show(lambda: (sum([F(1,2),F(1,3)]), max(F(1,2),0.6), sorted([F(1,2),0.3,1]), math.sqrt(F(1,4)), math.gcd(F(4).numerator,2), pow(F(1,2),2), sum([F(1,2),0.5])))
show(lambda: (pow(F(1,2),2,3)))
show(lambda: (F(1,2).__add__('a'), F(1,2).__eq__('a'), F(1,2).__lt__('a'), F(1,2).__radd__(1)))
show(lambda: ('%s %d %.2f'%(F(1,2),F(7,2),F(1,3))))
show(lambda: (F(10**20,3)**5, F(1,3).__hash__(), F('0.1')+F('0.2')==F('0.3'), F(2.5).limit_denominator(3), F('1e400') > 1e300))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (mean([1,2,3,4]), mean([1.5,2]), mean([F(1,2),F(1,3)]), mean([Decimal('0.5'),Decimal('0.75')]), mean([1,2.5]), mean(range(5)), mean([True,False]), mean({1,2,3}), mean(iter([1,2])), mean([1,F(1,2)]), mean([10**20,1]), mean([0.1]*3), mean((x for x in (3,4)))))
show(lambda: (mean([])))
show(lambda: (mean(['a'])))
show(lambda: (mean([1,None])))
show(lambda: (mean([1,Decimal(1)])))
show(lambda: (mean([Decimal(1),F(1)])))
show(lambda: (mean(5)))
show(lambda: (mean()))
show(lambda: (mean([float('nan'),1]), mean([float('inf'),1])))
show(lambda: (mean([float('inf'),-float('inf')])))
show(lambda: (fmean([1,2,3]), fmean([1,2],[3,1]), fmean([1,2],weights=[1,1]), fmean(iter([1,2,3])), fmean([F(1,2),Decimal(1)])))
show(lambda: (fmean([])))
show(lambda: (fmean([1,2],[1])))
show(lambda: (fmean([1,2],[0,0])))
show(lambda: (fmean(['a'])))
show(lambda: (geometric_mean([54,24,36]), geometric_mean([1,2.5]), geometric_mean([F(1,2),2])))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (geometric_mean([])))
show(lambda: (geometric_mean([0,1])))
show(lambda: (geometric_mean([-1,1])))
show(lambda: (geometric_mean(['a'])))
show(lambda: (harmonic_mean([40,60]), harmonic_mean([40,60],weights=[5,30]), harmonic_mean([0,1]), harmonic_mean([F(1,2),F(1,3)]), harmonic_mean([5]), harmonic_mean([Decimal(2),Decimal(4)]), harmonic_mean([1.5,2])))
show(lambda: (harmonic_mean([])))
show(lambda: (harmonic_mean([-1,1])))
show(lambda: (harmonic_mean([1,2],[1])))
show(lambda: (harmonic_mean([1,2],[0,0])))
show(lambda: (harmonic_mean(['a'])))
show(lambda: (harmonic_mean(['a','b'])))
show(lambda: (harmonic_mean([1,2],[-1,1])))
show(lambda: (median([1,3,2]), median([1,2,3,4]), median([1.5,2]), median([F(1),F(2)]), median([Decimal(1),Decimal(2)]), median_low([1,2,3,4]), median_high([1,2,3,4]), median_low([1]), median_grouped([1,3,3,5,7]), median_grouped([1,3,3,5,7],interval=2), median_grouped([52,52,53,54]), median(['a']), median_low('bca'), median_grouped([5])))
show(lambda: (median([])))
show(lambda: (median_low([])))
show(lambda: (median_high([])))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (median_grouped([])))
show(lambda: (median(['a','b'])))
show(lambda: (median_grouped(['a','b'])))
show(lambda: (median_grouped([1,2],'x')))
show(lambda: (median([1,'a'])))
show(lambda: (mode([1,1,2]), mode('aab'), mode(['x','y']), mode(iter([1,2,2])), multimode([1,1,2,2,3]), multimode(''), multimode('aabb'), multimode([])))
show(lambda: (mode([])))
show(lambda: (mode([[1],[1]])))
show(lambda: (mode(5)))
show(lambda: (pstdev([1,2,3,4]), stdev([1,2,3,4]), pvariance([1,2,3,4]), variance([1,2,3,4]), variance([1,2,3,4],2), pvariance([1,2,3],mu=2), stdev([1,2],xbar=1.5), pstdev([1]), variance([F(1),F(2)]), variance([Decimal(1),Decimal(2),Decimal('3.5')]), stdev([Decimal(1),Decimal(2),Decimal('3.5')]), pstdev([Decimal(1),Decimal(2)]), stdev([F(1),F(2)]), stdev([1.5,2.5,4]), variance([0.1]*5), pvariance([True,False]), pstdev([1,1]), stdev([2,2.0])))
show(lambda: (variance([1])))
show(lambda: (stdev([1])))
show(lambda: (stdev([])))
show(lambda: (pvariance([])))
show(lambda: (pstdev([])))
show(lambda: (variance(['a','b'])))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (stdev(['a','b'])))
show(lambda: (variance([1,2],'x')))
show(lambda: (pvariance([1,2],5), variance([1,2,3],5)))
show(lambda: (quantiles([1,2,3,4,5]), quantiles([1,2,3,4,5],n=10), quantiles([1,2],n=4), quantiles([1,2,3],method='inclusive'), quantiles([1,2,3,4],n=1), quantiles([Decimal(1),Decimal(2)]), quantiles([F(1),F(2),F(3)],n=3), quantiles(range(100),n=4,method='inclusive')))
show(lambda: (quantiles([1])))
show(lambda: (quantiles([])))
show(lambda: (quantiles([1,2],n=0)))
show(lambda: (quantiles([1,2],method='x')))
show(lambda: (quantiles([1,2],4)))
show(lambda: (quantiles(['a','b'])))
show(lambda: (covariance([1,2,3],[4,5,7]), correlation([1,2,3],[1,2,4]), correlation([1,2,3],[3,1,2],method='ranked'), linear_regression([1,2,3],[2,4,7]), linear_regression([1,2,3],[2,4,7],proportional=True), correlation([1,2,3],[2,4,6]), linear_regression([1,2],[1,1]), covariance([1.5,2],[3,4])))
show(lambda: (covariance([1],[1])))
show(lambda: (covariance([1,2],[1])))
show(lambda: (correlation([1,1],[1,2])))
show(lambda: (correlation([1,2],[1,2],method='x')))
show(lambda: (correlation([1],[1])))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (linear_regression([1,1],[1,2])))
show(lambda: (linear_regression([1],[1])))
show(lambda: (linear_regression([1,2],[1])))
show(lambda: (linear_regression([1,2,3],[2,4,7]).slope, linear_regression([1,2,3],[2,4,7])._fields, linear_regression([0,1],[1,3]).intercept))
show(lambda: (covariance(['a','b'],[1,2])))
def f5():
    n=NormalDist(100,15); return n, n.mean, n.median, n.mode, n.stdev, n.variance, n.pdf(100), n.cdf(115), n.inv_cdf(.975), n.zscore(130), n.quantiles(), n.quantiles(n=3), n.overlap(NormalDist(110,15)), n+5, n-5, n*2, n/3, 5+n, 5-n, 2*n, n+NormalDist(1,2), n-NormalDist(1,2), -n, +n, n==NormalDist(100,15), hash(n)==hash(NormalDist(100,15)), n==5, n.samples(3,seed=1)
show(f5)
show(lambda: (NormalDist(), NormalDist(5), NormalDist(mu=1,sigma=2), NormalDist.from_samples([1,2,3,4]), NormalDist(1,0), NormalDist(0.1,F(1,2))))
show(lambda: (NormalDist(0,-1)))
show(lambda: (NormalDist('a')))
show(lambda: (NormalDist(1,'a')))
show(lambda: (NormalDist(1,2,3)))
show(lambda: (NormalDist().inv_cdf(0)))
show(lambda: (NormalDist().inv_cdf(1)))
show(lambda: (NormalDist().inv_cdf(2)))
show(lambda: (NormalDist(1,0).pdf(1)))
show(lambda: (NormalDist(1,0).cdf(1)))
# ---
import fractions, statistics, copy, math, numbers, random
from fractions import Fraction
from decimal import Decimal
from statistics import *
F=Fraction
class G(Fraction): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (NormalDist(1,0).inv_cdf(.5)))
show(lambda: (NormalDist(1,0).zscore(.5)))
show(lambda: (NormalDist().overlap(5)))
show(lambda: (NormalDist().overlap(NormalDist(1,0))))
show(lambda: (NormalDist()*NormalDist()))
show(lambda: (NormalDist()+'a'))
def f6():
    NormalDist().mean=5
show(f6)
show(lambda: (NormalDist.from_samples([1])))
show(lambda: (NormalDist.from_samples(['a'])))
show(lambda: (NormalDist().samples('a')))
show(lambda: (NormalDist().foo))
show(lambda: (StatisticsError('x'), StatisticsError.__mro__))
show(lambda: ([NormalDist().inv_cdf(p/20) for p in range(1,20)], [NormalDist(2,3).pdf(x) for x in range(-3,4)], [NormalDist(2,3).cdf(x) for x in range(-9,10,3)]))
show(lambda: (sorted(statistics.__all__)))
show(lambda: (statistics.pstdev(data=[1,2,3]), statistics.stdev(data=[1,2,3],xbar=2), statistics.mean(data=[1])))
show(lambda: (stdev([1e308,1e308]), mean([1e308,1e308]), mean([F(1,3),0.5]), pvariance([1e-300,2e-300]), stdev([10**30,10**30+1]), variance([1,2,F(3)]), variance([1.0,F(1,2)])))
# ---
import statistics as S
from decimal import Decimal as D
from fractions import Fraction as F
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (S.covariance([3, 6, 4, 2, 6],[1.4, 7.2, 1.2, 5.6, 1.1])))
show(lambda: (S.median_grouped([16, -0.64, -2.74, 8.23, -3])))
show(lambda: (S.quantiles([6, 6.45, 7, 9, 14, 6.07],n=1,method='exclusive')))
show(lambda: (S.NormalDist(1,6.5).pdf(2.8)))
show(lambda: (S.pvariance([F(str(x)) for x in [9, 2, 6]])))
show(lambda: (S.variance([F(str(x)) for x in [5, 9, 0, 4, 5, 8]])))
show(lambda: (S.pvariance([F(str(x)) for x in [4.77, 0.29, 8.25]])))
show(lambda: (S.correlation([-2.05, 4.4, 4.48],[0.2, 1.4, 4.0])))
show(lambda: (S.variance([0])))
show(lambda: (S.variance([D(str(x)) for x in [8, 8, 5]])))
show(lambda: (S.linear_regression([10, 14, 7, 4.55, 8],[4.3, 6.4, 3.5, 7.7, 1.4])))
show(lambda: (S.correlation([7, 0, 3, 7],[2.4, 1.4, 8.9, 2.6],method='ranked')))
show(lambda: (S.correlation([14, 9, -2.97],[1.0, 6.2, 1.7],method='ranked')))
show(lambda: (S.median([D(str(x)) for x in [4, 7.04]])))
show(lambda: (S.median_grouped([1, 3, 9, 1, 2])))
show(lambda: (S.covariance([-4, 18, 2.18],[4.4, 3.2, 5.9])))
show(lambda: (S.covariance([3.62, 19, -0.19],[3.5, 1.2, 0.2])))
show(lambda: (S.NormalDist(2.77,2.0).cdf(6.0)))
show(lambda: (S.linear_regression([0, 7, 7, 5, 0, 6],[4.2, 8.0, 5.6, 3.9, 4.2, 0.9])))
show(lambda: (S.mean([F(str(x)) for x in [6.82]])))
# ---
import statistics as S
from decimal import Decimal as D
from fractions import Fraction as F
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (S.mean([F(str(x)) for x in [-1.59, 4, 18, 1]])))
show(lambda: (S.fmean([19, 4.75],[2.4, 4.2])))
show(lambda: (S.correlation([6, 7, 4, 0, 0],[8.6, 1.8, 6.3, 5.8, 1.7])))
show(lambda: (S.covariance([-3, -2.79, 2.08, 11, 0.69],[9.0, 5.0, 1.2, 4.3, 7.0])))
show(lambda: (S.quantiles([-3, 3, 5.44, 6, 6.23, 19],n=1,method='exclusive')))
show(lambda: (S.quantiles([-0.97],n=2,method='inclusive')))
show(lambda: (S.covariance([3, 2, -0.59, -5],[0.9, 4.8, 1.5, 6.4])))
show(lambda: (S.covariance([2.21, -4, 2.68, 14],[3.8, 0.5, 8.8, 0.3])))
show(lambda: (S.correlation([12, 6, 16],[3.6, 1.3, 7.5],method='ranked')))
show(lambda: (S.median([D(str(x)) for x in [9, 9, 9]])))
show(lambda: (S.linear_regression([1, 0, 1, 5],[5.5, 7.8, 8.5, 3.7])))
show(lambda: (S.fmean([17, 10, 1.1],[0.0, 3.5, 1.6])))
show(lambda: (S.fmean([17, -0.45, 20, -2.08, 19, 3.79],[3.8, 4.8, 8.1, 2.7, 2.5, 5.4])))
show(lambda: (S.quantiles([13, 4.13, -2.09, -1, -0.73],n=1,method='inclusive')))
show(lambda: (S.NormalDist.from_samples([1, 3, 6, 8, 7])))
show(lambda: (S.pvariance([2.75])))
show(lambda: (S.quantiles([0.55, -3, 2, 3, -1])))
show(lambda: (S.linear_regression([3.75],[0.7])))
show(lambda: (S.linear_regression([16, -1.08, 13, -2.71, 7.49],[3.4, 9.0, 6.8, 8.0, 1.3])))
show(lambda: (S.quantiles([10, 16],n=7,method='inclusive')))
# ---
import statistics as S
from decimal import Decimal as D
from fractions import Fraction as F
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (S.variance([D(str(x)) for x in [8, 1, 4, 1, 1]])))
show(lambda: (S.fmean([2, -5],[4.5, 5.5])))
show(lambda: (S.linear_regression([9, 3.82, 4.0],[2.7, 1.5, 8.4])))
show(lambda: (S.correlation([1.48, -1, 10, 13, -1.94, 1.49, 6.78],[6.7, 2.4, 7.5, 5.6, 3.5, 5.7, 2.2],method='ranked')))
show(lambda: (S.mean([F(str(x)) for x in [6, 1, 6]])))
show(lambda: (S.NormalDist(4,7.9).cdf(5.9)))
show(lambda: (S.linear_regression([-1.94, 4.68],[5.9, 1.6])))
show(lambda: (S.fmean([10, 12, 3.63, 5, 0.11],[4.6, 4.4, 6.4, 0.8, 7.3])))
show(lambda: (S.NormalDist(4,8.5).cdf(4.6)))
show(lambda: (S.correlation([4.82, 8.35, 7, -2, 4.86],[2.4, 5.0, 8.8, 3.9, 1.9])))
show(lambda: (S.NormalDist(5,2).inv_cdf(0.250)))
show(lambda: (S.correlation([2.36],[1.5],method='ranked')))
show(lambda: (S.NormalDist(-2,8.8).zscore(6.6)))
show(lambda: (S.quantiles([2, 8, 3, 6, 1, 6],n=9,method='exclusive')))
show(lambda: (S.mode([7, 7, 7, 7, 4])))
show(lambda: (S.stdev([D(str(x)) for x in [6, 2, 8, 7.46, 0]])))
show(lambda: (S.quantiles([6.89, -0.71, 13, 1, 4.6, 6.79, 0],n=8,method='inclusive')))
show(lambda: (S.median([D(str(x)) for x in [5, 6, 2, 5, 5, 0, 4]])))
show(lambda: (S.quantiles([14, 3.2, -3],n=2,method='exclusive')))
show(lambda: (S.fmean([0.94],[8.4])))
