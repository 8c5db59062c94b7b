"""Archives of files, one after the other with a header each, written as POSIX and GNU have it."""

import builtins as _builtins
import copy
import io
import os
import shutil
import stat
import struct
import sys
import time

__all__ = ["TarFile", "TarInfo", "is_tarfile", "TarError", "ReadError", "CompressionError", "StreamError",
           "ExtractError", "HeaderError", "ENCODING", "USTAR_FORMAT", "GNU_FORMAT", "PAX_FORMAT", "DEFAULT_FORMAT",
           "open", "fully_trusted_filter", "data_filter", "tar_filter", "FilterError", "AbsoluteLinkError",
           "OutsideDestinationError", "SpecialFileError", "AbsolutePathError", "LinkOutsideDestinationError"]

version = "0.9.0"
NUL = b"\0"
BLOCKSIZE = 512
RECORDSIZE = BLOCKSIZE * 20
GNU_MAGIC = b"ustar  \0"
POSIX_MAGIC = b"ustar\x0000"
LENGTH_NAME = 100
LENGTH_LINK = 100
LENGTH_PREFIX = 155
REGTYPE = b"0"
AREGTYPE = b"\0"
LNKTYPE = b"1"
SYMTYPE = b"2"
CHRTYPE = b"3"
BLKTYPE = b"4"
DIRTYPE = b"5"
FIFOTYPE = b"6"
CONTTYPE = b"7"
GNUTYPE_LONGNAME = b"L"
GNUTYPE_LONGLINK = b"K"
GNUTYPE_SPARSE = b"S"
XHDTYPE = b"x"
XGLTYPE = b"g"
SOLARIS_XHDTYPE = b"X"
USTAR_FORMAT = 0
GNU_FORMAT = 1
PAX_FORMAT = 2
DEFAULT_FORMAT = PAX_FORMAT
SUPPORTED_TYPES = (REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CONTTYPE, CHRTYPE, BLKTYPE,
                   GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
GNU_TYPES = (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
PAX_FIELDS = ("path", "linkpath", "size", "mtime", "uid", "gid", "uname", "gname")
PAX_NAME_FIELDS = {"path", "linkpath", "uname", "gname"}
PAX_NUMBER_FIELDS = {"atime": float, "ctime": float, "mtime": float, "uid": int, "gid": int, "size": int}
ENCODING = sys.getfilesystemencoding()


class TarError(Exception):
    """Base exception."""


class ExtractError(TarError):
    """General exception for extract errors."""


class ReadError(TarError):
    """Exception for unreadable tar archives."""


class CompressionError(TarError):
    """Exception for unavailable compression methods."""


class StreamError(TarError):
    """Exception for unsupported operations on stream-like TarFiles."""


class HeaderError(TarError):
    """Base exception for header errors."""


class EmptyHeaderError(HeaderError):
    """Exception for empty headers."""


class TruncatedHeaderError(HeaderError):
    """Exception for truncated headers."""


class EOFHeaderError(HeaderError):
    """Exception for end of file headers."""


class InvalidHeaderError(HeaderError):
    """Exception for invalid headers."""


class SubsequentHeaderError(HeaderError):
    """Exception for missing and invalid extended headers."""


class FilterError(TarError):
    """A member that a filter refuses."""


class AbsolutePathError(FilterError):
    """A name that begins at the root."""

    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f"member {tarinfo.name!r} has an absolute path")


class OutsideDestinationError(FilterError):
    """A name that leads out of the folder."""

    def __init__(self, tarinfo, path):
        self.tarinfo = tarinfo
        self._path = path
        super().__init__(f"{tarinfo.name!r} would be extracted to {path!r}, which is outside the destination")


class SpecialFileError(FilterError):
    """A device or a pipe."""

    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f"{tarinfo.name!r} is a special file")


class AbsoluteLinkError(FilterError):
    """A link to a name that begins at the root."""

    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f"{tarinfo.name!r} is a link to an absolute path")


