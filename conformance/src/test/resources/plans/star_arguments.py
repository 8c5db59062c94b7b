pair = ("USD", "EUR")
print(convert(10, *pair))
options = {"status": "late"}
print(list_orders(**options).total, list_orders(**{"status": "open", "page": 1}).page)
def forward(*args, **kwargs):
    return search(*args, **kwargs)
print(len(forward("java", limit=2)))
