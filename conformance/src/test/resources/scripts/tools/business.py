page = 1
orders = []
while page:
    result = list_orders(page=page)
    orders.extend(result.orders)
    page = result.next_page
print(len(orders), orders[0].id, orders[-1]["id"])
by_status = {}
for o in orders:
    n, money = by_status.get(o.status, (0, 0.0))
    by_status[o.status] = n + 1, round(money + o.total, 2)
for status in sorted(by_status):
    n, money = by_status[status]
    print(f"{status:<8}{n:>4}{money:>12,.2f}")
# ---
users = {u.id: u for u in list_users()}
late = []
for page in range(1, list_orders(status="late").pages + 1):
    late += list_orders(status="late", page=page)["orders"]
print("late orders:", len(late))
by_user = {}
for o in late:
    by_user.setdefault(users[o.user_id].name, []).append(o)
for name, theirs in sorted(by_user.items(), key=lambda kv: -sum(o.total for o in kv[1])):
    print(f"{name:<5} {len(theirs)} {sum(o.total for o in theirs):>10.2f} {[o.id for o in theirs]}")
worst = max(by_user, key=lambda n: sum(o.total for o in by_user[n]))
final_answer({"worst": worst, "orders": [o["id"] for o in by_user[worst]]})
# ---
def all_orders(**filters):
    page = 1
    while page is not None:
        batch = list_orders(page=page, **filters)
        yield from batch["orders"]
        page = batch["next_page"]
print(sum(1 for _ in all_orders()), next(all_orders(status="paid")).id)
big = (o for o in all_orders() if o.total > 5000)
print(next(big).id, next(big).id)
print([o.id for o in all_orders(user_id=4)], list(all_orders(user_id=12)), max(all_orders(status="open"), key=lambda o: o.date).date)
# ---
from decimal import Decimal
skus = ["A-100", "B-200", "D-400"]
basket = dict(zip(skus, (2, 150, 1)))
total = Decimal(0)
for sku, quantity in basket.items():
    product = get_product(sku)
    if quantity > product.stock:
        print(f"not enough {product.name}: {product.stock} of {quantity}")
        continue
    line = Decimal(str(product.price)) * quantity
    total += line
    print(f"{product.name:<8}{quantity:>5} x {product.price:>8.2f} = {line:>9.2f}")
tax = (total * Decimal("0.2")).quantize(Decimal("0.01"))
print(f"{'total':<8}{total:>29.2f}\n{'tax':<8}{tax:>29}\n{'in EUR':<8}{convert(float(total + tax), 'USD', 'EUR'):>29}")
# ---
def chain_of_command(user_id):
    user = get_user(user_id)
    if user.manager_id is None:
        return [user.name]
    return [user.name] + chain_of_command(user.manager_id)
for i in (12, 7, 1):
    print(" -> ".join(chain_of_command(i)))
def tree(boss, depth=0):
    print("  " * depth + boss.name)
    for u in list_users():
        if u.manager_id == boss.id:
            tree(u, depth + 1)
tree(get_user(3))
# ---
revenue = {}
for page in range(1, 13):
    for order in list_orders(page=page).orders:
        if order.status in ("paid", "shipped"):
            for line in order.lines:
                revenue[line.sku] = revenue.get(line.sku, 0) + line.quantity * line.price
ranked = sorted(revenue.items(), key=lambda kv: kv[1], reverse=True)
print(f"{'product':<10}{'category':<10}{'revenue':>12}{'share':>8}")
total = sum(revenue.values())
for sku, amount in ranked:
    p = get_product(sku)
    print(f"{p.name:<10}{p.category:<10}{amount:>12,.2f}{amount / total:>8.1%}")
final_answer(get_product(ranked[0][0])["name"])
# ---
from itertools import groupby
users = sorted(list_users(), key=lambda u: (u.city, u.plan, u.name))
for city, group in groupby(users, key=lambda u: u.city):
    print(city)
    for plan, members in groupby(group, key=lambda u: u.plan):
        print(f"  {plan}: {', '.join(m.name for m in members)}")
inactive = [u.name for u in users if not u.active]
no_mail = [u["name"] for u in users if u["email"] is None]
print(inactive, no_mail, {u.city for u in users} == {"Oslo", "Lima", "Kyoto", "Cairo"})
# ---
from dataclasses import dataclass, field
@dataclass
class Customer:
    id: int
    name: str
    city: str
    orders: list = field(default_factory=list, repr=False)
    @property
    def spent(self):
        return round(sum(o.total for o in self.orders), 2)
customers = {}
for u in list_users():
    customers[u.id] = Customer(u.id, u.name, u.city)
for p in range(1, 13):
    for o in list_orders(page=p).orders:
        customers[o.user_id].orders.append(o)
top = sorted(customers.values(), key=lambda c: -c.spent)[:3]
for c in top:
    print(c, c.spent, len(c.orders))
