from dataclasses import dataclass, fields


class ValidationError(Exception):
    """Collects every problem of one record."""

    def __init__(self, record_id, problems):
        self.record_id = record_id
        self.problems = problems
        super().__init__(f"record {record_id}: {len(problems)} problem(s): {'; '.join(problems)}")


@dataclass
class Employee:
    id: int
    name: str
    email: str
    salary: float = 0.0


def convert(field, value):
    match field.type.__name__:
        case "int":
            return int(value)
        case "float":
            return float(value)
        case _:
            return str(value).strip()


def load(raw):
    problems, values = [], {}
    for f in fields(Employee):
        if f.name not in raw:
            if f.name == "salary":
                continue
            problems.append(f"{f.name} missing")
            continue
        try:
            values[f.name] = convert(f, raw[f.name])
        except (TypeError, ValueError) as exc:
            problems.append(f"{f.name}: {exc}")
            last = exc
    if problems:
        raise ValidationError(raw.get("id"), problems) from last
    return Employee(**values)


ROWS = [
    {"id": "7", "name": " Bea ", "email": "bea@x.io", "salary": "4100.5"},
    {"id": "8x", "name": "Cy", "email": "cy@x.io"},
    {"id": 9, "name": "Di", "email": "di@x.io", "salary": None},
    {"id": 10, "name": "Ed"},
]
for row in ROWS:
    try:
        print(load(row))
    except ValidationError as e:
        print("invalid:", e, "| caused by", type(e.__cause__).__name__)
