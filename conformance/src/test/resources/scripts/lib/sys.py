import sys
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.version_info.releaselevel in ("final",), sys.maxsize, sys.byteorder, sys.maxunicode, sys.implementation.name, sys.platform, sys.hexversion >> 16 == 0x030c, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.float_repr_style, sys.getdefaultencoding(), sys.getfilesystemencoding())
# ---
import sys
print(sys.getrecursionlimit()); sys.setrecursionlimit(200)
def f(n): return n if n == 0 else f(n - 1)
try: f(500)
except RecursionError as e: print(e)
for bad in (0, -5, "x"):
    try: sys.setrecursionlimit(bad)
    except (ValueError, TypeError, RecursionError) as e: print(type(e).__name__, e)
sys.setrecursionlimit(3000); print(f(2000), sys.getrecursionlimit())
# ---
import sys
print(sys.intern("abc") is sys.intern("abc"), sys.intern("x y") == "x y", isinstance(sys.argv, list), isinstance(sys.path, list), "json" in sys.modules or True, isinstance(sys.modules, dict), sys.getsizeof([]) > 0, callable(sys.exit), sys.stdin is not None, sys.flags.optimize, sys.dont_write_bytecode in (True, False), sys.getrefcount is not None, sys.api_version > 0, sys.copyright[:9], len(sys.builtin_module_names) > 10, "math" in sys.stdlib_module_names)
try: sys.intern(5)
except TypeError as e: print(e)
# ---
import sys
try: sys.exit()
except SystemExit as e: print(repr(e), e.code)
for a in (0, 3, "bye", None, [1], True):
    try: sys.exit(a)
    except SystemExit as e: print(repr(e), repr(e.code))
try: sys.exit(1, 2)
except TypeError as e: print(e)
sys.exit(4)
# ---
import sys
print("to out"); print("to err", file=sys.stderr); print(sys.stdout.write("x\n"), sys.stdout.encoding.lower(), sys.stdout.writable(), sys.stdin.readable()); sys.stdout.flush(); sys.stderr.write("raw err\n"); sys.stdout.writelines(["a", "b\n"]); print(sys.stdout.isatty(), sys.stdout.errors, sys.stdin.read())
# ---
import sys
try: 1 / 0
except ZeroDivisionError: t, v, tb = sys.exc_info(); print(t.__name__, v, tb.tb_lineno, sys.exception() is v)
print(sys.exc_info(), sys.exception())
def g():
    try: raise KeyError("k")
    finally: print(sys.exc_info()[0].__name__)
try: g()
except KeyError: print("done")
# ---
import sys
print(sys.getsizeof(5) > 0, sys.is_finalizing(), sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.thread_info.name in ("pthread", None, "nt"), sys.getswitchinterval() > 0)
print([sys.getsizeof(x) for x in (0, 1, 2**30, 2**60, True, 1.5, 1j, None, "", "abc", "☃", "😀", b"ab", (), (1, 2), {}, set(), frozenset(), range(3))])
class S:
    def __sizeof__(self): return 10
print(sys.getsizeof(S()) - 10 >= 0)
# ---
import sys
old = sys.stdout
class Up:
    def write(self, s): return old.write(s.upper())
    def flush(self): pass
sys.stdout = Up(); print("loud", 1); sys.stdout = old; print("normal"); print("a", "b", sep="\n", end="!\n", flush=True, file=Up()); sys.displayhook(5); sys.displayhook(None); print(sys.__stdout__ is old)
# ---
import sys
for n in (1, 10, 256, -5): print(sys.getsizeof(n) <= sys.getsizeof(10**30), end=" ")
print(sys.set_int_max_str_digits(0) if False else sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits)
try: int("1" * 5000)
except ValueError as e: print(e)
try: str(10**5000)
except ValueError as e: print(e)
sys.set_int_max_str_digits(6000); print(len(str(10**5000)), int("1" * 5000) % 97); sys.excepthook = lambda t, v, tb: print("hooked", t.__name__, v); print(sys.version.split()[0].startswith("3.12"), sys.exec_prefix is not None)
# ---
import sys
print(sys.version_info, sys.version_info == (3, 12), sys.version_info > (3, 11), repr(sys.version_info)[:30]) if False else print(type(sys.version_info).__name__, len(sys.version_info), sys.version_info[0] + sys.version_info[1], sys.version_info[:2] == (3, 12), tuple(sys.version_info)[3]); sys.nope  # uncaught
# ---
import sys
print(sys.flags.optimize, sys.flags.dev_mode, sys.flags[0], len(sys.flags), sys.int_info, sys.hash_info.algorithm != "", sys.float_info[:3], sys.gettrace(), sys.getfilesystemencodeerrors())
print(repr(sys.int_info), type(sys.float_info).__name__, isinstance(sys.version_info, tuple), sys.version_info < (4,), hash(sys.version_info) == hash(tuple(sys.version_info)))
try: sys.version_info.major = 4
except AttributeError as e: print(e)
try: type(sys.version_info)((1, 2))
except TypeError as e: print(type(e).__name__)
# ---
import sys
mod = type(sys)("plugin"); mod.value = 42; sys.modules["plugin"] = mod
import plugin
print(plugin.value, plugin is mod, "plugin" in sys.modules); del sys.modules["plugin"]
try: import plugin
except ModuleNotFoundError as e: print(e, e.name)
sys.modules["blocked"] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e)
import no_such_module_at_all  # uncaught
# ---
import sys
print(sys.float_info.min, sys.float_info.mant_dig, sys.float_info.radix, sys.float_info.max_exp, sys.float_info.min_10_exp, sys.maxsize == 2**63 - 1, sys.maxsize + 1, 0.1 + sys.float_info.epsilon > 0.1, 1.0 + sys.float_info.epsilon == 1.0, sys.float_info.max * 2, sys.hash_info.width, sys.hash_info.imag, chr(sys.maxunicode))
sys.float_info.max = 1  # uncaught
# ---
import sys
def hook(t, v, tb): print("last words:", t.__name__, v); 
sys.excepthook = hook
try: raise ValueError("seen")
except ValueError: sys.excepthook(*sys.exc_info())
with_stack = []
def outer():
    try: 1 / 0
    except ZeroDivisionError as e:
        with_stack.append(sys.exception() is e)
        try: [][1]
        except IndexError as f: with_stack.append((sys.exception() is f, f.__context__ is e))
        with_stack.append(sys.exception() is e)
outer(); print(with_stack, sys.exception())
# ---
import sys, io
sys.stdin = io.StringIO("first line\n42\n"); print(repr(input()), int(input("prompt> ")) + 1)
try: input()
except EOFError as e: print(repr(e))
sys.stdin = io.StringIO("a\nb\n"); print([l.strip() for l in sys.stdin], sys.stdin.read() == ""); sys.stderr = io.StringIO(); print("hidden", file=sys.stderr); print(repr(sys.stderr.getvalue())); sys.stderr = sys.__stderr__
