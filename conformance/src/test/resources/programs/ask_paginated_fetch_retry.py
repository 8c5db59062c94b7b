import random
from dataclasses import dataclass, field


class TransientError(Exception):
    def __init__(self, code, message="temporary failure"):
        super().__init__(f"{code}: {message}")
        self.code = code


@dataclass
class FakeApi:
    total: int = 23
    calls: int = 0
    failures: dict[int, int] = field(default_factory=lambda: {2: 1, 4: 2, 7: 1})

    def list_tickets(self, cursor: int | None = None, limit: int = 5) -> dict:
        self.calls += 1
        page_no = (cursor or 0) // limit + 1
        if self.failures.get(page_no, 0) > 0:
            self.failures[page_no] -= 1
            raise TransientError(503 if page_no % 2 else 429)
        start = cursor or 0
        items = [
            {"id": n, "priority": ["low", "normal", "high", "urgent"][n * 7 % 4], "tags": [f"t{n % 3}"]}
            for n in range(start, min(start + limit, self.total))
        ]
        nxt = start + limit
        return {"items": items, "next_cursor": nxt if nxt < self.total else None}


def with_retry(func, *args, attempts=3, log=print, **kwargs):
    delay = 0.5
    for attempt in range(1, attempts + 1):
        try:
            return func(*args, **kwargs)
        except TransientError as exc:
            if attempt == attempts:
                raise
            log(f"  retry {attempt}/{attempts - 1} after {exc} (would sleep {delay:.2f}s)")
            delay *= 2


def iter_tickets(api, **kw):
    cursor = None
    while True:
        page = with_retry(api.list_tickets, cursor=cursor, **kw)
        yield from page["items"]
        if (cursor := page["next_cursor"]) is None:
            return


api = FakeApi()
tickets = list(iter_tickets(api))
print(f"fetched {len(tickets)} tickets in {api.calls} calls")
order = {"urgent": 0, "high": 1, "normal": 2, "low": 3}
groups = {}
for t in tickets:
    groups.setdefault(t["priority"], []).append(t["id"])
for prio in sorted(groups, key=order.__getitem__):
    print(f"{prio:>7}: {', '.join(map(str, groups[prio]))}")
assert len({t["id"] for t in tickets}) == 23, "duplicate tickets"

stubborn = FakeApi(failures={1: 10})
try:
    next(iter_tickets(stubborn, limit=50))
except TransientError as e:
    print(f"gave up: {type(e).__name__} code={e.code} after {stubborn.calls} calls: {e!r}")
