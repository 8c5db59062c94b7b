"""Collects validation problems and raises them as one ExceptionGroup."""
import re

PATTERNS = {
    "email": r"[^@\s]+@[^@\s]+\.\w+",
    "zip": r"\d{5}",
    "phone": r"\+?[\d -]{7,}",
}


class FieldError(ValueError):
    def __init__(self, field: str, value: object):
        super().__init__(f"{field}={value!r} is not valid")
        self.field = field


def check(record: dict[str, str]) -> None:
    problems = []
    for field, pattern in PATTERNS.items():
        try:
            value = record[field]
            if not re.fullmatch(pattern, value):
                raise FieldError(field, value)
        except KeyError as e:
            e.add_note(f"record has only {sorted(record)}")
            problems.append(e)
        except FieldError as e:
            problems.append(e)
    if problems:
        raise ExceptionGroup(f"record {record.get('id', '?')}", problems)


records = [
    {"id": "A1", "email": "a@b.co", "zip": "12345", "phone": "+49 30 1234"},
    {"id": "A2", "email": "nobody", "zip": "1234"},
]
for r in records:
    check(r)
    print(r["id"], "is valid")
