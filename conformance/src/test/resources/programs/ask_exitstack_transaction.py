from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext, suppress
from copy import deepcopy
from io import StringIO


class Transaction(AbstractContextManager):
    """Snapshot based rollback for a dict store."""

    def __init__(self, store, name="tx", *, dry_run=False):
        self.store, self.name, self.dry_run = store, name, dry_run

    def __enter__(self):
        self.backup = deepcopy(self.store)
        print(f"BEGIN {self.name}")
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type or self.dry_run:
            self.store.clear()
            self.store.update(self.backup)
            print(f"ROLLBACK {self.name}" + (f" because {exc_type.__name__}: {exc}" if exc else " (dry run)"))
        else:
            print(f"COMMIT {self.name}")
        return isinstance(exc, InsufficientFunds)


class InsufficientFunds(Exception):
    def __init__(self, account, missing):
        self.account, self.missing = account, missing

    def __str__(self):
        return f"{self.account} is short by {self.missing}"


def transfer(store, src, dst, amount):
    store[src]["balance"] -= amount
    store[dst]["balance"] += amount
    if store[src]["balance"] < 0:
        raise InsufficientFunds(src, -store[src]["balance"])
    store[src].setdefault("log", []).append(-amount)


accounts = {"a": {"balance": 100}, "b": {"balance": 20}}
JOBS = [("a", "b", 30), ("b", "a", 999), ("a", "zzz", 5), ("b", "a", 50)]
for n, job in enumerate(JOBS):
    try:
        with Transaction(accounts, f"job-{n}", dry_run=n == 3):
            transfer(accounts, *job)
    except KeyError as e:
        print("unknown account", e)
    print("  ", {k: v["balance"] for k, v in accounts.items()}, accounts["a"].get("log"))


@contextmanager
def resource(name, fail=False):
    print("open", name)
    if fail:
        raise OSError(2, "cannot open", name)
    try:
        yield name.upper()
    finally:
        print("close", name)


try:
    with ExitStack() as stack:
        handles = [stack.enter_context(resource(n, fail=n == "c")) for n in "abcd"]
        print("never", handles)
except OSError as e:
    print(f"{e} | {e.filename} | {e.errno} | {type(e).__name__}")
with ExitStack() as stack:
    stack.callback(print, "callback", sep="", end="!\n")
    stack.push(lambda *exc: print("exit saw", exc[0] and exc[0].__name__) or True)
    x = stack.enter_context(resource("x"))
    buf = stack.enter_context(closing(StringIO("l1\nl2\n")))
    print(x, [line.rstrip() for line in buf])
    raise RuntimeError("swallowed")
print(buf.closed)
with (nullcontext("plain") as p, suppress(LookupError), resource("y") as y):
    print(p, y, [][1])
with suppress(KeyError), Transaction(accounts, "last") as tx:
    del accounts["a"]
    accounts["nope"]
print(accounts["a"], tx.backup["b"])
