from decimal import ROUND_HALF_UP, Decimal

cent = Decimal("0.01")
prices = [Decimal(i * 37 % 10_000) / 100 for i in range(55_000)]
total = Decimal(0)
for i, price in enumerate(prices):
    net = (price * (100 - i % 30) / 100).quantize(cent, rounding=ROUND_HALF_UP)
    total += net + (net * Decimal("0.19")).quantize(cent, rounding=ROUND_HALF_UP)
print(total, max(prices), sum(prices) / len(prices))
balance = Decimal("1000.00")
for month in range(32_000):
    balance += (balance * Decimal("0.0003")).quantize(cent)
    if balance > 100_000:
        balance = Decimal("1000.00")
print(balance, f"{total:,.2f}", sorted(str(p) for p in prices[:2000])[-1])
