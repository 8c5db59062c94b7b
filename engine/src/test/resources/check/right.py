u = find_user("a")
if u: print(u.name)
# ---
u = find_user("a")
if u is None: raise SystemExit("no user")
print(u.name)
# ---
u = get_user(1)
print(u.email.upper() if u.email else "-", u.manager_id or 0)
# ---
u = get_user(1); u["note"] = "x"; print(u["note"], u.note)
# ---
u = get_user(1); u.update(role="x"); print(u.role)
# ---
r = search("a")[0]; print(r.get("missing", 1), r.keys(), list(r), "missing" in r)
# ---
try:
    print(get_user(99).nothing)  # problem: attribute: 'User' object has no attribute 'nothing'; it has active, email, id, manager_id, name
except AttributeError:
    pass
print(1)
# ---
best = None
for o in search("a"):
    if best is None or o.total > best.total: best = o
print(best.total)
# ---
total = 0
for o in search("a"): total += o.total
print(f"{total:.2f}", round(total, 1), "%s" % total)
# ---
rows = []
rows.append(1)
rows.append("a")
print(rows[1].upper())
# ---
x = 1
x = "a"
print(x.upper())
# ---
import asyncio
async def main():
    a, b = await asyncio.gather(fetch(1), fetch(2))
    print(a.total + b.total)
await main()
# ---
def f(x=None):
    if x is None: x = []
    x.append(1)
    return x
print(f()[0], f([2])[0])
# ---
class A:
    def __init__(self): self.set()
    def set(self): self.value = 1
print(A().value)
# ---
class A: pass
a = A(); a.anything = 1; print(a.anything)
# ---
data = anything({"a": 1}); print(data.a, data["b"], data + 1, data())
# ---
value = anything(1)
if isinstance(value, str): print(value.upper())
# ---
d = {}
for w in "a b".split(): d[w] = d.get(w, 0) + 1
print(max(d, key=d.get), sorted(d.items(), key=lambda kv: -kv[1])[0][0].upper())
# ---
exec("y = 1")
print(y)
# ---
status = "late"
set_status(1, status); set_status(id=2, status="open")
# ---
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(5) + 1)
# ---
print(search("a", limit=True), get_user(**{"id": 1}), search(*["a", 2]))
# ---
o = search("a")[0]; o["total"] = "five"; print(o.total.upper())
# ---
a = b = []; a.append(1); b.append("x"); print(a[1].upper())
# ---
print([1] * 3, "a" * 2, 2 * "a", {1} | {2}, {"a": 1} | {"b": 2}, [1] + [2], 1.5 // 2, True + 1, "%d" % 5)
