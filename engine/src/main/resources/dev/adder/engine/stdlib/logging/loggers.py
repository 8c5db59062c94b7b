class PlaceHolder(object):
    """
    Stands in the hierarchy where no logger has been defined yet.
    """

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        """
        Take in a logger below.
        """
        self.loggerMap.setdefault(alogger)


def setLoggerClass(klass):
    """Set the class of loggers to come."""
    global _loggerClass
    _loggerClass = _checked_class(klass)


def _checked_class(klass):
    if klass is Logger or issubclass(klass, Logger):
        return klass
    raise TypeError("logger not derived from logging.Logger: " + klass.__name__)


def getLoggerClass():
    """
    The class of loggers to come.
    """
    return _loggerClass


class Manager(object):
    """Holds the loggers by name."""

    def __init__(self, rootnode):
        """
        Begin with the root logger alone.
        """
        self.root, self.disable = rootnode, NOTSET
        self.loggerDict = {}
        self.loggerClass = self.logRecordFactory = None
        self.emittedNoHandlerWarning = False

    @property
    def disable(self):
        return self._disable

    @disable.setter
    def disable(self, level):
        self._disable = _checkLevel(level)

    def getLogger(self, name):
        """The logger of a name, which is made when it is first asked for."""
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        with _lock:
            known = self.loggerDict.get(name)
            if known is not None and not isinstance(known, PlaceHolder):
                return known
            made = (self.loggerClass or _loggerClass)(name)
            made.manager = self
            self.loggerDict[name] = made
            made.parent = self._nearest_above(made)
            for below in () if known is None else known.loggerMap:
                if not below.parent.name.startswith(name):
                    below.parent = made
            return made

    def setLoggerClass(self, klass):
        """
        Set the class of loggers that this manager makes.
        """
        self.loggerClass = _checked_class(klass)

    def setLogRecordFactory(self, factory):
        """Set what makes records for this manager."""
        self.logRecordFactory = factory

    def _nearest_above(self, logger):
        """The logger above; where there is none yet on the way, it is kept that this one is below."""
        path, dot, _ = logger.name.rpartition(".")
        while dot:
            above = self.loggerDict.setdefault(path, PlaceHolder(logger))
            if isinstance(above, Logger):
                return above
            above.append(logger)
            path, dot, _ = path.rpartition(".")
        return self.root

    def _clear_cache(self):
        with _lock:
            for each in self.loggerDict.values():
                if isinstance(each, Logger):
                    each._cache.clear()
            self.root._cache.clear()


def _with_levels(cls):
    """Gives a class the methods that log at one level; each asks its method _at to do so."""
    def method(name, level):
        def log(self, msg, *args, **kwargs):
            self._at(level, msg, args, kwargs)
        log.__name__, log.__qualname__ = name, f"{cls.__name__}.{name}"
        log.__doc__ = f"\n        Make a record of level {_levelToName[level]}.\n        "
        return log

    for level in (DEBUG, INFO, WARNING, ERROR, CRITICAL):
        name = _levelToName[level].lower()
        setattr(cls, name, method(name, level))
    return cls


