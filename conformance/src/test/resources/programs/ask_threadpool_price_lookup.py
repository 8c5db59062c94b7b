import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import lru_cache, partial

PRICES = {"AAPL": 189.5, "MSFT": 411.22, "TSLA": None, "NVDA": 875.28, "IBM": 188}
_lock = threading.Lock()
calls = 0


class QuoteError(RuntimeError):
    pass


@lru_cache(maxsize=None)
def get_quote(symbol: str, *, currency: str = "USD") -> float:
    global calls
    with _lock:
        calls += 1
    try:
        price = PRICES[symbol]
    except KeyError as exc:
        raise QuoteError(f"no such symbol: {symbol}") from exc
    if price is None:
        raise QuoteError(f"halted: {symbol}")
    return round(price * {"USD": 1, "EUR": 0.92}[currency], 2)


def safe(func, default=None):
    def wrapper(arg):
        try:
            return arg, func(arg), None
        except QuoteError as e:
            return arg, default, f"{e}" + (f" (from {type(e.__cause__).__name__})" if e.__cause__ else "")

    return wrapper


holdings = [("AAPL", 10), ("TSLA", 3), ("NVDA", 1), ("XXXX", 7), ("MSFT", 2), ("AAPL", 5)]
symbols = sorted({s for s, _ in holdings})
with ThreadPoolExecutor(max_workers=4, thread_name_prefix="quotes") as pool:
    results = {sym: (price, err) for sym, price, err in pool.map(safe(get_quote), symbols)}
    euro = partial(get_quote, currency="EUR")
    futures = {pool.submit(euro, s): s for s in symbols}
    done = {}
    for fut in as_completed(futures):
        sym = futures[fut]
        done[sym] = repr(fut.exception()) if fut.exception() else fut.result()

value = 0
for sym, qty in holdings:
    price, err = results[sym]
    if err:
        print(f"{sym:<5} {qty:>3} x {'-':>8}   {err}")
        continue
    value += price * qty
    print(f"{sym:<5} {qty:>3} x {price:>8.2f} = {price * qty:>10,.2f}")
print(f"portfolio: {value:,.2f}")
for sym in sorted(done):
    print("EUR", sym, done[sym])
info = get_quote.cache_info()
print(f"{calls=} {info.misses=} {info.currsize=}")
get_quote("IBM"), get_quote("IBM")
print(get_quote.cache_info()._asdict())
with ThreadPoolExecutor(2) as pool:
    try:
        print(list(pool.map(get_quote, ["IBM", "ZZZ", "AAPL"])))
    except QuoteError as e:
        print("map raised:", e, "/", repr(e.__cause__))