class LinkOutsideDestinationError(FilterError):
    """A link that leads out of the folder."""

    def __init__(self, tarinfo, path):
        self.tarinfo = tarinfo
        self._path = path
        super().__init__(f"{tarinfo.name!r} would link to {path!r}, which is outside the destination")


def stn(s, length, encoding, errors):
    """A text as a field that NUL fills."""
    if s is None:
        raise ValueError("metadata cannot contain None")
    s = s.encode(encoding, errors)
    return s[:length] + (length - len(s)) * NUL


def nts(s, encoding, errors):
    """A field up to its NUL as text."""
    end = s.find(b"\0")
    return (s if end == -1 else s[:end]).decode(encoding, errors)


def nti(s):
    """A field as a number."""
    if s[0] in (0o200, 0o377):
        n = int.from_bytes(s[1:], "big")
        return n - 256 ** (len(s) - 1) if s[0] == 0o377 else n
    try:
        return int(nts(s, "ascii", "strict").strip() or "0", 8)
    except ValueError:
        raise InvalidHeaderError("invalid header")


def itn(n, digits=8, format=DEFAULT_FORMAT):
    """A number as a field."""
    n = int(n)
    if 0 <= n < 8 ** (digits - 1):
        return bytes("%0*o" % (digits - 1, n), "ascii") + NUL
    if format == GNU_FORMAT and -256 ** (digits - 1) <= n < 256 ** (digits - 1):
        first, n = (0o200, n) if n >= 0 else (0o377, n + 256 ** (digits - 1))
        return bytes([first]) + n.to_bytes(digits - 1, "big")
    raise ValueError("overflow in number field")


def calc_chksums(buf):
    """The sums of a header's bytes, read as unsigned and as signed."""
    rest = buf[:148] + b" " * 8 + buf[156:512]
    unsigned = sum(rest)
    return unsigned, unsigned - 256 * sum(byte > 127 for byte in rest)


def _padded(data):
    return data + NUL * (-len(data) % BLOCKSIZE)


