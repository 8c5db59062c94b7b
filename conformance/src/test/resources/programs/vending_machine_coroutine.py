"""A vending machine as a generator-based coroutine, driven by a script of events."""
from collections import Counter, namedtuple
from functools import wraps
import inspect
Slot = namedtuple("Slot", "name price stock")
class Coin(namedtuple("Coin", "cents")):
    VALID = (5, 10, 20, 50, 100, 200)
    __slots__ = ()
    def __new__(cls, cents):
        if cents not in cls.VALID:
            raise ValueError(f"bad coin {cents}")
        return super().__new__(cls, cents)
def primed(fn):
    @wraps(fn)
    def start(*args, **kwargs):
        gen = fn(*args, **kwargs)
        next(gen)
        return gen
    return start
class Jam(Exception):
    pass
def change_for(amount, coins: Counter):
    """Greedy change limited by the coins in the box; None when impossible."""
    out, box = Counter(), coins.copy()
    for c in sorted(Coin.VALID, reverse=True):
        n = min(amount // c, box[c])
        if n:
            out[c], amount = n, amount - n * c
            box[c] -= n
    return None if amount else out
@primed
def machine(slots, box):
    credit, inserted, message, sold = 0, Counter(), "ready", 0
    try:
        while True:
            try:
                event = yield message, credit
            except Jam as jam:
                returned, credit, inserted = inserted, 0, Counter()
                message = f"jam ({jam}), returned {dict(returned)}"
                continue
            match event:
                case Coin(cents):
                    credit += cents
                    inserted[cents] += 1
                    message = f"+{cents}"
                case "cancel":
                    message, credit, inserted = f"returned {sum(k * v for k, v in inserted.items())}", 0, Counter()
                case str(code) if code in slots:
                    slot = slots[code]
                    if not slot.stock:
                        message = f"{slot.name} sold out"
                    elif credit < slot.price:
                        message = f"{slot.name} costs {slot.price}, add {slot.price - credit}"
                    elif (change := change_for(credit - slot.price, box + inserted)) is None:
                        message = "exact change only"
                    else:
                        box.update(inserted)
                        box.subtract(change)
                        slots[code] = slot._replace(stock=slot.stock - 1)
                        sold += slot.price
                        message = f"enjoy {slot.name}, change {dict(change)}"
                        credit, inserted = 0, Counter()
                case None:
                    return sold
                case other:
                    message = f"what is {other!r}?"
    finally:
        print("  [power off]")
slots = {"A1": Slot("cola", 150, 2), "B2": Slot("nuts", 85, 1), "C3": Slot("gum", 30, 0)}
box = Counter({10: 3, 5: 1, 50: 1})
vm = machine(slots, box)
print(inspect.getgeneratorstate(vm), vm.gi_frame.f_locals["message"], machine.__name__, inspect.isgeneratorfunction(machine))
for event in (100, "A1", 50, "A1", 200, "A1", "cancel", 100, "B2", "B2", "C3", 7, "Z9", Jam("lever"), 20, 20, "jam?", "cancel"):
    try:
        if isinstance(event, Jam):
            reply = vm.throw(event)
        else:
            reply = vm.send(Coin(event) if isinstance(event, int) else event)
        print(f"{event!r:<14} {reply[0]:<40} credit {reply[1]}")
    except ValueError as e:
        print(f"{event!r:<14} {e}")
try:
    vm.send(None)
except StopIteration as done:
    print("sold for", done.value, inspect.getgeneratorstate(vm))
print({k: (s.stock, s.price) for k, s in slots.items()}, +box, sum(k * v for k, v in box.items()), Coin(50), Coin(5) < Coin(10))
other = machine(dict(slots), Counter())
other.close()
for action in (lambda: other.send("A1"), lambda: Coin(3), lambda: vm.throw(Jam("late")), lambda: Slot("x"), lambda: setattr(slots["A1"], "stock", 9)):
    try:
        action()
    except (StopIteration, ValueError, Jam, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
