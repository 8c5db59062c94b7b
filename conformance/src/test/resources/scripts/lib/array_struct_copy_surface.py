import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (A('i'), A('i',[1,2]), A('d',[1,2.5]), A('u','ab'), A('b',b'ab'), A('B',bytearray(b'a')), A('f',[0.1]), A('q',range(3)), A('w','ab') if 0 else 1, A('i',A('b',[1])), A('i',(x for x in [1])), A('H',[65535]), array.typecodes, array.ArrayType is A, A))
show(lambda: (tr(A,typecode='i'), tr(A,'i',x=1)))
def f2():
    a=A('i',[1,2,3]); a.append(4); a.extend([5]); a.insert(0,9); a.remove(2); r=a.pop(); a.reverse(); return a, r, a.count(9), a.index(1), a.tolist(), a.itemsize, a.typecode, a.buffer_info()[1], len(a), a[0], a[-1], a[1:3], 3 in a, a.tobytes(), bytes(a)[:4], list(reversed(a)), bool(a), a+A('i',[7]), a*2, 2*a, a==A('i',a.tolist()), a==A('d',a.tolist()), a<A('i',[100]), a!=5, a==5, list(a), max(a), sum(a)
show(f2)
def f3():
    a=A('i',[1,2,3]); return [tr(f) for f in (lambda:a[5],lambda:a['x'],lambda:a.__setitem__(5,1),lambda:a.__setitem__(0,'x'),lambda:a.__setitem__(0,1.5),lambda:a.__setitem__(slice(0,1),[1]),lambda:a.__delitem__(9),lambda:a.append('x'),lambda:a.append(),lambda:a.append(1,2),lambda:a.extend(5),lambda:a.extend([1,'x']),lambda:a.extend(A('d',[1])),lambda:a.remove(99),lambda:a.index(99),lambda:a.pop(99),lambda:A('i').pop(),lambda:a+[1],lambda:a*'x',lambda:a+A('d'),lambda:a<5,lambda:a<[1],lambda:hash(a),lambda:a.insert('x',1),lambda:a.foo,lambda:a.index(1,5),lambda:a.fromlist(5),lambda:a.fromlist(['x']),lambda:a.frombytes(b'abc'),lambda:a.frombytes('x'),lambda:a.frombytes(5),lambda:a.fromunicode('x'),lambda:a.tounicode(),lambda:a.byteswap(1),lambda:a.pop('x'),lambda:a.insert(1),lambda:a.index(),lambda:a.count(),lambda:a.remove(),lambda: a.itemsize.foo)]
show(f3)
def f4():
    a=A('i',[1,2,3]); a[::2]=A('i',[1])
show(f4)
def f5():
    a=A('i',[1,2,3]); a[0:1]=A('d',[1])
show(f5)
# ---
import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    a=A('u','abc'); return a.tounicode(), a, a[0], a.tolist(), a.fromunicode('é'), a
show(f0)
def f1():
    a=A('i',[3,1,2]); return sorted(a), memoryview(a)[1], memoryview(a).format, a.index(2,-1), a.index(3,0,1), [*a], a.__class__, A.__mro__, type(iter(a)).__name__, A('d',[float('nan'),1e20,-0.0]), A('u'), A('u',''), A('b',[]), A('i',[1]).__iadd__(A('i',[2])), A('f',[0.1])[0]
show(f1)
# ---
import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MA(A): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (MA('i',[1]), repr(MA('i')), MA('i',[1])+MA('i',[2]), type(MA('i',[1])[0:1]), MA('i',[1])==A('i',[1])))
# ---
import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MA(A): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (struct.pack('>I',5), struct.pack('<hhl',1,2,3), struct.pack('bB?c',-1,255,True,b'a'), struct.pack('5s',b'ab'), struct.pack('5p',b'abcdefgh'), struct.pack('0s',b''), struct.pack('f',1.5), struct.pack('<d',0.1), struct.pack('e',1.5), struct.pack('3x'), struct.pack('2h',1,2), struct.pack('@bi',1,2), struct.pack('=bi',1,2), struct.pack('!H',1), struct.pack('bhilqn',1,2,3,4,5,6), struct.pack('P',0), struct.pack(' > I ',1), struct.pack(b'>I',1), struct.pack('?',[]), struct.pack('10s',b'x'), struct.pack('b0i',1), struct.pack('s',b'ab'), struct.pack('5s',bytearray(b'q'))))
show(lambda: ([tr(struct.pack,*v) for v in ((),('I',),('I','a'),('I',1.5),('I',-1),('I',2**32),('b',128),('B',256),('h',40000),('H',-1),('q',2**63),('Q',2**64),('i',2**40),('z',1),('5',1),('>n',1),('>P',1),('c','a'),('c',b'ab'),('s','a'),('s',5),('p','a'),('f','a'),('d',None),('e',1e10),('f',1e300),('I',1,2),('2I',1),(5,1),(None,),('>',),('é',),('<Q',-1),('>b',200),('<i',2**31),('>H',70000),('>l',10**30),('i',10**30),('I',10**30),('9999999999999999999I',1),('3',),('x',1),('?',),('f',10**400),('e',float('nan')),('e',float('inf')),('=h',99999),('B',-1),('b',-129),('>B',-1),('L',-1),('N',-1),('n',2**63),('B','x'))]))
show(lambda: (struct.unpack('>I',b'\0\0\0\5'), struct.unpack('<bh',b'\1\2\0'), struct.unpack('5s',b'ab\0\0\0'), struct.unpack('5p',b'\3abcd'), struct.unpack('?',b'\2'), struct.unpack('c',b'a'), struct.unpack('<e',b'\0\x3e'), struct.unpack('<f',b'\xcd\xcc\xcc\x3d'), struct.unpack('',b''), struct.unpack('2x',b'ab'), struct.unpack('>q',b'\xff'*8), struct.unpack('Q',b'\xff'*8), struct.unpack('3c',b'abc'), struct.unpack('i',bytearray(4)), struct.unpack('b',memoryview(b'a'))))
show(lambda: ([tr(struct.unpack,*v) for v in ((),('I',),('I',b''),('I',b'12345'),('>I',b'1'),('I','abcd'),('I',5),('z',b''),('>hh',b'123'),('I',[1,2,3,4]),('s',b''))]))
show(lambda: (struct.calcsize('bi'), struct.calcsize('=bi'), struct.calcsize('bhq'), struct.calcsize(''), struct.calcsize('3s2x'), struct.calcsize('ci0q'), tr(struct.calcsize,'z'), tr(struct.calcsize,5), struct.calcsize('n'), struct.calcsize('l'), struct.calcsize('<l'), tr(struct.calcsize), tr(struct.calcsize,'999999999999999999999i')))
def f5():
    b=bytearray(8); struct.pack_into('>I',b,2,7); return b, struct.unpack_from('>I',b,2), struct.unpack_from('B',b), struct.unpack_from('>H',b,offset=-2), struct.unpack_from(format='B',buffer=b,offset=5) if 0 else 1
