from functools import lru_cache, cache
@lru_cache(maxsize=None)
def name_of(i):
    return get_user(i).name
@cache
def rate(code):
    return convert(1, code, "USD")
print(name_of(1), name_of(1), rate("EUR"))
