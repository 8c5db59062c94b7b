import functools
import hashlib
import json
from typing import Any, Callable

_MISSING = object()


class ReplayCache:
    """Tiny LRU with hit statistics."""

    def __init__(self, size=3):
        self._data: dict[str, Any] = {}
        self.size, self.hits, self.misses = size, 0, 0

    def get(self, key, default=_MISSING):
        value = self._data.pop(key, _MISSING)
        if value is _MISSING:
            self.misses += 1
            if default is _MISSING:
                raise KeyError(key)
            return default
        self._data[key] = value
        self.hits += 1
        return value

    def __setitem__(self, key, value):
        self._data.pop(key, None)
        self._data[key] = value
        while len(self._data) > self.size:
            evicted = next(iter(self._data))
            del self._data[evicted]
            print(f"  evict {evicted[:6]}")

    def __contains__(self, key):
        return key in self._data

    def __len__(self):
        return len(self._data)


def idempotent(cache: ReplayCache, key: Callable[[dict], str]):
    def deco(fn):
        @functools.wraps(fn)
        def inner(payload):
            k = key(payload)
            if (found := cache.get(k, None)) is not None:
                return {**found, "replayed": True}
            cache[k] = result = fn(payload)
            return result

        inner.cache = cache
        return inner

    return deco


def fingerprint(p):
    if "event_id" in p:
        return p["event_id"]
    return hashlib.sha1(json.dumps(p, sort_keys=True, default=str).encode()).hexdigest()


balance = {"amount": 0}


@idempotent(ReplayCache(), fingerprint)
def handle_payment(payload: dict) -> dict:
    """Book a payment exactly once."""
    balance["amount"] += payload["amount"]
    return {"status": "booked", "balance": balance["amount"]}


DELIVERIES = [
    {"event_id": "evt_001", "amount": 50}, {"event_id": "evt_002", "amount": -20}, {"event_id": "evt_001", "amount": 50},
    {"amount": 5, "meta": {"b": 1, "a": {3}}}, {"meta": {"a": {3}, "b": 1}, "amount": 5},
    {"event_id": "evt_003", "amount": 1}, {"event_id": "evt_002", "amount": -20}, {"event_id": "evt_004"}, {"event_id": "evt_001", "amount": 50},
]
for n, d in enumerate(DELIVERIES):
    try:
        res = handle_payment(d)
        print(n, d.get("event_id", "anon"), json.dumps(res))
    except KeyError as e:
        print(n, d["event_id"], "missing field", e)
cache = handle_payment.cache
print(f"{balance['amount']=} {cache.hits=} {cache.misses=} {len(cache)=} {'evt_001' in cache}")
print(handle_payment.__name__, "-", handle_payment.__doc__, "-", handle_payment.__wrapped__ is not handle_payment)
try:
    cache.get("nope")
except KeyError as e:
    print("strict get:", repr(e))
