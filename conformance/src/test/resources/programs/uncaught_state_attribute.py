"""A workflow that trips over a misspelled attribute."""
from enum import Enum


class Stage(Enum):
    NEW = 1
    REVIEW = 2
    APPROVED = 3


class Request:
    def __init__(self, title):
        self.title = title
        self.stage = Stage.NEW

    def advance(self):
        self.stage = Stage(self.stage.value + 1)
        return self

    def summary(self):
        return f"{self.title}: {self.stage.name.lower()}"


requests = [Request("laptop"), Request("desk")]
for r in requests:
    print(r.advance().summary())
try:
    requests[0].advance().advance()
except ValueError as e:
    print("stop:", e)
print([r.stage for r in requests])
print(requests[1].sumary())
