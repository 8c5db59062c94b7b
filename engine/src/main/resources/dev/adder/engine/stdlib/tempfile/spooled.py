"""The file of tempfile that lives in memory until it is large."""
import io
import types


class SpooledTemporaryFile(io.IOBase):
    """A file in memory, which moves to a temporary file when it grows past a size or somebody wants its number."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = io.BytesIO()
        if "b" not in mode:
            self._file = io.TextIOWrapper(self._file, encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._made_with = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix,
                           "encoding": encoding, "newline": newline, "dir": dir, "errors": errors}

    __class_getitem__ = classmethod(types.GenericAlias)

    def rollover(self):
        """Move to a temporary file now."""
        if self._rolled:
            return
        import tempfile
        memory, on_disk = self._file, tempfile.TemporaryFile(**self._made_with)
        place = memory.tell()
        if hasattr(on_disk, "buffer"):
            on_disk.buffer.write(memory.detach().getvalue())
        else:
            on_disk.write(memory.getvalue())
        on_disk.seek(place, 0)
        self._file, self._rolled = on_disk, True

    def _grown(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, s):
        written = self._file.write(s)
        self._grown()
        return written

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            return self._file.writelines(iterable)
        for line in iterable:
            self.write(line)

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        pass

    @property
    def closed(self):
        return self._file.closed

    @property
    def mode(self):
        return getattr(self._file, "mode", self._made_with["mode"])

    @property
    def name(self):
        return getattr(self._file, "name", None)


def _passed_on():
    def method(name):
        def call(self, *args):
            return getattr(self._file, name)(*args)

        call.__name__, call.__qualname__ = name, "SpooledTemporaryFile." + name
        return call

    for name in ("__next__ close detach flush isatty read read1 readable readinto readinto1 readline readlines seek "
                 "seekable tell writable").split():
        setattr(SpooledTemporaryFile, name, method(name))
    for name in "encoding", "errors", "newlines":
        setattr(SpooledTemporaryFile, name, property(lambda self, name=name: getattr(self._file, name)))


_passed_on()
del _passed_on
SpooledTemporaryFile.__module__ = "tempfile"
