class BaseTestSuite(object):
    """Tests that are run one after the other, without what classes and modules set up."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{strclass(type(self))} tests={[*self]}>"

    def __eq__(self, other):
        return [*self] == [*other] if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for each in tests:
            self.addTest(each)

    def _run_each(self, result, run):
        """Run the tests one after the other and let go of each that was run."""
        for at, test in enumerate(self):
            if result.shouldStop:
                return
            if run(test) is not _NOT_RUN and self._cleanup and hasattr(test, "countTestCases"):
                self._removed_tests += test.countTestCases()
                self._tests[at] = None

    def run(self, result):
        self._run_each(result, lambda test: test(result))
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests and let errors out."""
        for test in self:
            test.debug()


_NOT_RUN = object()


class _ErrorHolder(object):
    """Stands for a test in results when a fixture has failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    __str__ = id

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def run(self, result):
        """There is nothing to run."""

    __call__ = run


class TestSuite(BaseTestSuite):
    """Tests that are run one after the other, with what their classes and modules set up."""

    def run(self, result, debug=False):
        fixtures = _Fixtures(result, debug)
        outermost = not getattr(result, "_testRunEntered", False)
        result._testRunEntered = True

        def run(test):
            if not isinstance(test, (BaseTestSuite, _ErrorHolder)) and not fixtures.ready(test):
                return _NOT_RUN
            return test.debug() if debug else test(result)

        self._run_each(result, run)
        if outermost:
            fixtures.leave_class(None)
            fixtures.leave_module()
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests and let errors out."""
        self.run(_DebugResult(), True)


class _Fixtures(object):
    """What the classes and modules of tests set up; the result keeps where it is."""

    def __init__(self, result, debug):
        self.result = result
        self.debug = debug

    def ready(self, test):
        """Set up what the class of the test and its module need; whether that went well."""
        cls, result = type(test), self.result
        self.leave_class(cls)
        self.enter_module(cls.__module__)
        self.enter_class(cls)
        result._previousTestClass = cls
        return not (getattr(cls, "_classSetupFailed", False) or self.module_failed())

    def previous(self):
        return getattr(self.result, "_previousTestClass", None)

    def module_failed(self):
        return getattr(self.result, "_moduleSetUpFailed", False)

    def went_well(self, name, function):
        """Call a fixture, and tell the result what is wrong with it."""
        try:
            function()
        except Exception as e:
            if self.debug:
                raise
            self.tell(name, e)
            return False
        return True

    def tell(self, name, error):
        holder = _ErrorHolder(name)
        if isinstance(error, SkipTest):
            self.result.addSkip(holder, str(error))
        else:
            self.result.addError(holder, (type(error), error, error.__traceback__))

    @contextlib.contextmanager
    def kept_output(self):
        _tell(self.result, "_setupStdout")
        try:
            yield
        finally:
            _tell(self.result, "_restoreStdout")

    def enter_class(self, cls):
        if cls == self.previous() or self.module_failed() or getattr(cls, "__unittest_skip__", False):
            return
        setup = getattr(cls, "setUpClass", None)
        cls._classSetupFailed = False
        if setup is None:
            return
        with self.kept_output():
            if not self.went_well(f"setUpClass ({strclass(cls)})", setup):
                cls._classSetupFailed = True
                self.clean_class(cls, "setUpClass")

    def leave_class(self, following):
        cls = self.previous()
        if cls is None or cls == following or getattr(cls, "_classSetupFailed", False) or self.module_failed():
            return
        if getattr(cls, "__unittest_skip__", False) or not hasattr(cls, "tearDownClass"):
            return
        with self.kept_output():
            self.went_well(f"tearDownClass ({strclass(cls)})", cls.tearDownClass)
            self.clean_class(cls, "tearDownClass")

    def clean_class(self, cls, method):
        cls.doClassCleanups()
        for _, error, _ in cls.tearDown_exceptions:
            self.tell(f"{method} ({strclass(cls)})", error)

    def enter_module(self, name):
        if name == getattr(self.previous(), "__module__", None):
            return
        self.leave_module()
        self.result._moduleSetUpFailed = False
        setup = getattr(sys.modules.get(name), "setUpModule", None)
        if setup is not None and not self.went_well(f"setUpModule ({name})", setup):
            self.result._moduleSetUpFailed = True
            self.went_well(f"setUpModule ({name})", doModuleCleanups)

    def leave_module(self):
        name = getattr(self.previous(), "__module__", None)
        if name is None or self.module_failed() or name not in sys.modules:
            return
        teardown = getattr(sys.modules[name], "tearDownModule", None)
        for function in (teardown, doModuleCleanups):
            if function is not None:
                self.went_well(f"tearDownModule ({name})", function)


