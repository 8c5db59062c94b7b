"""A scheduler of events: a queue of what is due when, and the clock and the way to wait that it is given."""
import heapq as _heapq
import itertools as _itertools
import threading as _threading
import time as _time
from collections import namedtuple as _namedtuple

__all__ = ['scheduler']

_missing = object()


class Event(_namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')):
    """Something to be done: when, how urgent among those of that time, and the call to make."""

    __slots__ = ()


class scheduler:
    """Does what was entered, in the order of time, priority and entry."""

    def __init__(self, timefunc=_time.monotonic, delayfunc=_time.sleep):
        self._waiting = []
        self._lock = _threading.RLock()
        self._numbers = _itertools.count()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_missing):
        """Enter an event at a time of the scheduler's clock; return it, so that it can be cancelled."""
        event = Event(time, priority, next(self._numbers), action, argument, {} if kwargs is _missing else kwargs)
        with self._lock:
            _heapq.heappush(self._waiting, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_missing):
        """Enter an event that is due after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out of the queue; ValueError when it is not there."""
        with self._lock:
            self._waiting.remove(event)
            _heapq.heapify(self._waiting)

    def empty(self):
        """Return whether nothing is due any more."""
        with self._lock:
            return len(self._waiting) == 0

    def run(self, blocking=True):
        """Do all events; without blocking only those due now, and return how long the next one has."""
        while True:
            with self._lock:
                if not self._waiting:
                    return None
                event = self._waiting[0]
                ahead = event.time - self.timefunc()
                if ahead <= 0:
                    _heapq.heappop(self._waiting)
            if ahead <= 0:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)
            elif blocking:
                self.delayfunc(ahead)
            else:
                return ahead

    @property
    def queue(self):
        """The events to come, in the order in which they will be done."""
        with self._lock:
            return sorted(self._waiting)
