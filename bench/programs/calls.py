def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def clamp(value, low=0, high=100, *, step=1):
    return max(low, min(high, value - value % step))


total = sum(clamp(i % 150, step=5) for i in range(260_000))
print(fib(24), ackermann(2, 60), total)
