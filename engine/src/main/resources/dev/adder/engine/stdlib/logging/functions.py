@_with_levels
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

    def _at(self, level, msg, args, options):
        self.log(level, msg, *args, **options)

    def warn(self, msg, *args, **kwargs):
        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning)
        self._at(WARNING, msg, args, kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """
        logger.exception with what process adds.
        """
        kwargs["exc_info"] = exc_info
        self._at(ERROR, msg, args, kwargs)

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
        level = getLevelName(self.getEffectiveLevel())
        return f"<{type(self).__name__} {self.name} ({level})>"

    __class_getitem__ = classmethod(GenericAlias)


root = Logger.root = RootLogger(WARNING)
Logger.manager = Manager(root)


def basicConfig(**kwargs):
    """Give the root logger a handler and a format; without force, only if it has no handler yet."""
    with _lock:
        _configure_root(**kwargs)


_UNSET = object()


def _configure_root(*, force=False, encoding=None, errors="backslashreplace", handlers=None, stream=_UNSET,
                    filename=_UNSET, filemode="a", datefmt=None, style="%", format=None, level=None, **unknown):
    for handler in root.handlers[:] if force else ():
        root.removeHandler(handler)
        handler.close()
    if root.handlers:
        return
    if handlers is not None:
        if stream is not _UNSET or filename is not _UNSET:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    elif stream is not _UNSET and filename is not _UNSET:
        raise ValueError("'stream' and 'filename' should not be specified together")
    elif filename is not _UNSET and filename:
        handlers = [FileHandler(filename, filemode, encoding=encoding, errors=None if "b" in filemode else errors)]
    else:
        handlers = [StreamHandler(None if stream is _UNSET else stream)]
    _, usual = _style(style)
    formatter = Formatter(usual if format is None else format, datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)
    if unknown:
        raise ValueError("Unrecognised argument(s): " + ", ".join(unknown))


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
    kwargs["exc_info"] = exc_info
    _root().error(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    """Make a record of level WARNING at the root logger."""
    _root().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning)
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


def _log_warning(message, category, filename, lineno, file=None, line=None):
    """
    Shows a warning as an event of the logger "py.warnings".
    """
    if file is None:
        receiver = getLogger("py.warnings")
        if not receiver.handlers:
            receiver.addHandler(NullHandler())
        receiver.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))
    elif _shown_before is not None:
        _shown_before(message, category, filename, lineno, file, line)


def captureWarnings(capture):
    """Whether warnings become records of the logger py.warnings."""
    global _shown_before
    if capture:
        if _shown_before is None:
            _shown_before = warnings.showwarning
            warnings.showwarning = _log_warning
    elif _shown_before is not None:
        warnings.showwarning = _shown_before
        _shown_before = None