show(f5)
# ---
import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MA(A): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([tr(struct.pack_into,*v) for v in (('I',b'1234',0,1),('I',bytearray(2),0,1),('I',bytearray(8),6,1),('I',bytearray(8),-2,1),('I',bytearray(8),-9,1),('I',bytearray(8),0),('I',bytearray(8)),('I',),(),('I',bytearray(8),'a',1),('I','x',0,1),('I',bytearray(4),0,1,2),('I',bytearray(4),100,1))]))
show(lambda: ([tr(struct.unpack_from,*v) for v in (('I',b'12'),('I',b'12345',3),('I',b'12345',-2),('I',b'12345',-9),('I',),('I',5),('I','abcd'),('I',b'1234','a'),('I',b'1234',0,1))]))
show(lambda: (list(struct.iter_unpack('>H',b'\0\1\0\2')), tr(struct.iter_unpack,'>H',b'123'), tr(struct.iter_unpack,'',b''), tr(struct.iter_unpack,'H'), tr(struct.iter_unpack,'H','ab'), operator if 0 else 1, type(struct.iter_unpack('H',b'')).__name__, list(struct.iter_unpack('H',b''))))
show(lambda: (tr(struct.Struct), tr(struct.Struct,'z'), tr(struct.Struct,5), struct.Struct(b'I').format, tr(struct.Struct,'I','x'), struct.Struct(format='b').size, struct.error.__mro__, struct.error, tr(struct.Struct('I').unpack_from,buffer=b'1234',offset=1), struct.__all__))
# ---
import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MA(A): pass
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (copy.copy([1,[2]]), copy.deepcopy({'a':[1]}), tr(copy.copy), tr(copy.copy,1,2), copy.copy(5), copy.copy(len) is len, copy.deepcopy(len) is len, copy.copy(int) is int, tr(copy.copy,(x for x in [])), tr(copy.deepcopy,(x for x in [])), tr(copy.deepcopy,[iter([1])]) and 1, tr(copy.copy,copy), copy.Error.__mro__, copy.error is copy.Error, copy.__all__, copy.copy(slice(1,2)), copy.copy(range(3)), copy.deepcopy(range(3)), copy.copy(frozenset([1])), copy.deepcopy((1,2)) , copy.copy(b'a'), copy.copy(bytearray(b'a')), copy.copy(NotImplemented), copy.copy(...), copy.copy(type), copy.copy(property()).__class__))
# ---
import array, struct, copy, pprint, reprlib, collections, types, dataclasses, enum
from array import array as A
def tr(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__+': '+str(e)
class MA(A): pass
class Cp:
    def __init__(s): s.a=[1]
    def __copy__(s): return 'copied'
    def __deepcopy__(s,m): return ('deep',type(m))
class Sl:
    __slots__=('a','b')
class Rd:
    def __init__(s,x): s.x=x
    def __reduce__(s): return (Rd,(s.x+1,))
class Rb:
    def __reduce__(s): return 5
class Rs:
    def __reduce__(s): return 'Rs'
class Gs:
    def __init__(s): s.a=1
    def __getstate__(s): return {'z':s.a}
    def __setstate__(s,st): s.st=st
class Na:
    def __init__(s,*,k): s.k=k
class Ne:
    def __new__(cls,x): o=super().__new__(cls); o.x=x; return o
    def __getnewargs__(self): return (self.x,)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (copy.copy(Cp()), copy.deepcopy([Cp()]), copy.copy(Rd(1)).x, tr(copy.copy,Rb()), tr(copy.deepcopy,Rb()), copy.copy(Rs()).__class__, copy.copy(Gs()).st, copy.deepcopy(Gs()).__dict__, copy.copy(Na(k=5)).k, copy.copy(Ne(3)).x))
def f1():
    s=Sl(); s.a=[1]; c=copy.copy(s); d=copy.deepcopy(s); return c.a is s.a, d.a is s.a, d.a, hasattr(c,'b')
show(f1)
def f2():
    l=[1]; l.append(l); c=copy.deepcopy(l); return c[1] is c, c
show(f2)
def f3():
    d={'a':[1]}; m={}; e=copy.deepcopy(d,m); return e, len(m)>0, copy.deepcopy([d,d])[0] is copy.deepcopy([d,d])[1], (lambda q:q[0] is q[1])(copy.deepcopy([d,d]))
show(f3)
show(lambda: (copy.replace if hasattr(copy,'replace') else 'none'))
