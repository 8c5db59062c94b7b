import io
import sys
import unittest
from unittest import mock


class Stack:
    def __init__(self, limit=3):
        self._items, self.limit = [], limit

    def push(self, x):
        if len(self._items) >= self.limit:
            raise OverflowError(f"stack is full ({self.limit})")
        self._items.append(x)

    def pop(self):
        return self._items.pop()

    def __len__(self):
        return len(self._items)


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.log = ["class"]

    def setUp(self):
        self.s = Stack()
        self.addCleanup(self.log.append, f"clean {self._testMethodName}")

    def test_push_pop(self):
        """Pushed things come back."""
        self.s.push(1)
        self.assertEqual(self.s.pop(), 1)
        self.assertFalse(self.s)

    def test_full(self):
        with self.assertRaisesRegex(OverflowError, r"full \(3\)") as cm:
            for i in range(5):
                self.s.push(i)
        self.assertEqual(cm.exception.args, ("stack is full (3)",))

    def test_empty(self):
        with self.assertRaises(IndexError):
            self.s.pop()

    def test_fails(self):
        self.s.push({"a": 1, "b": [1, 2, 3]})
        self.assertEqual(self.s.pop(), {"a": 1, "b": [1, 2, 4], "c": None})

    def test_list_diff(self):
        self.assertListEqual([1, 2, 3], [1, 5, 3], "lists should match")

    def test_text_diff(self):
        self.assertMultiLineEqual("one\ntwo\nthree\n", "one\n2\nthree\n")

    def test_error(self):
        self.s.shove(3)

    @unittest.skip("not yet")
    def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertTrue(False)

    @unittest.skipIf(sys.version_info < (3, 0), "old")
    def test_sub(self):
        for n, want in ((1, 1), (2, 5), (3, 9)):
            with self.subTest("square", n=n):
                self.assertEqual(n * n, want)

    def test_mock(self):
        clock = mock.Mock(return_value=5, side_effect=[1, 2, ValueError("stop")])
        self.assertEqual([clock(), clock("a", k=2)], [1, 2])
        self.assertRaises(ValueError, clock)
        clock.assert_any_call("a", k=2)
        self.assertEqual(clock.call_count, 3)
        self.assertEqual(clock.call_args_list[1], mock.call("a", k=2))
        with mock.patch.object(Stack, "pop", return_value="patched") as p:
            self.assertEqual(self.s.pop(), "patched")
            p.assert_called_once_with()
        clock.assert_called_once()

    def test_asserts(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIn("a", "abc")
        self.assertIsInstance(self.s, Stack)
        self.assertDictEqual({}, {})
        self.assertCountEqual([3, 1, 2], (1, 2, 3))
        self.assertGreater(2, 1)
        self.assertIsNone(None)
        self.assertRegex("hello", "l+")
        self.assertNotEqual(1, 2)
        self.assertSetEqual({1}, {1})
        self.assertLessEqual(2, 1, msg="ordering")


class LogTest(unittest.TestCase):
    def test_logs(self):
        import logging
        with self.assertLogs("app", level="INFO") as cm:
            logging.getLogger("app.db").warning("slow %d", 3)
        self.assertEqual(cm.output, ["WARNING:app.db:slow 3"])
        with self.assertNoLogs():
            pass


stream = io.StringIO()
suite = unittest.TestSuite([unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in (StackTest, LogTest)])
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
import re
print(re.sub(r"in \d+\.\d+s", "in #s", re.sub(r'File ".*[/\\]', 'File "', stream.getvalue())))
print(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())
print(StackTest.log, [t.id() for t, _ in result.failures], StackTest("test_full").shortDescription(), StackTest("test_push_pop").shortDescription())
case = StackTest("test_empty")
print(case, repr(case), case.countTestCases())
for check in (lambda: case.assertEqual(1, 2), lambda: case.assertTrue(0, "zero"), lambda: case.assertIn(1, [2]), lambda: case.assertIs(None, 0), lambda: case.assertAlmostEqual(1, 1.1, places=3), lambda: case.assertRaises(KeyError, dict), lambda: case.assertEqual("abc", "abd"), lambda: case.assertTupleEqual((1,), (2,)), lambda: case.assertCountEqual([1, 1], [1]), lambda: case.assertSetEqual({1, 2}, {2, 3}), lambda: case.assertIsNone(5), lambda: case.assertNotIn("a", "abc"), lambda: case.assertRegex("x", "y"), lambda: case.assertIsInstance(1, str), lambda: case.assertGreater(1, 2), lambda: case.fail("boom")):
    try:
        check()
    except AssertionError as e:
        print(str(e).replace("\n", "\\n"))
