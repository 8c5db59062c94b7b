import functools
import random
import logging
import sys
from typing import Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(name)s: %(message)s")
logger = logging.getLogger("retry")


class FakeClock:
    def __init__(self):
        self.now = 0.0
        self.sleeps: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(round(seconds, 4))
        self.now += seconds


clock = FakeClock()
rng = random.Random(1234)


def retry(*exceptions: type[BaseException], tries: int = 4, base: float = 0.5, cap: float = 5.0, jitter: bool = False):
    def decorate(fn: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(fn)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            errors: list[BaseException] = []
            for attempt in range(tries):
                try:
                    result = fn(*args, **kwargs)
                except exceptions as e:
                    errors.append(e)
                    delay = min(cap, base * 2 ** attempt)
                    if jitter:
                        delay = rng.uniform(0, delay)
                    logger.warning("%s failed (%s), attempt %d/%d, sleeping %.2fs",
                                   fn.__name__, e, attempt + 1, tries, delay)
                    clock.sleep(delay)
                else:
                    if errors:
                        logger.info("recovered after %d errors", len(errors))
                    return result
            raise ExceptionGroup(f"{fn.__name__} exhausted", errors)
        wrapper.policy = {"tries": tries, "base": base}
        return wrapper
    return decorate


calls = 0


@retry(ConnectionError, TimeoutError, tries=5)
def flaky(threshold: int) -> str:
    """Fails until called often enough."""
    global calls
    calls += 1
    if calls < threshold:
        raise (ConnectionError if calls % 2 else TimeoutError)(f"call {calls}")
    return f"ok on call {calls}"


@retry(OSError, tries=3, jitter=True)
def hopeless():
    raise FileNotFoundError(2, "No such file or directory", "ledger.db")


print(flaky(4), flaky.__name__, flaky.__doc__, flaky.policy)
try:
    hopeless()
except* OSError as eg:
    print(eg.message, len(eg.exceptions), {e.filename for e in eg.exceptions})
print(f"virtual time {clock.now:.3f}", clock.sleeps)
logger.debug("calls=%(calls)d total=%(total)s", {"calls": calls, "total": "n/a"})
