"""Appointment requests assigned to doctors by skill and availability."""
from __future__ import annotations
from collections import defaultdict
from dataclasses import dataclass, field, InitVar, KW_ONLY, astuple, fields
from datetime import datetime, time, timedelta
from enum import Flag, auto
from typing import ClassVar
class Skill(Flag):
    GENERAL = auto()
    DENTAL = auto()
    EYES = auto()
    KIDS = auto()
    @classmethod
    def parse(cls, text: str) -> Skill:
        out = cls(0)
        for word in text.upper().split("+"):
            out |= cls[word]
        return out
@dataclass(frozen=True)
class Slot:
    start: datetime
    minutes: int = 30
    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)
    def overlaps(self, other: Slot) -> bool:
        return self.start < other.end and other.start < self.end
@dataclass
class Doctor:
    name: str
    _: KW_ONLY
    skills: Skill = Skill.GENERAL
    hours: InitVar[str] = "09:00-12:00"
    opens: time = field(init=False)
    closes: time = field(init=False)
    calendar: list[Slot] = field(default_factory=list, repr=False, compare=False)
    max_per_day: ClassVar[int] = 4
    def __post_init__(self, hours: str) -> None:
        self.opens, self.closes = map(time.fromisoformat, hours.split("-"))
    def offer(self, slot: Slot, need: Skill) -> str | None:
        if need & self.skills != need:
            return "skill"
        if slot.start.time() < self.opens or slot.end.time() > self.closes:
            return "hours"
        if any(s.overlaps(slot) for s in self.calendar):
            return "busy"
        if sum(s.start.date() == slot.start.date() for s in self.calendar) >= self.max_per_day:
            return "full"
        self.calendar.append(slot)
        return None
doctors = [Doctor("Abel", skills=Skill.GENERAL | Skill.KIDS), Doctor("Berg", skills=Skill.parse("dental+kids"), hours="10:00-15:30"), Doctor("Cruz", hours="08:00-10:00")]
requests = """09:00 general 30
09:15 general 30
09:20 general 20
10:00 dental+kids 60
10:30 dental 20
11:45 kids 30
12:00 eyes 15
14:45 dental 45"""
day = datetime(2024, 9, 2)
stats = defaultdict(int)
for line in requests.splitlines():
    at, need, minutes = line.split()
    slot = Slot(day.replace(hour=int(at[:2]), minute=int(at[3:])), int(minutes))
    reasons = {}
    for doc in sorted(doctors, key=lambda d: (d.skills.value.bit_count(), d.name)):
        if (why := doc.offer(slot, Skill.parse(need))) is None:
            print(f"{at} {need:<12}-> {doc.name} until {slot.end:%H:%M}")
            stats[doc.name] += slot.minutes
            break
        reasons[doc.name] = why
    else:
        print(f"{at} {need:<12}-> nobody ({', '.join(f'{k}: {v}' for k, v in reasons.items())})")
print(dict(stats), doctors[1], [f.name for f in fields(Doctor)], sep="\n")
print(astuple(doctors[2]), Skill.parse("eyes+kids"), Skill(0), Skill.KIDS in doctors[0].skills, Slot(day) == Slot(day, 30), hash(Slot(day)) == hash(Slot(day)))
for bad in (lambda: Doctor("x", Skill.KIDS), lambda: Skill.parse("brain"), lambda: Doctor("y", hours="9-12")):
    try:
        bad()
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
