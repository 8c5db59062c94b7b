class OutputChecker:
    """Compares what is printed with what is to be printed."""

    def check_output(self, want, got, optionflags):
        """Whether they are equal, as far as the options ask."""
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^%s\s*?$" % re.escape(BLANKLINE_MARKER), "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        """What is different, as text."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if self._as_diff(want, got, optionflags):
            wanted, gotten = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(wanted, gotten, n=2))[2:]
                kind = "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(wanted, gotten, n=2))[2:]
                kind = "context diff with expected followed by actual"
            else:
                diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(wanted, gotten))
                kind = "ndiff with -expected +actual"
            return "Differences (%s):\n" % kind + _indented("".join(diff))
        if want and got:
            return "Expected:\n%sGot:\n%s" % (_indented(want), _indented(got))
        if want:
            return "Expected:\n%sGot nothing\n" % _indented(want)
        return "Expected nothing\nGot:\n%s" % _indented(got) if got else "Expected nothing\nGot nothing\n"

    def _as_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2


def _ellipsis_match(want, got):
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first):
        return False
    at, end = len(first), len(got) - len(last)
    if not got.endswith(last) or at > end:
        return False
    for part in middle:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


class DocTestFailure(Exception):
    """An example printed something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised an error."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


def _bare_name(message):
    """The name of an exception without its module and its text."""
    end = message.find("\n")
    end = len(message) if end < 0 else end
    colon = message.find(":", 0, end)
    end = end if colon < 0 else colon
    return message[message.rfind(".", 0, end) + 1:end]


class DocTestRunner:
    """Runs tests and counts failures."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._name2ft = {}

    def report_start(self, out, test, example):
        """Before an example."""
        if self._verbose:
            wanted = "Expecting:\n" + _indented(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indented(example.source) + wanted)

    def report_success(self, out, test, example, got):
        """After an example that printed what it was to print."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """After an example that printed something else."""
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """After an example that raised an error."""
        trace = exc_info[2]
        here = trace is None or trace.tb_frame.f_code.co_filename == _name_of(test, example)
        own = trace if here else trace.tb_next
        text = "".join(traceback.format_exception(exc_info[0], exc_info[1], own))
        out(self._header(test, example) + "Exception raised:\n" + _indented(text))

    def _header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            at = test.lineno + example.lineno + 1 if test.lineno is not None and example.lineno is not None else "?"
            lines.append('File "%s", line %s, in %s' % (test.filename, at, test.name))
        else:
            lines.append("Line %s, in %s" % (example.lineno + 1, test.name))
        lines.append("Failed example:")
        lines.append(_indented(example.source))
        return "\n".join(lines)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a test; how many failed, and how many there were."""
        self.test = test
        saved, hook = sys.stdout, sys.displayhook
        if out is None:
            def out(text):
                saved.write(text)
        sys.stdout = self._fakeout = io.StringIO()
        sys.displayhook = sys.__displayhook__
        try:
            return self._run(test, out)
        finally:
            sys.stdout, sys.displayhook = saved, hook
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def _run(self, test, out):
        failures = tries = 0
        original = self.optionflags
        try:
            for number, example in enumerate(test.examples):
                self.optionflags = original
                for flag, on in example.options.items():
                    self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    continue
                tries += 1
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                if not quiet:
                    self.report_start(out, test, example)
                if not self._passes(test, example, number, out, quiet):
                    failures += 1
                    if self.optionflags & FAIL_FAST:
                        break
        finally:
            self.optionflags = original
        failed, tried = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = (failed + failures, tried + tries)
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    def _passes(self, test, example, number, out, quiet):
        raised = None
        try:
            exec(compile(example.source, "<doctest %s[%d]>" % (test.name, number), "single"), test.globs)
        except KeyboardInterrupt:
            raise
        except:
            raised = sys.exc_info()
        got = self._fakeout.getvalue()
        self._fakeout.seek(0)
        self._fakeout.truncate()
        check = self._checker.check_output
        if raised is None:
            passed = check(example.want, got, self.optionflags)
        else:
            lines = traceback.format_exception_only(*raised[:2])
            message = next((line for line in reversed(lines) if not line.startswith(" ")), lines[-1])
            got += "".join(traceback.format_exception(raised[0], raised[1], None)) if quiet else ""
            if example.exc_msg is None:
                if not quiet:
                    self.report_unexpected_exception(out, test, example, raised)
                return False
            passed = check(example.exc_msg, message, self.optionflags)
            if not passed and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                passed = check(_bare_name(example.exc_msg), _bare_name(message), self.optionflags)
            if not passed:
                got += "Traceback (most recent call last):\n" + "".join(lines)
        if not quiet:
            (self.report_success if passed else self.report_failure)(out, test, example, got)
        return passed

    def summarize(self, verbose=None):
        """Print which tests failed; how many examples did, and how many there were."""
        verbose = self._verbose if verbose is None else verbose
        untested, passed, failed = [], [], []
        for name, (failures, tries) in sorted(self._name2ft.items()):
            if tries == 0:
                untested.append(name)
            elif failures == 0:
                passed.append((name, tries))
            else:
                failed.append((name, (failures, tries)))
        if verbose:
            if untested:
                print(len(untested), "items had no tests:")
                for name in untested:
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, count in passed:
                    print(" %3d tests in %s" % (count, name))
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, (failures, tries) in failed:
                print(" %3d of %3d in %s" % (failures, tries, name))
        if verbose:
            print(self.tries, "tests in", len(self._name2ft), "items.")
            print(self.tries - self.failures, "passed and", self.failures, "failed.")
        if self.failures:
            print("***Test Failed***", self.failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)


def _name_of(test, example):
    return "<doctest %s[%d]>" % (test.name, test.examples.index(example))


class DebugRunner(DocTestRunner):
    """Raises an error at the first failure."""

    def report_unexpected_exception(self, out, test, example, exc_info):
        """After an example that raised an error."""
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        """After an example that printed something else."""
        raise DocTestFailure(test, example, got)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Run the examples of a module; how many failed, and how many there were."""
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError("testmod: module required; %r" % (m,))
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, raise_on_error, verbose, optionflags, report)


def _run_all(tests, raise_on_error, verbose, optionflags, report):
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Run the examples of a text file; how many failed, and how many there were."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    with open(filename, encoding=encoding or "utf-8") as file:
        text = file.read()
    globs = {} if globs is None else globs.copy()
    globs.update(extraglobs or {})
    globs.setdefault("__name__", "__main__")
    test = parser.get_doctest(text, globs, name or filename.rpartition("/")[2], filename, 0)
    return _run_all([test], raise_on_error, verbose, optionflags, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """The examples of a text as a program, the text between them as comments."""
    out = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            out.append(part.source[:-1])
            if part.want:
                out.append("# Expected:")
                out.extend("## " + line for line in part.want.split("\n")[:-1])
        else:
            out.extend("# " + line if line.strip() else "#" for line in part.split("\n")[:-1])
    while out and out[-1] == "#":
        out.pop()
    while out and out[0] == "#":
        out.pop(0)
    return "\n".join(out) + "\n"
