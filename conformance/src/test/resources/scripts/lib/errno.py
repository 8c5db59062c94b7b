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
