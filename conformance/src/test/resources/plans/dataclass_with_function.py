from dataclasses import dataclass
from typing import Callable
@dataclass
class Step:
    name: str
    run: Callable
    note: str = ""
for step in [Step("a", search), Step("b", run=lambda q: echo(q))]:
    print(step.name, len(step.run("java")))
