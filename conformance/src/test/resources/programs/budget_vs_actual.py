# Budget vs. actual variance report with subtotals and a sparkline
budget = {
    "Revenue": {"Product sales": [120, 125, 130, 140, 150, 160], "Services": [40, 40, 45, 45, 50, 50]},
    "Expenses": {"Salaries": [-90, -90, -90, -95, -95, -95], "Rent": [-12] * 6, "Cloud": [-8, -8, -9, -9, -10, -10]},
}
actual = {
    "Revenue": {"Product sales": [118.4, 131.2, 127.9, 151.3, 149.9, 171.75], "Services": [38.1, 35.5, 47.0, 41.2, 55.5, 49.95]},
    "Expenses": {"Salaries": [-90, -90.5, -91.25, -97, -95, -99.8], "Rent": [-12] * 6, "Cloud": [-9.1, -9.9, -11.4, -12.8, -14, -15.5]},
}
MONTHS = "Jan Feb Mar Apr May Jun".split()
BARS = "▁▂▃▄▅▆▇█"


def spark(values):
    lo, hi = min(values), max(values)
    if lo == hi:
        return BARS[0] * len(values)
    return "".join(BARS[int((v - lo) / (hi - lo) * (len(BARS) - 1))] for v in values)


def paren(x, width=9):
    text = f"({-x:,.1f})" if x < 0 else f"{x:,.1f} "
    return f"{text:>{width}}"


def add(*vectors):
    return [sum(col) for col in zip(*vectors)]


print(f"{'Line':<16}{'Budget':>9}{'Actual':>9}{'Var':>9}{'Var %':>9}  Trend")
section_totals = []
for section, lines in budget.items():
    print(section.upper())
    for line, plan in lines.items():
        real = actual[section][line]
        b, a = sum(plan), sum(real)
        var = a - b
        flag = "!" if var / abs(b) < -0.05 else "+" if var / abs(b) > 0.05 else " "
        print(f"  {line:<14}{paren(b)}{paren(a)}{paren(var)}{var / abs(b):>8.1%}{flag}  {spark(real)}")
    tb, ta = (add(*src[section].values()) for src in (budget, actual))
    section_totals.append((tb, ta))
    print(f"  {'subtotal':<14}{paren(sum(tb))}{paren(sum(ta))}{paren(sum(ta) - sum(tb))}{(sum(ta) - sum(tb)) / abs(sum(tb)):>8.1%}")
net_b, net_a = (add(*(t[i] for t in section_totals)) for i in (0, 1))
print("=" * 60)
print(f"{'NET':<16}{paren(sum(net_b))}{paren(sum(net_a))}{paren(sum(net_a) - sum(net_b))}  {'':>7}  {spark(net_a)}")

print("\nmonth    " + "".join(f"{m:>9}" for m in MONTHS))
for name, vec in (("budget", net_b), ("actual", net_a), ("ytd", [sum(net_a[:i + 1]) for i in range(6)])):
    print(f"{name:<9}" + "".join(paren(v) for v in vec))
worst = min(((a - b, m, line) for section in budget for line in budget[section]
             for b, a, m in zip(budget[section][line], actual[section][line], MONTHS)))
print("worst single miss: {2} in {1} ({0:+.2f})".format(*worst))
over = {line: [m for b, a, m in zip(plan, actual["Expenses"][line], MONTHS) if a < b * 1.1]
        for line, plan in budget["Expenses"].items()}
print({k: v for k, v in over.items() if v} or "none")
run_rate = sum(net_a) / len(net_a) * 12
print(f"run rate {run_rate:,.2f}k; best month {MONTHS[net_a.index(max(net_a))]}; margin {sum(net_a) / sum(section_totals[0][1]):.2%}")
print(f"{0.1 + 0.2!r} {sum([0.1] * 10)!r} {1e16 + 1!r} {3.0!r} {1e300 * 10!r} {-0.0!r} {100 * 1.1!r} {5e-324!r} {float('1e23')!r} {0.1:.20f}")
