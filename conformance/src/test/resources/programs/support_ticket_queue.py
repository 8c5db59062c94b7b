"""Priority ticket queue with SLA escalation using heapq."""
import heapq
import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any


class Priority(IntEnum):
    URGENT = 1
    HIGH = 2
    NORMAL = 3
    LOW = 4


SLA = {Priority.URGENT: timedelta(hours=1), Priority.HIGH: timedelta(hours=4),
       Priority.NORMAL: timedelta(days=1), Priority.LOW: timedelta(days=3)}


@dataclass(order=True)
class Ticket:
    sort_key: tuple = field(init=False, repr=False)
    priority: Priority
    opened: datetime
    seq: int = field(default_factory=itertools.count(100).__next__)
    subject: str = field(default="", compare=False)
    tags: set[str] = field(default_factory=set, compare=False, repr=False)
    meta: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self):
        self.sort_key = (self.priority, self.opened + SLA[self.priority])

    @property
    def deadline(self):
        return self.sort_key[1]

    def escalate(self):
        if self.priority > Priority.URGENT:
            self.priority = Priority(self.priority - 1)
            self.__post_init__()
            return True
        return False


t0 = datetime(2024, 5, 6, 9, 0)
tickets = [
    Ticket(Priority.NORMAL, t0, subject="Cannot log in", tags={"auth", "web"}),
    Ticket(Priority.LOW, t0 - timedelta(days=2, hours=22), subject="Typo on page"),
    Ticket(Priority.URGENT, t0 + timedelta(minutes=5), subject="Site down!"),
    Ticket(Priority.HIGH, t0 - timedelta(hours=3, minutes=30), subject="Invoice wrong", tags={"billing"}),
    Ticket(Priority.HIGH, t0 - timedelta(hours=3, minutes=30), subject="Invoice missing"),
]
print(tickets[0])
heap = tickets[:]
heapq.heapify(heap)
now = t0
served = 0
while heap:
    for t in heap:
        if t.deadline - now < timedelta(hours=1) and t.escalate():
            print(f"  ^ escalated #{t.seq} to {t.priority.name}")
    heapq.heapify(heap)
    t = heapq.heappop(heap)
    late = now > t.deadline
    print(f"{now:%H:%M} #{t.seq} [{t.priority!r}] {t.subject:<16} {'LATE by ' + str(now - t.deadline) if late else 'in SLA'}")
    now += timedelta(minutes=45)
    served += 1
    if served == 2:
        heapq.heappush(heap, Ticket(Priority.URGENT, now, subject="Payment failing", meta={"vip": True}))

print(served, "served; finished", now.strftime("%A %d %B %Y, %I:%M %p"))
print(heapq.nsmallest(2, tickets), sep="\n")
print([t.subject for t in heapq.nlargest(2, tickets, key=lambda t: len(t.subject))])
print(Priority.HIGH < 3, Priority(1), f"{Priority.LOW}", f"{Priority.LOW:>5d}|", Priority.LOW.name.lower())
print(sorted(set().union(*(t.tags for t in tickets))))
