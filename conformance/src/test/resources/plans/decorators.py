import functools
def retry(times):
    def around(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return f(*args, **kwargs)
                except ConnectionError:
                    echo(attempt)
        return wrapper
    return around
@retry(3)
def fetch(status, page=1):
    return list_orders(status=status, page=page).total
print(fetch("open"), fetch("paid", page=2))
