from __future__ import annotations
from dataclasses import dataclass, field, replace, FrozenInstanceError
from functools import reduce, singledispatch
from types import MappingProxyType
from typing import Mapping, ClassVar

@dataclass(frozen=True, kw_only=True)
class Event:
    version: int
    registry: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Event.registry[cls.__name__] = cls

@dataclass(frozen=True)
class ItemAdded(Event):
    sku: str
    qty: int = 1
    price: int = 0

@dataclass(frozen=True)
class ItemRemoved(Event):
    sku: str

@dataclass(frozen=True)
class CouponApplied(Event):
    percent: int

@dataclass(frozen=True)
class CheckedOut(Event):
    pass

@dataclass(frozen=True)
class Cart:
    lines: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))
    discount: int = 0
    version: int = 0
    closed: bool = field(default=False, compare=False)

    @property
    def total(self) -> float:
        gross = sum(q * p for q, p in self.lines.values())
        return gross * (100 - self.discount) / 100

@singledispatch
def apply(event, cart: Cart) -> Cart:
    raise NotImplementedError(f"no handler for {type(event).__name__}")

@apply.register
def _(event: ItemAdded, cart: Cart) -> Cart:
    qty, _price = cart.lines.get(event.sku, (0, 0))
    return replace(cart, lines=MappingProxyType({**cart.lines, event.sku: (qty + event.qty, event.price)}))

@apply.register
def _(event: ItemRemoved, cart: Cart) -> Cart:
    return replace(cart, lines=MappingProxyType({k: v for k, v in cart.lines.items() if k != event.sku}))

@apply.register(CouponApplied)
def apply_coupon(event, cart):
    return replace(cart, discount=max(cart.discount, event.percent))

def fold(cart: Cart, event: Event) -> Cart:
    if event.version != cart.version + 1:
        raise ValueError(f"expected version {cart.version + 1}, got {event.version}")
    return replace(apply(event, cart), version=event.version)

events = [ItemAdded("tea", 2, 450, version=1), ItemAdded("mug", price=1250, version=2), CouponApplied(10, version=3),
          ItemAdded("tea", qty=1, price=400, version=4), ItemRemoved("mug", version=5)]
for n in range(len(events) + 1):
    c = reduce(fold, events[:n], Cart())
    print(f"v{c.version} {dict(c.lines)} -{c.discount}% = {c.total / 100:.2f}")
print(events[1], sorted(Event.registry), apply.dispatch(ItemAdded).__annotations__)
for bad in (lambda: fold(c, ItemAdded("x", version=9)), lambda: apply(CheckedOut(version=6), c), lambda: ItemAdded("x"),
            lambda: setattr(events[0], "sku", "coffee"), lambda: c.lines.update(a=1)):
    try:
        bad()
    except (ValueError, NotImplementedError, TypeError, FrozenInstanceError, AttributeError) as e:
        print(f"{type(e).__name__}: {e}")
print(Cart() == Cart(closed=True), events[0] == ItemAdded("tea", 2, 450, version=1), len({events[0], replace(events[0])}))
