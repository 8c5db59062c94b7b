def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def life(grid, generations):
    size = len(grid)
    for _ in range(generations):
        new = [[0] * size for _ in range(size)]
        for y in range(size):
            for x in range(size):
                around = 0
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        if dx or dy:
                            around += grid[(y + dy) % size][(x + dx) % size]
                new[y][x] = 1 if around == 3 or (around == 2 and grid[y][x]) else 0
        grid = new
    return sum(map(sum, grid))


n = 110
a = [[(i * j) % 7 for j in range(n)] for i in range(n)]
b = [[(i + j) % 5 for j in range(n)] for i in range(n)]
print(sum(map(sum, multiply(a, b))), life([[1 if (x * y + x) % 3 == 0 else 0 for x in range(60)] for y in range(60)], 22))
