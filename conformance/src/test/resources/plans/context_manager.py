from contextlib import contextmanager
@contextmanager
def cart(name):
    set_value(name, [])
    try:
        yield get_value(name)
    finally:
        set_value(name, None)
with cart("c") as c:
    c.append(add(1, 1))
print(c)
