import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Money('1.5')+2, sum([Money('1'),Money('2')]), f'{Money("1234.5")}', f'{Money("2"):.1f}', Money(1)*2, Money(3)>2, hash(Money('1.0')), Money('2').quantize(decimal.Decimal('.01')), copy.copy(Money(5,'USD')).cur, json.dumps({'a':Money(1)},default=str), '%s|%.1f'%(Money(2),Money(2)), max(Money(1),Money(2)), -Money(1), round(Money('1.255'),2), int(Money(3)), Money(1)==1, {Money(1):2}[1]))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Frac(1,2)+1, Frac(3,6), str(Frac(1,2)), f'{Frac(1,2)}', Frac('0.5')==0.5, sum([Frac(1,2)]), -Frac(1,2), abs(Frac(-1,2)), Frac(1,2)**2, round(Frac(1,2)), Frac(1,2).limit_denominator(3)))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Day(2024,5,1)+3, (Day(2024,5,1)+3).q, str(Day(2024,5,1)), f'{Day(2024,5,1)}', f'{Day(2024,5,1):%d}', Day(2024,5,1)-D.date(2024,1,1), sorted([Day(2024,5,1),D.date(2024,1,1)]), {Day(2024,5,1)}=={D.date(2024,5,1)}, Day.today().__class__, Day.fromisoformat('2024-01-01').q, json.dumps(Day(2024,5,1),default=str), copy.copy(Day(2024,5,1)), Day.min, Day.max.__class__, D.datetime.combine(Day(2024,5,1),D.time()), isinstance(Day(2024,5,1),D.date), repr([Day(2024,5,1)])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    d=LD(); d['a']=1; d['b']=2; d['a']=3; d['c']=4; return d, LD(x=1,y=2,z=3), list(d), d==LD(a=3,c=4)
show(f0)
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (CI({'A':1})['a'], 'a' in CI(A=1), CI(A=1).get('A'), CI(A=1).get('zz',5), tr(lambda: CI()['Q']), CI(A=1)|{'B':2}, {**CI(A=1)}, dict(CI(A=1)), CI(A=1).pop('A'), len(CI(A=1)), tr(lambda: CI(A=1).pop('zz')), json.dumps(dict(CI(A=1))), CI(A=1)=={'a':1}, list(CI(a=1).items())))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Stack([1]).push(2), Stack([1,2])[::-1], Stack()+[1], Stack([3,1,2]), sorted(Stack([3,1])), Stack([1])==[1], Stack([1,2]).pop(), Stack('ab')*2, type(Stack([1])[0:1]), 1 in Stack([1]), bool(Stack())))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
class Temp(float):
    def __new__(cls,v): return super().__new__(cls,v)
    def __str__(self): return f'{float(self):.1f}C'
    def __repr__(self): return f'Temp({float(self)})'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (str(Temp(3)), [Temp(3)], f'{Temp(3)}', f'{Temp(3):.2f}', Temp(3)+1, json.dumps(Temp(3)), math.floor(Temp(3.7)), statistics.mean([Temp(1),Temp(2)]), round(Temp(2.55),1), '%s %r %.1f'%(Temp(1),Temp(1),Temp(1)), max(Temp(1),2), sum([Temp(1)]), Temp(1)==1, hash(Temp(1)), decimal.Decimal(Temp(1.5)), fractions.Fraction(Temp(.5)), struct.pack('<f',Temp(1)), array.array('d',[Temp(1)])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
class Temp(float):
    def __new__(cls,v): return super().__new__(cls,v)
    def __str__(self): return f'{float(self):.1f}C'
    def __repr__(self): return f'Temp({float(self)})'
class Str(str):
    def __new__(cls,v): return super().__new__(cls,v)
    def __repr__(self): return 'Str:'+str.__repr__(self)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.dumps([Str('a'),{Str('k'):1}]), re.match(Str('a'),Str('abc')), re.sub('a',Str('b'),Str('aa')), textwrap.wrap(Str('a b')), ''.join([Str('a')]), Str('a')+Str('b'), D.date.fromisoformat(Str('2024-01-01')), decimal.Decimal(Str('1')), int(Str('5')), string.Template(Str('$a')).substitute(a=1), csv.reader([Str('a,b')]).__next__(), [Str('a')], f"{Str('a')}", f"{Str('a')!r}", Str('A').lower(), collections.Counter([Str('a'),'a']), operator.itemgetter(Str('a'))({'a':1}), pprint.pformat([Str('a')]), Str('a,b').split(','), getattr('x',Str('upper'))()))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
class Temp(float):
    def __new__(cls,v): return super().__new__(cls,v)
    def __str__(self): return f'{float(self):.1f}C'
    def __repr__(self): return f'Temp({float(self)})'
class Str(str):
    def __new__(cls,v): return super().__new__(cls,v)
    def __repr__(self): return 'Str:'+str.__repr__(self)
