text = "a"
text.upper()  # problem: unused: upper() gives a new value, which is not used; assign it
text.replace("a", "b").strip()  # problem: unused: strip() gives a new value, which is not used; assign it
text = text.upper()
text.index("A")
# ---
for order in search("a"):
    order.status.strip()  # problem: unused: strip() gives a new value, which is not used; assign it
# ---
def f(x: list):
    sorted(x)  # problem: unused: sorted() gives a new list, which is not used; assign it, or call .sort()
    x.sort()
    return sorted(x)
print(f([2, 1]))
# ---
class Log:
    def strip(self): print("not a text")
    def replace(self, a, b): return self
Log().strip()
Log().replace(1, 2)
def sorted(x): print(x)
sorted([1])
# ---
import datetime
datetime.datetime(2024, 1, 1).replace(year=2023)
anything(1).strip()
# ---
def g(x):
    if x: return 1
    raise ValueError
    final_answer(x)  # problem: unused: final_answer() is never reached
print(g(1))
final_answer(2)
final_answer(3)  # problem: unused: final_answer() is never reached
# ---
for x in [1, 2]:
    if x > 1:
        final_answer(x)
    else:
        continue
        final_answer(0)  # problem: unused: final_answer() is never reached
final_answer(None)
# ---
stock("a")  # problem: unused: stock() only reads, and its result is not used
print("done")
# ---
for sku in ("a", "b"):
    stock(sku)  # problem: unused: stock() only reads, and its result is not used
# ---
try:
    stock("a")
except LookupError:
    print("none")
# ---
stock("a")
