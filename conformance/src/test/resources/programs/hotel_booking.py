"""Room booking with overlap detection using bisect."""
from bisect import bisect_left, insort
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Iterator, Self


@dataclass(frozen=True, order=True, slots=True)
class Stay:
    check_in: date
    check_out: date
    guest: str = field(compare=False)

    def __post_init__(self):
        if self.check_out <= self.check_in:
            raise ValueError(f"stay of {self.guest} must be at least one night")

    @classmethod
    def parse(cls, text: str) -> Self:
        guest, _, dates = text.partition(":")
        start, nights = dates.split("+")
        d = date.fromisoformat(start.strip())
        return cls(d, d + timedelta(nights := int(nights)), guest.strip())

    @property
    def nights(self) -> int:
        return (self.check_out - self.check_in).days

    def __contains__(self, day: date) -> bool:
        return self.check_in <= day < self.check_out

    def __iter__(self) -> Iterator[date]:
        day = self.check_in
        while day < self.check_out:
            yield day
            day += timedelta(days=1)


class Room:
    def __init__(self, number: int, rate: float, weekend_markup: float = 0.25):
        self.number, self.rate, self.markup = number, rate, weekend_markup
        self.stays: list[Stay] = []

    def conflict(self, stay: Stay) -> Stay | None:
        i = bisect_left(self.stays, stay)
        for other in self.stays[max(i - 1, 0):i + 1]:
            if other.check_in < stay.check_out and stay.check_in < other.check_out:
                return other
        return None

    def book(self, stay: Stay) -> float:
        if clash := self.conflict(stay):
            raise LookupError(f"room {self.number}: {stay.guest} clashes with {clash.guest}")
        insort(self.stays, stay)
        return sum(self.rate * (1 + self.markup * (d.weekday() in (4, 5))) for d in stay)


rooms = [Room(101, 80), Room(102, 95.5, weekend_markup=0.4)]
requests = ["Ada: 2024-08-01+3", "Bob: 2024-08-03 +2", "Cleo: 2024-08-04+1", "Dan: 2024-08-02+5",
            "Eve: 2024-08-01+1", "Fay: 2024-02-28+2", "Gus: 2024-08-01+0", "Hal: 2024-13-01+1"]
for text in requests:
    try:
        stay = Stay.parse(text)
        for room in rooms:
            try:
                price = room.book(stay)
                print(f"{stay.guest:<5} room {room.number} {stay.nights} night(s) {price:8.2f}")
                break
            except LookupError as e:
                print("   ", e)
        else:
            print(f"{stay.guest:<5} no room available")
    except ValueError as e:
        print("rejected:", e)

print("  " + "".join(f"{d:>3}" for d in range(1, 8)))
for room in rooms:
    marks = [next((s.guest[0] for s in room.stays if date(2024, 8, d) in s), ".") for d in range(1, 8)]
    print(room.number, "  ".join(marks), [s.guest for s in room.stays])
print(rooms[0].stays[0], list(map(str, rooms[0].stays[0])))
