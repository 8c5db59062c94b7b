"""Read and write ZIP files."""

import binascii
import builtins
import io
import os
import pathlib
import posixpath
import re
import shutil
import stat
import struct
import sys
import time
import zlib
from zlib import crc32

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA",
           "is_zipfile", "ZipInfo", "ZipFile", "LargeZipFile", "Path"]

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1
DEFAULT_VERSION = 20

_METHODS = {0: "store", 8: "deflate", 12: "bzip2", 14: "lzma"}
_LOCAL = struct.Struct("<4s2B4HL2L2H")
_CENTRAL = struct.Struct("<4s4B4HL2L5H2L")
_END = struct.Struct("<4s4H2LH")


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """The archive would need the ZIP64 form, which was not allowed."""


error = BadZipfile = BadZipFile


def is_zipfile(filename):
    """Whether a file ends as archives do."""
    try:
        if hasattr(filename, "read"):
            filename.seek(0)
            data = filename.read()
        else:
            with builtins.open(filename, "rb") as file:
                data = file.read()
    except OSError:
        return False
    return _find_end(data) is not None


def _find_end(data):
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - _END.size - ZIP_MAX_COMMENT))
    return at if at >= 0 and at + _END.size <= len(data) else None


def _check_compression(compression):
    if compression in (ZIP_BZIP2, ZIP_LZMA):
        raise RuntimeError("Compression requires the (missing) %s module"
                           % ("bz2" if compression == ZIP_BZIP2 else "lzma"))
    if compression not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError("That compression method is not supported")


def _now():
    """The local time, or the first that an archive can hold."""
    return max(time.localtime(time.time())[:6], (1980, 1, 1, 0, 0, 0))


class ZipInfo(object):
    """What the archive says of one entry."""

    __slots__ = ("orig_filename", "filename", "date_time", "compress_type", "_compresslevel", "comment", "extra",
                 "create_system", "create_version", "extract_version", "reserved", "flag_bits", "volume",
                 "internal_attr", "external_attr", "header_offset", "CRC", "compress_size", "file_size")

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.partition("\0")[0]
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = ZIP_STORED
        self._compresslevel = None
        self.comment = b""
        self.extra = b""
        self.create_system = 3
        self.create_version = self.extract_version = DEFAULT_VERSION
        self.reserved = self.flag_bits = self.volume = 0
        self.internal_attr = self.external_attr = 0
        self.header_offset = self.CRC = self.compress_size = self.file_size = 0

    def __repr__(self):
        parts = ["<%s filename=%r" % (self.__class__.__name__, self.filename)]
        if self.compress_type != ZIP_STORED:
            parts.append(" compress_type=%s" % _METHODS.get(self.compress_type, self.compress_type))
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            parts.append(" filemode=%r" % stat.filemode(high))
        if low:
            parts.append(" external_attr=%#x" % low)
        if not self.is_dir() or self.file_size:
            parts.append(" file_size=%r" % self.file_size)
        if (not self.is_dir() or self.compress_size) and (self.compress_type != ZIP_STORED
                                                          or self.file_size != self.compress_size):
            parts.append(" compress_size=%r" % self.compress_size)
        return "".join(parts) + ">"

    def is_dir(self):
        """Whether the entry is a directory: its name ends in a slash."""
        return self.filename.endswith("/")

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """Describe a file of the file system as an entry."""
        filename = os.fspath(filename)
        status = os.stat(filename)
        is_dir = stat.S_ISDIR(status.st_mode)
        name = os.path.normpath(os.path.splitdrive(filename if arcname is None else arcname)[1]).lstrip("/")
        info = cls(name + "/" if is_dir else name, max(time.localtime(status.st_mtime)[:6], (1980, 1, 1, 0, 0, 0)))
        info.external_attr = (status.st_mode & 0xFFFF) << 16
        if is_dir:
            info.external_attr |= 0x10
        else:
            info.file_size = status.st_size
        return info

    def _stamp(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day

    def _name(self):
        try:
            return self.filename.encode("ascii"), self.flag_bits & ~0x800
        except UnicodeEncodeError:
            return self.filename.encode("utf-8"), self.flag_bits | 0x800

    def FileHeader(self, zip64=None):
        """The bytes in front of an entry's data."""
        name, flags = self._name()
        clock, day = self._stamp()
        fixed = _LOCAL.pack(b"PK\x03\x04", self.extract_version, self.reserved, flags, self.compress_type, clock,
                            day, self.CRC, self.compress_size, self.file_size, len(name), len(self.extra))
        return fixed + name + self.extra

    def _central(self):
        name, flags = self._name()
        clock, day = self._stamp()
        return _CENTRAL.pack(b"PK\x01\x02", self.create_version, self.create_system, self.extract_version,
                             self.reserved, flags, self.compress_type, clock, day, self.CRC, self.compress_size,
                             self.file_size, len(name), len(self.extra), len(self.comment), 0, self.internal_attr,
                             self.external_attr, self.header_offset) + name + self.extra + self.comment


class ZipExtFile(io.BytesIO):
    """The content of a member, open for reading."""

    def __init__(self, content, mode, info):
        super().__init__(content)
        self.mode = mode
        self.name = info.filename
        self.newlines = None
        self._method = info.compress_type

    def __repr__(self):
        start = "<%s.%s" % (self.__class__.__module__, self.__class__.__qualname__)
        if self.closed:
            return start + " [closed]>"
        method = "" if self._method == ZIP_STORED else " compress_type=%s" % _METHODS[self._method]
        return "%s name=%r mode=%r%s>" % (start, self.name, self.mode, method)

    def peek(self, n=1):
        at = self.tell()
        data = self.read(512)
        self.seek(at)
        return data

    def writable(self):
        return False


class _ZipWriteFile(io.BytesIO):
    """A member being written, which is put into the archive when it is closed."""

    def __init__(self, archive, info):
        super().__init__()
        self._archive = archive
        self._info = info

    def close(self):
        if not self.closed:
            data = self.getvalue()
            super().close()
            self._archive._writing = False
            self._archive._add(self._info, data)
