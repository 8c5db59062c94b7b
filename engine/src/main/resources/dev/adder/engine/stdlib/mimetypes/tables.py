import mimetypes as _mimetypes
import os as _os
import posixpath as _posixpath

_TYPES = dict(_mimetypes.types_map)
_COMMON = dict(_mimetypes.common_types)


class MimeTypes:
    """Types of files by their extensions, which can be added to; a table of its own beside the module's."""

    def __init__(self, filenames=(), strict=True):
        self.encodings_map = dict(_mimetypes.encodings_map)
        self.suffix_map = dict(_mimetypes.suffix_map)
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for table, standard in ((_TYPES, True), (_COMMON, False)):
            for extension, type in table.items():
                self.add_type(type, extension, standard)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Add an extension of a type, to the standard types or to the other ones."""
        self.types_map[strict][ext] = type
        known = self.types_map_inv[strict].setdefault(type, [])
        if ext not in known:
            known.append(ext)

    def guess_type(self, url, strict=True):
        """Return the type and the encoding that a path or URL stands for."""
        url = _os.fspath(url)
        scheme, colon, rest = url.partition(":")
        if colon and scheme and "/" not in scheme:
            if scheme.lower() == "data":
                return self._type_of_data(rest), None
            url = rest
        base, ext = _posixpath.splitext(url)
        while ext.lower() in self.suffix_map:
            base, ext = _posixpath.splitext(base + self.suffix_map[ext.lower()])
        encoding = self.encodings_map.get(ext)
        if encoding is not None:
            base, ext = _posixpath.splitext(base)
        type = self.types_map[True].get(ext.lower())
        if type is None and not strict:
            type = self.types_map[False].get(ext.lower())
        return type, encoding

    @staticmethod
    def _type_of_data(text):
        head, comma, data = text.partition(",")
        if not comma:
            return None
        type = head.partition(";")[0]
        return "text/plain" if "=" in type or "/" not in type else type

    def guess_all_extensions(self, type, strict=True):
        """Return all extensions of a type."""
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, []))
        if not strict:
            found += [ext for ext in self.types_map_inv[False].get(type, []) if ext not in found]
        return found

    def guess_extension(self, type, strict=True):
        """Return an extension of a type, or None."""
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """Add the types of a file in the form of mime.types."""
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Add the types of an open file in the form of mime.types: a type, its extensions, and comments after #."""
        while line := fp.readline():
            words = line.split()
            for i, word in enumerate(words):
                if word.startswith("#"):
                    del words[i:]
                    break
            for extension in words[1:]:
                self.add_type(words[0], "." + extension, strict)

    def read_windows_registry(self, strict=True):
        """Do nothing: there is no registry."""


def read_mime_types(file):
    """Return the types by extension of a file in the form of mime.types; None when it cannot be read."""
    try:
        opened = open(file, encoding="utf-8")
    except OSError:
        return None
    with opened:
        types = MimeTypes()
        types.readfp(opened, True)
        return types.types_map[True]


MimeTypes.__module__ = read_mime_types.__module__ = "mimetypes"
