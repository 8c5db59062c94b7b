from decimal import Decimal, ROUND_HALF_UP, getcontext, localcontext
from datetime import date
import calendar

getcontext().prec = 28
CENT = Decimal("0.01")


def add_months(d: date, n: int) -> date:
    month_index = d.month - 1 + n
    year, month = d.year + month_index // 12, month_index % 12 + 1
    return d.replace(year=year, month=month, day=min(d.day, calendar.monthrange(year, month)[1]))


def payment(principal: Decimal, annual_rate: Decimal, months: int) -> Decimal:
    r = annual_rate / 12
    if not r:
        return (principal / months).quantize(CENT, rounding=ROUND_HALF_UP)
    factor = (1 + r) ** months
    return (principal * r * factor / (factor - 1)).quantize(CENT, rounding=ROUND_HALF_UP)


def schedule(principal, annual_rate, months, start):
    pmt = payment(principal, annual_rate, months)
    balance = principal
    for n in range(1, months + 1):
        interest = (balance * annual_rate / 12).quantize(CENT, rounding=ROUND_HALF_UP)
        due = pmt if n < months else balance + interest
        principal_part = due - interest
        balance -= principal_part
        yield n, add_months(start, n), due, interest, principal_part, balance


principal, rate, months = Decimal("25000"), Decimal("0.0649"), 12
print(f"Loan {principal:,} at {rate:.2%} over {months} months -> {payment(principal, rate, months):,}")
print(f"{'#':>3} {'Date':<10} {'Payment':>10} {'Interest':>9} {'Principal':>10} {'Balance':>11}")
total_interest = Decimal()
for n, when, due, interest, part, bal in schedule(principal, rate, months, date(2024, 1, 31)):
    total_interest += interest
    print(f"{n:>3} {when.isoformat()} {due:>10,.2f} {interest:>9,.2f} {part:>10,.2f} {bal:>11,.2f}")
print(f"Total interest: {total_interest:,.2f}")

with localcontext() as ctx:
    ctx.prec = 6
    print("6-digit factor:", (1 + rate / 12) ** months)
print("full factor:   ", (1 + rate / 12) ** months)
print("zero rate:", payment(Decimal(1000), Decimal(0), 3))
print(repr(Decimal("1E+3")), Decimal("1E+3").normalize(), Decimal("1E+3").quantize(CENT))
