"""A unittest.TestCase run by hand with a custom result summary."""
import io
import unittest
from unittest import mock
from decimal import Decimal

class Cart:
    def __init__(self, tax_service):
        self.lines = []
        self.tax_service = tax_service
    def add(self, name, price, qty=1):
        if qty < 1:
            raise ValueError("qty must be >= 1")
        self.lines.append((name, Decimal(price), qty))
        return self
    @property
    def net(self):
        return sum((p * q for _, p, q in self.lines), Decimal(0))
    def total(self):
        return self.net * (1 + self.tax_service.rate(country="DE"))

class CartTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.events = ["class"]
    def setUp(self):
        self.tax = mock.Mock()
        self.tax.rate.return_value = Decimal("0.19")
        self.cart = Cart(self.tax)
        self.addCleanup(self.events.append, "cleanup")
    def test_total(self):
        self.cart.add("a", "10.00", 2).add("b", "0.50")
        self.assertEqual(self.cart.total(), Decimal("24.395"))
        self.tax.rate.assert_called_once_with(country="DE")
    def test_bad_qty(self):
        with self.assertRaisesRegex(ValueError, r">= \d"):
            self.cart.add("a", 1, 0)
    def test_subtests(self):
        for price, want in (("1", 1), ("2", 2), ("3", 4)):
            with self.subTest(price=price):
                self.assertEqual(Cart(self.tax).add("x", price).net, want)
    def test_wrong(self):
        self.assertListEqual([1, 2, 3], [1, 2, 4])
    def test_error(self):
        self.tax.rate.side_effect = ConnectionError("down")
        self.cart.total()
    @unittest.skip("later")
    def test_skipped(self):
        self.fail("not run")
    @unittest.expectedFailure
    def test_known(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.31, places=2)
    def test_containers(self):
        self.assertIn("a", {"a": 1})
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertIsNone(None)
        self.assertGreater(2, 1)
        self.assertDictEqual({"a": 1} | {"b": 2}, {"b": 2, "a": 1})

if __name__ == "__main__":
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(CartTest)
    print("tests:", [t.id().rpartition(".")[2] for t in suite])
    result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2).run(suite)
    print(f"run={result.testsRun} failures={len(result.failures)} errors={len(result.errors)} "
          f"skipped={len(result.skipped)} expected={len(result.expectedFailures)} ok={result.wasSuccessful()}")
    for test, trace in result.failures + result.errors:
        print("*", str(test).split()[0], "->", trace.strip().splitlines()[-1])
    print(result.skipped[0][1], CartTest.events.count("cleanup"), CartTest.events[0])
    m = mock.MagicMock(name="svc")
    m.get(1, k=2)["x"].value = 5
    print(m.get.call_args, m.get.call_count, m.mock_calls[0], len(m), mock.call(1) == mock.call(1))
    with mock.patch.object(Cart, "total", return_value=7), mock.patch.dict("os.environ", {"ZZ": "1"}):
        print(Cart(None).total())
