class _Expecting(object):
    """A block in which something is expected to happen."""

    def __init__(self, test_case, msg=None):
        self.test_case = test_case
        self.msg = msg

    def __enter__(self):
        return self

    def _raiseFailure(self, text):
        test = self.test_case
        raise test.failureException(test._formatMessage(self.msg, text))


class _AssertRaisesContext(_Expecting):
    """The block in which an exception, or a warning, is expected."""

    _base, _bases = BaseException, "an exception type or tuple of exception types"
    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, test_case, expected, regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if regex is None else re.compile(regex)
        self._called = ""

    def handle(self, name, args, kwargs):
        """Make the call in the block; or give the block, when there is nothing to call."""
        for each in self.expected if isinstance(self.expected, tuple) else [self.expected]:
            if not isinstance(each, type) or not issubclass(each, self._base):
                raise TypeError(f"{name}() arg 1 must be {self._bases}")
        if args:
            function, *args = args
            self._called = getattr(function, "__name__", None) or str(function)
            with self:
                function(*args, **kwargs)
            return None
        self.msg = kwargs.pop("msg", None)
        for wrong in kwargs:
            raise TypeError(f"{wrong!r} is an invalid keyword argument for this function")
        return self

    def _missing(self, verb):
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        self._raiseFailure(f"{name} not {verb} by {self._called}" if self._called else f"{name} not {verb}")

    def _matches(self, text):
        return self.expected_regex is None or self.expected_regex.search(text) is not None

    def _mismatch(self, text):
        self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{text}"')

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missing("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if not self._matches(str(exc_value)):
            self._mismatch(exc_value)
        return True


class _AssertWarnsContext(_AssertRaisesContext):
    """The block in which a warning is expected."""

    _base, _bases = Warning, "a warning type or tuple of warning types"

    def __enter__(self):
        self._recording = warnings.catch_warnings(record=True)
        self.warnings = self._recording.__enter__()
        warnings.simplefilter(category=self.expected, action="always")
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._recording.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        found = [each for each in self.warnings if isinstance(each.message, self.expected)]
        if not found:
            self._missing("triggered")
        for each in found:
            if self._matches(str(each.message)):
                self.warning, self.filename, self.lineno = each.message, each.filename, each.lineno
                return
        self._mismatch(found[0].message)


_LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _AssertLogsContext(_Expecting):
    """The block in which log messages are expected, or none."""

    LOGGING_FORMAT = ":".join(["%(levelname)s", "%(name)s", "%(message)s"])

    def __init__(self, test_case, logger, level, wanted):
        import logging
        super().__init__(test_case)
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._wanted = wanted

    def __enter__(self):
        import logging
        watcher = self.watcher = _LoggingWatcher([], [])

        class Capturing(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        handler = Capturing(self.level)
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        logger = self.logger
        self._kept = list(logger.handlers), logger.propagate, logger.level
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(self.level)
        return watcher if self._wanted else None

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        logger = self.logger
        logger.handlers, logger.propagate, level = self._kept
        logger.setLevel(level)
        if exc_type is not None:
            return False
        records, output = self.watcher
        if records and not self._wanted:
            self._raiseFailure(f"Unexpected logs found: {output!r}")
        if self._wanted and not records:
            level = logging.getLevelName(self.level)
            self._raiseFailure(f"no logs of level {level} or higher triggered on {logger.name}")


def _is_text(regex):
    return isinstance(regex, (bytes, str))


def _pattern(regex):
    return re.compile(regex) if _is_text(regex) else regex


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


def _item(sequence, index):
    """An item of a sequence, and whether it could be had."""
    try:
        return sequence[index], True
    except (IndexError, TypeError, NotImplementedError):
        return None, False


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

    def _broken(self, msg, text):
        raise self.failureException(self._formatMessage(msg, text))

    def _fail(self, msg, text):
        self.fail(self._formatMessage(msg, text))

    def assertFalse(self, expr, msg=None):
        """Fail unless the value counts as false."""
        if expr:
            self._broken(msg, safe_repr(expr) + " is not false")

    def assertTrue(self, expr, msg=None):
        """Fail unless the value counts as true."""
        if not expr:
            self._broken(msg, safe_repr(expr) + " is not true")

    def _formatMessage(self, msg, text):
        """The message of a failure: the standard one, with that given after it when longMessage is true."""
        if not self.longMessage:
            return msg or text
        return text if msg is None else f"{text} : {msg}"

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless the exception is raised; a context manager without a call."""
        block = _AssertRaisesContext(self, expected_exception)
        return block.handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Fail unless the exception is raised and its text has the pattern."""
        block = _AssertRaisesContext(self, expected_exception, expected_regex)
        return block.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a warning of class expected_warning is triggered by the callable when invoked."""
        block = _AssertWarnsContext(self, expected_warning)
        return block.handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Fail unless there is a warning whose text has the pattern."""
        block = _AssertWarnsContext(self, expected_warning, expected_regex)
        return block.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless something of the level or above is logged."""
        return _AssertLogsContext(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if something of the level or above is logged."""
        return _AssertLogsContext(self, logger, level, False)

    def _equal(self, first, second, msg=None):
        if not first == second:
            self._broken(msg, "%s != %s" % _short_reprs(first, second))

    def assertEqual(self, first, second, msg=None):
        """Fail unless first == second."""
        kind = type(first)
        check = self._equalities.get(kind, self._equal) if type(second) is kind else self._equal
        if isinstance(check, str):
            check = getattr(self, check)
        check(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail unless first != second."""
        if not first != second:
            self._broken(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def _almost(self, first, second, places, delta):
        """Whether two numbers are almost equal, how that was found out, and their difference."""
        if None not in (delta, places):
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, safe_repr(delta) + " delta", diff
        places = 7 if places is None else places
        return round(diff, places) == 0, "%r places" % places, diff

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless the numbers are equal when rounded to places, or not further apart than delta."""
        if first == second:
            return
        near, how, diff = self._almost(first, second, places, delta)
        if not near:
            self._broken(msg, f"{safe_repr(first)} != {safe_repr(second)} within {how} ({safe_repr(diff)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the numbers are equal when rounded to places, or not further apart than delta."""
        near, how, diff = self._almost(first, second, places, delta)
        if first == second or near:
            text = f"{safe_repr(first)} == {safe_repr(second)} within {how}"
            self._broken(msg, text if delta is None else f"{text} ({safe_repr(diff)} difference)")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless the sequences have equal items in the same order."""
        name = "sequence" if seq_type is None else seq_type.__name__
        both = (("First", seq1), ("Second", seq2))
        for which, each in both:
            if seq_type is not None and not isinstance(each, seq_type):
                raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(each)}")
        sizes = []
        for which, each in both:
            try:
                sizes.append(len(each))
            except (NotImplementedError, TypeError):
                text = f"{which} {name} has no length.    Non-sequence?"
                break
        else:
            text = None if seq1 == seq2 else self._sequence_difference(seq1, seq2, sizes, name, seq_type)
        if text is not None:
            self._fail(msg, self._with_diff(text, _pretty_diff(seq1, seq2)))

    def _sequence_difference(self, seq1, seq2, sizes, name, seq_type):
        text = "%ss differ: %s != %s\n" % (name.capitalize(), *_short_reprs(seq1, seq2))
        for i in range(min(sizes)):
            first, ok = _item(seq1, i)
            second, second_ok = _item(seq2, i) if ok else (None, False)
            if not second_ok:
                text += f"\nUnable to index element {i} of {'second' if ok else 'first'} {name}\n"
                break
            if first != second:
                text += "\nFirst differing element %d:\n%s\n%s\n" % (i, *_short_reprs(first, second))
                break
        else:
            if sizes[0] == sizes[1] and seq_type is None and type(seq1) != type(seq2):
                return None
        if sizes[0] != sizes[1]:
            size = min(sizes)
            which, longer = ("First", seq1) if sizes[0] > size else ("Second", seq2)
            extra, ok = _item(longer, size)
            text += f"\n{which} {name} contains {max(sizes) - size} additional elements.\n"
            text += (f"First extra element {size}:\n{safe_repr(extra)}\n" if ok else
                     f"Unable to index element {size} of {which.lower()} {name}\n")
        return text

    def _with_diff(self, message, diff):
        most = self.maxDiff
        return message + (diff if most is None or len(diff) <= most else DIFF_OMITTED % len(diff))

    def assertListEqual(self, list1, list2, msg=None):
        """A list-specific equality assertion."""
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """A tuple-specific equality assertion."""
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

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
        for which, each in (("First", d1), ("Second", d2)):
            self.assertIsInstance(each, dict, which + " argument is not a dictionary")
        if d1 != d2:
            self._fail(msg, self._with_diff("%s != %s" % _short_reprs(d1, d2), _pretty_diff(d1, d2)))

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless both have the same items equally often, in any order."""
        found = _count_diff(list(first), list(second))
        if found:
            lines = ["First has %d, Second has %d:  %r" % each for each in found]
            self._fail(msg, self._with_diff("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless two texts are equal; the message shows where not."""
        for which, each in (("First", first), ("Second", second)):
            self.assertIsInstance(each, str, which + " argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._equal(first, second, msg)
        one, two = first, second
        if one and two:
            if not (one.endswith("\n") and two.endswith("\n")):
                one, two = one + "\n", two + "\n"
        else:
            one, two = (each + "\n" if each and not each.endswith("\n") else each for each in (one, two))
        diff = "\n" + "".join(_ndiff(one.splitlines(keepends=True), two.splitlines(keepends=True)))
        self._fail(msg, self._with_diff("%s != %s" % _short_reprs(first, second), diff))

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
        assert expected_regex or not _is_text(expected_regex), "expected_regex must not be empty."
        pattern = _pattern(expected_regex)
        if pattern.search(text) is None:
            self._broken(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail if the pattern is found in the text."""
        pattern = _pattern(unexpected_regex)
        found = pattern.search(text)
        if found is not None:
            part = text[slice(*found.span())]
            self._broken(msg, f"Regex matched: {part!r} matches {pattern.pattern!r} in {text!r}")