class I(int):
    def __repr__(self): return f'I({int(self)})'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([I(5)], I(5)+1, str(I(5)), f'{I(5)}', f'{I(5):03d}', json.dumps([I(5)]), json.dumps({I(5):1}), range(I(3)), list(range(I(2))), 'ab'*I(2), [1,2,3][I(1)], math.factorial(I(3)), math.gcd(I(4),6), D.timedelta(I(2)), D.date(I(2024),1,1), decimal.Decimal(I(2)), fractions.Fraction(I(1),I(2)), struct.pack('B',I(5)), random.Random(I(5)).random(), itertools.repeat(1,I(2)), list(itertools.islice('abc',I(2))), round(2.567,I(1)), '%d'%I(5), bytes(I(2)), sum([I(1),I(2)]), max(I(1),I(2)), bisect.bisect([I(1),I(2)],1), heapq.nlargest(I(1),[I(1),I(3)]), I(5).bit_length(), -I(5), abs(I(-5)), I(5)//2, I(True), {I(1):1}[1], pprint.pformat({'a':I(1)}), enum.IntEnum('E','a b')(I(1)), operator.index(I(5)), collections.deque([1,2],I(1)), textwrap.wrap('abc def',I(3)), statistics.mean([I(1),I(2)])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
class Temp(float):
    def __new__(cls,v): return super().__new__(cls,v)
    def __str__(self): return f'{float(self):.1f}C'
    def __repr__(self): return f'Temp({float(self)})'
class Str(str):
    def __new__(cls,v): return super().__new__(cls,v)
    def __repr__(self): return 'Str:'+str.__repr__(self)
class I(int):
    def __repr__(self): return f'I({int(self)})'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    it=iter([1,2,3]); return list(zip(it,it)), list(it)
show(f0)
def f1():
    g=(x for x in range(5)); return list(itertools.islice(g,2)), next(g), list(g), next(g,'end')
show(f1)
def f2():
    a,b=itertools.tee(iter('abc')); next(a); c=copy.copy(a); return list(a),list(b),list(c)
show(f2)
def f3():
    it=itertools.groupby('aabb'); k,g=next(it); k2,g2=next(it); return k,list(g),k2,list(g2)
show(f3)
def f4():
    it=itertools.count(1); z=zip('ab',it); list(z); return next(it)
show(f4)
def f5():
    it=itertools.chain([1],(x for x in [2]),'c'); return next(it), list(it), next(it,None)
show(f5)
def f6():
    m=map(lambda x,y:x+y,[1,2],[3,4,5]); return list(m), list(m), list(map(None,[])) if 0 else 1
show(f6)
show(lambda: (list(map(lambda x: 1/x,[1,0]))))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
class Temp(float):
    def __new__(cls,v): return super().__new__(cls,v)
    def __str__(self): return f'{float(self):.1f}C'
    def __repr__(self): return f'Temp({float(self)})'
class Str(str):
    def __new__(cls,v): return super().__new__(cls,v)
    def __repr__(self): return 'Str:'+str.__repr__(self)
class I(int):
    def __repr__(self): return f'I({int(self)})'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    f=filter(None,[0,1,2]); return next(f), list(f)
show(f0)
def f1():
    e=enumerate('ab',5); return next(e), list(e), list(enumerate('ab',start=-1))
show(f1)
def f2():
    r=reversed([1,2]); return next(r), operator.length_hint(r), list(r)
show(f2)
show(lambda: (list(zip([1,2],[1],strict=True))))
show(lambda: (list(zip([1],[1,2],strict=True))))
show(lambda: (list(zip([1],[1],[1,2],strict=True))))
show(lambda: (itertools.starmap(lambda *a,**k:(a,k),[(1,2)]).__next__()))
show(lambda: (list(itertools.accumulate([1,2,3],lambda a,b:a*b,initial=None)), list(itertools.takewhile(bool,[1,1,0,1])), list(itertools.compress('abcd',itertools.cycle([1,0]))), dict(zip('ab',itertools.repeat(0)))))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Money(decimal.Decimal):
    __slots__=('cur',)
    def __new__(cls,v,cur='EUR'): o=super().__new__(cls,v); o.cur=cur; return o
    def __add__(self,o): return Money(super().__add__(o),self.cur)
    __radd__=__add__
    def __repr__(self): return f'Money({str(self)!r},{self.cur})'
    def __format__(self,s): return super().__format__(s or ',.2f')+' '+self.cur
class Frac(fractions.Fraction):
    def __repr__(self): return f'Frac<{self.numerator}/{self.denominator}>'
class Day(D.date):
    def __add__(self,n): return super().__add__(D.timedelta(n) if isinstance(n,int) else n)
    @property
    def q(self): return (self.month-1)//3+1
    def __str__(self): return 'Day '+self.isoformat()
class Cn(collections.Counter):
    def __missing__(self,k): return -1
    def top(self): return self.most_common(1)[0]
class LD(collections.OrderedDict):
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>2: self.popitem(last=False)
class CI(collections.UserDict):
    def __getitem__(self,k): return super().__getitem__(k.lower())
    def __setitem__(self,k,v): super().__setitem__(k.lower(),v)
    def __contains__(self,k): return super().__contains__(k.lower())
class Stack(collections.UserList):
    def push(self,x): self.append(x); return self
class Temp(float):
    def __new__(cls,v): return super().__new__(cls,v)
    def __str__(self): return f'{float(self):.1f}C'
    def __repr__(self): return f'Temp({float(self)})'
class Str(str):
    def __new__(cls,v): return super().__new__(cls,v)
    def __repr__(self): return 'Str:'+str.__repr__(self)
class I(int):
    def __repr__(self): return f'I({int(self)})'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (sorted('bca',key=functools.cmp_to_key(lambda a,b:(a<b)-(a>b))), sorted([(1,'b'),(0,'a')],key=operator.itemgetter(1)), sorted([3,1,2],key=operator.neg), sorted(['b','A'],key=str.lower), sorted({3:1,1:2}), sorted('ab',reverse=True), tr(sorted,[1,'a']), tr(sorted,5), tr(sorted,[1],lambda x:x), tr(sorted,[1],key=5), tr(sorted,[3,1],key=lambda x:None), tr(sorted,[1,None])))
