def chain(user_id):
    user = get_user(user_id)
    return [user.name] + (chain(user.manager_id) if user.manager_id else [])
print(chain(12))
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(5))
