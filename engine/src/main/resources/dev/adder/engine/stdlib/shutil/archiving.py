"""The archives of shutil: zip, and what a program registers."""
import os
import zipfile


class ExecError(OSError):
    """Raised when a command could not be executed"""


class ReadError(OSError):
    """Raised when an archive cannot be read"""


class RegistryError(Exception):
    """Raised when a registry operation with the archiving
    and unpacking registries fails"""


for _type in (ExecError, ReadError, RegistryError):
    _type.__module__ = "shutil"


def _make_zip(base_name, base_dir, root_dir=None, verbose=0, dry_run=0, logger=None, owner=None, group=None):
    name = base_name + ".zip"
    folder = os.path.dirname(base_name)
    if folder and not os.path.exists(folder) and not dry_run:
        os.makedirs(folder)
    if dry_run:
        return name
    start = base_dir if root_dir is None else os.path.join(root_dir, base_dir)
    start = os.path.normpath(start)
    with zipfile.ZipFile(name, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        inside = os.path.normpath(base_dir)
        if inside != os.curdir:
            archive.write(start, inside)
        for above, folders, files in os.walk(start):
            kept = above if root_dir is None else os.path.normpath(os.path.relpath(above, root_dir))
            for each in sorted(folders):
                archive.write(os.path.join(above, each), os.path.normpath(os.path.join(kept, each)))
            for each in files:
                path = os.path.join(above, each)
                if os.path.isfile(path):
                    archive.write(path, os.path.normpath(os.path.join(kept, each)))
    if root_dir is not None:
        name = os.path.abspath(name)
    return name


_make_zip.supports_root_dir = True

_archivers = {"zip": (_make_zip, [], "ZIP file")}


def get_archive_formats():
    """Return the formats that archives can be made in, as pairs of a name and a description."""
    return sorted((name, known[2]) for name, known in _archivers.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Let archives of a format be made by a function."""
    if extra_args is None:
        extra_args = []
    if not callable(function):
        raise TypeError("The %s object is not callable" % function)
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for element in extra_args:
        if not isinstance(element, (tuple, list)) or len(element) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    _archivers[name] = (function, extra_args, description)


def unregister_archive_format(name):
    """Forget how archives of a format are made."""
    del _archivers[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None,
                 logger=None):
    """Make an archive of a directory and return its name."""
    try:
        maker, extra, _ = _archivers[format]
    except KeyError:
        raise ValueError("unknown archive format '%s'" % format) from None
    options = {"dry_run": dry_run, "logger": logger}
    options.update(extra)
    if format != "zip":
        options["owner"] = owner
        options["group"] = group
    own = getattr(maker, "supports_root_dir", False)
    came_from = None
    base_name = os.fspath(base_name)
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
        if own:
            options["root_dir"] = root_dir
        else:
            came_from = os.getcwd()
            base_name = os.path.abspath(base_name)
            if not dry_run:
                os.chdir(root_dir)
    try:
        return maker(base_name, os.curdir if base_dir is None else base_dir, **options)
    finally:
        if came_from is not None:
            os.chdir(came_from)


def _unpack_zip(filename, extract_dir):
    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)
    with zipfile.ZipFile(filename) as archive:
        for entry in archive.infolist():
            name = entry.filename
            if name.startswith("/") or ".." in name:
                continue
            target = os.path.join(extract_dir, *name.split("/"))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if not name.endswith("/"):
                with archive.open(name) as source, open(target, "wb") as file:
                    file.write(source.read())


_unpackers = {"zip": ([".zip"], _unpack_zip, [], "ZIP file")}


def get_unpack_formats():
    """Return the formats that can be unpacked, as tuples of a name, the endings of files and a description."""
    return sorted((name, known[0], known[3]) for name, known in _unpackers.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    """Let archives of a format be unpacked by a function."""
    if extra_args is None:
        extra_args = []
    taken = {ending: known for known, entry in _unpackers.items() for ending in entry[0]}
    for extension in extensions:
        if extension in taken:
            raise RegistryError("%s is already registered for \"%s\"" % (extension, taken[extension]))
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _unpackers[name] = extensions, function, extra_args, description


def unregister_unpack_format(name):
    """Forget how archives of a format are unpacked."""
    del _unpackers[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive into a directory."""
    extract_dir = os.getcwd() if extract_dir is None else os.fspath(extract_dir)
    filename = os.fspath(filename)
    filtered = {} if filter is None else {"filter": filter}
    if format is not None:
        try:
            entry = _unpackers[format]
        except KeyError:
            raise ValueError("Unknown unpack format '{0}'".format(format)) from None
        entry[1](filename, extract_dir, **dict(entry[2]), **filtered)
        return
    for endings, unpack, extra, _ in _unpackers.values():
        if any(filename.endswith(ending) for ending in endings):
            return unpack(filename, extract_dir, **dict(extra), **filtered)
    raise ReadError("Unknown archive format '{0}'".format(filename))
