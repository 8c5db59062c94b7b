"""The shop."""
import json

# TODO(ann): load the prices from the database
PRICES = {"anvil": 49.5}


def total(items):
    # FIXME: rounding is wrong for JPY, where there are no minor units at all and every price is a whole number
    return sum(PRICES[i] for i in items)


def place(order):
    # todo: check the stock first
    return json.dumps(order)  # XXX(bob, 2024-05-01) order may hold dates
