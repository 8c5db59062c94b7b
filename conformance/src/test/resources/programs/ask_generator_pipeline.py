from collections.abc import Generator, Iterable
from inspect import getgeneratorstate, isgenerator, isgeneratorfunction


def averager() -> Generator[float | None, float, str]:
    total = count = 0
    try:
        while True:
            x = yield (total / count if count else None)
            total, count = total + x, count + 1
    except GeneratorExit:
        print("closing averager after", count)
        raise
    except ZeroDivisionError:
        yield "reset"
    return "finished"


a = averager()
print(getgeneratorstate(a), next(a), a.send(10), a.send(20), a.throw(ZeroDivisionError))
try:
    next(a)
except StopIteration as stop:
    print("value:", stop.value, getgeneratorstate(a))
b = averager()
b.send(None), b.send(1)
b.close()


def read(rows):
    for n, row in enumerate(rows):
        print(f"<read {n}>", end=" ")
        yield row


def valid(rows: Iterable[dict]):
    dropped = 0
    for row in rows:
        if row.get("amount") is None:
            dropped += 1
            continue
        yield row
    return dropped


def tee_total(rows, sink):
    sink["dropped"] = yield from valid(rows)
    return "unused"


def running(rows):
    total = 0
    for r in rows:
        total += r["amount"]
        yield r["id"], total


ROWS = [{"id": "a", "amount": 4}, {"id": "b"}, {"id": "c", "amount": None}, {"id": "d", "amount": 6}]
sink: dict = {}
pipe = running(tee_total(read(ROWS), sink))
for key, total in pipe:
    print(f"{key}={total}")
print(sink, isgenerator(pipe), isgeneratorfunction(running), list(pipe))
lazy = (print("never"), 1)[1] if sink.get("x") else sum(r["amount"] for r in valid(ROWS))
print(lazy)


def bad():
    yield 1
    raise StopIteration("inside")


try:
    print(list(bad()))
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__))
try:
    next(averager()) + 1
except TypeError as e:
    print(e)
finally:
    print("done")
try:
    averager().send(5)
except TypeError as e:
    print(e)