show(lambda: (min([],default=5), tr(min,[]), tr(max,5), max('ab',key=ord), min(3,1,2), tr(min), max([1,2],[3]), min('a','b',key=lambda c:-ord(c)), tr(max,1,'a'), tr(min,1,default=2), max({'a':1,'b':0},key={'a':1,'b':0}.get), tr(max,[],key=len), max((1,'a'),(1,'b'))))
show(lambda: (sum([[1],[2]],[]), tr(sum,['a']), tr(sum,['a'],''), sum([0.1]*10), sum([1,2.5]), sum((),5), tr(sum,5), sum([True,True]), sum([1e308,1e308,-1e308]), sum([0.1,0.2,0.3]), sum([1j,2]), tr(sum,[b'a'],b''), sum(x for x in range(4)), sum([1],start=2), sum([decimal.Decimal(1),1]), sum([0.1]*3)==0.3, sum([1e16,1.0,-1e16]), tr(sum,[None])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ('RED' in Col, Col.RED.extra, 1 in Col, 9 in Col))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([p.g for p in Planet], f'{Planet.EARTH:>8}|', Planet['MARS'], Planet((5.97e24,6.37e6)).name))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Http.OK.phrase, Http(404), Http.NOT_FOUND.error, Http.OK==200, json.dumps({Http.OK:Http.NOT_FOUND}), f'{Http.OK} {Http.OK!r} {Http.OK!s}', sorted(Http,reverse=True), [*Http], Http.OK in {200}))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Weekday.of(D.date(2024,1,2)), Weekday.WED.next(), {d:d.value for d in Weekday}, Weekday.MON.name.title(), [*map(operator.attrgetter('value'),Weekday)], dict(Weekday.__members__), max(Weekday,key=lambda d:d.value), tr(max,Weekday), enum.Enum('Dyn',[(x,i) for i,x in enumerate('ab')]).b.value))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([area(x) for x in ({'k':'c','r':2},{'k':'r','w':2,'h':3},{'k':'r','w':-1,'h':3},[1,2,3],(1,2),D.date(2024,5,6),D.datetime(2024,5,6),Decimal('1.5'),Weekday.MON,'42','x',collections.deque(),None,'',5,array.array('i',[1,2]),range(3),b'ab',collections.UserList([1,2]))]))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    r=Rep([1,2]); return r.total,r.total,r.n,r.pick(0),r.pick(0),r.n,r.add(5).add([6]).add(1.5).d,tr(r.add,'s'),Rep.pick.cache_info(),Rep.total.__name__, tr(r.add)
show(f0)
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
class Node(typing.Generic[typing.TypeVar('T')]):
    __slots__=('v','n')
    def __init__(self,v,n=None): self.v,self.n=v,n
    def __iter__(self):
        while self: yield self.v; self=self.n
    def __repr__(self): return '->'.join(map(repr,self))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Node(1,Node(2)), Node[int](5), list(Node('a',Node('b'))), copy.deepcopy(Node(1,Node([2]))), tr(setattr,Node(1),'z',1), copy.copy(Node(3)).v, Node.__slots__, hasattr(Node(1),'__dict__')))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
class Node(typing.Generic[typing.TypeVar('T')]):
    __slots__=('v','n')
    def __init__(self,v,n=None): self.v,self.n=v,n
    def __iter__(self):
        while self: yield self.v; self=self.n
    def __repr__(self): return '->'.join(map(repr,self))
@dataclasses.dataclass(order=True)
class Job:
    pri:int
    when:D.datetime=dataclasses.field(compare=False)
    name:str=dataclasses.field(compare=False,default='')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    h=[]; [heapq.heappush(h,Job(p,D.datetime(2024,1,i+1),n)) for i,(p,n) in enumerate([(3,'c'),(1,'a'),(2,'b')])]; return [heapq.heappop(h).name for _ in range(3)], tr(heapq.heappop,h)
show(f0)
show(lambda: (heapq.nlargest(2,[Job(1,None,'x'),Job(5,None,'y'),Job(3,None,'z')]), sorted([Job(2,None),Job(1,None)])[0], Job(1,None)==Job(1,D.datetime(2024,1,1)), tr(lambda: heapq.heapify([{},{}])), list(heapq.merge([Job(1,None)],[Job(0,None)],key=lambda j:j.pri))[0].pri))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
class Node(typing.Generic[typing.TypeVar('T')]):
    __slots__=('v','n')
    def __init__(self,v,n=None): self.v,self.n=v,n
    def __iter__(self):
        while self: yield self.v; self=self.n
    def __repr__(self): return '->'.join(map(repr,self))
