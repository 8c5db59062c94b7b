from collections import deque


def queens(n, row=0, columns=0, left=0, right=0):
    if row == n:
        return 1
    found = 0
    free = ~(columns | left | right) & ((1 << n) - 1)
    while free:
        bit = free & -free
        free ^= bit
        found += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return found


def shortest(size):
    walls = {(x, y) for x in range(size) for y in range(size) if (x * 7 + y * 3) % 5 == 0 and (x, y) != (0, 0)}
    todo, seen = deque([((0, 0), 0)]), {(0, 0)}
    while todo:
        (x, y), steps = todo.popleft()
        if (x, y) == (size - 1, size - 2):
            return steps
        for near in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
            if 0 <= near[0] < size and 0 <= near[1] < size and near not in walls and near not in seen:
                seen.add(near)
                todo.append((near, steps + 1))
    return None


def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


print(queens(9), shortest(400), edit("kitten sitting" * 40, "sitting kitten" * 40))
