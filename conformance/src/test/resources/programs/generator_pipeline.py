"""A pipeline of generators including send/throw/close and yield from."""
from itertools import (accumulate, batched, chain, compress, count, cycle, dropwhile, filterfalse, islice, pairwise,
                       repeat, starmap, takewhile, tee, zip_longest)
import operator

def source(text):
    try:
        for n, line in enumerate(text.splitlines(), 1):
            yield n, line
    finally:
        print("[source closed]")

def strip_comments(lines):
    for n, line in lines:
        body, _, _ = line.partition("#")
        if body := body.strip():
            yield n, body

def parse(lines):
    for n, body in lines:
        key, sep, value = body.partition("=")
        if not sep:
            print(f"line {n}: skipped {body!r}")
            continue
        yield key.strip(), value.strip()

def averager():
    total, n, average = 0.0, 0, None
    while True:
        try:
            x = yield average
        except ValueError:
            total, n, average = 0.0, 0, None
            continue
        if x is None:
            return total, n
        total += x
        n += 1
        average = total / n

def collect(results, key):
    while True:
        results[key] = yield from averager()
        return results[key]

TEXT = "a = 1\n# note\nb=2 # two\nbroken\n\nc = 3\nd=4\n"
pipe = parse(strip_comments(source(TEXT)))
print(next(pipe))
print(list(islice(pipe, 2)))
pipe.close()
print(list(parse(strip_comments(source(TEXT)))))

results = {}
g = collect(results, "k")
next(g)
print([g.send(v) for v in (10, 20, 60)])
print(g.throw(ValueError), g.send(5))
try:
    g.send(None)
except StopIteration as stop:
    print("returned", stop.value, results)

primes = lambda: filterfalse(lambda n: any(n % d == 0 for d in range(2, int(n ** 0.5) + 1)), count(2))
print(list(takewhile(lambda p: p < 40, primes())), list(accumulate(islice(primes(), 6), operator.mul)))
print([b - a for a, b in pairwise(islice(primes(), 10))], list(batched("ABCDEFG", 3)))
print(list(compress("ABCDEF", cycle([1, 0, 0]))), list(starmap(pow, [(2, 5), (3, 2)])), list(zip_longest("ab", "xyz", fillvalue="-")))
print(list(dropwhile(str.islower, "abCde")), list(chain("ab", repeat("z", 2))), list(accumulate([3, 1, 4, 1], max, initial=0)))
a, b = tee(x * x for x in range(5))
print(sum(a), list(b), list(a))

def tree(t):
    if isinstance(t, list):
        for sub in t:
            yield from tree(sub)
    else:
        yield t

print(list(tree([1, [2, [3, [], 4]], 5])), max(tree([[7], [9, [8]]])), *tree(["x", ["y"]]))
