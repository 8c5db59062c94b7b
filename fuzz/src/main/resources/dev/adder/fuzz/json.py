import json
import sys
from decimal import Decimal, InvalidOperation

text = sys.argv[1]


def attempt(function):
    try:
        return function()
    except (json.JSONDecodeError, RecursionError, InvalidOperation):
        return None


def dumped(value):
    yield json.dumps(value)
    yield json.dumps(value, ensure_ascii=False, indent=1)
    yield json.dumps(value, indent="\t", separators=(",", ": "), sort_keys=isinstance(value, dict))
    yield "".join(json.JSONEncoder(check_circular=False).iterencode(value))


def round_trips(value):
    for written in dumped(value):
        if "NaN" not in written and json.loads(written) != value:
            raise AssertionError(written)


try:
    value = json.loads(text)
except json.JSONDecodeError as error:
    repr((error.msg, error.pos, error.lineno, error.colno, str(error)))
except (RecursionError, ValueError) as error:
    str(error)
else:
    attempt(lambda: round_trips(value))
    attempt(lambda: json.loads(text, object_pairs_hook=list, parse_float=Decimal, parse_constant=str))
attempt(lambda: json.JSONDecoder(strict=False).raw_decode(text))
attempt(lambda: round_trips(text))
