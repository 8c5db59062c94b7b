import cmath
import math
import random


def wide(r, least=-40, most=40):
    return r.choice((-1, 1)) * math.ldexp(r.uniform(0.5, 1), r.randrange(least, most))


def real(r, limit=10):
    return r.uniform(-limit, limit) if r.random() < 0.7 else wide(r)


def positive(r):
    return r.uniform(0, 100) if r.random() < 0.7 else abs(wide(r, -1000, 1000))


def unit(r):
    return r.uniform(-1, 1) if r.random() < 0.8 else wide(r, -40, 0)


def small(r, limit=700):
    return r.uniform(-limit, limit) if r.random() < 0.5 else r.uniform(-5, 5)


def two(first, second):
    return lambda r: (first(r), second(r))


def point(r):
    if r.random() < 0.7:
        return complex(r.uniform(-5, 5), r.uniform(-5, 5))
    return complex(wide(r, -20, 8), wide(r, -20, 8))


REAL = {
    "acos": unit, "acosh": lambda r: 1 + positive(r), "asin": unit, "asinh": real, "atan": real,
    "atan2": two(real, real), "atanh": unit,
    "cbrt": real, "cos": real, "cosh": small, "dist": None, "erf": lambda r: real(r, 6),
    "erfc": lambda r: real(r, 27), "exp": small, "exp2": lambda r: small(r, 1000), "expm1": small,
    "fmod": two(real, real), "gamma": lambda r: r.uniform(-20, 170), "hypot": two(real, real),
    "lgamma": lambda r: r.uniform(-50, 200), "log": positive, "log10": positive, "log1p": lambda r: positive(r) - 0.5,
    "log2": positive, "pow": two(lambda r: r.uniform(0, 100), lambda r: r.uniform(-100, 100)),
    "remainder": two(real, real), "sin": real, "sinh": small, "sqrt": positive, "tan": real, "tanh": real,
}
COMPLEX = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log", "log10", "phase", "polar",
           "sin", "sinh", "sqrt", "tan", "tanh"]


def shown(value):
    if isinstance(value, complex):
        return value.real.hex() + " " + value.imag.hex()
    if isinstance(value, tuple):
        return value[0].hex() + " " + value[1].hex()
    return value.hex()


def results(name, seed, count):
    r = random.Random(seed)
    module, _, short = name.partition(".")
    if module == "cmath":
        function, make = getattr(cmath, short), lambda r: (point(r),)
    else:
        function, made = getattr(math, short), REAL[short]
        make = made if short in ("atan2", "fmod", "hypot", "pow", "remainder") else lambda r: (made(r),)
        if short == "dist":
            make = lambda r: ([real(r), real(r)], [real(r), real(r)])
    for _ in range(count):
        arguments = make(r)
        try:
            yield shown(function(*arguments))
        except (ValueError, OverflowError) as error:
            yield type(error).__name__


def names():
    return ["math." + name for name in REAL] + ["cmath." + name for name in COMPLEX]
