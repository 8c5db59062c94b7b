import json

data = [{"id": i, "name": f"näme {i}", "tags": ["a", "b", str(i % 7)], "price": i / 8, "ok": i % 2 == 0,
         "nested": {"x": [1, 2, {"y": None}]}} for i in range(12_000)]
text = json.dumps(data)
back = json.loads(text)
print(len(text), back == data, sum(row["price"] for row in back))
pretty = json.dumps(back[:3000], indent=2, sort_keys=True, ensure_ascii=False)
print(len(pretty), len(json.loads(pretty)), json.dumps({"a": [1.5, "x\n", True]}, separators=(",", ":")))
