print(find_user("a").name)  # problem: none: this may be None here (attribute 'name'), and the program never tests it
# ---
u = find_user("a"); print(u.name)  # problem: none: 'u' may be None here (attribute 'name'), and the program never tests it
# ---
u = find_user("a"); print(u["name"])  # problem: none: 'u' may be None here (item), and the program never tests it
# ---
print(get_user(1).email.upper())  # problem: none: 'email' may be None here (attribute 'upper'), and the program never tests it
# ---
u = get_user(1); print(u.email + "x")  # problem: none: 'email' may be None here (operand of +), and the program never tests it
# ---
u = get_user(1); print(len(u.email))  # problem: none: 'email' may be None here (argument of len()), and the program never tests it
# ---
u = get_user(1); get_user(u.manager_id)  # problem: none: 'manager_id' may be None here (argument 'id'), and the program never tests it
# ---
u = get_user(1); print(u.manager_id > 3)  # problem: none: 'manager_id' may be None here (operand of >), and the program never tests it
# ---
u = get_user(1); print(f"{u.manager_id:>5}")  # problem: none: 'manager_id' may be None here (format specification), and the program never tests it
# ---
for c in get_user(1).email: print(c)  # problem: none: 'email' may be None here (iterable), and the program never tests it
# ---
x = None; print(x.name)  # problem: attribute!: 'NoneType' object has no attribute 'name'
# ---
x = None; x[0]  # problem: type!: 'NoneType' object is not subscriptable
# ---
def f(): print(1)
f().name  # problem: attribute!: 'NoneType' object has no attribute 'name'
# ---
def f():
    if search("a"): return None
print(f() + 1)  # problem: type!: unsupported operand type(s) for +: 'NoneType' and 'int'