@dataclasses.dataclass(order=True)
class Job:
    pri:int
    when:D.datetime=dataclasses.field(compare=False)
    name:str=dataclasses.field(compare=False,default='')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([str(Decimal(x).quantize(Decimal('.01'),r)) for x in ('2.675','2.665','-2.675','2.5e-3','1E3') for r in (decimal.ROUND_HALF_UP,decimal.ROUND_HALF_EVEN,decimal.ROUND_DOWN)], round(Decimal('2.675'),2), round(2.675,2), round(-0.5), round(1.5), round(2.5), round(1234.5678,-2), f'{2.675:.2f}', f'{Decimal("2.675"):.2f}', '%.2f'%2.675, round(Decimal('1E+3'),1), Decimal('0.1')+Decimal('0.2'), sum(map(Decimal,('0.1','0.2','0.3'))), Decimal('100')/3, Decimal(100).__truediv__(3).quantize(Decimal('0.01')), (Decimal('10')/4).normalize(), Decimal('10.00').normalize(), Decimal('1000').normalize(), f"{Decimal('1000').normalize():f}", str(Decimal('1E3')+0)))
show(lambda: (statistics.stdev(map(Decimal,('10.5','11.25','9.99'))), statistics.mean(map(Decimal,('1','2','2'))), statistics.median(list(map(Decimal,('1','2')))), statistics.pvariance([Decimal('1.1'),Decimal('2.2'),Decimal('4.4')]), statistics.quantiles(list(map(Decimal,range(5)))), statistics.fmean([Decimal('1.5'),2]), statistics.mode([Decimal('1.0'),1]), statistics.harmonic_mean([Decimal(1),Decimal(2)]), tr(statistics.mean,[Decimal('NaN'),1]), statistics.geometric_mean([Decimal(4),9])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
class Node(typing.Generic[typing.TypeVar('T')]):
    __slots__=('v','n')
    def __init__(self,v,n=None): self.v,self.n=v,n
    def __iter__(self):
        while self: yield self.v; self=self.n
    def __repr__(self): return '->'.join(map(repr,self))
@dataclasses.dataclass(order=True)
class Job:
    pri:int
    when:D.datetime=dataclasses.field(compare=False)
    name:str=dataclasses.field(compare=False,default='')
d0=D.date(2024,1,31)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([(d0+D.timedelta(days=30*i)).strftime('%a %d %b') for i in range(4)], [d0.replace(month=m).isoformat() if m!=2 else tr(d0.replace,month=m) for m in (1,2,3)], (D.date(2024,12,25)-d0).days, D.date.fromordinal(d0.toordinal()+1), d0.isocalendar().week, D.date(2024,12,30).isocalendar()[:2], d0.strftime('%G-W%V-%u'), d0.timetuple().tm_yday, divmod((D.date(2024,12,25)-d0).days,7), D.datetime.combine(d0,D.time.max).isoformat(), D.datetime(2024,1,1)+D.timedelta(hours=36), D.timedelta(days=-1,hours=3), abs(D.timedelta(-1)), D.timedelta(hours=25)//D.timedelta(hours=2), D.timedelta(seconds=3661)/60, str(D.timedelta(seconds=3661.5)), sum([D.timedelta(1),D.timedelta(hours=2)],D.timedelta()), min(D.date(2024,1,1),d0), D.datetime(2024,1,1,tzinfo=D.UTC)<D.datetime(2024,1,1,1,tzinfo=D.timezone(D.timedelta(hours=2))), sorted([D.time(12),D.time(1,30)])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
class Node(typing.Generic[typing.TypeVar('T')]):
    __slots__=('v','n')
    def __init__(self,v,n=None): self.v,self.n=v,n
    def __iter__(self):
        while self: yield self.v; self=self.n
    def __repr__(self): return '->'.join(map(repr,self))
@dataclasses.dataclass(order=True)
class Job:
    pri:int
    when:D.datetime=dataclasses.field(compare=False)
    name:str=dataclasses.field(compare=False,default='')
d0=D.date(2024,1,31)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (next(iter(collections.OrderedDict(a=1).items())), collections.deque(enumerate('abc'),1)[0], dict(collections.ChainMap({'x':1},{'y':2})), list(collections.Counter(a=2,b=1).elements()), collections.Counter('hello')-collections.Counter('help'), collections.Counter(a=3).total(), (collections.Counter('ab')+collections.Counter('bc')).most_common(1), collections.namedtuple('P','x y')(**{'x':1,'y':2})._asdict(), [*itertools.chain.from_iterable({'a':[1,2],'b':[3]}.values())], list(itertools.starmap(max,[(1,2),(4,3)])), {k:len(list(g)) for k,g in itertools.groupby(sorted('mississippi'))}, [''.join(p) for p in itertools.permutations('abc',2)][:3], list(itertools.islice(itertools.cycle('ab'),5)), list(zip(*[iter('abcdef')]*2)), functools.reduce(lambda a,b:{**a,**b},[{'a':1},{'b':2}])))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
from decimal import Decimal
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Meta(enum.EnumMeta):
    def __contains__(cls,x): return super().__contains__(x) or x in cls.__members__
class Col(enum.Enum,metaclass=Meta):
    RED=1
    def __init__(self,v): self.extra=v*10
class Planet(enum.Enum):
    EARTH=(5.97e24,6.37e6); MARS=(6.4e23,3.39e6)
    def __init__(self,m,r): self.m,self.r=m,r
    @property
    def g(self): return round(6.67e-11*self.m/self.r**2,2)
    def __format__(self,s): return f'{self.name.title():{s}}'
class Http(enum.IntEnum):
    OK=200,'fine'
    NOT_FOUND=404,'missing'
    def __new__(cls,v,phrase): o=int.__new__(cls,v); o._value_=v; o.phrase=phrase; return o
    @property
    def error(self): return self>=400
class Weekday(enum.Enum):
    MON=enum.auto(); TUE=enum.auto(); WED=enum.auto()
    @classmethod
    def of(cls,d): return list(cls)[d.weekday()]
    def next(self): m=list(type(self)); return m[(m.index(self)+1)%len(m)]
def area(s):
    match s:
        case {'k':'c','r':float()|int() as r}: return round(math.pi*r*r,3)
        case {'k':'r','w':w,'h':h} if w>0: return w*h
        case [x,y,*rest]: return (x,y,len(rest))
        case D.date(year=y,month=m): return f'{y}/{m}'
        case Decimal() as d: return d*2
        case Weekday.MON: return 'mon'
        case str(t) if re.fullmatch(r'\d+',t): return int(t)
        case collections.deque(): return 'dq'
        case None|'': return 'empty'
        case _: return type(s).__name__
class Lazy:
    def __init__(self,f): self.f=f; functools.update_wrapper(self,f)
    def __get__(self,o,t): return self if o is None else o.__dict__.setdefault(self.f.__name__,self.f(o))
class Rep:
    def __init__(self,d): self.d=d; self.n=0
    @Lazy
    def total(self): self.n+=1; return sum(self.d)
    @functools.lru_cache(maxsize=4)
    def pick(self,i): self.n+=1; return self.d[i]
    @functools.singledispatchmethod
    def add(self,x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self,x:int|float): self.d.append(x); return self
    @add.register
    def _(self,x:list): self.d.extend(x); return self
class Node(typing.Generic[typing.TypeVar('T')]):
    __slots__=('v','n')
    def __init__(self,v,n=None): self.v,self.n=v,n
    def __iter__(self):
        while self: yield self.v; self=self.n
    def __repr__(self): return '->'.join(map(repr,self))
@dataclasses.dataclass(order=True)
class Job:
    pri:int
    when:D.datetime=dataclasses.field(compare=False)
    name:str=dataclasses.field(compare=False,default='')
d0=D.date(2024,1,31)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (textwrap.dedent('''\n    a\n      b\n    ''').strip().splitlines(), string.Template('Hi $n, you owe $$${amt}').substitute(n='Al',amt=5), 'Title Case-here'.title(), string.capwords("it's a dog"), re.sub(r'(\w+) (\w+)',r'\2 \1','hello world'), re.sub(r'\d+',lambda m:str(int(m[0])*2),'a1b22'), re.findall(r'(?P<k>\w+)=(?P<v>[^;]+)','a=1;b=x y'), [m.groupdict() for m in re.finditer(r'(?P<k>\w+)=(?P<v>\w+)','a=1;b=2')], re.split(r'\s*[,;]\s*','a , b;c'), re.match(r'(\d+)(?:\.(\d+))?','12').groups('0'), bool(re.fullmatch(r'[^@\s]+@[^@\s]+\.\w+','a@b.co')), re.compile(r'^\s*#.*$',re.M).sub('','x\n# c\ny'), re.escape('$5.00 (USD)'), re.sub('(?i)HELLO','bye','Hello hello'), re.subn('a','b','banana',count=2), '{:>10}|{:<5}|{:^7}'.format('r','l','c'), 'a\tb'.expandtabs(4), 'x'.center(5,'*'), '%-8s|%6.2f|%+d|%05d|%x|%e|%%'%('ab',3.14159,5,42,255,12345.678), 'abc'.translate(str.maketrans('ab','xy','c')), 'ß'.upper(), 'İ'.lower(), 'straße'.casefold(), '١٢'.isdigit(), 'a,b,,c'.split(','), ' a  b '.split(), 'aXbXc'.rsplit('X',1), 'k=v=w'.partition('='), 'line1\r\nline2\x0bline3'.splitlines()))
# ---
import collections, itertools, struct, math, re, json, random, array, reprlib, copy, enum, typing
from types import MappingProxyType
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (type(collections.Counter('aab').elements()), isinstance(collections.Counter('a').elements(), itertools.chain), list(collections.Counter('aab').elements())))
show(lambda: (type(collections.UserString('{}').format(1)), type(collections.UserString('{a}').format_map({'a':1})), type(collections.UserString('a').upper())))
show(lambda: (tr(struct.unpack,'0p',b''), tr(struct.pack_into,'<hb',5,0), tr(struct.pack,'d',10**400), tr(struct.pack,'f',10**400)))
show(lambda: (math.nextafter(1,2,steps=10**20), math.nextafter(-1.0,1.0,steps=2**62), math.nextafter(5e-324,-1,steps=2), math.nextafter(0.0,-1,steps=1), math.nextafter(-5e-324,1,steps=1), math.nextafter(1,1,steps=5), math.nextafter(1,math.inf,steps=2**63), math.nextafter(math.nan,1,steps=3), math.nextafter(1,0,steps=0)))
show(lambda: (tr(math.sumprod,['a',1],[1]), tr(math.sumprod,[1,2],[3]), tr(math.sumprod,[1],[2,'x']), tr(math.lcm,0,'a'), tr(math.fsum,[1e308,1e308,-1e308]), tr(math.fsum,[1e308,-1e308,1e308])))
show(lambda: (re.sub('a','b','aaa',count=-1), re.subn('a','b','aaa',count=-5), re.Pattern[str], re.Match[bytes], re.compile('(?P<a>x)').groupindex, re.compile('a').groupindex, type(re.compile('(a)').groupindex)))
show(lambda: (re.match(b'a',memoryview(b'ab')).group(), re.findall(b'a.',array.array('B',b'abac')), re.search(b'b',bytearray(b'ab')).span()))
show(lambda: (re.error('bad','a\n(b',2).lineno, re.error('bad','a\n(b',3).colno, str(re.error('bad','a\n(b',3)), str(re.error('bad','ab',1)), re.error('bad').pos, re.error('bad',b'a\nb',2).lineno))
# ---
import collections, itertools, struct, math, re, json, random, array, reprlib, copy, enum, typing
from types import MappingProxyType
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (tr(json.dumps,[1],separators=(1,2)), tr(json.dumps,[1],separators=5), tr(json.dumps,[1],separators=(',',)), tr(json.dumps,[1],indent=1.5), tr(json.loads,'[1]',foo=1), tr(json.loads,'[1]',strict=True,bar=2), tr(json.JSONDecoder().raw_decode,'[1]',-1), tr(json.JSONDecoder().decode,5)))
# ---
import collections, itertools, struct, math, re, json, random, array, reprlib, copy, enum, typing
from types import MappingProxyType
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Picky(json.JSONDecoder):
    def __init__(self, *, object_hook=None, tag='t'): super().__init__(object_hook=object_hook); self.tag=tag
    def decode(self, s): return (self.tag, super().decode(s))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (json.loads('{"a": 1}',cls=Picky), json.loads('[1]',cls=Picky,tag='q'), json.loads('{"a": 1}',cls=Picky,object_hook=list), tr(json.loads,'[1]',cls=Picky,parse_int=str)))
