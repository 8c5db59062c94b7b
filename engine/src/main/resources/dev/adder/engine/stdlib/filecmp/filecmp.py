"""Files and folders compared."""

import itertools
import os
import stat

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]
BUFSIZE = 8 * 1024
_cache = {}


def clear_cache():
    """Forget what was compared."""
    _cache.clear()


def _signature(path):
    found = os.stat(path)
    return stat.S_IFMT(found.st_mode), found.st_size, found.st_mtime


def cmp(f1, f2, shallow=True):
    """Whether two files are equal, going by kind, size and time where `shallow`."""
    first, second = _signature(f1), _signature(f2)
    if first[0] != stat.S_IFREG or second[0] != stat.S_IFREG:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    key = (f1, f2, first, second)
    if key not in _cache:
        if len(_cache) > 100:
            clear_cache()
        _cache[key] = _same_content(f1, f2)
    return _cache[key]


def _same_content(f1, f2):
    with open(f1, "rb") as one, open(f2, "rb") as two:
        while True:
            part = one.read(BUFSIZE)
            if part != two.read(BUFSIZE):
                return False
            if not part:
                return True


def cmpfiles(a, b, common, shallow=True):
    """The names of files in two folders that are equal, that differ, and that cannot be compared."""
    result = ([], [], [])
    for name in common:
        try:
            kind = 0 if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            kind = 2
        result[kind].append(name)
    return result


class dircmp:
    """Two folders compared; each finding is made when it is asked for."""

    def __init__(self, a, b, ignore=None, hide=None):
        self.left = a
        self.right = b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore

    def __getattr__(self, attr):
        maker = _MAKERS.get(attr)
        if maker is None:
            raise AttributeError(attr)
        maker(self)
        return getattr(self, attr)

    def phase0(self):
        """What is in the folders."""
        hidden = set(self.hide + self.ignore)
        self.left_list = sorted(name for name in os.listdir(self.left) if name not in hidden)
        self.right_list = sorted(name for name in os.listdir(self.right) if name not in hidden)

    def phase1(self):
        """What is in both, and what in one."""
        left, right = set(self.left_list), set(self.right_list)
        self.common = [name for name in self.left_list if name in right]
        self.left_only = [name for name in self.left_list if name not in right]
        self.right_only = [name for name in self.right_list if name not in left]

    def phase2(self):
        """Which of those in both are folders, and which files."""
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = []
            for folder in (self.left, self.right):
                try:
                    kinds.append(stat.S_IFMT(os.stat(os.path.join(folder, name)).st_mode))
                except OSError:
                    kinds.append(None)
            if kinds[0] is None or kinds[0] != kinds[1]:
                self.common_funny.append(name)
            elif kinds[0] == stat.S_IFDIR:
                self.common_dirs.append(name)
            elif kinds[0] == stat.S_IFREG:
                self.common_files.append(name)
            else:
                self.common_funny.append(name)

    def phase3(self):
        """Which files are equal."""
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files)

    def phase4(self):
        """The folders in both, compared."""
        self.subdirs = {name: self.__class__(os.path.join(self.left, name), os.path.join(self.right, name),
                                             self.ignore, self.hide) for name in self.common_dirs}

    def report(self):
        """Print what differs in the folders themselves."""
        print("diff", self.left, self.right)
        for heading, names in (("Only in %s :" % self.left, self.left_only),
                               ("Only in %s :" % self.right, self.right_only), ("Identical files :", self.same_files),
                               ("Differing files :", self.diff_files),
                               ("Trouble with common files :", self.funny_files),
                               ("Common subdirectories :", self.common_dirs),
                               ("Common funny cases :", self.common_funny)):
            if names:
                names.sort()
                print(heading, names)

    def report_partial_closure(self):
        """Print what differs in the folders and those in them."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report()

    def report_full_closure(self):
        """Print what differs in the folders and all below."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report_full_closure()


_MAKERS = {"subdirs": dircmp.phase4, "left_list": dircmp.phase0, "right_list": dircmp.phase0}
_MAKERS.update(dict.fromkeys(("common", "left_only", "right_only"), dircmp.phase1))
_MAKERS.update(dict.fromkeys(("common_dirs", "common_files", "common_funny"), dircmp.phase2))
_MAKERS.update(dict.fromkeys(("same_files", "diff_files", "funny_files"), dircmp.phase3))
