from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar, runtime_checkable

type Key = int | str
type Page[T] = tuple[list[T], int | None]


@runtime_checkable
class HasId(Protocol):
    id: Key


@dataclass(frozen=True)
class Product:
    id: int
    name: str
    price: float


@dataclass(frozen=True)
class Site:
    id: str
    city: str


class NotFound(LookupError):
    def __init__(self, kind: type, key: Key):
        super().__init__(f"{kind.__name__} {key!r} not found")


class Repo[T: HasId]:
    def __init__(self, kind: type[T], rows: Sequence[T] = ()):
        self.kind = kind
        self._rows: dict[Key, T] = {r.id: r for r in rows}

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows.values())

    def __len__(self):
        return len(self._rows)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return list(self)[key]
        try:
            return self._rows[key]
        except KeyError:
            raise NotFound(self.kind, key) from None

    def find(self, where: Callable[[T], bool] = lambda _: True, *, order: Callable | None = None) -> list[T]:
        hits = filter(where, self)
        return sorted(hits, key=order) if order else [*hits]

    def update(self, key: Key, **changes) -> T:
        self._rows[key] = new = replace(self[key], **changes)
        return new


def first[T](items: Sequence[T], default: T | None = None) -> T | None:
    return next(iter(items), default)


def group[K, V](items: Iterator[V], key: Callable[[V], K]) -> dict[K, list[V]]:
    out: dict[K, list[V]] = {}
    for i in items:
        out.setdefault(key(i), []).append(i)
    return out


U = TypeVar("U")


class Box(Generic[U]):
    def __init__(self, value: U):
        self.value = value


products = Repo(Product, [Product(1, "Pen", 1.2), Product(2, "Desk", 210.0), Product(3, "Lamp", 35.5)])
sites = Repo[Site](Site, [Site("BER", "Berlin"), Site("VIE", "Wien")])
print(len(products), products[2], products[1:], isinstance(sites["BER"], HasId), isinstance(object(), HasId))
print([p.name for p in products.find(lambda p: p.price > 5, order=lambda p: -p.price)], first(products.find(lambda p: p.price < 1), default="none"))
print(products.update(1, price=1.5), {k: len(v) for k, v in group(iter(products), lambda p: len(p.name)).items()})
for repo, key in ((products, 9), (sites, "XXX")):
    try:
        repo[key]
    except LookupError as e:
        print(type(e).__name__, "-", e)
try:
    products.update(2, colour="red")
except TypeError as e:
    print(e)
print(Repo.__type_params__, Page.__type_params__, Key.__value__, first.__type_params__[0].__name__, Box[int].__args__, Box[int](3).value)
