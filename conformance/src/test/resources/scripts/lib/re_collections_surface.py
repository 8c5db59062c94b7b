import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (re.match('a','abc'), re.search('b','abc'), re.fullmatch('abc','abc'), re.match('x','abc'), re.findall('a|b','abab'), re.findall('(a)(b)','abab'), re.findall('(a)|b','ab'), re.split(',','a,b,c'), re.split('(,)','a,b'), re.split(',','a,b,c',1), re.split('x*','axbc'), re.sub('a','b','aaa'), re.sub('a','b','aaa',2), re.subn('a','b','aaa'), re.sub('(a)(b)',r'\2\1','abab'), re.sub('(?P<x>a)',r'[\g<x>]','a'), re.sub('a',lambda m:m.group().upper(),'abc'), re.sub('x*','-','abxd'), re.escape('a.b*c-d e#f&~\n'), re.escape(b'a.b'), re.purge(), list(m.span() for m in re.finditer('a','aba'))))
show(lambda: (re.compile('(')))
show(lambda: (re.compile(')')))
show(lambda: (re.compile('[')))
show(lambda: (re.compile('a**')))
show(lambda: (re.compile('*')))
show(lambda: (re.compile('a{2,1}')))
show(lambda: (re.compile('(?P<a>x)(?P<a>y)')))
show(lambda: (re.compile('(?P<1>x)')))
show(lambda: (re.compile('(?P=a)')))
show(lambda: (re.compile('(?P<a')))
show(lambda: (re.compile('(?P')))
show(lambda: (re.compile('(?Px)')))
show(lambda: (re.compile('(?z)')))
show(lambda: (re.compile('(?i')))
show(lambda: (re.compile('a(?i)b')))
show(lambda: (re.compile('(?a')))
show(lambda: (re.compile('(?au)x')))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (re.compile('(?L)x')))
show(lambda: (re.compile('(?-i:x)'), re.compile('(?i-s:x)')))
show(lambda: (re.compile('(?-:x)')))
show(lambda: (re.compile('(?-a:x)')))
show(lambda: (re.compile('(?i-i:x)')))
show(lambda: (re.compile('\\')))
show(lambda: (re.compile(r'\1')))
show(lambda: (re.compile(r'(a)\2')))
show(lambda: (re.compile(r'\q')))
show(lambda: (re.compile(r'[\q]')))
show(lambda: (re.compile(r'\x1')))
show(lambda: (re.compile(r'\u12')))
show(lambda: (re.compile(r'\U0011ffff')))
show(lambda: (re.compile(r'\N{foo}')))
show(lambda: (re.compile(r'\N')))
show(lambda: (re.compile(r'\400')))
show(lambda: (re.compile(r'[a-\d]')))
show(lambda: (re.compile(r'[z-a]')))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (re.compile('(?<=a*)b')))
show(lambda: (re.compile('(?<a)')))
show(lambda: (re.compile('(?(1)a|b)')))
show(lambda: (re.compile('(a)(?(1)a|b|c)')))
show(lambda: (re.compile('(?(x)a)')))
show(lambda: (re.compile('(?(0)a)')))
show(lambda: (re.compile('(?(')))
show(lambda: (re.compile('(?#abc')))
show(lambda: (re.compile('(?')))
show(lambda: (re.compile('a{99999999999}')))
show(lambda: (re.compile('x{4294967295}')))
show(lambda: (re.compile('(a)(?P<b>c)(?:d)').groups, re.compile('(a)(?P<b>c)').groupindex, re.compile('a',re.I).flags, re.compile('a').pattern, re.compile(b'a').flags, re.compile('a',re.I|re.X)))
show(lambda: (re.compile('a',re.I), re.compile(b'a',re.S|re.M), re.compile('a',re.A), re.compile('a'*300), re.compile("it's"), re.compile('a',re.U), re.compile('(?i)a'), re.compile('a',re.DEBUG) if 0 else 1))
show(lambda: (re.compile(5)))
show(lambda: (re.compile(None)))
show(lambda: (re.compile(b'a',re.U)))
show(lambda: (re.compile('a',re.L)))
show(lambda: (re.compile(re.compile('a'),re.I)))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (re.compile(re.compile('a')) is re.compile('a'), re.compile('a')==re.compile('a'), hash(re.compile('a'))==hash(re.compile('a')), re.compile('a')!=re.compile('b'), copy.copy(re.compile('a')), copy.deepcopy(re.compile('a')), re.compile('a')==re.compile(b'a')))
show(lambda: (re.match('a',5)))
show(lambda: (re.match('a',b'a')))
show(lambda: (re.match(b'a','a')))
show(lambda: (re.match('a',None)))
show(lambda: (re.match()))
show(lambda: (re.match('a')))
show(lambda: (re.match('a','a',foo=1)))
show(lambda: (re.sub('a','b')))
show(lambda: (re.sub('a','b',5)))
show(lambda: (re.sub('a',5,'a')))
show(lambda: (re.sub('a',5,'b')))
show(lambda: (re.sub('a',b'x','a')))
show(lambda: (re.sub('(a)',r'\2','a')))
show(lambda: (re.sub('a',r'\g<x>','a')))
show(lambda: (re.sub('a',r'\g<','a')))
show(lambda: (re.sub('a',r'\g','a')))
show(lambda: (re.sub('a',r'\g<>','a')))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (re.sub('a',r'\g<1x>','a')))
show(lambda: (re.sub('a',r'\q','a')))
show(lambda: (re.sub('a','\\','a')))
show(lambda: (re.sub('a',r'\400','a')))
show(lambda: (re.sub('a',lambda m:5,'a')))
show(lambda: (re.sub('a',lambda m:None,'aba')))
show(lambda: (re.sub('a',lambda:5,'a')))
show(lambda: (re.sub('a','b','aa',count=-1), re.sub('a','b','aa',flags=0), re.sub('(a)|b',r'[\1]','ab'), re.sub('a',r'\n\t\\\0','a'), re.sub('a',r'\g<0>\g<0>','a'), re.sub('a','\\101','a'), re.sub('',  '-','abc'), re.sub(r'\b','|','ab cd'), re.sub('(?i)A','b','aA'), re.sub('a',r'\07','a')))
show(lambda: (re.sub('a','b','aa','x')))
show(lambda: (re.split('a',5)))
show(lambda: (re.split('a','bab',maxsplit=-1), re.split('','abc'), re.split(r'\W+','Words, words.'), re.split('(a)(b)?','xaby'), re.split('[a-f]+','0a3B9',flags=re.I)))
show(lambda: (re.findall('a',5)))
show(lambda: (re.findall('a+?|(b)','aab'), re.findall('','ab'), re.findall(r'(\w)(\d)?','a1b')))
show(lambda: (re.finditer('a','b').__class__.__name__, re.finditer('a','aa').__next__()))
show(lambda: (re.escape(5)))
show(lambda: (re.escape('é_ 1')))
show(lambda: (re.template if 0 else 1))
def f17():
    m=re.match('(?P<a>x)(y)?(?P<c>z)?','xab'); return m, m.group(), m.group(0), m.group('a'), m.group(1,2), m.groups(), m.groups('-'), m.groupdict(), m.groupdict('d'), m.start(), m.end('a'), m.span(2), m.start(3), m.pos, m.endpos, m.lastindex, m.lastgroup, m.re, m.string, m['a'], m[0], m.expand(r'\1-\g<a>'), bool(m), m.regs
