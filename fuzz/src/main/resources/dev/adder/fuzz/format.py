import re
import string
import sys
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

spec = sys.argv[1]
MOMENT = datetime(2024, 2, 29, 23, 59, 58, 123456, timezone(timedelta(hours=-5, minutes=30)))
VALUES = [0, -42, 2**70, True, 0.0, -1.5, 1e300, float("nan"), float("-inf"), 3 - 4j, "", "text\u00e9\U0001f600", b"bytes",
          None, Decimal("-12345.678"), Decimal("NaN"), Decimal("1E+50"), Fraction(-7, 3), MOMENT, date(1, 1, 1), time(1, 2),
          [1, {"a": 2}]]
ERRORS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, MemoryError, ArithmeticError,
          RecursionError, re.error)


def attempt(function, *arguments, **named):
    try:
        function(*arguments, **named)
    except ERRORS:
        pass


for value in VALUES:
    attempt(format, value, spec)
    attempt(spec.__mod__, value)
    attempt(spec.format, value, value)
    attempt(("{:" + spec + "}").format, value)
attempt(spec.__mod__, tuple(VALUES))
attempt(spec.__mod__, {"a": 1, "b": "x"})
attempt(spec.encode("utf-8", "surrogatepass").__mod__, (1, b"x", 2.5))
attempt(spec.format, *VALUES, a=1, b=MOMENT, c=VALUES)
attempt(spec.format_map, {"a": 1, "b": "x"})
attempt(lambda: list(string.Formatter().parse(spec)))
attempt(lambda: string.Formatter().vformat(spec, VALUES, {"a": 1}))
attempt(lambda: string.Template(spec).safe_substitute(a=1))
attempt(MOMENT.strftime, spec)
attempt(datetime.strptime, MOMENT.isoformat(), spec)
attempt(Decimal, spec)
attempt(Fraction, spec)
attempt(float, spec)
attempt(complex, spec)
attempt(int, spec, 0)
attempt(datetime.fromisoformat, spec)
