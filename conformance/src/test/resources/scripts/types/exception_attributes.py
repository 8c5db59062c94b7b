e = AttributeError("m", name="n", obj=5)
print(e.args, e.name, e.obj, str(e), repr(e))
e.name = "other"
e.obj = [1]
print(e.name, e.obj)
del e.name
print(e.name)
print(AttributeError().name, AttributeError().obj)
for bad in (lambda: AttributeError("m", nme="n"), lambda: AttributeError(1, 2, name=3, extra=4)):
    try:
        bad()
    except TypeError as x:
        print(x)
# ---
e = NameError("name 'x' is not defined", name="x")
print(e.name, e.args)
e.name = None
print(e.name)
e.name = "y"
print(e.name, repr(e))
try:
    NameError("m", nam="x")
except TypeError as x:
    print(x)
print(UnboundLocalError("a", name="q").name)
# ---
e = ImportError("msg", name="mod", path="/p")
print(e.msg, e.name, e.path, e.args, str(e), repr(e))
e.msg, e.name, e.path = "m2", "n2", "p2"
print(e.msg, e.name, e.path, e.args, str(e))
print(e.name_from)
e.name_from = "nf"
print(e.name_from)
e = ImportError("a", "b", name="c")
print(e.msg, e.name, e.args, str(e))
e = ImportError()
print(e.msg, e.name, e.path, repr(str(e)))
try:
    ImportError("a", nam="b")
except TypeError as x:
    print(x)
print(ModuleNotFoundError("no", name="zz").name)
# ---
e = OSError(2, "No such", "f.txt")
print(e.errno, e.strerror, e.filename, e.filename2, type(e).__name__, str(e), e.args)
e.errno, e.strerror, e.filename, e.filename2 = 13, "Other", "a", "b"
print(e.errno, e.strerror, e.filename, e.filename2, str(e), e.args, type(e).__name__)
e = OSError(17, "Exists", "a", None, "b")
print(type(e).__name__, e.filename, e.filename2, str(e))
e = OSError("only")
print(e.errno, e.strerror, e.filename, str(e), e.args)
e.errno = 5
e.strerror = "IO"
print(str(e))
e.filename = "q"
print(str(e))
# ---
e = StopIteration(5)
print(e.value, e.args)
e.value = 6
print(e.value, e.args)
e = StopIteration()
print(e.value)
e = StopIteration(1, 2)
print(e.value, e.args)
x = SystemExit(3)
x.code = "four"
print(x.code, x.args, SystemExit().code, SystemExit(1, 2).code)
try:
    x = SystemExit(0)
    x.code = 7
    raise x
except SystemExit as e:
    print(e.code, e.args)
# ---
x = SystemExit(0)
x.code = 7
print("before")
raise x
# ---
e = SyntaxError("bad", ("f.py", 3, 5, "x = = 1\n", 3, 6))
print(e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.print_file_and_line)
e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset = "m", "g.py", 4, 1, "y\n", 4, 2
print(e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
print(str(e), e.args)
e.print_file_and_line = True
print(e.print_file_and_line)
e.filename = None
print(str(e))
e.lineno = None
print(str(e))
# ---
e = SyntaxError("wrong", ("prog.txt", 2, 4, "abc def\n"))
e.lineno = 9
e.text = "changed text\n"
e.offset = 1
raise e
# ---
e = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "why")
print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
e.encoding, e.object, e.start, e.end, e.reason = "ascii", b"\x80\x81\x82", 0, 2, "because"
print(e, e.encoding, e.object, e.start, e.end, e.reason)
e.end = 1
print(e)
for bad in (("utf-8", "text", 0, 1, "r"), ("utf-8", b"x", 0, 1), ("utf-8", b"x", "0", 1, "r"), (1, b"x", 0, 1, "r"), ("u", bytearray(b"xy"), 0, 1, "r")):
    try:
        print(repr(UnicodeDecodeError(*bad)))
    except TypeError as x:
        print(x)
