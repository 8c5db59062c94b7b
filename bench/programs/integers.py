def collatz(limit):
    best, length = 0, 0
    for start in range(1, limit):
        n, steps = start, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > length:
            best, length = start, steps
    return best, length


def mix(rounds):
    state = 12345
    for i in range(rounds):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        state ^= i << 3
        state %= 1_000_003
    return state


print(collatz(15_000), mix(300_000))
