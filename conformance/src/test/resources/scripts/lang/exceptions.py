def f(x):
    try:
        print("try", x)
        if x == 1: raise ValueError("one")
        if x == 2: return "returned"
        if x == 3: raise KeyError("three")
    except ValueError as e:
        print("except", e)
        return "from except"
    else:
        print("else")
    finally:
        print("finally")
    return "end"

print(f(0)); print(f(1)); print(f(2))
try:
    f(3)
except KeyError as e:
    print("outside", e, repr(e))
# ---
def a():
    try: return "try"
    finally: return "finally"
def b():
    try: raise ValueError
    finally: return "swallowed"
def c():
    for i in range(3):
        try: 1 / 0
        finally:
            if i < 2: continue
            break
    return i
def d():
    try:
        try: raise ValueError("inner")
        finally: raise KeyError("from finally")
    except KeyError as e:
        return repr(e), repr(e.__context__)
def e():
    x = 1
    try: return x
    finally: x = 2
def g():
    l = [1]
    try: return l
    finally: l.append(2)
print(a(), b(), c(), d(), e(), g())
# ---
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
except ValueError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("implicit")
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("hidden") from None
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def bad1(): raise 5
def bad2(): raise "text"
def bad3(): raise None
def bad4(): raise object
def bad5(): raise ValueError from 5
def bad6(): raise
def bad7(): raise ValueError() from "x"
def bad8(): raise NotImplemented
class C: pass
def bad9(): raise C()
def bad10(): raise ValueError(1) from KeyError
for f in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8, bad9, bad10): t(f)
try: bad10()
except ValueError as e: print(repr(e.__cause__))
# ---
for e in [Exception(), Exception("a"), Exception("a", 1), Exception(None), Exception(("t",)), KeyError("k"), KeyError(1), KeyError("a", "b"), KeyError(), ValueError("it's"), ValueError('"q"'), IndexError(""), StopIteration(5), OSError(2, "No such"), OSError("just"), SystemExit(3), AssertionError([1]), KeyboardInterrupt(), Exception("a\nb")]:
    print(repr(e), "|", str(e), "|", e.args)
# ---
class AppError(Exception):
    pass
class WithFields(AppError):
    def __init__(self, code, msg="default"):
        super().__init__(msg)
        self.code = code
class NoSuper(Exception):
    def __init__(self, a, b): self.a = a
class Custom(Exception):
    def __str__(self): return "custom text"
for make in (lambda: AppError("x", 1), lambda: WithFields(7), lambda: NoSuper(1, 2), lambda: Custom("arg")):
    try: raise make()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args, getattr(e, "code", None), isinstance(e, AppError))
try: raise WithFields
except TypeError as e: print(e)
# ---
try:
    raise ValueError("x")
except (TypeError, ValueError) as e:
    print("tuple", e)
try:
    e
except NameError as n:
    print(n)
errors = (KeyError, IndexError)
try:
    [][0]
except errors as caught:
    print(type(caught).__name__)
def choose():
    print("evaluated")
    return KeyError
try:
    pass
except choose():
    pass
try:
    {}[0]
except choose():
    print("caught")
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def not_class():
    try: 1 / 0
    except 5: pass
def string():
    try: 1 / 0
    except "ZeroDivisionError": pass
def instance():
    try: 1 / 0
    except ValueError(): pass
def in_tuple():
    try: 1 / 0
    except (ValueError, 3): pass
def not_exc():
    try: 1 / 0
    except int: pass
def unknown():
    try: 1 / 0
    except NoSuchError: pass
def nested_tuple():
    try: 1 / 0
    except (KeyError, (IndexError, ZeroDivisionError)): pass
def list_():
    try: 1 / 0
    except [ValueError]: pass
for f in (not_class, string, instance, in_tuple, not_exc, unknown, list_, nested_tuple): t(f)
# ---
def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        print("noted")
        raise
try:
    reraise()
