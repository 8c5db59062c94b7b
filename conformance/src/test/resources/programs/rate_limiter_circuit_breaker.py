from collections import deque
from enum import Enum
from functools import wraps
import math
class Clock:
    def __init__(self): self.t = 0.0
    def __call__(self): return self.t
    def tick(self, dt): self.t = round(self.t + dt, 6)
class TokenBucket:
    def __init__(self, rate, capacity, clock):
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens, self.stamp = capacity, clock()
    def allow(self, cost=1):
        now = self.clock()
        self.tokens = min(self.capacity, self.tokens + (now - self.stamp) * self.rate)
        self.stamp = now
        if self.tokens >= cost:
            self.tokens -= cost
            return True
        return False
    def wait_time(self, cost=1): return max(0.0, (cost - self.tokens) / self.rate)
class SlidingWindow:
    def __init__(self, limit, window, clock):
        self.limit, self.window, self.clock = limit, window, clock
        self.hits = deque(maxlen=limit)
    def allow(self):
        now = self.clock()
        while self.hits and now - self.hits[0] >= self.window:
            self.hits.popleft()
        if len(self.hits) < self.limit:
            self.hits.append(now)
            return True
        return False
class State(Enum):
    CLOSED, OPEN, HALF_OPEN = "closed open half-open".split()
class CircuitOpen(Exception): pass
def circuit_breaker(*, clock, failures=3, reset_after=10.0, on_change=lambda old, new: None):
    def decorate(fn):
        state, errors, opened = State.CLOSED, 0, -math.inf
        @wraps(fn)
        def wrapper(*args, **kwargs):
            nonlocal state, errors, opened
            def move(new):
                nonlocal state
                if new is not state:
                    on_change(state, new)
                    state = new
            if state is State.OPEN:
                if clock() - opened < reset_after:
                    raise CircuitOpen(f"retry in {reset_after - (clock() - opened):.1f}s")
                move(State.HALF_OPEN)
            try:
                result = fn(*args, **kwargs)
            except Exception:
                errors += 1
                if errors >= failures or state is State.HALF_OPEN:
                    opened = clock()
                    move(State.OPEN)
                raise
            errors = 0
            move(State.CLOSED)
            return result
        wrapper.state = lambda: state
        return wrapper
    return decorate
clock = Clock()
bucket, window = TokenBucket(2, 5, clock), SlidingWindow(3, 2.0, clock)
for step in range(12):
    print(f"t={clock():<5} bucket={'+' if bucket.allow() else '-'} ({bucket.tokens:.2f}) window={'+' if window.allow() else '-'} {len(window.hits)}")
    clock.tick(0.25)
print(f"{bucket.wait_time(4):.3f}", bucket.allow(4), list(window.hits))
@circuit_breaker(clock=clock, failures=2, reset_after=5, on_change=lambda o, n: print(f"   [{clock():.1f}] {o.value} -> {n.value}"))
def service(ok):
    """Remote call."""
    if not ok:
        raise ConnectionError("boom")
    return "pong"
for ok in (True, False, True, False, False, True, True, False, True, True, True):
    try:
        print(f"{clock():>5.1f} {service(ok)}")
    except (ConnectionError, CircuitOpen) as e:
        print(f"{clock():>5.1f} {type(e).__name__}: {e}")
    clock.tick(1.5)
print(service.state(), service.__name__, service.__doc__, list(State))
