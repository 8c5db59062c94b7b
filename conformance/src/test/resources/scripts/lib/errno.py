import errno, os
print(errno.ENOENT, errno.EACCES, errno.EEXIST, errno.EINVAL, errno.ENOTDIR, errno.EISDIR, errno.ETIMEDOUT, errno.EPIPE, errno.errorcode[2], errno.errorcode[errno.EACCES], os.strerror(2), os.strerror(errno.EACCES))
# ---
import errno
for n in (1, 2, 4, 10, 11, 13, 17, 20, 21, 22, 32, 104, 110, 111, 3): e = OSError(n, "msg", "f"); print(n, errno.errorcode[n], type(e).__name__, e, e.errno, e.strerror, e.filename)
# ---
import errno
e = OSError(errno.ENOENT, "gone", "a.txt", None, "b.txt"); print(e, repr(e), e.filename2, e.args, OSError(2, "x"), OSError("one"), OSError().errno, OSError("a", "b").errno, OSError(2, "x") == OSError(2, "x"), IOError is OSError, EnvironmentError is OSError, FileNotFoundError(2, "n", "q").filename, isinstance(OSError(2, ""), FileNotFoundError), FileNotFoundError("plain").errno)
raise PermissionError(errno.EACCES, "Permission denied", "/x")  # uncaught
# ---
import errno
try: open("does/not/exist.txt")
except OSError as e: print(e.errno == errno.ENOENT, e.strerror, e.filename, type(e).__name__, errno.errorcode[e.errno])
def classify(e):
    match e:
        case OSError(errno=errno.ENOENT): return "missing"
        case OSError(errno=errno.EACCES | errno.EPERM): return "denied"
        case TimeoutError(): return "late"
        case _: return "other"
print([classify(x) for x in (OSError(2, ""), OSError(13, ""), OSError(110, ""), OSError(5, ""), ValueError())])
# ---
import errno
print(sorted(n for n in dir(errno) if n.startswith("EN"))[:12], errno.errorcode[1], len(errno.errorcode) > 100, type(errno.errorcode).__name__, errno.EWOULDBLOCK == errno.EAGAIN, errno.EDEADLK)
# ---
import errno
print({n: getattr(errno, n) for n in ("EPERM", "ESRCH", "EINTR", "EIO", "ENXIO", "E2BIG", "ENOEXEC", "EBADF", "ECHILD", "ENOMEM", "EFAULT", "EBUSY", "EXDEV", "ENODEV", "ENFILE", "EMFILE", "EFBIG", "ENOSPC", "EROFS", "EDOM", "ERANGE")})
# ---
import errno
for cls in (BlockingIOError, ChildProcessError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, BrokenPipeError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError):
    print(cls.__name__, [errno.errorcode[n] for n in sorted(errno.errorcode) if type(OSError(n, "x")) is cls])
# ---
import errno, os
print([os.strerror(n) for n in (errno.EPERM, errno.EINTR, errno.EIO, errno.EBADF, errno.ENOMEM, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENOSPC, errno.EPIPE, errno.ENOTEMPTY, errno.ETIMEDOUT, errno.ECONNREFUSED)])
# ---
import errno, os, tempfile
os.chdir(tempfile.mkdtemp())
os.mkdir("d"); open("d/f", "w").close()
for f in (lambda: os.rmdir("d"), lambda: os.mkdir("d"), lambda: open("d"), lambda: os.listdir("d/f"), lambda: os.remove("nope"), lambda: open("d/f/x"), lambda: os.rename("q", "r")):
    try: f()
    except OSError as e: print(errno.errorcode[e.errno], type(e).__name__, e)
# ---
import errno
def retry(f, codes=(errno.EAGAIN, errno.EINTR), tries=4):
    for n in range(tries):
        try: return f(n)
        except OSError as e:
            if e.errno not in codes: raise
            print("again:", errno.errorcode[e.errno])
def flaky(n):
    if n < 2: raise OSError([errno.EAGAIN, errno.EINTR][n], "busy")
    return "ok"
print(retry(flaky))
retry(lambda n: (_ for _ in ()).throw(OSError(errno.EIO, "broken disk")))
# ---
import errno
e = OSError(errno.ENOENT, "No such file", "x.txt"); print(e.args, e.filename, str(e), repr(e)); e.filename = None; print(str(e), OSError(None, None), str(OSError(5)), OSError("a", "b", "c").filename, OSError(1, "b", "c", 4, "d").filename2)
# ---
import errno
try: raise BlockingIOError(errno.EAGAIN, "would block", 7)
except BlockingIOError as e: print(e.characters_written, e.args, e.errno)
try: print(BlockingIOError(errno.EAGAIN, "x").characters_written)
except AttributeError as e: print(e)
# ---
import errno
class QuotaError(OSError):
    def __init__(self, used): super().__init__(errno.EDQUOT, "quota exceeded"); self.used = used
try: raise QuotaError(10)
except OSError as e: print(type(e).__name__, e.errno == errno.EDQUOT, e, e.used, e.args)
raise QuotaError(5)
# ---
import errno
print(issubclass(BrokenPipeError, ConnectionError), issubclass(ConnectionError, OSError), issubclass(TimeoutError, OSError), ConnectionResetError(errno.ECONNRESET, "r").errno, OSError(errno.ECONNRESET, "r").__class__.__name__, ConnectionError(errno.EPIPE, "x").__class__.__name__, FileNotFoundError(errno.EACCES, "x").__class__.__name__)
# ---
import errno
try: errno.NOPE
except AttributeError as e: print(e)
print(errno.__name__, [n for n in (errno.EALREADY, errno.EINPROGRESS, errno.EISCONN, errno.ENOTCONN, errno.EADDRINUSE)], errno.errorcode.get(0), errno.errorcode.get(9999))
errno.errorcode[9999]  # uncaught
