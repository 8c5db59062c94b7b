class Missing(Exception):
    def __init__(self, key):
        super().__init__(f"no {key}")
        self.key = key


def find(table, key):
    try:
        return table[key]
    except KeyError:
        raise Missing(key) from None


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1
    finally:
        pass


table = {i: i * 2 for i in range(0, 3000, 2)}
missed = found = 0
for i in range(80_000):
    try:
        found += find(table, i % 3000)
    except Missing as error:
        missed += error.key % 3
print(missed, found)
print(sum(parse(t) for t in ["12", "x", "7", "", "1_000"] * 12_000))


def deep(n):
    if n == 0:
        raise RuntimeError("bottom")
    deep(n - 1)


caught = 0
for _ in range(1_500):
    try:
        deep(20)
    except RuntimeError as error:
        caught += len(str(error))
print(caught)
