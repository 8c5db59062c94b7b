"""What has changed between two versions of the terms."""
import difflib

old = files.read_text_file("versions/terms-v1.txt").splitlines()
new = files.read_text_file("versions/terms-v2.txt").splitlines()

diff = list(difflib.unified_diff(old, new, "terms-v1", "terms-v2", lineterm="", n=1))
print("\n".join(diff))
added = sum(line.startswith("+") and not line.startswith("+++") for line in diff)
removed = sum(line.startswith("-") and not line.startswith("---") for line in diff)
print(f"\n+{added} -{removed}, similarity {difflib.SequenceMatcher(None, old, new).ratio():.4f}\n")

for tag, a1, a2, b1, b2 in difflib.SequenceMatcher(None, old, new).get_opcodes():
    if tag == "equal":
        continue
    print(f"{tag}: lines {a1 + 1}-{a2} -> {b1 + 1}-{b2}")
    if tag == "replace" and a2 - a1 == b2 - b1:
        for before, after in zip(old[a1:a2], new[b1:b2]):
            words = difflib.SequenceMatcher(None, before.split(), after.split())
            for kind, i1, i2, j1, j2 in words.get_opcodes():
                if kind != "equal":
                    print(f"   {kind:<8} {' '.join(before.split()[i1:i2])!r} -> {' '.join(after.split()[j1:j2])!r}")

print()
for line in difflib.ndiff(old[3:4], new[3:4]):
    print(line.rstrip("\n"))
print(difflib.get_close_matches("Payments are due in 60 days", new, n=1, cutoff=0.5))
last = files.read_text_file("versions/terms-v2.txt", tail=2)
print(repr(last), files.read_text_file("versions/terms-v1.txt", head=1))