print([c.name for c in customers.values() if not c.orders])
# ---
from datetime import date, timedelta
limit = date(2024, 6, 15) - timedelta(days=60)
stale = []
page = 1
while True:
    res = list_orders(status="open", page=page)
    stale += [o for o in res.orders if date.fromisoformat(o.date) < limit]
    if res.page == res.pages:
        break
    page += 1
for o in sorted(stale, key=lambda o: o.date):
    days = (limit - date.fromisoformat(o.date)).days
    print(f"order {o.id} of {get_user(o.user_id).name}: {days} days over, {o.total:.2f} USD")
final_answer(len(stale))
# ---
import csv, io
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["id", "name", "city", "orders", "total_eur"], lineterminator="\n")
writer.writeheader()
for u in list_users()[:5]:
    first = list_orders(user_id=u.id)
    total = sum(o.total for o in first.orders)
    writer.writerow({"id": u.id, "name": u.name, "city": u.city, "orders": first.total, "total_eur": convert(total, "USD", "EUR")})
print(out.getvalue())
rows = list(csv.DictReader(io.StringIO(out.getvalue())))
print(max(rows, key=lambda r: float(r["total_eur"]))["name"])
# ---
from statistics import mean, median
monthly = [[] for _ in range(12)]
for p in range(1, list_orders().pages + 1):
    for o in list_orders(page=p).orders:
        monthly[int(o.date[5:7]) - 1].append(o.total)
for m, totals in enumerate(monthly, 1):
    print(f"{m:02} n={len(totals)} mean={mean(totals):9.2f} median={median(totals):9.2f} {'#' * int(sum(totals) // 2500)}")
best = max(range(12), key=lambda m: sum(monthly[m])) + 1
final_answer({"best_month": best, "revenue": round(sum(monthly[best - 1]), 2)})
# ---
stock = {}
for sku in ("A-100", "B-200", "C-300", "D-400", "E-500", "F-600"):
    p = get_product(sku)
    stock[sku] = {"name": p.name, "stock": p.stock, "wanted": 0}
for page in range(1, 4):
    for o in list_orders(status="open", page=page).orders:
        for line in o.lines:
            stock[line["sku"]]["wanted"] += line["quantity"]
short = {sku: s["wanted"] - s["stock"] for sku, s in stock.items() if s["wanted"] > s["stock"]}
for sku, missing in sorted(short.items(), key=lambda kv: kv[1]):
    print(f"reorder {missing} of {sku} {stock[sku]['name']!r}")
print(not short)
# ---
for name in ("Ann", "Bob", "Ann", "Zed", "Cleo"):
    try:
        receipt = send_notification(name, f"Hello {name}, your order is late")
    except PermissionError as e:
        print("skipped:", e)
    except LookupError as e:
        print("unknown:", e)
    else:
        print("sent", receipt.user, receipt.length, receipt["sent"])
# ---
def invoice(order):
    user = get_user(order.user_id)
    lines = [(get_product(l.sku).name, l.quantity, l.price) for l in order.lines]
    width = max(len(n) for n, _, _ in lines)
    yield f"Invoice {order.id} for {user.name} <{user.email or 'no address'}>"
    for name, quantity, price in lines:
        yield f"  {name:<{width}} {quantity:>3} @ {price:>8.2f} {quantity * price:>9.2f}"
    yield f"  {'total':<{width}} {'':>3}   {'':>8} {order.total:>9.2f}"
for order in list_orders(page=2).orders[:3]:
    print("\n".join(invoice(order)))
# ---
currencies = ["USD", "EUR", "GBP", "JPY", "CHF"]
print("     " + "".join(f"{c:>10}" for c in currencies))
for a in currencies:
    print(f"{a:<5}" + "".join(f"{convert(100, a, b):>10.2f}" for b in currencies))
there_and_back = {c: convert(convert(99.99, "USD", c), c, "USD") for c in currencies}
print(there_and_back, min(currencies, key=lambda c: convert(1000, "USD", c)))
# ---
expressions = ["1234 * 5678", "(1 + 2) * 3 - 4 / 8", "-5 + 2", "10 / 4", "2 * (3 + ", "1 / 0", "import os", "1..2", "7"]
results = {}
for e in expressions:
    try:
        results[e] = calculate(e)
    except ZeroDivisionError as err:
        results[e] = f"math: {err}"
    except ValueError as err:
        results[e] = str(err)
for e, r in results.items():
    print(f"{e:<22} = {r!r}")
final_answer(results["1234 * 5678"])
# ---
shares = {"Ann": 3, "Bob": 2, "Cleo": 1}
pot = convert(1000, "EUR", "USD")
print(pot, type(pot).__name__)
parts = sum(shares.values())
paid = {}
for who, share in shares.items():
    paid[who] = calculate(f"{pot} * {share} / {parts}")
    print(f"{who}: {paid[who]:.2f} USD = {convert(paid[who], 'USD', 'GBP'):.2f} GBP")
print(round(sum(paid.values()), 6) == pot, add(1, 2), add(2**60, 2**60))
