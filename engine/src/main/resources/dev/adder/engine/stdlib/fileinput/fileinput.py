"""The lines of several files, one after the other."""

import io
import os
import sys

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin",
           "FileInput", "hook_compressed", "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """The lines of the files, which the functions of this module go by."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """Close what input() gave."""
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    """Leave the rest of the file out."""
    return _active().nextfile()


def filename():
    """The name of the file that is read."""
    return _active().filename()


def lineno():
    """The number of lines that were read."""
    return _active().lineno()


def filelineno():
    """The number of lines of this file that were read."""
    return _active().filelineno()


def fileno():
    """The number of the file that is read."""
    return _active().fileno()


def isfirstline():
    """Whether the last line was the first of its file."""
    return _active().isfirstline()


def isstdin():
    """Whether the last line came from standard input."""
    return _active().isstdin()


class FileInput:
    """The lines of several files."""

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, os.PathLike):
            files = (os.fspath(files),)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ("-",)
        self._files = files
        self._inplace = inplace
        self._backup = backup
        self._savestdout = None
        self._output = None
        self._filename = None
        self._startlineno = 0
        self._filelineno = 0
        self._file = None
        self._isstdin = False
        self._backupfilename = None
        self._encoding = encoding
        self._errors = errors
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        self._mode = mode
        if openhook:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._openhook = openhook

    def close(self):
        """Leave all files out."""
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = self._line()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                raise StopIteration
            self.nextfile()

    def nextfile(self):
        """Leave the rest of the file out."""
        saved, self._savestdout = self._savestdout, None
        if saved:
            sys.stdout = saved
        output, self._output = self._output, None
        if output:
            output.close()
        file, self._file = self._file, None
        if file and not self._isstdin:
            file.close()
        kept, self._backupfilename = self._backupfilename, None
        if kept and not self._backup:
            os.unlink(kept)
        self._isstdin = False

    def readline(self):
        """The next line, an empty text at the end."""
        while True:
            line = self._line()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                return line
            self.nextfile()

    def _line(self):
        if not self._files and not self._file:
            return b"" if "b" in self._mode else ""
        if not self._file:
            self._open()
        return self._file.readline()

    def _open(self):
        self._filename = self._files[0]
        self._files = self._files[1:]
        self._startlineno = self.lineno()
        self._filelineno = 0
        self._isstdin = False
        encoding = None if "b" in self._mode else self._encoding or "locale"
        if self._filename == "-":
            self._filename = "<stdin>"
            self._file = getattr(sys.stdin, "buffer", sys.stdin) if "b" in self._mode else sys.stdin
            self._isstdin = True
        elif self._inplace:
            self._backupfilename = os.fspath(self._filename) + (self._backup or ".bak")
            if os.path.exists(self._backupfilename):
                os.unlink(self._backupfilename)
            os.rename(self._filename, self._backupfilename)
            self._file = open(self._backupfilename, self._mode, encoding=encoding, errors=self._errors)
            self._output = open(self._filename, self._mode.replace("r", "w"), encoding=encoding, errors=self._errors)
            self._savestdout = sys.stdout
            sys.stdout = self._output
        elif self._openhook:
            more = {} if self._encoding is None else {"encoding": self._encoding, "errors": self._errors}
            self._file = self._openhook(self._filename, self._mode, **more)
        else:
            self._file = open(self._filename, self._mode, encoding=encoding, errors=self._errors)

    def filename(self):
        """The name of the file that is read."""
        return self._filename

    def lineno(self):
        """The number of lines that were read."""
        return self._startlineno + self._filelineno

    def filelineno(self):
        """The number of lines of this file that were read."""
        return self._filelineno

    def fileno(self):
        """The number of the file that is read."""
        if self._file:
            try:
                return self._file.fileno()
            except ValueError:
                return -1
        return -1

    def isfirstline(self):
        """Whether the last line was the first of its file."""
        return self._filelineno == 1

    def isstdin(self):
        """Whether the last line came from standard input."""
        return self._isstdin


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens files of which some are packed."""
    if not encoding and "b" not in mode:
        encoding = "locale"
    if os.path.splitext(filename)[1] != ".gz":
        return open(filename, mode, encoding=encoding, errors=errors)
    import gzip
    stream = gzip.open(filename, mode)
    return stream if "b" in mode else io.TextIOWrapper(stream, encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    """Opens files in an encoding."""
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return openhook