# ---
e = UnicodeEncodeError("latin-1", "a\u20acb", 1, 2, "no room")
print(e, e.encoding, e.object, e.start, e.end, e.reason)
e.encoding, e.object, e.start, e.end, e.reason = "ascii", "\u00e9\U0001f40d", 0, 2, "because"
print(e)
e.start = 1
print(e)
e.start, e.end = 0, 1
print(e)
for bad in (("utf-8", b"bytes", 0, 1, "r"), ("utf-8", "x", 0, 1), ("utf-8", "x", 0, "1", "r")):
    try:
        print(repr(UnicodeEncodeError(*bad)))
    except TypeError as x:
        print(x)
for name in ("start", "end", "reason", "encoding", "object"):
    try:
        setattr(e, name, 1.5)
    except TypeError as x:
        print(name, x)
# ---
e = UnicodeTranslateError("ab\u20accd", 2, 3, "not mapped")
print(e, e.object, e.start, e.end, e.reason, e.args, e.encoding)
e.object, e.start, e.end, e.reason = "\U0001f40dxyz", 0, 1, "snake"
print(e)
e.end = 3
print(e, e.object, e.start, e.end, e.reason)
for bad in ((b"bytes", 0, 1, "r"), ("x", 0, 1), ("x", "0", 1, "r")):
    try:
        print(repr(UnicodeTranslateError(*bad)))
    except TypeError as x:
        print(x)
# ---
e = ValueError("a")
try:
    raise KeyError("cause")
except KeyError as k:
    e.__context__ = k
print(e.__suppress_context__)
e.__suppress_context__ = True
print(e.__suppress_context__, e.__context__)
e.__suppress_context__ = False
e.__cause__ = TypeError("t")
print(e.__suppress_context__, repr(e.__cause__), repr(e.__context__))
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 5), ("args", 5)):
    try:
        setattr(e, name, value)
    except TypeError as x:
        print(name, x)
e.__cause__ = None
e.__context__ = None
e.args = [1, 2]
print(e.args, repr(e), str(e))
# ---
def deep():
    raise ValueError("deep")
try:
    deep()
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_next.tb_lineno, tb.tb_lineno, tb.tb_next.tb_next, tb.tb_lasti >= 0, tb.tb_frame.f_code.co_name)
    e.__traceback__ = tb.tb_next
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_frame.f_code.co_name)
    tb.tb_next = None
    print(tb.tb_next)
    e.__traceback__ = None
    print(e.__traceback__)
    for bad in (5, "x"):
        try:
            tb.tb_next = bad
        except TypeError as x:
            print(x)
    try:
        tb.tb_next = tb
    except ValueError as x:
        print(x)
# ---
try:
    raise ValueError("kept")
except ValueError as e:
    saved = e.with_traceback(None)
print(saved.__traceback__, saved is e if "e" in dir() else "gone")
def f():
    raise saved
try:
    f()
except ValueError as e:
    print(e.__traceback__.tb_next.tb_frame.f_code.co_name)
saved.__traceback__ = None
raise saved
# ---
g = ExceptionGroup("eg", [ValueError(1)])
print(g.message, g.exceptions, ExceptionGroup[int], BaseExceptionGroup[int, str])
for name, value in (("message", "x"), ("exceptions", ())):
    try:
        setattr(g, name, value)
    except AttributeError as x:
        print(x)
print(str(g), g.args)
# ---
class C:
    def __del__(self):
        print("del")
        pass
c = C()
del c
print(KeyError("a").args, str(KeyError("a")), str(KeyError()), str(KeyError(1, 2)), KeyError("a").__str__(), BaseException().__str__())
e = ValueError("x")
print(e.__reduce__(), OSError(2, "a", "b").__reduce__()[1], ImportError("a", name="b").__reduce__()[1:])
e.__setstate__({"extra": 5})
print(e.extra, e.__dict__)
# ---
e = Exception("x")
e.add_note("one")
e.add_note("two")
print(e.__notes__)
e.__notes__.append("three")
try:
    e.add_note(5)
except TypeError as x:
    print(x)
raise e
# ---
e = BlockingIOError(11, "busy", 7)
print(e.characters_written, e.args, e.filename, str(e), repr(e))
e.characters_written = 9
print(e.characters_written, e.args)
u = UnicodeTranslateError("abc", 0, 1, "r")
print(u.encoding)
u.encoding = "klingon"
print(u.encoding, str(u))
for bad in (lambda: OSError(1, "x").characters_written, lambda: ValueError("x").characters_written):
    try: print(bad())
    except AttributeError as x: print(x)
