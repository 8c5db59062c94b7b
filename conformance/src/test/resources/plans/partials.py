from functools import partial
late = partial(list_orders, status="late")
print(late().total, late(page=2).page)
to_euro = partial(convert, dst="EUR")
print([to_euro(x, "USD") for x in (1, 2)])
