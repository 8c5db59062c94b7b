"""Fan out simulated price requests with limits, timeouts and retries."""
import asyncio
from dataclasses import dataclass


class TransientError(Exception):
    pass


@dataclass
class Quote:
    symbol: str
    price: float
    attempts: int


FAIL_TIMES = {"MSFT": 2, "TSLA": 9}
SLOW = {"IBM"}
active = 0
peak = 0


async def fetch(symbol: str, attempt: int) -> float:
    global active, peak
    active += 1
    peak = max(peak, active)
    try:
        await asyncio.sleep(5 if symbol in SLOW else 0.005)
        if attempt <= FAIL_TIMES.get(symbol, 0):
            raise TransientError(f"{symbol} attempt {attempt}")
        return round(sum(map(ord, symbol)) * 1.37, 2)
    finally:
        active -= 1


async def fetch_with_retry(symbol: str, sem: asyncio.Semaphore, *, retries: int = 3) -> Quote:
    delay = 0.001
    for attempt in range(1, retries + 1):
        try:
            async with sem, asyncio.timeout(0.25):
                price = await fetch(symbol, attempt)
                return Quote(symbol, price, attempt)
        except TransientError as e:
            if attempt == retries:
                raise RuntimeError(f"gave up on {symbol}") from e
            await asyncio.sleep(delay)
            delay *= 2
    raise AssertionError("unreachable")


async def main():
    symbols = ["AAPL", "MSFT", "TSLA", "IBM", "GOOG", "AMZN", "NFLX"]
    sem = asyncio.Semaphore(3)
    results = await asyncio.gather(*(fetch_with_retry(s, sem) for s in symbols), return_exceptions=True)
    for symbol, r in zip(symbols, results):
        match r:
            case Quote(price=p, attempts=1):
                print(f"{symbol:<5} {p:>9,.2f}")
            case Quote(price=p, attempts=n):
                print(f"{symbol:<5} {p:>9,.2f}  (after {n} attempts)")
            case TimeoutError():
                print(f"{symbol:<5} timed out")
            case RuntimeError(__cause__=cause):
                print(f"{symbol:<5} {r} because {cause!r}")
            case _:
                print("??", type(r))
    print("peak concurrency:", peak)
    ok = [r for r in results if isinstance(r, Quote)]
    print("ok:", len(ok), "best:", max(ok, key=lambda q: q.price))


asyncio.run(main())
