def table(rows):
    lines = []
    for name, amount, share in rows:
        lines.append(f"{name:<12}|{amount:>12,.2f}|{share:7.1%}|{amount!r:>10}")
    return "\n".join(lines)


def old_style(n):
    return sum(len("%05d %-8s %6.2f" % (i, "x" * (i % 8), i / 7)) for i in range(n))


rows = [(f"item {i}", i * 3.75, i / 40_000) for i in range(40_000)]
text = table(rows)
print(len(text), text[-45:])
print(old_style(40_000), sum(len("{:>6} {:x} {}".format(i, i, i / 2)) for i in range(40_000)))
