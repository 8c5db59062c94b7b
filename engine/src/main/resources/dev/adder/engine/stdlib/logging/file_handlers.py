"""More handlers: files that change, buffers, queues."""

import copy
import io
import logging
import os
import queue
import re
import threading
import time

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = 514
SYSLOG_TCP_PORT = 514
_MIDNIGHT = 24 * 60 * 60


def _remove(path):
    if os.path.exists(path):
        os.remove(path)


class BaseRotatingHandler(logging.FileHandler):
    """
    What handlers that begin new files have in common.
    """

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        """
        Write to that file.
        """
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.mode = mode
        self.encoding = encoding
        self.errors = errors

    def emit(self, record):
        """
        Emit a record, after a rollover if there has to be one.
        """
        try:
            due = self.shouldRollover(record)
            if due:
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """
        The name of a file that is put aside, by namer if there is one.
        """
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """
        Put the file aside, by rotator if there is one.
        """
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """Begins a new file when one would grow beyond a size."""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        """Take file, size and the number of old files to keep; a size of 0 means one file for ever."""
        if maxBytes > 0:
            mode = "a"
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        """
        Put the file aside and begin a new one.
        """
        self._close_stream()
        if self.backupCount > 0:
            names = [self.rotation_filename(f"{self.baseFilename}.{n}") for n in range(1, self.backupCount + 1)]
            for older, newer in zip(names[:0:-1], names[-2::-1]):
                if os.path.exists(newer):
                    _remove(older)
                    os.rename(newer, older)
            _remove(names[0])
            self.rotate(self.baseFilename, names[0])
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        """
        Whether a new file is to be begun.
        """
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        self.stream.seek(0, 2)
        at = self.stream.tell()
        return bool(at) and at + len("%s\n" % self.format(record)) >= self.maxBytes


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Begins a new file at set times."""

    def __init__(self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False,
                 atTime=None, errors=None):
        BaseRotatingHandler.__init__(self, filename, "a", encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        units = {"S": (1, "%Y-%m-%d_%H-%M-%S"), "M": (60, "%Y-%m-%d_%H-%M"), "H": (3600, "%Y-%m-%d_%H"),
                 "D": (_MIDNIGHT, "%Y-%m-%d"), "MIDNIGHT": (_MIDNIGHT, "%Y-%m-%d")}
        if self.when.startswith("W"):
            self.interval, self.suffix = 7 * _MIDNIGHT, "%Y-%m-%d"
            self.dayOfWeek = self._week_day(self.when[1:])
        elif self.when in units:
            self.interval, self.suffix = units[self.when]
        else:
            raise ValueError(f"Invalid rollover interval specified: {self.when}")
        self.extMatch = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(_\d{2}(-\d{2}){0,2})?(?!\d)", re.ASCII)
        self.interval = self.interval * interval
        self.rolloverAt = self.computeRollover(int(time.time()))

    def _week_day(self, digit):
        if len(digit) != 1:
            raise ValueError("You must specify a day for weekly rollover from 0 to 6 (0 is Monday): " + self.when)
        if not "0" <= digit <= "6":
            raise ValueError("Invalid day specified for weekly rollover: " + self.when)
        return int(digit)

    def computeRollover(self, currentTime):
        """
        When the next file begins.
        """
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        now = time.gmtime(currentTime) if self.utc else time.localtime(currentTime)
        at = self.atTime
        rotate = _MIDNIGHT if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        left = rotate - ((now[3] * 60 + now[4]) * 60 + now[5])
        day = now[6]
        if left <= 0:
            left += _MIDNIGHT
            day = (day + 1) % 7
        result = currentTime + left
        if self.when.startswith("W"):
            result += (self.dayOfWeek - day) % 7 * _MIDNIGHT
        return result

    def shouldRollover(self, record):
        """
        Whether a new file is to be begun.
        """
        return int(time.time()) >= self.rolloverAt

    def getFilesToDelete(self):
        """
        Files that are more than backupCount says.
        """
        where, base = os.path.split(self.baseFilename)
        found = [os.path.join(where, name) for name in os.listdir(where)
                 if name.startswith(base + ".") and self.extMatch.fullmatch(name[len(base) + 1:])]
        found.sort()
        return found[:-self.backupCount] if len(found) >= self.backupCount else []

    def doRollover(self):
        """
        Do a rollover: the current file gets the time at which it began as its suffix.
        """
        now = int(time.time())
        began = self.rolloverAt - self.interval
        moment = time.gmtime(began) if self.utc else time.localtime(began)
        target = self.rotation_filename(self.baseFilename + "." + time.strftime(self.suffix, moment))
        if os.path.exists(target):
            return
        self._close_stream()
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """Opens its file anew when another has taken its place."""

    def reopenIfNeeded(self):
        """
        Reopen log file if needed.
        """
        if self.stream is not None and not os.path.exists(self.baseFilename):
            self.stream.close()
            self.stream = self._open()

    def emit(self, record):
        """
        Emit a record.
        """
        self.reopenIfNeeded()
        super().emit(record)


class BufferingHandler(logging.Handler):
    """Keeps records until there are enough."""

    def __init__(self, capacity):
        """
        Keep that many records.
        """
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        """
        Whether it is time to let the records go.
        """
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """
        Emit a record: append it to the buffer, and flush that if it is time.
        """
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """
        Let the records go; classes below do something with them.
        """
        with self.lock:
            self.buffer.clear()

    def close(self):
        """
        Close the handler: flushes first.
        """
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Keeps records until there are enough or a grave one comes, and hands them to another handler."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        """Take the size, the level that empties it, and where records go."""
        super().__init__(capacity)
        self.flushLevel, self.flushOnClose = flushLevel, flushOnClose
        self.target = target

    def shouldFlush(self, record):
        """
        Whether there are enough records, or a grave one.
        """
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """
        Set where records go.
        """
        with self.lock:
            self.target = target

    def flush(self):
        """Hand the records to the target, if there is one."""
        with self.lock:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

    def close(self):
        """Empty it, unless that is not wanted, and forget the target."""
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            with self.lock:
                self.target = None
                BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    """Puts records into a queue."""

    def __init__(self, queue):
        """
        Put records into that queue.
        """
        logging.Handler.__init__(self)
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        """
        Enqueue a record.
        """
        self.queue.put_nowait(record)

    def prepare(self, record):
        """
        Prepare a record for queuing: its message is merged, its exception formatted.
        """
        text = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        """
        Emit a record: prepare it and put it into the queue.
        """
        try:
            prepared = self.prepare(record)
            self.enqueue(prepared)
        except Exception:
            self.handleError(record)


class QueueListener(object):
    """
    This class waits in a thread for records in a queue and hands them to its handlers.
    """

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        """Take the queue and the handlers that its records go to."""
        self.queue, self.handlers = queue, handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def dequeue(self, block):
        """
        The next record of the queue.
        """
        return self.queue.get(block)

    def start(self):
        """
        Start the listener.
        """
        self._thread = threading.Thread(target=self._monitor, daemon=True)
        self._thread.start()

    def prepare(self, record):
        """
        What is to be done to a record first: nothing.
        """
        return record

    def handle(self, record):
        """
        Handle a record: hand it to each handler.
        """
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        counted = hasattr(self.queue, "task_done")
        while True:
            try:
                record = self.dequeue(True)
            except queue.Empty:
                break
            if record is not self._sentinel:
                self.handle(record)
            if counted:
                self.queue.task_done()
            if record is self._sentinel:
                break

    def enqueue_sentinel(self):
        """
        Put the end mark into the queue.
        """
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """
        Stop the listener, when what is in the queue has been handled.
        """
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
