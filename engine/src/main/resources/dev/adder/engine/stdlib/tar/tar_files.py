def _filtered(member, dest_path, for_data):
    changed = {}
    name = member.name
    dest_path = os.path.realpath(dest_path)
    if name.startswith(("/", os.sep)):
        name = changed["name"] = member.path.lstrip("/" + os.sep)
    if os.path.isabs(name):
        raise AbsolutePathError(member)
    target = os.path.realpath(os.path.join(dest_path, name))
    if os.path.commonpath([target, dest_path]) != dest_path:
        raise OutsideDestinationError(member, target)
    mode = member.mode
    if mode is not None:
        mode = mode & 0o755
        if for_data:
            if member.isreg() or member.islnk():
                if not mode & 0o100:
                    mode &= ~0o111
                mode |= 0o600
            elif member.isdir() or member.issym():
                mode = None
            else:
                raise SpecialFileError(member)
        if mode != member.mode:
            changed["mode"] = mode
    if for_data:
        for field in ("uid", "gid", "uname", "gname"):
            if getattr(member, field) is not None:
                changed[field] = None
        if member.islnk() or member.issym():
            if os.path.isabs(member.linkname):
                raise AbsoluteLinkError(member)
            base = os.path.join(dest_path, os.path.dirname(name)) if member.issym() else dest_path
            target = os.path.realpath(os.path.join(base, member.linkname))
            if os.path.commonpath([target, dest_path]) != dest_path:
                raise LinkOutsideDestinationError(member, target)
    return changed


def fully_trusted_filter(member, dest_path):
    """Takes every member as it is."""
    return member


def tar_filter(member, dest_path):
    """Refuses members that would be put outside of the folder."""
    changed = _filtered(member, dest_path, False)
    return member.replace(**changed, deep=False) if changed else member


def data_filter(member, dest_path):
    """Takes files, folders and links inside of the folder."""
    changed = _filtered(member, dest_path, True)
    return member.replace(**changed, deep=False) if changed else member


_NAMED_FILTERS = {"fully_trusted": fully_trusted_filter, "tar": tar_filter, "data": data_filter}


class _Content(io.BytesIO):
    pass


class ExFileObject(io.BufferedReader):
    """The content of a member."""

    def __init__(self, tarfile, tarinfo):
        tarfile.fileobj.seek(tarinfo.offset_data)
        data = tarfile.fileobj.read(tarinfo.size)
        if len(data) != tarinfo.size:
            raise ReadError("unexpected end of data")
        content = _Content(data)
        content.name = tarinfo.name
        super().__init__(content)


class _Forward:
    """A file that is read or written from its start to its end."""

    def __init__(self, file, mode, packed):
        if packed == "gz":
            import gzip
            self._packer = gzip.GzipFile(fileobj=file, mode=mode + "b")
        else:
            self._packer = file
        self._at = 0
        self._file = file

    def read(self, size=None):
        data = self._packer.read() if size is None else self._packer.read(size)
        self._at += len(data)
        return data

    def write(self, data):
        self._at += len(data)
        self._packer.write(data)

    def tell(self):
        return self._at

    def seek(self, position=0):
        if position < self._at:
            raise StreamError("seeking backwards is not allowed")
        self.read(position - self._at)
        return self._at

    def close(self):
        if self._packer is not self._file:
            self._packer.close()


