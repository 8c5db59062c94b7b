from collections import defaultdict
from dataclasses import dataclass, field
from functools import reduce, total_ordering
from statistics import mean, median

CSV = """name;hw1;hw2;exam;attendance
Ann;90;85;88;100%
Bob;;70;65;80%
Cho, Lin;100;98;97;95%
Dov;45;abs;51;60%
Eve;72;88;79;n/a
"""
WEIGHTS = {"hw1": 0.2, "hw2": 0.2, "exam": 0.5, "attendance": 0.1}
GRADES = [("A", 90), ("B", 80), ("C", 70), ("D", 60), ("F", 0)]


@total_ordering
@dataclass(eq=False)
class Student:
    name: str
    marks: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def score(self) -> float:
        used = {k: w for k, w in WEIGHTS.items() if k in self.marks}
        return sum(self.marks[k] * w for k, w in used.items()) / sum(used.values())

    @property
    def grade(self) -> str:
        return next(g for g, floor in GRADES if round(self.score) >= floor)

    def __eq__(self, other):
        return (self.score, self.name) == (other.score, other.name)

    def __lt__(self, other):
        return (self.score, other.name) < (other.score, self.name)

    def __hash__(self):
        return hash(self.name)

    def __bool__(self):
        return self.grade != "F"

    def __getitem__(self, item):
        return self.marks[item]


def read(text):
    header, *lines = text.strip().split("\n")
    _, *cols = header.split(";")
    for line in lines:
        name, *cells = line.split(";")
        s = Student(name)
        for col, raw in zip(cols, cells, strict=True):
            match raw.strip():
                case "":
                    s.notes.append(f"{col} not handed in, counted 0")
                    s.marks[col] = 0.0
                case pct if pct.endswith("%"):
                    s.marks[col] = float(pct[:-1])
                case num if num.isdigit():
                    s.marks[col] = float(num)
                case other:
                    s.notes.append(f"{col} excused ({other})")
        yield s


students = sorted(read(CSV), reverse=True)
print(f"{'#':<3}{'Student':<12}{'Score':>7} {'G':^3} " + " ".join(f"{c[:5]:>6}" for c in WEIGHTS))
for n, s in enumerate(students, 1):
    cells = " ".join(f"{s.marks[c]:>6.0f}" if c in s.marks else f"{'–':>6}" for c in WEIGHTS)
    print(f"{n:<3}{s.name:<12}{s.score:>7.2f} {s.grade:^3} {cells}")
    for note in s.notes:
        print("     *", note)
dist = reduce(lambda acc, s: acc | {s.grade: acc.get(s.grade, 0) + 1}, students, {})
print({g: dist.get(g, 0) for g, _ in GRADES}, "passed:", [s.name for s in students if s])
for col in WEIGHTS:
    vals = [s[col] for s in students if col in s.marks]
    print(f"{col:<11}mean {mean(vals):6.2f} median {median(vals):6.2f} range {min(vals):g}–{max(vals):g}")
top, second, *_ = students
print(top > second, top >= second, top != second, max(students) is top, len({top, second, top}))
try:
    list(read("name;a;b\nX;1\n"))
except ValueError as e:
    print(e)
curve = {s.name: min(100, round(s.score * 1.05 + 2)) for s in students if s.score < 80}
print(curve, sum(WEIGHTS.values()) == 1.0, round(sum(WEIGHTS.values()), 10))