@_with_levels
class Logger(Filterer):
    """Takes messages under a dotted name and hands them, as records, to its handlers and to those above."""

    def __init__(self, name, level=NOTSET):
        """
        Begin without handlers.
        """
        Filterer.__init__(self)
        self.name, self.level = name, _checkLevel(level)
        self.parent, self.propagate = None, True
        self.handlers, self.disabled = [], False
        self._cache = {}

    def setLevel(self, level):
        """Set the level, a number or a name, below which no records are made."""
        self.level = _checkLevel(level)
        self.manager._clear_cache()

    def _at(self, level, msg, args, options):
        if self.isEnabledFor(level):
            self._log(level, msg, args, **options)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning)
        self._at(WARNING, msg, args, kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """
        Make a record of level ERROR with the exception at hand.
        """
        kwargs["exc_info"] = exc_info
        self.error(msg, *args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        """
        The old name of critical.
        """
        self._at(CRITICAL, msg, args, kwargs)

    def log(self, level, msg, *args, **kwargs):
        """
        Make a record of any level.
        """
        if isinstance(level, int):
            self._at(level, msg, args, kwargs)
        elif raiseExceptions:
            raise TypeError("level must be an integer")

    def findCaller(self, stack_info=False, stacklevel=1):
        """File, line, function and stack of whoever logs."""
        found = None
        while found is None and stacklevel > 0:
            found = _callers.caller(stacklevel)
            stacklevel -= 1
        file, line, function, *_ = found or ("(unknown file)", 0, "(unknown function)")
        stack = None
        if stack_info and found is not None:
            stack = "Stack (most recent call last):\n" + "".join(traceback.format_stack()).removesuffix("\n")
        return file, line, function, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        """Make a record; what extra has becomes part of it."""
        record = _logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        facts = vars(record)
        for key in () if extra is None else extra:
            if key in facts or key in ("asctime", "message"):
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            facts[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        """
        Makes a record of the event and hands it to the handlers.
        """
        file, line, function, stack = self.findCaller(stack_info, stacklevel)
        error = exc_info
        if isinstance(error, BaseException):
            error = type(error), error, error.__traceback__
        elif error and not isinstance(error, tuple):
            error = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, file, line, msg, args, error, function, extra, stack))

    def handle(self, record):
        """
        Give a record to the handlers, if filters let it pass.
        """
        if self.disabled:
            return
        verdict = self.filter(record)
        if not verdict:
            return
        if isinstance(verdict, LogRecord):
            record = verdict
        self.callHandlers(record)

    def addHandler(self, hdlr):
        """
        Add a handler.
        """
        with _lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        """
        Take a handler off.
        """
        with _lock:
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    def _lineage(self):
        """
        This logger and those above it that events reach.
        """
        logger = self
        while logger:
            yield logger
            logger = logger.parent if logger.propagate else None

    def hasHandlers(self):
        """Whether anything takes what is logged."""
        return any(logger.handlers for logger in self._lineage())

    def callHandlers(self, record):
        """
        Pass a record to all relevant handlers, or to the last resort when there are none.
        """
        found = 0
        for logger in self._lineage():
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
        if found:
            return
        last, manager = lastResort, self.manager
        if last:
            if last.level <= record.levelno:
                last.handle(record)
        elif raiseExceptions and not manager.emittedNoHandlerWarning:
            manager.emittedNoHandlerWarning = True
            sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')

    def getEffectiveLevel(self):
        """
        Get the effective level for this logger: its own, or that of the nearest ancestor with one.
        """
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        """
        Whether records of a level are made.
        """
        if self.disabled:
            return False
        known = self._cache.get(level)
        if known is None:
            known = not self.manager.disable >= level and level >= self.getEffectiveLevel()
            self._cache[level] = known
        return known

    def getChild(self, suffix):
        """
        The logger of that name below this one.
        """
        return self.manager.getLogger(suffix if self.root is self else self.name + "." + suffix)

    def getChildren(self):
        """
        Get the set of loggers directly below this one.
        """
        depth = 0 if self is self.manager.root else 1 + self.name.count(".")
        return {each for each in self.manager.loggerDict.values()
                if isinstance(each, Logger) and each.parent is self and each.name.count(".") == depth}

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

    def __reduce__(self):
        known = getLogger(self.name)
        if known is self:
            return getLogger, (self.name,)
        import pickle
        raise pickle.PicklingError("logger cannot be pickled")


class RootLogger(Logger):
    """The logger above all others; it always has a level."""

    def __init__(self, level):
        """
        Begin with the name root.
        """
        super().__init__("root", level)

    def __reduce__(self):
        return getLogger, ()


_loggerClass = Logger
