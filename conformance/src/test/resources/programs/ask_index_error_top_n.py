def query_metrics(region):
    data = {
        "eu": [("latency", 120), ("errors", 3), ("uptime", 99.95)],
        "us": [("latency", 98), ("errors", 1)],
        "ap": [],
    }
    return data[region]


def worst(metrics):
    ranked = sorted(metrics, key=lambda m: m[1], reverse=True)
    return ranked[0]


summary = {}
for region in ("eu", "us", "ap"):
    metrics = query_metrics(region)
    print(f"{region}: {len(metrics)} metrics, first two {metrics[:2]}")
    name, value = worst(metrics)
    summary[region] = {"metric": name, "value": value}
    print(f"    worst is {name} = {value:g}")

print(summary)
