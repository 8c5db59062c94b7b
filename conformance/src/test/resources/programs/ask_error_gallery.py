import json
import sys
import traceback

DATA = {"items": [{"sku": "A1", "qty": "3"}, {"sku": "B2", "qty": "three"}, {"sku": "C3"}], "total": None}


def optional_pandas():
    import pandas_like_lib as pl
    return pl.DataFrame(DATA["items"])


def total_qty():
    return sum(int(i["qty"]) for i in DATA["items"])


def bad_concat():
    return "Total: " + 5


def forever(n):
    return forever(n + 1) + 1


def parse_reply():
    return json.loads('{"ok": true, "items": [1, 2,]}')


def first_late():
    return next(i for i in DATA["items"] if i.get("late"))


def typo():
    totals = [1, 2]
    return total_s(totals)


def local_trap(flag=False):
    if flag:
        result = 1
    return result


def not_subscriptable():
    return DATA["total"]["value"]


def too_many():
    return total_qty(1)


def index():
    return DATA["items"][len(DATA["items"])]["sku"]


def attribute():
    return DATA["items"].add({"sku": "D"})


def unhashable():
    return {["a"]: 1}


CHECKS = [optional_pandas, total_qty, bad_concat, forever, parse_reply, first_late, typo, local_trap, not_subscriptable, too_many, index, attribute, unhashable]
summary = {}
for check in CHECKS:
    args = (0,) if check is forever else ()
    try:
        check(*args)
    except RecursionError as e:
        msg = str(e)[:32]
    except (StopIteration, AssertionError) as e:
        msg = repr(e)
    except Exception as e:
        msg = str(e)
    err = sys.exc_info()
    assert err == (None, None, None)
    summary[check.__name__] = msg
    print(f"{check.__name__:<18} {msg}")
try:
    try:
        total_qty()
    except ValueError as inner:
        raise RuntimeError("report failed") from inner
except RuntimeError:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], sum("direct cause" in l for l in lines), sep="\n")
print(json.dumps(sorted(summary)[:3]))
