class SkipTest(Exception):
    """Ends a test that is not to be run."""


class _Enough(Exception):
    """Ends a test of which a part has failed."""


class _Outcome(object):
    """What has become of a test so far."""

    def __init__(self, result=None):
        self.result = result
        self.success = True
        self.may_fail = False
        self.expectedFailure = None

    @contextlib.contextmanager
    def part(self, test):
        """Tell the result what becomes of the block, which is a part of the test."""
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except _Enough:
            pass
        except SkipTest as e:
            self.success = False
            self.result.addSkip(test, str(e))
        except BaseException as e:
            if type(e).__name__ == "_FinalAnswer":
                raise
            error = type(e), e, e.__traceback__
            if self.may_fail:
                self.expectedFailure = error
            else:
                self.success = False
                test._broke(self.result, error)
        else:
            if self.success:
                test._passed(self.result)
        finally:
            self.success = before and self.success


def _tell(result, event):
    """Call a method of a result that may lack it."""
    getattr(result, event, lambda: None)()


def _keep_call(calls, function, args, kwargs):
    calls.append(lambda: function(*args, **kwargs))


def _last_first(calls):
    while calls:
        yield calls.pop()


def _context_methods(cm, enter="__enter__", leave="__exit__", kind="the context manager"):
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support {kind} protocol") from None


def _entered(cm, add_cleanup):
    """What entering a context gives; it is left as a cleanup."""
    enter, leave = _context_methods(cm)
    value = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return value


_module_calls = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Add a call that is made after the module's tests."""
    _keep_call(_module_calls, function, args, kwargs)


def enterModuleContext(cm):
    """Enter a context that is left after the module's tests."""
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    """Make the calls that were added for the module, the last first."""
    first = None
    for call in _last_first(_module_calls):
        try:
            call()
        except Exception as e:
            first = first or e
    if first is not None:
        raise first


def skip(reason):
    """Unconditionally skip a test."""
    def mark(test, why=reason):
        if isinstance(test, type):
            marked = test
        else:
            @functools.wraps(test)
            def marked(*args, **kwargs):
                raise SkipTest(why)
        marked.__unittest_skip__, marked.__unittest_skip_why__ = True, why
        return marked

    return mark(reason, "") if type(reason) is types.FunctionType else mark


def _skip_reason(test, method):
    """Why a test is to be left out, or None."""
    marked = [each for each in (type(test), method) if getattr(each, "__unittest_skip__", False)]
    if not marked:
        return None
    return getattr(type(test), "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")


def _same(obj):
    return obj


def skipIf(condition, reason):
    """Leave a test out when the condition holds."""
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    """Leave a test out when the condition does not hold."""
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


class TestCase(_Assertions):
    """One test, which is the method called methodName; classes of tests are made from this."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _EQUALITIES = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual",
                   set: "assertSetEqual", frozenset: "assertSetEqual", str: "assertMultiLineEqual"}

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._class_calls = []
        cls._classSetupFailed = False

    def __init__(self, methodName="runTest"):
        method = getattr(self, methodName, None)
        if method is None and methodName != "runTest":
            try:
                getattr(self, methodName)
            except AttributeError:
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
        self._testMethodName = methodName
        self._testMethodDoc = "No test" if method is None else method.__doc__
        self._outcome = self._subtest = None
        self._calls = []
        self._equalities = dict(self._EQUALITIES)

    def addTypeEqualityFunc(self, typeobj, function):
        """Set what assertEqual does with two objects of a type."""
        self._equalities[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        """Add a call that is made after the test, whatever becomes of it."""
        _keep_call(self._calls, function, args, kwargs)

    def enterContext(self, cm):
        """Enters the supplied context manager and leaves it when the test is completed; returns what it gives."""
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Add a call that is made after the class's tests."""
        _keep_call(cls._class_calls, function, args, kwargs)

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context that is left after the class's tests."""
        return _entered(cm, cls.addClassCleanup)

    def setUp(self):
        "Called before each test."

    def tearDown(self):
        "Called after each test."

    @classmethod
    def setUpClass(cls):
        "Called before the first test of the class."

    @classmethod
    def tearDownClass(cls):
        "Called after the last test of the class."

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        """The first line of the test's docstring, or None."""
        doc = (self._testMethodDoc or "").strip()
        return doc.partition("\n")[0].strip() if self._testMethodDoc else None

    def id(self):
        return f"{strclass(type(self))}.{self._testMethodName}"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((self._testMethodName, type(self)))

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        """A part of the test that may fail while the rest goes on; the parameters tell parts apart."""
        outcome = self._outcome
        if not hasattr(getattr(outcome, "result", None), "addSubTest"):
            yield
            return
        outer = self._subtest
        if outer is not None:
            params = {**params, **outer.params, **params}
        self._subtest = _SubTest(self, msg, params)
        try:
            with outcome.part(self._subtest):
                yield
            if outcome.expectedFailure if outcome.success else outcome.result.failfast:
                raise _Enough
        finally:
            self._subtest = outer

    def _before(self):
        self.setUp()

    def _after(self):
        self.tearDown()

    def _finished(self, value):
        """What a call gave, once it is there."""
        return value

    def _call_test(self, method):
        if self._finished(method()) is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})",
                          DeprecationWarning, stacklevel=1)

    def _passed(self, result):
        """Called when a part has passed."""

    def _broke(self, result, error):
        """Called when a part has not passed."""
        add = result.addFailure if issubclass(error[0], self.failureException) else result.addError
        add(self, error)

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            _tell(result, "startTestRun")
        try:
            method = getattr(self, self._testMethodName)
            reason = _skip_reason(self, method)
            if reason is None:
                result.startTest(self)
                self._run_parts(method, result)
            else:
                result.addSkip(self, reason)
        finally:
            result.stopTest(self)
            if own:
                _tell(result, "stopTestRun")
        return result

    def _run_parts(self, method, result):
        may_fail = any(getattr(each, "__unittest_expecting_failure__", False) for each in (self, method))
        start = time.perf_counter()
        outcome = self._outcome = _Outcome(result)
        try:
            with outcome.part(self):
                self._before()
            if outcome.success:
                outcome.may_fail = may_fail
                with outcome.part(self):
                    self._call_test(method)
                outcome.may_fail = False
                with outcome.part(self):
                    self._after()
            self.doCleanups()
            if hasattr(result, "addDuration"):
                result.addDuration(self, time.perf_counter() - start)
            if not outcome.success:
                return
            if not may_fail:
                result.addSuccess(self)
            elif outcome.expectedFailure is None:
                result.addUnexpectedSuccess(self)
            else:
                result.addExpectedFailure(self, outcome.expectedFailure)
        finally:
            self._outcome = None

    def doCleanups(self):
        """Make the calls that were added for the test, the last first."""
        outcome = self._outcome or _Outcome()
        for call in _last_first(self._calls):
            with outcome.part(self):
                self._finished(call())
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Make the calls that were added for the class, the last first."""
        errors = cls.tearDown_exceptions = []
        for call in _last_first(cls._class_calls):
            try:
                call()
            except Exception as e:
                errors.append((type(e), e, e.__traceback__))

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test and let errors out."""
        method = getattr(self, self._testMethodName)
        reason = _skip_reason(self, method)
        if reason is not None:
            raise SkipTest(reason)
        self._before()
        self._call_test(method)
        self._after()
        for call in _last_first(self._calls):
            self._finished(call())

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)


