"""Data and files as gzip has them."""

import builtins
import io
import os
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = (1 << bit for bit in range(5))
READ, WRITE = 1, 2
READ_BUFFER_SIZE = 128 * 1024
_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9


class BadGzipFile(OSError):
    """The data is not what gzip writes."""


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a gzip file for bytes or text."""
    if "t" in mode and "b" in mode:
        raise ValueError(f"Invalid mode: {mode!r}")
    if "t" not in mode:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError("Argument '%s' not supported in binary mode" % name)
    plain = mode.replace("t", "")
    if isinstance(filename, (os.PathLike, str, bytes)):
        file = GzipFile(filename, plain, compresslevel)
    elif any(hasattr(filename, name) for name in ("read", "write")):
        file = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file


def _header(name, level, mtime):
    flags = FNAME if name else 0
    speed = 2 if level == 9 else 4 if level == 1 else 0
    return struct.pack("<4BLBB", 0x1F, 0x8B, 8, flags, int(mtime), speed, 255) + (name + b"\0" if name else b"")


def compress(data, compresslevel=9, *, mtime=None):
    """The data compressed, with header and checksum."""
    if mtime == 0:
        return zlib.compress(data, compresslevel, 31)
    header = _header(b"", compresslevel, time.time() if mtime is None else mtime)
    trailer = struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)
    return header + zlib.compress(data, level=compresslevel, wbits=-15) + trailer


def _members(data, explain=True):
    """The contents of the members of gzipped data, one after the other."""
    while True:
        data = data.lstrip(b"\0") if data[:1] == b"\0" else data
        if not data:
            return
        if data[:2] != b"\x1f\x8b":
            raise BadGzipFile("Not a gzipped file (%r)" % data[:2])
        if len(data) < 10:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        if data[2] != 8:
            raise BadGzipFile("Unknown compression method")
        flags, mtime = data[3], int.from_bytes(data[4:8], "little")
        at = 10
        if flags & FEXTRA:
            at += 2 + int.from_bytes(data[at:at + 2], "little")
        for flag in FNAME, FCOMMENT:
            if flags & flag:
                at = data.index(b"\0", at) + 1
        if flags & FHCRC:
            at += 2
        body = zlib.decompressobj(-15)
        content = body.decompress(data[at:])
        trailer = body.unused_data
        if not body.eof or len(trailer) < 8:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        crc, size = struct.unpack("<II", trailer[:8])
        if crc != zlib.crc32(content):
            sums = " %s != %s" % (hex(crc), hex(zlib.crc32(content)))
            raise BadGzipFile("CRC check failed" + (sums if explain else ""))
        if size != len(content) & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        yield content, mtime
        data = trailer[8:]


def decompress(data):
    """The data that was compressed."""
    return b"".join(content for content, _ in _members(io.BytesIO(data).getvalue(), False))


class GzipFile(io.BufferedIOBase):
    """A file whose data is compressed; it has what binary files have, but for truncate."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and "b" not in mode:
            mode += "b"
        if fileobj is None:
            fileobj = self.myfileobj = builtins.open(filename, mode or "rb")
        given = getattr(fileobj, "name", "") if filename is None else os.fspath(filename)
        filename = given if isinstance(given, (bytes, str)) else ""
        if mode is None:
            mode = getattr(fileobj, "mode", "rb")
        self.name, self.fileobj = filename, fileobj
        self.compresslevel, self._write_mtime = compresslevel, mtime
        self._content = self._last_mtime = None
        if mode.startswith("r"):
            self.mode = READ
        elif mode.startswith(("w", "a", "x")):
            self.mode = WRITE
            self._compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -15)
            self._crc = self._size = 0
            base = os.path.basename(filename if isinstance(filename, str) else os.fsdecode(filename))
            base = base.removesuffix(".gz")
            try:
                base = base.encode("latin-1")
            except UnicodeEncodeError:
                base = b""
            fileobj.write(_header(base, compresslevel, time.time() if mtime is None else mtime))
        else:
            raise ValueError(f"Invalid mode: {mode!r}")

    @property
    def mtime(self):
        """The time in the header; None before one was read."""
        return self._last_mtime

    def __repr__(self):
        text = repr(self.fileobj)
        return "<gzip " + text[1:-1] + " " + hex(id(self)) + ">"

    def _check(self, mode, what):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode != mode:
            raise OSError(9, what)

    def write(self, data):
        self._check(WRITE, "write() on read-only GzipFile object")
        try:
            data = memoryview(data).tobytes()
        except TypeError:
            raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__) from None
        if data:
            self.fileobj.write(self._compress.compress(data))
            self._crc = zlib.crc32(data, self._crc)
            self._size += len(data)
        return len(data)

    def _reading(self):
        self._check(READ, "read() on write-only GzipFile object")
        if self._content is None:
            content = bytearray()
            for part, self._last_mtime in _members(self.fileobj.read()):
                content += part
            self._content = io.BytesIO(bytes(content))
        return self._content

    def read(self, size=-1):
        return self._reading().read(size)

    def read1(self, size=-1):
        return self._reading().read(size)

    def peek(self, n):
        content = self._reading()
        at = content.tell()
        data = content.read(n)
        content.seek(at)
        return data

    def readline(self, size=-1):
        return self._reading().readline(size)

    def rewind(self):
        self._reading().seek(0)

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == READ:
            return self._reading().seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError("Seek from end not supported")
        if offset < self._size:
            raise OSError("Negative seek in write mode")
        self.write(bytes(offset - self._size))
        return offset

    def tell(self):
        return self._reading().tell() if self.mode == READ else self._size

    @property
    def closed(self):
        return self.fileobj is None

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode == WRITE:
            self.fileobj.write(self._compress.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        file, own = self.fileobj, self.myfileobj
        if file is None:
            return
        self.fileobj = self.myfileobj = None
        if self.mode == WRITE:
            file.write(self._compress.flush() + struct.pack("<LL", self._crc, self._size & 0xFFFFFFFF))
        if own is not None:
            own.close()

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True