class TarInfo(object):
    """What an archive says of a member."""

    __slots__ = dict(
        name="Name of the archive member.", mode="Permission bits.",
        uid="User ID of the user who originally stored this member.",
        gid="Group ID of the user who originally stored this member.", size="Size in bytes.",
        mtime="Time of last modification.", chksum="Header checksum.",
        type="File type. type is usually one of these constants: REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, "
             "FIFOTYPE, CONTTYPE, CHRTYPE, BLKTYPE, GNUTYPE_SPARSE.",
        linkname="Name of the target file name, which is only present in TarInfo objects of type LNKTYPE and SYMTYPE.",
        uname="User name.", gname="Group name.", devmajor="Device major number.", devminor="Device minor number.",
        offset="The tar header starts here.", offset_data="The file's data starts here.",
        pax_headers="A dictionary containing key-value pairs of an associated pax extended header.",
        sparse="Sparse member information.", _tarfile=None, _sparse_structs=None, _link_target=None)

    def __init__(self, name=""):
        self.name = name
        self.mode = 0o644
        self.uid = 0
        self.gid = 0
        self.size = 0
        self.mtime = 0
        self.chksum = 0
        self.type = REGTYPE
        self.linkname = ""
        self.uname = ""
        self.gname = ""
        self.devmajor = 0
        self.devminor = 0
        self.offset = 0
        self.offset_data = 0
        self.sparse = None
        self.pax_headers = {}

    @property
    def path(self):
        """In pax headers, "name" is called "path"."""
        return self.name

    @path.setter
    def path(self, name):
        self.name = name

    @property
    def linkpath(self):
        """In pax headers, "linkname" is called "linkpath"."""
        return self.linkname

    @linkpath.setter
    def linkpath(self, linkname):
        self.linkname = linkname

    def __repr__(self):
        return "<%s %r at %#x>" % (self.__class__.__name__, self.name, id(self))

    def replace(self, *, name=..., mtime=..., mode=..., linkname=..., uid=..., gid=..., uname=..., gname=...,
                deep=True, _KEEP=...):
        """A copy with some values changed."""
        result = copy.deepcopy(self) if deep else copy.copy(self)
        for field, value in (("name", name), ("mtime", mtime), ("mode", mode), ("linkname", linkname), ("uid", uid),
                             ("gid", gid), ("uname", uname), ("gname", gname)):
            if value is not _KEEP:
                setattr(result, field, value)
        return result

    def get_info(self):
        """The values as a dict."""
        info = {"name": self.name, "mode": None if self.mode is None else self.mode & 0o7777, "uid": self.uid,
                "gid": self.gid, "size": self.size, "mtime": self.mtime, "chksum": self.chksum, "type": self.type,
                "linkname": self.linkname, "uname": self.uname, "gname": self.gname, "devmajor": self.devmajor,
                "devminor": self.devminor}
        if info["type"] == DIRTYPE and not info["name"].endswith("/"):
            info["name"] += "/"
        return info

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors="surrogateescape"):
        """The header as bytes."""
        info = self.get_info()
        for name, value in info.items():
            if value is None:
                raise ValueError("%s may not be None" % name)
        if format == USTAR_FORMAT:
            return self.create_ustar_header(info, encoding, errors)
        if format == GNU_FORMAT:
            return self.create_gnu_header(info, encoding, errors)
        if format == PAX_FORMAT:
            return self.create_pax_header(info, encoding)
        raise ValueError("invalid format")

    def create_ustar_header(self, info, encoding, errors):
        """The header as POSIX had it first."""
        info["magic"] = POSIX_MAGIC
        if len(info["linkname"].encode(encoding, errors)) > LENGTH_LINK:
            raise ValueError("linkname is too long")
        if len(info["name"].encode(encoding, errors)) > LENGTH_NAME:
            info["prefix"], info["name"] = self._posix_split_name(info["name"], encoding, errors)
        return self._create_header(info, USTAR_FORMAT, encoding, errors)

    def create_gnu_header(self, info, encoding, errors):
        """The header as GNU has it."""
        info["magic"] = GNU_MAGIC
        buf = b""
        if len(info["linkname"].encode(encoding, errors)) > LENGTH_LINK:
            buf += self._create_gnu_long_header(info["linkname"], GNUTYPE_LONGLINK, encoding, errors)
        if len(info["name"].encode(encoding, errors)) > LENGTH_NAME:
            buf += self._create_gnu_long_header(info["name"], GNUTYPE_LONGNAME, encoding, errors)
        return buf + self._create_header(info, GNU_FORMAT, encoding, errors)

    def create_pax_header(self, info, encoding):
        """The header, behind one of keywords for what does not fit in it."""
        info["magic"] = POSIX_MAGIC
        headers = self.pax_headers.copy()
        for name, keyword, length in (("name", "path", LENGTH_NAME), ("linkname", "linkpath", LENGTH_LINK),
                                      ("uname", "uname", 32), ("gname", "gname", 32)):
            if keyword in headers:
                continue
            if not info[name].isascii() or len(info[name]) > length:
                headers[keyword] = info[name]
        for name, digits in (("uid", 8), ("gid", 8), ("size", 12), ("mtime", 12)):
            value = info[name]
            exact = True
            if not 0 <= value < 8 ** (digits - 1):
                info[name] = 0
                exact = False
            elif isinstance(value, float):
                info[name] = int(round(value))
                exact = False
            if not exact and name not in headers:
                headers[name] = str(value)
        buf = self._create_pax_generic_header(headers, XHDTYPE, encoding) if headers else b""
        return buf + self._create_header(info, USTAR_FORMAT, "ascii", "replace")

    @classmethod
    def create_pax_global_header(cls, pax_headers):
        """A header of keywords for all members behind it."""
        return cls._create_pax_generic_header(pax_headers, XGLTYPE, "utf-8")

    def _posix_split_name(self, name, encoding, errors):
        parts = name.split("/")
        for i in range(1, len(parts)):
            prefix, rest = "/".join(parts[:i]), "/".join(parts[i:])
            if (len(prefix.encode(encoding, errors)) <= LENGTH_PREFIX
                    and len(rest.encode(encoding, errors)) <= LENGTH_NAME):
                return prefix, rest
        raise ValueError("name is too long")

    @staticmethod
    def _create_header(info, format, encoding, errors):
        kind = info.get("type", REGTYPE)
        device = kind in (CHRTYPE, BLKTYPE)
        major = itn(info.get("devmajor", 0), 8, format) if device else stn("", 8, encoding, errors)
        minor = itn(info.get("devminor", 0), 8, format) if device else stn("", 8, encoding, errors)
        buf = b"".join([
            stn(info.get("name", ""), 100, encoding, errors), itn(info.get("mode", 0) & 0o7777, 8, format),
            itn(info.get("uid", 0), 8, format), itn(info.get("gid", 0), 8, format),
            itn(info.get("size", 0), 12, format), itn(info.get("mtime", 0), 12, format), b" " * 8, kind,
            stn(info.get("linkname", ""), 100, encoding, errors), info.get("magic", POSIX_MAGIC),
            stn(info.get("uname", ""), 32, encoding, errors), stn(info.get("gname", ""), 32, encoding, errors),
            major, minor, stn(info.get("prefix", ""), 155, encoding, errors)])
        buf = _padded(buf)
        return buf[:148] + bytes("%06o\0" % calc_chksums(buf)[0], "ascii") + buf[155:]

    @classmethod
    def _create_gnu_long_header(cls, name, kind, encoding, errors):
        name = name.encode(encoding, errors) + NUL
        info = {"name": "././@LongLink", "type": kind, "size": len(name), "magic": GNU_MAGIC}
        return cls._create_header(info, USTAR_FORMAT, encoding, errors) + _padded(name)

    @classmethod
    def _create_pax_generic_header(cls, pax_headers, kind, encoding):
        binary = False
        for value in pax_headers.values():
            try:
                value.encode("utf-8", "strict")
            except UnicodeEncodeError:
                binary = True
        records = b"21 hdrcharset=BINARY\n" if binary else b""
        for keyword, value in pax_headers.items():
            keyword = keyword.encode("utf-8")
            value = value.encode(encoding, "surrogateescape") if binary else value.encode("utf-8")
            length = len(keyword) + len(value) + 3
            total = length
            while total != length + len(str(total)):
                total = length + len(str(total))
            records += bytes(str(total), "ascii") + b" " + keyword + b"=" + value + b"\n"
        info = {"name": "././@PaxHeader", "type": kind, "size": len(records), "magic": POSIX_MAGIC}
        return cls._create_header(info, USTAR_FORMAT, "ascii", "replace") + _padded(records)

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        """The member that a header describes."""
        if len(buf) == 0:
            raise EmptyHeaderError("empty header")
        if len(buf) != BLOCKSIZE:
            raise TruncatedHeaderError("truncated header")
        if buf.count(NUL) == BLOCKSIZE:
            raise EOFHeaderError("end of file header")
        if nti(buf[148:156]) not in calc_chksums(buf):
            raise InvalidHeaderError("bad checksum")
        made = cls()
        made.name = nts(buf[0:100], encoding, errors)
        made.mode = nti(buf[100:108])
        made.uid = nti(buf[108:116])
        made.gid = nti(buf[116:124])
        made.size = nti(buf[124:136])
        made.mtime = nti(buf[136:148])
        made.chksum = nti(buf[148:156])
        made.type = buf[156:157]
        made.linkname = nts(buf[157:257], encoding, errors)
        made.uname = nts(buf[265:297], encoding, errors)
        made.gname = nts(buf[297:329], encoding, errors)
        made.devmajor = nti(buf[329:337])
        made.devminor = nti(buf[337:345])
        prefix = nts(buf[345:500], encoding, errors)
        if made.type == AREGTYPE and made.name.endswith("/"):
            made.type = DIRTYPE
        if made.isdir():
            made.name = made.name.rstrip("/")
        if prefix and made.type not in GNU_TYPES:
            made.name = prefix + "/" + made.name
        return made

    @classmethod
    def fromtarfile(cls, tarfile):
        """The next member of an archive."""
        made = cls.frombuf(tarfile.fileobj.read(BLOCKSIZE), tarfile.encoding, tarfile.errors)
        made.offset = tarfile.fileobj.tell() - BLOCKSIZE
        return made._proc_member(tarfile)

    def _proc_member(self, tarfile):
        if self.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
            return self._proc_gnulong(tarfile)
        if self.type in (XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE):
            return self._proc_pax(tarfile)
        self.offset_data = tarfile.fileobj.tell()
        tarfile.offset = self.offset_data + (self._block(self.size) if self.isreg()
                                             or self.type not in SUPPORTED_TYPES else 0)
        self._apply_pax_info(tarfile.pax_headers, tarfile.encoding, tarfile.errors)
        if self.isdir():
            self.name = self.name.rstrip("/")
        return self

    def _next(self, tarfile):
        try:
            return self.fromtarfile(tarfile)
        except HeaderError as e:
            raise SubsequentHeaderError(str(e)) from None

    def _proc_gnulong(self, tarfile):
        text = nts(tarfile.fileobj.read(self._block(self.size)), tarfile.encoding, tarfile.errors)
        member = self._next(tarfile)
        member.offset = self.offset
        if self.type == GNUTYPE_LONGNAME:
            member.name = text.removesuffix("/") if member.isdir() else text
        else:
            member.linkname = text
        return member

    def _proc_pax(self, tarfile):
        buf = tarfile.fileobj.read(self._block(self.size))
        headers = tarfile.pax_headers if self.type == XGLTYPE else tarfile.pax_headers.copy()
        at = 0
        while at < self.size and buf[at:at + 1] != NUL:
            length, space, _ = buf[at:at + 20].partition(b" ")
            if not space or not length.isdigit() or int(length) < 5:
                raise InvalidHeaderError("invalid header")
            record = buf[at:at + int(length)]
            keyword, equals, value = record[len(length) + 1:].partition(b"=")
            if not equals or value[-1:] != b"\n":
                raise InvalidHeaderError("invalid header")
            headers[keyword.decode("utf-8", "surrogateescape")] = value[:-1].decode("utf-8", "surrogateescape")
            at += int(length)
        member = self._next(tarfile)
        if self.type != XGLTYPE:
            member._apply_pax_info(headers, tarfile.encoding, tarfile.errors)
            member.offset = self.offset
            if "size" in headers:
                size = member.size if member.isreg() or member.type not in SUPPORTED_TYPES else 0
                tarfile.offset = member.offset_data + member._block(size)
        return member

    def _apply_pax_info(self, pax_headers, encoding, errors):
        for keyword, value in pax_headers.items():
            if keyword not in PAX_FIELDS:
                continue
            if keyword == "path":
                value = value.rstrip("/")
            if keyword in PAX_NUMBER_FIELDS:
                try:
                    value = PAX_NUMBER_FIELDS[keyword](value)
                except ValueError:
                    value = 0
            setattr(self, keyword, value)
        self.pax_headers = pax_headers.copy()

    def _block(self, count):
        return count + -count % BLOCKSIZE

    def isreg(self):
        "Return True if the Tarinfo object is a regular file."
        return self.type in REGULAR_TYPES

    def isfile(self):
        "Return True if the Tarinfo object is a regular file."
        return self.isreg()

    def isdir(self):
        "Return True if it is a directory."
        return self.type == DIRTYPE

    def issym(self):
        "Return True if it is a symbolic link."
        return self.type == SYMTYPE

    def islnk(self):
        "Return True if it is a hard link."
        return self.type == LNKTYPE

    def ischr(self):
        "Return True if it is a character device."
        return self.type == CHRTYPE

    def isblk(self):
        "Return True if it is a block device."
        return self.type == BLKTYPE

    def isfifo(self):
        "Return True if it is a FIFO."
        return self.type == FIFOTYPE

    def issparse(self):
        """Whether it has holes."""
        return self.sparse is not None

    def isdev(self):
        "Return True if it is one of character device, block device or FIFO."
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)