for _each in vars(_Assertions).values():
    if hasattr(_each, "__code__"):
        _each.__qualname__ = "TestCase." + _each.__name__
del _each


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        TestCase.__init__(self)
        self._functions = setUp, testFunc, tearDown
        self._said = description

    def _call(self, index):
        function = self._functions[index]
        if function is not None:
            function()

    def setUp(self):
        self._call(0)

    def runTest(self):
        self._call(1)

    def tearDown(self):
        self._call(2)

    def id(self):
        return self._functions[1].__name__

    def __eq__(self, other):
        if isinstance(other, type(self)):
            return (self._functions, self._said) == (other._functions, other._said)
        return NotImplemented

    def __hash__(self):
        return hash((type(self), self._functions, self._said))

    def __str__(self):
        return f"{strclass(type(self))} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(type(self))} tec={self._functions[1]}>"

    def shortDescription(self):
        if self._said is None:
            return (self._functions[1].__doc__ or "").split("\n")[0].strip() or None
        return self._said


class _SubTest(TestCase):
    """A part of a test."""

    def __init__(self, test_case, message, params):
        TestCase.__init__(self)
        self.test_case, self.params = test_case, params
        self._message = message
        self.failureException = self.test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _passed(self, result):
        result.addSubTest(self.test_case, self, None)

    def _broke(self, result, error):
        result.addSubTest(self.test_case, self, error)

    def _which(self):
        said = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            said.append("(" + ", ".join(f"{name}={value!r}" for name, value in self.params.items()) + ")")
        return " ".join(said) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._which()}"

    def __str__(self):
        return f"{self.test_case} {self._which()}"

    def shortDescription(self):
        return self.test_case.shortDescription()


class IsolatedAsyncioTestCase(TestCase):
    """A test case whose test methods can be coroutines; they run in a loop of their own."""

    loop_factory = None

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        _keep_call(self._calls, func, args, kwargs)

    async def enterAsyncContext(self, cm):
        """Enters the supplied asynchronous context manager and leaves it when the test is completed."""
        enter, leave = _context_methods(cm, "__aenter__", "__aexit__", "the asynchronous context manager")
        value = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return value

    def _finished(self, value):
        import inspect
        if not inspect.isawaitable(value):
            return value

        async def wait():
            return await value
        return self._runner.run(wait())

    def _before(self):
        self._runner.get_loop()
        super()._before()
        self._finished(self.asyncSetUp())

    def _after(self):
        self._finished(self.asyncTearDown())
        super()._after()

    def _in_loop(self, work, *args):
        import asyncio
        with asyncio.Runner() as self._runner:
            try:
                return work(*args)
            finally:
                self._runner = None

    def run(self, result=None):
        return self._in_loop(super().run, result)

    def debug(self):
        self._in_loop(super().debug)
