class _AssertRaisesContext(object):
    """The block in which an exception, or a warning, is expected."""

    def __init__(self, expected, test_case, expected_regex=None):
        self.test_case = test_case
        self.expected = expected
        if expected_regex is not None:
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def handle(self, name, args, kwargs):
        each = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(one, type) and issubclass(one, self._base_type) for one in each):
            raise TypeError("%s() arg 1 must be %s" % (name, self._base_type_str))
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError("%r is an invalid keyword argument for this function" % (next(iter(kwargs)),))
            return self
        function, *args = args
        self.obj_name = getattr(function, "__name__", None) or str(function)
        with self:
            function(*args, **kwargs)
        return None

    def _raiseFailure(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def _name(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def _missing(self, verb):
        if self.obj_name:
            self._raiseFailure("{} not {} by {}".format(self._name(), verb, self.obj_name))
        self._raiseFailure("{} not {}".format(self._name(), verb))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missing("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._raiseFailure('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(exc_value)))
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _AssertWarnsContext(_AssertRaisesContext):
    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for each in self.warnings:
            warning = each.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = each.filename
            self.lineno = each.lineno
            return
        if first is not None:
            self._raiseFailure('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(first)))
        self._missing("triggered")


_LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _AssertLogsContext(object):
    """The block in which log messages are expected, or none."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging
        self.test_case = test_case
        self.msg = None
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        import logging
        logger = self.logger_name
        self.logger = logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        watcher = _LoggingWatcher([], [])

        class Capturing(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        handler = Capturing()
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        handler.setLevel(self.level)
        self.watcher = watcher
        self.before = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.before
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        found = self.watcher
        if self.no_logs:
            if found.records:
                self._raiseFailure("Unexpected logs found: {!r}".format(found.output))
        elif not found.records:
            self._raiseFailure("no logs of level {} or higher triggered on {}".format(
                logging.getLevelName(self.level), self.logger.name))

    def _raiseFailure(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


_Missing = object()


def _count_diff(actual, expected):
    """Differences of counts, as triples of both counts and the element."""
    try:
        first, second = collections.Counter(actual), collections.Counter(expected)
    except TypeError:
        return _count_diff_unhashable(actual, expected)
    found = [(count, second.get(each, 0), each) for each, count in first.items() if count != second.get(each, 0)]
    return found + [(0, count, each) for each, count in second.items() if each not in first]


def _count_diff_unhashable(actual, expected):
    first, second = list(actual), list(expected)
    found = []
    for source, own in ((first, True), (second, False)):
        for i, each in enumerate(source):
            if each is _Missing:
                continue
            counts = [0, 0]
            for j, items in enumerate((first, second)):
                for k, other in enumerate(items):
                    if other is not _Missing and (items is source and k == i or other == each):
                        counts[j] += 1
                        if items is not source or k != i:
                            items[k] = _Missing
            source[i] = _Missing
            if counts[0] != counts[1]:
                found.append((counts[0], counts[1], each))
    return found


def _ndiff(first, second):
    import difflib
    return difflib.ndiff(first, second)


def _pretty_diff(first, second):
    import pprint
    return "\n" + "\n".join(_ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))


class _Assertions(object):
    """The assertions of TestCase."""

    def fail(self, msg=None):
        """Fail."""
        raise self.failureException(msg)

    def assertFalse(self, expr, msg=None):
        """Fail unless the value counts as false."""
        if expr:
            raise self.failureException(self._formatMessage(msg, "%s is not false" % safe_repr(expr)))

    def assertTrue(self, expr, msg=None):
        """Fail unless the value counts as true."""
        if not expr:
            raise self.failureException(self._formatMessage(msg, "%s is not true" % safe_repr(expr)))

    def _formatMessage(self, msg, standardMsg):
        """The message of a failure: the standard one, with that given after it when longMessage is true."""
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return "%s : %s" % (standardMsg, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standardMsg), safe_repr(msg))

    def _fail(self, msg, standardMsg):
        self.fail(self._formatMessage(msg, standardMsg))

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless the exception is raised; a context manager without a call."""
        return _AssertRaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Fail unless the exception is raised and its text has the pattern."""
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a warning of class expected_warning is triggered by the callable when invoked."""
        return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Fail unless there is a warning whose text has the pattern."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless something of the level or above is logged."""
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if something of the level or above is logged."""
        return _AssertLogsContext(self, logger, level, no_logs=True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) == type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, "%s != %s" % _common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        """Fail unless first == second."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail unless first != second."""
        if not first != second:
            text = self._formatMessage(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))
            raise self.failureException(text)

    def _almost(self, first, second, places, delta):
        """Whether two numbers are almost equal, how that was found out, and their difference."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, "%s delta" % safe_repr(delta), diff
        places = 7 if places is None else places
        return round(diff, places) == 0, "%r places" % places, diff

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless the numbers are equal when rounded to places, or not further apart than delta."""
        if first == second:
            if delta is not None and places is not None:
                raise TypeError("specify delta or places not both")
            return
        near, how, diff = self._almost(first, second, places, delta)
        if not near:
            raise self.failureException(self._formatMessage(msg, "%s != %s within %s (%s difference)" % (
                safe_repr(first), safe_repr(second), how, safe_repr(diff))))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the numbers are equal when rounded to places, or not further apart than delta."""
        near, how, diff = self._almost(first, second, places, delta)
        if delta is not None:
            if first == second or near:
                raise self.failureException(self._formatMessage(msg, "%s == %s within %s (%s difference)" % (
                    safe_repr(first), safe_repr(second), how, safe_repr(diff))))
        elif first == second or near:
            raise self.failureException(self._formatMessage(msg, "%s == %s within %s" % (
                safe_repr(first), safe_repr(second), how)))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless the sequences have equal items in the same order."""
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, each in (("First", seq1), ("Second", seq2)):
                if not isinstance(each, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (which, name, safe_repr(each)))
        text = None
        sizes = []
        for which, each in (("First", seq1), ("Second", seq2)):
            try:
                sizes.append(len(each))
            except (TypeError, NotImplementedError):
                text = "%s %s has no length.    Non-sequence?" % (which, name)
                break
        if text is None:
            if seq1 == seq2:
                return
            text = self._sequence_difference(seq1, seq2, sizes, name, seq_type)
            if text is None:
                return
        self._fail(msg, self._truncateMessage(text, _pretty_diff(seq1, seq2)))

    def _sequence_difference(self, seq1, seq2, sizes, name, seq_type):
        len1, len2 = sizes
        text = "%ss differ: %s != %s\n" % ((name.capitalize(),) + _common_shorten_repr(seq1, seq2))
        for i in range(min(sizes)):
            items = []
            for which, each in (("first", seq1), ("second", seq2)):
                try:
                    items.append(each[i])
                except (TypeError, IndexError, NotImplementedError):
                    text += "\nUnable to index element %d of %s %s\n" % (i, which, name)
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((i,) + _common_shorten_repr(*items))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return None
        if len1 != len2:
            which, longer, size = ("First", seq1, len2) if len1 > len2 else ("Second", seq2, len1)
            text += "\n%s %s contains %d additional elements.\n" % (which, name, abs(len1 - len2))
            try:
                text += "First extra element %d:\n%s\n" % (size, safe_repr(longer[size]))
            except (TypeError, IndexError, NotImplementedError):
                text += "Unable to index element %d of %s %s\n" % (size, which.lower(), name)
        return text

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertListEqual(self, list1, list2, msg=None):
        """A list-specific equality assertion."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """A tuple-specific equality assertion."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """A set-specific equality assertion."""
        found = []
        for which, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                found.append(one.difference(other))
            except TypeError as e:
                self.fail("invalid type when attempting set difference: %s" % e)
            except AttributeError as e:
                self.fail("%s argument does not support set difference: %s" % (which, e))
        if not found[0] and not found[1]:
            return
        lines = []
        for names, items in zip((("first", "second"), ("second", "first")), found):
            if items:
                lines.append("Items in the %s set but not the %s:" % names)
                lines.extend(repr(each) for each in items)
        self._fail(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        """Fail unless a is in b."""
        if member not in container:
            self._fail(msg, "%s not found in %s" % (safe_repr(member), safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        """Fail if a is in b."""
        if member in container:
            self._fail(msg, "%s unexpectedly found in %s" % (safe_repr(member), safe_repr(container)))

    def assertIs(self, expr1, expr2, msg=None):
        """Fail unless a is b."""
        if expr1 is not expr2:
            self._fail(msg, "%s is not %s" % (safe_repr(expr1), safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fail if a is b."""
        if expr1 is expr2:
            self._fail(msg, "unexpectedly identical: %s" % (safe_repr(expr1),))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail(msg, self._truncateMessage("%s != %s" % _common_shorten_repr(d1, d2), _pretty_diff(d1, d2)))

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless both have the same items equally often, in any order."""
        found = _count_diff(list(first), list(second))
        if found:
            lines = ["First has %d, Second has %d:  %r" % each for each in found]
            self._fail(msg, self._truncateMessage("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless two texts are equal; the message shows where not."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        one, two = first, second
        if one and two:
            ends = one[-1] == "\n", two[-1] == "\n"
            if not (ends[0] and ends[1]):
                one += "" if ends[0] else "\n"
                two += "" if ends[1] else "\n"
        diff = "\n" + "".join(_ndiff(one.splitlines(keepends=True), two.splitlines(keepends=True)))
        self._fail(msg, self._truncateMessage("%s != %s" % _common_shorten_repr(first, second), diff))

    def assertLess(self, a, b, msg=None):
        """Fail unless a < b."""
        if not a < b:
            self._fail(msg, "%s not less than %s" % (safe_repr(a), safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        """Fail unless a <= b."""
        if not a <= b:
            self._fail(msg, "%s not less than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        """Fail unless a > b."""
        if not a > b:
            self._fail(msg, "%s not greater than %s" % (safe_repr(a), safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        """Fail unless a >= b."""
        if not a >= b:
            self._fail(msg, "%s not greater than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertIsNone(self, obj, msg=None):
        """Fail unless it is None."""
        if obj is not None:
            self._fail(msg, "%s is not None" % (safe_repr(obj),))

    def assertIsNotNone(self, obj, msg=None):
        """Fail if it is None."""
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Fail unless it is an instance of the class."""
        if not isinstance(obj, cls):
            self._fail(msg, "%s is not an instance of %r" % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fail if it is an instance of the class."""
        if isinstance(obj, cls):
            self._fail(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail unless the pattern is found in the text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            raise self.failureException(self._formatMessage(
                msg, "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text)))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail if the pattern is found in the text."""
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            raise self.failureException(self._formatMessage(msg, "Regex matched: %r matches %r in %r" % (
                text[match.start():match.end()], unexpected_regex.pattern, text)))
