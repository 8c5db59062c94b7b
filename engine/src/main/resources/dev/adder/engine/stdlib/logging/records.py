"""Logging package for Python."""

import io
import os
import re
import sys
import threading
import time
import traceback
import warnings
import weakref
import collections.abc
from string import Formatter as StrFormatter
from string import Template
from types import GenericAlias

import _callers

__all__ = ["BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter",
           "Formatter", "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler",
           "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig", "captureWarnings", "critical",
           "debug",
           "disable", "error", "exception", "fatal", "getLevelName", "getLogger", "getLoggerClass", "info", "log",
           "makeLogRecord", "setLoggerClass", "shutdown", "warn", "warning", "getLogRecordFactory",
           "setLogRecordFactory", "lastResort", "raiseExceptions", "getLevelNamesMapping", "getHandlerByName",
           "getHandlerNames"]


_startTime = time.time()
raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True

CRITICAL = 50
FATAL = CRITICAL
ERROR = 40
WARNING = 30
WARN = WARNING
INFO = 20
DEBUG = 10
NOTSET = 0

_levelToName = {CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO", DEBUG: "DEBUG",
                NOTSET: "NOTSET"}
_nameToLevel = {"CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARNING, "WARNING": WARNING,
                "INFO": INFO, "DEBUG": DEBUG, "NOTSET": NOTSET}


def getLevelNamesMapping():
    return dict(_nameToLevel)


def getLevelName(level):
    """
    The name of a level, or the level of a name.

    A level without a name gives the string "Level %s" % level; a name that is known gives its level.
    """
    known = _levelToName.get(level)
    if known is None:
        known = _nameToLevel.get(level)
    return "Level %s" % level if known is None else known


def addLevelName(level, levelName):
    """
    Give a level a name.

    Formatted records show it.
    """
    with _lock:
        _nameToLevel[levelName], _levelToName[level] = level, levelName


def currentframe():
    """The frame of whoever called."""
    return None


def _checkLevel(level):
    if isinstance(level, int):
        return level
    if str(level) != level:
        raise TypeError("Level not an integer or a valid string: %r" % (level,))
    if level not in _nameToLevel:
        raise ValueError("Unknown level: %r" % (level,))
    return _nameToLevel[level]


_lock = threading.RLock()


def _acquireLock():
    _lock.acquire()


def _releaseLock():
    _lock.release()


def _taskName():
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return None
    try:
        return asyncio.current_task().get_name()
    except Exception:
        return None


def _thread():
    thread = threading.current_thread()
    return thread.ident, thread.name


def _file_and_module(path):
    try:
        name = os.path.basename(path)
        return name, os.path.splitext(name)[0]
    except (AttributeError, TypeError, ValueError):
        return path, "Unknown module"


class LogRecord(object):
    """
    One event, with all that is known of it.

    It holds all that is known of the event, as attributes.
    """

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time()
        if args and len(args) == 1 and args[0] and isinstance(args[0], collections.abc.Mapping):
            args, = args
        self.name, self.msg, self.args = name, msg, args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname = pathname
        self.filename, self.module = _file_and_module(pathname)
        self.exc_info, self.exc_text = exc_info, None
        self.stack_info = sinfo
        self.lineno, self.funcName = lineno, func
        self.created = now
        self.msecs = float(int((now - int(now)) * 1000))
        self.relativeCreated = (now - _startTime) * 1000
        self.thread, self.threadName = _thread() if logThreads else (None, None)
        self.processName = "MainProcess" if logMultiprocessing else None
        self.process = os.getpid() if logProcesses and hasattr(os, "getpid") else None
        self.taskName = _taskName() if logAsyncioTasks else None

    def __repr__(self):
        facts = ", ".join(str(each) for each in (self.name, self.levelno, self.pathname, self.lineno))
        return f'<LogRecord: {facts}, "{self.msg}">'

    def getMessage(self):
        """The message with its arguments put in."""
        text = str(self.msg)
        return text % self.args if self.args else text


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    """Set what makes records."""
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    """
    What makes records.
    """
    return _logRecordFactory


def makeLogRecord(dict):
    """A record that has what a dict says."""
    record = _logRecordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


