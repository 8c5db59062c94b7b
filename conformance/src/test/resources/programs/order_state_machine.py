from enum import Enum, Flag, auto
from collections import defaultdict
from typing import Callable

class State(str, Enum):
    DRAFT = "draft"
    PLACED = "placed"
    PAID = "paid"
    SHIPPED = "shipped"
    DONE = "done"
    CANCELLED = "cancelled"

class Perm(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    SHIP = auto()
    STAFF = READ | WRITE
    ADMIN = STAFF | SHIP
class IllegalTransition(RuntimeError):
    pass
class Machine:
    transitions: dict[tuple[State, str], tuple[State, Perm]] = {}
    hooks: dict[State, list[Callable]] = defaultdict(list)
    def __init_subclass__(cls, /, initial: State, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.initial = initial
        cls.transitions = {}
        cls.hooks = defaultdict(list)
    def __init__(self):
        self.state = self.initial
        self.history = [self.state]
    @classmethod
    def allow(cls, event, *sources, to, needs=Perm.NONE):
        for s in sources:
            cls.transitions[s, event] = (to, needs)
    @classmethod
    def on_enter(cls, state):
        def register(fn):
            cls.hooks[state].append(fn)
            return fn
        return register
    def fire(self, event: str, perm: Perm = Perm.READ):
        try:
            target, needs = self.transitions[self.state, event]
        except KeyError as e:
            raise IllegalTransition(f"cannot {event} when {self.state.value}") from e
        if needs not in perm:
            raise PermissionError(f"{event} needs {needs!r}, have {perm!r}")
        self.state = target
        self.history.append(target)
        for hook in self.hooks[target]:
            hook(self)
        return self
class Order(Machine, initial=State.DRAFT):
    def __init__(self, no):
        super().__init__()
        self.no = no
Order.allow("place", State.DRAFT, to=State.PLACED)
Order.allow("pay", State.PLACED, to=State.PAID, needs=Perm.WRITE)
Order.allow("ship", State.PAID, to=State.SHIPPED, needs=Perm.SHIP)
Order.allow("deliver", State.SHIPPED, to=State.DONE)
Order.allow("cancel", State.DRAFT, State.PLACED, State.PAID, to=State.CANCELLED, needs=Perm.STAFF)
@Order.on_enter(State.PAID)
def receipt(order):
    print(f"   -> receipt for {order.no}")
@Order.on_enter(State.CANCELLED)
def refund(order):
    if State.PAID in order.history:
        print(f"   -> refund for {order.no}")
o1, o2 = Order("A-1"), Order("A-2")
for order, event, perm in [(o1, "place", Perm.READ), (o1, "pay", Perm.READ), (o1, "pay", Perm.STAFF), (o1, "deliver", Perm.ADMIN),
                           (o1, "ship", Perm.STAFF), (o1, "ship", Perm.ADMIN), (o1, "deliver", Perm.NONE),
                           (o2, "place", Perm.READ), (o2, "pay", Perm.ADMIN ^ Perm.SHIP), (o2, "cancel", Perm.ADMIN), (o2, "pay", ~Perm.SHIP)]:
    try:
        print(order.no, event, "=>", order.fire(event, perm).state.name)
    except (IllegalTransition, PermissionError) as e:
        print(order.no, event, "!!", e, f"[{type(e.__cause__).__name__}]")
print([s.value for s in o1.history], o2.state == "cancelled", State("paid") is State.PAID)
print(list(Perm), Perm.ADMIN, Perm(5), ~Perm.READ, [p.name for p in Perm.ADMIN], len(Perm.STAFF), bool(Perm.NONE))
