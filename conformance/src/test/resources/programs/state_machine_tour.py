from enum import Enum, Flag, IntEnum, IntFlag, auto, unique, member, nonmember, verify, CONTINUOUS, UNIQUE, NAMED_FLAGS, EnumCheck, STRICT, CONFORM, KEEP, EJECT
from types import MappingProxyType


class State(Enum):
    DRAFT = auto()
    REVIEW = auto()
    PUBLISHED = auto()
    ARCHIVED = auto()

    @property
    def final(self):
        return self is State.ARCHIVED


class Event(Enum):
    SUBMIT = "submit"
    APPROVE = "approve"
    REJECT = "reject"
    ARCHIVE = "archive"

    def __repr__(self):
        return f"<{self.name.lower()}>"


class TransitionError(RuntimeError):
    def __init__(self, state, event):
        super().__init__(state, event)
        self.state, self.event = state, event

    def __str__(self):
        return f"{self.state.name} does not accept {self.event!r}"


def step(state, event, actor="anon", *, log):
    match (state, event):
        case (State.DRAFT, Event.SUBMIT):
            new = State.REVIEW
        case (State.REVIEW, Event.APPROVE) if actor == "editor":
            new = State.PUBLISHED
        case (State.REVIEW, Event.APPROVE):
            raise PermissionError(1, "editors only", actor)
        case (State.REVIEW, Event.REJECT):
            new = State.DRAFT
        case (State.ARCHIVED, _):
            raise TransitionError(state, event)
        case (_, Event.ARCHIVE):
            new = State.ARCHIVED
        case _:
            raise TransitionError(state, event)
    log.append(f"{state.name}--{event.value}-->{new.name}")
    return new


log, s = [], State.DRAFT
for ev, who in [("submit", "x"), ("approve", "bob"), ("reject", "bob"), ("approve", "editor"), ("submit", "x"), ("approve", "editor"), ("archive", "x"), ("submit", "y"), ("burn", "y")]:
    try:
        s = step(s, Event(ev), who, log=log)
    except TransitionError as e:
        log.append(f"!! {e} {e.args}")
    except PermissionError as e:
        log.append(f"!! {e} errno={e.errno} {e.strerror} {e.filename}")
    except ValueError as e:
        log.append(f"?? {e}")
print(*log, sep="\n")
print(s.final, State.DRAFT.final, list(State), State(2), State["REVIEW"], len(State), State.DRAFT in State)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Color(IntFlag, boundary=KEEP):
    RED = 1
    GREEN = 2
    BLUE = 4


print(Perm.R | Perm.X, ~Perm.R, Perm.RW & Perm.W, Perm(0), list(Perm.RW), Perm.RW in (Perm.R | Perm.W), len(Perm.RW), bool(Perm(0)))
print(Color(9), Color.RED | 8, repr(Color.RED + 1), Color(7), Color.RED in Color(7), f"{Color.RED:>5}", Color(8).value)
try:
    Perm(64)
except ValueError as e:
    print("ValueError:", e)
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as e:
    print(e)
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        C = 4
except ValueError as e:
    print(e)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / self.radius ** 2


print([f"{p.name}:{p.gravity:.3f}" for p in Planet], Planet.EARTH.value)


class Mixed(str, Enum):
    A = "a"
    B = "b"

    def _generate_next_value_(name, start, count, last_values):
        return name * 2


print(Mixed.A, f"{Mixed.A}", repr(Mixed.B), Mixed.A + "x", Mixed("b"), Mixed.A == "a", format(Mixed.A, ">4"))


class Holder(Enum):
    VERSION = nonmember(3)

    @member
    class Inner:
        pass
    X = 1


print(list(Holder), Holder.VERSION, MappingProxyType(Event.__members__))
for bad in (lambda: setattr(State, "DRAFT", 3), lambda: State("zzz"), lambda: State.NOPE, lambda: State.DRAFT < State.REVIEW, lambda: type("Sub", (State,), {}), lambda: State()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(Enum("Animal", "CAT DOG", start=5).DOG.value, IntEnum("P", {"a": 1})(1), Enum("T", [("x", 3)], module="m")["x"])
del State.DRAFT
