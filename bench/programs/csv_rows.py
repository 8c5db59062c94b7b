import csv
import io

out = io.StringIO()
writer = csv.writer(out)
writer.writerow(["id", "name", "city", "amount"])
for i in range(36_000):
    writer.writerow([i, f'Name "{i}"' if i % 10 == 0 else f"Name {i}", "Köln, Mitte" if i % 3 else "Bonn", i / 4])
text = out.getvalue()
sums = {}
for row in csv.DictReader(io.StringIO(text)):
    sums[row["city"]] = sums.get(row["city"], 0) + float(row["amount"])
print(len(text), sums, sum(len(r) for r in csv.reader(text.splitlines())))
