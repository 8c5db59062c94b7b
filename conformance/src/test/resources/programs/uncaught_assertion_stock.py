"""A stock check whose invariant fails at the end."""
from collections import Counter


def apply_moves(stock, moves):
    for sku, qty in moves:
        stock[sku] += qty
    return stock


def verify(stock):
    for sku, qty in sorted(stock.items()):
        print(f"{sku:<6}{qty:>5}")
        assert qty >= 0, f"negative stock for {sku}: {qty}"


stock = Counter(bolt=10, nut=25)
moves = [("bolt", -4), ("washer", 7), ("nut", -30), ("bolt", +2)]
apply_moves(stock, moves)
print("total units:", stock.total())
try:
    verify(Counter({"spare": 1}))
finally:
    print("pre-check done")
verify(stock)
print("never reached")