show(f17)
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    m=re.match('(?P<a>x)','x'); return m.group('z')
show(f0)
def f1():
    m=re.match('(?P<a>x)','x'); return m.group(5)
show(f1)
def f2():
    m=re.match('(?P<a>x)','x'); return m.group(1.5)
show(f2)
def f3():
    m=re.match('(?P<a>x)','x'); return m.group(-1)
show(f3)
def f4():
    m=re.match('(?P<a>x)','x'); return m['z']
show(f4)
def f5():
    m=re.match('(?P<a>x)','x'); return m.span('q')
show(f5)
def f6():
    m=re.match('(?P<a>x)','x'); return m.start(9)
show(f6)
def f7():
    m=re.match('(?P<a>x)','x'); return m.expand(5)
show(f7)
def f8():
    m=re.match('(?P<a>x)','x'); return m.expand(r'\3')
show(f8)
def f9():
    m=re.match('(?P<a>x)','x'); return m.foo
show(f9)
def f10():
    m=re.match('(?P<a>x)','x'); return list(m)
show(f10)
def f11():
    m=re.match('(?P<a>x)','x'); return len(m)
show(f11)
def f12():
    m=re.match('(?P<a>x)','x'); return copy.copy(m) is m, copy.deepcopy(m) is m, m==m, hash(m)==hash(m)
