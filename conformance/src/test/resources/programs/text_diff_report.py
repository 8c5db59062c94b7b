import difflib
import textwrap
from difflib import Differ, SequenceMatcher, get_close_matches, ndiff, unified_diff

OLD = textwrap.dedent("""\
    name: demo
    version: 1.0
    deps:
      - alpha
      - beta
    timeout: 30
    owner: ann
    """).splitlines(keepends=True)
NEW = textwrap.dedent("""\
    name: demo-app
    version: 1.1
    deps:
      - alpha
      - gamma
      - delta
    timeout: 30
    """).splitlines(keepends=True)

print("".join(unified_diff(OLD, NEW, "old.yml", "new.yml", n=1)), end="")
print("-" * 30)
print("".join(ndiff(OLD, NEW)), end="")
print("-" * 30)
print("".join(difflib.context_diff(OLD, NEW, fromfile="a", tofile="b", n=0)), end="")

sm = SequenceMatcher(None, "the quick brown fox", "a quick browner fix")
for tag, i1, i2, j1, j2 in sm.get_opcodes():
    print(f"{tag:>7} a[{i1:2}:{i2:2}] {sm.a[i1:i2]!r:<16} b[{j1:2}:{j2:2}] {sm.b[j1:j2]!r}")
print(f"{sm.ratio():.4f} {sm.quick_ratio():.4f} {sm.real_quick_ratio():.4f}", sm.find_longest_match())
print(sm.get_matching_blocks()[-1], len(list(sm.get_grouped_opcodes(1))))
print(get_close_matches("recieve", ["receive", "relieve", "received", "deceive", "give"], n=3, cutoff=0.6))
print(get_close_matches("zzz", ["abc"]), "".join(difflib.restore(ndiff(OLD, NEW), 2)) == "".join(NEW))


def dict_diff(a, b, path=""):
    for key in sorted(a.keys() | b.keys(), key=str):
        here = f"{path}.{key}" if path else str(key)
        match (key in a, key in b):
            case (True, False):
                yield "removed", here, a[key], None
            case (False, True):
                yield "added", here, None, b[key]
            case _ if isinstance(a[key], dict) and isinstance(b[key], dict):
                yield from dict_diff(a[key], b[key], here)
            case _ if a[key] != b[key]:
                yield "changed", here, a[key], b[key]


before = {"id": 1, "addr": {"city": "Rome", "zip": "00100"}, "tags": ["a"], "vip": False}
after = {"id": 1, "addr": {"city": "Milan", "zip": "00100", "geo": {"lat": 45.5}}, "tags": ["a", "b"]}
for kind, where, x, y in dict_diff(before, after):
    print(f"{kind:<8} {where:<10} {x!r} -> {y!r}")


def levenshtein(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]


print([levenshtein(a, b) for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn"))])
hello = list(Differ().compare(["abcdefg\n"], ["abXdefgh\n"]))
print(hello)
