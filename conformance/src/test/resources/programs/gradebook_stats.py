class Student:
    """A student with weighted grades; deliberately old-school."""

    count = 0
    weights = {"hw": 0.3, "quiz": 0.2, "exam": 0.5}

    def __init__(self, name, **grades):
        self.name = name
        self.grades = {k: list(grades.get(k, [])) for k in self.weights}
        Student.count += 1

    def average(self, kind=None, drop_lowest=0):
        if kind is not None:
            marks = sorted(self.grades[kind])[drop_lowest:]
            if not marks:
                return None
            return sum(marks) / len(marks)
        total = weight = 0
        for k, w in self.weights.items():
            avg = self.average(k, drop_lowest=1 if k == "quiz" else 0)
            if avg is not None:
                total += avg * w
                weight += w
        return total / weight if weight else 0.0

    @property
    def letter(self):
        score = self.average()
        for cutoff, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
            if score >= cutoff:
                if score % 10 >= 7 or score == 100:
                    return letter + "+"
                return letter + ("-" if score % 10 < 3 else "")
        return "F"

    @staticmethod
    def curve(marks, target=75):
        shift = target - sum(marks) / len(marks)
        return [min(100, round(m + shift, 1)) for m in marks]

    def __repr__(self):
        return "Student(%r, %s)" % (self.name, ", ".join("%s=%r" % kv for kv in self.grades.items()))

    def __lt__(self, other):
        return (-self.average(), self.name) < (-other.average(), other.name)


students = [
    Student("Maya", hw=[95, 88, 100], quiz=[70, 92, 85], exam=[91, 94]),
    Student("Leo", hw=[60, 75], quiz=[55, 40, 72], exam=[68, 71.5]),
    Student("Nora", hw=[100, 100], quiz=[100, 0], exam=[100]),
    Student("Otto", hw=[10], quiz=[], exam=[]),
    Student("Pia", exam=[82, 79]),
]

print("{:<4}{:<8}{:>7}{:>7}{:>7}{:>8}  {}".format("#", "name", *Student.weights, "total", "grade"))
rank, previous = 0, None
for position, s in enumerate(sorted(students), 1):
    cells = ["{:>7.1f}".format(a) if (a := s.average(k)) is not None else "{:>7}".format("--") for k in Student.weights]
    print("{:<4}{:<8}{}{:>8.2f}  {!s:<2}|".format(position, s.name, "".join(cells), s.average(), s.letter))

print(Student.count, students[1], sep="\n")
print(Student.curve([50, 65, 90, 98]), students[4].curve([75]), Student("Quinn").letter)
averages = [s.average() for s in students]
n = len(averages)
mean = sum(averages) / n
variance = sum((a - mean) ** 2 for a in averages) / n
print("mean {0:.3f} sd {1:.3f} var {2:.4g} n={3:03d} {4:>+8.2e}".format(mean, variance ** 0.5, variance, n, mean - 100))
print("{0[1]} {1.name} {2[exam]} {name!r:^10} {0[0]:{width}.{prec}f}".format([3.14159, "b"], students[0], students[0].grades, name="x", width=8, prec=2))
print(*zip(*[(s.name[0], s.letter[0]) for s in students]), sep=" / ")
dist = {}
for s in students:
    dist.setdefault(s.letter[0], []).append(s.name)
for letter in sorted(dist):
    print(letter, len(dist[letter]) * "*", ", ".join(dist[letter]))
print(round(0.5), round(1.5), round(2.675, 2), round(1234, -2), round(-2.5), round(7.0), 7 // -2, -7 % 3, 2 ** -1, 1e22, 1 / 3, 1e-5, 123456789.0 * 10)
