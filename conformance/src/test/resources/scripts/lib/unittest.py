import unittest, io, re
class T(unittest.TestCase):
    def setUp(self): self.x = [1, 2]
    def test_a(self): self.assertEqual(sum(self.x), 3)
    def test_b(self): self.assertEqual(self.x, [1, 3])
    def test_c(self): raise KeyError("k")
    @unittest.skip("later")
    def test_d(self): pass
    @unittest.expectedFailure
    def test_e(self): self.fail("known")
r = unittest.TestResult(); unittest.defaultTestLoader.loadTestsFromTestCase(T).run(r); print(r.testsRun, len(r.failures), len(r.errors), [(t.id().split(".")[-1], m) for t, m in r.skipped], len(r.expectedFailures), r.wasSuccessful(), [t._testMethodName for t, _ in r.failures + r.errors]); print(r.failures[0][1].splitlines()[-8:])
# ---
import unittest
t = unittest.TestCase()
for f in (lambda: t.assertEqual(1, 2), lambda: t.assertEqual("ab", "ac"), lambda: t.assertEqual([1, 2], [1, 3]), lambda: t.assertEqual({"a": 1}, {"a": 2}), lambda: t.assertEqual({1}, {2}), lambda: t.assertEqual((1,), (1, 2)), lambda: t.assertTrue(0), lambda: t.assertFalse([1]), lambda: t.assertIs(1, None), lambda: t.assertIsNone(5), lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertGreater(1, 2), lambda: t.assertLessEqual(3, 2), lambda: t.assertAlmostEqual(1, 1.1), lambda: t.assertRegex("abc", "x"), lambda: t.assertIsInstance(1, str), lambda: t.assertCountEqual([1, 2, 2], [1, 1, 2]), lambda: t.assertNotEqual(1, 1), lambda: t.fail("msg"), lambda: t.assertEqual(1, 2, "custom"), lambda: t.assertMultiLineEqual("a\nb\n", "a\nc\n"), lambda: t.assertIsNot(None, None), lambda: t.assertNotIsInstance(1, int), lambda: t.assertAlmostEqual(1, 2, delta=0.5)):
    try: f(); print("passed")
    except AssertionError as e: print(str(e))
