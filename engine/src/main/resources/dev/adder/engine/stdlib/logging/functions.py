class LoggerAdapter(object):
    """A logger that adds something to each record."""

    def __init__(self, logger, extra=None):
        """Take the logger behind and what is to be added."""
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        """Add to a call what it is to have; classes below may do so in another way."""
        kwargs["extra"] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        """
        logger.debug with what process adds.
        """
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """
        logger.info with what process adds.
        """
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """
        logger.warning with what process adds.
        """
        self.log(WARNING, msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """
        logger.error with what process adds.
        """
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """
        logger.exception with what process adds.
        """
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """
        logger.critical with what process adds.
        """
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Make a record of any level with what process adds."""
        if self.isEnabledFor(level):
            text, options = self.process(msg, kwargs)
            self.logger.log(level, text, *args, **options)

    def isEnabledFor(self, level):
        """
        Whether records of a level are made.
        """
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        """
        Set the level of the logger behind.
        """
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        """
        The level that counts for the logger behind.
        """
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        """
        Whether anything takes what is logged.
        """
        return self.logger.hasHandlers()

    def _log(self, level, msg, args, **kwargs):
        """
        Hands a record on; an adapter may be behind this one.
        """
        return self.logger._log(level, msg, args, **kwargs)

    @property
    def manager(self):
        return self.logger.manager

    @manager.setter
    def manager(self, value):
        self.logger.manager = value

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        return "<%s %s (%s)>" % (self.__class__.__name__, self.logger.name,
                                 getLevelName(self.logger.getEffectiveLevel()))

    __class_getitem__ = classmethod(GenericAlias)


root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(Logger.root)


def basicConfig(**kwargs):
    """Give the root logger a handler and a format; without force, only if it has no handler yet."""
    with _lock:
        force = kwargs.pop("force", False)
        encoding = kwargs.pop("encoding", None)
        errors = kwargs.pop("errors", "backslashreplace")
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        given = {"stream", "filename"} & kwargs.keys()
        handlers = kwargs.pop("handlers", None)
        if handlers is None:
            if len(given) == 2:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif given:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None:
            filename = kwargs.pop("filename", None)
            mode = kwargs.pop("filemode", "a")
            if filename:
                if "b" in mode:
                    errors = None
                handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
            else:
                handlers = [StreamHandler(kwargs.pop("stream", None))]
        datefmt = kwargs.pop("datefmt", None)
        style = kwargs.pop("style", "%")
        if style not in _STYLES:
            raise ValueError("Style must be one of: %s" % ",".join(_STYLES))
        form = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(form)
            root.addHandler(handler)
        level = kwargs.pop("level", None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError("Unrecognised argument(s): %s" % ", ".join(kwargs.keys()))


def getLogger(name=None):
    """
    The logger of a name, which is made when it is first asked for.

    Without a name, the root logger.
    """
    is_root = not name or isinstance(name, str) and name == root.name
    return root if is_root else root.manager.getLogger(name)


def _root():
    """The root logger; it gets a handler when it has none."""
    if not root.handlers:
        basicConfig()
    return root


def critical(msg, *args, **kwargs):
    """Make a record of level CRITICAL at the root logger."""
    _root().critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    """
    The old name of critical.
    """
    critical(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Make a record of level ERROR at the root logger."""
    _root().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Make a record of level ERROR with the exception at hand at the root logger."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def warning(msg, *args, **kwargs):
    """Make a record of level WARNING at the root logger."""
    _root().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Make a record of level INFO at the root logger."""
    _root().info(msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    """Make a record of level DEBUG at the root logger."""
    _root().debug(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Make a record of any level at the root logger."""
    _root().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """
    Make no records of that level and below any more.
    """
    root.manager.disable = level
    root.manager._clear_cache()


def shutdown(handlerList=_handlerList):
    """Flush and close all handlers, the last made first."""
    for ref in reversed(handlerList[:]):
        handler = ref()
        if not handler:
            continue
        try:
            handler.acquire()
            try:
                if getattr(handler, "flushOnClose", True):
                    handler.flush()
                handler.close()
            finally:
                handler.release()
        except (OSError, ValueError):
            pass


_shown_before = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    """
    Shows a warning as an event of the logger "py.warnings".
    """
    if file is not None:
        if _shown_before is not None:
            _shown_before(message, category, filename, lineno, file, line)
        return
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))


def captureWarnings(capture):
    """Whether warnings become records of the logger py.warnings."""
    global _shown_before
    if capture:
        if _shown_before is None:
            _shown_before = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _shown_before is not None:
        warnings.showwarning = _shown_before
        _shown_before = None