except ZeroDivisionError as e:
    print("outer", e)
def nested():
    try:
        raise KeyError("first")
    except KeyError:
        try:
            raise ValueError("second")
        except ValueError as e:
            print(repr(e.__context__))
        raise
try: nested()
except Exception as e: print(repr(e), e.__context__)
saved = None
try: raise ValueError("saved")
except ValueError as e: saved = e
try: raise saved
except ValueError as e: print(e is saved)
# ---
e = ValueError("base")
e.add_note("note one")
e.add_note("note two")
print(e.__notes__, str(e), repr(e))
try: e.add_note(5)
except TypeError as x: print(x)
try: ValueError().__notes__
except AttributeError as x: print(x)
e.extra = 1
print(e.__dict__)
print(e.with_traceback(None) is e, e.__traceback__)
try: e.__cause__ = 5
except TypeError as x: print(x)
try: e.__context__ = "c"
except TypeError as x: print(x)
try: e.args = 5
except TypeError as x: print(x)
e.args = [1, 2]; print(e.args, str(e))
# ---
chain = [BaseException, Exception, ArithmeticError, ZeroDivisionError, OverflowError, FloatingPointError, LookupError, KeyError, IndexError, ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, TypeError, AttributeError, NameError, UnboundLocalError, RuntimeError, RecursionError, NotImplementedError, StopIteration, StopAsyncIteration, AssertionError, ImportError, ModuleNotFoundError, OSError, FileNotFoundError, PermissionError, FileExistsError, IsADirectoryError, TimeoutError, ConnectionError, MemoryError, EOFError, SyntaxError, IndentationError, TabError, SystemExit, KeyboardInterrupt, GeneratorExit, BufferError, ReferenceError, SystemError, Warning, UserWarning, DeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, BaseExceptionGroup, ExceptionGroup]
for c in chain:
    print(c.__name__, [k.__name__ for k in c.__mro__[1:-1]])
print(IOError is OSError, EnvironmentError is OSError)
# ---
try: [].x
except AttributeError as e: print(e.name, e.obj, e.args)
try: undefined_name
except NameError as e: print(e.name, e.args)
try: import no_such_module
except ImportError as e: print(e.name, e.path, e.msg, type(e).__name__)
try: next(iter([]))
except StopIteration as e: print(e.value, e.args)
def g():
    return 5
    yield
try: next(g())
except StopIteration as e: print(e.value, e.args)
try: "é".encode("ascii")
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason)
try: b"\xff".decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason)
try: compile("a b", "f", "exec")
except SyntaxError as e: print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
e = OSError(2, "msg", "file"); print(e.errno, e.strerror, e.filename, str(e), type(e).__name__)
e = SystemExit("bye"); print(e.code)
# ---
def cleanup_order():
    try:
        try:
            print("body")
            raise ValueError("v")
        finally:
            print("inner finally")
    except ValueError:
        print("handler")
        try:
            raise TypeError("t")
        except TypeError:
            print("nested handler")
        else:
            print("never")
        finally:
            print("nested finally")
    finally:
        print("outer finally")
cleanup_order()
try:
    pass
except Exception: print("no")
else:
    try: raise ValueError("in else")
    except ValueError as e: print(e)
finally: print("fin")
# ---
import sys
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError as e:
    t, v, tb = sys.exc_info()
    print(t.__name__, v is e, tb is e.__traceback__, tb.tb_lineno, sys.exception() is e)
    try:
        [][1]
    except IndexError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info(), sys.exception())
# ---
def loop():
    results = []
    for value in ["1", "x", None, 2.5, "7", [], ""]:
        try:
            results.append(int(value))
        except ValueError as e:
            results.append(f"ValueError: {e}")
        except TypeError as e:
            results.append(f"TypeError: {e}")
    return results