show(lambda: (random.Random(1).randrange(5,step=1), tr(random.Random(1).randrange,5,step=2), tr(random.Random(1).sample,[1,2],'a'), tr(random.Random(1).sample,[1,2],1.5), tr(random.Random(1).choices,[1,2],cum_weights=3)))
show(lambda: (tr(lambda: array.array('i',[1])*'a'), tr(lambda: collections.deque([1])*'a'), tr(lambda: collections.deque([1])*1.5), tr(lambda: 'a'*collections.deque([1])), collections.deque([1])*2, 2*collections.deque([1])))
show(lambda: (tr(hash,collections.UserList()), tr(lambda: {collections.UserList():1}), tr(lambda: MappingProxyType({}).__ior__({'a':1})), tr(exec,'m |= {}',{'m':MappingProxyType({})})))
# ---
import collections, itertools, struct, math, re, json, random, array, reprlib, copy, enum, typing
from types import MappingProxyType
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
class Picky(json.JSONDecoder):
    def __init__(self, *, object_hook=None, tag='t'): super().__init__(object_hook=object_hook); self.tag=tag
    def decode(self, s): return (self.tag, super().decode(s))
class Access(enum.Flag): READ=1; WRITE=2; ALL=7
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (list(Access.ALL), list(Access.READ|Access.WRITE), [m for m in Access], Access.ALL.name, Access(5).name if tr(Access,5)==Access(5) else tr(Access,5), len(Access.ALL)))
show(lambda: (typing.NewType('N',int)(5), tr(typing.NewType('N',int)), tr(typing.NewType('N',int),1,2), typing.NamedTuple.__qualname__, typing.TypedDict.__module__))
def f2():
    dir_=[m.__all__ for m in (json,re,random)]; return [('loads' in a, 'sub' in a, 'choice' in a) for a in dir_]
