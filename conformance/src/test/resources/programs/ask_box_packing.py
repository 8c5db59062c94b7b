from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from math import ceil, prod

BOXES = {"S": (20, 15, 10), "M": (30, 25, 20), "L": (60, 40, 40)}
RATES = [(1, Decimal("4.99")), (5, Decimal("7.49")), (20, Decimal("14.95"))]
CART = [
    {"sku": "MUG", "dims": "12x9x9 cm", "weight": "350 g", "qty": 4},
    {"sku": "LAMP", "dims": "50×30×30 cm", "weight": "2.8kg", "qty": 1},
    {"sku": "BOOK", "dims": "24x17x3cm", "weight": "0.9 kg", "qty": 3},
    {"sku": "SOFA", "dims": "200x90x80 cm", "weight": "48 kg", "qty": 1},
    {"sku": "CARD", "dims": "15x10 cm", "weight": "20 g", "qty": 1},
]


@dataclass
class Product:
    sku: str
    dims: tuple[int, int, int]
    grams: int

    @classmethod
    def from_row(cls, row):
        size = row["dims"].removesuffix("cm").strip().replace("×", "x")
        w, d, h = sorted(map(int, size.split("x")), reverse=True)
        number, unit = row["weight"][:-2].strip(), row["weight"][-2:]
        if row["weight"].endswith("kg"):
            grams = round(float(number) * 1000)
        else:
            grams = int(row["weight"].rstrip("g ").strip())
        return cls(row["sku"], (w, d, h), grams)

    @cached_property
    def volume(self):
        print(f"  (volume of {self.sku})")
        return prod(self.dims)

    def fits(self, box):
        return all(p <= b for p, b in zip(self.dims, sorted(BOXES[box], reverse=True)))


@dataclass
class Parcel:
    box: str
    items: list[Product] = field(default_factory=list)
    FILL = 0.8

    @property
    def room(self):
        return prod(BOXES[self.box]) * self.FILL - sum(p.volume for p in self.items)

    def price(self):
        kg = sum(p.grams for p in self.items) / 1000
        for limit, rate in RATES:
            if kg <= limit:
                return rate
        return RATES[-1][1] + ceil(kg - RATES[-1][0]) * Decimal("0.80")


products, errors = [], {}
for row in CART:
    try:
        product = Product.from_row(row)
    except ValueError as e:
        errors[row["sku"]] = str(e)
    else:
        products += [product] * row["qty"]

parcels: list[Parcel] = []
for p in sorted(products, key=lambda p: p.volume, reverse=True):
    target = next((x for x in parcels if p.fits(x.box) and x.room >= p.volume), None)
    if target is None:
        box = next((b for b in BOXES if p.fits(b) and prod(BOXES[b]) * Parcel.FILL >= p.volume), None)
        if box is None:
            errors[p.sku] = f"too large: {'x'.join(map(str, p.dims))}"
            continue
        parcels.append(target := Parcel(box))
    target.items.append(p)
for n, x in enumerate(parcels, 1):
    skus = [p.sku for p in x.items]
    print(f"parcel {n} {x.box}: {', '.join(f'{skus.count(s)}x{s}' for s in dict.fromkeys(skus))} {sum(p.grams for p in x.items) / 1000:.2f} kg, room {x.room:,.0f} cm³, {x.price()}")
print("shipping:", sum(x.price() for x in parcels), "| errors:", errors)
print("volume" in vars(products[0]), products[0])