print(*loop(), sep="\n")
def retry(times):
    attempts = 0
    while True:
        try:
            attempts += 1
            if attempts < times: raise ConnectionError(f"attempt {attempts}")
            return attempts
        except ConnectionError as e:
            print("retrying after", e)
print(retry(3))
# ---
class Base(Exception): pass
class Sub(Base): pass
for exc in (Sub, Base):
    try: raise exc("x")
    except Sub: print("Sub first")
    except Base: print("Base")
for exc in (Sub, Base):
    try: raise exc("x")
    except Base: print("Base first")
    except Sub: print("never")
try: raise KeyboardInterrupt
except Exception: print("no")
except BaseException as e: print("base", repr(e))
try: raise SystemExit(2)
except: print("bare")
try:
    raise GeneratorExit
except BaseException as e: print(isinstance(e, Exception))
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass")
s("try:\n    pass\nelse:\n    pass")
s("try:\n    pass\nexcept ValueError, TypeError:\n    pass")
s("try:\n    pass\nexcept ValueError as a.b:\n    pass")
s("try:\n    pass\nexcept ValueError e:\n    pass")
s("raise ValueError, 'text'")
s("try:\n    pass\nexcept* ValueError:\n    pass\nexcept TypeError:\n    pass")
s("try:\n    pass\nexcept*:\n    pass")
s("try:\n    pass\nfinally:\n    pass\nexcept:\n    pass")
# ---
def f():
    e = "outer"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        print(e)
    except UnboundLocalError as u:
        print(u)
f()
for i in range(2):
    try: raise ValueError(i)
    except ValueError as err: keep = err
print(keep, "err" in globals())
a = ValueError("x"); b = ValueError("x")
print(a == b, a != b, a == a, len({a, b}), ValueError("x").args == b.args)
print(issubclass(ValueError, Exception), ValueError.__name__, ValueError.__mro__[1].__name__, type(ValueError).__name__, isinstance(ValueError, type))
# ---
def context_chain():
    try:
        try:
            try: raise ValueError(1)
            except ValueError: raise TypeError(2)
        except TypeError: raise KeyError(3)
    except KeyError as e:
        while e:
            print(repr(e), end=" <- ")
            e = e.__context__
        print("end")
context_chain()
def handler_calls():
    def helper():
        try: raise IndexError("in helper")
        except IndexError as e: return repr(e.__context__)
    try: raise ValueError("outer")
    except ValueError: print(helper())
handler_calls()
a = ValueError("a")
try:
    try: raise a
    except ValueError: raise a
except ValueError as e: print(e.__context__)
# ---
raise ValueError("simple message")
# ---
class ToolError(Exception):
    pass
def call(name):
    raise ToolError(f"tool {name} failed", 42)
call("search")
# ---
try:
    int("x")
except ValueError as e:
    raise RuntimeError("conversion failed") from e
# ---
try:
    {}["missing"]
except KeyError:
    undefined + 1
# ---
e = ValueError("with notes")
e.add_note("first note")
e.add_note("second\nline")
raise e
# ---
raise KeyError
# ---
import sys
print("before")
sys.exit(3)
# ---
import sys
sys.exit("message on the way out")
# ---
raise SystemExit
# ---
# The state of an exception is a dict of attributes, or nothing.
for state in ({1: 2}, {'a': 1}, None, 3, {b'x': 1}, {None: 1}):
    e = ValueError('x')
    try:
        print(e.__setstate__(state), vars(e))
    except Exception as x:
        print(type(x).__name__, x)
# ---
class Beside:
    y: str = v0
    z = [1 for x in [1]]
# ---
class Method(Exception):
    def __init__(self, x=v0):
        super().__init__(x)
# ---
import os.path
# The library raises this one without what was being handled.
try:
    raise ValueError(0)
except ValueError:
    os.path.join('a', 0)
# ---
# What is known before the program runs is inverted without a warning.
print(~(not ''), ~(not 'a'), ~(not 0.0), ~(not True), ~(not not 1))
