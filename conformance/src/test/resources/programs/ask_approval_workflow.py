from __future__ import annotations

from collections import deque
from enum import Enum, Flag, auto
from typing import NamedTuple


class State(Enum):
    DRAFT = auto()
    SUBMITTED = auto()
    MANAGER_OK = "manager_ok"
    APPROVED = "approved"
    REJECTED = "rejected"

    def __str__(self):
        return self.name.replace("_", " ").title()


class Role(Flag):
    NONE = 0
    EMPLOYEE = auto()
    MANAGER = auto()
    FINANCE = auto()
    ADMIN = EMPLOYEE | MANAGER | FINANCE


class Step(NamedTuple):
    action: str
    actor: str
    role: Role


class WorkflowError(ValueError):
    """Raised for a forbidden transition."""


TRANSITIONS = {
    (State.DRAFT, "submit"): (State.SUBMITTED, Role.EMPLOYEE),
    (State.SUBMITTED, "approve"): (State.MANAGER_OK, Role.MANAGER),
    (State.MANAGER_OK, "approve"): (State.APPROVED, Role.FINANCE),
    (State.SUBMITTED, "reject"): (State.REJECTED, Role.MANAGER | Role.FINANCE),
    (State.MANAGER_OK, "reject"): (State.REJECTED, Role.FINANCE),
}


class Request:
    def __init__(self, rid: str, amount: int):
        self.rid, self.amount, self.state, self.history = rid, amount, State.DRAFT, []

    def apply(self, step: Step) -> State:
        try:
            target, allowed = TRANSITIONS[self.state, step.action]
        except KeyError:
            raise WorkflowError(f"{self.rid}: cannot {step.action} from {self.state}") from None
        if not step.role & allowed:
            raise WorkflowError(f"{self.rid}: {step.actor} lacks {allowed.name}")
        if self.amount < 100 and target is State.MANAGER_OK:
            target = State.APPROVED
        self.history.append(f"{self.state.name}->{target.name} by {step.actor}")
        self.state = target
        return target


requests = {r.rid: r for r in (Request("R1", 5000), Request("R2", 60), Request("R3", 800))}
queue = deque([
    ("R1", Step("submit", "eve", Role.EMPLOYEE)), ("R2", Step("submit", "eve", Role.EMPLOYEE)),
    ("R3", Step("approve", "max", Role.MANAGER)), ("R1", Step("approve", "eve", Role.EMPLOYEE)),
    ("R1", Step("approve", "max", Role.MANAGER)), ("R2", Step("approve", "root", Role.ADMIN)),
    ("R1", Step("reject", "fin", Role.FINANCE)), ("R1", Step("approve", "root", Role.ADMIN)),
])
while queue:
    rid, step = queue.popleft()
    try:
        print(f"{rid} {step.action:<8} -> {requests[rid].apply(step)}")
    except WorkflowError as err:
        print(f"{rid} {step.action:<8} !! {err} (cause={err.__cause__!r})")
for r in requests.values():
    print(r.rid, repr(r.state), r.history)
print(list(Role.ADMIN), Role.MANAGER in Role.ADMIN, Role(3), Role["FINANCE"].value, bool(Role.NONE))
print(State("approved") is State.APPROVED, [s.name for s in State][::-1])