show(f12)
show(lambda: (re.match('a'*60,'a'*60)))
show(lambda: (re.match(b'a',b'abc'), re.match('\n','\n'), re.match("'","'"), re.match(b'a',bytearray(b'ab')).group(), re.match(b'a',memoryview(b'ab')).group()))
def f15():
    p=re.compile('a'); return p.match('ba',1), p.match('ba',pos=1,endpos=2), p.search('bab',1), p.fullmatch('bab',1,2), p.findall('aaa',1), p.split('bab'), p.sub('x','aa',1), p.subn('x','aa',count=1), list(p.finditer('aa',1)), p.match('a',-5), p.search('a',10), p.match('a',0,-1)
show(f15)
show(lambda: (re.compile('a').match('a','x')))
show(lambda: (re.compile('a').match()))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (re.compile('a').match(string='a')))
show(lambda: (re.compile('a').foo))
show(lambda: (re.compile('^a',re.M).findall('a\na'), re.compile('a.b',re.S).findall('a\nb'), re.compile('a b # c',re.X).findall('ab'), re.compile('\\w',re.A).findall('é1'), re.compile('[é]',re.I).findall('É'), re.findall(r'(?x) a b','ab'), re.findall('ſ','s',re.I), re.findall('K','k',re.I), re.findall(r'\d','٣1'), re.findall(r'\s','\x1f\xa0\u2003')))
show(lambda: (re.findall(r'(?<=a)b','ab bb'), re.findall(r'(?<!a)b','ab bb'), re.findall('a(?=b)','ab ac'), re.findall('a(?!b)','ab ac'), re.findall(r'(a)(?(1)b|c)','abac'), re.findall(r'(\w)\1','aabbc'), re.findall('(?P<q>a)(?P=q)','aa'), re.findall('a++b','aab'), re.findall('(?>a+)b','aab'), re.findall('a*+a','aa'), re.findall('a{2}','aaaa'), re.findall('a{,2}','aaa'), re.findall('a{1,}?','aaa'), re.findall('a{x}','a{x}'), re.findall('a{','a{'), re.findall('[]a]',']a'), re.findall('[^]]','a]'), re.findall('[a-]','-a'), re.findall(r'[\w-]','-a'), re.findall(r'\Aa|b\Z','ab'), re.findall('$','a\n'), re.findall(r'a$','a\na',re.M), re.findall('(?s:.)','\n'), re.findall('(?i:a)b','Ab'), re.findall('(?m:^a)','b\na'), re.findall(r'[[:alpha:]]','a:]')))
show(lambda: (re.I, re.IGNORECASE|re.M, repr(re.I|re.M|re.S), re.RegexFlag(0), re.RegexFlag.ASCII, re.A, re.NOFLAG, re.DEBUG, re.T if hasattr(re,'T') else 0, int(re.X), re.RegexFlag(1000), ~re.I, re.I & re.M, str(re.I), re.U, re.L))
show(lambda: (re.error('x'), re.error('m','pat',2), str(re.error('m','pat',2)), re.error('m','p\nq',3).lineno, re.error.__mro__, re.error.__name__, re.error))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (ree('a\n(b'), ree('['), ree(b'('), ree('x{3,2}'), ree('(?P<é>a'), ree('a)')))
show(lambda: (re.Pattern, re.Match, re.Pattern[str], re.Match[bytes], type(re.compile('a')) is re.Pattern))
show(lambda: (isinstance(re.match('a','a'),re.Match)))
show(lambda: (re.compile('a').__class__.__name__, re.compile('(?P<x>a)').groupindex['x'], re.compile('(?P<x>a)').groupindex.__class__))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    c=Counter('abracadabra'); return c, c.most_common(2), c.most_common(), c['z'], list(c.elements()), c.total(), c+Counter('ab'), c-Counter('aaab'), c&Counter('ab'), c|Counter('zz'), +Counter(a=-1,b=2), -Counter(a=-1,b=2), c==Counter('abracadabra'), Counter(a=1)==Counter(a=1,b=0), Counter(a=1)<=Counter(a=2), Counter(a=1)<Counter(a=1), Counter(a=1)>=Counter(b=1), Counter(a=3)>Counter(a=1), c.copy(), Counter({'a':2}), Counter(None), Counter([1,1],a=3), c.keys(), dict(c), Counter(a=0), Counter(), Counter(a=1.5,b=2), Counter(a='x')
show(f0)
show(lambda: (Counter(5)))
show(lambda: (Counter(1,2)))
show(lambda: (Counter(None,self=1), Counter(iterable=5)))
show(lambda: (Counter.fromkeys('a')))
show(lambda: (Counter('a').most_common('x')))
show(lambda: (Counter('a').most_common(0), Counter('ab').most_common(-1), Counter('aab').most_common(n=1), Counter(a=1,b='x').most_common(None) if 0 else 1))
show(lambda: (Counter(a=1,b='x').most_common()))
def f8():
    c=Counter('aab'); c.update('ab'); c.update({'a':5}); c.update(z=1); c.subtract('aaa'); c.subtract({'b':1},q=1); c.update(None) ; return c
