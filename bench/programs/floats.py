import math


def nbody(steps):
    bodies = [[0.0, 0.0, 0.0, 0.0, 39.47], [4.84, -1.16, 0.6, 2.8, 0.037], [8.34, 4.12, -1.01, 1.82, 0.011]]
    for _ in range(steps):
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i + 1, len(bodies)):
                b = bodies[j]
                dx, dy = a[0] - b[0], a[1] - b[1]
                d = (dx * dx + dy * dy + 0.01) ** -1.5 * 0.001
                a[2] -= dx * b[4] * d
                a[3] -= dy * b[4] * d
                b[2] += dx * a[4] * d
                b[3] += dy * a[4] * d
        for body in bodies:
            body[0] += body[2] * 0.001
            body[1] += body[3] * 0.001
    return sum(abs(b[0]) + abs(b[1]) for b in bodies)


def integrate(n):
    h = 1.0 / n
    return sum(math.sqrt(1.0 - ((i + 0.5) * h) ** 2) for i in range(n)) * h * 4


print(round(nbody(40_000), 9), round(integrate(500_000), 6))
