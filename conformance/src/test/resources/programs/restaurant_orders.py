menu = {
    "soup": {"price": 4.50, "kind": "starter", "vegan": True},
    "salad": {"price": 6.20, "kind": "starter", "vegan": True},
    "steak": {"price": 21.90, "kind": "main", "vegan": False},
    "pasta": {"price": 11.00, "kind": "main", "vegan": True},
    "cake": {"price": 5.75, "kind": "dessert", "vegan": False},
    "water": {"price": 2.00, "kind": "drink", "vegan": True},
    "wine": {"price": 7.30, "kind": "drink", "vegan": True},
}
orders = [
    ("T1", "2x soup, steak, pasta, 3 x wine, water"),
    ("T2", "pasta; cake; wnie"),
    ("T3", "10x water"),
    ("T1", "2 cake, -1x wine"),
    ("T4", ""),
    ("T5", "salad, steak x2, lobster"),
]
def suggest(word):
    best, score = None, 0
    for name in menu:
        common = len(set(name) & set(word)) - abs(len(name) - len(word))
        if common > score:
            best, score = name, common
    return best if score >= 3 else None
def parse_order(text):
    """Yield (qty, dish) for a free-text order."""
    for part in text.replace(";", ",").split(","):
        words = part.replace("x ", " ").split()
        if not words:
            continue
        qty = 1
        dish = None
        for w in words:
            w = w.lower()
            if w.lstrip("-").isdigit():
                qty = int(w)
            elif w.startswith("x") and w[1:].isdigit():
                qty = int(w[1:])
            else:
                dish = w
        if dish not in menu:
            other = suggest(dish)
            print(f"   ! {dish!r} is not on the menu" + (f", using {other!r}" if other else ""))
            if other is None:
                continue
            dish = other
        yield qty, dish
tables = {}
for table, text in orders:
    print(f"{table}: {text or '(nothing)'}")
    bill = tables.setdefault(table, {})
    for qty, dish in parse_order(text):
        bill[dish] = bill.get(dish, 0) + qty
        if bill[dish] <= 0:
            del bill[dish]
grand = 0
sold = {}
for table, bill in tables.items():
    if not bill:
        print(f"\n{table}: no bill")
        continue
    print(f"\n*** {table} ***".center(34))
    subtotal = 0
    for dish, qty in sorted(bill.items(), key=lambda item: (menu[item[0]]["kind"], item[0])):
        cost = qty * menu[dish]["price"]
        subtotal += cost
        sold[dish] = sold.get(dish, 0) + qty
        print(f"{qty:>3} {dish:<12}{'(v)' if menu[dish]['vegan'] else '':<6}{cost:>10.2f}")
    discount = 0.1 if subtotal > 50 else 0
    tip = round((subtotal * (1 - discount)) * 0.05, 1)
    total = subtotal * (1 - discount) + tip
    grand += total
    print("-" * 34)
    if discount:
        print(f"{'discount':<22}{-subtotal * discount:>10.2f}")
    print(f"{'tip':<22}{tip:>10.2f}\n{'TOTAL':<22}{total:>10.2f}")
print("\ngrand total: {:.2f}".format(grand))
print("best seller:", max(sold, key=sold.get), "| never sold:", [d for d in menu if d not in sold] or "-")
kinds = {}
for dish, qty in sold.items():
    kinds[menu[dish]["kind"]] = kinds.get(menu[dish]["kind"], 0) + qty
while kinds:
    top = max(kinds, key=lambda k: (kinds[k], k))
    print(top, "#" * kinds.pop(top))