class TarFile(object):
    """The TarFile Class provides an interface to tar archives."""

    debug = 0
    dereference = False
    ignore_zeros = False
    errorlevel = 1
    format = DEFAULT_FORMAT
    encoding = ENCODING
    errors = None
    tarinfo = TarInfo
    fileobject = ExFileObject
    extraction_filter = None
    OPEN_METH = {"tar": "taropen", "gz": "gzopen", "bz2": "bz2open", "xz": "xzopen"}

    def __init__(self, name=None, mode="r", fileobj=None, format=None, tarinfo=None, dereference=None,
                 ignore_zeros=None, encoding=None, errors="surrogateescape", pax_headers=None, debug=None,
                 errorlevel=None, copybufsize=None):
        modes = {"r": "rb", "a": "r+b", "w": "wb", "x": "xb"}
        if mode not in modes:
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._mode = modes[mode]
        if not fileobj:
            if self.mode == "a" and not os.path.exists(name):
                self.mode = "w"
                self._mode = "wb"
            fileobj = _builtins.open(name, self._mode)
            self._extfileobj = False
        else:
            if name is None and isinstance(getattr(fileobj, "name", None), (str, bytes)):
                name = fileobj.name
            if hasattr(fileobj, "mode"):
                self._mode = fileobj.mode
            self._extfileobj = True
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        for field, value in (("format", format), ("tarinfo", tarinfo), ("dereference", dereference),
                             ("ignore_zeros", ignore_zeros), ("encoding", encoding), ("debug", debug),
                             ("errorlevel", errorlevel)):
            if value is not None:
                setattr(self, field, value)
        self.errors = errors
        self.pax_headers = pax_headers if pax_headers is not None and self.format == PAX_FORMAT else {}
        self.copybufsize = copybufsize
        self.closed = False
        self.members = []
        self._loaded = False
        self.offset = self.fileobj.tell()
        self.inodes = {}
        try:
            self._begin()
        except:
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True
            raise

    def _begin(self):
        if self.mode == "r":
            self.firstmember = None
            self.firstmember = self.next()
        if self.mode == "a":
            while True:
                self.fileobj.seek(self.offset)
                try:
                    self.members.append(self.tarinfo.fromtarfile(self))
                except EOFHeaderError:
                    self.fileobj.seek(self.offset)
                    break
                except HeaderError as e:
                    raise ReadError(str(e)) from None
        if self.mode in ("a", "w", "x"):
            self._loaded = True
            if self.pax_headers:
                buf = self.tarinfo.create_pax_global_header(self.pax_headers.copy())
                self.fileobj.write(buf)
                self.offset += len(buf)

    @classmethod
    def open(cls, name=None, mode="r", fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """Open an archive; the mode says how it is packed."""
        if not name and not fileobj:
            raise ValueError("nothing to open")
        if mode in ("r", "r:*"):
            return cls._guessed(name, fileobj, kwargs)
        if ":" in mode:
            filemode, packed = mode.split(":", 1)
            filemode, packed = filemode or "r", packed or "tar"
            if packed not in cls.OPEN_METH:
                raise CompressionError("unknown compression type %r" % packed)
            return getattr(cls, cls.OPEN_METH[packed])(name, filemode, fileobj, **kwargs)
        if "|" in mode:
            return cls._stream(name, mode, fileobj, kwargs)
        if mode in ("a", "w", "x"):
            return cls.taropen(name, mode, fileobj, **kwargs)
        raise ValueError("undiscernible mode")

    @classmethod
    def _guessed(cls, name, fileobj, kwargs):
        failed = []
        start = fileobj.tell() if fileobj is not None else None
        for packed in ("gz", "bz2", "xz", "tar"):
            try:
                return getattr(cls, cls.OPEN_METH[packed])(name, "r", fileobj, **kwargs)
            except (ReadError, CompressionError) as e:
                why = ReadError("not a bzip2 file" if packed == "bz2" else "not an lzma file"
                                ) if packed in ("bz2", "xz") else e
                failed.append(f"- method {packed}: {why!r}")
                if fileobj is not None:
                    fileobj.seek(start)
        raise ReadError("file could not be opened successfully:\n" + "\n".join(failed))

    @classmethod
    def _stream(cls, name, mode, fileobj, kwargs):
        filemode, packed = mode.split("|", 1)
        filemode, packed = filemode or "r", packed or "tar"
        if filemode not in ("r", "w"):
            raise ValueError("mode must be 'r' or 'w'")
        own = fileobj is None
        file = _builtins.open(name, filemode + "b") if own else fileobj
        if packed == "*":
            packed = "gz" if file.read(2) == b"\x1f\x8b" else "tar"
            file.seek(0)
        if packed in ("bz2", "xz"):
            cls.bz2open(name, filemode) if packed == "bz2" else cls.xzopen(name, filemode)
        if packed not in cls.OPEN_METH:
            raise CompressionError("unknown compression type %r" % packed)
        made = cls(name, filemode, _Forward(file, filemode, packed), **kwargs)
        made._extfileobj = False
        return made

    @classmethod
    def taropen(cls, name, mode="r", fileobj=None, **kwargs):
        """Open an archive that is not packed."""
        if mode not in ("r", "a", "w", "x"):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def gzopen(cls, name, mode="r", fileobj=None, compresslevel=9, **kwargs):
        """Open an archive packed by gzip."""
        if mode not in ("r", "w", "x"):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from gzip import GzipFile
        packed = GzipFile(name, mode + "b", compresslevel, fileobj)
        try:
            made = cls.taropen(name, mode, packed, **kwargs)
        except OSError as e:
            packed.close()
            if mode == "r":
                raise ReadError("not a gzip file") from e
            raise
        except EOFError:
            packed.close()
            raise ReadError("not a gzip file") from None
        except:
            packed.close()
            raise
        made._extfileobj = False
        return made

    @classmethod
    def bz2open(cls, name, mode="r", fileobj=None, compresslevel=9, **kwargs):
        """Archives packed by bzip2 cannot be opened here."""
        raise CompressionError("bz2 module is not available") from None

    @classmethod
    def xzopen(cls, name, mode="r", fileobj=None, preset=None, **kwargs):
        """Archives packed by xz cannot be opened here."""
        raise CompressionError("lzma module is not available") from None

    def close(self):
        """Close the archive, with the blocks that end it when it is written."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ("a", "w", "x"):
                self.fileobj.write(NUL * (BLOCKSIZE * 2))
                self.offset += BLOCKSIZE * 2
                remainder = self.offset % RECORDSIZE
                if remainder > 0:
                    self.fileobj.write(NUL * (RECORDSIZE - remainder))
        finally:
            if not self._extfileobj:
                self.fileobj.close()

    def getmember(self, name):
        """The last member of a name."""
        member = self._getmember(name.rstrip("/"))
        if member is None:
            raise KeyError("filename %r not found" % name)
        return member

    def getmembers(self):
        """All members."""
        self._check()
        if not self._loaded:
            self._load()
        return self.members

    def getnames(self):
        """The names of all members."""
        return [member.name for member in self.getmembers()]

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """What is to be said of a file."""
        self._check("awx")
        if fileobj is not None:
            name = fileobj.name
        arcname = (name if arcname is None else arcname).replace(os.sep, "/").lstrip("/")
        made = self.tarinfo()
        made._tarfile = self
        found = (os.fstat(fileobj.fileno()) if fileobj is not None
                 else os.stat(name) if self.dereference else os.lstat(name))
        mode = found.st_mode
        linkname = ""
        if stat.S_ISREG(mode):
            made.type = REGTYPE
        elif stat.S_ISDIR(mode):
            made.type = DIRTYPE
        elif stat.S_ISLNK(mode):
            made.type = SYMTYPE
            linkname = os.readlink(name)
        else:
            return None
        made.name = arcname
        made.mode = mode
        made.uid = found.st_uid
        made.gid = found.st_gid
        made.size = found.st_size if made.type == REGTYPE else 0
        made.mtime = found.st_mtime
        made.linkname = linkname
        if made.uid == 0:
            made.uname = made.gname = "root"
        return made

    def list(self, verbose=True, *, members=None):
        """Print what is in the archive."""
        self._check()
        for member in self if members is None else members:
            words = []
            if verbose:
                words.append("??????????" if member.mode is None else stat.filemode(_kind(member) | member.mode))
                words.append("%s/%s" % (member.uname or member.uid, member.gname or member.gid))
                words.append("%10d" % member.size)
                words.append("%d-%02d-%02d %02d:%02d:%02d" % time.localtime(member.mtime)[:6])
            words.append(member.name + ("/" if member.isdir() else ""))
            if verbose and member.issym():
                words.append("-> " + member.linkname)
            if verbose and member.islnk():
                words.append("link to " + member.linkname)
            print(*words, end=" \n")

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Put a file in, or a folder with all below it."""
        self._check("awx")
        arcname = name if arcname is None else arcname
        if self.name is not None and os.path.abspath(name) == self.name:
            return
        member = self.gettarinfo(name, arcname)
        if member is None:
            return
        if filter is not None:
            member = filter(member)
            if member is None:
                return
        if member.isreg():
            with _builtins.open(name, "rb") as file:
                self.addfile(member, file)
        else:
            self.addfile(member)
            if member.isdir() and recursive:
                for below in sorted(os.listdir(name)):
                    self.add(os.path.join(name, below), os.path.join(arcname, below), recursive, filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Put a member in, with the bytes of a file."""
        self._check("awx")
        tarinfo = copy.copy(tarinfo)
        buf = tarinfo.tobuf(self.format, self.encoding, self.errors)
        self.fileobj.write(buf)
        self.offset += len(buf)
        if fileobj is not None:
            left = tarinfo.size
            while left > 0:
                data = fileobj.read(min(left, 16 * 1024))
                if not data:
                    raise OSError("unexpected end of data")
                self.fileobj.write(data)
                left -= len(data)
            rest = -tarinfo.size % BLOCKSIZE
            self.fileobj.write(NUL * rest)
            self.offset += tarinfo.size + rest
        self.members.append(tarinfo)

    def _filter(self, filter):
        if filter is None:
            filter = self.extraction_filter
            return fully_trusted_filter if filter is None else filter
        if callable(filter):
            return filter
        if filter not in _NAMED_FILTERS:
            raise ValueError(f"filter {filter!r} not found") from None
        return _NAMED_FILTERS[filter]

    def extractall(self, path=".", members=None, *, numeric_owner=False, filter=None):
        """Put all members, or those given, into a folder."""
        chosen = self._filter(filter)
        folders = []
        for member in self if members is None else members:
            taken = self._taken(member, chosen, path)
            if taken is None:
                continue
            if taken.isdir():
                folders.append(taken)
            self._put(taken, path, set_attrs=not taken.isdir())
        for folder in sorted(folders, key=lambda member: member.name, reverse=True):
            self._set_attributes(folder, os.path.join(path, folder.name))

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False, filter=None):
        """Put a member into a folder."""
        taken = self._taken(member, self._filter(filter), path)
        if taken is not None:
            self._put(taken, path, set_attrs)

    def _taken(self, member, filter, path):
        member = self.getmember(member) if isinstance(member, str) else member
        try:
            return filter(member, path)
        except (OSError, FilterError):
            if self.errorlevel > 0:
                raise
        return None

    def _put(self, member, path, set_attrs):
        self._check("r")
        target = os.path.join(path, member.name).rstrip("/").replace("/", os.sep)
        above = os.path.dirname(target)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if member.isdir():
            self.makedir(member, target)
        elif member.issym():
            if os.path.lexists(target):
                os.unlink(target)
            os.symlink(member.linkname, target)
            return
        elif member.islnk():
            self.makefile(self.getmember(member.linkname), target)
        elif member.isdev():
            raise ExtractError("special devices not supported by system")
        else:
            self.makefile(member, target)
        if set_attrs:
            self._set_attributes(member, target)

    def makedir(self, tarinfo, targetpath):
        """Make a folder, unless it is there."""
        try:
            os.mkdir(targetpath)
        except FileExistsError:
            if not os.path.isdir(targetpath):
                raise

    def makefile(self, tarinfo, targetpath):
        """Write a member's bytes to a file."""
        with ExFileObject(self, tarinfo) as source, _builtins.open(targetpath, "wb") as target:
            shutil.copyfileobj(source, target)

    def _set_attributes(self, member, path):
        if member.mode is not None:
            os.chmod(path, member.mode)
        if member.mtime is not None:
            os.utime(path, (member.mtime, member.mtime))

    def extractfile(self, member):
        """The content of a member as a file; None for a folder."""
        self._check("r")
        member = self.getmember(member) if isinstance(member, str) else member
        if member.isreg() or member.type not in SUPPORTED_TYPES:
            return self.fileobject(self, member)
        if member.islnk() or member.issym():
            if isinstance(self.fileobj, _Forward):
                raise StreamError("cannot extract (sym)link as file object")
            return self.extractfile(self._find_link_target(member))
        return None

    def _find_link_target(self, member):
        name = member.linkname
        if member.issym():
            name = "/".join(filter(None, (os.path.dirname(member.name), member.linkname)))
        found = self._getmember(os.path.normpath(name))
        if found is None:
            raise KeyError("linkname %r not found" % name)
        return found

    def next(self):
        """The next member, or None."""
        self._check("ra")
        if self.firstmember is not None:
            member, self.firstmember = self.firstmember, None
            return member
        if self.offset != self.fileobj.tell():
            if self.offset == 0:
                return None
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError("unexpected end of data")
        member = None
        try:
            member = self.tarinfo.fromtarfile(self)
        except (EOFHeaderError, InvalidHeaderError) as e:
            if self.ignore_zeros:
                self.offset += BLOCKSIZE
                return self.next()
            if self.offset == 0 and isinstance(e, InvalidHeaderError):
                raise ReadError("invalid header" if str(e) == "bad checksum" else str(e)) from None
        except EmptyHeaderError:
            if self.offset == 0:
                raise ReadError("empty file") from None
        except (TruncatedHeaderError, SubsequentHeaderError) as e:
            if self.offset == 0 or isinstance(e, SubsequentHeaderError):
                raise ReadError(str(e)) from None
        if member is None:
            self._loaded = True
        else:
            self.members.append(member)
        return member

    def _getmember(self, name):
        for member in reversed(self.getmembers()):
            if name == member.name:
                return member
        return None

    def _load(self):
        while self.next() is not None:
            pass
        self._loaded = True

    def _check(self, mode=None):
        if self.closed:
            raise OSError("%s is closed" % self.__class__.__name__)
        if mode is not None and self.mode not in mode:
            raise OSError("bad operation for mode %r" % self.mode)

    def __iter__(self):
        if self._loaded:
            yield from self.members
            return
        index = 0
        if self.firstmember is not None:
            first = self.next()
            index += 1
            yield first
        while True:
            if index < len(self.members):
                member = self.members[index]
            elif not self._loaded:
                member = self.next()
                if not member:
                    self._loaded = True
                    return
            else:
                return
            index += 1
            yield member

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None:
            self.close()
        else:
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True


def _kind(member):
    return {DIRTYPE: stat.S_IFDIR, SYMTYPE: stat.S_IFLNK, CHRTYPE: stat.S_IFCHR, BLKTYPE: stat.S_IFBLK,
            FIFOTYPE: stat.S_IFIFO}.get(member.type, stat.S_IFREG)


def is_tarfile(name):
    """Whether it is an archive that can be opened."""
    try:
        if hasattr(name, "read"):
            at = name.tell()
            opened = open(fileobj=name)
            name.seek(at)
        else:
            opened = open(name)
        opened.close()
        return True
    except TarError:
        return False


open = TarFile.open
