import operator
import sys

MODULES = ("abc argparse array ast asyncio base64 bisect builtins calendar cmath codecs collections contextlib copy csv "
           "dataclasses datetime decimal difflib enum fractions functools hashlib heapq html inspect io ipaddress "
           "itertools json locale logging math numbers operator os pathlib pprint queue random re reprlib secrets shlex "
           "statistics string struct sys textwrap threading time traceback types typing unicodedata urllib.parse uuid "
           "warnings weakref zlib zoneinfo").split()
OPERATORS = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow,
             operator.lshift, operator.and_, operator.or_, operator.xor, operator.lt, operator.eq, operator.contains,
             operator.getitem, operator.matmul, operator.iadd, operator.concat, isinstance, getattr]
codes = iter(sys.argv[1].encode("utf-16-le", "surrogatepass"))


class Own:
    kept = 1

    def __init__(self, *given, **named):
        self.given = given

    def __index__(self):
        return 3

    def __iter__(self):
        yield from self.given

    def __len__(self):
        return 2

    def __getitem__(self, key):
        return key

    def __call__(self, *given):
        return given

    def __eq__(self, other):
        return pool[-1]

    def __hash__(self):
        return 5

    def __repr__(self):
        return repr(self.given)


def several():
    got = yield 1
    yield got


pool = [None, True, 0, -1, 7, 2**70, 1.5, float("nan"), 3j, "", "a", "text \u00e9\U0001f600", b"", b"\x00bytes", bytearray(b"ab"),
        [], [3, 1, 2], [[1], "x"], (), (1, "a"), {}, {"a": 1, 2: []}, {1, 2}, frozenset("ab"), range(5), slice(1, None, -1),
        iter("abc"), several(), several, lambda *given, **named: given, Own(1, 2), Own, int, str, list, dict, object, type,
        ValueError("x"), ..., NotImplemented, memoryview(b"abc"), property(len), "%s {} {0.a}", "(a|b)+", "%Y-%m-%d", "1/3"]


def pick():
    return pool[-1 - next(codes) % len(pool)]


def member(value):
    names = dir(value)
    return getattr(value, names[(next(codes) * 256 + next(codes)) % len(names)])


def call(value):
    kind = next(codes) % 8
    if kind == 7:
        return value(pick(), **{("key", "default", "reverse", "maxsplit", "sep", "start", "strict", "flags")[next(codes) % 8]: pick()})
    return value(*[pick() for _ in range(kind % 4)])


def step(kind):
    if kind < 2:
        return __import__(MODULES[next(codes) % len(MODULES)], fromlist=["x"])
    if kind < 5:
        return member(pick())
    if kind < 10:
        return call(member(pick()))
    if kind < 13:
        return call(pick())
    if kind == 13:
        return OPERATORS[next(codes) % len(OPERATORS)](pick(), pick())
    if kind == 14:
        value = pick()
        return [value for _, value in zip(range(4), value)]
    return repr(pick()), format(pick(), ""), hash(pick())


while True:
    try:
        pool.append(step(next(codes) % 16))
    except StopIteration:
        if next(codes, None) is None:
            break
    except Exception as error:
        pool.append(error)
