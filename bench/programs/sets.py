def components(edges, nodes):
    near = {n: set() for n in range(nodes)}
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    seen, found = set(), 0
    for start in range(nodes):
        if start in seen:
            continue
        found += 1
        todo = [start]
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo.extend(near[node] - seen)
    return found


evens = {i for i in range(0, 120_000, 2)}
thirds = set(range(0, 120_000, 3))
print(len(evens & thirds), len(evens | thirds), len(evens ^ thirds), len(evens - thirds))
print(components([(i * 7 % 50_000, i * 13 % 50_000) for i in range(70_000)], 50_000))
print(sum(1 for i in range(300_000) if i in thirds))
