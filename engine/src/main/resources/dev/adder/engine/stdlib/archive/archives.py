def _must_be_bytes(name, given):
    if not isinstance(given, bytes):
        raise TypeError(f"{name}: expected bytes, got {type(given).__name__}")


class ZipFile:
    """An archive that is read, written or added to."""

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *,
                 strict_timestamps=True, metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self._allowZip64 = allowZip64
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b""
        self._writing = False
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        file = os.fspath(file) if hasattr(file, "__fspath__") else file
        self._own = isinstance(file, str)
        if self._own:
            self.filename = file
            if mode == "a":
                mode = "r+" if os.path.exists(file) else "w+"
            self.fp = builtins.open(file, {"r": "rb", "w": "w+b", "x": "x+b", "r+": "r+b", "w+": "w+b"}[mode])
        else:
            self.fp = file
            self.filename = getattr(file, "name", None)
        try:
            self._begin()
        except BaseException:
            if self._own:
                self.fp.close()
            self.fp = None
            raise

    def _begin(self):
        self._base = self.start_dir = 0
        if self.mode == "r":
            self._read_directory()
        elif self.mode == "a":
            try:
                self._read_directory()
            except BadZipFile:
                self.start_dir = self.fp.seek(0, 2)
                self._didModify = True
        else:
            self._didModify = True
            try:
                self.start_dir = self.fp.tell()
            except (AttributeError, OSError):
                self.start_dir = 0

    def _read_directory(self):
        file = self.fp
        try:
            file.seek(0)
            data = file.read()
        except OSError:
            raise BadZipFile("File is not a zip file")
        at = _find_end(data)
        if at is None:
            raise BadZipFile("File is not a zip file")
        _, _, _, _, count, size, offset, comment = _END.unpack_from(data, at)
        self._comment = data[at + _END.size:at + _END.size + comment]
        start = at - size
        shift = start - offset
        if start < 0 or shift < 0:
            raise BadZipFile("Bad offset for central directory")
        self.start_dir = start
        self._base = shift
        while start < at:
            if start + _CENTRAL.size > at:
                raise BadZipFile("Truncated central directory")
            fields = _CENTRAL.unpack_from(data, start)
            if fields[0] != b"PK\x01\x02":
                raise BadZipFile("Bad magic number for central directory")
            start = self._read_entry(data, start + _CENTRAL.size, fields, shift)

    def _read_entry(self, data, at, fields, shift):
        flags, method, clock, day = fields[5:9]
        name_size, extra_size, comment_size = fields[12:15]
        name = data[at:at + name_size].decode("utf-8" if flags & 0x800 else self.metadata_encoding or "cp437")
        info = ZipInfo(name, ((day >> 9) + 1980, day >> 5 & 15, day & 31, clock >> 11, clock >> 5 & 63,
                              (clock & 31) * 2))
        at += name_size
        info.extra = data[at:at + extra_size]
        at += extra_size
        info.comment = data[at:at + comment_size]
        info.create_version, info.create_system, info.extract_version, info.reserved = fields[1:5]
        info.flag_bits, info.compress_type = flags, method
        info.CRC, info.compress_size, info.file_size = fields[9:12]
        info.volume, info.internal_attr, info.external_attr = fields[15:18]
        info.header_offset = fields[18] + shift
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info
        return at + comment_size

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = ["<%s.%s" % (self.__class__.__module__, self.__class__.__qualname__)]
        if self.fp is None:
            return parts[0] + " [closed]>"
        if self.filename is not None and self._own:
            parts.append(" filename=%r" % self.filename)
        else:
            parts.append(" file=%r" % self.fp)
        return "".join(parts) + " mode=%r>" % self.mode

    def namelist(self):
        """The names of all entries, as a list."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """A ZipInfo for each entry."""
        return self.filelist

    def printdir(self, file=None):
        """Print name, time and size of each entry."""
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % tuple(info.date_time[:6])
            print("%-46s %s %12d" % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        """Read every entry; give the name of the first whose checksum is wrong, or None."""
        for info in self.filelist:
            try:
                self.read(info)
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        """The ZipInfo of the entry called name."""
        if name not in self.NameToInfo:
            raise KeyError(f"There is no item named {name!r} in the archive")
        return self.NameToInfo[name]

    def setpassword(self, pwd):
        """Set the password for entries that are encrypted."""
        if pwd:
            _must_be_bytes("pwd", pwd)
        self.pwd = pwd or None

    @property
    def comment(self):
        """The comment at the end of the archive, as bytes."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        _must_be_bytes("comment", comment)
        self._comment = comment[:ZIP_MAX_COMMENT]
        self._didModify = True

    def read(self, name, pwd=None):
        """The whole content of an entry."""
        with self.open(name, "r", pwd) as file:
            return file.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """Return file-like object for 'name'."""
        if mode not in {"r", "w"}:
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == "w":
            raise ValueError("pwd is only supported for reading files")
        if not self.fp:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if isinstance(name, ZipInfo):
            info = name
        elif mode == "w":
            info = ZipInfo(name, _now())
            info.compress_type = self.compression
            info._compresslevel = self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == "w":
            self._check_writable()
            self._writing = True
            return _ZipWriteFile(self, info)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. "
                             "Close the writing handle before trying to read.")
        return ZipExtFile(self._content(info), mode, info)

    def _content(self, info):
        self.fp.seek(info.header_offset)
        header = self.fp.read(_LOCAL.size)
        if len(header) != _LOCAL.size:
            raise BadZipFile("Truncated file header")
        fields = _LOCAL.unpack(header)
        if fields[0] != b"PK\x03\x04":
            raise BadZipFile("Bad magic number for file header")
        self.fp.read(fields[10] + fields[11])
        if info.flag_bits & 1:
            raise RuntimeError("File %r is encrypted, password required for extraction" % info.filename)
        _check_compression(info.compress_type)
        data = self.fp.read(info.compress_size)
        if len(data) < info.compress_size:
            raise EOFError
        if info.compress_type == ZIP_DEFLATED:
            data = zlib.decompressobj(-15).decompress(data, info.file_size) if info.file_size else b""
        if crc32(data) != info.CRC:
            raise BadZipFile("Bad CRC-32 for file %r" % info.filename)
        return data

    def extract(self, member, path=None, pwd=None):
        """Write an entry to a file below path, and return where it is."""
        return self._extract(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Write entries, all unless members says which, below path."""
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract(member, path, pwd)

    def _extract(self, member, path, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        parts = [part for part in info.filename.split("/") if part not in ("", ".", "..")]
        target = os.path.normpath(os.path.join(path, *parts))
        os.makedirs(target if info.is_dir() else os.path.dirname(target) or ".", exist_ok=True)
        if not info.is_dir():
            with builtins.open(target, "wb") as file:
                file.write(self.read(info, pwd))
        return target

    def _check_writable(self):
        if self.mode not in ("w", "x", "a"):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Add a file, under its own name or another."""
        self._check_writable()
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            self._add(info, b"")
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with builtins.open(filename, "rb") as file:
            self._add(info, file.read())

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Write a file into the archive."""
        if isinstance(data, str):
            data = data.encode("utf-8")
        len(data)
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, _now())
            info.compress_type = self.compression
            info._compresslevel = self.compresslevel
            if info.filename.endswith("/"):
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        self._check_writable_text()
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        self._add(info, bytes(data))

    def _check_writable_text(self):
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        self._check_writable()

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Write an entry that is a directory."""
        given = zinfo_or_directory_name
        if isinstance(given, ZipInfo):
            info = given
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a directory")
        elif isinstance(given, str):
            name = given
            info = ZipInfo(name if name.endswith("/") else name + "/")
            info.external_attr = (0o40000 | mode) << 16 | 0x10
        else:
            raise TypeError("Expected type str or ZipInfo")
        self._check_writable()
        self._add(info, b"")

    def _add(self, info, data):
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn("Duplicate name: %r" % info.filename, stacklevel=1)
        _check_compression(info.compress_type)
        info.file_size = len(data)
        info.CRC = crc32(data)
        info.external_attr = info.external_attr or 0o600 << 16
        if info.compress_type == ZIP_DEFLATED:
            level = -1 if info._compresslevel is None else info._compresslevel
            stream = zlib.compressobj(level, zlib.DEFLATED, -15)
            data = stream.compress(data) + stream.flush()
        info.compress_size = len(data)
        self.fp.seek(self.start_dir)
        info.header_offset = self.start_dir
        self.fp.write(info.FileHeader() + data)
        self.start_dir = self.fp.tell()
        self._didModify = True
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def close(self):
        """Finish the archive: what was written gets its table of entries."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. "
                             "Close the writing handle before closing the zip.")
        file, self.fp = self.fp, None
        if self.mode in ("w", "x", "a") and self._didModify:
            file.seek(self.start_dir)
            directory = b"".join(info._central() for info in self.filelist)
            file.write(directory + _END.pack(b"PK\x05\x06", 0, 0, len(self.filelist), len(self.filelist),
                                             len(directory), self.start_dir, len(self._comment)) + self._comment)
            if self.mode == "a":
                file.truncate()
            file.flush()
        if self._own:
            file.close()


def _glob_form(start, pattern):
    """The regular expression of the names below start that a pattern means."""
    made = [re.escape(start)]
    for piece in re.findall(r"\*\*/|\*\*|\*|\?|[^*?]+", pattern):
        made.append({"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(piece) or re.escape(piece))
    return "".join(made) + "/?"


class Path:
    """A place in an archive, with methods like those of pathlib."""

    def __init__(self, root, at=""):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def __repr__(self):
        return "%s(%r, %r)" % (self.__class__.__name__, self.root.filename, self.at)

    def __str__(self):
        return os.path.join(self.root.filename or ":zipfile:", self.at) if self.at else self.root.filename + "/"

    def __eq__(self, other):
        if self.__class__ is not other.__class__:
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def _names(self):
        """All names, and those of folders that are there by what is in them."""
        names = dict.fromkeys(self.root.namelist())
        for name in list(names):
            parts = name.rstrip("/").split("/")[:-1]
            for count in range(len(parts), 0, -1):
                names.setdefault("/".join(parts[:count]) + "/")
        return names

    @property
    def name(self):
        return self.at.rstrip("/").rpartition("/")[2] or os.path.basename(self.root.filename or "")

    @property
    def suffix(self):
        return os.path.splitext(self.name)[1]

    @property
    def suffixes(self):
        return pathlib.PurePosixPath(self.name).suffixes

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    @property
    def filename(self):
        return self.at

    @property
    def parent(self):
        head = self.at.rstrip("/").rpartition("/")[0]
        return self.__class__(self.root, head + "/" if head else "")

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a non-directory")
        for name in self._names():
            head = name.rstrip("/").rpartition("/")[0]
            if (head + "/" if head else "") == self.at:
                yield self.__class__(self.root, name)

    def is_symlink(self):
        return False

    def match(self, path_pattern):
        return pathlib.PurePosixPath(self.at).match(path_pattern)

    def glob(self, pattern):
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        form = re.compile(_glob_form(self.at, pattern)).fullmatch
        return (self.__class__(self.root, name) for name in self._names() if form(name))

    def rglob(self, pattern):
        return self.glob("**/" + pattern)

    def relative_to(self, other, *extra):
        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def joinpath(self, *other):
        at = os.path.join(self.at, *other)
        if at + "/" in self._names() and at not in self.root.NameToInfo:
            at += "/"
        return self.__class__(self.root, at)

    __truediv__ = joinpath

    def open(self, mode="r", *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        if mode[0] == "r" and not self.exists():
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        return stream if "b" in mode else io.TextIOWrapper(stream, *args, **kwargs)

    def read_text(self, *args, **kwargs):
        with self.open("r", *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open("rb") as stream:
            return stream.read()
