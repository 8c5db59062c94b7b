def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for n in source:
        yield n * n


def windows(source, size):
    window = []
    for n in source:
        window.append(n)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return (build(low, middle), middle, build(middle + 1, high))


def averager():
    total = count = 0
    while True:
        total += yield total / count if count else 0
        count += 1


print(sum(squares(n for n in numbers(500_000) if n % 2)), sum(w[0] * w[2] for w in windows(numbers(150_000), 3)))
print(sum(walk(build(0, 50_000))))
mean = averager()
next(mean)
for i in range(200_000):
    last = mean.send(i)
print(last)
