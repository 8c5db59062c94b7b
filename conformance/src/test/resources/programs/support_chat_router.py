"""Route chat messages using structural pattern matching on parsed commands."""
import re
import shlex
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal
@dataclass
class Message:
    user: str
    text: str
    channel: Literal["web", "mail", "phone"] = "web"
@dataclass
class Reply:
    text: str
    escalate: bool = False
    tags: tuple[str, ...] = ()
ORDERS = {"A17": {"status": "shipped", "eta": timedelta(days=2)}, "B22": {"status": "paid"}, "C3": {"status": "lost", "eta": None}}
DURATION = re.compile(r"(?:(?P<days>\d+)d)?\s*(?:(?P<hours>\d+)h)?\s*(?:(?P<minutes>\d+)m)?$", re.I)
def duration(text: str) -> timedelta:
    m = DURATION.match(text)
    if not m or not text.strip():
        raise ValueError(f"cannot read duration {text!r}")
    return timedelta(**{k: int(v) for k, v in m.groupdict().items() if v})
def order_info(no: str) -> Reply:
    match ORDERS.get(no.upper()):
        case None:
            return Reply(f"Order {no} not found")
        case {"status": "lost", **rest}:
            return Reply("Very sorry, we are on it", escalate=True, tags=("lost", *sorted(rest)))
        case {"status": s, "eta": timedelta(days=1 | 2) as eta}:
            return Reply(f"{s}, arriving in {eta.days * 24} hours")
        case {"status": str(s)}:
            return Reply(f"Status: {s}")
def route(msg: Message) -> Reply:
    try:
        words = shlex.split(msg.text)
    except ValueError as e:
        return Reply(f"Could not parse: {e}")
    match words:
        case []:
            return Reply("(silence)")
        case ["/order" | "/o", no]:
            return order_info(no)
        case ["/remind", when, *what] if what:
            try:
                return Reply(f"In {duration(when)}: {' '.join(what)}")
            except ValueError as e:
                return Reply(str(e))
        case ["/rate", ("1" | "2") as stars, *_]:
            return Reply(f"Only {stars}? Tell us more", escalate=True, tags=("unhappy",))
        case ["/rate", stars, comment] if stars.isdigit() and int(stars) <= 5:
            return Reply(f"Thanks for {int(stars) * '★'}: {comment!r}")
        case ["/move", x, y] if (pos := (x.lstrip("-"), y.lstrip("-"))) and all(map(str.isdigit, pos)):
            match int(x), int(y):
                case 0, 0: return Reply("origin")
                case (0, n) | (n, 0): return Reply(f"on an axis at {n}")
                case a, b if a == b: return Reply("diagonal")
                case other: return Reply(f"point {other}")
        case [cmd, *args] if cmd.startswith("/"):
            return Reply(f"Unknown command {cmd} with {len(args)} argument{'' if len(args) == 1 else 's'}")
        case [*_, last] if last.endswith("?"):
            return Reply("Good question", tags=("question",))
        case _ if re.search(r"\b(?:lawyer|sue|refund)\b", msg.text, re.I):
            return Reply("Please hold", True, ("legal",))
    return Reply("Noted" if msg.channel != "phone" else "Noted, thanks for calling")
script = ["/order a17", "/o B22", "/order c3", "/order Z", "/remind 1d2h 'call  Bob' back", "/remind soon x", "/remind 90m", '/rate 5 "very nice"', "/rate 2", "/rate 9 x",
          "/move 0 -4", "/move 3 3", "/move 2 -5", "/move 0 0", "/dance", "how are you?", "I want a REFUND now", "hello", "it's", "", "/rate 4"]
for text in script:
    match route(Message("u1", text)):
        case Reply(text=t, escalate=True, tags=[first, *_]): print(f"{text!r:<32} !! {t} #{first}")
        case Reply(t, False, ()): print(f"{text!r:<32} {t}")
        case Reply(t, tags=tags): print(f"{text!r:<32} {t} {tags}")
print(route(Message("u2", "bye", channel="phone")), Message.__match_args__, shlex.join(["a b", "c'd", "e"]), shlex.quote("$x"))
for value in (1, 1.0, True, "1", None, b"1", [1], (1, 2, 3), {"k": 1}, {1}, range(2), 2 + 0j):
    match value:
        case bool(): kind = "bool"
        case int(n) | float(n): kind = f"number {n}"
        case str() | bytes(): kind = "text"
        case None: kind = "none"
        case [x, *rest]: kind = f"seq {x} {rest}"
        case {"k": v}: kind = f"map {v}"
        case set() | frozenset(): kind = "set"
        case _: kind = type(value).__name__
    print(kind, end="; ")
print()
