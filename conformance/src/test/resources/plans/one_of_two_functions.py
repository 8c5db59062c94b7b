def fast(q):
    return len(search(q, 1))
def slow(q):
    return len(search(q, 5))
for f in (fast, slow):
    print(f("java"))
how = fast if get_value("hurry") else slow
print(how("python"))
