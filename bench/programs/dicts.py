def count(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def invert(table):
    groups = {}
    for key, value in table.items():
        groups.setdefault(value, []).append(key)
    return groups


def memo(n):
    known = {}
    for i in range(n):
        key = (i % 300, i % 7)
        if key in known:
            known[key] += i
        else:
            known[key] = i
    return sum(known.values())


words = [f"w{i * i % 1009}" for i in range(150_000)]
counts = count(words)
groups = invert(counts)
print(len(counts), max(counts.values()), len(groups), memo(200_000))
squares = {i: i * i for i in range(100_000)}
print(sum(squares[i] for i in range(0, 100_000, 3)))
