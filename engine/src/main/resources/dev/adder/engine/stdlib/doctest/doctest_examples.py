"""Examples in docstrings: what they are, and whether what they print is what is written below them."""

import difflib
import inspect
import io
import re
import sys
import traceback
from collections import namedtuple

__all__ = ["register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS",
           "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
           "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser",
           "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "testmod",
           "testfile", "run_docstring_examples", "TestResults", "script_from_examples"]

TestResults = namedtuple("TestResults", "failed attempted")

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The bit that stands for an option."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."

_PROMPT = re.compile(r"( *)>>>(?: .*|$)?")
_OPTION = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
_EMPTY = re.compile(r"^[ ]*(#.*)?$").match
_ERROR = re.compile(r"^(?P<head>Traceback \((?:most recent call last|innermost last)\):\s*$)"
                    r"(?P<stack>.*?)^(?P<msg>\w+.*)", re.MULTILINE | re.DOTALL)


def _indented(text, indent=4):
    return re.sub("(?m)^(?!$)", indent * " ", text)


class Example:
    """One statement with what it is to print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, which run one after the other in one namespace."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if count == 0 else "1 example" if count == 1 else "%d examples" % count
        return "<%s %s from %s:%s (%s)>" % (self.__class__.__name__, self.name, self.filename, self.lineno, examples)

    def _key(self):
        return (self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno)

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return ((self.name, self.filename or "", self.lineno or -1, id(self))
                < (other.name, other.filename or "", other.lineno or -1, id(other)))


class DocTestParser:
    """Finds examples in text."""

    def parse(self, string, name="<string>"):
        """The examples and the texts between them."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        parts, between, at = [], [], 0
        while at < len(lines):
            prompt = _PROMPT.fullmatch(lines[at]) or re.match(r"( *)>>>", lines[at])
            if prompt is None:
                between.append(lines[at])
                at += 1
                continue
            parts.append("".join(line + "\n" for line in between))
            between = []
            example, at = self._example(lines, at, len(prompt.group(1)), name)
            if example is not None:
                parts.append(example)
        parts.append("\n".join(between))
        return parts

    def _example(self, lines, first, indent, name):
        at = first + 1
        while at < len(lines) and re.match(r"[ ]*\.\.\.(?: |$)|[ ]*\.\.\.", lines[at]) and lines[at].startswith(
                " " * indent + "..."):
            at += 1
        source = lines[first:at]
        for number, line in enumerate(source, first + 1):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError("line %r of the docstring for %s lacks blank after %s: %r"
                                 % (number, name, line[indent:indent + 3], line))
        start = at
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip(" ").startswith(">>>"):
            at += 1
        want = lines[start:at]
        for number, line in enumerate(want, start + 1):
            if not line.startswith(" " * indent):
                raise ValueError("line %r of the docstring for %s has inconsistent leading whitespace: %r"
                                 % (number, name, line))
        code = "\n".join(line[indent + 4:] for line in source)
        wanted = "\n".join(line[indent:] for line in want)
        error = _ERROR.match(wanted)
        options = self._options(code, name, first)
        if all(_EMPTY(line) for line in code.split("\n")):
            if options:
                raise ValueError("line %r of the doctest for %s has an option directive on a line with no example: %r"
                                 % (first, name, code))
            return None, at
        return Example(code, wanted, error and error.group("msg"), first, indent, options), at

    def _options(self, source, name, lineno):
        options = {}
        for match in _OPTION.finditer(source):
            for option in match.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError("line %r of the doctest for %s has an invalid option: %r"
                                     % (lineno + 1, name, option))
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        return options

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as one test."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """The examples of a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]


def _module_of(module):
    if inspect.ismodule(module):
        return module
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ["*"])
    if module is None:
        return sys.modules["__main__"]
    raise TypeError("Expected a module, string, or None")


def _file_of(module):
    file = getattr(module, "__file__", None) or module.__name__
    if module.__name__ == "__main__":
        file = file.rpartition("/")[2]
    return file


class DocTestFinder:
    """Finds the docstrings of an object and of all that is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests, sorted by name."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r"
                                 % (type(obj),))
        if module is False:
            module = None
        elif module is None:
            module = obj if inspect.ismodule(obj) else sys.modules.get(getattr(obj, "__module__", None))
        try:
            lines = inspect.findsource(module if module is not None else obj)[0]
        except (OSError, TypeError, IndexError):
            lines = None
        globs = ({} if module is None else module.__dict__.copy()) if globs is None else globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        if "__name__" not in globs:
            globs["__name__"] = "__main__"
        tests = []
        self._find(tests, obj, name, module, lines, globs, {})
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if self._verbose:
            print("Finding tests in %s" % name)
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for below, value in obj.__dict__.items():
                if (_routine(value) or inspect.isclass(value)) and self._from_module(module, value):
                    self._find(tests, value, "%s.%s" % (name, below), module, lines, globs, seen)
            for below, value in getattr(obj, "__test__", {}).items():
                if not isinstance(below, str):
                    raise ValueError("DocTestFinder.find: __test__ keys must be strings: %r" % (type(below),))
                self._find(tests, value, "%s.__test__.%s" % (name, below), module, lines, globs, seen)
        elif inspect.isclass(obj):
            for below, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (_routine(value) or inspect.isclass(value) or isinstance(value, property)
                        ) and self._from_module(module, value):
                    self._find(tests, value, "%s.%s" % (name, below), module, lines, globs, seen)

    def _from_module(self, module, obj):
        if module is None or isinstance(obj, property):
            return True
        if inspect.isfunction(obj):
            return module.__dict__ is obj.__globals__
        return module.__name__ == getattr(obj, "__module__", None)

    def _test(self, obj, name, module, globs, lines):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        lineno = self._lineno(obj, docstring, lines)
        file = None if module is None else _file_of(module)
        return self._parser.get_doctest(docstring, globs, name, file, lineno)

    def _lineno(self, obj, docstring, lines):
        start = None
        if inspect.ismodule(obj) and docstring:
            start = 0
        if inspect.isclass(obj) and docstring:
            if lines is None:
                return None
            header = re.compile(r"\s*class\s*%s\b" % re.escape(getattr(obj, "__name__", "-")))
            start = next((number for number, line in enumerate(lines) if header.match(line)), None)
        if isinstance(obj, property):
            obj = obj.fget
        if inspect.isfunction(obj) or inspect.ismethod(obj):
            start = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if start is None:
            return None
        if lines is None:
            return start + 1
        begin = re.compile(r"(^|.*:)\s*\w*(\"|')")
        return next((number for number in range(start, len(lines)) if begin.match(lines[number])), None)


def _routine(value):
    try:
        unwrapped = inspect.unwrap(value)
    except ValueError:
        return False
    return inspect.isroutine(unwrapped)
