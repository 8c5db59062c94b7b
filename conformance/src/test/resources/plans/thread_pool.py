from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(max_workers=2) as pool:
    print([u.name for u in pool.map(get_user, [1, 2])])
    future = pool.submit(search, "java", limit=3)
    print(len(future.result()), list(pool.map(lambda i: add(i, 1), range(2))))