show(f8)
def f9():
    c=Counter(a='x'); c.update(a=1)
show(f9)
def f10():
    c=Counter(); c.update(5)
show(f10)
def f11():
    c=Counter(); c.update(1,2)
show(f11)
def f12():
    c=Counter(); c.subtract(5)
show(f12)
def f13():
    c=Counter('ab'); del c['z']; del c['a']; return c, 'a' in c, c.pop('b'), c.setdefault('x',3), c
show(f13)
show(lambda: (Counter('a').pop('z')))
show(lambda: (Counter('a')+{'a':1}))
show(lambda: (Counter('a')-5))
show(lambda: (Counter('a')<{'a':1}))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Counter('a')=={'a':1}, Counter('a')!={'a':2}, Counter('a')|Counter('b'), repr(Counter({1:2,'a':3})), Counter('a').__missing__('x'), isinstance(Counter(),dict), Counter('ab')|{'a':1} if 0 else 1))
def f1():
    c=Counter('aab'); c+=Counter('b'); d=c.copy(); d-=Counter('aaa'); e=c.copy(); e&=Counter('a'); f=c.copy(); f|=Counter('z'); return c,d,e,f
show(f1)
show(lambda: (Counter('ab')|{'a':1}))
show(lambda: (hash(Counter())))
show(lambda: (list(Counter(a=2,b=-1,c=0).elements()), list(Counter(a=1.5).elements()) if 0 else 1))
show(lambda: (list(Counter(a=1.5).elements())))
show(lambda: (copy.copy(Counter('a')), copy.deepcopy(Counter('a')), Counter('a').__reduce__(), sum([Counter('a'),Counter('b')],Counter())))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
class MC(Counter): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (MC('aa'), MC('a')+MC('b'), type(MC('a').copy()), type(MC('a')+MC('b')), MC('a')==Counter('a'), repr(MC())))
def f1():
    d=defaultdict(list); d['a'].append(1); return d, d.default_factory, d.get('z'), 'z' in d, dict(d), d.copy(), defaultdict(int,{'a':1},b=2), defaultdict(), defaultdict(None,a=1), defaultdict(lambda:5)['x'], defaultdict(int)|{'a':1}, {'a':1}|defaultdict(int), copy.copy(d), copy.deepcopy(d), d.__reduce__()[:2]
show(f1)
show(lambda: (defaultdict()['a']))
show(lambda: (defaultdict(5)))
show(lambda: (defaultdict(default_factory=int)))
show(lambda: (defaultdict(int,5)))
show(lambda: (defaultdict(int,[1])))
show(lambda: (defaultdict(lambda: 1/0)['a']))
show(lambda: (defaultdict(int).__missing__('a'), defaultdict(None,{1:2}).get(1)))
show(lambda: (defaultdict(None).__missing__('a')))
def f10():
    d=defaultdict(int); d.default_factory=str; return d['x'], d
show(f10)
def f11():
    d=defaultdict(int); d.default_factory=5; return d
show(f11)
def f12():
    d=defaultdict(list); d['self']=d; return d