class PercentStyle(object):
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"
    validation_pattern = re.compile(r"%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]", re.I)

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        """Check that the format is one of this style."""
        if self.validation_pattern.search(self._fmt) is None:
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _values(self, record):
        return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError("Formatting field not found in record: %s" % e)


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"
    fmt_spec = re.compile(r"^(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$", re.I)
    field_spec = re.compile(r"^(\d+|\w+)(\.\w+|\[[^]]+\])*$")

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        """Check that the format is one of this style."""
        found = False
        try:
            for _, name, spec, conversion in StrFormatter().parse(self._fmt):
                found = found or bool(name)
                if name and self.field_spec.match(name) is None:
                    raise ValueError(f"invalid field name/expression: {name!r}")
                if conversion and conversion not in "rsa":
                    raise ValueError(f"invalid conversion: {conversion!r}")
                if spec and self.fmt_spec.match(spec) is None:
                    raise ValueError(f"bad specifier: {spec!r}")
        except ValueError as e:
            raise ValueError("invalid format: %s" % e)
        if not found:
            raise ValueError("invalid format: no fields")


class StringTemplateStyle(PercentStyle):
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, fmt, *, defaults=None):
        PercentStyle.__init__(self, fmt, defaults=defaults)
        self._template = Template(self._fmt)

    def usesTime(self):
        return "$asctime" in self._fmt or self.asctime_search in self._fmt

    def validate(self):
        found = False
        for match in Template.pattern.finditer(self._fmt):
            parts = match.groupdict()
            if parts["named"] or parts["braced"]:
                found = True
            elif match.group(0) == "$":
                raise ValueError("invalid format: bare '$' not allowed")
        if not found:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        return self._template.substitute(**self._values(record))


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"

_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


def _style(style):
    """The class and the usual format of a style."""
    if style in _STYLES:
        return _STYLES[style]
    raise ValueError("Style must be one of: " + ",".join(_STYLES))


class Formatter(object):
    """
    Makes text of records.

    The format names attributes of the record, in one of the styles "%", "{" and "$": name, levelno, levelname,
    pathname, filename, module, lineno, funcName, created, asctime, msecs, relativeCreated, thread, threadName,
    taskName, process, processName and message.
    """

    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        """
        Take the formats of records and of times.
        """
        self.datefmt = datefmt
        kind, _ = _style(style)
        self._style = kind(fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt

    def formatTime(self, record, datefmt=None):
        """
        The time of a record as text.
        """
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        """
        The traceback as text.
        """
        return "".join(traceback.format_exception(*ei)).removesuffix("\n")

    def usesTime(self):
        """
        Whether the format shows the time.
        """
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        """The stack as text."""
        return stack_info

    def format(self, record):
        """
        The text of a record.
        """
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info:
            record.exc_text = record.exc_text or self.formatException(record.exc_info)
        more = [record.exc_text] if record.exc_text else []
        if record.stack_info:
            more.append(self.formatStack(record.stack_info))
        for part in more:
            text = (text if text[-1:] == "\n" else text + "\n") + part
        return text


_defaultFormatter = Formatter()


class BufferingFormatter(object):
    """
    Makes one text of several records.
    """

    def __init__(self, linefmt=None):
        """Take what formats each record."""
        self.linefmt = linefmt if linefmt else _defaultFormatter

    def formatHeader(self, records):
        """
        What comes before the records.
        """
        return ""

    def formatFooter(self, records):
        """
        What comes after the records.
        """
        return ""

    def format(self, records):
        """
        The text of all records.
        """
        if not records:
            return ""
        lines = "".join([self.linefmt.format(record) for record in records])
        return self.formatHeader(records) + lines + self.formatFooter(records)


class Filter(object):
    """Lets records of one logger, and of those below it, pass."""

    def __init__(self, name=""):
        """Take the name of the logger; none means all."""
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        """
        Whether a record passes.
        """
        return self.nlen == 0 or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer(object):
    """What loggers and handlers have in common: filters."""

    def __init__(self):
        """
        Begin without filters.
        """
        self.filters = []

    def addFilter(self, filter):
        """
        Add a filter.
        """
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        """
        Take a filter off.
        """
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """Whether all filters let a record pass: true, false, or another record in its place."""
        for each in self.filters:
            verdict = each.filter(record) if hasattr(each, "filter") else each(record)
            if not verdict:
                return False
            if isinstance(verdict, LogRecord):
                record = verdict
        return record
