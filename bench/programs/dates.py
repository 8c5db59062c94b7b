from datetime import date, datetime, timedelta

start = date(2020, 1, 31)
counts = {}
for i in range(25_000):
    day = start + timedelta(days=i % 3000)
    key = (day.year, day.month)
    counts[key] = counts.get(key, 0) + (1 if day.weekday() < 5 else 0)
print(len(counts), counts[(2024, 2)])
total = timedelta()
last = datetime(2024, 1, 1)
for i in range(15_000):
    moment = datetime.fromisoformat(f"2024-{i % 12 + 1:02}-{i % 28 + 1:02}T{i % 24:02}:{i % 60:02}:00")
    total += abs(moment - last)
    last = moment
print(total, last.isoformat(), sum(len(datetime(2024, 1 + i % 12, 3).strftime("%Y-%m-%d %H:%M")) for i in range(15_000)))
print(sum(datetime.strptime(f"{i % 28 + 1}/{i % 12 + 1}/2023", "%d/%m/%Y").timetuple().tm_yday for i in range(4_000)))