show(f2)
def f3():
    from_star={}; exec('from random import *; from datetime import *; from json import *',from_star); return sorted(k for k in from_star if k[0]!='_')
show(f3)
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([tr(lambda f=f: str(inspect.signature(f))) for f in (json.dumps,json.loads,json.dump,csv.DictReader,csv.DictWriter,textwrap.wrap,textwrap.fill,textwrap.dedent,textwrap.indent,functools.reduce,functools.lru_cache,functools.partial,functools.wraps,collections.namedtuple,collections.Counter,collections.OrderedDict,copy.deepcopy,pprint.pprint,pprint.pformat,statistics.mean,statistics.stdev,statistics.quantiles,random.randint,random.choices,random.sample,random.shuffle,re.sub,re.compile,re.split,heapq.nlargest,heapq.merge,bisect.bisect_left,dataclasses.field,dataclasses.dataclass,dataclasses.asdict,enum.Enum,string.capwords,difflib_unified)] if 0 else 1))
show(lambda: ([str(inspect.signature(f)) for f in (json.dumps,json.loads,json.dump,json.load)]))
show(lambda: ([str(inspect.signature(f)) for f in (textwrap.wrap,textwrap.fill,textwrap.dedent,textwrap.indent,textwrap.shorten)]))
show(lambda: ([str(inspect.signature(f)) for f in (statistics.mean,statistics.stdev,statistics.quantiles,statistics.fmean,statistics.linear_regression,statistics.correlation,statistics.median_grouped)]))
show(lambda: ([str(inspect.signature(f)) for f in (re.sub,re.compile,re.split,re.match,re.findall,re.escape,re.purge)]))
show(lambda: ([str(inspect.signature(f)) for f in (heapq.nlargest,heapq.merge,heapq.heappush,bisect.bisect_left,bisect.insort)]))
show(lambda: ([str(inspect.signature(f)) for f in (math.gcd,math.isclose,math.comb,math.prod,math.sqrt,math.dist,math.nextafter)]))
show(lambda: ([str(inspect.signature(f)) for f in (operator.add,operator.itemgetter.__call__,operator.length_hint,string.capwords,calendar.monthrange,calendar.month)]))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([c.__module__+'.'+c.__qualname__ for c in (D.date,decimal.Decimal,fractions.Fraction,collections.Counter,collections.deque,collections.OrderedDict,collections.defaultdict,collections.ChainMap,collections.UserDict,json.JSONEncoder,csv.DictReader,textwrap.TextWrapper,string.Template,string.Formatter,functools.partial,itertools.chain,operator.itemgetter,array.array,struct.Struct,pprint.PrettyPrinter,reprlib.Repr,enum.Enum,enum.auto,typing.NamedTuple,types.SimpleNamespace,abc.ABC,graphlib.TopologicalSorter,random.Random,statistics.NormalDist,calendar.Calendar,zoneinfo.ZoneInfo,time.struct_time,numbers.Number,re.Pattern,re.Match,re.error,json.JSONDecodeError,dataclasses.Field,functools.cached_property,functools.singledispatchmethod,types.MappingProxyType,collections.UserList)]))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def retry(times, exceptions=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            for i in range(times):
                try: return fn(*a, **k)
                except exceptions as e: last = e
            raise last
        inner.attempts = times
        return inner
    return deco
@retry(3, (ValueError,))
def flaky(x: int, *, y=2) -> str:
    "doc of flaky"
    raise ValueError(f'bad {x}')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (tr(flaky,1), flaky.__name__, flaky.__doc__, flaky.attempts, flaky.__wrapped__.__name__, str(inspect.signature(flaky)), flaky.__annotations__, tr(flaky)))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def retry(times, exceptions=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            for i in range(times):
                try: return fn(*a, **k)
                except exceptions as e: last = e
            raise last
        inner.attempts = times
        return inner
    return deco
@retry(3, (ValueError,))
def flaky(x: int, *, y=2) -> str:
    "doc of flaky"
    raise ValueError(f'bad {x}')
@dataclasses.dataclass
class Base:
    id: int
    tags: list[str] = dataclasses.field(default_factory=list)
    created: D.date = D.date(2024,1,1)
    def __post_init__(self): self.tags = sorted(self.tags)
@dataclasses.dataclass(order=True)
class Child(Base):
    name: str = ''
    score: float = dataclasses.field(default=0.0, compare=False)
    _cache: dict = dataclasses.field(default_factory=dict, init=False, repr=False, compare=False)
    @functools.cached_property
    def slug(self): return self.name.lower().replace(' ', '-')
    @classmethod
    def parse(cls, s): a, *t, n = s.split('|'); return cls(int(a), t, name=n)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Child.parse('5|b|a|Hello World'), Child.parse('5|x').slug, Child(1)<Child(2), Child(1,score=5)==Child(1,score=6), dataclasses.asdict(Child(1,['z','a'])), dataclasses.astuple(Child(1)), dataclasses.replace(Child(1),name='q'), [f.name for f in dataclasses.fields(Child)], tr(Child), tr(Child,1,2,3,4,5,6), tr(lambda: Child(1)<Base(1)), tr(lambda: dataclasses.replace(Child(1),_cache={})), Child.__match_args__, json.dumps(dataclasses.asdict(Child(1)),default=str), copy.replace if hasattr(copy,'replace') else 0, str(inspect.signature(Child))))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def retry(times, exceptions=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            for i in range(times):
                try: return fn(*a, **k)
                except exceptions as e: last = e
            raise last
        inner.attempts = times
        return inner
    return deco
@retry(3, (ValueError,))
def flaky(x: int, *, y=2) -> str:
    "doc of flaky"
    raise ValueError(f'bad {x}')
@dataclasses.dataclass
class Base:
    id: int
    tags: list[str] = dataclasses.field(default_factory=list)
    created: D.date = D.date(2024,1,1)
    def __post_init__(self): self.tags = sorted(self.tags)
@dataclasses.dataclass(order=True)
class Child(Base):
    name: str = ''
    score: float = dataclasses.field(default=0.0, compare=False)
    _cache: dict = dataclasses.field(default_factory=dict, init=False, repr=False, compare=False)
    @functools.cached_property
    def slug(self): return self.name.lower().replace(' ', '-')
    @classmethod
    def parse(cls, s): a, *t, n = s.split('|'); return cls(int(a), t, name=n)
class Tree:
    def __init__(self,v,*kids): self.v=v; self.kids=kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
    def __len__(self): return sum(1 for _ in self)
    def __contains__(self,x): return any(x==y for y in self)
    def __getitem__(self,i): return next(itertools.islice(self,i,None)) if isinstance(i,int) else list(self)[i]
    def __repr__(self): return f'Tree({self.v!r}'+''.join(f', {k!r}' for k in self.kids)+')'
t=Tree(1,Tree(2,Tree(4)),Tree(3))
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (list(t), len(t), 4 in t, 9 in t, t[1], t[1:], t, sorted(t,reverse=True), max(t), sum(t), tuple(t), [*t], dict.fromkeys(t), list(reversed(list(t))), statistics.mean(t), ','.join(map(str,t)), bool(t), random.Random(1).choice(t), random.Random(1).sample(list(t),2), heapq.nsmallest(2,t), list(zip(t,t)), collections.Counter(t), tr(lambda: t[10]), copy.deepcopy(t), list(itertools.accumulate(t)), functools.reduce(operator.mul,t), bisect.bisect(sorted(t),2), any(t), set(t), list(enumerate(t))[-1], list(map(operator.neg,t)), min(t,key=lambda x:-x), list(itertools.chain(t,t))[:5], textwrap.wrap(repr(t),12), math.prod(t), json.dumps(list(t)), array.array('i',t), collections.deque(t,2), operator.countOf(t,4), operator.indexOf(t,3)))
# ---
import datetime as D, decimal, fractions, statistics, math, cmath, random, json, csv, re, string, textwrap, collections, itertools, functools, operator, bisect, heapq, array, struct, copy, pprint, reprlib, dataclasses, enum, typing, types, abc, graphlib, io, sys, time, calendar, zoneinfo, numbers, inspect
def tr(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return type(e).__name__+': '+str(e)
def retry(times, exceptions=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            for i in range(times):
                try: return fn(*a, **k)
                except exceptions as e: last = e
            raise last
        inner.attempts = times
        return inner
    return deco
@retry(3, (ValueError,))
def flaky(x: int, *, y=2) -> str:
    "doc of flaky"
    raise ValueError(f'bad {x}')
@dataclasses.dataclass
class Base:
    id: int
    tags: list[str] = dataclasses.field(default_factory=list)
    created: D.date = D.date(2024,1,1)
    def __post_init__(self): self.tags = sorted(self.tags)
@dataclasses.dataclass(order=True)
class Child(Base):
    name: str = ''
    score: float = dataclasses.field(default=0.0, compare=False)
    _cache: dict = dataclasses.field(default_factory=dict, init=False, repr=False, compare=False)
    @functools.cached_property
    def slug(self): return self.name.lower().replace(' ', '-')
    @classmethod
    def parse(cls, s): a, *t, n = s.split('|'); return cls(int(a), t, name=n)
class Tree:
    def __init__(self,v,*kids): self.v=v; self.kids=kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
    def __len__(self): return sum(1 for _ in self)
    def __contains__(self,x): return any(x==y for y in self)
    def __getitem__(self,i): return next(itertools.islice(self,i,None)) if isinstance(i,int) else list(self)[i]
    def __repr__(self): return f'Tree({self.v!r}'+''.join(f', {k!r}' for k in self.kids)+')'
t=Tree(1,Tree(2,Tree(4)),Tree(3))
rows=[dict(r=r,p=p,q=q,v=v) for r,p,q,v in [('N','a',1,10.5),('S','a',2,20),('N','b',1,5.25),('N','a',3,1),('S','b',4,None)]]
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ({k:[x['v'] for x in g] for k,g in itertools.groupby(sorted(rows,key=operator.itemgetter('r','p')),key=operator.itemgetter('r','p'))}))
show(lambda: ({r:{p:sum(x['v'] or 0 for x in rows if (x['r'],x['p'])==(r,p)) for p in 'ab'} for r in sorted({x['r'] for x in rows})}))
show(lambda: (sorted(rows,key=lambda x:(x['v'] is None,-(x['v'] or 0)))[0], tr(lambda: sorted(rows,key=lambda x:x['v'])), tr(lambda: sum(x['v'] for x in rows)), tr(lambda: max(rows)), tr(lambda: statistics.mean(x['v'] for x in rows)), collections.Counter(x['r'] for x in rows).most_common(1), functools.reduce(lambda a,x: a|{x['p']:a.get(x['p'],0)+x['q']},rows,{}), [*{x['p']:x for x in rows}.values()][0]['q'], list(map(list,zip(*[x.values() for x in rows])))[0]))
show(lambda: ('\n'.join(f"{x['r']:<3}|{x['p']:^5}|{x['q']:>4}|{x['v'] if x['v'] is not None else '-':>8}" for x in rows), '\n'.join('{r!s:>2} {v!r:<6}.'.format(**x) for x in rows), '%(r)s-%(q)03d' % rows[0], tr(lambda: f"{None:>5}"), f"{str(None):>5}", f"{[1]!s:>6}", tr(lambda: f"{[1]:>6}"), tr(lambda: f"{{}}:{1:x^{5}}"), f"{D.date(2024,1,2):%a %-d %b}", f"{decimal.Decimal('1234.5'):,.2f}", f"{fractions.Fraction(1,3):.3f}", f"{1e10:,.0f}", f"{True:5}", f"{'é':*^5}", f"{12:#x} {12:#b} {12:o} {255:02X}", f"{0.1+0.2!r}", f"{1234567:_}", f"{-5:+} {5:+} {5: }", f"{3.14159:.3} {3.14159:8.2f} {1e-9:g}", f"{'abc':.2}", f"{10:c}" if 0 else 1))
