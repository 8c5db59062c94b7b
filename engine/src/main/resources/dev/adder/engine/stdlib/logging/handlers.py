_handlers = weakref.WeakValueDictionary()
_handlerList = []


def getHandlerByName(name):
    """The handler of a name, or None."""
    return _handlers.get(name)


def getHandlerNames():
    """
    The names that handlers have.
    """
    return frozenset(_handlers)


class Handler(Filterer):
    """Takes records to some place, as text that its formatter makes."""

    def __init__(self, level=NOTSET):
        """
        Initializes the instance, with the formatter set to None.
        """
        Filterer.__init__(self)
        self._name = self.formatter = None
        self._closed = False
        Handler.setLevel(self, level)
        _handlerList.append(weakref.ref(self))
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        _handlers.pop(self._name, None)
        self._name = name
        if name:
            _handlers[name] = self

    name = property(fget=get_name, fset=set_name)

    def createLock(self):
        """
        Make the lock that keeps threads apart.
        """
        self.lock = threading.RLock()

    def acquire(self):
        """
        Acquire the I/O thread lock.
        """
        if self.lock:
            self.lock.acquire()

    def release(self):
        """
        Release the I/O thread lock.
        """
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        """
        Set the level, a number or a name, below which records are left out.
        """
        self.level = _checkLevel(level)

    def format(self, record):
        """
        Format the specified record.
        """
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        """
        Write a record; each class has its own way.
        """
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        """
        Write a record if the filters let it pass.
        """
        verdict = self.filter(record)
        if isinstance(verdict, LogRecord):
            record = verdict
        if verdict:
            with self.lock or _lock:
                self.emit(record)
        return verdict

    def setFormatter(self, fmt):
        """
        Set what makes text of records.
        """
        self.formatter = fmt

    def flush(self):
        """
        Write out what is held back.
        """

    def close(self):
        """
        Let go of what the handler has.
        """
        self._closed = True
        if self._name:
            _handlers.pop(self._name, None)

    def handleError(self, record):
        """
        Tell of an error while a record was written.
        """
        if not raiseExceptions or not sys.stderr:
            return
        _, error, where = sys.exc_info()
        out = sys.stderr
        try:
            out.write("--- Logging error ---\n")
            traceback.print_exception(type(error), error, where, None, out)
            out.write("Call stack:\n")
            traceback.print_stack(file=out)
            try:
                out.write("Message: %r\nArguments: %s\n" % (record.msg, record.args))
            except RecursionError:
                raise
            except Exception:
                out.write("Unable to print the message and arguments - possible formatting error.\n"
                          "Use the traceback above to help find the error.\n")
        except OSError:
            pass

    def __repr__(self):
        return "<%s (%s)>" % (self.__class__.__name__, getLevelName(self.level))


class StreamHandler(Handler):
    """Writes records to a stream, which it never closes."""

    terminator = "\n"

    def __init__(self, stream=None):
        """
        Initialize the handler; without a stream, sys.stderr is used.
        """
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        """
        Flushes the stream.
        """
        with self.lock or _lock:
            stream = self.stream
            if stream and hasattr(stream, "flush"):
                stream.flush()

    def emit(self, record):
        """
        Emit a record: format it and write it to the stream with a newline.
        """
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Set the stream, and return the old one if it is another."""
        if stream is self.stream:
            return None
        before = self.stream
        with self.lock or _lock:
            self.flush()
            self.stream = stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return "<%s %s(%s)>" % (self.__class__.__name__, name + " " if name else "", getLevelName(self.level))

    __class_getitem__ = classmethod(GenericAlias)


class FileHandler(StreamHandler):
    """
    Writes records to a file.
    """

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        """
        Open the file, now or at the first record.
        """
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        if "b" not in mode and encoding is None:
            self.encoding = "utf-8"
        self.errors = errors
        self.delay = delay
        self._builtin_open = open
        stream = None if delay else self._open()
        Handler.__init__(self)
        self.stream = stream

    def close(self):
        """
        Closes the stream.
        """
        with self.lock or _lock:
            if self.stream:
                try:
                    self.flush()
                finally:
                    stream, self.stream = self.stream, None
                    if hasattr(stream, "close"):
                        stream.close()
            Handler.close(self)

    def _open(self):
        """
        Open the file as was asked for at first.
        """
        return self._builtin_open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        """
        Emit a record, opening the file first if that was delayed.
        """
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            super().emit(record)

    def __repr__(self):
        return "<%s %s (%s)>" % (self.__class__.__name__, self.baseFilename, getLevelName(self.level))


class _StderrHandler(StreamHandler):
    """
    A StreamHandler that uses whatever sys.stderr is at the time.
    """

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """
    This handler does nothing: for libraries, so that "last resort" output does not appear.
    """

    def handle(self, record):
        """Stub."""

    def emit(self, record):
        """Stub."""

    def createLock(self):
        self.lock = None


lastResort = _defaultLastResort = _StderrHandler(WARNING)