show(f12)
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
class MC(Counter): pass
class DD(defaultdict):
    def __missing__(self,k): self[k]=k*2; return self[k]
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (DD()['ab'], DD(int), DD(int)['x'], repr(DD(list,a=[1]))))
show(lambda: (OrderedDict().popitem()))
show(lambda: (OrderedDict().popitem(last=False)))
show(lambda: (OrderedDict().move_to_end('a')))
show(lambda: (OrderedDict().pop('a')))
show(lambda: (OrderedDict(5)))
show(lambda: (OrderedDict([1])))
show(lambda: (OrderedDict([(1,)])))
show(lambda: (OrderedDict(a=1).move_to_end()))
show(lambda: (OrderedDict(a=1)['z']))
def f10():
    del OrderedDict(a=1)['z']
show(f10)
show(lambda: (OrderedDict(a=1)|5))
show(lambda: (OrderedDict(a=1)<OrderedDict()))
def f13():
    o=OrderedDict(a=1,b=2); [o.pop(k) for k in o]
show(f13)
def f14():
    o=OrderedDict(a=1,b=2); [o.update({k*2:1}) for k in o]
show(f14)
def f15():
    o=OrderedDict(); o['x']=o; return o
show(f15)
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
class MC(Counter): pass
class DD(defaultdict):
    def __missing__(self,k): self[k]=k*2; return self[k]
class OD(OrderedDict): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    q=deque([1,2,3],maxlen=3); q.append(4); r=str(q); q.appendleft(0); return r, q, q.maxlen, q.popleft(), q.pop(), q, deque('abc'), deque(), deque(maxlen=0), deque([1,2],1), deque(range(5),maxlen=2)
show(f0)
show(lambda: (deque(5)))
show(lambda: (deque([1],-1)))
show(lambda: (deque([1],'a')))
show(lambda: (deque([1],1,2)))
show(lambda: (deque(iterable=[1],maxlen=2), deque([1],None)))
show(lambda: (deque(foo=1)))
show(lambda: (deque().pop()))
show(lambda: (deque().popleft()))
show(lambda: (deque()[0]))
show(lambda: (deque([1])[5]))
show(lambda: (deque([1])['a']))
show(lambda: (deque([1])[0:1]))
def f13():
    deque([1])[5]=1
show(f13)
def f14():
    del deque([1])[5]
show(f14)
show(lambda: (deque([1]).remove(5)))
show(lambda: (deque([1]).index(5)))
show(lambda: (deque([1]).rotate('a')))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
class MC(Counter): pass
class DD(defaultdict):
    def __missing__(self,k): self[k]=k*2; return self[k]
class OD(OrderedDict): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (deque([1],1).insert(0,5)))
def f1():
    deque([1]).maxlen=5
show(f1)
show(lambda: (deque([1])+[1]))
show(lambda: (deque([1])*'a'))
show(lambda: (deque([1])<[1]))
show(lambda: (hash(deque())))
show(lambda: (deque([1])==[1], deque([1])==deque([1],5), deque([1])<deque([2]), deque([1,2])>deque([1]), deque([1])+deque([2]), deque([1,2],3)*2, 2*deque([1]), deque([1])!=deque([1]), deque([1,2])[-1], 1 in deque([1]), len(deque('ab')), list(reversed(deque('ab'))), deque('abca').count('a'), deque('abca').index('a',1), deque('abc').copy(), bool(deque()), deque('abc').index('c',-1)))
def f7():
    q=deque('abcde'); q.rotate(2); r=str(q); q.rotate(-1); q.rotate(); q.reverse(); q.extend('xy'); q.extendleft('pq'); q.insert(1,'I'); q.insert(-1,'J'); q.remove('a'); del q[0]; q[0]='Z'; return r, q, q.clear(), q
show(f7)
def f8():
    q=deque([1,2,3]); [q.append(1) for x in q]
show(f8)
def f9():
    q=deque([1,2,3]); [q.popleft() for x in q]
show(f9)
def f10():
    q=deque([1]); q.append(q); return q
show(f10)
show(lambda: (deque('ab').extend(5)))
show(lambda: (deque([1,2]).index(2,5)))
# ---
import re, collections, copy, collections.abc as abc
from collections import *
def ree(p):
    try: re.compile(p)
    except re.error as e: return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), e.args
class MC(Counter): pass
class DD(defaultdict):
    def __missing__(self,k): self[k]=k*2; return self[k]
class OD(OrderedDict): pass
class DQ(deque): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (DQ('ab'), DQ('a')+DQ('b'), type(DQ('a').copy()), type(DQ('a')*2), DQ('ab',maxlen=5)))