class _DebugResult(object):
    "Stands for a result where there is none."
    shouldStop = False


class TestLoader(object):
    """Finds tests in classes and modules."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """All tests of a class."""
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (TestCase, FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """All tests of a module."""
        tests = []
        for name in dir(module):
            each = getattr(module, name)
            if (isinstance(each, type) and issubclass(each, TestCase)
                    and each not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase)):
                tests.append(self.loadTestsFromTestCase(each))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        """The tests that a dotted name means."""
        parts = name.split(".")
        if module is None:
            imported = parts[:]
            while True:
                try:
                    module = __import__(".".join(imported))
                    break
                except ImportError:
                    imported.pop()
                    if not imported:
                        raise
            parts = parts[1:]
        found, parent = module, None
        for part in parts:
            parent, found = found, getattr(found, part)
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(found, TestSuite):
            return found
        if callable(found):
            test = found()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (found, test))
        raise TypeError("don't know how to make test from: %s" % found)

    def loadTestsFromNames(self, names, module=None):
        """The tests that several dotted names mean."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """The names of a class's test methods, sorted."""
        import fnmatch

        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = strclass(testCaseClass) + "." + name
            return self.testNamePatterns is None or any(fnmatch.fnmatchcase(full, p) for p in self.testNamePatterns)
        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """There are no files of tests to be found here."""
        return self.suiteClass([])


defaultTestLoader = TestLoader()


