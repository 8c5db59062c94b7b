print("one")
final_answer({"ok": True, "items": [1, 2.5, None, "é"]})
print("two")
# ---
def find(limit):
    for page in range(1, 13):
        for order in list_orders(page=page).orders:
            if order.total > limit:
                final_answer(order.id)
    print("nothing above", limit)
find(100000)
find(1500)
print("not reached")
# ---
try:
    final_answer("at once")
except BaseException:
    print("not caught")
finally:
    print("no finally")
# ---
class Manager:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("no exit")
def gen():
    try: yield 1
    finally: print("no close")
g = gen(); next(g)
with Manager():
    for x in [1, 2, 3]:
        if x == 2:
            final_answer([x, x * x])
        print("loop", x)
# ---
for value in sorted([3, 1, 2], key=lambda v: final_answer("in a key") if v == 1 else v):
    print(value)
# ---
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(2) as pool:
    f = pool.submit(lambda: final_answer("from a worker"))
    f.result()
    print("not reached")
# ---
if search("unicorns"):
    final_answer("found")
else:
    print("no unicorns")
# ---
answer = None
for q in ("zebra", "quagga", "agents"):
    hits = search(q)
    if not hits:
        continue
    answer = hits[0]
    break
else:
    final_answer("nothing at all")
print(answer.title)
final_answer(answer)
# ---
final_answer(None)
# ---
from decimal import Decimal
print("exact")
final_answer("1234 * 5678 = " + str(calculate("1234 * 5678")))
# ---
raise SystemExit(3)
# ---
import sys
print("out")
if get_user(1).active:
    sys.exit("stopped by the program")
# ---
def main():
    users = list_users()
    lines = [f"{u.name}: {list_orders(user_id=u.id).total}" for u in users if u.plan == "business"]
    print("\n".join(lines))
    return lines
if __name__ == "__main__":
    final_answer(main())
