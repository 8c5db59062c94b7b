"""Lines of files, kept once they were read."""

import os

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a file, an empty text when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a file."""
    if filename in cache and len(cache[filename]) != 1:
        return cache[filename][2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Forget files that are other than they were."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except OSError:
            cache.pop(name, None)
            continue
        if entry[0] != stat.st_size or entry[1] != stat.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file anew; its lines."""
    cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    try:
        stat = os.stat(filename)
        with open(filename, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = stat.st_size, stat.st_mtime, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Whether the file's lines will be asked of its loader: there are no loaders."""
    return False
