"""Python unit testing framework.

It has classes that form the core of unit testing: TestCase, TestSuite and TestResult, and a text-based way of running
tests, TextTestRunner.
"""

import collections
import contextlib
import functools
import io
import re
import sys
import time
import traceback
import types
import warnings

__all__ = ["TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader",
           "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless",
           "expectedFailure", "TextTestResult", "installHandler", "registerResult", "removeResult", "removeHandler",
           "addModuleCleanup", "doModuleCleanups", "enterModuleContext"]

_SHOWN = 80
_ENDS = 5
_MARK = 12
STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"
DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:_SHOWN] + " [truncated]..." if short and len(text) >= _SHOWN else text


def _shorten(text, begin, end):
    left_out = len(text) - begin - end
    return text if left_out <= _MARK else f"{text[:begin]}[{left_out} chars]{text[begin + left_out:]}"


def _short_reprs(*values):
    """The texts of values, with what they have in common at the beginning shortened."""
    texts = tuple(safe_repr(value) for value in values)
    longest = max(len(text) for text in texts)
    if longest <= _SHOWN:
        return texts
    import os.path
    same = os.path.commonprefix(texts)
    rests = [text[len(same):] for text in texts]
    room = _SHOWN - (longest - len(same) + _ENDS + _MARK)
    if room <= _ENDS:
        room = _ENDS
        most = _SHOWN - 3 * _ENDS - 2 * _MARK
        rests = [_shorten(rest, most, _ENDS) for rest in rests]
    same = _shorten(same, _ENDS, room)
    return tuple(same + rest for rest in rests)


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _line(text):
    return text if text.endswith("\n") else text + "\n"


class TestResult(object):
    """What became of tests: how many were run, and which failed, broke, were left out or surprised."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.collectedDurations = []
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self._real_streams = sys.stdout, sys.stderr
        self._buffers = None
        self._mirrorOutput = False

    def printErrors(self):
        "Called by the runner at the end."

    def startTest(self, test):
        "Called before a test."
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer:
            self._buffers = self._buffers or (io.StringIO(), io.StringIO())
            sys.stdout, sys.stderr = self._buffers

    def startTestRun(self):
        """Called before the first test."""

    def stopTest(self, test):
        """Called after a test."""
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if not self.buffer or self._buffers is None:
            return
        if self._mirrorOutput:
            for stream, text in zip(self._real_streams, self._buffered()):
                stream.write(text)
        sys.stdout, sys.stderr = self._real_streams
        for buffer in self._buffers:
            buffer.seek(0)
            buffer.truncate()

    def _buffered(self):
        """What the test has written to both streams, with titles."""
        for stream, title in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
            text = stream.getvalue() if hasattr(stream, "getvalue") else ""
            yield title % _line(text) if text else ""

    def stopTestRun(self):
        """Called after the last test."""

    def _went_wrong(self):
        if getattr(self, "failfast", False):
            self.stop()

    def _keep(self, where, test, err, context=None):
        """Keep what is told of an error, and show what the test has written."""
        where.append((test, self._exc_info_to_string(err, context or test)))
        self._mirrorOutput = True

    def addError(self, test, err):
        """Called when a test broke; err is what sys.exc_info gives."""
        self._keep(self.errors, test, err)
        self._went_wrong()

    def addFailure(self, test, err):
        """Called when a test failed; err is what sys.exc_info gives."""
        self._keep(self.failures, test, err)
        self._went_wrong()

    def addSubTest(self, test, subtest, err):
        """Called after a part of a test; err is None when it was fine."""
        if err is not None:
            self._went_wrong()
            failed = issubclass(err[0], test.failureException)
            self._keep(self.failures if failed else self.errors, subtest, err, test)

    def addSuccess(self, test):
        "Called when a test was fine."

    def addSkip(self, test, reason):
        """Called when a test was not run."""
        self.skipped += [(test, reason)]

    def addExpectedFailure(self, test, err):
        """Called when a test failed and was to fail."""
        self.expectedFailures += [(test, self._exc_info_to_string(err, test))]

    def addUnexpectedSuccess(self, test):
        """Called when a test was fine and was to fail."""
        self.unexpectedSuccesses += [test]
        self._went_wrong()

    def addDuration(self, test, elapsed):
        """Called with the seconds that a test took."""
        self.collectedDurations += [(str(test), elapsed)]

    def wasSuccessful(self):
        """Whether nothing has failed."""
        return not (self.failures or self.errors or getattr(self, "unexpectedSuccesses", False))

    def stop(self):
        """Ask for no more tests."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """The traceback as text, without the frames of this module, and what was written if that is kept."""
        lines = traceback.format_exception(*err)
        return "".join([*lines, *self._buffered()] if self.buffer else lines)

    def __repr__(self):
        return (f"<{strclass(type(self))} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")


class _LineStream(object):
    """A stream with a method that writes a line."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ("__getstate__", "stream"):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        self.write((arg or "") + "\n")


class TextTestResult(TestResult):
    """Prints a mark or a line for each test, and what went wrong at the end."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.dots, self.showAll = verbosity == 1, verbosity > 1
        self.stream, self.descriptions, self.durations = stream, descriptions, durations
        self._begun = False

    def getDescription(self, test):
        title = test.shortDescription() if self.descriptions else None
        return f"{test}\n{title}" if title else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._begin(test)
            self.stream.flush()
            self._begun = True

    def _begin(self, test, indent=""):
        self.stream.write(f"{indent}{self.getDescription(test)} ... ")

    def _show(self, test, status, dot):
        if self.showAll:
            part = isinstance(test, _SubTest)
            if part and self._begun:
                self.stream.writeln()
            if part or not self._begun:
                self._begin(test, "  " if part else "")
            self.stream.writeln(status)
            self._begun = False
        elif self.dots:
            self.stream.write(dot)
        else:
            return
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._show(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, "skipped {0!r}".format(reason), "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show(test, "unexpected success", "u")

    def printErrors(self):
        out = self.stream
        if self.dots or self.showAll:
            out.writeln()
            out.flush()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            out.writeln(self.separator1)
            for each in self.unexpectedSuccesses:
                out.writeln("UNEXPECTED SUCCESS: " + self.getDescription(each))
            out.flush()

    def printErrorList(self, flavour, errors):
        out = self.stream
        for test, told in errors:
            for line in (self.separator1, f"{flavour}: {self.getDescription(test)}", self.separator2, str(told)):
                out.writeln(line)
            out.flush()