class TextTestRunner(object):
    """Runs tests and prints what became of them."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _LineStream(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        "Run tests and print what became of them."
        result = self._makeResult()
        registerResult(result)
        for option in ("failfast", "buffer", "tb_locals"):
            setattr(result, option, getattr(self, option))
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(action=self.warnings)
            start = time.perf_counter()
            _tell(result, "startTestRun")
            try:
                test(result)
            finally:
                _tell(result, "stopTestRun")
            taken = time.perf_counter() - start
        result.printErrors()
        if self.durations is not None:
            self._printDurations(result)
        self._summary(result, taken)
        return result

    def _printDurations(self, result):
        slowest = sorted(result.collectedDurations, key=lambda each: each[1], reverse=True)
        if self.durations > 0:
            del slowest[self.durations:]
        shown = [(taken, test) for test, taken in slowest if self.verbosity >= 2 or taken >= 0.001]
        say = self.stream.writeln
        say("Slowest test durations")
        self._separate(result)
        for taken, test in shown:
            say(f"{f'{taken:.3f}s':<10} {test}")
        say("" if len(shown) == len(slowest)
            else "\n(durations < 0.001s were hidden; use -v to show these durations)")

    def _separate(self, result):
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)

    def _summary(self, result, taken):
        self._separate(result)
        run = result.testsRun
        self.stream.writeln(f"Ran {run} test{'' if run == 1 else 's'} in {taken:.3f}s\n")
        counts = [("skipped", result.skipped), ("expected failures", result.expectedFailures),
                  ("unexpected successes", result.unexpectedSuccesses)]
        if not result.wasSuccessful():
            verdict = "FAILED"
            counts[:0] = [("failures", result.failures), ("errors", result.errors)]
        else:
            verdict = "OK" if run or result.skipped else "NO TESTS RAN"
        told = ", ".join(f"{name}={len(each)}" for name, each in counts if each)
        self.stream.write(f"{verdict} ({told})\n" if told else verdict + "\n")
        self.stream.flush()


class TestProgram(object):
    """Runs tests as a command line asks, and exits."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *,
                 tb_locals=False, durations=None):
        self.module = __import__(module) if isinstance(module, str) else module
        if isinstance(module, str):
            self.module = sys.modules.get(module, self.module)
        self.exit = exit
        self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
        self.verbosity = verbosity
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = "python -m unittest"
        self.parseArgs(sys.argv if argv is None else argv)
        self.runTests()

    def parseArgs(self, argv):
        import argparse
        parser = argparse.ArgumentParser(prog=self.progName)
        parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, default=self.verbosity)
        parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0)
        parser.add_argument("-f", "--failfast", action="store_true", default=self.failfast)
        parser.add_argument("-c", "--catch", dest="catchbreak", action="store_true", default=self.catchbreak)
        parser.add_argument("-b", "--buffer", action="store_true", default=self.buffer)
        parser.add_argument("--locals", dest="tb_locals", action="store_true", default=self.tb_locals)
        parser.add_argument("--durations", type=int, default=self.durations)
        parser.add_argument("-k", dest="testNamePatterns", action="append",
                            type=lambda text: text if "*" in text else "*%s*" % text)
        parser.add_argument("tests", nargs="*")
        parser.parse_args(argv[1:], self)
        loader, names = self.testLoader, self.tests or self.defaultTest
        if self.testNamePatterns:
            loader.testNamePatterns = self.testNamePatterns
        self.test = (loader.loadTestsFromNames([names] if isinstance(names, str) else names, self.module) if names
                     else loader.loadTestsFromModule(self.module))

    def runTests(self):
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            try:
                runner = runner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                                warnings=self.warnings, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                runner = runner()
        self.result = runner.run(self.test)
        if self.exit:
            none = not self.result.testsRun and not self.result.skipped
            sys.exit(5 if none else int(not self.result.wasSuccessful()))


main = TestProgram
_results = []


def registerResult(result):
    if result not in _results:
        _results.append(result)


def removeResult(result):
    if result in _results:
        _results.remove(result)
        return True
    return False


def installHandler():
    """Do nothing: there is no interrupt to handle here."""


def removeHandler(method=None):
    """Do nothing: there is no interrupt to handle here; a function is given back as it is."""
    return method


for _name, _classes in (("result", (TestResult,)), ("runner", (TextTestResult, TextTestRunner)),
                        ("suite", (BaseTestSuite, TestSuite, _ErrorHolder)), ("loader", (TestLoader,)),
                        ("main", (TestProgram,)), ("async_case", (IsolatedAsyncioTestCase,)),
                        ("case", (TestCase, FunctionTestCase, SkipTest, _SubTest))):
    for _class in _classes:
        _class.__module__ = "unittest." + _name
del _name, _classes, _class


def _old_loader(name, instead):
    warnings.warn("unittest.%s() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.%s() "
                  "instead." % (name, instead), DeprecationWarning, stacklevel=1)
    return TestLoader()


def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=TestSuite):
    """The tests of a class."""
    loader = _old_loader("makeSuite", "loadTestsFromTestCase")
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    return loader.loadTestsFromTestCase(testCaseClass)


def getTestCaseNames(testCaseClass, prefix, sortUsing=None, testNamePatterns=None):
    """The names of the tests of a class."""
    loader = _old_loader("getTestCaseNames", "getTestCaseNames")
    loader.testMethodPrefix = prefix
    return loader.getTestCaseNames(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=None, suiteClass=TestSuite):
    """The tests of a module."""
    loader = _old_loader("findTestCases", "loadTestsFromModule")
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    return loader.loadTestsFromModule(module)
