class BaseTestSuite(object):
    """Tests that are run one after the other, without what classes and modules set up."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (strclass(self.__class__), list(self))

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError("{} is not callable".format(repr(test)))
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def _after(self, index):
        if self._cleanup and hasattr(self._tests[index], "countTestCases"):
            self._removed_tests += self._tests[index].countTestCases()
            self._tests[index] = None

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            self._after(index)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests and let errors out."""
        for test in self:
            test.debug()


class _ErrorHolder(object):
    """Stands for a test in results when a fixture has failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0

    def run(self, result):
        pass

    __call__ = run


class TestSuite(BaseTestSuite):
    """Tests that are run one after the other, with what their classes and modules set up."""

    def run(self, result, debug=False):
        outer = not getattr(result, "_testRunEntered", False)
        if outer:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite) and not isinstance(test, _ErrorHolder):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            self._after(index)
        if outer:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests and let errors out."""
        self.run(_DebugResult(), True)

    def _failed(self, result, name, error):
        holder = _ErrorHolder(name)
        if isinstance(error, SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, error.__traceback__))

    def _handleClassSetUp(self, test, result):
        cls = test.__class__
        if cls == getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed:
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        setup = getattr(cls, "setUpClass", None)
        if setup is None:
            return
        self._setup_stdout(result, "_setupStdout")
        try:
            try:
                setup()
            except Exception as e:
                if isinstance(result, _DebugResult):
                    raise
                cls._classSetupFailed = True
                self._failed(result, f"setUpClass ({strclass(cls)})", e)
            if cls._classSetupFailed:
                self._class_cleanups(cls, result, "setUpClass")
        finally:
            self._setup_stdout(result, "_restoreStdout")

    def _setup_stdout(self, result, name):
        getattr(result, name, lambda: None)()

    def _class_cleanups(self, cls, result, method):
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            self._failed(result, f"{method} ({strclass(cls)})", info[1])

    def _tearDownPreviousClass(self, test, result):
        cls = getattr(result, "_previousTestClass", None)
        if cls is None or test is not None and test.__class__ == cls or not hasattr(cls, "tearDownClass"):
            return
        if getattr(cls, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        self._setup_stdout(result, "_setupStdout")
        try:
            try:
                cls.tearDownClass()
            except Exception as e:
                if isinstance(result, _DebugResult):
                    raise
                self._failed(result, f"tearDownClass ({strclass(cls)})", e)
            self._class_cleanups(cls, result, "tearDownClass")
        finally:
            self._setup_stdout(result, "_restoreStdout")

    def _module_fixture(self, result, name, function):
        try:
            function()
        except Exception as e:
            if isinstance(result, _DebugResult):
                raise
            self._failed(result, name, e)
            return False
        return True

    def _handleModuleFixture(self, test, result):
        previous = getattr(getattr(result, "_previousTestClass", None), "__module__", None)
        current = test.__class__.__module__
        if current == previous:
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        setup = getattr(sys.modules.get(current), "setUpModule", None)
        if setup is not None and not self._module_fixture(result, f"setUpModule ({current})", setup):
            result._moduleSetUpFailed = True
            self._module_fixture(result, f"setUpModule ({current})", doModuleCleanups)

    def _handleModuleTearDown(self, result):
        previous = getattr(getattr(result, "_previousTestClass", None), "__module__", None)
        if previous is None or result._moduleSetUpFailed or previous not in sys.modules:
            return
        teardown = getattr(sys.modules[previous], "tearDownModule", None)
        if teardown is not None:
            self._module_fixture(result, f"tearDownModule ({previous})", teardown)
        self._module_fixture(result, f"tearDownModule ({previous})", doModuleCleanups)


class _DebugResult(object):
    "Remembers the class at hand where there is no result."
    _previousTestClass = None
    _moduleSetUpFailed = False
    _testRunEntered = False
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
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
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
        result.failfast = self.failfast
        result.buffer = self.buffer
        result.tb_locals = self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            start = time.perf_counter()
            getattr(result, "startTestRun", lambda: None)()
            try:
                test(result)
            finally:
                getattr(result, "stopTestRun", lambda: None)()
            taken = time.perf_counter() - start
        result.printErrors()
        if self.durations is not None:
            self._printDurations(result)
        self._summary(result, taken)
        return result

    def _printDurations(self, result):
        found = sorted(result.collectedDurations, key=lambda each: each[1], reverse=True)
        if self.durations > 0:
            found = found[:self.durations]
        self.stream.writeln("Slowest test durations")
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        hidden = False
        for test, elapsed in found:
            if self.verbosity < 2 and elapsed < 0.001:
                hidden = True
                continue
            self.stream.writeln("%-10s %s" % ("%.3fs" % elapsed, test))
        if hidden:
            self.stream.writeln("\n(durations < 0.001s were hidden; use -v to show these durations)")
        else:
            self.stream.writeln("")

    def _summary(self, result, taken):
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        run = result.testsRun
        self.stream.writeln("Ran %d test%s in %.3fs" % (run, "" if run == 1 else "s", taken))
        self.stream.writeln()
        infos = []
        if not result.wasSuccessful():
            self.stream.write("FAILED")
            infos += ["%s=%d" % (name, len(each)) for name, each in (("failures", result.failures),
                                                                     ("errors", result.errors)) if each]
        elif run == 0 and not result.skipped:
            self.stream.write("NO TESTS RAN")
        else:
            self.stream.write("OK")
        for name, each in (("skipped", result.skipped), ("expected failures", result.expectedFailures),
                           ("unexpected successes", result.unexpectedSuccesses)):
            if each:
                infos.append("%s=%d" % (name, len(each)))
        self.stream.write(" (%s)\n" % ", ".join(infos) if infos else "\n")
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
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        names = self.tests or self.defaultTest
        if not names:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            names = (names,) if isinstance(names, str) else names
            self.test = self.testLoader.loadTestsFromNames(names, self.module)

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
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)


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
