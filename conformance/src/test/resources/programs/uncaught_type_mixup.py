# Summing a feed in which one amount is text.
import json

FEED = '''[
  {"customer": "Acme", "lines": [{"qty": 2, "price": 9.5}, {"qty": 1, "price": 100}]},
  {"customer": "Bolt", "lines": []},
  {"customer": "Cargo", "lines": [{"qty": 3, "price": "7,20"}]}
]'''


def line_total(line):
    return line["qty"] * line["price"]


def order_total(order):
    total = 0
    for line in order["lines"]:
        total += line_total(line)
    return total


def report(orders):
    grand = 0
    for order in orders:
        amount = order_total(order)
        grand += amount
        print(f"{order['customer']:<8}{amount:>10.2f}")
    return grand


print("grand total:", report(json.loads(FEED)))
