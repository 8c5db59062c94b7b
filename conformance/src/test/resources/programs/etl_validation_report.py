"""Validate CSV rows against a declarative schema and report errors."""
import csv
import io
import json
import re
from collections import Counter
from datetime import datetime
from functools import partial

RAW = '''id,email,signup,age,plan,notes
1,ann@example.com,2024-01-05,34,pro,"likes ""quotes"", commas"
2,bob(at)example.com,2024-02-30,17,basic,
x3,cyd@example.org,05/03/2024,41,gold,"multi
line"
4,,2024-03-09,forty,pro,extra,column
5,dee@example.com,2024-04-01,130,basic
2,eve@example.com,2024-04-02,28,pro,dup id
'''

class ValidationError(ValueError):
    def __init__(self, field, message, value):
        self.field, self.value = field, value
        super().__init__(f"{field}: {message} (got {value!r})")

def integer(value, *, lo=None, hi=None):
    n = int(value)
    if lo is not None and n < lo or hi is not None and n > hi:
        raise ValueError(f"must be between {lo} and {hi}")
    return n

def matches(pattern, value):
    if not re.fullmatch(pattern, value):
        raise ValueError(f"does not match {pattern}")
    return value

def any_date(value):
    for fmt in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(value, fmt).date()
        except ValueError as e:
            last = e
    raise last

def one_of(options, value):
    if value not in options:
        raise ValueError(f"must be one of {', '.join(sorted(options))}")
    return value

SCHEMA = {"id": integer, "email": partial(matches, r"[\w.]+@[\w.]+\.\w+"), "signup": any_date,
          "age": partial(integer, lo=18, hi=120), "plan": partial(one_of, {"basic", "pro"})}
good, rejects, seen = [], [], set()
reader = csv.DictReader(io.StringIO(RAW), restkey="_extra", restval=None)
for row in reader:
    errors, clean = [], {}
    if "_extra" in row:
        errors.append(ValidationError("_extra", "unexpected columns", row.pop("_extra")))
    for name, check in SCHEMA.items():
        try:
            clean[name] = check(row[name])
        except ValueError as e:
            errors.append(ValidationError(name, e, row[name]))
    if not errors and clean["id"] in seen:
        errors.append(ValidationError("id", "duplicate", clean["id"]))
    if errors:
        rejects.append((reader.line_num, errors))
    else:
        seen.add(clean["id"])
        good.append(clean | {"notes": row["notes"]})

print(json.dumps(good, default=str))
for line, errors in rejects:
    print(f"line {line}:")
    for e in errors:
        print("   -", e)
print(Counter(e.field for _, es in rejects for e in es).most_common())
print(reader.fieldnames, f"{len(good)} ok / {len(rejects)} rejected")
