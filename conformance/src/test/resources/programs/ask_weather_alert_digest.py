from __future__ import annotations

import asyncio
import textwrap
from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from typing import Literal, get_args, get_type_hints

Scale = Literal["C", "F", "K"]


class Severity(Enum):
    GREEN = "🟢"
    YELLOW = "🟡"
    RED = "🔴"

    def __lt__(self, other):
        order = list(type(self))
        return order.index(self) < order.index(other)


@dataclass
class Reading:
    city: str
    value: float
    scale: Scale = "C"
    wind_ms: float | None = None

    def __post_init__(self):
        if self.scale not in get_args(Scale):
            raise ValueError(f"{self.city}: bad scale {self.scale!r}, use {'/'.join(get_args(Scale))}")

    @property
    def celsius(self) -> float:
        match self.scale:
            case "C":
                return self.value
            case "F":
                return (self.value - 32) * 5 / 9
            case "K":
                return self.value - 273.15

    def feels_like(self) -> float:
        t, v = self.celsius, (self.wind_ms or 0) * 3.6
        if t > 10 or v < 4.8:
            return t
        return 13.12 + 0.6215 * t - 11.37 * v**0.16 + 0.3965 * t * v**0.16


STATIONS = {
    "Oslo": {"value": -12.0, "wind_ms": 9}, "Phoenix": {"value": 115, "scale": "F"}, "Lima": {"value": 291.4, "scale": "K", "wind_ms": 2.5},
    "Paris": {"value": 19.6}, "Atlantis": {}, "Quito": {"value": 14, "scale": "R"}, "Cairo": {"value": "38", "wind_ms": 4},
}


async def fetch(city: str) -> Reading:
    await asyncio.sleep(0)
    return Reading(city, **STATIONS[city])


def grade(r: Reading) -> Severity:
    t = r.feels_like()
    return Severity.RED if not -18 <= t <= 42 else Severity.YELLOW if not 0 <= t <= 32 else Severity.GREEN


async def main():
    results = await asyncio.gather(*map(fetch, STATIONS), return_exceptions=True)
    readings, problems = [], []
    for city, r in zip(STATIONS, results):
        if isinstance(r, Exception):
            problems.append(f"{city} unavailable because of {type(r).__name__}: {r}")
        else:
            readings.append(r)
    groups: defaultdict[Severity, list[str]] = defaultdict(list)
    for r in sorted(readings, key=lambda r: r.city):
        try:
            sev = grade(r)
        except TypeError as e:
            problems.append(f"{r.city} not graded: {e}")
            continue
        extra = f" feels {r.feels_like():.1f}°" if r.feels_like() != r.celsius else ""
        groups[sev].append(f"{r.city} {r.celsius:.1f}°C{extra}")
    for sev in sorted(groups, reverse=True):
        print(f"{sev.value} {sev.name:<7}{'; '.join(groups[sev])}")
    print(textwrap.fill("Notes: " + " ".join(f"({n}) {p}." for n, p in enumerate(problems, 1)), 72, subsequent_indent=" " * 7))
    temps = [r.celsius for r in readings if isinstance(r.value, (int, float))]
    print(f"{min(temps):+.1f} … {max(temps):+.1f}, spread {max(temps) - min(temps):.2f}")
    print(get_type_hints(Reading)["wind_ms"], Reading.__annotations__["scale"], max(groups), Severity("🔴").name)
    for row in zip(*(f"{c:^7}" for c in ("Oslo", "Lima"))):
        print("".join(row).strip() or "--", end=" ")
    print()


asyncio.run(main())
