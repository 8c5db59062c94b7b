class S: __slots__ = ("a", "b")
class S2(S): __slots__ = "c"
class D(S): pass
class Plain: pass
class MyKey(KeyError, AttributeError): pass
class Both(ValueError, OSError): pass
cases = [(AttributeError, ImportError), (KeyError, AttributeError), (AttributeError, KeyError), (ValueError, OSError), (OSError, StopIteration), (NameError, SyntaxError), (SystemExit, ImportError), (UnicodeDecodeError, UnicodeEncodeError), (UnicodeError, OSError), (UnicodeDecodeError, ValueError), (ExceptionGroup, OSError), (ExceptionGroup, ValueError), (IndentationError, SyntaxError), (SyntaxError, IndentationError), (FileNotFoundError, PermissionError), (TimeoutError, ConnectionError), (ModuleNotFoundError, KeyError), (UnboundLocalError, NameError), (RuntimeError, ArithmeticError, LookupError), (int, ValueError), (list, property), (dict, KeyError), (int, str), (bool, int), (Plain, int), (int, Plain), (Plain, KeyError), (MyKey, Both), (MyKey, ValueError), (Both, MyKey, Both), (S, Plain), (Plain, S), (S, int), (S2, D), (D, S2), (S2, S), (S, S2), (S, OSError), (Plain, Plain), (int, int, str), (OSError, NameError, NameError), (object, Plain), (Plain, object), (type, Plain), (staticmethod, Plain), (StopAsyncIteration, StopIteration), (MemoryError, OSError), (BaseException, SystemExit), (KeyboardInterrupt, Exception)]
for bases in cases:
    try:
        c = type("C", bases, {})
        print(*(b.__name__ for b in bases), "->", c.__base__.__name__, [k.__name__ for k in c.__mro__])
    except TypeError as e:
        print(*(b.__name__ for b in bases), "!!", e)
print(ExceptionGroup.__base__, MyKey.__base__, Both.__base__, bool.__base__, type("X", (S2, Plain), {}).__base__)
e = MyKey("k"); print(e, repr(e), e.name, isinstance(e, LookupError))
# ---
class S: __slots__ = ("a", "b")
class P(S): pass
class Q(P, S): pass
class R(P): pass
class T: pass
class U(T): pass
class V(U): __slots__ = ("z",)
def move(c, *bases):
    old = c.__bases__
    try: c.__bases__ = bases; print(c.__name__, *(b.__name__ for b in bases), "ok", [k.__name__ for k in c.__mro__])
    except TypeError as e: print(c.__name__, *(b.__name__ for b in bases), "!!", e)
    c.__bases__ = old
class A(R): pass
class B(Q): pass
class E1(OSError): pass
class E2(ValueError): pass
class E3(E2): pass
for c, *bases in [(A, Q), (B, R), (A, P), (A, T), (B, S), (A, R, Q), (A, R, R), (A, int, str), (E3, E1), (E3, ValueError), (E3, KeyError), (U, P), (U, T), (B, Q, P), (B, P, Q), (A, A), (A, B, B, int)]: move(c, *bases)