# ---
import unittest
t = unittest.TestCase(); t.assertEqual(1, 1.0); t.assertAlmostEqual(0.1 + 0.2, 0.3); t.assertCountEqual("abc", "cba"); t.assertSequenceEqual([1], (1,)); t.assertDictEqual({}, {}); t.assertNotAlmostEqual(1, 2)
with t.assertRaises(ValueError) as cm: int("x")
print(cm.exception)
with t.assertRaisesRegex(KeyError, "k+"): {}["kk"]
for f in (lambda: t.assertRaises(ValueError, int, "1"), lambda: t.assertRaises(KeyError, int, "x")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try:
    with t.assertRaises((TypeError, KeyError)): pass
except AssertionError as e: print(e)
try:
    with t.assertRaisesRegex(ValueError, "zzz"): int("q")
except AssertionError as e: print(e)
import warnings
with t.assertWarns(UserWarning) as w: warnings.warn("careful")
print(w.warning)
with t.assertLogs("lg", "INFO") as l: import logging; logging.getLogger("lg").info("hi")
print(l.output, l.records[0].levelname)
# ---
import unittest
log = []
class F(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append("class+")
    @classmethod
    def tearDownClass(cls): log.append("class-")
    def setUp(self): log.append("+"); self.addCleanup(log.append, "cleanup")
    def tearDown(self): log.append("-")
    def test_1(self): log.append("1")
    def test_2(self): log.append("2"); self.skipTest("why")
    def test_3(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
r = unittest.TestResult(); unittest.TestSuite([F("test_1"), F("test_2"), F("test_3")]).run(r); print(log); print(r.testsRun, len(r.failures), r.skipped[0][1], r, str(r.failures[0][0]).split()[-1], F("test_1"), F("test_1").id(), F("test_1").countTestCases())
# ---
import unittest, io, re
class Calc(unittest.TestCase):
    """Calculator."""
    def test_add(self):
        "adds numbers"
        self.assertEqual(1 + 1, 2)
    def test_div(self): self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
    def test_bad(self): self.assertEqual("x", "y")
o = io.StringIO(); r = unittest.TextTestRunner(stream=o, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(Calc)); print(re.sub(r"in [\d.]+s", "in Xs", re.sub(r'File "[^"]+"', 'File "F"', o.getvalue()))); print(r.testsRun, len(r.failures), r.wasSuccessful(), unittest.defaultTestLoader.getTestCaseNames(Calc))
# ---
import unittest
from unittest import mock
m = mock.Mock(return_value=5, name="m"); print(m(1, k=2), m.called, m.call_count, m.call_args, m.mock_calls); m.side_effect = [1, ValueError("no")]; print(m())
try: m()
except ValueError as e: print(e)
m.reset_mock(side_effect=True); m.attr.deep.return_value = "d"; print(m.attr.deep(3), m.attr.deep.call_args_list, m.called); m.assert_not_called(); m(1); m.assert_called_once_with(1)
try: m.assert_called_with(2)
except AssertionError as e: print(e)
class Svc:
    def get(self): return "real"
with mock.patch.object(Svc, "get", return_value="fake"): print(Svc().get())
print(Svc().get(), mock.call(1, a=2), mock.ANY == 5, mock.sentinel.x); mm = mock.MagicMock(); mm.__len__.return_value = 3; print(len(mm), mm[0] is not None, int(mm))
# ---
import unittest
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): self.v = 1
    async def test_ok(self): import asyncio; await asyncio.sleep(0); self.assertEqual(self.v, 1)
    async def test_no(self): self.assertEqual(self.v, 2)
r = unittest.TestResult(); unittest.defaultTestLoader.loadTestsFromTestCase(A).run(r); print(r.testsRun, len(r.failures), len(r.errors)); unittest.TestCase().assertEqual(1, 2)  # uncaught
# ---
import unittest
class Stack:
    def __init__(self): self.x = []
    def push(self, v): self.x.append(v); return self
    def pop(self):
        if not self.x: raise IndexError("pop from empty stack")
        return self.x.pop()
class StackTest(unittest.TestCase):
    def test_lifo(self): s = Stack().push(1).push(2); self.assertEqual((s.pop(), s.pop()), (2, 1))
    def test_empty(self):
        with self.assertRaisesRegex(IndexError, "empty"): Stack().pop()
    def test_wrong(self): self.assertEqual(Stack().push(1).pop(), 2, "push then pop")
suite = unittest.TestSuite(map(StackTest, ("test_lifo", "test_empty", "test_wrong"))); r = suite.run(unittest.TestResult())
for t, trace in r.failures: print(t.id().split(".", 1)[1], trace.splitlines()[-1])
print(r.testsRun, r.wasSuccessful(), suite.countTestCases())
# ---
import unittest
t = unittest.TestCase(); t.maxDiff = None
for f in (lambda: t.assertEqual([1, 2, 3], [1, 5, 3, 4]), lambda: t.assertEqual({"a": [1, 2], "b": 1}, {"a": [1, 3], "c": 1}), lambda: t.assertEqual("line one\nline two", "line one\nline 2"), lambda: t.assertListEqual([1], (1,)), lambda: t.assertSetEqual({1, 2}, {2, 3}), lambda: t.assertTupleEqual((1, 2), (1, 3)), lambda: t.assertDictEqual({"k": 1}, [1]), lambda: t.assertLess("b", "a"), lambda: t.assertNotRegex("abc", "b"), lambda: t.assertIsNotNone(None), lambda: t.assertGreaterEqual(1, 2, "too small")):
    try: f()
    except AssertionError as e: print(e); print("-")
# ---
import unittest
class P(unittest.TestCase):
    cases = [("2+2", 4), ("2*3", 7), ("1/0", None)]
    def test_all(self):
        for src, want in self.cases:
            with self.subTest(src=src): self.assertEqual(eval(src), want)
    @unittest.skipIf(True, "conditional")
    def test_skip(self): pass
    @unittest.skipUnless(True, "never")
    def test_runs(self): self.assertTrue(True)
    def test_softskip(self): raise unittest.SkipTest("from inside")
r = unittest.TestResult(); unittest.defaultTestLoader.loadTestsFromTestCase(P).run(r); print(r.testsRun, [str(t).split("test_all")[-1].split(") ")[-1] for t, _ in r.failures + r.errors], sorted(m for _, m in r.skipped))
# ---
import unittest
class Base(unittest.TestCase):
    def helper(self, v): self.assertIn(v, range(3), f"{v} out of range")
class A(Base):
    def test_x(self): self.helper(1)
    def test_y(self): self.helper(5)
    def runTest(self): self.helper(2)
r = A().run(); print(r.wasSuccessful(), r.testsRun); r = A("test_y").run(); print(r.failures[0][1].splitlines()[-1])
try: A("missing")
except ValueError as e: print(str(e)[:40])
A("test_y").debug()  # uncaught
# ---
from unittest import mock
class Mailer:
    def send(self, to, text): raise OSError("no network")
def notify(mailer, users): return [mailer.send(u, "hi") for u in users]
m = mock.Mock(spec=Mailer); m.send.side_effect = lambda to, text: f"{to}:{text}"; print(notify(m, ["a", "b"]), m.send.call_count, m.send.call_args_list)
try: m.nope
except AttributeError as e: print(e)
m.send.assert_any_call("a", "hi"); m.send.assert_has_calls([mock.call("a", "hi"), mock.call("b", "hi")])
for check in (lambda: m.send.assert_called_once(), lambda: m.send.assert_called_once_with("a"), lambda: m.send.assert_not_called()):
    try: check()
    except AssertionError as e: print(e)
with mock.patch.dict("os.environ", {"MOCKED": "1"}): import os; print(os.environ["MOCKED"])
print("MOCKED" in os.environ); notify(Mailer(), ["x"])  # uncaught
# ---
import unittest, io, re
class T(unittest.TestCase):
    def test_sub(self):
        for i in range(3):
            with self.subTest("msg", i=i): self.assertLess(i, 1)
    @unittest.expectedFailure
    def test_xf(self): self.assertEqual(1, 2)
    @unittest.expectedFailure
    def test_us(self): pass
    @unittest.skip("nope")
    def test_s(self): pass
for v in (0, 1, 2):
    o = io.StringIO(); r = unittest.TextTestRunner(stream=o, verbosity=v).run(unittest.defaultTestLoader.loadTestsFromTestCase(T)); print(re.sub(r"in [\d.]+s", "in Xs", re.sub(r'File "[^"]+", line \d+', 'File "F"', o.getvalue()))); print(r)
# ---
from unittest.mock import MagicMock, Mock, call, patch, create_autospec, AsyncMock
import asyncio
mm = MagicMock(); mm.__getitem__.return_value = 7; print(mm[3], len(mm), list(mm), bool(mm), 3 in mm, mm == mm, mm != mm); mm.__enter__.return_value = "in"
with mm as q: print(q)
m = Mock(); m.a.b(1).c(x=2); print(m.mock_calls, m.method_calls, call.a.b(1), call(1).x(2).y(3))
def fn(a, b): "real"
f = create_autospec(fn, return_value=3); print(f(1, b=2)); f.assert_called_once_with(1, 2)
try: f(1)
except TypeError as e: print(e)
am = AsyncMock(return_value=4)
async def go(): return await am(1)
print(asyncio.run(go()), am.await_count); am.assert_awaited_once_with(1)
d = {"a": 1}
with patch.dict(d, {"b": 2}, clear=True): print(d)
print(d); m.foo.assert_called_with(1)  # uncaught
# ---
import unittest
log = []
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append("A+"); cls.addClassCleanup(log.append, "A clean")
    def test_1(self): log.append(self.enterContext(__import__("contextlib").nullcontext("ctx")))
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError("no class")
    def test_2(self): log.append("never")
r = unittest.TestResult(); unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (A, B))).run(r); print(log, r, [str(t) for t, _ in r.errors])
