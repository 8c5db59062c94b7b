import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Callable, ClassVar, Protocol

TICKETS = [
    "URGENT!!! Site down since 09:40, 502 on checkout (order #A-1009)",
    "Please refund invoice INV-2024-0017, charged EUR 1.299,00 twice",
    "how do i export my data to csv?",
    "Password reset mail never arrives :( using old@mail.io",
    "Feature request: dark mode",
    "refund??? urgent, INV-2023-9 and INV-2023-10",
    "   ",
]


class Handler(Protocol):
    def __call__(self, ticket: "Ticket") -> str: ...


@dataclass
class Ticket:
    _next: ClassVar[int] = 100
    text: str
    priority: int = 3
    entities: dict[str, list[str]] = field(default_factory=dict)
    id: int = field(default=0, compare=False)

    def __post_init__(self):
        Ticket._next += 1
        self.id = self.id or Ticket._next
        if not self.text.strip():
            raise ValueError("empty ticket")


ROUTES: list[tuple[re.Pattern, str, Handler]] = []


def route(pattern: str, *, queue: str, bump: int = 0) -> Callable[[Handler], Handler]:
    def register(fn):
        def handler(ticket):
            ticket.priority = max(1, ticket.priority - bump)
            return fn(ticket)

        ROUTES.append((re.compile(pattern, re.I), queue, handler))
        return fn

    return register


@route(r"\b(down|50[0-9])\b", queue="ops", bump=2)
def outage(t):
    return f"paging on-call, since {t.entities.get('time', ['?'])[0]}"


@route(r"refund|charged", queue="billing")
def refund(t):
    return "review " + (" & ".join(t.entities.get("invoice", [])) or "unknown invoice")


@route(r"password|login", queue="identity", bump=1)
def password(t):
    return f"resend mail to {t.entities['email'][0]}"


ENTITY = {"invoice": r"INV-\d{4}-\d+", "email": r"[\w.]+@[\w.]+\w", "time": r"\b\d{2}:\d{2}\b", "order": r"#(\w-\d+)"}
queues = defaultdict(list)
for raw in TICKETS:
    try:
        t = Ticket(raw)
    except ValueError as e:
        print(f"---: {e} (counter {Ticket._next})")
        continue
    t.entities = {k: found for k, p in ENTITY.items() if (found := re.findall(p, t.text))}
    if re.search(r"urgent|!{3}", t.text, flags=re.IGNORECASE):
        t.priority -= 1
    for rx, queue, handler in ROUTES:
        if m := rx.search(t.text):
            print(f"{t.id}: {queue:<9} p{t.priority}", end=" ")
            print(f"{handler(t)} -> p{t.priority} (matched {m.group()!r} at {m.start()})")
            break
    else:
        queue = "triage"
        print(f"{t.id}: triage    {t.text.title()[:24]}")
    queues[queue].append(t)

for q in sorted(queues, key=lambda q: (min(t.priority for t in queues[q]), q)):
    print(f"{q}: {[t.id for t in sorted(queues[q], key=lambda t: (t.priority, t.id))]}")
print(outage.__name__, outage(Ticket("x")), Ticket("a", id=5) == Ticket("a", id=6), Ticket("z", 1))
